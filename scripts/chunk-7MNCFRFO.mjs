// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  k as c,
  m as d,
  s as x
} from "./chunk-NOU6QBDP.mjs";

// src/ledger.ts
function R(e, n) {
  return x({ ...L(e), ...n && { levels: n } });
}
function h(e) {
  let n = new Set(e.quantities.map(({ name: t }) => t));
  return e.plan.filter(
    ({ quantity: { text: t } }) => n.has(t) || t === "monthly_cost" || d(t)
  );
}
function L(e) {
  let { quantities: n, results: t, checks: s, load: o, costs: r } = e, f = h(e), m = y(f, t);
  return {
    rows: n.map(({ name: i, value: a, expression: p, basis: u }) => ({
      name: i,
      value: a.text,
      expression: p && (c(p.text)?.expression ?? p.text),
      basis: u.text
    })),
    results: t.map((i) => ({
      expression: i.expression.text,
      printed: i.printed.text,
      load: m.get(i)
    })),
    checks: s.map(({ expression: i, verdict: a, remark: p }) => ({ expression: i.text, verdict: a, remark: p })),
    load: o.map(({ name: i }) => i),
    plan: f.map(({ quantity: i, cells: a }) => ({
      name: i.text,
      values: Object.fromEntries(
        Object.entries(a).map(([p, { text: u, at: g }]) => [p, l(t, g)?.printed.text ?? u])
      )
    })),
    definitions: r.lines.length > 0 && n.length > 0 ? [{ name: "monthly_cost", lines: r.lines.map((i) => O(i, t)), printed: b(e) }] : []
  };
}
function y(e, n) {
  let t = e.flatMap((s) => Object.entries(s.cells));
  return new Map(
    t.flatMap(([s, { at: o }]) => {
      let r = l(n, o);
      return r ? [[r, Number(s)]] : [];
    })
  );
}
function O({ quantity: e, unitPrice: n, amount: t }, s) {
  let o = t && l(s, t.at);
  return {
    quantity: (e && l(s, e.at))?.expression.text ?? e?.text,
    price: n && (l(s, n.at)?.expression.text ?? n.text),
    expression: o?.expression.text,
    printed: o?.printed.text ?? t?.text
  };
}
function b({ costs: { total: e }, results: n }) {
  return e && (l(n, e.at)?.printed.text ?? e.text);
}
function l(e, n) {
  let [t, s] = [0, e.length];
  for (; t < s; ) {
    let r = t + s >> 1;
    e[r].at.start.offset < n.start.offset ? t = r + 1 : s = r;
  }
  let o = e[t];
  return o && o.at.end.offset <= n.end.offset ? o : void 0;
}

export {
  R as a,
  h as b,
  l as c
};
