// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as je,
  c as xt,
  d as mn,
  e as un
} from "./chunk-M5YHGCQV.mjs";
import {
  a as sn
} from "./chunk-MYVM6DTM.mjs";
import {
  c as fn,
  d as hn,
  f as Qe
} from "./chunk-XLHDVWKX.mjs";
import {
  a as pn
} from "./chunk-EMV5Y5QT.mjs";
import {
  a as kt,
  b as Be,
  c as dn,
  d as cn
} from "./chunk-Y6VS5O5F.mjs";
import {
  B as ue,
  C as ln,
  D as A,
  b as Ee,
  c as _e,
  d as on,
  f as rn,
  g as $e,
  i as K,
  k as an
} from "./chunk-Z5YZPM5P.mjs";
import {
  a as Ne,
  b as Ce,
  c as vt
} from "./chunk-H3E44YWS.mjs";
import {
  a as Re,
  b as F,
  c as L,
  d as b,
  f as le,
  g as x,
  h as z,
  i as U,
  k as Fe,
  m as M,
  n as W
} from "./chunk-QMP54PYC.mjs";
import {
  a as se
} from "./chunk-EVAWQN3U.mjs";

// src/rules/no-broken-code-block.ts
var la = {
  typescript: "TypeScript",
  sql: "SQL",
  json: "JSON",
  yaml: "YAML",
  openapi: "OpenAPI",
  graphql: "GraphQL",
  protobuf: "protobuf"
}, gn = {
  id: "no-broken-code-block",
  section: "data-model",
  severity: "error",
  summary: "Disallow TypeScript, SQL, JSON, YAML, OpenAPI, GraphQL and protobuf blocks that do not parse.",
  why: "What does not parse is copied into a project, fails there, and its author guesses what was meant; nothing in it can be compared with the rest of the design.",
  fix: "Mend the line, or give the block another language, such as `text`, when it is a sketch; `...` stands for what is left out.",
  bad: "```sql\nCREATE TABLE loans (\n  id UUID PRIMARY KEY\n  copy_id UUID NOT NULL,\n);\n```\n",
  good: "```sql\nCREATE TABLE loans (\n  id UUID PRIMARY KEY,\n  copy_id UUID NOT NULL\n);\n```\n",
  anyText: !0,
  *check({ design: e }) {
    for (let { language: t, faults: n, section: s } of e.blocks) {
      let o = la[t];
      if (o === void 0) continue;
      let i = t === "openapi" ? "breaks its standard" : "does not parse";
      for (let { message: r, at: a } of n)
        yield {
          message: `the ${o} block ${i}: ${r}`,
          at: a,
          section: s ?? "data-model"
        };
    }
  }
};

// src/rules/lookup/quote.ts
function c(e, t = 60) {
  let n = e.replace(/[\s`]+/g, " ").trim(), s = [...n.slice(0, 2 * t + 2)];
  return s.length > t ? `\`${s.slice(0, t - 1).join("").trim()}…\`` : `\`${n}\``;
}
function p(e, t = 4) {
  let n = e.slice(0, t).map((o) => c(o, 40)), s = e.length - n.length;
  return s > 0 ? `${n.join(", ")} and ${s} more` : n.length > 1 ? `${n.slice(0, -1).join(", ")} and ${n.at(-1)}` : n[0] ?? "";
}
function $(e, t = "and") {
  return e.length > 1 ? `${e.slice(0, -1).join(", ")} ${t} ${e.at(-1)}` : e[0] ?? "";
}

// src/rules/no-broken-diagram.ts
var yn = {
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
          let i = s === void 0 || da.test(n) ? void 0 : ca(e, t, s);
          yield {
            message: `the diagram does not parse: ${n}${i ? `; expected ${c(i, 120)}` : ""}`,
            at: o,
            section: t.section ?? "architecture"
          };
        }
  }
}, da = /: write `/;
function ca({ diagrams: e }, { at: t }, n) {
  let s = e.find((o) => o.at.start.offset === t.start.offset)?.source.split(`
`) ?? [];
  return n.split(`
`).find((o, i) => o !== s[i] && o.trim() !== "");
}

// src/rules/lookup/place.ts
var bn = /* @__PURE__ */ new WeakMap();
function O(e, t, n) {
  return { start: wn(e, t), end: wn(e, n) };
}
function wn(e, t) {
  let n = bn.get(e) ?? ma(e.source);
  bn.set(e, n);
  let [s, o] = [0, n.length - 1];
  for (; s < o; ) {
    let i = s + o + 1 >> 1;
    n[i] <= t ? s = i : o = i - 1;
  }
  return { line: s + 1, column: t - n[s] + 1, offset: t };
}
function ma(e) {
  return [0, ...Array.from(e.matchAll(/\r\n|\r|\n/g), ({ index: t, 0: n }) => t + n.length)];
}
function H(e) {
  let t = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
  return e.headings[0]?.at ?? t;
}
var ua = /* @__PURE__ */ new Set(["components", "data-flow", "failure-modes", "decisions"]);
function R(e, { start: t }) {
  let n = [];
  for (let i of e.headings) {
    if (i.at.start.line > t.line) break;
    for (; (n.at(-1)?.depth ?? 0) >= i.depth; ) n.pop();
    n.push(i);
  }
  let s = n.filter(({ sections: i }) => i.length > 0);
  return (s.find(({ sections: i }) => ua.has(i[0])) ?? s.at(-1))?.sections[0];
}
function ze(e, { start: t }) {
  return e.headings.findLast(({ at: n }) => n.start.line <= t.line);
}

// src/rules/lookup/live.ts
var vn = /* @__PURE__ */ new WeakMap();
function Z(e) {
  let t = vn.get(e.ledger) ?? [...fa(e)];
  return vn.set(e.ledger, t), t;
}
function J({ design: e, ledger: t }) {
  let n = kn.get(t) ?? pa(e, t);
  return kn.set(t, n), n;
}
var kn = /* @__PURE__ */ new WeakMap();
function pa(e, t) {
  let n = 0;
  return t.plan.flatMap((s) => {
    for (; n < e.plan.length && e.plan[n].quantity.text !== s.input.name; ) n += 1;
    let o = e.plan[n++];
    return o ? [{ outcome: s, row: o }] : [];
  });
}
function _(e, { text: t, at: n }, s, o) {
  let { offset: i = 0 } = n.start;
  return s === void 0 || o === void 0 || !e.source.startsWith(t, i) ? n : O(e, i + s, i + o);
}
function* fa(e) {
  let { design: t, ledger: n } = e;
  for (let [o, { problem: i }] of n.rows.entries()) {
    let { name: r, value: a, expression: l, at: d } = t.quantities[o];
    yield { form: "row", code: l ?? { text: r, at: d }, at: d, printed: a.at, problem: i };
  }
  let s = t.quantities.length > 0;
  for (let [o, { problem: i }] of n.results.entries()) {
    let { expression: r, printed: a, at: l } = t.results[o];
    (s || xn(r)) && (yield { form: "result", code: r, at: l, printed: a.at, problem: i });
  }
  for (let [o, { problem: i }] of n.checks.entries()) {
    let { expression: r, at: a } = t.checks[o];
    yield { form: "check", code: r, at: a, problem: i };
  }
  for (let { outcome: o, row: i } of J(e))
    yield {
      form: "plan",
      code: i.quantity.expression ?? i.quantity,
      at: i.at,
      problem: o.kind === "expression" ? o.problem : void 0
    };
  yield* ha(e);
  for (let [o, { name: i, problem: r }] of n.loads.entries()) {
    let { at: a } = t.load[o];
    yield { form: "load", code: { text: i, at: a }, at: a, problem: r };
  }
}
function* ha(e) {
  let { design: t, ledger: n } = e;
  if (t.quantities.length === 0) return;
  let s = new Set(t.results.map(({ expression: r }) => r.at.start.offset)), o = new Set(J(e).map(({ row: r }) => r)), i = [
    ...t.costs.lines.flatMap(({ quantity: r, unitPrice: a, amount: l }) => [r, a, l]),
    ...t.options.flatMap(({ once: r, monthly: a, meanwhile: l, total: d }) => [r, a, l, d]),
    ...t.plan.filter((r) => !o.has(r)).map(({ quantity: r }) => r)
  ].flatMap((r) => r?.expression ?? []);
  for (let r of [...i, ...t.stores.flatMap(({ expressions: a }) => a.filter(xn))]) {
    if (s.has(r.at.start.offset) || !/^(?:name|expression)$/.test(Fe(r.text))) continue;
    let a = n.evaluate(r.text);
    yield { form: "cell", code: r, at: r.at, problem: x(a) ? a : void 0 };
  }
}
function xn({ text: e }) {
  return Fe(e) === "expression";
}

// src/rules/no-circular-quantity.ts
var Sn = {
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
    for (let { problem: n, at: s } of ga(e)) {
      let o = n.names ?? [];
      if (!(o[0] !== void 0 && t.has(o[0]))) {
        for (let i of o) t.add(i);
        yield { message: ya(o), at: s, related: ba(e, o, s) };
      }
    }
  }
};
function ga(e) {
  let t = Z(e).filter(({ form: s }) => s === "row"), n = e.ledger.definitions.flatMap(
    ({ lines: s }) => s.map(({ problem: o }, i) => ({ problem: o, at: e.design.costs.lines[i].at }))
  );
  return [...t.map(({ problem: s, code: o }) => ({ problem: s, at: o.at })), ...n].filter(
    (s) => s.problem?.kind === "circular-quantity"
  );
}
function ya(e) {
  let t = e.filter((o) => !o.includes(" ")), [n = "monthly_cost"] = t, s = [...t.slice(0, 8).map((o) => c(o)), ...t.length > 8 ? ["…"] : [], c(n)];
  return `${c(n)} is computed from itself: ${s.join(" → ")}; give one of them a value of its own with a basis`;
}
function ba({ design: e }, t, n) {
  let s = new Set(t);
  return e.quantities.filter(({ name: o, at: i }) => s.has(o) && i.start.line !== n.start.line).slice(0, 8).map(({ name: o, at: i }) => ({ message: `${o} is part of the circle`, at: i }));
}

// src/rules/lookup/nodes.ts
function* q(e, t = () => !0) {
  let n = (Array.isArray(e) ? e : e.children).toReversed();
  for (let s = n.pop(); s; s = n.pop())
    if (t(s) && (yield s, "children" in s))
      for (let o = s.children.length - 1; o >= 0; o--) n.push(s.children[o]);
}

// src/rules/lookup/prose.ts
var wa = /^(?:quantity|1\s?x|10\s?x|100\s?x|endpoint|event)$/i;
function* oe({ document: e, design: t }) {
  let n = [...t.results, ...t.checks].map(({ at: r }) => r).sort((r, a) => (r.start.offset ?? 0) - (a.start.offset ?? 0)), s = t.brief?.at, o = (r) => r.type === "table" && va(r).some((a) => wa.test(a)),
  i = 0;
  for (let r of q(e.tree, (a) => !o(a))) {
    if (r.type !== "paragraph" && r.type !== "tableCell" || !r.position) continue;
    let [a, l] = [r.position.start.offset ?? 0, r.position.end.offset ?? 0];
    if (s && a <= (s.start.offset ?? 0) && l >= (s.end.offset ?? 0)) continue;
    let d = e.source.slice(a, l), m = [];
    for (let u of q([r]))
      /^(?:inlineCode|html|image|footnoteReference)$/.test(u.type) && u.position && m.push([u.position.start.offset ?? 0, u.position.end.offset ?? 0]);
    for (; i < n.length && (n[i].end.offset ?? 0) <= a; ) i += 1;
    for (let u of n.slice(i, i + 200)) {
      if ((u.start.offset ?? 0) >= l) break;
      m.push([u.start.offset ?? 0, u.end.offset ?? 0]);
    }
    yield { text: ka(d, a, m), offset: a };
  }
}
function va(e) {
  return e.children[0]?.children.map((t) => K(t).text) ?? [];
}
function ka(e, t, n) {
  let s = e;
  for (let [o, i] of n) {
    let [r, a] = [Math.max(0, o - t), Math.min(e.length, i - t)];
    r < a && (s = s.slice(0, r) + "¤".repeat(a - r) + s.slice(a));
  }
  return s;
}

// src/rules/lookup/stems.ts
var xa = new Set(
  "service server system manager module component handler layer api app application engine data store db database web client the and for with from into our its via one per platform backend frontend no\
de instance".split(
    " "
  )
);
function f(e) {
  let t = e.slice(0, 1e5).replace(new RegExp("(\\p{Ll})(\\p{Lu})", "gu"), "$1 $2").toLowerCase();
  return new Set(Array.from(t.matchAll(/[\p{L}\p{N}]+/gu), ([n]) => $n(n)));
}
function C(e) {
  let t = [...f(e)], n = t.filter((s) => !St(s));
  return n.length > 0 ? n : t;
}
function ne(e, t) {
  return C(t).some((n) => e.has(n));
}
function St(e) {
  return e.length < 3 || Sa.has(e);
}
function $n(e) {
  let t = e.replace(/ies$/, "y").replace(/(?<=[^s])s$/, ""), n = t.replace(/(?:ing|ers?|ors?|ed|es|e)$/, "");
  return n.length >= 4 ? n : t;
}
var Sa = new Set([...xa].map($n));

// src/rules/no-conflicting-number.ts
var Rn = {
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
    let t = Ra(e);
    if (t.length !== 0)
      for (let { text: n, offset: s } of oe(e))
        for (let o of M(n)) {
          let i = Ma(n, o) ? La(t, n, o) : void 0;
          if (!i) continue;
          yield { message: `${c(n.slice(o.start, o.index + o.length))} here, and ${c(`${i.name} = ${i.text}`)} in the ledger: expected one value, such as the name in inline code with \`= ${i.text}\``,
          at: O(e.document, s + o.start, s + o.index + o.length) };
        }
  }
}, $a = 500;
function Ra({ design: e, ledger: t }) {
  return e.quantities.slice(0, $a).flatMap(({ name: n, value: { text: s } }) => {
    let o = t.value(n), i = [...f(n.replaceAll("_", " "))];
    return x(o) || !b(s) || o.value === 0 ? [] : [{ name: n, text: s, stems: i, ...o }];
  });
}
var Fa = /(?:\b(?:about|around|some|roughly|approximately|nearly|almost|over|under|above|below|up to|at most|at least|more than|less than|fewer than|max(?:imum)?|min(?:imum)?|within|per|each|every|another|further|to|after|until|of|by|old|was|were|first|next|last)|[~≈<>≤≥+×*/–-]|¤)\s*$/iu,
qa = /^\s*(?:[-–+×*/x]|(?:or (?:more|less)|at peak|peak|max|each|per|an? (?:user|customer))\b)/iu;
function Ma(e, t) {
  return e.slice(t.start, t.index + t.length).replace(/\D/g, "").length < 2 || t.comparator || t.statistic ? !1 : !Fa.test(e.slice(Math.max(0, t.start - 16), t.start)) && !qa.test(e.slice(t.index + t.
  length));
}
var Oa = 24;
function La(e, t, n) {
  let s = n.index + n.length, o = f(
    `${t.slice(n.start, s)} ${/^[^.;,:()¤|]{0,24}/u.exec(t.slice(s, s + Oa))?.[0] ?? ""}`
  ), i = (l) => F(l.dimension, n.dimension) && l.stems.every((d) => o.has(d)), r = e.filter(i);
  return r.some(
    ({ value: l }) => Math.abs(l - n.value) <= Math.max(n.step / 2, 5e-3 * Math.abs(l))
  ) ? void 0 : r.find(({ value: l }) => l / n.value < 2 && n.value / l < 2 && l > 0);
}

// src/rules/no-crowded-diagram.ts
var Fn = {
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

// src/rules/lookup/leaves.ts
var qn = /* @__PURE__ */ new WeakMap();
function V({ design: e }, t) {
  let n = qn.get(e);
  return n || (n = new Map(e.quantities.toReversed().map((s) => [s.name, s])), qn.set(e, n)), n.get(t);
}
function Y(e, t) {
  return [...e.ledger.dependencies(t)].flatMap((n) => {
    let s = V(e, n);
    return s && !s.expression ? [s] : [];
  });
}
function E(e) {
  return /^(?:brief|choice|assumption|measured|price|limit)\b/i.exec(e?.basis.text ?? "")?.[0].toLowerCase();
}

// src/rules/lookup/reached.ts
function Ue(e) {
  let { design: t, ledger: n } = e, s = Mn(
    n,
    t.checks.map(({ expression: a }) => a.text)
  ), i = [...[
    ...t.costs.lines.flatMap(({ quantity: a, unitPrice: l, amount: d }) => [a, l, d]),
    ...t.options.flatMap(({ once: a, monthly: l, meanwhile: d, total: m }) => [a, l, d, m]),
    ...J(e).map(({ row: a }) => a.quantity)
  ].flatMap((a) => a?.expression?.text ?? []), ...t.stores.flatMap(({ expressions: a }) => a.map(({ text: l }) => l))], r = Z(e).flatMap(({ problem: a }) => a?.suggestion ?? []);
  return { checks: /* @__PURE__ */ new Set([...s, ...r]), all: /* @__PURE__ */ new Set([...s, ...r, ...Mn(n, i)]) };
}
function Mn(e, t) {
  let n = new Set(
    t.flatMap((r) => {
      let a = U(r);
      return x(a) ? [] : a.names;
    })
  ), s = /* @__PURE__ */ new Set(), o = [], i = 0;
  for (let r of [...n, void 0]) {
    if (r === void 0 || i + r.length > Pa || o.length >= Da) {
      for (let a of e.dependencies(o.join(" + "))) s.add(a);
      [o, i] = [[], 0];
    }
    o.push(r ?? ""), i += (r?.length ?? 0) + 3;
  }
  return s;
}
var Pa = 3e3, Da = 400;

// src/rules/lookup/dangling.ts
function We(e) {
  if (e.design.checks.length === 0) return [];
  let { checks: t } = Ue(e);
  return e.design.quantities.filter((n) => !n.expression && !t.has(n.name) && Aa(n));
}
function Aa(e) {
  let t = E(e);
  if (t !== "choice" && t !== "limit") return !1;
  let n = b(e.value.text);
  if (!n || n.unit.startsWith("%")) return !1;
  let { time: s, ...o } = n.dimension, i = s === 1 && Object.keys(o).length === 0;
  return t === "limit" || i || L(n.dimension);
}

// src/rules/no-dangling-limit.ts
var On = {
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
    for (let { name: t, value: n, at: s } of We(e))
      yield {
        message: `${c(`${t} = ${n.text}`)} was set and no check depends on it: expected one, such as \`${t} >= …\` and \`holds\``,
        at: s
      };
  }
};

