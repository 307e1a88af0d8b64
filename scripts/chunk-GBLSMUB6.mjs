// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  C as h,
  I as x
} from "./chunk-BLPZM4RL.mjs";
import {
  a as T
} from "./chunk-EVAWQN3U.mjs";

// src/graph/names.ts
var G = 2e3;
function P(t) {
  let e = [], n = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map(), a = (s) => n.get(w(s)) ?? [], i = (s) => {
    let [c, ...f] = y(s), p = c === void 0 ? [] : a(c);
    return p.length > 0 ? p : [...new Set(f.flatMap(a))];
  };
  for (let s of j(t))
    if (!(e.length >= G || _(s) && i(s.name).length > 0)) {
      e.push(s);
      for (let c of y(M(s)))
        $(o, c, s), $(n, w(c), s);
    }
  let r = [...o].sort(([s], [c]) => c.length - s.length);
  return {
    parties: e,
    find: i,
    only: (s) => {
      let c = i(s);
      return c.length === 1 ? c[0] : void 0;
    },
    suggest: (s) => U(m(s), e),
    mentioned: (s) => J(m(s), r)
  };
}
function _({ kind: t }) {
  return t === "store" || t === "node";
}
function* j({ components: t, externals: e, actors: n, stores: o, diagrams: a }) {
  for (let r of t) {
    let { name: s, alias: c, at: f, passesThrough: p } = r;
    yield { kind: "component", name: s, alias: c, at: f, passesThrough: p, component: r };
  }
  for (let { name: r, at: s, remark: c } of e)
    yield { kind: "external", name: r, alias: c, at: s, passesThrough: /passes through/i.test(c ?? "") };
  for (let { name: r, at: s } of n) yield { kind: "actor", name: r, at: s, passesThrough: !1 };
  for (let { name: r, at: s } of o) yield { kind: "store", name: r, at: s, passesThrough: !1 };
  let i = a.filter(({ kind: r, type: s }) => r === "architecture" && s !== void 0);
  for (let { label: r, at: s } of i.flatMap(({ nodes: c }) => c))
    r && (yield { kind: "node", name: r, at: s, passesThrough: /passes through/i.test(r) });
}
function M({ name: t, alias: e }) {
  return e === void 0 ? t : `${t} (${e})`;
}
var z = /\b(?:the|an?|our|its)\b/g, F = /^(.*?),?\s*(?:\(?\b(?:aka|a\.k\.a\.|also known as|alias|also called)\b:?)\s+(.+?)\)?$/i, W = 200;
function y(t) {
  let e = t.slice(0, W), [, n, o] = F.exec(e) ?? [];
  if (n && o) return [...y(n), m(o)].filter(Boolean);
  let a = Array.from(e.matchAll(/\(([^()]{1,60})\)/g), ([, c]) => c), i = e.replace(/\([^()]*\)/g, " "), s = a.map((c) => c.replace(/^\s*(?:also(?: called)?|short|alias|or)\b:?\s*/i, "")).filter((c) => c.
  trim().split(/\s+/).length <= 3 && !/passes through/i.test(c));
  return [.../* @__PURE__ */ new Set([m(e), m(i), ...s.map(m)])].filter(Boolean);
}
function m(t) {
  let e = t.slice(0, 2e4).toLowerCase().replace(z, " ");
  return Array.from(e.matchAll(/[\p{L}\p{N}]+/gu), ([n]) => H(n)).join(" ");
}
function B(t) {
  return w(m(t));
}
function w(t) {
  return t.replaceAll(" ", "");
}
function H(t) {
  return t.length < 4 ? t : t.replace(/(?<=[^aeiou])ies$/, "y").replace(/(?<=ss|x|ch|sh)es$|(?<=[^s'u])s$/, "");
}
function U(t, e) {
  let n = e.map((a) => ({ name: a.name, far: Math.min(...y(M(a)).map((i) => T(i, t))) })).sort((a, i) => a.far - i.far), [o] = n;
  return o && o.far <= Math.max(1, Math.floor(t.length / 3)) ? o.name : void 0;
}
function $(t, e, n) {
  let o = t.get(e);
  o ? o.includes(n) || o.push(n) : t.set(e, [n]);
}
function J(t, e) {
  let n = ` ${t} `, o = /* @__PURE__ */ new Set();
  for (let [a, i] of e) {
    let r = ` ${a} `;
    if (n.includes(r)) {
      n = n.replaceAll(r, " | ");
      for (let s of i) o.add(s);
    }
  }
  return [...o];
}

// src/graph/contracts.ts
function D({ endpoints: t, events: e }) {
  let n = new Map(t.toReversed().map((a) => [S(a.name), a])), o = new Map(e.toReversed().map((a) => [a.name.toLowerCase(), a]));
  return {
    endpoint: (a) => n.get(S(a)),
    event: (a) => o.get(a.toLowerCase())
  };
}
var L = /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|WS|WSS|SSE)\s+(\/\S{0,500})$/i;
function Q(t) {
  return L.test(t.trim());
}
function S(t) {
  let [, e, n] = L.exec(t.trim()) ?? [];
  if (!e || !n) return t.trim().toLowerCase();
  let o = n.replace(/[?#].*$/, "").replace(/(?<=.)\/$/, "").replace(/\{[^{}/]*\}|<[^<>/]*>|(?<=\/):[\w-]+/g, "{}");
  return `${e.toUpperCase()} ${o}`;
}

// src/graph/edges.ts
function C(t, e) {
  return t.flatMap(({ nodes: n, edges: o, groups: a }) => {
    let i = new Map([...a, ...n].map(({ id: f, label: p }) => [f, p])), r = new Map(a.map(({ id: f, parent: p }) => [f, p])), s = (f, p) => {
      for (let l = f, u = 20; l !== void 0 && u > 0; l = r.get(l), u -= 1)
        if (l === p) return !0;
      return !1;
    }, c = (f) => {
      let p = e.find(i.get(f) ?? f).length > 0;
      return (r.has(f) && !p ? n.filter(({ group: u }) => s(u, f)).map((u) => u.id) : [f]).flatMap((u) => e.find(i.get(u) ?? u).slice(0, 1));
    };
    return o.flatMap(
      ({ from: f, to: p, label: l, heads: u, at: v }) => c(f).flatMap(
        (R) => c(p).map((K) => ({ from: R, to: K, label: l, both: u !== "to", at: v }))
      )
    );
  });
}
function O(t, e, n) {
  return N(t, e, n) ? "forth" : N(t, n, e) ? "back" : void 0;
}
function N(t, e, n) {
  let o = /* @__PURE__ */ new Set([e]), a = [e];
  for (let i = a.pop(); i; i = a.pop())
    for (let r of V(t, i)) {
      if (r === n) return !0;
      !r.passesThrough || o.has(r) || (o.add(r), a.push(r));
    }
  return !1;
}
function V(t, e) {
  return t.flatMap((n) => n.from === e ? [n.to] : n.both && n.to === e ? [n.from] : []);
}

// src/graph/trace.ts
function q(t) {
  let e = g([...t.endpoints, ...t.events], b), n = g(t.flows, b), o = g(t.components, b), a = g(t.monitors, ({ requirement: r }) => h(r)), i = g(t.failures, ({ impact: r }) => h(r));
  return t.requirements.flatMap(({ id: r, kind: s, at: c }) => {
    if (!r) return [];
    let f = e(r), p = a(r);
    return [
      {
        requirement: r,
        kind: s,
        at: c,
        endpoints: f.map(d),
        flows: n(r).map(d),
        components: o(r).map(d),
        entities: X(t, f),
        checks: t.checks.filter((l) => Y(l.at, c)).map(({ expression: l }) => ({ name: l.text, at: l.at })),
        indicators: p.flatMap(({ indicators: l }) => l.map(A)),
        alerts: p.flatMap(({ alerts: l }) => l.map(A)),
        failures: i(r).map(d)
      }
    ];
  });
}
function b({ serves: t }) {
  return t;
}
function g(t, e) {
  let n = /* @__PURE__ */ new Map();
  for (let o of t)
    for (let a of new Set(e(o))) {
      let i = n.get(a);
      i ? i.push(o) : n.set(a, [o]);
    }
  return (o) => n.get(o) ?? [];
}
function X({ entities: t }, e) {
  let n = new Set(e.flatMap(({ payload: o }) => o.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? []));
  return t.filter(({ name: o }) => n.has(o)).map(d);
}
function d({ name: t, at: e }) {
  return { name: t, at: e };
}
function A({ text: t, at: e }) {
  return { name: t, at: e };
}
function Y(t, e) {
  return (t.start.offset ?? 0) >= (e.start.offset ?? 0) && (t.end.offset ?? 0) <= (e.end.offset ?? 0);
}

// src/graph/sequence.ts
var k = { steps: 60, letters: 120 };
function Z({ steps: t }, e) {
  if (t.length < 2 || t.length > k.steps || !t.every(({ from: r, to: s }) => r && s)) return;
  let n = [...new Set(t.flatMap(({ from: r, to: s }) => [r, s]))], o = new Map(n.map((r, s) => [r, `p${s + 1}`])), a = n.map((r) => `  ${e.only(r)?.kind === "actor" ? "actor" : "participant"} ${o.get(
  r)} as ${I(r)}`), i = t.map((r, s) => {
    let c = tt(r, t.slice(0, s)) ? "-->>" : "->>";
    return `  ${o.get(r.from)}${c}${o.get(r.to)}: ${I(nt(r)) || "calls"}`;
  });
  return ["sequenceDiagram", `  ${x}`, "  autonumber", ...a, ...i].join(`
`);
}
function tt({ from: t, to: e }, n) {
  if (t === e) return !1;
  let o = n.filter((i) => i.from === e && i.to === t).length, a = n.filter((i) => i.from === t && i.to === e).length;
  return o > a;
}
var E = /^[^→⟶⇒:]*?(?:→|⟶|⇒|-->|->|=>)[^→⟶⇒:]*?:\s*/u, et = /\s*\([a-z]\w*(?:\s*[,;+]\s*[a-z]\w*)*\)[.\s]*$/;
function nt({ text: t, to: e }) {
  let o = (E.test(t) ? t.replace(E, "") : t.slice(t.indexOf(e) + e.length)).replace(/`/g, "").replace(et, "").trim(), a = [...o];
  return a.length > k.letters ? `${a.slice(0, k.letters).join("").replace(/\s+\S*$/, "")} …` : o;
}
function I(t) {
  return t.replace(/\s+/g, " ").replace(/[#;<>]/g, (e) => `#${e.codePointAt(0)};`).trim();
}

// src/graph/index.ts
function dt(t) {
  let e = P(t), n = t.diagrams.filter(({ kind: a, type: i }) => a === "architecture" && i !== void 0), o = C(n, e);
  return {
    names: e,
    contracts: D(t),
    drawings: n,
    links: o,
    connection: (a, i) => O(o, a, i),
    trace: q(t)
  };
}

export {
  Q as a,
  P as b,
  B as c,
  Z as d,
  dt as e
};
