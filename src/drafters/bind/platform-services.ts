import type { Family } from "./families.ts";

/** Where a brief wants to run what the blueprints build on AWS. */
export type Platform = "Azure" | "Google Cloud" | "own servers";

/** A service of AWS, matched where it begins, its job where products of a brief can do it, and what does the same elsewhere. */
export type Service = { pattern: RegExp; family?: Family; names: Record<Platform, string> };

const machine = "[a-z]\\d[a-z]{0,3}\\.(?:nano|micro|small|medium|(?:\\d{1,2})?x?large)";

const known: [pattern: RegExp, family: Family][] = [
  [/^\(\?:Amazon \)\?(?:Aurora|RDS)/u, "relational"],
  [/DynamoDB/u, "documents"],
  [/ElastiCache|^cache/u, "cache"],
  [/S3|Glacier/u, "objects"],
  [/SQS/u, "queue"],
  [/SNS|EventBridge(?! Pipes)|Kinesis|MSK/u, "stream"],
  [/SES/u, "mail"],
  [/Messaging/u, "sms"],
  [/CloudFront/u, "edge"],
  [/OpenSearch/u, "search"],
  [/Redshift/u, "columns"],
  [/Fargate|ECS|EKS/u, "containers"],
  [/EC2/u, "machines"],
  [/Load Balanc|ELB/u, "balancer"],
  [/Secrets Manager|Parameter Store|KMS$/u, "secrets"],
  [/CloudWatch/u, "metrics"],
  [/Cognito/u, "identity"],
  [/Bedrock/u, "model"],
  [/Transcribe/u, "speech"],
];

/** A machine has no name of its own anywhere but at AWS. */
function alike(name: string): [string, string, string] {
  return [name, name, name];
}

