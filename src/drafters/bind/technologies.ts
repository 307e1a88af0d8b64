import { type Document, everySection } from "../../document/index.ts";
import type { Family } from "./families.ts";
import { onFewMachines, type Platform, services } from "./platform-services.ts";
import { nameOn, type Product, productsIn, type Site } from "./products.ts";

/** A technology of a design where it stands, with the job it does there; `names` where it is a service of AWS. */
export type Technology = { start: number; end: number; family?: Family; names?: Record<Platform, string> };

/** A technology that gives way, and to what. */
export type Placed = Technology & { next: { text: string; isGiven: boolean } };

/** Where the design runs, and which products do which jobs in it. */
export type Stack = {
  site: Site;
  /** A few machines, on which a cluster would be the largest part. */
  few: boolean;
  given: ReadonlySet<Product>;
  chosen: ReadonlyMap<Family, Product>;
  /** What does a job in place of a product of its own family. */
  also: ReadonlyMap<Family, string>;
};

/** Every technology that a text names; one that another begins is found once. */
export function technologiesIn(text: string): Technology[] {
  const own = servicesIn(text);
  const named = productsIn(text)
    .filter(
      ({ product, start, end }) =>
        !elsewhere.has(product.family) && !own.some((one) => one.start < end && start < one.end),
    )
    .map(({ product: { family }, start, end }) => ({ start, end: end + versionAt(text, end, family), family }));
  return [...own, ...named].sort((one, other) => one.start - other.start);
}

/** Languages stand in many places that are no technology of ours; they are read where a component's begins. */
const elsewhere = new Set<Family>(["language", "tool"]);

function versionAt(text: string, end: number, family: Family): number {
  return family === "relational" ? (/^ 1?\d(?!\d)/u.exec(text.slice(end, end + 4))?.[0].length ?? 0) : 0;
}

/** What stands in place of a technology under a stack, and whether the brief gives it; undefined where it stays. */
export function inPlaceOf(
  said: string,
  { family, names }: Technology,
  { site, few, given, chosen, also }: Stack,
): { text: string; isGiven: boolean } | undefined {
  const own = productsIn(said)[0]?.product;
  const stays = own !== undefined && given.has(own);
  if (stays && !(names && site !== "AWS")) return undefined;
  const product = stays ? undefined : family && chosen.get(family);
  if (product) return { text: names ? nameOn(product, site) : product.name, isGiven: true };
  const other = family && also.get(family);
  if (other) return { text: other, isGiven: true };
  if (!names || site === "AWS") return undefined;
  const small =
    few && site === "own servers" && family && names[site] !== "self-run" ? onFewMachines[family] : undefined;
  return { text: small ?? names[site], isGiven: false };
}

/** Where the design's own text begins, behind title and quoted brief. */
export function bodyFrom(document: Document): number {
  const first = [...everySection(document)].find(({ depth }) => depth === 2);
  return first?.at.start.offset ?? document.frontMatter.end;
}

/** The design's own text without what it decided against. */
export function builtText(document: Document): string {
  const body = document.source.slice(bodyFrom(document));
  return body.replace(/^## Trade-offs\n[\s\S]*?(?=^## |(?![\s\S]))/mu, "");
}

function servicesIn(text: string): Technology[] {
  const found: Technology[] = [];
  const begin = /(?<![\p{L}\p{N}_/.`-])(?:\p{Lu}|one |a public|db\.|cache\.|gp3|[a-z]\d[a-z]{0,3}\.)/gu;
  for (let hit = begin.exec(text); hit; hit = begin.exec(text)) {
    const { index } = hit;
    const service = services.find(({ pattern }) => endAt(pattern, text, index) > index);
    if (!service) continue;
    const end = endAt(service.pattern, text, index);
    found.push({ start: index, end, names: service.names, ...(service.family && { family: service.family }) });
    begin.lastIndex = end;
  }
  return found;
}

/** Where a match that begins at `index` ends; 0 where there is none. */
function endAt(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return pattern.test(text) ? pattern.lastIndex : 0;
}
