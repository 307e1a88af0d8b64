// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as g,
  b as x,
  c as P,
  d as A
} from "./chunk-A3D6D62S.mjs";
import {
  a as h,
  b as _
} from "./chunk-HIQSZZL5.mjs";
import "./chunk-ADFQ3F2B.mjs";

// src/providers/openai.ts
import { setTimeout as re } from "node:timers/promises";

// src/providers/backoff.ts
function E(e, t) {
  return t() * Math.min(3e4, 1e3 * 2 ** (e - 1));
}
function y(e, t) {
  let n = Number(e?.get("retry-after-ms") ?? Number.NaN);
  if (n > 0) return n;
  let r = e?.get("retry-after")?.trim() ?? "", o = /^\d{1,9}(?:\.\d{1,6})?$/.test(r) ? Number(r) * 1e3 : Date.parse(r) - t;
  return o > 0 && /\d/.test(r) && !r.startsWith("-") ? o : void 0;
}

// src/providers/errors.ts
var K = ["rate", "server", "cut", "empty", "filtered"], M = ["auth", "quota", "model"], U = {
  auth: 1,
  quota: 1,
  model: 1,
  redirect: 1,
  request: 1,
  filtered: 1,
  body: 2,
  empty: 2,
  cut: 2
}, u = class extends _ {
  kind;
  retryAfter;
  final;
  constructor(t, n, r = {}) {
    let o = M.includes(t) ? h.refused : t === "filtered" ? h.gaps : h.provider;
    super(n, o, { cause: r.cause }), this.name = "ProviderError", this.kind = t, this.retryAfter = r.retryAfter, this.final = r.final ?? t === "filtered";
  }
  /** Whether, before any answer came from this host, other calls will fail as well: the run then stops instead of failing section by section. */
  get hopeless() {
    return !K.includes(this.kind);
  }
};
function O(e, t, n, r) {
  return e.final || t >= r || n >= (U[e.kind] ?? r);
}

// src/providers/clock.ts
var G = 2e3;
function R(e, t, n) {
  let r = new AbortController(), o = () => r.abort(t.reason), i = (d, m) => setTimeout(() => r.abort(new u("timeout", `${n} ${m}`)), d), s = i(e.total, `did not finish within ${w(e.total)}`), a = i(e.
  firstToken, `sent nothing of an answer within ${w(e.firstToken)}`), l = (d) => {
    clearTimeout(a), a = i(d, `fell silent for ${w(d)} in the middle of an answer`);
  };
  return t.aborted && o(), t.addEventListener("abort", o, { once: !0 }), {
    signal: r.signal,
    touch: () => l(e.idle),
    settle: () => l(Math.min(G, e.idle)),
    stop: () => {
      clearTimeout(s), clearTimeout(a), t.removeEventListener("abort", o), r.abort();
    }
  };
}
function w(e) {
  return e < 1e3 ? `${e} ms` : `${Math.round(e / 1e3)} s`;
}

