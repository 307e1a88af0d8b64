// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as A,
  b as P
} from "./chunk-THAZVNSY.mjs";
import {
  a as L,
  b as E,
  c as F,
  d as M,
  e as ft,
  f as ut
} from "./chunk-XOYYT7TY.mjs";
import {
  a as b,
  b as mt,
  c as k
} from "./chunk-KXANUDUU.mjs";
import {
  a as ct,
  b as lt
} from "./chunk-BAROWBI5.mjs";
import {
  a as C,
  c as D
} from "./chunk-Y6YJS4VU.mjs";
import {
  a as pt
} from "./chunk-IBZ72UDL.mjs";
import "./chunk-XLHDVWKX.mjs";
import {
  a as at
} from "./chunk-EMV5Y5QT.mjs";
import {
  c as st
} from "./chunk-T4LTGOKX.mjs";
import {
  b as et,
  f as nt
} from "./chunk-5QP7OEKH.mjs";
import "./chunk-GC5JDIV7.mjs";
import {
  a as N
} from "./chunk-H3E44YWS.mjs";
import {
  g as rt,
  n as ot,
  o as G,
  p as it
} from "./chunk-QMP54PYC.mjs";
import {
  a as l,
  b as u
} from "./chunk-HIQSZZL5.mjs";
import {
  c as Ut,
  f as tt
} from "./chunk-ADFQ3F2B.mjs";

// node_modules/fastest-levenshtein/mod.js
var U = Ut((S) => {
  "use strict";
  S.__esModule = !0;
  S.distance = S.closest = void 0;
  var x = new Uint32Array(65536), Jt = function(t, e) {
    for (var n = t.length, r = e.length, o = 1 << n - 1, i = -1, s = 0, m = n, a = n; a--; )
      x[t.charCodeAt(a)] |= 1 << a;
    for (a = 0; a < r; a++) {
      var c = x[e.charCodeAt(a)], f = c | s;
      c |= (c & i) + i ^ i, s |= ~(c | i), i &= c, s & o && m++, i & o && m--, s = s << 1 | 1, i = i << 1 | ~(f | s), s &= f;
    }
    for (a = n; a--; )
      x[t.charCodeAt(a)] = 0;
    return m;
  }, Yt = function(t, e) {
    for (var n = e.length, r = t.length, o = [], i = [], s = Math.ceil(n / 32), m = Math.ceil(r / 32), a = 0; a < s; a++)
      i[a] = -1, o[a] = 0;
    for (var c = 0; c < m - 1; c++) {
      for (var f = 0, d = -1, v = c * 32, j = Math.min(32, r) + v, p = v; p < j; p++)
        x[t.charCodeAt(p)] |= 1 << p;
      for (var a = 0; a < n; a++) {
        var $ = x[e.charCodeAt(a)], w = i[a / 32 | 0] >>> a & 1, h = o[a / 32 | 0] >>> a & 1, T = $ | f, R = (($ | h) & d) + d ^ d | $ | h, g = f | ~(R | d), y = d & R;
        g >>> 31 ^ w && (i[a / 32 | 0] ^= 1 << a), y >>> 31 ^ h && (o[a / 32 | 0] ^= 1 << a), g = g << 1 | w, y = y << 1 | h, d = y | ~(T | g), f = g & T;
      }
      for (var p = v; p < j; p++)
        x[t.charCodeAt(p)] = 0;
    }
    for (var _ = 0, O = -1, I = c * 32, Z = Math.min(32, r - I) + I, p = I; p < Z; p++)
      x[t.charCodeAt(p)] |= 1 << p;
    for (var B = r, a = 0; a < n; a++) {
      var $ = x[e.charCodeAt(a)], w = i[a / 32 | 0] >>> a & 1, h = o[a / 32 | 0] >>> a & 1, T = $ | _, R = (($ | h) & O) + O ^ O | $ | h, g = _ | ~(R | O), y = O & R;
      B += g >>> r - 1 & 1, B -= y >>> r - 1 & 1, g >>> 31 ^ w && (i[a / 32 | 0] ^= 1 << a), y >>> 31 ^ h && (o[a / 32 | 0] ^= 1 << a), g = g << 1 | w, y = y << 1 | h, O = y | ~(T | g), _ = g & T;
    }
    for (var p = I; p < Z; p++)
      x[t.charCodeAt(p)] = 0;
    return B;
  }, dt = function(t, e) {
    if (t.length < e.length) {
      var n = e;
      e = t, t = n;
    }
    return e.length === 0 ? t.length : t.length <= 32 ? Jt(t, e) : Yt(t, e);
  };
  S.distance = dt;
  var Ht = function(t, e) {
    for (var n = 1 / 0, r = 0, o = 0; o < e.length; o++) {
      var i = dt(t, e[o]);
      i < n && (n = i, r = o);
    }
    return e[r];
  };
  S.closest = Ht;
});

