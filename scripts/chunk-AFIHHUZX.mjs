// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as R
} from "./chunk-CWTG3V4S.mjs";
import {
  a as h,
  c as l
} from "./chunk-LFN2WRSS.mjs";
import {
  I as $,
  J as A
} from "./chunk-CPJWLEMR.mjs";
import {
  e as O,
  h as w,
  j as b
} from "./chunk-4BBE5PFO.mjs";
import {
  a as q,
  b as m
} from "./chunk-HIQSZZL5.mjs";

// src/drafters/bind/edits.ts
function ge(e, t) {
  let n = t.map((i, s) => ({ ...i, order: s })).sort((i, s) => i.start - s.start || i.end - s.end || i.order - s.order), r = "", o = 0;
  for (let i of n)
    i.start < o || (r += e.slice(o, i.start) + i.text, o = i.end);
  return r + e.slice(o);
}

// src/drafters/bind/spoken.ts
var J = /* @__PURE__ */ new Set(["for", "of", "inside", "behind", "between"]), Q = /* @__PURE__ */ new Set(["with", "plus", "that", "which", "where", "including"]), W = /* @__PURE__ */ new Set(["a", "\
an", "the", "its", "also", "their"]);
function E({ text: e, subject: t }) {
  let n = [], r = 0;
  for (let u of h(e)) {
    let a = /[,;:.!?()\n]/u.test(e.slice(r, u.at.start));
    for (let [c, p] of u.lower.split("-").entries())
      n.push({ stem: l(p), lower: p, breaks: a && c === 0, aside: !1, at: u.at.start });
    r = u.at.end;
  }
  H(n, t.at.start);
  let o = n.filter(({ at: u }) => u >= t.at.start && u < t.at.end), i = /* @__PURE__ */ new Map(), s = " ";
  for (let [u, a] of n.entries())
    i.set(s.length, u), s += `${a.stem} `;
  return { tokens: n, text: s, offsets: i, subject: F(o), bare: F(o.filter(({ aside: u }) => !u)) };
}
function x(e) {
  let t = k.get(e);
  if (t) return t;
  let n = ` ${h(e).flatMap(({ lower: r }) => r.split("-")).map(l).join(" ")} `;
  return e.length < 60 && k.size < 4e3 && k.set(e, n), n;
}
var k = /* @__PURE__ */ new Map();
function M({ text: e, offsets: t }, n) {
  let r = x(n), o = r.split(" ").length - 2, i = [];
  for (let s = e.indexOf(r); s >= 0 && o > 0; s = e.indexOf(r, s + 1)) {
    let u = t.get(s + 1);
    u !== void 0 && i.push({ start: u, end: u + o });
  }
  return i;
}
function H(e, t) {
  let n = !1;
  for (let [r, o] of e.entries()) {
    let i = e[r + 1]?.lower ?? "";
    (o.breaks || Q.has(o.lower) || o.lower === "and" && W.has(i)) && (n = !1);
    let s = e[r - 1];
    J.has(o.lower) && s && s.at >= t && !o.breaks && (n = !0), o.aside = n;
  }
}
function F(e) {
  return ` ${e.map((t) => t.stem).join(" ")} `;
}

// src/drafters/bind/beside.ts
var j = new Set(
  "app application autocomplete backend chat checkout cron dispatch dispatching editor engine feed flag hailing hub infrastructure ledger marketplace messaging messenger network pipeline platform reta\
il room scheduler scheduling server service shop shortener shop store storefront system telemetry ticketing timeline toggle webshop whiteboard".split(" ").map(l)
), V = /* @__PURE__ */ new Set(["with", "and", "plus", "including", "also", "design", "build", "need", "needs", "want"]), B = new Set(
  "our existing current legacy their via through using use uses by into to from for of on over like as than external third party your integrates integrated connects behind replace replaces without no \
not".split(
    " "
  )
), X = 5, Y = 8;
function G(e, t, n) {
  let r = U(e, t, /* @__PURE__ */ new Set()), o = new Set(r.flatMap(({ start: a, end: c }) => L(a, c))), i = n.filter((a) => a !== t).map((a) => {
    let c = U(e, a, o);
    return {
      blueprint: a,
      at: c[0]?.start ?? 0,
      score: c.reduce((p, d) => p + Z(e, d), 0)
    };
  }).sort((a, c) => c.score - a.score), [s] = i;
  return !s || s.score < Y ? void 0 : r.length > 0 && s.at < Math.min(...r.map(({ start: a }) => a)) ? { blueprint: s.blueprint, beside: t } : { blueprint: t, beside: s.blueprint };
}
function U(e, { phrases: t }, n) {
  let r = new Set(n);
  return t.flatMap((s) => M(e, s)).filter(({ start: s }) => !e.tokens[s]?.aside).sort((s, u) => u.end - u.start - (s.end - s.start) || s.start - u.start).filter(({ start: s, end: u }) => {
    let a = L(s, u);
    if (a.some((c) => r.has(c))) return !1;
    for (let c of a) r.add(c);
    return !0;
  }).sort((s, u) => s.start - u.start);
}
function Z(e, { start: t, end: n }) {
  let [r, o] = [e.tokens[n - 1], e.tokens[n]], s = (j.has(r?.stem ?? "") || j.has(o?.stem ?? "") && !o?.breaks) && n - t > 1;
  return ee(e, t) ? s ? 8 : 4 : te(e, t) ? 0 : s ? 4 : 2;
}
function ee({ tokens: e }, t) {
  for (let n = t; n >= 0 && n > t - X; n -= 1) {
    let r = e[n - 1];
    if (!r || e[n].breaks) return !0;
    if (B.has(r.lower)) return !1;
    if (V.has(r.lower)) return !B.has(e[n - 2]?.lower ?? "");
  }
  return !1;
}
function te({ tokens: e }, t) {
  return e.slice(Math.max(0, t - 3), t).some(({ lower: r }) => B.has(r));
}
function L(e, t) {
  return Array.from({ length: t - e }, (n, r) => e + r);
}