// src/providers/faults.ts
var H = ["insufficient_quota", "billing_hard_limit_reached", "insufficient_credits"], W = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ERR_TLS.*|CERT_.*|.*SELF_SIGNED.*|UNABLE_TO_.*)$/;
function N(e, t) {
  if (e instanceof u) return e;
  let n = e ?? {}, r = b(n.message ?? String(e), t.keys), o = n.status ?? Y(n.error?.code);
  return o !== void 0 ? j(o, n, r, t) : n.error ? c("server", `${t.host} reports an error: ${r}`) : n.name === "SyntaxError" ? c("body", `${t.host} sent a stream that is not readable: ${r}`) : z(n, r,
  t);
}
function j(e, t, n, r) {
  let { host: o, model: i } = r, s = [t.code, t.type, t.error?.code, t.error?.type].map(String);
  if (e === 402 || s.some((l) => H.includes(l))) return c("quota", `${o} says that the quota or credit of this key is used up: ${n}`);
  if (s.includes("content_filter")) return c("filtered", `${o} refused the prompt by its content filter`);
  if (e === 401 || e === 403)
    return c("auth", `${o} refuses the key (${n}): check OPENAI_API_KEY`);
  if (e === 404) return c("model", `${o} does not know the model \`${i}\` (${n})`);
  if (e === 429) return B(t, n, r);
  if (e >= 500 || [408, 409, 425].includes(e)) {
    let l = y(t.headers, r.now);
    return c("server", `${o} fails: ${n}`, { retryAfter: l && l <= 6e4 ? l : void 0 });
  }
  return c("request", `${o} does not accept the request: ${n}`);
}
function B(e, t, { host: n, now: r }) {
  let o = y(e.headers, r);
  if (o === void 0 || o <= 6e4)
    return c("rate", `${n} limits the rate: ${t}`, { retryAfter: o });
  let i = Math.ceil(o / 6e4), s = `${n} limits the rate and asks to come back in ${i} minutes, at ${J(r + o)} UTC`;
  return c("rate", s, { final: !0 });
}
function J(e) {
  let t = new Date(e);
  return Number.isNaN(t.getTime()) ? "an unknown time" : t.toISOString().slice(11, 16);
}
function z(e, t, { host: n, keys: r }) {
  let o = Q(e), i = o.map((a) => String(a.code ?? "")).find(Boolean) ?? "", s = b(o.at(-1)?.message || t, r);
  return o.some(({ message: a }) => a === "unexpected redirect") ? c(
    "redirect",
    `${n} redirects to another address, and nothing is sent there: give the final address as --base-url`
  ) : s === "bad port" ? c("unreachable", `no connection to ${n}: that port is closed to HTTP clients`) : W.test(i) ? c("unreachable", `no connection to ${n} (${i}): is the server running there?`) : c(
  "network", `the connection to ${n} broke: ${s}`);
}
function Q(e) {
  let t = [];
  for (let n = e; n && typeof n == "object" && t.length < 8; n = n.cause) {
    t.push(n);
    let [r] = n.errors ?? [];
    r && !n.cause && t.push(r);
  }
  return t;
}
function Y(e) {
  let t = Number(e ?? Number.NaN);
  return t >= 400 && t < 600 ? t : void 0;
}
function c(e, t, n = {}) {
  return new u(e, t, n);
}
function b(e, t) {
  let n = A(e, t).replace(/\s+/g, " ").trim();
  return n.length > 200 ? `${n.slice(0, 199)}…` : n;
}

// src/providers/fold.ts
var C = 2e5;
function L() {
  let e = !1, t = {
    alive: !1,
    ended: !1,
    length: 0,
    fold(n) {
      let r = n.choices?.[0], o = r?.delta ?? r?.message ?? {}, i = typeof o.content == "string" ? o.content : "";
      if (e ||= !!o.refusal, t.alive = !!(i || o.refusal || o.reasoning || o.reasoning_content), t.length += i.length, t.length > C) throw new u("body", `the answer is longer than ${C} characters`);
      let s = r?.finish_reason && !t.ended ? [V(r.finish_reason, e)] : [];
      return t.ended ||= s.length > 0, [...i ? [{ type: "text", text: i }] : [], ...s, ...X(n)];
    }
  };
  return t;
}
function V(e, t) {
  return t || e === "content_filter" ? { type: "end", reason: "filtered" } : { type: "end", reason: e === "length" || e === "max_tokens" ? "length" : "stop" };
}
function X({ usage: e }) {
  if (typeof e?.prompt_tokens != "number") return [];
  let t = e.prompt_tokens_details?.cached_tokens ?? 0;
  return [{ type: "usage", input: e.prompt_tokens, output: e.completion_tokens ?? 0, cached: t }];
}

// src/providers/gate.ts
function T(e, t, n) {
  let r = Math.max(1, e), o = 0, i = 0, s = [], a = () => {
    for (; o < r && s.length > 0; )
      o += 1, s.shift()();
  }, l = ee(() => {
    o -= 1, a();
  });
  return {
    async enter(d) {
      d.throwIfAborted(), await Z(s, a, d);
      let m = l();
      try {
        for (; i > n(); ) await t(i - n(), d);
      } catch (p) {
        throw m(), p;
      }
      return m;
    },
    pause: (d) => {
      i = Math.max(i, n() + d);
    },
    narrow: () => {
      r = Math.max(1, Math.floor(r / 2));
    }
  };
}
function Z(e, t, n) {
  return new Promise((r, o) => {
    let i = () => {
      n.removeEventListener("abort", s), r();
    }, s = () => {
      e.splice(e.indexOf(i), 1), o(n.reason);
    };
    n.addEventListener("abort", s, { once: !0 }), e.push(i), t();
  });
}
function ee(e) {
  return () => {
    let t = !1;
    return () => {
      t || e(), t = !0;
    };
  };
}

// src/providers/models.ts
var k = 8;
async function q(e, t, n) {
  let r = await te(t), o = r.length > 0 ? `use --model with one of: ${r.slice(0, k).join(", ")}${r.length > k ? `, and ${r.length - k} more` : ""}` : `check --model, and that ${g(n)} answers under the\
 path of --base-url (it usually ends in /v1)`;
  return new u("model", `${e.message}: ${o}`, { cause: e });
}
async function te(e) {
  try {
    return ((await e()).data ?? []).map(({ id: t }) => t).filter((t) => typeof t == "string" && t.length < 100);
  } catch {
    return [];
  }
}

