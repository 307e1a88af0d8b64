import type { Position } from "unist";
import type {
  Check,
  Component,
  Design,
  Endpoint,
  Entity,
  Event,
  Flow,
  Quantity,
  Requirement,
} from "../design/design.ts";
import { type SectionId, sectionTitles } from "../design/topics.ts";
import type { Document } from "../document/index.ts";
import { spansOf } from "./join.ts";

/** A fact in words, with where it stands. */
type Fact = { text: string; at: Position };

/**
 * What stands in a design, as compact text for the writer of its next section: ids, names, contracts and the ledger,
 * section by section in the order in which they are written, so that what is known early begins every later text. What
 * computed rows remark, and what sections of another form say, is left out; the same design always gives the same text.
 */
export function facts(design: Design, document: Document): string {
  const spans = spansOf(document);
  const holder = ({ start: { offset = 0 } }: Position) =>
    [...spans].find(([, { start, end }]) => start <= offset && offset < end)?.[0];
  const groups = groupsOf(design).map(([title, found]) => [title, groupedBy(found, holder)] as const);
  const written = writingOrder.flatMap((id) => {
    const own = groups.flatMap(([title, found]) => (found.has(id) ? [blockOf(title, found.get(id)!)] : []));
    return own.length > 0 ? [`# ${sectionTitles[id]}\n${own.join("\n")}`] : [];
  });
  return written.join("\n\n");
}

/** Whether a check proves a requirement, so that its names must be defined; others agree within their own section. */
function isProof({ requirements }: Design): (check: Check) => boolean {
  const rows = new Set(requirements.map(({ at }) => at.start.line));
  return ({ at }) => rows.has(at.start.line);
}

/** The order of the waves: what many sections need stands first. */
const writingOrder: SectionId[] = [
  "requirements",
  "components",
  "quantities",
  "architecture",
  "data-model",
  "data-flow",
  "scaling",
  "failure-modes",
  "cost",
  "scope",
  "api",
  "security",
  "monitoring",
  "decisions",
  "questions",
  "rollout",
  "overview",
];

function groupedBy(found: Fact[], holder: (at: Position) => SectionId | undefined): Map<SectionId, string[]> {
  const by = new Map<SectionId, string[]>();
  for (const { text, at } of found) {
    const id = holder(at);
    if (id) by.set(id, [...(by.get(id) ?? []), oneLine(text)]);
  }
  return by;
}

function blockOf(title: string, lines: string[]): string {
  return `${title}:\n${[...new Set(lines)].map((text) => `- ${text}`).join("\n")}`;
}

function groupsOf(design: Design): [string, Fact[]][] {
  const told = <Part extends { at: Position }>(parts: Part[], say: (part: Part) => string): Fact[] =>
    parts.map((part) => ({ text: say(part), at: part.at }));
  return [
    ["Scope", scopeOf(design)],
    ["Requirements", told(design.requirements, requirement)],
    ["Components", told(design.components, component)],
    ["Actors", told(design.actors, ({ name }) => name)],
    ["External systems", told(design.externals, ({ name, remark }) => line(name, remark))],
    ["Drawn", drawn(design)],
    ["Flows", told(design.flows, flow)],
    ["Entities", told(design.entities, entity)],
    [
      "Stores",
      told(design.stores, ({ name, holds, survives, backup }) =>
        line(name, labelled("holds", holds), labelled("survives", survives), labelled("backup", backup)),
      ),
    ],
    ["Endpoints", told(design.endpoints, endpoint)],
    ["Events", told(design.events, event)],
    [
      "Plan",
      told(design.plan, ({ quantity, cells }) =>
        line(quantity.text, ...Object.entries(cells).map(([factor, cell]) => `${factor}x ${cell.text}`)),
      ),
    ],
    [
      "Failures",
      told(design.failures, ({ name, impact, detection }) =>
        line(name, labelled("hurts", impact), labelled("seen by", detection)),
      ),
    ],
    ["Costs", told(design.costs.lines, ({ item, amount }) => line(item, amount?.text))],
    [
      "Signals",
      told(design.monitors, ({ requirement: id, indicators }) => line(id, ...indicators.map(({ text }) => text))),
    ],
    ["Decisions", told(design.decisions, ({ decision, chosen }) => line(decision, chosen))],
    ["Open questions", told(design.questions, ({ question, assumed }) => line(question, labelled("assumed", assumed)))],
    ["Load", told(design.load, ({ name }) => code(name))],
    ["Ledger", told(design.quantities, quantity)],
    ["Checks of requirements", told(design.checks.filter(isProof(design)), ({ expression }) => code(expression.text))],
  ];
}

