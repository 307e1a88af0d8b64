// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as N,
  b as M
} from "./chunk-THAZVNSY.mjs";
import {
  a as Q,
  b as V
} from "./chunk-SJEURAM2.mjs";
import {
  a as C,
  b as K,
  c as k
} from "./chunk-KXANUDUU.mjs";
import {
  a as x,
  c as L
} from "./chunk-36UNJK2K.mjs";
import {
  a as q
} from "./chunk-WFGYXLK2.mjs";
import "./chunk-MZYH2YZQ.mjs";
import "./chunk-4VJEQY3L.mjs";
import "./chunk-5QP7OEKH.mjs";
import "./chunk-GC5JDIV7.mjs";
import {
  a as T
} from "./chunk-H3E44YWS.mjs";
import "./chunk-2YZTP77U.mjs";
import {
  a as p,
  b as f
} from "./chunk-HIQSZZL5.mjs";
import {
  c as $t,
  f as _
} from "./chunk-ADFQ3F2B.mjs";

// node_modules/fastest-levenshtein/mod.js
var U = $t((b) => {
  "use strict";
  b.__esModule = !0;
  b.distance = b.closest = void 0;
  var $ = new Uint32Array(65536), vt = function(t, e) {
    for (var r = t.length, o = e.length, i = 1 << r - 1, s = -1, a = 0, m = r, n = r; n--; )
      $[t.charCodeAt(n)] |= 1 << n;
    for (n = 0; n < o; n++) {
      var c = $[e.charCodeAt(n)], l = c | a;
      c |= (c & s) + s ^ s, a |= ~(c | s), s &= c, a & i && m++, s & i && m--, a = a << 1 | 1, s = s << 1 | ~(l | a), a &= l;
    }
    for (n = r; n--; )
      $[t.charCodeAt(n)] = 0;
    return m;
  }, xt = function(t, e) {
    for (var r = e.length, o = t.length, i = [], s = [], a = Math.ceil(r / 32), m = Math.ceil(o / 32), n = 0; n < a; n++)
      s[n] = -1, i[n] = 0;
    for (var c = 0; c < m - 1; c++) {
      for (var l = 0, d = -1, R = c * 32, z = Math.min(32, o) + R, u = R; u < z; u++)
        $[t.charCodeAt(u)] |= 1 << u;
      for (var n = 0; n < r; n++) {
        var v = $[e.charCodeAt(n)], j = s[n / 32 | 0] >>> n & 1, y = i[n / 32 | 0] >>> n & 1, O = v | l, I = ((v | y) & d) + d ^ d | v | y, h = l | ~(I | d), g = d & I;
        h >>> 31 ^ j && (s[n / 32 | 0] ^= 1 << n), g >>> 31 ^ y && (i[n / 32 | 0] ^= 1 << n), h = h << 1 | j, g = g << 1 | y, d = g | ~(O | h), l = h & O;
      }
      for (var u = R; u < z; u++)
        $[t.charCodeAt(u)] = 0;
    }
    for (var B = 0, E = -1, F = c * 32, X = Math.min(32, o - F) + F, u = F; u < X; u++)
      $[t.charCodeAt(u)] |= 1 << u;
    for (var J = o, n = 0; n < r; n++) {
      var v = $[e.charCodeAt(n)], j = s[n / 32 | 0] >>> n & 1, y = i[n / 32 | 0] >>> n & 1, O = v | B, I = ((v | y) & E) + E ^ E | v | y, h = B | ~(I | E), g = E & I;
      J += h >>> o - 1 & 1, J -= g >>> o - 1 & 1, h >>> 31 ^ j && (s[n / 32 | 0] ^= 1 << n), g >>> 31 ^ y && (i[n / 32 | 0] ^= 1 << n), h = h << 1 | j, g = g << 1 | y, E = g | ~(O | h), B = h & O;
    }
    for (var u = F; u < X; u++)
      $[t.charCodeAt(u)] = 0;
    return J;
  }, Z = function(t, e) {
    if (t.length < e.length) {
      var r = e;
      e = t, t = r;
    }
    return e.length === 0 ? t.length : t.length <= 32 ? vt(t, e) : xt(t, e);
  };
  b.distance = Z;
  var wt = function(t, e) {
    for (var r = 1 / 0, o = 0, i = 0; i < e.length; i++) {
      var s = Z(t, e[i]);
      s < r && (r = s, o = i);
    }
    return e[o];
  };
  b.closest = wt;
});

