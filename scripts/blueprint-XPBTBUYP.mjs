// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as it
} from "./chunk-CWTG3V4S.mjs";
import {
  a as y,
  b as l,
  e as rt,
  f as st
} from "./chunk-XLHDVWKX.mjs";
import {
  a as tt
} from "./chunk-EMV5Y5QT.mjs";
import {
  j as nt
} from "./chunk-U3VGM2TX.mjs";
import {
  F,
  G as S,
  I as et,
  J as T,
  l as J
} from "./chunk-MN4CXP3Y.mjs";
import {
  a as K
} from "./chunk-H3E44YWS.mjs";
import {
  b as M,
  d as f,
  g as E,
  i as Y,
  m as Z,
  n as R
} from "./chunk-QMP54PYC.mjs";
import {
  a as X,
  b as k
} from "./chunk-HIQSZZL5.mjs";
import "./chunk-64QWA72K.mjs";
import "./chunk-ADFQ3F2B.mjs";

// src/drafters/bind/edits.ts
function O(t, e) {
  let n = e.map((i, o) => ({ ...i, order: o })).sort((i, o) => i.start - o.start || i.end - o.end || i.order - o.order), s = "", r = 0;
  for (let i of n)
    i.start < r || (s += t.slice(r, i.start) + i.text, r = i.end);
  return s + t.slice(r);
}

// src/drafters/bind/escape.ts
function C(t) {
  return t.replace(/[\s\u0000-\u001f\u007f]+/gu, " ").trim().replace(/\\/gu, "\\\\").replace(/[|[\]*]/gu, "\\$&").replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_").replace(/`/gu, "'").replace(/<(?=[a-z/!?])/giu,
  "\\<").replace(/~~/gu, "\\~\\~");
}
function b(t) {
  return `“${C(t)}”`;
}
function ot(t) {
  let e = t.replace(/[^\p{L}\p{M}\p{N} -]+/gu, " ").replace(/ {2,}/gu, " ").trim();
  return /[^\x20-\x7e]/u.test(e) || /\bend\b/u.test(e) ? `"${e}"` : e;
}

// src/drafters/bind/places.ts
function w(t, e) {
  for (let n of F(t)) if (n.depth === 2 && n.title === e) return n;
}
function x(t, e, n) {
  return (n ? S(n) : t.tree.children).flatMap((i) => i.type === "table" ? [_t(t.source, i)] : []).filter((i) => e.every((o, a) => i.header[a] === o));
}
function _t(t, e) {
  let [n, ...s] = e.children.map((r) => ({
    cells: r.children.map((i) => Vt(t, i)),
    end: r.position?.end.offset ?? 0
  }));
  return { header: (n?.cells ?? []).map(({ text: r }) => r), rows: s, end: e.position?.end.offset ?? 0 };
}
function Vt(t, e) {
  let [n, s] = [e.children[0], e.children.at(-1)], r = n?.position?.start.offset ?? e.position?.start.offset ?? 0, i = s?.position?.end.offset ?? r;
  return { text: t.slice(r, i), start: r, end: i };
}
function N(t, e, n) {
  let s = e && S(e).find(
    (o) => o.type === "paragraph" && t.startsWith(n, o.position?.start.offset)
  );
  if (!s?.position) return;
  let [r, i] = [s.position.start.offset ?? 0, s.position.end.offset ?? 0];
  return { text: t.slice(r, i), start: r, end: i };
}
function I(t) {
  return J(t.tree.children).flatMap((e) => {
    let n = (e.position?.start.offset ?? -2) + 1;
    return e.type !== "inlineCode" || !t.source.startsWith(`${e.value}\``, n) ? [] : [{ text: e.value, start: n }];
  });
}

// src/drafters/bind/functional.ts
var at = 30;
function ut(t, e) {
  let n = Gt(t);
  if (!n) return { edits: [], added: [], beyond: [] };
  let s = Zt(e.clauses.filter(({ kind: u }) => u === "capability")), r = /* @__PURE__ */ new Map(), i = [];
  for (let u of s) {
    let c = Ht(u, t, n);
    c ? r.set(c, [...r.get(c) ?? [], u]) : i.push(u);
  }
  let o = n.rows.map(({ cells: u }) => Number(/\d+/.exec(u[0]?.text ?? "")?.[0] ?? 0)), a = i.slice(0, at).map((u, c) => ({ id: `FR-${Math.max(0, ...o) + 1 + c}`, clause: u }));
  return { edits: [...Jt(n, r), ...Yt(n, a)], added: a, beyond: i.slice(at) };
}
function Gt({ document: t }) {
  return x(t, ["ID", "Requirement"])[0];
}
function Ht(t, { clauses: e }, n) {
  let s = new Set(
    y(t.text).flatMap(({ lower: u }) => u.split("-")).map(l)
  ), r = t.verb && !rt(t.verb) ? l(t.verb) : void 0, o = e.filter(({ requirement: u }) => n.rows.some(({ cells: c }) => c[0]?.text === u)).map(({ requirement: u, words: c }) => {
    let d = c.map(
      (g) => y(g).flatMap(({ lower: h }) => h.split("-")).map(l)
    ), m = d.filter((g) => g.length > 0 && g.every((h) => s.has(h))).length, p = r !== void 0 && d.some((g) => g.length === 1 && g[0] === r);
    return { requirement: u, acts: p, score: m + (p ? 5 : 0) };
  }).reduce((u, c) => c.score > u.score ? c : u, {
    requirement: "",
    acts: !1,
    score: 0
  }), a = r !== void 0 && !o.acts && Kt(t);
  return o.score === 0 || a ? void 0 : o.requirement;
}
function Kt({ sentence: t, text: e }) {
  return !/^(?:The service offers|As the brief asks)\b/u.test(t) || /^the service offers/iu.test(e);
}
function Jt(t, e) {
  return t.rows.flatMap(({ cells: [n, s] }) => {
    let r = n && e.get(n.text);
    return r && s ? [Xt(s, r)] : [];
  });
}
function Xt(t, e) {
  let n = e.map(({ text: r }, i) => i === 0 ? te(C(r)) : C(r)).join("; "), s = new RegExp("^\\p{Lu}\\p{Ll}*(?=[ ,])", "u").test(t.text) ? t.text[0].toLowerCase() : "";
  return { start: t.start, end: t.start + s.length, text: `${n}: ${s}` };
}
function Yt(t, e) {
  if (e.length === 0) return [];
  let n = " |".repeat(Math.max(0, t.header.length - 2)), s = e.map(({ id: r, clause: i }) => `
| ${r} | ${C(i.sentence)}. |${n}`).join("");
  return [{ start: t.end, end: t.end, text: s }];
}
function Zt(t) {
  let e = /* @__PURE__ */ new Set();
  return t.filter(({ text: n }) => !e.has(n.toLowerCase()) && e.add(n.toLowerCase()));
}
function te(t) {
  return t.replace(new RegExp("^\\p{Ll}", "u"), (e) => e.toUpperCase());
}

