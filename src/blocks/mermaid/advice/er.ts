import { openQuote } from "./any.ts";
import { type Adviser, lastOpen, quoted, type Scene } from "./scene.ts";

export const er: Adviser[] = [openQuote, unclosed, keys, attribute, relationLabel, relation, entity];

const isInside = ({ lines, at }: Scene) => {
  const above = lines.slice(0, at).findLast((line) => /[{}]\s*$/.test(line));
  return above !== undefined && /\{\s*$/.test(above) && !/--|\.\./.test(above);
};

function unclosed(scene: Scene) {
  const isNext = isInside(scene) && /\{\s*$|\|\||[|}o]\S{0,2}(?:--|\.\.)/.test(scene.line);
  if (!scene.isEnd && !isNext) return undefined;
  const at = lastOpen(
    { ...scene, lines: scene.lines.slice(0, isNext ? scene.at : undefined) },
    /[^-.|}]\{\s*$/,
    /^\s*\}/,
  );
  if (at === undefined) return undefined;
  return { message: `${quoted(scene.lines[at]!)} is not closed: write \`}\` below its attributes`, at };
}

function keys({ line, text }: Scene) {
  const found = line.match(/\b(?:PK|FK|UK)\b/g);
  if (!found || !/^(?:PK|FK|UK)$/i.test(text.trim())) return undefined;
  return `keys are separated by commas: write ${quoted(found.join(", "))}`;
}

function attribute(scene: Scene) {
  const { line, lines, at } = scene;
  if (/^\s*\}/.test(line) && at > 0) {
    const above = lines.slice(0, at).findLastIndex((other) => other.trim() !== "");
    return attribute({ ...scene, line: lines[above] ?? "", at: above, lines: lines.slice(0, above + 1) });
  }
  if (!isInside({ ...scene, at }) || line.trim() === "") return undefined;
  const form = 'write `type name`, then `PK`, `FK` or `UK` and a `"comment"` where needed, as in `uuid id PK`';
  return { message: `${quoted(line)} is no attribute: ${form}`, at };
}

function relationLabel({ line, before }: Scene) {
  const [, relation, label] = /^\s*(.{1,80}\S)\s*:\s*(.*)$/.exec(line) ?? [];
  if (relation === undefined)
    return /(?:--|\.\.)/.test(line) && before.trim() === line.trim() ? missingLabel(line) : undefined;
  if (!before.includes(":") || label === undefined) return undefined;
  return `the label of a relation is one word or a quoted text: write ${quoted(`${relation} : "${label.replace(/"/g, "")}"`)}`;
}

const missingLabel = (line: string) => `a relation needs a label: write ${quoted(`${line.trim()} : has`)}`;

function relation({ line }: Scene) {
  if (!/--|\.\.|->|=>/.test(line)) return undefined;
  return `${quoted(line)} is no relation: write \`A ||--o{ B : has\`, with \`||\`, \`o|\`, \`|{\` or \`o{\` at each end`;
}

function entity({ line, text }: Scene) {
  if (line.trim() === "") return undefined;
  return `${quoted(text)} in ${quoted(line)}: an entity is written \`NAME {\`, its attributes on lines of their own, then \`}\``;
}
