import type { Position } from "unist";
import type { Design } from "../design/design.ts";
import { idsIn } from "../design/markup.ts";

/** A fact by which a requirement is served, and where it stands. */
export type Trace = { name: string; at: Position };

/** One requirement with all that follows from it. */
export type TraceRow = {
  requirement: string;
  kind: "functional" | "non-functional";
  at: Position;
  endpoints: Trace[];
  flows: Trace[];
  components: Trace[];
  entities: Trace[];
  checks: Trace[];
  indicators: Trace[];
  alerts: Trace[];
  failures: Trace[];
};

/** The trace matrix: requirement × (endpoint or event, flow, component, entity, check, indicator, alert, failure). Only requirements with an id. */
export function traceOf(design: Design): TraceRow[] {
  const contracts = byId([...design.endpoints, ...design.events], servesOf);
  const flows = byId(design.flows, servesOf);
  const components = byId(design.components, servesOf);
  const watches = byId(design.monitors, ({ requirement }) => idsIn(requirement));
  const failures = byId(design.failures, ({ impact }) => idsIn(impact));
  return design.requirements.flatMap(({ id, kind, at }) => {
    if (!id) return [];
    const endpoints = contracts(id);
    const monitors = watches(id);
    return [
      {
        requirement: id,
        kind,
        at,
        endpoints: endpoints.map(pick),
        flows: flows(id).map(pick),
        components: components(id).map(pick),
        entities: carried(design, endpoints),
        checks: design.checks
          .filter((check) => isWithin(check.at, at))
          .map(({ expression }) => ({ name: expression.text, at: expression.at })),
        indicators: monitors.flatMap(({ indicators }) => indicators.map(named)),
        alerts: monitors.flatMap(({ alerts }) => alerts.map(named)),
        failures: failures(id).map(pick),
      },
    ];
  });
}

function servesOf({ serves }: { serves: string[] }): string[] {
  return serves;
}

/** The items by each id that they name, in their order. */
function byId<Item>(items: Item[], idsOf: (item: Item) => string[]): (id: string) => Item[] {
  const known = new Map<string, Item[]>();
  for (const item of items)
    for (const id of new Set(idsOf(item))) {
      const standing = known.get(id);
      if (standing) standing.push(item);
      else known.set(id, [item]);
    }
  return (id) => known.get(id) ?? [];
}

/** The entities that endpoints and events take or give. */
function carried({ entities }: Design, contracts: { payload: string }[]): Trace[] {
  const words = new Set(contracts.flatMap(({ payload }) => payload.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? []));
  return entities.filter(({ name }) => words.has(name)).map(pick);
}

function pick({ name, at }: Trace): Trace {
  return { name, at };
}

function named({ text, at }: { text: string; at: Position }): Trace {
  return { name: text, at };
}

function isWithin(inner: Position, outer: Position): boolean {
  return (inner.start.offset ?? 0) >= (outer.start.offset ?? 0) && (inner.end.offset ?? 0) <= (outer.end.offset ?? 0);
}
