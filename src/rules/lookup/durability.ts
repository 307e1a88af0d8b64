import type { Requirement, Store } from "../../design/design.ts";
import type { Measure } from "../../quantities/index.ts";
import type { Facts } from "../rule.ts";
import { nfrsOf, wordsOf } from "./nfrs.ts";
import { type Loss, lossesIn, type Promised, promisesOf, rpoIn } from "./recovery.ts";
import { speaksOf, stemsOf } from "./stems.ts";

/** What a requirement allows to be lost, in which kinds of loss; none where it does not say in which. */
type Limit = {
  requirement: Requirement;
  name: string;
  said: string;
  losses: Loss[];
  most: Measure;
  words: string;
  stems: ReadonlySet<string>;
};

/** A store that loses more than a requirement allows; `same` when both speak of one kind of loss. */
export type Breach = { store: Store; promised: Promised; limit: Limit; same: boolean };

const durable = /\b(?:RPO|durab\w+|lost|loss|lose[sn]?)\b/i;

function limitsOf(facts: Facts): Limit[] {
  return nfrsOf(facts).flatMap((nfr) => {
    const words = wordsOf(nfr);
    if (!durable.test(words)) return [];
    if (isMissed(facts, nfr.requirement)) return [];
    const isTime = nfr.target?.dimension.time === 1;
    const most = isTime ? nfr.target : rpoIn(words);
    const { requirement, name } = nfr;
    const plain = requirement.quality ?? requirement.text;
    const said = isTime ? (requirement.target?.text ?? words) : plain;
    return most
      ? [{ requirement, name, said, losses: lossesIn(words), most, words: plain, stems: stemsOf(plain) }]
      : [];
  });
}

/** The stores that a requirement names, else those that hold what it speaks of, or all where it names nothing that one of them holds. */
function storesFor(stores: Store[], { words, stems }: Limit): Store[] {
  const named = stores.filter(({ name }) => words.toLowerCase().includes(name.toLowerCase()));
  if (named.length > 0) return named;
  const meant = stores.filter(({ name, holds }) => [name, ...holds.split(/[,;]/)].some((one) => speaksOf(stems, one)));
  return meant.length > 0 ? meant : stores;
}

/** Every promise of a store that is worse than what the requirement of the same loss allows. */
export function breachesOf(facts: Facts): Breach[] {
  return limitsOf(facts).flatMap((limit) =>
    storesFor(facts.design.stores, limit).flatMap((store) =>
      promisesOf(store).flatMap((promised) => {
        const same = promised.losses.some((loss) => limit.losses.includes(loss));
        const isRest = limit.losses.length === 0 && promised.losses.includes("corruption");
        const { rpo } = promised;
        if (!rpo || !(same || isRest) || rpo.value <= limit.most.value * (1 + 1e-9)) return [];
        return [{ store, promised, limit, same }];
      }),
    ),
  );
}

/** Whether the requirement's own check fails, which is told already. */
function isMissed({ design, ledger }: Facts, { at }: Requirement): boolean {
  return design.checks.some((check, index) => {
    const start = check.at.start.offset!;
    const judged = ledger.checks[index];
    return (
      start >= at.start.offset! && start < at.end.offset! && judged !== undefined && !judged.problem && !judged.holds
    );
  });
}
