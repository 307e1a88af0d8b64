import { readFileSync } from "node:fs";
import { type SectionId, sectionIds, sectionTitles } from "../../src/design/topics.ts";
import { packageRoot } from "../../src/files.ts";
import { sectionIn } from "../../src/pipeline/join.ts";
import type { Call } from "./server.ts";

const source = readFileSync(new URL("blueprints/lookup-redirect.md", packageRoot()), "utf8");

/** The sections of a finished design, for a server that answers as a good model would. */
export const goodSections = new Map<SectionId, string>(
  sectionIds.flatMap((id) => {
    const text = sectionIn(source, id);
    return text === undefined ? [] : [[id, text]];
  }),
);

export type Question = { how: "draft" | "repair" | "review"; section?: SectionId };

/** What a call asks for, from its last task. */
export function questionOf({ body }: Pick<Call, "body">): Question {
  const asked = body.messages?.findLast(({ content }) => content.includes("# Task"))?.content ?? "";
  const task = asked.slice(asked.lastIndexOf("\n# Task\n"));
  const repair = /faults in the section "([^"]+)"/.exec(task)?.[1];
  const title = repair ?? /Write the section `## ([^`]+)`/.exec(task)?.[1];
  const section = sectionIds.find((id) => sectionTitles[id] === title);
  return { how: repair ? "repair" : section ? "draft" : "review", section };
}
