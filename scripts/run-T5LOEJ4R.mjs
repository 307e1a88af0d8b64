// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as F,
  b as z
} from "./chunk-GDR7QM2K.mjs";
import {
  a as D,
  d as w,
  e as O
} from "./chunk-ILSPDJTZ.mjs";
import {
  a as x
} from "./chunk-THAZVNSY.mjs";
import {
  i as k
} from "./chunk-S64XYLY4.mjs";
import "./chunk-H3E44YWS.mjs";
import {
  a as p,
  b as g
} from "./chunk-HIQSZZL5.mjs";
import "./chunk-64QWA72K.mjs";
import "./chunk-ADFQ3F2B.mjs";

// src/pipeline/plan.ts
function L(e) {
  let t = /* @__PURE__ */ new Map(), n = (i) => [...e].filter(([, o]) => o.includes(i)).map(([o]) => o), r = (i) => {
    let o = t.get(i);
    if (o !== void 0) return o;
    let a = 1 + Math.max(0, ...n(i).map(r));
    return t.set(i, a), a;
  };
  for (let i of e.keys()) r(i);
  return t;
}
async function b(e, t, n) {
  let r = L(e), i = new Set([...e.keys()].sort((c, u) => (r.get(u) ?? 0) - (r.get(c) ?? 0))), o = /* @__PURE__ */ new Set(), a = /* @__PURE__ */ new Map(), s = !0, d = (c) => (e.get(c) ?? []).every((u) => o.
  has(u) || !e.has(u)), f = (c) => {
    i.delete(c);
    let u = n(c).then((l) => {
      s &&= l, o.add(c), a.delete(c);
    });
    a.set(c, u);
  };
  for (; s || a.size > 0; ) {
    for (let c of s ? [...i].filter(d).slice(0, Math.max(0, t - a.size)) : [])
      f(c);
    if (a.size === 0) return;
    await Promise.race(a.values());
  }
}

// src/pipeline/repair.ts
function A(e) {
  let t = e.filter(({ severity: r, rule: i }) => r !== "info" && i !== U), n = x(t);
  return new Map(n.filter(([, r]) => r.some(({ severity: i }) => i === "error")));
}
var U = "no-infeasible-brief";
async function G(e, t, n, r, i) {
  let o = w(r.document, t), { anew: a, ...s } = r, d = o !== void 0 && !a && e.repair ? e.repair(t, o, n, s, i) : e.draft(t, s, i);
  return I(d);
}
async function I(e) {
  let t = "";
  for await (let n of e) t += n;
  return t;
}
async function N(e, t, n, r, i, o = !1) {
  let a = k(w(e.text, t) ?? ""), s = await i(O(e.text, t, n)), d = { section: t, standing: a, candidate: n, before: e.review, after: s.review, reported: r, advised: o };
  return F(d) ?? s;
}
function h(e) {
  return e.map(({ rule: t, section: n, message: r }) => `${t}	${n}	${r}`).sort().join(`
`);
}

// src/pipeline/session.ts
function j(e) {
  return { options: e, report: e.report ?? (() => {
  }), failures: /* @__PURE__ */ new Map(), answered: !1, waiting: !1 };
}
async function y(e, t, n) {
  try {
    let r = await n();
    return e.answered = !0, r;
  } catch (r) {
    if (K(r)) {
      e.waiting = !0;
      return;
    }
    let i = e.options.signal.aborted ? new g("cancelled", p.cancelled) : r;
    C(i, e) ? e.stop ??= i : t && e.report({ type: "failed", section: t, reason: i.message }), t && i instanceof g && e.failures.set(t, i);
    return;
  }
}
var q = [p.cancelled, p.budget, p.refused];
function C(e, t) {
  return !(e instanceof g) || q.includes(e.exit) || P(e) && e.exit === p.provider ? !0 : "hopeless" in e && e.hopeless === !0 && !t.answered;
}
function K(e) {
  return e instanceof g && "pending" in e && e.pending === !0;
}
function S(e) {
  e.waiting && (e.stop ??= new g("the answers of a batch are waited for", p.ok));
}
function P(e) {
  return e !== void 0 && "final" in e && e.final === !0;
}

