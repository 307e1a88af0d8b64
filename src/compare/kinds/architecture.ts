import type { Design, Diagram, Flow } from "../../design/design.ts";
import { type Fact, factOf, type Kind, type Strip } from "../fact.ts";

const architecture = { section: "architecture" } as const;
const read = new Set<Diagram["kind"]>(["architecture", "state", "procedure", "other"]);

/** What is drawn, the parts it is drawn of, and how they work together. */
export const architectureKinds: Kind[] = [
  { ...architecture, noun: "node", naming: "name", read: ({ design }, strip) => nodesOf(design, strip) },
  { ...architecture, noun: "edge", naming: "exact", read: ({ design }, strip) => edgesOf(design, strip) },
  {
    ...architecture,
    noun: "diagram",
    naming: "text",
    read: ({ design }, strip) =>
      design.diagrams
        .filter(({ kind, nodes, source }) => nodes.length === 0 && kind !== "sequence" && source.trim() !== "")
        .map(({ notation, source, at }, index) => factOf(`${notation} ${index + 1}`, at, { drawing: source }, strip)),
  },
  {
    section: "components",
    noun: "component",
    naming: "name",
    read: ({ design }, strip) => design.components.map((one) => componentOf(one, strip)),
  },
  { section: "components", noun: "actor", naming: "name", read: ({ design }, strip) => parties(design.actors, strip) },
  {
    section: "components",
    noun: "external system",
    naming: "name",
    read: ({ design }, strip) => parties(design.externals, strip),
  },
  {
    section: "data-flow",
    noun: "party",
    naming: "name",
    quiet: true,
    read: ({ design }) => partiesOf(design.flows),
  },
  {
    section: "data-flow",
    noun: "flow",
    naming: "name",
    member: { noun: "step", naming: "text" },
    read: ({ design }, strip) => flowsOf(design).map((flow) => flowOf(flow, strip)),
  },
];

function labelsOf({ nodes }: Diagram): (id: string) => string {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  return (id) => labels.get(id) ?? id;
}

const drawn = ({ diagrams }: Design) => diagrams.filter(({ kind }) => read.has(kind));

/** A node is known by its label; what it is joined with tells a renamed one. */
function nodesOf(design: Design, strip: Strip): Fact[] {
  const facts = new Map<string, Fact>();
  for (const diagram of drawn(design)) {
    const label = labelsOf(diagram);
    const joined = new Map<string, string[]>();
    for (const { from, to, label: said = "" } of diagram.edges) {
      joined.set(from, [...(joined.get(from) ?? []).slice(-most), `to ${label(to)} ${said}`]);
      joined.set(to, [...(joined.get(to) ?? []).slice(-most), `from ${label(from)} ${said}`]);
    }
    for (const { id, label: name, at } of diagram.nodes) {
      if (name.trim() === "" || facts.has(name)) continue;
      const members = (joined.get(id) ?? []).map((text) => factOf(text, at, {}, strip));
      facts.set(name, { ...factOf(name, at, {}, strip), members });
    }
  }
  return [...facts.values()];
}

const most = 40;

function edgesOf(design: Design, strip: Strip): Fact[] {
  return drawn(design).flatMap((diagram) => {
    const label = labelsOf(diagram);
    return diagram.edges.map(({ from, to, label: said, heads, at }) => {
      const arrow = heads === "both" ? "↔" : heads === "none" ? "–" : "→";
      return factOf(`${label(from)} ${arrow} ${label(to)}`, at, { label: said }, strip);
    });
  });
}

function componentOf({ name, at, serves, passesThrough, ...fields }: Design["components"][number], strip: Strip): Fact {
  const {
    responsibilities,
    technology,
    interface: contract,
    scaling,
    dependencies,
    failureHandling,
    availability,
  } = fields;
  const texts = { responsibilities, technology, interface: contract, scaling, dependencies };
  const labelled = { ...texts, "failure handling": failureHandling, availability };
  const parts = Object.entries(labelled).flatMap(([label, said]) =>
    said ? [{ label, text: strip(said.text, said.at), at: said.at }] : [],
  );
  const rest = factOf(name, at, { serves: listed(serves), "passes through": passesThrough ? "yes" : undefined }, strip);
  return { ...rest, parts: [...parts, ...rest.parts] };
}

function parties(list: Design["actors"], strip: Strip): Fact[] {
  return list.map(({ name, remark, at }) => factOf(name, at, { remark }, strip));
}

/** Those that a step names, with the rest of their steps. */
function partiesOf(flows: Flow[]): Fact[] {
  const facts = new Map<string, Fact>();
  for (const { steps } of flows) {
    for (const { from, to, text, at } of steps) {
      for (const name of [from, to]) {
        if (!name) continue;
        const fact = facts.get(name) ?? { name, at, parts: [], members: [] };
        if (fact.members.length < most) fact.members.push({ name: text.replace(name, ""), at, parts: [], members: [] });
        facts.set(name, fact);
      }
    }
  }
  return [...facts.values()];
}

/** Without the sequence diagrams that the program draws from the steps. */
function flowsOf({ flows, diagrams }: Design): Flow[] {
  const ours = diagrams.filter(({ source }) => source.includes("%% drawn from the steps"));
  const lines = new Set(ours.map(({ at }) => at.start.line));
  return flows.filter(({ form, at }) => form !== "sequence" || !lines.has(at.start.line));
}

function flowOf({ name, at, serves, steps }: Flow, strip: Strip): Fact {
  return {
    ...factOf(name, at, { serves: listed(serves) }, strip),
    members: steps.map((step) => factOf(step.text, step.at, {}, strip)),
  };
}

/** Ids in one order. */
export function listed(ids: readonly string[]): string {
  return [...new Set(ids)].sort((one, other) => one.localeCompare(other, "en", { numeric: true })).join(", ");
}
