import type { Failure } from "../design/design.ts";
import { isBlank } from "../design/markup.ts";
import { subjectOf } from "./lookup/bodies.ts";
import { hasErrorCode, hasPlaces, isRisk } from "./lookup/failure-forms.ts";
import { gather } from "./lookup/lacking.ts";
import { isStanding, placeOf } from "./lookup/presence.ts";
import { list, words } from "./lookup/quote.ts";
import type { Rule } from "./rule.ts";

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
    const title = subjectOf(facts, "failure-modes");
    if (failures.length < 2)
      yield {
        message: `${title} has ${failures.length === 0 ? "no failure" : "one failure"}: expected ${expectedRows}`,
        at,
      };
    const lacking = (fields: Field[], some: Failure[]) =>
      gather(some.map((failure) => ({ ...failure, lacks: fields.filter((field) => isLacking(failure[field])) })));
    const asked = failures.filter((failure) => !isRisk(facts, failure));
    const isFormed = hasPlaces(facts);
    for (const { names, at: place, fields } of lacking(["impact", "mitigation"], asked.filter(isFormed)))
      yield { message: told(names, fields), at: place };
    const loose = asked.filter((failure) => !isFormed(failure));
    for (const { names, at: place, fields } of lacking(["impact", "mitigation"], loose))
      yield { message: told(names, fields), at: place, severity: "warning" };
    const isAnswered = hasErrorCode(facts);
    const open = asked.filter((failure) => isFormed(failure) || !isAnswered(failure));
    for (const { names, at: place, fields } of lacking(["detection", "recovery"], open))
      yield { message: told(names, fields), at: place, severity: "warning" };
  },
} satisfies Rule;

const expectedRows = "at least two rows `| Failure | Impact | Detection | Mitigation | Recovery |`";

/** "None" is an answer: nothing is hurt, nothing need be done. */
function isLacking(text: string): boolean {
  return isBlank(text) && !/none/i.test(text);
}

function told(names: string[], fields: string[]): string {
  return `${list(names)} without ${words(fields, "or")}: expected what fits ${names.length > 1 ? "each" : "this"} failure`;
}
