// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  A as h,
  g as $
} from "./chunk-S64XYLY4.mjs";
import {
  a as T
} from "./chunk-EVAWQN3U.mjs";

// src/graph/names.ts
var _ = 2e3;
function P(t) {
  let e = [], n = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map(), a = (i) => n.get(w(i)) ?? [], s = (i) => {
    let [c, ...f] = y(i), u = c === void 0 ? [] : a(c);
    return u.length > 0 ? u : [...new Set(f.flatMap(a))];
  };
  for (let i of z(t))
    if (!(e.length >= _ || j(i) && s(i.name).length > 0)) {
      e.push(i);
      for (let c of y(S(i)))
        M(o, c, i), M(n, w(c), i);
    }
  let r = [...o].sort(([i], [c]) => c.length - i.length);
  return {
    parties: e,
    find: s,
    only: (i) => {
      let c = s(i);
      return c.length === 1 ? c[0] : void 0;
    },
    suggest: (i) => J(m(i), e),
    mentioned: (i) => Q(m(i), r)
  };
}
function j({ kind: t }) {
  return t === "store" || t === "node";
}
function* z({ components: t, externals: e, actors: n, stores: o, diagrams: a }) {
  for (let s of t) {
    let { name: r, alias: i, at: c, passesThrough: f } = s;
    yield { kind: "component", name: r, alias: i, at: c, passesThrough: f, component: s };
  }
  for (let { name: s, at: r, remark: i } of e)
    yield { kind: "external", name: s, alias: i, at: r, passesThrough: /passes through/i.test(i ?? "") };
  for (let { name: s, at: r } of n) yield { kind: "actor", name: s, at: r, passesThrough: !1 };
  for (let { name: s, at: r } of o) yield { kind: "store", name: s, at: r, passesThrough: !1 };
  for (let { label: s, at: r } of b(a).flatMap(({ nodes: i }) => i))
    s && (yield { kind: "node", name: s, at: r, passesThrough: /passes through/i.test(s) });
}
function b(t) {
  return t.filter(({ kind: e, type: n }) => e === "architecture" && n !== void 0);
}
function S({ name: t, alias: e }) {
  return e === void 0 ? t : `${t} (${e})`;
}
var F = /\b(?:the|an?|our|its)\b/g, W = /^(.*?),?\s*(?:\(?\b(?:aka|a\.k\.a\.|also known as|alias|also called)\b:?)\s+(.+?)\)?$/i, B = 200;
function y(t) {
  let e = t.slice(0, B), [, n, o] = W.exec(e) ?? [];
  if (n && o) return [...y(n), m(o)].filter(Boolean);
  let a = Array.from(e.matchAll(/\(([^()]{1,60})\)/g), ([, c]) => c), s = e.replace(/\([^()]*\)/g, " "), i = a.map((c) => c.replace(/^\s*(?:also(?: called)?|short|alias|or)\b:?\s*/i, "")).filter((c) => c.
  trim().split(/\s+/).length <= 3 && !/passes through/i.test(c));
  return [.../* @__PURE__ */ new Set([m(e), m(s), ...i.map(m)])].filter(Boolean);
}
function m(t) {
  let e = t.slice(0, 2e4).toLowerCase().replace(F, " ");
  return Array.from(e.matchAll(/[\p{L}\p{N}]+/gu), ([n]) => U(n)).join(" ");
}
function H(t) {
  return w(m(t));
}
function w(t) {
  return t.replaceAll(" ", "");
}
function U(t) {
  return t.length < 4 ? t : t.replace(/(?<=[^aeiou])ies$/, "y").replace(/(?<=ss|x|ch|sh)es$|(?<=[^s'u])s$/, "");
}
function J(t, e) {
  let n = e.map((a) => ({ name: a.name, far: Math.min(...y(S(a)).map((s) => T(s, t))) })).sort((a, s) => a.far - s.far), [o] = n;
  return o && o.far <= Math.max(1, Math.floor(t.length / 3)) ? o.name : void 0;
}
function M(t, e, n) {
  let o = t.get(e);
  o ? o.includes(n) || o.push(n) : t.set(e, [n]);
}
function Q(t, e) {
  let n = ` ${t} `, o = /* @__PURE__ */ new Set();
  for (let [a, s] of e) {
    let r = ` ${a} `;
    if (n.includes(r)) {
      n = n.replaceAll(r, " | ");
      for (let i of s) o.add(i);
    }
  }
  return [...o];
}

// src/graph/contracts.ts
function L({ endpoints: t, events: e }) {
  let n = new Map(t.toReversed().map((a) => [D(a.name), a])), o = new Map(e.toReversed().map((a) => [a.name.toLowerCase(), a]));
  return {
    endpoint: (a) => n.get(D(a)),
    event: (a) => o.get(a.toLowerCase())
  };
}
var N = /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|WS|WSS|SSE)\s+(\/\S{0,500})$/i;
function V(t) {
  return N.test(t.trim());
}
function D(t) {
  let [, e, n] = N.exec(t.trim()) ?? [];
  return !e || !n ? t.trim().toLowerCase() : `${e.toUpperCase()} ${O(n.replace(/[?#].*$/, ""))}`;
}
function O(t) {
  return t.replace(/(?<=.)\/$/, "").replace(/\{[^{}/]*\}|<[^<>/]*>|(?<=\/):[\w-]+/g, "{}");
}

// src/graph/edges.ts
function A(t, e) {
  return t.flatMap(({ nodes: n, edges: o, groups: a }) => {
    let s = new Map([...a, ...n].map(({ id: f, label: u }) => [f, u])), r = new Map(a.map(({ id: f, parent: u }) => [f, u])), i = (f, u) => {
      for (let p = f, l = 20; p !== void 0 && l > 0; p = r.get(p), l -= 1)
        if (p === u) return !0;
      return !1;
    }, c = (f) => {
      let u = e.find(s.get(f) ?? f).length > 0;
      return (r.has(f) && !u ? n.filter(({ group: l }) => i(l, f)).map((l) => l.id) : [f]).flatMap((l) => e.find(s.get(l) ?? l).slice(0, 1));
    };
    return o.flatMap(
      ({ from: f, to: u, label: p, heads: l, at: K }) => c(f).flatMap(
        (R) => c(u).map((G) => ({ from: R, to: G, label: p, both: l !== "to", at: K }))
      )
    );
  });
}
function q(t, e, n) {
  return C(t, e, n) ? "forth" : C(t, n, e) ? "back" : void 0;
}
function C(t, e, n) {
  let o = /* @__PURE__ */ new Set([e]), a = [e];
  for (let s = a.pop(); s; s = a.pop())
    for (let r of X(t, s)) {
      if (r === n) return !0;
      !r.passesThrough || o.has(r) || (o.add(r), a.push(r));
    }
  return !1;
}
function X(t, e) {
  return t.flatMap((n) => n.from === e ? [n.to] : n.both && n.to === e ? [n.from] : []);
}

// src/graph/sequence.ts
var k = { steps: 60, letters: 120 };
function Y({ steps: t }, e) {
  if (t.length < 2 || t.length > k.steps || !t.every(({ from: r, to: i }) => r && i)) return;
  let n = [...new Set(t.flatMap(({ from: r, to: i }) => [r, i]))], o = new Map(n.map((r, i) => [r, `p${i + 1}`])), a = n.map((r) => `  ${e.only(r)?.kind === "actor" ? "actor" : "participant"} ${o.get(
  r)} as ${I(r)}`), s = t.map((r, i) => {
    let c = Z(r, t.slice(0, i)) ? "-->>" : "->>";
    return `  ${o.get(r.from)}${c}${o.get(r.to)}: ${I(et(r)) || "calls"}`;
  });
  return ["sequenceDiagram", `  ${$}`, "  autonumber", ...a, ...s].join(`
`);
}
function Z({ from: t, to: e }, n) {
  if (t === e) return !1;
  let o = n.filter((s) => s.from === e && s.to === t).length, a = n.filter((s) => s.from === t && s.to === e).length;
  return o > a;
}
var E = /^[^→⟶⇒:]*?(?:→|⟶|⇒|-->|->|=>)[^→⟶⇒:]*?:\s*/u, tt = /\s*\([a-z]\w*(?:\s*[,;+]\s*[a-z]\w*)*\)[.\s]*$/;
function et({ text: t, to: e }) {
  let o = (E.test(t) ? t.replace(E, "") : t.slice(t.indexOf(e) + e.length)).replace(/`/g, "").replace(tt, "").trim(), a = [...o];
  return a.length > k.letters ? `${a.slice(0, k.letters).join("").replace(/\s+\S*$/, "")} …` : o;
}
function I(t) {
  return t.replace(/\s+/g, " ").replace(/[#;<>]/g, (e) => `#${e.codePointAt(0)};`).trim();
}

// src/graph/trace.ts
function nt(t) {
  let e = g([...t.endpoints, ...t.events], x), n = g(t.flows, x), o = g(t.components, x), a = g(t.monitors, ({ requirement: r }) => h(r)), s = g(t.failures, ({ impact: r }) => h(r));
  return t.requirements.flatMap(({ id: r, kind: i, at: c }) => {
    if (!r) return [];
    let f = e(r), u = a(r);
    return [
      {
        requirement: r,
        kind: i,
        at: c,
        endpoints: f.map(d),
        flows: n(r).map(d),
        components: o(r).map(d),
        entities: rt(t, f),
        checks: t.checks.filter((p) => ot(p.at, c)).map(({ expression: p }) => ({ name: p.text, at: p.at })),
        indicators: u.flatMap(({ indicators: p }) => p.map(v)),
        alerts: u.flatMap(({ alerts: p }) => p.map(v)),
        failures: s(r).map(d)
      }
    ];
  });
}
function x({ serves: t }) {
  return t;
}
function g(t, e) {
  let n = /* @__PURE__ */ new Map();
  for (let o of t)
    for (let a of new Set(e(o))) {
      let s = n.get(a);
      s ? s.push(o) : n.set(a, [o]);
    }
  return (o) => n.get(o) ?? [];
}
function rt({ entities: t }, e) {
  let n = new Set(e.flatMap(({ payload: o }) => o.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? []));
  return t.filter(({ name: o }) => n.has(o)).map(d);
}
function d({ name: t, at: e }) {
  return { name: t, at: e };
}
function v({ text: t, at: e }) {
  return { name: t, at: e };
}
function ot(t, e) {
  return (t.start.offset ?? 0) >= (e.start.offset ?? 0) && (t.end.offset ?? 0) <= (e.end.offset ?? 0);
}

// src/graph/index.ts
function yt(t) {
  let e = P(t), n = b(t.diagrams), o = A(n, e);
  return {
    names: e,
    contracts: L(t),
    drawings: n,
    links: o,
    connection: (a, s) => q(o, a, s)
  };
}

export {
  V as a,
  O as b,
  P as c,
  H as d,
  Y as e,
  nt as f,
  yt as g
};
