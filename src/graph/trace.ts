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
  return design.requirements.flatMap((requirement) => {
    const { id, kind, at } = requirement;
    if (!id) return [];
    const serving = <Item extends Trace & { serves: string[] }>(items: Item[]) =>
      items.filter(({ serves }) => serves.includes(id));
    const endpoints = [...serving(design.endpoints), ...serving(design.events)];
    const monitors = design.monitors.filter((monitor) => idsIn(monitor.requirement).includes(id));
    return [
      {
        requirement: id,
        kind,
        at,
        endpoints: endpoints.map(pick),
        flows: serving(design.flows).map(pick),
        components: serving(design.components).map(pick),
        entities: carried(design, endpoints),
        checks: design.checks
          .filter((check) => isWithin(check.at, at))
          .map(({ expression }) => ({ name: expression.text, at: expression.at })),
        indicators: monitors.flatMap(({ indicators }) => indicators.map(named)),
        alerts: monitors.flatMap(({ alerts }) => alerts.map(named)),
        failures: design.failures.filter(({ impact }) => idsIn(impact).includes(id)).map(pick),
      },
    ];
  });
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
