import type { Facts } from "../rule.ts";
import { stemsOf } from "./stems.ts";

/** Where data may be named as used; `owner` is the entity that a field or reference belongs to. */
export type DataUse = { stems: ReadonlySet<string>; owner?: string };

/** Requests, events, stores, flows, components, inline code and the fields of entities. */
export function usesOfData({ design }: Facts): DataUse[] {
  const requests = design.endpoints.map(
    ({ name, purpose, payload, errors }) => `${name} ${purpose} ${payload} ${errors}`,
  );
  const events = design.events.map(({ name, payload }) => `${name} ${payload}`);
  const stores = design.stores.map(
    ({ holds, survives, backup, retention }) => `${holds} ${survives} ${backup} ${retention}`,
  );
  const steps = design.flows.flatMap((flow) =>
    [...flow.steps, ...(flow.sequence?.messages ?? [])].map(({ text }) => text),
  );
  const components = design.components.map((one) =>
    [one.responsibilities, one.technology, one.interface, one.failureHandling]
      .map((part) => part?.text ?? "")
      .join(" "),
  );
  const edges = design.diagrams.flatMap(({ edges: drawn }) => drawn.map(({ label }) => label ?? ""));
  const codes = design.codes.map(({ text }) => text);
  const plain = [...requests, ...events, ...stores, ...steps, ...components, ...edges, ...codes];
  return [...plain.map((text) => ({ stems: stemsOf(text) })), ...inModel(design)];
}

function inModel({ definitions, entities }: Facts["design"]): DataUse[] {
  const fields = entities.flatMap(({ name, fields: all }) =>
    all.map((field) => ({ stems: stemsOf(`${field.type} ${field.name}`), owner: name })),
  );
  const references = definitions.map(({ name, kind, references: others }) => ({
    stems: stemsOf(others.join(" ")),
    owner: kind === "operation" ? "" : name,
  }));
  return [...fields, ...references];
}
