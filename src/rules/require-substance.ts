import { type SectionId, sectionIds } from "../design/topics.ts";
import { textOf, titleOf } from "./lookup/bodies.ts";
import { expected } from "./lookup/expected.ts";
import { unlinked } from "./lookup/links.ts";
import { placeholdersIn } from "./lookup/placeholders.ts";
import { isBare, placeOf, severityOf, standingOf } from "./lookup/presence.ts";
import { list, quote } from "./lookup/quote.ts";
import type { Facts, Finding, Rule } from "./rule.ts";

export default {
  id: "require-substance",
  section: "overview",
  severity: "error",
  summary: "Require content of this system below every heading.",
  why: "A heading with nothing, filler or `TBD` below it looks finished from afar and is discovered when somebody builds from it.",
  fix: "Write the content of the section in the accepted form, about this system: with its names, numbers and decisions. Sentences that would fit every system do not count.",
  bad: "## Data Model\n\nThis section describes the data model of the system in detail.\n",
  good: '## Data Model\n\n```typescript\ninterface Parcel {\n  id: string; recipient: string;\n  state: "announced" | "moving" | "delivered";\n}\n```\n',
  *check(facts) {
    for (const section of sectionIds) {
      const standing = section === "rollout" ? "found" : standingOf(facts, section);
      const isEmpty = standing === "empty" || (standing === "untyped" && section === "quantities");
      if (isEmpty)
        yield {
          message: emptiness(facts, section),
          at: placeOf(facts, section),
          section,
          severity: severityOf(section),
        };
    }
    yield* filler(facts);
  },
} satisfies Rule;

function emptiness(facts: Facts, section: SectionId): string {
  const text = textOf(facts, section).trim();
  const residue = isBare(facts, section) ? placeholdersIn(text)[0] : undefined;
  const held =
    text === ""
      ? "holds nothing"
      : residue
        ? `holds only ${quote(residue.text)}`
        : `holds nothing of this system (${quote(text)})`;
  return `${quote(titleOf(facts, section))} ${held}: expected ${expected[section]}`;
}

const links = {
  components: "is drawn, stands in a flow or serves a requirement",
  "data-model": "is taken, given, held or named by an endpoint, event, store or flow",
  api: "is used by a flow or serves a requirement",
} as const;

/** Names that nothing else in the design knows are filler as much as prose is. */
function* filler(facts: Facts): Iterable<Finding> {
  for (const [section, linked] of Object.entries(links) as [keyof typeof links, string][]) {
    const alone = unlinked(facts.design, section);
    if (!alone[0]) continue;
    const message = `nothing in ${quote(titleOf(facts, section))} ${linked} (${list(alone.map(({ name }) => name))}): expected names that the rest of the design uses`;
    yield { message, at: alone[0].at, section };
  }
}
