import { type Fact, stem, wordsIn } from "../../brief/index.ts";
import { singular } from "../../brief/words.ts";
import { lookupUnit } from "../../quantities/index.ts";
import { type Blueprint, type Entry, type Unit, withText } from "./blueprint.ts";
import { replaceWords } from "./combine-names.ts";
import type { Match } from "./match.ts";
import { bodyOf, keptIn } from "./own-words.ts";
import { pluralOf } from "./plurals.ts";

export type Renaming = { from: Unit; to: Unit };

/** What counts anything, or means something of its own to Mermaid or to an expression. */
export const reserved = new Set(
  (
    "call hit operation piece request thing time " +
    "class click default direction end flowchart graph href link linkstyle style subgraph ceil floor max min parallel"
  ).split(" "),
);

/** People who act are not what they ask for: `300 visitors a day` counts visitors, not queries. */
export const people = new Set(
  (
    "admin agent applicant author bidder buyer caller candidate citizen client clinician colleague commuter consumer courier customer " +
    "dispatcher doctor donor driver editor employee engineer fan farmer follower guest household human individual inspector instructor " +
    "judge kid learner librarian lawyer listener manager member merchant moderator nurse operator owner parent participant partner " +
    "passenger patient people person physician pilot player professor publisher pupil reader recipient recruiter resident reviewer rider " +
    "seller shopper speaker staff streamer student subscriber supplier teacher technician tenant therapist tourist trader traveller " +
    "traveler tutor user vendor viewer visitor volunteer voter watcher worker writer"
  ).split(" "),
);

const irregular: Record<string, string> = { child: "children", man: "men", person: "people", woman: "women" };

/** The blueprint in the brief's words: its unit bears the name of what the brief's main load counts. Nothing is renamed where that name stands already. */
export function renamedFor(blueprint: Blueprint, matches: Match[]): { blueprint: Blueprint; matches: Match[] } {
  const renaming = renamingFor(blueprint, matches);
  if (!renaming) return { blueprint, matches };
  const renamed = renameBlueprint(blueprint, renaming, renaming.to);
  const binds = new Map(blueprint.binds.map((bind, index) => [bind, renamed.binds[index]!]));
  return {
    blueprint: renamed,
    matches: matches.map((match) => ({ ...match, bind: binds.get(match.bind) ?? match.bind })),
  };
}

/** From which to which name the unit goes; undefined where it keeps its own. */
export function renamingFor({ unit, binds, document }: Blueprint, matches: Match[]): Renaming | undefined {
  const rate = binds.find(({ role, quantity }) => role === "rate" && quantity);
  const count = binds.find(({ role, quantity }) => role === "count" && quantity);
  const factOf = (quantity: string | undefined) =>
    matches.find(({ bind }) => quantity && bind.quantity === quantity)?.fact;
  const counts = unit && count?.nouns.map(stem).includes(stem(unit.one)) ? count.quantity : undefined;
  const fact = factOf(rate?.quantity) ?? factOf(counts);
  const to = fact && unitOf(fact);
  if (to && unit && people.has(to.one) && !people.has(unit.one)) return undefined;
  if (!unit || !to || stem(to.one) === stem(unit.one) || stem(to.one) === stem(unit.many)) return undefined;
  const body = bodyOf(document);
  return patternOf(to).test(body) ? undefined : { from: unit, to };
}

/** The text with the unit renamed, as a word and as a part of identifiers, but not at the offsets that are `kept`. */
export function rename(
  text: string,
  { from, to }: Renaming,
  isKept: (offset: number) => boolean = () => false,
): string {
  return text.replace(patternOf(from), (whole: string, article: string, gap: string, said: string, at: number) => {
    const offset = at + whole.length - said.length;
    if (isKept(offset)) return whole;
    const next = like(said, said.toLowerCase() === from.one ? to.one : to.many);
    return article ? (isAn(next) === isAn(said) ? article : other(article)) + gap + next : next;
  });
}