// src/providers/whole.ts
async function F(e, t) {
  let n = await e.text(), r = /<title[^>]{0,200}>([^<]{0,200})/i.exec(n)?.[1]?.trim(), o;
  try {
    o = JSON.parse(n);
  } catch {
    let i = r ? `a web page, “${b(r, [])}”,` : "something that is neither a stream nor JSON";
    throw new u("body", `${t} answered with ${i} instead of a completion: is --base-url right?`);
  }
  if (o?.error) throw Object.assign(new Error(ne(o.error)), { error: o.error });
  return o ?? {};
}
function ne(e) {
  let { message: t } = e;
  return typeof t == "string" ? t : JSON.stringify(e);
}

// src/providers/openai.ts
var oe = { concurrency: 4, tries: 5, limits: { firstToken: 12e4, idle: 6e4, total: 6e5 } }, ie = { concurrency: 1, tries: 3, limits: { firstToken: 6e5, idle: 18e4, total: 36e5 } }, se = 12e3;
function Ue(e) {
  let t = g(e.baseUrl), n = x(e.baseUrl) ? ie : oe, { sleep: r = (m, p) => re(m, void 0, { signal: p }), random: o = Math.random, now: i = Date.now } = e, s = T(e.concurrency ?? n.concurrency, r, i), a = {
  options: e, host: t, limits: { ...n.limits, ...e.limits } }, l = e.tries ?? n.tries;
  async function* d(m, p) {
    a.client ??= le(a);
    let v = ae(l);
    for (let $ = 1; ; $ += 1) {
      let D = await s.enter(p), f;
      try {
        if ((yield* ue(a, m, p)) || (f = new u("cut", `the answer of ${t} broke off without saying that it was complete`), v(f))) return;
      } catch (I) {
        if (p.throwIfAborted(), f = N(I, { host: t, model: e.model, keys: [e.key], now: i() }), v(f)) throw await ce(f, a);
      } finally {
        D();
      }
      f.kind === "rate" && s.narrow(), f.retryAfter !== void 0 && s.pause(f.retryAfter + o() * 100), yield { type: "again", reason: f.message }, f.retryAfter === void 0 && await r(E($, o), p);
    }
  }
  return { id: "openai", description: `${e.model} at ${t}`, complete: d };
}
function ae(e) {
  let t = [];
  return (n) => (t.push(n.kind), O(n, t.length, t.filter((r) => r === n.kind).length, e));
}
async function* ue(e, t, n) {
  let r = R(e.limits, n, e.host), o = L();
  try {
    for await (let i of fe(e, t, r.signal))
      yield* o.fold(i), o.ended ? r.settle() : o.alive && r.touch();
    o.ended || r.signal.throwIfAborted();
  } catch (i) {
    if (n.throwIfAborted(), !o.ended) throw r.signal.aborted ? r.signal.reason : i;
  } finally {
    r.stop();
  }
  if (n.throwIfAborted(), !o.ended && o.length === 0) throw new u("empty", `${e.host} answered without any text`);
  return o.ended;
}
async function ce(e, { options: t, client: n }) {
  if (e.kind !== "model") return e;
  let r = await n;
  return q(e, async () => await r.models.list({ timeout: 5e3 }), t.baseUrl);
}
async function le({ options: { baseUrl: e, key: t }, host: n, limits: r }) {
  let { default: o } = await import("./openai-EKXRMFD2.mjs");
  return new o({
    baseURL: e,
    apiKey: t || "none",
    organization: n === "api.openai.com" ? void 0 : null,
    project: n === "api.openai.com" ? void 0 : null,
    maxRetries: 0,
    timeout: r.total,
    logLevel: "off",
    fetchOptions: { redirect: "error" }
  });
}
function de({ messages: e, maxTokens: t }, { baseUrl: n, model: r }) {
  let o = P(n) ? { max_completion_tokens: t + se } : { max_tokens: t };
  return { model: r, messages: e, ...o, stream: !0, stream_options: { include_usage: !0 } };
}
async function* fe({ client: e, options: t, host: n }, r, o) {
  let i = await e, { data: s, response: a } = await i.chat.completions.create(de(r, t), { signal: o }).withResponse();
  /event-stream/i.test(a.headers.get("content-type") ?? "") ? yield* s : yield await F(a, n);
}
export {
  Ue as createOpenAiProvider
};
