import type { Failure } from "../../design/design.ts";
import { topicsOf } from "../../design/heading.ts";
import { cellOf } from "../../design/markup.ts";
import { fields } from "../../design/readers/failure-tables.ts";
import type { Facts } from "../rule.ts";
import { everyNode } from "./nodes.ts";
import { isCommon, stemsOf } from "./stems.ts";

const most = 2_000;
const risks =
  /^(?!.*(?:fail|error|fault|fehler|falha)).*(?:\b(?:risks?|risiken|riscos?|riesgos?|risques|technical debts?)\b|\btechnische\w* schuld)/i;

/** Whether a failure stands below any heading on the risks or debts of a project, which are neither detected nor recovered from. */
export function isRisk({ design }: Facts, { at }: Failure): boolean {
  const open: Facts["design"]["headings"] = [];
  for (const heading of design.headings) {
    if (heading.at.start.line >= at.start.line) break;
    while ((open.at(-1)?.depth ?? 0) >= heading.depth) open.pop();
    open.push(heading);
  }
  const below = open.filter((heading) => heading !== design.headings[0]);
  return below.some(({ title }) => risks.test(title) && topicsOf(title).includes("failure-modes"));
}

/** Whether a failure stands in a form that has a place for each field: a row of a table, or with items such as `**Impact:**`. */
export function hasPlaces({ document }: Facts): (failure: Failure) => boolean {
  const rows = new Set(
    [...everyNode(document.tree)].flatMap(({ type, position }) =>
      type === "tableRow" && position ? [position.start.offset] : [],
    ),
  );
  const isField = (line: string) => {
    const label = /^[\s>*+_-]{0,12}(\p{L}[^:：*_]{1,40})[*_]{0,2}\s?[:：]/u.exec(line)?.[1];
    return label !== undefined && fields.some(([, pattern]) => pattern.test(label));
  };
  return ({ at }) => {
    const own = document.source.slice(at.start.offset, at.end.offset).slice(0, 10_000);
    return rows.has(at.start.offset) || own.split("\n").some(isField);
  };
}

/** Whether a row with the code of an answer, such as `409`, speaks of all that a failure names: it says how it is seen and what to do. */
export function hasErrorCode({ document }: Facts): (failure: Failure) => boolean {
  const rows = [...everyNode(document.tree)].flatMap((node) => {
    const cells = node.type === "tableRow" ? node.children.map((cell) => cellOf(cell).text) : [];
    return cells.some((cell) => /^[45]\d\d\b/.test(cell)) ? [stemsOf(cells.join(" "))] : [];
  });
  return ({ name }) => {
    const nouns = [...stemsOf(name.slice(0, 200))].filter((stem) => !faultStems.has(stem) && !isCommon(stem));
    return nouns.length > 0 && rows.slice(0, most).some((row) => nouns.every((noun) => row.has(noun)));
  };
}

/** How something goes wrong, and not what. */
const faults =
  "race races condition conditions unique uniqueness conflict collision duplicate duplicated failure failed fails error invalid missing violation exceeded expired concurrent partial";

const faultStems = stemsOf(faults);
