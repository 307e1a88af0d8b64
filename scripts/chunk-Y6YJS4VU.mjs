// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  c as He,
  d as Ze,
  f as Ye
} from "./chunk-XLHDVWKX.mjs";
import {
  a as Ke
} from "./chunk-EMV5Y5QT.mjs";
import {
  a as Le,
  b as be,
  c as Ve
} from "./chunk-T4LTGOKX.mjs";
import {
  C,
  b as ye,
  c as we,
  d as ze,
  f as We,
  g as oe,
  i as z,
  k as Ge
} from "./chunk-5QP7OEKH.mjs";
import {
  a as he,
  b as ge,
  c as De
} from "./chunk-H3E44YWS.mjs";
import {
  a as Ue,
  b,
  c as D,
  d as f,
  f as U,
  g,
  h as R,
  i as F,
  k as re,
  m as T,
  n as O
} from "./chunk-QMP54PYC.mjs";

// src/rules/lookup/place.ts
var Je = /* @__PURE__ */ new WeakMap();
function L(e, t, n) {
  return { start: Xe(e, t), end: Xe(e, n) };
}
function Xe(e, t) {
  let n = Je.get(e) ?? os(e.source);
  Je.set(e, n);
  let [s, i] = [0, n.length - 1];
  for (; s < i; ) {
    let o = s + i + 1 >> 1;
    n[o] <= t ? s = o : i = o - 1;
  }
  return { line: s + 1, column: t - n[s] + 1, offset: t };
}
function os(e) {
  return [0, ...Array.from(e.matchAll(/\r\n|\r|\n/g), ({ index: t, 0: n }) => t + n.length)];
}
function _(e) {
  let t = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
  return e.headings[0]?.at ?? t;
}
function I(e, { start: t }) {
  let n = [];
  for (let s of e.headings) {
    if (s.at.start.line > t.line) break;
    for (; (n.at(-1)?.depth ?? 0) >= s.depth; ) n.pop();
    n.push(s);
  }
  return n.findLast(({ sections: s }) => s.length > 0)?.sections[0];
}
function et(e, { start: t }) {
  return e.headings.findLast(({ at: n }) => n.start.line <= t.line);
}

// src/rules/lookup/live.ts
var tt = /* @__PURE__ */ new WeakMap();
function A(e) {
  let t = tt.get(e.ledger) ?? [...as(e)];
  return tt.set(e.ledger, t), t;
}
function Q({ design: e, ledger: t }) {
  let n = nt.get(t) ?? rs(e, t);
  return nt.set(t, n), n;
}
var nt = /* @__PURE__ */ new WeakMap();
function rs(e, t) {
  let n = 0;
  return t.plan.flatMap((s) => {
    for (; n < e.plan.length && e.plan[n].quantity.text !== s.input.name; ) n += 1;
    let i = e.plan[n++];
    return i ? [{ outcome: s, row: i }] : [];
  });
}
function S(e, { text: t, at: n }, s, i) {
  let { offset: o = 0 } = n.start;
  return s === void 0 || i === void 0 || !e.source.startsWith(t, o) ? n : L(e, o + s, o + i);
}
function* as(e) {
  let { design: t, ledger: n } = e;
  for (let [i, { problem: o }] of n.rows.entries()) {
    let { name: r, value: a, expression: l, at: d } = t.quantities[i];
    yield { form: "row", code: l ?? { text: r, at: d }, at: d, printed: a.at, problem: o };
  }
  let s = t.quantities.length > 0;
  for (let [i, { problem: o }] of n.results.entries()) {
    let { expression: r, printed: a, at: l } = t.results[i];
    (s || st(r)) && (yield { form: "result", code: r, at: l, printed: a.at, problem: o });
  }
  for (let [i, { problem: o }] of n.checks.entries()) {
    let { expression: r, at: a } = t.checks[i];
    yield { form: "check", code: r, at: a, problem: o };
  }
  for (let { outcome: i, row: o } of Q(e))
    yield {
      form: "plan",
      code: o.quantity.expression ?? o.quantity,
      at: o.at,
      problem: i.kind === "expression" ? i.problem : void 0
    };
  yield* ls(e);
  for (let [i, { name: o, problem: r }] of n.loads.entries()) {
    let { at: a } = t.load[i];
    yield { form: "load", code: { text: o, at: a }, at: a, problem: r };
  }
}
function* ls(e) {
  let { design: t, ledger: n } = e;
  if (t.quantities.length === 0) return;
  let s = new Set(t.results.map(({ expression: r }) => r.at.start.offset)), i = new Set(Q(e).map(({ row: r }) => r)), o = [
    ...t.costs.lines.flatMap(({ quantity: r, unitPrice: a, amount: l }) => [r, a, l]),
    ...t.options.flatMap(({ once: r, monthly: a, meanwhile: l, total: d }) => [r, a, l, d]),
    ...t.plan.filter((r) => !i.has(r)).map(({ quantity: r }) => r)
  ].flatMap((r) => r?.expression ?? []);
  for (let r of [...o, ...t.stores.flatMap(({ expressions: a }) => a.filter(st))]) {
    if (s.has(r.at.start.offset) || !/^(?:name|expression)$/.test(re(r.text))) continue;
    let a = n.evaluate(r.text);
    yield { form: "cell", code: r, at: r.at, problem: g(a) ? a : void 0 };
  }
}
function st({ text: e }) {
  return re(e) === "expression";
}

// src/rules/lookup/quote.ts
function c(e, t = 60) {
  let n = e.replace(/[\s`]+/g, " ").trim(), s = [...n.slice(0, 2 * t + 2)];
  return s.length > t ? `\`${s.slice(0, t - 1).join("").trim()}…\`` : `\`${n}\``;
}
function p(e, t = 4) {
  let n = e.slice(0, t).map((i) => c(i, 40)), s = e.length - n.length;
  return s > 0 ? `${n.join(", ")} and ${s} more` : n.length > 1 ? `${n.slice(0, -1).join(", ")} and ${n.at(-1)}` : n[0] ?? "";
}
function M(e, t = "and") {
  return e.length > 1 ? `${e.slice(0, -1).join(", ")} ${t} ${e.at(-1)}` : e[0] ?? "";
}

// src/rules/no-circular-quantity.ts
var it = {
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
    for (let { problem: n, at: s } of cs(e)) {
      let i = n.names ?? [];
      if (!(i[0] !== void 0 && t.has(i[0]))) {
        for (let o of i) t.add(o);
        yield { message: ds(i), at: s, related: us(e, i, s) };
      }
    }
  }
};
function cs(e) {
  let t = A(e).filter(({ form: s }) => s === "row"), n = e.ledger.definitions.flatMap(
    ({ lines: s }) => s.map(({ problem: i }, o) => ({ problem: i, at: e.design.costs.lines[o].at }))
  );
  return [...t.map(({ problem: s, code: i }) => ({ problem: s, at: i.at })), ...n].filter(
    (s) => s.problem?.kind === "circular-quantity"
  );
}
function ds(e) {
  let t = e.filter((i) => !i.includes(" ")), [n = "monthly_cost"] = t, s = [...t.slice(0, 8).map((i) => c(i)), ...t.length > 8 ? ["…"] : [], c(n)];
  return `${c(n)} is computed from itself: ${s.join(" → ")}; give one of them a value of its own with a basis`;
}
function us({ design: e }, t, n) {
  let s = new Set(t);
  return e.quantities.filter(({ name: i, at: o }) => s.has(i) && o.start.line !== n.start.line).slice(0, 8).map(({ name: i, at: o }) => ({ message: `${i} is part of the circle`, at: o }));
}

// src/rules/lookup/nodes.ts
function* v(e, t = () => !0) {
  let n = (Array.isArray(e) ? e : e.children).toReversed();
  for (let s = n.pop(); s; s = n.pop())
    if (t(s) && (yield s, "children" in s))
      for (let i = s.children.length - 1; i >= 0; i--) n.push(s.children[i]);
}

// src/rules/lookup/prose.ts
var ms = /^(?:quantity|1\s?x|10\s?x|100\s?x|endpoint|event)$/i;
function* xe({ document: e, design: t }) {
  let n = [...t.results, ...t.checks].map(({ at: r }) => r).sort((r, a) => (r.start.offset ?? 0) - (a.start.offset ?? 0)), s = t.brief?.at, i = (r) => r.type === "table" && fs(r).some((a) => ms.test(a)),
  o = 0;
  for (let r of v(e.tree, (a) => !i(a))) {
    if (r.type !== "paragraph" && r.type !== "tableCell" || !r.position) continue;
    let [a, l] = [r.position.start.offset ?? 0, r.position.end.offset ?? 0];
    if (s && a <= (s.start.offset ?? 0) && l >= (s.end.offset ?? 0)) continue;
    let d = e.source.slice(a, l), u = [];
    for (let m of v([r]))
      /^(?:inlineCode|html|image|footnoteReference)$/.test(m.type) && m.position && u.push([m.position.start.offset ?? 0, m.position.end.offset ?? 0]);
    for (; o < n.length && (n[o].end.offset ?? 0) <= a; ) o += 1;
    for (let m of n.slice(o, o + 200)) {
      if ((m.start.offset ?? 0) >= l) break;
      u.push([m.start.offset ?? 0, m.end.offset ?? 0]);
    }
    yield { text: ps(d, a, u), offset: a };
  }
}
function fs(e) {
  return e.children[0]?.children.map((t) => z(t).text) ?? [];
}
function ps(e, t, n) {
  let s = e;
  for (let [i, o] of n) {
    let [r, a] = [Math.max(0, i - t), Math.min(e.length, o - t)];
    r < a && (s = s.slice(0, r) + "¤".repeat(a - r) + s.slice(a));
  }
  return s;
}

// src/rules/lookup/stems.ts
var hs = new Set(
  "service server system manager module component handler layer api app application engine data store db database web client the and for with from into our its via one per platform backend frontend no\
de instance".split(
    " "
  )
);
function $(e) {
  let t = e.slice(0, 1e5).replace(new RegExp("(\\p{Ll})(\\p{Lu})", "gu"), "$1 $2").toLowerCase();
  return new Set(Array.from(t.matchAll(/[\p{L}\p{N}]+/gu), ([n]) => ot(n)));
}
function ae(e) {
  let t = [...$(e)], n = t.filter((s) => s.length > 2 && !gs.has(s));
  return n.length > 0 ? n : t;
}
function J(e, t) {
  return ae(t).some((n) => e.has(n));
}
function ot(e) {
  let t = e.replace(/ies$/, "y").replace(/(?<=[^s])s$/, ""), n = t.replace(/(?:ing|ers?|ors?|ed|es|e)$/, "");
  return n.length >= 4 ? n : t;
}
var gs = new Set([...hs].map(ot));

// src/rules/no-conflicting-number.ts
var rt = {
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
    let t = ws(e);
    if (t.length !== 0)
      for (let { text: n, offset: s } of xe(e))
        for (let i of T(n)) {
          let o = ks(n, i) ? $s(t, n, i) : void 0;
          if (!o) continue;
          yield { message: `${c(n.slice(i.start, i.index + i.length))} here, and ${c(`${o.name} = ${o.text}`)} in the ledger: expected one value, such as the name in inline code with \`= ${o.text}\``,
          at: L(e.document, s + i.start, s + i.index + i.length) };
        }
  }
}, ys = 500;
function ws({ design: e, ledger: t }) {
  return e.quantities.slice(0, ys).flatMap(({ name: n, value: { text: s } }) => {
    let i = t.value(n), o = [...$(n.replaceAll("_", " "))];
    return g(i) || !f(s) || i.value === 0 ? [] : [{ name: n, text: s, stems: o, ...i }];
  });
}
var bs = /(?:\b(?:about|around|some|roughly|approximately|nearly|almost|over|under|above|below|up to|at most|at least|more than|less than|fewer than|max(?:imum)?|min(?:imum)?|within|per|each|every|another|further|to|after|until|of|by|old|was|were|first|next|last)|[~≈<>≤≥+×*/–-]|¤)\s*$/iu,
xs = /^\s*(?:[-–+×*/x]|(?:or (?:more|less)|at peak|peak|max|each|per|an? (?:user|customer))\b)/iu;
function ks(e, t) {
  return e.slice(t.start, t.index + t.length).replace(/\D/g, "").length < 2 || t.comparator || t.statistic ? !1 : !bs.test(e.slice(Math.max(0, t.start - 16), t.start)) && !xs.test(e.slice(t.index + t.
  length));
}
var vs = 24;
function $s(e, t, n) {
  let s = n.index + n.length, i = $(
    `${t.slice(n.start, s)} ${/^[^.;,:()¤|]{0,24}/u.exec(t.slice(s, s + vs))?.[0] ?? ""}`
  ), o = (l) => b(l.dimension, n.dimension) && l.stems.every((d) => i.has(d)), r = e.filter(o);
  return r.some(
    ({ value: l }) => Math.abs(l - n.value) <= Math.max(n.step / 2, 5e-3 * Math.abs(l))
  ) ? void 0 : r.find(({ value: l }) => l / n.value < 2 && n.value / l < 2 && l > 0);
}

// src/rules/lookup/leaves.ts
var at = /* @__PURE__ */ new WeakMap();
function V({ design: e }, t) {
  let n = at.get(e);
  return n || (n = new Map(e.quantities.toReversed().map((s) => [s.name, s])), at.set(e, n)), n.get(t);
}
function X(e, t) {
  return [...e.ledger.dependencies(t)].flatMap((n) => {
    let s = V(e, n);
    return s && !s.expression ? [s] : [];
  });
}
function q(e) {
  return /^(?:brief|choice|assumption|measured|price|limit)\b/i.exec(e?.basis.text ?? "")?.[0].toLowerCase();
}

// src/rules/lookup/reached.ts
function ke(e) {
  let { design: t, ledger: n } = e, s = lt(
    n,
    t.checks.map(({ expression: a }) => a.text)
  ), o = [...[
    ...t.costs.lines.flatMap(({ quantity: a, unitPrice: l, amount: d }) => [a, l, d]),
    ...t.options.flatMap(({ once: a, monthly: l, meanwhile: d, total: u }) => [a, l, d, u]),
    ...Q(e).map(({ row: a }) => a.quantity)
  ].flatMap((a) => a?.expression?.text ?? []), ...t.stores.flatMap(({ expressions: a }) => a.map(({ text: l }) => l))], r = A(e).flatMap(({ problem: a }) => a?.suggestion ?? []);
  return { checks: /* @__PURE__ */ new Set([...s, ...r]), all: /* @__PURE__ */ new Set([...s, ...r, ...lt(n, o)]) };
}
function lt(e, t) {
  let n = new Set(
    t.flatMap((r) => {
      let a = F(r);
      return g(a) ? [] : a.names;
    })
  ), s = /* @__PURE__ */ new Set(), i = [], o = 0;
  for (let r of [...n, void 0]) {
    if (r === void 0 || o + r.length > qs || i.length >= Ss) {
      for (let a of e.dependencies(i.join(" + "))) s.add(a);
      [i, o] = [[], 0];
    }
    i.push(r ?? ""), o += (r?.length ?? 0) + 3;
  }
  return s;
}
var qs = 3e3, Ss = 400;

// src/rules/lookup/dangling.ts
function ve(e) {
  if (e.design.checks.length === 0) return [];
  let { checks: t } = ke(e);
  return e.design.quantities.filter((n) => !n.expression && !t.has(n.name) && Rs(n));
}
function Rs(e) {
  let t = q(e);
  if (t !== "choice" && t !== "limit") return !1;
  let n = f(e.value.text);
  if (!n || n.unit.startsWith("%")) return !1;
  let { time: s, ...i } = n.dimension, o = s === 1 && Object.keys(i).length === 0;
  return t === "limit" || o || D(n.dimension);
}

