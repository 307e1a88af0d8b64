// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as S,
  b as _
} from "./chunk-BAROWBI5.mjs";
import {
  a as I,
  b as O
} from "./chunk-SJEURAM2.mjs";
import {
  a as g,
  b as P
} from "./chunk-H3E44YWS.mjs";
import {
  a as $,
  b as w,
  d as x
} from "./chunk-A3D6D62S.mjs";
import {
  a as h,
  b as m
} from "./chunk-HIQSZZL5.mjs";
import "./chunk-ADFQ3F2B.mjs";

// src/providers/choose.ts
var E = ["auto", "openai", "offline"], B = "https://api.openai.com/v1", L = "gpt-5-mini";
async function v(t, n) {
  let { provider: e, env: r } = t;
  if (!E.includes(e)) throw new m(`unknown provider \`${e}\`: use ${E.join(", ")}`);
  if (e === "offline") return j(t);
  if (t.baseUrl !== void 0 || N(r) || e === "openai" && !t.local) return R(t);
  let o = t.local ? await n() : void 0;
  if (o)
    return { kind: "openai", ...o, model: t.model ?? r.OPENAI_MODEL ?? o.model, loopback: !0 };
  if (e === "openai")
    throw new m("no model server answers on this machine: start one, or name it with --base-url");
  return { kind: "offline", reason: t.local ? "no model server answers on this machine" : "neither OPENAI_API_KEY nor --base-url is given" };
}
function j({ baseUrl: t, model: n, local: e }) {
  let r = t !== void 0 ? "--base-url" : n !== void 0 ? "--model" : e ? "--local" : void 0;
  if (r) throw new m(`${r} has no meaning with \`--provider offline\`: leave one of the two out`);
  return { kind: "offline", reason: "as asked" };
}
function R({ baseUrl: t, model: n, env: e }) {
  let [r, o] = t !== void 0 ? ["--base-url", t] : ["OPENAI_BASE_URL", e.OPENAI_BASE_URL || B];
  U(r, o);
  let i = N(e), s = w(o), d = $(o);
  if (!i && !s) throw new m(`no key for ${d}: set OPENAI_API_KEY, or use --provider offline`);
  if (i && !/^[\x21-\x7e]+$/.test(i))
    throw new m("OPENAI_API_KEY holds characters that no key has: set it anew");
  let a = n || e.OPENAI_MODEL || L;
  return { kind: "openai", baseUrl: o.replace(/\/+$/, ""), model: a, key: i, loopback: s };
}
function U(t, n) {
  let e = URL.canParse(n) ? new URL(n) : void 0;
  if (e && (e.username || e.password))
    throw new m(`${t} holds a name or password: leave it out and put the key into OPENAI_API_KEY`);
  if (!e || !["http:", "https:"].includes(e.protocol))
    throw new m(`${t} \`${n}\` is no http(s) address: give one such as https://api.example.com/v1`);
  if (e.protocol === "http:" && !w(n))
    throw new m(`${t} \`${n}\` is plain http to another machine: use https, or http to localhost`);
}
function N(t) {
  return t.OPENAI_API_KEY?.trim() || void 0;
}

// src/providers/probe.ts
var K = [11434, 1234, 8080];
async function A(t = K, n = 1e3) {
  return (await Promise.all(t.map((r) => V(`http://127.0.0.1:${r}/v1`, n)))).find((r) => r !== void 0);
}
async function V(t, n) {
  try {
    let e = await fetch(`${t}/models`, { redirect: "error", signal: AbortSignal.timeout(n) }), o = (await e.json()).data?.find(({ id: i }) => typeof i == "string")?.id;
    return e.ok && typeof o == "string" ? { baseUrl: t, model: o } : void 0;
  } catch {
    return;
  }
}

