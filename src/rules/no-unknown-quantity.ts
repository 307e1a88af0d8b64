import type { Position } from "unist";
import { isProblem, parseExpression, walk } from "../quantities/index.ts";
import { type Live, livesOf, partOf } from "./lookup/live.ts";
import { misspelledNames } from "./lookup/misspelled.ts";
import { quote } from "./lookup/quote.ts";
import type { Facts, Finding, Rule } from "./rule.ts";

export default {
  id: "no-unknown-quantity",
  section: "quantities",
  severity: "error",
  summary: "Disallow a name in a live expression that the ledger does not define.",
  why: "An expression with an unknown name has no value: nothing that rests on it is computed, and no check of it is proved.",
  fix: "Write the name as its ledger row has it, or give it a row with a value and a basis: `| encode_avg | 1 min | measured: 50 sample files |`.",
  bad: "# System Design: Lending\n\n## Quantities\n\n| Quantity | Value | Basis |\n| --- | --- | --- |\n| `loans` | 400 /day | brief |\n| `loans_year` | 146,000 | `loan * 365 day` |\n",
  good: "# System Design: Lending\n\n## Quantities\n\n| Quantity | Value | Basis |\n| --- | --- | --- |\n| `loans` | 400 /day | brief |\n| `loans_year` | 146,000 | `loans * 365 day` |\n",
  *check(facts) {
    for (const [name, uses] of unknownNames(facts)) yield unknown(facts, name, uses);
    for (const live of livesOf(facts).filter(({ problem }) => problem?.kind === "unknown-function")) {
      const { message, start, end } = live.problem!;
      yield { message, at: partOf(facts.document, live.code, start, end) };
    }
    for (const { name, meant, at } of misspelledNames(facts))
      yield {
        message: `${quote(name)} is no quantity of the ledger: did you mean ${quote(meant)}?`,
        at,
        severity: "warning",
      };
  },
} satisfies Rule;

/** One fault is one row that is missing, or one slip: the uses of each name together. */
function unknownNames(facts: Facts): Map<string, Position[]> {
  const found = new Map<string, Position[]>();
  const hasLedger = facts.design.quantities.length > 0;
  for (const live of livesOf(facts)) {
    if (live.problem?.kind !== "unknown-quantity") continue;
    for (const { name, at } of namesIn(facts, live)) {
      if (!hasLedger && live.code.text === name) continue;
      const uses = found.get(name);
      if (uses) uses.push(at);
      else found.set(name, [at]);
    }
  }
  return found;
}

function namesIn({ document, ledger }: Facts, { code }: Live): { name: string; at: Position }[] {
  const expression = parseExpression(code.text);
  if (isProblem(expression)) return [];
  const { left, right } = expression;
  const seen = new Set<string>();
  return [...walk(left), ...(right ? walk(right) : [])].flatMap((node) => {
    if (node.type !== "name" || seen.has(node.name)) return [];
    seen.add(node.name);
    const value = ledger.value(node.name);
    const isUnknown = isProblem(value) && value.kind === "unknown-quantity" && value.names?.[0] === node.name;
    return isUnknown ? [{ name: node.name, at: partOf(document, code, node.start, node.end) }] : [];
  });
}

function unknown({ ledger }: Facts, name: string, uses: Position[]): Finding {
  const value = ledger.value(name);
  const meant = isProblem(value) ? value.suggestion : undefined;
  const [at, ...others] = uses.toSorted((a, b) => (a.start.offset ?? 0) - (b.start.offset ?? 0));
  const remedy = meant
    ? `did you mean ${quote(meant)}?`
    : `give it a row with value and basis, such as ${quote(`| ${name} | 300 MB | assumption: why |`, 100)}`;
  const related = others.slice(0, 8).map((other) => ({ message: `${name} is used here too`, at: other }));
  return { message: `${quote(name)} is no quantity of the ledger: ${remedy}`, at: at!, related };
}
