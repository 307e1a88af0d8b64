import { liftComment, stray } from "./any.ts";
import { arrowsInto } from "./arrows.ts";
import { close, dropClose, type Grouping, translateClose } from "./closing.ts";
import { closeBox, declareNodes, joinLines, nameParticipants, noteOver, returnMessage } from "./participants.ts";
import { changed, indentOf, type LineEdit, type Mends, swap } from "./scene.ts";

const grouping: Grouping = {
  open: /^\s*(?:loop|alt|opt|par|par_over|critical|break|rect|box)\b/i,
  middle: /^\s*(?:else|and|option)\b/i,
  close: "end",
};

const words = "[\\p{L}\\p{N}_]+";
const arrow = "(?:<<)?--?(?:>>|>|x|\\))[+-]?";

/** Semicolons end a statement, so those of a text are written as `#59;`, and HTML entities in Mermaid's form. */
const escapeSemicolons: LineEdit = (line) => {
  const at = line.indexOf(":") + 1;
  if (at === 0) return undefined;
  const text = line
    .slice(at)
    .replace(/&(#\d{1,6}|[a-z]{2,8});/gi, (_, name: string) => `#${name.replace("#", "")};`)
    .replace(/(#[\p{L}\p{N}]{1,8});|;(?!\s*$|[^;]*--?(?:>|x|\)))/gu, (all) => (all === ";" ? "#59;" : all));
  return changed(line, line.slice(0, at) + text);
};

const eachTarget: LineEdit = (line) => {
  const found = new RegExp(`^(.*?${arrow}\\s*)(${words}(?:,\\s*${words})+)(\\s*:.*)$`, "u").exec(line);
  if (!found) return undefined;
  const [, from, targets, text] = found;
  return targets!
    .split(/,\s*/)
    .map((name) => from + name + text)
    .join("\n");
};

const eachParticipant: LineEdit = (line) => {
  const found = /^(\s*(?:participant|actor)\s+)([^,]+(?:,[^,]+)+)$/.exec(line);
  if (!found) return undefined;
  const [, word, names] = found;
  return names!
    .split(",")
    .map((name) => word + name.trim())
    .join("\n");
};

const quoteTitle: LineEdit = (line) => {
  const found = /^(\s*sequenceDiagram)[ \t]+"?([^"]+)"?$/.exec(line);
  return found ? `${found[1]}\n${indentOf(line)}    title ${found[2]}` : undefined;
};

export const sequence: Mends = {
  lines: [
    escapeSemicolons,
    swap(/^(\s*)el(?:se[ \t]?)?if\b/i, "$1else"),
    swap(/^(\s*)if\b/i, "$1alt"),
    swap(/^(\s*)(?=(?:for|foreach|while|repeat)\b)/i, "$1loop "),
    swap(/^(\s*)and\b/i, "$1else"),
    swap(/^(\s*)else\b/i, "$1and"),
    swap(/[ \t]*\{[ \t]*$/, ""),
    ...arrowsInto("->>", "->>"),
    swap(new RegExp(`^(\\s*${words}\\s*${arrow}\\s*)\\|([^|]*)\\|\\s*(.+)$`, "u"), "$1$3: $2"),
    swap(new RegExp(`^(\\s*.{1,60}?${arrow}\\s*${words})\\s+([^:]+)$`, "u"), "$1: $2"),
    swap(new RegExp(`^(\\s*[^:[\\]{}]{1,60}?${arrow}[^:[\\]{}]{0,60}[^:;\\s[\\]{}])\\s*$`, "u"), "$1:"),
    swap(/^(\s*(?:participant|actor))\s*:\s*/i, "$1 "),
    eachParticipant,
    eachTarget,
    swap(/^(\s*note\s+)(?:above|below|at|on)\b/i, "$1over"),
    swap(/^(\s*note\s+(?:(?:left|right)\s+of|over)\s+[\p{L}\p{N}_]+)\s+(?=[^:,\s])/iu, "$1: "),
    swap(/^(\s*)create[ \t]+(?=participant|actor)/i, "$1"),
    (line) => (/^\s*(?:deactivate|destroy)\b/i.test(line) ? "" : undefined),
    swap(/(--?(?:>>|>|x|\)))-/, "$1"),
    quoteTitle,
    liftComment,
    stray,
  ],
  texts: [
    noteOver,
    returnMessage,
    joinLines,
    nameParticipants,
    declareNodes,
    closeBox,
    translateClose(grouping),
    close(grouping),
    dropClose(grouping),
  ],
};