function scopeOf({ scope }: Design): Fact[] {
  const said = (word: string, some: { text: string; at: Position }[]) =>
    some.map(({ text, at }) => ({ text: `${word}: ${text}`, at }));
  return [...said("in", scope.included), ...said("not", scope.excluded), ...said("fixed", scope.constraints)];
}

function requirement({ id, text, quality, target }: Requirement): string {
  return line(id ?? "no id", quality ?? text, target?.text);
}

function component({ name, responsibilities, technology, serves, ...rest }: Component): string {
  return line(
    name,
    shortened(responsibilities?.text, 120),
    shortened(technology?.text, 80),
    labelled("interface", rest.interface?.text ?? ""),
    labelled("calls", rest.dependencies?.text ?? ""),
    servedBy(serves),
  );
}

/** As many whole words as there is room for, in characters. */
function shortened(text: string | undefined, longest: number): string {
  if (!text || text.length <= longest) return text ?? "";
  return `${text.slice(0, Math.max(1, text.lastIndexOf(" ", longest)))} …`;
}

/** Nodes and edges of the architecture, by label. */
function drawn({ diagrams }: Design): Fact[] {
  return diagrams
    .filter(({ kind }) => kind === "architecture")
    .flatMap(({ nodes, edges, at }) => {
      const labels = new Map(nodes.map(({ id, label }) => [id, label]));
      const name = (id: string) => labels.get(id) ?? id;
      return edges.map(({ from, to, label }) => ({
        text: `${name(from)} → ${name(to)}${label ? `: ${label}` : ""}`,
        at,
      }));
    });
}

function flow({ name, serves, steps }: Flow): string {
  const parties = steps.map(
    ({ from, to, codes }) => `${from ?? "?"} → ${to ?? "?"}${codes.length > 0 ? ` ${codes.map(code).join(" ")}` : ""}`,
  );
  return line(`${name}${serves.length > 0 ? ` (${serves.join(", ")})` : ""}`, parties.join("; "));
}

function entity({ name, fields }: Entity): string {
  return line(name, fields.map(({ name: field, type }) => (type ? `${field}: ${type}` : field)).join(", "));
}

function endpoint({ name, ours, payload, auth, serves }: Endpoint): string {
  return line(code(name), ours ? "" : "called by us", payload, labelled("auth", auth), servedBy(serves));
}

function event({ name, producer, consumers, payload, serves }: Event): string {
  return line(
    code(name),
    producer || consumers ? `${producer || "?"} → ${consumers || "?"}` : "",
    payload,
    servedBy(serves),
  );
}

/** A computed row with its formula, another with what kind of basis it has: what it remarks is for readers. */
function quantity({ name, value, basis, expression }: Quantity): string {
  const kind = shortened(expression?.text, 80) || basis.text.split(":", 1)[0];
  return `${code(name)} = ${value.text}${kind ? ` (${kind})` : ""}`;
}

function servedBy(ids: string[]): string {
  return ids.length > 0 ? `serves ${ids.join(", ")}` : "";
}

function labelled(label: string, text: string): string {
  return text ? `${label} ${text}` : "";
}

function line(name: string, ...parts: (string | undefined)[]): string {
  const rest = parts.filter(Boolean).join(" · ");
  return oneLine(rest ? `${name}: ${rest}` : name);
}

function code(name: string): string {
  return `\`${name}\``;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
