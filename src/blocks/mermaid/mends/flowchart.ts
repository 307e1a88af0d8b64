import { liftComment } from "./any.ts";
import { arrowsInto } from "./arrows.ts";
import { close, dropClose, type Grouping, translateClose } from "./closing.ts";
import { closePipe, joinNodes, labelNames, pullLabel, quoteDashes, quotePipes, turnAround } from "./edges.ts";
import { closeLabel, dropBracket, gatherWords, quoteLabels, quoteSpecialLabels } from "./labels.ts";
import { renameReserved } from "./reserved.ts";
import { changed, type LineEdit, type Mends, quoted, type Scene } from "./scene.ts";

const grouping: Grouping = { open: /^\s*subgraph\b/, close: "end" };

const reserved = [
  "end",
  "graph",
  "flowchart",
  "subgraph",
  "class",
  "style",
  "linkStyle",
  "classDef",
  "default",
  "click",
];

const quoteTitle: LineEdit = (line) => {
  const found = /^(\s*subgraph\s+)(.*[^\s{])\s*$/.exec(line);
  if (!found) return undefined;
  const titled = /^([\p{L}\p{N}_.-]+)\s*\[(.*)\]$/u.exec(found[2]!);
  const text = titled ? `${titled[1]} [${quoted(titled[2]!)}]` : quoted(found[2]!);
  return changed(line, found[1] + text);
};

const splitNodes: LineEdit = (line) => {
  const at = /[\])}][ \t]+(?=[\p{L}\p{N}_]+[[({])/u.exec(line)?.index;
  return at === undefined
    ? undefined
    : `${line.slice(0, at + 1)}\n${/^\s*/.exec(line)![0]}${line.slice(at + 1).trimStart()}`;
};

const participant: LineEdit = (line) => {
  const found = /^(\s*)(?:participant|actor)\s+([\p{L}\p{N}_]+)(?:\s+as\s+(.+))?$/u.exec(line);
  return found ? `${found[1]}${found[2]}${found[3] ? `[${quoted(found[3])}]` : ""}` : undefined;
};

const bareStyle: LineEdit = (line) =>
  /^\s*(?:style|classDef|linkStyle)\s/.test(line)
    ? changed(line, line.replace(/[ \t]*[{}][ \t]*/g, " ").trimEnd())
    : undefined;

const closeAttributes: LineEdit = (line) => (/@\{[^}]*$/.test(line) ? `${line.trimEnd()} }` : undefined);

/** A label that goes on in the next line, with a break between. */
function* joinLabel({ lines, at }: Scene): Generator<string[]> {
  const next = lines[at + 1];
  const isOpen = /[\p{L}\p{N}_][[({]+[^[\](){}]*$/u.test(lines[at]!) && /^[^-=[\](){}]*[\])}]/.test(next ?? "");
  if (next === undefined || !isOpen) return;
  const joined = `${lines[at]!.trimEnd()}<br/>${next.trimStart()}`;
  for (const line of [joined, quoteLabels(joined), quotePipes(joined), quotePipes(quoteLabels(joined) ?? joined)])
    if (line) yield lines.toSpliced(at, 2, line);
}

/** A title that this diagram has no word for moves into the front matter. */
function* liftTitle({ lines, at }: Scene): Generator<string[]> {
  const title = /^\s*title:?\s+(.+?)\s*$/.exec(lines[at]!)?.[1];
  if (title && lines[0] !== "---") yield ["---", `title: ${JSON.stringify(title)}`, "---", ...lines.toSpliced(at, 1)];
}

export const flowchart: Mends = {
  lines: [
    splitNodes,
    dropBracket,
    quoteSpecialLabels,
    quotePipes,
    (line) => quotePipes(quoteSpecialLabels(line) ?? ""),
    quoteTitle,
    quoteDashes,
    (line) => quoteDashes(quoteSpecialLabels(line) ?? ""),
    closeLabel,
    closePipe,
    ...arrowsInto("-->", "==>"),
    pullLabel,
    turnAround,
    gatherWords,
    joinNodes,
    labelNames,
    quoteLabels,
    liftComment,
    participant,
    bareStyle,
    closeAttributes,
  ],
  texts: [
    renameReserved(reserved),
    joinLabel,
    liftTitle,
    translateClose(grouping),
    close(grouping),
    dropClose(grouping),
  ],
};
