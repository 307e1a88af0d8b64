// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as z,
  b as N
} from "./chunk-GDR7QM2K.mjs";
import {
  a as O,
  d as w,
  e as F
} from "./chunk-ILSPDJTZ.mjs";
import {
  a as x
} from "./chunk-THAZVNSY.mjs";
import {
  i as D
} from "./chunk-S64XYLY4.mjs";
import "./chunk-H3E44YWS.mjs";
import {
  a as p,
  b as g
} from "./chunk-HIQSZZL5.mjs";
import "./chunk-64QWA72K.mjs";
import "./chunk-ADFQ3F2B.mjs";

// src/pipeline/plan.ts
function b(e, t) {
  let n = /* @__PURE__ */ new Set(), r = (i) => {
    for (let o of t.get(i) ?? [])
      n.has(o) || !t.has(o) || (n.add(o), r(o));
  };
  return r(e), [...t.keys()].filter((i) => n.has(i));
}
function U(e) {
  let t = /* @__PURE__ */ new Map(), n = (i) => [...e].filter(([, o]) => o.includes(i)).map(([o]) => o), r = (i) => {
    let o = t.get(i);
    if (o !== void 0) return o;
    let a = 1 + Math.max(0, ...n(i).map(r));
    return t.set(i, a), a;
  };
  for (let i of e.keys()) r(i);
  return t;
}
async function I(e, t, n) {
  let r = U(e), i = new Set([...e.keys()].sort((c, f) => (r.get(f) ?? 0) - (r.get(c) ?? 0))), o = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Map(), s = !0, d = (c) => (e.get(c) ?? []).every((f) => o.
  has(f) || !e.has(f)), u = (c) => {
    i.delete(c);
    let f = n(c).then((l) => {
      s &&= l, o.add(c), a.delete(c);
    });
    a.set(c, f);
  };
  for (; s || a.size > 0; ) {
    for (let c of s ? [...i].filter(d).slice(0, Math.max(0, t - a.size)) : [])
      u(c);
    if (a.size === 0) return;
    await Promise.race(a.values());
  }
}

// src/pipeline/repair.ts
function A(e) {
  let t = e.filter(({ severity: r, rule: i }) => r !== "info" && i !== q), n = x(t);
  return new Map(n.filter(([, r]) => r.some(({ severity: i }) => i === "error")));
}
var q = "no-infeasible-brief";
async function G(e, t, n, r, i) {
  let o = w(r.document, t), { anew: a, ...s } = r, d = o !== void 0 && !a && e.repair ? e.repair(t, o, n, s, i) : e.draft(t, s, i);
  return h(d);
}
async function h(e) {
  let t = "";
  for await (let n of e) t += n;
  return t;
}
async function j(e, t, n, r, i, o = !1) {
  let a = D(w(e.text, t) ?? ""), s = await i(F(e.text, t, n)), d = { section: t, standing: a, candidate: n, before: e.review, after: s.review, reported: r, advised: o };
  return z(d) ?? s;
}
function P(e) {
  return e.map(({ rule: t, section: n, message: r }) => `${t}	${n}	${r}`).sort().join(`
`);
}

// src/pipeline/session.ts
function $(e) {
  return { options: e, report: e.report ?? (() => {
  }), failures: /* @__PURE__ */ new Map(), answered: !1, waiting: !1 };
}
async function y(e, t, n) {
  try {
    let r = await n();
    return e.answered = !0, r;
  } catch (r) {
    if (Q(r)) {
      e.waiting = !0;
      return;
    }
    let i = e.options.signal.aborted ? new g("cancelled", p.cancelled) : r;
    K(i, e) ? e.stop ??= i : t && e.report({ type: "failed", section: t, reason: i.message }), t && i instanceof g && e.failures.set(t, i);
    return;
  }
}
var C = [p.cancelled, p.budget, p.refused];
function K(e, t) {
  return !(e instanceof g) || C.includes(e.exit) || M(e) && e.exit === p.provider ? !0 : "hopeless" in e && e.hopeless === !0 && !t.answered;
}
function Q(e) {
  return e instanceof g && "pending" in e && e.pending === !0;
}
function S(e) {
  e.waiting && (e.stop ??= new g("the answers of a batch are waited for", p.ok));
}
function M(e) {
  return e !== void 0 && "final" in e && e.final === !0;
}