/** The services by name, the longer before one that begins alike. */
export const services: Service[] = (
  [
    ["(?:Amazon )?Aurora(?: PostgreSQL)?", "Azure Database for PostgreSQL", "AlloyDB", "PostgreSQL with Patroni"],
    ["(?:Amazon )?RDS(?: for)?(?= PostgreSQL)", "Azure Database for", "Cloud SQL for", "self-run"],
    ["(?:Amazon )?RDS", "Azure Database for PostgreSQL", "Cloud SQL", "PostgreSQL with Patroni"],
    ["(?:Amazon )?DynamoDB(?: on demand)?", "Cosmos DB", "Firestore", "ScyllaDB"],
    [
      "(?:Amazon )?ElastiCache(?: for)? Redis(?: OSS)?",
      "Azure Managed Redis",
      "Memorystore for Redis",
      "Redis Sentinel",
    ],
    [
      "(?:Amazon )?ElastiCache(?: for)?(?: Valkey)?",
      "Azure Managed Redis",
      "Memorystore for Valkey",
      "Valkey Sentinel",
    ],
    ["(?:Amazon )?(?:S3 )?Glacier Instant Retrieval", "the Cold tier", "the Archive class", "the cold disk pool"],
    ["(?:Amazon )?(?:S3 )?Glacier(?: \\p{Lu}\\p{Ll}+)*", "the Archive tier", "the Archive class", "tape"],
    ["(?:Amazon )?S3(?: Standard(?:-IA)?)?", "Blob Storage", "Cloud Storage", "Ceph"],
    ["(?:Amazon )?SQS(?: standard(?= queue)| FIFO)?", "Service Bus", "Pub/Sub", "RabbitMQ"],
    ["(?:Amazon )?SNS", "Event Grid", "Pub/Sub", "RabbitMQ"],
    ["(?:Amazon )?SES", "Azure Communication Services Email", "a mail vendor", "Postfix relay"],
    ["AWS End User Messaging", "Azure Communication Services SMS", "an SMS vendor", "an SMS vendor"],
    ["(?:Amazon )?EventBridge Pipes", "Azure Functions", "Dataflow", "Debezium"],
    ["(?:Amazon )?EventBridge with an archive", "Event Hubs with Capture", "Pub/Sub with retention", "Apache Kafka"],
    ["(?:Amazon )?EventBridge(?: Scheduler)?", "Event Grid", "Eventarc", "Apache Kafka"],
    ["(?:Amazon )?Kinesis(?: Data Streams)?", "Event Hubs", "Pub/Sub", "Apache Kafka"],
    ["(?:Amazon )?MSK(?: Serverless)?", "Event Hubs", "Managed Service for Apache Kafka", "Apache Kafka"],
    ["(?:Amazon )?CloudFront(?: with Origin Shield)?", "Front Door", "Cloud CDN", "Varnish"],
    ["(?:Amazon )?OpenSearch Service", "Elastic Cloud on Azure", "Elastic Cloud on Google Cloud", "OpenSearch"],
    ["(?:Amazon )?Athena", "Azure Synapse serverless SQL", "BigQuery", "Trino"],
    ["(?:Amazon )?Redshift", "Azure Synapse", "BigQuery", "ClickHouse"],
    ["AWS Batch(?: on Fargate)?", "Azure Batch", "Google Cloud Batch", "Kubernetes jobs"],
    ["(?:Amazon )?ECS Fargate(?: \\(Graviton\\))?", "Container Apps", "Cloud Run", "Kubernetes"],
    ["(?:AWS )?Fargate(?: ARM| \\(ARM(?=, ))?", "Container Apps", "Cloud Run", "Kubernetes"],
    ["(?:Amazon )?ECS", "Container Apps", "Cloud Run", "Kubernetes"],
    ["(?:Amazon )?EKS", "AKS", "GKE", "Kubernetes"],
    ["Graviton", "Arm", "Arm", "Arm"],
    ["AWS Lambda|Lambda", "Azure Functions", "Cloud Run functions", "Kubernetes jobs"],
    ["RunTask", "started one by one", "started one by one", "started one by one"],
    [
      `(?:Amazon )?EC2(?: ${machine}| [a-z]\\d[a-z]{0,3}(?= of| with|,))?`,
      "Azure VMs",
      "Compute Engine VMs",
      "virtual machines",
    ],
    ["(?:Amazon )?EBS(?: gp3)?|gp3(?: disks)?", "Premium SSD v2", "Hyperdisk", "mirrored NVMe"],
    ["(?:AWS )?Network Load Balancers?", "Azure Load Balancer", "Cloud Load Balancing", "HAProxy"],
    ["(?:AWS )?Application Load Balancers?|(?:AWS )?ALB", "Application Gateway", "Cloud Load Balancing", "HAProxy"],
    ["(?:AWS )?Elastic Load Balancing|(?:AWS )?[EN]LB", "Azure Load Balancer", "Cloud Load Balancing", "HAProxy"],
    ["AWS Backup", "Azure Backup", "Backup and DR", "pgBackRest"],
    ["(?:AWS )?KMS keys", "Key Vault keys", "Cloud KMS keys", "disk encryption keys"],
    ["(?:AWS )?KMS", "Key Vault", "Cloud KMS", "Vault"],
    ["(?:AWS )?(?:Systems Manager )?Parameter Store", "Key Vault", "Secret Manager", "Vault"],
    ["(?:AWS )?CloudTrail", "the Azure activity log", "Cloud Audit Logs", "the machines' audit log"],
    ["(?:AWS )?Secrets Manager", "Key Vault", "Secret Manager", "Vault"],
    ["(?:Amazon )?CloudWatch", "Azure Monitor", "Cloud Monitoring", "Prometheus"],
    ["(?:AWS )?WAF with Bot Control", "Azure WAF", "Cloud Armor", "Coraza with CrowdSec"],
    ["(?:AWS )?WAF", "Azure WAF", "Cloud Armor", "Coraza"],
    ["(?:AWS )?Shield(?: Advanced)?", "Azure DDoS Protection", "Cloud Armor", "the carrier's scrubbing"],
    ["(?:Amazon )?GuardDuty(?: Malware Protection)?", "Microsoft Defender for Storage", "a malware scanner", "ClamAV"],
    ["(?:Amazon )?Route 53", "Azure DNS", "Cloud DNS", "PowerDNS"],
    ["(?:Amazon )?Cognito", "Microsoft Entra External ID", "Identity Platform", "Keycloak"],
    ["(?:AWS )?IAM roles", "managed identities", "service accounts", "client certificates"],
    ["(?:AWS )?IAM role|(?:AWS )?IAM", "managed identity", "service account", "client certificate"],
    ["(?:AWS )?IoT Core", "Azure IoT Hub", "an MQTT broker on GKE", "EMQX"],
    ["(?:AWS )?(?:Elemental )?MediaConvert", "a transcoding vendor", "Transcoder API", "FFmpeg workers"],
    ["(?:Amazon )?Transcribe", "Azure AI Speech", "Speech-to-Text", "Whisper on own GPUs"],
    ["Claude on Amazon Bedrock", "a model in Azure AI Foundry", "Claude on Vertex AI", "an open model on own GPUs"],
    ["(?:Amazon )?Bedrock", "Azure AI Foundry", "Vertex AI", "own GPUs"],
    ["(?:Amazon )?VPC", "Azure Virtual Network", "VPC network", "private network"],
    ["(?:one|a) public cloud region", "one Azure region", "one Google Cloud region", "own servers in one place"],
    ["one AWS region", "one Azure region", "one Google Cloud region", "own servers in one place"],
    ["AWS, one region", "Azure, one region", "Google Cloud, one region", "own servers in one place"],
    [`cache\\.${machine}`, "memory-optimised nodes", "memory-optimised nodes", "memory-heavy nodes"],
    [`db\\.(?:${machine}|[a-z]\\d[a-z]{0,3}) Multi-AZ`, "zone-redundant", "regional", "with a standby"],
    ["db\\.t\\d[a-z]{0,3}(?:\\.\\w+)?", "Burstable", "a shared core", "a small machine"],
    [`db\\.(?:${machine}|[a-z]\\d[a-z]{0,3})`, "General Purpose", "Enterprise", "one machine"],
    [`${machine}(?:\\.search)?(?:(?:, | to )${machine}(?:\\.search)?)+`, ...alike("machines of those sizes")],
    [`${machine}(?:\\.search)?`, ...alike("a machine of that size")],
    ["Multi-AZ", "zone-redundant", "regional", "with a standby"],
    ["(?<=(?:[Bb]y|[Aa]sks?|of) )AWS", "Azure", "Google Cloud", "whoever runs the machines"],
    ["AWS", "Azure", "Google Cloud", "own servers"],
  ] as const
).map(([aws, azure, google, own]) => ({
  pattern: new RegExp(`(?:${aws})(?![\\p{L}\\p{N}])`, "uy"),
  family: familyOf(aws),
  names: { Azure: azure, "Google Cloud": google, "own servers": own },
}));

/** The job of a service, told by its name. */
function familyOf(aws: string): Family | undefined {
  return known.find(([pattern]) => pattern.test(aws))?.[1];
}

/** What a few machines without a cluster take in place of what the table names for own servers. */
export const onFewMachines: Partial<Record<Family, string>> = {
  relational: "PostgreSQL",
  containers: "Podman under systemd",
  objects: "Garage",
  secrets: "SOPS-encrypted files",
};

/** Whether a remark on an external system names what own servers take in place of a service. */
export function isOwnService(remark: string): boolean {
  const own = [...services.map(({ names }) => names["own servers"]), ...Object.values(onFewMachines)];
  return own.some((name) => /^\p{Lu}/u.test(name) && remark.includes(name));
}
