import type { Section } from "../../document/index.ts";
import type { Endpoint } from "../design.ts";
import { tablesIn } from "../markup.ts";
import { ancestors } from "../outline.ts";
import { callsInBlocks, callsInHeading, callsInProse } from "./calls.ts";
import { endpointsOfTable, eventsOfTable } from "./endpoint-tables.ts";
import { commandsIn, contractsIn, operationsIn } from "./operations.ts";
import type { Reader } from "./reader.ts";

/** Endpoints, operations and events: tables, code blocks, headings, lists and prose. */
export const readEndpoints: Reader = (outline) => {
  const theirs = outline.about("called-by-us");
  const isTheirs = (section: Section) =>
    theirs.some((outer) => section === outer || ancestors(section).includes(outer));
  const source = outline.document.source;
  const found = outline.sections.flatMap((section) => [
    ...tablesIn(section.nodes).flatMap((table) => endpointsOfTable(table, !isTheirs(section))),
    ...callsInHeading(section),
    ...callsInBlocks(section, source),
  ]);
  const operations = outline.about("api").flatMap((section) => operationsIn(section, source));
  const contracts = outline.sections.flatMap((section) => contractsIn(section, source));
  const prose = callsInProse(outline.passages);
  return {
    endpoints: distinct([...found, ...prose, ...operations, ...contracts, ...commandsIn(outline.passages)]),
    events: outline.sections.flatMap((section) => tablesIn(section.nodes).flatMap(eventsOfTable)),
  };
};

/** One of each name; one that says what it is for goes before a bare one. */
function distinct(endpoints: Endpoint[]): Endpoint[] {
  const seen = new Map<string, Endpoint>();
  for (const found of endpoints) {
    const standing = seen.get(found.name);
    const isBare = standing && standing.purpose === "" && standing.payload === "";
    if (!standing || (isBare && found.purpose !== "")) seen.set(found.name, found);
  }
  return [...seen.values()];
}
