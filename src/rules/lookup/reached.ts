import { isProblem, parseExpression } from "../../quantities/index.ts";
import type { Facts } from "../rule.ts";
import { livesOf, planOf } from "./live.ts";

/** All names that a check rests on, and all that a check, a cost line, an option or the plan rests on; a misspelled name counts for the one that was meant. */
export function reachedBy(facts: Facts): { checks: Set<string>; all: Set<string> } {
  const { design, ledger } = facts;
  const checks = union(
    ledger,
    design.checks.map(({ expression }) => expression.text),
  );
  const cells = [
    ...design.costs.lines.flatMap(({ quantity, unitPrice, amount }) => [quantity, unitPrice, amount]),
    ...design.options.flatMap(({ once, monthly, meanwhile, total }) => [once, monthly, meanwhile, total]),
    ...planOf(facts).map(({ row }) => row.quantity),
  ].flatMap((cell) => cell?.expression?.text ?? []);
  const others = [...cells, ...design.stores.flatMap(({ expressions }) => expressions.map(({ text }) => text))];
  const meant = livesOf(facts).flatMap(({ problem }) => problem?.suggestion ?? []);
  return { checks: new Set([...checks, ...meant]), all: new Set([...checks, ...meant, ...union(ledger, others)]) };
}

/** Names are asked for many at a time: a hostile document has as many expressions as rows. */
function union(ledger: Facts["ledger"], expressions: string[]): Set<string> {
  const names = new Set(
    expressions.flatMap((text) => {
      const expression = parseExpression(text);
      return isProblem(expression) ? [] : expression.names;
    }),
  );
  const found = new Set<string>();
  let asked: string[] = [];
  let length = 0;
  for (const name of [...names, undefined]) {
    if (name === undefined || length + name.length > longest || asked.length >= most) {
      for (const behind of ledger.dependencies(asked.join(" + "))) found.add(behind);
      [asked, length] = [[], 0];
    }
    asked.push(name ?? "");
    length += (name?.length ?? 0) + 3;
  }
  return found;
}

const longest = 3000;
const most = 400;
