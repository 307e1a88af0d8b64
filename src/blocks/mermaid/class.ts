import type { DrawnEdge } from "../block.ts";
import { type Site, spanOf } from "./jison.ts";
import { readable, unquoted } from "./labels.ts";
import { attributeOf, methodOf } from "./members.ts";
import { MeaningProblem, type Span } from "./problem.ts";
import { common, createSketch, declare, nodeOf, placeOf, type Recorder, type Sketch } from "./sketch.ts";
import { createStyles } from "./styles.ts";

type End = "aggregation" | "extension" | "composition" | "dependency" | "lollipop" | "none";
type Relation = {
  id1: string;
  id2: string;
  title?: string;
  relation: { type1: End; type2: End; lineType: "line" | "dotted" };
};

/** Records classes with their members, namespaces and relations. */
export function recordClass(site: Site): Recorder {
  const sketch = createSketch();
  const styles = createStyles(sketch);
  const namespaces: string[] = [];
  const yy = {
    ...common,
    relationType: {
      AGGREGATION: "aggregation",
      EXTENSION: "extension",
      COMPOSITION: "composition",
      DEPENDENCY: "dependency",
      LOLLIPOP: "lollipop",
    },
    lineType: { LINE: "line", DOTTED_LINE: "dotted" },
    cleanupLabel: (label: string) => label.replace(/^:/, "").trim(),
    addClass: (id: string) => declare(sketch, classOf(sketch, site, id), {}, spanOf(site, id)),
    setClassLabel: (id: string, label: string) =>
      declare(sketch, classOf(sketch, site, id), { label: readable(unquoted(label)) }, spanOf(site, id)),
    addMember: (id: string, member: string) => addMember(sketch, site, id, member),
    addMembers: (id: string, members: unknown) => {
      if (Array.isArray(members)) for (const member of members.reverse()) addMember(sketch, site, id, String(member));
    },
    addAnnotation: (id: string, text: string) => annotate(sketch, site, id, text),
    addRelation: (relation: Relation) => addRelation(sketch, site, relation),
    addNamespace: (name: string, label?: string) => openNamespace(sketch, site, namespaces, name, label),
    popNamespace: () => void namespaces.pop(),
    addClassesToNamespace: (id: string, names: string[]) => {
      for (const name of names) classOf(sketch, site, name).group ??= id;
    },
    addNote: () => "note",
    defineClass: (names: string[]) => styles.define(names.join(",")),
    setCssClass: (ids: string, name: string) => styles.use(ids, name, spanOf(site, name)),
    setCssStyle: () => undefined,
  };
  return { yy, sketch, finish: styles.finish };
}

/** `List~T~` is the class `List`. */
const nameOf = (id: string) => (id.indexOf("~") > 0 ? id.slice(0, id.indexOf("~")) : id);

function classOf(sketch: Sketch, site: Site, id: string) {
  const name = nameOf(id);
  const isNew = !sketch.nodes.has(name);
  const span = spanOf(site, id);
  const node = nodeOf(sketch, name, span);
  node.shape ??= "class";
  const written = site.textOf(span).trim();
  if (isNew && written.replace(/\s/g, "") === id && written !== id) trapJoined(sketch, written, name, span);
  return node;
}

function trapJoined({ traps }: Sketch, written: string, name: string, span: Span): void {
  const form = "a class's name has no space, and a relation is written `A --> B : label`";
  traps.push({ message: `\`${written}\` is drawn as one class \`${name}\`: ${form}`, place: placeOf(span) });
}

function addMember(sketch: Sketch, site: Site, id: string, member: string): void {
  const node = classOf(sketch, site, id);
  const text = member.trim();
  if (text === "" || (text.startsWith("<<") && text.endsWith(">>"))) return;
  declare(sketch, node, {}, spanOf(site, id));
  const isMethod = text.indexOf(")") > 0;
  const open = text.indexOf("(", 1);
  if (isMethod && (open < 0 || text.lastIndexOf(")") < open))
    throw new MeaningProblem(`\`${text}\` has a \`)\` without its \`(\``, site.span, ")");
  node.fields.push(isMethod ? methodOf(text) : attributeOf(text));
}

function annotate(sketch: Sketch, site: Site, id: string, text: string): void {
  const node = sketch.nodes.get(nameOf(id));
  if (!node)
    throw new MeaningProblem(`\`<<${text}>>\` stands before the class \`${id}\`: write it behind`, site.span, id);
  node.shape = text.trim();
}

function addRelation(sketch: Sketch, site: Site, { id1, id2, title, relation }: Relation): void {
  const [first, second] = [classOf(sketch, site, id1).id, classOf(sketch, site, id2).id];
  checkEnds(sketch, site, [first, second], relation);
  const { type1, type2, lineType } = relation;
  const points = (end: End) => end === "extension" || end === "dependency";
  const span: Span = site.span;
  const isBack = points(type1) && !points(type2);
  const ends = isBack ? { from: second, to: first } : { from: first, to: second };
  const heads: DrawnEdge["heads"] =
    points(type1) && points(type2) ? "both" : points(type1) || points(type2) ? "to" : "none";
  const label = readable(title ?? "") || undefined;
  sketch.edges.push({ ...ends, label, dashed: lineType === "dotted", heads, place: placeOf(span) });
}

/** The class at each end, as it is written: without the arrow, the numbers in quotes and the label. */
function checkEnds(sketch: Sketch, site: Site, names: string[], relation: Relation["relation"]): void {
  const written = site
    .textOf(site.span)
    .replace(/"[^"]*"/g, "")
    .replace(/:[^:].*$/, "");
  const ends = written.split(/(?:<\||\*|\bo|<|\(\))?(?:--|\.\.)(?:\|>|\*|o\b|>|\(\))?/);
  ends.forEach((end, index) => {
    const name = names[index];
    const isLollipop = (index === 0 ? relation.type1 : relation.type2) === "lollipop";
    if (isLollipop && name) sketch.nodes.get(name)!.shape = "interface";
    if (ends.length === 2 && name && end.trim() !== name && end.replace(/\s/g, "") === name)
      trapJoined(sketch, end.trim(), name, site.span);
  });
}

function openNamespace({ groups }: Sketch, site: Site, open: string[], name: string, label?: string): string {
  const parent = open.at(-1);
  const id = parent === undefined ? name : `${parent}.${name}`;
  open.push(id);
  if (!groups.has(id))
    groups.set(id, { id, label: readable(unquoted(label ?? name)), parent, place: placeOf(site.span) });
  return id;
}