// src/cli.ts
var _t = tt(U(), 1);
import { parseArgs as Ee } from "node:util";

// src/commands/check.ts
import { stat as re, writeFile as oe } from "node:fs/promises";

// src/emitters/agent.ts
var Xt = 1e4, ht = {
  id: "agent",
  summary: "for a language model: short, grouped by section",
  emit: (t, { strict: e }) => {
    let n = `verdict: ${E(t)}${e ? " (strict)" : ""}; ${F(L(t))}
`, r = E(t) === "pass" ? `Nothing has to be repaired.
` : `Repair only what is listed, one section at a time, then check again.
`;
    return n + Kt(
      t.flatMap((o) => Vt(o, t.length > 1)),
      Xt - n.length - r.length
    ) + r;
  }
};
function Vt(t, e) {
  let n = t.checklist.filter(({ status: o }) => o !== "met").map(({ title: o, status: i }) => `${o} (${i})`), r = A(t.diagnostics).map(([o, i]) => {
    let s = P(i).map(([m, a]) => {
      let c = a.map(({ severity: f, message: d, at: v }) => `  - line ${v.start.line}, ${f}: ${d}`);
      return `- ${m}
${c.join(`
`)}
  fix: ${a[0].fix}`;
    });
    return `
## ${N[o]}
${s.join(`
`)}
`;
  });
  return [
    ...e ? [`
# ${t.document.path}: ${F(t.counts)}
`] : [],
    ...n.length > 0 ? [`checklist not met: ${n.join(", ")}
`] : [],
    ...t.notChecked.length > 0 ? [`not checked: ${t.notChecked.join("; ")}
`] : [],
    ...r
  ];
}
function Kt(t, e) {
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

// src/emitters/json.ts
var gt = {
  id: "json",
  summary: "one JSON object with a verdict, for programs",
  emit: (t, { limit: e }) => {
    let n = {
      verdict: E(t),
      files: t.map((r) => Qt(r, e)),
      notChecked: [...new Set(t.flatMap(({ notChecked: r }) => r))]
    };
    return `${JSON.stringify(n, null, 2)}
`;
  }
};
function Qt({ document: t, verdict: e, counts: n, checklist: r, practices: o, diagnostics: i, notChecked: s }, m) {
  return {
    path: t.path,
    verdict: e,
    counts: n,
    checklist: r.map((a) => ({ ...J(a), ...a.parts && { parts: a.parts.map(J) } })),
    practices: o.map(J),
    diagnostics: i.slice(0, m).map(Zt),
    notChecked: s
  };
}
function J({ item: t, title: e, status: n, line: r }) {
  return { item: t, title: e, status: n, line: r };
}
function Zt({ at: t, related: e, ...n }) {
  let { rule: r, severity: o, section: i, message: s, fix: m } = n, a = { line: t.start.line, column: t.start.column, endLine: t.end.line, endColumn: t.end.column }, c = e.map((f) => ({
    message: f.message,
    line: f.at.start.line,
    column: f.at.start.column
  }));
  return { rule: r, severity: o, section: i, message: s, fix: m, ...a, related: c };
}

// src/emitters/text.ts
var te = { met: "✓", partial: "~", missing: "✗" }, yt = {
  id: "text",
  summary: "for people, ends in a verdict line",
  emit: (t, { limit: e, strict: n }) => {
    let r = t.map((s) => ee(s, e)), o = E(t) === "pass", i = t.length === 1 ? "" : ` in ${t.length} documents`;
    return `${r.join(`
`)}
${o ? "PASS" : "FAIL"}: ${F(L(t))}${i}${n ? " (strict: warnings fail)" : ""}
`;
  }
};
function ee({ document: t, diagnostics: e, checklist: n, practices: r, notChecked: o }, i = e.length) {
  let s = e.slice(0, i).map((a) => ne(t.path, a)), m = e.length - s.length;
  return [
    ...s,
    ...m > 0 ? [`… and ${M(m, "more diagnostic")} (--limit ${i})
`] : [],
    `${t.path}: checklist`,
    ...n.map($t),
    "best practices",
    ...r.map($t),
    ...o.length > 0 ? [`not checked: ${o.join("; ")}`] : [],
    ""
  ].join(`
`);
}
function ne(t, { at: e, severity: n, message: r, rule: o, fix: i, related: s }) {
  let m = s.map(
    (a) => `    ${t}:${a.at.start.line}:${a.at.start.column} ${a.message}
`
  );
  return `${t}:${e.start.line}:${e.start.column} ${n} ${r} (${o})
${m.join("")}    fix: ${i}
`;
}
function $t({ title: t, status: e, line: n }) {
  return `  ${te[e]} ${t}${e === "met" ? "" : `: ${e}`}${n === null ? "" : ` (line ${n})`}`;
}

// src/emitters/index.ts
var W = [yt, gt, ht];

// src/commands/check.ts
var vt = {
  name: "check",
  summary: "report what a design lacks, contradicts or gets wrong",
  usage: "FILE… [--strict] [--format text|json|agent] [--brief FILE|TEXT] [--limit N] [--output FILE]",
  options: {
    strict: { type: "boolean", help: "warnings fail too" },
    format: {
      type: "string",
      value: "FORMAT",
      help: W.map(({ id: t, summary: e }) => `${t}: ${e}`).join("; ")
    },
    brief: {
      type: "string",
      value: "FILE|TEXT",
      help: "the request whose numbers the document is held against, instead of the one it quotes"
    },
    limit: { type: "string", value: "N", help: "print at most N diagnostics a file; counts stay complete" },
    output: { type: "string", value: "FILE", help: "write the report to FILE instead of standard output" }
  },
  async run({ values: t, positionals: e }, n) {
    if (e.length === 0) throw new u("check needs a file: `check design.md`");
    let r = k(
      "format",
      t.format,
      W.map(({ id: c }) => c),
      "text"
    ), o = mt("limit", t.limit, 0), i = t.strict === !0, s = typeof t.brief == "string" ? await ie(t.brief, n) : void 0, m = [];
    for (let c of e) m.push(D(await b(c), { path: c, brief: s, strict: i }));
    let a = W.find(({ id: c }) => c === r).emit(m, { limit: o, strict: i });
    return typeof t.output == "string" ? await se(t.output, a) : n.out(a), m.every(({ verdict: c }) => c === "pass") ? l.ok : l.problems;
  }
};
async function ie(t, e) {
  return await re(t).then(
    () => !0,
    () => !1
  ) || /^\S+\.(?:md|markdown|txt)$/i.test(t) ? lt(t, "brief") : ct(t, e);
}
async function se(t, e) {
  await oe(t, e).catch((n) => {
    throw new u(`the report cannot be written to \`${t}\`: ${n.message}`);
  });
}

// src/commands/explain.ts
var wt = tt(U(), 1);
var bt = {
  name: "explain",
  summary: "say why a rule exists, with a bad and a good example and how to fix it",
  usage: "RULE",
  options: {},
  async run({ positionals: t }, e) {
    let [n, ...r] = t;
    if (n === void 0 || r.length > 0)
      throw new u("explain needs one rule: `explain require-diagram`; `rules` lists them");
    let o = C.find((i) => i.id === n);
    if (!o) throw new u(`there is no rule \`${n}\`${ae(n)}; \`rules\` lists them`);
    return e.out(
      `${o.id} (${o.severity}, section ${o.section})
${o.summary}.

Why: ${o.why}

Fix: ${o.fix}

Bad:

${xt(o.bad)}

Good:

${xt(o.good)}
`
    ), l.ok;
  }
};
function ae(t) {
  let [e] = C.map((n) => ({ id: n.id, far: (0, wt.distance)(n.id, t) })).sort((n, r) => n.far - r.far);
  return e && e.far <= 6 ? `; did you mean \`${e.id}\`?` : "";
}
function xt(t) {
  return t.trim().replace(/^(?=.)/gm, "    ");
}

// src/commands/fix.ts
import { readFile as ce } from "node:fs/promises";

// src/emitters/diff.ts
function kt(t, e, n) {
  let [r, o] = [e.split(`
`), n.split(`
`)], i = [];
  for (let s = 0; s < r.length; s++) {
    let m = s;
    for (; s < r.length && r[s] !== o[s]; ) s++;
    s > m && i.push(me(m, r.slice(m, s), o.slice(m, s), s === r.length));
  }
  return i.length === 0 ? "" : `--- ${t}
+++ ${t}
${i.join("")}`;
}
function me(t, e, n, r) {
  let o = `${t + 1}${e.length === 1 ? "" : `,${e.length}`}`, i = r ? `\\ No newline at end of file
` : "", s = (m, a) => a.map((c) => `${m}${c}
`).join("") + i;
  return `@@ -${o} +${o} @@
${s("-", e)}${s("+", n)}`;
}

// src/commands/fix.ts
var Et = {
  name: "fix",
  summary: "compute results, totals, plan columns and check verdicts in place",
  usage: "FILE… [--dry-run]",
  options: { "dry-run": { type: "boolean", help: "print what would change as a diff, write nothing" } },
  async run({ values: t, positionals: e }, n) {
    if (e.length === 0) throw new u("fix needs a file: `fix design.md`");
    let r = 0;
    for (let o of e) r += await le(o, t["dry-run"] === !0, n);
    return r === 0 ? l.ok : l.problems;
  }
};
async function le(t, e, n) {
  let r = await pe(t), { text: o, changes: i, problems: s } = pt(r);
  e ? n.out(kt(t, r, o)) : o !== r && await ut(await ft(t, !0), o);
  for (let { message: m, at: a } of s) n.out(`${t}:${a.start.line}:${a.start.column} ${m}
`);
  return n.out(`${t}: ${i} ${e ? "to write" : "written"}, ${s.length} cannot be computed
`), s.length;
}
async function pe(t) {
  let e = await b(t);
  if (e.includes("�") && !Buffer.from(e).equals(await ce(t)))
    throw new u(`\`${t}\` is not UTF-8 and would be damaged by writing: convert it first`);
  return e;
}

// src/commands/generate.ts
var Ct = {
  name: "generate",
  summary: "write a complete system design document for a request, check it and repair it",
  usage: '"BRIEF" [-o FILE]   (BRIEF may be - for stdin, or @file)',
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
    concurrency: { type: "string", value: "N", help: "sections written at once, 1 to 8; default 4, on this machine 1" },
    "max-tokens-total": { type: "string", value: "N", help: "stop before more tokens than this are used" },
    force: { type: "boolean", help: "replace FILE when it exists" }
  },
  async run(t, e) {
    let { readSettings: n } = await import("./settings-3DBNGUBD.mjs"), { writeDesign: r } = await import("./generate-TN57ACXK.mjs");
    return r(n(t), e);
  }
};

