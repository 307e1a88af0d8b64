import { isClose } from "./arithmetic.ts";
import type { Core } from "./core.ts";
import { lineName, totalName } from "./costs.ts";
import type { DefinitionInput, LineInput } from "./input.ts";
import { type Judgement, judgePrint } from "./judge.ts";
import { valueOfName } from "./lookup.ts";
import { printMeasure } from "./print.ts";
import { isProblem, type Problem } from "./problem.ts";

/** A line of a cost table with its amount at 1x; at other loads it is `value("NAME line 1", load)`. */
export type Line = Judgement & { input: LineInput };

/** A cost table and its total at 1x. `conflict`: the ledger gives the name another value. */
export type Definition = Judgement & { input: DefinitionInput; lines: readonly Line[]; conflict?: Problem };

/** Judges every line and the total; a line or total without a print is right as long as it has a value. */
export function judgeDefinitions(core: Core, definitions: readonly DefinitionInput[]): Definition[] {
  return definitions.map((input) => {
    const lines = input.lines.map((line, index) => ({
      ...judgeLine(core, lineName(input.name, index), line),
      input: line,
    }));
    const conflict = findConflict(core, input.name);
    return { ...judgeTotal(core, input), input, lines, ...(conflict && { conflict }) };
  });
}

function judgeLine(core: Core, name: string, { quantity, price, expression, printed }: LineInput): Judgement {
  if (!core.book.indexes.has(name)) return { rounds: true };
  return judge(core, name, expression ?? `${quantity ?? ""} × ${price ?? ""}`, printed);
}

function judgeTotal(core: Core, { name, printed }: DefinitionInput): Judgement {
  if (!core.book.indexes.has(totalName(name))) return { rounds: true };
  return judge(core, totalName(name), `the sum of the lines`, printed);
}

function judge(core: Core, name: string, what: string, printed: string | undefined): Judgement {
  const value = valueOfName(core, name, 1);
  if (printed !== undefined || isProblem(value)) return judgePrint(what, value, printed ?? "?");
  return { value, rounds: true, text: printMeasure(value.value, value.dimension) };
}

function findConflict(core: Core, name: string): Problem | undefined {
  const [total, row] = [valueOfName(core, totalName(name), 1), valueOfName(core, name, 1)];
  if (isProblem(total) || isProblem(row) || isClose(total.value, row.value)) return undefined;
  const [lines, ledger] = [total, row].map(({ value, dimension }) => printMeasure(value, dimension));
  const message = `\`${name}\` is ${ledger} in the ledger, and its lines give ${lines}: keep the Total, drop the row`;
  return { kind: "duplicate-name", message, names: [name], right: lines! };
}
