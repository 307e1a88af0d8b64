// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as O,
  b as q,
  e as M,
  f as H
} from "./chunk-DVUZWVH6.mjs";
import {
  a as b,
  h as Q
} from "./chunk-DEVXVFUU.mjs";
import "./chunk-CWTG3V4S.mjs";
import "./chunk-BR72SJVM.mjs";
import {
  g as $
} from "./chunk-LFN2WRSS.mjs";
import {
  a as h
} from "./chunk-UXVZYGQQ.mjs";
import {
  k as B
} from "./chunk-CU7HQMTD.mjs";
import {
  J as x
} from "./chunk-CPJWLEMR.mjs";
import "./chunk-H3E44YWS.mjs";
import {
  e as p,
  h as w,
  o as v
} from "./chunk-4BBE5PFO.mjs";
import "./chunk-HIQSZZL5.mjs";
import "./chunk-64QWA72K.mjs";
import "./chunk-ADFQ3F2B.mjs";

// src/drafters/questions/catalogue.ts
var R = [
  { role: "rate", ask: (e) => `How many ${e} a day, on average?`, from: 0.01, to: 100 },
  { role: "peak", ask: () => "How far is the busiest hour above the average?", from: 0.5, to: 3 },
  { role: "count", ask: (e) => `How many ${e} are there?`, from: 0.01, to: 100 },
  { role: "size", ask: (e) => `How large is one, where ${e} carry data?`, from: 0.1, to: 10 },
  { role: "retention", ask: () => "How long is it kept?", from: 0.1, to: 10 },
  { role: "latency", ask: () => "How fast must it be, and for which share of the cases?", from: 0.2, to: 5 },
  { role: "availability", ask: () => "How long may it be down in a month?", from: 10, to: 0.1 },
  { role: "durability", ask: () => "How much may be lost when a store is lost (RPO)?", from: 0.1, to: 10 },
  { role: "recovery", ask: () => "How soon must it be back after a loss (RTO)?", from: 0.1, to: 10 },
  { role: "budget", ask: () => "What may it cost a month?", from: 0.2, to: 5 },
  { role: "unit-cost", ask: (e) => `What may one of the ${e} cost?`, from: 0.2, to: 5 }
];
function k(e, n) {
  let t = p(e);
  return t ? e.includes("%") && t.value > 0.5 && t.value < 1 ? `${Number((100 * (1 - (1 - t.value) * n)).toPrecision(6))} %` : v(t.value * n, t.dimension, p(`1 ${q(e)}`), 2) : void 0;
}

// src/drafters/questions/effect.ts
function y({ design: e, ledger: n }, t, r) {
  let o = r.map((f) => h(j(e, t, f), [1])), s = C(e, n.checks).filter(
    ({ index: f, holds: c }) => o.some((a) => a.checks[f] && !a.checks[f].problem && a.checks[f].holds !== c)
  ), [i, u] = o.map((f) => f.definitions[0]).sort((f, c) => g(f) - g(c)), l = [...new Set(s.map(({ id: f }) => f))];
  return !i?.text || !u?.text || !(g(i) > 0) ? { flips: l } : { flips: l, cost: { low: i.text, high: u.text, factor: g(u) / g(i) } };
}
function A({ design: e, ledger: n }, t, r) {
  let o = C(e, n.checks).find(({ id: c }) => c === t)?.check, [s, i, u] = [o?.left?.value, o?.right?.value, o?.bound?.value];
  if (!o || s === void 0 || i === void 0 || u === void 0) return { flips: [] };
  let l = u === s && u !== i;
  return { flips: r.some((c) => {
    let a = p(c)?.value;
    return a !== void 0 && P(o.operator, l ? a : s, l ? i : a) !== o.holds;
  }) ? [t] : [] };
}
function j(e, n, t) {
  let r = e.quantities.map(
    (o) => o.name === n ? { ...o, value: { ...o.value, text: t }, expression: void 0 } : o
  );
  return { ...e, quantities: r };
}
function C(e, n) {
  return n.flatMap((t, r) => {
    let o = e.checks[r]?.at.start.offset ?? -1, s = e.requirements.find((i) => N(i, o));
    return s?.id && !t.problem ? [{ id: s.id, index: r, holds: t.holds, check: t }] : [];
  });
}
function N({ at: e }, n) {
  return e.start.offset <= n && n < e.end.offset;
}
function P(e, n, t) {
  return e === "<=" || e === "<" ? n <= t : e === ">=" || e === ">" ? n >= t : n === t;
}
function g(e) {
  let n = e?.value;
  return !n || w(n) ? 0 : n.value;
}

// src/drafters/questions.ts
var W = 5;
function fe(e, n = Q()) {
  let t = $(e), { blueprint: r, fits: o } = H(t, n), { text: s, blueprint: i, matches: u } = M(r, t, o), l = B(x(s)), f = { design: l, ledger: h(l, [1]) }, a = [
    ...(o ? i.asks : []).filter((d) => !F(d, t, u)).map((d) => U(d, i, f)),
    ...z(i, u, f, o)
  ].sort((d, m) => D(m) - D(d));
  return { subject: t.subject.name, blueprint: i.id, fits: o, questions: a.slice(0, W) };
}
function F({ quantity: e, words: n }, t, r) {
  if (e) return r.some(({ bind: s }) => s.quantity === e);
  let o = b(t.text);
  return n.some((s) => o.includes(b(s)));
}
function U(e, { document: n }, t) {
  let { question: r, quantity: o, range: s, changes: i = [] } = e;
  if (!o || !s) return { question: r, default: e.default, changes: i, flips: [] };
  let u = E(t, o), l = u === void 0 || n.source.includes(`| \`${o}\` | ${u} |`);
  return {
    question: r,
    default: l ? e.default : `\`${o}\` = ${u}`,
    place: o,
    range: s,
    changes: i,
    ...y(t, o, s)
  };
}
function z(e, n, t, r) {
  let o = r ? e.asks.flatMap(({ quantity: i, changes: u = [] }) => [i, ...u]) : [], s = e.unit?.many ?? `${e.nouns[0] ?? "request"}s`;
  return R.flatMap(({ role: i, ask: u, from: l, to: f }) => {
    let c = I(e, i), a = c && S(c, t);
    if (!c || !a || o.includes(a.place) || n.some(({ fact: L }) => L.role === i)) return [];
    let [d, m] = [k(a.measure, l), k(a.measure, f)];
    if (!d || !m) return [];
    let T = c.quantity ? y(t, a.place, [d, m]) : A(t, a.place, [d, m]);
    return [
      { question: u(s), default: a.said, place: a.place, range: [d, m], changes: [], ...T }
    ];
  });
}
function I({ binds: e }, n) {
  let t = e.filter((r) => r.role === n);
  return t.find(({ nouns: r }) => r.length === 0) ?? t[0];
}
function S({ quantity: e, requirement: n }, t) {
  if (e) {
    let s = E(t, e);
    return s === void 0 ? void 0 : { place: e, measure: s, said: `\`${e}\` = ${s}` };
  }
  let r = t.design.requirements.find(({ id: s }) => s === n), o = O(r?.target?.text ?? "")?.text;
  if (!(!r?.id || !o))
    return { place: r.id, measure: o, said: `${r.id}, ${r.quality ?? r.text}: ${r.target?.text}` };
}
function E({ ledger: e }, n) {
  return e.rows.find(({ input: t }) => t.name === n)?.text;
}
function D({ flips: e, changes: n, cost: t }) {
  return e.length + n.length + Math.log10(t?.factor ?? 1);
}
export {
  fe as questionsFor
};
