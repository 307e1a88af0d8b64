import type { Entry } from "./book.ts";
import { currencies } from "./currencies.ts";
import { type Dimension, describeDimension } from "./dimension.ts";
import { type Expression, parseExpression } from "./expression.ts";
import type { DefinitionInput, LineInput } from "./input.ts";
import { parseMeasure, parseWanted } from "./measure.ts";
import { isProblem, type Problem } from "./problem.ts";
import type { Node } from "./tree.ts";

type Side = { text: string; tree: Node; names: readonly string[] };

/** Hidden names have a space, so that no expression of an author can mean them. */
export const lineName = (name: string, line: number) => `${name} line ${line + 1}`;
export const totalName = (name: string) => `${name} total`;
const sumName = (name: string, line: number) => `${name} sum ${line + 1}`;

/** The entries of a table: each line, the running sums, the total, and the total under the name that it defines. */
export function* readDefinition({ name, lines, printed }: DefinitionInput): Generator<Entry> {
  let above: string | undefined;
  for (const [index, line] of lines.entries()) {
    const entry = readLine(lineName(name, index), line, above);
    if (!entry) continue;
    yield entry;
    const sum = sumName(name, index);
    yield { name: sum, expression: above === undefined ? alias(entry.name) : add(above, entry.name) };
    above = sum;
  }
  if (above === undefined) return;
  const measure = printed === undefined ? undefined : (parseMeasure(printed) ?? parseWanted(printed));
  yield { name: totalName(name), measure, expression: alias(above) };
  yield { name, measure, expression: alias(totalName(name)) };
}

/** A line of running costs must be money per time. */
export function findCostProblem(text: string, dimension: Dimension): Problem | undefined {
  const { time, ...others } = dimension;
  const [currency, ...more] = Object.entries(others);
  if (time === -1 && currency?.[1] === 1 && more.length === 0 && currencies.has(currency[0])) return undefined;
  const accepted = "money per time, such as `199 USD/month`";
  const message = `\`${text}\` gives ${describeDimension(dimension)}: expected ${accepted}`;
  return { kind: "unit-mismatch", message, start: 0, end: text.length };
}

function readLine(
  name: string,
  { quantity, price, expression, printed }: LineInput,
  above: string | undefined,
): Entry | undefined {
  const measure = printed === undefined ? undefined : (parseMeasure(printed) ?? parseWanted(printed));
  const entry: Entry = { name, measure, costLine: true };
  if (expression) return withSource(entry, parseExpression(expression));
  const cells = [quantity, price].filter((cell) => cell !== undefined && cell.trim() !== "");
  if (cells.length === 2) return withSource(entry, multiply(cells[0]!, cells[1]!, above));
  if (cells.length === 0 && measure && parseWanted(printed ?? "") === undefined)
    return { ...entry, dimension: measure.dimension };
  if (cells.length === 0 && !measure) return undefined;
  const message = `\`${cells[0] ?? "?"}\` is half a cost line: expected a quantity and a unit price`;
  return { ...entry, problem: { kind: "missing-value", message } };
}

function withSource(entry: Entry, source: Expression | Problem): Entry {
  return isProblem(source) ? { ...entry, problem: source } : { ...entry, expression: source };
}

function multiply(quantity: string, price: string, above: string | undefined): Expression | Problem {
  const left = readSide(quantity);
  if (isProblem(left)) return left;
  const right = price.trim() === "above" ? readAbove(above) : readSide(price);
  if (isProblem(right)) return right;
  const text = `(${left.text}) * (${right.text})`;
  const parts = { left: shift(left.tree, 1), right: shift(right.tree, left.text.length + 5) };
  const tree: Node = { type: "binary", operator: "*", ...parts, start: 0, end: text.length };
  return { text, left: tree, names: [...new Set([...left.names, ...right.names])] };
}

/** A cell is a name, an expression or a measure with free words behind it. */
function readSide(text: string): Side | Problem {
  const expression = parseExpression(text);
  if (!isProblem(expression) && !expression.operator) return { text, tree: expression.left, names: expression.names };
  const measure = parseMeasure(text);
  const shown = measure ? text.slice(measure.start, measure.length) : text;
  if (measure) return { text: shown, tree: { type: "number", ...measure, start: 0, end: shown.length }, names: [] };
  const message = `\`${text}\` is neither a name, an expression nor a measure such as \`0.023 USD/GB/month\``;
  return { kind: "no-measure", message, start: 0, end: text.length };
}

function readAbove(sum: string | undefined): Side | Problem {
  if (sum !== undefined) return { text: "above", tree: { type: "name", name: sum, start: 0, end: 5 }, names: [sum] };
  return { kind: "missing-value", message: "`above` stands in the first line: expected a line before it" };
}

function shift(node: Node, by: number): Node {
  const moved = { ...node, start: node.start + by, end: node.end + by };
  if (moved.type === "binary") return { ...moved, left: shift(moved.left, by), right: shift(moved.right, by) };
  if (moved.type === "call") return { ...moved, arguments: moved.arguments.map((part) => shift(part, by)) };
  return moved.type === "negate" ? { ...moved, of: shift(moved.of, by) } : moved;
}

function alias(name: string): Expression {
  return { text: name, left: { type: "name", name, start: 0, end: name.length }, names: [name] };
}

function add(above: string, line: string): Expression {
  const text = `${above} + ${line}`;
  const left = alias(above).left;
  const right = shift(alias(line).left, above.length + 3);
  return {
    text,
    left: { type: "binary", operator: "+", left, right, start: 0, end: text.length },
    names: [above, line],
  };
}
