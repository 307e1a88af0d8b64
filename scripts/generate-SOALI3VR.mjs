// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as b,
  b as w,
  d as A
} from "./chunk-A3D6D62S.mjs";
import {
  e as $,
  f as v,
  g as N
} from "./chunk-3O5KLVHZ.mjs";
import {
  b as _,
  c as E
} from "./chunk-MD63LZA2.mjs";
import {
  e as O,
  f as x,
  o as S
} from "./chunk-FVPTHZOB.mjs";
import {
  a as g,
  b as I
} from "./chunk-H3E44YWS.mjs";
import "./chunk-NOU6QBDP.mjs";
import {
  a as h,
  b as m
} from "./chunk-HIQSZZL5.mjs";
import "./chunk-ADFQ3F2B.mjs";

// src/providers/choose.ts
var W = ["auto", "openai", "offline"], U = "https://api.openai.com/v1", K = "gpt-5-mini";
async function C(t, n) {
  let { provider: e, env: r } = t;
  if (!W.includes(e)) throw new m(`unknown provider \`${e}\`: use ${W.join(", ")}`);
  if (e === "offline") return V(t);
  if (t.baseUrl !== void 0 || q(r) || e === "openai" && !t.local) return H(t);
  let o = t.local ? await n() : void 0;
  if (o)
    return { kind: "openai", ...o, model: t.model ?? r.OPENAI_MODEL ?? o.model, loopback: !0 };
  if (e === "openai")
    throw new m("no model server answers on this machine: start one, or name it with --base-url");
  return { kind: "offline", reason: t.local ? "no model server answers on this machine" : "neither OPENAI_API_KEY nor --base-url is given" };
}
function V({ baseUrl: t, model: n, local: e }) {
  let r = t !== void 0 ? "--base-url" : n !== void 0 ? "--model" : e ? "--local" : void 0;
  if (r) throw new m(`${r} has no meaning with \`--provider offline\`: leave one of the two out`);
  return { kind: "offline", reason: "as asked" };
}
function H({ baseUrl: t, model: n, env: e }) {
  let [r, o] = t !== void 0 ? ["--base-url", t] : ["OPENAI_BASE_URL", e.OPENAI_BASE_URL || U];
  J(r, o);
  let i = q(e), s = w(o), f = b(o);
  if (!i && !s) throw new m(`no key for ${f}: set OPENAI_API_KEY, or use --provider offline`);
  if (i && !/^[\x21-\x7e]+$/.test(i))
    throw new m("OPENAI_API_KEY holds characters that no key has: set it anew");
  let c = n || e.OPENAI_MODEL || K;
  return { kind: "openai", baseUrl: o.replace(/\/+$/, ""), model: c, key: i, loopback: s };
}
function J(t, n) {
  let e = URL.canParse(n) ? new URL(n) : void 0;
  if (e && (e.username || e.password))
    throw new m(`${t} holds a name or password: leave it out and put the key into OPENAI_API_KEY`);
  if (!e || !["http:", "https:"].includes(e.protocol))
    throw new m(`${t} \`${n}\` is no http(s) address: give one such as https://api.example.com/v1`);
  if (e.protocol === "http:" && !w(n))
    throw new m(`${t} \`${n}\` is plain http to another machine: use https, or http to localhost`);
}
function q(t) {
  return t.OPENAI_API_KEY?.trim() || void 0;
}

// src/providers/probe.ts
var z = [11434, 1234, 8080];
async function F(t = z, n = 1e3) {
  return (await Promise.all(t.map((r) => G(`http://127.0.0.1:${r}/v1`, n)))).find((r) => r !== void 0);
}
async function G(t, n) {
  try {
    let e = await fetch(`${t}/models`, { redirect: "error", signal: AbortSignal.timeout(n) }), o = (await e.json()).data?.find(({ id: i }) => typeof i == "string")?.id;
    return e.ok && typeof o == "string" ? { baseUrl: t, model: o } : void 0;
  } catch {
    return;
  }
}

