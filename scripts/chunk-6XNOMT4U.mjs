// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  b as f
} from "./chunk-M7TKXFNP.mjs";
import {
  c as y
} from "./chunk-HY7AFNQR.mjs";
import {
  a as h
} from "./chunk-JZSKIFF4.mjs";
import {
  i as g
} from "./chunk-MN4CXP3Y.mjs";
import {
  a as x
} from "./chunk-H3E44YWS.mjs";

// src/pipeline/facts.ts
function D(t) {
  return [
    ["Scope", v(t)],
    ["Requirements", t.requirements.map(M)],
    [
      "Components",
      t.components.map(({ name: n, technology: o, serves: s }) => a(n, o?.text, d(s)))
    ],
    ["Actors", w(t.actors.map(({ name: n }) => n))],
    ["External systems", t.externals.map(({ name: n, remark: o }) => a(n, o))],
    ["Drawn", P(t)],
    ["Flows", t.flows.map(S)],
    ["Entities", t.entities.map(q)],
    [
      "Stores",
      t.stores.map(
        ({ name: n, holds: o, survives: s, backup: i }) => a(n, c("holds", o), c("survives", s), c("backup", i))
      )
    ],
    ["Endpoints", t.endpoints.map(B)],
    ["Events", t.events.map(C)],
    ["Load", w(t.load.map(({ name: n }) => m(n)))],
    [
      "Plan",
      t.plan.map(
        ({ quantity: n, cells: o }) => a(n.text, ...Object.entries(o).map(([s, i]) => `${s}x ${i.text}`))
      )
    ],
    [
      "Failures",
      t.failures.map(
        ({ name: n, impact: o, detection: s }) => a(n, c("hurts", o), c("seen by", s))
      )
    ],
    ["Costs", t.costs.lines.map(({ item: n, amount: o }) => a(n, o?.text))],
    [
      "Signals",
      t.monitors.map(({ requirement: n, indicators: o }) => a(n, ...o.map(({ text: s }) => s)))
    ],
    ["Decisions", t.decisions.map(({ decision: n, chosen: o }) => a(n, o))],
    ["Checks", [...new Set(t.checks.map(({ expression: n }) => m(n.text)))]],
    ["Ledger", t.quantities.map(G)]
  ].filter(([, n]) => n.length > 0).map(([n, o]) => `${n}:
${o.map((s) => `- ${s}`).join(`
`)}`).join(`

`);
}
function v({ scope: t }) {
  let e = t.excluded.map(({ text: r }) => `not: ${r}`);
  return [
    ...t.included.map(({ text: r }) => `in: ${r}`),
    ...e,
    ...t.constraints.map(({ text: r }) => `fixed: ${r}`)
  ].map($);
}
function M({ id: t, text: e, quality: r, target: n }) {
  return a(t ?? "no id", r ?? e, n?.text);
}
function P({ diagrams: t }) {
  return t.filter(({ kind: e }) => e === "architecture").flatMap(({ nodes: e, edges: r }) => {
    let n = new Map(e.map(({ id: s, label: i }) => [s, i])), o = (s) => n.get(s) ?? s;
    return r.map(({ from: s, to: i, label: u }) => $(`${o(s)} → ${o(i)}${u ? `: ${u}` : ""}`));
  });
}
function S({ name: t, serves: e, steps: r }) {
  let n = r.map(
    ({ from: o, to: s, codes: i }) => `${o ?? "?"} → ${s ?? "?"}${i.length > 0 ? ` ${i.map(m).join(" ")}` : ""}`
  );
  return a(`${t}${e.length > 0 ? ` (${e.join(", ")})` : ""}`, n.join("; "));
}
function q({ name: t, fields: e }) {
  return a(t, e.map(({ name: r, type: n }) => n ? `${r}: ${n}` : r).join(", "));
}
function B({ name: t, ours: e, payload: r, auth: n, serves: o }) {
  return a(m(t), e ? "" : "called by us", r, c("auth", n), d(o));
}
function C({ name: t, producer: e, consumers: r, payload: n, serves: o }) {
  return a(
    m(t),
    e || r ? `${e || "?"} → ${r || "?"}` : "",
    n,
    d(o)
  );
}
function G({ name: t, value: e, basis: r }) {
  return $(`${m(t)} = ${e.text}${r.text ? ` (${r.text})` : ""}`);
}
function w(t) {
  return t.length > 0 ? [t.join(", ")] : [];
}
function d(t) {
  return t.length > 0 ? `serves ${t.join(", ")}` : "";
}
function c(t, e) {
  return e ? `${t} ${e}` : "";
}
function a(t, ...e) {
  let r = e.filter(Boolean).join(" · ");
  return $(r ? `${t}: ${r}` : t);
}
function m(t) {
  return `\`${t}\``;
}
function $(t) {
  return t.replace(/\s+/g, " ").trim();
}

// src/drafters/model/fence.ts
import { createHash as L } from "node:crypto";

// src/drafters/model/normal.ts
var k = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B-\u200D\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g, I = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
function E(t) {
  return t.replace(/\r\n?/g, `
`).replace(I, "�").replace(k, "").normalize("NFC");
}
function T(t) {
  return t.split("�").length - 1 > t.length * 0.05;
}

// src/drafters/model/fence.ts
function j(t, e) {
  let r = L("sha256");
  for (let n of [t, ...e]) r.update(`${Buffer.byteLength(n)}
${n}
`);
  return `material-${r.digest("hex").slice(0, 16)}`;
}
function l(t, e, r) {
  return `<${t} ${e}>
${E(r).split(t).join("").trim()}
</${t}>`;
}

// src/drafters/model/messages.ts
async function Y(t, e, r, n) {
  let o = t.sections.get(e);
  if (!o) throw new Error(`no prompt for the section ${e}`);
  let s = { depth: r.depth, words: String(o.words[r.depth]), month: n }, i = Object.fromEntries(o.inputs.map((u) => [u, s[u]]));
  return F(t, r, o.needs, f(o, i));
}
async function Z(t, e, r, n, o) {
  let s = n.map(({ message: u, fix: p }, b) => `${b + 1}. ${u}
   Expected: ${p}`).join(`
`), i = f(t.repair, {
    title: x[e],
    section: g(r),
    diagnostics: s
  });
  return F(t, o, [], i);
}
async function _(t, e) {
  return F(t, { ...e, document: "" }, [], f(t.review, { document: g(e.document) }));
}
async function F(t, e, r, n) {
  let o = j(e.brief, e.context), s = [
    l(o, "brief", e.brief),
    ...e.context.map((i, u) => l(o, `context-${u + 1}`, i)),
    ...await R(o, e, r)
  ];
  return [
    { role: "system", content: f(t.system, { tag: o }) },
    { role: "user", content: [...s, `# Task

${n}`].join(`

`) }
  ];
}
async function R(t, { document: e }, r) {
  if (!e) return [];
  let { document: n, design: o } = await h(g(e)), s = D(o), i = y(n), u = r.flatMap((p) => i.has(p) ? [l(t, p, i.get(p))] : []);
  return [...s ? [l(t, "facts", s)] : [], ...u];
}

export {
  E as a,
  T as b,
  Y as c,
  Z as d,
  _ as e
};