// src/drafters/bind/rows.ts
function ct(t) {
  let e = j(t);
  return (n) => e.get(n)?.value.text;
}
function j({ document: t }) {
  let e = /* @__PURE__ */ new Map();
  for (let { cells: n, end: s } of x(t, ["Quantity", "Value", "Basis"]).flatMap((r) => r.rows)) {
    let [r, i, o] = n;
    if (!r || !i || !o) continue;
    let a = /^`([^`]+)`/u.exec(o.text)?.[1], u = a && /^[a-z]\w*(?: [*×·] [a-z]\w*)+$/u.test(a) ? a.split(/ [*×·] /u) : [];
    e.set(r.text.replaceAll("`", ""), {
      name: r.text.replaceAll("`", ""),
      value: i,
      basis: o,
      end: s,
      expression: a,
      factors: u
    });
  }
  return e;
}
function Q({ document: t }) {
  let e = N(t.source, w(t, "Scaling Considerations"), "Load:"), n = e && /^Load:\s*(`\w+`(?:,\s*`\w+`)*)/u.exec(e.text);
  if (!e || !n) return;
  let s = e.start + n[0].length - n[1].length;
  return {
    names: Array.from(n[1].matchAll(/`(\w+)`/gu), (r) => r[1]),
    start: s,
    end: s + n[1].length
  };
}

// src/drafters/bind/load.ts
function dt(t, e) {
  let n = Q(t.blueprint);
  if (!n) return [];
  let s = (u) => /^`([^`]+)`/u.exec(t.written.get(u)?.basis ?? "")?.[1], r = e.filter(
    (u) => !s(u) && t.rows.get(u)?.expression && lt(t, u)
  ), i = n.names.flatMap(
    (u) => (s(u) ?? "").match(/[a-z]\w*/gu)?.filter((c) => t.rows.has(c) && !t.rows.get(c).expression && e.includes(u)) ?? []
  ), o = [.../* @__PURE__ */ new Set([...n.names.filter((u) => !s(u)), ...r, ...i])];
  return o.length === n.names.length && o.every((u, c) => u === n.names[c]) || o.length === 0 ? [] : [{ start: n.start, end: n.end, text: o.map((u) => `\`${u}\``).join(", ") }];
}
function lt({ rows: t, load: e }, n, s = /* @__PURE__ */ new Set()) {
  return e.includes(n) ? !0 : s.has(n) ? !1 : (s.add(n), (t.get(n)?.expression?.match(/[a-z]\w*/gu) ?? []).some((i) => i !== n && t.has(i) && lt({ rows: t, load: e }, i, s)));
}

// src/drafters/bind/mentions.ts
function pt({ written: t, blueprint: e }) {
  let { source: n } = e.document;
  return I(e.document).flatMap(({ text: s, start: r }) => {
    let i = t.get(s)?.value, o = r + s.length + 1, a = i && !i.startsWith("?") ? /^\s?=\s?/u.exec(n.slice(o, o + 4))?.[0] : void 0, u = a && f(n.slice(o + a.length, o + a.length + 60));
    return !a || !u || u.start !== 0 ? [] : [{ start: o + a.length, end: o + a.length + u.length, text: i }];
  });
}

