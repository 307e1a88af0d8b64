import { type Dimension, sameDimension } from "./dimension.ts";
import type { Expression } from "./expression.ts";
import { mismatch, partOf } from "./infer.ts";
import type { Problem } from "./problem.ts";
import { OP, type Program } from "./program.ts";
import type { Trace } from "./run.ts";
import type { Node } from "./tree.ts";

/** Why a run gave no number: the step it failed at, in the author's words. */
export function explainFailure(text: string, program: Program, { failedAt, gave }: Trace): Problem {
  const node = program.nodes[failedAt]!;
  const { start, end } = node;
  const part = partOf(text, node);
  if (node.type === "name") return brokenInput(node.name, start, end);
  if (program.codes[failedAt] === OP.divide && Number.isNaN(gave)) {
    const divisor = node.type === "binary" ? partOf(text, node.right) : part;
    const message = `\`${part}\` divides by zero: \`${divisor}\` is 0; expected a divisor other than 0`;
    return { kind: "division-by-zero", message, start, end };
  }
  if (Number.isNaN(gave)) return { kind: "undefined-result", message: `\`${part}\` has no real result`, start, end };
  const message = `\`${part}\` is out of range: expected a result between 1e-300 and 1e300`;
  return { kind: "overflow", message, start, end };
}

export function brokenInput(name: string, start?: number, end?: number): Problem {
  const message = `\`${name}\` has no value, so this has none: mend \`${name}\` first`;
  return { kind: "broken-input", message, names: [name], ...(start !== undefined && { start, end }) };
}

export function unknownQuantity(name: string, suggestion?: string): Problem {
  const remedy = suggestion ? `: did you mean \`${suggestion}\`?` : ": give it a row in the ledger";
  return {
    kind: "unknown-quantity",
    message: `\`${name}\` is no quantity of the ledger${remedy}`,
    names: [name],
    ...(suggestion && { suggestion }),
  };
}

export function circularQuantity(name: string, cycle: readonly string[]): Problem {
  const shown = [...cycle.slice(0, 8), ...(cycle.length > 8 ? ["…"] : []), cycle[0]]
    .map((member) => `\`${member}\``)
    .join(" → ");
  const message = `\`${name}\` is computed from itself: ${shown}; give one of them a value of its own`;
  return { kind: "circular-quantity", message, names: cycle };
}

export function duplicateName(name: string): Problem {
  const message = `\`${name}\` is defined a second time: keep one row, or give this one another name`;
  return { kind: "duplicate-name", message, names: [name] };
}

/** A value that cannot be read, or a `?` where nothing says how to compute it. */
export function unreadableValue(name: string, value: string): Problem {
  const shown = value.trim().slice(0, 60);
  if (shown === "" || shown.startsWith("?")) {
    return {
      kind: "missing-value",
      message: `\`${name}\` has neither a value nor an expression: expected a measure such as \`300 MB\``,
      names: [name],
    };
  }
  const accepted = "one number with its unit, such as `1,000 /day` or `0.5 USD/GB`";
  const message = `\`${shown}\` is no measure: expected ${accepted}`;
  return { kind: "no-measure", message, names: [name] };
}

export function notAValue({ text }: Expression): Problem {
  return {
    kind: "syntax",
    message: `\`${text}\` compares, where a value is expected: leave one side`,
    start: 0,
    end: text.length,
  };
}

export function notACheck({ text }: Expression): Problem {
  const message = `\`${text}\` compares nothing: a check has one of \`<=\`, \`>=\`, \`<\`, \`>\`, \`==\``;
  return { kind: "syntax", message, start: 0, end: text.length };
}

/** The mismatch of the two sides of a check, if there is one. */
export function compareDimensions(
  { text, left, right }: Expression,
  leftIs: Dimension,
  rightIs: Dimension,
): Problem | undefined {
  if (!right || sameDimension(leftIs, rightIs)) return undefined;
  return mismatch(text, { start: 0, end: text.length }, "compares", [left, leftIs], [right as Node, rightIs]);
}
