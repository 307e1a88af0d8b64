// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  b as p
} from "./chunk-M7TKXFNP.mjs";
import {
  c as w
} from "./chunk-JQO7PVVT.mjs";
import {
  a as x
} from "./chunk-O73SJRVN.mjs";
import {
  j as y
} from "./chunk-DBPUWIKY.mjs";
import {
  K as l,
  f as h
} from "./chunk-BLPZM4RL.mjs";
import {
  a as F
} from "./chunk-H3E44YWS.mjs";

// src/pipeline/facts.ts
function E(t) {
  return [
    ["Scope", P(t)],
    ["Requirements", t.requirements.map(S)],
    [
      "Components",
      t.components.map(({ name: n, technology: e, serves: s }) => u(n, e?.text, $(s)))
    ],
    ["Actors", D(t.actors.map(({ name: n }) => n))],
    ["External systems", t.externals.map(({ name: n, remark: e }) => u(n, e))],
    ["Drawn", q(t)],
    ["Flows", t.flows.map(B)],
    ["Entities", t.entities.map(k)],
    [
      "Stores",
      t.stores.map(
        ({ name: n, holds: e, survives: s, backup: i }) => u(n, c("holds", e), c("survives", s), c("backup", i))
      )
    ],
    ["Endpoints", t.endpoints.map(C)],
    ["Events", t.events.map(G)],
    ["Load", D(t.load.map(({ name: n }) => m(n)))],
    [
      "Plan",
      t.plan.map(
        ({ quantity: n, cells: e }) => u(n.text, ...Object.entries(e).map(([s, i]) => `${s}x ${i.text}`))
      )
    ],
    [
      "Failures",
      t.failures.map(
        ({ name: n, impact: e, detection: s }) => u(n, c("hurts", e), c("seen by", s))
      )
    ],
    ["Costs", t.costs.lines.map(({ item: n, amount: e }) => u(n, e?.text))],
    [
      "Signals",
      t.monitors.map(({ requirement: n, indicators: e }) => u(n, ...e.map(({ text: s }) => s)))
    ],
    ["Decisions", t.decisions.map(({ decision: n, chosen: e }) => u(n, e))],
    ["Checks", [...new Set(t.checks.map(({ expression: n }) => m(n.text)))]],
    ["Ledger", t.quantities.map(I)]
  ].filter(([, n]) => n.length > 0).map(([n, e]) => `${n}:
${e.map((s) => `- ${s}`).join(`
`)}`).join(`

`);
}
function P({ scope: t }) {
  let r = t.excluded.map(({ text: o }) => `not: ${o}`);
  return [
    ...t.included.map(({ text: o }) => `in: ${o}`),
    ...r,
    ...t.constraints.map(({ text: o }) => `fixed: ${o}`)
  ].map(g);
}
function S({ id: t, text: r, quality: o, target: n }) {
  return u(t ?? "no id", o ?? r, n?.text);
}
function q({ diagrams: t }) {
  return t.filter(({ kind: r }) => r === "architecture").flatMap(({ nodes: r, edges: o }) => {
    let n = new Map(r.map(({ id: s, label: i }) => [s, i])), e = (s) => n.get(s) ?? s;
    return o.map(({ from: s, to: i, label: a }) => g(`${e(s)} → ${e(i)}${a ? `: ${a}` : ""}`));
  });
}
function B({ name: t, serves: r, steps: o }) {
  let n = o.map(
    ({ from: e, to: s, codes: i }) => `${e ?? "?"} → ${s ?? "?"}${i.length > 0 ? ` ${i.map(m).join(" ")}` : ""}`
  );
  return u(`${t}${r.length > 0 ? ` (${r.join(", ")})` : ""}`, n.join("; "));
}
function k({ name: t, fields: r }) {
  return u(t, r.map(({ name: o, type: n }) => n ? `${o}: ${n}` : o).join(", "));
}
function C({ name: t, ours: r, payload: o, auth: n, serves: e }) {
  return u(m(t), r ? "" : "called by us", o, c("auth", n), $(e));
}
function G({ name: t, producer: r, consumers: o, payload: n, serves: e }) {
  return u(
    m(t),
    r || o ? `${r || "?"} → ${o || "?"}` : "",
    n,
    $(e)
  );
}
function I({ name: t, value: r, basis: o }) {
  return g(`${m(t)} = ${r.text}${o.text ? ` (${o.text})` : ""}`);
}
function D(t) {
  return t.length > 0 ? [t.join(", ")] : [];
}
function $(t) {
  return t.length > 0 ? `serves ${t.join(", ")}` : "";
}
function c(t, r) {
  return r ? `${t} ${r}` : "";
}
function u(t, ...r) {
  let o = r.filter(Boolean).join(" · ");
  return g(o ? `${t}: ${o}` : t);
}
function m(t) {
  return `\`${t}\``;
}
function g(t) {
  return t.replace(/\s+/g, " ").trim();
}

// src/drafters/model/fence.ts
import { createHash as O } from "node:crypto";

// src/drafters/model/normal.ts
var L = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B-\u200D\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g, R = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
function j(t) {
  return t.replace(/\r\n?/g, `
`).replace(R, "�").replace(L, "").normalize("NFC");
}
function T(t) {
  return t.split("�").length - 1 > t.length * 0.05;
}

// src/drafters/model/fence.ts
function b(t, r) {
  let o = O("sha256");
  for (let n of [t, ...r]) o.update(`${Buffer.byteLength(n)}
${n}
`);
  return `material-${o.digest("hex").slice(0, 16)}`;
}
function f(t, r, o) {
  return `<${t} ${r}>
${j(o).split(t).join("").trim()}
</${t}>`;
}

// src/drafters/model/messages.ts
async function nt(t, r, o, n) {
  let e = t.sections.get(r);
  if (!e) throw new Error(`no prompt for the section ${r}`);
  let s = { depth: o.depth, words: String(e.words[o.depth]), month: n }, i = Object.fromEntries(e.inputs.map((a) => [a, s[a]]));
  return d(t, o, e.needs, p(e, i));
}
async function rt(t, r, o, n, e) {
  let s = n.map(({ message: a, fix: v }, M) => `${M + 1}. ${a}
   Expected: ${v}`).join(`
`), i = p(t.repair, {
    title: F[r],
    section: l(o),
    diagnostics: s
  });
  return d(t, e, [], i);
}
async function et(t, r) {
  return d(t, { ...r, document: "" }, [], p(t.review, { document: l(r.document) }));
}
async function d(t, r, o, n) {
  let e = b(r.brief, r.context), s = [
    f(e, "brief", r.brief),
    ...r.context.map((i, a) => f(e, `context-${a + 1}`, i)),
    ...await A(e, r, o)
  ];
  return [
    { role: "system", content: p(t.system, { tag: e }) },
    { role: "user", content: [...s, `# Task

${n}`].join(`

`) }
  ];
}
async function A(t, { document: r }, o) {
  if (!r) return [];
  let n = h(l(r)), e = E(y(n, await x(n.tree))), s = w(n), i = o.flatMap((a) => s.has(a) ? [f(t, a, s.get(a))] : []);
  return [...e ? [f(t, "facts", e)] : [], ...i];
}

export {
  j as a,
  T as b,
  nt as c,
  rt as d,
  et as e
};