// src/drafters/bind/ledger.ts
var ee = /* @__PURE__ */ new Set(["rate", "count", "ratio"]);
function ft(t, e) {
  let n = {
    rows: j(t),
    written: /* @__PURE__ */ new Map(),
    load: Q(t)?.names ?? [],
    blueprint: t
  }, s = [], r = [];
  for (let a of e) {
    let u = a.bind.quantity && ne(n, a, e);
    u && ee.has(a.fact.role) ? r.push(u) : !u && a.bind.quantity && s.push(a.fact);
  }
  for (let a of r) mt(n, a);
  let i = [...n.rows.values()].filter(
    ({ name: a, basis: u }) => /^brief\b/u.test(u.text) && !n.written.has(a)
  ), o = [...n.written].flatMap(([a, { value: u, basis: c }]) => {
    let d = n.rows.get(a);
    return d.added ? [{ start: d.end, end: d.end, text: `
| \`${a}\` | ${u} | ${c} |` }] : [
      { ...d.value, text: u },
      { ...d.basis, text: c }
    ];
  });
  for (let { basis: a } of i) o.push({ ...a, text: "assumption: the blueprint's usual value" });
  return {
    edits: [...o, ...dt(n, r), ...pt(n)],
    assumed: i.map(({ name: a, value: u }) => ({ name: a, value: u.text })),
    unplaced: s
  };
}
function ne(t, { fact: e, bind: n, loose: s }, r) {
  let i = n.quantity;
  if (!t.rows.has(i)) return;
  let o = s ? `brief: ${b(e.text)}` : "brief";
  if (e.role === "rate" && e.per) return re(t, i, e, r);
  let a = e.role === "rate" && e.statistic === "peak" ? se(t, i) : i;
  if (!(!a || t.written.has(a)))
    return t.written.set(a, { value: e.measure, basis: o }), a;
}
function re(t, e, n, s) {
  let r = l(n.per), o = s.find(
    (a) => a.fact.role === "count" && a.fact.noun && l(a.fact.noun) === r
  )?.bind.quantity ?? t.blueprint.binds.find(
    ({ role: a, quantity: u, nouns: c }) => a === "count" && u && c.map(l).includes(r)
  )?.quantity;
  if (!(!o || !t.rows.has(o) || o === e || t.written.has(e)))
    return t.written.set(e, {
      value: `? ${ht(n.measure)}`,
      basis: `\`${o} * ${n.measure}\`: brief, ${b(n.text)}`
    }), e;
}
function se({ rows: t, written: e, blueprint: n }, s) {
  if (t.has(`${s}_peak`)) return `${s}_peak`;
  let r = n.binds.find(({ role: u }) => u === "peak")?.quantity, i = [...t.values()].find(
    ({ factors: u }) => r && u.length === 2 && u.includes(s) && u.includes(r)
  )?.name;
  if (i || !r || !t.has(r) || e.has(s) && e.has(r)) return i;
  let a = {
    ...t.get(s),
    name: `${s}_peak`,
    expression: `${s} * ${r}`,
    factors: [s, r],
    added: !0
  };
  return t.set(a.name, a), a.name;
}
function mt(t, e) {
  let { rows: n, written: s, load: r } = t, { factors: i } = n.get(e), o = i.filter((d) => !s.has(d) && n.has(d)), a = t.blueprint.binds.find(({ role: d }) => d === "peak")?.quantity, u = o.find((d) => r.
  includes(d)) ?? o.find((d) => gt(t, d)) ?? o.find((d) => /^brief\b/u.test(n.get(d).basis.text)) ?? o.find((d) => d === a);
  if (!u) return;
  let c = [...i];
  c.splice(c.indexOf(u), 1), s.set(u, {
    value: `? ${ht(n.get(u).value.text)}`.trim(),
    basis: `\`${[e, ...c].join(" / ")}\`: from the brief's ${e.replaceAll("_", " ")}`
  }), mt(t, u);
}
function gt({ rows: t, written: e, load: n }, s, r = 0) {
  let i = t.get(s)?.factors ?? [];
  return r < 8 && i.some(
    (o) => !e.has(o) && (n.includes(o) || gt({ rows: t, written: e, load: n }, o, r + 1))
  );
}
function ht(t) {
  return (f(t)?.suffix.trim() ?? "").replace(/^(?:k|K|M|m|mn|bn|B|thousand|millions?|billions?|trillion)(?![\p{L}/])\s*/u, "");
}

// src/drafters/bind/score.ts
var bt = 200, ie = new Set(
  "latenc response respond request time api fast call page system service answer overal p50 p90 p95 p99 end target must be read second minut average under within for the a an of in is and at all our b\
e it".split(" ").map(l)
), oe = /* @__PURE__ */ new Set(["availability", "budget", "durability", "recovery", "peak", "retention"]), ae = new Set(
  "access browse check fetch follow get load look open play query read retrieve scan search see serve stream view visit watch".split(" ").map(l)
), ue = new Set(
  "add append book change create edit generate import insert make order place post publish record register save send store submit update upload write".split(" ").map(l)
);
function yt(t, e, n, s) {
  let r = t.clauses[e.clause], i = new Set(v(e.text)), o = /* @__PURE__ */ new Set([...v(le(t, e)), ...i]);
  [...o].some((u) => ae.has(u) && !s.includes(u)) && o.add("read"), [...o].some((u) => ue.has(u) && !s.includes(u)) && o.add("writ");
  let a = [e.noun, e.per].filter((u) => u !== void 0).map(l);
  return { fact: e, index: n, counted: a, own: i, said: o, ...r?.verb && { verb: l(r.verb) } };
}
function wt({ fact: t, counted: e, own: n, said: s, verb: r }, i, o, a) {
  let u = i.nouns.filter(
    (p) => q(p, e) && !a.includes(l(p)) && v(p).slice(0, -1).every((g) => s.has(g))
  );
  if (u.length > 0) return 10 + Math.max(...u.map((p) => v(p).length));
  if (t.role === "rate" && ce(e, i, o)) return 0;
  let c = i.nouns.filter((p) => v(p).every((g) => s.has(g) && !a.includes(g))), d = r !== void 0 && i.nouns.some((p) => l(p) === r);
  return c.length > 0 && t.role !== "unit-cost" ? 4 + c.length / 10 + (d ? 2 : 0) + (c.some((p) => n.has(l(p))) ? 1 : 0) : i.nouns.length > 0 ? de(t, i, o, xt(s, n)) : t.role !== "latency" || xt(s, n) ?
  2 : [...[...o.nouns, ...o.clauses[0]?.words ?? []].map(l), ...a].some((p) => s.has(p)) ? 0.2 : 0;
}
function ce(t, e, n) {
  return n.binds.some(
    (s) => s.role === "rate" && s !== e && s.nouns.some((r) => q(r, t))
  );
}
function de(t, e, n, s) {
  let r = n.binds.find(({ role: i, quantity: o }) => i === t.role && o) === e;
  return t.role === "rate" ? !t.per && r ? 0.5 : 0 : t.role === "latency" ? s ? 0.5 : 0 : t.role === "size" ? t.noun === void 0 ? 0.5 : 0.2 : t.role === "unit-cost" ? 0.3 : oe.has(t.role) ? 0.5 : 0;
}
function xt(t, e) {
  return [...t].every((n) => ie.has(n) || e.has(n) || /\d/.test(n));
}
function q(t, e) {
  return e.includes(v(t).at(-1) ?? "");
}
function le({ text: t, clauses: e }, { clause: n, at: s }) {
  let r = e[n]?.at;
  return r ? t.slice(Math.max(r.start, s.start - bt), Math.min(r.end, s.end + bt)) : "";
}
var D = /* @__PURE__ */ new Map();
function v(t) {
  let e = D.get(t);
  if (e) return e;
  let n = y(t).flatMap(({ lower: s }) => s.split("-")).map(l);
  return t.length < 40 && D.size < 2e3 && D.set(t, n), n;
}