// src/cli.ts
var ht = _(U(), 1);
import { parseArgs as Mt } from "node:util";

// src/commands/check.ts
import { writeFile as At } from "node:fs/promises";

// src/emitters/emitter.ts
function P(t) {
  let e = (r) => t.reduce((o, { counts: i }) => o + i[r], 0);
  return { error: e("error"), warning: e("warning"), info: e("info") };
}
function w(t) {
  return t.every(({ verdict: e }) => e === "pass") ? "pass" : "fail";
}
function A({ error: t, warning: e, info: r }) {
  return [D(t, "error"), D(e, "warning"), ...r > 0 ? [`${r} for information`] : []].join(", ");
}
function D(t, e) {
  return `${t} ${e}${t === 1 ? "" : "s"}`;
}

// src/emitters/agent.ts
var Et = 1e4, tt = {
  id: "agent",
  summary: "for a language model: short, grouped by section",
  emit: (t, { strict: e }) => {
    let r = `verdict: ${w(t)}${e ? " (strict)" : ""}; ${A(P(t))}
`, o = w(t) === "pass" ? `Nothing has to be repaired.
` : `Repair only what is listed, one section at a time, then check again.
`;
    return r + kt(
      t.flatMap((i) => Ct(i, t.length > 1)),
      Et - r.length - o.length
    ) + o;
  }
};
function Ct(t, e) {
  let r = t.checklist.filter(({ status: i }) => i !== "met").map(({ title: i, status: s }) => `${i} (${s})`), o = N(t.diagnostics).map(([i, s]) => {
    let a = M(s).map(([m, n]) => {
      let c = n.map(({ severity: l, message: d, at: R }) => `  - line ${R.start.line}, ${l}: ${d}`);
      return `- ${m}
${c.join(`
`)}
  fix: ${n[0].fix}`;
    });
    return `
## ${T[i]}
${a.join(`
`)}
`;
  });
  return [
    ...e ? [`
# ${t.document.path}: ${A(t.counts)}
`] : [],
    ...r.length > 0 ? [`checklist not met: ${r.join(", ")}
`] : [],
    ...t.notChecked.length > 0 ? [`not checked: ${t.notChecked.join("; ")}
`] : [],
    ...o
  ];
}
function kt(t, e) {
  let r = `
(more is found than fits here; repair this first, then check again)
`, o = "";
  for (let i of t) {
    if (o.length + i.length > e - r.length)
      return o + i.slice(0, e - r.length - o.length).replace(/[^\n]*$/, "") + r;
    o += i;
  }
  return o;
}

// src/emitters/json.ts
var et = {
  id: "json",
  summary: "one JSON object with a verdict, for programs",
  emit: (t, { limit: e }) => {
    let r = {
      verdict: w(t),
      files: t.map((o) => bt(o, e)),
      notChecked: [...new Set(t.flatMap(({ notChecked: o }) => o))]
    };
    return `${JSON.stringify(r, null, 2)}
`;
  }
};
function bt({ document: t, verdict: e, counts: r, checklist: o, practices: i, diagnostics: s, notChecked: a }, m) {
  return {
    path: t.path,
    verdict: e,
    counts: r,
    checklist: o.map((n) => ({ ...G(n), ...n.parts && { parts: n.parts.map(G) } })),
    practices: i.map(G),
    diagnostics: s.slice(0, m).map(Rt),
    notChecked: a
  };
}
function G({ item: t, title: e, status: r, line: o }) {
  return { item: t, title: e, status: r, line: o };
}
function Rt({ at: t, related: e, ...r }) {
  let { rule: o, severity: i, section: s, message: a, fix: m } = r, n = { line: t.start.line, column: t.start.column, endLine: t.end.line, endColumn: t.end.column }, c = e.map((l) => ({
    message: l.message,
    line: l.at.start.line,
    column: l.at.start.column
  }));
  return { rule: o, severity: i, section: s, message: a, fix: m, ...n, related: c };
}