// src/commands/generate/progress.ts
function W(t, n, e = Date.now) {
  let r = e(), o = 0, i = 0, s = 0, d = () => {
    let { input: u, output: f } = n(), l = Math.round((e() - r) / 1e3);
    return `${i}/${o} sections, ${(u + f).toLocaleString("en")} tokens, ${l} s`;
  }, a = () => {
    s > 0 && t.err(`\r${" ".repeat(s)}\r`), s = 0;
  }, p = (u) => {
    a(), s = Math.min(u.length, 79), t.err(u.slice(0, s));
  }, c = (u) => {
    a(), t.err(`${u}
`);
  };
  return {
    event(u) {
      u.type === "planned" && (o = u.sections), u.type === "written" && (i += 1);
      let f = H(u);
      f && (u.type === "failed" || !t.terminal) && c(`${f} (${d()})`), t.terminal && p(`${d()}${f ? `: ${f}` : ""}`);
    },
    note: c,
    end: a
  };
}
function H(t) {
  if (t.type === "written") return `${g[t.section]} written`;
  if (t.type === "mended") return `${g[t.section]} mended`;
  if (t.type === "failed") return `${g[t.section]} failed: ${t.reason}`;
  if (t.type === "kept")
    return `${g[t.section]} stays as it was: the new text is not taken, ${t.reason}`;
  if (t.type === "checked") return `checked: ${t.errors} errors, ${t.warnings} warnings`;
  if (t.type === "asked" && t.sections.length === 0) return "asking for a review";
  if (t.type === "asked") return `asking again for ${t.sections.map((n) => g[n]).join(", ")}`;
}

// src/pipeline/budget.ts
var J = {
  requests: 80,
  input: 4e5,
  output: 12e4,
  total: Number.POSITIVE_INFINITY,
  milliseconds: 4 * 36e5
}, q = 3.3;
function b(t = {}, n = Date.now) {
  let e = { ...J, ...t }, r = n(), o = { requests: 0, input: 0, output: 0, cached: 0 }, i = { input: 0, output: 0 }, s = (a) => {
    let p = {
      input: G(a.messages.map(({ content: f }) => f).join(`
`)),
      output: a.maxTokens
    }, c = o.input + i.input + p.input, u = o.output + i.output + p.output;
    return o.requests >= e.requests && y(`${e.requests} requests`), c > e.input && y(`${e.input} input tokens`), u > e.output && y(`${e.output} output tokens`), c + u > e.total && y(`${e.total} tokens\
 in total`), n() - r > e.milliseconds && y(`${Math.round(e.milliseconds / 6e4)} minutes`), i.input += p.input, i.output += p.output, p;
  };
  async function* d(a, p, c) {
    let u = s(p), f = z(o, u.input);
    try {
      for await (let l of a.complete(p, c))
        f.count(l), yield l;
    } finally {
      f.settle(), i.input -= u.input, i.output -= u.output;
    }
  }
  return {
    spent: () => ({ ...o }),
    guard: (a) => ({ ...a, complete: (p, c) => d(a, p, c) })
  };
}
function z(t, n) {
  let e = 0, r = !1;
  t.requests += 1;
  let o = () => {
    !r && e > 0 && (t.input += n), r || (t.output += Math.ceil(e / q)), e = 0, r = !1;
  };
  return { count: (s) => {
    s.type === "text" && (e += s.text.length), s.type === "usage" && (r = !0, t.input += s.input, t.output += s.output, t.cached += s.cached), s.type === "again" && (o(), t.requests += 1);
  }, settle: o };
}
function G(t) {
  return Math.ceil(t.length / q);
}
function y(t) {
  throw new m(
    `the budget of ${t} is reached: raise it with --max-tokens-total, or take --depth lean`,
    h.budget
  );
}

