// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  b as m
} from "./chunk-BOESMOQ7.mjs";
import {
  B as f,
  f as l
} from "./chunk-5QP7OEKH.mjs";
import {
  a as g
} from "./chunk-H3E44YWS.mjs";

// src/pipeline/refusal.ts
var $ = 0.7;
function b(t) {
  let { standing: s, candidate: n, section: r } = t;
  if (!x(n, r)) return `it is not exactly one section \`## ${g[r]}\``;
  if (n.trim() === s.trim()) return "it is the same text";
  let e = S(t);
  if (e) return e;
  let i = v(t);
  if (i.length > 0)
    return `it loses ${i.slice(0, 3).map((a) => `\`${a}\``).join(", ")}`;
  let o = I(t);
  if (o) return o;
  if (n.trim().length < $ * s.trim().length)
    return "it is shorter than 70 % of the text that stands";
}
function x(t, s) {
  let n = l(t.trim()), [r, ...e] = n.tree.children, i = e.filter((o) => o.type === "heading" && o.depth <= 2);
  return r?.type === "heading" && i.length === 0 && m(n).get(s)?.start === 0;
}
function S({ before: t, after: s, advised: n }) {
  let r = s.counts.error - t.counts.error, e = s.counts.warning - t.counts.warning;
  if (r > 0) return `errors rise from ${t.counts.error} to ${s.counts.error}`;
  if (r === 0 && (e > 0 || e === 0 && !n))
    return "it mends no error and no warning of the document";
}
function v({ standing: t, candidate: s, before: n, after: r, reported: e }) {
  let i = new Set(p(r.design)), o = f(t).filter((c) => !f(s).includes(c)), a = p(n.design).filter((c) => !i.has(c)), d = e.map(({ message: c }) => c).join(`
`);
  return [.../* @__PURE__ */ new Set([...o, ...a])].filter((c) => !d.includes(`\`${c}\``));
}
function I({ before: t, after: s }) {
  let [n, r] = [h(t.design), h(s.design)], [e] = Object.keys(n).filter((i) => r[i] < n[i]);
  return e && `it has fewer ${e} (${r[e]} instead of ${n[e]})`;
}
function h({
  failures: t,
  costs: s,
  controls: n,
  monitors: r,
  decisions: e,
  questions: i,
  plan: o,
  flows: a,
  checks: d
}) {
  return {
    failures: t.length,
    "cost lines": s.lines.length,
    "security controls": n.length,
    indicators: r.length,
    decisions: e.length,
    questions: i.length,
    "rows of the plan": o.length,
    steps: a.flatMap(({ steps: c }) => c).length,
    checks: d.length
  };
}
function p(t) {
  let s = t.requirements.flatMap(({ id: u }) => u ?? []), { components: n, actors: r, externals: e, flows: i, entities: o, stores: a, endpoints: d, events: c, quantities: w } = t, y = [n, r, e, i, o, a,
  d, c, w].flat();
  return [.../* @__PURE__ */ new Set([...s, ...y.map(({ name: u }) => u)])];
}

export {
  b as a,
  x as b
};
