import type { Failure } from "../design/design.ts";
import { isBlank } from "../design/markup.ts";
import { textOf, titleOf } from "./lookup/bodies.ts";
import { isStanding } from "./lookup/presence.ts";
import { list, quote } from "./lookup/quote.ts";
import { stemsOf } from "./lookup/stems.ts";
import type { Facts, Rule } from "./rule.ts";

export default {
  id: "no-unmonitored-detection",
  section: "failure-modes",
  severity: "warning",
  summary: "Disallow a failure that is detected by a signal which Monitoring does not have.",
  why: "A detection that nothing measures is a wish: the failure is seen when a customer calls.",
  fix: "Name under Detection an indicator of the Monitoring table in inline code, such as `queue_age`, or add the missing indicator with its alert there.",
  bad: "| Failure | Impact | Detection | Mitigation | Recovery |\n| --- | --- | --- | --- | --- |\n| Loan Store down | FR-1: no loans | `volume_latency` | reads from the replica | fail over |\n| Loan API down | FR-1: no loans | `loan_seconds` | two tasks | restart |\n",
  good: "| Failure | Impact | Detection | Mitigation | Recovery |\n| --- | --- | --- | --- | --- |\n| Loan Store down | FR-1: no loans | `loan_seconds` | reads from the replica | fail over |\n| Loan API down | FR-1: no loans | `loan_seconds` | two tasks | restart |\n",
  *check(facts) {
    const { failures, monitors } = facts.design;
    if (!isStanding(facts, "monitoring") || monitors.every(({ indicators }) => indicators.length === 0)) return;
    const isMonitored = createMonitored(facts);
    const blind = failures.filter((failure) => !isBlank(failure.detection) && !isMonitored(failure));
    const title = quote(titleOf(facts, "monitoring"));
    for (const { name, detection, at } of blind.slice(0, blind.length > apart ? 1 : apart)) {
      const others = blind.slice(1).map((one) => one.name);
      const also = blind.length > apart ? `; likewise ${list(others)}` : "";
      const message = `${quote(name)} is detected by ${quote(detection)}, which ${title} does not have${also}: expected an indicator of it`;
      yield { message, at };
    }
  },
} satisfies Rule;

const apart = 3;

/** Names in inline code must stand in Monitoring, or all their words in an indicator that is told in words; of other words one that tells must. */
function createMonitored(facts: Facts): (failure: Failure) => boolean {
  const { monitors } = facts.design;
  const said = monitors.flatMap(({ indicators, alerts }) => [...indicators, ...alerts].map(({ text }) => text));
  const lines = [...new Set([...said, ...textOf(facts, "monitoring").split("\n")])];
  const names = new Set(lines.flatMap((line) => Array.from(line.matchAll(name), ([word]) => word.toLowerCase())));
  const stems = lines.map(stemsOf);
  const told = lines.filter((line) => !line.includes("_")).map(stemsOf);
  const stand = (all: string[], known: Set<string>[]) => known.some((some) => all.every((stem) => some.has(stem)));
  return (failure) => {
    const codes = signalsOf(facts, failure);
    if (codes.length === 0) return tellingIn(failure.detection).some((stem) => stand([stem], stems));
    return codes.some((code) => names.has(code.toLowerCase()) || stand(tellingIn(code), told));
  };
}

const name = /[\p{L}\p{N}_]+(?:[.:-][\p{L}\p{N}_]+)*/gu;

/** The names in inline code that stand in the detection. */
function signalsOf({ design }: Facts, { at, detection }: Failure): string[] {
  const [start, end] = [at.start.offset ?? 0, at.end.offset ?? 0];
  return design.codes
    .filter(({ at: place }) => (place.start.offset ?? 0) >= start && (place.end.offset ?? 0) <= end)
    .flatMap(({ text }) => (detection.includes(text) && /^[\p{L}\p{N}_.:-]+$/u.test(text) ? [text] : []));
}

const general = stemsOf(
  "the and for with from when that this are not any all one over under above below per its into than more less minute second hour day",
);

function tellingIn(text: string): string[] {
  return [...stemsOf(text)].filter((stem) => stem.length > 2 && !general.has(stem) && !/^\d+$/.test(stem));
}
