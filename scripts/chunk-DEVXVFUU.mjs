// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as R
} from "./chunk-CWTG3V4S.mjs";
import {
  a as b,
  c as d
} from "./chunk-LFN2WRSS.mjs";
import {
  I as $,
  J as A
} from "./chunk-CPJWLEMR.mjs";
import {
  e as q,
  h,
  j as w
} from "./chunk-4BBE5PFO.mjs";
import {
  a as O,
  b as m
} from "./chunk-HIQSZZL5.mjs";

// src/drafters/bind/spoken.ts
var W = /* @__PURE__ */ new Set(["for", "of", "inside", "behind", "between"]), J = /* @__PURE__ */ new Set(["with", "plus", "that", "which", "where", "including"]), Q = /* @__PURE__ */ new Set(["a", "\
an", "the", "its", "also", "their"]);
function E({ text: e, subject: t }) {
  let n = [], r = 0;
  for (let a of b(e)) {
    let c = /[,;:.!?()\n]/u.test(e.slice(r, a.at.start));
    for (let [p, u] of a.lower.split("-").entries())
      n.push({ stem: d(u), lower: u, breaks: c && p === 0, aside: !1, at: a.at.start });
    r = a.at.end;
  }
  H(n, t.at.start);
  let s = n.filter(({ at: a }) => a >= t.at.start && a < t.at.end), i = /* @__PURE__ */ new Map(), o = " ";
  for (let [a, c] of n.entries())
    i.set(o.length, a), o += `${c.stem} `;
  return { tokens: n, text: o, offsets: i, subject: F(s), bare: F(s.filter(({ aside: a }) => !a)) };
}
function x(e) {
  let t = k.get(e);
  if (t) return t;
  let n = ` ${b(e).flatMap(({ lower: r }) => r.split("-")).map(d).join(" ")} `;
  return e.length < 60 && k.size < 4e3 && k.set(e, n), n;
}
var k = /* @__PURE__ */ new Map();
function M({ text: e, offsets: t }, n) {
  let r = x(n), s = r.split(" ").length - 2, i = [];
  for (let o = e.indexOf(r); o >= 0 && s > 0; o = e.indexOf(r, o + 1)) {
    let a = t.get(o + 1);
    a !== void 0 && i.push({ start: a, end: a + s });
  }
  return i;
}
function H(e, t) {
  let n = !1;
  for (let [r, s] of e.entries()) {
    let i = e[r + 1]?.lower ?? "";
    (s.breaks || J.has(s.lower) || s.lower === "and" && Q.has(i)) && (n = !1);
    let o = e[r - 1];
    W.has(s.lower) && o && o.at >= t && !s.breaks && (n = !0), s.aside = n;
  }
}
function F(e) {
  return ` ${e.map((t) => t.stem).join(" ")} `;
}

// src/drafters/bind/edits.ts
function he(e, t) {
  let n = t.map((i, o) => ({ ...i, order: o })).sort((i, o) => i.start - o.start || i.end - o.end || i.order - o.order), r = "", s = 0;
  for (let i of n)
    i.start < s || (r += e.slice(s, i.start) + i.text, s = i.end);
  return r + e.slice(s);
}

