// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as D,
  b as O
} from "./chunk-SYY53LEL.mjs";
import {
  a as R,
  d as w,
  e as k
} from "./chunk-BOESMOQ7.mjs";
import {
  a as v
} from "./chunk-THAZVNSY.mjs";
import "./chunk-5QP7OEKH.mjs";
import "./chunk-GC5JDIV7.mjs";
import "./chunk-H3E44YWS.mjs";
import {
  a as u,
  b as g
} from "./chunk-HIQSZZL5.mjs";
import "./chunk-ADFQ3F2B.mjs";

// src/pipeline/plan.ts
function F(e, t) {
  let n = /* @__PURE__ */ new Set(), r = (o) => {
    for (let i of t.get(o) ?? [])
      n.has(i) || !t.has(i) || (n.add(i), r(i));
  };
  return r(e), [...t.keys()].filter((o) => n.has(o));
}
function B(e) {
  let t = /* @__PURE__ */ new Map(), n = (o) => [...e].filter(([, i]) => i.includes(o)).map(([i]) => i), r = (o) => {
    let i = t.get(o);
    if (i !== void 0) return i;
    let s = 1 + Math.max(0, ...n(o).map(r));
    return t.set(o, s), s;
  };
  for (let o of e.keys()) r(o);
  return t;
}
async function x(e, t, n) {
  let r = B(e), o = new Set([...e.keys()].sort((c, d) => (r.get(d) ?? 0) - (r.get(c) ?? 0))), i = /* @__PURE__ */ new Set(), s = /* @__PURE__ */ new Map(), a = !0, p = (c) => (e.get(c) ?? []).every((d) => i.
  has(d) || !e.has(d)), f = (c) => {
    o.delete(c);
    let d = n(c).then((l) => {
      a &&= l, i.add(c), s.delete(c);
    });
    s.set(c, d);
  };
  for (; a || s.size > 0; ) {
    for (let c of a ? [...o].filter(p).slice(0, Math.max(0, t - s.size)) : [])
      f(c);
    if (s.size === 0) return;
    await Promise.race(s.values());
  }
}

// src/pipeline/repair.ts
function z(e) {
  let t = e.filter(({ severity: r, rule: o }) => r !== "info" && o !== U), n = v(t);
  return new Map(n.filter(([, r]) => r.some(({ severity: o }) => o === "error")));
}
var U = "no-infeasible-brief";
async function N(e, t, n, r, o) {
  let i = w(r.document, t), { anew: s, ...a } = r, p = i !== void 0 && !s && e.repair ? e.repair(t, i, n, a, o) : e.draft(t, a, o);
  return I(p);
}
async function I(e) {
  let t = "";
  for await (let n of e) t += n;
  return t;
}
function A(e, t, n, r, o, i = !1) {
  let s = w(e.text, t) ?? "", a = o(k(e.text, t, n)), p = { section: t, standing: s, candidate: n, before: e.review, after: a.review, reported: r, advised: i };
  return D(p) ?? a;
}
function b(e) {
  return e.map(({ rule: t, section: n, message: r }) => `${t}	${n}	${r}`).sort().join(`
`);
}

// src/pipeline/session.ts
function G(e) {
  return { options: e, report: e.report ?? (() => {
  }), failures: /* @__PURE__ */ new Map(), answered: !1 };
}
async function y(e, t, n) {
  try {
    let r = await n();
    return e.answered = !0, r;
  } catch (r) {
    let o = e.options.signal.aborted ? new g("cancelled", u.cancelled) : r;
    C(o, e) ? e.stop ??= o : t && e.report({ type: "failed", section: t, reason: o.message }), t && o instanceof g && e.failures.set(t, o);
    return;
  }
}
var q = [u.cancelled, u.budget, u.refused];
function C(e, t) {
  return !(e instanceof g) || q.includes(e.exit) || h(e) && e.exit === u.provider ? !0 : "hopeless" in e && e.hopeless === !0 && !t.answered;
}
function h(e) {
  return e !== void 0 && "final" in e && e.final === !0;
}

