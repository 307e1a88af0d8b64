import type { Section, Text } from "../../document/index.ts";
import type { Flow } from "../design.ts";
import { unnumbered } from "../heading.ts";
import { codeBlocksIn, everyItem, linesIn, placeOf } from "../markup.ts";

const arrow = /→|⟶|⇒|↓|▼|─+[>▶►]|-{1,2}>|=>/g;
const plainLanguage = /^(?:text|txt|ascii|plain|plaintext|mermaid|)$/i;

/** `A → B → C` in a code block or a line; a flow graph counts under a heading on flows, or where it shows a procedure. */
export function chainsIn(section: Section, isFlow: boolean): Flow[] {
  const blocks = codeBlocksIn(section.nodes)
    .filter(({ lang, value }) => plainLanguage.test(lang ?? "") && isChain(value, isFlow))
    .map((code) => ({ text: code.value, at: placeOf(code) }));
  const told = [...linesIn(section.nodes), ...everyItem(section.nodes)].filter(
    ({ text }) => arrows(text) >= 3 || (isFlow && arrows(text) >= 2),
  );
  return [...blocks, ...told].flatMap((found) => chainOf(found, section));
}

function chainOf({ text, at }: Text, section: Section): Flow[] {
  const stops = text
    .slice(0, 20_000)
    .split(/(?:→|⟶|⇒|↓|▼|─+[>▶►]|-{1,2}>|=>|\n)/)
    .map((stop) => stop.replace(/^[\s│|├└─\d.]+|[\s─-]+$/g, ""))
    .filter((stop) => stop.length > 1 && stop.length < 200 && /\p{L}/u.test(stop));
  const steps = stops.map((stop) => ({ text: stop, codes: [], at }));
  return steps.length >= 3 ? [{ name: unnumbered(section.title), form: "chain", serves: [], steps, at }] : [];
}

function arrows(text: string): number {
  return (text.slice(0, 20_000).match(arrow) ?? []).length;
}

function isChain(value: string, isFlow: boolean): boolean {
  if (arrows(value) < 2 || /^\s*(?:erDiagram|classDiagram|stateDiagram|sequenceDiagram|C4|gantt|pie)/.test(value))
    return false;
  if (/^\s*(?:flowchart|graph)\b/.test(value)) return isFlow && /\p{L}{3}.*(?:--|==).*\p{L}{3}/u.test(value);
  if (/^[\s│]{0,40}(?:├──|└──)/m.test(value) && !/→|-->/.test(value)) return false;
  return isFlow || (!/[┌┐└┘╔╭]|\+-{3,}\+/.test(value) && !/[{};]\s*$/m.test(value));
}