// src/drafters/bind/choose.ts
var ne = "transactional-service", K = 3;
function Oe(e, t) {
  let n = t.find(({ id: a }) => a === ne) ?? t[0], r = E(e), o = ` ${e.facts.flatMap(({ noun: a, per: c }) => [a, c].map((p) => p && l(p))).join(" ")} `, i = t.map((a) => ({
    blueprint: a,
    score: P(a, re(r, t, o))
  })), s = i.reduce(
    (a, c) => c.score > a.score || c.score === a.score && c.blueprint === n ? c : a,
    i[0]
  );
  if (s.score < K) return { blueprint: n, fits: !1 };
  let u = G(r, s.blueprint, t);
  return u ? { ...u, fits: !0 } : { blueprint: s.blueprint, fits: !0 };
}
function re({ tokens: e, text: t, subject: n, bare: r }, o, i) {
  let s = { subject: r, all: r, counted: " " };
  if (r === n || !o.some((a) => P(a, s) >= K))
    return { subject: n, all: t, counted: i };
  let u = e.filter(({ aside: a }) => !a).map((a) => a.stem);
  return { subject: r, all: ` ${u.join(" ")} `, counted: i };
}
function P({ phrases: e, words: t, nouns: n }, { subject: r, all: o, counted: i }) {
  let s = e.map(x).reduce((c, p) => r.includes(p) ? c + 8 : c + (o.includes(p) ? 5 : 0), 0), u = [...new Set(t.map(l))].reduce(
    (c, p) => c + (r.includes(` ${p} `) ? 3 : o.includes(` ${p} `) ? 1 : 0),
    0
  ), a = [...new Set(n.map(l))].reduce((c, p) => {
    let d = r.includes(` ${p} `) ? 2 : 0;
    return c + d + (i.includes(` ${p} `) ? 2 : 0);
  }, 0);
  return s + u + a;
}

// src/drafters/blueprints.ts
import { readdirSync as le, readFileSync as fe } from "node:fs";

