import type { Brief } from "../../brief/index.ts";
import { isExternal } from "./given.ts";
import { type Product, productsIn } from "./products.ts";

/** What the brief wants weighed against the design: to buy it, or another technology for one of its parts. */
export type Comparison = { kind: "buy" | "instead"; name?: string; product?: Product; text: string };

const name = "(\\p{Lu}[\\p{L}\\p{N}.+#-]*(?: (?!The\\b|What\\b|Is\\b|We\\b)\\p{Lu}[\\p{L}\\p{N}.+#-]*){0,2})";
const filler =
  "(?:(?:buying|using|taking|having|just|simply|the|an?|our|a managed|managed|hosted|existing|something like) ){0,3}";
const named = [
  `\\b[Cc]ompar\\w*(?: \\p{Ll}+){0,3}? (?:with|to|against) ${filler}${name}`,
  `\\b(?:[Vv]s\\.?|[Vv]ersus) ${filler}${name}`,
  `\\b[Ww]hy (?:not|don['’]t we|can['’]t we)(?: \\p{Ll}+){0,2}? ${name}`,
  `\\b(?:[Ss]hould|[Cc]ould|[Cc]an|[Ww]ould) (?:we|it) (?:not )?(?:\\p{Ll}+ ){0,2}(?:buy|use|take|rent|adopt) ${filler}${name}`,
  `\\b(?:[Bb]uy|[Bb]uying|[Rr]ent|[Aa]dopt(?:ing)?|[Ss]ubscrib\\p{Ll}+ to) ${filler}${name} (?:instead|or)\\b`,
  `\\b${name} (?:or|vs\\.?|versus) (?:our own|own|self-built|in-house|building|build|do it ourselves)\\b`,
  `\\b(?:[Aa]lternatives?)(?: to (?:consider|compare|weigh))?(?: are| is|:| such as| like) ${name}`,
];
const unnamed =
  /\bbuild[ -](?:vs\.?|versus|or|\/)[ -]?buy\b|\bbuy[ -](?:vs\.?|versus|or|\/)[ -]?build\b|\bmake or buy\b|\bbuy (?:it )?instead\b|\b(?:should we|would it be (?:better|cheaper) to|is it (?:better|cheaper) to|or) buy\b|\boff[- ]the[- ]shelf\b[^.;]{0,30}\?|\bcompar\w*[^.;]{0,30}\b(?:buying|SaaS|bought|off[- ]the[- ]shelf|commercial)\b/iu;
const more = new RegExp(`^(?:,| or| and|, or|, and)(?: with| to)? ${name}`, "u");
const money = /^(?:USD|EUR|GBP|CHF|PLN|SEK|NOK|DKK|CAD|AUD|JPY|INR)$/u;
const most = 4;

/** Every comparison that the brief asks for, each name once. */
export function comparisonsIn({ text }: Brief): Comparison[] {
  const found: Comparison[] = [];
  for (const pattern of named)
    for (const hit of text.matchAll(new RegExp(pattern, "gu"))) {
      const said = stretchOf(text, hit.index);
      let next = hit[1]!;
      let at = hit.index + hit[0].lastIndexOf(next) + next.length;
      for (let rounds = 0; rounds < most && next; rounds += 1) {
        add(found, next, said);
        const other = more.exec(text.slice(at, at + 60));
        at += other?.[0].length ?? 0;
        next = other?.[1] ?? "";
      }
    }
  const bare = unnamed.exec(text);
  if (bare && !found.some(({ kind }) => kind === "buy")) found.push({ kind: "buy", text: stretchOf(text, bare.index) });
  return found.slice(0, most);
}

function add(found: Comparison[], raw: string, text: string): void {
  const said = raw.replace(/[.,]+$/u, "");
  if (money.test(said) || said.length < 2 || found.some((one) => one.name === said)) return;
  const product = productsIn(said)[0]?.product;
  const isPart = product !== undefined && !isExternal(product.family) && !/\bbuy/iu.test(text);
  found.push({ kind: isPart ? "instead" : "buy", name: product?.name ?? said, ...(product && { product }), text });
}

/** The sentence or clause around an offset. */
function stretchOf(text: string, at: number): string {
  const start = Math.max(
    0,
    ...[".", ";", "\n", "!", "?"].map((sign) => text.lastIndexOf(`${sign}${sign === "\n" ? "" : " "}`, at) + 1),
  );
  const end = /[;\n!?]|[.,](?=\s|$)/u.exec(text.slice(at + 1))?.index;
  return text
    .slice(start, end === undefined ? undefined : at + 1 + end)
    .trim()
    .slice(0, 160);
}
