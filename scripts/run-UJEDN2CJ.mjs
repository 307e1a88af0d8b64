// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as O,
  b as F
} from "./chunk-NM3DBI6S.mjs";
import {
  a as k,
  d as w,
  e as D
} from "./chunk-HY7AFNQR.mjs";
import {
  a as v
} from "./chunk-THAZVNSY.mjs";
import {
  i as R
} from "./chunk-MN4CXP3Y.mjs";
import "./chunk-H3E44YWS.mjs";
import {
  a as u,
  b as g
} from "./chunk-HIQSZZL5.mjs";
import "./chunk-64QWA72K.mjs";
import "./chunk-ADFQ3F2B.mjs";

// src/pipeline/plan.ts
function z(e, t) {
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
    let s = 1 + Math.max(0, ...n(i).map(r));
    return t.set(i, s), s;
  };
  for (let i of e.keys()) r(i);
  return t;
}
async function x(e, t, n) {
  let r = U(e), i = new Set([...e.keys()].sort((c, d) => (r.get(d) ?? 0) - (r.get(c) ?? 0))), o = /* @__PURE__ */ new Set(), s = /* @__PURE__ */ new Map(), a = !0, p = (c) => (e.get(c) ?? []).every((d) => o.
  has(d) || !e.has(d)), f = (c) => {
    i.delete(c);
    let d = n(c).then((l) => {
      a &&= l, o.add(c), s.delete(c);
    });
    s.set(c, d);
  };
  for (; a || s.size > 0; ) {
    for (let c of a ? [...i].filter(p).slice(0, Math.max(0, t - s.size)) : [])
      f(c);
    if (s.size === 0) return;
    await Promise.race(s.values());
  }
}

// src/pipeline/repair.ts
function N(e) {
  let t = e.filter(({ severity: r, rule: i }) => r !== "info" && i !== q), n = v(t);
  return new Map(n.filter(([, r]) => r.some(({ severity: i }) => i === "error")));
}
var q = "no-infeasible-brief";
async function A(e, t, n, r, i) {
  let o = w(r.document, t), { anew: s, ...a } = r, p = o !== void 0 && !s && e.repair ? e.repair(t, o, n, a, i) : e.draft(t, a, i);
  return I(p);
}
async function I(e) {
  let t = "";
  for await (let n of e) t += n;
  return t;
}
async function G(e, t, n, r, i, o = !1) {
  let s = R(w(e.text, t) ?? ""), a = await i(D(e.text, t, n)), p = { section: t, standing: s, candidate: n, before: e.review, after: a.review, reported: r, advised: o };
  return O(p) ?? a;
}
function b(e) {
  return e.map(({ rule: t, section: n, message: r }) => `${t}	${n}	${r}`).sort().join(`
`);
}

// src/pipeline/session.ts
function j(e) {
  return { options: e, report: e.report ?? (() => {
  }), failures: /* @__PURE__ */ new Map(), answered: !1 };
}
async function y(e, t, n) {
  try {
    let r = await n();
    return e.answered = !0, r;
  } catch (r) {
    let i = e.options.signal.aborted ? new g("cancelled", u.cancelled) : r;
    K(i, e) ? e.stop ??= i : t && e.report({ type: "failed", section: t, reason: i.message }), t && i instanceof g && e.failures.set(t, i);
    return;
  }
}
var C = [u.cancelled, u.budget, u.refused];
function K(e, t) {
  return !(e instanceof g) || C.includes(e.exit) || h(e) && e.exit === u.provider ? !0 : "hopeless" in e && e.hopeless === !0 && !t.answered;
}
function h(e) {
  return e !== void 0 && "final" in e && e.final === !0;
}