// src/emitters/plan.ts
function Ot({ document: t, diagnostics: e, verdict: n }) {
  let r = e.filter(({ severity: i }) => i !== "info"), o = A(r).map(([i, s]) => ({
    section: i,
    title: N[i],
    instructions: P(s).map(([m, a]) => ({
      rule: m,
      fix: a[0].fix,
      findings: a.map(({ severity: c, message: f, at: d }) => ({
        severity: c,
        message: f,
        line: d.start.line,
        column: d.start.column
      }))
    }))
  }));
  return { verdict: n, path: t.path, sections: o };
}
function St({ sections: t }) {
  let e = t.map(({ title: n, instructions: r }) => {
    let o = r.map(
      ({ fix: i, findings: s }) => `- ${i}
${s.map(({ line: m, message: a }) => `  - line ${m}: ${a}`).join(`
`)}`
    );
    return `## ${n}

${o.join(`
`)}
`;
  });
  return e.length > 0 ? e.join(`
`) : `Nothing to repair.
`;
}

// src/commands/plan.ts
var Tt = {
  name: "plan",
  summary: "print what to repair, section by section, with the instruction for each",
  usage: "FILE [--format text|json]",
  options: { format: { type: "string", value: "FORMAT", help: "text or json" } },
  async run({ values: t, positionals: e }, n) {
    let [r, ...o] = e;
    if (r === void 0 || o.length > 0) throw new u("plan needs one file: `plan design.md`");
    let i = k("format", t.format, ["text", "json"], "text"), s = Ot(D(await b(r), { path: r }));
    return n.out(i === "json" ? `${JSON.stringify(s, null, 2)}
` : St(s)), s.sections.length > 0 ? l.problems : l.ok;
  }
};

