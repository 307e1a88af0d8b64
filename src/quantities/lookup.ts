import { bindNames, inferSide, reportUnknown } from "./book.ts";
import type { Core } from "./core.ts";
import type { Value } from "./evaluate.ts";
import { type Expression, parseExpression } from "./expression.ts";
import { brokenInput, explainFailure, notAValue } from "./faults.ts";
import { isProblem, type Problem } from "./problem.ts";
import { compile } from "./program.ts";
import { reach } from "./reach.ts";
import { run, type Trace } from "./run.ts";

/** The value of a name at a load factor, or why it has none. */
export function valueOfName(core: Core, name: string, load: number): Value | Problem {
  const index = core.book.indexes.get(name);
  return index === undefined ? reportUnknown(core.book, name) : valueAt(core, index, load, name);
}

/** The value of an entry; a failure is explained in the words of its own expression. */
export function valueAt(core: Core, index: number, load: number, name: string): Value | Problem {
  const { problem, formula, dimension } = core.book.entries[index]!;
  if (problem) return problem;
  const { values } = core.level(load);
  const value = values[index]!;
  if (dimension && !Number.isNaN(value)) return { value, dimension };
  if (!formula) return brokenInput(name);
  const trace: Trace = { failedAt: 0, gave: 0, negativeDivisor: false };
  run(formula.program, values, formula.binding, trace);
  return explainFailure(formula.text, formula.program, trace);
}

/** The value of any expression over the ledger's names at a load factor. */
export function evaluateText(core: Core, text: string, load: number): Value | Problem {
  const expression = parseExpression(text);
  return isProblem(expression) ? expression : evaluateParsed(core, expression, load);
}

export function evaluateParsed(core: Core, expression: Expression, load: number): Value | Problem {
  if (expression.operator) return notAValue(expression);
  const { text, left, names } = expression;
  const binding = bindNames(core.book, names);
  if (isProblem(binding)) return binding;
  const dimension = inferSide(core.book, left, text);
  if (isProblem(dimension)) return dimension;
  const program = compile(left, names);
  const trace: Trace = { failedAt: 0, gave: 0, negativeDivisor: false };
  const value = run(program, core.level(load).values, binding, trace);
  return Number.isNaN(value) ? explainFailure(text, program, trace) : { value, dimension };
}

/** All names that an expression rests on, its own included; unknown names are left out. */
export function namesBehind(core: Core, text: string): Set<string> {
  const expression = parseExpression(text);
  if (isProblem(expression)) return new Set();
  const binding = Int32Array.from(expression.names.flatMap((name) => core.book.indexes.get(name) ?? []));
  return new Set(reach(core.book, binding, "binding").map((index) => core.book.entries[index]!.name));
}
