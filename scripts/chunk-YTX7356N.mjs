// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  b as U,
  e as w,
  o as Oe,
  p as K
} from "./chunk-NOU6QBDP.mjs";

// src/brief/words.ts
var cn = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
function f(e, t = { start: 0, end: e.length }) {
  return Array.from(e.slice(t.start, t.end).matchAll(cn), (n) => {
    let s = t.start + n.index;
    return { text: n[0], lower: n[0].toLowerCase(), at: { start: s, end: s + n[0].length } };
  });
}
var le = new Map(
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
function h(e) {
  if (new RegExp("^\\p{Lu}{2,5}s$", "u").test(e)) return e.slice(0, -1).toLowerCase();
  let t = e.toLowerCase().replace(/['’]s?$/u, "");
  return le.has(t) ? le.get(t) : t.length < 4 || /(?:ss|us|is|aas|(?:^g|li|tl|nv|bi|stm)as|news|series)$/.test(t) ? t : /[^aeiou]ies$/.test(t) ? `${t.slice(0, -3)}y` : /(?:ch|sh|ss|x|zz|[tprns]us|(?:^|[^a])bus|(?:ali|canv|^g|bi|atl)as)es$/.
  test(t) && !/[rn]urses$/.test(t) ? t.slice(0, -2) : t.endsWith("s") ? t.slice(0, -1) : t;
}
var dn = new Set(
  "building clothing hearing listing meeting painting parking rating recording setting training wedding".split(" ")
);
function R(e) {
  let t = h(le.get(e.toLowerCase()) ?? e);
  if (dn.has(t)) return t;
  let n = t.replace(/^(.{3,})ication$/u, "$1i").replace(/^(.{3,})(?:ation|ing|ion|ed)$/u, "$1").replace(/^(.{3,})(?:ation|ing|ion|ed)$/u, "$1"), s = n === t ? n : n.replace(/([bdfgmnprt])\1$/u, "$1");
  return s.length > 3 ? s.replace(/[eyi]$/u, "") : s;
}
var Be = new Set(
  "a across an and as at but by for from in into of on or over per the to up via vs with within".split(" ")
), Re = new Map(
  "AI API AR ATM B2B B2C BI CAD CDN CI/CD CI CD CLI CMS CRM CSV DNS DRM ECG EHR ERP ETL EV FAQ GIS GPS GPU HL7 HR HTTP ID IDE IoT JSON KYC LLM LMS MES ML MQTT MRI NFC NFT OTA OTP P2P PDF PIM POS QR RA\
G REST RFID RSS SaaS SDK SMS SQL SSO TV UI URL UX VIN VM VOD VoIP VPN VR WMS XML iOS SIEM SLA CQRS OCR".split(" ").map((e) => [e.toLowerCase(), e])
).set("todo", "To-Do");
function Fe(e) {
  let t = e.length > 1 && e.every((n) => n === n.toUpperCase());
  return e.map((n, s) => pn(t ? n.toLowerCase() : n, s === 0)).join(" ");
}
function pn(e, t) {
  let n = e.toLowerCase(), s = Re.get(n) ?? (n.endsWith("s") ? mn(Re.get(n.slice(0, -1))) : void 0);
  return s || (e.slice(1) !== n.slice(1) ? e : !t && Be.has(n) ? n : e.replace(new RegExp("(^|[-/])(\\p{Ll})", "gu"), (r, i, o) => i + o.toUpperCase()));
}
function mn(e) {
  return e ? `${e}s` : void 0;
}
function Ie(e) {
  return Be.has(e.toLowerCase());
}

// src/brief/conflicts.ts
var fn = /\b(?:takes?|taking|needs?|requires?|(?<!\bthe )lasts?|costs?|costing|priced at|averag(?:e|es|ing))\s+(?:us\s+)?(?:(?:at least|about|around|roughly|typically|usually|on average|an average of|some)\s+)?$/iu,
hn = /\b(?:today|currently|now|nowadays|at present|existing|old|legacy|manual(?:ly)?|used to|so far|instead of|competitors?)\b/iu, bn = /\b(?:ready|done|process(?:ed)?|complet\w+|finish\w*|available|publish\w*|result\w*|end[- ]to[- ]end|turnaround|playable|watchable|in total|total time|over(?:all)?)\b/iu,
gn = 2;
function yn(e) {
  let t = e.facts.flatMap((s) => {
    let r = w(s.measure);
    return r ? [{ fact: s, measure: r }] : [];
  }), n = t.filter(({ fact: s }) => /^<=?$/.test(s.comparator ?? ""));
  return t.filter((s) => vn(e, s)).flatMap((s) => {
    let r = n.find((i) => i !== s && kn(i, s) && $n(e, s.fact, i.fact));
    return r ? [{ given: s.fact, target: r.fact }] : [];
  });
}
function wn(e, { given: t, target: n }) {
  let [s, r] = [t, n].map((i) => {
    let { value: o, dimension: a } = w(i.measure);
    return { said: V(e, i).trim().slice(0, 120), measure: K(o, a, w(i.measure)) };
  });
  return `\`${s.said}\` and \`${r.said}\` cannot both be met: ${s.measure} is more than ${r.measure}`;
}
function vn(e, { fact: t }) {
  return /^<=?$/.test(t.comparator ?? "") || hn.test(V(e, t)) ? !1 : t.bound === "mean" || fn.test(e.text.slice(Math.max(0, t.at.start - 60), t.at.start));
}
function kn(e, t) {
  return U(e.measure.dimension, t.measure.dimension) && e.measure.value < t.measure.value;
}
function $n(e, t, n) {
  if (t.bound === "mean") return n.bound === "max" && n.noun === t.noun;
  let [s, r] = [V(e, t), V(e, n)];
  return n.role === "unit-cost" ? n.per !== void 0 && ce(s).has(R(n.per)) && /costs?|priced/iu.test(s) : n.role !== "latency" ? !1 : Math.abs(t.clause - n.clause) <= gn && (bn.test(r) || Ln(s, r));
}
function Ln(e, t) {
  let n = ce(e);
  return [...ce(t)].some((s) => s.length >= 5 && n.has(s) && !xn.has(s));
}
var xn = new Set(["minute", "second", "within", "under", "least", "about"].map(R));
function ce(e) {
  return new Set(f(e).map(({ lower: t }) => R(t)));
}
function V({ text: e, clauses: t }, { clause: n, at: s }) {
  return t[n]?.text ?? e.slice(Math.max(0, s.start - 60), s.end + 40);
}

// src/brief/constraints.ts
var Sn = [
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
], Mn = 12;
function _(e, t) {
  let n = e.slice(t.start, t.end), s = [];
  for (let [r, i] of Sn) {
    let o = i.global ? Array.from(n.matchAll(i)).slice(0, Mn) : [i.exec(n)];
    for (let a of o) {
      if (!a) continue;
      let u = t.start + a.index, l = { start: u, end: u + a[0].length };
      s.some((c) => c.kind === r && c.at.start < l.end && l.start < c.at.end) || s.push({ kind: r, at: l });
    }
  }
  return s;
}

// src/brief/remarks.ts
var Nn = new RegExp("\\b(?:diagrams?|trade-?offs?|(?:cost )?estimates?|alternatives|options|build[ -](?:vs\\.?|versus|or)[ -]buy|buy instead|design document|failure modes|(?:\\p{L}+ )?plan|back[ -]of[ -]\
the[ -]envelope|house style|sections?|open questions|the numbers|comparison|risks|schema|sizing|analysis)\\b", "iu"), Cn = /^(?:please )?(?:include|show|explain|consider|discuss|describe|mention|assume|note|compare|cover|add|draw|list|estimate|use mermaid|keep it|make it|be|give me|tell us|write|focus)\b/iu,
On = /\bbuild[ -](?:vs\.?|versus|or)[ -]buy\b/iu, Rn = /^(?:what|how|which|why|is it|is there|should we|could you|can you|do we|does it|would it|compare (?:it |this )?(?:with|to|against)|vs|versus|alternatives? (?:to|are|is)|build or buy|buy or build)\b|^alternatives?:/iu,
Bn = new RegExp("^(?:similar to|think (?:of )?(?=\\p{Lu}|an? )|inspired by|comparable to|in the style of|modell?ed on|same as|(?:kind|sort) of (?:an?|like)\\b|(?:something|smth|sth|anything) like\\b|\\([^\
()]*\\)$)", "u"), Fn = /^(?:nothing (?:fancy|special)|otherwise|keep it (?:small|simple|short|lean)|today|currently|at the moment|as usual)\b|^(?:thx|thanks|thank you|cheers|asap|of course|hi|hello|please|etc|ok)$/iu,
In = /\b(?:los(?:e|es|ing)|lacks?|ha(?:s|ve) (?:no|poor|bad|weak|little|patchy|spotty|unreliable))(?: (?:the|their|all|mobile|network|phone|cell|internet)){0,2} (?:coverage|signal|connection|connectivity|reception|network|internet|wi-?fi|power)\b/iu;
function Ae(e, t) {
  return /^(?:please )?(?:design|propose|sketch|suggest|draft) (?:the|an?|me|us|something)\b/iu.test(e) || t === "?" || Rn.test(e) ? !0 : Nn.test(e) && (Cn.test(e) || On.test(e));
}
function Pe(e, t) {
  return Bn.test(e.replace(new RegExp("^\\p{Lu}", "u"), (n) => n.toLowerCase())) || Fn.test(e) || In.test(e) && !/\b(?:must|should|shall|can|may|will)\b/iu.test(e) ? !0 : /^like (?!to\b)/iu.test(e) &&
  (t === void 0 || !new RegExp("^like \\p{Ll}+s?$", "u").test(e));
}

// src/brief/verbs.ts
var de = "be have get give see use do make take can want need let allow receive provide support offer handle include work keep store go come run".split(
  " "
), Te = "accept arrive produce consume change emit ensure guarantee survive tolerate escalate issue move persist ping put react reconnect respect retry swipe automate modernise modernize rewrite integ\
rate consolidate access add adjust aggregate alert analyse analyze announce answer apply appoint approve archive arrange ask assign attach audit authenticate authorize ban bid bill block book browse b\
uild buy calculate call cancel capture charge chat check checkin classify click close collect comment compare compute configure confirm connect control convert copy count create crop customize debit d\
ecline delete deliver deploy design detect disable discover dispatch dispute download draft draw drop edit email enable encode encrypt enroll enter estimate evaluate expire export extract fetch file f\
ill filter find flag follow forecast forward fund generate grade group hide hire hold host identify import index ingest inspect install invite invoice join label launch learn like link list listen loa\
d locate lock log login look mail manage map mark match measure meet mention merge message migrate moderate modify monitor mute negotiate notify open optimize order organize pair park pause pay pick p\
in place plan play poll post predict prepare preview price print prioritize process publish pull purchase push query queue quote rank rate reach read rebook receipt recognize recommend reconcile recor\
d redeem redirect refund register reject release remind remove render rent repair replace replay reply report request reschedule reserve reset resize resolve restock restore resume return reuse review\
 revoke rotate route save scan schedule score search select sell send serve settle share ship shorten show sign skip snooze sort split start stop stream submit subscribe suggest summarise summarize sw\
itch sync synchronise tag target tip top-up trace track trade train transcode transcribe transfer translate allocate amend annotate calibrate clone extend fix hand onboard provision recalculate redo r\
efresh renew replan retrain sign-up simulate triage trigger type undo unlock unsubscribe update upgrade upload validate verify view visit vote wait warn watch withdraw write zoom".split(" "), An = new Map(
[...de, ...Te].map((e) => [R(e), e])), De = new Set(de), T = /* @__PURE__ */ new Set([...de, ...Te]);
function b(e) {
  return An.get(R(e));
}
function g(e) {
  return T.has(e.toLowerCase());
}
function B(e) {
  return De.has(e);
}
var ze = new Set(
  "dispute access alert answer audit bid bill block book call chat check comment contact copy design document draft email estimate export file filter flag fund group host import index invoice label li\
st load lock log look mail map market match measure message monitor offer order park place plan play poll post preview price purchase query queue quote rank rate record refund report request review ro\
ute schedule score share ship stream support switch tag target test tip trade train transfer upload view visit vote zoom".split(" ")
);
function L(e) {
  return ze.has(e);
}
var Pn = /^(?:of|per|by|and|or|are|is|with|for|on|at|within|under|p\d+|via|from)$/u, Tn = /^(?:an?|the|their|his|her|its|our|my|your|them|it|each|every|all|any|one|to|up|new|more|other|others|what|who|when|how)$/u;
function D(e, t, n) {
  return !e || !t || !T.has(e) ? !1 : ze.has(e) ? !Pn.test(t) && (Tn.test(t) || n && /[^s]s$/u.test(t)) : !/^(?:and|or|of|per|is|are)$/u.test(t);
}
function We(e) {
  if (D(e[0], e[1], !1)) return { base: e[0], certain: !0 };
  let t = e.findIndex(
    (o, a) => /^(?:can|must|should|shall|will|may|cannot|never)$/u.test(o) || o === "to" && T.has(e[a + 1] ?? "")
  ), n = t < 0 ? -1 : e.findIndex((o, a) => a > t && T.has(o) && o !== "be");
  if (n > 0 && n - t < 5) return { base: e[n], certain: !0 };
  let s = e.findIndex((o, a) => T.has(o) && o !== "be" && zn(e, a));
  if (s >= 0) return { base: e[s], certain: !0 };
  if (pe(e)) return { base: e[1], certain: !0 };
  let r = e.findIndex(
    (o, a) => a > 0 && a < 4 && Wn(o) && /^(?:an?|the|each|every|it)$/u.test(e[0])
  );
  if (r > 0 && r < e.length - 1) return { base: b(e[r]), certain: !0 };
  let i = e.map(b).find((o) => o && !De.has(o));
  return i ? { base: i, certain: !1 } : void 0;
}
function pe([e, t, n]) {
  return !e || !t || !n ? !1 : /(?:ers|ors|ists|ents|ants|ees|ians|smiths|people|staff|teams|nurses|clerks|guests|shops|kids)$/u.test(e) && !L(b(e) ?? "") && !/^(?:numbers|papers|servers|folders|headers|parameters|letters|computers|containers|layers|meters|counters|documents|events|payments|appointments|comments|patents|accounts)$/u.
  test(
    e
  ) && (b(t) === void 0 || T.has(t)) && !new RegExp("^\\p{N}", "u").test(n) && new RegExp("^\\p{Ll}{3,}$", "u").test(t) && !/(?:s|ed|ing|ly|tion|ment)$/u.test(t) && !Dn.test(t);
}
var Dn = /^(?:and|are|but|can|could|for|from|have|into|may|must|not|per|should|than|that|their|the|via|when|where|which|who|will|with|within|without|under|over|once|only|about|also)$/u;
function zn(e, t) {
  return t === 0 ? D(e[0], e[1], !1) : /(?:[^s]s|people|staff|they|we|i|everyone)$/u.test(e[t - 1]) && !/^(?:is|was|as|this|has|seconds|minutes|hours|days|weeks|months|years|mins|secs|hrs|yrs)$/u.test(
  e[t - 1]);
}
function Wn(e) {
  return /[^s]s$/u.test(e) && b(e) !== void 0;
}

// src/brief/sentence.ts
function Ee(e, t, n = !1) {
  let s = e.replace(/\s+/gu, " ").trim().replace(/^(?:I|we)(?: (?:want|need|would like)|['’]d like)(?: to have)? (?!to\b)/iu, ""), r = s.includes("`") ? s : s.replaceAll(" | ", ": "), i = f(r.slice(
  0, 120)), [o, a, u] = i;
  if (!o) return r;
  if (t && new RegExp("^\\p{L}+s$", "u").test(t) && /^they\b/iu.test(r))
    return `${S(t)}${r.slice(4)}`;
  if (t && /^(?:can|may) be\b/iu.test(r) && new RegExp("^\\p{L}+s$", "u").test(t)) return `${S(t)} ${N(r)}`;
  if (/^[A-Z]{3}(?:(?:, | and | or )[A-Z]{3}){1,9}$/.test(r)) return `The service supports ${r}`;
  if (/^(?:\S+ ){1,3}(?:may|must|can|shall)(?: not|not| never)\b/iu.test(r)) return S(r);
  if (/^(?:sends?|gives?|push(?:es)?|pass(?:es)?|delivers?) us\b/iu.test(r)) return `Existing systems ${N(r)}`;
  if (/^(?:needs?|wants?) (?!to\b)/iu.test(r)) return `The service offers ${r.slice(r.indexOf(" ") + 1)}`;
  if (n && g(o.lower) || D(o.lower, a?.lower, t !== void 0))
    return t ? `${S(t)} can ${N(r)}` : `The service shall ${N(r)}`;
  if (t && a && /^(?:only|always|also|still|then)$/u.test(o.lower) && g(a.lower))
    return `${S(t)} can ${r}`;
  let l = a && /ing$/u.test(o.lower) ? b(o.lower) : void 0;
  if (l && !B(l) && Kn(a.lower) && (!L(l) || Un.test(u?.lower ?? "")))
    return `The service shall ${l}${r.slice(o.at.end)}`;
  if (/(?:[^u]ed|ing)$/u.test(o.lower) && b(o.lower) && !a?.lower.endsWith("s"))
    return `As the brief asks: ${N(r)}`;
  if (/^(?:can|could|must|should|shall|will|may|cannot)$/u.test(o.lower)) return `The service ${N(r)}`;
  if (/^(?:no|nobody|nothing|none|never)\b/iu.test(r) || /^[A-Z]{2,5}$/.test(o.text) && a && z(a.lower) && u && !je(u.lower))
    return S(r);
  let c = new RegExp("^((?:our|my|the) \\p{L}+(?: \\p{L}+)?) to (?=\\p{L})", "iu").exec(r);
  return c ? `${S(c[1])} can ${r.slice(c[0].length)}` : /^(?:integrates|connects|syncs|works|runs|talks)$/iu.test(o.lower) && a ? `The service ${N(r)}` : a && Jn(o.lower, a.lower) || H.test(o.lower) &&
  u && z(u.lower) && /^(?:in|within|under|below|by|at)$/u.test(i[3]?.lower ?? "") ? S(r) : z(o.lower) && a && !je(a.lower) && !/(?:ed|ing)$/u.test(a.lower) ? `The service ${N(r)}` : Q(r) || Qn(r) ? S(
  r) : En(r) ?? (me(r) ? S(r) : `The service offers ${N(r)}`);
}
function me(e) {
  return jn.test(e) && !/\b(?:must|should|shall|can|may|will|needs? to|has to|have to)\b/iu.test(e);
}
var jn = /\b(?:we|we['’](?:re|ve)|us|it['’]s|already exists?|they['’]re|they|those|nobody|isn['’]t|aren['’]t|whatever|was|were|had)\b|^(?:is|are|has|have|that['’]s|right now|today|currently|at the moment|last (?:week|month|year))\b|^(?:lots|plenty|most|many|some) of\b|\b(?:is|are) (?:not|no|one|only)\b/iu;
function En(e) {
  let t = f(e.slice(0, 120)), n = t.findIndex(({ lower: a }, u) => u > 0 && u < 4 && qn.test(a)), [s, r, i] = [t[n - 1], t[n], t[n + 1]];
  if (!s || !r || !i || !Gn.test(i.lower) || new RegExp("^(?:and|or|of|not|\\p{N}.*)$", "u").test(s.lower))
    return;
  let o = /[^s]s$|^(?:people|staff|data)$/u.test(s.lower) ? "are" : "is";
  return `${S(e.slice(0, r.at.start))}${o} ${e.slice(r.at.start)}`;
}
var qn = new RegExp("^(?!(?:based|needed|required|related|called|used|expected|estimated|limited|shared|speed|need|feed|embed|seed|indeed|exceed)$)(?:\\p{L}{2,}ed|sent|paid|kept|built|shown|sold|writte\
n|held)$", "u"), Gn = new RegExp("^(?:to|by|with|as|for|from|in|into|at|on|within|after|before|until|every|once|per|via|through|daily|weekly|monthly|nightly|hourly|yearly|automatically|\\p{N}.*)$", "u"),
Un = /^(?:to|with|against|from|into|between)$/u;
function Kn(e) {
  return /(?:[^s]s|people|staff)$/u.test(e) || H.test(e);
}
var Vn = /^(?:can|could|must|should|shall|will|may|need|needs|have|has|is|are|get|gets|cannot|never|only)$/u, _n = /(?:[^s]s|people|staff|everyone|everybody|they|we)$/u, H = /^(?:an?|the|each|every|any)$/u;
function Q(e) {
  let t = f(e.slice(0, 120)).slice(0, 6);
  if (t[0] && t[1] && g(t[0].lower) && !L(t[0].lower)) return;
  if (pe(t.map(({ lower: s }) => s))) return t[0].text;
  let n = t.findIndex(
    ({ lower: s }, r) => r > 0 && (Vn.test(s) || Hn(
      t.slice(0, r).map((i) => i.lower),
      s
    ))
  );
  return n > 0 ? e.slice(t[0].at.start, t[n - 1].at.end) : void 0;
}
function Hn(e, t) {
  let n = e.at(-1);
  return H.test(n) || g(n) ? !1 : g(t) ? _n.test(n) : z(t) && (H.test(e[0]) || e.length === 1 && B(b(t)));
}
function z(e) {
  return /[^s]s$/u.test(e) && b(e) !== void 0;
}
function Qn(e) {
  let t = f(e.slice(0, 120)).map(({ lower: n }) => n);
  return t.slice(1, 5).some((n, s) => /^(?:spends|stays|goes|takes|lasts|contains|costs|needs|is|are)$/u.test(n) ? !0 : z(n) ? !L(b(n)) || /^(?:once|every|via|the|an?|its|their)$/u.test(t[s + 2] ?? "") :
  !1);
}
function Jn(e, t) {
  return z(e) && (/^(?:never|always|often|usually|happen|occur|exist|stay|fail|arrive|come)$/u.test(t) || g(t) && !L(t) || /ly$/u.test(t) && L(b(e)));
}
function je(e) {
  return e === void 0 || /^(?:of|per|by|in|and|or|are|is|with|for|on|at|within|under|p\d+|via|from)$/u.test(e);
}
function S(e) {
  return e.replace(new RegExp("^\\p{Ll}", "u"), (t) => t.toUpperCase());
}
function N(e) {
  return new RegExp("^\\p{Lu}\\p{Ll}+(?:\\s|$)", "u").test(e) || /^A\s/.test(e) ? e[0].toLowerCase() + e.slice(1) : e;
}

// src/brief/clauses.ts
var Xn = new Set(
  "a an and any as at all about also are around average be been budget business by can cap case cost costs costing count currently day days each end ends expect expected estimated every for from get g\
oal growth had handle handling has have hour hours in infra infrastructure is it its latency latencies less least limit load low max maximum mean min minimum minute minutes month monthly month's more \
most must need needs no not of on one only or our over overall p50 p90 p95 p99 peak peaks per percentile rate rto rpo roughly second seconds serve serves serving should size sla slo so some support su\
pports supporting system service target targets than that the their them then there these they this throughput time times to total traffic typical typically under up uptime availability available us u\
se using usually volume was we week weeks weekly daily hourly yearly annually when where which will with within year years yearly you your ~ approx approximately spend we're we’re course prefer what k\
now ok fine abt maybe n keep it".split(" ")
), Zn = /* @__PURE__ */ new Set([
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
function qe(e, t, n, s) {
  let r = f(e, t), i = n.filter((d) => !new RegExp("^\\p{L}+ly$", "iu").test(d.text)), o = i.map((d) => d.at), a = Ge(r, o).filter(({ lower: d }) => new RegExp("\\p{L}", "u").test(d) && !Xn.has(d));
  if (a.length === 0 && n.length === 0) return;
  let u = We(r.map(({ lower: d }) => d)), l = e.slice(t.start, t.end), c = ts({
    said: l,
    from: t.start,
    next: e[t.end],
    actor: s,
    content: a,
    facts: i,
    acts: u?.certain ?? !1,
    constraint: cs(e, t, a, u !== void 0)
  });
  return { text: l, at: t, kind: c, sentence: Ee(l, s, Yn(e, t)), ...u && { verb: u.base } };
}
function Yn(e, { start: t }) {
  return /\bto\s+$/u.test(e.slice(Math.max(0, t - 5), t));
}
var es = /\b(?:by|until|before|at|from) \d{1,2}(?:[:.]\d\d)? ?(?:[ap]m\b|[ap]\.m|o['’]clock)/iu;
function ts({ said: e, from: t, next: n, actor: s, content: r, facts: i, acts: o, constraint: a }) {
  return Ae(e, n) ? "request" : /^[$€£]\s?\d/u.test(e) ? "target" : a ? "constraint" : r.length === 0 || new RegExp("^(?:\\p{L}+ ){0,2}(?:peaks?|surges?|bursts?|spikes?)(?! \\p{L}+s\\b)\\b", "iu").
  test(e) ? "target" : Pe(e, s) ? i.length === 0 ? "remark" : "target" : i.length > 0 && (/^(?:\S+ ){1,4}(?:is|are|was|were)\b/iu.test(e) || us(e, i)) || i.length > 0 && ns.test(e) || i.length > 0 && rs.
  test(e) || i.some(({ role: u }) => u === "latency") && r.length < 6 && ss.test(e) ? "target" : i.length > 0 && i.every(({ role: u }) => u === void 0) && is.test(e) || i.length === 0 && (os.test(e) ||
  as.test(e)) ? "constraint" : o && !ls(e, r, i) ? "capability" : i.some(({ role: u, bound: l }) => Zn.has(u) || l === "total") || i.some(({ role: u, statistic: l }) => u === "rate" && (l === "peak" ||
  r.length < 3)) || i.length > 0 && /\b(?:has|have)\b/iu.test(e) || i.some(({ at: { start: u } }) => u - t < 8) || es.test(e) ? "target" : me(e) ? i.length > 0 ? "target" : "constraint" : i.length > 0 &&
  r.length < 2 ? "target" : "capability";
}
var ns = /\b(?:must|should|shall|has to|have to|needs? to) (?:stay|remain|be|keep) (?:under|below|above|over|within|at least|at most|less than|more than|no more than)\b|\bcosts? us\b/iu, ss = /\b(?:loads?|opens?|answers?|responds?|returns?|renders?|appears?) (?:in|within|under|below|at most|in under)\b[^,;]{0,40}$/iu,
rs = /^we (?:hold|have|store|keep|own|run|operate|serve|process|handle)\b|\bcomes? with\b|\btakes? (?:about |around |roughly )?\d/iu, is = /\b(?:allows?|accepts?|permits?|limits?|caps?)\b/iu, os = /\b(?:must|may|shall|should|can)(?: never| not|n['’]t)\b|\b(?:cannot|never)\b|^(?:nobody|no one|no\b[^,;.]{1,60}\b(?:may|must|can|is|are))\b/iu,
as = /^(?:today|currently|right now|at the moment|last (?:week|month|year))\b|^we(?: are|['’]re)\b|\b(?:is|are) not (?:needed|required|necessary|in scope|wanted)\b|^(?:users|customers|people|clients|staff|members|everyone) (?:on|with|without|in|are|is|have)\b|\b(?:fails?|breaks?|crash(?:es)?|dies|drops?) (?:often|sometimes|regularly|at times|now and then|a lot)\b|^we (?:already )?(?:have|use|own|run|host)\b/iu;
function us(e, t) {
  return new RegExp("^(?:each|every one)\\s+(?:of \\p{L}+\\s+)?(?:\\p{L}+[^s]s\\b|has\\b|with\\b|about\\b|around\\b|up\\b|at\\b|[~\\d])", "iu").test(
    e
  ) && t.some(({ per: n, role: s }) => n !== void 0 || s === "interval");
}
function ls(e, t, n) {
  let s = new RegExp("^\\p{L}+", "u").exec(e)?.[0] ?? "";
  return n.some(
    ({ role: i }) => i === "latency" || i === "retention" || i === "recovery" || i === "budget"
  ) && t.length <= 3 && g(s);
}
function cs(e, t, n, s) {
  let r = _(e, t).filter(
    ({ kind: a, at: { start: u } }) => a !== "existing" || !s || /^(?:(?:it|this) )?(?:replac|migrat|mov|switch)/iu.test(e.slice(u, u + 12))
  );
  if (r.some(({ kind: a }) => a === "exclusion" || a === "must-not-lose" || a === "cost") || r.some(
    ({ kind: a, at: { start: u } }) => u === t.start && (a === "regulation" ? !s : a === "existing")
  ))
    return !0;
  let i = e.slice(t.start, Math.min(t.end, t.start + 80));
  if (r.some(({ at: { start: a } }) => a === t.start) && ds.test(i) || /\bsystem of record\b/iu.test(i)) return !0;
  let o = Ge(n, ps(r.map((a) => a.at)));
  return r.length > 0 && o.length < 3;
}
var ds = new RegExp("^[\\p{L}\\p{N}.#+]+(?: \\p{L}+)? (?:is|are) (?:what|a must|required|given|set|mandatory|prescribed|the standard)\\b|^on[- ]prem", "iu");
function ps(e) {
  let t = [];
  for (let { start: n, end: s } of e.sort((r, i) => r.start - i.start)) {
    let r = t.at(-1);
    r && n < r.end ? r.end = Math.max(r.end, s) : t.push({ start: n, end: s });
  }
  return t;
}
function Ge(e, t) {
  let n = 0;
  return e.filter(({ at: s }) => {
    for (; n < t.length && t[n].end <= s.start; ) n += 1;
    return n >= t.length || t[n].start >= s.end;
  });
}

// src/brief/house-measure.ts
var ms = [
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
], Ue = /* @__PURE__ */ new Map([
  ["kilobyte", "kB"],
  ["megabyte", "MB"],
  ["gigabyte", "GB"],
  ["terabyte", "TB"],
  ["petabyte", "PB"],
  ["byte", "B"]
]);
function v(e) {
  return ms.find(([, t]) => t.test(e))?.[0];
}
function W(e, t, n, s) {
  let r = hs(t, s), i = fs(n).replace(/^\d{4,}(?=$|\.|\s)/u, (l) => l.replace(/\B(?=(?:\d{3})+$)/gu, ",")), o = r === void 0 ? void 0 : i + r, a = o === void 0 ? void 0 : w(o);
  return a && U(a.dimension, t) && Math.abs(a.value - e) <= 1e-9 * Math.abs(e) && o !== void 0 ? o : K(e, t);
}
function fs(e) {
  let t = /^([\d,.]+)\s?(k|thousand|M|mn|mm|bn|B|m)$/u.exec(e);
  return t ? t[2] !== "k" && t[2] !== "thousand" ? `${t[1]} ${/^b/iu.test(t[2]) ? "billion" : "million"}` : String(Number((Number(t[1].replaceAll(",", "")) * 1e3).toPrecision(12))) : e;
}
function hs(e, t) {
  let n = t.match(/[\p{L}µ%]+/gu) ?? [], s = n.map(v).find((d) => d !== void 0), r = n.map(bs).find((d) => d !== void 0), { time: i = 0, data: o = 0, ...a } = e, u = Object.keys(a)[0], l = i === -1 ?
  `/${s}` : "";
  if (i !== 0 && !s || Math.abs(i) > 1 || Object.keys(a).length > 1) return;
  if (u && a[u] === 1 && o === 0 && i < 1) return ` ${u}${l}`;
  if (u) return;
  if (o === 1 && r && i < 1) return ` ${r}${l}`;
  if (o !== 0) return;
  let c = n.map(v).filter((d) => d !== void 0);
  return i === 0 && c.length === 2 ? ` ${c[0]}/${c[1]}` : i === 0 ? /[%]|\bper ?cent\b|\bnines\b/iu.test(t) ? " %" : "" : i === 1 ? ` ${s}` : ` ${l}`;
}
function bs(e) {
  let t = e.toLowerCase().replace(/s$/u, "");
  return Ue.has(t) ? Ue.get(t) : /^[kmgtp]b$/iu.test(t) ? /^[KMGTP]?B|^k[bB]/u.test(e) ? e.replace(/s$/u, "").replace(/^KB/u, "kB") : `${t.slice(0, 1).toUpperCase()}B`.replace("KB", "kB") : /^[KMGTP]i[bB]$/u.
  test(e) ? `${e.slice(0, 2)}B` : void 0;
}

// src/brief/peak-rate.ts
var gs = new RegExp("\\b(?:before|around|at|in|on|over|during) (?:\\p{L}+ ){0,3}(?:christmas|easter|black friday|cyber monday|holidays?|season|sales?|summer|winter)\\b[^.;\\d]{0,20}$", "iu");
function Ke(e, t, n, s, r) {
  let i = e?.role === "rate" ? new RegExp("\\/(\\p{L}+)$", "u").exec(e.measure)?.[1] : void 0, o = /\bpeak(?:s|ing)?(?: of| at)?:?\s*$/iu.test(n) || gs.test(n) || /^\s*(?:(?:at|in|during|on) (?:the )?(?:peaks?|midnight|noon|busiest|rush)\b|peak\b)/iu.
  test(s), a = /\b(?:average|avg|mean)(?: of)?\s*$/iu.test(n) || /^\s*(?:on average|average|avg|mean)\b/iu.test(r + s);
  if (!e || !i || !(o || a) || t.kind !== "measure") return;
  let u = t.value / w(`1 ${i}`).value, l = w(e.measure)?.value ?? 0;
  if (o ? u < l : e.statistic !== "peak" || u > l) return;
  let c = W(u, { time: -1 }, t.digits, i), { noun: d, per: p } = e;
  return { measure: c, ...d && { noun: d }, ...p && { per: p }, statistic: o ? "peak" : "avg", role: "rate" };
}

// src/brief/qualifiers.ts
var ys = [
  ["<", /(?:\b(?:under|below|less than|fewer than|cheaper than|faster than)|<)\s*$/iu],
  [
    "<=",
    /(?:\b(?:within|at most|no more than|not more than|no longer than|up to|max(?:imum)?(?: of)?|limit(?:ed)?(?: of| to)?|capp?(?:ed)?(?: of| at)?|budget(?: of)?|not exceed(?:ing)?)|<=|≤)\s*:?\s*$/iu
  ],
  [">=", /(?:\b(?:at least|no less than|not less than|minimum(?: of)?|min)|>=|≥)\s*$/iu],
  [">", /(?:\b(?:more than|over|above|greater than)|>)\s*$/iu]
], Ve = new RegExp("(?:\\b(?:not|never|nobody|no|cannot)|n['’]t)(?: \\p{L}+){0,4} (?:more than|over|above|beyond|exceed|longer than|older than)\\s*$", "iu");
function J(e, t) {
  return Ve.test(e) ? "<=" : ys.find(([, s]) => s.test(e))?.[0] ?? (t && /\bin\s*$/iu.test(e) ? "<=" : void 0);
}
var ws = new RegExp("^\\s*(?:of (?:them|these|those) )?(?:\\p{L}+ ){0,2}(?:at the same time|at once|in parallel|simultaneously|concurrently)\\b", "iu");
function _e(e, t, n) {
  let { before: s, after: r, rate: i } = n;
  if (!i && e.statistic && /^p\d/u.test(e.statistic)) return e.statistic;
  let o = /^[\s(,]{0,3}(?:at |in |for |@ ?)?(?:the )?(?:p(\d\d(?:\.\d{1,3})?)\b|(\d\d(?:\.\d{1,3})?)(?:th)?[ -]percentile)/iu.exec(
    r
  ) ?? new RegExp("^(?: (?!and\\b|or\\b)\\p{L}+){1,4}[ ,(]{1,2}p(\\d\\d(?:\\.\\d{1,3})?)\\b(?![ :<=]{0,3}(?:of |under |below |within |in )?\\d)", "iu").exec(
    r
  ), a = /(?:\bp(\d\d(?:\.\d{1,3})?)\b|\b(\d\d)th[ -]percentile)[^.;\d]{0,50}$/iu.exec(s), u = o ?? a;
  return u && !i ? `p${u[1] ?? u[2]}` : i && /(?:\bpeak\w*|\bbursts?\b|\bspikes?\b|\bup to|\bmax(?:imum)?|\bat most)[^\d;.]{0,30}$/iu.test(s) || i && /^[^\d;.,]{0,36}\b(?:peaks?|bursts?|spikes?|busiest)\b(?!\s*(?:of|at|:)?\s*\d)(?![^;.,]{0,60}?\b\d+(?:\.\d+)?\s?(?:x|×|times))/iu.
  test(
    r
  ) || t.crowd || ws.test(r) ? "peak" : /\bmedian\b[^\d;.]{0,20}$/iu.test(s) ? "p50" : /\b(?:average|avg|mean|on average|typically)\b[^\d;.]{0,20}$/iu.test(s) || /^[\s(,]{0,3}(?:on average|average|avg|mean)\b(?!\s*[\d:])/iu.
  test(r) ? "avg" : void 0;
}
var vs = /\b(?:up to|max(?:imum)?(?: of)?|at most|under|below|limited to|no more than|fewer than|not exceed\w*)\s*$|[<≤]=?\s*$/iu;
function He(e, t) {
  return vs.test(e) || Ve.test(e) || /^\s*(?:max|at most|or (?:less|fewer))\b/iu.test(t) ? "max" : /\b(?:average|avg|mean|on average|averaging|typical(?:ly)?)\b[^\d;.]{0,20}$/iu.test(e) || /^[\s(,]{0,3}(?:on average|average|avg|mean)\b/iu.
  test(t) ? "mean" : void 0;
}
function Qe(e, t, n) {
  return /^\s*of\s/iu.test(t) ? /^[^,;.\d]{0,40}\b(?:each|apiece|per(?! (?:day|week|month|hour|year|night)\b)|on average)\b/iu.test(t) ? "mean" : "total" : /\b(?:up to|max(?:imum)?|at most|under|below|limit\w*|cap\w*|no larger than|no more than|less than|not exceed\w*)\b[^\d]{0,20}$|[<≤]=?\s*$/iu.
  test(e) || /^\s*(?:max|limit|cap|or less|each max)\b/iu.test(t) ? "max" : /\b(?:average|avg|mean|typical(?:ly)?|about|around|roughly|averaging)\b[^\d]{0,20}$|~\s*$/iu.test(e) || /^\s*(?:on average|average|avg|mean|each)\b/iu.
  test(t) ? "mean" : /\b(?:total|in all|altogether|overall|library|catalogu?e|corpus|already|existing|today)\b/iu.test(n) || /^\s*worth\b/iu.test(t) ? "total" : void 0;
}

// src/brief/nouns.ts
var Je = new Set(
  "a all also am an and are as at above active-active avg average averages because before being but by can do does each enough everywhere every for from go had handled has have if in into is it its ke\
pt larger less long longer may max maximum mean more most must no not of old on late offline online once only out plus or over peak peaks pm burst bursts p50 p90 p95 p99 per processed served should so\
 sustained than that the their then these they this through times to total during under until up was we were when where which while who will with within without worldwide tops".split(" ")
), Xe = 120, I = /^(?:morning|evening|night|afternoon|weekday|workday)$/iu;
function k(e) {
  return Je.has(e.toLowerCase());
}
function x(e) {
  return /(?:[^sui]s|ies|people|children|staff)$/u.test(e) || /(?:ches|xes|sses|[^aeiou]us?es)$/u.test(e);
}
function X(e) {
  let t = Array.from(e.slice(0, Xe).matchAll(ks)), n = t[0], s = f(n ? e.slice(0, n.index) : e).filter(
    ({ lower: o }) => !fe(o) && !k(o) && !/^(?:average|avg|mean|concurrent|twice|(?:mon|tues|wednes|thurs|fri|satur|sun|week)days?|weekends?)$/u.test(
      o
    )
  ), r = s.find(({ lower: o }) => x(o)) ?? s.at(-1), i = t.map(([, o]) => o).find((o) => !fe(o.toLowerCase()) && !k(o));
  return { ...r && { noun: h(r.text) }, ...i && { per: h(i) } };
}
var ks = new RegExp("(?:\\/|\\bper\\b|\\beach\\b|\\ban?\\b)\\s*(?:[\\d,]+ ?k? |(?:hundred|thousand|million|billion) )?(\\p{L}[\\p{L}-]*)", "giu"), $s = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|dozen|hundred|half|one|an?)$/u;
function fe(e) {
  return !!v(e) || I.test(e) || $s.test(e) || /^[\p{N}.,]+|^(?:k|m|bn|b|mn|mm|x|times|thousand|millions?|billions?|trillion|percent|usd|eur|gbp|dollars?|cents?|euros?|nines|[kmgtp]?i?b|[kmgtp]?bit|[kmgt]?bps|(?:kilo|mega|giga|tera|peta)?bytes?)$/iu.
  test(
    e
  );
}
function j(e) {
  let n = f(e.slice(-Xe)).filter(
    ({ lower: s }, r, i) => !Je.has(s) && !/^others?$|['’]/u.test(s) && !fe(s) && !Z(s) && !(Ls(i[r - 1]?.lower) && b(s))
  ).findLast(({ lower: s }) => x(s) && !g(s));
  return n && h(n.lower);
}
function Ze(e) {
  let t = new RegExp("^\\s*of((?:\\s+\\p{L}[\\p{L}-]*){1,4})", "u").exec(e), n = t && f(t[1]).find(({ lower: s }) => x(s));
  return n ? h(n.lower) : void 0;
}
function Ls(e) {
  return /^(?:each|it|that|which|who|one)$/u.test(e ?? "");
}
function Z(e) {
  return /^(?:takes|sends|has|adds|sees|spends|stays|gets|makes|needs|keeps|gives|does|goes|wants|lets|becomes|says|lasts|is|was|us|this|appears|means|reaches|lives|costs|runs|expires|starts|opens|ends|dies|works)$/iu.
  test(
    e
  );
}

// src/brief/tails.ts
var xs = new RegExp("^\\s*(?:times |(?:\\p{L}+ed|in|out|online|arrive|come(?: in)?)\\s+)?(?:\\/|per\\b|an?\\b|each\\b|every\\b|for (?:each|every)\\b|for an?\\b|in an?\\b(?= (?:second|minute|hour|day|week|month)\\\
b))\\s*(?:single |one |new |working |business |(?:hundred|thousand|million|billion) )?(\\p{L}[\\p{L}-]*)", "iu"), Ss = new RegExp("^ (?!\\p{L}*(?:ed|ing|ly)\\b)(\\p{Ll}{3,})(?=\\s|$|[.,;)])", "u"), Ms = new RegExp(
"^\\s*(?:\\p{L}+ed\\s+)?(daily|hourly|weekly|monthly|yearly|annually)\\b", "iu"), Ns = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu, Cs = /^\s*on (?:an? )?(?:(?:normal|busy|usual|typical|average|ordinary) days?|(?:weekday|workday|weekend day|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s?)\b/iu,
et = 120;
function tt(e, t, n, s) {
  let r = f(e, { start: t, end: Math.min(n, t + et) }), i = s === "money" ? [] : Rs(e, t, r), o = i.some(({ lower: y }) => /^(?:concurrent|simultaneous|parallel|live|ccu)$/u.test(y)), a = i.filter(
    ({ lower: y }) => (!v(y) || y === "second") && !/^(?:concurrent|simultaneous|parallel|ccu)$/u.test(y)
  ), u = (e[t] === "-" ? a[0] : a.find(({ lower: y }) => x(y))) ?? a.at(-1), l = i.length > 1 && i[0].lower === "after" && !/ing$/u.test(u.lower), c = s === "time" && !l && !Os(e.slice(0, t), u?.lower) ?
  void 0 : u, p = c && /^(?:users?|customers?|visitors?|people|players?|members?|readers?|drivers?|shoppers?|listeners?|actives?)$/u.test(
    c.lower
  ) ? void 0 : i.map(({ lower: y }) => /ly$/u.test(y) ? v(y) : void 0).find(Boolean), m = c ? c.at.end : s === "time" && !p ? t : i.at(-1)?.at.end ?? t, $ = { ...c && { noun: h(c.text) }, ...p && { time: p },
  crowd: o, end: m };
  return Ye(e, n, Ye(e, n, $));
}
function Os(e, t) {
  let n = new RegExp("(\\p{L}+)$", "u").exec(e.slice(-12))?.[1] ?? "";
  return t !== void 0 && !/s$/u.test(n.length > 2 ? n : "") && (x(t) || n.length > 3);
}
function Rs(e, t, n) {
  let s = [], r = t;
  for (let i of n) {
    let o = e.slice(r, i.at.start);
    if (!/^[ \t\u00a0-]{0,3}$/u.test(o) || s.length === 5 || k(i.lower) || new RegExp("\\p{N}", "u").test(i.lower) || s.length === 0 && /^(?:arrive|come)$/u.test(i.lower) || s.length === 0 && /^(?:live|lives|stored)$/u.
    test(i.lower) && k(n[1]?.lower ?? "a") || s.length === 0 && /(?:ed|en)$/u.test(i.lower) && k(n[1]?.lower ?? "a") || s.length > 0 && x(s.at(-1).lower) && (g(i.lower) || /(?:ed|ing)$/u.test(i.lower)))
      break;
    s.push(i), r = i.at.end;
  }
  return s;
}
function Ye(e, t, n) {
  let s = e.slice(n.end, Math.min(t, n.end + et)), r = Ms.exec(s);
  if (r && !n.time) return { ...n, time: v(r[1]), end: n.end + r[0].length };
  let i = Cs.exec(s);
  if (i && !n.time) return { ...n, time: "day", end: n.end + i[0].length };
  let o = xs.exec(s);
  if (!o) return n;
  let a = v(o[1]) ?? (I.test(o[1]) ? "day" : void 0), u = n.end + o[0].length;
  if (a) return n.time ? n : { ...n, time: a, end: u };
  if (n.per || k(o[1]) || Ns.test(o[1]) || /^\s*in\s+an?\s/iu.test(o[0]) || /^\s*an?\b/iu.test(o[0]) && !Is(o[1]))
    return n;
  let l = Ss.exec(s.slice(o[0].length))?.[1];
  return !l || k(l) || v(l) || g(l) !== Fs(l) || !Bs(o[1]) ? { ...n, per: h(o[1]), end: u } : { ...n, per: h(l), end: u + 1 + l.length };
}
function Bs(e) {
  return /^(?:page|active|daily|monthly|registered|paying|end|product|help|support|work|customer|delivered|processed|stored|completed|successful|concurrent|connected|internal|external|full)$/iu.test(
    e
  );
}
function Fs(e) {
  return /^(?:views?|visits?|orders?|requests?|searche?s?|reviews?|calls?|records?|reports?|tickets?|uploads?)$/iu.test(
    e
  );
}
function Is(e) {
  return !/^(?:day|peak|few|lot|typical|normal|single|new|total|minimum|maximum|good|bad|big|small|high|low|bit|good|year)$/iu.test(
    e
  );
}

// src/brief/reading.ts
function nt(e, t, n) {
  let s = As(e, t, n), { dimension: r, said: i, value: o, tail: a } = s, u = /(?:\/ ?|\bper |\ban? )(min|minute|s|sec|second)\b/iu.exec(i)?.[1];
  if (Y(r) !== "money" || r.time !== -1 || !u) return s;
  let { time: l, ...c } = r, d = u.startsWith("m"), p = d ? "minute" : "second";
  return { ...s, dimension: c, value: o * (d ? 60 : 1), tail: { ...a, per: p } };
}
function As(e, t, n) {
  let s = Ds(e, t), r = he(e, t) ? tt(e, s.end, n, Ts(e, t, s) ? "money" : Y(s.dimension)) : { crowd: !1, end: s.end }, i = C(s.dimension) && r.time === void 0 ? Ps.exec(e.slice(Math.max(0, t.at.start -
  50), t.at.start)) : null;
  i && (r.time = v(i[1]));
  let o = js(e, s, n);
  o && Object.assign(r, o);
  let a = { start: t.at.start, end: Math.max(t.at.end, r.end) }, u = e.slice(a.start, a.end), { time: l, ...c } = s.dimension, p = /\b(?:with|to|from|across|among)\s+$/iu.test(e.slice(Math.max(0, a.start -
  10), a.start)) && new RegExp("\\s+(?:every|each)\\s+\\p{L}+$", "iu").exec(u);
  if (p) {
    let y = { start: a.start, end: a.end - p[0].length }, O = { ...r, time: void 0 };
    return {
      at: y,
      said: e.slice(y.start, y.end),
      dimension: s.dimension,
      value: t.value,
      tail: O
    };
  }
  if (r.time === void 0 || l !== void 0 && l !== 1)
    return { at: a, said: u, dimension: s.dimension, value: t.value, tail: r };
  let m = t.value / w(`1 ${r.time}`).value, $ = l === 1 ? c : { ...c, time: -1 };
  return { at: a, said: u, dimension: $, value: m, time: l === 1 ? void 0 : r.time, tail: r };
}
var Ps = /\b(?:normal|usual|average|typical|ordinary|regular|quiet|busy) (day|week|month|hour) (?:is|has|sees|brings|means|that['’]s|we have) (?:about |around |roughly |some )?$/iu;
function Ts(e, t, { dimension: n, end: s }) {
  return A(n) && X(e.slice(t.bare ?? t.at.start, s)).noun !== void 0;
}
function Y(e) {
  let { time: t = 0, data: n = 0, ...s } = e;
  return Object.keys(s).length > 0 ? "money" : t === 1 && n === 0 ? "time" : "other";
}
function he(e, { at: t, kind: n }) {
  return n === "measure" && !/%|\bper ?cent\b/iu.test(e.slice(t.start, t.end));
}
function Ds(e, t) {
  let n = e.slice(t.at.start, t.at.end), s = (n.match(new RegExp("\\p{L}+", "gu")) ?? []).some((a) => !a.endsWith("ly") && v(a) !== void 0);
  if (t.bare !== void 0 && C(t.dimension) && !s)
    return { dimension: t.dimension, end: t.bare + zs(e, t) };
  let r = new RegExp("^[^\\p{L}%]*(?:[ \\u00a0]?(?:k|K|M|B|m|mn|mm|bn|thousand|millions?|billions?|trillion)(?![\\p{L}\\p{N}]))?(?!\\p{L})", "u").exec(
    n
  ), i = /\s(?:hourly|daily|weekly|monthly|yearly|annually)$/iu.exec(n);
  if (i) return { dimension: t.dimension, end: t.at.end - i[0].length };
  let o = t.kind !== "measure" || !C(t.dimension) || s || !r || n.includes("%");
  return { dimension: t.dimension, end: o ? t.at.end : t.at.start + r[0].trimEnd().length };
}
function zs(e, { bare: t = 0, at: n }) {
  return /^ (?:thousand|millions?|billions?)\b/u.exec(e.slice(t, n.end))?.[0].length ?? 0;
}
function A(e) {
  return e.time === -1 && Object.keys(e).every((t) => t === "time" || t === "data");
}
function C(e) {
  return Object.keys(e).length === 0;
}
var Ws = new RegExp("^\\s*of (?:\\p{L}+ ){0,2}?(\\p{L}+)(?: (?:per|an?|each|every) (second|minute|hour|day|night|week|month|year)| (hourly|daily|weekly|monthly))\\b", "iu");
function js(e, t, n) {
  if (t.dimension.data !== 1 || t.dimension.time !== void 0) return;
  let s = Ws.exec(e.slice(t.end, Math.min(n, t.end + 80))), r = s && v(s[2] === "night" ? "day" : s[2] ?? s[3]);
  return r ? { noun: h(s[1]), time: r, end: t.end + s[0].length } : void 0;
}

// src/brief/lengths.ts
var Es = "video|audio|footage|speech|music|dictation|conversation|film|playback|recording|sound|talk(?:ing)?", rt = "videos?|clips?|calls?|recordings?|songs?|episodes?|lectures?|films?|movies?|audio|s\
essions?|meetings?|lessons?|dictations?|(?:voice|audio|video) messages?|consultations?|visits?|slots?|trips?|rides?|games?|interviews?|appointments?|webinars?|classes|shifts?|streams?|broadcasts?|exam\
s?|conversations?|tasks?|jobs?|builds?|runs?", st = "of|avg|average|averages|averaging|on average|mean|last|lasts|lasting|takes?|about|around|up to|at most|max|maximum|is|are|runs?|can|may|for|between\
|,", it = new RegExp(
  String.raw`\b(${rt})(?:[ ~]{1,3}(?:(?:${st})[ ,~]{0,2}){1,4}|[ ]?\([ ~]?(?:(?:${st})[ ,~]{0,2}){0,4})$`,
  "u"
), qs = new RegExp(String.raw`^\s*(?:long|in length|of (?:${Es}))\b`, "u"), Gs = new RegExp(String.raw`^[ -](?:\p{Ll}+ )?(?:${rt})\b`, "u"), Us = /\b(?:calls?|tasks?|jobs?|runs?|builds?|trips?)\b[^.;,]{0,30}$/u;
function ot(e) {
  let t = it.exec(e.slice(-60).toLowerCase())?.[1];
  return t && h(t.split(" ").at(-1));
}
function at({ before: e, after: t, value: n, afterLength: s }) {
  return s || qs.test(t) || /[\s-]$|^$/u.test(e) && Gs.test(t) || n >= 86400 && new RegExp("\\p{L}s (?:run|last|span)s? (?:for )?(?:about |around |up to )?$", "u").test(e.slice(-60)) ? !0 : it.test(e.
  slice(-60)) ? n >= 5 || !Us.test(e.slice(-60)) : /^\s*$|\bof\s*$/u.test(e) && /^\s*each\b/u.test(t);
}

// src/brief/times.ts
var F = 86400, Ks = /(?:\b(?:within|under|below|less than|fewer than|no more than|no older than|not more than|at most|no later than|no longer than|max(?:imum)?|faster than|in|not exceed(?:ing)?)|[<≤]=?)\s*$/u,
pt = /\b(?:launch\w*|go(?:es|ing)?[ -]live|deadline|mvp|projects?|horizon|grow\w*|growth|contract|roadmap|from now|team|migrat\w+)\b/u, ee = /\b(?:kept|retain\w*|stored? (?:\w+ )?for|archiv\w+|delet\w+ after|expir\w+|purg\w+|ttl|keeps?(?! (?:\w+ing|it|them|up|on|under|below)\b)|retention)\b/u,
Vs = /\b(?:history|audit\w* (?:trail|log)|logs? for|retention)\b/u, _s = /\brpo\b|\bdata loss\b|\blos(?:e|es|ing|s|t)\b/u, Hs = /\b(?:without|no|zero|never|not)\b[^,;.]{0,20}\b(?:los(?:e|es|ing|s|t)|data loss)\b/u,
ut = /\brto\b|\brecover\w*|\brestor\w+|\brestart\w*|\broll(?:ed)?[ -]?back\b|\bback (?:up|online|in service|again|within)\b|\bfail(?:s|ed)?[ -]?over\b|\bdisaster\b/u, be = /\b(?:latenc(?:y|ies)|respon[ds]\w*|load\w*|redirect\w*|fast|quick\w*|delay\w*|process\w*|deliver\w*|lag|time to|visible|appear\w*|end[- ]to[- ]end|turnaround|seen)\b/u,
lt = /\b(?:offline|outages?|disconnect\w*|(?:is|are|be|gets?) cut(?: off)?|unreachable|buffer\w*|los(?:es?|ing|t) (?:the )?(?:connection|network|signal)|(?:connection|network|signal) loss|without (?:a )?(?:network|connection|internet)|is down|are down|goes? down|(?:may|can|might|could) be (?:down|away|gone))\b|\bof (?:down ?time|silence)\b|\bdown ?time of\b/u,
Qs = /(?:\b(?:within|in|under|below|less than)|<)\s*$/u, Js = /\b(?:beyond|more than|over|older than|longer than|exceeding|the last)\s*$/u, ct = /\b(?:zone|region|node|site|server|data ?cent(?:er|re)|disk|machine|leader|instance|rack|host|availability zone)(?:['’]s)? (?:loss|outage|failure|fails?|is lost)\b|\bloss of (?:an? |one |the |a whole )?(?:zone|region|node|site|server|data ?cent(?:er|re)|disk|machine|leader|instance|rack|host|availability zone)\b/u,
dt = /\b(?:delet\w*|eras\w*|forgotten|forget|anonymi[sz]\w*)\b/u, Xs = /\b(?:hold|holds|held|holding|reserve[ds]?|locked|locks|time[- ]?outs?|times out|timed out|cool-?down|grace(?: period)?|escalat\w+|retr(?:y|ies|ied)|debounced?|back-?off(?: of)?|snooze[ds]?|log(?:ged)? out|idle|inactiv\w+|unassigned|unanswered|unpaid|pending|waits?|valid)\b/u,
Zs = /^\s*(?:before|in advance|ahead|prior|earlier|of inactivity|without|idle|timeouts?|grace|heartbeats?|polling)\b/u, Ys = /^(?:request|call|query|lookup|search|read|write|page|transaction|operation|decision|response|redirect|payment)$/u;
function mt(e) {
  let { before: t, after: n, kind: s, value: r } = e, i = `${t.slice(-50)} ${n.slice(0, 50)}`;
  if (s === "period") return "interval";
  if (/\b(?:sells?|sold|booked) out\b[^.;]{0,20}$/u.test(t)) return;
  if (ct.test(i) && ut.test(i)) return "recovery";
  if (_s.test(i) && !lt.test(i) && !ct.test(i))
    return Hs.test(i) && !Js.test(t) ? void 0 : "durability";
  if (/\b(?:recover|restor)able (?:for )?$/u.test(t)) return "retention";
  if (ut.test(i)) return "recovery";
  if (/\b(?:every|each|once(?: an?| per| every| each)?|intervals? of|period of)\s*$/u.test(t) || /^\s*(?:intervals?|cycles?|period)\b/u.test(n) || /\bthe (?:last|past)\s*$/u.test(t)) return "interval";
  if (/\b(?:per|over|the last|the first)\s*$/u.test(t) || /^\s*(?:ago|windows?)\b/u.test(n) || e.inWindow) return;
  if (at(e) && !(r >= F && ee.test(t))) return "size";
  let o = Ks.test(t);
  return dt.test(t.slice(-50)) && /^\s*after\b/u.test(n) ? "retention" : o && dt.test(i) && !ee.test(t) ? "latency" : o && r >= F && /\b(?:returns?|returned|refund\w*|exchange\w*|claim\w*|withdraw\w*)\b/u.
  test(i) ? "interval" : !o && r >= F && /^\s*(?:hot|warm|cold|online|archived?)\b/u.test(n) ? "retention" : er(e, o) ? /\bexpir|\bttl\b/u.test(i) && r < F ? "interval" : "retention" : nr(e, o) ? "int\
erval" : lt.test(i) && !(o && Qs.test(t)) ? "outage" : sr(e, o);
}
function er({ before: e, after: t, near: n, value: s }, r) {
  let i = `${e.slice(-50)} ${t.slice(0, 50)}`;
  return r && (s < F || /\b(?:delet|eras|purg)\w*/u.test(i)) || r && !ee.test(i) ? !1 : ee.test(i) || Vs.test(i) || /\b(?:store[sd]?|lives?)\s+(?:for\s+)?$/u.test(e) || /\b(?:traceable|audited|auditable|searchable|accessible|readable|reproducible|queryable)\s+(?:for\s+)?$/u.
  test(
    e
  ) || s >= 90 * F && e.trim() === "" && /^\s*$/u.test(t) ? !0 : s >= F && !pt.test(n) && !be.test(n) && tr(e, t);
}
function tr(e, t) {
  return new RegExp("^[\\s(|:*-]*(?:\\p{L}[\\p{L}-]* ){0,3}(?:data|telemetry|footage|audio|video|storage|trail|archive|raw|hot|cold|\\p{L}{2,}[^s\\W]s)[ \\t]*[:|]?[ \\t|]*(?:for |up to a? ?)?$", "u").
  test(e) && !/\bup to\s*$/u.test(e) && /^\s*(?:$|[.;,)(|]|online|hot|cold|archive|and|then)/u.test(t);
}
function nr({ before: e, after: t }, n) {
  return Zs.test(t) ? !0 : n ? !1 : Xs.test(e.slice(-50)) ? !0 : /\bafter\s*(?:about |around )?$/u.test(e) && !be.test(e) && !/\bready|done|available|results?|answers?/u.test(e);
}
function sr({ before: e, after: t, near: n, statistic: s, value: r, per: i }, o) {
  if (!(/\b(?:spends?|spent)\b[^.;]{0,20}$/u.test(e) || /^\s*(?:of )?(?:cpu|work|effort|labou?r)\b/u.test(t))) {
    if (/^[ -](?:old|reads?|writes?|responses?|latency|lookups?|redirects?|delivery|updates?|queries|round ?trips?)\b/u.test(
      t
    ) || s || be.test(n) || Ys.test(i ?? "")) return "latency";
    if (!pt.test(n))
      return r >= 7 * F ? /\b(?:within|no later than)\s*$/u.test(e) ? "interval" : void 0 : o || /\bafter\s*$/u.test(e) ? "latency" : void 0;
  }
}

// src/brief/roles.ts
var rr = /^(?:reads?|lookups?|redirects?|clicks?|views?|visits?|quer(?:y|ies))$/u, ir = /^(?:writes?|inserts?|updates?|links?|records?|entr(?:y|ies)|keys?|codes?)$/u, or = /\b(?:keeps?|kept|retain\w*|retention)\b/u,
ar = /\b(?:up ?time|availab\w+|sla|slo|down ?time|outages?|reliab\w+|nines)\b/u, ur = /\b(?:peak\w*|burst\w*|spik\w+|surge\w*|rush|seasonal|black friday|cyber monday|holiday|evening|lunch\w*|busiest|average|normal|usual|base ?line)\b/u,
lr = /\b(?:cheaper|faster|slower|more|less|larger|bigger|smaller|better|grow\w*|replic\w+|redundan\w+)\b/u, cr = /\b(?:average|avg|mean|revenue|price[ds]?|fees?|fares?|charges?|sells?|basket|worth|salary|licen[cs]e|renewals?|subscription|we pay|ticket of|order of|gmv|transaction value|donations?)\b/u,
ge = /\b(?:budgets?|spend\w*|costs?|costing|cheaper|bill|infra\w*|hosting|run(?:ning)?|cloud|afford)\b/u;
function ht(e) {
  if (e.kind === "ratio") return "ratio";
  if (e.kind === "times") return "peak";
  if (e.kind === "zero") return "durability";
  let { time: t = 0, data: n = 0, ...s } = e.dimension;
  return Object.keys(s).length > 0 ? Object.keys(s).length === 1 ? pr(e) : void 0 : n !== 0 ? n === 1 ? hr(e, t) : void 0 : t === 1 ? mt(e) : t === -1 ? dr.test(e.before) ? void 0 : "rate" : t === 0 ?
  br(e) : void 0;
}
var dr = /\b(?:allows?|accepts?|permits?|caps? (?:us )?at|limits? (?:us )?to|limited to)(?: (?:only|us|at most|up to|about))*\s*$/u;
function pr({ near: e, before: t, per: n, comparator: s, dimension: r }) {
  if (!(/\b(?:costs? us|we pay)\b/u.test(t) && !s) && !(s?.startsWith(">") && r.time !== -1) && !(/\b(?:now|today|currently|at present|at the moment)\b/u.test(e) && !s) && !(cr.test(e) && !ge.test(e)))
    return n ? !s && !ge.test(e) && mr(t, n) ? void 0 : "unit-cost" : r.time === -1 || ge.test(e) || s ? "budget" : void 0;
}
function mr(e, t) {
  if (/^(?:ticket|seat|room|night|membership|subscription|copy|licen[cs]e|course)$/u.test(t)) return !0;
  let n = new RegExp("(\\p{L}{2,})[ \\t]*(?:at|is|are|for|:|=)?[ \\t~]*$", "u").exec(e.slice(-40))?.[1];
  return n !== void 0 && !k(n) && !fr.test(n);
}
var fr = /^(?:target|goal|aim|limit|cap|about|around|roughly|only|just|ca|approx|say|pay|worth|to|like|want|keep)$/u;
function hr({ after: e, near: t }, n) {
  return n === -1 ? "rate" : n !== 0 || /^\s*(?:ram|memory|heap)\b|\b(?:ram|memory|vcpus?)\b/u.test(e) || /\bvcpus?\b/u.test(t) ? void 0 : "size";
}
function br(e) {
  let { kind: t, said: n, near: s, after: r, before: i, value: o, noun: a, per: u, comparator: l, statistic: c } = e;
  return t === "nines" ? /durab/u.test(s) ? "durability" : "availability" : /%|\bper ?cent\b/u.test(n) ? wr(e) : (/^\d[\d.,]*(?:[-–—]\d[\d.,]*)?\s?(?:x|×)(?:\s|$)/u.test(n) || new RegExp("^\\s?(?:\
x|×)(?!\\p{L})", "u").test(r) || a === "x") && !/^\s*(?:x|×)?\s*\d/u.test(r.replace(/^\s?(?:x|×)/u, "")) ? lr.test(s) ? void 0 : "peak" : /^\s?times (?:as (?:many|much)|that|the (?:usual|normal|average))\b/u.
  test(r) ? "peak" : /^\s?(?:times|fold|-fold)\b/u.test(r) ? ur.test(s) ? "peak" : void 0 : /\brpo\b[^.;,]{0,12}$/u.test(i) ? "durability" : a && u && rr.test(a) && ir.test(u) ? "ratio" : u && !a && (l ||
  c) || a && o >= 0 && !yr(n) && !(o <= 2 && /\b(?:no|never|not|nobody|cannot)\b/u.test(i)) && !/^(?:st|nd|rd|th|am|pm|x|hz|khz|mhz|ghz|fps|px|km|kg|m|cm|mm|core|vcpu|cpu|ram|[kmg]?wh?|volt|amp)$/u.test(
  a) && !or.test(i.slice(-30)) ? "count" : void 0;
}
var gr = new RegExp("\\b(?:\\p{L}+s|rate|share|ratio|score|accuracy|recall|precision)(?:[ :](?:are|is|at|of|stays?|happens?|about|around|roughly|below|under|over|above|up to|at most|less than|more than|\
for|usually|typically)){0,3}[ :]*[<>~]?[ ]?$", "u"), ft = /\b(?:grow\w*|discounts?|cheaper|faster|slower|more(?! than)|less(?! than)|larger|smaller|better|vat|tax\w*|commissions?|interest|increas\w*|decreas\w*|reduc\w*|save[sd]?|rais\w*|off)\b/u;
function yr(e) {
  return (e.match(new RegExp("\\p{L}+", "gu")) ?? []).filter((t) => !t.endsWith("ly") && v(t) !== void 0).length > 1;
}
function wr({ near: e, after: t, before: n, value: s }) {
  return /durab/u.test(e) ? "durability" : /\b(?:for|in)\s*$/u.test(n) && s >= 0.5 && s < 1 && new RegExp("\\d\\s?(?:m?s|min|h|\\p{L}{4,9})\\b", "u").test(n) ? "ratio" : ar.test(e) && s >= 0.5 || s >=
  0.99 && s < 1 && !/^\s*of\b/u.test(t) ? "availability" : new RegExp("^\\s*(?:cache hits?|hit rate|of|are|is|reads?|writes?|hit|in|by|via|through|from|with|over|between|during|on|at|run|come|go|handed\
|\\p{L}+ed)\\b|\\b(?:within|under|in|below|less than)\\s*[\\d<]", "u").test(t) || new RegExp("^\\s+\\p{L}{3,}", "u").test(t) && !ft.test(e) || gr.test(n.slice(-60)) && !ft.test(e) ? "ratio" : void 0;
}

// src/brief/deeds.ts
var vr = 90, ye = /^(?:each|all|also|usually|typically|then|often|only|about|around|up|roughly|can|may|must|will|should)$/u, yt = /^(?:an?|each|every|any|one)$/u;
function wt(e) {
  let t = f(e.slice(-vr)).map(({ lower: a }) => a), n = t.findLastIndex((a, u) => u > 0 && kr(t, u));
  if (n < 0) return;
  let s = b(t[n]), r = t.slice(n + 1).filter((a) => !k(a) && !ye.test(a) && !new RegExp("\\p{N}", "u").test(a)), i = r.find((a) => x(a)) ?? r.at(-1);
  return /^(?:in|out)$/u.test(t[n + 1] ?? "") ? { noun: `${s}-${t[n + 1]}`, ...bt(gt(t.slice(0, n))) } : { noun: i && !L(s) ? h(i) : s, ...bt(gt(t.slice(0, n))) };
}
function bt(e) {
  return e ? { per: e } : {};
}
function kr(e, t) {
  let n = b(e[t]);
  if (n === void 0 || /(?:ed|ing)$/u.test(e[t])) return !1;
  let [s, r] = [e[t - 1], e[t - 2] ?? ""];
  return ye.test(s) || /^(?:who|that|which|to)$/u.test(s) ? !B(n) || n !== e[t] : n === e[t] ? x(s) : yt.test(r) && /s$/u.test(e[t]);
}
function gt(e) {
  let t = e.filter((s) => !ye.test(s) && !/^(?:who|that|which|to|of|them)$/u.test(s)), n = t.at(-1);
  if (!(!n || k(n)))
    return x(n) || yt.test(t.at(-2) ?? "") ? h(n) : void 0;
}

// src/brief/holders.ts
function te(e) {
  return kt(new RegExp("(?:^|[^\\p{L}])(\\p{L}{3,})[ \\t]*[:=|][ \\t|~]*$", "iu").exec(e.slice(-60))?.[1]);
}
function vt(e) {
  return kt(
    new RegExp("(?:^|[^\\p{L}])(\\p{L}{3,}) (?:of|is|averages?)(?: (?:about|around|up to))? $", "iu").exec(e.slice(-60))?.[1]
  );
}
function kt(e) {
  return e && !k(e) && !v(e) && !$r.test(e) ? h(e) : void 0;
}
var $r = /^(?:rpo|rto|sla|slo|latency|throughput|availability|budget|costs?|scale|traffic|team|volume|target|limit|total|retention|rate|teams?|groups?|lots?|number|which|size|all|some|most)$/iu;
function $t(e) {
  let t = new RegExp("^\\s*(?:each|every|an?) (\\p{L}{3,}) \\p{L}+s\\b", "iu").exec(e.slice(0, 60))?.[1];
  return t && h(t);
}
function Lt(e) {
  let t = e.slice(-60).replace(new RegExp(" (?:per|an?) \\p{L}+ (?=(?:every|each) $)", "iu"), " "), n = f(t).map(({ lower: r }) => r), s = n.findLastIndex(
    (r) => !k(r) && !Lr(r) && !new RegExp("\\p{N}|^(?:stays?|remains?|until|after|before|without|one|report|poll)$", "u").test(r)
  );
  return s < 0 || n.length - s > 4 ? void 0 : h(n[s]);
}
function Lr(e) {
  return /(?:ed|ing|held)$/u.test(e) || /[^s]s$/u.test(e) && b(e) !== void 0 || b(e) === e && !L(e);
}
function xt(e) {
  let t = new RegExp("^(?:\\s+(?!(?:at|in|on|by|of|for|to|and|or|with|from|per|as|into)\\b)\\p{L}[\\p{L}-]*){1,3}", "u").exec(
    e.slice(0, 60)
  ), n = t ? f(t[0]).filter(({ text: r }) => !new RegExp("^\\p{Lu}", "u").test(r)).map(({ lower: r }) => r) : [], s = n.find((r) => x(r)) ?? n.at(-1);
  return s && h(s);
}
function we(e) {
  let t = new RegExp("(\\p{L}[\\p{L}-]*) (?:is|are|was|were|goes|can be|may be)\\s[^.;,]{0,40}$", "iu").exec(e.slice(-80));
  return t && !k(t[1]) ? h(t[1]) : void 0;
}

// src/brief/shares.ts
var ne = 80, xr = new RegExp("\\b(?:each|every(?: one)?|per)(?: (?:of them|one))?((?:[ \\t]+\\p{L}[\\p{L}'-]*){0,5})[ \\t~(]*$", "iu"), Sr = /\s(?:and|or|but|then|plus|as well as)(?:\s|$)/iu, Mr = new RegExp(
"^\\s*(?:an?|one|any)((?:[ \\t]+\\p{L}[\\p{L}'-]*){2,5})[ \\t~]*$", "iu"), Nr = new RegExp("(?<!\\p{N}[\\p{N}.,]{0,9}\\p{L}{0,9}[ \\t](?:\\p{L}{1,20}[ \\t])?)(?<!\\p{L})(\\p{L}{3,})[ \\t]+(?:(?:of|with|up to|h\
ave|having|hold|holding|contain|containing|max|maximum|average|averaging|about|around|at most|can have) ?){1,4}[ \\t~(]*$", "iu"), Cr = /^(?:can|may|must|will|should|at|most|about|around|roughly|up|to|on|average|with|of|only|also|maybe|perhaps|some|has|have|is|are|takes?)$/iu,
Or = /^(?:rooms|groups|teams|classes|batches|channels|squads|boards|lists|packs|bundles|sets|clusters|parties|families|households|crews|pages|orders|carts|baskets|threads)$/iu;
function Mt(e, t) {
  let { before: n, behind: s, lastNoun: r } = e;
  if (new RegExp("^[\\s)]{0,2}(?:each\\b(?!\\s+\\p{L}+(?:s|ed)?\\s+\\p{L})|apiece\\b)", "iu").test(s)) return Rr(e);
  let i = n.slice(-ne), o = xr.exec(i);
  if (o)
    return Sr.test(o[1]) || /^per/iu.test(o[0]) && /\s(?:to|for|with|by|from)$/iu.test(o[1]) || new RegExp("\\b(?:of|our|one|in|by|from|for|at(?! (?:most|least)))\\s+\\p{L}", "iu").test(o[1]) ? void 0 :
    St(o[1]) ?? r;
  let a = Mr.exec(n.length > ne ? "" : n);
  return a && Br(a[1]) ? St(a[1]) : t ? Ct(i) : void 0;
}
function Nt(e) {
  return /\b(?:up to|at most|max(?:imum)?(?: of)?)\s*$/iu.test(e) && Ct(e.slice(-ne)) !== void 0;
}
function Ct(e) {
  let t = Nr.exec(e)?.[1];
  if (!(/ of[ ~(]*$/iu.test(e) && !Or.test(t ?? "")))
    return t && x(t.toLowerCase()) && !k(t) && !Z(t) ? h(t) : void 0;
}
function Rr({ before: e, noun: t, lastNoun: n, lastIsNear: s }) {
  if (s && n !== t) return n;
  let i = f(e.slice(-ne)).map(({ lower: o }) => o).find((o) => x(o) && !k(o) && !Z(o));
  return i && h(i) !== t ? h(i) : n;
}
function St(e) {
  let t = f(e).map(({ lower: r }) => r), n = t.findIndex((r) => Cr.test(r) || /[^su]s$|ing$/u.test(r)), s = n < 0 ? t.slice(0, 2) : t.slice(0, n);
  return s.length === 0 || v(s.at(-1)) || I.test(s.at(-1)) ? void 0 : h(s.at(-1));
}
function Br(e) {
  return f(e).some(
    ({ lower: t }, n) => n > 0 && (Fr(t) || /^(?:has|can|may|must)$/u.test(t))
  );
}
function Fr(e) {
  return /[^s]s$/u.test(e) && b(e) !== void 0;
}

// src/brief/things.ts
var Ot = 200;
function Rt(e, t, n, s, r) {
  let { said: i, dimension: o, tail: a, at: u } = t, { before: l, behind: c } = n, { stretch: d, last: p } = r, m = he(i, { ...s, at: { start: 0, end: i.length } }), $ = m ? X(i.slice(s.bare === void 0 ?
  0 : s.bare - s.at.start)) : {}, y = m && C(o), O = a.per ?? $.per, G = A(o) && /^(?:\S+ times|twice)\b/iu.test(i), q = G ? wt(l) : void 0, ae = s.kind === "period" && /ly$/iu.test(i) ? xt(c) : void 0,
  ue = "data" in o ? Ze(n.after) : void 0, M = e.slice(Math.max(0, d.start - 40), d.start), P = q?.noun ?? ue ?? a.noun ?? $.noun ?? ae ?? (y ? Ir(n, M, r, O !== void 0, a.crowd) : void 0) ?? (A(o) &&
  p?.role === "rate" && !("data" in o) && !G ? p.noun : void 0), an = p !== void 0 && p.at.start >= d.start && u.start - p.at.end < Ot, Ce = A(o) || y && (P || Nt(l)) ? Mt({ before: l, behind: c, noun: P,
  lastNoun: Ft(p), lastIsNear: an }, y) : void 0, un = Number.parseFloat(i.replaceAll(",", "")) > 100 ? void 0 : q?.per, ln = Y(o) === "money" ? Ar(O, l, c) : O;
  return { noun: P, per: ln ?? un ?? (Ce === P ? void 0 : Ce) };
}
function Ir({ before: e, behind: t, after: n }, s, { counted: r, last: i }, o, a) {
  let u = /[:=|][ ~|]*$/u.test(e) ? te(e) : void 0;
  if (u) return u;
  if (new RegExp("\\p{L} ?\\([ ~]*$", "u").test(e) && /^\s*\)/u.test(t)) return j(e);
  let l = o ? te(s) ?? (Dr.test(e) ? j(e) : void 0) : void 0, c = a || zr.test(n) || Wr(e);
  return l ?? (c ? Ft(r ?? i) : void 0);
}
function Ar(e, t, n) {
  let s = /^(?:audio|video|speech|call|talk|recorded|spoken|transcribed)$/u.test(e ?? "") ? /^\s+(minute|hour|second)\b/iu.exec(n)?.[1] : void 0;
  if (s ?? e) return s?.toLowerCase() ?? e;
  let r = new RegExp("\\bper (\\p{L}{3,})\\b[^;.\\d]{0,40}$", "iu").exec(t)?.[1];
  return r && !v(r) ? r.toLowerCase() : void 0;
}
function Bt(e, t, n, s) {
  if (e === "outage") return we(t) ?? j(t);
  let r = e === "size" ? ot(t) ?? te(t) : void 0, i = e === "interval" ? $t(t) : void 0, o = t.slice(-Ot).replace(/ ?\([^()]{0,60}\) ?$/u, " ");
  return r ?? i ?? j(o) ?? Pr(e, o, n, s);
}
function Pr(e, t, n, { counted: s }) {
  return e === "size" ? vt(t) ?? j(n) ?? s?.noun : e === "retention" ? Tr.exec(t.slice(-60))?.[1]?.toLowerCase() : e === "interval" ? Lt(t) ?? s?.noun : e === void 0 ? we(t) : void 0;
}
var Tr = new RegExp("(?<!\\p{L})(\\p{L}{4,})\\s+(?:(?:is|are)\\s+)?(?:kept|stored|retained|archived)\\s+(?:for\\s+)?$", "iu"), Dr = /\((?:avg|average|about|around|~|on average|mean|up to|max) ?$/iu, zr = /^\s*(?:(?:are |is )?(?:online |active |logged in )?(?:at the same time|at once|in parallel|simultaneously|concurrently)|of (?:them|these|those))\b/iu;
function Wr(e) {
  return J(e, !1) === "<=" && (/\bthan\s*$/iu.test(e) || /^[\s(]*(?:at most|up to|max(?:imum)?(?: of)?|no more than)\s*$/iu.test(e));
}
function Ft(e) {
  return e?.role === "rate" && e.per ? e.per : e?.noun ?? e?.per;
}

// src/brief/fact.ts
var ve = 200;
function It(e, t, n) {
  let s = nt(e, t, n.until), { at: r, said: i, dimension: o, tail: a } = s, u = Gr(e, t, r, n.stretch), { before: l, after: c, behind: d, near: p } = u, { noun: m, per: $ } = Rt(e, s, u, t, n), y = t.
  kind === "period" ? void 0 : J(l, o.time === 1), O = _e(
    t,
    { ...a, crowd: a.crowd && C(o) },
    { before: l, after: d, rate: A(o) }
  ), G = { before: se(l), after: se(c), near: se(p), said: se(i) }, q = C(o) && m === void 0 && Ke(n.last, t, l, c, i.replace(/^[\d.,\s]+(?:k|M|m|bn)?\b/u, ""));
  if (q) return { text: i, at: r, ...q };
  let ae = Kr(e, n.last, r), ue = _r(e, n.last, r), M = ht({ ...t, ...G, dimension: o, noun: m, per: $, comparator: y, statistic: O, inWindow: ae, afterLength: ue });
  if (!M && !m && C(o) && !Hr(i, l) && !y) return;
  let P = t.kind === "nines" ? `${i} %` : `${i} ${s.time ?? ""}`;
  return Qr({
    text: i,
    at: r,
    per: $,
    comparator: y,
    role: M,
    measure: W(s.value, o, t.digits, P),
    noun: jr(M, m) ? void 0 : m ?? Bt(M, l, qr(e, n), n),
    statistic: M === "rate" && Ur(n.last, s.value, m, l) ? "peak" : M === "peak" || !M && o.time === 1 ? void 0 : O,
    bound: M === "size" && s.value >= 1e9 && Vr(e, n.last, r) ? "total" : Er(M, u, $)
  });
}
function jr(e, t) {
  return e === "peak" || e === "ratio" || e === "count" && t === void 0;
}
function Er(e, { before: t, after: n, behind: s, near: r }, i) {
  return e === "count" ? He(t, s) : e === "size" ? Qe(t, n, r) ?? (i ? "mean" : void 0) : void 0;
}
function qr(e, { stretch: t }) {
  return /[^.;\n]*$/u.exec(e.slice(Math.max(0, t.start - ve), t.start))[0];
}
function Gr(e, t, n, s) {
  let r = e.slice(Math.max(s.start, n.start - ve), n.start), i = Math.min(s.end, n.end + ve), o = e.slice(t.at.end, i);
  return { before: r, after: o, behind: e.slice(n.end, i), near: r + e.slice(n.start, i) };
}
function Ur(e, t, n, s) {
  return e?.role !== "rate" || e.statistic === "peak" || n !== void 0 && n !== e.noun ? !1 : t > 2 * (w(e.measure)?.value ?? t) && /\b(?:on|in|at|during)\b[^\d;.]{1,40}$/iu.test(s);
}
function Kr(e, t, n) {
  return (t?.role === "count" || t !== void 0 && t.role === void 0 && new RegExp("^[\\d.,]+(?: \\p{L}+)?$", "u").test(t.measure)) && /^\s*(?:(?:are |is )?(?:sold(?: out)?|gone|booked(?: out)?|taken|come|arrive)\s+)?(?:with)?in\s*(?:the (?:first|last) )?$/u.
  test(
    e.slice(t.at.end, n.start)
  );
}
function Vr(e, t, n) {
  return t?.role === "count" && !t.per && /^[^\d.;()]{0,30},? (?:about|around|roughly|some|together|in total|~|or)? ?$/iu.test(
    e.slice(t.at.end, n.start)
  ) && !/^\s*(?:each|per\b|on average|apiece)/iu.test(e.slice(n.end, n.end + 16));
}
function _r(e, t, n) {
  return t?.role !== "size" || w(t.measure)?.dimension.time !== 1 ? !1 : /^[\s,(]{0,3}(?:(?:and|or|but|with|an?|of|about|around|on|average|avg|mean|max|maximum|at|most|up|to)[\s,]{1,2}){0,6}$/iu.test(
  e.slice(t.at.end, n.start).slice(0, 60));
}
function Hr(e, t) {
  return /[%x×:]|\/|\ban?\b|\bper\b/u.test(e) || /[:=]\s*$|\bof\s*$/u.test(t);
}
function se(e) {
  return e.toLowerCase();
}
function Qr(e) {
  return Object.fromEntries(Object.entries(e).filter(([, t]) => t !== void 0));
}

// src/brief/ranges.ts
var Jr = /(?<![\p{L}\p{N}_.,:/#-])(US\$|[$€£])?(\d[\d,]{0,9}(?:\.\d{1,4})?)[ ]?(k|K|M|m|bn|%)?[ ]?[-–—][ ]?([$€£])?(?=(\d[\d,]{0,9}(?:\.\d{1,4})?)[ ]?(k|K|M|m|bn|%)?(?![\d-]))/gu, Xr = new Map(
Object.entries({ k: 1e3, K: 1e3, M: 1e6, m: 1e6, bn: 1e9 }));
function Tt(e) {
  let t = /* @__PURE__ */ new Map();
  return { text: e.replace(Jr, (...r) => {
    let [i, o = "", a, u, l = "", c, d] = r, p = r.at(-2), [m, $] = [At(a, u ?? d), At(c, d)];
    if (m >= $ || Pt(a) && Pt(c)) return i;
    let y = l || o;
    return t.set(p + i.length - y.length, p), " ".repeat(i.length - y.length) + y;
  }).replace(/(^|\s)[-–—](?=\s)/gu, "$1,").replace(Zr, "$1 "), starts: t };
}
var Zr = /(\d)-(?=(?:person|people|man|woman|strong|engineer|developer|member)\b)/gu;
function At(e, t) {
  return Number(e.replaceAll(",", "")) * (Xr.get(t ?? "") ?? 1);
}
function Pt(e) {
  return /^(?:19|20)\d\d$/.test(e);
}

// src/brief/periods.ts
var Yr = /(?<![\p{L}\p{N}_-])(?:(?:every|once every|once per) (?:second|minute|hour|day|week|month|quarter|year|morning|evening|night|weekday|workday)|each (?:second|minute|hour|night|morning|evening)|once an? (?:minute|hour|day|night|week|month|quarter|year))\b(?! of\b)/giu,
ei = /(?<![\p{L}\p{N}_-])(hourly|daily|nightly|weekly|monthly|quarterly|yearly|annually)(?![\p{L}\p{N}_-])(?!\s+(?:actives?|users?|players?|visitors?|customers?|people|traffic|volume|loads?|peaks?|budgets?|costs?|spend\w*|bills?|average|limits?|quota|fees?|rate|basis|life|work|business|uptime|availability|sla|revenue|sales|totals?|growth)\b)/giu;
function* zt(e) {
  for (let { index: t, 0: n } of e.matchAll(Yr)) yield* Dt(t, n, n.split(" ").at(-1));
  for (let { index: t, 0: n } of e.matchAll(ei))
    ti.test(e.slice(Math.max(0, t - 40), t)) || (yield* Dt(t, n, n));
}
var ti = new RegExp("\\d[\\d.,]*\\s?(?:k|m|bn|thousand|million)?(?:\\s\\p{L}+){0,2}\\s+$|%\\s(?:of\\s)?(?:the\\s|all\\s)?$", "iu");
function* Dt(e, t, n) {
  let s = /^quarter/iu.test(n) ? "3 month" : `1 ${I.test(n) ? "day" : v(n)}`, r = w(s);
  if (!r) return;
  let i = { start: e, end: e + t.length };
  yield {
    at: i,
    kind: "period",
    value: r.value,
    dimension: r.dimension,
    digits: s.split(" ")[0],
    bare: i.end
  };
}

// src/brief/spelled.ts
var ke = new Map(
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
), Wt = "(?:second|minute|hour|day|week|month|year)", ni = new RegExp(
  String.raw`(?<![\p{L}\p{N}_-])(?:one(?= \p{L}+ (?:per|an?) )|(?:${[...ke.keys()].sort((e, t) => t.length - e.length).join("|")})(?= \p{L}))`,
  "giu"
), si = new RegExp(
  String.raw`(?<![\p{L}\p{N}_-])(?<half>half an?|(?:a )?quarter of an?)(?= ${Wt}\b)|(?<=(?:within|under|in|than|after|for|up to|at most|at least|about) )(?:an?|one)(?= ${Wt}(?!-)\b)`,
  "giu"
), ri = /(?<![\p{L}\p{N}_-])(two|three|four|five|six|[2-6])( and a half)?[ -](?:nines|9['’]?s)( and a half)?(?![\p{L}\p{N}])/giu, ii = /(?<![\p{L}\p{N}_-])(twice|double|triple)(?= (?:that|the|as|on|in|at)\b)/giu,
oi = /(?<![\p{L}\p{N}_-])twice (?:an?|per|each|every) (minute|hour|day|week|month|year)\b/giu, ai = /(?<![\p{L}\p{N}_-])rpo[ \t]{0,3}[:=]?[ \t]{0,3}(?:is |of )?(zero|none)\b|(?<![\p{L}\p{N}_-])(zero) rpo\b/giu,
ui = /^[ \u00a0]?(?:k|K|M|m|mn|mm|bn|B|thousand|millions?|billions?|trillion)(?![\p{L}\p{N}])/u;
function* qt(e) {
  yield* di(e);
  for (let t of e.matchAll(ni)) yield* jt(e, t, ke.get(t[0].toLowerCase()) ?? 1);
  for (let t of e.matchAll(si)) yield* jt(e, t, li(t.groups?.half));
  for (let t of e.matchAll(ii))
    yield Et("times", t.index, t[0], t[1].toLowerCase() === "triple" ? "3" : "2");
  for (let t of e.matchAll(oi)) yield* ci(t);
  yield* zt(e);
  for (let t of e.matchAll(ai)) {
    let n = t[1] ?? t[2];
    yield Et("zero", t.index + t[0].indexOf(n), n, "0");
  }
}
function $e(e, t, n) {
  let s = ui.exec(e)?.[0] ?? "";
  if (s === "" || Number(n.replaceAll(",", "")) === t) return "";
  let r = s.trim();
  return r.length < 3 ? r.replace("K", "k") : ` ${r}`;
}
function li(e) {
  return e === void 0 ? 1 : /^half/iu.test(e) ? 0.5 : 0.25;
}
function* jt(e, { index: t, 0: n }, s) {
  let r = String(s), i = t + n.length, o = w(r + e.slice(i, i + 60));
  if (!o) return;
  let { value: a, dimension: u, statistic: l, suffix: c, length: d } = o;
  yield {
    at: { start: t, end: i + d - r.length },
    kind: "measure",
    value: a,
    dimension: u,
    digits: r + $e(c, a, r),
    bare: i,
    ...l && { statistic: l }
  };
}
function Et(e, t, n, s) {
  let r = t + n.length;
  return { at: { start: t, end: r }, kind: e, value: Number(s), dimension: {}, digits: s, bare: r };
}
function* ci({ index: e, 0: t, 1: n }) {
  let s = w(`2 /${n.toLowerCase()}`);
  if (!s) return;
  yield { at: { start: e, end: e + t.length }, kind: "measure", value: s.value, dimension: s.dimension, digits: "2", bare: e + 5 };
}
function* di(e) {
  for (let { index: t, 0: n, 1: s, 2: r, 3: i } of e.matchAll(ri)) {
    let o = ke.get(s.toLowerCase()) ?? Number(s), a = r ?? i ? "5" : "", u = `99${o > 2 || a ? "." : ""}${"9".repeat(o - 2)}${a}`, l = { start: t, end: t + n.length };
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
var pi = new RegExp("(?<![\\p{N}.:])(\\d{1,7}(?:\\.\\d{1,3})?)(?:\\s?:\\s?|\\s+to\\s+)(1|\\d{1,7}(?:\\.\\d{1,3})?)(?![\\p{N}:.]?\\p{N})", "gu"), mi = /^21 CFR\b/u, fi = /\b(?:CFR (?:part|title)|ISO(?:\/IEC)?|RFC|SOC|level|phase|version)[ -]?$/iu,
hi = /^\d{1,2}(?:[:.]\d\d)?[ ]?(?:[ap]m\b|[ap]\.m\.|o['’]clock\b)/iu, bi = /\b(?:with|to|from|across|among)\s+$/iu, gi = /(?:^|\n)[ \t]{0,8}\d{1,3}[.)]$/u;
function Gt(e) {
  let t = [...ki(e), ...yi(e), ...qt(e)];
  t.sort((s, r) => s.at.start - r.at.start || r.at.end - s.at.end);
  let n = [];
  for (let s of t) s.at.start >= (n.at(-1)?.at.end ?? 0) && n.push(s);
  return n;
}
function* yi(e) {
  let t = Tt(e), { text: n } = t;
  for (let s of Oe(n)) {
    let { start: r, end: i, prefix: o, suffix: a, value: u, dimension: l, statistic: c } = vi(n, s);
    if (wi(n, r, i)) continue;
    let d = { start: t.starts.get(r) ?? r, end: i }, p = n.slice(r + o.length, i - a.length);
    if (/^99\.\d{1,4}$/u.test(p) && /^(?: (?:uptime|availability|sla))?$/iu.test(a) && o === "") {
      yield { at: d, kind: "nines", value: Number((u / 100).toPrecision(12)), dimension: {}, digits: p };
      continue;
    }
    let m = new RegExp("^m(?: \\p{L}+)?$", "u").test(a) && new RegExp("^m (?:\\p{L}+ )?\\p{L}{3,}s\\b", "u").test(n.slice(r + o.length + p.length, i + 24));
    yield {
      at: d,
      kind: "measure",
      value: m ? u * 1e6 : u,
      dimension: m ? {} : l,
      digits: m ? `${p}m` : p + $e(a, u, p),
      ...c && { statistic: c }
    };
  }
}
function wi(e, t, n) {
  return gi.test(e.slice(Math.max(0, t - 12), n + 1)) || hi.test(e.slice(t, t + 16)) ? !0 : mi.test(e.slice(t, t + 8)) || fi.test(e.slice(Math.max(0, t - 24), t));
}
function vi(e, t) {
  let { index: n, length: s, start: r } = t, i = n + s, o = { ...t, end: i };
  if (t.dimension.time !== -1 || !bi.test(e.slice(Math.max(0, r - 10), r))) return o;
  let a = new RegExp("\\s+(?:every|each)\\s+\\p{L}+$", "iu").exec(e.slice(r, i).slice(-40)), u = a && w(e.slice(r, i - a[0].length));
  return u ? { ...o, ...u, start: r, end: i - a[0].length } : o;
}
function* ki(e) {
  for (let t of e.matchAll(pi)) {
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
function Ut(e, t) {
  let n = Gt(e), s = [], r, i = 0;
  for (let [o, a] of n.entries()) {
    for (; i < t.length && t[i].end <= a.at.start; ) i += 1;
    let u = (t[i]?.start ?? e.length) <= a.at.start ? t[i] : void 0, l = s.at(-1);
    if (a.kind === "period" && l && a.at.start < l.at.end) continue;
    let c = n[o + (n[o + 1]?.kind === "period" ? 2 : 1)], d = Math.min(u?.end ?? e.length, c?.at.start ?? e.length), p = u ?? { start: a.at.start, end: e.length }, m = It(e, a, { stretch: p, until: d,
    ...l && { last: l }, ...r && { counted: r } });
    m && !Li(s, m, e) && !$i(s, m, e) && s.push({ ...m, clause: u ? i : -1 }), m?.noun && (r = s.at(-1));
  }
  return s;
}
function $i(e, t, n) {
  let s = e.at(-1);
  if (s?.role !== "interval" || t.role !== "count" || !/^(?:every|each)\s/iu.test(s.text)) return !1;
  let [r, i] = [w(t.measure), w(s.measure)], o = new RegExp(" (\\p{L}+)$", "u").exec(s.measure)?.[1];
  if (!r || !i || !o || !/^\s*(?:about |around |some |roughly |up to )?$/iu.test(n.slice(s.at.end, t.at.start)))
    return !1;
  let a = { start: s.at.start, end: t.at.end }, u = W(r.value / i.value, { time: -1 }, t.measure, o);
  return e[e.length - 1] = {
    ...t,
    at: a,
    text: n.slice(a.start, a.end),
    measure: u,
    role: "rate",
    clause: s.clause
  }, !0;
}
function Li(e, t, n) {
  let s = e.at(-1);
  if (!s) return !1;
  let r = n.slice(s.at.end, t.at.start), [i, o] = s.role === "ratio" ? [s, t] : [t, s], a = /^(\d\d(?:\.\d+)?) %$/u.exec(i.measure)?.[1];
  if (!a || i.role !== "ratio" || o.role !== "latency" || o.statistic || (i === s ? !/^[^.;\n]*$/u.test(r) : !new RegExp("^\\s*(?:(?:of|after|from) (?:\\p{L}+ ){1,3})?(?:for|in|on|with|of)\\s*$", "u").
  test(r)))
    return !1;
  let u = { start: s.at.start, end: t.at.end };
  return e[e.length - 1] = {
    ...o,
    at: u,
    text: n.slice(u.start, u.end),
    statistic: `p${a}`,
    clause: s.clause
  }, !0;
}

// src/brief/joins.ts
function Vt(e, t, n) {
  if (xi(e, t, n)) return !0;
  let s = f(e, { start: Math.max(t.start, t.end - 80), end: t.end }), r = f(e, { start: n.start, end: Math.min(n.end, n.start + 80) });
  return s.length < 4 && r.length > 1 && !!s.at(-1) && g(s.at(-1).lower) && g(r[0].lower);
}
function xi(e, t, n) {
  let s = e.slice(n.start, Math.min(n.end, n.start + 60));
  return /^(?:some|a few|most|many|half|others|the rest)(?: of (?:them|these|it))? (?:by|via|through|over|from|with|in|on|between|at|to)\b/iu.test(
    s
  ) && !/\d/.test(s) && e.slice(t.end, n.start).includes(",");
}
function _t(e, t, n) {
  let s = e.slice(t.start, Math.min(t.end, t.start + 80));
  return /^(?:when|whenever|if|once|as soon as|while)\s[^\d]*$/iu.test(s) && e.slice(t.end, n.start).trim() === ",";
}
function Ht(e, t) {
  let n = t.at(-1), s = e.slice(n.start, Math.min(n.end, n.start + 80)), r = t.at(-2), i = r && Mi.test(e.slice(Math.max(r.start, r.end - 60), r.end));
  if (!Oi.test(s) && !(i && (Ni.test(s) || Ci.test(s) || Si(s)))) return;
  let o = t.length - 1;
  for (; o > 0 && t.length - o < 8 && e.slice(t[o - 1].end, t[o].start).trim() === "," && (o -= 1, !(Kt(e, t[o]).length > 2)); )
    ;
  let a = t[o];
  a === n || Kt(e, a).length < 3 || a.end - a.start > 200 || /\d/.test(e.slice(a.start, a.end)) || t.splice(o, t.length - o, { start: a.start, end: n.end });
}
function Kt(e, { start: t, end: n }) {
  return f(e, { start: t, end: Math.min(n, t + 80) });
}
function Si(e) {
  let [, t, n] = new RegExp("^(\\p{Ll}[\\p{L}-]*) and (\\p{Ll}[\\p{L}-]*)$", "u").exec(e) ?? [];
  return !!t && !!n && ![t, n].some((s) => g(s) && !L(s));
}
var Mi = new RegExp("\\b(?:by|via|through|as|from|to|with|over|on) \\p{L}[\\p{L}.-]*$", "iu"), Ni = new RegExp("^\\p{L}[\\p{L}-]* or \\p{L}[\\p{L}-]*(?=\\s)", "u"), Ci = new RegExp("^\\p{Lu}[\\p{L}-]* a\
nd \\p{Lu}[\\p{L}-]*(?=\\s|$)", "u"), Oi = new RegExp("^\\p{L}[\\p{L}-]*(?: \\p{L}[\\p{L}-]*)? or \\p{L}[\\p{L}-]*(?: \\p{L}[\\p{L}-]*)?$", "u");

// src/brief/segments.ts
var Ri = /(?:^|[\s(])(?:e\.g|i\.e|etc|approx|incl|vs|max|min|avg|no|ca)$/iu, Bi = /(?:^|[\s(\d])(?:etc|max|min|avg|no)$/iu, Fi = /^(?:[\s–—*•|>#-]+|\(?\d{1,2}[.)]\s+|w\/\s*|(?:and|or|but|also|then|plus|with|where|that|which|who|so|additionally|finally|to|(?:the |a )?(?:system|service|app|application|platform|it|we|design) (?:must|should|shall|will|needs? to|has to|have to)(?: also)?|(?:that )?(?:lets?|allows?|enables?)|letting|allowing|enabling|supporting|handling|including)(?=\s))\s*/iu;
function Qt(e, t) {
  let n = [];
  for (let s of Ii(e, t)) {
    let r = Le(e, s), i = n.at(-1);
    if (!(r.start >= r.end || ji(e, r)))
      if (i && (Vt(e, i, r) || _t(e, i, r))) i.end = r.end;
      else
        for (let o of Ei(e, r))
          n.push(o), Ht(e, n);
  }
  return n;
}
function* Ii(e, t) {
  let n = t, s = 0;
  for (let r = t; r < e.length; r += 1) {
    let i = e[r];
    i === "(" && (s += 1), i === ")" && (s = Math.max(0, s - 1)), Ai(e, r, s) && (s = 0, (i !== ":" || !Wi(e, n, r)) && (yield { start: n, end: r }), n = r + 1);
  }
  yield { start: n, end: e.length };
}
function Ai(e, t, n) {
  let s = e[t], r = e[t + 1], i = r === void 0 || /\s/.test(r);
  return s === " " && new RegExp("^\\d{1,2}[.)] \\p{Lu}", "u").test(e.slice(t + 1, t + 6)) || s === `
` || s === "\r" || s === "•" ? !0 : s === ":" && zi(e, t) ? !1 : s === ";" || s === ":" && i ? n === 0 : s === "," ? n === 0 && i : s === "." || s === "!" || s === "?" ? i && !Pi(e, t) : s === "/" &&
  n === 0 && i && /\s/.test(e[t - 1] ?? "");
}
function Pi(e, t) {
  let n = e.slice(Math.max(0, t - 8), t);
  return Ri.test(n) && !(Bi.test(n) && new RegExp("^\\.\\s+\\p{Lu}", "u").test(e.slice(t, t + 6)));
}
var Ti = new RegExp("(?:^|[\\n.;,(*•-])\\s*(?:\\p{L}+ )?(?:latency|peak|traffic|load|scale|throughput|availability|uptime|budget|costs?|users|rate|volume|retention|size|storage|rpo|rto|requests|reads|wri\
tes|time|sla|slo|target)$", "iu"), Di = new RegExp("(?:^|[\\n.;*•-])\\s*(?:out of scope|not in scope|non-goals?|existing(?: \\p{L}{2,20})?|cloud|team)$", "iu");
function zi(e, t) {
  if (Di.test(e.slice(Math.max(0, t - 40), t))) return !0;
  let n = /^[^\p{L}\p{N}\n]{1,4}(?:p\d\d )?[<≤~]? ?[$€£]?\d/u.test(e.slice(t + 1, t + 12)), s = e.slice(Math.max(0, t - 40), t);
  return n && (Ti.test(s) || new RegExp("\\n[ \\t*•-]{0,6}(?:\\p{L}+ ){0,2}\\p{L}+$", "u").test(s));
}
function Wi(e, t, n) {
  let s = e.slice(t, n);
  return /(?:^|[\n\r.;•]\s*)$/u.test(e.slice(Math.max(0, t - 8), t)) && s.length < 60 && f(s).length < 5 && !/\d/.test(s);
}
function Le(e, t) {
  let { start: n } = t;
  for (let r = 0; r < 6; r += 1) {
    let i = Fi.exec(e.slice(n, Math.min(t.end, n + 80)))?.[0].length ?? 0;
    if (i === 0) break;
    n += i;
  }
  let { end: s } = t;
  for (; s > n && /[\s.:;*_|-]/u.test(e[s - 1]); ) s -= 1;
  return { start: n, end: s };
}
function ji(e, { start: t, end: n }) {
  return e.slice(t, Math.min(n, t + 200)).includes(" | ") && /^[ \t|]*\n[ \t]*\|?[ \t]*:?-{2,}/u.test(e.slice(n, n + 40));
}
function Ei(e, t) {
  let n = f(e, t), s = [], r = t.start;
  return n.forEach((i, o) => {
    i.lower !== "and" || !qi(n.slice(o + 1, o + 4)) || !Gi(n.slice(0, o)) || (s.push(Le(e, { start: r, end: i.at.start })), r = i.at.end);
  }), [...s, Le(e, { start: r, end: t.end })].filter((i) => i.start < i.end);
}
function qi([e, t, n]) {
  if (!e || !t) return !1;
  if (/^(?:today|currently|nowadays)$/.test(e.lower) || !g(e.lower) && new RegExp("^\\p{Ll}{4,}ing$", "u").test(t.lower) && b(t.lower) && !/ing$/u.test(e.lower))
    return !0;
  if (g(e.lower)) return t.lower !== "and" && !g(t.lower);
  let s = /^(?:can|must|should|may|will)$/.test(t.lower);
  return !!n && (s || /[^s]s$/.test(e.lower) && g(t.lower) && !B(n.lower));
}
function Gi(e) {
  let t = e.at(-1);
  return e.length > 1 && !!t && !g(t.lower);
}

// src/brief/leads.ts
var Jt = "(?:design|architecture|planning|plan|specifications?|specs?|proposal|document|doc|rfc|blueprint|overview|review)", Xt = "(?:complete|full|detailed|high[ -]level|low[ -]level|technical|system\
|software|feature|product|solution|service|api|cloud|backend|application)", xe = "(?:an? |the |our |my |me |us |some )", Ui = "(?:design|architect|build|create|plan|make|develop|write|draft|prepare|pr\
opose|sketch|specify|implement|produce|generate|give|come up with)", Ki = [
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
  /^help (?:me|us)(?: to| with)? /iu,
  /^what(?:['’]s| is| would be|['’]d be) (?:the|a) (?:best|good|right|ideal) /iu,
  new RegExp(`^${Ui}(?:ing)?\\b ${xe}?`, "iu"),
  new RegExp(
    `^${xe}?${Xt}?[ -]?${Xt}?[ -]?${Jt}\\b ?(?:${Jt}\\b)? ?(?:(?:for|of|to|on|about)\\b|[:–—-])\\s*(?=\\S)`,
    "iu"
  ),
  /^(?:system design|architecture planning|feature design|technical specs?|system architecture) /iu,
  new RegExp("^(?:an? |the |our |my )?(?:(?!(?:that|which|who|to|and)\\b)[\\p{L}-]+ ){1,5}(?:wants?|needs?|is looking for|are looking for|would like|requires?) (?:to (?:have|build|launch) )?(?:an? )?(?=\
\\p{L}{3})", "iu"),
  new RegExp("^(?:ur|r) (?=\\p{Ll})", "u"),
  new RegExp(`^${xe}`, "iu"),
  new RegExp("^(?:system|platform|service|app|application|tool|solution|website|product|software) (?:that|which) (?=\\p{L}{2,}[^s\\P{L}]s [\\p{L}\\d])", "iu"),
  /^(?:system|platform|service|app|application|tool|solution|website|product|software) (?:like|similar to) (?=\S)/iu,
  /^(?:new|simple|basic|scalable|robust|reliable|modern|complete|production[ -]ready|enterprise[ -]grade|highly[ -]available|highly[ -]scalable|working|good|nice)[ ,]+/iu
], Vi = [
  /^\|[^\n]*\n\s*/u,
  /^(?:something|anything|system|platform|service|app|application|tool|solution|website|product|software) (?:that|which|to|where|for) (?:lets?|allows?|enables?|helps?|can)\b\s*/iu,
  /^(?:something|anything|smth|sth|a way) (?:that|which|to|where|for|like)?\s*/iu,
  /^(?:(?:the|our|my) )?(?:users?|customers?|people|clients?|employees|everyone|anyone|visitors?) (?:should|must|can|could|will|may|shall|need to|want to|have to|to)(?: be able to)? /iu,
  new RegExp("^(?:our|my|the) \\p{L}+(?: \\p{L}+)? (?:to|can|should|must)(?: be able to)? ", "iu")
], re = 300;
function Yt(e, t) {
  let n = t + /^\s*/u.exec(e.slice(t))[0].length, s, r = e.trimEnd().length;
  for (let i = 0; i < 12; i += 1) {
    let o = e.slice(n, n + re), a = Math.max(Zt(Ki, o), _i(o)), u = Math.max(a, Zt(Vi, o));
    if (u === 0 || n + u >= r) break;
    u > a && (s ??= n), n += u;
  }
  return { start: n, clause: s };
}
function _i(e) {
  let t = new RegExp("^(?:we|i) (?=(\\p{L}+) )", "iu").exec(e);
  return t && g(t[1]) ? t[0].length : 0;
}
function Zt(e, t) {
  return Math.max(...e.map((n) => n.exec(t)?.[0].length ?? 0));
}
var Hi = new RegExp("^\\s*(?:(?:our|my) \\p{L}+(?: \\p{L}+)? (?:runs?|operates?|has|have|is|are|owns?|sells?|makes?|serves?|uses?)|today|currently|at the moment|right now)\\b", "iu"), Qi = /(?<=[.!?\n]\s{0,3})(?:we|i) (?:want|need|would like|['’]d like|plan|are looking|have to|must|should)\b/iu;
function en(e) {
  if (!Hi.test(e.slice(0, 80))) return;
  let t = Qi.exec(e.slice(0, 2e3))?.index;
  return t === void 0 ? void 0 : { start: t, body: e.length - e.trimStart().length };
}
var tn = /[ \t](?:on|in|with|using|via) (?:the |top of )?(?:AWS|Amazon|Azure|GCP|Google Cloud|Cloudflare|Hetzner|Heroku|Firebase|Supabase|Vercel|Kubernetes|k8s|Postgres(?:QL)?|our own (?:servers?|hardware)|on-?prem)\b/iu,
nn = new RegExp("(?<=\\b(?:platform|service|system|app|application|tool|site|marketplace))[ \\t](?=\\p{L}{3,}ing (?:\\p{L}+s|an?|the)\\b)", "iu");

// src/brief/subject.ts
var rn = new RegExp('[:;,!?\\n\\r(){}[\\]|"“”]|\\.(?=\\s|$)|\\s[-–—]\\s|\\sw\\/|(?<!\\p{Lu})\\d', "u"), Se = /[ \t](?:every|once|that|which|to|where|whereby|who|whose|with|without|using|handling|serving|supporting|allowing|letting|enabling|so|because|since|while|when|if|based|built|like|similar|such|in which|able|capable|should|must|can|will|needs?|is|are|has|including|running|hosted|under|within)\b/iu,
sn = /[ \t]for (?:our|my|us|the|an? (?:team|company|startup|client))\b/iu, Ji = /^(?:that|which|where|who|whose|is|are|has|must|should|can|will)$/iu, Xi = /^(?:between|among|across|through|into|onto|over|via|about|during)$/iu,
Zi = new Set(
  "system service feature module app application platform tool solution website site product software backend web mobile api portal small internal online thing".split(
    " "
  )
), ie = 8;
function Me(e) {
  let t = en(e), { start: n, clause: s } = Yt(e, t?.start ?? 0), r = e.slice(n, n + re), i = rn.exec(r)?.index ?? r.length, o = Math.min(
    i,
    Se.exec(r)?.index ?? i,
    sn.exec(r)?.index ?? i,
    tn.exec(r)?.index ?? i,
    nn.exec(r)?.index ?? i
  ), a = oe(f(e, { start: n, end: n + o }));
  a.length > 2 && /ing$/iu.test(a.at(-1).text) && /\d/.test(r[o] ?? "") && a.pop();
  let u = to(a, r[o]) ? so(e, n + o) : [], l = sn.exec(r.slice(o))?.index === 0, c = u.length > 0 || ro(e, n, a) ? n : void 0, d = t?.body ?? s ?? c ?? uo(e, n + (l ? Math.min(i, io(r, o)) : o)), p = /^replac(?:e|es|ing)$/u.
  test(a[0]?.lower ?? "") ? a.findIndex(({ lower: $ }) => $ === "for") : -1;
  if (p > 0) return E(e, a.slice(p + 1), !0, d);
  if (u.length > 0) return E(e, [...a, ...u], !0, d);
  if (eo(a, r.slice(o))) return E(e, a, !1, t?.body ?? s ?? n);
  if (a.some(({ lower: $ }) => !Zi.has($))) return E(e, a, !0, d);
  if (r[i] === ":" && /\bfeature$/iu.test(r.slice(0, i)) && r.length > i + 1)
    return Yi(e, n + i + 1);
  let m = oe(f(e, { start: n, end: n + i }));
  return m.length > 0 ? E(e, m, m.length > 1, d) : { ...oo(e), bodyStart: n };
}
function Yi(e, t) {
  let n = Me(e.slice(t)), s = { start: n.at.start + t, end: n.at.end + t };
  return { ...n, at: s, bodyStart: n.bodyStart + t };
}
function eo(e, t) {
  return e.length === 1 && e[0].lower.endsWith("s") && /^[ \t](?:can|must|should|will|shall|may)\b/iu.test(t);
}
function to(e, t) {
  return e.length === 1 && no(e[0].lower) && /\d/.test(t ?? "");
}
function no(e) {
  return g(e) ? !L(e) : e.endsWith("s") && b(e) !== void 0 && !L(b(e));
}
function so(e, t) {
  let n = /^[^\s]{0,20}(?: (?:thousand|million|billion))?\s/iu.exec(e.slice(t, t + 40))?.[0].length ?? 0, s = e.slice(t + n, t + re), r = [rn, Se, /[ \t](?:per|an?|each|daily|weekly|monthly)\b/iu].map(
    (o) => o.exec(s)?.index ?? s.length
  ), i = Math.min(...r);
  return oe(f(e, { start: t + n, end: t + n + i })).slice(0, ie - 1);
}
function ro(e, t, [n, s]) {
  return D(n?.lower, s?.lower, !1) ? !0 : /\b(?:that|which) $/iu.test(e.slice(Math.max(0, t - 6), t)) && n !== void 0 && s !== void 0 && b(n.lower) !== void 0;
}
function io(e, t) {
  let n = Se.exec(e.slice(t))?.index;
  return n === void 0 ? e.length : t + n;
}
function oo(e) {
  let t = e.replace(
    new RegExp("\\p{N}\\S*(?: (?:thousand|millions?|billions?)\\b)?", "giu"),
    (r) => " ".repeat(r.length)
  ), n = t.split(/(?<=[,;.\n])/u, 20), s = 0;
  for (let r of n) {
    let i = oe(
      f(t, { start: s, end: s + r.length }).filter(({ text: o }) => new RegExp("^\\p{L}{3}", "u").test(o)).slice(0, 6)
    );
    if (i.length > 0) return E(e, i, !1, 0);
    s += r.length;
  }
  return { name: "New Service", at: { start: 0, end: 0 }, given: !1 };
}
function oe(e) {
  let t = e.slice(0, ie), n = e.length > ie ? t.findLastIndex(({ text: s }) => /^(?:at|for|in|of|on|by|from|across|with)$/iu.test(s)) : -1;
  for (n > 1 && (t.length = n); t.length > 0 && (Ie(t.at(-1).text) || Ji.test(t.at(-1).text) || Xi.test(t.at(-1).text)); )
    t.pop();
  return t;
}
function E(e, t, n, s) {
  let r = { start: t[0].at.start, end: t.at(-1).at.end }, i = /\b(?:that|which) $/iu.test(e.slice(Math.max(0, r.start - 6), r.start)), o = ao(e, t);
  return i && t.length > 1 && (o[0] = b(o[0].toLowerCase()) ?? o[0]), { name: [...Fe(o.slice(0, ie))].slice(0, 80).join("").trim(), at: r, given: n, bodyStart: s };
}
function ao(e, t) {
  let n = [];
  for (let [s, r] of t.entries()) {
    let i = s === 0 ? "" : e.slice(t[s - 1].at.end, r.at.start), o = r.text.replace(/['’-]+$/u, "");
    i === "." || i === "/" ? n.push(`${n.pop() ?? ""}${i}${o}`) : n.push(o);
  }
  return n;
}
function uo(e, t) {
  return t + (/^[\s:;,.!?–—-]*/u.exec(e.slice(t, t + 20))?.[0].length ?? 0);
}

// src/brief/read.ts
var lo = /[.!?]\s|\b(?:system|service|app|application|platform|it|design) (?:must|should|shall|will|needs?|has|have)\b/iu, Ne;
function co(e) {
  return Ne?.text !== e && (Ne = po(e)), Ne;
}
function po(e) {
  let { bodyStart: t, ...n } = Me(e), s = Qt(e, t), r = Ut(e, s), i = /* @__PURE__ */ new Map();
  for (let c of r) i.get(c.clause)?.push(c) ?? i.set(c.clause, [c]);
  let o = [], a = /* @__PURE__ */ new Map(), u;
  for (let [c, d] of s.entries()) {
    let p = e.slice(s[c - 1]?.end ?? d.start, d.start);
    lo.test(p) && (u = void 0);
    let m = qe(e, d, i.get(c) ?? [], u);
    m && (m.kind === "capability" && mo(m, n.at) && (m.kind = "request"), a.set(c, o.push(m) - 1), m.kind === "capability" && (u = ho(Q(m.text)) ?? u));
  }
  bo(o);
  let l = r.map((c) => ({ ...c, clause: a.get(c.clause) ?? -1 }));
  return {
    text: e,
    subject: n,
    clauses: o,
    facts: l,
    constraints: fo(e, [{ start: 0, end: t }, ...s])
  };
}
function mo({ at: e, text: t }, n) {
  return e.start < n.start && e.end >= n.end && /^(?:please )?(?:design|architect|build|create|develop|make|implement|plan)\b/iu.test(t);
}
function fo(e, t) {
  return t.flatMap(
    (n) => _(e, n).map(({ kind: s, at: r }) => {
      let i = n.start > 0 && n.end - n.start <= 120 ? n : r;
      return { kind: s, words: e.slice(r.start, r.end), text: e.slice(i.start, i.end), at: i };
    })
  );
}
function ho(e) {
  return e && /^(?:they|he|she|it)$/iu.test(e) ? void 0 : e;
}
function bo(e) {
  for (let [t, n] of e.entries()) {
    let s = [e[t - 1], e[t + 1]].some(
      (r) => r?.kind === "constraint" && on(r)
    );
    n.kind === "capability" && !n.verb && on(n) && s && (n.kind = "constraint");
  }
}
function on({ text: e }) {
  return new RegExp("^\\p{Lu}[\\p{L}.+#-]*(?: \\d[\\d.]*)?$", "u").test(e);
}

export {
  f as a,
  h as b,
  R as c,
  Fe as d,
  yn as e,
  wn as f,
  b as g,
  g as h,
  B as i,
  L as j,
  Q as k,
  co as l
};
