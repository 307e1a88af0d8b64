import type { Requirement } from "../design/design.ts";
import { titleOf } from "./lookup/bodies.ts";
import { isStanding, placeOf } from "./lookup/presence.ts";
import { quote } from "./lookup/quote.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "require-measurable-target",
  section: "requirements",
  severity: "error",
  summary: "Require a number with a unit in every non-functional requirement.",
  why: '"Fast" and "highly available" cannot be met or missed: nobody can size, test or alert on them.',
  fix: "Give the requirement one target with comparator, number, unit and statistic, such as `≤ 200 ms (p95)` or `≥ 99.9 % per month`. What has no number is a constraint: move it to Scope.",
  bad: "| ID | Quality | Target | Check |\n| --- | --- | --- | --- |\n| NFR-1 | Latency | fast | |\n",
  good: "| ID | Quality | Target | Check |\n| --- | --- | --- | --- |\n| NFR-1 | Latency of a search | ≤ 200 ms (p95) | `search_p95 <= 200 ms` holds |\n",
  *check(facts) {
    if (!isStanding(facts, "requirements")) return;
    const wanted = facts.design.requirements.filter(({ kind }) => kind === "non-functional");
    if (wanted.length === 0) {
      const message = `${quote(titleOf(facts, "requirements"))} has no non-functional requirement: expected rows such as \`| NFR-1 | Search latency | ≤ 200 ms (p95) | … |\``;
      yield { message, at: placeOf(facts, "requirements") };
    }
    for (const requirement of wanted.filter(isVague)) {
      const { id, target, quality, text, at } = requirement;
      const said = target?.text
        ? `${quote(target.text)} is the target of ${quote(id ?? quality ?? text)}`
        : `${quote(id ?? text)} has no target`;
      yield {
        message: `${said}: expected a number with a unit, such as \`≤ 200 ms (p95)\`; without a number it is a constraint and belongs to Scope`,
        at: target?.at ?? at,
      };
    }
  },
} satisfies Rule;

/** A promise of zero, such as RPO 0 or that nothing is lost, has a number and needs no unit. */
function isVague({ quantified, target, text }: Requirement): boolean {
  return !quantified && !zero.some((promise) => promise.test(target?.text ?? text));
}

const zero = [
  /^\W*(?:0|zero|no|none)\b|\b(?:RPO|RTO)\W{0,4}0\b|\b(?:zero|no) (?:data )?loss\b/i,
  /\b(?:no|not an?|not one|zero|never)\b[^.;]{0,60}\b(?:lost|lose|loses|losing|dropped|skipped|duplicated|corrupted|missed|(?:charged|billed|booked|sent|delivered|counted|applied|processed|sold|assigned) (?:twice|to two))\b/i,
  /\bnothing\b[^.;]{0,60}\b(?:is|gets?|are|be) (?:ever )?(?:lost|dropped|skipped|missed)\b/i,
];
