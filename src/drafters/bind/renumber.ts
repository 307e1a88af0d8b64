const id = /(?<![\p{L}\p{N}_-])(N?FR)-(\d{1,4})(?!\d)/gu;

/**
 * A bound design with its requirements numbered through: what was dropped leaves no gap, in tables, headings, text and
 * diagrams alike. The order stays, so that ranges such as `NFR-2 to NFR-5` still say the same. Quotations and front matter
 * stay; a kind of id that is spoken of without a row of its own stays too, and all do where the brief has such ids itself.
 */
export function renumbered(text: string, brief: string): string {
  if (brief.search(id) >= 0) return text;
  const from = /^---\n(?:.*\n)*?---\n/u.exec(text)?.[0].length ?? 0;
  const lines = text.slice(from).split("\n");
  const rows = rowsIn(lines);
  const body = lines.filter((line) => !line.startsWith(">")).join("\n");
  const said = Array.from(body.matchAll(id), ([, kind, number]) => ({ kind: kind!, number: Number(number) }));
  const numbers = new Map<string, Map<number, number>>();
  for (const kind of ["FR", "NFR"]) {
    const own = [...new Set(rows.filter((row) => row.kind === kind).map(({ number }) => number))].sort((a, b) => a - b);
    if (own.length === 0 || said.some((one) => one.kind === kind && !own.includes(one.number))) continue;
    numbers.set(kind, new Map(own.map((number, index) => [number, index + 1])));
  }
  const mended = lines.map((line) =>
    line.startsWith(">")
      ? line
      : line.replace(id, (whole, kind: string, number: string) => {
          const next = numbers.get(kind)?.get(Number(number));
          return next === undefined ? whole : `${kind}-${next}`;
        }),
  );
  return text.slice(0, from) + mended.join("\n");
}

/** The ids of the rows under `## Requirements`. */
function rowsIn(lines: string[]): { kind: string; number: number }[] {
  const start = lines.indexOf("## Requirements");
  const end = lines.findIndex((line, index) => index > start && line.startsWith("## "));
  if (start < 0) return [];
  return lines.slice(start, end < 0 ? undefined : end).flatMap((line) => {
    const [, kind, number] = /^\| *(N?FR)-(\d{1,4}) *\|/u.exec(line) ?? [];
    return kind && number ? [{ kind, number: Number(number) }] : [];
  });
}
