import type { Failure } from "../design/design.ts";
import { isBlank } from "../design/markup.ts";
import { titleOf } from "./lookup/bodies.ts";
import { isStanding, placeOf } from "./lookup/presence.ts";
import { list, quote, words } from "./lookup/quote.ts";
import type { Finding, Rule, Severity } from "./rule.ts";

type Field = "impact" | "mitigation" | "detection" | "recovery";

export default {
  id: "require-failure-fields",
  section: "failure-modes",
  severity: "error",
  summary: "Require impact, detection, mitigation and recovery for every failure, and at least two failures.",
  why: "At three in the morning the row is all there is: what hurts, how it is seen, what holds meanwhile, and what brings it back.",
  fix: "Fill the table `Failure | Impact | Detection | Mitigation | Recovery`: the part that fails, the requirement it hurts (or `none`), the signal of Monitoring, what the system does by itself, what a person does.",
  bad: "| Failure | Impact | Detection | Mitigation | Recovery |\n| --- | --- | --- | --- | --- |\n| Loan Store down | – | – | retry | |\n| Reminder fails | FR-2: no reminder | `reminder_age` | | run it by hand |\n",
  good: "| Failure | Impact | Detection | Mitigation | Recovery |\n| --- | --- | --- | --- | --- |\n| Loan Store down | FR-1: no loans | `store_up` | reads from the replica | fail over, `failover` = 60 s |\n| Reminder fails | FR-2: no reminder | `reminder_age` | the next run sends both | run it by hand |\n",
  *check(facts) {
    if (!isStanding(facts, "failure-modes")) return;
    const { failures } = facts.design;
    const at = placeOf(facts, "failure-modes");
    const title = quote(titleOf(facts, "failure-modes"));
    if (failures.length < 2)
      yield {
        message: `${title} has ${failures.length === 0 ? "no failure" : "one failure"}: expected ${expectedRows}`,
        at,
      };
    yield* lacking(failures, ["impact", "mitigation"], "error", at);
    yield* lacking(failures, ["detection", "recovery"], "warning", at);
  },
} satisfies Rule;

const expectedRows = "at least two rows `| Failure | Impact | Detection | Mitigation | Recovery |`";

/** A field that every failure lacks is one fault of the table; else each failure has its own. */
function* lacking(failures: Failure[], fields: Field[], severity: Severity, at: Finding["at"]): Iterable<Finding> {
  const lacks = (failure: Failure, field: Field) =>
    failure[field] === "" || (isBlank(failure[field]) && !/none/i.test(failure[field]));
  const everywhere =
    failures.length > 1 ? fields.filter((field) => failures.every((failure) => lacks(failure, field))) : [];
  if (everywhere.length > 0) {
    const message = `no failure says its ${words(everywhere, "or")} (${list(
      failures.map(({ name }) => name),
      3,
    )}): expected a column for each`;
    yield { message, at, severity };
  }
  for (const failure of failures) {
    const own = fields.filter((field) => !everywhere.includes(field) && lacks(failure, field));
    if (own.length > 0)
      yield {
        message: `${quote(failure.name)} has no ${words(own, "or")}: expected what fits this failure`,
        at: failure.at,
        severity,
      };
  }
}
