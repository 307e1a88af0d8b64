import type { Constraint, Span } from "./brief.ts";

type Kind = Constraint["kind"];

/** What fixes or forbids something without a number, by the words it is said with. */
const patterns: [Kind, RegExp][] = [
  [
    "on-prem",
    /\bon[- ]prem(?:ises?)?\b|\bself[- ]hosted\b|\bair[- ]gapped\b|\bbare[- ]metal\b|\b(?:our )?own (?:data ?cent(?:er|re)s?|servers?|hardware|racks?)\b|\b(?:no|without|not in the) (?:\p{L}+ )?cloud\b|\bcloud: none\b|\b(?:in|from) our (?:own )?(?:basement|server room|machine room|rack|cellar|office rack)\b|\bown machines\b|\brun(?:s|ning)? on (?:a single|one|two|three|four|five|six|\d{1,2}) (?:[\p{L}-]+ ){0,2}(?:VMs?|virtual machines|servers?|machines|boxes|mini-PCs?)\b/giu,
  ],
  [
    "cloud",
    /\b(?:AWS|Amazon Web Services|Azure(?! AD\b)|GCP|Google Cloud|Cloudflare|DigitalOcean|Hetzner|Heroku|Oracle Cloud|IBM Cloud|Alibaba Cloud|OVH(?:cloud)?|Scaleway|Vercel|Netlify|Fly\.io|Firebase|Supabase|serverless|managed services|(?:government|sovereign|private) cloud|multi-cloud|multi-region|active[- ]active)\b/giu,
  ],
  [
    "stack",
    /\b(?:Kubernetes|k8s|OpenShift|Postgres(?:QL)?|MySQL|MariaDB|SQL Server|SQLite|MongoDB|Redis|Kafka|RabbitMQ|NATS|Elasticsearch|OpenSearch|DynamoDB|Cassandra|Snowflake|BigQuery|ClickHouse|TimescaleDB|InfluxDB|Oracle(?! Cloud)|open[- ]source)\b/giu,
  ],
  [
    "stack",
    /\b(?:Node(?:\.?js)?|TypeScript|Python|Django|Rails|Java|Spring Boot|Kotlin|Golang|Rust|Elixir|C#|PHP|Laravel|GraphQL|gRPC|Terraform|Docker|Keycloak|Okta|SAP|Salesforce|Stripe|Twilio|Adyen|PayPal|Mollie|Braintree|Klarna|SendGrid|Mailgun|FCM|APNs|Auth0)\b|(?<!\w)\.NET\b/giu,
  ],
  ["stack", /\b(?:in|with|using) Go\b|\bGo(?=-based\b)|(?<=^|[,+&] )Go(?=$|[ ,+&])/gu],
  [
    "regulation",
    /\b(?:GDPR|HIPAA|PCI(?:[- ]DSS)?|SOC ?2|ISO ?27001|FedRAMP|CCPA|SOX|FERPA|COPPA|PSD2|MiFID|FINRA|WCAG|NIS2|DORA|21 CFR)\b|\bdata residency\b|\b(?:stays?|remain|kept|stored|hosted|located) (?:with)?in (?:the )?(?:EU|UK|US|country|Germany|France|Switzerland|Europe|Canada|India|Australia|Netherlands|Austria|Ireland|Spain|Italy|Poland|Sweden|Norway|Denmark|Finland|Belgium|Japan|Brazil|Singapore)\b|\b(?:leaves?|leaving|outside(?: of)?) (?:the )?(?:EU|UK|US|country|Germany|France|Switzerland|Europe|Canada|India|Australia|Netherlands|Austria|Ireland|Spain|Italy|Poland|Sweden|Norway|Denmark|Finland|Belgium|Japan|Brazil|Singapore|South Africa|Israel)\b|\b(?:UK|Swiss|German|EU|Canadian|Australian|Indian) data residency\b|\bEU[- ]only\b|\b(?:EU|UK|US|German|Swiss|European) (?:hosting|regions?|data ?cent(?:er|re)s?)(?: only)?\b/giu,
  ],
  [
    "must-not-lose",
    /\b(?:not|never|cannot|can['’]t|mustn['’]t|without|zero|no)(?: \w+)? (?:be )?(?:los(?:e|es|ing|t)|data loss)\b|\b(?:zero|no) data loss\b|\bno double[- ]\w+\b|\b(?:not|never) (?:drop|duplicate|oversell)\b|\bnever (?:\p{L}+ ){1,4}twice\b|\bexactly[- ]once\b|\bat[- ]least[- ]once\b/iu,
  ],
  [
    "team",
    /\bteam (?:of|is|has)\b|^team:|\b(?:small|tiny|big|large|junior|senior|experienced|[\p{L}\p{N}]+[- ](?:person|people|strong)) team\b|\b[\p{L}\p{N}]+-(?:person|people|man|engineer|developer) (?:shop|company|startup|office)\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|[1-9]?\d)(?: part-time| full-time)?(?: \p{L}+)? (?:engineers?|developers?|devs?|FTEs?|admins?|programmers?|volunteers?)\b|\b(?:no ops people|solo (?:developer|founder|dev))\b|\b(?:two|three|four|five|six) of us\b|\bwe (?:are|['’]re) (?:just |only )?(?:two|three|four|five|six|seven|eight|nine|ten)(?=[.,;)]|$| (?:people|engineers|developers)\b)|\b(?:Java|Python|\.NET|PHP|Go|Node|Ruby) (?:shop|team)\b/iu,
  ],
  [
    "existing",
    /\bsystem of record\b|\bsource of truth\b|\b(?:(?:[Ii]t|[Tt]his) )?[Rr]eplac(?:es?|ing) (?:(?:our |the )?\p{Lu}[\p{L}\p{N}-]*|(?:our|(?:the|an?) (?:old|existing|current|legacy|home-grown)) (?:\p{L}+ ){0,2}\p{L}+|(?:the |an? )?(?:spreadsheets?|paper|phone calls|radio|excel)\b)|\b(?:[Mm]igrat(?:es?|ing|ed)|[Mm]ov(?:es?|ing)|[Ss]witch(?:es|ing)?) (?:\p{Ll}+ ){0,2}(?:(?:off|away from) (?:our |the |an? )?(?:\p{Ll}+[- ]){0,3}[\p{L}\p{N}-]+|from (?:our |(?:the|an?) (?:old|existing|current|legacy|home-grown) )(?:\p{Ll}+[- ]){0,2}[\p{L}\p{N}-]+)|\b(?:stays?|remains?) the master\b/u,
  ],
  [
    "existing",
    /\b[Ee]xisting(?: \p{L}+)?: [^\n;]{1,60}|\b(?:[Ee]xisting|[Ll]egacy|[Ii]n-house) (?!(?:users?|customers?|data|photos?|accounts?|links?|orders?)\b)\p{L}[\p{L}\p{N}-]*(?: (?:\p{Lu}[\p{L}\p{N}]*|switch|system|database|service|api))?/u,
  ],
  [
    "existing",
    /\b(?:calls?|uses?|using|reads? from|writes? to|goes? into|into|over|from|via|through|with|behind|on top of|keep) our (?:current |own |old )?(?:mainframe|erp|crm|ldap|active directory|directory|identity provider|idp|data warehouse|billing system|monolith|backend|api gateway|switch|cms|pim|wms|tms|ehr|database)\b/iu,
  ],
  [
    "existing",
    /\b(?:[Cc]alls?|[Uu]ses?|[Uu]sing|from|to|into|over|via|with|keep) our (?:\p{Ll}+ )?\p{Lu}[\p{L}\p{N}]+/u,
  ],
  [
    "existing",
    /\b(?:[Ii]ntegrat(?:es?|ed|ing|ions?)|[Ii]nterfac(?:es?|ing)|[Ss]ync(?:s|ed|hronised|hronized)?|[Cc]onnect(?:s|ed|ions?)?|[Hh]ooks?|[Ll]og ?in|[Ss]ign ?in|SSO|[Pp]ayments?(?: is| are)?|[Tt]ax(?:es)?|[Ee]-?mails?|[Mm]aps?)(?: in)? (?:with|to|into|via|through|by|from|over|against) (?:the |an? )?(?:\p{Ll}+ )?\p{Lu}[\p{L}\p{N}]+/u,
  ],
  [
    "existing",
    /\b(?:[Ii]ntegrat(?:es?|ed|ing)) with (?:our |the |an? |their )?(?!it\b|them\b|this\b|existing\b|each\b)\p{L}[\p{L}\p{N}-]*|\b\p{Lu}[\p{L}\p{N}-]* integration\b/u,
  ],
  [
    "existing",
    /\b(?:google (?:calendar|drive|sheets|workspace|maps)|outlook|gmail|office ?365|microsoft 365|slack|hubspot|shopify|quickbooks|xero|datev|jira|zendesk|workday|sharepoint|salesforce|active directory)(?: (?:and|or|&) \p{L}+)?(?= (?:calendar )?(?:sync\w*|integrations?|log-?in|sign-?in|imports?|exports?|connectors?)\b)/giu,
  ],
  [
    "existing",
    /\b(?:sync\w*|integrat\w+|connect\w*|import\w*|export\w*|log ?in) (?:with|to|from|into|via|through) (?:the |their |our )?(?:google (?:calendar|drive|sheets|workspace|maps)|outlook|gmail|office ?365|microsoft 365|slack|hubspot|shopify|quickbooks|xero|datev|jira|zendesk|workday|sharepoint|salesforce|active directory)\b/iu,
  ],
  [
    "exclusion",
    /^(?:no|without|not(?! (?:more|less|later|longer)\b)|never|don['’]t|avoid|excluding|out of scope|not in scope|non-goals?|must not|may not|cannot)\b/iu,
  ],
  ["exclusion", /^(?:nobody|no one|no-one)\b|^(?:\p{L}+ ){1,3}(?:may not|may never)\b/iu],
  ["exclusion", /\b(?:forbids?|forbidden|prohibit(?:s|ed)|not allowed|rules? out)\b/iu],
  [
    "cost",
    /\b(?:as )?(?:cheap|cheaply|low[- ]cost|inexpensive) as possible\b|\b(?:cheapest|lowest cost) (?:possible|option)\b|^(?:[^,.;]{0,20}\b)?(?:free\/)?cheap(?:ly)?$|\b(?:must|should|shall|has to|needs? to) be (?:very |really |as )?(?:cheap|inexpensive|low[- ]cost|affordable)\b|\bminim(?:al|um|ise|ize) costs?\b|\bkeep (?:the )?costs? (?:low|down)\b/iu,
  ],
];
const most = 12;

/** The kinds of constraint that a stretch of the brief states, with the words that say so. */
export function constraintsIn(text: string, span: Span): { kind: Kind; at: Span }[] {
  const words = text.slice(span.start, span.end);
  const seen: { kind: Kind; at: Span }[] = [];
  for (const [kind, pattern] of patterns) {
    const found = pattern.global ? Array.from(words.matchAll(pattern)).slice(0, most) : [pattern.exec(words)];
    for (const match of found) {
      if (!match) continue;
      const start = span.start + match.index;
      const at = { start, end: start + match[0].length };
      if (!seen.some((one) => one.kind === kind && one.at.start < at.end && at.start < one.at.end))
        seen.push({ kind, at });
    }
  }
  return seen;
}
