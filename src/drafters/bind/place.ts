import type { Brief } from "../../brief/index.ts";
import type { Area, Region } from "./areas.ts";
import { saidIn } from "./areas-said.ts";
import { type Cluster, clusterIn, isLossless, type Sites, sitesIn } from "./place-own.ts";
import { platformOf } from "./platforms.ts";
import type { Site } from "./products.ts";

/** Where the brief wants the design to run. */
export type Place = {
  site: Site;
  /** Machines that the brief gives, and the word for one of them. */
  machines?: { count: number; one: string; many: string; text: string };
  /** A hoster without services of its own in our lists, whose machines are rented. */
  hoster?: string;
  /** A cluster of ours that runs already, several places of ours, and whether a confirmed write may be lost with one. */
  cluster?: Cluster;
  sites?: Sites;
  lossless?: boolean;
  /** What data must not leave; `strict` where the brief says so, else it is only where the users are. */
  area?: Area;
  /** The region of a cloud that the brief names, and whether no other one may hold a copy. */
  region?: Region;
  only?: boolean;
};

const counts = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const machine =
  /\b(?:on|have|got|with|using|across|over|to|is|are) (?:just |only |exactly |the |our |these |those |its )*(a single|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})(?: (?!load|file|mail|web|proxy|game|media|database|db|sql)[\p{L}-]+){0,3}? (VMs?|virtual machines?|VPS(?:es)?|servers?|machines?|boxes|box|hosts?|nodes|mini[- ]PCs?|NUCs?)\b(?! (?:users|monitored|per))/giu;
const hosters =
  /\b(?:Hetzner|DigitalOcean|OVH(?:cloud)?|Scaleway|Linode|Vultr|Contabo|IONOS|netcup|Infomaniak|Exoscale|UpCloud|Oracle Cloud|IBM Cloud|Alibaba Cloud)\b/u;

/** Reads it; nothing said is AWS, on which the blueprints are built. */
export function placeOf(brief: Brief): Place {
  const platform = platformOf(brief.constraints);
  const hoster = platform ? undefined : hosterOf(brief);
  const cluster = clusterIn(brief);
  const clouds = brief.constraints.some(
    ({ kind, words }) => kind === "cloud" && /^(?:AWS|Amazon|Azure|GCP|Google)/iu.test(words),
  );
  const own =
    !clouds &&
    (cluster?.units === "VMs" ||
      /\b(?:runs?|running|hosted|host|deployed?|stays?|lives?|kept)(?: \p{L}+){0,2} (?:in|at|on) our (?:own )?(?:\p{L}+ )?data ?cent(?:er|re)s?\b/iu.test(
        brief.text,
      ));
  const site: Site = platform ?? (hoster || own ? "own servers" : "AWS");
  const machines = clouds ? undefined : (machinesOf(brief.text) ?? (site === "own servers" ? alone(brief) : undefined));
  const found = machines && site === "AWS" ? "own servers" : site;
  const sites = found === "own servers" && !hoster ? sitesIn(brief.text) : undefined;
  const said = saidIn(brief.text);
  return {
    site: found,
    ...(machines && { machines }),
    ...(hoster && { hoster }),
    ...(found === "own servers" && cluster && { cluster }),
    ...(sites && { sites, lossless: isLossless(brief) }),
    ...(said && { area: said.area }),
    ...(said?.region && { region: said.region, only: said.only }),
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

/** What data must stay in, or where it shall be hosted. */
export function areaOf(text: string): Area | undefined {
  return saidIn(text)?.area;
}
