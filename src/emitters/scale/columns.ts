const WIDEST = 48;
const GAP = "  ";

/** Rows as lines of aligned columns; a cell that is very wide does not push the others. */
export function columns(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, index) => Math.min(WIDEST, widthOf(rows, index)));
  return rows
    .map((row) => `${row.map((cell, index) => cell.padEnd(widths[index]!)).join(GAP)}`.trimEnd())
    .join("\n")
    .concat("\n");
}

function widthOf(rows: string[][], column: number): number {
  return rows.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 0);
}
