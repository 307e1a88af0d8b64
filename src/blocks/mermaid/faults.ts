import type { Drawing, Fault } from "../block.ts";
import { first } from "./advice/any.ts";
import { c4 } from "./advice/c4.ts";
import { classes } from "./advice/class.ts";
import { er } from "./advice/er.ts";
import { flowchart } from "./advice/flowchart.ts";
import { type Advice, type Adviser, indent, quoted, type Scene } from "./advice/scene.ts";
import { sequence } from "./advice/sequence.ts";
import { state } from "./advice/state.ts";
import type { Prepared } from "./prepare.ts";
import { MeaningProblem, type Span, type SyntaxProblem } from "./problem.ts";

const advisers: Record<Drawing["type"], Adviser[]> = {
  flowchart,
  sequence,
  er,
  class: classes,
  state,
  c4,
  architecture: [],
};

/** Names of tokens that a reader knows by their signs. */
const signs: Record<string, string> = {
  NEWLINE: "the end of the line",
  EOF: "the end",
  PS: "`(`",
  PE: "`)`",
  SQS: "`[`",
  SQE: "`]`",
  DIAMOND_START: "`{`",
  DIAMOND_STOP: "`}`",
  PIPE: "`|`",
  LINK: "an arrow",
  COLON: "`:`",
  TXT: "`: text`",
  ACTOR: "a participant",
  BLOCK_START: "`{`",
  BLOCK_STOP: "`}`",
  NODE_STRING: "an id",
  end: "`end`",
};

/** A problem in the author's words, at its place in the source. */
export function faultOf(problem: SyntaxProblem | MeaningProblem, prepared: Prepared, type?: Drawing["type"]): Fault {
  if (problem instanceof MeaningProblem)
    return { message: problem.message, place: placeIn(problem.at, prepared), token: problem.token || undefined };
  const scene = sceneOf(problem, prepared.text);
  const known = [...new Set(problem.expected.flatMap((name) => signs[name] ?? []))];
  const expected = known.length > 0 && known.length < 6 ? known : undefined;
  const advice = type === undefined ? unknownType(scene) : advise(scene, type, expected);
  const at = advice.at ?? scene.at;
  const column = advice.column ?? (at === scene.at ? scene.before.length : indent(scene.lines[at] ?? ""));
  const place = placeIn({ line: at + 1, column, lastLine: 0, lastColumn: 0 }, prepared);
  return { message: advice.message, place, token: scene.text.trim() || undefined, expected };
}

function placeIn({ line, column }: Span, prepared: Prepared): Fault["place"] {
  return { line: line + prepared.line, column: column + 1 + (line === 1 ? prepared.column : 0) };
}

/** Where the text is blank at the fault, the fault stands behind what the grammar took last. */
function sceneOf({ at: span, last, text, token, expected }: SyntaxProblem, whole: string): Scene {
  const lines = whole.split("\n");
  const isBlank = text.trim() === "";
  const lead = /^\s*/.exec(text)![0];
  let at = (isBlank ? last.lastLine : span.line + lead.split("\n").length - 1) - 1;
  const inLine = lead.includes("\n") ? lead.length - lead.lastIndexOf("\n") - 1 : span.column + lead.length;
  let column = isBlank ? last.lastColumn : inLine;
  if (isBlank)
    while (at > 0 && (lines[at] ?? "").slice(0, column).trim() === "") {
      at -= 1;
      column = lines[at]?.length ?? 0;
    }
  const line = lines[at] ?? "";
  const before = line.slice(0, column);
  const isEnd = token === "EOF" || lines.slice(at).join("\n").slice(column).trim() === "";
  return {
    lines,
    at,
    line,
    before: isBlank ? before.trimEnd() : before,
    after: line.slice(column),
    token,
    text,
    expected,
    isEnd,
  };
}

function advise(scene: Scene, type: Drawing["type"], expected: string[] | undefined): Advice {
  for (const adviser of [...first, ...advisers[type]]) {
    const advice = adviser(scene);
    if (advice !== undefined) return typeof advice === "string" ? { message: advice } : advice;
  }
  const found =
    scene.text.trim() === "" ? `${quoted(scene.line)} ends too early` : `${quoted(scene.text)} cannot stand here`;
  const wanted = expected ? `; expected ${expected.join(", ")}` : "";
  return { message: `${found}${wanted}` };
}

function unknownType({ text }: Scene): Advice {
  const known = "`flowchart LR`, `sequenceDiagram`, `erDiagram`, `classDiagram`, `stateDiagram-v2`, `C4Context`";
  return {
    message: `${text === "" ? "an empty diagram" : `${quoted(text)} names no kind of diagram`}: begin with ${known}`,
  };
}
