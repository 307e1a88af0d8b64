// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as y
} from "./chunk-CWTG3V4S.mjs";
import {
  a as x,
  c as f
} from "./chunk-RX6HF7Q2.mjs";
import {
  e as F,
  h as b,
  j as k
} from "./chunk-NOU6QBDP.mjs";
import {
  J as M,
  K as E
} from "./chunk-S64XYLY4.mjs";
import {
  a as A,
  b as h
} from "./chunk-HIQSZZL5.mjs";

// src/drafters/bind/edits.ts
function Ae(e, t) {
  let n = t.map((i, o) => ({ ...i, order: o })).sort((i, o) => i.start - o.start || i.end - o.end || i.order - o.order), r = "", s = 0;
  for (let i of n)
    i.start < s || (r += e.slice(s, i.start) + i.text, s = i.end);
  return r + e.slice(s);
}

// src/drafters/bind/spoken.ts
var V = /* @__PURE__ */ new Set(["for", "of", "inside", "behind", "between"]), X = /* @__PURE__ */ new Set(["with", "plus", "that", "which", "where", "including"]), Y = /* @__PURE__ */ new Set(["a", "\
an", "the", "its", "also", "their"]);
function U({ text: e, subject: t }) {
  let n = [], r = 0;
  for (let a of x(e)) {
    let c = /[,;:.!?()\n]/u.test(e.slice(r, a.at.start));
    for (let [d, u] of a.lower.split("-").entries())
      n.push({ stem: f(u), lower: u, breaks: c && d === 0, aside: !1, at: a.at.start });
    r = a.at.end;
  }
  Z(n, t.at.start);
  let s = n.filter(({ at: a }) => a >= t.at.start && a < t.at.end), i = /* @__PURE__ */ new Map(), o = " ";
  for (let [a, c] of n.entries())
    i.set(o.length, a), o += `${c.stem} `;
  return { tokens: n, text: o, offsets: i, subject: j(s), bare: j(s.filter(({ aside: a }) => !a)) };
}
function B(e) {
  let t = S.get(e);
  if (t) return t;
  let n = ` ${x(e).flatMap(({ lower: r }) => r.split("-")).map(f).join(" ")} `;
  return e.length < 60 && S.size < 1e4 && S.set(e, n), n;
}
var S = /* @__PURE__ */ new Map();
function v({ text: e, offsets: t }, n) {
  let r = B(n), s = r.split(" ").length - 2, i = [];
  for (let o = e.indexOf(r); o >= 0 && s > 0; o = e.indexOf(r, o + 1)) {
    let a = t.get(o + 1);
    a !== void 0 && i.push({ start: a, end: a + s });
  }
  return i;
}
function Z(e, t) {
  let n = !1;
  for (let [r, s] of e.entries()) {
    let i = e[r + 1]?.lower ?? "";
    (s.breaks || X.has(s.lower) || s.lower === "and" && Y.has(i)) && (n = !1);
    let o = e[r - 1];
    V.has(s.lower) && o && o.at >= t && !s.breaks && (n = !0), s.aside = n;
  }
}
function j(e) {
  return ` ${e.map((t) => t.stem).join(" ")} `;
}

