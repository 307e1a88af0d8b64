// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as w
} from "./chunk-CWTG3V4S.mjs";
import {
  a as k,
  c as l
} from "./chunk-YTX7356N.mjs";
import {
  I as M,
  J as E
} from "./chunk-AHWF6Q5X.mjs";
import {
  e as F,
  h as y,
  j as b
} from "./chunk-NOU6QBDP.mjs";
import {
  a as A,
  b as g
} from "./chunk-HIQSZZL5.mjs";

// src/drafters/bind/edits.ts
function Re(e, t) {
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
  for (let u of k(e)) {
    let c = /[,;:.!?()\n]/u.test(e.slice(r, u.at.start));
    for (let [p, a] of u.lower.split("-").entries())
      n.push({ stem: l(a), lower: a, breaks: c && p === 0, aside: !1, at: u.at.start });
    r = u.at.end;
  }
  Z(n, t.at.start);
  let s = n.filter(({ at: u }) => u >= t.at.start && u < t.at.end), i = /* @__PURE__ */ new Map(), o = " ";
  for (let [u, c] of n.entries())
    i.set(o.length, u), o += `${c.stem} `;
  return { tokens: n, text: o, offsets: i, subject: j(s), bare: j(s.filter(({ aside: u }) => !u)) };
}
function S(e) {
  let t = x.get(e);
  if (t) return t;
  let n = ` ${k(e).flatMap(({ lower: r }) => r.split("-")).map(l).join(" ")} `;
  return e.length < 60 && x.size < 4e3 && x.set(e, n), n;
}
var x = /* @__PURE__ */ new Map();
function L({ text: e, offsets: t }, n) {
  let r = S(n), s = r.split(" ").length - 2, i = [];
  for (let o = e.indexOf(r); o >= 0 && s > 0; o = e.indexOf(r, o + 1)) {
    let u = t.get(o + 1);
    u !== void 0 && i.push({ start: u, end: u + s });
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
function Ee(e) {
  let t = [], n = !1;
  for (let r of e.trim().split(/\n{2,}/u))
    n ? t.push(`${t.pop()}

${r}`) : r && t.push(r), (r.match(/^```/gmu)?.length ?? 0) % 2 === 1 && (n = !n);
  return t;
}
function je(e, t) {
  let n = [""], r = !1;
  for (let s of e.split(/(?<=\n)/u))
    /^(?:```|~~~)/u.test(s) && (r = !r), !r && s.startsWith(t) && n.push(""), n[n.length - 1] += s;
  return n;
}
function Ue(e) {
  return /^#+ (.*)/u.exec(e)?.[1]?.trim() ?? "";
}

// src/drafters/bind/beside.ts
var N = new Set(
  "app application autocomplete backend chat checkout cron dispatch dispatching editor engine feed flag hailing hub infrastructure ledger marketplace messaging messenger network pipeline platform reta\
il room scheduler scheduling server service shop shortener shop store storefront system telemetry ticketing timeline toggle webshop whiteboard".split(" ").map(l)
), ee = /* @__PURE__ */ new Set(["with", "and", "plus", "including", "also", "design", "build", "need", "needs", "want"]), B = new Set(
  "our existing current legacy their via through using use uses by into to from for of on over like as than external third party your integrates integrated connects behind replace replaces without no \
not".split(
    " "
  )
), te = 5, ne = 8;
function G(e, t, n) {
  let r = v(e, t, /* @__PURE__ */ new Set()), s = new Set(r.flatMap(({ start: c, end: p }) => K(c, p))), i = n.filter((c) => c !== t).map((c) => {
    let p = v(e, c, s);
    return {
      blueprint: c,
      at: p[0]?.start ?? 0,
      score: p.reduce((a, d) => a + re(e, d), 0)
    };
  }).sort((c, p) => p.score - c.score), [o] = i;
  return !o || o.score < ne ? void 0 : r.length > 0 && o.at < Math.min(...r.map(({ start: c }) => c)) ? { blueprint: o.blueprint, beside: t } : { blueprint: t, beside: o.blueprint };
}
function v(e, { phrases: t }, n) {
  let r = new Set(n);
  return t.flatMap((o) => L(e, o)).filter(({ start: o }) => !e.tokens[o]?.aside).sort((o, u) => u.end - u.start - (o.end - o.start) || o.start - u.start).filter(({ start: o, end: u }) => {
    let c = K(o, u);
    if (c.some((p) => r.has(p))) return !1;
    for (let p of c) r.add(p);
    return !0;
  }).sort((o, u) => o.start - u.start);
}
function re(e, { start: t, end: n }) {
  let [r, s] = [e.tokens[n - 1], e.tokens[n]], o = (N.has(r?.stem ?? "") || N.has(s?.stem ?? "") && !s?.breaks) && n - t > 1;
  return se(e, t) ? o ? 8 : 4 : oe(e, t) ? 0 : o ? 4 : 2;
}
function se({ tokens: e }, t) {
  for (let n = t; n >= 0 && n > t - te; n -= 1) {
    let r = e[n - 1];
    if (!r || e[n].breaks) return !0;
    if (B.has(r.lower)) return !1;
    if (ee.has(r.lower)) return !B.has(e[n - 2]?.lower ?? "");
  }
  return !1;
}
function oe({ tokens: e }, t) {
  return e.slice(Math.max(0, t - 3), t).some(({ lower: r }) => B.has(r));
}
function K(e, t) {
  return Array.from({ length: t - e }, (n, r) => e + r);
}

// src/drafters/bind/choose.ts
var P = "transactional-service", O = 3, ie = 8, ae = /* @__PURE__ */ new Set([P, "internal-tool"]);
function Ce(e, t) {
  let n = t.find(({ id: a }) => a === P) ?? t[0], r = U(e), s = ` ${e.facts.flatMap(({ noun: a, per: d }) => [a, d].map((R) => R && l(R))).join(" ")} `, i = ce(r, t, s), o = ue(e) ? ie : O, u = t.map(
  (a) => ({ blueprint: a, score: T(a, i) })).filter(({ blueprint: a, score: d }) => d >= o || ae.has(a.id) || a === n), c = u.reduce(
    (a, d) => d.score > a.score || d.score === a.score && d.blueprint === n ? d : a,
    u[0]
  );
  if (c.score < O) return { blueprint: n, fits: !1 };
  let p = G(r, c.blueprint, t);
  return p ? { ...p, fits: !0 } : { blueprint: c.blueprint, fits: !0 };
}
function ue({ clauses: e }) {
  return e.filter(({ kind: t }) => t !== "request" && t !== "remark").length > 3;
}
function ce({ tokens: e, text: t, subject: n, bare: r }, s, i) {
  let o = { subject: r, all: r, counted: " " };
  if (r === n || !s.some((c) => T(c, o) >= O))
    return { subject: n, all: t, counted: i };
  let u = e.filter(({ aside: c }) => !c).map((c) => c.stem);
  return { subject: r, all: ` ${u.join(" ")} `, counted: i };
}
function T({ phrases: e, words: t, nouns: n }, { subject: r, all: s, counted: i }) {
  let o = e.map(S).reduce((p, a) => r.includes(a) ? p + 8 : p + (s.includes(a) ? 5 : 0), 0), u = [...new Set(t.map(l))].reduce(
    (p, a) => p + (r.includes(` ${a} `) ? 3 : s.includes(` ${a} `) ? 1 : 0),
    0
  ), c = [...new Set(n.map(l))].reduce((p, a) => {
    let d = r.includes(` ${a} `) ? 2 : 0;
    return p + d + (i.includes(` ${a} `) ? 2 : 0);
  }, 0);
  return o + u + c;
}

// src/drafters/blueprints.ts
import { readdirSync as Oe, readFileSync as $e } from "node:fs";

// src/drafters/heads.ts
import { createHash as pe } from "node:crypto";
import { readFileSync as de } from "node:fs";
var C;
function D(e) {
  let t = /^---\n[\s\S]*?\n---\n/.exec(e)?.[0];
  C ??= le();
  let n = t && C[pe("sha256").update(t).digest("hex").slice(0, 16)];
  return n ? { values: n } : M(e);
}
function le() {
  try {
    return JSON.parse(de(new URL("scripts/heads.json", w()), "utf8"));
  } catch {
    return {};
  }
}

// src/drafters/bind/keys.ts
var fe = /<=|>=|==|≤|≥|<|>/u;
function _(e, t) {
  return {
    ...e.baseline !== void 0 && { baseline: ye(e.baseline, t) },
    ...e.unit !== void 0 && { unit: ge(e.unit, t) },
    ...e.entry !== void 0 && { entry: he(e.entry, t) },
    covers: e.covers === void 0 ? [] : h(e.covers, "covers", t),
    optional: I(e.optional, "optional", t).map((n) => be(n, t)),
    asks: me(e.asks, t)
  };
}
function me(e, t) {
  return I(e, "asks", t).map((n) => ke(n, t));
}
function ge(e, t, n = "unit") {
  let r = m(e) ?? t(n, "`{ one: order, many: orders }`"), s = (i) => {
    let o = r[i];
    return typeof o == "string" && /^[a-z]+$/u.test(o) ? o : t(`${n}.${i}`, "one word in lower case, such as `order`");
  };
  return { one: s("one"), many: s("many") };
}
function he(e, t) {
  let n = m(e) ?? t("entry", "`{ actor: Customer, api: Orders API, store: Orders Database }`"), r = (s) => f(n[s], `entry.${s}`, t);
  return {
    actor: r("actor"),
    api: r("api"),
    store: r("store"),
    ...n.worker !== void 0 && { worker: r("worker") },
    ...n.files !== void 0 && { files: r("files") },
    ...n.messages !== void 0 && { messages: r("messages") },
    names: n.names === void 0 ? {} : we(n.names, t)
  };
}
function we(e, t) {
  let n = m(e) ?? t("entry.names", "ledger rows by the names of patterns, such as `{ load: orders }`");
  for (let [r, s] of Object.entries(n))
    (typeof s != "string" || !/^[a-z]\w*$/u.test(s)) && t(`entry.names.${r}`, "the name of a ledger row");
  return n;
}
function ye(e, t) {
  let n = m(e) ?? t("baseline", "`{ option: one PostgreSQL, until: reads_peak < 500 /s }`");
  return z(n.until) || t("baseline.until", "a comparison such as `reads_peak < 500 /s`"), { option: f(n.option, "baseline.option", t), until: String(n.until) };
}
function be(e, t) {
  let { below: n, basis: r = {} } = e, s = m(r) ?? t("optional[].basis", "formulas by the names of ledger rows");
  for (let [c, p] of Object.entries(s))
    (typeof p != "string" || y(b(p))) && t(`optional[].basis.${c}`, "a formula such as `api_availability * db_availability`");
  n !== void 0 && !z(n) && t("optional[].below", "a comparison such as `reads < 500 /s`");
  let i = $(e.serves, "optional[].serves", /^FR-\d+$/u, t), o = $(e.requirements, "optional[].requirements", /^N?FR-\d+$/u, t), u = e.component !== void 0;
  return u && n === void 0 && i.length === 0 && t("optional[]", "a row with `below`, `serves` or both"), !u && i.length === 0 && o.length === 0 && t("optional[].component", "a text, or the row one wit\
h `serves` or `requirements`"), {
    ...u && { component: f(e.component, "optional[].component", t) },
    ...typeof n == "string" && { below: n },
    serves: i,
    requirements: o,
    ...e.besides !== void 0 && { besides: $(e.besides, "optional[].besides", /^FR-\d+$/u, t) },
    basis: s
  };
}
function ke(e, t) {
  let { quantity: n, range: r, changes: s } = e;
  n === void 0 == (s === void 0) && t("asks[]", "a row with either `quantity` and `range` or `changes`");
  let i = n === void 0 ? [] : h(r, "asks[].range", t);
  return n !== void 0 && (i.length !== 2 || !i.every((o) => F(o)?.start === 0)) && t("asks[].range", "two measures, such as `[10k /day, 50 million /day]`"), {
    question: f(e.question, "asks[].question", t),
    default: f(e.default, "asks[].default", t),
    ...n !== void 0 && {
      quantity: f(n, "asks[].quantity", t),
      range: [i[0], i[1]]
    },
    ...s !== void 0 && { changes: h(s, "asks[].changes", t) },
    words: h(e.words, "asks[].words", t)
  };
}
function z(e) {
  return typeof e == "string" && fe.test(e) && !y(b(e));
}
function $(e, t, n, r) {
  let s = e === void 0 ? [] : h(e, t, r);
  return s.every((i) => n.test(i)) ? s : r(t, "a list of requirement ids");
}
function I(e, t, n) {
  return e === void 0 ? [] : Array.isArray(e) ? e.map((r) => m(r) ?? n(`${t}[]`, "a row of keys and values")) : n(t, "a list of rows");
}
function f(e, t, n) {
  return typeof e == "number" ? String(e) : typeof e == "string" && e !== "" ? e : n(t, "a text");
}
function h(e, t, n) {
  return Array.isArray(e) ? e.map(String) : n(t, "a list of words");
}
function m(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e) ? e : void 0;
}

// src/drafters/bind/blueprint.ts
var J = new Set(
  "rate count size latency availability unit-cost budget retention peak ratio durability recovery interval outage".split(
    " "
  )
);
function H(e, t) {
  let { values: n, problem: r } = D(e);
  if (r) throw new g(`${t}: the front matter does not parse: ${r.message}`);
  let s = q(n.blueprint), i = q(s.match), o = (a, d) => {
    throw new g(`${t}: \`blueprint.${a}\` in the front matter must be ${d}`);
  }, u = (a, d) => Array.isArray(a) ? a.map(String) : o(d, "a list of words"), c = (a, d) => typeof a == "string" && a !== "" ? a : o(d, "a text"), p = {
    id: c(s.id, "id"),
    title: c(s.title, "title"),
    phrases: u(i.phrases, "match.phrases"),
    words: u(i.words, "match.words"),
    nouns: u(s.nouns, "nouns"),
    binds: W(s.binds).map((a) => Be(a, o)),
    clauses: W(s.clauses).map((a) => ({
      requirement: c(a.requirement, "clauses[].requirement"),
      words: u(a.words, "clauses[].words")
    })),
    ..._(s, o)
  };
  return Se(p, xe(e), t);
}
function xe(e) {
  return e.replace(/^blueprint:\n(?:[ \t].*\n)*/mu, "");
}
function Se(e, t, n) {
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
function Be(e, t) {
  let { role: n, nouns: r, bound: s, quantity: i, requirement: o } = e;
  return (typeof n != "string" || !J.has(n)) && t("binds[].role", `one of ${[...J].join(", ")}`), Array.isArray(r) || t("binds[].nouns", "a list of words"), typeof i == "string" == (typeof o == "strin\
g") && t("binds[]", "a row with either `quantity` or `requirement`"), {
    role: n,
    nouns: r.map(String),
    ...typeof s == "string" && { bound: s },
    ...typeof i == "string" ? { quantity: i } : { requirement: String(o) }
  };
}
function q(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e) ? e : {};
}
function W(e) {
  return Array.isArray(e) ? e.map(q) : [];
}

// src/drafters/blueprints.ts
var Q = /* @__PURE__ */ new Map();
function ot(e = new URL("blueprints/", w())) {
  let t = Q.get(e.href);
  if (t) return t;
  let n = qe(e).map(
    (r) => H($e(new URL(r, e), "utf8"), `blueprints/${r}`)
  );
  if (n.length === 0)
    throw new g(
      "no blueprints were found in `blueprints/`: install the package again, or use a model with `--provider openai`",
      A.crash
    );
  return Q.set(e.href, n), n;
}
function qe(e) {
  try {
    return Oe(e).filter((t) => t.endsWith(".md")).sort();
  } catch {
    return [];
  }
}

export {
  D as a,
  me as b,
  ge as c,
  Se as d,
  Be as e,
  q as f,
  Re as g,
  S as h,
  Ee as i,
  je as j,
  Ue as k,
  Ce as l,
  ot as m
};
