import type { Failure } from "../../design/design.ts";
import type { Facts } from "../rule.ts";
import { textOf } from "./bodies.ts";
import { leavesOf } from "./leaves.ts";

/** What a mitigation buys, and the words by which a cost section shows that it is paid for. */
const bought: [RegExp, RegExp][] = [
  [
    /\b(?:hot|warm|cold)?[- ]?stand-?bys?\b|\b(?:read[- ])?replicas?\b|\bmulti-az\b/i,
    /stand-?by|replica|multi-az|zones?\b|\bboth\b|\bcop(?:y|ies)\b|\bpair|cluster|\bnodes?\b|\bha\b|instances|\btwo\b/i,
  ],
  [
    /\b(?:second|secondary|another|other|multi|cross|standby|backup)[- ]regions?\b|\bgeo-?replicat\w*/i,
    /region|replica|geo/i,
  ],
  [
    /\b(?:second|secondary|backup|fallback|alternat(?:e|ive)) (?:\w+ )?(?:provider|vendor|carrier|gateway|cdn)s?\b/i,
    /\b(?:second|secondary|backup|fallback|alternat\w*|both)\b|providers?\b/i,
  ],
  [/\bwaf\b|\bddos protection\b|\baws shield\b/i, /\bwaf\b|ddos|shield|cloudflare|security/i],
  [
    /\bcdn\b|\bcloudfront\b|\bcloudflare\b|\bfastly\b|\bakamai\b/i,
    /\bcdn\b|cloudfront|cloudflare|fastly|akamai|edge|transfer|bandwidth/i,
  ],
  [/\bredis\b|\bmemcached\b|\belasticache\b|\bvalkey\b/i, /redis|memcached|elasticache|valkey|cache/i],
];

export type Unpaid = { failure: Failure; words: string };

/** Mitigations that have to be bought and of which nothing in the cost section speaks. */
export function unpaidMitigations(facts: Facts): Unpaid[] {
  const { costs, failures } = facts.design;
  if (costs.lines.length < 2) return [];
  const cells = costs.lines.flatMap(({ quantity, unitPrice, amount }) => [quantity, unitPrice, amount]);
  const leaves = cells.flatMap((cell) => (cell?.expression ? leavesOf(facts, cell.expression.text) : []));
  const lines = costs.lines.flatMap(({ item, quantity, amount }) => [item, quantity?.text ?? "", amount?.text ?? ""]);
  const bases = leaves.map(({ name, basis }) => `${name.replaceAll("_", " ")} ${basis.text}`);
  const paid = [textOf(facts, "cost"), ...lines, ...costs.free.map(({ text }) => text), ...bases].join("\n");
  return failures.flatMap((failure) => {
    const known = `${paid}\n${technologiesOf(facts, failure)}`;
    const found = bought.flatMap(([wanted, line]) =>
      line.test(known) ? [] : (wanted.exec(failure.mitigation)?.[0].trim() ?? []),
    );
    return found[0] ? [{ failure, words: found[0] }] : [];
  });
}

/** The parts that fail, as they are bought: the price of a database `Multi-AZ` holds its standby. */
function technologiesOf({ graph }: Facts, { name }: Failure): string {
  return graph.names
    .mentioned(name)
    .map(({ component }) => component?.technology?.text ?? "")
    .join("\n");
}
