import type { DrawnEdge } from "../block.ts";
import { readable, unquoted } from "./labels.ts";
import { MeaningProblem, type Span, SyntaxProblem } from "./problem.ts";
import { createSketch, declare, nodeOf, placeOf, type Sketch } from "./sketch.ts";

type Parts = Record<string, string | undefined>;
type Statement = { kind: "group" | "service" | "junction" | "edge" | "align" | "title"; parts: Parts; span: Span };

const id = String.raw`(?!(?:group|service|junction|align|row|column|in|[LRTB])(?![\w-]))[A-Za-z_](?:[-\w]*\w)?`;
const icon = String.raw`(?<icon>\([\w-:]+\))`;
const title = String.raw`(?<title>\[(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^[\]\r\n]+)\])`;
const inside = String.raw`(?:\s*\bin\s+(?<parent>${id}))?`;
const forms: [Statement["kind"], RegExp][] = [
  ["group", new RegExp(String.raw`^group\s+(?<id>${id})\s*${icon}?\s*${title}?${inside}$`)],
  ["service", new RegExp(String.raw`^service\s+(?<id>${id})\s*(?:${icon}|"(?:[^"\\]|\\.)*")?\s*${title}?${inside}$`)],
  ["junction", new RegExp(String.raw`^junction\s+(?<id>${id})${inside}$`)],
  [
    "edge",
    new RegExp(
      String.raw`^(?<from>${id})\s*(?<fromGroup>\{group\})?\s*:\s*[LRTB]\s*(?<back>[<>])?\s*(?:--|-\s*${title}\s*-)\s*(?<on>[<>])?\s*[LRTB]\s*:\s*(?<to>${id})\s*(?<toGroup>\{group\})?$`,
    ),
  ],
  ["align", new RegExp(String.raw`^align\s+(?:row|column)\s+(?<members>${id}(?:\s+${id})+)$`)],
  ["title", /^(?:title(?:\s.*)?|accTitle\s*:.*|accDescr\s*:.*)$/],
];

/** Reads an architecture diagram, whose grammar Mermaid does not generate with jison. Throws as the others do. */
export function readArchitecture(text: string): Sketch {
  const sketch = createSketch();
  const statements = statementsOf(text);
  const all = (kind: Statement["kind"]) => statements.filter((statement) => statement.kind === kind);
  const groups = new Set<string>();
  for (const statement of all("group")) addMember(sketch, groups, statement);
  for (const statement of [...all("service"), ...all("junction")]) addMember(sketch, groups, statement);
  for (const statement of all("edge")) addEdge(sketch, statement);
  for (const statement of all("align")) checkAlignment(sketch, statement);
  return sketch;
}

function statementsOf(text: string): Statement[] {
  const body = text.replace(/accDescr\s*\{[^}]*\}/, (found) => found.replace(/[^\n]/g, " "));
  return body.split("\n").flatMap((line, index) => {
    const whole = (
      index === 0 ? line.replace(/^\s*architecture-beta\b/, (found) => " ".repeat(found.length)) : line
    ).replace(/%%.*$/, "");
    const statement = whole.trim();
    if (statement === "") return [];
    const column = whole.length - whole.trimStart().length;
    const span = { line: index + 1, column, lastLine: index + 1, lastColumn: column + statement.length };
    for (const [kind, form] of forms) {
      const found = form.exec(statement);
      if (found) return [{ kind, parts: found.groups ?? {}, span }];
    }
    throw new SyntaxProblem({ token: "statement", text: statement, at: span, last: span, expected: [] });
  });
}

function addMember(sketch: Sketch, groups: Set<string>, { kind, parts, span }: Statement): void {
  const { id = "", parent } = parts;
  const refuse = (message: string) => {
    throw new MeaningProblem(message, span, id);
  };
  if (groups.has(id) || sketch.nodes.has(id)) refuse(`the id \`${id}\` is used twice`);
  if (parent === id) refuse(`\`${id}\` stands in itself`);
  if (parent !== undefined && sketch.nodes.has(parent))
    refuse(`\`${parent}\` is a service, and \`${id}\` cannot stand in it`);
  if (parent !== undefined && !groups.has(parent)) refuse(`no group \`${parent}\` is declared before \`${id}\``);
  const label = parts.title === undefined ? id : readable(unquoted(parts.title.slice(1, -1)));
  if (kind === "group") {
    groups.add(id);
    sketch.groups.set(id, { id, label, parent, place: placeOf(span) });
    return;
  }
  const node = nodeOf(sketch, id, span);
  declare(sketch, node, { label, shape: parts.icon?.slice(1, -1) ?? kind }, span);
  node.group = parent;
}

function addEdge({ nodes, groups, edges }: Sketch, { parts, span }: Statement): void {
  const { from = "", to = "", back, on } = parts;
  for (const end of [from, to]) {
    if (nodes.has(end)) continue;
    const reason = groups.has(end)
      ? "is a group; an edge joins services, as in `service{group}:R --> L:other`"
      : "is not declared";
    throw new MeaningProblem(`\`${end}\` ${reason}`, span, end);
  }
  const [start, stop] = [nodes.get(from)!.group, nodes.get(to)!.group];
  if ((parts.fromGroup || parts.toGroup) && start !== undefined && start === stop)
    throw new MeaningProblem(`\`{group}\` joins two groups, and both ends stand in \`${start}\``, span, "{group}");
  const heads: DrawnEdge["heads"] = back && on ? "both" : back || on ? "to" : "none";
  const ends = back && !on ? { from: to, to: from } : { from, to };
  const label = parts.title === undefined ? undefined : readable(unquoted(parts.title.slice(1, -1)));
  edges.push({ ...ends, label, dashed: false, heads, place: placeOf(span) });
}

function checkAlignment({ nodes }: Sketch, { parts, span }: Statement): void {
  const members = (parts.members ?? "").split(/\s+/);
  const wrong = members.find((member, index) => !nodes.has(member) || members.indexOf(member) < index);
  if (wrong === undefined) return;
  const reason = nodes.has(wrong) ? "is listed twice" : "is no service or junction";
  throw new MeaningProblem(`\`${wrong}\` ${reason} in \`align\``, span, wrong);
}
