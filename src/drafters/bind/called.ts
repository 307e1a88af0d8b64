import type { Brief } from "../../brief/index.ts";
import { isForeign } from "./given.ts";
import { productsIn } from "./products.ts";

/** A system that exists, belongs to others and is called or fed. */
export type Called = { name: string; text: string };

const kinds =
  "mainframe|oracle db|erp|crm|pim|wms|tms|ehr|emr|cms|lms|pbx|mes|pacs|data warehouse|billing system|core banking(?: system)?|accounting(?: system)?|(?:telephone )?switch|head-end(?: system)?|ticket system|payroll(?: system)?|hr system|warehouse system|registry|scada";
const places = [
  `\\b(?:[Ii]ntegrat\\p{Ll}*|[Cc]onnect\\p{Ll}*|[Ss]ync\\p{Ll}*|[Tt]alks?|[Hh]ands?(?: \\p{Ll}+)?|[Ww]rites?|[Rr]eads?|[Ww]ritten|[Ss]ent|[Gg]o(?:es)?|[Cc]alls?|[Ff]eeds?|[Dd]elivers?|[Ss]ends?|[Ii]mports?|[Ee]xports?|[Pp]ush\\p{Ll}*)(?: \\p{Ll}+){0,3}? (?:with|to|into|from|our|the existing) (?:our |the |an? )?(?:existing |current |old )?((?:${kinds})(?: \\(\\p{Lu}[\\p{L}\\p{N}]*\\))?|\\p{Lu}[\\p{L}\\p{N}]+(?: \\p{Lu}[\\p{L}\\p{N}]+){0,2})`,
  `\\b[Ee]xisting ((?:${kinds})(?: \\(\\p{Lu}[\\p{L}\\p{N}]*\\))?|\\p{Lu}[\\p{L}\\p{N}]+(?: (?:${kinds}|\\p{Lu}[\\p{L}\\p{N}]+)){0,2})`,
];
const nobody =
  /^(?:We|It|The|They|This|AWS|Azure|GCP|Google Cloud|CSV|PDF|JSON|XML|SMS|API|HTTP|REST|EUR|USD|I|Excel|S3|MQTT|Monday|Friday|GPS|UTC)$/u;

/** The systems of others that the brief names; products that do a job inside the design are none of them. */
export function calledIn({ text, clauses }: Brief): Called[] {
  const found: Called[] = [];
  for (const place of places)
    for (const hit of text.matchAll(new RegExp(place, "gu"))) {
      const said = hit[1]!.trim();
      const clause = clauses.find(({ at }) => at.start <= hit.index && hit.index < at.end);
      const own = productsIn(said).length > 0 && !isForeign(text.slice(0, hit.index + hit[0].lastIndexOf(said)));
      if (nobody.test(said) || own || clause?.kind === "request") continue;
      const name = nameOf(said);
      if (!found.some((one) => one.name === name)) found.push({ name, text: hit[0] });
    }
  return found.slice(0, 2);
}

/** `erp` is ERP, `telephone switch (Avaya)` is Avaya Telephone Switch. */
function nameOf(said: string): string {
  const [, kind = said, product] = /^(.*?)(?: \((.*)\))?$/u.exec(said) ?? [];
  const title =
    /^[a-z]{3,4}$/u.test(kind) && kind !== "pacs"
      ? kind.toUpperCase()
      : kind.replace(/(^|[ -])(\p{Ll})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
  const whole = title === "Pacs" ? "PACS" : title;
  return product ? `${product} ${whole}` : whole;
}

const generic = /\b(?:Target|Partner|Source|Warehouse|Existing|Upstream|Downstream) (?:System|Database|Service)\b/u;

/** The external system of a design that stands for any such, if it has one. */
export function genericIn(externals: string[]): string | undefined {
  return externals.find((name) => generic.test(name));
}
