// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as N,
  b as H
} from "./chunk-GDR7QM2K.mjs";
import {
  a as z,
  d as w,
  e as F
} from "./chunk-ILSPDJTZ.mjs";
import {
  a as v
} from "./chunk-THAZVNSY.mjs";
import {
  a as O
} from "./chunk-XNHWI2NX.mjs";
import {
  K as k,
  i as R
} from "./chunk-S64XYLY4.mjs";
import "./chunk-H3E44YWS.mjs";
import {
  a as u,
  b as g
} from "./chunk-HIQSZZL5.mjs";
import "./chunk-64QWA72K.mjs";
import "./chunk-ADFQ3F2B.mjs";

// src/pipeline/disarm.ts
var q = "no-unsafe-content";
function A(e) {
  return e.filter((t) => t.rule === q && t.severity === "error");
}
function G(e, t) {
  let n = k(e), r = new Set(t.map(({ at: c }) => c.start.offset)), i = t.some(({ message: c }) => c.startsWith("raw HTML")), o = [...O(n.tree)].flatMap((c) => K(c, n, r, i)), s = t.filter(({ message: c }) => c.
  includes(" in a diagram: ")).map(X(n.source));
  return [...o, ...s].sort((c, d) => d.start - c.start).reduce(
    (c, { start: d, end: p, words: f }) => c.slice(0, d) + f + c.slice(p),
    n.source
  );
}
function K(e, { source: t }, n, r) {
  let i = e.position?.start.offset ?? 0, o = e.position?.end.offset ?? i;
  return e.type === "html" ? r && Q(e) ? [{ start: i, end: o, words: "" }] : [] : !("url" in e) || !n.has(i) ? [] : [{ start: i, end: o, words: e.type === "link" ? V(e, t) : "" }];
}
function Q({ value: e }) {
  return /<[a-z!?/]/i.test(e.replace(/<!--[\s\S]*?(?:-->|$)/g, ""));
}
function V({ children: e }, t) {
  return t.slice(e[0]?.position?.start.offset ?? 0, e.at(-1)?.position?.end.offset ?? 0);
}
function X(e) {
  return ({ at: t }) => {
    let n = e.lastIndexOf(`
`, t.start.offset ?? 0) + 1, r = e.indexOf(`
`, t.end.offset ?? 0);
    return { start: n, end: r < 0 ? e.length : r + 1, words: "" };
  };
}

// src/pipeline/plan.ts
function Y(e) {
  let t = /* @__PURE__ */ new Map(), n = (i) => [...e].filter(([, o]) => o.includes(i)).map(([o]) => o), r = (i) => {
    let o = t.get(i);
    if (o !== void 0) return o;
    let s = 1 + Math.max(0, ...n(i).map(r));
    return t.set(i, s), s;
  };
  for (let i of e.keys()) r(i);
  return t;
}
async function b(e, t, n) {
  let r = Y(e), i = new Set([...e.keys()].sort((p, f) => (r.get(f) ?? 0) - (r.get(p) ?? 0))), o = /* @__PURE__ */ new Set(), s = /* @__PURE__ */ new Map(), a = !0, c = (p) => (e.get(p) ?? []).every((f) => o.
  has(f) || !e.has(f)), d = (p) => {
    i.delete(p);
    let f = n(p).then((l) => {
      a &&= l, o.add(p), s.delete(p);
    });
    s.set(p, f);
  };
  for (; a || s.size > 0; ) {
    for (let p of a ? [...i].filter(c).slice(0, Math.max(0, t - s.size)) : [])
      d(p);
    if (s.size === 0) return;
    await Promise.race(s.values());
  }
}

// src/pipeline/repair.ts
function $(e) {
  let t = e.filter(({ severity: r, rule: i }) => r !== "info" && i !== Z), n = v(t);
  return new Map(n.filter(([, r]) => r.some(({ severity: i }) => i === "error")));
}
var Z = "no-infeasible-brief";
async function j(e, t, n, r, i) {
  let o = w(r.document, t), { anew: s, ...a } = r, c = o !== void 0 && !s && e.repair ? e.repair(t, o, n, a, i) : e.draft(t, a, i);
  return I(c);
}
async function I(e) {
  let t = "";
  for await (let n of e) t += n;
  return t;
}
async function E(e, t, n, r, i, o = !1) {
  let s = R(w(e.text, t) ?? ""), a = await i(F(e.text, t, n)), c = { section: t, standing: s, candidate: n, before: e.review, after: a.review, reported: r, advised: o };
  return N(c) ?? a;
}
function h(e) {
  return e.map(({ rule: t, section: n, message: r }) => `${t}	${n}	${r}`).sort().join(`
`);
}

// src/pipeline/session.ts
function C(e) {
  return { options: e, report: e.report ?? (() => {
  }), failures: /* @__PURE__ */ new Map(), answered: !1, waiting: !1 };
}
async function y(e, t, n) {
  try {
    let r = await n();
    return e.answered = !0, r;
  } catch (r) {
    if (te(r)) {
      e.waiting = !0;
      return;
    }
    let i = e.options.signal.aborted ? new g("cancelled", u.cancelled) : r;
    ee(i, e) ? e.stop ??= i : t && e.report({ type: "failed", section: t, reason: i.message }), t && i instanceof g && e.failures.set(t, i);
    return;
  }
}
var _ = [u.cancelled, u.budget, u.refused];
function ee(e, t) {
  return !(e instanceof g) || _.includes(e.exit) || P(e) && e.exit === u.provider ? !0 : "hopeless" in e && e.hopeless === !0 && !t.answered;
}
function te(e) {
  return e instanceof g && "pending" in e && e.pending === !0;
}
function S(e) {
  e.waiting && (e.stop ??= new g("the answers of a batch are waited for", u.ok));
}
function P(e) {
  return e !== void 0 && "final" in e && e.final === !0;
}

