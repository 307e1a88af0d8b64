import { readBrief } from "../../brief/index.ts";
import { read } from "../../design/read.ts";
import { undrawn } from "../../design/readers/sequences.ts";
import type { SectionId } from "../../design/topics.ts";
import { type Document, parse } from "../../document/index.ts";
import { sectionsIn } from "../../pipeline/join.ts";
import type { Blueprint } from "../bind/blueprint.ts";
import { chooseBlueprint } from "../bind/choose.ts";
import { applyEdits } from "../bind/edits.ts";
import { blocksOf } from "../bind/pieces.ts";
import { loadBlueprints } from "../blueprints.ts";

/** The example for a section, from a finished design; undefined where there is none. */
export type Exemplar = (section: SectionId) => string | undefined;

/** About nine hundred tokens. */
const longest = 3000;
const example = /^Example, of another system\..*\n\n(`{4,})markdown\n[\s\S]*?\n\1$/mu;

/** Sections of the embedded design that is nearest to a brief, each shortened to about 900 tokens; none where no design is near. */
export function exemplarFor(brief: string, blueprints: Blueprint[] = loadBlueprints()): Exemplar {
  const { blueprint, fits } = chooseBlueprint(readBrief(brief), blueprints);
  const sections = fits ? sectionsIn(parse(undrawn(uncomputed(blueprint.document)))) : new Map<SectionId, string>();
  return (section) => {
    const text = sections.get(section);
    return text && shortened(text);
  };
}

/** The text as a writer hands it over: `?` where the program computes, and no verdicts. */
function uncomputed(document: Document): string {
  const design = read(document);
  const computed = new Set(design.quantities.filter(({ expression }) => expression).map(({ name }) => name));
  const isGiven = (name: string) => design.quantities.some((row) => row.name === name && !row.expression);
  const places = [
    ...design.results.map(({ printed }) => printed),
    ...design.quantities.filter(({ name }) => computed.has(name)).map(({ value }) => value),
    ...design.plan.filter(({ quantity }) => !isGiven(quantity.text)).flatMap(({ cells }) => Object.values(cells)),
  ];
  const edits = places
    .filter(({ text }) => /^[\d.]/u.test(text))
    .map(({ text, at }) => ({ start: at.start.offset!, end: at.end.offset!, text: `?${unitOf(text)}` }));
  const verdicts = design.checks.flatMap(({ remark, at }) => {
    const end = at.end.offset!;
    const length = remark === undefined ? 0 : remark.length + " ()".length;
    return length === 0 ? [] : [{ start: end - length, end, text: "" }];
  });
  return applyEdits(document.source, [...edits, ...verdicts]);
}

function unitOf(measure: string): string {
  return measure.replace(/^[\d.,]+(?:e[+-]?\d+)?/iu, "").replace(/^(?=\S)/u, " ");
}

/** A task with the exemplar in the place of its own example. */
export function withExemplar(task: string, exemplar: string | undefined): string {
  const lead = "Example, from a finished design of a like system. Take the form and the depth, never the content:";
  return exemplar
    ? task.replace(example, (_, fence: string) => `${lead}\n\n${fence}markdown\n${exemplar}\n${fence}`)
    : task;
}

/** Whole blocks as long as there is room, and of a table that is too long its first rows. */
function shortened(text: string): string {
  let left = longest;
  const kept: string[] = [];
  for (const block of blocksOf(text)) {
    const part = block.length <= left ? block : block.startsWith("|") ? rowsWithin(block, left) : "";
    left -= part.length + 2;
    if (part) kept.push(part);
    if (part.length < block.length) break;
  }
  return kept.join("\n\n");
}

function rowsWithin(table: string, room: number): string {
  const rows = table.split("\n");
  let end = 0;
  for (let used = 0; end < rows.length && used + rows[end]!.length < room; end += 1) used += rows[end]!.length + 1;
  return end > 2 ? rows.slice(0, end).join("\n") : "";
}
