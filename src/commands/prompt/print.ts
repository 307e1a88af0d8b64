import { read } from "../../design/read.ts";
import { isSectionId, sectionIds } from "../../design/topics.ts";
import { parse } from "../../document/index.ts";
import { exemplarFor } from "../../drafters/model/exemplars.ts";
import { draftMessages } from "../../drafters/model/messages.ts";
import { Failure } from "../../errors.ts";
import { loadPrompts } from "../../prompts/index.ts";
import type { World } from "../command.ts";
import { readDocument } from "../files.ts";
import { briefFrom } from "../generate/material.ts";
import { depthOf } from "../generate/settings.ts";

export type Asked = { section?: string; brief?: string; document?: string; depth?: string };

/** The messages a model would get for one section, each under a line that names its role. Throws a `Failure` for wrong flags. */
export async function printedPrompt(asked: Asked, world: Pick<World, "stdin">): Promise<string> {
  const { section } = asked;
  if (section === undefined || !isSectionId(section)) {
    const what = section === undefined ? "no section is named" : `unknown section \`${section}\``;
    throw new Failure(`${what}: use one of ${sectionIds.join(", ")}`);
  }
  const document = asked.document === undefined ? "" : await readDocument(asked.document);
  const depth = depthOf(asked.depth);
  const brief = asked.brief === undefined ? briefIn(document) : await briefFrom(asked.brief, world);
  const month = new Date().toISOString().slice(0, 7);
  const given = { brief, context: [], depth, document };
  const messages = await draftMessages(await loadPrompts(), section, given, month, exemplarFor(brief));
  return messages.map(({ role, content }) => `===== ${role} =====\n\n${content}\n`).join("\n");
}

function briefIn(document: string): string {
  return (document && read(parse(document)).brief?.text) || "No brief is given.";
}
