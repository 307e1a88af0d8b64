import { languages } from "./headings/index.ts";
import type { Topic } from "./topics.ts";

const wholes = new Map<string, Topic[]>();
const partsOf: { words: string; topic: Topic }[] = [];

for (const language of languages) {
  for (const [topic, names] of Object.entries(language) as [Topic, { whole?: string[]; part?: string[] }][]) {
    for (const name of names.whole ?? []) wholes.set(fold(name), [...(wholes.get(fold(name)) ?? []), topic]);
    for (const name of names.part ?? []) partsOf.push({ words: fold(name), topic });
  }
}

/** "API Gateway" or "Monitoring Service" is the name of a part, not the heading of a section on APIs or on monitoring. */
const namesAPart =
  /\b(?:gateway|service|server|manager|worker|store|database|queue|module|client|plugin|controller|agent|engine|cluster)$/i;

/** A story is told under its number, whatever it speaks of. */
const story = /^(?:user )?(?:story|use case) \d{1,3}\b/i;

const known = new Map<string, Topic[]>();

/** What a heading is about, by its meaning: numbering, case, remarks in parentheses and marks aside. */
export function topicsOf(title: string): Topic[] {
  const found = known.get(title) ?? meaningOf(title.slice(0, 300));
  if (known.size > 5_000) known.clear();
  known.set(title, found);
  return found;
}

function meaningOf(title: string): Topic[] {
  if (/^\W*<[^<>]*>\W*$|^\W*\[[^[\]]*\]\W*$/.test(title)) return [];
  const bare = unnumbered(title);
  if (story.test(bare)) return ["functional"];
  const halves = bare.split(/\s+(?:&|and|und|y|e|et)\s+|\s*[/,–—]\s*/).filter(Boolean);
  const found = new Set<Topic>(wholes.get(fold(bare)));
  if (halves.length > 1) for (const half of halves) for (const topic of wholes.get(fold(half)) ?? []) found.add(topic);
  const padded = ` ${fold(bare)} `;
  if (!namesAPart.test(bare)) for (const { words, topic } of partsOf) if (holds(padded, words)) found.add(topic);
  if (/^(?:\S+\s+){6,}\S*\?$/.test(bare)) found.delete("components");
  if (/\bdiagrams?$/i.test(bare)) found.delete("api");
  if (found.has("non-functional")) found.delete("functional");
  if (found.has("out-of-scope")) for (const topic of ["functional", "in-scope", "scope"] as const) found.delete(topic);
  return [...found];
}

/** The heading without numbering, remarks in parentheses, marks and pictograms. */
export function unnumbered(title: string): string {
  return title
    .replace(/[\u00AD\u200B]/g, "")
    .replace(/\([^()]*\)/g, " ")
    .replace(/[*_`#]/g, "")
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .replace(
      /^(?:(?:section|part|chapter|step|phase|kapitel)\s+)?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[ivx]{1,5}(?=[.):])|[a-z](?=[.)]))?[.):\s–—-]{0,4}/i,
      "",
    )
    .trim();
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‐‑–]/g, "-")
    .replace(/[’]/g, "'")
    .replace(/[^\p{L}\p{N}'\-;. ]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}

function holds(padded: string, words: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(words)
    ? padded.includes(words)
    : padded.includes(` ${words} `);
}
