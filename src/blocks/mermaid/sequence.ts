import { withoutColour } from "./colours.ts";
import type { Site } from "./jison.ts";
import { readable } from "./labels.ts";
import { metadataOf } from "./metadata.ts";
import { MeaningProblem, type Span } from "./problem.ts";
import { common, createSketch, declare, nodeOf, placeOf, type Recorder, type Sketch } from "./sketch.ts";

type Text = { text?: string; at?: Span };
type Item = {
  type: string;
  actor?: string;
  from?: string;
  to?: string;
  draw?: string;
  description?: Text;
  config?: string;
  msg?: Text;
  signalType?: string;
  boxData?: Text;
};
type Story = {
  site: Site;
  sketch: Sketch;
  box: string | undefined;
  created: string | undefined;
  destroyed: string | undefined;
  active: Map<string, Span[]>;
};

/** Records participants, boxes and messages of a sequence diagram, and refuses what Mermaid's own database refuses. */
export function recordSequence(site: Site): Recorder {
  const sketch = createSketch();
  const story: Story = { site, sketch, box: undefined, created: undefined, destroyed: undefined, active: new Map() };
  const yy = {
    ...common,
    LINETYPE: new Proxy({}, { get: (_target, name) => name }),
    PLACEMENT: {},
    parseMessage: (text: string) => ({
      text: text
        .trim()
        .replace(/^:?(?:no)?wrap:/, "")
        .trim(),
    }),
    parseBoxData: (text: string) => ({ text: withoutColour(text.trim()), at: site.span }),
    apply: (document: unknown) => {
      for (const item of flat(document)) applyItem(story, item, site.made.get(item) ?? site.span);
    },
  };
  return { yy, sketch, finish: () => finish(story) };
}

/** The items of nested lists in order, without recursion. */
function* flat(document: unknown): Generator<Item> {
  const waiting: unknown[] = [document];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (Array.isArray(next)) for (let index = next.length - 1; index >= 0; index--) waiting.push(next[index]);
    else if (typeof next === "object" && next !== null) yield next as Item;
  }
}

function applyItem(story: Story, item: Item, span: Span): void {
  const { type, actor = "" } = item;
  if (type === "addParticipant") addParticipant(story, item, span);
  else if (type === "createParticipant") create(story, item, span);
  else if (type === "destroyParticipant") story.destroyed = actor;
  else if (type === "activeStart") story.active.set(actor, [...(story.active.get(actor) ?? []), span]);
  else if (type === "activeEnd") deactivate(story, actor, span);
  else if (type === "addMessage") addMessage(story, item, span);
  else if (type === "boxStart") openBox(story, item.boxData ?? {});
  else if (type === "boxEnd") story.box = undefined;
}

function addParticipant({ sketch, box }: Story, { actor = "", draw, description, config }: Item, span: Span): void {
  const given = config === undefined ? undefined : metadataOf(config, span);
  const known = sketch.nodes.get(actor);
  if (known?.group !== undefined && box !== undefined && known.group !== box)
    throw new MeaningProblem(`\`${actor}\` stands in two boxes; a participant stands in one`, span, actor);
  const node = nodeOf(sketch, actor, span);
  node.group ??= box;
  const label = description?.text ?? (given?.alias as string | undefined);
  if (draw === undefined && label === undefined) return;
  declare(sketch, node, { label: label === undefined ? undefined : readable(String(label)), shape: draw }, span);
  if (typeof given?.type === "string") node.shape = given.type;
}

function create(story: Story, item: Item, span: Span): void {
  const { actor = "" } = item;
  if (story.sketch.nodes.has(actor))
    throw new MeaningProblem(`\`${actor}\` is created and exists before: give the new one another id`, span, actor);
  story.created = actor;
  addParticipant(story, item, span);
}

function deactivate({ active }: Story, actor: string, span: Span): void {
  const open = active.get(actor) ?? [];
  if (open.length === 0)
    throw new MeaningProblem(
      `\`${actor}\` is deactivated and not active: write \`+\` at the message that calls it, or drop the \`-\``,
      span,
      actor,
    );
  open.pop();
}

function addMessage(story: Story, { from = "", to = "", msg, signalType = "" }: Item, span: Span): void {
  const { created, destroyed } = story;
  if (created !== undefined && created !== to)
    throw new MeaningProblem(
      `\`create\` of \`${created}\` is not followed by a message to \`${created}\``,
      span,
      created,
    );
  if (created === undefined && destroyed !== undefined && destroyed !== to && destroyed !== from)
    throw new MeaningProblem(
      `\`destroy\` of \`${destroyed}\` is not followed by a message to or from it`,
      span,
      destroyed,
    );
  if (created !== undefined) story.created = undefined;
  else story.destroyed = undefined;
  const label = readable(msg?.text ?? "") || undefined;
  const heads = signalType.startsWith("BIDIRECTIONAL") ? "both" : signalType.endsWith("_OPEN") ? "none" : "to";
  const ends = signalType.includes("REVERSE") ? { from: to, to: from } : { from, to };
  const dashed = signalType.includes("DOTTED");
  story.sketch.edges.push({ ...ends, label, dashed, heads, place: placeOf(span) });
}

function openBox(story: Story, { text = "", at }: Text): void {
  const { groups } = story.sketch;
  const id = groups.has(text) || text === "" ? `${text}#${groups.size + 1}` : text;
  groups.set(id, { id, label: readable(text), place: placeOf(at ?? story.site.span) });
  story.box = id;
}

/** What Mermaid draws otherwise than it reads: activations without end, names of participants in other notations. */
function finish({ sketch, active }: Story): void {
  const { nodes, traps } = sketch;
  for (const [actor, open] of active)
    for (const span of open.slice(0, 1))
      traps.push({
        message: `the activation of \`${actor}\` never ends, so it is not drawn: write \`deactivate ${actor}\``,
        place: placeOf(span),
      });
  for (const { id, label, place } of nodes.values()) {
    const [name] = /^[\w-]+(?=(?:\[|\{|\(\(|\(\[).*[\])}]$)/.exec(id) ?? [];
    if (name) traps.push({ message: `\`${id}\` is drawn as it stands: write \`participant ${name} as …\``, place });
    else if (/^".*"$/.test(id))
      traps.push({
        message: `the quotes of \`${id}\` are drawn: write \`participant X as ${id.slice(1, -1)}\``,
        place,
      });
    else if (/^".*"$/.test(label))
      traps.push({ message: `the quotes of \`${label}\` are drawn: leave them out`, place });
  }
}