// src/commands/prompt.ts
var Rt = {
  name: "prompt",
  summary: "print the ready prompt for one section, filled with what a document already says",
  usage: "SECTION [--brief TEXT|@file] [--document FILE] [--depth DEPTH]",
  options: {
    brief: { type: "string", value: "TEXT", help: "the request, or @file; default the brief quoted in the document" },
    document: { type: "string", value: "FILE", help: "the document so far; its facts go into the prompt" },
    depth: { type: "string", value: "DEPTH", help: "lean, standard or thorough" }
  },
  async run({ values: t, positionals: e }, n) {
    let { printedPrompt: r } = await import("./print-U3CVUICQ.mjs"), [o, ...i] = e;
    if (i.length > 0) throw new u(`one section at a time: \`${i[0]}\` is another`);
    let s = (m) => typeof t[m] == "string" ? t[m] : void 0;
    return n.out(
      await r({ section: o, brief: s("brief"), document: s("document"), depth: s("depth") }, n)
    ), 0;
  }
};

// src/commands/rules.ts
var Ft = {
  name: "rules",
  summary: "list the rules",
  usage: "[--format text|json]",
  options: { format: { type: "string", value: "FORMAT", help: "text or json" } },
  async run({ values: t }, e) {
    let n = k("format", t.format, ["text", "json"], "text"), r = {
      verdict: "pass",
      rules: C.map(({ id: s, section: m, severity: a, summary: c, why: f, fix: d }) => ({ id: s, section: m, severity: a, summary: c, why: f, fix: d }))
    }, o = Math.max(...C.map(({ id: s }) => s.length)), i = C.map(({ id: s, severity: m, summary: a }) => `${s.padEnd(o)}  ${m.padEnd(7)}  ${a}
`);
    return e.out(n === "json" ? `${JSON.stringify(r, null, 2)}
` : i.join("")), l.ok;
  }
};

