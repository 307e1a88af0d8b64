import type { Position } from "unist";
import type { Design, Mention } from "../design/design.ts";
import type { SectionId } from "../design/topics.ts";

type Evidence = { at: Position };

/** What meets an item, and what only touches on it; `met` is empty when there is not enough of it. */
export type Grade = { met: Evidence[]; partial: Evidence[] };

/** How far each item is met, by the facts that were parsed. */
export const grades = {
  functional: (design) => {
    const functional = design.requirements.filter(({ kind }) => kind === "functional");
    const told = [...functional, ...design.capabilities];
    return either(enough(2, functional), enough(3, told, design.overview));
  },
  nonfunctional: (design) => {
    const qualities = design.requirements.filter(({ kind }) => kind === "non-functional");
    const targets = [...qualities.filter(({ quantified }) => quantified), ...strong(design, "requirements")];
    return enough(1, targets, qualities, mentions(design, "requirements"));
  },
  diagram: ({ diagrams }) => {
    const drawn = diagrams.filter(({ kind }) => kind === "architecture");
    return enough(1, drawn, diagrams);
  },
  components: (design) => {
    const told = design.components.filter(({ responsibilities }) => responsibilities);
    return enough(2, told, design.components, several(mentions(design, "components")));
  },
  dataflow: (design) => {
    const procedures = design.diagrams.filter(({ kind }) => kind === "procedure");
    const drawn = procedures.filter(({ edges }) => edges.length >= 3);
    const ordered = [...design.flows.filter(({ steps }) => steps.length >= 3), ...drawn];
    return enough(1, ordered, design.flows, procedures, mentions(design, "data-flow"));
  },
  datamodel: (design) => {
    const wide = design.entities.filter(({ fields }) => fields.length >= 3);
    const narrow = design.entities.filter(({ fields }) => fields.length >= 2);
    const lesser = [design.entities, design.stores, several(mentions(design, "data-model"))];
    return either(enough(1, wide), enough(2, narrow, ...lesser));
  },
  api: (design) => {
    const named = new Map(strong(design, "api").map((mention) => [mention.about, mention]));
    const told = enough(2, [...named.values()], design.events, several(mentions(design, "api")));
    return either(enough(1, design.endpoints), told);
  },
  scaling: (design) => {
    const told = [...perLine([...design.plan, ...design.levels]), ...design.scaling];
    const least = headed(design, "scaling").length > 0 ? 2 : 4;
    return enough(least, told, several(mentions(design, "scaling")));
  },
  failure: (design) => {
    const handled = design.failures.filter(({ mitigation, impact, recovery }) => mitigation || impact || recovery);
    const told = [...handled, ...strong(design, "failure-modes")];
    const whole = handled.filter(({ impact, detection, mitigation }) => impact && detection && mitigation);
    const lesser = several(mentions(design, "failure-modes"));
    return either(enough(1, whole), enough(2, told, design.failures, lesser));
  },
  cost: (design) => {
    const lines = design.costs.lines.filter(({ amount }) => amount);
    return either(enough(1, [...lines, ...design.options]), enough(2, strong(design, "cost"), design.costs.remarks));
  },
  security: (design) => {
    const measures = strong(design, "security");
    const kinds = new Set(measures.map(({ about }) => about));
    const isConcrete = kinds.size >= 2 && (measures.length >= 3 || perLine(measures).length >= 2);
    const lesser = kinds.size === 1 && kinds.has("abuse") ? [] : measures;
    const told = enough(1, isConcrete ? measures : [], lesser, several(mentions(design, "security"), 3));
    return either(enough(1, design.controls), told);
  },
  monitoring: (design) => {
    const told = strong(design, "monitoring");
    const lesser = several(mentions(design, "monitoring"));
    return either(enough(2, design.monitors), enough(3, told, design.monitors, lesser));
  },
  scope: ({ scope, mentions: all }) => {
    const told = all.filter(({ section }) => section === "scope");
    const excluded = told.filter((mention) => mention.strong);
    return either(enough(1, scope.excluded), enough(2, excluded, scope.included, scope.implied, told));
  },
  tradeoffs: (design) => {
    const weighed = design.decisions.filter(({ options, because }) => options.length > 0 || because);
    const told = strong(design, "decisions");
    return either(enough(1, weighed), enough(2, told, design.decisions, mentions(design, "decisions")));
  },
  "failure-planning": ({ failures }) => {
    const planned = failures.filter(({ detection, recovery }) => detection && recovery);
    return enough(1, planned, failures);
  },
  scale: (design) => {
    const planned = [...design.plan, ...design.levels];
    return enough(1, levelsOf(design).size === 3 ? planned : [], planned, design.scaling);
  },
  "build-or-buy": ({ options, decisions }) => {
    const bought = /\b(?:buy|build|managed|self-hosted|vendor|saas|own)\b/i;
    const compared = decisions.filter((one) => bought.test([one.decision, ...one.options].join(" ")));
    return enough(1, [...options, ...compared]);
  },
  questions: (design) => enough(1, design.questions, headed(design, "questions"), mentions(design, "questions")),
} satisfies Record<string, (design: Design) => Grade>;

export type ItemId = keyof typeof grades;

/** The load factors of which the design says something with a number. */
export function levelsOf(design: Design): Set<number> {
  const planned = design.plan.flatMap(({ cells }) => {
    const given = Object.entries(cells).filter(([, { text }]) => /\d|not planned/i.test(text));
    return given.map(([factor]) => Number(factor));
  });
  const told = design.levels.filter(({ hasNumber }) => hasNumber).map(({ factor }) => factor);
  return new Set([...planned, ...told]);
}

function enough(least: number, found: Evidence[], ...lesser: Evidence[][]): Grade {
  return found.length >= least ? { met: found, partial: [] } : { met: [], partial: [...found, ...lesser.flat()] };
}

function either(...some: Grade[]): Grade {
  const full = some.find(({ met }) => met.length > 0);
  return full ?? { met: [], partial: some.flatMap(({ partial }) => partial) };
}

function mentions(design: Design, section: SectionId): Mention[] {
  return design.mentions.filter((mention) => mention.section === section);
}

function strong(design: Design, section: SectionId): Mention[] {
  return mentions(design, section).filter((mention) => mention.strong);
}

/** Headings about a section with something below them. */
function headed({ headings }: Design, section: SectionId): Evidence[] {
  return headings.filter(({ sections, empty }) => !empty && sections.includes(section));
}

/** Words in passing count from the second on: one is noise. */
function several(found: Mention[], least = 2): Mention[] {
  return found.length >= least ? found : [];
}

function perLine<T extends Evidence>(found: T[]): T[] {
  return [...new Map(found.map((one) => [one.at.start.line, one])).values()];
}
