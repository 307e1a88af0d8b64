import type { Endpoint } from "../../design/design.ts";
import type { Facts } from "../rule.ts";
import { contractsIn } from "./evidence.ts";
import { sentencesIn, textsOf } from "./sayings.ts";
import { speaksOf, stemsOf, tellingStems } from "./stems.ts";

/** Writes that may arrive twice and of which nothing says what keeps the second from counting. */
export type Repeats = { creating: Endpoint[]; events: Named[]; retried: Named[]; queues: Named[] };
type Named = { name: string; at: Endpoint["at"] };

/** What makes a second delivery harmless, or says that it is not. */
const safe =
  /\b(?:idempoten\w*|de-?dup\w*|duplicat\w*|(?:exactly|effectively)[- ]once|unique\w*|upsert\w*|on conflict|insert ignore|if-match|if-none-match|etags?|compare[- ]and[- ](?:set|swap)|conditional (?:writes?|puts?|updates?|inserts?)|optimistic lock\w*|set ?nx|nonces?|repeat\w*|overwrit\w+|dropped (?:by|twice)|drops? (?:what|those|versions|repeats)|same (?:key|id|answer|effect)|natural key|client[- ](?:given|generated|made|chosen|supplied) (?:ids?|keys?|uuids?)|(?:id|number|reference|name|hash) (?:as|is) (?:the )?key|keyed by|safe to (?:retry|repeat)|retries are safe|fifo)\b/i;
const byKey =
  /\bby (?:[\p{L}'-]+,? (?:and )?){0,5}(?:ids?|keys?|numbers?|hash|index|attempt|version|day|name|\w+At)\b/iu;
const conflict = /\b409\b|\b412\b/;
const everyWrite =
  /\b(?:all|every|each|any|both)\b[^.;]{0,40}\b(?:POSTs?|writes?|requests?|calls?|endpoints?|mutations?|commands?|changes?|consumers?|handlers?|workers?|messages?|jobs?)\b|\b(?:POSTs?|writes|mutations|consumers|handlers|workers|jobs|retries|requests)\b[^.;]{0,60}\b(?:idempoten|safe|key)/i;

/** Pure; a write is looked for in its row, in what is said of all writes, and in every sentence that names its thing. */
export function repeatsIn(facts: Facts): Repeats {
  const { design } = facts;
  const texts = textsOf(facts).filter((text) => safe.test(text));
  const sentences = texts.flatMap(sentencesIn).filter((one) => safe.test(one));
  const forAll = sentences.some((one) => everyWrite.test(one));
  const spoken = texts.map((text) => ({ text, stems: stemsOf(text) }));
  const isNamed = (name: string, ...others: string[]) =>
    spoken.some(({ text, stems }) => text.includes(name) || others.some((other) => speaksOf(stems, other)));
  const isSafe = (one: Endpoint) => {
    const row = `${one.purpose} ${one.payload} ${one.errors}`;
    return safe.test(row) || conflict.test(one.errors) || isNamed(one.name, ...thingsOf(one));
  };
  const specified = new Set<unknown>(contractsIn(design));
  const creating = design.endpoints.filter((one) => one.ours && specified.has(one) && isCreating(one));
  const repeated = design.events.filter(({ delivery }) => /\bat[- ]least[- ]once\b|\bredeliver/i.test(delivery));
  return {
    creating: forAll ? [] : creating.filter((one) => !isSafe(one)),
    events: repeated.filter(
      ({ name, delivery, payload }) => !safe.test(delivery) && !byKey.test(delivery) && !isNamed(name, payload),
    ),
    retried: forAll ? [] : retriedIn(facts).filter(({ endpoint }) => !isSafe(endpoint)),
    queues: texts.length > 0 || creating.length > 0 || repeated.length > 0 ? [] : queuesOf(facts),
  };
}

const reading =
  /\b(?:search\w*|query|queries|look-?ups?|log-?(?:in|out|on)|sign-?in|tokens?|auth\w*|sessions?|verif\w+|validat\w+|previews?|estimates?|checks?|simulat\w+|graphql|evaluat\w+|predict\w*|infer\w*|translat\w+|rerank|heartbeats?|ping|batch-?get|verdicts?|cancel|delete|remove|approve|reject|archive|retry|logout|invalidat\w+|purg\w+|refresh\w*)\b/i;
const makes =
  /\b(?:creat\w+|add\w*|new|plac\w+|submit\w*|regist\w+|upload\w*|open\w*|start\w*|book\w*|order\w*|pay\w*|charg\w+|send\w*|report\w*|import\w*|request\w*|shorten\w*|check-?out|reserv\w+|insert\w*|ingest\w*|publish\w*|post\w*|enqueue\w*|schedul\w+)\b/i;

/** A `POST` to a collection, or one that says that it makes something; what only reads or moves a state on is not meant. */
function isCreating({ method, path, purpose }: Endpoint): boolean {
  const last = literalsOf(path).at(-1) ?? "";
  if (method !== "POST" || !path.startsWith("/") || reading.test(`${last} ${purpose.split(/[,.;]/)[0]}`)) return false;
  return /[^s]s$/.test(last) || makes.test(`${last} ${purpose}`);
}

function literalsOf(path: string): string[] {
  return path
    .split(/[/?#]/)
    .filter((part) => /^[a-z]/i.test(part) && !/^(?:v\d+|api|internal|admin|https?:)$/i.test(part));
}

/** The words by which others speak of what it makes: the last part of its path. */
function thingsOf({ path }: Endpoint): string[] {
  const last = literalsOf(path).at(-1);
  return last && tellingStems(last).length > 0 ? [last] : [];
}

/** Steps that are said to be made again, with the write they make. */
function retriedIn({ design, graph }: Facts): (Named & { endpoint: Endpoint })[] {
  const steps = design.flows.flatMap((flow) => flow.steps);
  return steps.flatMap(({ text, codes, at }) => {
    if (!/\b(?:retr(?:y|ies|ied|ying)|again|resen[dt]|redeliver\w*)\b/i.test(text)) return [];
    return codes.flatMap((code) => {
      const endpoint = graph.contracts.endpoint(code);
      return endpoint?.method === "POST" ? [{ name: endpoint.name, at, endpoint }] : [];
    });
  });
}

const brokers =
  /\b(?:sqs|kafka|rabbitmq|pub\/?sub|kinesis|nats|service bus|event ?bridge|redpanda|celery|sidekiq|bullmq)\b/i;

/** Brokers that deliver at least once, as they all do. */
function queuesOf({ design }: Facts): Named[] {
  return design.components
    .filter(({ name, technology }) => brokers.test(`${name} ${technology?.text ?? ""}`))
    .map(({ name, at }) => ({ name, at }));
}
