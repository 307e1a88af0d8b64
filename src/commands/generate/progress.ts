import { sectionTitles } from "../../design/topics.ts";
import { count } from "../../emitters/emitter.ts";
import type { Spent } from "../../pipeline/budget.ts";
import type { Progress } from "../../pipeline/session.ts";
import type { World } from "../command.ts";

export type Show = {
  event(event: Progress): void;
  note(text: string): void;
  /** Takes the rewritten line away; a run that asked a model says what it used. */
  end(): void;
};

/** Shows a run: on a terminal one line that is rewritten, else a line for each thing that happens. */
export function createShow(
  world: Pick<World, "err" | "terminal">,
  spent: () => Spent,
  now: () => number = Date.now,
): Show {
  const start = now();
  let planned = 0;
  let done = 0;
  let mended = 0;
  let width = 0;
  const status = () => {
    const { input, output } = spent();
    const seconds = Math.round((now() - start) / 1000);
    return `${done}/${planned} sections, ${(input + output).toLocaleString("en")} tokens, ${seconds} s`;
  };
  const clear = () => {
    if (width > 0) world.err(`\r${" ".repeat(width)}\r`);
    width = 0;
  };
  const rewrite = (text: string) => {
    clear();
    width = Math.min(text.length, 79);
    world.err(text.slice(0, width));
  };
  const line = (text: string) => {
    clear();
    world.err(`${text}\n`);
  };
  return {
    event(event) {
      if (event.type === "planned") planned = event.sections;
      if (event.type === "written") done += 1;
      if (event.type === "mended") mended += 1;
      const words = wordsOf(event);
      if (words && (event.type === "failed" || event.type === "removed" || !world.terminal))
        line(`${words} (${status()})`);
      if (world.terminal) rewrite(`${status()}${words ? `: ${words}` : ""}`);
    },
    note: line,
    end() {
      clear();
      const { requests, input, output, cached } = spent();
      if (requests === 0) return;
      const share = input > 0 ? Math.round((cached / input) * 100) : 0;
      const tokens = `${input.toLocaleString("en")} tokens in (${share} % cached), ${output.toLocaleString("en")} out`;
      const seconds = Math.round((now() - start) / 1000);
      world.err(`used: ${count(requests, "request")}, ${tokens}, ${seconds} s, ${count(mended, "repair")} taken\n`);
    },
  };
}

function wordsOf(event: Progress): string | undefined {
  if (event.type === "written") return `${sectionTitles[event.section]} written`;
  if (event.type === "mended") return `${sectionTitles[event.section]} mended`;
  if (event.type === "failed") return `${sectionTitles[event.section]} failed: ${event.reason}`;
  if (event.type === "removed") return `${sectionTitles[event.section]}: taken out, ${event.reason}`;
  if (event.type === "kept")
    return `${sectionTitles[event.section]} stays as it was: the new text is not taken, ${event.reason}`;
  if (event.type === "checked") return `checked: ${event.errors} errors, ${event.warnings} warnings`;
  if (event.type === "asked" && event.sections.length === 0) return "asking for a review";
  if (event.type === "asked") return `asking again for ${event.sections.map((id) => sectionTitles[id]).join(", ")}`;
  return undefined;
}
