import { idOf, indentOf, type Scene } from "./scene.ts";

const message = /^(\s*)([^:]{1,80}?)[ \t]*(?:<<)?--?(?:>>|>|x|\))[+-]?[ \t]*([^:]{1,80}?)[ \t]*:/;
const statement =
  /^\s*(?:$|%%|participant|actor|create|destroy|activate|deactivate|note|loop|alt|opt|else|and|option|par|critical|break|rect|box|end|title|autonumber|links?|acc(?:Title|Descr)|[^:]{1,80}--?[>x)]|\})/i;

/** Words that open a statement in other languages; such a line is no text. */
const foreign =
  /^\s*(?:subgraph|group|ref|return|if|el(?:se ?)?if|for|foreach|while|repeat|try|catch|finally|switch|case|state|class|graph|flowchart|direction|style|classDef|click|skinparam|[hr]note|[@`~#])/i;

/** The participants of the message above. */
function endsAbove({ lines, at }: Scene): [string, string] | undefined {
  for (let index = at - 1; index > 0; index--) {
    const found = message.exec(lines[index]!);
    if (found) return [found[2]!, found[3]!];
  }
  return undefined;
}

/** A note without a place, and a divider, stand over the participants of the message above, or of the next one. */
export function* noteOver(scene: Scene): Generator<string[]> {
  const { lines, at } = scene;
  const text = /^\s*(?:note\s*:\s*(.+)|==+\s*(.+?)\s*==+)\s*$/i.exec(lines[at]!);
  const below = lines.slice(at + 1).flatMap((line) => [message.exec(line)?.slice(2) ?? []])[0];
  const ends = endsAbove(scene) ?? below;
  if (!text || !ends?.[0]) return;
  const over = ends[0] === ends[1] ? ends[0] : `${ends[0]},${ends[1]}`;
  yield lines.with(at, `${indentOf(lines[at]!)}Note over ${over}: ${text[1] ?? text[2]}`);
}

/** `return` answers the message above. */
export function* returnMessage(scene: Scene): Generator<string[]> {
  const { lines, at } = scene;
  const text = /^(\s*)return\b:?[ \t]*(.*)$/i.exec(lines[at]!);
  const ends = endsAbove(scene);
  if (text && ends) yield lines.with(at, `${text[1]}${ends[1]}-->>${ends[0]}: ${text[2]}`);
}

/** A line that is no statement goes on with the text above it. */
export function* joinLines({ lines, at }: Scene): Generator<string[]> {
  const [above, line] = [lines[at - 1] ?? "", lines[at]!];
  const isText = message.test(above) || /^\s*note\b.*:/i.test(above);
  if (!isText || /->|--|^\s*[=.]{2}|^\S/.test(line) || foreign.test(line) || statement.test(line)) return;
  yield lines.toSpliced(at - 1, 2, `${above.trimEnd()}<br/>${lines[at]!.trim().replace(/;/g, "#59;")}`);
}

/** A participant whose name the language cannot read gets an id, and the name as what is shown. */
export function* nameParticipants({ lines, at }: Scene): Generator<string[]> {
  const declared = /^\s*(?:participant|actor)[ \t]+(.+?)(?:[ \t]+as[ \t].*)?$/i.exec(lines[at]!)?.[1];
  const ends =
    /^\s*(\S+?)[ \t]*(?:<<)?--?(?:>>|>|x|\))[+-]?[ \t]*(\S+?)[ \t]*:(?:[ \t]|$)/.exec(lines[at]!)?.slice(1) ?? [];
  for (const name of declared ? [declared] : ends) {
    if (/^[<>)+-]|@\{|^\P{L}*$/u.test(name)) continue;
    const id = /^\w+$/.test(name) ? `${name}_` : idOf(name);
    const isDeclared = lines.some((line) => /^\s*(?:participant|actor)\s/i.test(line) && namesIn(line, name));
    const named = lines.map((line) => rename(line, name, id));
    if (named.every((line, index) => line === lines[index])) continue;
    if (isDeclared) yield named;
    else yield named.toSpliced(1, 0, `${indentOf(lines[1] ?? "")}participant ${id} as ${name}`);
  }
}

function namesIn(line: string, name: string): boolean {
  return line
    .trim()
    .replace(/^\S+\s+/, "")
    .startsWith(name);
}

function rename(line: string, name: string, id: string): string {
  const declared = /^(\s*(?:participant|actor)[ \t]+)(.+)$/i.exec(line);
  if (declared) {
    if (declared[2] === name) return `${declared[1]}${id} as ${name}`;
    return declared[2]!.startsWith(`${name} as `) ? declared[1] + id + declared[2]!.slice(name.length) : line;
  }
  const arrow = /[ \t]*(?:<<)?--?(?:>>|>|x|\))[+-]?[ \t]*/.exec(line);
  if (!arrow) return line;
  const indent = indentOf(line);
  const from = line.slice(indent.length, arrow.index);
  const behind = line.slice(arrow.index + arrow[0].length);
  const to =
    behind.startsWith(name) && /^[ \t]*:/.test(behind.slice(name.length)) ? id + behind.slice(name.length) : behind;
  return indent + (from === name ? id : from) + arrow[0] + to;
}

/** Nodes with a label in brackets are declared as participants above the message. */
export function* declareNodes({ lines, at }: Scene): Generator<string[]> {
  const line = lines[at]!;
  const nodes = [...line.matchAll(/([\p{L}\p{N}_]+)[[({]"?([^\])}"]+)"?[\])}]/gu)];
  if (nodes.length === 0 || /^\s*(?:participant|actor|note)\b/i.test(line)) return;
  const bare = nodes.reduce((text, [whole, id]) => text.replace(whole, id!), line);
  const participants = nodes.map(([, id, label]) => `${indentOf(line)}participant ${id} as ${label}`);
  for (const text of [bare, `${bare.trimEnd()}:`]) yield lines.toSpliced(at, 1, ...participants, text);
}

/** A box holds participants only, so it ends before the first other line. */
export function* closeBox({ lines }: Scene): Generator<string[]> {
  const open = lines.findIndex((line) => /^\s*box\b/i.test(line));
  const end = lines.findIndex((line, at) => at > open && !/^\s*(?:participant|actor|%%|$)/i.test(line));
  if (open < 0 || end < 0) return;
  const closed = lines.toSpliced(end, 0, `${indentOf(lines[open]!)}end`);
  yield closed;
  const next = closed.findIndex((line, at) => at > end && /^\s*end\s*$/i.test(line));
  if (next >= 0) yield closed.toSpliced(next, 1);
}