// src/pipeline/rounds.ts
var R = 3;
async function E(e, t, n) {
  let { rounds: r, drafter: i } = e.options, o = t, a = "";
  for (let s = 1; ; s += 1) {
    let { counts: d, diagnostics: u, verdict: c } = o.review;
    if (e.report({ type: "checked", round: s - 1, errors: d.error, warnings: d.warning }), P(u) === a && s < R && (s = R), c === "pass" || e.stop || !i.repair || s > r) return o;
    a = P(u), o = await J(e, o, T(e, u), {
      prove: n,
      anew: s === R,
      advised: !1
    });
  }
}
function T(e, t) {
  return new Map([...A(t)].filter(([n]) => !M(e.failures.get(n))));
}
async function H(e, t, n) {
  let { judge: r, rounds: i, brief: o, context: a, depth: s, signal: d } = e.options;
  if (!r || i === 0 || e.stop || t.review.verdict === "fail" || e.failures.size > 0)
    return t;
  e.report({ type: "asked", what: "review", sections: [] });
  let u = await y(e, void 0, () => r({ brief: o, context: a, depth: s, document: t.text }, d));
  return S(e), e.stop ? t : J(e, t, new Map(x(u ?? [])), { prove: n, anew: !1, advised: !0 });
}
async function J(e, t, n, r) {
  let { brief: i, context: o, depth: a, drafter: s, concurrency: d, signal: u } = e.options, c = { brief: i, context: o, depth: a, document: t.text, anew: r.anew }, f = /* @__PURE__ */ new Map();
  if (n.size > 0 && e.report({ type: "asked", what: r.advised ? "review" : "repair", sections: [...n.keys()] }), await I(new Map([...n.keys()].map((m) => [m, []])), d, async (m) => {
    let v = await y(e, m, () => G(s, m, n.get(m), c, u));
    return v !== void 0 && f.set(m, v), w(t.text, m) !== void 0 && e.failures.delete(m), e.stop === void 0;
  }), S(e), e.waiting) return t;
  let l = t;
  for (let [m, v] of n) {
    let k = f.get(m);
    k !== void 0 && (l = await V(e, l, m, k, v, r));
  }
  return l;
}
async function V(e, t, n, r, i, o) {
  let a = await j(t, n, r, i, o.prove, o.advised);
  return typeof a == "string" ? (e.report({ type: "kept", section: n, reason: a }), t) : (e.failures.delete(n), e.report({ type: "mended", section: n }), a);
}

// src/pipeline/run.ts
async function ve(e) {
  let t = $(e), n = await W(t);
  if (S(t), n.size === 0 || t.waiting) return B(t);
  let r = async (a) => {
    let { text: s } = await e.fix(a);
    return { text: s, review: await e.review(s, { brief: e.brief }) };
  }, i = await r(L(t, n)), o = await E(t, i, r);
  return B(t, await H(t, o, r));
}
async function W(e) {
  let { needs: t, concurrency: n } = e.options, r = /* @__PURE__ */ new Map();
  return e.report({ type: "planned", sections: t.size }), await I(t, n, async (i) => {
    e.report({ type: "started", section: i });
    let o = (s) => !r.has(s) && !e.failures.has(s);
    if (e.waiting && b(i, t).some(o)) return !0;
    let a = await y(e, i, () => X(e, i, r));
    return a?.trim() && r.set(i, a), a !== void 0 && e.report({ type: "written", section: i }), e.stop === void 0;
  }), r;
}
async function X(e, t, n) {
  let { brief: r, context: i, depth: o, drafter: a, needs: s, signal: d } = e.options, u = new Map(
    b(t, s).flatMap((l) => n.has(l) ? [[l, n.get(l)]] : [])
  ), c = u.size > 0 ? L(e, u) : "", f = await h(a.draft(t, { brief: r, context: i, depth: o, document: c }, d));
  if (f.trim() && !N(f, t)) throw new g(`the answer is not one section “${t}”`, p.gaps);
  return f;
}
function L({ options: e }, t) {
  let { brief: n, date: r, currency: i = "USD", drafter: o } = e, a = o.depth?.(e.depth, e.brief) ?? e.depth;
  return O({ title: o.title(n), brief: n, depth: a, date: r, currency: i }, t);
}
function B(e, t) {
  let { stop: n, failures: r, waiting: i } = e;
  if (n && !(n instanceof g)) throw n;
  return {
    text: t?.text ?? "",
    review: t?.review,
    failures: r,
    stop: n,
    waiting: i,
    exit: Y(r, n, t?.review.verdict)
  };
}
function Y(e, t, n) {
  return t?.exit === p.cancelled ? p.cancelled : n === "pass" && e.size === 0 ? p.ok : t ? t.exit : [...e.values()].some(({ exit: r }) => r === p.provider) ? p.provider : p.gaps;
}
export {
  ve as run
};
