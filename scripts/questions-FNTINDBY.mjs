// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as q,
  b as M,
  e as H,
  f as Q,
  g as A
} from "./chunk-PG35NZEN.mjs";
import {
  h as y,
  m as R
} from "./chunk-JTHEF3IY.mjs";
import "./chunk-CWTG3V4S.mjs";
import "./chunk-BR72SJVM.mjs";
import {
  p as O
} from "./chunk-RX6HF7Q2.mjs";
import {
  a as h
} from "./chunk-7MNCFRFO.mjs";
import {
  k as $
} from "./chunk-KEZEBCBX.mjs";
import {
  e as p,
  h as v,
  p as x
} from "./chunk-NOU6QBDP.mjs";
import {
  K as B
} from "./chunk-S64XYLY4.mjs";
import "./chunk-H3E44YWS.mjs";
import "./chunk-HIQSZZL5.mjs";
import "./chunk-64QWA72K.mjs";
import "./chunk-ADFQ3F2B.mjs";

// src/drafters/questions/catalogue.ts
var P = [
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
  return t ? e.includes("%") && t.value > 0.5 && t.value < 1 ? `${Number((100 * (1 - (1 - t.value) * n)).toPrecision(6))} %` : x(t.value * n, t.dimension, p(`1 ${M(e)}`), 2) : void 0;
}

// src/drafters/questions/effect.ts
function w({ design: e, ledger: n }, t, r) {
  let o = r.map((a) => h(j(e, t, a), [1])), s = D(e, n.checks).filter(
    ({ index: a, holds: l }) => o.some((f) => f.checks[a] && !f.checks[a].problem && f.checks[a].holds !== l)
  ), [i, u] = o.map((a) => a.definitions[0]).sort((a, l) => g(a) - g(l)), c = [...new Set(s.map(({ id: a }) => a))];
  return !i?.text || !u?.text || !(g(i) > 0) ? { flips: c } : { flips: c, cost: { low: i.text, high: u.text, factor: g(u) / g(i) } };
}
function C({ design: e, ledger: n }, t, r) {
  let o = D(e, n.checks).find(({ id: l }) => l === t)?.check, [s, i, u] = [o?.left?.value, o?.right?.value, o?.bound?.value];
  if (!o || s === void 0 || i === void 0 || u === void 0) return { flips: [] };
  let c = u === s && u !== i;
  return { flips: r.some((l) => {
    let f = p(l)?.value;
    return f !== void 0 && W(o.operator, c ? f : s, c ? i : f) !== o.holds;
  }) ? [t] : [] };
}
function j(e, n, t) {
  let r = e.quantities.map(
    (o) => o.name === n ? { ...o, value: { ...o.value, text: t }, expression: void 0 } : o
  );
  return { ...e, quantities: r };
}
function D(e, n) {
  return n.flatMap((t, r) => {
    let o = e.checks[r]?.at.start.offset ?? -1, s = e.requirements.find((i) => N(i, o));
    return s?.id && !t.problem ? [{ id: s.id, index: r, holds: t.holds, check: t }] : [];
  });
}
function N({ at: e }, n) {
  return e.start.offset <= n && n < e.end.offset;
}
function W(e, n, t) {
  return e === "<=" || e === "<" ? n <= t : e === ">=" || e === ">" ? n >= t : n === t;
}
function g(e) {
  let n = e?.value;
  return !n || v(n) ? 0 : n.value;
}

// src/drafters/questions.ts
var F = 5;
function ce(e, n = R(), t = A()) {
  let r = O(e), { blueprint: o, fits: s } = Q(r, n), { text: i, blueprint: u, matches: c } = H(o, r, s, t), a = $(B(i)), l = { design: a, ledger: h(a, [1]) }, m = [
    ...(s ? u.asks : []).filter((d) => !U(d, r, c)).map((d) => z(d, u, l)),
    ...I(u, c, l, s)
  ].sort((d, b) => E(b) - E(d));
  return { subject: r.subject.name, blueprint: u.id, fits: s, questions: m.slice(0, F) };
}
function U({ quantity: e, words: n }, t, r) {
  if (e) return r.some(({ bind: s }) => s.quantity === e);
  let o = y(t.text);
  return n.some((s) => o.includes(y(s)));
}
function z(e, { document: n }, t) {
  let { question: r, quantity: o, range: s, changes: i = [] } = e;
  if (!o || !s) return { question: r, default: e.default, changes: i, flips: [] };
  let u = T(t, o), c = u === void 0 || n.source.includes(`| \`${o}\` | ${u} |`);
  return {
    question: r,
    default: c ? e.default : `\`${o}\` = ${u}`,
    place: o,
    range: s,
    changes: i,
    ...w(t, o, s)
  };
}
function I(e, n, t, r) {
  let o = r ? e.asks.flatMap(({ quantity: i, changes: u = [] }) => [i, ...u]) : [], s = e.unit?.many ?? `${e.nouns[0] ?? "request"}s`;
  return P.flatMap(({ role: i, ask: u, from: c, to: a }) => {
    let l = S(e, i), f = l && V(l, t);
    if (!l || !f || o.includes(f.place) || n.some(({ fact: L }) => L.role === i)) return [];
    let [m, d] = [k(f.measure, c), k(f.measure, a)];
    if (!m || !d) return [];
    let b = l.quantity ? w(t, f.place, [m, d]) : C(t, f.place, [m, d]);
    return [
      { question: u(s), default: f.said, place: f.place, range: [m, d], changes: [], ...b }
    ];
  });
}
function S({ binds: e }, n) {
  let t = e.filter((r) => r.role === n);
  return t.find(({ nouns: r }) => r.length === 0) ?? t[0];
}
function V({ quantity: e, requirement: n }, t) {
  if (e) {
    let s = T(t, e);
    return s === void 0 ? void 0 : { place: e, measure: s, said: `\`${e}\` = ${s}` };
  }
  let r = t.design.requirements.find(({ id: s }) => s === n), o = q(r?.target?.text ?? "")?.text;
  if (!(!r?.id || !o))
    return { place: r.id, measure: o, said: `${r.id}, ${r.quality ?? r.text}: ${r.target?.text}` };
}
function T({ ledger: e }, n) {
  return e.rows.find(({ input: t }) => t.name === n)?.text;
}
function E({ flips: e, changes: n, cost: t }) {
  return e.length + n.length + Math.log10(t?.factor ?? 1);
}
export {
  ce as questionsFor
};
