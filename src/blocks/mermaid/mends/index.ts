import type { Fault } from "../../block.ts";
import {
  bareEnd,
  bareListItem,
  closeArgument,
  closeQuote,
  comment,
  doubleQuotes,
  escapeQuotes,
  straightQuotes,
} from "./any.ts";
import { c4 } from "./c4.ts";
import { classes } from "./class.ts";
import { er } from "./er.ts";
import { flowchart } from "./flowchart.ts";
import { headerIndex, mendHeader } from "./header.ts";
import { type LineEdit, type Mends, replaceLine, type Scene } from "./scene.ts";
import { sequence } from "./sequence.ts";
import { state } from "./state.ts";

/** A text after an edit; `edit` is the one of a line that led there, since who errs errs alike in the next line. */
export type Candidate = { lines: string[]; edit?: LineEdit };

export type Standing = Candidate & { fault: Fault };

const kinds: [RegExp, Mends][] = [
  [/^\s*(?:flowchart|graph)/i, flowchart],
  [/^\s*sequence/i, sequence],
  [/^\s*er/i, er],
  [/^\s*class/i, classes],
  [/^\s*state/i, state],
  [/^\s*c4/i, c4],
];

const everywhere: LineEdit[] = [
  closeQuote,
  closeArgument,
  escapeQuotes,
  straightQuotes,
  doubleQuotes,
  comment,
  bareListItem,
  bareEnd,
];

/** Every small edit of a broken text that might heal it: of the faulty line, then of the whole, then of the lines beside. */
export function* candidates({ lines, fault, edit: last }: Standing): Generator<Candidate> {
  const fence = lines.findIndex((line) => /^\s*(?:```|~~~)/.test(line));
  if (fence >= 0) return yield* texts(unwrap(lines, fence));
  const header = headerIndex({ lines });
  const mends = kinds.find(([keyword]) => keyword.test(lines[header] ?? ""))?.[1];
  const at = Math.max(0, Math.min(lines.length, fault.place.line) - 1);
  if (at <= header + 1) yield* texts(mendHeader({ lines }));
  if (!mends) return;
  const edits = [...(last ? [last] : []), ...mends.lines, ...everywhere];
  const scene = { lines, at, fault };
  yield* editLine(edits, scene);
  for (const edit of mends.texts) yield* texts(edit(scene));
  for (const beside of [at - 1, at + 1]) {
    if (beside <= header || beside >= lines.length) continue;
    const near = { ...scene, at: beside };
    yield* editLine(edits, near);
    for (const edit of mends.texts) yield* texts(edit(near));
  }
}

/** A fence within the fence goes if it holds the whole diagram; else what follows it belongs to the document. */
function* unwrap(lines: string[], open: number): Generator<string[]> {
  const end = lines.findLastIndex((line) => line.trim() !== "");
  const holdsAll = lines.slice(0, open).every((line) => line.trim() === "") && /^\s*(?:```|~~~)\s*$/.test(lines[end]!);
  if (holdsAll && end > open) yield lines.slice(open + 1, end);
}

function* texts(edited: Iterable<string[]>): Generator<Candidate> {
  for (const lines of edited) yield { lines };
}

function* editLine(edits: LineEdit[], scene: Scene): Generator<Candidate> {
  const line = scene.lines[scene.at]!;
  const tried = new Set([line]);
  for (const edit of edits) {
    const text = edit(line, scene);
    if (text === undefined || tried.has(text)) continue;
    tried.add(text);
    const lines = text === "" ? scene.lines.toSpliced(scene.at, 1) : replaceLine(scene.lines, scene.at, text);
    yield { lines, edit };
  }
}
