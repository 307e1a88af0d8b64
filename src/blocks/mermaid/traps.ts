import type { Drawing, Place } from "../block.ts";
import type { Sketch } from "./sketch.ts";

type Trap = Drawing["traps"][number];

/** Elements of HTML that Mermaid leaves in a label. */
const html = new Set(
  (
    "a abbr b bdi bdo big blockquote br center cite code dd del details dfn div dl dt em figcaption figure font h1 h2 h3 " +
    "h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp small span strike strong sub summary sup table tbody td tfoot th " +
    "thead time tr tt u ul var wbr"
  ).split(" "),
);
const withHtml = new Set<Drawing["type"]>(["flowchart", "state", "class", "er"]);

/** What Mermaid takes and draws otherwise than it reads, seen in the text and in what was recorded of it. */
export function findTraps(type: Drawing["type"], sketch: Sketch, text: string): Trap[] {
  const lines = text.split("\n");
  return [
    ...sketch.traps,
    ...(withHtml.has(type) ? perLine(lines, tags) : []),
    ...(type === "sequence" ? perLine(lines, sequenceLine) : []),
    ...(type === "class" ? perLine(lines, classLine) : []),
    ...(type === "flowchart" || type === "sequence" || type === "state" ? twins(sketch) : []),
  ];
}

type Seen = { message: string; index: number };

function perLine(lines: string[], look: (line: string) => Iterable<Seen>): Trap[] {
  const place = (line: number, index: number): Place => ({ line: line + 1, column: index + 1 });
  return lines.flatMap((line, at) =>
    Array.from(look(line), ({ message, index }) => ({ message, place: place(at, index) })),
  );
}

/** `List<String>` loses its `<String>`. */
function* tags(line: string): Generator<Seen> {
  if (/^\s*(?:click|style|classDef|linkStyle|%%)/.test(line)) return;
  for (const { 0: tag, 1: name = "", index } of line.matchAll(/<\/?([A-Za-z][\w-]{0,60})[^<>\n]{0,200}>/g)) {
    const isArrow = /[-=.]$/.test(tag.slice(0, -1)) || line[index + 1] === "|" || /^<[ox]?[-=.]/.test(tag);
    if (html.has(name.toLowerCase()) || isArrow || /^<</.test(line.slice(index - 1))) continue;
    const form = tag.replace("<", "#lt;").replace(">", "#gt;");
    yield { message: `\`${tag}\` is taken for HTML and not drawn: write \`${form}\``, index };
  }
}

function* sequenceLine(line: string): Generator<Seen> {
  const said = /^\s*(?:participant|actor|create|loop|alt|else|opt|par|and|critical|option|break|note)\b|->|--[x)]|-x/i;
  if (!said.test(line) || /^\s*(?:links?|properties|details|rect|box)\b/i.test(line)) return;
  const hash = line.indexOf("#");
  if (hash > 0 && line.slice(0, hash).trim() !== "")
    yield {
      message: `\`${line.slice(hash).trim().slice(0, 60)}\` is taken for a comment and not drawn: write \`#35;\` for \`#\``,
      index: hash,
    };
  const tag = /<\/?(?:b|i|u|s|em|strong|code|span|font|small|sub|sup|p|div)>/i.exec(line);
  if (tag) yield { message: `\`${tag[0]}\` is drawn as it stands: leave it out`, index: tag.index };
}

/** `A extends B` is read as a class's name and leaves nothing in the picture. */
function* classLine(line: string): Generator<Seen> {
  const [, first, verb, second] =
    /^\s*([\w.]{1,80})\s+(extends|implements|uses|has|inherits|contains)\s+([\w.]{1,80})\s*$/.exec(line) ?? [];
  if (verb === undefined || first === "class") return;
  const form =
    verb === "extends" || verb === "inherits" ? `${second} <|-- ${first}` : `${first} --> ${second} : ${verb}`;
  yield { message: `\`${line.trim()}\` is not drawn: write \`${form}\``, index: line.length - line.trimStart().length };
}

const keyOf = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** A node that is only named, in the letters of another node's id or label: a second box for the same thing. */
function* twins({ nodes, groups }: Sketch): Generator<Trap> {
  const known = new Map<string, string>();
  const learn = (id: string, names: string[]) => {
    for (const key of names.map(keyOf)) if (key !== "" && !known.has(key)) known.set(key, id);
  };
  for (const { id, label, declared } of nodes.values()) if (declared) learn(id, [id, label]);
  for (const { id, label } of groups.values()) learn(id, [id, label]);
  for (const { id, declared, place } of nodes.values()) {
    if (declared) continue;
    const twin = known.get(keyOf(id));
    if (twin !== undefined && twin !== id)
      yield {
        message: `\`${id}\` is drawn as another box than \`${twin}\`: write \`${twin}\` if it is the same`,
        place,
      };
    else learn(id, [id]);
  }
}
