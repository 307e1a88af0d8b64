import type { Fact } from "../../src/brief/index.ts";

/** `measure | role | statistic | bound | of noun | per thing`; `-` is a number whose meaning the brief leaves open. */
export function inWords({ measure, role, statistic, bound, noun, per }: Fact): string {
  return [measure, role ?? "-", statistic, bound, noun && `of ${noun}`, per && `per ${per}`]
    .filter(Boolean)
    .join(" | ");
}