// src/rules/no-dangling-limit.ts
var ct = {
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
    for (let { name: t, value: n, at: s } of ve(e))
      yield {
        message: `${c(`${t} = ${n.text}`)} was set and no check depends on it: expected one, such as \`${t} >= …\` and \`holds\``,
        at: s
      };
  }
};

// src/rules/no-duplicate-ids.ts
var dt = {
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
    yield* Fs(t, n);
    let s = Ms(t.requirements), i = /* @__PURE__ */ new Map();
    for (let r of t.requirements) {
      let { id: a, at: l } = r;
      if (!a) continue;
      let d = i.get(a);
      d ? d.at.start.line !== l.start.line && (yield { message: `${c(a)} is defined in line ${d.at.start.line} already: expected an id of its own, such as \`${Ds(a, s)}\``, at: l, related: [{ message: `${a}\
 is defined here first`, at: d.at }] }) : i.set(a, r);
    }
    let o = t.requirements.flatMap(({ id: r, at: a }) => {
      let l = r && Os.exec(e.source.slice(a.start.offset, (a.start.offset ?? 0) + 24))?.[1];
      return l ? [{ written: l, at: a }] : [];
    });
    o[0] && (yield {
      message: `${p(o.map(({ written: r }) => r))}: expected ids of the form \`FR-1\` and \`NFR-1\``,
      at: o[0].at,
      severity: "warning"
    });
  }
};
function* Fs(e, { rows: t }) {
  let n = new Map(e.quantities.toReversed().map(({ name: s, at: i }) => [s, i]));
  for (let [s, { problem: i }] of t.entries()) {
    let { name: o, value: r, at: a } = e.quantities[s], l = n.get(o);
    i?.kind === "duplicate-name" && (yield {
      message: `${c(`${o} = ${r.text}`)} is a second row of ${c(o)}, after line ${l.start.line}: keep one, or give this one another name`,
      at: a,
      section: "quantities",
      related: [{ message: `${o} is defined here first`, at: l }]
    }), i?.kind === "bad-name" && (yield {
      message: i.message,
      at: a,
      section: "quantities",
      ...!i.message.includes("is the name of") && { severity: "warning" }
    });
  }
}
var Os = /^[\s|*_`#-]*(?:\d+[.)]\s+)?[*_`[]*((?:N?FR)[_ ]?\d+(?:\.\d+)?)\b/;
function Ms(e) {
  let t = /* @__PURE__ */ new Map();
  for (let { id: n } of e) {
    let [s = "", i = ""] = n?.split("-") ?? [];
    t.set(s, Math.max(t.get(s) ?? 0, Number.parseInt(i, 10) || 0));
  }
  return t;
}
function Ds(e, t) {
  let n = e.split("-")[0];
  return `${n}-${(t.get(n) ?? 0) + 1}`;
}

// src/rules/lookup/asked.ts
var ut = /* @__PURE__ */ new WeakMap();
function W({ document: e, brief: t }) {
  if (t === void 0 || t.trim() === "") return;
  let n = ut.get(e);
  if (n?.text === t) return n.brief;
  let s = Ye(t);
  return ut.set(e, { text: t, brief: s }), s;
}

// src/rules/lookup/infeasible.ts
var mt = /* @__PURE__ */ new WeakMap();
function $e(e) {
  let t = mt.get(e.ledger) ?? new Map(e.ledger.checks.flatMap((n) => Ls(e, n)));
  return mt.set(e.ledger, t), t;
}
function Ls(e, t) {
  if (t.holds || t.problem || t.verdicts.length === 0) return [];
  let n = X(e, t.input.expression);
  return !(n.length > 0 && n.every((i) => q(i) === "brief")) || !Is(t).every((i) => As(e, i)) ? [] : [[t, { check: t, names: n.map(({ name: i }) => i) }]];
}
function Is({ input: e }) {
  let t = F(e.expression);
  return g(t) || !t.right ? [] : [t.left, t.right].flatMap((n) => {
    let s = [...R(n)];
    return s.length === 1 && s[0].type === "number" ? [s[0]] : [];
  });
}
function As(e, { value: t, dimension: n }) {
  return (W(e)?.facts.flatMap(({ measure: i }) => f(i) ?? []) ?? []).some(
    (i) => b(i.dimension, n) && Math.abs(i.value - t) <= 1e-9 * Math.abs(t)
  );
}

// src/rules/lookup/sides.ts
var Ns = { "<": "≥", "<=": ">", ">": "≤", ">=": "<", "==": "≠" };
function qe({ design: e }, t, n) {
  let { left: s, right: i, operator: o } = t;
  if (!s || !i || !o || n.left === void 0 || n.right === void 0) return;
  let r = new Map(e.quantities.map(({ name: l, value: d }) => [l, d.text])), a = Cs(t, r);
  return Ps(n.left, n.right, t, a).join(` ${Ns[o]} `);
}
function Ps(e, t, { left: n }, s) {
  let i = (o, r) => O(o, n.dimension, s, r);
  for (let o = 3; o < 12; o++)
    if (i(e, o) !== i(t, o)) return [i(e, o), i(t, o)];
  return [i(e, 12), i(t, 12)];
}
function Cs({ input: e, left: t }, n) {
  let s = F(e.expression);
  if (g(s)) return;
  let i = [s.right, s.left].flatMap(
    (l) => l?.type === "number" ? [e.expression.slice(l.start, l.end)] : []
  ), o = s.names.flatMap((l) => n.get(l) ?? []), a = [...i, ...o].flatMap((l) => f(l) ?? []).find(({ dimension: l }) => b(l, t.dimension));
  return a && { ...a, significant: 0, decimals: 0, padded: !1 };
}

// src/rules/no-failed-check.ts
var ft = {
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
    let t = $e(e);
    for (let [n, s] of e.ledger.checks.entries()) {
      if (t.has(s)) continue;
      let { expression: i, at: o } = e.design.checks[n], { problem: r } = s;
      r && Ts.has(r.kind) ? yield { message: r.message, at: S(e.document, i, r.start, r.end) } : (!r || r.kind === "negative-divisor") && (yield* _s(e, s, o));
    }
  }
}, Ts = /* @__PURE__ */ new Set([
  "syntax",
  "too-long",
  "division-by-zero",
  "overflow",
  "undefined-result",
  "no-measure"
]);
function* _s(e, t, n) {
  let s = t.verdicts.filter(({ holds: a, problem: l }) => !a && l?.kind !== "broken-input"), [i, ...o] = s.toSorted((a, l) => Ie(a) - Ie(l) || a.load - l.load);
  if (!i) return;
  let r = Qs[Ie(i)];
  yield { message: Bs(e, t, i, o), at: n, ...r !== "error" && { severity: r } };
}
var Qs = ["error", "warning", "info"];
function Ie({ load: e, planned: t }) {
  return e <= 1 ? 0 : e <= 10 && t ? 1 : 2;
}
function Bs(e, t, n, s) {
  let i = c(t.input.expression, 100), o = qe(e, t, n), r = n.load === 1 ? "" : ` at ${n.load}x`, a = s.map(({ load: u }) => `${u}x`).join(" and "), l = `${i} fails${r}${o ? ` (${o})` : ""}${a && n.load >
  1 ? `, and at ${a}` : ""}`;
  if (n.problem) return `${l}: ${n.problem.message}`;
  if (n.load === 1) return `${l}: ${Es(e, t)}`;
  let d = n.planned ? "put the number that holds there into the plan table" : "nothing is planned there";
  return `${l}: ${d}${n.planned ? ", or `not planned`" : ""}`;
}
function Es(e, t) {
  let i = (e.ledger.flips(t) ?? []).filter(({ name: o }) => /^(?:choice|brief)$/.test(q(V(e, o)) ?? "")).slice(0, 3).map(({ text: o }) => `\`${o}\``);
  return i.length === 0 ? "no choice alone mends it; expected another design, or another target" : `it would hold with ${i.join(" or ")}; expected such a value, another design, or another target`;
}

// src/rules/no-infeasible-brief.ts
var pt = {
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
    let t = [...$e(e)];
    for (let [i, o] of t) {
      let r = e.ledger.checks.indexOf(i);
      yield {
        message: zs(e, o),
        at: e.design.checks[r].at,
        related: Ws(e, o)
      };
    }
    let n = W(e);
    if (!n) return;
    let s = He(n).filter(
      (i) => !t.some(([o]) => js(i, o.bound))
    );
    for (let i of s)
      yield {
        message: `${Ze(n, i)}; ask which of the two gives way`,
        at: e.design.brief?.at ?? _(e.design)
      };
  }
};
function js({ target: e }, t) {
  return t !== void 0 && f(e.measure)?.value === t.value;
}
function zs(e, { check: t, names: n }) {
  let s = n.map((r) => c(`${r} = ${V(e, r).value.text}`)), i = qe(e, t, t.verdicts[0]);
  return `${`${c(t.input.expression, 100)} cannot hold${i ? ` (${i})` : ""}`}: all its numbers come from the brief (${M(s)}); ask which of them gives way`;
}
function Ws(e, { names: t }) {
  return t.map((n) => ({ message: `${n} comes from the brief`, at: V(e, n).at }));
}

// src/rules/lookup/bound.ts
function le(e, t) {
  let [n, s] = [0, e.length];
  for (; n < s; ) {
    let i = n + s >> 1;
    e[i] < t ? n = i + 1 : s = i;
  }
  return n;
}

// src/rules/lookup/nfrs.ts
var ht = /* @__PURE__ */ new WeakMap();
function N(e) {
  let t = ht.get(e.ledger) ?? Gs(e);
  return ht.set(e.ledger, t), t;
}
function Gs({ design: e, ledger: t }) {
  let n = e.checks.map(({ at: s }) => s.start.offset ?? 0);
  return e.requirements.filter(({ kind: s, quantified: i }) => s === "non-functional" && i).map((s) => {
    let { at: i, id: o, quality: r, target: a, text: l } = s, [d, u] = [le(n, i.start.offset ?? 0), le(n, i.end.offset ?? 0)], m = e.checks.slice(d, u).map((G, pe) => ({ check: t.checks[d + pe], at: G.
    at })), j = a?.text ?? l, k = f(j) ?? T(j)[0];
    return { requirement: s, name: o ?? r ?? l, target: k, checks: m };
  });
}
function K({ requirement: { quality: e, text: t, target: n } }) {
  return [e, t, n?.text].filter(Boolean).join(" ");
}

// src/rules/lookup/trees.ts
function H(e) {
  let t = -1;
  return A(e).flatMap(({ form: n, code: s }) => {
    n === "row" && (t += 1);
    let i = n === "row" ? e.design.quantities[t] : void 0;
    if (n === "load" || n === "row" && !i?.expression) return [];
    let o = F(s.text);
    return g(o) ? [] : (o.right ? [o.left, o.right] : [o.left]).map((a) => ({ node: a, code: s, ...i && { row: i } }));
  });
}
function Se(e, t = 1) {
  if (e.type !== "binary" || e.operator !== "*" && e.operator !== "/") return [{ node: e, power: t }];
  let n = e.operator === "*" ? t : -t;
  return [...Se(e.left, t), ...Se(e.right, n)];
}
function ee(e) {
  return e.type === "negate" ? ee(e.of) : e.type !== "binary" || e.operator !== "+" && e.operator !== "-" ? [e] : [...ee(e.left), ...ee(e.right)];
}
function B(e) {
  return /_(avg|p\d{2,3}|peak)$/.exec(e)?.[1];
}

// src/rules/no-mixed-statistic.ts
var gt = {
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
    for (let t of H(e))
      /_(?:avg|p\d|peak)/.test(t.code.text) && (yield* Us(e, t));
    yield* Js(e), yield* Xs(e);
  }
};
function* Us(e, { node: t, code: n, row: s }) {
  let i = /* @__PURE__ */ new Set();
  for (let o of R(t)) {
    if (i.has(o) || o.type !== "binary" || o.operator !== "+") continue;
    for (let d of R(o)) d.type === "binary" && /[+-]/.test(d.operator) && i.add(d);
    let r = ee(o).flatMap((d) => Ks(e, o, d, n.text)), a = new Set(r.map((d) => B(d))), l = S(e.document, n, o.start, o.end);
    a.size > 1 ? yield { message: Vs(n.text.slice(o.start, o.end), r), at: l } : s && o === t && (yield* Hs(s.name, r, l));
  }
}
function Vs(e, t) {
  let n = [...new Map(t.map((s) => [B(s), s])).values()];
  return `${c(e, 100)} adds different statistics (${p(n)}): expected terms with one suffix, or with none`;
}
function Ks({ ledger: e }, t, n, s) {
  let i = e.evaluate(s.slice(t.start, t.end));
  return g(i) ? [] : [...R(n, (o) => o.type === "call")].flatMap((o) => {
    if (o.type !== "name" || !B(o.name)) return [];
    let r = e.value(o.name);
    return !g(r) && b(r.dimension, i.dimension) ? [o.name] : [];
  });
}
function* Hs(e, t, n) {
  let s = Re(B(e)), i = t.find((o) => (Re(B(o)) ?? 100) < (s ?? 0));
  s !== void 0 && i && (yield {
    message: `${c(e)} is computed from ${c(i)}: expected terms with the suffix \`_${B(e)}\``,
    at: n
  });
}
var Zs = /peak|factor|burst|surge|spike|spread|concurrent|busiest|max/, Ys = 100;
function* Js(e) {
  let { quantities: t } = e.design, n = t.find(({ name: i, expression: o }) => !o && /peak/.test(i) && !B(i)), s = n ? t.filter(({ name: i, expression: o }) => o && B(i) === "peak") : [];
  for (let { name: i, expression: o, value: r } of s.slice(0, Ys)) {
    let { text: a, at: l } = o, d = [...e.ledger.dependencies(a)], u = e.ledger.evaluate(`(${a}) * ${n.name}`);
    if (d.length === 0 || d.some((k) => Zs.test(k)) || g(u)) continue;
    let m = O(u.value, u.dimension, f(r.text));
    yield { message: `${c(i)} is computed from means alone (${c(a, 100)}): times ${c(n.name)} it is \`${m}\``, at: l };
  }
}
function* Xs(e) {
  for (let { requirement: t, target: n, checks: s, name: i } of N(e)) {
    let o = Re(n?.statistic ?? /\bp\d{2}(?:\.\d+)?/.exec(t.target?.text ?? "")?.[0]);
    if (o !== void 0)
      for (let { check: r, at: a } of s) {
        let l = ei(r.input.expression).find((u) => (Re(B(u)) ?? 100) < o);
        if (!l) continue;
        yield { message: `${c(t.target?.text ?? i)} is checked against ${c(l)}: expected a p${o} or a hard bound`, at: a };
      }
  }
}
function ei(e) {
  let t = F(e);
  return g(t) ? [] : t.names;
}
function Re(e) {
  if (e === "avg") return 50;
  let t = /^p(\d{2}(?:\.\d+)?)(\d?)$/.exec(e ?? "");
  return t ? Number(t[2] ? `${t[1]}.${t[2]}` : t[1]) : void 0;
}

