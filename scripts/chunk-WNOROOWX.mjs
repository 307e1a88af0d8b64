// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  b as f
} from "./chunk-M7TKXFNP.mjs";
import {
  b as w
} from "./chunk-PIPWE2P7.mjs";
import {
  c as y
} from "./chunk-ILSPDJTZ.mjs";
import {
  a as h
} from "./chunk-4LFEH364.mjs";
import {
  i as g
} from "./chunk-S64XYLY4.mjs";
import {
  a as F
} from "./chunk-H3E44YWS.mjs";

// src/pipeline/facts.ts
function E(t) {
  return [
    ["Scope", M(t)],
    ["Requirements", t.requirements.map(P)],
    [
      "Components",
      t.components.map(({ name: n, technology: o, serves: s }) => a(n, o?.text, d(s)))
    ],
    ["Actors", D(t.actors.map(({ name: n }) => n))],
    ["External systems", t.externals.map(({ name: n, remark: o }) => a(n, o))],
    ["Drawn", S(t)],
    ["Flows", t.flows.map(q)],
    ["Entities", t.entities.map(B)],
    [
      "Stores",
      t.stores.map(
        ({ name: n, holds: o, survives: s, backup: i }) => a(n, m("holds", o), m("survives", s), m("backup", i))
      )
    ],
    ["Endpoints", t.endpoints.map(C)],
    ["Events", t.events.map(G)],
    ["Load", D(t.load.map(({ name: n }) => p(n)))],
    [
      "Plan",
      t.plan.map(
        ({ quantity: n, cells: o }) => a(n.text, ...Object.entries(o).map(([s, i]) => `${s}x ${i.text}`))
      )
    ],
    [
      "Failures",
      t.failures.map(
        ({ name: n, impact: o, detection: s }) => a(n, m("hurts", o), m("seen by", s))
      )
    ],
    ["Costs", t.costs.lines.map(({ item: n, amount: o }) => a(n, o?.text))],
    [
      "Signals",
      t.monitors.map(({ requirement: n, indicators: o }) => a(n, ...o.map(({ text: s }) => s)))
    ],
    ["Decisions", t.decisions.map(({ decision: n, chosen: o }) => a(n, o))],
    ["Checks", [...new Set(t.checks.map(({ expression: n }) => p(n.text)))]],
    ["Ledger", t.quantities.map(k)]
  ].filter(([, n]) => n.length > 0).map(([n, o]) => `${n}:
${o.map((s) => `- ${s}`).join(`
`)}`).join(`

`);
}
function M({ scope: t }) {
  let e = t.excluded.map(({ text: r }) => `not: ${r}`);
  return [
    ...t.included.map(({ text: r }) => `in: ${r}`),
    ...e,
    ...t.constraints.map(({ text: r }) => `fixed: ${r}`)
  ].map($);
}
function P({ id: t, text: e, quality: r, target: n }) {
  return a(t ?? "no id", r ?? e, n?.text);
}
function S({ diagrams: t }) {
  return t.filter(({ kind: e }) => e === "architecture").flatMap(({ nodes: e, edges: r }) => {
    let n = new Map(e.map(({ id: s, label: i }) => [s, i])), o = (s) => n.get(s) ?? s;
    return r.map(({ from: s, to: i, label: u }) => $(`${o(s)} → ${o(i)}${u ? `: ${u}` : ""}`));
  });
}
function q({ name: t, serves: e, steps: r }) {
  let n = r.map(
    ({ from: o, to: s, codes: i }) => `${o ?? "?"} → ${s ?? "?"}${i.length > 0 ? ` ${i.map(p).join(" ")}` : ""}`
  );
  return a(`${t}${e.length > 0 ? ` (${e.join(", ")})` : ""}`, n.join("; "));
}
function B({ name: t, fields: e }) {
  return a(t, e.map(({ name: r, type: n }) => n ? `${r}: ${n}` : r).join(", "));
}
function C({ name: t, ours: e, payload: r, auth: n, serves: o }) {
  return a(p(t), e ? "" : "called by us", r, m("auth", n), d(o));
}
function G({ name: t, producer: e, consumers: r, payload: n, serves: o }) {
  return a(
    p(t),
    e || r ? `${e || "?"} → ${r || "?"}` : "",
    n,
    d(o)
  );
}
function k({ name: t, value: e, basis: r }) {
  return $(`${p(t)} = ${e.text}${r.text ? ` (${r.text})` : ""}`);
}
function D(t) {
  return t.length > 0 ? [t.join(", ")] : [];
}
function d(t) {
  return t.length > 0 ? `serves ${t.join(", ")}` : "";
}
function m(t, e) {
  return e ? `${t} ${e}` : "";
}
function a(t, ...e) {
  let r = e.filter(Boolean).join(" · ");
  return $(r ? `${t}: ${r}` : t);
}
function p(t) {
  return `\`${t}\``;
}
function $(t) {
  return t.replace(/\s+/g, " ").trim();
}

// src/drafters/model/fence.ts
import { createHash as R } from "node:crypto";

// src/drafters/model/normal.ts
var I = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B-\u200D\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g, L = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
function j(t) {
  return t.replace(/\r\n?/g, `
`).replace(L, "�").replace(I, "").normalize("NFC");
}
function A(t) {
  return t.split("�").length - 1 > t.length * 0.05;
}

// src/drafters/model/fence.ts
function b(t, e) {
  let r = R("sha256");
  for (let n of [t, ...e]) r.update(`${Buffer.byteLength(n)}
${n}
`);
  return `material-${r.digest("hex").slice(0, 16)}`;
}
function l(t, e, r) {
  return `<${t} ${e}>
${j(r).split(t).join("").trim()}
</${t}>`;
}

// src/drafters/model/messages.ts
async function _(t, e, r, n, o) {
  let s = t.sections.get(e);
  if (!s) throw new Error(`no prompt for the section ${e}`);
  let i = { depth: r.depth, words: String(s.words[r.depth]), month: n }, u = Object.fromEntries(s.inputs.map((c) => [c, i[c]]));
  return x(t, r, s.needs, w(f(s, u), o?.(e)));
}
async function tt(t, e, r, n, o) {
  let s = n.map(({ message: u, fix: c }, v) => `${v + 1}. ${u}
   Expected: ${c}`).join(`
`), i = f(t.repair, {
    title: F[e],
    section: g(r),
    diagnostics: s
  });
  return x(t, o, [], i);
}
async function nt(t, e) {
  return x(t, { ...e, document: "" }, [], f(t.review, { document: g(e.document) }));
}
async function x(t, e, r, n) {
  let o = b(e.brief, e.context), s = [
    l(o, "brief", e.brief),
    ...e.context.map((i, u) => l(o, `context-${u + 1}`, i)),
    ...await O(o, e, r)
  ];
  return [
    { role: "system", content: f(t.system, { tag: o }) },
    { role: "user", content: [...s, `# Task

${n}`].join(`

`) }
  ];
}
async function O(t, { document: e }, r) {
  if (!e) return [];
  let { document: n, design: o } = await h(g(e)), s = E(o), i = y(n), u = r.flatMap((c) => i.has(c) ? [l(t, c, i.get(c))] : []);
  return [...s ? [l(t, "facts", s)] : [], ...u];
}

export {
  j as a,
  A as b,
  _ as c,
  tt as d,
  nt as e
};
