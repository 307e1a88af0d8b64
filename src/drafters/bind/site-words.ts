import { linesOf, replaceOwn, withSection } from "./page-lines.ts";

/** Zones that are none of a cloud's. */
const others = "time|DNS|tariff|fare|pick-?up|delivery|parking|no-go|quiet|danger|climate|temperature|warehouse|sales";
const zone = new RegExp(
  `(?<!(?:${others})[ -])(?<![\\p{L}\\p{N}/{.])(availability )?([Zz])one(s?)(?![\\p{L}\\p{N}/}])`,
  "gu",
);
const region =
  /(?<!(?:addresses to a|cuts? to|truncated to a|sales|[Rr]egional) )(?<![\p{L}\p{N}/{.-])(cloud )?([Rr])egion(s?)(?![\p{L}\p{N}/}])/gu;

/** The text in which a zone is a host and a region a site, in words and in the names of the ledger; types and the brief's own words stay. */
export function onSite(text: string, brief: string): string {
  const names = new Set(
    linesOf(text, ["Quantity", "Value", "Basis"]).map(({ cells }) => (cells[0] ?? "").replaceAll("`", "")),
  );
  const renamed = [...names].reduce((now, name) => {
    const next = name
      .replace(/(?<![a-z])zone(s?)(?![a-z])/u, "host$1")
      .replace(/(?<![a-z])region(s?)(?![a-z])/u, "site$1");
    const clean = next
      .replace(/^aws(?=_)/u, "platform")
      .replace(/(?<![a-z])(?:dynamodb|s3)(?![a-z])/u, (said) => (said === "s3" ? "objects" : "table_store"));
    return clean === name || names.has(clean)
      ? now
      : now.replace(new RegExp(`(?<![\\w-])${name}(?![\\w-])`, "gu"), clean);
  }, text);
  const fences = Array.from(
    renamed.matchAll(/^```(?:ts|typescript|sql|graphql)[\s\S]*?^```/gmu),
    ({ index, 0: said }) => [index, index + said.length] as const,
  );
  const isKept = (at: number) => fences.some(([start, end]) => start <= at && at < end) || isSaid(renamed, at, brief);
  const hosts = replaceOwn(renamed, zone, ({ 0: said, 2: first = "z", 3: many = "", index }) =>
    isKept(index!) ? said : `${first === "Z" ? "H" : "h"}ost${many}`,
  );
  const fencesNow = Array.from(
    hosts.matchAll(/^```(?:ts|typescript|sql|graphql)[\s\S]*?^```/gmu),
    ({ index, 0: said }) => [index, index + said.length] as const,
  );
  const sites = replaceOwn(hosts, region, ({ 0: said, 2: first = "r", 3: many = "", index }) =>
    fencesNow.some(([start, end]) => start <= index! && index! < end) || isSaid(hosts, index!, brief)
      ? said
      : `${first === "R" ? "S" : "s"}ite${many}`,
  );
  const billed = replaceOwn(sites, /\b([Cc])loud (bill|cost)/gu, ({ 1: first, 2: word = "" }) =>
    first === "C" ? word[0]!.toUpperCase() + word.slice(1) : word,
  );
  const survived = withSection(billed, "Data Model", (section) =>
    section.replace(/(?<=\| |; )a node(?=: RPO)/gu, "a process"),
  );
  return withSection(survived, "Scope", (scope) =>
    scope.replace(
      /^- (?:[^\n:]* )?(?:second|another) site\b[^\n]*$/gmu,
      "- A second site: what is lost with this one comes back from the copies that are kept elsewhere.",
    ),
  );
}

/** A requirement in which the brief's own words stand, where it speaks of zones or regions itself. */
function isSaid(text: string, at: number, brief: string): boolean {
  const line = text.slice(text.lastIndexOf("\n", at) + 1, at);
  return /^\| N?FR-\d+ \|/u.test(line) && /\b(?:zones?|regions?)\b/iu.test(brief);
}
