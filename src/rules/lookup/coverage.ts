import type { Failure } from "../../design/design.ts";
import type { Graph, Party } from "../../graph/index.ts";
import type { Facts } from "../rule.ts";
import { isCommon, stemsOf, tellingStems } from "./stems.ts";
import { namesTechnology } from "./technologies.ts";

/** The components and externals that act in a flow: by the parties of its steps, in prose by their names. */
export function partiesOnFlows({ design, graph }: Facts): Party[] {
  const steps = design.flows.flatMap((flow) => flow.steps).slice(0, most);
  const acting = steps.flatMap(({ from, to, text }) => {
    const named = [from, to].filter((name) => name !== undefined).flatMap((name) => graph.names.find(name));
    return named.length > 0 ? named : graph.names.mentioned(text);
  });
  return [...new Set(acting)].filter(({ kind }) => kind === "component" || kind === "external");
}

/**
 * Tells which parties some texts speak of. Where most texts call parts by their names, only names count, in whole words;
 * else also a word that tells this part from all others, and the technology it is made of, as in `Redis is down`.
 */
export function createMentions(graph: Graph, all: string[]): (party: Party) => boolean {
  const texts = all.slice(0, most);
  const found = texts.map((text) => graph.names.mentioned(text));
  const named = new Set([
    ...found.flat(),
    ...texts.flatMap((text) => bornShort(graph, text)),
    ...texts.filter((_, index) => found[index]!.length === 0).flatMap((text) => ofKind(graph, text)),
  ]);
  if (found.filter((parties) => parties.length > 0).length >= mostly * texts.length) return (party) => named.has(party);
  const stems = texts.map(stemsOf);
  const words = new Set(stems.flatMap((known) => [...known]));
  const bearers = new Map<string, number>();
  for (const { name } of graph.names.parties)
    for (const stem of stemsOf(name)) bearers.set(stem, (bearers.get(stem) ?? 0) + 1);
  const isOwn = (stem: string) => stem.length > 2 && bearers.get(stem) === 1 && words.has(stem);
  return (party) =>
    named.has(party) ||
    [...stemsOf(party.name)].some(isOwn) ||
    stems.some((known) => tellingStems(party.name).every((stem) => known.has(stem))) ||
    technologiesOf(party).some((stem) => words.has(stem));
}

const mostly = 0.5;

/**
 * The one part that a heading line calls by its telling words alone: `Origin failure` is that of `Origin Server`, and not
 * of `Origin Shield`, which has words of its own.
 */
function bornShort(graph: Graph, text: string): Party[] {
  const line = text.split("\n", 1)[0]!;
  if (graph.names.mentioned(line).length > 0) return [];
  const stems = stemsOf(line.slice(0, 200));
  const isMeant = ({ name }: Party) => {
    const telling = tellingStems(name);
    return telling.some((stem) => !isCommon(stem)) && telling.every((stem) => stems.has(stem));
  };
  const meant = graph.names.parties.slice(0, most).filter(isMeant);
  return meant.length === 1 ? meant : [];
}

/** What a text without any name calls by its kind, and how such parts are named or made. */
const kinds: [RegExp, RegExp][] = [
  [
    /\b(?:databases?|db)\b/i,
    /\b(?:databases?|db|postgres\w*|mysql|mariadb|rds|aurora|dynamodb|mongodb|cassandra|sqlite|oracle|spanner|cockroachdb|firestore)\b/i,
  ],
  [/\b(?:queues?|brokers?)\b/i, /\b(?:queues?|brokers?|sqs|rabbitmq|kafka|kinesis|redpanda|nats)\b/i],
  [/\bcaches?\b/i, /\b(?:caches?|redis|memcached|valkey|elasticache)\b/i],
  [
    /\b(?:buckets?|(?:object|file|blob) stor(?:e|age))\b/i,
    /\b(?:buckets?|s3|gcs|minio|(?:object|file|blob) stor(?:e|age))\b/i,
  ],
];

/** `Database failure` is that of the part made of PostgreSQL. */
function ofKind(graph: Graph, text: string): Party[] {
  const meant = kinds.filter(([said]) => said.test(text)).map(([, made]) => made);
  return graph.names.parties.filter(({ name, component }) =>
    meant.some((made) => made.test(`${name}\n${component?.technology?.text ?? ""}`)),
  );
}
const most = 500;

function technologiesOf({ component }: Party): string[] {
  const said = component?.technology?.text.slice(0, 300) ?? "";
  return said.split(/[^\p{L}\p{N}+#.]+/u).flatMap((word) => (namesTechnology(word) ? [...stemsOf(word)] : []));
}

/** What a failure is called; where failures are not called by parts, all that is said of them. */
export function namesOfFailures(facts: Facts): string[] {
  const { failures } = facts.design;
  const named = failures.slice(0, most).filter(({ name }) => facts.graph.names.mentioned(name).length > 0);
  if (named.length * 2 >= Math.min(most, failures.length)) return failures.map(({ name }) => name);
  return failures.map(wordsOfFailure);
}

export function wordsOfFailure({ name, impact, detection, mitigation, recovery }: Failure): string {
  return [name, impact, detection, mitigation, recovery].join("\n");
}