// src/emitters/text.ts
var jt = { met: "✓", partial: "~", missing: "✗" }, nt = {
  id: "text",
  summary: "for people, ends in a verdict line",
  emit: (t, { limit: e, strict: r }) => {
    let o = t.map((a) => Ot(a, e)), i = w(t) === "pass", s = t.length === 1 ? "" : ` in ${t.length} documents`;
    return `${o.join(`
`)}
${i ? "PASS" : "FAIL"}: ${A(P(t))}${s}${r ? " (strict: warnings fail)" : ""}
`;
  }
};
function Ot({ document: t, diagnostics: e, checklist: r, practices: o, notChecked: i }, s = e.length) {
  let a = e.slice(0, s).map((n) => It(t.path, n)), m = e.length - a.length;
  return [
    ...a,
    ...m > 0 ? [`… and ${D(m, "more diagnostic")} (--limit ${s})
`] : [],
    `${t.path}: checklist`,
    ...r.map(rt),
    "best practices",
    ...o.map(rt),
    ...i.length > 0 ? [`not checked: ${i.join("; ")}`] : [],
    ""
  ].join(`
`);
}
function It(t, { at: e, severity: r, message: o, rule: i, fix: s, related: a }) {
  let m = a.map(
    (n) => `    ${t}:${n.at.start.line}:${n.at.start.column} ${n.message}
`
  );
  return `${t}:${e.start.line}:${e.start.column} ${r} ${o} (${i})
${m.join("")}    fix: ${s}
`;
}
function rt({ title: t, status: e, line: r }) {
  return `  ${jt[e]} ${t}${e === "met" ? "" : `: ${e}`}${r === null ? "" : ` (line ${r})`}`;
}

// src/emitters/index.ts
var S = [nt, et, tt];

// src/commands/check.ts
var ot = {
  name: "check",
  summary: "report what a design lacks, contradicts or gets wrong",
  usage: "FILE… [--strict] [--format text|json|agent] [--limit N] [--output FILE]",
  options: {
    strict: { type: "boolean", help: "warnings fail too" },
    format: {
      type: "string",
      value: "FORMAT",
      help: S.map(({ id: t, summary: e }) => `${t}: ${e}`).join("; ")
    },
    limit: { type: "string", value: "N", help: "print at most N diagnostics a file; counts stay complete" },
    output: { type: "string", value: "FILE", help: "write the report to FILE instead of standard output" }
  },
  async run({ values: t, positionals: e }, r) {
    if (e.length === 0) throw new f("check needs a file: `check design.md`");
    let o = k(
      "format",
      t.format,
      S.map(({ id: n }) => n),
      "text"
    ), i = K("limit", t.limit, 0), s = t.strict === !0, a = [];
    for (let n of e) a.push(L(await C(n), { path: n, strict: s }));
    let m = S.find(({ id: n }) => n === o).emit(a, { limit: i, strict: s });
    return typeof t.output == "string" ? await Ft(t.output, m) : r.out(m), a.every(({ verdict: n }) => n === "pass") ? p.ok : p.problems;
  }
};
async function Ft(t, e) {
  await At(t, e).catch((r) => {
    throw new f(`the report cannot be written to \`${t}\`: ${r.message}`);
  });
}

// src/commands/explain.ts
var st = _(U(), 1);
var at = {
  name: "explain",
  summary: "say why a rule exists, with a bad and a good example and how to fix it",
  usage: "RULE",
  options: {},
  async run({ positionals: t }, e) {
    let [r, ...o] = t;
    if (r === void 0 || o.length > 0)
      throw new f("explain needs one rule: `explain require-diagram`; `rules` lists them");
    let i = x.find((s) => s.id === r);
    if (!i) throw new f(`there is no rule \`${r}\`${Tt(r)}; \`rules\` lists them`);
    return e.out(
      `${i.id} (${i.severity}, section ${i.section})
${i.summary}.

Why: ${i.why}

Fix: ${i.fix}

Bad:

${it(i.bad)}

Good:

${it(i.good)}
`
    ), p.ok;
  }
};
function Tt(t) {
  let [e] = x.map((r) => ({ id: r.id, far: (0, st.distance)(r.id, t) })).sort((r, o) => r.far - o.far);
  return e && e.far <= 6 ? `; did you mean \`${e.id}\`?` : "";
}
function it(t) {
  return t.trim().replace(/^(?=.)/gm, "    ");
}