// src/emitters/scale/columns.ts
function Y(t) {
  let e = (t[0] ?? []).map((n, r) => Math.min(48, fe(t, r)));
  return t.map((n) => `${n.map((r, o) => r.padEnd(e[o])).join("  ")}`.trimEnd()).join(`
`).concat(`
`);
}
function fe(t, e) {
  return t.reduce((n, r) => Math.max(n, r[e]?.length ?? 0), 0);
}

// src/emitters/scale/names.ts
function At(t, e) {
  let n = It(e.requirements.filter(({ id: o }) => o !== void 0)), r = It([...et(t)].filter(({ depth: o }) => o <= 6));
  return (o, i) => {
    let s = Nt(n, i), m = s && i < s.at.end.offset ? s.id : null, a = Nt(r, i)?.title ?? "", c = a === "" ? "" : `${a}, `;
    return { check: m ?? `${c}\`${H(o)}\``, requirement: m, section: a };
  };
}
var jt = 120;
function H(t) {
  return t.length > jt ? `${t.slice(0, jt)}…` : t;
}
function It(t) {
  return t.sort((e, n) => e.at.start.offset - n.at.start.offset);
}
function Nt(t, e) {
  let [n, r] = [0, t.length];
  for (; n < r; ) {
    let o = n + r >> 1;
    t[o].at.start.offset <= e ? n = o + 1 : r = o;
  }
  return t[n - 1];
}

