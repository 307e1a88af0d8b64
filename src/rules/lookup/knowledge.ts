import type { Component } from "../../design/design.ts";
import { cellOf } from "../../design/markup.ts";
import { contentOf, everySection } from "../../document/index.ts";
import type { Facts } from "../rule.ts";
import { textOf } from "./bodies.ts";
import { speaksOf, stemsOf, tellingStems } from "./stems.ts";
import { namesTechnology } from "./technologies.ts";

type Knowledge = {
  /** What must stand under the component itself. */
  bare(component: Component): string[];
  /** What is known from nowhere in the document. */
  unknown(component: Component): string[];
};

/** Puts together what a design says of each component, from wherever it stands. */
export function createKnowledge(facts: Facts): Knowledge {
  const { design } = facts;
  const joined = stemsOf(joinedText(facts));
  const scaled = stemsOf(textOf(facts, "scaling"));
  const broken = stemsOf(textOf(facts, "failure-modes"));
  const called = stemsOf(
    [
      ...design.endpoints.flatMap(({ name, purpose }) => [name, purpose]),
      ...design.events.flatMap(({ name, producer, consumers }) => [name, producer, consumers]),
    ].join("\n"),
  );
  const said = new Map(design.components.map((component) => [component, saidOf(facts, component)]));
  const told = (component: Component) => said.get(component) ?? "";
  return {
    bare: (component) => {
      const technology = component.technology || namesTechnology(`${component.name}\n${told(component)}`);
      return [...(hasResponsibilities(component) ? [] : ["responsibilities"]), ...(technology ? [] : ["technology"])];
    },
    unknown: (component) => {
      const isJoined = speaksOf(joined, component.name);
      const known: [string, boolean][] = [
        ["interface", component.interface !== undefined || isJoined || speaksOf(called, component.name)],
        [
          "scaling",
          component.scaling !== undefined ||
            speaksOf(scaled, component.name) ||
            sized.test(told(component)) ||
            [...codesOf(told(component))].some((code) => scaled.has(code)),
        ],
        ["dependencies", component.dependencies !== undefined || isJoined],
        ["failure handling", component.failureHandling !== undefined || speaksOf(broken, component.name)],
      ];
      return known.filter(([, isKnown]) => !isKnown).map(([field]) => field);
    },
  };
}

/** What stands under the label of another field says nothing of the duties. */
function hasResponsibilities({ responsibilities, technology, scaling, interface: face }: Component): boolean {
  const others = [technology, scaling, face].map((field) => field?.at.start.offset);
  return responsibilities !== undefined && !others.includes(responsibilities.at.start.offset);
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

/** Words that say how many of it run, or why their number is no question. */
const sized =
  /\b(?:pods?|replicas?|nodes?|instances?|workers?|shards?|partitions?|serverless|lambda|functions?|fargate|cloud run|managed|auto-?scal\w*|scal(?:es?|ed|ing|able)|horizontal\w*|vertical\w*|cron\w*|scheduled|batch|static|cdn|edge|single|one per|per (?:region|zone|service|tenant|node|host|instance)|command line|cli|library|in[- ]process|embedded|stateless|cluster\w*|hosted|saas|bought|concurren\w*|capacity|quota|existing)\b/i;

/** The component's own words: its fields, and else all below its heading. */
function saidOf({ document }: Facts, component: Component): string {
  const { responsibilities, technology, interface: face, scaling, dependencies, failureHandling } = component;
  const fields = [responsibilities, technology, face, scaling, dependencies, failureHandling].map(
    (field) => field?.text ?? "",
  );
  const section = [...everySection(document)].find(({ at }) => at.start.line === component.at.start.line);
  return [...fields, ...(section ? contentOf(section).map((node) => cellOf(node).text) : [])].join("\n");
}

function codesOf(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(/\b[a-z]+(?:_[a-z0-9]+)+\b/g), ([code]) => code).flatMap(tellingStems));
}
