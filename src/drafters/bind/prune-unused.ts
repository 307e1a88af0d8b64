import { type Document, parse } from "../../document/index.ts";
import { applyEdits, type Edit } from "./edits.ts";
import { type Cell, codesIn, type Row, sectionNamed, type Table, tablesWith } from "./places.ts";
import { createUnused } from "./prune-names.ts";
import { pruneSections } from "./prune-sections.ts";
import { signalEdits } from "./prune-signals.ts";
import { withoutRow } from "./prune-tables.ts";
import { split } from "./prune-text.ts";
import { withoutTypes } from "./prune-types.ts";
import { loadOf } from "./rows.ts";

/** The lines that define each name, who uses it (another name or the document itself), and which are mentioned in words. */
type Uses = { rows: Map<string, Row[]>; users: Map<string, Set<string>>; mentioned: Set<string> };
type Part = { document: Document };

const itself = "";

/**
 * The text without ledger rows that were used in `before` and no longer are, again and again, and what else nobody names
 * now. Rows that are `given` stay, since a number of the brief stands in them.
 */
export function withoutUnused(before: Part, after: Part, given: ReadonlySet<string>): string {
  const old = usesIn(before);
  const now = usesIn(after);
  const unused = new Set<string>();
  for (let more = true; more; ) {
    const found = [...now.rows.keys()].filter(
      (name) => !unused.has(name) && !given.has(name) && !isUsed(now, name, unused) && wasUsed(name, old, now),
    );
    for (const name of found) unused.add(name);
    more = found.length > 0;
  }
  const load = loadOf(after)?.names ?? [];
  if (load.length > 0 && load.every((name) => unused.has(name))) unused.delete(load[0]!);
  const { source } = after.document;
  const edits = [
    ...[...unused].flatMap((name) => now.rows.get(name)!.map(withoutRow)),
    ...assumedEdits(after, unused),
    ...loadEdits(after, unused),
    ...contractEdits(before, after),
    ...signalEdits(before, after),
  ];
  const left = withoutTypes(before.document.source, applyEdits(source, edits));
  return withoutEmptyTables(unused.size === 0 ? left : withoutStatements(left, unused));
}

/** What only stated the value of a row that is gone. */
function withoutStatements(text: string, unused: ReadonlySet<string>): string {
  const { edits } = pruneSections(parse(text), createUnused(unused), {});
  return applyEdits(text, edits);
}

function isUsed({ users }: Uses, name: string, unused: ReadonlySet<string>): boolean {
  return [...(users.get(name) ?? [])].some((user) => user !== name && !unused.has(user));
}

/** Whether it was used before, or at least mentioned where now it is not. */
function wasUsed(name: string, old: Uses, now: Uses): boolean {
  return isUsed(old, name, new Set()) || (old.mentioned.has(name) && !now.mentioned.has(name));
}

const computed = ["Requirements", "Data Model", "Scaling Considerations", "Cost Estimate", "Quantities"];

/**
 * Who uses a row: a row of the plan is part of it; the load line, the assumptions of open questions, remarks on another
 * row and words that state its value only mention it.
 */
