import type { Position } from "unist";
import type { Design } from "../../design/design.ts";
import { contractsIn } from "./evidence.ts";
import { speaksOf, stemsOf } from "./stems.ts";

type Named = { name: string; at: Position };

/**
 * The components, entities or endpoints of a design in which none of them is linked to anything else; empty as soon as one is,
 * or when there is nothing to link to.
 */
export function unlinked(design: Design, section: "components" | "data-model" | "api"): Named[] {
  const { named, served, around } = parts(design)[section];
  if (named.length < 2 || around.trim() === "" || served) return [];
  const stems = stemsOf(around);
  return named.some((one) => speaksOf(stems, one.words)) ? [] : named;
}

type Part = { named: (Named & { words: string })[]; served: boolean; around: string };

function parts(design: Design): Record<"components" | "data-model" | "api", Part> {
  const drawn = design.diagrams.flatMap(({ nodes, notation, source }) =>
    notation === "mermaid" ? nodes.map(({ label }) => label) : [source],
  );
  const flows = design.flows.flatMap(({ name, steps }) => [
    name,
    ...steps.flatMap(({ text, from, to }) => [text, from ?? "", to ?? ""]),
  ]);
  const traded = [
    ...design.endpoints.flatMap(({ name, purpose, payload }) => [name, purpose, payload]),
    ...design.events.flatMap(({ name, payload }) => [name, payload]),
  ];
  const asked = design.requirements.map(({ text }) => text);
  const held = design.stores.flatMap(({ name, holds }) => [name, holds]);
  return {
    components: {
      named: design.components.map((part) => ({ ...part, words: part.name })),
      served: design.components.some(({ serves }) => serves.length > 0),
      around: [...drawn, ...flows].join("\n"),
    },
    "data-model": {
      named: design.entities.map((entity) => ({
        ...entity,
        words: [entity.name, ...entity.fields.slice(0, 40).map(({ name }) => name)].join(" "),
      })),
      served: false,
      around: contractsIn(design).length > 1 ? [...traded, ...held, ...flows].join("\n") : "",
    },
    api: {
      named: design.endpoints.map((endpoint) => ({ ...endpoint, words: `${endpoint.path} ${endpoint.purpose}` })),
      served: design.endpoints.some(({ serves }) => serves.length > 0),
      around: [...flows, ...asked].join("\n"),
    },
  };
}