// src/drafters/bind/match.ts
var pe = 200;
function vt(t, e, n) {
  let s = (a) => t.facts.slice(0, pe).map((u, c) => yt(t, u, c, a)), r = $t(
    Bt(
      s([]).filter(({ fact: a }) => a.role === "rate"),
      e,
      n,
      []
    )
  ), i = r.filter(({ loose: a }) => a).flatMap(({ fact: a }) => a.noun ? [l(a.noun)] : []), o = $t(
    Bt(
      s(i).filter(({ fact: a }) => a.role !== "rate"),
      e,
      n,
      i
    )
  );
  return [...r, ...me(o, e, i)];
}
function Bt(t, e, n, s) {
  return t.flatMap(
    (r) => e.binds.map((i, o) => {
      let { fact: a, index: u } = r, c = a.role === i.role && fe(a, i, n(i)) ? wt(r, i, e, s) : 0;
      return {
        fact: a,
        bind: i,
        index: u,
        order: o,
        score: c,
        loose: c < 1 || a.role === "rate" && a.noun !== void 0 && c < 10
      };
    })
  );
}
function $t(t) {
  let e = t.filter(({ score: s }) => s > 0).sort((s, r) => r.score - s.score || Mt(s.bind) - Mt(r.bind) || s.index - r.index || s.order - r.order), n = /* @__PURE__ */ new Set();
  return e.flatMap(({ fact: s, bind: r, index: i, loose: o }) => {
    let a = `${r.quantity ? "quantity" : "requirement"} of ${i}`, u = `${r.quantity ?? r.requirement}${s.statistic === "peak" && s.role === "rate" ? " peak" : ""}`;
    return n.has(a) || n.has(u) ? [] : (n.add(a).add(u), [{ fact: s, bind: r, loose: o }]);
  });
}
function Mt(t) {
  return Number(/\d+/.exec(t.requirement ?? "")?.[0] ?? 0);
}
function fe(t, e, n) {
  let [s, r] = [n === void 0 ? void 0 : f(n), f(t.measure)];
  if (!s || !r || !M(s.dimension, r.dimension) || n.includes("%") !== t.measure.includes("%")) return !1;
  if (t.bound === "total" || e.bound === "total") return t.bound === e.bound;
  if (t.bound && e.bound && t.bound !== e.bound) return !1;
  let i = e.nouns.some((o) => /concurrent|simultaneous|session|online/u.test(o));
  return t.role !== "count" || t.statistic === "peak" === i || i && /session|connection/u.test(t.noun ?? "");
}
function me(t, e, n) {
  return t.filter(({ fact: { role: s, per: r }, bind: i }) => {
    if (s !== "unit-cost") return !0;
    if (r === void 0) return !1;
    let o = i.nouns.length > 0 ? i.nouns : e.nouns;
    return q(l(r), n) || o.some((a) => q(a, [l(r)]));
  });
}

// src/drafters/bind/scope.ts
var ge = 60, he = 200;
function kt({ document: t }, e, n) {
  let s = new Set(e.clauses.filter(({ kind: d }) => d === "capability").map(({ text: d }) => d)), r = [...e.constraints.map(({ text: d }) => d), ...n.map((d) => L(e, d))], i = [...new Set(r)].filter((d) => !s.
  has(d)).slice(0, ge), o = w(t, "Scope"), a = N(t.source, o, "**Constraints:**");
  if (i.length === 0 || !o) return [];
  let u = i.map(b).join("; ");
  if (a)
    return [
      { start: a.end, end: a.end, text: `${/[.!?]$/u.test(a.text) ? "" : "."} From the brief: ${u}.` }
    ];
  let c = o.at.end.offset ?? t.source.length;
  return [{ start: c, end: c, text: `

**Constraints:** from the brief: ${u}.` }];
}
function L(t, e) {
  let n = t.clauses[e.clause];
  return n && n.text.length <= he ? n.text : e.text;
}