function usesIn({ document }: Part): Uses {
  const ledger = tablesWith(document, ["Quantity", "Value", "Basis"]).flatMap((table) => table.rows);
  const plan = tablesWith(document, ["Quantity", "1x"]).flatMap((table) => table.rows);
  const rows = new Map<string, Row[]>();
  for (const row of ledger) rows.set(nameOf(row), [row]);
  for (const row of plan) rows.get(nameOf(row))?.push(row);
  const own = [...rows].flatMap(([name, some]) => some.map(({ start, end }) => ({ start, end, name })));
  const remarks = ledger.flatMap(({ cells: [, , basis] }) => (basis ? [remarkOf(basis)] : []));
  const weak = [...assumedIn({ document }), ...[loadOf({ document })].filter((load) => load !== undefined)];
  const live = computed.flatMap((title) => {
    const at = sectionNamed(document, title)?.at;
    return at ? [{ start: at.start.offset ?? 0, end: at.end.offset ?? 0 }] : [];
  });
  const uses: Uses = { rows, users: new Map(), mentioned: new Set() };
  const isIn = <Place extends { start: number; end: number }>(places: Place[], at: number) =>
    places.find(({ start, end }) => start <= at && at < end);
  for (const { text, start } of codesIn(document)) {
    if (isIn(weak, start) || /^[A-Z]+ \//u.test(text)) continue;
    const isRemark = isIn(remarks, start) !== undefined;
    const user = isRemark ? itself : (isIn(own, start)?.name ?? itself);
    const states = isRemark || (user === itself && /^[a-z]\w*$/u.test(text) && !isIn(live, start));
    for (const name of text.match(/[a-z]\w*/gu) ?? []) {
      if (!rows.has(name)) continue;
      if (states) uses.mentioned.add(name);
      else uses.users.set(name, (uses.users.get(name) ?? new Set()).add(user));
    }
  }
  return uses;
}

/** What stands behind the formula of a basis, or the whole basis where it has none: words, whatever rows they name. */
function remarkOf({ text, start, end }: Cell): { start: number; end: number } {
  return { start: start + (/^`[^`]*`/u.exec(text)?.[0].length ?? 0), end };
}

function nameOf({ cells }: Row): string {
  return cells[0]?.text.replaceAll("`", "") ?? "";
}

function questionsIn({ document }: Part): Table[] {
  return tablesWith(document, ["Question", "Assumed"], sectionNamed(document, "Open Questions"));
}

function assumedIn(part: Part) {
  return questionsIn(part).flatMap(({ rows }) => rows.flatMap(({ cells }) => (cells[1] ? [cells[1]] : [])));
}

/** An open question loses what it assumed of rows that are gone, and goes when it assumed nothing else. */
function assumedEdits(part: Part, unused: ReadonlySet<string>): Edit[] {
  const isGone = (entry: string) => unused.has(/^`([a-z]\w*)`/u.exec(entry)?.[1] ?? "");
  return questionsIn(part).flatMap(({ rows }) =>
    rows.flatMap((row) => {
      const cell = row.cells[1];
      const entries = cell ? split(cell.text, /[,;]\s+/u) : [];
      if (!cell || !entries.some(isGone)) return [];
      const left = entries.filter((entry) => !isGone(entry)).join("");
      return left === "" ? [withoutRow(row)] : [{ ...cell, text: left.replace(/[,;]\s+$/u, "") }];
    }),
  );
}

function loadEdits(part: Part, unused: ReadonlySet<string>): Edit[] {
  const load = loadOf(part);
  if (!load?.names.some((name) => unused.has(name))) return [];
  const names = load.names.filter((name) => !unused.has(name)).map((name) => `\`${name}\``);
  return [{ start: load.start, end: load.end, text: names.join(", ") }];
}

/** Endpoints and events that were named elsewhere, as in a step, and no longer are. */
function contractEdits(before: Part, after: Part): Edit[] {
  const rows = ({ document }: Part) =>
    ["Endpoint", "Event"].flatMap((first) => tablesWith(document, [first]).flatMap((table) => table.rows));
  const counts = (part: Part) => {
    const own = rows(part);
    const outside = codesIn(part.document).filter(
      ({ start }) => !own.some((row) => row.start <= start && start < row.end),
    );
    return new Set(outside.map(({ text }) => text));
  };
  const [old, now] = [counts(before), counts(after)];
  return rows(after)
    .filter((row) => old.has(nameOf(row)) && !now.has(nameOf(row)))
    .map(withoutRow);
}

/** Tables without rows go, with the heading of a group that held nothing else. */
function withoutEmptyTables(text: string): string {
  return text.replace(/(?:^### [^\n]*\n\n)?^\|[^\n]*\|\n\|[ :|-]+\|\n(?!\|)\n*/gmu, "");
}
