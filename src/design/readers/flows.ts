import type { Code, List } from "mdast";
import type { Section } from "../../document/index.ts";
import type { Design, Flow, Step } from "../design.ts";
import { unnumbered } from "../heading.ts";
import { cellOf, codeBlocksIn, type Item, idsIn, itemsOf, listsIn, placeOf } from "../markup.ts";
import type { Outline } from "../outline.ts";
import { chainsIn } from "./chains.ts";
import type { Reader } from "./reader.ts";
import { isDrawn, sequenceOf } from "./sequences.ts";

/** Flows: ordered steps under a heading on data flow, sequence diagrams and chains of arrows wherever they stand. */
export const readFlows: Reader = (outline) => {
  const read = [...outline.sections, ...ledTo(outline)].map((section): Illustrated => {
    const inside = outline.within(section);
    const isFlow =
      inside.has("data-flow") || outline.topics(section).includes("data-flow") || flowish.test(section.title);
    const isClosed = inside.has("rollout") || inside.has("questions") || inside.has("out-of-scope");
    const found = isClosed && !isFlow ? [] : flowsOf(section, isFlow);
    const sequences = codeBlocksIn(section.nodes).flatMap((code) => sequenceFlow(code, section.title, outline));
    const { flows, strays } = illustrated(found, sequences);
    return { flows: [...flows, ...chainsIn(section, isFlow)], strays };
  });
  return { flows: distinct(read.flatMap(({ flows }) => flows)), strays: read.flatMap(({ strays }) => strays) };
};

function ledTo(outline: Outline): Section[] {
  return outline.about("data-flow").filter(({ depth }) => depth === 8);
}

const flowish =
  /\b(?:flows?|walk-?through|walk through|how (?:it|.{1,40}) works?|how is .{1,40} work|life-?cycle|(?:read|write|request|happy) path|runtime|scenarios?|journey|sequence|ablauf|fluxos?|flujo|laufzeit)\b|流程|时序|路径|フロー/i;

/** One flow for each ordered list right below a heading; bullets count where every step has an arrow or a number of its own. */
function flowsOf(section: Section, isFlow: boolean): Flow[] {
  const name = unnumbered(section.title.replace(/\([^()]*(?:FR|NFR)-\d[^()]*\)/g, "")).trim() || section.title;
  const lists = listsIn(section.nodes);
  return lists.flatMap((list) => {
    const steps = itemsOf(list).map(stepOf);
    const directed = steps.filter(({ from }) => from !== undefined).length;
    const arrows = directed >= Math.max(2, steps.length - 1);
    const ordered = isFlow
      ? list.ordered || numbered(list) || steps.length >= 4
      : (list.ordered && acts(steps)) || false;
    if (steps.length < 2 || !(arrows || ordered)) return [];
    const start = lists.length === 1 ? placeOf(section.heading).start : placeOf(list).start;
    return [
      { name, form: "steps" as const, serves: idsIn(section.title), steps, at: { start, end: placeOf(list).end } },
    ];
  });
}

const act =
  /^(?:\*\*)?(?:the |a |an )?(?:[\p{L}\p{N}_./-]+ ){1,4}?(?:sends?|calls?|requests?|returns?|responds?|reads?|writes?|stores?|saves?|creates?|updates?|publish(?:es)?|consumes?|receives?|forwards?|fetche?s?|quer(?:y|ies)|validates?|checks?|parses?|loads?|resolves?|opens?|uploads?|polls?|pushes|pulls?|runs?|enqueues?|emits?|notif(?:y|ies)|redirects?|connects?|accepts?|routes?|invokes?|triggers?|processes|generates?|renders?|registers?|transforms?|evaluates?|sees?|clicks?|selects?|submits?)\b/iu;

/** Steps in which somebody does something, as opposed to a ranking or a list of reasons. */
function acts(steps: Step[]): boolean {
  return (
    steps.length >= 3 &&
    steps.filter(({ text, from }) => from !== undefined || act.test(text.slice(0, 120))).length >= steps.length * 0.6
  );
}

function numbered(list: List): boolean {
  return itemsOf(list).every(({ text }) => /^(?:step\s*)?\d{1,3}[.):]/i.test(text));
}

const named = /^([^→⟶⇒:]{1,60}?)\s*(?:→|⟶|⇒|-->|->|=>)\s*([^→⟶⇒:`]{1,60}?)\s*:\s/u;
const party = /^([^→⟶⇒:]{1,60}?)\s*(?:→|⟶|⇒|-->|->|=>)\s*([^→⟶⇒:]{1,60}?)\s*(?::\s*|$|\s(?=[a-z`]))/u;

/** The parties of a step: what stands before the colon, of up to four words; else up to the first word in lower case. */
function partiesIn(text: string): RegExpExecArray | null {
  const found = named.exec(text);
  return found && found[2]!.split(" ").length <= 4 ? found : party.exec(text);
}

function stepOf(item: Item): Step {
  const found = partiesIn(item.text.slice(0, 300).replace(/^(?:step\s*)?\d{1,3}[.):]\s*/i, ""));
  const isNamed = found && found[1]!.split(" ").length <= 6 && found[2]!.split(" ").length <= 6;
  const ends = isNamed ? { from: found[1]!.trim(), to: found[2]!.trim() } : {};
  const first = item.node.children[0];
  return {
    text: item.text,
    at: first ? { start: cellOf(first).at.start, end: item.at.end } : item.at,
    codes: item.codes.map(({ text }) => text),
    ...ends,
  };
}

type Sequence = Flow & { source: string };

function sequenceFlow(code: Code, title: string, { blocks, document }: Outline): Sequence[] {
  const steps = sequenceOf(code, blocks.get(code)?.drawing, document.source);
  const source = code.value;
  return steps.length > 0 || isDrawn(source)
    ? [{ name: unnumbered(title), form: "sequence", serves: idsIn(title), steps, at: placeOf(code), source }]
    : [];
}

type Illustrated = { flows: Flow[]; strays: Design["strays"] };

/**
 * A sequence diagram behind the only list of steps under a heading shows these steps, and is no flow of its own; one that a
 * person drew goes before ours. What we drew is never a flow: it proves nothing that its steps do not say.
 */
function illustrated(flows: Flow[], sequences: Sequence[]): Illustrated {
  const [flow, ...others] = flows;
  const behind = sequences.filter(({ at }) => flow && others.length === 0 && at.start.line > flow.at.end.line);
  const shown = behind.find(({ source }) => !isDrawn(source)) ?? behind[0];
  const rest = sequences.filter((one) => one !== shown);
  const own = rest.filter(({ source, steps }) => !isDrawn(source) && steps.length >= 2);
  const strays = rest.filter(({ source }) => isDrawn(source)).map(({ name, at }) => ({ name, at }));
  const apart = own.map(({ source: _, ...one }) => one);
  if (!flow || !shown) return { flows: [...flows, ...apart], strays };
  const { source, steps: messages, at } = shown;
  return { flows: [{ ...flow, sequence: { drawn: isDrawn(source), source, messages, at } }, ...apart], strays };
}

function distinct(flows: Flow[]): Flow[] {
  const seen = new Set<string>();
  return flows.filter(({ steps, form }) => {
    const key = `${form}:${steps[0]?.at.start.offset}:${steps.at(-1)?.at.end.offset}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
