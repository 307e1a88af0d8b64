import { quoted, type Scene } from "./scene.ts";

const id = String.raw`[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,60}`;
const openers = String.raw`\(\(\(|\(\(|\(\[|\[\[|\[\(|\[\/|\[\\|\{\{|\[|\(|\{|>`;
const openLabel = new RegExp(String.raw`(?<id>${id})[ \t]?(?<opener>${openers})(?<label>.{0,300})$`, "u");
const arrows = /<?(?:--+|==+|-\.+-?)[>xo]?/g;
const closers: Record<string, string> = {
  "(((": ")))",
  "((": "))",
  "([": "])",
  "[[": "]]",
  "[(": ")]",
  "[/": "]",
  "[\\": "]",
  "{{": "}}",
  "[": "]",
  "(": ")",
  "{": "}",
  ">": "]",
};

/** Whether the grammar is reading a label, and would take its end and no arrow. */
export const isInLabel = ({ token, expected }: Scene) =>
  (expected.some((name) => /^(?:SQE|PE|PIPE|DIAMOND_STOP|TEXT|\w+END)$/.test(name)) && !expected.includes("LINK")) ||
  (token === "" && expected.length === 0);

const escaped = (label: string) =>
  label
    .trim()
    .replace(/^"(.*)"$/, "$1")
    .replace(/"/g, "#quot;");
const what = (text: string, token: string) => (token === "STR" || text === '"' ? "a quote" : quoted(text));

/** `-->|HTTPS (mTLS)|`, and `-- HTTPS (mTLS) -->`. */
export function edgeLabel({ line, before, after, text, token }: Scene) {
  const [, open] = /(?:^|\s)(--\s|==\s|-\.)[^->|=]{1,200}$/.exec(before) ?? [];
  const written = /(?:--\s|==\s|-\.)\s*(.{1,200}?)\s*(--+>|==+>|\.-+>)/.exec(line);
  if (open && written && !before.includes("|"))
    return `${what(text, token)} inside an unquoted label: write ${quoted(`${open === "-." ? "-.->" : "-->"}|"${escaped(written[1]!)}"|`)}`;
  const pipe = before.search(/[-=.~]{2,}[>xo]?\s*\|/);
  if (pipe < 0) return undefined;
  const [arrow = ""] = /[-=.~]{2,}[>xo]?/.exec(before.slice(pipe)) ?? [];
  const start = before.indexOf("|", pipe) + 1;
  const written2 = line.slice(start);
  if (before.slice(start).includes("|") && !text.includes("|")) return undefined;
  if (before.slice(start).trimStart().startsWith('"') && token !== "STR") return undefined;
  const end = written2.lastIndexOf("|");
  if (end < 0 || (!after.includes("|") && !before.slice(start).includes("|")))
    return `the label behind ${quoted(`${arrow}|`)} is not closed: write \`${arrow}|"label"|\``;
  return `${what(text, token)} inside an unquoted label: write ${quoted(`${arrow}|"${escaped(written2.slice(0, end))}"|`)}`;
}

/** `subgraph Core (private)`. */
export function subgraphTitle({ before, after, text, token }: Scene) {
  const [, title] = /^\s*subgraph\s+([^["]{1,200})$/.exec(before) ?? [];
  if (title === undefined || token === "NEWLINE") return undefined;
  const whole = `${title}${after}`.replace(/\{\s*$/, "").trim();
  const name = /^[\w-]{1,60}/.exec(title.trim())?.[0] ?? "group";
  const form = whole === name ? `subgraph ${name}` : `subgraph ${name}["${escaped(whole)}"]`;
  return `${quoted(text)} in the title of a subgraph: write ${quoted(form)}`;
}

/** `A[Storage (S3)]`, also where the label runs on to the end of the line or of the text. */
export function nodeLabel(scene: Scene) {
  const { line, before, after, text, token, isEnd } = scene;
  if (!isInLabel(scene) && !text.endsWith("@")) return undefined;
  const found = openerIn(isEnd ? line : before + (text.endsWith("@") ? text : ""));
  if (!found) return undefined;
  const { name, opener, label } = found;
  const isPath = opener === "[/" || opener === "[\\";
  const form = (content: string) => {
    const open = isPath ? "[" : opener;
    return quoted(`${name}${open}"${escaped(isPath ? `${opener[1]}${content}` : content)}"${closers[opener]}`);
  };
  const cut = label.search(arrows);
  if (isEnd || (cut >= 0 && !/"/.test(label)))
    return `the label of ${quoted(name)} is not closed: write ${form(cut < 0 ? label : label.slice(0, cut))}`;
  const rest = text.endsWith("@") ? after.slice(text.length) : after;
  const end = closing(rest, closers[opener]!);
  if (end === undefined && /^[\])}]/.test(text))
    return `the label of ${quoted(name)} opens with ${quoted(opener)} and closes with ${quoted(text)}: write ${form(label)}`;
  const whole = label + rest.slice(0, end ?? rest.search(arrows));
  return `${what(text, token)} inside ${/^\s*"/.test(label) ? "a" : "an unquoted"} label: write ${form(whole)}`;
}

/** The last node whose label opens behind the last arrow. */
function openerIn(text: string): { name: string; opener: string; label: string } | undefined {
  let from = 0;
  for (const { index, 0: arrow } of text.matchAll(/(?:--+|==+|-\.+-)[>xo]?(?:\|[^|]{0,200}\|)?/g))
    if (/[\])}\w"]\s*$/.test(text.slice(from, index))) from = index + arrow.length;
  const last = openLabel.exec(text.slice(from))?.groups ?? openLabel.exec(text)?.groups;
  return last && { name: last.id!, opener: last.opener!, label: last.label! };
}

/** Where the label ends: at the last closer before an arrow, a new statement or the end of the line. */
function closing(rest: string, closer: string): number | undefined {
  const stop = /\s*(?:<?--|==|-\.|\s&\s|;|:::)/.exec(rest)?.index ?? rest.length;
  const at = rest.slice(0, stop).lastIndexOf(closer);
  return at < 0 ? undefined : at;
}
