import type { Fault, Field, Place } from "../../block.ts";
import { type Column, columnOf, isName, isWord, nameOf, type Report, targetsIn, valuesOf } from "./columns.ts";
import { columnFault, constraintFault } from "./grammar.ts";
import { closing, elementsOf } from "./statements.ts";
import type { Token } from "./tokens.ts";
import { lenientTypes, tableClauses, types } from "./words.ts";

export type Context = { source: string; place(offset: number): Place; report: Report };

/** The columns and constraints between the parentheses. */
export function bodyOf(tokens: Token[], context: Context): { fields: Field[]; references: string[]; faults: Fault[] } {
  const elements = elementsOf(tokens).flatMap(splitAtGaps);
  const isLenient = tokens.some(({ kind, value }) => kind === "word" && lenientTypes.has(value));
  const columns: Column[] = [];
  const faults: Fault[] = [];
  const constraints: Token[][] = [];
  elements.forEach(({ tokens: element, comma }, index) => {
    const before = elements[index - 1]?.comma;
    if (element.length === 0) {
      const isLast = index === elements.length - 1;
      if (isLast && before && !isLenient && !isPassed(elements[index - 1]?.tokens))
        faults.push(context.report(before, "`,` behind the last element: expected `)`", [")"]));
      else if (!isLast && comma && index > 0 && before)
        faults.push(context.report(comma, "`,` is not expected here: expected a column", ["column"]));
      return;
    }
    if (isPassed(element)) return;
    if (isConstraint(element)) {
      constraints.push(element);
      faults.push(...[constraintFault(element, context.report)].filter((fault) => fault !== undefined));
      return;
    }
    const column = columnOf(element, context.source);
    if (!column) return;
    columns.push(column);
    faults.push(...[columnFault(element, column.rest, context.report)].filter((fault) => fault !== undefined));
  });
  return { ...applied(columns, constraints, context), faults };
}

const isPassed = (tokens: Token[] | undefined) => tokens?.[0]?.kind === "gap";

/** `...` on a line of its own stands for an element with its comma. */
function splitAtGaps(element: { tokens: Token[]; comma: Token | undefined }): (typeof element)[] {
  const at = element.tokens.findIndex(({ kind, leads }, index) => kind === "gap" && (leads || index === 0));
  if (at < 0) return [element];
  const [before, gap, rest] = [
    element.tokens.slice(0, at),
    element.tokens.slice(at, at + 1),
    element.tokens.slice(at + 1),
  ];
  return [
    ...(before.length > 0 ? [{ tokens: before, comma: undefined }] : []),
    { tokens: gap, comma: rest.length > 0 ? undefined : element.comma },
    ...(rest.length > 0 ? splitAtGaps({ tokens: rest, comma: element.comma }) : []),
  ];
}

/** A word that begins a constraint, and not a column of that name: behind such a column stands a type. */
function isConstraint([first, second, third]: Token[]): boolean {
  if (first?.kind !== "word" || !tableClauses.has(first.value)) return false;
  const isColumn = second?.kind === "word" && types.has(second.value) && third?.text !== "(";
  return !isColumn || isWord(first, "CONSTRAINT", "PRIMARY", "FOREIGN");
}

const mostNames = 50;

/** Keys, references and allowed values that constraints of the table give to its columns. */
function applied(
  columns: Column[],
  constraints: Token[][],
  { place }: Context,
): { fields: Field[]; references: string[] } {
  const fields = columns.map(({ at, rest: _rest, ...column }): Field => ({ ...column, place: place(at) }));
  const byName = new Map(fields.map((field) => [field.name.toLowerCase(), field]));
  for (const tokens of constraints) {
    const head = tokens.findIndex((token) => isWord(token, "PRIMARY", "FOREIGN", "CHECK"));
    const kind = tokens[head];
    if (isWord(kind, "PRIMARY"))
      for (const name of namesAt(tokens, head + 2)) mark(byName.get(name), { key: true, optional: false });
    if (isWord(kind, "FOREIGN"))
      for (const name of namesAt(tokens, head + 2)) {
        const field = byName.get(name);
        mark(field, { references: [...new Set([...(field?.references ?? []), ...targetsIn(tokens)])] });
      }
    if (isWord(kind, "CHECK"))
      for (const token of tokens.filter(isName).slice(0, mostNames)) {
        const values = valuesOf(tokens, token);
        if (values.length > 0) mark(byName.get(nameOf(token).toLowerCase()), { values });
      }
  }
  return { fields, references: [...new Set(constraints.flatMap(targetsIn))] };
}

function mark(field: Field | undefined, facts: Partial<Field>): void {
  if (field) Object.assign(field, facts);
}

export function namesAt(tokens: Token[], from: number): string[] {
  const open = tokens.findIndex(({ text }, index) => index >= from && text === "(");
  if (open < 0) return [];
  return tokens
    .slice(open + 1, closing(tokens, open))
    .flatMap((token) => (isName(token) ? [nameOf(token).toLowerCase()] : []));
}