// src/drafters/bind/pieces.ts
function je(e) {
  let t = [], n = !1;
  for (let r of e.trim().split(/\n{2,}/u))
    n ? t.push(`${t.pop()}

${r}`) : r && t.push(r), (r.match(/^```/gmu)?.length ?? 0) % 2 === 1 && (n = !n);
  return t;
}
function Ue(e, t) {
  let n = [""], r = !1;
  for (let s of e.split(/(?<=\n)/u))
    /^(?:```|~~~)/u.test(s) && (r = !r), !r && s.startsWith(t) && n.push(""), n[n.length - 1] += s;
  return n;
}
function ve(e) {
  return /^#+ (.*)/u.exec(e)?.[1]?.trim() ?? "";
}

// src/drafters/bind/beside.ts
var L = new Set(
  "app application autocomplete backend chat checkout cron dispatch dispatching editor engine feed flag hailing hub infrastructure ledger marketplace messaging messenger network pipeline platform reta\
il room scheduler scheduling server service shop shortener shop store storefront system telemetry ticketing timeline toggle webshop whiteboard".split(" ").map(f)
), ee = /* @__PURE__ */ new Set(["with", "and", "plus", "including", "also", "design", "build", "need", "needs", "want"]), O = new Set(
  "our existing current legacy their via through using use uses by into to from for of on over like as than external third party your integrates integrated connects behind replace replaces without no \
not".split(
    " "
  )
), te = "transactional-service", ne = 5, re = 8;
function G(e, t, n) {
  let r = N(e, t.phrases, /* @__PURE__ */ new Set()), s = new Set(r.flatMap(({ start: c, end: d }) => K(c, d))), i = n.filter((c) => c !== t && c.id !== te).map((c) => {
    let d = c.phrases.filter((p) => !c.features.includes(p)), u = N(e, d, s);
    return {
      blueprint: c,
      at: u[0]?.start ?? 0,
      score: u.reduce((p, l) => p + se(e, l), 0)
    };
  }).sort((c, d) => d.score - c.score), [o] = i;
  return !o || o.score < re ? void 0 : r.length > 0 && o.at < Math.min(...r.map(({ start: c }) => c)) ? { blueprint: o.blueprint, beside: t } : { blueprint: t, beside: o.blueprint };
}
function N(e, t, n) {
  let r = new Set(n);
  return t.flatMap((o) => v(e, o)).filter(({ start: o }) => !e.tokens[o]?.aside).sort((o, a) => a.end - a.start - (o.end - o.start) || o.start - a.start).filter(({ start: o, end: a }) => {
    let c = K(o, a);
    if (c.some((d) => r.has(d))) return !1;
    for (let d of c) r.add(d);
    return !0;
  }).sort((o, a) => o.start - a.start);
}
function se(e, { start: t, end: n }) {
  let [r, s] = [e.tokens[n - 1], e.tokens[n]], o = (L.has(r?.stem ?? "") || L.has(s?.stem ?? "") && !s?.breaks) && n - t > 1;
  return oe(e, t) ? o ? 8 : 4 : ie(e, t) ? 0 : o ? 4 : 2;
}
function oe({ tokens: e }, t) {
  for (let n = t; n >= 0 && n > t - ne; n -= 1) {
    let r = e[n - 1];
    if (!r || e[n].breaks) return !0;
    if (O.has(r.lower)) return !1;
    if (ee.has(r.lower)) return !O.has(e[n - 2]?.lower ?? "");
  }
  return !1;
}
function ie({ tokens: e }, t) {
  return e.slice(Math.max(0, t - 3), t).some(({ lower: r }) => O.has(r));
}
function K(e, t) {
  return Array.from({ length: t - e }, (n, r) => e + r);
}

// src/drafters/bind/choose.ts
var P = "transactional-service", $ = 3, ae = 8, ue = /* @__PURE__ */ new Set([P, "internal-tool"]);
function Ce(e, t) {
  let n = t.find(({ id: u }) => u === P) ?? t[0], r = U(e), s = ` ${e.facts.flatMap(({ noun: u, per: p }) => [u, p].map((l) => l && f(l))).join(" ")} `, i = pe(r, t, s), o = ce(e) ? ae : $, a = t.map(
  (u) => ({ blueprint: u, score: T(u, i) })).filter(({ blueprint: u, score: p }) => p >= o || ue.has(u.id) || u === n), c = a.reduce(
    (u, p) => p.score > u.score || p.score === u.score && p.blueprint === n ? p : u,
    a[0]
  );
  if (c.score < $) return { blueprint: n, fits: !1 };
  let d = G(r, c.blueprint, t);
  return d ? { ...d, fits: !0 } : { blueprint: c.blueprint, fits: !0 };
}
function ce({ clauses: e }) {
  return e.filter(({ kind: t }) => t !== "request" && t !== "remark").length > 3;
}
function pe({ tokens: e, text: t, subject: n, bare: r }, s, i) {
  let o = { subject: r, all: r, counted: " " };
  if (r === n || !s.some((c) => T(c, o) >= $))
    return { subject: n, all: t, counted: i };
  let a = e.filter(({ aside: c }) => !c).map((c) => c.stem);
  return { subject: r, all: ` ${a.join(" ")} `, counted: i };
}
function T({ phrases: e, features: t, words: n, nouns: r }, { subject: s, all: i, counted: o }) {
  let a = e.reduce((u, p) => {
    let l = B(p);
    return s.includes(l) ? u + 8 : u + (i.includes(l) ? t.includes(p) ? 2 : 5 : 0);
  }, 0), c = [...new Set(n.map(f))].reduce(
    (u, p) => u + (s.includes(` ${p} `) ? 3 : i.includes(` ${p} `) ? 1 : 0),
    0
  ), d = [...new Set(r.map(f))].reduce((u, p) => {
    let l = s.includes(` ${p} `) ? 2 : 0;
    return u + l + (o.includes(` ${p} `) ? 2 : 0);
  }, 0);
  return a + c + d;
}

// src/drafters/blueprints.ts
import { readdirSync as $e, readFileSync as qe } from "node:fs";

// src/drafters/heads.ts
import { createHash as de } from "node:crypto";
import { readFileSync as le } from "node:fs";
var _;
function C(e) {
  let t = /^---\n[\s\S]*?\n---\n/.exec(e)?.[0];
  _ ??= fe();
  let n = t && _[de("sha256").update(t).digest("hex").slice(0, 16)];
  return n ? { values: n } : M(e);
}
function fe() {
  try {
    return JSON.parse(le(new URL("scripts/heads.json", y()), "utf8"));
  } catch {
    return {};
  }
}

// src/drafters/bind/keys.ts
var me = /<=|>=|==|≤|≥|<|>/u;
function D(e, t) {
  return {
    ...e.baseline !== void 0 && { baseline: be(e.baseline, t) },
    ...e.unit !== void 0 && { unit: he(e.unit, t) },
    ...e.entry !== void 0 && { entry: we(e.entry, t) },
    covers: e.covers === void 0 ? [] : w(e.covers, "covers", t),
    optional: I(e.optional, "optional", t).map((n) => ke(n, t)),
    asks: ge(e.asks, t)
  };
}
function ge(e, t) {
  return I(e, "asks", t).map((n) => xe(n, t));
}
function he(e, t, n = "unit") {
  let r = g(e) ?? t(n, "`{ one: order, many: orders }`"), s = (i) => {
    let o = r[i];
    return typeof o == "string" && /^[a-z]+$/u.test(o) ? o : t(`${n}.${i}`, "one word in lower case, such as `order`");
  };
  return { one: s("one"), many: s("many") };
}
function we(e, t) {
  let n = g(e) ?? t("entry", "`{ actor: Customer, api: Orders API, store: Orders Database }`"), r = (s) => m(n[s], `entry.${s}`, t);
  return {
    actor: r("actor"),
    api: r("api"),
    store: r("store"),
    ...n.worker !== void 0 && { worker: r("worker") },
    ...n.files !== void 0 && { files: r("files") },
    ...n.messages !== void 0 && { messages: r("messages") },
    names: n.names === void 0 ? {} : ye(n.names, t)
  };
}
function ye(e, t) {
  let n = g(e) ?? t("entry.names", "ledger rows by the names of patterns, such as `{ load: orders }`");
  for (let [r, s] of Object.entries(n))
    (typeof s != "string" || !/^[a-z]\w*$/u.test(s)) && t(`entry.names.${r}`, "the name of a ledger row");
  return n;
}
function be(e, t) {
  let n = g(e) ?? t("baseline", "`{ option: one PostgreSQL, until: reads_peak < 500 /s }`");
  return z(n.until) || t("baseline.until", "a comparison such as `reads_peak < 500 /s`"), { option: m(n.option, "baseline.option", t), until: String(n.until) };
}
function ke(e, t) {
  let { below: n, basis: r = {} } = e, s = g(r) ?? t("optional[].basis", "formulas by the names of ledger rows");
  for (let [c, d] of Object.entries(s))
    (typeof d != "string" || b(k(d))) && t(`optional[].basis.${c}`, "a formula such as `api_availability * db_availability`");
  n !== void 0 && !z(n) && t("optional[].below", "a comparison such as `reads < 500 /s`");
  let i = q(e.serves, "optional[].serves", /^FR-\d+$/u, t), o = q(e.requirements, "optional[].requirements", /^N?FR-\d+$/u, t), a = e.component !== void 0;
  return a && n === void 0 && i.length === 0 && t("optional[]", "a row with `below`, `serves` or both"), !a && i.length === 0 && o.length === 0 && t("optional[].component", "a text, or the row one wit\
h `serves` or `requirements`"), {
    ...a && { component: m(e.component, "optional[].component", t) },
    ...typeof n == "string" && { below: n },
    serves: i,
    requirements: o,
    ...e.besides !== void 0 && { besides: q(e.besides, "optional[].besides", /^FR-\d+$/u, t) },
    basis: s
  };
}
function xe(e, t) {
  let { quantity: n, range: r, changes: s } = e;
  n === void 0 == (s === void 0) && t("asks[]", "a row with either `quantity` and `range` or `changes`");
  let i = n === void 0 ? [] : w(r, "asks[].range", t);
  return n !== void 0 && (i.length !== 2 || !i.every((o) => F(o)?.start === 0)) && t("asks[].range", "two measures, such as `[10k /day, 50 million /day]`"), {
    question: m(e.question, "asks[].question", t),
    default: m(e.default, "asks[].default", t),
    ...n !== void 0 && {
      quantity: m(n, "asks[].quantity", t),
      range: [i[0], i[1]]
    },
    ...s !== void 0 && { changes: w(s, "asks[].changes", t) },
    words: w(e.words, "asks[].words", t)
  };
}
function z(e) {
  return typeof e == "string" && me.test(e) && !b(k(e));
}
function q(e, t, n, r) {
  let s = e === void 0 ? [] : w(e, t, r);
  return s.every((i) => n.test(i)) ? s : r(t, "a list of requirement ids");
}
function I(e, t, n) {
  return e === void 0 ? [] : Array.isArray(e) ? e.map((r) => g(r) ?? n(`${t}[]`, "a row of keys and values")) : n(t, "a list of rows");
}
function m(e, t, n) {
  return typeof e == "number" ? String(e) : typeof e == "string" && e !== "" ? e : n(t, "a text");
}
function w(e, t, n) {
  return Array.isArray(e) ? e.map(String) : n(t, "a list of words");
}
function g(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e) ? e : void 0;
}

