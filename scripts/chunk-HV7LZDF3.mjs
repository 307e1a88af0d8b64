// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as w,
  b as O,
  d as F
} from "./chunk-A3D6D62S.mjs";
import {
  e as y,
  f as C,
  g as j
} from "./chunk-MJPNHJ2P.mjs";
import {
  b as W,
  c as q
} from "./chunk-MD63LZA2.mjs";
import {
  e as E,
  f as A,
  o as N
} from "./chunk-DDJCUEE5.mjs";
import {
  a as g,
  b as _
} from "./chunk-H3E44YWS.mjs";
import {
  a as $,
  b as l
} from "./chunk-HIQSZZL5.mjs";

// src/providers/choose.ts
var M = ["auto", "openai", "offline"], V = "https://api.openai.com/v1", H = "gpt-5-mini";
async function T(e, n) {
  let { provider: t, env: r } = e;
  if (!M.includes(t)) throw new l(`unknown provider \`${t}\`: use ${M.join(", ")}`);
  if (t === "offline") return z(e);
  if (e.baseUrl !== void 0 || D(r) || t === "openai" && !e.local) return G(e);
  let o = e.local ? await n() : void 0;
  if (o)
    return { kind: "openai", ...o, model: e.model ?? r.OPENAI_MODEL ?? o.model, loopback: !0 };
  if (t === "openai")
    throw new l("no model server answers on this machine: start one, or name it with --base-url");
  return { kind: "offline", reason: e.local ? "no model server answers on this machine" : "neither OPENAI_API_KEY nor --base-url is given" };
}
function z({ baseUrl: e, model: n, local: t }) {
  let r = e !== void 0 ? "--base-url" : n !== void 0 ? "--model" : t ? "--local" : void 0;
  if (r) throw new l(`${r} has no meaning with \`--provider offline\`: leave one of the two out`);
  return { kind: "offline", reason: "as asked" };
}
function G({ baseUrl: e, model: n, env: t }) {
  let [r, o] = e !== void 0 ? ["--base-url", e] : ["OPENAI_BASE_URL", t.OPENAI_BASE_URL || V];
  Q(r, o);
  let s = D(t), i = O(o), a = w(o);
  if (!s && !i) throw new l(`no key for ${a}: set OPENAI_API_KEY, or use --provider offline`);
  if (s && !/^[\x21-\x7e]+$/.test(s))
    throw new l("OPENAI_API_KEY holds characters that no key has: set it anew");
  let f = n || t.OPENAI_MODEL || H;
  return { kind: "openai", baseUrl: o.replace(/\/+$/, ""), model: f, key: s, loopback: i };
}
function Q(e, n) {
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
var X = [11434, 1234, 8080];
async function L(e = X, n = 1e3) {
  return (await Promise.all(e.map((r) => Z(`http://127.0.0.1:${r}/v1`, n)))).find((r) => r !== void 0);
}
async function Z(e, n) {
  try {
    let t = await fetch(`${e}/models`, { redirect: "error", signal: AbortSignal.timeout(n) }), o = (await t.json()).data?.find(({ id: s }) => typeof s == "string")?.id;
    return t.ok && typeof o == "string" ? { baseUrl: e, model: o } : void 0;
  } catch {
    return;
  }
}

// src/commands/generate/progress.ts
function Y(e, n, t = Date.now) {
  let r = t(), o = 0, s = 0, i = 0, a = 0, f = () => {
    let { input: u, output: m } = n(), h = Math.round((t() - r) / 1e3);
    return `${s}/${o} sections, ${(u + m).toLocaleString("en")} tokens, ${h} s`;
  }, d = () => {
    a > 0 && e.err(`\r${" ".repeat(a)}\r`), a = 0;
  }, c = (u) => {
    d(), a = Math.min(u.length, 79), e.err(u.slice(0, a));
  }, p = (u) => {
    d(), e.err(`${u}
`);
  };
  return {
    event(u) {
      u.type === "planned" && (o = u.sections), u.type === "written" && (s += 1), u.type === "mended" && (i += 1);
      let m = ee(u);
      m && (u.type === "failed" || u.type === "removed" || !e.terminal) && p(`${m} (${f()})`), e.terminal && c(`${f()}${m ? `: ${m}` : ""}`);
    },
    note: p,
    end() {
      d();
      let { requests: u, input: m, output: h, cached: k } = n();
      if (u === 0) return;
      let P = m > 0 ? Math.round(k / m * 100) : 0, I = `${m.toLocaleString("en")} tokens in (${P} % cached), ${h.toLocaleString("en")} out`, x = Math.round((t() - r) / 1e3);
      e.err(`used: ${y(u, "request")}, ${I}, ${x} s, ${y(i, "repair")} taken
`);
    }
  };
}
function ee(e) {
  if (e.type === "written") return `${g[e.section]} written`;
  if (e.type === "mended") return `${g[e.section]} mended`;
  if (e.type === "failed") return `${g[e.section]} failed: ${e.reason}`;
  if (e.type === "removed") return `${g[e.section]}: taken out, ${e.reason}`;
  if (e.type === "kept")
    return `${g[e.section]} stays as it was: the new text is not taken, ${e.reason}`;
  if (e.type === "checked") return `checked: ${e.errors} errors, ${e.warnings} warnings`;
  if (e.type === "asked" && e.sections.length === 0) return "asking for a review";
  if (e.type === "asked") return `asking again for ${e.sections.map((n) => g[n]).join(", ")}`;
}

// src/pipeline/budget.ts
var te = {
  requests: 80,
  input: 4e5,
  output: 12e4,
  total: Number.POSITIVE_INFINITY,
  milliseconds: 4 * 36e5
}, B = 3.3;
function S(e = {}, n = Date.now) {
  let t = { ...te, ...e }, r = n(), o = { requests: 0, input: 0, output: 0, cached: 0 }, s = { input: 0, output: 0 }, i = (f) => {
    let d = {
      input: re(f.messages.map(({ content: u }) => u).join(`
`)),
      output: f.maxTokens
    }, c = o.input + s.input + d.input, p = o.output + s.output + d.output;
    return o.requests >= t.requests && b(`${t.requests} requests`), c > t.input && b(`${t.input} input tokens`), p > t.output && b(`${t.output} output tokens`), c + p > t.total && b(`${t.total} tokens\
 in total`), n() - r > t.milliseconds && b(`${Math.round(t.milliseconds / 6e4)} minutes`), s.input += d.input, s.output += d.output, d;
  };
  async function* a(f, d, c) {
    let p = i(d), u = ne(o, p.input);
    try {
      for await (let m of f.complete(d, c))
        u.count(m), yield m;
    } finally {
      u.settle(), s.input -= p.input, s.output -= p.output;
    }
  }
  return {
    spent: () => ({ ...o }),
    guard: (f) => ({ ...f, complete: (d, c) => a(f, d, c) })
  };
}
function ne(e, n) {
  let t = 0, r = !1;
  e.requests += 1;
  let o = () => {
    !r && t > 0 && (e.input += n), r || (e.output += Math.ceil(t / B)), t = 0, r = !1;
  };
  return { count: (i) => {
    i.type === "text" && (t += i.text.length), i.type === "usage" && (r = !0, e.input += i.input, e.output += i.output, e.cached += i.cached), i.type === "again" && (o(), e.requests += 1);
  }, settle: o };
}
function re(e) {
  return Math.ceil(e.length / B);
}
function b(e) {
  throw new l(
    `the budget of ${e} is reached: raise it with --max-tokens-total, or take --depth lean`,
    $.budget
  );
}

// src/commands/generate/writer.ts
var R = {
  requests: Number.POSITIVE_INFINITY,
  input: Number.POSITIVE_INFINITY,
  output: Number.POSITIVE_INFINITY
};
async function U() {
  let { createBlueprintDrafter: e } = await import("./blueprint-G6COV33V.mjs"), n = new Map(_.map((t) => [t, []]));
  return { drafter: e(), needs: n, concurrency: 1, rounds: 0, budget: S() };
}
async function J(e, n, { month: t, note: r, journal: o, provider: s }) {
  let [{ createOpenAiProvider: i }, { createModelDrafter: a }, { loadPrompts: f, needsOf: d }, { readBrief: c }, { exemplarFor: p }] = await Promise.all([
    import("./openai-FVRWZ7XQ.mjs"),
    import("./model-3HC46T7E.mjs"),
    import("./prompts-2KYUABTO.mjs"),
    import("./brief-YV2BRVSR.mjs"),
    import("./exemplars-ZKFLN6LT.mjs")
  ]), u = await f(), m = n.concurrency ?? (e.loopback ? 4 : 8), h = S(oe(e, n)), k = h.guard(i({ ...e, concurrency: n.concurrency })), P = s ?? o?.wrap(k) ?? k, I = (K) => c(K).subject.name, x = e.loopback ?
  2500 : 4e3, v = a({ provider: P, prompts: u, title: I, month: t, maxTokens: x, note: r, exemplar: p });
  return { drafter: v, judge: v.judge, needs: d(u), concurrency: m, rounds: n.rounds, budget: h };
}
function oe({ loopback: e }, { tokens: n }) {
  return n !== void 0 ? { ...R, total: n } : e ? R : { milliseconds: Number.POSITIVE_INFINITY };
}

// src/commands/generate/generate.ts
async function Me(e, n) {
  let t = await W(e.brief, n), r = await Promise.all(e.context.map((c) => q(c, "context"))), o = e.output === void 0 ? void 0 : await C(e.output, e.force), s = await T({ ...e, env: n.env }, L), i = ce(
  n), a = await ie({ brief: t, context: r }, e, s, i), f = se(t);
  for (let c of f) i.err(`infeasible: ${c}; ask which of the two gives way
`);
  i.err(`${de(s)}
`);
  let d;
  try {
    let c = await ae({ brief: t, context: r }, e, { choice: s, journal: a }, i);
    for (let { message: p } of ue(c))
      f.some((u) => p.startsWith(u)) || i.err(`infeasible: ${p}
`);
    return await pe(c, o, n), i.err(`${fe(c, e.output)}
`), d = c.exit, d;
  } finally {
    let c = d !== $.ok && a !== void 0 && a.kept() > 0;
    c && i.err(
      `the answers so far are kept in ${a.folder}: the same command with --resume goes on from there
`
    ), await a?.close(c);
  }
}
async function ie(e, { resume: n, depth: t }, r, o) {
  if (r.kind === "offline") {
    if (n)
      throw new l("--resume goes on with a run that asks a model, and here the embedded drafter writes");
    return;
  }
  let { openJournal: s } = await import("./journal-3FNTBIPX.mjs"), i = await s({
    cwd: o.cwd,
    run: { ...e, depth: t, host: w(r.baseUrl), model: r.model },
    resume: n ? "always" : "never",
    date: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
    note: (a) => o.err(`${a}
`)
  });
  return n && o.err(`resuming: ${y(i.kept(), "answer")} of ${i.date} stand
`), i;
}
function se(e) {
  let n = N(e);
  return E(n).map((t) => A(n, t));
}
function ue({ review: e }) {
  return e?.diagnostics.filter(({ rule: n }) => n === "no-infeasible-brief") ?? [];
}
async function ae(e, n, { choice: t, journal: r }, o) {
  let s = r?.date ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10), i, a = Y(o, () => i?.budget.spent() ?? { requests: 0, input: 0, output: 0, cached: 0 });
  i = t.kind === "offline" ? await U() : await J(t, n, { month: s.slice(0, 7), note: a.note, journal: r });
  let [{ run: f }, { review: d }, { fix: c }] = await Promise.all([
    import("./run-PJW74E5D.mjs"),
    import("./review-WOQYKMYO.mjs"),
    import("./fix-3N26KJ6H.mjs")
  ]), { depth: p } = n, u = i.drafter.depth?.(p, e.brief) ?? p;
  u !== p && p !== "standard" && o.err(`the depth is ${u}, not ${p}: what writes here has no other form for this request
`);
  let m = i.drafter.remark?.(e);
  m && o.err(`note: ${m}
`);
  let h = t.kind === "openai" ? a.event : void 0;
  try {
    return await f({ ...e, ...i, depth: p, date: s, signal: o.signal, review: d, fix: c, report: h });
  } finally {
    a.end();
  }
}
function ce(e) {
  let n = [e.env.OPENAI_API_KEY?.trim()];
  return { ...e, err: (t) => e.err(F(t, n)) };
}
function de(e) {
  return e.kind === "openai" ? `asking ${e.model} at ${w(e.baseUrl)}` : `the embedded blueprint drafter writes (${e.reason}); for a language model set OPENAI_API_KEY, or give --base-url or --local`;
}
async function pe({ text: e }, n, t) {
  if (e) {
    if (!n) return t.out(e);
    try {
      await j(n, e);
    } catch (r) {
      throw t.out(e), new l(`${r.message}; the document is on stdout instead`, $.usage, { cause: r });
    }
  }
}
function fe({ text: e, review: n, failures: t, stop: r, exit: o }, s) {
  let i = s === void 0 ? "" : ` ${s}`, a = r ? `${r.message}; ` : "";
  if (!e || !n) return `${a}${me(t, r)}nothing is written (exit ${o})`;
  let { error: f, warning: d } = n.counts, c = `${y(f, "error")}, ${y(d, "warning")}`, p = t.size > 0 ? `, not written: ${[...t.keys()].join(", ")}` : "";
  return `${a}${n.verdict}:${i} ${c}${p}${o === $.ok ? "" : ` (exit ${o})`}`;
}
function me(e, n) {
  let [t] = e.values();
  return t && !n ? `${t.message}; ` : "";
}

export {
  T as a,
  L as b,
  J as c,
  Me as d,
  ce as e
};
