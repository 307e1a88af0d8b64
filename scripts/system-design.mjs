// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as C,
  b as ee,
  c as O
} from "./chunk-KXANUDUU.mjs";
import {
  a as Y,
  b as j,
  c as K,
  d as U,
  e as R,
  f as se,
  g as ie
} from "./chunk-MJPNHJ2P.mjs";
import {
  a as h,
  b as Z,
  c as Xt,
  d as pt,
  e as Qt,
  f as Zt,
  g as te,
  h as T,
  i as dt,
  j as tt
} from "./chunk-MTRLSGE2.mjs";
import "./chunk-SSOSYNUE.mjs";
import "./chunk-BR72SJVM.mjs";
import "./chunk-RX6HF7Q2.mjs";
import {
  b as ne,
  c as re
} from "./chunk-MD63LZA2.mjs";
import {
  a as oe
} from "./chunk-25HW33WX.mjs";
import {
  f as X
} from "./chunk-FM7OL5M6.mjs";
import {
  a as Bt,
  b as D,
  c as Vt
} from "./chunk-7MNCFRFO.mjs";
import "./chunk-53V76KVC.mjs";
import {
  k as Ht
} from "./chunk-KEZEBCBX.mjs";
import {
  b as lt,
  c as Wt,
  e as Kt,
  h as E,
  j as Ut,
  o as I,
  p as Q,
  q as _,
  r as _t
} from "./chunk-NOU6QBDP.mjs";
import "./chunk-FOI47P4S.mjs";
import {
  a as J,
  b as H
} from "./chunk-THAZVNSY.mjs";
import {
  a as Yt
} from "./chunk-XNHWI2NX.mjs";
import {
  G as zt,
  K as Gt,
  L as Jt
} from "./chunk-S64XYLY4.mjs";
import {
  a as q,
  b as Dt,
  c as Lt,
  d as At
} from "./chunk-H3E44YWS.mjs";
import {
  a as g,
  b as w
} from "./chunk-HIQSZZL5.mjs";
import {
  a as It
} from "./chunk-EVAWQN3U.mjs";
import "./chunk-64QWA72K.mjs";
import "./chunk-ADFQ3F2B.mjs";

// src/cli.ts
import { parseArgs as Ho } from "node:util";

// src/commands/check.ts
import { stat as ur, writeFile as fr } from "node:fs/promises";

// src/emitters/agent.ts
var Zn = 1e4, ae = {
  id: "agent",
  summary: "for a language model: short, grouped by section",
  emit: (t, { strict: e }) => {
    let n = `verdict: ${j(t)}${e ? " (strict)" : ""}; ${U(Y(t))}${K(t)}
`, r = j(t) === "pass" ? `Nothing has to be repaired.
` : `Repair only what is listed, one section at a time, then check again.
`;
    return n + er(
      t.flatMap((o) => tr(o, t.length > 1)),
      Zn - n.length - r.length
    ) + r;
  }
};
function tr(t, e) {
  let n = t.checklist.filter(({ status: o }) => o !== "met").map(({ title: o, status: s }) => `${o} (${s})`), r = J(t.diagnostics).map(([o, s]) => {
    let i = H(s).map(([a, c]) => {
      let m = c.map(({ severity: u, message: f, at: l }) => `  - line ${l.start.line}, ${u}: ${f}`);
      return `- ${a}
${m.join(`
`)}
  fix: ${c[0].fix}`;
    });
    return `
## ${q[o]}
${i.join(`
`)}
`;
  });
  return [
    ...e ? [`
# ${t.document.path}: ${U(t.counts)}${K([t])}
`] : [],
    ...n.length > 0 ? [`checklist not met: ${n.join(", ")}
`] : [],
    ...t.notChecked.length > 0 ? [`not checked: ${t.notChecked.join("; ")}
`] : [],
    ...r
  ];
}
function er(t, e) {
  let n = `
(more is found than fits here; repair this first, then check again)
`, r = "";
  for (let o of t) {
    if (r.length + o.length > e - n.length)
      return r + o.slice(0, e - n.length - r.length).replace(/[^\n]*$/, "") + n;
    r += o;
  }
  return r;
}

// src/emitters/trace.ts
var nr = ["endpoints", "flows", "components", "entities", "checks", "indicators", "alerts", "failures"];
function ce(t) {
  return t.length === 0 ? `trace: no requirement has an id

` : `trace
${t.map(rr).join("")}
`;
}
function rr(t) {
  let e = nr.map((n) => `    ${`${n}:`.padEnd(12)} ${or(t[n])}
`);
  return `  ${t.requirement} (line ${t.at.start.line})
${e.join("")}`;
}
function or(t) {
  return t.map(({ name: e }) => e).join("; ") || "–";
}
function me(t) {
  let e = (n) => n.map(({ name: r, at: o }) => ({ name: r, line: o.start.line }));
  return t.map(({ requirement: n, kind: r, at: o, ...s }) => ({
    requirement: n,
    kind: r,
    line: o.start.line,
    endpoints: e(s.endpoints),
    flows: e(s.flows),
    components: e(s.components),
    entities: e(s.entities),
    checks: e(s.checks),
    indicators: e(s.indicators),
    alerts: e(s.alerts),
    failures: e(s.failures)
  }));
}

// src/emitters/json.ts
var ue = {
  id: "json",
  summary: "one JSON object with a verdict, for programs",
  emit: (t, { limit: e }) => {
    let n = {
      verdict: j(t),
      files: t.map((r) => sr(r, e)),
      notChecked: [...new Set(t.flatMap(({ notChecked: r }) => r))]
    };
    return `${JSON.stringify(n, null, 2)}
`;
  }
};
function sr({ document: t, verdict: e, counts: n, checklist: r, practices: o, diagnostics: s, suppressed: i, design: a, notChecked: c }, m) {
  return {
    path: t.path,
    verdict: e,
    counts: n,
    checklist: r.map((u) => ({ ...gt(u), ...u.parts && { parts: u.parts.map(gt) } })),
    practices: o.map(gt),
    diagnostics: s.slice(0, m).map(ir),
    suppressed: i.map(({ rule: u, at: f, reason: l }) => ({ rule: u, line: f.start.line, reason: l })),
    trace: me(X(a)),
    notChecked: c
  };
}
function gt({ item: t, title: e, status: n, line: r }) {
  return { item: t, title: e, status: n, line: r };
}
function ir({ at: t, related: e, ...n }) {
  let { rule: r, severity: o, section: s, message: i, fix: a } = n, c = { line: t.start.line, column: t.start.column, endLine: t.end.line, endColumn: t.end.column }, m = e.map((u) => ({
    message: u.message,
    line: u.at.start.line,
    column: u.at.start.column
  }));
  return { rule: r, severity: o, section: s, message: i, fix: a, ...c, related: m };
}

// src/emitters/text.ts
var ar = { met: "✓", partial: "~", missing: "✗" }, le = {
  id: "text",
  summary: "for people, ends in a verdict line",
  emit: (t, { limit: e, strict: n, trace: r }) => {
    let o = t.map((c) => cr(c, e) + (r ? ce(X(c.design)) : "")), s = j(t) === "pass", i = U(Y(t)) + K(t), a = t.length === 1 ? "" : ` in ${t.length} documents`;
    return `${o.join(`
`)}
${s ? "PASS" : "FAIL"}: ${i}${a}${n ? " (strict: warnings fail)" : ""}
`;
  }
};
function cr({ document: t, diagnostics: e, checklist: n, practices: r, notChecked: o }, s = e.length) {
  let i = e.slice(0, s).map((c) => mr(t.path, c)), a = e.length - i.length;
  return [
    ...i,
    ...a > 0 ? [`… and ${R(a, "more diagnostic")} (--limit ${s})
`] : [],
    `${t.path}: checklist`,
    ...n.map(fe),
    "best practices",
    ...r.map(fe),
    ...o.length > 0 ? [`not checked: ${o.join("; ")}`] : [],
    ""
  ].join(`
`);
}
function mr(t, { at: e, severity: n, message: r, rule: o, fix: s, related: i }) {
  let a = i.map(
    (c) => `    ${t}:${c.at.start.line}:${c.at.start.column} ${c.message}
`
  );
  return `${t}:${e.start.line}:${e.start.column} ${n} ${r} (${o})
${a.join("")}    fix: ${s}
`;
}
function fe({ title: t, status: e, line: n }) {
  return `  ${ar[e]} ${t}${e === "met" ? "" : `: ${e}`}${n === null ? "" : ` (line ${n})`}`;
}

// src/emitters/index.ts
var et = [le, ue, ae];

// src/commands/check.ts
var pe = {
  name: "check",
  summary: "report what a design lacks, contradicts or gets wrong",
  usage: "FILE… [--strict] [--format text|json|agent] [--brief FILE|TEXT] [--limit N] [--trace] [--output FILE]",
  options: {
    strict: { type: "boolean", help: "warnings fail too" },
    format: {
      type: "string",
      value: "FORMAT",
      help: et.map(({ id: t, summary: e }) => `${t}: ${e}`).join("; ")
    },
    brief: {
      type: "string",
      value: "FILE|TEXT",
      help: "the request whose numbers the document is held against, instead of the one it quotes"
    },
    limit: { type: "string", value: "N", help: "print at most N diagnostics a file; counts stay complete" },
    trace: {
      type: "boolean",
      help: "print what serves, proves and watches each requirement (text; JSON always has it)"
    },
    output: { type: "string", value: "FILE", help: "write the report to FILE instead of standard output" }
  },
  async run({ values: t, positionals: e }, n) {
    if (e.length === 0) throw new w("check needs a file: `check design.md`");
    let r = O(
      "format",
      t.format,
      et.map(({ id: m }) => m),
      "text"
    ), o = ee("limit", t.limit, 0), s = t.strict === !0, i = typeof t.brief == "string" ? await lr(t.brief, n) : void 0, a = [];
    for (let m of e) a.push(await tt(await C(m), { path: m, brief: i, strict: s }));
    let c = et.find(({ id: m }) => m === r).emit(a, { limit: o, strict: s, trace: t.trace === !0 });
    return typeof t.output == "string" ? await pr(t.output, c) : n.out(c), a.every(({ verdict: m }) => m === "pass") ? g.ok : g.problems;
  }
};
async function lr(t, e) {
  return await ur(t).then(
    () => !0,
    () => !1
  ) || /^\S+\.(?:md|markdown|txt)$/i.test(t) ? re(t, "brief") : ne(t, e);
}
async function pr(t, e) {
  await fr(t, e).catch((n) => {
    throw new w(`the report cannot be written to \`${t}\`: ${n.message}`);
  });
}