// src/pipeline/rounds.ts
var P = 3;
async function $(e, t, n) {
  let { rounds: r, drafter: i } = e.options, o = t, s = "";
  for (let a = 1; ; a += 1) {
    let { counts: p, diagnostics: f, verdict: c } = o.review;
    if (e.report({ type: "checked", round: a - 1, errors: p.error, warnings: p.warning }), b(f) === s && a < P && (a = P), c === "pass" || e.stop || !i.repair || a > r) return o;
    s = b(f), o = await H(e, o, L(e, f), {
      prove: n,
      anew: a === P,
      advised: !1
    });
  }
}
function L(e, t) {
  return new Map([...N(t)].filter(([n]) => !h(e.failures.get(n))));
}
async function E(e, t, n) {
  let { judge: r, rounds: i, brief: o, context: s, depth: a, signal: p } = e.options;
  if (!r || i === 0 || e.stop || t.review.verdict === "fail" || e.failures.size > 0)
    return t;
  e.report({ type: "asked", what: "review", sections: [] });
  let f = await y(e, void 0, () => r({ brief: o, context: s, depth: a, document: t.text }, p));
  return e.stop ? t : H(e, t, new Map(v(f ?? [])), { prove: n, anew: !1, advised: !0 });
}
async function H(e, t, n, r) {
  let { brief: i, context: o, depth: s, drafter: a, concurrency: p, signal: f } = e.options, c = { brief: i, context: o, depth: s, document: t.text, anew: r.anew }, d = /* @__PURE__ */ new Map();
  n.size > 0 && e.report({ type: "asked", what: r.advised ? "review" : "repair", sections: [...n.keys()] }), await x(new Map([...n.keys()].map((m) => [m, []])), p, async (m) => {
    let S = await y(e, m, () => A(a, m, n.get(m), c, f));
    return S !== void 0 && d.set(m, S), w(t.text, m) !== void 0 && e.failures.delete(m), e.stop === void 0;
  });
  let l = t;
  for (let [m, S] of n) {
    let M = d.get(m);
    M !== void 0 && (l = await Q(e, l, m, M, S, r));
  }
  return l;
}
async function Q(e, t, n, r, i, o) {
  let s = await G(t, n, r, i, o.prove, o.advised);
  return typeof s == "string" ? (e.report({ type: "kept", section: n, reason: s }), t) : (e.failures.delete(n), e.report({ type: "mended", section: n }), s);
}

// src/pipeline/run.ts
async function ye(e) {
  let t = j(e), n = await T(t);
  if (n.size === 0) return J(t);
  let r = async (s) => {
    let { text: a } = await e.fix(s);
    return { text: a, review: await e.review(a, { brief: e.brief }) };
  }, i = await r(B(t, n)), o = await $(t, i, r);
  return J(t, await E(t, o, r));
}
async function T(e) {
  let { needs: t, concurrency: n } = e.options, r = /* @__PURE__ */ new Map();
  return e.report({ type: "planned", sections: t.size }), await x(t, n, async (i) => {
    e.report({ type: "started", section: i });
    let o = await y(e, i, () => V(e, i, r));
    return o?.trim() && r.set(i, o), o !== void 0 && e.report({ type: "written", section: i }), e.stop === void 0;
  }), r;
}
async function V(e, t, n) {
  let { brief: r, context: i, depth: o, drafter: s, needs: a, signal: p } = e.options, f = new Map(
    z(t, a).flatMap((l) => n.has(l) ? [[l, n.get(l)]] : [])
  ), c = f.size > 0 ? B(e, f) : "", d = await I(s.draft(t, { brief: r, context: i, depth: o, document: c }, p));
  if (d.trim() && !F(d, t)) throw new g(`the answer is not one section “${t}”`, u.gaps);
  return d;
}
function B({ options: e }, t) {
  let { brief: n, date: r, currency: i = "USD", drafter: o } = e, s = o.depth?.(e.depth) ?? e.depth;
  return k({ title: o.title(n), brief: n, depth: s, date: r, currency: i }, t);
}
function J(e, t) {
  let { stop: n, failures: r } = e;
  if (n && !(n instanceof g)) throw n;
  return {
    text: t?.text ?? "",
    review: t?.review,
    failures: r,
    stop: n,
    exit: W(r, n, t?.review.verdict)
  };
}
function W(e, t, n) {
  return t?.exit === u.cancelled ? u.cancelled : n === "pass" && e.size === 0 ? u.ok : t ? t.exit : [...e.values()].some(({ exit: r }) => r === u.provider) ? u.provider : u.gaps;
}
export {
  ye as run
};
