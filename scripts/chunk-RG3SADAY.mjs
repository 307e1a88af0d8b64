// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as w,
  b as O,
  d as F
} from "./chunk-A3D6D62S.mjs";
import {
  e as g,
  f as M,
  g as q
} from "./chunk-MJPNHJ2P.mjs";
import {
  f as _,
  g as A,
  p as N
} from "./chunk-RX6HF7Q2.mjs";
import {
  b as W,
  c as C
} from "./chunk-MD63LZA2.mjs";
import {
  a as h,
  b as E
} from "./chunk-H3E44YWS.mjs";
import {
  a as y,
  b as l
} from "./chunk-HIQSZZL5.mjs";

// src/providers/choose.ts
var j = ["auto", "openai", "offline"], H = "https://api.openai.com/v1", z = "gpt-5-mini";
async function T(e, n) {
  let { provider: t, env: r } = e;
  if (!j.includes(t)) throw new l(`unknown provider \`${t}\`: use ${j.join(", ")}`);
  if (t === "offline") return G(e);
  if (e.baseUrl !== void 0 || D(r) || t === "openai" && !e.local) return Q(e);
  let o = e.local ? await n() : void 0;
  if (o)
    return { kind: "openai", ...o, model: e.model ?? r.OPENAI_MODEL ?? o.model, loopback: !0 };
  if (t === "openai")
    throw new l("no model server answers on this machine: start one, or name it with --base-url");
  return { kind: "offline", reason: e.local ? "no model server answers on this machine" : "neither OPENAI_API_KEY nor --base-url is given" };
}
function G({ baseUrl: e, model: n, local: t }) {
  let r = e !== void 0 ? "--base-url" : n !== void 0 ? "--model" : t ? "--local" : void 0;
  if (r) throw new l(`${r} has no meaning with \`--provider offline\`: leave one of the two out`);
  return { kind: "offline", reason: "as asked" };
}
function Q({ baseUrl: e, model: n, env: t }) {
  let [r, o] = e !== void 0 ? ["--base-url", e] : ["OPENAI_BASE_URL", t.OPENAI_BASE_URL || H];
  X(r, o);
  let s = D(t), i = O(o), c = w(o);
  if (!s && !i) throw new l(`no key for ${c}: set OPENAI_API_KEY, or use --provider offline`);
  if (s && !/^[\x21-\x7e]+$/.test(s))
    throw new l("OPENAI_API_KEY holds characters that no key has: set it anew");
  let p = n || t.OPENAI_MODEL || z;
  return { kind: "openai", baseUrl: o.replace(/\/+$/, ""), model: p, key: s, loopback: i };
}
function X(e, n) {
  let t = URL.canParse(n) ? new URL(n) : void 0;
  if (t && (t.username || t.password))
    throw new l(`${e} holds a name or password: leave it out and put the key into OPENAI_API_KEY`);
  if (!t || !["http:", "https:"].includes(t.protocol))
    throw new l(`${e} \`${n}\` is no http(s) address: give one such as https://api.example.com/v1`);
  if (t.protocol === "http:" && !O(n))
    throw new l(`${e} \`${n}\` is plain http to another machine: use https, or http to localhost`);
}
function D(e) {
  return e.OPENAI_API_KEY?.trim() || void 0;
}

// src/providers/probe.ts
var Z = [11434, 1234, 8080];
async function R(e = Z, n = 1e3) {
  return (await Promise.all(e.map((r) => ee(`http://127.0.0.1:${r}/v1`, n)))).find((r) => r !== void 0);
}
async function ee(e, n) {
  try {
    let t = await fetch(`${e}/models`, { redirect: "error", signal: AbortSignal.timeout(n) }), o = (await t.json()).data?.find(({ id: s }) => typeof s == "string")?.id;
    return t.ok && typeof o == "string" ? { baseUrl: e, model: o } : void 0;
  } catch {
    return;
  }
}