// src/emitters/scale/text.ts
function Pt(t) {
  let { path: e, load: n, problems: r } = t, o = n.length > 0 ? `load: ${n.join(", ")}` : "load: none named, so nothing moves with it", i = [`${e}
${o}
`, ue(t), de(t), ge(t)], s = r.map(({ line: m, column: a, message: c }) => `${e}:${m}:${a} ${c}
`).join("");
  return [...i, s, $e(t)].filter((m) => m !== "").join(`
`);
}
function ue({ levels: t, quantities: e }) {
  if (e.length === 0) return "";
  let n = e.map(({ name: r, values: o }) => [
    r,
    ...o.map(({ text: i, planned: s }) => s ? i : `${i}, not planned`)
  ]);
  return Y([["Quantity", ...t.map(X)], ...n]);
}
function de({ levels: t, checks: e }) {
  if (e.length === 0) return "";
  let n = e.map((r) => [
    r.requirement ?? r.section,
    ...r.verdicts.map(({ text: o, planned: i }) => i ? o : `${o}, not planned`),
    he(r),
    `${H(r.expression)}${r.restated ? " (restated, not proved)" : ""}`
  ]);
  return Y([["Check", ...t.map(X), "Holds to", "Text"], ...n]);
}
function he({ headroom: t, resized: e }) {
  return t.text === e.text ? t.text : `${t.text} (resized: ${e.text})`;
}
function ge({ checks: t }) {
  let e = t.filter(({ verdicts: n }) => n.some(({ verdict: r }) => r !== "no value")).map(({ check: n, flips: r }) => r === null ? `${n}: too large to try
` : r.length === 0 ? `${n}: no input flips it
` : `${n}: ${r.map(({ text: o }) => o).join("; ")}
`);
  return e.length === 0 ? "" : `What flips a check, nearest first, up to a hundredfold either way
${e.join("")}`;
}
function $e({ verdict: t, checks: e, levels: n, failsFirst: r, failsFirstResized: o, problems: i }) {
  let s = n.flatMap((p, $) => {
    let w = e.filter(({ verdicts: h }) => h[$].verdict !== "holds").map((h) => ye(h, $));
    return w.length > 0 ? [`fails at ${X(p)}: ${w.join("; ")}
`] : [];
  }), [m, a] = [r, o].map((p) => p?.text ?? "nothing up to 1,000x"), c = [`fails first: ${m}
`, ...a === m ? [] : [`fails first, resized: ${a}
`]], f = i.length > 0 ? `, ${i.length} cannot be computed` : "", d = e.filter(({ headroom: p }) => p.factor !== 0).length, v = e.length > 0 ? `${d} of ${M(e.length, "check")} hold at 1x` : "no check, \
nothing is proved", j = t === "pass" ? "PASS" : "FAIL";
  return `${s.join("")}${e.length > 0 ? c.join("") : ""}${j}: ${v}${f}
`;
}
function ye({ check: t, verdicts: e }, n) {
  let { planned: r, verdict: o } = e[n], i = [...o === "no value" ? ["no value"] : [], ...r ? [] : ["not planned"]];
  return i.length > 0 ? `${t} (${i.join(", ")})` : t;
}
function X(t) {
  return `${t.toLocaleString("en-US")}x`;
}

// src/emitters/scale/problems.ts
function Lt({ design: t, ledger: e }) {
  let { quantities: n, load: r, costs: o, checks: i } = t;
  return [
    ...e.rows.flatMap(({ value: s, problem: m }, a) => q(s ? void 0 : m, n[a].at)),
    ...e.loads.flatMap(({ problem: s }, m) => q(s, r[m].at)),
    ...e.definitions.flatMap(
      ({ lines: s }) => s.flatMap(({ value: m, problem: a }, c) => q(m ? void 0 : a, o.lines[c].at))
    ),
    ...e.checks.flatMap(({ problem: s }, m) => q(s, i[m].at))
  ];
}
function q(t, { start: e }) {
  return !t || t.kind === "broken-input" ? [] : [{ message: t.message, line: e.line, column: e.column }];
}