// src/rules/no-duplicate-ids.ts
var Ln = {
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
  anyText: !0,
  *check({ document: e, design: t, ledger: n }) {
    yield* Ia(t, n);
    let s = Na(t.requirements), o = /* @__PURE__ */ new Map();
    for (let r of t.requirements) {
      let { id: a, at: l } = r;
      if (!a) continue;
      let d = o.get(a);
      d ? d.at.start.line !== l.start.line && (yield { message: `${c(a)} is defined in line ${d.at.start.line} already: expected an id of its own, such as \`${Ca(a, s)}\``, at: l, related: [{ message: `${a}\
 is defined here first`, at: d.at }] }) : o.set(a, r);
    }
    let i = t.requirements.flatMap(({ id: r, at: a }) => {
      let l = r && Ta.exec(e.source.slice(a.start.offset, (a.start.offset ?? 0) + 24))?.[1];
      return l ? [{ written: l, at: a }] : [];
    });
    i[0] && (yield {
      message: `${p(i.map(({ written: r }) => r))}: expected ids of the form \`FR-1\` and \`NFR-1\``,
      at: i[0].at,
      severity: "warning"
    });
  }
};
function* Ia(e, { rows: t }) {
  let n = new Map(e.quantities.toReversed().map(({ name: s, at: o }) => [s, o]));
  for (let [s, { problem: o }] of t.entries()) {
    let { name: i, value: r, at: a } = e.quantities[s], l = n.get(i);
    o?.kind === "duplicate-name" && (yield {
      message: `${c(`${i} = ${r.text}`)} is a second row of ${c(i)}, after line ${l.start.line}: keep one, or give this one another name`,
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
var Ta = /^[\s|*_`#-]*(?:\d+[.)]\s+)?[*_`[]*((?:N?FR)[_ ]?\d+(?:\.\d+)?)\b/;
function Na(e) {
  let t = /* @__PURE__ */ new Map();
  for (let { id: n } of e) {
    let [s = "", o = ""] = n?.split("-") ?? [];
    t.set(s, Math.max(t.get(s) ?? 0, Number.parseInt(o, 10) || 0));
  }
  return t;
}
function Ca(e, t) {
  let n = e.split("-")[0];
  return `${n}-${(t.get(n) ?? 0) + 1}`;
}

// src/rules/lookup/asked.ts
var Pn = /* @__PURE__ */ new WeakMap();
function X({ document: e, brief: t }) {
  if (t === void 0 || t.trim() === "") return;
  let n = Pn.get(e);
  if (n?.text === t) return n.brief;
  let s = Qe(t);
  return Pn.set(e, { text: t, brief: s }), s;
}

// src/rules/lookup/infeasible.ts
var Dn = /* @__PURE__ */ new WeakMap();
function Ge(e) {
  let t = Dn.get(e.ledger) ?? new Map(e.ledger.checks.flatMap((n) => Ea(e, n)));
  return Dn.set(e.ledger, t), t;
}
function Ea(e, t) {
  if (t.holds || t.problem || t.verdicts.length === 0) return [];
  let n = Y(e, t.input.expression);
  return !(n.length > 0 && n.every((o) => E(o) === "brief")) || !_a(t).every((o) => Ba(e, o)) ? [] : [[t, { check: t, names: n.map(({ name: o }) => o) }]];
}
function _a({ input: e }) {
  let t = U(e.expression);
  return x(t) || !t.right ? [] : [t.left, t.right].flatMap((n) => {
    let s = [...z(n)];
    return s.length === 1 && s[0].type === "number" ? [s[0]] : [];
  });
}
function Ba(e, { value: t, dimension: n }) {
  return (X(e)?.facts.flatMap(({ measure: o }) => b(o) ?? []) ?? []).some(
    (o) => F(o.dimension, n) && Math.abs(o.value - t) <= 1e-9 * Math.abs(t)
  );
}

// src/rules/lookup/sides.ts
var ja = { "<": "≥", "<=": ">", ">": "≤", ">=": "<", "==": "≠" };
function Ke({ design: e }, t, n) {
  let { left: s, right: o, operator: i } = t;
  if (!s || !o || !i || n.left === void 0 || n.right === void 0) return;
  let r = new Map(e.quantities.map(({ name: l, value: d }) => [l, d.text])), a = za(t, r);
  return Qa(n.left, n.right, t, a).join(` ${ja[i]} `);
}
function Qa(e, t, { left: n }, s) {
  let o = (i, r) => W(i, n.dimension, s, r);
  for (let i = 3; i < 12; i++)
    if (o(e, i) !== o(t, i)) return [o(e, i), o(t, i)];
  return [o(e, 12), o(t, 12)];
}
function za({ input: e, left: t }, n) {
  let s = U(e.expression);
  if (x(s)) return;
  let o = [s.right, s.left].flatMap(
    (l) => l?.type === "number" ? [e.expression.slice(l.start, l.end)] : []
  ), i = s.names.flatMap((l) => n.get(l) ?? []), a = [...o, ...i].flatMap((l) => b(l) ?? []).find(({ dimension: l }) => F(l, t.dimension));
  return a && { ...a, significant: 0, decimals: 0, padded: !1 };
}

// src/rules/no-failed-check.ts
var An = {
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
    let t = Ge(e);
    for (let [n, s] of e.ledger.checks.entries()) {
      if (t.has(s)) continue;
      let { expression: o, at: i } = e.design.checks[n], { problem: r } = s;
      r && Ua.has(r.kind) ? yield { message: r.message, at: _(e.document, o, r.start, r.end) } : (!r || r.kind === "negative-divisor") && (yield* Wa(e, s, i));
    }
  }
}, Ua = /* @__PURE__ */ new Set([
  "syntax",
  "too-long",
  "division-by-zero",
  "overflow",
  "undefined-result",
  "no-measure"
]);
function* Wa(e, t, n) {
  let s = t.verdicts.filter(({ holds: a, problem: l }) => !a && l?.kind !== "broken-input"), [o, ...i] = s.toSorted((a, l) => $t(a) - $t(l) || a.load - l.load);
  if (!o) return;
  let r = Ga[$t(o)];
  yield { message: Ka(e, t, o, i), at: n, ...r !== "error" && { severity: r } };
}
var Ga = ["error", "warning", "info"];
function $t({ load: e, planned: t }) {
  return e <= 1 ? 0 : e <= 10 && t ? 1 : 2;
}
function Ka(e, t, n, s) {
  let o = c(t.input.expression, 100), i = Ke(e, t, n), r = n.load === 1 ? "" : ` at ${n.load}x`, a = s.map(({ load: m }) => `${m}x`).join(" and "), l = `${o} fails${r}${i ? ` (${i})` : ""}${a && n.load >
  1 ? `, and at ${a}` : ""}`;
  if (n.problem) return `${l}: ${n.problem.message}`;
  if (n.load === 1) return `${l}: ${Va(e, t)}`;
  let d = n.planned ? "put the number that holds there into the plan table" : "nothing is planned there";
  return `${l}: ${d}${n.planned ? ", or `not planned`" : ""}`;
}
function Va(e, t) {
  let o = (e.ledger.flips(t) ?? []).filter(({ name: i }) => /^(?:choice|brief)$/.test(E(V(e, i)) ?? "")).slice(0, 3).map(({ text: i }) => `\`${i}\``);
  return o.length === 0 ? "no choice alone mends it; expected another design, or another target" : `it would hold with ${o.join(" or ")}; expected such a value, another design, or another target`;
}

// src/rules/lookup/described.ts
var Ha = [
  "data-flow",
  "api",
  "cost",
  "scaling",
  "failure-modes",
  "security",
  "monitoring",
  "questions"
], Za = 2e3;
function Tn(e, t) {
  let n = In.get(e.design) ?? Ya(e);
  In.set(e.design, n);
  let s = C(t);
  return s.every(St) || n.some((o) => s.every((i) => o.has(i)));
}
var In = /* @__PURE__ */ new WeakMap();
function Ya({ document: e, design: t }) {
  return [...q(e.tree)].filter(({ type: s }) => s === "paragraph" || s === "tableCell").slice(0, Za).flatMap((s) => {
    let o = s.position && R(t, s.position);
    return o && Ha.includes(o) ? [] : [f(K(s).text)];
  });
}

// src/rules/lookup/parties.ts
function B({ design: e }) {
  return e.components.length >= 2 && e.actors.length + e.externals.length > 0;
}
function ie(e) {
  return B(e) ? {} : { severity: "warning" };
}
function G(e, t) {
  let n = Nn.get(e.graph) ?? /* @__PURE__ */ new Map();
  Nn.set(e.graph, n);
  let s = n.get(t) ?? Ja(e, t);
  return n.set(t, s), s;
}
var Nn = /* @__PURE__ */ new WeakMap(), _n = 150, Cn = /* @__PURE__ */ new WeakMap();
function Bn({ graph: e }) {
  let t = e.names.parties.slice(0, _n).filter(({ kind: s }) => s !== "node"), n = Cn.get(e) ?? t.map((s) => ({ party: s, ...Ve(s.name) }));
  return Cn.set(e, n), n;
}
function Ve(e) {
  return { stems: f(e), telling: C(e) };
}
function jn(e, t) {
  let n = Ve(t);
  return Bn(e).flatMap(({ party: s, ...o }) => Qn(o, n) ? [s] : []);
}
function Ja(e, t) {
  let { names: n } = e.graph, s = (a) => n.find(a).filter(({ kind: l }) => l !== "node"), o = s(t);
  if (o.length > 0) return o;
  let i = t.split(/\s*(?:[,/&+]|\b(?:and|or)\b)\s*/).filter(Boolean), r = i.length > 1 && i.length <= 6 ? i.map(s) : [];
  return r.length > 0 && r.every((a) => a.length > 0) ? [...new Set(r.flat())] : B(e) ? [] : jn(e, t);
}
function pe(e, t) {
  let n = jn(e, t).map(({ name: a }) => a);
  if (n.length > 0) return n;
  let o = Bn(e).map(({ party: a }) => a.name).filter((a) => Ft(a, t));
  if (o.length > 0) return o.sort((a, l) => Rt(a, t) - Rt(l, t)).slice(0, 1);
  let i = C(t), r = e.design.components.slice(0, _n).filter(({ technology: a }) => {
    let l = f(a?.text ?? "");
    return i.every((d) => l.has(d));
  });
  return i.length > 0 ? r.map(({ name: a }) => a) : [];
}
function fe(e) {
  let t = e.slice(0, 3).map((n) => `\`${n}\``);
  return t.length > 0 ? `; did you mean ${t.join(" or ")}?` : "";
}
function He(e, t) {
  return Qn(Ve(e), Ve(t));
}
function Qn(e, t) {
  return En(e, t) || En(t, e);
}
function En({ telling: e }, { stems: t }) {
  return e.length > 0 && e.every((n) => t.has(n));
}
function Ft(e, t) {
  return Rt(e, t) <= Math.max(1, Math.floor(Math.min(e.length, t.length, 100) / 3));
}
function Rt(e, t) {
  return se(e.toLowerCase().slice(0, 100), t.toLowerCase().slice(0, 100));
}

// src/rules/lookup/drawn.ts
var zn = { strays: [], undrawn: [], parties: /* @__PURE__ */ new Set() };
function de(e) {
  let t = Un.get(e.graph) ?? Xa(e);
  return Un.set(e.graph, t), t;
}
var Un = /* @__PURE__ */ new WeakMap();
function Xa(e) {
  if (e.design.components.length < 2) return zn;
  let t = el(e);
  if (t.length === 0) return zn;
  let s = il(t.flatMap((l) => Wn(e, l))).map((l) => ({ node: l, found: G(e, l.label) })), o = s.filter(({ node: l, found: d }) => d.length === 0 && !ol(e, l.label)), i = new Set(s.flatMap(({ found: l }) => l)),
  r = t.flatMap((l) => l.groups.flatMap(({ label: d }) => e.graph.names.find(d))), a = tl(e, /* @__PURE__ */ new Set([...i, ...r]));
  return {
    ...al(
      o.map(({ node: l }) => l),
      a,
      B(e)
    ),
    parties: i
  };
}
function el(e) {
  let { drawings: t } = e.graph, n = t.filter((s) => {
    let o = Wn(e, s);
    return o.filter(({ label: i }) => G(e, i).length > 0).length >= o.length / 2;
  });
  return n.length === 0 && B(e) ? t.slice(0, 1) : n;
}
function tl(e, t) {
  let { design: n, graph: s } = e;
  if (n.diagrams.some(({ kind: r, type: a }) => r === "architecture" && a === void 0)) return [];
  let o = s.names.parties.filter(sl);
  if (!B(e) && o.some(({ name: r }) => nl.test(r))) return [];
  let i = o.filter((r) => !t.has(r));
  return B(e) || i.length <= Math.max(1, o.length / 4) ? i : [];
}
var nl = /[\w\]]\/[\w[]|\.[a-z]{1,4}$/i;
function sl({ kind: e }) {
  return e === "component" || e === "store";
}
function Wn(e, { nodes: t, edges: n, groups: s }) {
  let o = new Set(s.filter(({ label: a }) => e.graph.names.find(a).length > 0).map(({ id: a }) => a)), i = new Set(n.flatMap(({ from: a, to: l, heads: d }) => d === "to" ? [l] : [a, l])), r = ({ id: a,
  label: l }) => e.design.actors.length === 0 && !i.has(a) && G(e, l).length === 0;
  return t.filter((a) => a.label !== "" && !(a.group && o.has(a.group)) && !r(a));
}
function ol(e, t) {
  if (B(e)) return !1;
  let { endpoints: n } = e.design;
  return n.some(({ path: s, name: o }) => s === t || o === t) || Tn(e, t);
}
function il(e) {
  return [...new Map(e.toReversed().map((t) => [t.label.toLowerCase(), t])).values()].toReversed();
}
var rl = 2e3;
function al(e, t, n) {
  let s = new Set(t), o = (m) => (m && s.delete(m), m), i = e.length * t.length <= rl, r = (m) => i ? [...s].find((u) => ll(m, u)) : void 0, a = e.map((m) => ({ node: m, meant: o(r(m)) })), [l, ...d] = a.
  filter(({ meant: m }) => !m);
  return n && l && d.length === 0 && s.size === 1 && (l.meant = o([...s][0])), { strays: a, undrawn: [...s] };
}
function ll({ label: e }, { name: t, component: n }) {
  let s = n?.technology?.text.toLowerCase() ?? "", o = C(e);
  return He(t, e) || Ft(t, e) || s !== "" && o.length > 0 && o.every((i) => s.includes(i));
}

// src/rules/lookup/prose-steps.ts
var Gn = 300, dl = /^(?:sends?|posts?|calls?|requests?|submits?|uploads?|opens?|asks?|gets?|fetches|reads?|writes?|puts?|queries|connects?|streams?|pushes|subscribes?|downloads?|polls?)$/i;
function Kn({ graph: e }, { text: t }) {
  let n = t.slice(0, Gn).replace(/[*_`]/g, "").split(/\s+/), s = n.slice(0, 5).findIndex((l) => dl.test(l));
  if (s < 1) return;
  let o = n.slice(0, s).join(" ").replace(/^(?:the|an?|our)\s/i, ""), [i, ...r] = e.names.mentioned(n.slice(s + 1).join(" ")), a = e.names.only(o)?.name ?? cl(e.drawings, o);
  return a && i && r.length === 0 && i.name !== a ? { from: a, to: i.name } : void 0;
}
function cl(e, t) {
  let n = e.flatMap(({ nodes: o }) => o.map(({ label: i }) => i)).filter(Boolean), s = [...new Set(n)].filter((o) => He(o, t));
  return s.length === 1 ? s[0] : void 0;
}
var ml = new RegExp("(?<![\\p{L}])(?:to|into|in|from|on|onto|by|with|via|the|asks?|calls?|notifies|queries|updates?|invokes?|triggers?)\\s+(?:the\\s+)?((?:\\p{Lu}[\\p{L}\\d-]{0,30}\\s){1,3}(?:Database|DB|Ser\
vice|Queue|Store|Storage|Cache|API|Gateway|Workers?|Bucket|Broker|Engine|Server|Index|Warehouse|Scheduler|Processor))(?![\\p{L}])", "gu");
function Vn(e) {
  return e.design.flows.filter(({ form: t }) => t === "steps").flatMap(
    ({ name: t, steps: n }) => n.filter(({ from: s }) => s === void 0).flatMap(
      (s) => Array.from(s.text.slice(0, Gn).matchAll(ml), ([, o = ""]) => ({
        name: o,
        isKnown: e.graph.names.mentioned(o).length > 0 || G(e, o).length > 0,
        step: s,
        flow: t
      }))
    )
  );
}

// src/rules/lookup/moves.ts
function* Hn(e) {
  let t = pl(e);
  for (let n of e.design.flows.filter(({ form: s }) => s === "steps")) {
    let s = /* @__PURE__ */ new Map();
    for (let o of n.steps) {
      let i = o.from === void 0 ? Kn(e, o) : void 0, [r, a] = [t(i?.from ?? o.from), t(i?.to ?? o.to)];
      if (!r || !a || r === a || i && !qe(r)) continue;
      let l = e.graph.connection(r, a);
      l === "forth" ? s.set(r, (s.get(r) ?? /* @__PURE__ */ new Set()).add(a)) : l === "back" && s.get(a)?.has(r) || (yield* ul(e, { from: r, to: a, flow: n, step: o }, l));
    }
  }
}
function* ul(e, t, n) {
  let s = n ? void 0 : gl(e.graph, t.from, t.to);
  !qe(t.from) && !qe(t.to) ? yield { ...t, drawn: n ?? "not", between: s } : qe(t.from) && s && (yield { ...t, drawn: "past", between: s });
}
function pl(e) {
  let { parties: t } = de(e), n = /* @__PURE__ */ new Map();
  return (s) => {
    if (s === void 0) return;
    n.has(s) || n.set(s, fl(e, s));
    let o = n.get(s);
    return o && (t.has(o) || o.kind === "node") ? o : void 0;
  };
}
function fl({ design: e, graph: t }, n) {
  let s = G({ design: e, graph: t }, n);
  return s.length === 0 && e.actors.length === 0 ? t.names.find(n).find((o) => hl(t, o)) : s.find(qe) ?? (s.length === 1 ? s[0] : void 0);
}
function hl({ links: e }, t) {
  return t.kind === "node" && e.some(({ from: n }) => n === t) && !e.some(({ to: n }) => n === t);
}
function qe({ kind: e }) {
  return e === "actor" || e === "node";
}
function gl(e, t, n) {
  return e.links.filter((o) => o.from === t).map((o) => o.to).find(
    (o) => o.kind === "component" && !o.passesThrough && e.connection(o, n) === "forth"
  );
}

// src/rules/no-flow-off-diagram.ts
var Yn = {
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
    for (let n of Hn(e)) {
      let s = `${n.from.name}
${n.to.name}`;
      t.set(s, [...t.get(s) ?? [], n]);
    }
    for (let [n, ...s] of t.values()) {
      let o = s.map(({ step: i, flow: r }) => ({ message: `again in ${c(r.name)}`, at: i.at }));
      n && (yield { ...yl(e, n), related: o });
    }
  }
};
function yl(e, { from: t, to: n, flow: s, step: o, drawn: i, between: r }) {
  let a = `${c(`${t.name} → ${n.name}`)} in ${c(s.name)}`, l = `\`${Zn(e, t.name)} -->|…| ${Zn(e, n.name)}\``, d = r ? c(r.name) : "";
  return { message: {
    not: r ? `${a} is drawn only by way of ${d}: expected the edge ${l}, a step to ${d}, or \`(passes through)\` behind its name` : `${a} is not drawn: expected the edge ${l} in the diagram`,
    back: `${a} is drawn only the other way: expected the edge ${l}, or a step before it that it answers`,
    past: `${a} passes by ${d}, which is drawn between them: expected a step to it, or \`(passes through)\` behind its name`
  }[i], at: o.at };
}
function Zn({ graph: e }, t) {
  let n = e.drawings.flatMap((o) => o.nodes), [s] = e.names.find(t);
  return n.find(({ label: o }) => s && e.names.find(o).includes(s))?.id ?? t;
}

// src/rules/no-idle-component.ts
var Jn = {
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
    let { components: t } = e.design, n = wl(e);
    if (!(!bl(e) || n.length > t.length / 2))
      for (let { name: s, at: o } of n)
        yield { message: `${c(s)} serves no requirement and stands in no flow: expected \`**Serves:** FR-1\` and a step with it, or its removal`, at: o };
  }
};
function bl({ design: { components: e, flows: t } }) {
  let n = t.filter(({ form: o }) => o === "steps").flatMap((o) => o.steps), s = n.filter(({ from: o }) => o !== void 0);
  return n.length > 0 && (e.some(({ serves: o }) => o.length > 0) || s.length > n.length / 2);
}
function wl(e) {
  let t = e.design.flows.flatMap((a) => a.steps), n = new Set(t.flatMap(({ from: a, to: l }) => [a ?? "", l ?? ""]).filter(Boolean)), s = new Set([...n].flatMap((a) => G(e, a).map(({ component: l }) => l))),
  o = new Set(de(e).strays.map(({ meant: a }) => a?.component)), i = t.map(({ text: a }) => f(a)), r = ({ name: a }) => {
    let l = C(a);
    return i.some((d) => l.every((m) => d.has(m)));
  };
  return e.design.components.filter(
    (a) => a.serves.length === 0 && !a.passesThrough && !s.has(a) && !o.has(a) && !r(a)
  );
}

// src/rules/lookup/ignores.ts
var Me = "system-design-ignore", ke = "no-idle-ignore";
function Ze(e) {
  if (!e.source.toLowerCase().includes(Me)) return [];
  let t = [...xl(e)].sort((n, s) => n.at.start.offset - s.at.start.offset);
  return [...vl(e), ...t];
}
function Ye({ over: e }, { start: t }) {
  return e === "document" ? !0 : typeof e != "string" && !Xn(t, e.start) && !Xn(e.end, t);
}
function Xn(e, t) {
  return e.line < t.line || e.line === t.line && e.column < t.column;
}
function* vl(e) {
  let t = e.frontMatter.values[Me];
  if (t === void 0) return;
  let n = e.source.slice(0, e.frontMatter.end), s = Math.max(n.search(/^["']?system-design-ignore["']?[ \t]*:/m), 0), o = typeof t == "object" && t !== null && !Array.isArray(t);
  for (let [i, r] of o ? Object.entries(t) : [["", ""]]) {
    let a = s + kl(n.slice(s), i);
    yield* ts(e, i, a, typeof r == "string" ? r : "", "document");
  }
}
function kl(e, t) {
  let n = t.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), s = new RegExp(`^[ \\t]*["']?(?=${n}["']?[ \\t]*:)`, "m").exec(e.slice(Me.length)), o = s ? s.index + s[0].length : e.slice(Me.length).indexOf(t);
  return t === "" || o < 0 ? 0 : Me.length + o;
}
function* xl(e) {
  for (let t of [e.tree, ...q(e.tree)]) {
    if (!("children" in t)) continue;
    let s = /^(?:root|blockquote|listItem|footnoteDefinition)$/.test(t.type) ? Sl(t.children) : void 0;
    for (let o of t.children)
      o.type === "html" && (yield* Rl(e, o, s ? s.get(o) ?? "no block" : "a line"));
  }
}
function Sl(e) {
  let t = /* @__PURE__ */ new Map(), n = Array(7).fill(e.length), s;
  for (let o = e.length - 1; o >= 0; o--) {
    let i = e[o];
    if (i.type === "html" && t.set(i, s), i.type === "html" && i.value.replace(es, "").trim() === "" || (s = i.position, i.type !== "heading" || !i.position)) continue;
    let r = e[n[i.depth] - 1]?.position ?? i.position;
    s = { start: i.position.start, end: r.end }, n.fill(o, i.depth);
  }
  return t;
}
var es = /<!--[\s\S]*?(?:-->|$)/g, $l = /^<!--[\s>]*system-design-ignore(?![\w-])/i;
function* Rl(e, { position: t }, n) {
  let [s, o] = [t?.start.offset ?? 0, t?.end.offset ?? 0], i = n, r = o;
  for (let { 0: a, index: l } of Array.from(e.source.slice(s, o).matchAll(es)).reverse()) {
    let d = s + l, m = e.source.slice(d + a.length, r);
    i === n && n !== "a line" && /[^\s>]/.test(m) && (i = O(e, d + a.length, o)), r = d;
    let u = $l.exec(a)?.[0].length;
    if (u === void 0 || !a.endsWith("-->")) continue;
    let h = a.slice(u, -3), g = /^[^:]*(?=:)|^[\s>]*[\w-]*(?:[\s>]*,[\s>]*[\w-]+)*/.exec(h)[0], v = h.startsWith(":", g.length) ? h.slice(g.length + 1) : "";
    yield* ts(e, g, d + u, v.replace(/[\r\n][\s>]*/g, " "), i);
  }
}
function* ts(e, t, n, s, o) {
  let i = /[\p{L}\p{N}]/u.test(s) ? s.replace(/\s+/g, " ").trim() : "", r = Array.from(t.matchAll(/[^\s,>]+/g), ({ 0: a, index: l }) => ({ rule: a, index: l }));
  for (let { rule: a, index: l } of r.length > 0 ? r : [{ rule: "", index: 0 }])
    yield { rule: a, reason: i, at: O(e, n + l, n + l + a.length), over: o };
}

// src/rules/lookup/ignore-faults.ts
function ns({ rule: e, reason: t, over: n }, s) {
  let o = c(e), i = "expected on a line of its own before the block";
  if (e === "") return "an ignore that names no rule: expected `rule-id: reason`";
  if (t === "") return `${o} is ignored without a reason: expected ${c(`${e}: why it is right here`)}`;
  if (e === ke) return `${o} cannot be ignored: mend or remove the ignore it speaks of`;
  if (!s.includes(e)) return `${o} is no rule: ${Fl(e, s)}`;
  if (n === "a line") return `the ignore of ${o} stands inside a line: ${i}`;
  if (n === "no block") return `no block follows the ignore of ${o}: ${i}`;
}
function ss(e, t) {
  let { rule: n, over: s } = e;
  if (t.some(({ at: i }) => Ye(e, i))) return;
  let o = typeof s == "string" ? "in the document" : `in the block at line ${s.start.line}`;
  return `${c(n)} finds nothing ${o}: expected no ignore of it here`;
}
function Fl(e, t) {
  let n = (o) => se(o, e.slice(0, 100)), [s] = t.toSorted((o, i) => n(o) - n(i));
  return s && n(s) * 3 <= s.length ? `did you mean \`${s}\`?` : "`rules` lists them";
}

// src/rules/no-idle-ignore.ts
var os = (e) => ({
  id: ke,
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
    for (let i of Ze(t.document)) {
      let { rule: r, reason: a, at: l } = i, d = ns(i, [...n.keys()]) ?? ss(i, o(r));
      d && (yield { message: d, at: l, severity: a ? "warning" : "error", section: R(t.design, l) });
    }
  }
});

// src/rules/no-infeasible-brief.ts
var is = {
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
    let t = [...Ge(e)];
    for (let [o, i] of t) {
      let r = e.ledger.checks.indexOf(o);
      yield {
        message: Ml(e, i),
        at: e.design.checks[r].at,
        related: Ol(e, i)
      };
    }
    let n = X(e);
    if (!n) return;
    let s = fn(n).filter(
      (o) => !t.some(([i]) => ql(o, i.bound))
    );
    for (let o of s)
      yield {
        message: `${hn(n, o)}; ask which of the two gives way`,
        at: e.design.brief?.at ?? H(e.design)
      };
  }
};
function ql({ target: e }, t) {
  return t !== void 0 && b(e.measure)?.value === t.value;
}
function Ml(e, { check: t, names: n }) {
  let s = n.map((r) => c(`${r} = ${V(e, r).value.text}`)), o = Ke(e, t, t.verdicts[0]);
  return `${`${c(t.input.expression, 100)} cannot hold${o ? ` (${o})` : ""}`}: all its numbers come from the brief (${$(s)}); ask which of them gives way`;
}
function Ol(e, { names: t }) {
  return t.map((n) => ({ message: `${n} comes from the brief`, at: V(e, n).at }));
}

// src/rules/no-isolated-node.ts
var rs = {
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
      let n = Ll(t), [s, ...o] = n;
      if (!s) continue;
      let i = p(n.map(({ label: l, id: d }) => l || d)), r = o.length === 0;
      yield { message: `${i} ${r ? "has" : "have"} no edge: expected one to what ${r ? "it talks" : "each talks"} to, such as \`${s.id} -->|reads| other\``, at: s.at };
    }
  }
};
function Ll({ nodes: e, edges: t, groups: n }) {
  if (t.length === 0) return [];
  let s = new Set(t.flatMap(({ from: r, to: a }) => [r, a])), o = new Map(n.map((r) => [r.id, r])), i = (r) => {
    for (let a = 20, l = o.get(r ?? ""); l && a > 0; a -= 1, l = o.get(l.parent ?? ""))
      if (s.has(l.id) || /\b(?:legend|key)\b/i.test(l.label)) return !0;
    return !1;
  };
  return e.filter(({ id: r, group: a }) => !s.has(r) && !i(a));
}

// src/rules/lookup/kinds.ts
function Oe({ time: e, data: t, ...n }) {
  let [s, ...o] = Object.values(n);
  return e === void 0 && t === void 0 && s === 1 && o.length === 0;
}
function I({ time: e, data: t, ...n }) {
  return Object.keys(n).length > 0;
}

// src/rules/lookup/strictness.ts
function Pl({ target: e }) {
  if (e)
    return e.comparator?.startsWith("<") ? "above" : e.comparator?.startsWith(">") || he(e) && e.value > 0.5 ? "below" : El(e.dimension) || I(e.dimension) ? "above" : void 0;
}
var Dl = /(?<![a-z])(?:err(?:or)?s?|failures?|failed|failing|5xx|50\d|unavailab\w*|loss|lost|miss(?:ed|es)?|late|reject\w*|dropped|declin\w*|timeouts?|unsuccessful|downtime)(?![a-z])/i;
function as(e, t) {
  let [n, { target: s }, o] = [Pl(e), e, `${t.indicator} ${t.said.text}`];
  if (!n || !s || !t.limit) return "unknown";
  let i = Cl(t.limit, s, o);
  if (!Tl(s, i, n)) return "unknown";
  let r = Al(e, s);
  if (n === i.side)
    return n === "above" ? Je(i.value, Math.max(...r)) : Je(Math.min(...r), i.value);
  let a = r.map((l) => 1 - l);
  return !he(s) || !he(i) || s.value > 0.5 == i.value > 0.5 ? "unknown" : n === "above" ? Je(Math.min(...a), i.value) : Dl.test(o) ? Je(i.value, Math.max(...a)) : "unknown";
}
function Al({ requirement: e }, { value: t, dimension: n }) {
  let s = M(e.target?.text ?? e.text).filter(
    (o) => o.statistic && F(o.dimension, n)
  );
  return [t, ...s.map((o) => o.value)];
}
var Il = 1e-6;
function Je(e, t) {
  return e <= t * (1 + Il) + Number.EPSILON ? "strict" : "loose";
}
function Tl(e, t, n) {
  if (!F(e.dimension, t.dimension)) return !1;
  if (_l(e.dimension)) return n === "above";
  if (!L(e.dimension)) return !0;
  if (he(e) || he(t)) return he(e) && he(t);
  let s = f(e.labels.join(" "));
  return [...f(t.labels.join(" "))].some((o) => s.has(o));
}
var Nl = 2628e3;
function Cl(e, { dimension: t }, n) {
  return !(I(t) && t.time === -1 && e.dimension.time === void 0) || !I(e.dimension) || !/month|invoice|\bbill\b|forecast|spend|budget/i.test(n) ? e : { ...e, value: e.value / Nl, dimension: { ...e.dimension,
  time: -1 } };
}
function El({ time: e, ...t }) {
  return e === 1 && Object.keys(t).length === 0;
}
function _l({ time: e, ...t }) {
  return e === -1 && Object.keys(t).length === 0;
}
function he({ dimension: e, unit: t, labels: n, value: s }) {
  return L(e) && (t.startsWith("%") || n.length === 0 && s > 0 && s < 1);
}

// src/rules/lookup/alerts.ts
var ls = /* @__PURE__ */ new WeakMap();
function qt(e) {
  let t = ls.get(e.design) ?? e.design.monitors.flatMap((n) => Bl(e, n));
  return ls.set(e.design, t), t;
}
function Bl(e, { requirement: t, indicators: n, alerts: s }) {
  let o = ue(t);
  return s.map((i, r) => {
    let a = s.length === n.length ? n.slice(r, r + 1) : n, l = ds.test(i.text) ? void 0 : Ul(e, i), d = ds.test(i.text) ? "burn" : l ? "limit" : jl.test(i.text) ? "event" : "words";
    return { said: i, indicator: a.map(({ text: m }) => m).join("; "), ids: o, form: d, ...l && { limit: l } };
  });
}
var ds = /\bburn(?:s|ing|ed)?\b|\b(?:error|slo)[- ]budget\b|错误预算/i, jl = /\b(?:any|none|missing|absent|zero|silent|down|no data|fail(?:s|ed|ing|ures?)?|miss(?:es|ed)?|unhealthy|lost|unreachable|unavailable)\b/i,
Ql = /(?<sign>[<>≤≥]=?)|\b(?<above>exceed(?:s|ed|ing)?|above|over|(?:more|greater|higher|longer|larger|older|later) than|beyond|reach(?:es|ed)?|at least|hits?)(?![\p{L}-])|\b(?<below>below|under|(?:less|lower|fewer|shorter|younger) than|at most)(?![\p{L}-])/giu,
zl = 6;
function Ul(e, t) {
  let n = t.text.slice(0, 1e3), s = [], o;
  for (let { index: i, 0: r, groups: a } of [...n.matchAll(Ql)].slice(0, zl)) {
    let l = Gl(e, t, n.slice(i + r.length, i + r.length + 300));
    if (!l) continue;
    let m = { side: a?.below || a?.sign?.startsWith("<") || a?.sign === "≤" ? "below" : "above", ...l };
    !/^(?:over|under)$/i.test(r) || !Wl(l.dimension) ? s.push(m) : /(?<![\p{L}\d])\d/u.test(n.slice(0, i)) || (o ??= m);
  }
  return s[0] ?? o;
}
function Wl({ time: e, ...t }) {
  return e === 1 && Object.keys(t).length === 0;
}
function Gl({ design: e, ledger: t }, n, s) {
  let o = s.trimStart(), i = Hl(e, n).find((r) => o.startsWith(r));
  if (i !== void 0) {
    let r = t.evaluate(i), a = cs(o.slice(i.length).replace(/^\s*=\s*/, ""));
    return x(r) ? a : { ...r, unit: a?.unit ?? "", labels: a?.labels ?? [], live: !0 };
  }
  return cs(o);
}
function cs(e) {
  let [t] = M(e.slice(0, 80));
  if (!t || t.index > 0 || Kl(e, t)) return;
  let { value: n, dimension: s, unit: o, labels: i } = t;
  return { value: n, dimension: s, unit: o, labels: i };
}
function Kl(e, { length: t, index: n, labels: s, unit: o, dimension: i }) {
  let r = e.slice(n + t, n + t + 40);
  return L(i) && (s[0] === "x" || o === "x" || /^\s?(?:x|×|times)(?![\p{L}])/iu.test(r)) ? !0 : o === "%" && Vl.test(r);
}
var Vl = /^\s+(?:of|more than|less than|(?:over|above|below|higher than) (?:the|its|last|normal|usual|average|baseline|forecast))\b/i;
function Hl({ codes: e }, { at: t }) {
  let [n, s] = [t.start.offset ?? 0, t.end.offset ?? 0];
  return e.filter((o) => (o.at.start.offset ?? 0) >= n && (o.at.end.offset ?? 0) <= s).map(({ text: o }) => o);
}

// src/rules/lookup/bound.ts
function Le(e, t) {
  let [n, s] = [0, e.length];
  for (; n < s; ) {
    let o = n + s >> 1;
    e[o] < t ? n = o + 1 : s = o;
  }
  return n;
}

// src/rules/lookup/nfrs.ts
var ms = /* @__PURE__ */ new WeakMap();
function P(e) {
  let t = ms.get(e.ledger) ?? Zl(e);
  return ms.set(e.ledger, t), t;
}
function Zl({ design: e, ledger: t }) {
  let n = e.checks.map(({ at: s }) => s.start.offset ?? 0);
  return e.requirements.filter(({ kind: s, quantified: o }) => s === "non-functional" && o).map((s) => {
    let { at: o, id: i, quality: r, target: a, text: l } = s, [d, m] = [Le(n, o.start.offset ?? 0), Le(n, o.end.offset ?? 0)], u = e.checks.slice(d, m).map((v, N) => ({ check: t.checks[d + N], at: v.at })),
    h = a?.text ?? l, g = b(h) ?? M(h)[0];
    return { requirement: s, name: i ?? r ?? l, target: g, checks: u };
  });
}
function j({ requirement: { quality: e, text: t, target: n } }) {
  return [e, t, n?.text].filter(Boolean).join(" ");
}

// src/rules/lookup/watches.ts
function Xe(e) {
  let { monitors: t } = e.design, n = P(e);
  return t.some(({ requirement: o }) => ue(o).length > 0) ? n.flatMap((o) => o.requirement.id ? [Yl(e, o, o.requirement.id)] : []) : n.filter(nd).map((o) => Jl(e, o));
}
function Yl(e, t, n) {
  let o = e.design.monitors.filter(({ requirement: i }) => ue(i).includes(n)).flatMap((i) => i.indicators.map(({ text: r }) => r));
  return { nfr: t, isNamed: !0, indicators: o, alerts: qt(e).filter(({ ids: i }) => i.includes(n)) };
}
function Jl(e, t) {
  let n = td(t), s = e.design.monitors.flatMap((o) => o.indicators.map(({ text: i }) => i));
  return {
    nfr: t,
    isNamed: !1,
    indicators: s.filter((o) => us(o, n)),
    alerts: qt(e).filter(({ said: o, indicator: i }) => us(`${i} ${o.text}`, n))
  };
}
var Xl = f(
  "under within below above less than more most least the and for with per from time p50 p90 p95 p99 percentile second minute hour day week month year must shall should target requirement system servi\
ce user request load peak high low rate average max min"
), ed = [
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
function td(e) {
  let t = j(e);
  return { stems: new Set(
    [...f(t)].filter((s) => s.length > 2 && !Xl.has(s) && !/\d/.test(s))
  ), kind: ed.find(([s]) => s.test(t))?.[1] };
}
function us(e, { stems: t, kind: n }) {
  return n?.test(e) || [...f(e)].some((s) => t.has(s));
}
function nd({ target: e }) {
  return e !== void 0 && (!L(e.dimension) || e.unit.startsWith("%") || I(e.dimension));
}

// src/rules/no-loose-alert.ts
var ps = {
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
    for (let t of Xe(e)) {
      let n = sd(t);
      n.length > 0 && (yield od(t, n));
    }
  }
};
function sd({ nfr: e, alerts: t }) {
  if (t.some(({ form: i }) => i === "burn")) return [];
  if (Object.keys(e.target?.dimension ?? {}).length === 0 && t.some(({ form: i }) => i === "event")) return [];
  let s = t.map((i) => ({ alert: i, strictness: as(e, i) }));
  if (s.some(({ strictness: i }) => i === "strict")) return [];
  let o = e.checks.some(({ check: i }) => !i.holds);
  return s.filter(({ strictness: i, alert: r }) => i === "loose" && !(o && r.limit?.live)).map(({ alert: i }) => i);
}
function od({ nfr: e, alerts: t, isNamed: n }, [s]) {
  let { requirement: o, name: i } = e, r = c(o.target?.text ?? o.text), a = t.length > 1 ? ", and no other alert of it is stricter" : "";
  return {
    message: `${c(s.said.text)} fires only after the target ${r} of ${c(i, 40)} is missed${a}: expected a threshold at least as strict, or a burn rate such as \`burn 14x over 1 h\``,
    at: s.said.at,
    ...!n && { severity: "warning" },
    related: [{ message: "the target", at: o.target?.at ?? o.at }]
  };
}

// src/rules/no-misdrawn-diagram.ts
var fs = {
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
function ce(e) {
  let t = -1;
  return Z(e).flatMap(({ form: n, code: s }) => {
    n === "row" && (t += 1);
    let o = n === "row" ? e.design.quantities[t] : void 0;
    if (n === "load" || n === "row" && !o?.expression) return [];
    let i = U(s.text);
    return x(i) ? [] : (i.right ? [i.left, i.right] : [i.left]).map((a) => ({ node: a, code: s, ...o && { row: o } }));
  });
}
function et(e, t = 1) {
  if (e.type !== "binary" || e.operator !== "*" && e.operator !== "/") return [{ node: e, power: t }];
  let n = e.operator === "*" ? t : -t;
  return [...et(e.left, t), ...et(e.right, n)];
}
function ge(e) {
  return e.type === "negate" ? ge(e.of) : e.type !== "binary" || e.operator !== "+" && e.operator !== "-" ? [e] : [...ge(e.left), ...ge(e.right)];
}
function ee(e) {
  return /_(avg|p\d{2,3}|peak)$/.exec(e)?.[1];
}

// src/rules/no-mixed-statistic.ts
var hs = {
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
    for (let t of ce(e))
      /_(?:avg|p\d|peak)/.test(t.code.text) && (yield* id(e, t));
    yield* md(e), yield* ud(e);
  }
};
function* id(e, { node: t, code: n, row: s }) {
  let o = /* @__PURE__ */ new Set();
  for (let i of z(t)) {
    if (o.has(i) || i.type !== "binary" || i.operator !== "+") continue;
    for (let d of z(i)) d.type === "binary" && /[+-]/.test(d.operator) && o.add(d);
    let r = ge(i).flatMap((d) => ad(e, i, d, n.text)), a = new Set(r.map((d) => ee(d))), l = _(e.document, n, i.start, i.end);
    a.size > 1 ? yield { message: rd(n.text.slice(i.start, i.end), r), at: l } : s && i === t && (yield* ld(s.name, r, l));
  }
}
function rd(e, t) {
  let n = [...new Map(t.map((s) => [ee(s), s])).values()];
  return `${c(e, 100)} adds different statistics (${p(n)}): expected terms with one suffix, or with none`;
}
function ad({ ledger: e }, t, n, s) {
  let o = e.evaluate(s.slice(t.start, t.end));
  return x(o) ? [] : [...z(n, (i) => i.type === "call")].flatMap((i) => {
    if (i.type !== "name" || !ee(i.name)) return [];
    let r = e.value(i.name);
    return !x(r) && F(r.dimension, o.dimension) ? [i.name] : [];
  });
}
function* ld(e, t, n) {
  let s = tt(ee(e)), o = t.find((i) => (tt(ee(i)) ?? 100) < (s ?? 0));
  s !== void 0 && o && (yield {
    message: `${c(e)} is computed from ${c(o)}: expected terms with the suffix \`_${ee(e)}\``,
    at: n
  });
}
var dd = /peak|factor|burst|surge|spike|spread|concurrent|busiest|max/, cd = 100;
function* md(e) {
  let { quantities: t } = e.design, n = t.find(({ name: o, expression: i }) => !i && /peak/.test(o) && !ee(o)), s = n ? t.filter(({ name: o, expression: i }) => i && ee(o) === "peak") : [];
  for (let { name: o, expression: i, value: r } of s.slice(0, cd)) {
    let { text: a, at: l } = i, d = [...e.ledger.dependencies(a)], m = e.ledger.evaluate(`(${a}) * ${n.name}`);
    if (d.length === 0 || d.some((g) => dd.test(g)) || x(m)) continue;
    let u = W(m.value, m.dimension, b(r.text));
    yield { message: `${c(o)} is computed from means alone (${c(a, 100)}): times ${c(n.name)} it is \`${u}\``, at: l };
  }
}
function* ud(e) {
  for (let { requirement: t, target: n, checks: s, name: o } of P(e)) {
    let i = tt(n?.statistic ?? /\bp\d{2}(?:\.\d+)?/.exec(t.target?.text ?? "")?.[0]);
    if (i !== void 0)
      for (let { check: r, at: a } of s) {
        let l = pd(r.input.expression).find((m) => (tt(ee(m)) ?? 100) < i);
        if (!l) continue;
        yield { message: `${c(t.target?.text ?? o)} is checked against ${c(l)}: expected a p${i} or a hard bound`, at: a };
      }
  }
}
function pd(e) {
  let t = U(e);
  return x(t) ? [] : t.names;
}
function tt(e) {
  if (e === "avg") return 50;
  let t = /^p(\d{2}(?:\.\d+)?)(\d?)$/.exec(e ?? "");
  return t ? Number(t[2] ? `${t[1]}.${t[2]}` : t[1]) : void 0;
}

// src/rules/no-negative-quantity.ts
var ys = {
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
      let o = s?.kind === "duplicate-name" ? void 0 : fd(e, n.name);
      o && (yield { ...o, at: e.design.quantities[t].value.at });
    }
  }
};
function fd(e, t) {
  let n = V(e, t);
  for (let s of e.ledger.levels) {
    let o = gs(e, t, s);
    if (!o || !n || !(o.value < 0) || gd(n.value.text, L(o.dimension))) continue;
    if ((n.expression ? yd(n.expression.text) : []).some((l) => (gs(e, l, s)?.value ?? 0) < 0)) return;
    let r = s === 1 ? "" : ` at ${s}x`;
    return { message: `${c(t)} is ${W(o.value, o.dimension, b(n.value.text))}${r}: expected 0 or more; bound it, such as \`max(0, …)\`, or mend an input`, ...!hd(e, t, s) && { severity: "info" } };
  }
}
function hd(e, t, n) {
  let s = e.ledger.dependencies(t);
  return !J(e).some(
    ({ outcome: { input: o, cells: i } }) => s.has(o.name) && i.findLast((r) => r.load <= n)?.planned === !1
  );
}
function gd(e, t) {
  return t && e.includes("%");
}
function gs({ ledger: e }, t, n) {
  let s = e.value(t, n);
  return x(s) ? void 0 : s;
}
function yd(e) {
  let t = U(e);
  return x(t) ? [] : t.names;
}

// src/rules/lookup/sayings.ts
var bs = /* @__PURE__ */ new WeakMap();
function re(e) {
  let t = bs.get(e.document) ?? bd(e);
  return bs.set(e.document, t), t;
}
function bd({ document: e, design: t, graph: n }) {
  let s = t.brief?.at.start.line, o = (a) => n.names.find(a).some(({ component: l }) => l !== void 0), i = { ...t, headings: t.headings.filter(({ title: a }) => !o(a)) }, r = [];
  for (let a of q(e.tree, ({ type: l }) => l !== "heading" && l !== "code")) {
    if (a.type !== "paragraph" && a.type !== "tableRow" || !a.position || a.position.start.line === s) continue;
    let l = a.type === "paragraph" ? "prose" : "row", d = l === "prose" ? K(a).text : wd(a.children);
    r.push({ text: d, section: R(i, a.position), form: l, at: a.position });
  }
  return r;
}
function wd(e) {
  return e.map((t) => K(t).text).join(" | ");
}
function ws(e) {
  let t = [...q(e.document.tree)].flatMap(
    (n) => n.type === "code" && n.lang !== "mermaid" ? n.value.slice(0, 5e4).split(/\n(?=[\w@])/) : []
  );
  return [...re(e).map(({ text: n }) => n), ...t];
}
function nt(e) {
  return e.split(/(?<=[.;!?])\s+/);
}

// src/rules/lookup/overlaps.ts
function xs(e) {
  let t = e.design.endpoints.filter(({ ours: n, method: s }) => n && s !== void 0);
  return t.flatMap((n) => {
    let s = vs(n);
    if (!s || !st(s[0]) || Rd(e, n)) return [];
    let o = t.filter(
      (i) => i.method === n.method && ks(i) === ks(n) && kd(s, vs(i))
    );
    return o.length > 0 ? [{ open: n, caught: o }] : [];
  });
}
var vd = /^(?:\{[^{}]*\}|:[\w-]+|<[^<>]*>|\[[^[\]]*\])$/;
function st(e) {
  return e !== void 0 && vd.test(e);
}
function vs({ path: e }) {
  let t = e.replace(/^https?:\/\/[^/]*/i, "").replace(/[?#].*$/, "").split("/").filter(Boolean);
  return t.length > 0 ? t : void 0;
}
function ks({ path: e }) {
  return /^https?:\/\/([^/]*)/i.exec(e)?.[1]?.toLowerCase() ?? "";
}
function kd(e, t) {
  return !t || t.length !== e.length || st(t[0]) ? !1 : e.every((n, s) => st(n) || st(t[s]) || n === t[s]);
}
var xd = /\b(?:domains?|hosts?|hostnames?|sub-?domains?|origins?|gateway routes?)\b/i, Sd = /\b(?:reserv\w+|forbidden names?|not allowed as|cannot be (?:used|chosen|taken)|block-?list\w*|deny-?list\w*)\b/i,
$d = /\b(?:names?|keys?|alias(?:es)?|codes?|slugs?|words?|paths?|prefix(?:es)?|routes?|endpoints?)\b/i;
function Rd(e, { path: t }) {
  return re(e).some(
    ({ text: n }) => n.includes(t) && xd.test(n) || Sd.test(n) && $d.test(n)
  );
}

// src/rules/no-overlapping-paths.ts
var Ss = {
  id: "no-overlapping-paths",
  section: "api",
  severity: "warning",
  summary: "Disallow a path that begins with a parameter and catches another path of the host.",
  why: "A link named `api` or `login` either cannot be reached or takes over the page of that name; which of the two is decided by the order of routes.",
  fix: "Give one of the two a host or prefix of its own, such as `/l/{name}`, and say which host serves which; or say that the names of paths are reserved.",
  bad: "## API Contract\n\n| Endpoint | Purpose | Takes → gives | Auth | Errors | Serves |\n| --- | --- | --- | --- | --- | --- |\n| `GET /loans` | own loans | – → `Loan[]` | reader | 401 | FR-1 |\n| `GET \
/{shelf}` | what stands on a shelf | shelf → page | none | 404 | FR-1 |\n",
  good: "## API Contract\n\n| Endpoint | Purpose | Takes → gives | Auth | Errors | Serves |\n| --- | --- | --- | --- | --- | --- |\n| `GET /loans` | own loans | – → `Loan[]` | reader | 401 | FR-1 |\n| `GET\
 /shelves/{shelf}` | what stands on a shelf | shelf → page | none | 404 | FR-1 |\n",
  *check(e) {
    for (let { open: t, caught: n } of xs(e)) {
      let s = p(n.map(({ name: r }) => r)), o = `${c(t.name)} catches ${s} as well: expected a host or prefix of its own, or a sentence that says which host serves it or that these names are reserved`,
      i = n.slice(0, 5).map(({ name: r, at: a }) => ({ message: `${r} is defined here`, at: a }));
      yield { message: o, at: t.at, related: i };
    }
  }
};

// src/rules/words.ts
var $s = { lean: 1e3, standard: 2600, thorough: 4500 };
function Rs(e) {
  let [t] = e.sections, n = e.sections.length === 1 && t !== void 0 && t.sections.some(({ depth: r }) => r < 7), o = (n ? t.sections : e.sections).map((r) => ({
    title: r.title,
    section: Fd(r),
    words: Fs(r, []),
    at: r.heading.position ?? r.at
  })), i = Mt(e.preamble, !1) + (n ? Mt([t.heading, ...t.nodes], !1) : 0);
  return { total: o.reduce((r, { words: a }) => r + a, i), sections: o };
}
function Fd(e) {
  let [t] = $e(e.title);
  return t && vt(t);
}
function Fs(e, t) {
  let n = [...t, ...$e(e.title)];
  if (n.includes("quantities")) return 0;
  let s = Mt(
    [e.heading, ...e.nodes],
    n.some((o) => vt(o) === "api")
  );
  return e.sections.reduce((o, i) => o + Fs(i, n), s);
}
function Mt(e, t) {
  let n = (o) => t && o.type === "table" || o.type === "blockquote" && /^\W*brief:/i.test(on(o).slice(0, 40)), s = 0;
  for (let o of q(e, (i) => !n(i)))
    (o.type === "paragraph" || o.type === "heading" || o.type === "tableCell") && (s += qd(Od(o.children)));
  return s;
}
function qd(e) {
  return e.split(/\s+/).filter((t) => /[\p{L}\p{N}]/u.test(t)).length;
}
var Md = /^\s*(?:holds|fails)\b(?:\s*\([^()]*\))?/;
function Od(e) {
  let t = !1, n = "";
  for (let s of q(e))
    s.type === "text" && (n += t ? s.value.replace(Md, "") : s.value), (s.type === "inlineCode" || s.type === "break") && (n += " "), t = s.type === "inlineCode";
  return n;
}

// src/rules/no-overlong-section.ts
var qs = {
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
    let { total: n, sections: s } = Rs(e), o = $s[t.depth];
    if (n <= o) return;
    let i = s.toSorted((l, d) => d.words - l.words).slice(0, 3).filter((l) => l.words > 0), r = $(i.map((l) => `${c(l.title)} (${l.words.toLocaleString("en")})`));
    yield { message: `${n.toLocaleString("en")} words, ${t.depth} allows ${o.toLocaleString("en")}: expected ${(n - o).toLocaleString("en")} fewer; longest: ${r}`, at: i[0]?.at ?? H(t), section: i[0]?.
    section };
  }
};

// src/rules/no-peak-volume.ts
var Ls = {
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
    for (let t of ce(e)) /_(?:peak|p\d)/.test(t.code.text) && (yield* Pd(e, t));
  }
}, Ld = 86400;
function* Pd(e, { node: t, code: n }) {
  let s = /* @__PURE__ */ new Set();
  for (let o of z(t)) {
    if (s.has(o) || o.type !== "binary" || !/[*/]/.test(o.operator)) continue;
    for (let r of Ot(o)) s.add(r);
    let i = Dd(e, o, n.text);
    i && (yield { message: i, at: _(e.document, n, o.start, o.end) });
  }
}
function Ot(e) {
  return e.type !== "binary" || !/[*/]/.test(e.operator) ? [] : [e, ...Ot(e.left), ...Ot(e.right)];
}
function Dd(e, t, n) {
  let o = et(t).filter(({ power: g }) => g > 0).map(({ node: g }) => ({ node: g, ...Ad(e, g, n) })), i = c(n.slice(t.start, t.end), 100), r = o.find(({ node: g, dimension: v }) => v?.time === -1 && Ms(
  g, /^peak$/)), a = o.find(({ dimension: g, value: v = 0 }) => Os(g) && v >= Ld), l = o.find(({ dimension: g }) => g && Id(g)), d = a ?? l;
  if (r && d) {
    let [g, v] = [r.node, d.node].map((N) => c(n.slice(N.start, N.end)));
    return `${i} takes the peak ${g} for ${a ? "all of" : "every use at"} ${v}: expected the mean rate`;
  }
  let m = o.find(({ dimension: g }) => g?.time === -1 && Object.keys(g).length === 1), u = o.find(({ node: g, dimension: v }) => Os(v) && Ms(g, /^p\d/));
  if (!m || !u) return;
  let h = c(n.slice(u.node.start, u.node.end));
  return `${i} takes the percentile ${h} for the time in work: expected a mean (\`_avg\`) time`;
}
function Ms(e, t) {
  return ge(e).some((n) => n.type === "name" && t.test(ee(n.name) ?? ""));
}
function Ad({ ledger: e }, t, n) {
  let s = e.evaluate(n.slice(t.start, t.end));
  return x(s) ? {} : s;
}
function Os(e) {
  return e?.time === 1 && Object.keys(e).length === 1;
}
function Id({ time: e, data: t = 0, ...n }) {
  let [s, ...o] = Object.values(n);
  return e === void 0 && s === 1 && o.length === 0 && (t === 0 || t === -1);
}

// src/rules/lookup/placeholders.ts
var Td = "describe|insert|add (?:your|a|an|the)|list (?:the|of|your|all|any|each)|explain|specify|enter|provide|fill in|replace|summari[sz]e|name of|link to|your|brief description|short description|e\\\
.g\\.?|example of|what is|why is|how does", Nd = "name|title|description|date|number|version|author|owner|here|placeholder|text|url|link|statement|summary|details", Cd = [
  /(?<![\p{L}\p{N}_])(?:TBD|TBC|TBA|FIXME|T\.B\.D\.|TODO(?! (?:list|app|item|comment)))(?![\p{L}\p{N}_])/gu,
  /(?<!\S)\?{3,}/g,
  /\blorem ipsum\b/gi,
  /\bto be (?:determined|filled in|written|completed|added later)\b/gi,
  /\[NEEDS[ _-]CLARIFICATION[^\]\n]{0,200}\]?/g,
  new RegExp(String.raw`\[(?:${Td})\b[^\][\n]{0,120}\](?![(:[])`, "gi"),
  new RegExp(String.raw`\[\p{L}[\p{L}/&'-]{0,30}(?: [\p{L}/&'-]{1,30}){0,3} (?:${Nd})\](?![(:[])`, "giu"),
  /\[(?:FEATURE|PROJECT|SYSTEM|SERVICE|COMPONENT|COMPANY|DATE|AUTHOR|NAME|TITLE|TEAM|PRODUCT|OWNER|PLACEHOLDER|INSERT|YOUR)(?:[ _-][A-Z]{2,20}){0,3}\]/g,
  new RegExp("(?<![\\p{L}\\p{N}])<\\p{L}[\\p{L}+&' -]{2,60}(?: \\d)?>", "gu"),
  /\{\{[^{}\n]{1,60}\}\}/g,
  /(?<![\p{L}\p{N}])\$?X{2,4}(?:,(?:000|X{3})){0,3}(?![\p{L}\p{N}])/gu
], Ed = /^\s*(?:coming soon|work in progress|wip|under construction|to follow|to come|placeholder|pending|fill me in|insert here|\.{3,}|…)[.!…]?\s*$/i;
function Pe(e) {
  if (Ed.test(e)) return [{ text: e.trim(), index: e.length - e.trimStart().length }];
  let n = Cd.flatMap(
    (o) => Array.from(e.matchAll(o), ({ 0: i, index: r }) => ({ text: i, index: r }))
  ).sort((o, i) => o.index - i.index || i.text.length - o.text.length), s = 0;
  return n.filter(({ text: o, index: i }) => i < s ? !1 : (s = i + o.length, !0));
}
function Ds(e) {
  let t = Pe(e);
  return t.map(({ index: s }, o) => e.slice(Ps(t[o - 1]), s)).join("") + e.slice(Ps(t.at(-1)));
}
function Ps(e) {
  return e ? e.index + e.text.length : 0;
}

