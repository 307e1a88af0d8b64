// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  b as y
} from "./chunk-RKR2FU25.mjs";
import {
  a as g,
  d as b
} from "./chunk-A3D6D62S.mjs";
import {
  a as m,
  b as h
} from "./chunk-HIQSZZL5.mjs";

// src/providers/backoff.ts
function F(r, e) {
  return e() * Math.min(3e4, 1e3 * 2 ** (r - 1));
}
function l(r, e) {
  let t = Number(r?.get("retry-after-ms") ?? Number.NaN);
  if (t > 0) return t;
  let n = r?.get("retry-after")?.trim() ?? "", o = /^\d{1,9}(?:\.\d{1,6})?$/.test(n) ? Number(n) * 1e3 : Date.parse(n) - e;
  return o > 0 && /\d/.test(n) && !n.startsWith("-") ? o : void 0;
}

// src/providers/errors.ts
var E = ["rate", "server", "cut", "empty", "filtered"], P = ["auth", "quota", "model"], O = {
  auth: 1,
  quota: 1,
  model: 1,
  redirect: 1,
  request: 1,
  filtered: 1,
  context: 1,
  body: 2,
  empty: 2,
  cut: 2
}, u = class extends h {
  kind;
  retryAfter;
  final;
  constructor(e, t, n = {}) {
    let o = P.includes(e) ? m.refused : e === "filtered" ? m.gaps : m.provider;
    super(t, o, { cause: n.cause }), this.name = "ProviderError", this.kind = e, this.retryAfter = n.retryAfter, this.final = n.final ?? e === "filtered";
  }
  /** Whether, before any answer came from this host, other calls will fail as well: the run then stops instead of failing section by section. */
  get hopeless() {
    return !E.includes(this.kind);
  }
};
function K(r, e, t, n) {
  return r.final || e >= n || t >= (O[r.kind] ?? n);
}

// src/providers/faults.ts
var A = ["insufficient_quota", "billing_hard_limit_reached", "insufficient_credits"], N = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ERR_TLS.*|CERT_.*|.*SELF_SIGNED.*|UNABLE_TO_.*)$/;
function W(r, e) {
  if (r instanceof u) return r;
  let t = r ?? {}, n = f(t.message ?? String(r), e.keys), o = t.status ?? T(t.error?.code);
  return o !== void 0 ? R(o, t, n, e) : t.error ? i("server", `${e.host} reports an error: ${n}`) : t.name === "SyntaxError" ? i("body", `${e.host} sent a stream that is not readable: ${n}`) : C(t, n,
  e);
}
function R(r, e, t, n) {
  let { host: o, model: s } = n, a = [e.code, e.type, e.error?.code, e.error?.type].map(String);
  if (r === 402 || a.some((c) => A.includes(c))) return i("quota", `${o} says that the quota or credit of this key is used up: ${t}`);
  if (a.includes("content_filter")) return i("filtered", `${o} refused the prompt by its content filter`);
  if (r === 401 || r === 403)
    return i("auth", `${o} refuses the key (${t}): check OPENAI_API_KEY`);
  if (r === 404) return i("model", `${o} does not know the model \`${s}\` (${t})`);
  if (r === 429) return v(e, t, n);
  if (r >= 500 || [408, 409, 425].includes(r)) {
    let c = l(e.headers, n.now);
    return i("server", `${o} fails: ${t}`, { retryAfter: c && c <= 6e4 ? c : void 0 });
  }
  return i("request", `${o} does not accept the request: ${t}`);
}
function v(r, e, { host: t, now: n }) {
  let o = l(r.headers, n);
  if (o === void 0 || o <= 6e4)
    return i("rate", `${t} limits the rate: ${e}`, { retryAfter: o });
  let s = Math.ceil(o / 6e4), a = `${t} limits the rate and asks to come back in ${s} minutes, at ${S(n + o)} UTC`;
  return i("rate", a, { final: !0 });
}
function S(r) {
  let e = new Date(r);
  return Number.isNaN(e.getTime()) ? "an unknown time" : e.toISOString().slice(11, 16);
}
function C(r, e, { host: t, keys: n }) {
  let o = _(r), s = o.map((d) => String(d.code ?? "")).find(Boolean) ?? "", a = f(o.at(-1)?.message || e, n);
  return o.some(({ message: d }) => d === "unexpected redirect") ? i(
    "redirect",
    `${t} redirects to another address, and nothing is sent there: give the final address as --base-url`
  ) : a === "bad port" ? i("unreachable", `no connection to ${t}: that port is closed to HTTP clients`) : N.test(s) ? i("unreachable", `no connection to ${t} (${s}): is the server running there?`) : i(
  "network", `the connection to ${t} broke: ${a}`);
}
function _(r) {
  let e = [];
  for (let t = r; t && typeof t == "object" && e.length < 8; t = t.cause) {
    e.push(t);
    let [n] = t.errors ?? [];
    n && !t.cause && e.push(n);
  }
  return e;
}
function T(r) {
  let e = Number(r ?? Number.NaN);
  return e >= 400 && e < 600 ? e : void 0;
}
function i(r, e, t = {}) {
  return new u(r, e, t);
}
function f(r, e) {
  let t = b(r, e).replace(/\s+/g, " ").trim();
  return t.length > 200 ? `${t.slice(0, 199)}…` : t;
}

