/** The terms of a sum, as they are written; undefined where brackets make that more than a split. */
export function termsOf(formula: string): string[] | undefined {
  const terms: string[] = [];
  let depth = 0;
  let term = "";
  for (const part of formula.split(/( \+ |[()])/u)) {
    if (part === "(") depth += 1;
    if (part === ")") depth -= 1;
    if (part === " + " && depth === 0) {
      terms.push(term);
      term = "";
    } else term += part;
  }
  return depth === 0 && !/^[^()]* - /u.test(formula) ? [...terms, term] : undefined;
}

/** Whether one sum is the other without some of its terms. */
export function isPartOf(one: string, whole: string): boolean {
  const [own, all] = [termsOf(one), termsOf(whole)];
  return own !== undefined && all !== undefined && own.length < all.length && own.every((term) => all.includes(term));
}
