// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as m,
  b as p,
  c as l
} from "./chunk-EMV5Y5QT.mjs";
import {
  c as b
} from "./chunk-T4LTGOKX.mjs";
import {
  f as E
} from "./chunk-5QP7OEKH.mjs";
import {
  c as y
} from "./chunk-QMP54PYC.mjs";

// src/fix/edits.ts
function* M(t, i, n) {
  for (let [e, s] of i.rows.entries())
    s.computed && (yield* g(s, s.input.value, t.quantities[e].value.at, n));
  for (let [e, s] of i.results.entries()) yield* v(s, t.results[e], n);
  let r = p(t);
  for (let [e, s] of i.plan.entries())
    for (let o of s.cells) {
      let { at: f } = r[e].cells[String(o.load)];
      !o.taken && !l(t.results, f) && (yield* g(o, o.printed, f, n));
    }
  yield* G(t, i, n), yield* J(t, i, n);
}
function* v(t, i, n) {
  let { expression: r, printed: e, at: s } = i, { text: o, measure: f } = t;
  if (!(e.at.end.offset < s.end.offset)) yield* g(t, e.text, e.at, n);
  else if (o !== void 0 && f) {
    let a = h(n, s.start, r.at.end) + h(n, e.at.end, s.end), c = e.text.slice(0, f.start) + o + e.text.slice(F(t, f));
    yield { start: s.start.offset, end: s.end.offset, text: `${a} = ${c}` };
  }
}
function* G({ costs: t, results: i }, n, r) {
  for (let e of n.definitions) {
    let s = [
      ...e.lines.map((o, f) => ({ judged: o, cell: t.lines[f].amount })),
      { judged: e, cell: t.total }
    ];
    for (let { judged: o, cell: f } of s)
      f && !l(i, f.at) && (yield* g(o, f.text, f.at, r));
  }
}
function* J(t, { rows: i }, n) {
  let r = t.quantities.map((e, s) => {
    let { computed: o, rounds: f, text: d } = i[s];
    return o && !f && d !== void 0 ? { ...e, value: { ...e.value, text: d } } : e;
  });
  for (let [e, { text: s }] of m({ ...t, quantities: r }).checks.entries()) {
    let { expression: o, at: f } = t.checks[e], d = L(o.at.end.offset, n);
    s !== "" && (yield { start: d, end: Math.max(d, f.end.offset), text: ` ${s}` });
  }
}
function L(t, i) {
  return t + (/^ ?`*/.exec(i.slice(t, t + 8))?.[0].length ?? 0);
}
function* g(t, i, n, r) {
  let { text: e, rounds: s, measure: o } = t;
  if (s || e === void 0 || (i.trim() === "" && (yield* w(e, n, r)), !o)) return;
  let f = i.slice(o.start, F(t, o)), d = h(r, n.start, n.end).indexOf(f);
  if (f === "" || d < 0) return;
  let a = n.start.offset + d;
  yield { start: a, end: a + f.length, text: e };
}
function F({ value: t }, { dimension: i, labels: n, suffix: r, length: e }) {
  return y(i) && n.length > 0 && n.join(" ") === r.trim() && t && !y(t.dimension) ? e - r.length : e;
}
var O = 100;
function* w(t, { start: i, end: n }, r) {
  let e = i.offset, s = /\|[ \t]*$/.exec(r.slice(Math.max(0, e - O), e))?.[0], o = /^[ \t]*\|/.exec(r.slice(e, e + O))?.[0];
  e !== n.offset || s === void 0 || o === void 0 || (yield { start: e, end: e, text: `${s === "|" ? " " : ""}${t}${o === "|" ? " " : ""}` });
}
function h(t, i, n) {
  return t.slice(i.offset, n.offset);
}

// src/fix/problems.ts
function $(t, { rows: i, results: n, plan: r, definitions: e, checks: s }) {
  let { quantities: o, costs: f } = t, d = p(t);
  return [
    ...i.flatMap((a, c) => u(P(a, a.input.value), o[c].at)),
    ...n.flatMap((a, c) => u(P(a, "?"), t.results[c].at)),
    ...r.flatMap(({ problem: a }, c) => u(a, d[c].at)),
    ...e.flatMap(
      ({ lines: a }) => a.flatMap((c, k) => {
        let { amount: x, at: D } = f.lines[k];
        return x && l(t.results, x.at) ? [] : u(P(c, x?.text ?? ""), D);
      })
    ),
    ...s.flatMap(({ problem: a }, c) => u(a, t.checks[c].at))
  ];
}
function u(t, i) {
  return t && t.kind !== "broken-input" ? [{ message: t.message, at: i }] : [];
}
function P({ problem: t, text: i, measure: n }, r) {
  return i !== void 0 && (n !== void 0 || r.trim() === "") ? void 0 : t;
}

// src/fix.ts
function H(t) {
  let i = E(t), n = b(i), r = m(n), { source: e } = i, s = [...M(n, r, e)].sort((d, a) => d.start - a.start), o = W(s, e), f = s.filter((d) => e.slice(d.start, d.end) !== d.text).length;
  return { text: t.startsWith("\uFEFF") ? `\uFEFF${o}` : o, changes: f, problems: $(n, r) };
}
function W(t, i) {
  let n = [], r = 0;
  for (let { start: e, end: s, text: o } of t)
    n.push(i.slice(r, e), o), r = s;
  return n.join("") + i.slice(r);
}

export {
  H as a
};