// src/pipeline/rounds.ts
var M = 3;
async function J(e, t, n) {
  let { rounds: r, drafter: i } = e.options, o = t, s = "";
  for (let a = 1; ; a += 1) {
    let { counts: c, diagnostics: d, verdict: p } = o.review;
    if (e.report({ type: "checked", round: a - 1, errors: c.error, warnings: c.warning }), h(d) === s && a < M && (a = M), p === "pass" || e.stop || !i.repair || a > r) return o;
    s = h(d), o = await L(e, o, ne(e, d), {
      prove: n,
      anew: a === M,
      advised: !1
    });
  }
}
function ne(e, t) {
  return new Map([...$(t)].filter(([n]) => !P(e.failures.get(n))));
}
async function B(e, t, n) {
  let { judge: r, rounds: i, brief: o, context: s, depth: a, signal: c } = e.options;
  if (!r || i === 0 || e.stop || t.review.verdict === "fail" || e.failures.size > 0)
    return t;
  e.report({ type: "asked", what: "review", sections: [] });
  let d = await y(e, void 0, () => r({ brief: o, context: s, depth: a, document: t.text }, c));
  return S(e), e.stop ? t : L(e, t, new Map(v(d ?? [])), { prove: n, anew: !1, advised: !0 });
}
async function L(e, t, n, r) {
  let { brief: i, context: o, depth: s, drafter: a, concurrency: c, signal: d } = e.options, p = { brief: i, context: o, depth: s, document: t.text, anew: r.anew }, f = /* @__PURE__ */ new Map();
  if (n.size > 0 && e.report({ type: "asked", what: r.advised ? "review" : "repair", sections: [...n.keys()] }), await b(new Map([...n.keys()].map((m) => [m, []])), c, async (m) => {
    let x = await y(e, m, () => j(a, m, n.get(m), p, d));
    return x !== void 0 && f.set(m, x), w(t.text, m) !== void 0 && e.failures.delete(m), e.stop === void 0;
  }), S(e), e.waiting) return t;
  let l = t;
  for (let [m, x] of n) {
    let D = f.get(m);
    D !== void 0 && (l = await re(e, l, m, D, x, r));
  }
  return l;
}
async function re(e, t, n, r, i, o) {
  let s = await E(t, n, r, i, o.prove, o.advised);
  return typeof s == "string" ? (e.report({ type: "kept", section: n, reason: s }), t) : (e.failures.delete(n), e.report({ type: "mended", section: n }), s);
}

// src/pipeline/run.ts
async function Ne(e) {
  let t = C(e), n = await ie(t);
  if (S(t), n.size === 0 || t.waiting) return U(t);
  let r = async (s) => {
    let { text: a } = await e.fix(s);
    return { text: a, review: await e.review(a, { brief: e.brief }) };
  }, i = await r(W(t, n)), o = await T(t, await J(t, i, r), r);
  return U(t, await T(t, await B(t, o, r), r));
}
async function T(e, t, n) {
  let r = A(t.review.diagnostics);
  if (r.length === 0 || !e.options.drafter.repair || e.waiting) return t;
  for (let { section: i, message: o } of r) e.report({ type: "removed", section: i, reason: o });
  return n(G(t.text, r));
}
async function ie(e) {
  let { needs: t, concurrency: n } = e.options, r = /* @__PURE__ */ new Map();
  return e.report({ type: "planned", sections: t.size }), await b(t, n, async (i) => {
    e.report({ type: "started", section: i });
    let o = (a) => !r.has(a) && !e.failures.has(a);
    if (e.waiting && t.get(i)?.some(o)) return !0;
    let s = await y(e, i, () => oe(e, i, r));
    return s?.trim() && r.set(i, s), s !== void 0 && e.report({ type: "written", section: i }), e.stop === void 0;
  }), r;
}
async function oe(e, t, n) {
  let { brief: r, context: i, depth: o, drafter: s, needs: a, signal: c } = e.options, d = new Map(
    (a.get(t) ?? []).flatMap((l) => n.has(l) ? [[l, n.get(l)]] : [])
  ), p = d.size > 0 ? W(e, d) : "", f = await I(s.draft(t, { brief: r, context: i, depth: o, document: p }, c));
  if (f.trim() && !H(f, t)) throw new g(`the answer is not one section “${t}”`, u.gaps);
  return f;
}
function W({ options: e }, t) {
  let { brief: n, date: r, currency: i = "USD", drafter: o } = e, s = o.depth?.(e.depth, e.brief) ?? e.depth;
  return z({ title: o.title(n), brief: n, depth: s, date: r, currency: i }, t);
}
function U(e, t) {
  let { stop: n, failures: r, waiting: i } = e;
  if (n && !(n instanceof g)) throw n;
  return {
    text: t?.text ?? "",
    review: t?.review,
    failures: r,
    stop: n,
    waiting: i,
    exit: se(r, n, t?.review.verdict)
  };
}
function se(e, t, n) {
  return t?.exit === u.cancelled ? u.cancelled : n === "pass" && e.size === 0 ? u.ok : t ? t.exit : [...e.values()].some(({ exit: r }) => r === u.provider) ? u.provider : u.gaps;
}
export {
  Ne as run
};
