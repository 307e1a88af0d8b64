import { isProblem, walk } from "../quantities/index.ts";
import { availabilitiesOf, composedOf, flowsOf, partiesOf } from "./lookup/availability.ts";
import { leavesOf } from "./lookup/leaves.ts";
import { partOf } from "./lookup/live.ts";
import type { Nfr } from "./lookup/nfrs.ts";
import { list, quote } from "./lookup/quote.ts";
import { treesOf } from "./lookup/trees.ts";
import { uncomposedOf } from "./lookup/uncomposed.ts";
import type { Facts, Finding, Rule } from "./rule.ts";

export default {
  id: "require-availability-composition",
  section: "requirements",
  severity: "warning",
  summary: "Require that a promised availability is composed of that of its parts.",
  why: "Parts in series multiply: four of 99.9 % promise no more than 99.6 %, whatever the target says; and replicas fail together by release, region or certificate.",
  fix: "Compute the availability as the product of every party on the flow, `parallel(a, n)` only for independent replicas and times what they share; name the party in the basis of its row, or write a line `Not on the path of NFR-1:` with the others.",
  bad: "# System Design: Lending\n\n## Requirements\n\n### Non-Functional\n\n| ID | Quality | Target | Check |\n| --- | --- | --- | --- |\n| NFR-1 | Availability | ≥ 99.9 % | `uptime >= 99.9 %` holds |\n\n## Quantities\n\n| Quantity | Value | Basis |\n| --- | --- | --- |\n| `uptime` | 99.95 % | assumption: as last year |\n",
  good: "# System Design: Lending\n\n## Requirements\n\n### Non-Functional\n\n| ID | Quality | Target | Check |\n| --- | --- | --- | --- |\n| NFR-1 | Availability | ≥ 99.9 % | `uptime >= 99.9 %` holds |\n\n## Quantities\n\n| Quantity | Value | Basis |\n| --- | --- | --- |\n| `api_up` | 99.96 % | assumption: Loan API, releases included |\n| `store_up` | 99.95 % | limit: Loan Store, SLA |\n| `uptime` | 99.91 % | `api_up * store_up` |\n",
  *check(facts) {
    for (const nfr of availabilitiesOf(facts)) {
      const composed = nfr.checks.some(({ check }) => leavesOf(facts, check.input.expression).length >= 2);
      if (!composed) yield single(nfr);
      else yield* forgotten(facts, nfr);
    }
    for (const nfr of uncomposedOf(facts)) yield untold(nfr);
    yield* independent(facts);
  },
} satisfies Rule;

function single({ requirement, name, checks }: Nfr): Finding {
  const { check, at } = checks[0]!;
  const target = quote(requirement.target?.text ?? requirement.text);
  const message = `${target} of ${quote(name)} is not composed: ${quote(check.input.expression, 100)} rests on one number; expected the product of every party on the flow`;
  return { message, at };
}

/** Without a ledger there is no check to speak of. */
function untold({ requirement, name }: Nfr): Finding {
  const { target, text, at } = requirement;
  const message = `${quote(target?.text ?? text)} of ${quote(name)} is composed of nothing: expected the availability of each part on the path and their product`;
  return { message, at: target?.at ?? at };
}

/** Only where the requirement names a flow is it known who must be up. */
function* forgotten(facts: Facts, nfr: Nfr): Generator<Finding> {
  const composed = composedOf(facts, nfr);
  const parties = partiesOf(facts, flowsOf(facts, nfr)).filter((party) => !composed.has(party));
  const missing = parties.map(({ name }) => name);
  if (missing.length === 0) return;
  const id = nfr.requirement.id ?? nfr.name;
  const message = `${list(missing)} on the path of ${quote(id)} ${missing.length > 1 ? "are" : "is"} in the basis of no factor of its availability: expected a factor whose basis names it, or \`Not on the path of ${id}:\` with it`;
  yield { message, at: nfr.checks[0]!.at };
}

const surest = 0.9999;
const most = 50;
const common = /common|shared|release|deploy|region|certificate|configuration|correlated|together/i;

/** Replicas that share nothing at all are rare. */
function* independent(facts: Facts): Generator<Finding> {
  const calls = treesOf(facts)
    .filter(({ code }) => code.text.includes("parallel"))
    .slice(0, most)
    .flatMap(({ node, code, row }) => [...walk(node)].map((call) => ({ call, code, row })));
  for (const { call, code, row } of calls) {
    if (call.type !== "call" || call.function !== "parallel") continue;
    const said = code.text.slice(call.start, call.end);
    const value = facts.ledger.evaluate(said);
    if (isProblem(value) || value.value <= surest || isShared(facts, row?.name, code.text)) continue;
    const message = `${quote(said)} is over 99.99 %: expected a factor for what the replicas share, such as releases, with a basis that says \`common\``;
    yield { message, at: partOf(facts.document, code, call.start, call.end) };
  }
}

/** The factor stands beside the call, or in what is computed from its row. */
function isShared(facts: Facts, name: string | undefined, text: string): boolean {
  const users = facts.design.quantities.flatMap(({ expression }) =>
    name && expression?.text.includes(name) ? [expression.text] : [],
  );
  return [text, ...users.slice(0, most)].some((expression) =>
    leavesOf(facts, expression).some((row) => common.test(`${row.name} ${row.basis.text}`)),
  );
}