// src/compare/words.ts
var dr = 4e3, gr = 100;
function ht(t) {
  let e = new Map(t.slice(0, gr).map(([i, a]) => [M(i), M(a)])), n = [...e.keys()].filter((i) => i !== "").sort((i, a) => a.length - i.length), r = n.length > 0 ? new RegExp(`(?<= )(?:${n.map(rt).join(
  "|")})(?= )`, "gu") : void 0, o = (i) => r ? ` ${i} `.replace(r, (a) => e.get(a) ?? a).trim() : i, s = (i, a) => i === a || o(i) === a || o(i) === o(a);
  return {
    key: (i) => o(M(i)),
    same: (i, a) => i === a || s(M(i), M(a)) || s(nt(i), nt(a))
  };
}
var hr = /* @__PURE__ */ new Map([
  ["≤", "<="],
  ["≥", ">="],
  ["×", "*"],
  ["·", "*"],
  ["÷", "/"],
  ["⇒", "→"]
]);
function M(t) {
  return (t.normalize("NFC").toLowerCase().replace(/[≤≥×·÷⇒]/g, (r) => hr.get(r)).replace(/->|-->|=>/g, "→").replace(/(\d),(?=\d{3}(?!\d))/g, "$1").match(/[\p{L}\p{M}\p{N}_]+(?:[.'’-][\p{L}\p{M}\p{N}_]+)*|[-−](?=\d)|[<>=%$€£+*/^→{}[\]&|!?:]/gu) ??
  []).filter((r) => !/^(?:an?|the|:)$/.test(r)).join(" ");
}
function nt(t) {
  return M(xr(t));
}
function xr(t) {
  if (t.length > dr) return t;
  let [e, n] = [0, ""];
  for (let { start: r, index: o, length: s, value: i, dimension: a, labels: c } of I(t)) {
    let m = Object.entries(a).sort().join("_");
    n += `${t.slice(e, r)} ${Number(i.toPrecision(12))} ${m} ${c.join(" ")} `, e = o + s;
  }
  return n + t.slice(e);
}
function rt(t) {
  return t.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

// src/compare/likeness.ts
var ot = 300;
function ge({ name: t, parts: e, members: n }) {
  let r = M(t), o = [...e.map(({ text: s }) => s), ...n.slice(0, ot).map((s) => s.name)];
  return {
    letters: new Set(
      Array.from({ length: Math.min(r.length - 1, ot) }, (s, i) => r.slice(i, i + 2))
    ),
    words: de(t),
    body: de(o.join(" ").slice(0, 10 * ot))
  };
}
function he(t, e, n, r) {
  let o = xt(e.body, n.body), s = e.body.size === 0 && n.body.size === 0;
  if (t === "exact") return 0;
  if (t === "id") return o >= 0.75 ? o : 0;
  let i = t === "text" ? xt(e.words, n.words) : xt(e.letters, n.letters);
  return (s ? i >= 0.5 && (r || i >= 0.75) : i >= 0.5 && o >= 0.4 || o >= 0.75 && (r || i >= 0.3)) ? (s ? i : (i + o) / 2) + (r ? 0.5 : 0) : 0;
}
function xt(t, e) {
  let n = 0;
  for (let r of t) e.has(r) && (n += 1);
  return t.size + e.size === 0 ? 0 : 2 * n / (t.size + e.size);
}
function de(t) {
  return new Set(M(t).split(" ").filter(Boolean).slice(0, ot));
}

// src/compare/pair.ts
var xe = 100;
function L(t, e, n, r) {
  let o = yr(t, e, r), s = { olds: t.filter((c) => !o.has(c)).slice(0, xe), nows: wr(e, o) };
  for (let [c, m] of $r(s, { olds: t, nows: e, partners: o }, n)) o.set(c, m);
  let i = new Map([...o].map(([c, m]) => [m, c])), a = t.filter((c) => !o.has(c)).map((c) => ({ old: c }));
  return [...e.map((c) => i.has(c) ? { old: i.get(c), now: c } : { now: c }), ...a];
}
function yr(t, e, { key: n }) {
  let r = /* @__PURE__ */ new Map();
  for (let s of t.toReversed()) {
    let i = n(s.name), a = r.get(i);
    a ? a.push(s) : r.set(i, [s]);
  }
  let o = /* @__PURE__ */ new Map();
  for (let s of e) {
    let i = r.get(n(s.name))?.pop();
    i && o.set(i, s);
  }
  return o;
}
function wr(t, e) {
  let n = new Set(e.values());
  return t.filter((r) => !n.has(r)).slice(0, xe);
}
function $r(t, e, n) {
  if (n === "exact" || t.olds.length === 0 || t.nows.length === 0) return [];
  let r = br(e), o = new Map([...t.olds, ...t.nows].map((c) => [c, ge(c)])), s = t.olds.flatMap(
    (c) => t.nows.map((m) => ({
      old: c,
      now: m,
      like: he(n, o.get(c), o.get(m), r(c, m))
    }))
  ), i = /* @__PURE__ */ new Set(), a = [];
  for (let { old: c, now: m, like: u } of s.sort((f, l) => l.like - f.like))
    u === 0 || i.has(c) || i.has(m) || (i.add(c).add(m), a.push([c, m]));
  return a;
}
function br({ olds: t, nows: e, partners: n }) {
  let [r, o] = [t, e].map((i) => new Map(i.map((a, c) => [a, c]))), s = (i, a) => i === void 0 ? a === void 0 : a !== void 0 && n.get(i) === a;
  return (i, a) => {
    let [c, m] = [r.get(i), o.get(a)];
    return s(t[c - 1], e[m - 1]) || s(t[c + 1], e[m + 1]);
  };
}

// src/compare/parts.ts
function k(t, e) {
  return { old: t?.at.start.line ?? null, new: e?.at.start.line ?? null };
}
function $e(t, e, { noun: n, naming: r, member: o }, s) {
  return [
    ...r === "text" && !s.same(t.name, e.name) ? [b(n, null, t.name, e.name, k(t, e))] : [],
    ...be(t, e, null, s),
    ...o ? vr(t, e, o, s) : []
  ];
}
function be(t, e, n, r) {
  return [...new Set([...t.parts, ...e.parts].map(({ label: s }) => s))].flatMap((s) => {
    let [i, a] = [we(t.parts, s), we(e.parts, s)];
    return r.same(i?.text ?? "", a?.text ?? "") ? [] : [b(s, n, i?.text, a?.text, k(i ?? t, a ?? e))];
  });
}
function vr(t, e, n, r) {
  let o = L(t.members, e.members, n.naming, r), s = o.flatMap((i) => Fr(i, n.noun, r));
  return s.length === 0 && n.naming === "text" && Sr(o, t) ? [b("order", null, `${n.noun}s`, `the same ${n.noun}s in another order`, k(t, e))] : s;
}
function Fr({ old: t, now: e }, n, r) {
  let o = t && e && r.same(t.name, e.name);
  return [...o ? [] : [b(n, null, ye(t), ye(e), k(t, e))], ...o ? be(t, e, e.name, r) : []];
}
function ye(t) {
  return t && [t.name, ...t.parts.slice(0, 1).map(({ text: e }) => e)].join(": ");
}
function Sr(t, { members: e }) {
  let n = new Map(e.map((o, s) => [o, s])), r = t.map(({ old: o }) => o ? n.get(o) : -1);
  return r.some((o, s) => s > 0 && o < r[s - 1]);
}
function b(t, e, n, r, o, s = null) {
  return { part: t, of: e, before: n || null, after: r || null, factor: s, lines: o };
}
function we(t, e) {
  return t.find((n) => n.label === e);
}

// src/compare/checks.ts
function Oe(t, e, n) {
  let [r, o] = [ve(t), ve(e)];
  return L([...r.keys()], [...o.keys()], "text", n).flatMap(({ old: i, now: a }) => {
    let c = kr(i && r.get(i), a && o.get(a), e.ledger.levels, n);
    return c ? [c] : [];
  });
}
function ve({ design: t, ledger: e }) {
  let n = Se(t.requirements.filter(({ id: o }) => o !== void 0)), r = Se(t.headings);
  return new Map(
    t.checks.map(({ expression: o, at: s }, i) => {
      let a = ke(n, s.start.offset ?? 0), c = a && (s.start.offset ?? 0) < (a.at.end.offset ?? 0) ? a.id : null, m = ke(r, s.start.offset ?? 0)?.title ?? "", u = c ? [{ label: "requirement", text: `of\
 ${c}`, at: s }] : [], f = { name: o.text, at: s, parts: u, members: [] };
      return [f, { fact: f, check: e.checks[i], requirement: c, section: m }];
    })
  );
}
function kr(t, e, n, r) {
  let { requirement: o, section: s, fact: i } = e ?? t, a = n.flatMap((d, y) => {
    let [x, v] = [t && Fe(t.check, y), e && Fe(e.check, y)];
    return x === v ? [] : [{ load: d, before: x ?? null, after: v ?? null }];
  }), c = t && e && !r.same(t.fact.name, e.fact.name) ? t.fact.name : null, m = t && e ? { before: t.check.headroom, after: e.check.headroom } : void 0, u = m !== void 0 && m.before === 0 != (m.after ===
  0), f = m && !u && !Or(m.before, m.after) ? m : null;
  return t && e && a.length === 0 && c === null && !f ? void 0 : {
    kind: t && e ? "changed" : e ? "added" : "removed",
    requirement: o,
    section: s,
    expression: i.name,
    was: c,
    flips: a,
    headroom: f,
    lines: k(t?.fact, e?.fact)
  };
}
function Fe({ verdicts: t }, e) {
  let n = t[e];
  return n?.left === void 0 || n.right === void 0 ? "no value" : n.holds ? "holds" : "fails";
}
function Or(t, e) {
  let n = (r) => Math.floor(r * (r < 10 ? 10 : 1) * 1.000000001);
  return Object.is(n(t), n(e)) || t === e;
}
function Se(t) {
  return t.toSorted((e, n) => (e.at.start.offset ?? 0) - (n.at.start.offset ?? 0));
}
function ke(t, e) {
  let [n, r] = [0, t.length];
  for (; n < r; ) {
    let o = n + r >> 1;
    (t[o].at.start.offset ?? 0) <= e ? n = o + 1 : r = o;
  }
  return t[n - 1];
}

// src/compare/fact.ts
function p(t, e, n, r) {
  let o = Object.entries(n).flatMap(
    ([s, i]) => i === void 0 || i.trim() === "" ? [] : [{ label: s, text: r(i, e), at: e }]
  );
  return { name: r(t, e), at: e, parts: o, members: [] };
}

// src/compare/kinds/architecture.ts
var yt = { section: "architecture" }, Mr = /* @__PURE__ */ new Set(["architecture", "state", "procedure", "other"]), Ce = [
  { ...yt, noun: "node", naming: "name", read: ({ design: t }, e) => Cr(t, e) },
  { ...yt, noun: "edge", naming: "exact", read: ({ design: t }, e) => Rr(t, e) },
  {
    ...yt,
    noun: "diagram",
    naming: "text",
    read: ({ design: t }, e) => t.diagrams.filter(({ kind: n, nodes: r, source: o }) => r.length === 0 && n !== "sequence" && o.trim() !== "").map(({ notation: n, source: r, at: o }, s) => p(`${n} ${s +
    1}`, o, { drawing: r }, e))
  },
  {
    section: "components",
    noun: "component",
    naming: "name",
    read: ({ design: t }, e) => t.components.map((n) => Pr(n, e))
  },
  { section: "components", noun: "actor", naming: "name", read: ({ design: t }, e) => Me(t.actors, e) },
  {
    section: "components",
    noun: "external system",
    naming: "name",
    read: ({ design: t }, e) => Me(t.externals, e)
  },
  {
    section: "data-flow",
    noun: "party",
    naming: "name",
    quiet: !0,
    read: ({ design: t }) => jr(t.flows)
  },
  {
    section: "data-flow",
    noun: "flow",
    naming: "name",
    member: { noun: "step", naming: "text" },
    read: ({ design: t }, e) => Tr(t).map((n) => Nr(n, e))
  }
];
function Re({ nodes: t }) {
  let e = new Map(t.map(({ id: n, label: r }) => [n, r]));
  return (n) => e.get(n) ?? n;
}
var Pe = ({ diagrams: t }) => t.filter(({ kind: e }) => Mr.has(e));
function Cr(t, e) {
  let n = /* @__PURE__ */ new Map();
  for (let r of Pe(t)) {
    let o = Re(r), s = /* @__PURE__ */ new Map();
    for (let { from: i, to: a, label: c = "" } of r.edges)
      s.set(i, [...(s.get(i) ?? []).slice(-wt), `to ${o(a)} ${c}`]), s.set(a, [...(s.get(a) ?? []).slice(-wt), `from ${o(i)} ${c}`]);
    for (let { id: i, label: a, at: c } of r.nodes) {
      if (a.trim() === "" || n.has(a)) continue;
      let m = (s.get(i) ?? []).map((u) => p(u, c, {}, e));
      n.set(a, { ...p(a, c, {}, e), members: m });
    }
  }
  return [...n.values()];
}
var wt = 40;
function Rr(t, e) {
  return Pe(t).flatMap((n) => {
    let r = Re(n);
    return n.edges.map(({ from: o, to: s, label: i, heads: a, at: c }) => {
      let m = a === "both" ? "↔" : a === "none" ? "–" : "→";
      return p(`${r(o)} ${m} ${r(s)}`, c, { label: i }, e);
    });
  });
}
function Pr({ name: t, at: e, serves: n, passesThrough: r, ...o }, s) {
  let {
    responsibilities: i,
    technology: a,
    interface: c,
    scaling: m,
    dependencies: u,
    failureHandling: f,
    availability: l
  } = o, y = { ...{ responsibilities: i, technology: a, interface: c, scaling: m, dependencies: u }, "failure handling": f, availability: l }, x = Object.entries(y).flatMap(
    ([$, F]) => F ? [{ label: $, text: s(F.text, F.at), at: F.at }] : []
  ), v = p(t, e, { serves: B(n), "passes through": r ? "yes" : void 0 }, s);
  return { ...v, parts: [...x, ...v.parts] };
}
function Me(t, e) {
  return t.map(({ name: n, remark: r, at: o }) => p(n, o, { remark: r }, e));
}
function jr(t) {
  let e = /* @__PURE__ */ new Map();
  for (let { steps: n } of t)
    for (let { from: r, to: o, text: s, at: i } of n)
      for (let a of [r, o]) {
        if (!a) continue;
        let c = e.get(a) ?? { name: a, at: i, parts: [], members: [] };
        c.members.length < wt && c.members.push({ name: s.replace(a, ""), at: i, parts: [], members: [] }), e.set(a, c);
      }
  return [...e.values()];
}
function Tr({ flows: t, diagrams: e }) {
  let n = e.filter(({ source: o }) => o.includes("%% drawn from the steps")), r = new Set(n.map(({ at: o }) => o.start.line));
  return t.filter(({ form: o, at: s }) => o !== "sequence" || !r.has(s.start.line));
}
function Nr({ name: t, at: e, serves: n, steps: r }, o) {
  return {
    ...p(t, e, { serves: B(n) }, o),
    members: r.map((s) => p(s.text, s.at, {}, o))
  };
}
function B(t) {
  return [...new Set(t)].sort((e, n) => e.localeCompare(n, "en", { numeric: !0 })).join(", ");
}

// src/compare/kinds/contracts.ts
var je = [
  {
    section: "data-model",
    noun: "entity",
    naming: "name",
    member: { noun: "field", naming: "name" },
    read: ({ design: t }, e) => t.entities.map(({ name: n, fields: r, at: o }) => ({
      ...p(n, o, {}, e),
      members: r.map((s) => p(s.name, o, { type: s.type }, e))
    }))
  },
  {
    section: "data-model",
    noun: "store",
    naming: "name",
    read: ({ design: t }, e) => t.stores.map(
      ({ name: n, at: r, holds: o, survives: s, backup: i, retention: a, personalData: c }) => p(n, r, { holds: o, survives: s, backup: i, retention: a, "personal data": c }, e)
    )
  },
  {
    section: "api",
    noun: "endpoint",
    naming: "name",
    read: ({ design: t }, e) => t.endpoints.map(
      ({ name: n, at: r, ours: o, purpose: s, payload: i, auth: a, errors: c, serves: m }) => p(
        n,
        r,
        {
          purpose: s,
          "takes and gives": i,
          auth: a,
          errors: c,
          serves: B(m),
          whose: o ? void 0 : "called by us"
        },
        e
      )
    )
  },
  {
    section: "api",
    noun: "event",
    naming: "name",
    read: ({ design: t }, e) => t.events.map(
      ({ name: n, at: r, producer: o, consumers: s, payload: i, delivery: a, serves: c }) => p(n, r, { producer: o, consumers: s, payload: i, delivery: a, serves: B(c) }, e)
    )
  }
];

// src/compare/kinds/operation.ts
var Ne = [
  {
    section: "scaling",
    noun: "load",
    naming: "exact",
    read: ({ design: t }, e) => t.load.map(({ name: n, at: r }) => p(n, r, {}, e))
  },
  {
    section: "scaling",
    noun: "plan of",
    naming: "exact",
    read: ({ design: t, ledger: e }, n) => {
      let r = new Map(D(t).map((o, s) => [o, e.plan[s]]));
      return t.plan.map((o) => {
        let s = new Set(r.get(o)?.cells.flatMap(({ load: c, taken: m }) => m ? [] : [String(c)])), i = Object.entries(o.cells).filter(
          ([c, { text: m }]) => !s.has(c) || m === "not planned"
        ), a = Object.fromEntries(i.map(([c, { text: m }]) => [`at ${c}x`, m]));
        return p(o.quantity.text, o.at, { ...a, "what changes": o.changes }, n);
      });
    }
  },
  {
    section: "failure-modes",
    noun: "failure",
    naming: "text",
    read: ({ design: t }, e) => t.failures.map(
      ({ name: n, at: r, impact: o, detection: s, mitigation: i, recovery: a }) => p(n, r, { impact: o, detection: s, mitigation: i, recovery: a }, e)
    )
  },
  {
    section: "cost",
    noun: "cost line",
    naming: "text",
    read: ({ design: t }, e) => t.costs.lines.map(
      ({ item: n, quantity: r, unitPrice: o, amount: s, at: i }) => p(
        n,
        i,
        {
          quantity: r?.text,
          "unit price": o?.text,
          monthly: r && o ? "" : s?.text
        },
        e
      )
    )
  },
  {
    section: "cost",
    noun: "option",
    naming: "text",
    read: ({ design: t }, e) => t.options.map(
      ({ option: n, once: r, monthly: o, meanwhile: s, total: i, at: a }) => p(
        n,
        a,
        { once: r?.text, monthly: o?.text, meanwhile: s?.text, total: i?.text },
        e
      )
    )
  },
  {
    section: "security",
    noun: "control",
    naming: "text",
    read: ({ design: t }, e) => t.controls.map(
      ({ concern: n, text: r, at: o }) => p(n || r, o, { control: n ? r : "" }, e)
    )
  },
  {
    section: "monitoring",
    noun: "monitoring of",
    naming: "exact",
    read: ({ design: t }, e) => t.monitors.map(
      ({ requirement: n, indicators: r, alerts: o, at: s }) => p(n, s, { indicator: Te(r), alert: Te(o) }, e)
    )
  },
  {
    section: "decisions",
    noun: "decision",
    naming: "text",
    read: ({ design: t }, e) => t.decisions.map(
      ({ decision: n, chosen: r, options: o, because: s, reconsider: i, at: a }) => p(n, a, { chosen: r, options: o.join("; "), because: s, "reconsider when": i }, e)
    )
  },
  {
    section: "questions",
    noun: "question",
    naming: "text",
    read: ({ design: t }, e) => t.questions.map(
      ({ question: n, assumed: r, ifNot: o, decides: s, at: i }) => p(n, i, { assumed: r, "if not": o, decides: s }, e)
    )
  }
];
function Te(t) {
  return t.map(({ text: e }) => e).join("; ");
}

// src/compare/kinds/requirements.ts
var $t = { section: "scope", naming: "text" }, qr = 60, qe = { line: 1, column: 1, offset: 0 }, Er = { start: qe, end: qe }, Ee = [
  {
    section: "overview",
    noun: "document",
    naming: "exact",
    read: ({ design: { title: t, brief: e, depth: n, currency: r } }) => {
      let o = t?.at ?? Er, s = [
        { label: "title", text: t?.text ?? "", at: o },
        { label: "brief", text: e?.text ?? "", at: e?.at ?? o },
        { label: "depth", text: n, at: o },
        { label: "currency", text: r, at: o }
      ];
      return [{ name: "document", at: o, parts: s, members: [] }];
    }
  },
  {
    ...$t,
    noun: "in scope",
    read: ({ design: t }, e) => t.scope.included.flatMap(({ text: n, at: r }) => Ir(n).map((o) => p(o, r, {}, e)))
  },
  {
    ...$t,
    noun: "out of scope",
    read: ({ design: t }, e) => t.scope.excluded.map(({ text: n, reason: r, at: o }) => p(n, o, { reason: r }, e))
  },
  {
    ...$t,
    noun: "constraint",
    read: ({ design: t }, e) => t.scope.constraints.map(({ text: n, at: r }) => p(n, r, {}, e))
  },
  {
    section: "requirements",
    noun: "requirement",
    naming: "id",
    read: ({ design: t }, e) => t.requirements.filter(({ id: n }) => n !== void 0).map(
      ({ id: n, text: r, target: o, quality: s, priority: i, at: a }) => p(n, a, { text: o && s ? s : r, target: o?.text, priority: i }, e)
    )
  },
  {
    section: "requirements",
    noun: "requirement",
    naming: "text",
    read: ({ design: t }, e) => t.requirements.filter(({ id: n }) => n === void 0).map(({ text: n, target: r, priority: o, at: s }) => p(n, s, { target: r?.text, priority: o }, e))
  },
  {
    section: "requirements",
    noun: "not on the path of",
    naming: "exact",
    read: ({ design: t }, e) => t.offPath.map(
      ({ requirement: n, parties: r, at: o }) => p(
        n,
        o,
        {
          parts: r.map(({ name: s }) => s).sort().join(", ")
        },
        e
      )
    )
  }
];
function Ir(t) {
  let e = t.split(/[;,]\s/).map((n) => n.trim());
  return e.every((n) => n.length <= qr) ? e.filter(Boolean) : [t];
}

// src/compare/kinds/index.ts
var P = {
  section: "quantities",
  noun: "quantity",
  naming: "name",
  read: ({ design: t }, e) => t.quantities.map(
    ({ name: n, value: r, basis: o, at: s }) => p(n, s, { value: r.text, basis: o.text }, e)
  )
}, bt = [
  ...Ee,
  ...Ce,
  ...je,
  ...Ne,
  P
];

// src/compare/roots.ts
function Ie(t, e) {
  let n = /* @__PURE__ */ new Map();
  return (r) => {
    let o = [r];
    for (; o.length > 0; ) {
      let s = o.at(-1), i = n.has(s) ? [] : (t.get(s) ?? []).filter((c) => !n.has(c) && !e.has(c)), a = !n.has(s);
      if (a && n.set(s, /* @__PURE__ */ new Set()), a && i.length > 0) {
        o.push(...i);
        continue;
      }
      o.pop(), Dr(n.get(s), t.get(s) ?? [], n, e);
    }
    return n.get(r);
  };
}
function Dr(t, e, n, r) {
  for (let o of e)
    for (let s of r.has(o) ? [o] : n.get(o) ?? []) t.size < 4 && t.add(s);
}

// src/compare/things.ts
function Le({ kind: t, pairs: e }, n) {
  return e.flatMap(({ old: r, now: o }) => {
    if (!r || !o) return t.quiet ? [] : [Ar(t, r, o)];
    let s = st(t) && !V(r, o), i = t.quiet ? [] : $e(r, o, t, n);
    return !s && i.length === 0 ? [] : [{ ...S(t, s ? "renamed" : "changed", o.name, r, o), was: s ? r.name : null, parts: i }];
  });
}
function Ae(t) {
  let e = ({ was: r, name: o }) => `${r}
${o}`, n = /* @__PURE__ */ new Map();
  for (let r of t.filter(({ kind: o }) => o === "renamed")) {
    let o = n.get(e(r));
    o ? o.push(r) : n.set(e(r), [r]);
  }
  return t.flatMap((r) => {
    let o = r.kind === "renamed" ? n.get(e(r)) : void 0, s = o?.find(({ noun: a }) => !Lr.has(a)) ?? o?.[0];
    if (!o || !s) return [r];
    let i = new Set(o.map(({ noun: a }) => a).filter((a) => a !== s.noun && a !== "party"));
    return r === s ? [{ ...s, also: [...i] }] : r.parts.length > 0 ? [{ ...r, kind: "changed", was: null }] : [];
  });
}
var Lr = /* @__PURE__ */ new Set(["node", "party"]), st = ({ naming: t }) => t === "name" || t === "id";
function V(t, e) {
  return De(t.name) === De(e.name);
}
function De(t) {
  return t.toLowerCase().replace(/\s+/g, " ").trim();
}
function Ar(t, e, n) {
  let r = n ?? e, s = [...r.parts, ...(t.member ? r.members : []).map((i) => Wr(i, t))].map(
    ({ label: i, text: a, at: c }) => b(i, null, e && a, n && a, k(e && { at: c }, n && { at: c }))
  );
  return { ...S(t, n ? "added" : "removed", r.name, e, n), parts: s };
}
function Wr({ name: t, at: e }, { member: n }) {
  return { label: n?.noun ?? "", text: t, at: e };
}
function S({ section: t, noun: e }, n, r, o, s) {
  return {
    section: t,
    kind: n,
    noun: e,
    name: r,
    was: null,
    also: [],
    because: [],
    parts: [],
    moves: [],
    lines: k(o, s)
  };
}

// src/compare/values.ts
function z(t, e) {
  if (!t || !e || !lt(t.dimension, e.dimension)) return null;
  let n = e.value / t.value;
  return Number.isFinite(n) && n > 0 ? n : null;
}
function G(t, e) {
  if (!t || !e) return t === e;
  let n = Math.max(Math.abs(t.value), Math.abs(e.value));
  return lt(t.dimension, e.dimension) && Math.abs(t.value - e.value) <= 1e-9 * n;
}

// src/compare/total.ts
var A = "monthly_cost";
function Ke(t, e, n) {
  let [r, o] = [We(t), We(e)];
  if (Kr(r, o, n)) return;
  let i = S({ section: "cost", noun: "total" }, r && o ? "changed" : o ? "added" : "removed", A, r, o), a = z(r?.value, o?.value);
  return { ...i, parts: [b("value", null, r?.text, o?.text, i.lines, a)] };
}
function Kr(t, e, n) {
  return t?.value && e?.value ? G(t.value, e.value) : t && e ? n.same(t.text, e.text) : t === e;
}
function We({ design: t, ledger: e }) {
  let { total: n, lines: r } = t.costs, o = n?.at ?? r[0]?.at, s = e.value(A);
  if (!(!o || t.quantities.some(({ name: i }) => i === A)))
    return E(s) || e.definitions.length === 0 ? n && { value: void 0, text: n.text, at: o } : { value: s, text: Q(s.value, s.dimension, e.definitions[0].measure), at: o };
}

// src/compare/uses.ts
function _e({ design: t, ledger: e }) {
  let n = new Map(
    t.quantities.map(({ name: r, expression: o }) => [r, o ? Ue(o.text) : []])
  );
  for (let { input: r } of e.definitions) {
    if (n.has(r.name)) continue;
    let o = r.lines.flatMap(({ quantity: s, price: i, expression: a }) => [s, i, a]);
    n.set(
      r.name,
      o.flatMap((s) => s ? Ue(s) : [])
    );
  }
  return n;
}
function Ue(t) {
  let e = Ut(t);
  return E(e) ? [] : e.names;
}

// src/compare/numbers.ts
function Ve({ pairs: t }, e, n, r, o) {
  let s = { old: Be(e), now: Be(n) }, i = [], a = [];
  for (let c of t) {
    let [m, u] = [c.old && s.old.get(c.old.at), c.now && s.now.get(c.now.at)];
    if (!m || !u) {
      let y = b("value", null, m?.text, u?.text, k(c.old, c.now)), x = u ? "added" : "removed";
      i.push({ ...S(P, x, (u ?? m).row.name, c.old, c.now), parts: [y] });
      continue;
    }
    let f = { old: m, now: u, fact: { old: c.old, now: c.now } }, l = Ur(f, r), d = !V(c.old, c.now);
    if (l.length > 0 || d) {
      let y = S(P, d ? "renamed" : "changed", u.row.name, c.old, c.now);
      i.push({ ...y, was: d ? m.row.name : null, parts: l });
    }
    !l.some(ze) && !G(m.value, u.value) && a.push(f);
  }
  return Vr(i, a, Ke(e, n, r), n, o);
}
function Be({ design: t, ledger: e }) {
  return new Map(
    t.quantities.map((n, r) => {
      let { value: o, text: s } = e.rows[r];
      return [n.at, { row: n, value: o, text: o && n.expression && s ? s : n.value.text }];
    })
  );
}
var ze = ({ part: t }) => t === "value" || t === "formula";
function Ur({ old: t, now: e, fact: n }, r) {
  let o = k(n.old, n.now), [s, i] = [t.row.expression?.text, e.row.expression?.text], a = !r.same(s ?? "", i ?? "");
  return [
    ...(t.value || e.value ? !G(t.value, e.value) : !r.same(t.text, e.text)) && (a || i === void 0) ? [b("value", null, t.text, e.text, o, z(t.value, e.value))] : [],
    ...a ? [b("formula", null, s, i, o)] : [],
    ...s === void 0 && i === void 0 && !Br(t, e, r) ? [b("basis", null, t.row.basis.text, e.row.basis.text, o)] : []
  ];
}
var _r = /^\s*(brief|choice|assumption|measured|price|limit)\b/i;
function Br(t, e, n) {
  let [r, o] = [t.row.basis.text, e.row.basis.text], [s, i] = [r, o].map((m) => _r.exec(m)?.[1]?.toLowerCase()), a = s === i && (s === "choice" || s === "assumption" || s === "brief"), c = (m) => m.match(
  /(?<![\w-])\d+/g)?.join(" ");
  return n.same(r, o) || a && c(r) === c(o);
}
function Vr(t, e, n, r, o) {
  let s = new Map(t.filter(({ parts: c }) => c.some(ze)).map((c) => [c.name, c]));
  n && o && s.set(A, n);
  let i = Ie(_e(r), new Set(s.keys()));
  n && (n.because = [...i(A)]);
  let a = e.flatMap((c) => {
    let [m, ...u] = i(c.now.row.name), f = zr(c, u);
    return m !== void 0 && s.get(m).moves.push(f), m !== void 0 ? [] : [{ ...S(P, "changed", f.name, c.fact.old, c.fact.now), parts: [b("value", null, f.before, f.after, f.lines, f.factor)] }];
  });
  return [...n ? [n] : [], ...t, ...a];
}
function zr({ old: t, now: e, fact: n }, r) {
  let [o, s] = [t.value ? t.text : "no value", e.value ? e.text : "no value"], i = k(n.old, n.now);
  return { name: e.row.name, before: o, after: s, factor: z(t.value, e.value), with: r, lines: i };
}

// src/compare/code.ts
function vt({ design: { diagrams: t, entities: e, flows: n } }) {
  return [...t, ...e, ...n.filter(({ form: r }) => r === "sequence")].map(({ at: r }) => ({
    first: r.start.line,
    last: r.end.line
  }));
}
function Ge({ olds: t, nows: e }, n) {
  let r = (d, y) => d.filter(({ isCode: x, first: v, last: $ }) => x && !y.some((F) => F.first <= $ && F.last >= v)), [o, s] = [r(t, n.olds)[0], r(e, n.nows)[0]];
  if (!o && !s) return [];
  let { title: i, section: a } = s ?? o, c = { old: o?.first ?? null, new: s?.first ?? null }, [m, u] = Gr(o?.text ?? "", s?.text ?? ""), f = [b("line", null, m, u, c)];
  return [{ ...S({ section: a, noun: "code block in" }, o && s ? "changed" : s ? "added" : "removed", i, void 0, void 0), parts: f, lines: c }];
}
function Gr(t, e) {
  let [n, r] = [t, e].map((i) => i.split(`
`).map((a) => a.trim())), o = n.findIndex((i, a) => i !== r[a]), s = o < 0 ? n.length : o;
  return [n[s], r[s]];
}

// src/compare/marks.ts
function Qe({ olds: t, nows: e }) {
  let [n, r] = [t, e].map((u) => u.filter(({ isCode: f }) => !f).flatMap(Jr)), [o, s] = [Ye(n, r), Ye(r, n)];
  if (o.length + s.length === 0) return [];
  let { title: i, section: a } = e[0] ?? t[0], c = { old: o[0]?.line ?? t[0]?.first ?? null, new: s[0]?.line ?? e[0]?.first ?? null }, m = [b("says", null, He(o), He(s), c)];
  return [{ ...S({ section: a, noun: "text of" }, "changed", i, void 0, void 0), parts: m, lines: c }];
}
var Je = 12;
function He(t) {
  let e = t.slice(0, Je).map(({ text: n }) => n);
  return t.length > Je ? `${e.join(", ")}, …` : e.join(", ");
}
function Ye(t, e) {
  let n = /* @__PURE__ */ new Map();
  for (let { key: r } of e) n.set(r, (n.get(r) ?? 0) + 1);
  return t.filter(({ key: r }) => {
    let o = n.get(r) ?? 0;
    return o > 0 && n.set(r, o - 1), o === 0;
  });
}
var Xe = 2e4;
function Jr({ text: t, first: e }) {
  let n = Array.from(t.slice(0, Xe).matchAll(/`([^`\n]{1,200})`/g), ([, s]) => s.trim()), r = t.slice(0, Xe).replace(/`[^`\n]{1,200}`/g, " ¤ ");
  return [...I(r).map(({ start: s, index: i, length: a, value: c, dimension: m }) => ({
    key: `${Number(c.toPrecision(12))} ${Object.entries(m).sort().join(" ")}`,
    text: r.slice(s, i + a),
    line: e
  })), ...n.map((s) => ({ key: `\`${nt(s)}`, text: s, line: e }))];
}

// src/compare/masked.ts
function Ze({ document: { source: t }, design: e, ledger: n }) {
  let r = [], o = (a, c) => r.push([a ?? 0, c ?? 0]);
  for (let { printed: a } of e.results) o(a.at.start.offset, a.at.end.offset);
  for (let { expression: a, verdict: c, at: m } of e.checks)
    c !== void 0 && o((a.at.end.offset ?? 0) + 1, m.end.offset);
  for (let { value: a, expression: c } of e.quantities)
    c && o(a.at.start.offset, a.at.end.offset);
  for (let [a, c] of D(e).entries())
    for (let { load: m, taken: u } of n.plan[a]?.cells ?? []) {
      let f = c.cells[String(m)];
      f && !u && o(f.at.start.offset, f.at.end.offset);
    }
  let { lines: s, total: i } = e.costs;
  for (let a of [
    ...s.map(({ quantity: c, unitPrice: m, amount: u }) => c && m ? u : void 0),
    i
  ])
    a && n.definitions.length > 0 && !Vt(e.results, a.at) && o(a.at.start.offset, a.at.end.offset);
  return Hr(t, r);
}
function Hr(t, e) {
  let n = [], r = 0;
  for (let [o, s] of e.sort(([i], [a]) => i - a)) {
    if (s <= r) continue;
    let i = Math.max(o, r);
    n.push(t.slice(r, i), " ".repeat(s - i)), r = s;
  }
  return n.join("") + t.slice(r);
}

// src/compare/units.ts
function tn(t, e, n) {
  let r = [], o = (a, c) => {
    for (let m of a)
      for (let u of Xr(m)) r.push(Zr(u, m.type === "code", e, c, n));
  }, s = { place: "", title: t.sections[0]?.title ?? "", section: "overview" };
  o(t.preamble, s);
  let i = t.sections.toReversed().map((a) => ({ section: a, above: s }));
  for (let a = i.pop(); a; a = i.pop()) {
    let c = Yr(a.section, a.above, n);
    o(a.section.nodes, c);
    for (let m of a.section.sections.toReversed()) i.push({ section: m, above: c });
  }
  return r.filter(({ key: a, text: c, isCode: m }) => a !== "" && !(m && c.includes("%% drawn from the steps")));
}
function Yr({ title: t, depth: e }, n, r) {
  let [o] = Jt(t), s = o ? Lt(o) : n.section;
  return e > 6 ? { ...n, section: s } : { place: `${n.title}
${r.key(t)}`.slice(-400), title: t, section: s };
}
function Xr(t) {
  return t.type === "list" ? t.children.map((e) => e.children[0]?.position ? Qr(e.children) : e) : t.type === "table" ? t.children.slice(1) : [t];
}
function Qr(t) {
  return { position: { start: t[0].position.start, end: t.at(-1).position.end } };
}
function Zr({ position: t }, e, n, r, o) {
  let s = n.slice(t?.start.offset ?? 0, t?.end.offset ?? 0), [i, a] = [t?.start.line ?? 1, t?.end.line ?? 1];
  return { ...r, text: s, key: o.key(s), isCode: e, first: i, last: a };
}

// src/compare/prose.ts
function on(t, e, n, r, o) {
  let s = { olds: en(t, o), nows: en(e, o) }, i = { old: rn(n, r, "old"), new: rn(n, r, "new") }, a = { olds: nn(s.olds, s.nows), nows: nn(s.nows, s.olds) }, c = {
    olds: a.olds.filter((x) => !i.old(x)),
    nows: a.nows.filter((x) => !i.new(x))
  }, m = { olds: vt(t), nows: vt(e) }, u = new Set([...c.olds, ...c.nows].map(({ place: x }) => x)), f = [it(c.olds), it(c.nows)], l = [it(a.olds.filter(i.old)), it(a.nows.filter(i.new))], d = [], y = 0;
  for (let x of u) {
    let v = { olds: f[0].get(x) ?? [], nows: f[1].get(x) ?? [] };
    if (v.olds.length === 0 && l[0].has(x) || v.nows.length === 0 && l[1].has(x)) continue;
    let F = [...Qe(v), ...Ge(v, m)];
    d.push(...F), F.length === 0 && (y += 1);
  }
  return { changes: d, wordsOnly: y };
}
function en(t, e) {
  return tn(t.document, Ze(t), e);
}
function nn(t, e) {
  let n = /* @__PURE__ */ new Map();
  for (let { key: r } of e) n.set(r, (n.get(r) ?? 0) + 1);
  return t.filter(({ key: r }) => {
    let o = n.get(r) ?? 0;
    return o > 0 && n.set(r, o - 1), o === 0;
  });
}
function it(t) {
  let e = /* @__PURE__ */ new Map();
  for (let n of t) {
    let r = e.get(n.place);
    r ? r.push(n) : e.set(n.place, [n]);
  }
  return e;
}
function rn(t, e, n) {
  let r = t.flatMap(({ lines: o, parts: s }) => [o, ...s.map((i) => i.lines)]).concat(e.map(({ lines: o }) => o)).flatMap((o) => o[n] ?? []).sort((o, s) => o - s);
  return ({ first: o, last: s }) => {
    let [i, a] = [0, r.length];
    for (; i < a; ) {
      let c = i + a >> 1;
      r[c] < o ? i = c + 1 : a = c;
    }
    return i < r.length && r[i] <= s;
  };
}

// src/compare/stale/places.ts
var to = 200;
function at(t, e) {
  return e.slice(0, to).map((n) => {
    let { line: r, column: o } = Z(t, n, n).start;
    return { line: r, column: o };
  });
}
function sn({ tree: t }) {
  let e = [];
  for (let { type: n, position: r } of Yt(t))
    r && eo(n) && e.push([r.start.offset ?? 0, r.end.offset ?? 0]);
  return (n) => {
    let [r, o] = [0, e.length];
    for (; r < o; ) {
      let s = r + o >> 1;
      e[s][0] <= n ? r = s + 1 : o = s;
    }
    return r > 0 && n < e[r - 1][1];
  };
}
var eo = (t) => t === "inlineCode" || t === "code";

// src/compare/stale/names.ts
var an = 200, cn = 200, Ft = /* @__PURE__ */ new Set(["component", "external system", "actor", "store", "node", "party"]), no = /* @__PURE__ */ new Set(["component", "external system", "endpoint", "ev\
ent", "entity", "quantity", "requirement"]);
function mn(t, e, n) {
  let r = ro(t, n).slice(0, an);
  if (r.length === 0) return [];
  let o = so(r, e, n);
  return r.flatMap(({ name: s, now: i, noun: a }) => {
    let c = o.get(s) ?? [];
    return c.length === 0 ? [] : [{ kind: a === "requirement" ? "reference" : "name", noun: a, name: s, said: s, now: i, places: at(e.document, c) }];
  });
}
function ro(t, e) {
  let n = /* @__PURE__ */ new Map(), r = (o, s) => [...e].some(
    ([i, a]) => (i === s || Ft.has(i) && Ft.has(s) && !oo.has(i)) && a.has(o)
  );
  for (let { kind: o, noun: s, name: i, was: a } of t)
    o === "renamed" && a && n.set(a, { name: a, now: i, noun: s }), o === "removed" && no.has(s) && !n.has(i) && !r(i, s) && n.set(i, { name: i, now: null, noun: s });
  return [...n.values()].filter(({ name: o }) => o.length > 1 && o.length <= cn);
}
var oo = /* @__PURE__ */ new Set(["node", "party", "store"]);
function so(t, { document: e, design: n }, r) {
  let { source: o, frontMatter: s } = e, i = sn(e), a = n.brief?.at, c = new Map(t.map((u) => [u.name, { ...u, told: co(u, o) }])), m = /* @__PURE__ */ new Map();
  for (let u of o.matchAll(io([...c.keys()], r))) {
    let f = c.get(u[0]);
    if (!f || u.index < s.end || a && u.index >= (a.start.offset ?? 0) && u.index < (a.end.offset ?? 0) || f.told === "in code" && !i(u.index) || f.told === "within" && uo(o, u.index, u.index + f.name.
    length)) continue;
    let l = m.get(f.name);
    l ? l.push(u.index) : m.set(f.name, [u.index]);
  }
  return m;
}
function io(t, e) {
  let r = [...e.values()].flatMap((s) => [...s]).filter(
    (s) => s.length <= cn && t.some((i) => s !== i && s.includes(i))
  ), o = [.../* @__PURE__ */ new Set([...r.slice(0, an), ...t])].sort((s, i) => i.length - s.length);
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${o.map(ao).join("|")})`, "gu");
}
function ao(t) {
  let e = t.includes("/");
  return `${rt(t)}(?!${e ? "[\\p{L}\\p{N}_/{?-]" : "(?!s(?![\\p{L}\\p{N}_]))[\\p{L}\\p{N}_]|[-.]\\d"})`;
}
function co({ name: t, noun: e }, n) {
  if (new RegExp("[\\s_./{}\\d-]|\\p{Ll}\\p{Lu}", "u").test(t)) return "always";
  if (!Ft.has(e) || !new RegExp("^\\p{Lu}", "u").test(t)) return "in code";
  let r = new RegExp(`(?<![\\p{L}\\p{N}_])${rt(t.toLowerCase())}(?![\\p{L}\\p{N}_])`, "u");
  return new RegExp("^\\p{Lu}+$", "u").test(t) || !r.test(n) ? "always" : "within";
}
var mo = /(?:^|[\n|.!?:*>])\s*$/;
function uo(t, e, n) {
  return mo.test(t.slice(Math.max(0, e - 4), e)) && new RegExp("^ \\p{Ll}", "u").test(t.slice(n, n + 3));
}

// src/compare/stale/numbers.ts
function pn(t, e) {
  let n = un(t.flatMap(fo), ({ was: s }) => s);
  if (n.size === 0) return [];
  let r = un(lo(e), ({ now: s }) => s), o = /* @__PURE__ */ new Map();
  for (let { text: s, offset: i } of Xt(e))
    for (let a of I(s)) {
      let c = ho(s, a, n.get(ct(a)) ?? [], r.get(ct(a)) ?? []);
      if (!c) continue;
      let m = s.slice(a.start, a.index + a.length).replaceAll("¤", "").trim(), u = o.get(`${c.name}
${m}`) ?? { known: c, said: m, offsets: [] };
      u.offsets.push(i + a.start), o.set(`${c.name}
${m}`, u);
    }
  return [...o.values()].map(({ known: s, said: i, offsets: a }) => ({
    kind: "number",
    noun: "quantity",
    name: s.name,
    said: i,
    now: s.now,
    places: at(e.document, a)
  }));
}
function fo({ noun: t, name: e, parts: n, moves: r }) {
  return t !== "quantity" && t !== "total" ? [] : [
    ...n.filter(({ part: s }) => s === "value").flatMap(({ before: s, after: i }) => s && i ? [St(e, s, i)] : []),
    ...r.map((s) => St(s.name, s.before, s.after))
  ];
}
function lo({ design: t, ledger: e }) {
  return t.quantities.map(({ name: n, value: r }, o) => {
    let s = e.rows[o]?.text ?? r.text;
    return St(n, s, s);
  });
}
var po = new Set(pt("avg mean p50 p90 p95 p99 peak max min total rate limit time"));
function St(t, e, n) {
  let r = Qt(t.replaceAll("_", " ")), o = r.filter((s) => !po.has(s));
  return { name: t, was: e, now: n, stems: o.length > 0 ? o : r };
}
function un(t, e) {
  let n = /* @__PURE__ */ new Map();
  for (let r of t) {
    let o = Kt(e(r));
    if (!o || !go(o, e(r))) continue;
    let s = n.get(ct(o));
    s ? s.push(r) : n.set(ct(o), [r]);
  }
  return n;
}
function go({ dimension: t, unit: e, start: n, length: r }, o) {
  let s = o.slice(n, r).replace(/\D/g, "").replace(/^0+/, "");
  return !Wt(t) || e === "%" || s.length >= 2;
}
function ct({ value: t, dimension: e }) {
  let n = Object.entries(e).sort(([r], [o]) => r < o ? -1 : 1);
  return `${Number(t.toPrecision(9))} ${n.join(" ")}`;
}
var fn = 60, ln = 20;
function ho(t, e, n, r) {
  if (n.length === 0) return;
  let o = e.index + e.length, s = /^[^.;!?|]*/u.exec(t.slice(o, o + fn))[0], i = /[^.;!?|]*$/u.exec(t.slice(Math.max(0, e.start - fn), e.start))[0], a = pt(`${i} ${t.slice(e.start, o)} ${s}`), c = ({ stems: l }) => l.
  filter((d) => a.has(d)).length / l.length, [m] = n.slice(0, ln).sort((l, d) => c(d) - c(l)), u = m !== void 0 && c(m) >= 0.5, f = r.filter(({ name: l }) => l !== m?.name).slice(0, ln);
  return u && !f.some((l) => c(l) >= c(m)) ? m : void 0;
}

// src/compare/stale/results.ts
function gn(t, e) {
  let n = ({ expression: o, said: s, right: i }) => `${o}
${s}
${i}`, r = new Set(dn(t).map(n));
  return dn(e).filter((o) => !r.has(n(o))).sort((o, s) => o.offset - s.offset).map(({ expression: o, said: s, right: i, offset: a }) => {
    let { line: c, column: m } = Z(e.document, a, a).start;
    return { kind: "result", noun: "result", name: o, said: s, now: i, places: [{ line: c, column: m }] };
  });
}
function dn(t) {
  let { design: e, ledger: n } = t;
  if (e.quantities.length === 0) return [];
  let r = D(e);
  return [
    ...n.rows.flatMap((o, s) => {
      let { name: i, value: a, expression: c } = e.quantities[s];
      return c ? kt(o, i, a.text, a.at.start.offset) : [];
    }),
    ...n.results.flatMap((o, s) => {
      let { expression: i, printed: a } = e.results[s];
      return kt(o, i.text, a.text, a.at.start.offset);
    }),
    ...n.plan.flatMap(
      ({ input: o, cells: s }, i) => s.flatMap((a) => {
        let c = r[i].cells[String(a.load)];
        return !c || a.taken || a.printed.includes("=") ? [] : kt(a, `${o.name} at ${a.load}x`, c.text, c.at.start.offset);
      })
    ),
    ...n.checks.flatMap((o, s) => {
      let { expression: i, verdict: a, remark: c, at: m } = e.checks[s], u = te(o, n) !== void 0 || o.left && !o.holds && a?.toLowerCase() === "holds", f = c === void 0 ? a ?? "" : `${a} (${c})`;
      return u ? [{ expression: i.text, said: f, right: o.text, offset: m.start.offset ?? 0 }] : [];
    })
  ];
}
function kt({ problem: t, text: e }, n, r, o = 0) {
  return t?.kind === "wrong-result" && e !== void 0 ? [{ expression: n, said: r, right: e, offset: o }] : [];
}

// src/compare/strip.ts
function Ot(t) {
  let e = yo(t);
  return (n, r) => {
    let [o, s] = [n, 0], i = wo(e, r.start.offset ?? 0);
    for (let a = 0; a < 100; a++, i++) {
      let c = e[i];
      if (!c || c.end > (r.end.offset ?? 0)) break;
      let m = xo(o, c, s);
      m && (o = o.slice(0, m.start) + o.slice(m.end), s = m.start);
    }
    return o;
  };
}
function xo(t, { expression: e, printed: n }, r) {
  let o = t.indexOf(e, r);
  for (let s = 0; o >= 0 && s < 100; s++, o = t.indexOf(e, o + 1)) {
    let i = o + e.length, a = /^\s{0,3}[=≈]?\s{0,3}/.exec(t.slice(i, i + 8))[0].length;
    if (t.startsWith(n, i + a)) return { start: i, end: i + a + n.length };
  }
}
function yo({ results: t, checks: e }) {
  let n = t.map(({ expression: o, printed: s, at: i }) => hn(o.text, s.text, i)), r = e.flatMap(({ expression: o, verdict: s, remark: i, at: a }) => {
    let c = i === void 0 ? s : `${s} (${i})`;
    return s === void 0 ? [] : [hn(o.text, c, a)];
  });
  return [...n, ...r].sort((o, s) => o.start - s.start);
}
function hn(t, e, { start: n, end: r }) {
  return { expression: t, printed: e, start: n.offset ?? 0, end: r.offset ?? 0 };
}
function wo(t, e) {
  let [n, r] = [0, t.length];
  for (; n < r; ) {
    let o = n + r >> 1;
    t[o].start < e ? n = o + 1 : r = o;
  }
  return n;
}

// src/compare/index.ts
function wn(t, e) {
  let n = $o(t, e), r = ht([]), o = bt.filter(st).map(($) => xn($, n, r)), s = ht(bo(o)), i = bt.map(($) => o.find((F) => F.kind === $) ?? xn($, n, s)), a = i.map(($) => Le($.kind === P ? { ...$, pairs: [] } :
  $, s)), c = a.flat().some(({ noun: $ }) => $ === "cost line"), m = Ve(i.find(({ kind: $ }) => $ === P), t, e, s, c), u = Ae([...a.flat(), ...m]), f = Oe(t, e, s), l = on(t, e, u, f, s), d = [...u, ...l.
  changes, ...Fo(t, e, i)], y = [...pn(u, e), ...mn(u, e, vo(i)), ...gn(t, e)], x = d.length + f.length + y.length > 0, v = [...new Set([t, e].flatMap(({ design: $ }) => $.notRead.map(({ text: F }) => F)))];
  return { verdict: x ? "differs" : "same", changes: d, checks: f, stale: y, wordsOnly: l.wordsOnly, notCompared: v };
}
function $o(t, e) {
  let n = { old: Ot(t.design), now: Ot(e.design) };
  return (r) => ({ olds: r.read(t, n.old), nows: r.read(e, n.now) });
}
function xn(t, e, n) {
  let { olds: r, nows: o } = e(t);
  return { kind: t, pairs: L(r, o, t.naming, n) };
}
function bo(t) {
  return t.flatMap(
    ({ pairs: e }) => e.flatMap(
      ({ old: n, now: r }) => n && r && !V(n, r) ? [[n.name, r.name]] : []
    )
  );
}
function vo(t) {
  let e = /* @__PURE__ */ new Map();
  for (let { kind: n, pairs: r } of t) {
    let o = e.get(n.noun) ?? /* @__PURE__ */ new Set();
    if (st(n)) for (let { now: s } of r) s && o.add(s.name);
    e.set(n.noun, o);
  }
  return e;
}
function Fo(t, e, n) {
  let r = n.some(({ kind: c, pairs: m }) => c.noun !== "document" && m.length > 0), [o, s] = [t.document.source, e.document.source];
  if (r || o === s || M(o) === M(s)) return [];
  let i = { old: 1, new: 1 }, a = [b("text", null, yn(o), yn(s), i)];
  return [
    {
      ...S({ section: "overview", noun: "text" }, "changed", "the whole text", void 0, void 0),
      parts: a,
      lines: i
    }
  ];
}
function yn(t) {
  return t.slice(0, 400).trim().split(`
`, 1)[0] ?? "";
}

// src/emitters/changes/parts.ts
var N = 120;
function Mt({ part: t, of: e, before: n, after: r, factor: o }) {
  let s = e === null ? t : `${t} of ${h(e, N)}`;
  if (n === null) return `${s} ${h(r ?? "", N)}`;
  if (r === null) return `${s} ${h(n, N)}`;
  let [i, a] = So(n, r);
  return `${s} ${h(i, N)} → ${h(a, N)}${Ct(o)}`;
}
function Ct(t) {
  return t === null ? "" : ` (×${t.toLocaleString("en-US", { maximumSignificantDigits: 3 })})`;
}
function W({ old: t, new: e }) {
  return t === e ? `line ${t}` : t === null ? `line ${e}` : e === null ? `old line ${t}` : `line ${t} → ${e}`;
}
function So(t, e) {
  if (t.length <= N && e.length <= N) return [t, e];
  let n = 0;
  for (; n < t.length && t[n] === e[n]; ) n += 1;
  let r = t.lastIndexOf(" ", Math.max(0, n - 30));
  return r <= 0 ? [t, e] : [`…${t.slice(r)}`, `…${e.slice(r)}`];
}

// src/emitters/changes/checks.ts
function $n(t) {
  let { kind: e, requirement: n, section: r, expression: o, was: s, flips: i, headroom: a, lines: c } = t, m = n ?? r, u = `${h(o, 120)} (${W(c)})`, f = m === "" ? "" : `${m}: `;
  if (e !== "changed") {
    let l = i.map(({ load: d, before: y, after: x }) => `${x ?? y} at ${d}x`).join(", ");
    return [`  ${e} ${f}${u}${l === "" ? "" : `: ${l}`}
`];
  }
  return [
    ...s === null ? [] : [`  changed ${f}${h(s, 120)} → ${u}
`],
    ...ko(i).map(([l, d]) => `  flipped ${f}${l} at ${d.join(", ")}: ${u}
`),
    ...a ? [`  headroom ${f}${a.before.text} → ${a.after.text}: ${u}
`] : []
  ];
}
function ko(t) {
  let e = /* @__PURE__ */ new Map();
  for (let { load: n, before: r, after: o } of t) {
    let s = `${r} → ${o}`;
    e.set(s, [...e.get(s) ?? [], `${n.toLocaleString("en-US")}x`]);
  }
  return [...e];
}

// src/emitters/changes/text.ts
function Sn(t) {
  let e = Dt.map((o) => mt(q[o], Oo(t, o).map(bn))), n = t.changes.filter(({ section: o }) => !At(o)).map(bn);
  return [...[
    `${t.old} → ${t.new}
`,
    ...e,
    mt("Other", n),
    mt("Checks", t.checks.flatMap($n)),
    mt(`Stale in ${t.new}`, Ro(t.stale))
  ].filter((o) => o !== ""), Po(t)].join(`
`);
}
function mt(t, e) {
  return e.length === 0 ? "" : `${t}
${e.join("")}`;
}
function Oo({ changes: t }, e) {
  return t.filter(({ section: n }) => n === e);
}
function bn(t) {
  let { kind: e, noun: n, because: r, parts: o, moves: s, lines: i } = t, a = e === "added" || e === "removed", [c] = a || o.length === 1 && o[0].of === null ? o : [], m = r.length > 0 ? `, because of\
 ${r.map((d) => h(d)).join(", ")}` : "", u = `${c && n !== "node" ? `: ${Mt(c)}` : ""}${m}`, f = `  ${e} ${n} ${Mo(t)}${u} (${W(c && !a ? c.lines : i)})
`, l = c || a ? [] : o.map((d) => `    ${Mt(d)} (${W(d.lines)})
`);
  return [f, ...l, ...s.map(Co)].join("");
}
function Mo({ name: t, was: e, also: n }) {
  let r = n.length > 0 ? ` (also as ${n.join(", ")})` : "";
  return e === null ? h(t, 100) : `${h(e, 100)} → ${h(t, 100)}${r}`;
}
function Co({ name: t, before: e, after: n, factor: r, with: o, lines: s }) {
  let i = o.length > 0 ? `, with ${o.map((a) => h(a)).join(", ")}` : "";
  return `    moves ${h(t)}: ${h(e)} → ${h(n)}${Ct(r)}${i} (${W(s)})
`;
}
var Rt = 12, vn = 5;
function Ro(t) {
  let e = t.filter(({ kind: s }) => s === "result"), n = e.slice(vn).flatMap(({ places: s }) => s.map(({ line: i }) => i)), r = [...new Set(n)].sort((s, i) => s - i), o = `${R(n.length, "more result")}\
 that \`fix\` writes, in ${kn(r.map(String))}`;
  return [
    ...t.filter(({ kind: s }) => s !== "result").map(Fn),
    ...e.slice(0, vn).map(Fn),
    ...n.length > 0 ? [`  and ${o}
`] : []
  ];
}
function Fn({ message: t, places: e }) {
  return `  ${kn(e.map(({ line: n, column: r }) => `${n}:${r}`))} ${t}
`;
}
function kn(t) {
  let e = t.slice(0, Rt).join(", ");
  return `${t[0]?.includes(":") ? "" : t.length === 1 ? "line " : "lines "}${e}${t.length > Rt ? ` and ${t.length - Rt} more` : ""}`;
}
function Po({ verdict: t, changes: e, checks: n, stale: r, wordsOnly: o, notCompared: s }) {
  let i = s.length > 0 ? `not compared: ${s.join("; ")}
` : "", a = o === 0 ? "" : `${R(o, "section")} ${o === 1 ? "differs" : "differ"} only in words
`, c = n.filter(({ kind: u, flips: f }) => u === "changed" && f.length > 0).length, m = [R(e.length, "change"), `${R(c, "check")} flipped`, `${r.length} stale`].join(
    ", "
  );
  return `${i}${a}${t === "same" ? "SAME: no change in meaning" : `DIFFERS: ${m}`}
`;
}

// src/emitters/changes.ts
function Mn(t, e, n) {
  return {
    verdict: t.verdict,
    old: e,
    new: n,
    changes: t.changes,
    checks: t.checks.map((r) => ({
      ...r,
      headroom: r.headroom && { before: On(r.headroom.before), after: On(r.headroom.after) }
    })),
    stale: t.stale.map((r) => ({ ...r, message: jo(r) })),
    wordsOnly: t.wordsOnly,
    notCompared: t.notCompared
  };
}
function On(t) {
  return Number.isNaN(t) ? { factor: null, text: "too large to try" } : Number.isFinite(t) ? { factor: t, text: t === 0 ? "nothing" : `${_(t)}x` } : { factor: null, text: "over 1,000x" };
}
function jo({ kind: t, noun: e, name: n, said: r, now: o }) {
  return t === "number" ? `${h(r)} is the old value of ${h(n)}: expected ${h(o ?? "")}, or better the name with its result` : t === "result" ? `${h(n, 100)} no longer gives ${h(r)}: expected ${h(o ?? "")}\
, which \`fix\` writes` : o !== null ? `${h(r)} still stands here: the ${e} is ${h(o)} now` : `${h(r)} still stands here: the ${e} is gone`;
}

// src/commands/diff.ts
var Cn = {
  name: "diff",
  summary: "tell what changed in meaning between two documents, and what is stale in the new one",
  usage: "OLD NEW [--format text|json]",
  options: { format: { type: "string", value: "FORMAT", help: "text or json" } },
  async run({ values: t, positionals: e }, n) {
    let [r, o, ...s] = e;
    if (r === void 0 || o === void 0 || s.length > 0)
      throw new w("diff needs two files, the old one first: `diff old.md new.md`");
    let i = O("format", t.format, ["text", "json"], "text"), a = await dt(await C(r), { path: r }), c = await dt(await C(o), { path: o }), m = Mn(wn(a, c), r, o);
    return n.out(i === "json" ? `${JSON.stringify(m, null, 2)}
` : Sn(m)), m.verdict === "same" ? g.ok : g.problems;
  }
};

// src/commands/explain.ts
var Pn = {
  name: "explain",
  summary: "say why a rule exists, with a bad and a good example and how to fix it",
  usage: "RULE",
  options: {},
  async run({ positionals: t }, e) {
    let [n, ...r] = t;
    if (n === void 0 || r.length > 0)
      throw new w("explain needs one rule: `explain require-diagram`; `rules` lists them");
    let o = T.find((s) => s.id === n);
    if (!o) throw new w(`there is no rule \`${n}\`${To(n)}; \`rules\` lists them`);
    return e.out(
      `${o.id} (${o.severity}, section ${o.section})
${o.summary}

Why: ${o.why}

Fix: ${o.fix}

Bad:

${Rn(o.bad)}

Good:

${Rn(o.good)}
`
    ), g.ok;
  }
};
function To(t) {
  let e = Zt(
    t,
    T.map((n) => n.id),
    { most: 6 }
  );
  return e ? `; did you mean \`${e}\`?` : "";
}
function Rn(t) {
  return t.trim().replace(/^(?=.)/gm, "    ");
}

// src/commands/fix.ts
import { readFile as qo } from "node:fs/promises";

// src/emitters/diff.ts
function jn(t, e, n) {
  let [r, o] = [e.split(`
`), n.split(`
`)], s = [];
  for (let i = 0; i < r.length; i++) {
    let a = i;
    for (; i < r.length && r[i] !== o[i]; ) i++;
    i > a && s.push(No(a, r.slice(a, i), o.slice(a, i), i === r.length));
  }
  return s.length === 0 ? "" : `--- ${t}
+++ ${t}
${s.join("")}`;
}
function No(t, e, n, r) {
  let o = `${t + 1}${e.length === 1 ? "" : `,${e.length}`}`, s = r ? `\\ No newline at end of file
` : "", i = (a, c) => c.map((m) => `${a}${m}
`).join("") + s;
  return `@@ -${o} +${o} @@
${i("-", e)}${i("+", n)}`;
}

// src/commands/fix.ts
var Tn = {
  name: "fix",
  summary: "compute results, totals, plan columns and check verdicts in place, mend and draw diagrams",
  usage: "FILE… [--dry-run]",
  options: { "dry-run": { type: "boolean", help: "print what would change as a diff, write nothing" } },
  async run({ values: t, positionals: e }, n) {
    if (e.length === 0) throw new w("fix needs a file: `fix design.md`");
    let r = 0;
    for (let o of e) r += await Eo(o, t["dry-run"] === !0, n);
    return r === 0 ? g.ok : g.problems;
  }
};
async function Eo(t, e, n) {
  let r = await Io(t), { text: o, changes: s, problems: i } = await oe(r);
  e ? n.out(jn(t, r, o)) : o !== r && await ie(await se(t, !0), o);
  for (let { message: a, at: c } of i) n.out(`${t}:${c.start.line}:${c.start.column} ${a}
`);
  return n.out(`${t}: ${s} ${e ? "to write" : "written"}, ${i.length} cannot be computed or mended
`), i.length;
}
async function Io(t) {
  let e = await C(t);
  if (e.includes("�") && !Buffer.from(e).equals(await qo(t)))
    throw new w(`\`${t}\` is not UTF-8 and would be damaged by writing: convert it first`);
  return e;
}

// src/commands/generate.ts
var Nn = {
  name: "generate",
  summary: "write a complete system design document for a request, check it and repair it",
  usage: '"BRIEF" [-o FILE]   (BRIEF may be - for stdin, or @file; with --batch, brief files or results)',
  options: {
    output: { type: "string", short: "o", value: "FILE", help: "write the document to FILE instead of stdout" },
    provider: { type: "string", value: "NAME", help: "auto, openai (any compatible endpoint) or offline (embedded)" },
    model: { type: "string", value: "ID", help: "the model to ask; default OPENAI_MODEL, else gpt-5-mini" },
    "base-url": { type: "string", value: "URL", help: "the endpoint; OPENAI_API_KEY is sent to this host alone" },
    local: { type: "boolean", help: "look for a model server on this machine (ports 11434, 1234, 8080)" },
    depth: { type: "string", value: "DEPTH", help: "lean, standard or thorough" },
    context: {
      type: "string",
      multiple: !0,
      value: "FILE",
      help: "material for the writer, such as notes; repeatable"
    },
    rounds: { type: "string", value: "N", help: "rounds of repair, 0 to 3; default 2" },
    concurrency: {
      type: "string",
      value: "N",
      help: "sections written at once, 1 to 8; without it from 4 (1 on this machine) up to as many as the server bears"
    },
    "max-tokens-total": { type: "string", value: "N", help: "stop before more tokens than this are used" },
    resume: { type: "boolean", help: "go on with the run that was broken off: no question is asked twice" },
    batch: {
      type: "string",
      value: "STEP",
      help: "many briefs at once: export a wave of calls, import its results, or submit both to a Batch API"
    },
    "batch-poll": { type: "string", value: "SECONDS", help: "how often a submitted batch is looked at; default 30" },
    force: { type: "boolean", help: "replace FILE when it exists" }
  },
  async run(t, e) {
    let { readBatchSettings: n, readSettings: r } = await import("./settings-TEF7PMJ4.mjs"), o = n(t);
    if (o) return (await import("./batch-UB4PQDXA.mjs")).runBatch(o, e);
    let { writeDesign: s } = await import("./generate-7475MYBA.mjs");
    return s(r(t), e);
  }
};

// src/emitters/plan.ts
function qn({ document: t, diagnostics: e, suppressed: n, verdict: r }) {
  let o = e.filter(({ severity: i }) => i !== "info"), s = J(o).map(([i, a]) => ({
    section: i,
    title: q[i],
    instructions: H(a).map(([c, m]) => ({
      rule: c,
      fix: m[0].fix,
      findings: m.map(({ severity: u, message: f, at: l }) => ({
        severity: u,
        message: f,
        line: l.start.line,
        column: l.start.column
      }))
    }))
  }));
  return { verdict: r, path: t.path, sections: s, suppressed: n.length };
}
function En({ sections: t, suppressed: e }) {
  let n = t.map(({ title: o, instructions: s }) => {
    let i = s.map(
      ({ fix: a, findings: c }) => `- ${a}
${c.map(({ line: m, message: u }) => `  - line ${m}: ${u}`).join(`
`)}`
    );
    return `## ${o}

${i.join(`
`)}
`;
  }), r = e > 0 ? `${n.length > 0 ? `
` : ""}${e} suppressed.
` : "";
  return (n.length > 0 ? n.join(`
`) : `Nothing to repair.
`) + r;
}

// src/commands/plan.ts
var In = {
  name: "plan",
  summary: "print what to repair, section by section, with the instruction for each",
  usage: "FILE [--format text|json]",
  options: { format: { type: "string", value: "FORMAT", help: "text or json" } },
  async run({ values: t, positionals: e }, n) {
    let [r, ...o] = e;
    if (r === void 0 || o.length > 0) throw new w("plan needs one file: `plan design.md`");
    let s = O("format", t.format, ["text", "json"], "text"), i = qn(await tt(await C(r), { path: r }));
    return n.out(s === "json" ? `${JSON.stringify(i, null, 2)}
` : En(i)), i.sections.length > 0 ? g.problems : g.ok;
  }
};

// src/commands/prompt.ts
var Dn = {
  name: "prompt",
  summary: "print the ready prompt for one section, filled with what a document already says",
  usage: "SECTION [--brief TEXT|@file] [--document FILE] [--depth DEPTH]",
  options: {
    brief: { type: "string", value: "TEXT", help: "the request, or @file; default the brief quoted in the document" },
    document: { type: "string", value: "FILE", help: "the document so far; its facts go into the prompt" },
    depth: { type: "string", value: "DEPTH", help: "lean, standard or thorough" }
  },
  async run({ values: t, positionals: e }, n) {
    let { printedPrompt: r } = await import("./print-H4QH46NW.mjs"), [o, ...s] = e;
    if (s.length > 0) throw new w(`one section at a time: \`${s[0]}\` is another`);
    let i = (a) => typeof t[a] == "string" ? t[a] : void 0;
    return n.out(
      await r({ section: o, brief: i("brief"), document: i("document"), depth: i("depth") }, n)
    ), 0;
  }
};

// src/commands/questions.ts
var Ln = {
  name: "questions",
  summary: "print what a request leaves open that moves the design most, with what is assumed",
  usage: '"BRIEF" [--format text|json]   (BRIEF may be - for stdin, or @file)',
  options: {
    format: { type: "string", value: "FORMAT", help: "text or json" }
  },
  async run({ values: t, positionals: e }, n) {
    let [r, ...o] = e;
    if (r === void 0 || o.length > 0)
      throw new w('questions needs one request in quotes: `questions "design a payments service"`');
    let s = O("format", t.format, ["text", "json"], "text"), [{ briefFrom: i }, { questionsFor: a }, { questionsOf: c, questionsText: m }] = await Promise.all([
      import("./material-WHBCQJKV.mjs"),
      import("./questions-FNTINDBY.mjs"),
      import("./questions-Z3EVF7EE.mjs")
    ]), u = c(a(await i(r, n)));
    return n.out(s === "json" ? `${JSON.stringify(u, null, 2)}
` : m(u)), 0;
  }
};

// src/commands/rules.ts
var An = {
  name: "rules",
  summary: "list the rules",
  usage: "[--format text|json]",
  options: { format: { type: "string", value: "FORMAT", help: "text or json" } },
  async run({ values: t }, e) {
    let n = O("format", t.format, ["text", "json"], "text"), r = {
      verdict: "pass",
      rules: T.map(({ id: i, section: a, severity: c, summary: m, why: u, fix: f }) => ({ id: i, section: a, severity: c, summary: m, why: u, fix: f }))
    }, o = Math.max(...T.map(({ id: i }) => i.length)), s = T.map(({ id: i, severity: a, summary: c }) => `${i.padEnd(o)}  ${a.padEnd(7)}  ${c}
`);
    return e.out(n === "json" ? `${JSON.stringify(r, null, 2)}
` : s.join("")), g.ok;
  }
};

// src/emitters/scale/columns.ts
function Pt(t) {
  let e = (t[0] ?? []).map((n, r) => Math.min(48, Do(t, r)));
  return t.map((n) => `${n.map((r, o) => r.padEnd(e[o])).join("  ")}`.trimEnd()).join(`
`).concat(`
`);
}
function Do(t, e) {
  return t.reduce((n, r) => Math.max(n, r[e]?.length ?? 0), 0);
}

// src/emitters/scale/names.ts
function _n(t, e) {
  let n = Kn(e.requirements.filter(({ id: o }) => o !== void 0)), r = Kn([...zt(t)].filter(({ depth: o }) => o <= 6));
  return (o, s) => {
    let i = Un(n, s), a = i && s < i.at.end.offset ? i.id : null, c = Un(r, s)?.title ?? "", m = c === "" ? "" : `${c}, `;
    return { check: a ?? `${m}\`${jt(o)}\``, requirement: a, section: c };
  };
}
var Wn = 120;
function jt(t) {
  return t.length > Wn ? `${t.slice(0, Wn)}…` : t;
}
function Kn(t) {
  return t.sort((e, n) => e.at.start.offset - n.at.start.offset);
}
function Un(t, e) {
  let [n, r] = [0, t.length];
  for (; n < r; ) {
    let o = n + r >> 1;
    t[o].at.start.offset <= e ? n = o + 1 : r = o;
  }
  return t[n - 1];
}

// src/emitters/scale/text.ts
function Bn(t) {
  let { path: e, load: n, problems: r } = t, o = n.length > 0 ? `load: ${n.join(", ")}` : "load: none named, so nothing moves with it", s = [`${e}
${o}
`, Lo(t), Ao(t), Ko(t)], i = r.map(({ line: a, column: c, message: m }) => `${e}:${a}:${c} ${m}
`).join("");
  return [...s, i, Uo(t)].filter((a) => a !== "").join(`
`);
}
function Lo({ levels: t, quantities: e }) {
  if (e.length === 0) return "";
  let n = e.map(({ name: r, values: o }) => [
    r,
    ...o.map(({ text: s, planned: i }) => i ? s : `${s}, not planned`)
  ]);
  return Pt([["Quantity", ...t.map(Tt)], ...n]);
}
function Ao({ levels: t, checks: e }) {
  if (e.length === 0) return "";
  let n = e.map((r) => [
    r.requirement ?? r.section,
    ...r.verdicts.map(({ text: o, planned: s }) => s ? o : `${o}, not planned`),
    Wo(r),
    `${jt(r.expression)}${r.restated ? " (restated, not proved)" : ""}`
  ]);
  return Pt([["Check", ...t.map(Tt), "Holds to", "Text"], ...n]);
}
function Wo({ headroom: t, resized: e }) {
  return t.text === e.text ? t.text : `${t.text} (resized: ${e.text})`;
}
function Ko({ checks: t }) {
  let e = t.filter(({ verdicts: n }) => n.some(({ verdict: r }) => r !== "no value")).map(({ check: n, flips: r }) => r === null ? `${n}: too large to try
` : r.length === 0 ? `${n}: no input flips it
` : `${n}: ${r.map(({ text: o }) => o).join("; ")}
`);
  return e.length === 0 ? "" : `What flips a check, nearest first, up to a hundredfold either way
${e.join("")}`;
}
function Uo({ verdict: t, checks: e, levels: n, failsFirst: r, failsFirstResized: o, problems: s }) {
  let i = n.flatMap((y, x) => {
    let v = e.filter(({ verdicts: $ }) => $[x].verdict !== "holds").map(($) => _o($, x));
    return v.length > 0 ? [`fails at ${Tt(y)}: ${v.join("; ")}
`] : [];
  }), [a, c] = [r, o].map((y) => y?.text ?? "nothing up to 1,000x"), m = [`fails first: ${a}
`, ...c === a ? [] : [`fails first, resized: ${c}
`]], u = s.length > 0 ? `, ${s.length} cannot be computed` : "", f = e.filter(({ headroom: y }) => y.factor !== 0).length, l = e.length > 0 ? `${f} of ${R(e.length, "check")} hold at 1x` : "no check, \
nothing is proved", d = t === "pass" ? "PASS" : "FAIL";
  return `${i.join("")}${e.length > 0 ? m.join("") : ""}${d}: ${l}${u}
`;
}
function _o({ check: t, verdicts: e }, n) {
  let { planned: r, verdict: o } = e[n], s = [...o === "no value" ? ["no value"] : [], ...r ? [] : ["not planned"]];
  return s.length > 0 ? `${t} (${s.join(", ")})` : t;
}
function Tt(t) {
  return `${t.toLocaleString("en-US")}x`;
}

// src/emitters/scale/problems.ts
function Vn({ design: t, ledger: e }) {
  let { quantities: n, load: r, costs: o, checks: s } = t;
  return [
    ...e.rows.flatMap(({ value: i, problem: a }, c) => ut(i ? void 0 : a, n[c].at)),
    ...e.loads.flatMap(({ problem: i }, a) => ut(i, r[a].at)),
    ...e.definitions.flatMap(
      ({ lines: i }) => i.flatMap(({ value: a, problem: c }, m) => ut(a ? void 0 : c, o.lines[m].at))
    ),
    ...e.checks.flatMap(({ problem: i }, a) => ut(i, s[a].at))
  ];
}
function ut(t, { start: e }) {
  return !t || t.kind === "broken-input" ? [] : [{ message: t.message, line: e.line, column: e.column }];
}

// src/emitters/scale/quantities.ts
function zn(t) {
  return Bo(t).map((e) => ({ name: e.name, values: t.levels.map((n) => Vo(e, n)) }));
}
function Bo(t) {
  let e = new Map(t.rows.map(({ input: s, measure: i }) => [s.name, i]));
  for (let { input: s, measure: i } of t.definitions) e.set(s.name, i);
  let n = new Map(t.plan.map(({ input: s, cells: i }) => [s.name, i])), r = t.names.map((s) => ({
    name: s,
    like: e.get(s),
    valueAt: t.value,
    cells: n.get(s) ?? []
  })), o = t.plan.filter(({ kind: s, problem: i }) => s === "expression" && !i).map(({ input: { name: s }, cells: i }) => ({ name: s, like: i[0]?.measure, valueAt: t.evaluate, cells: i }));
  return [...r, ...o];
}
function Vo({ name: t, like: e, valueAt: n, cells: r }, o) {
  let i = r.findLast((c) => c.load <= o && c.printed.trim() !== "")?.planned ?? !0, a = n(t, o);
  return E(a) ? { load: o, planned: i, value: null, text: "no value" } : { load: o, planned: i, value: a.value, text: Q(a.value, a.dimension, e) };
}

// src/emitters/scale.ts
function Hn(t) {
  let { document: e, design: n, ledger: r } = t, o = _n(e, n), s = r.checks.map((a, c) => zo(t, o, a, c));
  return {
    verdict: s.length > 0 && r.checks.every((a) => a.holds) ? "pass" : "fail",
    path: e.path,
    levels: [...r.levels],
    load: n.load.map(({ name: a }) => a),
    quantities: zn(r),
    checks: s,
    failsFirst: Jn(s, "headroom"),
    failsFirstResized: Jn(s, "resized"),
    problems: Vn(t)
  };
}
function zo({ design: t, ledger: e }, n, r, o) {
  let { expression: s, at: i } = t.checks[o], a = e.flips(r);
  return {
    ...n(s.text, i.start.offset),
    expression: s.text,
    line: i.start.line,
    column: i.start.column,
    verdicts: e.levels.map((c, m) => Go(r, m, e.levels)),
    headroom: Gn(r, r.headroom),
    resized: Gn(r, e.headroom(r, !0)),
    restated: r.restated,
    flips: a?.map(({ name: c, now: m, at: u, factor: f, text: l }) => ({ name: c, now: m.value, at: u.value, factor: f, text: l })) ?? null
  };
}
function Go(t, e, n) {
  let r = t.verdicts[e], o = n[e];
  return r?.left === void 0 || r.right === void 0 ? { load: o, verdict: "no value", text: "no value", planned: r?.planned ?? !0 } : { load: o, verdict: r.holds ? "holds" : "fails", text: t.texts[e], planned: r.
  planned };
}
function Gn({ left: t }, e) {
  return Number.isNaN(e) ? { factor: null, text: "too large to try" } : e === Number.POSITIVE_INFINITY ? { factor: null, text: "over 1,000x" } : e === 0 ? { factor: 0, text: t ? "fails" : "no value" } :
  { factor: e, text: `${_(e)}x` };
}
function Jn(t, e) {
  let n;
  for (let { check: o, [e]: s } of t)
    s.factor !== null && !(s.factor >= (n?.factor ?? Number.POSITIVE_INFINITY)) && (n = { check: o, factor: s.factor });
  if (!n) return null;
  let r = Math.max(1, n.factor);
  return { check: n.check, factor: r, text: `${n.check} at ${_(r)}x` };
}

// src/commands/scale.ts
var Nt = { levels: 12, load: 1e6 }, Yn = {
  name: "scale",
  summary: "print the ledger at each load factor, what fails where, and what fails first",
  usage: "FILE [--at 1,10,100] [--format text|json]",
  options: {
    at: { type: "string", value: "FACTORS", help: "the load factors, such as 1,10,100 (the default) or 1,2.5,30" },
    format: { type: "string", value: "FORMAT", help: "text or json" }
  },
  async run({ values: t, positionals: e }, n) {
    let [r, ...o] = e;
    if (r === void 0 || o.length > 0) throw new w("scale needs one file: `scale design.md`");
    let s = O("format", t.format, ["text", "json"], "text"), i = Jo(t.at), a = Gt(await C(r), r), c = Ht(a), m = Hn({ document: a, design: c, ledger: Bt(c, i) });
    return n.out(s === "json" ? `${JSON.stringify(m, null, 2)}
` : Bn(m)), m.verdict === "pass" ? g.ok : g.problems;
  }
};
function Jo(t) {
  if (t === void 0) return _t;
  let n = String(t).split(",").map((r) => /^\s*(\d{1,7}(?:\.\d{1,6})?)\s*[x×]?\s*$/i.exec(r)?.[1]).map(Number);
  if (n.length > Nt.levels || !n.every((r) => r > 0 && r <= Nt.load))
    throw new w(
      `--at takes up to ${Nt.levels} load factors over 0 and up to 1,000,000, such as \`1,10,100\`, not \`${t}\``
    );
  return [...new Set(n)].sort((r, o) => r - o);
}

// src/commands/index.ts
var ft = [Nn, Ln, pe, Tn, Yn, Cn, Dn, In, An, Pn];

// src/version.ts
var qt = "0.1.0";

// src/cli.ts
async function Xn(t, e) {
  try {
    return await Yo(t, e);
  } catch (n) {
    return n instanceof w ? (e.err(`system-design: ${n.message}
`), n.exit) : e.signal.aborted ? g.cancelled : (e.err(
      `system-design: crashed, which is a fault of this program and not of your document: ${n?.message ?? n}
`
    ), e.env.SYSTEM_DESIGN_DEBUG && e.err(`${n?.stack}
`), g.crash);
  }
}
async function Yo([t, ...e], n) {
  if (t === "--version" || t === "-v") return Et(n, `${qt}
`);
  if (t === void 0 || t === "--help" || t === "-h" || t === "help") return Et(n, Zo());
  let r = ft.find((o) => o.name === t);
  if (!r) throw new w(`there is no command \`${t}\`${Qo(t)}; \`--help\` lists the commands`);
  return e.includes("--help") || e.includes("-h") ? Et(n, ts(r)) : r.run(Xo(r, e), n);
}
function Et(t, e) {
  return t.out(e), g.ok;
}
function Xo(t, e) {
  try {
    return Ho({ args: e, options: t.options, allowPositionals: !0, strict: !0 });
  } catch (n) {
    let [r] = n.message.split(/\.\s|\n/);
    throw new w(`${t.name}: ${r?.replace(/'/g, "`")}; \`${t.name} --help\` lists the flags`);
  }
}
function Qo(t) {
  let [e] = ft.map((n) => ({ name: n.name, far: It(n.name, t) })).sort((n, r) => n.far - r.far);
  return e && e.far <= 3 ? `; did you mean \`${e.name}\`?` : "";
}
function Zo() {
  let t = ft.map(({ name: e, summary: n }) => `  ${e.padEnd(10)}${n}`);
  return `system-design ${qt}: writes a system design document and proves it

usage: system-design COMMAND …

${t.join(`
`)}

\`system-design COMMAND --help\` shows the flags of a command.
exit codes: 0 fine, 1 problems found, 2 written with gaps, 3 budget reached, 4 refused by the provider, 5 provider failed, 64 wrong use, 70 our own crash, 130 cancelled
`;
}
function ts({ name: t, usage: e, summary: n, options: r }) {
  let o = Object.entries(r).map(
    ([s, { short: i, value: a, help: c }]) => `  ${i ? `-${i}, ` : ""}--${s}${a ? ` ${a}` : ""}
      ${c}`
  );
  return `usage: system-design ${t} ${e}

${n}
${o.length > 0 ? `
${o.join(`
`)}
` : ""}`;
}

// src/world.ts
function Qn() {
  let t = new AbortController();
  return process.on("SIGINT", () => {
    t.signal.aborted && process.exit(g.cancelled), t.abort();
  }), process.stdout.on("error", (e) => {
    throw e.code === "EPIPE" && process.exit(process.exitCode ?? g.ok), e;
  }), {
    stdin: async () => {
      let e = [];
      for await (let n of process.stdin) e.push(n);
      return Buffer.concat(e);
    },
    out: (e) => {
      process.stdout.write(e);
    },
    err: (e) => {
      process.stderr.write(e);
    },
    terminal: process.stderr.isTTY === !0,
    env: process.env,
    cwd: process.cwd(),
    signal: t.signal
  };
}

// src/bin.ts
Number(process.versions.node.split(".")[0]) < 20 ? (process.stderr.write(
  `system-design: needs Node.js 20 or newer, this is ${process.version}; install a current one from nodejs.org
`
), process.exitCode = g.node) : process.exitCode = await Xn(process.argv.slice(2), Qn());
