import { isProblem, type Ledger } from "../../quantities/index.ts";

/** What makes most of a number: a term of a sum, or the factor that costs a product most. */
export type Largest = { text: string; name?: string };

const least = 0.3;

/** The largest term behind an expression, told as a sentence; a name is opened into its own formula, for which cycles have no value. */
export function largestTerm(
  expression: string,
  formulas: ReadonlyMap<string, string>,
  ledger: Ledger,
  kindOf: (name: string) => string = () => "",
): Largest | undefined {
  const whole = expression.trim();
  const own = formulas.get(whole);
  const found = own && (termOf(own, whole, ledger) ?? factorOf(own, whole, ledger));
  if (!found) return undefined;
  const deeper = found.name ? largestTerm(found.name, formulas, ledger, kindOf) : undefined;
  if (deeper) return { ...deeper, text: `${found.text} ${deeper.text}` };
  return found.name ? { ...found, text: found.text.replace(/\.$/u, `${kindOf(found.name)}.`) } : found;
}

/** `a + b + c`: the share of the largest. */
function termOf(formula: string, whole: string, ledger: Ledger): Largest | undefined {
  const terms = partsOf(formula, " + ");
  const total = ledger.evaluate(whole);
  if (terms.length < 2 || isProblem(total) || total.value <= 0) return undefined;
  const valued = terms.flatMap((term) => {
    const value = ledger.evaluate(term);
    return isProblem(value) ? [] : [{ term, share: value.value / total.value }];
  });
  const first = valued.sort((one, other) => other.share - one.share)[0];
  if (!first || first.share < least) return undefined;
  const bracketed = / [+-] /u.test(first.term) ? `(${first.term})` : first.term;
  const name = /^[a-z]\w*$/u.exec(first.term)?.[0];
  return {
    text: `\`${bracketed} / ${whole}\` = ? % of it is ${name ? `\`${name}\`` : `\`${first.term}\``}.`,
    ...(name && { name }),
  };
}

/** `a * b * (1 - c)`: the factor that takes the largest part of what is missing. */
function factorOf(formula: string, whole: string, ledger: Ledger): Largest | undefined {
  const factors = partsOf(formula, " * ");
  const total = ledger.evaluate(whole);
  if (factors.length < 2 || isProblem(total) || total.value <= 0.5 || total.value >= 1) return undefined;
  const valued = factors.flatMap((one) => {
    const value = ledger.evaluate(one);
    return isProblem(value) || value.value > 1 ? [] : [{ one, share: (1 - value.value) / (1 - total.value) }];
  });
  const first = valued.sort((a, b) => b.share - a.share)[0];
  if (!first || first.share < least) return undefined;
  const name = /^[a-z]\w*$/u.exec(first.one)?.[0];
  return {
    text: `\`(1 - ${first.one}) / (1 - ${whole})\` = ? % of what is missing comes with \`${first.one}\`.`,
    ...(name && { name }),
  };
}

/** The parts between an operator that stands outside brackets. */
function partsOf(formula: string, operator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < formula.length; index += 1) {
    if (formula[index] === "(") depth += 1;
    if (formula[index] === ")") depth -= 1;
    if (depth === 0 && formula.startsWith(operator, index)) {
      parts.push(formula.slice(start, index));
      start = index + operator.length;
      index += operator.length - 1;
    }
    if (depth === 0 && operator === " * " && /^ (?:[+/-]) /u.test(formula.slice(index, index + 3))) return [];
    if (depth === 0 && operator === " + " && formula.startsWith(" - ", index)) return [];
  }
  return [...parts, formula.slice(start)].map((part) => part.trim());
}
