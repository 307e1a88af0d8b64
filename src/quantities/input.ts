/** A ledger row: `expression` is set where the basis begins with one; `value` may be `?` or `? USD/month`. */
export type RowInput = { name: string; value: string; expression?: string | undefined; basis?: string | undefined };

/** A live expression with the measure that is printed behind it, which may be `?`; `load` where it is not that of 1x. */
export type ResultInput = { expression: string; printed: string; load?: number | undefined };

/** A check; `verdict` is the author's `holds` or `fails`, `remark` what stands in parentheses behind it. */
export type CheckInput = { expression: string; verdict?: string | undefined; remark?: string | undefined };

/** A row of the plan: a ledger name or an expression, and the cell of each level (1, 10, 100). */
export type PlanInput = { name: string; values: Readonly<Record<number, string | undefined>> };

/**
 * A line of a table whose total defines a name: `quantity` times `price` (a name, an expression or a measure each), or
 * `expression` where the last cell holds one. The price `above` takes the sum of the lines above. `printed` is the
 * amount that stands there.
 */
export type LineInput = {
  quantity?: string | undefined;
  price?: string | undefined;
  expression?: string | undefined;
  printed?: string | undefined;
};

/** The cost table: its Total defines `name` (`monthly_cost`) unless the ledger does. `printed` is the total there. */
export type DefinitionInput = { name: string; lines: readonly LineInput[]; printed?: string | undefined };

export type LedgerInput = {
  rows: readonly RowInput[];
  results?: readonly ResultInput[];
  checks?: readonly CheckInput[];
  load?: readonly string[];
  plan?: readonly PlanInput[];
  definitions?: readonly DefinitionInput[];
  /** The load factors at which checks are evaluated; 1, 10 and 100 where nothing else is said. */
  levels?: readonly number[];
};
