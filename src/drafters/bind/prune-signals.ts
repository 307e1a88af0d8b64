import type { Document } from "../../document/index.ts";
import type { Edit } from "./edits.ts";
import { type Row, sectionNamed, tablesWith } from "./places.ts";
import { split } from "./prune-text.ts";

type Part = { document: Document };
type Signal = { name: string; indicator: string; alert: string };

/** A signal that still detects a failure stays in Monitoring when the requirement it stood under is gone. */
export function signalEdits(before: Part, after: Part): Edit[] {
  const now = new Set(signalsIn(after).map(({ name }) => name));
  const failures = tablesWith(after.document, ["Failure"], sectionNamed(after.document, "Failure Modes"));
  const column = failures[0]?.header.indexOf("Detection") ?? -1;
  const wanted = new Set(
    failures.flatMap(({ rows }) => rows.flatMap(({ cells }) => namesIn(cells[column]?.text ?? ""))),
  );
  const lost = signalsIn(before).filter(({ name }) => wanted.has(name) && !now.has(name));
  const end = monitorsIn(after).at(-1)?.end;
  if (end === undefined || lost.length === 0) return [];
  const rows = [...new Map(lost.map((signal) => [signal.indicator, signal])).values()];
  return [
    { start: end, end, text: rows.map(({ indicator, alert }) => `\n| none | ${indicator} | ${alert} |`).join("") },
  ];
}

function monitorsIn({ document }: Part): Row[] {
  const section = sectionNamed(document, "Monitoring");
  return tablesWith(document, ["Requirement", "Indicator", "Alert"], section).flatMap((table) => table.rows);
}

/** Each indicator with its alert, or with all of them where they do not stand in pairs. */
function signalsIn(part: Part): Signal[] {
  return monitorsIn(part).flatMap(({ cells: [, indicators, alerts] }) => {
    const [left, right] = [indicators, alerts].map((cell) => partsOf(cell?.text ?? ""));
    if (!left || !right) return [];
    return left.flatMap((indicator, index) =>
      namesIn(indicator).map((name) => ({
        name,
        indicator,
        alert: left.length === right.length ? right[index]! : right.join("; "),
      })),
    );
  });
}

function partsOf(text: string): string[] {
  return split(text, /;\s*/u).map((part) => part.replace(/;\s*$/u, ""));
}

function namesIn(text: string): string[] {
  return Array.from(text.matchAll(/`([\w.:-]+)`/gu), ([, name]) => name!);
}