// src/rules/no-negative-quantity.ts
var wt = {
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
      let i = s?.kind === "duplicate-name" ? void 0 : ti(e, n.name);
      i && (yield { ...i, at: e.design.quantities[t].value.at });
    }
  }
};
function ti(e, t) {
  let n = V(e, t);
  for (let s of e.ledger.levels) {
    let i = yt(e, t, s);
    if (!i || !n || !(i.value < 0) || si(n.value.text, D(i.dimension))) continue;
    if ((n.expression ? ii(n.expression.text) : []).some((l) => (yt(e, l, s)?.value ?? 0) < 0)) return;
    let r = s === 1 ? "" : ` at ${s}x`;
    return { message: `${c(t)} is ${O(i.value, i.dimension, f(n.value.text))}${r}: expected 0 or more; bound it, such as \`max(0, …)\`, or mend an input`, ...!ni(e, t, s) && { severity: "info" } };
  }
}
function ni(e, t, n) {
  let s = e.ledger.dependencies(t);
  return !Q(e).some(
    ({ outcome: { input: i, cells: o } }) => s.has(i.name) && o.findLast((r) => r.load <= n)?.planned === !1
  );
}
function si(e, t) {
  return t && e.includes("%");
}
function yt({ ledger: e }, t, n) {
  let s = e.value(t, n);
  return g(s) ? void 0 : s;
}
function ii(e) {
  let t = F(e);
  return g(t) ? [] : t.names;
}

// src/rules/words.ts
var bt = { lean: 1e3, standard: 2600, thorough: 4500 };
function xt(e) {
  let [t] = e.sections, n = e.sections.length === 1 && t !== void 0 && t.sections.some(({ depth: r }) => r < 7), i = (n ? t.sections : e.sections).map((r) => ({
    title: r.title,
    section: oi(r),
    words: kt(r, []),
    at: r.heading.position ?? r.at
  })), o = Ae(e.preamble, !1) + (n ? Ae([t.heading, ...t.nodes], !1) : 0);
  return { total: i.reduce((r, { words: a }) => r + a, o), sections: i };
}
function oi(e) {
  let [t] = oe(e.title);
  return t && De(t);
}
function kt(e, t) {
  let n = [...t, ...oe(e.title)];
  if (n.includes("quantities")) return 0;
  let s = Ae(
    [e.heading, ...e.nodes],
    n.some((i) => De(i) === "api")
  );
  return e.sections.reduce((i, o) => i + kt(o, n), s);
}
function Ae(e, t) {
  let n = (i) => t && i.type === "table" || i.type === "blockquote" && /^\W*brief:/i.test(ze(i).slice(0, 40)), s = 0;
  for (let i of v(e, (o) => !n(o)))
    (i.type === "paragraph" || i.type === "heading" || i.type === "tableCell") && (s += ri(li(i.children)));
  return s;
}
function ri(e) {
  return e.split(/\s+/).filter((t) => /[\p{L}\p{N}]/u.test(t)).length;
}
var ai = /^\s*(?:holds|fails)\b(?:\s*\([^()]*\))?/;
function li(e) {
  let t = !1, n = "";
  for (let s of v(e))
    s.type === "text" && (n += t ? s.value.replace(ai, "") : s.value), (s.type === "inlineCode" || s.type === "break") && (n += " "), t = s.type === "inlineCode";
  return n;
}

// src/rules/no-overlong-section.ts
var vt = {
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
    let { total: n, sections: s } = xt(e), i = bt[t.depth];
    if (n <= i) return;
    let o = s.toSorted((l, d) => d.words - l.words).slice(0, 3).filter((l) => l.words > 0), r = M(o.map((l) => `${c(l.title)} (${l.words.toLocaleString("en")})`));
    yield { message: `${n.toLocaleString("en")} words, ${t.depth} allows ${i.toLocaleString("en")}: expected ${(n - i).toLocaleString("en")} fewer; longest: ${r}`, at: o[0]?.at ?? _(t), section: o[0]?.
    section };
  }
};

// src/rules/no-peak-volume.ts
var St = {
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
    for (let t of H(e)) /_(?:peak|p\d)/.test(t.code.text) && (yield* di(e, t));
  }
}, ci = 86400;
function* di(e, { node: t, code: n }) {
  let s = /* @__PURE__ */ new Set();
  for (let i of R(t)) {
    if (s.has(i) || i.type !== "binary" || !/[*/]/.test(i.operator)) continue;
    for (let r of Ne(i)) s.add(r);
    let o = ui(e, i, n.text);
    o && (yield { message: o, at: S(e.document, n, i.start, i.end) });
  }
}
function Ne(e) {
  return e.type !== "binary" || !/[*/]/.test(e.operator) ? [] : [e, ...Ne(e.left), ...Ne(e.right)];
}
function ui(e, t, n) {
  let i = Se(t).filter(({ power: k }) => k > 0).map(({ node: k }) => ({ node: k, ...mi(e, k, n) })), o = c(n.slice(t.start, t.end), 100), r = i.find(({ node: k, dimension: G }) => G?.time === -1 && $t(
  k, /^peak$/)), a = i.find(({ dimension: k, value: G = 0 }) => qt(k) && G >= ci), l = i.find(({ dimension: k }) => k && fi(k)), d = a ?? l;
  if (r && d) {
    let [k, G] = [r.node, d.node].map((pe) => c(n.slice(pe.start, pe.end)));
    return `${o} takes the peak ${k} for ${a ? "all of" : "every use at"} ${G}: expected the mean rate`;
  }
  let u = i.find(({ dimension: k }) => k?.time === -1 && Object.keys(k).length === 1), m = i.find(({ node: k, dimension: G }) => qt(G) && $t(k, /^p\d/));
  if (!u || !m) return;
  let j = c(n.slice(m.node.start, m.node.end));
  return `${o} takes the percentile ${j} for the time in work: expected a mean (\`_avg\`) time`;
}
function $t(e, t) {
  return ee(e).some((n) => n.type === "name" && t.test(B(n.name) ?? ""));
}
function mi({ ledger: e }, t, n) {
  let s = e.evaluate(n.slice(t.start, t.end));
  return g(s) ? {} : s;
}
function qt(e) {
  return e?.time === 1 && Object.keys(e).length === 1;
}
function fi({ time: e, data: t = 0, ...n }) {
  let [s, ...i] = Object.values(n);
  return e === void 0 && s === 1 && i.length === 0 && (t === 0 || t === -1);
}

// src/rules/lookup/placeholders.ts
var pi = "describe|insert|add (?:your|a|an|the)|list (?:the|of|your|all|any|each)|explain|specify|enter|provide|fill in|replace|summari[sz]e|name of|link to|your|brief description|short description|e\\\
.g\\.?|example of|what is|why is|how does", hi = "name|title|description|date|number|version|author|owner|here|placeholder|text|url|link|statement|summary|details", gi = [
  /(?<![\p{L}\p{N}_])(?:TBD|TBC|TBA|FIXME|T\.B\.D\.|TODO(?! (?:list|app|item|comment)))(?![\p{L}\p{N}_])/gu,
  /(?<!\S)\?{3,}/g,
  /\blorem ipsum\b/gi,
  /\bto be (?:determined|filled in|written|completed|added later)\b/gi,
  /\[NEEDS[ _-]CLARIFICATION[^\]\n]{0,200}\]?/g,
  new RegExp(String.raw`\[(?:${pi})\b[^\][\n]{0,120}\](?![(:[])`, "gi"),
  new RegExp(String.raw`\[\p{L}[\p{L}/&'-]{0,30}(?: [\p{L}/&'-]{1,30}){0,3} (?:${hi})\](?![(:[])`, "giu"),
  /\[(?:FEATURE|PROJECT|SYSTEM|SERVICE|COMPONENT|COMPANY|DATE|AUTHOR|NAME|TITLE|TEAM|PRODUCT|OWNER|PLACEHOLDER|INSERT|YOUR)(?:[ _-][A-Z]{2,20}){0,3}\]/g,
  new RegExp("(?<![\\p{L}\\p{N}])<\\p{L}[\\p{L}+&' -]{2,60}(?: \\d)?>", "gu"),
  /\{\{[^{}\n]{1,60}\}\}/g,
  /(?<![\p{L}\p{N}])\$?X{2,4}(?:,(?:000|X{3})){0,3}(?![\p{L}\p{N}])/gu
], yi = /^\s*(?:coming soon|work in progress|wip|under construction|to follow|to come|placeholder|pending|fill me in|insert here|\.{3,}|…)[.!…]?\s*$/i;
function ce(e) {
  if (yi.test(e)) return [{ text: e.trim(), index: e.length - e.trimStart().length }];
  let n = gi.flatMap(
    (i) => Array.from(e.matchAll(i), ({ 0: o, index: r }) => ({ text: o, index: r }))
  ).sort((i, o) => i.index - o.index || o.text.length - i.text.length), s = 0;
  return n.filter(({ text: i, index: o }) => o < s ? !1 : (s = o + i.length, !0));
}
function Ft(e) {
  let t = ce(e);
  return t.map(({ index: s }, i) => e.slice(Rt(t[i - 1]), s)).join("") + e.slice(Rt(t.at(-1)));
}
function Rt(e) {
  return e ? e.index + e.text.length : 0;
}

// src/rules/lookup/bodies.ts
function h({ design: e }, t) {
  return Ce(e, t)?.title || he[t];
}
function P({ document: e, design: t }, n) {
  return Te(e, t, n).map(Pe).join(`
`);
}
function Pe(e) {
  return [...v(e)].flatMap((n) => n.type === "html" ? [n.value.replace(/<!--[\s\S]*?(?:-->|$)/g, "").replace(/<[^<>]*>/g, " ")] : n.type === "paragraph" || n.type === "tableCell" || n.type === "code" ?
  [z(n).text] : []).join(`
`);
}
function Ce(e, t) {
  let n = Ot(e, t);
  return n.find(({ sections: s }) => s[0] === t) ?? n[0];
}
var wi = {
  scope: ["in-scope", "out-of-scope"],
  requirements: ["functional", "non-functional"],
  "data-model": ["stores"],
  api: ["events"],
  monitoring: ["alerts"]
};
function Ot(e, t) {
  let n = [t, ...wi[t] ?? []], s = (i) => oe(i).some((o) => n.includes(o));
  return e.headings.filter(({ title: i, sections: o }) => o.includes(t) && s(i));
}
function Te(e, t, n) {
  let s = new Set(Ot(t, n).map(({ at: i }) => i.start.line));
  return [...ye(e)].filter(({ at: i }) => s.has(i.start.line)).map(we);
}

// src/rules/lookup/evidence.ts
var _e = {
  overview: () => [],
  scope: ({ scope: e }) => [...e.excluded, ...e.included, ...e.constraints],
  requirements: ({ requirements: e }) => e,
  architecture: ({ diagrams: e }) => e.filter(({ kind: t }) => t === "architecture"),
  components: ({ components: e }) => e,
  "data-flow": ({ flows: e }) => e,
  "data-model": ({ entities: e, stores: t }) => [...e, ...t],
  api: (e) => de(e),
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
function de({ endpoints: e, events: t, flows: n, headings: s }) {
  let i = new Set(n.flatMap((a) => a.steps.map(({ at: l }) => l.start.line))), o = new Set(s.map(({ at: a }) => a.start.line)), r = ({ purpose: a, payload: l, auth: d, errors: u, at: m }) => l || d ||
  u || !(i.has(m.start.line) || o.has(m.start.line) && !a);
  return [...e.filter(r), ...t];
}

// src/rules/lookup/presence.ts
function ie(e, t) {
  let n = Mt.get(e.design) ?? /* @__PURE__ */ new Map();
  Mt.set(e.design, n);
  let s = n.get(t) ?? bi(e, t);
  return n.set(t, s), s;
}
var Mt = /* @__PURE__ */ new WeakMap();
function bi({ document: e, design: t }, n) {
  if (_e[n](t).length > 0) return "found";
  let s = Te(e, t, n);
  return s.length === 0 ? n === "overview" && xi(e, t) ? "found" : "missing" : s.some((i) => Dt(i, t)) ? "untyped" : "empty";
}
function w(e, t) {
  let n = ie(e, t);
  return n === "found" || n === "untyped";
}
function y({ design: e }, t) {
  return Ce(e, t)?.at ?? _e[t](e)[0]?.at ?? _(e);
}
function Fe(e) {
  return ["overview", "scope", "decisions", "questions", "quantities"].includes(e) ? "warning" : "error";
}
function xi(e, t) {
  let [n] = e.sections, s = [...e.preamble, ...n?.nodes ?? []].filter(
    ({ type: i }) => i === "paragraph" || i === "list"
  );
  return Dt(s, t);
}
function Dt(e, t) {
  if ([...v(e)].some((o) => o.type === "code" && o.value.trim().split(/\s+/).length >= 3)) return !0;
  let s = Lt(Pe(e));
  if (It(s)) return !1;
  if (be(s)) return !0;
  let i = new Set(
    [
      t.title?.text ?? "",
      ...[t.components, t.actors, t.externals, t.entities].flat().map(({ name: o }) => o)
    ].flatMap(ae)
  );
  return [...$(s)].some((o) => i.has(o));
}
function Oe(e, t) {
  return ie(e, t) === "empty" && It(Lt(P(e, t)));
}
function Lt(e) {
  return e.split(`
`).map(Ft).filter((t) => !C(t)).join(`
`);
}
function It(e) {
  return e.split(/\s+/).filter((t) => /[\p{L}\p{N}]/u.test(t)).length < 4;
}

// src/rules/no-placeholder.ts
var At = {
  id: "no-placeholder",
  section: "overview",
  severity: "error",
  summary: "Disallow placeholders and the residue of templates.",
  why: "A reader takes the sentence around a placeholder for decided; the hole is found when the part is built.",
  fix: "Write what belongs there. What is not known yet becomes a row of Open Questions with the value that is assumed meanwhile, and the text uses that value.",
  bad: `Uploads are kept for TBD days and then deleted by [Component Name].
`,
  good: "Uploads are kept for `kept` = 90 day and then deleted by the Sweeper.\n",
  *check(e) {
    let t = /* @__PURE__ */ new Map();
    for (let n of v(e.document.tree)) {
      if (n.type !== "text" || !n.position) continue;
      let s = n.position.start.offset ?? 0;
      for (let { text: i } of ce(n.value)) {
        let o = ki(e, i, s, n.position);
        s = o.end.offset ?? s;
        let r = I(e.design, o) ?? "overview", a = t.get(r) ?? Oe(e, r);
        t.set(r, a), !a && (yield {
          message: `${c(i)} stands where content should be: expected the content, or a row of \`Open Questions\` and the value assumed meanwhile`,
          at: o,
          section: r
        });
      }
    }
  }
};
function ki({ document: e }, t, n, s) {
  let i = e.source.slice(n, s.end.offset).indexOf(t);
  return i < 0 ? s : L(e, n + i, n + i + t.length);
}

// src/rules/no-repeated-text.ts
var Nt = {
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
    yield* vi(e), yield* $i(e.design);
  }
};
function* vi({ document: e, design: t }) {
  let n = /* @__PURE__ */ new Map();
  for (let s of v(e.tree, ({ type: i }) => i !== "blockquote"))
    if (!(s.type !== "paragraph" && s.type !== "tableCell" || !s.position))
      for (let i of z(s).text.split(/(?<=[.!?])\s+/)) {
        let o = i.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
        if (o.split(" ").length < 8) continue;
        let r = I(t, s.position) ?? et(t, s.position), a = n.get(o);
        a ? a.under !== r && !a.told && (a.told = !0, yield {
          message: `${c(i)} stands in line ${a.at.start.line} already: expected it once, and a reference here`,
          at: s.position,
          section: I(t, s.position),
          related: [{ message: "stands here first", at: a.at }]
        }) : n.set(o, { at: s.position, under: r, told: !1 });
      }
}
function* $i({ failures: e }) {
  for (let t of ["mitigation", "recovery"]) {
    let n = /* @__PURE__ */ new Map();
    for (let s of e) {
      let i = s[t].toLowerCase().trim();
      n.set(i, [...n.get(i) ?? [], s]);
    }
    for (let [s, i] of n) {
      if (i.length < 3 || C(s) || s.split(/\s+/).length < 3) continue;
      yield {
        message: `${c(s)} is the ${t} of ${i.length} failures: expected what fits each`,
        at: i[2].at,
        section: "failure-modes",
        related: i.slice(0, 2).map(({ at: r }) => ({ message: "stands here too", at: r }))
      };
    }
  }
}

