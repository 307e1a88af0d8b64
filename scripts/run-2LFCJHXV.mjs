// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as O,
  b as F
} from "./chunk-GDR7QM2K.mjs";
import {
  a as k,
  d as w,
  e as D
} from "./chunk-ILSPDJTZ.mjs";
import {
  a as v
} from "./chunk-THAZVNSY.mjs";
import {
  i as R
} from "./chunk-S64XYLY4.mjs";
import "./chunk-H3E44YWS.mjs";
import {
  a as f,
  b as g
} from "./chunk-HIQSZZL5.mjs";
import "./chunk-64QWA72K.mjs";
import "./chunk-ADFQ3F2B.mjs";

// src/pipeline/plan.ts
function z(e, t) {
  let r = /* @__PURE__ */ new Set(), n = (i) => {
    for (let o of t.get(i) ?? [])
      r.has(o) || !t.has(o) || (r.add(o), n(o));
  };
  return n(e), [...t.keys()].filter((i) => r.has(i));
}
function U(e) {
  let t = /* @__PURE__ */ new Map(), r = (i) => [...e].filter(([, o]) => o.includes(i)).map(([o]) => o), n = (i) => {
    let o = t.get(i);
    if (o !== void 0) return o;
    let s = 1 + Math.max(0, ...r(i).map(n));
    return t.set(i, s), s;
  };
  for (let i of e.keys()) n(i);
  return t;
}
async function x(e, t, r) {
  let n = U(e), i = new Set([...e.keys()].sort((c, d) => (n.get(d) ?? 0) - (n.get(c) ?? 0))), o = /* @__PURE__ */ new Set(), s = /* @__PURE__ */ new Map(), a = !0, p = (c) => (e.get(c) ?? []).every((d) => o.
  has(d) || !e.has(d)), u = (c) => {
    i.delete(c);
    let d = r(c).then((l) => {
      a &&= l, o.add(c), s.delete(c);
    });
    s.set(c, d);
  };
  for (; a || s.size > 0; ) {
    for (let c of a ? [...i].filter(p).slice(0, Math.max(0, t - s.size)) : [])
      u(c);
    if (s.size === 0) return;
    await Promise.race(s.values());
  }
}

// src/pipeline/repair.ts
function N(e) {
  let t = e.filter(({ severity: n, rule: i }) => n !== "info" && i !== q), r = v(t);
  return new Map(r.filter(([, n]) => n.some(({ severity: i }) => i === "error")));
}
var q = "no-infeasible-brief";
async function A(e, t, r, n, i) {
  let o = w(n.document, t), { anew: s, ...a } = n, p = o !== void 0 && !s && e.repair ? e.repair(t, o, r, a, i) : e.draft(t, a, i);
  return I(p);
}
async function I(e) {
  let t = "";
  for await (let r of e) t += r;
  return t;
}
async function G(e, t, r, n, i, o = !1) {
  let s = R(w(e.text, t) ?? ""), a = await i(D(e.text, t, r)), p = { section: t, standing: s, candidate: r, before: e.review, after: a.review, reported: n, advised: o };
  return O(p) ?? a;
}
function b(e) {
  return e.map(({ rule: t, section: r, message: n }) => `${t}	${r}	${n}`).sort().join(`
`);
}

// src/pipeline/session.ts
function j(e) {
  return { options: e, report: e.report ?? (() => {
  }), failures: /* @__PURE__ */ new Map(), answered: !1 };
}
async function y(e, t, r) {
  try {
    let n = await r();
    return e.answered = !0, n;
  } catch (n) {
    let i = e.options.signal.aborted ? new g("cancelled", f.cancelled) : n;
    K(i, e) ? e.stop ??= i : t && e.report({ type: "failed", section: t, reason: i.message }), t && i instanceof g && e.failures.set(t, i);
    return;
  }
}
var C = [f.cancelled, f.budget, f.refused];
function K(e, t) {
  return !(e instanceof g) || C.includes(e.exit) || h(e) && e.exit === f.provider ? !0 : "hopeless" in e && e.hopeless === !0 && !t.answered;
}
function h(e) {
  return e !== void 0 && "final" in e && e.final === !0;
}

