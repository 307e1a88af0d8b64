import type { Monitor } from "../../design/design.ts";
import { idsIn } from "../../design/words.ts";
import { isPlain } from "../../quantities/index.ts";
import type { Facts } from "../rule.ts";
import { type Alert, alertsOf } from "./alerts.ts";
import { isMoney } from "./kinds.ts";
import { type Nfr, nfrsOf, wordsOf } from "./nfrs.ts";
import { stemsOf } from "./stems.ts";

/** A requirement with what watches it. `isNamed`: the document says itself which alert is for which requirement. */
export type Watch = { nfr: Nfr; isNamed: boolean; indicators: string[]; alerts: Alert[] };

/** The quantified requirements with their indicators and alerts: by their ids, else by what they speak of. */
export function watchesOf(facts: Facts): Watch[] {
  const { monitors } = facts.design;
  const nfrs = nfrsOf(facts);
  const rows = monitors.map((monitor) => ({ monitor, ids: idsIn(monitor.requirement) }));
  const isNamed = rows.some(({ ids }) => ids.length > 0);
  if (isNamed) return nfrs.flatMap((nfr) => (nfr.requirement.id ? [byId(facts, nfr, nfr.requirement.id, rows)] : []));
  return nfrs.filter(isSpoken).map((nfr) => byWords(facts, nfr));
}

function byId(facts: Facts, nfr: Nfr, id: string, rows: { monitor: Monitor; ids: string[] }[]): Watch {
  const own = rows.filter(({ ids }) => ids.includes(id));
  const indicators = own.flatMap(({ monitor }) => monitor.indicators.map(({ text }) => text));
  return { nfr, isNamed: true, indicators, alerts: alertsOf(facts).filter(({ ids }) => ids.includes(id)) };
}

function byWords(facts: Facts, nfr: Nfr): Watch {
  const about = aboutOf(nfr);
  const indicators = facts.design.monitors.flatMap((row) => row.indicators.map(({ text }) => text));
  return {
    nfr,
    isNamed: false,
    indicators: indicators.filter((text) => speaksOf(text, about)),
    alerts: alertsOf(facts).filter(({ said, indicator }) => speaksOf(`${indicator} ${said.text}`, about)),
  };
}

type About = { stems: Set<string>; kind: RegExp | undefined };

/** What is measured in nearly every requirement tells none of them apart. */
const general = stemsOf(
  "under within below above less than more most least the and for with per from time p50 p90 p95 p99 percentile second minute hour day week month year must shall should target requirement system service user request load peak high low rate average max min",
);

const kinds: [RegExp, RegExp][] = [
  [/availab|uptime|\bsla\b/i, /availab|uptime|error|5xx|success|health|probe|\bdown\b|outage|\bup\b/i],
  [/\bcost|budget|spend|\bbill/i, /\bcost|budget|spend|\bbill|invoice/i],
  [/durab|\brpo\b|backup/i, /backup|replica|restore|durab|\blag\b|snapshot/i],
  [/\brto\b|recover|failover/i, /recover|failover|restore|drill|\bdown\b|\bup\b|health/i],
  [/latenc|response|p9\d|\bms\b|fast/i, /latenc|response time|duration|p9\d|_ms\b|_seconds|slow/i],
  [
    /throughput|concurren|capacity|\brps\b|\bqps\b/i,
    /throughput|requests?|\brps\b|\bqps\b|\bcpu\b|load|connections|queue|saturat|traffic/i,
  ],
  [/error/i, /error|fail|5xx/i],
];

function aboutOf(nfr: Nfr): About {
  const words = wordsOf(nfr);
  const stems = new Set(
    [...stemsOf(words)].filter((stem) => stem.length > 2 && !general.has(stem) && !/\d/.test(stem)),
  );
  return { stems, kind: kinds.find(([spoken]) => spoken.test(words))?.[1] };
}

function speaksOf(text: string, { stems, kind }: About): boolean {
  return kind?.test(text) || [...stemsOf(text)].some((stem) => stems.has(stem));
}

/** What can be watched while it runs: times, shares, money, rates. */
function isSpoken({ target }: Nfr): boolean {
  return (
    target !== undefined && (!isPlain(target.dimension) || target.unit.startsWith("%") || isMoney(target.dimension))
  );
}
