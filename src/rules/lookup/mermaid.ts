const active = [
  /^click\s+\S/i,
  /^links?\s+\S+\s*:/i,
  /^link\s+\S+\s+"/i,
  /^callback\s+\S+\s+"/i,
  /^%%\s*\{/,
  /^(?:config|securityLevel|themeCSS)\s*:/i,
];
const anywhere =
  /\bhref\b\s*=?\s*["']|javascript:|<\/?(?:a|audio|base|body|button|embed|form|frame|iframe|img|input|link|math|meta|object|script|source|style|svg|template|video)[\s/>]/i;

/** The statements of a Mermaid diagram that could run something, open something or change how the reader's program draws. */
export function unsafeStatements(source: string): string[] {
  const statements = source.split("\n").flatMap((line) => (/^\s*%%/.test(line) ? [line] : line.split(/;(?=\s|$)/)));
  return statements
    .map((statement) => statement.trim())
    .filter((statement) => active.some((pattern) => pattern.test(statement)) || anywhere.test(statement));
}