// src/rules/lookup/bodies.ts
function y({ design: e }, t) {
  return Pt(e, t)?.title || Ne[t];
}
function T({ document: e, design: t }, n) {
  return Dt(e, t, n).map(Lt).join(`
`);
}
function Lt(e) {
  return [...q(e)].flatMap((n) => n.type === "html" ? [n.value.replace(/<!--[\s\S]*?(?:-->|$)/g, "").replace(/<[^<>]*>/g, " ")] : n.type === "paragraph" || n.type === "tableCell" || n.type === "code" ?
  [K(n).text] : []).join(`
`);
}
function Pt(e, t) {
  let n = As(e, t), s = n.filter(({ sections: o }) => o[0] === t);
  return s.find(({ empty: o }) => !o) ?? s[0] ?? n[0];
}
var _d = {
  scope: ["in-scope", "out-of-scope"],
  requirements: ["functional", "non-functional"],
  "data-model": ["stores"],
  api: ["events"],
  monitoring: ["alerts"]
};
function As(e, t) {
  let n = [t, ..._d[t] ?? []], s = (o) => $e(o).some((i) => n.includes(i));
  return e.headings.filter(({ title: o, sections: i }) => i.includes(t) && s(o));
}
function Dt(e, t, n) {
  let s = new Set(As(t, n).map(({ at: o }) => o.start.line));
  return [...Ee(e)].filter(({ at: o }) => s.has(o.start.line)).map(_e);
}

// src/rules/lookup/evidence.ts
var At = {
  overview: () => [],
  scope: ({ scope: e }) => [...e.excluded, ...e.included, ...e.constraints],
  requirements: ({ requirements: e }) => e,
  architecture: ({ diagrams: e }) => e.filter(({ kind: t }) => t === "architecture"),
  components: ({ components: e }) => e,
  "data-flow": ({ flows: e }) => e,
  "data-model": ({ entities: e, stores: t }) => [...e, ...t],
  api: (e) => Q(e),
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
function Q({ endpoints: e, events: t, flows: n, headings: s }) {
  let o = new Set(n.flatMap((a) => a.steps.map(({ at: l }) => l.start.line))), i = new Set(s.map(({ at: a }) => a.start.line)), r = ({ purpose: a, payload: l, auth: d, errors: m, at: u }) => l || d ||
  m || !(o.has(u.start.line) || i.has(u.start.line) && !a);
  return [...e.filter(r), ...t];
}

// src/rules/lookup/presence.ts
function xe(e, t) {
  let n = Is.get(e.design) ?? /* @__PURE__ */ new Map();
  Is.set(e.design, n);
  let s = n.get(t) ?? Bd(e, t);
  return n.set(t, s), s;
}
var Is = /* @__PURE__ */ new WeakMap();
function Bd({ document: e, design: t }, n) {
  if (At[n](t).length > 0) return "found";
  let s = Dt(e, t, n);
  return s.length === 0 ? n === "overview" && jd(e, t) ? "found" : "missing" : s.some((o) => Ts(o, t)) ? "untyped" : "empty";
}
function k(e, t) {
  let n = xe(e, t);
  return n === "found" || n === "untyped";
}
function w({ design: e }, t) {
  return Pt(e, t)?.at ?? At[t](e)[0]?.at ?? H(e);
}
function ot(e) {
  return ["overview", "scope", "decisions", "questions", "quantities"].includes(e) ? "warning" : "error";
}
function jd(e, t) {
  let [n] = e.sections, s = [...e.preamble, ...n?.nodes ?? []].filter(
    ({ type: o }) => o === "paragraph" || o === "list"
  );
  return Ts(s, t);
}
function Ts(e, t) {
  if ([...q(e)].some((i) => i.type === "code" && i.value.trim().split(/\s+/).length >= 3)) return !0;
  let s = Ns(Lt(e));
  if (Cs(s)) return !1;
  if (Be(s)) return !0;
  let o = new Set(
    [
      t.title?.text ?? "",
      ...[t.components, t.actors, t.externals, t.entities].flat().map(({ name: i }) => i)
    ].flatMap(C)
  );
  return [...f(s)].some((i) => o.has(i));
}
function it(e, t) {
  return xe(e, t) === "empty" && Cs(Ns(T(e, t)));
}
function Ns(e) {
  return e.split(`
`).map(Ds).filter((t) => !A(t)).join(`
`);
}
function Cs(e) {
  return e.split(/\s+/).filter((t) => /[\p{L}\p{N}]/u.test(t)).length < 4;
}

// src/rules/no-placeholder.ts
var Es = {
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
    let t = /* @__PURE__ */ new Map();
    for (let n of q(e.document.tree)) {
      if (n.type !== "text" || !n.position) continue;
      let s = n.position.start.offset ?? 0;
      for (let { text: o } of Pe(n.value)) {
        let i = Qd(e, o, s, n.position);
        s = i.end.offset ?? s;
        let r = R(e.design, i) ?? "overview", a = t.get(r) ?? it(e, r);
        t.set(r, a), !a && (yield {
          message: `${c(o)} stands where content should be: expected the content, or a row of \`Open Questions\` and the value assumed meanwhile`,
          at: i,
          section: r
        });
      }
    }
  }
};
function Qd({ document: e }, t, n, s) {
  let o = e.source.slice(n, s.end.offset).indexOf(t);
  return o < 0 ? s : O(e, n + o, n + o + t.length);
}

// src/rules/no-repeated-text.ts
var _s = {
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
    yield* zd(e), yield* Ud(e.design);
  }
};
function* zd({ document: e, design: t }) {
  let n = /* @__PURE__ */ new Map();
  for (let s of q(e.tree, ({ type: o }) => o !== "blockquote"))
    if (!(s.type !== "paragraph" && s.type !== "tableCell" || !s.position))
      for (let o of K(s).text.split(/(?<=[.!?])\s+/)) {
        let i = o.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
        if (i.split(" ").length < 8) continue;
        let r = R(t, s.position) ?? ze(t, s.position), a = n.get(i);
        a ? a.under !== r && !a.told && (a.told = !0, yield {
          message: `${c(o)} stands in line ${a.at.start.line} already: expected it once, and a reference here`,
          at: s.position,
          section: R(t, s.position),
          related: [{ message: "stands here first", at: a.at }]
        }) : n.set(i, { at: s.position, under: r, told: !1 });
      }
}
function* Ud({ failures: e }) {
  for (let t of ["mitigation", "recovery"]) {
    let n = /* @__PURE__ */ new Map();
    for (let s of e) {
      let o = s[t].toLowerCase().trim();
      n.set(o, [...n.get(o) ?? [], s]);
    }
    for (let [s, o] of n) {
      if (o.length < 3 || A(s) || s.split(/\s+/).length < 3) continue;
      yield {
        message: `${c(s)} is the ${t} of ${o.length} failures: expected what fits each`,
        at: o[2].at,
        section: "failure-modes",
        related: o.slice(0, 2).map(({ at: r }) => ({ message: "stands here too", at: r }))
      };
    }
  }
}

// src/rules/lookup/secrets.ts
var Wd = [
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
function Bs(e) {
  let t = Wd.flatMap(
    ({ kind: s, form: o }) => Array.from(e.matchAll(o), (i) => Gd(s, i))
  ), n = 0;
  return t.filter(({ text: s, kind: o }) => Zd(s, o)).sort((s, o) => s.index - o.index).filter(({ text: s, index: o }) => o < n ? !1 : (n = o + s.length, !0));
}
function Gd(e, t) {
  let n = t.groups?.secret ?? t[0];
  return { kind: e, text: n, index: t.index + t[0].lastIndexOf(n) };
}
var Kd = /[<>{}$…*]|\.{3}|x{4}|example|changeme|change_me|placeholder|dummy|sample|your|redacted|insert|replace|1234567|abcdef|deadbeef|0{8}|1a2b3c|a1b2c3/i, Vd = /pass|pwd|secret|user|admin|postgres|root|string|token|process\.env|env\.|config|vault|hash|test|demo|foo|bar|arn:|:\/\/|null|undefined|^[a-z]+(?:[_.-][a-z]+)*$/i,
Hd = /access key|GitHub|GitLab|Slack|Stripe|webhook secret|Google|provider|npm|SendGrid|Web Token/;
function Zd(e, t) {
  return t === "a private key" ? !0 : Kd.test(e) || new Set(e).size < 6 ? !1 : Hd.test(t) || /\d/.test(e) && new RegExp("\\p{L}", "u").test(e) && !Vd.test(e);
}

// src/rules/no-secret.ts
var js = {
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
    for (let { kind: n, text: s, index: o } of Bs(e.source)) {
      let i = O(e, o, o + s.length);
      yield { message: `\`${s.slice(0, 4)}…\` looks like ${n}: expected a placeholder such as \`<token>\`, and that it is revoked`, at: i, section: R(t, i) ?? "security" };
    }
  }
};

// src/rules/no-self-approval.ts
var Qs = {
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
    for (let n of q(e.tree)) {
      let s = n.position;
      if (!s) continue;
      let o = n.type === "list" ? Yd(n.children) : n.type === "paragraph" || n.type === "heading" || n.type === "tableRow" ? ec(K(n).text) : void 0, i = R(t, s), r = n.type === "list" && i === "questi\
ons";
      o && !r && (yield { message: o, at: s, section: i });
    }
  }
};
function Yd(e) {
  let t = e.filter(({ checked: n }) => n === !0).length;
  return t > 1 ? `${t} ticked boxes: expected the content itself; whether it is complete is what the check says` : void 0;
}
var Jd = /^[^\p{L}\p{N}]{0,9}(?:[\p{L} -]{2,30}[:：]\s?)?[^\p{L}\p{N}]{0,9}(?:DESIGN |REVIEW |DOCUMENT )?(APPROVED|VERIFIED|ALL CHECKS PASSED|READY FOR (?:IMPLEMENTATION|PRODUCTION|DEVELOPMENT))(?![\p{L}\p{N}_])/u,
Xd = /^[^\p{L}\p{N}]{0,9}(?:(?:design |review |document |approval )?status|verdict|approval|sign-?off)\s?[:：]\s?[^\p{L}\p{N}]{0,9}(approved\b.{0,40})/iu;
function ec(e) {
  let t = (Jd.exec(e) ?? Xd.exec(e))?.[1];
  return t && `${c(t)} in the text: expected no verdict here; people approve after the review, in the front matter`;
}

