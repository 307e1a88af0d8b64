import { namesTechnology } from "./technologies.ts";

/** Technologies of which a part has one; of two different kinds it may have both. */
const kinds = [
  "postgres postgresql mysql mariadb oracle mssql sqlite cockroachdb yugabytedb spanner aurora dynamodb cassandra scylladb mongodb couchdb couchbase firestore",
  "redis valkey memcached dragonfly",
  "kafka redpanda rabbitmq nats pulsar sqs kinesis pubsub activemq",
  "elasticsearch opensearch solr typesense meilisearch algolia",
  "clickhouse druid bigquery snowflake redshift athena",
  "s3 minio gcs r2 ceph",
  "aws gcp azure",
  "kubernetes k8s nomad ecs eks gke aks lambda fargate",
  "nginx envoy haproxy traefik caddy kong apigee",
  "cloudfront cloudflare fastly akamai",
  "go golang rust java kotlin python ruby php scala elixir csharp",
  "react vue angular svelte",
  "django flask fastapi spring quarkus micronaut express fastify nestjs rails laravel",
  "ses sendgrid mailgun postmark",
  "keycloak cognito auth0 okta",
].map((names) => new Set(names.split(" ")));

const pair = /([\p{L}\p{N}.+#-]{1,40}\)?)(\s*\/\s*|\s+(?:and\/)?or\s+)(?:an?\s+)?([\p{L}\p{N}.+#-]{2,40})/gu;
const either = /[(,;]\s*(?:or|alternatively)\s+([\p{L}\p{N}][^(),;]{1,60})/iu;
const example = /\b(?:e\.\s?g\.|for example|for instance|such as)[\s,:]{1,3}([\p{L}\p{N}][^(),;]{1,60})/iu;
const likeness = /^(?:similar|equivalent|another|other|alternative|compatible|comparable|something)$/i;
const fixed = /^(?:tcp ip|ci cd|tls ssl|ssl tls|i o|html css|os arch|http https)$/i;

/** The words in which a technology is left open, such as `Kafka or RabbitMQ`, `e.g. Redis`; undefined when one is chosen. */
export function undecidedIn(text: string): string | undefined {
  const short = text.slice(0, 2_000);
  for (const { 0: all, 1: one = "", 2: by = "", 3: other = "", index } of short.matchAll(pair)) {
    const isPath = /[/\p{L}\p{N}]$/u.test(short.slice(0, index)) || short[index + all.length] === "/";
    if (!(isPath && by === "/") && isChoice(one.replace(")", ""), by, other)) return unstopped(all);
  }
  const [said, named = ""] = either.exec(short) ?? example.exec(short) ?? [];
  return said && (isName(named) || likeness.test(named.split(" ", 1)[0]!))
    ? unstopped(said.replace(/^[(,;]\s*/, ""))
    : undefined;
}

/** Without the full stop that ends the sentence. */
const unstopped = (text: string) => text.trim().replace(/(?<=[^.])\.$/, "");

function isChoice(one: string, by: string, other: string): boolean {
  if (fixed.test(`${one} ${other}`)) return false;
  if (by.trim() !== "/") return isName(one) && (isName(other) || likeness.test(other));
  if (kinds.some((names) => names.has(plain(one)) && names.has(plain(other)))) return true;
  const isEachKnown = namesTechnology(one) && namesTechnology(other);
  return by !== "/" && isName(one) && isName(other) && !isEachKnown;
}

/** A product's name: known as one, or written with a capital. */
function isName(text: string): boolean {
  return /^\p{Lu}[\p{L}\p{N}.+#-]/u.test(text) || namesTechnology(text);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/\.(?:js|io)$/, "");
}
