/** Whose the second text is; `named` where prose that both have says so. */
export type Whose = { title: string; named: boolean };

/** Brings the rows of the second table in; rows of both that speak of the same are one, and a total stays last. */
export function joinTables(first: string, second: string, whose: Whose): string {
  const [header = "", rule = "", ...rows] = first.split("\n");
  const columns = cellsOf(header);
  const added = second.split("\n").slice(2);
  if (columns[0] === "Item") return [header, rule, ...joinCosts(rows, added, whose.title)].join("\n");
  const merged = [...rows];
  for (const row of added) {
    const at = merged.findIndex((one) => keyOf(one) === keyOf(row));
    if (at < 0 || keyOf(row) === "none") merged.push(row);
    else if (columns[0] === "Decision") merged.push(qualified(row, whose.title));
    else merged[at] = joinRows(merged[at]!, row, { columns, whose });
  }
  return [header, rule, ...merged].join("\n");
}

/** Lines of cost: each system's own stay apart, and a share of what stands above is taken of both, once. */
function joinCosts(rows: string[], added: string[], title: string): string[] {
  const taken = new Set(rows.map(keyOf));
  const others = added
    .filter((row) => !isTotal(row))
    .map((row) => (taken.has(keyOf(row)) ? qualified(row, title) : row));
  const own = rows.filter((row) => !isTotal(row));
  const [at, otherAt] = [own.findIndex(isShare), others.findIndex(isShare)];
  const total = rows.filter(isTotal);
  if (otherAt < 0) return at < 0 ? [...own, ...others, ...total] : [...own.toSpliced(at, 0, ...others), ...total];
  if (at < 0) return [...others.slice(0, otherAt + 1), ...own, ...others.slice(otherAt + 1), ...total];
  const [before, after] = [others.slice(0, otherAt), others.slice(otherAt + 1)];
  return [...own.slice(0, at), ...before, ...own.slice(at), ...after, ...total];
}

function isTotal(row: string): boolean {
  return /^\| (?:\*\*)?Total/u.test(row);
}

function isShare(row: string): boolean {
  const [, quantity = "", price] = cellsOf(row);
  return quantity.endsWith("%") && price === "above";
}

function qualified(row: string, title: string): string {
  const [name = "", ...rest] = cellsOf(row);
  return `| ${[`${name} (${title})`, ...rest].join(" | ")} |`;
}

/** Both say something of the same endpoint, failure, concern or question. */
function joinRows(first: string, second: string, { columns, whose }: { columns: string[]; whose: Whose }): string {
  const others = cellsOf(second);
  if (columns[0] === "Quantity") return first;
  const isEndpoint = columns[0] === "Endpoint";
  const cells = cellsOf(first).map((cell, index) => {
    const other = others[index] ?? "";
    if (index === 0 || cell === other || isBlank(other)) return cell;
    if (columns[index] === "Serves" || columns[index] === "Assumed") return joinItems(cell, other);
    if (columns[index] === "Holds") return joinHeld(cell, other);
    if (isEndpoint) return cell;
    if (isBlank(cell) || (columns[0] === "Store" && /^none\b/u.test(cell))) return other;
    if (columns[0] === "Store") return [...new Set([...cell.split("; "), ...other.split("; ")])].join("; ");
    return columns[0] === "Concern" && whose.named ? `${cell}; ${whose.title}: ${other}` : `${cell}; ${other}`;
  });
  return `| ${cells.join(" | ")} |`;
}

function joinItems(first: string, second: string): string {
  const items = first.split(/, (?=`|N?FR-)/u);
  return [...items, ...second.split(/, (?=`|N?FR-)/u).filter((item) => !items.includes(item))].join(", ");
}

/** What else a store holds stands with what it holds in any case, before what it holds for one feature. */
function joinHeld(first: string, second: string): string {
  const [always = "", ...others] = first.split("; ");
  return [[...new Set([...always.split(", "), ...second.split(", ")])].join(", "), ...others].join("; ");
}

function isBlank(cell: string): boolean {
  return /^(?:[–-]|none)?$/u.test(cell);
}

function keyOf(row: string): string {
  return (cellsOf(row)[0] ?? "").toLowerCase();
}

export function cellsOf(row: string): string[] {
  return row
    .split(/(?<!\\)\|/u)
    .slice(1, -1)
    .map((cell) => cell.trim());
}
