import type { Brief, Fact } from "../../brief/index.ts";
import type { Blueprint } from "./blueprint.ts";
import type { Edit } from "./edits.ts";
import { quoted } from "./escape.ts";
import type { Extension } from "./extend.ts";
import type { BoundClauses } from "./functional.ts";
import type { BoundLedger } from "./ledger.ts";
import type { Match } from "./match.ts";
import { sectionNamed, tablesWith } from "./places.ts";
import { wordsOf } from "./scope.ts";
import { type BoundTargets, requirementsIn } from "./targets.ts";
import { askUnanswered, type Question } from "./unanswered.ts";

/** What was bound, and what was not. */
export type Bindings = {
  matches: Match[];
  ledger: BoundLedger;
  targets: BoundTargets;
  clauses: BoundClauses;
  extensions: Extension[];
  unplaced: Fact[];
  fits: boolean;
};

/** Rows for the open questions: what the brief did not say, and what it said that no part of the design answers yet. */
export function questionEdits(blueprint: Blueprint, brief: Brief, bindings: Bindings): Edit[] {
  const table = tablesWith(
    blueprint.document,
    ["Question", "Assumed", "If not", "Decides"],
    sectionNamed(blueprint.document, "Open Questions"),
  )[0];
  const questions = [
    ...(bindings.fits ? [] : [askFit(blueprint, brief)]),
    ...askLoad(bindings.ledger),
    ...askTargets(blueprint, bindings),
    ...bindings.targets.raised.map(askRaised),
    ...askStatistic(brief, bindings.targets),
    ...askUnanswered(blueprint, brief, bindings),
  ];
  if (!table || questions.length === 0) return [];
  return [{ start: table.end, end: table.end, text: questions.map((cells) => `\n| ${cells.join(" | ")} |`).join("") }];
}

/** No blueprint is about what the brief asks for, and a reader must not take the usual one for an answer. */
function askFit({ id }: Blueprint, { subject }: Brief): Question {
  return [
    `Is ${quoted(subject.name)} built like a ${id.replaceAll("-", " ")}, whose parts these are?`,
    "yes, as no embedded blueprint is nearer",
    "components, flows and numbers are drawn anew",
    "the author of the brief, before the review",
  ];
}

function askLoad({ assumed }: BoundLedger): Question[] {
  if (assumed.length === 0) return [];
  const values = assumed.map(({ name, value }) => `\`${name}\` = ${value}`).join(", ");
  return [
    ["How much is used, where the brief gives no number?", values, "sizes and cost are computed anew", "product owner"],
  ];
}

function askTargets(blueprint: Blueprint, { matches }: Bindings): Question[] {
  const given = new Set(matches.map(({ bind }) => bind.requirement));
  const open = [
    ...new Set(
      blueprint.binds.flatMap(({ requirement }) => (requirement && !given.has(requirement) ? [requirement] : [])),
    ),
  ];
  const ids = [...requirementsIn(blueprint).keys()].filter((id) => open.includes(id));
  if (ids.length === 0) return [];
  return [
    [
      "Which targets are needed where the brief gives none?",
      `those of ${ranges(ids)}`,
      "target, check and alert are set anew",
      "product owner",
    ],
  ];
}

/** `NFR-2 to NFR-5, NFR-8`: three and more in a row are named by their ends. */
function ranges(ids: string[]): string {
  const numbers = ids.map((id) => Number(id.replace(/\D+/gu, ""))).sort((one, other) => one - other);
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs
    .flatMap((run) => (run.length > 2 ? `NFR-${run[0]} to NFR-${run.at(-1)}` : run.map((one) => `NFR-${one}`)))
    .join(", ");
}

function askRaised({ id, from, to, ratio }: BoundTargets["raised"][number]): Question {
  return [
    `${id} asks for ${to}, its times are ${from}: how far apart are they?`,
    ratio ? `\`${ratio.name}\` = ${ratio.value}` : `the slowest cases stay within the margin of ${id}`,
    `the times of ${id} are measured as ${to}`,
    "load test",
  ];
}

function askStatistic(brief: Brief, { unsaid }: BoundTargets): Question[] {
  return unsaid.map(({ id, statistic, fact }) => [
    `For how many cases does ${quoted(wordsOf(brief, fact))} hold?`,
    `${statistic}, as ${id} says`,
    `${id} gets another percentile`,
    "product owner",
  ]);
}
