import type { Position } from "unist";
import type { Problem } from "../quantities/index.ts";
import { livesOf } from "./lookup/live.ts";
import { quote } from "./lookup/quote.ts";
import type { Facts, Rule } from "./rule.ts";

export default {
  id: "no-circular-quantity",
  section: "quantities",
  severity: "error",
  summary: "Disallow a quantity that is computed from itself.",
  why: "A circle has no value, and nothing that rests on one of its members has any.",
  fix: "Give one member of the circle a value of its own with a basis, such as `| utilisation | 70 % | choice: keeps queueing short |`, and compute the others from it.",
  bad: "# System Design: Lending\n\n## Quantities\n\n| Quantity | Value | Basis |\n| --- | --- | --- |\n| `workers` | 4 | `ceil(busy / 70 %)` |\n| `busy` | 2.8 | `workers * 70 %` |\n",
  good: "# System Design: Lending\n\n## Quantities\n\n| Quantity | Value | Basis |\n| --- | --- | --- |\n| `workers` | 4 | `ceil(busy / 70 %)` |\n| `busy` | 2.8 | measured: last week |\n",
  *check(facts) {
    const told = new Set<string>();
    for (const { problem, at } of circlesIn(facts)) {
      const members = problem.names ?? [];
      if (members[0] !== undefined && told.has(members[0])) continue;
      for (const member of members) told.add(member);
      yield { message: describe(members), at, related: related(facts, members, at) };
    }
  },
} satisfies Rule;

type Circle = { problem: Problem; at: Position };

/** Circles of ledger rows, then those of the cost table alone. */
function circlesIn(facts: Facts): Circle[] {
  const rows = livesOf(facts).filter(({ form }) => form === "row");
  const lines = facts.ledger.definitions.flatMap(({ lines: all }) =>
    all.map(({ problem }, index) => ({ problem, at: facts.design.costs.lines[index]!.at })),
  );
  return [...rows.map(({ problem, code }) => ({ problem, at: code.at })), ...lines].filter(
    (one): one is Circle => one.problem?.kind === "circular-quantity",
  );
}

/** The lines and sums of a cost table have names with a space, which no author wrote. */
function describe(members: readonly string[]): string {
  const named = members.filter((name) => !name.includes(" "));
  const [first = "monthly_cost"] = named;
  const shown = [...named.slice(0, 8).map((name) => quote(name)), ...(named.length > 8 ? ["…"] : []), quote(first)];
  return `${quote(first)} is computed from itself: ${shown.join(" → ")}; give one of them a value of its own with a basis`;
}

function related({ design }: Facts, members: readonly string[], first: Position) {
  const inside = new Set(members);
  return design.quantities
    .filter(({ name, at }) => inside.has(name) && at.start.line !== first.start.line)
    .slice(0, 8)
    .map(({ name, at }) => ({ message: `${name} is part of the circle`, at }));
}
