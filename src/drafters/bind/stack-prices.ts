import type { Document } from "../../document/index.ts";
import { evaluateExpression, isProblem, parseExpression, parseMeasure, printMeasure } from "../../quantities/index.ts";
import type { Edit } from "./edits.ts";
import { type Cell, sectionNamed, tablesWith } from "./places.ts";
import type { Placed } from "./technologies.ts";

/** Prices of parts whose technology the brief gives: each literal becomes a row of the ledger that says for what it stands in. */
export function priceEdits(document: Document, placed: Placed[]): Edit[] {
  const owners = ownersOf(document, placed);
  const ledger = tablesWith(document, ["Quantity", "Value", "Basis"]).at(-1);
  const lines = tablesWith(document, ["Item", "Quantity", "Unit price"], sectionNamed(document, "Cost Estimate"))[0];
  if (owners.size === 0 || !ledger || !lines) return [];
  const rows = new Map<string, { name: string; value: string; product: string }>();
  const edits: Edit[] = [];
  let last: string | undefined;
  for (const { cells } of lines.rows) {
    const owner = ownerOf(cells[0]?.text ?? "", [...owners.keys()], last);
    last = owner ?? last;
    const value = owner && cells[2] && literalOf(cells[2]);
    if (!owner || !value) continue;
    const product = owners.get(owner)!;
    const key = `${value} ${product}`;
    const row = rows.get(key) ?? {
      name: nameFor(owner, document, new Set([...rows.values()].map(({ name }) => name))),
      value,
      product,
    };
    rows.set(key, row);
    edits.push({ ...cells[2]!, text: `\`${row.name}\`` });
  }
  const added = [...rows.values()].map(
    ({ name, value, product }) => `\n| \`${name}\` | ${value} | assumption: to be quoted, ${product} |`,
  );
  return [...edits, { start: ledger.end, end: ledger.end, text: added.join("") }];
}

/** The parts and external systems whose technology the brief gives, with its name. */
function ownersOf({ source, ...document }: Document, placed: Placed[]): Map<string, string> {
  const section = sectionNamed({ source, ...document }, "Components");
  const [start, end] = [section?.at.start.offset ?? 0, section?.at.end.offset ?? 0];
  const owners = new Map<string, string>();
  for (const { next, ...one } of placed) {
    if (!next.isGiven || one.start < start || one.start >= end) continue;
    const before = source.slice(start, one.start);
    const line = before.slice(before.lastIndexOf("\n") + 1);
    const heading = Array.from(before.matchAll(/^### (.+?)(?: \(.*\))?$/gmu)).at(-1)?.[1];
    const external = /^- ([^(]+?) \($/u.exec(line)?.[1] ?? /^- ([^(\n]+?) \([^)\n]*$/u.exec(line)?.[1];
    const owner = external ?? (/^- \*\*Technology/u.test(line) ? heading : undefined);
    if (owner && !owners.has(owner)) owners.set(owner, next.text);
  }
  return owners;
}

/** Whose line it is: the longest name in it; `Its disks` are those of the line before. */
function ownerOf(item: string, owners: string[], last: string | undefined): string | undefined {
  const found = owners.filter((name) => item.includes(name)).sort((one, other) => other.length - one.length)[0];
  return found ?? (/^(?:Its|Their) /u.test(item) ? last : undefined);
}

/** A price that stands in the table itself, also as a sum of such. */
function literalOf({ text }: Cell): string | undefined {
  const code = /^`([^`]+)`$/u.exec(text)?.[1];
  if (!code) {
    const measure = parseMeasure(text);
    return measure?.start === 0 && Object.keys(measure.dimension).some((base) => /^[A-Z]{3}$/u.test(base))
      ? text
      : undefined;
  }
  const expression = parseExpression(code);
  const value = isProblem(expression) ? expression : evaluateExpression(expression, () => undefined);
  return isProblem(value) ? undefined : printMeasure(value.value, value.dimension);
}

function nameFor(owner: string, { source }: Document, taken: ReadonlySet<string>): string {
  const slug = owner
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "_")
    .replace(/^_|_$/gu, "");
  const names = [`${slug}_price`, ...Array.from({ length: 9 }, (_, index) => `${slug}_price_${index + 2}`)];
  return names.find((name) => !taken.has(name) && !source.includes(`\`${name}\``)) ?? `${slug}_price_${taken.size + 2}`;
}
