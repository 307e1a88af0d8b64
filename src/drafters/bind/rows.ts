import type { Blueprint } from "./blueprint.ts";
import { type Cell, paragraphWith, sectionNamed, tablesWith } from "./places.ts";

/** A row of the ledger; `factors` are the names of an expression that is a product of names and nothing else. */
export type Quantity = {
  name: string;
  value: Cell;
  basis: Cell;
  end: number;
  expression?: string;
  factors: string[];
  added?: boolean;
};
export type Written = { value: string; basis: string };

/** The ledger while it is bound: its rows, what was written, and the names of the load line. */
export type Ledger = {
  rows: Map<string, Quantity>;
  written: Map<string, Written>;
  load: string[];
  blueprint: Blueprint;
};

/** The ledger's value of a name, as it is printed in the blueprint. */
export function valueIn(blueprint: Blueprint): (name: string) => string | undefined {
  const rows = readRows(blueprint);
  return (name) => rows.get(name)?.value.text;
}

/** The rows of every ledger table by name. */
export function readRows({ document }: Blueprint): Map<string, Quantity> {
  const rows = new Map<string, Quantity>();
  for (const { cells, end } of tablesWith(document, ["Quantity", "Value", "Basis"]).flatMap((table) => table.rows)) {
    const [name, value, basis] = cells;
    if (!name || !value || !basis) continue;
    const expression = /^`([^`]+)`/u.exec(basis.text)?.[1];
    const factors =
      expression && /^[a-z]\w*(?: [*×·] [a-z]\w*)+$/u.test(expression) ? expression.split(/ [*×·] /u) : [];
    rows.set(name.text.replaceAll("`", ""), {
      name: name.text.replaceAll("`", ""),
      value,
      basis,
      end,
      expression,
      factors,
    });
  }
  return rows;
}

export type Load = { names: string[]; start: number; end: number };

/** The names of the load line and where they stand. */
export function loadOf({ document }: Pick<Blueprint, "document">): Load | undefined {
  const line = paragraphWith(document.source, sectionNamed(document, "Scaling Considerations"), "Load:");
  const list = line && /^Load:\s*(`\w+`(?:,\s*`\w+`)*)/u.exec(line.text);
  if (!line || !list) return undefined;
  const start = line.start + list[0].length - list[1]!.length;
  return {
    names: Array.from(list[1]!.matchAll(/`(\w+)`/gu), (match) => match[1]!),
    start,
    end: start + list[1]!.length,
  };
}
