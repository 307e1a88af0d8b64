// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as x,
  b as f,
  c as A,
  d as O,
  e as P,
  f as L,
  g as $,
  h as T
} from "./chunk-OQALR77N.mjs";
import {
  a as _
} from "./chunk-RKR2FU25.mjs";
import {
  a as v,
  b as k
} from "./chunk-A3D6D62S.mjs";
import "./chunk-HIQSZZL5.mjs";
import "./chunk-ADFQ3F2B.mjs";

// src/providers/openai.ts
import { setTimeout as j } from "node:timers/promises";

// src/providers/clock.ts
var I = 2e3;
function E(e, t, i) {
  let n = new AbortController(), r = () => n.abort(t.reason), o = (u, d) => setTimeout(() => n.abort(new f("timeout", `${i} ${d}`)), u), a = o(e.total, `did not finish within ${h(e.total)}`), s = o(e.
  firstToken, `sent nothing of an answer within ${h(e.firstToken)}`), l = (u) => {
    clearTimeout(s), s = o(u, `fell silent for ${h(u)} in the middle of an answer`);
  };
  return t.aborted && r(), t.addEventListener("abort", r, { once: !0 }), {
    signal: n.signal,
    touch: () => l(e.idle),
    settle: () => l(Math.min(I, e.idle)),
    stop: () => {
      clearTimeout(a), clearTimeout(s), t.removeEventListener("abort", r), n.abort();
    }
  };
}
function h(e) {
  return e < 1e3 ? `${e} ms` : `${Math.round(e / 1e3)} s`;
}

// src/providers/fold.ts
var C = 2e5;
function D() {
  let e = !1, t = {
    alive: !1,
    ended: !1,
    length: 0,
    fold(i) {
      let n = i.choices?.[0], r = n?.delta ?? n?.message ?? {}, o = typeof r.content == "string" ? r.content : "";
      if (e ||= !!r.refusal, t.alive = !!(o || r.refusal || r.reasoning || r.reasoning_content), t.length += o.length, t.length > C) throw new f("body", `the answer is longer than ${C} characters`);
      let a = n?.finish_reason && !t.ended ? [F(n.finish_reason, e)] : [];
      return t.ended ||= a.length > 0, [...o ? [{ type: "text", text: o }] : [], ...a, ...U(i)];
    }
  };
  return t;
}
function F(e, t) {
  return t || e === "content_filter" ? { type: "end", reason: "filtered" } : { type: "end", reason: e === "length" || e === "max_tokens" ? "length" : "stop" };
}
function U({ usage: e }) {
  if (typeof e?.prompt_tokens != "number") return [];
  let t = e.prompt_tokens_details?.cached_tokens ?? 0;
  return [{ type: "usage", input: e.prompt_tokens, output: e.completion_tokens ?? 0, cached: t }];
}

// src/providers/gate.ts
function S(e, t, i) {
  let n = Math.max(1, e.first), r = 0, o = 0, a = 0, s = [], l = () => {
    for (; o < n && s.length > 0; )
      o += 1, s.shift()();
  }, u = N(() => {
    o -= 1, l();
  });
  return {
    async enter(d) {
      d.throwIfAborted(), await W(s, l, d);
      let m = u();
      try {
        for (; a > i(); ) await t(a - i(), d);
      } catch (p) {
        throw m(), p;
      }
      return m;
    },
    pause: (d) => {
      a = Math.max(a, i() + d);
    },
    narrow: () => {
      n = Math.max(1, Math.floor(n / 2)), r = 0;
    },
    widen: () => {
      r += 1, !(r < n || n >= e.most) && (n += 1, r = 0);
    }
  };
}
function W(e, t, i) {
  return new Promise((n, r) => {
    let o = () => {
      i.removeEventListener("abort", a), n();
    }, a = () => {
      e.splice(e.indexOf(o), 1), r(i.reason);
    };
    i.addEventListener("abort", a, { once: !0 }), e.push(o), t();
  });
}
function N(e) {
  return () => {
    let t = !1;
    return () => {
      t || e(), t = !0;
    };
  };
}

