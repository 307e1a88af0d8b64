import type { Drawing } from "../block.ts";

type Type = Drawing["type"];

/** In the order in which Mermaid looks: the first that matches names the type. */
const types: [RegExp, Type | string][] = [
  [/^\s*flowchart-elk/, "flowchart"],
  [/^\s*mindmap/, "mindmap"],
  [/^\s*architecture/, "architecture"],
  [/^\s*C4Context|C4Container|C4Component|C4Dynamic|C4Deployment/, "c4"],
  [/^\s*kanban/, "kanban board"],
  [/^\s*classDiagram/, "class"],
  [/^\s*erDiagram/, "er"],
  [/^\s*gantt/, "gantt diagram"],
  [/^\s*info/, "info diagram"],
  [/^\s*pie/, "pie chart"],
  [/^\s*requirement/, "requirement diagram"],
  [/^\s*sequenceDiagram/, "sequence"],
  [/^\s*(?:flowchart|graph)/, "flowchart"],
  [/^\s*swimlane-beta\b/, "swimlane diagram"],
  [/^\s*timeline/, "timeline"],
  [/^\s*gitGraph/, "git graph"],
  [/^\s*stateDiagram/, "state"],
  [/^\s*journey/, "user journey"],
  [/^\s*quadrantChart/, "quadrant chart"],
  [/^\s*sankey/, "sankey diagram"],
  [/^\s*packet/, "packet diagram"],
  [/^\s*xychart/, "xy chart"],
  [/^\s*block/, "block diagram"],
  [/^\s*treeView-beta/, "tree view"],
  [/^\s*radar-beta/, "radar chart"],
  [/^\s*eventmodeling/, "event model"],
  [/^\s*ishikawa(?:-beta)?\b/i, "Ishikawa diagram"],
  [/^\s*venn-beta/, "Venn diagram"],
  [/^\s*treemap/, "treemap"],
  [/^\s*wardley-beta/i, "Wardley map"],
  [/^\s*cynefin-beta(?:[\s:]|$)/, "Cynefin diagram"],
  [/^\s*railroad-/i, "railroad diagram"],
];

const checked = new Set<string>(["flowchart", "sequence", "er", "class", "state", "c4", "architecture"]);

/** The type of a prepared text: one with a grammar here, the name of one without, or undefined. */
export function typeOf(text: string): { type: Type } | { other: string } | undefined {
  const name = types.find(([pattern]) => pattern.test(text))?.[1];
  if (name === undefined) return undefined;
  return checked.has(name) ? { type: name as Type } : { other: name };
}
