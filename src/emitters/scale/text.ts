import { count } from "../emitter.ts";
import type { ScaleReport } from "../report.ts";
import { columns } from "./columns.ts";
import { shorten } from "./names.ts";

type Check = ScaleReport["checks"][number];

/** For people: aligned columns, then what fails first and a verdict line that is always there. */
export function scaleText(report: ScaleReport): string {
  const { path, load, problems } = report;
  const loads = load.length > 0 ? `load: ${load.join(", ")}` : "load: none named, so nothing moves with it";
  const parts = [`${path}\n${loads}\n`, quantityTable(report), checkTable(report), flipTable(report)];
  const open = problems.map(({ line, column, message }) => `${path}:${line}:${column} ${message}\n`).join("");
  return [...parts, open, ending(report)].filter((part) => part !== "").join("\n");
}

function quantityTable({ levels, quantities }: ScaleReport): string {
  if (quantities.length === 0) return "";
  const rows = quantities.map(({ name, values }) => [
    name,
    ...values.map(({ text, planned }) => (planned ? text : `${text}, not planned`)),
  ]);
  return columns([["Quantity", ...levels.map(writeLevel)], ...rows]);
}

function checkTable({ levels, checks }: ScaleReport): string {
  if (checks.length === 0) return "";
  const rows = checks.map((check) => [
    check.requirement ?? check.section,
    ...check.verdicts.map(({ text, planned }) => (planned ? text : `${text}, not planned`)),
    headroomText(check),
    `${shorten(check.expression)}${check.restated ? " (restated, not proved)" : ""}`,
  ]);
  return columns([["Check", ...levels.map(writeLevel), "Holds to", "Text"], ...rows]);
}

function headroomText({ headroom, resized }: Check): string {
  return headroom.text === resized.text ? headroom.text : `${headroom.text} (resized: ${resized.text})`;
}

function flipTable({ checks }: ScaleReport): string {
  const lines = checks
    .filter(({ verdicts }) => verdicts.some(({ verdict }) => verdict !== "no value"))
    .map(({ check, flips }) => {
      if (flips === null) return `${check}: too large to try\n`;
      if (flips.length === 0) return `${check}: no input flips it\n`;
      return `${check}: ${flips.map(({ text }) => text).join("; ")}\n`;
    });
  return lines.length === 0
    ? ""
    : `What flips a check, nearest first, up to a hundredfold either way\n${lines.join("")}`;
}

function ending({ verdict, checks, levels, failsFirst, failsFirstResized, problems }: ScaleReport): string {
  const failing = levels.flatMap((load, level) => {
    const names = checks
      .filter(({ verdicts }) => verdicts[level]!.verdict !== "holds")
      .map((one) => nameAt(one, level));
    return names.length > 0 ? [`fails at ${writeLevel(load)}: ${names.join("; ")}\n`] : [];
  });
  const [sized, resized] = [failsFirst, failsFirstResized].map((first) => first?.text ?? "nothing up to 1,000x");
  const lines = [`fails first: ${sized}\n`, ...(resized === sized ? [] : [`fails first, resized: ${resized}\n`])];
  const broken = problems.length > 0 ? `, ${problems.length} cannot be computed` : "";
  const held = checks.filter(({ headroom }) => headroom.factor !== 0).length;
  const said =
    checks.length > 0 ? `${held} of ${count(checks.length, "check")} hold at 1x` : "no check, nothing is proved";
  const word = verdict === "pass" ? "PASS" : "FAIL";
  return `${failing.join("")}${checks.length > 0 ? lines.join("") : ""}${word}: ${said}${broken}\n`;
}

function nameAt({ check, verdicts }: Check, level: number): string {
  const { planned, verdict } = verdicts[level]!;
  const remarks = [...(verdict === "no value" ? ["no value"] : []), ...(planned ? [] : ["not planned"])];
  return remarks.length > 0 ? `${check} (${remarks.join(", ")})` : check;
}

function writeLevel(load: number): string {
  return `${load.toLocaleString("en-US")}x`;
}