// src/providers/watch.ts
var B = 2e3, M = 6e3, K = 120, H = 20;
function q() {
  let e = "", t = 0;
  return (i) => {
    if (e = (e + i).slice(-M), t += i.length, t < B || e.length < M) return;
    t = 0;
    let n = e.slice(-K);
    if (/[\p{L}\p{N}]/u.test(n) && e.split(n).length > H)
      throw new f("body", "the answer repeats itself without end");
  };
}
var Q = 1e3, X = 4;
function G(e, t, i) {
  if (t.type !== "usage" || t.cached > 0 || t.input < Q) return;
  let n = e.messages.reduce((r, { content: o }) => r + o.length, 0) / X;
  if (!(t.input >= n * 0.4))
    throw new f(
      "context",
      `${i} read ${t.input} tokens of about ${Math.round(n)} that were sent: its context is too short; start it with a longer one (Ollama: OLLAMA_CONTEXT_LENGTH=32768, llama.cpp: -c 32768, vLLM: --max\
-model-len 32768)`,
      { final: !0 }
    );
}

// src/providers/openai.ts
var z = {
  places: { first: 4, most: 8 },
  tries: 5,
  limits: { firstToken: 12e4, idle: 6e4, total: 6e5 }
}, J = {
  places: { first: 1, most: 4 },
  tries: 3,
  limits: { firstToken: 6e5, idle: 18e4, total: 36e5 }
};
function be(e) {
  let t = v(e.baseUrl), i = k(e.baseUrl) ? J : z, { sleep: n = (m, p) => j(m, void 0, { signal: p }), random: r = Math.random, now: o = Date.now } = e, { concurrency: a } = e, s = S(a ? { first: a, most: a } :
  i.places, n, o), l = {
    options: e,
    host: t,
    limits: { ...i.limits, ...e.limits },
    capabilities: _(e.baseUrl)
  }, u = e.tries ?? i.tries;
  async function* d(m, p) {
    l.client ??= $(l);
    let w = V(u);
    for (let b = 1; ; b += 1) {
      let R = await s.enter(p), g = l.capabilities.shape(), c;
      try {
        if (yield* Y(l, m, g, p)) return s.widen();
        if (c = new f("cut", `the answer of ${t} broke off without saying that it was complete`), w(c)) return;
      } catch (y) {
        if (p.throwIfAborted(), c = O(y, { host: t, model: e.model, keys: [e.key], now: o() }), c.kind === "request" && l.capabilities.learn(g, P(y))) {
          yield { type: "again", reason: `${c.message}; asked in another way` };
          continue;
        }
        if (w(c)) throw await L(c, l);
      } finally {
        R();
      }
      c.kind === "rate" && s.narrow(), c.retryAfter !== void 0 && s.pause(c.retryAfter + r() * 100), yield { type: "again", reason: c.message }, c.retryAfter === void 0 && await n(x(b, r), p);
    }
  }
  return { id: "openai", description: `${e.model} at ${t}`, complete: d };
}
function V(e) {
  let t = [];
  return (i) => (t.push(i.kind), A(i, t.length, t.filter((n) => n === i.kind).length, e));
}
async function* Y(e, t, i, n) {
  let r = E(e.limits, n, e.host), o = D(), a = q();
  try {
    for await (let s of T(e, t, i, r.signal)) {
      for (let l of o.fold(s))
        l.type === "text" && a(l.text), G(t, l, e.host), yield l;
      o.ended ? r.settle() : o.alive && r.touch();
    }
    o.ended || r.signal.throwIfAborted();
  } catch (s) {
    if (n.throwIfAborted(), !o.ended) throw r.signal.aborted ? r.signal.reason : s;
    if (s instanceof f && s.kind === "context") throw s;
  } finally {
    r.stop();
  }
  if (n.throwIfAborted(), !o.ended && o.length === 0) throw new f("empty", `${e.host} answered without any text`);
  return o.ended;
}
export {
  be as createOpenAiProvider
};
