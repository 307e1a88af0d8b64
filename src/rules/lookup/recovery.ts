import type { Store } from "../../design/design.ts";
import { isBlank } from "../../design/markup.ts";
import { type Measure, parseMeasure } from "../../quantities/index.ts";

/** What a store promises for one kind of loss, or several. */
export type Promised = { losses: Loss[]; said: string; rpo?: Measure };

export type Loss = keyof typeof kinds;

/** The kinds of loss, each with the words by which it is told. */
const kinds = {
  node: /\b(?:nodes?|hosts?|instances?|disks?|machines?|pods?)\b/i,
  zone: /\b(?:zones?|AZs?|data ?cent(?:er|re)s?|racks?)\b/i,
  region: /\b(?:regions?|sites?)\b/i,
  corruption: /\b(?:corrupt\w*|delet\w+|accident\w*|ransomware|overwritten)\b/i,
};

export function lossesIn(text: string): Loss[] {
  return (Object.keys(kinds) as Loss[]).filter((kind) => kinds[kind].test(text));
}

/** The parts of *Survives*; and *Backup*, which is for deletion and corruption. */
export function promisesOf({ survives, backup }: Store): Promised[] {
  const parts = survives.split(";").map((said) => ({ said, losses: lossesIn(said.split(":")[0]!) }));
  return [...parts, { said: backup, losses: ["corruption" as const] }].map((part) => {
    const rpo = rpoIn(part.said);
    return { ...part, ...(rpo && { rpo }) };
  });
}

const objective = /\bRPO\b(?:\s+of)?(?:\s*[:=≤<]=?)?\s*(?:[a-z]\w{0,60}\s*=\s*)?(?=[\d.])/i;

/** The first `RPO 5 min`, `RPO 0` or `RPO pitr_lag = 5 min` of a text. */
export function rpoIn(text: string): Measure | undefined {
  const found = objective.exec(text.slice(0, 2000));
  const start = found ? found.index + found[0].length : 0;
  const measure = found ? parseMeasure(text.slice(start, start + 60)) : undefined;
  return measure && (measure.value === 0 || measure.dimension.time === 1) ? measure : undefined;
}

const week = 7 * 86_400;
const nothing = /^(?:none|nothing|n\/?a)\b/i;

/** What a row of a store leaves open; the supplier of an external may keep its objectives to himself. */
export function openIn(store: Store, isExternal: boolean): string[] {
  const { survives, backup, retention } = store;
  const promised = `${survives} ${backup}`;
  const open: [string, boolean][] = [
    ["what it survives", isBlank(survives) && !nothing.test(survives)],
    ["a backup", isBlank(backup) && !(nothing.test(backup) && (isShortLived(store) || /\w\W+\w/.test(backup)))],
    ["an RPO", !isExternal && !/\bRPO\b/i.test(promised)],
    ["an RTO", !isExternal && !/\bRTO\b/i.test(promised)],
    ["a retention", isBlank(retention)],
  ];
  return open.filter(([, isOpen]) => isOpen).map(([what]) => what);
}

/** What is gone after some days or can be filled again needs no backup. */
function isShortLived({ name, holds, retention }: Store): boolean {
  const kept = parseMeasure(retention.replace(/^[a-z]\w*\s*=\s*/, ""));
  return (kept?.dimension.time === 1 && kept.value <= week) || /\bcaches?\b/i.test(`${name} ${holds}`);
}
