import { type Site, spanOf } from "./jison.ts";
import { readable } from "./labels.ts";
import { MeaningProblem, type Span } from "./problem.ts";
import { common, createSketch, declare, nodeOf, placeOf, type Recorder, type Sketch } from "./sketch.ts";
import { createStyles, type Styles } from "./styles.ts";

type Statement = {
  stmt: string;
  id: string;
  type?: string;
  description?: string | string[];
  doc?: Statement[];
  classes?: string[] | string;
  styleClass?: string;
  note?: object;
  state1?: Statement;
  state2?: Statement;
};
type Machine = { site: Site; sketch: Sketch; styles: Styles; labels: Map<string, string[]>; noted: Map<string, Span> };
type Waiting = { statement: Statement; parent: string | undefined };

/** Records states, composite states and transitions. */
export function recordState(site: Site): Recorder {
  const sketch = createSketch();
  const styles = createStyles(sketch);
  const machine: Machine = { site, sketch, styles, labels: new Map(), noted: new Map() };
  let dividers = 0;
  const yy = {
    ...common,
    getDividerId: () => `divider-${++dividers}`,
    trimColon: (text: string) => text.replace(/^:/, "").trim(),
    setRootDoc: (document: Statement[]) => walk(machine, document),
  };
  return { yy, sketch, finish: () => finish(machine) };
}

function walk(machine: Machine, document: Statement[]): void {
  const waiting: Waiting[] = [];
  const wait = (statements: Statement[], parent: string | undefined) => {
    for (let index = statements.length - 1; index >= 0; index--)
      waiting.push({ statement: statements[index]!, parent });
  };
  wait(document, undefined);
  let last: Statement | undefined;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { statement, parent } = next;
    trapSpaces(machine, last, statement);
    last = statement;
    if (statement.stmt === "relation") addTransition(machine, statement, parent);
    else if (statement.stmt === "state") addState(machine, statement, parent);
    else if (statement.stmt === "classDef") machine.styles.define(statement.id);
    else if (statement.stmt === "applyClass")
      machine.styles.use("", statement.styleClass ?? "", spanAt(machine, statement));
    if (Array.isArray(statement.doc)) wait(statement.doc, statement.id.trim());
  }
}

/** `In Progress --> Done` draws a state `In` beside `Progress`. */
function trapSpaces(machine: Machine, last: Statement | undefined, statement: Statement): void {
  const named = statement.stmt === "relation" ? statement.state1 : statement;
  if (last?.stmt !== "state" || last.type !== "default" || last.description || last.doc || named?.stmt !== "state")
    return;
  const [one, other] = [spanAt(machine, last), spanAt(machine, named)];
  if (one.line !== other.line || named.doc || !/^[\w-]+$/.test(last.id + named.id.trim())) return;
  const name = `${last.id} ${named.id.trim()}`;
  const message = `\`${name}\` is drawn as two states: write \`state "${name}" as ${name.replace(/\W/g, "")}\``;
  machine.sketch.traps.push({ message, place: placeOf(one) });
}

const spanAt = ({ site }: Machine, statement: Statement) => site.made.get(statement) ?? spanOf(site, statement);

function addState(machine: Machine, statement: Statement, parent: string | undefined, isStart = true): string {
  const { sketch, labels, noted, styles } = machine;
  const { type = "default", doc, note, description } = statement;
  const span = spanAt(machine, statement);
  if (type === "divider") return statement.id;
  const isEnd = statement.id.trim() === "[*]";
  const id = isEnd ? `${parent ?? "root"}_${isStart ? "start" : "end"}` : statement.id.trim();
  if (id === "") return id;
  if (note && !sketch.nodes.has(id)) noted.set(id, noted.get(id) ?? span);
  else noted.delete(id);
  for (const name of [statement.classes ?? []].flat()) styles.use("", name, span);
  const node = nodeOf(sketch, id, span);
  if (parent !== undefined && parent !== id) node.group ??= parent;
  if (parent === id) {
    const message = `the state \`${id}\` holds a state \`${id}\` of the same id, which Mermaid cannot draw: give one another id`;
    sketch.traps.push({ message, place: placeOf(span) });
  }
  if (isEnd) declare(sketch, node, { label: "[*]", shape: isStart ? "start" : "end" }, span);
  if (doc && !sketch.groups.has(id)) sketch.groups.set(id, { id, label: id, parent, place: placeOf(span) });
  node.shape ??= type === "default" ? "state" : type;
  const said = [description ?? []].flat().filter((text) => text !== "");
  if (said.length > 0) labels.set(id, [...(labels.get(id) ?? []), ...said]);
  if (said.length > 0 || type !== "default")
    declare(sketch, node, { shape: type === "default" ? undefined : type }, span);
  return id;
}

function addTransition(machine: Machine, statement: Statement, parent: string | undefined): void {
  const { state1, state2, description } = statement;
  if (!state1 || !state2) return;
  const from = addState(machine, state1, parent, true);
  const to = addState(machine, state2, parent, false);
  const label = readable([description ?? ""].flat().join("\n")) || undefined;
  const place = placeOf(spanAt(machine, statement));
  machine.sketch.edges.push({ from, to, label, dashed: false, heads: "to", place });
}

function finish({ sketch, labels, noted, styles, site }: Machine): void {
  const { nodes, groups, traps } = sketch;
  for (const [id, lines] of labels) {
    const label = readable(lines.join("\n"));
    const group = groups.get(id);
    if (group && lines.length > 1)
      throw new MeaningProblem(`the composite state \`${id}\` has more than one description`, site.span, id);
    if (group) group.label = label;
    const node = nodes.get(id);
    if (node) node.label = label;
  }
  for (const id of groups.keys()) nodes.delete(id);
  for (const [id, span] of noted) {
    nodes.delete(id);
    traps.push({ message: `no state \`${id}\` bears the note, and Mermaid cannot draw it`, place: placeOf(span) });
  }
  styles.finish();
  for (const { id, place } of nodes.values()) {
    const message = oddName(id);
    if (message) traps.push({ message, place });
  }
}

/** Names that come of another notation. */
function oddName(id: string): string | undefined {
  const [name] = /^[\w-]+(?=[[({])/.exec(id) ?? [];
  if (name) return `\`${id}\` is drawn as it stands: write \`${name}: …\` or \`state "…" as ${name}\``;
  if (id === "(*)") return "`(*)` is drawn as a state: the start and the end are written `[*]`";
  if (/^[-=~|<>.+*]{1,5}$|^\|.*\|?$/.test(id))
    return `\`${id}\` is drawn as a state: a transition is written \`A --> B: label\``;
  return undefined;
}