// src/drafters/bind/alerts.ts
function P({ document: t }, { id: e, target: n }, s, r) {
  let [i, o] = [f(s), f(r)];
  if (!i || !o || i.value === 0) return [];
  let a = !/≥|>=|>|at least/u.test(n.text);
  return x(
    t,
    ["Requirement", "Indicator", "Alert"],
    w(t, "Monitoring")
  ).flatMap((c) => c.rows).filter(({ cells: c }) => c[0]?.text === e).flatMap(
    ({ cells: c }) => (c[2] ? be(c[2]) : []).flatMap(({ start: d, end: m, value: p, dimension: g, text: h }) => {
      if (!M(g, i.dimension) || (a ? p > i.value : p < i.value)) return [];
      let A = Object.keys(g).some((H) => H !== "time" && H !== "data");
      if (!(a ? p > o.value : p < o.value) && !(A && o.value > i.value)) return [];
      let zt = St(h) ? 1 - (1 - p) * (1 - o.value) / (1 - i.value) : p * o.value / i.value;
      return [{ start: d, end: m, text: U(zt, g, h, a) }];
    })
  );
}
function be(t) {
  let e = [], n = 0;
  for (let s of t.text.split(";")) {
    let r = new RegExp("^\\s*(?:\\p{L}+ ){0,3}(?:[<>≤≥]=?|over|under|above|below)\\s*(?=[\\d$€£])", "u").exec(s), i = r && f(s.slice(r[0].length));
    if (r && i) {
      let o = t.start + n + r[0].length, a = s.slice(r[0].length + i.start, r[0].length + i.length);
      e.push({
        start: o + i.start,
        end: o + i.length,
        value: i.value,
        dimension: i.dimension,
        text: a
      });
    }
    n += s.length + 1;
  }
  return e;
}
function St(t) {
  return t.includes("%");
}
function U(t, e, n, s) {
  if (St(n)) return `${Number((t * 100).toPrecision(6))} %`;
  let r = f(n), i = 10 ** (Math.floor(Math.log10(Math.abs(t) / (r?.scale ?? 1))) - 1), o = t / (r?.scale ?? 1) / i, a = (s ? Math.floor(o + 1e-9) : Math.ceil(o - 1e-9)) * i * (r?.scale ?? 1), u = Math.
  abs(a / (r?.scale ?? 1)) >= 0.1 && Math.abs(a / (r?.scale ?? 1)) < 1e4;
  return R(a, e, u ? r : void 0, 2);
}

