import { distance } from "fastest-levenshtein";
import type { Scene } from "./scene.ts";

const headers = [
  "flowchart",
  "graph",
  "sequenceDiagram",
  "classDiagram",
  "stateDiagram-v2",
  "erDiagram",
  "C4Context",
  "C4Container",
  "C4Component",
  "C4Dynamic",
  "C4Deployment",
];

/** What stands in one kind of diagram only. */
const marks: [RegExp, string][] = [
  [/[|}][|o](?:--|\.\.)[|o][|{]/, "erDiagram"],
  [/^\s*participant\s|--?>>[+-]?\s*\w/m, "sequenceDiagram"],
  [/^\s*(?:System|Person)(?:_Ext)?\(/m, "C4Context"],
  [/^\s*Container(?:Db|Queue)?(?:_Ext)?\(/m, "C4Container"],
  [/\[\*\]\s*-->|-->\s*\[\*\]/, "stateDiagram-v2"],
  [/^\s*subgraph\s|(?:-->|---)\s*(?:\||\w+[[({])|\w[\])}]\s*-->/m, "flowchart LR"],
];

/** Where the diagram's word stands: behind front matter, comments and blank lines. */
export function headerIndex({ lines }: Pick<Scene, "lines">): number {
  let at = 0;
  if (lines[0]?.trim() === "---") at = Math.max(0, lines.indexOf("---", 1)) + 1;
  while (at < lines.length - 1 && /^\s*(?:%%.*)?$/.test(lines[at]!)) at += 1;
  return at;
}

/** The diagram's word as the language spells it, or the word itself where the text begins without one. */
export function* mendHeader({ lines }: Pick<Scene, "lines">): Generator<string[]> {
  const at = headerIndex({ lines });
  const found = /^(\s*)([A-Za-z][\w-]*(?:[ \t_-]diagram(?:-v2)?)?):?(?:[ \t]+(TB|TD|BT|RL|LR))?[ \t]*;?[ \t]*$/i.exec(
    lines[at] ?? "",
  );
  const joined = /^(\s*(?:flowchart|graph))(TB|TD|BT|RL|LR)(?=\s*;?\s*$)/i.exec(lines[at] ?? "");
  if (joined) yield lines.with(at, `${joined[1]} ${joined[2]!.toUpperCase()}`);
  if (found) {
    const direction = found[3] ? ` ${found[3].toUpperCase()}` : "";
    for (const header of headers)
      if (isMeant(header, found[2]!)) yield lines.with(at, `${found[1]}${header}${direction}`);
  }
  const text = lines.slice(at).join("\n");
  const mark = marks.find(([pattern]) => pattern.test(text));
  if (mark && !headers.some((header) => lines[at]?.includes(header))) yield lines.toSpliced(at, 0, mark[1]);
}

function isMeant(header: string, word: string): boolean {
  const [one, other] = [plain(header), plain(word)];
  return `${other}v2` === one || distance(one, other) <= Math.min(2, one.length / 4);
}

function plain(header: string): string {
  return header.toLowerCase().replace(/[^a-z\d]/g, "");
}
