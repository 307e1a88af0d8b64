// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  b as f
} from "./chunk-M7TKXFNP.mjs";
import {
  b as D
} from "./chunk-SIVMW3PL.mjs";
import {
  b as w
} from "./chunk-ILSPDJTZ.mjs";
import {
  a as y
} from "./chunk-53V76KVC.mjs";
import {
  i as d
} from "./chunk-S64XYLY4.mjs";
import {
  a as g
} from "./chunk-H3E44YWS.mjs";

// src/pipeline/facts.ts
function P(t, n) {
  let e = w(n), r = ({ start: { offset: s = 0 } }) => [...e].find(([, { start: a, end: u }]) => a <= s && s < u)?.[0], o = k(t).map(([s, a]) => [s, j(a, r)]);
  return S.flatMap((s) => {
    let a = o.flatMap(([u, l]) => l.has(s) ? [q(u, l.get(s))] : []);
    return a.length > 0 ? [`# ${g[s]}
${a.join(`
`)}`] : [];
  }).join(`

`);
}
function M({ requirements: t }) {
  let n = new Set(t.map(({ at: e }) => e.start.line));
  return ({ at: e }) => n.has(e.start.line);
}
var S = [
  "requirements",
  "components",
  "quantities",
  "architecture",
  "data-model",
  "data-flow",
  "scaling",
  "failure-modes",
  "cost",
  "scope",
  "api",
  "security",
  "monitoring",
  "decisions",
  "questions",
  "rollout",
  "overview"
];
function j(t, n) {
  let e = /* @__PURE__ */ new Map();
  for (let { text: r, at: o } of t) {
    let i = n(o);
    i && e.set(i, [...e.get(i) ?? [], E(r)]);
  }
  return e;
}
function q(t, n) {
  return `${t}:
${[...new Set(n)].map((e) => `- ${e}`).join(`
`)}`;
}
function k(t) {
  let n = (e, r) => e.map((o) => ({ text: r(o), at: o.at }));
  return [
    ["Scope", C(t)],
    ["Requirements", n(t.requirements, I)],
    ["Components", n(t.components, O)],
    ["Actors", n(t.actors, ({ name: e }) => e)],
    ["External systems", n(t.externals, ({ name: e, remark: r }) => c(e, r))],
    ["Drawn", B(t)],
    ["Flows", n(t.flows, G)],
    ["Entities", n(t.entities, L)],
    [
      "Stores",
      n(
        t.stores,
        ({ name: e, holds: r, survives: o, backup: i }) => c(e, m("holds", r), m("survives", o), m("backup", i))
      )
    ],
    ["Endpoints", n(t.endpoints, R)],
    ["Events", n(t.events, T)],
    [
      "Plan",
      n(
        t.plan,
        ({ quantity: e, cells: r }) => c(e.text, ...Object.entries(r).map(([o, i]) => `${o}x ${i.text}`))
      )
    ],
    [
      "Failures",
      n(
        t.failures,
        ({ name: e, impact: r, detection: o }) => c(e, m("hurts", r), m("seen by", o))
      )
    ],
    ["Costs", n(t.costs.lines, ({ item: e, amount: r }) => c(e, r?.text))],
    [
      "Signals",
      n(t.monitors, ({ requirement: e, indicators: r }) => c(e, ...r.map(({ text: o }) => o)))
    ],
    ["Decisions", n(t.decisions, ({ decision: e, chosen: r }) => c(e, r))],
    ["Open questions", n(t.questions, ({ question: e, assumed: r }) => c(e, m("assumed", r)))],
    ["Load", n(t.load, ({ name: e }) => p(e))],
    ["Ledger", n(t.quantities, A)],
    ["Checks of requirements", n(t.checks.filter(M(t)), ({ expression: e }) => p(e.text))]
  ];
}
function C({ scope: t }) {
  let n = (e, r) => r.map(({ text: o, at: i }) => ({ text: `${e}: ${o}`, at: i }));
  return [...n("in", t.included), ...n("not", t.excluded), ...n("fixed", t.constraints)];
}
function I({ id: t, text: n, quality: e, target: r }) {
  return c(t ?? "no id", e ?? n, r?.text);
}
function O({ name: t, responsibilities: n, technology: e, serves: r, ...o }) {
  return c(
    t,
    x(n?.text, 120),
    x(e?.text, 80),
    m("interface", o.interface?.text ?? ""),
    m("calls", o.dependencies?.text ?? ""),
    h(r)
  );
}
function x(t, n) {
  return !t || t.length <= n ? t ?? "" : `${t.slice(0, Math.max(1, t.lastIndexOf(" ", n)))} …`;
}
function B({ diagrams: t }) {
  return t.filter(({ kind: n }) => n === "architecture").flatMap(({ nodes: n, edges: e, at: r }) => {
    let o = new Map(n.map(({ id: s, label: a }) => [s, a])), i = (s) => o.get(s) ?? s;
    return e.map(({ from: s, to: a, label: u }) => ({
      text: `${i(s)} → ${i(a)}${u ? `: ${u}` : ""}`,
      at: r
    }));
  });
}
function G({ name: t, serves: n, steps: e }) {
  let r = e.map(
    ({ from: o, to: i, codes: s }) => `${o ?? "?"} → ${i ?? "?"}${s.length > 0 ? ` ${s.map(p).join(" ")}` : ""}`
  );
  return c(`${t}${n.length > 0 ? ` (${n.join(", ")})` : ""}`, r.join("; "));
}
function L({ name: t, fields: n }) {
  return c(t, n.map(({ name: e, type: r }) => r ? `${e}: ${r}` : e).join(", "));
}
function R({ name: t, ours: n, payload: e, auth: r, serves: o }) {
  return c(p(t), n ? "" : "called by us", e, m("auth", r), h(o));
}
function T({ name: t, producer: n, consumers: e, payload: r, serves: o }) {
  return c(
    p(t),
    n || e ? `${n || "?"} → ${e || "?"}` : "",
    r,
    h(o)
  );
}
function A({ name: t, value: n, basis: e, expression: r }) {
  let o = x(r?.text, 80) || e.text.split(":", 1)[0];
  return `${p(t)} = ${n.text}${o ? ` (${o})` : ""}`;
}
function h(t) {
  return t.length > 0 ? `serves ${t.join(", ")}` : "";
}
function m(t, n) {
  return n ? `${t} ${n}` : "";
}
function c(t, ...n) {
  let e = n.filter(Boolean).join(" · ");
  return E(e ? `${t}: ${e}` : t);
}
function p(t) {
  return `\`${t}\``;
}
function E(t) {
  return t.replace(/\s+/g, " ").trim();
}

