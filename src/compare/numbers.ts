import type { Value } from "../quantities/index.ts";
import type { Facts } from "../rules/rule.ts";
import type { Change, Move, Part } from "./changes.ts";
import type { Fact } from "./fact.ts";
import { quantityKind } from "./kinds/index.ts";
import { linesOf, partOf } from "./parts.ts";
import { rootsBehind } from "./roots.ts";
import { changeOf, isSameName, type Paired } from "./things.ts";
import { total, totalOf } from "./total.ts";
import { usesOf } from "./uses.ts";
import { factorOf, isSameValue } from "./values.ts";
import type { Words } from "./words.ts";

type Quantity = Facts["design"]["quantities"][number];
/** A row as it is in one document: its value at 1x as the program has it, and as it is printed. */
type Row = { row: Quantity; value: Value | undefined; text: string };
type Both = { old: Row; now: Row; fact: { old: Fact; now: Fact } };

/**
 * What became of the ledger and of the total of the costs. A computed row whose formula stands is told under the first
 * input that it follows; `lines` says that the cost lines themselves are others.
 */
export function compareNumbers({ pairs }: Paired, old: Facts, now: Facts, words: Words, lines: boolean): Change[] {
  const rows = { old: rowsOf(old), now: rowsOf(now) };
  const changes: Change[] = [];
  const moved: Both[] = [];
  for (const pair of pairs) {
    const [before, after] = [pair.old && rows.old.get(pair.old.at), pair.now && rows.now.get(pair.now.at)];
    if (!before || !after) {
      const said = partOf("value", null, before?.text, after?.text, linesOf(pair.old, pair.now));
      const kind = after ? "added" : "removed";
      changes.push({ ...changeOf(quantityKind, kind, (after ?? before)!.row.name, pair.old, pair.now), parts: [said] });
      continue;
    }
    const both = { old: before, now: after, fact: { old: pair.old!, now: pair.now! } };
    const parts = partsOf(both, words);
    const isRenamed = !isSameName(pair.old!, pair.now!);
    if (parts.length > 0 || isRenamed) {
      const change = changeOf(quantityKind, isRenamed ? "renamed" : "changed", after.row.name, pair.old, pair.now);
      changes.push({ ...change, was: isRenamed ? before.row.name : null, parts });
    }
    if (!parts.some(isCause) && !isSameValue(before.value, after.value)) moved.push(both);
  }
  return attribute(changes, moved, totalOf(old, now, words), now, lines);
}

function rowsOf({ design, ledger }: Facts): Map<Fact["at"], Row> {
  return new Map(
    design.quantities.map((row, index) => {
      const { value, text } = ledger.rows[index]!;
      return [row.at, { row, value, text: value && row.expression && text ? text : row.value.text }];
    }),
  );
}

const isCause = ({ part }: Part) => part === "value" || part === "formula";

/** What the author changed in a row himself. */
function partsOf({ old, now, fact }: Both, words: Words): Part[] {
  const lines = linesOf(fact.old, fact.now);
  const [before, after] = [old.row.expression?.text, now.row.expression?.text];
  const isFormula = !words.same(before ?? "", after ?? "");
  const isValue = old.value || now.value ? !isSameValue(old.value, now.value) : !words.same(old.text, now.text);
  const isOwn = isFormula || after === undefined;
  return [
    ...(isValue && isOwn ? [partOf("value", null, old.text, now.text, lines, factorOf(old.value, now.value))] : []),
    ...(isFormula ? [partOf("formula", null, before, after, lines)] : []),
    ...(before === undefined && after === undefined && !isSameBasis(old, now, words)
      ? [partOf("basis", null, old.row.basis.text, now.row.basis.text, lines)]
      : []),
  ];
}

const kinds = /^\s*(brief|choice|assumption|measured|price|limit)\b/i;

/** The reason of a choice or an assumption is words; a source is what the number rests on. */
function isSameBasis(old: Row, now: Row, words: Words): boolean {
  const [before, after] = [old.row.basis.text, now.row.basis.text];
  const [one, other] = [before, after].map((text) => kinds.exec(text)?.[1]?.toLowerCase());
  const isReasoned = one === other && (one === "choice" || one === "assumption" || one === "brief");
  const digits = (text: string) => text.match(/(?<![\w-])\d+/g)?.join(" ");
  return words.same(before, after) || (isReasoned && digits(before) === digits(after));
}

/** Puts what only followed under its causes. */
function attribute(changes: Change[], moved: Both[], sum: Change | undefined, now: Facts, lines: boolean): Change[] {
  const causes = new Map(changes.filter(({ parts }) => parts.some(isCause)).map((change) => [change.name, change]));
  if (sum && lines) causes.set(total, sum);
  const behind = rootsBehind(usesOf(now), new Set(causes.keys()));
  if (sum) sum.because = [...behind(total)];
  const loose = moved.flatMap((both): Change[] => {
    const [first, ...others] = behind(both.now.row.name);
    const move = moveOf(both, others);
    if (first !== undefined) causes.get(first)!.moves.push(move);
    if (first !== undefined) return [];
    const change = changeOf(quantityKind, "changed", move.name, both.fact.old, both.fact.now);
    return [{ ...change, parts: [partOf("value", null, move.before, move.after, move.lines, move.factor)] }];
  });
  return [...(sum ? [sum] : []), ...changes, ...loose];
}

function moveOf({ old, now, fact }: Both, others: string[]): Move {
  const [before, after] = [old.value ? old.text : "no value", now.value ? now.text : "no value"];
  const lines = linesOf(fact.old, fact.now);
  return { name: now.row.name, before, after, factor: factorOf(old.value, now.value), with: others, lines };
}