// src/rules/lookup/averages.ts
function zs(e) {
  return nc(e).flatMap(({ said: t, start: n }) => {
    if (tc.test(t)) return [];
    let s = sc(t), o = M(s), i = rc(s, o), r = i ?? pc(s, o), a = i ? "spreads the load evenly over the day" : "sizes for the average";
    return r ? [{ start: n + r.start, end: n + r.end, why: a }] : [];
  });
}
var tc = /\b(?:limit(?:s|ed)?|quotas?|allowance|free tier|caps?|capped|throttl\w+|poll(?:s|ed|ing)?|heartbeats?|cron\w*|steady|evenly|constant)\b|\b(?:per|each|every|an?) (?:user|member|customer|client|key|tenant|device|sensor|meter|ip|account|person|visitor|agent)\b/i;
function nc(e) {
  let t = 0;
  return e.split(/(?<=;)(?=\s)|(?<=[.!?])(?=\s+[^\p{Ll}\s])/u).map((n) => {
    let s = t;
    return t += n.length, { said: n, start: s };
  });
}
function sc(e) {
  return e.replace(
    /[ ](?:an?|each|every)[ ](second|minute|hour|day|week|month|year)(?![\p{L}])/giu,
    (t, n) => `/${n}`.padEnd(t.length)
  ).replace(
    /[ ](dai|hour|week|month|year)ly(?![\p{L}])/giu,
    (t, n) => `/${/dai/i.test(n) ? "day" : n}`.padEnd(t.length)
  );
}
var oc = /^[\s*_]{0,4}[,(–—-]?\s{0,2}(?:[=≈≃≅~→⇒]|or|i\.?\s?e\.?,?|that is|that's|so|which is|is|are|means?|equals?|makes?|gives?|amounts? to|works out (?:at|to)|translates? (?:in)?to)?[\s*_(]{0,3}(?:[=≈≃≅~]|just|only|about|around|roughly|approximately|some|under|less than|ca\.?|on average|(?:an )?average of|avg\.?)?[\s*_]{0,3}(?:[=≈≃≅~]|about|around|roughly|approximately|some)?[\s*_]{0,3}$/i,
Us = 3600, Nt = 86400, ic = /\d[^.;]{0,60}[/÷]\s?\(?\s?(?:86[.,' ]?400|1[.,' ]?440|24\s?(?:[*×x·]|\/)\s?(?:60|3[.,]?600))(?!\d)(?:[^.;]|\.\d){0,40}/;
function rc(e, t) {
  let n = ic.exec(e);
  if (n) return { start: n.index, end: n.index + n[0].trimEnd().length };
  for (let [s, o] of t.entries()) {
    let i = t[s - 1];
    if (!(!i || !It(i) || !It(o) || Tt(i) < Nt || Tt(o) > Us) && oc.test(e.slice(i.index + i.length, o.start)) && lc(i.value, o.value))
      return { start: i.start, end: o.index + o.length };
  }
}
function It({ dimension: e }) {
  return e.time === -1 && Object.keys(e).every((t) => t === "time" || t === "data");
}
var ac = [
  [/^(?:year|yr|annum)s?$/i, 31536e3],
  [/^(?:month|mo)s?$/i, 2628e3],
  [/^weeks?$/i, 604800],
  [/^(?:day|d)s?$/i, Nt],
  [/^(?:hour|hr|h)s?$/i, Us]
];
function Tt({ unit: e }) {
  let t = /(?:\/|per\s|an?\s)\s*([a-z]+)$/i.exec(e)?.[1] ?? "";
  return ac.find(([n]) => n.test(t))?.[1] ?? 60;
}
function lc(e, t) {
  return e / t < 1.6 && t / e < 1.6;
}
var dc = /\b(?:on (?:an |the )?average|averages?|avg\.?|mean|typical(?:ly)?|im (?:schnitt|mittel)|durchschnittlich|em média|en promedio|en moyenne)(?![\p{L}])|平均/iu, cc = /^(?:workers?|instances?|tasks?|pods?|nodes?|servers?|replicas?|threads?|containers?|consumers?|machines?|vms?|gpus?|cores?|vcpus?|cpus?|shards?|partitions?|encoders?|runners?|slots?|lambdas?|executors?|brokers?)$/i,
mc = /\b(?:so|hence|thus|therefore|needs?|requires?|keeps?|busy|suffic\w+|enough|occup\w+|utili[sz]\w+|concurren\w+|in (?:flight|parallel|use)|provision\w*|siz(?:e|es|ed|ing)|deploy\w*)\b|[=≈→⇒]/i,
uc = /auto-?scal|\bscal(?:es?|ed|ing) (?:up|out|to|from|on|with)\b|\bup to\b|\bhpa\b|\babove\b|\bexceed|\bover \d|[>≥]|\balert|\bnight|\bbatch|\boff-?hours/i;
function pc(e, t) {
  if (t.filter(
    ({ dimension: i, labels: r }) => L(i) && r.some((a) => cc.test(a))
  ).length === 0 || !mc.test(e) || uc.test(e) || !t.some((i) => It(i) && Tt(i) >= Nt) && !dc.test(e)) return;
  let o = e.search(/\S/);
  return { start: o, end: o + e.trim().length };
}

// src/rules/lookup/sizing.ts
var fc = /peak|\bbursts?\b|bursty|\bspik(?:es?|ed|y)\b|\brush\b|busiest|busy hour|\bsurges?\b|head-?room|over-?provision|worst[- ]case|flash (?:crowd|sale)|\bevenings?\b|heav(?:y|iest) (?:day|hour|load)|maxim(?:um|al) (?:load|rate|traffic|throughput)|traffic factor|\bspitze|lastspitze|stoßzeit|\bpicos?\b|\bpuntas?\b|\bpointes?\b|пик|峰值|高峰|ピーク|피크/i,
Ws = 2e4;
function Gs(e) {
  return fc.test(e.document.source.slice(e.document.frontMatter.end)) ? [] : [...oe(e)].flatMap(({ text: t, offset: n }) => {
    let s = t.slice(0, Ws), o = gc(s);
    return [...zs(s).filter((a) => !o.some(({ start: l, end: d }) => a.start < d && l < a.end)).map((a) => ({ ...a, said: s.slice(a.start, a.end) })), ...o].map((a) => ({ ...a, start: a.start + n, end: a.
    end + n }));
  });
}
var hc = 3;
function gc(e) {
  let t = M(e), n = t.filter(
    (u) => Ks(u.dimension) && /\b(?:takes?|needs?|lasts?|runs? for)\s*$/i.test(bc(e, u))
  ), s = t.filter(({ dimension: u }) => wc(u)), [o, i] = [n[0], s[0]];
  if (!o || !i || n.length > 1 || s.length > 1) return [];
  let r = i.value * o.value, l = t.filter(
    (u) => L(u.dimension) && u.labels.some((h) => yc.test(h)) && u.decimals === 0 && u.value >= r
  ).at(-1);
  if (!l || r < 1 || l.value >= hc * r) return [];
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
var yc = /^(?:workers?|instances?|tasks?|nodes?|pods?|servers?|containers?|threads?|processes|consumers?|machines?|replicas?|agents?|gpus?)$/i;
function bc(e, { index: t }) {
  return e.slice(Math.max(0, t - 40), t).replace(/\b(?:about|around|some|only|up to|on average|roughly|~)\s*$/i, "");
}
function wc({ time: e, ...t }) {
  return e === -1 && Object.keys(t).length === 0;
}
function Ks({ time: e, ...t }) {
  return e === 1 && Object.keys(t).length === 0;
}
function Vs(e, t) {
  return M(e.slice(0, Ws)).flatMap((n) => {
    if (!Ks(n.dimension) || n.comparator && n.comparator !== "~" || !t.some((i) => Math.abs(n.value / i - 1) < 1e-6))
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
var Hs = {
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
    for (let { text: s, offset: o } of oe(e))
      for (let { start: i, end: r, said: a, value: l } of Vs(s, n)) {
        let d = O(e.document, o + i, o + r);
        if (!vc(e, d)) continue;
        let { name: m, requirement: u } = t.find(({ target: v }) => Math.abs(v.value / l - 1) < 1e-6), h = c(u.target?.text ?? u.text);
        yield { message: `${c(a)} uses up the whole target ${h} of ${c(m, 40)}: expected a step that leaves time for waiting and for the others`, at: d };
      }
  }
};
function vc({ design: e }, t) {
  return /^(?:architecture|components|data-flow|scaling|api|data-model)$/.test(R(e, t) ?? "");
}

// src/rules/no-stale-sequence.ts
var Js = {
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
    for (let n of e.flows) {
      let { sequence: s, name: o, steps: i } = n;
      if (!s || !i.every(({ from: a, to: l }) => a && l)) continue;
      let { at: r } = s;
      if (s.drawn) {
        let a = mn(n, t.names);
        a === void 0 || a === s.source.replace(/\r\n/g, `
`) || (yield { message: `the diagram of ${c(o)} is not what its steps draw: let \`fix\` draw it again`, at: r });
      } else if (s.messages.length > 0) {
        let { more: a, less: l } = kc(n, s.messages, t.names), d = [...Zs("draws", a, "which is no step"), ...Zs("lacks", l, "which is a step")];
        d.length > 0 && (yield {
          message: `the diagram of ${c(o)} ${d.join(", and ")}: expected the calls of its steps`,
          at: r
        });
      }
    }
  }
};
function Zs(e, t, n) {
  return t.length > 0 ? [`${e} ${p(t, 3)}, ${n}`] : [];
}
function kc({ steps: e }, t, n) {
  let [s, o] = [Ys(e, n), Ys(t, n)], i = (a, { from: l, to: d }) => a.has(rt(l, d)) || a.has(rt(d, l)), r = (a, l) => [...a.values()].filter((d) => !i(l, d)).map(({ words: d }) => d);
  return { more: r(o, s), less: r(s, o) };
}
function Ys(e, t) {
  let n = /* @__PURE__ */ new Map(), s = /* @__PURE__ */ new Map(), o = (i) => t.only(i)?.name ?? i;
  for (let i of e) {
    let [r, a] = [o(i.from ?? ""), o(i.to ?? "")], l = s.get(r) ?? r;
    t.only(a)?.passesThrough ? s.set(a, l) : l !== a && !n.has(rt(l, a)) && n.set(rt(l, a), { from: l, to: a, words: `${l} → ${a}` });
  }
  return n;
}
function rt(e, t) {
  return `${xt(e)} ${xt(t)}`;
}

// src/rules/lookup/technologies.ts
var xc = new Set(
  `postgres postgresql mysql mariadb sqlite oracle mssql cockroachdb yugabytedb spanner aurora rds dynamodb cassandra scylladb mongodb couchdb couchbase firestore
  firebase supabase redis valkey memcached dragonfly elasticsearch opensearch solr typesense meilisearch clickhouse druid bigquery snowflake redshift athena duckdb
  timescaledb influxdb prometheus grafana loki jaeger datadog neo4j qdrant pinecone weaviate milvus pgvector chroma kafka redpanda rabbitmq nats pulsar sqs sns kinesis
  eventbridge pubsub celery sidekiq bullmq bull temporal airflow s3 minio gcs r2 ceph glacier ebs efs cloudfront cloudflare fastly akamai nginx envoy haproxy traefik
  caddy kong istio linkerd apigee lambda fargate ecs eks gke aks ec2 kubernetes k8s docker nomad terraform vercel netlify heroku node nodejs deno bun express fastify
  nestjs nest next nextjs react vue angular svelte flutter swift swiftui kotlin android ios electron java spring quarkus micronaut jvm scala akka go golang rust tokio
  axum python django flask fastapi pytorch tensorflow onnx triton vllm ollama ruby rails php laravel elixir phoenix erlang haskell clojure typescript javascript dotnet
  csharp asp net cpp grpc graphql websocket websockets webrtc mqtt ffmpeg mediaconvert keycloak cognito auth0 okta vault stripe twilio sendgrid ses fcm apns openai
  langgraph langchain spark flink beam hadoop hive dbt etcd zookeeper consul patroni raft rocksdb leveldb cron systemd bash lua wasm webassembly cobra gin hibernate
  prisma sqlalchemy tailwind vite webpack`.split(/\s+/)
);
function me(e) {
  return Array.from(
    e.slice(0, 2e4).toLowerCase().matchAll(/[a-z][a-z0-9]*/g)
  ).some(([t]) => xc.has(t));
}

// src/rules/lookup/undecided.ts
var Sc = [
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
].map((e) => new Set(e.split(" "))), $c = /([\p{L}\p{N}.+#-]{1,40}\)?)(\s*\/\s*|\s+(?:and\/)?or\s+)(?:an?\s+)?([\p{L}\p{N}.+#-]{2,40})/gu, Rc = /[(,;]\s*(?:or|alternatively)\s+([\p{L}\p{N}][^(),;]{1,60})/iu,
Fc = /\b(?:e\.\s?g\.|for example|for instance|such as)[\s,:]{1,3}([\p{L}\p{N}][^(),;]{1,60})/iu, eo = /^(?:similar|equivalent|another|other|alternative|compatible|comparable|something)$/i, qc = /^(?:tcp ip|ci cd|tls ssl|ssl tls|i o|html css|os arch|http https)$/i;
function to(e) {
  let t = e.slice(0, 2e3);
  for (let { 0: o, 1: i = "", 2: r = "", 3: a = "", index: l } of t.matchAll($c))
    if (!((/[/\p{L}\p{N}]$/u.test(t.slice(0, l)) || t[l + o.length] === "/") && r === "/") && Mc(i.replace(")", ""), r, a)) return o.trim();
  let [n, s = ""] = Rc.exec(t) ?? Fc.exec(t) ?? [];
  return n && (De(s) || eo.test(s.split(" ", 1)[0])) ? n.replace(/^[(,;]\s*/, "").trim() : void 0;
}
function Mc(e, t, n) {
  if (qc.test(`${e} ${n}`)) return !1;
  if (t.trim() !== "/") return De(e) && (De(n) || eo.test(n));
  if (Sc.some((o) => o.has(Xs(e)) && o.has(Xs(n)))) return !0;
  let s = me(e) && me(n);
  return t !== "/" && De(e) && De(n) && !s;
}
function De(e) {
  return new RegExp("^\\p{Lu}[\\p{L}\\p{N}.+#-]", "u").test(e) || me(e);
}
function Xs(e) {
  return e.toLowerCase().replace(/\.(?:js|io)$/, "");
}

// src/rules/no-undecided-technology.ts
var no = {
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
      let s = n && to(n.text);
      s && (yield {
        message: `the technology of ${c(t)} is left open, ${c(s)}: expected one, the others as rejected options under Trade-offs`,
        at: n.at
      });
    }
  }
};

// src/rules/lookup/requests.ts
var io = ["data-flow", "components", "failure-modes"], Oc = /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD)\s+\/[^\s`"'|,;<>()]{0,300}/g;
function ro({ design: e }) {
  let t = e.flows.filter(({ form: i }) => i !== "chain"), n = (i) => t.some(({ at: r }) => r.start.line <= i && i <= r.end.line), s = e.codes.filter(
    ({ text: i, section: r, at: a }) => je(i) && (io.includes(r ?? "") || n(a.start.line))
  ), o = t.flatMap(
    ({ form: i, steps: r, sequence: a }) => i === "sequence" ? r : a?.drawn ? [] : a?.messages ?? []
  ).flatMap(({ text: i, at: r }) => Array.from(i.slice(0, 2e3).matchAll(Oc), ([a]) => ({ name: a, at: r })));
  return [...s.map(({ text: i, at: r }) => ({ name: i.trim(), at: r })), ...o];
}
var so = /^[a-z][a-z0-9_-]{0,40}(?:\.[a-z][a-z0-9_-]{0,40}){1,4}$/;
function ao({ design: e }) {
  let t = new Set(
    e.events.map(({ name: s }) => s.replaceAll("`", "")).filter((s) => so.test(s)).map(oo)
  ), n = new Set(
    e.entities.flatMap(({ name: s, fields: o }) => o.map((i) => `${s}.${i.name}`.toLowerCase()))
  );
  return e.codes.filter(({ text: s, section: o }) => io.includes(o ?? "") && so.test(s)).filter(({ text: s }) => t.has(oo(s)) && !n.has(s.toLowerCase())).map(({ text: s, at: o }) => ({ name: s, at: o }));
}
function oo(e) {
  return e.slice(0, e.lastIndexOf("."));
}

// src/rules/no-undefined-endpoint.ts
var mo = {
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
    let { design: t, graph: n } = e, s = Lc(e), o = s.map(co), i = (d) => n.contracts.endpoint(d) || o.some((m) => Dc(co(d), m, !B(e))), r = ro(e).filter(({ name: d }) => !i(d)), a = ao(e).filter(({ name: d }) => !n.
    contracts.event(d));
    yield* [
      ...s.length >= 2 ? lo(r, s) : [],
      ...lo(
        a,
        t.events.map(({ name: d }) => d)
      )
    ].map((d) => ({ ...d, ...ie(e) }));
  }
};
function Lc({ design: e }) {
  let n = e.codes.map(({ text: o }) => Pc.exec(o)).flatMap((o) => o?.[1]?.split(/[/|,]/).map((i) => `${i} ${o[2]}`) ?? []);
  return [...Q(e).filter((o) => "method" in o && o.method).map(({ name: o }) => o), ...n];
}
var Pc = /^((?:GET|POST|PUT|PATCH|DELETE|HEAD)(?:[/|,](?:GET|POST|PUT|PATCH|DELETE|HEAD)){1,5})\s+(\/\S{0,300})$/;
function* lo(e, t) {
  for (let n of new Set(e.map((s) => s.name))) {
    let [s, ...o] = e.filter((l) => l.name === n), i = Ic(n, t), r = i ? `did you mean ${c(i)}?` : "expected a row for it under API Contract", a = o.map(({ at: l }) => ({ message: `${c(n)} again`, at: l }));
    yield { message: `${c(n)} is used here and defined nowhere; ${r}`, at: s.at, related: a };
  }
}
function Dc(e, t, n) {
  let s = n ? [t[0], ...t.slice(1).slice(1 - e.length)] : t, o = (i, r) => i === s[r] || Ac(i, s[r] ?? "");
  return e.length > 1 && e.length === s.length && e.every(o);
}
function Ac(e, t) {
  return /^[{:<[]/.test(t) && /\d|^[{:<[]/.test(e);
}
function co(e) {
  return e.replace(/[?#].*$/, "").split(/\s*\/+/).filter(Boolean);
}
function Ic(e, t) {
  let n = (r) => r.slice(0, 200).toLowerCase().replace(/\{[^{}]*\}/g, "{}"), s = (r) => se(n(e), n(r)), o = t.map((r) => ({ other: r, apart: s(r) })).sort((r, a) => r.apart - a.apart), [i] = o;
  return i && i.apart <= e.length / 3 ? i.other : void 0;
}

// src/rules/lookup/types.ts
function uo({ definitions: e, entities: t }) {
  let n = e.filter(({ kind: s }) => s !== "operation").map(({ name: s }) => s);
  return [.../* @__PURE__ */ new Set([...n, ...t.map(({ name: s }) => s)])];
}
var Tc = /^[A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)*$/;
function Nc(e) {
  let { definitions: t } = e.design, n = t.flatMap(
    ({ fields: i, at: r }) => i.flatMap(({ references: a = [], at: l = r }) => a.map((d) => ({ name: d, at: l })))
  ), s = t.flatMap(({ references: i, at: r }) => i.map((a) => ({ name: a, at: Cc(r) })));
  return [...[...n, ...s].map((i) => ({ ...i, section: "data-model" })), ...Ec(e)].filter(({ name: i }) => Tc.test(i));
}
var Cc = ({ start: e }) => ({ start: e, end: { ...e } });
function Ec({ design: e }) {
  let t = Q(e).filter(({ payload: s }) => s !== ""), n = new Map(t.map((s) => [s.at.start.line, s]));
  return e.codes.flatMap(({ text: s, at: o }) => {
    let i = n.get(o.start.line);
    return i && _c(i, s) ? jc(s).map((r) => ({ name: r, at: o, section: "api" })) : [];
  });
}
function _c({ payload: e }, t) {
  return e.includes(t);
}
var Bc = /^(?:([A-Z]\w{0,60})<)?([A-Z]\w{0,60})>?(?:\[\]|\?)*$/;
function jc(e) {
  let [, , t] = Bc.exec(e) ?? [];
  return t ? [t] : [];
}
function po(e, t) {
  let n = new Set([...t, ...zc(e)].map(Ct)), s = Nc(e);
  if (e.design.blocks.some(({ language: i, faults: r }) => i !== "mermaid" && r.length > 0)) return [];
  let o = s.filter(({ name: i }) => !n.has(Ct(i)));
  return Qc(s, new Set(o.map(({ name: i }) => i)).size, n) ? [] : o;
}
var Ct = (e) => e.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
function Qc(e, t, n) {
  let s = new Set(e.map(({ name: o }) => o).filter((o) => n.has(Ct(o))));
  return t > s.size;
}
function zc({ design: e }) {
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
var fo = {
  id: "no-undefined-type",
  section: "data-model",
  severity: "error",
  summary: "Disallow types that are used in fields, requests and events and defined nowhere.",
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
    let t = uo(e.design), n = po(e, t);
    for (let s of new Set(n.map((o) => o.name))) {
      let [o, ...i] = n.filter((m) => m.name === s), r = Uc(s, t), a = r ? `did you mean ${c(r)}?` : `expected a definition of it in the Data Model, such as ${c(`interface ${s} { … }`)}`, l = i.map(
      ({ at: m }) => ({ message: `${c(s)} again`, at: m }));
      yield { message: `the type ${c(s)} is used here and defined nowhere; ${a}`, at: o.at, section: o.section, related: l };
    }
  }
};
function Uc(e, t) {
  let n = (o) => se(e.toLowerCase(), o.slice(0, 100).toLowerCase()), [s] = t.toSorted((o, i) => n(o) - n(i));
  return s && n(s) <= Math.max(1, e.length / 4) ? s : void 0;
}

// src/rules/no-undescribed-node.ts
var Wc = 3, ho = {
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
    let { strays: t } = de(e), n = t.filter(({ meant: i }) => i), s = t.filter(({ meant: i }) => !i);
    yield* [
      ...n.map(Gc),
      ...s.length > Wc ? [Vc(s)] : s.map((i) => Kc(e, i))
    ].map((i) => ({ ...i, ...ie(e) }));
  }
}, go = "a component, a store, an actor or an external system";
function Gc({ node: e, meant: t }) {
  let n = c(t?.name ?? "");
  return { message: `${c(e.label)} is drawn and described nowhere, ${n} is described and drawn nowhere: expected one name for both`, at: e.at, ...t && { related: [{ message: `${n} is described here`, at: t.
  at }] } };
}
function Kc(e, { node: t }) {
  return { message: `${`${c(t.label)} is drawn and described nowhere: expected the name of ${go}`}${fe(pe(e, t.label))}`, at: t.at };
}
function Vc(e) {
  let t = e.map(({ node: o }) => o.label), n = `${p(t)} are drawn and described nowhere: expected of each the name of ${go}`, s = e.slice(1).map(({ node: o }) => ({ message: `${c(o.label)} is drawn he\
re`, at: o.at }));
  return { message: n, at: e[0].node.at, related: s };
}

// src/rules/no-unit-mismatch.ts
var yo = {
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
    let t = Zc(e), n = 0;
    for (let { form: s, code: o, printed: i, problem: r } of Z(e)) {
      if (r?.kind !== "unit-mismatch" || !r.right && bo(o.text, t)) continue;
      let { message: a, right: l, start: d, end: m } = r, u = l === void 0 ? a : `${a}: ${Xc(e, o, l, n++ < Jc ? i : void 0)}`, h = l && i ? i : _(e.document, o, d, m);
      s !== "load" && (yield { message: u, at: h });
    }
    yield* Hc(e, t);
  }
};
function* Hc(e, t) {
  for (let { outcome: s, row: o } of J(e))
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
      i?.kind !== "unit-mismatch" || i.right && n.has(r.start.line) || bo(`${a?.expression?.text ?? 1} * ${l?.expression?.text ?? 1}`, t) || (yield { message: i.message, at: r });
    }
}
function Zc({ ledger: e }) {
  let t = e.rows.filter(({ problem: n }) => n?.kind === "unit-mismatch" && n.right !== void 0);
  return new Set(t.map(({ input: n }) => n.name));
}
function bo(e, t) {
  let n = t.size > 0 ? U(e) : void 0;
  return n !== void 0 && !x(n) && n.names.some((s) => t.has(s));
}
var Yc = 500, Jc = 20;
function Xc({ design: e, ledger: t, document: n }, s, o, i) {
  let r = i && b(n.source.slice(i.start.offset, i.end.offset));
  for (let { name: a } of r ? e.quantities.slice(0, Yc) : []) {
    let l = `(${s.text}) * ${a}`, d = t.evaluate(l);
    if (!(x(d) || !F(d.dimension, r.dimension)) && le(r, d.value))
      return `times ${c(a)} it is ${c(W(d.value, d.dimension, r))}`;
  }
  return `write \`${o}\``;
}

// src/rules/no-unknown-dependency.ts
var vo = {
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
    let t = e.design.components.map((s) => ({ component: s, names: em(s) })), n = t.map(({ component: s, names: o }) => ({
      component: s,
      names: o.filter((i) => !tm(e, i))
    }));
    if (!(!B(e) && wo(n) > wo(t) / 2))
      for (let { component: s, names: o } of n) {
        if (o.length === 0 || !s.dependencies) continue;
        let i = o.length === 1 ? fe(pe(e, o[0])) : "", r = o.length > 1 ? "which are neither components nor external systems" : "which is neither a component nor an external system";
        yield { message: `${c(s.name)} depends on ${p(o)}, ${r}${i || ": expected a name that stands under Components or after `**External systems:**`"}`, at: s.dependencies.at, ...ie(e) };
      }
  }
};
function em({ dependencies: e }) {
  return (e?.text ?? "").slice(0, 2e3).replace(/\([^()]*\)/g, " ").split(new RegExp("[,;]|\\s+and\\s+|\\.\\s*$|\\.\\s+(?=\\p{Lu})", "u")).map((n) => n.split(/\s[–—-]\s|:|\s(?:for|via|to|in|on|as|with|through|when|if|because)\s/i,
  1)[0].trim()).filter((n) => !A(n) && n.split(/\s+/).length <= 4 && new RegExp("^[^\\s]*\\p{Lu}", "u").test(n));
}
function tm(e, t) {
  if (e.graph.names.find(t).length > 0 || G(e, t).length > 0) return !0;
  let n = e.design.components.map(({ technology: s }) => s?.text.toLowerCase() ?? "");
  return !B(e) && n.some((s) => s.includes(t.toLowerCase()));
}
function wo(e) {
  return e.reduce((t, { names: n }) => t + n.length, 0);
}

// src/rules/no-unknown-party.ts
var xo = {
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
    yield* nm(e);
    let t = sm(e), n = t.filter(({ name: s }) => !om(e, s));
    if (!(!B(e) && (e.design.components.length < 2 || at(n).size > at(t).size / 2))) {
      for (let s of at(n)) yield { ...im(e, ko(n, s)), ...ie(e) };
      for (let s of at(t)) {
        let o = new Set(e.graph.names.find(s).map((i) => i.name));
        o.size > 1 && B(e) && (yield rm(ko(t, s), [...o]));
      }
    }
  }
};
function* nm(e) {
  let t = e.design.components.length < 2 ? [] : Vn(e), n = t.filter(({ isKnown: s }) => !s);
  if (!(n.length * 3 > t.length))
    for (let { name: s, flow: o, step: i } of new Map(n.toReversed().map((r) => [r.name, r])).values())
      yield { message: `${`${c(s)} in ${c(o)} is neither a component, a store, an external system nor a listed actor`}${fe(pe(e, s))}`, at: i.at, severity: "warning" };
}
function sm(e) {
  let { design: t } = e, n = t.flows.filter(({ form: o }) => o === "steps" || o === "sequence" && B(e)), s = new Set(t.actors.length > 0 ? [] : n.map(({ steps: o }) => o[0]?.from));
  return n.flatMap(
    (o) => o.steps.flatMap(
      (i) => [i.from, i.to].flatMap((r) => r && !s.has(r) ? [{ name: r, flow: o, step: i }] : [])
    )
  );
}
function om(e, t) {
  return e.graph.names.find(t).length > 0 || G(e, t).length > 0;
}
function at(e) {
  return new Set(e.map(({ name: t }) => t));
}
function ko(e, t) {
  return e.filter((n) => n.name === t);
}
function im(e, t) {
  let { name: n, flow: s } = t[0], o = `${c(n)} in ${c(s.name)} is neither a component, a store, an external system nor a listed actor`;
  return So(
    `${o}${fe(pe(e, n)) || "; expected one of them, or its name after `**Actors:**` or `**External systems:**`"}`,
    t
  );
}
function rm(e, t) {
  let { name: n, flow: s } = e[0];
  return So(
    `${c(n)} in ${c(s.name)} may be ${$(
      t.map((o) => c(o)),
      "or"
    )}: expected the whole name of one`,
    e
  );
}
function So(e, [t, ...n]) {
  let s = n.map(({ name: o, step: i }) => ({ message: `${c(o)} again`, at: i.at }));
  return { message: e, at: t.step.at, related: s };
}

// src/rules/lookup/misspelled.ts
var am = new RegExp("^\\p{Ll}[\\p{Ll}\\p{N}]*(?:_[\\p{Ll}\\p{N}]+)+$", "u"), lm = 6, dm = 40;
function* $o({ document: e, design: t, ledger: n }) {
  if (t.quantities.length === 0) return;
  let s = new Set(t.quantities.map(({ name: r }) => r)), o = new Set([...t.results, ...t.checks].map(({ expression: r }) => r.at.start.offset)), i = 0;
  for (let r of q(e.tree)) {
    if (r.type !== "inlineCode" || r.value.length < lm || !am.test(r.value)) continue;
    let a = an(r);
    if (s.has(r.value) || o.has(a.start.offset) || cm(e, r.value)) continue;
    if (i++ > dm) return;
    let l = n.value(r.value), d = x(l) && l.kind === "unknown-quantity" ? l.suggestion : void 0;
    d && (yield { name: r.value, meant: d, at: a });
  }
}
function cm({ source: e, frontMatter: t }, n) {
  let s = e.indexOf(n, t.end);
  return e.indexOf(n, s + 1) >= 0;
}

// src/rules/no-unknown-quantity.ts
var Ro = {
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
    for (let [t, n] of mm(e)) yield pm(e, t, n);
    for (let t of Z(e).filter(({ problem: n }) => n?.kind === "unknown-function")) {
      let { message: n, start: s, end: o } = t.problem;
      yield { message: n, at: _(e.document, t.code, s, o) };
    }
    for (let { name: t, meant: n, at: s } of $o(e))
      yield {
        message: `${c(t)} is no quantity of the ledger: did you mean ${c(n)}?`,
        at: s,
        severity: "warning"
      };
  }
};
function mm(e) {
  let t = /* @__PURE__ */ new Map(), n = e.design.quantities.length > 0;
  for (let s of Z(e))
    if (s.problem?.kind === "unknown-quantity")
      for (let { name: o, at: i } of um(e, s)) {
        if (!n && s.code.text === o) continue;
        let r = t.get(o);
        r ? r.push(i) : t.set(o, [i]);
      }
  return t;
}
function um({ document: e, ledger: t }, { code: n }) {
  let s = U(n.text);
  if (x(s)) return [];
  let { left: o, right: i } = s, r = /* @__PURE__ */ new Set();
  return [...z(o), ...i ? z(i) : []].flatMap((a) => {
    if (a.type !== "name" || r.has(a.name)) return [];
    r.add(a.name);
    let l = t.value(a.name);
    return x(l) && l.kind === "unknown-quantity" && l.names?.[0] === a.name ? [{ name: a.name, at: _(e, n, a.start, a.end) }] : [];
  });
}
function pm({ ledger: e }, t, n) {
  let s = e.value(t), o = x(s) ? s.suggestion : void 0, [i, ...r] = n.toSorted((d, m) => (d.start.offset ?? 0) - (m.start.offset ?? 0)), a = o ? `did you mean ${c(o)}?` : `give it a row with value and\
 basis, such as ${c(`| ${t} | 300 MB | assumption: why |`, 100)}`, l = r.slice(0, 8).map((d) => ({ message: `${t} is used here too`, at: d }));
  return { message: `${c(t)} is no quantity of the ledger: ${a}`, at: i, related: l };
}

// src/rules/lookup/mentioned-ids.ts
function Fo({ document: e, design: t }) {
  let n = [...new Set(t.requirements.flatMap(({ id: m }) => m ?? []))], s = new Set(n.flatMap((m) => fm(m.split("-")[0]))), o = /* @__PURE__ */ new Set([...n, ...n.map((m) => m.split(".")[0])]), i = (m) => o.
  has(m) || o.has(m.split(".")[0]) || !s.has(m.split("-")[0]), [r, a] = [t.brief?.at.start.offset ?? 0, t.brief?.at.end.offset ?? 0], d = ln(hm(e.source, e.frontMatter.end)).filter(
    ({ start: m }) => m < r || m >= a
  ).flatMap(
    ({ ids: m, start: u, end: h }) => m.filter((g) => !i(g)).map((g) => ({ id: g, at: O(e, u, h) }))
  );
  return { defined: n, mentions: d };
}
function fm(e) {
  return /^N?FR$/.test(e) ? ["FR", "NFR"] : [e];
}
function hm(e, t) {
  let n = e.slice(t).replace(/<!--[\s\S]*?(?:-->|$)/g, (s) => " ".repeat(s.length));
  return " ".repeat(t) + n;
}

// src/rules/no-unknown-requirement.ts
var qo = {
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
    let { defined: t, mentions: n } = Fo(e), s = /* @__PURE__ */ new Map();
    for (let { id: o, at: i } of n) {
      let r = s.get(o);
      r ? r.related?.push({ message: `${o} is referenced here too`, at: i }) : s.set(o, { message: gm(o, t), at: i, related: [] });
    }
    yield* s.values();
  }
};
function gm(e, t) {
  let n = t.filter((s) => s.split("-")[0] === e.split("-")[0]);
  return `${c(e)} is referenced and defined nowhere: expected one of ${p(n.length > 0 ? n : t)}`;
}

// src/rules/lookup/states.ts
var ym = /^(?:.*_)?(?:status|state|phase|stage)$|(?:Status|State|Phase|Stage)$/;
function Mo({ definitions: e, entities: t }) {
  let n = new Map(e.filter(({ values: o }) => o.length > 0).map((o) => [o.name, o.values]));
  return [...e.filter(({ kind: o }) => o !== "operation"), ...t].flatMap(
    ({ fields: o }) => o.flatMap(({ name: i, values: r, references: a = [] }) => {
      let l = r ?? a.flatMap((d) => n.get(d) ?? []);
      return ym.test(i) && l.length > 1 ? [{ names: [i.toLowerCase()], values: l }] : [];
    })
  );
}
var bm = /^["']?([A-Za-z][A-Za-z_-]{2,40})["']?$/, wm = /(?:^|[\s(,;:|*`"'.])`?(\w{1,60})`?(?:\s+(?:is|to|of|as|becomes|turns|goes to|changes to|(?:is )?set to))?\s*[=:→]{0,2}\s*$/, vm = /^(?:\w{1,60}\.)?(\w{1,60})\s*(?:={1,3}|:|→|->)\s*["']?([A-Za-z][A-Za-z_-]{2,40})["']?$/,
km = /^\s*(?:,|\/|→|->|or|and|to|, or)\s*$/;
function* Oo({ document: e, design: t }, n) {
  let s = new Set(n.flatMap(({ names: r }) => r)), o = xm(t), i;
  for (let r of s.size === 0 ? [] : q(e.tree)) {
    if (r.type !== "inlineCode" || !r.position) continue;
    let [a, l] = [r.position.start.offset ?? 0, r.position.end.offset ?? 0], d = i && a - i.end < 8 && km.test(e.source.slice(i.end, a)), m = e.source.slice(Math.max(0, a - 100), a).split(`
`).at(-1) ?? "", u = vm.exec(r.value), h = u?.[1] ?? (d ? i?.field : wm.exec(m)?.[1]) ?? "", g = u?.[2] ?? bm.exec(r.value)?.[1];
    i = void 0, !(!g || !s.has(h.toLowerCase()) || s.has(g.toLowerCase())) && (i = { field: h, state: g, start: a, end: l }, o.has(g.toLowerCase()) || (yield i));
  }
}
function xm({ entities: e, definitions: t, quantities: n }) {
  let s = [...e, ...t], o = s.flatMap((i) => i.fields.map(({ name: r }) => r));
  return new Set(
    [...s.map(({ name: i }) => i), ...o, ...n.map(({ name: i }) => i)].map(
      (i) => i.toLowerCase()
    )
  );
}

// src/rules/no-unknown-state.ts
var Po = {
  id: "no-unknown-state",
  section: "data-model",
  severity: "warning",
  summary: "Disallow a state in the text that the enumeration of its field does not have.",
  why: "A step that sets a state which the data model does not allow fails at the first write, or the model lacks a state that the flow needs.",
  fix: "Write one of the values that the field allows, or add the value to its enumeration.",
  bad: '## Data Model\n\n```typescript\ninterface Loan { id: string; status: "open" | "returned" | "lost" }\n```\n\nAfter 30 days the reminder sets `status` to `overdue`.\n',
  good: '## Data Model\n\n```typescript\ninterface Loan { id: string; status: "open" | "overdue" | "returned" | "lost" }\n```\n\nAfter 30 days the reminder sets `status` to `overdue`.\n',
  *check(e) {
    let t = Mo(e.design), n = new Set(t.flatMap(({ values: s }) => s.map(Lo)));
    for (let { field: s, state: o, start: i, end: r } of Oo(e, t)) {
      if (n.has(Lo(o))) continue;
      let a = O(e.document, i, r);
      yield { message: `${c(s)} has no value ${c(o)}: expected ${Sm(o, s, t)}`, at: a, section: R(e.design, a) ?? "data-model" };
    }
  }
}, Lo = (e) => e.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
function Sm(e, t, n) {
  let s = n.filter(({ names: r }) => r.includes(t.toLowerCase())).flatMap((r) => r.values), o = (r) => se(e.toLowerCase(), r.toLowerCase()), [i] = s.toSorted((r, a) => o(r) - o(a));
  return i && o(i) <= e.length / 3 ? `${c(i)}` : `one of ${p([...new Set(s)], 6)}`;
}

// src/rules/no-unmonitored-detection.ts
var Ao = {
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
    if (!k(e, "monitoring") || n.every(({ indicators: r }) => r.length === 0)) return;
    let s = $m(e), o = t.filter((r) => !A(r.detection) && !s(r)), i = c(y(e, "monitoring"));
    for (let { name: r, detection: a, at: l } of o.slice(0, o.length > Et ? 1 : Et)) {
      let d = o.slice(1).map((h) => h.name), m = o.length > Et ? `; likewise ${p(d)}` : "";
      yield { message: `${c(r)} is detected by ${c(a)}, which ${i} does not have${m}: expected an indicator of it`, at: l };
    }
  }
}, Et = 3;
function $m(e) {
  let { monitors: t } = e.design, n = t.flatMap(({ indicators: l, alerts: d }) => [...l, ...d].map(({ text: m }) => m)), s = [.../* @__PURE__ */ new Set([...n, ...T(e, "monitoring").split(`
`)])], o = new Set(s.flatMap((l) => Array.from(l.matchAll(Rm), ([d]) => d.toLowerCase()))), i = s.map(f), r = s.filter((l) => !l.includes("_")).map(f), a = (l, d) => d.some((m) => l.every((u) => m.has(
  u)));
  return (l) => {
    let d = Fm(e, l);
    return d.length === 0 ? Do(l.detection).some((m) => a([m], i)) : d.some((m) => o.has(m.toLowerCase()) || a(Do(m), r));
  };
}
var Rm = /[\p{L}\p{N}_]+(?:[.:-][\p{L}\p{N}_]+)*/gu;
function Fm({ design: e }, { at: t, detection: n }) {
  let [s, o] = [t.start.offset ?? 0, t.end.offset ?? 0];
  return e.codes.filter(({ at: i }) => (i.start.offset ?? 0) >= s && (i.end.offset ?? 0) <= o).flatMap(({ text: i }) => n.includes(i) && /^[\p{L}\p{N}_.:-]+$/u.test(i) ? [i] : []);
}
var qm = f(
  "the and for with from when that this are not any all one over under above below per its into than more less minute second hour day"
);
function Do(e) {
  return [...f(e)].filter((t) => t.length > 2 && !qm.has(t) && !/^\d+$/.test(t));
}

// src/rules/lookup/unplaced.ts
var Mm = [
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
], Om = /* @__PURE__ */ new Set(["security", "monitoring", "failure-modes", "cost"]), Lm = /* @__PURE__ */ new Set(["security", "monitoring", "failure-modes"]);
function Io(e) {
  let t = Im(e), n = Mm.filter(({ called: o, placed: i }) => !i.test(t) && !o.test(t));
  if (n.length === 0) return [];
  let s = [...Dm(e), ...oe(e)].flatMap(
    ({ text: o, offset: i }) => Lm.has(R(e.design, O(e.document, i, i))) ? Am(o, i) : []
  );
  return n.flatMap(({ name: o, called: i }) => {
    for (let { said: r, offset: a } of s) {
      let l = i.exec(r);
      if (!l || Pm.test(r)) continue;
      let d = a + l.index;
      return [{ name: o, said: l[0], at: O(e.document, d, d + l[0].length) }];
    }
    return [];
  });
}
var Pm = /\b(?:no|not|non|never|without|instead of|rather than|if|could|would|might|may|later|optional(?:ly)?|such as|e\.g\.|like|consider\w*|future|planned|plan to|unless|should|or|phase \d|10x|100x|example)\b/i;
function Dm({ document: e, design: t }) {
  return t.headings.flatMap(({ title: n, at: s }) => {
    let o = s.start.offset ?? 0, i = e.source.slice(o, o + 10 + n.length).indexOf(n);
    return n !== "" && i >= 0 ? [{ text: n, offset: o + i }] : [];
  });
}
function Am(e, t) {
  let n = t;
  return e.split(/(?<=[.;!?])(?=\s)/).map((s) => {
    let o = n;
    return n += s.length, { said: s, offset: o };
  });
}
function Im({ document: e, design: t }) {
  let n = e.source.split(`
`), o = [O(e, e.frontMatter.end, e.frontMatter.end).start.line, ...t.headings.map(({ at: i }) => i.start.line), n.length + 1];
  return o.slice(0, -1).map((i, r) => {
    let a = { start: { line: i, column: 1 }, end: { line: i, column: 1 } };
    return Om.has(R(t, a)) ? "" : n.slice(i - 1, o[r + 1] - 1).join(`
`);
  }).join(`
`);
}

// src/rules/no-unplaced-part.ts
var To = {
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
      for (let { name: n, said: s, at: o } of Io(e)) {
        let i = c(y(e, R(t, o) ?? "security")), r = `, ${/^[aeiou]/i.test(n) ? "an" : "a"} ${n},`, a = s.toLowerCase().startsWith(n.toLowerCase());
        yield { message: `${c(s)}${a ? "" : r} stands in ${i} and in no diagram, component, external system or flow: expected it as a part with its edges`, at: o };
      }
  }
};

