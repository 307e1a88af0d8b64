import type { Brief } from "../../brief/index.ts";
import { type Area, areas } from "./areas.ts";
import { platformOf } from "./platforms.ts";
import type { Site } from "./products.ts";

/** Where the brief wants the design to run. */
export type Place = {
  site: Site;
  /** Machines that the brief gives, and the word for one of them. */
  machines?: { count: number; one: string; many: string; text: string };
  /** A hoster without services of its own in our lists, whose machines are rented. */
  hoster?: string;
  /** What data must not leave; `strict` where the brief says so, else it is only where the users are. */
  area?: Area;
};

const counts = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const machine =
  /\b(?:on|have|got|with|using|across|over|to|is|are) (?:just |only |exactly |the |our |these |those |its )*(a single|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})(?: (?!load|file|mail|web|proxy|game|media|database|db|sql)[\p{L}-]+){0,3}? (VMs?|virtual machines?|VPS(?:es)?|servers?|machines?|boxes|box|hosts?|nodes|mini[- ]PCs?|NUCs?)\b(?! (?:users|monitored|per))/giu;
const hosters =
  /\b(?:Hetzner|DigitalOcean|OVH(?:cloud)?|Scaleway|Linode|Vultr|Contabo|IONOS|netcup|Infomaniak|Exoscale|UpCloud|Oracle Cloud|IBM Cloud|Alibaba Cloud)\b/u;
const stays =
  "stays?|remains?|kept|keep|stored|store|hosted|host|located|processed|held|runs?|lives?|resides?|residency|leaves?|leave|leaving|hosting|residence|inside|within|region";

/** Reads it; nothing said is AWS, on which the blueprints are built. */
export function placeOf(brief: Brief): Place {
  const platform = platformOf(brief.constraints);
  const hoster = platform ? undefined : hosterOf(brief);
  const site: Site = platform ?? (hoster ? "own servers" : "AWS");
  const clouds = brief.constraints.some(
    ({ kind, words }) => kind === "cloud" && /^(?:AWS|Amazon|Azure|GCP|Google)/iu.test(words),
  );
  const machines = clouds ? undefined : (machinesOf(brief.text) ?? (site === "own servers" ? alone(brief) : undefined));
  const area = areaOf(brief.text);
  return {
    site: machines && site === "AWS" ? "own servers" : site,
    ...(machines && { machines }),
    ...(hoster && { hoster }),
    ...(area && { area }),
  };
}

/** Where own servers are spoken of, a stretch such as `four boxes` tells how many. */
function alone({ clauses }: Brief): Place["machines"] {
  return clauses
    .map(({ text }) => (text.length < 60 ? machinesOf(`on ${text}`) : undefined))
    .find((one) => one !== undefined);
}

function hosterOf({ text, clauses }: Brief): string | undefined {
  const found = hosters.exec(text);
  if (!found) return undefined;
  const clause = clauses.find(({ at }) => at.start <= found.index && found.index < at.end);
  const before = text.slice(clause?.at.start ?? 0, found.index);
  return clause?.kind === "request" || /\b(?:not|no|from|off|instead of|leav\w+|like)\b/iu.test(before)
    ? undefined
    : found[0];
}

/** `runs on two VMs`, `on a single server in the office`; servers that are watched or tested are no place. */
function machinesOf(text: string): Place["machines"] {
  for (const found of text.matchAll(machine)) {
    const before = text.slice(Math.max(0, found.index - 30), found.index);
    const clause = text.slice(found.index, found.index + found[0].length + 30);
    if (/\b(?:monitor\w*|watch\w*|collect\w*|scan\w*|fail\w*|dies?|play\w*|log ?in)\b/iu.test(before)) continue;
    const whole = found.index === 0 || /[.,;:\n(] ?$/u.test(before);
    if (
      !whole &&
      !/\b(?:run(?:s|ning)?|host(?:ed|ing)?|deploy\w*|install\w*|hardware|have|got|own|prem(?:ises?)?|self-hosted)\b/iu.test(
        before + clause,
      )
    )
      continue;
    const said = found[1]!.toLowerCase();
    const count = /^(?:a|an|a single)$/u.test(said) ? 1 : counts.indexOf(said) + 1 || Number(said);
    const one = found[2]!.replace(/(?<=box|VPS)es$|s$(?<!VPS)/iu, "");
    if (count > 0 && count < 100)
      return { count, one, many: /x$/u.test(one) ? `${one}es` : /PS$/u.test(one) ? one : `${one}s`, text: found[0] };
  }
  return undefined;
}

/** How each area is said, compiled once: a region's id, then what stays in it or must not leave it. */
const sayings = areas.map((area) => {
  const name = `(?:${area.said})`;
  const ids = Object.values(area.regions)
    .flat()
    .map(({ id }) => id.replaceAll(" ", " ?"));
  return {
    area,
    id: ids.length > 0 ? new RegExp(`\\b(?:${ids.join("|")})\\b`, "iu") : undefined,
    name: new RegExp(`\\b${name}\\b`, "u"),
    places: [
      `\\b(?:${stays})\\b[^.;\\n]{0,40}?\\b(?:with)?in(?:side)? (?:the |our )?${name}\\b`,
      `\\b(?:leaves?|leaving|outside|out of)(?: of)? (?:the )?${name}\\b`,
      `\\b(?:in|within|inside|to) (?:the |a |an )?${name}(?: (?:only|region|data ?cent(?:er|re)s?|cloud|soil|territory))\\b`,
      `\\b${name}[- ](?:only|hosting|hosted|regions?|data ?cent(?:er|re)s?|data residency|residency|sovereign(?:ty)?)\\b`,
      `\\bon (?:AWS|Azure|GCP|Google Cloud)[ ,(]{1,2}(?:in |region )?(?:the )?${name}\\b`,
    ].map((place) => new RegExp(place, "u")),
  };
});

/** What data must stay in, or where it shall be hosted; a land is meant before the union that it lies in. */
export function areaOf(text: string): Area | undefined {
  const given = sayings.find(({ id }) => id?.test(text));
  if (given) return given.area;
  const named = sayings.filter(({ name, places }) => name.test(text) && places.some((place) => place.test(text)));
  return (named.find(({ area }) => area.name !== "the EU") ?? named[0])?.area;
}