// src/rules/lookup/secrets.ts
var qi = [
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
    form: /(?<![A-Za-z0-9_])(?:[sr]k_(?:live|test)_[A-Za-z0-9]{16,255}|whsec_[A-Za-z0-9+/]{24,255})/g
  },
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
function Pt(e) {
  let t = qi.flatMap(
    ({ kind: s, form: i }) => Array.from(e.matchAll(i), (o) => Si(s, o))
  ), n = 0;
  return t.filter(({ text: s, kind: i }) => Mi(s, i)).sort((s, i) => s.index - i.index).filter(({ text: s, index: i }) => i < n ? !1 : (n = i + s.length, !0));
}
function Si(e, t) {
  let n = t.groups?.secret ?? t[0];
  return { kind: e, text: n, index: t.index + t[0].lastIndexOf(n) };
}
var Ri = /[<>{}$…*]|\.{3}|x{4}|example|changeme|change_me|placeholder|dummy|sample|your|redacted|insert|replace|1234567|abcdef|deadbeef|0{8}/i, Fi = /pass|pwd|secret|user|admin|postgres|root|string|token|process\.env|env\.|config|vault|hash|test|demo|foo|bar|arn:|:\/\/|null|undefined|^[a-z]+(?:[_.-][a-z]+)*$/i,
Oi = /access key|GitHub|GitLab|Slack|Stripe|Google|provider|npm|SendGrid|Web Token/;
function Mi(e, t) {
  return t === "a private key" ? !0 : Ri.test(e) || new Set(e).size < 6 ? !1 : Oi.test(t) || /\d/.test(e) && new RegExp("\\p{L}", "u").test(e) && !Fi.test(e);
}

// src/rules/no-secret.ts
var Ct = {
  id: "no-secret",
  section: "security",
  severity: "error",
  summary: "Disallow keys, tokens, passwords and connection strings.",
  why: "A design is copied, mailed and indexed; a secret in it is published and stays in every history.",
  fix: "Replace the secret by a placeholder such as `<token>` or the name of the place where it is kept, and revoke it: it has been shared already.",
  bad: "The worker connects to `postgres://app:vK3mPq81zT@db.internal/orders`.\n",
  good: "The worker connects to `postgres://app:<password>@db.internal/orders`; the password comes from the secret store.\n",
  *check({ document: e, design: t }) {
    for (let { kind: n, text: s, index: i } of Pt(e.source)) {
      let o = L(e, i, i + s.length);
      yield { message: `\`${s.slice(0, 4)}…\` looks like ${n}: expected a placeholder such as \`<token>\`, and that it is revoked`, at: o, section: I(t, o) ?? "security" };
    }
  }
};

// src/rules/no-self-approval.ts
var Tt = {
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
    for (let n of v(e.tree)) {
      let s = n.position;
      if (!s) continue;
      let i = n.type === "list" ? Di(n.children) : n.type === "paragraph" || n.type === "heading" || n.type === "tableRow" ? Ai(z(n).text) : void 0;
      i && (yield { message: i, at: s, section: I(t, s) });
    }
  }
};
function Di(e) {
  let t = e.filter(({ checked: n }) => n === !0).length;
  return t > 1 ? `${t} ticked boxes: expected the content itself; whether it is complete is what the check says` : void 0;
}
var Li = /^[^\p{L}\p{N}]{0,9}(?:[\p{L} -]{2,30}[:：]\s?)?[^\p{L}\p{N}]{0,9}(?:DESIGN |REVIEW |DOCUMENT )?(APPROVED|VERIFIED|ALL CHECKS PASSED|READY FOR (?:IMPLEMENTATION|PRODUCTION|DEVELOPMENT))(?![\p{L}\p{N}_])/u,
Ii = /^[^\p{L}\p{N}]{0,9}(?:(?:design |review |document |approval )?status|verdict|approval|sign-?off)\s?[:：]\s?[^\p{L}\p{N}]{0,9}(approved\b.{0,40})/iu;
function Ai(e) {
  let t = (Li.exec(e) ?? Ii.exec(e))?.[1];
  return t && `${c(t)} in the text: expected no verdict here; people approve after the review, in the front matter`;
}

// src/rules/no-unit-mismatch.ts
var _t = {
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
    let t = Pi(e), n = 0;
    for (let { form: s, code: i, printed: o, problem: r } of A(e)) {
      if (r?.kind !== "unit-mismatch" || !r.right && Qt(i.text, t)) continue;
      let { message: a, right: l, start: d, end: u } = r, m = l === void 0 ? a : `${a}: ${_i(e, i, l, n++ < Ti ? o : void 0)}`, j = l && o ? o : S(e.document, i, d, u);
      s !== "load" && (yield { message: m, at: j });
    }
    yield* Ni(e, t);
  }
};
function* Ni(e, t) {
  for (let { outcome: s, row: i } of Q(e))
    if (!s.problem)
      for (let { load: o, problem: r } of s.cells)
        r?.kind === "unit-mismatch" && (yield {
          message: `${r.message} at ${o}x${r.right ? `: write \`${r.right}\`` : ""}`,
          at: i.cells[String(o)].at
        });
  let n = new Set(e.design.results.map(({ at: s }) => s.start.line));
  for (let { lines: s } of e.ledger.definitions)
    for (let [i, { problem: o }] of s.entries()) {
      let { at: r, quantity: a, unitPrice: l } = e.design.costs.lines[i];
      o?.kind !== "unit-mismatch" || o.right && n.has(r.start.line) || Qt(`${a?.expression?.text ?? 1} * ${l?.expression?.text ?? 1}`, t) || (yield { message: o.message, at: r });
    }
}
function Pi({ ledger: e }) {
  let t = e.rows.filter(({ problem: n }) => n?.kind === "unit-mismatch" && n.right !== void 0);
  return new Set(t.map(({ input: n }) => n.name));
}
function Qt(e, t) {
  let n = t.size > 0 ? F(e) : void 0;
  return n !== void 0 && !g(n) && n.names.some((s) => t.has(s));
}
var Ci = 500, Ti = 20;
function _i({ design: e, ledger: t, document: n }, s, i, o) {
  let r = o && f(n.source.slice(o.start.offset, o.end.offset));
  for (let { name: a } of r ? e.quantities.slice(0, Ci) : []) {
    let l = `(${s.text}) * ${a}`, d = t.evaluate(l);
    if (!(g(d) || !b(d.dimension, r.dimension)) && U(r, d.value))
      return `times ${c(a)} it is ${c(O(d.value, d.dimension, r))}`;
  }
  return `write \`${i}\``;
}

// src/rules/lookup/misspelled.ts
var Qi = new RegExp("^\\p{Ll}[\\p{Ll}\\p{N}]*(?:_[\\p{Ll}\\p{N}]+)+$", "u"), Bi = 6, Ei = 40;
function* Bt({ document: e, design: t, ledger: n }) {
  if (t.quantities.length === 0) return;
  let s = new Set(t.quantities.map(({ name: r }) => r)), i = new Set([...t.results, ...t.checks].map(({ expression: r }) => r.at.start.offset)), o = 0;
  for (let r of v(e.tree)) {
    if (r.type !== "inlineCode" || r.value.length < Bi || !Qi.test(r.value)) continue;
    let a = Ge(r);
    if (s.has(r.value) || i.has(a.start.offset) || ji(e, r.value)) continue;
    if (o++ > Ei) return;
    let l = n.value(r.value), d = g(l) && l.kind === "unknown-quantity" ? l.suggestion : void 0;
    d && (yield { name: r.value, meant: d, at: a });
  }
}
function ji({ source: e, frontMatter: t }, n) {
  let s = e.indexOf(n, t.end);
  return e.indexOf(n, s + 1) >= 0;
}

// src/rules/no-unknown-quantity.ts
var Et = {
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
    for (let [t, n] of zi(e)) yield Gi(e, t, n);
    for (let t of A(e).filter(({ problem: n }) => n?.kind === "unknown-function")) {
      let { message: n, start: s, end: i } = t.problem;
      yield { message: n, at: S(e.document, t.code, s, i) };
    }
    for (let { name: t, meant: n, at: s } of Bt(e))
      yield {
        message: `${c(t)} is no quantity of the ledger: did you mean ${c(n)}?`,
        at: s,
        severity: "warning"
      };
  }
};
function zi(e) {
  let t = /* @__PURE__ */ new Map(), n = e.design.quantities.length > 0;
  for (let s of A(e))
    if (s.problem?.kind === "unknown-quantity")
      for (let { name: i, at: o } of Wi(e, s)) {
        if (!n && s.code.text === i) continue;
        let r = t.get(i);
        r ? r.push(o) : t.set(i, [o]);
      }
  return t;
}
function Wi({ document: e, ledger: t }, { code: n }) {
  let s = F(n.text);
  if (g(s)) return [];
  let { left: i, right: o } = s, r = /* @__PURE__ */ new Set();
  return [...R(i), ...o ? R(o) : []].flatMap((a) => {
    if (a.type !== "name" || r.has(a.name)) return [];
    r.add(a.name);
    let l = t.value(a.name);
    return g(l) && l.kind === "unknown-quantity" && l.names?.[0] === a.name ? [{ name: a.name, at: S(e, n, a.start, a.end) }] : [];
  });
}
function Gi({ ledger: e }, t, n) {
  let s = e.value(t), i = g(s) ? s.suggestion : void 0, [o, ...r] = n.toSorted((d, u) => (d.start.offset ?? 0) - (u.start.offset ?? 0)), a = i ? `did you mean ${c(i)}?` : `give it a row with value and\
 basis, such as ${c(`| ${t} | 300 MB | assumption: why |`, 100)}`, l = r.slice(0, 8).map((d) => ({ message: `${t} is used here too`, at: d }));
  return { message: `${c(t)} is no quantity of the ledger: ${a}`, at: o, related: l };
}

// src/rules/lookup/mermaid.ts
var Ui = [
  /^click\s+\S/i,
  /^links?\s+\S+\s*:/i,
  /^link\s+\S+\s+"/i,
  /^callback\s+\S+\s+"/i,
  /^%%\s*\{/,
  /^(?:config|securityLevel|themeCSS)\s*:/i
], Vi = /\bhref\b\s*=?\s*["']|javascript:|<\/?(?:a|audio|base|body|button|embed|form|frame|iframe|img|input|link|math|meta|object|script|source|style|svg|template|video)[\s/>]/i;
function jt(e) {
  return e.split(`
`).flatMap((n) => /^\s*%%/.test(n) ? [n] : n.split(/;(?=\s|$)/)).map((n) => n.trim()).filter((n) => Ui.some((s) => s.test(n)) || Vi.test(n));
}

// src/rules/no-unsafe-content.ts
var Wt = {
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
  *check(e) {
    let t = Ji(e), n = /* @__PURE__ */ new Map();
    for (let s of v(e.document.tree))
      s.type === "html" ? Ki(e, s, n) : s.type === "code" && s.lang?.toLowerCase() === "mermaid" ? yield* Hi(e, s) : yield* Yi(e, s, t);
    for (let { names: s, count: i, ...o } of n.values()) {
      let r = i > 1 ? ` (${i} times in this section)` : "";
      yield {
        ...o,
        message: `raw HTML ${p([...s].map((a) => `<${a}>`))}${r}: expected Markdown, or inline code where the name itself is meant`
      };
    }
  }
};
function Ki({ document: e, design: t }, { value: n, position: s }, i) {
  let o = n.replace(/<!--[\s\S]*?(?:-->|$)/g, (r) => " ".repeat(r.length));
  for (let { 1: r = "", index: a } of o.matchAll(/<([a-z!?][a-z0-9-]{0,40})/gi)) {
    let l = (s?.start.offset ?? 0) + a, d = L(e, l, l + r.length + 1), u = I(t, d) ?? "overview", m = i.get(u) ?? { at: d, section: u, names: /* @__PURE__ */ new Set(), count: 0 };
    m.names.add(r.toLowerCase()), m.count += 1, i.set(u, m);
  }
}
function* Hi({ document: e, design: t }, n) {
  for (let s of jt(n.value)) {
    let i = Math.max(e.source.indexOf(s, n.position?.start.offset), 0), o = L(e, i, i + s.length);
    yield {
      message: `${c(s)} in a diagram: expected nodes, edges and labels only`,
      at: o,
      section: I(t, o)
    };
  }
}
var Zi = /^(?:https?|mailto):/i, zt = /^[a-z][a-z0-9+.-]*:/i;
function* Yi({ design: e }, t, n) {
  if (!("url" in t) || !t.position) return;
  let s = t.url.replace(/[\u0000-\u0020]/g, ""), i = t.type === "image" || t.type === "definition" && n.has(t.identifier), o = I(e, t.position), r = zt.test(s) || /^[\\/]{2}/.test(s);
  i && r ? yield {
    message: `image from ${c(s)}: expected a file beside the document, such as \`images/overview.png\``,
    at: t.position,
    section: o
  } : !i && zt.test(s) && !Zi.test(s) && (yield {
    message: `link to ${c(s)}: expected http, https, mailto or a relative path`,
    at: t.position,
    section: o
  });
}
function Ji({ document: e }) {
  return new Set(
    [...v(e.tree)].flatMap((t) => t.type === "imageReference" ? [t.identifier] : [])
  );
}

// src/rules/no-unused-quantity.ts
var Gt = {
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
    let { all: t } = ke(e), n = new Set(ve(e)), s = new Set(e.design.load.map(({ name: i }) => i));
    for (let i of e.design.quantities)
      i.expression || t.has(i.name) || n.has(i) || s.has(i.name) || (yield {
        message: `${c(i.name)} reaches no check, no cost line and no plan row: use it, or drop the row`,
        at: i.at
      });
  }
};

// src/rules/no-vacuous-check.ts
var Ut = {
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
      if (s.problem || !s.holds || Number.isFinite(s.headroom) || eo(s) || t.flips(s)?.length !== 0) continue;
      yield { message: `${c(s.input.expression, 100)} cannot fail: no input, moved a hundredfold either way, flips it; expected two sides that can differ`, at: e.checks[n].at };
    }
  }
}, Xi = 100;
function eo({ left: e, right: t }) {
  let [n, s] = [Math.abs(e?.value ?? 0), Math.abs(t?.value ?? 0)];
  return Math.max(n, s) >= Xi * Math.min(n, s) && n !== s;
}

// src/rules/lookup/amounts.ts
function Vt({ design: e }) {
  let { total: t } = e.costs, [n, s] = [t?.at.start.offset ?? -1, t?.at.end.offset ?? -1], i = e.results.filter(({ at: o }) => o.start.offset >= n && o.end.offset <= s);
  return new Set(i.map(({ at: o }) => o.start.offset));
}

