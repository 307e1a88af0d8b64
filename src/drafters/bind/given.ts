import type { Brief, Clause } from "../../brief/index.ts";
import type { Family } from "./families.ts";
import { type Named, type Product, productsIn } from "./products.ts";
import { isInside } from "./standing.ts";

/** A product that the brief fixes; `ours` where it exists already and somebody runs it. */
export type Given = { product: Product; ours: boolean; text: string };

const reach = 48;
/** What stands before a product that is not to be used, is left behind, or is only spoken of. */
const away =
  /\b(?:no|not|never|without|nor|instead of|rather than|other than|except|avoid\w*|replac\w+|retir\w+|drop\w*|leav\w+|unlike|like|similar to|vs\.?|versus|against|compar\w+ (?:it |this )?(?:with|to|against)|(?:migrat|mov|switch|com)\w* (?:\p{L}+ ){0,2}(?:from|off|away from)|from|off|away from|buy\w*|alternative to|competitor of|prefer\w* \p{L}+ over)\s+(?:(?:our|the|an?|old|existing|current|legacy|using|use|buying)\s+){0,3}$/iu;
/** A product behind these words is somebody else's and is written to or read from, not built with. */
const foreign =
  /\b(?:(?:import|export|sync|integrat|connect|connector|webhook)\w*(?: \p{L}+){0,2}|(?:reads?|pulls?|fetch\w*|cop(?:y|ies)|writes?|written|sent) (?:\p{L}+ ){0,2}(?:from|to|into)(?: (?:our|the|an?|existing|old)){0,3}) $/iu;
const ours = /\b(?:our|existing|the company['’]?s|in-house|own|already|today|currently|legacy)\b/iu;
const infrastructure = new Set<Family>(["identity", "payment", "maps", "mail", "sms", "push", "model", "speech"]);

/** Systems that a company runs itself and calls by what they are, with the job they do. */
const unnamed: [family: Family, what: string][] = [
  [
    "identity",
    "(?:OAuth ?2?|OIDC|SSO|SAML|LDAP|login|sign-on|identity|auth(?:entication)?) (?:server|service|provider|system|directory)",
  ],
  ["mail", "(?:mail|SMTP|e-?mail) (?:server|relay|gateway)"],
  ["sms", "SMS gateway"],
  ["payment", "(?:PSP|payment (?:gateway|provider))"],
];

/** `our own OAuth server`: the product is the one that exists. */
function unnamedIn(text: string): Named[] {
  return unnamed.flatMap(([family, what]) =>
    Array.from(
      text.matchAll(
        new RegExp(
          `\\b(?:our|the existing|the company['’]?s?|an existing)(?: own| existing| company| in-house| central)* (${what})\\b`,
          "gu",
        ),
      ),
    ).map(({ index, 0: whole, 1: said = "" }) => ({
      start: index,
      end: index + whole.length,
      product: { name: `the existing ${said}`, family, said: `existing ${said}`, on: {} },
    })),
  );
}

/** The products that the brief fixes, each once, in its order; what it wants compared, replaced or avoided is none of them. */
export function givenIn(brief: Brief): Given[] {
  const seen = new Set<Product>();
  const all = [...productsIn(brief.text), ...unnamedIn(brief.text)];
  return all.flatMap((named) => {
    const clause = clauseAt(brief, named.start);
    if (
      seen.has(named.product) ||
      all.some((one) => one !== named && one.start <= named.start && named.end < one.end) ||
      !isFixed(brief, named, clause)
    )
      return [];
    seen.add(named.product);
    const text = clause?.text ?? brief.text.slice(named.start, named.end);
    return [{ product: named.product, ours: ours.test(text), text }];
  });
}

/** The given products of a family. */
export function ofFamily(given: Given[], family: Family): Product[] {
  return given.filter(({ product }) => product.family === family).map(({ product }) => product);
}

function isFixed(brief: Brief, { product, start, end }: Named, clause: Clause | undefined): boolean {
  const { subject } = brief;
  if (subject.at.start <= start && end <= subject.at.end) return false;
  if (clause && (clause.kind === "request" || clause.kind === "remark")) return false;
  const before = brief.text.slice(Math.max(0, clause?.at.start ?? 0, start - reach), start);
  if (away.test(before)) return false;
  if (
    /^ ?(?:is|are|will be) (?:retired|replaced|switched off|too (?:slow|expensive|dear))\b/iu.test(
      brief.text.slice(end, end + 40),
    )
  )
    return false;
  if (foreign.test(before)) return false;
  return product.family !== "language" || (isWritten(brief, start, end) && !isInside(brief, start));
}

/** A language is fixed where the stack is spoken of; `Go to market`, `Rust belt` and `learn Java` are none. */
function isWritten({ text, constraints }: Brief, start: number, end: number): boolean {
  const near = text.slice(Math.max(0, start - reach), end + reach);
  const known = constraints.some(
    ({ kind, words, at }) =>
      (kind === "stack" || kind === "team") && at.start <= start && end <= at.end && words !== "",
  );
  const taught =
    /\b(?:teach|learn|course|lesson|tutorial|compile|run(?:s|ning)? (?:users['’]? )?code|submissions? in|snippets?|code in|SDKs?|client librar\w+)\b/iu;
  return known && !taught.test(near);
}

/** Whether the words before a name say that it is somebody else's. */
export function isForeign(before: string): boolean {
  return foreign.test(before);
}

/** The stretch of the brief around an offset. */
export function clauseAt({ clauses }: Brief, offset: number): Clause | undefined {
  return clauses.find(({ at }) => at.start <= offset && offset < at.end);
}

/** Whether the family is that of an external system and not of a part that we run. */
export function isExternal(family: Family): boolean {
  return infrastructure.has(family);
}
