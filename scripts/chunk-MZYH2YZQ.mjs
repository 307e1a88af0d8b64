// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  f as x,
  i as d
} from "./chunk-2YZTP77U.mjs";

// src/ledger.ts
function h(e) {
  return d(c(e));
}
function l(e) {
  let n = new Set(e.quantities.map(({ name: t }) => t));
  return e.plan.filter(
    ({ quantity: { text: t } }) => n.has(t) || t === "monthly_cost" || x(t)
  );
}
function c(e) {
  let { quantities: n, results: t, checks: r, load: p, costs: f } = e;
  return {
    rows: n.map(({ name: s, value: i, expression: o, basis: a }) => ({
      name: s,
      value: i.text,
      expression: o?.text,
      basis: a.text
    })),
    results: t.map(({ expression: s, printed: i }) => ({ expression: s.text, printed: i.text })),
    checks: r.map(({ expression: s, verdict: i, remark: o }) => ({ expression: s.text, verdict: i, remark: o })),
    load: p.map(({ name: s }) => s),
    plan: l(e).map(({ quantity: s, cells: i }) => ({
      name: s.text,
      values: Object.fromEntries(Object.entries(i).map(([o, { text: a }]) => [Number(o), a]))
    })),
    definitions: f.lines.length > 0 && n.length > 0 ? [{ name: "monthly_cost", lines: f.lines.map((s) => m(s, t)), printed: g(e) }] : []
  };
}
function m({ quantity: e, unitPrice: n, amount: t }, r) {
  let p = t && u(r, t.at);
  return {
    quantity: (e && u(r, e.at))?.expression.text ?? e?.text,
    price: n && (u(r, n.at)?.expression.text ?? n.text),
    expression: p?.expression.text,
    printed: p?.printed.text ?? t?.text
  };
}
function g({ costs: { total: e }, results: n }) {
  return e && (u(n, e.at)?.printed.text ?? e.text);
}
function u(e, n) {
  return e.find(({ at: t }) => t.start.offset >= n.start.offset && t.end.offset <= n.end.offset);
}

export {
  h as a,
  l as b,
  u as c
};
