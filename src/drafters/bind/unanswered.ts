import { type Brief, type Clause, type Constraint, type Fact, stem, wordsIn } from "../../brief/index.ts";
import { contentOf } from "../../document/index.ts";
import type { Blueprint } from "./blueprint.ts";
import { quoted } from "./escape.ts";
import type { Extension } from "./extend.ts";
import type { BoundClauses } from "./functional.ts";
import { sectionNamed } from "./places.ts";
import { wordsOf } from "./scope.ts";

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
  const served = new Set(extensions.flatMap(({ ids }) => ids));
  return [
    ...numbers.slice(0, most).map((fact) => askNumber(brief, fact)),
    ...(numbers.length > most ? [askRest("numbers", numbers.length - most)] : []),
    ...extensions.filter(({ isNew }) => isNew).map(askContent),
    ...clauses.added.filter(({ id }) => !served.has(id)).map(({ id, clause }) => askPart(blueprint, id, clause)),
    ...askBeyond(clauses),
    ...askComparisons(brief),
    ...askConstraints(blueprint, brief.constraints),
  ];
}

function isAsked({ role, noun }: Fact): boolean {
  return asked.has(role) || (role === "count" && /^(?:region|zone|continent|datacent(?:er|re))$/u.test(noun ?? ""));
}

function askNumber(brief: Brief, fact: Fact): Question {
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

const compares = /\b(?:compar\w+|versus|vs|buy\w*|alternatives?|migrat\w+)\b/iu;

/** What the brief wants compared or moved cannot be known to a blueprint. */
function askComparisons({ clauses }: Brief): Question[] {
  const asked = clauses.filter(({ kind, text }) => kind === "request" && compares.test(text));
  return asked
    .slice(0, 3)
    .map(({ text }) => [
      `What comes of ${quoted(text)}?`,
      "open: this draft compares nothing; its own cost is `monthly_cost`, people not counted",
      "the design is given up for what is better",
      "product owner, with a quote",
    ]);
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

function askPart(blueprint: Blueprint, id: string, clause: Clause): Question {
  return [
    `Which part serves ${id}, ${quoted(clause.text)}?`,
    `${nearestComponent(blueprint, clause)}, as the nearest by its responsibilities`,
    `${id} gets a component of its own`,
    "product owner",
  ];
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

/** A platform, a tool or a rule that the document does not speak of. */
function askConstraints({ document }: Blueprint, constraints: Constraint[]): Question[] {
  const body = document.source.slice(document.frontMatter.end).toLowerCase();
  const unknown = constraints.filter(
    ({ kind, words }) =>
      (kind === "on-prem" || kind === "cloud" || kind === "stack" || kind === "regulation") &&
      !body.includes(words.toLowerCase()),
  );
  const seen = new Set<string>();
  return unknown
    .filter(({ words }) => !seen.has(words.toLowerCase()) && seen.add(words.toLowerCase()))
    .slice(0, most)
    .map(({ kind, words, text }) =>
      kind === "regulation"
        ? [
            `What does ${quoted(words)} ask beyond Security?`,
            "the controls there are enough",
            "controls and their cost are added",
            "data protection officer",
          ]
        : [
            `Which parts does ${quoted(text)} exchange?`,
            "the technologies named under Components",
            "their equivalents, with their own limits and prices",
            "platform owner",
          ],
    );
}