// src/drafters/model/fence.ts
import { createHash as H } from "node:crypto";

// src/drafters/model/normal.ts
var Q = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B-\u200D\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g, z = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
function b(t) {
  return t.replace(/\r\n?/g, `
`).replace(z, "�").replace(Q, "").normalize("NFC");
}
function V(t) {
  return t.split("�").length - 1 > t.length * 0.05;
}

// src/drafters/model/fence.ts
function v(t, n) {
  let e = H("sha256");
  for (let r of [t, ...n]) e.update(`${Buffer.byteLength(r)}
${r}
`);
  return `material-${e.digest("hex").slice(0, 16)}`;
}
function $(t, n, e) {
  return `<${t} ${n}>
${b(e).split(t).join("").trim()}
</${t}>`;
}

// src/drafters/model/messages.ts
async function st(t, n, e, r, o) {
  let i = t.sections.get(n);
  if (!i) throw new Error(`no prompt for the section ${n}`);
  let s = { depth: e.depth, words: String(i.words[e.depth]), month: r }, a = Object.fromEntries(i.inputs.map((u) => [u, s[u]]));
  return F(t, e, D(f(i, a), o?.(n)));
}
async function at(t, n, e, r, o) {
  let i = r.map(({ message: a, fix: u }, l) => `${l + 1}. ${a}
   Expected: ${u}`).join(`
`), s = f(t.repair, {
    title: g[n],
    section: d(e),
    diagnostics: i
  });
  return F(t, o, s);
}
async function ct(t, n) {
  return F(t, { ...n, document: "" }, f(t.review, { document: d(n.document) }));
}
async function F(t, n, e) {
  let r = v(n.brief, n.context), o = [
    $(r, "brief", n.brief),
    ...n.context.map((i, s) => $(r, `context-${s + 1}`, i)),
    ...await N(r, n)
  ];
  return [
    { role: "system", content: f(t.system, { tag: r }) },
    { role: "user", content: [...o, `# Task

${e}`].join(`

`) }
  ];
}
async function N(t, { document: n }) {
  if (!n) return [];
  let { document: e, design: r } = await y(d(n)), o = P(r, e);
  return o ? [$(t, "facts", o)] : [];
}

export {
  b as a,
  V as b,
  st as c,
  at as d,
  ct as e
};
