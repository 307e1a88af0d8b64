// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  b as p
} from "./chunk-ILSPDJTZ.mjs";
import {
  A as d,
  K as f
} from "./chunk-S64XYLY4.mjs";
import {
  a as g
} from "./chunk-H3E44YWS.mjs";

// src/pipeline/refusal.ts
var x = 0.7;
function j(e) {
  let { standing: s, candidate: t, section: r } = e;
  if (!C(t, r)) return `it is not exactly one section \`## ${g[r]}\``;
  if (t.trim() === s.trim()) return "it is the same text";
  if (I(e)) return "it silences a rule with `system-design-ignore`, which only people may";
  let n = S(e);
  if (n) return n;
  let i = v(e);
  if (i.length > 0)
    return `it loses ${i.slice(0, 3).map((u) => `\`${u}\``).join(", ")}`;
  let o = D(e);
  if (o) return o;
  if (t.trim().length < x * s.trim().length)
    return "it is shorter than 70 % of the text that stands";
}
function C(e, s) {
  let t = f(e.trim()), [r, ...n] = t.tree.children, i = n.filter((o) => o.type === "heading" && o.depth <= 2);
  return r?.type === "heading" && i.length === 0 && p(t).get(s)?.start === 0;
}
function I({ standing: e, candidate: s, before: t, after: r }) {
  if (r.suppressed.length > t.suppressed.length) return !0;
  let n = m(e);
  return m(s).some((i) => {
    let o = n.indexOf(i);
    return o >= 0 && n.splice(o, 1), o < 0;
  });
}
function m(e) {
  let [, ...s] = e.toLowerCase().split("system-design-ignore");
  return s.map((t) => t.split("-->", 1)[0].replace(/\s+/g, " ").trim());
}
function S({ before: e, after: s, advised: t }) {
  let r = s.counts.error - e.counts.error, n = s.counts.warning - e.counts.warning;
  if (r > 0) return `errors rise from ${e.counts.error} to ${s.counts.error}`;
  if (r === 0 && (n > 0 || n === 0 && !t))
    return "it mends no error and no warning of the document";
}
function v({ standing: e, candidate: s, before: t, after: r, reported: n }) {
  let i = new Set(w(r.design)), o = d(e).filter((c) => !d(s).includes(c)), u = w(t.design).filter((c) => !i.has(c)), l = n.map(({ message: c }) => c).join(`
`);
  return [.../* @__PURE__ */ new Set([...o, ...u])].filter((c) => !l.includes(`\`${c}\``));
}
function D({ before: e, after: s }) {
  let [t, r] = [h(e.design), h(s.design)], [n] = Object.keys(t).filter((i) => r[i] < t[i]);
  return n && `it has fewer ${n} (${r[n]} instead of ${t[n]})`;
}
function h({
  failures: e,
  costs: s,
  controls: t,
  monitors: r,
  decisions: n,
  questions: i,
  plan: o,
  flows: u,
  checks: l
}) {
  return {
    failures: e.length,
    "cost lines": s.lines.length,
    "security controls": t.length,
    indicators: r.length,
    decisions: n.length,
    questions: i.length,
    "rows of the plan": o.length,
    steps: u.flatMap(({ steps: c }) => c).length,
    checks: l.length
  };
}
function w(e) {
  let s = e.requirements.flatMap(({ id: a }) => a ?? []), { components: t, actors: r, externals: n, flows: i, entities: o, stores: u, endpoints: l, events: c, quantities: y } = e, $ = [t, r, n, i, o, u,
  l, c, y].flat();
  return [.../* @__PURE__ */ new Set([...s, ...$.map(({ name: a }) => a)])];
}

export {
  j as a,
  C as b
};