// src/drafters/bind/targets.ts
var Ct = /<=|>=|==|≤|≥|<|>/u;
function B({ document: t }) {
  let e = x(t, ["ID", "Quality", "Target", "Check"]).flatMap((n) => n.rows);
  return new Map(
    e.flatMap(
      ({ cells: [n, s, r, i] }) => n && s && r && i ? [[n.text, { id: n.text, quality: s.text, target: r, check: i }]] : []
    )
  );
}
function $(t) {
  let e = Z(t)[0];
  if (!e) return;
  let n = t.slice(e.start, e.index + e.length), s = e.labels[0] ? new RegExp(`(?:\\s*/\\s*|\\s+(?:per\\s+|an?\\s+)?)${e.labels[0]}`, "u").exec(n) : void 0, r = e.start + (s && s.index > 0 ? s.index : n.
  length);
  return { text: t.slice(e.start, r), start: e.start, end: r };
}
function qt(t, e) {
  let n = B(t), s = { edits: [], raised: [], unsaid: [] };
  for (let { fact: r, bind: i } of e) {
    let o = i.requirement && n.get(i.requirement), a = o && $(o.target.text);
    if (!o || !a) continue;
    s.edits.push(
      ...xe(o, a, r),
      ...Rt(t, o, a.text, r.measure),
      ...P(t, o, a.text, r.measure)
    );
    let u = /\bp\d\d(?:\.\d+)?\b/u.exec(o.target.text)?.[0], c = /^p\d/u.test(r.statistic ?? "") ? r.statistic : void 0;
    u && c && Number(c.slice(1)) > Number(u.slice(1)) && s.raised.push({ id: o.id, from: u, to: c }), u && !c && r.role === "latency" && s.unsaid.push({ id: o.id, statistic: u, fact: r });
  }
  return s;
}
function Lt(t, e, n) {
  let s = $(e.target.text);
  if (!s) return [];
  let { start: r } = e.target;
  return [
    { start: r + s.start, end: r + s.end, text: n },
    ...Rt(t, e, s.text, n),
    ...P(t, e, s.text, n)
  ];
}
function Et({ target: t, check: e }) {
  let n = /^`([^`]+)`/u.exec(e.text)?.[1], s = n && Ft(n, $(t.text)?.text ?? ""), r = n && Ct.exec(n);
  if (!n || !s || !r) return;
  let i = s.start > r.index;
  return { expression: (i ? n.slice(0, r.index) : n.slice(r.index + r[0].length)).trim(), upper: /^[<≤]/u.test(r[0]) === i };
}
function xe({ target: t }, e, n) {
  let s = [{ start: t.start + e.start, end: t.start + e.end, text: n.measure }];
  if (!/^p\d/u.test(n.statistic ?? "")) return s;
  let r = /\bp\d\d(?:\.\d+)?\b/u.exec(t.text);
  return r ? [
    ...s,
    { start: t.start + r.index, end: t.start + r.index + r[0].length, text: n.statistic }
  ] : [{ ...s[0], text: `${n.measure} (${n.statistic})` }];
}
function Rt({ document: t }, { check: e }, n, s) {
  let r = /^`([^`]+)`/u.exec(e.text)?.[1], i = r && Ft(r, n);
  if (!r || !i) return [];
  let o = ye(r, i, s);
  return I(t).filter(({ text: a }) => a === r).map(({ start: a }) => ({ start: a + i.start, end: a + i.end, text: o }));
}
function Ft(t, e) {
  let n = Ct.exec(t), s = f(e);
  if (!n || !s) return;
  let r = [
    { start: n.index + n[0].length, end: t.length },
    { start: 0, end: n.index }
  ];
  for (let i of r) {
    let o = t.slice(i.start, i.end), a = f(o.trim()), u = i.start + o.length - o.trimStart().length;
    if (a && M(a.dimension, s.dimension) && we(a.value, s.value))
      return { start: u + a.start, end: u + a.length };
  }
}
function ye(t, { start: e, end: n }, s) {
  let r = f(s);
  return [s, R(r.value, r.dimension), s.replaceAll(",", "")].find((o) => !E(Y(t.slice(0, e) + o + t.slice(n)))) ?? s;
}
function we(t, e) {
  return Math.abs(t - e) <= 1e-9 * Math.max(Math.abs(t), Math.abs(e));
}

// src/drafters/bind/unanswered.ts
var W = 12, Be = /* @__PURE__ */ new Set([
  "rate",
  "peak",
  "latency",
  "availability",
  "unit-cost",
  "budget",
  "retention",
  "durability",
  "recovery"
]);
function Tt(t, e, { clauses: n, unplaced: s }) {
  let r = s.filter($e);
  return [
    ...r.slice(0, W).map((i) => Me(e, i)),
    ...r.length > W ? [Ot("numbers", r.length - W)] : [],
    ...n.added.map(({ id: i, clause: o }) => ke(t, i, o)),
    ...ve(n),
    ...Ce(t, e.constraints)
  ];
}
function $e({ role: t, noun: e }) {
  return Be.has(t) || t === "count" && /^(?:region|zone|continent|datacent(?:er|re))$/u.test(e ?? "");
}
function Me(t, e) {
  return [
    `Which part answers ${b(L(t, e))}?`,
    "none of the checks depends on it",
    "it becomes a quantity with a check and an alert",
    "product owner"
  ];
}
function Ot(t, e) {
  return [
    `Which of ${e} more ${t} of the brief belong to the first release?`,
    "none of them",
    "each becomes a requirement",
    "product owner"
  ];
}
function ve({ beyond: t }) {
  return t.length === 0 ? [] : [Ot(`capabilities, from ${b(t[0].text.slice(0, 80))} on,`, t.length)];
}
function ke(t, e, n) {
  return [
    `Which part serves ${e}, ${b(n.text)}?`,
    `${Se(t, n)}, as the nearest by its responsibilities`,
    `${e} gets a component of its own`,
    "product owner"
  ];
}
function Se({ document: t }, e) {
  let n = new Set(y(e.text).map(({ lower: i }) => l(i))), r = (w(t, "Components")?.sections.filter(
    ({ depth: i, title: o }) => i === 3 && !/passes through/u.test(o)
  ) ?? []).map((i) => {
    let o = S(i).map(
      (c) => t.source.slice(c.position?.start.offset ?? 0, c.position?.end.offset ?? 0)
    ), a = new Set(y(`${i.title} ${o.join(" ")}`).map(({ lower: c }) => l(c))), u = o.some((c) => /\bServes\b.*\bFR-1\b/u.test(c)) ? 0.5 : 0;
    return { title: i.title, score: [...n].filter((c) => c.length > 3 && a.has(c)).length + u };
  });
  return r.reduce(
    (i, o) => o.score > i.score ? o : i,
    r[0] ?? { title: "a new component", score: 0 }
  ).title;
}
function Ce({ document: t }, e) {
  let n = t.source.slice(t.frontMatter.end).toLowerCase(), s = e.filter(
    ({ kind: i, words: o }) => (i === "on-prem" || i === "cloud" || i === "stack" || i === "regulation") && !n.includes(o.toLowerCase())
  ), r = /* @__PURE__ */ new Set();
  return s.filter(({ words: i }) => !r.has(i.toLowerCase()) && r.add(i.toLowerCase())).slice(0, W).map(
    ({ kind: i, words: o, text: a }) => i === "regulation" ? [
      `What does ${b(o)} ask beyond Security?`,
      "the controls there are enough",
      "controls and their cost are added",
      "data protection officer"
    ] : [
      `Which parts does ${b(a)} exchange?`,
      "the technologies named under Components",
      "their equivalents, with their own limits and prices",
      "platform owner"
    ]
  );
}

// src/drafters/bind/questions.ts
function Nt(t, e, n) {
  let s = x(
    t.document,
    ["Question", "Assumed", "If not", "Decides"],
    w(t.document, "Open Questions")
  )[0], r = [
    ...n.fits ? [] : [qe(t, e)],
    ...Le(n.ledger),
    ...Ee(t, n),
    ...n.targets.raised.map(Re),
    ...Fe(e, n.targets),
    ...Tt(t, e, n)
  ];
  return !s || r.length === 0 ? [] : [{ start: s.end, end: s.end, text: r.map((i) => `
| ${i.join(" | ")} |`).join("") }];
}
function qe({ id: t }, { subject: e }) {
  return [
    `Is ${b(e.name)} built like a ${t.replaceAll("-", " ")}, whose parts these are?`,
    "yes, as no embedded blueprint is nearer",
    "components, flows and numbers are drawn anew",
    "the author of the brief, before the review"
  ];
}
function Le({ assumed: t }) {
  return t.length === 0 ? [] : [
    ["How much is used, where the brief gives no number?", t.map(({ name: n, value: s }) => `\`${n}\` = ${s}`).join(", "), "sizes and cost are computed anew", "product owner"]
  ];
}
function Ee(t, { matches: e }) {
  let n = new Set(e.map(({ bind: i }) => i.requirement)), s = [
    ...new Set(
      t.binds.flatMap(({ requirement: i }) => i && !n.has(i) ? [i] : [])
    )
  ], r = [...B(t).keys()].filter((i) => s.includes(i));
  return r.length === 0 ? [] : [
    [
      "Which targets are needed where the brief gives none?",
      `those of ${r.join(", ")}`,
      "target, check and alert are set anew",
      "product owner"
    ]
  ];
}
function Re({ id: t, from: e, to: n }) {
  return [
    `${t} asks for ${n}, its times are ${e}: how far apart are they?`,
    `the slowest cases stay within the margin of ${t}`,
    `the times of ${t} are measured as ${n}`,
    "load test"
  ];
}
function Fe(t, { unsaid: e }) {
  return e.map(({ id: n, statistic: s, fact: r }) => [
    `For how many cases does ${b(L(t, r))} hold?`,
    `${s}, as ${n} says`,
    `${n} gets another percentile`,
    "product owner"
  ]);
}

// src/drafters/bind/relax.ts
var z = 1.2, Te = 2;
function It(t, e, n, s) {
  let r = e.binds.filter(({ requirement: a }) => a && !n.has(a)), i = new Set(s.map(({ name: a }) => a)), o = t;
  for (let a = 0; a < Te; a += 1) {
    let u = Oe(o, e, new Set(r.map(({ requirement: c }) => c)), i);
    if (u.length === 0) break;
    o = O(o, u);
  }
  return o;
}
function Oe(t, e, n, s) {
  let r = T(Ne(t)), i = tt(nt(r));
  return [...B({ document: r }).values()].flatMap((o) => {
    let a = n.has(o.id) ? Et(o) : void 0, u = $(o.target.text)?.text, c = u ? f(u) : void 0, d = a && i.evaluate(a.expression);
    if (!a || !u || !c || !d || E(d)) return [];
    if (a.upper ? d.value <= c.value : d.value >= c.value) return [];
    let m = U(Qe(d.value, a.upper, u), d.dimension, u, !a.upper);
    return [
      ...Lt({ document: r }, o, m),
      ...We({ document: r }, e, o, { old: u, next: m, assumed: s })
    ];
  });
}
function Ne(t) {
  return t.split(/^(?=## )/mu).map((n) => Ie(n) ? n : n.replace(/[^\n]/gu, " ")).join("");
}
function Ie(t) {
  return /^## (?:Requirements|Scaling|Cost)/u.test(t) || /^\| Quantity \| Value \| Basis \|/mu.test(t);
}
function Qe(t, e, n) {
  return e ? t * z : n.includes("%") && t > 0.5 && t < 1 ? 1 - (1 - t) * z : t / z;
}
function We({ document: t }, { binds: e }, { id: n }, { old: s, next: r, assumed: i }) {
  let o = new Set(e.filter(({ requirement: c }) => c === n).map(({ role: c }) => c)), a = new Set(
    e.filter(({ quantity: c, role: d }) => c && i.has(c) && o.has(d)).map(({ quantity: c }) => `\`${c}\``)
  );
  return x(t, ["Quantity", "Value", "Basis"]).flatMap((c) => c.rows).flatMap(({ cells: [c, d] }) => c && d && a.has(c.text) && f(d.text)?.value === f(s)?.value ? [{ start: d.start, end: d.end, text: r.
  replace(/ per .*$/u, "") }] : []);
}

// src/drafters/bind/bind.ts
function _(t, { subject: e }) {
  return e.given ? e.name : t.title;
}
function Qt(t, e, n = !0) {
  let s = ct(t), r = B(t), o = vt(e, t, ({ quantity: h, requirement: A }) => h ? s(h) : $(r.get(A ?? "")?.target.text ?? "")?.text), a = ft(t, o), u = qt(t, o), c = ut(t, e), d = new Set(o.map(({ fact: h }) => h).
  filter((h) => !a.unplaced.includes(h))), m = e.facts.filter((h) => !d.has(h)), p = [
    ...a.edits,
    ...u.edits,
    ...c.edits,
    ...kt(t, e, m),
    ...Nt(t, e, { matches: o, ledger: a, targets: u, clauses: c, unplaced: m, fits: n })
  ], g = O(t.document.source, [...p, ...Ae(t, _(t, e))]);
  return It(g, t, new Set(o.map(({ bind: h }) => h.requirement)), a.assumed);
}
function Ae({ document: t, title: e }, n) {
  let { source: s, frontMatter: r } = t, i = [...F(t)].find(({ depth: a }) => a === 2)?.at.start.offset ?? s.length, o = new RegExp(
    `(?<![\\p{L}\\p{N}])${e.replace(/[^\p{L}\p{N} ]/gu, "\\$&")}(?![\\p{L}\\p{N}])`,
    "giu"
  );
  return Array.from(s.matchAll(o), ({ index: a, 0: u }) => ({
    start: a,
    end: a + u.length,
    text: je(s, a) ? ot(n) : n
  })).filter(({ start: a }) => a >= Math.max(i, r.end));
}
function je(t, e) {
  return /subgraph[^\n]*$/u.test(t.slice(Math.max(0, e - 80), e));
}

// src/drafters/bind/choose.ts
var De = "transactional-service", Pe = 3;
function At(t, e) {
  let n = e.find(({ id: u }) => u === De) ?? e[0], s = V(t.text.slice(t.subject.at.start, t.subject.at.end)), r = V(t.text), i = ` ${t.facts.flatMap(({ noun: u, per: c }) => [u, c].map((d) => d && l(d))).
  join(" ")} `, o = e.map((u) => ({ blueprint: u, score: Ue(u, { subject: s, all: r, counted: i }) })), a = o.reduce(
    (u, c) => c.score > u.score || c.score === u.score && c.blueprint === n ? c : u,
    o[0]
  );
  return a.score >= Pe ? { blueprint: a.blueprint, fits: !0 } : { blueprint: n, fits: !1 };
}
function Ue({ phrases: t, words: e, nouns: n }, { subject: s, all: r, counted: i }) {
  let o = t.reduce((c, d) => c + (Wt(s, d) ? 8 : Wt(r, d) ? 5 : 0), 0), a = [...new Set(e.map(l))].reduce(
    (c, d) => c + (s.includes(` ${d} `) ? 3 : r.includes(` ${d} `) ? 1 : 0),
    0
  ), u = [...new Set(n.map(l))].reduce((c, d) => {
    let m = s.includes(` ${d} `) ? 2 : 0;
    return c + m + (i.includes(` ${d} `) ? 2 : 0);
  }, 0);
  return o + a + u;
}
function Wt(t, e) {
  return t.includes(V(e));
}
function V(t) {
  return ` ${y(t).flatMap(({ lower: e }) => e.split("-")).map(l).join(" ")} `;
}

// src/drafters/blueprints.ts
import { readdirSync as _e, readFileSync as Ve } from "node:fs";

// src/drafters/bind/blueprint.ts
var jt = new Set(
  "rate count size latency availability unit-cost budget retention peak ratio durability recovery interval".split(" ")
);
function Pt(t, e) {
  let { values: n, problem: s } = et(t), r;
  if (s) throw new k(`${e}: the front matter does not parse: ${s.message}`);
  let i = G(n.blueprint), o = G(i.match), a = (d, m) => {
    throw new k(`${e}: \`blueprint.${d}\` in the front matter must be ${m}`);
  }, u = (d, m) => Array.isArray(d) ? d.map(String) : a(m, "a list of words"), c = (d, m) => typeof d == "string" && d !== "" ? d : a(m, "a text");
  return {
    id: c(i.id, "id"),
    title: c(i.title, "title"),
    phrases: u(o.phrases, "match.phrases"),
    words: u(o.words, "match.words"),
    nouns: u(i.nouns, "nouns"),
    binds: Dt(i.binds).map((d) => ze(d, a)),
    clauses: Dt(i.clauses).map((d) => ({
      requirement: c(d.requirement, "clauses[].requirement"),
      words: u(d.words, "clauses[].words")
    })),
    get document() {
      return r ??= T(t, e), r;
    }
  };
}
function ze(t, e) {
  let { role: n, nouns: s, bound: r, quantity: i, requirement: o } = t;
  return (typeof n != "string" || !jt.has(n)) && e("binds[].role", `one of ${[...jt].join(", ")}`), Array.isArray(s) || e("binds[].nouns", "a list of words"), typeof i == "string" == (typeof o == "str\
ing") && e("binds[]", "a row with either `quantity` or `requirement`"), {
    role: n,
    nouns: s.map(String),
    ...typeof r == "string" && { bound: r },
    ...typeof i == "string" ? { quantity: i } : { requirement: String(o) }
  };
}
function G(t) {
  return typeof t == "object" && t !== null && !Array.isArray(t) ? t : {};
}
function Dt(t) {
  return Array.isArray(t) ? t.map(G) : [];
}

// src/drafters/blueprints.ts
function Ut(t = new URL("blueprints/", it())) {
  let e = Ge(t).map(
    (n) => Pt(Ve(new URL(n, t), "utf8"), `blueprints/${n}`)
  );
  if (e.length === 0)
    throw new k(
      "no blueprints were found in `blueprints/`: install the package again, or use a model with `--provider openai`",
      X.crash
    );
  return e;
}
function Ge(t) {
  try {
    return _e(t).filter((e) => e.endsWith(".md")).sort();
  } catch {
    return [];
  }
}

// src/drafters/blueprint.ts
function Fr(t = Ut()) {
  let e, n = (s) => (e?.brief !== s && (e = { brief: s, bound: He(s, t) }), e.bound);
  return {
    id: "blueprint",
    description: "the embedded blueprints, without a language model",
    title: (s) => n(s).title,
    depth: () => "standard",
    remark: ({ brief: s, context: r }) => {
      let i = r.length > 0 ? "the context is not read: only a language model can" : void 0;
      return [n(s).remark, i].filter(Boolean).join("; ") || void 0;
    },
    async *draft(s, { brief: r }) {
      yield n(r).sections(K[s]);
    }
  };
}
function He(t, e) {
  let n = st(t), { blueprint: s, fits: r } = At(n, e), i = Ke(Qt(s, n, r)), o = _(s, n), a = r ? void 0 : `no embedded blueprint is about ${o}: this is the one on a ${s.id.replaceAll("-", " ")}; read \
every section against the brief, or let a language model draft`;
  return { title: o, remark: a, sections: (u) => i.get(u) ?? "" };
}
function Ke(t) {
  let e = /* @__PURE__ */ new Map(), n, s = !1;
  for (let r of t.split(`
`))
    /^(?:```|~~~)/u.test(r) && (s = !s), !s && r.startsWith("## ") && (n = [], e.set(r.slice(3).trim(), n)), n?.push(r);
  return new Map([...e].map(([r, i]) => [r, i.join(`
`).trim()]));
}
export {
  Fr as createBlueprintDrafter
};
