/** Products, languages and services by which a part says what it is made of; lower case, as words. */
const known = new Set(
  `postgres postgresql mysql mariadb sqlite oracle mssql cockroachdb yugabytedb spanner aurora rds dynamodb cassandra scylladb mongodb couchdb couchbase firestore
  firebase supabase redis valkey memcached dragonfly elasticsearch opensearch solr typesense meilisearch clickhouse druid bigquery snowflake redshift athena duckdb
  timescaledb influxdb prometheus grafana loki jaeger datadog neo4j qdrant pinecone weaviate milvus pgvector chroma kafka redpanda rabbitmq nats pulsar sqs sns kinesis
  eventbridge pubsub celery sidekiq bullmq bull temporal airflow s3 minio gcs r2 ceph glacier ebs efs cloudfront cloudflare fastly akamai nginx envoy haproxy traefik
  caddy kong istio linkerd apigee lambda fargate ecs eks gke aks ec2 kubernetes k8s docker nomad terraform vercel netlify heroku node nodejs deno bun express fastify
  nestjs nest next nextjs react vue angular svelte flutter swift swiftui kotlin android ios electron java spring quarkus micronaut jvm scala akka go golang rust tokio
  axum python django flask fastapi pytorch tensorflow onnx triton vllm ollama ruby rails php laravel elixir phoenix erlang haskell clojure typescript javascript dotnet
  csharp asp net cpp grpc graphql websocket websockets webrtc mqtt ffmpeg mediaconvert keycloak cognito auth0 okta vault stripe twilio sendgrid ses fcm apns openai
  langgraph langchain spark flink beam hadoop hive dbt etcd zookeeper consul patroni raft rocksdb leveldb cron systemd bash lua wasm webassembly cobra gin hibernate
  prisma sqlalchemy tailwind vite webpack`.split(/\s+/),
);

/** Whether a text names something that a part can be made of. */
export function namesTechnology(text: string): boolean {
  return Array.from(
    text
      .slice(0, 20_000)
      .toLowerCase()
      .matchAll(/[a-z][a-z0-9]*/g),
  ).some(([word]) => known.has(word));
}
