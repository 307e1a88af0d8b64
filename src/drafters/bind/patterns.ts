import type { Brief } from "../../brief/index.ts";
import { type Ask, type Bind, type Blueprint, type Unit, withText } from "./blueprint.ts";
import { mergeSections } from "./combine-sections.ts";
import { linesIn } from "./ledger-lines.ts";
import type { Pattern } from "./pattern.ts";
import { choosePatterns, type Wanted } from "./patterns-choose.ts";
import { withQuantities, withSets, withSums, withTerms } from "./patterns-ledger.ts";
import { withAllMessages } from "./patterns-messages.ts";
import { type Named, namedFor } from "./patterns-names.ts";
import { usedOptional } from "./patterns-optional.ts";
import { withDrawing, withHeadings, withRollout, withServes } from "./patterns-parts.ts";
import { rolesIn, withoutStanding } from "./patterns-roles.ts";

/** The blueprint with the patterns that the brief asks for joined to it, and its clauses bound to their requirements. */
export function withPatterns(blueprint: Blueprint, brief: Brief, patterns: Pattern[]): Blueprint {
  if (!blueprint.entry) return blueprint;
  const nouns = new Map<string, Unit>();
  const wanted = choosePatterns(brief, blueprint, patterns);
  return wanted.reduce((standing, one) => joinPattern(standing, one, nouns), blueprint);
}

/** One pattern joined; `nouns` are those of the clauses so far, with the words that stand for them. */
export function joinPattern(standing: Blueprint, wanted: Wanted, nouns: Map<string, Unit> = new Map()): Blueprint {
  const { pattern, clauses } = wanted;
  const blueprint = withAllMessages(standing, clauses, pattern.body);
  const roles = rolesIn(blueprint, wanted.system);
  const set = withSets(withoutStanding(withHeadings(pattern.body), roles), pattern, clauses);
  const own = namedFor(set, wanted, blueprint, roles, nouns);
  if (wanted.noun && pattern.thing && !nouns.has(wanted.noun)) nouns.set(wanted.noun, own.thing ?? pattern.thing);
  const { document, ...head } = blueprint;
  const names = head.entry?.names ?? {};
  const adds = Object.fromEntries(Object.entries(pattern.adds).map(([sum, term]) => [sum, own.nameOf(term)]));
  const deeds = clauses.filter(({ kind }) => kind !== "target");
  const said = (deeds.length > 0 ? deeds : clauses).map(({ text }) => text);
  const near = [...clauses.map(({ text }) => text), ...wanted.beside.map(({ text }) => text)];
  const id = own.ids.get("FR-1");
  const text = joinTexts(document.source, own, titleOf(pattern), { adds, names });
  return withText(
    {
      ...head,
      binds: [...head.binds, ...pattern.binds.map((bind) => boundBind(bind, own, wanted, near))],
      asks: [...head.asks, ...pattern.asks.map((ask) => askIn(ask, own))],
      answered: [...(head.answered ?? []), ...(id ? said.map((clause) => ({ requirement: id, clause })) : [])],
      optional: usedOptional(withTerms(head.optional, adds, names), own.text, text, names),
    },
    text,
    document.path,
  );
}

type Sums = { adds: Pattern["adds"]; names: Record<string, string> };

function joinTexts(source: string, own: Named, title: string, { adds, names }: Sums): string {
  const sums = withSums(source, adds, names);
  const standing = new Set(linesIn(source).map(({ name }) => name));
  const text = withQuantities(own.text, title, standing, sums.used);
  const drawn = withDrawing(sums.text, text);
  const served = withServes(drawn.first, drawn.second);
  return mergeSections(withRollout(served.first, served.second), served.second, { title, named: false });
}

function askIn(ask: Ask, { nameOf }: Named): Ask {
  return {
    ...ask,
    question: nameOf(ask.question),
    default: nameOf(ask.default),
    ...(ask.quantity && { quantity: nameOf(ask.quantity) }),
    ...(ask.changes && { changes: ask.changes.map(nameOf) }),
  };
}

/** `Exclusive reservation` for `exclusive-reservation`. */
function titleOf({ id }: Pattern): string {
  const words = id.replaceAll("-", " ");
  return words[0]!.toUpperCase() + words.slice(1);
}

function boundBind(bind: Bind, own: Named, { pattern: { thing }, noun }: Wanted, clauses: string[]): Bind {
  const things = [noun, own.thing?.one, thing?.one].filter((one) => one !== undefined);
  const nouns = [...new Set(bind.nouns.flatMap((one) => (one === "thing" ? things : [one])))];
  return {
    ...bind,
    nouns,
    clauses,
    ...(bind.nouns.includes("thing") && { thing: true }),
    ...(bind.quantity && { quantity: own.nameOf(bind.quantity) }),
    ...(bind.requirement && { requirement: own.nameOf(bind.requirement) }),
  };
}
