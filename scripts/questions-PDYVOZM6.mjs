// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as M,
  b as q,
  e as H,
  f as Q
} from "./chunk-JVDNTSQT.mjs";
import {
  d as R
} from "./chunk-AFIHHUZX.mjs";
import "./chunk-CWTG3V4S.mjs";
import "./chunk-BR72SJVM.mjs";
import {
  a as B,
  c as $,
  g as O
} from "./chunk-LFN2WRSS.mjs";
import {
  a as h
} from "./chunk-UXVZYGQQ.mjs";
import {
  k as x
} from "./chunk-CU7HQMTD.mjs";
import {
  J as v
} from "./chunk-CPJWLEMR.mjs";
import "./chunk-H3E44YWS.mjs";
import {
  e as p,
  h as y,
  o as w
} from "./chunk-4BBE5PFO.mjs";
import "./chunk-HIQSZZL5.mjs";
import "./chunk-64QWA72K.mjs";
import "./chunk-ADFQ3F2B.mjs";

// src/drafters/questions/catalogue.ts
var A = [
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
function b(e, n) {
  let t = p(e);
  return t ? e.includes("%") && t.value > 0.5 && t.value < 1 ? `${Number((100 * (1 - (1 - t.value) * n)).toPrecision(6))} %` : w(t.value * n, t.dimension, p(`1 ${q(e)}`), 2) : void 0;
}

// src/drafters/questions/effect.ts
function k({ design: e, ledger: n }, t, r) {
  let o = r.map((f) => h(P(e, t, f), [1])), s = D(e, n.checks).filter(
    ({ index: f, holds: c }) => o.some((a) => a.checks[f] && !a.checks[f].problem && a.checks[f].holds !== c)
  ), [i, u] = o.map((f) => f.definitions[0]).sort((f, c) => g(f) - g(c)), l = [...new Set(s.map(({ id: f }) => f))];
  return !i?.text || !u?.text || !(g(i) > 0) ? { flips: l } : { flips: l, cost: { low: i.text, high: u.text, factor: g(u) / g(i) } };
}
function C({ design: e, ledger: n }, t, r) {
  let o = D(e, n.checks).find(({ id: c }) => c === t)?.check, [s, i, u] = [o?.left?.value, o?.right?.value, o?.bound?.value];
  if (!o || s === void 0 || i === void 0 || u === void 0) return { flips: [] };
  let l = u === s && u !== i;
  return { flips: r.some((c) => {
    let a = p(c)?.value;
    return a !== void 0 && F(o.operator, l ? a : s, l ? i : a) !== o.holds;
  }) ? [t] : [] };
}
function P(e, n, t) {
  let r = e.quantities.map(
    (o) => o.name === n ? { ...o, value: { ...o.value, text: t }, expression: void 0 } : o
  );
  return { ...e, quantities: r };
}
function D(e, n) {
  return n.flatMap((t, r) => {
    let o = e.checks[r]?.at.start.offset ?? -1, s = e.requirements.find((i) => W(i, o));
    return s?.id && !t.problem ? [{ id: s.id, index: r, holds: t.holds, check: t }] : [];
  });
}
function W({ at: e }, n) {
  return e.start.offset <= n && n < e.end.offset;
}
function F(e, n, t) {
  return e === "<=" || e === "<" ? n <= t : e === ">=" || e === ">" ? n >= t : n === t;
}
function g(e) {
  let n = e?.value;
  return !n || y(n) ? 0 : n.value;
}

// src/drafters/questions.ts
var I = 5;
function ce(e, n = R()) {
  let t = O(e), { blueprint: r, fits: o } = Q(t, n), { text: s, blueprint: i, matches: u } = H(r, t, o), l = x(v(s)), f = { design: l, ledger: h(l, [1]) }, a = [
    ...(o ? i.asks : []).filter((d) => !U(d, t, u)).map((d) => z(d, i, f)),
    ...S(i, u, f, o)
  ].sort((d, m) => T(m) - T(d));
  return { subject: t.subject.name, blueprint: i.id, fits: o, questions: a.slice(0, I) };
}
function U({ quantity: e, words: n }, t, r) {
  if (e) return r.some(({ bind: s }) => s.quantity === e);
  let o = E(t.text);
  return n.some((s) => o.includes(E(s)));
}
function E(e) {
  return ` ${B(e).flatMap(({ lower: t }) => t.split("-").map($)).join(" ")} `;
}
function z(e, { document: n }, t) {
  let { question: r, quantity: o, range: s, changes: i = [] } = e;
  if (!o || !s) return { question: r, default: e.default, changes: i, flips: [] };
  let u = j(t, o), l = u === void 0 || n.source.includes(`| \`${o}\` | ${u} |`);
  return {
    question: r,
    default: l ? e.default : `\`${o}\` = ${u}`,
    place: o,
    range: s,
    changes: i,
    ...k(t, o, s)
  };
}
function S(e, n, t, r) {
  let o = r ? e.asks.flatMap(({ quantity: i, changes: u = [] }) => [i, ...u]) : [], s = e.unit?.many ?? `${e.nouns[0] ?? "request"}s`;
  return A.flatMap(({ role: i, ask: u, from: l, to: f }) => {
    let c = V(e, i), a = c && G(c, t);
    if (!c || !a || o.includes(a.place) || n.some(({ fact: N }) => N.role === i)) return [];
    let [d, m] = [b(a.measure, l), b(a.measure, f)];
    if (!d || !m) return [];
    let L = c.quantity ? k(t, a.place, [d, m]) : C(t, a.place, [d, m]);
    return [
      { question: u(s), default: a.said, place: a.place, range: [d, m], changes: [], ...L }
    ];
  });
}
function V({ binds: e }, n) {
  let t = e.filter((r) => r.role === n);
  return t.find(({ nouns: r }) => r.length === 0) ?? t[0];
}
function G({ quantity: e, requirement: n }, t) {
  if (e) {
    let s = j(t, e);
    return s === void 0 ? void 0 : { place: e, measure: s, said: `\`${e}\` = ${s}` };
  }
  let r = t.design.requirements.find(({ id: s }) => s === n), o = M(r?.target?.text ?? "")?.text;
  if (!(!r?.id || !o))
    return { place: r.id, measure: o, said: `${r.id}, ${r.quality ?? r.text}: ${r.target?.text}` };
}
function j({ ledger: e }, n) {
  return e.rows.find(({ input: t }) => t.name === n)?.text;
}
function T({ flips: e, changes: n, cost: t }) {
  return e.length + n.length + Math.log10(t?.factor ?? 1);
}
export {
  ce as questionsFor
};
