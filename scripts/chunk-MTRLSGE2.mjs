// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as Dn,
  b as An
} from "./chunk-SSOSYNUE.mjs";
import {
  a as X,
  b as Y,
  c as _,
  d as et,
  e as In,
  f as Nn
} from "./chunk-BR72SJVM.mjs";
import {
  f as Ln,
  g as Pn,
  p as Xe
} from "./chunk-RX6HF7Q2.mjs";
import {
  a as Ve,
  b as bn,
  d as Dt,
  e as vn,
  g as xn
} from "./chunk-FM7OL5M6.mjs";
import {
  a as Sn
} from "./chunk-7MNCFRFO.mjs";
import {
  a as Mn
} from "./chunk-53V76KVC.mjs";
import {
  b as $n,
  c as Ze,
  d as Rn,
  e as Ye,
  f as Fn,
  g as qn,
  h as On,
  i as Je,
  j as At
} from "./chunk-KEZEBCBX.mjs";
import {
  a as Ne,
  b as q,
  c as L,
  e as y,
  g as pe,
  h as k,
  i as W,
  j as G,
  l as Te,
  o as O,
  p as K
} from "./chunk-NOU6QBDP.mjs";
import {
  a as S
} from "./chunk-XNHWI2NX.mjs";
import {
  A as qe,
  B as kn,
  C as I,
  G as re,
  H as ce,
  L as Oe,
  a as A,
  c as wn,
  v as He
} from "./chunk-S64XYLY4.mjs";
import {
  a as Ie,
  b as Ke
} from "./chunk-H3E44YWS.mjs";
import {
  a as Fe
} from "./chunk-EVAWQN3U.mjs";

// src/rules/no-broken-code-block.ts
var gl = {
  typescript: "TypeScript",
  javascript: "JavaScript",
  sql: "SQL",
  json: "JSON",
  yaml: "YAML",
  openapi: "OpenAPI",
  graphql: "GraphQL",
  protobuf: "protobuf"
}, Tn = {
  id: "no-broken-code-block",
  section: "data-model",
  severity: "error",
  summary: "Disallow TypeScript, JavaScript, SQL, JSON, YAML, OpenAPI, GraphQL and protobuf blocks, and front matter, that do not parse.",
  why: "What does not parse is copied into a project, fails there, and its author guesses what was meant; nothing in it can be compared with the rest of the design.",
  fix: "Mend the line, or give the block another language, such as `text`, when it is a sketch; `...` stands for what is left out.",
  bad: "```sql\nCREATE TABLE loans (\n  id UUID PRIMARY KEY\n  copy_id UUID NOT NULL,\n);\n```\n",
  good: "```sql\nCREATE TABLE loans (\n  id UUID PRIMARY KEY,\n  copy_id UUID NOT NULL\n);\n```\n",
  anyText: !0,
  *check({ design: e, document: t }) {
    let { problem: n } = t.frontMatter;
    if (n) {
      let { message: s, at: o } = n;
      yield { message: `the front matter is no YAML, nothing in it is read: ${s}`, at: o, section: "overview" };
    }
    for (let { language: s, faults: o, section: i } of e.blocks) {
      let r = gl[s];
      if (r === void 0) continue;
      let a = s === "openapi" ? "breaks its standard" : "does not parse";
      for (let { message: l, at: c } of o)
        yield {
          message: `the ${r} block ${a}: ${l}`,
          at: c,
          section: i ?? "data-model"
        };
    }
  }
};

// src/rules/lookup/quote.ts
function d(e, t = 60) {
  let n = e.replace(/[\s`]+/g, " ").trim(), s = [...n.slice(0, 2 * t + 2)];
  return s.length > t ? `\`${s.slice(0, t - 1).join("").trim()}…\`` : `\`${n}\``;
}
function p(e, t = 4) {
  let n = e.slice(0, t).map((o) => d(o, 40)), s = e.length - n.length;
  return s > 0 ? `${n.join(", ")} and ${s} more` : n.length > 1 ? `${n.slice(0, -1).join(", ")} and ${n.at(-1)}` : n[0] ?? "";
}
function $(e, t = "and") {
  return e.length > 1 ? `${e.slice(0, -1).join(", ")} ${t} ${e.at(-1)}` : e[0] ?? "";
}

// src/rules/no-broken-diagram.ts
var Cn = {
  id: "no-broken-diagram",
  section: "architecture",
  severity: "error",
  summary: "Disallow Mermaid diagrams that do not parse.",
  why: "Where a diagram is broken the reader sees an error message in its place, and nothing in it can be compared with the text.",
  fix: 'Write labels with parentheses, brackets, slashes, quotes or semicolons in double quotes, `api["Loan API (v2)"]`, use no `end` as an id, close every `subgraph` with `end`, and draw edges as `a \
-->|word| b`.',
  bad: "```mermaid\nflowchart LR\n  reader([Reader]) -->|borrows| api[Loan API (v2)]\n  api -->|SQL| store[(Loan Store)]\n  reminder[Reminder] -->|reads due loans| store\n```\n",
  good: '```mermaid\nflowchart LR\n  reader([Reader]) -->|borrows| api["Loan API (v2)"]\n  api -->|SQL| store[(Loan Store)]\n  reminder[Reminder] -->|reads due loans| store\n```\n',
  anyText: !0,
  *check({ design: e }) {
    for (let t of e.blocks)
      if (t.language === "mermaid")
        for (let { message: n, mended: s, at: o } of t.faults) {
          let i = s === void 0 || yl.test(n) ? void 0 : bl(e, t, s);
          yield {
            message: `the diagram does not parse: ${n}${i ? `; expected ${d(i, 120)}` : ""}`,
            at: o,
            section: t.section ?? "architecture"
          };
        }
  }
}, yl = /: write `/;
function bl({ diagrams: e }, { at: t }, n) {
  let s = e.find((o) => o.at.start.offset === t.start.offset)?.source.split(`
`) ?? [];
  return n.split(`
`).find((o, i) => o !== s[i] && o.trim() !== "");
}

// src/rules/lookup/place.ts
var En = /* @__PURE__ */ new WeakMap();
function M(e, t, n) {
  return { start: _n(e, t), end: _n(e, n) };
}
function _n(e, t) {
  let n = En.get(e) ?? wl(e.source);
  En.set(e, n);
  let [s, o] = [0, n.length - 1];
  for (; s < o; ) {
    let i = s + o + 1 >> 1;
    n[i] <= t ? s = i : o = i - 1;
  }
  return { line: s + 1, column: t - n[s] + 1, offset: t };
}
function wl(e) {
  return [0, ...Array.from(e.matchAll(/\r\n|\r|\n/g), ({ index: t, 0: n }) => t + n.length)];
}
function H(e) {
  let t = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
  return e.headings[0]?.at ?? t;
}
var vl = /* @__PURE__ */ new Set(["components", "data-flow", "failure-modes", "decisions"]);
function R(e, { start: t }) {
  let n = [];
  for (let i of e.headings) {
    if (i.at.start.line > t.line) break;
    for (; (n.at(-1)?.depth ?? 0) >= i.depth; ) n.pop();
    n.push(i);
  }
  let s = n.filter(({ sections: i }) => i.length > 0);
  return (s.find(({ sections: i }) => vl.has(i[0])) ?? s.at(-1))?.sections[0];
}
function ge(e, { start: t }) {
  return e.headings.findLast(({ at: n }) => n.start.line <= t.line);
}

// src/rules/lookup/live.ts
var jn = /* @__PURE__ */ new WeakMap();
function J(e) {
  let t = jn.get(e.ledger) ?? [...xl(e)];
  return jn.set(e.ledger, t), t;
}
function ee({ design: e, ledger: t }) {
  let n = Bn.get(t) ?? kl(e, t);
  return Bn.set(t, n), n;
}
var Bn = /* @__PURE__ */ new WeakMap();
function kl(e, t) {
  let n = 0;
  return t.plan.flatMap((s) => {
    for (; n < e.plan.length && e.plan[n].quantity.text !== s.input.name; ) n += 1;
    let o = e.plan[n++];
    return o ? [{ outcome: s, row: o }] : [];
  });
}
function j(e, { text: t, at: n }, s, o) {
  let { offset: i = 0 } = n.start;
  return s === void 0 || o === void 0 || !e.source.startsWith(t, i) ? n : M(e, i + s, i + o);
}
function* xl(e) {
  let { design: t, ledger: n } = e;
  for (let [o, { problem: i }] of n.rows.entries()) {
    let { name: r, value: a, expression: l, at: c } = t.quantities[o];
    yield { form: "row", code: l ?? { text: r, at: c }, at: c, printed: a.at, problem: i };
  }
  let s = t.quantities.length > 0;
  for (let [o, { problem: i }] of n.results.entries()) {
    let { expression: r, printed: a, at: l } = t.results[o];
    (s || zn(r)) && (yield { form: "result", code: r, at: l, printed: a.at, problem: i });
  }
  for (let [o, { problem: i }] of n.checks.entries()) {
    let { expression: r, at: a } = t.checks[o];
    yield { form: "check", code: r, at: a, problem: i };
  }
  for (let { outcome: o, row: i } of ee(e))
    yield {
      form: "plan",
      code: i.quantity.expression ?? i.quantity,
      at: i.at,
      problem: o.kind === "expression" ? o.problem : void 0
    };
  yield* Sl(e);
  for (let [o, { name: i, problem: r }] of n.loads.entries()) {
    let { at: a } = t.load[o];
    yield { form: "load", code: { text: i, at: a }, at: a, problem: r };
  }
}
function* Sl(e) {
  let { design: t, ledger: n } = e;
  if (t.quantities.length === 0) return;
  let s = new Set(t.results.map(({ expression: r }) => r.at.start.offset)), o = new Set(ee(e).map(({ row: r }) => r)), i = [
    ...t.costs.lines.flatMap(({ quantity: r, unitPrice: a, amount: l }) => [r, a, l]),
    ...t.options.flatMap(({ once: r, monthly: a, meanwhile: l, total: c }) => [r, a, l, c]),
    ...t.plan.filter((r) => !o.has(r)).map(({ quantity: r }) => r)
  ].flatMap((r) => r?.expression ?? []);
  for (let r of [...i, ...t.stores.flatMap(({ expressions: a }) => a.filter(zn))]) {
    if (s.has(r.at.start.offset) || !/^(?:name|expression)$/.test(Te(r.text))) continue;
    let a = n.evaluate(r.text);
    yield { form: "cell", code: r, at: r.at, problem: k(a) ? a : void 0 };
  }
}
function zn({ text: e }) {
  return Te(e) === "expression";
}

// src/rules/no-circular-quantity.ts
var Qn = {
  id: "no-circular-quantity",
  section: "quantities",
  severity: "error",
  summary: "Disallow a quantity that is computed from itself.",
  why: "A circle has no value, and nothing that rests on one of its members has any.",
  fix: "Give one member of the circle a value of its own with a basis, such as `| utilisation | 70 % | choice: keeps queueing short |`, and compute the others from it.",
  bad: "# System Design: Lending\n\n## Quantities\n\n| Quantity | Value | Basis |\n| --- | --- | --- |\n| `workers` | 4 | `ceil(busy / 70 %)` |\n| `busy` | 2.8 | `workers * 70 %` |\n",
  good: `# System Design: Lending

## Quantities

| Quantity | Value | Basis |
| --- | --- | --- |
| \`workers\` | 4 | \`ceil(busy / 70 %)\` |
| \`busy\` | 2.8 | measured: last week |
`,
  *check(e) {
    let t = /* @__PURE__ */ new Set();
    for (let { problem: n, at: s } of $l(e)) {
      let o = n.names ?? [];
      if (!(o[0] !== void 0 && t.has(o[0]))) {
        for (let i of o) t.add(i);
        yield { message: Rl(o), at: s, related: Fl(e, o, s) };
      }
    }
  }
};
function $l(e) {
  let t = J(e).filter(({ form: s }) => s === "row"), n = e.ledger.definitions.flatMap(
    ({ lines: s }) => s.map(({ problem: o }, i) => ({ problem: o, at: e.design.costs.lines[i].at }))
  );
  return [...t.map(({ problem: s, code: o }) => ({ problem: s, at: o.at })), ...n].filter(
    (s) => s.problem?.kind === "circular-quantity"
  );
}
function Rl(e) {
  let t = e.filter((o) => !o.includes(" ")), [n = "monthly_cost"] = t, s = [...t.slice(0, 8).map((o) => d(o)), ...t.length > 8 ? ["…"] : [], d(n)];
  return `${d(n)} is computed from itself: ${s.join(" → ")}; give one of them a value of its own with a basis`;
}
function Fl({ design: e }, t, n) {
  let s = new Set(t);
  return e.quantities.filter(({ name: o, at: i }) => s.has(o) && i.start.line !== n.start.line).slice(0, 8).map(({ name: o, at: i }) => ({ message: `${o} is part of the circle`, at: i }));
}

// src/rules/lookup/prose.ts
var ql = /^(?:quantity|1\s?x|10\s?x|100\s?x|endpoint|event)$/i;
function* ae({ document: e, design: t }) {
  let n = [...t.results, ...t.checks].map(({ at: r }) => r).sort((r, a) => (r.start.offset ?? 0) - (a.start.offset ?? 0)), s = t.brief?.at, o = (r) => r.type === "table" && Ol(r).some((a) => ql.test(a)),
  i = 0;
  for (let r of S(e.tree, (a) => !o(a))) {
    if (r.type !== "paragraph" && r.type !== "tableCell" || !r.position) continue;
    let [a, l] = [r.position.start.offset ?? 0, r.position.end.offset ?? 0];
    if (s && a <= (s.start.offset ?? 0) && l >= (s.end.offset ?? 0)) continue;
    let c = e.source.slice(a, l), m = [];
    for (let u of S([r]))
      /^(?:inlineCode|html|image|footnoteReference)$/.test(u.type) && u.position && m.push([u.position.start.offset ?? 0, u.position.end.offset ?? 0]);
    for (; i < n.length && (n[i].end.offset ?? 0) <= a; ) i += 1;
    for (let u of n.slice(i, i + 200)) {
      if ((u.start.offset ?? 0) >= l) break;
      m.push([u.start.offset ?? 0, u.end.offset ?? 0]);
    }
    yield { text: Ml(c, a, m), offset: a };
  }
}
function Ol(e) {
  return e.children[0]?.children.map((t) => A(t).text) ?? [];
}
function Ml(e, t, n) {
  let s = e;
  for (let [o, i] of n) {
    let [r, a] = [Math.max(0, o - t), Math.min(e.length, i - t)];
    r < a && (s = s.slice(0, r) + "¤".repeat(a - r) + s.slice(a));
  }
  return s;
}

// src/rules/lookup/stems.ts
var Ll = new Set(
  "service server system manager module component handler layer api app application engine data store db database web client the and for with from into our its via one per platform backend frontend no\
de instance".split(
    " "
  )
);
function f(e) {
  let t = e.slice(0, 1e5).replace(/\u00ad/g, "").replace(new RegExp("(\\p{Ll})(\\p{Lu})", "gu"), "$1 $2").toLowerCase();
  return new Set(Array.from(t.matchAll(/[\p{L}\p{N}]+/gu), ([n]) => Un(n)));
}
function C(e) {
  let t = [...f(e)], n = t.filter((s) => !de(s));
  return n.length > 0 ? n : t;
}
function oe(e, t) {
  return C(t).some((n) => e.has(n));
}
function de(e) {
  return e.length < 3 || Pl.has(e);
}
function Un(e) {
  let t = e.replace(/ies$/, "y").replace(/(?<=[^s])s$/, ""), n = t.replace(/(?:ing|ers?|ors?|ed|es|e)$/, "");
  return n.length >= 4 ? n : t;
}
var Pl = new Set([...Ll].map(Un));

// src/rules/no-conflicting-number.ts
var Wn = {
  id: "no-conflicting-number",
  section: "quantities",
  severity: "warning",
  summary: "Disallow a number in the text that differs from the ledger's number of the same thing.",
  why: "One quantity with two values is the most frequent defect of machine-written designs; each reader builds for the one that was read first.",
  fix: "Write the name in inline code and `=` with its value instead of the bare number, so that it is kept equal, or say what the other number is, such as a cap or a peak.",
  bad: `# System Design: Lending

## Overview

The desk handles 450 loans/day.

## Quantities

| Quantity | Value | Basis |
| --- | --- | --- |
| \`loans\` | 400 /day | brief |
`,
  good: `# System Design: Lending

## Overview

The desk handles 400 loans/day.

## Quantities

| Quantity | Value | Basis |
| --- | --- | --- |
| \`loans\` | 400 /day | brief |
`,
  *check(e) {
    let t = Al(e);
    if (t.length !== 0)
      for (let { text: n, offset: s } of ae(e))
        for (let o of O(n)) {
          let i = Tl(n, o) ? El(t, n, o) : void 0;
          if (!i) continue;
          yield { message: `${d(n.slice(o.start, o.index + o.length))} here, and ${d(`${i.name} = ${i.text}`)} in the ledger: expected one value, such as the name in inline code with \`= ${i.text}\``,
          at: M(e.document, s + o.start, s + o.index + o.length) };
        }
  }
}, Dl = 500;
function Al({ design: e, ledger: t }) {
  return e.quantities.slice(0, Dl).flatMap(({ name: n, value: { text: s } }) => {
    let o = t.value(n), i = [...f(n.replaceAll("_", " "))];
    return k(o) || !y(s) || o.value === 0 ? [] : [{ name: n, text: s, stems: i, ...o }];
  });
}
var Il = /(?:\b(?:about|around|some|roughly|approximately|nearly|almost|over|under|above|below|up to|at most|at least|more than|less than|fewer than|max(?:imum)?|min(?:imum)?|within|per|each|every|another|further|to|after|until|of|by|old|was|were|first|next|last)|[~≈<>≤≥+×*/–-]|¤)\s*$/iu,
Nl = /^\s*(?:[-–+×*/x]|(?:or (?:more|less)|at peak|peak|max|each|per|an? (?:user|customer))\b)/iu;
function Tl(e, t) {
  return e.slice(t.start, t.index + t.length).replace(/\D/g, "").length < 2 || t.comparator || t.statistic ? !1 : !Il.test(e.slice(Math.max(0, t.start - 16), t.start)) && !Nl.test(e.slice(t.index + t.
  length));
}
var Cl = 24;
function El(e, t, n) {
  let s = n.index + n.length, o = f(
    `${t.slice(n.start, s)} ${/^[^.;,:()¤|]{0,24}/u.exec(t.slice(s, s + Cl))?.[0] ?? ""}`
  ), i = (l) => q(l.dimension, n.dimension) && l.stems.every((c) => o.has(c)), r = e.filter(i);
  return r.some(
    ({ value: l }) => Math.abs(l - n.value) <= Math.max(n.step / 2, 5e-3 * Math.abs(l))
  ) ? void 0 : r.find(({ value: l }) => l / n.value < 2 && n.value / l < 2 && l > 0);
}

// src/rules/no-crowded-diagram.ts
var Gn = {
  id: "no-crowded-diagram",
  section: "architecture",
  severity: "warning",
  summary: "Disallow more than fifteen nodes in one architecture diagram.",
  why: "A drawing that does not fit into the head is not looked at; what matters is lost among what does not.",
  fix: "Draw the components, stores, actors and external systems only, at most fifteen; show what is inside of a component in a second diagram.",
  bad: `\`\`\`mermaid
flowchart LR
${Array.from({ length: 16 }, (e, t) => `  desk${t + 1}[Desk ${t + 1}] -->|lends| store[(Loan Store)]
`).join("")}\`\`\`
`,
  good: "```mermaid\nflowchart LR\n  reader([Reader]) -->|borrows| api[Loan API]\n  api -->|SQL| store[(Loan Store)]\n  reminder[Reminder] -->|reads due loans| store\n```\n",
  *check({ graph: e }) {
    for (let { nodes: t, at: n } of e.drawings)
      t.length > 15 && (yield {
        message: `the diagram has ${t.length} nodes: expected at most 15, the inside of a component in a diagram of its own`,
        at: n
      });
  }
};

// src/rules/lookup/reached.ts
function tt(e) {
  let { design: t, ledger: n } = e, s = Kn(
    n,
    t.checks.map(({ expression: a }) => a.text)
  ), i = [...[
    ...t.costs.lines.flatMap(({ quantity: a, unitPrice: l, amount: c }) => [a, l, c]),
    ...t.options.flatMap(({ once: a, monthly: l, meanwhile: c, total: m }) => [a, l, c, m]),
    ...ee(e).map(({ row: a }) => a.quantity)
  ].flatMap((a) => a?.expression?.text ?? []), ...t.stores.flatMap(({ expressions: a }) => a.map(({ text: l }) => l))], r = J(e).flatMap(({ problem: a }) => a?.suggestion ?? []);
  return { checks: /* @__PURE__ */ new Set([...s, ...r]), all: /* @__PURE__ */ new Set([...s, ...r, ...Kn(n, i)]) };
}
function Kn(e, t) {
  let n = new Set(
    t.flatMap((r) => {
      let a = G(r);
      return k(a) ? [] : a.names;
    })
  ), s = /* @__PURE__ */ new Set(), o = [], i = 0;
  for (let r of [...n, void 0]) {
    if (r === void 0 || i + r.length > _l || o.length >= jl) {
      for (let a of e.dependencies(o.join(" + "))) s.add(a);
      [o, i] = [[], 0];
    }
    o.push(r ?? ""), i += (r?.length ?? 0) + 3;
  }
  return s;
}
var _l = 3e3, jl = 400;

// src/rules/lookup/dangling.ts
function nt(e) {
  if (e.design.checks.length === 0) return [];
  let { checks: t } = tt(e);
  return e.design.quantities.filter((n) => !n.expression && !t.has(n.name) && Bl(n));
}
function Bl(e) {
  let t = _(e);
  if (t !== "choice" && t !== "limit") return !1;
  let n = y(e.value.text);
  if (!n || n.unit.startsWith("%")) return !1;
  let { time: s, ...o } = n.dimension, i = s === 1 && Object.keys(o).length === 0;
  return t === "limit" || i || L(n.dimension);
}

// src/rules/no-dangling-limit.ts
var Vn = {
  id: "no-dangling-limit",
  section: "quantities",
  severity: "warning",
  summary: "Disallow a timer, limit or count that was chosen and that no check depends on.",
  why: "A timer that nothing is compared with is right by chance: the next change of a timeout, a lease or a quota breaks it and nobody is told.",
  fix: "Write the check that says why it has this value, such as `visibility >= 3 * heartbeat` in inline code, followed by `holds`, where it is used; or drop the row.",
  bad: `# System Design: Lending

## Requirements

\`job_timeout >= 2 * call_timeout\` holds.

## Quantities

| Quantity | Value | Basis |
| --- | --- | --- |
| \`call_timeout\` | 5 s | choice: mail |
| \`job_timeout\` | 30 s | choice: two calls |
| \`lease\` | 10 s | choice: short |
`,
  good: `# System Design: Lending

## Requirements

\`job_timeout >= 2 * call_timeout\` holds; \`lease >= job_timeout\` holds.

## Quantities

| Quantity | Value | Basis |
| --- | --- | --- |
| \`call_timeout\` | 5 s | choice: mail |
| \`job_timeout\` | 30 s | choice: two calls |
| \`lease\` | 40 s | choice: longer than a job |
`,
  *check(e) {
    for (let { name: t, value: n, at: s } of nt(e))
      yield {
        message: `${d(`${t} = ${n.text}`)} was set and no check depends on it: expected one, such as \`${t} >= …\` and \`holds\``,
        at: s
      };
  }
};

// src/rules/no-duplicate-ids.ts
var Hn = {
  id: "no-duplicate-ids",
  section: "requirements",
  severity: "error",
  summary: "Disallow a requirement id or a quantity that is defined twice or is out of the pattern.",
  why: "Flows, endpoints and alerts point to a requirement by its id; with two of one id, each side believes that the other is served.",
  fix: "Give every requirement its own id of the form `FR-1` or `NFR-1`, and every quantity one row with a snake_case name; renumber or rename the later one and mend what refers to it.",
  bad: `| ID | Requirement |
| --- | --- |
| FR-2 | A reader borrows a book. |
| FR-2 | A reader returns a book. |
`,
  good: `| ID | Requirement |
| --- | --- |
| FR-2 | A reader borrows a book. |
| FR-3 | A reader returns a book. |
`,
  *check({ document: e, design: t, ledger: n }) {
    yield* zl(t, n);
    let s = Ul(t.requirements), o = /* @__PURE__ */ new Map();
    for (let r of t.requirements) {
      let { id: a, at: l } = r;
      if (!a) continue;
      let c = o.get(a);
      c ? c.at.start.line !== l.start.line && (yield { message: `${d(a)} is defined in line ${c.at.start.line} already: expected an id of its own, such as \`${Wl(a, s)}\``, at: l, related: [{ message: `${a}\
 is defined here first`, at: c.at }] }) : o.set(a, r);
    }
    let i = t.requirements.flatMap(({ id: r, at: a }) => {
      let l = r && Ql.exec(e.source.slice(a.start.offset, (a.start.offset ?? 0) + 24))?.[1];
      return l ? [{ written: l, at: a }] : [];
    });
    i[0] && (yield {
      message: `${p(i.map(({ written: r }) => r))}: expected ids of the form \`FR-1\` and \`NFR-1\``,
      at: i[0].at,
      severity: "warning"
    });
  }
};
function* zl(e, { rows: t }) {
  let n = new Map(e.quantities.toReversed().map(({ name: s, at: o }) => [s, o]));
  for (let [s, { problem: o }] of t.entries()) {
    let { name: i, value: r, at: a } = e.quantities[s], l = n.get(i);
    o?.kind === "duplicate-name" && (yield {
      message: `${d(`${i} = ${r.text}`)} is a second row of ${d(i)}, after line ${l.start.line}: keep one, or give this one another name`,
      at: a,
      section: "quantities",
      related: [{ message: `${i} is defined here first`, at: l }]
    }), o?.kind === "bad-name" && (yield {
      message: o.message,
      at: a,
      section: "quantities",
      ...!o.message.includes("is the name of") && { severity: "warning" }
    });
  }
}
var Ql = /^[\s|*_`#-]*(?:\d+[.)]\s+)?[*_`[]*((?:N?FR)[_ ]?\d+(?:\.\d+)?)\b/;
function Ul(e) {
  let t = /* @__PURE__ */ new Map();
  for (let { id: n } of e) {
    let [s = "", o = ""] = n?.split("-") ?? [];
    t.set(s, Math.max(t.get(s) ?? 0, Number.parseInt(o, 10) || 0));
  }
  return t;
}
function Wl(e, t) {
  let n = e.split("-")[0];
  return `${n}-${(t.get(n) ?? 0) + 1}`;
}

// src/rules/lookup/asked.ts
var Zn = /* @__PURE__ */ new WeakMap();
function te({ document: e, brief: t }) {
  if (t === void 0 || t.trim() === "") return;
  let n = Zn.get(e);
  if (n?.text === t) return n.brief;
  let s = Xe(t);
  return Zn.set(e, { text: t, brief: s }), s;
}

// src/rules/lookup/infeasible.ts
var Yn = /* @__PURE__ */ new WeakMap();
function st(e) {
  let t = Yn.get(e.ledger) ?? new Map(e.ledger.checks.flatMap((n) => Gl(e, n)));
  return Yn.set(e.ledger, t), t;
}
function Gl(e, t) {
  if (t.holds || t.problem || t.verdicts.length === 0) return [];
  let n = Y(e, t.input.expression);
  return !(n.length > 0 && n.every((o) => _(o) === "brief")) || !Kl(t).every((o) => Vl(e, o)) ? [] : [[t, { check: t, names: n.map(({ name: o }) => o) }]];
}
function Kl({ input: e }) {
  let t = G(e.expression);
  return k(t) || !t.right ? [] : [t.left, t.right].flatMap((n) => {
    let s = [...W(n)];
    return s.length === 1 && s[0].type === "number" ? [s[0]] : [];
  });
}
function Vl(e, { value: t, dimension: n }) {
  return (te(e)?.facts.flatMap(({ measure: o }) => y(o) ?? []) ?? []).some(
    (o) => q(o.dimension, n) && Math.abs(o.value - t) <= 1e-9 * Math.abs(t)
  );
}

// src/rules/lookup/sides.ts
var Hl = { "<": "≥", "<=": ">", ">": "≤", ">=": "<", "==": "≠" };
function ot({ design: e }, t, n) {
  let { left: s, right: o, operator: i } = t;
  if (!s || !o || !i || n.left === void 0 || n.right === void 0) return;
  let r = new Map(e.quantities.map(({ name: l, value: c }) => [l, c.text])), a = Yl(t, r);
  return Zl(n.left, n.right, t, a).join(` ${Hl[i]} `);
}
function Zl(e, t, { left: n }, s) {
  let o = (i, r) => K(i, n.dimension, s, r);
  for (let i = 3; i < 12; i++)
    if (o(e, i) !== o(t, i)) return [o(e, i), o(t, i)];
  return [o(e, 12), o(t, 12)];
}
function Yl({ input: e, left: t }, n) {
  let s = G(e.expression);
  if (k(s)) return;
  let o = [s.right, s.left].flatMap(
    (l) => l?.type === "number" ? [e.expression.slice(l.start, l.end)] : []
  ), i = s.names.flatMap((l) => n.get(l) ?? []), a = [...o, ...i].flatMap((l) => y(l) ?? []).find(({ dimension: l }) => q(l, t.dimension));
  return a && { ...a, significant: 0, decimals: 0, padded: !1 };
}

// src/rules/no-failed-check.ts
var Jn = {
  id: "no-failed-check",
  section: "requirements",
  severity: "error",
  summary: "Disallow a check that is false at 1x, and ask what is planned where it is false at 10x or 100x.",
  why: "A check is a promise with its proof: a false one is a requirement, a timer or a budget that the design as sized does not keep.",
  fix: "Change an input (more capacity, a shorter timeout, another technology), the design, or the target, until the check holds; for 10x and 100x put the number of that level into the plan table, or \
`not planned`.",
  bad: `# System Design: Lending

## Requirements

| ID | Quality | Target | Check |
| --- | --- | --- | --- |
| NFR-1 | Latency of a loan | ≤ 300 ms (p95) | \`loan_p95 <= 300 ms\` holds |

## Quantities

| Quantity | Value | Basis |
| --- | --- | --- |
| \`loan_p95\` | 450 ms | measured: staging |
`,
  good: `# System Design: Lending

## Requirements

| ID | Quality | Target | Check |
| --- | --- | --- | --- |
| NFR-1 | Latency of a loan | ≤ 300 ms (p95) | \`loan_p95 <= 300 ms\` holds |

## Quantities

| Quantity | Value | Basis |
| --- | --- | --- |
| \`loan_p95\` | 120 ms | measured: staging |
`,
  *check(e) {
    let t = st(e);
    for (let [n, s] of e.ledger.checks.entries()) {
      if (t.has(s)) continue;
      let { expression: o, at: i } = e.design.checks[n], { problem: r } = s;
      r && Jl.has(r.kind) ? yield { message: r.message, at: j(e.document, o, r.start, r.end) } : (!r || r.kind === "negative-divisor") && (yield* Xl(e, s, i));
    }
  }
}, Jl = /* @__PURE__ */ new Set([
  "syntax",
  "too-long",
  "division-by-zero",
  "overflow",
  "undefined-result",
  "no-measure"
]);
function* Xl(e, t, n) {
  let s = t.verdicts.filter(({ holds: a, problem: l }) => !a && l?.kind !== "broken-input"), [o, ...i] = s.toSorted((a, l) => It(a) - It(l) || a.load - l.load);
  if (!o) return;
  let r = ec[It(o)];
  yield { message: tc(e, t, o, i), at: n, ...r !== "error" && { severity: r } };
}
var ec = ["error", "warning", "info"];
function It({ load: e, planned: t }) {
  return e <= 1 ? 0 : e <= 10 && t ? 1 : 2;
}
function tc(e, t, n, s) {
  let o = d(t.input.expression, 100), i = ot(e, t, n), r = n.load === 1 ? "" : ` at ${n.load}x`, a = s.map(({ load: m }) => `${m}x`).join(" and "), l = `${o} fails${r}${i ? ` (${i})` : ""}${a && n.load >
  1 ? `, and at ${a}` : ""}`;
  if (n.problem) return `${l}: ${n.problem.message}`;
  if (n.load === 1) return `${l}: ${nc(e, t)}`;
  let c = n.planned ? "put the number that holds there into the plan table" : "nothing is planned there";
  return `${l}: ${c}${n.planned ? ", or `not planned`" : ""}`;
}
function nc(e, t) {
  let o = (e.ledger.flips(t) ?? []).filter(({ name: i }) => /^(?:choice|brief)$/.test(_(X(e, i)) ?? "")).slice(0, 3).map(({ text: i }) => `\`${i}\``);
  return o.length === 0 ? "no choice alone mends it; expected another design, or another target" : `it would hold with ${o.join(" or ")}; expected such a value, another design, or another target`;
}

// src/rules/lookup/short-names.ts
var sc = 2e3;
function ts(e, t, n) {
  let s = Xn.get(e.design) ?? oc(e, n);
  Xn.set(e.design, s);
  let o = it(t.label), i = it(t.id);
  return (es(o, i) ? [o, i] : [o]).some((l) => s.filter((c) => mc(c.name, l)).length === 1) ? !0 : lc(e, t).map(it).some((l) => s.some(({ name: c, words: m }) => es(c, o) && ns(l, m)));
}
var Xn = /* @__PURE__ */ new WeakMap();
function oc({ document: e }, t) {
  let n = /* @__PURE__ */ new Map();
  for (let s of [...S(e.tree)].filter(t).slice(0, sc)) {
    let o = rc(s), i = [...f(o)].sort().join(" ");
    if (i === "" || o.length > ic) continue;
    let r = /* @__PURE__ */ new Set([...n.get(i)?.words ?? [], ...f(ac(s))]);
    n.set(i, { name: it(o), words: r });
  }
  return [...n.values()];
}
var ic = 60;
function rc(e) {
  if (e.type === "tableRow") return e.children[0] ? A(e.children[0]).text : "";
  let t = e.type === "listItem" ? e.children[0] : void 0;
  return t?.type === "paragraph" ? A(t).text.split(/[:：–—]|\s-\s/, 1)[0] : "";
}
function ac(e) {
  return (e.type === "tableRow" ? e.children : e.type === "listItem" ? e.children.slice(0, 1) : []).map((n) => A(n).text).join(" ");
}
function lc({ document: e }, { label: t, at: n }) {
  let s = e.source.slice(n.start.offset ?? 0, (n.start.offset ?? 0) + 400).split(`
`, 1)[0], [, o = ""] = s.split(t, 2);
  return /^\s*(?:<br\s{0,3}\/?>|\\n)/i.test(o) ? o.split(/["\])}|]/, 1)[0].split(/<br\s{0,3}\/?>|\\n/i).map((r) => r.trim()).filter(Boolean) : [];
}
var cc = "hosting host server instance service api cluster provider system platform client dienst anbieter instanz plattform serviço servidor provedor instância sistema plataforma servicio proveedor s\
erveur fournisseur", dc = f(cc);
function it(e) {
  return new Set([...f(e)].filter((t) => !dc.has(t) && !de(t)));
}
function mc(e, t) {
  return e.size > 0 && e.size === t.size && ns(e, t);
}
function ns(e, t) {
  return e.size > 0 && [...e].every((n) => t.has(n));
}
function es(e, t) {
  return [...e].some((n) => t.has(n));
}

// src/rules/lookup/described.ts
var uc = [
  "data-flow",
  "api",
  "cost",
  "scaling",
  "failure-modes",
  "security",
  "monitoring",
  "questions"
], pc = 2e3;
function os(e, t) {
  let n = ss.get(e.design) ?? fc(e);
  ss.set(e.design, n);
  let s = C(t);
  return s.every(de) || n.some((o) => s.every((i) => o.has(i)));
}
function is(e, t) {
  return ts(e, t, (s) => (s.type === "tableRow" || s.type === "listItem") && !rs(e, s));
}
var ss = /* @__PURE__ */ new WeakMap();
function fc(e) {
  return [...S(e.document.tree)].filter(({ type: n }) => n === "paragraph" || n === "tableCell").slice(0, pc).flatMap((n) => rs(e, n) ? [] : [f(A(n).text)]);
}
function rs({ design: e }, { position: t }) {
  let n = t && R(e, t);
  return n !== void 0 && uc.includes(n);
}

// src/rules/lookup/parties.ts
function B({ design: e }) {
  return e.components.length >= 2 && e.actors.length + e.externals.length > 0;
}
function le(e) {
  return B(e) ? {} : { severity: "warning" };
}
function z(e, t) {
  let n = as.get(e.graph) ?? /* @__PURE__ */ new Map();
  as.set(e.graph, n);
  let s = n.get(t) ?? hc(e, t);
  return n.set(t, s), s;
}
var as = /* @__PURE__ */ new WeakMap(), ds = 150, ls = /* @__PURE__ */ new WeakMap();
function ms({ graph: e }) {
  let t = e.names.parties.slice(0, ds).filter(({ kind: s }) => s !== "node"), n = ls.get(e) ?? t.map((s) => ({ party: s, ...rt(s.name) }));
  return ls.set(e, n), n;
}
function rt(e) {
  return { stems: f(e), telling: C(e) };
}
function us(e, t) {
  let n = rt(t);
  return ms(e).flatMap(({ party: s, ...o }) => ps(o, n) ? [s] : []);
}
function hc(e, t) {
  let { names: n } = e.graph, s = (a) => n.find(a).filter(({ kind: l }) => l !== "node"), o = s(t);
  if (o.length > 0) return o;
  let i = t.split(/\s*(?:[,/&+]|\b(?:and|or)\b)\s*/).filter(Boolean), r = i.length > 1 && i.length <= 6 ? i.map(s) : [];
  return r.length > 0 && r.every((a) => a.length > 0) ? [...new Set(r.flat())] : B(e) ? [] : us(e, t);
}
function ye(e, t) {
  let n = us(e, t).map(({ name: a }) => a);
  if (n.length > 0) return n;
  let o = ms(e).map(({ party: a }) => a.name).filter((a) => Tt(a, t));
  if (o.length > 0) return o.sort((a, l) => Nt(a, t) - Nt(l, t)).slice(0, 1);
  let i = C(t), r = e.design.components.slice(0, ds).filter(({ technology: a }) => {
    let l = f(a?.text ?? "");
    return i.every((c) => l.has(c));
  });
  return i.length > 0 ? r.map(({ name: a }) => a) : [];
}
function be(e) {
  let t = e.slice(0, 3).map((n) => `\`${n}\``);
  return t.length > 0 ? `; did you mean ${t.join(" or ")}?` : "";
}
function at(e, t) {
  return ps(rt(e), rt(t));
}
function ps(e, t) {
  return cs(e, t) || cs(t, e);
}
function cs({ telling: e }, { stems: t }) {
  return e.length > 0 && e.every((n) => t.has(n));
}
function Tt(e, t) {
  return Nt(e, t) <= Math.max(1, Math.floor(Math.min(e.length, t.length, 100) / 3));
}
function Nt(e, t) {
  return Fe(e.toLowerCase().slice(0, 100), t.toLowerCase().slice(0, 100));
}

// src/rules/lookup/drawn.ts
var fs = { strays: [], undrawn: [], parties: /* @__PURE__ */ new Set() };
function me(e) {
  let t = hs.get(e.graph) ?? gc(e);
  return hs.set(e.graph, t), t;
}
var hs = /* @__PURE__ */ new WeakMap();
function gc(e) {
  if (e.design.components.length < 2) return fs;
  let t = yc(e);
  if (t.length === 0) return fs;
  let s = xc(t.flatMap((l) => gs(e, l))).map((l) => ({ node: l, found: z(e, l.label) })), o = s.filter(({ node: l, found: c }) => c.length === 0 && !kc(e, l)), i = new Set(s.flatMap(({ found: l }) => l)),
  r = t.flatMap((l) => l.groups.flatMap(({ label: c }) => e.graph.names.find(c))), a = bc(e, /* @__PURE__ */ new Set([...i, ...r]));
  return {
    ...$c(
      o.map(({ node: l }) => l),
      a,
      B(e)
    ),
    parties: i
  };
}
function yc(e) {
  let { drawings: t } = e.graph, n = t.filter((s) => {
    let o = gs(e, s);
    return o.filter(({ label: i }) => z(e, i).length > 0).length >= o.length / 2;
  });
  return n.length === 0 && B(e) ? t.slice(0, 1) : n;
}
function bc(e, t) {
  let { design: n, graph: s } = e;
  if (n.diagrams.some(({ kind: r, type: a }) => r === "architecture" && a === void 0)) return [];
  let o = s.names.parties.filter(vc);
  if (!B(e) && o.some(({ name: r }) => wc.test(r))) return [];
  let i = o.filter((r) => !t.has(r));
  return B(e) || i.length <= Math.max(1, o.length / 4) ? i : [];
}
var wc = /[\w\]]\/[\w[]|\.[a-z]{1,4}$/i;
function vc({ kind: e }) {
  return e === "component" || e === "store";
}
function gs(e, { nodes: t, edges: n, groups: s }) {
  let o = new Set(s.filter(({ label: a }) => e.graph.names.find(a).length > 0).map(({ id: a }) => a)), i = new Set(n.flatMap(({ from: a, to: l, heads: c }) => c === "to" ? [l] : [a, l])), r = ({ id: a,
  label: l }) => e.design.actors.length === 0 && !i.has(a) && z(e, l).length === 0;
  return t.filter((a) => a.label !== "" && !(a.group && o.has(a.group)) && !r(a));
}
function kc(e, t) {
  if (B(e)) return !1;
  let { label: n } = t;
  return e.design.endpoints.some(({ path: o, name: i }) => o === n || i === n) || os(e, n) || is(e, t);
}
function xc(e) {
  return [...new Map(e.toReversed().map((t) => [t.label.toLowerCase(), t])).values()].toReversed();
}
var Sc = 2e3;
function $c(e, t, n) {
  let s = new Set(t), o = (m) => (m && s.delete(m), m), i = e.length * t.length <= Sc, r = (m) => i ? [...s].find((u) => Rc(m, u)) : void 0, a = e.map((m) => ({ node: m, meant: o(r(m)) })), [l, ...c] = a.
  filter(({ meant: m }) => !m);
  return n && l && c.length === 0 && s.size === 1 && (l.meant = o([...s][0])), { strays: a, undrawn: [...s] };
}
function Rc({ label: e }, { name: t, component: n }) {
  let s = n?.technology?.text.toLowerCase() ?? "", o = C(e);
  return at(t, e) || Tt(t, e) || s !== "" && o.length > 0 && o.every((i) => s.includes(i));
}

// src/rules/lookup/prose-steps.ts
var ys = 300, Fc = /^(?:sends?|posts?|calls?|requests?|submits?|uploads?|opens?|asks?|gets?|fetches|reads?|writes?|puts?|queries|connects?|streams?|pushes|subscribes?|downloads?|polls?)$/i;
function bs({ graph: e }, { text: t }) {
  let n = t.slice(0, ys).replace(/[*_`]/g, "").split(/\s+/), s = n.slice(0, 5).findIndex((l) => Fc.test(l));
  if (s < 1) return;
  let o = n.slice(0, s).join(" ").replace(/^(?:the|an?|our)\s/i, ""), [i, ...r] = e.names.mentioned(n.slice(s + 1).join(" ")), a = e.names.only(o)?.name ?? qc(e.drawings, o);
  return a && i && r.length === 0 && i.name !== a ? { from: a, to: i.name } : void 0;
}
function qc(e, t) {
  let n = e.flatMap(({ nodes: o }) => o.map(({ label: i }) => i)).filter(Boolean), s = [...new Set(n)].filter((o) => at(o, t));
  return s.length === 1 ? s[0] : void 0;
}
var Oc = new RegExp("(?<![\\p{L}])(?:to|into|in|from|on|onto|by|with|via|the|asks?|calls?|notifies|queries|updates?|invokes?|triggers?)\\s+(?:the\\s+)?((?:\\p{Lu}[\\p{L}\\d-]{0,30}\\s){1,3}(?:Database|DB|Ser\
vice|Queue|Store|Storage|Cache|API|Gateway|Workers?|Bucket|Broker|Engine|Server|Index|Warehouse|Scheduler|Processor))(?![\\p{L}])", "gu");
function ws(e) {
  return e.design.flows.filter(({ form: t }) => t === "steps").flatMap(
    ({ name: t, steps: n }) => n.filter(({ from: s }) => s === void 0).flatMap(
      (s) => Array.from(s.text.slice(0, ys).matchAll(Oc), ([, o = ""]) => ({
        name: o,
        isKnown: e.graph.names.mentioned(o).length > 0 || z(e, o).length > 0,
        step: s,
        flow: t
      }))
    )
  );
}

// src/rules/lookup/moves.ts
function* vs(e) {
  let t = Lc(e), n = Pc(e, t);
  for (let s of e.design.flows.filter(({ form: o }) => o === "steps")) {
    let o = /* @__PURE__ */ new Map();
    for (let i of s.steps) {
      let r = i.from === void 0 ? bs(e, i) : void 0, [a, l] = [n(r?.from ?? i.from), n(r?.to ?? i.to)];
      if (!a || !l || a === l || r && !Ce(a)) continue;
      let c = e.graph.connection(a, l), m = [a, l].some((u) => t.has(u));
      m && ![a, l].some(Ic) || c !== "forth" && (c === "back" || m) && o.get(l)?.has(a) || ((c === "forth" || m) && o.set(a, (o.get(a) ?? /* @__PURE__ */ new Set()).add(l)), c !== "forth" && (yield* Mc(
      e, { from: a, to: l, flow: s, step: i }, c)));
    }
  }
}
function* Mc(e, t, n) {
  let s = n ? void 0 : Nc(e.graph, t.from, t.to);
  !Ce(t.from) && !Ce(t.to) ? yield { ...t, drawn: n ?? "not", between: s } : Ce(t.from) && s && (yield { ...t, drawn: "past", between: s });
}
function Lc(e) {
  let { design: t, graph: n } = e, s = n.names.parties.filter(({ kind: l }) => l === "external"), { parties: o } = me(e);
  if (!t.diagrams.every(({ kind: l, type: c }) => l !== "architecture" || c !== void 0) || !s.some((l) => o.has(l))) return /* @__PURE__ */ new Set();
  let r = n.drawings.flatMap(({ nodes: l, groups: c }) => [...l, ...c].map(({ label: m }) => m)), a = new Set(r.flatMap((l) => [...n.names.find(l), ...z(e, l)]));
  return new Set(s.filter((l) => !a.has(l)));
}
function Pc(e, t) {
  let { parties: n } = me(e), s = /* @__PURE__ */ new Map();
  return (o) => {
    if (o === void 0) return;
    s.has(o) || s.set(o, Dc(e, o));
    let i = s.get(o);
    return i && (n.has(i) || t.has(i) || i.kind === "node") ? i : void 0;
  };
}
function Dc({ design: e, graph: t }, n) {
  let s = z({ design: e, graph: t }, n);
  return s.length === 0 && e.actors.length === 0 ? t.names.find(n).find((o) => Ac(t, o)) : s.find(Ce) ?? (s.length === 1 ? s[0] : void 0);
}
function Ac({ links: e }, t) {
  return t.kind === "node" && e.some(({ from: n }) => n === t) && !e.some(({ to: n }) => n === t);
}
function Ce({ kind: e }) {
  return e === "actor" || e === "node";
}
function Ic({ kind: e }) {
  return e === "component" || e === "store";
}
function Nc(e, t, n) {
  return e.links.filter((o) => o.from === t).map((o) => o.to).find(
    (o) => o.kind === "component" && !o.passesThrough && e.connection(o, n) === "forth"
  );
}

// src/rules/no-flow-off-diagram.ts
var xs = {
  id: "no-flow-off-diagram",
  section: "data-flow",
  severity: "warning",
  summary: "Disallow flow steps between parts that no edge of the diagram joins.",
  why: "Either the drawing lacks a connection that must be opened, secured and paid for, or the flow tells a call that nobody makes.",
  fix: "Draw the edge in the direction of the call, or tell the step as it is drawn. Only parts whose heading says `(passes through)`, such as a load balancer or a queue, may be left out of a step; an\
 answer needs no edge of its own.",
  bad: `### Borrow a book (FR-1)

1. Reader → Loan API: \`POST /loans\`
2. Loan API → Loan Store: writes the loan
3. Loan API → Reminder: asks for a reminder
`,
  good: `### Borrow a book (FR-1)

1. Reader → Loan API: \`POST /loans\`
2. Loan API → Loan Store: writes the loan
3. Loan Store → Loan API: the number of the loan
`,
  *check(e) {
    let t = /* @__PURE__ */ new Map();
    for (let n of vs(e)) {
      let s = `${n.from.name}
${n.to.name}`;
      t.set(s, [...t.get(s) ?? [], n]);
    }
    for (let [n, ...s] of t.values()) {
      let o = s.map(({ step: i, flow: r }) => ({ message: `again in ${d(r.name)}`, at: i.at }));
      n && (yield { ...Tc(e, n), related: o });
    }
  }
};
function Tc(e, { from: t, to: n, flow: s, step: o, drawn: i, between: r }) {
  let a = `${d(`${t.name} → ${n.name}`)} in ${d(s.name)}`, l = `\`${ks(e, t.name)} -->|…| ${ks(e, n.name)}\``, c = r ? d(r.name) : "";
  return { message: {
    not: r ? `${a} is drawn only by way of ${c}: expected the edge ${l}, a step to ${c}, or \`(passes through)\` behind its name` : `${a} is not drawn: expected the edge ${l} in the diagram`,
    back: `${a} is drawn only the other way: expected the edge ${l}, or a step before it that it answers`,
    past: `${a} passes by ${c}, which is drawn between them: expected a step to it, or \`(passes through)\` behind its name`
  }[i], at: o.at };
}
function ks({ graph: e }, t) {
  let n = e.drawings.flatMap((o) => o.nodes), [s] = e.names.find(t);
  return n.find(({ label: o }) => s && e.names.find(o).includes(s))?.id ?? Cc(t);
}
function Cc(e) {
  return `${e.toLowerCase().match(/[a-z0-9]+/g)?.join("_") ?? "other"}[${e}]`;
}

// src/rules/no-idle-component.ts
var Ss = {
  id: "no-idle-component",
  section: "components",
  severity: "warning",
  summary: "Disallow components that serve no requirement and stand in no flow.",
  why: "A part that nobody needs is built, run and paid for all the same; mostly the flow that uses it was forgotten.",
  fix: "Name the requirements it serves after **Serves:** and the steps it takes part in under Data Flow, or remove it.",
  bad: `### Loan API

- **Responsibilities:** lends and takes back books.
- **Technology:** Go, two pods.
- **Serves:** FR-1

### Loan Store

- **Responsibilities:** keeps books and loans.
- **Technology:** PostgreSQL, one node and a standby.

### Shelf Robot

- **Responsibilities:** carries books.
- **Technology:** C++ on an embedded board.
`,
  good: `### Loan API

- **Responsibilities:** lends and takes back books.
- **Technology:** Go, two pods.
- **Serves:** FR-1

### Loan Store

- **Responsibilities:** keeps books and loans.
- **Technology:** PostgreSQL, one node and a standby.

### Reminder

- **Responsibilities:** reminds of due loans.
- **Technology:** Go, a scheduled job.
- **Serves:** FR-2
`,
  *check(e) {
    let { components: t } = e.design, n = _c(e);
    if (!(!Ec(e) || n.length > t.length / 2))
      for (let { name: s, at: o } of n)
        yield { message: `${d(s)} serves no requirement and stands in no flow: expected \`**Serves:** FR-1\` and a step with it, or its removal`, at: o };
  }
};
function Ec({ design: { components: e, flows: t } }) {
  let n = t.filter(({ form: o }) => o === "steps").flatMap((o) => o.steps), s = n.filter(({ from: o }) => o !== void 0);
  return n.length > 0 && (e.some(({ serves: o }) => o.length > 0) || s.length > n.length / 2);
}
function _c(e) {
  let t = e.design.flows.flatMap((a) => a.steps), n = new Set(t.flatMap(({ from: a, to: l }) => [a ?? "", l ?? ""]).filter(Boolean)), s = new Set([...n].flatMap((a) => z(e, a).map(({ component: l }) => l))),
  o = new Set(me(e).strays.map(({ meant: a }) => a?.component)), i = t.map(({ text: a }) => f(a)), r = ({ name: a }) => {
    let l = C(a);
    return i.some((c) => l.every((m) => c.has(m)));
  };
  return e.design.components.filter(
    (a) => a.serves.length === 0 && !a.passesThrough && !s.has(a) && !o.has(a) && !r(a)
  );
}

// src/rules/lookup/ignores.ts
var Ee = "system-design-ignore", Me = "no-idle-ignore";
function Le(e) {
  if (!e.source.toLowerCase().includes(Ee)) return [];
  let t = [...zc(e)].sort((n, s) => n.at.start.offset - s.at.start.offset);
  return [...jc(e), ...t];
}
function Pe({ over: e }, { start: t }) {
  return e === "document" ? !0 : typeof e != "string" && !$s(t, e.start) && !$s(e.end, t);
}
function $s(e, t) {
  return e.line < t.line || e.line === t.line && e.column < t.column;
}
function* jc(e) {
  let t = e.frontMatter.values[Ee];
  if (t === void 0) return;
  let n = e.source.slice(0, e.frontMatter.end), s = Math.max(n.search(/^["']?system-design-ignore["']?[ \t]*:/m), 0);
  for (let [o, i] of Array.isArray(t) && t.length > 0 ? t.flatMap(Rs) : Rs(t)) {
    let r = s + Bc(n.slice(s), o);
    yield* qs(e, o, r, typeof i == "string" ? i : "", "document");
  }
}
function Rs(e) {
  if (typeof e == "string") {
    let [n = "", ...s] = e.split(":");
    return [[n.trim(), s.join(":")]];
  }
  return typeof e == "object" && e !== null && !Array.isArray(e) ? Object.entries(e) : [["", ""]];
}
function Bc(e, t) {
  let n = t.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), s = new RegExp(`^[ \\t]*(?:-[ \\t]*)?["']?(?=${n}["']?[ \\t]*:)`, "m").exec(e.slice(Ee.length)), o = s ? s.index + s[0].length : e.slice(Ee.length).
  indexOf(t);
  return t === "" || o < 0 ? 0 : Ee.length + o;
}
function* zc(e) {
  for (let t of [e.tree, ...S(e.tree)]) {
    if (!("children" in t)) continue;
    let s = /^(?:root|blockquote|listItem|footnoteDefinition)$/.test(t.type) ? Qc(t.children) : void 0;
    for (let o of t.children)
      o.type === "html" && (yield* Wc(e, o, s ? s.get(o) ?? "no block" : "a line"));
  }
}
function Qc(e) {
  let t = /* @__PURE__ */ new Map(), n = Array(7).fill(e.length), s;
  for (let o = e.length - 1; o >= 0; o--) {
    let i = e[o];
    if (i.type === "html" && t.set(i, s), i.type === "html" && i.value.replace(Fs, "").trim() === "" || (s = i.position, i.type !== "heading" || !i.position)) continue;
    let r = e[n[i.depth] - 1]?.position ?? i.position;
    s = { start: i.position.start, end: r.end }, n.fill(o, i.depth);
  }
  return t;
}
var Fs = /<!--[\s\S]*?(?:-->|$)/g, Uc = /^<!--[\s>]*system-design-ignore(?![\w-])/i;
function* Wc(e, { position: t }, n) {
  let [s, o] = [t?.start.offset ?? 0, t?.end.offset ?? 0], i = n, r = o;
  for (let { 0: a, index: l } of Array.from(e.source.slice(s, o).matchAll(Fs)).reverse()) {
    let c = s + l, m = e.source.slice(c + a.length, r);
    i === n && n !== "a line" && /[^\s>]/.test(m) && (i = M(e, c + a.length, o)), r = c;
    let u = Uc.exec(a)?.[0].length;
    if (u === void 0 || !a.endsWith("-->")) continue;
    let h = a.slice(u, -3), g = /^[^:]*(?=:)|^[\s>]*[\w-]*(?:[\s>]*,[\s>]*[\w-]+)*/.exec(h)[0], w = h.startsWith(":", g.length) ? h.slice(g.length + 1) : "";
    yield* qs(e, g, c + u, w.replace(/[\r\n][\s>]*/g, " "), i);
  }
}
function* qs(e, t, n, s, o) {
  let i = /[\p{L}\p{N}]/u.test(s) ? s.replace(/\s+/g, " ").trim() : "", r = Array.from(t.matchAll(/[^\s,>]+/g), ({ 0: a, index: l }) => ({ rule: a, index: l }));
  for (let { rule: a, index: l } of r.length > 0 ? r : [{ rule: "", index: 0 }])
    yield { rule: a, reason: i, at: M(e, n + l, n + l + a.length), over: o };
}

// src/rules/lookup/ignore-faults.ts
function Os({ rule: e, reason: t, over: n }, s) {
  let o = d(e), i = "expected on a line of its own before the block";
  if (e === "") return "an ignore that names no rule: expected `rule-id: reason`";
  if (t === "") return `${o} is ignored without a reason: expected ${d(`${e}: why it is right here`)}`;
  if (e === Me) return `${o} cannot be ignored: mend or remove the ignore it speaks of`;
  if (!s.includes(e)) return `${o} is no rule: ${Gc(e, s)}`;
  if (n === "a line") return `the ignore of ${o} stands inside a line: ${i}`;
  if (n === "no block") return `no block follows the ignore of ${o}: ${i}`;
}
function Ms(e, t) {
  let { rule: n, over: s } = e;
  if (t.some(({ at: i }) => Pe(e, i))) return;
  let o = typeof s == "string" ? "in the document" : `in the block at line ${s.start.line}`;
  return `${d(n)} finds nothing ${o}: expected no ignore of it here`;
}
function Gc(e, t) {
  let n = (i) => Fe(i, e.slice(0, 100)), s = e.length >= 8 ? t.filter((i) => i.startsWith(e)) : [], [o] = (s.length > 0 ? s : t).toSorted((i, r) => n(i) - n(r));
  return o && (s.length > 0 || n(o) * 3 <= o.length) ? `did you mean \`${o}\`?` : "`rules` lists them";
}

// src/rules/no-idle-ignore.ts
var Ls = (e) => ({
  id: Me,
  section: "overview",
  severity: "warning",
  summary: "Disallow an ignore without a reason, of an unknown rule, or that silences nothing.",
  why: "What is silenced without a reason cannot be reviewed, and an ignore that outlives its fault hides the next one.",
  fix: "Remove the ignore, or complete it: `<!-- system-design-ignore rule-id: why it is right here -->` on a line of its own before the block, or `rule-id: why` under `system-design-ignore:` in the f\
ront matter.",
  bad: `<!-- system-design-ignore no-placeholder -->

The desk prints TBD where a reader has no number.
`,
  good: `<!-- system-design-ignore no-placeholder: these letters are what the card shows -->

The desk prints TBD where a reader has no number.
`,
  anyText: !0,
  *check(t) {
    let n = new Map(e().map((i) => [i.id, i])), s = /* @__PURE__ */ new Map(), o = (i) => (s.has(i) || s.set(i, [...n.get(i).check(t)]), s.get(i));
    for (let i of Le(t.document)) {
      let { rule: r, reason: a, at: l } = i, c = Os(i, [...n.keys()]) ?? Ms(i, o(r));
      c && (yield { message: c, at: l, severity: a ? "warning" : "error", section: R(t.design, l) });
    }
  }
});

// src/rules/no-infeasible-brief.ts
var Ps = {
  id: "no-infeasible-brief",
  section: "requirements",
  severity: "error",
  summary: "Disallow a request whose own numbers contradict each other.",
  why: "No design can meet two numbers of which one excludes the other; the one who asked must say which of them gives way.",
  fix: "Do not change the design: ask which of the two numbers gives way, put the answer into the brief, and write the document anew from it.",
  bad: `# System Design: Clips

> **Brief:** a clip service; encoding takes 5 minutes, clips are ready within 2 minutes p95
`,
  good: `# System Design: Clips

> **Brief:** a clip service; encoding takes 1 minute, clips are ready within 2 minutes p95
`,
  *check(e) {
    let t = [...st(e)];
    for (let [o, i] of t) {
      let r = e.ledger.checks.indexOf(o);
      yield {
        message: Vc(e, i),
        at: e.design.checks[r].at,
        related: Hc(e, i)
      };
    }
    let n = te(e);
    if (!n) return;
    let s = Ln(n).filter(
      (o) => !t.some(([i]) => Kc(o, i.bound))
    );
    for (let o of s)
      yield {
        message: `${Pn(n, o)}; ask which of the two gives way`,
        at: e.design.brief?.at ?? H(e.design)
      };
  }
};
function Kc({ target: e }, t) {
  return t !== void 0 && y(e.measure)?.value === t.value;
}
function Vc(e, { check: t, names: n }) {
  let s = n.map((r) => d(`${r} = ${X(e, r).value.text}`)), o = ot(e, t, t.verdicts[0]);
  return `${`${d(t.input.expression, 100)} cannot hold${o ? ` (${o})` : ""}`}: all its numbers come from the brief (${$(s)}); ask which of them gives way`;
}
function Hc(e, { names: t }) {
  return t.map((n) => ({ message: `${n} comes from the brief`, at: X(e, n).at }));
}

// src/rules/no-isolated-node.ts
var Ds = {
  id: "no-isolated-node",
  section: "architecture",
  severity: "warning",
  summary: "Disallow nodes in the architecture diagram that no edge reaches.",
  why: "A part that nothing calls and that calls nothing is either not needed, or its most important fact is not drawn.",
  fix: "Draw an edge to what the node talks to, with a word on it, or take the node out of the diagram.",
  bad: "```mermaid\nflowchart LR\n  reader([Reader]) -->|borrows| api[Loan API]\n  api -->|SQL| store[(Loan Store)]\n  reminder[Reminder]\n```\n",
  good: "```mermaid\nflowchart LR\n  reader([Reader]) -->|borrows| api[Loan API]\n  api -->|SQL| store[(Loan Store)]\n  reminder[Reminder] -->|reads due loans| store\n```\n",
  *check({ graph: e }) {
    for (let t of e.drawings) {
      let n = Zc(t), [s, ...o] = n;
      if (!s) continue;
      let i = p(n.map(({ label: l, id: c }) => l || c)), r = o.length === 0;
      yield { message: `${i} ${r ? "has" : "have"} no edge: expected one to what ${r ? "it talks" : "each talks"} to, such as \`${s.id} -->|reads| other\``, at: s.at };
    }
  }
};
function Zc({ nodes: e, edges: t, groups: n }) {
  if (t.length === 0) return [];
  let s = new Set(t.flatMap(({ from: r, to: a }) => [r, a])), o = new Map(n.map((r) => [r.id, r])), i = (r) => {
    for (let a = 20, l = o.get(r ?? ""); l && a > 0; a -= 1, l = o.get(l.parent ?? ""))
      if (s.has(l.id) || /\b(?:legend|key)\b/i.test(l.label)) return !0;
    return !1;
  };
  return e.filter(({ id: r, group: a }) => !s.has(r) && !i(a));
}

// src/rules/lookup/kinds.ts
function _e({ time: e, data: t, ...n }) {
  let [s, ...o] = Object.values(n);
  return e === void 0 && t === void 0 && s === 1 && o.length === 0;
}
function N({ time: e, data: t, ...n }) {
  return Object.keys(n).length > 0;
}

// src/rules/lookup/strictness.ts
function Yc({ target: e }) {
  if (e)
    return e.comparator?.startsWith("<") ? "above" : e.comparator?.startsWith(">") || we(e) && e.value > 0.5 ? "below" : od(e.dimension) || N(e.dimension) ? "above" : void 0;
}
var Jc = /(?<![a-z])(?:err(?:or)?s?|failures?|failed|failing|5xx|50\d|unavailab\w*|loss|lost|miss(?:ed|es)?|late|reject\w*|dropped|declin\w*|timeouts?|unsuccessful|downtime)(?![a-z])/i;
function As(e, t) {
  let [n, { target: s }, o] = [Yc(e), e, `${t.indicator} ${t.said.text}`];
  if (!n || !s || !t.limit) return "unknown";
  let i = sd(t.limit, s, o);
  if (!td(s, i, n)) return "unknown";
  let r = Xc(e, s);
  if (n === i.side)
    return n === "above" ? lt(i.value, Math.max(...r)) : lt(Math.min(...r), i.value);
  let a = r.map((l) => 1 - l);
  return !we(s) || !we(i) || s.value > 0.5 == i.value > 0.5 ? "unknown" : n === "above" ? lt(Math.min(...a), i.value) : Jc.test(o) ? lt(i.value, Math.max(...a)) : "unknown";
}
function Xc({ requirement: e }, { value: t, dimension: n }) {
  let s = O(e.target?.text ?? e.text).filter(
    (o) => o.statistic && q(o.dimension, n)
  );
  return [t, ...s.map((o) => o.value)];
}
var ed = 1e-6;
function lt(e, t) {
  return e <= t * (1 + ed) + Number.EPSILON ? "strict" : "loose";
}
function td(e, t, n) {
  if (!q(e.dimension, t.dimension)) return !1;
  if (id(e.dimension)) return n === "above";
  if (!L(e.dimension)) return !0;
  if (we(e) || we(t)) return we(e) && we(t);
  let s = f(e.labels.join(" "));
  return [...f(t.labels.join(" "))].some((o) => s.has(o));
}
var nd = 2628e3;
function sd(e, { dimension: t }, n) {
  return !(N(t) && t.time === -1 && e.dimension.time === void 0) || !N(e.dimension) || !/month|invoice|\bbill\b|forecast|spend|budget/i.test(n) ? e : { ...e, value: e.value / nd, dimension: { ...e.dimension,
  time: -1 } };
}
function od({ time: e, ...t }) {
  return e === 1 && Object.keys(t).length === 0;
}
function id({ time: e, ...t }) {
  return e === -1 && Object.keys(t).length === 0;
}
function we({ dimension: e, unit: t, labels: n, value: s }) {
  return L(e) && (t.startsWith("%") || n.length === 0 && s > 0 && s < 1);
}

// src/rules/lookup/alerts.ts
var Is = /* @__PURE__ */ new WeakMap();
function Ct(e) {
  let t = Is.get(e.design) ?? e.design.monitors.flatMap((n) => rd(e, n));
  return Is.set(e.design, t), t;
}
function rd(e, { requirement: t, indicators: n, alerts: s }) {
  let o = qe(t);
  return s.map((i, r) => {
    let a = s.length === n.length ? n.slice(r, r + 1) : n, l = Ns.test(i.text) ? void 0 : dd(e, i), c = Ns.test(i.text) ? "burn" : l ? "limit" : ad.test(i.text) ? "event" : "words";
    return { said: i, indicator: a.map(({ text: m }) => m).join("; "), ids: o, form: c, ...l && { limit: l } };
  });
}
var Ns = /\bburn(?:s|ing|ed)?\b|\b(?:error|slo)[- ]budget\b|错误预算/i, ad = /\b(?:any|none|missing|absent|zero|silent|down|no data|fail(?:s|ed|ing|ures?)?|miss(?:es|ed)?|unhealthy|lost|unreachable|unavailable)\b/i,
ld = /(?<sign>[<>≤≥]=?)|\b(?<above>exceed(?:s|ed|ing)?|above|over|(?:more|greater|higher|longer|larger|older|later) than|beyond|reach(?:es|ed)?|at least|hits?)(?![\p{L}-])|\b(?<below>below|under|(?:less|lower|fewer|shorter|younger) than|at most)(?![\p{L}-])/giu,
cd = 6;
function dd(e, t) {
  let n = t.text.slice(0, 1e3), s = [], o;
  for (let { index: i, 0: r, groups: a } of [...n.matchAll(ld)].slice(0, cd)) {
    let l = ud(e, t, n.slice(i + r.length, i + r.length + 300));
    if (!l) continue;
    let m = { side: a?.below || a?.sign?.startsWith("<") || a?.sign === "≤" ? "below" : "above", ...l };
    !/^(?:over|under)$/i.test(r) || !md(l.dimension) ? s.push(m) : /(?<![\p{L}\d])\d/u.test(n.slice(0, i)) || (o ??= m);
  }
  return s[0] ?? o;
}
function md({ time: e, ...t }) {
  return e === 1 && Object.keys(t).length === 0;
}
function ud({ design: e, ledger: t }, n, s) {
  let o = s.trimStart(), i = hd(e, n).find((r) => o.startsWith(r));
  if (i !== void 0) {
    let r = t.evaluate(i), a = Ts(o.slice(i.length).replace(/^\s*=\s*/, ""));
    return k(r) ? a : { ...r, unit: a?.unit ?? "", labels: a?.labels ?? [], live: !0 };
  }
  return Ts(o);
}
function Ts(e) {
  let [t] = O(e.slice(0, 80));
  if (!t || t.index > 0 || pd(e, t)) return;
  let { value: n, dimension: s, unit: o, labels: i } = t;
  return { value: n, dimension: s, unit: o, labels: i };
}
function pd(e, { length: t, index: n, labels: s, unit: o, dimension: i }) {
  let r = e.slice(n + t, n + t + 40);
  return L(i) && (s[0] === "x" || o === "x" || /^\s?(?:x|×|times)(?![\p{L}])/iu.test(r)) ? !0 : o === "%" && fd.test(r);
}
var fd = /^\s+(?:of|more than|less than|(?:over|above|below|higher than) (?:the|its|last|normal|usual|average|baseline|forecast))\b/i;
function hd({ codes: e }, { at: t }) {
  let [n, s] = [t.start.offset ?? 0, t.end.offset ?? 0];
  return e.filter((o) => (o.at.start.offset ?? 0) >= n && (o.at.end.offset ?? 0) <= s).map(({ text: o }) => o);
}

// src/rules/lookup/bound.ts
function je(e, t) {
  let [n, s] = [0, e.length];
  for (; n < s; ) {
    let o = n + s >> 1;
    e[o] < t ? n = o + 1 : s = o;
  }
  return n;
}

// src/rules/lookup/nfrs.ts
var Cs = /* @__PURE__ */ new WeakMap();
function P(e) {
  let t = Cs.get(e.ledger) ?? gd(e);
  return Cs.set(e.ledger, t), t;
}
function gd({ design: e, ledger: t }) {
  let n = e.checks.map(({ at: s }) => s.start.offset ?? 0);
  return e.requirements.filter(({ kind: s, quantified: o }) => s === "non-functional" && o).map((s) => {
    let { at: o, id: i, quality: r, target: a, text: l } = s, [c, m] = [je(n, o.start.offset ?? 0), je(n, o.end.offset ?? 0)], u = e.checks.slice(c, m).map((w, T) => ({ check: t.checks[c + T], at: w.at })),
    h = a?.text ?? l, g = y(h) ?? O(h)[0];
    return { requirement: s, name: i ?? r ?? l, target: g, checks: u };
  });
}
function Q({ requirement: { quality: e, text: t, target: n } }) {
  return [e, t, n?.text].filter(Boolean).join(" ");
}

// src/rules/lookup/watches.ts
function ct(e) {
  let { monitors: t } = e.design, n = P(e), s = t.map((i) => ({ monitor: i, ids: qe(i.requirement) }));
  return s.some(({ ids: i }) => i.length > 0) ? n.flatMap((i) => i.requirement.id ? [yd(e, i, i.requirement.id, s)] : []) : n.filter(xd).map((i) => bd(e, i));
}
function yd(e, t, n, s) {
  let i = s.filter(({ ids: r }) => r.includes(n)).flatMap(({ monitor: r }) => r.indicators.map(({ text: a }) => a));
  return { nfr: t, isNamed: !0, indicators: i, alerts: Ct(e).filter(({ ids: r }) => r.includes(n)) };
}
function bd(e, t) {
  let n = kd(t), s = e.design.monitors.flatMap((o) => o.indicators.map(({ text: i }) => i));
  return {
    nfr: t,
    isNamed: !1,
    indicators: s.filter((o) => Es(o, n)),
    alerts: Ct(e).filter(({ said: o, indicator: i }) => Es(`${i} ${o.text}`, n))
  };
}
var wd = f(
  "under within below above less than more most least the and for with per from time p50 p90 p95 p99 percentile second minute hour day week month year must shall should target requirement system servi\
ce user request load peak high low rate average max min"
), vd = [
  [/availab|uptime|\bsla\b/i, /availab|uptime|error|5xx|success|health|probe|\bdown\b|outage|\bup\b/i],
  [/\bcost|budget|spend|\bbill/i, /\bcost|budget|spend|\bbill|invoice/i],
  [/durab|\brpo\b|backup/i, /backup|replica|restore|durab|\blag\b|snapshot/i],
  [/\brto\b|recover|failover/i, /recover|failover|restore|drill|\bdown\b|\bup\b|health/i],
  [/latenc|response|p9\d|\bms\b|fast/i, /latenc|response time|duration|p9\d|_ms\b|_seconds|slow/i],
  [
    /throughput|concurren|capacity|\brps\b|\bqps\b/i,
    /throughput|requests?|\brps\b|\bqps\b|\bcpu\b|load|connections|queue|saturat|traffic/i
  ],
  [/error/i, /error|fail|5xx/i]
];
function kd(e) {
  let t = Q(e);
  return { stems: new Set(
    [...f(t)].filter((s) => s.length > 2 && !wd.has(s) && !/\d/.test(s))
  ), kind: vd.find(([s]) => s.test(t))?.[1] };
}
function Es(e, { stems: t, kind: n }) {
  return n?.test(e) || [...f(e)].some((s) => t.has(s));
}
function xd({ target: e }) {
  return e !== void 0 && (!L(e.dimension) || e.unit.startsWith("%") || N(e.dimension));
}

// src/rules/no-loose-alert.ts
var _s = {
  id: "no-loose-alert",
  section: "monitoring",
  severity: "error",
  summary: "Disallow a requirement whose every alert fires only after its target is missed.",
  why: "An alert looser than its target is silent while the promise is being broken, and the first to tell of it is the customer.",
  fix: "Give one alert of the requirement a threshold at least as strict as its target, such as `> 4 min for 10 min` for ≤ 5 min, or a burn rate such as `burn 14x over 1 h`.",
  bad: `# System Design: Lending

## Requirements

| ID | Quality | Target |
| --- | --- | --- |
| NFR-1 | Latency of a loan | ≤ 300 ms (p95) |

## Monitoring

| Requirement | Indicator | Alert |
| --- | --- | --- |
| NFR-1 | \`loan_seconds\` p95 | > 600 ms for 10 min |
`,
  good: `# System Design: Lending

## Requirements

| ID | Quality | Target |
| --- | --- | --- |
| NFR-1 | Latency of a loan | ≤ 300 ms (p95) |

## Monitoring

| Requirement | Indicator | Alert |
| --- | --- | --- |
| NFR-1 | \`loan_seconds\` p95 | > 250 ms for 10 min |
`,
  *check(e) {
    for (let t of ct(e)) {
      let n = Sd(t);
      n.length > 0 && (yield $d(t, n));
    }
  }
};
function Sd({ nfr: e, alerts: t }) {
  if (t.some(({ form: i }) => i === "burn")) return [];
  if (Object.keys(e.target?.dimension ?? {}).length === 0 && t.some(({ form: i }) => i === "event")) return [];
  let s = t.map((i) => ({ alert: i, strictness: As(e, i) }));
  if (s.some(({ strictness: i }) => i === "strict")) return [];
  let o = e.checks.some(({ check: i }) => !i.holds);
  return s.filter(({ strictness: i, alert: r }) => i === "loose" && !(o && r.limit?.live)).map(({ alert: i }) => i);
}
function $d({ nfr: e, alerts: t, isNamed: n }, [s]) {
  let { requirement: o, name: i } = e, r = d(o.target?.text ?? o.text), a = t.length > 1 ? ", and no other alert of it is stricter" : "";
  return {
    message: `${d(s.said.text)} fires only after the target ${r} of ${d(i, 40)} is missed${a}: expected a threshold at least as strict, or a burn rate such as \`burn 14x over 1 h\``,
    at: s.said.at,
    ...!n && { severity: "warning" },
    related: [{ message: "the target", at: o.target?.at ?? o.at }]
  };
}

// src/rules/no-misdrawn-diagram.ts
var js = {
  id: "no-misdrawn-diagram",
  section: "architecture",
  severity: "warning",
  summary: "Disallow what Mermaid accepts and then draws wrongly or not at all.",
  why: "No program complains, and the picture says something else than its author wrote: a box too many, an arrow with another end.",
  fix: "Write what the message proposes, and look at the picture once.",
  bad: `\`\`\`mermaid
flowchart LR
  reader([Reader]) -->|borrows| api[Loan API]
  api -->|SQL| store[(Loan Store)]
  reminder[Reminder] -->|reads due loans| store
  style stor fill:#eee
\`\`\`
`,
  good: "```mermaid\nflowchart LR\n  reader([Reader]) -->|borrows| api[Loan API]\n  api -->|SQL| store[(Loan Store)]\n  reminder[Reminder] -->|reads due loans| store\n```\n",
  *check({ design: e }) {
    for (let { language: t, traps: n, section: s } of e.blocks)
      if (t === "mermaid")
        for (let { message: o, at: i } of n) yield { message: o, at: i, section: s ?? "architecture" };
  }
};

// src/rules/lookup/trees.ts
function fe(e) {
  let t = -1;
  return J(e).flatMap(({ form: n, code: s }) => {
    n === "row" && (t += 1);
    let o = n === "row" ? e.design.quantities[t] : void 0;
    if (n === "load" || n === "row" && !o?.expression) return [];
    let i = G(s.text);
    return k(i) ? [] : (i.right ? [i.left, i.right] : [i.left]).map((a) => ({ node: a, code: s, ...o && { row: o } }));
  });
}
function dt(e, t = 1) {
  if (e.type !== "binary" || e.operator !== "*" && e.operator !== "/") return [{ node: e, power: t }];
  let n = e.operator === "*" ? t : -t;
  return [...dt(e.left, t), ...dt(e.right, n)];
}
function ve(e) {
  return e.type === "negate" ? ve(e.of) : e.type !== "binary" || e.operator !== "+" && e.operator !== "-" ? [e] : [...ve(e.left), ...ve(e.right)];
}
function ne(e) {
  return /_(avg|p\d{2,3}|peak)$/.exec(e)?.[1];
}

// src/rules/no-mixed-statistic.ts
var Bs = {
  id: "no-mixed-statistic",
  section: "quantities",
  severity: "warning",
  summary: "Disallow sums of different statistics, and a percentile target checked against a weaker one.",
  why: "A p95 plus a mean is neither: half of the cases are slower than the mean, and the budget that looks kept is broken at the percentile that was promised.",
  fix: "Bring all terms of the sum to one suffix (`_avg`, `_p95`, `_p99`), measured or assumed as such, or use hard bounds such as timeouts, which have none.",
  bad: `# System Design: Lending

## Quantities

| Quantity | Value | Basis |
| --- | --- | --- |
| \`api_p95\` | 80 ms | measured: staging |
| \`store_avg\` | 20 ms | measured: staging |
| \`loan_p95\` | 100 ms | \`api_p95 + store_avg\` |
`,
  good: `# System Design: Lending

## Quantities

| Quantity | Value | Basis |
| --- | --- | --- |
| \`api_p95\` | 80 ms | measured: staging |
| \`store_p95\` | 40 ms | measured: staging |
| \`loan_p95\` | 120 ms | \`api_p95 + store_p95\` |
`,
  *check(e) {
    for (let t of fe(e))
      /_(?:avg|p\d|peak)/.test(t.code.text) && (yield* Rd(e, t));
    yield* Pd(e), yield* Dd(e);
  }
};
function* Rd(e, { node: t, code: n, row: s }) {
  let o = /* @__PURE__ */ new Set();
  for (let i of W(t)) {
    if (o.has(i) || i.type !== "binary" || i.operator !== "+") continue;
    for (let c of W(i)) c.type === "binary" && /[+-]/.test(c.operator) && o.add(c);
    let r = ve(i).flatMap((c) => qd(e, i, c, n.text)), a = new Set(r.map((c) => ne(c))), l = j(e.document, n, i.start, i.end);
    a.size > 1 ? yield { message: Fd(n.text.slice(i.start, i.end), r), at: l } : s && i === t && (yield* Od(s.name, r, l));
  }
}
function Fd(e, t) {
  let n = [...new Map(t.map((s) => [ne(s), s])).values()];
  return `${d(e, 100)} adds different statistics (${p(n)}): expected terms with one suffix, or with none`;
}
function qd({ ledger: e }, t, n, s) {
  let o = e.evaluate(s.slice(t.start, t.end));
  return k(o) ? [] : [...W(n, (i) => i.type === "call")].flatMap((i) => {
    if (i.type !== "name" || !ne(i.name)) return [];
    let r = e.value(i.name);
    return !k(r) && q(r.dimension, o.dimension) ? [i.name] : [];
  });
}
function* Od(e, t, n) {
  let s = mt(ne(e)), o = t.find((i) => (mt(ne(i)) ?? 100) < (s ?? 0));
  s !== void 0 && o && (yield {
    message: `${d(e)} is computed from ${d(o)}: expected terms with the suffix \`_${ne(e)}\``,
    at: n
  });
}
var Md = /peak|factor|burst|surge|spike|spread|concurrent|busiest|max/, Ld = 100;
function* Pd(e) {
  let { quantities: t } = e.design, n = t.find(({ name: o, expression: i }) => !i && /peak/.test(o) && !ne(o)), s = n ? t.filter(({ name: o, expression: i }) => i && ne(o) === "peak") : [];
  for (let { name: o, expression: i, value: r } of s.slice(0, Ld)) {
    let { text: a, at: l } = i, c = [...e.ledger.dependencies(a)], m = e.ledger.evaluate(`(${a}) * ${n.name}`);
    if (c.length === 0 || c.some((g) => Md.test(g)) || k(m)) continue;
    let u = K(m.value, m.dimension, y(r.text));
    yield { message: `${d(o)} is computed from means alone (${d(a, 100)}): times ${d(n.name)} it is \`${u}\``, at: l };
  }
}
function* Dd(e) {
  for (let { requirement: t, target: n, checks: s, name: o } of P(e)) {
    let i = mt(n?.statistic ?? /\bp\d{2}(?:\.\d+)?/.exec(t.target?.text ?? "")?.[0]);
    if (i !== void 0)
      for (let { check: r, at: a } of s) {
        let l = Ad(r.input.expression).find((m) => (mt(ne(m)) ?? 100) < i);
        if (!l) continue;
        yield { message: `${d(t.target?.text ?? o)} is checked against ${d(l)}: expected a p${i} or a hard bound`, at: a };
      }
  }
}
function Ad(e) {
  let t = G(e);
  return k(t) ? [] : t.names;
}
function mt(e) {
  if (e === "avg") return 50;
  let t = /^p(\d{2}(?:\.\d+)?)(\d?)$/.exec(e ?? "");
  return t ? Number(t[2] ? `${t[1]}.${t[2]}` : t[1]) : void 0;
}

// src/rules/no-negative-quantity.ts
var Qs = {
  id: "no-negative-quantity",
  section: "quantities",
  severity: "error",
  summary: "Disallow a time, size, count or price below zero at any load.",
  why: "Nothing lasts, weighs or costs less than nothing: a formula that says so has left its range, often at ten times the load only.",
  fix: "Bound the formula where it leaves its range, such as `max(0 GB, kept - hot)`, or correct the input.",
  bad: `# System Design: Lending

## Quantities

| Quantity | Value | Basis |
| --- | --- | --- |
| \`kept\` | 30 day | choice: library |
| \`hot\` | 90 day | choice: few reads later |
| \`cold\` | -60 day | \`kept - hot\` |
`,
  good: `# System Design: Lending

## Quantities

| Quantity | Value | Basis |
| --- | --- | --- |
| \`kept\` | 30 day | choice: library |
| \`hot\` | 90 day | choice: few reads later |
| \`cold\` | 0 day | \`max(0 day, kept - hot)\` |
`,
  *check(e) {
    for (let [t, { input: n, problem: s }] of e.ledger.rows.entries()) {
      let o = s?.kind === "duplicate-name" ? void 0 : Id(e, n.name);
      o && (yield { ...o, at: e.design.quantities[t].value.at });
    }
  }
};
function Id(e, t) {
  let n = X(e, t);
  for (let s of e.ledger.levels) {
    let o = zs(e, t, s);
    if (!o || !n || !(o.value < 0) || Td(n.value.text, L(o.dimension))) continue;
    if ((n.expression ? Cd(n.expression.text) : []).some((l) => (zs(e, l, s)?.value ?? 0) < 0)) return;
    let r = s === 1 ? "" : ` at ${s}x`;
    return { message: `${d(t)} is ${K(o.value, o.dimension, y(n.value.text))}${r}: expected 0 or more; bound it, such as \`max(0, …)\`, or mend an input`, ...!Nd(e, t, s) && { severity: "info" } };
  }
}
function Nd(e, t, n) {
  let s = e.ledger.dependencies(t);
  return !ee(e).some(
    ({ outcome: { input: o, cells: i } }) => s.has(o.name) && i.findLast((r) => r.load <= n)?.planned === !1
  );
}
function Td(e, t) {
  return t && e.includes("%");
}
function zs({ ledger: e }, t, n) {
  let s = e.value(t, n);
  return k(s) ? void 0 : s;
}
function Cd(e) {
  let t = G(e);
  return k(t) ? [] : t.names;
}

// src/rules/lookup/sayings.ts
var Us = /* @__PURE__ */ new WeakMap();
function Z(e) {
  let t = Us.get(e.document) ?? Ed(e);
  return Us.set(e.document, t), t;
}
function Ed({ document: e, design: t, graph: n }) {
  let s = t.brief?.at.start.line, o = (a) => n.names.find(a).some(({ component: l }) => l !== void 0), i = { ...t, headings: t.headings.filter(({ title: a }) => !o(a)) }, r = [];
  for (let a of S(e.tree, ({ type: l }) => l !== "heading" && l !== "code")) {
    if (a.type !== "paragraph" && a.type !== "tableRow" || !a.position || a.position.start.line === s) continue;
    let l = a.type === "paragraph" ? "prose" : "row", c = l === "prose" ? A(a).text : _d(a.children);
    r.push({ text: c, section: R(i, a.position), form: l, at: a.position });
  }
  return r;
}
function _d(e) {
  return e.map((t) => A(t).text).join(" | ");
}
function Ws(e) {
  let t = [...S(e.document.tree)].flatMap(
    (n) => n.type === "code" && n.lang !== "mermaid" ? n.value.slice(0, 5e4).split(/\n(?=[\w@])/) : []
  );
  return [...Z(e).map(({ text: n }) => n), ...t];
}
function ut(e, t, n = 0) {
  let s = n;
  return e.split(t).map((o) => {
    let i = s;
    return s += o.length, { said: o, start: i };
  });
}
function he(e) {
  return e.split(/(?<=[.;!?])\s+/);
}

// src/rules/lookup/overlaps.ts
function Vs(e) {
  let t = e.design.endpoints.filter(({ ours: n, method: s }) => n && s !== void 0);
  return t.flatMap((n) => {
    let s = Gs(n);
    if (!s || !pt(s[0]) || Wd(e, n)) return [];
    let o = t.filter(
      (i) => i.method === n.method && Ks(i) === Ks(n) && Bd(s, Gs(i))
    );
    return o.length > 0 ? [{ open: n, caught: o }] : [];
  });
}
var jd = /^(?:\{[^{}]*\}|:[\w-]+|<[^<>]*>|\[[^[\]]*\])$/;
function pt(e) {
  return e !== void 0 && jd.test(e);
}
function Gs({ path: e }) {
  let t = e.replace(/^https?:\/\/[^/]*/i, "").replace(/[?#].*$/, "").split("/").filter(Boolean);
  return t.length > 0 ? t : void 0;
}
function Ks({ path: e }) {
  return /^https?:\/\/([^/]*)/i.exec(e)?.[1]?.toLowerCase() ?? "";
}
function Bd(e, t) {
  return !t || t.length !== e.length || pt(t[0]) ? !1 : e.every((n, s) => pt(n) || pt(t[s]) || n === t[s]);
}
var zd = /\b(?:domains?|hosts?|hostnames?|sub-?domains?|origins?|gateway routes?)\b/i, Qd = /\b(?:reserv\w+|forbidden names?|not allowed as|cannot be (?:used|chosen|taken)|block-?list\w*|deny-?list\w*)\b/i,
Ud = /\b(?:names?|keys?|alias(?:es)?|codes?|slugs?|words?|paths?|prefix(?:es)?|routes?|endpoints?)\b/i;
function Wd(e, { path: t }) {
  return Z(e).some(
    ({ text: n }) => n.includes(t) && zd.test(n) || Qd.test(n) && Ud.test(n)
  );
}

// src/rules/lookup/repeated.ts
function Zs({ document: e }) {
  return [...re(e)].flatMap(({ nodes: n }) => He(n)).flatMap((n) => {
    let s = Fn(n, !0).filter(({ method: r, purpose: a }) => r !== void 0 && a !== ""), o = new Map(s.toReversed().map((r) => [Hs(r), r])), i = s.flatMap((r) => {
      let a = o.get(Hs(r));
      return a === r ? [] : [{ first: a, again: r }];
    });
    return new Set(i.map((r) => r.first)).size * 2 <= o.size ? i : [];
  });
}
function Hs({ method: e = "", path: t }) {
  return `${e} ${bn(t)}`;
}

// src/rules/no-overlapping-paths.ts
var Ys = {
  id: "no-overlapping-paths",
  section: "api",
  severity: "warning",
  summary: "Disallow a path that begins with a parameter and catches another path of the host, and an endpoint that is defined twice.",
  why: "A link named `api` or `login` either cannot be reached or takes over the page of that name; which of the two is decided by the order of routes. Of an endpoint with two rows, each reader builds\
 the one that he finds first.",
  fix: "Give one of the two a host or prefix of its own, such as `/l/{name}`, and say which host serves which; or say that the names of paths are reserved. Keep one row of an endpoint.",
  bad: "## API Contract\n\n| Endpoint | Purpose | Takes → gives | Auth | Errors | Serves |\n| --- | --- | --- | --- | --- | --- |\n| `GET /loans` | own loans | – → `Loan[]` | reader | 401 | FR-1 |\n| `GET \
/{shelf}` | what stands on a shelf | shelf → page | none | 404 | FR-1 |\n",
  good: "## API Contract\n\n| Endpoint | Purpose | Takes → gives | Auth | Errors | Serves |\n| --- | --- | --- | --- | --- | --- |\n| `GET /loans` | own loans | – → `Loan[]` | reader | 401 | FR-1 |\n| `GET\
 /shelves/{shelf}` | what stands on a shelf | shelf → page | none | 404 | FR-1 |\n",
  *check(e) {
    for (let { open: t, caught: n } of Vs(e)) {
      let s = p(n.map(({ name: r }) => r)), o = `${d(t.name)} catches ${s} as well: expected a host or prefix of its own, or a sentence that says which host serves it or that these names are reserved`,
      i = n.slice(0, 5).map(({ name: r, at: a }) => ({ message: `${r} is defined here`, at: a }));
      yield { message: o, at: t.at, related: i };
    }
    for (let { first: t, again: n } of Zs(e))
      yield { message: `${d(n.name)} is defined in line ${t.at.start.line} already${t.name === n.name ? "" : ` as ${d(t.name)}`}: expected one row, or another method or path`, at: n.at, related: [{ message: `${t.
      name} is defined here first`, at: t.at }] };
  }
};

// src/rules/no-overlong-section.ts
var Js = {
  id: "no-overlong-section",
  section: "overview",
  severity: "warning",
  summary: "Disallow more words than the depth of the document allows.",
  why: "A design that is too long is not read, and what is not read is not reviewed.",
  fix: "Shorten the longest sections first: drop what repeats a table, what every system does, and what no decision depends on. Budgets: lean 1,000 words, standard 2,600, thorough 4,500; tables of the\
 API, Quantities, code and inline code do not count.",
  bad: `---
depth: lean
---

(2,300 words)
`,
  good: `---
depth: lean
---

(940 words)
`,
  *check({ document: e, design: t }) {
    let { total: n, sections: s } = An(e), o = Dn[t.depth];
    if (n <= o) return;
    let i = s.toSorted((l, c) => c.words - l.words).slice(0, 3).filter((l) => l.words > 0), r = $(i.map((l) => `${d(l.title)} (${l.words.toLocaleString("en")})`));
    yield { message: `${n.toLocaleString("en")} words, ${t.depth} allows ${o.toLocaleString("en")}: expected ${(n - o).toLocaleString("en")} fewer; longest: ${r}`, at: i[0]?.at ?? H(t), section: i[0]?.
    section };
  }
};

// src/rules/no-peak-volume.ts
var to = {
  id: "no-peak-volume",
  section: "quantities",
  severity: "warning",
  summary: "Disallow a peak rate taken for a volume, and a percentile time taken for work in progress.",
  why: "A peak lasts an hour, not a month: storage and cost computed from it are several times too high. By Little's law work in progress is a rate times a mean time; with a percentile it is too high \
as well.",
  fix: "Multiply the mean rate (the name without `_peak`) by the time or the price, and a rate by an `_avg` time.",
  bad: `# System Design: Lending

## Quantities

| Quantity | Value | Basis |
| --- | --- | --- |
| \`loans_peak\` | 2 /min | assumption: Saturdays |
| \`row_size\` | 2 KB | assumption: with history |
| \`stored\` | 2.1 GB | \`loans_peak * row_size * 1 year\` |
`,
  good: `# System Design: Lending

## Quantities

| Quantity | Value | Basis |
| --- | --- | --- |
| \`loans\` | 400 /day | brief |
| \`row_size\` | 2 KB | assumption: with history |
| \`stored\` | 292 MB | \`loans * row_size * 1 year\` |
`,
  *check(e) {
    for (let t of fe(e)) /_(?:peak|p\d)/.test(t.code.text) && (yield* Kd(e, t));
  }
}, Gd = 86400;
function* Kd(e, { node: t, code: n }) {
  let s = /* @__PURE__ */ new Set();
  for (let o of W(t)) {
    if (s.has(o) || o.type !== "binary" || !/[*/]/.test(o.operator)) continue;
    for (let r of Et(o)) s.add(r);
    let i = Vd(e, o, n.text);
    i && (yield { message: i, at: j(e.document, n, o.start, o.end) });
  }
}
function Et(e) {
  return e.type !== "binary" || !/[*/]/.test(e.operator) ? [] : [e, ...Et(e.left), ...Et(e.right)];
}
function Vd(e, t, n) {
  let o = dt(t).filter(({ power: g }) => g > 0).map(({ node: g }) => ({ node: g, ...Hd(e, g, n) })), i = d(n.slice(t.start, t.end), 100), r = o.find(({ node: g, dimension: w }) => w?.time === -1 && Xs(
  g, /^peak$/)), a = o.find(({ dimension: g, value: w = 0 }) => eo(g) && w >= Gd), l = o.find(({ dimension: g }) => g && Zd(g)), c = a ?? l;
  if (r && c) {
    let [g, w] = [r.node, c.node].map((T) => d(n.slice(T.start, T.end)));
    return `${i} takes the peak ${g} for ${a ? "all of" : "every use at"} ${w}: expected the mean rate`;
  }
  let m = o.find(({ dimension: g }) => g?.time === -1 && Object.keys(g).length === 1), u = o.find(({ node: g, dimension: w }) => eo(w) && Xs(g, /^p\d/));
  if (!m || !u) return;
  let h = d(n.slice(u.node.start, u.node.end));
  return `${i} takes the percentile ${h} for the time in work: expected a mean (\`_avg\`) time`;
}
function Xs(e, t) {
  return ve(e).some((n) => n.type === "name" && t.test(ne(n.name) ?? ""));
}
function Hd({ ledger: e }, t, n) {
  let s = e.evaluate(n.slice(t.start, t.end));
  return k(s) ? {} : s;
}
function eo(e) {
  return e?.time === 1 && Object.keys(e).length === 1;
}
function Zd({ time: e, data: t = 0, ...n }) {
  let [s, ...o] = Object.values(n);
  return e === void 0 && s === 1 && o.length === 0 && (t === 0 || t === -1);
}

// src/rules/lookup/bodies.ts
function x({ design: e }, t) {
  return De(e, t)?.title || Ie[t];
}
function V({ design: e }, t) {
  let n = De(e, t)?.title;
  return n ? d(n) : `the design, without a section \`${Ie[t]}\`,`;
}
function E({ document: e, design: t }, n) {
  return jt(e, t, n).map(_t).join(`
`);
}
function _t(e) {
  return [...S(e)].flatMap((n) => n.type === "html" ? [n.value.replace(/<!--[\s\S]*?(?:-->|$)/g, "").replace(/<[^<>]*>/g, " ")] : n.type === "paragraph" || n.type === "tableCell" || n.type === "code" ?
  [A(n).text] : []).join(`
`);
}
function De(e, t) {
  let n = no(e, t), s = n.filter(({ sections: o }) => o[0] === t);
  return s.find(({ empty: o }) => !o) ?? s[0] ?? n[0];
}
var Yd = {
  scope: ["in-scope", "out-of-scope"],
  requirements: ["functional", "non-functional"],
  "data-model": ["stores"],
  api: ["events"],
  monitoring: ["alerts"]
};
function no(e, t) {
  let n = [t, ...Yd[t] ?? []], s = (o) => Oe(o).some((i) => n.includes(i));
  return e.headings.filter(({ title: o, sections: i }) => i.includes(t) && s(o));
}
function jt(e, t, n) {
  let s = new Set(no(t, n).map(({ at: o }) => o.start.line));
  return [...re(e)].filter(({ at: o }) => s.has(o.start.line)).map(ce);
}

// src/rules/lookup/evidence.ts
var Bt = {
  overview: () => [],
  scope: ({ scope: e, mentions: t }) => [
    ...e.excluded,
    ...e.included,
    ...e.constraints,
    ...t.filter(({ section: n, strong: s }) => n === "scope" && s)
  ],
  requirements: ({ requirements: e }) => e,
  architecture: ({ diagrams: e }) => e.filter(({ kind: t }) => t === "architecture"),
  components: ({ components: e }) => e,
  "data-flow": ({ flows: e }) => e,
  "data-model": ({ entities: e, stores: t }) => [...e, ...t],
  api: (e) => U(e),
  scaling: ({ plan: e, levels: t, scaling: n }) => [...e, ...t, ...n.length > 2 ? n : []],
  "failure-modes": ({ failures: e }) => e,
  cost: ({ costs: e, options: t }) => [...e.lines, ...e.total ? [e.total] : [], ...t],
  security: ({ controls: e }) => e,
  monitoring: ({ monitors: e }) => e,
  decisions: ({ decisions: e }) => e,
  questions: ({ questions: e }) => e,
  rollout: ({ rollout: e }) => e,
  quantities: ({ quantities: e }) => e
};
function U({ endpoints: e, events: t, flows: n, headings: s }) {
  let o = new Set(n.flatMap((a) => a.steps.map(({ at: l }) => l.start.line))), i = new Set(s.map(({ at: a }) => a.start.line)), r = ({ purpose: a, payload: l, auth: c, errors: m, at: u }) => l || c ||
  m || !(o.has(u.start.line) || i.has(u.start.line) && !a);
  return [...e.filter(r), ...t];
}

// src/rules/lookup/presence.ts
function Ae(e, t) {
  let n = so.get(e.design) ?? /* @__PURE__ */ new Map();
  so.set(e.design, n);
  let s = n.get(t) ?? Jd(e, t);
  return n.set(t, s), s;
}
var so = /* @__PURE__ */ new WeakMap();
function Jd({ document: e, design: t }, n) {
  if (Bt[n](t).length > 0) return "found";
  let s = jt(e, t, n);
  return s.length === 0 ? n === "overview" && Xd(e, t) ? "found" : "missing" : s.some((o) => oo(o, t)) ? "untyped" : "empty";
}
function v(e, t) {
  let n = Ae(e, t);
  return n === "found" || n === "untyped";
}
function b({ design: e }, t) {
  return De(e, t)?.at ?? Bt[t](e)[0]?.at ?? H(e);
}
function ft(e) {
  return ["overview", "scope", "decisions", "questions", "quantities"].includes(e) ? "warning" : "error";
}
function Xd(e, t) {
  let [n] = e.sections, s = [...e.preamble, ...n?.nodes ?? []].filter(
    ({ type: o }) => o === "paragraph" || o === "list"
  );
  return oo(s, t);
}
function oo(e, t) {
  if ([...S(e)].some((i) => i.type === "code" && i.value.trim().split(/\s+/).length >= 3)) return !0;
  let s = io(_t(e));
  if (ro(s)) return !1;
  if (Ye(s)) return !0;
  let o = new Set(
    [
      t.title?.text ?? "",
      ...[t.components, t.actors, t.externals, t.entities].flat().map(({ name: i }) => i)
    ].flatMap(C)
  );
  return [...f(s)].some((i) => o.has(i));
}
function ht(e, t) {
  return Ae(e, t) === "empty" && ro(io(E(e, t)));
}
function io(e) {
  return e.split(`
`).map(In).filter((t) => !I(t)).join(`
`);
}
function ro(e) {
  return e.split(/\s+/).filter((t) => /[\p{L}\p{N}]/u.test(t)).length < 4;
}

// src/rules/no-placeholder.ts
var ao = {
  id: "no-placeholder",
  section: "overview",
  severity: "error",
  summary: "Disallow placeholders and the residue of templates.",
  why: "A reader takes the sentence around a placeholder for decided; the hole is found when the part is built.",
  fix: "Write what belongs there. What is not known yet becomes a row of Open Questions with the value that is assumed meanwhile, and the text uses that value.",
  bad: `Uploads are kept for TBD days and then deleted by [Component Name].
`,
  good: "Uploads are kept for `kept` = 90 day and then deleted by the Sweeper.\n",
  anyText: !0,
  *check(e) {
    let t = /* @__PURE__ */ new Map(), n = Le(e.document).filter(({ rule: o, reason: i }) => o === "no-placeholder" && i !== ""), s = /* @__PURE__ */ new Map();
    for (let o of tm(e)) {
      let { section: i } = o, r = t.get(i) ?? ht(e, i);
      t.set(i, r), !r && (n.some((a) => Pe(a, o.at)) ? yield zt([o]) : s.set(i, [...s.get(i) ?? [], o]));
    }
    for (let o of s.values())
      if (o.length > em) yield zt(o);
      else for (let i of o) yield zt([i]);
  }
}, em = 3;
function* tm(e) {
  let t = e.design.brief?.at, [n, s] = [t?.start.offset ?? 0, t?.end.offset ?? 0], o = "";
  for (let i of S(e.document.tree)) {
    if ((i.type === "paragraph" || i.type === "heading" || i.type === "tableCell") && (o = A(i).text), i.type !== "text" || !i.position) continue;
    let r = i.position.start.offset ?? 0;
    if (!(r >= n && r < s))
      for (let { text: a, index: l } of et(i.value)) {
        if (nm.test(o) && sm(i.value, l, a)) continue;
        let c = om(e, a, r, i.position);
        r = c.end.offset ?? r, yield { text: a, section: R(e.design, c) ?? "overview", at: c };
      }
  }
}
var nm = /\b(?:titles?|headings?|captions?|labels?|naming|titel|überschrift|título)(?![\p{L}])/iu;
function sm(e, t, n) {
  if (!/^\[.*\]$/.test(n)) return !1;
  let s = /(["“„«])([^"“”„«»]{0,200})$/.exec(e.slice(0, t)), o = /^([^"“”„«»]{0,200})["”“»]/.exec(e.slice(t + n.length));
  if (!s || !o || !new RegExp("\\p{L}", "u").test(`${s[2]}${o[1]}`)) return !1;
  let i = e.slice(0, t).match(/"/g)?.length ?? 0;
  return s[1] !== '"' || i % 2 === 1;
}
function zt(e) {
  let [{ at: t, section: n }, ...s] = e, o = [...new Set(e.map(({ text: r }) => r))], i = s.length > 0 ? `stand at ${e.length} places` : "stands";
  return {
    message: `${s.length > 0 ? p(o, 3) : d(o[0])} ${i} where content should be: expected the content, or a row of \`Open Questions\` and the value assumed meanwhile`,
    at: t,
    section: n,
    related: s.slice(0, 20).map((r) => ({ message: `${d(r.text)} stands here`, at: r.at }))
  };
}
function om({ document: e }, t, n, s) {
  let o = e.source.slice(n, s.end.offset).indexOf(t);
  return o < 0 ? s : M(e, n + o, n + o + t.length);
}

// src/rules/no-repeated-text.ts
var lo = {
  id: "no-repeated-text",
  section: "overview",
  severity: "warning",
  summary: "Disallow the same sentence in two sections.",
  why: "Of two copies one is changed and the other is believed; a mitigation that answers every failure answers none.",
  fix: "Keep the sentence where it is decided and refer to it elsewhere. Give each failure the mitigation and recovery that fit it.",
  bad: `## Scaling

Workers scale out on queue depth and keep two spare replicas.

## Failure Modes

Workers scale out on queue depth and keep two spare replicas.
`,
  good: `## Failure Modes

A lost worker is replaced from the spare replicas (see Scaling); its job returns to the queue after 10 min.
`,
  *check(e) {
    yield* im(e), yield* rm(e.design);
  }
};
function* im({ document: e, design: t }) {
  let n = /* @__PURE__ */ new Map();
  for (let s of S(e.tree, ({ type: o }) => o !== "blockquote"))
    if (!(s.type !== "paragraph" && s.type !== "tableCell" || !s.position))
      for (let o of A(s).text.split(/(?<=[.!?])\s+/)) {
        let i = o.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
        if (i.split(" ").length < 8) continue;
        let r = R(t, s.position) ?? ge(t, s.position), a = n.get(i);
        a ? a.under !== r && !a.told && (a.told = !0, yield {
          message: `${d(o)} stands in line ${a.at.start.line} already: expected it once, and a reference here`,
          at: s.position,
          section: R(t, s.position),
          related: [{ message: "stands here first", at: a.at }]
        }) : n.set(i, { at: s.position, under: r, told: !1 });
      }
}
function* rm({ failures: e }) {
  for (let t of ["mitigation", "recovery"]) {
    let n = /* @__PURE__ */ new Map();
    for (let s of e) {
      let o = s[t].toLowerCase().trim();
      n.set(o, [...n.get(o) ?? [], s]);
    }
    for (let [s, o] of n) {
      if (o.length < 3 || I(s) || s.split(/\s+/).length < 3) continue;
      yield {
        message: `${d(s)} is the ${t} of ${o.length} failures: expected what fits each`,
        at: o[2].at,
        section: "failure-modes",
        related: o.slice(0, 2).map(({ at: r }) => ({ message: "stands here too", at: r }))
      };
    }
  }
}

// src/rules/lookup/secrets.ts
var am = [
  { kind: "an AWS access key id", form: /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/g },
  {
    kind: "a GitHub token",
    form: /(?<![A-Za-z0-9_])(?:gh[pousr]_[A-Za-z0-9]{30,255}|github_pat_[A-Za-z0-9_]{30,255})/g
  },
  { kind: "a GitLab token", form: /(?<![A-Za-z0-9_])glpat-[\w-]{20,64}/g },
  { kind: "a Slack token", form: /(?<![A-Za-z0-9_])xox[abeprs]-[A-Za-z0-9-]{10,255}/g },
  { kind: "a Slack webhook", form: /hooks\.slack\.com\/services\/(?<secret>T\w{6,16}\/B\w{6,16}\/\w{16,32})/g },
  {
    kind: "a Stripe key",
    form: /(?<![A-Za-z0-9_])(?:[sr]k_(?:live|test)_[A-Za-z0-9]{16,255})/g
  },
  { kind: "a webhook secret", form: /(?<![A-Za-z0-9_])whsec_[A-Za-z0-9+/]{24,255}/g },
  { kind: "a Google API key", form: /(?<![A-Za-z0-9_-])AIza[\w-]{35}(?![\w-])/g },
  {
    kind: "a key of a model provider",
    form: /(?<![A-Za-z0-9_-])sk-(?:proj-|ant-|or-)?(?=[A-Za-z_-]{0,60}\d)[\w-]{24,255}/g
  },
  { kind: "an npm token", form: /(?<![A-Za-z0-9_])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/g },
  { kind: "a SendGrid key", form: /(?<![\w.])SG\.[\w-]{16,32}\.[\w-]{32,64}/g },
  { kind: "a private key", form: /-----BEGIN (?:[A-Z]{2,10} ){0,3}PRIVATE KEY-----/g },
  { kind: "a JSON Web Token", form: /(?<![\w.-])eyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{16,2000}/g },
  {
    kind: "a password in a connection string",
    form: /(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@`"'<>]{0,64}:(?<secret>[^\s@/`"'<>]{6,128})@/gi
  },
  {
    kind: "a credential in a URL",
    form: /[?&](?:access_?token|auth_?token|token|api_?key|apikey|key|sig|signature|secret|client_secret|password|X-Amz-Signature)=(?<secret>[\w.~%+/=-]{8,512})/gi
  },
  {
    kind: "a password or key",
    form: /(?<![\p{L}\p{N}_-])[\w-]{0,40}(?:password|passwd|pwd|secret|api[_-]?key|access[_-]?key|auth[_-]?token|private[_-]?key|token)["'`]?\s{0,4}[:=]{1,2}\s{0,4}["'](?<secret>[^\s"'`]{8,256})["']/giu
  },
  {
    kind: "a password or key",
    form: /(?<![\p{L}\p{N}_-])[A-Za-z_-]{0,40}(?:password|passwd|pwd|secret|api_?key|access_?key|auth_?token|token)[ \t]{0,2}=[ \t]{0,2}(?<secret>[^\s"'`=;,()[\]{}<>|]{8,256})(?=[\s`;,)|]|$)/gimu
  }
];
function co(e) {
  let t = am.flatMap(
    ({ kind: s, form: o }) => Array.from(e.matchAll(o), (i) => lm(s, i))
  ), n = 0;
  return t.filter(({ text: s, kind: o }) => mm(s, o)).sort((s, o) => s.index - o.index).filter(({ text: s, index: o }) => o < n ? !1 : (n = o + s.length, !0));
}
function lm(e, t) {
  let n = t.groups?.secret ?? t[0];
  return { kind: e, text: n, index: t.index + t[0].lastIndexOf(n) };
}
var cm = /[<>{}$…*]|\.{3}|x{4}|example|changeme|change_me|placeholder|dummy|sample|your|redacted|insert|replace|1234567|abcdef|deadbeef|0{8}|1a2b3c|a1b2c3/i, mo = /pass|pwd|secret|user|admin|postgres|root|string|token|process\.env|env\.|config|vault|hash|test|demo|foo|bar|arn:|:\/\/|null|undefined|^[a-z]+(?:[_.-][a-z]+)*$/i,
dm = /access key|GitHub|GitLab|Slack|Stripe|webhook secret|Google|provider|npm|SendGrid|Web Token/;
function mm(e, t) {
  return t === "a private key" ? !0 : cm.test(e) || new Set(e).size < 6 ? !1 : dm.test(t) ? !0 : /\d/.test(e) && new RegExp("\\p{L}", "u").test(e) && (um(e) || !mo.test(e));
}
function um(e) {
  let t = e.replace(/pass(?:word|wd|phrase|code)?|pwd/gi, "");
  return t.length >= 6 && [new RegExp("\\p{Lu}", "u"), new RegExp("\\p{Ll}", "u"), /\d/].every((n) => n.test(t)) && !mo.test(t);
}

// src/rules/no-secret.ts
var uo = {
  id: "no-secret",
  section: "security",
  severity: "error",
  summary: "Disallow keys, tokens, passwords and connection strings.",
  why: "A design is copied, mailed and indexed; a secret in it is published and stays in every history.",
  fix: "Replace the secret by a placeholder such as `<token>` or the name of the place where it is kept, and revoke it: it has been shared already.",
  bad: "The worker connects to `postgres://app:vK3mPq81zT@db.internal/orders`.\n",
  good: "The worker connects to `postgres://app:<password>@db.internal/orders`; the password comes from the secret store.\n",
  anyText: !0,
  *check({ document: e, design: t }) {
    for (let { kind: n, text: s, index: o } of co(e.source)) {
      let i = M(e, o, o + s.length);
      yield { message: `\`${s.slice(0, 4)}…\` looks like ${n}: expected a placeholder such as \`<token>\`, and that it is revoked`, at: i, section: R(t, i) ?? "security" };
    }
  }
};

// src/rules/no-self-approval.ts
var po = {
  id: "no-self-approval",
  section: "overview",
  severity: "warning",
  summary: "Disallow ticked checklists and approvals in the text.",
  why: "A box that the author ticked says what the author wished. The verdict comes from the check, and approval from people after the review.",
  fix: "Remove the ticked boxes and the approval; leave the content they speak of. Put the state of the review into the front matter as `status`.",
  bad: `- [x] Requirements documented
- [x] Failure modes identified

**Status:** APPROVED FOR IMPLEMENTATION
`,
  good: `---
status: draft for review
---
`,
  *check({ document: e, design: t }) {
    for (let n of S(e.tree)) {
      let s = n.position;
      if (!s) continue;
      let o = n.type === "list" ? pm(n.children) : n.type === "paragraph" || n.type === "heading" || n.type === "tableRow" ? gm(A(n).text) : void 0, i = R(t, s), r = n.type === "list" && i === "questi\
ons";
      o && !r && (yield { message: o, at: s, section: i });
    }
  }
};
function pm(e) {
  let t = e.filter(({ checked: n }) => n === !0).length;
  return t > 1 ? `${t} ticked boxes: expected the content itself; whether it is complete is what the check says` : void 0;
}
var fm = /^[^\p{L}\p{N}]{0,9}(?:[\p{L} -]{2,30}[:：]\s?)?[^\p{L}\p{N}]{0,9}(?:DESIGN |REVIEW |DOCUMENT )?(APPROVED|VERIFIED|ALL CHECKS PASSED|READY FOR (?:IMPLEMENTATION|PRODUCTION|DEVELOPMENT))(?![\p{L}\p{N}_])/u,
hm = /^[^\p{L}\p{N}]{0,9}(?:(?:design |review |document |approval )?status|verdict|approval|sign-?off)\s?[:：]\s?[^\p{L}\p{N}]{0,9}(approved\b.{0,40})/iu;
function gm(e) {
  let t = (fm.exec(e) ?? hm.exec(e))?.[1];
  return t && `${d(t)} in the text: expected no verdict here; people approve after the review, in the front matter`;
}

// src/rules/lookup/averages.ts
function fo(e) {
  return ut(e, bm).flatMap(({ said: t, start: n }) => {
    if (ym.test(t)) return [];
    let s = wm(t), o = O(s), i = xm(s, o), r = i ?? Mm(s, o), a = i ? "spreads the load evenly over the day" : "sizes for the average";
    return r ? [{ start: n + r.start, end: n + r.end, why: a }] : [];
  });
}
var ym = /\b(?:limit(?:s|ed)?|quotas?|allowance|free tier|caps?|capped|throttl\w+|poll(?:s|ed|ing)?|heartbeats?|cron\w*|steady|evenly|constant)\b|\b(?:per|each|every|an?) (?:user|member|customer|client|key|tenant|device|sensor|meter|ip|account|person|visitor|agent)\b/i,
bm = /(?<=;)(?=\s)|(?<=[.!?])(?=\s+[^\p{Ll}\s])/u;
function wm(e) {
  return e.replace(
    /[ ](?:an?|each|every)[ ](second|minute|hour|day|week|month|year)(?![\p{L}])/giu,
    (t, n) => `/${n}`.padEnd(t.length)
  ).replace(
    /[ ](dai|hour|week|month|year)ly(?![\p{L}])/giu,
    (t, n) => `/${/dai/i.test(n) ? "day" : n}`.padEnd(t.length)
  );
}
var vm = /^[\s*_]{0,4}[,(–—-]?\s{0,2}(?:[=≈≃≅~→⇒]|or|i\.?\s?e\.?,?|that is|that's|so|which is|is|are|means?|equals?|makes?|gives?|amounts? to|works out (?:at|to)|translates? (?:in)?to)?[\s*_(]{0,3}(?:[=≈≃≅~]|just|only|about|around|roughly|approximately|some|under|less than|ca\.?|on average|(?:an )?average of|avg\.?)?[\s*_]{0,3}(?:[=≈≃≅~]|about|around|roughly|approximately|some)?[\s*_]{0,3}$/i,
ho = 3600, Wt = 86400, km = /\d[^.;]{0,60}[/÷]\s?\(?\s?(?:86[.,' ]?400|1[.,' ]?440|24\s?(?:[*×x·]|\/)\s?(?:60|3[.,]?600))(?!\d)(?:[^.;]|\.\d){0,40}/;
function xm(e, t) {
  let n = km.exec(e);
  if (n) return { start: n.index, end: n.index + n[0].trimEnd().length };
  for (let [s, o] of t.entries()) {
    let i = t[s - 1];
    if (!(!i || !Qt(i) || !Qt(o) || Ut(i) < Wt || Ut(o) > ho) && vm.test(e.slice(i.index + i.length, o.start)) && $m(i.value, o.value))
      return { start: i.start, end: o.index + o.length };
  }
}
function Qt({ dimension: e }) {
  return e.time === -1 && Object.keys(e).every((t) => t === "time" || t === "data");
}
var Sm = [
  [/^(?:year|yr|annum)s?$/i, 31536e3],
  [/^(?:month|mo)s?$/i, 2628e3],
  [/^weeks?$/i, 604800],
  [/^(?:day|d)s?$/i, Wt],
  [/^(?:hour|hr|h)s?$/i, ho]
];
function Ut({ unit: e }) {
  let t = /(?:\/|per\s|an?\s)\s*([a-z]+)$/i.exec(e)?.[1] ?? "";
  return Sm.find(([n]) => n.test(t))?.[1] ?? 60;
}
function $m(e, t) {
  return e / t < 1.6 && t / e < 1.6;
}
var Rm = /\b(?:on (?:an |the )?average|averages?|avg\.?|mean|typical(?:ly)?|im (?:schnitt|mittel)|durchschnittlich|em média|en promedio|en moyenne)(?![\p{L}])|平均/iu, Fm = /^(?:workers?|instances?|tasks?|pods?|nodes?|servers?|replicas?|threads?|containers?|consumers?|machines?|vms?|gpus?|cores?|vcpus?|cpus?|shards?|partitions?|encoders?|runners?|slots?|lambdas?|executors?|brokers?)$/i,
qm = /\b(?:so|hence|thus|therefore|needs?|requires?|keeps?|busy|suffic\w+|enough|occup\w+|utili[sz]\w+|concurren\w+|in (?:flight|parallel|use)|provision\w*|siz(?:e|es|ed|ing)|deploy\w*)\b|[=≈→⇒]/i,
Om = /auto-?scal|\bscal(?:es?|ed|ing) (?:up|out|to|from|on|with)\b|\bup to\b|\bhpa\b|\babove\b|\bexceed|\bover \d|[>≥]|\balert|\bnight|\bbatch|\boff-?hours/i;
function Mm(e, t) {
  if (t.filter(
    ({ dimension: i, labels: r }) => L(i) && r.some((a) => Fm.test(a))
  ).length === 0 || !qm.test(e) || Om.test(e) || !t.some((i) => Qt(i) && Ut(i) >= Wt) && !Rm.test(e)) return;
  let o = e.search(/\S/);
  return { start: o, end: o + e.trim().length };
}

// src/rules/lookup/sizing.ts
var Lm = /peak|\bbursts?\b|bursty|\bspik(?:es?|ed|y)\b|\brush\b|busiest|busy hour|\bsurges?\b|head-?room|over-?provision|worst[- ]case|flash (?:crowd|sale)|\bevenings?\b|heav(?:y|iest) (?:day|hour|load)|maxim(?:um|al) (?:load|rate|traffic|throughput)|traffic factor|\bspitze|lastspitze|stoßzeit|\bpicos?\b|\bpuntas?\b|\bpointes?\b|пик|峰值|高峰|ピーク|피크/i,
go = 2e4;
function yo(e) {
  return Lm.test(e.document.source.slice(e.document.frontMatter.end)) ? [] : [...ae(e)].flatMap(({ text: t, offset: n }) => {
    let s = t.slice(0, go), o = Dm(s);
    return [...fo(s).filter((a) => !o.some(({ start: l, end: c }) => a.start < c && l < a.end)).map((a) => ({ ...a, said: s.slice(a.start, a.end) })), ...o].map((a) => ({ ...a, start: a.start + n, end: a.
    end + n }));
  });
}
var Pm = 3;
function Dm(e) {
  let t = O(e), n = t.filter(
    (u) => bo(u.dimension) && /\b(?:takes?|needs?|lasts?|runs? for)\s*$/i.test(Im(e, u))
  ), s = t.filter(({ dimension: u }) => Nm(u)), [o, i] = [n[0], s[0]];
  if (!o || !i || n.length > 1 || s.length > 1) return [];
  let r = i.value * o.value, l = t.filter(
    (u) => L(u.dimension) && u.labels.some((h) => Am.test(h)) && u.decimals === 0 && u.value >= r
  ).at(-1);
  if (!l || r < 1 || l.value >= Pm * r) return [];
  let m = `sizes \`${`${l.value} ${l.labels[0]}`}\` for ${r.toPrecision(2)} busy on average, ${(l.value / r).toFixed(1)}x`;
  return [
    {
      start: Math.min(o.index, i.index),
      end: l.index + l.length,
      said: e.slice(Math.min(o.index, i.index), l.index + l.length),
      why: m
    }
  ];
}
var Am = /^(?:workers?|instances?|tasks?|nodes?|pods?|servers?|containers?|threads?|processes|consumers?|machines?|replicas?|agents?|gpus?)$/i;
function Im(e, { index: t }) {
  return e.slice(Math.max(0, t - 40), t).replace(/\b(?:about|around|some|only|up to|on average|roughly|~)\s*$/i, "");
}
function Nm({ time: e, ...t }) {
  return e === -1 && Object.keys(t).length === 0;
}
function bo({ time: e, ...t }) {
  return e === 1 && Object.keys(t).length === 0;
}
function wo(e, t) {
  return O(e.slice(0, go)).flatMap((n) => {
    if (!bo(n.dimension) || n.comparator && n.comparator !== "~" || !t.some((i) => Math.abs(n.value / i - 1) < 1e-6))
      return [];
    let s = /[^.;:,()]{0,60}\b(?:takes?|lasts?|needs?|processing time(?: is| of)?|service time(?: is| of)?)\s*(?:about|around|some|roughly|~)?\s*$/i.exec(
      e.slice(Math.max(0, n.index - 120), n.index)
    );
    if (!s || /\b(?:may|must|at most|should|up to|limit|timeout|target)\b/i.test(s[0])) return [];
    let o = n.index - s[0].replace(/^[\s*_>-]+/, "").length;
    return [
      { start: o, end: n.index + n.length, said: e.slice(o, n.index + n.length).trim(), value: n.value }
    ];
  });
}

// src/rules/no-spent-target.ts
var vo = {
  id: "no-spent-target",
  section: "requirements",
  severity: "warning",
  summary: "Disallow a single step that takes as long as the target of the whole.",
  why: "Waiting, transfer and every other step come on top, and half of all cases are slower than the usual one: the target is missed from the first day.",
  fix: "Split the step, make it faster, or change the target, until the sum of all steps at the target's percentile is below it.",
  bad: `# System Design: Lending

## Requirements

| ID | Quality | Target |
| --- | --- | --- |
| NFR-1 | Time to print a card | ≤ 5 min (p95) |

## Components

### Card Printer

- **Responsibilities:** prints cards; a card takes 5 minutes.
- **Technology:** CUPS
`,
  good: `# System Design: Lending

## Requirements

| ID | Quality | Target |
| --- | --- | --- |
| NFR-1 | Time to print a card | ≤ 5 min (p95) |

## Components

### Card Printer

- **Responsibilities:** prints cards; a card takes 1 minute.
- **Technology:** CUPS
`,
  *check(e) {
    let t = P(e).filter(
      ({ target: s }) => s?.dimension.time === 1 && !s.comparator?.startsWith(">")
    );
    if (t.length === 0 || e.design.quantities.length > 0) return;
    let n = t.map(({ target: s }) => s.value);
    for (let { text: s, offset: o } of ae(e))
      for (let { start: i, end: r, said: a, value: l } of wo(s, n)) {
        let c = M(e.document, o + i, o + r);
        if (!Tm(e, c)) continue;
        let { name: m, requirement: u } = t.find(({ target: w }) => Math.abs(w.value / l - 1) < 1e-6), h = d(u.target?.text ?? u.text);
        yield { message: `${d(a)} uses up the whole target ${h} of ${d(m, 40)}: expected a step that leaves time for waiting and for the others`, at: c };
      }
  }
};
function Tm({ design: e }, t) {
  return /^(?:architecture|components|data-flow|scaling|api|data-model)$/.test(R(e, t) ?? "");
}

// src/rules/no-stale-sequence.ts
var $o = {
  id: "no-stale-sequence",
  section: "data-flow",
  severity: "warning",
  summary: "Disallow a sequence diagram that says something else than the steps above it.",
  why: "Steps and picture are two copies of one flow: the reader builds from whichever he saw last.",
  fix: "Let `fix` draw the diagram from the steps, or draw the calls of the steps, in their order, between the same parties.",
  bad: `## Data Flow

### Borrow (FR-1)

1. Reader → Loan API: \`POST /loans\`
2. Loan API → Loan Store: writes the loan
3. Loan API → Mailer: receipt

\`\`\`mermaid
sequenceDiagram
  Reader->>Loan API: POST /loans
  Loan API->>Cache: writes the loan
  Loan API->>Mailer: receipt
\`\`\`
`,
  good: `## Data Flow

### Borrow (FR-1)

1. Reader → Loan API: \`POST /loans\`
2. Loan API → Loan Store: writes the loan
3. Loan API → Mailer: receipt

\`\`\`mermaid
sequenceDiagram
  Reader->>Loan API: POST /loans
  Loan API->>Loan Store: writes the loan
  Loan API->>Mailer: receipt
\`\`\`
`,
  *check({ design: e, graph: t }) {
    for (let { name: n, at: s } of e.strays)
      yield {
        message: `the diagram under ${d(n)} was drawn from steps that no longer stand above it: let \`fix\` take it away`,
        at: s
      };
    for (let n of e.flows) {
      let { sequence: s, name: o, steps: i } = n;
      if (!s || !i.every(({ from: a, to: l }) => a && l)) continue;
      let { at: r } = s;
      if (s.drawn) {
        let a = vn(n, t.names);
        a === void 0 || a === s.source.replace(/\r\n/g, `
`) || (yield { message: `the diagram of ${d(o)} is not what its steps draw: let \`fix\` draw it again`, at: r });
      } else if (s.messages.length > 0) {
        let { more: a, less: l, isReordered: c } = Cm(n, s.messages, t.names), m = [...ko("draws", a, "which is no step"), ...ko("lacks", l, "which is a step")];
        m.length === 0 && c && m.push("has the calls in another order"), m.length > 0 && (yield {
          message: `the diagram of ${d(o)} ${m.join(", and ")}: expected the calls of its steps`,
          at: r
        });
      }
    }
  }
};
function ko(e, t, n) {
  return t.length > 0 ? [`${e} ${p(t, 3)}, ${n}`] : [];
}
function Cm({ steps: e }, t, n) {
  let [s, o] = [xo(e, n), xo(t, n)], i = (a, l) => [...a.calls].filter(([c]) => !l.all.has(c)).map(([, c]) => c), r = (a, l) => [...a.calls.keys()].filter((c) => l.calls.has(c)).join();
  return {
    more: i(o, s),
    less: i(s, o),
    isReordered: r(o, s) !== r(s, o)
  };
}
function xo(e, t) {
  let n = /* @__PURE__ */ new Map(), s = /* @__PURE__ */ new Set(), o = /* @__PURE__ */ new Map(), i = (r) => t.only(r)?.name ?? r;
  for (let r of e) {
    let [a, l] = [i(r.from ?? ""), i(r.to ?? "")], c = o.get(a) ?? a;
    if (t.only(l)?.passesThrough) o.set(l, c);
    else if (c !== l) {
      let [m, u] = [So(c, l), So(l, c)];
      !r.answers && !s.has(m) && !n.has(u) && n.set(m, `${c} → ${l}`), s.add(m);
    }
  }
  return { calls: n, all: s };
}
function So(e, t) {
  return `${Dt(e)} ${Dt(t)}`;
}

// src/rules/lookup/technologies.ts
var Ro = new Set(
  `nodejs deno fastify nestjs nextjs nuxt angular svelte flutter swiftui kotlin quarkus micronaut jvm scala akka golang rust tokio axum python django flask fastapi
  pytorch tensorflow rails laravel symfony elixir phoenix erlang haskell clojure typescript javascript dotnet csharp clang llvm cmake gradle maven webassembly wasm
  hibernate sqlalchemy celery sidekiq langgraph langchain llamaindex pydantic electron java`.split(/\s+/)
), Em = new Set(
  `postgres postgresql mysql mariadb sqlite oracle mssql cockroachdb yugabytedb spanner aurora rds dynamodb cassandra scylladb mongodb couchdb couchbase firestore
  firebase supabase redis valkey memcached dragonfly elasticsearch opensearch solr typesense meilisearch clickhouse druid bigquery snowflake redshift athena duckdb
  timescaledb influxdb prometheus thanos grafana loki jaeger datadog neo4j qdrant pinecone weaviate milvus pgvector chroma kafka redpanda rabbitmq nats pulsar sqs sns
  kinesis eventbridge pubsub bullmq bull temporal airflow s3 minio gcs r2 ceph glacier ebs efs cloudfront cloudflare fastly akamai nginx envoy haproxy traefik
  caddy kong istio linkerd apigee lambda fargate ecs eks gke aks ec2 kubernetes k8s kube docker nomad terraform vercel netlify heroku node bun express nest next react
  vue swift android ios spring go onnx triton vllm ollama ruby php asp net cpp grpc graphql websocket websockets webrtc mqtt ffmpeg mediaconvert keycloak cognito auth0
  oidc okta vault openbao stripe twilio sendgrid ses fcm apns openai n8n spark flink beam hadoop hive dbt etcd zookeeper consul patroni raft rocksdb leveldb cron
  systemd bash lua cobra gin prisma tailwind vite webpack citus anycast geodns bgp`.split(/\s+/)
), Fo = /\b(?:Node|Next|Nest|Express|Vue|Nuxt|Three)\.?js\b|\bSpring Boot\b|\bGo(?= ?(?:\d|,|\/|\+|\)|service|modules?\b|with\b))|\bC\+\+|\bC#|\.NET\b/, qo = /[\w\]}*]\.(?:tsx?|jsx?|mjs|py|go|rs|java|kt|rb|php|cs|cpp|hpp|swift|scala|sql|tf|lua|dart|vue)\b(?!\.)/;
function ie(e) {
  let t = e.slice(0, 2e4);
  return Fo.test(t) || qo.test(t) || Oo(t).some((n) => Ro.has(n) || Em.has(n));
}
function Gt(e) {
  let t = e.slice(0, 2e4);
  return Fo.test(t) || Oo(t).some((n) => Ro.has(n));
}
function Kt(e) {
  return e.length < 200 && (qo.test(e) || /\w\/$/.test(e));
}
function Oo(e) {
  return Array.from(e.toLowerCase().matchAll(/[a-z][a-z0-9]*/g), ([t]) => t);
}

// src/rules/lookup/undecided.ts
var _m = [
  "postgres postgresql mysql mariadb oracle mssql sqlite cockroachdb yugabytedb spanner aurora dynamodb cassandra scylladb mongodb couchdb couchbase firestore",
  "redis valkey memcached dragonfly",
  "kafka redpanda rabbitmq nats pulsar sqs kinesis pubsub activemq",
  "elasticsearch opensearch solr typesense meilisearch algolia",
  "clickhouse druid bigquery snowflake redshift athena",
  "s3 minio gcs r2 ceph",
  "aws gcp azure",
  "kubernetes k8s nomad ecs eks gke aks lambda fargate",
  "nginx envoy haproxy traefik caddy kong apigee",
  "cloudfront cloudflare fastly akamai",
  "go golang rust java kotlin python ruby php scala elixir csharp",
  "react vue angular svelte",
  "django flask fastapi spring quarkus micronaut express fastify nestjs rails laravel",
  "ses sendgrid mailgun postmark",
  "keycloak cognito auth0 okta"
].map((e) => new Set(e.split(" "))), jm = /([\p{L}\p{N}.+#-]{1,40}\)?)(\s*\/\s*|\s+(?:and\/)?or\s+)(?:an?\s+)?([\p{L}\p{N}.+#-]{2,40})/gu, Bm = /[(,;]\s*(?:or|alternatively)\s+([\p{L}\p{N}][^(),;]{1,60})/iu,
zm = /\b(?:e\.\s?g\.|for example|for instance|such as)[\s,:]{1,3}([\p{L}\p{N}][^(),;]{1,60})/iu, Po = /^(?:similar|equivalent|another|other|alternative|compatible|comparable|something)$/i, Qm = /^(?:tcp ip|ci cd|tls ssl|ssl tls|i o|html css|os arch|http https)$/i;
function Do(e) {
  let t = e.slice(0, 2e3);
  for (let { 0: o, 1: i = "", 2: r = "", 3: a = "", index: l } of t.matchAll(jm))
    if (!((/[/\p{L}\p{N}]$/u.test(t.slice(0, l)) || t[l + o.length] === "/") && r === "/") && Um(i.replace(")", ""), r, a)) return Mo(o);
  let [n, s = ""] = Bm.exec(t) ?? zm.exec(t) ?? [];
  return n && (Be(s) || Po.test(s.split(" ", 1)[0])) ? Mo(n.replace(/^[(,;]\s*/, "")) : void 0;
}
var Mo = (e) => e.trim().replace(/(?<=[^.])\.$/, "");
function Um(e, t, n) {
  if (Qm.test(`${e} ${n}`)) return !1;
  if (t.trim() !== "/") return Be(e) && (Be(n) || Po.test(n));
  if (_m.some((o) => o.has(Lo(e)) && o.has(Lo(n)))) return !0;
  let s = ie(e) && ie(n);
  return t !== "/" && Be(e) && Be(n) && !s;
}
function Be(e) {
  return new RegExp("^\\p{Lu}[\\p{L}\\p{N}.+#-]", "u").test(e) || ie(e);
}
function Lo(e) {
  return e.toLowerCase().replace(/\.(?:js|io)$/, "");
}

// src/rules/no-undecided-technology.ts
var Ao = {
  id: "no-undecided-technology",
  section: "components",
  severity: "warning",
  summary: "Disallow technologies that are left open.",
  why: "Cost, limits, failure modes and skills follow from the product; with two of them in the text, none of these numbers is about either.",
  fix: "Choose one and write why the other was rejected under Trade-offs; if it cannot be decided yet, assume one and put the question under Open Questions.",
  bad: `### Loan Queue

- **Responsibilities:** holds reminders.
- **Technology:** RabbitMQ or Amazon SQS.
`,
  good: `### Loan Queue

- **Responsibilities:** holds reminders.
- **Technology:** Amazon SQS, read over HTTP/2.
`,
  *check({ design: e }) {
    for (let { name: t, technology: n } of e.components) {
      let s = n && Do(n.text);
      s && (yield {
        message: `the technology of ${d(t)} is left open, ${d(s)}: expected one, the others as rejected options under Trade-offs`,
        at: n.at
      });
    }
  }
};

// src/rules/lookup/nearest.ts
function ke(e, t, { most: n, key: s = (o) => o }) {
  let o, i = Number.POSITIVE_INFINITY;
  for (let r of t) {
    let a = Fe(s(e), s(r));
    a < i && ([o, i] = [r, a]);
  }
  return i <= n ? o : void 0;
}

// src/rules/lookup/requests.ts
var To = ["data-flow", "components", "failure-modes"], Wm = /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD)\s+\/[^\s`"'|,;<>()]{0,300}/g, Gm = /\b(?:(?:already )?exist(?:ing|s)|unchanged|bestehend\w*|vorhanden\w*|existentes?)\b/i;
function Co({ design: e, document: t }) {
  let n = e.flows.filter(({ form: c }) => c !== "chain"), s = (c) => n.some(({ at: m }) => m.start.line <= c && c <= m.end.line), o = e.codes.filter(({ text: c }) => Ve(c)), i = new Set(
    o.filter(({ at: c }) => Gm.test(Km(t, c))).map(({ text: c }) => c.trim())
  ), r = o.filter(({ section: c, at: m }) => To.includes(c ?? "") || s(m.start.line)), a = n.flatMap(
    ({ form: c, steps: m, sequence: u }) => c === "sequence" ? m : u?.drawn ? [] : u?.messages ?? []
  ).flatMap(({ text: c, at: m }) => Array.from(c.slice(0, 2e3).matchAll(Wm), ([u]) => ({ name: u, at: m })));
  return [...r.map(({ text: c, at: m }) => ({ name: c.trim(), at: m })), ...a].filter(({ name: c }) => !i.has(c));
}
function Km({ source: e }, { start: t, end: n }) {
  let [s, o] = [e.lastIndexOf(`
`, t.offset - 1) + 1, e.indexOf(`
`, n.offset)];
  return e.slice(Math.max(s, t.offset - 300), Math.min(o < 0 ? e.length : o, n.offset + 300));
}
var Io = /^[a-z][a-z0-9_-]{0,40}(?:\.[a-z][a-z0-9_-]{0,40}){1,4}$/;
function Eo({ design: e }) {
  let t = new Set(
    e.events.map(({ name: s }) => s.replaceAll("`", "")).filter((s) => Io.test(s)).map(No)
  ), n = new Set(
    e.entities.flatMap(({ name: s, fields: o }) => o.map((i) => `${s}.${i.name}`.toLowerCase()))
  );
  return e.codes.filter(({ text: s, section: o }) => To.includes(o ?? "") && Io.test(s)).filter(({ text: s }) => t.has(No(s)) && !n.has(s.toLowerCase())).map(({ text: s, at: o }) => ({ name: s, at: o }));
}
function No(e) {
  return e.slice(0, e.lastIndexOf("."));
}

// src/rules/no-undefined-endpoint.ts
var Bo = {
  id: "no-undefined-endpoint",
  section: "api",
  severity: "error",
  summary: "Disallow requests and events in flows, components and failures that the API does not define.",
  why: "A step that calls what nobody offers is found when two teams have built their halves.",
  fix: "Write the endpoint as the API's table has it, method and path parameters included, or add a row; requests to others stand under **Called by us**, events in the table of events.",
  bad: "| Endpoint | Purpose | Takes → gives | Auth | Errors | Serves |\n| --- | --- | --- | --- | --- | --- |\n| `POST /loan` | borrow | book → `Loan` | card | 409 lent | FR-1 |\n| `GET /loans` | list |\
 – → `Loan[]` | card | – | FR-1 |\n",
  good: "| Endpoint | Purpose | Takes → gives | Auth | Errors | Serves |\n| --- | --- | --- | --- | --- | --- |\n| `POST /loans` | borrow | book → `Loan` | card | 409 lent | FR-1 |\n| `GET /loans` | list\
 | – → `Loan[]` | card | – | FR-1 |\n",
  *check(e) {
    let { design: t, graph: n } = e, s = Vm(e), o = s.map(jo), i = (c) => n.contracts.endpoint(c) || o.some((m) => Zm(jo(c), m, !B(e))), r = Co(e).filter(({ name: c }) => !i(c)), a = Eo(e).filter(({ name: c }) => !n.
    contracts.event(c));
    yield* [
      ...s.length >= 2 ? _o(r, s) : [],
      ..._o(
        a,
        t.events.map(({ name: c }) => c)
      )
    ].map((c) => ({ ...c, ...le(e) }));
  }
};
function Vm({ design: e }) {
  let n = e.codes.map(({ text: o }) => Hm.exec(o)).flatMap((o) => o?.[1]?.split(/[/|,]/).map((i) => `${i} ${o[2]}`) ?? []);
  return [...U(e).filter((o) => "method" in o && o.method).map(({ name: o }) => o), ...n];
}
var Hm = /^((?:GET|POST|PUT|PATCH|DELETE|HEAD)(?:[/|,](?:GET|POST|PUT|PATCH|DELETE|HEAD)){1,5})\s+(\/\S{0,300})$/;
function* _o(e, t) {
  for (let n of new Set(e.map((s) => s.name))) {
    let [s, ...o] = e.filter((l) => l.name === n), i = ke(n, t, { most: n.length / 3, key: Jm }), r = i ? `did you mean ${d(i)}?` : "expected a row for it under API Contract", a = o.map(({ at: l }) => ({
    message: `${d(n)} again`, at: l }));
    yield { message: `${d(n)} is used here and defined nowhere; ${r}`, at: s.at, related: a };
  }
}
function Zm(e, t, n) {
  let s = n ? [t[0], ...t.slice(1).slice(1 - e.length)] : t, o = (i, r) => i === s[r] || Ym(i, s[r] ?? "");
  return e.length > 1 && e.length === s.length && e.every(o);
}
function Ym(e, t) {
  return /^[{:<[]/.test(t) && /\d|^[{:<[]/.test(e);
}
function jo(e) {
  return e.replace(/[?#].*$/, "").split(/\s*\/+/).filter(Boolean);
}
function Jm(e) {
  return e.slice(0, 200).toLowerCase().replace(/\{[^{}]*\}/g, "{}");
}

// src/rules/lookup/foreign-keys.ts
function Qo({ design: e }) {
  if (e.blocks.some(({ language: r, faults: a }) => r === "sql" && a.length > 0)) return [];
  let t = e.definitions.filter(({ kind: r, notation: a }) => r === "table" && a === "sql"), n = t.flatMap((r) => r.targets ?? []), s = /* @__PURE__ */ new Map();
  for (let r of t) {
    let a = r.name.toLowerCase();
    s.set(a, [...s.get(a) ?? [], r]);
  }
  let o = new Set(n.map(({ table: r }) => r.toLowerCase())), i = [...o].filter((r) => !s.has(r) && !tu(e, r));
  return i.length * 2 > o.size ? [] : n.flatMap(({ table: r, columns: a, at: l }) => {
    let c = s.get(r.toLowerCase());
    if (!c)
      return i.includes(r.toLowerCase()) ? [{ table: r, known: t.map(({ name: u }) => u), at: l }] : [];
    let m = c.flatMap(({ fields: u }) => u.map(({ name: h }) => h));
    return c.some(Xm) ? [] : eu(a, m).map((u) => ({ table: r, column: u, known: m, at: l }));
  });
}
var Xm = ({ partial: e, fields: t }) => e === !0 || t.length === 0;
function eu(e, t) {
  let n = new Set(t.map((s) => s.toLowerCase()));
  return e.filter((s) => !n.has(s.toLowerCase()));
}
function tu({ entities: e }, t) {
  return e.some(({ name: n, notation: s }) => s !== "sql" && zo(n) === zo(t));
}
var zo = (e) => e.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "").replace(/s$/, "");

// src/rules/lookup/types.ts
function Uo({ definitions: e, entities: t }) {
  let n = e.filter(({ kind: s }) => s !== "operation").map(({ name: s }) => s);
  return [.../* @__PURE__ */ new Set([...n, ...t.map(({ name: s }) => s)])];
}
var nu = /^[A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)*$/;
function su(e) {
  let { definitions: t } = e.design, n = t.flatMap(
    ({ fields: i, at: r }) => i.flatMap(({ references: a = [], at: l = r }) => a.map((c) => ({ name: c, at: l })))
  ), s = t.flatMap(({ references: i, at: r }) => i.map((a) => ({ name: a, at: ou(r) })));
  return [...[...n, ...s].map((i) => ({ ...i, section: "data-model" })), ...iu(e)].filter(({ name: i }) => nu.test(i));
}
var ou = ({ start: e }) => ({ start: e, end: { ...e } });
function iu({ design: e }) {
  let t = U(e).filter(({ payload: s }) => s !== ""), n = new Map(t.map((s) => [s.at.start.line, s]));
  return e.codes.flatMap(({ text: s, at: o }) => {
    let i = n.get(o.start.line);
    return i && ru(i, s) ? lu(s).map((r) => ({ name: r, at: o, section: "api" })) : [];
  });
}
function ru({ payload: e }, t) {
  return e.includes(t);
}
var au = /^(?:([A-Z]\w{0,60})<)?([A-Z]\w{0,60})>?(?:\[\]|\?)*$/;
function lu(e) {
  let [, , t] = au.exec(e) ?? [];
  return t ? [t] : [];
}
function Wo(e, t) {
  let n = new Set([...t, ...du(e)].map(Vt)), s = su(e);
  if (e.design.blocks.some(({ language: i, faults: r }) => i !== "mermaid" && r.length > 0)) return [];
  let o = s.filter(({ name: i }) => !n.has(Vt(i)));
  return cu(s, new Set(o.map(({ name: i }) => i)).size, n) ? [] : o;
}
var Vt = (e) => e.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
function cu(e, t, n) {
  let s = new Set(e.map(({ name: o }) => o).filter((o) => n.has(Vt(o))));
  return t > s.size;
}
function du({ design: e }) {
  let t = e.entities.flatMap((n) => n.fields);
  return [
    ...e.components.map(({ name: n }) => n),
    ...e.externals.map(({ name: n }) => n),
    ...e.events.map(({ name: n }) => n),
    ...e.headings.map(({ title: n }) => n),
    ...t.filter(({ type: n, values: s }) => s || /enum/i.test(n)).map(({ name: n }) => n)
  ];
}

// src/rules/no-undefined-type.ts
var Ko = {
  id: "no-undefined-type",
  section: "data-model",
  severity: "error",
  summary: "Disallow types that are used in fields, requests and events and defined nowhere, and foreign keys to no table or column.",
  why: "Two teams that build the halves of a request each invent the type that the design only names.",
  fix: "Define the type in a block of the Data Model, or write the name of the one that is meant.",
  bad: `## Data Model

\`\`\`typescript
interface Loan { id: string; copy: Copy; due: string }
interface Reader { id: string; loans: Loan[]; card: Crad }
interface Card { number: string; reader: Reader }
interface Copy { id: string }
\`\`\`
`,
  good: `## Data Model

\`\`\`typescript
interface Loan { id: string; copy: Copy; due: string }
interface Reader { id: string; loans: Loan[]; card: Card }
interface Card { number: string; reader: Reader }
interface Copy { id: string }
\`\`\`
`,
  *check(e) {
    let t = Uo(e.design), n = Wo(e, t);
    for (let s of new Set(n.map((o) => o.name))) {
      let [o, ...i] = n.filter((m) => m.name === s), r = ke(s, t, Go(s)), a = r ? `did you mean ${d(r)}?` : `expected a definition of it in the Data Model, such as ${d(`interface ${s} { … }`)}`, l = i.
      map(({ at: m }) => ({ message: `${d(s)} again`, at: m }));
      yield { message: `the type ${d(s)} is used here and defined nowhere; ${a}`, at: o.at, section: o.section, related: l };
    }
    for (let { table: s, column: o, known: i, at: r } of mu(Qo(e))) {
      let a = ke(o ?? s, i, Go(o ?? s)), l = o ? `the column ${d(`${s}.${o}`)} is referred to here and the table has none` : `the table ${d(s)} is referred to here and defined nowhere`, c = o ? `one o\
f ${p(i)}` : `${d(`CREATE TABLE ${s} (…)`)} in the Data Model`;
      yield { message: `${l}; ${a ? `did you mean ${d(a)}?` : `expected ${c}`}`, at: r, section: "data-model" };
    }
  }
};
function mu(e) {
  return [
    ...new Map(e.toReversed().map((t) => [`${t.table}.${t.column ?? ""}`.toLowerCase(), t])).values()
  ].sort((t, n) => t.at.start.line - n.at.start.line);
}
function Go(e) {
  return { most: Math.max(1, e.length / 4), key: (t) => t.slice(0, 100).toLowerCase() };
}

// src/rules/no-undescribed-node.ts
var uu = 3, Vo = {
  id: "no-undescribed-node",
  section: "architecture",
  severity: "error",
  summary: "Disallow nodes in the architecture diagram that are described nowhere.",
  why: "A box that nobody describes has no duties, no technology and no owner, and yet the design rests on it.",
  fix: "Give the node the name of a component, a store, an actor or an external system; else describe it under a `### Name` of its own, list it after **Actors:** or **External systems:**, or take it o\
ut of the diagram.",
  bad: `\`\`\`mermaid
flowchart LR
  reader([Reader]) -->|borrows| api[Loan API]
  api -->|SQL| store[(Loan Store)]
  api -->|looks up| cache[Shelf Cache]
  reminder[Reminder] -->|reads due loans| store
\`\`\`
`,
  good: "```mermaid\nflowchart LR\n  reader([Reader]) -->|borrows| api[Loan API]\n  api -->|SQL| store[(Loan Store)]\n  reminder[Reminder] -->|reads due loans| store\n```\n",
  *check(e) {
    let { strays: t } = me(e), n = t.filter(({ meant: i }) => i), s = t.filter(({ meant: i }) => !i);
    yield* [
      ...n.map(pu),
      ...s.length > uu ? [hu(s)] : s.map((i) => fu(e, i))
    ].map((i) => ({ ...i, ...le(e) }));
  }
}, Ho = "a component, a store, an actor or an external system";
function pu({ node: e, meant: t }) {
  let n = d(t?.name ?? "");
  return { message: `${d(e.label)} is drawn and described nowhere, ${n} is described and drawn nowhere: expected one name for both`, at: e.at, ...t && { related: [{ message: `${n} is described here`, at: t.
  at }] } };
}
function fu(e, { node: t }) {
  return { message: `${`${d(t.label)} is drawn and described nowhere: expected the name of ${Ho}`}${be(ye(e, t.label))}`, at: t.at };
}
function hu(e) {
  let t = e.map(({ node: o }) => o.label), n = `${p(t)} are drawn and described nowhere: expected of each the name of ${Ho}`, s = e.slice(1).map(({ node: o }) => ({ message: `${d(o.label)} is drawn he\
re`, at: o.at }));
  return { message: n, at: e[0].node.at, related: s };
}

// src/rules/no-unit-mismatch.ts
var Zo = {
  id: "no-unit-mismatch",
  section: "quantities",
  severity: "error",
  summary: "Disallow sums, comparisons and results whose units do not agree.",
  why: "A sum of seconds and bytes is a term that was forgotten or a factor too many: the figure looks right and means nothing.",
  fix: "Bring both sides to one unit: multiply or divide by the missing rate, time or price, give a plain number its unit, or print the result in the unit the message names.",
  bad: `# System Design: Lending

## Quantities

| Quantity | Value | Basis |
| --- | --- | --- |
| \`loans\` | 400 /day | brief |
| \`spare\` | 100 | choice: margin |
| \`planned\` | 500 /day | \`loans + spare\` |
`,
  good: `# System Design: Lending

## Quantities

| Quantity | Value | Basis |
| --- | --- | --- |
| \`loans\` | 400 /day | brief |
| \`spare\` | 100 /day | choice: margin |
| \`planned\` | 500 /day | \`loans + spare\` |
`,
  *check(e) {
    let t = yu(e), n = 0;
    for (let { form: s, code: o, printed: i, problem: r } of J(e)) {
      if (r?.kind !== "unit-mismatch" || !r.right && Yo(o.text, t)) continue;
      let { message: a, right: l, start: c, end: m } = r, u = l === void 0 ? a : `${a}: ${vu(e, o, l, n++ < wu ? i : void 0)}`, h = l && i ? i : j(e.document, o, c, m);
      s !== "load" && (yield { message: u, at: h });
    }
    yield* gu(e, t);
  }
};
function* gu(e, t) {
  for (let { outcome: s, row: o } of ee(e))
    if (!s.problem)
      for (let { load: i, problem: r } of s.cells)
        r?.kind === "unit-mismatch" && (yield {
          message: `${r.message} at ${i}x${r.right ? `: write \`${r.right}\`` : ""}`,
          at: o.cells[String(i)].at
        });
  let n = new Set(e.design.results.map(({ at: s }) => s.start.line));
  for (let { lines: s } of e.ledger.definitions)
    for (let [o, { problem: i }] of s.entries()) {
      let { at: r, quantity: a, unitPrice: l } = e.design.costs.lines[o];
      i?.kind !== "unit-mismatch" || i.right && n.has(r.start.line) || Yo(`${a?.expression?.text ?? 1} * ${l?.expression?.text ?? 1}`, t) || (yield { message: i.message, at: r });
    }
}
function yu({ ledger: e }) {
  let t = e.rows.filter(({ problem: n }) => n?.kind === "unit-mismatch" && n.right !== void 0);
  return new Set(t.map(({ input: n }) => n.name));
}
function Yo(e, t) {
  let n = t.size > 0 ? G(e) : void 0;
  return n !== void 0 && !k(n) && n.names.some((s) => t.has(s));
}
var bu = 500, wu = 20;
function vu({ design: e, ledger: t, document: n }, s, o, i) {
  let r = i && y(n.source.slice(i.start.offset, i.end.offset));
  for (let { name: a } of r ? e.quantities.slice(0, bu) : []) {
    let l = `(${s.text}) * ${a}`, c = t.evaluate(l);
    if (!(k(c) || !q(c.dimension, r.dimension)) && pe(r, c.value))
      return `times ${d(a)} it is ${d(K(c.value, c.dimension, r))}`;
  }
  return `write \`${o}\``;
}

// src/rules/no-unknown-dependency.ts
var Xo = {
  id: "no-unknown-dependency",
  section: "components",
  severity: "error",
  summary: "Disallow dependencies on what is neither a component nor an external system.",
  why: "What a component depends on fails, costs and is asked for access; if nobody has described it, nobody has thought of that.",
  fix: "Name components, stores and external systems after **Dependencies:**, separated by commas and letter for letter; list what others run after **External systems:**.",
  bad: `### Loan API

- **Responsibilities:** lends and takes back books.
- **Technology:** Go, two pods.
- **Dependencies:** Loan Store, Member Directory

### Loan Store

- **Responsibilities:** keeps books and loans.
- **Technology:** PostgreSQL.

### Reminder

- **Responsibilities:** reminds.
- **Technology:** Go.
- **Dependencies:** Loan Store

**Actors:** Reader
`,
  good: `### Loan API

- **Responsibilities:** lends and takes back books.
- **Technology:** Go, two pods.
- **Dependencies:** Loan Store, Member Directory (names)

### Loan Store

- **Responsibilities:** keeps books and loans.
- **Technology:** PostgreSQL.

### Reminder

- **Responsibilities:** reminds.
- **Technology:** Go.
- **Dependencies:** Loan Store

**Actors:** Reader

**External systems:** Member Directory
`,
  *check(e) {
    let t = e.design.components.map((s) => ({ component: s, names: ku(s) })), n = t.map(({ component: s, names: o }) => ({
      component: s,
      names: o.filter((i) => !xu(e, i))
    }));
    if (!(!B(e) && Jo(n) > Jo(t) / 2))
      for (let { component: s, names: o } of n) {
        if (o.length === 0 || !s.dependencies) continue;
        let i = o.length === 1 ? be(ye(e, o[0])) : "", r = o.length > 1 ? "which are neither components nor external systems" : "which is neither a component nor an external system";
        yield { message: `${d(s.name)} depends on ${p(o)}, ${r}${i || ": expected a name that stands under Components or after `**External systems:**`"}`, at: s.dependencies.at, ...le(e) };
      }
  }
};
function ku({ dependencies: e }) {
  return (e?.text ?? "").slice(0, 2e3).replace(/\([^()]*\)/g, " ").split(new RegExp("[,;]|\\s+and\\s+|\\.\\s*$|\\.\\s+(?=\\p{Lu})", "u")).map((n) => n.split(/\s[–—-]\s|:|\s(?:for|via|to|in|on|as|with|through|when|if|because)\s/i,
  1)[0].trim()).filter((n) => !I(n) && n.split(/\s+/).length <= 4 && new RegExp("^[^\\s]*\\p{Lu}", "u").test(n));
}
function xu(e, t) {
  if (e.graph.names.find(t).length > 0 || z(e, t).length > 0) return !0;
  let n = e.design.components.map(({ technology: s }) => s?.text.toLowerCase() ?? "");
  return !B(e) && n.some((s) => s.includes(t.toLowerCase()));
}
function Jo(e) {
  return e.reduce((t, { names: n }) => t + n.length, 0);
}

// src/rules/no-unknown-party.ts
var ti = {
  id: "no-unknown-party",
  section: "data-flow",
  severity: "error",
  summary: "Disallow flow steps between parties that the document does not know.",
  why: "A step of somebody unknown has nobody who builds it, runs it or is asked when it fails.",
  fix: "Use the name of a component, a store, an external system or an actor, letter for letter; list people and callers after **Actors:** and what others run after **External systems:**.",
  bad: `### Borrow a book (FR-1)

1. Reader → Loan API: \`POST /loans\`
2. Loan API → Shelf Robot: fetches the book
3. Loan API → Loan Store: writes the loan
`,
  good: `### Borrow a book (FR-1)

1. Reader → Loan API: \`POST /loans\`
2. Loan API → Loan Store: writes the loan
3. Loan API → Reader: the due date
`,
  *check(e) {
    yield* Su(e);
    let t = $u(e), n = t.filter(({ name: s }) => !Ru(e, s));
    if (!(!B(e) && (e.design.components.length < 2 || gt(n).size > gt(t).size / 2))) {
      for (let s of gt(n)) yield { ...Fu(e, ei(n, s)), ...le(e) };
      for (let s of gt(t)) {
        let o = new Set(e.graph.names.find(s).map((i) => i.name));
        o.size > 1 && B(e) && (yield qu(ei(t, s), [...o]));
      }
    }
  }
};
function* Su(e) {
  let t = e.design.components.length < 2 ? [] : ws(e), n = t.filter(({ isKnown: s }) => !s);
  if (!(n.length * 3 > t.length))
    for (let { name: s, flow: o, step: i } of new Map(n.toReversed().map((r) => [r.name, r])).values())
      yield { message: `${`${d(s)} in ${d(o)} is neither a component, a store, an external system nor a listed actor`}${be(ye(e, s))}`, at: i.at, severity: "warning" };
}
function $u(e) {
  let { design: t } = e, n = t.flows.filter(({ form: o }) => o === "steps" || o === "sequence" && B(e)), s = new Set(t.actors.length > 0 ? [] : n.map(({ steps: o }) => o[0]?.from));
  return n.flatMap(
    (o) => o.steps.flatMap(
      (i) => [i.from, i.to].flatMap((r) => r && !s.has(r) ? [{ name: r, flow: o, step: i }] : [])
    )
  );
}
function Ru(e, t) {
  return e.graph.names.find(t).length > 0 || z(e, t).length > 0;
}
function gt(e) {
  return new Set(e.map(({ name: t }) => t));
}
function ei(e, t) {
  return e.filter((n) => n.name === t);
}
function Fu(e, t) {
  let { name: n, flow: s } = t[0], o = `${d(n)} in ${d(s.name)} is neither a component, a store, an external system nor a listed actor`;
  return ni(
    `${o}${be(ye(e, n)) || "; expected one of them, or its name after `**Actors:**` or `**External systems:**`"}`,
    t
  );
}
function qu(e, t) {
  let { name: n, flow: s } = e[0];
  return ni(
    `${d(n)} in ${d(s.name)} may be ${$(
      t.map((o) => d(o)),
      "or"
    )}: expected the whole name of one`,
    e
  );
}
function ni(e, [t, ...n]) {
  let s = n.map(({ name: o, step: i }) => ({ message: `${d(o)} again`, at: i.at }));
  return { message: e, at: t.step.at, related: s };
}

// src/rules/lookup/misspelled.ts
var Ou = new RegExp("^\\p{Ll}[\\p{Ll}\\p{N}]*(?:_[\\p{Ll}\\p{N}]+)+$", "u"), Mu = 6, Lu = 40;
function* si({ document: e, design: t, ledger: n }) {
  if (t.quantities.length === 0) return;
  let s = new Set(t.quantities.map(({ name: r }) => r)), o = new Set([...t.results, ...t.checks].map(({ expression: r }) => r.at.start.offset)), i = 0;
  for (let r of S(e.tree)) {
    if (r.type !== "inlineCode" || r.value.length < Mu || !Ou.test(r.value)) continue;
    let a = wn(r);
    if (s.has(r.value) || o.has(a.start.offset) || Pu(e, r.value)) continue;
    if (i++ > Lu) return;
    let l = n.value(r.value), c = k(l) && l.kind === "unknown-quantity" ? l.suggestion : void 0;
    c && (yield { name: r.value, meant: c, at: a });
  }
}
function Pu({ source: e, frontMatter: t }, n) {
  let s = e.indexOf(n, t.end);
  return e.indexOf(n, s + 1) >= 0;
}

// src/rules/no-unknown-quantity.ts
var oi = {
  id: "no-unknown-quantity",
  section: "quantities",
  severity: "error",
  summary: "Disallow a name in a live expression that the ledger does not define.",
  why: "An expression with an unknown name has no value: nothing that rests on it is computed, and no check of it is proved.",
  fix: "Write the name as its ledger row has it, or give it a row with a value and a basis: `| encode_avg | 1 min | measured: 50 sample files |`.",
  bad: `# System Design: Lending

## Quantities

| Quantity | Value | Basis |
| --- | --- | --- |
| \`loans\` | 400 /day | brief |
| \`loans_year\` | 146,000 | \`loan * 365 day\` |
`,
  good: `# System Design: Lending

## Quantities

| Quantity | Value | Basis |
| --- | --- | --- |
| \`loans\` | 400 /day | brief |
| \`loans_year\` | 146,000 | \`loans * 365 day\` |
`,
  *check(e) {
    for (let [t, n] of Du(e)) yield Iu(e, t, n);
    for (let t of J(e).filter(({ problem: n }) => n?.kind === "unknown-function")) {
      let { message: n, start: s, end: o } = t.problem;
      yield { message: n, at: j(e.document, t.code, s, o) };
    }
    for (let { name: t, meant: n, at: s } of si(e))
      yield {
        message: `${d(t)} is no quantity of the ledger: did you mean ${d(n)}?`,
        at: s,
        severity: "warning"
      };
  }
};
function Du(e) {
  let t = /* @__PURE__ */ new Map(), n = e.design.quantities.length > 0;
  for (let s of J(e))
    if (s.problem?.kind === "unknown-quantity")
      for (let { name: o, at: i } of Au(e, s)) {
        if (!n && s.code.text === o) continue;
        let r = t.get(o);
        r ? r.push(i) : t.set(o, [i]);
      }
  return t;
}
function Au({ document: e, ledger: t }, { code: n }) {
  let s = G(n.text);
  if (k(s)) return [];
  let { left: o, right: i } = s, r = /* @__PURE__ */ new Set();
  return [...W(o), ...i ? W(i) : []].flatMap((a) => {
    if (a.type !== "name" || r.has(a.name)) return [];
    r.add(a.name);
    let l = t.value(a.name);
    return k(l) && l.kind === "unknown-quantity" && l.names?.[0] === a.name ? [{ name: a.name, at: j(e, n, a.start, a.end) }] : [];
  });
}
function Iu({ ledger: e }, t, n) {
  let s = e.value(t), o = k(s) ? s.suggestion : void 0, [i, ...r] = n.toSorted((c, m) => (c.start.offset ?? 0) - (m.start.offset ?? 0)), a = o ? `did you mean ${d(o)}?` : `give it a row with value and\
 basis, such as ${d(`| ${t} | 300 MB | assumption: why |`, 100)}`, l = r.slice(0, 8).map((c) => ({ message: `${t} is used here too`, at: c }));
  return { message: `${d(t)} is no quantity of the ledger: ${a}`, at: i, related: l };
}

// src/rules/lookup/mentioned-ids.ts
function ii({ document: e, design: t }) {
  let n = [...new Set(t.requirements.flatMap(({ id: m }) => m ?? []))], s = new Set(n.flatMap((m) => Nu(m.split("-")[0]))), o = /* @__PURE__ */ new Set([...n, ...n.map((m) => m.split(".")[0])]), i = (m) => o.
  has(m) || o.has(m.split(".")[0]) || !s.has(m.split("-")[0]), [r, a] = [t.brief?.at.start.offset ?? 0, t.brief?.at.end.offset ?? 0], c = kn(Tu(e.source, e.frontMatter.end)).filter(
    ({ start: m }) => m < r || m >= a
  ).flatMap(
    ({ ids: m, start: u, end: h }) => m.filter((g) => !i(g)).map((g) => ({ id: g, at: M(e, u, h) }))
  );
  return { defined: n, mentions: c };
}
function Nu(e) {
  return /^N?FR$/.test(e) ? ["FR", "NFR"] : [e];
}
function Tu(e, t) {
  let n = e.slice(t).replace(/<!--[\s\S]*?(?:-->|$)/g, (s) => " ".repeat(s.length));
  return " ".repeat(t) + n;
}

// src/rules/no-unknown-requirement.ts
var ri = {
  id: "no-unknown-requirement",
  section: "requirements",
  severity: "error",
  summary: "Disallow an id of a requirement that is defined nowhere.",
  why: "Whoever follows the id from a flow, an endpoint or an alert finds nothing: the requirement was dropped, renumbered or never agreed.",
  fix: "Write the id of the requirement that is meant, or define it under Requirements with a sentence or a target.",
  bad: `## Data Flow

### Borrow a book (FR-1, FR-12)

1. Reader → Loan API: \`POST /loans\`
2. Loan API → Loan Store: writes the loan
3. Loan API → Reader: the due date
`,
  good: `## Data Flow

### Borrow a book (FR-1 to FR-2)

1. Reader → Loan API: \`POST /loans\`
2. Loan API → Loan Store: writes the loan
3. Loan API → Reader: the due date
`,
  *check(e) {
    let { defined: t, mentions: n } = ii(e), s = /* @__PURE__ */ new Map();
    for (let { id: o, at: i } of n) {
      let r = s.get(o);
      r ? r.related?.push({ message: `${o} is referenced here too`, at: i }) : s.set(o, { message: Cu(o, t), at: i, related: [] });
    }
    yield* s.values();
  }
};
function Cu(e, t) {
  let n = t.filter((s) => s.split("-")[0] === e.split("-")[0]);
  return `${d(e)} is referenced and defined nowhere: expected one of ${p(n.length > 0 ? n : t)}`;
}

// src/rules/lookup/states.ts
var Eu = /^(?:.*_)?(?:status|state|phase|stage)$|(?:Status|State|Phase|Stage)$/;
function ai({ definitions: e, entities: t }) {
  let n = new Map(e.filter(({ values: o }) => o.length > 0).map((o) => [o.name, o.values]));
  return [...e.filter(({ kind: o }) => o !== "operation"), ...t].flatMap(
    ({ fields: o }) => o.flatMap(({ name: i, values: r, references: a = [] }) => {
      let l = r ?? a.flatMap((c) => n.get(c) ?? []);
      return Eu.test(i) && l.length > 1 ? [{ names: [i.toLowerCase()], values: l }] : [];
    })
  );
}
var _u = /^["']?([A-Za-z][A-Za-z_-]{2,40})["']?$/, ju = /(?:^|[\s(,;:|*`"'.])`?(\w{1,60})`?(?:\s+(?:is|to|of|as|becomes|turns|goes to|changes to|(?:is )?set to))?\s*[=:→]{0,2}\s*$/, Bu = /^(?:\w{1,60}\.)?(\w{1,60})\s*(?:={1,3}|:|→|->)\s*["']?([A-Za-z][A-Za-z_-]{2,40})["']?$/,
zu = /^\s*(?:,|\/|→|->|or|and|to|, or)\s*$/;
function* li({ document: e, design: t }, n) {
  let s = new Set(n.flatMap(({ names: r }) => r)), o = Qu(t), i;
  for (let r of s.size === 0 ? [] : S(e.tree)) {
    if (r.type !== "inlineCode" || !r.position) continue;
    let [a, l] = [r.position.start.offset ?? 0, r.position.end.offset ?? 0], c = i && a - i.end < 8 && zu.test(e.source.slice(i.end, a)), m = e.source.slice(Math.max(0, a - 100), a).split(`
`).at(-1) ?? "", u = Bu.exec(r.value), h = u?.[1] ?? (c ? i?.field : ju.exec(m)?.[1]) ?? "", g = u?.[2] ?? _u.exec(r.value)?.[1];
    i = void 0, !(!g || !s.has(h.toLowerCase()) || s.has(g.toLowerCase())) && (i = { field: h, state: g, start: a, end: l }, o.has(g.toLowerCase()) || (yield i));
  }
}
function Qu({ entities: e, definitions: t, quantities: n }) {
  let s = [...e, ...t], o = s.flatMap((i) => i.fields.map(({ name: r }) => r));
  return new Set(
    [...s.map(({ name: i }) => i), ...o, ...n.map(({ name: i }) => i)].map(
      (i) => i.toLowerCase()
    )
  );
}

// src/rules/no-unknown-state.ts
var di = {
  id: "no-unknown-state",
  section: "data-model",
  severity: "warning",
  summary: "Disallow a state in the text that the enumeration of its field does not have.",
  why: "A step that sets a state which the data model does not allow fails at the first write, or the model lacks a state that the flow needs.",
  fix: "Write one of the values that the field allows, or add the value to its enumeration.",
  bad: '## Data Model\n\n```typescript\ninterface Loan { id: string; status: "open" | "returned" | "lost" }\n```\n\nAfter 30 days the reminder sets `status` to `overdue`.\n',
  good: '## Data Model\n\n```typescript\ninterface Loan { id: string; status: "open" | "overdue" | "returned" | "lost" }\n```\n\nAfter 30 days the reminder sets `status` to `overdue`.\n',
  *check(e) {
    let t = ai(e.design), n = new Set(t.flatMap(({ values: s }) => s.map(ci)));
    for (let { field: s, state: o, start: i, end: r } of li(e, t)) {
      if (n.has(ci(o))) continue;
      let a = M(e.document, i, r);
      yield { message: `${d(s)} has no value ${d(o)}: expected ${Uu(o, s, t)}`, at: a, section: R(e.design, a) ?? "data-model" };
    }
  }
}, ci = (e) => e.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
function Uu(e, t, n) {
  let s = n.filter(({ names: i }) => i.includes(t.toLowerCase())).flatMap((i) => i.values), o = ke(e, s, { most: e.length / 3, key: (i) => i.toLowerCase() });
  return o ? `${d(o)}` : `one of ${p([...new Set(s)], 6)}`;
}

// src/rules/no-unmonitored-detection.ts
var ui = {
  id: "no-unmonitored-detection",
  section: "failure-modes",
  severity: "warning",
  summary: "Disallow a failure that is detected by a signal which Monitoring does not have.",
  why: "A detection that nothing measures is a wish: the failure is seen when a customer calls.",
  fix: "Name under Detection an indicator of the Monitoring table in inline code, such as `queue_age`, or add the missing indicator with its alert there.",
  bad: "| Failure | Impact | Detection | Mitigation | Recovery |\n| --- | --- | --- | --- | --- |\n| Loan Store down | FR-1: no loans | `volume_latency` | reads from the replica | fail over |\n| Loan API\
 down | FR-1: no loans | `loan_seconds` | two tasks | restart |\n",
  good: "| Failure | Impact | Detection | Mitigation | Recovery |\n| --- | --- | --- | --- | --- |\n| Loan Store down | FR-1: no loans | `loan_seconds` | reads from the replica | fail over |\n| Loan API \
down | FR-1: no loans | `loan_seconds` | two tasks | restart |\n",
  *check(e) {
    let { failures: t, monitors: n } = e.design;
    if (!v(e, "monitoring") || n.every(({ indicators: r }) => r.length === 0)) return;
    let s = Wu(e), o = t.filter((r) => !I(r.detection) && !s(r)), i = d(x(e, "monitoring"));
    for (let { name: r, detection: a, at: l } of o.slice(0, o.length > Ht ? 1 : Ht)) {
      let c = o.slice(1).map((h) => h.name), m = o.length > Ht ? `; likewise ${p(c)}` : "";
      yield { message: `${d(r)} is detected by ${d(a)}, which ${i} does not have${m}: expected an indicator of it`, at: l };
    }
  }
}, Ht = 3;
function Wu(e) {
  let { monitors: t } = e.design, n = t.flatMap(({ indicators: l, alerts: c }) => [...l, ...c].map(({ text: m }) => m)), s = [.../* @__PURE__ */ new Set([...n, ...E(e, "monitoring").split(`
`)])], o = new Set(s.flatMap((l) => Array.from(l.matchAll(Gu), ([c]) => c.toLowerCase()))), i = s.map(f), r = s.filter((l) => !l.includes("_")).map(f), a = (l, c) => c.some((m) => l.every((u) => m.has(
  u)));
  return (l) => {
    let c = Ku(e, l);
    return c.length === 0 ? mi(l.detection).some((m) => a([m], i)) : c.some((m) => o.has(m.toLowerCase()) || a(mi(m), r));
  };
}
var Gu = /[\p{L}\p{N}_]+(?:[.:-][\p{L}\p{N}_]+)*/gu;
function Ku({ design: e }, { at: t, detection: n }) {
  let [s, o] = [t.start.offset ?? 0, t.end.offset ?? 0];
  return e.codes.filter(({ at: i }) => (i.start.offset ?? 0) >= s && (i.end.offset ?? 0) <= o).flatMap(({ text: i }) => n.includes(i) && /^[\p{L}\p{N}_.:-]+$/u.test(i) ? [i] : []);
}
var Vu = f(
  "the and for with from when that this are not any all one over under above below per its into than more less minute second hour day"
);
function mi(e) {
  return [...f(e)].filter((t) => t.length > 2 && !Vu.has(t) && !/^\d+$/.test(t));
}

// src/rules/lookup/unplaced.ts
var Hu = [
  {
    name: "CDN",
    called: /\b(?:CDNs?|content delivery networks?|CloudFront|Fastly|Akamai)\b/i,
    placed: /\bCDN|content delivery|cloudfront|cloudflare|fastly|akamai|\bedge\b|bunny\.net|front door/i
  },
  {
    name: "web application firewall",
    called: /\b(?:WAFs?|web application firewalls?)\b/i,
    placed: /\bWAF|firewall|cloudflare|cloud armor|\bshield\b|\bedge\b|front door/i
  },
  {
    name: "load balancer",
    called: /\b(?:load[- ]balancers?|ALB|NLB|ELB|HAProxy)\b/i,
    placed: /load[- ]?balanc|\b[AN]LB|\bELB|\bLB\b|haproxy|ingress|gateway|proxy|nginx|envoy|traefik|caddy|\bedge\b|kubernetes|\bk8s/i
  },
  {
    name: "API gateway",
    called: /\b(?:API[- ]gateways?|Apigee)\b/i,
    placed: /gateway|apigee|\bkong\b|ingress|proxy|\bedge\b|\bbff\b/i
  },
  {
    name: "reverse proxy",
    called: /\b(?:reverse[- ]prox(?:y|ies)|nginx|HAProxy|Traefik)\b/i,
    placed: /proxy|proxies|nginx|haproxy|traefik|caddy|envoy|ingress|gateway|load[- ]?balanc|\bedge\b|web server/i
  },
  {
    name: "message broker",
    called: /\b(?:message (?:brokers?|queues?|bus)|event bus|Kafka|RabbitMQ|SQS|Kinesis|Redpanda|ActiveMQ)\b/i,
    placed: /broker|queue|\bbus\b|stream|topic|kafka|rabbit|sqs|kinesis|redpanda|\bnats\b|pub.?sub|sidekiq|celery|bullmq|eventbridge|\bsns\b|messaging/i
  },
  {
    name: "cache",
    called: /\b(?:Redis|Memcached|Valkey|cache (?:cluster|server|layer)|distributed cache)\b/i,
    placed: /cach|redis|memcached|valkey|dragonfly|elasticache/i
  },
  {
    name: "search index",
    called: /\b(?:Elasticsearch|OpenSearch|Solr|search (?:index|cluster|engine))\b/i,
    placed: /search|elastic|solr|lucene|\bindex/i
  },
  {
    name: "data warehouse",
    called: /\b(?:data (?:warehouse|lake)s?|BigQuery|Snowflake|Redshift)\b/i,
    placed: /warehouse|\blake|bigquery|snowflake|redshift|analytics|databricks/i
  }
], Zu = /* @__PURE__ */ new Set(["security", "monitoring", "failure-modes", "cost"]), Yu = /* @__PURE__ */ new Set(["security", "monitoring", "failure-modes"]);
function pi(e) {
  let t = tp(e), n = Hu.filter(({ called: o, placed: i }) => !i.test(t) && !o.test(t));
  if (n.length === 0) return [];
  let s = [...Xu(e), ...ae(e)].flatMap(
    ({ text: o, offset: i }) => Yu.has(R(e.design, M(e.document, i, i))) ? ut(o, ep, i) : []
  );
  return n.flatMap(({ name: o, called: i }) => {
    for (let { said: r, start: a } of s) {
      let l = i.exec(r);
      if (!l || Ju.test(r)) continue;
      let c = a + l.index;
      return [{ name: o, said: l[0], at: M(e.document, c, c + l[0].length) }];
    }
    return [];
  });
}
var Ju = /\b(?:no|not|non|never|without|instead of|rather than|if|could|would|might|may|later|optional(?:ly)?|such as|e\.g\.|like|consider\w*|future|planned|plan to|unless|should|or|phase \d|10x|100x|example)\b/i;
function Xu({ document: e, design: t }) {
  return t.headings.flatMap(({ title: n, at: s }) => {
    let o = s.start.offset ?? 0, i = e.source.slice(o, o + 10 + n.length).indexOf(n);
    return n !== "" && i >= 0 ? [{ text: n, offset: o + i }] : [];
  });
}
var ep = /(?<=[.;!?])(?=\s)/;
function tp({ document: e, design: t }) {
  let n = e.source.split(`
`), o = [M(e, e.frontMatter.end, e.frontMatter.end).start.line, ...t.headings.map(({ at: i }) => i.start.line), n.length + 1];
  return o.slice(0, -1).map((i, r) => {
    let a = { start: { line: i, column: 1 }, end: { line: i, column: 1 } };
    return Zu.has(R(t, a)) ? "" : n.slice(i - 1, o[r + 1] - 1).join(`
`);
  }).join(`
`);
}

// src/rules/no-unplaced-part.ts
var fi = {
  id: "no-unplaced-part",
  section: "architecture",
  severity: "warning",
  summary: "Disallow a part that carries traffic or keeps data and that only security, monitoring or failures speak of.",
  why: "A cache or a proxy that appears in one sentence is on the path of every request, and was neither drawn, sized, priced nor thought of when something fails.",
  fix: "Draw the part and describe it as a component or an external system, with its technology and the step that passes it, or take the sentence out.",
  bad: `## Security

- Delivery: the CDN serves covers with signed cookies only
`,
  good: `## Security

- Delivery: the service serves covers with signed cookies only
`,
  *check(e) {
    let { design: t } = e;
    if (!(t.components.length < 2))
      for (let { name: n, said: s, at: o } of pi(e)) {
        let i = d(x(e, R(t, o) ?? "security")), r = `, ${/^[aeiou]/i.test(n) ? "an" : "a"} ${n},`, a = s.toLowerCase().startsWith(n.toLowerCase());
        yield { message: `${d(s)}${a ? "" : r} stands in ${i} and in no diagram, component, external system or flow: expected it as a part with its edges`, at: o };
      }
  }
};

// src/rules/lookup/mermaid.ts
var np = [
  /^click\s+\S/i,
  /^links?\s+\S+\s*:/i,
  /^link\s+\S+\s+"/i,
  /^callback\s+\S+\s+"/i,
  /^%%\s*\{/,
  /^(?:config|securityLevel|themeCSS)\s*:/i
], sp = /\bhref\b\s*=?\s*["']|javascript:|<\/?(?:a|audio|base|body|button|embed|form|frame|iframe|img|input|link|math|meta|object|script|source|style|svg|template|video)[\s/>]/i;
function hi(e) {
  return e.split(`
`).flatMap((n) => /^\s*%%/.test(n) ? [n] : n.split(/;(?=\s|$)/)).map((n) => n.trim()).filter((n) => np.some((s) => s.test(n)) || sp.test(n));
}

// src/rules/no-unsafe-content.ts
var yi = {
  id: "no-unsafe-content",
  section: "overview",
  severity: "error",
  summary: "Disallow raw HTML, remote images, unusual links and active diagrams.",
  why: "The document is rendered, mailed and read by agents: HTML and links can run code, a remote image tells its host who reads, a diagram can call back.",
  fix: "Write Markdown: a table or list instead of HTML, `;` instead of `<br>`, names such as `<id>` in inline code; keep images beside the document; link with http, https, mailto or a relative path; \
draw Mermaid without `click`, `href` and `%%{init`.",
  bad: `Login<br>and logout, see [the demo](javascript:alert(1)).

![](https://example.com/pixel.png)
`,
  good: `Login and logout, see [the demo](https://example.com/demo).

![The login page](images/login.png)
`,
  anyText: !0,
  *check(e) {
    let t = lp(e), n = /* @__PURE__ */ new Map();
    for (let s of S(e.document.tree))
      s.type === "html" ? op(e, s, n) : s.type === "code" && s.lang?.toLowerCase() === "mermaid" ? yield* ip(e, s) : yield* ap(e, s, t);
    for (let { names: s, count: o, ...i } of n.values()) {
      let r = o > 1 ? ` (${o} times in this section)` : "";
      yield {
        ...i,
        message: `raw HTML ${p([...s].map((a) => `<${a}>`))}${r}: expected Markdown, or inline code where the name itself is meant`
      };
    }
  }
};
function op({ document: e, design: t }, { value: n, position: s }, o) {
  let i = n.replace(/<!--[\s\S]*?(?:-->|$)/g, (r) => " ".repeat(r.length));
  for (let { 1: r = "", index: a } of i.matchAll(/<([a-z!?][a-z0-9-]{0,40})/gi)) {
    let l = (s?.start.offset ?? 0) + a, c = M(e, l, l + r.length + 1), m = R(t, c) ?? "overview", u = o.get(m) ?? { at: c, section: m, names: /* @__PURE__ */ new Set(), count: 0 };
    u.names.add(r.toLowerCase()), u.count += 1, o.set(m, u);
  }
}
function* ip({ document: e, design: t }, n) {
  for (let s of hi(n.value)) {
    let o = Math.max(e.source.indexOf(s, n.position?.start.offset), 0), i = M(e, o, o + s.length);
    yield {
      message: `${d(s)} in a diagram: expected nodes, edges and labels only`,
      at: i,
      section: R(t, i)
    };
  }
}
var rp = /^(?:https?|mailto):/i, gi = /^[a-z][a-z0-9+.-]*:/i;
function* ap({ design: e }, t, n) {
  if (!("url" in t) || !t.position) return;
  let s = t.url.replace(/[\u0000-\u0020]/g, ""), o = t.type === "image" || t.type === "definition" && n.has(t.identifier), i = R(e, t.position), r = gi.test(s) || /^[\\/]{2}/.test(s);
  o && r ? yield {
    message: `image from ${d(s)}: expected a file beside the document, such as \`images/overview.png\``,
    at: t.position,
    section: i
  } : !o && gi.test(s) && !rp.test(s) && (yield {
    message: `link to ${d(s)}: expected http, https, mailto or a relative path`,
    at: t.position,
    section: i
  });
}
function lp({ document: e }) {
  return new Set(
    [...S(e.tree)].flatMap((t) => t.type === "imageReference" ? [t.identifier] : [])
  );
}

// src/rules/lookup/examples.ts
function vi(e) {
  let t = /* @__PURE__ */ new Map();
  for (let { method: n, path: s } of e) {
    let o = bi(s), i = o.map(Zt);
    if (!i.includes(!0)) continue;
    let r = `${n} ${o.length}`, a = t.get(r) ?? /* @__PURE__ */ new Map(), l = i.map(Number).join(""), { keys: c } = a.get(l) ?? { keys: /* @__PURE__ */ new Set() };
    t.set(r, a.set(l, { holes: i, keys: c.add(wi(o, i)) }));
  }
  return ({ method: n, path: s }) => {
    let o = bi(s);
    return [...t.get(`${n} ${o.length}`)?.values() ?? []].some(({ holes: r, keys: a }) => cp(o, r) && a.has(wi(o, r)));
  };
}
function bi(e) {
  return e.replace(/[?#].*$/, "").split("/");
}
function Zt(e) {
  return /^[{:<[]/.test(e);
}
function wi(e, t) {
  return e.map((n, s) => t[s] ? "" : n).join("/");
}
function cp(e, t) {
  let n = e.filter((s, o) => t[o]);
  return n.every((s) => Zt(s) || /\d/.test(s)) && !n.every(Zt);
}

// src/rules/lookup/named-paths.ts
var ki = "GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|WSS?|SSE", dp = new RegExp(String.raw`(?<![\w-])(?:${ki})s?(?:[/|](?:${ki}))*$`), mp = /^(?:to|on|at|for|from|and|or|[&+/|])$/i, yt = { letters: 500, parts: 30 };
function xi(e) {
  let t = /* @__PURE__ */ new Map();
  for (let { text: n } of e) {
    let s = [];
    for (let o of n.split(/[\s,;()`'"“”‘’]+/)) {
      let i = dp.exec(o.slice(0, yt.letters))?.[0];
      if (i) s.push(...i.split(/[/|]/).map((r) => r.replace(/(?<=[A-RT-Z])s$/, "")));
      else if (!mp.test(o)) {
        for (let r of o.includes("/") ? pp(o) : []) up(t, r, s);
        s = [];
      }
    }
  }
  return ({ method: n = "", path: s }) => {
    let o = s.length > 3 ? t.get(Si(s)) : void 0;
    return o !== void 0 && (o.isBare || o.methods.has(n.toUpperCase()));
  };
}
function up(e, t, n) {
  let s = e.get(t) ?? { methods: /* @__PURE__ */ new Set(), isBare: !1 };
  for (let o of n) s.methods.add(o);
  s.isBare ||= n.length === 0, e.set(t, s);
}
function* pp(e) {
  let t = e.slice(0, yt.letters).replace(/^.{0,9}https?:\/\//i, ""), n = Si(t.slice(t.indexOf("/"))).split("/").slice(1, yt.parts);
  for (let s = 0; s < n.length; s += 1)
    if (yield `/${n.slice(s).join("/")}`, n[s] === "{}") return;
}
function Si(e) {
  return e.slice(0, yt.letters).toLowerCase().replace(/[?#].*$/, "").replace(/\{[^{}/]*\}|<[^<>/]*>|(?<=\/):[\w-]+/g, "{}").replace(/[^\p{L}\p{N}{}*_~\]$-]+$/u, "");
}

// src/rules/lookup/serving.ts
function $i(e) {
  let { contracts: t, flows: n } = fp(e);
  return [
    { servers: t, none: "no endpoint or event", tag: "under `Serves`" },
    { servers: n, none: "no flow", tag: "behind the heading of the flow" }
  ].filter(({ servers: o }) => o.length > 0).map((o) => ({ ...o, tagged: o.servers.some(({ tags: i }) => i.length > 0) }));
}
function fp(e) {
  let { design: t, graph: n } = e, s = new Map(
    t.entities.map(({ name: a, fields: l }) => [
      a,
      [a, ...l.slice(0, 60).flatMap((c) => [c.name, c.type])].join(" ")
    ])
  ), o = (a) => (a.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? []).flatMap((l) => s.get(l) ?? []), i = U(t).map((a) => {
    let l = "path" in a ? [...Yt(a.method), a.purpose, a.auth, a.errors] : [a.producer, a.consumers, a.delivery], c = [a.name, ...l, a.payload, ...o(a.payload)].join(" ");
    return { name: a.name, at: a.at, tags: a.serves, stems: f(c) };
  }), r = t.flows.map(({ name: a, at: l, serves: c, steps: m }) => {
    let u = m.flatMap(({ codes: g }) => g.flatMap((w) => n.contracts.endpoint(w)?.purpose ?? [])), h = [a, ...m.map((g) => g.text), ...u].join(" ");
    return { name: a, at: l, tags: c, stems: f(h) };
  });
  return { contracts: i, flows: r };
}
var hp = {
  GET: ["get", "read", "list", "see", "view", "search", "look", "find", "export", "download", "show"],
  POST: ["create", "add", "make", "place", "submit", "send", "upload", "register", "start", "request"],
  PUT: ["set", "change", "edit", "update", "replace", "store", "save"],
  PATCH: ["change", "edit", "update", "modify"],
  DELETE: ["delete", "remove", "cancel", "revoke"]
};
function Yt(e) {
  return hp[e ?? ""] ?? [];
}
var gp = f(
  `a an the this that these those it its their they them of to in on at by for from with without within into over under and or not no never nor as is are be been was were
  has have had can may must shall should will would who whom whose which what when where while if then than so such each every all any some one two three own other another
  more most many much only also again after before until once per via about up down out off between same new system service platform app application user users`
);
function Ri(e, { design: t }) {
  let n = f(t.actors.map(({ name: i }) => i).join(" ")), s = [...f(e)].filter((i) => i.length > 1 && !gp.has(i) && !/^\d/.test(i)), o = s.filter((i) => !n.has(i));
  return o.length > 0 ? o : s;
}
function Jt(e, t) {
  let n = Math.min(e.length, Math.max(2, Math.ceil(e.length / 3)));
  return t.map((s) => ({ server: s, shared: e.filter((o) => s.stems.has(o)).length })).filter(({ shared: s }) => s >= n && s > 0).sort((s, o) => o.shared - s.shared).map(({ server: s }) => s);
}
function Fi(e, { stems: t }) {
  return e.some((n) => t.has(n));
}

// src/rules/lookup/unused.ts
var yp = /\/(?:-\/)?(?:health\w*|healthz|livez|live(?:ness)?|readyz|ready|readiness|metrics|ping|status|version|favicon\.ico|robots\.txt|\.well-known\/\S*)$/i, bp = /\b(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|WS|WSS|SSE)\s+(\/[^\s,;()`'"]*)/g;
function qi(e) {
  let { design: t, graph: n } = e, s = t.flows.flatMap((F) => F.steps), o = s.flatMap((F) => [...F.codes, ...Array.from(F.text.matchAll(bp), ([Pt]) => Pt)]), i = new Set(o.flatMap((F) => n.contracts.endpoint(
  F) ?? [])), r = s.map(({ text: F }) => F.toLowerCase()).join(`
`), a = xi(s), l = new Set(t.requirements.flatMap(({ id: F }) => F ?? [])), c = new Set(U(t)), m = t.endpoints.filter((F) => F.ours && Ve(F.name) && c.has(F)), u = vi(m), h = m.filter((F) => !u(F)), g = h.
  filter(
    (F) => !i.has(F) && !a(F) && !F.serves.some((Pt) => l.has(Pt)) && !yp.test(F.path)
  ), w = h.some(({ serves: F }) => F.length > 0), T = new Set(w ? [] : h.filter((F) => wp(e, F, i.size > 0 ? [] : s))), hl = h.filter((F) => i.has(F)).length * 3 >= h.length * 2, gn = w || hl || T.size *
  2 >= h.length ? g.filter((F) => !T.has(F)) : [], yn = t.events.filter(({ name: F }) => !r.includes(F.toLowerCase().trim()));
  return {
    endpoints: gn.length < h.length ? gn : [],
    events: yn.length < t.events.length || i.size > 0 ? yn : []
  };
}
function wp({ design: e }, { path: t, purpose: n, method: s }, o) {
  let i = t.split(/[/?#]/).filter((m) => /^[a-z][\w.~-]*$/i.test(m) && !/^(?:v\d+|api)$/i.test(m)), r = f(i.at(-1) ?? ""), a = [...f(n)].filter((m) => m.length > 3), l = [...a, ...f(Yt(s).join(" "))].
  filter((m) => !r.has(m));
  return [...e.requirements, ...e.capabilities, ...e.scope.included, ...o].some(({ text: m }) => {
    let u = f(m);
    return [[...r], l].every((g) => g.length === 0 || g.some((w) => u.has(w))) || a.filter((g) => u.has(g)).length > 1;
  });
}

// src/rules/no-unused-endpoint.ts
var Oi = {
  id: "no-unused-endpoint",
  section: "api",
  severity: "warning",
  summary: "Disallow an endpoint that no flow uses and no requirement needs, and an event that no flow produces or consumes.",
  why: "What nobody calls is built, secured, tested and kept for years all the same; or a flow forgot the step that calls it.",
  fix: "Write the endpoint or event into the step that uses it, such as `1. Reader → Loan API: POST /loans` with the call in inline code, or its requirement under `Serves`; or drop it.",
  bad: "## API Contract\n\n| Endpoint | Purpose | Takes → gives | Auth | Errors | Serves |\n| --- | --- | --- | --- | --- | --- |\n| `POST /loans` | borrow | copy → `Loan` | reader | 409 copy taken | FR-1\
 |\n| `GET /weather` | weather of the town | – → text | none | 503 | – |\n",
  good: "## API Contract\n\n| Endpoint | Purpose | Takes → gives | Auth | Errors | Serves |\n| --- | --- | --- | --- | --- | --- |\n| `POST /loans` | borrow | copy → `Loan` | reader | 409 copy taken | FR-\
1 |\n| `GET /loans` | own loans | – → `Loan[]` | reader | 401 | FR-1 |\n",
  *check(e) {
    let { endpoints: t, events: n } = qi(e);
    for (let { name: s, at: o } of t)
      yield {
        message: `${p([s])} stands in no flow and serves no requirement: expected a step that calls it or an id under \`Serves\``,
        at: o
      };
    for (let { name: s, at: o } of n)
      yield {
        message: `${p([s])} is produced and consumed in no flow: expected a step with it in inline code`,
        at: o
      };
  }
};

// src/rules/lookup/uses-of-data.ts
function Mi({ design: e }) {
  let t = e.endpoints.map(
    ({ name: c, purpose: m, payload: u, errors: h }) => `${c} ${m} ${u} ${h}`
  ), n = e.events.map(({ name: c, payload: m }) => `${c} ${m}`), s = e.stores.map(
    ({ holds: c, survives: m, backup: u, retention: h }) => `${c} ${m} ${u} ${h}`
  ), o = e.flows.flatMap(
    (c) => [...c.steps, ...c.sequence?.messages ?? []].map(({ text: m }) => m)
  ), i = e.components.map(
    (c) => [c.responsibilities, c.technology, c.interface, c.failureHandling].map((m) => m?.text ?? "").join(" ")
  ), r = e.diagrams.flatMap(({ edges: c }) => c.map(({ label: m }) => m ?? "")), a = e.codes.map(({ text: c }) => c);
  return [...[...t, ...n, ...s, ...o, ...i, ...r, ...a].map((c) => ({ stems: f(c) })), ...vp(e)];
}
function vp({ definitions: e, entities: t }) {
  let n = t.flatMap(
    ({ name: o, fields: i }) => i.map((r) => ({ stems: f(`${r.type} ${r.name}`), owner: o }))
  ), s = e.map(({ name: o, kind: i, references: r }) => ({
    stems: f(r.join(" ")),
    owner: i === "operation" ? "" : o
  }));
  return [...n, ...s];
}

// src/rules/no-unused-entity.ts
var Li = {
  id: "no-unused-entity",
  section: "data-model",
  severity: "warning",
  summary: "Disallow entities that nothing takes, gives, holds or refers to.",
  why: "An entity that no request carries, no store holds and no flow moves is built and never filled, or its use was forgotten.",
  fix: "Name the entity where it is used: in a request's payload, an event, a store's `Holds`, a step of a flow or another entity; or remove it.",
  bad: `## Data Model

\`\`\`typescript
interface Loan { id: string; due: string }
interface Fine { loan: string; amount: number }
\`\`\`

| Store | Holds | Survives | Backup | Retention | Personal data |
| --- | --- | --- | --- | --- | --- |
| Loan Store | Loan | a zone: RPO 0 | daily | 5 years | reader |
`,
  good: `## Data Model

\`\`\`typescript
interface Loan { id: string; due: string }
interface Fine { loan: string; amount: number }
\`\`\`

| Store | Holds | Survives | Backup | Retention | Personal data |
| --- | --- | --- | --- | --- | --- |
| Loan Store | Loan, Fine | a zone: RPO 0 | daily | 5 years | reader |
`,
  *check(e) {
    let t = Sp(e), n = $p(t, e);
    if (!(n.length === t.length || n.length > Math.max(1, t.length / 3)))
      for (let { name: s, at: o } of n)
        yield {
          message: `nothing takes, gives or holds ${d(s)}, and no flow or other entity refers to it: expected its name in a payload, under \`Holds\` or in a step, or no such entity`,
          at: kp(s, o, e)
        };
  }
};
function kp(e, { start: t }, { design: n }) {
  let s = n.definitions.find((a) => a.name === e && a.at.start.line === t.line), { line: o, column: i, offset: r = 0 } = s?.at.start ?? t;
  return { start: { line: o, column: i, offset: r }, end: { line: o, column: i + e.length, offset: r + e.length } };
}
var xp = /^(?:typescript|sql|graphql|protobuf|openapi|json-schema|er|prisma|go|rust|java|python)$/;
function Sp({ design: e }) {
  let t = /* @__PURE__ */ new Set();
  return e.entities.filter(({ name: n, notation: s }) => xp.test(s) && !t.has(n) && t.add(n));
}
function $p(e, t) {
  let n = Mi(t);
  return e.filter(({ name: s }) => {
    let o = [...f(s)], i = ({ stems: r, owner: a }) => a !== s && o.every((l) => r.has(l));
    return o.length > 0 && !n.some(i);
  });
}

// src/rules/no-unused-quantity.ts
var Pi = {
  id: "no-unused-quantity",
  section: "quantities",
  severity: "info",
  summary: "Disallow a quantity that reaches no check, no cost line and no plan row.",
  why: "A number that decides nothing is read, discussed and maintained for nothing, or the check that should use it was forgotten.",
  fix: "Use the quantity in the check, cost line or plan row that depends on it, or drop the row.",
  bad: `# System Design: Lending

## Quantities

| Quantity | Value | Basis |
| --- | --- | --- |
| \`branches\` | 4 | brief |
`,
  good: `# System Design: Lending

## Requirements

\`branches <= 5\` holds.

## Quantities

| Quantity | Value | Basis |
| --- | --- | --- |
| \`branches\` | 4 | brief |
`,
  *check(e) {
    let { all: t } = tt(e), n = new Set(nt(e)), s = new Set(e.design.load.map(({ name: o }) => o));
    for (let o of e.design.quantities)
      o.expression || t.has(o.name) || n.has(o) || s.has(o.name) || (yield {
        message: `${d(o.name)} reaches no check, no cost line and no plan row: use it, or drop the row`,
        at: o.at
      });
  }
};

// src/rules/no-vacuous-check.ts
var Di = {
  id: "no-vacuous-check",
  section: "requirements",
  severity: "warning",
  summary: "Disallow a check that no change of an input can flip.",
  why: "A check that cannot fail proves nothing: it compares a thing with itself, or a part with a whole that contains it.",
  fix: "Compare what the design gives with a number of its own, such as the target, a quota or another option: `loan_p95 <= 300 ms`.",
  bad: `# System Design: Lending

## Requirements

\`desks * desk_time <= desks * desk_time + spare\` holds.

## Quantities

| Quantity | Value | Basis |
| --- | --- | --- |
| \`desks\` | 3 | choice: room |
| \`desk_time\` | 8 h | choice: opening hours |
| \`spare\` | 2 h | choice: margin |
`,
  good: `# System Design: Lending

## Requirements

\`desks * desk_time >= needed\` holds.

## Quantities

| Quantity | Value | Basis |
| --- | --- | --- |
| \`desks\` | 3 | choice: room |
| \`desk_time\` | 8 h | choice: opening hours |
| \`needed\` | 20 h | measured: last year |
`,
  *check({ design: e, ledger: t }) {
    for (let [n, s] of t.checks.entries()) {
      if (s.problem || !s.holds || Number.isFinite(s.headroom) || Fp(s) || t.flips(s)?.length !== 0) continue;
      yield { message: `${d(s.input.expression, 100)} cannot fail: no input, moved a hundredfold either way, flips it; expected two sides that can differ`, at: e.checks[n].at };
    }
  }
}, Rp = 100;
function Fp({ left: e, right: t }) {
  let [n, s] = [Math.abs(e?.value ?? 0), Math.abs(t?.value ?? 0)];
  return Math.max(n, s) >= Rp * Math.min(n, s) && n !== s;
}

// src/rules/lookup/amounts.ts
function Ai({ design: e }) {
  let { total: t } = e.costs, [n, s] = [t?.at.start.offset ?? -1, t?.at.end.offset ?? -1], o = e.results.filter(({ at: i }) => i.start.offset >= n && i.end.offset <= s);
  return new Set(o.map(({ at: i }) => i.start.offset));
}

// src/rules/lookup/remarks.ts
function Ii(e, t) {
  let { input: n, holds: s, problem: o, left: i, right: r } = e;
  if (o || !s || !i || !r) return;
  let a = d(n.expression, 100);
  if (n.verdict?.toLowerCase() === "fails") return `${a} holds, not \`fails\`: write \`${e.text}\``;
  if (!qp(n.remark ?? "").find(
    (m) => ![i, r].some((u) => q(m.dimension, u.dimension) && pe(m, u.value))
  )) return;
  let c = d(n.remark ?? "");
  return `${a} does not give ${c}: write \`${e.text}\`${t.rows.length > 0 ? ", or let `fix` write it" : ""}`;
}
function qp(e) {
  let [t = ""] = e.split(";", 1);
  return t.split(/[≤≥<>=≠]+/, 2).flatMap((s) => y(s.trim()) ?? []);
}

// src/rules/no-wrong-result.ts
var Ni = {
  id: "no-wrong-result",
  section: "quantities",
  severity: "error",
  summary: "Disallow a printed result that its own expression does not give.",
  why: "The printed number is what is read, sized and approved; when its own formula says otherwise, one of the two is a mistake.",
  fix: "Write the number that the message states, or run `fix`, which writes all of them; if the number is right, mend the formula.",
  bad: `# System Design: Lending

## Quantities

| Quantity | Value | Basis |
| --- | --- | --- |
| \`loans\` | 400 /day | brief |
| \`loans_month\` | 1,200 | \`loans * 30 day\` |
`,
  good: `# System Design: Lending

## Quantities

| Quantity | Value | Basis |
| --- | --- | --- |
| \`loans\` | 400 /day | brief |
| \`loans_month\` | 12,000 | \`loans * 30 day\` |
`,
  *check(e) {
    yield* Mp(e), yield* Lp(e);
    for (let [t, n] of e.ledger.checks.entries()) {
      let s = Ii(n, e.ledger);
      s && (yield { message: s, at: e.design.checks[t].at });
    }
  }
}, Ti = /* @__PURE__ */ new Set(["wrong-result", "missing-result", "no-measure", "missing-value"]), Op = /* @__PURE__ */ new Set(["syntax", "too-long", "division-by-zero", "overflow", "undefined-resul\
t"]);
function* Mp(e) {
  let t = Ai(e);
  for (let { form: n, code: s, at: o, printed: i, problem: r } of J(e))
    !r || n === "check" || t.has(o.start.offset) || (Ti.has(r.kind) && (yield { message: r.message, at: i ?? o }), Op.has(r.kind) && (yield { message: r.message, at: j(e.document, s, r.start, r.end) }));
}
function* Lp(e) {
  for (let { outcome: t, row: n } of ee(e))
    if (!t.problem)
      for (let { load: s, problem: o, printed: i } of t.cells) {
        if (!o || !Ti.has(o.kind) || i.trim() === "") continue;
        let r = d(t.input.name);
        yield { message: o.kind === "wrong-result" ? `${r} is ${o.right} at ${s}x, not ${d(i)}: write \`${o.right}\`` : o.message, at: n.cells[String(s)].at };
      }
}

// src/rules/lookup/statements.ts
var Pp = /^\s*(?:[*×·÷/]|(?<=\s)x(?=\s))\s*$/, Ci = /^\s*(?:=|≈|≃|≅|~)\s*(?:~|about|approximately|roughly|ca\.?)?\s*$/, Dp = /[≈≃≅~a-z]/i, Ap = /^\s*\(\s*[=≈~]?\s*$/, Ip = /(?:[+*×÷/·^¤([–−-]|(?:^|\s)[xX])\s*$/,
Np = /^\s*(?:[+*×÷·^/–−-]\s*(?:[\d$€£¤(])|[–-]\d)/, Ei = /* @__PURE__ */ new Map([
  ["day", 86400],
  ["week", 604800],
  ["month", 2628e3],
  ["year", 31536e3]
]);
function _i(e) {
  let t = O(e);
  return t.flatMap((n, s) => {
    let o = t[s - 1];
    if (!o || Np.test(e.slice(n.index + n.length))) return [];
    let i = e.slice(o.index + o.length, n.start);
    if (Ci.test(i) || Ap.test(i)) {
      let r = jp(e, o, n);
      if (r) return [r];
    }
    return Ci.test(i) ? Tp(e, t, s, Dp.test(i)) : [];
  });
}
function Tp(e, t, n, s) {
  let o = n - 1;
  for (; o > 0 && Pp.test(ji(e, t[o - 1], t[o])); ) o -= 1;
  let i = t.slice(o, n), r = t[n];
  if (Ip.test(e.slice(Math.max(0, i[0].start - 6), i[0].start))) return [];
  let a = Ep(e, i);
  if (!a || !q(a.dimension, r.dimension)) return [];
  if (i.length === 1 && (L(r.dimension) || !Cp(i[0], r))) return [];
  let l = _p([...i, r], r.dimension, s), c = !en(a.value, r.value, l) && !en(a.digits, Xt(e, r), l), m = K(a.value, r.dimension, r);
  return [{ start: i[0].start, end: r.index + r.length, right: m, isWrong: c }];
}
function Cp(e, t) {
  let n = new Set(e.labels.flatMap((s) => [...f(s)]));
  return e.labels.length === 0 || t.labels.length === 0 || t.labels.some((s) => [...f(s)].some((o) => n.has(o)));
}
function Ep(e, t) {
  let n;
  for (let [s, o] of t.entries()) {
    let i = s === 0 || !/[÷/]/.test(ji(e, t[s - 1], o)) ? 1 : -1;
    n ? n = {
      value: n.value * o.value ** i,
      digits: n.digits * Xt(e, o) ** i,
      dimension: Ne(n.dimension, o.dimension, i)
    } : n = { value: o.value, digits: Xt(e, o), dimension: o.dimension };
  }
  return n;
}
function ji(e, t, n) {
  return e.slice(t.index + t.length, n.start);
}
function Xt(e, { start: t, index: n, length: s }) {
  let o = /^[^\d]{0,3}[\d,.]+(?:\s?(?:k|K|M|B|bn|thousand|million|billion)(?![\p{L}]))?/u.exec(
    e.slice(t, n + s)
  )?.[0];
  return o && y(o)?.value || Number.NaN;
}
function _p(e, t, n) {
  let o = e.filter(({ decimals: a }, l) => a > 0 || l === e.length - 1).reduce((a, { step: l, value: c }) => a + l / 2 / Math.abs(c || 1), 0), i = e.some((a) => "data" in a.dimension) ? 0.11 : 0, r = "\
time" in t || e.some((a) => "time" in a.dimension) ? 0.1 : 0;
  return Math.max(o, n ? 0.25 : 0.05, i, r);
}
function en(e, t, n) {
  return Math.abs(e - t) <= n * Math.max(Math.abs(e), Math.abs(t));
}
function jp(e, t, n) {
  let s = t.value;
  if (t.unit !== "%" || s < 0.9 || s >= 1) return;
  let o = e.slice(n.index + n.length, n.index + n.length + 60), i = /^(?:\s+of)?(?:\s+(?:allowed |unplanned )?(?:downtime|unavailability|outage))?\s*(?:\/|per|an?)\s*(day|week|month|year)\b/.exec(
    o
  )?.[1], r = L(n.dimension) && /(?:min|hour|h|sec|s|m)[a-z]*\s*(?:\/|per)/i.test(n.unit), a = r ? n.value : i && n.dimension.time === 1 ? n.value / Ei.get(i) : void 0;
  if (a === void 0) return;
  let l = r ? K(1 - s, n.dimension, n) : K((1 - s) * Ei.get(i), n.dimension, n);
  return {
    start: t.start,
    end: n.index + n.length + (o.startsWith(")") ? 1 : 0),
    right: l,
    isWrong: !en(a, 1 - s, 0.12)
  };
}

// src/rules/no-wrong-statement.ts
var Bi = {
  id: "no-wrong-statement",
  section: "quantities",
  severity: "warning",
  summary: "Disallow a plain calculation in prose whose two sides differ.",
  why: "A slip in a plain sum is what a reader checks first; after it, no other number of the document is believed.",
  fix: "Write the right side that the message states, or better a live result such as `loans = 0.278 /min`, with the name in inline code, which the program keeps right.",
  bad: `A thousand readers make 1,000/day = 4.2/min at the desk.
`,
  good: `A thousand readers make 1,000/day = 0.69/min at the desk.
`,
  *check(e) {
    for (let { text: t, offset: n } of ae(e))
      for (let { start: s, end: o, right: i, isWrong: r } of _i(t)) {
        if (!r) continue;
        yield { message: `${d(t.slice(s, o), 100)} is wrong: the left side gives \`${i}\``, at: M(e.document, n + s, n + o) };
      }
  }
};

// src/rules/lookup/contract-fields.ts
var tn = {
  auth: /\b(?:auth(?:\w*)|log(?:ged)?[- ]?in|sign(?:ed)?[- ]in|tokens?|bearer|jwt|oauth\d?|oidc|api[- ]keys?|mtls|session cookies?|signed|signature|public|anonymous|credentials?|anmeld\w+|autentica\w+)\b/i,
  errors: /\b(?:errors?|4\d\d|5\d\d|4xx|5xx|problem(?:\+json)?|rfc ?(?:7807|9457)|status codes?|fail(?:s|ures?)?|fehler\w*|erros?|exceptions?)\b/i
}, Bp = {
  auth: tn.auth,
  errors: /\b(?:error (?:codes?|responses?|bod(?:y|ies)|format|envelope|handling)|4xx|5xx|http [45]\d\d|40[1349]|422|429|50[234]|problem\+json|status codes?|rfc ?(?:7807|9457))\b/i
}, zp = /\b(?:all|every|each|any|both|everything|alle|jede\w*|todas?|todos?|always|the vendor's)\b|\b(?:endpoints?|requests?|responses?|routes?|calls?|clients?|callers?|API)\b|^(?:errors|failures|error (?:responses|bodies|codes)|fehler|erros) (?:are|come|carry|have|use|follow|return|sind|são)\b/i;
function bt(e, t) {
  let n = new Set(U(e.design)), s = e.design.endpoints.filter((i) => i.ours && i.method !== void 0 && n.has(i)), o = s.filter((i) => Qp(i[t]));
  return o.length === 0 || Up(e, t, o.length === s.length) ? { ours: s, lacking: [] } : { ours: s, lacking: o };
}
function Qp(e) {
  return /^[\s–—?-]*$/.test(e);
}
function Up(e, t, n) {
  let s = Z(e).filter(({ form: i }) => i === "prose"), o = (i) => he(i).some((r) => tn[t].test(r) && (n || zp.test(r)));
  return s.some(({ text: i, section: r }) => r === "api" && o(i)) ? !0 : n && (s.some(({ text: i }) => Bp[t].test(i)) || Wp(e, t));
}
function Wp({ design: e }, t) {
  return (t === "auth" ? e.controls.flatMap(({ concern: s, text: o }) => [s, o]) : e.endpoints.flatMap(({ payload: s, purpose: o }) => [s, o])).some((s) => tn[t].test(s));
}

// src/rules/require-auth.ts
var zi = {
  id: "require-auth",
  section: "api",
  severity: "warning",
  summary: "Require for every endpoint who may call it.",
  why: "An endpoint without a word on who may call it is built open, and found by somebody who looks for such endpoints.",
  fix: "Write into the Auth column who may call the endpoint and how they prove it, `none` where anybody may, or one sentence for all above the table, such as `Every endpoint wants an OIDC access toke\
n.`",
  bad: "## API Contract\n\n| Endpoint | Purpose | Takes → gives | Auth | Errors | Serves |\n| --- | --- | --- | --- | --- | --- |\n| `POST /loans` | borrow | copy → `Loan` | reader | 409 copy taken | FR-1\
 |\n| `GET /loans` | own loans | – → `Loan[]` | | 404 | FR-1 |\n",
  good: "## API Contract\n\nEvery endpoint wants an OIDC access token.\n\n| Endpoint | Purpose | Takes → gives | Auth | Errors | Serves |\n| --- | --- | --- | --- | --- | --- |\n| `POST /loans` | borrow | c\
opy → `Loan` | reader | 409 copy taken | FR-1 |\n| `GET /loans` | own loans | – → `Loan[]` | | 404 | FR-1 |\n",
  *check(e) {
    let { ours: t, lacking: n } = bt(e, "auth");
    if (!n[0]) return;
    let s = p(n.map(({ name: i }) => i));
    yield { message: `${n.length} of ${t.length} endpoints do not say who may call them (${s}): expected it under \`Auth\`, or a sentence for all above the table`, at: n[0].at };
  }
};

// src/rules/lookup/availability.ts
var Gp = /\b(?:availab\w+|up ?time|sla)\b/i;
function wt(e) {
  return P(e).filter(
    (t) => t.target && L(t.target.dimension) && t.target.value >= 0.9 && t.target.value <= 1 && Gp.test(Q(t)) && t.checks.some(({ check: n }) => n.left && !n.problem)
  );
}
function vt({ design: e }, t) {
  let n = Q(t).toLowerCase(), { id: s } = t.requirement;
  return e.flows.filter(({ name: o, serves: i, form: r }) => {
    if (r !== "steps") return !1;
    let a = o.replace(/\s*\([^()]*\)\s*$/, "").trim().toLowerCase();
    return s !== void 0 && i.includes(s) || a.length >= 6 && n.includes(a);
  });
}
function kt({ graph: e }, t) {
  let n = t.flatMap(({ steps: o }) => o.flatMap(({ from: i = "", to: r = "" }) => [i, r])), s = [...new Set(n)].flatMap((o) => e.names.only(o) ?? []);
  return [...new Set(s)].filter(({ kind: o }) => o !== "actor" && o !== "node");
}
function Qi({ design: e, graph: t, ...n }, s) {
  let o = { design: e, graph: t, ...n }, r = s.checks.flatMap(({ check: c }) => Y(o, c.input.expression)).map(({ name: c, basis: m }) => `${c.replaceAll("_", " ")}: ${m.text}`), a = e.offPath.filter(({
  requirement: c }) => c === s.requirement.id).flatMap(({ parties: c }) => c.flatMap(({ name: m }) => t.names.find(m))), l = t.names.parties.filter(({ component: c }) => {
    let m = c?.availability?.text;
    return m && (/not on the path/i.test(m) || Te(m.replaceAll("`", "").split(" ")[0] ?? "") === "name");
  });
  return /* @__PURE__ */ new Set([...r.flatMap((c) => t.names.mentioned(c)), ...a, ...l]);
}

// src/rules/lookup/uncomposed.ts
var nn = /availab|up ?time|(?<![a-z])sla(?![a-z])|verfügbar|disponib|可用|가용/i, Kp = 0.99;
function Wi(e) {
  let { design: t } = e;
  if (t.quantities.length > 0 || t.checks.length > 0 || t.components.length < 2) return [];
  let n = P(e).filter((s) => nn.test(Q(s)) && Gi(Q(s)).length > 0);
  return n.length > 0 && !Vp(e) ? n : [];
}
var Ui = /\bin series\b|\bserially\b|\bcompos(?:ed|ite|ition)\b|\bmultipl(?:y|ied|ies|ying)\b|\bproducts? of\b|\bcombined\b|\bcompound\w*\b|\bavailability (?:budget|model|math|calculation)|\bweakest\b|\berror budget of\b/i;
function Vp(e) {
  let { design: t, graph: n } = e, s = t.requirements.map(({ at: a }) => a), o = Z(e).filter(
    ({ section: a, at: l }) => a !== "monitoring" && !s.some(({ start: c, end: m }) => c.line <= l.start.line && l.end.line <= m.line)
  ), i = o.map(({ text: a }) => ({ text: a, shares: Gi(a) })).filter(({ shares: a }) => a.length > 0), r = i.flatMap(({ text: a }) => nn.test(a) || /%/.test(a) ? n.names.mentioned(a) : []);
  return new Set(r).size > 1 || i.some(({ text: a, shares: l }) => Ui.test(a) || new Set(l.map(({ value: c }) => c)).size > 1) || o.some(({ text: a }) => nn.test(a) && Ui.test(a));
}
function Gi(e) {
  return O(e.slice(0, 5e3)).filter(
    ({ unit: t, value: n, dimension: s }) => L(s) && t.startsWith("%") && n >= Kp && n < 1
  );
}

// src/rules/require-availability-composition.ts
var Ki = {
  id: "require-availability-composition",
  section: "requirements",
  severity: "warning",
  summary: "Require that a promised availability is composed of that of its parts.",
  why: "Parts in series multiply: four of 99.9 % promise no more than 99.6 %, whatever the target says; and replicas fail together by release, region or certificate.",
  fix: "Compute the availability as the product of every party on the flow, `parallel(a, n)` only for independent replicas and times what they share; name the party in the basis of its row, or write a\
 line `Not on the path of NFR-1:` with the others.",
  bad: `# System Design: Lending

## Requirements

### Non-Functional

| ID | Quality | Target | Check |
| --- | --- | --- | --- |
| NFR-1 | Availability | ≥ 99.9 % | \`uptime >= 99.9 %\` holds |

## Quantities

| Quantity | Value | Basis |
| --- | --- | --- |
| \`uptime\` | 99.95 % | assumption: as last year |
`,
  good: `# System Design: Lending

## Requirements

### Non-Functional

| ID | Quality | Target | Check |
| --- | --- | --- | --- |
| NFR-1 | Availability | ≥ 99.9 % | \`uptime >= 99.9 %\` holds |

## Quantities

| Quantity | Value | Basis |
| --- | --- | --- |
| \`api_up\` | 99.96 % | assumption: Loan API, releases included |
| \`store_up\` | 99.95 % | limit: Loan Store, SLA |
| \`uptime\` | 99.91 % | \`api_up * store_up\` |
`,
  *check(e) {
    for (let t of wt(e))
      t.checks.some(({ check: s }) => Y(e, s.input.expression).length >= 2) ? yield* Yp(e, t) : yield Hp(t);
    for (let t of Wi(e)) yield Zp(t);
    yield* ef(e);
  }
};
function Hp({ requirement: e, name: t, checks: n }) {
  let { check: s, at: o } = n[0];
  return { message: `${d(e.target?.text ?? e.text)} of ${d(t)} is not composed: ${d(s.input.expression, 100)} rests on one number; expected the product of every party on the flow`, at: o };
}
function Zp({ requirement: e, name: t }) {
  let { target: n, text: s, at: o } = e;
  return { message: `${d(n?.text ?? s)} of ${d(t)} is composed of nothing: expected the availability of each part on the path and their product`, at: n?.at ?? o };
}
function* Yp(e, t) {
  let n = Qi(e, t), o = kt(e, vt(e, t)).filter((a) => !n.has(a)).map(({ name: a }) => a);
  if (o.length === 0) return;
  let i = t.requirement.id ?? t.name;
  yield { message: `${p(o)} on the path of ${d(i)} ${o.length > 1 ? "are" : "is"} in the basis of no factor of its availability: expected a factor whose basis names it, or \`Not on the path of ${i}:\` \
with it`, at: t.checks[0].at };
}
var Jp = 0.9999, Vi = 50, Xp = /common|shared|release|deploy|region|certificate|configuration|correlated|together/i;
function* ef(e) {
  let t = fe(e).filter(({ code: n }) => n.text.includes("parallel")).slice(0, Vi).flatMap(({ node: n, code: s, row: o }) => [...W(n)].map((i) => ({ call: i, code: s, row: o })));
  for (let { call: n, code: s, row: o } of t) {
    if (n.type !== "call" || n.function !== "parallel") continue;
    let i = s.text.slice(n.start, n.end), r = e.ledger.evaluate(i);
    if (k(r) || r.value <= Jp || tf(e, o?.name, s.text)) continue;
    yield { message: `${d(i)} is over 99.99 %: expected a factor for what the replicas share, such as releases, with a basis that says \`common\``, at: j(e.document, s, n.start, n.end) };
  }
}
function tf(e, t, n) {
  let s = e.design.quantities.flatMap(
    ({ expression: o }) => t && o?.text.includes(t) ? [o.text] : []
  );
  return [n, ...s.slice(0, Vi)].some(
    (o) => Y(e, o).some((i) => Xp.test(`${i.name} ${i.basis.text}`))
  );
}

// src/rules/require-basis.ts
var sn = "`brief`, `choice: why`, `assumption: why`, `measured: where`, `price: source, YYYY-MM`, `limit: source`, or an expression", Hi = {
  id: "require-basis",
  section: "quantities",
  severity: "warning",
  summary: "Require of every ledger row what its value rests on.",
  why: "A number without a source cannot be checked or corrected by anybody but its author; one without a month is yesterday's price.",
  fix: `Begin the Basis cell with ${sn}.`,
  bad: `# System Design: Lending

## Quantities

| Quantity | Value | Basis |
| --- | --- | --- |
| \`loans\` | 400 /day | |
| \`row_price\` | 0.25 USD/GB/month | price: the vendor's page |
`,
  good: `# System Design: Lending

## Quantities

| Quantity | Value | Basis |
| --- | --- | --- |
| \`loans\` | 400 /day | brief |
| \`row_price\` | 0.25 USD/GB/month | price: Amazon DynamoDB pricing, us-east-1, 2026-01 |
`,
  *check(e) {
    for (let t of e.design.quantities) {
      if (t.expression) continue;
      let n = nf(t);
      n && (yield { message: n, at: t.at });
    }
    yield* sf(e), yield* of(e), yield* cf(e);
  }
};
function nf(e) {
  let { name: t, value: n, basis: s } = e, o = s.text.trim(), i = _(e), r = d(`${t} = ${n.text}`);
  if (/^[-–—?]?$/.test(o)) return `${r} has no basis: expected ${sn}`;
  if (!i) return `${d(o)} is no basis of ${d(t)}: expected ${sn}`;
  if (i === "price" && !/\b(?:19|20)\d\d-(?:0[1-9]|1[0-2])\b/.test(o))
    return `${d(o)} of ${d(t)} has no month: expected \`price: source, YYYY-MM\``;
  let a = o.slice(i.length).replace(/^[\s:,–-]+/, "");
  if (i !== "brief" && !/[\p{L}\p{N}]{2}/u.test(a))
    return `${d(o)} of ${d(t)} does not say ${i === "choice" || i === "assumption" ? "why" : "from where"}: expected \`${i}: …\``;
}
function* sf({ design: e }) {
  if (e.quantities.length === 0 || e.costs.prices) return;
  let t = e.costs.lines.filter(({ unitPrice: i }) => {
    let r = i && !i.expression ? y(i.text) : void 0;
    return r && N(r.dimension);
  }), [n] = t;
  if (!n) return;
  yield { message: `${p(t.map(({ unitPrice: i }) => i.text))}: no source and month; expected a line \`Prices: source, YYYY-MM\` below the table, or rows of the ledger`, at: n.unitPrice.at, section: "c\
ost" };
}
function* of(e) {
  let t = fe(e).flatMap(
    ({ node: i, code: r }) => i.type === "number" ? [] : rf(i).map((a) => ({ hidden: a, code: r }))
  ), [n] = t;
  if (!n) return;
  yield { message: `${p([...new Set(t.map(({ hidden: i, code: r }) => r.text.slice(i.start, i.end)))])} inside expressions, without a basis: give a number that can be questioned a row of its own`, at: j(
  e.document, n.code, n.hidden.start, n.hidden.end), severity: "info" };
}
function rf(e) {
  let t = new Set(
    [...W(e)].flatMap((n) => n.type === "binary" && n.operator === "^" ? [n.right] : [])
  );
  return [...W(e)].filter((n) => n.type !== "number" || t.has(n) ? !1 : Object.keys(n.dimension).length === 0 ? ![0, 1, 2].includes(n.value) : n.value !== 0 && !lf(n));
}
var af = /* @__PURE__ */ new Set([1, 60, 3600, 86400, 604800, 2628e3, 31536e3]);
function lf({ dimension: e, value: t }) {
  return Object.keys(e).length === 1 && e.time === 1 && af.has(t);
}
function* cf({ design: e }) {
  let t = e.quantities.filter((o) => {
    let i = o.expression ? void 0 : y(o.value.text);
    return i && N(i.dimension) && _(o) !== "brief";
  }), n = t.filter((o) => _(o) !== "price");
  if (!n[0]) return;
  yield { message: `${n.length} of ${t.length} prices rest on no source that can be opened (${p(n.map(({ name: o }) => o))})`, at: n[0].at, severity: "info" };
}

// src/rules/require-boundary.ts
var Zi = {
  id: "require-boundary",
  section: "architecture",
  severity: "info",
  summary: "Require that the architecture diagram shows what is inside of the system and what is outside.",
  why: "What is inside is ours to build, run and pay; without the line, each reader draws it elsewhere.",
  fix: "Put the components and stores into one `subgraph system [Name]` … `end`; actors and external systems stand outside of it.",
  bad: `# System Design: Lending

## High-Level Architecture

\`\`\`mermaid
flowchart LR
  reader([Reader]) -->|borrows| api[Loan API]
  api -->|SQL| store[(Loan Store)]
\`\`\`

## Components

### Loan API

- **Responsibilities:** lends.

### Loan Store

- **Responsibilities:** keeps loans.

**Actors:** Reader, Librarian
`,
  good: `# System Design: Lending

## High-Level Architecture

\`\`\`mermaid
flowchart LR
  reader([Reader]) -->|borrows| api
  subgraph lending [Library lending]
    api[Loan API] -->|SQL| store[(Loan Store)]
  end
\`\`\`

## Components

### Loan API

- **Responsibilities:** lends.

### Loan Store

- **Responsibilities:** keeps loans.

**Actors:** Reader, Librarian
`,
  *check(e) {
    let n = e.graph.drawings.map((s) => ({ diagram: s, ...df(e, s) })).filter(({ inside: s, outside: o }) => s.length > 0 && o.length > 0);
    n.length === 0 || n.some(({ diagram: s, inside: o, outside: i }) => mf(s, o, i)) || (yield uf(n[0]));
  }
};
function df(e, { nodes: t }) {
  let n = t.map((o) => ({ node: o, kind: z(e, o.label)[0]?.kind })), s = (...o) => n.filter(({ kind: i }) => i && o.includes(i)).map(({ node: i }) => i);
  return { inside: s("component", "store"), outside: s("actor", "external") };
}
function mf(e, t, n) {
  return e.groups.length > 0 && Yi(e, t, n).length === 0;
}
function Yi({ groups: e }, t, n) {
  let s = new Map(e.map(({ id: r, parent: a }) => [r, a])), o = ({ group: r }) => {
    let a = [];
    for (let l = r; l !== void 0 && a.length < 20; l = s.get(l)) a.push(l);
    return a;
  }, i = new Set(t.flatMap(o));
  return n.filter((r) => o(r).some((a) => i.has(a)));
}
function uf({ diagram: e, inside: t, outside: n }) {
  let s = "expected the components and stores in one `subgraph`, actors and external systems outside of it", o = (r) => p(r.map(({ label: a }) => a)), i = Yi(e, t, n);
  return i.length === 0 ? {
    message: `the diagram does not part ${o(t)} from ${o(n)}: ${s}`,
    at: e.at
  } : {
    message: `${o(i)} ${i.length > 1 ? "stand" : "stands"} inside with our own parts: ${s}`,
    at: i[0].at
  };
}

// src/rules/lookup/asked-numbers.ts
var pf = 0.01, ff = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
function ze(e) {
  return e.facts.flatMap((t) => {
    let n = y(t.measure);
    return n && n.value !== 0 ? [{ fact: t, measure: n }] : [];
  });
}
function Xi(e, t) {
  return q(e.dimension, t.dimension) && er(e.value, t);
}
function er(e, { value: t, dimension: n }) {
  let s = Object.keys(n).length === 0 && t > 0.5 && t < 1;
  return Math.abs(e - t) <= pf * (s ? 1 - t : Math.abs(t));
}
function tr({ document: e, design: t }) {
  let { source: n, frontMatter: s } = e, o = t.brief?.at, [i, r] = [o?.start.offset ?? s.end, o?.end.offset ?? s.end];
  return xe(`${n.slice(s.end, Math.max(i, s.end))}

${n.slice(r)}`);
}
function nr(e) {
  let { questions: t, quantities: n } = e.design, s = n.filter((r) => !r.expression && !/^(?:price|limit)$/.test(_(r) ?? "")), o = n.filter(({ expression: r, basis: a }) => r && /: brief\b/.test(a.text)),
  i = [
    E(e, "scope"),
    E(e, "requirements"),
    ...t.flatMap(({ question: r, assumed: a }) => [r, a]),
    ...s.map(({ value: r }) => r.text),
    ...o.map(({ expression: r }) => r.text)
  ];
  return xe(i.join(`

`));
}
function xe(e) {
  let t = /* @__PURE__ */ new Map();
  for (let { value: s, dimension: o } of O(e)) {
    let i = rr(o), r = t.get(i);
    r ? r.push(s) : t.set(i, [s]);
  }
  for (let s of t.values()) s.sort((o, i) => o - i);
  let n = e.matchAll(/(?<![\d.])\d{1,15}(?:,\d{3}){0,5}(?:\.\d{1,10})?/g);
  return { measures: t, digits: new Set(Array.from(n, ([s]) => Number(s.replaceAll(",", "")))), text: e };
}
function Qe({ measures: e, text: t }, { value: n, dimension: s }) {
  let o = e.get(rr(s)) ?? [], i = je(o, n);
  if (o.slice(Math.max(0, i - 1), i + 1).some((a) => er(a, { value: n, dimension: s }))) return !0;
  let r = Object.keys(s).length === 0 ? ff[n] : void 0;
  return r !== void 0 && new RegExp(`\\b${r}\\b`, "i").test(t);
}
function on({ digits: e }, { value: t, scale: n }) {
  let s = Number((t / n).toPrecision(12));
  return s === 1 || e.has(s);
}
function sr({ fact: e, measure: t }, n) {
  let { digits: s } = n, [o] = xe(e.text).digits;
  return hf(n).includes(` ${or(e.text)} `) ? !0 : o === void 0 || on(xe(e.text), t) ? !1 : s.has(o);
}
var Ji = /* @__PURE__ */ new WeakMap();
function hf(e) {
  let t = Ji.get(e) ?? ` ${or(e.text)} `;
  return Ji.set(e, t), t;
}
function or(e) {
  return e.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
var gf = /* @__PURE__ */ new Set(["latency", "availability", "unit-cost", "budget", "durability", "recovery"]);
function ir({ fact: e }) {
  return e.role !== void 0 && gf.has(e.role);
}
function rr(e) {
  return Object.entries(e).map(([t, n]) => `${t}^${n}`).sort().join(" ");
}

// src/rules/require-brief-facts.ts
var ar = {
  id: "require-brief-facts",
  section: "requirements",
  severity: "error",
  summary: "Require every number of the brief in the document, with its value.",
  why: "A number of the request that was lost or changed is a requirement that nobody will meet, and nobody will have said so.",
  fix: "Give the number a row of the ledger with the basis `brief`, a target, or a row under Constraints, with the value that the brief says.",
  bad: `# System Design: Lending

> **Brief:** lending for a town, 400 loans/day, loans confirmed within 2 s

## Quantities

| Quantity | Value | Basis |
| --- | --- | --- |
| \`loans\` | 300 /day | brief |
`,
  good: `# System Design: Lending

> **Brief:** lending for a town, 400 loans/day, loans confirmed within 2 s

## Quantities

| Quantity | Value | Basis |
| --- | --- | --- |
| \`loans\` | 400 /day | brief |
| \`confirm_max\` | 2 s | brief |
`,
  *check(e) {
    let t = te(e);
    if (!t) return;
    let n = yf(e, ze(t)), s = xe(t.text);
    yield* wf(e, s, n), yield* bf(e, s, ze(t), n);
    let o = e.design.brief?.at ?? H(e.design);
    for (let { fact: i } of n)
      yield { message: `${d(i.text)} of the brief stands nowhere in the document: expected \`${i.measure}\` as a target, a row with the basis \`brief\` or a constraint`, at: o, ...!i.role && { severity: "\
warning" } };
  }
};
function yf(e, t) {
  let n = tr(e), s = e.design.quantities.length > 0 ? nr(e) : n;
  return new Set(
    t.filter((o) => {
      let i = o.fact.role ? s : n;
      return !Qe(i, o.measure) && !sr(o, i);
    })
  );
}
function* bf(e, t, n, s) {
  let o = xe(n.map(({ fact: i }) => i.measure).join(`

`));
  for (let i of e.design.quantities) {
    let r = !i.expression && _(i) === "brief" ? y(i.value.text) : void 0;
    if (!r || r.value === 0 || Qe(t, r) || Qe(o, r) || on(t, r)) continue;
    let a = lr(i.name, r, s);
    a && s.delete(a);
    let l = a ? `the brief says ${d(a.fact.text)}: write \`${a.fact.measure}\`` : "the brief gives no such number: expected its value, or another basis such as `assumption: why`";
    yield { message: `${d(`${i.name} = ${i.value.text}`)} has the basis \`brief\`, and ${l}`, at: i.value.at, ...!a && { severity: "warning" } };
  }
}
function* wf(e, t, n) {
  for (let s of P(e)) {
    let { target: o, requirement: i, name: r } = s;
    if (!o || o.value === 0 || Qe(t, o)) continue;
    let a = [...n].filter((u) => ir(u) && u.fact.role === vf(s)), l = lr(Q(s), o, a);
    if (!l) continue;
    n.delete(l), yield { message: `${d(i.target?.text ?? i.text)} is the target of ${d(r)}, and the brief says ${d(l.fact.text)}: write \`${l.fact.measure}\``, at: i.target?.at ?? i.at };
  }
}
function vf(e) {
  let { time: t, ...n } = e.target.dimension, s = Q(e);
  return Object.keys(n).length > 0 ? t === -1 ? "budget" : "unit-cost" : /\bRPO\b|\bdurab|\bdata loss\b|\blost\b/i.test(s) ? "durability" : /\bRTO\b|\brecover|\bback after\b/i.test(s) ? "recovery" : t ===
  1 ? "latency" : "availability";
}
var kf = 100, xf = 200;
function lr(e, t, n) {
  let s = f(e.replaceAll("_", " ")), o = (a) => Math.abs(Math.log(a.measure.value / t.value)), i = [...n].slice(0, xf).filter(
    (a) => q(a.measure.dimension, t.dimension) && a.measure.unit.includes("%") === t.unit.includes("%") && o(a) <= Math.log(kf)
  ).toSorted((a, l) => o(a) - o(l));
  return i.find(({ fact: a }) => [...f(a.noun ?? "")].some((l) => s.has(l))) ?? i[0];
}

// src/rules/lookup/cost-words.ts
var xt = [
  [
    "transfer",
    /\btransfer|\begress\b|\bbandwidth\b|\btraffic\b|\bdata (?:in|out)\b|\bcdn\b|\bnat\b|\bnetwork|\bon[- ]prem|\blan\b|\bdatentransfer|流量|带宽/i
  ],
  [
    "backup",
    /\bback-?ups?\b|\bsnapshots?\b|\barchiv\w*|\breplica|\bcop(?:y|ies)\b|\bversion(?:s|ing)\b|\bexports?\b|备份/i
  ],
  [
    "observability",
    /\bobservab|\bmonitor|\bmetrics?\b|\blogs?\b|\blogging\b|\balarms?\b|\balerts?\b|\bcloudwatch|\bdatadog|\bprometheus|\bgrafana|\btelemetry|\btrac(?:es|ing)\b|监控|日志/i
  ],
  [
    "staging",
    /\bstaging\b|\btest (?:environments?|systems?|cluster)|\bnon-?prod|\bpre-?prod|\bdev(?:elopment)?\b|\bsandbox|\benvironments?\b|\bci\b|\bvendor|\bplan\b/i
  ],
  [
    "support",
    /\bsupport\b|\bpeople\b|\bengineers?\b|\bstaff\b|\bsalar|\bon-?call\b|\bcare\b|\bmaintenance\b|\boperations?\b|\bteam\b|\bpersonnel|\blabou?r\b|\bfte\b|\badmin|\bengineer-days|运维|人力/i
  ]
], St = /\bpeople\b|\bengineers?\b|\bstaff\b|\bsalar|\bon-?call\b|\bengineer-days?\b|\bperson(?:nel|-days?)\b|\bfte\b|\blabou?r\b|人力/i, cr = /\b(?:tax|vat|discount|reserve|contingenc\w*|buffer|overhead|misc\w*|other|others|various|domains?|certificates?|licen[cs]e\w*|compute|storage|databases?|servers?|infrastructure|hosting|cloud|hardware|power|rent|insurance|subtotal|total|sum|initial|one-?time|setup|migration|training|development|per (?:user|request|month|year)|users?|costs?|tier|free|security|audits?|penetration|compliance|audit|ip(?:v4)? address\w*|load balanc\w*|vpc|gateway\w*|secrets?|kms|dns|queue|cache|memory|cpus?|disks?|volumes?|instances?|nodes?|pods?|tasks?|vms?|gpus?)\b/gi;

// src/rules/lookup/options.ts
function Ue(e, { once: t, monthly: n, meanwhile: s, total: o }, i) {
  let a = (i ? [o] : [t, n, s, o]).flatMap((l) => l?.expression ? [l.expression.text] : []);
  return new Set(a.flatMap((l) => [...Sf(e, l)]));
}
function Sf({ ledger: e }, t) {
  let n = e.dependencies(t);
  return /* @__PURE__ */ new Set([
    ...n,
    ...(t.match(/[a-z_][a-z0-9_]*/gi) ?? []).filter((s) => e.names.includes(s))
  ]);
}
function rn({ option: e }) {
  return /\b(?:renew\w*|stay\w*|keep\w*|remain\w*|continu\w*|status quo|as[- ](?:is|today)|do nothing|current|existing)\b/i.test(
    e
  );
}
function dr(e, t) {
  return ur(e, t).filter((n) => {
    let s = y(n.value.text);
    return s !== void 0 && !n.expression && N(s.dimension) && !pr(n);
  });
}
function mr(e, t) {
  return ur(e, t).some(pr);
}
function ur(e, t) {
  return [...Ue(e, t)].flatMap((n) => X(e, n) ?? []);
}
function pr({ name: e, basis: t, value: n }) {
  let s = `${e.replaceAll("_", " ")} ${n.text} ${t.text}`;
  return St.test(s) || /\b(?:team|day price|days?\/month|hourly|salary|wage)\b/i.test(s);
}

// src/rules/require-build-or-buy.ts
var fr = {
  id: "require-build-or-buy",
  section: "cost",
  severity: "warning",
  summary: "Require a comparison with what could be bought, over the same horizon, with people and what the old system costs meanwhile.",
  why: "An option without its people, its overlap or its horizon looks cheaper than it is, and the purchase is decided on that number.",
  fix: "Write a table `Option | Once | Monthly | Meanwhile | Total over the horizon` in which every total is an expression over `horizon`, every option has people, and every option but staying pays th\
e old price until cut-over.",
  bad: `# System Design: Lending

> **Brief:** replace our library product, build-vs-buy has to be in there, renewal is 60k USD/yr

## Cost Estimate

| Item | Quantity | Unit price | Monthly |
| --- | --- | --- | --- |
| Loan Store | 1 | 50 USD/month | 50 USD/month |
| Total | | | 50 USD/month |
`,
  good: `# System Design: Lending

> **Brief:** replace our library product, build-vs-buy has to be in there, renewal is 60k USD/yr

## Cost Estimate

| Item | Quantity | Unit price | Monthly |
| --- | --- | --- | --- |
| Loan Store | 1 | 50 USD/month | 50 USD/month |
| Total | | | 50 USD/month |

### Build or buy

| Option | Once | Monthly | Meanwhile | Total over the horizon |
| --- | --- | --- | --- | --- |
| Renew | – | 5,000 USD/month | – | 180,000 USD |
| Build | 60,000 USD | 1,500 USD/month | 60,000 USD | 174,000 USD |
`,
  *check(e) {
    let { options: t, quantities: n } = e.design;
    t.length === 0 ? yield* Ff(e) : n.length > 0 && t.some(({ total: s }) => s?.expression) && (yield* qf(e), yield* Of(e), yield* Mf(e));
  }
}, $f = /\bbuild[-\s]*(?:vs\.?|versus|or|\/)[-\s]*buy\b|\bbuy[-\s]*(?:vs\.?|versus|or|\/)[-\s]*build\b|\bmake[-\s]*or[-\s]*buy\b|\boff[- ]the[- ]shelf\b|\brenewal\b|\bvendor (?:quot|offer|alternative)\w*|\b(?:saas|bought|commercial) (?:alternative|product|platform|offer)\w*/i,
Rf = /\b(?:buy\w*|bought|vendor|renew\w*|licen[cs]e|off[- ]the[- ]shelf|saas|managed service)\b/i;
function* Ff(e) {
  let { costs: t, decisions: n, brief: s } = e.design, o = [e.brief, ...t.remarks.map(({ text: c }) => c)].map(
    (c) => $f.exec(c ?? "")?.[0]
  ), i = o.find((c) => c !== void 0), r = n.some(
    (c) => Rf.test([c.decision, ...c.options, c.chosen, c.because].join(" "))
  );
  if (i === void 0 || r) return;
  yield { message: `${o[0] === void 0 ? d(x(e, "cost")) : "the brief"} speaks of ${d(i)} and nothing compares it: expected a table \`Option | Once | Monthly | Meanwhile | Total over the horizon\``, at: t.
  lines.length > 0 ? b(e, "cost") : s?.at ?? b(e, "cost") };
}
function* qf(e) {
  let t = e.design.options.filter(
    (n) => n.total?.expression && !Ue(e, n, "total").has("horizon")
  );
  yield* an(
    t,
    "has a total that does not depend on `horizon`",
    "expected an expression over it, so that options are compared over the same time"
  );
}
function* Of(e) {
  let t = e.design.options.find(rn), n = t ? dr(e, t).map(({ name: o }) => o) : [];
  if (n.length === 0) return;
  let s = e.design.options.filter((o) => {
    let i = Ue(e, o);
    return !rn(o) && i.size > 0 && !n.some((r) => i.has(r));
  });
  yield* an(
    s,
    `does not pay ${p(n)} until cut-over`,
    `expected what ${d(t.option)} costs meanwhile, in Meanwhile and in the total`
  );
}
function* Mf(e) {
  let t = e.design.options.filter(
    (n) => Ue(e, n).size > 0 && !mr(e, n)
  );
  yield* an(
    t,
    "has no people in it",
    "expected who sets it up and who looks after it, in engineers or engineer-days"
  );
}
function* an(e, t, n) {
  for (let { option: s, at: o } of e) yield { message: `${d(s)} ${t}: ${n}`, at: o };
}

// src/rules/require-component-count.ts
var hr = {
  id: "require-component-count",
  section: "components",
  severity: "error",
  summary: "Require three to seven components, two in a lean design.",
  why: "One component hides every boundary where things fail; more than seven are not held in mind and cost more to run than they explain.",
  fix: "Name the parts that are built, deployed or fail on their own, three to seven of them, each under a `### Name`. Join parts that always change together; what others run is an external system, no\
t a component.",
  bad: `## Components

### Backend

- **Responsibilities:** everything.
- **Technology:** Go.
`,
  good: `## Components

### Loan API

- **Responsibilities:** lends and takes back books.
- **Technology:** Go.

### Loan Store

- **Responsibilities:** keeps loans.
- **Technology:** PostgreSQL.

### Reminder

- **Responsibilities:** reminds of due books.
- **Technology:** Go, scheduled.
`,
  *check(e) {
    let { components: t, depth: n } = e.design, s = t.filter(({ form: c }) => c !== "named");
    if (t.length > 0 && s.length === 0 || !v(e, "components")) return;
    let i = n === "lean" ? 2 : 3, r = b(e, "components"), a = Lf(e, s) ? d(x(e, "components")) : "the document", l = p(
      s.map(({ name: c }) => c),
      10
    );
    s.length === 0 ? yield {
      message: `${a} names no component: expected three to seven, each a \`### Name\` with responsibilities and technology`,
      at: r
    } : s.length === 1 ? yield { message: `${a} has one component, ${l}: expected ${i} to 7`, at: r } : (s.length < i || s.length > 7) && (yield {
      message: `${a} has ${s.length} components (${l}): expected ${i} to 7`,
      at: r,
      severity: "warning"
    });
  }
};
function Lf(e, t) {
  let n = De(e.design, "components"), s = e.design.headings.find(
    ({ at: o, depth: i }) => n && o.start.line > n.at.start.line && i <= n.depth
  );
  return t.every(({ at: o }) => !s || o.start.line < s.at.start.line);
}

// src/rules/lookup/sized.ts
var We = /\b(?:pods?|replicas?|nodes?|instances?|workers?|shards?|partitions?|serverless|lambda|functions?|fargate|cloud run|managed|auto-?scal\w*|scal(?:es?|ed|ing|able)|horizontal\w*|vertical\w*|cron\w*|scheduled|batch|static|cdn|edge|single|one per|per (?:region|zone|service|tenant|node|host|instance)|command line|cli|library|in[- ]process|embedded|stateless|cluster\w*|hosted|saas|bought|concurren\w*|capacity|quota|existing)\b/i;

// src/rules/lookup/for-all.ts
function br(e) {
  let t = Z(e), s = t.flatMap(({ text: a }) => gr.test(a) ? he(a) : []).filter((a) => gr.test(a) && !a.endsWith("?")), o = (a) => s.some((l) => a.test(l)), i = e.design.headings.filter(({ empty: a }) => !a).
  map(({ title: a }) => a), r = ({ at: a }) => wr.test(ge(e.design, a)?.title ?? "");
  return {
    stack: t.some((a) => r(a) && Gt(a.text)),
    technology: s.some(ie) || t.some((a) => If(e, a)),
    scaling: o(We) || t.some(({ text: a }) => Af.test(a)),
    failureHandling: o(Df) || o(Je) || i.some(yr) || t.some(({ text: a }) => yr(a))
  };
}
var Pf = "(?:(?:micro)?services?|components?|modules?|servers?|processes|pods?|workers?|stages?|containers?)", gr = new RegExp(
  String.raw`\b(?:each|every|all)(?: one)?(?: of)?(?: (?:our|the|these|those|its))?(?: [\w-]{1,30}){0,2} ${Pf}\b|\b(?:alle|jede[rs]?)(?: \p{L}{1,30}){0,2} (?:dienste?|module?|modul|komponenten?|bausteine?|services?)\b|\b(?:tod[oa]s|cada)(?: [oa]s)? (?:serviços?|módulos?|componentes?|servicios?)|所有(?:服务|模块|组件)`,
  "iu"
), Df = /\b(?:multiple instances|redundan\w*|replicas?|restart\w*|circuit breakers?|fallbacks?|health checks?|recover\w*|idempoten\w*|(?:two|three|\d) (?:instances|pods|replicas))\b/i, Af = /\b(?:(?:single|one)[- ](?:process|binary|executable|thread(?:ed)?)|modular monolith|modulith|command[- ]line tool|cli (?:tool|application|pipeline))\b/i;
function yr(e) {
  return /^[\d.\s]{0,12}(?:error|failure|exception|fault)(?:[ -](?:handling|tolerance|recovery))(?: (?:and|&) \w{1,20})?(?:\s*[:：(—–-]|$)|^[\d.\s]{0,12}(?:fehlerbehandlung|ausfallsicherheit|tratamento de erros|manejo de errores)(?:\s*[:：(—–-]|$)/i.
  test(
    e
  );
}
var wr = /\b(?:tech(?:nology|nologies|nical|nische)?\b|stack|solution strategy|lösungsstrategie|tecnologias?|tecnologías)|技术/i;
function If(e, t) {
  return Nf(e, t) && Gt(t.text);
}
function Nf({ design: e }, { section: t, at: n }) {
  return /^(?:scope|architecture|overview)$/.test(t ?? "") || wr.test(ge(e, n)?.title ?? "");
}

// src/rules/lookup/own-words.ts
function xr({ form: e, responsibilities: t }) {
  return e !== "labelled" && /^(?:an? |the )?(?:external|third[- ]party|customer['’]?s?|existing)\b/i.test(t?.text ?? "");
}
function Sr({ design: e }, { name: t, at: n }) {
  let s = ge(e, n)?.title ?? "";
  return vr.test(t) || !s.includes(t) && (vr.test(s) || Tf.test(s));
}
var vr = /\b(?:modul\w*|packages?|librar(?:y|ies)|class(?:es)?|sdks?)\b/i, Tf = /\b(?:client[- ]side|front-?end\w*|browser|mobile)\b/i;
function $r({ document: e }, t) {
  let { responsibilities: n, technology: s, interface: o, scaling: i, dependencies: r, failureHandling: a } = t, l = [n, s, o, i, r, a].map(
    (h) => h?.text ?? ""
  ), c = qr(e, t), m = c ? ce(c).map((h) => A(h).text) : [], u = m.findIndex($n);
  return [...l, ...u < 0 ? m : m.slice(0, u)].join(`
`);
}
function Rr({ document: e }, t) {
  let n = qr(e, t);
  return (n ? ce(n).filter((o) => o.type === "code") : []).map(({ lang: o, value: i }) => o && !/^(?:mermaid|plantuml|d2|dot|text)$/i.test(o) ? i : "").join(`
`).trim();
}
var Fr = /^\s{0,8}(?:export )?(?:public )?(?:abstract )?(?:interface|class|struct|trait|protocol) \w/m;
function qr(e, { at: t }) {
  let n = kr.get(e) ?? new Map([...re(e)].map((s) => [s.at.start.line, s]));
  return kr.set(e, n), n.get(t.start.line);
}
var kr = /* @__PURE__ */ new WeakMap();

// src/rules/lookup/spoken.ts
var Or = /* @__PURE__ */ new WeakMap(), Mr = 5e3, Lr = 2e3;
function Pr(e) {
  let { design: t, graph: n } = e, s = Or.get(t);
  if (s) return s;
  let r = Z(e).flatMap(({ text: a }) => he(a.slice(0, Mr))).slice(0, Lr).map((a) => ({ text: a, parties: n.names.mentioned(a) })).filter(({ parties: a }) => a.some(({ component: l }) => l !== void 0));
  return Or.set(t, r), r;
}
function ln(e, t) {
  return new Set(Pr(e).flatMap(({ text: n, parties: s }) => t(n) ? s.flatMap($t) : []));
}
function Dr(e, t) {
  let n = Z(e).filter(({ text: s }) => t(s)).slice(0, Lr);
  return new Set(n.flatMap(({ text: s }) => e.graph.names.mentioned(s.slice(0, Mr))).flatMap($t));
}
function Ar({ document: e, graph: t }) {
  let n = /* @__PURE__ */ new Map();
  for (let s of re(e)) {
    let i = t.names.mentioned(s.title).flatMap($t).filter(
      (a) => a.at.start.line !== s.at.start.line && (n.get(a)?.length ?? 0) < Cf
    );
    if (i.length === 0) continue;
    let r = ce(s).map((a) => A(a).text).join(`
`);
    for (let a of i) n.set(a, [...n.get(a) ?? [], r]);
  }
  return n;
}
var Cf = 5;
function Ir(e, t) {
  let { names: n } = e.graph, o = [...e.design.components.map((i) => [
    i,
    ...n.mentioned(t(i)).filter((r) => r.component !== i)
  ]), ...Pr(e).map(({ parties: i }) => i)];
  return new Set(
    o.filter(({ length: i }) => i > 1).flat().flatMap((i) => "kind" in i ? $t(i) : i)
  );
}
function $t({ component: e }) {
  return e ? [e] : [];
}

// src/rules/lookup/knowledge.ts
function Nr(e) {
  let t = Ef(e);
  return {
    forAll: br(e),
    bare: (n) => [
      ...n.responsibilities ? [] : ["responsibilities"],
      ..._f(n, t) ? [] : ["technology"]
    ],
    unknown: (n) => {
      let { joined: s, called: o, related: i, isUnseen: r, coded: a } = t, l = r || i.has(n) || oe(s, n.name), c = a(n) !== "" || oe(o, n.name);
      return [
        ["interface", n.interface !== void 0 || l || c],
        ["scaling", n.scaling !== void 0 || Sr(e, n) || jf(n, t)],
        ["dependencies", n.dependencies !== void 0 || l],
        ["failure handling", n.failureHandling !== void 0 || Bf(n, t)]
      ].filter(([, u]) => !u).map(([u]) => u);
    }
  };
}
function Ef(e) {
  let { components: t, endpoints: n, events: s } = e.design, o = Ar(e), i = new Map(t.map((c) => [c, [$r(e, c), ...o.get(c) ?? []].join(`
`)])), r = new Map(t.map((c) => [c, Rr(e, c)])), a = (c) => i.get(c) ?? "", l = [
    ...n.flatMap(({ name: c, purpose: m }) => [c, m]),
    ...s.flatMap(({ name: c, producer: m, consumers: u }) => [c, m, u])
  ];
  return {
    told: a,
    coded: (c) => r.get(c) ?? "",
    joined: f(Qf(e)),
    called: f(l.join(`
`)),
    scaled: f(E(e, "scaling")),
    broken: f(E(e, "failure-modes")),
    troubled: Dr(e, At),
    counted: ln(e, (c) => We.test(c)),
    made: ln(e, ie),
    related: Ir(e, a),
    isUnseen: zf(e)
  };
}
function _f(e, { told: t, made: n }) {
  let s = e.form !== "labelled" && (n.has(e) || xr(e)), o = `${e.name}
${e.alias ?? ""}
${t(e)}`;
  return e.technology !== void 0 || s || ie(o);
}
function jf(e, { told: t, coded: n, scaled: s, counted: o }) {
  let i = t(e);
  return Kt(e.name) || Fr.test(n(e)) || oe(s, e.name) || We.test(i) || o.has(e) || [...Uf(i)].some((r) => s.has(r));
}
function Bf(e, { told: t, broken: n, troubled: s }) {
  return Kt(e.name) || oe(n, e.name) || s.has(e) || t(e).split(`
`).some(At);
}
function zf({ design: e, document: t }) {
  return e.diagrams.some(({ kind: n, edges: s }) => n === "architecture" && s.length > 0) ? !1 : e.diagrams.some(({ notation: n, kind: s }) => n === "image" && s === "architecture") || /[\w-]\.(?:puml|plantuml|drawio|mmd|dot|d2)\b/.
  test(t.source);
}
function Qf({ design: e }) {
  let t = e.diagrams.flatMap(({ nodes: o, edges: i }) => {
    let r = new Set(i.flatMap(({ from: a, to: l }) => [a, l]));
    return o.filter(({ id: a }) => r.has(a)).map(({ label: a }) => a);
  }), n = e.diagrams.filter(({ notation: o }) => o !== "mermaid").map(({ source: o }) => o), s = e.flows.flatMap(
    ({ steps: o }) => o.flatMap(({ text: i, from: r, to: a }) => [i, r ?? "", a ?? ""])
  );
  return [...t, ...n, ...s].join(`
`);
}
function Uf(e) {
  return new Set(Array.from(e.matchAll(/\b[a-z]+(?:_[a-z0-9]+)+\b/g), ([t]) => t).flatMap(C));
}

// src/rules/lookup/lacking.ts
function Se(e) {
  let t = [...new Set(e.flatMap(({ lacks: o }) => o))].flatMap((o) => {
    let i = e.filter(({ lacks: r }) => r.includes(o));
    return i.length > 2 ? [{ names: i.map(({ name: r }) => r), at: i[0].at, fields: [o] }] : [];
  }), n = new Set(t.flatMap(({ fields: o }) => o)), s = e.map(({ name: o, at: i, lacks: r }) => ({
    names: [o],
    at: i,
    fields: r.filter((a) => !n.has(a))
  }));
  return [...Wf(t), ...s.filter(({ fields: o }) => o.length > 0)];
}
function Wf(e) {
  let t = /* @__PURE__ */ new Map();
  for (let n of e) {
    let s = JSON.stringify(n.names), o = t.get(s);
    t.set(s, o ? { ...o, fields: [...o.fields, ...n.fields] } : n);
  }
  return [...t.values()];
}

// src/rules/require-component-fields.ts
var Cr = {
  id: "require-component-fields",
  section: "components",
  severity: "error",
  summary: "Require that of every component its responsibilities, technology, interface, scaling, dependencies and failure handling are known.",
  why: "A component without responsibilities is a box, without technology a wish; the rest is asked in every review and decided in none.",
  fix: "Write **Responsibilities:** and **Technology:** under the component. Interface, scaling, dependencies and failure handling may stand where they belong: in the API, the plan, the diagram, the f\
ailure table; else as labelled items here.",
  bad: `### Reminder

- **Responsibilities:** reminds of due books.
`,
  good: `### Reminder

- **Responsibilities:** reminds of due books.
- **Technology:** Go, one scheduled job.
- **Failure handling:** a failed run is repeated after 10 min; reminders carry the loan's id, so none is sent twice.
`,
  *check(e) {
    let t = e.design.components.filter(({ form: o }) => o !== "named");
    if (!v(e, "components")) return;
    let n = Nr(e), s = Gf(t, n.forAll);
    for (let { names: o, at: i, fields: r } of s(
      Se(t.map((a) => ({ ...a, lacks: n.bare(a) })))
    ))
      yield {
        message: `${p(o)} without ${$(r, "or")}: expected ${Tr(r)} under ${o.length > 1 ? "each" : "it"}`,
        at: i
      };
    for (let { names: o, at: i, fields: r } of s(
      Se(t.map((a) => ({ ...a, lacks: n.unknown(a) })))
    ))
      yield { message: `nothing says the ${$(r, "or")} of ${p(o)}: expected ${Tr(r)} there, or a word in the API, the plan, the diagram or the failure table`, at: i, severity: "warning" };
  }
};
function Gf(e, { stack: t, technology: n, scaling: s, failureHandling: o }) {
  let i = 2 * e.filter(({ form: c }) => c === "labelled").length >= e.length, r = e.some((c) => c.technology && c.technology.text !== c.alias), a = i ? t && !r : n, l = (c) => c === "scaling" && s || c ===
  "failure handling" && o || c === "technology" && a;
  return (c) => c.filter(({ names: m }) => i || 2 * m.length > e.length).map((m) => ({ ...m, fields: m.fields.filter((u) => !l(u)) })).filter(({ fields: m }) => m.length > 0);
}
function Tr(e) {
  return $(e.map((t) => `\`**${t[0].toUpperCase()}${t.slice(1)}:** …\``));
}

// src/rules/require-component-in-diagram.ts
var Er = {
  id: "require-component-in-diagram",
  section: "architecture",
  severity: "error",
  summary: "Require that every component and store is drawn in the architecture diagram.",
  why: "Who looks at the drawing to see what a change or an outage reaches misses the part that is not on it.",
  fix: "Add a node whose label is the name of the component or store, with an edge for each part it talks to, or remove its description. A store that is a component or an external system needs no node\
 of its own.",
  bad: "```mermaid\nflowchart LR\n  reader([Reader]) -->|borrows| api[Loan API]\n  api -->|SQL| store[(Loan Store)]\n```\n",
  good: "```mermaid\nflowchart LR\n  reader([Reader]) -->|borrows| api[Loan API]\n  api -->|SQL| store[(Loan Store)]\n  reminder[Reminder] -->|reads due loans| store\n```\n",
  *check(e) {
    let t = e.graph.drawings[0];
    for (let { name: n, kind: s, at: o } of me(e).undrawn) {
      let i = `the ${s} ${d(n)} is drawn nowhere: expected a node \`[${n}]\` in the architecture diagram`, r = t ? [{ message: "the architecture diagram", at: t.at }] : [];
      yield { message: i, at: o, section: s === "store" ? "data-model" : "components", related: r, ...le(e) };
    }
  }
};

// src/rules/lookup/cost-lines.ts
function Kf(e, { item: t, quantity: n, unitPrice: s, amount: o }) {
  let i = [n, s, o].filter((l) => l !== void 0), a = i.flatMap(({ expression: l }) => l ? Y(e, l.text) : []).map(({ name: l, basis: c }) => `${l.replaceAll("_", " ")} ${c.text}`);
  return [t, ...i.map(({ text: l }) => l), ...a].join(`
`);
}
function jr(e) {
  let { design: t } = e;
  if (t.components.length < 2 || t.costs.lines.length < 2) return [];
  let n = _r(Zf(e));
  return t.costs.lines.slice(0, Vf).filter((s) => {
    let { item: o } = s;
    if (!Hf(s) || e.graph.names.mentioned(o).length > 0 || xt.some(([, r]) => r.test(o)) || St.test(Kf(e, s))) return !1;
    let i = [..._r(o.replace(cr, " "))].filter((r) => new RegExp("\\p{L}{3}", "u").test(r));
    return i.length > 0 && !i.some((r) => n.has(r));
  });
}
var Vf = 500;
function _r(e) {
  let t = Array.from(e.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu), ([n]) => n);
  return /* @__PURE__ */ new Set([...t, ...f(e)]);
}
function Hf({ item: e, amount: t }) {
  return e.length <= 60 && t !== void 0 && O(t.text).length > 0;
}
function Zf({ document: e, design: t }) {
  let n = e.source.split(`
`);
  return t.headings.map(({ at: s }, o) => ({ at: s, end: (t.headings[o + 1]?.at.start.line ?? n.length + 1) - 1 })).filter(({ at: s }) => R(t, s) !== "cost").map(({ at: s, end: o }) => n.slice(s.start.
  line - 1, o).join(`
`)).join(`
`);
}

// src/rules/lookup/coverage.ts
function Br({ design: e, graph: t }) {
  let s = e.flows.flatMap((o) => o.steps).slice(0, Ge).flatMap(({ from: o, to: i, text: r }) => {
    let a = [o, i].filter((l) => l !== void 0).flatMap((l) => t.names.find(l));
    return a.length > 0 ? a : t.names.mentioned(r);
  });
  return [...new Set(s)].filter(({ kind: o }) => o === "component" || o === "external");
}
function Rt(e, t) {
  let n = t.slice(0, Ge), s = n.map((c) => e.names.mentioned(c)), o = /* @__PURE__ */ new Set([
    ...s.flat(),
    ...n.flatMap((c) => Jf(e, c)),
    ...n.filter((c, m) => s[m].length === 0).flatMap((c) => eh(e, c))
  ]);
  if (s.filter((c) => c.length > 0).length >= Yf * n.length) return (c) => o.has(c);
  let i = n.map(f), r = new Set(i.flatMap((c) => [...c])), a = /* @__PURE__ */ new Map();
  for (let { name: c } of e.names.parties)
    for (let m of f(c)) a.set(m, (a.get(m) ?? 0) + 1);
  let l = (c) => c.length > 2 && a.get(c) === 1 && r.has(c);
  return (c) => o.has(c) || [...f(c.name)].some(l) || i.some((m) => C(c.name).every((u) => m.has(u))) || th(c).some((m) => r.has(m));
}
var Yf = 0.5;
function Jf(e, t) {
  let n = t.split(`
`, 1)[0];
  if (e.names.mentioned(n).length > 0) return [];
  let s = f(n.slice(0, 200)), o = ({ name: r }) => {
    let a = C(r);
    return a.some((l) => !de(l)) && a.every((l) => s.has(l));
  }, i = e.names.parties.slice(0, Ge).filter(o);
  return i.length === 1 ? i : [];
}
var Xf = [
  [
    /\b(?:databases?|db)\b/i,
    /\b(?:databases?|db|postgres\w*|mysql|mariadb|rds|aurora|dynamodb|mongodb|cassandra|sqlite|oracle|spanner|cockroachdb|firestore)\b/i
  ],
  [/\b(?:queues?|brokers?)\b/i, /\b(?:queues?|brokers?|sqs|rabbitmq|kafka|kinesis|redpanda|nats)\b/i],
  [/\bcaches?\b/i, /\b(?:caches?|redis|memcached|valkey|elasticache)\b/i],
  [
    /\b(?:buckets?|(?:object|file|blob) stor(?:e|age))\b/i,
    /\b(?:buckets?|s3|gcs|minio|(?:object|file|blob) stor(?:e|age))\b/i
  ]
];
function eh(e, t) {
  let n = Xf.filter(([s]) => s.test(t)).map(([, s]) => s);
  return e.names.parties.filter(
    ({ name: s, component: o }) => n.some((i) => i.test(`${s}
${o?.technology?.text ?? ""}`))
  );
}
var Ge = 500;
function th({ component: e }) {
  return (e?.technology?.text.slice(0, 300) ?? "").split(/[^\p{L}\p{N}+#.]+/u).flatMap((n) => ie(n) ? [...f(n)] : []);
}
function zr(e) {
  let { failures: t } = e.design;
  return t.slice(0, Ge).filter(({ name: s }) => e.graph.names.mentioned(s).length > 0).length * 2 >= Math.min(Ge, t.length) ? t.map(({ name: s }) => s) : t.map(nh);
}
function nh({ name: e, impact: t, detection: n, mitigation: s, recovery: o }) {
  return [e, t, n, s, o].join(`
`);
}

// src/rules/lookup/unpaid.ts
var sh = [
  [
    /\b(?:hot|warm|cold)?[- ]?stand-?bys?\b|\b(?:read[- ])?replicas?\b|\bmulti-az\b/i,
    /stand-?by|replica|multi-az|zones?\b|\bboth\b|\bcop(?:y|ies)\b|\bpair|cluster|\bnodes?\b|\bha\b|instances|\btwo\b/i
  ],
  [
    /\b(?:second|secondary|another|other|multi|cross|standby|backup)[- ]regions?\b|\bgeo-?replicat\w*/i,
    /region|replica|geo/i
  ],
  [
    /\b(?:second|secondary|backup|fallback|alternat(?:e|ive)) (?:\w+ )?(?:provider|vendor|carrier|gateway|cdn)s?\b/i,
    /\b(?:second|secondary|backup|fallback|alternat\w*|both)\b|providers?\b/i
  ],
  [/\bwaf\b|\bddos protection\b|\baws shield\b/i, /\bwaf\b|ddos|shield|cloudflare|security/i],
  [
    /\bcdn\b|\bcloudfront\b|\bcloudflare\b|\bfastly\b|\bakamai\b/i,
    /\bcdn\b|cloudfront|cloudflare|fastly|akamai|edge|transfer|bandwidth/i
  ],
  [/\bredis\b|\bmemcached\b|\belasticache\b|\bvalkey\b/i, /redis|memcached|elasticache|valkey|cache/i]
];
function Qr(e) {
  let { costs: t, failures: n } = e.design;
  if (t.lines.length < 2) return [];
  let o = t.lines.flatMap(({ quantity: l, unitPrice: c, amount: m }) => [l, c, m]).flatMap((l) => l?.expression ? Y(e, l.expression.text) : []), i = t.lines.flatMap(({ item: l, quantity: c, amount: m }) => [
  l, c?.text ?? "", m?.text ?? ""]), r = o.map(({ name: l, basis: c }) => `${l.replaceAll("_", " ")} ${c.text}`), a = [E(e, "cost"), ...i, ...t.free.map(({ text: l }) => l), ...r].join(`
`);
  return n.flatMap((l) => {
    let c = `${a}
${oh(e, l)}`, m = sh.flatMap(
      ([u, h]) => h.test(c) ? [] : u.exec(l.mitigation)?.[0].trim() ?? []
    );
    return m[0] ? [{ failure: l, words: m[0] }] : [];
  });
}
function oh({ graph: e }, { name: t }) {
  return e.names.mentioned(t).map(({ component: n }) => n?.technology?.text ?? "").join(`
`);
}

// src/rules/require-cost-coverage.ts
var Ur = {
  id: "require-cost-coverage",
  section: "cost",
  severity: "warning",
  summary: "Require that every component has a cost line or is named as free, and that every cost line pays for something.",
  why: "A part in no line is forgotten money, and a line for a part that is not in the design is paid for nothing or shows a design that moved on.",
  fix: "Name the component in the item of its cost line, or after `No cost:` with the reason; remove the line that pays for nothing in the design, or describe what it pays for.",
  bad: `# System Design: Lending

## Components

### Loan API

- **Responsibilities:** takes loans.

### Loan Store

- **Responsibilities:** keeps loans.

### Reminder Job

- **Responsibilities:** reminds readers.

## Cost Estimate

| Item | Quantity | Unit price | Monthly |
| --- | --- | --- | --- |
| Loan Store | 1 | 50 USD/month | 50 USD/month |
| Loan API | 2 | 10 USD/month | 20 USD/month |
| Total | | | 70 USD/month |
`,
  good: `# System Design: Lending

## Components

### Loan API

- **Responsibilities:** takes loans.

### Loan Store

- **Responsibilities:** keeps loans.

### Reminder Job

- **Responsibilities:** reminds readers.

## Cost Estimate

| Item | Quantity | Unit price | Monthly |
| --- | --- | --- | --- |
| Loan Store | 1 | 50 USD/month | 50 USD/month |
| Loan API | 2 | 10 USD/month | 20 USD/month |
| Total | | | 70 USD/month |

No cost: Reminder Job (runs on the build server).
`,
  *check(e) {
    if (!(e.design.costs.lines.length < 2)) {
      yield* lh(e);
      for (let { item: t, at: n } of jr(e))
        yield {
          message: `${d(t)} is paid for and nothing else in the design speaks of it: expected an item that names a component, an external or a usual cost`,
          at: n
        };
      for (let { failure: t, words: n } of Qr(e))
        yield {
          message: `${d(n)} mitigates ${d(t.name)} and nothing in ${d(x(e, "cost"))} pays for it: expected a cost line, or the reason after \`No cost:\``,
          at: t.at
        };
    }
  }
}, ih = 3, rh = 500, ah = 1 / 2;
function* lh(e) {
  let t = e.graph.names.parties.filter(({ kind: r }) => r === "component"), n = ch(e), s = t.filter((r) => !n(r));
  if (t.length - s.length < ah * t.length) return;
  let o = d(x(e, "cost")), i = "expected a line that names it, or its name after `No cost:`";
  if (s.length > ih)
    yield {
      message: `${p(s.map(({ name: r }) => r))} have no line in ${o}: ${i}`,
      at: b(e, "cost")
    };
  else for (let { name: r, at: a } of s) yield { message: `${d(r)} has no line in ${o}: ${i}`, at: a };
}
function ch({ design: e, graph: t }) {
  let { lines: n, free: s, remarks: o } = e.costs, i = new Set(n.map(({ at: m }) => m.start.line)), r = [
    ...s,
    ...o.filter(({ at: m }) => !i.has(m.start.line) && R(e, m) === "cost")
  ], a = new Set(r.slice(0, rh).flatMap(({ text: m }) => t.names.mentioned(m))), l = n.map(({ item: m, quantity: u }) => `${m}
${u && !u.expression ? u.text : ""}`), c = Rt(t, l);
  return (m) => a.has(m) || c(m);
}

// src/rules/lookup/sum.ts
function Gr({ lines: e, total: t }) {
  if (!t || e.length < 2 || !dh(e, t)) return;
  let n = Wr(t.text), s = e.map(({ amount: a }) => a ? Wr(a.text) : void 0);
  if (!n || L(n.dimension) || !s.every((a) => a && q(a.dimension, n.dimension)))
    return;
  let o = s.reduce((a, { value: l }) => a + l, 0), i = [n, ...s].reduce((a, { step: l }) => a + l / 2, 0), r = /~|≈|about|approx|\bca\b/i.test(t.text) ? 0.05 * Math.abs(o) : 0;
  return Math.abs(o - n.value) > Math.max(i, r) * (1 + 1e-9) ? K(o, n.dimension, n, 15) : void 0;
}
function Wr(e) {
  let t = e.replace(/[*_`]/g, "").replace(/^[^:]{0,40}\btotal\b[^:]{0,40}:/i, "").replace(/^\s*[~≈]\s*/, "").trim(), n = y(t);
  return n && !/[\d%]/.test(t.slice(n.length)) ? n : void 0;
}
function dh(e, { at: t }) {
  let n = e.map((i) => i.at.start.line), s = n.every((i, r) => r === 0 || i === n[r - 1] + 1), o = n.at(-1);
  return s && t.start.line > o && t.start.line - o <= 4 && !e.some(({ item: i }) => /subtotal|zwischensumme/i.test(i));
}

// src/rules/require-cost-total.ts
var Kr = {
  id: "require-cost-total",
  section: "cost",
  severity: "error",
  summary: "Require a total that is the sum of its lines.",
  why: "The total is the number that is approved; without it every reader adds other lines.",
  fix: "End the cost table with a row `Total` whose amount is the sum of the lines, in one currency and per month.",
  bad: `## Cost Estimate

| Item | Monthly |
| --- | --- |
| Database | 60 USD/month |
| Servers | 90 USD/month |
| Total | 180 USD/month |
`,
  good: `## Cost Estimate

| Item | Monthly |
| --- | --- |
| Database | 60 USD/month |
| Servers | 90 USD/month |
| Total | 150 USD/month |
`,
  *check(e) {
    if (!v(e, "cost")) return;
    let { total: t, lines: n } = e.design.costs;
    if (n.length > 0 && n.every(({ alternative: o }) => o)) return;
    if (!t) {
      let o = n.length > 0 ? `${n.length} lines and no total` : "no line with an amount and no total";
      yield {
        message: `${d(x(e, "cost"))} has ${o}: expected a row \`Total\` with the sum`,
        at: b(e, "cost")
      };
      return;
    }
    if (e.ledger.definitions.length > 0) return yield* mh(e, t);
    let s = Gr(e.design.costs);
    s && (yield {
      message: `${d(t.text)} is the total, the ${n.length} lines add up to \`${s}\`: expected their sum`,
      at: t.at
    });
  }
};
function* mh({ ledger: e, design: t }, n) {
  for (let { problem: s, conflict: o, text: i } of e.definitions) {
    let r = t.costs.lines.length;
    if (s && uh.has(s.kind))
      yield { message: `${d(n.text)} is the total, the ${r} lines give \`${i}\`: write \`${i}\``, at: n.at };
    else if (o) {
      let a = t.quantities.find(({ name: l }) => o.names?.includes(l));
      yield {
        message: o.message,
        at: a?.at ?? n.at,
        related: [{ message: "the total of the lines", at: n.at }]
      };
    }
  }
}
var uh = /* @__PURE__ */ new Set(["wrong-result", "missing-result", "no-measure", "unit-mismatch"]);

// src/rules/require-decisions.ts
var Vr = {
  id: "require-decisions",
  section: "decisions",
  severity: "warning",
  summary: "Require a decision with a rejected option and a reason.",
  why: "Without the options that were rejected the discussion starts again with every new reader.",
  fix: "Write rows `Decision | Options | Chosen | Because | Reconsider when`: at least two real options, what was chosen, why, and the number or event at which the choice should be opened again.",
  bad: `| Decision | Options | Chosen | Because | Reconsider when |
| --- | --- | --- | --- | --- |
| Database | PostgreSQL | PostgreSQL | | |
`,
  good: `| Decision | Options | Chosen | Because | Reconsider when |
| --- | --- | --- | --- | --- |
| Database | PostgreSQL; DynamoDB | PostgreSQL | loans need transactions | over 5,000 writes/s |
`,
  *check(e) {
    let { decisions: t } = e.design;
    if (!v(e, "decisions") || t.some(ph)) return;
    yield {
      message: `${t[0] ? `${d(t[0].decision)} names no rejected option with a reason, nor does any other decision` : `${V(e, "decisions")} holds no decision`}: expected a row \`| Decision | Options | C\
hosen | Because | Reconsider when |\` with two options or more`,
      at: t[0]?.at ?? b(e, "decisions")
    };
  }
};
function ph({ options: e, chosen: t, because: n }) {
  return e.filter((o) => o.trim().toLowerCase() !== t.trim().toLowerCase()).length > 0 && !I(n);
}

// src/rules/require-design.ts
var Hr = {
  id: "require-design",
  section: "overview",
  severity: "error",
  summary: "Require a text that designs one certain system.",
  why: "A guide, a template or a list of tasks speaks of designs and holds none: whatever its headings say, nobody can build from it, so its content is not judged as one.",
  fix: "Say what this system does and why: name its parts and numbers instead of advising the reader, fill the template in, and tell the work to do under Rollout, after the design.",
  bad: `# Design Document Template

## Components

List the parts of your system and describe what each of them does.
`,
  good: `# System Design: Parcel Tracking

## Components

### Scan API

- **Responsibilities:** takes the scans of handhelds and keeps their order.
- **Technology:** Kotlin on ECS Fargate.
`,
  anyText: !0,
  *check({ design: e }) {
    let { genre: t } = e;
    t !== "design" && (yield {
      message: `the text reads as ${fh[t]} and no design: expected the parts, flows and numbers of one certain system`,
      at: H(e)
    });
  }
}, fh = {
  guide: "a guide",
  skill: "an agent's skill",
  tasks: "a list of tasks",
  template: "a template"
};

// src/rules/require-diagram.ts
var Zr = {
  id: "require-diagram",
  section: "architecture",
  severity: "error",
  summary: "Require an architecture diagram.",
  why: "Readers build their picture of the system from the drawing; without one, each builds another.",
  fix: "Draw the components, stores, actors and external systems in a `mermaid` block that begins with `flowchart LR`, every edge with a word on it. Other notations count, but are not checked.",
  bad: `## High-Level Architecture

Readers borrow through an API, which keeps loans in a database.
`,
  good: `## High-Level Architecture

\`\`\`mermaid
flowchart LR
  reader([Reader]) -->|borrows| api[Loan API]
  api -->|SQL| store[(Loan Store)]
\`\`\`
`,
  *check(e) {
    if (!v(e, "architecture")) return;
    let { diagrams: t } = e.design;
    if (t.some(({ kind: i }) => i === "architecture")) return;
    let n = t.find(({ section: i }) => i === "architecture"), s = n ? `, only a ${n.kind} diagram` : "";
    yield { message: `${d(x(e, "architecture"))} has no architecture diagram${s}: expected a \`mermaid\` block that begins with \`flowchart LR\``, at: b(e, "architecture") };
  }
};

// src/rules/require-edge-labels.ts
var Yr = {
  id: "require-edge-labels",
  section: "architecture",
  severity: "warning",
  summary: "Require a word on every edge of the architecture diagram.",
  why: "An arrow without a word may be a call, an event or a copy at night: each reader reads another one.",
  fix: "Write on every edge what passes or how: `api -->|SQL| store`, `worker -->|sends mail| email`.",
  bad: "```mermaid\nflowchart LR\n  reader([Reader]) -->|borrows| api[Loan API]\n  api --> store[(Loan Store)]\n  reminder[Reminder] -->|reads due loans| store\n```\n",
  good: "```mermaid\nflowchart LR\n  reader([Reader]) -->|borrows| api[Loan API]\n  api -->|SQL| store[(Loan Store)]\n  reminder[Reminder] -->|reads due loans| store\n```\n",
  *check({ graph: e }) {
    for (let { nodes: t, groups: n, edges: s } of e.drawings) {
      let o = s.filter(({ label: c }) => !c?.trim()), [i] = o;
      if (!i) continue;
      let r = new Map([...n, ...t].map(({ id: c, label: m }) => [c, m || c])), a = o.map(({ from: c, to: m }) => `${r.get(c) ?? c} → ${r.get(m) ?? m}`);
      yield {
        message: `${o.length === s.length && o.length > 1 ? "no edge has a word on it" : `${o.length} of ${s.length} edges ${o.length > 1 ? "have" : "has"} no word on ${o.length > 1 ? "them" : "it"}`}\
: ${p(a)}; expected such as \`${i.from} -->|reads| ${i.to}\``,
        at: i.at
      };
    }
  }
};

// src/rules/require-endpoints.ts
var Jr = {
  id: "require-endpoints",
  section: "api",
  severity: "error",
  summary: "Require endpoints or events.",
  why: "The contract is what other teams build against; prose about an API cannot be called, tested or mocked.",
  fix: "Write a table `Endpoint | Purpose | Takes → gives | Auth | Errors | Serves` with a row such as `` `POST /loans` ``, and for messages a table `Event | Producer | Consumers | Payload | Delivery \
| Serves`.",
  bad: `## API Contract

A REST API lets readers borrow and return books.
`,
  good: "## API Contract\n\n| Endpoint | Purpose | Takes → gives | Auth | Errors | Serves |\n| --- | --- | --- | --- | --- | --- |\n| `POST /loans` | borrow | `NewLoan` → `Loan` | reader | 409 copy taken \
| FR-1 |\n",
  *check(e) {
    if (!v(e, "api") || U(e.design).length > 0) return;
    let t = e.design.mentions.filter(({ section: s, strong: o }) => s === "api" && o);
    if (new Set(t.map(({ about: s }) => s)).size > 1 || hh(e.design)) return;
    yield { message: `${V(e, "api")} has no endpoint and no event: expected rows such as \`POST /loans\` with purpose, payload, auth and errors`, at: b(e, "api") };
  }
};
function hh({ codes: e, headings: t }) {
  return t.some(({ title: s }) => Oe(s).includes("events")) && e.filter(({ section: s }) => s === "api").length > 1;
}

// src/rules/require-entities.ts
var Xr = {
  id: "require-entities",
  section: "data-model",
  severity: "error",
  summary: "Require entities with their fields.",
  why: "Endpoints, sizes and personal data are decided by fields; a name alone leaves each reader with another record in mind.",
  fix: "Write each entity with its fields and types, as a `typescript`, `sql`, `graphql` or `protobuf` block, an `erDiagram`, or a table `Entity | Field | Type`.",
  bad: `## Data Model

We keep readers, books and loans in PostgreSQL.
`,
  good: `## Data Model

\`\`\`sql
CREATE TABLE loan (
  id uuid PRIMARY KEY,
  copy_id uuid NOT NULL,
  due date NOT NULL
);
\`\`\`
`,
  *check(e) {
    if (!v(e, "data-model")) return;
    let { entities: t } = e.design;
    if (t.some(({ fields: s }) => s.length >= 2)) return;
    yield {
      message: `${t.length > 0 ? `${p(t.map(({ name: s }) => s))} without fields` : `${d(x(e, "data-model"))} defines no entity`}: expected fields with types, such as \`interface Loan { id: string; due\
: string }\``,
      at: t[0]?.at ?? b(e, "data-model")
    };
  }
};

// src/rules/require-error-responses.ts
var ea = {
  id: "require-error-responses",
  section: "api",
  severity: "warning",
  summary: "Require for every endpoint what it answers when it cannot do what is asked.",
  why: "Callers build on what is written: without the errors they retry what can never succeed and give up on what would.",
  fix: "Write status and reason into the Errors column, such as `409 copy taken`, or one sentence for all above the table, such as `Every endpoint can answer 400, 401, 403, 404 or 429.`",
  bad: "## API Contract\n\n| Endpoint | Purpose | Takes → gives | Auth | Errors | Serves |\n| --- | --- | --- | --- | --- | --- |\n| `POST /loans` | borrow | copy → `Loan` | reader | 409 copy taken | FR-1\
 |\n| `GET /loans` | own loans | – → `Loan[]` | reader | – | FR-1 |\n",
  good: "## API Contract\n\nAny endpoint can answer 400, 401 or 404.\n\n| Endpoint | Purpose | Takes → gives | Auth | Errors | Serves |\n| --- | --- | --- | --- | --- | --- |\n| `POST /loans` | borrow | cop\
y → `Loan` | reader | 409 copy taken | FR-1 |\n| `GET /loans` | own loans | – → `Loan[]` | reader | – | FR-1 |\n",
  *check(e) {
    let { ours: t, lacking: n } = bt(e, "errors");
    if (!n[0]) return;
    let s = p(n.map(({ name: i }) => i));
    yield { message: `${n.length} of ${t.length} endpoints do not say how they fail (${s}): expected status and reason under \`Errors\`, or a sentence for all above the table`, at: n[0].at };
  }
};

// src/rules/require-failure-coverage.ts
var ta = {
  id: "require-failure-coverage",
  section: "failure-modes",
  severity: "warning",
  summary: "Require a failure row for every component and external system that acts in a flow.",
  why: "Every part of a flow fails one day, and the one nobody thought of takes the whole flow with it.",
  fix: "Add a row `Failure | Impact | Detection | Mitigation | Recovery` whose failure names the part, for each part that is missing; parts that fail together may share a row.",
  bad: `# System Design: Lending

## Components

### Loan API

- **Responsibilities:** takes loans.

### Loan Store

- **Responsibilities:** keeps loans.

## Data Flow

### Borrow (FR-1)

1. Reader → Loan API: \`POST /loans\`
2. Loan API → Loan Store: saves the loan
3. Loan API → Reader: 201

## Failure Modes

| Failure | Impact | Detection | Mitigation | Recovery |
| --- | --- | --- | --- | --- |
| Loan API down | FR-1 | \`loan_probe\` | two tasks | restart |
| Loan API slow | FR-1 | \`loan_seconds\` | time limit | roll back |
`,
  good: `# System Design: Lending

## Components

### Loan API

- **Responsibilities:** takes loans.

### Loan Store

- **Responsibilities:** keeps loans.

## Data Flow

### Borrow (FR-1)

1. Reader → Loan API: \`POST /loans\`
2. Loan API → Loan Store: saves the loan
3. Loan API → Reader: 201

## Failure Modes

| Failure | Impact | Detection | Mitigation | Recovery |
| --- | --- | --- | --- | --- |
| Loan API down | FR-1 | \`loan_probe\` | two tasks | restart |
| Loan Store down | FR-1 | \`store_up\` | standby | fail over |
`,
  *check(e) {
    let { failures: t } = e.design, n = x(e, "failure-modes");
    if (t.length < 2 || yh.test(n) && !Je.test(n)) return;
    let s = Rt(e.graph, zr(e)), o = Br(e), i = o.filter((r) => !s(r));
    if (!(o.length - i.length < Math.min(2, o.length * bh))) {
      if (i.length > gh) {
        let r = p(i.map(({ name: l }) => l));
        yield { message: `${d(n)} has no row for ${r}, which act in flows: expected a failure that names each`, at: b(e, "failure-modes") };
        return;
      }
      for (let { name: r, at: a } of i)
        yield {
          message: `${d(r)} acts in a flow and ${d(n)} has no row for it: expected a failure that names it`,
          at: a
        };
    }
  }
}, gh = 3, yh = /\brisk|\bdebt\b|risik|schulden|riscos?\b|riesgos?\b/i, bh = 1 / 3;

// src/rules/lookup/failure-forms.ts
var wh = 2e3, vh = /^(?!.*(?:fail|error|fault|fehler|falha)).*(?:\b(?:risks?|risiken|riscos?|riesgos?|risques|technical debts?)\b|\btechnische\w* schuld)/i;
function na({ design: e }, { at: t }) {
  let n = [];
  for (let o of e.headings) {
    if (o.at.start.line >= t.start.line) break;
    for (; (n.at(-1)?.depth ?? 0) >= o.depth; ) n.pop();
    n.push(o);
  }
  return n.filter((o) => o !== e.headings[0]).some(({ title: o }) => vh.test(o) && Oe(o).includes("failure-modes"));
}
function sa({ document: e }) {
  let t = new Set(
    [...S(e.tree)].flatMap(
      ({ type: s, position: o }) => s === "tableRow" && o ? [o.start.offset] : []
    )
  ), n = (s) => {
    let o = new RegExp("^[\\s>*+_-]{0,12}(\\p{L}[^:：*_]{1,40})[*_]{0,2}\\s?[:：]", "u").exec(s)?.[1];
    return o !== void 0 && On.some(([, i]) => i.test(o));
  };
  return ({ at: s }) => {
    let o = e.source.slice(s.start.offset, s.end.offset).slice(0, 1e4);
    return t.has(s.start.offset) || o.split(`
`).some(n);
  };
}
function oa({ document: e }) {
  let t = [...S(e.tree)].flatMap((n) => {
    let s = n.type === "tableRow" ? n.children.map((o) => A(o).text) : [];
    return s.some((o) => /^[45]\d\d\b/.test(o)) ? [f(s.join(" "))] : [];
  });
  return ({ name: n }) => {
    let s = [...f(n.slice(0, 200))].filter((o) => !xh.has(o) && !de(o));
    return s.length > 0 && t.slice(0, wh).some((o) => s.every((i) => o.has(i)));
  };
}
var kh = "race races condition conditions unique uniqueness conflict collision duplicate duplicated failure failed fails error invalid missing violation exceeded expired concurrent partial", xh = f(kh);

// src/rules/require-failure-fields.ts
var ia = {
  id: "require-failure-fields",
  section: "failure-modes",
  severity: "error",
  summary: "Require impact, detection, mitigation and recovery for every failure, and at least two failures.",
  why: "At three in the morning the row is all there is: what hurts, how it is seen, what holds meanwhile, and what brings it back.",
  fix: "Fill the table `Failure | Impact | Detection | Mitigation | Recovery`: the part that fails, the requirement it hurts (or `none`), the signal of Monitoring, what the system does by itself, what\
 a person does.",
  bad: `| Failure | Impact | Detection | Mitigation | Recovery |
| --- | --- | --- | --- | --- |
| Loan Store down | – | – | retry | |
| Reminder fails | FR-2: no reminder | \`reminder_age\` | | run it by hand |
`,
  good: "| Failure | Impact | Detection | Mitigation | Recovery |\n| --- | --- | --- | --- | --- |\n| Loan Store down | FR-1: no loans | `store_up` | reads from the replica | fail over, `failover` = 60 \
s |\n| Reminder fails | FR-2: no reminder | `reminder_age` | the next run sends both | run it by hand |\n",
  *check(e) {
    if (!v(e, "failure-modes")) return;
    let { failures: t } = e.design, n = b(e, "failure-modes"), s = V(e, "failure-modes");
    t.length < 2 && (yield {
      message: `${s} has ${t.length === 0 ? "no failure" : "one failure"}: expected ${Sh}`,
      at: n
    });
    let o = (m, u) => Se(u.map((h) => ({ ...h, lacks: m.filter((g) => $h(h[g])) }))), i = t.filter((m) => !na(e, m)), r = sa(e);
    for (let { names: m, at: u, fields: h } of o(["impact", "mitigation"], i.filter(r)))
      yield { message: cn(m, h), at: u };
    let a = i.filter((m) => !r(m));
    for (let { names: m, at: u, fields: h } of o(["impact", "mitigation"], a))
      yield { message: cn(m, h), at: u, severity: "warning" };
    let l = oa(e), c = i.filter((m) => r(m) || !l(m));
    for (let { names: m, at: u, fields: h } of o(["detection", "recovery"], c))
      yield { message: cn(m, h), at: u, severity: "warning" };
  }
}, Sh = "at least two rows `| Failure | Impact | Detection | Mitigation | Recovery |`";
function $h(e) {
  return I(e) && !/none/i.test(e);
}
function cn(e, t) {
  return `${p(e)} without ${$(t, "or")}: expected what fits ${e.length > 1 ? "each" : "this"} failure`;
}

// src/rules/require-flow.ts
var ra = {
  id: "require-flow",
  section: "data-flow",
  severity: "error",
  summary: "Require a flow of three or more ordered steps.",
  why: "Only a flow shows who calls whom and in which order; time budgets, failures and missing endpoints are found along it.",
  fix: "Under a `### Name (FR-1)` write numbered steps `Party → Party: action`, with endpoints in inline code, from the actor's wish to its fulfilment.",
  bad: `## Data Flow

A reader borrows through the API, and the loan is stored.
`,
  good: `## Data Flow

### Borrow a book (FR-1)

1. Reader → Loan API: \`POST /loans\`
2. Loan API → Loan Store: writes the loan if the copy is free
3. Loan API → Reader: due date
`,
  *check(e) {
    if (!v(e, "data-flow")) return;
    let { flows: t } = e.design;
    if (t.some(({ steps: o }) => o.length >= 3)) return;
    let n = t.toSorted((o, i) => i.steps.length - o.steps.length)[0];
    yield {
      message: `${n ? `${d(n.name)} has ${n.steps.length} steps` : `${d(x(e, "data-flow"))} has no ordered steps`}: expected a flow of three or more, such as \`1. Reader → Loan API: borrows the book\``,
      at: n?.at ?? b(e, "data-flow")
    };
  }
};

// src/rules/require-functional-requirements.ts
var aa = {
  id: "require-functional-requirements",
  section: "requirements",
  severity: "error",
  summary: "Require functional requirements, each a testable sentence with an id.",
  why: "Every later decision is justified by a requirement. What is not written down is built twice or not at all, and nobody can test it.",
  fix: "List what the system does for its users, one row `| FR-n | Actor does something observable. |` each: one sentence, one behaviour, an id that is never reused.",
  bad: `### Functional

- Upload
- Notifications
`,
  good: `### Functional

| ID | Requirement |
| --- | --- |
| FR-1 | A user uploads a video of up to 1 GB. |
| FR-2 | The user is told when the video is ready. |
`,
  *check(e) {
    if (!v(e, "requirements")) return;
    let t = e.design.requirements.filter(({ kind: i }) => i === "functional"), [n] = t;
    if (!n) {
      yield { message: `${d(x(e, "requirements"))} has no functional requirement: expected rows such as \`| FR-1 | A user uploads a video. |\``, at: b(e, "requirements") };
      return;
    }
    let s = t.filter(({ id: i }) => !i), o = t.filter(
      ({ text: i }) => i.replace(/\bFR-?\d+\b/, "").split(/\s+/).filter((r) => new RegExp("\\p{L}", "u").test(r)).length < 3
    );
    s[0] && (yield { message: `${s.length} of ${t.length} functional requirements without id (${p(
      s.map(({ text: r }) => r),
      2
    )}): expected \`FR-n\` before each`, at: s[0].at, severity: "warning" }), o[0] && (yield {
      message: `${p(o.map(({ text: i }) => i))}: expected a sentence that can be tested, who does what`,
      at: o[0].at,
      severity: "warning"
    });
  }
};

// src/rules/lookup/deliveries.ts
var Ft = /\b(?:idempoten\w*|de-?dup\w*|duplicat\w*|(?:exactly|effectively)[- ]once|unique\w*|upsert\w*|on conflict|insert ignore|if-match|if-none-match|etags?|compare[- ]and[- ](?:set|swap)|conditional (?:writes?|puts?|updates?|inserts?)|optimistic lock\w*|set ?nx|nonces?|repeat\w*|overwrit\w+|dropped (?:by|twice)|drops? (?:what|those|versions|repeats)|same (?:key|id|answer|effect)|natural key|client[- ](?:given|generated|made|chosen|supplied) (?:ids?|keys?|uuids?)|(?:id|number|reference|name|hash) (?:as|is) (?:the )?key|keyed by|safe to (?:retry|repeat)|retries are safe|fifo)\b/i,
Rh = /\bby (?:[\p{L}'-]+,? (?:and )?){0,5}(?:ids?|keys?|numbers?|hash|index|attempt|version|day|name|\w+At)\b/iu, Fh = /\b409\b|\b412\b/, qh = /\b(?:all|every|each|any|both)\b[^.;]{0,40}\b(?:POSTs?|writes?|requests?|calls?|endpoints?|mutations?|commands?|changes?|consumers?|handlers?|workers?|messages?|jobs?)\b|\b(?:POSTs?|writes|mutations|consumers|handlers|workers|jobs|retries|requests)\b[^.;]{0,60}\b(?:idempoten|safe|key)/i;
function la(e) {
  let { design: t } = e, n = Ws(e).filter((u) => Ft.test(u)), o = n.flatMap(he).filter((u) => Ft.test(u)).some((u) => qh.test(u)), i = n.map((u) => ({ text: u, stems: f(u) })), r = (u, ...h) => i.some(
  ({ text: g, stems: w }) => g.includes(u) || h.some((T) => oe(w, T))), a = (u) => {
    let h = `${u.purpose} ${u.payload} ${u.errors}`;
    return Ft.test(h) || Fh.test(u.errors) || r(u.name, ...Ph(u));
  }, l = new Set(U(t)), c = t.endpoints.filter((u) => u.ours && l.has(u) && Lh(u)), m = t.events.filter(({ delivery: u }) => /\bat[- ]least[- ]once\b|\bredeliver/i.test(u));
  return {
    creating: o ? [] : c.filter((u) => !a(u)),
    events: m.filter(
      ({ name: u, delivery: h, payload: g }) => !Ft.test(h) && !Rh.test(h) && !r(u, g)
    ),
    retried: o ? [] : Dh(e).filter(({ endpoint: u }) => !a(u)),
    queues: n.length > 0 || c.length > 0 || m.length > 0 ? [] : Ih(e)
  };
}
var Oh = /\b(?:search\w*|query|queries|look-?ups?|log-?(?:in|out|on)|sign-?in|tokens?|auth\w*|sessions?|verif\w+|validat\w+|previews?|estimates?|checks?|simulat\w+|graphql|evaluat\w+|predict\w*|infer\w*|translat\w+|rerank|heartbeats?|ping|batch-?get|verdicts?|cancel|delete|remove|approve|reject|archive|retry|logout|invalidat\w+|purg\w+|refresh\w*)\b/i,
Mh = /\b(?:creat\w+|add\w*|new|plac\w+|submit\w*|regist\w+|upload\w*|open\w*|start\w*|book\w*|order\w*|pay\w*|charg\w+|send\w*|report\w*|import\w*|request\w*|shorten\w*|check-?out|reserv\w+|insert\w*|ingest\w*|publish\w*|post\w*|enqueue\w*|schedul\w+)\b/i;
function Lh({ method: e, path: t, purpose: n }) {
  let s = ca(t).at(-1) ?? "";
  return e !== "POST" || !t.startsWith("/") || Oh.test(`${s} ${n.split(/[,.;]/)[0]}`) ? !1 : /[^s]s$/.test(s) || Mh.test(`${s} ${n}`);
}
function ca(e) {
  return e.split(/[/?#]/).filter((t) => /^[a-z]/i.test(t) && !/^(?:v\d+|api|internal|admin|https?:)$/i.test(t));
}
function Ph({ path: e }) {
  let t = ca(e).at(-1);
  return t && C(t).length > 0 ? [t] : [];
}
function Dh({ design: e, graph: t }) {
  return e.flows.flatMap((s) => s.steps).flatMap(({ text: s, codes: o, at: i }) => /\b(?:retr(?:y|ies|ied|ying)|again|resen[dt]|redeliver\w*)\b/i.test(s) ? o.flatMap((r) => {
    let a = t.contracts.endpoint(r);
    return a?.method === "POST" ? [{ name: a.name, at: i, endpoint: a }] : [];
  }) : []);
}
var Ah = /\b(?:sqs|kafka|rabbitmq|pub\/?sub|kinesis|nats|service bus|event ?bridge|redpanda|celery|sidekiq|bullmq)\b/i;
function Ih({ design: e }) {
  return e.components.filter(({ name: t, technology: n }) => Ah.test(`${t} ${n?.text ?? ""}`)).map(({ name: t, at: n }) => ({ name: t, at: n }));
}

// src/rules/require-idempotency.ts
var da = {
  id: "require-idempotency",
  section: "api",
  severity: "warning",
  summary: "Require for every write that may arrive twice what keeps the second from counting.",
  why: "Answers get lost and queues deliver again: without a key the customer is charged twice, and the second one is found by the customer.",
  fix: "Name the mechanism: an `Idempotency-Key` kept for a day, an id given by the client, a unique constraint, a conditional write, or what a consumer drops repeats by, such as `at least once; dropp\
ed by job id`.",
  bad: `## API Contract

| Endpoint | Purpose | Takes → gives | Auth | Errors | Serves |
| --- | --- | --- | --- | --- | --- |
| \`POST /payments\` | pay a fine | amount → receipt | reader | 402 declined | FR-1 |
`,
  good: `## API Contract

Every \`POST\` takes an \`Idempotency-Key\`, kept for 24 h.

| Endpoint | Purpose | Takes → gives | Auth | Errors | Serves |
| --- | --- | --- | --- | --- | --- |
| \`POST /payments\` | pay a fine | amount → receipt | reader | 402 declined | FR-1 |
`,
  *check(e) {
    let { creating: t, events: n, retried: s, queues: o } = la(e);
    t[0] && (yield { message: `nothing says what happens when ${p(t.map(({ name: l }) => l))} ${t.length > 1 ? "are" : "is"} sent twice: expected an \`Idempotency-Key\`, an id given by the client or a u\
nique constraint`, at: t[0].at });
    for (let { name: r, at: a } of n)
      yield {
        message: `${d(r)} is delivered at least once and nothing says what a repeat is dropped by: expected such as \`at least once; dropped by job id\``,
        at: a
      };
    let i = new Set(t.map(({ name: r }) => r));
    for (let { name: r, at: a } of s)
      i.has(r) || (yield {
        message: `${d(r)} is made again and nothing says what keeps the second from counting: expected a key that it carries`,
        at: a,
        section: "data-flow"
      });
    for (let { name: r, at: a } of o)
      yield {
        message: `${d(r)} delivers at least once and nothing says what its consumers drop repeats by: expected a key or a unique constraint`,
        at: a,
        section: "components"
      };
  }
};

// src/rules/require-load.ts
var ma = {
  id: "require-load",
  section: "scaling",
  severity: "warning",
  summary: "Require the quantities that grow with use, and checks of capacity and cost that depend on them.",
  why: "Ten times the load is computed by multiplying the load quantities: what is not named, or not used in a check, stays as it is at 100x, and everything seems to hold.",
  fix: "Write a line `Load:` with the ledger names, in inline code, of the rates and counts that grow with use; they are rows with a value of their own. Let capacity and cost be computed from them.",
  bad: `# System Design: Lending

## Scaling Considerations

| Quantity | 1x | 10x | 100x | What changes |
| --- | --- | --- | --- | --- |
| \`loans\` | 400 /day | 400 /day | 400 /day | |

## Quantities

| Quantity | Value | Basis |
| --- | --- | --- |
| \`loans\` | 400 /day | brief |
`,
  good: `# System Design: Lending

## Scaling Considerations

Load: \`loans\`.

| Quantity | 1x | 10x | 100x | What changes |
| --- | --- | --- | --- | --- |
| \`loans\` | 400 /day | 4,000 /day | 40,000 /day | |

## Quantities

| Quantity | Value | Basis |
| --- | --- | --- |
| \`loans\` | 400 /day | brief |
`,
  *check(e) {
    let { design: t, ledger: n } = e;
    if (t.quantities.length !== 0) {
      for (let [s, { problem: o }] of n.loads.entries())
        o?.kind === "computed-load" && (yield { message: o.message, at: t.load[s].at });
      if (t.load.length === 0) {
        yield { message: `${d(x(e, "scaling"))} names no load: expected a line \`Load:\` with the names of what grows with use`, at: b(e, "scaling") };
        return;
      }
      yield* Th(e), yield* Ch(e);
    }
  }
}, Nh = /\b(?:capacity|throughput|costs?|budget|spend|concurren\w*|backlog)\b/i;
function* Th(e) {
  let { ledger: t, design: n } = e, s = ee(e).flatMap(({ outcome: i }) => i.kind === "taken" ? [i.input.name] : []), o = /* @__PURE__ */ new Set([...n.load.map(({ name: i }) => i), ...s]);
  for (let i of P(e)) {
    let r = i.checks.filter(({ check: u }) => !u.problem);
    if (r.length === 0 || !Nh.test(Q(i))) continue;
    let a = r.some(
      ({ check: u }) => [...t.dependencies(u.input.expression)].some((h) => o.has(h))
    ), { check: l, at: c } = r[0], m = `${d(l.input.expression, 100)} of ${d(i.name)} depends on no load (${p([...o])})`;
    a || (yield { message: `${m}: expected an expression that grows with it`, at: c });
  }
}
function* Ch(e) {
  let { design: t } = e, n = new Set(t.load.map(({ name: a }) => a)), s = te(e), o = s ? ze(s).filter(({ fact: a }) => a.role === "rate" || a.role === "count") : [], i = t.quantities.filter((a) => {
    if (a.expression || _(a) !== "brief" || n.has(a.name)) return !1;
    let l = y(a.value.text);
    return l && o.some((c) => Xi(l, c.measure));
  });
  if (!i[0]) return;
  yield { message: `${p(i.map(({ name: a }) => a))} of the brief ${i.length > 1 ? "are" : "is"} not in \`Load\`: name what grows with use`, at: i[0].at, severity: "info" };
}

// src/rules/require-measurable-target.ts
var ua = {
  id: "require-measurable-target",
  section: "requirements",
  severity: "error",
  summary: "Require a number with a unit in every non-functional requirement.",
  why: '"Fast" and "highly available" cannot be met or missed: nobody can size, test or alert on them.',
  fix: "Give the requirement one target with comparator, number, unit and statistic, such as `≤ 200 ms (p95)` or `≥ 99.9 % per month`. What has no number is a constraint: move it to Scope.",
  bad: `| ID | Quality | Target | Check |
| --- | --- | --- | --- |
| NFR-1 | Latency | fast | |
`,
  good: `| ID | Quality | Target | Check |
| --- | --- | --- | --- |
| NFR-1 | Latency of a search | ≤ 200 ms (p95) | \`search_p95 <= 200 ms\` holds |
`,
  *check(e) {
    if (!v(e, "requirements")) return;
    let t = e.design.requirements.filter(({ kind: n }) => n === "non-functional");
    t.length === 0 && (yield { message: `${V(e, "requirements")} has no non-functional requirement: expected rows such as \`| NFR-1 | Search latency | ≤ 200 ms (p95) | … |\``, at: b(e, "requiremen\
ts") });
    for (let n of t.filter(Eh)) {
      let { id: s, target: o, quality: i, text: r, at: a } = n;
      yield {
        message: `${o?.text ? `${d(o.text)} is the target of ${d(s ?? i ?? r)}` : `${d(s ?? r)} has no target`}: expected a number with a unit, such as \`≤ 200 ms (p95)\`; without a number it is a const\
raint and belongs to Scope`,
        at: o?.at ?? a,
        ...!jh(n) && { severity: "warning" }
      };
    }
  }
};
function Eh({ quantified: e, target: t, text: n }) {
  return !e && !_h.some((s) => s.test(t?.text ?? n));
}
var _h = [
  /^\W*(?:0|zero|no|none)\b|\b(?:RPO|RTO)\W{0,4}0\b|\b(?:zero|no) (?:data )?loss\b/i,
  /\b(?:no|not an?|not one|zero|never)\b[^.;]{0,60}\b(?:lost|lose|loses|losing|dropped|skipped|duplicated|corrupted|missed|(?:charged|billed|booked|sent|delivered|counted|applied|processed|sold|assigned) (?:twice|to two))\b/i,
  /\b(?:byte|bit)[- ]identical\b|\b(?:identical|the same|equivalent) (?:\w+ ){0,2}(?:results?|outputs?|findings|files?|bytes|exit codes?)\b|\b(?:stays?|stay|remains?|is|are|be|left) unchanged\b|\bwithout (?:altering|changing)\b|\bbleib(?:t|en) unverändert\b/i,
  /\bnothing\b[^.;]{0,60}\b(?:is|gets?|are|be) (?:ever )?(?:lost|dropped|skipped|missed)\b/i
];
function jh({ id: e, target: t, quality: n, text: s }) {
  let o = [n, s, t?.text].filter(Boolean).join(" ");
  return e !== void 0 || Bh.test(o) && !zh.test(o);
}
var Bh = /\b(?:high(?:ly)?|low|fast\w*|quick\w*|slow|speed|minimal|minimi[sz]\w*|maximi[sz]\w*|optimi[sz]\w*|reduc\w+|latenc\w*|throughput|performan\w*|respons(?:e times?|ive\w*)|availab\w*|up-?time|scalab\w*|scales?|durab\w*|reliab\w*|reliable|robust\w*|resilien\w*|efficien\w*|cost\w*|cheap\w*|real[- ]time|capacity|accura\w*|stable|stability|verfügbar\w*|schnell\w*|latenz\w*|antwortzeit\w*|skalier\w*|leistung\w*|performanz|zuverlässig\w*|kosten\w*|sekunden|disponib\w*|rápid\w*|escalab\w*|desempenho|latência|confiab\w*|bai?x[oa]s?|rendimiento)(?![\p{L}])|可用|性能|延迟|可靠|扩展/iu,
zh = /\b(?:conform\w*|complian\w*|tests? (?:pass\w*|are green|green|grün)|-tests? grün|returns? [1-5]\d\d|exit codes?|cannot|must not|never|always|no crash|kein absturz|every|each|jede[rsnm]?|nie(?:mals)?|immer|konform\w*|spec(?:ification)?s?)\b|\([1-5]\d\d\)|[`"]?\b[1-5]\d\d\b[`"]? (?:response|status|antwort)/i;

// src/rules/require-metrics-and-alerts.ts
var pa = {
  id: "require-metrics-and-alerts",
  section: "monitoring",
  severity: "error",
  summary: "Require metrics, and alerts with a threshold.",
  why: "A metric nobody is woken by is found after the outage; an alert without a threshold cannot be configured and will never fire.",
  fix: "Write rows `Requirement | Indicator | Alert`: the metric by its name, and a threshold with its time such as `> 1 % for 5 min`, or a burn rate such as `burn 14x over 1 h`.",
  bad: `| Requirement | Indicator | Alert |
| --- | --- | --- |
| NFR-1 | \`search_seconds\` p95 | when it is slow |
`,
  good: `| Requirement | Indicator | Alert |
| --- | --- | --- |
| NFR-1 | \`search_seconds\` p95 | > 180 ms for 10 min |
`,
  *check(e) {
    if (!v(e, "monitoring")) return;
    let { monitors: t } = e.design, n = t.flatMap(
      (i) => i.alerts.map((r) => ({ ...r, requirement: i.requirement }))
    ), s = d(x(e, "monitoring")), o = b(e, "monitoring");
    if (t.every(({ indicators: i }) => i.length === 0) && (yield { message: `${s} names no metric: expected indicators such as \`search_seconds\` p95`, at: o }), n.every(({ hasThreshold: i }) => !i)) {
      let i = n.length > 0 ? ` (${p(
        n.map(({ text: r }) => r),
        2
      )})` : "";
      yield { message: `${s} has no alert with a threshold${i}: expected one such as \`> 1 % for 5 min\``, at: o };
      return;
    }
    for (let i of n.filter(({ hasThreshold: r, requirement: a }) => !r && a !== ""))
      yield {
        message: `${d(i.text)} is the alert of ${d(i.requirement)} and has no threshold: expected one such as \`> 1 % for 5 min\``,
        at: i.at
      };
  }
};

// src/rules/require-nfr-alert.ts
var fa = {
  id: "require-nfr-alert",
  section: "monitoring",
  severity: "warning",
  summary: "Require an indicator and an alert for every quantified requirement.",
  why: "A target that nothing measures is missed unseen: whether it was kept is known to nobody but the customer.",
  fix: "Add a row `Requirement | Indicator | Alert` for each such requirement: the metric that measures it, and a threshold at least as strict as its target or a burn rate.",
  bad: `# System Design: Lending

## Requirements

| ID | Quality | Target |
| --- | --- | --- |
| NFR-1 | Latency of a loan | ≤ 300 ms (p95) |
| NFR-2 | Availability of loans | ≥ 99.9 % per month |

## Monitoring

| Requirement | Indicator | Alert |
| --- | --- | --- |
| NFR-1 | \`loan_seconds\` p95 | > 250 ms for 10 min |
`,
  good: `# System Design: Lending

## Requirements

| ID | Quality | Target |
| --- | --- | --- |
| NFR-1 | Latency of a loan | ≤ 300 ms (p95) |
| NFR-2 | Availability of loans | ≥ 99.9 % per month |

## Monitoring

| Requirement | Indicator | Alert |
| --- | --- | --- |
| NFR-1 | \`loan_seconds\` p95 | > 250 ms for 10 min |
| NFR-2 | \`loan_probe\` each minute | burn 14x over 1 h |
`,
  *check(e) {
    if (!v(e, "monitoring") || e.design.monitors.length === 0) return;
    let t = ct(e).filter((n) => ha(n).length > 0);
    if (t.length <= Qh) for (let n of t) yield Uh(n);
    else yield Wh(e, t);
  }
}, Qh = 3;
function ha({ indicators: e, alerts: t, isNamed: n }) {
  return n ? [...e.length > 0 ? [] : ["indicator"], ...t.length > 0 ? [] : ["alert"]] : e.length + t.length > 0 ? [] : ["indicator", "alert"];
}
function Uh(e) {
  let { requirement: t, name: n } = e.nfr, s = $(ha(e).map((r) => `no ${r}`)), o = d(t.target?.text ?? t.text);
  return { message: `${d(n)} with the target ${o} has ${s} in Monitoring: expected a metric that measures it, and a threshold or a burn rate`, at: t.at };
}
function Wh(e, t) {
  return { message: `${d(x(e, "monitoring"))} lacks indicator or alert of ${p(t.map(({ nfr: s }) => s.name))}: expected a row for each, with a metric and a threshold or a burn rate`, at: b(e, "monitor\
ing") };
}

// src/rules/require-nfr-check.ts
var ga = {
  id: "require-nfr-check",
  section: "requirements",
  severity: "warning",
  summary: "Require a check for every quantified requirement, with the number of its target.",
  why: "A target without a check is a hope: nobody has computed whether the design as sized keeps it, today or at ten times the load.",
  fix: "Write into the Check column an expression over ledger names with the target's own number as its bound, such as `ready_p95 <= 5 min` in inline code, followed by `holds`.",
  bad: `| ID | Quality | Target | Check |
| --- | --- | --- | --- |
| NFR-1 | Latency of a loan | ≤ 300 ms (p95) | |
`,
  good: `| ID | Quality | Target | Check |
| --- | --- | --- | --- |
| NFR-1 | Latency of a loan | ≤ 300 ms (p95) | \`loan_p95 <= 300 ms\` holds (120 ms) |
`,
  *check(e) {
    if (e.design.quantities.length !== 0) {
      for (let t of P(e))
        t.checks.length === 0 ? yield Gh(t) : yield* Kh(t);
      yield* Zh(e);
    }
  }
};
function Gh({ requirement: { target: e, at: t, text: n }, name: s }) {
  let o = d(e?.text ?? n);
  return { message: `${d(s)} has the target ${o} and no check: expected an expression over ledger names with that number, such as \`ready_p95 <= 5 min\` and \`holds\``, at: t };
}
function* Kh({ target: e, checks: t, requirement: n, name: s }) {
  let o = t.filter(({ check: r }) => !r.problem && r.left && r.right);
  if (!e || e.value === 0 || o.length === 0) return;
  let i = d(n.target?.text ?? n.text);
  if (o.some((r) => Vh(r, e)))
    o.every(({ check: r }) => Hh(r, e.comparator)) && (yield {
      message: `${d(o[0].check.input.expression, 100)} looks the other way than the target ${i} of ${d(s)}`,
      at: o[0].at,
      severity: "error"
    });
  else {
    let { check: r, at: a } = o[0];
    yield { message: `${d(r.input.expression, 100)} does not check the target ${i} of ${d(s)}: expected its number as the bound`, at: a, severity: "error" };
  }
}
function Vh({ check: { left: e, right: t, bound: n } }, s) {
  return (n ? [n] : [t, e]).some(({ value: i, dimension: r }) => q(r, s.dimension) && pe(s, i));
}
function Hh({ operator: e, bound: t, left: n }, s) {
  return !t || !e || !s || e === "==" || !/[<>]/.test(s) ? !1 : e.startsWith("<") !== (t === n) !== s.startsWith("<");
}
function* Zh({ design: e, ledger: t }) {
  for (let [n, s] of t.checks.entries())
    s.restated && (yield {
      message: `${d(s.input.expression, 100)} restates what is assumed or chosen and proves nothing: expected an expression that computes it from other quantities`,
      at: e.checks[n].at,
      severity: "info"
    });
}

// src/rules/lookup/kinds-of-nfr.ts
var Yh = {
  name: "availability, such as `≥ 99.9 % per month`",
  words: /\b(?:availab\w+|up-?time|downtime|sla|nines|disponib\w+|verfügbar\w*|reliab\w+|fault[- ]toleran\w+|resilien\w+|unavailab\w+)\b|可用/iu
}, Jh = {
  name: "latency or throughput, such as `≤ 300 ms (p95)`",
  words: /\b(?:latenc\w+|throughput|respon[sd]\w*|performance|fast\w*|speed|rps|qps|tps|p\d{2,3}|time (?:to|until|from)|freshness|propagation|capacity|concurren\w+|scal(?:e|ab)\w*|latên\w+|latenz\w*|antwortzeit\w*|desempenho|durchsatz|requests? per|duration|delay)\b|延迟|性能|吞吐/iu,
  dimension: ({ time: e, ...t }) => e !== void 0 && Object.keys(t).length === 0
}, Xh = {
  name: "cost, such as `≤ 500 USD/month`",
  words: /\b(?:costs?|budget\w*|bill|invoices?|spend\w*|price\w*|kosten\w*|custos?|costos?)\b|成本|[$€£]/iu,
  dimension: N
}, eg = {
  name: "durability, such as `RPO ≤ 5 min`",
  words: /\b(?:durab\w+|RPO|los(?:s|t|es?|ing)|recover\w*|backups?|persist\w*|retention|replicat\w+|consisten\w+|integrity|wiederherstell\w+|perda\w*)\b|持久|丢失/iu
};
function ya(e) {
  let { requirements: t, stores: n, entities: s, scope: o } = e.design, i = P(e), r = i.filter(({ target: m }) => m && (!L(m.dimension) || m.unit.startsWith("%")));
  if (r.length < 2 && !r.some(({ requirement: m }) => m.id)) return [];
  let a = [
    ...i.map(Q),
    ...t.flatMap(
      ({ kind: m, quality: u, text: h, target: g }) => m === "non-functional" ? [[u, h, g?.text].join(" ")] : []
    ),
    ...o.constraints.map(({ text: m }) => m)
  ], l = i.flatMap(({ target: m }) => m && !L(m.dimension) ? [m.dimension] : []);
  return [Yh, Jh, Xh, ...n.length + s.length > 0 ? [eg] : []].filter(
    ({ words: m, dimension: u }) => !a.some((h) => m.test(h)) && !(u && l.some(u))
  ).map(({ name: m }) => m);
}

// src/rules/require-nfr-kinds.ts
var ba = {
  id: "require-nfr-kinds",
  section: "requirements",
  severity: "warning",
  summary: "Require targets for availability, latency or throughput, cost and, where data is stored, durability.",
  why: "A promise that nobody asked for is not sized, not tested and not paid for: it is set by the first outage, the first slow day or the first bill.",
  fix: "Add a row with one number for each kind that is lacking; where the brief gives none, take a usual one and ask for it under Open Questions.",
  bad: `## Requirements

### Non-Functional

| ID | Quality | Target | Check |
| --- | --- | --- | --- |
| NFR-1 | Latency of a loan | ≤ 300 ms (p95) | |
`,
  good: `## Requirements

### Non-Functional

| ID | Quality | Target | Check |
| --- | --- | --- | --- |
| NFR-1 | Latency of a loan | ≤ 300 ms (p95) | |
| NFR-2 | Availability | ≥ 99.5 % per month | |
| NFR-3 | Running cost | ≤ 200 USD/month | |
| NFR-4 | Loans lost by deletion or corruption (RPO) | ≤ 24 h | |
`,
  *check(e) {
    let t = ya(e);
    if (t.length === 0) return;
    yield { message: `no requirement promises ${$(t, "or")}: expected a row for ${t.length > 1 ? "each" : "it"}`, at: P(e)[0].requirement.at };
  }
};

// src/rules/require-open-questions.ts
var wa = {
  id: "require-open-questions",
  section: "questions",
  severity: "warning",
  summary: "Require open questions, each with what is assumed meanwhile.",
  why: "A question without a default stops the work or is answered by chance; a design without questions has not been asked any.",
  fix: "Write rows `Question | Assumed | If not | Decides`: the question, the value or choice the design uses until it is answered, what changes if the answer is another, and who answers.",
  bad: `## Open Questions

- How long are loans kept?
`,
  good: `## Open Questions

| Question | Assumed | If not | Decides |
| --- | --- | --- | --- |
| How long are returned loans kept? | \`kept\` = 1 year | more storage, NFR-5 | librarian |
`,
  *check(e) {
    if (!v(e, "questions")) return;
    let { questions: t } = e.design, n = t.filter(({ assumed: s }) => I(s));
    t[0] ? n[0] && (yield { message: `${n.length} of ${t.length} questions without what is assumed meanwhile (${p(
      n.map(({ question: o }) => o),
      2
    )}): expected a default for each`, at: n[0].at }) : yield {
      message: `${V(e, "questions")} asks nothing: expected rows \`| Question | Assumed | If not | Decides |\``,
      at: b(e, "questions")
    }, t[0] && (yield* tg(e));
  }
}, dn = 6;
function* tg(e) {
  let t = Nn(e), [n] = t;
  if (!n) return;
  let s = t.slice(0, dn).map(({ flip: a, check: l }) => `${d(ng(a))} flips ${d(l, 100)}`), o = t.length > dn ? `; ${t.length - dn} more` : "", i = va(n.flip);
  yield { message: `assumptions within a factor of two of failing stand in no question: ${s.join("; ")}${o}: expected ${d(n.flip.name)} = ${i} under \`Assumed\``, at: b(e, "questions") };
}
function va({ text: e }) {
  return /\(now (.*)\)$/.exec(e)?.[1] ?? "";
}
function ng(e) {
  let t = va(e), n = e.at.value > e.now.value ? "above" : "below";
  return e.text === `${e.name} ${t} (now ${t})` ? `${e.name} ${n} ${t}` : e.text;
}

// src/rules/lookup/path-parameters.ts
function ka(e) {
  let t = og(e), n = e.endpoints.filter(({ ours: r }) => r).flatMap(sg), s = n.filter((r) => !rg(r, t));
  if (t.stems.size === 0 || s.length > Math.max(1, n.length / 2)) return [];
  let o = new Map(s.toReversed().map((r) => [`${r.of}/${r.name}`, r])), i = new Set(o.values());
  return s.filter((r) => i.has(r)).map(({ name: r, of: a, endpoint: l }) => ({ name: r, subject: xa(r) || a, endpoint: l }));
}
function sg(e) {
  let t = e.path.replace(/[?#].*$/, "").split("/");
  return t.flatMap((n, s) => {
    let o = /^(?:\{([\w-]{1,60})\}|:([\w-]{1,60})|<(?:\w+:)?([\w-]{1,60})>)$/.exec(n), i = t.slice(0, s).findLast((r) => /^[a-z][\w-]*$/i.test(r)) ?? "";
    return o ? [{ name: o[1] ?? o[2] ?? o[3], of: i, endpoint: e }] : [];
  });
}
function og(e) {
  let t = e.entities.filter(({ fields: o }) => o.length > 0), n = t.flatMap((o) => o.fields.map(({ name: i }) => qt(i))), s = [...t, ...e.definitions, ...e.stores].map(({ name: o }) => o);
  return { fields: new Set(n), stems: f(s.join(" ")) };
}
var qt = (e) => e.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase(), xa = (e) => e.replace(/(?:[_-]?(?:id|uuid|key|code|name|slug|no|number)|I[dD])$/i, ""), ig = /^(?:v|version|api_?version|lang(?:uage)?|locale|format|ext(?:ension)?|path|file(?:_?name)?|proxy|size|page|action)$/i;
function rg({ name: e, of: t }, { fields: n, stems: s }) {
  let o = xa(e);
  return /^(?:id|uuid)$/i.test(e) && t !== "" ? mn(t, s) || n.has(qt(t)) : ig.test(e) || n.has(qt(e)) ? !0 : o === "" ? mn(t, s) : o.length >= 3 && [...n].some((r) => r.startsWith(qt(o))) || mn(o, s);
}
function mn(e, t) {
  let n = [...f(e)];
  return n.length > 0 && n.every((s) => t.has(s));
}

// src/rules/require-path-entity.ts
var Sa = {
  id: "require-path-entity",
  section: "api",
  severity: "warning",
  summary: "Require for every parameter of a path an entity with that id or a field of that name.",
  why: "A path that names something the data model does not know cannot be looked up: the key is missing, or the entity is.",
  fix: "Name the parameter after the field it is looked up by, or after the entity whose id it is, such as `/loans/{loan_id}`; or add the entity.",
  bad: `## Data Model

\`\`\`typescript
interface Loan { id: string; due: string }
\`\`\`

## API Contract

| Endpoint | Purpose | Takes → gives | Auth | Errors | Serves |
| --- | --- | --- | --- | --- | --- |
| \`GET /fines/{fine_id}\` | one fine | – → \`Loan\` | card | 404 | FR-1 |
`,
  good: `## Data Model

\`\`\`typescript
interface Loan { id: string; due: string }
\`\`\`

## API Contract

| Endpoint | Purpose | Takes → gives | Auth | Errors | Serves |
| --- | --- | --- | --- | --- | --- |
| \`GET /loans/{loan_id}\` | one loan | – → \`Loan\` | card | 404 | FR-1 |
`,
  *check(e) {
    for (let { name: t, subject: n, endpoint: s } of ka(e.design))
      yield { message: `\`{${t}}\` of ${d(s.name)} is no field and the id of no entity: expected an entity for ${d(n)}, or a field of that name`, at: s.at };
  }
};

// src/rules/lookup/path-times.ts
function Ra(e) {
  return [
    ...P(e).filter(({ target: n, checks: s }) => s.length > 0 && Fa(n?.dimension)).flatMap((n) => $a(e, n, "time", (s) => ag(e, s))),
    ...wt(e).flatMap((n) => $a(e, n, "availability", (s) => lg(e, s)))
  ];
}
function $a(e, t, n, s) {
  let o = new Set(t.checks.flatMap(({ check: i }) => [...e.ledger.dependencies(i.input.expression)]));
  return vt(e, t).flatMap((i) => {
    let r = [...new Set(s(i))].filter((a) => !o.has(a));
    return r.length > 0 ? [{ nfr: t, flow: i.name, missing: r, kind: n }] : [];
  });
}
function ag(e, { steps: t }) {
  return t.flatMap(
    ({ text: n, codes: s }) => s.filter(
      (o) => n.includes(`(${o})`) && Fa(y(X(e, o)?.value.text ?? "")?.dimension)
    )
  );
}
function lg(e, t) {
  return kt(e, [t]).flatMap(({ component: n }) => {
    let s = n?.availability?.text ?? "", [o = ""] = s.replaceAll("`", "").split(/[\s,.;=]/, 1);
    return X(e, o) ? [o] : [];
  });
}
function Fa(e) {
  return e?.time === 1 && Object.keys(e).length === 1;
}

// src/rules/require-path-in-check.ts
var Oa = {
  id: "require-path-in-check",
  section: "requirements",
  severity: "warning",
  summary: "Require that the check of a requirement rests on every time or availability of the flow that names it.",
  why: "A budget that forgets a step of the path is kept on paper: the user waits for that step all the same.",
  fix: "Add the quantity to the sum or product that the check compares, such as `queue_wait_p95 + encode_p95`; or take the requirement from the heading of a flow that does not promise it.",
  bad: qa(""),
  good: qa(" + store_p95"),
  *check(e) {
    for (let { nfr: t, flow: n, missing: s, kind: o } of Ra(e)) {
      let { check: i, at: r } = t.checks[0], a = d(t.name);
      yield { message: `${d(i.input.expression, 100)} of ${a} leaves out ${p(s)} of the flow ${d(n)}: expected ${o === "time" ? "every time" : "the availability of every party"} on its path`, at: r };
    }
  }
};
function qa(e) {
  return `# System Design: Lending

## Requirements

### Non-Functional

| ID | Quality | Target | Check |
| --- | --- | --- | --- |
| NFR-1 | Latency of a loan | ≤ 300 ms (p95) | \`api_p95${e} <= 300 ms\` holds |

## Data Flow

### Borrow a book (FR-1, NFR-1)

1. Reader → Loan API: \`POST /loans\` (\`api_p95\`)
2. Loan API → Loan Store: writes the loan (\`store_p95\`)
3. Loan API → Reader: the due date

## Quantities

| Quantity | Value | Basis |
| --- | --- | --- |
| \`api_p95\` | 20 ms | measured: staging |
| \`store_p95\` | 50 ms | measured: staging |
`;
}

// src/rules/require-peak.ts
var Ma = {
  id: "require-peak",
  section: "scaling",
  severity: "warning",
  summary: "Require a peak where a capacity is sized from an average.",
  why: "Nobody uploads evenly through the night: what is enough on average is several times too little in the busiest hour, and the queue grows until it ends.",
  fix: "Name the peak factor with its reason, such as `peak_factor` = 5 (evening), and size workers and rates from the peak: `ceil(rate * peak_factor * service_time / utilisation)`.",
  bad: `# System Design: Lending

## Scaling Considerations

| Level | Answer |
| --- | --- |
| 1x | 1,000 loans/day ≈ 0.69 per minute |
| 10x | 10 workers |
| 100x | 100 workers |
`,
  good: `# System Design: Lending

## Scaling Considerations

| Level | Answer |
| --- | --- |
| 1x | 1,000 loans/day ≈ 0.69 per minute, 5 per minute in the peak after school |
| 10x | 10 workers |
| 100x | 100 workers |
`,
  *check(e) {
    if (!(e.design.quantities.length > 0))
      for (let { start: t, end: n, said: s, why: o } of yo(e))
        yield { message: `${d(s, 100)} ${o}, and no peak is named anywhere: expected the peak and its reason, and a size that carries it`, at: M(e.document, t, n) };
  }
};

// src/rules/lookup/personal.ts
var cg = /^(?:.*_)?(?:e_?mails?|phones?|mobile|msisdn|telephone|birth(?:_?day|_?date)?|birthdate|dob|ssn|passport|iban|(?:first|last|full|family|given|sur)_?name|surname|ip|ip_?addr(?:ess)?|street|postcode|postal_code|zip_?code|gender|religion|ethnicity|nationality|diagnos[ie]s|allerg(?:y|ies)|medications?|blood_type|health_\w+|medical_\w+)$/,
dg = /^(?:.*_)?(?:name|age|address|location|latitude|longitude|lat|lng|lon|photo|picture|avatar|weight)$/, mg = /^(?:.*_)?(?:address|home|shipping|billing|delivery)_?(?:line_?\d?|address)?$/, ug = /(?:wallet|contract|mac|memory|bind|listen|server|base|token|host|file|channel|display_host|device|service|event|step)_?/,
pg = /(?:^|_)(?:users?|customers?|persons?|people|patients?|employees?|students?|members?|drivers?|riders?|passengers?|contacts?|recipients?|guests?|authors?|subscribers?|buyers?|sellers?|clients?|citizens?|applicants?|candidates?|profiles?|visitors?|travell?ers?|donors?|tenants_users?|usuarios?|clientes?|benutzer|kunden?)(?:_|$)/;
function Ot({ entities: e }) {
  return e.flatMap((t) => {
    let n = t.fields.filter(({ name: s }) => fg(t.name, s));
    return n.length > 0 ? [{ entity: t, fields: n.map(({ name: s }) => `${t.name}.${s}`) }] : [];
  });
}
function fg(e, t) {
  let [n, s] = [La(e), La(t)];
  return ug.test(s.replace(/(?:ip_?)?addr(?:ess)?$/, "")) ? !1 : cg.test(s) || mg.test(s) && /address/.test(s) ? !0 : dg.test(s) && pg.test(n) && !/^(?:user|customer|client)_(?:group|role|type|name_space)/.
  test(n);
}
function La(e) {
  return e.slice(0, 100).replace(new RegExp("(\\p{Ll}|\\d)(\\p{Lu})", "gu"), "$1_$2").replace(/[^\p{L}\p{N}]+/gu, "_").toLowerCase();
}

// src/rules/require-personal-data-care.ts
var Aa = {
  id: "require-personal-data-care",
  section: "security",
  severity: "warning",
  summary: "Require a retention and a statement on access for every entity that holds personal data.",
  why: "Data of a person that nobody decided to delete stays for ever, and what nobody is refused is read by everybody.",
  fix: "Say in the Stores table how long the entity is kept and under Personal data what it holds and who may read it, or say both in the Security row on personal data.",
  bad: `# System Design: Lending

## Data Model

\`\`\`typescript
interface Reader { id: string; email: string; phone: string }
\`\`\`

## Security

| Concern | Control |
| --- | --- |
| Authentication | company login |
| Encryption | TLS 1.3, encrypted volumes |
`,
  good: `# System Design: Lending

## Data Model

\`\`\`typescript
interface Reader { id: string; email: string; phone: string }
\`\`\`

## Security

| Concern | Control |
| --- | --- |
| Authentication | company login |
| Personal data | e-mail and phone are read by librarians only, deleted a year after the last loan |
`,
  *check(e) {
    if (!v(e, "security") && e.design.stores.length === 0) return;
    let t = Ot(e.design).map(({ entity: r, fields: a }) => ({ entity: r, fields: a, lacks: hg(e, r) })).filter(({ lacks: r }) => r.length > 0), [n] = t;
    if (!n) return;
    let [s, o] = [t.flatMap(({ fields: r }) => r), [...new Set(t.flatMap((r) => r.lacks))]];
    yield { message: `${p(s)} ${s.length > 1 ? "are" : "is"} personal data without ${$(o, "or")}: expected in Stores or Security how long it is kept, and who may read it`, at: n.entity.at };
  }
}, Pa = /\b(?:retain|retention|kept|keep|delet|eras|purg|expir|anonymi|pseudonymi|remov|forgotten|ttl|\d+ (?:days?|weeks?|months?|years?)|lösch|aufbewahr|retenç|elimina)/i, Da = /\b(?:reads?|access|sees?|shown?|visible|only|roles?|owners?|staff|auditors?|admins?|support|own|mask|redact|hash|never (?:leaves|logged|stored|returned)|encrypt|restrict|limited to|need[- ]to[- ]know|zugriff|acesso)/i;
function hg(e, t) {
  let { controls: n, stores: s, scope: o, requirements: i } = e.design, r = s.filter((u) => gg(u, t)), a = n.filter(({ topics: u }) => u.includes("personal data")).map(({ concern: u, text: h }) => `${u}\
 ${h}`), l = [...a, ...i.map(({ text: u }) => u), ...o.constraints.map(({ text: u }) => u)], c = r.some(({ retention: u }) => !I(u)) || l.some((u) => Pa.test(u)) || E(e, "data-model").split(`
`).some((u) => Pa.test(u) && un(u, t)), m = r.some(({ personalData: u }) => Da.test(u) || yg(u)) || a.some((u) => Da.test(u)) || n.some(({ topics: u }) => u.includes("authorization"));
  return [...c ? [] : ["retention"], ...m ? [] : ["a statement on access"]];
}
function gg({ holds: e, name: t }, n) {
  return un(e, n) || un(t, n);
}
function un(e, { name: t }) {
  let n = f(e);
  return C(t).every((s) => n.has(s));
}
function yg(e) {
  return !I(e) && !/^(?:none|no|keine)\b/i.test(e);
}

// src/rules/require-priced-lines.ts
var Na = {
  id: "require-priced-lines",
  section: "cost",
  severity: "warning",
  summary: "Require a quantity and a unit price behind every amount that matters.",
  why: "An amount without its quantity and price can neither be checked nor scaled: at ten times the load nobody knows what it becomes.",
  fix: "Give the line a quantity and a unit price, as names, expressions or measures, such as `| Media Store | stored | s3_price | 621 USD/month |` with the names in inline code; the amount is their p\
roduct.",
  bad: `| Item | Quantity | Unit price | Monthly |
| --- | --- | --- | --- |
| Pods | 2 | 30 USD/month | 90 USD/month |
| Total | | | 90 USD/month |
`,
  good: `| Item | Quantity | Unit price | Monthly |
| --- | --- | --- | --- |
| Pods | 3 | 30 USD/month | 90 USD/month |
| Total | | | 90 USD/month |
`,
  *check(e) {
    let { costs: t, results: n } = e.design, s = new Set(n.map(({ at: r }) => r.start.offset)), o = e.ledger.definitions[0]?.lines, i = [];
    for (let [r, a] of t.lines.entries()) {
      let c = a.amount !== void 0 && s.has(a.amount.at.start.offset) ? void 0 : o ? bg(a, o[r]) : wg(a);
      c && (yield { message: c, at: a.amount?.at ?? a.at, severity: "error" }), Sg(e, a, o?.[r]) && i.push(a);
    }
    yield* $g(e, i);
  }
};
function bg({ item: e, amount: t, quantity: n, unitPrice: s }, { problem: o, text: i }) {
  if (!(!n || !s || o?.kind !== "wrong-result" && o?.kind !== "missing-result"))
    return `${d(e)}: ${d(n.text)} × ${d(s.text)} gives ${i}, not ${d(t?.text ?? "")}: write \`${i}\``;
}
function wg({ item: e, amount: t, quantity: n, unitPrice: s }) {
  let [o, i, r] = [n, s, t].map((g) => kg(g?.text ?? ""));
  if (!o || !i || !r || !N(i.dimension) || N(o.dimension)) return;
  let a = Ne(o.dimension, i.dimension), l = q(a, Ne(r.dimension, { time: 1 }, -1));
  if (!l && !q(a, r.dimension)) return;
  let c = o.value * i.value * (l ? Ia : 1), m = r.step / 2 + o.value * (i.step / 2) * (l ? Ia : 1), u = o.unit === "" ? 0 : vg * Math.abs(c);
  if (Math.abs(c - r.value) <= Math.max(m * (1 + 1e-9), u) || pe(r, c))
    return;
  let h = K(c, r.dimension, r);
  return `${d(e)}: ${d(n.text)} × ${d(s.text)} gives ${h}, not ${d(t.text)}: write \`${h}\``;
}
var Ia = 2628e3, vg = 0.1;
function kg(e) {
  let t = y(e.trim());
  return t && !/\d/.test(e.trim().slice(t.length)) ? { ...t, index: t.start } : void 0;
}
var xg = 0.02;
function Sg({ design: e }, t, n) {
  let { quantity: s, unitPrice: o, amount: i } = t;
  if (!i || i.expression || s && o) return !1;
  let r = y(i.text) ?? O(i.text)[0], a = n?.value && !k(n.value) ? n.value.value : r?.value, l = e.costs.total && O(e.costs.total.text)[0];
  return a === void 0 || a === 0 || !r || !(N(r.dimension) || s || o) || l && l.value > 0 && a < xg * l.value ? !1 : O(`${t.item} ${s?.text ?? ""} ${i.text}`).length < 2;
}
function* $g(e, t) {
  let [n] = t, { lines: s } = e.design.costs;
  if (!n) return;
  let o = p(t.map(({ item: r }) => r));
  yield { message: `${t.length} of ${s.length} lines of ${d(x(e, "cost"))} without quantity and unit price (${o}): expected both, as names, expressions or measures`, at: n.at };
}

// src/rules/require-requirement-trace.ts
var Ca = {
  id: "require-requirement-trace",
  section: "requirements",
  severity: "error",
  summary: "Require an endpoint or event and a flow for every functional requirement.",
  why: "A requirement that no endpoint and no flow serves is not designed: it is found missing when somebody wants to use it.",
  fix: "Write the id into `Serves` of the endpoint or event that answers the requirement and behind the heading of its flow, such as `### Borrow a book (FR-1)`; add the endpoint and the steps where th\
ere are none.",
  bad: `## Requirements

### Functional

| ID | Requirement |
| --- | --- |
| FR-1 | A reader borrows a book. |
| FR-2 | A librarian exports the yearly statistics. |
`,
  good: `## Requirements

### Functional

| ID | Requirement |
| --- | --- |
| FR-1 | A reader borrows a book. |
`,
  *check(e) {
    let t = e.design.requirements.flatMap(
      ({ id: o, kind: i, text: r, at: a }) => o && i === "functional" ? [{ id: o, text: r, at: a, topic: Ri(r, e) }] : []
    ), n = $i(e);
    for (let o of n) !o.tagged && t.length > 1 && (yield Rg(t, o));
    let s = n.filter(({ tagged: o }) => o);
    for (let o of t) yield* Fg(e, o, s);
    yield* Og(e);
  }
};
function Rg(e, { servers: t, none: n, tag: s }) {
  let o = e.filter(({ topic: a }) => Jt(a, t).length === 0), i = o.length > 0 ? `; by its words none serves ${p(o.map(({ id: a }) => a))}` : "";
  return { message: `${n} says which requirements it serves${i}: write their ids ${s}, such as ${d(e[0].id)}`, at: t[0].at, severity: "warning" };
}
function* Fg(e, t, n) {
  let { id: s, text: o, topic: i, at: r } = t, l = n.filter(({ servers: w }) => !w.some(({ tags: T }) => T.includes(s))).map((w) => ({ ...w, alike: Jt(i, w.servers)[0] })), c = l.filter(({ alike: w }) => !w),
  m = `${d(s)} (${d(o)})`;
  if (c.length > 0)
    yield { message: `${m} is served by ${$(c.map(({ none: T }) => T))}: expected what does it, with ${d(s)} ${$(c.map(({ tag: T }) => T))}`, at: r, ...qg(e, s) && { severity: "warning" } };
  else
    for (let { alike: w, tag: T } of l)
      yield {
        message: `${m} is served by ${d(w.name)}, to judge by its words, and nothing says so: write ${d(s)} there, ${T}`,
        at: r,
        severity: "warning",
        related: [{ message: `${w.name} shares its words`, at: w.at }]
      };
  let u = n.map(({ servers: w }) => w.filter(({ tags: T }) => T.includes(s))).filter((w) => w.length > 0 && i.length > 0 && !w.some((T) => Fi(i, T))).flat();
  if (!u[0]) return;
  yield { message: `nothing in ${p([...new Set(u.map(({ name: w }) => w))])} speaks of ${m}, with which it is tagged: expected what answers the requirement`, at: u[0].at, severity: "warning", related: [
  { message: `${s} is defined here`, at: r }] };
}
function qg({ design: e }, t) {
  return e.questions.some(({ question: n, assumed: s, ifNot: o }) => qe(`${n} ${s} ${o}`).includes(t));
}
var Ta = 4;
function* Og({ design: e }) {
  let t = /* @__PURE__ */ new Set();
  for (let { name: n, serves: s, at: o } of e.flows) {
    if (s.length <= Ta || t.has(o.start.line)) continue;
    t.add(o.start.line), yield { message: `${d(n)} is tagged with ${s.length} requirements (${p(s)}): expected at most ${Ta}, those whose steps it shows`, at: o, severity: "warning", section: "data-fl\
ow" };
  }
}

// src/rules/require-scale-levels.ts
var Ea = {
  id: "require-scale-levels",
  section: "scaling",
  severity: "error",
  summary: "Require the plan at 1x, 10x and 100x load, each with a number.",
  why: "What holds today says nothing of ten times the load; the level at which a part gives way decides what is built now.",
  fix: "Write the plan table `Quantity | 1x | 10x | 100x | What changes` with a number in each column, and name the load quantities in a line that begins with `Load:`.",
  bad: `## Scaling Considerations

The Loan API scales horizontally.
`,
  good: `## Scaling Considerations

Load: \`loans\`.

| Quantity | 1x | 10x | 100x | What changes |
| --- | --- | --- | --- | --- |
| \`loans\` | 400 /day | 4,000 /day | 40,000 /day | |
| \`api_pods\` | 2 | 2 | 6 | 100x: more pods |
`,
  *check(e) {
    if (!v(e, "scaling")) return;
    let t = Mg(e.design);
    e.design.plan.length === 0 && e.design.scaling.some(({ text: o }) => Rn(o)) && t.add(1);
    let n = [1, 10, 100].filter((o) => !t.has(o)).map((o) => `${o}x`);
    if (n.length === 0) return;
    yield { message: `${V(e, "scaling")} says no number for ${$(n)}: expected a plan \`| Quantity | 1x | 10x | 100x | What changes |\``, at: b(e, "scaling") };
  }
};
function Mg({ plan: e, levels: t }) {
  let n = e.flatMap(
    ({ cells: s }) => Object.entries(s).filter(([, { text: o }]) => Ye(o)).map(([o]) => Number(o))
  );
  return /* @__PURE__ */ new Set([...n, ...t.filter((s) => s.hasNumber).map(({ factor: s }) => s)]);
}

// src/rules/require-scope-reason.ts
var _a = {
  id: "require-scope-reason",
  section: "scope",
  severity: "warning",
  summary: "Require something out of scope, with a reason.",
  why: "What is left out without a reason comes back in the first review, or is silently expected.",
  fix: "Under **Out of scope** list what a reader could expect and will not get, each with the reason after a colon: `- Browser SDKs: no service needs them`.",
  bad: `## Scope

**In scope:** lending, returning.

**Out of scope**

- Inter-library loans
`,
  good: `## Scope

**In scope:** lending, returning.

**Out of scope**

- Inter-library loans: handled by the regional system.
`,
  *check(e) {
    if (!v(e, "scope")) return;
    let { excluded: t } = e.design.scope, n = t.filter(({ reason: o }) => I(o)), s = e.design.mentions.some(({ section: o, strong: i }) => o === "scope" && i);
    t.length === 0 && !s ? yield { message: `${V(e, "scope")} leaves nothing out: expected \`**Out of scope**\` with items such as \`- Browser SDKs: no service needs them\``, at: b(e, "scope") } : n[0] &&
    (yield { message: `${n.length} of ${t.length} exclusions without a reason (${p(
      n.map(({ text: i }) => i),
      2
    )}): expected \`what: why\``, at: n[0].at });
  }
};

// src/rules/grades.ts
var za = {
  functional: (e) => {
    let t = e.requirements.filter(({ kind: s }) => s === "functional"), n = [...t, ...e.capabilities];
    return ue(D(2, t), D(3, n, e.overview));
  },
  nonfunctional: (e) => {
    let t = e.requirements.filter(({ kind: s }) => s === "non-functional"), n = [...t.filter(({ quantified: s }) => s), ...$e(e, "requirements")];
    return D(1, n, t, se(e, "requirements"));
  },
  diagram: ({ diagrams: e }) => {
    let t = e.filter(({ kind: n }) => n === "architecture");
    return D(1, t, e);
  },
  components: (e) => {
    let t = e.components.filter(({ responsibilities: n }) => n);
    return D(2, t, e.components, Re(se(e, "components")));
  },
  dataflow: (e) => {
    let t = e.diagrams.filter(({ kind: o }) => o === "procedure"), n = t.filter(({ edges: o }) => o.length >= 3), s = [...e.flows.filter(({ steps: o }) => o.length >= 3), ...n];
    return D(1, s, e.flows, t, se(e, "data-flow"));
  },
  datamodel: (e) => {
    let t = e.entities.filter(({ fields: o }) => o.length >= 3), n = e.entities.filter(({ fields: o }) => o.length >= 2), s = [e.entities, e.stores, Re(se(e, "data-model"))];
    return ue(D(1, t), D(2, n, ...s));
  },
  api: (e) => {
    let t = new Map($e(e, "api").map((s) => [s.about, s])), n = D(2, [...t.values()], e.events, Re(se(e, "api")));
    return ue(D(1, e.endpoints), n);
  },
  scaling: (e) => {
    let t = [...Ba([...e.plan, ...e.levels]), ...e.scaling], n = ja(e, "scaling").length > 0 ? 2 : 4;
    return D(n, t, Re(se(e, "scaling")));
  },
  failure: (e) => {
    let t = e.failures.filter(({ mitigation: i, impact: r, recovery: a }) => i || r || a), n = [...t, ...$e(e, "failure-modes")], s = t.filter(({ impact: i, detection: r, mitigation: a }) => i && r &&
    a), o = Re(se(e, "failure-modes"));
    return ue(D(1, s), D(2, n, e.failures, o));
  },
  cost: (e) => {
    let t = e.costs.lines.filter(({ amount: n }) => n);
    return ue(D(1, [...t, ...e.options]), D(2, $e(e, "cost"), e.costs.remarks));
  },
  security: (e) => {
    let t = $e(e, "security"), n = new Set(t.map(({ about: r }) => r)), s = n.size >= 2 && (t.length >= 3 || Ba(t).length >= 2), o = n.size === 1 && n.has("abuse") ? [] : t, i = D(1, s ? t : [], o, Re(
    se(e, "security"), 3));
    return ue(D(1, e.controls), i);
  },
  monitoring: (e) => {
    let t = $e(e, "monitoring"), n = Re(se(e, "monitoring"));
    return ue(D(2, e.monitors), D(3, t, e.monitors, n));
  },
  scope: ({ scope: e, mentions: t }) => {
    let n = t.filter(({ section: o }) => o === "scope"), s = n.filter((o) => o.strong);
    return ue(D(1, e.excluded), D(2, s, e.included, e.implied, n));
  },
  tradeoffs: (e) => {
    let t = e.decisions.filter(({ options: s, because: o }) => s.length > 0 || o), n = $e(e, "decisions");
    return ue(D(1, t), D(2, n, e.decisions, se(e, "decisions")));
  },
  "failure-planning": ({ failures: e }) => {
    let t = e.filter(({ detection: n, recovery: s }) => n && s);
    return D(1, t, e);
  },
  scale: (e) => {
    let t = [...e.plan, ...e.levels];
    return D(1, Qa(e).size === 3 ? t : [], t, e.scaling);
  },
  "build-or-buy": ({ options: e, decisions: t }) => {
    let n = /\b(?:buy|build|managed|self-hosted|vendor|saas|own)\b/i, s = t.filter((o) => n.test([o.decision, ...o.options].join(" ")));
    return D(1, [...e, ...s]);
  },
  questions: (e) => D(1, e.questions, ja(e, "questions"), se(e, "questions"))
};
function Qa(e) {
  let t = e.plan.flatMap(({ cells: s }) => Object.entries(s).filter(([, { text: i }]) => /\d|not planned/i.test(i)).map(([i]) => Number(i))), n = e.levels.filter(({ hasNumber: s }) => s).map(({ factor: s }) => s);
  return /* @__PURE__ */ new Set([...t, ...n]);
}
function D(e, t, ...n) {
  return t.length >= e ? { met: t, partial: [] } : { met: [], partial: [...t, ...n.flat()] };
}
function ue(...e) {
  return e.find(({ met: n }) => n.length > 0) ?? { met: [], partial: e.flatMap(({ partial: n }) => n) };
}
function se(e, t) {
  return e.mentions.filter((n) => n.section === t);
}
function $e(e, t) {
  return se(e, t).filter((n) => n.strong);
}
function ja({ headings: e }, t) {
  return e.filter(({ sections: n, empty: s }) => !s && n.includes(t));
}
function Re(e, t = 2) {
  return e.length >= t ? e : [];
}
function Ba(e) {
  return [...new Map(e.map((t) => [t.at.start.line, t])).values()];
}

// src/rules/checklist.ts
var Lg = {
  functional: ["Functional requirements", "requirements"],
  nonfunctional: ["Non-functional requirements", "requirements"],
  diagram: ["High-level architecture diagram", "architecture"],
  components: ["Component breakdown (3–7)", "components"],
  dataflow: ["Data flow documented", "data-flow"],
  datamodel: ["Data model defined", "data-model"],
  api: ["API contracts specified", "api"],
  scaling: ["Scaling considerations (1x, 10x, 100x)", "scaling"],
  failure: ["Failure modes identified", "failure-modes"],
  cost: ["Cost estimate provided", "cost"],
  security: ["Security considerations", "security"],
  monitoring: ["Monitoring plan", "monitoring"],
  scope: ["Define boundaries", "scope"],
  tradeoffs: ["Document trade-offs", "decisions"],
  "failure-planning": ["Plan for failure", "failure-modes"],
  scale: ["Consider scale (current, 10x, 100x)", "scaling"],
  "build-or-buy": ["Build versus buy", "cost"],
  questions: ["Keep open questions", "questions"]
}, Pg = [
  "diagram",
  "components",
  "dataflow",
  "datamodel",
  "api",
  "scaling",
  "failure",
  "cost",
  "security",
  "monitoring"
], Dg = ["scope", "tradeoffs", "failure-planning", "scale", "build-or-buy", "questions"];
function Mt(e) {
  let t = (l) => Ag(l, e), [n, s, o] = [t("functional"), t("nonfunctional"), t("diagram")], i = "Requirements documented (functional and non-functional)", r = [n, s], a = { ...Ng(n, s), item: "require\
ments", title: i, parts: r };
  return {
    checklist: [a, ...Pg.map(t)],
    practices: [
      Ua("requirements-first", "Start with requirements", a, e, ["architecture", "components"]),
      Ua("diagrams-first", "Draw diagrams first", o, e, ["data-model", "api"]),
      ...Dg.map(t)
    ]
  };
}
function Ag(e, t) {
  let [n, s] = Lg[e], { met: o, partial: i } = za[e](t), r = o.length > 0 ? o : i, l = o.length > 0 && t.genre === "design" ? "met" : r.length > 0 ? "partial" : "missing";
  return { item: e, title: n, section: s, status: l, line: Ig(r) };
}
function Ig(e) {
  return e.length === 0 ? null : e.reduce((t, { at: n }) => Math.min(t, n.start.line), Number.POSITIVE_INFINITY);
}
function Ng(e, t) {
  let n = ["missing", "partial", "met"], s = n.indexOf(e.status) <= n.indexOf(t.status) ? e : t, o = s.status === "missing" && e.status !== t.status;
  return { ...s, status: o ? "partial" : s.status, line: s.line ?? e.line ?? t.line };
}
function Ua(e, t, n, s, o) {
  let i = (m) => m.some((u) => o.includes(u)), a = s.headings.filter(({ sections: m }) => i(m) && !m.includes(n.section)).every(({ at: m }) => n.line !== null && m.start.line > n.line), { parts: l, ...c } = n;
  return { ...c, item: e, title: t, status: n.status === "met" && !a ? "partial" : n.status };
}

// src/rules/lookup/expected.ts
var Lt = {
  overview: "the recommendation, the headline numbers, the biggest risk and the decision asked for",
  scope: "what is in scope, and what is out of scope with a reason, such as `- Browser SDKs: no service needs them`",
  requirements: "functional and non-functional requirements, such as `| FR-1 | A seller lists an item. |` and `| NFR-1 | Search latency | ≤ 200 ms (p95) | … |`",
  architecture: "a diagram of the components and what passes between them, in a `mermaid` block that begins with `flowchart LR`",
  components: "three to seven components, each a `### Name` with **Responsibilities**, **Technology** and **Serves**",
  "data-flow": "flows of three or more ordered steps, such as `1. Client → Order API: places the order`",
  "data-model": "entities with their fields, as a `typescript` or `sql` block, and the stores that hold them",
  api: "endpoints or events, such as a row of `POST /orders` with purpose, payload, auth and errors",
  scaling: "a plan with the columns `1x | 10x | 100x` and a number in each",
  "failure-modes": "a table `Failure | Impact | Detection | Mitigation | Recovery` with at least two rows",
  cost: "cost lines with quantity, unit price and amount, and a total",
  security: "controls by concern: authentication, authorization, encryption, secrets, input validation, personal data, audit, abuse",
  monitoring: "an indicator and an alert with a threshold for every requirement, such as `> 1 % for 5 min`",
  decisions: "decisions with the rejected options, the reason and when to reconsider",
  questions: "what is not known, what is assumed meanwhile, and who decides",
  rollout: "the steps of the introduction and the way back",
  quantities: "the ledger, a table `Quantity | Value | Basis` with a row for each number"
};

// src/rules/lookup/reckoned.ts
var Tg = /^(?:quantit\w+|metrics?|parameters?|figures?|numbers?|größe|kennzahl|wert|métrica|grandeza|magnitud|指标|参数)$/i, Cg = /^(?:values?|results?|estimates?|wert|ergebnis|valor|resultado|estimativa|valeur|值|结果)$/i,
Eg = /^(?:basis|calculations?|derivation|formula|how|source|reason\w*|rechnung|berechnung|woher|quelle|herleitung|cálculo|fonte|origem|fuente|calcul|来源|计算)$/i, _g = /\b(?:estimat(?:es?|ions?)|back[- ]of[- ](?:the[- ])?envelope|abschätzung|estimativas?|estimación)\b|估算/i,
jg = /\d[^\n=≈~]{0,60}(?:[×*x/÷+]|\\times)[^\n=≈~]{0,60}\d[^\n=≈~]{0,40}[=≈~]\s{0,3}(?:\\sim\s)?\S{0,3}\d/g;
function Wa({ document: e }) {
  return [...re(e)].some((t) => He(t.nodes).some(({ header: o, rows: i }) => Bg(o) && i.length > 1) ? !0 : !_g.test(t.title) || /\bcosts?\b|kosten|custos?\b/i.test(t.title) ? !1 : (ce(t).map(
    ({ position: o }) => e.source.slice(o?.start.offset ?? 0, o?.end.offset ?? 0)
  ).join(`
`).slice(0, 2e4).match(jg) ?? []).length > 1);
}
function Bg(e) {
  let [t = "", ...n] = e.map((s) => s.trim());
  return Tg.test(t) && n.some((s) => Cg.test(s)) && n.some((s) => Eg.test(s));
}

// src/rules/require-sections.ts
var Ga = {
  id: "require-sections",
  section: "overview",
  severity: "error",
  summary: "Require every section of the checklist.",
  why: "What a design does not speak of is decided by whoever builds it first, and the reviewer cannot tell a decision from an oversight.",
  fix: "Write the missing section under its heading, with content of this system. A heading alone does not count; if the section does not apply, say what stands in its place and why.",
  bad: `# System Design: Parcel Tracking

## Requirements

## Components
`,
  good: `## Data Flow

### Track a parcel (FR-1)

1. Recipient → Tracking API: \`GET /parcels/{id}\`
2. Tracking API → Parcel Store: reads the last scan
3. Tracking API → Recipient: place and time
`,
  anyText: !0,
  *check(e) {
    for (let t of Ke) {
      if (t === "rollout" || Ae(e, t) !== "missing" || t === "quantities" && Wa(e)) continue;
      let n = zg(e, t);
      yield { message: `no section \`${Ie[t]}\`, and ${n}: expected ${Lt[t]}`, at: H(e.design), section: t, severity: ft(t) };
    }
  }
};
function zg({ design: e }, t) {
  let { checklist: n, practices: s } = Mt(e), o = [...n, ...s.filter(({ item: r }) => !/-first$/.test(r))].flatMap(
    (r) => r.section === t && r.line !== null ? [{ line: r.line, status: r.status }] : []
  ), i = o.find(({ status: r }) => r === "met");
  return i ? `what is said of it stands elsewhere, from line ${i.line} on` : o[0] ? `only line ${o[0].line} speaks of it in passing` : "nothing elsewhere was recognised as its content";
}

// src/rules/require-security-topics.ts
var Ka = {
  id: "require-security-topics",
  section: "security",
  severity: "error",
  summary: "Require controls for the concerns that the design raises.",
  why: "A concern that is not named is not decided, and an attacker looks there first.",
  fix: "Add a row `Concern | Control` for each missing concern, with the mechanism and where it acts; if a concern does not apply, say why in its row.",
  bad: `## Security

All traffic uses HTTPS.
`,
  good: `## Security

| Concern | Control |
| --- | --- |
| Authentication, authorization | company login; a reader sees own loans only |
| Encryption, secrets | TLS 1.3, encrypted volumes; passwords in the secret store, rotated every 90 days |
| Input validation | schema at the API |
| Personal data | names deleted a year after the last loan |
| Audit, abuse | log of changes kept 1 year; 10 requests/s per reader |
`,
  *check(e) {
    if (!v(e, "security")) return;
    let t = new Set(e.design.controls.flatMap(({ topics: l }) => l)), n = V(e, "security"), s = b(e, "security"), o = Qg.map((l) => E(e, l)).join(`
`), i = (l) => t.has(l) || Ze.some(([c, m]) => c === l && m.test(o)), r = Ze.map(([l]) => l).filter((l) => !i(l));
    if (t.size === 0 || Ze.length - r.length < 3) {
      yield { message: `${n} speaks of ${t.size === 0 ? "no concern" : `${$([...t])} only`}: expected at least three, such as ${$(r.slice(0, 4), "or")}`, at: s };
      return;
    }
    let a = Kg(e.design).filter(([l]) => !i(l));
    a.length > 0 && (yield {
      message: `${n} says nothing of ${$(a.map(([l, c]) => `${l} (${c})`))}: expected a control for each`,
      at: s,
      severity: "warning"
    });
  }
}, Qg = ["components", "api", "data-model", "scope", "architecture", "questions"], Ug = /^(?:no|none|keine)\b/i, Wg = /\b(?:visitors?|anonymous|public|guests?|everyone|internet)\b/i, Gg = /\b(?:admin\w*|operators?|moderators?|approvers?|auditors?|support|staff|back[- ]?office|on-?call|engineers?)\b/i;
function Kg({ endpoints: e, entities: t, stores: n, externals: s, actors: o }) {
  let i = e.filter(({ name: g }) => g !== qn), [r] = Ot({ entities: t }).flatMap(({ fields: g }) => g), a = n.find(({ personalData: g }) => new RegExp("\\p{L}", "u").test(g) && !Ug.test(g)), l = o.find(
  ({ name: g }) => Wg.test(g)), c = o.find(({ name: g }) => Gg.test(g)), m = i.find(({ method: g }) => /^(?:POST|PUT|PATCH)$/.test(g ?? "")), u = n[0] ?? t.find(({ notation: g }) => g === "sql");
  return [
    ["authentication", i[0] && `\`${i[0].name}\` can be called`],
    ["authorization", i.length > 1 && o.length > 1 ? `${o.length} kinds of actors` : void 0],
    ["transport encryption", i[0] && `\`${i[0].name}\` is called over a network`],
    ["storage encryption", u && `${d(u.name)} is kept`],
    ["secrets", s[0] && `${d(s[0].name)} is called`],
    ["input validation", m && `\`${m.name}\` takes input`],
    ["personal data", r ? d(r) : a && `${d(a.name)} holds ${d(a.personalData)}`],
    ["audit", m && c && `${d(c.name)} may change what belongs to others`],
    [
      "abuse",
      i.find(({ auth: g }) => /^(?:none|public|anonymous)\b/i.test(g)) && "an endpoint is open to all" || i[0] && l && `${d(l.name)} may be anybody`
    ]
  ].flatMap(([g, w]) => w ? [[g, w]] : []);
}

// src/rules/lookup/recovery.ts
var Va = {
  node: /\b(?:nodes?|hosts?|instances?|disks?|machines?|pods?)\b/i,
  zone: /\b(?:zones?|AZs?|data ?cent(?:er|re)s?|racks?)\b/i,
  region: /\b(?:regions?|sites?)\b/i,
  corruption: /\b(?:corrupt\w*|delet\w+|accident\w*|ransomware|overwritten)\b/i
};
function pn(e) {
  return Object.keys(Va).filter((t) => Va[t].test(e));
}
function Za({ survives: e, backup: t }) {
  return [...e.split(";").map((s) => ({ said: s, losses: pn(s.split(":")[0]) })), { said: t, losses: ["corruption"] }].map((s) => {
    let o = fn(s.said);
    return { ...s, ...o && { rpo: o } };
  });
}
var Vg = /\bRPO\b(?:\s+of)?(?:\s*[:=≤<]=?)?\s*(?:[a-z]\w{0,60}\s*=\s*)?(?=[\d.])/i;
function fn(e) {
  let t = Vg.exec(e.slice(0, 2e3)), n = t ? t.index + t[0].length : 0, s = t ? y(e.slice(n, n + 60)) : void 0;
  return s && (s.value === 0 || s.dimension.time === 1) ? s : void 0;
}
var Hg = 7 * 86400, Ha = /^(?:none|nothing|n\/?a)\b/i;
function Ya(e, t) {
  let { survives: n, backup: s, retention: o } = e, i = `${n} ${s}`;
  return [
    ["what it survives", I(n) && !Ha.test(n)],
    ["a backup", I(s) && !(Ha.test(s) && (Zg(e) || /\w\W+\w/.test(s)))],
    ["an RPO", !t && !/\bRPO\b/i.test(i)],
    ["an RTO", !t && !/\bRTO\b/i.test(i)],
    ["a retention", I(o)]
  ].filter(([, a]) => a).map(([a]) => a);
}
function Zg({ name: e, holds: t, retention: n }) {
  let s = y(n.replace(/^[a-z]\w*\s*=\s*/, ""));
  return s?.dimension.time === 1 && s.value <= Hg || /\bcaches?\b/i.test(`${e} ${t}`);
}

// src/rules/lookup/durability.ts
var Yg = /\b(?:RPO|durab\w+|lost|loss|lose[sn]?)\b/i;
function Jg(e) {
  return P(e).flatMap((t) => {
    let n = Q(t);
    if (!Yg.test(n)) return [];
    if (ey(e, t.requirement)) return [];
    let s = t.target?.dimension.time === 1, o = s ? t.target : fn(n), { requirement: i, name: r } = t, a = i.quality ?? i.text, l = s ? i.target?.text ?? n : a;
    return o ? [{ requirement: i, name: r, said: l, losses: pn(n), most: o, words: a, stems: f(a) }] : [];
  });
}
function Xg(e, { words: t, stems: n }) {
  let s = e.filter(({ name: i }) => t.toLowerCase().includes(i.toLowerCase()));
  if (s.length > 0) return s;
  let o = e.filter(({ name: i, holds: r }) => [i, ...r.split(/[,;]/)].some((a) => oe(n, a)));
  return o.length > 0 ? o : e;
}
function Ja(e) {
  return Jg(e).flatMap(
    (t) => Xg(e.design.stores, t).flatMap(
      (n) => Za(n).flatMap((s) => {
        let o = s.losses.some((a) => t.losses.includes(a)), i = t.losses.length === 0 && s.losses.includes("corruption"), { rpo: r } = s;
        return !r || !(o || i) || r.value <= t.most.value * (1 + 1e-9) ? [] : [{ store: n, promised: s, limit: t, same: o }];
      })
    )
  );
}
function ey({ design: e, ledger: t }, { at: n }) {
  return e.checks.some((s, o) => {
    let i = s.at.start.offset, r = t.checks[o];
    return i >= n.start.offset && i < n.end.offset && r !== void 0 && !r.problem && !r.holds;
  });
}

// src/rules/lookup/unsaid-stores.ts
function el({ design: e, graph: t }) {
  if (e.stores.length === 0) return [];
  let n = new Set(e.stores.flatMap(({ name: i }) => t.names.find(i))), s = t.drawings.flatMap(({ nodes: i }) => i.filter(({ shape: r }) => r === "cylinder")), o = /* @__PURE__ */ new Set();
  return s.flatMap(({ label: i, at: r }) => {
    let a = t.names.find(i);
    return a.length === 0 || a.some((l) => n.has(l)) || o.has(i) ? [] : (o.add(i), [{ name: i, at: r }]);
  });
}
var ty = /\b(?:postgres(?:ql)?|mysql|mariadb|sqlite|sql server|oracle|mongo(?:db)?|dynamodb|cassandra|scylladb|cockroachdb|spanner|aurora|rds|firestore|bigtable|couchdb|neo4j|databases?|datenbank(?:en)?|banco de dados)\b/i,
Xa = [
  [
    "how it is backed up",
    /\b(?:back(?:ed)?[- ]?ups?|snapshots?|point-in-time|pitr|dump(?:s|ed)?|restor\w+|sicherung\w*)\b/i
  ],
  ["how much may be lost (RPO) or how long a restore takes (RTO)", /\b(?:RPO|RTO|recovery (?:point|time))\b/i],
  ["how long it is kept", /\b(?:retention|retain\w*|kept for|expir\w+|ttl|purg\w+|archiv\w+)\b/i]
];
function tl(e) {
  let { design: t, document: n } = e;
  if (t.stores.length > 0 || t.genre !== "design" || !v(e, "data-model")) return;
  let s = t.components.filter(({ name: i, technology: r }) => ty.test(`${i} ${r?.text ?? ""}`)), o = Xa.filter(([, i]) => !i.test(n.source)).map(([i]) => i);
  if (!(s.length === 0 || !o.includes(Xa[0][0])))
    return { stores: s.map(({ name: i }) => i), lacks: o, at: b(e, "data-model") };
}

// src/rules/require-store-recovery.ts
var sl = {
  id: "require-store-recovery",
  section: "data-model",
  severity: "warning",
  summary: "Require for every store what it survives, backup, RPO, RTO and retention, within what durability promises.",
  why: "What nobody wrote down before the outage is decided in it: how much is gone, how long it takes, and that the backup was a copy in the zone that burned.",
  fix: "Write a row for each store: *Survives* as `a zone: RPO 0, RTO 1 min`, *Backup* as method with RPO and RTO for deletion and corruption, *Retention* as a time; a store that needs no backup says \
`none:` and why.",
  bad: `## Data Model

| Store | Holds | Survives | Backup | Retention | Personal data |
| --- | --- | --- | --- | --- | --- |
| Loan Store | Loan | a node: RPO 0, RTO 1 min | – | 2 years | reader's name |
`,
  good: `## Data Model

| Store | Holds | Survives | Backup | Retention | Personal data |
| --- | --- | --- | --- | --- | --- |
| Loan Store | Loan | a node: RPO 0, RTO 1 min | nightly dump: RPO 24 h, RTO 2 h | 2 years | reader's name |
`,
  *check(e) {
    yield* ny(e);
    for (let { store: t, promised: n, limit: s, same: o } of Ja(e)) {
      let i = `${d(t.name)} promises ${d(n.said)} and ${d(s.name)} says ${d(s.said, 80)}: expected an RPO within it, or another target`, r = [{ message: `${s.name} is promised here`, at: s.requirement.
      at }];
      yield { message: i, at: t.at, related: r, ...o && { severity: "error" } };
    }
  }
};
function* ny(e) {
  let { stores: t } = e.design, n = (i) => e.graph.names.only(i)?.kind === "external", s = t.map((i) => ({
    name: i.name,
    at: i.at,
    lacks: Ya(i, n(i.name))
  }));
  for (let { names: i, at: r, fields: a } of Se(s)) {
    let l = i.length > 1 ? "are" : "is";
    yield { message: `${p(i)} ${l} without ${$(a)}: expected ${nl}`, at: r };
  }
  for (let { name: i, at: r } of el(e))
    yield { message: `${d(i)} is drawn as a store and has no row under \`Store\`: expected ${nl}`, at: r };
  let o = tl(e);
  o && (yield {
    message: `data is stored (${p(o.stores)}) and nothing says ${$(o.lacks, "or")}: expected a table \`Store | Holds | Survives | Backup | Retention\``,
    at: o.at
  });
}
var nl = "such as `a zone: RPO 0, RTO 1 min`, `snapshots: RPO 5 min, RTO 2 h` and `2 years`";

// src/rules/lookup/links.ts
function ol(e, t) {
  let { named: n, served: s, around: o } = sy(e)[t];
  if (n.length < 2 || o.trim() === "" || s) return [];
  let i = f(o);
  return n.some((r) => oe(i, r.words)) ? [] : n;
}
function sy(e) {
  let t = e.diagrams.flatMap(
    ({ nodes: r, notation: a, source: l }) => a === "mermaid" ? r.map(({ label: c }) => c) : [l]
  ), n = e.flows.flatMap(({ name: r, steps: a }) => [
    r,
    ...a.flatMap(({ text: l, from: c, to: m }) => [l, c ?? "", m ?? ""])
  ]), s = [
    ...e.endpoints.flatMap(({ name: r, purpose: a, payload: l }) => [r, a, l]),
    ...e.events.flatMap(({ name: r, payload: a }) => [r, a])
  ], o = e.requirements.map(({ text: r }) => r), i = e.stores.flatMap(({ name: r, holds: a }) => [r, a]);
  return {
    components: {
      named: e.components.map((r) => ({ ...r, words: r.name })),
      served: e.components.some(({ serves: r }) => r.length > 0),
      around: [...t, ...n].join(`
`)
    },
    "data-model": {
      named: e.entities.map((r) => ({
        ...r,
        words: [r.name, ...r.fields.slice(0, 40).map(({ name: a }) => a)].join(" ")
      })),
      served: !1,
      around: U(e).length > 1 ? [...s, ...i, ...n].join(`
`) : ""
    },
    api: {
      named: e.endpoints.map((r) => ({ ...r, words: `${r.path} ${r.purpose}` })),
      served: e.endpoints.some(({ serves: r }) => r.length > 0),
      around: [...n, ...o].join(`
`)
    }
  };
}

// src/rules/require-substance.ts
var il = {
  id: "require-substance",
  section: "overview",
  severity: "error",
  summary: "Require content of this system below every heading.",
  why: "A heading with nothing, filler or `TBD` below it looks finished from afar and is discovered when somebody builds from it.",
  fix: "Write the content of the section in the accepted form, about this system: with its names, numbers and decisions. Sentences that would fit every system do not count.",
  bad: `## Data Model

This section describes the data model of the system in detail.
`,
  good: `## Data Model

\`\`\`typescript
interface Parcel {
  id: string; recipient: string;
  state: "announced" | "moving" | "delivered";
}
\`\`\`
`,
  *check(e) {
    for (let t of Ke) {
      let n = t === "rollout" ? "found" : Ae(e, t);
      (n === "empty" || n === "untyped" && t === "quantities") && (yield {
        message: oy(e, t),
        at: b(e, t),
        section: t,
        severity: ft(t)
      });
    }
    yield* ry(e);
  }
};
function oy(e, t) {
  let n = E(e, t).trim(), s = ht(e, t) ? et(n)[0] : void 0, o = n === "" ? "holds nothing" : s ? `holds only ${d(s.text)}` : `holds nothing of this system (${d(n)})`;
  return `${d(x(e, t))} ${o}: expected ${Lt[t]}`;
}
var iy = {
  components: "is drawn, stands in a flow or serves a requirement",
  "data-model": "is taken, given, held or named by an endpoint, event, store or flow",
  api: "is used by a flow or serves a requirement"
};
function* ry(e) {
  for (let [t, n] of Object.entries(iy)) {
    let s = ol(e.design, t);
    if (!s[0]) continue;
    yield { message: `nothing in ${d(x(e, t))} ${n} (${p(s.map(({ name: i }) => i))}): expected names that the rest of the design uses`, at: s[0].at, section: t };
  }
}

// src/rules/lookup/unit-costs.ts
var ay = 200;
function al(e) {
  let { design: t } = e, n = t.requirements.filter(({ kind: o }) => o === "non-functional").slice(0, ay).flatMap(({ id: o, quality: i, text: r, target: a, at: l }) => {
    let c = [i === o ? "" : i, a?.text ?? r].filter(Boolean).join(" ");
    return rl(c).map((m) => ({ ...m, name: o ?? i ?? r, at: a?.at ?? l }));
  });
  if (n.length > 0 || !t.brief) return n;
  let { brief: s } = t;
  return rl(te(e)?.text ?? "").map((o) => ({ ...o, name: "the brief", at: s.at }));
}
var ly = new RegExp("\\b(?:costs?|price|spend|kosten)\\s+(?:per|for (?:an?|one|each)|of (?:an?|one|each)|pro|je|por)\\s+(\\p{L}{2,30})|\\b(?:an?|each|every|one|per)\\s+(\\p{L}{2,30})\\s+(?:(?:may|must|shall|s\
hould|can|will|not)\\s+){0,2}costs?(?![\\p{L}])", "iu"), cy = /^(?:months?|years?|days?|hours?|weeks?|quarters?|monat|jahr|million|thousand|gb|tb|month|low|total)$/i;
function rl(e) {
  let t = dy(e), [, n, s] = ly.exec(e.slice(0, 1e3)) ?? [], o = n ?? s, i = O(e).find(({ dimension: r }) => N(r));
  return t.length > 0 || !o || cy.test(o) || !i || !_e(i.dimension) ? t : [{ text: e, per: o, measure: i }];
}
function dy(e) {
  return Xe(e).facts.flatMap(({ role: t, per: n, text: s, measure: o }) => {
    let i = y(o);
    return t === "unit-cost" && n && i ? [{ text: s, per: n, measure: i }] : [];
  });
}
var my = ["cost", "overview", "requirements", "scaling", "quantities", void 0], uy = /\bunit (?:costs?|economics)\b|\bcosts? (?:per|of (?:one|an?|each))\b|\bper[- ]\w{1,30}[- ]costs?\b|\bstückkosten\b|\bkosten (?:pro|je)\b/i;
function ll(e) {
  return Z(e).flatMap(({ text: t, section: n, at: s }) => {
    if (!my.includes(n)) return [];
    let o = O(t.slice(0, 2e3)).filter(({ dimension: i }) => N(i));
    return o.length > 0 ? [{ text: t, section: n, at: s, measures: o }] : [];
  });
}
function cl({ design: e }, t, { per: n, measure: s, name: o, at: i }) {
  let r = new Map(e.costs.lines.map((l) => [l.at.start.line, l.item])), a = f(n);
  return t.some(({ text: l, section: c, measures: m, at: { start: u } }) => {
    if (u.line >= i.start.line && u.line <= i.end.line || !m.some((w) => py(w, s))) return !1;
    let h = r.get(u.line) ?? l;
    return c === "cost" && !r.has(u.line) && fy.test(l) || uy.test(h) || h.includes(o) || gy(h, a);
  });
}
function py({ dimension: e, value: t }, n) {
  return !(_e(e) && Math.abs(t - n.value) < 1e-9);
}
var fy = new RegExp("[=≈÷].{0,40}[$€£]?\\d[\\d.,]{0,12}.{0,6}(?:\\/|per|je|pro|por)\\s?(?!month|year|day|hour|week|gb|tb|million|thousand)\\p{L}", "iu"), hy = /(?:\/|÷|\b(?:per|an?|each|every|one|pro|je|por|par)\b)\s{0,2}(?:\d[\d,.]{0,12}\s{1,2})?((?:[\p{L}-]{1,30}\s{1,2}){0,2}[\p{L}-]{1,30})/giu;
function gy(e, t) {
  return Array.from(e.matchAll(hy), ([, n = ""]) => n).some(
    (n) => [...f(n)].some((s) => t.has(s))
  );
}

// src/rules/require-unit-cost.ts
var ml = {
  id: "require-unit-cost",
  section: "cost",
  severity: "warning",
  summary: "Require that a target for the cost per unit is compared with the estimate.",
  why: "A price per user or per video was asked for, and a monthly total does not answer it: nobody sees that it is missed by a factor.",
  fix: "Write a requirement whose check divides the total by the load, such as `monthly_cost / uploads <= 0.50 USD` in inline code, followed by `holds`.",
  bad: `# System Design: Lending

> **Brief:** lending for a town, 400 loans/day, under $0.10 per loan

## Cost Estimate

| Item | Monthly |
| --- | --- |
| Pods | 150 USD/month |
| Total | 150 USD/month |

## Quantities

| Quantity | Value | Basis |
| --- | --- | --- |
| \`loans\` | 400 /day | brief |
`,
  good: `# System Design: Lending

> **Brief:** lending for a town, 400 loans/day, under $0.10 per loan

## Requirements

### Non-Functional

| ID | Quality | Target | Check |
| --- | --- | --- | --- |
| NFR-1 | Cost per loan | < 0.10 USD | \`monthly_cost / loans < 0.10 USD\` holds |

## Cost Estimate

| Item | Monthly |
| --- | --- |
| Pods | 150 USD/month |
| Total | 150 USD/month |

## Quantities

| Quantity | Value | Basis |
| --- | --- | --- |
| \`loans\` | 400 /day | brief |
`,
  *check(e) {
    let { design: t } = e;
    if (t.quantities.length === 0) {
      yield* by(e);
      return;
    }
    for (let { requirement: n, target: s, checks: o, name: i } of P(e)) {
      if (!s || o.length === 0 || o.some(({ check: a }) => a.problem) || !_e(s.dimension) || dl(e, s))
        continue;
      yield { message: `${d(n.target?.text ?? i)} of ${d(i)} is not compared with the cost: expected a check with the total divided by the load`, at: n.target?.at ?? n.at };
    }
    for (let { text: n, measure: s, role: o } of te(e)?.facts ?? []) {
      let i = o === "unit-cost" ? y(s) : void 0, r = P(e).some(
        ({ target: l }) => l && i && q(l.dimension, i.dimension)
      );
      if (!i || r || dl(e, i)) continue;
      yield { message: `${d(n)} of the brief is never compared with the cost: expected a check such as \`monthly_cost / … <= ${s}\``, at: t.brief?.at ?? H(t) };
    }
  }
}, yy = 20;
function* by(e) {
  let { lines: t, total: n } = e.design.costs;
  if (!n && t.length < 2) return;
  let s = al(e).slice(0, yy), o = s.length > 0 ? ll(e) : [];
  for (let i of s) {
    if (cl(e, o, i)) continue;
    yield { message: `${d(i.text)} of ${i.name === "the brief" ? i.name : d(i.name)} is never compared with the cost: expected the total divided by the number, such as \`… per ${i.per}\`, beside the \
target`, at: i.at };
  }
}
function dl({ ledger: e, design: t }, { dimension: n }) {
  let s = /* @__PURE__ */ new Set(["monthly_cost"]);
  for (let o of t.quantities) {
    let i = y(o.value.text);
    i && N(i.dimension) && _(o) !== "brief" && s.add(o.name);
  }
  return e.checks.some(
    ({ left: o, input: i }) => o && q(o.dimension, n) && [...e.dependencies(i.expression)].some((r) => s.has(r))
  );
}

// src/rules/require-usual-costs.ts
var ul = {
  id: "require-usual-costs",
  section: "cost",
  severity: "info",
  summary: "Require a line or a sentence on transfer, backup, observability, staging and support.",
  why: "These five are on every bill and in few estimates; together they often come to a third of it.",
  fix: "Give each a line in the cost table, even a small one, or say in a sentence below it (`No cost: …`) why it costs nothing or is paid elsewhere.",
  bad: `| Item | Quantity | Unit price | Monthly |
| --- | --- | --- | --- |
| Loan Store | 1 | 50 USD/month | 50 USD/month |
| Loan API | 2 | 10 USD/month | 20 USD/month |
| Total | | | 70 USD/month |
`,
  good: `| Item | Quantity | Unit price | Monthly |
| --- | --- | --- | --- |
| Loan Store | 1 | 50 USD/month | 50 USD/month |
| Loan API | 2 | 10 USD/month | 20 USD/month |
| Staging, support, transfer out | 50 % | above | 35 USD/month |
| Total | | | 105 USD/month |

No cost: backups (part of the store's price), metrics and logs (the company's).
`,
  *check(e) {
    if (e.design.costs.lines.length < 2) return;
    let t = wy(e), n = xt.filter(([, o]) => !o.test(t)).map(([o]) => o);
    if (n.length === 0) return;
    yield { message: `${d(x(e, "cost"))} says nothing of ${$(n, "or")}: expected a line for each, or a sentence that it costs nothing`, at: b(e, "cost") };
  }
};
function wy(e) {
  let { lines: t, free: n, remarks: s } = e.design.costs, i = t.flatMap(({ quantity: r, unitPrice: a, amount: l }) => [r, a, l]).flatMap((r) => r?.expression ? Y(e, r.expression.text) : []);
  return [
    E(e, "cost"),
    ...t.map(({ item: r }) => r),
    ...[...n, ...s].map(({ text: r }) => r),
    ...i.map(({ name: r, basis: a }) => `${r.replaceAll("_", " ")} ${a.text}`)
  ].join(`
`);
}

// src/rules/index.ts
var hn = [
  Hr,
  Ga,
  il,
  ao,
  lo,
  Hn,
  po,
  Ls(() => hn),
  Js,
  yi,
  uo,
  aa,
  ua,
  ba,
  Ca,
  ri,
  ga,
  Qs,
  vo,
  to,
  Vn,
  Di,
  Oa,
  ar,
  _a,
  Ni,
  Jn,
  Ps,
  oi,
  Qn,
  Zo,
  Hi,
  Bs,
  Pi,
  Wn,
  Bi,
  Zr,
  Cn,
  js,
  Vo,
  fi,
  Er,
  Ds,
  Yr,
  Gn,
  hr,
  Cr,
  Ao,
  Xo,
  Ss,
  ra,
  ti,
  xs,
  $o,
  Zi,
  Bo,
  Xr,
  Jr,
  Tn,
  Ko,
  Li,
  Oi,
  sl,
  zi,
  ea,
  Sa,
  di,
  Ys,
  da,
  Ea,
  ma,
  Ma,
  ia,
  ta,
  ui,
  Kr,
  Na,
  ml,
  ul,
  Ur,
  Ki,
  Ka,
  Aa,
  pa,
  fa,
  _s,
  Vr,
  fr,
  wa
];

// src/rules/check.ts
function pl(e, t = hn) {
  return (e.design.genre === "design" ? t : t.filter(({ anyText: s }) => s)).flatMap((s) => vy(s, e)).sort(ky);
}
function vy(e, t) {
  try {
    return Array.from(e.check(t), (n) => ({
      rule: e.id,
      severity: n.severity ?? e.severity,
      section: n.section ?? e.section,
      message: n.message,
      fix: e.fix,
      at: n.at,
      related: n.related ?? []
    }));
  } catch (n) {
    throw new Error(`rule ${e.id} crashed: ${n.message}`, { cause: n });
  }
}
function ky(e, t) {
  return e.at.start.line - t.at.start.line || e.at.start.column - t.at.start.column || (e.rule < t.rule ? -1 : 1);
}

// src/rules/suppress.ts
function fl(e, t) {
  let n = Le(e).filter(({ reason: o, rule: i }) => o !== "" && i !== Me), s = t.map((o) => n.find((i) => xy(i, o))?.reason);
  return {
    kept: t.filter((o, i) => s[i] === void 0),
    suppressed: t.flatMap((o, i) => {
      let r = s[i];
      return r === void 0 ? [] : [{ ...o, reason: r }];
    })
  };
}
function xy(e, { rule: t, at: n }) {
  return e.rule === t && Pe(e, n);
}

// src/review.ts
async function Sy(e, { path: t, brief: n } = {}) {
  let { document: s, design: o } = await Mn(e, t), i = n ?? o.brief?.text ?? $y(s);
  return {
    document: s,
    design: o,
    graph: xn(o),
    ledger: Sn(o),
    brief: i,
    ...Mt(o)
  };
}
function $y({ frontMatter: e }) {
  let { brief: t } = e.values;
  return typeof t == "string" ? t : void 0;
}
async function XM(e, t = {}) {
  let n = await Sy(e, t), { kept: s, suppressed: o } = fl(n.document, pl(n)), i = { error: 0, warning: 0, info: 0 };
  for (let { severity: l } of s) i[l] += 1;
  let r = i.error + (t.strict ? i.warning : 0) > 0, a = [.../* @__PURE__ */ new Set([...Ry(n), ...n.design.notRead.map(({ text: l }) => l)])];
  return { ...n, diagnostics: s, suppressed: o, counts: i, notChecked: a, verdict: r ? "fail" : "pass" };
}
function Ry({ design: { genre: e } }) {
  return e === "design" ? [] : ["the content is not checked, as the text is no design"];
}

export {
  d as a,
  M as b,
  ae as c,
  f as d,
  C as e,
  ke as f,
  Ii as g,
  hn as h,
  Sy as i,
  XM as j
};
