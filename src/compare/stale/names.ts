import type { Facts } from "../../rules/rule.ts";
import type { Change, Stale } from "../changes.ts";
import { escaped } from "../words.ts";
import { codeIn, placesAt } from "./places.ts";

/** A name of the old document that is another or nothing in the new one. */
type Gone = { name: string; now: string | null; noun: string };

const most = 200;
const longest = 200;
const parts = new Set(["component", "external system", "actor", "store", "node", "party"]);
const removable = new Set(["component", "external system", "endpoint", "event", "entity", "quantity", "requirement"]);

/** Old names and ids that still stand somewhere in the new document, each with its places. `names` are those it bears now. */
export function staleNames(changes: Change[], now: Facts, names: ReadonlyMap<string, ReadonlySet<string>>): Stale[] {
  const gone = goneIn(changes, names).slice(0, most);
  if (gone.length === 0) return [];
  const found = occurrences(gone, now, names);
  return gone.flatMap(({ name, now: named, noun }) => {
    const offsets = found.get(name) ?? [];
    if (offsets.length === 0) return [];
    const kind = noun === "requirement" ? "reference" : "name";
    return [{ kind, noun, name, said: name, now: named, places: placesAt(now.document, offsets) } satisfies Stale];
  });
}

function goneIn(changes: Change[], names: ReadonlyMap<string, ReadonlySet<string>>): Gone[] {
  const gone = new Map<string, Gone>();
  const isBorne = (name: string, noun: string) =>
    [...names].some(
      ([kind, borne]) => (kind === noun || (parts.has(kind) && parts.has(noun) && !drawn.has(kind))) && borne.has(name),
    );
  for (const { kind, noun, name, was } of changes) {
    if (kind === "renamed" && was) gone.set(was, { name: was, now: name, noun });
    if (kind === "removed" && removable.has(noun) && !gone.has(name) && !isBorne(name, noun))
      gone.set(name, { name, now: null, noun });
  }
  return [...gone.values()].filter(({ name }) => name.length > 1 && name.length <= longest);
}

const drawn = new Set(["node", "party", "store"]);

function occurrences(
  gone: Gone[],
  { document, design }: Facts,
  names: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, number[]> {
  const { source, frontMatter } = document;
  const isCode = codeIn(document);
  const brief = design.brief?.at;
  const known = new Map(gone.map((one) => [one.name, { ...one, told: telling(one, source) }]));
  const found = new Map<string, number[]>();
  for (const match of source.matchAll(patternOf([...known.keys()], names))) {
    const one = known.get(match[0]);
    if (!one || match.index < frontMatter.end) continue;
    if (brief && match.index >= (brief.start.offset ?? 0) && match.index < (brief.end.offset ?? 0)) continue;
    if (one.told === "in code" && !isCode(match.index)) continue;
    if (one.told === "within" && isHead(source, match.index, match.index + one.name.length)) continue;
    const offsets = found.get(one.name);
    if (offsets) offsets.push(match.index);
    else found.set(one.name, [match.index]);
  }
  return found;
}

/** The gone names as whole words, and the names of today that hold one of them, which are passed over. */
function patternOf(gone: string[], names: ReadonlyMap<string, ReadonlySet<string>>): RegExp {
  const today = [...names.values()].flatMap((borne) => [...borne]);
  const longer = today.filter(
    (name) => name.length <= longest && gone.some((one) => name !== one && name.includes(one)),
  );
  const all = [...new Set([...longer.slice(0, most), ...gone])].sort((one, other) => other.length - one.length);
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${all.map(bounded).join("|")})`, "gu");
}

/** An endpoint ends where its path does, any other name where its word does, a plural aside. */
function bounded(name: string): string {
  const isPath = name.includes("/");
  return `${escaped(name)}(?!${isPath ? "[\\p{L}\\p{N}_/{?-]" : "(?!s(?![\\p{L}\\p{N}_]))[\\p{L}\\p{N}_]|[-.]\\d"})`;
}

/**
 * Whether an occurrence is the name: a plain word is one only where it is written as one, in code or with its capital,
 * and where the text uses the word for itself too, not at the head of a sentence.
 */
function telling({ name, noun }: Gone, source: string): "always" | "in code" | "within" {
  if (/[\s_./{}\d-]|\p{Ll}\p{Lu}/u.test(name)) return "always";
  if (!parts.has(noun) || !/^\p{Lu}/u.test(name)) return "in code";
  const word = new RegExp(`(?<![\\p{L}\\p{N}_])${escaped(name.toLowerCase())}(?![\\p{L}\\p{N}_])`, "u");
  return /^\p{Lu}+$/u.test(name) || !word.test(source) ? "always" : "within";
}

const head = /(?:^|[\n|.!?:*>])\s*$/;

function isHead(source: string, start: number, end: number): boolean {
  return head.test(source.slice(Math.max(0, start - 4), start)) && /^ \p{Ll}/u.test(source.slice(end, end + 3));
}
