import type { Design } from "../../design/design.ts";
import { literal } from "./escape.ts";

/** A party or a requirement that a text names, and where. */
export type Mention = { start: number; end: number; gone: boolean };

/** What is dropped, and how it is recognised in a text. */
export type Gone = {
  ids: ReadonlySet<string>;
  /** Whether a name is that of a dropped party. */
  bears(name: string): boolean;
  /** Every party and requirement named in a text outside of inline code, in order, dropped or not. */
  mentions(text: string): Mention[];
};

type Bearer = { name: string; alias?: string | undefined };

/** Recognises dropped parties by name and alias, in singular and plural; a name of one word also by its capital, since it may be a word like others. */
export function createGone(design: Design, parties: Iterable<string>, ids: ReadonlySet<string>): Gone {
  const dropped = new Set(Array.from(parties, keyOf));
  const bearers = new Map<string, Set<string>>();
  for (const { name, alias } of partiesOf(design))
    for (const form of formsOf(name, alias)) bearers.set(form, (bearers.get(form) ?? new Set()).add(keyOf(name)));
  const forms = new Map([...bearers.keys()].flatMap((form) => ["", "s", "es"].map((end) => [flat(form + end), form])));
  const isGone = (form: string) => [...(bearers.get(form) ?? [])].every((bearer) => dropped.has(bearer));
  const longest = [...bearers.keys()].sort((one, two) => two.length - one.length).map(patternOf);
  const names = ["N?FR-\\d+", ...longest].join("|");
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${names})(?![\\p{L}\\p{N}_])`, "giu");
  const isMeant = (said: string) => {
    if (/^N?FR-\d+$/iu.test(said)) return ids.has(said.toUpperCase());
    const form = forms.get(flat(said));
    if (form === undefined || (!/[\s-]/u.test(form) && said[0] !== form[0])) return undefined;
    return isGone(form);
  };
  return {
    ids,
    bears: (name) => dropped.has(keyOf(name)),
    mentions: (text) =>
      Array.from(masked(text).matchAll(pattern)).flatMap(({ index, 0: said }) => {
        const gone = isMeant(said);
        return gone === undefined ? [] : [{ start: index, end: index + said.length, gone }];
      }),
  };
}

/** Recognises the names of ledger rows in inline code, for what spoke of rows that are gone. */
export function createUnused(names: ReadonlySet<string>): Gone {
  return {
    ids: new Set(),
    bears: () => false,
    mentions: (text) =>
      Array.from(text.matchAll(/`([^`\n]*)`/gu)).flatMap(({ index, 0: code, 1: inner }) =>
        names.has(inner!) ? [{ start: index, end: index + code.length, gone: true }] : [],
      ),
  };
}

/** Whether a text names what is dropped. */
export function isNaming(text: string, gone: Gone): boolean {
  return gone.mentions(text).some((mention) => mention.gone);
}

/** The text with inline code blanked out, so that offsets stay. */
export function masked(text: string): string {
  return text.replace(/`[^`\n]*`/gu, (code) => "`".repeat(code.length));
}

function partiesOf({ components, externals, actors, stores }: Design): Bearer[] {
  const others = [...externals, ...actors].map(({ name, remark }) => ({ name, alias: remark }));
  return [...components, ...others, ...stores];
}

function formsOf(name: string, alias: string | undefined): string[] {
  const bare = bareName(name);
  const short = alias && alias.split(/\s+/u).length <= 3 && !/passes through/iu.test(alias) && /^\p{Lu}/u.test(alias);
  return [bare, ...(short ? [bareName(alias)] : [])].filter(Boolean);
}

/** A name without what stands in parentheses behind it. */
export function bareName(name: string): string {
  return name
    .replace(/\([^()]*\)/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

function keyOf(name: string): string {
  return bareName(name)
    .replace(/^(?:the|an?|our) /iu, "")
    .toLowerCase();
}

function flat(said: string): string {
  return said.toLowerCase().replace(/[\s-]+/gu, " ");
}

function patternOf(form: string): string {
  const words = form.split(/[\s-]+/u).map(literal);
  return `${words.join("[\\s-]+")}(?:s|es)?`;
}
