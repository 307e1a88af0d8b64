import type { Position } from "unist";
import type { Facts } from "../rule.ts";
import { placeAt, sectionAt } from "./place.ts";
import { type Prose, proseOf } from "./prose.ts";
import { piecesOf } from "./sayings.ts";

/** A part that traffic passes or data rests in: what it is called, and the words by which a design shows that it has one. */
type Kind = { name: string; called: RegExp; placed: RegExp };

const kinds: Kind[] = [
  {
    name: "CDN",
    called: /\b(?:CDNs?|content delivery networks?|CloudFront|Fastly|Akamai)\b/i,
    placed: /\bCDN|content delivery|cloudfront|cloudflare|fastly|akamai|\bedge\b|bunny\.net|front door/i,
  },
  {
    name: "web application firewall",
    called: /\b(?:WAFs?|web application firewalls?)\b/i,
    placed: /\bWAF|firewall|cloudflare|cloud armor|\bshield\b|\bedge\b|front door/i,
  },
  {
    name: "load balancer",
    called: /\b(?:load[- ]balancers?|ALB|NLB|ELB|HAProxy)\b/i,
    placed:
      /load[- ]?balanc|\b[AN]LB|\bELB|\bLB\b|haproxy|ingress|gateway|proxy|nginx|envoy|traefik|caddy|\bedge\b|kubernetes|\bk8s/i,
  },
  {
    name: "API gateway",
    called: /\b(?:API[- ]gateways?|Apigee)\b/i,
    placed: /gateway|apigee|\bkong\b|ingress|proxy|\bedge\b|\bbff\b/i,
  },
  {
    name: "reverse proxy",
    called: /\b(?:reverse[- ]prox(?:y|ies)|nginx|HAProxy|Traefik)\b/i,
    placed: /proxy|proxies|nginx|haproxy|traefik|caddy|envoy|ingress|gateway|load[- ]?balanc|\bedge\b|web server/i,
  },
  {
    name: "message broker",
    called: /\b(?:message (?:brokers?|queues?|bus)|event bus|Kafka|RabbitMQ|SQS|Kinesis|Redpanda|ActiveMQ)\b/i,
    placed:
      /broker|queue|\bbus\b|stream|topic|kafka|rabbit|sqs|kinesis|redpanda|\bnats\b|pub.?sub|sidekiq|celery|bullmq|eventbridge|\bsns\b|messaging/i,
  },
  {
    name: "cache",
    called: /\b(?:Redis|Memcached|Valkey|cache (?:cluster|server|layer)|distributed cache)\b/i,
    placed: /cach|redis|memcached|valkey|dragonfly|elasticache/i,
  },
  {
    name: "search index",
    called: /\b(?:Elasticsearch|OpenSearch|Solr|search (?:index|cluster|engine))\b/i,
    placed: /search|elastic|solr|lucene|\bindex/i,
  },
  {
    name: "data warehouse",
    called: /\b(?:data (?:warehouse|lake)s?|BigQuery|Snowflake|Redshift)\b/i,
    placed: /warehouse|\blake|bigquery|snowflake|redshift|analytics|databricks/i,
  },
];

/** A part by the author's word, and what it is. */
export type Unplaced = { name: string; said: string; at: Position };

const elsewhere = new Set<string | undefined>(["security", "monitoring", "failure-modes", "cost"]);
const speaking = new Set<string | undefined>(["security", "monitoring", "failure-modes"]);

/** Kinds of parts that the text relies on in security, monitoring or failures, and that the design itself never has. */
export function unplacedParts(facts: Facts): Unplaced[] {
  const built = builtText(facts);
  const missing = kinds.filter(({ called, placed }) => !placed.test(built) && !called.test(built));
  if (missing.length === 0) return [];
  const sentences = [...headingsIn(facts), ...proseOf(facts)].flatMap(({ text, offset }) =>
    speaking.has(sectionAt(facts.design, placeAt(facts.document, offset, offset))) ? piecesOf(text, ends, offset) : [],
  );
  return missing.flatMap(({ name, called }) => {
    for (const { said, start: offset } of sentences) {
      const found = called.exec(said);
      if (!found || hedged.test(said)) continue;
      const start = offset + found.index;
      return [{ name, said: found[0], at: placeAt(facts.document, start, start + found[0].length) }];
    }
    return [];
  });
}

/** What is refused, imagined, one choice of several or only for later is no part. */
const hedged =
  /\b(?:no|not|non|never|without|instead of|rather than|if|could|would|might|may|later|optional(?:ly)?|such as|e\.g\.|like|consider\w*|future|planned|plan to|unless|should|or|phase \d|10x|100x|example)\b/i;

/** A failure may be a heading: `### CDN Outage`. */
function headingsIn({ document, design }: Facts): Prose[] {
  return design.headings.flatMap(({ title, at }) => {
    const start = at.start.offset ?? 0;
    const index = document.source.slice(start, start + 10 + title.length).indexOf(title);
    return title !== "" && index >= 0 ? [{ text: title, offset: start + index }] : [];
  });
}

const ends = /(?<=[.;!?])(?=\s)/;

/** Everything, code and diagrams included, that stands outside of the sections that only speak about the parts. */
function builtText({ document, design }: Facts): string {
  const lines = document.source.split("\n");
  const first = placeAt(document, document.frontMatter.end, document.frontMatter.end).start.line;
  const starts = [first, ...design.headings.map(({ at }) => at.start.line), lines.length + 1];
  return starts
    .slice(0, -1)
    .map((line, index) => {
      const at = { start: { line, column: 1 }, end: { line, column: 1 } };
      return elsewhere.has(sectionAt(design, at)) ? "" : lines.slice(line - 1, starts[index + 1]! - 1).join("\n");
    })
    .join("\n");
}