// src/rules/lookup/mermaid.ts
var Tm = [
  /^click\s+\S/i,
  /^links?\s+\S+\s*:/i,
  /^link\s+\S+\s+"/i,
  /^callback\s+\S+\s+"/i,
  /^%%\s*\{/,
  /^(?:config|securityLevel|themeCSS)\s*:/i
], Nm = /\bhref\b\s*=?\s*["']|javascript:|<\/?(?:a|audio|base|body|button|embed|form|frame|iframe|img|input|link|math|meta|object|script|source|style|svg|template|video)[\s/>]/i;
function No(e) {
  return e.split(`
`).flatMap((n) => /^\s*%%/.test(n) ? [n] : n.split(/;(?=\s|$)/)).map((n) => n.trim()).filter((n) => Tm.some((s) => s.test(n)) || Nm.test(n));
}

// src/rules/no-unsafe-content.ts
var Eo = {
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
    let t = jm(e), n = /* @__PURE__ */ new Map();
    for (let s of q(e.document.tree))
      s.type === "html" ? Cm(e, s, n) : s.type === "code" && s.lang?.toLowerCase() === "mermaid" ? yield* Em(e, s) : yield* Bm(e, s, t);
    for (let { names: s, count: o, ...i } of n.values()) {
      let r = o > 1 ? ` (${o} times in this section)` : "";
      yield {
        ...i,
        message: `raw HTML ${p([...s].map((a) => `<${a}>`))}${r}: expected Markdown, or inline code where the name itself is meant`
      };
    }
  }
};
function Cm({ document: e, design: t }, { value: n, position: s }, o) {
  let i = n.replace(/<!--[\s\S]*?(?:-->|$)/g, (r) => " ".repeat(r.length));
  for (let { 1: r = "", index: a } of i.matchAll(/<([a-z!?][a-z0-9-]{0,40})/gi)) {
    let l = (s?.start.offset ?? 0) + a, d = O(e, l, l + r.length + 1), m = R(t, d) ?? "overview", u = o.get(m) ?? { at: d, section: m, names: /* @__PURE__ */ new Set(), count: 0 };
    u.names.add(r.toLowerCase()), u.count += 1, o.set(m, u);
  }
}
function* Em({ document: e, design: t }, n) {
  for (let s of No(n.value)) {
    let o = Math.max(e.source.indexOf(s, n.position?.start.offset), 0), i = O(e, o, o + s.length);
    yield {
      message: `${c(s)} in a diagram: expected nodes, edges and labels only`,
      at: i,
      section: R(t, i)
    };
  }
}
var _m = /^(?:https?|mailto):/i, Co = /^[a-z][a-z0-9+.-]*:/i;
function* Bm({ design: e }, t, n) {
  if (!("url" in t) || !t.position) return;
  let s = t.url.replace(/[\u0000-\u0020]/g, ""), o = t.type === "image" || t.type === "definition" && n.has(t.identifier), i = R(e, t.position), r = Co.test(s) || /^[\\/]{2}/.test(s);
  o && r ? yield {
    message: `image from ${c(s)}: expected a file beside the document, such as \`images/overview.png\``,
    at: t.position,
    section: i
  } : !o && Co.test(s) && !_m.test(s) && (yield {
    message: `link to ${c(s)}: expected http, https, mailto or a relative path`,
    at: t.position,
    section: i
  });
}
function jm({ document: e }) {
  return new Set(
    [...q(e.tree)].flatMap((t) => t.type === "imageReference" ? [t.identifier] : [])
  );
}

// src/rules/lookup/serving.ts
function _o(e) {
  let { contracts: t, flows: n } = Qm(e);
  return [
    { servers: t, none: "no endpoint or event", tag: "under `Serves`" },
    { servers: n, none: "no flow", tag: "behind the heading of the flow" }
  ].filter(({ servers: o }) => o.length > 0).map((o) => ({ ...o, tagged: o.servers.some(({ tags: i }) => i.length > 0) }));
}
function Qm(e) {
  let { design: t, graph: n } = e, s = new Map(
    t.entities.map(({ name: a, fields: l }) => [
      a,
      [a, ...l.slice(0, 60).flatMap((d) => [d.name, d.type])].join(" ")
    ])
  ), o = (a) => (a.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? []).flatMap((l) => s.get(l) ?? []), i = Q(t).map((a) => {
    let l = "path" in a ? [..._t(a.method), a.purpose, a.auth, a.errors] : [a.producer, a.consumers, a.delivery], d = [a.name, ...l, a.payload, ...o(a.payload)].join(" ");
    return { name: a.name, at: a.at, tags: a.serves, stems: f(d) };
  }), r = t.flows.map(({ name: a, at: l, serves: d, steps: m }) => {
    let u = m.flatMap(({ codes: g }) => g.flatMap((v) => n.contracts.endpoint(v)?.purpose ?? [])), h = [a, ...m.map((g) => g.text), ...u].join(" ");
    return { name: a, at: l, tags: d, stems: f(h) };
  });
  return { contracts: i, flows: r };
}
var zm = {
  GET: ["get", "read", "list", "see", "view", "search", "look", "find", "export", "download", "show"],
  POST: ["create", "add", "make", "place", "submit", "send", "upload", "register", "start", "request"],
  PUT: ["set", "change", "edit", "update", "replace", "store", "save"],
  PATCH: ["change", "edit", "update", "modify"],
  DELETE: ["delete", "remove", "cancel", "revoke"]
};
function _t(e) {
  return zm[e ?? ""] ?? [];
}
var Um = f(
  `a an the this that these those it its their they them of to in on at by for from with without within into over under and or not no never nor as is are be been was were
  has have had can may must shall should will would who whom whose which what when where while if then than so such each every all any some one two three own other another
  more most many much only also again after before until once per via about up down out off between same new system service platform app application user users`
);
function Bo(e, { design: t }) {
  let n = f(t.actors.map(({ name: i }) => i).join(" ")), s = [...f(e)].filter((i) => i.length > 1 && !Um.has(i) && !/^\d/.test(i)), o = s.filter((i) => !n.has(i));
  return o.length > 0 ? o : s;
}
function Bt(e, t) {
  let n = Math.min(e.length, Math.max(2, Math.ceil(e.length / 3)));
  return t.map((s) => ({ server: s, shared: e.filter((o) => s.stems.has(o)).length })).filter(({ shared: s }) => s >= n && s > 0).sort((s, o) => o.shared - s.shared).map(({ server: s }) => s);
}
function jo(e, { stems: t }) {
  return e.some((n) => t.has(n));
}

// src/rules/lookup/unused.ts
var Wm = /\/(?:-\/)?(?:health\w*|healthz|livez|live(?:ness)?|readyz|ready|readiness|metrics|ping|status|version|favicon\.ico|robots\.txt|\.well-known\/\S*)$/i, Gm = /\b(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|WS|WSS|SSE)\s+(\/[^\s,;()`'"]*)/g;
function Qo(e) {
  let { design: t, graph: n } = e, s = t.flows.flatMap((S) => S.steps), o = s.flatMap((S) => [...S.codes, ...Array.from(S.text.matchAll(Gm), ([Se]) => Se)]), i = new Set(o.flatMap((S) => n.contracts.endpoint(
  S) ?? [])), r = s.map(({ text: S }) => S.toLowerCase()).join(`
`), a = new Set(t.requirements.flatMap(({ id: S }) => S ?? [])), l = new Set(Q(t)), d = t.endpoints.filter((S) => S.ours && je(S.name) && l.has(S)), m = d.filter((S) => !d.some((Se) => Km(S, Se))), u = ({
  path: S }) => S.length > 3 && r.includes(S.toLowerCase()), h = m.filter(
    (S) => !i.has(S) && !u(S) && !S.serves.some((Se) => a.has(Se)) && !Wm.test(S.path)
  ), g = m.some(({ serves: S }) => S.length > 0), v = g ? [] : m.filter((S) => Vm(e, S, i.size > 0 ? [] : s)), N = m.filter((S) => i.has(S)).length * 3 >= m.length * 2, tn = g || N || v.length * 2 >= m.
  length ? h.filter((S) => !v.includes(S)) : [], nn = t.events.filter(({ name: S }) => !r.includes(S.toLowerCase().trim()));
  return {
    endpoints: tn.length < m.length ? tn : [],
    events: nn.length < t.events.length || i.size > 0 ? nn : []
  };
}
function Km(e, t) {
  if (e === t || e.method !== t.method || !/[{:<[]/.test(t.path)) return !1;
  let [n, s] = [e.path, t.path].map((o) => o.replace(/[?#].*$/, "").split("/"));
  return n.length === s.length && n.every((o, i) => o === s[i] || /^[{:<[]/.test(s[i]) && /\d/.test(o));
}
function Vm({ design: e }, { path: t, purpose: n, method: s }, o) {
  let i = t.split(/[/?#]/).filter((m) => /^[a-z][\w.~-]*$/i.test(m) && !/^(?:v\d+|api)$/i.test(m)), r = f(i.at(-1) ?? ""), a = [...f(n)].filter((m) => m.length > 3), l = [...a, ...f(_t(s).join(" "))].
  filter((m) => !r.has(m));
  return [...e.requirements, ...e.capabilities, ...e.scope.included, ...o].some(({ text: m }) => {
    let u = f(m);
    return [[...r], l].every((g) => g.length === 0 || g.some((v) => u.has(v))) || a.filter((g) => u.has(g)).length > 1;
  });
}

// src/rules/no-unused-endpoint.ts
var zo = {
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
    let { endpoints: t, events: n } = Qo(e);
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
function Uo({ design: e }) {
  let t = e.endpoints.map(
    ({ name: d, purpose: m, payload: u, errors: h }) => `${d} ${m} ${u} ${h}`
  ), n = e.events.map(({ name: d, payload: m }) => `${d} ${m}`), s = e.stores.map(
    ({ holds: d, survives: m, backup: u, retention: h }) => `${d} ${m} ${u} ${h}`
  ), o = e.flows.flatMap(
    (d) => [...d.steps, ...d.sequence?.messages ?? []].map(({ text: m }) => m)
  ), i = e.components.map(
    (d) => [d.responsibilities, d.technology, d.interface, d.failureHandling].map((m) => m?.text ?? "").join(" ")
  ), r = e.diagrams.flatMap(({ edges: d }) => d.map(({ label: m }) => m ?? "")), a = e.codes.map(({ text: d }) => d);
  return [...[...t, ...n, ...s, ...o, ...i, ...r, ...a].map((d) => ({ stems: f(d) })), ...Hm(e)];
}
function Hm({ definitions: e, entities: t }) {
  let n = t.flatMap(
    ({ name: o, fields: i }) => i.map((r) => ({ stems: f(`${r.type} ${r.name}`), owner: o }))
  ), s = e.map(({ name: o, kind: i, references: r }) => ({
    stems: f(r.join(" ")),
    owner: i === "operation" ? "" : o
  }));
  return [...n, ...s];
}

// src/rules/no-unused-entity.ts
var Wo = {
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
    let t = Jm(e), n = Xm(t, e);
    if (!(n.length === t.length || n.length > Math.max(1, t.length / 3)))
      for (let { name: s, at: o } of n)
        yield {
          message: `nothing takes, gives or holds ${c(s)}, and no flow or other entity refers to it: expected its name in a payload, under \`Holds\` or in a step, or no such entity`,
          at: Zm(s, o, e)
        };
  }
};
function Zm(e, { start: t }, { design: n }) {
  let s = n.definitions.find((a) => a.name === e && a.at.start.line === t.line), { line: o, column: i, offset: r = 0 } = s?.at.start ?? t;
  return { start: { line: o, column: i, offset: r }, end: { line: o, column: i + e.length, offset: r + e.length } };
}
var Ym = /^(?:typescript|sql|graphql|protobuf|openapi|json-schema|er|prisma|go|rust|java|python)$/;
function Jm({ design: e }) {
  let t = /* @__PURE__ */ new Set();
  return e.entities.filter(({ name: n, notation: s }) => Ym.test(s) && !t.has(n) && t.add(n));
}
function Xm(e, t) {
  let n = Uo(t);
  return e.filter(({ name: s }) => {
    let o = [...f(s)], i = ({ stems: r, owner: a }) => a !== s && o.every((l) => r.has(l));
    return o.length > 0 && !n.some(i);
  });
}

// src/rules/no-unused-quantity.ts
var Go = {
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
    let { all: t } = Ue(e), n = new Set(We(e)), s = new Set(e.design.load.map(({ name: o }) => o));
    for (let o of e.design.quantities)
      o.expression || t.has(o.name) || n.has(o) || s.has(o.name) || (yield {
        message: `${c(o.name)} reaches no check, no cost line and no plan row: use it, or drop the row`,
        at: o.at
      });
  }
};

// src/rules/no-vacuous-check.ts
var Ko = {
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
      if (s.problem || !s.holds || Number.isFinite(s.headroom) || tu(s) || t.flips(s)?.length !== 0) continue;
      yield { message: `${c(s.input.expression, 100)} cannot fail: no input, moved a hundredfold either way, flips it; expected two sides that can differ`, at: e.checks[n].at };
    }
  }
}, eu = 100;
function tu({ left: e, right: t }) {
  let [n, s] = [Math.abs(e?.value ?? 0), Math.abs(t?.value ?? 0)];
  return Math.max(n, s) >= eu * Math.min(n, s) && n !== s;
}

// src/rules/lookup/amounts.ts
function Vo({ design: e }) {
  let { total: t } = e.costs, [n, s] = [t?.at.start.offset ?? -1, t?.at.end.offset ?? -1], o = e.results.filter(({ at: i }) => i.start.offset >= n && i.end.offset <= s);
  return new Set(o.map(({ at: i }) => i.start.offset));
}

// src/rules/lookup/remarks.ts
function Ho(e, t) {
  let { input: n, holds: s, problem: o, left: i, right: r } = e;
  if (o || !s || !i || !r) return;
  let a = c(n.expression, 100);
  if (n.verdict?.toLowerCase() === "fails") return `${a} holds, not \`fails\`: write \`${e.text}\``;
  if (!nu(n.remark ?? "").find(
    (m) => ![i, r].some((u) => F(m.dimension, u.dimension) && le(m, u.value))
  )) return;
  let d = c(n.remark ?? "");
  return `${a} does not give ${d}: write \`${e.text}\`${t.rows.length > 0 ? ", or let `fix` write it" : ""}`;
}
function nu(e) {
  let [t = ""] = e.split(";", 1);
  return t.split(/[≤≥<>=≠]+/, 2).flatMap((s) => b(s.trim()) ?? []);
}

// src/rules/no-wrong-result.ts
var Zo = {
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
    yield* ou(e), yield* iu(e);
    for (let [t, n] of e.ledger.checks.entries()) {
      let s = Ho(n, e.ledger);
      s && (yield { message: s, at: e.design.checks[t].at });
    }
  }
}, Yo = /* @__PURE__ */ new Set(["wrong-result", "missing-result", "no-measure", "missing-value"]), su = /* @__PURE__ */ new Set(["syntax", "too-long", "division-by-zero", "overflow", "undefined-resul\
t"]);
function* ou(e) {
  let t = Vo(e);
  for (let { form: n, code: s, at: o, printed: i, problem: r } of Z(e))
    !r || n === "check" || t.has(o.start.offset) || (Yo.has(r.kind) && (yield { message: r.message, at: i ?? o }), su.has(r.kind) && (yield { message: r.message, at: _(e.document, s, r.start, r.end) }));
}
function* iu(e) {
  for (let { outcome: t, row: n } of J(e))
    if (!t.problem)
      for (let { load: s, problem: o, printed: i } of t.cells) {
        if (!o || !Yo.has(o.kind) || i.trim() === "") continue;
        let r = c(t.input.name);
        yield { message: o.kind === "wrong-result" ? `${r} is ${o.right} at ${s}x, not ${c(i)}: write \`${o.right}\`` : o.message, at: n.cells[String(s)].at };
      }
}

// src/rules/lookup/statements.ts
var ru = /^\s*(?:[*×·÷/]|(?<=\s)x(?=\s))\s*$/, Jo = /^\s*(?:=|≈|≃|≅|~)\s*(?:~|about|approximately|roughly|ca\.?)?\s*$/, au = /[≈≃≅~a-z]/i, lu = /^\s*\(\s*[=≈~]?\s*$/, du = /(?:[+*×÷/·^¤([–−-]|(?:^|\s)[xX])\s*$/,
cu = /^\s*(?:[+*×÷·^/–−-]\s*(?:[\d$€£¤(])|[–-]\d)/, Xo = /* @__PURE__ */ new Map([
  ["day", 86400],
  ["week", 604800],
  ["month", 2628e3],
  ["year", 31536e3]
]);
function ei(e) {
  let t = M(e);
  return t.flatMap((n, s) => {
    let o = t[s - 1];
    if (!o || cu.test(e.slice(n.index + n.length))) return [];
    let i = e.slice(o.index + o.length, n.start);
    if (Jo.test(i) || lu.test(i)) {
      let r = hu(e, o, n);
      if (r) return [r];
    }
    return Jo.test(i) ? mu(e, t, s, au.test(i)) : [];
  });
}
function mu(e, t, n, s) {
  let o = n - 1;
  for (; o > 0 && ru.test(ti(e, t[o - 1], t[o])); ) o -= 1;
  let i = t.slice(o, n), r = t[n];
  if (du.test(e.slice(Math.max(0, i[0].start - 6), i[0].start))) return [];
  let a = pu(e, i);
  if (!a || !F(a.dimension, r.dimension)) return [];
  if (i.length === 1 && (L(r.dimension) || !uu(i[0], r))) return [];
  let l = fu([...i, r], r.dimension, s), d = !Qt(a.value, r.value, l) && !Qt(a.digits, jt(e, r), l), m = W(a.value, r.dimension, r);
  return [{ start: i[0].start, end: r.index + r.length, right: m, isWrong: d }];
}
function uu(e, t) {
  let n = new Set(e.labels.flatMap((s) => [...f(s)]));
  return e.labels.length === 0 || t.labels.length === 0 || t.labels.some((s) => [...f(s)].some((o) => n.has(o)));
}
function pu(e, t) {
  let n;
  for (let [s, o] of t.entries()) {
    let i = s === 0 || !/[÷/]/.test(ti(e, t[s - 1], o)) ? 1 : -1;
    n ? n = {
      value: n.value * o.value ** i,
      digits: n.digits * jt(e, o) ** i,
      dimension: Re(n.dimension, o.dimension, i)
    } : n = { value: o.value, digits: jt(e, o), dimension: o.dimension };
  }
  return n;
}
function ti(e, t, n) {
  return e.slice(t.index + t.length, n.start);
}
function jt(e, { start: t, index: n, length: s }) {
  let o = /^[^\d]{0,3}[\d,.]+(?:\s?(?:k|K|M|B|bn|thousand|million|billion)(?![\p{L}]))?/u.exec(
    e.slice(t, n + s)
  )?.[0];
  return o && b(o)?.value || Number.NaN;
}
function fu(e, t, n) {
  let o = e.filter(({ decimals: a }, l) => a > 0 || l === e.length - 1).reduce((a, { step: l, value: d }) => a + l / 2 / Math.abs(d || 1), 0), i = e.some((a) => "data" in a.dimension) ? 0.11 : 0, r = "\
time" in t || e.some((a) => "time" in a.dimension) ? 0.1 : 0;
  return Math.max(o, n ? 0.25 : 0.05, i, r);
}
function Qt(e, t, n) {
  return Math.abs(e - t) <= n * Math.max(Math.abs(e), Math.abs(t));
}
function hu(e, t, n) {
  let s = t.value;
  if (t.unit !== "%" || s < 0.9 || s >= 1) return;
  let o = e.slice(n.index + n.length, n.index + n.length + 60), i = /^(?:\s+of)?(?:\s+(?:allowed |unplanned )?(?:downtime|unavailability|outage))?\s*(?:\/|per|an?)\s*(day|week|month|year)\b/.exec(
    o
  )?.[1], r = L(n.dimension) && /(?:min|hour|h|sec|s|m)[a-z]*\s*(?:\/|per)/i.test(n.unit), a = r ? n.value : i && n.dimension.time === 1 ? n.value / Xo.get(i) : void 0;
  if (a === void 0) return;
  let l = r ? W(1 - s, n.dimension, n) : W((1 - s) * Xo.get(i), n.dimension, n);
  return {
    start: t.start,
    end: n.index + n.length + (o.startsWith(")") ? 1 : 0),
    right: l,
    isWrong: !Qt(a, 1 - s, 0.12)
  };
}

// src/rules/no-wrong-statement.ts
var ni = {
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
    for (let { text: t, offset: n } of oe(e))
      for (let { start: s, end: o, right: i, isWrong: r } of ei(t)) {
        if (!r) continue;
        yield { message: `${c(t.slice(s, o), 100)} is wrong: the left side gives \`${i}\``, at: O(e.document, n + s, n + o) };
      }
  }
};

// src/rules/lookup/contract-fields.ts
var zt = {
  auth: /\b(?:auth(?:\w*)|log(?:ged)?[- ]?in|sign(?:ed)?[- ]in|tokens?|bearer|jwt|oauth\d?|oidc|api[- ]keys?|mtls|session cookies?|signed|signature|public|anonymous|credentials?|anmeld\w+|autentica\w+)\b/i,
  errors: /\b(?:errors?|4\d\d|5\d\d|4xx|5xx|problem(?:\+json)?|rfc ?(?:7807|9457)|status codes?|fail(?:s|ures?)?|fehler\w*|erros?|exceptions?)\b/i
}, gu = {
  auth: zt.auth,
  errors: /\b(?:error (?:codes?|responses?|bod(?:y|ies)|format|envelope|handling)|4xx|5xx|http [45]\d\d|40[1349]|422|429|50[234]|problem\+json|status codes?|rfc ?(?:7807|9457))\b/i
}, yu = /\b(?:all|every|each|any|both|everything|alle|jede\w*|todas?|todos?|always|the vendor's)\b|\b(?:endpoints?|requests?|responses?|routes?|calls?|clients?|callers?|API)\b/i;
function lt(e, t) {
  let n = new Set(Q(e.design)), s = e.design.endpoints.filter((i) => i.ours && i.method !== void 0 && n.has(i)), o = s.filter((i) => bu(i[t]));
  return o.length === 0 || wu(e, t, o.length === s.length) ? { ours: s, lacking: [] } : { ours: s, lacking: o };
}
function bu(e) {
  return /^[\s–—?-]*$/.test(e);
}
function wu(e, t, n) {
  let s = re(e).filter(({ form: i }) => i === "prose"), o = (i) => nt(i).some((r) => zt[t].test(r) && (n || yu.test(r)));
  return s.some(({ text: i, section: r }) => r === "api" && o(i)) ? !0 : n && (s.some(({ text: i }) => gu[t].test(i)) || vu(e, t));
}
function vu({ design: e }, t) {
  return (t === "auth" ? e.controls.flatMap(({ concern: s, text: o }) => [s, o]) : e.endpoints.flatMap(({ payload: s, purpose: o }) => [s, o])).some((s) => zt[t].test(s));
}

// src/rules/require-auth.ts
var si = {
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
    let { ours: t, lacking: n } = lt(e, "auth");
    if (!n[0]) return;
    let s = p(n.map(({ name: i }) => i));
    yield { message: `${n.length} of ${t.length} endpoints do not say who may call them (${s}): expected it under \`Auth\`, or a sentence for all above the table`, at: n[0].at };
  }
};

// src/rules/lookup/availability.ts
var ku = /\b(?:availab\w+|up ?time|sla)\b/i;
function dt(e) {
  return P(e).filter(
    (t) => t.target && L(t.target.dimension) && t.target.value >= 0.9 && t.target.value <= 1 && ku.test(j(t)) && t.checks.some(({ check: n }) => n.left && !n.problem)
  );
}
function ct({ design: e }, t) {
  let n = j(t).toLowerCase(), { id: s } = t.requirement;
  return e.flows.filter(({ name: o, serves: i, form: r }) => {
    if (r !== "steps") return !1;
    let a = o.replace(/\s*\([^()]*\)\s*$/, "").trim().toLowerCase();
    return s !== void 0 && i.includes(s) || a.length >= 6 && n.includes(a);
  });
}
function mt({ graph: e }, t) {
  let n = t.flatMap(({ steps: o }) => o.flatMap(({ from: i = "", to: r = "" }) => [i, r])), s = [...new Set(n)].flatMap((o) => e.names.only(o) ?? []);
  return [...new Set(s)].filter(({ kind: o }) => o !== "actor" && o !== "node");
}
function oi({ design: e, graph: t, ...n }, s) {
  let o = { design: e, graph: t, ...n }, r = s.checks.flatMap(({ check: d }) => Y(o, d.input.expression)).map(({ name: d, basis: m }) => `${d.replaceAll("_", " ")}: ${m.text}`), a = e.offPath.filter(({
  requirement: d }) => d === s.requirement.id).flatMap(({ parties: d }) => d.flatMap(({ name: m }) => t.names.find(m))), l = t.names.parties.filter(({ component: d }) => {
    let m = d?.availability?.text;
    return m && (/not on the path/i.test(m) || Fe(m.replaceAll("`", "").split(" ")[0] ?? "") === "name");
  });
  return /* @__PURE__ */ new Set([...r.flatMap((d) => t.names.mentioned(d)), ...a, ...l]);
}

// src/rules/lookup/uncomposed.ts
var Ut = /availab|up ?time|(?<![a-z])sla(?![a-z])|verfügbar|disponib|可用|가용/i, xu = 0.99;
function ri(e) {
  let { design: t } = e;
  if (t.quantities.length > 0 || t.checks.length > 0 || t.components.length < 2) return [];
  let n = P(e).filter((s) => Ut.test(j(s)) && ai(j(s)).length > 0);
  return n.length > 0 && !Su(e) ? n : [];
}
var ii = /\bin series\b|\bserially\b|\bcompos(?:ed|ite|ition)\b|\bmultipl(?:y|ied|ies|ying)\b|\bproducts? of\b|\bcombined\b|\bcompound\w*\b|\bavailability (?:budget|model|math|calculation)|\bweakest\b|\berror budget of\b/i;
function Su(e) {
  let { design: t, graph: n } = e, s = t.requirements.map(({ at: a }) => a), o = re(e).filter(
    ({ section: a, at: l }) => a !== "monitoring" && !s.some(({ start: d, end: m }) => d.line <= l.start.line && l.end.line <= m.line)
  ), i = o.map(({ text: a }) => ({ text: a, shares: ai(a) })).filter(({ shares: a }) => a.length > 0), r = i.flatMap(({ text: a }) => Ut.test(a) || /%/.test(a) ? n.names.mentioned(a) : []);
  return new Set(r).size > 1 || i.some(({ text: a, shares: l }) => ii.test(a) || new Set(l.map(({ value: d }) => d)).size > 1) || o.some(({ text: a }) => Ut.test(a) && ii.test(a));
}
function ai(e) {
  return M(e.slice(0, 5e3)).filter(
    ({ unit: t, value: n, dimension: s }) => L(s) && t.startsWith("%") && n >= xu && n < 1
  );
}

// src/rules/require-availability-composition.ts
var li = {
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
    for (let t of dt(e))
      t.checks.some(({ check: s }) => Y(e, s.input.expression).length >= 2) ? yield* Fu(e, t) : yield $u(t);
    for (let t of ri(e)) yield Ru(t);
    yield* Ou(e);
  }
};
function $u({ requirement: e, name: t, checks: n }) {
  let { check: s, at: o } = n[0];
  return { message: `${c(e.target?.text ?? e.text)} of ${c(t)} is not composed: ${c(s.input.expression, 100)} rests on one number; expected the product of every party on the flow`, at: o };
}
function Ru({ requirement: e, name: t }) {
  let { target: n, text: s, at: o } = e;
  return { message: `${c(n?.text ?? s)} of ${c(t)} is composed of nothing: expected the availability of each part on the path and their product`, at: n?.at ?? o };
}
function* Fu(e, t) {
  let n = oi(e, t), o = mt(e, ct(e, t)).filter((a) => !n.has(a)).map(({ name: a }) => a);
  if (o.length === 0) return;
  let i = t.requirement.id ?? t.name;
  yield { message: `${p(o)} on the path of ${c(i)} ${o.length > 1 ? "are" : "is"} in the basis of no factor of its availability: expected a factor whose basis names it, or \`Not on the path of ${i}:\` \
with it`, at: t.checks[0].at };
}
var qu = 0.9999, di = 50, Mu = /common|shared|release|deploy|region|certificate|configuration|correlated|together/i;
function* Ou(e) {
  let t = ce(e).filter(({ code: n }) => n.text.includes("parallel")).slice(0, di).flatMap(({ node: n, code: s, row: o }) => [...z(n)].map((i) => ({ call: i, code: s, row: o })));
  for (let { call: n, code: s, row: o } of t) {
    if (n.type !== "call" || n.function !== "parallel") continue;
    let i = s.text.slice(n.start, n.end), r = e.ledger.evaluate(i);
    if (x(r) || r.value <= qu || Lu(e, o?.name, s.text)) continue;
    yield { message: `${c(i)} is over 99.99 %: expected a factor for what the replicas share, such as releases, with a basis that says \`common\``, at: _(e.document, s, n.start, n.end) };
  }
}
function Lu(e, t, n) {
  let s = e.design.quantities.flatMap(
    ({ expression: o }) => t && o?.text.includes(t) ? [o.text] : []
  );
  return [n, ...s.slice(0, di)].some(
    (o) => Y(e, o).some((i) => Mu.test(`${i.name} ${i.basis.text}`))
  );
}

// src/rules/require-basis.ts
var Wt = "`brief`, `choice: why`, `assumption: why`, `measured: where`, `price: source, YYYY-MM`, `limit: source`, or an expression", ci = {
  id: "require-basis",
  section: "quantities",
  severity: "warning",
  summary: "Require of every ledger row what its value rests on.",
  why: "A number without a source cannot be checked or corrected by anybody but its author; one without a month is yesterday's price.",
  fix: `Begin the Basis cell with ${Wt}.`,
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
      let n = Pu(t);
      n && (yield { message: n, at: t.at });
    }
    yield* Du(e), yield* Au(e), yield* Cu(e);
  }
};
function Pu(e) {
  let { name: t, value: n, basis: s } = e, o = s.text.trim(), i = E(e), r = c(`${t} = ${n.text}`);
  if (/^[-–—?]?$/.test(o)) return `${r} has no basis: expected ${Wt}`;
  if (!i) return `${c(o)} is no basis of ${c(t)}: expected ${Wt}`;
  if (i === "price" && !/\b(?:19|20)\d\d-(?:0[1-9]|1[0-2])\b/.test(o))
    return `${c(o)} of ${c(t)} has no month: expected \`price: source, YYYY-MM\``;
  let a = o.slice(i.length).replace(/^[\s:,–-]+/, "");
  if (i !== "brief" && !/[\p{L}\p{N}]{2}/u.test(a))
    return `${c(o)} of ${c(t)} does not say ${i === "choice" || i === "assumption" ? "why" : "from where"}: expected \`${i}: …\``;
}
function* Du({ design: e }) {
  if (e.quantities.length === 0 || e.costs.prices) return;
  let t = e.costs.lines.filter(({ unitPrice: i }) => {
    let r = i && !i.expression ? b(i.text) : void 0;
    return r && I(r.dimension);
  }), [n] = t;
  if (!n) return;
  yield { message: `${p(t.map(({ unitPrice: i }) => i.text))}: no source and month; expected a line \`Prices: source, YYYY-MM\` below the table, or rows of the ledger`, at: n.unitPrice.at, section: "c\
ost" };
}
function* Au(e) {
  let t = ce(e).flatMap(
    ({ node: i, code: r }) => i.type === "number" ? [] : Iu(i).map((a) => ({ hidden: a, code: r }))
  ), [n] = t;
  if (!n) return;
  yield { message: `${p([...new Set(t.map(({ hidden: i, code: r }) => r.text.slice(i.start, i.end)))])} inside expressions, without a basis: give a number that can be questioned a row of its own`, at: _(
  e.document, n.code, n.hidden.start, n.hidden.end), severity: "info" };
}
function Iu(e) {
  let t = new Set(
    [...z(e)].flatMap((n) => n.type === "binary" && n.operator === "^" ? [n.right] : [])
  );
  return [...z(e)].filter((n) => n.type !== "number" || t.has(n) ? !1 : Object.keys(n.dimension).length === 0 ? ![0, 1, 2].includes(n.value) : n.value !== 0 && !Nu(n));
}
var Tu = /* @__PURE__ */ new Set([1, 60, 3600, 86400, 604800, 2628e3, 31536e3]);
function Nu({ dimension: e, value: t }) {
  return Object.keys(e).length === 1 && e.time === 1 && Tu.has(t);
}
function* Cu({ design: e }) {
  let t = e.quantities.filter((o) => {
    let i = o.expression ? void 0 : b(o.value.text);
    return i && I(i.dimension) && E(o) !== "brief";
  }), n = t.filter((o) => E(o) !== "price");
  if (!n[0]) return;
  yield { message: `${n.length} of ${t.length} prices rest on no source that can be opened (${p(n.map(({ name: o }) => o))})`, at: n[0].at, severity: "info" };
}