// src/rules/lookup/remarks.ts
function Kt(e, t) {
  let { input: n, holds: s, problem: i, left: o, right: r } = e;
  if (i || !s || !o || !r) return;
  let a = c(n.expression, 100);
  if (n.verdict?.toLowerCase() === "fails") return `${a} holds, not \`fails\`: write \`${e.text}\``;
  if (!to(n.remark ?? "").find(
    (u) => ![o, r].some((m) => b(u.dimension, m.dimension) && U(u, m.value))
  )) return;
  let d = c(n.remark ?? "");
  return `${a} does not give ${d}: write \`${e.text}\`${t.rows.length > 0 ? ", or let `fix` write it" : ""}`;
}
function to(e) {
  let [t = ""] = e.split(";", 1);
  return t.split(/[≤≥<>=≠]+/, 2).flatMap((s) => f(s.trim()) ?? []);
}

// src/rules/no-wrong-result.ts
var Ht = {
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
    yield* so(e), yield* io(e);
    for (let [t, n] of e.ledger.checks.entries()) {
      let s = Kt(n, e.ledger);
      s && (yield { message: s, at: e.design.checks[t].at });
    }
  }
}, Zt = /* @__PURE__ */ new Set(["wrong-result", "missing-result", "no-measure", "missing-value"]), no = /* @__PURE__ */ new Set(["syntax", "too-long", "division-by-zero", "overflow", "undefined-resul\
t"]);
function* so(e) {
  let t = Vt(e);
  for (let { form: n, code: s, at: i, printed: o, problem: r } of A(e))
    !r || n === "check" || t.has(i.start.offset) || (Zt.has(r.kind) && (yield { message: r.message, at: o ?? i }), no.has(r.kind) && (yield { message: r.message, at: S(e.document, s, r.start, r.end) }));
}
function* io(e) {
  for (let { outcome: t, row: n } of Q(e))
    if (!t.problem)
      for (let { load: s, problem: i, printed: o } of t.cells) {
        if (!i || !Zt.has(i.kind) || o.trim() === "") continue;
        let r = c(t.input.name);
        yield { message: i.kind === "wrong-result" ? `${r} is ${i.right} at ${s}x, not ${c(o)}: write \`${i.right}\`` : i.message, at: n.cells[String(s)].at };
      }
}

// src/rules/lookup/statements.ts
var oo = /^\s*(?:[*×·÷/]|(?<=\s)x(?=\s))\s*$/, Yt = /^\s*(?:=|≈|≃|≅|~)\s*(?:~|about|approximately|roughly|ca\.?)?\s*$/, ro = /[≈≃≅~a-z]/i, ao = /^\s*\(\s*[=≈~]?\s*$/, lo = /(?:[+*×÷/·^¤([–−-]|(?:^|\s)[xX])\s*$/,
co = /^\s*(?:[+*×÷·^/–−-]\s*(?:[\d$€£¤(])|[–-]\d)/, Jt = /* @__PURE__ */ new Map([
  ["day", 86400],
  ["week", 604800],
  ["month", 2628e3],
  ["year", 31536e3]
]);
function Xt(e) {
  let t = T(e);
  return t.flatMap((n, s) => {
    let i = t[s - 1];
    if (!i || co.test(e.slice(n.index + n.length))) return [];
    let o = e.slice(i.index + i.length, n.start);
    if (Yt.test(o) || ao.test(o)) {
      let r = ho(e, i, n);
      if (r) return [r];
    }
    return Yt.test(o) ? uo(e, t, s, ro.test(o)) : [];
  });
}
function uo(e, t, n, s) {
  let i = n - 1;
  for (; i > 0 && oo.test(en(e, t[i - 1], t[i])); ) i -= 1;
  let o = t.slice(i, n), r = t[n];
  if (lo.test(e.slice(Math.max(0, o[0].start - 6), o[0].start))) return [];
  let a = fo(e, o);
  if (!a || !b(a.dimension, r.dimension)) return [];
  if (o.length === 1 && (D(r.dimension) || !mo(o[0], r))) return [];
  let l = po([...o, r], r.dimension, s), d = !Be(a.value, r.value, l) && !Be(a.digits, Qe(e, r), l), u = O(a.value, r.dimension, r);
  return [{ start: o[0].start, end: r.index + r.length, right: u, isWrong: d }];
}
function mo(e, t) {
  let n = new Set(e.labels.flatMap((s) => [...$(s)]));
  return e.labels.length === 0 || t.labels.length === 0 || t.labels.some((s) => [...$(s)].some((i) => n.has(i)));
}
function fo(e, t) {
  let n;
  for (let [s, i] of t.entries()) {
    let o = s === 0 || !/[÷/]/.test(en(e, t[s - 1], i)) ? 1 : -1;
    n ? n = {
      value: n.value * i.value ** o,
      digits: n.digits * Qe(e, i) ** o,
      dimension: Ue(n.dimension, i.dimension, o)
    } : n = { value: i.value, digits: Qe(e, i), dimension: i.dimension };
  }
  return n;
}
function en(e, t, n) {
  return e.slice(t.index + t.length, n.start);
}
function Qe(e, { start: t, index: n, length: s }) {
  let i = /^[^\d]{0,3}[\d,.]+(?:\s?(?:k|K|M|B|bn|thousand|million|billion)(?![\p{L}]))?/u.exec(
    e.slice(t, n + s)
  )?.[0];
  return i && f(i)?.value || Number.NaN;
}
function po(e, t, n) {
  let i = e.filter(({ decimals: a }, l) => a > 0 || l === e.length - 1).reduce((a, { step: l, value: d }) => a + l / 2 / Math.abs(d || 1), 0), o = e.some((a) => "data" in a.dimension) ? 0.11 : 0, r = "\
time" in t || e.some((a) => "time" in a.dimension) ? 0.1 : 0;
  return Math.max(i, n ? 0.25 : 0.05, o, r);
}
function Be(e, t, n) {
  return Math.abs(e - t) <= n * Math.max(Math.abs(e), Math.abs(t));
}
function ho(e, t, n) {
  let s = t.value;
  if (t.unit !== "%" || s < 0.9 || s >= 1) return;
  let i = e.slice(n.index + n.length, n.index + n.length + 60), o = /^(?:\s+of)?(?:\s+(?:allowed |unplanned )?(?:downtime|unavailability|outage))?\s*(?:\/|per|an?)\s*(day|week|month|year)\b/.exec(
    i
  )?.[1], r = D(n.dimension) && /(?:min|hour|h|sec|s|m)[a-z]*\s*(?:\/|per)/i.test(n.unit), a = r ? n.value : o && n.dimension.time === 1 ? n.value / Jt.get(o) : void 0;
  if (a === void 0) return;
  let l = r ? O(1 - s, n.dimension, n) : O((1 - s) * Jt.get(o), n.dimension, n);
  return {
    start: t.start,
    end: n.index + n.length + (i.startsWith(")") ? 1 : 0),
    right: l,
    isWrong: !Be(a, 1 - s, 0.12)
  };
}

// src/rules/no-wrong-statement.ts
var tn = {
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
    for (let { text: t, offset: n } of xe(e))
      for (let { start: s, end: i, right: o, isWrong: r } of Xt(t)) {
        if (!r) continue;
        yield { message: `${c(t.slice(s, i), 100)} is wrong: the left side gives \`${o}\``, at: L(e.document, n + s, n + i) };
      }
  }
};

// src/rules/lookup/availability.ts
var go = /\b(?:availab\w+|up ?time|sla)\b/i;
function sn(e) {
  return N(e).filter(
    (t) => t.target && D(t.target.dimension) && t.target.value >= 0.9 && t.target.value <= 1 && go.test(K(t)) && t.checks.some(({ check: n }) => n.left && !n.problem)
  );
}
function on({ design: e }, t) {
  let n = K(t).toLowerCase(), { id: s } = t.requirement;
  return e.flows.filter(({ name: i, serves: o, form: r }) => {
    if (r !== "steps") return !1;
    let a = i.replace(/\s*\([^()]*\)\s*$/, "").trim().toLowerCase();
    return s !== void 0 && o.includes(s) || a.length >= 6 && n.includes(a);
  });
}
function rn({ design: e }, t) {
  let n = new Set(e.actors.map(({ name: r }) => r.toLowerCase())), s = new Set(
    [...e.components, ...e.externals, ...e.stores].map(({ name: r }) => r.toLowerCase())
  ), o = t.flatMap(({ steps: r }) => r.flatMap(({ from: a, to: l }) => [a, l])).filter(
    (r) => r !== void 0 && s.has(r.toLowerCase()) && !n.has(r.toLowerCase())
  );
  return [...new Set(o)];
}
function an(e, t, n) {
  let { design: s } = e;
  if (s.offPath.filter(({ requirement: a }) => a === t.requirement.id).flatMap(({ parties: a }) => a).some(({ name: a }) => nn(a, n))) return !0;
  let o = s.components.find(({ name: a }) => nn(a, n))?.availability?.text;
  return o && (/not on the path/i.test(o) || re(o.replaceAll("`", "").split(" ")[0] ?? "") === "name") ? !0 : t.checks.flatMap(
    ({ check: a }) => X(e, a.input.expression).map(
      ({ name: l, basis: d }) => `${l.replaceAll("_", " ")} ${d.text}`.toLowerCase()
    )
  ).some((a) => a.includes(n.toLowerCase()));
}
function nn(e, t) {
  return e.trim().toLowerCase() === t.trim().toLowerCase();
}

// src/rules/require-availability-composition.ts
var ln = {
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
    for (let t of sn(e))
      t.checks.some(({ check: s }) => X(e, s.input.expression).length >= 2) ? yield* wo(e, t) : yield yo(t);
    yield* ko(e);
  }
};
function yo({ requirement: e, name: t, checks: n }) {
  let { check: s, at: i } = n[0];
  return { message: `${c(e.target?.text ?? e.text)} of ${c(t)} is not composed: ${c(s.input.expression, 100)} rests on one number; expected the product of every party on the flow`, at: i };
}
function* wo(e, t) {
  let n = rn(e, on(e, t)).filter((o) => !an(e, t, o));
  if (n.length === 0) return;
  let s = t.requirement.id ?? t.name;
  yield { message: `${p(n)} on the path of ${c(s)} ${n.length > 1 ? "are" : "is"} in the basis of no factor of its availability: expected a factor whose basis names it, or \`Not on the path of ${s}:\` \
with it`, at: t.checks[0].at };
}
var bo = 0.9999, cn = 50, xo = /common|shared|release|deploy|region|certificate|configuration|correlated|together/i;
function* ko(e) {
  let t = H(e).filter(({ code: n }) => n.text.includes("parallel")).slice(0, cn).flatMap(({ node: n, code: s, row: i }) => [...R(n)].map((o) => ({ call: o, code: s, row: i })));
  for (let { call: n, code: s, row: i } of t) {
    if (n.type !== "call" || n.function !== "parallel") continue;
    let o = s.text.slice(n.start, n.end), r = e.ledger.evaluate(o);
    if (g(r) || r.value <= bo || vo(e, i?.name, s.text)) continue;
    yield { message: `${c(o)} is over 99.99 %: expected a factor for what the replicas share, such as releases, with a basis that says \`common\``, at: S(e.document, s, n.start, n.end) };
  }
}
function vo(e, t, n) {
  let s = e.design.quantities.flatMap(
    ({ expression: i }) => t && i?.text.includes(t) ? [i.text] : []
  );
  return [n, ...s.slice(0, cn)].some(
    (i) => X(e, i).some((o) => xo.test(`${o.name} ${o.basis.text}`))
  );
}

// src/rules/lookup/kinds.ts
function dn({ time: e, data: t, ...n }) {
  let [s, ...i] = Object.values(n);
  return e === void 0 && t === void 0 && s === 1 && i.length === 0;
}
function Z({ time: e, data: t, ...n }) {
  return Object.keys(n).length > 0;
}

// src/rules/require-basis.ts
var Ee = "`brief`, `choice: why`, `assumption: why`, `measured: where`, `price: source, YYYY-MM`, `limit: source`, or an expression", un = {
  id: "require-basis",
  section: "quantities",
  severity: "warning",
  summary: "Require of every ledger row what its value rests on.",
  why: "A number without a source cannot be checked or corrected by anybody but its author; one without a month is yesterday's price.",
  fix: `Begin the Basis cell with ${Ee}.`,
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
      let n = $o(t);
      n && (yield { message: n, at: t.at });
    }
    yield* qo(e), yield* So(e), yield* Mo(e);
  }
};
function $o(e) {
  let { name: t, value: n, basis: s } = e, i = s.text.trim(), o = q(e), r = c(`${t} = ${n.text}`);
  if (/^[-–—?]?$/.test(i)) return `${r} has no basis: expected ${Ee}`;
  if (!o) return `${c(i)} is no basis of ${c(t)}: expected ${Ee}`;
  if (o === "price" && !/\b(?:19|20)\d\d-(?:0[1-9]|1[0-2])\b/.test(i))
    return `${c(i)} of ${c(t)} has no month: expected \`price: source, YYYY-MM\``;
  let a = i.slice(o.length).replace(/^[\s:,–-]+/, "");
  if (o !== "brief" && !/[\p{L}\p{N}]{2}/u.test(a))
    return `${c(i)} of ${c(t)} does not say ${o === "choice" || o === "assumption" ? "why" : "from where"}: expected \`${o}: …\``;
}
function* qo({ design: e }) {
  if (e.quantities.length === 0 || e.costs.prices) return;
  let t = e.costs.lines.filter(({ unitPrice: o }) => {
    let r = o && !o.expression ? f(o.text) : void 0;
    return r && Z(r.dimension);
  }), [n] = t;
  if (!n) return;
  yield { message: `${p(t.map(({ unitPrice: o }) => o.text))}: no source and month; expected a line \`Prices: source, YYYY-MM\` below the table, or rows of the ledger`, at: n.unitPrice.at, section: "c\
ost" };
}
function* So(e) {
  let t = H(e).flatMap(
    ({ node: o, code: r }) => o.type === "number" ? [] : Ro(o).map((a) => ({ hidden: a, code: r }))
  ), [n] = t;
  if (!n) return;
  yield { message: `${p([...new Set(t.map(({ hidden: o, code: r }) => r.text.slice(o.start, o.end)))])} inside expressions, without a basis: give a number that can be questioned a row of its own`, at: S(
  e.document, n.code, n.hidden.start, n.hidden.end), severity: "info" };
}
function Ro(e) {
  let t = new Set(
    [...R(e)].flatMap((n) => n.type === "binary" && n.operator === "^" ? [n.right] : [])
  );
  return [...R(e)].filter((n) => n.type !== "number" || t.has(n) ? !1 : Object.keys(n.dimension).length === 0 ? ![0, 1, 2].includes(n.value) : n.value !== 0 && !Oo(n));
}
var Fo = /* @__PURE__ */ new Set([1, 60, 3600, 86400, 604800, 2628e3, 31536e3]);
function Oo({ dimension: e, value: t }) {
  return Object.keys(e).length === 1 && e.time === 1 && Fo.has(t);
}
function* Mo({ design: e }) {
  let t = e.quantities.filter((i) => {
    let o = i.expression ? void 0 : f(i.value.text);
    return o && Z(o.dimension) && q(i) !== "brief";
  }), n = t.filter((i) => q(i) !== "price");
  if (!n[0]) return;
  yield { message: `${n.length} of ${t.length} prices rest on no source that can be opened (${p(n.map(({ name: i }) => i))})`, at: n[0].at, severity: "info" };
}

