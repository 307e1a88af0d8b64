import { type Brief, type Clause, type Constraint, type Fact, stem, wordsIn } from "../../brief/index.ts";
import { contentOf } from "../../document/index.ts";
import type { Blueprint } from "./blueprint.ts";
import { quoted } from "./escape.ts";
import type { Extension } from "./extend.ts";
import type { BoundClauses } from "./functional.ts";
import { givenIn } from "./given.ts";
import { areaOf } from "./place.ts";
import { sectionNamed } from "./places.ts";
import { controlOf } from "./regulations.ts";
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
    ...askConstraints(blueprint, brief.constraints),
    ...askOwnSystems(blueprint, brief),
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

/** A rule that Security does not speak of, and places that the design does not have. */
function askConstraints({ document }: Blueprint, constraints: Constraint[]): Question[] {
  const body = document.source.slice(document.frontMatter.end).toLowerCase();
  const seen = new Set<string>();
  const once = constraints.filter(({ words }) => !seen.has(words.toLowerCase()) && seen.add(words.toLowerCase()));
  const rules = once.filter(
    ({ kind, words }) =>
      kind === "regulation" &&
      ![words, controlOf(words)?.name ?? words].some((name) => body.includes(name.toLowerCase())) &&
      !(areaOf(words) && body.includes("residency")),
  );
  const spread = once.filter(({ kind, words }) => kind === "cloud" && /^(?:multi-|active)/iu.test(words));
  return [
    ...spread.map(
      ({ text }): Question => [
        `The brief says ${quoted(text)}, and this design runs in one region: must reading, writing or neither go on when that is lost?`,
        "neither: what is lost is restored elsewhere",
        "stores are copied between regions, and recovery targets and cost are drawn anew",
        "product owner",
      ],
    ),
    ...rules
      .slice(0, most)
      .map(
        ({ words }): Question => [
          `What does ${quoted(words)} ask beyond Security?`,
          "nothing",
          "controls and their cost are added",
          "data protection officer",
        ],
      ),
  ];
}

/** A system that the company runs itself and that has no product's name is known by nobody here. */
function askOwnSystems({ document }: Blueprint, brief: Brief): Question[] {
  const section = sectionNamed(document, "Open Questions");
  const asked = document.source.slice(section?.at.start.offset ?? 0, section?.at.end.offset ?? 0);
  const own = givenIn(brief).filter(
    ({ product: { name, family } }) =>
      name.startsWith("the existing ") && !(family === "identity" && /\b(?:OIDC|OpenID)\b/u.test(asked)),
  );
  return own.map(
    ({ product: { name, family } }): Question =>
      family === "identity"
        ? [
            `Does ${name} speak OIDC with discovery and published keys, and can a token be revoked before it ends?`,
            "OIDC, keys published; tokens end after 15 min",
            "tokens are inspected at the server on each call, which joins the path of availability",
            "owner of that server",
          ]
        : [
            `By which interface is ${name} called, at which rate, and how are failures told?`,
            "HTTPS with an idempotency key, at the rate that this design needs",
            "a queue with its own pace before it",
            "owner of that system",
          ],
  );
}