// src/commands/generate/progress.ts
function T(t, n, e = Date.now) {
  let r = e(), o = 0, i = 0, s = 0, f = () => {
    let { input: u, output: d } = n(), l = Math.round((e() - r) / 1e3);
    return `${i}/${o} sections, ${(u + d).toLocaleString("en")} tokens, ${l} s`;
  }, c = () => {
    s > 0 && t.err(`\r${" ".repeat(s)}\r`), s = 0;
  }, a = (u) => {
    c(), s = Math.min(u.length, 79), t.err(u.slice(0, s));
  }, p = (u) => {
    c(), t.err(`${u}
`);
  };
  return {
    event(u) {
      u.type === "planned" && (o = u.sections), u.type === "written" && (i += 1);
      let d = Q(u);
      d && (u.type === "failed" || !t.terminal) && p(`${d} (${f()})`), t.terminal && a(`${f()}${d ? `: ${d}` : ""}`);
    },
    note: p,
    end: c
  };
}
function Q(t) {
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
var X = {
  requests: 80,
  input: 4e5,
  output: 12e4,
  total: Number.POSITIVE_INFINITY,
  milliseconds: 4 * 36e5
}, M = 3.3;
function k(t = {}, n = Date.now) {
  let e = { ...X, ...t }, r = n(), o = { requests: 0, input: 0, output: 0, cached: 0 }, i = { input: 0, output: 0 }, s = (c) => {
    let a = {
      input: tt(c.messages.map(({ content: d }) => d).join(`
`)),
      output: c.maxTokens
    }, p = o.input + i.input + a.input, u = o.output + i.output + a.output;
    return o.requests >= e.requests && y(`${e.requests} requests`), p > e.input && y(`${e.input} input tokens`), u > e.output && y(`${e.output} output tokens`), p + u > e.total && y(`${e.total} tokens\
 in total`), n() - r > e.milliseconds && y(`${Math.round(e.milliseconds / 6e4)} minutes`), i.input += a.input, i.output += a.output, a;
  };
  async function* f(c, a, p) {
    let u = s(a), d = Z(o, u.input);
    try {
      for await (let l of c.complete(a, p))
        d.count(l), yield l;
    } finally {
      d.settle(), i.input -= u.input, i.output -= u.output;
    }
  }
  return {
    spent: () => ({ ...o }),
    guard: (c) => ({ ...c, complete: (a, p) => f(c, a, p) })
  };
}
function Z(t, n) {
  let e = 0, r = !1;
  t.requests += 1;
  let o = () => {
    !r && e > 0 && (t.input += n), r || (t.output += Math.ceil(e / M)), e = 0, r = !1;
  };
  return { count: (s) => {
    s.type === "text" && (e += s.text.length), s.type === "usage" && (r = !0, t.input += s.input, t.output += s.output, t.cached += s.cached), s.type === "again" && (o(), t.requests += 1);
  }, settle: o };
}
function tt(t) {
  return Math.ceil(t.length / M);
}
function y(t) {
  throw new m(
    `the budget of ${t} is reached: raise it with --max-tokens-total, or take --depth lean`,
    h.budget
  );
}

// src/commands/generate/writer.ts
var D = {
  requests: Number.POSITIVE_INFINITY,
  input: Number.POSITIVE_INFINITY,
  output: Number.POSITIVE_INFINITY
};
async function Y() {
  let { createBlueprintDrafter: t } = await import("./blueprint-G35KGQN2.mjs"), n = new Map(I.map((e) => [e, []]));
  return { drafter: t(), needs: n, concurrency: 1, rounds: 0, budget: k() };
}
async function B(t, n, e, r) {
  let [{ createOpenAiProvider: o }, { createModelDrafter: i }, { loadPrompts: s, needsOf: f }, { readBrief: c }, { exemplarFor: a }] = await Promise.all([
    import("./openai-MYHIAYRN.mjs"),
    import("./model-XDCRROJ5.mjs"),
    import("./prompts-2KYUABTO.mjs"),
    import("./brief-DEJEHHA7.mjs"),
    import("./exemplars-P4NCJQZZ.mjs")
  ]), p = await s(), u = n.concurrency ?? (t.loopback ? 1 : 4), d = k(et(t, n)), l = d.guard(o({ ...t, concurrency: u })), L = (R) => c(R).subject.name, j = t.loopback ? 2500 : 4e3, P = i({ provider: l,
  prompts: p, title: L, month: e, maxTokens: j, note: r, exemplar: a });
  return { drafter: P, judge: P.judge, needs: f(p), concurrency: u, rounds: n.rounds, budget: d };
}
function et({ loopback: t }, { tokens: n }) {
  return n !== void 0 ? { ...D, total: n } : t ? D : { milliseconds: Number.POSITIVE_INFINITY };
}

// src/commands/generate/generate.ts
async function Wt(t, n) {
  let e = await _(t.brief, n), r = await Promise.all(t.context.map((a) => E(a, "context"))), o = t.output === void 0 ? void 0 : await v(t.output, t.force), i = await C({ ...t, env: n.env }, F), s = it(
  n), f = nt(e);
  for (let a of f) s.err(`infeasible: ${a}; ask which of the two gives way
`);
  s.err(`${st(i)}
`);
  let c = await ot({ brief: e, context: r }, t, i, s);
  for (let { message: a } of rt(c))
    f.some((p) => a.startsWith(p)) || s.err(`infeasible: ${a}
`);
  return await ut(c, o, n), s.err(`${at(c, t.output)}
`), c.exit;
}
function nt(t) {
  let n = S(t);
  return O(n).map((e) => x(n, e));
}
function rt({ review: t }) {
  return t?.diagnostics.filter(({ rule: n }) => n === "no-infeasible-brief") ?? [];
}
async function ot(t, n, e, r) {
  let o = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10), i, s = T(r, () => i?.budget.spent() ?? { requests: 0, input: 0, output: 0, cached: 0 });
  i = e.kind === "offline" ? await Y() : await B(e, n, o.slice(0, 7), s.note);
  let [{ run: f }, { review: c }, { fix: a }] = await Promise.all([
    import("./run-2LFCJHXV.mjs"),
    import("./review-RKHDDDRL.mjs"),
    import("./fix-3N26KJ6H.mjs")
  ]), { depth: p } = n, u = i.drafter.depth?.(p, t.brief) ?? p;
  u !== p && p !== "standard" && r.err(`the depth is ${u}, not ${p}: what writes here has no other form for this request
`);
  let d = i.drafter.remark?.(t);
  d && r.err(`note: ${d}
`);
  let l = e.kind === "openai" ? s.event : void 0;
  try {
    return await f({ ...t, ...i, depth: p, date: o, signal: r.signal, review: c, fix: a, report: l });
  } finally {
    s.end();
  }
}
function it(t) {
  let n = [t.env.OPENAI_API_KEY?.trim()];
  return { ...t, err: (e) => t.err(A(e, n)) };
}
function st(t) {
  return t.kind === "openai" ? `asking ${t.model} at ${b(t.baseUrl)}` : `the embedded blueprint drafter writes (${t.reason}); for a language model set OPENAI_API_KEY, or give --base-url or --local`;
}
async function ut({ text: t }, n, e) {
  if (t) {
    if (!n) return e.out(t);
    try {
      await N(n, t);
    } catch (r) {
      throw e.out(t), new m(`${r.message}; the document is on stdout instead`, h.usage, { cause: r });
    }
  }
}
function at({ text: t, review: n, failures: e, stop: r, exit: o }, i) {
  let s = i === void 0 ? "" : ` ${i}`, f = r ? `${r.message}; ` : "";
  if (!t || !n) return `${f}${ct(e, r)}nothing is written (exit ${o})`;
  let { error: c, warning: a } = n.counts, p = `${$(c, "error")}, ${$(a, "warning")}`, u = e.size > 0 ? `, not written: ${[...e.keys()].join(", ")}` : "";
  return `${f}${n.verdict}:${s} ${p}${u}${o === h.ok ? "" : ` (exit ${o})`}`;
}
function ct(t, n) {
  let [e] = t.values();
  return e && !n ? `${e.message}; ` : "";
}
export {
  Wt as writeDesign
};