// src/commands/fix.ts
var mt = {
  name: "fix",
  summary: "compute results, totals, plan columns and check verdicts in place",
  usage: "FILE… [--dry-run]",
  options: { "dry-run": { type: "boolean", help: "print the lines that would change, write nothing" } },
  async run({ values: t, positionals: e }, r) {
    if (e.length === 0) throw new f("fix needs a file: `fix design.md`");
    let o = 0;
    for (let i of e) {
      let s = await C(i), { text: a, changes: m, problems: n } = q(s);
      t["dry-run"] ? r.out(Nt(i, s, a)) : a !== s && await V(await Q(i, !0), a);
      for (let { message: c, at: l } of n) r.out(`${i}:${l.start.line}:${l.start.column} ${c}
`);
      r.out(
        `${i}: ${m} ${t["dry-run"] ? "to write" : "written"}, ${n.length} cannot be computed
`
      ), o += n.length;
    }
    return o === 0 ? p.ok : p.problems;
  }
};
function Nt(t, e, r) {
  let [o, i] = [e.split(`
`), r.split(`
`)];
  return o.flatMap((s, a) => s === i[a] ? [] : [`${t}:${a + 1}
- ${s}
+ ${i[a]}
`]).join("");
}

// src/commands/generate.ts
var pt = {
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
    let { readSettings: r } = await import("./settings-3DBNGUBD.mjs"), { writeDesign: o } = await import("./generate-Y7BFY76I.mjs");
    return o(r(t), e);
  }
};

// src/emitters/plan.ts
function ct({ document: t, diagnostics: e, verdict: r }) {
  let o = e.filter(({ severity: s }) => s !== "info"), i = N(o).map(([s, a]) => ({
    section: s,
    title: T[s],
    instructions: M(a).map(([m, n]) => ({
      rule: m,
      fix: n[0].fix,
      findings: n.map(({ severity: c, message: l, at: d }) => ({
        severity: c,
        message: l,
        line: d.start.line,
        column: d.start.column
      }))
    }))
  }));
  return { verdict: r, path: t.path, sections: i };
}
function lt({ sections: t }) {
  let e = t.map(({ title: r, instructions: o }) => {
    let i = o.map(
      ({ fix: s, findings: a }) => `- ${s}
${a.map(({ line: m, message: n }) => `  - line ${m}: ${n}`).join(`
`)}`
    );
    return `## ${r}

${i.join(`
`)}
`;
  });
  return e.length > 0 ? e.join(`
`) : `Nothing to repair.
`;
}

// src/commands/plan.ts
var ut = {
  name: "plan",
  summary: "print what to repair, section by section, with the instruction for each",
  usage: "FILE [--format text|json]",
  options: { format: { type: "string", value: "FORMAT", help: "text or json" } },
  async run({ values: t, positionals: e }, r) {
    let [o, ...i] = e;
    if (o === void 0 || i.length > 0) throw new f("plan needs one file: `plan design.md`");
    let s = k("format", t.format, ["text", "json"], "text"), a = ct(L(await C(o), { path: o }));
    return r.out(s === "json" ? `${JSON.stringify(a, null, 2)}
` : lt(a)), a.sections.length > 0 ? p.problems : p.ok;
  }
};

// src/commands/prompt.ts
var ft = {
  name: "prompt",
  summary: "print the ready prompt for one section, filled with what a document already says",
  usage: "SECTION [--brief TEXT|@file] [--document FILE] [--depth DEPTH]",
  options: {
    brief: { type: "string", value: "TEXT", help: "the request, or @file; default the brief quoted in the document" },
    document: { type: "string", value: "FILE", help: "the document so far; its facts go into the prompt" },
    depth: { type: "string", value: "DEPTH", help: "lean, standard or thorough" }
  },
  async run({ values: t, positionals: e }, r) {
    let { printedPrompt: o } = await import("./print-D5JP5VT4.mjs"), [i, ...s] = e;
    if (s.length > 0) throw new f(`one section at a time: \`${s[0]}\` is another`);
    let a = (m) => typeof t[m] == "string" ? t[m] : void 0;
    return r.out(
      await o({ section: i, brief: a("brief"), document: a("document"), depth: a("depth") }, r)
    ), 0;
  }
};