// src/pipeline/rounds.ts
var P = 3;
async function $(e, t, r) {
  let { rounds: n, drafter: i } = e.options, o = t, s = "";
  for (let a = 1; ; a += 1) {
    let { counts: p, diagnostics: u, verdict: c } = o.review;
    if (e.report({ type: "checked", round: a - 1, errors: p.error, warnings: p.warning }), b(u) === s && a < P && (a = P), c === "pass" || e.stop || !i.repair || a > n) return o;
    s = b(u), o = await H(e, o, L(e, u), {
      prove: r,
      anew: a === P,
      advised: !1
    });
  }
}
function L(e, t) {
  return new Map([...N(t)].filter(([r]) => !h(e.failures.get(r))));
}
async function E(e, t, r) {
  let { judge: n, rounds: i, brief: o, context: s, depth: a, signal: p } = e.options;
  if (!n || i === 0 || e.stop || t.review.verdict === "fail" || e.failures.size > 0)
    return t;
  e.report({ type: "asked", what: "review", sections: [] });
  let u = await y(e, void 0, () => n({ brief: o, context: s, depth: a, document: t.text }, p));
  return e.stop ? t : H(e, t, new Map(v(u ?? [])), { prove: r, anew: !1, advised: !0 });
}
async function H(e, t, r, n) {
  let { brief: i, context: o, depth: s, drafter: a, concurrency: p, signal: u } = e.options, c = { brief: i, context: o, depth: s, document: t.text, anew: n.anew }, d = /* @__PURE__ */ new Map();
  r.size > 0 && e.report({ type: "asked", what: n.advised ? "review" : "repair", sections: [...r.keys()] }), await x(new Map([...r.keys()].map((m) => [m, []])), p, async (m) => {
    let S = await y(e, m, () => A(a, m, r.get(m), c, u));
    return S !== void 0 && d.set(m, S), w(t.text, m) !== void 0 && e.failures.delete(m), e.stop === void 0;
  });
  let l = t;
  for (let [m, S] of r) {
    let M = d.get(m);
    M !== void 0 && (l = await Q(e, l, m, M, S, n));
  }
  return l;
}
async function Q(e, t, r, n, i, o) {
  let s = await G(t, r, n, i, o.prove, o.advised);
  return typeof s == "string" ? (e.report({ type: "kept", section: r, reason: s }), t) : (e.failures.delete(r), e.report({ type: "mended", section: r }), s);
}

// src/pipeline/run.ts
async function ye(e) {
  let t = j(e), r = await T(t);
  if (r.size === 0) return J(t);
  let n = async (s) => {
    let { text: a } = await e.fix(s);
    return { text: a, review: await e.review(a, { brief: e.brief }) };
  }, i = await n(B(t, r)), o = await $(t, i, n);
  return J(t, await E(t, o, n));
}
async function T(e) {
  let { needs: t, concurrency: r } = e.options, n = /* @__PURE__ */ new Map();
  return e.report({ type: "planned", sections: t.size }), await x(t, r, async (i) => {
    e.report({ type: "started", section: i });
    let o = await y(e, i, () => V(e, i, n));
    return o?.trim() && n.set(i, o), o !== void 0 && e.report({ type: "written", section: i }), e.stop === void 0;
  }), n;
}
async function V(e, t, r) {
  let { brief: n, context: i, depth: o, drafter: s, needs: a, signal: p } = e.options, u = new Map(
    z(t, a).flatMap((l) => r.has(l) ? [[l, r.get(l)]] : [])
  ), c = u.size > 0 ? B(e, u) : "", d = await I(s.draft(t, { brief: n, context: i, depth: o, document: c }, p));
  if (d.trim() && !F(d, t)) throw new g(`the answer is not one section “${t}”`, f.gaps);
  return d;
}
function B({ options: e }, t) {
  let { brief: r, date: n, currency: i = "USD", drafter: o } = e, s = o.depth?.(e.depth, e.brief) ?? e.depth;
  return k({ title: o.title(r), brief: r, depth: s, date: n, currency: i }, t);
}
function J(e, t) {
  let { stop: r, failures: n } = e;
  if (r && !(r instanceof g)) throw r;
  return {
    text: t?.text ?? "",
    review: t?.review,
    failures: n,
    stop: r,
    exit: W(n, r, t?.review.verdict)
  };
}
function W(e, t, r) {
  return t?.exit === f.cancelled ? f.cancelled : r === "pass" && e.size === 0 ? f.ok : t ? t.exit : [...e.values()].some(({ exit: n }) => n === f.provider) ? f.provider : f.gaps;
}
export {
  ye as run
};
