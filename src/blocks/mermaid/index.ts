import { parseDocument } from "yaml";
import type { Block, Drawing, Fault } from "../block.ts";
import { readArchitecture } from "./architecture.ts";
import { recordC4 } from "./c4.ts";
import { recordClass } from "./class.ts";
import { recordEr } from "./er.ts";
import { faultOf } from "./faults.ts";
import { recordFlowchart } from "./flowchart.ts";
import { grammar as c4 } from "./grammars/c4.ts";
import { grammar as classes } from "./grammars/class.ts";
import { grammar as er } from "./grammars/er.ts";
import { grammar as flowchart } from "./grammars/flowchart.ts";
import { grammar as sequence } from "./grammars/sequence.ts";
import { grammar as state } from "./grammars/state.ts";
import { createSite, type Grammar, run } from "./jison.ts";
import { typeOf } from "./kind.ts";
import { isTooLong } from "./limits.ts";
import { mend } from "./mend.ts";
import { type Prepared, prepare } from "./prepare.ts";
import { MeaningProblem, SyntaxProblem } from "./problem.ts";
import { recordSequence } from "./sequence.ts";
import type { CreateRecorder, Sketch } from "./sketch.ts";
import { recordState } from "./state.ts";
import { findTraps } from "./traps.ts";

type Type = Drawing["type"];

const kinds: Record<Exclude<Type, "architecture">, { load: () => Grammar; record: CreateRecorder }> = {
  flowchart: { load: flowchart, record: recordFlowchart },
  sequence: { load: sequence, record: recordSequence },
  er: { load: er, record: recordEr },
  class: { load: classes, record: recordClass },
  state: { load: state, record: recordState },
  c4: { load: c4, record: recordC4 },
};
const loaded = new Map<Type, Grammar>();

/**
 * What a Mermaid diagram shows, or why it does not parse and what it shows when mended: Mermaid's own grammars decide. Never throws; a
 * type without a grammar here, and a text longer than Mermaid draws, are `notChecked`.
 */
export function parseMermaid(source: string): Block {
  const block = readMermaid(source);
  const [fault] = block.faults;
  if (!fault) return block;
  const mended = mend(source, fault, remaining(fault));
  if (mended === undefined) return block;
  const { drawing } = readMermaid(mended);
  const isAligned = mended.split("\n").length === source.split("\n").length;
  return { ...block, ...(isAligned && drawing && { drawing }), faults: [{ ...fault, mended }] };
}

const mostMended = 200_000;

/**
 * The fault that an edit leaves. An edit after which nothing can be checked mends nothing, nor does one that comes after
 * so many characters were parsed.
 */
function remaining(fault: Fault): (source: string) => Fault | undefined {
  let parsed = 0;
  return (source) => {
    parsed += source.length;
    if (parsed > mostMended) return fault;
    const { faults, notChecked } = readMermaid(source);
    return notChecked === undefined ? faults[0] : fault;
  };
}

function readMermaid(source: string): Block {
  const block: Block = { language: "mermaid", declarations: [], faults: [] };
  if (isTooLong(source))
    return {
      ...block,
      notChecked: "a Mermaid diagram of over 50,000 characters or 5,000 lines, or with overlong lines",
    };
  const prepared = prepare(source);
  const type = typeOf(prepared.text);
  if (type && "other" in type) return { ...block, notChecked: `a Mermaid ${type.other}` };
  try {
    checkFrontMatter(prepared);
    if (!type) throw unknownType(prepared);
    return { ...block, drawing: drawingOf(type.type, prepared) };
  } catch (problem) {
    if (problem instanceof SyntaxProblem || problem instanceof MeaningProblem)
      return { ...block, faults: [faultOf(problem, prepared, type?.type)] };
    return { ...block, notChecked: "a Mermaid diagram that Mermaid's own code breaks off" };
  }
}

function drawingOf(type: Type, { text, line, column }: Prepared): Drawing {
  const sketch = type === "architecture" ? readArchitecture(text) : recorded(type, text);
  const { nodes, edges, groups } = sketch;
  const traps = findTraps(type, sketch, text);
  const drawing: Drawing = { type, nodes: [...nodes.values()], edges, groups: [...groups.values()], traps };
  const places = [...drawing.nodes, ...edges, ...drawing.groups, ...traps].map(({ place }) => place);
  for (const item of [...drawing.nodes, ...edges, ...drawing.groups]) restoreIds(item);
  for (const place of new Set(places)) {
    if (place.line === 1) place.column += column;
    place.line += line;
  }
  traps.sort((one, other) => one.place.line - other.place.line);
  return drawing;
}

/** Ids in the author's writing: what prepare.ts encoded is decoded. */
function restoreIds(item: object): void {
  for (const [key, value] of Object.entries(item))
    if (typeof value === "string" && value.includes("°"))
      Object.assign(item, { [key]: value.replace(/°(\w+)¶/g, "#$1;") });
}

function recorded(type: Exclude<Type, "architecture">, text: string): Sketch {
  const { load, record } = kinds[type];
  const grammar = loaded.get(type) ?? load();
  loaded.set(type, grammar);
  const input = type === "flowchart" ? withoutTrails(text) : text;
  const site = createSite(input);
  const { yy, sketch, finish } = record(site);
  run(grammar, input, yy, site);
  finish();
  return sketch;
}

/** Mermaid drops what is blank behind a `}` at the end of a line, and the blank lines below it (flowParser.ts). */
function withoutTrails(text: string): string {
  let isOpen = false;
  return text
    .split("\n")
    .map((line) => {
      const trimmed = line.trimEnd();
      isOpen = trimmed === "" ? isOpen : trimmed.endsWith("}");
      return isOpen ? trimmed : line;
    })
    .join("\n");
}

function checkFrontMatter({ frontMatter, line: below }: Prepared): void {
  if (frontMatter === undefined) return;
  const [error] = parseDocument(frontMatter).errors;
  if (!error) return;
  const line = error.linePos?.[0].line ?? 1;
  const at = { line: line + 1 - below, column: 0, lastLine: line + 1, lastColumn: 0 };
  throw new MeaningProblem("the front matter between `---` is no YAML", at, "---");
}

function unknownType({ text }: Prepared): SyntaxProblem {
  const [word = ""] = /^\S{0,60}/.exec(text) ?? [];
  const at = { line: 1, column: 0, lastLine: 1, lastColumn: word.length };
  return new SyntaxProblem({ token: "type", text: word, at, last: at, expected: [] });
}
