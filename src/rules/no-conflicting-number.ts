import { type FoundMeasure, findMeasures, isProblem, parseMeasure, sameDimension } from "../quantities/index.ts";
import { placeAt } from "./lookup/place.ts";
import { proseOf } from "./lookup/prose.ts";
import { quote } from "./lookup/quote.ts";
import { stemsOf } from "./lookup/stems.ts";
import type { Facts, Rule } from "./rule.ts";

export default {
  id: "no-conflicting-number",
  section: "quantities",
  severity: "warning",
  summary: "Disallow a number in the text that differs from the ledger's number of the same thing.",
  why: "One quantity with two values is the most frequent defect of machine-written designs; each reader builds for the one that was read first.",
  fix: "Write the name in inline code and `=` with its value instead of the bare number, so that it is kept equal, or say what the other number is, such as a cap or a peak.",
  bad: "# System Design: Lending\n\n## Overview\n\nThe desk handles 450 loans/day.\n\n## Quantities\n\n| Quantity | Value | Basis |\n| --- | --- | --- |\n| `loans` | 400 /day | brief |\n",
  good: "# System Design: Lending\n\n## Overview\n\nThe desk handles 400 loans/day.\n\n## Quantities\n\n| Quantity | Value | Basis |\n| --- | --- | --- |\n| `loans` | 400 /day | brief |\n",
  *check(facts) {
    const rows = rowsOf(facts);
    if (rows.length === 0) return;
    for (const { text, offset } of proseOf(facts)) {
      for (const measure of findMeasures(text)) {
        const row = isPlainSaying(text, measure) ? conflicting(rows, text, measure) : undefined;
        if (!row) continue;
        const said = quote(text.slice(measure.start, measure.index + measure.length));
        const message = `${said} here, and ${quote(`${row.name} = ${row.text}`)} in the ledger: expected one value, such as the name in inline code with \`= ${row.text}\``;
        yield { message, at: placeAt(facts.document, offset + measure.start, offset + measure.index + measure.length) };
      }
    }
  },
} satisfies Rule;

type Row = { name: string; text: string; value: number; dimension: FoundMeasure["dimension"]; stems: string[] };

const most = 500;

/** A statistic or a bound in a name says that it is another thing than its noun. */
function rowsOf({ design, ledger }: Facts): Row[] {
  return design.quantities.slice(0, most).flatMap(({ name, value: { text } }) => {
    const value = ledger.value(name);
    const stems = [...stemsOf(name.replaceAll("_", " "))];
    return isProblem(value) || !parseMeasure(text) || value.value === 0 ? [] : [{ name, text, stems, ...value }];
  });
}

const hedged =
  /(?:\b(?:about|around|some|roughly|approximately|nearly|almost|over|under|above|below|up to|at most|at least|more than|less than|fewer than|max(?:imum)?|min(?:imum)?|within|per|each|every|another|further|to|after|until|of|by|old|was|were|first|next|last)|[~≈<>≤≥+×*/–-]|¤)\s*$/iu;
const qualified = /^\s*(?:[-–+×*/x]|(?:or (?:more|less)|at peak|peak|max|each|per|an? (?:user|customer))\b)/iu;

/** Two digits or more, and no word that makes it a bound, a share or an estimate. */
function isPlainSaying(text: string, measure: FoundMeasure): boolean {
  const digits = text.slice(measure.start, measure.index + measure.length).replace(/\D/g, "");
  if (digits.length < 2 || measure.comparator || measure.statistic) return false;
  return (
    !hedged.test(text.slice(Math.max(0, measure.start - 16), measure.start)) &&
    !qualified.test(text.slice(measure.index + measure.length))
  );
}

const reach = 24;

/** The row whose words all stand right beside the number, with the same dimension and less than a factor of two away. */
function conflicting(rows: Row[], text: string, measure: FoundMeasure): Row | undefined {
  const end = measure.index + measure.length;
  const around = stemsOf(
    `${text.slice(measure.start, end)} ${/^[^.;,:()¤|]{0,24}/u.exec(text.slice(end, end + reach))?.[0] ?? ""}`,
  );
  const isSame = (row: Row) =>
    sameDimension(row.dimension, measure.dimension) && row.stems.every((stem) => around.has(stem));
  const named = rows.filter(isSame);
  const agrees = named.some(
    ({ value }) => Math.abs(value - measure.value) <= Math.max(measure.step / 2, 0.005 * Math.abs(value)),
  );
  return agrees
    ? undefined
    : named.find(({ value }) => value / measure.value < 2 && measure.value / value < 2 && value > 0);
}
