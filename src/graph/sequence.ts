import type { Flow, Step } from "../design/design.ts";
import { drawnMark } from "../design/readers/sequences.ts";
import type { Names } from "./names.ts";

const most = { steps: 60, letters: 120 };

/**
 * The Mermaid `sequenceDiagram` of a flow, one message for each step; undefined when a step does not say between whom.
 * The same steps always give the same text.
 */
export function drawSequence({ steps }: Flow, names: Names): string | undefined {
  if (steps.length < 2 || steps.length > most.steps || !steps.every(({ from, to }) => from && to)) return undefined;
  const parties = [...new Set(steps.flatMap(({ from, to }) => [from!, to!]))];
  const ids = new Map(parties.map((name, index) => [name, `p${index + 1}`]));
  const declared = parties.map((name) => {
    const word = names.only(name)?.kind === "actor" ? "actor" : "participant";
    return `  ${word} ${ids.get(name)} as ${escaped(name)}`;
  });
  const messages = steps.map((step, index) => {
    const arrow = answers(step, steps.slice(0, index)) ? "-->>" : "->>";
    return `  ${ids.get(step.from!)}${arrow}${ids.get(step.to!)}: ${escaped(actionOf(step)) || "calls"}`;
  });
  return ["sequenceDiagram", `  ${drawnMark}`, "  autonumber", ...declared, ...messages].join("\n");
}

/** A step back after a call that has had no answer yet. */
function answers({ from, to }: Step, before: Step[]): boolean {
  if (from === to) return false;
  const calls = before.filter((one) => one.from === to && one.to === from).length;
  const back = before.filter((one) => one.from === from && one.to === to).length;
  return calls > back;
}

const ends = /^[^→⟶⇒:]*?(?:→|⟶|⇒|-->|->|=>)[^→⟶⇒:]*?:\s*/u;
const time = /\s*\([a-z]\w*(?:\s*[,;+]\s*[a-z]\w*)*\)[.\s]*$/;

/** What is done, without the parties in front and the quantities of its time behind. */
function actionOf({ text, to }: Step): string {
  const action = ends.test(text) ? text.replace(ends, "") : text.slice(text.indexOf(to!) + to!.length);
  const bare = action.replace(/`/g, "").replace(time, "").trim();
  const letters = [...bare];
  return letters.length > most.letters
    ? `${letters
        .slice(0, most.letters)
        .join("")
        .replace(/\s+\S*$/, "")} …`
    : bare;
}

/** `#` and `;` mean something in a diagram; so do `<` and `>` to what draws it. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[#;<>]/g, (mark) => `#${mark.codePointAt(0)};`)
    .trim();
}
