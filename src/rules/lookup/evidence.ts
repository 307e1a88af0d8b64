import type { Position } from "unist";
import type { Design, Endpoint, Event } from "../../design/design.ts";
import type { SectionId } from "../../design/topics.ts";

type Evidence = { at: Position };

/** The typed content by which a section is told, wherever it stands. */
export const evidence: Record<SectionId, (design: Design) => Evidence[]> = {
  overview: () => [],
  scope: ({ scope, mentions }) => [
    ...scope.excluded,
    ...scope.included,
    ...scope.constraints,
    ...mentions.filter(({ section, strong }) => section === "scope" && strong),
  ],
  requirements: ({ requirements }) => requirements,
  architecture: ({ diagrams }) => diagrams.filter(({ kind }) => kind === "architecture"),
  components: ({ components }) => components,
  "data-flow": ({ flows }) => flows,
  "data-model": ({ entities, stores }) => [...entities, ...stores],
  api: (design) => contractsIn(design),
  scaling: ({ plan, levels, scaling }) => [...plan, ...levels, ...(scaling.length > 2 ? scaling : [])],
  "failure-modes": ({ failures }) => failures,
  cost: ({ costs, options }) => [...costs.lines, ...(costs.total ? [costs.total] : []), ...options],
  security: ({ controls }) => controls,
  monitoring: ({ monitors }) => monitors,
  decisions: ({ decisions }) => decisions,
  questions: ({ questions }) => questions,
  rollout: ({ rollout }) => rollout,
  quantities: ({ quantities }) => quantities,
};

/** Endpoints and events that are specified: not only named in a step, nor a heading with nothing below it. */
export function contractsIn({ endpoints, events, flows, headings }: Design): (Endpoint | Event)[] {
  const steps = new Set(flows.flatMap((flow) => flow.steps.map(({ at }) => at.start.line)));
  const titles = new Set(headings.map(({ at }) => at.start.line));
  const isSaid = ({ purpose, payload, auth, errors, at }: Endpoint) =>
    payload || auth || errors || !(steps.has(at.start.line) || (titles.has(at.start.line) && !purpose));
  return [...endpoints.filter(isSaid), ...events];
}