/** The blueprint with a word of it renamed wherever it stands, but in quotations, addresses and sources. */
export function renameBlueprint(blueprint: Blueprint, renaming: Renaming, unit = blueprint.unit): Blueprint {
  const { document, unit: _, ...head } = blueprint;
  const text = (said: string) => rename(said, renaming);
  const kept = keptIn(document);
  const isKept = (offset: number) => kept.some(({ start, end }) => start <= offset && offset < end);
  const { optional, entry, baseline, asks, binds } = head;
  const named: Omit<Blueprint, "document"> = {
    ...head,
    ...(unit && { unit }),
    title: text(head.title),
    binds: binds.map((bind) => ({ ...bind, ...(bind.quantity && { quantity: text(bind.quantity) }) })),
    ...(entry && { entry: renamedEntry(entry, text) }),
    ...(baseline && { baseline: { option: text(baseline.option), until: text(baseline.until) } }),
    optional: optional.map(({ component, below, basis, ...ids }) => ({
      ...ids,
      ...(component && { component: text(component) }),
      ...(below && { below: text(below) }),
      basis: Object.fromEntries(Object.entries(basis).map((pair) => pair.map(text) as [string, string])),
    })),
    asks: asks.map((ask) => ({
      ...ask,
      question: text(ask.question),
      default: text(ask.default),
      ...(ask.quantity && { quantity: text(ask.quantity) }),
      ...(ask.changes && { changes: ask.changes.map(text) }),
    })),
  };
  return withText(
    named,
    withPartNames(rename(document.source, renaming, isKept), document.source, text),
    document.path,
  );
}

/** The names of renamed parts also where words of others are kept, such as `the image of Order API` as a technology. */
function withPartNames(text: string, source: string, change: (said: string) => string): string {
  const parts = Array.from(source.matchAll(/^### ([^\n(]+?)(?: \(|$)/gmu), ([, name]) => name!);
  const names = new Map(
    parts.filter((name) => / /u.test(name) && change(name) !== name).map((name) => [name, change(name)]),
  );
  return text.replace(/^(?:- \*\*Technology|\|).*$/gmu, (line) => replaceWords(line, names));
}

function renamedEntry({ names, ...parts }: Entry, text: (said: string) => string): Entry {
  const named = (all: object) => Object.fromEntries(Object.entries(all).map(([key, name]) => [key, text(name)]));
  return { ...(named(parts) as Omit<Entry, "names">), names: named(names) };
}

/** The plural of a noun, irregular ones too. */
export function pluralOfUnit(noun: string): string {
  return irregular[noun] ?? pluralOf(noun);
}

/** Singular and plural of what is counted, where it is a plain English word; the brief's own plural is taken before one of ours. */
function unitOf({ noun, text }: Fact): Unit | undefined {
  if (!noun || !/^[a-z]{3,24}$/u.test(noun) || reserved.has(noun)) return undefined;
  const own = wordsIn(text).find(({ lower }) => lower !== noun && singular(lower) === noun)?.lower;
  const many = own ?? pluralOfUnit(noun);
  const isPlain = /^[a-z]+$/u.test(many) && singular(many) === noun && !lookupUnit(noun) && !lookupUnit(many);
  return isPlain ? { one: noun, many } : undefined;
}

/** A unit wherever it stands as a word or a word part, with an article directly before it. */
export function patternOf({ one, many }: Unit): RegExp {
  const [low, title, loud] = [
    [many, one],
    [capital(many), capital(one)],
    [many.toUpperCase(), one.toUpperCase()],
  ].map((forms) => `(?:${forms.join("|")})`);
  const forms = `(?<!\\p{L})${low}(?!\\p{Ll})|${title}(?!\\p{Ll})|(?<!\\p{L})${loud}(?!\\p{L})`;
  return new RegExp(`(?:(?<![\\p{L}\\p{N}_])([Aa]n?)(\\s[\`*]{0,3}))?(${forms})`, "gu");
}

function like(said: string, next: string): string {
  if (said.length > 1 && said === said.toUpperCase()) return next.toUpperCase();
  return /^\p{Lu}/u.test(said) ? capital(next) : next;
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}

function isAn(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    /^(?:hour|hono|heir)/u.test(lower) || (/^[aeiou]/u.test(lower) && !/^(?:eu|one|once|uni|us[aeu]|uti)/u.test(lower))
  );
}

function other(article: string): string {
  return article.length > 1 ? article[0]! : `${article}n`;
}
