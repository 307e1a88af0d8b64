import { isBlank } from "../design/markup.ts";
import { subjectOf } from "./lookup/bodies.ts";
import { isStanding, placeOf } from "./lookup/presence.ts";
import { list } from "./lookup/quote.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "require-scope-reason",
  section: "scope",
  severity: "warning",
  summary: "Require something out of scope, with a reason.",
  why: "What is left out without a reason comes back in the first review, or is silently expected.",
  fix: "Under **Out of scope** list what a reader could expect and will not get, each with the reason after a colon: `- Browser SDKs: no service needs them`.",
  bad: "## Scope\n\n**In scope:** lending, returning.\n\n**Out of scope**\n\n- Inter-library loans\n",
  good: "## Scope\n\n**In scope:** lending, returning.\n\n**Out of scope**\n\n- Inter-library loans: handled by the regional system.\n",
  *check(facts) {
    if (!isStanding(facts, "scope")) return;
    const { excluded } = facts.design.scope;
    const bare = excluded.filter(({ reason }) => isBlank(reason));
    const isSaid = facts.design.mentions.some(({ section, strong }) => section === "scope" && strong);
    if (excluded.length === 0 && !isSaid) {
      const message = `${subjectOf(facts, "scope")} leaves nothing out: expected \`**Out of scope**\` with items such as \`- Browser SDKs: no service needs them\``;
      yield { message, at: placeOf(facts, "scope") };
    } else if (bare[0]) {
      const message = `${bare.length} of ${excluded.length} exclusions without a reason (${list(
        bare.map(({ text }) => text),
        2,
      )}): expected \`what: why\``;
      yield { message, at: bare[0].at };
    }
  },
} satisfies Rule;
