// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as G,
  c as y,
  g as V,
  h as K
} from "./chunk-2YZTP77U.mjs";

// src/brief/constraints.ts
var Ae = [
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
function x(e, t) {
  let n = e.slice(t.start, t.end);
  return Ae.flatMap(([r, i]) => {
    let s = i.exec(n);
    if (!s) return [];
    let o = t.start + s.index;
    return [{ kind: r, at: { start: o, end: o + s[0].length } }];
  });
}

// src/brief/words.ts
var je = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
function d(e, t = { start: 0, end: e.length }) {
  return Array.from(e.slice(t.start, t.end).matchAll(je), (n) => {
    let r = t.start + n.index;
    return { text: n[0], lower: n[0].toLowerCase(), at: { start: r, end: r + n[0].length } };
  });
}
var C = new Map(
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
function g(e) {
  let t = e.toLowerCase().replace(/['’]s?$/u, "");
  return C.has(t) ? C.get(t) : t.length < 4 || /(?:ss|us|is|as|news|series)$/.test(t) ? t : /[^aeiou]ies$/.test(t) ? `${t.slice(0, -3)}y` : /(?:ch|sh|ss|x|zz)es$/.test(t) ? t.slice(0, -2) : t.endsWith(
  "s") ? t.slice(0, -1) : t;
}
var Ee = new Set(
  "building clothing hearing listing meeting painting parking rating recording setting training wedding".split(" ")
);
function L(e) {
  let t = g(C.get(e.toLowerCase()) ?? e);
  if (Ee.has(t)) return t;
  let n = t.replace(/^(.{3,})ication$/u, "$1i").replace(/^(.{3,})(?:ation|ing|ion|ed)$/u, "$1").replace(/^(.{3,})(?:ation|ing|ion|ed)$/u, "$1"), r = n === t ? n : n.replace(/([bdfgmnprt])\1$/u, "$1");
  return r.length > 3 ? r.replace(/[eyi]$/u, "") : r;
}
var Q = new Set(
  "a across an and as at but by for from in into of on or over per the to up via vs with within".split(" ")
), U = new Map(
  "AI API AR ATM B2B B2C BI CAD CDN CI/CD CI CD CLI CMS CRM CSV DNS DRM ECG EHR ERP ETL EV FAQ GIS GPS GPU HL7 HR HTTP ID IDE IoT JSON KYC LLM LMS MES ML MQTT MRI NFC NFT OTA OTP P2P PDF PIM POS QR RA\
G REST RFID RSS SaaS SDK SMS SQL SSO TV UI URL UX VIN VM VOD VoIP VPN VR WMS XML iOS SIEM SLA CQRS OCR".split(" ").map((e) => [e.toLowerCase(), e])
).set("todo", "To-Do");
function H(e) {
  let t = e.length > 1 && e.every((n) => n === n.toUpperCase());
  return e.map((n, r) => qe(t ? n.toLowerCase() : n, r === 0)).join(" ");
}
function qe(e, t) {
  let n = e.toLowerCase(), r = U.get(n) ?? (n.endsWith("s") ? Ge(U.get(n.slice(0, -1))) : void 0);
  return r || (e.slice(1) !== n.slice(1) ? e : !t && Q.has(n) ? n : e.replace(new RegExp("(^|-)(\\p{Ll})", "gu"), (i, s, o) => s + o.toUpperCase()));
}
function Ge(e) {
  return e ? `${e}s` : void 0;
}
function _(e) {
  return Q.has(e.toLowerCase());
}

// src/brief/verbs.ts
var N = "be have get give see use do make take can want need let allow receive provide support offer handle include work keep store go come run".split(
  " "
), X = "accept move automate modernise modernize rewrite integrate consolidate access add adjust aggregate alert analyse analyze announce answer apply appoint approve archive arrange ask assign attach\
 audit authenticate authorize ban bid bill block book browse build buy calculate call cancel capture charge chat check checkin classify click close collect comment compare compute configure confirm co\
nnect control convert copy count create crop customize debit decline delete deliver deploy design detect disable discover dispatch dispute download draft draw drop edit email enable encode encrypt enr\
oll enter estimate evaluate expire export extract fetch file fill filter find flag follow forecast forward fund generate grade group hide hire hold host identify import index ingest inspect install in\
vite invoice join label launch learn like link list listen load locate lock log login look mail manage map mark match measure meet mention merge message migrate moderate modify monitor mute negotiate \
notify open optimize order organize pair park pause pay pick pin place plan play poll post predict prepare preview price print prioritize process publish pull purchase push query queue quote rank rate\
 reach read rebook receipt recognize recommend reconcile record redeem redirect refund register reject release remind remove render rent repair replace replay reply report request reschedule reserve r\
eset resize resolve restock restore resume return reuse review revoke rotate route save scan schedule score search select sell send serve settle share ship shorten show sign skip snooze sort split sta\
rt stop stream submit subscribe suggest summarise summarize switch sync synchronise tag target tip top-up trace track trade train transcode transcribe transfer translate trigger type undo unlock unsub\
scribe update upgrade upload validate verify view visit vote wait warn watch withdraw write zoom".split(" "), Ve = new Map([...N, ...X].map((e) => [L(e), e])), J = new Set(N), M = /* @__PURE__ */ new Set(
[...N, ...X]);
function b(e) {
  return Ve.get(L(e));
}
function m(e) {
  return M.has(e.toLowerCase());
}
function k(e) {
  return J.has(e);
}
var Ke = new Set(
  "access alert answer audit bid bill block book call chat check comment contact copy design document draft email estimate export file filter flag fund group host import index invoice label list load \
lock log look mail map market match measure message monitor offer order park place plan play poll post preview price purchase query queue quote rank rate record refund report request review route sche\
dule score share ship stream support switch tag target test tip trade train transfer upload view visit vote zoom".split(" ")
), Ue = /^(?:of|per|by|and|or|are|is|with|for|on|at|within|under|p\d+|via|from)$/u, Qe = /^(?:an?|the|their|his|her|its|our|my|your|them|it|each|every|all|any|one|to|up|new|more|other|others|what|who|when|how)$/u;
function $(e, t, n) {
  return !e || !t || !M.has(e) ? !1 : Ke.has(e) ? !Ue.test(t) && (Qe.test(t) || n && /[^s]s$/u.test(t)) : !/^(?:and|or|of|per|is|are)$/u.test(t);
}
function Y(e) {
  let t = e.findIndex((o) => /^(?:can|must|should|shall|will|may|to|cannot|never)$/u.test(o)), n = t < 0 ? -1 : e.findIndex((o, a) => a > t && M.has(o) && o !== "be");
  if (n > 0 && n - t < 5) return { base: e[n], certain: !0 };
  let r = e.findIndex((o, a) => M.has(o) && o !== "be" && _e(e, a));
  if (r >= 0) return { base: e[r], certain: !0 };
  if (O(e)) return { base: e[1], certain: !0 };
  let i = e.findIndex(
    (o, a) => a > 0 && a < 4 && Xe(o) && /^(?:an?|the|each|every|it)$/u.test(e[0])
  );
  if (i > 0 && i < e.length - 1) return { base: b(e[i]), certain: !0 };
  let s = e.map(b).find((o) => o && !J.has(o));
  return s ? { base: s, certain: !1 } : void 0;
}
function O([e, t, n]) {
  return !e || !t || !n ? !1 : /(?:ers|ors|ists|ents|ants|ees|ians|smiths|people|staff|teams|nurses|clerks|guests|shops|kids)$/u.test(e) && new RegExp("^\\p{Ll}{3,}$", "u").test(t) && !/(?:s|ed|ing|ly|tion|ment)$/u.
  test(t) && !He.test(t);
}
var He = /^(?:and|are|but|can|could|for|from|have|into|may|must|not|per|should|than|that|their|the|via|when|where|which|who|will|with|within|without|under|over|once|only|about|also)$/u;
function _e(e, t) {
  return t === 0 ? $(e[0], e[1], !1) : /(?:[^s]s|people|staff|they|we|i|everyone)$/u.test(e[t - 1]) && !/^(?:is|was|as|this|has)$/u.test(e[t - 1]);
}
function Xe(e) {
  return /[^s]s$/u.test(e) && b(e) !== void 0;
}

// src/brief/sentence.ts
function ee(e, t) {
  let n = e.replace(/\s+/gu, " ").trim(), [r, i] = d(n.slice(0, 120));
  if (!r) return n;
  if ($(r.lower, i?.lower, t !== void 0))
    return t ? `${T(t)} can ${v(n)}` : `The service shall ${v(n)}`;
  if (/(?:[^u]ed|ing)$/u.test(r.lower) && b(r.lower) && !i?.lower.endsWith("s"))
    return `As the brief asks: ${v(n)}`;
  if (/^(?:can|could|must|should|shall|will|may|cannot)$/u.test(r.lower)) return `The service ${v(n)}`;
  let s = new RegExp("^((?:our|my|the) \\p{L}+(?: \\p{L}+)?) to (?=\\p{L})", "iu").exec(n);
  return s ? `${T(s[1])} can ${n.slice(s[0].length)}` : te(r.lower) && i && !et(i.lower) && !/(?:ed|ing)$/u.test(i.lower) ? `The service ${v(n)}` : B(n) ? T(n) : `The service offers ${v(n)}`;
}
var Je = /^(?:can|could|must|should|shall|will|may|need|needs|have|has|is|are|get|gets|cannot|never|only)$/u, Ye = /(?:[^s]s|people|staff|everyone|everybody|they|we)$/u, Z = /^(?:an?|the|each|every|any)$/u;
function B(e) {
  let t = d(e.slice(0, 120)).slice(0, 6);
  if (O(t.map(({ lower: r }) => r))) return t[0].text;
  let n = t.findIndex(
    ({ lower: r }, i) => i > 0 && (Je.test(r) || Ze(
      t.slice(0, i).map((s) => s.lower),
      r
    ))
  );
  return n > 0 ? e.slice(t[0].at.start, t[n - 1].at.end) : void 0;
}
function Ze(e, t) {
  let n = e.at(-1);
  return Z.test(n) || m(n) ? !1 : m(t) ? Ye.test(n) : te(t) && (Z.test(e[0]) || e.length === 1 && k(b(t)));
}
function te(e) {
  return /[^s]s$/u.test(e) && b(e) !== void 0;
}
function et(e) {
  return e === void 0 || /^(?:of|per|by|in|and|or|are|is|with|for|on|at|within|under|p\d+|via|from)$/u.test(e);
}
function T(e) {
  return e.replace(new RegExp("^\\p{Ll}", "u"), (t) => t.toUpperCase());
}
function v(e) {
  return new RegExp("^\\p{Lu}\\p{Ll}+(?:\\s|$)", "u").test(e) || /^A\s/.test(e) ? e[0].toLowerCase() + e.slice(1) : e;
}

// src/brief/clauses.ts
var tt = /\b(?:diagrams?|trade-?offs?|cost estimates?|alternatives|build[ -](?:vs\.?|versus|or)[ -]buy|design document|failure modes|monitoring plan|back[ -]of[ -]the[ -]envelope|house style|sections?|open questions|rollout plan|the numbers)\b/iu,
nt = /^(?:please )?(?:include|show|explain|consider|discuss|describe|mention|assume|note|compare|cover|add|draw|list|estimate|use mermaid|keep it|make it|be|give me|write|focus)\b/iu, rt = new Set(
  "a an and any as at all about also are around average be been budget business by can cap case cost costs costing count currently day days each end ends expect expected estimated every for from get g\
oal growth had handle handling has have hour hours in infra infrastructure is it its latency latencies less least limit load low max maximum mean min minimum minute minutes month monthly month's more \
most must need needs no not of on one only or our over overall p50 p90 p95 p99 peak peaks per percentile rate rto rpo roughly second seconds serve serves serving should size sla slo so some support su\
pports supporting system service target targets than that the their them then there these they this throughput time times to total traffic typical typically under up uptime availability available us u\
se using usually volume was we week weeks weekly daily hourly yearly annually when where which will with within year years yearly you your ~ approx approximately spend".split(" ")
), st = /* @__PURE__ */ new Set([
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
function ne(e, t, n, r) {
  let i = d(e, t), s = n.map((l) => l.at), o = re(i, s).filter(({ lower: l }) => new RegExp("\\p{L}", "u").test(l) && !rt.has(l));
  if (o.length === 0 && n.length === 0) return;
  let a = Y(i.map(({ lower: l }) => l)), u = e.slice(t.start, t.end), c = it({
    said: u,
    content: o,
    facts: n,
    acts: a?.certain ?? !1,
    constraint: ot(e, t, o)
  });
  return { text: u, at: t, kind: c, sentence: ee(u, r), ...a && { verb: a.base } };
}
function it({ said: e, content: t, facts: n, acts: r, constraint: i }) {
  return t.length === 0 ? "target" : tt.test(e) && (nt.test(e) || /\bbuild[ -](?:vs\.?|versus|or)[ -]buy\b/iu.test(e)) ? "request" : i ? "constraint" : n.length > 0 && /^(?:\S+ ){1,4}(?:is|are|was|were)\b/iu.
  test(e) ? "target" : r ? "capability" : n.some(({ role: s, bound: o }) => st.has(s) || o === "total") || n.some(({ role: s, statistic: o }) => s === "rate" && (o === "peak" || t.length < 3)) || n.length >
  0 && /\b(?:has|have)\b/iu.test(e) || n.length > 0 && t.length < 2 ? "target" : "capability";
}
function ot(e, t, n) {
  let r = x(e, t);
  if (r.some(({ kind: s }) => s === "exclusion" || s === "must-not-lose")) return !0;
  let i = re(
    n,
    r.map((s) => s.at).sort((s, o) => s.start - o.start)
  );
  return r.length > 0 && i.length < 3;
}
function re(e, t) {
  let n = 0;
  return e.filter(({ at: r }) => {
    for (; n < t.length && t[n].end <= r.start; ) n += 1;
    return n >= t.length || t[n].start >= r.end;
  });
}

// src/brief/house-measure.ts
var at = [
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
], se = /* @__PURE__ */ new Map([
  ["kilobyte", "kB"],
  ["megabyte", "MB"],
  ["gigabyte", "GB"],
  ["terabyte", "TB"],
  ["petabyte", "PB"],
  ["byte", "B"]
]);
function h(e) {
  return at.find(([, t]) => t.test(e))?.[0];
}
function ie(e, t, n, r) {
  let i = lt(t, r), s = ut(n).replace(/^\d{4,}(?=$|\.|\s)/u, (c) => c.replace(/\B(?=(?:\d{3})+$)/gu, ",")), o = i === void 0 ? void 0 : s + i, a = o === void 0 ? void 0 : y(o);
  return a && G(a.dimension, t) && Math.abs(a.value - e) <= 1e-9 * Math.abs(e) && o !== void 0 ? o : K(e, t);
}
function ut(e) {
  let t = /^([\d,.]+)\s?(k|thousand|M|mn|mm|bn|B|m)$/u.exec(e);
  return t ? t[2] !== "k" && t[2] !== "thousand" ? `${t[1]} ${/^b/iu.test(t[2]) ? "billion" : "million"}` : String(Number((Number(t[1].replaceAll(",", "")) * 1e3).toPrecision(12))) : e;
}
function lt(e, t) {
  let n = t.match(/[\p{L}µ%]+/gu) ?? [], r = n.map(h).find((f) => f !== void 0), i = n.map(ct).find((f) => f !== void 0), { time: s = 0, data: o = 0, ...a } = e, u = Object.keys(a)[0], c = s === -1 ?
  `/${r}` : "";
  if (s !== 0 && !r || Math.abs(s) > 1 || Object.keys(a).length > 1) return;
  if (u && a[u] === 1 && o === 0 && s < 1) return ` ${u}${c}`;
  if (u) return;
  if (o === 1 && i && s < 1) return ` ${i}${c}`;
  if (o !== 0) return;
  let l = n.map(h).filter((f) => f !== void 0);
  return s === 0 && l.length === 2 ? ` ${l[0]}/${l[1]}` : s === 0 ? /[%]|\bper ?cent\b|\bnines\b/iu.test(t) ? " %" : "" : s === 1 ? ` ${r}` : ` ${c}`;
}
function ct(e) {
  let t = e.toLowerCase().replace(/s$/u, "");
  return se.has(t) ? se.get(t) : /^[kmgtp]b$/iu.test(t) ? /^[KMGTP]?B|^k[bB]/u.test(e) ? e.replace(/s$/u, "").replace(/^KB/u, "kB") : `${t.slice(0, 1).toUpperCase()}B`.replace("KB", "kB") : /^[KMGTP]i[bB]$/u.
  test(e) ? `${e.slice(0, 2)}B` : void 0;
}

// src/brief/nouns.ts
var ae = new Set(
  "a all also am an and are as at avg average because before being but by can do does each every for from had handled has have if in into is it kept larger less long longer may max maximum mean more m\
ost must no not of on late offline once only or over peak peaks pm burst bursts p50 p90 p95 p99 per processed served should so sustained than that the their then these they this through times to total\
 during under until up was we were when where which while who will with within without".split(" ")
), dt = new RegExp("^\\s*(?:times |(?:\\p{L}+ed|in|out|online)\\s+)?(?:\\/|per\\b|an?\\b|each\\b|every\\b|for (?:each|every)\\b|for an?\\b)\\s*(?:single |one |new )?(\\p{L}[\\p{L}-]*)", "iu"), pt = new RegExp(
"^\\s*(?:\\p{L}+ed\\s+)?(daily|hourly|weekly|monthly|yearly|annually)\\b", "iu"), I = 120;
function ue(e, t, n) {
  let r = d(e, { start: t, end: Math.min(n, t + I) }), i = ft(e, t, r), s = i.some(({ lower: p }) => /^(?:concurrent|simultaneous|parallel|live|ccu)$/u.test(p)), o = i.filter(({ lower: p }) => !h(p) ||
  p === "second"), a = o.find(({ lower: p }) => S(p)) ?? o.at(-1), c = a && /^(?:users?|customers?|visitors?|people|players?|members?|readers?|drivers?|shoppers?|listeners?|actives?)$/u.test(
    a.lower
  ) ? void 0 : i.map(({ lower: p }) => /ly$/u.test(p) ? h(p) : void 0).find(Boolean), l = (a && o.indexOf(a) >= 0 ? a.at.end : i.at(-1)?.at.end) ?? t, f = { ...a && { noun: g(a.lower) }, ...c && { time: c },
  crowd: s, end: l };
  return oe(e, n, oe(e, n, f));
}
function ft(e, t, n) {
  let r = [], i = t;
  for (let s of n) {
    let o = e.slice(i, s.at.start);
    if (!/^[ \t\u00a0-]{0,3}$/u.test(o) || r.length === 5 || ae.has(s.lower) || new RegExp("\\p{N}", "u").test(s.lower) || r.length > 0 && S(r.at(-1).lower) && (m(s.lower) || /(?:ed|ing)$/u.test(s.lower)))
      break;
    r.push(s), i = s.at.end;
  }
  return r;
}
function oe(e, t, n) {
  let r = e.slice(n.end, Math.min(t, n.end + I)), i = pt.exec(r);
  if (i && !n.time) return { ...n, time: h(i[1]), end: n.end + i[0].length };
  let s = dt.exec(r);
  if (!s) return n;
  let o = h(s[1]), a = n.end + s[0].length;
  return o ? n.time ? n : { ...n, time: o, end: a } : n.per || /^\s*an?\b/iu.test(s[0]) && !mt(s[1]) ? n : { ...n, per: g(s[1]), end: a };
}
function mt(e) {
  return !/^(?:day|peak|few|lot|typical|normal|single|new|total|minimum|maximum|good|bad|big|small|high|low|bit|good|year)$/iu.test(
    e
  );
}
function S(e) {
  return /(?:[^sui]s|ies|people|children|staff)$/u.test(e) || /(?:ches|xes|sses|[^aeiou]us?es)$/u.test(e);
}
function le(e) {
  let t = new RegExp("(?:\\/|\\bper\\b|\\beach\\b|\\ban?\\b)\\s*(?:[\\d,]+ ?k? )?(\\p{L}[\\p{L}-]*)", "iu").exec(e), n = d(t ? e.slice(0, t.index) : e).filter((s) => !D(s.lower)), r = n.find(({ lower: s }) => S(
  s)) ?? n.at(-1), i = t && !D(t[1].toLowerCase()) ? g(t[1]) : void 0;
  return { ...r && { noun: g(r.lower) }, ...i && { per: i } };
}
var ht = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|dozen|hundred|half|one|an?)$/u;
function D(e) {
  return !!h(e) || ht.test(e) || /^[\p{N}.,]+|^(?:k|m|bn|b|mn|mm|x|times|thousand|millions?|billions?|trillion|percent|usd|eur|gbp|dollars?|cents?|euros?|nines|[kmgtp]?i?b|[kmgtp]?bit|[kmgt]?bps|(?:kilo|mega|giga|tera|peta)?bytes?)$/iu.
  test(
    e
  );
}
function ce(e) {
  let n = d(e.slice(-I)).filter(({ lower: r }) => !ae.has(r) && !D(r)).findLast(({ lower: r }) => S(r) && !m(r));
  return n && g(n.lower);
}
function de(e) {
  let t = new RegExp("^\\s*of((?:\\s+\\p{L}[\\p{L}-]*){1,4})", "u").exec(e), n = t && d(t[1]).find(({ lower: r }) => S(r));
  return n ? g(n.lower) : void 0;
}
function pe(e) {
  let t = new RegExp("\\b(?:each|every|per)(?:\\s+(\\p{L}+)(?:\\s+\\p{L}+){0,2})?\\s*$", "iu").exec(e.slice(-60));
  return t ? g(t[1] ?? "") : void 0;
}

// src/brief/qualifiers.ts
var gt = [
  ["<", /(?:\b(?:under|below|less than|fewer than|cheaper than|faster than)|<)\s*$/iu],
  [
    "<=",
    /(?:\b(?:within|at most|no more than|not more than|no longer than|up to|max(?:imum)?(?: of)?|limit(?:ed)?(?: of| to)?|capp?(?:ed)?(?: of| at)?|budget(?: of)?|not exceed(?:ing)?)|<=|≤)\s*:?\s*$/iu
  ],
  [">=", /(?:\b(?:at least|no less than|not less than|minimum(?: of)?|min)|>=|≥)\s*$/iu],
  [">", /(?:\b(?:more than|over|above|greater than)|>)\s*$/iu]
];
function fe(e, t) {
  return gt.find(([, r]) => r.test(e))?.[0] ?? (t && /\bin\s*$/iu.test(e) ? "<=" : void 0);
}
function me(e, t, n) {
  let { before: r, after: i, rate: s } = n;
  if (e.statistic && /^p\d/u.test(e.statistic)) return e.statistic;
  let o = /^[\s(,]{0,3}(?:at |in |for |@ ?)?(?:the )?(?:p(\d\d(?:\.\d{1,3})?)\b|(\d\d(?:\.\d{1,3})?)(?:th)?[ -]percentile)/iu.exec(
    i
  ), a = /(?:\bp(\d\d(?:\.\d{1,3})?)\b|\b(\d\d)th[ -]percentile)[^.;\d]{0,50}$/iu.exec(r), u = o ?? a;
  return u ? `p${u[1] ?? u[2]}` : s && /(?:\bpeak\w*|\bbursts?\b|\bspikes?\b|\bup to|\bmax(?:imum)?|\bat most)[^\d;.]{0,30}$/iu.test(r) || s && /^[^\d;.,]{0,20}\b(?:peak|burst|spikes?|busiest)(?![^;.,]{0,12}\d+(?:\.\d+)?\s?(?:x|×|times))/iu.
  test(i) || t.crowd ? "peak" : /\bmedian\b[^\d;.]{0,20}$/iu.test(r) ? "p50" : /\b(?:average|avg|mean|on average|typically)\b[^\d;.]{0,20}$/iu.test(r) || /^[\s(,]{0,3}(?:on average|average|avg|mean)\b(?!\s*[\d:])/iu.
  test(i) ? "avg" : void 0;
}
function he(e, t, n) {
  return /^\s*of\s/iu.test(t) ? "total" : /\b(?:up to|max(?:imum)?|at most|under|below|limit\w*|cap\w*|no larger than|no more than|less than|not exceed\w*)\b[^\d]{0,20}$|[<≤]=?\s*$/iu.test(e) || /^\s*(?:max|limit|cap|or less|each max)\b/iu.
  test(t) ? "max" : /\b(?:average|avg|mean|typical(?:ly)?|about|around|roughly|averaging)\b[^\d]{0,20}$|~\s*$/iu.test(e) || /^\s*(?:on average|average|avg|mean|each)\b/iu.test(t) ? "mean" : /\b(?:total|in all|altogether|overall|library|catalogu?e|corpus|already|existing|today)\b/iu.
  test(n) || /^\s*worth\b/iu.test(t) ? "total" : void 0;
}

// src/brief/roles.ts
var bt = /^(?:reads?|lookups?|redirects?|clicks?|views?|visits?|quer(?:y|ies))$/u, wt = /^(?:writes?|inserts?|updates?|links?|records?|entr(?:y|ies)|keys?)$/u, yt = /\b(?:within|under|below|less than|fewer than|no more than|not more than|at most|no longer than|max(?:imum)?|faster than|in|not exceed(?:ing)?|<|<=|≤|after)\s*$|[<≤]\s*$/u,
vt = /\b(?:launch\w*|go(?:es|ing)?[ -]live|deadline|mvp|projects?|horizon|grow\w*|growth|contract|roadmap|from now|team|migrat\w+)\b/u, be = /\b(?:keeps?|kept|retain\w*|retention|stored? (?:\w+ )?for|archiv\w+|history|delet\w+ after|expir\w+|purg\w+|ttl|audit\w* (?:trail|log)|logs? for)\b/u,
kt = /\brpo\b|\bdata loss\b|\blos(?:e|es|ing|s|t)\b/u, $t = /\b(?:without|no|zero|never|not)\b[^,;.]{0,20}\b(?:los(?:e|es|ing|s|t)|data loss)\b/u, St = /\brto\b|\brecover\w*|\brestor\w+|\bback (?:up|online|in service|again|within)\b|\bfail(?:s|ed)?[ -]?over\b|\bdisaster\b/u,
xt = /\b(?:latenc(?:y|ies)|respon[ds]\w*|load\w*|redirect\w*|fast|quick\w*|delay\w*|process\w*|deliver\w*|lag|time to|visible|appear\w*|end[- ]to[- ]end|turnaround|seen)\b/u, Lt = /\b(?:up ?time|availab\w+|sla|slo|down ?time|outages?|reliab\w+|nines)\b/u,
Mt = /\b(?:peak\w*|burst\w*|spik\w+|surge\w*|rush|seasonal|black friday|cyber monday|holiday|evening|lunch\w*|busiest|average|normal|usual|base ?line)\b/u, Rt = /\b(?:average|avg|mean|revenue|price[ds]?|fees?|fares?|charges?|sells?|basket|worth|salary|licen[cs]e|renewals?|subscription|we pay|ticket of|order of|gmv|transaction value|donations?)\b/u,
ge = /\b(?:budgets?|spend\w*|costs?|costing|cheaper|bill|infra\w*|hosting|run(?:ning)?|cloud|afford)\b/u;
function we(e) {
  if (e.kind === "ratio") return "ratio";
  let { time: t = 0, data: n = 0, ...r } = e.dimension;
  return Object.keys(r).length > 0 ? Object.keys(r).length === 1 ? Ct(e) : void 0 : n !== 0 ? n === 1 ? Nt(e, t) : void 0 : t === 1 ? Ot(e) : t === -1 ? "rate" : t === 0 ? Bt(e) : void 0;
}
function Ct({ near: e, per: t, comparator: n, dimension: r }) {
  if (!(Rt.test(e) && !ge.test(e)))
    return t ? "unit-cost" : r.time === -1 || ge.test(e) || n ? "budget" : void 0;
}
function Nt({ after: e, near: t }, n) {
  return n === -1 ? "rate" : n !== 0 || /^\s*(?:ram|memory|heap)\b|\b(?:ram|memory|vcpus?)\b/u.test(e) || /\bvcpus?\b/u.test(t) ? void 0 : "size";
}
function Ot(e) {
  let { before: t, after: n, near: r, statistic: i } = e, s = `${t.slice(-50)} ${n.slice(0, 50)}`;
  if (kt.test(s)) return $t.test(s) ? void 0 : "durability";
  if (St.test(s)) return "recovery";
  if (!(/\b(?:every|each|per|once an?|for up to|interval of)\s*$/u.test(t) || /^\s*(?:ago|intervals?|cycles?|windows?)\b/u.test(n))) {
    if (be.test(s) || /\bstore[sd]?\s*$/u.test(t)) return "retention";
    if (/^\s*(?:long|in length|of (?:video|audio|footage))\b/u.test(n) || /[\s-]$|^$/u.test(t) && Tt(n))
      return "size";
    if (/^[ -](?:reads?|writes?|responses?|latency|lookups?|redirects?|delivery|updates?|queries|round ?trips?)\b/u.test(
      n
    ) || i || xt.test(r)) return "latency";
    if (!vt.test(r))
      return yt.test(t) ? "latency" : /\b(?:up to)\s*$/u.test(t) ? "size" : void 0;
  }
}
function Tt(e) {
  return new RegExp("^[ -](?:\\p{Ll}+ )?(?:videos?|clips?|calls?|recordings?|songs?|episodes?|lectures?|films?|movies?|audio|sessions?|meetings?|lessons?)\\b", "u").test(
    e
  );
}
function Bt(e) {
  let { kind: t, said: n, near: r, after: i, before: s, value: o, noun: a, per: u } = e;
  return t === "nines" ? /durab/u.test(r) ? "durability" : "availability" : /%|\bper ?cent\b/u.test(n) ? It(e) : /^\d[\d.,]*\s?(?:x|×)(?:\s|$)/u.test(n) || /^\s?(?:x|×|times|fold|-fold)\b/u.test(i) ||
  a === "x" ? Mt.test(r) ? "peak" : void 0 : /\brpo\b[^.;,]{0,12}$/u.test(s) ? "durability" : a && u && bt.test(a) && wt.test(u) ? "ratio" : a && o >= 0 && !Dt(n) && !/^(?:st|nd|rd|th|am|pm|x|hz|khz|mhz|ghz|fps|px|km|kg|m|cm|mm|core|vcpu|cpu|ram)$/u.
  test(a) && !be.test(s.slice(-30)) ? "count" : void 0;
}
function Dt(e) {
  return (e.match(new RegExp("\\p{L}+", "gu")) ?? []).filter((t) => !t.endsWith("ly") && h(t) !== void 0).length > 1;
}
function It({ near: e, after: t, value: n }) {
  return /durab/u.test(e) ? "durability" : Lt.test(e) && n >= 0.5 || n >= 0.99 && n < 1 && !/^\s*of\b/u.test(t) ? "availability" : /^\s*(?:of|are|is|reads?|writes?|hit)\b|\b(?:within|under|in|below|less than)\s*[\d<]/u.
  test(t) ? "ratio" : void 0;
}

// src/brief/fact.ts
var ye = 200;
function ve(e, t, n) {
  let r = Pt(e, t, n.until), { at: i, said: s, dimension: o, tail: a } = r, u = Wt(e, t, i, n.stretch), { before: c, after: l, near: f } = u, { noun: p, per: j } = Ft(r, u, t, n.lastNoun), E = fe(c, o.
  time === 1), q = me(t, a, { before: c, after: u.behind, rate: jt(o) }), Pe = { before: R(c), after: R(l), near: R(f), said: R(s) }, w = we({ ...t, ...Pe, dimension: o, noun: p, per: j, comparator: E,
  statistic: q });
  if (!w && !p && $e(o) && !zt(s, c)) return;
  let We = w === "size" ? he(c, l, f) : void 0, Fe = ie(r.value, o, t.digits, `${s} ${r.time ?? ""}`), ze = p ?? ce(c) ?? (w === "size" ? n.lastNoun : void 0);
  return Et({ text: s, at: i, measure: Fe, noun: w === "peak" || w === "ratio" ? void 0 : ze, per: j, comparator: E, statistic: q, bound: We, role: w });
}
function Pt(e, t, n) {
  let r = At(e, t), i = ke(e, t) ? ue(e, r.end, n) : { crowd: !1, end: r.end }, s = { start: t.at.start, end: Math.max(t.at.end, i.end) }, o = e.slice(s.start, s.end), { time: a, ...u } = r.dimension;
  if (i.time === void 0 || a !== void 0 && a !== 1)
    return { at: s, said: o, dimension: r.dimension, value: t.value, tail: i };
  let c = t.value / y(`1 ${i.time}`).value, l = a === 1 ? u : { ...u, time: -1 };
  return { at: s, said: o, dimension: l, value: c, time: a === 1 ? void 0 : i.time, tail: i };
}
function Wt(e, t, n, r) {
  let i = e.slice(Math.max(r.start, n.start - ye), n.start), s = Math.min(r.end, n.end + ye), o = e.slice(t.at.end, s);
  return { before: i, after: o, behind: e.slice(n.end, s), near: i + e.slice(n.start, s) };
}
function Ft({ said: e, dimension: t, tail: n }, { before: r, after: i }, s, o) {
  let a = ke(e, { ...s, at: { start: 0, end: e.length } }) ? le(e) : {}, u = t.time === -1 ? pe(r) : void 0;
  return {
    noun: ("data" in t ? de(i) : void 0) ?? n.noun ?? a.noun,
    per: n.per ?? a.per ?? (u === "" ? o : u)
  };
}
function ke(e, { at: t, kind: n }) {
  return n === "measure" && !/%|\bper ?cent\b/iu.test(e.slice(t.start, t.end));
}
function zt(e, t) {
  return /[%x×:]|\/|\ban?\b|\bper\b/u.test(e) || /[:=]\s*$|\bof\s*$/u.test(t);
}
function R(e) {
  return e.toLowerCase();
}
function At(e, t) {
  let n = e.slice(t.at.start, t.at.end), r = (n.match(new RegExp("\\p{L}+", "gu")) ?? []).some((a) => !a.endsWith("ly") && h(a) !== void 0), i = new RegExp("^[^\\p{L}%]*(?:[ \\u00a0]?(?:k|K|M|B|m|mn|mm|\
bn|thousand|millions?|billions?|trillion)(?![\\p{L}\\p{N}]))?(?!\\p{L})", "u").exec(
    n
  ), s = /\s(?:hourly|daily|weekly|monthly|yearly|annually)$/iu.exec(n);
  if (s) return { dimension: t.dimension, end: t.at.end - s[0].length };
  let o = t.kind !== "measure" || !$e(t.dimension) || r || !i || n.includes("%");
  return { dimension: t.dimension, end: o ? t.at.end : t.at.start + i[0].trimEnd().length };
}
function jt(e) {
  return e.time === -1 && Object.keys(e).every((t) => t === "time" || t === "data");
}
function $e(e) {
  return Object.keys(e).length === 0;
}
function Et(e) {
  return Object.fromEntries(Object.entries(e).filter(([, t]) => t !== void 0));
}

// src/brief/numbers.ts
var P = new Map(
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
), qt = new RegExp(
  String.raw`(?<![\p{L}\p{N}_-])(?:one(?= \p{L}+ (?:per|an?) )|(?:${[...P.keys()].sort((e, t) => t.length - e.length).join("|")})(?= \p{L}))`,
  "giu"
), Gt = new RegExp("(?<![\\p{N}.:])(\\d{1,7}(?:\\.\\d{1,3})?)(?:\\s?:\\s?|\\s+to\\s+)(1|\\d{1,7}(?:\\.\\d{1,3})?)(?![\\p{N}:.]?\\p{N})", "gu"), Vt = /(?<![\p{L}\p{N}_-])(two|three|four|five|six|[2-6])[ -](?:nines|9['’]?s)(?![\p{L}\p{N}])/giu,
Kt = /^[ \u00a0]?(?:k|K|M|m|mn|mm|bn|B|thousand|millions?|billions?|trillion)(?![\p{L}\p{N}])/u, Ut = /(?:^|\n)[ \t]{0,8}\d{1,3}[.)]$/u;
function Se(e) {
  let t = [...Jt(e), ...Xt(e), ...Qt(e), ..._t(e)];
  t.sort((r, i) => r.at.start - i.at.start || i.at.end - r.at.end);
  let n = [];
  for (let r of t) r.at.start >= (n.at(-1)?.at.end ?? 0) && n.push(r);
  return n;
}
function* Qt(e) {
  for (let { index: t, length: n, start: r, prefix: i, suffix: s, value: o, dimension: a, statistic: u } of V(
    Ht(e)
  )) {
    let c = t + n;
    if (Ut.test(e.slice(Math.max(0, r - 12), c + 1))) continue;
    let l = e.slice(r + i.length, c - s.length);
    yield {
      at: { start: r, end: c },
      kind: "measure",
      value: o,
      dimension: a,
      digits: l + xe(s, o, l),
      ...u && { statistic: u }
    };
  }
}
function Ht(e) {
  return e.replace(/(^|\s)[-–—](?=\s)/gu, "$1,");
}
function xe(e, t, n) {
  let r = Kt.exec(e)?.[0] ?? "";
  if (r === "" || Number(n.replaceAll(",", "")) === t) return "";
  let i = r.trim();
  return i.length < 3 ? i.replace("K", "k") : ` ${i}`;
}
function* _t(e) {
  for (let t of e.matchAll(qt)) {
    let n = String(P.get(t[0].toLowerCase()) ?? 1), r = y(
      n + e.slice(t.index + t[0].length, t.index + t[0].length + 60)
    );
    if (!r) continue;
    let { value: i, dimension: s, statistic: o, suffix: a, length: u } = r, c = t.index + t[0].length + u - n.length;
    yield {
      at: { start: t.index, end: c },
      kind: "measure",
      value: i,
      dimension: s,
      digits: n + xe(a, i, n),
      ...o && { statistic: o }
    };
  }
}
function* Xt(e) {
  for (let t of e.matchAll(Gt)) {
    let [n, r] = [Number(t[1]), Number(t[2])], i = e.slice(Math.max(0, t.index - 24), t.index + t[0].length + 24);
    if (n < 1 || r < 1 || !/read|writ|ratio|view|quer/iu.test(i)) continue;
    yield {
      at: { start: t.index, end: t.index + t[0].length },
      kind: "ratio",
      value: n / r,
      dimension: {},
      digits: String(Math.max(n, r) / Math.min(n, r))
    };
  }
}
function* Jt(e) {
  for (let t of e.matchAll(Vt)) {
    let n = P.get(t[1].toLowerCase()) ?? Number(t[1]), r = n === 2 ? "99" : `99.${"9".repeat(n - 2)}`;
    yield {
      at: { start: t.index, end: t.index + t[0].length },
      kind: "nines",
      value: 1 - 10 ** -n,
      dimension: {},
      digits: r
    };
  }
}

// src/brief/facts.ts
function Le(e, t) {
  let n = Se(e), r = [], i = 0;
  for (let [s, o] of n.entries()) {
    for (; i < t.length && t[i].end <= o.at.start; ) i += 1;
    let a = (t[i]?.start ?? e.length) <= o.at.start ? t[i] : void 0, u = Math.min(a?.end ?? e.length, n[s + 1]?.at.start ?? e.length), c = a ?? { start: o.at.start, end: e.length }, l = ve(e, o, { stretch: c,
    until: u, lastNoun: r.at(-1)?.noun });
    l && !Yt(r, l, e) && r.push({ ...l, clause: a ? i : -1 });
  }
  return r;
}
function Yt(e, t, n) {
  let r = e.at(-1);
  if (!r) return !1;
  let i = n.slice(r.at.end, t.at.start), [s, o] = r.role === "ratio" ? [r, t] : [t, r], a = /^(\d\d(?:\.\d+)?) %$/u.exec(s.measure)?.[1];
  if (!a || s.role !== "ratio" || o.role !== "latency" || o.statistic || (s === r ? !/^[^.;\n]*$/u.test(i) : !/^\s*(?:for|in|on|with|of)\s*$/u.test(i))) return !1;
  let u = { start: r.at.start, end: t.at.end };
  return e[e.length - 1] = {
    ...o,
    at: u,
    text: n.slice(u.start, u.end),
    statistic: `p${a}`,
    clause: r.clause
  }, !0;
}

// src/brief/segments.ts
var Zt = /(?:^|[\s(])(?:e\.g|i\.e|etc|approx|incl|vs|max|min|avg|no|ca)$/iu, en = /^(?:[\s–—*•-]+|\(?\d{1,2}[.)]\s+|(?:and|or|but|also|then|plus|with|where|that|which|who|so|additionally|finally|to|(?:the |a )?(?:system|service|app|application|platform|it|we|design) (?:must|should|shall|will|needs? to|has to|have to)(?: also)?|(?:that )?(?:lets?|allows?|enables?)|letting|allowing|enabling|supporting|handling|including)(?=\s))\s*/iu;
function Me(e, t) {
  let n = [];
  for (let r of tn(e, t)) {
    let i = W(e, r), s = n.at(-1);
    i.start >= i.end || (s && an(e, s, i) ? s.end = i.end : n.push(...un(e, i)));
  }
  return n;
}
function* tn(e, t) {
  let n = t, r = 0;
  for (let i = t; i < e.length; i += 1) {
    let s = e[i];
    s === "(" && (r += 1), s === ")" && (r = Math.max(0, r - 1)), nn(e, i, r) && (r = 0, (s !== ":" || !on(e, n, i)) && (yield { start: n, end: i }), n = i + 1);
  }
  yield { start: n, end: e.length };
}
function nn(e, t, n) {
  let r = e[t], i = e[t + 1], s = i === void 0 || /\s/.test(i);
  return r === " " && new RegExp("^\\d{1,2}[.)] \\p{Lu}", "u").test(e.slice(t + 1, t + 6)) || r === `
` || r === "\r" || r === "•" ? !0 : r === ":" && sn(e, t) ? !1 : r === ";" || r === ":" && s ? n === 0 : r === "," ? n === 0 && s : r === "." || r === "!" || r === "?" ? s && !Zt.test(e.slice(Math.max(
  0, t - 8), t)) : r === "/" && n === 0 && s && /\s/.test(e[t - 1] ?? "");
}
var rn = new RegExp("(?:^|[\\n.;,(*•-])\\s*(?:\\p{L}+ )?(?:latency|peak|traffic|load|scale|throughput|availability|uptime|budget|costs?|users|rate|volume|retention|size|storage|rpo|rto|requests|reads|wri\
tes|time|sla|slo|target)$", "iu");
function sn(e, t) {
  return /^[^\p{L}\p{N}\n]{1,4}(?:p\d\d )?[<≤~]? ?[$€£]?\d/u.test(e.slice(t + 1, t + 12)) && rn.test(e.slice(Math.max(0, t - 40), t));
}
function on(e, t, n) {
  let r = e.slice(t, n);
  return /(?:^|[\n\r.;•]\s*)$/u.test(e.slice(Math.max(0, t - 8), t)) && r.length < 60 && d(r).length < 5 && !/\d/.test(r);
}
function W(e, t) {
  let { start: n } = t;
  for (let i = 0; i < 6; i += 1) {
    let s = en.exec(e.slice(n, Math.min(t.end, n + 80)))?.[0].length ?? 0;
    if (s === 0) break;
    n += s;
  }
  let { end: r } = t;
  for (; r > n && /[\s.:;*_-]/u.test(e[r - 1]); ) r -= 1;
  return { start: n, end: r };
}
function an(e, t, n) {
  let r = d(e, { start: Math.max(t.start, t.end - 80), end: t.end }), i = d(e, { start: n.start, end: Math.min(n.end, n.start + 80) });
  return r.length < 4 && i.length > 1 && !!r.at(-1) && m(r.at(-1).lower) && m(i[0].lower);
}
function un(e, t) {
  let n = d(e, t), r = [], i = t.start;
  return n.forEach((s, o) => {
    s.lower !== "and" || !ln(n.slice(o + 1, o + 4)) || !cn(n.slice(0, o)) || (r.push(W(e, { start: i, end: s.at.start })), i = s.at.end);
  }), [...r, W(e, { start: i, end: t.end })].filter((s) => s.start < s.end);
}
function ln([e, t, n]) {
  if (!e || !t) return !1;
  if (m(e.lower)) return t.lower !== "and" && !m(t.lower);
  let r = /^(?:can|must|should|may|will)$/.test(t.lower);
  return !!n && (r || /[^s]s$/.test(e.lower) && m(t.lower) && !k(n.lower));
}
function cn(e) {
  let t = e.at(-1);
  return e.length > 1 && !!t && !m(t.lower);
}

// src/brief/subject.ts
var Re = "(?:design|architecture|planning|plan|specifications?|specs?|proposal|document|doc|rfc|blueprint|overview|review)", Ce = "(?:complete|full|detailed|high[ -]level|low[ -]level|technical|system\
|software|feature|product|solution|service|api|cloud|backend|application)", F = "(?:an? |the |our |my |me |us |some )", dn = "(?:design|architect|build|create|plan|make|develop|write|draft|prepare|pro\
pose|sketch|specify|implement|produce|generate|give|come up with)", pn = [
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
  new RegExp(`^${dn}(?:ing)?\\b ${F}?`, "iu"),
  new RegExp(
    `^${F}?${Ce}?[ -]?${Ce}?[ -]?${Re} ?${Re}? ?(?:for|of|to|on|about|:|-|–|—)\\s*(?=\\S)`,
    "iu"
  ),
  /^(?:system design|architecture planning|feature design|technical specs?|system architecture) /iu,
  new RegExp(`^${F}`, "iu"),
  /^(?:new|simple|basic|scalable|robust|reliable|modern|complete|production[ -]ready|enterprise[ -]grade|highly[ -]available|highly[ -]scalable|working|good|nice)[ ,]+/iu
], fn = [
  /^(?:something|anything|system|platform|service|app|application|tool|solution|website|product|software) (?:that|which|to|where|for) (?:lets?|allows?|enables?|helps?|can)\b\s*/iu,
  /^(?:something|anything|a way) (?:that|which|to|where|for|like)?\s*/iu,
  /^(?:(?:the|our|my) )?(?:users?|customers?|people|clients?|employees|everyone|anyone|visitors?) (?:should|must|can|could|will|may|shall|need to|want to|have to|to)(?: be able to)? /iu,
  new RegExp("^(?:our|my|the) \\p{L}+(?: \\p{L}+)? (?:to|can|should|must)(?: be able to)? ", "iu")
], mn = /[:;,.!?\n\r(){}[\]|"“”]|\s[-–—]\s|\d/u, Be = /[ \t](?:that|which|to|where|whereby|who|whose|with|without|using|handling|serving|supporting|allowing|letting|enabling|so|because|since|while|when|if|based|built|like|similar|such|in which|able|capable|should|must|can|will|needs?|is|are|has|including|running|hosted|under|within)\b/iu,
Ne = /[ \t]for (?:our|my|us|the|an? (?:team|company|startup|client))\b/iu, hn = new Set(
  "system service app application platform tool solution website site product software backend web mobile api portal small internal online thing".split(
    " "
  )
), Oe = 8, De = 300;
function Ie(e) {
  let { start: t, clause: n } = wn(e), r = e.slice(t, t + De), i = mn.exec(r)?.index ?? r.length, s = Math.min(i, Be.exec(r)?.index ?? i, Ne.exec(r)?.index ?? i), o = z(d(e, { start: t, end: t + s }));
  o.length > 2 && /ing$/iu.test(o.at(-1).text) && /\d/.test(r[s] ?? "") && o.pop();
  let a = Ne.exec(r.slice(s))?.index === 0, u = $(o[0]?.lower, o[1]?.lower, !1) ? t : void 0, c = n ?? u ?? yn(e, t + (a ? Math.min(i, gn(r, s)) : s));
  if (o.some(({ lower: f }) => !hn.has(f))) return A(o, !0, c);
  let l = z(d(e, { start: t, end: t + i }));
  return l.length > 0 ? A(l, l.length > 1, c) : { ...bn(e), bodyStart: t };
}
function gn(e, t) {
  let n = Be.exec(e.slice(t))?.index;
  return n === void 0 ? e.length : t + n;
}
function bn(e) {
  let t = e.replace(new RegExp("\\p{N}\\S*(?:\\s+[^\\s,;.]+)?", "gu"), (r) => " ".repeat(r.length)), n = z(
    d(t).filter((r) => new RegExp("^\\p{L}{3}", "u").test(r.text)).slice(0, 6)
  );
  return n.length > 0 ? A(n, !1, 0) : { name: "New Service", at: { start: 0, end: 0 }, given: !1 };
}
function wn(e) {
  let t = e.length - e.trimStart().length, n, r = e.trimEnd().length;
  for (let i = 0; i < 12; i += 1) {
    let s = e.slice(t, t + De), o = Te(pn, s), a = Math.max(o, Te(fn, s));
    if (a === 0 || t + a >= r) break;
    a > o && (n ??= t), t += a;
  }
  return { start: t, clause: n };
}
function Te(e, t) {
  return Math.max(...e.map((n) => n.exec(t)?.[0].length ?? 0));
}
function z(e) {
  let t = e.slice(0, Oe), n = e.length > Oe ? t.findLastIndex(({ text: r }) => /^(?:at|for|in|of|on|by|from|across|with)$/iu.test(r)) : -1;
  for (n > 1 && (t.length = n); t.length > 0 && _(t.at(-1).text); ) t.pop();
  return t;
}
function A(e, t, n) {
  let r = { start: e[0].at.start, end: e.at(-1).at.end };
  return { name: [...H(e.map(({ text: s }) => s.replace(/['’-]+$/u, "")))].slice(0, 80).join("").trim(), at: r, given: t, bodyStart: n };
}
function yn(e, t) {
  return t + (/^[\s:;,.!?–—-]*/u.exec(e.slice(t, t + 20))?.[0].length ?? 0);
}

// src/brief/read.ts
function vn(e) {
  let { bodyStart: t, ...n } = Ie(e), r = Me(e, t), i = Le(e, r), s = /* @__PURE__ */ new Map();
  for (let l of i) s.get(l.clause)?.push(l) ?? s.set(l.clause, [l]);
  let o = [], a = /* @__PURE__ */ new Map(), u;
  for (let [l, f] of r.entries()) {
    let p = ne(e, f, s.get(l) ?? [], u);
    p && (a.set(l, o.push(p) - 1), p.kind === "capability" && (u = B(p.text) ?? u));
  }
  let c = i.map((l) => ({ ...l, clause: a.get(l.clause) ?? -1 }));
  return {
    text: e,
    subject: n,
    clauses: o,
    facts: c,
    constraints: kn(e, [{ start: 0, end: t }, ...r])
  };
}
function kn(e, t) {
  return t.flatMap(
    (n) => x(e, n).map(({ kind: r, at: i }) => {
      let s = n.start > 0 && n.end - n.start <= 120 ? n : i;
      return { kind: r, words: e.slice(i.start, i.end), text: e.slice(s.start, s.end), at: s };
    })
  );
}

export {
  d as a,
  L as b,
  k as c,
  vn as d
};
