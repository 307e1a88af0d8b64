import type { Flow } from "../../design/design.ts";
import { parseMeasure } from "../../quantities/index.ts";
import type { Facts } from "../rule.ts";
import { availabilitiesOf, flowsOf, partiesOf } from "./availability.ts";
import { rowOf } from "./leaves.ts";
import { type Nfr, nfrsOf } from "./nfrs.ts";

/** What a flow puts on the path of a requirement and its check leaves out. */
export type Forgotten = { nfr: Nfr; flow: string; missing: string[]; kind: "time" | "availability" };

/** Requirements on times with the times of their flows, those on availability with the quantities that parties name. */
export function forgottenOnPaths(facts: Facts): Forgotten[] {
  const timed = nfrsOf(facts).filter(({ target, checks }) => checks.length > 0 && isTime(target?.dimension));
  return [
    ...timed.flatMap((nfr) => forgotten(facts, nfr, "time", (flow) => timesOf(facts, flow))),
    ...availabilitiesOf(facts).flatMap((nfr) => forgotten(facts, nfr, "availability", (flow) => partsOf(facts, flow))),
  ];
}

function forgotten(facts: Facts, nfr: Nfr, kind: Forgotten["kind"], named: (flow: Flow) => string[]): Forgotten[] {
  const known = new Set(nfr.checks.flatMap(({ check }) => [...facts.ledger.dependencies(check.input.expression)]));
  return flowsOf(facts, nfr).flatMap((flow) => {
    const missing = [...new Set(named(flow))].filter((name) => !known.has(name));
    return missing.length > 0 ? [{ nfr, flow: flow.name, missing, kind }] : [];
  });
}

/** The quantities that stand alone in parentheses behind what a step does. */
function timesOf(facts: Facts, { steps }: Flow): string[] {
  return steps.flatMap(({ text, codes }) =>
    codes.filter(
      (code) => text.includes(`(${code})`) && isTime(parseMeasure(rowOf(facts, code)?.value.text ?? "")?.dimension),
    ),
  );
}

/** The quantities that the components of a flow name as their availability. */
function partsOf(facts: Facts, flow: Flow): string[] {
  return partiesOf(facts, [flow]).flatMap(({ component }) => {
    const said = component?.availability?.text ?? "";
    const [first = ""] = said.replaceAll("`", "").split(/[\s,.;=]/, 1);
    return rowOf(facts, first) ? [first] : [];
  });
}

function isTime(dimension: Readonly<Record<string, number>> | undefined): boolean {
  return dimension?.time === 1 && Object.keys(dimension).length === 1;
}
