import type { Constraint, Span } from "./brief.ts";

type Kind = Constraint["kind"];

/** What fixes or forbids something without a number, by the words it is said with. */
const patterns: [Kind, RegExp][] = [
  [
    "on-prem",
    /\bon[- ]prem(?:ises?)?\b|\bself[- ]hosted\b|\bair[- ]gapped\b|\bbare[- ]metal\b|\bour own (?:data ?cent(?:er|re)s?|servers?|hardware|racks?)\b/iu,
  ],
  ["on-prem", /\b(?:no|without|not in the) (?:public )?cloud\b/iu],
  [
    "cloud",
    /\b(?:AWS|Amazon Web Services|Azure|GCP|Google Cloud|Cloudflare|DigitalOcean|Hetzner|Heroku|Oracle Cloud|IBM Cloud|serverless|multi-cloud|multi-region|active[- ]active)\b/iu,
  ],
  [
    "stack",
    /\b(?:Kubernetes|k8s|Postgres(?:QL)?|MySQL|MariaDB|SQL Server|SQLite|MongoDB|Redis|Kafka|RabbitMQ|Elasticsearch|OpenSearch|DynamoDB|Cassandra|Snowflake|BigQuery|ClickHouse)\b/iu,
  ],
  [
    "stack",
    /\b(?:Node(?:\.?js)?|TypeScript|Python|Django|Rails|Java|Spring Boot|Kotlin|Golang|Rust|\.NET|PHP|Laravel|GraphQL|gRPC|Terraform|Docker|Keycloak|Okta|SAP|Salesforce|Stripe|Twilio)\b|\b(?:in|with|using) Go\b/u,
  ],
  [
    "regulation",
    /\b(?:GDPR|HIPAA|PCI(?:[- ]DSS)?|SOC ?2|ISO ?27001|FedRAMP|CCPA|SOX|FERPA|COPPA|PSD2|MiFID|FINRA|WCAG|NIS2|21 CFR)\b|\bdata residency\b|\b(?:stays?|remain|kept|stored|hosted) (?:with)?in (?:the )?(?:EU|UK|US|country|Germany|France|Switzerland|Europe)\b|\bEU[- ]only\b/iu,
  ],
  [
    "must-not-lose",
    /\b(?:not|never|cannot|can['’]t|mustn['’]t|without|zero|no)(?: \w+)? (?:be )?(?:los(?:e|es|ing|t)|data loss)\b|\b(?:zero|no) data loss\b|\bno double[- ]\w+\b|\bexactly[- ]once\b/iu,
  ],
  ["team", /\bteam of\b|\b(?:engineers|developers|devs|FTEs?)\b/iu],
  ["exclusion", /^(?:no|without|not|never|don['’]t|avoid|excluding|out of scope|must not|may not|cannot)\b/iu],
];

/** The kinds of constraint that a stretch of the brief states, with the words that say so. */
export function constraintsIn(text: string, span: Span): { kind: Kind; at: Span }[] {
  const words = text.slice(span.start, span.end);
  return patterns.flatMap(([kind, pattern]) => {
    const found = pattern.exec(words);
    if (!found) return [];
    const start = span.start + found.index;
    return [{ kind, at: { start, end: start + found[0].length } }];
  });
}