// src/emitters/scale/quantities.ts
function Mt(t) {
  return ve(t).map((e) => ({ name: e.name, values: t.levels.map((n) => xe(e, n)) }));
}
function ve(t) {
  let e = new Map(t.rows.map(({ input: i, measure: s }) => [i.name, s]));
  for (let { input: i, measure: s } of t.definitions) e.set(i.name, s);
  let n = new Map(t.plan.map(({ input: i, cells: s }) => [i.name, s])), r = t.names.map((i) => ({
    name: i,
    like: e.get(i),
    valueAt: t.value,
    cells: n.get(i) ?? []
  })), o = t.plan.filter(({ kind: i, problem: s }) => i === "expression" && !s).map(({ input: { name: i }, cells: s }) => ({ name: i, like: s[0]?.measure, valueAt: t.evaluate, cells: s }));
  return [...r, ...o];
}
function xe({ name: t, like: e, valueAt: n, cells: r }, o) {
  let s = r.findLast((a) => a.load <= o && a.printed.trim() !== "")?.planned ?? !0, m = n(t, o);
  return rt(m) ? { load: o, planned: s, value: null, text: "no value" } : { load: o, planned: s, value: m.value, text: ot(m.value, m.dimension, e) };
}

// src/emitters/scale.ts
function qt(t) {
  let { document: e, design: n, ledger: r } = t, o = At(e, n), i = r.checks.map((m, a) => we(t, o, m, a));
  return {
    verdict: i.length > 0 && r.checks.every((m) => m.holds) ? "pass" : "fail",
    path: e.path,
    levels: [...r.levels],
    load: n.load.map(({ name: m }) => m),
    quantities: Mt(r),
    checks: i,
    failsFirst: Wt(i, "headroom"),
    failsFirstResized: Wt(i, "resized"),
    problems: Lt(t)
  };
}
function we({ design: t, ledger: e }, n, r, o) {
  let { expression: i, at: s } = t.checks[o], m = e.flips(r);
  return {
    ...n(i.text, s.start.offset),
    expression: i.text,
    line: s.start.line,
    column: s.start.column,
    verdicts: e.levels.map((a, c) => be(r, c, e.levels)),
    headroom: Dt(r, r.headroom),
    resized: Dt(r, e.headroom(r, !0)),
    restated: r.restated,
    flips: m?.map(({ name: a, now: c, at: f, factor: d, text: v }) => ({ name: a, now: c.value, at: f.value, factor: d, text: v })) ?? null
  };
}
function be(t, e, n) {
  let r = t.verdicts[e], o = n[e];
  return r?.left === void 0 || r.right === void 0 ? { load: o, verdict: "no value", text: "no value", planned: r?.planned ?? !0 } : { load: o, verdict: r.holds ? "holds" : "fails", text: t.texts[e], planned: r.
  planned };
}
function Dt({ left: t }, e) {
  return Number.isNaN(e) ? { factor: null, text: "too large to try" } : e === Number.POSITIVE_INFINITY ? { factor: null, text: "over 1,000x" } : e === 0 ? { factor: 0, text: t ? "fails" : "no value" } :
  { factor: e, text: `${G(e)}x` };
}
function Wt(t, e) {
  let n;
  for (let { check: o, [e]: i } of t)
    i.factor !== null && !(i.factor >= (n?.factor ?? Number.POSITIVE_INFINITY)) && (n = { check: o, factor: i.factor });
  if (!n) return null;
  let r = Math.max(1, n.factor);
  return { check: n.check, factor: r, text: `${n.check} at ${G(r)}x` };
}

// src/commands/scale.ts
var V = { levels: 12, load: 1e6 }, zt = {
  name: "scale",
  summary: "print the ledger at each load factor, what fails where, and what fails first",
  usage: "FILE [--at 1,10,100] [--format text|json]",
  options: {
    at: { type: "string", value: "FACTORS", help: "the load factors, such as 1,10,100 (the default) or 1,2.5,30" },
    format: { type: "string", value: "FORMAT", help: "text or json" }
  },
  async run({ values: t, positionals: e }, n) {
    let [r, ...o] = e;
    if (r === void 0 || o.length > 0) throw new u("scale needs one file: `scale design.md`");
    let i = k("format", t.format, ["text", "json"], "text"), s = ke(t.at), m = nt(await b(r), r), a = st(m), c = qt({ document: m, design: a, ledger: at(a, s) });
    return n.out(i === "json" ? `${JSON.stringify(c, null, 2)}
` : Pt(c)), c.verdict === "pass" ? l.ok : l.problems;
  }
};
function ke(t) {
  if (t === void 0) return it;
  let n = String(t).split(",").map((r) => /^\s*(\d{1,7}(?:\.\d{1,6})?)\s*[x×]?\s*$/i.exec(r)?.[1]).map(Number);
  if (n.length > V.levels || !n.every((r) => r > 0 && r <= V.load))
    throw new u(
      `--at takes up to ${V.levels} load factors over 0 and up to 1,000,000, such as \`1,10,100\`, not \`${t}\``
    );
  return [...new Set(n)].sort((r, o) => r - o);
}

