// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  c as u
} from "./chunk-A3D6D62S.mjs";

// src/providers/shape.ts
var p = 12e3, c = 6;
function _(t) {
  let e = {
    cap: u(t) ? "max_completion_tokens" : "max_tokens",
    most: Number.POSITIVE_INFINITY,
    stream: !0,
    usage: !0
  }, s = 0, n = /* @__PURE__ */ new Set([e.cap]);
  return {
    shape: () => e,
    learn(a, r) {
      if (a !== e) return !0;
      let o = s < c ? l(r, e, n) : void 0;
      return o ? (s += 1, e = { ...e, ...o }, n.add(e.cap), !0) : !1;
    }
  };
}
function l(t, e, s) {
  if (e.usage && /stream_options|include_usage/i.test(t)) return { usage: !1 };
  if (e.cap && /max_(?:completion_)?tokens/i.test(t)) {
    let n = f(t);
    if (n !== void 0 && n < e.most) return { most: n };
    let a = e.cap === "max_tokens" ? "max_completion_tokens" : "max_tokens";
    return { cap: s.has(a) ? void 0 : a };
  }
  return e.stream && /\bstream(?:ing)?\b/i.test(t) ? { stream: !1, usage: !1 } : void 0;
}
function f(t) {
  let e = /(?:at most|(?:less|smaller|lower) than(?: or equal to)?|<=?|maximum[\w ]{0,20}?(?: is| of|:)?) ?`?(\d{2,7})\b/i.exec(
    t
  );
  return e ? Number(e[1]) : void 0;
}
function b({ messages: t, maxTokens: e }, s, { cap: n, most: a, stream: r, usage: o }) {
  let m = n === "max_completion_tokens" ? e + p : e, i = n ? { [n]: Math.min(m, a) } : {};
  return r ? {
    model: s,
    messages: t,
    ...i,
    stream: !0,
    ...o && { stream_options: { include_usage: !0 } }
  } : { model: s, messages: t, ...i, stream: !1 };
}

export {
  _ as a,
  b
};
