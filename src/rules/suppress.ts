import type { Document } from "../document/index.ts";
import { covers, type Ignore, ignoresOf, unsilenced } from "./lookup/ignores.ts";
import type { Diagnostic } from "./rule.ts";

/** A diagnostic that the author has silenced, and why. */
export type Suppressed = Diagnostic & { reason: string };

/**
 * Parts what is reported from what the document silences with `system-design-ignore`. An ignore without a reason silences
 * nothing, and none silences the rule that judges ignores. Both lists keep the order given.
 */
export function suppress(
  document: Document,
  diagnostics: Diagnostic[],
): { kept: Diagnostic[]; suppressed: Suppressed[] } {
  const ignores = ignoresOf(document).filter(({ reason, rule }) => reason !== "" && rule !== unsilenced);
  const reasons = diagnostics.map((diagnostic) => ignores.find((ignore) => silences(ignore, diagnostic))?.reason);
  return {
    kept: diagnostics.filter((_, index) => reasons[index] === undefined),
    suppressed: diagnostics.flatMap((diagnostic, index) => {
      const reason = reasons[index];
      return reason === undefined ? [] : [{ ...diagnostic, reason }];
    }),
  };
}

function silences(ignore: Ignore, { rule, at }: Diagnostic): boolean {
  return ignore.rule === rule && covers(ignore, at);
}
