/** Languages, frameworks and tools that a part is written or built with; lower case, as words. */
const languages = new Set(
  `nodejs deno fastify nestjs nextjs nuxt angular svelte flutter swiftui kotlin quarkus micronaut jvm scala akka golang rust tokio axum python django flask fastapi
  pytorch tensorflow rails laravel symfony elixir phoenix erlang haskell clojure typescript javascript dotnet csharp clang llvm cmake gradle maven webassembly wasm
  hibernate sqlalchemy celery sidekiq langgraph langchain llamaindex pydantic electron java`.split(/\s+/),
);

/** Products and services by which a part says what it is made of, and names of languages that are words besides; lower case, as words. */
const products = new Set(
  `postgres postgresql mysql mariadb sqlite oracle mssql cockroachdb yugabytedb spanner aurora rds dynamodb cassandra scylladb mongodb couchdb couchbase firestore
  firebase supabase redis valkey memcached dragonfly elasticsearch opensearch solr typesense meilisearch clickhouse druid bigquery snowflake redshift athena duckdb
  timescaledb influxdb prometheus thanos grafana loki jaeger datadog neo4j qdrant pinecone weaviate milvus pgvector chroma kafka redpanda rabbitmq nats pulsar sqs sns
  kinesis eventbridge pubsub bullmq bull temporal airflow s3 minio gcs r2 ceph glacier ebs efs cloudfront cloudflare fastly akamai nginx envoy haproxy traefik
  caddy kong istio linkerd apigee lambda fargate ecs eks gke aks ec2 kubernetes k8s kube docker nomad terraform vercel netlify heroku node bun express nest next react
  vue swift android ios spring go onnx triton vllm ollama ruby php asp net cpp grpc graphql websocket websockets webrtc mqtt ffmpeg mediaconvert keycloak cognito auth0
  oidc okta vault openbao stripe twilio sendgrid ses fcm apns openai n8n spark flink beam hadoop hive dbt etcd zookeeper consul patroni raft rocksdb leveldb cron
  systemd bash lua cobra gin prisma tailwind vite webpack citus anycast geodns bgp`.split(/\s+/),
);

const written =
  /\b(?:Node|Next|Nest|Express|Vue|Nuxt|Three)\.?js\b|\bSpring Boot\b|\bGo(?= ?(?:\d|,|\/|\+|\)|service|modules?\b|with\b))|\bC\+\+|\bC#|\.NET\b/;
const file = /[\w\]}*]\.(?:tsx?|jsx?|mjs|py|go|rs|java|kt|rb|php|cs|cpp|hpp|swift|scala|sql|tf|lua|dart|vue)\b(?!\.)/;

/** Whether a text names something that a part can be made of, or a file that says it by its ending. */
export function namesTechnology(text: string): boolean {
  const some = text.slice(0, 20_000);
  return (
    written.test(some) || file.test(some) || wordsOf(some).some((word) => languages.has(word) || products.has(word))
  );
}

/** Whether a text names a language or a framework, as a constraint on the whole does. */
export function namesLanguage(text: string): boolean {
  const some = text.slice(0, 20_000);
  return written.test(some) || wordsOf(some).some((word) => languages.has(word));
}

/** Whether a name is a file or a folder: a piece of code that neither runs nor scales by itself. */
export function namesFile(name: string): boolean {
  return name.length < 200 && (file.test(name) || /\w\/$/.test(name));
}

function wordsOf(text: string): string[] {
  return Array.from(text.toLowerCase().matchAll(/[a-z][a-z0-9]*/g), ([word]) => word);
}
