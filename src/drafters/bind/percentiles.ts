import type { Blueprint } from "./blueprint.ts";
import type { Edit } from "./edits.ts";
import { codesIn } from "./places.ts";
import { type Quantity, readRows } from "./rows.ts";
import type { Requirement } from "./targets.ts";

/** A target whose percentile lies above that of the times it is checked against; `ratio` is the row that bridges them. */
export type Raised = { id: string; from: string; to: string; ratio?: { name: string; value: number } };

/**
 * A time of a higher percentile is not that of the lower one: where the check names one such row, a row of the higher
 * percentile is computed from it with an assumed ratio, and the check and whatever repeats it name that.
 */
export function raise(
  blueprint: Blueprint,
  { check }: Requirement,
  { id, from, to }: Raised,
  known: ReadonlySet<string>,
): { edits: Edit[]; raised: Raised } {
  const own = /^`([^`]+)`/u.exec(check.text)?.[1] ?? "";
  const name = /^([a-z]\w*_p\d+)\s*(?:<=|<|≤)/u.exec(own)?.[1];
  const rows = readRows(blueprint);
  const row = name === undefined ? undefined : rows.get(name);
  if (!name || !row || !name.endsWith(`_${suffixOf(from)}`)) return { edits: [], raised: { id, from, to } };
  const higher = name.replace(/_p\d+$/u, `_${suffixOf(to)}`);
  const ratio = { name: `tail${suffixOf(to).slice(1)}_ratio`, value: ratioOf(to) };
  const added = [
    ...(known.has(ratio.name) || rows.has(ratio.name)
      ? []
      : [`| \`${ratio.name}\` | ${ratio.value} | assumption: ${to} over ${from} of one path, until a load test |`]),
    ...(rows.has(higher) ? [] : [`| \`${higher}\` | ? ${unitIn(row)} | \`${name} * ${ratio.name}\` |`]),
  ];
  const renamed = codesIn(blueprint.document)
    .filter(({ text }) => text === own)
    .map(({ start }) => ({ start, end: start + name.length, text: higher }));
  return {
    edits: [...renamed, { start: row.end, end: row.end, text: added.map((line) => `\n${line}`).join("") }],
    raised: { id, from, to, ratio },
  };
}

/** `p99.9` ends a name as `p999`. */
function suffixOf(statistic: string): string {
  return statistic.replace(".", "");
}

/** How far the slowest cases lie beyond the p95 of a path whose times are summed: the further, the rarer. */
function ratioOf(statistic: string): number {
  const share = Number(statistic.slice(1));
  return share > 99 ? 3 : share === 99 ? 1.5 : 1.25;
}

function unitIn({ value }: Quantity): string {
  return /[a-zµ]+$/u.exec(value.text)?.[0] ?? "s";
}
