// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  B as y,
  H as k
} from "./chunk-Z5YZPM5P.mjs";
import {
  a as T
} from "./chunk-EVAWQN3U.mjs";

// src/graph/names.ts
var I = 2e3;
function P(t) {
  let e = [], r = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map(), s = (n) => r.get(h(n)) ?? [], a = (n) => {
    let [i, ...c] = g(n), f = i === void 0 ? [] : s(i);
    return f.length > 0 ? f : [...new Set(c.flatMap(s))];
  };
  for (let n of G(t))
    if (!(e.length >= I || K(n) && a(n.name).length > 0)) {
      e.push(n);
      for (let i of g(b(n)))
        x(o, i, n), x(r, h(i), n);
    }
  return {
    parties: e,
    find: a,
    only: (n) => {
      let i = a(n);
      return i.length === 1 ? i[0] : void 0;
    },
    suggest: (n) => F(m(n), e),
    mentioned: (n) => H(m(n), o)
  };
}
function K({ kind: t }) {
  return t === "store" || t === "node";
}
function* G({ components: t, externals: e, actors: r, stores: o, diagrams: s }) {
  for (let n of t) {
    let { name: i, alias: c, at: f, passesThrough: p } = n;
    yield { kind: "component", name: i, alias: c, at: f, passesThrough: p, component: n };
  }
  for (let { name: n, at: i, remark: c } of e)
    yield { kind: "external", name: n, alias: c, at: i, passesThrough: /passes through/i.test(c ?? "") };
  for (let { name: n, at: i } of r) yield { kind: "actor", name: n, at: i, passesThrough: !1 };
  for (let { name: n, at: i } of o) yield { kind: "store", name: n, at: i, passesThrough: !1 };
  let a = s.filter(({ kind: n, type: i }) => n === "architecture" && i !== void 0);
  for (let { label: n, at: i } of a.flatMap(({ nodes: c }) => c))
    n && (yield { kind: "node", name: n, at: i, passesThrough: /passes through/i.test(n) });
}
function b({ name: t, alias: e }) {
  return e === void 0 ? t : `${t} (${e})`;
}
var _ = /\b(?:the|an?|our|its)\b/g, j = /^(.*?),?\s*(?:\(?\b(?:aka|a\.k\.a\.|also known as|alias|also called)\b:?)\s+(.+?)\)?$/i, z = 200;
function g(t) {
  let e = t.slice(0, z), [, r, o] = j.exec(e) ?? [];
  if (r && o) return [...g(r), m(o)].filter(Boolean);
  let s = Array.from(e.matchAll(/\(([^()]{1,60})\)/g), ([, i]) => i), a = e.replace(/\([^()]*\)/g, " "), n = s.filter((i) => i.trim().split(/\s+/).length <= 3 && !/passes through/i.test(i));
  return [.../* @__PURE__ */ new Set([m(e), m(a), ...n.map(m)])].filter(Boolean);
}
function m(t) {
  let e = t.slice(0, 2e4).toLowerCase().replace(_, " ");
  return Array.from(e.matchAll(/[\p{L}\p{N}]+/gu), ([r]) => B(r)).join(" ");
}
function W(t) {
  return h(m(t));
}
function h(t) {
  return t.replaceAll(" ", "");
}
function B(t) {
  return t.length < 4 ? t : t.replace(/(?<=[^aeiou])ies$/, "y").replace(/(?<=ss|x|ch|sh)es$|(?<=[^s'u])s$/, "");
}
function F(t, e) {
  let r = e.map((s) => ({ name: s.name, far: Math.min(...g(b(s)).map((a) => T(a, t))) })).sort((s, a) => s.far - a.far), [o] = r;
  return o && o.far <= Math.max(1, Math.floor(t.length / 3)) ? o.name : void 0;
}
function x(t, e, r) {
  let o = t.get(e);
  o ? o.includes(r) || o.push(r) : t.set(e, [r]);
}
function H(t, e) {
  let r = ` ${t} `, o = /* @__PURE__ */ new Set();
  for (let s of [...e.keys()].sort((a, n) => n.length - a.length)) {
    let a = ` ${s} `;
    if (r.includes(a)) {
      r = r.replaceAll(a, " | ");
      for (let n of e.get(s)) o.add(n);
    }
  }
  return [...o];
}

// src/graph/contracts.ts
function M({ endpoints: t, events: e }) {
  let r = new Map(t.toReversed().map((s) => [$(s.name), s])), o = new Map(e.toReversed().map((s) => [s.name.toLowerCase(), s]));
  return {
    endpoint: (s) => r.get($(s)),
    event: (s) => o.get(s.toLowerCase())
  };
}
var S = /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|WS|WSS|SSE)\s+(\/\S{0,500})$/i;
function U(t) {
  return S.test(t.trim());
}
function $(t) {
  let [, e, r] = S.exec(t.trim()) ?? [];
  if (!e || !r) return t.trim().toLowerCase();
  let o = r.replace(/[?#].*$/, "").replace(/(?<=.)\/$/, "").replace(/\{[^{}/]*\}|<[^<>/]*>|(?<=\/):[\w-]+/g, "{}");
  return `${e.toUpperCase()} ${o}`;
}

// src/graph/edges.ts
function L(t, e) {
  return t.flatMap(({ nodes: r, edges: o, groups: s }) => {
    let a = new Map([...s, ...r].map(({ id: f, label: p }) => [f, p])), n = new Map(s.map(({ id: f, parent: p }) => [f, p])), i = (f, p) => {
      for (let u = f, l = 20; u !== void 0 && l > 0; u = n.get(u), l -= 1)
        if (u === p) return !0;
      return !1;
    }, c = (f) => {
      let p = e.find(a.get(f) ?? f).length > 0;
      return (n.has(f) && !p ? r.filter(({ group: l }) => i(l, f)).map((l) => l.id) : [f]).flatMap((l) => e.find(a.get(l) ?? l).slice(0, 1));
    };
    return o.flatMap(
      ({ from: f, to: p, label: u, heads: l, at: E }) => c(f).flatMap(
        (R) => c(p).map((v) => ({ from: R, to: v, label: u, both: l !== "to", at: E }))
      )
    );
  });
}
function N(t, e, r) {
  return D(t, e, r) ? "forth" : D(t, r, e) ? "back" : void 0;
}
function D(t, e, r) {
  let o = /* @__PURE__ */ new Set([e]), s = [e];
  for (let a = s.pop(); a; a = s.pop())
    for (let n of J(t, a)) {
      if (n === r) return !0;
      !n.passesThrough || o.has(n) || (o.add(n), s.push(n));
    }
  return !1;
}
function J(t, e) {
  return t.flatMap((r) => r.from === e ? [r.to] : r.both && r.to === e ? [r.from] : []);
}

// src/graph/trace.ts
function O(t) {
  return t.requirements.flatMap((e) => {
    let { id: r, kind: o, at: s } = e;
    if (!r) return [];
    let a = (c) => c.filter(({ serves: f }) => f.includes(r)), n = [...a(t.endpoints), ...a(t.events)], i = t.monitors.filter((c) => y(c.requirement).includes(r));
    return [
      {
        requirement: r,
        kind: o,
        at: s,
        endpoints: n.map(d),
        flows: a(t.flows).map(d),
        components: a(t.components).map(d),
        entities: Q(t, n),
        checks: t.checks.filter((c) => V(c.at, s)).map(({ expression: c }) => ({ name: c.text, at: c.at })),
        indicators: i.flatMap(({ indicators: c }) => c.map(C)),
        alerts: i.flatMap(({ alerts: c }) => c.map(C)),
        failures: t.failures.filter(({ impact: c }) => y(c).includes(r)).map(d)
      }
    ];
  });
}
function Q({ entities: t }, e) {
  let r = new Set(e.flatMap(({ payload: o }) => o.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? []));
  return t.filter(({ name: o }) => r.has(o)).map(d);
}
function d({ name: t, at: e }) {
  return { name: t, at: e };
}
function C({ text: t, at: e }) {
  return { name: t, at: e };
}
function V(t, e) {
  return (t.start.offset ?? 0) >= (e.start.offset ?? 0) && (t.end.offset ?? 0) <= (e.end.offset ?? 0);
}

// src/graph/sequence.ts
var w = { steps: 60, letters: 120 };
function X({ steps: t }, e) {
  if (t.length < 2 || t.length > w.steps || !t.every(({ from: n, to: i }) => n && i)) return;
  let r = [...new Set(t.flatMap(({ from: n, to: i }) => [n, i]))], o = new Map(r.map((n, i) => [n, `p${i + 1}`])), s = r.map((n) => `  ${e.only(n)?.kind === "actor" ? "actor" : "participant"} ${o.get(
  n)} as ${A(n)}`), a = t.map((n, i) => {
    let c = Y(n, t.slice(0, i)) ? "-->>" : "->>";
    return `  ${o.get(n.from)}${c}${o.get(n.to)}: ${A(tt(n)) || "calls"}`;
  });
  return ["sequenceDiagram", `  ${k}`, "  autonumber", ...s, ...a].join(`
`);
}
function Y({ from: t, to: e }, r) {
  if (t === e) return !1;
  let o = r.filter((a) => a.from === e && a.to === t).length, s = r.filter((a) => a.from === t && a.to === e).length;
  return o > s;
}
var q = /^[^→⟶⇒:]*?(?:→|⟶|⇒|-->|->|=>)[^→⟶⇒:]*?:\s*/u, Z = /\s*\([a-z]\w*(?:\s*[,;+]\s*[a-z]\w*)*\)[.\s]*$/;
function tt({ text: t, to: e }) {
  let o = (q.test(t) ? t.replace(q, "") : t.slice(t.indexOf(e) + e.length)).replace(/`/g, "").replace(Z, "").trim(), s = [...o];
  return s.length > w.letters ? `${s.slice(0, w.letters).join("").replace(/\s+\S*$/, "")} …` : o;
}
function A(t) {
  return t.replace(/\s+/g, " ").replace(/[#;<>]/g, (e) => `#${e.codePointAt(0)};`).trim();
}

// src/graph/index.ts
function mt(t) {
  let e = P(t), r = t.diagrams.filter(({ kind: s, type: a }) => s === "architecture" && a !== void 0), o = L(r, e);
  return {
    names: e,
    contracts: M(t),
    drawings: r,
    links: o,
    connection: (s, a) => N(o, s, a),
    trace: O(t)
  };
}

export {
  U as a,
  P as b,
  W as c,
  X as d,
  mt as e
};
