import { type Brief, type Clause, type Fact, stem, wordsIn } from "../../brief/index.ts";
import { contentOf } from "../../document/index.ts";
import type { Blueprint } from "./blueprint.ts";
import { quoted } from "./escape.ts";
import type { Extension } from "./extend.ts";
import type { BoundClauses } from "./functional.ts";
import { sectionNamed } from "./places.ts";
import { wordsOf } from "./scope.ts";
import { askConstraints, askOwnSystems } from "./unanswered-fixed.ts";

/** The cells of one open question. */
export type Question = [question: string, assumed: string, ifNot: string, decides: string];

const most = 12;
const asked = new Set<Fact["role"]>([
  "rate",
  "peak",
  "latency",
  "availability",
  "unit-cost",
  "budget",
  "retention",
  "durability",
  "recovery",
]);

type Unanswered = { clauses: BoundClauses; extensions: Extension[]; unplaced: Fact[] };

/** Questions on what the brief says and no part of the design answers yet: numbers, capabilities, platforms, rules. */
export function askUnanswered(
  blueprint: Blueprint,
  brief: Brief,
  { clauses, extensions, unplaced }: Unanswered,
): Question[] {
  const numbers = unplaced.filter(isAsked);
  const others = numbers.filter((fact) => !isLoad(fact));
  const served = new Set(extensions.flatMap(({ ids }) => ids));
  return [
    ...askLoads(brief, numbers.filter(isLoad)),
    ...others.slice(0, most).map((fact) => askNumber(brief, fact)),
    ...(others.length > most ? [askRest("numbers", others.length - most)] : []),
    ...extensions.filter(({ isNew }) => isNew).map(askContent),
    ...askParts(blueprint, [...clauses.near, ...clauses.added.filter(({ id }) => !served.has(id))]),
    ...askBeyond(clauses),
    ...askConstraints(blueprint, brief.constraints),
    ...askOwnSystems(blueprint, brief),
  ];
}

function isAsked({ role, noun }: Fact): boolean {
  return asked.has(role) || (role === "count" && /^(?:region|zone|continent|datacent(?:er|re))$/u.test(noun ?? ""));
}

/** How much there is of something has no part that answers it: sizes follow from it. */
function isLoad({ role }: Fact): boolean {
  return role === "rate" || role === "peak";
}

function askLoads(brief: Brief, facts: Fact[]): Question[] {
  const said = [...new Set(facts.map((fact) => wordsOf(brief, fact)))].slice(0, most).map(quoted);
  if (said.length === 0) return [];
  return [
    [
      `What is sized by ${listed(said)}?`,
      "nothing beyond what the quantities say already",
      said.length === 1
        ? "it becomes a quantity, and what rests on it is computed anew"
        : "each becomes a quantity, and what rests on it is computed anew",
      "product owner",
    ],
  ];
}

function listed(items: string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

function askNumber(brief: Brief, fact: Fact): Question {
  if (fact.role === "count")
    return [
      `What stands in each of ${quoted(wordsOf(brief, fact))}?`,
      "no more than this design says of copies and of the loss of one",
      "stores are copied between them, and recovery targets and cost are drawn anew",
      "product owner",
    ];
  return [
    `Which part answers ${quoted(wordsOf(brief, fact))}?`,
    "none of the checks depends on it",
    "it becomes a quantity with a check and an alert",
    "product owner",
  ];
}

function askRest(what: string, beyond: number): Question {
  return [
    `Which of ${beyond} more ${what} of the brief belong to the first release?`,
    "none of them",
    "each becomes a requirement",
    "product owner",
  ];
}

function askBeyond({ beyond }: BoundClauses): Question[] {
  return beyond.length === 0
    ? []
    : [askRest(`capabilities, from ${quoted(beyond[0]!.text.slice(0, 80))} on,`, beyond.length)];
}

/** A thing that the brief names and no blueprint knows has no fields of its own yet. */
function askContent({ ids, entity }: Extension): Question {
  return [
    `What does a \`${entity}\` consist of, and who may see it (${ids.join(", ")})?`,
    "id, who made it, when, and named texts",
    "fields, states and access are drawn anew",
    "product owner",
  ];
}

/** What no part was made for is asked in one question. */
function askParts(blueprint: Blueprint, clauses: { id: string; clause: Clause }[]): Question[] {
  const [only] = clauses;
  if (!only) return [];
  if (clauses.length === 1)
    return [
      [
        `Which part serves ${only.id}, ${quoted(only.clause.text)}?`,
        `${nearestComponent(blueprint, only.clause)}, as the nearest by its responsibilities`,
        `${only.id} gets a component of its own`,
        "product owner",
      ],
    ];
  const said = clauses.map(({ id, clause }) => `${quoted(clause.text)} (${id})`);
  return [
    [
      `By what are ${listed(said)} done, of which this design holds the words alone?`,
      nearest(blueprint, clauses),
      "each gets endpoint, flow and data of its own",
      "product owner",
    ],
  ];
}

/** `Record API for FR-7, FR-8; Worker for FR-9`. */
function nearest(blueprint: Blueprint, clauses: { id: string; clause: Clause }[]): string {
  const ids = new Map<string, Set<string>>();
  for (const { id, clause } of clauses) {
    const name = nearestComponent(blueprint, clause);
    ids.set(name, (ids.get(name) ?? new Set()).add(id));
  }
  return [...ids].map(([name, all]) => `${name} for ${[...all].join(", ")}`).join("; ");
}

/** The component whose own words share most with the clause; the first one where none does. */
function nearestComponent({ document }: Blueprint, clause: Clause): string {
  const said = new Set(wordsIn(clause.text).map(({ lower }) => stem(lower)));
  const components =
    sectionNamed(document, "Components")?.sections.filter(
      ({ depth, title }) => depth === 3 && !/passes through/u.test(title),
    ) ?? [];
  const scored = components.map((section) => {
    const nodes = contentOf(section).map((node) =>
      document.source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0),
    );
    const own = new Set(wordsIn(`${section.title} ${nodes.join(" ")}`).map(({ lower }) => stem(lower)));
    const first = nodes.some((text) => /\bServes\b.*\bFR-1\b/u.test(text)) ? 0.5 : 0;
    return { title: section.title, score: [...said].filter((word) => word.length > 3 && own.has(word)).length + first };
  });
  return scored.reduce(
    (one, other) => (other.score > one.score ? other : one),
    scored[0] ?? { title: "a new component", score: 0 },
  ).title;
}