// src/rules/lookup/asked-numbers.ts
var Do = 0.01, Lo = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
function ue(e) {
  return e.facts.flatMap((t) => {
    let n = f(t.measure);
    return n && n.value !== 0 ? [{ fact: t, measure: n }] : [];
  });
}
function mn(e, t) {
  return b(e.dimension, t.dimension) && fn(e.value, t);
}
function fn(e, { value: t, dimension: n }) {
  let s = Object.keys(n).length === 0 && t > 0.5 && t < 1;
  return Math.abs(e - t) <= Do * (s ? 1 - t : Math.abs(t));
}
function pn({ document: e, design: t }) {
  let { source: n, frontMatter: s } = e, i = t.brief?.at, [o, r] = [i?.start.offset ?? s.end, i?.end.offset ?? s.end];
  return te(`${n.slice(s.end, Math.max(o, s.end))}

${n.slice(r)}`);
}
function hn(e) {
  let { questions: t, quantities: n } = e.design, s = n.filter((o) => !o.expression && !/^(?:price|limit)$/.test(q(o) ?? "")), i = [
    P(e, "scope"),
    P(e, "requirements"),
    ...t.flatMap(({ question: o, assumed: r }) => [o, r]),
    ...s.map(({ value: o }) => o.text)
  ];
  return te(i.join(`

`));
}
function te(e) {
  let t = /* @__PURE__ */ new Map();
  for (let { value: s, dimension: i } of T(e)) {
    let o = wn(i), r = t.get(o);
    r ? r.push(s) : t.set(o, [s]);
  }
  for (let s of t.values()) s.sort((i, o) => i - o);
  let n = e.matchAll(/(?<![\d.])\d{1,15}(?:,\d{3}){0,5}(?:\.\d{1,10})?/g);
  return { measures: t, digits: new Set(Array.from(n, ([s]) => Number(s.replaceAll(",", "")))), text: e };
}
function me({ measures: e, text: t }, { value: n, dimension: s }) {
  let i = e.get(wn(s)) ?? [], o = le(i, n);
  if (i.slice(Math.max(0, o - 1), o + 1).some((a) => fn(a, { value: n, dimension: s }))) return !0;
  let r = Object.keys(s).length === 0 ? Lo[n] : void 0;
  return r !== void 0 && new RegExp(`\\b${r}\\b`, "i").test(t);
}
function je({ digits: e }, { value: t, scale: n }) {
  let s = Number((t / n).toPrecision(12));
  return s === 1 || e.has(s);
}
function gn({ fact: e, measure: t }, { digits: n }) {
  let [s] = te(e.text).digits;
  return s === void 0 || je(te(e.text), t) ? !1 : n.has(s);
}
var Io = /* @__PURE__ */ new Set(["latency", "availability", "unit-cost", "budget", "durability", "recovery"]);
function yn({ fact: e }) {
  return e.role !== void 0 && Io.has(e.role);
}
function wn(e) {
  return Object.entries(e).map(([t, n]) => `${t}^${n}`).sort().join(" ");
}

// src/rules/require-brief-facts.ts
var bn = {
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
    let t = W(e);
    if (!t) return;
    let n = Ao(e, ue(t)), s = te(t.text);
    yield* Po(e, s, n), yield* No(e, s, ue(t), n);
    let i = e.design.brief?.at ?? _(e.design);
    for (let { fact: o } of n)
      yield { message: `${c(o.text)} of the brief stands nowhere in the document: expected \`${o.measure}\` as a target, a row with the basis \`brief\` or a constraint`, at: i, ...!o.role && { severity: "\
warning" } };
  }
};
function Ao(e, t) {
  let n = pn(e), s = e.design.quantities.length > 0 ? hn(e) : n;
  return new Set(
    t.filter((i) => {
      let o = i.fact.role ? s : n;
      return !me(o, i.measure) && !gn(i, o);
    })
  );
}
function* No(e, t, n, s) {
  let i = te(n.map(({ fact: o }) => o.measure).join(`

`));
  for (let o of e.design.quantities) {
    let r = !o.expression && q(o) === "brief" ? f(o.value.text) : void 0;
    if (!r || r.value === 0 || me(t, r) || me(i, r) || je(t, r)) continue;
    let a = xn(o.name, r, s);
    a && s.delete(a);
    let l = a ? `the brief says ${c(a.fact.text)}: write \`${a.fact.measure}\`` : "the brief gives no such number: expected its value, or another basis such as `assumption: why`";
    yield { message: `${c(`${o.name} = ${o.value.text}`)} has the basis \`brief\`, and ${l}`, at: o.value.at, ...!a && { severity: "warning" } };
  }
}
function* Po(e, t, n) {
  for (let s of N(e)) {
    let { target: i, requirement: o, name: r } = s;
    if (!i || i.value === 0 || me(t, i)) continue;
    let a = [...n].filter((m) => yn(m) && m.fact.role === Co(s)), l = xn(K(s), i, a);
    if (!l) continue;
    n.delete(l), yield { message: `${c(o.target?.text ?? o.text)} is the target of ${c(r)}, and the brief says ${c(l.fact.text)}: write \`${l.fact.measure}\``, at: o.target?.at ?? o.at };
  }
}
function Co(e) {
  let { time: t, ...n } = e.target.dimension, s = K(e);
  return Object.keys(n).length > 0 ? t === -1 ? "budget" : "unit-cost" : /\bRPO\b|\bdurab|\bdata loss\b|\blost\b/i.test(s) ? "durability" : /\bRTO\b|\brecover|\bback after\b/i.test(s) ? "recovery" : t ===
  1 ? "latency" : "availability";
}
var To = 100, _o = 200;
function xn(e, t, n) {
  let s = $(e.replaceAll("_", " ")), i = (a) => Math.abs(Math.log(a.measure.value / t.value)), o = [...n].slice(0, _o).filter(
    (a) => b(a.measure.dimension, t.dimension) && a.measure.unit.includes("%") === t.unit.includes("%") && i(a) <= Math.log(To)
  ).toSorted((a, l) => i(a) - i(l));
  return o.find(({ fact: a }) => [...$(a.noun ?? "")].some((l) => s.has(l))) ?? o[0];
}

// src/rules/require-component-count.ts
var kn = {
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
    if (!w(e, "components")) return;
    let { components: t, depth: n } = e.design, s = n === "lean" ? 2 : 3, i = y(e, "components"), o = c(h(e, "components")), r = p(
      t.map(({ name: a }) => a),
      10
    );
    t.length === 0 ? yield {
      message: `${o} names no component: expected three to seven, each a \`### Name\` with responsibilities and technology`,
      at: i
    } : t.length === 1 ? yield { message: `${o} has one component, ${r}: expected ${s} to 7`, at: i } : (t.length < s || t.length > 7) && (yield {
      message: `${o} has ${t.length} components (${r}): expected ${s} to 7`,
      at: i,
      severity: "warning"
    });
  }
};

// src/rules/lookup/technologies.ts
var Qo = new Set(
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
function vn(e) {
  return Array.from(
    e.slice(0, 2e4).toLowerCase().matchAll(/[a-z][a-z0-9]*/g)
  ).some(([t]) => Qo.has(t));
}

// src/rules/lookup/knowledge.ts
function $n(e) {
  let { design: t } = e, n = $(Eo(e)), s = $(P(e, "scaling")), i = $(P(e, "failure-modes")), o = $(
    [
      ...t.endpoints.flatMap(({ name: l, purpose: d }) => [l, d]),
      ...t.events.flatMap(({ name: l, producer: d, consumers: u }) => [l, d, u])
    ].join(`
`)
  ), r = new Map(t.components.map((l) => [l, zo(e, l)])), a = (l) => r.get(l) ?? "";
  return {
    bare: (l) => {
      let d = l.technology || vn(`${l.name}
${a(l)}`);
      return [...Bo(l) ? [] : ["responsibilities"], ...d ? [] : ["technology"]];
    },
    unknown: (l) => {
      let d = J(n, l.name);
      return [
        ["interface", l.interface !== void 0 || d || J(o, l.name)],
        [
          "scaling",
          l.scaling !== void 0 || J(s, l.name) || jo.test(a(l)) || [...Wo(a(l))].some((m) => s.has(m))
        ],
        ["dependencies", l.dependencies !== void 0 || d],
        ["failure handling", l.failureHandling !== void 0 || J(i, l.name)]
      ].filter(([, m]) => !m).map(([m]) => m);
    }
  };
}
function Bo({ responsibilities: e, technology: t, scaling: n, interface: s }) {
  let i = [t, n, s].map((o) => o?.at.start.offset);
  return e !== void 0 && !i.includes(e.at.start.offset);
}
function Eo({ design: e }) {
  let t = e.diagrams.flatMap(({ nodes: i, edges: o }) => {
    let r = new Set(o.flatMap(({ from: a, to: l }) => [a, l]));
    return i.filter(({ id: a }) => r.has(a)).map(({ label: a }) => a);
  }), n = e.diagrams.filter(({ notation: i }) => i !== "mermaid").map(({ source: i }) => i), s = e.flows.flatMap(
    ({ steps: i }) => i.flatMap(({ text: o, from: r, to: a }) => [o, r ?? "", a ?? ""])
  );
  return [...t, ...n, ...s].join(`
`);
}
var jo = /\b(?:pods?|replicas?|nodes?|instances?|workers?|shards?|partitions?|serverless|lambda|functions?|fargate|cloud run|managed|auto-?scal\w*|scal(?:es?|ed|ing|able)|horizontal\w*|vertical\w*|cron\w*|scheduled|batch|static|cdn|edge|single|one per|per (?:region|zone|service|tenant|node|host|instance)|command line|cli|library|in[- ]process|embedded|stateless|cluster\w*|hosted|saas|bought|concurren\w*|capacity|quota|existing)\b/i;
function zo({ document: e }, t) {
  let { responsibilities: n, technology: s, interface: i, scaling: o, dependencies: r, failureHandling: a } = t, l = [n, s, i, o, r, a].map(
    (u) => u?.text ?? ""
  ), d = [...ye(e)].find(({ at: u }) => u.start.line === t.at.start.line);
  return [...l, ...d ? we(d).map((u) => z(u).text) : []].join(`
`);
}
function Wo(e) {
  return new Set(Array.from(e.matchAll(/\b[a-z]+(?:_[a-z0-9]+)+\b/g), ([t]) => t).flatMap(ae));
}

// src/rules/lookup/lacking.ts
function fe(e) {
  let t = [...new Set(e.flatMap(({ lacks: i }) => i))].flatMap((i) => {
    let o = e.filter(({ lacks: r }) => r.includes(i));
    return o.length > 2 ? [{ names: o.map(({ name: r }) => r), at: o[0].at, fields: [i] }] : [];
  }), n = new Set(t.flatMap(({ fields: i }) => i)), s = e.map(({ name: i, at: o, lacks: r }) => ({
    names: [i],
    at: o,
    fields: r.filter((a) => !n.has(a))
  }));
  return [...Go(t), ...s.filter(({ fields: i }) => i.length > 0)];
}
function Go(e) {
  let t = /* @__PURE__ */ new Map();
  for (let n of e) {
    let s = JSON.stringify(n.names), i = t.get(s);
    t.set(s, i ? { ...i, fields: [...i.fields, ...n.fields] } : n);
  }
  return [...t.values()];
}

// src/rules/require-component-fields.ts
var Sn = {
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
    if (!w(e, "components")) return;
    let { components: t } = e.design, n = $n(e);
    for (let { names: s, at: i, fields: o } of fe(t.map((r) => ({ ...r, lacks: n.bare(r) }))))
      yield {
        message: `${p(s)} without ${M(o, "or")}: expected ${qn(o)} under ${s.length > 1 ? "each" : "it"}`,
        at: i
      };
    for (let { names: s, at: i, fields: o } of fe(
      t.map((r) => ({ ...r, lacks: n.unknown(r) }))
    ))
      yield { message: `nothing says the ${M(o, "or")} of ${p(s)}: expected ${qn(o)} there, or a word in the API, the plan, the diagram or the failure table`, at: i, severity: "warning" };
  }
};
function qn(e) {
  return M(e.map((t) => `\`**${t[0].toUpperCase()}${t.slice(1)}:** …\``));
}

// src/rules/lookup/sum.ts
function Fn({ lines: e, total: t }) {
  if (!t || e.length < 2 || !Uo(e, t)) return;
  let n = Rn(t.text), s = e.map(({ amount: a }) => a ? Rn(a.text) : void 0);
  if (!n || D(n.dimension) || !s.every((a) => a && b(a.dimension, n.dimension)))
    return;
  let i = s.reduce((a, { value: l }) => a + l, 0), o = [n, ...s].reduce((a, { step: l }) => a + l / 2, 0), r = /~|≈|about|approx|\bca\b/i.test(t.text) ? 0.05 * Math.abs(i) : 0;
  return Math.abs(i - n.value) > Math.max(o, r) * (1 + 1e-9) ? O(i, n.dimension, n, 15) : void 0;
}
function Rn(e) {
  let t = e.replace(/[*_`]/g, "").replace(/^[^:]{0,40}\btotal\b[^:]{0,40}:/i, "").replace(/^\s*[~≈]\s*/, "").trim(), n = f(t);
  return n && !/[\d%]/.test(t.slice(n.length)) ? n : void 0;
}
function Uo(e, { at: t }) {
  let n = e.map((o) => o.at.start.line), s = n.every((o, r) => r === 0 || o === n[r - 1] + 1), i = n.at(-1);
  return s && t.start.line > i && t.start.line - i <= 4 && !e.some(({ item: o }) => /subtotal|zwischensumme/i.test(o));
}

// src/rules/require-cost-total.ts
var On = {
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
    if (!w(e, "cost")) return;
    let { total: t, lines: n } = e.design.costs;
    if (!t) {
      let i = n.length > 0 ? `${n.length} lines and no total` : "no line with an amount and no total";
      yield {
        message: `${c(h(e, "cost"))} has ${i}: expected a row \`Total\` with the sum`,
        at: y(e, "cost")
      };
      return;
    }
    if (e.ledger.definitions.length > 0) return yield* Vo(e, t);
    let s = Fn(e.design.costs);
    s && (yield {
      message: `${c(t.text)} is the total, the ${n.length} lines add up to \`${s}\`: expected their sum`,
      at: t.at
    });
  }
};
function* Vo({ ledger: e, design: t }, n) {
  for (let { problem: s, conflict: i, text: o } of e.definitions) {
    let r = t.costs.lines.length;
    if (s && Ko.has(s.kind))
      yield { message: `${c(n.text)} is the total, the ${r} lines give \`${o}\`: write \`${o}\``, at: n.at };
    else if (i) {
      let a = t.quantities.find(({ name: l }) => i.names?.includes(l));
      yield {
        message: i.message,
        at: a?.at ?? n.at,
        related: [{ message: "the total of the lines", at: n.at }]
      };
    }
  }
}
var Ko = /* @__PURE__ */ new Set(["wrong-result", "missing-result", "no-measure", "unit-mismatch"]);

// src/rules/require-decisions.ts
var Mn = {
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
    if (!w(e, "decisions") || t.some(Ho)) return;
    yield {
      message: `${t[0] ? `${c(t[0].decision)} names no rejected option with a reason, nor does any other decision` : `${c(h(e, "decisions"))} holds no decision`}: expected a row \`| Decision | Options \
| Chosen | Because | Reconsider when |\` with two options or more`,
      at: t[0]?.at ?? y(e, "decisions")
    };
  }
};
function Ho({ options: e, chosen: t, because: n }) {
  return e.filter((i) => i.trim().toLowerCase() !== t.trim().toLowerCase()).length > 0 && !C(n);
}

