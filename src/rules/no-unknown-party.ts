import type { Flow, Step } from "../design/design.ts";
import { askedFor, bearersOf, isListed, meantBy, severityIn } from "./lookup/parties.ts";
import { partsInProse } from "./lookup/prose-steps.ts";
import { quote, words } from "./lookup/quote.ts";
import type { Facts, Finding, Rule } from "./rule.ts";

type Named = { name: string; flow: Flow; step: Step };

export default {
  id: "no-unknown-party",
  section: "data-flow",
  severity: "error",
  summary: "Disallow flow steps between parties that the document does not know.",
  why: "A step of somebody unknown has nobody who builds it, runs it or is asked when it fails.",
  fix: "Use the name of a component, a store, an external system or an actor, letter for letter; list people and callers after **Actors:** and what others run after **External systems:**.",
  bad: "### Borrow a book (FR-1)\n\n1. Reader → Loan API: `POST /loans`\n2. Loan API → Shelf Robot: fetches the book\n3. Loan API → Loan Store: writes the loan\n",
  good: "### Borrow a book (FR-1)\n\n1. Reader → Loan API: `POST /loans`\n2. Loan API → Loan Store: writes the loan\n3. Loan API → Reader: the due date\n",
  *check(facts) {
    yield* told(facts);
    const parties = namedIn(facts);
    const unknown = parties.filter(({ name }) => !isKnown(facts, name));
    if (!isListed(facts) && (facts.design.components.length < 2 || namesOf(unknown).size > namesOf(parties).size / 2))
      return;
    for (const name of namesOf(unknown)) yield { ...stranger(facts, sameName(unknown, name)), ...severityIn(facts) };
    for (const name of namesOf(parties)) {
      const several = new Set(facts.graph.names.find(name).map((party) => party.name));
      if (several.size > 1 && isListed(facts)) yield ambiguous(sameName(parties, name), [...several]);
    }
  },
} satisfies Rule;

/** Steps in words, where most proper names in them are known. */
function* told(facts: Facts): Generator<Finding> {
  const parts = facts.design.components.length < 2 ? [] : partsInProse(facts);
  const unknown = parts.filter(({ isKnown }) => !isKnown);
  if (unknown.length * 3 > parts.length) return;
  for (const { name, flow, step } of new Map(unknown.toReversed().map((one) => [one.name, one])).values()) {
    const message = `${quote(name)} in ${quote(flow)} is neither a component, a store, an external system nor a listed actor`;
    yield { message: `${message}${askedFor(meantBy(facts, name))}`, at: step.at, severity: "warning" };
  }
}

/** Both ends of every step, of sequence diagrams where all are listed; where no actors are, who begins a flow is one. */
function namedIn(facts: Facts): Named[] {
  const { design } = facts;
  const flows = design.flows.filter(({ form }) => form === "steps" || (form === "sequence" && isListed(facts)));
  const begin = new Set(design.actors.length > 0 ? [] : flows.map(({ steps }) => steps[0]?.from));
  return flows.flatMap((flow) =>
    flow.steps.flatMap((step) =>
      [step.from, step.to].flatMap((name) => (name && !begin.has(name) ? [{ name, flow, step }] : [])),
    ),
  );
}

function isKnown(facts: Facts, name: string): boolean {
  return facts.graph.names.find(name).length > 0 || bearersOf(facts, name).length > 0;
}

function namesOf(parties: Named[]): Set<string> {
  return new Set(parties.map(({ name }) => name));
}

function sameName(parties: Named[], name: string): Named[] {
  return parties.filter((one) => one.name === name);
}

function stranger(facts: Facts, places: Named[]): Finding {
  const { name, flow } = places[0]!;
  const message = `${quote(name)} in ${quote(flow.name)} is neither a component, a store, an external system nor a listed actor`;
  return placed(
    `${message}${askedFor(meantBy(facts, name)) || "; expected one of them, or its name after `**Actors:**` or `**External systems:**`"}`,
    places,
  );
}

function ambiguous(places: Named[], meant: string[]): Finding {
  const { name, flow } = places[0]!;
  return placed(
    `${quote(name)} in ${quote(flow.name)} may be ${words(
      meant.map((one) => quote(one)),
      "or",
    )}: expected the whole name of one`,
    places,
  );
}

function placed(message: string, [first, ...others]: Named[]): Finding {
  const related = others.map(({ name, step }) => ({ message: `${quote(name)} again`, at: step.at }));
  return { message, at: first!.step.at, related };
}
