import type { Code } from "mdast";
import type { Diagram } from "./design.ts";

type Notation = Diagram["notation"];
type Kind = Diagram["kind"];
type Drawn = Pick<Diagram, "type" | "nodes" | "edges">;

/** The notation of a code block that draws, or undefined when it is no drawing. */
export function notationOf({ lang, value }: Code): Notation | undefined {
  const name = (lang ?? "").toLowerCase();
  if (name === "mermaid") return "mermaid";
  if (/^(?:plantuml|puml|uml)$/.test(name) || /^\s{0,20}@startuml/m.test(value.slice(0, 500))) return "plantuml";
  if (name === "d2") return "d2";
  if (/^(?:dot|graphviz)$/.test(name)) return "dot";
  if (/^(?:likec4|structurizr)$/.test(name)) return "c4";
  if (name === "" && /^\s*(?:flowchart|graph) (?:LR|TD|TB|RL|BT)\b|^\s*sequenceDiagram\b/.test(value)) return "mermaid";
  return (name === "" || /^(?:text|txt|ascii|plain|plaintext|diagram)$/.test(name)) && isDrawing(value)
    ? "ascii"
    : undefined;
}

const boxes = /[┌┐└┘╔╗╚╝╭╮╰╯]|\+[-=]{3,}\+|\|[^|\n]{2,80}\|/g;
const arrows = /[▼▲►◄→←↓↑⟶⇒]|[-=─━][>▶►]|<[-=─]|[^\w]v\s*$|^\s{0,80}[|│]\s*$/gm;
const tree = /^[\s│|]{0,40}(?:├──|└──|\+--|\|--|`--)\s?[\w.@[{(]/m;

/** Boxes joined by arrows, or a directory tree. */
function isDrawing(value: string): boolean {
  if (tree.test(value)) return true;
  const lines = value.split("\n").filter((line) => line.trim());
  const ruled = lines.filter((line) => /^\s{0,20}[|+].*[|+]\s*$/.test(line)).length;
  if (ruled >= 3 && ruled >= lines.length * 0.5 && !/[▼▲►▶→←↓↑]|[-=─]>|<[-=─]/.test(value)) return false;
  const closed = (value.match(boxes) ?? []).length;
  const drawn = (value.match(arrows) ?? []).length;
  if ((closed >= 2 && drawn >= 1) || (closed >= 6 && /[┌╔╭]|\+-{3,}/.test(value))) return true;
  return drawn >= 4 && lines.length >= 4 && closed === 0 && /[▼↓│]/.test(value);
}

export function kindOfBlock(notation: Notation, value: string, title: string, drawn: Drawn): Kind {
  if (notation === "mermaid") return kindOfMermaid(value, title, drawn);
  if (notation === "plantuml") return kindOfPlantuml(value);
  if (notation === "ascii") return kindOfAscii(value, title);
  return "architecture";
}

function kindOfPlantuml(value: string): Kind {
  if (/^\s*(?:component|node|package|rectangle|cloud|database|\[|Container|System|Boundary)/m.test(value))
    return "architecture";
  if (/^\s*(?:class|entity|enum)\b/m.test(value)) return "data";
  return /->/.test(value) ? "sequence" : "other";
}

/** A tree without arrows shows directories; boxes full of controls, or under a heading on screens, show a mock-up. */
function kindOfAscii(value: string, title: string): Kind {
  if (tree.test(value) && !/[▼▲►→⟶]|-->/.test(value.replace(/#.*$/gm, ""))) return "other";
  const controls = (value.match(/\[\s?(?:x|✓|\+|−|▼|[A-Z][a-z]+(?: [A-Za-z]+)?)\s?\]|\(•\)|\( \)/g) ?? []).length;
  if (/\b(?:ui|screen|mock-?up|wireframe|layout|page|dashboard)\b/i.test(title) || controls >= 4) return "other";
  if (/\b(?:schema|entity|er diagram|data model)\b/i.test(title)) return "data";
  const joined = (value.match(boxes) ?? []).length;
  return joined >= 2 ? "architecture" : "procedure";
}

/** Of what does not parse, only the first word is known. */
function kindOfMermaid(value: string, title: string, { type, nodes, edges }: Drawn): Kind {
  const body = value
    .replace(/^---[\s\S]{0,1000}?\n---\s*\n/, "")
    .replace(/^\s{0,80}%%.*$/gm, "")
    .trimStart();
  const first = body.split(/\s/, 1)[0] ?? "";
  if (/^sequenceDiagram/.test(first)) return "sequence";
  if (/^(?:erDiagram|classDiagram)/.test(first)) return "data";
  if (/^state/.test(first)) return "state";
  if (/^C4(?:Dynamic)/.test(first)) return "sequence";
  if (/^(?:C4|architecture|block)/.test(first)) return "architecture";
  if (!/^(?:flowchart|graph)/.test(first)) return "other";
  if (!type) return "architecture";
  if (nodes.length < 2 || edges.length === 0) return "other";
  if (nodes.every(({ label }) => isUnnamed(label))) return "other";
  return isProcedure(body, title, nodes) ? "procedure" : "architecture";
}

/** `A`, `Node 1`, `Component B`: the boxes of a template. */
function isUnnamed(label: string): boolean {
  return /^(?:(?:component|service|module|node|step|system|actor|box|name|label|element|container|client|server|database|db)[\s_-]?(?:\d{1,2}|[a-z])|component|module|node|step|box|name|label|\[.*\]|<.*>|[a-z]\d?)$/i.test(
    label.trim(),
  );
}

const parts =
  /\b(?:service|server|api|gateway|database|db|cache|queue|broker|client|worker|store|storage|app|ui|frontend|backend|cdn|balancer|postgres\w*|redis|kafka|s3|bucket|proxy|cluster|browser|user|provider|engine|module|controller|registry|scheduler|agent|cli|sdk|host|topic)\b/i;
const verbs =
  /^(?:is|does|has|are|can|check|validate|verify|send|receive|get|fetch|create|update|delete|compute|calculate|return|start|end|stop|wait|retry|process|parse|extract|hash|keep|discard|drop|dispatch|load|save|store|write|read|call|notify|log|reject|accept|approve|apply|run|execute|select|choose|find|match|filter|sort|open|close|continue|success|fail\w*|error|done|yes|no)\b/i;

/** A flowchart that asks questions at diamonds, or whose nodes are mostly actions, shows a procedure. */
function isProcedure(body: string, title: string, nodes: Diagram["nodes"]): boolean {
  const shows = /\b(?:state|lifecycle|ownership|relationships?|dependency|dependencies|timeline|hierarchy)\b/i;
  if (shows.test(title) && !/architect/i.test(title)) return true;
  if (/^\s*subgraph/m.test(body) || /\[\(/.test(body)) return false;
  const labels = nodes.map(({ label }) => label);
  const acts = labels.filter((label) => verbs.test(label) || label.endsWith("?")).length;
  const named = labels.filter((label) => parts.test(label)).length;
  const asked = /\{[^{}\n]{1,200}\}/.test(body);
  if (asked && named < labels.length * 0.6) return true;
  return acts >= labels.length * 0.5;
}

/** What an image shows, by its words. */
export function kindOfWords(words: string): Kind {
  if (/sequence|flow|ablauf|sequenz/i.test(words)) return "sequence";
  if (/\ber\b|erd\b|schema|entity|data-?model|datamodel/i.test(words)) return "data";
  if (/\b(?:screen|ui|mock|chart|graph of|plot|benchmark)\b/i.test(words)) return "other";
  return /architect|system|component|context|container|deployment|overview|topology|high.?level|design|baustein|block|infrastru|bottleneck/i.test(
    words,
  )
    ? "architecture"
    : "other";
}