// src/drafters/bind/keys.ts
var se = /<=|>=|==|≤|≥|<|>/u;
function _(e, t) {
  return {
    ...e.baseline !== void 0 && { baseline: ae(e.baseline, t) },
    ...e.unit !== void 0 && { unit: oe(e.unit, t) },
    ...e.entry !== void 0 && { entry: ie(e.entry, t) },
    optional: N(e.optional, "optional", t).map((n) => ue(n, t)),
    asks: N(e.asks, "asks", t).map((n) => pe(n, t))
  };
}
function oe(e, t) {
  let n = g(e) ?? t("unit", "`{ one: order, many: orders }`"), r = (o) => {
    let i = n[o];
    return typeof i == "string" && /^[a-z]+$/u.test(i) ? i : t(`unit.${o}`, "one word in lower case, such as `order`");
  };
  return { one: r("one"), many: r("many") };
}
function ie(e, t) {
  let n = g(e) ?? t("entry", "`{ actor: Customer, api: Orders API, store: Orders Database }`"), r = (o) => f(n[o], `entry.${o}`, t);
  return { actor: r("actor"), api: r("api"), store: r("store") };
}
function ae(e, t) {
  let n = g(e) ?? t("baseline", "`{ option: one PostgreSQL, until: reads_peak < 500 /s }`");
  return C(n.until) || t("baseline.until", "a comparison such as `reads_peak < 500 /s`"), { option: f(n.option, "baseline.option", t), until: String(n.until) };
}
function ue(e, t) {
  let { below: n, basis: r = {} } = e, o = g(r) ?? t("optional[].basis", "formulas by the names of ledger rows");
  for (let [s, u] of Object.entries(o))
    (typeof u != "string" || w(b(u))) && t(`optional[].basis.${s}`, "a formula such as `api_availability * db_availability`");
  n !== void 0 && !C(n) && t("optional[].below", "a comparison such as `reads < 500 /s`");
  let i = T(e.serves, "optional[].serves", /^FR-\d+$/u, t);
  return n === void 0 && i.length === 0 && t("optional[]", "a row with `below`, `serves` or both"), {
    component: f(e.component, "optional[].component", t),
    ...typeof n == "string" && { below: n },
    serves: i,
    requirements: T(e.requirements, "optional[].requirements", /^N?FR-\d+$/u, t),
    basis: o
  };
}
function pe(e, t) {
  let { quantity: n, range: r, changes: o } = e;
  n === void 0 == (o === void 0) && t("asks[]", "a row with either `quantity` and `range` or `changes`");
  let i = n === void 0 ? [] : y(r, "asks[].range", t);
  return n !== void 0 && (i.length !== 2 || !i.every((s) => O(s)?.start === 0)) && t("asks[].range", "two measures, such as `[10k /day, 50 million /day]`"), {
    question: f(e.question, "asks[].question", t),
    default: f(e.default, "asks[].default", t),
    ...n !== void 0 && {
      quantity: f(n, "asks[].quantity", t),
      range: [i[0], i[1]]
    },
    ...o !== void 0 && { changes: y(o, "asks[].changes", t) },
    words: y(e.words, "asks[].words", t)
  };
}
function C(e) {
  return typeof e == "string" && se.test(e) && !w(b(e));
}
function T(e, t, n, r) {
  let o = e === void 0 ? [] : y(e, t, r);
  return o.every((i) => n.test(i)) ? o : r(t, "a list of requirement ids");
}
function N(e, t, n) {
  return e === void 0 ? [] : Array.isArray(e) ? e.map((r) => g(r) ?? n(`${t}[]`, "a row of keys and values")) : n(t, "a list of rows");
}
function f(e, t, n) {
  return typeof e == "number" ? String(e) : typeof e == "string" && e !== "" ? e : n(t, "a text");
}
function y(e, t, n) {
  return Array.isArray(e) ? e.map(String) : n(t, "a list of words");
}
function g(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e) ? e : void 0;
}

// src/drafters/bind/blueprint.ts
var D = new Set(
  "rate count size latency availability unit-cost budget retention peak ratio durability recovery interval outage".split(
    " "
  )
);
function v(e, t) {
  let { values: n, problem: r } = $(e);
  if (r) throw new m(`${t}: the front matter does not parse: ${r.message}`);
  let o = S(n.blueprint), i = S(o.match), s = (p, d) => {
    throw new m(`${t}: \`blueprint.${p}\` in the front matter must be ${d}`);
  }, u = (p, d) => Array.isArray(p) ? p.map(String) : s(d, "a list of words"), a = (p, d) => typeof p == "string" && p !== "" ? p : s(d, "a text"), c = {
    id: a(o.id, "id"),
    title: a(o.title, "title"),
    phrases: u(i.phrases, "match.phrases"),
    words: u(i.words, "match.words"),
    nouns: u(o.nouns, "nouns"),
    binds: I(o.binds).map((p) => de(p, s)),
    clauses: I(o.clauses).map((p) => ({
      requirement: a(p.requirement, "clauses[].requirement"),
      words: u(p.words, "clauses[].words")
    })),
    ..._(o, s)
  };
  return ce(c, e, t);
}
function ce(e, t, n) {
  let r;
  return {
    ...e,
    get document() {
      return r ??= A(t, n), r;
    }
  };
}
function de(e, t) {
  let { role: n, nouns: r, bound: o, quantity: i, requirement: s } = e;
  return (typeof n != "string" || !D.has(n)) && t("binds[].role", `one of ${[...D].join(", ")}`), Array.isArray(r) || t("binds[].nouns", "a list of words"), typeof i == "string" == (typeof s == "strin\
g") && t("binds[]", "a row with either `quantity` or `requirement`"), {
    role: n,
    nouns: r.map(String),
    ...typeof o == "string" && { bound: o },
    ...typeof i == "string" ? { quantity: i } : { requirement: String(s) }
  };
}
function S(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e) ? e : {};
}
function I(e) {
  return Array.isArray(e) ? e.map(S) : [];
}

// src/drafters/blueprints.ts
var z = /* @__PURE__ */ new Map();
function Te(e = new URL("blueprints/", R())) {
  let t = z.get(e.href);
  if (t) return t;
  let n = me(e).map(
    (r) => v(fe(new URL(r, e), "utf8"), `blueprints/${r}`)
  );
  if (n.length === 0)
    throw new m(
      "no blueprints were found in `blueprints/`: install the package again, or use a model with `--provider openai`",
      q.crash
    );
  return z.set(e.href, n), n;
}
function me(e) {
  try {
    return le(e).filter((t) => t.endsWith(".md")).sort();
  } catch {
    return [];
  }
}

export {
  ge as a,
  ce as b,
  Oe as c,
  Te as d
};
