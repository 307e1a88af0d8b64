import {
  isProblem,
  type Node,
  parseExpression,
  parseMeasure,
  printMeasure,
  sameDimension,
  walk,
} from "../quantities/index.ts";
import { partOf } from "./lookup/live.ts";
import { nfrsOf } from "./lookup/nfrs.ts";
import { list, quote } from "./lookup/quote.ts";
import { suffixOf, type Tree, termsOf, treesOf } from "./lookup/trees.ts";
import type { Facts, Finding, Rule } from "./rule.ts";

export default {
  id: "no-mixed-statistic",
  section: "quantities",
  severity: "warning",
  summary: "Disallow sums of different statistics, and a percentile target checked against a weaker one.",
  why: "A p95 plus a mean is neither: half of the cases are slower than the mean, and the budget that looks kept is broken at the percentile that was promised.",
  fix: "Bring all terms of the sum to one suffix (`_avg`, `_p95`, `_p99`), measured or assumed as such, or use hard bounds such as timeouts, which have none.",
  bad: "# System Design: Lending\n\n## Quantities\n\n| Quantity | Value | Basis |\n| --- | --- | --- |\n| `api_p95` | 80 ms | measured: staging |\n| `store_avg` | 20 ms | measured: staging |\n| `loan_p95` | 100 ms | `api_p95 + store_avg` |\n",
  good: "# System Design: Lending\n\n## Quantities\n\n| Quantity | Value | Basis |\n| --- | --- | --- |\n| `api_p95` | 80 ms | measured: staging |\n| `store_p95` | 40 ms | measured: staging |\n| `loan_p95` | 120 ms | `api_p95 + store_p95` |\n",
  *check(facts) {
    for (const tree of treesOf(facts)) {
      if (/_(?:avg|p\d|peak)/.test(tree.code.text)) yield* sumsIn(facts, tree);
    }
    yield* forgottenPeaks(facts);
    yield* targets(facts);
  },
} satisfies Rule;

function* sumsIn(facts: Facts, { node, code, row }: Tree): Generator<Finding> {
  const inner = new Set<Node>();
  for (const part of walk(node)) {
    if (inner.has(part) || part.type !== "binary" || part.operator !== "+") continue;
    for (const below of walk(part)) if (below.type === "binary" && /[+-]/.test(below.operator)) inner.add(below);
    const names = termsOf(part).flatMap((term) => statisticsIn(facts, part, term, code.text));
    const found = new Set(names.map((name) => suffixOf(name)));
    const at = partOf(facts.document, code, part.start, part.end);
    if (found.size > 1) yield { message: mixed(code.text.slice(part.start, part.end), names), at };
    else if (row && part === node) yield* weaker(row.name, names, at);
  }
}

function mixed(sum: string, names: string[]): string {
  const kinds = [...new Map(names.map((name) => [suffixOf(name), name])).values()];
  return `${quote(sum, 100)} adds different statistics (${list(kinds)}): expected terms with one suffix, or with none`;
}

/** The names of a term that carry its statistic: those with the dimension of the sum. */
function statisticsIn({ ledger }: Facts, sum: Node, term: Node, text: string): string[] {
  const whole = ledger.evaluate(text.slice(sum.start, sum.end));
  if (isProblem(whole)) return [];
  return [...walk(term, (node) => node.type === "call")].flatMap((node) => {
    if (node.type !== "name" || !suffixOf(node.name)) return [];
    const value = ledger.value(node.name);
    return !isProblem(value) && sameDimension(value.dimension, whole.dimension) ? [node.name] : [];
  });
}

/** `ready_p95` as a sum of means. */
function* weaker(name: string, terms: string[], at: Finding["at"]): Generator<Finding> {
  const own = percentile(suffixOf(name));
  const weak = terms.find((term) => (percentile(suffixOf(term)) ?? 100) < (own ?? 0));
  if (own !== undefined && weak)
    yield {
      message: `${quote(name)} is computed from ${quote(weak)}: expected terms with the suffix \`_${suffixOf(name)}\``,
      at,
    };
}

const multiplies = /peak|factor|burst|surge|spike|spread|concurrent|busiest|max/;

const most = 100;

/** Rows that are called a peak, where the ledger has a peak factor and the row does not use it. */
function* forgottenPeaks(facts: Facts): Generator<Finding> {
  const { quantities } = facts.design;
  const factor = quantities.find(({ name, expression }) => !expression && /peak/.test(name) && !suffixOf(name));
  const peaks = factor ? quantities.filter(({ name, expression }) => expression && suffixOf(name) === "peak") : [];
  for (const { name, expression, value } of peaks.slice(0, most)) {
    const { text, at } = expression!;
    const behind = [...facts.ledger.dependencies(text)];
    const right = facts.ledger.evaluate(`(${text}) * ${factor!.name}`);
    if (behind.length === 0 || behind.some((one) => multiplies.test(one)) || isProblem(right)) continue;
    const print = printMeasure(right.value, right.dimension, parseMeasure(value.text));
    const message = `${quote(name)} is computed from means alone (${quote(text, 100)}): times ${quote(factor!.name)} it is \`${print}\``;
    yield { message, at };
  }
}

function* targets(facts: Facts): Generator<Finding> {
  for (const { requirement, target, checks, name } of nfrsOf(facts)) {
    const asked = percentile(target?.statistic ?? /\bp\d{2}(?:\.\d+)?/.exec(requirement.target?.text ?? "")?.[0]);
    if (asked === undefined) continue;
    for (const { check, at } of checks) {
      const weak = namesIn(check.input.expression).find((one) => (percentile(suffixOf(one)) ?? 100) < asked);
      if (!weak) continue;
      const message = `${quote(requirement.target?.text ?? name)} is checked against ${quote(weak)}: expected a p${asked} or a hard bound`;
      yield { message, at };
    }
  }
}

function namesIn(text: string): readonly string[] {
  const expression = parseExpression(text);
  return isProblem(expression) ? [] : expression.names;
}

/** A mean counts as the middle. */
function percentile(suffix: string | undefined): number | undefined {
  if (suffix === "avg") return 50;
  const digits = /^p(\d{2}(?:\.\d+)?)(\d?)$/.exec(suffix ?? "");
  return digits ? Number(digits[2] ? `${digits[1]}.${digits[2]}` : digits[1]) : undefined;
}
