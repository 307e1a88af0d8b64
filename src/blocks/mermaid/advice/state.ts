import { openQuote } from "./any.ts";
import { type Adviser, lastOpen, quoted, type Scene } from "./scene.ts";

export const state: Adviser[] = [openQuote, note, named, unclosed, arrow, quotedState, statement];

function note(scene: Scene) {
  const { lines, at, isEnd } = scene;
  const open = lastOpen(scene, /^\s*note\s+(?:left|right) of\s+[^:\n]+$/i, /^\s*end note\b/i);
  if (open !== undefined && (isEnd || open >= at - 1))
    return { message: `${quoted(lines[open]!)} is not closed: write \`end note\` below its text`, at: open };
  if (!/^\s*note\b/i.test(scene.line)) return undefined;
  return `${quoted(scene.line)} is no note: write \`note right of A : text\` or \`note left of A : text\``;
}

function named({ line }: Scene) {
  const [, label, id] = /^\s*state\s+["“”]?(.{1,80}?)["“”]?\s+as\s+(\w+)/.exec(line) ?? [];
  if (id !== undefined) return `${quoted(line)}: write \`state "${label}" as ${id}\``;
  const [, name] = /^\s*state\s+([^{"]{1,80}\s[^{"]{1,80}?)\s*\{?\s*$/.exec(line) ?? [];
  return name ? `a state's id is one word: write \`state "${name}" as ${name.replace(/\W+/g, "")}\`` : undefined;
}

function unclosed(scene: Scene) {
  if (!scene.isEnd) return undefined;
  const at = lastOpen(scene, /\{\s*$/, /^\s*\}/);
  if (at === undefined) return undefined;
  return { message: `${quoted(scene.lines[at]!)} is not closed: write \`}\` below its states`, at };
}

function arrow({ line }: Scene) {
  const [found] = /-->>|->>|-{1,2}\s+\S.{0,80}?-->|(?<!-)->|=+>|→|-->\|/.exec(line) ?? [];
  if (found === undefined) return undefined;
  return `${quoted(found)} is no transition: write \`A --> B : event\``;
}

function quotedState({ line, token }: Scene) {
  const [, label] = /"([^"]{1,80})"/.exec(line) ?? [];
  if (token !== "STRING" || label === undefined) return undefined;
  const id = label.replace(/\W+/g, "");
  return `a transition names ids: write \`state "${label}" as ${id}\` and use \`${id}\``;
}

function statement({ line, text }: Scene) {
  if (line.trim() === "}") return "`}` closes nothing: drop it";
  if (/-->\s*$/.test(line)) return `${quoted(line)} leads nowhere: write \`A --> B\``;
  if (line.trim() === "") return undefined;
  return `${quoted(text.trim() || line)} in ${quoted(line)}: write \`A --> B : event\`, \`A : text\` or \`state A {\``;
}