// src/commands/generate/progress.ts
function L(e, n, t = Date.now) {
  let r = t(), o = 0, s = 0, i = 0, c = 0, p = () => {
    let { input: a, output: m } = n(), $ = Math.round((t() - r) / 1e3);
    return `${s}/${o} sections, ${(a + m).toLocaleString("en")} tokens, ${$} s`;
  }, d = () => {
    c > 0 && e.err(`\r${" ".repeat(c)}\r`), c = 0;
  }, u = (a) => {
    d(), c = Math.min(a.length, 79), e.err(a.slice(0, c));
  }, f = (a) => {
    d(), e.err(`${a}
`);
  };
  return {
    event(a) {
      a.type === "planned" && (o = a.sections), a.type === "written" && (s += 1), a.type === "mended" && (i += 1);
      let m = te(a);
      m && (a.type === "failed" || a.type === "removed" || !e.terminal) && f(`${m} (${p()})`), e.terminal && u(`${p()}${m ? `: ${m}` : ""}`);
    },
    note: f,
    end() {
      d();
      let { requests: a, input: m, output: $, cached: P } = n();
      if (a === 0) return;
      let I = m > 0 ? Math.round(P / m * 100) : 0, b = `${m.toLocaleString("en")} tokens in (${I} % cached), ${$.toLocaleString("en")} out`, x = Math.round((t() - r) / 1e3);
      e.err(`used: ${g(a, "request")}, ${b}, ${x} s, ${g(i, "repair")} taken
`);
    }
  };
}
function te(e) {
  if (e.type === "written") return `${h[e.section]} written`;
  if (e.type === "mended") return `${h[e.section]} mended`;
  if (e.type === "failed") return `${h[e.section]} failed: ${e.reason}`;
  if (e.type === "removed") return `${h[e.section]}: taken out, ${e.reason}`;
  if (e.type === "kept")
    return `${h[e.section]} stays as it was: the new text is not taken, ${e.reason}`;
  if (e.type === "checked") return `checked: ${e.errors} errors, ${e.warnings} warnings`;
  if (e.type === "asked" && e.sections.length === 0) return "asking for a review";
  if (e.type === "asked") return `asking again for ${e.sections.map((n) => h[n]).join(", ")}`;
}

// src/commands/generate/run.ts
async function Y({ material: e, settings: n, choice: t, world: r, ...o }) {
  let { openJournal: s } = await import("./journal-Q3RDCFR5.mjs"), i = { ...e, depth: n.depth, host: w(t.baseUrl), model: t.model };
  return s({ cwd: r.cwd, run: i, date: S(), ...o });
}
function S() {
  return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
}
async function B() {
  let [{ run: e }, { review: n }, { fix: t }] = await Promise.all([
    import("./run-X52JLV4C.mjs"),
    import("./review-JJL67EG6.mjs"),
    import("./fix-E2HS4PQZ.mjs")
  ]);
  return { run: e, review: n, fix: t };
}

// src/pipeline/budget.ts
var ne = {
  requests: 80,
  input: 4e5,
  output: 12e4,
  total: Number.POSITIVE_INFINITY,
  milliseconds: 4 * 36e5
}, J = 3.3;
function v(e = {}, n = Date.now) {
  let t = { ...ne, ...e }, r = n(), o = { requests: 0, input: 0, output: 0, cached: 0 }, s = { input: 0, output: 0 }, i = (p) => {
    let d = {
      input: oe(p.messages.map(({ content: a }) => a).join(`
`)),
      output: p.maxTokens
    }, u = o.input + s.input + d.input, f = o.output + s.output + d.output;
    return o.requests >= t.requests && k(`${t.requests} requests`), u > t.input && k(`${t.input} input tokens`), f > t.output && k(`${t.output} output tokens`), u + f > t.total && k(`${t.total} tokens\
 in total`), n() - r > t.milliseconds && k(`${Math.round(t.milliseconds / 6e4)} minutes`), s.input += d.input, s.output += d.output, d;
  };
  async function* c(p, d, u) {
    let f = i(d), a = re(o, f.input);
    try {
      for await (let m of p.complete(d, u))
        a.count(m), yield m;
    } finally {
      a.settle(), s.input -= f.input, s.output -= f.output;
    }
  }
  return {
    spent: () => ({ ...o }),
    guard: (p) => ({ ...p, complete: (d, u) => c(p, d, u) })
  };
}
function re(e, n) {
  let t = 0, r = !1;
  e.requests += 1;
  let o = () => {
    !r && t > 0 && (e.input += n), r || (e.output += Math.ceil(t / J)), t = 0, r = !1;
  };
  return { count: (i) => {
    i.type === "text" && (t += i.text.length), i.type === "usage" && (r = !0, e.input += i.input, e.output += i.output, e.cached += i.cached), i.type === "again" && (o(), e.requests += 1);
  }, settle: o };
}
function oe(e) {
  return Math.ceil(e.length / J);
}
function k(e) {
  throw new l(
    `the budget of ${e} is reached: raise it with --max-tokens-total, or take --depth lean`,
    y.budget
  );
}

// src/commands/generate/writer.ts
var U = {
  requests: Number.POSITIVE_INFINITY,
  input: Number.POSITIVE_INFINITY,
  output: Number.POSITIVE_INFINITY
};
async function K() {
  let { createBlueprintDrafter: e } = await import("./blueprint-FAI3ENPM.mjs"), n = new Map(E.map((t) => [t, []]));
  return { drafter: e(), needs: n, concurrency: 1, rounds: 0, budget: v() };
}
async function V(e, n, { month: t, note: r, wrap: o = (s) => s }) {
  let [{ createOpenAiProvider: s }, { createModelDrafter: i }, { loadPrompts: c, needsOf: p }, { readBrief: d }, { exemplarFor: u }] = await Promise.all([
    import("./openai-FVRWZ7XQ.mjs"),
    import("./model-RRIMYOO4.mjs"),
    import("./prompts-2KYUABTO.mjs"),
    import("./brief-ADEGQBW5.mjs"),
    import("./exemplars-HG3OSY2U.mjs")
  ]), f = await c(), a = n.concurrency ?? (e.loopback ? 4 : 8), m = v(ie(e, n)), $ = o(m.guard(s({ ...e, concurrency: n.concurrency }))), P = (x) => d(x).subject.name, I = e.loopback ? 2500 : 4e3, b = i(
  { provider: $, prompts: f, title: P, month: t, maxTokens: I, note: r, exemplar: u });
  return { drafter: b, judge: b.judge, needs: p(f), concurrency: a, rounds: n.rounds, budget: m };
}
function ie({ loopback: e }, { tokens: n }) {
  return n !== void 0 ? { ...U, total: n } : e ? U : { milliseconds: Number.POSITIVE_INFINITY };
}