// src/commands/index.ts
var z = [Ct, vt, Et, zt, Rt, Tt, Ft, bt];

// src/version.ts
var K = "0.1.0";

// src/cli.ts
async function Bt(t, e) {
  try {
    return await Ce(t, e);
  } catch (n) {
    return n instanceof u ? (e.err(`system-design: ${n.message}
`), n.exit) : e.signal.aborted ? l.cancelled : (e.err(
      `system-design: crashed, which is a fault of this program and not of your document: ${n?.message ?? n}
`
    ), e.env.SYSTEM_DESIGN_DEBUG && e.err(`${n?.stack}
`), l.crash);
  }
}
async function Ce([t, ...e], n) {
  if (t === "--version" || t === "-v") return Q(n, `${K}
`);
  if (t === void 0 || t === "--help" || t === "-h" || t === "help") return Q(n, Te());
  let r = z.find((o) => o.name === t);
  if (!r) throw new u(`there is no command \`${t}\`${Se(t)}; \`--help\` lists the commands`);
  return e.includes("--help") || e.includes("-h") ? Q(n, Re(r)) : r.run(Oe(r, e), n);
}
function Q(t, e) {
  return t.out(e), l.ok;
}
function Oe(t, e) {
  try {
    return Ee({ args: e, options: t.options, allowPositionals: !0, strict: !0 });
  } catch (n) {
    let [r] = n.message.split(/\.\s|\n/);
    throw new u(`${t.name}: ${r?.replace(/'/g, "`")}; \`${t.name} --help\` lists the flags`);
  }
}
function Se(t) {
  let [e] = z.map((n) => ({ name: n.name, far: (0, _t.distance)(n.name, t) })).sort((n, r) => n.far - r.far);
  return e && e.far <= 3 ? `; did you mean \`${e.name}\`?` : "";
}
function Te() {
  let t = z.map(({ name: e, summary: n }) => `  ${e.padEnd(10)}${n}`);
  return `system-design ${K}: writes a system design document and proves it

usage: system-design COMMAND …

${t.join(`
`)}

\`system-design COMMAND --help\` shows the flags of a command.
exit codes: 0 fine, 1 problems found, 2 written with gaps, 3 budget reached, 4 refused by the provider, 5 provider failed, 64 wrong use, 70 our own crash, 130 cancelled
`;
}
function Re({ name: t, usage: e, summary: n, options: r }) {
  let o = Object.entries(r).map(
    ([i, { short: s, value: m, help: a }]) => `  ${s ? `-${s}, ` : ""}--${i}${m ? ` ${m}` : ""}
      ${a}`
  );
  return `usage: system-design ${t} ${e}

${n}
${o.length > 0 ? `
${o.join(`
`)}
` : ""}`;
}

// src/world.ts
function Gt() {
  let t = new AbortController();
  return process.on("SIGINT", () => {
    t.signal.aborted && process.exit(l.cancelled), t.abort();
  }), process.stdout.on("error", (e) => {
    throw e.code === "EPIPE" && process.exit(process.exitCode ?? l.ok), e;
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
    signal: t.signal
  };
}

// src/bin.ts
Number(process.versions.node.split(".")[0]) < 20 ? (process.stderr.write(
  `system-design: needs Node.js 20 or newer, this is ${process.version}; install a current one from nodejs.org
`
), process.exitCode = l.node) : process.exitCode = await Bt(process.argv.slice(2), Gt());