// src/drafters/bind/blueprint.ts
var J = new Set(
  "rate count size latency availability unit-cost budget retention peak ratio durability recovery interval outage".split(
    " "
  )
);
function H(e, t) {
  let { values: n, problem: r } = C(e);
  if (r) throw new h(`${t}: the front matter does not parse: ${r.message}`);
  let s = R(n.blueprint), i = R(s.match), o = (u, p) => {
    throw new h(`${t}: \`blueprint.${u}\` in the front matter must be ${p}`);
  }, a = (u, p) => Array.isArray(u) ? u.map(String) : o(p, "a list of words"), c = (u, p) => typeof u == "string" && u !== "" ? u : o(p, "a text"), d = {
    id: c(s.id, "id"),
    title: c(s.title, "title"),
    phrases: [...a(i.phrases, "match.phrases"), ...a(i.features ?? [], "match.features")],
    features: a(i.features ?? [], "match.features"),
    words: a(i.words, "match.words"),
    nouns: a(s.nouns, "nouns"),
    binds: W(s.binds).map((u) => Oe(u, o)),
    clauses: W(s.clauses).map((u) => ({
      requirement: c(u.requirement, "clauses[].requirement"),
      words: a(u.words, "clauses[].words")
    })),
    ...D(s, o)
  };
  return Be(d, Se(e), t);
}
function Se(e) {
  return e.replace(/^blueprint:\n(?:[ \t].*\n)*/mu, "");
}
function Be(e, t, n) {
  let r, s = () => (r ??= E(t, n), r);
  return { ...e, document: {
    path: n,
    source: t,
    get tree() {
      return s().tree;
    },
    get frontMatter() {
      return s().frontMatter;
    },
    get preamble() {
      return s().preamble;
    },
    get sections() {
      return s().sections;
    },
    get masked() {
      return s().masked;
    }
  } };
}
function Oe(e, t) {
  let { role: n, nouns: r, bound: s, quantity: i, requirement: o } = e;
  return (typeof n != "string" || !J.has(n)) && t("binds[].role", `one of ${[...J].join(", ")}`), Array.isArray(r) || t("binds[].nouns", "a list of words"), typeof i == "string" == (typeof o == "strin\
g") && t("binds[]", "a row with either `quantity` or `requirement`"), {
    role: n,
    nouns: r.map(String),
    ...typeof s == "string" && { bound: s },
    ...typeof i == "string" ? { quantity: i } : { requirement: String(o) }
  };
}
function R(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e) ? e : {};
}
function W(e) {
  return Array.isArray(e) ? e.map(R) : [];
}

// src/drafters/blueprints.ts
var Q = /* @__PURE__ */ new Map();
function it(e = new URL("blueprints/", y())) {
  let t = Q.get(e.href);
  if (t) return t;
  let n = Re(e).map(
    (r) => H(qe(new URL(r, e), "utf8"), `blueprints/${r}`)
  );
  if (n.length === 0)
    throw new h(
      "no blueprints were found in `blueprints/`: install the package again, or use a model with `--provider openai`",
      A.crash
    );
  return Q.set(e.href, n), n;
}
function Re(e) {
  try {
    return $e(e).filter((t) => t.endsWith(".md")).sort();
  } catch {
    return [];
  }
}

export {
  C as a,
  ge as b,
  he as c,
  Be as d,
  Oe as e,
  R as f,
  Ae as g,
  B as h,
  je as i,
  Ue as j,
  ve as k,
  Ce as l,
  it as m
};
