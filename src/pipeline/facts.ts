import type { Design, Endpoint, Entity, Event, Flow, Quantity, Requirement } from "../design/design.ts";

/**
 * What stands in a design, as compact text for the writer of its next section: ids, names, contracts and the ledger, in
 * the order of the document. Groups of which nothing stands are left out; the same design always gives the same text.
 */
export function facts(design: Design): string {
  const groups: [string, string[]][] = [
    ["Scope", scopeOf(design)],
    ["Requirements", design.requirements.map(requirement)],
    [
      "Components",
      design.components.map(({ name, technology, serves }) => line(name, technology?.text, servedBy(serves))),
    ],
    ["Actors", named(design.actors.map(({ name }) => name))],
    ["External systems", design.externals.map(({ name, remark }) => line(name, remark))],
    ["Drawn", drawn(design)],
    ["Flows", design.flows.map(flow)],
    ["Entities", design.entities.map(entity)],
    [
      "Stores",
      design.stores.map(({ name, holds, survives, backup }) =>
        line(name, labelled("holds", holds), labelled("survives", survives), labelled("backup", backup)),
      ),
    ],
    ["Endpoints", design.endpoints.map(endpoint)],
    ["Events", design.events.map(event)],
    ["Load", named(design.load.map(({ name }) => code(name)))],
    [
      "Plan",
      design.plan.map(({ quantity, cells }) =>
        line(quantity.text, ...Object.entries(cells).map(([factor, cell]) => `${factor}x ${cell.text}`)),
      ),
    ],
    [
      "Failures",
      design.failures.map(({ name, impact, detection }) =>
        line(name, labelled("hurts", impact), labelled("seen by", detection)),
      ),
    ],
    ["Costs", design.costs.lines.map(({ item, amount }) => line(item, amount?.text))],
    [
      "Signals",
      design.monitors.map(({ requirement: id, indicators }) => line(id, ...indicators.map(({ text }) => text))),
    ],
    ["Decisions", design.decisions.map(({ decision, chosen }) => line(decision, chosen))],
    ["Checks", [...new Set(design.checks.map(({ expression }) => code(expression.text)))]],
    ["Ledger", design.quantities.map(quantity)],
  ];
  const written = groups.filter(([, lines]) => lines.length > 0);
  return written.map(([title, lines]) => `${title}:\n${lines.map((text) => `- ${text}`).join("\n")}`).join("\n\n");
}

function scopeOf({ scope }: Design): string[] {
  const out = scope.excluded.map(({ text }) => `not: ${text}`);
  return [
    ...scope.included.map(({ text }) => `in: ${text}`),
    ...out,
    ...scope.constraints.map(({ text }) => `fixed: ${text}`),
  ].map(oneLine);
}

function requirement({ id, text, quality, target }: Requirement): string {
  return line(id ?? "no id", quality ?? text, target?.text);
}

/** Nodes and edges of the architecture, by label. */
function drawn({ diagrams }: Design): string[] {
  return diagrams
    .filter(({ kind }) => kind === "architecture")
    .flatMap(({ nodes, edges }) => {
      const labels = new Map(nodes.map(({ id, label }) => [id, label]));
      const name = (id: string) => labels.get(id) ?? id;
      return edges.map(({ from, to, label }) => oneLine(`${name(from)} → ${name(to)}${label ? `: ${label}` : ""}`));
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

function quantity({ name, value, basis }: Quantity): string {
  return oneLine(`${code(name)} = ${value.text}${basis.text ? ` (${basis.text})` : ""}`);
}

function named(names: string[]): string[] {
  return names.length > 0 ? [names.join(", ")] : [];
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
