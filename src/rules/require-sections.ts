import { type SectionId, sectionIds, sectionTitles } from "../design/topics.ts";
import { readChecklist } from "./checklist.ts";
import { expected } from "./lookup/expected.ts";
import { topOf } from "./lookup/place.ts";
import { severityOf, standingOf } from "./lookup/presence.ts";
import { isReckoned } from "./lookup/reckoned.ts";
import type { Facts, Rule } from "./rule.ts";

export default {
  id: "require-sections",
  section: "overview",
  severity: "error",
  summary: "Require every section of the checklist.",
  why: "What a design does not speak of is decided by whoever builds it first, and the reviewer cannot tell a decision from an oversight.",
  fix: "Write the missing section under its heading, with content of this system. A heading alone does not count; if the section does not apply, say what stands in its place and why.",
  bad: "# System Design: Parcel Tracking\n\n## Requirements\n\n## Components\n",
  good: "## Data Flow\n\n### Track a parcel (FR-1)\n\n1. Recipient → Tracking API: `GET /parcels/{id}`\n2. Tracking API → Parcel Store: reads the last scan\n3. Tracking API → Recipient: place and time\n",
  anyText: true,
  *check(facts) {
    for (const section of sectionIds) {
      if (section === "rollout" || standingOf(facts, section) !== "missing") continue;
      if (section === "quantities" && isReckoned(facts)) continue;
      const told = elsewhereOf(facts, section);
      const message = `no section \`${sectionTitles[section]}\`, and ${told}: expected ${expected[section]}`;
      yield { message, at: topOf(facts.design), section, severity: severityOf(section) };
    }
  },
} satisfies Rule;

/** What is said of a section that has no heading. */
function elsewhereOf({ design }: Facts, section: SectionId): string {
  const { checklist, practices } = readChecklist(design);
  const lines = [...checklist, ...practices.filter(({ item }) => !/-first$/.test(item))].flatMap((item) =>
    item.section === section && item.line !== null ? [{ line: item.line, status: item.status }] : [],
  );
  const full = lines.find(({ status }) => status === "met");
  if (full) return `what is said of it stands elsewhere, from line ${full.line} on`;
  return lines[0]
    ? `only line ${lines[0].line} speaks of it in passing`
    : "nothing elsewhere was recognised as its content";
}
