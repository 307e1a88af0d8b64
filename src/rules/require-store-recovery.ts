import { breachesOf } from "./lookup/durability.ts";
import { gather } from "./lookup/lacking.ts";
import { list, quote, words } from "./lookup/quote.ts";
import { openIn } from "./lookup/recovery.ts";
import { storelessIn, unsaidOf } from "./lookup/unsaid-stores.ts";
import type { Facts, Finding, Rule } from "./rule.ts";

export default {
  id: "require-store-recovery",
  section: "data-model",
  severity: "warning",
  summary: "Require for every store what it survives, backup, RPO, RTO and retention, within what durability promises.",
  why: "What nobody wrote down before the outage is decided in it: how much is gone, how long it takes, and that the backup was a copy in the zone that burned.",
  fix: "Write a row for each store: *Survives* as `a zone: RPO 0, RTO 1 min`, *Backup* as method with RPO and RTO for deletion and corruption, *Retention* as a time; a store that needs no backup says `none:` and why.",
  bad: "## Data Model\n\n| Store | Holds | Survives | Backup | Retention | Personal data |\n| --- | --- | --- | --- | --- | --- |\n| Loan Store | Loan | a node: RPO 0, RTO 1 min | – | 2 years | reader's name |\n",
  good: "## Data Model\n\n| Store | Holds | Survives | Backup | Retention | Personal data |\n| --- | --- | --- | --- | --- | --- |\n| Loan Store | Loan | a node: RPO 0, RTO 1 min | nightly dump: RPO 24 h, RTO 2 h | 2 years | reader's name |\n",
  *check(facts) {
    yield* lacking(facts);
    for (const { store, promised, limit, same } of breachesOf(facts)) {
      const message = `${quote(store.name)} promises ${quote(promised.said)} and ${quote(limit.name)} says ${quote(limit.said, 80)}: expected an RPO within it, or another target`;
      const related = [{ message: `${limit.name} is promised here`, at: limit.requirement.at }];
      yield { message, at: store.at, related, ...(same && { severity: "error" as const }) };
    }
  },
} satisfies Rule;

function* lacking(facts: Facts): Generator<Finding> {
  const { stores } = facts.design;
  const isExternal = (name: string) => facts.graph.names.only(name)?.kind === "external";
  const rows = stores.map((store) => ({
    name: store.name,
    at: store.at,
    lacks: openIn(store, isExternal(store.name)),
  }));
  for (const { names, at, fields } of gather(rows)) {
    const are = names.length > 1 ? "are" : "is";
    yield { message: `${list(names)} ${are} without ${words(fields)}: expected ${example}`, at };
  }
  for (const { name, at } of storelessIn(facts))
    yield { message: `${quote(name)} is drawn as a store and has no row under \`Store\`: expected ${example}`, at };
  const unsaid = unsaidOf(facts);
  if (unsaid)
    yield {
      message: `data is stored (${list(unsaid.stores)}) and nothing says ${words(unsaid.lacks, "or")}: expected a table \`Store | Holds | Survives | Backup | Retention\``,
      at: unsaid.at,
    };
}

const example = "such as `a zone: RPO 0, RTO 1 min`, `snapshots: RPO 5 min, RTO 2 h` and `2 years`";