// src/commands/generate/generate.ts
async function Le(e, n) {
  let t = await W(e.brief, n), r = await Promise.all(e.context.map((u) => C(u, "context"))), o = e.output === void 0 ? void 0 : await M(e.output, e.force), s = await T({ ...e, env: n.env }, R), i = de(
  n), c = await se({ brief: t, context: r }, e, s, i), p = ue(t);
  for (let u of p) i.err(`infeasible: ${u}; ask which of the two gives way
`);
  i.err(`${pe(s)}
`);
  let d;
  try {
    let u = await ce({ brief: t, context: r }, e, { choice: s, journal: c }, i);
    for (let { message: f } of ae(u))
      p.some((a) => f.startsWith(a)) || i.err(`infeasible: ${f}
`);
    return await fe(u, o, n), i.err(`${me(u, e.output)}
`), d = u.exit, d;
  } finally {
    let u = d !== y.ok && c !== void 0 && c.kept() > 0;
    u && i.err(
      `the answers so far are kept in ${c.folder}: the same command with --resume goes on from there
`
    ), await c?.close(u);
  }
}
async function se(e, n, t, r) {
  let { resume: o } = n;
  if (t.kind === "offline") {
    if (o)
      throw new l("--resume goes on with a run that asks a model, and here the embedded drafter writes");
    return;
  }
  let s = (c) => r.err(`${c}
`), i = await Y({ material: e, settings: n, choice: t, world: r, note: s, resume: o ? "always" : "never" });
  return o && s(`resuming: ${g(i.kept(), "answer")} of ${i.date} stand`), i;
}
function ue(e) {
  let n = N(e);
  return _(n).map((t) => A(n, t));
}
function ae({ review: e }) {
  return e?.diagnostics.filter(({ rule: n }) => n === "no-infeasible-brief") ?? [];
}
async function ce(e, n, { choice: t, journal: r }, o) {
  let s = r?.date ?? S(), i, c = L(o, () => i?.budget.spent() ?? { requests: 0, input: 0, output: 0, cached: 0 });
  i = t.kind === "offline" ? await K() : await V(t, n, { month: s.slice(0, 7), note: c.note, wrap: r?.wrap });
  let { run: p, ...d } = await B(), { depth: u } = n, f = i.drafter.depth?.(u, e.brief) ?? u;
  f !== u && u !== "standard" && o.err(`the depth is ${f}, not ${u}: what writes here has no other form for this request
`);
  let a = i.drafter.remark?.(e);
  a && o.err(`note: ${a}
`);
  let m = t.kind === "openai" ? c.event : void 0;
  try {
    return await p({ ...e, ...i, ...d, depth: u, date: s, signal: o.signal, report: m });
  } finally {
    c.end();
  }
}
function de(e) {
  let n = [e.env.OPENAI_API_KEY?.trim()];
  return { ...e, err: (t) => e.err(F(t, n)) };
}
function pe(e) {
  return e.kind === "openai" ? `asking ${e.model} at ${w(e.baseUrl)}` : `the embedded blueprint drafter writes (${e.reason}); for a language model set OPENAI_API_KEY, or give --base-url or --local`;
}
async function fe({ text: e }, n, t) {
  if (e) {
    if (!n) return t.out(e);
    try {
      await q(n, e);
    } catch (r) {
      throw t.out(e), new l(`${r.message}; the document is on stdout instead`, y.usage, { cause: r });
    }
  }
}
function me({ text: e, review: n, failures: t, stop: r, exit: o }, s) {
  let i = s === void 0 ? "" : ` ${s}`, c = r ? `${r.message}; ` : "";
  if (!e || !n) return `${c}${le(t, r)}nothing is written (exit ${o})`;
  let { error: p, warning: d } = n.counts, u = `${g(p, "error")}, ${g(d, "warning")}`, f = t.size > 0 ? `, not written: ${[...t.keys()].join(", ")}` : "";
  return `${c}${n.verdict}:${i} ${u}${f}${o === y.ok ? "" : ` (exit ${o})`}`;
}
function le(e, n) {
  let [t] = e.values();
  return t && !n ? `${t.message}; ` : "";
}

export {
  T as a,
  R as b,
  Y as c,
  B as d,
  V as e,
  Le as f,
  de as g
};