// src/pipeline/rounds.ts
var M = 3;
async function $(e, t, n) {
  let { rounds: r, drafter: i } = e.options, o = t, a = "";
  for (let s = 1; ; s += 1) {
    let { counts: d, diagnostics: f, verdict: c } = o.review;
    if (e.report({ type: "checked", round: s - 1, errors: d.error, warnings: d.warning }), h(f) === a && s < M && (s = M), c === "pass" || e.stop || !i.repair || s > r) return o;
    a = h(f), o = await H(e, o, Q(e, f), {
      prove: n,
      anew: s === M,
      advised: !1
    });
  }
}
function Q(e, t) {
  return new Map([...A(t)].filter(([n]) => !P(e.failures.get(n))));
}
async function E(e, t, n) {
  let { judge: r, rounds: i, brief: o, context: a, depth: s, signal: d } = e.options;
  if (!r || i === 0 || e.stop || t.review.verdict === "fail" || e.failures.size > 0)
    return t;
  e.report({ type: "asked", what: "review", sections: [] });
  let f = await y(e, void 0, () => r({ brief: o, context: a, depth: s, document: t.text }, d));
  return S(e), e.stop ? t : H(e, t, new Map(x(f ?? [])), { prove: n, anew: !1, advised: !0 });
}
async function H(e, t, n, r) {
  let { brief: i, context: o, depth: a, drafter: s, concurrency: d, signal: f } = e.options, c = { brief: i, context: o, depth: a, document: t.text, anew: r.anew }, u = /* @__PURE__ */ new Map();
  if (n.size > 0 && e.report({ type: "asked", what: r.advised ? "review" : "repair", sections: [...n.keys()] }), await b(new Map([...n.keys()].map((m) => [m, []])), d, async (m) => {
    let v = await y(e, m, () => G(s, m, n.get(m), c, f));
    return v !== void 0 && u.set(m, v), w(t.text, m) !== void 0 && e.failures.delete(m), e.stop === void 0;
  }), S(e), e.waiting) return t;
  let l = t;
  for (let [m, v] of n) {
    let R = u.get(m);
    R !== void 0 && (l = await T(e, l, m, R, v, r));
  }
  return l;
}
async function T(e, t, n, r, i, o) {
  let a = await N(t, n, r, i, o.prove, o.advised);
  return typeof a == "string" ? (e.report({ type: "kept", section: n, reason: a }), t) : (e.failures.delete(n), e.report({ type: "mended", section: n }), a);
}

// src/pipeline/run.ts
async function Se(e) {
  let t = j(e), n = await V(t);
  if (S(t), n.size === 0 || t.waiting) return J(t);
  let r = async (a) => {
    let { text: s } = await e.fix(a);
    return { text: s, review: await e.review(s, { brief: e.brief }) };
  }, i = await r(B(t, n)), o = await $(t, i, r);
  return J(t, await E(t, o, r));
}
async function V(e) {
  let { needs: t, concurrency: n } = e.options, r = /* @__PURE__ */ new Map();
  return e.report({ type: "planned", sections: t.size }), await b(t, n, async (i) => {
    e.report({ type: "started", section: i });
    let o = (s) => !r.has(s) && !e.failures.has(s);
    if (e.waiting && t.get(i)?.some(o)) return !0;
    let a = await y(e, i, () => W(e, i, r));
    return a?.trim() && r.set(i, a), a !== void 0 && e.report({ type: "written", section: i }), e.stop === void 0;
  }), r;
}
async function W(e, t, n) {
  let { brief: r, context: i, depth: o, drafter: a, needs: s, signal: d } = e.options, f = new Map(
    (s.get(t) ?? []).flatMap((l) => n.has(l) ? [[l, n.get(l)]] : [])
  ), c = f.size > 0 ? B(e, f) : "", u = await I(a.draft(t, { brief: r, context: i, depth: o, document: c }, d));
  if (u.trim() && !z(u, t)) throw new g(`the answer is not one section “${t}”`, p.gaps);
  return u;
}
function B({ options: e }, t) {
  let { brief: n, date: r, currency: i = "USD", drafter: o } = e, a = o.depth?.(e.depth, e.brief) ?? e.depth;
  return D({ title: o.title(n), brief: n, depth: a, date: r, currency: i }, t);
}
function J(e, t) {
  let { stop: n, failures: r, waiting: i } = e;
  if (n && !(n instanceof g)) throw n;
  return {
    text: t?.text ?? "",
    review: t?.review,
    failures: r,
    stop: n,
    waiting: i,
    exit: X(r, n, t?.review.verdict)
  };
}
function X(e, t, n) {
  return t?.exit === p.cancelled ? p.cancelled : n === "pass" && e.size === 0 ? p.ok : t ? t.exit : [...e.values()].some(({ exit: r }) => r === p.provider) ? p.provider : p.gaps;
}
export {
  Se as run
};
