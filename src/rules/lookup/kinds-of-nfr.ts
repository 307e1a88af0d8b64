import { type Dimension, isPlain } from "../../quantities/index.ts";
import type { Facts } from "../rule.ts";
import { isMoney } from "./kinds.ts";
import { nfrsOf, wordsOf } from "./nfrs.ts";

/** A kind of promise that every design makes, told by the words or by the dimension of a target. */
type Kind = { name: string; words: RegExp; dimension?: (dimension: Dimension) => boolean };

const availability: Kind = {
  name: "availability, such as `≥ 99.9 % per month`",
  words:
    /\b(?:availab\w+|up-?time|downtime|sla|nines|disponib\w+|verfügbar\w*|reliab\w+|fault[- ]toleran\w+|resilien\w+|unavailab\w+)\b|可用/iu,
};
const speed: Kind = {
  name: "latency or throughput, such as `≤ 300 ms (p95)`",
  words:
    /\b(?:latenc\w+|throughput|respon[sd]\w*|performance|fast\w*|speed|rps|qps|tps|p\d{2,3}|time (?:to|until|from)|freshness|propagation|capacity|concurren\w+|scal(?:e|ab)\w*|latên\w+|latenz\w*|antwortzeit\w*|desempenho|durchsatz|requests? per|duration|delay)\b|延迟|性能|吞吐/iu,
  dimension: ({ time, ...others }) => time !== undefined && Object.keys(others).length === 0,
};
const cost: Kind = {
  name: "cost, such as `≤ 500 USD/month`",
  words: /\b(?:costs?|budget\w*|bill|invoices?|spend\w*|price\w*|kosten\w*|custos?|costos?)\b|成本|[$€£]/iu,
  dimension: isMoney,
};
const durability: Kind = {
  name: "durability, such as `RPO ≤ 5 min`",
  words:
    /\b(?:durab\w+|RPO|los(?:s|t|es?|ing)|recover\w*|backups?|persist\w*|retention|replicat\w+|consisten\w+|integrity|wiederherstell\w+|perda\w*)\b|持久|丢失/iu,
};

/** The kinds of promises that no requirement makes; none where requirements are not told by numbers, which is asked for first. */
export function lackingKinds(facts: Facts): string[] {
  const { requirements, stores, entities, scope } = facts.design;
  const nfrs = nfrsOf(facts);
  const measured = nfrs.filter(({ target }) => target && (!isPlain(target.dimension) || target.unit.startsWith("%")));
  if (measured.length < 2 && !measured.some(({ requirement }) => requirement.id)) return [];
  const texts = [
    ...nfrs.map(wordsOf),
    ...requirements.flatMap(({ kind, quality, text, target }) =>
      kind === "non-functional" ? [[quality, text, target?.text].join(" ")] : [],
    ),
    ...scope.constraints.map(({ text }) => text),
  ];
  const dimensions = nfrs.flatMap(({ target }) => (target && !isPlain(target.dimension) ? [target.dimension] : []));
  const wanted = [availability, speed, cost, ...(stores.length + entities.length > 0 ? [durability] : [])];
  return wanted
    .filter(
      ({ words, dimension }) => !texts.some((text) => words.test(text)) && !(dimension && dimensions.some(dimension)),
    )
    .map(({ name }) => name);
}
