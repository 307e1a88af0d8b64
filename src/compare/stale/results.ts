import { planOf } from "../../ledger.ts";
import type { Judgement } from "../../quantities/index.ts";
import { placeAt } from "../../rules/lookup/place.ts";
import { wrongRemark } from "../../rules/lookup/remarks.ts";
import type { Facts } from "../../rules/rule.ts";
import type { Stale } from "../changes.ts";

type Wrong = { expression: string; said: string; right: string; offset: number };

/** Results and verdicts printed in the new document that their expressions no longer give; those that were as wrong before are not new. */
export function staleResults(old: Facts, now: Facts): Stale[] {
  const key = ({ expression, said, right }: Wrong) => `${expression}\n${said}\n${right}`;
  const before = new Set(wrongIn(old).map(key));
  return wrongIn(now)
    .filter((one) => !before.has(key(one)))
    .sort((one, other) => one.offset - other.offset)
    .map(({ expression, said, right, offset }) => {
      const { line, column } = placeAt(now.document, offset, offset).start;
      return { kind: "result", noun: "result", name: expression, said, now: right, places: [{ line, column }] };
    });
}

function wrongIn(facts: Facts): Wrong[] {
  const { design, ledger } = facts;
  if (design.quantities.length === 0) return [];
  const places = planOf(design);
  return [
    ...ledger.rows.flatMap((row, index) => {
      const { name, value, expression } = design.quantities[index]!;
      return expression ? wrong(row, name, value.text, value.at.start.offset) : [];
    }),
    ...ledger.results.flatMap((result, index) => {
      const { expression, printed } = design.results[index]!;
      return wrong(result, expression.text, printed.text, printed.at.start.offset);
    }),
    ...ledger.plan.flatMap(({ input, cells }, index) =>
      cells.flatMap((cell) => {
        const printed = places[index]!.cells[String(cell.load)];
        if (!printed || cell.taken || cell.printed.includes("=")) return [];
        return wrong(cell, `${input.name} at ${cell.load}x`, printed.text, printed.at.start.offset);
      }),
    ),
    ...ledger.checks.flatMap((check, index) => {
      const { expression, verdict, remark, at } = design.checks[index]!;
      const isWrong =
        wrongRemark(check, ledger) !== undefined || (check.left && !check.holds && verdict?.toLowerCase() === "holds");
      const said = remark === undefined ? (verdict ?? "") : `${verdict} (${remark})`;
      return isWrong ? [{ expression: expression.text, said, right: check.text, offset: at.start.offset ?? 0 }] : [];
    }),
  ];
}

/** A print that is a number, and not the one that belongs there. */
function wrong({ problem, text }: Judgement, expression: string, said: string, offset = 0): Wrong[] {
  return problem?.kind === "wrong-result" && text !== undefined ? [{ expression, said, right: text, offset }] : [];
}