// src/providers/models.ts
var p = 8;
async function k(r, e, t) {
  let n = await q(e), o = n.length > 0 ? `use --model with one of: ${n.slice(0, p).join(", ")}${n.length > p ? `, and ${n.length - p} more` : ""}` : `check --model, and that ${g(t)} answers under the \
path of --base-url (it usually ends in /v1)`;
  return new u("model", `${r.message}: ${o}`, { cause: r });
}
async function q(r) {
  try {
    return ((await r()).data ?? []).map(({ id: e }) => e).filter((e) => typeof e == "string" && e.length < 100);
  } catch {
    return [];
  }
}

// src/providers/patience.ts
function $(r = 0) {
  let t = (new Headers() && globalThis[/* @__PURE__ */ Symbol.for("undici.globalDispatcher.1")])?.constructor;
  if (t?.name === "Agent")
    return new t({ headersTimeout: r, bodyTimeout: r });
}

// src/providers/whole.ts
async function x(r, e) {
  let t = await r.text(), n = /<title[^>]{0,200}>([^<]{0,200})/i.exec(t)?.[1]?.trim(), o;
  try {
    o = JSON.parse(t);
  } catch {
    let s = n ? `a web page, “${f(n, [])}”,` : "something that is neither a stream nor JSON";
    throw new u("body", `${e} answered with ${s} instead of a completion: is --base-url right?`);
  }
  if (o?.error) throw Object.assign(new Error(L(o.error)), { error: o.error });
  return o ?? {};
}
function L(r) {
  let { message: e } = r;
  return typeof e == "string" ? e : JSON.stringify(r);
}

// src/providers/line.ts
function ne(r) {
  let { message: e, param: t, error: n } = r;
  return [e, t, JSON.stringify(n ?? "")].map(String).join(" ").slice(0, 4e3);
}
async function oe(r, { options: e, client: t }) {
  if (r.kind !== "model") return r;
  let n = await t;
  return k(r, async () => await n.models.list({ timeout: 5e3 }), e.baseUrl);
}
async function ie({
  options: { baseUrl: r, key: e },
  host: t,
  limits: n
}) {
  let { default: o } = await import("./openai-EKXRMFD2.mjs"), s = $();
  return new o({
    baseURL: r,
    apiKey: e || "none",
    organization: t === "api.openai.com" ? void 0 : null,
    project: t === "api.openai.com" ? void 0 : null,
    maxRetries: 0,
    timeout: n.total,
    logLevel: "off",
    fetchOptions: { redirect: "error", ...s && { dispatcher: s } }
  });
}
async function* se({ client: r, options: e, host: t }, n, o, s) {
  let a = await r, { data: d, response: c } = await a.chat.completions.create(y(n, e.model, o), { signal: s }).withResponse();
  o.stream ? /event-stream/i.test(c.headers.get("content-type") ?? "") ? yield* d : yield await x(c, t) : yield d;
}

export {
  F as a,
  u as b,
  K as c,
  W as d,
  ne as e,
  oe as f,
  ie as g,
  se as h
};
