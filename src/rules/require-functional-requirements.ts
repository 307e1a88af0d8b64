import { titleOf } from "./lookup/bodies.ts";
import { isStanding, placeOf } from "./lookup/presence.ts";
import { list, quote } from "./lookup/quote.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "require-functional-requirements",
  section: "requirements",
  severity: "error",
  summary: "Require functional requirements, each a testable sentence with an id.",
  why: "Every later decision is justified by a requirement. What is not written down is built twice or not at all, and nobody can test it.",
  fix: "List what the system does for its users, one row `| FR-n | Actor does something observable. |` each: one sentence, one behaviour, an id that is never reused.",
  bad: "### Functional\n\n- Upload\n- Notifications\n",
  good: "### Functional\n\n| ID | Requirement |\n| --- | --- |\n| FR-1 | A user uploads a video of up to 1 GB. |\n| FR-2 | The user is told when the video is ready. |\n",
  *check(facts) {
    if (!isStanding(facts, "requirements")) return;
    const functional = facts.design.requirements.filter(({ kind }) => kind === "functional");
    const [first] = functional;
    if (!first) {
      const message = `${quote(titleOf(facts, "requirements"))} has no functional requirement: expected rows such as \`| FR-1 | A user uploads a video. |\``;
      yield { message, at: placeOf(facts, "requirements") };
      return;
    }
    const nameless = functional.filter(({ id }) => !id);
    const terse = functional.filter(
      ({ text }) =>
        text
          .replace(/\bFR-?\d+\b/, "")
          .split(/\s+/)
          .filter((word) => /\p{L}/u.test(word)).length < 3,
    );
    if (nameless[0]) {
      const message = `${nameless.length} of ${functional.length} functional requirements without id (${list(
        nameless.map(({ text }) => text),
        2,
      )}): expected \`FR-n\` before each`;
      yield { message, at: nameless[0].at, severity: "warning" };
    }
    if (terse[0])
      yield {
        message: `${list(terse.map(({ text }) => text))}: expected a sentence that can be tested, who does what`,
        at: terse[0].at,
        severity: "warning",
      };
  },
} satisfies Rule;