// src/commands/rules.ts
var dt = {
  name: "rules",
  summary: "list the rules",
  usage: "[--format text|json]",
  options: { format: { type: "string", value: "FORMAT", help: "text or json" } },
  async run({ values: t }, e) {
    let r = k("format", t.format, ["text", "json"], "text"), o = {
      verdict: "pass",
      rules: x.map(({ id: a, section: m, severity: n, summary: c, why: l, fix: d }) => ({ id: a, section: m, severity: n, summary: c, why: l, fix: d }))
    }, i = Math.max(...x.map(({ id: a }) => a.length)), s = x.map(({ id: a, severity: m, summary: n }) => `${a.padEnd(i)}  ${m.padEnd(7)}  ${n}
`);
    return e.out(r === "json" ? `${JSON.stringify(o, null, 2)}
` : s.join("")), p.ok;
  }
};

// src/commands/index.ts
var W = [pt, ot, mt, ft, ut, dt, at];

// src/version.ts
var H = "0.1.0";

// src/cli.ts
async function gt(t, e) {
  try {
    return await Lt(t, e);
  } catch (r) {
    return r instanceof f ? (e.err(`system-design: ${r.message}
`), r.exit) : e.signal.aborted ? p.cancelled : (e.err(
      `system-design: crashed, which is a fault of this program and not of your document: ${r?.message ?? r}
`
    ), e.env.SYSTEM_DESIGN_DEBUG && e.err(`${r?.stack}
`), p.crash);
  }
}
async function Lt([t, ...e], r) {
  if (t === "--version" || t === "-v") return Y(r, `${H}
`);
  if (t === void 0 || t === "--help" || t === "-h" || t === "help") return Y(r, St());
  let o = W.find((i) => i.name === t);
  if (!o) throw new f(`there is no command \`${t}\`${Pt(t)}; \`--help\` lists the commands`);
  return e.includes("--help") || e.includes("-h") ? Y(r, Wt(o)) : o.run(Dt(o, e), r);
}
function Y(t, e) {
  return t.out(e), p.ok;
}
function Dt(t, e) {
  try {
    return Mt({ args: e, options: t.options, allowPositionals: !0, strict: !0 });
  } catch (r) {
    let [o] = r.message.split(/\.\s|\n/);
    throw new f(`${t.name}: ${o?.replace(/'/g, "`")}; \`${t.name} --help\` lists the flags`);
  }
}
function Pt(t) {
  let [e] = W.map((r) => ({ name: r.name, far: (0, ht.distance)(r.name, t) })).sort((r, o) => r.far - o.far);
  return e && e.far <= 3 ? `; did you mean \`${e.name}\`?` : "";
}
function St() {
  let t = W.map(({ name: e, summary: r }) => `  ${e.padEnd(10)}${r}`);
  return `system-design ${H}: writes a system design document and proves it

usage: system-design COMMAND …

${t.join(`
`)}

\`system-design COMMAND --help\` shows the flags of a command.
exit codes: 0 fine, 1 problems found, 2 written with gaps, 3 budget reached, 4 refused by the provider, 5 provider failed, 64 wrong use, 70 our own crash, 130 cancelled
`;
}
function Wt({ name: t, usage: e, summary: r, options: o }) {
  let i = Object.entries(o).map(
    ([s, { short: a, value: m, help: n }]) => `  ${a ? `-${a}, ` : ""}--${s}${m ? ` ${m}` : ""}
      ${n}`
  );
  return `usage: system-design ${t} ${e}

${r}
${i.length > 0 ? `
${i.join(`
`)}
` : ""}`;
}

// src/world.ts
function yt() {
  let t = new AbortController();
  return process.on("SIGINT", () => {
    t.signal.aborted && process.exit(p.cancelled), t.abort();
  }), process.stdout.on("error", (e) => {
    throw e.code === "EPIPE" && process.exit(process.exitCode ?? p.ok), e;
  }), {
    stdin: async () => {
      let e = [];
      for await (let r of process.stdin) e.push(r);
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
), process.exitCode = p.node) : process.exitCode = await gt(process.argv.slice(2), yt());
