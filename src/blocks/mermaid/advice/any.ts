import { type Adviser, indent, quoted } from "./scene.ts";

/** Faults that every notation shares, asked before those of one. */
export const first: Adviser[] = [strayFence, foreignComment];

/** Faults of notations in which a double quote always opens or closes a text. */
export const openQuote: Adviser = ({ lines, at, isEnd }) => {
  const count = (line: string) => line.split('"').length - 1;
  const all = lines.reduce((sum, line) => sum + count(line), 0);
  if (all % 2 === 0) return undefined;
  const open = lines.findIndex((line, index) => (isEnd || index <= at) && count(line) % 2 === 1);
  if (open < 0) return undefined;
  const column = lines[open]!.lastIndexOf('"');
  const text = quoted(lines[open]!.slice(column));
  return { message: `a quote opens at ${text} and never closes: write \`"\` at both ends`, at: open, column };
};

function strayFence({ line }: Parameters<Adviser>[0]) {
  if (!/^\s*(?:`{3}|~{3})/.test(line)) return undefined;
  return `the fence ${quoted(line.replace(/`/g, "~"))} stands inside the diagram: drop it`;
}

function foreignComment({ line, at }: Parameters<Adviser>[0]) {
  const [mark] = /^\s*(?:\/\/|\/\*|--(?=\s\w)|#(?=#{0,5}\s)|<!--|'(?=\s))/.exec(line) ?? [];
  if (mark === undefined) return undefined;
  return { message: `${quoted(mark)} begins no comment: write \`%%\``, at, column: indent(line) };
}
