// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  b as L,
  d as b,
  m as Q,
  n as M
} from "./chunk-QMP54PYC.mjs";

// src/brief/words.ts
var Ee = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
function d(t, e = { start: 0, end: t.length }) {
  return Array.from(t.slice(e.start, e.end).matchAll(Ee), (n) => {
    let s = e.start + n.index;
    return { text: n[0], lower: n[0].toLowerCase(), at: { start: s, end: s + n[0].length } };
  });
}
var B = new Map(
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
function g(t) {
  let e = t.toLowerCase().replace(/['’]s?$/u, "");
  return B.has(e) ? B.get(e) : e.length < 4 || /(?:ss|us|is|as|news|series)$/.test(e) ? e : /[^aeiou]ies$/.test(e) ? `${e.slice(0, -3)}y` : /(?:ch|sh|ss|x|zz)es$/.test(e) ? e.slice(0, -2) : e.endsWith(
  "s") ? e.slice(0, -1) : e;
}
var qe = new Set(
  "building clothing hearing listing meeting painting parking rating recording setting training wedding".split(" ")
);
function w(t) {
  let e = g(B.get(t.toLowerCase()) ?? t);
  if (qe.has(e)) return e;
  let n = e.replace(/^(.{3,})ication$/u, "$1i").replace(/^(.{3,})(?:ation|ing|ion|ed)$/u, "$1").replace(/^(.{3,})(?:ation|ing|ion|ed)$/u, "$1"), s = n === e ? n : n.replace(/([bdfgmnprt])\1$/u, "$1");
  return s.length > 3 ? s.replace(/[eyi]$/u, "") : s;
}
var _ = new Set(
  "a across an and as at but by for from in into of on or over per the to up via vs with within".split(" ")
), H = new Map(
  "AI API AR ATM B2B B2C BI CAD CDN CI/CD CI CD CLI CMS CRM CSV DNS DRM ECG EHR ERP ETL EV FAQ GIS GPS GPU HL7 HR HTTP ID IDE IoT JSON KYC LLM LMS MES ML MQTT MRI NFC NFT OTA OTP P2P PDF PIM POS QR RA\
G REST RFID RSS SaaS SDK SMS SQL SSO TV UI URL UX VIN VM VOD VoIP VPN VR WMS XML iOS SIEM SLA CQRS OCR".split(" ").map((t) => [t.toLowerCase(), t])
).set("todo", "To-Do");
function X(t) {
  let e = t.length > 1 && t.every((n) => n === n.toUpperCase());
  return t.map((n, s) => Ge(e ? n.toLowerCase() : n, s === 0)).join(" ");
}
function Ge(t, e) {
  let n = t.toLowerCase(), s = H.get(n) ?? (n.endsWith("s") ? Ke(H.get(n.slice(0, -1))) : void 0);
  return s || (t.slice(1) !== n.slice(1) ? t : !e && _.has(n) ? n : t.replace(new RegExp("(^|-)(\\p{Ll})", "gu"), (i, r, o) => r + o.toUpperCase()));
}
function Ke(t) {
  return t ? `${t}s` : void 0;
}
function J(t) {
  return _.has(t.toLowerCase());
}

// src/brief/conflicts.ts
var Ve = /\b(?:takes?|taking|needs?|requires?|lasts?|costs?|costing|priced at|averag(?:e|es|ing))\s+(?:us\s+)?(?:(?:at least|about|around|roughly|typically|usually|on average|an average of|some)\s+)?$/iu,
Ue = /\b(?:today|currently|now|nowadays|at present|existing|old|legacy|manual(?:ly)?|used to|so far|instead of|competitors?)\b/iu, Qe = /\b(?:ready|done|process(?:ed)?|complet\w+|finish\w*|available|publish\w*|result\w*|end[- ]to[- ]end|turnaround|playable|watchable|in total|total time|over(?:all)?)\b/iu,
He = 2;
function _e(t) {
  let e = t.facts.flatMap((s) => {
    let i = b(s.measure);
    return i ? [{ fact: s, measure: i }] : [];
  }), n = e.filter(({ fact: s }) => /^<=?$/.test(s.comparator ?? ""));
  return e.filter((s) => Je(t, s)).flatMap((s) => {
    let i = n.find((r) => r !== s && Ye(r, s) && Ze(t, s.fact, r.fact));
    return i ? [{ given: s.fact, target: i.fact }] : [];
  });
}
function Xe(t, { given: e, target: n }) {
  let [s, i] = [e, n].map((r) => {
    let { value: o, dimension: a } = b(r.measure);
    return { said: C(t, r).trim().slice(0, 120), measure: M(o, a, b(r.measure)) };
  });
  return `\`${s.said}\` and \`${i.said}\` cannot both be met: ${s.measure} is more than ${i.measure}`;
}
function Je(t, { fact: e }) {
  return /^<=?$/.test(e.comparator ?? "") || Ue.test(C(t, e)) ? !1 : e.bound === "mean" || Ve.test(t.text.slice(Math.max(0, e.at.start - 60), e.at.start));
}
function Ye(t, e) {
  return L(t.measure.dimension, e.measure.dimension) && t.measure.value < e.measure.value;
}
function Ze(t, e, n) {
  if (e.bound === "mean") return n.bound === "max" && n.noun === e.noun;
  let [s, i] = [C(t, e), C(t, n)];
  return n.role === "unit-cost" ? n.per !== void 0 && T(s).has(w(n.per)) && /costs?|priced/iu.test(s) : n.role !== "latency" ? !1 : Math.abs(e.clause - n.clause) <= He && (Qe.test(i) || et(s, i));
}
function et(t, e) {
  let n = T(t);
  return [...T(e)].some((s) => s.length >= 5 && n.has(s) && !tt.has(s));
}
var tt = new Set(["minute", "second", "within", "under", "least", "about"].map(w));
function T(t) {
  return new Set(d(t).map(({ lower: e }) => w(e)));
}
function C({ text: t, clauses: e }, { clause: n, at: s }) {
  return e[n]?.text ?? t.slice(Math.max(0, s.start - 60), s.end + 40);
}

// src/brief/constraints.ts
var nt = [
  [
    "on-prem",
    /\bon[- ]prem(?:ises?)?\b|\bself[- ]hosted\b|\bair[- ]gapped\b|\bbare[- ]metal\b|\bour own (?:data ?cent(?:er|re)s?|servers?|hardware|racks?)\b/iu
  ],
  ["on-prem", /\b(?:no|without|not in the) (?:public )?cloud\b/iu],
  [
    "cloud",
    /\b(?:AWS|Amazon Web Services|Azure|GCP|Google Cloud|Cloudflare|DigitalOcean|Hetzner|Heroku|Oracle Cloud|IBM Cloud|serverless|multi-cloud|multi-region|active[- ]active)\b/iu
  ],
  [
    "stack",
    /\b(?:Kubernetes|k8s|Postgres(?:QL)?|MySQL|MariaDB|SQL Server|SQLite|MongoDB|Redis|Kafka|RabbitMQ|Elasticsearch|OpenSearch|DynamoDB|Cassandra|Snowflake|BigQuery|ClickHouse)\b/iu
  ],
  [
    "stack",
    /\b(?:Node(?:\.?js)?|TypeScript|Python|Django|Rails|Java|Spring Boot|Kotlin|Golang|Rust|\.NET|PHP|Laravel|GraphQL|gRPC|Terraform|Docker|Keycloak|Okta|SAP|Salesforce|Stripe|Twilio)\b|\b(?:in|with|using) Go\b/u
  ],
  [
    "regulation",
    /\b(?:GDPR|HIPAA|PCI(?:[- ]DSS)?|SOC ?2|ISO ?27001|FedRAMP|CCPA|SOX|FERPA|COPPA|PSD2|MiFID|FINRA|WCAG|NIS2|21 CFR)\b|\bdata residency\b|\b(?:stays?|remain|kept|stored|hosted) (?:with)?in (?:the )?(?:EU|UK|US|country|Germany|France|Switzerland|Europe)\b|\bEU[- ]only\b/iu
  ],
  [
    "must-not-lose",
    /\b(?:not|never|cannot|can['’]t|mustn['’]t|without|zero|no)(?: \w+)? (?:be )?(?:los(?:e|es|ing|t)|data loss)\b|\b(?:zero|no) data loss\b|\bno double[- ]\w+\b|\bexactly[- ]once\b/iu
  ],
  ["team", /\bteam of\b|\b(?:engineers|developers|devs|FTEs?)\b/iu],
  ["exclusion", /^(?:no|without|not|never|don['’]t|avoid|excluding|out of scope|must not|may not|cannot)\b/iu]
];
function R(t, e) {
  let n = t.slice(e.start, e.end);
  return nt.flatMap(([s, i]) => {
    let r = i.exec(n);
    if (!r) return [];
    let o = e.start + r.index;
    return [{ kind: s, at: { start: o, end: o + r[0].length } }];
  });
}

// src/brief/verbs.ts
var I = "be have get give see use do make take can want need let allow receive provide support offer handle include work keep store go come run".split(
  " "
), Y = "accept move automate modernise modernize rewrite integrate consolidate access add adjust aggregate alert analyse analyze announce answer apply appoint approve archive arrange ask assign attach\
 audit authenticate authorize ban bid bill block book browse build buy calculate call cancel capture charge chat check checkin classify click close collect comment compare compute configure confirm co\
nnect control convert copy count create crop customize debit decline delete deliver deploy design detect disable discover dispatch dispute download draft draw drop edit email enable encode encrypt enr\
oll enter estimate evaluate expire export extract fetch file fill filter find flag follow forecast forward fund generate grade group hide hire hold host identify import index ingest inspect install in\
vite invoice join label launch learn like link list listen load locate lock log login look mail manage map mark match measure meet mention merge message migrate moderate modify monitor mute negotiate \
notify open optimize order organize pair park pause pay pick pin place plan play poll post predict prepare preview price print prioritize process publish pull purchase push query queue quote rank rate\
 reach read rebook receipt recognize recommend reconcile record redeem redirect refund register reject release remind remove render rent repair replace replay reply report request reschedule reserve r\
eset resize resolve restock restore resume return reuse review revoke rotate route save scan schedule score search select sell send serve settle share ship shorten show sign skip snooze sort split sta\
rt stop stream submit subscribe suggest summarise summarize switch sync synchronise tag target tip top-up trace track trade train transcode transcribe transfer translate trigger type undo unlock unsub\
scribe update upgrade upload validate verify view visit vote wait warn watch withdraw write zoom".split(" "), st = new Map([...I, ...Y].map((t) => [w(t), t])), Z = new Set(I), O = /* @__PURE__ */ new Set(
[...I, ...Y]);
function y(t) {
  return st.get(w(t));
}
function m(t) {
  return O.has(t.toLowerCase());
}
function $(t) {
  return Z.has(t);
}
var rt = new Set(
  "access alert answer audit bid bill block book call chat check comment contact copy design document draft email estimate export file filter flag fund group host import index invoice label list load \
lock log look mail map market match measure message monitor offer order park place plan play poll post preview price purchase query queue quote rank rate record refund report request review route sche\
dule score share ship stream support switch tag target test tip trade train transfer upload view visit vote zoom".split(" ")
), it = /^(?:of|per|by|and|or|are|is|with|for|on|at|within|under|p\d+|via|from)$/u, ot = /^(?:an?|the|their|his|her|its|our|my|your|them|it|each|every|all|any|one|to|up|new|more|other|others|what|who|when|how)$/u;
function S(t, e, n) {
  return !t || !e || !O.has(t) ? !1 : rt.has(t) ? !it.test(e) && (ot.test(e) || n && /[^s]s$/u.test(e)) : !/^(?:and|or|of|per|is|are)$/u.test(e);
}
function ee(t) {
  let e = t.findIndex((o) => /^(?:can|must|should|shall|will|may|to|cannot|never)$/u.test(o)), n = e < 0 ? -1 : t.findIndex((o, a) => a > e && O.has(o) && o !== "be");
  if (n > 0 && n - e < 5) return { base: t[n], certain: !0 };
  let s = t.findIndex((o, a) => O.has(o) && o !== "be" && ut(t, a));
  if (s >= 0) return { base: t[s], certain: !0 };
  if (F(t)) return { base: t[1], certain: !0 };
  let i = t.findIndex(
    (o, a) => a > 0 && a < 4 && lt(o) && /^(?:an?|the|each|every|it)$/u.test(t[0])
  );
  if (i > 0 && i < t.length - 1) return { base: y(t[i]), certain: !0 };
  let r = t.map(y).find((o) => o && !Z.has(o));
  return r ? { base: r, certain: !1 } : void 0;
}
function F([t, e, n]) {
  return !t || !e || !n ? !1 : /(?:ers|ors|ists|ents|ants|ees|ians|smiths|people|staff|teams|nurses|clerks|guests|shops|kids)$/u.test(t) && new RegExp("^\\p{Ll}{3,}$", "u").test(e) && !/(?:s|ed|ing|ly|tion|ment)$/u.
  test(e) && !at.test(e);
}
var at = /^(?:and|are|but|can|could|for|from|have|into|may|must|not|per|should|than|that|their|the|via|when|where|which|who|will|with|within|without|under|over|once|only|about|also)$/u;
function ut(t, e) {
  return e === 0 ? S(t[0], t[1], !1) : /(?:[^s]s|people|staff|they|we|i|everyone)$/u.test(t[e - 1]) && !/^(?:is|was|as|this|has)$/u.test(t[e - 1]);
}
function lt(t) {
  return /[^s]s$/u.test(t) && y(t) !== void 0;
}

// src/brief/sentence.ts
function ne(t, e) {
  let n = t.replace(/\s+/gu, " ").trim(), [s, i] = d(n.slice(0, 120));
  if (!s) return n;
  if (S(s.lower, i?.lower, e !== void 0))
    return e ? `${D(e)} can ${k(n)}` : `The service shall ${k(n)}`;
  if (/(?:[^u]ed|ing)$/u.test(s.lower) && y(s.lower) && !i?.lower.endsWith("s"))
    return `As the brief asks: ${k(n)}`;
  if (/^(?:can|could|must|should|shall|will|may|cannot)$/u.test(s.lower)) return `The service ${k(n)}`;
  let r = new RegExp("^((?:our|my|the) \\p{L}+(?: \\p{L}+)?) to (?=\\p{L})", "iu").exec(n);
  return r ? `${D(r[1])} can ${n.slice(r[0].length)}` : se(s.lower) && i && !ft(i.lower) && !/(?:ed|ing)$/u.test(i.lower) ? `The service ${k(n)}` : P(n) ? D(n) : `The service offers ${k(n)}`;
}
var ct = /^(?:can|could|must|should|shall|will|may|need|needs|have|has|is|are|get|gets|cannot|never|only)$/u, dt = /(?:[^s]s|people|staff|everyone|everybody|they|we)$/u, te = /^(?:an?|the|each|every|any)$/u;
function P(t) {
  let e = d(t.slice(0, 120)).slice(0, 6);
  if (F(e.map(({ lower: s }) => s))) return e[0].text;
  let n = e.findIndex(
    ({ lower: s }, i) => i > 0 && (ct.test(s) || pt(
      e.slice(0, i).map((r) => r.lower),
      s
    ))
  );
  return n > 0 ? t.slice(e[0].at.start, e[n - 1].at.end) : void 0;
}
function pt(t, e) {
  let n = t.at(-1);
  return te.test(n) || m(n) ? !1 : m(e) ? dt.test(n) : se(e) && (te.test(t[0]) || t.length === 1 && $(y(e)));
}
function se(t) {
  return /[^s]s$/u.test(t) && y(t) !== void 0;
}
function ft(t) {
  return t === void 0 || /^(?:of|per|by|in|and|or|are|is|with|for|on|at|within|under|p\d+|via|from)$/u.test(t);
}
function D(t) {
  return t.replace(new RegExp("^\\p{Ll}", "u"), (e) => e.toUpperCase());
}
function k(t) {
  return new RegExp("^\\p{Lu}\\p{Ll}+(?:\\s|$)", "u").test(t) || /^A\s/.test(t) ? t[0].toLowerCase() + t.slice(1) : t;
}

// src/brief/clauses.ts
var mt = /\b(?:diagrams?|trade-?offs?|cost estimates?|alternatives|build[ -](?:vs\.?|versus|or)[ -]buy|design document|failure modes|monitoring plan|back[ -]of[ -]the[ -]envelope|house style|sections?|open questions|rollout plan|the numbers)\b/iu,
ht = /^(?:please )?(?:include|show|explain|consider|discuss|describe|mention|assume|note|compare|cover|add|draw|list|estimate|use mermaid|keep it|make it|be|give me|write|focus)\b/iu, bt = new Set(
  "a an and any as at all about also are around average be been budget business by can cap case cost costs costing count currently day days each end ends expect expected estimated every for from get g\
oal growth had handle handling has have hour hours in infra infrastructure is it its latency latencies less least limit load low max maximum mean min minimum minute minutes month monthly month's more \
most must need needs no not of on one only or our over overall p50 p90 p95 p99 peak peaks per percentile rate rto rpo roughly second seconds serve serves serving should size sla slo so some support su\
pports supporting system service target targets than that the their them then there these they this throughput time times to total traffic typical typically under up uptime availability available us u\
se using usually volume was we week weeks weekly daily hourly yearly annually when where which will with within year years yearly you your ~ approx approximately spend".split(" ")
), gt = /* @__PURE__ */ new Set([
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
function re(t, e, n, s) {
  let i = d(t, e), r = n.map((l) => l.at), o = ie(i, r).filter(({ lower: l }) => new RegExp("\\p{L}", "u").test(l) && !bt.has(l));
  if (o.length === 0 && n.length === 0) return;
  let a = ee(i.map(({ lower: l }) => l)), u = t.slice(e.start, e.end), c = wt({
    said: u,
    content: o,
    facts: n,
    acts: a?.certain ?? !1,
    constraint: yt(t, e, o)
  });
  return { text: u, at: e, kind: c, sentence: ne(u, s), ...a && { verb: a.base } };
}
function wt({ said: t, content: e, facts: n, acts: s, constraint: i }) {
  return e.length === 0 ? "target" : mt.test(t) && (ht.test(t) || /\bbuild[ -](?:vs\.?|versus|or)[ -]buy\b/iu.test(t)) ? "request" : i ? "constraint" : n.length > 0 && /^(?:\S+ ){1,4}(?:is|are|was|were)\b/iu.
  test(t) ? "target" : s ? "capability" : n.some(({ role: r, bound: o }) => gt.has(r) || o === "total") || n.some(({ role: r, statistic: o }) => r === "rate" && (o === "peak" || e.length < 3)) || n.length >
  0 && /\b(?:has|have)\b/iu.test(t) || n.length > 0 && e.length < 2 ? "target" : "capability";
}
function yt(t, e, n) {
  let s = R(t, e);
  if (s.some(({ kind: r }) => r === "exclusion" || r === "must-not-lose")) return !0;
  let i = ie(
    n,
    s.map((r) => r.at).sort((r, o) => r.start - o.start)
  );
  return s.length > 0 && i.length < 3;
}
function ie(t, e) {
  let n = 0;
  return t.filter(({ at: s }) => {
    for (; n < e.length && e[n].end <= s.start; ) n += 1;
    return n >= e.length || e[n].start >= s.end;
  });
}

// src/brief/house-measure.ts
var vt = [
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
], oe = /* @__PURE__ */ new Map([
  ["kilobyte", "kB"],
  ["megabyte", "MB"],
  ["gigabyte", "GB"],
  ["terabyte", "TB"],
  ["petabyte", "PB"],
  ["byte", "B"]
]);
function h(t) {
  return vt.find(([, e]) => e.test(t))?.[0];
}
function ae(t, e, n, s) {
  let i = $t(e, s), r = kt(n).replace(/^\d{4,}(?=$|\.|\s)/u, (c) => c.replace(/\B(?=(?:\d{3})+$)/gu, ",")), o = i === void 0 ? void 0 : r + i, a = o === void 0 ? void 0 : b(o);
  return a && L(a.dimension, e) && Math.abs(a.value - t) <= 1e-9 * Math.abs(t) && o !== void 0 ? o : M(t, e);
}
function kt(t) {
  let e = /^([\d,.]+)\s?(k|thousand|M|mn|mm|bn|B|m)$/u.exec(t);
  return e ? e[2] !== "k" && e[2] !== "thousand" ? `${e[1]} ${/^b/iu.test(e[2]) ? "billion" : "million"}` : String(Number((Number(e[1].replaceAll(",", "")) * 1e3).toPrecision(12))) : t;
}
function $t(t, e) {
  let n = e.match(/[\p{L}µ%]+/gu) ?? [], s = n.map(h).find((f) => f !== void 0), i = n.map(St).find((f) => f !== void 0), { time: r = 0, data: o = 0, ...a } = t, u = Object.keys(a)[0], c = r === -1 ?
  `/${s}` : "";
  if (r !== 0 && !s || Math.abs(r) > 1 || Object.keys(a).length > 1) return;
  if (u && a[u] === 1 && o === 0 && r < 1) return ` ${u}${c}`;
  if (u) return;
  if (o === 1 && i && r < 1) return ` ${i}${c}`;
  if (o !== 0) return;
  let l = n.map(h).filter((f) => f !== void 0);
  return r === 0 && l.length === 2 ? ` ${l[0]}/${l[1]}` : r === 0 ? /[%]|\bper ?cent\b|\bnines\b/iu.test(e) ? " %" : "" : r === 1 ? ` ${s}` : ` ${c}`;
}
function St(t) {
  let e = t.toLowerCase().replace(/s$/u, "");
  return oe.has(e) ? oe.get(e) : /^[kmgtp]b$/iu.test(e) ? /^[KMGTP]?B|^k[bB]/u.test(t) ? t.replace(/s$/u, "").replace(/^KB/u, "kB") : `${e.slice(0, 1).toUpperCase()}B`.replace("KB", "kB") : /^[KMGTP]i[bB]$/u.
  test(t) ? `${t.slice(0, 2)}B` : void 0;
}

// src/brief/nouns.ts
var le = new Set(
  "a all also am an and are as at avg average because before being but by can do does each every for from had handled has have if in into is it kept larger less long longer may max maximum mean more m\
ost must no not of on late offline once only or over peak peaks pm burst bursts p50 p90 p95 p99 per processed served should so sustained than that the their then these they this through times to total\
 during under until up was we were when where which while who will with within without".split(" ")
), xt = new RegExp("^\\s*(?:times |(?:\\p{L}+ed|in|out|online)\\s+)?(?:\\/|per\\b|an?\\b|each\\b|every\\b|for (?:each|every)\\b|for an?\\b)\\s*(?:single |one |new )?(\\p{L}[\\p{L}-]*)", "iu"), Lt = new RegExp(
"^\\s*(?:\\p{L}+ed\\s+)?(daily|hourly|weekly|monthly|yearly|annually)\\b", "iu"), z = 120;
function ce(t, e, n) {
  let s = d(t, { start: e, end: Math.min(n, e + z) }), i = Mt(t, e, s), r = i.some(({ lower: p }) => /^(?:concurrent|simultaneous|parallel|live|ccu)$/u.test(p)), o = i.filter(({ lower: p }) => !h(p) ||
  p === "second"), a = o.find(({ lower: p }) => x(p)) ?? o.at(-1), c = a && /^(?:users?|customers?|visitors?|people|players?|members?|readers?|drivers?|shoppers?|listeners?|actives?)$/u.test(
    a.lower
  ) ? void 0 : i.map(({ lower: p }) => /ly$/u.test(p) ? h(p) : void 0).find(Boolean), l = (a && o.indexOf(a) >= 0 ? a.at.end : i.at(-1)?.at.end) ?? e, f = { ...a && { noun: g(a.lower) }, ...c && { time: c },
  crowd: r, end: l };
  return ue(t, n, ue(t, n, f));
}
function Mt(t, e, n) {
  let s = [], i = e;
  for (let r of n) {
    let o = t.slice(i, r.at.start);
    if (!/^[ \t\u00a0-]{0,3}$/u.test(o) || s.length === 5 || le.has(r.lower) || new RegExp("\\p{N}", "u").test(r.lower) || s.length > 0 && x(s.at(-1).lower) && (m(r.lower) || /(?:ed|ing)$/u.test(r.lower)))
      break;
    s.push(r), i = r.at.end;
  }
  return s;
}
function ue(t, e, n) {
  let s = t.slice(n.end, Math.min(e, n.end + z)), i = Lt.exec(s);
  if (i && !n.time) return { ...n, time: h(i[1]), end: n.end + i[0].length };
  let r = xt.exec(s);
  if (!r) return n;
  let o = h(r[1]), a = n.end + r[0].length;
  return o ? n.time ? n : { ...n, time: o, end: a } : n.per || /^\s*an?\b/iu.test(r[0]) && !Ct(r[1]) ? n : { ...n, per: g(r[1]), end: a };
}
function Ct(t) {
  return !/^(?:day|peak|few|lot|typical|normal|single|new|total|minimum|maximum|good|bad|big|small|high|low|bit|good|year)$/iu.test(
    t
  );
}
function x(t) {
  return /(?:[^sui]s|ies|people|children|staff)$/u.test(t) || /(?:ches|xes|sses|[^aeiou]us?es)$/u.test(t);
}
function de(t) {
  let e = new RegExp("(?:\\/|\\bper\\b|\\beach\\b|\\ban?\\b)\\s*(?:[\\d,]+ ?k? )?(\\p{L}[\\p{L}-]*)", "iu").exec(t), n = d(e ? t.slice(0, e.index) : t).filter((r) => !W(r.lower)), s = n.find(({ lower: r }) => x(
  r)) ?? n.at(-1), i = e && !W(e[1].toLowerCase()) ? g(e[1]) : void 0;
  return { ...s && { noun: g(s.lower) }, ...i && { per: i } };
}
var Rt = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|dozen|hundred|half|one|an?)$/u;
function W(t) {
  return !!h(t) || Rt.test(t) || /^[\p{N}.,]+|^(?:k|m|bn|b|mn|mm|x|times|thousand|millions?|billions?|trillion|percent|usd|eur|gbp|dollars?|cents?|euros?|nines|[kmgtp]?i?b|[kmgtp]?bit|[kmgt]?bps|(?:kilo|mega|giga|tera|peta)?bytes?)$/iu.
  test(
    t
  );
}
function pe(t) {
  let n = d(t.slice(-z)).filter(({ lower: s }) => !le.has(s) && !W(s)).findLast(({ lower: s }) => x(s) && !m(s));
  return n && g(n.lower);
}
function fe(t) {
  let e = new RegExp("^\\s*of((?:\\s+\\p{L}[\\p{L}-]*){1,4})", "u").exec(t), n = e && d(e[1]).find(({ lower: s }) => x(s));
  return n ? g(n.lower) : void 0;
}
function me(t) {
  let e = new RegExp("\\b(?:each|every|per)(?:\\s+(\\p{L}+)(?:\\s+\\p{L}+){0,2})?\\s*$", "iu").exec(t.slice(-60));
  return e ? g(e[1] ?? "") : void 0;
}

// src/brief/qualifiers.ts
var Ot = [
  ["<", /(?:\b(?:under|below|less than|fewer than|cheaper than|faster than)|<)\s*$/iu],
  [
    "<=",
    /(?:\b(?:within|at most|no more than|not more than|no longer than|up to|max(?:imum)?(?: of)?|limit(?:ed)?(?: of| to)?|capp?(?:ed)?(?: of| at)?|budget(?: of)?|not exceed(?:ing)?)|<=|≤)\s*:?\s*$/iu
  ],
  [">=", /(?:\b(?:at least|no less than|not less than|minimum(?: of)?|min)|>=|≥)\s*$/iu],
  [">", /(?:\b(?:more than|over|above|greater than)|>)\s*$/iu]
];
function he(t, e) {
  return Ot.find(([, s]) => s.test(t))?.[0] ?? (e && /\bin\s*$/iu.test(t) ? "<=" : void 0);
}
function be(t, e, n) {
  let { before: s, after: i, rate: r } = n;
  if (t.statistic && /^p\d/u.test(t.statistic)) return t.statistic;
  let o = /^[\s(,]{0,3}(?:at |in |for |@ ?)?(?:the )?(?:p(\d\d(?:\.\d{1,3})?)\b|(\d\d(?:\.\d{1,3})?)(?:th)?[ -]percentile)/iu.exec(
    i
  ), a = /(?:\bp(\d\d(?:\.\d{1,3})?)\b|\b(\d\d)th[ -]percentile)[^.;\d]{0,50}$/iu.exec(s), u = o ?? a;
  return u ? `p${u[1] ?? u[2]}` : r && /(?:\bpeak\w*|\bbursts?\b|\bspikes?\b|\bup to|\bmax(?:imum)?|\bat most)[^\d;.]{0,30}$/iu.test(s) || r && /^[^\d;.,]{0,20}\b(?:peak|burst|spikes?|busiest)(?![^;.,]{0,12}\d+(?:\.\d+)?\s?(?:x|×|times))/iu.
  test(i) || e.crowd ? "peak" : /\bmedian\b[^\d;.]{0,20}$/iu.test(s) ? "p50" : /\b(?:average|avg|mean|on average|typically)\b[^\d;.]{0,20}$/iu.test(s) || /^[\s(,]{0,3}(?:on average|average|avg|mean)\b(?!\s*[\d:])/iu.
  test(i) ? "avg" : void 0;
}
function ge(t, e, n) {
  return /^\s*of\s/iu.test(e) ? "total" : /\b(?:up to|max(?:imum)?|at most|under|below|limit\w*|cap\w*|no larger than|no more than|less than|not exceed\w*)\b[^\d]{0,20}$|[<≤]=?\s*$/iu.test(t) || /^\s*(?:max|limit|cap|or less|each max)\b/iu.
  test(e) ? "max" : /\b(?:average|avg|mean|typical(?:ly)?|about|around|roughly|averaging)\b[^\d]{0,20}$|~\s*$/iu.test(t) || /^\s*(?:on average|average|avg|mean|each)\b/iu.test(e) ? "mean" : /\b(?:total|in all|altogether|overall|library|catalogu?e|corpus|already|existing|today)\b/iu.
  test(n) || /^\s*worth\b/iu.test(e) ? "total" : void 0;
}

// src/brief/roles.ts
var Nt = /^(?:reads?|lookups?|redirects?|clicks?|views?|visits?|quer(?:y|ies))$/u, Bt = /^(?:writes?|inserts?|updates?|links?|records?|entr(?:y|ies)|keys?)$/u, Tt = /\b(?:within|under|below|less than|fewer than|no more than|not more than|at most|no longer than|max(?:imum)?|faster than|in|not exceed(?:ing)?|<|<=|≤|after)\s*$|[<≤]\s*$/u,
It = /\b(?:launch\w*|go(?:es|ing)?[ -]live|deadline|mvp|projects?|horizon|grow\w*|growth|contract|roadmap|from now|team|migrat\w+)\b/u, ye = /\b(?:keeps?|kept|retain\w*|retention|stored? (?:\w+ )?for|archiv\w+|history|delet\w+ after|expir\w+|purg\w+|ttl|audit\w* (?:trail|log)|logs? for)\b/u,
Ft = /\brpo\b|\bdata loss\b|\blos(?:e|es|ing|s|t)\b/u, Dt = /\b(?:without|no|zero|never|not)\b[^,;.]{0,20}\b(?:los(?:e|es|ing|s|t)|data loss)\b/u, Pt = /\brto\b|\brecover\w*|\brestor\w+|\bback (?:up|online|in service|again|within)\b|\bfail(?:s|ed)?[ -]?over\b|\bdisaster\b/u,
Wt = /\b(?:latenc(?:y|ies)|respon[ds]\w*|load\w*|redirect\w*|fast|quick\w*|delay\w*|process\w*|deliver\w*|lag|time to|visible|appear\w*|end[- ]to[- ]end|turnaround|seen)\b/u, zt = /\b(?:up ?time|availab\w+|sla|slo|down ?time|outages?|reliab\w+|nines)\b/u,
At = /\b(?:peak\w*|burst\w*|spik\w+|surge\w*|rush|seasonal|black friday|cyber monday|holiday|evening|lunch\w*|busiest|average|normal|usual|base ?line)\b/u, jt = /\b(?:average|avg|mean|revenue|price[ds]?|fees?|fares?|charges?|sells?|basket|worth|salary|licen[cs]e|renewals?|subscription|we pay|ticket of|order of|gmv|transaction value|donations?)\b/u,
we = /\b(?:budgets?|spend\w*|costs?|costing|cheaper|bill|infra\w*|hosting|run(?:ning)?|cloud|afford)\b/u;
function ve(t) {
  if (t.kind === "ratio") return "ratio";
  let { time: e = 0, data: n = 0, ...s } = t.dimension;
  return Object.keys(s).length > 0 ? Object.keys(s).length === 1 ? Et(t) : void 0 : n !== 0 ? n === 1 ? qt(t, e) : void 0 : e === 1 ? Gt(t) : e === -1 ? "rate" : e === 0 ? Vt(t) : void 0;
}
function Et({ near: t, per: e, comparator: n, dimension: s }) {
  if (!(jt.test(t) && !we.test(t)))
    return e ? "unit-cost" : s.time === -1 || we.test(t) || n ? "budget" : void 0;
}
function qt({ after: t, near: e }, n) {
  return n === -1 ? "rate" : n !== 0 || /^\s*(?:ram|memory|heap)\b|\b(?:ram|memory|vcpus?)\b/u.test(t) || /\bvcpus?\b/u.test(e) ? void 0 : "size";
}
function Gt(t) {
  let { before: e, after: n, near: s, statistic: i } = t, r = `${e.slice(-50)} ${n.slice(0, 50)}`;
  if (Ft.test(r)) return Dt.test(r) ? void 0 : "durability";
  if (Pt.test(r)) return "recovery";
  if (!(/\b(?:every|each|per|once an?|for up to|interval of)\s*$/u.test(e) || /^\s*(?:ago|intervals?|cycles?|windows?)\b/u.test(n))) {
    if (ye.test(r) || /\bstore[sd]?\s*$/u.test(e)) return "retention";
    if (/^\s*(?:long|in length|of (?:video|audio|footage))\b/u.test(n) || /[\s-]$|^$/u.test(e) && Kt(n))
      return "size";
    if (/^[ -](?:reads?|writes?|responses?|latency|lookups?|redirects?|delivery|updates?|queries|round ?trips?)\b/u.test(
      n
    ) || i || Wt.test(s)) return "latency";
    if (!It.test(s))
      return Tt.test(e) ? "latency" : /\b(?:up to)\s*$/u.test(e) ? "size" : void 0;
  }
}
function Kt(t) {
  return new RegExp("^[ -](?:\\p{Ll}+ )?(?:videos?|clips?|calls?|recordings?|songs?|episodes?|lectures?|films?|movies?|audio|sessions?|meetings?|lessons?)\\b", "u").test(
    t
  );
}
function Vt(t) {
  let { kind: e, said: n, near: s, after: i, before: r, value: o, noun: a, per: u } = t;
  return e === "nines" ? /durab/u.test(s) ? "durability" : "availability" : /%|\bper ?cent\b/u.test(n) ? Qt(t) : /^\d[\d.,]*\s?(?:x|×)(?:\s|$)/u.test(n) || /^\s?(?:x|×|times|fold|-fold)\b/u.test(i) ||
  a === "x" ? At.test(s) ? "peak" : void 0 : /\brpo\b[^.;,]{0,12}$/u.test(r) ? "durability" : a && u && Nt.test(a) && Bt.test(u) ? "ratio" : a && o >= 0 && !Ut(n) && !/^(?:st|nd|rd|th|am|pm|x|hz|khz|mhz|ghz|fps|px|km|kg|m|cm|mm|core|vcpu|cpu|ram)$/u.
  test(a) && !ye.test(r.slice(-30)) ? "count" : void 0;
}
function Ut(t) {
  return (t.match(new RegExp("\\p{L}+", "gu")) ?? []).filter((e) => !e.endsWith("ly") && h(e) !== void 0).length > 1;
}
function Qt({ near: t, after: e, value: n }) {
  return /durab/u.test(t) ? "durability" : zt.test(t) && n >= 0.5 || n >= 0.99 && n < 1 && !/^\s*of\b/u.test(e) ? "availability" : /^\s*(?:of|are|is|reads?|writes?|hit)\b|\b(?:within|under|in|below|less than)\s*[\d<]/u.
  test(e) ? "ratio" : void 0;
}

// src/brief/fact.ts
var ke = 200;
function $e(t, e, n) {
  let s = Ht(t, e, n.until), { at: i, said: r, dimension: o, tail: a } = s, u = _t(t, e, i, n.stretch), { before: c, after: l, near: f } = u, { noun: p, per: K } = Xt(s, u, e, n.lastNoun), V = he(c, o.
  time === 1), U = be(e, a, { before: c, after: u.behind, rate: Zt(o) }), We = { before: N(c), after: N(l), near: N(f), said: N(r) }, v = ve({ ...e, ...We, dimension: o, noun: p, per: K, comparator: V,
  statistic: U });
  if (!v && !p && xe(o) && !Jt(r, c)) return;
  let ze = v === "size" ? ge(c, l, f) : void 0, Ae = ae(s.value, o, e.digits, `${r} ${s.time ?? ""}`), je = p ?? pe(c) ?? (v === "size" ? n.lastNoun : void 0);
  return en({ text: r, at: i, measure: Ae, noun: v === "peak" || v === "ratio" ? void 0 : je, per: K, comparator: V, statistic: U, bound: ze, role: v });
}
function Ht(t, e, n) {
  let s = Yt(t, e), i = Se(t, e) ? ce(t, s.end, n) : { crowd: !1, end: s.end }, r = { start: e.at.start, end: Math.max(e.at.end, i.end) }, o = t.slice(r.start, r.end), { time: a, ...u } = s.dimension;
  if (i.time === void 0 || a !== void 0 && a !== 1)
    return { at: r, said: o, dimension: s.dimension, value: e.value, tail: i };
  let c = e.value / b(`1 ${i.time}`).value, l = a === 1 ? u : { ...u, time: -1 };
  return { at: r, said: o, dimension: l, value: c, time: a === 1 ? void 0 : i.time, tail: i };
}
function _t(t, e, n, s) {
  let i = t.slice(Math.max(s.start, n.start - ke), n.start), r = Math.min(s.end, n.end + ke), o = t.slice(e.at.end, r);
  return { before: i, after: o, behind: t.slice(n.end, r), near: i + t.slice(n.start, r) };
}
function Xt({ said: t, dimension: e, tail: n }, { before: s, after: i }, r, o) {
  let a = Se(t, { ...r, at: { start: 0, end: t.length } }) ? de(t) : {}, u = e.time === -1 ? me(s) : void 0;
  return {
    noun: ("data" in e ? fe(i) : void 0) ?? n.noun ?? a.noun,
    per: n.per ?? a.per ?? (u === "" ? o : u)
  };
}
function Se(t, { at: e, kind: n }) {
  return n === "measure" && !/%|\bper ?cent\b/iu.test(t.slice(e.start, e.end));
}
function Jt(t, e) {
  return /[%x×:]|\/|\ban?\b|\bper\b/u.test(t) || /[:=]\s*$|\bof\s*$/u.test(e);
}
function N(t) {
  return t.toLowerCase();
}
function Yt(t, e) {
  let n = t.slice(e.at.start, e.at.end), s = (n.match(new RegExp("\\p{L}+", "gu")) ?? []).some((a) => !a.endsWith("ly") && h(a) !== void 0), i = new RegExp("^[^\\p{L}%]*(?:[ \\u00a0]?(?:k|K|M|B|m|mn|mm|\
bn|thousand|millions?|billions?|trillion)(?![\\p{L}\\p{N}]))?(?!\\p{L})", "u").exec(
    n
  ), r = /\s(?:hourly|daily|weekly|monthly|yearly|annually)$/iu.exec(n);
  if (r) return { dimension: e.dimension, end: e.at.end - r[0].length };
  let o = e.kind !== "measure" || !xe(e.dimension) || s || !i || n.includes("%");
  return { dimension: e.dimension, end: o ? e.at.end : e.at.start + i[0].trimEnd().length };
}
function Zt(t) {
  return t.time === -1 && Object.keys(t).every((e) => e === "time" || e === "data");
}
function xe(t) {
  return Object.keys(t).length === 0;
}
function en(t) {
  return Object.fromEntries(Object.entries(t).filter(([, e]) => e !== void 0));
}

// src/brief/numbers.ts
var A = new Map(
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
    "a million": 1e6,
    "one million": 1e6,
    "a billion": 1e9
  })
), tn = new RegExp(
  String.raw`(?<![\p{L}\p{N}_-])(?:one(?= \p{L}+ (?:per|an?) )|(?:${[...A.keys()].sort((t, e) => e.length - t.length).join("|")})(?= \p{L}))`,
  "giu"
), nn = new RegExp("(?<![\\p{N}.:])(\\d{1,7}(?:\\.\\d{1,3})?)(?:\\s?:\\s?|\\s+to\\s+)(1|\\d{1,7}(?:\\.\\d{1,3})?)(?![\\p{N}:.]?\\p{N})", "gu"), sn = /(?<![\p{L}\p{N}_-])(two|three|four|five|six|[2-6])[ -](?:nines|9['’]?s)(?![\p{L}\p{N}])/giu,
rn = /^[ \u00a0]?(?:k|K|M|m|mn|mm|bn|B|thousand|millions?|billions?|trillion)(?![\p{L}\p{N}])/u, on = /(?:^|\n)[ \t]{0,8}\d{1,3}[.)]$/u;
function Le(t) {
  let e = [...dn(t), ...cn(t), ...an(t), ...ln(t)];
  e.sort((s, i) => s.at.start - i.at.start || i.at.end - s.at.end);
  let n = [];
  for (let s of e) s.at.start >= (n.at(-1)?.at.end ?? 0) && n.push(s);
  return n;
}
function* an(t) {
  for (let { index: e, length: n, start: s, prefix: i, suffix: r, value: o, dimension: a, statistic: u } of Q(
    un(t)
  )) {
    let c = e + n;
    if (on.test(t.slice(Math.max(0, s - 12), c + 1))) continue;
    let l = t.slice(s + i.length, c - r.length);
    yield {
      at: { start: s, end: c },
      kind: "measure",
      value: o,
      dimension: a,
      digits: l + Me(r, o, l),
      ...u && { statistic: u }
    };
  }
}
function un(t) {
  return t.replace(/(^|\s)[-–—](?=\s)/gu, "$1,");
}
function Me(t, e, n) {
  let s = rn.exec(t)?.[0] ?? "";
  if (s === "" || Number(n.replaceAll(",", "")) === e) return "";
  let i = s.trim();
  return i.length < 3 ? i.replace("K", "k") : ` ${i}`;
}
function* ln(t) {
  for (let e of t.matchAll(tn)) {
    let n = String(A.get(e[0].toLowerCase()) ?? 1), s = b(
      n + t.slice(e.index + e[0].length, e.index + e[0].length + 60)
    );
    if (!s) continue;
    let { value: i, dimension: r, statistic: o, suffix: a, length: u } = s, c = e.index + e[0].length + u - n.length;
    yield {
      at: { start: e.index, end: c },
      kind: "measure",
      value: i,
      dimension: r,
      digits: n + Me(a, i, n),
      ...o && { statistic: o }
    };
  }
}
function* cn(t) {
  for (let e of t.matchAll(nn)) {
    let [n, s] = [Number(e[1]), Number(e[2])], i = t.slice(Math.max(0, e.index - 24), e.index + e[0].length + 24);
    if (n < 1 || s < 1 || !/read|writ|ratio|view|quer/iu.test(i)) continue;
    yield {
      at: { start: e.index, end: e.index + e[0].length },
      kind: "ratio",
      value: n / s,
      dimension: {},
      digits: String(Math.max(n, s) / Math.min(n, s))
    };
  }
}
function* dn(t) {
  for (let e of t.matchAll(sn)) {
    let n = A.get(e[1].toLowerCase()) ?? Number(e[1]), s = n === 2 ? "99" : `99.${"9".repeat(n - 2)}`;
    yield {
      at: { start: e.index, end: e.index + e[0].length },
      kind: "nines",
      value: 1 - 10 ** -n,
      dimension: {},
      digits: s
    };
  }
}

// src/brief/facts.ts
function Ce(t, e) {
  let n = Le(t), s = [], i = 0;
  for (let [r, o] of n.entries()) {
    for (; i < e.length && e[i].end <= o.at.start; ) i += 1;
    let a = (e[i]?.start ?? t.length) <= o.at.start ? e[i] : void 0, u = Math.min(a?.end ?? t.length, n[r + 1]?.at.start ?? t.length), c = a ?? { start: o.at.start, end: t.length }, l = $e(t, o, { stretch: c,
    until: u, lastNoun: s.at(-1)?.noun });
    l && !pn(s, l, t) && s.push({ ...l, clause: a ? i : -1 });
  }
  return s;
}
function pn(t, e, n) {
  let s = t.at(-1);
  if (!s) return !1;
  let i = n.slice(s.at.end, e.at.start), [r, o] = s.role === "ratio" ? [s, e] : [e, s], a = /^(\d\d(?:\.\d+)?) %$/u.exec(r.measure)?.[1];
  if (!a || r.role !== "ratio" || o.role !== "latency" || o.statistic || (r === s ? !/^[^.;\n]*$/u.test(i) : !/^\s*(?:for|in|on|with|of)\s*$/u.test(i))) return !1;
  let u = { start: s.at.start, end: e.at.end };
  return t[t.length - 1] = {
    ...o,
    at: u,
    text: n.slice(u.start, u.end),
    statistic: `p${a}`,
    clause: s.clause
  }, !0;
}

// src/brief/segments.ts
var fn = /(?:^|[\s(])(?:e\.g|i\.e|etc|approx|incl|vs|max|min|avg|no|ca)$/iu, mn = /^(?:[\s–—*•-]+|\(?\d{1,2}[.)]\s+|(?:and|or|but|also|then|plus|with|where|that|which|who|so|additionally|finally|to|(?:the |a )?(?:system|service|app|application|platform|it|we|design) (?:must|should|shall|will|needs? to|has to|have to)(?: also)?|(?:that )?(?:lets?|allows?|enables?)|letting|allowing|enabling|supporting|handling|including)(?=\s))\s*/iu;
function Re(t, e) {
  let n = [];
  for (let s of hn(t, e)) {
    let i = j(t, s), r = n.at(-1);
    i.start >= i.end || (r && vn(t, r, i) ? r.end = i.end : n.push(...kn(t, i)));
  }
  return n;
}
function* hn(t, e) {
  let n = e, s = 0;
  for (let i = e; i < t.length; i += 1) {
    let r = t[i];
    r === "(" && (s += 1), r === ")" && (s = Math.max(0, s - 1)), bn(t, i, s) && (s = 0, (r !== ":" || !yn(t, n, i)) && (yield { start: n, end: i }), n = i + 1);
  }
  yield { start: n, end: t.length };
}
function bn(t, e, n) {
  let s = t[e], i = t[e + 1], r = i === void 0 || /\s/.test(i);
  return s === " " && new RegExp("^\\d{1,2}[.)] \\p{Lu}", "u").test(t.slice(e + 1, e + 6)) || s === `
` || s === "\r" || s === "•" ? !0 : s === ":" && wn(t, e) ? !1 : s === ";" || s === ":" && r ? n === 0 : s === "," ? n === 0 && r : s === "." || s === "!" || s === "?" ? r && !fn.test(t.slice(Math.max(
  0, e - 8), e)) : s === "/" && n === 0 && r && /\s/.test(t[e - 1] ?? "");
}
var gn = new RegExp("(?:^|[\\n.;,(*•-])\\s*(?:\\p{L}+ )?(?:latency|peak|traffic|load|scale|throughput|availability|uptime|budget|costs?|users|rate|volume|retention|size|storage|rpo|rto|requests|reads|wri\
tes|time|sla|slo|target)$", "iu");
function wn(t, e) {
  return /^[^\p{L}\p{N}\n]{1,4}(?:p\d\d )?[<≤~]? ?[$€£]?\d/u.test(t.slice(e + 1, e + 12)) && gn.test(t.slice(Math.max(0, e - 40), e));
}
function yn(t, e, n) {
  let s = t.slice(e, n);
  return /(?:^|[\n\r.;•]\s*)$/u.test(t.slice(Math.max(0, e - 8), e)) && s.length < 60 && d(s).length < 5 && !/\d/.test(s);
}
function j(t, e) {
  let { start: n } = e;
  for (let i = 0; i < 6; i += 1) {
    let r = mn.exec(t.slice(n, Math.min(e.end, n + 80)))?.[0].length ?? 0;
    if (r === 0) break;
    n += r;
  }
  let { end: s } = e;
  for (; s > n && /[\s.:;*_-]/u.test(t[s - 1]); ) s -= 1;
  return { start: n, end: s };
}
function vn(t, e, n) {
  let s = d(t, { start: Math.max(e.start, e.end - 80), end: e.end }), i = d(t, { start: n.start, end: Math.min(n.end, n.start + 80) });
  return s.length < 4 && i.length > 1 && !!s.at(-1) && m(s.at(-1).lower) && m(i[0].lower);
}
function kn(t, e) {
  let n = d(t, e), s = [], i = e.start;
  return n.forEach((r, o) => {
    r.lower !== "and" || !$n(n.slice(o + 1, o + 4)) || !Sn(n.slice(0, o)) || (s.push(j(t, { start: i, end: r.at.start })), i = r.at.end);
  }), [...s, j(t, { start: i, end: e.end })].filter((r) => r.start < r.end);
}
function $n([t, e, n]) {
  if (!t || !e) return !1;
  if (m(t.lower)) return e.lower !== "and" && !m(e.lower);
  let s = /^(?:can|must|should|may|will)$/.test(e.lower);
  return !!n && (s || /[^s]s$/.test(t.lower) && m(e.lower) && !$(n.lower));
}
function Sn(t) {
  let e = t.at(-1);
  return t.length > 1 && !!e && !m(e.lower);
}

// src/brief/subject.ts
var Oe = "(?:design|architecture|planning|plan|specifications?|specs?|proposal|document|doc|rfc|blueprint|overview|review)", Ne = "(?:complete|full|detailed|high[ -]level|low[ -]level|technical|system\
|software|feature|product|solution|service|api|cloud|backend|application)", E = "(?:an? |the |our |my |me |us |some )", xn = "(?:design|architect|build|create|plan|make|develop|write|draft|prepare|pro\
pose|sketch|specify|implement|produce|generate|give|come up with)", Ln = [
  /^(?:#{1,6}|>|[-*•]|\*\*)\s*/u,
  /^(?:please|hi|hello|hey|ok|so|now|brief|task|request|goal|title|project|topic|subject|prompt|question|q)\b[ ,:!.*-]{0,3}\s*/iu,
  /^(?:(?:non-?)?functional|requirements|background|context|overview|scope|constraints|scale|features|goals|needs|traffic|load)(?: requirements)?\s*:\s*/iu,
  /^(?:can|could|would|will) you\s+(?:please )?/iu,
  /^(?:i|we|you)(?:['’](?:d|re|m|ve))? (?:would )?(?:need|want|like|wish|intend|plan|have|are|am|was|were|should|must|will|looking)(?: planning| asked| going| looking| building)?(?: to have| to| for)? (?=\S)/iu,
  /^(?:i|we)['’](?:re|m) (?:building|looking for|planning|making|designing|launching|starting) /iu,
  /^(?:my|our) (?:team|company|client|customer|boss|startup|organi[sz]ation|department|school|hospital|bank)(?: of \w+)? (?:needs?|wants?|is building|are building|would like|has|have) (?:to )?/iu,
  /^(?:how (?:would|do|should|can|could) (?:you|i|we|one)|how to|let['’]?s|let us|looking (?:for|to)|needed|wanted|required|needs?|wants?|to)\b:?\s+/iu,
  /^help (?:me|us)(?: to| with)? /iu,
  /^what(?:['’]s| is| would be|['’]d be) (?:the|a) (?:best|good|right|ideal) /iu,
  new RegExp(`^${xn}(?:ing)?\\b ${E}?`, "iu"),
  new RegExp(
    `^${E}?${Ne}?[ -]?${Ne}?[ -]?${Oe} ?${Oe}? ?(?:for|of|to|on|about|:|-|–|—)\\s*(?=\\S)`,
    "iu"
  ),
  /^(?:system design|architecture planning|feature design|technical specs?|system architecture) /iu,
  new RegExp(`^${E}`, "iu"),
  /^(?:new|simple|basic|scalable|robust|reliable|modern|complete|production[ -]ready|enterprise[ -]grade|highly[ -]available|highly[ -]scalable|working|good|nice)[ ,]+/iu
], Mn = [
  /^(?:something|anything|system|platform|service|app|application|tool|solution|website|product|software) (?:that|which|to|where|for) (?:lets?|allows?|enables?|helps?|can)\b\s*/iu,
  /^(?:something|anything|a way) (?:that|which|to|where|for|like)?\s*/iu,
  /^(?:(?:the|our|my) )?(?:users?|customers?|people|clients?|employees|everyone|anyone|visitors?) (?:should|must|can|could|will|may|shall|need to|want to|have to|to)(?: be able to)? /iu,
  new RegExp("^(?:our|my|the) \\p{L}+(?: \\p{L}+)? (?:to|can|should|must)(?: be able to)? ", "iu")
], Cn = /[:;,.!?\n\r(){}[\]|"“”]|\s[-–—]\s|\d/u, Fe = /[ \t](?:that|which|to|where|whereby|who|whose|with|without|using|handling|serving|supporting|allowing|letting|enabling|so|because|since|while|when|if|based|built|like|similar|such|in which|able|capable|should|must|can|will|needs?|is|are|has|including|running|hosted|under|within)\b/iu,
Be = /[ \t]for (?:our|my|us|the|an? (?:team|company|startup|client))\b/iu, Rn = new Set(
  "system service app application platform tool solution website site product software backend web mobile api portal small internal online thing".split(
    " "
  )
), Te = 8, De = 300;
function Pe(t) {
  let { start: e, clause: n } = Bn(t), s = t.slice(e, e + De), i = Cn.exec(s)?.index ?? s.length, r = Math.min(i, Fe.exec(s)?.index ?? i, Be.exec(s)?.index ?? i), o = q(d(t, { start: e, end: e + r }));
  o.length > 2 && /ing$/iu.test(o.at(-1).text) && /\d/.test(s[r] ?? "") && o.pop();
  let a = Be.exec(s.slice(r))?.index === 0, u = S(o[0]?.lower, o[1]?.lower, !1) ? e : void 0, c = n ?? u ?? Tn(t, e + (a ? Math.min(i, On(s, r)) : r));
  if (o.some(({ lower: f }) => !Rn.has(f))) return G(o, !0, c);
  let l = q(d(t, { start: e, end: e + i }));
  return l.length > 0 ? G(l, l.length > 1, c) : { ...Nn(t), bodyStart: e };
}
function On(t, e) {
  let n = Fe.exec(t.slice(e))?.index;
  return n === void 0 ? t.length : e + n;
}
function Nn(t) {
  let e = t.replace(new RegExp("\\p{N}\\S*(?:\\s+[^\\s,;.]+)?", "gu"), (s) => " ".repeat(s.length)), n = q(
    d(e).filter((s) => new RegExp("^\\p{L}{3}", "u").test(s.text)).slice(0, 6)
  );
  return n.length > 0 ? G(n, !1, 0) : { name: "New Service", at: { start: 0, end: 0 }, given: !1 };
}
function Bn(t) {
  let e = t.length - t.trimStart().length, n, s = t.trimEnd().length;
  for (let i = 0; i < 12; i += 1) {
    let r = t.slice(e, e + De), o = Ie(Ln, r), a = Math.max(o, Ie(Mn, r));
    if (a === 0 || e + a >= s) break;
    a > o && (n ??= e), e += a;
  }
  return { start: e, clause: n };
}
function Ie(t, e) {
  return Math.max(...t.map((n) => n.exec(e)?.[0].length ?? 0));
}
function q(t) {
  let e = t.slice(0, Te), n = t.length > Te ? e.findLastIndex(({ text: s }) => /^(?:at|for|in|of|on|by|from|across|with)$/iu.test(s)) : -1;
  for (n > 1 && (e.length = n); e.length > 0 && J(e.at(-1).text); ) e.pop();
  return e;
}
function G(t, e, n) {
  let s = { start: t[0].at.start, end: t.at(-1).at.end };
  return { name: [...X(t.map(({ text: r }) => r.replace(/['’-]+$/u, "")))].slice(0, 80).join("").trim(), at: s, given: e, bodyStart: n };
}
function Tn(t, e) {
  return e + (/^[\s:;,.!?–—-]*/u.exec(t.slice(e, e + 20))?.[0].length ?? 0);
}

// src/brief/read.ts
function In(t) {
  let { bodyStart: e, ...n } = Pe(t), s = Re(t, e), i = Ce(t, s), r = /* @__PURE__ */ new Map();
  for (let l of i) r.get(l.clause)?.push(l) ?? r.set(l.clause, [l]);
  let o = [], a = /* @__PURE__ */ new Map(), u;
  for (let [l, f] of s.entries()) {
    let p = re(t, f, r.get(l) ?? [], u);
    p && (a.set(l, o.push(p) - 1), p.kind === "capability" && (u = P(p.text) ?? u));
  }
  let c = i.map((l) => ({ ...l, clause: a.get(l.clause) ?? -1 }));
  return {
    text: t,
    subject: n,
    clauses: o,
    facts: c,
    constraints: Fn(t, [{ start: 0, end: e }, ...s])
  };
}
function Fn(t, e) {
  return e.flatMap(
    (n) => R(t, n).map(({ kind: s, at: i }) => {
      let r = n.start > 0 && n.end - n.start <= 120 ? n : i;
      return { kind: s, words: t.slice(i.start, i.end), text: t.slice(r.start, r.end), at: r };
    })
  );
}

export {
  d as a,
  w as b,
  _e as c,
  Xe as d,
  $ as e,
  In as f
};
