import type { Core } from "./core.ts";
import type { ResultInput, RowInput } from "./input.ts";
import { type Judgement, judgePrint } from "./judge.ts";
import { evaluateText, valueOfName } from "./lookup.ts";
import { findNameProblem } from "./names.ts";
import type { Problem } from "./problem.ts";

/** A ledger row. `computed`: its basis is an expression; other rows are right where their value can be read. */
export type Row = Judgement & { input: RowInput; computed: boolean; isLoad: boolean };

/** A live result in the text, at its load. */
export type Result = Judgement & { input: ResultInput };

/** A name of the load line; only a row that is not computed can be load. */
export type Load = { name: string; problem?: Problem };

export function judgeRows(core: Core, rows: readonly RowInput[]): Row[] {
  return rows.map((input) => {
    const { name, value, expression } = input;
    const computed = expression !== undefined;
    const judged = judgePrint(expression ?? name, valueOfName(core, name, 1), value);
    const problem = core.book.duplicates.get(input) ?? findNameProblem(name) ?? judged.problem;
    const isLoad = core.loads.has(core.book.indexes.get(name) ?? -1);
    return { ...judged, input, computed, isLoad, ...(problem && { problem }) };
  });
}

export function judgeResults(core: Core, results: readonly ResultInput[]): Result[] {
  return results.map((input) => {
    const value = evaluateText(core, input.expression, input.load ?? 1);
    return { ...judgePrint(input.expression, value, input.printed), input };
  });
}

export function judgeLoads(core: Core, names: readonly string[]): Load[] {
  return names.map((name) => {
    const entry = core.book.entries[core.book.indexes.get(name) ?? -1];
    const unknown = entry ? undefined : valueOfName(core, name, 1);
    if (unknown && "kind" in unknown) return { name, problem: unknown };
    if (!entry?.expression) return { name };
    const message = `\`${name}\` is computed and cannot be load: name the rows it is computed from`;
    return { name, problem: { kind: "computed-load", message, names: [name] } };
  });
}
