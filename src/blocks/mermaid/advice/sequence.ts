import { type Adviser, indent, lastOpen, quoted, type Scene } from "./scene.ts";

const frames = /^\s*(?:alt|opt|loop|par|par_over|critical|break|rect|box)\b/i;
const keywords =
  /^(?:end|loop|alt|else|opt|par|and|rect|critical|option|break|note|over|box|create|destroy|as|link|links|title)$/i;

export const sequence: Adviser[] = [
  unclosed,
  header,
  semicolon,
  branch,
  keyword,
  note,
  participant,
  arrow,
  message,
  foreign,
];

function unclosed(scene: Scene) {
  const isMessage = /->|--[x)]/.test(scene.line);
  if (!scene.isEnd && !isMessage) return undefined;
  const lines = scene.lines.slice(0, scene.isEnd ? undefined : scene.at);
  const at = lastOpen({ ...scene, lines }, frames, /^\s*end\b/i);
  if (at === undefined || (!scene.isEnd && !/^\s*box\b/i.test(lines[at]!))) return undefined;
  return {
    message: `${quoted(scene.lines[at]!)} is not closed: write \`end\` below its messages`,
    at,
    column: indent(scene.lines[at]!),
  };
}

function header({ at, line }: Scene) {
  return at === 0 && /^\s*sequenceDiagram\b/i.test(line)
    ? `behind \`sequenceDiagram\` the line ends; a title is written \`title …\``
    : undefined;
}

/** Mermaid ends a statement at `;` and reads on as if a line began. */
function semicolon({ line, before }: Scene) {
  const at = line.indexOf(";");
  if (at < 0 || before.length <= at || !line.slice(0, at).includes(":")) return undefined;
  return {
    message: "`;` ends the message and what follows is read as a new line: write `#59;` or a comma",
    column: at,
  };
}

function branch(scene: Scene) {
  const word = /^\s*(elif\b|elseif\b|else if\b|else\b|if\b|and\b|option\b|end\b|\})/i
    .exec(scene.line)?.[1]
    ?.toLowerCase();
  if (word === undefined || (scene.before.trim() !== "" && !/^(?:elif|elseif|if)$/.test(word))) return undefined;
  if (word === "if" || word === "elif" || word === "elseif")
    return `${quoted(scene.line)} is no frame: write \`alt …\`, then \`else …\`, then \`end\``;
  if (word === "end" || word === "}") return `${quoted(scene.line)} closes nothing: drop it`;
  const frame = { else: "alt", and: "par", option: "critical" }[word] ?? "alt";
  return `\`${word}\` stands outside of \`${frame}\` … \`end\``;
}

function keyword({ text, before }: Scene) {
  const word = text.trim();
  if (!keywords.test(word) || before.trim() === "") return undefined;
  return `\`${word}\` is a keyword and no participant's id: write \`participant P as ${word}\` and use \`P\``;
}

function note({ line }: Scene) {
  if (!/^\s*note\b/i.test(line)) return undefined;
  return `${quoted(line)} is no note: write \`Note over A,B: text\`, \`Note left of A: text\` or \`Note right of A: text\``;
}

function participant({ line, text, before, token }: Scene) {
  const [, word, name] = /^\s*(participant|actor)\b:?\s*(.*)$/i.exec(line) ?? [];
  if (word === undefined) return undefined;
  if (before.trim() === "" && token === "ACTOR") return undefined;
  return `${quoted(text)} in the id of a participant: write ${quoted(`${word} P as ${(name ?? "").replace(/[:;,].*$/, "") || "name"}`)}, one on each line`;
}

function arrow({ line, before, after }: Scene) {
  const [found] = /[→⇒⟶]|[—–]+>*|[=~]{1,3}>+|<-+(?!>)|-->\|/.exec(line) ?? [];
  if (found && before.length + after.length >= 0 && line.indexOf(found) <= before.length + 2)
    return `${quoted(found)} is no arrow of a sequence diagram: write \`->>\`, or \`-->>\` for an answer`;
  return undefined;
}

/** `A->>B` without `: text`, or with more than one receiver. */
function message({ line, after, before }: Scene) {
  const [, from, link, rest] = /^\s*(\S.{0,80}?)\s*(<?<?--?(?:>>?|x|\)))\s*[+-]?\s*(.*)$/.exec(line) ?? [];
  if (link === undefined) return undefined;
  const [to, ...text] = (rest ?? "").split(/\s+/);
  const [, name, label] = /^(\w+)[[(]"?([^\])"]{1,60})/.exec(from ?? "") ?? [];
  if (label)
    return `${quoted(from!)} is written as in a flowchart: write \`participant ${name} as ${label}\` and use \`${name}\``;
  if (/^\s*,/.test(after))
    return `a message has one receiver: write a line for each, as in \`${from}${link}${to?.split(",")[0]}: text\``;
  if (!(rest ?? "").includes(":")) {
    const said = text.join(" ").trim() || "text";
    return `a message needs its text behind a colon: write ${quoted(`${from}${link}${to || "B"}: ${said}`)}`;
  }
  if (before.trim() !== "" && /^[:\s]/.test(after)) return `${quoted(line)} names no receiver: write \`A->>B: text\``;
  return `${quoted(after.split(":")[0]!)} is no participant's id: write \`participant P as …\` and use \`P\``;
}

function foreign({ line }: Scene) {
  if (line.trim() === "") return undefined;
  return `${quoted(line)} is no statement of a sequence diagram: write \`A->>B: text\`, \`Note over A: text\`, \`alt …\` or \`end\``;
}
