// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  b as X,
  e as $,
  o as Ie,
  p as Z
} from "./chunk-NOU6QBDP.mjs";

// src/brief/words.ts
var Un = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
function m(e, t = { start: 0, end: e.length }) {
  return Array.from(e.slice(t.start, t.end).matchAll(Un), (n) => {
    let s = t.start + n.index;
    return { text: n[0], lower: n[0].toLowerCase(), at: { start: s, end: s + n[0].length } };
  });
}
var ge = new Map(
  Object.entries({
    kept: "keep",
    sent: "send",
    sold: "sell",
    bought: "buy",
    paid: "pay",
    made: "make",
    lost: "lose",
    held: "hold",
    shown: "show",
    found: "find",
    read: "read",
    children: "child",
    people: "person",
    men: "man",
    women: "woman"
  })
);
function f(e) {
  if (new RegExp("^\\p{Lu}{2,5}s$", "u").test(e)) return e.slice(0, -1).toLowerCase();
  let t = e.toLowerCase().replace(/['’]s?$/u, "");
  return ge.has(t) ? ge.get(t) : t.length < 4 || /(?:ss|us|is|aas|(?:^g|li|tl|nv|bi|stm)as|news|series)$/.test(t) ? t : /[^aeiou]ies$/.test(t) ? `${t.slice(0, -3)}y` : /(?:ch|sh|ss|x|zz|[tprns]us|(?:^|[^a])bus|(?:ali|canv|^g|bi|atl)as)es$/.
  test(t) && !/[rn]urses$/.test(t) ? t.slice(0, -2) : t.endsWith("s") ? t.slice(0, -1) : t;
}
var Gn = new Set(
  "building clothing hearing listing meeting painting parking rating recording setting training wedding".split(" ")
);
function P(e) {
  let t = f(ge.get(e.toLowerCase()) ?? e);
  if (Gn.has(t)) return t;
  let n = t.replace(/^(.{3,})ication$/u, "$1i").replace(/^(.{3,})(?:ation|ing|ion|ed)$/u, "$1").replace(/^(.{3,})(?:ation|ing|ion|ed)$/u, "$1"), s = n === t ? n : n.replace(/([bdfgmnprt])\1$/u, "$1");
  return s.length > 3 ? s.replace(/[eyi]$/u, "") : s;
}
var We = new Set(
  "a across an and as at but by for from in into of on or over per the to up via vs with within".split(" ")
), De = new Map(
  "AI API AR ATM B2B B2C BI CAD CDN CI/CD CI CD CLI CMS CRM CSV DNS DRM ECG EHR ERP ETL EV FAQ GIS GPS GPU HL7 HR HTTP ID IDE IoT JSON KYC LLM LMS MES ML MQTT MRI NFC NFT OTA OTP P2P PDF PIM POS QR RA\
G REST RFID RSS SaaS SDK SMS SQL SSO TV UI URL UX VIN VM VOD VoIP VPN VR WMS XML iOS SIEM SLA CQRS OCR".split(" ").map((e) => [e.toLowerCase(), e])
).set("todo", "To-Do");
function ze(e) {
  let t = e.length > 1 && e.every((n) => n === n.toUpperCase());
  return e.map((n, s) => Kn(t ? n.toLowerCase() : n, s === 0)).join(" ");
}
function Kn(e, t) {
  let n = e.toLowerCase(), s = De.get(n) ?? (n.endsWith("s") ? Vn(De.get(n.slice(0, -1))) : void 0);
  return s || (e.slice(1) !== n.slice(1) ? e : !t && We.has(n) ? n : e.replace(new RegExp("(^|[-/])(\\p{Ll})", "gu"), (r, o, i) => o + i.toUpperCase()));
}
function Vn(e) {
  return e ? `${e}s` : void 0;
}
function S(e) {
  return e.replace(new RegExp("^\\p{Ll}", "u"), (t) => t.toUpperCase());
}
function je(e) {
  return We.has(e.toLowerCase());
}

// src/brief/conflicts.ts
var _n = /\b(?:takes?|taking|needs?|requires?|(?<!\bthe )lasts?|costs?|costing|priced at|averag(?:e|es|ing))\s+(?:us\s+)?(?:(?:at least|about|around|roughly|typically|usually|on average|an average of|some)\s+)?$/iu,
Hn = /\b(?:today|currently|now|nowadays|at present|existing|old|legacy|manual(?:ly)?|used to|so far|instead of|competitors?)\b/iu, Qn = /\b(?:ready|done|process(?:ed)?|complet\w+|finish\w*|available|publish\w*|result\w*|end[- ]to[- ]end|turnaround|playable|watchable|in total|total time|over(?:all)?)\b/iu,
Jn = 2;
function Xn(e) {
  let t = e.facts.flatMap((s) => {
    let r = $(s.measure);
    return r ? [{ fact: s, measure: r }] : [];
  }), n = t.filter(({ fact: s }) => /^<=?$/.test(s.comparator ?? ""));
  return t.filter((s) => Yn(e, s)).flatMap((s) => {
    let r = n.find((o) => o !== s && es(o, s) && ts(e, s.fact, o.fact));
    return r ? [{ given: s.fact, target: r.fact }] : [];
  });
}
function Zn(e, { given: t, target: n }) {
  let [s, r] = [t, n].map((o) => {
    let { value: i, dimension: a } = $(o.measure);
    return { said: Y(e, o).trim().slice(0, 120), measure: Z(i, a, $(o.measure)) };
  });
  return `\`${s.said}\` and \`${r.said}\` cannot both be met: ${s.measure} is more than ${r.measure}`;
}
function Yn(e, { fact: t }) {
  return /^<=?$/.test(t.comparator ?? "") || Hn.test(Y(e, t)) ? !1 : t.bound === "mean" || _n.test(e.text.slice(Math.max(0, t.at.start - 60), t.at.start));
}
function es(e, t) {
  return X(e.measure.dimension, t.measure.dimension) && e.measure.value < t.measure.value;
}
function ts(e, t, n) {
  if (t.bound === "mean") return n.bound === "max" && n.noun === t.noun;
  let [s, r] = [Y(e, t), Y(e, n)];
  return n.role === "unit-cost" ? n.per !== void 0 && ye(s).has(P(n.per)) && /costs?|priced/iu.test(s) : n.role !== "latency" ? !1 : Math.abs(t.clause - n.clause) <= Jn && (Qn.test(r) || ns(s, r));
}
function ns(e, t) {
  let n = ye(e);
  return [...ye(t)].some((s) => s.length >= 5 && n.has(s) && !ss.has(s));
}
var ss = new Set(["minute", "second", "within", "under", "least", "about"].map(P));
function ye(e) {
  return new Set(m(e).map(({ lower: t }) => P(t)));
}
function Y({ text: e, clauses: t }, { clause: n, at: s }) {
  return t[n]?.text ?? e.slice(Math.max(0, s.start - 60), s.end + 40);
}

// src/brief/constraints.ts
var rs = [
  [
    "on-prem",
    new RegExp("\\bon[- ]prem(?:ises?)?\\b|\\bself[- ]hosted\\b|\\bair[- ]gapped\\b|\\bbare[- ]metal\\b|\\b(?:our )?own (?:data ?cent(?:er|re)s?|servers?|hardware|racks?)\\b|\\b(?:no|without|not in the) (?:\\p{L}\
+ )?cloud\\b|\\bcloud: none\\b|\\b(?:in|from) our (?:own )?(?:basement|server room|machine room|rack|cellar|office rack)\\b|\\bown machines\\b|\\brun(?:s|ning)? on (?:a single|one|two|three|four|five|six|\\d{1\
,2}) (?:[\\p{L}-]+ ){0,2}(?:VMs?|virtual machines|servers?|machines|boxes|mini-PCs?)\\b", "giu")
  ],
  [
    "cloud",
    /\b(?:AWS|Amazon Web Services|Azure(?! AD\b)|GCP|Google Cloud|Cloudflare|DigitalOcean|Hetzner|Heroku|Oracle Cloud|IBM Cloud|Alibaba Cloud|OVH(?:cloud)?|Scaleway|Vercel|Netlify|Fly\.io|Firebase|Supabase|serverless|managed services|(?:government|sovereign|private) cloud|multi-cloud|multi-region|active[- ]active)\b/giu
  ],
  [
    "stack",
    /\b(?:Kubernetes|k8s|OpenShift|Postgres(?:QL)?|MySQL|MariaDB|SQL Server|SQLite|MongoDB|Redis|Kafka|RabbitMQ|NATS|Elasticsearch|OpenSearch|DynamoDB|Cassandra|Snowflake|BigQuery|ClickHouse|TimescaleDB|InfluxDB|Oracle(?! Cloud)|open[- ]source)\b/giu
  ],
  [
    "stack",
    /\b(?:Node(?:\.?js)?|TypeScript|Python|Django|Rails|Java|Spring Boot|Kotlin|Golang|Rust|Elixir|C#|PHP|Laravel|GraphQL|gRPC|Terraform|Docker|Keycloak|Okta|SAP|Salesforce|Stripe|Twilio|Adyen|PayPal|Mollie|Braintree|Klarna|SendGrid|Mailgun|FCM|APNs|Auth0)\b|(?<!\w)\.NET\b/giu
  ],
  ["stack", /\b(?:in|with|using) Go\b|\bGo(?=-based\b)|(?<=^|[,+&] )Go(?=$|[ ,+&])/gu],
  [
    "regulation",
    /\b(?:GDPR|HIPAA|PCI(?:[- ]DSS)?|SOC ?2|ISO ?27001|FedRAMP|CCPA|SOX|FERPA|COPPA|PSD2|MiFID|FINRA|WCAG|NIS2|DORA|21 CFR)\b|\bdata residency\b|\b(?:stays?|remain|kept|stored|hosted|located) (?:with)?in (?:the )?(?:EU|UK|US|country|Germany|France|Switzerland|Europe|Canada|India|Australia|Netherlands|Austria|Ireland|Spain|Italy|Poland|Sweden|Norway|Denmark|Finland|Belgium|Japan|Brazil|Singapore)\b|\b(?:leaves?|leaving|outside(?: of)?) (?:the )?(?:EU|UK|US|country|Germany|France|Switzerland|Europe|Canada|India|Australia|Netherlands|Austria|Ireland|Spain|Italy|Poland|Sweden|Norway|Denmark|Finland|Belgium|Japan|Brazil|Singapore|South Africa|Israel)\b|\b(?:UK|Swiss|German|EU|Canadian|Australian|Indian) data residency\b|\bEU[- ]only\b|\b(?:EU|UK|US|German|Swiss|European) (?:hosting|regions?|data ?cent(?:er|re)s?)(?: only)?\b/giu
  ],
  [
    "must-not-lose",
    new RegExp("\\b(?:not|never|cannot|can['’]t|mustn['’]t|without|zero|no)(?: \\w+)? (?:be )?(?:los(?:e|es|ing|t)|data loss)\\b|\\b(?:zero|no) data loss\\b|\\bno double[- ]\\w+\\b|\\b(?:not|never) (?:drop|dup\
licate|oversell)\\b|\\bnever (?:\\p{L}+ ){1,4}twice\\b|\\bexactly[- ]once\\b|\\bat[- ]least[- ]once\\b", "iu")
  ],
  [
    "team",
    new RegExp("\\bteam (?:of|is|has)\\b|^team:|\\b(?:small|tiny|big|large|junior|senior|experienced|[\\p{L}\\p{N}]+[- ](?:person|people|strong)) team\\b|\\b[\\p{L}\\p{N}]+-(?:person|people|man|engineer|develo\
per) (?:shop|company|startup|office)\\b|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|[1-9]?\\d)(?: part-time| full-time)?(?: \\p{L}+)? (?:engineers?|developers?|devs?|FTEs?|admins?|progra\
mmers?|volunteers?)\\b|\\b(?:no ops people|solo (?:developer|founder|dev))\\b|\\b(?:two|three|four|five|six) of us\\b|\\bwe (?:are|['’]re) (?:just |only )?(?:two|three|four|five|six|seven|eight|nine|ten)(?=\
[.,;)]|$| (?:people|engineers|developers)\\b)|\\b(?:Java|Python|\\.NET|PHP|Go|Node|Ruby) (?:shop|team)\\b", "iu")
  ],
  [
    "existing",
    new RegExp("\\bsystem of record\\b|\\bsource of truth\\b|\\b(?:(?:[Ii]t|[Tt]his) )?[Rr]eplac(?:es?|ing) (?:(?:our |the )?\\p{Lu}[\\p{L}\\p{N}-]*|(?:our|(?:the|an?) (?:old|existing|current|legacy|home-grow\
n)) (?:\\p{L}+ ){0,2}\\p{L}+|(?:the |an? )?(?:spreadsheets?|paper|phone calls|radio|excel)\\b)|\\b(?:[Mm]igrat(?:es?|ing|ed)|[Mm]ov(?:es?|ing)|[Ss]witch(?:es|ing)?) (?:\\p{Ll}+ ){0,2}(?:(?:off|away from) (\
?:our |the |an? )?(?:\\p{Ll}+[- ]){0,3}[\\p{L}\\p{N}-]+|from (?:our |(?:the|an?) (?:old|existing|current|legacy|home-grown) )(?:\\p{Ll}+[- ]){0,2}[\\p{L}\\p{N}-]+)|\\b(?:stays?|remains?) the master\\b",
    "u")
  ],
  [
    "existing",
    new RegExp("\\b[Ee]xisting(?: \\p{L}+)?: [^\\n;]{1,60}|\\b(?:[Ee]xisting|[Ll]egacy|[Ii]n-house) (?!(?:users?|customers?|data|photos?|accounts?|links?|orders?)\\b)\\p{L}[\\p{L}\\p{N}-]*(?: (?:\\p{Lu}[\\p{L}\\\
p{N}]*|switch|system|database|service|api))?", "u")
  ],
  [
    "existing",
    /\b(?:calls?|uses?|using|reads? from|writes? to|goes? into|into|over|from|via|through|with|behind|on top of|keep) our (?:current |own |old )?(?:mainframe|erp|crm|ldap|active directory|directory|identity provider|idp|data warehouse|billing system|monolith|backend|api gateway|switch|cms|pim|wms|tms|ehr|database)\b/iu
  ],
  [
    "existing",
    new RegExp("\\b(?:[Cc]alls?|[Uu]ses?|[Uu]sing|from|to|into|over|via|with|keep) our (?:\\p{Ll}+ )?\\p{Lu}[\\p{L}\\p{N}]+", "u")
  ],
  [
    "existing",
    new RegExp("\\b(?:[Ii]ntegrat(?:es?|ed|ing|ions?)|[Ii]nterfac(?:es?|ing)|[Ss]ync(?:s|ed|hronised|hronized)?|[Cc]onnect(?:s|ed|ions?)?|[Hh]ooks?|[Ll]og ?in|[Ss]ign ?in|SSO|[Pp]ayments?(?: is| are)?|\
[Tt]ax(?:es)?|[Ee]-?mails?|[Mm]aps?)(?: in)? (?:with|to|into|via|through|by|from|over|against) (?:the |an? )?(?:\\p{Ll}+ )?\\p{Lu}[\\p{L}\\p{N}]+", "u")
  ],
  [
    "existing",
    new RegExp("\\b(?:[Ii]ntegrat(?:es?|ed|ing)) with (?:our |the |an? |their )?(?!it\\b|them\\b|this\\b|existing\\b|each\\b)\\p{L}[\\p{L}\\p{N}-]*|\\b\\p{Lu}[\\p{L}\\p{N}-]* integration\\b", "u")
  ],
  [
    "existing",
    new RegExp("\\b(?:google (?:calendar|drive|sheets|workspace|maps)|outlook|gmail|office ?365|microsoft 365|slack|hubspot|shopify|quickbooks|xero|datev|jira|zendesk|workday|sharepoint|salesforce|acti\
ve directory)(?: (?:and|or|&) \\p{L}+)?(?= (?:calendar )?(?:sync\\w*|integrations?|log-?in|sign-?in|imports?|exports?|connectors?)\\b)", "giu")
  ],
  [
    "existing",
    /\b(?:sync\w*|integrat\w+|connect\w*|import\w*|export\w*|log ?in) (?:with|to|from|into|via|through) (?:the |their |our )?(?:google (?:calendar|drive|sheets|workspace|maps)|outlook|gmail|office ?365|microsoft 365|slack|hubspot|shopify|quickbooks|xero|datev|jira|zendesk|workday|sharepoint|salesforce|active directory)\b/iu
  ],
  [
    "exclusion",
    /^(?:no|without|not(?! (?:more|less|later|longer)\b)|never|don['’]t|avoid|excluding|out of scope|not in scope|non-goals?|must not|may not|cannot)\b/iu
  ],
  ["exclusion", new RegExp("^(?:nobody|no one|no-one)\\b|^(?:\\p{L}+ ){1,3}(?:may not|may never)\\b", "iu")],
  ["exclusion", /\b(?:forbids?|forbidden|prohibit(?:s|ed)|not allowed|rules? out)\b/iu],
  [
    "cost",
    /\b(?:as )?(?:cheap|cheaply|low[- ]cost|inexpensive) as possible\b|\b(?:cheapest|lowest cost) (?:possible|option)\b|^(?:[^,.;]{0,20}\b)?(?:free\/)?cheap(?:ly)?$|\b(?:must|should|shall|has to|needs? to) be (?:very |really |as )?(?:cheap|inexpensive|low[- ]cost|affordable)\b|\bminim(?:al|um|ise|ize) costs?\b|\bkeep (?:the )?costs? (?:low|down)\b/iu
  ]
], os = 12;
function ee(e, t) {
  let n = e.slice(t.start, t.end), s = [];
  for (let [r, o] of rs) {
    let i = o.global ? Array.from(n.matchAll(o)).slice(0, os) : [o.exec(n)];
    for (let a of i) {
      if (!a) continue;
      let u = t.start + a.index, l = { start: u, end: u + a[0].length };
      s.some((c) => c.kind === r && c.at.start < l.end && l.start < c.at.end) || s.push({ kind: r, at: l });
    }
  }
  return s;
}

// src/brief/cover.ts
function Ee(e, t, n, s) {
  let r = ee(e, t).filter(
    ({ kind: a, at: { start: u } }) => a !== "existing" || !s || /^(?:(?:it|this) )?(?:replac|migrat|mov|switch)/iu.test(e.slice(u, u + 12))
  );
  if (r.some(({ kind: a }) => a === "exclusion" || a === "must-not-lose" || a === "cost") || r.some(
    ({ kind: a, at: { start: u } }) => u === t.start && (a === "regulation" ? !s : a === "existing")
  ))
    return !0;
  let o = e.slice(t.start, Math.min(t.end, t.start + 80));
  if (r.some(({ at: { start: a } }) => a === t.start) && is.test(o) || /\bsystem of record\b/iu.test(o)) return !0;
  let i = we(n, as(r.map((a) => a.at)));
  return r.length > 0 && i.length < 3;
}
var is = new RegExp("^[\\p{L}\\p{N}.#+]+(?: \\p{L}+)? (?:is|are) (?:what|a must|required|given|set|mandatory|prescribed|the standard)\\b|^on[- ]prem", "iu");
function as(e) {
  let t = [];
  for (let { start: n, end: s } of e.sort((r, o) => r.start - o.start)) {
    let r = t.at(-1);
    r && n < r.end ? r.end = Math.max(r.end, s) : t.push({ start: n, end: s });
  }
  return t;
}
function we(e, t) {
  let n = 0;
  return e.filter(({ at: s }) => {
    for (; n < t.length && t[n].end <= s.start; ) n += 1;
    return n >= t.length || t[n].start >= s.end;
  });
}

// src/brief/remarks.ts
var us = new RegExp("\\b(?:diagrams?|trade-?offs?|(?:cost )?estimates?|alternatives|options|build[ -](?:vs\\.?|versus|or)[ -]buy|buy instead|design document|failure modes|(?:\\p{L}+ )?plan|back[ -]of[ -]\
the[ -]envelope|house style|sections?|open questions|the numbers|comparison|risks|schema|sizing|analysis)\\b", "iu"), ls = /^(?:please )?(?:include|show|explain|consider|discuss|describe|mention|assume|note|compare|cover|add|draw|list|estimate|use mermaid|keep it|make it|be|give me|tell us|write|focus)\b/iu,
cs = /\bbuild[ -](?:vs\.?|versus|or)[ -]buy\b/iu, ds = /^(?:what|how|which|why|is it|is there|should we|could you|can you|do we|does it|would it|compare (?:it |this )?(?:with|to|against)|vs|versus|alternatives? (?:to|are|is)|build or buy|buy or build)\b|^alternatives?:/iu,
ps = new RegExp("^(?:similar to|think (?:of )?(?=\\p{Lu}|an? )|inspired by|comparable to|in the style of|modell?ed on|same as|(?:kind|sort) of (?:an?|like)\\b|(?:something|smth|sth|anything) like\\b|\\([^\
()]*\\)$)", "u"), ms = /^(?:nothing (?:fancy|special)|otherwise|keep it (?:small|simple|short|lean)|today|currently|at the moment|as usual)\b|^(?:thx|thanks|thank you|cheers|asap|of course|hi|hello|please|etc|ok)$/iu,
fs = new RegExp("^(?:we|i)(?: (?:need|want|would like|are looking for|plan|are building)|['’](?:d like|re looking for|re building))(?: to (?:build|have|create|get))? (?:an?|the|our own) (?:\\p{L}[\\p{L}\
-]* ){0,5}(?:system|service|platform|app|application|tool|backend|software|solution|portal|product|replacement|website|marketplace|design|pipeline)$", "iu"), hs = new RegExp("^(?:nobody|no one|everyon\
e|everybody|people|staff|users|customers|they|we|it) (?:really |all )?(?:likes?|hates?|loves?|complains?|annoys?|dislikes?)\\b(?! (?:to|and)\\b)(?! \\p{L}+$)|^(?:nobody|everyone|everybody) (?:really )?(?\
:likes?|hates?|loves?)\\b", "iu"), bs = /\b(?:los(?:e|es|ing)|lacks?|ha(?:s|ve) (?:no|poor|bad|weak|little|patchy|spotty|unreliable))(?: (?:the|their|all|mobile|network|phone|cell|internet)){0,2} (?:coverage|signal|connection|connectivity|reception|network|internet|wi-?fi|power)\b/iu,
gs = /^(?:(?:please |and |then )*(?:put|write|save|store|place) (?:it|this|that|everything|the (?:design|doc|document|result))(?: down)? (?:in|into|to|at|under|as) |output (?:to|in) |in |to )?[`"']?[\w./-]{1,120}\.(?:md|markdown|html|pdf|docx)[`"']?(?: (?:please|pls|thanks))?$/iu;
function qe(e, t) {
  return /^(?:please )?(?:design|propose|sketch|suggest|draft) (?:the|an?|me|us|something)\b/iu.test(e) || fs.test(e) || t === "?" || ds.test(e) ? !0 : us.test(e) && (ls.test(e) || cs.test(e));
}
function Ue(e) {
  return hs.test(e);
}
function Ge(e, t) {
  return gs.test(e) || ps.test(e.replace(new RegExp("^\\p{Lu}", "u"), (n) => n.toLowerCase())) || ms.test(e) || bs.test(e) && !/\b(?:must|should|shall|can|may|will)\b/iu.test(e) ? !0 : /^like (?!to\b)/iu.
  test(e) && (t === void 0 || !new RegExp("^like \\p{Ll}+s?$", "u").test(e));
}

// src/brief/statements.ts
function te(e) {
  return e.startsWith("(") ? e : e.replace(/\([^()]*\)?/gu, (t) => " ".repeat(t.length));
}
function W(e) {
  return te(e.slice(0, 400)).replace(/\s+/gu, " ").trim();
}
var ys = /(?<=[\p{L}\p{N})] )(?:so|because|since|however|whatever|wherever|whichever|although|though|(?:with|of|by|on) (?:who|what|how)|due to|thanks to)\b(?! far\b)/iu;
function _(e) {
  let t = te(e), n = ys.exec(t)?.index ?? t.length;
  return t.slice(0, n);
}
var V = /\b(?:must|should|shall|can|could|may|will|needs? to|has to|have to|want)\b/iu, ws = /^(?:so far|until now|up to now|right now|now(?= (?:it|we|they|everyone|staff|people)\b)|these days|nowadays|presently|today|currently|at the moment|as of today)\b|\b(?:today|currently|right now|at the moment|so far|until now|nowadays|these days|at present)$|\b(?:is|are|we|they|it|do|does) (?:currently|presently|right now|today|at the moment)\b/iu,
vs = /^(?:we|they|it|this|people|everyone|staff|users|customers) (?:used to|had been|have been|has been)\b/iu, ks = new RegExp("\\b(?:is|are|has|have|uses?|runs?|works?|does|do|happens?) [^,;.]{1,40} (\
?:today|currently|right now|at the moment|so far|until now|nowadays|these days|at present)\\b|\\b(?:is|are|use|uses|have|has|happens?|runs?) [^,;.]{1,40} now$|^(?:(?!(?:show|list|see|find|display|view|t\
he|who|which)\\b)[\\p{L}'’-]+ ){1,4}currently (?!(?:online|available|active|open|free|logged|running|playing|live|valid|visible|in)\\b)\\p{L}+", "iu"), $s = /^(?:right now|currently|today|at the moment|so far|until now|nowadays|these days|at present|presently)\b/iu,
Ls = /\b(?:we|i) (?:want|need|would like|plan|wish)\b|\bplease\b/iu;
function Ke(e, t = "") {
  let n = W(e);
  if (V.test(n) || Ls.test(n)) return !1;
  let s = t.slice(t.search(/[^.!?:;\n]*$/u)).trim();
  return ws.test(n) || ks.test(n) || vs.test(n) || $s.test(s) && !V.test(s);
}
var xs = /^(?!(?:users?|people|they|sessions?)\b)(?:[^\s,;]+ ){1,6}?(?:\s*)(?:(?:stays|remains|(?<!\b(?:an?|the|their|his|her|its|our|your|my|per|each|every|of|to|and|a) )(?:stay|remain))(?= *(?:$|and\b|as\b|where\b|in place\b|untouched\b|unchanged\b|ours?\b|the (?:master|owner|source|system)\b))|(?:already )?exists?(?: already)?(?= *(?:$|and\b))|(?:is|are)(?: not|n['’]t) (?:changing|going away|being replaced|to be (?:changed|replaced|touched))|(?:is|are) (?:all |both |already )?(?:given|fixed|set|in place|there)(?: already)?(?= *$)|(?:won['’]t|will not|cannot|can['’]t) (?:change|be (?:changed|replaced|touched|modified)|go away)\b)/iu;
function Ve(e) {
  return xs.test(W(e));
}
var Ss = /^(?:(?:it|this|that|everything|all(?: of it| this)?|the (?:whole |entire )?(?:system|service|thing|platform|app|solution|stack)) )?(?:(?:must|should|shall|will|has to|have to|needs to|need to|can only|only) )?(?:runs?|be (?:hosted|deployed|run|operated)|(?:is|are)? ?(?:hosted|deployed)|lives?) (?:only )?(?:on|in|at|inside|within|from) (?!(?:the )?(?:background|browser|parallel|batches|demand|time|schedule|phones?|devices?|mobile)\b)/iu,
Ms = new RegExp("\\bdata\\b[^,;]{0,30} (?:can(?:not|['’]t)|must(?: not| never|n['’]t)?|may not|should(?: not|n['’]t)?|has to|needs to|is not to|never|shall not) ?(?:ever )?(?:leave|leaves|stay|stays|rem\
ain|remains|be (?:stored|kept|held|hosted)|live|lives|reside|cross)\\b|\\b(?:data|everything|servers?|storage) (?:stays?|remains?|lives?) (?:in|inside|within|on)\\b|^(?:everything|all(?: of it)?|it all|n\
othing|none of it)(?: (?:has to|must|may|should|needs to|shall|will|can))? ?(?:stay |remain |stays |runs? |be (?:stored|kept|hosted|run) |lives? |happens? |goes? |leaves? )?(?:in|inside|within|outside\
|on|to|into|beyond) (?:the |our )?(?:cloud|public|eu|europe|site|premises|country|building|\\p{Lu})", "iu"), Ns = /^(?:hosting|deployment|operations?|data cent(?:er|re)s?|servers) (?:only )?(?:in|at|on|within|inside) /iu;
function _e(e) {
  let t = W(e);
  return Ss.test(t) || Ms.test(t) || Ns.test(t);
}
var Os = /^(?:(?:the|our|overall|daily|monthly) )?(?:load|traffic|usage|demand|volumes?|throughput) (?:is|are|comes?|varies|grows?|spikes?|peaks?|doubles?|rises?|goes|will|can|may)\b|\b(?:doubles?|triples?|quadruples?)(?: (?:that|it|this|the (?:load|volume|traffic|demand)))?$/iu,
Cs = /^(?:(?:in|at|during|on) )?(?:the |our )?(?:busiest|peak|rush|worst|heaviest|slowest|quietest|hottest|record)(?: single)? (?:second|minute|quarter|hour|day|night|morning|evening|week|weekend|month|season|time)s?\b/iu,
Rs = /\bwe(?: currently| usually| normally| typically| also| already)? (?:see|saw|get|got|expect|had|receive|received|estimate|assume|count|average|reckon|peak|forecast|anticipate|have)\b/iu, Fs = /^(?:usually|typically|normally|mostly|often|sometimes|at times|most(?: of them)?|generally) /iu,
Bs = new RegExp("\\b(?:has to|have to|must|should|needs? to|shall|will) (?:hold up|cope|stand up|keep up|keep working|work|scale|withstand|bear|cover|go up|grow|hold)\\b(?: \\p{L}+)? (?:with|to|for|again\
st|at|under|up to)\\b", "iu"), Ps = /\b(?:can|may|might|could|will|must|should|shall|has to|have to|needs to|usually|often|typically|mostly) (?:also )?(?:run|take|last|need|go on|be)(?: for| up to| as long as| about| around| at most| no more than| no longer than| less than| under| over)* ?[<≤~]? ?\d/iu;
function He(e, t) {
  let n = W(e);
  return Os.test(n) ? !0 : t.some(({ text: s }) => n.includes(s)) ? Ps.test(n) && t.some(({ role: s, measure: r }) => s === "latency" || Xe(r)) ? !0 : Cs.test(n) || Rs.test(n) || Bs.test(n) || Fs.test(
  n) && !V.test(n) : !1;
}
var As = new RegExp("\\b(?:loads?|opens?|answers?|responds?|returns?|renders?|appears?|starts?|begins?|shows?(?: up)?|finish(?:es)?|completes?|arrives?|takes?|lands?|go(?:es)? out|reach(?:es)?|be (?:re\
ady|done|visible|there|shown|found|seen|answered|finished|complete|available|delivered|drained|online|live|back))\\b[^,;]{0,40}? (?:in|within|under|below|at most|less than|no more than|no longer than|<\
|<=|≤)(?: \\p{L}+)? ?[<≤~]? ?\\d[^,;]{0,120}$|\\btakes? [<≤] ?\\d", "iu");
function Qe(e, t) {
  let n = W(e);
  return V.test(n) && As.test(n) && t.some(({ role: s }) => s === "latency");
}
var Ts = new RegExp("^(?:(?:the|all|any|raw|old) )?(?:\\p{L}[\\p{L}-]* ){0,2}(?:history|logs?|data|records?|recordings?|audio|backups?|files?|trails?|traces?)(?: (?:is|are|kept|stored|only))* (?:max(?:i\
mum)?\\.?|at most|no longer than|not longer than|no more than|limited to|<|<=|≤) ?\\d", "iu");
function Je(e, t) {
  return Ts.test(W(e)) && t.some(({ measure: n }) => Xe(n));
}
function Xe(e) {
  return / (?:ms|s|min|h|day|week|month|year)$/u.test(e);
}
var Is = /^(?:[\p{L}-]+ ){0,3}(?:network|coverage|signal|wi-?fi|internet|connections?|connectivity|reception|bandwidth|links?)\b[^,;]{0,30} (?:is|are) (?:often |very |sometimes |usually |quite |rather )?(?:poor|bad|weak|patchy|spotty|slow|unreliable|flaky|unstable|terrible|thin|down|lost|intermittent|limited)\b|\b(?:is|are|goes?|gets?) (?:often |sometimes |at times )?(?:offline|down|unreachable|asleep|out of (?:range|coverage|reach))(?: (?:often|sometimes|at times|regularly|now and then|a lot))?$/iu;
function Ze(e) {
  let t = W(e);
  return Is.test(t) && !V.test(t) && !/\b(?:when|while|if|whenever)\b/iu.test(t);
}
var Ds = /^(?:(?:it|this|that) )?(?:(?:will|shall|should|must|to) )?(?:replac(?:e|es|ing)|supersed(?:e|es|ing)|retir(?:e|es|ing)|get(?:s|ting)? rid of|tak(?:e|es|ing) over from|mov(?:e|es|ing) (?:us )?(?:away|off)(?: from)?|migrat(?:e|es|ing) (?:us )?(?:away|off) (?:from )?)\s+(?:(?:all|both) )?(?:the|our|today['’]s|an? (?:old|existing|current|legacy)|existing|old|current|legacy|those|these|this)\b/iu;
function Ye(e) {
  return Ds.test(e);
}

// src/brief/verbs.ts
var ve = "be have get give see use do make take can want need let allow receive provide support offer handle include work keep store go come run".split(
  " "
), et = "accept arrive produce consume change emit ensure guarantee survive tolerate escalate issue move persist ping put react reconnect respect retry swipe automate modernise modernize rewrite integ\
rate consolidate access add adjust aggregate alert analyse analyze announce answer apply appoint approve archive arrange ask assign attach audit authenticate authorize ban bid bill block book browse b\
uild buy calculate call cancel capture charge chat check checkin classify click close collect comment compare compute configure confirm connect control convert copy count create crop customize debit d\
ecline delete deliver deploy design detect disable discover dispatch dispute download draft draw drop edit email enable encode encrypt enroll enter estimate evaluate expire export extract fetch file f\
ill filter find flag follow forecast forward fund generate grade group hide hire hold host identify import index ingest inspect install invite invoice join label launch learn like link list listen loa\
d locate lock log login look mail manage map mark match measure meet mention merge message migrate moderate modify monitor mute negotiate notify open optimize order organize pair park pause pay pick p\
in place plan play poll post predict prepare preview price print prioritize process publish pull purchase push query queue quote rank rate reach read rebook receipt recognize recommend reconcile recor\
d redeem redirect refund register reject release remind remove render rent repair replace replay reply report request reschedule reserve reset resize resolve restock restore resume return reuse review\
 revoke rotate route save scan schedule score search select sell send serve settle share ship shorten show sign skip snooze sort split start stop stream submit subscribe suggest summarise summarize sw\
itch sync synchronise tag target tip top-up trace track trade train transcode transcribe transfer translate allocate amend annotate calibrate clone extend fix hand onboard provision recalculate redo r\
efresh renew replan retrain sign-up simulate triage trigger type undo unlock unsubscribe update upgrade upload validate verify view visit vote wait warn watch withdraw write zoom".split(" "), Ws = new Map(
[...ve, ...et].map((e) => [P(e), e])), tt = new Set(ve), E = /* @__PURE__ */ new Set([...ve, ...et]);
function y(e) {
  return Ws.get(P(e));
}
function g(e) {
  return E.has(e.toLowerCase());
}
function A(e) {
  return tt.has(e);
}
var nt = new Set(
  "dispute access alert answer audit bid bill block book call chat check comment contact copy design document draft email estimate export file filter flag fund group host import index invoice label li\
st load lock log look mail map market match measure message monitor offer order park place plan play poll post preview price purchase query queue quote rank rate record refund report request review ro\
ute schedule score share ship stream support switch tag target test tip trade train transfer upload view visit vote zoom".split(" ")
);
function M(e) {
  return nt.has(e);
}
var zs = /^(?:of|per|by|and|or|are|is|with|for|on|at|within|under|p\d+|via|from)$/u, js = /^(?:an?|the|their|his|her|its|our|my|your|them|it|each|every|all|any|one|to|up|new|more|other|others|what|who|when|how)$/u;
function T(e, t, n) {
  return !e || !t || !E.has(e) ? !1 : nt.has(e) ? !zs.test(t) && (js.test(t) || n && /[^s]s$/u.test(t)) : !/^(?:and|or|of|per|is|are)$/u.test(t);
}
function st(e) {
  if (T(e[0], e[1], !1)) return { base: e[0], certain: !0 };
  let t = e.findIndex(
    (i, a) => /^(?:can|must|should|shall|will|may|cannot|never)$/u.test(i) || i === "to" && E.has(e[a + 1] ?? "")
  ), n = t < 0 ? -1 : e.findIndex((i, a) => a > t && E.has(i) && i !== "be");
  if (n > 0 && n - t < 5) return { base: e[n], certain: !0 };
  let s = e.findIndex((i, a) => E.has(i) && i !== "be" && qs(e, a));
  if (s >= 0) return { base: e[s], certain: !0 };
  if (ke(e)) return { base: e[1], certain: !0 };
  let r = e.findIndex(
    (i, a) => a > 0 && a < 4 && Us(i) && /^(?:an?|the|each|every|it)$/u.test(e[0])
  );
  if (r > 0 && r < e.length - 1) return { base: y(e[r]), certain: !0 };
  let o = e.map(y).find((i) => i && !tt.has(i));
  return o ? { base: o, certain: !1 } : void 0;
}
function ke([e, t, n]) {
  return !e || !t || !n ? !1 : /(?:ers|ors|ists|ents|ants|ees|ians|smiths|people|staff|teams|nurses|clerks|guests|shops|kids)$/u.test(e) && !M(y(e) ?? "") && !/^(?:numbers|papers|servers|folders|headers|parameters|letters|computers|containers|layers|meters|counters|documents|events|payments|appointments|comments|patents|accounts)$/u.
  test(
    e
  ) && (y(t) === void 0 || E.has(t)) && !new RegExp("^\\p{N}", "u").test(n) && new RegExp("^\\p{Ll}{3,}$", "u").test(t) && !/(?:s|ed|ing|ly|tion|ment)$/u.test(t) && !Es.test(t);
}
var Es = /^(?:and|are|but|can|could|for|from|have|into|may|must|not|per|should|than|that|their|the|via|when|where|which|who|will|with|within|without|under|over|once|only|about|also)$/u;
function qs(e, t) {
  return t === 0 ? T(e[0], e[1], !1) : /(?:[^s]s|people|staff|they|we|i|everyone)$/u.test(e[t - 1]) && !/^(?:is|was|as|this|has|seconds|minutes|hours|days|weeks|months|years|mins|secs|hrs|yrs)$/u.test(
  e[t - 1]);
}
function Us(e) {
  return /[^s]s$/u.test(e) && y(e) !== void 0;
}

// src/brief/whole.ts
var Gs = "(?:may|must|can|shall|should|will|could|cannot|can['’]t|won['’]t|isn['’]t|aren['’]t|doesn['’]t|don['’]t|has to|have to|needs? to)", Ks = new RegExp(
  `^(?!(?:which|that|who|it|they|we|and|or)\\b|\\p{L}+s (?:the|our|their|an?|each|every|only) )(?:[^\\s,]+ ){1,5}?(?<!\\b(?:that|which|who|what|it|they|we|you|users) )${Gs}(?!\\S)`,
  "iu"
), Vs = /^(?:(?:an?|the|each|every|any|anything|everything|something|whatever|all)\b ?)(?:(?!(?:of|for|to|with|in|on|by|from|that|which|and|or)\b)[\p{L}-]+ ){1,3}?(?:[\p{L}]{2,}[^s\P{L}]s|goes|does) (?:it|them|him|her|us|an?|the|their|its|to|into|every|each)\b/iu;
function rt(e) {
  let t = _(e), [n, s] = m(t.slice(0, 80)).map(({ lower: r }) => r);
  return /^(?:can|could|must|should|shall|will|may|cannot)$/u.test(n ?? "") || T(n, s, !1) && !/^(?:must|should|can|may|shall|will)/u.test(s ?? "") ? !1 : Ks.test(t) || Vs.test(t);
}
function ot(e) {
  let t = m(e.slice(0, 120)), n = t.findIndex(({ lower: a }, u) => u > 0 && u < 4 && _s.test(a)), [s, r, o] = [t[n - 1], t[n], t[n + 1]];
  if (!s || !r || !o || !Hs.test(o.lower) || new RegExp("^(?:and|or|of|not|\\p{N}.*)$", "u").test(s.lower))
    return;
  let i = /[^s]s$|^(?:people|staff|data)$/u.test(s.lower) ? "are" : "is";
  return `${S(e.slice(0, r.at.start))}${i} ${e.slice(r.at.start)}`;
}
var _s = new RegExp("^(?!(?:based|needed|required|related|called|used|expected|estimated|limited|shared|speed|need|feed|embed|seed|indeed|exceed)$)(?:\\p{L}{2,}ed|sent|paid|kept|built|shown|sold|writte\
n|held)$", "u"), Hs = new RegExp("^(?:to|by|with|as|for|from|in|into|at|on|within|after|before|until|every|once|per|via|through|daily|weekly|monthly|nightly|hourly|yearly|automatically|\\p{N}.*)$", "u");

// src/brief/sentence.ts
function at(e, t, n = !1) {
  let s = e.replace(/\s+/gu, " ").trim().replace(/^(?:I|we)(?: (?:want|need|would like)|['’]d like)(?: to have)? (?!to\b)/iu, ""), r = s.includes("`") ? s : s.replaceAll(" | ", ": "), o = m(r.slice(
  0, 120)), [i, a, u] = o;
  if (!i) return r;
  if (t && new RegExp("^\\p{L}+s$", "u").test(t) && /^they\b/iu.test(r))
    return `${S(t)}${r.slice(4)}`;
  if (t && /^(?:can|may) be\b/iu.test(r) && new RegExp("^\\p{L}+s$", "u").test(t)) return `${S(t)} ${F(r)}`;
  if (/^[A-Z]{3}(?:(?:, | and | or )[A-Z]{3}){1,9}$/.test(r)) return `The service supports ${r}`;
  if (rt(r)) return S(r);
  if (/^(?:sends?|gives?|push(?:es)?|pass(?:es)?|delivers?) us\b/iu.test(r)) return `Existing systems ${F(r)}`;
  if (/^(?:needs?|wants?) (?!to\b)/iu.test(r)) return `The service offers ${r.slice(r.indexOf(" ") + 1)}`;
  if (new RegExp("^\\p{L}+\\/\\p{L}+", "u").test(r) && g(i.lower)) return S(r);
  if (g(i.lower) && /\bmy\b/iu.test(r)) return S(r);
  if (n && g(i.lower) || T(i.lower, a?.lower, t !== void 0))
    return t ? `${S(t)} can ${F(r)}` : `The service shall ${F(r)}`;
  if (t && a && /^(?:only|always|also|still|then)$/u.test(i.lower) && g(a.lower))
    return `${S(t)} can ${r}`;
  let l = a && /ing$/u.test(i.lower) ? y(i.lower) : void 0;
  if (l && !A(l) && Xs(a.lower) && (!M(l) || Js.test(u?.lower ?? "")))
    return `The service shall ${l}${r.slice(i.at.end)}`;
  if (/(?:[^u]ed|ing)$/u.test(i.lower) && y(i.lower) && !a?.lower.endsWith("s"))
    return `As the brief asks: ${F(r)}`;
  if (/^(?:can|could|must|should|shall|will|may|cannot)$/u.test(i.lower)) return `The service ${F(r)}`;
  if (/^(?:no|nobody|nothing|none|never)\b/iu.test(r) || /^[A-Z]{2,5}$/.test(i.text) && a && q(a.lower) && u && !it(u.lower))
    return S(r);
  let c = new RegExp("^((?:our|my|the) \\p{L}+(?: \\p{L}+)?) to (?=\\p{L})", "iu").exec(r);
  return c ? `${S(c[1])} can ${r.slice(c[0].length)}` : /^(?:integrates|connects|syncs|works|runs|talks)$/iu.test(i.lower) && a ? `The service ${F(r)}` : a && nr(i.lower, a.lower) ? S(r) : ne.test(i.lower) &&
  u && q(u.lower) && /^(?:in|within|under|below|by|at)$/u.test(o[3]?.lower ?? "") ? S(r) : q(i.lower) && a && !it(a.lower) && !/(?:ed|ing)$/u.test(a.lower) ? `The service ${F(r)}` : se(r) || tr(r) ? S(
  r) : ot(r) ?? ($e(r) ? S(r) : `The service offers ${F(r)}`);
}
function $e(e) {
  return Qs.test(e) && !/\b(?:must|should|shall|can|may|will|needs? to|has to|have to)\b/iu.test(e);
}
var Qs = /\b(?:we|we['’](?:re|ve)|us|it['’]s|already exists?|they['’]re|they|those|nobody|isn['’]t|aren['’]t|whatever|was|were|had)\b|^(?:is|are|has|have|that['’]s|right now|today|currently|at the moment|last (?:week|month|year))\b|^(?:lots|plenty|most|many|some) of\b|\b(?:is|are) (?:not|no|one|only)\b/iu,
Js = /^(?:to|with|against|from|into|between)$/u;
function Xs(e) {
  return /(?:[^s]s|people|staff)$/u.test(e) || ne.test(e);
}
var Zs = /^(?:can|could|must|should|shall|will|may|need|needs|have|has|is|are|get|gets|cannot|never|only)$/u, Ys = /(?:[^s]s|people|staff|everyone|everybody|they|we)$/u, ne = /^(?:an?|the|each|every|any)$/u;
function se(e) {
  let t = m(te(e.slice(0, 120))).slice(0, 6);
  if (t[0] && t[1] && g(t[0].lower) && !M(t[0].lower) || /^(?:the|our|their|an?|each|every)$/u.test(t[1]?.lower ?? "")) return;
  if (ke(t.map(({ lower: s }) => s))) return t[0].text;
  let n = t.findIndex(
    ({ lower: s }, r) => r > 0 && (Zs.test(s) || er(
      t.slice(0, r).map((o) => o.lower),
      s
    ))
  );
  return n > 0 ? e.slice(t[0].at.start, t[n - 1].at.end) : void 0;
}
function er(e, t) {
  let n = e.at(-1);
  return ne.test(n) || g(n) ? !1 : g(t) ? Ys.test(n) : q(t) && (ne.test(e[0]) || e.length === 1 && A(y(t)));
}
function q(e) {
  return /[^s]s$/u.test(e) && y(e) !== void 0;
}
function tr(e) {
  let t = m(e.slice(0, 120)).map(({ lower: n }) => n);
  return t.slice(1, 5).some((n, s) => /^(?:spends|stays|goes|takes|lasts|contains|costs|needs|is|are)$/u.test(n) ? !0 : q(n) ? !M(y(n)) || /^(?:once|every|via|the|an?|its|their)$/u.test(t[s + 2] ?? "") :
  !1);
}
function nr(e, t) {
  return q(e) && (/^(?:never|always|often|usually|happen|occur|exist|stay|fail|arrive|come)$/u.test(t) || g(t) && !M(t) || /ly$/u.test(t) && M(y(e)));
}
function it(e) {
  return e === void 0 || /^(?:of|per|by|in|and|or|are|is|with|for|on|at|within|under|p\d+|via|from|to|about|between|before|after|must|should|shall|can|may|will|so|because)$/u.test(
    e
  );
}
function F(e) {
  return new RegExp("^\\p{Lu}\\p{Ll}+(?:\\s|$)", "u").test(e) || /^A\s/.test(e) ? e[0].toLowerCase() + e.slice(1) : e;
}

// src/brief/clauses.ts
var sr = new Set(
  "a an and any as at all about also are around average be been budget business by can cap case cost costs costing count currently day days each end ends expect expected estimated every for from get g\
oal growth had handle handling has have hour hours in infra infrastructure is it its latency latencies less least limit load low max maximum mean min minimum minute minutes month monthly month's more \
most must need needs no not of on one only or our over overall p50 p90 p95 p99 peak peaks per percentile rate rto rpo roughly second seconds serve serves serving should size sla slo so some support su\
pports supporting system service target targets than that the their them then there these they this throughput time times to total traffic typical typically under up uptime availability available us u\
se using usually volume was we week weeks weekly daily hourly yearly annually when where which will with within year years yearly you your ~ approx approximately spend we're we’re course prefer what k\
now ok fine abt maybe n keep it".split(" ")
), rr = /* @__PURE__ */ new Set([
  "latency",
  "availability",
  "unit-cost",
  "budget",
  "retention",
  "durability",
  "recovery",
  "peak",
  "ratio"
]);
function ut(e, t, n, s) {
  let r = m(e, t), o = n.filter((d) => !new RegExp("^\\p{L}+ly$", "iu").test(d.text)), i = o.map((d) => d.at), a = we(r, i).filter(({ lower: d }) => new RegExp("\\p{L}", "u").test(d) && !sr.has(d));
  if (a.length === 0 && n.length === 0) return;
  let u = e.slice(t.start, t.end), l = st(m(_(u)).map(({ lower: d }) => d)), c = ar({
    said: u,
    before: e.slice(Math.max(0, t.start - 200), t.start),
    from: t.start,
    next: e[t.end],
    actor: s,
    content: a,
    facts: o,
    acts: l?.certain ?? !1,
    constraint: Ee(e, t, a, l !== void 0)
  });
  return { text: u, at: t, kind: c, sentence: at(u, s, or(e, t)), ...l && { verb: l.base } };
}
function or(e, { start: t }) {
  return /\bto\s+$/u.test(e.slice(Math.max(0, t - 5), t));
}
var ir = /\b(?:by|until|before|at|from) \d{1,2}(?:[:.]\d\d)? ?(?:[ap]m\b|[ap]\.m|o['’]clock)/iu;
function ar({ said: e, before: t, from: n, next: s, actor: r, content: o, facts: i, acts: a, constraint: u }) {
  return qe(e, s) ? "request" : /^[$€£]\s?\d/u.test(e) ? "target" : i.length === 0 && Ue(e) ? "remark" : u || ur(e, r) ? "constraint" : i.length === 0 && /^we(?: are|['’]re) (?:an?|the|one of)\b/iu.
  test(e) ? "remark" : Ke(e, t) || He(e, i) ? i.length === 0 ? "remark" : "target" : Qe(e, i) || Je(e, i) || o.length === 0 || new RegExp("^(?:\\p{L}+ ){0,2}(?:peaks?|surges?|bursts?|spikes?)(?! \\p{L}+\
s\\b)\\b", "iu").test(e) ? "target" : Ge(e, r) ? i.length === 0 ? "remark" : "target" : i.length > 0 && (/^(?:\S+ ){1,4}(?:is|are|was|were)\b/iu.test(e) || hr(e, i)) || i.length > 0 && lr.test(e) || i.
  length > 0 && dr.test(e) || i.some(({ role: l }) => l === "latency") && o.length < 6 && cr.test(e) ? "target" : i.length > 0 && i.every(({ role: l }) => l === void 0) && pr.test(e) || i.every(({ role: l }) => l ===
  void 0 || l === "count") && (mr.test(e) || fr.test(e)) ? "constraint" : a && !br(e, o, i) ? "capability" : i.some(({ role: l, bound: c }) => rr.has(l) || c === "total") || i.some(({ role: l, statistic: c }) => l ===
  "rate" && (c === "peak" || o.length < 3)) || i.length > 0 && /\b(?:has|have)\b/iu.test(e) || i.some(({ at: { start: l } }) => l - n < 8) || ir.test(e) ? "target" : $e(_(e)) ? i.length > 0 ? "target" :
  "constraint" : i.length > 0 && o.length < 2 ? "target" : "capability";
}
function ur(e, t) {
  return Ve(e) || _e(e) || Ze(e) || t === void 0 && Ye(e);
}
var lr = /\b(?:must|should|shall|has to|have to|needs? to) (?:stay|remain|be|keep) (?:under|below|above|over|within|at least|at most|less than|more than|no more than)\b|\bcosts? us\b/iu, cr = /\b(?:loads?|opens?|answers?|responds?|returns?|renders?|appears?) (?:in|within|under|below|at most|in under)\b[^,;]{0,40}$/iu,
dr = /^we (?:hold|have|store|keep|own|run|operate|serve|process|handle)\b|\bcomes? with\b|\btakes? (?:about |around |roughly )?\d/iu, pr = /\b(?:allows?|accepts?|permits?|limits?|caps?)\b/iu, mr = new RegExp(
"\\b(?:must|may|shall|should|can)(?: never| not|n['’]t)\\b|\\b(?:cannot|can['’]t|won['’]t|shan['’]t|never)\\b|^nothing (?:\\p{L}+ ){1,6}without\\b|^(?:nobody|no one|no\\b[^,;.]{1,60}\\b(?:may|must|can|is|are)\
)\\b", "iu"), fr = /^(?:today|currently|right now|at the moment|last (?:week|month|year))\b|^we(?: are|['’]re)\b|\b(?:is|are) not (?:needed|required|necessary|in scope|wanted)\b|^(?:users|customers|people|clients|staff|members|everyone) (?:on|with|without|in|are|is|have)\b|\b(?:fails?|breaks?|crash(?:es)?|dies|drops?) (?:often|sometimes|regularly|at times|now and then|a lot)\b|^we (?:already )?(?:have|use|own|run|host)\b/iu;
function hr(e, t) {
  return new RegExp("^(?:each|every one)\\s+(?:of \\p{L}+\\s+)?(?:\\p{L}+[^s]s\\b|has\\b|with\\b|about\\b|around\\b|up\\b|at\\b|[~\\d])", "iu").test(
    e
  ) && t.some(({ per: n, role: s }) => n !== void 0 || s === "interval");
}
function br(e, t, n) {
  let s = new RegExp("^\\p{L}+", "u").exec(e)?.[0] ?? "";
  return n.some(
    ({ role: o }) => o === "latency" || o === "retention" || o === "recovery" || o === "budget"
  ) && t.length <= 3 && g(s);
}

// src/brief/house-measure.ts
var gr = [
  ["ns", /^(?:ns|nanoseconds?)$/iu],
  ["µs", /^(?:[µμu]s|usecs?|microseconds?)$/iu],
  ["ms", /^(?:ms|msecs?|milliseconds?)$/iu],
  ["s", /^(?:s|secs?|seconds?|rps|qps|tps|iops)$/iu],
  ["min", /^(?:mins?|minutes?)$/iu],
  ["h", /^(?:h|hrs?|hours?|hourly)$/iu],
  ["day", /^(?:d|days?|daily|nightly)$/iu],
  ["week", /^(?:weeks?|wks?|weekly)$/iu],
  ["month", /^(?:months?|mos?|monthly)$/iu],
  ["year", /^(?:years?|yrs?|yearly|annual|annually)$/iu]
], lt = /* @__PURE__ */ new Map([
  ["kilobyte", "kB"],
  ["megabyte", "MB"],
  ["gigabyte", "GB"],
  ["terabyte", "TB"],
  ["petabyte", "PB"],
  ["byte", "B"]
]);
function w(e) {
  return gr.find(([, t]) => t.test(e))?.[0];
}
function U(e, t, n, s) {
  let r = wr(t, s), o = yr(n).replace(/^\d{4,}(?=$|\.|\s)/u, (l) => l.replace(/\B(?=(?:\d{3})+$)/gu, ",")), i = r === void 0 ? void 0 : o + r, a = i === void 0 ? void 0 : $(i);
  return a && X(a.dimension, t) && Math.abs(a.value - e) <= 1e-9 * Math.abs(e) && i !== void 0 ? i : Z(e, t);
}
function yr(e) {
  let t = /^([\d,.]+)\s?(k|thousand|M|mn|mm|bn|B|m)$/u.exec(e);
  return t ? t[2] !== "k" && t[2] !== "thousand" ? `${t[1]} ${/^b/iu.test(t[2]) ? "billion" : "million"}` : String(Number((Number(t[1].replaceAll(",", "")) * 1e3).toPrecision(12))) : e;
}
function wr(e, t) {
  let n = t.match(/[\p{L}µ%]+/gu) ?? [], s = n.map(w).find((d) => d !== void 0), r = n.map(vr).find((d) => d !== void 0), { time: o = 0, data: i = 0, ...a } = e, u = Object.keys(a)[0], l = o === -1 ?
  `/${s}` : "";
  if (o !== 0 && !s || Math.abs(o) > 1 || Object.keys(a).length > 1) return;
  if (u && a[u] === 1 && i === 0 && o < 1) return ` ${u}${l}`;
  if (u) return;
  if (i === 1 && r && o < 1) return ` ${r}${l}`;
  if (i !== 0) return;
  let c = n.map(w).filter((d) => d !== void 0);
  return o === 0 && c.length === 2 ? ` ${c[0]}/${c[1]}` : o === 0 ? /[%]|\bper ?cent\b|\bnines\b/iu.test(t) ? " %" : "" : o === 1 ? ` ${s}` : ` ${l}`;
}
function vr(e) {
  let t = e.toLowerCase().replace(/s$/u, "");
  return lt.has(t) ? lt.get(t) : /^[kmgtp]b$/iu.test(t) ? /^[KMGTP]?B|^k[bB]/u.test(e) ? e.replace(/s$/u, "").replace(/^KB/u, "kB") : `${t.slice(0, 1).toUpperCase()}B`.replace("KB", "kB") : /^[KMGTP]i[bB]$/u.
  test(e) ? `${e.slice(0, 2)}B` : void 0;
}

// src/brief/nouns.ts
var ct = new Set(
  "a all also am an and are as at above active-active avg average averages because before being but by can do does each enough everywhere every for from go had handled has have if in into is it its ke\
pt larger less long longer may max maximum mean more most must no not of old on late offline online once only out plus or over peak peaks pm burst bursts p50 p90 p95 p99 per processed served should so\
 sustained than that the their then these they this through times to total during under until up was we were when where which while who will with within without worldwide tops".split(" ")
), dt = 120, z = /^(?:morning|evening|night|afternoon|weekday|workday)$/iu;
function v(e) {
  return ct.has(e.toLowerCase());
}
function k(e) {
  return /(?:[^sui]s|ies|people|children|staff)$/u.test(e) || /(?:ches|xes|sses|[^aeiou]us?es)$/u.test(e);
}
function re(e) {
  let t = Array.from(e.slice(0, dt).matchAll($r)).filter(({ index: i }) => !kr(e, i)), n = t[0], s = m(n ? e.slice(0, n.index) : e).filter(
    ({ lower: i }) => !Le(i) && !v(i) && !/^(?:average|avg|mean|concurrent|twice|(?:mon|tues|wednes|thurs|fri|satur|sun|week)days?|weekends?)$/u.test(
      i
    )
  ), r = s.find(({ lower: i }) => k(i)) ?? s.at(-1), o = t.map(([, i]) => i).find((i) => !Le(i.toLowerCase()) && !v(i));
  return { ...r && { noun: f(r.text) }, ...o && { per: f(o) } };
}
function kr(e, t) {
  let [n, s] = [
    new RegExp("(\\p{L}+)$", "u").exec(e.slice(0, t))?.[1],
    new RegExp("^\\/\\p{Ll}+ (\\p{Ll}{3,})\\b", "u").exec(e.slice(t))?.[1]
  ];
  return n !== void 0 && s !== void 0 && !k(n) && k(s) && !v(s);
}
var $r = new RegExp("(?:\\/|\\bper\\b|\\beach\\b|\\ban?\\b)\\s*(?:[\\d,]+ ?k? |(?:hundred|thousand|million|billion) )?(\\p{L}[\\p{L}-]*)", "giu"), Lr = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|dozen|hundred|half|one|an?)$/u;
function Le(e) {
  return !!w(e) || z.test(e) || Lr.test(e) || /^[\p{N}.,]+|^(?:k|m|bn|b|mn|mm|x|times|thousand|millions?|billions?|trillion|percent|usd|eur|gbp|dollars?|cents?|euros?|nines|[kmgtp]?i?b|[kmgtp]?bit|[kmgt]?bps|(?:kilo|mega|giga|tera|peta)?bytes?)$/iu.
  test(
    e
  );
}
function G(e) {
  let n = m(e.slice(-dt)).filter(
    ({ lower: s }, r, o) => !ct.has(s) && !/^others?$|['’]/u.test(s) && !Le(s) && !oe(s) && !(xr(o[r - 1]?.lower) && y(s))
  ).findLast(({ lower: s }) => k(s) && !g(s));
  return n && f(n.lower);
}
function pt(e) {
  let t = new RegExp("^\\s*of((?:\\s+\\p{L}[\\p{L}-]*){1,4})", "u").exec(e), n = t && m(t[1]).find(({ lower: s }) => k(s));
  return n ? f(n.lower) : void 0;
}
function xr(e) {
  return /^(?:each|it|that|which|who|one)$/u.test(e ?? "");
}
function oe(e) {
  return /^(?:takes|sends|has|adds|sees|spends|stays|gets|makes|needs|keeps|gives|does|goes|wants|lets|becomes|says|lasts|is|was|us|this|appears|means|reaches|lives|costs|runs|expires|starts|opens|ends|dies|works)$/iu.
  test(
    e
  );
}

// src/brief/peak-rate.ts
var Sr = new RegExp("\\b(?:(?:before|around|at|in|on|over|during) (?:\\p{L}+ ){0,3}(?:christmas|easter|black friday|cyber monday|holidays?|season|sales?|summer|winter)\\b[^.;\\d]{0,20}|(?:christmas|easter\
|black friday|cyber monday) (?:is|was|has|had|saw|sees|brings|brought) (?:about |around |roughly )?~?)$", "iu"), mt = "peak|busiest|busy|rush|worst|heaviest|top|highest", Mr = new RegExp(
  String.raw`\b(?:${mt}) (hour|minute|second)(?: (?:of the (?:day|week|month|year)|today))?(?: (?:is|has|had|sees|saw|was|brings|with|of|at|we (?:see|have|get)))?[ :(]{0,3}(?:about |around |roughly |up to |some |ca\.? |maybe )?~? ?$`,
  "iu"
), Nr = new RegExp(
  String.raw`^[^.,;\d]{0,40}?\b(?:in|at|during|within) (?:(?:the|our) (?:${mt}|same)|a (?:busy|peak)) (hour|minute|second)\b`,
  "iu"
);
function ft(e, t, n) {
  let s = e.slice(t.at.end, t.at.end + 80);
  if (/^[^\p{L}\d]{0,3}\d[\d.,]*\s?(?:x|×|%|times\b|fold\b|-fold\b|percent\b|:\d)/iu.test(
    e.slice(t.at.start, t.at.start + 40)
  ))
    return;
  let r = Mr.exec(e.slice(Math.max(0, t.at.start - 80), t.at.start))?.[1] ?? (n.per ? void 0 : Nr.exec(s)?.[1]);
  return r && w(r);
}
function ht(e, t) {
  return /\b(?:plan\w*|design(?:ed)?|sized?|room|headroom|ready|prepared?|provision(?:ed)?|dimension(?:ed)?) (?:it |us |this )?(?:for|of|to)(?: about| at least| up to| another)? ?~?$/iu.test(
    e
  ) && !/^\s*(?:x|×|times)?\s*(?:the |as )?(?:peaks?|bursts?|spikes?|on\b|during\b|at\b|usual|normal|average|mean)/iu.test(
    t
  );
}
function bt(e, t, n) {
  return e?.role === "rate" && e.statistic === "peak" && yt.test(t) && wt(e.measure, n);
}
function gt(e, t, n) {
  return e?.role === "rate" && e.statistic === void 0 && n.role === "rate" && n.statistic === "peak" && e.noun !== n.noun && yt.test(t) && wt(e.measure, n.measure);
}
var yt = /^\s*(?:,|and|plus|&|\+|,\s*and|as well as)\s+(?:about |around |roughly |some |up to )?~?$/iu;
function wt(e, t) {
  let n = /\/(s|min|h)$/u.exec(e)?.[1];
  return n !== void 0 && t.endsWith(`/${n}`);
}
function vt(e, t, n) {
  let s = t.match(new RegExp("\\p{L}{2,}", "gu")) ?? [];
  return e !== void 0 && s.some((r) => k(r.toLowerCase())) ? e : n?.noun ?? e;
}
function kt(e, t, n, s, r) {
  let o = e?.role === "rate" ? new RegExp("\\/(\\p{L}+)$", "u").exec(e.measure)?.[1] : void 0, i = /\bpeak(?:s|ing)?(?: of| at)?:?\s*~?$/iu.test(n) || Sr.test(n) || /^\s*(?:(?:at|in|during|on) (?:the )?(?:peaks?|midnight|noon|busiest|rush)\b|peak\b)/iu.
  test(s), a = /\b(?:average|avg|mean)(?: of)?\s*$/iu.test(n) || /^\s*(?:on average|average|avg|mean)\b/iu.test(r + s);
  if (!e || !o || !(i || a) || t.kind !== "measure") return;
  let u = t.value / $(`1 ${o}`).value, l = $(e.measure)?.value ?? 0;
  if (i ? u < l : e.statistic !== "peak" || u > l) return;
  let c = U(u, { time: -1 }, t.digits, o), { noun: d, per: p } = e;
  return { measure: c, ...d && { noun: d }, ...p && { per: p }, statistic: i ? "peak" : "avg", role: "rate" };
}

// src/brief/groups.ts
var Or = /^(?:person|user|editor|participant|member|player|author|student|pupil|guest|viewer|writer|speaker|colleague|collaborator|journalist|cursor|cook|teacher)$/u, Cr = new RegExp("^\\s*(?:(?:editin\
g|working|typing|writing|at once|at the same time|together|simultaneously) )?(?:in|on|at|to|per)\\s+(?:one|an?|the same|each|every|any|a single)(?: (?:one|of them))?(?: (\\p{Ll}{3,}))?(?!\\p{L})", "iu"),
Rr = /\b(?:hold(?:s|ing)? up|work(?:s|ing)?|cope(?:s)?|stay(?:s)? (?:usable|fast|smooth)|be (?:usable|fluid|smooth|fast|fine|ok)|function(?:s)?|perform(?:s)?|scale(?:s)?|survive(?:s)?|keep(?:s)? up)(?: well| fine| smoothly| too| still)? (?:with|for|at|to|up to)(?: up to| about| around)?\s*~?$/iu;
function H(e) {
  return Rr.test(e.slice(-60));
}
function $t({ before: e, behind: t }, n, s) {
  if (n === void 0 || !Or.test(n)) return;
  let { counted: r } = s;
  if (H(e)) return r?.per;
  let o = Cr.exec(t.slice(0, 60));
  if (!o) return;
  let i = o[1];
  return i && !v(i) && !k(i) && !/^(?:day|hour|minute|second|week|month|time|row|moment)$/u.test(i) ? f(i) : r && r.noun !== n ? r.noun : void 0;
}

// src/brief/qualifiers.ts
var Fr = [
  ["<", /(?:\b(?:under|below|less than|fewer than|cheaper than|faster than)|<)\s*$/iu],
  [
    "<=",
    /(?:\b(?:within|at most|no more than|not more than|no longer than|up to|max(?:imum)?(?: of)?|limit(?:ed)?(?: of| to)?|capp?(?:ed)?(?: of| at)?|budget(?: of)?|not exceed(?:ing)?)|<=|≤)\s*:?\s*$/iu
  ],
  [">=", /(?:\b(?:at least|no less than|not less than|minimum(?: of)?|min)|>=|≥)\s*$/iu],
  [">", /(?:\b(?:more than|over|above|greater than)|>)\s*$/iu]
], Lt = new RegExp("(?:\\b(?:not|never|nobody|no|cannot)|n['’]t)(?: \\p{L}+){0,4} (?:more than|over|above|beyond|exceed|longer than|older than)\\s*$", "iu");
function ie(e, t) {
  return Lt.test(e) ? "<=" : Fr.find(([, s]) => s.test(e))?.[0] ?? (t && /\bin\s*$/iu.test(e) ? "<=" : void 0);
}
var Br = new RegExp("^\\s*(?:of (?:them|these|those) )?(?:\\p{L}+ ){0,2}(?:at the same time|at once|in parallel|simultaneously|concurrently)\\b|^\\s*(?:are |is |can be |may be )?(?:online|logged in|signed\
 in|on shift|on duty)\\b(?! (?:orders?|users?|shops?|stores?|banking|booking))", "iu");
function xt(e, t, n) {
  let { before: s, after: r, rate: o } = n;
  if (!o && e.statistic && /^p\d/u.test(e.statistic)) return e.statistic;
  let i = /^[\s(,]{0,3}(?:at |in |for |@ ?)?(?:the )?(?:p(\d\d(?:\.\d{1,3})?)\b|(\d\d(?:\.\d{1,3})?)(?:th)?[ -]percentile)/iu.exec(
    r
  ) ?? new RegExp("^(?: (?!and\\b|or\\b)\\p{L}+){1,4}[ ,(]{1,2}p(\\d\\d(?:\\.\\d{1,3})?)\\b(?![ :<=]{0,3}(?:of |under |below |within |in )?\\d)", "iu").exec(
    r
  ), a = /(?:\bp(\d\d(?:\.\d{1,3})?)\b|\b(\d\d)th[ -]percentile)[^.;\d]{0,50}$/iu.exec(s), u = i ?? a;
  return u && !o ? `p${u[1] ?? u[2]}` : o && /(?:\bpeak\w*|\bbursts?\b|\bspikes?\b|\bup to|\bmax(?:imum)?|\bat most)[^\d;.]{0,30}$/iu.test(s) || o && /^[^\d;.,]{0,36}\b(?:peaks?|bursts?|spikes?|busiest)\b(?!\s*(?:of|at|:)?\s*\d)(?![^;.,]{0,60}?\b\d+(?:\.\d+)?\s?(?:x|×|times))/iu.
  test(
    r
  ) || t.crowd || Br.test(r) ? "peak" : /\bmedian\b[^\d;.]{0,20}$/iu.test(s) ? "p50" : /\b(?:average|avg|mean|on average|typically)\b[^\d;.]{0,20}$/iu.test(s) || /^[\s(,]{0,3}(?:on average|average|avg|mean)\b(?!\s*[\d:])/iu.
  test(r) ? "avg" : void 0;
}
var Pr = /\b(?:up to|max(?:imum)?(?: of)?|at most|under|below|limited to|no more than|fewer than|not exceed\w*)\s*$|[<≤]=?\s*$/iu;
function St(e, t) {
  return Pr.test(e) || H(e) || Lt.test(e) || /^\s*(?:max|at most|or (?:less|fewer))\b/iu.test(t) ? "max" : /\b(?:average|avg|mean|on average|averaging|typical(?:ly)?|usual(?:ly)?|mostly|normally)\b(?:[^\d;.]|\d{1,3} to ){0,20}$/iu.
  test(e) || /^[\s(,]{0,3}(?:on average|average|avg|mean)\b/iu.test(t) ? "mean" : void 0;
}
function Mt(e, t, n) {
  return /^\s*of\s/iu.test(t) ? /^[^,;.\d]{0,40}\b(?:each|apiece|per(?! (?:day|week|month|hour|year|night)\b)|on average)\b/iu.test(t) ? "mean" : "total" : /(?<!\bat )\b(?:most|the majority|nearly all)\b[^.;,\d]{0,40}$/iu.
  test(e) ? "mean" : /\b(?:can|may|might|could) (?:run|take|last|go on)\b[^.;,\d]{0,12}$/iu.test(e) || /\b(?:up to|max(?:imum)?|at most|under|below|limit\w*|cap\w*|no larger than|no more than|less than|not exceed\w*)\b[^\d]{0,20}$|[<≤]=?\s*$/iu.
  test(e) || /^\s*(?:max|limit|cap|or less|each max)\b/iu.test(t) ? "max" : /\b(?:average|avg|mean|typical(?:ly)?|about|around|roughly|averaging)\b[^\d]{0,20}$|~\s*$/iu.test(e) || /^\s*(?:on average|average|avg|mean|each)\b/iu.
  test(t) ? "mean" : /\b(?:total|in all|altogether|overall|library|catalogu?e|corpus|already|existing|today)\b/iu.test(n) || /^\s*worth\b/iu.test(t) ? "total" : void 0;
}

// src/brief/tails.ts
var Ar = new RegExp("^\\s*(?:times |(?:\\p{L}+ed|in|out|online|arrive|come(?: in)?)\\s+)?(?:\\/|per\\b|an?\\b|each\\b|every\\b|for (?:each|every)\\b|for an?\\b|in an?\\b(?= (?:second|minute|hour|day|week|month)\\\
b))\\s*(?:single |one |new |working |business |(?:hundred|thousand|million|billion) )?(\\p{L}[\\p{L}-]*)", "iu"), Tr = new RegExp("^ (?!\\p{L}*(?:ed|ing|ly)\\b)(\\p{Ll}{3,})(?=\\s|$|[.,;)])", "u"), Ir = new RegExp(
"^\\s*(?:\\p{L}+ed\\s+)?(daily|hourly|weekly|monthly|yearly|annually)\\b", "iu"), Dr = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu, Wr = /^\s*on (?:an? )?(?:(?:normal|busy|usual|typical|average|ordinary) days?|(?:weekday|workday|weekend day|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s?)\b/iu,
Ot = 120;
function Ct(e, t, n, s) {
  let r = m(e, { start: t, end: Math.min(n, t + Ot) }), o = s === "money" ? [] : jr(e, t, r), i = o.some(({ lower: b }) => /^(?:concurrent|simultaneous|parallel|live|ccu)$/u.test(b)), a = o.filter(
    ({ lower: b }) => (!w(b) || b === "second") && !/^(?:concurrent|simultaneous|parallel|ccu)$/u.test(b)
  ), u = (e[t] === "-" ? a[0] : a.find(({ lower: b }) => k(b))) ?? a.at(-1), l = o.length > 1 && o[0].lower === "after" && !/ing$/u.test(u.lower), c = s === "time" && !l && !zr(e.slice(0, t), u?.lower) ?
  void 0 : u, p = c && /^(?:users?|customers?|visitors?|people|players?|members?|readers?|drivers?|shoppers?|listeners?|actives?)$/u.test(
    c.lower
  ) ? void 0 : o.map(({ lower: b }) => /ly$/u.test(b) ? w(b) : void 0).find(Boolean), h = c ? c.at.end : s === "time" && !p ? t : o.at(-1)?.at.end ?? t, L = { ...c && { noun: f(c.text) }, ...p && { time: p },
  crowd: i, end: h };
  return Nt(e, n, Nt(e, n, L));
}
function zr(e, t) {
  let n = new RegExp("(\\p{L}+)$", "u").exec(e.slice(-12))?.[1] ?? "";
  return t !== void 0 && !/s$/u.test(n.length > 2 ? n : "") && (k(t) || n.length > 3);
}
function jr(e, t, n) {
  let s = [], r = t;
  for (let o of n) {
    let i = e.slice(r, o.at.start);
    if (!(/^[ \t\u00a0-]{0,3}$/u.test(i) || i === "/" && Er(e, s.at(-1), o)) || s.length === 5 || v(o.lower) || new RegExp("\\p{N}", "u").test(o.lower) || s.length === 0 && /^(?:arrive|come)$/u.test(o.
    lower) || s.length === 0 && /^(?:live|lives|stored)$/u.test(o.lower) && v(n[1]?.lower ?? "a") || s.length === 0 && /(?:ed|en)$/u.test(o.lower) && v(n[1]?.lower ?? "a") || s.length > 0 && k(s.at(-1).
    lower) && (g(o.lower) || /(?:ed|ing)$/u.test(o.lower)))
      break;
    s.push(o), r = o.at.end;
  }
  return s;
}
function Er(e, t, n) {
  let s = new RegExp("^ (\\p{Ll}{3,})\\b", "u").exec(e.slice(n.at.end, n.at.end + 30))?.[1];
  return t !== void 0 && !k(t.lower) && w(n.lower) === void 0 && s !== void 0 && k(s) && !v(s);
}
function Nt(e, t, n) {
  let s = e.slice(n.end, Math.min(t, n.end + Ot)), r = Ir.exec(s);
  if (r && !n.time) return { ...n, time: w(r[1]), end: n.end + r[0].length };
  let o = Wr.exec(s);
  if (o && !n.time) return { ...n, time: "day", end: n.end + o[0].length };
  let i = Ar.exec(s);
  if (!i) return n;
  let a = w(i[1]) ?? (z.test(i[1]) ? "day" : void 0), u = n.end + i[0].length;
  if (a) return n.time ? n : { ...n, time: a, end: u };
  if (n.per || v(i[1]) || Dr.test(i[1]) || /^\s*in\s+an?\s/iu.test(i[0]) || /^\s*an?\b/iu.test(i[0]) && !Gr(i[1]))
    return n;
  let l = Tr.exec(s.slice(i[0].length))?.[1];
  return !l || v(l) || w(l) || g(l) !== Ur(l) || !qr(i[1]) ? { ...n, per: f(i[1]), end: u } : { ...n, per: f(l), end: u + 1 + l.length };
}
function qr(e) {
  return /^(?:page|active|daily|monthly|registered|paying|end|product|help|support|work|customer|delivered|processed|stored|completed|successful|concurrent|connected|internal|external|full)$/iu.test(
    e
  );
}
function Ur(e) {
  return /^(?:views?|visits?|orders?|requests?|searche?s?|reviews?|calls?|records?|reports?|tickets?|uploads?)$/iu.test(
    e
  );
}
function Gr(e) {
  return !/^(?:day|peak|few|lot|typical|normal|single|new|total|minimum|maximum|good|bad|big|small|high|low|bit|good|year)$/iu.test(
    e
  );
}

// src/brief/reading.ts
function Rt(e, t, n) {
  let s = Kr(e, t, n), { dimension: r, said: o, value: i, tail: a } = s, u = /(?:\/ ?|\bper |\ban? )(min|minute|s|sec|second)\b/iu.exec(o)?.[1];
  if (ue(r) !== "money" || r.time !== -1 || !u) return s;
  let { time: l, ...c } = r, d = u.startsWith("m"), p = d ? "minute" : "second";
  return { ...s, dimension: c, value: i * (d ? 60 : 1), tail: { ...a, per: p } };
}
function Kr(e, t, n) {
  let s = Hr(e, t), r = ae(e, t) ? Ct(e, s.end, n, _r(e, t, s) ? "money" : ue(s.dimension)) : { crowd: !1, end: s.end }, o = O(s.dimension) && r.time === void 0 ? Vr.exec(e.slice(Math.max(0, t.at.start -
  50), t.at.start)) : null;
  o && (r.time = w(o[1]));
  let a = O(s.dimension) && r.time === void 0 && ae(e, t) ? ft(e, t, r) : void 0, u = a !== void 0;
  a && (r.time = a);
  let l = Xr(e, s, n);
  l && Object.assign(r, l);
  let c = { start: t.at.start, end: Math.max(t.at.end, r.end) }, d = e.slice(c.start, c.end), { time: p, ...h } = s.dimension, b = /\b(?:with|to|from|across|among)\s+$/iu.test(e.slice(Math.max(0, c.start -
  10), c.start)) && new RegExp("\\s+(?:every|each)\\s+\\p{L}+$", "iu").exec(d);
  if (b) {
    let R = { start: c.start, end: c.end - b[0].length }, D = { ...r, time: void 0 };
    return {
      at: R,
      said: e.slice(R.start, R.end),
      dimension: s.dimension,
      value: t.value,
      tail: D,
      isBusy: u
    };
  }
  if (r.time === void 0 || p !== void 0 && p !== 1)
    return { at: c, said: d, dimension: s.dimension, value: t.value, tail: r, isBusy: u };
  let x = t.value / $(`1 ${r.time}`).value, C = p === 1 ? h : { ...h, time: -1 };
  return { at: c, said: d, dimension: C, value: x, time: p === 1 ? void 0 : r.time, tail: r, isBusy: u };
}
var Vr = /\b(?:normal|usual|average|typical|ordinary|regular|quiet|busy) (day|week|month|hour) (?:is|has|sees|brings|means|that['’]s|we have) (?:about |around |roughly |some )?~?$/iu;
function _r(e, t, { dimension: n, end: s }) {
  return j(n) && re(e.slice(t.bare ?? t.at.start, s)).noun !== void 0;
}
function ue(e) {
  let { time: t = 0, data: n = 0, ...s } = e;
  return Object.keys(s).length > 0 ? "money" : t === 1 && n === 0 ? "time" : "other";
}
function ae(e, { at: t, kind: n }) {
  return n === "measure" && !/%|\bper ?cent\b/iu.test(e.slice(t.start, t.end));
}
function Hr(e, t) {
  let n = e.slice(t.at.start, t.at.end), s = (n.match(new RegExp("\\p{L}+", "gu")) ?? []).some((a) => !a.endsWith("ly") && w(a) !== void 0);
  if (t.bare !== void 0 && O(t.dimension) && !s)
    return { dimension: t.dimension, end: t.bare + Qr(e, t) };
  let r = new RegExp("^[^\\p{L}%]*(?:[ \\u00a0]?(?:k|K|M|B|m|mn|mm|bn|thousand|millions?|billions?|trillion)(?![\\p{L}\\p{N}]))?(?!\\p{L})", "u").exec(
    n
  ), o = /\s(?:hourly|daily|weekly|monthly|yearly|annually)$/iu.exec(n);
  if (o) return { dimension: t.dimension, end: t.at.end - o[0].length };
  let i = t.kind !== "measure" || !O(t.dimension) || s || !r || n.includes("%");
  return { dimension: t.dimension, end: i ? t.at.end : t.at.start + r[0].trimEnd().length };
}
function Qr(e, { bare: t = 0, at: n }) {
  return /^ (?:thousand|millions?|billions?)\b/u.exec(e.slice(t, n.end))?.[0].length ?? 0;
}
function j(e) {
  return e.time === -1 && Object.keys(e).every((t) => t === "time" || t === "data");
}
function O(e) {
  return Object.keys(e).length === 0;
}
var Jr = new RegExp("^\\s*of (?:\\p{L}+ ){0,2}?(\\p{L}+)(?: (?:per|an?|each|every) (second|minute|hour|day|night|week|month|year)| (hourly|daily|weekly|monthly))\\b", "iu");
function Xr(e, t, n) {
  if (t.dimension.data !== 1 || t.dimension.time !== void 0) return;
  let s = Jr.exec(e.slice(t.end, Math.min(n, t.end + 80))), r = s && w(s[2] === "night" ? "day" : s[2] ?? s[3]);
  return r ? { noun: f(s[1]), time: r, end: t.end + s[0].length } : void 0;
}

// src/brief/lengths.ts
var Zr = "video|audio|footage|speech|music|dictation|conversation|film|playback|recording|sound|talk(?:ing)?", Bt = "videos?|clips?|calls?|recordings?|songs?|episodes?|lectures?|films?|movies?|audio|s\
essions?|meetings?|lessons?|dictations?|(?:voice|audio|video) messages?|consultations?|visits?|slots?|trips?|rides?|games?|interviews?|appointments?|webinars?|classes|shifts?|streams?|broadcasts?|exam\
s?|conversations?|tasks?|jobs?|builds?|runs?", Ft = "of|avg|average|averages|averaging|on average|mean|last|lasts|lasting|takes?|about|around|up to|at most|max|maximum|is|are|runs?|can|may|for|between\
|,", Pt = new RegExp(
  String.raw`\b(${Bt})(?:[ ~]{1,3}(?:(?:${Ft})[ ,~]{0,2}){1,4}|[ ]?\([ ~]?(?:(?:${Ft})[ ,~]{0,2}){0,4})$`,
  "u"
), Yr = new RegExp(String.raw`^\s*(?:long|in length|of (?:${Zr}))\b`, "u"), eo = new RegExp(String.raw`^[ -](?:\p{Ll}+ )?(?:${Bt})\b`, "u"), to = /\b(?:calls?|tasks?|jobs?|runs?|builds?|trips?)\b[^.;,]{0,30}$/u,
no = new RegExp("(?<!\\b(?:latenc(?:y|ies)|respon[ds]\\p{Ll}{0,4}|answers?|load\\p{Ll}{0,3}|delay\\p{Ll}{0,2})[^.;]{0,30})\\b(?:averaging|(?:average|avg|mean|typical|usual|normal) (?:length|duration|run ?t\
ime|running time|talk time|handling time)(?: (?:of|is|at))?:?|(?:length|duration|run ?time) of)\\s*(?:about |around |roughly |some )?~?$", "u"), so = new RegExp("\\b(?:most|many|some|few|typical|usual|\
average|long|longest|\\p{Ll}{3,}s) (?:of (?:them|these|those) )?(?:\\p{Ll}{3,}s )?(?:(?:can|may|might|could|sometimes|usually|normally|typically|often) (?:run|take|last|go on)s?(?: for)?|(?:run|last)s?(\
?: for)?)(?: up to| about| around| under| less than| over)?\\s*~?$", "u"), ro = new RegExp("\\bmost (?:of (?:them|these|those) )?(?:\\p{Ll}{3,}s )?(?:takes?|finish(?:es)?|are done)(?: in| within| under|\
 less than| about| around)*\\s*~?$", "u");
function At(e) {
  let t = Pt.exec(e.slice(-60).toLowerCase())?.[1];
  return t && f(t.split(" ").at(-1));
}
function Tt({ before: e, after: t, value: n, afterLength: s }) {
  if (s || Yr.test(t) || /[\s-]$|^$/u.test(e) && eo.test(t) || n >= 86400 && new RegExp("\\p{L}s (?:run|last|span)s? (?:for )?(?:about |around |up to )?$", "u").test(e.slice(-60)))
    return !0;
  if (Pt.test(e.slice(-60))) return n >= 5 || !to.test(e.slice(-60));
  let r = e.slice(-80);
  return no.test(r) || ro.test(r) || so.test(r) && n >= 60 ? !0 : /^\s*$|\bof\s*$/u.test(e) && /^\s*each\b/u.test(t);
}

// src/brief/times.ts
var I = 86400, oo = /(?:\b(?:within|under|below|less than|fewer than|no more than|no older than|not more than|at most|no later than|no longer than|max(?:imum)?|faster than|in|not exceed(?:ing)?)|[<≤]=?)\s*$/u,
jt = /\b(?:launch\w*|go(?:es|ing)?[ -]live|deadline|mvp|projects?|horizon|grow\w*|growth|contract|roadmap|from now|team|migrat\w+)\b/u, le = /\b(?:kept|retain\w*|stored? (?:\w+ )?for|archiv\w+|delet\w+ after|expir\w+|purg\w+|ttl|keeps?(?! (?:\w+ing|it|them|up|on|under|below)\b)|retention)\b/u,
io = /\b(?:history|audit\w* (?:trail|log)|logs? for|retention)\b/u, ao = /\brpo\b|\bdata loss\b|\blos(?:e|es|ing|s|t)\b/u, uo = /\b(?:without|no|zero|never|not)\b[^,;.]{0,20}\b(?:los(?:e|es|ing|s|t)|data loss)\b/u,
It = /\brto\b|\brecover\w*|\brestor\w+|\brestart\w*|\broll(?:ed)?[ -]?back\b|\bback (?:up|online|in service|again|within)\b|\bfail(?:s|ed)?[ -]?over\b|\bdisaster\b/u, xe = /\b(?:latenc(?:y|ies)|respon[ds]\w*|load\w*|redirect\w*|fast|quick\w*|delay\w*|process\w*|deliver\w*|lag|time to|visible|appear\w*|end[- ]to[- ]end|turnaround|seen)\b/u,
Dt = /\b(?:offline|outages?|disconnect\w*|(?:is|are|be|gets?) cut(?: off)?|unreachable|buffer\w*|los(?:es?|ing|t) (?:the )?(?:connection|network|signal)|(?:connection|network|signal) loss|without (?:a )?(?:network|connection|internet)|is down|are down|goes? down|(?:may|can|might|could) be (?:down|away|gone))\b|\bof (?:down ?time|silence)\b|\bdown ?time of\b/u,
lo = /(?:\b(?:within|in|under|below|less than)|<)\s*$/u, co = /\b(?:beyond|more than|over|older than|longer than|exceeding|the last)\s*$/u, Wt = /\b(?:zone|region|node|site|server|data ?cent(?:er|re)|disk|machine|leader|instance|rack|host|availability zone)(?:['’]s)? (?:loss|outage|failure|fails?|is lost)\b|\bloss of (?:an? |one |the |a whole )?(?:zone|region|node|site|server|data ?cent(?:er|re)|disk|machine|leader|instance|rack|host|availability zone)\b/u,
zt = /\b(?:delet\w*|eras\w*|forgotten|forget|anonymi[sz]\w*)\b/u, po = /\b(?:hold|holds|held|holding|reserve[ds]?|locked|locks|time[- ]?outs?|times out|timed out|cool-?down|grace(?: period)?|escalat\w+|retr(?:y|ies|ied)|debounced?|back-?off(?: of)?|snooze[ds]?|log(?:ged)? out|idle|inactiv\w+|unassigned|unanswered|unpaid|pending|waits?|valid)\b/u,
mo = /^\s*(?:before|in advance|ahead|prior|earlier|of inactivity|without|idle|timeouts?|grace|heartbeats?|polling)\b/u, fo = /^(?:request|call|query|lookup|search|read|write|page|transaction|operation|decision|response|redirect|payment)$/u;
function Et(e) {
  let { before: t, after: n, kind: s, value: r } = e, o = `${t.slice(-50)} ${n.slice(0, 50)}`;
  if (s === "period") return "interval";
  if (/\b(?:sells?|sold|booked) out\b[^.;]{0,20}$/u.test(t)) return;
  if (Wt.test(o) && It.test(o)) return "recovery";
  if (ao.test(o) && !Dt.test(o) && !Wt.test(o))
    return uo.test(o) && !co.test(t) ? void 0 : "durability";
  if (/\b(?:recover|restor)able (?:for )?$/u.test(t)) return "retention";
  if (It.test(o)) return "recovery";
  if (/\b(?:every|each|once(?: an?| per| every| each)?|intervals? of|period of)\s*$/u.test(t) || /^\s*(?:intervals?|cycles?|period)\b/u.test(n) || /\bthe (?:last|past)\s*$/u.test(t)) return "interval";
  if (/\b(?:per|over|the last|the first)\s*$/u.test(t) || /^\s*(?:ago|windows?)\b/u.test(n) || e.inWindow) return;
  if (Tt(e) && !(r >= I && le.test(t))) return "size";
  let i = oo.test(t);
  return zt.test(t.slice(-50)) && /^\s*after\b/u.test(n) ? "retention" : i && zt.test(o) && !le.test(t) ? "latency" : i && r >= I && /\b(?:returns?|returned|refund\w*|exchange\w*|claim\w*|withdraw\w*)\b/u.
  test(o) ? "interval" : !i && r >= I && /^\s*(?:hot|warm|cold|online|archived?)\b/u.test(n) ? "retention" : bo(e, i) ? /\bexpir|\bttl\b/u.test(o) && r < I ? "interval" : "retention" : yo(e, i) ? "int\
erval" : Dt.test(o) && !(i && lo.test(t)) ? "outage" : wo(e, i);
}
var ho = new RegExp("\\b(?:history|histories|logs?|trails?|traces?|recordings?|footage|audio|transcripts?|positions?|backups?|archives?|\\p{L}+ data|drafts?|copies)[ :(]+(?:is |are |stays? |lives? |only\
 )*(?:for )?(?:max(?:imum)?|at most|no (?:more|longer) than|not (?:more|longer) than|up to)(?: of)?\\s*$", "u");
function bo({ before: e, after: t, near: n, value: s }, r) {
  let o = `${e.slice(-50)} ${t.slice(0, 50)}`;
  return r && (s < I || /\b(?:delet|eras|purg)\w*/u.test(o)) ? !1 : r && ho.test(e.slice(-60)) ? !0 : r && !le.test(o) ? !1 : le.test(o) || io.test(o) || /\b(?:store[sd]?|lives?)\s+(?:for\s+)?$/u.test(
  e) || /\b(?:traceable|audited|auditable|searchable|accessible|readable|reproducible|queryable)\s+(?:for\s+)?$/u.test(
    e
  ) || s >= 90 * I && e.trim() === "" && /^\s*$/u.test(t) ? !0 : s >= I && !jt.test(n) && !xe.test(n) && go(e, t);
}
function go(e, t) {
  return new RegExp("^[\\s(|:*-]*(?:\\p{L}[\\p{L}-]* ){0,3}(?:data|telemetry|footage|audio|video|storage|trail|archive|raw|hot|cold|\\p{L}{2,}[^s\\W]s)[ \\t]*[:|]?[ \\t|]*(?:for |up to a? ?)?$", "u").
  test(e) && !/\bup to\s*$/u.test(e) && /^\s*(?:$|[.;,)(|]|online|hot|cold|archive|and|then)/u.test(t);
}
function yo({ before: e, after: t }, n) {
  return mo.test(t) ? !0 : n ? !1 : po.test(e.slice(-50)) ? !0 : /\bafter\s*(?:about |around )?$/u.test(e) && !xe.test(e) && !/\bready|done|available|results?|answers?/u.test(e);
}
function wo({ before: e, after: t, near: n, statistic: s, value: r, per: o }, i) {
  if (!(/\b(?:spends?|spent)\b[^.;]{0,20}$/u.test(e) || /^\s*(?:of )?(?:cpu|work|effort|labou?r)\b/u.test(t))) {
    if (/^[ -](?:old|reads?|writes?|responses?|latency|lookups?|redirects?|delivery|updates?|queries|round ?trips?)\b/u.test(
      t
    ) || s || xe.test(n) || fo.test(o ?? "")) return "latency";
    if (!jt.test(n))
      return r >= 7 * I ? /\b(?:within|no later than)\s*$/u.test(e) ? "interval" : void 0 : i || /\bafter\s*$/u.test(e) ? "latency" : void 0;
  }
}

// src/brief/roles.ts
var vo = /^(?:reads?|lookups?|redirects?|clicks?|views?|visits?|quer(?:y|ies))$/u, ko = /^(?:writes?|inserts?|updates?|links?|records?|entr(?:y|ies)|keys?|codes?)$/u, $o = /\b(?:keeps?|kept|retain\w*|retention)\b/u,
Lo = /\b(?:up ?time|availab\w+|sla|slo|down ?time|outages?|reliab\w+|nines)\b/u, xo = /\b(?:peak\w*|burst\w*|spik\w+|surge\w*|rush|seasonal|black friday|cyber monday|holiday|evening|lunch\w*|busiest|average|normal|usual|base ?line)\b/u,
So = /\b(?:cheaper|faster|slower|more|less|larger|bigger|smaller|better|grow\w*|replic\w+|redundan\w+)\b/u, Mo = /\b(?:average|avg|mean|revenue|price[ds]?|fees?|fares?|charges?|sells?|basket|worth|salary|licen[cs]e|renewals?|subscription|we pay|ticket of|order of|gmv|transaction value|donations?)\b/u,
Se = /\b(?:budgets?|spend\w*|costs?|costing|cheaper|bill|infra\w*|hosting|run(?:ning)?|cloud|afford)\b/u;
function Ut(e) {
  if (e.kind === "ratio") return "ratio";
  if (e.kind === "times") return "peak";
  if (e.kind === "zero") return "durability";
  let { time: t = 0, data: n = 0, ...s } = e.dimension;
  return Object.keys(s).length > 0 ? Object.keys(s).length === 1 ? Oo(e) : void 0 : n !== 0 ? n === 1 ? Fo(e, t) : void 0 : t === 1 ? Et(e) : t === -1 ? No.test(e.before) ? void 0 : "rate" : t === 0 ?
  Bo(e) : void 0;
}
var No = /\b(?:(?:allows?|accepts?|permits?|caps? (?:us )?at|limits? (?:us )?to|limited to)(?: (?:only|us|at most|up to|about))*|(?:takes?|takes in|handles?|manages?|copes with|processes|bears|can (?:take|do|handle|bear)) (?:only|just|at most|no more than)(?: about| around| some)?|(?:only|just) (?:takes?|handles?|manages?|copes with|processes|bears|(?:can )?(?:take|do|handle|bear))(?: about| around| some| up to)?)\s*~?$/u;
function Oo({ near: e, before: t, per: n, comparator: s, dimension: r }) {
  if (!(/\b(?:costs? us|we pay)\b/u.test(t) && !s) && !(s?.startsWith(">") && r.time !== -1) && !(/\b(?:now|today|currently|at present|at the moment)\b/u.test(e) && !s) && !(Mo.test(e) && !Se.test(e)))
    return n ? !s && !Se.test(e) && Co(t, n) ? void 0 : "unit-cost" : r.time === -1 || Se.test(e) || s ? "budget" : void 0;
}
function Co(e, t) {
  if (/^(?:ticket|seat|room|night|membership|subscription|copy|licen[cs]e|course)$/u.test(t)) return !0;
  let n = new RegExp("(\\p{L}{2,})[ \\t]*(?:at|is|are|for|:|=)?[ \\t~]*$", "u").exec(e.slice(-40))?.[1];
  return n !== void 0 && !v(n) && !Ro.test(n);
}
var Ro = /^(?:target|goal|aim|limit|cap|about|around|roughly|only|just|ca|approx|say|pay|worth|to|like|want|keep)$/u;
function Fo({ after: e, near: t }, n) {
  return n === -1 ? "rate" : n !== 0 || /^\s*(?:ram|memory|heap)\b|\b(?:ram|memory|vcpus?)\b/u.test(e) || /\bvcpus?\b/u.test(t) ? void 0 : "size";
}
function Bo(e) {
  let { kind: t, said: n, near: s, after: r, before: o, value: i, noun: a, per: u, comparator: l, statistic: c } = e;
  return t === "nines" ? /durab/u.test(s) ? "durability" : "availability" : /%|\bper ?cent\b/u.test(n) ? To(e) : (/^\d[\d.,]*(?:[-–—]\d[\d.,]*)?\s?(?:x|×)(?:\s|$)/u.test(n) || new RegExp("^\\s?(?:\
x|×)(?!\\p{L})", "u").test(r) || a === "x") && !/^\s*(?:x|×)?\s*\d/u.test(r.replace(/^\s?(?:x|×)/u, "")) ? So.test(s) ? void 0 : "peak" : /^\s?times (?:as (?:many|much)|that|the (?:usual|normal|average))\b/u.
  test(r) ? "peak" : /^\s?(?:times|fold|-fold)\b/u.test(r) ? xo.test(s) ? "peak" : void 0 : /\brpo\b[^.;,]{0,12}$/u.test(o) ? "durability" : a && u && vo.test(a) && ko.test(u) ? "ratio" : u && !a && (l ||
  c) || a && i >= 0 && !Ao(n) && !(i <= 2 && /\b(?:no|never|not|nobody|cannot)\b/u.test(o)) && !/^(?:st|nd|rd|th|am|pm|x|hz|khz|mhz|ghz|fps|px|km|kg|m|cm|mm|core|vcpu|cpu|ram|[kmg]?wh?|volt|amp)$/u.test(
  a) && !$o.test(o.slice(-30)) ? "count" : void 0;
}
var Po = new RegExp("\\b(?:\\p{L}+s|rate|share|ratio|score|accuracy|recall|precision)(?:[ :](?:are|is|at|of|stays?|happens?|about|around|roughly|below|under|over|above|up to|at most|less than|more than|\
for|usually|typically)){0,3}[ :]*[<>~]?[ ]?$", "u"), qt = /\b(?:grow\w*|discounts?|cheaper|faster|slower|more(?! than)|less(?! than)|larger|smaller|better|vat|tax\w*|commissions?|interest|increas\w*|decreas\w*|reduc\w*|save[sd]?|rais\w*|off)\b/u;
function Ao(e) {
  return (e.match(new RegExp("\\p{L}+", "gu")) ?? []).filter((t) => !t.endsWith("ly") && w(t) !== void 0).length > 1;
}
function To({ near: e, after: t, before: n, value: s }) {
  return /durab/u.test(e) ? "durability" : /\b(?:for|in)\s*$/u.test(n) && s >= 0.5 && s < 1 && new RegExp("\\d\\s?(?:m?s|min|h|\\p{L}{4,9})\\b", "u").test(n) ? "ratio" : Lo.test(e) && s >= 0.5 || s >=
  0.99 && s < 1 && !/^\s*of\b/u.test(t) ? "availability" : new RegExp("^\\s*(?:cache hits?|hit rate|of|to|need\\w*|require\\w*|must|have|has|are|is|reads?|writes?|hit|in|by|via|through|from|with|over|bet\
ween|during|on|at|run|come|go|handed|\\p{L}+ed)\\b|\\b(?:within|under|in|below|less than)\\s*[\\d<]", "u").test(t) || new RegExp("^\\s+\\p{L}{3,}", "u").test(t) && !qt.test(e) || Po.test(n.slice(-60)) &&
  !qt.test(e) ? "ratio" : void 0;
}

// src/brief/scopes.ts
var Gt = String.raw`(?:\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m| ?h)?|midnight|noon)`, Io = new RegExp(
  String.raw`^[^.;\n\d]{0,40}?\b((?:between|from) ${Gt} ?(?:and|to|until|till|-|–) ?${Gt}(?: on (?:all )?(?:working days|weekdays|business days))?|(?:during|in|within) (?:the )?(?:business|office|opening|working|service|school|shop) hours)(?!\p{L})`,
  "iu"
), Kt = /\b(?:server[- ]side|(?:at|on|in) the (?:server|back ?end|load balancer)|on the backend|(?:without|excluding|not counting|plus) (?:the )?network)\b/iu;
function Vt(e, { start: t, end: n }, s, r) {
  if (s === "availability") {
    let a = Io.exec(e.slice(n, n + 90))?.[1];
    return a ? { hours: a } : {};
  }
  if (s !== "latency") return {};
  let o = /^[^,;.\n\d]{0,50}/u.exec(e.slice(n, n + 60))[0], i = e.slice(Math.max(r.start, t - 60), t);
  return Kt.test(o) || Kt.test(i) ? { side: "server" } : {};
}

// src/brief/deeds.ts
var Do = 90, Me = /^(?:each|all|also|usually|typically|then|often|only|about|around|up|roughly|can|may|must|will|should)$/u, Qt = /^(?:an?|each|every|any|one)$/u;
function Jt(e) {
  let t = m(e.slice(-Do)).map(({ lower: a }) => a), n = t.findLastIndex((a, u) => u > 0 && Wo(t, u));
  if (n < 0) return;
  let s = y(t[n]), r = t.slice(n + 1).filter((a) => !v(a) && !Me.test(a) && !new RegExp("\\p{N}", "u").test(a)), o = r.find((a) => k(a)) ?? r.at(-1);
  return /^(?:in|out)$/u.test(t[n + 1] ?? "") ? { noun: `${s}-${t[n + 1]}`, ..._t(Ht(t.slice(0, n))) } : { noun: o && !M(s) ? f(o) : s, ..._t(Ht(t.slice(0, n))) };
}
function _t(e) {
  return e ? { per: e } : {};
}
function Wo(e, t) {
  let n = y(e[t]);
  if (n === void 0 || /(?:ed|ing)$/u.test(e[t])) return !1;
  let [s, r] = [e[t - 1], e[t - 2] ?? ""];
  return Me.test(s) || /^(?:who|that|which|to)$/u.test(s) ? !A(n) || n !== e[t] : n === e[t] ? k(s) : Qt.test(r) && /s$/u.test(e[t]);
}
function Ht(e) {
  let t = e.filter((s) => !Me.test(s) && !/^(?:who|that|which|to|of|them)$/u.test(s)), n = t.at(-1);
  if (!(!n || v(n)))
    return k(n) || Qt.test(t.at(-2) ?? "") ? f(n) : void 0;
}

// src/brief/holders.ts
function ce(e) {
  return Zt(new RegExp("(?:^|[^\\p{L}])(\\p{L}{3,})[ \\t]*[:=|][ \\t|~]*$", "iu").exec(e.slice(-60))?.[1]);
}
function Xt(e) {
  return Zt(
    new RegExp("(?:^|[^\\p{L}])(\\p{L}{3,}) (?:of|is|averages?)(?: (?:about|around|up to))? $", "iu").exec(e.slice(-60))?.[1]
  );
}
function Zt(e) {
  return e && !v(e) && !w(e) && !zo.test(e) ? f(e) : void 0;
}
var zo = /^(?:rpo|rto|sla|slo|latency|throughput|availability|budget|costs?|scale|traffic|team|volume|target|limit|total|retention|rate|teams?|groups?|lots?|number|which|size|all|some|most)$/iu;
function Yt(e) {
  let t = new RegExp("^\\s*(?:each|every|an?) (\\p{L}{3,}) \\p{L}+s\\b", "iu").exec(e.slice(0, 60))?.[1];
  return t && f(t);
}
function en(e) {
  let t = e.slice(-60).replace(new RegExp(" (?:per|an?) \\p{L}+ (?=(?:every|each) $)", "iu"), " "), n = m(t).map(({ lower: r }) => r), s = n.findLastIndex(
    (r) => !v(r) && !jo(r) && !new RegExp("\\p{N}|^(?:stays?|remains?|until|after|before|without|one|report|poll)$", "u").test(r)
  );
  return s < 0 || n.length - s > 4 ? void 0 : f(n[s]);
}
function jo(e) {
  return /(?:ed|ing|held)$/u.test(e) || /[^s]s$/u.test(e) && y(e) !== void 0 || y(e) === e && !M(e);
}
function tn(e) {
  let t = new RegExp("^(?:\\s+(?!(?:at|in|on|by|of|for|to|and|or|with|from|per|as|into)\\b)\\p{L}[\\p{L}-]*){1,3}", "u").exec(
    e.slice(0, 60)
  ), n = t ? m(t[0]).filter(({ text: r }) => !new RegExp("^\\p{Lu}", "u").test(r)).map(({ lower: r }) => r) : [], s = n.find((r) => k(r)) ?? n.at(-1);
  return s && f(s);
}
function Ne(e) {
  let t = new RegExp("(\\p{L}[\\p{L}-]*) (?:is|are|was|were|goes|can be|may be)\\s[^.;,]{0,40}$", "iu").exec(e.slice(-80));
  return t && !v(t[1]) ? f(t[1]) : void 0;
}

// src/brief/shares.ts
var Q = 80, Eo = new RegExp("\\b(?:each|every(?: one)?|per)(?: (?:of them|one))?((?:[ \\t]+\\p{L}[\\p{L}'-]*){0,5})[ \\t~(]*$", "iu"), qo = /\s(?:and|or|but|then|plus|as well as)(?:\s|$)/iu, Uo = new RegExp(
"^\\s*(?:an?|one|any)((?:[ \\t]+\\p{L}[\\p{L}'-]*){2,5})[ \\t~]*$", "iu"), Go = new RegExp("(?<!\\p{N}[\\p{N}.,]{0,9}\\p{L}{0,9}[ \\t](?:\\p{L}{1,20}[ \\t])?)(?<!\\p{L})(\\p{L}{3,})[ \\t]+(?:(?:of|with|up to|h\
ave|having|hold|holding|contain|containing|max|maximum|average|averaging|about|around|at most|can have) ?){1,4}[ \\t~(]*$", "iu"), Ko = /^(?:can|may|must|will|should|at|most|about|around|roughly|up|to|on|average|with|of|only|also|maybe|perhaps|some|has|have|is|are|takes?)$/iu,
Vo = /^(?:rooms|groups|teams|classes|batches|channels|squads|boards|lists|packs|bundles|sets|clusters|parties|families|households|crews|pages|orders|carts|baskets|threads)$/iu;
function sn(e, t) {
  let { before: n, behind: s, lastNoun: r } = e;
  if (new RegExp("^[\\s)]{0,2}(?:each\\b(?!\\s+(?!on average)\\p{L}+(?:s|ed)?\\s+\\p{L})|apiece\\b)", "iu").test(s))
    return Qo(e);
  let o = n.slice(-Q), i = Eo.exec(o);
  if (i)
    return qo.test(i[1]) || /^per/iu.test(i[0]) && /\s(?:to|for|with|by|from)$/iu.test(i[1]) || new RegExp("\\b(?:of|our|one|in|by|from|for|at(?! (?:most|least)))\\s+\\p{L}", "iu").test(i[1]) ? void 0 :
    nn(i[1]) ?? r;
  let a = Uo.exec(n.length > Q ? "" : n);
  return a && Jo(a[1]) ? nn(a[1]) : t ? an(o) : void 0;
}
function rn(e) {
  return /\b(?:up to|at most|max(?:imum)?(?: of)?)\s*$/iu.test(e) && an(e.slice(-Q)) !== void 0;
}
var _o = /^(?:page|row|line|column|cell|word|character|paragraph|chapter|slide|seat|door|wheel|field|section|step)$/u, Ho = new RegExp("(?<!\\p{L})(\\p{L}{3,})[ \\t]+(?:(?:are|is|have|has|run to|runs to|\
reach|reaches|span|go up to|can|be|up to|often|usually|mostly|sometimes|typically|about|around|roughly|over|more than|at most) ?){1,4}~?[ \\t]*$", "iu");
function on(e, t) {
  let n = t && _o.test(t) ? Ho.exec(e.slice(-Q))?.[1] : void 0;
  return n && k(n.toLowerCase()) && !v(n) ? f(n) : void 0;
}
function an(e) {
  let t = Go.exec(e)?.[1];
  if (!(/ of[ ~(]*$/iu.test(e) && !Vo.test(t ?? "")))
    return t && k(t.toLowerCase()) && !v(t) && !oe(t) ? f(t) : void 0;
}
function Qo({ before: e, noun: t, lastNoun: n, lastIsNear: s }) {
  if (s && n !== t) return n;
  let o = m(e.slice(-Q)).map(({ lower: i }) => i).find((i) => k(i) && !v(i) && !oe(i));
  return o && f(o) !== t ? f(o) : n;
}
function nn(e) {
  let t = m(e).map(({ lower: r }) => r), n = t.findIndex((r) => Ko.test(r) || /[^su]s$|ing$/u.test(r)), s = n < 0 ? t.slice(0, 2) : t.slice(0, n);
  return s.length === 0 || w(s.at(-1)) || z.test(s.at(-1)) ? void 0 : f(s.at(-1));
}
function Jo(e) {
  return m(e).some(
    ({ lower: t }, n) => n > 0 && (Xo(t) || /^(?:has|can|may|must)$/u.test(t))
  );
}
function Xo(e) {
  return /[^s]s$/u.test(e) && y(e) !== void 0;
}

// src/brief/things.ts
var un = 200;
function ln(e, t, n, s, r) {
  let { said: o, dimension: i, tail: a, at: u } = t, { before: l, behind: c } = n, { stretch: d, last: p } = r, h = ae(o, { ...s, at: { start: 0, end: o.length } }), L = h ? re(o.slice(s.bare === void 0 ?
  0 : s.bare - s.at.start)) : {}, b = h && O(i), x = a.per ?? L.per, C = j(i) && /^(?:\S+ times|twice)\b/iu.test(o), R = C ? Jt(l) : void 0, D = s.kind === "period" && /ly$/iu.test(o) ? tn(c) : void 0,
  he = "data" in i ? pt(n.after) : void 0, J = e.slice(Math.max(0, d.start - 40), d.start), B = R?.noun ?? he ?? a.noun ?? L.noun ?? D ?? (b ? Zo(n, J, r, x !== void 0, a.crowd, o) : void 0) ?? (j(i) &&
  p?.role === "rate" && !("data" in i) && !C ? p.noun : void 0), be = p !== void 0 && p.at.start >= d.start && u.start - p.at.end < un, N = j(i) || b && (B || rn(l)) ? sn({ before: l, behind: c, noun: B,
  lastNoun: dn(p), lastIsNear: be }, b) : void 0, jn = b ? $t(n, B, r) ?? on(l, B) : void 0, En = Number.parseFloat(o.replaceAll(",", "")) > 100 ? void 0 : R?.per, qn = ue(i) === "money" ? Yo(x, l, c) :
  x;
  return { noun: B, per: qn ?? En ?? (N === B ? void 0 : N) ?? jn };
}
function Zo({ before: e, behind: t, after: n }, s, { counted: r, last: o }, i, a, u) {
  let l = /[:=|][ ~|]*$/u.test(e) ? ce(e) : void 0;
  if (l) return l;
  if (new RegExp("\\p{L} ?\\([ ~]*$", "u").test(e) && /^\s*\)/u.test(t)) return G(e);
  let c = i ? ce(s) ?? (ni.test(e) ? G(e) : void 0) : void 0, d = a || si.test(n) || oi(e) || H(e), p = r ?? o;
  return d && (ri.test(n) || /\bonline$/iu.test(u)) && p?.role !== "count" ? c ?? "user" : c ?? (d ? dn(p) : void 0);
}
function Yo(e, t, n) {
  let s = /^(?:audio|video|speech|call|talk|recorded|spoken|transcribed)$/u.test(e ?? "") ? /^\s+(minute|hour|second)\b/iu.exec(n)?.[1] : void 0;
  if (s ?? e) return s?.toLowerCase() ?? e;
  let r = new RegExp("\\bper (\\p{L}{3,})\\b[^;.\\d]{0,40}$", "iu").exec(t)?.[1];
  return r && !w(r) ? r.toLowerCase() : void 0;
}
function cn(e, t, n, s) {
  if (e === "outage") return Ne(t) ?? G(t);
  let r = e === "size" ? At(t) ?? ce(t) : void 0, o = e === "interval" ? Yt(t) : void 0, i = t.slice(-un).replace(/ ?\([^()]{0,60}\) ?$/u, " ");
  return r ?? o ?? G(i) ?? ei(e, i, n, s);
}
function ei(e, t, n, { counted: s }) {
  return e === "size" ? Xt(t) ?? G(n) ?? s?.noun : e === "retention" ? ti.exec(t.slice(-60))?.[1]?.toLowerCase() : e === "interval" ? en(t) ?? s?.noun : e === void 0 ? Ne(t) : void 0;
}
var ti = new RegExp("(?<!\\p{L})(\\p{L}{4,})\\s+(?:(?:is|are)\\s+)?(?:kept|stored|retained|archived)\\s+(?:for\\s+)?$", "iu"), ni = /\((?:avg|average|about|around|~|on average|mean|up to|max) ?$/iu, si = /^\s*(?:(?:are |is )?(?:online |active |logged in )?(?:at the same time|at once|in parallel|simultaneously|concurrently)|of (?:them|these|those))\b/iu,
ri = /^\s*(?:are |is )?(?:online|logged in|signed in|connected)\b/iu;
function oi(e) {
  return ie(e, !1) === "<=" && (/\bthan\s*$/iu.test(e) || /^[\s(]*(?:at most|up to|max(?:imum)?(?: of)?|no more than)\s*$/iu.test(e));
}
function dn(e) {
  return e?.role === "rate" && e.per ? e.per : e?.noun ?? e?.per;
}

// src/brief/fact.ts
var Oe = 200;
function pn(e, t, n) {
  let s = Rt(e, t, n.until), { at: r, said: o, dimension: i, tail: a } = s, u = li(e, t, r, n.stretch), { before: l, after: c, behind: d, near: p } = u, h = ln(e, s, u, t, n), { per: L } = h, b = s.isBusy ?
  vt(h.noun, o, n.rated) : h.noun, x = t.kind === "period" ? void 0 : ie(l, i.time === 1), C = U(
    s.value,
    i,
    t.digits,
    t.kind === "nines" ? `${o} %` : `${o} ${s.time ?? ""}`
  ), D = s.isBusy || n.last && bt(n.last, e.slice(n.last.at.end, r.start), C) ? "peak" : xt(
    t,
    { ...a, crowd: a.crowd && O(i) },
    { before: l, after: d, rate: j(i) }
  ), he = { before: de(l), after: de(c), near: de(p), said: de(o) }, J = O(i) && b === void 0 && kt(n.last, t, l, c, o.replace(/^[\d.,\s]+(?:k|M|m|bn)?\b/u, ""));
  if (J) return { text: o, at: r, ...J };
  let B = di(e, n.last, r), be = mi(e, n.last, r), N = Ut({ ...t, ...he, dimension: i, noun: b, per: L, comparator: x, statistic: D, inWindow: B, afterLength: be });
  if (!(!N && !b && O(i) && !hi(o, l) && !x))
    return bi({
      text: o,
      at: r,
      per: L,
      comparator: x,
      role: N,
      ...Vt(e, r, N, n.stretch),
      measure: C,
      noun: ii(N, b) ? void 0 : b ?? cn(N, l, ui(e, n), n),
      statistic: N === "rate" && ci(n.last, s.value, b, l) ? "peak" : N === "peak" && ht(l, c) ? "headroom" : N === "peak" || !N && i.time === 1 || D === "peak" && i.time === 1 ? void 0 : D,
      bound: N === "size" && s.value >= 1e9 && pi(e, n.last, r) ? "total" : ai(N, u, L)
    });
}
function ii(e, t) {
  return e === "peak" || e === "ratio" || e === "count" && t === void 0;
}
function ai(e, { before: t, after: n, behind: s, near: r }, o) {
  return e === "count" ? St(t, s) : e === "size" ? Mt(t, n, r) ?? (o ? "mean" : void 0) : void 0;
}
function ui(e, { stretch: t }) {
  return /[^.;\n]*$/u.exec(e.slice(Math.max(0, t.start - Oe), t.start))[0];
}
function li(e, t, n, s) {
  let r = e.slice(Math.max(s.start, n.start - Oe), n.start), o = Math.min(s.end, n.end + Oe), i = e.slice(t.at.end, o);
  return { before: r, after: i, behind: e.slice(n.end, o), near: r + e.slice(n.start, o) };
}
function ci(e, t, n, s) {
  return e?.role !== "rate" || e.statistic === "peak" || n !== void 0 && n !== e.noun ? !1 : t > 2 * ($(e.measure)?.value ?? t) && /\b(?:on|in|at|during)\b[^\d;.]{1,40}$/iu.test(s);
}
function di(e, t, n) {
  return (t?.role === "count" || t !== void 0 && t.role === void 0 && new RegExp("^[\\d.,]+(?: \\p{L}+)?$", "u").test(t.measure)) && /^\s*(?:(?:are |is )?(?:sold(?: out)?|gone|booked(?: out)?|taken|come|arrive)\s+)?(?:with)?in\s*(?:the (?:first|last) )?$/u.
  test(
    e.slice(t.at.end, n.start)
  );
}
function pi(e, t, n) {
  return t?.role === "count" && !t.per && /^[^\d.;()]{0,30},? (?:about|around|roughly|some|together|in total|~|or)? ?$/iu.test(
    e.slice(t.at.end, n.start)
  ) && !/^\s*(?:each|per\b|on average|apiece)/iu.test(e.slice(n.end, n.end + 16));
}
function mi(e, t, n) {
  if (t?.role !== "size" || $(t.measure)?.dimension.time !== 1) return !1;
  let s = /^[\s,(]{0,3}(?:(?:and|or|but|with|an?|of|about|around|on|average|avg|mean|max|maximum|at|most|up|to)[\s,]{1,2}){0,6}$/iu, r = e.slice(t.at.end, n.start).slice(0, 60);
  return s.test(r) || fi.test(r);
}
var fi = new RegExp("^[\\s,(]{0,3}(?:(?:and|but|some|the|a few) )?(?:\\p{L}+ ){1,3}(?:up to|at most|max|at worst|(?:can|may|might) (?:run|take|last)(?: for| up to)?|run up to|take up to)\\s*~?$", "iu");
function hi(e, t) {
  return /[%x×:]|\/|\ban?\b|\bper\b/u.test(e) || /[:=]\s*$|\bof\s*$/u.test(t);
}
function de(e) {
  return e.toLowerCase();
}
function bi(e) {
  return Object.fromEntries(Object.entries(e).filter(([, t]) => t !== void 0));
}

// src/brief/ranges.ts
var gi = /(?<![\p{L}\p{N}_.,:/#-])(US\$|[$€£])?(\d[\d,]{0,9}(?:\.\d{1,4})?)[ ]?(k|K|M|m|bn|%)?[ ]?[-–—][ ]?([$€£])?(?=(\d[\d,]{0,9}(?:\.\d{1,4})?)[ ]?(k|K|M|m|bn|%)?(?![\d-]))/gu, yi = new Map(
Object.entries({ k: 1e3, K: 1e3, M: 1e6, m: 1e6, bn: 1e9 }));
function hn(e) {
  let t = /* @__PURE__ */ new Map();
  return { text: e.replace(gi, (...r) => {
    let [o, i = "", a, u, l = "", c, d] = r, p = r.at(-2), [h, L] = [mn(a, u ?? d), mn(c, d)];
    if (h >= L || fn(a) && fn(c)) return o;
    let b = l || i;
    return t.set(p + o.length - b.length, p), " ".repeat(o.length - b.length) + b;
  }).replace(/(^|\s)[-–—](?=\s)/gu, "$1,").replace(wi, "$1 "), starts: t };
}
var wi = /(\d)-(?=(?:person|people|man|woman|strong|engineer|developer|member)\b)/gu;
function mn(e, t) {
  return Number(e.replaceAll(",", "")) * (yi.get(t ?? "") ?? 1);
}
function fn(e) {
  return /^(?:19|20)\d\d$/.test(e);
}

// src/brief/periods.ts
var vi = /(?<![\p{L}\p{N}_-])(?:(?:every|once every|once per) (?:second|minute|hour|day|week|month|quarter|year|morning|evening|night|weekday|workday)|each (?:second|minute|hour|night|morning|evening)|once an? (?:minute|hour|day|night|week|month|quarter|year))\b(?! of\b)/giu,
ki = /(?<![\p{L}\p{N}_-])(hourly|daily|nightly|weekly|monthly|quarterly|yearly|annually)(?![\p{L}\p{N}_-])(?!\s+(?:actives?|users?|players?|visitors?|customers?|people|traffic|volume|loads?|peaks?|budgets?|costs?|spend\w*|bills?|average|limits?|quota|fees?|rate|basis|life|work|business|uptime|availability|sla|revenue|sales|totals?|growth)\b)/giu;
function* gn(e) {
  for (let { index: t, 0: n } of e.matchAll(vi)) yield* bn(t, n, n.split(" ").at(-1));
  for (let { index: t, 0: n } of e.matchAll(ki))
    $i.test(e.slice(Math.max(0, t - 40), t)) || (yield* bn(t, n, n));
}
var $i = new RegExp("\\d[\\d.,]*\\s?(?:k|m|bn|thousand|million)?(?:\\s\\p{L}+){0,2}\\s+$|%\\s(?:of\\s)?(?:the\\s|all\\s)?$", "iu");
function* bn(e, t, n) {
  let s = /^quarter/iu.test(n) ? "3 month" : `1 ${z.test(n) ? "day" : w(n)}`, r = $(s);
  if (!r) return;
  let o = { start: e, end: e + t.length };
  yield {
    at: o,
    kind: "period",
    value: r.value,
    dimension: r.dimension,
    digits: s.split(" ")[0],
    bare: o.end
  };
}

// src/brief/spelled.ts
var Ce = new Map(
  Object.entries({
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    ninety: 90,
    "a dozen": 12,
    "a hundred": 100,
    "one hundred": 100,
    "two hundred": 200,
    "five hundred": 500,
    "a thousand": 1e3,
    "one thousand": 1e3,
    "ten thousand": 1e4,
    "half a million": 5e5,
    "a quarter of a million": 25e4,
    "quarter of a million": 25e4,
    "a million": 1e6,
    "one million": 1e6,
    "half a billion": 5e8,
    "a billion": 1e9
  })
), yn = "(?:second|minute|hour|day|week|month|year)", Li = new RegExp(
  String.raw`(?<![\p{L}\p{N}_-])(?:one(?= \p{L}+ (?:per|an?) )|(?:${[...Ce.keys()].sort((e, t) => t.length - e.length).join("|")})(?= \p{L}))`,
  "giu"
), xi = new RegExp(
  String.raw`(?<![\p{L}\p{N}_-])(?<half>half an?|(?:a )?quarter of an?)(?= ${yn}\b)|(?<=(?:within|under|in|than|after|for|up to|at most|at least|about) )(?:an?|one)(?= ${yn}(?!-)\b)`,
  "giu"
), Si = /(?<![\p{L}\p{N}_-])(two|three|four|five|six|[2-6])( and a half)?[ -](?:nines|9['’]?s)( and a half)?(?![\p{L}\p{N}])/giu, Mi = /(?<![\p{L}\p{N}_-])(twice|double|triple)(?= (?:that|the|as|on|in|at)\b)/giu,
Ni = /(?<![\p{L}\p{N}_-])twice (?:an?|per|each|every) (minute|hour|day|week|month|year)\b/giu, Oi = /(?<![\p{L}\p{N}_-])rpo[ \t]{0,3}[:=]?[ \t]{0,3}(?:is |of )?(zero|none)\b|(?<![\p{L}\p{N}_-])(zero) rpo\b/giu,
Ci = /^[ \u00a0]?(?:k|K|M|m|mn|mm|bn|B|thousand|millions?|billions?|trillion)(?![\p{L}\p{N}])/u;
function* kn(e) {
  yield* Bi(e);
  for (let t of e.matchAll(Li)) yield* wn(e, t, Ce.get(t[0].toLowerCase()) ?? 1);
  for (let t of e.matchAll(xi)) yield* wn(e, t, Ri(t.groups?.half));
  for (let t of e.matchAll(Mi))
    yield vn("times", t.index, t[0], t[1].toLowerCase() === "triple" ? "3" : "2");
  for (let t of e.matchAll(Ni)) yield* Fi(t);
  yield* gn(e);
  for (let t of e.matchAll(Oi)) {
    let n = t[1] ?? t[2];
    yield vn("zero", t.index + t[0].indexOf(n), n, "0");
  }
}
function Re(e, t, n) {
  let s = Ci.exec(e)?.[0] ?? "";
  if (s === "" || Number(n.replaceAll(",", "")) === t) return "";
  let r = s.trim();
  return r.length < 3 ? r.replace("K", "k") : ` ${r}`;
}
function Ri(e) {
  return e === void 0 ? 1 : /^half/iu.test(e) ? 0.5 : 0.25;
}
function* wn(e, { index: t, 0: n }, s) {
  let r = String(s), o = t + n.length, i = $(r + e.slice(o, o + 60));
  if (!i) return;
  let { value: a, dimension: u, statistic: l, suffix: c, length: d } = i;
  yield {
    at: { start: t, end: o + d - r.length },
    kind: "measure",
    value: a,
    dimension: u,
    digits: r + Re(c, a, r),
    bare: o,
    ...l && { statistic: l }
  };
}
function vn(e, t, n, s) {
  let r = t + n.length;
  return { at: { start: t, end: r }, kind: e, value: Number(s), dimension: {}, digits: s, bare: r };
}
function* Fi({ index: e, 0: t, 1: n }) {
  let s = $(`2 /${n.toLowerCase()}`);
  if (!s) return;
  yield { at: { start: e, end: e + t.length }, kind: "measure", value: s.value, dimension: s.dimension, digits: "2", bare: e + 5 };
}
function* Bi(e) {
  for (let { index: t, 0: n, 1: s, 2: r, 3: o } of e.matchAll(Si)) {
    let i = Ce.get(s.toLowerCase()) ?? Number(s), a = r ?? o ? "5" : "", u = `99${i > 2 || a ? "." : ""}${"9".repeat(i - 2)}${a}`, l = { start: t, end: t + n.length };
    yield {
      at: l,
      kind: "nines",
      value: Number((Number(u) / 100).toPrecision(12)),
      dimension: {},
      digits: u,
      bare: l.end
    };
  }
}

// src/brief/numbers.ts
var Pi = new RegExp("(?<![\\p{N}.:])(\\d{1,7}(?:\\.\\d{1,3})?)(?:\\s?:\\s?|\\s+to\\s+)(1|\\d{1,7}(?:\\.\\d{1,3})?)(?![\\p{N}:.]?\\p{N})", "gu"), Ai = /^21 CFR\b/u, Ti = /\b(?:CFR (?:part|title)|ISO(?:\/IEC)?|RFC|SOC|level|phase|version)[ -]?$/iu,
Ii = /^\d{1,2}(?:[:.]\d\d)?[ ]?(?:[ap]m\b|[ap]\.m\.|o['’]clock\b)/iu, Di = /\b(?:with|to|from|across|among)\s+$/iu, Wi = /(?:^|\n)[ \t]{0,8}\d{1,3}[.)]$/u;
function $n(e) {
  let t = [...qi(e), ...zi(e), ...kn(e)];
  t.sort((s, r) => s.at.start - r.at.start || r.at.end - s.at.end);
  let n = [];
  for (let s of t) s.at.start >= (n.at(-1)?.at.end ?? 0) && n.push(s);
  return n;
}
function* zi(e) {
  let t = hn(e), { text: n } = t;
  for (let s of Ie(n)) {
    let { start: r, end: o, prefix: i, suffix: a, value: u, dimension: l, statistic: c } = Ei(n, s);
    if (ji(n, r, o)) continue;
    let d = { start: t.starts.get(r) ?? r, end: o }, p = n.slice(r + i.length, o - a.length);
    if (/^99\.\d{1,4}$/u.test(p) && /^(?: (?:uptime|availability|sla))?$/iu.test(a) && i === "") {
      yield { at: d, kind: "nines", value: Number((u / 100).toPrecision(12)), dimension: {}, digits: p };
      continue;
    }
    let h = new RegExp("^m(?: \\p{L}+)?$", "u").test(a) && new RegExp("^m (?:\\p{L}+ )?\\p{L}{3,}s\\b", "u").test(n.slice(r + i.length + p.length, o + 24));
    yield {
      at: d,
      kind: "measure",
      value: h ? u * 1e6 : u,
      dimension: h ? {} : l,
      digits: h ? `${p}m` : p + Re(a, u, p),
      ...c && { statistic: c }
    };
  }
}
function ji(e, t, n) {
  return Wi.test(e.slice(Math.max(0, t - 12), n + 1)) || Ii.test(e.slice(t, t + 16)) ? !0 : Ai.test(e.slice(t, t + 8)) || Ti.test(e.slice(Math.max(0, t - 24), t));
}
function Ei(e, t) {
  let { index: n, length: s, start: r } = t, o = n + s, i = { ...t, end: o };
  if (t.dimension.time !== -1 || !Di.test(e.slice(Math.max(0, r - 10), r))) return i;
  let a = new RegExp("\\s+(?:every|each)\\s+\\p{L}+$", "iu").exec(e.slice(r, o).slice(-40)), u = a && $(e.slice(r, o - a[0].length));
  return u ? { ...i, ...u, start: r, end: o - a[0].length } : i;
}
function* qi(e) {
  for (let t of e.matchAll(Pi)) {
    let [n, s] = [Number(t[1]), Number(t[2])], r = e.slice(Math.max(0, t.index - 24), t.index + t[0].length + 24);
    if (n < 1 || s < 1 || !/read|writ|ratio|view|quer/iu.test(r)) continue;
    yield {
      at: { start: t.index, end: t.index + t[0].length },
      kind: "ratio",
      value: n / s,
      dimension: {},
      digits: String(Math.max(n, s) / Math.min(n, s))
    };
  }
}

// src/brief/facts.ts
function Ln(e, t) {
  let n = $n(e), s = [], r, o = 0;
  for (let [i, a] of n.entries()) {
    for (; o < t.length && t[o].end <= a.at.start; ) o += 1;
    let u = (t[o]?.start ?? e.length) <= a.at.start ? t[o] : void 0, l = s.at(-1);
    if (a.kind === "period" && l && a.at.start < l.at.end) continue;
    let c = n[i + (n[i + 1]?.kind === "period" ? 2 : 1)], d = Math.min(u?.end ?? e.length, c?.at.start ?? e.length), p = Ui(e, u, t[o - 1], a), h = p ?? u ?? { start: a.at.start, end: e.length }, L = s.
    findLast(({ role: C, statistic: R }) => C === "rate" && R !== "peak"), b = { ...l && { last: l }, ...r && { counted: r }, ...L && { rated: L } }, x = pn(e, a, { stretch: h, until: d, ...b });
    x && l && gt(l, e.slice(l.at.end, x.at.start), x) && (l.statistic = "peak"), x && !Ki(s, x, e) && !Gi(s, x, e) && s.push({ ...x, clause: u && !p ? o : -1 }), x?.noun && (r = s.at(-1));
  }
  return s;
}
function Ui(e, t, n, { at: s }) {
  return !(!t || t.start >= s.start && /^\.\s/u.test(e.slice(s.end, s.end + 2))) || !n || e.slice(n.end, s.start).trim() !== "" ? void 0 : /\b(?:with|most|to|of|at|than|for|is|are|about|around|max|maximum)$/iu.
  test(e.slice(n.start, n.end).trimEnd()) ? { start: n.start, end: s.end } : void 0;
}
function Gi(e, t, n) {
  let s = e.at(-1);
  if (s?.role !== "interval" || t.role !== "count" || !/^(?:every|each)\s/iu.test(s.text)) return !1;
  let [r, o] = [$(t.measure), $(s.measure)], i = new RegExp(" (\\p{L}+)$", "u").exec(s.measure)?.[1];
  if (!r || !o || !i || !/^\s*(?:about |around |some |roughly |up to )?$/iu.test(n.slice(s.at.end, t.at.start)))
    return !1;
  let a = { start: s.at.start, end: t.at.end }, u = U(r.value / o.value, { time: -1 }, t.measure, i);
  return e[e.length - 1] = {
    ...t,
    at: a,
    text: n.slice(a.start, a.end),
    measure: u,
    role: "rate",
    clause: s.clause
  }, !0;
}
function Ki(e, t, n) {
  let s = e.at(-1);
  if (!s) return !1;
  let r = n.slice(s.at.end, t.at.start), [o, i] = s.role === "ratio" ? [s, t] : [t, s], a = /^(\d\d(?:\.\d+)?) %$/u.exec(o.measure)?.[1];
  if (!a || o.role !== "ratio" || i.role !== "latency" || i.statistic || (o === s ? !/^[^.;\n]*$/u.test(r) : !new RegExp("^\\s*(?:(?:of|after|from) (?:\\p{L}+ ){1,3})?(?:for|in|on|with|of)\\s*$", "u").
  test(r)))
    return !1;
  let u = { start: s.at.start, end: t.at.end };
  return e[e.length - 1] = {
    ...i,
    at: u,
    text: n.slice(u.start, u.end),
    statistic: `p${a}`,
    clause: s.clause
  }, !0;
}

// src/brief/joins.ts
function Sn(e, t, n) {
  if (Ji(e, t, n) || Vi(e, t, n) || _i(e, t, n) || Hi(e, t, n))
    return !0;
  if (/[.!?;\n]/u.test(e.slice(t.end, n.start))) return !1;
  let s = m(e, { start: Math.max(t.start, t.end - 80), end: t.end }), r = m(e, { start: n.start, end: Math.min(n.end, n.start + 80) });
  return s.length < 4 && r.length > 1 && !!s.at(-1) && g(s.at(-1).lower) && g(r[0].lower);
}
function Vi(e, t, n) {
  return new RegExp("^(?:excluding|excl\\.?|not counting|not including|without counting|net of|before|after) (?!\\p{L}+ing\\b)(?:the |any |all )?(?:\\p{L}+)(?: \\p{L}+)?$", "iu").test(
    e.slice(n.start, Math.min(n.end, n.start + 40))
  ) && e.slice(t.end, n.start).trim() === "," && /\d/.test(e.slice(Math.max(t.start, t.end - 60), t.end));
}
function _i(e, t, n) {
  let s = e.slice(n.start, Math.min(n.end, n.start + 120));
  return /^,?\s*so(?: that)?\s+(?:that\s+)?$/iu.test(e.slice(t.end, n.start)) && !/\d|\b(?:can|must|should|may|will|shall)\b/iu.test(s);
}
function Hi(e, t, n) {
  let s = e.slice(Math.max(0, t.start - 3), t.start);
  return e.slice(t.end, n.start).trim() === "," && /(?:^|[.!?\n:])\s*$/u.test(s) && t.end - t.start < 120 && Qi.test(e.slice(t.start, t.end)) && new RegExp("^\\p{Lu}\\p{Ll}+(?:,? (?:and|or|plus|later|&)\
 \\p{Lu}\\p{Ll}+)?(?: (?:UI|\\p{Ll}+))?$", "u").test(
    e.slice(n.start, Math.min(n.end, n.start + 60))
  );
}
var Qi = new RegExp("^(?:\\p{Lu}\\p{Ll}+(?:ish|an|ch|ese|ic|ew|ek|ai|ian|li|nu|du)(?:, |$)){1,8}$", "u");
function Ji(e, t, n) {
  let s = e.slice(n.start, Math.min(n.end, n.start + 60));
  return /^(?:some|a few|most|many|half|others|the rest)(?: of (?:them|these|it))? (?:by|via|through|over|from|with|in|on|between|at|to)\b/iu.test(
    s
  ) && !/\d/.test(s) && e.slice(t.end, n.start).includes(",");
}
function Mn(e, t, n) {
  let s = e.slice(t.start, Math.min(t.end, t.start + 80));
  return /^(?:when|whenever|if|once|as soon as|while)\s[^\d]*$/iu.test(s) && e.slice(t.end, n.start).trim() === ",";
}
function Nn(e, t) {
  let n = t.at(-1), s = e.slice(n.start, Math.min(n.end, n.start + 80)), r = t.at(-2), o = r && Zi.test(e.slice(Math.max(r.start, r.end - 60), r.end));
  if (!ta.test(s) && !(o && (Yi.test(s) || ea.test(s) || Xi(s)))) return;
  let i = t.length - 1;
  for (; i > 0 && t.length - i < 8 && e.slice(t[i - 1].end, t[i].start).trim() === "," && (i -= 1, !(xn(e, t[i]).length > 2)); )
    ;
  let a = t[i];
  a === n || xn(e, a).length < 3 || a.end - a.start > 200 || /\d/.test(e.slice(a.start, a.end)) || t.splice(i, t.length - i, { start: a.start, end: n.end });
}
function xn(e, { start: t, end: n }) {
  return m(e, { start: t, end: Math.min(n, t + 80) });
}
function Xi(e) {
  let [, t, n] = new RegExp("^(\\p{Ll}[\\p{L}-]*) and (\\p{Ll}[\\p{L}-]*)$", "u").exec(e) ?? [];
  return !!t && !!n && ![t, n].some((s) => g(s) && !M(s));
}
var Zi = new RegExp("\\b(?:by|via|through|as|from|to|with|over|on) \\p{L}[\\p{L}.-]*$", "iu"), Yi = new RegExp("^\\p{L}[\\p{L}-]* or \\p{L}[\\p{L}-]*(?=\\s)", "u"), ea = new RegExp("^\\p{Lu}[\\p{L}-]* a\
nd \\p{Lu}[\\p{L}-]*(?=\\s|$)", "u"), ta = new RegExp("^\\p{L}[\\p{L}-]*(?: \\p{L}[\\p{L}-]*)? or \\p{L}[\\p{L}-]*(?: \\p{L}[\\p{L}-]*)?$", "u");

// src/brief/segments.ts
var na = /(?:^|[\s(])(?:e\.g|i\.e|etc|approx|incl|vs|max|min|avg|no|ca)$/iu, sa = /(?:^|[\s(\d])(?:etc|max|min|avg|no)$/iu, ra = /^(?:[\s–—*•|>#-]+|\(?\d{1,2}[.)]\s+|w\/\s*|(?:and|or|but|also|then|plus|with|where|that|which|who|so|additionally|finally|to|(?:the |a )?(?:system|service|app|application|platform|it|we|design) (?:must|should|shall|will|needs? to|has to|have to)(?: also)?|(?:that )?(?:lets?|allows?|enables?)|letting|allowing|enabling|supporting|handling|including)(?=\s))\s*/iu;
function On(e, t) {
  let n = [];
  for (let s of oa(e, t)) {
    let r = Fe(e, s), o = n.at(-1);
    if (!(r.start >= r.end || ma(e, r)))
      if (o && (Sn(e, o, r) || Mn(e, o, r))) o.end = r.end;
      else
        for (let i of fa(e, r))
          n.push(i), Nn(e, n);
  }
  return n;
}
function* oa(e, t) {
  let n = t, s = 0;
  for (let r = t; r < e.length; r += 1) {
    let o = e[r];
    o === "(" && (s += 1), o === ")" && (s = Math.max(0, s - 1)), ia(e, r, s) && (s = 0, (o !== ":" || !pa(e, n, r)) && (yield { start: n, end: r }), n = r + 1);
  }
  yield { start: n, end: e.length };
}
function ia(e, t, n) {
  let s = e[t], r = e[t + 1], o = r === void 0 || /\s/.test(r);
  return s === " " && new RegExp("^\\d{1,2}[.)] \\p{Lu}", "u").test(e.slice(t + 1, t + 6)) ? !ua.test(e.slice(Math.max(0, t - 12), t)) : s === `
` || s === "\r" || s === "•" ? !0 : s === ":" && da(e, t) ? !1 : s === ";" || s === ":" && o ? n === 0 : s === "," ? n === 0 && o : s === "." || s === "!" || s === "?" ? o && !aa(e, t) : s === "/" &&
  n === 0 && o && /\s/.test(e[t - 1] ?? "");
}
function aa(e, t) {
  let n = e.slice(Math.max(0, t - 8), t);
  return na.test(n) && !(sa.test(n) && new RegExp("^\\.\\s+\\p{Lu}", "u").test(e.slice(t, t + 6)));
}
var ua = /(?:^|[^\p{L}])(?:about|above|and|around|are|at|below|by|costs?|for|from|in|is|least|max|most|of|only|or|over|roughly|than|to|under|until|was|were|with|within|~)$/iu, la = new RegExp("(?:^|[\\\
n.;,(*•-])\\s*(?:\\p{L}+ )?(?:latency|peak|traffic|load|scale|throughput|availability|uptime|budget|costs?|users|rate|volume|retention|size|storage|rpo|rto|requests|reads|writes|time|sla|slo|target)$",
"iu"), ca = new RegExp("(?:^|[\\n.;*•-])\\s*(?:out of scope|not in scope|non-goals?|existing(?: \\p{L}{2,20})?|cloud|team)$", "iu");
function da(e, t) {
  if (ca.test(e.slice(Math.max(0, t - 40), t))) return !0;
  let n = /^[^\p{L}\p{N}\n]{1,4}(?:p\d\d )?[<≤~]? ?[$€£]?\d/u.test(e.slice(t + 1, t + 12)), s = e.slice(Math.max(0, t - 40), t);
  return n && (la.test(s) || new RegExp("\\n[ \\t*•-]{0,6}(?:\\p{L}+ ){0,2}\\p{L}+$", "u").test(s));
}
function pa(e, t, n) {
  let s = e.slice(t, n);
  return /(?:^|[\n\r.;•]\s*)$/u.test(e.slice(Math.max(0, t - 8), t)) && s.length < 60 && m(s).length < 5 && !/\d/.test(s);
}
function Fe(e, t) {
  let { start: n } = t;
  for (let r = 0; r < 6; r += 1) {
    let o = ra.exec(e.slice(n, Math.min(t.end, n + 80)))?.[0].length ?? 0;
    if (o === 0) break;
    n += o;
  }
  let { end: s } = t;
  for (; s > n && /[\s.:;*_|-]/u.test(e[s - 1]); ) s -= 1;
  return { start: n, end: s };
}
function ma(e, { start: t, end: n }) {
  return e.slice(t, Math.min(n, t + 200)).includes(" | ") && /^[ \t|]*\n[ \t]*\|?[ \t]*:?-{2,}/u.test(e.slice(n, n + 40));
}
function fa(e, t) {
  let n = m(e, t), s = [], r = t.start;
  return n.forEach((o, i) => {
    o.lower !== "and" || !ha(n.slice(i + 1, i + 4)) || !ba(n.slice(0, i)) || (s.push(Fe(e, { start: r, end: o.at.start })), r = o.at.end);
  }), [...s, Fe(e, { start: r, end: t.end })].filter((o) => o.start < o.end);
}
function ha([e, t, n]) {
  if (!e || !t) return !1;
  if (/^(?:today|currently|nowadays)$/.test(e.lower) || !g(e.lower) && new RegExp("^\\p{Ll}{4,}ing$", "u").test(t.lower) && y(t.lower) && !/ing$/u.test(e.lower))
    return !0;
  if (g(e.lower)) return t.lower !== "and" && !g(t.lower);
  let s = /^(?:can|must|should|may|will)$/.test(t.lower);
  return !!n && (s || /[^s]s$/.test(e.lower) && g(t.lower) && !A(n.lower));
}
function ba(e) {
  let t = e.at(-1);
  return e.length > 1 && !!t && !g(t.lower);
}

// src/brief/leads.ts
var Cn = "(?:design|architecture|planning|plan|specifications?|specs?|proposal|document|doc|rfc|blueprint|overview|review)", Rn = "(?:complete|full|detailed|high[ -]level|low[ -]level|technical|system\
|software|feature|product|solution|service|api|cloud|backend|application)", Be = "(?:an? |the |our |my |me |us |some )", ga = "(?:design|architect|build|create|plan|make|develop|write|draft|prepare|pr\
opose|sketch|specify|implement|produce|generate|give|come up with)", ya = [
  /^\d{1,2}[.)]\s+/u,
  /^(?:#{1,6}|>|[-*•]|\*\*)\s*/u,
  /^(?:please|hi|hello|hey|ok|so|now|brief|task|request|goal|title|project|topic|subject|prompt|question|q)\b[ ,:!.*-]{0,3}\s*/iu,
  /^(?:(?:non-?)?functional|requirements|background|context|overview|scope|constraints|scale|features|goals|needs|traffic|load)(?: requirements)?\s*[:\n]\s*/iu,
  /^(?:the )?(?:system|project|product|service|app|application|name|title|use case)\s*:\s*(?=\S)/iu,
  /^(?:can|could|would|will) you\s+(?:please )?/iu,
  /^(?:i|we|you)(?:['’](?:d|re|m|ve))? (?:would )?(?:need|want|like|wish|intend|plan|have|are|am|was|were|should|must|will|looking)(?: planning| asked| going| looking| building)?(?: to have| to| for)? (?=\S)/iu,
  /^(?:i|we)['’](?:re|m) (?:thinking (?:about|of)|working on|building|looking for|planning|making|designing|launching|starting) /iu,
  /^(?:we|i) (?:run|operate|offer|sell|maintain|have) (?=an? )/iu,
  /^(?:my|our) (?:team|company|client|customer|boss|startup|organi[sz]ation|department|school|hospital|bank)(?: of \w+)? (?:needs?|wants?|is building|are building|would like|has|have) (?:to )?/iu,
  /^(?:how (?:would|do|should|can|could) (?:you|i|we|one)|how to|let['’]?s|let us|looking (?:for|to)|needed|wanted|required|needs?|wants?|to)\b:?\s+/iu,
  /^(?:in order )?to (?:replace|modernise|modernize|retire|renew|get rid of|move off) [^.,;:\n]{1,80}?,? (?:we|i) (?:want|need|are looking for|would like|plan|are building)(?: to (?:build|have|create))? (?=\S)/iu,
  /^help (?:me|us)(?: to| with)? /iu,
  /^what(?:['’]s| is| would be|['’]d be) (?:the|a) (?:best|good|right|ideal) /iu,
  new RegExp(`^${ga}(?:ing)?\\b ${Be}?`, "iu"),
  new RegExp(
    `^${Be}?${Rn}?[ -]?${Rn}?[ -]?${Cn}\\b ?(?:${Cn}\\b)? ?(?:(?:for|of|to|on|about)\\b|[:–—-])\\s*(?=\\S)`,
    "iu"
  ),
  /^(?:system design|architecture planning|feature design|technical specs?|system architecture) /iu,
  new RegExp("^(?:an? |the |our |my )?(?:(?!(?:that|which|who|to|and)\\b)[\\p{L}-]+ ){1,5}(?:wants?|needs?|is looking for|are looking for|would like|requires?) (?:to (?:have|build|launch) )?(?:an? )?(?=\
\\p{L}{3})", "iu"),
  new RegExp("^(?:ur|r) (?=\\p{Ll})", "u"),
  new RegExp(`^${Be}`, "iu"),
  new RegExp("^(?:replacement|successor|rewrite|redesign|rework|overhaul|modernization|modernisation) (?:for|of|to) (?:(?:our|the|my|its|all) )?(?:(?:current|existing|old|legacy|ag(?:e)?ing) )?(?=\\p{L\
l})", "iu"),
  new RegExp("^(?:system|platform|service|app|application|tool|solution|website|product|software) (?:that|which) (?=\\p{L}{2,}[^s\\P{L}]s [\\p{L}\\d])", "iu"),
  /^(?:system|platform|service|app|application|tool|solution|website|product|software) (?:like|similar to) (?=\S)/iu,
  /^(?:new|simple|basic|scalable|robust|reliable|modern|complete|production[ -]ready|enterprise[ -]grade|highly[ -]available|highly[ -]scalable|working|good|nice)[ ,]+/iu
], wa = [
  /^\|[^\n]*\n\s*/u,
  /^(?:something|anything|system|platform|service|app|application|tool|solution|website|product|software) (?:that|which|to|where|for) (?:lets?|allows?|enables?|helps?|can)\b\s*/iu,
  /^(?:something|anything|smth|sth|a way) (?:that|which|to|where|for|like)?\s*/iu,
  /^(?:(?:the|our|my) )?(?:users?|customers?|people|clients?|employees|everyone|anyone|visitors?) (?:should|must|can|could|will|may|shall|need to|want to|have to|to)(?: be able to)? /iu,
  new RegExp("^(?:our|my|the) \\p{L}+(?: \\p{L}+)? (?:to|can|should|must)(?: be able to)? ", "iu")
], pe = 300;
function Pn(e, t) {
  let n = t + /^\s*/u.exec(e.slice(t))[0].length, s, r = e.trimEnd().length;
  for (let o = 0; o < 12; o += 1) {
    let i = e.slice(n, n + pe), a = Math.max(Fn(ya, i), va(i)), u = Math.max(a, Fn(wa, i));
    if (u === 0 || n + u >= r) break;
    u > a && (s ??= n), n += u;
  }
  return { start: n, clause: s };
}
function va(e) {
  let t = new RegExp("^(?:we|i) (?=(\\p{L}+) )", "iu").exec(e);
  return t && g(t[1]) ? t[0].length : 0;
}
function Fn(e, t) {
  return Math.max(...e.map((n) => n.exec(t)?.[0].length ?? 0));
}
var ka = new RegExp("^\\s*(?:(?:our|my) \\p{L}+(?: \\p{L}+)? (?:runs?|operates?|has|have|is|are|owns?|sells?|makes?|serves?|uses?|currently)|today|currently|at the moment|right now)\\b", "iu"), $a = /(?<=[.!?\n]\s{0,3})(?:we|i) (?:want|need|would like|['’]d like|plan|are looking|have to|must|should)\b/iu,
La = /^\s*(?:hi|hello|hey)?[,!. ]*(?:we|i)(?:['’](?:re|m)| are| am) (?:currently )?(?:an?|the|one of|in the|\d[\d,.]*|two|three|four|five|six|ten)\b|^\s*(?:we|i) (?:run|operate|own|sell|make|produce|manage|have|distribute|manufacture|lease|rent out|publish|insure)\b/iu,
Bn = /(?<=[.!?\n,]\s{0,3})(?:(?:so|now|and|please|hence|therefore)[, ]+){0,2}(?:(?:can|could|would|will) you (?:please )?)?(?:please )?(?:(?:we|i)(?:['’]d like| want| need| would like|['’]re looking for| are looking for|['’]re planning| plan) (?:to (?:build|design|have|replace|launch|create|offer|get)\b|(?:you )?to design\b|an? )|(?:design|architect|propose|sketch|draft|build) (?:an?|the|our|us|me)\b|(?:need|needed|looking for|wanted):? an? )/iu;
function An(e) {
  let t = e.slice(0, 80), s = ((ka.test(t) ? $a.exec(e.slice(0, 2e3)) ?? Bn.exec(e.slice(0, 2e3)) : null) ?? (La.test(t) ? Bn.exec(e.slice(0, 2e3)) : null))?.index;
  return s === void 0 ? void 0 : { start: s, body: e.length - e.trimStart().length };
}
var Tn = /[ \t](?:on|in|with|using|via) (?:the |top of )?(?:AWS|Amazon|Azure|GCP|Google Cloud|Cloudflare|Hetzner|Heroku|Firebase|Supabase|Vercel|Kubernetes|k8s|Postgres(?:QL)?|our own (?:servers?|hardware)|on-?prem)\b/iu,
In = new RegExp("(?<=\\b(?:platform|service|system|app|application|tool|site|marketplace))[ \\t](?=\\p{L}{3,}ing (?:\\p{L}+s|an?|the)\\b)", "iu");

// src/brief/subject.ts
var Wn = new RegExp('[:;,!?\\n\\r(){}[\\]|"“”]|\\.(?=\\s|$)|\\s[-–—]\\s|\\sw\\/|(?<!\\p{Lu})\\d', "u"), Pe = /[ \t](?:every|once|that|which|to|where|whereby|who|whose|with|without|using|handling|serving|supporting|allowing|letting|enabling|so|because|since|while|when|if|based|built|like|similar|such|in which|able|capable|should|must|can|will|needs?|is|are|has|including|running|hosted|under|within)\b/iu,
Dn = /[ \t]for (?:our|my|us|the|an? (?:team|company|startup|client))\b/iu, xa = /^(?:that|which|where|who|whose|is|are|has|must|should|can|will)$/iu, Sa = /^(?:between|among|across|through|into|onto|over|via|about|during)$/iu,
Ma = new Set(
  "system service feature module app application platform tool solution website site product software backend web mobile api portal small internal online thing".split(
    " "
  )
), me = 8;
function Ae(e) {
  let t = An(e), { start: n, clause: s } = Pn(e, t?.start ?? 0), r = e.slice(n, n + pe), o = Wn.exec(r)?.index ?? r.length, i = Math.min(
    o,
    Pe.exec(r)?.index ?? o,
    Dn.exec(r)?.index ?? o,
    Tn.exec(r)?.index ?? o,
    In.exec(r)?.index ?? o
  ), a = fe(m(e, { start: n, end: n + i }));
  a.length > 2 && /ing$/iu.test(a.at(-1).text) && /\d/.test(r[i] ?? "") && a.pop();
  let u = Ca(a, r[i]) ? Fa(e, n + i) : [], l = Dn.exec(r.slice(i))?.index === 0, c = u.length > 0 || Ba(e, n, a) ? n : void 0, d = t?.body ?? s ?? c ?? Ia(e, n + (l ? Math.min(o, Pa(r, i)) : i)), p = /^replac(?:e|es|ing)$/u.
  test(a[0]?.lower ?? "") ? a.findIndex(({ lower: L }) => L === "for") : -1;
  if (p > 0) return K(e, a.slice(p + 1), !0, d);
  if (u.length > 0) return K(e, [...a, ...u], !0, d);
  if (Oa(a, r.slice(i))) return K(e, a, !1, t?.body ?? s ?? n);
  if (a.some(({ lower: L }) => !Ma.has(L))) return K(e, a, !0, d);
  if (r[o] === ":" && /\bfeature$/iu.test(r.slice(0, o)) && r.length > o + 1)
    return Na(e, n + o + 1);
  let h = fe(m(e, { start: n, end: n + o }));
  return h.length > 0 ? K(e, h, h.length > 1, d) : { ...Aa(e), bodyStart: n };
}
function Na(e, t) {
  let n = Ae(e.slice(t)), s = { start: n.at.start + t, end: n.at.end + t };
  return { ...n, at: s, bodyStart: n.bodyStart + t };
}
function Oa(e, t) {
  return e.length === 1 && e[0].lower.endsWith("s") && /^[ \t](?:can|must|should|will|shall|may)\b/iu.test(t);
}
function Ca(e, t) {
  return e.length === 1 && Ra(e[0].lower) && /\d/.test(t ?? "");
}
function Ra(e) {
  return g(e) ? !M(e) : e.endsWith("s") && y(e) !== void 0 && !M(y(e));
}
function Fa(e, t) {
  let n = /^[^\s]{0,20}(?: (?:thousand|million|billion))?\s/iu.exec(e.slice(t, t + 40))?.[0].length ?? 0, s = e.slice(t + n, t + pe), r = [Wn, Pe, /[ \t](?:per|an?|each|daily|weekly|monthly)\b/iu].map(
    (i) => i.exec(s)?.index ?? s.length
  ), o = Math.min(...r);
  return fe(m(e, { start: t + n, end: t + n + o })).slice(0, me - 1);
}
function Ba(e, t, [n, s]) {
  return /\b(?:an?|the|our|my)\s+$/iu.test(e.slice(Math.max(0, t - 6), t)) ? !1 : T(n?.lower, s?.lower, !1) ? !0 : /\b(?:that|which) $/iu.test(e.slice(Math.max(0, t - 6), t)) && n !== void 0 && s !== void 0 &&
  y(n.lower) !== void 0;
}
function Pa(e, t) {
  let n = Pe.exec(e.slice(t))?.index;
  return n === void 0 ? e.length : t + n;
}
function Aa(e) {
  let t = e.replace(
    new RegExp("\\p{N}\\S*(?: (?:thousand|millions?|billions?)\\b)?", "giu"),
    (r) => " ".repeat(r.length)
  ), n = t.split(/(?<=[,;.\n])/u, 20), s = 0;
  for (let r of n) {
    let o = fe(
      m(t, { start: s, end: s + r.length }).filter(({ text: i }) => new RegExp("^\\p{L}{3}", "u").test(i)).slice(0, 6)
    );
    if (o.length > 0) return K(e, o, !1, 0);
    s += r.length;
  }
  return { name: "New Service", at: { start: 0, end: 0 }, given: !1 };
}
function fe(e) {
  let t = e.slice(0, me), n = e.length > me ? t.findLastIndex(({ text: s }) => /^(?:at|for|in|of|on|by|from|across|with)$/iu.test(s)) : -1;
  for (n > 1 && (t.length = n); t.length > 0 && (je(t.at(-1).text) || xa.test(t.at(-1).text) || Sa.test(t.at(-1).text)); )
    t.pop();
  return t;
}
function K(e, t, n, s) {
  let r = { start: t[0].at.start, end: t.at(-1).at.end }, o = /\b(?:that|which) $/iu.test(e.slice(Math.max(0, r.start - 6), r.start)), i = Ta(e, t);
  return o && t.length > 1 && (i[0] = y(i[0].toLowerCase()) ?? i[0]), { name: [...ze(i.slice(0, me))].slice(0, 80).join("").trim(), at: r, given: n, bodyStart: s };
}
function Ta(e, t) {
  let n = [];
  for (let [s, r] of t.entries()) {
    let o = s === 0 ? "" : e.slice(t[s - 1].at.end, r.at.start), i = r.text.replace(/['’-]+$/u, "");
    o === "." || o === "/" ? n.push(`${n.pop() ?? ""}${o}${i}`) : n.push(i);
  }
  return n;
}
function Ia(e, t) {
  return t + (/^[\s:;,.!?–—-]*/u.exec(e.slice(t, t + 20))?.[0].length ?? 0);
}

// src/brief/read.ts
var Da = /[.!?]\s|\b(?:system|service|app|application|platform|it|design) (?:must|should|shall|will|needs?|has|have)\b/iu, Te;
function Wa(e) {
  return Te?.text !== e && (Te = za(e)), Te;
}
function za(e) {
  let { bodyStart: t, ...n } = Ae(e), s = On(e, t), r = Ln(e, s), o = /* @__PURE__ */ new Map();
  for (let c of r) o.get(c.clause)?.push(c) ?? o.set(c.clause, [c]);
  let i = [], a = /* @__PURE__ */ new Map(), u;
  for (let [c, d] of s.entries()) {
    let p = e.slice(s[c - 1]?.end ?? d.start, d.start);
    Da.test(p) && (u = void 0);
    let h = ut(e, d, o.get(c) ?? [], u);
    h && (h.kind === "capability" && ja(h, n.at) && (h.kind = "request"), a.set(c, i.push(h) - 1), h.kind === "capability" && (u = qa(se(h.text)) ?? u));
  }
  Ua(i);
  let l = r.map((c) => ({ ...c, clause: a.get(c.clause) ?? -1 }));
  return {
    text: e,
    subject: n,
    clauses: i,
    facts: l,
    constraints: Ea(e, [{ start: 0, end: t }, ...s])
  };
}
function ja({ at: e, text: t }, n) {
  return e.start < n.start && e.end >= n.end && /^(?:please )?(?:design|architect|build|create|develop|make|implement|plan)\b/iu.test(t);
}
function Ea(e, t) {
  return t.flatMap(
    (n) => ee(e, n).map(({ kind: s, at: r }) => {
      let o = n.start > 0 && n.end - n.start <= 120 ? n : r;
      return { kind: s, words: e.slice(r.start, r.end), text: e.slice(o.start, o.end), at: o };
    })
  );
}
function qa(e) {
  return e && /^(?:they|he|she|it)$/iu.test(e) ? void 0 : e;
}
function Ua(e) {
  for (let [t, n] of e.entries()) {
    let s = [e[t - 1], e[t + 1]].some(
      (r) => r?.kind === "constraint" && zn(r)
    );
    n.kind === "capability" && !n.verb && zn(n) && s && (n.kind = "constraint");
  }
}
function zn({ text: e }) {
  return new RegExp("^\\p{Lu}[\\p{L}.+#-]*(?: \\d[\\d.]*)?$", "u").test(e);
}

export {
  m as a,
  f as b,
  P as c,
  ze as d,
  S as e,
  Xn as f,
  Zn as g,
  Ue as h,
  te as i,
  _ as j,
  y as k,
  g as l,
  A as m,
  M as n,
  se as o,
  Wa as p
};
