import { openQuote } from "./any.ts";
import { edgeLabel, isInLabel, nodeLabel, subgraphTitle } from "./flowchart-labels.ts";
import { type Adviser, lastOpen, quoted, type Scene } from "./scene.ts";

export const flowchart: Adviser[] = [
  header,
  openQuote,
  unclosedGroup,
  edgeLabel,
  subgraphTitle,
  nodeLabel,
  keyword,
  arrow,
  trailingLabel,
  trailingComment,
  otherStatement,
  list,
  spacedId,
];

const word = /^[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,60}/u;
const wordAtEnd = /[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,60}(?=\s+$)/u;

function header({ at, line }: Scene) {
  if (at > 0 || !/^\s*(?:flowchart|graph)/.test(line)) return undefined;
  if (/^\s*(?:flowchart|graph)\s+(?:LR|RL|TB|TD|BT)\b/.test(line)) return undefined;
  return `the first line is ${quoted(line)}: write \`flowchart LR\`, with \`LR\`, \`RL\`, \`TB\`, \`TD\` or \`BT\``;
}

function unclosedGroup(scene: Scene) {
  if (!scene.isEnd || isInLabel(scene)) return undefined;
  const at = lastOpen(scene, /^\s*subgraph\b/, /^\s*end\b/);
  return at === undefined
    ? undefined
    : { message: `${quoted(scene.lines[at]!)} is not closed: write \`end\` below its nodes`, at };
}

const reserved = /^(?:end|subgraph|graph|flowchart|style|linkStyle|class|classDef|click|default|direction)$/;

function keyword({ text, line }: Scene) {
  const led = /^\s*(style|class|classDef|click|linkStyle|default)\s*(?:[-=.]{2}|\[|\()/.exec(line)?.[1];
  const name = reserved.test(text.trim()) ? text.trim() : led;
  if (name === undefined) return undefined;
  if (name === "end" && /^\s*end\s*$/.test(line)) return `${quoted(line)} closes no subgraph: drop it`;
  return `\`${name}\` is a keyword and no node's id: write \`${name === "end" ? "finish" : `${name}Node`}["${name}"]\``;
}

/** An arrow of another notation, at the fault or just before it. */
function arrow({ line, before }: Scene) {
  const foreign =
    /-{1,3}>>|(?<![-.=])->|={1,2}>>|(?<!=)=>|=+->|~>|[→⟶⇒➔➜]|[—–]+>?|<->|<-{1,3}(?!>)|<={1,2}(?!>)|-+\s+>|\.\.>|-{1,2}\)/g;
  for (const { 0: found, index } of line.matchAll(foreign)) {
    const isNear =
      index <= before.length + 1 && (index + found.length >= before.length || before.trim() === line.trim());
    if (isNear && /^\s|[\])}\w"]/.test(line[index - 1] ?? ""))
      return {
        message: `${quoted(found)} is no arrow of a flowchart: write \`${found.startsWith("<") ? "<-->" : "-->"}\``,
        column: index,
      };
  }
  return undefined;
}

/** `a --> b : reads` is the notation of other diagrams. */
function trailingLabel({ line, before, after }: Scene) {
  const [, start, link, end, label] =
    /^\s*(\S.{0,80}?)\s*(--+>|==+>|-\.+->)\s*([^:|]{1,80}?)\s*:\s*([^:].{0,100})$/.exec(line) ?? [];
  if (label === undefined || !`${before}${after.slice(0, 1)}`.includes(":")) return undefined;
  return `a label behind \`:\`: write ${quoted(`${start} ${link}|"${label.trim()}"| ${end}`)}`;
}

function trailingComment({ line, before }: Scene) {
  const at = line.indexOf("%%");
  if (at <= 0 || before.length < at) return undefined;
  return {
    message: `the comment ${quoted(line.slice(at))} stands behind a statement: give it a line of its own`,
    column: at,
  };
}

function otherStatement({ line }: Scene) {
  if (/^\s*(?:style|classDef)\b/.test(line))
    return `${quoted(line)} is no style: write \`style A fill:#f96,stroke:#333\` or \`classDef hot fill:#f96\``;
  if (/^\s*(?:participant|actor|note|title|state|entity)\s/i.test(line))
    return `${quoted(line)} is no statement of a flowchart: write a node, as in \`A["Label"]\``;
  if (line.trim() === "}") return "`}` closes nothing: a subgraph ends with `end`";
  return undefined;
}

/** Several nodes are joined by `&`; each has an id before its label. */
function list({ line, before, after, text }: Scene) {
  if (/^\s*[-*]\s+\w/.test(line)) return `${quoted(line)} begins with a list's mark: drop it`;
  if (before.trimEnd().endsWith(",") || after.trimStart().startsWith(","))
    return "several nodes are joined by `&`: write `A & B --> C`";
  if (/^and\b/.test(text.trim()) || /\band\s+$/.test(before))
    return "several nodes are joined by `&`: write `A & B --> C`";
  if (/^[[({]/.test(text) && /(?:^|[>\-&;])\s*$/.test(before)) {
    const label = /^[[({]+"?([^\])}"]{0,100})/.exec(after)?.[1] ?? "Label";
    return `a node has an id before its label: write ${quoted(`A["${label}"]`)}`;
  }
  return undefined;
}

/** Two words or nodes beside each other. */
function spacedId({ before, after, text, line, expected }: Scene) {
  const [next] = word.exec(after) ?? [];
  if (/[>\-&]\s*$/.test(line) && expected.includes("NODE_STRING"))
    return `${quoted(line)} leads nowhere: write a node behind it`;
  if (next === undefined) return undefined;
  if (/[\])}"]\s*$/.test(before))
    return `${quoted(text)} stands behind a node: write an arrow between them, or begin a new line`;
  const [lead] = wordAtEnd.exec(before.slice(-80)) ?? [];
  if (lead === undefined) return undefined;
  if (!/[-=.]{2,}[>xo]?|\[|\(|\{/.test(line))
    return { message: `${quoted(line)} is no statement of a flowchart; a comment begins with \`%%\``, column: 0 };
  return `an id has no space: write ${quoted(`${lead}_${next}["${lead} ${next}"]`)}`;
}
