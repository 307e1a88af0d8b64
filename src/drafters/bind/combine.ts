import type { Brief } from "../../brief/index.ts";
import { read } from "../../design/read.ts";
import { type Document, parse } from "../../document/index.ts";
import { type Bind, type Blueprint, withText } from "./blueprint.ts";
import { type Chosen, chooseBlueprint } from "./choose.ts";
import { linked, type Side } from "./combine-link.ts";
import { renamed, replaceWords } from "./combine-names.ts";
import { mergeSections } from "./combine-sections.ts";
import { pruneBlueprint } from "./prune.ts";
import { requirementsIn } from "./targets.ts";

/** The blueprint for a brief, that of another part that it needs brought in. */
export function blueprintFor(brief: Brief, blueprints: Blueprint[]): Chosen {
  const chosen = chooseBlueprint(brief, blueprints);
  return chosen.beside ? { ...chosen, blueprint: combine(chosen.blueprint, chosen.beside) } : chosen;
}

/**
 * Two blueprints as one: the parts of the second stand beside those of the first, under names and ids of their own; actors
 * and external systems of the same name are the same. The first calls the second. What the second says of the whole (its
 * overview, its monthly cost) is left out, since the first's counts both.
 */
export function combine(first: Blueprint, second: Blueprint): Blueprint {
  const { text, names, ids } = renamed(withoutCost(second), first);
  const sides = linked(sideOf(first, first.document, new Map()), sideOf(second, parse(text), names));
  const source = mergeSections(costsOfBoth(sides.first, second.title), sides.second, {
    title: second.title,
    named: true,
  });
  const nameOf = (name: string) => names.get(name) ?? name;
  const idsOf = (all: string[]) => all.flatMap((id) => ids.get(id) ?? []);
  const bindOf = (bind: Bind): Bind[] => {
    const { quantity, requirement } = bind;
    if (requirement) return idsOf([requirement]).map((id) => ({ ...bind, requirement: id }));
    return quantity ? [{ ...bind, quantity: nameOf(quantity) }] : [];
  };
  const { document, unit, ...head } = first;
  return withText(
    {
      ...head,
      ...(unit && { counted: unit }),
      ...unitOf(first, second),
      words: [...first.words, ...second.words],
      nouns: [...first.nouns, ...second.nouns],
      binds: [...first.binds, ...second.binds.flatMap(bindOf)],
      clauses: [
        ...first.clauses,
        ...namedBy(second).flatMap(({ requirement, words }) =>
          idsOf([requirement]).map((id) => ({ requirement: id, words })),
        ),
        ...second.clauses.flatMap(({ requirement, words }) =>
          idsOf([requirement]).map((id) => ({ requirement: id, words })),
        ),
      ],
      covers: [...first.covers, ...second.covers],
      optional: [
        ...first.optional,
        ...second.optional.map(({ component, below, serves, requirements, besides, basis }) => ({
          ...(component && { component: nameOf(component) }),
          ...(below && { below: replaceWords(below, names) }),
          serves: idsOf(serves),
          requirements: idsOf(requirements),
          ...(besides && { besides: idsOf(besides) }),
          basis: Object.fromEntries(
            Object.entries(basis).map(([name, formula]) => [nameOf(name), replaceWords(formula, names)]),
          ),
        })),
      ],
      asks: [
        ...first.asks,
        ...second.asks.map((ask) => ({
          ...ask,
          ...(ask.quantity && { quantity: nameOf(ask.quantity) }),
          ...(ask.changes && { changes: ask.changes.map((change) => ids.get(change) ?? nameOf(change)) }),
        })),
      ],
    },
    source,
    document.path,
  );
}

/** The first part's cost requirements hold for the whole bill. */
function withoutCost(blueprint: Blueprint): Blueprint {
  const requirements = [...requirementsIn(blueprint).values()].filter(({ check }) =>
    check.text.includes("monthly_cost"),
  );
  const gone = { serves: [], requirements: requirements.map(({ id }) => id), basis: {} };
  return requirements.length > 0 ? pruneBlueprint(blueprint, [gone], new Set()) : blueprint;
}

/** A system whose promises on what may be lost name the stores they are meant for, since the other has stores of its own. */
function sideOf({ title, entry }: Blueprint, document: Document, names: Map<string, string>): Side {
  const nameOf = (name: string) => names.get(name) ?? name;
  const design = read(document);
  const stores = new Set(design.stores.map(({ name }) => name));
  const storesFor = (id: string) => {
    const own = design.components.filter(({ name, serves }) => stores.has(name) && serves.includes(id));
    return own.length > 0 ? own.map(({ name }) => name) : entry ? [nameOf(entry.store)] : [];
  };
  const scoped = document.source.replace(
    /^(\| (NFR-\d+) \| )([^|\n]*\(RPO[^|\n]*?)( \|)/gmu,
    (row, head, id, quality, end) => {
      const said = storesFor(id);
      return said.length === 0 || said.some((name) => quality.includes(name))
        ? row
        : `${head}${quality}, in ${said.join(", ")}${end}`;
    },
  );
  return { text: scoped, design, title, ...(entry && { actor: entry.actor, api: nameOf(entry.api) }) };
}

/** What a requirement promises of the whole bill says that the other system is in it. */
function costsOfBoth(text: string, title: string): string {
  return text.replace(
    /^(\| NFR-\d+ \| [^|\n]*?)( \| [^|\n]*\| `[^|\n]*\bmonthly_cost\b)/gmu,
    (_, quality, rest) => `${quality}, ${title} included${rest}`,
  );
}

/** A unit of which the other system speaks too keeps its name: renaming would reach into the other's words. */
function unitOf({ unit }: Blueprint, { document }: Blueprint): Pick<Blueprint, "unit"> {
  if (!unit) return {};
  const word = new RegExp(`(?<!\\p{L})(?:${unit.one}|${unit.many})(?!\\p{Ll})`, "iu");
  return word.test(document.source.slice(document.frontMatter.end)) ? {} : { unit };
}

/** Who names the other system asks for its first capability, whatever else has a word of its name. */
function namedBy({ title, phrases, clauses }: Blueprint): Blueprint["clauses"] {
  const [main] = clauses;
  const own = title
    .toLowerCase()
    .split(/\W+/u)
    .filter((word) => !/^(?:and|service|system|pipeline|platform|tool)$/u.test(word));
  return main ? [{ requirement: main.requirement, words: [...own, title, title, title, ...phrases] }] : [];
}