// src/rules/require-boundary.ts
var mi = {
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
    let n = e.graph.drawings.map((s) => ({ diagram: s, ...Eu(e, s) })).filter(({ inside: s, outside: o }) => s.length > 0 && o.length > 0);
    n.length === 0 || n.some(({ diagram: s, inside: o, outside: i }) => _u(s, o, i)) || (yield Bu(n[0]));
  }
};
function Eu(e, { nodes: t }) {
  let n = t.map((o) => ({ node: o, kind: G(e, o.label)[0]?.kind })), s = (...o) => n.filter(({ kind: i }) => i && o.includes(i)).map(({ node: i }) => i);
  return { inside: s("component", "store"), outside: s("actor", "external") };
}
function _u(e, t, n) {
  return e.groups.length > 0 && ui(e, t, n).length === 0;
}
function ui({ groups: e }, t, n) {
  let s = new Map(e.map(({ id: r, parent: a }) => [r, a])), o = ({ group: r }) => {
    let a = [];
    for (let l = r; l !== void 0 && a.length < 20; l = s.get(l)) a.push(l);
    return a;
  }, i = new Set(t.flatMap(o));
  return n.filter((r) => o(r).some((a) => i.has(a)));
}
function Bu({ diagram: e, inside: t, outside: n }) {
  let s = "expected the components and stores in one `subgraph`, actors and external systems outside of it", o = (r) => p(r.map(({ label: a }) => a)), i = ui(e, t, n);
  return i.length === 0 ? {
    message: `the diagram does not part ${o(t)} from ${o(n)}: ${s}`,
    at: e.at
  } : {
    message: `${o(i)} ${i.length > 1 ? "stand" : "stands"} inside with our own parts: ${s}`,
    at: i[0].at
  };
}

// src/rules/lookup/asked-numbers.ts
var ju = 0.01, Qu = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
function Ae(e) {
  return e.facts.flatMap((t) => {
    let n = b(t.measure);
    return n && n.value !== 0 ? [{ fact: t, measure: n }] : [];
  });
}
function pi(e, t) {
  return F(e.dimension, t.dimension) && fi(e.value, t);
}
function fi(e, { value: t, dimension: n }) {
  let s = Object.keys(n).length === 0 && t > 0.5 && t < 1;
  return Math.abs(e - t) <= ju * (s ? 1 - t : Math.abs(t));
}
function hi({ document: e, design: t }) {
  let { source: n, frontMatter: s } = e, o = t.brief?.at, [i, r] = [o?.start.offset ?? s.end, o?.end.offset ?? s.end];
  return ye(`${n.slice(s.end, Math.max(i, s.end))}

${n.slice(r)}`);
}
function gi(e) {
  let { questions: t, quantities: n } = e.design, s = n.filter((i) => !i.expression && !/^(?:price|limit)$/.test(E(i) ?? "")), o = [
    T(e, "scope"),
    T(e, "requirements"),
    ...t.flatMap(({ question: i, assumed: r }) => [i, r]),
    ...s.map(({ value: i }) => i.text)
  ];
  return ye(o.join(`

`));
}
function ye(e) {
  let t = /* @__PURE__ */ new Map();
  for (let { value: s, dimension: o } of M(e)) {
    let i = wi(o), r = t.get(i);
    r ? r.push(s) : t.set(i, [s]);
  }
  for (let s of t.values()) s.sort((o, i) => o - i);
  let n = e.matchAll(/(?<![\d.])\d{1,15}(?:,\d{3}){0,5}(?:\.\d{1,10})?/g);
  return { measures: t, digits: new Set(Array.from(n, ([s]) => Number(s.replaceAll(",", "")))), text: e };
}
function Ie({ measures: e, text: t }, { value: n, dimension: s }) {
  let o = e.get(wi(s)) ?? [], i = Le(o, n);
  if (o.slice(Math.max(0, i - 1), i + 1).some((a) => fi(a, { value: n, dimension: s }))) return !0;
  let r = Object.keys(s).length === 0 ? Qu[n] : void 0;
  return r !== void 0 && new RegExp(`\\b${r}\\b`, "i").test(t);
}
function Gt({ digits: e }, { value: t, scale: n }) {
  let s = Number((t / n).toPrecision(12));
  return s === 1 || e.has(s);
}
function yi({ fact: e, measure: t }, { digits: n }) {
  let [s] = ye(e.text).digits;
  return s === void 0 || Gt(ye(e.text), t) ? !1 : n.has(s);
}
var zu = /* @__PURE__ */ new Set(["latency", "availability", "unit-cost", "budget", "durability", "recovery"]);
function bi({ fact: e }) {
  return e.role !== void 0 && zu.has(e.role);
}
function wi(e) {
  return Object.entries(e).map(([t, n]) => `${t}^${n}`).sort().join(" ");
}

// src/rules/require-brief-facts.ts
var vi = {
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
    let t = X(e);
    if (!t) return;
    let n = Uu(e, Ae(t)), s = ye(t.text);
    yield* Gu(e, s, n), yield* Wu(e, s, Ae(t), n);
    let o = e.design.brief?.at ?? H(e.design);
    for (let { fact: i } of n)
      yield { message: `${c(i.text)} of the brief stands nowhere in the document: expected \`${i.measure}\` as a target, a row with the basis \`brief\` or a constraint`, at: o, ...!i.role && { severity: "\
warning" } };
  }
};
function Uu(e, t) {
  let n = hi(e), s = e.design.quantities.length > 0 ? gi(e) : n;
  return new Set(
    t.filter((o) => {
      let i = o.fact.role ? s : n;
      return !Ie(i, o.measure) && !yi(o, i);
    })
  );
}
function* Wu(e, t, n, s) {
  let o = ye(n.map(({ fact: i }) => i.measure).join(`

`));
  for (let i of e.design.quantities) {
    let r = !i.expression && E(i) === "brief" ? b(i.value.text) : void 0;
    if (!r || r.value === 0 || Ie(t, r) || Ie(o, r) || Gt(t, r)) continue;
    let a = ki(i.name, r, s);
    a && s.delete(a);
    let l = a ? `the brief says ${c(a.fact.text)}: write \`${a.fact.measure}\`` : "the brief gives no such number: expected its value, or another basis such as `assumption: why`";
    yield { message: `${c(`${i.name} = ${i.value.text}`)} has the basis \`brief\`, and ${l}`, at: i.value.at, ...!a && { severity: "warning" } };
  }
}
function* Gu(e, t, n) {
  for (let s of P(e)) {
    let { target: o, requirement: i, name: r } = s;
    if (!o || o.value === 0 || Ie(t, o)) continue;
    let a = [...n].filter((u) => bi(u) && u.fact.role === Ku(s)), l = ki(j(s), o, a);
    if (!l) continue;
    n.delete(l), yield { message: `${c(i.target?.text ?? i.text)} is the target of ${c(r)}, and the brief says ${c(l.fact.text)}: write \`${l.fact.measure}\``, at: i.target?.at ?? i.at };
  }
}
function Ku(e) {
  let { time: t, ...n } = e.target.dimension, s = j(e);
  return Object.keys(n).length > 0 ? t === -1 ? "budget" : "unit-cost" : /\bRPO\b|\bdurab|\bdata loss\b|\blost\b/i.test(s) ? "durability" : /\bRTO\b|\brecover|\bback after\b/i.test(s) ? "recovery" : t ===
  1 ? "latency" : "availability";
}
var Vu = 100, Hu = 200;
function ki(e, t, n) {
  let s = f(e.replaceAll("_", " ")), o = (a) => Math.abs(Math.log(a.measure.value / t.value)), i = [...n].slice(0, Hu).filter(
    (a) => F(a.measure.dimension, t.dimension) && a.measure.unit.includes("%") === t.unit.includes("%") && o(a) <= Math.log(Vu)
  ).toSorted((a, l) => o(a) - o(l));
  return i.find(({ fact: a }) => [...f(a.noun ?? "")].some((l) => s.has(l))) ?? i[0];
}

// src/rules/lookup/cost-words.ts
var ut = [
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
], pt = /\bpeople\b|\bengineers?\b|\bstaff\b|\bsalar|\bon-?call\b|\bengineer-days?\b|\bperson(?:nel|-days?)\b|\bfte\b|\blabou?r\b|人力/i, xi = /\b(?:tax|vat|discount|reserve|contingenc\w*|buffer|overhead|misc\w*|other|others|various|domains?|certificates?|licen[cs]e\w*|compute|storage|databases?|servers?|infrastructure|hosting|cloud|hardware|power|rent|insurance|subtotal|total|sum|initial|one-?time|setup|migration|training|development|per (?:user|request|month|year)|users?|costs?|tier|free|security|audits?|penetration|compliance|audit|ip(?:v4)? address\w*|load balanc\w*|vpc|gateway\w*|secrets?|kms|dns|queue|cache|memory|cpus?|disks?|volumes?|instances?|nodes?|pods?|tasks?|vms?|gpus?)\b/gi;

// src/rules/lookup/options.ts
function Te(e, { once: t, monthly: n, meanwhile: s, total: o }, i) {
  let a = (i ? [o] : [t, n, s, o]).flatMap((l) => l?.expression ? [l.expression.text] : []);
  return new Set(a.flatMap((l) => [...Zu(e, l)]));
}
function Zu({ ledger: e }, t) {
  let n = e.dependencies(t);
  return /* @__PURE__ */ new Set([
    ...n,
    ...(t.match(/[a-z_][a-z0-9_]*/gi) ?? []).filter((s) => e.names.includes(s))
  ]);
}
function Kt({ option: e }) {
  return /\b(?:renew\w*|stay\w*|keep\w*|remain\w*|continu\w*|status quo|as[- ](?:is|today)|do nothing|current|existing)\b/i.test(
    e
  );
}
function Si(e, t) {
  return Ri(e, t).filter((n) => {
    let s = b(n.value.text);
    return s !== void 0 && !n.expression && I(s.dimension) && !Fi(n);
  });
}
function $i(e, t) {
  return Ri(e, t).some(Fi);
}
function Ri(e, t) {
  return [...Te(e, t)].flatMap((n) => V(e, n) ?? []);
}
function Fi({ name: e, basis: t, value: n }) {
  let s = `${e.replaceAll("_", " ")} ${n.text} ${t.text}`;
  return pt.test(s) || /\b(?:team|day price|days?\/month|hourly|salary|wage)\b/i.test(s);
}

// src/rules/require-build-or-buy.ts
var qi = {
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
    t.length === 0 ? yield* Xu(e) : n.length > 0 && t.some(({ total: s }) => s?.expression) && (yield* ep(e), yield* tp(e), yield* np(e));
  }
}, Yu = /\bbuild[-\s]*(?:vs\.?|versus|or|\/)[-\s]*buy\b|\bbuy[-\s]*(?:vs\.?|versus|or|\/)[-\s]*build\b|\bmake[-\s]*or[-\s]*buy\b|\boff[- ]the[- ]shelf\b|\brenewal\b|\bvendor (?:quot|offer|alternative)\w*|\b(?:saas|bought|commercial) (?:alternative|product|platform|offer)\w*/i,
Ju = /\b(?:buy\w*|bought|vendor|renew\w*|licen[cs]e|off[- ]the[- ]shelf|saas|managed service)\b/i;
function* Xu(e) {
  let { costs: t, decisions: n, brief: s } = e.design, o = [e.brief, ...t.remarks.map(({ text: d }) => d)].map(
    (d) => Yu.exec(d ?? "")?.[0]
  ), i = o.find((d) => d !== void 0), r = n.some(
    (d) => Ju.test([d.decision, ...d.options, d.chosen, d.because].join(" "))
  );
  if (i === void 0 || r) return;
  yield { message: `${o[0] === void 0 ? c(y(e, "cost")) : "the brief"} speaks of ${c(i)} and nothing compares it: expected a table \`Option | Once | Monthly | Meanwhile | Total over the horizon\``, at: t.
  lines.length > 0 ? w(e, "cost") : s?.at ?? w(e, "cost") };
}
function* ep(e) {
  let t = e.design.options.filter(
    (n) => n.total?.expression && !Te(e, n, "total").has("horizon")
  );
  yield* Vt(
    t,
    "has a total that does not depend on `horizon`",
    "expected an expression over it, so that options are compared over the same time"
  );
}
function* tp(e) {
  let t = e.design.options.find(Kt), n = t ? Si(e, t).map(({ name: o }) => o) : [];
  if (n.length === 0) return;
  let s = e.design.options.filter((o) => {
    let i = Te(e, o);
    return !Kt(o) && i.size > 0 && !n.some((r) => i.has(r));
  });
  yield* Vt(
    s,
    `does not pay ${p(n)} until cut-over`,
    `expected what ${c(t.option)} costs meanwhile, in Meanwhile and in the total`
  );
}
function* np(e) {
  let t = e.design.options.filter(
    (n) => Te(e, n).size > 0 && !$i(e, n)
  );
  yield* Vt(
    t,
    "has no people in it",
    "expected who sets it up and who looks after it, in engineers or engineer-days"
  );
}
function* Vt(e, t, n) {
  for (let { option: s, at: o } of e) yield { message: `${c(s)} ${t}: ${n}`, at: o };
}

// src/rules/require-component-count.ts
var Mi = {
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
    if (!k(e, "components")) return;
    let { components: t, depth: n } = e.design, s = n === "lean" ? 2 : 3, o = w(e, "components"), i = c(y(e, "components")), r = p(
      t.map(({ name: a }) => a),
      10
    );
    t.length === 0 ? yield {
      message: `${i} names no component: expected three to seven, each a \`### Name\` with responsibilities and technology`,
      at: o
    } : t.length === 1 ? yield { message: `${i} has one component, ${r}: expected ${s} to 7`, at: o } : (t.length < s || t.length > 7) && (yield {
      message: `${i} has ${t.length} components (${r}): expected ${s} to 7`,
      at: o,
      severity: "warning"
    });
  }
};

// src/rules/lookup/knowledge.ts
function Oi(e) {
  let { design: t } = e, n = f(op(e)), s = f(T(e, "scaling")), o = f(T(e, "failure-modes")), i = f(
    [
      ...t.endpoints.flatMap(({ name: l, purpose: d }) => [l, d]),
      ...t.events.flatMap(({ name: l, producer: d, consumers: m }) => [l, d, m])
    ].join(`
`)
  ), r = new Map(t.components.map((l) => [l, rp(e, l)])), a = (l) => r.get(l) ?? "";
  return {
    bare: (l) => {
      let d = l.technology || me(`${l.name}
${a(l)}`);
      return [...sp(l) ? [] : ["responsibilities"], ...d ? [] : ["technology"]];
    },
    unknown: (l) => {
      let d = ne(n, l.name);
      return [
        ["interface", l.interface !== void 0 || d || ne(i, l.name)],
        [
          "scaling",
          l.scaling !== void 0 || ne(s, l.name) || ip.test(a(l)) || [...ap(a(l))].some((u) => s.has(u))
        ],
        ["dependencies", l.dependencies !== void 0 || d],
        ["failure handling", l.failureHandling !== void 0 || ne(o, l.name)]
      ].filter(([, u]) => !u).map(([u]) => u);
    }
  };
}
function sp({ responsibilities: e, technology: t, scaling: n, interface: s }) {
  let o = [t, n, s].map((i) => i?.at.start.offset);
  return e !== void 0 && !o.includes(e.at.start.offset);
}
function op({ design: e }) {
  let t = e.diagrams.flatMap(({ nodes: o, edges: i }) => {
    let r = new Set(i.flatMap(({ from: a, to: l }) => [a, l]));
    return o.filter(({ id: a }) => r.has(a)).map(({ label: a }) => a);
  }), n = e.diagrams.filter(({ notation: o }) => o !== "mermaid").map(({ source: o }) => o), s = e.flows.flatMap(
    ({ steps: o }) => o.flatMap(({ text: i, from: r, to: a }) => [i, r ?? "", a ?? ""])
  );
  return [...t, ...n, ...s].join(`
`);
}
var ip = /\b(?:pods?|replicas?|nodes?|instances?|workers?|shards?|partitions?|serverless|lambda|functions?|fargate|cloud run|managed|auto-?scal\w*|scal(?:es?|ed|ing|able)|horizontal\w*|vertical\w*|cron\w*|scheduled|batch|static|cdn|edge|single|one per|per (?:region|zone|service|tenant|node|host|instance)|command line|cli|library|in[- ]process|embedded|stateless|cluster\w*|hosted|saas|bought|concurren\w*|capacity|quota|existing)\b/i;
function rp({ document: e }, t) {
  let { responsibilities: n, technology: s, interface: o, scaling: i, dependencies: r, failureHandling: a } = t, l = [n, s, o, i, r, a].map(
    (m) => m?.text ?? ""
  ), d = [...Ee(e)].find(({ at: m }) => m.start.line === t.at.start.line);
  return [...l, ...d ? _e(d).map((m) => K(m).text) : []].join(`
`);
}
function ap(e) {
  return new Set(Array.from(e.matchAll(/\b[a-z]+(?:_[a-z0-9]+)+\b/g), ([t]) => t).flatMap(C));
}

// src/rules/lookup/lacking.ts
function be(e) {
  let t = [...new Set(e.flatMap(({ lacks: o }) => o))].flatMap((o) => {
    let i = e.filter(({ lacks: r }) => r.includes(o));
    return i.length > 2 ? [{ names: i.map(({ name: r }) => r), at: i[0].at, fields: [o] }] : [];
  }), n = new Set(t.flatMap(({ fields: o }) => o)), s = e.map(({ name: o, at: i, lacks: r }) => ({
    names: [o],
    at: i,
    fields: r.filter((a) => !n.has(a))
  }));
  return [...lp(t), ...s.filter(({ fields: o }) => o.length > 0)];
}
function lp(e) {
  let t = /* @__PURE__ */ new Map();
  for (let n of e) {
    let s = JSON.stringify(n.names), o = t.get(s);
    t.set(s, o ? { ...o, fields: [...o.fields, ...n.fields] } : n);
  }
  return [...t.values()];
}

// src/rules/require-component-fields.ts
var Pi = {
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
    if (!k(e, "components")) return;
    let { components: t } = e.design, n = Oi(e);
    for (let { names: s, at: o, fields: i } of be(t.map((r) => ({ ...r, lacks: n.bare(r) }))))
      yield {
        message: `${p(s)} without ${$(i, "or")}: expected ${Li(i)} under ${s.length > 1 ? "each" : "it"}`,
        at: o
      };
    for (let { names: s, at: o, fields: i } of be(
      t.map((r) => ({ ...r, lacks: n.unknown(r) }))
    ))
      yield { message: `nothing says the ${$(i, "or")} of ${p(s)}: expected ${Li(i)} there, or a word in the API, the plan, the diagram or the failure table`, at: o, severity: "warning" };
  }
};
function Li(e) {
  return $(e.map((t) => `\`**${t[0].toUpperCase()}${t.slice(1)}:** …\``));
}

// src/rules/require-component-in-diagram.ts
var Di = {
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
    for (let { name: n, kind: s, at: o } of de(e).undrawn) {
      let i = `the ${s} ${c(n)} is drawn nowhere: expected a node \`[${n}]\` in the architecture diagram`, r = t ? [{ message: "the architecture diagram", at: t.at }] : [];
      yield { message: i, at: o, section: s === "store" ? "data-model" : "components", related: r, ...ie(e) };
    }
  }
};

// src/rules/lookup/cost-lines.ts
function dp(e, { item: t, quantity: n, unitPrice: s, amount: o }) {
  let i = [n, s, o].filter((l) => l !== void 0), a = i.flatMap(({ expression: l }) => l ? Y(e, l.text) : []).map(({ name: l, basis: d }) => `${l.replaceAll("_", " ")} ${d.text}`);
  return [t, ...i.map(({ text: l }) => l), ...a].join(`
`);
}
function Ii(e) {
  let { design: t } = e;
  if (t.components.length < 2 || t.costs.lines.length < 2) return [];
  let n = Ai(up(e));
  return t.costs.lines.slice(0, cp).filter((s) => {
    let { item: o } = s;
    if (!mp(s) || e.graph.names.mentioned(o).length > 0 || ut.some(([, r]) => r.test(o)) || pt.test(dp(e, s))) return !1;
    let i = [...Ai(o.replace(xi, " "))].filter((r) => new RegExp("\\p{L}{3}", "u").test(r));
    return i.length > 0 && !i.some((r) => n.has(r));
  });
}
var cp = 500;
function Ai(e) {
  let t = Array.from(e.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu), ([n]) => n);
  return /* @__PURE__ */ new Set([...t, ...f(e)]);
}
function mp({ item: e, amount: t }) {
  return e.length <= 60 && t !== void 0 && M(t.text).length > 0;
}
function up({ document: e, design: t }) {
  let n = e.source.split(`
`);
  return t.headings.map(({ at: s }, o) => ({ at: s, end: (t.headings[o + 1]?.at.start.line ?? n.length + 1) - 1 })).filter(({ at: s }) => R(t, s) !== "cost").map(({ at: s, end: o }) => n.slice(s.start.
  line - 1, o).join(`
`)).join(`
`);
}

// src/rules/lookup/coverage.ts
function Ti({ design: e, graph: t }) {
  let s = e.flows.flatMap((o) => o.steps).slice(0, ft).flatMap(({ from: o, to: i, text: r }) => {
    let a = [o, i].filter((l) => l !== void 0).flatMap((l) => t.names.find(l));
    return a.length > 0 ? a : t.names.mentioned(r);
  });
  return [...new Set(s)].filter(({ kind: o }) => o === "component" || o === "external");
}
function ht(e, t) {
  let n = t.slice(0, ft), s = n.map((d) => e.names.mentioned(d)), o = /* @__PURE__ */ new Set([
    ...s.flat(),
    ...n.filter((d, m) => s[m].length === 0).flatMap((d) => hp(e, d))
  ]);
  if (s.filter((d) => d.length > 0).length >= pp * n.length) return (d) => o.has(d);
  let i = n.map(f), r = new Set(i.flatMap((d) => [...d])), a = /* @__PURE__ */ new Map();
  for (let { name: d } of e.names.parties)
    for (let m of f(d)) a.set(m, (a.get(m) ?? 0) + 1);
  let l = (d) => d.length > 2 && a.get(d) === 1 && r.has(d);
  return (d) => o.has(d) || [...f(d.name)].some(l) || i.some((m) => C(d.name).every((u) => m.has(u))) || gp(d).some((m) => r.has(m));
}
var pp = 0.5, fp = [
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
function hp(e, t) {
  let n = fp.filter(([s]) => s.test(t)).map(([, s]) => s);
  return e.names.parties.filter(
    ({ name: s, component: o }) => n.some((i) => i.test(`${s}
${o?.technology?.text ?? ""}`))
  );
}
var ft = 500;
function gp({ component: e }) {
  return (e?.technology?.text.slice(0, 300) ?? "").split(/[^\p{L}\p{N}+#.]+/u).flatMap((n) => me(n) ? [...f(n)] : []);
}
function Ni(e) {
  let { failures: t } = e.design;
  return t.slice(0, ft).filter(({ name: s }) => e.graph.names.mentioned(s).length > 0).length * 2 >= Math.min(ft, t.length) ? t.map(({ name: s }) => s) : t.map(yp);
}
function yp({ name: e, impact: t, detection: n, mitigation: s, recovery: o }) {
  return [e, t, n, s, o].join(`
`);
}

// src/rules/lookup/unpaid.ts
var bp = [
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
function Ci(e) {
  let { costs: t, failures: n } = e.design;
  if (t.lines.length < 2) return [];
  let o = t.lines.flatMap(({ quantity: l, unitPrice: d, amount: m }) => [l, d, m]).flatMap((l) => l?.expression ? Y(e, l.expression.text) : []), i = t.lines.flatMap(({ item: l, quantity: d, amount: m }) => [
  l, d?.text ?? "", m?.text ?? ""]), r = o.map(({ name: l, basis: d }) => `${l.replaceAll("_", " ")} ${d.text}`), a = [T(e, "cost"), ...i, ...t.free.map(({ text: l }) => l), ...r].join(`
`);
  return n.flatMap((l) => {
    let d = `${a}
${wp(e, l)}`, m = bp.flatMap(
      ([u, h]) => h.test(d) ? [] : u.exec(l.mitigation)?.[0].trim() ?? []
    );
    return m[0] ? [{ failure: l, words: m[0] }] : [];
  });
}
function wp({ graph: e }, { name: t }) {
  return e.names.mentioned(t).map(({ component: n }) => n?.technology?.text ?? "").join(`
`);
}

// src/rules/require-cost-coverage.ts
var Ei = {
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
      yield* Sp(e);
      for (let { item: t, at: n } of Ii(e))
        yield {
          message: `${c(t)} is paid for and nothing else in the design speaks of it: expected an item that names a component, an external or a usual cost`,
          at: n
        };
      for (let { failure: t, words: n } of Ci(e))
        yield {
          message: `${c(n)} mitigates ${c(t.name)} and nothing in ${c(y(e, "cost"))} pays for it: expected a cost line, or the reason after \`No cost:\``,
          at: t.at
        };
    }
  }
}, vp = 3, kp = 500, xp = 1 / 2;
function* Sp(e) {
  let t = e.graph.names.parties.filter(({ kind: r }) => r === "component"), n = $p(e), s = t.filter((r) => !n(r));
  if (t.length - s.length < xp * t.length) return;
  let o = c(y(e, "cost")), i = "expected a line that names it, or its name after `No cost:`";
  if (s.length > vp)
    yield {
      message: `${p(s.map(({ name: r }) => r))} have no line in ${o}: ${i}`,
      at: w(e, "cost")
    };
  else for (let { name: r, at: a } of s) yield { message: `${c(r)} has no line in ${o}: ${i}`, at: a };
}
function $p({ design: e, graph: t }) {
  let { lines: n, free: s, remarks: o } = e.costs, i = new Set(n.map(({ at: m }) => m.start.line)), r = [
    ...s,
    ...o.filter(({ at: m }) => !i.has(m.start.line) && R(e, m) === "cost")
  ], a = new Set(r.slice(0, kp).flatMap(({ text: m }) => t.names.mentioned(m))), l = n.map(({ item: m, quantity: u }) => `${m}
${u && !u.expression ? u.text : ""}`), d = ht(t, l);
  return (m) => a.has(m) || d(m);
}

// src/rules/lookup/sum.ts
function Bi({ lines: e, total: t }) {
  if (!t || e.length < 2 || !Rp(e, t)) return;
  let n = _i(t.text), s = e.map(({ amount: a }) => a ? _i(a.text) : void 0);
  if (!n || L(n.dimension) || !s.every((a) => a && F(a.dimension, n.dimension)))
    return;
  let o = s.reduce((a, { value: l }) => a + l, 0), i = [n, ...s].reduce((a, { step: l }) => a + l / 2, 0), r = /~|≈|about|approx|\bca\b/i.test(t.text) ? 0.05 * Math.abs(o) : 0;
  return Math.abs(o - n.value) > Math.max(i, r) * (1 + 1e-9) ? W(o, n.dimension, n, 15) : void 0;
}
function _i(e) {
  let t = e.replace(/[*_`]/g, "").replace(/^[^:]{0,40}\btotal\b[^:]{0,40}:/i, "").replace(/^\s*[~≈]\s*/, "").trim(), n = b(t);
  return n && !/[\d%]/.test(t.slice(n.length)) ? n : void 0;
}
function Rp(e, { at: t }) {
  let n = e.map((i) => i.at.start.line), s = n.every((i, r) => r === 0 || i === n[r - 1] + 1), o = n.at(-1);
  return s && t.start.line > o && t.start.line - o <= 4 && !e.some(({ item: i }) => /subtotal|zwischensumme/i.test(i));
}

// src/rules/require-cost-total.ts
var ji = {
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
    if (!k(e, "cost")) return;
    let { total: t, lines: n } = e.design.costs;
    if (!t) {
      let o = n.length > 0 ? `${n.length} lines and no total` : "no line with an amount and no total";
      yield {
        message: `${c(y(e, "cost"))} has ${o}: expected a row \`Total\` with the sum`,
        at: w(e, "cost")
      };
      return;
    }
    if (e.ledger.definitions.length > 0) return yield* Fp(e, t);
    let s = Bi(e.design.costs);
    s && (yield {
      message: `${c(t.text)} is the total, the ${n.length} lines add up to \`${s}\`: expected their sum`,
      at: t.at
    });
  }
};
function* Fp({ ledger: e, design: t }, n) {
  for (let { problem: s, conflict: o, text: i } of e.definitions) {
    let r = t.costs.lines.length;
    if (s && qp.has(s.kind))
      yield { message: `${c(n.text)} is the total, the ${r} lines give \`${i}\`: write \`${i}\``, at: n.at };
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
var qp = /* @__PURE__ */ new Set(["wrong-result", "missing-result", "no-measure", "unit-mismatch"]);

// src/rules/require-decisions.ts
var Qi = {
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
    if (!k(e, "decisions") || t.some(Mp)) return;
    yield {
      message: `${t[0] ? `${c(t[0].decision)} names no rejected option with a reason, nor does any other decision` : `${c(y(e, "decisions"))} holds no decision`}: expected a row \`| Decision | Options \
| Chosen | Because | Reconsider when |\` with two options or more`,
      at: t[0]?.at ?? w(e, "decisions")
    };
  }
};
function Mp({ options: e, chosen: t, because: n }) {
  return e.filter((o) => o.trim().toLowerCase() !== t.trim().toLowerCase()).length > 0 && !A(n);
}

// src/rules/require-design.ts
var zi = {
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
      message: `the text reads as ${Op[t]} and no design: expected the parts, flows and numbers of one certain system`,
      at: H(e)
    });
  }
}, Op = {
  guide: "a guide",
  skill: "an agent's skill",
  tasks: "a list of tasks",
  template: "a template"
};

// src/rules/require-diagram.ts
var Ui = {
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
    if (!k(e, "architecture")) return;
    let { diagrams: t } = e.design;
    if (t.some(({ kind: i }) => i === "architecture")) return;
    let n = t.find(({ section: i }) => i === "architecture"), s = n ? `, only a ${n.kind} diagram` : "";
    yield { message: `${c(y(e, "architecture"))} has no architecture diagram${s}: expected a \`mermaid\` block that begins with \`flowchart LR\``, at: w(e, "architecture") };
  }
};

// src/rules/require-edge-labels.ts
var Wi = {
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
      let o = s.filter(({ label: d }) => !d?.trim()), [i] = o;
      if (!i) continue;
      let r = new Map([...n, ...t].map(({ id: d, label: m }) => [d, m || d])), a = o.map(({ from: d, to: m }) => `${r.get(d) ?? d} → ${r.get(m) ?? m}`);
      yield {
        message: `${o.length === s.length && o.length > 1 ? "no edge has a word on it" : `${o.length} of ${s.length} edges ${o.length > 1 ? "have" : "has"} no word on ${o.length > 1 ? "them" : "it"}`}\
: ${p(a)}; expected such as \`${i.from} -->|reads| ${i.to}\``,
        at: i.at
      };
    }
  }
};

// src/rules/require-endpoints.ts
var Gi = {
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
    if (!k(e, "api") || Q(e.design).length > 0) return;
    yield { message: `${c(y(e, "api"))} has no endpoint and no event: expected rows such as \`POST /loans\` with purpose, payload, auth and errors`, at: w(e, "api") };
  }
};

// src/rules/require-entities.ts
var Ki = {
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
    if (!k(e, "data-model")) return;
    let { entities: t } = e.design;
    if (t.some(({ fields: s }) => s.length >= 2)) return;
    yield {
      message: `${t.length > 0 ? `${p(t.map(({ name: s }) => s))} without fields` : `${c(y(e, "data-model"))} defines no entity`}: expected fields with types, such as \`interface Loan { id: string; due\
: string }\``,
      at: t[0]?.at ?? w(e, "data-model")
    };
  }
};

// src/rules/require-error-responses.ts
var Vi = {
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
    let { ours: t, lacking: n } = lt(e, "errors");
    if (!n[0]) return;
    let s = p(n.map(({ name: i }) => i));
    yield { message: `${n.length} of ${t.length} endpoints do not say how they fail (${s}): expected status and reason under \`Errors\`, or a sentence for all above the table`, at: n[0].at };
  }
};

// src/rules/require-failure-coverage.ts
var Hi = {
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
    let { failures: t } = e.design, n = y(e, "failure-modes");
    if (t.length < 2 || Pp.test(n) && !dn.test(n)) return;
    let s = ht(e.graph, Ni(e)), o = Ti(e), i = o.filter((r) => !s(r));
    if (!(o.length - i.length < Math.min(2, o.length * Dp))) {
      if (i.length > Lp) {
        let r = p(i.map(({ name: l }) => l));
        yield { message: `${c(n)} has no row for ${r}, which act in flows: expected a failure that names each`, at: w(e, "failure-modes") };
        return;
      }
      for (let { name: r, at: a } of i)
        yield {
          message: `${c(r)} acts in a flow and ${c(n)} has no row for it: expected a failure that names it`,
          at: a
        };
    }
  }
}, Lp = 3, Pp = /\brisk|\bdebt\b|risik|schulden|riscos?\b|riesgos?\b/i, Dp = 1 / 3;