// src/drafters/bind/beside.ts
var j = new Set(
  "app application autocomplete backend chat checkout cron dispatch dispatching editor engine feed flag hailing hub infrastructure ledger marketplace messaging messenger network pipeline platform reta\
il room scheduler scheduling server service shop shortener shop store storefront system telemetry ticketing timeline toggle webshop whiteboard".split(" ").map(d)
), V = /* @__PURE__ */ new Set(["with", "and", "plus", "including", "also", "design", "build", "need", "needs", "want"]), B = new Set(
  "our existing current legacy their via through using use uses by into to from for of on over like as than external third party your integrates integrated connects behind replace replaces without no \
not".split(
    " "
  )
), X = 5, Y = 8;
function G(e, t, n) {
  let r = U(e, t, /* @__PURE__ */ new Set()), s = new Set(r.flatMap(({ start: c, end: p }) => L(c, p))), i = n.filter((c) => c !== t).map((c) => {
    let p = U(e, c, s);
    return {
      blueprint: c,
      at: p[0]?.start ?? 0,
      score: p.reduce((u, l) => u + Z(e, l), 0)
    };
  }).sort((c, p) => p.score - c.score), [o] = i;
  return !o || o.score < Y ? void 0 : r.length > 0 && o.at < Math.min(...r.map(({ start: c }) => c)) ? { blueprint: o.blueprint, beside: t } : { blueprint: t, beside: o.blueprint };
}
function U(e, { phrases: t }, n) {
  let r = new Set(n);
  return t.flatMap((o) => M(e, o)).filter(({ start: o }) => !e.tokens[o]?.aside).sort((o, a) => a.end - a.start - (o.end - o.start) || o.start - a.start).filter(({ start: o, end: a }) => {
    let c = L(o, a);
    if (c.some((p) => r.has(p))) return !1;
    for (let p of c) r.add(p);
    return !0;
  }).sort((o, a) => o.start - a.start);
}
function Z(e, { start: t, end: n }) {
  let [r, s] = [e.tokens[n - 1], e.tokens[n]], o = (j.has(r?.stem ?? "") || j.has(s?.stem ?? "") && !s?.breaks) && n - t > 1;
  return ee(e, t) ? o ? 8 : 4 : te(e, t) ? 0 : o ? 4 : 2;
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
function qe(e, t) {
  let n = t.find(({ id: p }) => p === ne) ?? t[0], r = E(e), s = ` ${e.facts.flatMap(({ noun: p, per: u }) => [p, u].map((l) => l && d(l))).join(" ")} `, i = re(r, t, s), o = t.map((p) => ({ blueprint: p,
  score: P(p, i) })), a = o.reduce(
    (p, u) => u.score > p.score || u.score === p.score && u.blueprint === n ? u : p,
    o[0]
  );
  if (a.score < K) return { blueprint: n, fits: !1 };
  let c = G(r, a.blueprint, t);
  return c ? { ...c, fits: !0 } : { blueprint: a.blueprint, fits: !0 };
}
function re({ tokens: e, text: t, subject: n, bare: r }, s, i) {
  let o = { subject: r, all: r, counted: " " };
  if (r === n || !s.some((c) => P(c, o) >= K))
    return { subject: n, all: t, counted: i };
  let a = e.filter(({ aside: c }) => !c).map((c) => c.stem);
  return { subject: r, all: ` ${a.join(" ")} `, counted: i };
}
function P({ phrases: e, words: t, nouns: n }, { subject: r, all: s, counted: i }) {
  let o = e.map(x).reduce((p, u) => r.includes(u) ? p + 8 : p + (s.includes(u) ? 5 : 0), 0), a = [...new Set(t.map(d))].reduce(
    (p, u) => p + (r.includes(` ${u} `) ? 3 : s.includes(` ${u} `) ? 1 : 0),
    0
  ), c = [...new Set(n.map(d))].reduce((p, u) => {
    let l = r.includes(` ${u} `) ? 2 : 0;
    return p + l + (i.includes(` ${u} `) ? 2 : 0);
  }, 0);
  return o + a + c;
}

// src/drafters/bind/pieces.ts
function Ae(e) {
  let t = [], n = !1;
  for (let r of e.trim().split(/\n{2,}/u))
    n ? t.push(`${t.pop()}

${r}`) : r && t.push(r), (r.match(/^```/gmu)?.length ?? 0) % 2 === 1 && (n = !n);
  return t;
}
function Re(e, t) {
  let n = [""], r = !1;
  for (let s of e.split(/(?<=\n)/u))
    /^(?:```|~~~)/u.test(s) && (r = !r), !r && s.startsWith(t) && n.push(""), n[n.length - 1] += s;
  return n;
}
function Fe(e) {
  return /^#+ (.*)/u.exec(e)?.[1]?.trim() ?? "";
}

// src/drafters/blueprints.ts
import { readdirSync as de, readFileSync as fe } from "node:fs";

// src/drafters/bind/keys.ts
var se = /<=|>=|==|≤|≥|<|>/u;
function _(e, t) {
  return {
    ...e.baseline !== void 0 && { baseline: ae(e.baseline, t) },
    ...e.unit !== void 0 && { unit: oe(e.unit, t) },
    ...e.entry !== void 0 && { entry: ie(e.entry, t) },
    optional: N(e.optional, "optional", t).map((n) => ue(n, t)),
    asks: N(e.asks, "asks", t).map((n) => ce(n, t))
  };
}
function oe(e, t) {
  let n = g(e) ?? t("unit", "`{ one: order, many: orders }`"), r = (s) => {
    let i = n[s];
    return typeof i == "string" && /^[a-z]+$/u.test(i) ? i : t(`unit.${s}`, "one word in lower case, such as `order`");
  };
  return { one: r("one"), many: r("many") };
}
function ie(e, t) {
  let n = g(e) ?? t("entry", "`{ actor: Customer, api: Orders API, store: Orders Database }`"), r = (s) => f(n[s], `entry.${s}`, t);
  return { actor: r("actor"), api: r("api"), store: r("store") };
}
function ae(e, t) {
  let n = g(e) ?? t("baseline", "`{ option: one PostgreSQL, until: reads_peak < 500 /s }`");
  return C(n.until) || t("baseline.until", "a comparison such as `reads_peak < 500 /s`"), { option: f(n.option, "baseline.option", t), until: String(n.until) };
}
function ue(e, t) {
  let { below: n, basis: r = {} } = e, s = g(r) ?? t("optional[].basis", "formulas by the names of ledger rows");
  for (let [o, a] of Object.entries(s))
    (typeof a != "string" || h(w(a))) && t(`optional[].basis.${o}`, "a formula such as `api_availability * db_availability`");
  n !== void 0 && !C(n) && t("optional[].below", "a comparison such as `reads < 500 /s`");
  let i = T(e.serves, "optional[].serves", /^FR-\d+$/u, t);
  return n === void 0 && i.length === 0 && t("optional[]", "a row with `below`, `serves` or both"), {
    component: f(e.component, "optional[].component", t),
    ...typeof n == "string" && { below: n },
    serves: i,
    requirements: T(e.requirements, "optional[].requirements", /^N?FR-\d+$/u, t),
    basis: s
  };
}
function ce(e, t) {
  let { quantity: n, range: r, changes: s } = e;
  n === void 0 == (s === void 0) && t("asks[]", "a row with either `quantity` and `range` or `changes`");
  let i = n === void 0 ? [] : y(r, "asks[].range", t);
  return n !== void 0 && (i.length !== 2 || !i.every((o) => q(o)?.start === 0)) && t("asks[].range", "two measures, such as `[10k /day, 50 million /day]`"), {
    question: f(e.question, "asks[].question", t),
    default: f(e.default, "asks[].default", t),
    ...n !== void 0 && {
      quantity: f(n, "asks[].quantity", t),
      range: [i[0], i[1]]
    },
    ...s !== void 0 && { changes: y(s, "asks[].changes", t) },
    words: y(e.words, "asks[].words", t)
  };
}
function C(e) {
  return typeof e == "string" && se.test(e) && !h(w(e));
}
function T(e, t, n, r) {
  let s = e === void 0 ? [] : y(e, t, r);
  return s.every((i) => n.test(i)) ? s : r(t, "a list of requirement ids");
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
  let s = S(n.blueprint), i = S(s.match), o = (u, l) => {
    throw new m(`${t}: \`blueprint.${u}\` in the front matter must be ${l}`);
  }, a = (u, l) => Array.isArray(u) ? u.map(String) : o(l, "a list of words"), c = (u, l) => typeof u == "string" && u !== "" ? u : o(l, "a text"), p = {
    id: c(s.id, "id"),
    title: c(s.title, "title"),
    phrases: a(i.phrases, "match.phrases"),
    words: a(i.words, "match.words"),
    nouns: a(s.nouns, "nouns"),
    binds: I(s.binds).map((u) => le(u, o)),
    clauses: I(s.clauses).map((u) => ({
      requirement: c(u.requirement, "clauses[].requirement"),
      words: a(u.words, "clauses[].words")
    })),
    ..._(s, o)
  };
  return pe(p, e, t);
}
function pe(e, t, n) {
  let r;
  return {
    ...e,
    get document() {
      return r ??= A(t, n), r;
    }
  };
}
function le(e, t) {
  let { role: n, nouns: r, bound: s, quantity: i, requirement: o } = e;
  return (typeof n != "string" || !D.has(n)) && t("binds[].role", `one of ${[...D].join(", ")}`), Array.isArray(r) || t("binds[].nouns", "a list of words"), typeof i == "string" == (typeof o == "strin\
g") && t("binds[]", "a row with either `quantity` or `requirement`"), {
    role: n,
    nouns: r.map(String),
    ...typeof s == "string" && { bound: s },
    ...typeof i == "string" ? { quantity: i } : { requirement: String(o) }
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
function De(e = new URL("blueprints/", R())) {
  let t = z.get(e.href);
  if (t) return t;
  let n = me(e).map(
    (r) => v(fe(new URL(r, e), "utf8"), `blueprints/${r}`)
  );
  if (n.length === 0)
    throw new m(
      "no blueprints were found in `blueprints/`: install the package again, or use a model with `--provider openai`",
      O.crash
    );
  return z.set(e.href, n), n;
}
function me(e) {
  try {
    return de(e).filter((t) => t.endsWith(".md")).sort();
  } catch {
    return [];
  }
}

export {
  x as a,
  he as b,
  pe as c,
  qe as d,
  Ae as e,
  Re as f,
  Fe as g,
  De as h
};
