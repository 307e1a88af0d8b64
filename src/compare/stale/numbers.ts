import { type FoundMeasure, findMeasures, isPlain, type Measure, parseMeasure } from "../../quantities/index.ts";
import { proseOf } from "../../rules/lookup/prose.ts";
import { stemsOf, tellingStems } from "../../rules/lookup/stems.ts";
import type { Facts } from "../../rules/rule.ts";
import type { Change, Stale } from "../changes.ts";
import { placesAt } from "./places.ts";

/** A quantity with a value it had or has, the words of its name, and what it is now. */
type Known = { name: string; was: string; now: string; stems: string[] };

/** Literals in the text of the new document that still say what a quantity was, near a word of its name. */
export function staleNumbers(changes: Change[], now: Facts): Stale[] {
  const before = byValue(changes.flatMap(changedValues), ({ was }) => was);
  if (before.size === 0) return [];
  const current = byValue(currentValues(now), ({ now: text }) => text);
  const found = new Map<string, { known: Known; said: string; offsets: number[] }>();
  for (const { text, offset } of proseOf(now)) {
    for (const measure of findMeasures(text)) {
      const known = saying(text, measure, before.get(keyOf(measure)) ?? [], current.get(keyOf(measure)) ?? []);
      if (!known) continue;
      const said = text
        .slice(measure.start, measure.index + measure.length)
        .replaceAll("¤", "")
        .trim();
      const one = found.get(`${known.name}\n${said}`) ?? { known, said, offsets: [] };
      one.offsets.push(offset + measure.start);
      found.set(`${known.name}\n${said}`, one);
    }
  }
  return [...found.values()].map(({ known, said, offsets }) => ({
    kind: "number",
    noun: "quantity",
    name: known.name,
    said,
    now: known.now,
    places: placesAt(now.document, offsets),
  }));
}

/** The values that a change tells: of the quantity or total itself, and of what followed it. */
function changedValues({ noun, name, parts, moves }: Change): Known[] {
  if (noun !== "quantity" && noun !== "total") return [];
  const own = parts.filter(({ part }) => part === "value");
  return [
    ...own.flatMap(({ before, after }) => (before && after ? [knownOf(name, before, after)] : [])),
    ...moves.map((move) => knownOf(move.name, move.before, move.after)),
  ];
}

function currentValues({ design, ledger }: Facts): Known[] {
  return design.quantities.map(({ name, value }, index) => {
    const text = ledger.rows[index]?.text ?? value.text;
    return knownOf(name, text, text);
  });
}

const statistics = new Set(stemsOf("avg mean p50 p90 p95 p99 peak max min total rate limit time"));

function knownOf(name: string, was: string, now: string): Known {
  const stems = tellingStems(name.replaceAll("_", " "));
  const own = stems.filter((stem) => !statistics.has(stem));
  return { name, was, now, stems: own.length > 0 ? own : stems };
}

function byValue(all: Known[], textOf: (known: Known) => string): Map<string, Known[]> {
  const values = new Map<string, Known[]>();
  for (const known of all) {
    const measure = parseMeasure(textOf(known));
    if (!measure || !isUnmistakable(measure, textOf(known))) continue;
    const same = values.get(keyOf(measure));
    if (same) same.push(known);
    else values.set(keyOf(measure), [known]);
  }
  return values;
}

/** At least two digits that say something, or a unit. */
function isUnmistakable({ dimension, unit, start, length }: Measure, text: string): boolean {
  const digits = text.slice(start, length).replace(/\D/g, "").replace(/^0+/, "");
  return !isPlain(dimension) || unit === "%" || digits.length >= 2;
}

function keyOf({ value, dimension }: Measure): string {
  const unit = Object.entries(dimension).sort(([one], [other]) => (one < other ? -1 : 1));
  return `${Number(value.toPrecision(9))} ${unit.join(" ")}`;
}

const reach = 60;
const most = 20;

/** The quantity whose old value a literal says, unless one that has that value now is meant as well. */
function saying(text: string, measure: FoundMeasure, before: Known[], current: Known[]): Known | undefined {
  if (before.length === 0) return undefined;
  const end = measure.index + measure.length;
  const ahead = /^[^.;!?|]*/u.exec(text.slice(end, end + reach))![0];
  const behind = /[^.;!?|]*$/u.exec(text.slice(Math.max(0, measure.start - reach), measure.start))![0];
  const around = stemsOf(`${behind} ${text.slice(measure.start, end)} ${ahead}`);
  const hits = ({ stems }: Known) => stems.filter((stem) => around.has(stem)).length / stems.length;
  const [best] = before.slice(0, most).sort((one, other) => hits(other) - hits(one));
  const isNear = best !== undefined && hits(best) >= 0.5;
  const others = current.filter(({ name }) => name !== best?.name).slice(0, most);
  return isNear && !others.some((other) => hits(other) >= hits(best)) ? best : undefined;
}
