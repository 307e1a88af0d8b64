import type { Component } from "../../design/design.ts";
import { saysWhenBroken } from "../../design/readers/trouble.ts";
import type { Facts } from "../rule.ts";
import { textOf } from "./bodies.ts";
import { type ForAll, saidForAll } from "./for-all.ts";
import { codeOf, declares, isInside, isOthers, saidOf } from "./own-words.ts";
import { sized } from "./sized.ts";
import { headedBy, relatedIn, spokenAround, spokenOf } from "./spoken.ts";
import { speaksOf, stemsOf, tellingStems } from "./stems.ts";
import { namesFile, namesTechnology } from "./technologies.ts";

type Knowledge = {
  /** What is said of all parts at once. */
  forAll: ForAll;
  /** What must stand under the component itself. */
  bare(component: Component): string[];
  /** What is known from nowhere in the document. */
  unknown(component: Component): string[];
};

/** Puts together what a design says of each component, from wherever it stands. */
export function createKnowledge(facts: Facts): Knowledge {
  const sources = sourcesOf(facts);
  return {
    forAll: saidForAll(facts),
    bare: (component) => [
      ...(component.responsibilities ? [] : ["responsibilities"]),
      ...(isMade(component, sources) ? [] : ["technology"]),
    ],
    unknown: (component) => {
      const { joined, called, related, isUnseen, coded } = sources;
      const isJoined = isUnseen || related.has(component) || speaksOf(joined, component.name);
      const isCalled = coded(component) !== "" || speaksOf(called, component.name);
      const known: [string, boolean][] = [
        ["interface", component.interface !== undefined || isJoined || isCalled],
        ["scaling", component.scaling !== undefined || isInside(facts, component) || isSized(component, sources)],
        ["dependencies", component.dependencies !== undefined || isJoined],
        ["failure handling", component.failureHandling !== undefined || isHandled(component, sources)],
      ];
      return known.filter(([, isKnown]) => !isKnown).map(([field]) => field);
    },
  };
}

type Sources = ReturnType<typeof sourcesOf>;

/** Where something about components can stand: texts as their stems, and the components that passages name. */
function sourcesOf(facts: Facts) {
  const { components, endpoints, events } = facts.design;
  const headed = headedBy(facts);
  const said = new Map(components.map((one) => [one, [saidOf(facts, one), ...(headed.get(one) ?? [])].join("\n")]));
  const codes = new Map(components.map((one) => [one, codeOf(facts, one)]));
  const told = (component: Component) => said.get(component) ?? "";
  const calls = [
    ...endpoints.flatMap(({ name, purpose }) => [name, purpose]),
    ...events.flatMap(({ name, producer, consumers }) => [name, producer, consumers]),
  ];
  return {
    told,
    coded: (component: Component) => codes.get(component) ?? "",
    joined: stemsOf(joinedText(facts)),
    called: stemsOf(calls.join("\n")),
    scaled: stemsOf(textOf(facts, "scaling")),
    broken: stemsOf(textOf(facts, "failure-modes")),
    troubled: spokenAround(facts, saysWhenBroken),
    counted: spokenOf(facts, (sentence) => sized.test(sentence)),
    made: spokenOf(facts, namesTechnology),
    related: relatedIn(facts, told),
    isUnseen: drawnElsewhere(facts),
  };
}

/** Whether its technology is said; components with fields say it themselves, others anywhere. */
function isMade(component: Component, { told, made }: Sources): boolean {
  const isSpoken = component.form !== "labelled" && (made.has(component) || isOthers(component));
  const own = `${component.name}\n${component.alias ?? ""}\n${told(component)}`;
  return component.technology !== undefined || isSpoken || namesTechnology(own);
}

function isSized(component: Component, { told, coded, scaled, counted }: Sources): boolean {
  const own = told(component);
  return (
    namesFile(component.name) ||
    declares.test(coded(component)) ||
    speaksOf(scaled, component.name) ||
    sized.test(own) ||
    counted.has(component) ||
    [...codesOf(own)].some((code) => scaled.has(code))
  );
}

function isHandled(component: Component, { told, broken, troubled }: Sources): boolean {
  return (
    namesFile(component.name) ||
    speaksOf(broken, component.name) ||
    troubled.has(component) ||
    told(component).split("\n").some(saysWhenBroken)
  );
}

/** Whether the parts are drawn where nothing can be read, in an image or in a file beside the document. */
function drawnElsewhere({ design, document }: Facts): boolean {
  if (design.diagrams.some(({ kind, edges }) => kind === "architecture" && edges.length > 0)) return false;
  return (
    design.diagrams.some(({ notation, kind }) => notation === "image" && kind === "architecture") ||
    /[\w-]\.(?:puml|plantuml|drawio|mmd|dot|d2)\b/.test(document.source)
  );
}

/** What passes between parts: edges of diagrams with the labels of their ends, steps with their parties, drawings in characters. */
function joinedText({ design }: Facts): string {
  const labels = design.diagrams.flatMap(({ nodes, edges }) => {
    const joined = new Set(edges.flatMap(({ from, to }) => [from, to]));
    return nodes.filter(({ id }) => joined.has(id)).map(({ label }) => label);
  });
  const drawn = design.diagrams.filter(({ notation }) => notation !== "mermaid").map(({ source }) => source);
  const steps = design.flows.flatMap(({ steps: all }) =>
    all.flatMap(({ text, from, to }) => [text, from ?? "", to ?? ""]),
  );
  return [...labels, ...drawn, ...steps].join("\n");
}

function codesOf(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(/\b[a-z]+(?:_[a-z0-9]+)+\b/g), ([code]) => code).flatMap(tellingStems));
}
