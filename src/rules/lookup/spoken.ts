import type { Component } from "../../design/design.ts";
import { cellOf } from "../../design/markup.ts";
import { contentOf, everySection } from "../../document/index.ts";
import type { Party } from "../../graph/index.ts";
import type { Facts } from "../rule.ts";
import { sayingsOf, sentencesIn } from "./sayings.ts";

type Spoken = { text: string; parties: Party[] };

const read = new WeakMap<Facts["design"], Spoken[]>();
const longest = 5_000;
const mostSentences = 2_000;

/** The sentences that name a component, with all that they name. */
function spokenIn(facts: Facts): Spoken[] {
  const { design, graph } = facts;
  const standing = read.get(design);
  if (standing) return standing;
  const sentences = sayingsOf(facts).flatMap(({ text }) => sentencesIn(text.slice(0, longest)));
  const spoken = sentences.slice(0, mostSentences).map((text) => ({ text, parties: graph.names.mentioned(text) }));
  const naming = spoken.filter(({ parties }) => parties.some(({ component }) => component !== undefined));
  read.set(design, naming);
  return naming;
}

/** Components that a sentence of some kind names. */
export function spokenOf(facts: Facts, isMeant: (sentence: string) => boolean): Set<Component> {
  return new Set(spokenIn(facts).flatMap(({ text, parties }) => (isMeant(text) ? parties.flatMap(componentOf) : [])));
}

/** Components that stand in a paragraph of some kind, whichever of its sentences names them. */
export function spokenAround(facts: Facts, isMeant: (paragraph: string) => boolean): Set<Component> {
  const meant = sayingsOf(facts)
    .filter(({ text }) => isMeant(text))
    .slice(0, mostSentences);
  return new Set(meant.flatMap(({ text }) => facts.graph.names.mentioned(text.slice(0, longest))).flatMap(componentOf));
}

/** What stands below headings that name a component, such as "Deep Dive: API Service", its own aside. */
export function headedBy({ document, graph }: Facts): Map<Component, string[]> {
  const found = new Map<Component, string[]>();
  for (const section of everySection(document)) {
    const named = graph.names.mentioned(section.title).flatMap(componentOf);
    const open = named.filter(
      (component) => component.at.start.line !== section.at.start.line && (found.get(component)?.length ?? 0) < most,
    );
    if (open.length === 0) continue;
    const text = contentOf(section)
      .map((node) => cellOf(node).text)
      .join("\n");
    for (const component of open) found.set(component, [...(found.get(component) ?? []), text]);
  }
  return found;
}

const most = 5;

/** Components whose own words name another part, those that another's words name, and those that one sentence names together. */
export function relatedIn(facts: Facts, told: (component: Component) => string): Set<Component> {
  const { names } = facts.graph;
  const own = facts.design.components.map((component): (Party | Component)[] => [
    component,
    ...names.mentioned(told(component)).filter((party) => party.component !== component),
  ]);
  const together = [...own, ...spokenIn(facts).map(({ parties }) => parties)];
  return new Set(
    together
      .filter(({ length }) => length > 1)
      .flat()
      .flatMap((one) => ("kind" in one ? componentOf(one) : one)),
  );
}

function componentOf({ component }: Party): Component[] {
  return component ? [component] : [];
}
