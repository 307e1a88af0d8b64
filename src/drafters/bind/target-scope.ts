import type { Fact } from "../../brief/index.ts";
import type { Blueprint } from "./blueprint.ts";
import type { Edit } from "./edits.ts";
import { codesIn } from "./places.ts";
import { readRows } from "./rows.ts";
import type { Requirement } from "./targets.ts";

/** What a target is meant for: the hours of an availability, and a latency without the way to the user. */
export function scopeEdits(blueprint: Blueprint, requirement: Requirement, { hours, side, statistic }: Fact): Edit[] {
  const end = requirement.target.start + requirement.target.text.length;
  const said = (text: string): Edit => ({ start: end, end, text });
  if (hours) return [said(`, ${hours}; the check counts all hours`)];
  if (side !== "server") return [];
  const there = Number(/\bp(\d\d(?:\.\d+)?)\b/u.exec(requirement.target.text)?.[1] ?? 100);
  const isRaised = Number(/^p(\d.*)$/u.exec(statistic ?? "")?.[1] ?? 0) > there;
  const own = /^`([^`]+)`/u.exec(requirement.check.text)?.[1] ?? "";
  const left = /^([^<>≤≥=]*[^<>≤≥=\s])\s*(?:<=|<|≤)/u.exec(own)?.[1];
  if (!left) return [];
  const sum = /^[a-z]\w*$/u.test(left) ? readRows(blueprint).get(left)?.expression : left;
  const away = sum?.includes("(") ? [] : (sum ?? "").split(" + ").filter((term) => outside.test(term));
  if (away.length === 0 || isRaised)
    return [
      said(
        sum && /\bnetwork_|\brender_/u.test(sum)
          ? ", at the server; the check counts the network too"
          : ", at the server",
      ),
    ];
  const minus = away.map((term) => ` - ${term}`).join("");
  const codes = codesIn(blueprint.document).filter(({ text }) => text === own);
  return [
    said(", at the server"),
    ...codes.map(({ start }) => ({ start: start + left.length, end: start + left.length, text: minus })),
  ];
}

/** The terms of a sum that pass outside our servers. */
const outside = /^(?:\d+(?:\.\d+)? \* )?(?:network|render)_p\d+$/u;
