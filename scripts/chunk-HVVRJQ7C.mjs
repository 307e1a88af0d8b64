// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  b as m
} from "./chunk-V6LHKQJS.mjs";
import {
  c as h
} from "./chunk-BOESMOQ7.mjs";
import {
  c as x
} from "./chunk-T4LTGOKX.mjs";
import {
  f as F
} from "./chunk-5QP7OEKH.mjs";
import {
  a as d
} from "./chunk-H3E44YWS.mjs";

// src/pipeline/facts.ts
function w(t) {
  return [
    ["Scope", v(t)],
    ["Requirements", t.requirements.map(M)],
    [
      "Components",
      t.components.map(({ name: n, technology: r, serves: s }) => a(n, r?.text, g(s)))
    ],
    ["Actors", D(t.actors.map(({ name: n }) => n))],
    ["External systems", t.externals.map(({ name: n, remark: r }) => a(n, r))],
    ["Drawn", S(t)],
    ["Flows", t.flows.map(q)],
    ["Entities", t.entities.map(B)],
    [
      "Stores",
      t.stores.map(
        ({ name: n, holds: r, survives: s, backup: i }) => a(n, c("holds", r), c("survives", s), c("backup", i))
      )
    ],
    ["Endpoints", t.endpoints.map(C)],
    ["Events", t.events.map(G)],
    ["Load", D(t.load.map(({ name: n }) => p(n)))],
    [
      "Plan",
      t.plan.map(
        ({ quantity: n, cells: r }) => a(n.text, ...Object.entries(r).map(([s, i]) => `${s}x ${i.text}`))
      )
    ],
    [
      "Failures",
      t.failures.map(
        ({ name: n, impact: r, detection: s }) => a(n, c("hurts", r), c("seen by", s))
      )
    ],
    ["Costs", t.costs.lines.map(({ item: n, amount: r }) => a(n, r?.text))],
    [
      "Signals",
      t.monitors.map(({ requirement: n, indicators: r }) => a(n, ...r.map(({ text: s }) => s)))
    ],
    ["Decisions", t.decisions.map(({ decision: n, chosen: r }) => a(n, r))],
    ["Checks", [...new Set(t.checks.map(({ expression: n }) => p(n.text)))]],
    ["Ledger", t.quantities.map(k)]
  ].filter(([, n]) => n.length > 0).map(([n, r]) => `${n}:
${r.map((s) => `- ${s}`).join(`
`)}`).join(`

`);
}
function v({ scope: t }) {
  let e = t.excluded.map(({ text: o }) => `not: ${o}`);
  return [
    ...t.included.map(({ text: o }) => `in: ${o}`),
    ...e,
    ...t.constraints.map(({ text: o }) => `fixed: ${o}`)
  ].map(l);
}
function M({ id: t, text: e, quality: o, target: n }) {
  return a(t ?? "no id", o ?? e, n?.text);
}
function S({ diagrams: t }) {
  return t.filter(({ kind: e }) => e === "architecture").flatMap(({ nodes: e, edges: o }) => {
    let n = new Map(e.map(({ id: s, label: i }) => [s, i])), r = (s) => n.get(s) ?? s;
    return o.map(({ from: s, to: i, label: u }) => l(`${r(s)} → ${r(i)}${u ? `: ${u}` : ""}`));
  });
}
function q({ name: t, serves: e, steps: o }) {
  let n = o.map(
    ({ from: r, to: s, codes: i }) => `${r ?? "?"} → ${s ?? "?"}${i.length > 0 ? ` ${i.map(p).join(" ")}` : ""}`
  );
  return a(`${t}${e.length > 0 ? ` (${e.join(", ")})` : ""}`, n.join("; "));
}
function B({ name: t, fields: e }) {
  return a(t, e.map(({ name: o, type: n }) => n ? `${o}: ${n}` : o).join(", "));
}
function C({ name: t, ours: e, payload: o, auth: n, serves: r }) {
  return a(p(t), e ? "" : "called by us", o, c("auth", n), g(r));
}
function G({ name: t, producer: e, consumers: o, payload: n, serves: r }) {
  return a(
    p(t),
    e || o ? `${e || "?"} → ${o || "?"}` : "",
    n,
    g(r)
  );
}
function k({ name: t, value: e, basis: o }) {
  return l(`${p(t)} = ${e.text}${o.text ? ` (${o.text})` : ""}`);
}
function D(t) {
  return t.length > 0 ? [t.join(", ")] : [];
}
function g(t) {
  return t.length > 0 ? `serves ${t.join(", ")}` : "";
}
function c(t, e) {
  return e ? `${t} ${e}` : "";
}
function a(t, ...e) {
  let o = e.filter(Boolean).join(" · ");
  return l(o ? `${t}: ${o}` : t);
}
function p(t) {
  return `\`${t}\``;
}
function l(t) {
  return t.replace(/\s+/g, " ").trim();
}

// src/drafters/model/fence.ts
import { createHash as L } from "node:crypto";

// src/drafters/model/normal.ts
var I = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B-\u200D\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g, P = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
function y(t) {
  return t.replace(/\r\n?/g, `
`).replace(P, "�").replace(I, "").normalize("NFC");
}
function A(t) {
  return t.split("�").length - 1 > t.length * 0.05;
}

// src/drafters/model/fence.ts
function E(t, e) {
  let o = L("sha256");
  for (let n of [t, ...e]) o.update(`${Buffer.byteLength(n)}
${n}
`);
  return `material-${o.digest("hex").slice(0, 16)}`;
}
function f(t, e, o) {
  return `<${t} ${e}>
${y(o).split(t).join("").trim()}
</${t}>`;
}

// src/drafters/model/messages.ts
function Y(t, e, o, n) {
  let r = t.sections.get(e);
  if (!r) throw new Error(`no prompt for the section ${e}`);
  let s = { depth: o.depth, words: String(r.words[o.depth]), month: n }, i = Object.fromEntries(r.inputs.map((u) => [u, s[u]]));
  return $(t, o, r.needs, m(r, i));
}
function Z(t, e, o, n, r) {
  let s = n.map(({ message: u, fix: j }, b) => `${b + 1}. ${u}
   Expected: ${j}`).join(`
`), i = m(t.repair, { title: d[e], section: o, diagnostics: s });
  return $(t, r, [], i);
}
function _(t, e) {
  return $(t, { ...e, document: "" }, [], m(t.review, { document: e.document }));
}
function $(t, e, o, n) {
  let r = E(e.brief, e.context), s = [
    f(r, "brief", e.brief),
    ...e.context.map((i, u) => f(r, `context-${u + 1}`, i)),
    ...R(r, e, o)
  ];
  return [
    { role: "system", content: m(t.system, { tag: r }) },
    { role: "user", content: [...s, `# Task

${n}`].join(`

`) }
  ];
}
function R(t, { document: e }, o) {
  if (!e) return [];
  let n = F(e), r = w(x(n)), s = h(n), i = o.flatMap((u) => s.has(u) ? [f(t, u, s.get(u))] : []);
  return [...r ? [f(t, "facts", r)] : [], ...i];
}

export {
  y as a,
  A as b,
  Y as c,
  Z as d,
  _ as e
};
