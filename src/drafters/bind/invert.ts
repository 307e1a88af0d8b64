import { parseMeasure } from "../../quantities/index.ts";
import type { Ledger } from "./rows.ts";

/** When a product is given, the factor that the brief left open follows from it: the load stays in proportion. */
export function invert(ledger: Ledger, name: string): void {
  const { rows, written, load } = ledger;
  const { factors, expression } = rows.get(name)!;
  const [dividend, divisor] = /^([a-z]\w*_peak) \/ ([a-z]\w*)$/u.exec(expression ?? "")?.slice(1) ?? [];
  if (dividend && divisor && rows.has(dividend) && !written.has(dividend)) {
    const unit = unitOf(rows.get(dividend)!.value.text);
    const basis = `\`${name} * ${divisor}\`: from the brief's ${name.replaceAll("_", " ")}`;
    written.set(dividend, { value: `? ${unit}`.trim(), basis });
    invert(ledger, dividend);
    return;
  }
  const open = factors.filter((factor) => !written.has(factor) && rows.has(factor) && !restsOn(ledger, name, factor));
  const peak = ledger.blueprint.binds.find(({ role }) => role === "peak")?.quantity;
  const chosen =
    open.find((factor) => load.includes(factor)) ??
    open.find((factor) => dependsOnOpenLoad(ledger, factor)) ??
    open.find((factor) => /^brief\b/u.test(rows.get(factor)!.basis.text)) ??
    open.find((factor) => factor === peak) ??
    (factors.length > 1 ? open.find((factor) => open.length === 1 && !rows.get(factor)!.expression) : undefined);
  if (!chosen) return;
  const others = [...factors];
  others.splice(others.indexOf(chosen), 1);
  written.set(chosen, {
    value: `? ${unitOf(rows.get(chosen)!.value.text)}`.trim(),
    basis: `\`${[name, ...others].join(" / ")}\`: from the brief's ${name.replaceAll("_", " ")}`,
  });
  invert(ledger, chosen);
}

function dependsOnOpenLoad({ rows, written, load }: Ledger, name: string, depth = 0): boolean {
  const factors = rows.get(name)?.factors ?? [];
  return (
    depth < 8 &&
    factors.some(
      (factor) =>
        !written.has(factor) &&
        (load.includes(factor) || dependsOnOpenLoad({ rows, written, load } as Ledger, factor, depth + 1)),
    )
  );
}

/** Whether one row is computed from the other, which then cannot be computed from it. */
export function restsOn(ledger: Ledger, name: string, other: string, seen = new Set<string>()): boolean {
  if (seen.has(name)) return false;
  seen.add(name);
  const written = ledger.written.get(name)?.basis;
  const formula = written ? /^`([^`]+)`/u.exec(written)?.[1] : ledger.rows.get(name)?.expression;
  const names = formula?.match(/[a-z]\w*/gu) ?? [];
  return names.some((one) => one === other || (ledger.rows.has(one) && restsOn(ledger, one, other, seen)));
}

/** The unit of a measure without `k` or `million`. */
export function unitOf(measure: string): string {
  const suffix = parseMeasure(measure)?.suffix.trim() ?? "";
  return suffix.replace(/^(?:k|K|M|m|mn|bn|B|thousand|millions?|billions?|trillion)(?![\p{L}/])\s*/u, "");
}
