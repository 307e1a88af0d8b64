// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as f,
  b as p,
  c as g
} from "./chunk-MZYH2YZQ.mjs";
import {
  c as m
} from "./chunk-4VJEQY3L.mjs";
import {
  f as a
} from "./chunk-5QP7OEKH.mjs";

// src/fix.ts
function L(e) {
  let s = a(e), i = m(s), d = f(i), { source: t } = s, n = [...h(i, d, t)].sort((r, u) => u.start - r.start), o = n.reduce((r, { start: u, end: x, text: b }) => r.slice(0, u) + b + r.slice(x), t), l = n.
  filter((r) => t.slice(r.start, r.end) !== r.text).length;
  return { text: e.startsWith("\uFEFF") ? `\uFEFF${o}` : o, changes: l, problems: F(i, d) };
}
function* h(e, s, i) {
  for (let [d, t] of s.rows.entries())
    t.computed && (yield* c(t, t.input.value, e.quantities[d].value.at, i));
  for (let [d, t] of s.results.entries())
    yield* c(t, t.input.printed, e.results[d].printed.at, i);
  for (let [d, t] of s.plan.entries()) {
    let n = p(e)[d].cells;
    for (let o of t.cells)
      o.taken || (yield* c(o, o.printed, n[String(o.load)].at, i));
  }
  yield* E(e, s, i), yield* y(e, s, i);
}
function* y(e, { rows: s }, i) {
  let d = e.quantities.map((t, n) => {
    let { computed: o, rounds: l, text: r } = s[n];
    return o && !l && r !== void 0 ? { ...t, value: { ...t.value, text: r } } : t;
  });
  for (let [t, { text: n }] of f({ ...e, quantities: d }).checks.entries()) {
    let { expression: o, at: l } = e.checks[t], r = P(o.at.end.offset, i);
    n !== "" && (yield { start: r, end: Math.max(r, l.end.offset), text: ` ${n}` });
  }
}
function P(e, s) {
  return e + (/^ ?`*/.exec(s.slice(e, e + 8))?.[0].length ?? 0);
}
function* E({ costs: e, results: s }, i, d) {
  for (let t of i.definitions) {
    let n = [
      ...t.lines.map((o, l) => ({ judged: o, cell: e.lines[l].amount })),
      { judged: t, cell: e.total }
    ];
    for (let { judged: o, cell: l } of n)
      l && !g(s, l.at) && (yield* c(o, l.text, l.at, d));
  }
}
function* c({ text: e, rounds: s, measure: i }, d, t, n) {
  if (s || e === void 0 || !i) return;
  let o = d.slice(i.start, i.length), l = n.slice(t.start.offset, t.end.offset).indexOf(o);
  if (o === "" || l < 0) return;
  let r = t.start.offset + l;
  yield { start: r, end: r + o.length, text: e };
}
function F(e, s) {
  let i = [
    ...s.rows.map((t, n) => [t, e.quantities[n].at]),
    ...s.results.map((t, n) => [t, e.results[n].at]),
    ...s.checks.map((t, n) => [
      { rounds: !0, problem: t.problem },
      e.checks[n].at
    ])
  ], d = ({ text: t, measure: n }) => t !== void 0 && n !== void 0;
  return i.flatMap(
    ([t, n]) => t.problem && !d(t) && t.problem.kind !== "broken-input" ? [{ message: t.problem.message, at: n }] : []
  );
}

export {
  L as a
};