// src/rules/require-diagram.ts
var Dn = {
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
    if (!w(e, "architecture")) return;
    let { diagrams: t } = e.design;
    if (t.some(({ kind: o }) => o === "architecture")) return;
    let n = t.find(({ section: o }) => o === "architecture"), s = n ? `, only a ${n.kind} diagram` : "";
    yield { message: `${c(h(e, "architecture"))} has no architecture diagram${s}: expected a \`mermaid\` block that begins with \`flowchart LR\``, at: y(e, "architecture") };
  }
};

// src/rules/require-endpoints.ts
var Ln = {
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
    if (!w(e, "api") || de(e.design).length > 0) return;
    yield { message: `${c(h(e, "api"))} has no endpoint and no event: expected rows such as \`POST /loans\` with purpose, payload, auth and errors`, at: y(e, "api") };
  }
};

// src/rules/require-entities.ts
var In = {
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
    if (!w(e, "data-model")) return;
    let { entities: t } = e.design;
    if (t.some(({ fields: s }) => s.length >= 2)) return;
    yield {
      message: `${t.length > 0 ? `${p(t.map(({ name: s }) => s))} without fields` : `${c(h(e, "data-model"))} defines no entity`}: expected fields with types, such as \`interface Loan { id: string; due\
: string }\``,
      at: t[0]?.at ?? y(e, "data-model")
    };
  }
};

// src/rules/require-failure-fields.ts
var Nn = {
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
    if (!w(e, "failure-modes")) return;
    let { failures: t } = e.design, n = y(e, "failure-modes"), s = c(h(e, "failure-modes"));
    t.length < 2 && (yield {
      message: `${s} has ${t.length === 0 ? "no failure" : "one failure"}: expected ${Zo}`,
      at: n
    });
    let i = (o) => fe(t.map((r) => ({ ...r, lacks: o.filter((a) => Yo(r[a])) })));
    for (let { names: o, at: r, fields: a } of i(["impact", "mitigation"]))
      yield { message: An(o, a), at: r };
    for (let { names: o, at: r, fields: a } of i(["detection", "recovery"]))
      yield { message: An(o, a), at: r, severity: "warning" };
  }
}, Zo = "at least two rows `| Failure | Impact | Detection | Mitigation | Recovery |`";
function Yo(e) {
  return C(e) && !/none/i.test(e);
}
function An(e, t) {
  return `${p(e)} without ${M(t, "or")}: expected what fits ${e.length > 1 ? "each" : "this"} failure`;
}

// src/rules/require-flow.ts
var Pn = {
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
    if (!w(e, "data-flow")) return;
    let { flows: t } = e.design;
    if (t.some(({ steps: i }) => i.length >= 3)) return;
    let n = t.toSorted((i, o) => o.steps.length - i.steps.length)[0];
    yield {
      message: `${n ? `${c(n.name)} has ${n.steps.length} steps` : `${c(h(e, "data-flow"))} has no ordered steps`}: expected a flow of three or more, such as \`1. Reader → Loan API: borrows the book\``,
      at: n?.at ?? y(e, "data-flow")
    };
  }
};

// src/rules/require-functional-requirements.ts
var Cn = {
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
    if (!w(e, "requirements")) return;
    let t = e.design.requirements.filter(({ kind: o }) => o === "functional"), [n] = t;
    if (!n) {
      yield { message: `${c(h(e, "requirements"))} has no functional requirement: expected rows such as \`| FR-1 | A user uploads a video. |\``, at: y(e, "requirements") };
      return;
    }
    let s = t.filter(({ id: o }) => !o), i = t.filter(
      ({ text: o }) => o.replace(/\bFR-?\d+\b/, "").split(/\s+/).filter((r) => new RegExp("\\p{L}", "u").test(r)).length < 3
    );
    s[0] && (yield { message: `${s.length} of ${t.length} functional requirements without id (${p(
      s.map(({ text: r }) => r),
      2
    )}): expected \`FR-n\` before each`, at: s[0].at, severity: "warning" }), i[0] && (yield {
      message: `${p(i.map(({ text: o }) => o))}: expected a sentence that can be tested, who does what`,
      at: i[0].at,
      severity: "warning"
    });
  }
};

// src/rules/require-load.ts
var Tn = {
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
      for (let [s, { problem: i }] of n.loads.entries())
        i?.kind === "computed-load" && (yield { message: i.message, at: t.load[s].at });
      if (t.load.length === 0) {
        yield { message: `${c(h(e, "scaling"))} names no load: expected a line \`Load:\` with the names of what grows with use`, at: y(e, "scaling") };
        return;
      }
      yield* Xo(e), yield* er(e);
    }
  }
}, Jo = /\b(?:capacity|throughput|costs?|budget|spend|concurren\w*|backlog)\b/i;
function* Xo(e) {
  let { ledger: t, design: n } = e, s = Q(e).flatMap(({ outcome: o }) => o.kind === "taken" ? [o.input.name] : []), i = /* @__PURE__ */ new Set([...n.load.map(({ name: o }) => o), ...s]);
  for (let o of N(e)) {
    let r = o.checks.filter(({ check: m }) => !m.problem);
    if (r.length === 0 || !Jo.test(K(o))) continue;
    let a = r.some(
      ({ check: m }) => [...t.dependencies(m.input.expression)].some((j) => i.has(j))
    ), { check: l, at: d } = r[0], u = `${c(l.input.expression, 100)} of ${c(o.name)} depends on no load (${p([...i])})`;
    a || (yield { message: `${u}: expected an expression that grows with it`, at: d });
  }
}
function* er(e) {
  let { design: t } = e, n = new Set(t.load.map(({ name: a }) => a)), s = W(e), i = s ? ue(s).filter(({ fact: a }) => a.role === "rate" || a.role === "count") : [], o = t.quantities.filter((a) => {
    if (a.expression || q(a) !== "brief" || n.has(a.name)) return !1;
    let l = f(a.value.text);
    return l && i.some((d) => mn(l, d.measure));
  });
  if (!o[0]) return;
  yield { message: `${p(o.map(({ name: a }) => a))} of the brief ${o.length > 1 ? "are" : "is"} not in \`Load\`: name what grows with use`, at: o[0].at, severity: "info" };
}

// src/rules/require-measurable-target.ts
var _n = {
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
    if (!w(e, "requirements")) return;
    let t = e.design.requirements.filter(({ kind: n }) => n === "non-functional");
    t.length === 0 && (yield { message: `${c(h(e, "requirements"))} has no non-functional requirement: expected rows such as \`| NFR-1 | Search latency | ≤ 200 ms (p95) | … |\``, at: y(e, "require\
ments") });
    for (let n of t.filter(tr)) {
      let { id: s, target: i, quality: o, text: r, at: a } = n;
      yield {
        message: `${i?.text ? `${c(i.text)} is the target of ${c(s ?? o ?? r)}` : `${c(s ?? r)} has no target`}: expected a number with a unit, such as \`≤ 200 ms (p95)\`; without a number it is a const\
raint and belongs to Scope`,
        at: i?.at ?? a
      };
    }
  }
};
function tr({ quantified: e, target: t, text: n }) {
  return !e && !/^\W*(?:0|zero|no|none)\b|\b(?:RPO|RTO)\W{0,4}0\b|\b(?:zero|no) (?:data )?loss\b/i.test(t?.text ?? n);
}

// src/rules/require-metrics-and-alerts.ts
var Qn = {
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
    if (!w(e, "monitoring")) return;
    let { monitors: t } = e.design, n = t.flatMap(
      (o) => o.alerts.map((r) => ({ ...r, requirement: o.requirement }))
    ), s = c(h(e, "monitoring")), i = y(e, "monitoring");
    if (t.every(({ indicators: o }) => o.length === 0) && (yield { message: `${s} names no metric: expected indicators such as \`search_seconds\` p95`, at: i }), n.every(({ hasThreshold: o }) => !o)) {
      let o = n.length > 0 ? ` (${p(
        n.map(({ text: r }) => r),
        2
      )})` : "";
      yield { message: `${s} has no alert with a threshold${o}: expected one such as \`> 1 % for 5 min\``, at: i };
      return;
    }
    for (let o of n.filter(({ hasThreshold: r, requirement: a }) => !r && a !== ""))
      yield {
        message: `${c(o.text)} is the alert of ${c(o.requirement)} and has no threshold: expected one such as \`> 1 % for 5 min\``,
        at: o.at
      };
  }
};

// src/rules/require-nfr-check.ts
var Bn = {
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
      for (let t of N(e))
        t.checks.length === 0 ? yield nr(t) : yield* sr(t);
      yield* rr(e);
    }
  }
};
function nr({ requirement: { target: e, at: t, text: n }, name: s }) {
  let i = c(e?.text ?? n);
  return { message: `${c(s)} has the target ${i} and no check: expected an expression over ledger names with that number, such as \`ready_p95 <= 5 min\` and \`holds\``, at: t };
}
function* sr({ target: e, checks: t, requirement: n, name: s }) {
  let i = t.filter(({ check: r }) => !r.problem && r.left && r.right);
  if (!e || e.value === 0 || i.length === 0) return;
  let o = c(n.target?.text ?? n.text);
  if (i.some((r) => ir(r, e)))
    i.every(({ check: r }) => or(r, e.comparator)) && (yield {
      message: `${c(i[0].check.input.expression, 100)} looks the other way than the target ${o} of ${c(s)}`,
      at: i[0].at,
      severity: "error"
    });
  else {
    let { check: r, at: a } = i[0];
    yield { message: `${c(r.input.expression, 100)} does not check the target ${o} of ${c(s)}: expected its number as the bound`, at: a, severity: "error" };
  }
}
function ir({ check: { left: e, right: t, bound: n } }, s) {
  return (n ? [n] : [t, e]).some(({ value: o, dimension: r }) => b(r, s.dimension) && U(s, o));
}
function or({ operator: e, bound: t, left: n }, s) {
  return !t || !e || !s || e === "==" || !/[<>]/.test(s) ? !1 : e.startsWith("<") !== (t === n) !== s.startsWith("<");
}
function* rr({ design: e, ledger: t }) {
  for (let [n, s] of t.checks.entries())
    s.restated && (yield {
      message: `${c(s.input.expression, 100)} restates what is assumed or chosen and proves nothing: expected an expression that computes it from other quantities`,
      at: e.checks[n].at,
      severity: "info"
    });
}

// src/rules/require-open-questions.ts
var En = {
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
    if (!w(e, "questions")) return;
    let { questions: t } = e.design, n = t.filter(({ assumed: s }) => C(s));
    t[0] ? n[0] && (yield { message: `${n.length} of ${t.length} questions without what is assumed meanwhile (${p(
      n.map(({ question: i }) => i),
      2
    )}): expected a default for each`, at: n[0].at }) : yield {
      message: `${c(h(e, "questions"))} asks nothing: expected rows \`| Question | Assumed | If not | Decides |\``,
      at: y(e, "questions")
    };
  }
};

// src/rules/require-priced-lines.ts
var jn = {
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
    let { costs: t, results: n } = e.design, s = new Set(n.map(({ at: r }) => r.start.offset)), i = e.ledger.definitions[0]?.lines, o = [];
    for (let [r, a] of t.lines.entries()) {
      let d = a.amount !== void 0 && s.has(a.amount.at.start.offset) ? void 0 : i ? ar(a, i[r]) : lr(a);
      d && (yield { message: d, at: a.amount?.at ?? a.at, severity: "error" }), ur(e, a, i?.[r]) && o.push(a);
    }
    yield* mr(e, o);
  }
};
function ar({ item: e, amount: t, quantity: n, unitPrice: s }, { problem: i, text: o }) {
  if (!(!n || !s || i?.kind !== "wrong-result" && i?.kind !== "missing-result"))
    return `${c(e)}: ${c(n.text)} × ${c(s.text)} gives ${o}, not ${c(t?.text ?? "")}: write \`${o}\``;
}
function lr({ item: e, amount: t, quantity: n, unitPrice: s }) {
  let [i, o, r] = [n, s, t].map((u) => cr(u?.text ?? ""));
  if (!i || !o || !r || !Z(o.dimension) || !D(i.dimension) || i.unit !== "" || !b(o.dimension, r.dimension)) return;
  let a = i.value * o.value, l = r.step / 2 + i.value * (o.step / 2);
  if (Math.abs(a - r.value) <= l * (1 + 1e-9) || U(r, a)) return;
  let d = O(a, r.dimension, r);
  return `${c(e)}: ${c(n.text)} × ${c(s.text)} gives ${d}, not ${c(t.text)}: write \`${d}\``;
}
function cr(e) {
  let t = f(e.trim());
  return t && !/\d/.test(e.trim().slice(t.length)) ? { ...t, index: t.start } : void 0;
}
var dr = 0.02;
function ur({ design: e }, t, n) {
  let { quantity: s, unitPrice: i, amount: o } = t;
  if (!o || o.expression || s && i) return !1;
  let r = f(o.text) ?? T(o.text)[0], a = n?.value && !g(n.value) ? n.value.value : r?.value, l = e.costs.total && T(e.costs.total.text)[0];
  return a === void 0 || a === 0 || !r || !(Z(r.dimension) || s || i) || l && l.value > 0 && a < dr * l.value ? !1 : T(`${t.item} ${s?.text ?? ""} ${o.text}`).length < 2;
}
function* mr(e, t) {
  let [n] = t, { lines: s } = e.design.costs;
  if (!n) return;
  let i = p(t.map(({ item: r }) => r));
  yield { message: `${t.length} of ${s.length} lines of ${c(h(e, "cost"))} without quantity and unit price (${i}): expected both, as names, expressions or measures`, at: n.at };
}

// src/rules/require-scale-levels.ts
var zn = {
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
    if (!w(e, "scaling")) return;
    let t = fr(e.design), n = [1, 10, 100].filter((i) => !t.has(i)).map((i) => `${i}x`);
    if (n.length === 0) return;
    yield { message: `${c(h(e, "scaling"))} says no number for ${M(n)}: expected a plan \`| Quantity | 1x | 10x | 100x | What changes |\``, at: y(e, "scaling") };
  }
};
function fr({ plan: e, levels: t }) {
  let n = e.flatMap(
    ({ cells: s }) => Object.entries(s).filter(([, { text: i }]) => be(i)).map(([i]) => Number(i))
  );
  return /* @__PURE__ */ new Set([...n, ...t.filter((s) => s.hasNumber).map(({ factor: s }) => s)]);
}

// src/rules/require-scope-reason.ts
var Wn = {
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
    if (!w(e, "scope")) return;
    let { excluded: t } = e.design.scope, n = t.filter(({ reason: s }) => C(s));
    t.length === 0 ? yield { message: `${c(h(e, "scope"))} leaves nothing out: expected \`**Out of scope**\` with items such as \`- Browser SDKs: no service needs them\``, at: y(e, "scope") } : n[0] &&
    (yield { message: `${n.length} of ${t.length} exclusions without a reason (${p(
      n.map(({ text: i }) => i),
      2
    )}): expected \`what: why\``, at: n[0].at });
  }
};