// src/rules/require-failure-fields.ts
var Yi = {
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
    if (!k(e, "failure-modes")) return;
    let { failures: t } = e.design, n = w(e, "failure-modes"), s = c(y(e, "failure-modes"));
    t.length < 2 && (yield {
      message: `${s} has ${t.length === 0 ? "no failure" : "one failure"}: expected ${Ip}`,
      at: n
    });
    let o = (r, a = t) => be(a.map((l) => ({ ...l, lacks: r.filter((d) => Tp(l[d])) })));
    for (let { names: r, at: a, fields: l } of o(["impact", "mitigation"]))
      yield { message: Zi(r, l), at: a };
    let i = t.filter(({ at: r }) => !Ap.test(ze(e.design, r)?.title ?? ""));
    for (let { names: r, at: a, fields: l } of o(["detection", "recovery"], i))
      yield { message: Zi(r, l), at: a, severity: "warning" };
  }
}, Ap = /^(?!.*(?:fail|error|fault|fehler|falha)).*\b(?:risks?|risiken|riscos?|riesgos?|risques|technical debts?)\b/i, Ip = "at least two rows `| Failure | Impact | Detection | Mitigation | Recovery |\
`";
function Tp(e) {
  return A(e) && !/none/i.test(e);
}
function Zi(e, t) {
  return `${p(e)} without ${$(t, "or")}: expected what fits ${e.length > 1 ? "each" : "this"} failure`;
}

// src/rules/require-flow.ts
var Ji = {
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
    if (!k(e, "data-flow")) return;
    let { flows: t } = e.design;
    if (t.some(({ steps: o }) => o.length >= 3)) return;
    let n = t.toSorted((o, i) => i.steps.length - o.steps.length)[0];
    yield {
      message: `${n ? `${c(n.name)} has ${n.steps.length} steps` : `${c(y(e, "data-flow"))} has no ordered steps`}: expected a flow of three or more, such as \`1. Reader → Loan API: borrows the book\``,
      at: n?.at ?? w(e, "data-flow")
    };
  }
};

// src/rules/require-functional-requirements.ts
var Xi = {
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
    if (!k(e, "requirements")) return;
    let t = e.design.requirements.filter(({ kind: i }) => i === "functional"), [n] = t;
    if (!n) {
      yield { message: `${c(y(e, "requirements"))} has no functional requirement: expected rows such as \`| FR-1 | A user uploads a video. |\``, at: w(e, "requirements") };
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
var gt = /\b(?:idempoten\w*|de-?dup\w*|duplicat\w*|(?:exactly|effectively)[- ]once|unique\w*|upsert\w*|on conflict|insert ignore|if-match|if-none-match|etags?|compare[- ]and[- ](?:set|swap)|conditional (?:writes?|puts?|updates?|inserts?)|optimistic lock\w*|set ?nx|nonces?|repeat\w*|overwrit\w+|dropped (?:by|twice)|drops? (?:what|those|versions|repeats)|same (?:key|id|answer|effect)|natural key|client[- ](?:given|generated|made|chosen|supplied) (?:ids?|keys?|uuids?)|(?:id|number|reference|name|hash) (?:as|is) (?:the )?key|keyed by|safe to (?:retry|repeat)|retries are safe|fifo)\b/i,
Np = /\bby (?:[\p{L}'-]+,? (?:and )?){0,5}(?:ids?|keys?|numbers?|hash|index|attempt|version|day|name|\w+At)\b/iu, Cp = /\b409\b|\b412\b/, Ep = /\b(?:all|every|each|any|both)\b[^.;]{0,40}\b(?:POSTs?|writes?|requests?|calls?|endpoints?|mutations?|commands?|changes?|consumers?|handlers?|workers?|messages?|jobs?)\b|\b(?:POSTs?|writes|mutations|consumers|handlers|workers|jobs|retries|requests)\b[^.;]{0,60}\b(?:idempoten|safe|key)/i;
function er(e) {
  let { design: t } = e, n = ws(e).filter((u) => gt.test(u)), o = n.flatMap(nt).filter((u) => gt.test(u)).some((u) => Ep.test(u)), i = n.map((u) => ({ text: u, stems: f(u) })), r = (u, ...h) => i.some(
  ({ text: g, stems: v }) => g.includes(u) || h.some((N) => ne(v, N))), a = (u) => {
    let h = `${u.purpose} ${u.payload} ${u.errors}`;
    return gt.test(h) || Cp.test(u.errors) || r(u.name, ...Qp(u));
  }, l = new Set(Q(t)), d = t.endpoints.filter((u) => u.ours && l.has(u) && jp(u)), m = t.events.filter(({ delivery: u }) => /\bat[- ]least[- ]once\b|\bredeliver/i.test(u));
  return {
    creating: o ? [] : d.filter((u) => !a(u)),
    events: m.filter(
      ({ name: u, delivery: h, payload: g }) => !gt.test(h) && !Np.test(h) && !r(u, g)
    ),
    retried: o ? [] : zp(e).filter(({ endpoint: u }) => !a(u)),
    queues: n.length > 0 || d.length > 0 || m.length > 0 ? [] : Wp(e)
  };
}
var _p = /\b(?:search\w*|query|queries|look-?ups?|log-?(?:in|out|on)|sign-?in|tokens?|auth\w*|sessions?|verif\w+|validat\w+|previews?|estimates?|checks?|simulat\w+|graphql|evaluat\w+|predict\w*|infer\w*|translat\w+|rerank|heartbeats?|ping|batch-?get|verdicts?|cancel|delete|remove|approve|reject|archive|retry|logout|invalidat\w+|purg\w+|refresh\w*)\b/i,
Bp = /\b(?:creat\w+|add\w*|new|plac\w+|submit\w*|regist\w+|upload\w*|open\w*|start\w*|book\w*|order\w*|pay\w*|charg\w+|send\w*|report\w*|import\w*|request\w*|shorten\w*|check-?out|reserv\w+|insert\w*|ingest\w*|publish\w*|post\w*|enqueue\w*|schedul\w+)\b/i;
function jp({ method: e, path: t, purpose: n }) {
  let s = tr(t).at(-1) ?? "";
  return e !== "POST" || !t.startsWith("/") || _p.test(`${s} ${n.split(/[,.;]/)[0]}`) ? !1 : /[^s]s$/.test(s) || Bp.test(`${s} ${n}`);
}
function tr(e) {
  return e.split(/[/?#]/).filter((t) => /^[a-z]/i.test(t) && !/^(?:v\d+|api|internal|admin|https?:)$/i.test(t));
}
function Qp({ path: e }) {
  let t = tr(e).at(-1);
  return t && C(t).length > 0 ? [t] : [];
}
function zp({ design: e, graph: t }) {
  return e.flows.flatMap((s) => s.steps).flatMap(({ text: s, codes: o, at: i }) => /\b(?:retr(?:y|ies|ied|ying)|again|resen[dt]|redeliver\w*)\b/i.test(s) ? o.flatMap((r) => {
    let a = t.contracts.endpoint(r);
    return a?.method === "POST" ? [{ name: a.name, at: i, endpoint: a }] : [];
  }) : []);
}
var Up = /\b(?:sqs|kafka|rabbitmq|pub\/?sub|kinesis|nats|service bus|event ?bridge|redpanda|celery|sidekiq|bullmq)\b/i;
function Wp({ design: e }) {
  return e.components.filter(({ name: t, technology: n }) => Up.test(`${t} ${n?.text ?? ""}`)).map(({ name: t, at: n }) => ({ name: t, at: n }));
}

// src/rules/require-idempotency.ts
var nr = {
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
    let { creating: t, events: n, retried: s, queues: o } = er(e);
    t[0] && (yield { message: `nothing says what happens when ${p(t.map(({ name: l }) => l))} ${t.length > 1 ? "are" : "is"} sent twice: expected an \`Idempotency-Key\`, an id given by the client or a u\
nique constraint`, at: t[0].at });
    for (let { name: r, at: a } of n)
      yield {
        message: `${c(r)} is delivered at least once and nothing says what a repeat is dropped by: expected such as \`at least once; dropped by job id\``,
        at: a
      };
    let i = new Set(t.map(({ name: r }) => r));
    for (let { name: r, at: a } of s)
      i.has(r) || (yield {
        message: `${c(r)} is made again and nothing says what keeps the second from counting: expected a key that it carries`,
        at: a,
        section: "data-flow"
      });
    for (let { name: r, at: a } of o)
      yield {
        message: `${c(r)} delivers at least once and nothing says what its consumers drop repeats by: expected a key or a unique constraint`,
        at: a,
        section: "components"
      };
  }
};

// src/rules/require-load.ts
var sr = {
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
        yield { message: `${c(y(e, "scaling"))} names no load: expected a line \`Load:\` with the names of what grows with use`, at: w(e, "scaling") };
        return;
      }
      yield* Kp(e), yield* Vp(e);
    }
  }
}, Gp = /\b(?:capacity|throughput|costs?|budget|spend|concurren\w*|backlog)\b/i;
function* Kp(e) {
  let { ledger: t, design: n } = e, s = J(e).flatMap(({ outcome: i }) => i.kind === "taken" ? [i.input.name] : []), o = /* @__PURE__ */ new Set([...n.load.map(({ name: i }) => i), ...s]);
  for (let i of P(e)) {
    let r = i.checks.filter(({ check: u }) => !u.problem);
    if (r.length === 0 || !Gp.test(j(i))) continue;
    let a = r.some(
      ({ check: u }) => [...t.dependencies(u.input.expression)].some((h) => o.has(h))
    ), { check: l, at: d } = r[0], m = `${c(l.input.expression, 100)} of ${c(i.name)} depends on no load (${p([...o])})`;
    a || (yield { message: `${m}: expected an expression that grows with it`, at: d });
  }
}
function* Vp(e) {
  let { design: t } = e, n = new Set(t.load.map(({ name: a }) => a)), s = X(e), o = s ? Ae(s).filter(({ fact: a }) => a.role === "rate" || a.role === "count") : [], i = t.quantities.filter((a) => {
    if (a.expression || E(a) !== "brief" || n.has(a.name)) return !1;
    let l = b(a.value.text);
    return l && o.some((d) => pi(l, d.measure));
  });
  if (!i[0]) return;
  yield { message: `${p(i.map(({ name: a }) => a))} of the brief ${i.length > 1 ? "are" : "is"} not in \`Load\`: name what grows with use`, at: i[0].at, severity: "info" };
}

// src/rules/require-measurable-target.ts
var or = {
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
    if (!k(e, "requirements")) return;
    let t = e.design.requirements.filter(({ kind: n }) => n === "non-functional");
    t.length === 0 && (yield { message: `${c(y(e, "requirements"))} has no non-functional requirement: expected rows such as \`| NFR-1 | Search latency | ≤ 200 ms (p95) | … |\``, at: w(e, "require\
ments") });
    for (let n of t.filter(Hp)) {
      let { id: s, target: o, quality: i, text: r, at: a } = n;
      yield {
        message: `${o?.text ? `${c(o.text)} is the target of ${c(s ?? i ?? r)}` : `${c(s ?? r)} has no target`}: expected a number with a unit, such as \`≤ 200 ms (p95)\`; without a number it is a const\
raint and belongs to Scope`,
        at: o?.at ?? a
      };
    }
  }
};
function Hp({ quantified: e, target: t, text: n }) {
  return !e && !Zp.some((s) => s.test(t?.text ?? n));
}
var Zp = [
  /^\W*(?:0|zero|no|none)\b|\b(?:RPO|RTO)\W{0,4}0\b|\b(?:zero|no) (?:data )?loss\b/i,
  /\b(?:no|not an?|not one|zero|never)\b[^.;]{0,60}\b(?:lost|lose|loses|losing|dropped|skipped|duplicated|corrupted|missed|(?:charged|billed|booked|sent|delivered|counted|applied|processed|sold|assigned) (?:twice|to two))\b/i,
  /\bnothing\b[^.;]{0,60}\b(?:is|gets?|are|be) (?:ever )?(?:lost|dropped|skipped|missed)\b/i
];

// src/rules/require-metrics-and-alerts.ts
var ir = {
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
    if (!k(e, "monitoring")) return;
    let { monitors: t } = e.design, n = t.flatMap(
      (i) => i.alerts.map((r) => ({ ...r, requirement: i.requirement }))
    ), s = c(y(e, "monitoring")), o = w(e, "monitoring");
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
        message: `${c(i.text)} is the alert of ${c(i.requirement)} and has no threshold: expected one such as \`> 1 % for 5 min\``,
        at: i.at
      };
  }
};

// src/rules/require-nfr-alert.ts
var rr = {
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
    if (!k(e, "monitoring") || e.design.monitors.length === 0) return;
    let t = Xe(e).filter((n) => ar(n).length > 0);
    if (t.length <= Yp) for (let n of t) yield Jp(n);
    else yield Xp(e, t);
  }
}, Yp = 3;
function ar({ indicators: e, alerts: t, isNamed: n }) {
  return n ? [...e.length > 0 ? [] : ["indicator"], ...t.length > 0 ? [] : ["alert"]] : e.length + t.length > 0 ? [] : ["indicator", "alert"];
}
function Jp(e) {
  let { requirement: t, name: n } = e.nfr, s = $(ar(e).map((r) => `no ${r}`)), o = c(t.target?.text ?? t.text);
  return { message: `${c(n)} with the target ${o} has ${s} in Monitoring: expected a metric that measures it, and a threshold or a burn rate`, at: t.at };
}
function Xp(e, t) {
  return { message: `${c(y(e, "monitoring"))} lacks indicator or alert of ${p(t.map(({ nfr: s }) => s.name))}: expected a row for each, with a metric and a threshold or a burn rate`, at: w(e, "monitor\
ing") };
}

// src/rules/require-nfr-check.ts
var lr = {
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
        t.checks.length === 0 ? yield ef(t) : yield* tf(t);
      yield* of(e);
    }
  }
};
function ef({ requirement: { target: e, at: t, text: n }, name: s }) {
  let o = c(e?.text ?? n);
  return { message: `${c(s)} has the target ${o} and no check: expected an expression over ledger names with that number, such as \`ready_p95 <= 5 min\` and \`holds\``, at: t };
}
function* tf({ target: e, checks: t, requirement: n, name: s }) {
  let o = t.filter(({ check: r }) => !r.problem && r.left && r.right);
  if (!e || e.value === 0 || o.length === 0) return;
  let i = c(n.target?.text ?? n.text);
  if (o.some((r) => nf(r, e)))
    o.every(({ check: r }) => sf(r, e.comparator)) && (yield {
      message: `${c(o[0].check.input.expression, 100)} looks the other way than the target ${i} of ${c(s)}`,
      at: o[0].at,
      severity: "error"
    });
  else {
    let { check: r, at: a } = o[0];
    yield { message: `${c(r.input.expression, 100)} does not check the target ${i} of ${c(s)}: expected its number as the bound`, at: a, severity: "error" };
  }
}
function nf({ check: { left: e, right: t, bound: n } }, s) {
  return (n ? [n] : [t, e]).some(({ value: i, dimension: r }) => F(r, s.dimension) && le(s, i));
}
function sf({ operator: e, bound: t, left: n }, s) {
  return !t || !e || !s || e === "==" || !/[<>]/.test(s) ? !1 : e.startsWith("<") !== (t === n) !== s.startsWith("<");
}
function* of({ design: e, ledger: t }) {
  for (let [n, s] of t.checks.entries())
    s.restated && (yield {
      message: `${c(s.input.expression, 100)} restates what is assumed or chosen and proves nothing: expected an expression that computes it from other quantities`,
      at: e.checks[n].at,
      severity: "info"
    });
}

// src/rules/lookup/kinds-of-nfr.ts
var rf = {
  name: "availability, such as `≥ 99.9 % per month`",
  words: /\b(?:availab\w+|up-?time|downtime|sla|nines|disponib\w+|verfügbar\w*|reliab\w+|fault[- ]toleran\w+|resilien\w+|unavailab\w+)\b|可用/iu
}, af = {
  name: "latency or throughput, such as `≤ 300 ms (p95)`",
  words: /\b(?:latenc\w+|throughput|respon[sd]\w*|performance|fast\w*|speed|rps|qps|tps|p\d{2,3}|time (?:to|until|from)|freshness|propagation|capacity|concurren\w+|scal(?:e|ab)\w*|latên\w+|latenz\w*|antwortzeit\w*|desempenho|durchsatz|requests? per|duration|delay)\b|延迟|性能|吞吐/iu,
  dimension: ({ time: e, ...t }) => e !== void 0 && Object.keys(t).length === 0
}, lf = {
  name: "cost, such as `≤ 500 USD/month`",
  words: /\b(?:costs?|budget\w*|bill|invoices?|spend\w*|price\w*|kosten\w*|custos?|costos?)\b|成本|[$€£]/iu,
  dimension: I
}, df = {
  name: "durability, such as `RPO ≤ 5 min`",
  words: /\b(?:durab\w+|RPO|los(?:s|t|es?|ing)|recover\w*|backups?|persist\w*|retention|replicat\w+|consisten\w+|integrity|wiederherstell\w+|perda\w*)\b|持久|丢失/iu
};
function dr(e) {
  let { requirements: t, stores: n, entities: s, scope: o } = e.design, i = P(e), r = i.filter(({ target: m }) => m && (!L(m.dimension) || m.unit.startsWith("%")));
  if (r.length < 2 && !r.some(({ requirement: m }) => m.id)) return [];
  let a = [
    ...i.map(j),
    ...t.flatMap(
      ({ kind: m, quality: u, text: h, target: g }) => m === "non-functional" ? [[u, h, g?.text].join(" ")] : []
    ),
    ...o.constraints.map(({ text: m }) => m)
  ], l = i.flatMap(({ target: m }) => m && !L(m.dimension) ? [m.dimension] : []);
  return [rf, af, lf, ...n.length + s.length > 0 ? [df] : []].filter(
    ({ words: m, dimension: u }) => !a.some((h) => m.test(h)) && !(u && l.some(u))
  ).map(({ name: m }) => m);
}

// src/rules/require-nfr-kinds.ts
var cr = {
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
    let t = dr(e);
    if (t.length === 0) return;
    yield { message: `no requirement promises ${$(t, "or")}: expected a row for ${t.length > 1 ? "each" : "it"}`, at: P(e)[0].requirement.at };
  }
};

// src/rules/lookup/doubtful.ts
var cf = 2;
function mr(e) {
  let { design: t, ledger: n } = e, s = t.questions.map(({ question: r, assumed: a }) => `${r} ${a}`).join(`
`), o = new Set(s.match(/[a-z]\w*/gi) ?? []), i = /* @__PURE__ */ new Map();
  for (let r of n.checks)
    if (!(r.problem || !r.holds))
      for (let a of n.flips(r) ?? []) {
        if (a.factor > cf) break;
        let l = i.get(a.name);
        o.has(a.name) || E(V(e, a.name)) !== "assumption" || (!l || l.flip.factor > a.factor) && i.set(a.name, { flip: a, check: r.input.expression });
      }
  return [...i.values()].sort((r, a) => r.flip.factor - a.flip.factor);
}

// src/rules/require-open-questions.ts
var ur = {
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
    if (!k(e, "questions")) return;
    let { questions: t } = e.design, n = t.filter(({ assumed: s }) => A(s));
    t[0] ? n[0] && (yield { message: `${n.length} of ${t.length} questions without what is assumed meanwhile (${p(
      n.map(({ question: o }) => o),
      2
    )}): expected a default for each`, at: n[0].at }) : yield {
      message: `${c(y(e, "questions"))} asks nothing: expected rows \`| Question | Assumed | If not | Decides |\``,
      at: w(e, "questions")
    }, t[0] && (yield* mf(e));
  }
}, Ht = 6;
function* mf(e) {
  let t = mr(e), [n] = t;
  if (!n) return;
  let s = t.slice(0, Ht).map(({ flip: a, check: l }) => `${c(uf(a))} flips ${c(l, 100)}`), o = t.length > Ht ? `; ${t.length - Ht} more` : "", i = pr(n.flip);
  yield { message: `assumptions within a factor of two of failing stand in no question: ${s.join("; ")}${o}: expected ${c(n.flip.name)} = ${i} under \`Assumed\``, at: w(e, "questions") };
}
function pr({ text: e }) {
  return /\(now (.*)\)$/.exec(e)?.[1] ?? "";
}
function uf(e) {
  let t = pr(e), n = e.at.value > e.now.value ? "above" : "below";
  return e.text === `${e.name} ${t} (now ${t})` ? `${e.name} ${n} ${t}` : e.text;
}

// src/rules/lookup/path-parameters.ts
function fr(e) {
  let t = ff(e), n = e.endpoints.filter(({ ours: r }) => r).flatMap(pf), s = n.filter((r) => !gf(r, t));
  if (t.stems.size === 0 || s.length > Math.max(1, n.length / 2)) return [];
  let o = new Map(s.toReversed().map((r) => [`${r.of}/${r.name}`, r])), i = new Set(o.values());
  return s.filter((r) => i.has(r)).map(({ name: r, of: a, endpoint: l }) => ({ name: r, subject: hr(r) || a, endpoint: l }));
}
function pf(e) {
  let t = e.path.replace(/[?#].*$/, "").split("/");
  return t.flatMap((n, s) => {
    let o = /^(?:\{([\w-]{1,60})\}|:([\w-]{1,60})|<(?:\w+:)?([\w-]{1,60})>)$/.exec(n), i = t.slice(0, s).findLast((r) => /^[a-z][\w-]*$/i.test(r)) ?? "";
    return o ? [{ name: o[1] ?? o[2] ?? o[3], of: i, endpoint: e }] : [];
  });
}
function ff(e) {
  let t = e.entities.filter(({ fields: o }) => o.length > 0), n = t.flatMap((o) => o.fields.map(({ name: i }) => yt(i))), s = [...t, ...e.definitions, ...e.stores].map(({ name: o }) => o);
  return { fields: new Set(n), stems: f(s.join(" ")) };
}
var yt = (e) => e.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase(), hr = (e) => e.replace(/(?:[_-]?(?:id|uuid|key|code|name|slug|no|number)|I[dD])$/i, ""), hf = /^(?:v|version|api_?version|lang(?:uage)?|locale|format|ext(?:ension)?|path|file(?:_?name)?|proxy|size|page|action)$/i;
function gf({ name: e, of: t }, { fields: n, stems: s }) {
  let o = hr(e);
  return /^(?:id|uuid)$/i.test(e) && t !== "" ? Zt(t, s) || n.has(yt(t)) : hf.test(e) || n.has(yt(e)) ? !0 : o === "" ? Zt(t, s) : o.length >= 3 && [...n].some((r) => r.startsWith(yt(o))) || Zt(o, s);
}
function Zt(e, t) {
  let n = [...f(e)];
  return n.length > 0 && n.every((s) => t.has(s));
}

// src/rules/require-path-entity.ts
var gr = {
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
    for (let { name: t, subject: n, endpoint: s } of fr(e.design))
      yield { message: `\`{${t}}\` of ${c(s.name)} is no field and the id of no entity: expected an entity for ${c(n)}, or a field of that name`, at: s.at };
  }
};

// src/rules/lookup/path-times.ts
function br(e) {
  return [
    ...P(e).filter(({ target: n, checks: s }) => s.length > 0 && wr(n?.dimension)).flatMap((n) => yr(e, n, "time", (s) => yf(e, s))),
    ...dt(e).flatMap((n) => yr(e, n, "availability", (s) => bf(e, s)))
  ];
}
function yr(e, t, n, s) {
  let o = new Set(t.checks.flatMap(({ check: i }) => [...e.ledger.dependencies(i.input.expression)]));
  return ct(e, t).flatMap((i) => {
    let r = [...new Set(s(i))].filter((a) => !o.has(a));
    return r.length > 0 ? [{ nfr: t, flow: i.name, missing: r, kind: n }] : [];
  });
}
function yf(e, { steps: t }) {
  return t.flatMap(
    ({ text: n, codes: s }) => s.filter(
      (o) => n.includes(`(${o})`) && wr(b(V(e, o)?.value.text ?? "")?.dimension)
    )
  );
}
function bf(e, t) {
  return mt(e, [t]).flatMap(({ component: n }) => {
    let s = n?.availability?.text ?? "", [o = ""] = s.replaceAll("`", "").split(/[\s,.;=]/, 1);
    return V(e, o) ? [o] : [];
  });
}
function wr(e) {
  return e?.time === 1 && Object.keys(e).length === 1;
}

// src/rules/require-path-in-check.ts
var kr = {
  id: "require-path-in-check",
  section: "requirements",
  severity: "warning",
  summary: "Require that the check of a requirement rests on every time or availability of the flow that names it.",
  why: "A budget that forgets a step of the path is kept on paper: the user waits for that step all the same.",
  fix: "Add the quantity to the sum or product that the check compares, such as `queue_wait_p95 + encode_p95`; or take the requirement from the heading of a flow that does not promise it.",
  bad: vr(""),
  good: vr(" + store_p95"),
  *check(e) {
    for (let { nfr: t, flow: n, missing: s, kind: o } of br(e)) {
      let { check: i, at: r } = t.checks[0], a = c(t.name);
      yield { message: `${c(i.input.expression, 100)} of ${a} leaves out ${p(s)} of the flow ${c(n)}: expected ${o === "time" ? "every time" : "the availability of every party"} on its path`, at: r };
    }
  }
};
function vr(e) {
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
var xr = {
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
      for (let { start: t, end: n, said: s, why: o } of Gs(e))
        yield { message: `${c(s, 100)} ${o}, and no peak is named anywhere: expected the peak and its reason, and a size that carries it`, at: O(e.document, t, n) };
  }
};

// src/rules/lookup/personal.ts
var wf = /^(?:.*_)?(?:e_?mails?|phones?|mobile|msisdn|telephone|birth(?:_?day|_?date)?|birthdate|dob|ssn|passport|iban|(?:first|last|full|family|given|sur)_?name|surname|ip|ip_?addr(?:ess)?|street|postcode|postal_code|zip_?code|gender|religion|ethnicity|nationality|diagnos[ie]s|allerg(?:y|ies)|medications?|blood_type|health_\w+|medical_\w+)$/,
vf = /^(?:.*_)?(?:name|age|address|location|latitude|longitude|lat|lng|lon|photo|picture|avatar|weight)$/, kf = /^(?:.*_)?(?:address|home|shipping|billing|delivery)_?(?:line_?\d?|address)?$/, xf = /(?:wallet|contract|mac|memory|bind|listen|server|base|token|host|file|channel|display_host|device|service|event|step)_?/,
Sf = /(?:^|_)(?:users?|customers?|persons?|people|patients?|employees?|students?|members?|drivers?|riders?|passengers?|contacts?|recipients?|guests?|authors?|subscribers?|buyers?|sellers?|clients?|citizens?|applicants?|candidates?|profiles?|visitors?|travell?ers?|donors?|tenants_users?|usuarios?|clientes?|benutzer|kunden?)(?:_|$)/;
function bt({ entities: e }) {
  return e.flatMap((t) => {
    let n = t.fields.filter(({ name: s }) => $f(t.name, s));
    return n.length > 0 ? [{ entity: t, fields: n.map(({ name: s }) => `${t.name}.${s}`) }] : [];
  });
}
function $f(e, t) {
  let [n, s] = [Sr(e), Sr(t)];
  return xf.test(s.replace(/(?:ip_?)?addr(?:ess)?$/, "")) ? !1 : wf.test(s) || kf.test(s) && /address/.test(s) ? !0 : vf.test(s) && Sf.test(n) && !/^(?:user|customer|client)_(?:group|role|type|name_space)/.
  test(n);
}
function Sr(e) {
  return e.slice(0, 100).replace(new RegExp("(\\p{Ll}|\\d)(\\p{Lu})", "gu"), "$1_$2").replace(/[^\p{L}\p{N}]+/gu, "_").toLowerCase();
}

// src/rules/require-personal-data-care.ts
var Fr = {
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
    if (!k(e, "security") && e.design.stores.length === 0) return;
    let t = bt(e.design).map(({ entity: r, fields: a }) => ({ entity: r, fields: a, lacks: Rf(e, r) })).filter(({ lacks: r }) => r.length > 0), [n] = t;
    if (!n) return;
    let [s, o] = [t.flatMap(({ fields: r }) => r), [...new Set(t.flatMap((r) => r.lacks))]];
    yield { message: `${p(s)} ${s.length > 1 ? "are" : "is"} personal data without ${$(o, "or")}: expected in Stores or Security how long it is kept, and who may read it`, at: n.entity.at };
  }
}, $r = /\b(?:retain|retention|kept|keep|delet|eras|purg|expir|anonymi|pseudonymi|remov|forgotten|ttl|\d+ (?:days?|weeks?|months?|years?)|lösch|aufbewahr|retenç|elimina)/i, Rr = /\b(?:reads?|access|sees?|shown?|visible|only|roles?|owners?|staff|auditors?|admins?|support|own|mask|redact|hash|never (?:leaves|logged|stored|returned)|encrypt|restrict|limited to|need[- ]to[- ]know|zugriff|acesso)/i;
function Rf(e, t) {
  let { controls: n, stores: s, scope: o, requirements: i } = e.design, r = s.filter((u) => Ff(u, t)), a = n.filter(({ topics: u }) => u.includes("personal data")).map(({ concern: u, text: h }) => `${u}\
 ${h}`), l = [...a, ...i.map(({ text: u }) => u), ...o.constraints.map(({ text: u }) => u)], d = r.some(({ retention: u }) => !A(u)) || l.some((u) => $r.test(u)) || T(e, "data-model").split(`
`).some((u) => $r.test(u) && Yt(u, t)), m = r.some(({ personalData: u }) => Rr.test(u) || qf(u)) || a.some((u) => Rr.test(u)) || n.some(({ topics: u }) => u.includes("authorization"));
  return [...d ? [] : ["retention"], ...m ? [] : ["a statement on access"]];
}
function Ff({ holds: e, name: t }, n) {
  return Yt(e, n) || Yt(t, n);
}
function Yt(e, { name: t }) {
  let n = f(e);
  return C(t).every((s) => n.has(s));
}
function qf(e) {
  return !A(e) && !/^(?:none|no|keine)\b/i.test(e);
}

// src/rules/require-priced-lines.ts
var Mr = {
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
      let d = a.amount !== void 0 && s.has(a.amount.at.start.offset) ? void 0 : o ? Mf(a, o[r]) : Of(a);
      d && (yield { message: d, at: a.amount?.at ?? a.at, severity: "error" }), Af(e, a, o?.[r]) && i.push(a);
    }
    yield* If(e, i);
  }
};
function Mf({ item: e, amount: t, quantity: n, unitPrice: s }, { problem: o, text: i }) {
  if (!(!n || !s || o?.kind !== "wrong-result" && o?.kind !== "missing-result"))
    return `${c(e)}: ${c(n.text)} × ${c(s.text)} gives ${i}, not ${c(t?.text ?? "")}: write \`${i}\``;
}
function Of({ item: e, amount: t, quantity: n, unitPrice: s }) {
  let [o, i, r] = [n, s, t].map((g) => Pf(g?.text ?? ""));
  if (!o || !i || !r || !I(i.dimension) || I(o.dimension)) return;
  let a = Re(o.dimension, i.dimension), l = F(a, Re(r.dimension, { time: 1 }, -1));
  if (!l && !F(a, r.dimension)) return;
  let d = o.value * i.value * (l ? qr : 1), m = r.step / 2 + o.value * (i.step / 2) * (l ? qr : 1), u = o.unit === "" ? 0 : Lf * Math.abs(d);
  if (Math.abs(d - r.value) <= Math.max(m * (1 + 1e-9), u) || le(r, d))
    return;
  let h = W(d, r.dimension, r);
  return `${c(e)}: ${c(n.text)} × ${c(s.text)} gives ${h}, not ${c(t.text)}: write \`${h}\``;
}
var qr = 2628e3, Lf = 0.1;
function Pf(e) {
  let t = b(e.trim());
  return t && !/\d/.test(e.trim().slice(t.length)) ? { ...t, index: t.start } : void 0;
}
var Df = 0.02;
function Af({ design: e }, t, n) {
  let { quantity: s, unitPrice: o, amount: i } = t;
  if (!i || i.expression || s && o) return !1;
  let r = b(i.text) ?? M(i.text)[0], a = n?.value && !x(n.value) ? n.value.value : r?.value, l = e.costs.total && M(e.costs.total.text)[0];
  return a === void 0 || a === 0 || !r || !(I(r.dimension) || s || o) || l && l.value > 0 && a < Df * l.value ? !1 : M(`${t.item} ${s?.text ?? ""} ${i.text}`).length < 2;
}
function* If(e, t) {
  let [n] = t, { lines: s } = e.design.costs;
  if (!n) return;
  let o = p(t.map(({ item: r }) => r));
  yield { message: `${t.length} of ${s.length} lines of ${c(y(e, "cost"))} without quantity and unit price (${o}): expected both, as names, expressions or measures`, at: n.at };
}