// src/pipeline/rounds.ts
var P = 3;
async function j(e, t, n) {
  let { rounds: r, drafter: o } = e.options, i = t, s = "";
  for (let a = 1; ; a += 1) {
    let { counts: p, diagnostics: f, verdict: c } = i.review;
    if (e.report({ type: "checked", round: a - 1, errors: p.error, warnings: p.warning }), b(f) === s && a < P && (a = P), c === "pass" || e.stop || !o.repair || a > r) return i;
    s = b(f), i = await E(e, i, K(e, f), {
      prove: n,
      anew: a === P,
      advised: !1
    });
  }
}
function K(e, t) {
  return new Map([...z(t)].filter(([n]) => !h(e.failures.get(n))));
}
async function $(e, t, n) {
  let { judge: r, rounds: o, brief: i, context: s, depth: a, signal: p } = e.options;
  if (!r || o === 0 || e.stop || t.review.verdict === "fail" || e.failures.size > 0)
    return t;
  e.report({ type: "asked", what: "review", sections: [] });
  let f = await y(e, void 0, () => r({ brief: i, context: s, depth: a, document: t.text }, p));
  return e.stop ? t : E(e, t, new Map(v(f ?? [])), { prove: n, anew: !1, advised: !0 });
}
async function E(e, t, n, r) {
  let { brief: o, context: i, depth: s, drafter: a, concurrency: p, signal: f } = e.options, c = { brief: o, context: i, depth: s, document: t.text, anew: r.anew }, d = /* @__PURE__ */ new Map();
  n.size > 0 && e.report({ type: "asked", what: r.advised ? "review" : "repair", sections: [...n.keys()] }), await x(new Map([...n.keys()].map((m) => [m, []])), p, async (m) => {
    let S = await y(e, m, () => N(a, m, n.get(m), c, f));
    return S !== void 0 && d.set(m, S), w(t.text, m) !== void 0 && e.failures.delete(m), e.stop === void 0;
  });
  let l = t;
  for (let [m, S] of n) {
    let M = d.get(m);
    M !== void 0 && (l = L(e, l, m, M, S, r));
  }
  return l;
}
function L(e, t, n, r, o, i) {
  let s = A(t, n, r, o, i.prove, i.advised);
  return typeof s == "string" ? (e.report({ type: "kept", section: n, reason: s }), t) : (e.failures.delete(n), e.report({ type: "mended", section: n }), s);
}

// src/pipeline/run.ts
async function ge(e) {
  let t = G(e), n = await Q(t);
  if (n.size === 0) return H(t);
  let r = (s) => {
    let a = e.fix(s).text;
    return { text: a, review: e.review(a, { brief: e.brief }) };
  }, o = r(J(t, n)), i = await j(t, o, r);
  return H(t, await $(t, i, r));
}
async function Q(e) {
  let { needs: t, concurrency: n } = e.options, r = /* @__PURE__ */ new Map();
  return e.report({ type: "planned", sections: t.size }), await x(t, n, async (o) => {
    e.report({ type: "started", section: o });
    let i = await y(e, o, () => T(e, o, r));
    return i?.trim() && r.set(o, i), i !== void 0 && e.report({ type: "written", section: o }), e.stop === void 0;
  }), r;
}
async function T(e, t, n) {
  let { brief: r, context: o, depth: i, drafter: s, needs: a, signal: p } = e.options, f = new Map(
    F(t, a).flatMap((l) => n.has(l) ? [[l, n.get(l)]] : [])
  ), c = f.size > 0 ? J(e, f) : "", d = await I(s.draft(t, { brief: r, context: o, depth: i, document: c }, p));
  if (d.trim() && !O(d, t)) throw new g(`the answer is not one section “${t}”`, u.gaps);
  return d;
}
function J({ options: e }, t) {
  let { brief: n, date: r, currency: o = "USD", drafter: i } = e, s = i.depth?.(e.depth) ?? e.depth;
  return R({ title: i.title(n), brief: n, depth: s, date: r, currency: o }, t);
}
function H(e, t) {
  let { stop: n, failures: r } = e;
  if (n && !(n instanceof g)) throw n;
  return {
    text: t?.text ?? "",
    review: t?.review,
    failures: r,
    stop: n,
    exit: V(r, n, t?.review.verdict)
  };
}
function V(e, t, n) {
  return t?.exit === u.cancelled ? u.cancelled : n === "pass" && e.size === 0 ? u.ok : t ? t.exit : [...e.values()].some(({ exit: r }) => r === u.provider) ? u.provider : u.gaps;
}
export {
  ge as run
};