// src/commands/generate/writer.ts
var C = {
  requests: Number.POSITIVE_INFINITY,
  input: Number.POSITIVE_INFINITY,
  output: Number.POSITIVE_INFINITY
};
async function F() {
  let { createBlueprintDrafter: t } = await import("./blueprint-2JRMM63T.mjs"), n = new Map(P.map((e) => [e, []]));
  return { drafter: t(), needs: n, concurrency: 1, rounds: 0, budget: b() };
}
async function T(t, n, e, r) {
  let [{ createOpenAiProvider: o }, { createModelDrafter: i }, { loadPrompts: s, needsOf: d }, { readBrief: a }] = await Promise.all(
    [
      import("./openai-MYHIAYRN.mjs"),
      import("./model-WE4ISFKH.mjs"),
      import("./prompts-MACYZBHN.mjs"),
      import("./brief-ZXSJUPX2.mjs")
    ]
  ), p = await s(), c = n.concurrency ?? (t.loopback ? 1 : 4), u = b(Q(t, n)), f = u.guard(o({ ...t, concurrency: c })), l = (Y) => a(Y).subject.name, D = t.loopback ? 2500 : 4e3, k = i({ provider: f,
  prompts: p, title: l, month: e, maxTokens: D, note: r });
  return { drafter: k, judge: k.judge, needs: d(p), concurrency: c, rounds: n.rounds, budget: u };
}
function Q({ loopback: t }, { tokens: n }) {
  return n !== void 0 ? { ...C, total: n } : t ? C : { milliseconds: Number.POSITIVE_INFINITY };
}

// src/commands/generate/generate.ts
async function Ot(t, n) {
  let e = await S(t.brief, n), r = await Promise.all(t.context.map((a) => _(a, "context"))), o = t.output === void 0 ? void 0 : await I(t.output, t.force), i = await v({ ...t, env: n.env }, A), s = Z(
  n);
  s.err(`${tt(i)}
`);
  let d = await X({ brief: e, context: r }, t, i, s);
  return await et(d, o, n), s.err(`${nt(d, t.output)}
`), d.exit;
}
async function X(t, n, e, r) {
  let o = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10), i, s = W(r, () => i?.budget.spent() ?? { requests: 0, input: 0, output: 0, cached: 0 });
  i = e.kind === "offline" ? await F() : await T(e, n, o.slice(0, 7), s.note);
  let [{ run: d }, { review: a }, { fix: p }] = await Promise.all([
    import("./run-YBVCDMUH.mjs"),
    import("./review-EMCQ4JVL.mjs"),
    import("./fix-6AQQY5MR.mjs")
  ]), { depth: c } = n, u = i.drafter.depth?.(c) ?? c;
  u !== c && r.err(`the depth is ${u}: what writes here knows no ${c} form
`);
  let f = i.drafter.remark?.(t);
  f && r.err(`note: ${f}
`);
  let l = e.kind === "openai" ? s.event : void 0;
  try {
    return await d({ ...t, ...i, depth: c, date: o, signal: r.signal, review: a, fix: p, report: l });
  } finally {
    s.end();
  }
}
function Z(t) {
  let n = [t.env.OPENAI_API_KEY?.trim()];
  return { ...t, err: (e) => t.err(x(e, n)) };
}
function tt(t) {
  return t.kind === "openai" ? `asking ${t.model} at ${$(t.baseUrl)}` : `the embedded blueprint drafter writes (${t.reason}); for a language model set OPENAI_API_KEY, or give --base-url or --local`;
}
async function et({ text: t }, n, e) {
  if (t) {
    if (!n) return e.out(t);
    try {
      await O(n, t);
    } catch (r) {
      throw e.out(t), new m(`${r.message}; the document is on stdout instead`, h.usage, { cause: r });
    }
  }
}
function nt({ text: t, review: n, failures: e, stop: r, exit: o }, i) {
  let s = i === void 0 ? "" : ` ${i}`, d = r ? `${r.message}; ` : "";
  if (!t || !n) return `${d}${rt(e, r)}nothing is written (exit ${o})`;
  let { error: a, warning: p } = n.counts, c = `${M(a, "error")}, ${M(p, "warning")}`, u = e.size > 0 ? `, not written: ${[...e.keys()].join(", ")}` : "";
  return `${d}${n.verdict}:${s} ${c}${u}${o === h.ok ? "" : ` (exit ${o})`}`;
}
function rt(t, n) {
  let [e] = t.values();
  return e && !n ? `${e.message}; ` : "";
}
function M(t, n) {
  return `${t} ${n}${t === 1 ? "" : "s"}`;
}
export {
  Ot as writeDesign
};