// src/rules/lookup/expected.ts
var Me = {
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
var Gn = {
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
  *check(e) {
    for (let t of ge) {
      if (t === "rollout" || ie(e, t) !== "missing") continue;
      let { line: n } = e.checklist.find((o) => o.section === t && o.status === "partial") ?? {}, s = n ? `only line ${n} speaks of it in passing` : "nothing elsewhere was recognised as its content";
      yield { message: `no section \`${he[t]}\`, and ${s}: expected ${Me[t]}`, at: _(e.design), section: t, severity: Fe(t) };
    }
  }
};

// src/rules/require-security-topics.ts
var Un = {
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
    if (!w(e, "security")) return;
    let t = new Set(e.design.controls.flatMap(({ topics: a }) => a)), n = c(h(e, "security")), s = y(e, "security");
    if (t.size < 3) {
      let a = Le.map(([d]) => d).filter((d) => !t.has(d));
      yield { message: `${n} speaks of ${t.size === 0 ? "no concern" : `${M([...t])} only`}: expected at least three, such as ${M(a.slice(0, 4), "or")}`, at: s };
      return;
    }
    let i = `${P(e, "components")}
${P(e, "api")}`, o = (a) => t.has(a) || Le.some(([l, d]) => l === a && d.test(i)), r = hr(e.design).filter(([a]) => !o(a));
    r.length > 0 && (yield {
      message: `${n} says nothing of ${M(r.map(([a, l]) => `${a} (${l})`))}: expected a control for each`,
      at: s,
      severity: "warning"
    });
  }
}, pr = /^(?:.*_)?(?:e_?mail|phone|birth\w*|address|first_?name|last_?name|full_?name|ssn|passport|iban|ip_?address)(?:_.*)?$|(?:Email|Phone|Address|FirstName|LastName|FullName)$|^(?:email|phone|birth|address)/i;
function hr({ endpoints: e, entities: t, stores: n, externals: s, actors: i }) {
  let o = t.flatMap(({ name: u, fields: m }) => m.map((j) => ({ entity: u, name: j.name }))).find(({ name: u }) => pr.test(u)), r = n.find(
    ({ personalData: u }) => new RegExp("\\p{L}", "u").test(u) && !/^(?:no|none|keine)\b/i.test(u)
  ), a = e.find(({ method: u }) => /^(?:POST|PUT|PATCH)$/.test(u ?? "")), l = n[0] ?? t.find(({ notation: u }) => u === "sql");
  return [
    ["authentication", e[0] && `\`${e[0].name}\` can be called`],
    ["authorization", e.length > 1 && i.length > 1 ? `${i.length} kinds of actors` : void 0],
    ["transport encryption", e[0] && `\`${e[0].name}\` is called over a network`],
    ["storage encryption", l && `${c(l.name)} is kept`],
    ["secrets", s[0] && `${c(s[0].name)} is called`],
    ["input validation", a && `\`${a.name}\` takes input`],
    [
      "personal data",
      o ? `${c(`${o.entity}.${o.name}`)}` : r && `${c(r.name)} holds ${c(r.personalData)}`
    ],
    ["abuse", e.find(({ auth: u }) => /^(?:none|public|anonymous)\b/i.test(u)) && "an endpoint is open to all"]
  ].flatMap(([u, m]) => m ? [[u, m]] : []);
}

// src/rules/lookup/links.ts
function Vn(e, t) {
  let { named: n, served: s, around: i } = gr(e)[t];
  if (n.length < 2 || i.trim() === "" || s) return [];
  let o = $(i);
  return n.some((r) => J(o, r.words)) ? [] : n;
}
function gr(e) {
  let t = e.diagrams.flatMap(
    ({ nodes: r, notation: a, source: l }) => a === "mermaid" ? r.map(({ label: d }) => d) : [l]
  ), n = e.flows.flatMap(({ name: r, steps: a }) => [
    r,
    ...a.flatMap(({ text: l, from: d, to: u }) => [l, d ?? "", u ?? ""])
  ]), s = [
    ...e.endpoints.flatMap(({ name: r, purpose: a, payload: l }) => [r, a, l]),
    ...e.events.flatMap(({ name: r, payload: a }) => [r, a])
  ], i = e.requirements.map(({ text: r }) => r), o = e.stores.flatMap(({ name: r, holds: a }) => [r, a]);
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
      around: de(e).length > 1 ? [...s, ...o, ...n].join(`
`) : ""
    },
    api: {
      named: e.endpoints.map((r) => ({ ...r, words: `${r.path} ${r.purpose}` })),
      served: e.endpoints.some(({ serves: r }) => r.length > 0),
      around: [...n, ...i].join(`
`)
    }
  };
}

// src/rules/require-substance.ts
var Kn = {
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
    for (let t of ge) {
      let n = t === "rollout" ? "found" : ie(e, t);
      (n === "empty" || n === "untyped" && t === "quantities") && (yield {
        message: yr(e, t),
        at: y(e, t),
        section: t,
        severity: Fe(t)
      });
    }
    yield* br(e);
  }
};
function yr(e, t) {
  let n = P(e, t).trim(), s = Oe(e, t) ? ce(n)[0] : void 0, i = n === "" ? "holds nothing" : s ? `holds only ${c(s.text)}` : `holds nothing of this system (${c(n)})`;
  return `${c(h(e, t))} ${i}: expected ${Me[t]}`;
}
var wr = {
  components: "is drawn, stands in a flow or serves a requirement",
  "data-model": "is taken, given, held or named by an endpoint, event, store or flow",
  api: "is used by a flow or serves a requirement"
};
function* br(e) {
  for (let [t, n] of Object.entries(wr)) {
    let s = Vn(e.design, t);
    if (!s[0]) continue;
    yield { message: `nothing in ${c(h(e, t))} ${n} (${p(s.map(({ name: o }) => o))}): expected names that the rest of the design uses`, at: s[0].at, section: t };
  }
}

// src/rules/require-unit-cost.ts
var Zn = {
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
    if (t.quantities.length !== 0) {
      for (let { requirement: n, target: s, checks: i, name: o } of N(e)) {
        if (!s || i.length === 0 || i.some(({ check: a }) => a.problem) || !dn(s.dimension) || Hn(e, s))
          continue;
        yield { message: `${c(n.target?.text ?? o)} of ${c(o)} is not compared with the cost: expected a check with the total divided by the load`, at: n.target?.at ?? n.at };
      }
      for (let { text: n, measure: s, role: i } of W(e)?.facts ?? []) {
        let o = i === "unit-cost" ? f(s) : void 0, r = N(e).some(
          ({ target: l }) => l && o && b(l.dimension, o.dimension)
        );
        if (!o || r || Hn(e, o)) continue;
        yield { message: `${c(n)} of the brief is never compared with the cost: expected a check such as \`monthly_cost / … <= ${s}\``, at: t.brief?.at ?? _(t) };
      }
    }
  }
};
function Hn({ ledger: e, design: t }, { dimension: n }) {
  let s = /* @__PURE__ */ new Set(["monthly_cost"]);
  for (let i of t.quantities) {
    let o = f(i.value.text);
    o && Z(o.dimension) && q(i) !== "brief" && s.add(i.name);
  }
  return e.checks.some(
    ({ left: i, input: o }) => i && b(i.dimension, n) && [...e.dependencies(o.expression)].some((r) => s.has(r))
  );
}

// src/rules/index.ts
var Yn = [
  Gn,
  Kn,
  At,
  Nt,
  dt,
  Tt,
  vt,
  Wt,
  Ct,
  Cn,
  _n,
  Bn,
  wt,
  St,
  ct,
  Ut,
  bn,
  Wn,
  Ht,
  ft,
  pt,
  Et,
  it,
  _t,
  un,
  gt,
  Gt,
  rt,
  tn,
  Dn,
  kn,
  Sn,
  Pn,
  In,
  Ln,
  zn,
  Tn,
  Nn,
  On,
  jn,
  Zn,
  ln,
  Un,
  Qn,
  Mn,
  En
];

// src/rules/check.ts
function Jn(e, t = Yn) {
  return t.flatMap((n) => xr(n, e)).sort(kr);
}
function xr(e, t) {
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
function kr(e, t) {
  return e.at.start.line - t.at.start.line || e.at.start.column - t.at.start.column || (e.rule < t.rule ? -1 : 1);
}

// src/rules/grades.ts
var ts = {
  functional: (e) => {
    let t = e.requirements.filter(({ kind: s }) => s === "functional"), n = [...t, ...e.capabilities];
    return Y(x(2, t), x(3, n, e.overview));
  },
  nonfunctional: (e) => {
    let t = e.requirements.filter(({ kind: s }) => s === "non-functional"), n = [...t.filter(({ quantified: s }) => s), ...ne(e, "requirements")];
    return x(1, n, t, E(e, "requirements"));
  },
  diagram: ({ diagrams: e }) => {
    let t = e.filter(({ kind: n }) => n === "architecture");
    return x(1, t, e);
  },
  components: (e) => {
    let t = e.components.filter(({ responsibilities: n }) => n);
    return x(2, t, e.components, se(E(e, "components")));
  },
  dataflow: (e) => {
    let t = e.diagrams.filter(({ kind: i }) => i === "procedure"), n = t.filter(({ edges: i }) => i.length >= 3), s = [...e.flows.filter(({ steps: i }) => i.length >= 3), ...n];
    return x(1, s, e.flows, t, E(e, "data-flow"));
  },
  datamodel: (e) => {
    let t = e.entities.filter(({ fields: i }) => i.length >= 3), n = e.entities.filter(({ fields: i }) => i.length >= 2), s = [e.entities, e.stores, se(E(e, "data-model"))];
    return Y(x(1, t), x(2, n, ...s));
  },
  api: (e) => {
    let t = new Map(ne(e, "api").map((s) => [s.about, s])), n = x(2, [...t.values()], e.events, se(E(e, "api")));
    return Y(x(1, e.endpoints), n);
  },
  scaling: (e) => {
    let t = [...es([...e.plan, ...e.levels]), ...e.scaling], n = Xn(e, "scaling").length > 0 ? 2 : 4;
    return x(n, t, se(E(e, "scaling")));
  },
  failure: (e) => {
    let n = [...e.failures.filter(({ mitigation: s, impact: i, recovery: o }) => s || i || o), ...ne(e, "failure-modes")];
    return x(2, n, e.failures, se(E(e, "failure-modes")));
  },
  cost: (e) => {
    let t = e.costs.lines.filter(({ amount: n }) => n);
    return Y(x(1, [...t, ...e.options]), x(2, ne(e, "cost"), e.costs.remarks));
  },
  security: (e) => {
    let t = ne(e, "security"), n = new Set(t.map(({ about: r }) => r)), s = n.size >= 2 && (t.length >= 3 || es(t).length >= 2), i = n.size === 1 && n.has("abuse") ? [] : t, o = x(1, s ? t : [], i, se(
    E(e, "security"), 3));
    return Y(x(1, e.controls), o);
  },
  monitoring: (e) => {
    let t = ne(e, "monitoring"), n = se(E(e, "monitoring"));
    return Y(x(2, e.monitors), x(3, t, e.monitors, n));
  },
  scope: ({ scope: e, mentions: t }) => {
    let n = t.filter(({ section: i }) => i === "scope"), s = n.filter((i) => i.strong);
    return Y(x(1, e.excluded), x(2, s, e.included, e.implied, n));
  },
  tradeoffs: (e) => {
    let t = e.decisions.filter(({ options: s, because: i }) => s.length > 0 || i), n = ne(e, "decisions");
    return Y(x(1, t), x(2, n, e.decisions, E(e, "decisions")));
  },
  "failure-planning": ({ failures: e }) => {
    let t = e.filter(({ detection: n, recovery: s }) => n && s);
    return x(1, t, e);
  },
  scale: (e) => {
    let t = [...e.plan, ...e.levels];
    return x(1, ns(e).size === 3 ? t : [], t, e.scaling);
  },
  "build-or-buy": ({ options: e, decisions: t }) => {
    let n = /\b(?:buy|build|managed|self-hosted|vendor|saas|own)\b/i, s = t.filter((i) => n.test([i.decision, ...i.options].join(" ")));
    return x(1, [...e, ...s]);
  },
  questions: (e) => x(1, e.questions, Xn(e, "questions"), E(e, "questions"))
};
function ns(e) {
  let t = e.plan.flatMap(({ cells: s }) => Object.entries(s).filter(([, { text: o }]) => /\d|not planned/i.test(o)).map(([o]) => Number(o))), n = e.levels.filter(({ hasNumber: s }) => s).map(({ factor: s }) => s);
  return /* @__PURE__ */ new Set([...t, ...n]);
}
function x(e, t, ...n) {
  return t.length >= e ? { met: t, partial: [] } : { met: [], partial: [...t, ...n.flat()] };
}
function Y(...e) {
  return e.find(({ met: n }) => n.length > 0) ?? { met: [], partial: e.flatMap(({ partial: n }) => n) };
}
function E(e, t) {
  return e.mentions.filter((n) => n.section === t);
}
function ne(e, t) {
  return E(e, t).filter((n) => n.strong);
}
function Xn({ headings: e }, t) {
  return e.filter(({ sections: n, empty: s }) => !s && n.includes(t));
}
function se(e, t = 2) {
  return e.length >= t ? e : [];
}
function es(e) {
  return [...new Map(e.map((t) => [t.at.start.line, t])).values()];
}

// src/rules/checklist.ts
var vr = {
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
}, $r = [
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
], qr = ["scope", "tradeoffs", "failure-planning", "scale", "build-or-buy", "questions"];
function is(e) {
  let t = (l) => Sr(l, e), [n, s, i] = [t("functional"), t("nonfunctional"), t("diagram")], o = "Requirements documented (functional and non-functional)", r = [n, s], a = { ...Fr(n, s), item: "require\
ments", title: o, parts: r };
  return {
    checklist: [a, ...$r.map(t)],
    practices: [
      ss("requirements-first", "Start with requirements", a, e, ["architecture", "components"]),
      ss("diagrams-first", "Draw diagrams first", i, e, ["data-model", "api"]),
      ...qr.map(t)
    ]
  };
}
function Sr(e, t) {
  let [n, s] = vr[e], { met: i, partial: o } = ts[e](t), r = i.length > 0 ? i : o, l = i.length > 0 && t.genre === "design" ? "met" : r.length > 0 ? "partial" : "missing";
  return { item: e, title: n, section: s, status: l, line: Rr(r) };
}
function Rr(e) {
  return e.length === 0 ? null : e.reduce((t, { at: n }) => Math.min(t, n.start.line), Number.POSITIVE_INFINITY);
}
function Fr(e, t) {
  let n = ["missing", "partial", "met"], s = n.indexOf(e.status) <= n.indexOf(t.status) ? e : t, i = s.status === "missing" && e.status !== t.status;
  return { ...s, status: i ? "partial" : s.status, line: s.line ?? e.line ?? t.line };
}
function ss(e, t, n, s, i) {
  let o = (u) => u.some((m) => i.includes(m)), a = s.headings.filter(({ sections: u }) => o(u) && !u.includes(n.section)).every(({ at: u }) => n.line !== null && u.start.line > n.line), { parts: l, ...d } = n;
  return { ...d, item: e, title: t, status: n.status === "met" && !a ? "partial" : n.status };
}

// src/review.ts
function Or(e, { path: t, brief: n } = {}) {
  let s = We(e, t), i = Ve(s), o = n ?? i.brief?.text ?? Mr(s);
  return { document: s, design: i, ledger: Ke(i), brief: o, ...is(i) };
}
function Mr({ frontMatter: e }) {
  let { brief: t } = e.values;
  return typeof t == "string" ? t : void 0;
}
function _f(e, t = {}) {
  let n = Or(e, t), s = Jn(n), i = { error: 0, warning: 0, info: 0 };
  for (let { severity: a } of s) i[a] += 1;
  let o = i.error + (t.strict ? i.warning : 0) > 0, r = [...new Set(n.design.notRead.map(({ text: a }) => a))];
  return { ...n, diagnostics: s, counts: i, notChecked: r, verdict: o ? "fail" : "pass" };
}

export {
  Yn as a,
  Or as b,
  _f as c
};