// src/rules/require-requirement-trace.ts
var Lr = {
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
      ({ id: o, kind: i, text: r, at: a }) => o && i === "functional" ? [{ id: o, text: r, at: a, topic: Bo(r, e) }] : []
    ), n = _o(e);
    for (let o of n) !o.tagged && t.length > 1 && (yield Tf(t, o));
    let s = n.filter(({ tagged: o }) => o);
    for (let o of t) yield* Nf(e, o, s);
    yield* Ef(e);
  }
};
function Tf(e, { servers: t, none: n, tag: s }) {
  let o = e.filter(({ topic: a }) => Bt(a, t).length === 0), i = o.length > 0 ? `; by its words none serves ${p(o.map(({ id: a }) => a))}` : "";
  return { message: `${n} says which requirements it serves${i}: write their ids ${s}, such as ${c(e[0].id)}`, at: t[0].at, severity: "warning" };
}
function* Nf(e, t, n) {
  let { id: s, text: o, topic: i, at: r } = t, l = n.filter(({ servers: v }) => !v.some(({ tags: N }) => N.includes(s))).map((v) => ({ ...v, alike: Bt(i, v.servers)[0] })), d = l.filter(({ alike: v }) => !v),
  m = `${c(s)} (${c(o)})`;
  if (d.length > 0)
    yield { message: `${m} is served by ${$(d.map(({ none: N }) => N))}: expected what does it, with ${c(s)} ${$(d.map(({ tag: N }) => N))}`, at: r, ...Cf(e, s) && { severity: "warning" } };
  else
    for (let { alike: v, tag: N } of l)
      yield {
        message: `${m} is served by ${c(v.name)}, to judge by its words, and nothing says so: write ${c(s)} there, ${N}`,
        at: r,
        severity: "warning",
        related: [{ message: `${v.name} shares its words`, at: v.at }]
      };
  let u = n.map(({ servers: v }) => v.filter(({ tags: N }) => N.includes(s))).filter((v) => v.length > 0 && i.length > 0 && !v.some((N) => jo(i, N))).flat();
  if (!u[0]) return;
  yield { message: `nothing in ${p([...new Set(u.map(({ name: v }) => v))])} speaks of ${m}, with which it is tagged: expected what answers the requirement`, at: u[0].at, severity: "warning", related: [
  { message: `${s} is defined here`, at: r }] };
}
function Cf({ design: e }, t) {
  return e.questions.some(({ question: n, assumed: s, ifNot: o }) => ue(`${n} ${s} ${o}`).includes(t));
}
var Or = 4;
function* Ef({ design: e }) {
  let t = /* @__PURE__ */ new Set();
  for (let { name: n, serves: s, at: o } of e.flows) {
    if (s.length <= Or || t.has(o.start.line)) continue;
    t.add(o.start.line), yield { message: `${c(n)} is tagged with ${s.length} requirements (${p(s)}): expected at most ${Or}, those whose steps it shows`, at: o, severity: "warning", section: "data-fl\
ow" };
  }
}

// src/rules/require-scale-levels.ts
var Pr = {
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
    if (!k(e, "scaling")) return;
    let t = _f(e.design), n = [1, 10, 100].filter((o) => !t.has(o)).map((o) => `${o}x`);
    if (n.length === 0) return;
    yield { message: `${c(y(e, "scaling"))} says no number for ${$(n)}: expected a plan \`| Quantity | 1x | 10x | 100x | What changes |\``, at: w(e, "scaling") };
  }
};
function _f({ plan: e, levels: t }) {
  let n = e.flatMap(
    ({ cells: s }) => Object.entries(s).filter(([, { text: o }]) => Be(o)).map(([o]) => Number(o))
  );
  return /* @__PURE__ */ new Set([...n, ...t.filter((s) => s.hasNumber).map(({ factor: s }) => s)]);
}

// src/rules/require-scope-reason.ts
var Dr = {
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
    if (!k(e, "scope")) return;
    let { excluded: t } = e.design.scope, n = t.filter(({ reason: s }) => A(s));
    t.length === 0 ? yield { message: `${c(y(e, "scope"))} leaves nothing out: expected \`**Out of scope**\` with items such as \`- Browser SDKs: no service needs them\``, at: w(e, "scope") } : n[0] &&
    (yield { message: `${n.length} of ${t.length} exclusions without a reason (${p(
      n.map(({ text: o }) => o),
      2
    )}): expected \`what: why\``, at: n[0].at });
  }
};

// src/rules/lookup/expected.ts
var wt = {
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

// src/rules/require-sections.ts
var Ar = {
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
    for (let t of Ce) {
      if (t === "rollout" || xe(e, t) !== "missing") continue;
      let { line: n } = e.checklist.find((i) => i.section === t && i.status === "partial") ?? {}, s = n ? `only line ${n} speaks of it in passing` : "nothing elsewhere was recognised as its content";
      yield { message: `no section \`${Ne[t]}\`, and ${s}: expected ${wt[t]}`, at: H(e.design), section: t, severity: ot(t) };
    }
  }
};

// src/rules/require-security-topics.ts
var Ir = {
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
    if (!k(e, "security")) return;
    let t = new Set(e.design.controls.flatMap(({ topics: a }) => a)), n = c(y(e, "security")), s = w(e, "security");
    if (t.size < 3) {
      let a = kt.map(([d]) => d).filter((d) => !t.has(d));
      yield { message: `${n} speaks of ${t.size === 0 ? "no concern" : `${$([...t])} only`}: expected at least three, such as ${$(a.slice(0, 4), "or")}`, at: s };
      return;
    }
    let o = `${T(e, "components")}
${T(e, "api")}`, i = (a) => t.has(a) || kt.some(([l, d]) => l === a && d.test(o)), r = zf(e.design).filter(([a]) => !i(a));
    r.length > 0 && (yield {
      message: `${n} says nothing of ${$(r.map(([a, l]) => `${a} (${l})`))}: expected a control for each`,
      at: s,
      severity: "warning"
    });
  }
}, Bf = /^(?:no|none|keine)\b/i, jf = /\b(?:visitors?|anonymous|public|guests?|everyone|internet)\b/i, Qf = /\b(?:admin\w*|operators?|moderators?|approvers?|auditors?|support|staff|back[- ]?office|on-?call|engineers?)\b/i;
function zf({ endpoints: e, entities: t, stores: n, externals: s, actors: o }) {
  let [i] = bt({ entities: t }).flatMap(({ fields: h }) => h), r = n.find(({ personalData: h }) => new RegExp("\\p{L}", "u").test(h) && !Bf.test(h)), a = o.find(({ name: h }) => jf.test(h)), l = o.find(
  ({ name: h }) => Qf.test(h)), d = e.find(({ method: h }) => /^(?:POST|PUT|PATCH)$/.test(h ?? "")), m = n[0] ?? t.find(({ notation: h }) => h === "sql");
  return [
    ["authentication", e[0] && `\`${e[0].name}\` can be called`],
    ["authorization", e.length > 1 && o.length > 1 ? `${o.length} kinds of actors` : void 0],
    ["transport encryption", e[0] && `\`${e[0].name}\` is called over a network`],
    ["storage encryption", m && `${c(m.name)} is kept`],
    ["secrets", s[0] && `${c(s[0].name)} is called`],
    ["input validation", d && `\`${d.name}\` takes input`],
    ["personal data", i ? c(i) : r && `${c(r.name)} holds ${c(r.personalData)}`],
    ["audit", d && l && `${c(l.name)} may change what belongs to others`],
    [
      "abuse",
      e.find(({ auth: h }) => /^(?:none|public|anonymous)\b/i.test(h)) && "an endpoint is open to all" || e[0] && a && `${c(a.name)} may be anybody`
    ]
  ].flatMap(([h, g]) => g ? [[h, g]] : []);
}

// src/rules/lookup/recovery.ts
var Tr = {
  node: /\b(?:nodes?|hosts?|instances?|disks?|machines?|pods?)\b/i,
  zone: /\b(?:zones?|AZs?|data ?cent(?:er|re)s?|racks?)\b/i,
  region: /\b(?:regions?|sites?)\b/i,
  corruption: /\b(?:corrupt\w*|delet\w+|accident\w*|ransomware|overwritten)\b/i
};
function Jt(e) {
  return Object.keys(Tr).filter((t) => Tr[t].test(e));
}
function Cr({ survives: e, backup: t }) {
  return [...e.split(";").map((s) => ({ said: s, losses: Jt(s.split(":")[0]) })), { said: t, losses: ["corruption"] }].map((s) => {
    let o = Xt(s.said);
    return { ...s, ...o && { rpo: o } };
  });
}
var Uf = /\bRPO\b(?:\s+of)?(?:\s*[:=≤<]=?)?\s*(?:[a-z]\w{0,60}\s*=\s*)?(?=[\d.])/i;
function Xt(e) {
  let t = Uf.exec(e.slice(0, 2e3)), n = t ? t.index + t[0].length : 0, s = t ? b(e.slice(n, n + 60)) : void 0;
  return s && (s.value === 0 || s.dimension.time === 1) ? s : void 0;
}
var Wf = 7 * 86400, Nr = /^(?:none|nothing|n\/?a)\b/i;
function Er(e, t) {
  let { survives: n, backup: s, retention: o } = e, i = `${n} ${s}`;
  return [
    ["what it survives", A(n) && !Nr.test(n)],
    ["a backup", A(s) && !(Nr.test(s) && (Gf(e) || /\w\W+\w/.test(s)))],
    ["an RPO", !t && !/\bRPO\b/i.test(i)],
    ["an RTO", !t && !/\bRTO\b/i.test(i)],
    ["a retention", A(o)]
  ].filter(([, a]) => a).map(([a]) => a);
}
function Gf({ name: e, holds: t, retention: n }) {
  let s = b(n.replace(/^[a-z]\w*\s*=\s*/, ""));
  return s?.dimension.time === 1 && s.value <= Wf || /\bcaches?\b/i.test(`${e} ${t}`);
}

// src/rules/lookup/durability.ts
var Kf = /\b(?:RPO|durab\w+|lost|loss|lose[sn]?)\b/i;
function Vf(e) {
  return P(e).flatMap((t) => {
    let n = j(t);
    if (!Kf.test(n)) return [];
    let s = t.target?.dimension.time === 1, o = s ? t.target : Xt(n), { requirement: i, name: r } = t, a = s ? i.target?.text ?? n : i.quality ?? i.text;
    return o ? [{ requirement: i, name: r, said: a, losses: Jt(n), most: o, stems: f(n) }] : [];
  });
}
function Hf(e, { stems: t }) {
  let n = e.filter(({ name: s, holds: o }) => [s, ...o.split(/[,;]/)].some((i) => ne(t, i)));
  return n.length > 0 ? n : e;
}
function _r(e) {
  return Vf(e).flatMap(
    (t) => Hf(e.design.stores, t).flatMap(
      (n) => Cr(n).flatMap((s) => {
        let o = s.losses.some((a) => t.losses.includes(a)), i = t.losses.length === 0 && s.losses.includes("corruption"), { rpo: r } = s;
        return !r || !(o || i) || r.value <= t.most.value * (1 + 1e-9) ? [] : [{ store: n, promised: s, limit: t, same: o }];
      })
    )
  );
}

// src/rules/lookup/unsaid-stores.ts
function jr({ design: e, graph: t }) {
  if (e.stores.length === 0) return [];
  let n = new Set(e.stores.flatMap(({ name: i }) => t.names.find(i))), s = t.drawings.flatMap(({ nodes: i }) => i.filter(({ shape: r }) => r === "cylinder")), o = /* @__PURE__ */ new Set();
  return s.flatMap(({ label: i, at: r }) => {
    let a = t.names.find(i);
    return a.length === 0 || a.some((l) => n.has(l)) || o.has(i) ? [] : (o.add(i), [{ name: i, at: r }]);
  });
}
var Zf = /\b(?:postgres(?:ql)?|mysql|mariadb|sqlite|sql server|oracle|mongo(?:db)?|dynamodb|cassandra|scylladb|cockroachdb|spanner|aurora|rds|firestore|bigtable|couchdb|neo4j|databases?|datenbank(?:en)?|banco de dados)\b/i,
Br = [
  [
    "how it is backed up",
    /\b(?:back(?:ed)?[- ]?ups?|snapshots?|point-in-time|pitr|dump(?:s|ed)?|restor\w+|sicherung\w*)\b/i
  ],
  ["how much may be lost (RPO) or how long a restore takes (RTO)", /\b(?:RPO|RTO|recovery (?:point|time))\b/i],
  ["how long it is kept", /\b(?:retention|retain\w*|kept for|expir\w+|ttl|purg\w+|archiv\w+)\b/i]
];
function Qr(e) {
  let { design: t, document: n } = e;
  if (t.stores.length > 0 || t.genre !== "design" || !k(e, "data-model")) return;
  let s = t.components.filter(({ name: i, technology: r }) => Zf.test(`${i} ${r?.text ?? ""}`)), o = Br.filter(([, i]) => !i.test(n.source)).map(([i]) => i);
  if (!(s.length === 0 || !o.includes(Br[0][0])))
    return { stores: s.map(({ name: i }) => i), lacks: o, at: w(e, "data-model") };
}

// src/rules/require-store-recovery.ts
var Ur = {
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
    yield* Yf(e);
    for (let { store: t, promised: n, limit: s, same: o } of _r(e)) {
      let i = `${c(t.name)} promises ${c(n.said)} and ${c(s.name)} says ${c(s.said, 80)}: expected an RPO within it, or another target`, r = [{ message: `${s.name} is promised here`, at: s.requirement.
      at }];
      yield { message: i, at: t.at, related: r, ...o && { severity: "error" } };
    }
  }
};
function* Yf(e) {
  let { stores: t } = e.design, n = (i) => e.graph.names.only(i)?.kind === "external", s = t.map((i) => ({
    name: i.name,
    at: i.at,
    lacks: Er(i, n(i.name))
  }));
  for (let { names: i, at: r, fields: a } of be(s)) {
    let l = i.length > 1 ? "are" : "is";
    yield { message: `${p(i)} ${l} without ${$(a)}: expected ${zr}`, at: r };
  }
  for (let { name: i, at: r } of jr(e))
    yield { message: `${c(i)} is drawn as a store and has no row under \`Store\`: expected ${zr}`, at: r };
  let o = Qr(e);
  o && (yield {
    message: `data is stored (${p(o.stores)}) and nothing says ${$(o.lacks, "or")}: expected a table \`Store | Holds | Survives | Backup | Retention\``,
    at: o.at
  });
}
var zr = "such as `a zone: RPO 0, RTO 1 min`, `snapshots: RPO 5 min, RTO 2 h` and `2 years`";

// src/rules/lookup/links.ts
function Wr(e, t) {
  let { named: n, served: s, around: o } = Jf(e)[t];
  if (n.length < 2 || o.trim() === "" || s) return [];
  let i = f(o);
  return n.some((r) => ne(i, r.words)) ? [] : n;
}
function Jf(e) {
  let t = e.diagrams.flatMap(
    ({ nodes: r, notation: a, source: l }) => a === "mermaid" ? r.map(({ label: d }) => d) : [l]
  ), n = e.flows.flatMap(({ name: r, steps: a }) => [
    r,
    ...a.flatMap(({ text: l, from: d, to: m }) => [l, d ?? "", m ?? ""])
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
      around: Q(e).length > 1 ? [...s, ...i, ...n].join(`
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
var Gr = {
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
    for (let t of Ce) {
      let n = t === "rollout" ? "found" : xe(e, t);
      (n === "empty" || n === "untyped" && t === "quantities") && (yield {
        message: Xf(e, t),
        at: w(e, t),
        section: t,
        severity: ot(t)
      });
    }
    yield* th(e);
  }
};
function Xf(e, t) {
  let n = T(e, t).trim(), s = it(e, t) ? Pe(n)[0] : void 0, o = n === "" ? "holds nothing" : s ? `holds only ${c(s.text)}` : `holds nothing of this system (${c(n)})`;
  return `${c(y(e, t))} ${o}: expected ${wt[t]}`;
}
var eh = {
  components: "is drawn, stands in a flow or serves a requirement",
  "data-model": "is taken, given, held or named by an endpoint, event, store or flow",
  api: "is used by a flow or serves a requirement"
};
function* th(e) {
  for (let [t, n] of Object.entries(eh)) {
    let s = Wr(e.design, t);
    if (!s[0]) continue;
    yield { message: `nothing in ${c(y(e, t))} ${n} (${p(s.map(({ name: i }) => i))}): expected names that the rest of the design uses`, at: s[0].at, section: t };
  }
}

// src/rules/lookup/unit-costs.ts
var nh = 200;
function Vr(e) {
  let { design: t } = e, n = t.requirements.filter(({ kind: o }) => o === "non-functional").slice(0, nh).flatMap(({ id: o, quality: i, text: r, target: a, at: l }) => {
    let d = [i === o ? "" : i, a?.text ?? r].filter(Boolean).join(" ");
    return Kr(d).map((m) => ({ ...m, name: o ?? i ?? r, at: a?.at ?? l }));
  });
  if (n.length > 0 || !t.brief) return n;
  let { brief: s } = t;
  return Kr(X(e)?.text ?? "").map((o) => ({ ...o, name: "the brief", at: s.at }));
}
var sh = new RegExp("\\b(?:costs?|price|spend|kosten)\\s+(?:per|for (?:an?|one|each)|of (?:an?|one|each)|pro|je|por)\\s+(\\p{L}{2,30})|\\b(?:an?|each|every|one|per)\\s+(\\p{L}{2,30})\\s+(?:(?:may|must|shall|s\
hould|can|will|not)\\s+){0,2}costs?(?![\\p{L}])", "iu"), oh = /^(?:months?|years?|days?|hours?|weeks?|quarters?|monat|jahr|million|thousand|gb|tb|month|low|total)$/i;
function Kr(e) {
  let t = ih(e), [, n, s] = sh.exec(e.slice(0, 1e3)) ?? [], o = n ?? s, i = M(e).find(({ dimension: r }) => I(r));
  return t.length > 0 || !o || oh.test(o) || !i || !Oe(i.dimension) ? t : [{ text: e, per: o, measure: i }];
}
function ih(e) {
  return Qe(e).facts.flatMap(({ role: t, per: n, text: s, measure: o }) => {
    let i = b(o);
    return t === "unit-cost" && n && i ? [{ text: s, per: n, measure: i }] : [];
  });
}
var rh = ["cost", "overview", "requirements", "scaling", "quantities", void 0], ah = /\bunit (?:costs?|economics)\b|\bcosts? (?:per|of (?:one|an?|each))\b|\bper[- ]\w{1,30}[- ]costs?\b|\bstückkosten\b|\bkosten (?:pro|je)\b/i;
function Hr(e) {
  return re(e).flatMap(({ text: t, section: n, at: s }) => {
    if (!rh.includes(n)) return [];
    let o = M(t.slice(0, 2e3)).filter(({ dimension: i }) => I(i));
    return o.length > 0 ? [{ text: t, section: n, at: s, measures: o }] : [];
  });
}
function Zr({ design: e }, t, { per: n, measure: s, name: o, at: i }) {
  let r = new Map(e.costs.lines.map((l) => [l.at.start.line, l.item])), a = f(n);
  return t.some(({ text: l, section: d, measures: m, at: { start: u } }) => {
    if (u.line >= i.start.line && u.line <= i.end.line || !m.some((v) => lh(v, s))) return !1;
    let h = r.get(u.line) ?? l;
    return d === "cost" && !r.has(u.line) && dh.test(l) || ah.test(h) || h.includes(o) || mh(h, a);
  });
}
function lh({ dimension: e, value: t }, n) {
  return !(Oe(e) && Math.abs(t - n.value) < 1e-9);
}
var dh = new RegExp("[=≈÷].{0,40}[$€£]?\\d[\\d.,]{0,12}.{0,6}(?:\\/|per|je|pro|por)\\s?(?!month|year|day|hour|week|gb|tb|million|thousand)\\p{L}", "iu"), ch = /(?:\/|÷|\b(?:per|an?|each|every|one|pro|je|por|par)\b)\s{0,2}(?:\d[\d,.]{0,12}\s{1,2})?((?:[\p{L}-]{1,30}\s{1,2}){0,2}[\p{L}-]{1,30})/giu;
function mh(e, t) {
  return Array.from(e.matchAll(ch), ([, n = ""]) => n).some(
    (n) => [...f(n)].some((s) => t.has(s))
  );
}

// src/rules/require-unit-cost.ts
var Jr = {
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
      yield* ph(e);
      return;
    }
    for (let { requirement: n, target: s, checks: o, name: i } of P(e)) {
      if (!s || o.length === 0 || o.some(({ check: a }) => a.problem) || !Oe(s.dimension) || Yr(e, s))
        continue;
      yield { message: `${c(n.target?.text ?? i)} of ${c(i)} is not compared with the cost: expected a check with the total divided by the load`, at: n.target?.at ?? n.at };
    }
    for (let { text: n, measure: s, role: o } of X(e)?.facts ?? []) {
      let i = o === "unit-cost" ? b(s) : void 0, r = P(e).some(
        ({ target: l }) => l && i && F(l.dimension, i.dimension)
      );
      if (!i || r || Yr(e, i)) continue;
      yield { message: `${c(n)} of the brief is never compared with the cost: expected a check such as \`monthly_cost / … <= ${s}\``, at: t.brief?.at ?? H(t) };
    }
  }
}, uh = 20;
function* ph(e) {
  let { lines: t, total: n } = e.design.costs;
  if (!n && t.length < 2) return;
  let s = Vr(e).slice(0, uh), o = s.length > 0 ? Hr(e) : [];
  for (let i of s) {
    if (Zr(e, o, i)) continue;
    yield { message: `${c(i.text)} of ${i.name === "the brief" ? i.name : c(i.name)} is never compared with the cost: expected the total divided by the number, such as \`… per ${i.per}\`, beside the \
target`, at: i.at };
  }
}
function Yr({ ledger: e, design: t }, { dimension: n }) {
  let s = /* @__PURE__ */ new Set(["monthly_cost"]);
  for (let o of t.quantities) {
    let i = b(o.value.text);
    i && I(i.dimension) && E(o) !== "brief" && s.add(o.name);
  }
  return e.checks.some(
    ({ left: o, input: i }) => o && F(o.dimension, n) && [...e.dependencies(i.expression)].some((r) => s.has(r))
  );
}

// src/rules/require-usual-costs.ts
var Xr = {
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
    let t = fh(e), n = ut.filter(([, o]) => !o.test(t)).map(([o]) => o);
    if (n.length === 0) return;
    yield { message: `${c(y(e, "cost"))} says nothing of ${$(n, "or")}: expected a line for each, or a sentence that it costs nothing`, at: w(e, "cost") };
  }
};
function fh(e) {
  let { lines: t, free: n, remarks: s } = e.design.costs, i = t.flatMap(({ quantity: r, unitPrice: a, amount: l }) => [r, a, l]).flatMap((r) => r?.expression ? Y(e, r.expression.text) : []);
  return [
    T(e, "cost"),
    ...t.map(({ item: r }) => r),
    ...[...n, ...s].map(({ text: r }) => r),
    ...i.map(({ name: r, basis: a }) => `${r.replaceAll("_", " ")} ${a.text}`)
  ].join(`
`);
}

// src/rules/index.ts
var en = [
  zi,
  Ar,
  Gr,
  Es,
  _s,
  Ln,
  Qs,
  os(() => en),
  qs,
  Eo,
  js,
  Xi,
  or,
  cr,
  Lr,
  qo,
  lr,
  ys,
  Hs,
  Ls,
  On,
  Ko,
  kr,
  vi,
  Dr,
  Zo,
  An,
  is,
  Ro,
  Sn,
  yo,
  ci,
  hs,
  Go,
  Rn,
  ni,
  Ui,
  yn,
  fs,
  ho,
  To,
  Di,
  rs,
  Wi,
  Fn,
  Mi,
  Pi,
  no,
  vo,
  Jn,
  Ji,
  xo,
  Yn,
  Js,
  mi,
  mo,
  Ki,
  Gi,
  gn,
  fo,
  Wo,
  zo,
  Ur,
  si,
  Vi,
  gr,
  Po,
  Ss,
  nr,
  Pr,
  sr,
  xr,
  Yi,
  Hi,
  Ao,
  ji,
  Mr,
  Jr,
  Xr,
  Ei,
  li,
  Ir,
  Fr,
  ir,
  rr,
  ps,
  Qi,
  qi,
  ur
];

// src/rules/check.ts
function ea(e, t = en) {
  return (e.design.genre === "design" ? t : t.filter(({ anyText: s }) => s)).flatMap((s) => hh(s, e)).sort(gh);
}
function hh(e, t) {
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
function gh(e, t) {
  return e.at.start.line - t.at.start.line || e.at.start.column - t.at.start.column || (e.rule < t.rule ? -1 : 1);
}

// src/rules/grades.ts
var sa = {
  functional: (e) => {
    let t = e.requirements.filter(({ kind: s }) => s === "functional"), n = [...t, ...e.capabilities];
    return ae(D(2, t), D(3, n, e.overview));
  },
  nonfunctional: (e) => {
    let t = e.requirements.filter(({ kind: s }) => s === "non-functional"), n = [...t.filter(({ quantified: s }) => s), ...we(e, "requirements")];
    return D(1, n, t, te(e, "requirements"));
  },
  diagram: ({ diagrams: e }) => {
    let t = e.filter(({ kind: n }) => n === "architecture");
    return D(1, t, e);
  },
  components: (e) => {
    let t = e.components.filter(({ responsibilities: n }) => n);
    return D(2, t, e.components, ve(te(e, "components")));
  },
  dataflow: (e) => {
    let t = e.diagrams.filter(({ kind: o }) => o === "procedure"), n = t.filter(({ edges: o }) => o.length >= 3), s = [...e.flows.filter(({ steps: o }) => o.length >= 3), ...n];
    return D(1, s, e.flows, t, te(e, "data-flow"));
  },
  datamodel: (e) => {
    let t = e.entities.filter(({ fields: o }) => o.length >= 3), n = e.entities.filter(({ fields: o }) => o.length >= 2), s = [e.entities, e.stores, ve(te(e, "data-model"))];
    return ae(D(1, t), D(2, n, ...s));
  },
  api: (e) => {
    let t = new Map(we(e, "api").map((s) => [s.about, s])), n = D(2, [...t.values()], e.events, ve(te(e, "api")));
    return ae(D(1, e.endpoints), n);
  },
  scaling: (e) => {
    let t = [...na([...e.plan, ...e.levels]), ...e.scaling], n = ta(e, "scaling").length > 0 ? 2 : 4;
    return D(n, t, ve(te(e, "scaling")));
  },
  failure: (e) => {
    let t = e.failures.filter(({ mitigation: i, impact: r, recovery: a }) => i || r || a), n = [...t, ...we(e, "failure-modes")], s = t.filter(({ impact: i, detection: r, mitigation: a }) => i && r &&
    a), o = ve(te(e, "failure-modes"));
    return ae(D(1, s), D(2, n, e.failures, o));
  },
  cost: (e) => {
    let t = e.costs.lines.filter(({ amount: n }) => n);
    return ae(D(1, [...t, ...e.options]), D(2, we(e, "cost"), e.costs.remarks));
  },
  security: (e) => {
    let t = we(e, "security"), n = new Set(t.map(({ about: r }) => r)), s = n.size >= 2 && (t.length >= 3 || na(t).length >= 2), o = n.size === 1 && n.has("abuse") ? [] : t, i = D(1, s ? t : [], o, ve(
    te(e, "security"), 3));
    return ae(D(1, e.controls), i);
  },
  monitoring: (e) => {
    let t = we(e, "monitoring"), n = ve(te(e, "monitoring"));
    return ae(D(2, e.monitors), D(3, t, e.monitors, n));
  },
  scope: ({ scope: e, mentions: t }) => {
    let n = t.filter(({ section: o }) => o === "scope"), s = n.filter((o) => o.strong);
    return ae(D(1, e.excluded), D(2, s, e.included, e.implied, n));
  },
  tradeoffs: (e) => {
    let t = e.decisions.filter(({ options: s, because: o }) => s.length > 0 || o), n = we(e, "decisions");
    return ae(D(1, t), D(2, n, e.decisions, te(e, "decisions")));
  },
  "failure-planning": ({ failures: e }) => {
    let t = e.filter(({ detection: n, recovery: s }) => n && s);
    return D(1, t, e);
  },
  scale: (e) => {
    let t = [...e.plan, ...e.levels];
    return D(1, oa(e).size === 3 ? t : [], t, e.scaling);
  },
  "build-or-buy": ({ options: e, decisions: t }) => {
    let n = /\b(?:buy|build|managed|self-hosted|vendor|saas|own)\b/i, s = t.filter((o) => n.test([o.decision, ...o.options].join(" ")));
    return D(1, [...e, ...s]);
  },
  questions: (e) => D(1, e.questions, ta(e, "questions"), te(e, "questions"))
};
function oa(e) {
  let t = e.plan.flatMap(({ cells: s }) => Object.entries(s).filter(([, { text: i }]) => /\d|not planned/i.test(i)).map(([i]) => Number(i))), n = e.levels.filter(({ hasNumber: s }) => s).map(({ factor: s }) => s);
  return /* @__PURE__ */ new Set([...t, ...n]);
}
function D(e, t, ...n) {
  return t.length >= e ? { met: t, partial: [] } : { met: [], partial: [...t, ...n.flat()] };
}
function ae(...e) {
  return e.find(({ met: n }) => n.length > 0) ?? { met: [], partial: e.flatMap(({ partial: n }) => n) };
}
function te(e, t) {
  return e.mentions.filter((n) => n.section === t);
}
function we(e, t) {
  return te(e, t).filter((n) => n.strong);
}
function ta({ headings: e }, t) {
  return e.filter(({ sections: n, empty: s }) => !s && n.includes(t));
}
function ve(e, t = 2) {
  return e.length >= t ? e : [];
}
function na(e) {
  return [...new Map(e.map((t) => [t.at.start.line, t])).values()];
}

// src/rules/checklist.ts
var yh = {
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
}, bh = [
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
], wh = ["scope", "tradeoffs", "failure-planning", "scale", "build-or-buy", "questions"];
function ra(e) {
  let t = (l) => vh(l, e), [n, s, o] = [t("functional"), t("nonfunctional"), t("diagram")], i = "Requirements documented (functional and non-functional)", r = [n, s], a = { ...xh(n, s), item: "require\
ments", title: i, parts: r };
  return {
    checklist: [a, ...bh.map(t)],
    practices: [
      ia("requirements-first", "Start with requirements", a, e, ["architecture", "components"]),
      ia("diagrams-first", "Draw diagrams first", o, e, ["data-model", "api"]),
      ...wh.map(t)
    ]
  };
}
function vh(e, t) {
  let [n, s] = yh[e], { met: o, partial: i } = sa[e](t), r = o.length > 0 ? o : i, l = o.length > 0 && t.genre === "design" ? "met" : r.length > 0 ? "partial" : "missing";
  return { item: e, title: n, section: s, status: l, line: kh(r) };
}
function kh(e) {
  return e.length === 0 ? null : e.reduce((t, { at: n }) => Math.min(t, n.start.line), Number.POSITIVE_INFINITY);
}
function xh(e, t) {
  let n = ["missing", "partial", "met"], s = n.indexOf(e.status) <= n.indexOf(t.status) ? e : t, o = s.status === "missing" && e.status !== t.status;
  return { ...s, status: o ? "partial" : s.status, line: s.line ?? e.line ?? t.line };
}
function ia(e, t, n, s, o) {
  let i = (m) => m.some((u) => o.includes(u)), a = s.headings.filter(({ sections: m }) => i(m) && !m.includes(n.section)).every(({ at: m }) => n.line !== null && m.start.line > n.line), { parts: l, ...d } = n;
  return { ...d, item: e, title: t, status: n.status === "met" && !a ? "partial" : n.status };
}

// src/rules/suppress.ts
function aa(e, t) {
  let n = Ze(e).filter(({ reason: o, rule: i }) => o !== "" && i !== ke), s = t.map((o) => n.find((i) => Sh(i, o))?.reason);
  return {
    kept: t.filter((o, i) => s[i] === void 0),
    suppressed: t.flatMap((o, i) => {
      let r = s[i];
      return r === void 0 ? [] : [{ ...o, reason: r }];
    })
  };
}
function Sh(e, { rule: t, at: n }) {
  return e.rule === t && Ye(e, n);
}

// src/review.ts
async function $h(e, { path: t, brief: n } = {}) {
  let s = rn(e, t), o = cn(s, await sn(s.tree)), i = n ?? o.brief?.text ?? Rh(s);
  return {
    document: s,
    design: o,
    graph: un(o),
    ledger: pn(o),
    brief: i,
    ...ra(o)
  };
}
function Rh({ frontMatter: e }) {
  let { brief: t } = e.values;
  return typeof t == "string" ? t : void 0;
}
async function m1(e, t = {}) {
  let n = await $h(e, t), { kept: s, suppressed: o } = aa(n.document, ea(n)), i = { error: 0, warning: 0, info: 0 };
  for (let { severity: l } of s) i[l] += 1;
  let r = i.error + (t.strict ? i.warning : 0) > 0, a = [.../* @__PURE__ */ new Set([...Fh(n), ...n.design.notRead.map(({ text: l }) => l)])];
  return { ...n, diagnostics: s, suppressed: o, counts: i, notChecked: a, verdict: r ? "fail" : "pass" };
}
function Fh({ design: { genre: e } }) {
  return e === "design" ? [] : ["the content is not checked, as the text is no design"];
}

export {
  c as a,
  O as b,
  q as c,
  oe as d,
  f as e,
  C as f,
  Ho as g,
  en as h,
  $h as i,
  m1 as j
};
