// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as Zs,
  b as Js,
  c as Xs,
  d as T,
  e as Ys,
  f as Ie,
  g as D,
  h as Z,
  i as ct,
  j as se,
  k as H,
  l as er
} from "./chunk-JTHEF3IY.mjs";
import {
  a as Vs
} from "./chunk-CWTG3V4S.mjs";
import {
  d as Mt,
  f as Ks
} from "./chunk-BR72SJVM.mjs";
import {
  a as M,
  b as F,
  c as b,
  d as zs,
  e as qs,
  h as Us,
  i as St,
  j as He,
  k as Qs,
  l as kt,
  m as At,
  n as Gs,
  o as Hs
} from "./chunk-RX6HF7Q2.mjs";
import {
  a as _s
} from "./chunk-7MNCFRFO.mjs";
import {
  a as kn,
  k as de
} from "./chunk-KEZEBCBX.mjs";
import {
  b as ne,
  d as ke,
  e as k,
  h as $,
  j as ye,
  n as Ns,
  o as Fs,
  p as le
} from "./chunk-NOU6QBDP.mjs";
import {
  E as js,
  G as Ge,
  H as Le,
  K as Ae,
  L as Ws,
  l as vt
} from "./chunk-S64XYLY4.mjs";
import {
  a as Y
} from "./chunk-H3E44YWS.mjs";
import {
  b as Sn
} from "./chunk-HIQSZZL5.mjs";

// src/drafters/bind/places.ts
function x(e, t) {
  for (let n of Ge(e)) if (n.depth === 2 && n.title === t) return n;
}
function v(e, t, n) {
  return (n ? Le(n) : e.tree.children).flatMap((o) => o.type === "table" ? [An(e.source, o)] : []).filter((o) => t.every((i, a) => o.header[a] === i));
}
function An(e, t) {
  let [n, ...s] = t.children.map((r) => ({
    cells: r.children.map((o) => Qc(e, o)),
    start: r.position?.start.offset ?? 0,
    end: r.position?.end.offset ?? 0
  }));
  return { header: (n?.cells ?? []).map(({ text: r }) => r), rows: s, end: t.position?.end.offset ?? 0 };
}
function Qc(e, t) {
  let [n, s] = [t.children[0], t.children.at(-1)], r = n?.position?.start.offset ?? t.position?.start.offset ?? 0, o = s?.position?.end.offset ?? r;
  return { text: e.slice(r, o), start: r, end: o };
}
function Ct(e, t, n) {
  let s = t && Le(t).find(
    (i) => i.type === "paragraph" && e.startsWith(n, i.position?.start.offset)
  );
  if (!s?.position) return;
  let [r, o] = [s.position.start.offset ?? 0, s.position.end.offset ?? 0];
  return { text: e.slice(r, o), start: r, end: o };
}
function ee(e) {
  return vt(e.tree.children).flatMap((t) => {
    let n = (t.position?.start.offset ?? -2) + 1;
    return t.type !== "inlineCode" || !e.source.startsWith(`${t.value}\``, n) ? [] : [{ text: t.value, start: n }];
  });
}

// src/drafters/bind/alerts.ts
function Mn({ document: e }, { id: t, target: n }, s, r) {
  let [o, i] = [k(s), k(r)];
  if (!o || !i || o.value === 0 || i.value === 0) return [];
  let a = !/≥|>=|>|at least/u.test(n.text);
  return v(
    e,
    ["Requirement", "Indicator", "Alert"],
    x(e, "Monitoring")
  ).flatMap((u) => u.rows).filter(({ cells: u }) => u[0]?.text === t).flatMap(
    ({ cells: u }) => (u[2] ? Gc(u[2]) : []).flatMap(({ start: l, end: d, value: p, dimension: m, text: f }) => {
      if (!ne(m, o.dimension) || (a ? p > o.value : p < o.value)) return [];
      let h = Object.keys(m).some((y) => y !== "time" && y !== "data");
      if (!(a ? p > i.value : p < i.value) && !(h && i.value > o.value)) return [];
      let g = tr(f) ? 1 - (1 - p) * (1 - i.value) / (1 - o.value) : p * i.value / o.value;
      return [{ start: l, end: d, text: Cn(g, m, f, a) }];
    })
  );
}
function Gc(e) {
  let t = [], n = 0;
  for (let s of e.text.split(";")) {
    let r = /^\s*(?:[\p{L}\p{N}]+ ){0,3}(?:[<>≤≥]=?|over|under|above|below)\s*(?=[\d$€£])/u.exec(s), o = r && k(s.slice(r[0].length));
    if (r && o) {
      let i = e.start + n + r[0].length, a = s.slice(r[0].length + o.start, r[0].length + o.length);
      t.push({
        start: i + o.start,
        end: i + o.length,
        value: o.value,
        dimension: o.dimension,
        text: a
      });
    }
    n += s.length + 1;
  }
  return t;
}
function tr(e) {
  return e.includes("%");
}
function Cn(e, t, n, s) {
  if (tr(n)) return `${Number((e * 100).toPrecision(6))} %`;
  let r = k(n), o = 10 ** (Math.floor(Math.log10(Math.abs(e) / (r?.scale ?? 1))) - 1), i = e / (r?.scale ?? 1) / o, a = (s ? Math.floor(i + 1e-9) : Math.ceil(i - 1e-9)) * o * (r?.scale ?? 1), c = Math.
  abs(a / (r?.scale ?? 1)) >= 0.1 && Math.abs(a / (r?.scale ?? 1)) < 1e4;
  return le(a, t, c ? r : void 0, 2);
}

// src/drafters/bind/rows.ts
function nr(e) {
  let t = re(e);
  return (n) => t.get(n)?.value.text;
}
function re({ document: e }) {
  let t = /* @__PURE__ */ new Map();
  for (let { cells: n, end: s } of v(e, ["Quantity", "Value", "Basis"]).flatMap((r) => r.rows)) {
    let [r, o, i] = n;
    if (!r || !o || !i) continue;
    let a = /^`([^`]+)`/u.exec(i.text)?.[1], c = a && /^[a-z]\w*(?: [*×·] [a-z]\w*)+$/u.test(a) ? a.split(/ [*×·] /u) : [];
    t.set(r.text.replaceAll("`", ""), {
      name: r.text.replaceAll("`", ""),
      value: o,
      basis: i,
      end: s,
      expression: a,
      factors: c
    });
  }
  return t;
}
function oe({ document: e }) {
  let t = Ct(e.source, x(e, "Scaling Considerations"), "Load:"), n = t && /^Load:\s*(`\w+`(?:,\s*`\w+`)*)/u.exec(t.text);
  if (!t || !n) return;
  let s = t.start + n[0].length - n[1].length;
  return {
    names: Array.from(n[1].matchAll(/`(\w+)`/gu), (r) => r[1]),
    start: s,
    end: s + n[1].length
  };
}

// src/drafters/bind/percentiles.ts
function sr(e, { check: t }, { id: n, from: s, to: r }, o) {
  let i = /^`([^`]+)`/u.exec(t.text)?.[1] ?? "", a = /^([a-z]\w*_p\d+)\s*(?:<=|<|≤)/u.exec(i)?.[1], c = re(e), u = a === void 0 ? void 0 : c.get(a);
  if (!a || !u || !a.endsWith(`_${Pn(s)}`)) return { edits: [], raised: { id: n, from: s, to: r } };
  let l = a.replace(/_p\d+$/u, `_${Pn(r)}`), d = { name: `tail${Pn(r).slice(1)}_ratio`, value: Hc(r) }, p = [
    ...o.has(d.name) || c.has(d.name) ? [] : [`| \`${d.name}\` | ${d.value} | assumption: ${r} over ${s} of one path, until a load test |`],
    ...c.has(l) ? [] : [`| \`${l}\` | ? ${Kc(u)} | \`${a} * ${d.name}\` |`]
  ];
  return {
    edits: [...ee(e.document).filter(({ text: f }) => f === i).map(({ start: f }) => ({ start: f, end: f + a.length, text: l })), { start: u.end, end: u.end, text: p.map((f) => `
${f}`).join("") }],
    raised: { id: n, from: s, to: r, ratio: d }
  };
}
function Pn(e) {
  return e.replace(".", "");
}
function Hc(e) {
  let t = Number(e.slice(1));
  return t > 99 ? 3 : t === 99 ? 1.5 : 1.25;
}
function Kc({ value: e }) {
  return /[a-zµ]+$/u.exec(e.text)?.[0] ?? "s";
}

// src/drafters/bind/target-scope.ts
function rr(e, t, { hours: n, side: s, statistic: r }) {
  let o = t.target.start + t.target.text.length, i = (h) => ({ start: o, end: o, text: h });
  if (n) return [i(`, ${n}; the check counts all hours`)];
  if (s !== "server") return [];
  let a = Number(/\bp(\d\d(?:\.\d+)?)\b/u.exec(t.target.text)?.[1] ?? 100), c = Number(/^p(\d.*)$/u.exec(r ?? "")?.[1] ?? 0) > a, u = /^`([^`]+)`/u.exec(t.check.text)?.[1] ?? "", l = /^([^<>≤≥=]*[^<>≤≥=\s])\s*(?:<=|<|≤)/u.
  exec(u)?.[1];
  if (!l) return [];
  let d = /^[a-z]\w*$/u.test(l) ? re(e).get(l)?.expression : l, p = d?.includes("(") ? [] : (d ?? "").split(" + ").filter((h) => Vc.test(h));
  if (p.length === 0 || c)
    return [
      i(
        d && /\bnetwork_|\brender_/u.test(d) ? ", at the server; the check counts the network too" : ", at the server"
      )
    ];
  let m = p.map((h) => ` - ${h}`).join(""), f = ee(e.document).filter(({ text: h }) => h === u);
  return [
    i(", at the server"),
    ...f.map(({ start: h }) => ({ start: h + l.length, end: h + l.length, text: m }))
  ];
}
var Vc = /^(?:\d+(?:\.\d+)? \* )?(?:network|render)_p\d+$/u;

// src/drafters/bind/targets.ts
var or = /<=|>=|==|≤|≥|<|>/u;
function K({ document: e }) {
  let t = v(e, ["ID", "Quality", "Target", "Check"]).flatMap((n) => n.rows);
  return new Map(
    t.flatMap(
      ({ cells: [n, s, r, o] }) => n && s && r && o ? [[n.text, { id: n.text, quality: s.text, target: r, check: o }]] : []
    )
  );
}
function pe(e) {
  let t = Fs(e)[0];
  if (!t) return;
  let n = e.slice(t.start, t.index + t.length), s = t.labels[0] ? new RegExp(`(?:\\s*/\\s*|\\s+(?:per\\s+|an?\\s+)?)${t.labels[0]}`, "u").exec(n) : void 0, r = t.start + (s && s.index > 0 ? s.index : n.
  length);
  return { text: e.slice(t.start, r), start: t.start, end: r };
}
function ir(e, t) {
  let n = K(e), s = { edits: [], raised: [], unsaid: [] };
  for (let { fact: r, bind: o } of t) {
    let i = o.requirement && n.get(o.requirement), a = i && pe(i.target.text);
    if (!i || !a) continue;
    s.edits.push(
      ...Zc(i, a, r),
      ...cr(e, i, a.text, r.measure),
      ...Mn(e, i, a.text, r.measure),
      ...rr(e, i, r)
    );
    let c = /\bp\d\d(?:\.\d+)?\b/u.exec(i.target.text)?.[0], u = /^p\d/u.test(r.statistic ?? "") ? r.statistic : void 0;
    if (c && u && Number(u.slice(1)) > Number(c.slice(1))) {
      let l = new Set(s.raised.flatMap(({ ratio: m }) => m?.name ?? [])), { edits: d, raised: p } = sr(e, i, { id: i.id, from: c, to: u }, l);
      s.edits.push(...d), s.raised.push(p);
    }
    c && !u && r.role === "latency" && s.unsaid.push({ id: i.id, statistic: c, fact: r });
  }
  return s;
}
function ar(e, t, n) {
  let s = pe(t.target.text);
  if (!s) return [];
  let { start: r } = t.target;
  return [
    { start: r + s.start, end: r + s.end, text: n },
    ...cr(e, t, s.text, n),
    ...Mn(e, t, s.text, n)
  ];
}
function De({ target: e, check: t }) {
  let n = /^`([^`]+)`/u.exec(t.text)?.[1], s = n && ur(n, pe(e.text)?.text ?? ""), r = n && or.exec(n);
  if (!n || !s || !r) return;
  let o = s.start > r.index;
  return { expression: (o ? n.slice(0, r.index) : n.slice(r.index + r[0].length)).trim(), upper: /^[<≤]/u.test(r[0]) === o };
}
function Zc({ target: e }, t, n) {
  let s = [{ start: e.start + t.start, end: e.start + t.end, text: n.measure }];
  if (!/^p\d/u.test(n.statistic ?? "")) return s;
  let r = /\bp\d\d(?:\.\d+)?\b/u.exec(e.text);
  return r ? [
    ...s,
    { start: e.start + r.index, end: e.start + r.index + r[0].length, text: n.statistic }
  ] : [{ ...s[0], text: `${n.measure} (${n.statistic})` }];
}
function cr({ document: e }, { check: t }, n, s) {
  let r = /^`([^`]+)`/u.exec(t.text)?.[1], o = r && ur(r, n);
  if (!r || !o) return [];
  let i = Jc(r, o, s);
  return ee(e).filter(({ text: a }) => a === r).map(({ start: a }) => ({ start: a + o.start, end: a + o.end, text: i }));
}
function ur(e, t) {
  let n = or.exec(e), s = k(t);
  if (!n || !s) return;
  let r = [
    { start: n.index + n[0].length, end: e.length },
    { start: 0, end: n.index }
  ];
  for (let o of r) {
    let i = e.slice(o.start, o.end), a = k(i.trim()), c = o.start + i.length - i.trimStart().length;
    if (a && ne(a.dimension, s.dimension) && Xc(a.value, s.value))
      return { start: c + a.start, end: c + a.length };
  }
}
function Jc(e, { start: t, end: n }, s) {
  let r = k(s);
  return [s, le(r.value, r.dimension), s.replaceAll(",", "")].find((i) => !$(ye(e.slice(0, t) + i + e.slice(n)))) ?? s;
}
function Xc(e, t) {
  return Math.abs(e - t) <= 1e-9 * Math.max(Math.abs(e), Math.abs(t));
}

// src/drafters/bind/own-words.ts
function lr({ source: e, frontMatter: t, tree: n }) {
  let s = vt(n.children), r = (u) => ({
    start: u.position?.start.offset ?? 0,
    end: u.position?.end.offset ?? 0
  }), o = n.children.filter(({ type: u }) => u === "blockquote").map(r), i = Array.from(e.matchAll(/https?:\/\/[^\s)>`]+/gu), ({ index: u, 0: l }) => ({
    start: u,
    end: u + l.length
  })), a = s.filter(({ type: u }) => u === "inlineCode").map(r), c = s.filter(({ type: u }) => u === "paragraph" || u === "tableCell").map(r).filter(
    ({ start: u, end: l }) => /^[|\s]*(?:\*\*Technology:?\*\*|Prices:|price:|limit:)/u.test(e.slice(u, Math.min(l, u + 40)))
  ).flatMap((u) => Yc(u, a));
  return [{ start: 0, end: t.end }, ...o, ...i, ...c];
}
function Yc({ start: e, end: t }, n) {
  let s = n.filter((o) => o.start >= e && o.end <= t), r = [e, ...s.flatMap((o) => [o.start, o.end]), t];
  return Array.from({ length: r.length / 2 }, (o, i) => ({
    start: r[2 * i],
    end: r[2 * i + 1]
  }));
}
function Pt({ source: e, frontMatter: t, tree: n }) {
  let s = n.children.find(({ type: r }) => r === "blockquote")?.position;
  return e.slice(t.end, s?.start.offset) + e.slice(s?.end.offset ?? t.end);
}

// src/drafters/bind/escape.ts
function W(e) {
  let t = 0, n = "";
  for (let { text: s, index: r } of Mt(e))
    n += `${dr(e.slice(t, r))}\`${s.replace(/[`|\s]+/gu, " ")}\``, t = r + s.length;
  return (n + dr(e.slice(t))).trim();
}
function dr(e) {
  return e.replace(/[\s\u0000-\u001f\u007f]+/gu, " ").replace(/\\/gu, "\\\\").replace(/[|[\]*]/gu, "\\$&").replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_").replace(/`/gu, "'").replace(/<(?=[a-z/!?])/giu,
  "\\<").replace(/~~/gu, "\\~\\~");
}
function O(e) {
  return `“${W(e)}”`;
}
function Te(e) {
  let t = e.replace(/[^\p{L}\p{M}\p{N} -]+/gu, " ").replace(/ {2,}/gu, " ").trim();
  return /[^\x20-\x7e]/u.test(t) || /\bend\b/u.test(t) ? `"${t}"` : t;
}
function z(e) {
  return e.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}
function Ot(e, t) {
  return /subgraph[^\n]*$/u.test(e.slice(Math.max(0, t - 80), t));
}

// src/drafters/bind/combine-names.ts
function mr(e, t) {
  let [n, s] = [de(e.document), de(t.document)], [r = "other"] = e.id.split("-"), o = r[0].toUpperCase() + r.slice(1), i = /* @__PURE__ */ new Map(), a = [], c = En(On(n), new Set(On(s).map(fr)), (g) => `${o}\
 ${g}`), u = new Map(On(n).map((g) => [g, g])), l = re(t);
  for (let [g, { value: y, basis: I }] of re(e)) {
    let Q = l.get(g);
    Q && Q.value.text === y.text && Q.basis.text === I.text && N(I.text, c) === I.text ? a.push(g) : Q && i.set(g, `${r}_${g}`);
  }
  let d = new RegExp(`^\\| \`(?:${a.join("|") || "-"})\` \\|.*\\n`, "gmu"), p = En(
    n.entities.map(({ name: g }) => g),
    new Set(s.entities.map(({ name: g }) => g.toLowerCase())),
    (g) => o + g
  ), m = Bn(e.document.source, t.document.source), f = En(
    n.endpoints.map(({ path: g }) => g),
    new Set(s.endpoints.map(({ path: g }) => pr(g))),
    (g) => `/${r}${g}`,
    pr
  ), h = e.document.source.slice(e.document.frontMatter.end);
  return { text: [
    (g) => g.replace(/\b(N?FR)-\d+\b/gu, (y) => m.get(y) ?? y),
    (g) => g.replace(d, ""),
    (g) => ut(g, (y) => Et(y) ? y : N(y, i)),
    (g) => ut(g, (y) => Et(y) ? tu(y, f) : N(y, p)),
    (g) => g.replace(/```(?:ts|typescript)\n[\s\S]*?```/gu, (y) => N(y, p)),
    (g) => Rn(g, p),
    (g) => N(g, new Map([...u, ...c]), eu)
  ].reduce((g, y) => y(g), h), names: new Map([...i, ...c]), ids: m };
}
function On({ components: e, stores: t }) {
  return [...new Set([...e, ...t].map(({ name: n }) => n.replace(/\s*\(.*$/u, "")))];
}
function fr(e) {
  return e.toLowerCase();
}
function pr(e) {
  return e.toLowerCase().replace(/\{[^{}]*\}/gu, "{}");
}
function En(e, t, n, s = fr) {
  return new Map(e.filter((r) => t.has(s(r))).map((r) => [r, n(r)]));
}
function Bn(e, t) {
  let n = /* @__PURE__ */ new Map();
  for (let s of ["FR", "NFR"]) {
    let r = (i) => [...new Set(i.match(new RegExp(`^\\| ${s}-\\d+(?= \\|)`, "gmu")) ?? [])], o = Math.max(0, ...r(t).map((i) => Number(i.slice(s.length + 3))));
    for (let i of r(e))
      o += 1, n.set(i.slice(2), `${s}-${o}`);
  }
  return n;
}
function Et(e) {
  return /^(?:GET|POST|PUT|PATCH|DELETE|HEAD)\b|^\//u.test(e);
}
function ut(e, t) {
  return e.replace(/(?<!`)`([^`\n]+)`(?!`)/gu, (n, s) => `\`${t(s)}\``);
}
var eu = "(?<!(?:Application|Network|Elastic|Amazon|AWS) )";
function N(e, t, n = "") {
  if (t.size === 0) return e;
  let r = [...t.keys()].sort((o, i) => i.length - o.length).map(z).join("|");
  return e.replace(
    new RegExp(`(?<![\\p{L}\\p{N}_])${n}(?:${r})(?![\\p{L}\\p{N}_])`, "gu"),
    (o) => t.get(o)
  );
}
function tu(e, t) {
  let n = /\/\S*/u.exec(e)?.[0];
  return n && t.has(n) ? e.replace(n, t.get(n)) : e;
}
function Rn(e, t) {
  return e.replace(
    /^\| Store \| Holds \|.*\n(?:\|.*\n?)+/mu,
    (n) => n.replace(/^(\|[^|\n]*\|)([^|\n]*)(?=\|)/gmu, (s, r, o) => r + N(o, t))
  );
}

// src/drafters/bind/plurals.ts
function Ke(e) {
  return /[^aeiou]y$/u.test(e) ? `${e.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/u.test(e) ? `${e}es` : `${e}s`;
}

// src/drafters/bind/rename.ts
var In = new Set(
  "call hit operation piece request thing time class click default direction end flowchart graph href link linkstyle style subgraph ceil floor max min parallel".split(" ")
), be = new Set(
  "admin agent applicant author bidder buyer caller candidate citizen client clinician colleague commuter consumer courier customer dispatcher doctor donor driver editor employee engineer fan farmer f\
ollower guest household human individual inspector instructor judge kid learner librarian lawyer listener manager member merchant moderator nurse operator owner parent participant partner passenger pa\
tient people person physician pilot player professor publisher pupil reader recipient recruiter resident reviewer rider seller shopper speaker staff streamer student subscriber supplier teacher techni\
cian tenant therapist tourist trader traveller traveler tutor user vendor viewer visitor volunteer voter watcher worker writer".split(" ")
), nu = { child: "children", man: "men", person: "people", woman: "women" };
function gr(e, t) {
  let n = su(e, t);
  if (!n) return { blueprint: e, matches: t };
  let s = Dn(e, n, n.to), r = new Map(e.binds.map((o, i) => [o, s.binds[i]]));
  return {
    blueprint: s,
    matches: t.map((o) => ({ ...o, bind: r.get(o.bind) ?? o.bind }))
  };
}
function su({ unit: e, binds: t, document: n }, s) {
  let r = t.find(({ role: d, quantity: p }) => d === "rate" && p), o = t.find(({ role: d, quantity: p }) => d === "count" && p), i = (d) => s.find(({ bind: p }) => d && p.quantity === d)?.fact, a = e &&
  o?.nouns.map(b).includes(b(e.one)) ? o.quantity : void 0, c = i(r?.quantity) ?? i(a), u = c && iu(c);
  if (u && e && be.has(u.one) && !be.has(e.one) || !e || !u || b(u.one) === b(e.one) || b(u.one) === b(e.many)) return;
  let l = Pt(n);
  return $e(u).test(l) ? void 0 : { from: e, to: u };
}
function lt(e, { from: t, to: n }, s = () => !1) {
  return e.replace($e(t), (r, o, i, a, c) => {
    let u = c + r.length - a.length;
    if (s(u)) return r;
    let l = au(a, a.toLowerCase() === t.one ? n.one : n.many);
    return o ? (hr(l) === hr(a) ? o : cu(o)) + i + l : l;
  });
}
function Dn(e, t, n = e.unit) {
  let { document: s, unit: r, ...o } = e, i = (h) => lt(h, t), a = lr(s), c = (h) => a.some(({ start: w, end: g }) => w <= h && h < g), { optional: u, entry: l, baseline: d, asks: p, binds: m } = o, f = {
    ...o,
    ...n && { unit: n },
    title: i(o.title),
    binds: m.map((h) => ({ ...h, ...h.quantity && { quantity: i(h.quantity) } })),
    ...l && { entry: ou(l, i) },
    ...d && { baseline: { option: i(d.option), until: i(d.until) } },
    optional: u.map(({ component: h, below: w, basis: g, ...y }) => ({
      ...y,
      ...h && { component: i(h) },
      ...w && { below: i(w) },
      basis: Object.fromEntries(Object.entries(g).map((I) => I.map(i)))
    })),
    asks: p.map((h) => ({
      ...h,
      question: i(h.question),
      default: i(h.default),
      ...h.quantity && { quantity: i(h.quantity) },
      ...h.changes && { changes: h.changes.map(i) }
    }))
  };
  return T(
    f,
    ru(lt(s.source, t, c), s.source, i),
    s.path
  );
}
function ru(e, t, n) {
  let s = Array.from(t.matchAll(/^### ([^\n(]+?)(?: \(|$)/gmu), ([, o]) => o), r = new Map(
    s.filter((o) => / /u.test(o) && n(o) !== o).map((o) => [o, n(o)])
  );
  return e.replace(/^(?:- \*\*Technology|\|).*$/gmu, (o) => N(o, r));
}
function ou({ names: e, ...t }, n) {
  let s = (r) => Object.fromEntries(Object.entries(r).map(([o, i]) => [o, n(i)]));
  return { ...s(t), names: s(e) };
}
function Ne(e) {
  return nu[e] ?? Ke(e);
}
function iu({ noun: e, text: t }) {
  if (!e || !/^[a-z]{3,24}$/u.test(e) || In.has(e)) return;
  let s = M(t).find(({ lower: o }) => o !== e && F(o) === e)?.lower ?? Ne(e);
  return /^[a-z]+$/u.test(s) && F(s) === e && !ke(e) && !ke(s) ? { one: e, many: s } : void 0;
}
function $e({ one: e, many: t }) {
  let [n, s, r] = [
    [t, e],
    [Ln(t), Ln(e)],
    [t.toUpperCase(), e.toUpperCase()]
  ].map((i) => `(?:${i.join("|")})`), o = `(?<!\\p{L})${n}(?!\\p{Ll})|${s}(?!\\p{Ll})|(?<!\\p{L})${r}(?!\\p{L})`;
  return new RegExp(`(?:(?<![\\p{L}\\p{N}_])([Aa]n?)(\\s[\`*]{0,3}))?(${o})`, "gu");
}
function au(e, t) {
  return e.length > 1 && e === e.toUpperCase() ? t.toUpperCase() : new RegExp("^\\p{Lu}", "u").test(e) ? Ln(t) : t;
}
function Ln(e) {
  return e[0].toUpperCase() + e.slice(1);
}
function hr(e) {
  let t = e.toLowerCase();
  return /^(?:hour|hono|heir)/u.test(t) || /^[aeiou]/u.test(t) && !/^(?:eu|one|once|uni|us[aeu]|uti)/u.test(t);
}
function cu(e) {
  return e.length > 1 ? e[0] : `${e}n`;
}

// src/drafters/bind/actor.ts
var wr = /^(?:admin|administrator|agent|clerk|employee|manager|moderator|operator|staff|supervisor)$/u;
function yr(e, t) {
  let n = uu(e, t);
  return n ? Dn(e, n) : e;
}
function uu(e, t) {
  let n = e.entry && br(e.entry.actor.toLowerCase()), s = du(t);
  if (!(!n || !s || n.one === s.one || wr.test(n.one) || lu(Pt(e.document), n, s)))
    return { from: n, to: s };
}
function lu(e, t, n) {
  let s = e.match(/^\| `\w+` \|/gmu)?.join(" ") ?? "", r = e.replace(/`[^`\n]+`/gu, " ");
  return $e(n).test(r) || $e(n).test(s) && $e(t).test(s);
}
function du({ clauses: e }) {
  let t = /* @__PURE__ */ new Map();
  for (let { kind: s, sentence: r } of e) {
    let o = s === "capability" ? Hs(r) : void 0, i = o && M(o).at(-1)?.lower, a = i && F(i);
    a && be.has(a) && !wr.test(a) && t.set(a, (t.get(a) ?? 0) + 1);
  }
  let [n] = [...t].sort(([, s], [, r]) => r - s);
  return n && br(n[0]);
}
function br(e) {
  return /^[a-z]{3,20}$/u.test(e) ? { one: e, many: Ne(e) } : void 0;
}

// src/drafters/bind/products-table.ts
var $r = [
  [
    "relational",
    "PostgreSQL",
    "[Pp]ostgre(?:s|SQL|sql|Sql)?(?: ?SQL)?|POSTGRES(?:QL)?",
    "Amazon RDS for PostgreSQL",
    "Azure Database for PostgreSQL",
    "Cloud SQL for PostgreSQL"
  ],
  [
    "relational",
    "MySQL",
    "[Mm]y[Ss][Qq][Ll]",
    "Amazon RDS for MySQL",
    "Azure Database for MySQL",
    "Cloud SQL for MySQL"
  ],
  ["relational", "MariaDB", "[Mm]aria[Dd][Bb]", "Amazon RDS for MariaDB"],
  [
    "relational",
    "SQL Server",
    "(?:Microsoft |MS )?SQL Server|MSSQL",
    "Amazon RDS for SQL Server",
    "Azure SQL Database",
    "Cloud SQL for SQL Server"
  ],
  ["relational", "Oracle Database", "Oracle(?: Database| DB)?(?! Cloud)", "Amazon RDS for Oracle"],
  ["relational", "CockroachDB", "CockroachDB"],
  ["relational", "PostgreSQL on Supabase", "Supabase"],
  ["documents", "MongoDB", "[Mm]ongo(?:DB|db)?", "MongoDB Atlas", "MongoDB Atlas", "MongoDB Atlas"],
  ["documents", "Cassandra", "(?:Apache )?Cassandra", "Amazon Keyspaces"],
  ["documents", "DynamoDB", "(?:Amazon )?DynamoDB"],
  ["documents", "ScyllaDB", "ScyllaDB"],
  ["documents", "Cosmos DB", "(?:Azure )?Cosmos ?DB"],
  ["documents", "Firestore", "Firestore"],
  ["documents", "Couchbase", "Couchbase|CouchDB"],
  ["cache", "Redis", "[Rr]edis", "Amazon ElastiCache for Redis", "Azure Managed Redis", "Memorystore for Redis"],
  ["cache", "Valkey", "Valkey", "Amazon ElastiCache for Valkey"],
  ["cache", "Memcached", "[Mm]emcached", "Amazon ElastiCache for Memcached"],
  ["cache", "Hazelcast", "Hazelcast"],
  [
    "stream",
    "Apache Kafka",
    "(?:Apache )?[Kk]afka|Confluent",
    "Amazon MSK for Apache Kafka",
    "Event Hubs with the Kafka protocol",
    "Managed Service for Apache Kafka"
  ],
  ["stream", "Redpanda", "Redpanda"],
  ["stream", "Apache Pulsar", "(?:Apache )?Pulsar"],
  ["stream", "Kinesis", "(?:Amazon )?Kinesis"],
  ["queue", "RabbitMQ", "[Rr]abbit ?[Mm][Qq]|[Rr]abbit", "Amazon MQ for RabbitMQ"],
  ["queue", "NATS JetStream", "NATS(?: JetStream)?"],
  ["queue", "ActiveMQ", "(?:Apache )?ActiveMQ|Artemis", "Amazon MQ for ActiveMQ"],
  ["queue", "IBM MQ", "IBM MQ"],
  ["queue", "SQS", "(?:Amazon )?SQS"],
  ["objects", "MinIO", "MinIO"],
  ["objects", "Ceph", "Ceph"],
  ["search", "Elasticsearch", "[Ee]lastic ?[Ss]earch", "Elastic Cloud", "Elastic Cloud", "Elastic Cloud"],
  ["search", "OpenSearch", "(?:Amazon )?OpenSearch(?: Service)?"],
  ["search", "Apache Solr", "(?:Apache )?Solr"],
  ["search", "Meilisearch", "Meilisearch"],
  ["search", "Typesense", "Typesense"],
  ["columns", "ClickHouse", "[Cc]lick[Hh]ouse(?: Cloud)?"],
  ["columns", "Snowflake", "Snowflake"],
  ["columns", "BigQuery", "BigQuery"],
  ["columns", "Redshift", "(?:Amazon )?Redshift"],
  ["columns", "TimescaleDB", "Timescale(?:DB)?"],
  ["columns", "InfluxDB", "Influx(?:DB)?"],
  ["columns", "Apache Druid", "(?:Apache )?Druid"],
  ["containers", "Kubernetes", "[Kk]ubernetes|[Kk]8[Ss]|EKS|AKS|GKE", "Amazon EKS", "AKS", "GKE"],
  ["containers", "OpenShift", "OpenShift", "Red Hat OpenShift Service on AWS", "Azure Red Hat OpenShift"],
  ["containers", "Nomad", "(?:HashiCorp )?Nomad"],
  ["containers", "Docker Swarm", "Docker Swarm"],
  ["containers", "Heroku", "Heroku"],
  ["containers", "Vercel", "Vercel"],
  ["containers", "Netlify", "Netlify"],
  ["containers", "Fly.io", "Fly\\.io"],
  ["language", "Kotlin with Spring Boot", "Kotlin (?:and|with|on) Spring(?: Boot)?"],
  ["language", "Java with Spring Boot", "(?:Java (?:and|with|on) )?Spring(?: Boot)?"],
  ["language", "Kotlin", "Kotlin"],
  ["language", "Java", "Java"],
  ["language", "Scala", "Scala"],
  ["language", "TypeScript on Node.js", "TypeScript|[Nn]ode(?:\\.?js)"],
  ["language", "Python with Django", "(?:Python (?:and|with) )?Django"],
  ["language", "Python with FastAPI", "(?:Python (?:and|with) )?FastAPI"],
  ["language", "Python", "Python"],
  ["language", "Ruby on Rails", "(?:Ruby on )?Rails"],
  ["language", "PHP with Laravel", "(?:PHP (?:and|with) )?Laravel"],
  ["language", "PHP", "PHP"],
  ["language", "C# on .NET", "C#|(?:ASP)?\\.NET(?: Core)?"],
  ["language", "Elixir", "Elixir|Phoenix"],
  ["language", "Rust", "Rust"],
  ["language", "Go", "Go(?:lang)?|golang"],
  ["identity", "Keycloak", "[Kk]eycloak"],
  ["identity", "Okta", "Okta"],
  ["identity", "Auth0", "Auth0"],
  ["identity", "Microsoft Entra ID", "(?:Microsoft )?Entra(?: ID)?|Azure AD"],
  ["identity", "Active Directory", "(?:Microsoft )?Active Directory|ADFS"],
  ["identity", "Google Workspace", "Google Workspace"],
  ["identity", "Cognito", "(?:Amazon )?Cognito"],
  ["identity", "PingFederate", "PingFederate"],
  ["identity", "Zitadel", "Zitadel|ZITADEL"],
  ["identity", "Authentik", "[Aa]uthentik"],
  ["payment", "Stripe", "Stripe"],
  ["payment", "Adyen", "Adyen"],
  ["payment", "PayPal", "PayPal"],
  ["payment", "Braintree", "Braintree"],
  ["payment", "Mollie", "Mollie"],
  ["payment", "Klarna", "Klarna"],
  ["payment", "Worldpay", "Worldpay"],
  ["payment", "Checkout.com", "Checkout\\.com"],
  ["payment", "Razorpay", "Razorpay"],
  ["payment", "Square", "Square(?! (?:met|kilom|f))"],
  ["maps", "Google Maps", "Google Maps|Google's Compute Route Matrix"],
  ["maps", "Mapbox", "Mapbox"],
  ["maps", "HERE", "HERE(?: Maps)?"],
  ["maps", "TomTom", "TomTom"],
  ["maps", "OSRM on OpenStreetMap", "OSRM|OpenStreetMap|Valhalla|GraphHopper"],
  ["mail", "SendGrid", "SendGrid"],
  ["mail", "Mailgun", "Mailgun"],
  ["mail", "Postmark", "Postmark"],
  ["mail", "Mailchimp", "Mailchimp|Mandrill"],
  ["mail", "Brevo", "Brevo"],
  ["mail", "Amazon SES", "Amazon SES|SES"],
  ["sms", "Twilio", "Twilio"],
  ["sms", "Vonage", "Vonage"],
  ["sms", "MessageBird", "MessageBird"],
  ["sms", "Sinch", "Sinch"],
  ["sms", "Plivo", "Plivo"],
  ["push", "OneSignal", "OneSignal"],
  ["push", "Firebase Cloud Messaging", "Firebase Cloud Messaging|FCM"],
  ["push", "APNs", "APNs?"],
  ["model", "OpenAI", "OpenAI|GPT-[\\w.]+"],
  ["model", "Azure OpenAI", "Azure OpenAI"],
  ["model", "Claude", "Claude(?: on Amazon Bedrock)?"],
  ["model", "Gemini", "Gemini"],
  ["model", "Mistral", "Mistral"],
  ["model", "Llama", "Llama"],
  ["speech", "Deepgram", "Deepgram"],
  ["speech", "Whisper", "Whisper"],
  ["speech", "AssemblyAI", "AssemblyAI"],
  ["metrics", "Prometheus", "[Pp]rometheus(?: and Grafana)?|Grafana"],
  ["metrics", "Datadog", "Datadog"],
  ["metrics", "New Relic", "New Relic"],
  ["metrics", "Zabbix", "Zabbix"],
  ["secrets", "HashiCorp Vault", "HashiCorp Vault"],
  ["balancer", "HAProxy", "HAProxy|HAproxy"],
  ["balancer", "nginx", "[Nn]ginx|NGINX"],
  ["balancer", "Traefik", "Traefik"],
  ["edge", "Cloudflare", "Cloudflare"],
  ["edge", "Fastly", "Fastly"],
  ["edge", "Akamai", "Akamai"],
  ["tool", "Terraform", "Terraform|OpenTofu"],
  ["tool", "Docker", "Docker(?! Swarm)"],
  ["tool", "GraphQL", "GraphQL"],
  ["tool", "gRPC", "gRPC"]
];

// src/drafters/bind/products.ts
var Bt = $r.map(([e, t, n, s, r, o]) => ({
  name: t,
  family: e,
  said: n,
  on: { ...s && { AWS: s }, ...r && { Azure: r }, ...o && { "Google Cloud": o } }
})), pu = new RegExp(xr(Bt.map(({ said: e }) => `(${e})`).join("|")), "gu");
function xr(e) {
  return `(?<![\\p{L}\\p{N}_/.-])(?:${e})(?![\\p{L}\\p{N}_])`;
}
function fe({ said: e }, t) {
  return new RegExp(xr(e), "u").test(t);
}
function _(e) {
  return mu(e, () => fu(e));
}
var mu = js(50, 3e5);
function fu(e) {
  return Array.from(e.matchAll(pu), (t) => {
    let [n, ...s] = t;
    return { product: Bt[s.findIndex((o) => o !== void 0)], start: t.index, end: t.index + n.length };
  });
}
function Me({ name: e, on: t }, n) {
  return t[n] ?? e;
}

// src/drafters/bind/protocols.ts
var hu = [
  [
    /^HL7|^MLLP/u,
    "an HL7 v2 message over MLLP with TLS",
    "`ACK` with `AA`, `AE` or `AR`",
    "the same message with the same `MSH-10`, which the receiving side drops when it has it"
  ],
  [/^FHIR/u, "a FHIR resource over HTTPS", "HTTP status and `OperationOutcome`", "a conditional create by identifier"],
  [
    /^IDoc/iu,
    "an IDoc",
    "a status IDoc (`ALEAUD`)",
    "the same IDoc with the same reference, which is looked for by status first"
  ],
  [/^(?:RFC|BAPI)/u, "an RFC call", "its return table and commit", "the same transaction id (tRFC), which runs once"],
  [/^OData/iu, "an OData request", "HTTP status", "a read by our reference before each repeat"],
  [/^SOAP/iu, "a SOAP request", "a SOAP answer or fault", "the same message id, looked for first"],
  [
    /^(?:S?FTPS?|CSV|flat file|nightly file|file)/iu,
    "a file, written under another name and renamed when whole",
    "a file of results",
    "the same file name and number, which is read once"
  ],
  [/^(?:EDIFACT|EDI|X12|AS2)/iu, "an EDI message", "`CONTRL` or a receipt (MDN)", "the same interchange number"],
  [/^(?:MQTT|AMQP|JMS|IBM MQ|Kafka)/u, "a message to its broker", "the broker's confirmation", "the same message id"],
  [/^OCPP/u, "an OCPP call over the socket that it opened", "`CALLRESULT` or `CALLERROR`", "the same message id"],
  [/^DICOM/u, "a DICOM `C-STORE`", "its status", "the same SOP instance id"],
  [/^ISO ?8583/u, "an ISO 8583 message", "the answer with a response code", "a reversal, then the message anew"],
  [/^(?:Modbus|OPC)/u, "a read or a write of registers", "the answer", "a read before each repeat"]
], vr = "HL7(?: ?v?2(?:\\.\\d)?)?|MLLP|FHIR|SOAP|SFTP|FTPS?|IDocs?|RFC|BAPIs?|OData|MQTT|AMQP|JMS|IBM MQ|EDIFACT|EDI|X12|AS2|OCPP(?: ?\\d(?:\\.\\d)*)?|DICOM|ISO ?8583|Modbus|OPC[ -]UA|flat files?|CSV files\
?|nightly files?";
function Sr(e, t) {
  let n = new RegExp(`(?<![\\p{L}\\p{N}])${z(t)}(?![\\p{L}\\p{N}])`, "iu"), s = new RegExp(
    `\\b(?:over|via|by|through|using|speaks|talks|understands|with|as|only|in|by means of|accepts|takes|sends)(?: (?:only|plain|its|nightly|an?))? (${vr})\\b|\\b(${vr}) (?:messages?|interface|feed|onl\
y|files?)\\b`,
    "u"
  );
  for (let r of e.split(/(?<=[.;!?])\s+|\n/u)) {
    if (!n.test(r)) continue;
    let o = s.exec(r);
    if (o) return o[1] ?? o[2];
  }
}
function Rt(e) {
  let t = hu.find(([o]) => o.test(e)), [, n, s, r] = t ?? [
    /^/u,
    `a message by ${e}`,
    "its confirmation",
    "the same key, looked for first where it can be asked"
  ];
  return { said: e, call: n, confirms: s, repeats: r };
}

// src/drafters/bind/standing.ts
var It = "\\.?[\\p{L}\\p{N}](?:[\\p{L}\\p{N}#_-]|\\.(?=[\\p{L}\\p{N}]))*", kr = `((?:${It} ){0,3}?${It})`, Ar = `(?:(?: ?[+&] ?| and (?:its |the )?)(?:${It} )?(?:${It})| \\([^()\\n]{1,40}\\))?`, gu = "\
(?:n['’]t| not| never)", Tn = "(?:change[ds]?|touch(?:ed)?|replaced?|modif(?:y|ied)|rewritten|rewrite)", wu = [
  "(?:(?:already )?exists? and )?(?:stays?|remains?)(?: (?:in place|as (?:it|they) (?:is|are)|untouched))?",
  `(?:is|are)${gu} (?:changing|going away|going anywhere|being ${Tn}|to be ${Tn})`,
  `(?:won['’]t|will not|will never|must not|mustn['’]t|may not|can['’]t|cannot|can not|shall not)(?: be)? ${Tn}`,
  "(?:is|are) (?:here to stay|fixed|frozen|untouchable|off limits)"
].join("|"), yu = "(?:(?:[Tt]he|[Oo]ur|[Tt]heir|[Ee]xisting|[Cc]urrent|[Pp]resent|[Oo]ld|[Ll]egacy) )*", bu = [
  new RegExp(
    `(?<=^|[.;:,!?\\n]\\s*|- |\\band |\\bbut |\\bwhile )${yu}${kr}(${Ar}) (?:${wu})(?![\\p{L}])`,
    "gu"
  ),
  new RegExp(
    `\\b(?:[Kk]eep(?:s|ing)?|[Ll]eav(?:e|ing)|[Rr]etain(?:s|ing)?) (?:the |our |using (?:the |our )?)(?:existing |current |present )?${kr}(${Ar})(?= as (?:it|they) (?:is|are)\\b| untouched| in place|[.\
,;\\n]|$)`,
    "gu"
  )
], Cr = "apps?|mobile apps?|client|front ?ends?|website|web ?shop|firmware|widget|terminals?|kiosks?|handhelds?", $u = "monolith|systems?|backend|back end|ERP|CRM|PIM|WMS|TMS|EHR|EMR|CMS|LMS|MES|HIS|K\
IS|PMS|POS|PBX|mainframe|portal|platform|software|warehouse|core|broker|gateway|service|api|registry|database", xu = new RegExp(`(?:^| )(?:${Cr}|${$u})$`, "iu"), vu = new RegExp(`(?:^| )(?:${Cr})$`, "\
iu"), Su = new RegExp("^(?:\\p{Lu}{2,}[\\p{L}\\p{N}]*(?: \\p{Lu}[\\p{L}\\p{N}]*)*|Salesforce|Shopify|Magento|Navision|NetSuite|Odoo|Workday|Dynamics|Guidewire|Temenos|Epic|Cerner|HubSpot|Zendesk|ServiceNow|\
SharePoint|DATEV|Sage)(?: \\p{L}+)?$", "u"), ku = /^(?:GDPR|EU|PII|PCI|SLA|UX|UI|GPS|SMS|PDF|CSV|HTTP|API|AWS|GCP|Azure|VAT|KPIs?|IDs?|URLs?|RPO|RTO|.*\b(?:data|history|scope|audio|files?|records?|users?|customers?|team|prices?|everything|everyone|it|that|this|they|which|who|what))$/iu,
Au = 3;
function Dt(e) {
  let t = Mr.get(e) ?? Mu(e);
  return Mr.set(e, t), t;
}
var Mr = /* @__PURE__ */ new WeakMap();
function Mu(e) {
  let t = [];
  for (let n of bu)
    for (let s of e.text.matchAll(n)) {
      let r = s[1].replace(/^(?:(?:that|and|but|so|as|the|our|an?|existing|current) )+/iu, ""), o = e.text.slice(s.index + s[0].length, s.index + s[0].length + 24);
      !Cu(r) || Pu(o) || t.some(({ name: a }) => a === Lt(r)) || e.clauses.find(({ at: a }) => a.start <= s.index && s.index < a.end)?.kind === "request" || t.push(Ou(e.text, r, s.index, s.index + s[0].
      length));
    }
  return t.slice(0, Au);
}
function Pr(e, t) {
  return Dt(e).some(({ start: n, end: s }) => n <= t && t < s);
}
function Cu(e) {
  if (ku.test(e)) return !1;
  let t = _(e).filter(({ product: n }) => n.family !== "language");
  return xu.test(e) ? !0 : t.length === 0 && Su.test(e);
}
function Pu(e) {
  return !new RegExp("^(?:\\s*(?:$|[.,;:!?)]|\\n)| (?:and|but|as (?:the|is|it|a|an|our|they|system|master|source)|the (?:\\p{Ll}+ )?(?:masters?|system of|source of|owner)|masters?|untouched|in place|wher\
e|because|since|until|for now)\\b)", "u").test(
    e
  );
}
function Ou(e, t, n, s) {
  let r = Du(e, n), o = Eu.exec(r)?.[1], i = Sr(e, t), a = Ru(r), c = Iu(r), u = / /u.test(t) || /\b(?:the|our|an?|existing|current) $/iu.test(
    e.slice(Math.max(0, e.indexOf(t, n) - 10), e.indexOf(t, n))
  );
  return {
    name: Lt(t),
    the: u ? `the ${Lt(t)}` : Lt(t),
    kind: vu.test(t) ? "app" : "system",
    ...o && { owns: o.trim().replace(/ ?\/ ?/gu, " and ") },
    ...i && { protocol: i },
    ...a && { rate: a },
    ...c && { window: c },
    start: n,
    end: s
  };
}
var Eu = /\b(?:owns?|masters|(?:as |is |stays |remains )?(?:the )?(?:system of record|source of truth|masters?|owner) (?:for|of)) (?:the |all |our )?([\p{Ll}][\p{L} /-]{2,40}?)(?=[.;,\n]|$| and (?:only|is|takes|has|we|it|can|accepts|handles)\b)/u,
Bu = new RegExp("\\b(?:takes?|accepts?|handles?|manages|copes? with|bears?|allows?|digests?|swallows?|processes|(?:is )?limited to|limit(?:ed)? (?:of|is|to)|max(?:imum)?(?: of)?)(?: (?:only|just|about|\
around|roughly|at most|max|up to|no more than|approx\\.?)| ~){0,3} ?~?(\\d[\\d,.]*) ?(\\p{Ll}+)? ?(?:per|an?|each|\\/) ?(second|sec|s|minute|min|hour|h)\\b", "u");
function Ru(e) {
  let t = Bu.exec(e);
  if (!t) return;
  let n = /^s/u.test(t[3]) ? "s" : /^m/u.test(t[3]) ? "min" : "h";
  return { measure: `${t[1].replace(/[.,]$/u, "")} /${n}`, noun: t[2] ?? "calls" };
}
var Lu = /\b(?:down|offline|unavailable|closed|not (?:available|reachable)|unreachable|in maintenance|maintenance|read-only)\b([^.;\n]{0,50})/u;
function Iu(e) {
  let t = Lu.exec(e), n = t?.[1]?.trim() ?? "";
  if (!t || !/\b(?:nights?|nightly|weekends?|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)days?|daily|every day|between|from|\d+ ?(?:h|hours?))\b/iu.test(
    n
  ))
    return;
  let s = n.replace(/[,)]?(?: and| but).*$/u, "").replace(/[,)]+$/u, ""), r = /(\d{1,2})(?::\d\d)? ?(?:-|–|to|until|and) ?(\d{1,2})(?::\d\d)?/u.exec(s), o = /(\d+) ?(?:h|hours?)\b/u.exec(s)?.[1];
  if (o) return { text: s, hours: Number(o), known: !0 };
  if (r && Number(r[1]) < 25 && Number(r[2]) < 25)
    return { text: s, hours: (Number(r[2]) - Number(r[1]) + 24) % 24 || 24, known: !0 };
  let i = /weekend/iu.test(s) ? 60 : /night/iu.test(s) ? 8 : 24;
  return { text: s, hours: i, known: !1 };
}
function Du(e, t) {
  let n = Math.max(e.lastIndexOf(". ", t - 1) + 1, e.lastIndexOf(`
`, t - 1) + 1), s = /\.(?=\s|$)|\n/u.exec(e.slice(t))?.index;
  if (s === void 0) return e.slice(n);
  let r = /^\.\s+(?:And |But )?It\b[^.\n]*/u.exec(e.slice(t + s))?.[0] ?? "";
  return e.slice(n, t + s) + r.replace(/^\./u, ";");
}
function Lt(e) {
  return e.replace(new RegExp("(^|[ -])(\\p{Ll})(?!\\p{Lu})", "gu"), (t, n, s) => n + s.toUpperCase());
}

// src/drafters/bind/given.ts
var Nn = 48, Tu = new RegExp("\\b(?:no|not|never|without|nor|instead of|rather than|other than|except|avoid\\w*|replac\\w+|retir\\w+|drop\\w*|leav\\w+|unlike|like|similar to|vs\\.?|versus|against|compar\\w+ (\
?:it |this )?(?:with|to|against)|(?:migrat|mov|switch|com)\\w* (?:\\p{L}+ ){0,2}(?:from|off|away from)|from|off|away from|buy\\w*|alternative to|competitor of|prefer\\w* \\p{L}+ over)\\s+(?:(?:our|the|an?|o\
ld|existing|current|legacy|using|use|buying)\\s+){0,3}$", "iu"), Or = new RegExp("\\b(?:(?:import|export|sync|integrat|connect|connector|webhook)\\w*(?: \\p{L}+){0,2}|(?:reads?|pulls?|fetch\\w*|cop(?:y|ie\
s)|writes?|written|sent) (?:\\p{L}+ ){0,2}(?:from|to|into)(?: (?:our|the|an?|existing|old)){0,3}) $", "iu"), Nu = /\b(?:our|existing|the company['’]?s|in-house|own|already|today|currently|legacy)\b/iu,
Fu = /* @__PURE__ */ new Set(["identity", "payment", "maps", "mail", "sms", "push", "model", "speech"]), _u = [
  [
    "identity",
    "(?:OAuth ?2?|OIDC|SSO|SAML|LDAP|login|sign-on|identity|auth(?:entication)?) (?:server|service|provider|system|directory)"
  ],
  ["mail", "(?:mail|SMTP|e-?mail) (?:server|relay|gateway)"],
  ["sms", "SMS gateway"],
  ["payment", "(?:PSP|payment (?:gateway|provider))"]
];
function ju(e) {
  return _u.flatMap(
    ([t, n]) => Array.from(
      e.matchAll(
        new RegExp(
          `\\b(?:our|the existing|the company['’]?s?|an existing)(?: own| existing| company| in-house| central)* (${n})\\b`,
          "gu"
        )
      )
    ).map(({ index: s, 0: r, 1: o = "" }) => ({
      start: s,
      end: s + r.length,
      product: { name: `the existing ${o}`, family: t, said: `existing ${o}`, on: {} }
    }))
  );
}
function Ce(e) {
  let t = /* @__PURE__ */ new Set(), n = [..._(e.text), ...ju(e.text)];
  return n.flatMap((s) => {
    let r = qu(e, s.start);
    if (t.has(s.product) || n.some((i) => i !== s && i.start <= s.start && s.end < i.end) || !Wu(e, s, r))
      return [];
    t.add(s.product);
    let o = r?.text ?? e.text.slice(s.start, s.end);
    return [{ product: s.product, ours: Nu.test(o), text: o }];
  });
}
function Tt(e, t) {
  return e.filter(({ product: n }) => n.family === t).map(({ product: n }) => n);
}
function Wu(e, { product: t, start: n, end: s }, r) {
  let { subject: o } = e;
  if (o.at.start <= n && s <= o.at.end || r && (r.kind === "request" || r.kind === "remark")) return !1;
  let i = e.text.slice(Math.max(0, r?.at.start ?? 0, n - Nn), n);
  return Tu.test(i) || /^ ?(?:is|are|will be) (?:retired|replaced|switched off|too (?:slow|expensive|dear))\b/iu.test(
    e.text.slice(s, s + 40)
  ) || Or.test(i) ? !1 : t.family !== "language" || zu(e, n, s) && !Pr(e, n);
}
function zu({ text: e, constraints: t }, n, s) {
  let r = e.slice(Math.max(0, n - Nn), s + Nn);
  return t.some(
    ({ kind: a, words: c, at: u }) => (a === "stack" || a === "team") && u.start <= n && s <= u.end && c !== ""
  ) && !/\b(?:teach|learn|course|lesson|tutorial|compile|run(?:s|ning)? (?:users['’]? )?code|submissions? in|snippets?|code in|SDKs?|client librar\w+)\b/iu.test(r);
}
function Er(e) {
  return Or.test(e);
}
function qu({ clauses: e }, t) {
  return e.find(({ at: n }) => n.start <= t && t < n.end);
}
function Nt(e) {
  return Fu.has(e);
}

// src/drafters/bind/called.ts
var Fn = "mainframe|oracle db|erp|crm|pim|wms|tms|ehr|emr|cms|lms|pbx|mes|pacs|data warehouse|billing system|core banking(?: system)?|accounting(?: system)?|(?:telephone )?switch|head-end(?: system)?|\
ticket system|payroll(?: system)?|hr system|warehouse system|registry|scada", Uu = [
  `\\b(?:[Ii]ntegrat\\p{Ll}*|[Cc]onnect\\p{Ll}*|[Ss]ync\\p{Ll}*|[Tt]alks?|[Hh]ands?(?: \\p{Ll}+)?|[Ww]rites?|[Rr]eads?|[Ww]ritten|[Ss]ent|[Gg]o(?:es)?|[Cc]alls?|[Ff]eeds?|[Dd]elivers?|[Ss]ends?|[Ii]mports?\
|[Ee]xports?|[Pp]ush\\p{Ll}*)(?: \\p{Ll}+){0,3}? (?:with|to|into|from|our|the existing) (?:our |the |an? )?(?:existing |current |old )?((?:${Fn})(?: \\(\\p{Lu}[\\p{L}\\p{N}]*\\))?|\\p{Lu}[\\p{L}\\p{N}]+(?: \\p\
{Lu}[\\p{L}\\p{N}]+){0,2})`,
  `\\b[Ee]xisting ((?:${Fn})(?: \\(\\p{Lu}[\\p{L}\\p{N}]*\\))?|\\p{Lu}[\\p{L}\\p{N}]+(?: (?:${Fn}|\\p{Lu}[\\p{L}\\p{N}]+)){0,2})`
], Qu = /^(?:We|It|The|They|This|AWS|Azure|GCP|Google Cloud|CSV|PDF|JSON|XML|SMS|API|HTTP|REST|EUR|USD|I|Excel|S3|MQTT|Monday|Friday|GPS|UTC)$/u;
function Br({ text: e, clauses: t }) {
  let n = [];
  for (let s of Uu)
    for (let r of e.matchAll(new RegExp(s, "gu"))) {
      let o = r[1].trim(), i = t.find(({ at: u }) => u.start <= r.index && r.index < u.end), a = _(o).length > 0 && !Er(e.slice(0, r.index + r[0].lastIndexOf(o)));
      if (Qu.test(o) || a || i?.kind === "request") continue;
      let c = Gu(o);
      n.some((u) => u.name === c) || n.push({ name: c, text: r[0] });
    }
  return n.slice(0, 2);
}
function Gu(e) {
  let [, t = e, n] = /^(.*?)(?: \((.*)\))?$/u.exec(e) ?? [], s = /^[a-z]{3,4}$/u.test(t) && t !== "pacs" ? t.toUpperCase() : t.replace(new RegExp("(^|[ -])(\\p{Ll})", "gu"), (o, i, a) => i + a.toUpperCase()),
  r = s === "Pacs" ? "PACS" : s;
  return n ? `${n} ${r}` : r;
}
var Hu = /\b(?:Target|Partner|Source|Warehouse|Existing|Upstream|Downstream) (?:System|Database|Service)\b/u;
function Ft(e) {
  return e.find((t) => Hu.test(t));
}

// src/drafters/bind/families.ts
var ie = {
  relational: {
    near: ["documents"],
    unused: "the truth of this design is kept elsewhere, and reports may be copied into it"
  },
  documents: {
    near: ["relational"],
    unused: "no part keeps free documents; it enters when records have no common shape"
  },
  cache: { unused: "at this load no part needs a cache; it enters when reads press the store" },
  stream: {
    near: ["queue"],
    unused: "no part passes events to several readers; it enters when a second system must follow the changes"
  },
  queue: {
    near: ["stream"],
    unused: "what can wait stands in the store and is claimed there; it enters when such work presses the store"
  },
  objects: { unused: "no part keeps files; it enters when people attach them" },
  search: { unused: "the store's own indexes answer; it enters when full text is asked for" },
  columns: { unused: "no part computes over long histories; it enters with reports over months of raw rows" },
  containers: {
    near: ["machines"],
    unused: "no part of ours is deployed; the bought parts run where their makers run them"
  },
  machines: { unused: "no part of ours runs on machines that we look after" },
  language: { unused: "no part of it is ours to write" },
  identity: {
    called: /\b(?:Identity Provider|Sign-on|Directory)\b/u,
    unused: "nobody signs in here by a name of his own; it enters with the first screen behind a sign-in"
  },
  payment: {
    called: /\b(?:Payment|Primary|Second) Provider\b/u,
    unused: "nothing is paid in this design; it enters with the first price"
  },
  maps: {
    called: /\bMap Provider\b/u,
    unused: "no part asks for routes or places; it enters with the first map"
  },
  mail: {
    called: /\b(?:E-mail|Email|Mail) (?:Provider|Service)\b/u,
    unused: "no part sends mail; it enters with the first message to a person"
  },
  sms: { called: /\bSMS Provider\b/u, unused: "no part sends text messages; it enters with the first one" },
  push: {
    called: /\bPush (?:Gateway|Provider|Service)\b/u,
    unused: "no part wakes phones; it enters with an app that must be told while it is closed"
  },
  model: {
    called: /\bModel Provider\b/u,
    unused: "no part asks a language model; it enters where text must be understood"
  },
  speech: {
    called: /\bSpeech Provider\b/u,
    unused: "no part hears speech; it enters with the first recording"
  },
  metrics: { unused: "the signals of Monitoring go there, and nothing else changes" },
  secrets: { unused: "keys and passwords are kept there, and nothing else changes" },
  balancer: { unused: "no part spreads requests; it enters with the second machine" },
  edge: { unused: "answers are not cached before our own parts; it enters when readers are far away" },
  tool: { unused: "it changes no part of this design" }
};

// src/drafters/bind/combine-tables.ts
function Ir(e, t, n) {
  let [s = "", r = "", ...o] = e.split(`
`), i = he(s), a = t.split(`
`).slice(2);
  if (i[0] === "Item") return [s, r, ...Ku(o, a, n.title)].join(`
`);
  let c = [...o];
  for (let u of a) {
    let l = c.findIndex((d) => dt(d) === dt(u));
    l < 0 || dt(u) === "none" ? c.push(u) : i[0] === "Decision" ? c.push(Dr(u, n.title)) : c[l] = Vu(c[l], u, { columns: i, whose: n });
  }
  return [s, r, ...c].join(`
`);
}
function Ku(e, t, n) {
  let s = new Set(e.map(dt)), r = t.filter((d) => !_n(d)).map((d) => s.has(dt(d)) ? Dr(d, n) : d), o = e.filter((d) => !_n(d)), [i, a] = [o.findIndex(Rr), r.findIndex(Rr)], c = e.filter(_n);
  if (a < 0) return i < 0 ? [...o, ...r, ...c] : [...o.toSpliced(i, 0, ...r), ...c];
  if (i < 0) return [...r.slice(0, a + 1), ...o, ...r.slice(a + 1), ...c];
  let [u, l] = [r.slice(0, a), r.slice(a + 1)];
  return [...o.slice(0, i), ...u, ...o.slice(i), ...l, ...c];
}
function _n(e) {
  return /^\| (?:\*\*)?Total/u.test(e);
}
function Rr(e) {
  let [, t = "", n] = he(e);
  return t.endsWith("%") && n === "above";
}
function Dr(e, t) {
  let [n = "", ...s] = he(e);
  return `| ${[`${n} (${t})`, ...s].join(" | ")} |`;
}
function Vu(e, t, { columns: n, whose: s }) {
  let r = he(t);
  if (n[0] === "Quantity") return e;
  let o = n[0] === "Endpoint";
  return `| ${he(e).map((a, c) => {
    let u = r[c] ?? "";
    return c === 0 || a === u || Lr(u) ? a : n[c] === "Serves" || n[c] === "Assumed" ? Zu(a, u) : n[c] === "Holds" ? Ju(a, u) : o ? a : Lr(a) || n[0] === "Store" && /^none\b/u.test(a) ? u : n[0] === "\
Store" ? [.../* @__PURE__ */ new Set([...a.split("; "), ...u.split("; ")])].join("; ") : n[0] === "Concern" && s.named ? `${a}; ${s.title}: ${u}` : `${a}; ${u}`;
  }).join(" | ")} |`;
}
function Zu(e, t) {
  let n = e.split(/, (?=`|N?FR-)/u);
  return [...n, ...t.split(/, (?=`|N?FR-)/u).filter((s) => !n.includes(s))].join(", ");
}
function Ju(e, t) {
  let [n = "", ...s] = e.split("; ");
  return [[.../* @__PURE__ */ new Set([...n.split(", "), ...t.split(", ")])].join(", "), ...s].join("; ");
}
function Lr(e) {
  return /^(?:[–-]|none)?$/u.test(e);
}
function dt(e) {
  return (he(e)[0] ?? "").toLowerCase();
}
function he(e) {
  return e.split(/(?<!\\)\|/u).slice(1, -1).map((t) => t.trim());
}

// src/drafters/bind/prune-names.ts
function Wn(e, t, n) {
  let s = new Set(Array.from(t, jn)), r = /* @__PURE__ */ new Map();
  for (let { name: d, alias: p } of Xu(e))
    for (let m of Yu(d, p)) r.set(m, (r.get(m) ?? /* @__PURE__ */ new Set()).add(jn(d)));
  let o = new Map([...r.keys()].flatMap((d) => ["", "s", "es"].map((p) => [Tr(d + p), d]))), i = (d) => [...r.get(d) ?? []].every((p) => s.has(p)), c = ["N?FR-\\d+", ...[...r.keys()].sort((d, p) => p.
  length - d.length).map(el)].join("|"), u = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${c})(?![\\p{L}\\p{N}_])`, "giu"), l = (d) => {
    if (/^N?FR-\d+$/iu.test(d)) return n.has(d.toUpperCase());
    let p = o.get(Tr(d));
    if (!(p === void 0 || !/[\s-]/u.test(p) && d[0] !== p[0]))
      return i(p);
  };
  return {
    ids: n,
    bears: (d) => s.has(jn(d)),
    mentions: (d) => Array.from(_t(d).matchAll(u)).flatMap(({ index: p, 0: m }) => {
      let f = l(m);
      return f === void 0 ? [] : [{ start: p, end: p + m.length, gone: f }];
    })
  };
}
function Nr(e) {
  return {
    ids: /* @__PURE__ */ new Set(),
    bears: () => !1,
    mentions: (t) => Array.from(t.matchAll(/`([^`\n]*)`/gu)).flatMap(
      ({ index: n, 0: s, 1: r }) => e.has(r) ? [{ start: n, end: n + s.length, gone: !0 }] : []
    )
  };
}
function U(e, t) {
  return t.mentions(e).some((n) => n.gone);
}
function _t(e) {
  return e.replace(/`[^`\n]*`/gu, (t) => "`".repeat(t.length));
}
function Xu({ components: e, externals: t, actors: n, stores: s }) {
  let r = [...t, ...n].map(({ name: o, remark: i }) => ({ name: o, alias: i }));
  return [...e, ...r, ...s];
}
function Yu(e, t) {
  let n = q(e), s = t && t.split(/\s+/u).length <= 3 && !/passes through/iu.test(t) && new RegExp("^\\p{Lu}", "u").test(t);
  return [n, ...s ? [q(t)] : []].filter(Boolean);
}
function q(e) {
  return e.replace(/\([^()]*\)/gu, " ").replace(/\s+/gu, " ").trim();
}
function jn(e) {
  return q(e).replace(/^(?:the|an?|our) /iu, "").toLowerCase();
}
function Tr(e) {
  return e.toLowerCase().replace(/[\s-]+/gu, " ");
}
function el(e) {
  return `${e.split(/[\s-]+/u).map(z).join("[\\s-]+")}(?:s|es)?`;
}

// src/drafters/bind/page-lines.ts
function V(e, t) {
  let n = new RegExp(`^## ${t}[ \\t]*$`, "mu").exec(e);
  if (!n) return { start: e.length, end: e.length };
  let s = /^## /mu.exec(e.slice(n.index + 3));
  return { start: n.index, end: s ? n.index + 3 + s.index : e.length };
}
function ae(e, t) {
  let { start: n, end: s } = V(e, t);
  return e.slice(n, s);
}
function S(e, t, n) {
  let { start: s, end: r } = n ? V(e, n) : { start: 0, end: e.length }, o = `| ${t.join(" | ")} |`, i = [], a = s, c = 0;
  for (let u of e.slice(s, r).split(`
`))
    u.startsWith("|") ? c > 0 ? c += 1 : u.startsWith(o) && (c = 1) : c = 0, c > 2 && i.push({ cells: he(u), start: a, end: a + u.length }), a += u.length + 1;
  return i;
}
function G(e, t, n, s) {
  let r = S(e, t, s).at(-1);
  if (!r || n.length === 0) return e;
  let o = n.map((i) => `
| ${i.join(" | ")} |`).join("");
  return e.slice(0, r.end) + o + e.slice(r.end);
}
function C(e, t) {
  let n = new Set(S(e, ["Quantity", "Value", "Basis"]).map(({ cells: r }) => r[0])), s = t.filter(([r]) => !n.has(`\`${r}\``));
  return G(
    e,
    ["Quantity", "Value", "Basis"],
    s.map(([r, o, i]) => [`\`${r}\``, o, i])
  );
}
function B(e, t) {
  return G(e, ["Question", "Assumed"], t, "Open Questions");
}
function ce(e, t) {
  return G(e, ["Decision", "Options"], t, "Trade-offs");
}
function L(e, t, n) {
  let { start: s, end: r } = V(e, t);
  return s === r ? e : `${e.slice(0, r).trimEnd()}

${n}

${e.slice(r)}`.replace(/\n+$/u, `
`);
}
function A(e, t, n) {
  let { start: s, end: r } = V(e, t);
  return s === r ? e : e.slice(0, s) + n(e.slice(s, r)) + e.slice(r);
}
function Fe(e, t) {
  return ae(e, "Components").split(/^(?=### )/mu).find((s) => s.startsWith(`### ${t}`)) ?? "";
}
function Pe(e, t) {
  return zn(Fe(e, t));
}
function zn(e) {
  return /\*\*Technology:\*\* ([^\n]*)/u.exec(e)?.[1] ?? "";
}
function P(e) {
  return Array.from(ae(e, "Components").matchAll(/^### (.+)$/gmu), ([, t]) => q(t));
}
function E(e) {
  let t = ae(e, "Components"), n = t.search(/^\*\*External systems:?\*\*/mu);
  if (n < 0) return [];
  let [s = "", ...r] = t.slice(n).split(`
`), o = q(s.replace(/^\*\*[^*]*\*\*:?/u, "")).split(","), i = r.flatMap((a) => /^- (.+)$/u.exec(a)?.[1] ?? []);
  return [...o, ...i.map((a) => a.replace(/[:;–].*$/u, ""))].map(q).filter(Boolean);
}
function R(e, t, n) {
  let s = [
    /^---\n[\s\S]*?\n---\n/u.exec(e),
    ...e.matchAll(/^> .*$/gmu),
    ...e.matchAll(/“[^”\n]*”/gu),
    ...e.matchAll(/https?:\/\/[^\s)>`]+/gu)
  ].flatMap((i) => i ? [{ start: i.index, end: i.index + i[0].length }] : []), r = "", o = 0;
  for (let i of e.matchAll(t))
    s.some(({ start: a, end: c }) => a <= i.index && i.index < c) || (r += e.slice(o, i.index) + n(i), o = i.index + i[0].length);
  return r + e.slice(o);
}
function j(e) {
  return e.length < 2 ? e.join("") : `${e.slice(0, -1).join(", ")} and ${e.at(-1)}`;
}

// src/drafters/bind/platform-services.ts
var _e = "[a-z]\\d[a-z]{0,3}\\.(?:nano|micro|small|medium|(?:\\d{1,2})?x?large)", tl = [
  [/^\(\?:Amazon \)\?(?:Aurora|RDS)/u, "relational"],
  [/DynamoDB/u, "documents"],
  [/ElastiCache|^cache/u, "cache"],
  [/S3|Glacier/u, "objects"],
  [/SQS/u, "queue"],
  [/SNS|EventBridge(?! Pipes)|Kinesis|MSK/u, "stream"],
  [/SES/u, "mail"],
  [/Messaging/u, "sms"],
  [/CloudFront/u, "edge"],
  [/OpenSearch/u, "search"],
  [/Redshift/u, "columns"],
  [/Fargate|ECS|EKS/u, "containers"],
  [/EC2/u, "machines"],
  [/Load Balanc|ELB/u, "balancer"],
  [/Secrets Manager|Parameter Store|KMS$/u, "secrets"],
  [/CloudWatch/u, "metrics"],
  [/Cognito/u, "identity"],
  [/Bedrock/u, "model"],
  [/Transcribe/u, "speech"]
];
function Fr(e) {
  return [e, e, e];
}
var qn = [
  ["(?:Amazon )?Aurora(?: PostgreSQL)?", "Azure Database for PostgreSQL", "AlloyDB", "PostgreSQL with Patroni"],
  ["(?:Amazon )?RDS(?: for)?(?= PostgreSQL)", "Azure Database for", "Cloud SQL for", "self-run"],
  ["(?:Amazon )?RDS", "Azure Database for PostgreSQL", "Cloud SQL", "PostgreSQL with Patroni"],
  ["(?:Amazon )?DynamoDB(?: on demand)?", "Cosmos DB", "Firestore", "ScyllaDB"],
  [
    "(?:Amazon )?ElastiCache(?: for)? Redis(?: OSS)?",
    "Azure Managed Redis",
    "Memorystore for Redis",
    "Redis Sentinel"
  ],
  [
    "(?:Amazon )?ElastiCache(?: for)?(?: Valkey)?",
    "Azure Managed Redis",
    "Memorystore for Valkey",
    "Valkey Sentinel"
  ],
  ["(?:Amazon )?(?:S3 )?Glacier Instant Retrieval", "the Cold tier", "the Archive class", "the cold disk pool"],
  ["(?:Amazon )?(?:S3 )?Glacier(?: \\p{Lu}\\p{Ll}+)*", "the Archive tier", "the Archive class", "tape"],
  ["(?:Amazon )?S3(?: Standard(?:-IA)?)?", "Blob Storage", "Cloud Storage", "Ceph"],
  ["(?:Amazon )?SQS(?: standard(?= queue)| FIFO)?", "Service Bus", "Pub/Sub", "RabbitMQ"],
  ["(?:Amazon )?SNS", "Event Grid", "Pub/Sub", "RabbitMQ"],
  ["(?:Amazon )?SES", "Azure Communication Services Email", "a mail vendor", "Postfix relay"],
  ["AWS End User Messaging", "Azure Communication Services SMS", "an SMS vendor", "an SMS vendor"],
  ["(?:Amazon )?EventBridge Pipes", "Azure Functions", "Dataflow", "Debezium"],
  ["(?:Amazon )?EventBridge with an archive", "Event Hubs with Capture", "Pub/Sub with retention", "Apache Kafka"],
  ["(?:Amazon )?EventBridge(?: Scheduler)?", "Event Grid", "Eventarc", "Apache Kafka"],
  ["(?:Amazon )?Kinesis(?: Data Streams)?", "Event Hubs", "Pub/Sub", "Apache Kafka"],
  ["(?:Amazon )?MSK(?: Serverless)?", "Event Hubs", "Managed Service for Apache Kafka", "Apache Kafka"],
  ["(?:Amazon )?CloudFront(?: with Origin Shield)?", "Front Door", "Cloud CDN", "Varnish"],
  ["(?:Amazon )?OpenSearch Service", "Elastic Cloud on Azure", "Elastic Cloud on Google Cloud", "OpenSearch"],
  ["(?:Amazon )?Athena", "Azure Synapse serverless SQL", "BigQuery", "Trino"],
  ["(?:Amazon )?Redshift", "Azure Synapse", "BigQuery", "ClickHouse"],
  ["AWS Batch(?: on Fargate)?", "Azure Batch", "Google Cloud Batch", "Kubernetes jobs"],
  ["(?:Amazon )?ECS Fargate(?: \\(Graviton\\))?", "Container Apps", "Cloud Run", "Kubernetes"],
  ["(?:AWS )?Fargate(?: ARM| \\(ARM(?=, ))?", "Container Apps", "Cloud Run", "Kubernetes"],
  ["(?:Amazon )?ECS", "Container Apps", "Cloud Run", "Kubernetes"],
  ["(?:Amazon )?EKS", "AKS", "GKE", "Kubernetes"],
  ["Graviton", "Arm", "Arm", "Arm"],
  ["AWS Lambda|Lambda", "Azure Functions", "Cloud Run functions", "Kubernetes jobs"],
  ["RunTask", "started one by one", "started one by one", "started one by one"],
  [
    `(?:Amazon )?EC2(?: ${_e}| [a-z]\\d[a-z]{0,3}(?= of| with|,))?`,
    "Azure VMs",
    "Compute Engine VMs",
    "virtual machines"
  ],
  ["(?:Amazon )?EBS(?: gp3)?|gp3(?: disks)?", "Premium SSD v2", "Hyperdisk", "mirrored NVMe"],
  ["(?:AWS )?Network Load Balancers?", "Azure Load Balancer", "Cloud Load Balancing", "HAProxy"],
  ["(?:AWS )?Application Load Balancers?|(?:AWS )?ALB", "Application Gateway", "Cloud Load Balancing", "HAProxy"],
  ["(?:AWS )?Elastic Load Balancing|(?:AWS )?[EN]LB", "Azure Load Balancer", "Cloud Load Balancing", "HAProxy"],
  ["AWS Backup", "Azure Backup", "Backup and DR", "pgBackRest"],
  ["(?:AWS )?KMS keys", "Key Vault keys", "Cloud KMS keys", "disk encryption keys"],
  ["(?:AWS )?KMS", "Key Vault", "Cloud KMS", "Vault"],
  ["(?:AWS )?(?:Systems Manager )?Parameter Store", "Key Vault", "Secret Manager", "Vault"],
  ["(?:AWS )?CloudTrail", "the Azure activity log", "Cloud Audit Logs", "the machines' audit log"],
  ["(?:AWS )?Secrets Manager", "Key Vault", "Secret Manager", "Vault"],
  ["(?:Amazon )?CloudWatch", "Azure Monitor", "Cloud Monitoring", "Prometheus"],
  ["(?:AWS )?WAF with Bot Control", "Azure WAF", "Cloud Armor", "Coraza with CrowdSec"],
  ["(?:AWS )?WAF", "Azure WAF", "Cloud Armor", "Coraza"],
  ["(?:AWS )?Shield(?: Advanced)?", "Azure DDoS Protection", "Cloud Armor", "the carrier's scrubbing"],
  ["(?:Amazon )?GuardDuty(?: Malware Protection)?", "Microsoft Defender for Storage", "a malware scanner", "ClamAV"],
  ["(?:Amazon )?Route 53", "Azure DNS", "Cloud DNS", "PowerDNS"],
  ["(?:Amazon )?Cognito", "Microsoft Entra External ID", "Identity Platform", "Keycloak"],
  ["(?:AWS )?IAM roles", "managed identities", "service accounts", "client certificates"],
  ["(?:AWS )?IAM role|(?:AWS )?IAM", "managed identity", "service account", "client certificate"],
  ["(?:AWS )?IoT Core", "Azure IoT Hub", "an MQTT broker on GKE", "EMQX"],
  ["(?:AWS )?(?:Elemental )?MediaConvert", "a transcoding vendor", "Transcoder API", "FFmpeg workers"],
  ["(?:Amazon )?Transcribe", "Azure AI Speech", "Speech-to-Text", "Whisper on own GPUs"],
  ["Claude on Amazon Bedrock", "a model in Azure AI Foundry", "Claude on Vertex AI", "an open model on own GPUs"],
  ["(?:Amazon )?Bedrock", "Azure AI Foundry", "Vertex AI", "own GPUs"],
  ["(?:Amazon )?VPC", "Azure Virtual Network", "VPC network", "private network"],
  ["(?:one|a) public cloud region", "one Azure region", "one Google Cloud region", "own servers in one place"],
  ["one AWS region", "one Azure region", "one Google Cloud region", "own servers in one place"],
  ["AWS, one region", "Azure, one region", "Google Cloud, one region", "own servers in one place"],
  [`cache\\.${_e}`, "memory-optimised nodes", "memory-optimised nodes", "memory-heavy nodes"],
  [`db\\.(?:${_e}|[a-z]\\d[a-z]{0,3}) Multi-AZ`, "zone-redundant", "regional", "with a standby"],
  ["db\\.t\\d[a-z]{0,3}(?:\\.\\w+)?", "Burstable", "a shared core", "a small machine"],
  [`db\\.(?:${_e}|[a-z]\\d[a-z]{0,3})`, "General Purpose", "Enterprise", "one machine"],
  [`${_e}(?:\\.search)?(?:(?:, | to )${_e}(?:\\.search)?)+`, ...Fr("machines of those sizes")],
  [`${_e}(?:\\.search)?`, ...Fr("a machine of that size")],
  ["Multi-AZ", "zone-redundant", "regional", "with a standby"],
  ["(?<=(?:[Bb]y|[Aa]sks?|of) )AWS", "Azure", "Google Cloud", "whoever runs the machines"],
  ["AWS", "Azure", "Google Cloud", "own servers"]
].map(([e, t, n, s]) => ({
  pattern: new RegExp(`(?:${e})(?![\\p{L}\\p{N}])`, "uy"),
  family: nl(e),
  names: { Azure: t, "Google Cloud": n, "own servers": s }
}));
function nl(e) {
  return tl.find(([t]) => t.test(e))?.[1];
}
var Un = {
  relational: "PostgreSQL",
  containers: "Podman under systemd",
  objects: "Garage",
  secrets: "SOPS-encrypted files"
};
function _r(e) {
  return [...qn.map(({ names: n }) => n["own servers"]), ...Object.values(Un)].some((n) => new RegExp("^\\p{Lu}", "u").test(n) && e.includes(n));
}

// src/drafters/bind/technologies.ts
function J(e) {
  let t = ol(e), n = _(e).filter(
    ({ product: s, start: r, end: o }) => !sl.has(s.family) && !t.some((i) => i.start < o && r < i.end)
  ).map(({ product: { family: s }, start: r, end: o }) => ({ start: r, end: o + rl(e, o, s), family: s }));
  return [...t, ...n].sort((s, r) => s.start - r.start);
}
var sl = /* @__PURE__ */ new Set(["language", "tool"]);
function rl(e, t, n) {
  return n === "relational" ? /^ 1?\d(?!\d)/u.exec(e.slice(t, t + 4))?.[0].length ?? 0 : 0;
}
function Wr(e, { family: t, names: n }, { site: s, few: r, given: o, chosen: i, also: a }) {
  let c = _(e)[0]?.product, u = c !== void 0 && o.has(c);
  if (u && !(n && s !== "AWS")) return;
  let l = u ? void 0 : t && i.get(t);
  if (l) return { text: n ? Me(l, s) : l.name, isGiven: !0 };
  let d = t && a.get(t);
  return d ? { text: d, isGiven: !0 } : !n || s === "AWS" ? void 0 : { text: (r && s === "own servers" && t && n[s] !== "self-run" ? Un[t] : void 0) ?? n[s], isGiven: !1 };
}
function je(e) {
  return [...Ge(e)].find(({ depth: n }) => n === 2)?.at.start.offset ?? e.frontMatter.end;
}
function jt(e) {
  return e.source.slice(je(e)).replace(/^## Trade-offs\n[\s\S]*?(?=^## |(?![\s\S]))/mu, "");
}
function ol(e) {
  let t = [], n = new RegExp("(?<![\\p{L}\\p{N}_/.`-])(?:\\p{Lu}|one |a public|db\\.|cache\\.|gp3|[a-z]\\d[a-z]{0,3}\\.)", "gu");
  for (let s = n.exec(e); s; s = n.exec(e)) {
    let { index: r } = s, o = qn.find(({ pattern: a }) => jr(a, e, r) > r);
    if (!o) continue;
    let i = jr(o.pattern, e, r);
    t.push({ start: r, end: i, names: o.names, ...o.family && { family: o.family } }), n.lastIndex = i;
  }
  return t;
}
function jr(e, t, n) {
  return e.lastIndex = n, e.test(t) ? e.lastIndex : 0;
}

// src/drafters/bind/compared-parts.ts
var il = {
  stream: [
    "it keeps events for several readers and asks for at least three brokers and somebody who knows them; here each message has one reader",
    "a second system must read the same events again"
  ],
  queue: [
    "a job and the change that causes it are one write today; a broker beside it can lose one of the two",
    "jobs press the store"
  ],
  relational: [
    "its one primary commits each write, and a failover stops them all for a minute or two; here a write concerns one key",
    "rules span several rows, or people ask freely across them"
  ],
  documents: [
    "its records have no constraint between them, and here the database itself must refuse what may not be",
    "records are written alone and no rule spans two of them"
  ],
  cache: ["what it holds can be wrong or lost, and at this load the store answers in time", "reads press the store"],
  search: [
    "a second copy of the data lags behind and must be rebuilt after each change of form",
    "people search free text"
  ],
  columns: [
    "it answers wide questions over long times and takes single changes badly",
    "reports over months of raw rows are asked for all day"
  ],
  containers: [
    "a cluster is one more thing that is upgraded every few months; the parts here need none of what it adds",
    "several teams release many parts, or one runs already"
  ],
  objects: [
    "the store that is there keeps files in several places and costs less than disks of ours",
    "data may not leave own machines"
  ],
  language: [
    "what is slow here waits for the network and the store, not for the language",
    "the team writes it faster, which is reason enough"
  ],
  edge: ["most answers are made for one person and may not be cached", "many people read the same from far away"]
};
function qr(e, t) {
  let { name: n, family: s } = t, r = [...P(e).map((d) => ({ part: d, technology: Pe(e, d) }))], o = [s, ...ie[s].near ?? []], i = r.find(({ technology: d }) => fe(t, d)), a = o.map((d) => r.find(({ technology: p }) => J(
  p).some((m) => m.family === d))).find((d) => d !== void 0), [c, u] = il[s] ?? [
    "another product does its job here and is as good at this load",
    "a measurement at twice the load says otherwise"
  ], l = i ? [
    `${n} for the ${i.part}`,
    `${n}; another of its kind`,
    n,
    "it does the job of this part in the design as drawn",
    u
  ] : a ? [`${n} for the ${a.part}`, `${n}; ${zr(a.technology)}`, zr(a.technology), c, u] : [`${n}`, `${n}; none`, "none", ie[s].unused, u];
  return E(e).some((d) => _(d).some((p) => p.product === t)) ? e : ce(e, [l]);
}
function zr(e) {
  return e.split(/[,;.](?= |$)/u)[0].replace(/`/gu, "").trim();
}

// src/drafters/bind/compared.ts
var Wt = "(monthly_cost + people * people_cost)";
function Ur(e, t, n, s) {
  if (t.length === 0) return e;
  let r = ul(e, n, s), o = t.filter(({ kind: d }) => d === "buy"), i = o.length === 0 || !r ? e : C(e, [
    ["people", "1", "assumption: full-time engineers who run and change it"],
    ["people_cost", "12,000 USD/month", "assumption: one engineer, all included"]
  ]), a = t.flatMap(({ kind: d, product: p }) => d === "instead" && p ? [p] : []), c = a.reduce(qr, i), u = r ? o.reduce((d, { name: p }) => cl(d, { load: r, ledger: s, name: p }), c) : c;
  return [
    ...r && o.length > 0 ? [al(o, { load: r, ledger: s })] : [],
    ...a.length > 0 ? [`${j(a.map(({ name: d }) => d))}, or what is drawn? Trade-offs has the reasons.`] : []
  ].reduce(ml, u);
}
function al(e, { load: t, ledger: n }) {
  let s = e.flatMap(({ name: c }) => c ? [W(c)] : []), [r, o] = [n.evaluate(`${t} * bought_price`), n.evaluate(Wt)], a = !$(r) && !$(o) ? `By the price assumed ${r.value < o.value ? "buying" : "buildi\
ng"} costs less; Trade-offs has both sums.` : "Trade-offs has the price at which both cost the same.";
  return `Buy ${s.length > 0 ? s.join(" or ") : "a product"}, or build? ${a}`;
}
function cl(e, t) {
  let { name: n } = t, s = S(e, ["Decision", "Options"], "Trade-offs").find(
    ({ cells: o }) => /\bbuild or buy\b|^build$/iu.test(o[0] ?? "")
  ), r = n === void 0 || s?.cells.some((o) => o.includes(n)) ? s : void 0;
  return r && /\bbought_price\b/u.test(e) ? ll(e, r, t) : dl(e, t);
}
function ul(e, { binds: t, document: n, baseline: s }, r) {
  let o = /`([^`\n]+?) \* bought_price(?: \/ [^`\n]*)?`/u.exec(e)?.[1];
  if (o && !$(r.evaluate(`${o} * bought_price`))) return o;
  let i = [
    ...s ? [/^[a-z]\w*/u.exec(s.until)?.[0] ?? ""] : [],
    ...oe({ document: n })?.names ?? [],
    ...t.filter(({ role: c }) => c === "rate" || c === "count").flatMap(({ quantity: c }) => c ?? [])
  ].filter((c) => c !== "" && !$(r.value(c)));
  if ($(r.value("bought_price"))) return i[0];
  let a = { USD: 1, time: -1 };
  return i.find((c) => {
    let u = r.evaluate(`${c} * bought_price`);
    return !$(u) && ne(u.dimension, a);
  });
}
function ll(e, { cells: t, start: n, end: s }, { load: r }) {
  let [o = "", i = "", a = "", c = "", ...u] = t, l = `${r} * bought_price`;
  if (c.includes(`\`${l}\``)) return e;
  let d = `${c}; at the load of the brief it costs \`${l}\` = ? USD/month, and this design \`${Wt.slice(1, -1)}\` = ? USD/month with its engineers`;
  return `${e.slice(0, n)}| ${[o, i, a, d, ...u].join(" | ")} |${e.slice(s)}`;
}
function dl(e, { load: t, ledger: n, name: s = "a product" }) {
  let r = W(s), o = `${s.toLowerCase().replace(/[^a-z0-9]+/gu, "_").replace(/^_|_$/gu, "").replace(/^(?=\d)/u, "p_") || "bought"}_price`, i = n.value("bought_price"), a = $(n.value("people")) ? "12000\
 USD/month" : "people * people_cost", c = n.evaluate(`(monthly_cost + ${a}) / ${t}`), u = $(i) ? c : i;
  if ($(u)) return e;
  let l = le(u.value, u.dimension, void 0, 2), d = $(i) ? "until then where both cost the same" : "until then the price assumed for its likes", [p, m] = [n.evaluate(`${t} * bought_price`), n.evaluate(
  Wt)], f = !$(p) && !$(m) && p.value < m.value, h = $(i) ? "build, until there is a quote" : f ? `${r}, if the quote holds` : "build", w = [
    `Buy ${r} or build`,
    `${r}; build as drawn`,
    h,
    `this design costs \`monthly_cost\` = ? USD/month and \`people * people_cost\` = ? USD/month for engineers; ${r} costs \`${t} * ${o}\` = ? USD/month at \`${t}\` = ? and a price that is not quoted y\
et; both cost the same at \`${Wt} / ${t}\` = ?${pl(u.dimension)}`,
    "the quote lies on the other side of that price, or what it lacks is built around it"
  ], g = C(e, [[o, l, `assumption: to be quoted, ${r}; ${d}`]]);
  return B(ce(g, [w]), [
    [
      `What does ${r} ask for this load, and which requirements does it not meet?`,
      `\`${o}\` = ${l}; none`,
      "the break-even moves; what it lacks is built beside it and counted",
      "purchasing, with a trial"
    ]
  ]);
}
function pl(e) {
  let t = le(1, e);
  return /[A-Z]{3}/u.test(t) ? ` ${t.replace(/^[\d.,e-]+ ?(?:million|k)?\s*/u, "")}` : "";
}
function ml(e, t) {
  return A(e, "Overview", (n) => {
    let s = /^(\*\*Decide:\*\*.*?)\bbuild or buy\?/imu, r = /^Buy (.*), or build\?/u.exec(t)?.[1];
    return r && s.test(n) ? n.replace(
      s,
      (o, i) => `${i}${/: $/u.test(i) ? "buy" : "Buy"} ${r}, or build?`
    ) : /^\*\*Decide:\*\*/mu.test(n) ? n.replace(/^(\*\*Decide:\*\*.*)$/mu, (o) => `${o} ${t}`) : `${n.trimEnd()}

**Decide:** ${t[0].toLowerCase()}${t.slice(1)}

`;
  });
}

// src/drafters/bind/comparison.ts
var Oe = "(\\p{Lu}[\\p{L}\\p{N}.+#-]*(?: (?!The\\b|What\\b|Is\\b|We\\b)\\p{Lu}[\\p{L}\\p{N}.+#-]*){0,2})", zt = "(?:(?:buying|using|taking|having|just|simply|the|an?|our|a managed|managed|hosted|exist\
ing|something like) ){0,3}", fl = [
  `\\b[Cc]ompar\\w*(?: \\p{Ll}+){0,3}? (?:with|to|against) ${zt}${Oe}`,
  `\\b(?:[Vv]s\\.?|[Vv]ersus) ${zt}${Oe}`,
  `\\b[Ww]hy (?:not|don['’]t we|can['’]t we)(?: \\p{Ll}+){0,2}? ${Oe}`,
  `\\b(?:[Ss]hould|[Cc]ould|[Cc]an|[Ww]ould) (?:we|it) (?:not )?(?:\\p{Ll}+ ){0,2}(?:buy|use|take|rent|adopt) ${zt}${Oe}`,
  `\\b(?:[Bb]uy|[Bb]uying|[Rr]ent|[Aa]dopt(?:ing)?|[Ss]ubscrib\\p{Ll}+ to) ${zt}${Oe} (?:instead|or)\\b`,
  `\\b${Oe} (?:or|vs\\.?|versus) (?:our own|own|self-built|in-house|building|build|do it ourselves)\\b`,
  `\\b(?:[Aa]lternatives?)(?: to (?:consider|compare|weigh))?(?: are| is|:| such as| like) ${Oe}`
], hl = /\bbuild[ -](?:vs\.?|versus|or|\/)[ -]?buy\b|\bbuy[ -](?:vs\.?|versus|or|\/)[ -]?build\b|\bmake or buy\b|\bbuy (?:it )?instead\b|\b(?:should we|would it be (?:better|cheaper) to|is it (?:better|cheaper) to|or) buy\b|\boff[- ]the[- ]shelf\b[^.;]{0,30}\?|\bcompar\w*[^.;]{0,30}\b(?:buying|SaaS|bought|off[- ]the[- ]shelf|commercial)\b/iu,
gl = new RegExp(`^(?:,| or| and|, or|, and)(?: with| to)? ${Oe}`, "u"), wl = /^(?:USD|EUR|GBP|CHF|PLN|SEK|NOK|DKK|CAD|AUD|JPY|INR)$/u, Qr = 4;
function Hr({ text: e }) {
  let t = [];
  for (let s of fl)
    for (let r of e.matchAll(new RegExp(s, "gu"))) {
      let o = Gr(e, r.index), i = r[1], a = r.index + r[0].lastIndexOf(i) + i.length;
      for (let c = 0; c < Qr && i; c += 1) {
        yl(t, i, o);
        let u = gl.exec(e.slice(a, a + 60));
        a += u?.[0].length ?? 0, i = u?.[1] ?? "";
      }
    }
  let n = hl.exec(e);
  return n && !t.some(({ kind: s }) => s === "buy") && t.push({ kind: "buy", text: Gr(e, n.index) }), t.slice(0, Qr);
}
function yl(e, t, n) {
  let s = t.replace(/[.,]+$/u, "");
  if (wl.test(s) || s.length < 2 || e.some((i) => i.name === s)) return;
  let r = _(s)[0]?.product, o = r !== void 0 && !Nt(r.family) && !/\bbuy/iu.test(n);
  e.push({ kind: o ? "instead" : "buy", name: r?.name ?? s, ...r && { product: r }, text: n });
}
function Gr(e, t) {
  let n = Math.max(
    0,
    ...[".", ";", `
`, "!", "?"].map((r) => e.lastIndexOf(`${r}${r === `
` ? "" : " "}`, t) + 1)
  ), s = /[;\n!?]|[.,](?=\s|$)/u.exec(e.slice(t + 1))?.index;
  return e.slice(n, s === void 0 ? void 0 : t + 1 + s).trim().slice(0, 160);
}

// src/drafters/bind/crew.ts
var Kr = 2, mt = 4, bl = /* @__PURE__ */ new Set(["relational", "documents", "cache", "objects", "search", "columns", "stream", "queue"]);
function Vr(e, t, { entry: n }, s) {
  let r = P(e);
  if (r.length === 0) return e;
  let o = t.partTime ? 0.5 : t.count, i = C(e, [
    ["engineers", String(o), t.partTime ? `assumption: one ${t.people} for half of the week` : "brief"],
    ["parts", String(r.length), "assumption: components that somebody must know, counted"],
    ["night", "14 h", "assumption: from closing time to the morning"]
  ]), a = $l(e, r, n?.api), u = `**Team.** ${o <= 1 ? xl(a, t, s) : vl(a, o, s)}

**On call.** ${kl(e, t, o)}`, l = r.length > Kr * o ? ce(i, [Cl(e, r, t, s)]) : i, d = o < mt ? B(l, [Ml(o)]) : l;
  return L(d, "Rollout", u);
}
function $l(e, t, n) {
  let s = ae(e, "Data Flow").split(/^### /mu)[1] ?? "", r = t.filter(
    (a) => /Standby|Replica|Vault/u.test(a) || bl.has(J(Pe(e, a))[0]?.family ?? "")
  ), o = t.filter((a) => !r.includes(a)), i = o.filter((a) => a === n || s.includes(a));
  return { front: i, kept: r, behind: o.filter((a) => !i.includes(a)) };
}
function xl({ front: e, kept: t, behind: n }, { people: s, partTime: r }, o) {
  let i = [t, e, n].filter((u) => u.length > 0).map(j), a = r ? `One ${s} in part of the week` : "One person", c = o ? "What needs the least care is chosen each time" : "What others run as a service i\
s taken first";
  return `${a} builds and runs all of it, one after the other: ${i.join("; then ")}. ${c}, and nothing is added that needs care each day; a second person can restore from the written steps alone, whic\
h the drill proves.`;
}
function vl({ front: e, kept: t, behind: n }, s, r) {
  let o = [e, t, n].filter((d) => d.length > 0), i = s >= 2 * o.length ? Math.floor(s / o.length) : 1, a = s - i * o.length, c = o.map((d) => `${pt(i)} for ${j(d)}`), u = a > 0 ? `, ${pt(a)} for relea\
ses, alarms and drills` : "";
  if (s < o.length) {
    let [d = [], ...p] = o;
    return `${pt(1, !0)} takes ${j(d)}, the other ${j(p.flat())}. Each can release and restore what the other built, and every change is read by both.`;
  }
  let l = s >= mt ? "" : r ? " What needs care each day is left out." : " What can be bought as a service is bought before anything of it is run by us.";
  return `The \`engineers\` = ? people split into ${c.join(", ")}${u}. No part has only one who knows it: two read every change.${l}`;
}
var Sl = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
function pt(e, t = !1) {
  let n = Sl[Math.floor(e)] ?? String(Math.floor(e));
  return t ? n[0].toUpperCase() + n.slice(1) : n;
}
function kl(e, { people: t }, n) {
  let s = S(e, ["ID", "Quality", "Target"], "Requirements").find(
    ({ cells: c }) => /^Availability/u.test(c[1] ?? "")
  ), r = s?.cells[0], o = /\d[\d.]* %/u.exec(s?.cells[2] ?? "")?.[0];
  if (n >= mt)
    return `One of the \`engineers\` = ? answers alarms for a week${n >= 2 * mt ? " with a second behind" : ""}, so each has every ${Al(Math.floor(n))} week. ${r ? `At night only ${r} wakes somebody` :
    "At night only an outage wakes somebody"}; everything else waits for the morning.`;
  let i = n <= 1 ? `One ${t}` : `${pt(n, !0)} people`, a = r && o ? ` An outage that begins after work lasts up to \`night\` = ? and takes \`night / 1 month\` = ? % of a month, where ${r} leaves \`1 - ${o}\
\` = ? %.` : "";
  return `${i} cannot be on call round the clock, and this design does not ask it: alarms outside working hours wait until the morning.${a} What may not wait must switch over by itself or be watched b\
y somebody who is paid for it.`;
}
function Al(e) {
  return ["", "", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"][e] ?? `${e}th`;
}
function Ml(e) {
  return [
    "Who answers an alarm at night and on weekends?",
    e <= 1 ? "nobody; the morning after" : "nobody; whoever sees it first in the morning",
    `a watch that is paid for, or ${mt} people who share it`,
    "product owner"
  ];
}
function Cl(e, t, { partTime: n, count: s, people: r }, o) {
  let i = t.filter((u) => /\b(?:'s image|same image|second process)\b/u.test(Pe(e, u))), a = i.length > 0 ? `${j(i)} ${i.length > 1 ? "share" : "shares"} an image with another part and ${i.length > 1 ?
  "run" : "runs"} in its process until the load asks for more` : `what no requirement of the first release needs is built last, and ${o ? "all that is kept stands in as few stores as possible" : "each\
 store is one that somebody else runs"}`;
  return [
    `Parts for ${n ? `one ${r} in part of the week` : s === 1 ? "one person" : `\`engineers\` = ${s} people`}`,
    `all \`parts\` = ${t.length} from the start; fewer first`,
    "fewer first",
    `\`parts / engineers\` = ? parts for each is more than the ${pt(Kr)} that one person keeps in mind; ${a}`,
    "each part has somebody who knows it and somebody who stands in"
  ];
}

// src/drafters/bind/neighbours.ts
function Ve(e, { name: t, remark: n, caller: s, call: r, failure: o }) {
  if ([...E(e), ...P(e)].map((p) => p.toLowerCase()).includes(t.toLowerCase())) return e;
  let a = Ol(e, t, s, r);
  if (a === e) return e;
  let c = Pl(a, t, n), u = `${t.toLowerCase().replace(/[^a-z0-9]+/gu, "_")}_errors`, l = G(
    c,
    ["Failure", "Impact"],
    [[`${t} down or slow`, o[0], `\`${u}\``, o[1], "by its owner; what waits is sent again"]],
    "Failure Modes"
  ), d = G(
    l,
    ["Requirement", "Indicator"],
    [["none", `\`${u}\``, "> 5 % for 15 min"]],
    "Monitoring"
  );
  return A(
    d,
    "Cost Estimate",
    (p) => /^No cost: /mu.test(p) ? p.replace(/^No cost: /mu, `No cost: ${t} (exists); `) : `${p.trimEnd()}

No cost: ${t} (exists).

`
  );
}
function Pl(e, t, n) {
  return A(e, "Components", (s) => {
    let r = /\*\*External systems:\*\*/u.exec(s), o = `- ${t} (${n})`;
    if (!r) return `${s.trimEnd()}

**External systems:**

${o}

`;
    let i = s.slice(0, r.index + r[0].length), a = s.slice(r.index + r[0].length), c = Array.from(a.matchAll(/^- .*$/gmu)).at(-1), u = c ? c.index + c[0].length : 0;
    return c ? `${i}${a.slice(0, u)}
${o}${a.slice(u)}` : `${i}

${o}

`;
  });
}
function Ol(e, t, n, s) {
  let { start: r, end: o } = V(e, "High-Level Architecture"), i = e.slice(r, o), a = /^```mermaid\nflowchart[\s\S]*?^```/mu.exec(i), c = n.replace(/[.*+?^$()|[\]{}\\]/gu, "\\$&"), u = a && new RegExp(
  `(?<![\\w])(\\w+)[[({]+"?${c}"?[\\])}]+`, "u").exec(a[0])?.[1];
  if (!a || !u) return e;
  let l = `outer${Array.from(a[0].matchAll(/\bouter\d+\b/gu)).length + 1}`, d = r + a.index + a[0].length - 3;
  return `${e.slice(0, d)}  ${u} -->|${s}| ${l}[${t}]
${e.slice(d)}`;
}
function qt(e) {
  let t = S(e, ["Store", "Holds"], "Data Model").map(({ cells: s }) => s[0] ?? ""), n = P(e);
  return t.find((s) => n.includes(s)) ?? t[0];
}
function Ze(e, { entry: t }) {
  let n = P(e);
  return [t?.worker, t?.api].find((r) => r !== void 0 && n.includes(r)) ?? n[0] ?? "";
}
var El = "Existing System";
function Qn(e, t) {
  let n = E(e);
  return n.includes(El) && !n.includes(t) ? R(e, /\bExisting System\b/gu, () => t) : e;
}
function Zr(e, { name: t }, n) {
  let s = W(t), r = Qn(e, s);
  if (r !== e) return r;
  let o = E(e);
  if (o.some((c) => c.toLowerCase().includes(s.toLowerCase())) || new RegExp(`^- .*\\b${s.replace(/[.*+?^$()|[\]{}\\]/gu, "\\$&")}\\b`, "mu").test(Bl(e)))
    return e;
  let i = Ft(o);
  if (i)
    return A(
      e,
      "Components",
      (c) => c.replace(new RegExp(`^- ${i}(?: \\([^()\\n]*\\))?$`, "mu"), () => `- ${i} (${s})`)
    );
  let a = Ve(e, {
    name: s,
    remark: "exists and stays",
    caller: Ze(e, n),
    call: "hands over and reads what both need",
    failure: ["none: what is for it waits", "what is for it waits in order; people go on"]
  });
  return a === e ? e : B(a, [
    [
      `By which interface does the ${s} take and give data, at which rate, and does it keep our key so that a repeat is harmless?`,
      "HTTPS, a few calls a second, and it keeps the key",
      "files by night, or each repeat is looked for first",
      `owner of the ${s}`
    ]
  ]);
}
function Bl(e) {
  let { start: t, end: n } = V(e, "Components");
  return e.slice(t, n);
}

// src/drafters/bind/areas.ts
var Gn = (e) => e === "" ? [] : e.split("; ").map((t) => {
  let [n = "", s = ""] = t.split(" = ");
  return { id: n, city: s };
}), Rl = [
  [
    "Germany",
    "Germany|German|Deutschland|Frankfurt|Berlin|Munich",
    "eu-central-1 = Frankfurt",
    "Germany West Central = Frankfurt; Germany North = Berlin",
    "europe-west3 = Frankfurt; europe-west10 = Berlin"
  ],
  ["Ireland", "Ireland|Irish|Dublin", "eu-west-1 = Dublin", "North Europe = Dublin", ""],
  [
    "France",
    "France|French|Paris",
    "eu-west-3 = Paris",
    "France Central = Paris; France South = Marseille",
    "europe-west9 = Paris"
  ],
  ["Spain", "Spain|Spanish|Madrid", "eu-south-2 = Zaragoza", "Spain Central = Madrid", "europe-southwest1 = Madrid"],
  [
    "Italy",
    "Italy|Italian|Milan",
    "eu-south-1 = Milan",
    "Italy North = Milan",
    "europe-west8 = Milan; europe-west12 = Turin"
  ],
  [
    "Sweden",
    "Sweden|Swedish|Stockholm",
    "eu-north-1 = Stockholm",
    "Sweden Central = Gävle",
    "europe-north2 = Stockholm"
  ],
  ["the Netherlands", "Netherlands|Dutch|Amsterdam", "", "West Europe = Amsterdam", "europe-west4 = Eemshaven"],
  ["Poland", "Poland|Polish|Warsaw", "", "Poland Central = Warsaw", "europe-central2 = Warsaw"],
  ["Belgium", "Belgium|Belgian|Brussels", "", "Belgium Central = Brussels", "europe-west1 = St. Ghislain"],
  ["Finland", "Finland|Finnish|Helsinki", "", "", "europe-north1 = Hamina"],
  ["Austria", "Austria|Austrian|Vienna", "", "Austria East = Vienna", ""],
  ["Norway", "Norway|Norwegian|Oslo", "", "Norway East = Oslo; Norway West = Stavanger", ""],
  ["Denmark", "Denmark|Danish|Copenhagen", "", "Denmark East = Copenhagen", ""],
  [
    "Switzerland",
    "Switzerland|Swiss|Zurich|Zürich|Geneva",
    "eu-central-2 = Zurich",
    "Switzerland North = Zurich; Switzerland West = Geneva",
    "europe-west6 = Zurich"
  ],
  [
    "the UK",
    "UK|United Kingdom|British|Britain|England|London",
    "eu-west-2 = London",
    "UK South = London; UK West = Cardiff",
    "europe-west2 = London"
  ],
  [
    "the EU",
    "EU|European Union|Europe|European|EEA",
    "eu-central-1 = Frankfurt; eu-west-1 = Dublin",
    "Germany West Central = Frankfurt; North Europe = Dublin",
    "europe-west3 = Frankfurt; europe-west4 = Eemshaven"
  ],
  [
    "Canada",
    "Canada|Canadian|Montreal|Toronto",
    "ca-central-1 = Montreal; ca-west-1 = Calgary",
    "Canada Central = Toronto; Canada East = Quebec",
    "northamerica-northeast1 = Montreal; northamerica-northeast2 = Toronto"
  ],
  [
    "the US",
    "US|USA|United States|American",
    "us-east-1 = Virginia; us-west-2 = Oregon",
    "East US 2 = Virginia; West US 2 = Washington",
    "us-east4 = Virginia; us-west1 = Oregon"
  ],
  [
    "Brazil",
    "Brazil|Brazilian|São Paulo|Sao Paulo",
    "sa-east-1 = São Paulo",
    "Brazil South = São Paulo",
    "southamerica-east1 = São Paulo"
  ],
  [
    "India",
    "India|Indian|Mumbai",
    "ap-south-1 = Mumbai; ap-south-2 = Hyderabad",
    "Central India = Pune; South India = Chennai",
    "asia-south1 = Mumbai; asia-south2 = Delhi"
  ],
  ["Singapore", "Singapore", "ap-southeast-1 = Singapore", "Southeast Asia = Singapore", "asia-southeast1 = Singapore"],
  [
    "Japan",
    "Japan|Japanese|Tokyo|Osaka",
    "ap-northeast-1 = Tokyo; ap-northeast-3 = Osaka",
    "Japan East = Tokyo; Japan West = Osaka",
    "asia-northeast1 = Tokyo; asia-northeast2 = Osaka"
  ],
  [
    "South Korea",
    "South Korea|Korea|Korean|Seoul",
    "ap-northeast-2 = Seoul",
    "Korea Central = Seoul; Korea South = Busan",
    "asia-northeast3 = Seoul"
  ],
  [
    "Australia",
    "Australia|Australian|Sydney|Melbourne",
    "ap-southeast-2 = Sydney; ap-southeast-4 = Melbourne",
    "Australia East = Sydney; Australia Southeast = Melbourne",
    "australia-southeast1 = Sydney; australia-southeast2 = Melbourne"
  ],
  ["New Zealand", "New Zealand|Auckland", "ap-southeast-6 = Auckland", "New Zealand North = Auckland", ""],
  [
    "South Africa",
    "South Africa|Cape Town|Johannesburg",
    "af-south-1 = Cape Town",
    "South Africa North = Johannesburg; South Africa West = Cape Town",
    "africa-south1 = Johannesburg"
  ],
  ["Israel", "Israel|Israeli|Tel Aviv", "il-central-1 = Tel Aviv", "Israel Central = Tel Aviv", "me-west1 = Tel Aviv"],
  ["the UAE", "UAE|United Arab Emirates|Dubai", "me-central-1 = UAE", "UAE North = Dubai; UAE Central = Abu Dhabi", ""]
], ft = Rl.map(([e, t, n, s, r]) => ({
  name: e,
  said: t,
  regions: { AWS: Gn(n), Azure: Gn(s), "Google Cloud": Gn(r) }
})), Hn = new Set(
  "Germany,Ireland,France,Spain,Italy,Sweden,the Netherlands,Poland,Belgium,Finland,Austria,Denmark".split(",")
);

// src/drafters/bind/areas-said.ts
var Ll = "stays?|remains?|kept|keep|stored|store|hosted|host|located|processed|held|runs?|lives?|resides?|residency|leaves?|leave|leaving|hosting|residence|inside|within|region", Xr = ft.map((e) => {
  let t = `(?:${e.said})`, n = Object.values(e.regions).flat(), s = [
    `\\b(?:${Ll})\\b[^.;\\n]{0,40}?\\b(?:with)?in(?:side)? (?:the |our )?${t}\\b`,
    `\\b(?:leaves?|leaving|outside|out of)(?: of)? (?:the )?${t}\\b`,
    `\\b${t}[- ](?:only|hosting|hosted|regions?|data ?cent(?:er|re)s?|data residency|residency|sovereign(?:ty)?)\\b`
  ], r = [
    `\\b(?:in|within|inside|to) (?:the |a |an )?${t}(?: (?:only|region|data ?cent(?:er|re)s?|cloud|soil|territory))\\b`,
    `\\bon (?:AWS|Azure|GCP|Google Cloud)[ ,(]{1,2}(?:in |region )?(?:the )?${t}\\b`
  ];
  return {
    area: e,
    regions: n.map((o) => ({
      region: o,
      said: new RegExp(`\\b${o.id.replaceAll(" ", " ?")}\\b`, "iu")
    })),
    name: new RegExp(`\\b${t}\\b`, "u"),
    kept: s.map((o) => new RegExp(o, "u")),
    placed: r.map((o) => new RegExp(o, "u"))
  };
});
function Kn(e) {
  let t = Xr.filter(({ name: c }) => c.test(e)), n = t.filter((c) => c.kept.some((u) => u.test(e))), s = t.filter((c) => c.placed.some((u) => u.test(e))), r = (Jr(n) ?? Jr(s))?.area, o = Il(e, r);
  if (o)
    return { area: r && (r === o.area || r.name === "the EU" && Hn.has(o.area.name)) ? r : o.area, region: o.region, only: Dl(e, o.said) };
  let i = r?.name === "the EU" ? s.find((c) => Hn.has(c.area.name)) : void 0, [a] = i?.area.regions.AWS ?? [];
  return r && { area: r, ...a && { region: a }, only: !1 };
}
function Jr(e) {
  return e.find(({ area: t }) => t.name !== "the EU") ?? e[0];
}
function Il(e, t) {
  let n = Xr.flatMap(
    (s) => s.regions.filter(({ said: r }) => r.test(e)).map((r) => ({ ...r, area: s.area }))
  );
  return n.find((s) => s.area === t) ?? n[0];
}
function Dl(e, { source: t }) {
  let n = "(?:only|solely|exclusively|nothing outside|not outside|never leaves?|single region)";
  return new RegExp(
    `\\b${n}(?: \\p{L}+){0,3}[ :(]+${t}|${t}\\)?(?:,? (?:region )?(?:only|exclusively|and nowhere else|and no other|is the only)\\b|-only\\b)`,
    "iu"
  ).test(e);
}

// src/drafters/bind/place-own.ts
var Tl = ["one", "two", "three", "four"], Nl = "VMware|vSphere|ESXi?|Proxmox|Nutanix|OpenStack|Hyper-V|KVM|XCP-ng|XenServer|OpenNebula|Harvester", Fl = new RegExp(
  `\\b(?:[Oo]n|our|own|existing|in-house|the|an?|company['’]s) (?:(?:own|existing|in-house|central|private|internal|current|company) ){0,2}((?:${Nl})(?: (?:private )?(?:cluster|farm|cloud|platform|e\
state|environment|hosts?|VMs))?)`,
  "u"
), _l = /\b(?:own|existing|in-house|our)(?: (?:own|existing|private|central))* ((?:Kubernetes|K8s|k8s|OpenShift|Nomad|virtualisation|virtualization|VM) (?:cluster|farm|platform))\b/u, jl = "data ?cent\
(?:er|re)s?|DCs|server rooms?|machine rooms?|computer rooms?|colos?|colocations?|fire compartments?", Wl = "sites?|locations?|campus(?:es)?|buildings?|rooms?|halls?", zl = [
  new RegExp(
    `\\b(two|three|four|2|3|4|both)(?: of)?(?: (?:our|own|the|separate|existing|different|company|in-house|on-prem(?:ise)?)){0,2} (${jl})\\b`,
    "iu"
  ),
  new RegExp(
    `\\b(?:cluster|servers?|hosts?|machines|racks|stretched|spread|hardware|self-hosted|runs?|running)\\b[^.;\\n]{0,40}?\\b(?:in|at|over|across|on|between) (two|three|four|2|3|4|both)(?: of)?(?: (?:our|ow\
n|the|separate|different)){0,2} (${Wl})\\b`,
    "iu"
  )
], ql = /\b(?:primary|main|first|active) (?:data ?cent(?:er|re)|site|server room)? ?(?:and|plus|with|\+) (?:an? |the )?(?:DR|disaster recovery|secondary|second|backup|standby|passive) (data ?cent(?:er|re)|site|server room)\b/iu;
function eo({ text: e, clauses: t }) {
  for (let n of [Fl, _l]) {
    let s = n.exec(e), r = s && t.find(({ at: c }) => c.start <= s.index && s.index < c.end), o = s ? e.slice(Math.max(r?.at.start ?? 0, s.index - 40), s.index + 4) : "";
    if (!s || r?.kind === "request" || no.test(o)) continue;
    let i = s[1].replace(/ VMs$| hosts?$/u, ""), a = /OpenShift|[Kk]ubernetes|[Kk]8s|Nomad/u.test(i) ? "pods" : "VMs";
    return { name: / /u.test(i) ? i : `${i} cluster`, units: a, text: s[0] };
  }
}
function to({ text: e, constraints: t }) {
  return t.some(({ kind: n }) => n === "must-not-lose") || new RegExp("\\bno (?:\\p{L}+ ){1,3}(?:may|must|can|shall) (?:ever )?(?:be|get) lost\\b", "iu").test(e);
}
var no = /\b(?:not|no|from|off|instead of|leav\w+|replac\w+|retir\w+|migrat\w+|monitor\w*|manag\w+ of)\b/iu;
function so(e) {
  for (let n of zl) {
    let s = n.exec(e), r = (s?.[1] ?? "").toLowerCase(), o = r === "both" ? 2 : Tl.indexOf(r) + 1 || Number(r);
    if (!(!s || !(o > 1) || no.test(e.slice(Math.max(0, s.index - 25), s.index))))
      return { count: o, ...Yr(s[2]), text: s[0] };
  }
  let t = ql.exec(e);
  return t ? { count: 2, ...Yr(t[1]), text: t[0] } : void 0;
}
function Yr(e) {
  if (/^DCs$/u.test(e)) return { one: "datacentre", many: "datacentres" };
  let t = e.toLowerCase().replace(/^campuses$/u, "campus").replace(/(?<!campu)s$/u, "");
  return { one: t, many: t === "campus" ? "campuses" : `${t}s` };
}

// src/drafters/bind/stack-edits.ts
function ro(e, t) {
  return v(e, ["Decision", "Options", "Chosen", "Because"], x(e, "Trade-offs")).flatMap((r) => r.rows).flatMap(({ cells: r, start: o, end: i }) => {
    let a = t.filter((w) => w.next.isGiven && o <= w.start && w.start < i), [c, u, l, d, ...p] = r.map((w) => oo(e.source, w, a));
    if (a.length === 0 || !c || !u || !l || !d) return [];
    let f = l !== r[2].text ? `the brief gives it; ${d}` : d, h = [c, Ql(u), l, f, ...p].join(" | ");
    return [{ start: o, end: i, text: `| ${h} |` }];
  });
}
function oo(e, { start: t, end: n }, s) {
  let r = Vn(
    e,
    s.filter((o) => t <= o.start && o.end <= n)
  );
  return D(
    e.slice(t, n),
    r.map((o) => ({ ...o, start: o.start - t, end: o.end - t }))
  );
}
function Vn(e, t) {
  let n = [];
  for (let { start: s, end: r, next: o } of t) {
    let i = n.at(-1), a = i ? e.slice(i.end, s) : "";
    i && (i.text.endsWith(o.text) || o.text.endsWith(i.text)) && o.isGiven && /^[ ,/]*(?:(?:and|or) )?$/u.test(a) ? i.end = r : n.push(Ul(e, { start: s, end: r, text: o.text }, o.isGiven));
  }
  return n;
}
function Ul(e, t, n) {
  let s = /(?<![\p{L}\p{N}])([Aa])n? $/u.exec(e.slice(Math.max(0, t.start - 4), t.start));
  if (!s) return t;
  let r = t.start - s[0].length;
  return n ? { ...t, start: r, text: `${s[1]}${/^[AEIOaeiou]/u.test(t.text) ? "n" : ""} ${t.text}` } : { ...t, start: r, text: s[1] === "A" ? t.text[0].toUpperCase() + t.text.slice(1) : t.text };
}
function Ql(e) {
  return [...new Set(e.split(/;\s*/u))].join("; ");
}
var Gl = /\b(?:SLAs? of|SLA|(?:user|developer) guide|documentation|API reference|pricing pages?(?: of)?|quotas|FAQ|defaults?|paper of \d{4})\b|\((?:USENIX[^)]*)\)|, us-east-1|, (?:db|cache)\.[\w]+(?: Multi-AZ)?(?=,)|, \d{4}-\d{2}$/gu;
function io(e, [t, n], s) {
  let i = oo(e, n, s).replace(/^(?:price|limit):\s*/u, "").replace(Gl, "").replace(/\s+/gu, " ").replace(/ (?=[,;])/gu, "").replace(/[,;:\s]+$/u, "").replace(/^AWS (?=Amazon )/u, "");
  return `assumption: ${t.text.replace(/[`]/gu, "").replaceAll("_", " ")} of ${i}; its own figure is open`;
}
var Hl = /(\*\*Technology:\*\* |(?<=\*\*Technology:\*\* [^\n]{0,160}, ))(Django on Python [\d.]+|Go|Kotlin|Java|TypeScript|Python(?: [\d.]+)?|Rust)(?= (?:on|with|and) | in |,)/gu;
function ao(e, { given: t }) {
  let n = [...t].filter(({ family: a }) => a === "language"), s = x(e, "Components"), [r] = n;
  if (!r || !s) return [];
  let o = s.at.start.offset ?? 0, i = e.source.slice(o, s.at.end.offset);
  return Array.from(i.matchAll(Hl)).flatMap(({ index: a, 1: c = "", 2: u = "" }) => {
    if (n.some((d) => fe(d, u))) return [];
    let l = o + a + c.length;
    return [{ start: l, end: l + u.length, text: r.name }];
  });
}
function co({ source: e }, t, { chosen: n }) {
  if (!/^(?:Kubernetes|OpenShift)$/u.test(n.get("containers")?.name ?? "")) return [];
  let s = e.slice(t).replace(/^```[\s\S]*?^```|`[^`\n]*`/gmu, (r) => " ".repeat(r.length));
  return Array.from(s.matchAll(/\b(tasks?)\b/gu), ({ index: r, 0: o }) => ({
    start: t + r,
    end: t + r + o.length,
    text: o.replace("task", "pod")
  }));
}
function uo(e, t) {
  return t.flatMap(({ end: n, family: s, next: r }) => {
    if (s !== "stream" || !/Kafka|Redpanda|Pulsar|Event Hubs/u.test(r.text)) return [];
    let o = e.slice(n, e.indexOf(`
`, n)), i = /\b(?:provisioned )?shards\b(?![`\w])/u.exec(o);
    return i ? [{ start: n + i.index, end: n + i.index + i[0].length, text: "partitions" }] : [];
  });
}

// src/drafters/bind/stack-prices.ts
function lo(e, t) {
  let n = Kl(e, t), s = v(e, ["Quantity", "Value", "Basis"]).at(-1), r = v(e, ["Item", "Quantity", "Unit price"], x(e, "Cost Estimate"))[0];
  if (n.size === 0 || !s || !r) return [];
  let o = /* @__PURE__ */ new Map(), i = [], a;
  for (let { cells: u } of r.rows) {
    let l = Vl(u[0]?.text ?? "", [...n.keys()], a);
    a = l ?? a;
    let d = l && u[2] && Zl(u[2]);
    if (!l || !d) continue;
    let p = n.get(l), m = `${d} ${p}`, f = o.get(m) ?? {
      name: Jl(l, e, new Set([...o.values()].map(({ name: h }) => h))),
      value: d,
      product: p
    };
    o.set(m, f), i.push({ ...u[2], text: `\`${f.name}\`` });
  }
  let c = [...o.values()].map(
    ({ name: u, value: l, product: d }) => `
| \`${u}\` | ${l} | assumption: to be quoted, ${d} |`
  );
  return [...i, { start: s.end, end: s.end, text: c.join("") }];
}
function Kl({ source: e, ...t }, n) {
  let s = x({ source: e, ...t }, "Components"), [r, o] = [s?.at.start.offset ?? 0, s?.at.end.offset ?? 0], i = /* @__PURE__ */ new Map();
  for (let { next: a, ...c } of n) {
    if (!a.isGiven || c.start < r || c.start >= o) continue;
    let u = e.slice(r, c.start), l = u.slice(u.lastIndexOf(`
`) + 1), d = Array.from(u.matchAll(/^### (.+?)(?: \(.*\))?$/gmu)).at(-1)?.[1], m = /^- ([^(]+?) \($/u.exec(l)?.[1] ?? /^- ([^(\n]+?) \([^)\n]*$/u.exec(l)?.[1] ?? (/^- \*\*Technology/u.test(l) ? d : void 0);
    m && !i.has(m) && i.set(m, a.text);
  }
  return i;
}
function Vl(e, t, n) {
  return t.filter((r) => e.includes(r)).sort((r, o) => o.length - r.length)[0] ?? (/^(?:Its|Their) /u.test(e) ? n : void 0);
}
function Zl({ text: e }) {
  let t = /^`([^`]+)`$/u.exec(e)?.[1];
  if (!t) {
    let r = k(e);
    return r?.start === 0 && Object.keys(r.dimension).some((o) => /^[A-Z]{3}$/u.test(o)) ? e : void 0;
  }
  let n = ye(t), s = $(n) ? n : Ns(n, () => {
  });
  return $(s) ? void 0 : le(s.value, s.dimension);
}
function Jl(e, { source: t }, n) {
  let s = e.toLowerCase().replace(/[^a-z0-9]+/gu, "_").replace(/^_|_$/gu, "");
  return [`${s}_price`, ...Array.from({ length: 9 }, (o, i) => `${s}_price_${i + 2}`)].find((o) => !n.has(o) && !t.includes(`\`${o}\``)) ?? `${s}_price_${n.size + 2}`;
}

// src/drafters/bind/platforms.ts
function po(e) {
  let t = e.flatMap(({ kind: r, words: o, text: i }) => r === "on-prem" ? ["own servers"] : r !== "cloud" ? [] : /azure/iu.test(o) ? /azure (?:openai|ad)\b/iu.test(i) && !/\bon azure\b/iu.test(i) ? [] :
  ["Azure"] : /gcp|google/iu.test(o) ? ["Google Cloud"] : /aws|amazon/iu.test(o) ? ["AWS"] : []), [n, ...s] = new Set(t);
  return s.length === 0 && n !== "AWS" ? n : void 0;
}
function mo(e, t) {
  let { document: n, ...s } = e, r = t.site === "AWS" && t.given.size === 0 ? [] : Xl(n, t);
  return r.length === 0 ? e : T(s, D(n.source, r), n.path);
}
function Xl(e, t) {
  let { source: n } = e, s = je(e), r = n.slice(s), o = J(r).map((u) => ({ ...u, start: u.start + s, end: u.end + s })), i = Yl(e), a = o.flatMap((u) => {
    let l = Wr(n.slice(u.start, u.end), u, t);
    return l && !i.some(({ start: d, end: p }) => d <= u.start && u.start < p) ? [{ ...u, next: l }] : [];
  }), c = [
    ...ed(e, t, a),
    ...nd(n, s, t, a),
    ...ro(e, a),
    ...od(r, s)
  ];
  return [
    ...c.filter(({ text: u }) => u !== void 0).map((u) => u),
    ...Vn(n, a).filter(({ start: u }) => !c.some((l) => l.start <= u && u < l.end)),
    ...ao(e, t),
    ...lo(e, a),
    ...co(e, s, t),
    ...uo(n, a),
    ...id(e, t, a)
  ];
}
function Yl(e) {
  return v(e, ["Decision", "Options"], x(e, "Trade-offs")).flatMap(({ rows: n }) => n).filter(({ cells: n }) => /\b(?:buy|build)\b/iu.test(n[0]?.text ?? ""));
}
function ed(e, t, n) {
  return v(e, ["Quantity", "Value", "Basis"]).flatMap((r) => r.rows).flatMap(
    ({ cells: [r, , o] }) => r && o && /^(?:price|limit):/u.test(o.text) ? [{ name: r, basis: o }] : []
  ).flatMap(({ name: r, basis: o }) => {
    let i = n.filter(({ start: a }) => o.start <= a && a < o.end);
    return i.some(({ next: a }) => a.isGiven) ? [{ ...o, text: io(e.source, [r, o], i) }] : t.site === "AWS" || !(i.length > 0 || /us-east-1|Amazon/u.test(o.text)) ? [] : [{ ...o, text: td(o.text, t.site) }];
  });
}
function td(e, t) {
  return t === "own servers" ? e.replace(/^(\w+):\s*/u, `$1: of AWS, in place of that of ${t}: `) : `${e}; stands in for that of ${t}`;
}
function nd(e, t, n, s) {
  let r = /* @__PURE__ */ new Set();
  return Array.from(e.slice(t).matchAll(/^Prices:.*$/gmu), ({ index: o, 0: i }) => {
    let [a, c] = [t + o, t + o + i.length];
    if (n.site !== "AWS") {
      let d = rd(i, n.site), p = r.has(d);
      return r.add(d), { start: a, end: c, text: p ? "" : d };
    }
    let u = s.filter((d) => d.next.isGiven && a <= d.start && d.start < c), l = i.replace(/\(([^()]*)\)/u, (d, p) => {
      let m = a + i.indexOf("(") + 1;
      return `(${sd(p, m, u)})`;
    });
    return { start: a, end: c, text: l };
  });
}
function sd(e, t, n) {
  let s = t;
  return e.split(", ").filter((o) => {
    let [i, a] = [s, s + o.length];
    return s = a + 2, !n.some((c) => i <= c.start && c.start < a);
  }).join(", ");
}
function rd(e, t) {
  let s = e.replace(/ \([^()]*(?:\([^()]*\)[^()]*)*\)/gu, "").replace(/^Prices:\s*/u, "");
  return t === "own servers" ? `Prices: in place of those of ${t}, ${s}` : `Prices: ${s}; it stands in for the list of ${t}, which is not looked up yet`;
}
function od(e, t) {
  return Array.from(e.matchAll(/https?:\/\/[^\s)>`]+/gu), ({ index: n, 0: s }) => ({
    start: t + n,
    end: t + n + s.length
  }));
}
function id(e, { site: t }, n) {
  let r = v(e, ["Question", "Assumed", "If not", "Decides"], x(e, "Open Questions"))[0], o = [];
  (t === "Azure" || t === "Google Cloud") && o.push([
    `What does ${t} cost and guarantee?`,
    "the same as AWS",
    "cost, sizes, availability",
    "platform owner"
  ]);
  let i = v(e, ["Quantity", "Value", "Basis"]).flatMap((a) => a.rows).filter(({ cells: [, , a] }) => a && /^limit:/u.test(a.text)).flatMap(({ cells: [a, c, u] }) => {
    let l = n.filter(({ start: d, next: p }) => p.isGiven && u.start <= d && d < u.end);
    return l.length > 0 ? [{ said: `${a.text} = ${c.text}`, product: l[0].next.text }] : [];
  });
  return i.length > 0 && o.push([
    `What ${i.length > 1 ? "do" : "does"} ${[...new Set(i.map(({ product: a }) => a))].join(", ")} promise?`,
    i.map(({ said: a }) => a).join(", "),
    "the checks that rest on it are computed anew",
    "whoever runs it"
  ]), r && o.length > 0 ? [{ start: r.end, end: r.end, text: o.map((a) => `
| ${a.join(" | ")} |`).join("") }] : [];
}

// src/drafters/bind/place.ts
var ad = "one two three four five six seven eight nine ten eleven twelve".split(" "), cd = /\b(?:on|have|got|with|using|across|over|to|is|are) (?:just |only |exactly |the |our |these |those |its )*(a single|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})(?: (?!load|file|mail|web|proxy|game|media|database|db|sql)[\p{L}-]+){0,3}? (VMs?|virtual machines?|VPS(?:es)?|servers?|machines?|boxes|box|hosts?|nodes|mini[- ]PCs?|NUCs?)\b(?! (?:users|monitored|per))/giu,
ud = /\b(?:Hetzner|DigitalOcean|OVH(?:cloud)?|Scaleway|Linode|Vultr|Contabo|IONOS|netcup|Infomaniak|Exoscale|UpCloud|Oracle Cloud|IBM Cloud|Alibaba Cloud)\b/u;
function Je(e) {
  let t = po(e.constraints), n = t ? void 0 : dd(e), s = eo(e), r = e.constraints.some(
    ({ kind: d, words: p }) => d === "cloud" && /^(?:AWS|Amazon|Azure|GCP|Google)/iu.test(p)
  ), o = !r && (s?.units === "VMs" || new RegExp("\\b(?:runs?|running|hosted|host|deployed?|stays?|lives?|kept)(?: \\p{L}+){0,2} (?:in|at|on) our (?:own )?(?:\\p{L}+ )?data ?cent(?:er|re)s?\\b", "iu").
  test(
    e.text
  )), i = t ?? (n || o ? "own servers" : "AWS"), a = r ? void 0 : fo(e.text) ?? (i === "own servers" ? ld(e) : void 0), c = a && i === "AWS" ? "own servers" : i, u = c === "own servers" && !n ? so(e.text) :
  void 0, l = Kn(e.text);
  return {
    site: c,
    ...a && { machines: a },
    ...n && { hoster: n },
    ...c === "own servers" && s && { cluster: s },
    ...u && { sites: u, lossless: to(e) },
    ...l && { area: l.area },
    ...l?.region && { region: l.region, only: l.only }
  };
}
function ld({ clauses: e }) {
  return e.map(({ text: t }) => t.length < 60 ? fo(`on ${t}`) : void 0).find((t) => t !== void 0);
}
function dd({ text: e, clauses: t }) {
  let n = ud.exec(e);
  if (!n) return;
  let s = t.find(({ at: o }) => o.start <= n.index && n.index < o.end), r = e.slice(s?.at.start ?? 0, n.index);
  return s?.kind === "request" || /\b(?:not|no|from|off|instead of|leav\w+|like)\b/iu.test(r) ? void 0 : n[0];
}
function fo(e) {
  for (let t of e.matchAll(cd)) {
    let n = e.slice(Math.max(0, t.index - 30), t.index), s = e.slice(t.index, t.index + t[0].length + 30);
    if (/\b(?:monitor\w*|watch\w*|collect\w*|scan\w*|fail\w*|dies?|play\w*|log ?in)\b/iu.test(n) || !(t.index === 0 || /[.,;:\n(] ?$/u.test(n)) && !/\b(?:run(?:s|ning)?|host(?:ed|ing)?|deploy\w*|install\w*|hardware|have|got|own|prem(?:ises?)?|self-hosted)\b/iu.
    test(
      n + s
    ))
      continue;
    let o = t[1].toLowerCase(), i = /^(?:a|an|a single)$/u.test(o) ? 1 : ad.indexOf(o) + 1 || Number(o), a = t[2].replace(/(?<=box|VPS)es$|s$(?<!VPS)/iu, "");
    if (i > 0 && i < 100)
      return { count: i, one: a, many: /x$/u.test(a) ? `${a}es` : /PS$/u.test(a) ? a : `${a}s`, text: t[0] };
  }
}
function ho(e) {
  return Kn(e)?.area;
}

// src/drafters/bind/predecessor.ts
var Ut = "radio|phone|telephone|paper(?: (?:forms?|lists?|files?|sheets?|slips?|books?))?|fax|white ?boards?|notebooks?|hand|word of mouth|post-its?|walkie[- ]talkies?|post|shouting", go = "spread ?sh\
eets?|[Ee]xcel(?: (?:files?|sheets?|lists?))?|[Gg]oogle [Ss]heets|CSV files|[Aa]ccess (?:database|file)|[Aa]irtable|[Tt]rello|(?:shared |[Oo]utlook |[Gg]oogle )?calendars?|[Ww]ord files|e-?mails?|shar\
ed (?:drive|folder|mailbox)", wo = "systems?|tools?|databases?|software|apps?|application|services?|platform|portal|monolith|mainframe|backend|warehouse|scripts?|cron ?jobs?|crontabs?|CMS|ERP|CRM|PIM|\
WMS|EHR|LMS|PBX|website", bo = `(?:${Ut}|${go})(?: and (?:${Ut}|${go}))?`, xe = `(${bo}|(?:(?!and\\b|by\\b|in\\b|to\\b|of\\b)[\\p{Ll}-]+ ){0,3}(?:${wo})\\b|\\p{Lu}[\\p{L}\\p{N}.-]*(?: \\p{Lu}[\\p{L}\\p{N}]*)\
{0,2}(?: (?:${wo}))?)`, We = "(?:(?:our|the|an?|their|its|this|some|old|existing|current|legacy|home-grown|ageing|aging|mostly|only|a mix of|big|shared) ){0,4}", pd = [
  {
    part: "master",
    pattern: `\\b${We}${xe} (?:stays?|remains?|is|are|will be|must stay) (?:the )?(?:\\p{Ll}+ )?(?:masters?|system of record|source of truth|leading|owner)\\b(?: (?:for|of) (?:the |our |all )?(\\p{Ll}+(?\
: data)?))?`
  },
  { part: "master", pattern: `\\b${We}${xe} (?:owns|masters) (?:the |all |our )?(\\p{Ll}+(?: data)?)` },
  {
    part: "master",
    pattern: `\\b(?:master|source of truth|system of record)(?: (?:for|of) [\\p{L} ]{2,24})? (?:is|stays|remains|stays in|lives in) ${We}${xe}`
  },
  {
    part: "replaced",
    pattern: `\\b(?:[Rr]eplac(?:es?|ing|ement (?:of|for))|[Rr]etir(?:es?|ing)|[Ss]ucce(?:eds?|ssor (?:of|to))|[Gg]et(?:s|ting)? rid of|[Mm]igrat\\p{Ll}+ (?:\\p{Ll}+ ){0,2}(?:from|off)|[Mm]ov(?:es?|ing) (\
?:\\p{Ll}+ ){0,2}(?:off|(?:away )?from)|[Ss]witch(?:es|ing)? (?:\\p{Ll}+ )?from) ${We}${xe}`
  },
  {
    part: "replaced",
    pattern: `\\b(?:[Tt]oday|[Cc]urrently|[Nn]owadays|[Nn]ow (?=everything|it\\b|this\\b|we\\b|all\\b|they\\b|done|kept)|[Ss]o far|[Aa]t the moment|[Uu]ntil now|[Rr]ight now|[Aa]t present)\\b[^.;\\n]{0,60}?\\b\
(?:by|in|on|with|over|via|through|using|use|run|have) ${We}${xe}`
  },
  { part: "replaced", pattern: `\\b(?:[Tt]oday|[Cc]urrently|[Ss]o far): ?${We}${xe}` },
  {
    part: "replaced",
    pattern: `\\b(?:done|kept|tracked|managed|handled|booked|planned|runs?|works?|organi[sz]ed|use|using|have|in|on|by) (?:\\p{Ll}+ )?${We}${xe} (?:today|currently|now|so far|at the moment|at present)\
\\b`
  },
  {
    part: "holds",
    pattern: `\\b(\\p{L}+) (?:live|lives|are|is|sit|sits|reside|are kept|are stored|is stored|is kept|stay) in (?:our|an existing|the existing|the old|our existing|our current|our own|the current) ${xe}`
  },
  {
    part: "holds",
    pattern: `\\b[Ee]xisting(?: \\p{Ll}+)?: (\\p{L}+) (?:live|are|sit|is|kept|stored) in (?:our |an? |the )?${xe}`
  }
], md = new RegExp(`^${bo}$`, "iu"), fd = new RegExp(`^(?:${Ut})(?: and (?:${Ut}))?$`, "iu"), hd = /^(?:users?|customers?|people|staff|clients?|team|everything|it|they|this|that|all|which|who|there)$/iu,
gd = 3;
function Qt(e) {
  let t = [];
  for (let { part: n, pattern: s } of pd)
    for (let r of e.text.matchAll(new RegExp(s, "gu"))) {
      let [o, i] = n === "holds" ? [r[2], r[1]] : [r[1], n === "master" ? r[2] : void 0], a = o && wd(e, { said: o, things: i, part: n, at: r.index, text: r[0] });
      a && !t.some((c) => b(yo(c.name)) === b(yo(a.name))) && t.push(a);
    }
  return t.slice(0, gd);
}
function wd(e, { said: t, things: n, part: s, at: r, text: o }) {
  let i = t.trim().replace(/^(?:(?:same|new|own|old|one|two|whole|right|few|several|all) )+/u, "");
  if (/^(?:We|It|The|They|This|AWS|Azure|GCP|Google Cloud|Kubernetes|EUR|USD|I)$/u.test(i) || i.length < 2 || /^(?:system|service|app|application|platform|tool|software|portal|database|website)$/u.test(
  i) && !/\b(?:old|existing|current|legacy|our)\b/u.test(o) || e.clauses.find((p) => p.at.start <= r + o.length && r < p.at.end)?.kind === "request") return;
  let c = md.test(i) ? fd.test(i) ? "hand" : "sheet" : "system", u = n && (s === "master" || !hd.test(n)) ? n.toLowerCase() : void 0, l = s === "master" ? void 0 : yd(e, u, r, r + o.length), d = u ?? (l?.
  noun ? bd(l) : void 0);
  return { name: i, kind: c, part: s, ...d && { things: d }, ...l && { records: l }, text: o };
}
function yd({ facts: e, text: t }, n, s, r) {
  let o = e.filter(({ role: c, per: u, statistic: l }) => c === "count" && !u && l !== "peak");
  if (n) return o.find(({ noun: c }) => c && b(c) === b(F(n)));
  let i = Math.max(t.lastIndexOf(". ", s), t.lastIndexOf(`
`, s), 0);
  return o.filter(
    ({ at: { start: c } }) => c > i && c - r < 80 && s - c < 80 && !/[.;\n]/u.test(t.slice(Math.min(c, s), Math.max(c, s)))
  ).find(
    ({ noun: c }) => c && /(?:documents?|records?|rows?|files?|orders?|customers?|contracts?|items?|articles?|products?|members?|photos?|tickets?|entr(?:y|ies)|patients?|invoices?|assets?)$/u.test(
      c
    )
  );
}
function bd({ text: e, noun: t }) {
  return M(e).map(({ lower: n }) => n).find((n) => F(n) === t) ?? `${t}s`;
}
function yo(e) {
  return M(e).at(-1)?.lower ?? e;
}

// src/drafters/bind/standing-app.ts
function $o(e, { name: t, the: n, protocol: s }, { entry: r }) {
  if (E(e).includes(t)) return e;
  let o = A(e, "High-Level Architecture", (l) => {
    let d = /^```mermaid\nflowchart[\s\S]*?^```/mu.exec(l), p = r?.api && z(r.api), m = d && p && new RegExp(`(?<![\\w])(\\w+)[[({]+"?${p}"?[\\])}]+`, "u").exec(d[0])?.[1];
    if (!d || !m) return l;
    let f = d.index + d[0].length - 3;
    return `${l.slice(0, f)}  outerapp[${t}] -->|calls| ${m}
${l.slice(f)}`;
  });
  if (o === e) return e;
  let i = A(
    o,
    "Components",
    (l) => /\*\*External systems:\*\*\n\n/u.test(l) ? l.replace(/(\*\*External systems:\*\*\n\n)/u, (d) => `${d}- ${t} (exists and stays; calls us)
`) : `${l.trimEnd()}

**External systems:**

- ${t} (exists and stays; calls us)

`
  ), a = L(
    i,
    "API Contract",
    `**${t}, which stays.** ${s ? `It speaks ${s}, and what it sends today is taken as it is` : "What it sends today is taken as it is by an adapter in front of the same operations"}; an endpoint that\
 it needs anew is added beside and never put in place of one that it calls. Each call names the version of the app, and an old version is refused only after \`app_versions\` = ? of its users have a newe\
r one.`
  ), c = G(
    C(a, [
      ["app_versions", "99 %", `choice: share of the users of ${n} on a newer version before an old one is refused`]
    ]),
    ["Failure", "Impact"],
    [
      [
        `${t}: an old version calls`,
        "what it does not know is not offered to it",
        "`app_version_share`",
        "the adapter answers in the form that it knows",
        "its users update"
      ]
    ],
    "Failure Modes"
  ), u = G(
    c,
    ["Requirement", "Indicator"],
    [["none", `\`app_version_share\`: calls of ${n} by version`, "< 90 % on the newest after 4 weeks"]],
    "Monitoring"
  );
  return B(u, [
    [
      `Which calls does ${n} make today, by which protocol and how often, what must be new in it, and who releases it?`,
      "HTTPS with JSON; its makers add what the flows need and release it in the first month",
      "an adapter for its protocol; what it cannot show waits for a release",
      `owner of ${n}`
    ]
  ]);
}

// src/drafters/bind/standing-protocol.ts
function xo(e, t, n) {
  let { call: s, confirms: r, repeats: o } = Rt(n), i = z(t), a = new RegExp(`participant (\\w+) as ${i}\\b`, "gu"), c = new Set(Array.from(e.matchAll(a), ([, f]) => f)), u = /* @__PURE__ */ new Set(),
  l = e.replace(
    new RegExp(`^(\\d+\\. [^\\n]*?→ ${i}: )([^\\n]*)$`, "gmu"),
    (f, h, w) => /`GET /u.test(w) ? h + w.replace(/`GET ([^`]+)`[^(]*/u, (g, y) => (u.add(y), `without its confirmation, ${o} `)) : h + w.replace(/`(?:PUT|POST|PATCH|GET|DELETE) ([^`]+)`/u, (g, y) => (u.
    add(y), s))
  );
  if (u.size === 0) return e;
  let d = l.replace(
    /^(\s*\w+->>(\w+): )((?:PUT|POST|PATCH|GET|DELETE) [^\n,]+)(?:, puts again[^\n]*)?/gmu,
    (f, h, w, g) => c.has(w) || [...u].some((y) => g.endsWith(y)) ? h + (/^GET/u.test(g) ? "without its confirmation, the same again" : s) : f
  ), p = A(
    d,
    "Open Questions",
    (f) => f.replace(new RegExp(`^\\| What does the ${i} take\\b[^\\n]*\\n`, "mu"), "")
  ), m = A(
    p,
    "Failure Modes",
    (f) => f.replace(
      new RegExp(`^(\\| ${i}: answer lost [^\\n]*?)\\| looked up by key \\|`, "mu"),
      (h, w) => `${w}| ${o} |`
    )
  );
  return A(
    m,
    "API Contract",
    (f) => f.split(`
`).flatMap((h) => {
      if (![...u].find(
        (Uc) => new RegExp(`^\\| \`(?:PUT|POST|PATCH|GET|DELETE) ${z(Uc)}\``, "u").test(h)
      )) return [h];
      let [g = "", y = "", I = "", , , ...Q] = h.slice(2, -2).split(" | ");
      if (/^`GET/u.test(g)) return [];
      let Ts = /`[A-Z]\w*`/u.exec(I)?.[0] ?? "signed content";
      return [
        `| ${n} at ${t} | ${[y, `${Ts} → ${r}`, "its own network and certificate", "refused: back to whoever sent it; no answer: again", ...Q].join(" | ")} |`
      ];
    }).join(`
`)
  );
}

// src/drafters/bind/standing-queue.ts
function vo(e, t, n, s) {
  let { name: r, the: o, rate: i, window: a } = t, c = xd(t, n, s), u = Zn(r), l = c && !$(s.value(`${c}_peak`)) ? `${c}_peak` : void 0, d = `${u}_rate`, p = `${u}_window`, m = [
    i ? [d, i.measure, "brief"] : [d, "10 /s", `assumption: what ${o} takes beside its other work`],
    ...a ? [
      [
        p,
        `${a.hours} h`,
        `assumption: ${a.text}, by the brief${a.known ? "" : ", which does not say how long"}`
      ]
    ] : [],
    ...c ? [
      [
        `${u}_queue`,
        "?",
        `\`${c} * ${a ? p : "1 h"}\`: what gathers while it is ${a ? "down" : "out for an hour"}`
      ],
      [
        `${u}_drain`,
        "?",
        `\`${u}_queue / max(${d} - ${c}, ${d} / 1000)\`: with what comes meanwhile`
      ],
      ...l ? [
        [
          `${u}_peak_queue`,
          "?",
          `\`max(0, (${l} - ${d}) * 1 h)\`: what gathers in an hour of the peak`
        ],
        [
          `${u}_peak_drain`,
          "?",
          `\`${u}_peak_queue / max(${d} - ${c}, ${d} / 1000)\`: after that hour`
        ]
      ] : []
    ] : []
  ], f = $d(C(e, m), d, t), h = a ? ` It is down ${a.text}, \`${p}\` = ? h${a.known ? "" : " by assumption"}; the sender pauses by calendar then and no alarm rings.` : "", w = c ? ` In that time \`${u}\
_queue\` = ? wait, and they are gone \`${u}_drain\` = ? h after; over the day \`${c} <= ${d}\` holds.${l ? ` An hour at \`${l}\` = ? leaves \`${u}_peak_queue\` = ? more, for \`${u}_peak_drain\` = ? h.` :
  ""}` : " What waits and how long it takes to drain is asked for, since the brief does not say how much goes there.", g = `**Queue before ${o}.** What is for it stands as rows of our store, written i\
n the transaction that causes them and sent in order by one sender with a token for each: at most \`${d}\` = ? of ${i?.noun ?? "calls"}, also in a backlog and whatever the batch.${h}${w} A repeat carr\
ies the same key.`, y = L(f, "Scaling Considerations", g);
  return G(
    y,
    ["Requirement", "Indicator"],
    [
      [
        "none",
        `\`${u}_oldest\`: age of the oldest row for ${o}`,
        c ? `> \`${u}_drain\` = ? h outside its window` : "> 1 h outside its window"
      ]
    ],
    "Monitoring"
  );
}
function $d(e, t, { the: n, rate: s }) {
  let r = S(e, ["Quantity", "Value", "Basis"]).find(({ cells: a }) => a[0] === "`sync_calls_max`");
  if (!r || !s) return e;
  let o = R(
    e.slice(0, r.start),
    /`sync_calls_max` = [\d.,]+ \/s/gu,
    () => "`sync_calls_max` = ? /s"
  ), i = e.slice(r.end).replace(
    "/ (sync_calls_max * sync_batch - sync_writes)",
    "/ max(sync_calls_max * sync_batch - sync_writes, sync_calls_max / 1000)"
  );
  return `${o}| \`sync_calls_max\` | ? | \`${t} * 1\`: what ${n} takes |${i}`;
}
function Zn(e) {
  return e.toLowerCase().replace(/[^a-z0-9]+/gu, "_").replace(/^_|_$/gu, "").replace(/^(?=\d)/u, "s_");
}
function xd({ rate: e }, t, n) {
  let s = oe(t)?.names ?? [], r = e?.noun, o = s.find(
    (a) => !r || a === r || a === `${r}s` || `${a}s` === r || r.startsWith(a)
  );
  if (!o) return;
  let i = n.value(o);
  return !$(i) && Object.keys(i.dimension).join() === "time" && i.dimension.time === -1 ? o : void 0;
}

// src/drafters/bind/standing-text.ts
function Ao(e, t, n, s) {
  if (t.kind === "app") return $o(e, t, n);
  let r = vd(e, t, n), o = t.protocol ? xo(r, t.name, t.protocol) : r, i = t.owns ? [["standing_kept", "5 min", `assumption: how old a copy of ${t.owns} of ${t.the} may be`]] : [], a = L(C(o, i), "API\
 Contract", kd(t, r)), c = t.rate || t.window ? vo(a, t, n, s) : a;
  return B(c, Ad(t));
}
var So = new RegExp("\\b(?:users?|permissions?|accounts?|roles?|identit\\p{L}+|log-?ins?|sign-?ins?|auth\\p{L}*)\\b", "iu");
function vd(e, t, n) {
  let { name: s, owns: r } = t, o = E(e), i = r ? `exists and stays; owns ${r}` : "exists and stays";
  if (o.some((u) => u.toLowerCase() === s.toLowerCase())) return ko(e, s, i);
  let a = /^- Identity Provider(?: \((?:OIDC|SAML|OAuth 2|OIDC or SAML)?\))?$/mu.test(Sd(e)), c = r && So.test(r) && a && o.includes("Identity Provider") ? "Identity Provider" : o.find((u) => u === "E\
xisting System") ?? Ft(o);
  return c && !(c !== "Identity Provider" && r && So.test(r)) ? ko(
    R(e, new RegExp(`(?<![\\p{L}])${c}(?![\\p{L}])`, "gu"), () => s),
    s,
    c === "Identity Provider" ? `${i}; signs people in (OIDC)` : i
  ) : Ve(e, {
    name: s,
    remark: i,
    caller: Ze(e, n),
    call: r ? `asks about ${r}` : "hands over and reads what both need",
    failure: r ? [
      `what was read of ${r} goes on to count for \`standing_kept\` = ?`,
      "copies with their time; changes wait in order"
    ] : ["none: what is for it waits", "what is for it waits in order and is sent again"]
  });
}
function Sd(e) {
  let { start: t, end: n } = V(e, "Components");
  return e.slice(t, n);
}
function ko(e, t, n) {
  let s = z(t);
  return A(
    e,
    "Components",
    (r) => r.replace(
      new RegExp(`^- ${s}(?: \\([^()\\n]*(?:\\([^()\\n]*\\))?[^()\\n]*\\))?$`, "mu"),
      () => `- ${t} (${n})`
    )
  );
}
function kd({ name: e, owns: t, protocol: n }, s) {
  let r = n ? Rt(n) : void 0, o = r ? `It is spoken to by ${n} as it is today: ${r.call}, confirmed by ${r.confirms}. Without an answer in time the repeat is ${r.repeats}.` : "It is called by the inte\
rface that it has; nothing is added to it for this design.", i = qt(s), a = t ? ` It owns ${t}: ${i ? `the ${i} holds` : "we hold"} a copy with the time of its reading, at most \`standing_kept\` = ? old\
, and no screen or call of ours writes it; a change that begins here is sent there first.` : "";
  return `**${e}, which stays as it is.** ${o}${a} ${t ? "While it is down the last copy counts until it is too old, then what depends on it is refused; what is for it waits in order." : "While it is \
down what is for it waits in our store in order, and nothing that people do here waits for it."}`;
}
function Ad({ name: e, the: t, owns: n, protocol: s, window: r }) {
  let o = [];
  return s ? o.push([
    `Which messages of ${s} does ${t} take today, with which fields, and does it drop a repeat?`,
    "those that it takes from other systems already; a repeat is dropped by its identifier",
    "an adapter of ours keeps what was confirmed, and an unclear one is decided by a person",
    `owner of ${t}`
  ]) : o.push([
    `By which interface does ${t} ${n ? `tell changes of ${n}` : "take and give data"} today, and does it keep our key so that a repeat is harmless?`,
    "HTTPS with a key that it keeps",
    "an adapter of ours speaks what it speaks, and each repeat is looked for first",
    `owner of ${t}`
  ]), r && !r.known && o.push([
    `How long is ${t} down (${r.text})?`,
    `\`${Zn(e)}_window\` = ${r.hours} h`,
    "the queue before it and its drain are computed anew",
    `owner of ${t}`
  ]), o;
}

// src/drafters/bind/team.ts
var Md = "one two three four five six seven eight nine ten eleven twelve".split(" "), Ee = "(?:a single|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})", Gt = "(?:(?:part\
|full)[- ]time |back[- ]?end |front[- ]?end |full[- ]?stack |software |senior |junior |platform |data |devops |dev |ops |it |web |mobile |site reliability |in-house |experienced |java |kotlin |python \
|go |rust |php |ruby |react |node |typescript )*", Jn = "(?:engineers?|developers?|devs?|programmers?|admins?|administrators?|sysadmins?|SREs?|FTEs?|seniors|juniors|coders?|techies|ops people)", Cd = "\
(?=$|[.,;:)!?\\n]| (?:in(?! the (?:field|shops?|stores?))|and|on|to|will|shall|can|who|that|build|builds|maintain|maintains|run|runs|operate|operates|look|looks|share|carry|available|part[- ]time|only|\
at most|plus|total)\\b)", Pd = [
  `\\b(${Ee}) (${Gt}${Jn})\\b(?: and (${Ee}) (${Gt}${Jn}))?${Cd}`,
  `\\bteam (?:of|is|has|with|size)(?: is| of|:)? (?:just |only |about |around )?(${Ee})\\b(?! (?:${Gt})?(?!people|persons?)(?:nurses|doctors|drivers|players|agents|sellers|reviewers|editors|clerks|ope\
rators|members? each))`,
  `\\b(${Ee})[- ](?:person|people|man|strong|engineer|developer|dev)[- ](?:\\p{L}+[- ])?(?:team|shop|company|startup|crew)\\b`,
  `\\b(?:we are|we['’]re|there are|just|only) (${Ee})(?: of us| people)?(?=[.,;)]|$| (?:and|in|building|who|on|to)\\b)`,
  `\\b(${Ee}) of us\\b`,
  `\\b(${Ee}) (?:people|persons|colleagues) (?:(?:will|shall|can|who|to|have to|must) )*(?:operates?|runs?|maintains?|looks? after|builds?|supports?) (?:it|this|that|the (?:system|service|whole|platfo\
rm))\\b`,
  `(?:^|[\\n.;,] ?)team: (${Ee})(?= (?:people|ppl|${Gt}${Jn})|[.,;\\n]|$)`
], Mo = /\b(?:solo (?:developer|founder|dev)|I (?:am|['’]m) alone|by myself|on my own|side project of mine|one-man show)\b/iu, Od = new RegExp("\\b(?:for|each|every|per|among|between|used by|serves?|\
teams? of up to|any)\\s+(?:\\p{L}+ )?$", "iu");
function Ht({ text: e }) {
  if (Mo.test(e))
    return {
      count: 1,
      partTime: /part[- ]time|weekends?|evenings/iu.test(e),
      people: "one person",
      text: Mo.exec(e)[0]
    };
  for (let t of Pd)
    for (let n of e.matchAll(new RegExp(t, "giu"))) {
      if (Od.test(e.slice(Math.max(0, n.index - 40), n.index))) continue;
      let s = n[0], r = Co(n[1]) + (n[3] ? Co(n[3]) : 0);
      if (!(r < 1 || r > 60))
        return {
          count: r,
          partTime: /part[- ]time/iu.test(s) && r === 1,
          people: Ed(n[2], r),
          text: s
        };
    }
}
function Co(e) {
  let t = e.toLowerCase();
  return /^(?:a|an|a single)$/u.test(t) ? 1 : Md.indexOf(t) + 1 || Number(t);
}
function Ed(e, t) {
  let n = new RegExp("\\p{L}+$", "u").exec(e ?? "")?.[0]?.toLowerCase() ?? "", s = /admin/u.test(n) ? "administrator" : "engineer";
  return t === 1 ? s : `${s}s`;
}

// src/drafters/bind/transition-text.ts
var ze = "migration_difference";
function Xe(e, t) {
  return G(
    e,
    ["Requirement", "Indicator"],
    [["none", `\`${ze}\`: ${t}`, "any on 2 days in a row"]],
    "Monitoring"
  );
}
function Ye(e, t) {
  return `**${e}**

${t.map((n, s) => `${s + 1}. ${n}`).join(`
`)}`;
}

// src/drafters/bind/transition-systems.ts
function Po(e, t, n, s) {
  let r = Eo(t, e), o = t.things ?? n.unit?.many ?? "records", i = t.records ? k(t.records.measure) : void 0, a = Ze(e, n), c = i ? `All \`existing\` = ? ${o} are read once, \`backfill_rate\` = 200 /s a\
t a time, in \`existing / backfill_rate\` = ? h, and keep their ids; a line that cannot be converted is listed with its reason and not dropped.` : `All ${o} are read once in pages, \`backfill_rate\` = 2\
00 /s at a time, and keep their ids; a line that cannot be converted is listed with its reason and not dropped.`, u = t.part === "holds" ? `Each of the ${o} has one owner of the truth at any time: the\
 ${r} until it was taken over, from then on the ${s}. A mark on it says which, and whoever is not the owner refuses to write.` : `Until the cut-over the ${r} holds the truth, from then on the ${s} doe\
s; nothing is written to both by people.`, l = Ye(`From the ${r} to the service.`, [
    u,
    c,
    `Changes since then follow from the ${r} every \`follow_every\` = 5 min by their time of change, until counts and sums by day are equal on both sides and \`${ze}\` shows none for \`agreed\` = 7 day.`,
    `Double running: a pilot group works in the service and everybody else in the ${r}; no one of the ${o} is open to both.`,
    `Cut-over group by group: the group's ${o} become read-only in the ${r}, the last changes follow, the comparison runs once more, then the service opens. That takes minutes and is announced.`,
    `Way back for \`beside\` = 4 week: what changes in the service is written back to the ${r} in its own form, so that a group returns without loss. After that the ${r} is kept readable, then switche\
d off or left to its other users.`
  ]), d = C(e, [
    ...i ? [["existing", t.records.measure, "brief"]] : [],
    ["backfill_rate", "200 /s", `assumption: what the ${r} gives beside its work; a trial of an hour`],
    ["follow_every", "5 min", "assumption: by time of change"],
    ["agreed", "7 day", "assumption: in a row, without a difference"],
    ["beside", "4 week", "assumption: until every group has closed a month"]
  ]), p = Ve(
    Xe(d, `counts and sums of the ${r} less those of the ${s}, each hour until the cut-over`),
    {
      name: r,
      remark: t.part === "holds" ? `holds the ${o} until they are taken over` : "in use until the cut-over",
      caller: a,
      call: `reads ${o} until the cut-over`,
      failure: ["none: takeover waits", "the service goes on with what it has"]
    }
  ), m = B(p, [
    [
      `How does the ${r} hand over ${o} and their changes, and what else writes to it?`,
      "a full export and a time of change on each; nothing else",
      "a feed of changes is built, or each other writer is moved first",
      `owner of the ${r}`
    ]
  ]);
  return L(m, "Rollout", l);
}
function Oo(e, t, n, s) {
  let r = Eo(t, e), o = Qn(e, r), i = t.things ?? "what it owns", a = Ze(o, n), c = t.things ? i : "its data", u = Ye(`Beside the ${r}, which stays the owner.`, [
    `The ${r} owns ${c}: the ${s} holds a copy with the time of its reading, and no screen or call of ours writes it.`,
    `A change of ${c} that begins here is sent to the ${r} first and is ours when the ${r} has taken it; the same key makes a repeat harmless.`,
    `The copy is read once in full, then every \`follow_every\` = 5 min by time of change. Where both differ, the ${r} is right.`,
    `Each night counts and sums of both are compared, \`${ze}\`; the first release goes live when it was zero for \`agreed\` = 7 day.`
  ]), l = C(o, [
    ["follow_every", "5 min", "assumption: by time of change"],
    ["agreed", "7 day", "assumption: in a row, without a difference"]
  ]), d = Ve(Xe(l, `counts and sums of the ${r} less those of the ${s}, each night`), {
    name: r,
    remark: `owns ${c}`,
    caller: a,
    call: "reads what it owns, sends changes",
    failure: ["none: the copy ages", "the copy is shown with its time; changes wait in order"]
  });
  if (o !== e) return L(d, "Rollout", u);
  let p = B(d, [
    [
      `By which interface does the ${r} give and take ${c}, and how often?`,
      "an HTTP interface with a time of change, every `follow_every` = 5 min",
      "files each night: what is shown is a day old",
      `owner of the ${r}`
    ]
  ]);
  return L(p, "Rollout", u);
}
function Eo({ name: e, part: t }, n) {
  let s = W(e).replace(/^(?:our|the|old|existing|legacy|current) /iu, ""), r = _(s)[0]?.product, o = r && fe(r, n);
  if (r && o) return `Existing ${r.name}`;
  let i = s.replace(new RegExp("(^|[ -])(\\p{Ll})", "gu"), (c, u, l) => u + l.toUpperCase()), a = /^(?:erp|crm|pim|wms|tms|ehr|cms|lms|pbx|mes)\b/iu.test(i) ? i.toUpperCase() : i;
  return t === "replaced" && /^(?:System|Tool|Database|Software|App|Application|Service|Platform|Portal|Website)$/u.test(a) ? `Old ${a}` : a;
}

// src/drafters/bind/transition.ts
function Bo(e, t, n) {
  let s = qt(e);
  return s ? t.part === "master" ? Oo(e, t, n, s) : t.kind === "hand" ? Bd(e, t, n, s) : t.kind === "sheet" ? Rd(e, t, n, s) : Po(e, t, n, s) : e;
}
function Bd(e, t, { unit: n }, s) {
  let r = W(t.name), [o, i] = [n?.one ?? "entry", n?.many ?? "entries"], a = Ro(r), c = Ye(`From ${r} to the service.`, [
    "Before: the names, places and devices that the service needs are entered and read back by those concerned; each group practises for a day.",
    `Side by side for \`beside\` = 4 week: every ${o} is in the ${s}, also one that comes by ${r}, which a member of staff enters at once. The service alone decides, so that what comes both ways is on\
e ${o} and not two.`,
    `Each evening the ${i} told by ${r} are counted against those entered, \`${ze}\`: a group goes on alone when it was zero for \`agreed\` = 5 day.`,
    "Cut-over group by group; the last one ends the side by side.",
    `Way back and outage: ${r} ${a ? "stay" : "stays"} ready. What is then done by ${r} is written on a numbered list and entered afterwards, marked as late; a number that is missing is looked for.`
  ]), u = C(e, [
    ["beside", "4 week", "assumption: until every group has had a busy week"],
    ["agreed", "5 day", "assumption: in a row, without a difference"]
  ]), l = B(Xe(u, `${i} told by ${r} less those entered, each evening`), [
    [
      `Who enters what still comes by ${r}, and until when may people choose it?`,
      "those who take it today, for `beside` = 4 week",
      "the service takes what is entered by hand for longer, with people for it",
      "whoever leads operations"
    ]
  ]);
  return L(l, "Rollout", c);
}
function Rd(e, t, { unit: n }, s) {
  let r = W(t.name), o = t.things ?? n?.many ?? "entries", i = Ye(`From the ${r} to the service.`, [
    `Until the cut-over the ${r} ${Ro(r) ? "hold" : "holds"} the truth, from then on the ${s} does. Nobody writes to both.`,
    `A script reads them as CSV into a copy of the ${s}, as often as needed: it lists each line that it refuses with its reason, and the owner of the line mends it there.`,
    `The last reading is taken when counts and sums by owner and month are equal on both sides and \`${ze}\` shows none; two people sign that.`,
    `From that hour the ${r} can only be read. One group begins, the others follow week by week.`,
    `Way back: for \`beside\` = 4 week the service exports its ${o} in the columns of the ${r}, so that a group can go back within an hour and loses nothing.`
  ]), a = C(e, [["beside", "4 week", "assumption: until every group has closed a month"]]), c = B(
    Xe(a, `counts and sums of the ${r} less those of the ${s}, at each reading`),
    [
      [
        `Which of the ${r} count, whose are they, and how old is what must come over?`,
        "those of the last 2 years, one owner for each",
        "older ones stay readable as files",
        "their owners"
      ]
    ]
  );
  return L(c, "Rollout", i);
}
function Ro(e) {
  return / and |(?:[^s]s)$/u.test(e);
}

// src/drafters/bind/terms-of.ts
var Lo = 0.3;
function Xn(e, t, n, s = () => "") {
  let r = e.trim(), o = t.get(r), i = o && (Ld(o, r, n) ?? Id(o, r, n));
  if (!i) return;
  let a = i.name ? Xn(i.name, t, n, s) : void 0;
  return a ? { ...a, text: `${i.text} ${a.text}` } : i.name ? { ...i, text: i.text.replace(/\.$/u, `${s(i.name)}.`) } : i;
}
function Ld(e, t, n) {
  let s = Io(e, " + "), r = n.evaluate(t);
  if (s.length < 2 || $(r) || r.value <= 0) return;
  let i = s.flatMap((u) => {
    let l = n.evaluate(u);
    return $(l) ? [] : [{ term: u, share: l.value / r.value }];
  }).sort((u, l) => l.share - u.share)[0];
  if (!i || i.share < Lo) return;
  let a = / [+-] /u.test(i.term) ? `(${i.term})` : i.term, c = /^[a-z]\w*$/u.exec(i.term)?.[0];
  return {
    text: `\`${a} / ${t}\` = ? % of it is ${c ? `\`${c}\`` : `\`${i.term}\``}.`,
    ...c && { name: c }
  };
}
function Id(e, t, n) {
  let s = Io(e, " * "), r = n.evaluate(t);
  if (s.length < 2 || $(r) || r.value <= 0.5 || r.value >= 1) return;
  let i = s.flatMap((c) => {
    let u = n.evaluate(c);
    return $(u) || u.value > 1 ? [] : [{ one: c, share: (1 - u.value) / (1 - r.value) }];
  }).sort((c, u) => u.share - c.share)[0];
  if (!i || i.share < Lo) return;
  let a = /^[a-z]\w*$/u.exec(i.one)?.[0];
  return {
    text: `\`(1 - ${i.one}) / (1 - ${t})\` = ? % of what is missing comes with \`${i.one}\`.`,
    ...a && { name: a }
  };
}
function Io(e, t) {
  let n = [], s = 0, r = 0;
  for (let o = 0; o < e.length; o += 1) {
    if (e[o] === "(" && (s += 1), e[o] === ")" && (s -= 1), s === 0 && e.startsWith(t, o) && (n.push(e.slice(r, o)), r = o + t.length, o += t.length - 1), s === 0 && t === " * " && /^ (?:[+/-]) /u.test(
    e.slice(o, o + 3))) return [];
    if (s === 0 && t === " + " && e.startsWith(" - ", o)) return [];
  }
  return [...n, e.slice(r)].map((o) => o.trim());
}

// src/drafters/bind/remedies.ts
var es = 0.3;
function Do(e, t) {
  let n = t.value("monthly_cost");
  return $(n) || n.value <= 0 ? [] : S(e, ["Item", "Quantity", "Unit price"], "Cost Estimate").flatMap(({ cells: [r = "", o = "", i = "", a = ""] }) => {
    if (/^(?:\*\*)?Total/u.test(r) || i === "above") return [];
    let u = /^`([^`]+)` = /u.exec(a)?.[1] ?? `${Yn(o)} * ${Yn(i)}`, l = t.evaluate(u);
    if ($(l)) return [];
    let d = Dd(i, t);
    return [
      {
        item: r,
        formula: u,
        value: l.value,
        share: l.value / n.value,
        isCompute: d === "USD time-1" && !/month/u.test(i)
      }
    ];
  }).sort((r, o) => o.value - r.value);
}
function Yn(e) {
  let t = /^`([^`]+)`/u.exec(e)?.[1];
  if (t) return / [+-] /u.test(t) ? `(${t})` : t;
  let n = k(e);
  return n && n.start === 0 ? e.slice(0, n.length).trim() : e.trim();
}
function Dd(e, t) {
  let n = t.evaluate(Yn(e));
  return $(n) ? "" : Object.entries(n.dimension).map(([s, r]) => r === 1 ? s : `${s}${r}`).sort().join(" ");
}
function To(e, t) {
  let n = new RegExp("^((?:\\p{Lu}[\\p{L}-]+ ?)+)", "u").exec(t)?.[1]?.trim();
  if (!n) return;
  let s = n.toLowerCase().split(" "), r = S(e, ["Decision", "Options"], "Trade-offs").filter(
    ({ cells: [, i = ""] }) => i.includes(";")
  ), o = (i) => s.every((a) => i.slice(0, 3).join(" ").toLowerCase().includes(a));
  return r.find(({ cells: i }) => o(i))?.cells[0];
}
function No(e) {
  return /^Prices:.*\b(?:on-demand list|pricing pages?)\b/mu.test(ae(e, "Cost Estimate"));
}

// src/drafters/bind/unmet-ways.ts
var Td = 0.25;
function _o(e, t, n) {
  let { id: s, quality: r, target: o, reached: i, isCost: a } = t, c = r.split(/[,;(]/u)[0].trim(), u = `${s}, ${c[0].toLowerCase()}${c.slice(1)}, asks for ${o}${i ? `, and this design reaches ${i}` :
  ", which this design does not reach"}.`;
  if (a && n) {
    let { text: l, sentence: d } = Nd(e, t, n);
    return { text: l, sentence: `${u} ${d}` };
  }
  return { text: e, sentence: [u, t.largest, ts(t)].filter(Boolean).join(" ") };
}
function ts({ ways: e, id: t }) {
  let n = e.find(({ isChoice: o }) => o) ?? e[0];
  if (!n) return "No single choice that is open mends it: the target or the design has to change.";
  let [, s, r] = /^(`\w+`)\s*(.*?)\s*(?:\(now .*\))?$/u.exec(n.text) ?? [];
  return n.isChoice ? `The nearest choice of ours that would hold it is ${s} at ${r}.` : `It would hold with ${s} at ${r}, which is assumed and has to be measured; Open Questions has ${t}.`;
}
function Nd(e, t, n) {
  let s = Do(e, n), r = n.value("monthly_cost");
  if ($(r) || s.length === 0) return { text: e, sentence: ts(t) };
  let o = s.filter(({ share: m }) => m >= Td).slice(0, 2), a = [`${(o.length > 0 ? o : s.slice(0, 1)).map(
    ({ formula: m, item: f }) => `\`${m} / monthly_cost\` = ? % of it is ${f}`
  ).join(", ")}.`], c = s.filter(({ isCompute: m }) => m), u = c.reduce((m, { value: f }) => m + f, 0), l = r.value * (1 - t.limit / Math.max(t.now, Number.MIN_VALUE));
  if (t.ways.find(({ isChoice: m }) => m)) return { text: e, sentence: [...a, ts(t)].join(" ") };
  let [p] = s;
  if (c.length > 0 && No(e) && u > 0.05 * r.value) {
    let m = C(e, [
      [
        "compute_cost",
        "? USD/month",
        `\`${c.map(({ formula: h }) => h).join(" + ")}\`: processors by the hour`
      ],
      ["commit_discount", "30 %", "assumption: list of one-year commitments; to be quoted"]
    ]), f = "`monthly_cost - commit_discount * compute_cost` = ? USD/month";
    return a.push(
      es * u >= l ? `The cheapest way out is to pay the processors a year ahead, which leaves ${f} with \`commit_discount\` = 30 % assumed.` : `Processors paid a year ahead leave ${f}, which is not en\
ough alone.`
    ), {
      text: m,
      sentence: [...a, ...es * u >= l ? [] : [Fo(e, p, l)]].join(" ")
    };
  }
  return { text: e, sentence: [...a, Fo(e, p, l)].join(" ") };
}
function Fo(e, { item: t, formula: n, value: s }, r) {
  let o = To(e, t), i = o ? `Trade-offs has another way for it under “${o}”` : "another way to get what it gives is the first thing to look for";
  return s >= r ? `Without ${t} a month costs \`monthly_cost - ${/ [+-] /u.test(n) ? `(${n})` : n}\` = ? USD/month: ${i}.` : "No line alone makes up for the rest: what is kept and how long, and which \
requirement is worth its part of the sum, has to be decided.";
}

// src/drafters/bind/unmet.ts
var ht = 3;
function jo({ document: e, ledger: t }, n) {
  let s = new Map(
    v(e, ["Quantity", "Value", "Basis"]).flatMap(({ rows: i }) => i).map(({ cells: [i, , a] }) => [jd(i?.text), a?.text ?? ""])
  ), r = new Map(
    [...s].flatMap(([i, a]) => {
      let c = /^`([^`]+)`/u.exec(a)?.[1];
      return c ? [[i, c]] : [];
    })
  ), o = t.loads.map(({ name: i }) => i);
  return [...K({ document: e }).values()].flatMap((i) => {
    let { id: a, quality: c, target: u, check: l } = i, d = /^`([^`]+)`/u.exec(l.text)?.[1], p = n.has(a) && t.checks.find(({ input: y }) => y.expression === d);
    if (!d || !p || p.holds || p.problem) return [];
    let m = /* @__PURE__ */ new Set([...o, ...d.match(/[a-z]\w*/gu) ?? []]), h = (t.flips(p) ?? []).filter(
      ({ name: y, at: I, text: Q }) => !m.has(y) && !/\bbrief\b|\bbudget/u.test(s.get(y) ?? "") && !(Q.includes("%") && I.value > 1)
    ).slice(0, ht).map(({ name: y, text: I }) => ({
      name: y,
      text: `\`${y}\`${I.slice(y.length)}`,
      isChoice: /^choice/u.test(s.get(y) ?? "")
    })), w = De(i), g = w && Xn(w.expression, r, t, (y) => _d(s.get(y)))?.text;
    return [{ id: a, quality: c, target: u.text, ways: h, ...g && { largest: g }, ...Fd(i, t) }];
  });
}
function Fd(e, t) {
  let n = De(e), s = pe(e.target.text)?.text ?? "", r = s.replace(/^[\d.,\s]+(?:k|million|bn)?\s*/u, ""), o = /\bmonthly_cost\b/u.test(n?.expression ?? "") && !/ per /u.test(e.target.text) && /\/month/u.
  test(s), i = t.evaluate(s), a = n ? t.evaluate(n.expression) : i;
  return {
    ...n && { reached: `\`${n.expression}\` = ?${r === "" ? "" : ` ${r}`}` },
    isCost: o,
    limit: $(i) ? 0 : i.value,
    now: !n || $(a) ? 0 : a.value
  };
}
function Wo(e, t, n) {
  if (t.length === 0) return e;
  let s = t.map(({ id: a, ways: c }) => {
    let u = c.map((d) => d.text), l = u.length > 0 ? `it holds with ${u.join(", or ")}` : "another target or another design";
    return `
| ${a} is not met as asked: what gives way? | the target stays and its check fails | ${l} | product owner |`;
  }), r = ns(e, s.join("")), o = [];
  for (let a of t.slice(0, ht)) {
    let { text: c, sentence: u } = _o(r, a, n);
    r = c, o.push(u);
  }
  let i = t.length > ht ? ` So ${t.length - ht > 1 ? "do" : "does"} ${t.slice(ht).map(({ id: a }) => a).join(", ")}.` : "";
  return A(
    r,
    "Overview",
    (a) => a.replace(/^(## Overview[ \t]*\n\n)/u, (c) => `${c}**Not met as asked:** ${o.join(" ")}${i}

`)
  );
}
function _d(e = "") {
  return /^choice/u.test(e) ? ", a choice of ours" : /^assumption/u.test(e) ? ", which is assumed and can be measured" : /^limit/u.test(e) ? ", which is given from outside" : "";
}
function jd(e = "") {
  return e.replaceAll("`", "");
}
function zo(e, t) {
  return A(
    e,
    "Overview",
    (n) => /^\*\*Not met as asked:\*\*/mu.test(n) ? n.replace(/^(\*\*Not met as asked:\*\*.*)$/mu, (s) => `${s} ${t}`) : n.replace(/^(## Overview[ \t]*\n\n)/u, (s) => `${s}**Not met as asked:** ${t}

`)
  );
}
function ns(e, t) {
  let n = S(e, ["Question", "Assumed"], "Open Questions").at(-1);
  return n ? e.slice(0, n.end) + t + e.slice(n.end) : e;
}

// src/drafters/bind/numbers.ts
function me(e) {
  let t = Ae(Wd(e));
  return { document: t, ledger: _s(de(t)) };
}
function Wd(e) {
  return e.split(/^(?=## )/mu).map((n) => zd(n) ? n : n.replace(/[^\n]/g, " ")).join("");
}
function zd(e) {
  return /^## (?:Requirements|Scaling|Cost)/u.test(e) || /^\| Quantity \| Value \| Basis \|/mu.test(e);
}

// src/drafters/bind/verdict.ts
var qo = "monthly_cost + people * people_cost";
function Uo(e) {
  let t = S(e, ["Quantity", "Value", "Basis"]).find(({ cells: o }) => o[0] === "`people`");
  if (!t || !/^assumption|^choice/u.test(t.cells[2] ?? "") || !/\bpeople \* people_cost\b/u.test(e)) return e;
  let n = e.replace(/`people` = [\d.]+(?= )/gu, "`people` = ?"), s = S(n, ["Quantity", "Value", "Basis"]).find(({ cells: o }) => o[0] === "`people`"), r = `${n.slice(0, s.start)}| \`people\` | ? | \`engi\
neers * kept_share\`: of the team, once it runs |${n.slice(s.end)}`;
  return C(r, [
    [
      "kept_share",
      "33 %",
      "assumption: what running and changing it takes of the team after the first release; during the build it takes all of it"
    ]
  ]);
}
function Qo(e, t, n) {
  let s = S(e, ["Decision", "Options"], "Trade-offs").find(
    ({ cells: g }) => /\bbuild or buy\b|^build$/iu.test(g[0] ?? "") && /\bbought below\b/u.test(g[2] ?? "")
  ), r = /`([^`\n]*\bbought_price\b[^`\n]*)`/u.exec(s?.cells[3] ?? "")?.[1];
  if (!s || !r) return e;
  let { ledger: o } = me(e), [i, a] = [o.evaluate(r), o.evaluate(qo)];
  if ($(i) || $(a) || i.value >= a.value) return e;
  let c = qd(t, n), u = s.cells[2].replace(/^own /u, "by cost alone own "), l = c ? `own, since ${c}; ${u}` : `bought, if a trial shows that it meets every requirement, else own as drawn; ${u}`, [d = "",
  p = "", , ...m] = s.cells, f = `${e.slice(0, s.start)}| ${[d, p, l, ...m].join(" | ")} |${e.slice(s.end)}`, h = `At the load of the brief a bought product costs \`${r}\` = ? USD/month and this design\
 \`${qo}\` = ? USD/month with its engineers`, w = c ? `${h}; it is built all the same, since ${c}.` : `${h}: buying is recommended unless a trial shows a requirement that it misses, and this design is\
 for that case.`;
  return A(
    f,
    "Overview",
    (g) => /^\*\*Decide:\*\*/mu.test(g) ? g.replace(/^(\*\*Decide:\*\*.*)$/mu, (y) => `${y} ${w}`) : `${g.trimEnd()}

**Decide:** buy, or build? ${w}

`
  );
}
function qd({ text: e, constraints: t }, { site: n, area: s }) {
  if (n === "own servers" && t.some(({ kind: r }) => r === "on-prem"))
    return "the brief keeps it on own machines, where nobody else's service runs";
  if (s && /\b(?:only|leaves?|leaving|never|must|residency|can['’]t|cannot)\b/iu.test(e))
    return `the brief keeps the data in ${s.name} and in our hands, which a vendor would have to prove first`;
}

// src/drafters/bind/answered.ts
function Go(e, { ledger: t }, n, s) {
  let r = Qt(n).filter(
    ({ name: f, part: h }) => h !== "master" || !Dt(n).some((w) => ss(w.name, f) && (w.rate || w.window))
  ), o = Je(n), i = r.reduce((f, h) => Bo(f, h, s), Ud(e, o, t)), a = Dt(n).filter(({ name: f }) => !r.some((h) => ss(h.name, f))), c = a.reduce((f, h) => Ao(f, h, s, t), i), l = Br(n).filter(({ name: f }) => ![
  ...r, ...a].some((h) => ss(h.name, f))).reduce((f, h) => Zr(f, h, s), c), d = Ur(l, Hr(n), s, t), p = Ht(n), m = p ? Uo(Vr(d, p, s, o.site === "own servers")) : d;
  return Qo(m, n, o);
}
function Ud(e, { machines: t }, n) {
  let [s, r] = [n.value("cores_used"), n.value("machine_cores")];
  if (!t || $(s) || $(r)) return e;
  let o = Math.max(1, t.count - 1);
  if (t.count > 1 && s.value <= o * r.value) return e;
  let i = t.count === 1 ? `The brief gives one ${t.one}: when it is lost everything stops until another one is set up, and each part that counts on a second one has none.` : `The brief gives \`machines\
\` = ${t.count} ${t.many}, and with one of them lost the parts ask for \`cores_used\` = ? processors where \`(machines - 1) * machine_cores\` = ? are left; more or larger ${t.many} mend it, or less th\
at runs at once.`;
  return zo(e, i);
}
function ss(e, t) {
  let [n, s] = [e.toLowerCase(), t.toLowerCase()];
  return n.includes(s) || s.includes(n);
}

// src/drafters/bind/currency.ts
var Ho = {
  EUR: 1.17,
  GBP: 1.34,
  CHF: 1.25,
  JPY: 64e-4,
  CNY: 0.143,
  INR: 0.0111,
  CAD: 0.72,
  AUD: 0.67,
  NZD: 0.58,
  SEK: 0.108,
  NOK: 0.099,
  DKK: 0.157,
  PLN: 0.277,
  CZK: 0.048,
  HUF: 305e-5,
  RON: 0.23,
  BGN: 0.598,
  BRL: 0.185,
  MXN: 0.056,
  SGD: 0.775,
  HKD: 0.128,
  KRW: 68e-5,
  ZAR: 0.06,
  ILS: 0.31,
  TRY: 0.0233,
  AED: 0.272,
  SAR: 0.267,
  TWD: 0.031,
  THB: 0.031,
  MYR: 0.24
}, Qd = "2026-01", gt = "USD";
function Ko(e, { facts: t }) {
  let n = t.flatMap((p) => {
    let m = Gd(p);
    return (p.role === "budget" || p.role === "unit-cost") && m && Ho[m] ? [{ fact: p, currency: m }] : [];
  }), [s] = n;
  if (!s) return e;
  let { currency: r } = s, o = new Set(n.filter((p) => p.currency === r).map(({ fact: p }) => p.role)), i = new Set(
    e.binds.flatMap(({ role: p, requirement: m }) => o.has(p) && m ? [m] : [])
  ), c = [...K(e).values()].filter(({ id: p }) => i.has(p)).flatMap((p) => Hd(e, p, r));
  if (c.length === 0) return e;
  let { document: u, ...l } = e, d = [...c, ...Kd(e, r), ...Vd(e, r)];
  return T(l, D(u.source, d), u.path);
}
function rs(e) {
  return `${gt.toLowerCase()}_per_${e.toLowerCase()}`;
}
function Gd({ measure: e }) {
  let t = Object.keys(k(e)?.dimension ?? {}).filter((n) => /^[A-Z]{3}$/u.test(n));
  return t.length === 1 && t[0] !== gt ? t[0] : void 0;
}
function Hd({ document: e }, t, n) {
  let { target: s, check: r } = t, o = De(t), i = pe(s.text), a = /^`([^`]+)`/u.exec(r.text)?.[1], c = new RegExp(`\\b${gt}\\b`, "u");
  if (!o || !i || !a || !c.test(i.text)) return [];
  let u = /[+-]/u.test(o.expression.replace(/\([^()]*\)/gu, "")) ? `(${o.expression})` : o.expression, l = a.indexOf(o.expression), d = [a.slice(0, l), a.slice(l + o.expression.length)].map(
    (m) => m.replace(c, n)
  ), p = `${d[0]}${u} / ${rs(n)}${d[1]}`;
  return [
    { start: s.start + i.start, end: s.start + i.end, text: i.text.replace(c, n) },
    ...ee(e).filter(({ text: m }) => m === a).map(({ start: m, text: f }) => ({ start: m, end: m + f.length, text: p }))
  ];
}
function Kd({ document: e }, t) {
  let n = v(e, ["Quantity", "Value", "Basis"]).at(-1), s = `
| \`${rs(t)}\` | ${Ho[t]} ${gt}/${t} | assumption: exchange rate of ${Qd}, rounded; to be replaced by that of the budget |`;
  return n ? [{ start: n.end, end: n.end, text: s }] : [];
}
function Vd({ document: e }, t) {
  let n = x(e, "Overview"), [s, r] = [n?.at.start.offset ?? 0, n?.at.end.offset ?? 0], o = /`monthly_cost` = [\d.,]+ [A-Z]{3}\/month/u.exec(e.source.slice(s, r)), i = `\`monthly_cost / ${rs(t)}\` = ? ${t}\
/month`;
  if (o) {
    let a = s + o.index + o[0].length;
    return [{ start: a, end: a, text: ` (${i})` }];
  }
  return n ? [{ start: r, end: r, text: `

A month costs \`monthly_cost\` = ? ${gt}/month, that is ${i}.` }] : [];
}

// src/drafters/bind/region-copies.ts
function Vo(e, t, n, s) {
  let r = je(e), o = e.source.slice(r).replace(/^```[\s\S]*?^```/gmu, (a) => " ".repeat(a.length));
  if (s)
    return Array.from(o.matchAll(/\b(?:a second|another) region\b/gu), ({ index: a, 0: c }) => ({
      start: r + a,
      end: r + a + c.length,
      text: `${c} in ${t.name} (${s.id})`
    }));
  let i = o.replace(Zd, (a) => " ".repeat(a.length));
  return [
    ...Array.from(
      i.matchAll(/\b(a second|another|two|second) regions?\b/gu),
      ({ index: a, 0: c, 1: u = "" }) => ({
        start: r + a,
        end: r + a + c.length,
        text: Jd(u, n)
      })
    ),
    ...Xd(e)
  ];
}
var Zd = /^## (?:Overview|Scope|Trade-offs|Open Questions)\n[\s\S]*?(?=^## |(?![\s\S]))/gmu;
function Jd(e, { id: t }) {
  return e === "two" ? `two accounts in ${t}` : /^a/u.test(e) ? `${e} account in ${t}` : `${e} account`;
}
function Xd(e) {
  let t = v(e, ["Store", "Holds"], x(e, "Data Model")).flatMap(({ rows: s }) => s).flatMap(({ cells: [, , s] }) => {
    let r = s && /\bthe region: (RPO [^,;|]+, RTO [^;|]+)/u.exec(s.text);
    if (!r) return [];
    let o = s.start + r.index + r[0].length - r[1].length;
    return [{ start: o, end: o + r[1].trimEnd().length, text: "waits for it, since no copy may leave it" }];
  }), n = v(e, ["Failure", "Impact"], x(e, "Failure Modes")).flatMap(({ rows: s }) => s).flatMap(
    ({ cells: s }) => /\bregion\b/u.test(s[0]?.text ?? "") && s.length > 3 ? [{ ...s.at(-1), text: "a zone: the others carry on; the region: by itself when it is back" }] : []
  );
  return [...t, ...n];
}
function Zo(e, { id: t }) {
  return os(e, [
    `No region but ${t} may hold a copy: may the service wait when all of ${t} is down, and is what is lost with it lost?`,
    `yes: copies stand in another account of ${t}, in other zones`,
    "a second region that the rule on data allows, with copies in it",
    "product owner"
  ]);
}
function os(e, t) {
  let s = v(e, ["Question", "Assumed", "If not", "Decides"], x(e, "Open Questions"))[0];
  return s ? { start: s.end, end: s.end, text: `
| ${t.join(" | ")} |` } : void 0;
}

// src/drafters/bind/stack.ts
var Jo = {
  queue: (e) => /Kafka|Redpanda/u.test(e) ? `${e}, a share group per queue` : `${e}, a queue per kind of job`,
  machines: (e) => `nodes of ${e}`,
  stream: (e) => /Rabbit/u.test(e) ? `${e} streams` : `${e}, messages kept`
}, Yd = /* @__PURE__ */ new Set(["APNs", "Firebase Cloud Messaging"]);
function Xo(e, t, { site: n, machines: s }) {
  let r = jt(e), o = J(r), i = new Set(o.flatMap(({ family: p }) => p ?? [])), a = new Set(_(r).map(({ product: p }) => p)), c = /* @__PURE__ */ new Map(), u = /* @__PURE__ */ new Map(), l = [];
  for (let { product: p } of t) {
    let { family: m } = p, f = ie[m].near?.find((h) => i.has(h) && Jo[h]);
    if (m === "language")
      np(e) || l.push(p);
    else {
      if (a.has(p) && !Nt(m)) continue;
      i.has(m) || tp(e, m) ? !c.has(m) && !Yd.has(p.name) && c.set(m, p) : f ? u.set(f, Jo[f](f === "machines" ? Me(p, n) : p.name)) : ep(p, i) || l.push(p);
    }
  }
  let d = n === "own servers" && s !== void 0 && s.count <= 3;
  return { stack: { site: n, few: d, given: new Set(t.map(({ product: p }) => p)), chosen: c, also: u }, unused: l };
}
function ep({ family: e }, t) {
  return e === "relational" && t.has("documents");
}
function tp(e, t) {
  let { called: n } = ie[t];
  return n !== void 0 && Kt(e).some((s) => n.test(s));
}
function Kt(e) {
  let t = x(e, "Components"), n = e.source.slice(t?.at.start.offset ?? 0, t?.at.end.offset ?? 0), s = /\*\*External systems:\*\*([\s\S]*)$/u.exec(n)?.[1] ?? "";
  return Array.from(s.matchAll(/^- ([^(\n]+?)(?: \(.*)?$/gmu), ([, r]) => r);
}
function np(e) {
  return /\*\*Technology:\*\* [^\n]*\b(?:Go|Kotlin|Java|TypeScript|Python|Rust)\b/u.test(e.source);
}

// src/drafters/bind/regions.ts
var sp = {
  "us-east-1": 0,
  "us-west-2": 0,
  "eu-north-1": 6,
  "eu-west-1": 10,
  "ap-south-1": 6,
  "ca-central-1": 9,
  "eu-central-2": 25,
  "sa-east-1": 60,
  "ap-northeast-1": 22,
  "af-south-1": 25
}, rp = 12;
function Yo(e, t) {
  let { site: n, area: s } = t;
  if (!s) return e;
  let { document: r, ...o } = e, a = (n === "own servers" ? [ei(r, s, [])] : op(r, n, t, s)).filter((c) => c !== void 0);
  return T(o, D(r.source, a), r.path);
}
function op(e, t, n, s) {
  let r = s.regions[t], o = ft.find(({ name: l }) => l === "the EU").regions[t], i = r.length > 0 ? r : o, a = n.region && ip(n.region, t) ? n.region : void 0, [c] = a ? [a] : i;
  if (!c) return [];
  let u = n.only ? void 0 : i.find(({ id: l }) => l !== c.id);
  return [
    ...ap(e, c),
    ...Vo(e, s, c, u),
    ei(e, s, u ? [c, u] : [c]),
    ...cp(e, c),
    r.length === 0 ? up(e, t, s, c) : void 0,
    u ? void 0 : Zo(e, c)
  ];
}
function ip({ id: e }, t) {
  return ft.some(({ regions: n }) => n[t].some((s) => s.id === e));
}
function ap(e, { id: t, city: n }) {
  let s = je(e), r = e.source.slice(s).replace(/^(?:Prices:.*|\|[^|\n]*\|[^|\n]*\| price:.*)$/gmu, (a) => " ".repeat(a.length)), o = `${t} (${n})`;
  return Array.from(
    r.matchAll(
      new RegExp("\\bus-east-1\\b|(?<=subgraph [^\\n]*)\\bone (?:\\p{L}+ )?region\\b|(?<=^\\*\\*Constraints:\\*\\*[^\\n]*)\\bone (?:(?:public cloud|AWS|Azure|Google Cloud) )?region\\b", "gmu")
    )
  ).map(({ index: a, 0: c }) => ({
    start: s + a,
    end: s + a + c.length,
    text: c === "us-east-1" || Ot(r, a) ? t : `${c}, ${o}`
  }));
}
function ei(e, t, n) {
  let s = v(e, ["Concern", "Control"], x(e, "Security"))[0];
  if (!s) return;
  let r = n.length > 0 ? `${n.map(({ id: u }) => u).join(" and ")} (${t.name})` : t.name, o = n.length > 0 ? "a policy of the account refuses every other region" : "no copy is sent elsewhere", i = Kt(
  e), a = i.length > 0 ? `; ${i.join(", ")} ${i.length > 1 ? "get" : "gets"} data only under a contract that keeps it in ${t.name}` : "", c = `stores, backups, copies, logs and keys stay in ${r}; ${o}\
; support staff outside ${t.name} see no content${a}`;
  return { start: s.end, end: s.end, text: `
| Residency | ${c} |` };
}
function cp(e, { id: t, city: n }) {
  let s = sp[t] ?? rp, r = x(e, "Cost Estimate"), o = v(e, ["Item", "Quantity", "Unit price"], r)[0], i = v(e, ["Quantity", "Value", "Basis"]).at(-1), a = o?.rows.find(({ cells: h }) => /^(?:\*\*)?Total/u.
  test(h[0]?.text ?? ""));
  if (s === 0 || !a || !i) return [];
  let c = Kt(e), u = o.rows.filter(({ cells: h }) => c.some((w) => h[0]?.text.startsWith(w))), l = u.map(({ start: h, end: w }) => e.source.slice(h, w)), d = `| Surcharge of ${t} (${n}) | \`region_surc\
harge\` | above | ? |`, p = `
| \`region_surcharge\` | ${s} % | assumption: by how much the list of ${t} lies above that of us-east-1; to be looked up |`, m = /^Prices:.*$/mu.exec(e.source.slice(r.at.start.offset)), f = m ? r.at.start.
  offset + m.index + m[0].length : void 0;
  return [
    ...u.map(({ start: h, end: w }) => ({ start: h, end: w + 1, text: "" })),
    { start: i.end, end: i.end, text: p },
    { start: a.start, end: a.start, text: [d, ...l].map((h) => `${h}
`).join("") },
    ...f === void 0 ? [] : [
      {
        start: f,
        end: f,
        text: `; ${t} costs more than that, for which \`region_surcharge\` = ${s} % is added until its own list is looked up`
      }
    ]
  ];
}
function up(e, t, n, s) {
  return os(e, [
    `${t} has no region in ${n.name}: may data stay in ${s.id} (${s.city})?`,
    "yes",
    `a cloud or hoster in ${n.name}, with its own services and prices`,
    "data protection officer"
  ]);
}

// src/drafters/bind/regulations.ts
var lp = [
  {
    said: /\bGDPR\b|\bDSGVO\b/iu,
    name: "GDPR",
    control: "a record of what is kept and why; a contract with every processor; a person's data is exported and erased on request within a month; a breach is reported within 72 h"
  },
  {
    said: /\bHIPAA\b/iu,
    name: "HIPAA",
    control: "a business associate agreement with every vendor that sees health data; each reading is logged with person and reason; access ends with the task; evidence is kept 6 years"
  },
  {
    said: /\bPCI(?:[- ]DSS)?\b/iu,
    name: "PCI DSS",
    control: "card numbers are typed into the payment provider's own fields and never reach a part of ours (SAQ A); scripts of that page are listed and watched; logs are searched for card numbers"
  },
  {
    said: /\bSOC ?2\b/iu,
    name: "SOC 2",
    control: "every change is reviewed by a second person; access is reviewed each quarter; the evidence is collected by the pipeline and not by hand"
  },
  {
    said: /\bISO ?27001\b/iu,
    name: "ISO 27001",
    control: "this design's stores and vendors are entered in the register of assets; each risk of Failure Modes has an owner"
  },
  {
    said: /\bCCPA\b/iu,
    name: "CCPA",
    control: "nothing is sold or shared; a person's data is shown and erased on request within 45 days"
  },
  {
    said: /\bSOX\b/iu,
    name: "SOX",
    control: "who changes code cannot release it alone; entries are never overwritten; access is reviewed each quarter"
  },
  {
    said: /\bFERPA\b/iu,
    name: "FERPA",
    control: "records of a pupil are shown to school staff with a reason and to the family; every reading is logged"
  },
  {
    said: /\bCOPPA\b/iu,
    name: "COPPA",
    control: "nothing personal of a child under 13 is kept without a parent's consent; parents see and erase it"
  },
  {
    said: /\bPSD2\b/iu,
    name: "PSD2",
    control: "payments are confirmed with two factors by the provider; others' money is held by a licensed party and not by us"
  },
  {
    said: /\bNIS2\b/iu,
    name: "NIS2",
    control: "an incident is reported within 24 h and again within 72 h; vendors are assessed once a year; restores are drilled"
  },
  {
    said: /\bDORA\b/iu,
    name: "DORA",
    control: "a register of all vendors with an exit plan each; failover and restore are tested yearly and written down"
  },
  {
    said: /\b21 CFR(?: Part 11)?\b/iu,
    name: "21 CFR Part 11",
    control: "records are never overwritten, each entry bears who, when and why; signatures are bound to the record; the system is validated before use and after each change"
  },
  {
    said: /\bWCAG\b/iu,
    name: "WCAG",
    control: "every page is tested with keyboard and screen reader before a release; contrast is checked by the build"
  },
  {
    said: /\bFedRAMP\b/iu,
    name: "FedRAMP",
    control: "only services of the authorised boundary are used; scans run monthly, and findings are closed by their deadline"
  }
];
function is(e) {
  return lp.find(({ said: t }) => t.test(e));
}
function ti(e, { constraints: t }) {
  let { document: n, ...s } = e, r = x(n, "Security"), o = v(n, ["Concern", "Control"], r)[0];
  if (!o || !r) return e;
  let i = n.source.slice(r.at.start.offset, r.at.end.offset), a = t.filter(({ kind: l }) => l === "regulation").flatMap(({ words: l }) => is(l) ?? []), c = [...new Set(a)].filter(({ said: l }) => !l.test(
  i)).map(({ name: l, control: d }) => `
| ${l} | ${d} |`);
  if (c.length === 0) return e;
  let u = { start: o.end, end: o.end, text: c.join("") };
  return T(s, D(n.source, [u]), n.path);
}

// src/drafters/bind/vendors.ts
function ni(e, t) {
  let { document: n, ...s } = e, r = x(n, "Components"), o = r?.at.start.offset ?? 0, i = n.source.slice(o, r?.at.end.offset ?? 0), a = i.indexOf("**External systems:**");
  if (a < 0 || t.length === 0) return e;
  let c = dp().flatMap((d) => {
    let p = t.filter(({ product: f }) => f.family === d).map(({ product: f }) => f);
    return (p.length === 0 ? [] : pp(i, { from: a, called: ie[d].called, products: p })).map((f) => ({ ...f, start: f.start + o, end: f.end + o }));
  }), u = t.find(({ product: d }) => d.family === "identity"), l = [...c, ...u ? mp(e, u.product) : []];
  return l.length === 0 ? e : T(s, D(n.source, l), n.path);
}
function dp() {
  return Object.keys(ie).filter((e) => ie[e].called !== void 0);
}
function pp(e, { from: t, called: n, products: s }) {
  let r = Array.from(e.matchAll(/^- ([^(\n]+?)(?: \(([^()\n]*)\))?$/gmu)).filter(
    ({ index: o, 1: i }) => o > t && n.test(i)
  );
  return r.flatMap(({ index: o, 0: i, 1: a, 2: c = "" }, u) => {
    let l = u === r.length - 1 ? s.slice(u) : s.slice(u, u + 1);
    if (l.length === 0) return [];
    let d = c.split(/,\s*|;\s*/u).filter((m) => m !== "" && _(m).length === 0), p = [l.map((m) => m.name).join(" and "), ...d].join(", ");
    return [{ start: o, end: o + i.length, text: `- ${a} (${p})` }];
  });
}
function mp({ document: e }, { name: t }) {
  let r = v(e, ["Concern", "Control"]).flatMap((o) => o.rows).find(({ cells: o }) => /^Authentication\b/u.test(o[0]?.text ?? ""))?.cells[1];
  return !r || r.text.includes(t) ? [] : [{ start: r.start, end: r.start, text: `${t} signs people in; ` }];
}

// src/drafters/bind/constrained.ts
function si(e, t) {
  let n = Ce(t), s = Je(t), { stack: r } = Xo(e.document, n, s), o = ni(mo(e, r), n);
  return Ko(ti(Yo(o, s), t), t);
}

// src/drafters/bind/doubts.ts
var fp = 8;
function ri(e, { document: t, ledger: n }) {
  let s = /^\| Question \| Assumed \|.*(?:\n\|.*)+/mu.exec(e)?.[0] ?? "", r = new Set(s.match(/[a-z]\w*/giu) ?? []), o = /* @__PURE__ */ new Map();
  for (let l of Ks({ design: de(t), ledger: n }))
    r.has(l.flip.name) || o.set(l.check, [...o.get(l.check) ?? [], l]);
  if (o.size === 0) return e;
  let i = new Map(
    [...K({ document: t }).values()].map(({ id: l, check: d }) => [/^`([^`]+)`/u.exec(d.text)?.[1] ?? "", l])
  ), a = [...o].slice(0, fp), c = a.flatMap(
    ([, l]) => l.map(({ flip: { name: d, text: p } }) => `\`${d}\` = ${gp(p)}`)
  ), u = a.map(([l, d]) => `${i.get(l) ?? "a check"} fails ${d.map(hp).join(" or ")}`);
  return ns(
    e,
    `
| Do these unmeasured values hold? | ${c.join(", ")} | ${u.join("; ")} | load test, before the release |`
  );
}
function hp({ flip: { name: e, at: t, now: n, text: s } }) {
  let r = s.slice(e.length, s.lastIndexOf("(now ")).trim();
  return `${/^(?:above|below) /u.test(r) ? "" : t.value > n.value ? "above " : "below "}${r} of \`${e}\``;
}
function gp(e) {
  return /\(now (.*)\)$/u.exec(e)?.[1] ?? "";
}

// src/drafters/bind/actors.ts
var oi = /^(?:admin|administrator|agent|auditor|clerk|curator|editor|employee|manager|moderator|operator|staff|supervisor|support)$/u;
function ii({ document: e }, { actor: t }, n) {
  let r = (/^\*\*Actors:\*\* (.*)$/mu.exec(e.source)?.[1] ?? "").replace(/\([^()]*\)/gu, "").split(",").map((a) => a.trim()).filter(Boolean), o = r.find((a) => a.toLowerCase() === n.actor), i = n.actor &&
  oi.test(n.actor) ? r.find((a) => oi.test(a.toLowerCase())) : void 0;
  return o ?? i ?? t;
}

// src/drafters/bind/deeds.ts
var wp = [
  ["read", "access browse check compare filter find follow get list look read search see show track view visit watch"],
  ["file", "download export print"],
  ["change", "adjust change configure customize edit modify move rename resize update"],
  ["remove", "delete drop remove"],
  ["import", "import migrate"],
  [
    "make",
    "add announce attach buy collect copy create define deliver design draft draw enter file invite issue leave log make open order place post propose publish purchase receipt record register report r\
equest save schedule send set share sign submit suggest upload write"
  ]
], yp = new Map(wp.flatMap(([e, t]) => t.split(" ").map((n) => [b(n), e]))), bp = new Map(
  "annotate annotation bid bid book booking bookmark bookmark borrow loan comment comment dispute dispute flag flag grade grade join membership like like rate rating react reaction redeem redemption r\
ent rental reply reply reserve reservation review review score score subscribe subscription tag tag vote vote".split(" ").flatMap((e, t, n) => t % 2 === 0 ? [[b(e), n[t + 1]]] : [])
), $p = /^(?:alert|ask|automate|call|charge|consolidate|contact|detect|email|encrypt|estimate|forecast|integrate|inform|listen|mail|match|message|monitor|notify|optimize|poll|predict|recommend|remind|retry|scale|support|tell|train|warn)$/u,
ai = /^(?:an?|the|their|his|her|its|our|my|your|all|any|each|every|some|new|own|old|one|up|out|in|other|others|more|most|many|[\d.,]+\w*|on|off|large|small|big|long|short|live|public|private|recent|past|upcoming|nearby|available|favou?rite|multiple|several|different)$/u,
xp = /^(?:and|or|as|at|by|before|about|across|after|against|along|among|around|behind|between|during|for|from|how|however|because|since|if|into|like|no|not|so|inside|of|over|per|so|than|that|then|what|why|without|through|to|under|until|up|via|when|where|which|while|who|whose|with|within|without|is|are|be|can|must|should|in|on|day|days|week|month|year|hour|minute|second|daily|weekly|monthly|yearly|online|offline|together|again|automatically|later|now|back|them|it|this|these|those|everything|anything|something|people|everyone|money|time)$/u,
ci = /^(?:progress|feedback|history|content|equipment|inventory|status|advice|news|data|metadata|staff|software)$/u;
function ue({ text: e, verb: t, sentence: n }) {
  if (!t || At(t) || $p.test(t) || !/^[a-z]+$/u.test(t)) return;
  let s = He(e), r = M(s).find(({ lower: f }) => b(f) === b(t));
  if (!r || vp(s, r.at.end)) return;
  let o = s.slice(r.at.start).split(/[,;:()/+→]|->|&/u, 1)[0];
  if (s[r.at.start + o.length] === "/") return;
  let i = bp.get(b(t)), a = M(o).map(({ lower: f }) => f).slice(1, 8);
  i && /^(?:to|on|for|in|with)$/u.test(a[0] ?? "") && a.shift();
  let c = a.findIndex((f) => !ai.test(f)), u = c < 0 ? [] : a.slice(c), l = u.findIndex((f) => xp.test(f) || ai.test(f)), d = u.slice(0, l < 0 ? 3 : Math.min(l, 3)).slice(-2), p = d.at(-1);
  if (!p || /[^e]ed$/u.test(p) && p.length > 4 || !d.every((f) => /^[a-z]{2,20}$/u.test(f) && !/[^p]ly$/u.test(f))) return;
  let m = kp(n, t);
  return {
    verb: t,
    thing: [...d.slice(0, -1), Sp(p)],
    kind: yp.get(b(t)) ?? "act",
    ...i && { record: i },
    ...m && { actor: m }
  };
}
function vp(e, t) {
  return e[t] === "/" || new RegExp("^ (?:(?:to|on|in|via|like|into|from|with) )?\\p{Lu}\\p{Ll}+(?![\\p{L}-])(?! \\p{Ll})", "u").test(e.slice(t, t + 40));
}
function Sp(e) {
  return e === "ads" ? "ad" : ci.test(e) ? e : F(e);
}
function kp(e, t) {
  let n = M(e.slice(0, 120)).map(({ lower: i }) => i), s = n.findIndex((i) => b(i) === b(t)), r = n.slice(0, s).filter((i) => i !== "can"), o = r.at(-1);
  if (!(s < 0 || !o || r.length > 3 || o === "shall" || o === "service" || o === "offers"))
    return F(o);
}
function et(e) {
  return e.map((t) => t[0].toUpperCase() + t.slice(1)).join("");
}
function Vt(e) {
  let t = e.at(-1) ?? "";
  return [...e.slice(0, -1), ci.test(t) ? t : Ke(t)].join("-");
}

// src/drafters/bind/plain-deeds.ts
var as = /^(?:agree|appear|arrive|await|be|become|belong|contain|cost|cover|depend|differ|die|earn|exceed|exist|expect|experience|expire|face|fail|fall|feel|fit|gain|get|go|grow|happen|have|hear|include|involve|keep|know|lack|last|learn|lie|like|live|look|lose|matter|meet|miss|need|obtain|occur|own|possess|prefer|reach|rely|remain|require|result|run|see|seem|stand|stay|suffer|survive|take|trust|understand|use|wait|want|work)$/u,
Ap = /\b(?:not|never|no|nobody|none|cannot|without|unless|instead)\b|n['’]t\b/iu, Mp = /(?:[a-z]{2}(?:er|or|ist|ant|ee|ian|coach)|staff|people|person|team|coach|hr|finance|legal|sales|marketing|support|clerk|lead|chief|head)$/u,
Cp = /^(?:accept|acknowledge|activate|approve|archive|ban|block|cancel|claim|close|complete|confirm|deactivate|decline|disable|dismiss|enable|end|escalate|finish|forward|freeze|hide|lock|mark|merge|mute|pause|pin|reject|release|reopen|reorder|resolve|restore|resume|return|revoke|sign|split|start|stop|suspend|transfer|unblock|unlock|unpin|verify|withdraw)$/u;
function Zt(e, { document: t }) {
  let n = ue(e);
  if (!n || Ap.test(e.text) || n.kind === "act" && !n.record && !Cp.test(n.verb) || as.test(n.verb) && !/^(?:see|look)$/u.test(n.verb)) return !1;
  let { actor: s } = n, r = /^\*\*Actors:\*\* (.*)$/mu.exec(t.source)?.[1]?.toLowerCase() ?? "";
  return !s || be.has(s) || Mp.test(s) || new RegExp(`\\b${s}\\b`, "u").test(r);
}

// src/drafters/bind/requests.ts
var Pp = {
  make: ["POST", "PUT"],
  read: ["GET"],
  file: ["GET"],
  change: ["PATCH", "PUT"],
  remove: ["DELETE"],
  import: ["POST"],
  act: ["POST"]
};
function ui(e, t, n) {
  let s = [e.thing, e.thing.slice(-1)].find((a) => t(et(a))) ?? e.thing, r = et(s), o = !t(r), i = Op(s, n);
  if (e.record && o) {
    let a = [...s, e.record];
    return {
      request: `POST ${i.root}/${Vt(a)}`,
      entity: et(a),
      isNew: !t(et(a))
    };
  }
  if (e.record) {
    let a = et([e.record]);
    return { request: `POST ${i.one}/${Vt([e.record])}`, entity: a, isNew: !t(a), of: r };
  }
  return { request: Bp(e, i, n) ?? Rp(e, i, o), entity: r, isNew: o };
}
function Op(e, t) {
  let [n, s] = [Vt(e), e.at(-1)], r = t.length > 0 && t.every(({ path: i }) => i.startsWith("/v1/")) ? "/v1" : "";
  for (let { path: i } of t) {
    let [, a, c] = new RegExp(`^((?:/[^/]+)*?/${n})(?:/(\\{\\w+\\}))?(?:/|$)`, "u").exec(i) ?? [];
    if (a && c) return { root: r, many: a, one: `${a}/${c}` };
  }
  let o = t.find(({ path: i }) => i.endsWith(`/${n}`))?.path ?? `${r}/${n}`;
  return { root: r, many: o, one: `${o}/${o.includes("{id}") ? `{${s}Id}` : "{id}"}` };
}
var Ep = /^(?:add|create|define|design|draft|enter|file|make|post|record|register|set|submit|upload|write)$/u;
function Bp({ kind: e, verb: t }, { many: n, one: s }, r) {
  if (e === "act" || e === "file" || e === "import" || e === "make" && !Ep.test(t)) return;
  let i = (e === "make" || e === "read" ? [n, s] : [s, n]).flatMap(
    (a) => r.filter((c) => c.path === a && Pp[e].includes(c.method))
  );
  return i[0] && `${i[0].method} ${i[0].path}`;
}
function Rp({ kind: e, verb: t }, { many: n, one: s }, r) {
  return e === "make" ? r ? `POST ${n}` : `POST ${s}/${t}` : e === "read" ? `GET ${n}` : e === "file" ? `GET ${s}/${t}` : e === "import" ? `POST ${n}/imports` : e === "change" ? `PATCH ${s}` : e === "\
remove" ? `DELETE ${s}` : `POST ${s}/${t}`;
}

// src/drafters/bind/extend.ts
var Lp = 8;
function li(e, t) {
  let { document: n, entry: s } = e, r = v(n, ["Endpoint", "Purpose"], x(n, "API Contract"))[0], o = s && Ip(e, s);
  if (!s || !r || !o) return { edits: [], extensions: [] };
  let i = t.filter(({ clause: l }) => Zt(l, e)), a = Np(i, o.types.value, Tp(r));
  if (a.length === 0) return { edits: [], extensions: [] };
  let c = a.flatMap((l) => l.ids);
  return { edits: [
    ...a.flatMap((l) => Fp(r, l)),
    ...Wp(
      o,
      a.filter(({ isNew: l }) => l)
    ),
    { start: o.serves, end: o.serves, text: c.map((l) => `, ${l}`).join("") },
    {
      start: o.flows,
      end: o.flows,
      text: a.map((l) => zp(l, s, ii(e, s, l.deed))).join("")
    }
  ], extensions: a };
}
function Ip({ document: e }, { api: t, store: n }) {
  let { source: s } = e, r = x(e, "Data Model"), o = Dp(r), a = v(e, ["Store", "Holds"], r)[0]?.rows.find(({ cells: d }) => d[0]?.text === n)?.cells[1], c = x(e, "Components")?.sections.find(({ title: d }) => d.
  startsWith(t)), u = c && /\*\*Serves:\*\*[^\n]*/u.exec(s.slice(0, c.at.end.offset).slice(c.at.start.offset)), l = x(e, "Data Flow")?.at.end.offset;
  if (!(!o || !a || !c || !u || l === void 0))
    return { types: o, holds: a, serves: (c.at.start.offset ?? 0) + u.index + u[0].length, flows: l };
}
function Dp(e) {
  for (let t of e ? Le(e) : [])
    if (t.type === "code" && /^(?:ts|typescript)$/u.test(t.lang ?? ""))
      return { value: t.value, end: (t.position?.end.offset ?? 0) - 4 };
}
function Tp({ rows: e }) {
  return e.flatMap(({ cells: t }) => {
    let [, n, s] = /^`([A-Z]+) (\/[^`?]*)`$/u.exec(t[0]?.text ?? "") ?? [];
    return n && s ? [{ method: n, path: s }] : [];
  });
}
function Np(e, t, n) {
  let s = new Set(Array.from(t.matchAll(/\b(?:interface|type) (\w+)/gu), ([, o]) => o)), r = /* @__PURE__ */ new Map();
  for (let { id: o, clause: i } of e) {
    let a = ue(i);
    if (!a) continue;
    let c = ui(a, (d) => s.has(d), n), u = r.get(c.request), l = c.isNew && ![...r.values()].some((d) => d.entity === c.entity);
    u ? u.ids.push(o) : r.size < Lp && r.set(c.request, { ...c, ids: [o], isNew: l, deed: a });
  }
  return [...r.values()];
}
function Fp({ rows: e, header: t, end: n }, { request: s, entity: r, deed: o, ids: i }) {
  let c = e.find(({ cells: d }) => d[0]?.text === `\`${s}\``)?.cells[t.indexOf("Serves")];
  if (c) return [{ start: c.end, end: c.end, text: `, ${i.join(", ")}` }];
  let u = s.startsWith("GET"), l = {
    Endpoint: `\`${s}\``,
    Purpose: [o.verb, ...o.thing].join(" "),
    "Takes → gives": jp(s, r, o),
    Auth: o.actor ?? _p(e, t.indexOf("Auth")),
    Errors: u ? "–" : s.startsWith("POST") ? "422 not valid" : "404",
    Serves: i.join(", ")
  };
  return [{ start: n, end: n, text: `
| ${t.map((d) => l[d] ?? "–").join(" | ")} |` }];
}
function _p(e, t) {
  return e.map(({ cells: s }) => s[t]?.text.replace(/\s*\(.*$/u, "") ?? "").find((s) => s !== "" && !/^(?:–|-|none|no|public|anyone|open)\b/iu.test(s)) ?? "signed-in user";
}
function jp(e, t, { kind: n }) {
  if (n === "file") return `id → \`${t}\` as a file`;
  if (n === "import") return `file of \`${t}\` → counts, refused lines`;
  if (e.startsWith("GET")) return `cursor → \`${t}[]\``;
  if (e.startsWith("DELETE")) return "id → 204";
  let s = e.startsWith("POST") ? ", `Idempotency-Key`" : "";
  return `\`${t}\`${s} → \`${t}\``;
}
function Wp({ types: e, holds: t }, n) {
  if (n.length === 0) return [];
  let s = n.map(({ entity: r, of: o }) => {
    let i = o ? ` ${o[0].toLowerCase()}${o.slice(1)}Id: string;` : "";
    return `
interface ${r} { id: string;${i} createdBy: string; createdAt: string; content: Record<string, string> }`;
  });
  return [
    { start: e.end, end: e.end, text: s.join("") },
    { start: t.end, end: t.end, text: n.map(({ entity: r }) => `, ${r}`).join("") }
  ];
}
function zp({ ids: e, request: t, entity: n, deed: s }, { api: r, store: o }, i) {
  let a = t.startsWith("GET"), c = [s.verb[0].toUpperCase() + s.verb.slice(1), ...s.thing].join(" "), u = [
    `${i} → ${r}: \`${t}\``,
    `${r} → ${o}: ${s.kind === "file" ? "reads the" : a ? "reads a page of" : "writes the"} \`${n}\``
  ];
  return `

### ${W(c)} (${e.join(", ")})

${u.map((l, d) => `${d + 1}. ${l}`).join(`
`)}`;
}

// src/drafters/bind/meaning.ts
function pi(e, { clauses: t }, n) {
  let s = new Set(wt(e.text)), r = new Set(wt(He(e.text))), o = fi(e), i = hi(e), a = e.verb && !At(e.verb) ? b(e.verb) : void 0, u = t.filter(({ requirement: d }) => n.rows.some(({ cells: p }) => p[0]?.
  text === d)).map(({ requirement: d, words: p }) => {
    let m = p.map(wt).filter((y) => y.length > 0), f = (y) => m.filter((I) => I.every((Q) => y.has(Q))).length, h = a !== void 0 && m.some((y) => y.length === 1 && y[0] === a), w = o !== void 0 && m.some(
    (y) => y.length === 1 && y[0] === o), g = f(r) + f(s) / 2 + (h && i ? 5 : 0) + (w ? 1 : 0);
    return { requirement: d, acts: h, score: g };
  }).reduce((d, p) => p.score > d.score ? p : d, {
    requirement: "",
    acts: !1,
    score: 0
  }), l = a !== void 0 && !u.acts && i && !as.test(e.verb ?? "");
  return u.score === 0 || l ? void 0 : u.requirement;
}
var di = /^(?:user|customer|client|admin|staff|people|person|team|service|system|support|data|time|with|from|that|this|when|every|each|their|them|they|only|also|must|should|can|able|have|make|made|more|than)$/u;
function mi(e, t) {
  let n = new Set(wt(He(e.text)).filter((c) => c.length > 3 && !di.test(c))), s = fi(e), r = t.rows.flatMap(
    ({ cells: [c, u] }) => c && u ? [{ id: c.text, own: new Set(wt(u.text)) }] : []
  ), i = r.map(({ id: c, own: u }) => ({ id: c, score: [...n].filter((l) => u.has(l)).length })).reduce((c, u) => u.score > c.score ? u : c, { id: "", score: 0 });
  if (i.score > 1) return i.id;
  let a = s && s.length > 3 && !di.test(s) ? r.filter(({ own: c }) => c.has(s)) : [];
  return a.length === 1 ? a[0].id : void 0;
}
function fi(e) {
  if (hi(e)) return;
  let [t = ""] = He(e.text).split(
    /[,;:()/+&]|\s(?:incl|including|of|for|with|without|to|on|by|from|as|per|in|at|and|or|plus|within|over|via|than|that|which|who|when|where|is|are|can|must|should|the|our|their|an?)\b/iu,
    1
  ), n = M(t).at(-1);
  return n ? b(n.lower.split("-").at(-1)) : void 0;
}
function hi({ sentence: e, text: t }) {
  return !/^(?:The service offers|As the brief asks)\b/u.test(e) || /^the service offers/iu.test(t);
}
function wt(e) {
  return M(e).flatMap(({ lower: t }) => t.split("-")).map(b);
}

// src/drafters/bind/patterns-refused.ts
var qp = /\b(?:double|twice|same|two|over-?(?:book|sell|sold|lap)\w*|clash\w*|conflict\w*|duplicat\w*|los[tse]\w*|collision\w*)\b/iu, Up = /\b(?:must|may|can|could|shall|should|cannot|can['’]t|never|nobody|no one|is allowed|are allowed)\b/iu,
gi = /\b(?:out of scope|not (?:in|part of) (?:the )?(?:scope|first|release)|(?:not|n['’]t|no) need\w*|not (?:required|wanted|planned|necessary)|(?:is|are)(?: not|n['’]t) (?:needed|required|wanted|planned|necessary|in scope|part of)|(?:do|does)(?: not|n['’]t) (?:want|have|offer|include|need)|some day|phase (?:two|three|[23])|(?:second|next|future|later) (?:phase|release|version|step|stage)|for later)\b/iu,
Qp = /^(?:and |but )?(?:no|without|not|never any|excluding|except)\b/iu, Gp = /^(?:\S+ ){1,4}(?:do|does|did|will|are|is)(?:n['’]t| not)\b/iu;
function ve(e) {
  let [t = ""] = e.split(/\b(?:when|if|that|who|which|because|until|unless|where)\b/iu);
  return gi.test(e) || Qp.test(e) || Gp.test(t);
}
function Jt(e) {
  return /\bneed\w*\b/iu.test(e) && gi.test(e) ? !1 : qp.test(e) || Up.test(e);
}

// src/drafters/bind/sayings.ts
function yt(e, t) {
  let { kind: n, text: s, sentence: r } = e, o = n === "capability" ? r.replace(/^(?:The service offers|As the brief asks:) /u, "") : s, i = Hp(o.replace(/[.!?:;,]+$/u, "")), a = /^(?:\S+ ){1,5}?them\b/iu.
  test(i) ? Kp(e, t) : void 0;
  return a ? i.replace(/\bthem\b/iu, a) : i;
}
function Hp(e) {
  return e.replace(new RegExp("^\\p{Ll}(?!\\p{Lu})", "u"), (t) => t.toUpperCase());
}
function Kp(e, t) {
  let n = t[t.indexOf(e) - 1], s = n?.kind === "capability" ? ue(n)?.thing : void 0;
  if (!n || !s) return;
  let r = [...s.slice(0, -1), Ne(s.at(-1))].join(" ");
  return n.text.toLowerCase().includes(r) ? r : void 0;
}

// src/drafters/bind/functional.ts
var wi = 30;
function bi(e, t, n = e) {
  let s = yi(e);
  if (!s) return { edits: [], meant: /* @__PURE__ */ new Map(), added: [], near: [], beyond: [] };
  let r = new Map((e.answered ?? []).map(({ clause: d, requirement: p }) => [d, p])), o = sm(t.clauses.filter(({ kind: d, text: p }) => d === "capability" || r.has(p))), i = /* @__PURE__ */ new Map(),
  a = [], c = [];
  for (let d of o) {
    let p = r.get(d.text) ?? (ve(d.text) ? void 0 : pi(d, e, s));
    if (p) i.set(p, [...i.get(p) ?? [], d]);
    else if (!cs(d, t) && !Zp(d)) {
      let m = ve(d.text) || Zt(d, e) ? void 0 : mi(d, s);
      m ? a.push({ id: m, clause: d }) : c.push(d);
    }
  }
  let u = (yi(n) ?? s).rows.map(
    ({ cells: d }) => Number(/\d+/.exec(d[0]?.text ?? "")?.[0] ?? 0)
  ), l = c.slice(0, wi).map((d, p) => ({ id: `FR-${Math.max(0, ...u) + 1 + p}`, clause: d }));
  return {
    edits: [...Jp(s, Vp(i, a), t.clauses), ...tm(s, l, t.clauses)],
    meant: i,
    added: l,
    near: a,
    beyond: c.slice(wi)
  };
}
function Vp(e, t) {
  let n = new Map(e);
  for (let { id: s, clause: r } of t) n.set(s, [...n.get(s) ?? [], r]);
  return n;
}
function cs(e, { clauses: t, facts: n }) {
  return e.kind === "capability" && ve(e.text) ? !0 : e.kind === "capability" && n.some(({ clause: s, text: r }) => t[s] === e && St(e.text).includes(r)) && ue(e) === void 0;
}
function Zp({ text: e, sentence: t }) {
  return /^\s*[[({<][^\])}>]*[\])}>]+\s*$/u.test(e) || kn(`${t}.`, { words: 1, headings: [] });
}
function yi({ document: e }) {
  return v(e, ["ID", "Requirement"])[0];
}
function Jp(e, t, n) {
  return e.rows.flatMap(({ cells: [s, r] }) => {
    let o = s && t.get(s.text);
    return o && r ? [Xp(r, o, n)] : [];
  });
}
function Xp(e, t, n) {
  let s = t.map((o) => `${qs(W(yt(o, n)))}.`).join(" "), r = em(e.text, t);
  return { start: e.start, end: r ? e.end : e.start, text: r ? s : `${s} ` };
}
var Yp = new Set(
  "a an the of to for by in on at and or their his her its is are be can may as with one each".split(" ")
);
function em(e, t) {
  let n = (r) => M(r).filter(({ lower: o }) => !Yp.has(o)).flatMap(({ lower: o }) => o.split("-")).map(b), s = new Set(t.flatMap(({ sentence: r }) => n(r)));
  return n(e).every((r) => s.has(r));
}
function tm(e, t, n) {
  if (t.length === 0) return [];
  let s = " |".repeat(Math.max(0, e.header.length - 2)), r = t.map(({ id: o, clause: i }) => `
| ${o} | ${W(nm(i, n))}. |${s}`).join("");
  return [{ start: e.end, end: e.end, text: r }];
}
function nm(e, t) {
  let n = yt(e, t);
  return (M(n).length < 3 || kn(`${n}.`, { words: 1, headings: [] })) && /^The service offers\b/u.test(e.sentence) ? e.sentence : n;
}
function sm(e) {
  let t = /* @__PURE__ */ new Set();
  return e.filter(({ text: n }) => !t.has(n.toLowerCase()) && t.add(n.toLowerCase()));
}

// src/drafters/bind/said.ts
var $i = 200, rm = new Set(
  "access browse check fetch follow get load look open play query read retrieve scan search see serve stream view visit watch".split(" ").map(b)
), om = new Set(
  "add append book change create edit generate import insert make order place post publish record register save send store submit update upload write".split(" ").map(b)
);
function xi(e, t, n, s) {
  let r = e.clauses[t.clause], o = new Set(ge(t.text)), i = /* @__PURE__ */ new Set([...ge(im(e, t)), ...o]);
  t.role === "count" && t.statistic === "peak" && i.add(b("concurrent")), [...i].some((l) => rm.has(l) && !s.includes(l)) && i.add("read"), [...i].some((l) => om.has(l) && !s.includes(l)) && i.add("wr\
it");
  let a = [t.noun, t.per].filter((l) => l !== void 0).map(b);
  if (t.role === "count" && t.per) for (let l of a) i.add(l);
  let { per: c } = t, u = c !== void 0 && e.facts.some((l) => l.role === "count" && !l.per && l.noun && b(l.noun) === b(c));
  return {
    fact: t,
    index: n,
    counted: a,
    own: o,
    said: i,
    whole: u,
    elsewhere: t.role === "ratio" && am.test(e.text.slice(t.at.end, t.at.end + 50)),
    ...r && { clause: r.text },
    ...r?.verb && { verb: b(r.verb) }
  };
}
function im({ text: e, clauses: t }, { clause: n, at: s }) {
  let r = t[n]?.at;
  return r ? e.slice(Math.max(r.start, s.start - $i), Math.min(r.end, s.end + $i)) : "";
}
var am = new RegExp("^[^.;,\\d]{0,30}\\b(?:in|to|into|from) (?:the )?\\p{Lu}\\p{Ll}", "u"), us = /* @__PURE__ */ new Map();
function ge(e) {
  let t = us.get(e);
  if (t) return t;
  let n = M(e).flatMap(({ lower: s }) => s.split("-")).map(b);
  return e.length < 40 && us.size < 2e3 && us.set(e, n), n;
}

// src/drafters/bind/score.ts
var Mi = new Set(
  "latenc response respond request time api fast call page system service answer overal p50 p90 p95 p99 end target must be read second minut average under within for the a an of in is and at all our b\
e it".split(" ").map(b)
), cm = /* @__PURE__ */ new Set(["availability", "budget", "durability", "recovery", "peak", "retention"]), ls = 30;
function Ci(e, t, n, s) {
  if (e.elsewhere) return 0;
  if (!t.clauses) return Si(e, t, n, s);
  let r = t.nouns.length > 0 ? Si(e, t, n, s) : 0;
  return e.clause !== void 0 && t.clauses.includes(e.clause) ? r >= vi || t.nouns.length === 0 ? ls + r : 0 : r < vi ? 0 : t.requirement || t.thing ? r + um : r;
}
var um = 3, vi = 4;
function Si({ fact: e, counted: t, own: n, said: s, verb: r, whole: o }, i, a, c) {
  let u = i.nouns.filter(
    (m) => qe(m, t) && (e.role !== "count" || !e.per || ki(ge(m), e, i)) && !c.includes(b(m)) && ge(m).slice(0, -1).every((f) => s.has(f))
  );
  if (u.length > 0) return 10 + Math.max(...u.map((m) => lm(ge(m), n)));
  if (e.role === "rate" && dm(t, i, a)) return 0;
  let l = i.nouns.filter(
    (m) => (e.role !== "count" || !e.per || ki(ge(m), e, i)) && ge(m).every((f) => s.has(f) && !c.includes(f)) && (e.role !== "latency" || !i.quantity || ge(m).some((f) => !Mi.has(f)))
  ), d = r !== void 0 && i.nouns.some((m) => b(m) === r);
  return l.length > 0 && e.role !== "unit-cost" ? 4 + l.length / 10 + (d ? 2 : 0) + (l.some((m) => n.has(b(m))) ? 1 : 0) : i.nouns.length > 0 ? pm(e, i, a, { general: Ai(s, n), whole: o }) : e.role !==
  "latency" || Ai(s, n) ? 2 : [...[...a.nouns, ...a.clauses[0]?.words ?? []].map(b), ...c].some((m) => s.has(m)) ? 0.2 : 0;
}
function lm(e, t) {
  return e.length + (e.length > 1 && e.every((n) => t.has(n)) ? 2 : 0);
}
function ki(e, { noun: t, per: n }, { quantity: s = "" }) {
  let [r, o] = [t === void 0 ? void 0 : b(t), b(n)];
  return e.length === 1 ? r === void 0 || e[0] === r || e[0] === o && /_max$|_each$|_usual$|_per_/u.test(s) : e[0] === "per" ? e.includes(o) : (r === void 0 || e.includes(r)) && (e.includes(o) || e.includes(
  "each"));
}
function dm(e, t, n) {
  return n.binds.some(
    (s) => s.role === "rate" && s !== t && s.nouns.some((r) => qe(r, e))
  );
}
function pm(e, t, n, { general: s, whole: r }) {
  let o = n.binds.find(({ role: i, quantity: a }) => i === e.role && a) === t;
  return e.role === "rate" ? o ? e.per ? r ? 0.4 : 0 : 0.5 : 0 : e.role === "latency" ? s && t.requirement === mm(n) ? 0.5 : 0 : e.role === "size" ? e.noun === void 0 ? 0.5 : 0.2 : e.role === "unit-co\
st" ? 0.3 : cm.has(e.role) ? 0.5 : 0;
}
function mm({ binds: e }) {
  let t = e.flatMap(
    ({ role: s, requirement: r, clauses: o }) => s === "latency" && r && !o ? [r] : []
  ), n = (s) => Number(/\d+/u.exec(s)?.[0] ?? 0);
  return t.reduce((s, r) => n(r) < n(s) ? r : s, t[0] ?? "");
}
function Ai(e, t) {
  return [...e].every((n) => Mi.has(n) || t.has(n) || /\d/.test(n));
}
function qe(e, t) {
  return t.includes(ge(e).at(-1) ?? "");
}

// src/drafters/bind/factors.ts
function Xt({ fact: e, bind: t, loose: n }, s) {
  if (!n || e.per || !e.noun || e.statistic === "peak") return;
  let r = b(e.noun), o = s.find(
    ({ role: i, per: a, noun: c, bound: u }) => i === "count" && a && b(a) === r && c && u !== "max" && fm(t.nouns, c)
  );
  return o && { many: e, each: o };
}
function Pi(e, t) {
  let n = t.find(
    ({ role: s, per: r, noun: o }) => s === "count" && !r && o && e.per && b(o) === b(e.per)
  );
  return n && { many: n, each: e };
}
function ds(e, t, { many: n, each: s }) {
  let r = Ke(n.noun ?? ""), o = e.rows.get(t), i = `${r} * ${tt(s.measure)}`;
  if (!o || e.rows.has(r) || !/^[a-z]{3,24}$/u.test(r) || ke(r) || $(ye(i))) return;
  let { expression: a, ...c } = o;
  return e.rows.set(r, { ...c, name: r, factors: [], added: !0 }), e.written.set(r, { value: n.measure, basis: "brief" }), `\`${i}\`: brief, ${O(s.text)}`;
}
function fm(e, t) {
  return e.some((n) => qe(n, [b(t)]));
}
function tt(e) {
  let t = e.replaceAll(",", ""), n = k(e);
  return n && $(ye(t)) ? le(n.value, n.dimension) : t;
}

// src/drafters/bind/invert.ts
function Yt(e, t) {
  let { rows: n, written: s, load: r } = e, { factors: o, expression: i } = n.get(t), [a, c] = /^([a-z]\w*_peak) \/ ([a-z]\w*)$/u.exec(i ?? "")?.slice(1) ?? [];
  if (a && c && n.has(a) && !s.has(a)) {
    let m = Be(n.get(a).value.text), f = `\`${t} * ${c}\`: from the brief's ${t.replaceAll("_", " ")}`;
    s.set(a, { value: `? ${m}`.trim(), basis: f }), Yt(e, a);
    return;
  }
  let u = o.filter((m) => !s.has(m) && n.has(m) && !en(e, t, m)), l = e.blueprint.binds.find(({ role: m }) => m === "peak")?.quantity, d = u.find((m) => r.includes(m)) ?? u.find((m) => Oi(e, m)) ?? u.
  find((m) => /^brief\b/u.test(n.get(m).basis.text)) ?? u.find((m) => m === l) ?? (o.length > 1 ? u.find((m) => u.length === 1 && !n.get(m).expression) : void 0);
  if (!d) return;
  let p = [...o];
  p.splice(p.indexOf(d), 1), s.set(d, {
    value: `? ${Be(n.get(d).value.text)}`.trim(),
    basis: `\`${[t, ...p].join(" / ")}\`: from the brief's ${t.replaceAll("_", " ")}`
  }), Yt(e, d);
}
function Oi({ rows: e, written: t, load: n }, s, r = 0) {
  let o = e.get(s)?.factors ?? [];
  return r < 8 && o.some(
    (i) => !t.has(i) && (n.includes(i) || Oi({ rows: e, written: t, load: n }, i, r + 1))
  );
}
function en(e, t, n, s = /* @__PURE__ */ new Set()) {
  if (s.has(t)) return !1;
  s.add(t);
  let r = e.written.get(t)?.basis;
  return ((r ? /^`([^`]+)`/u.exec(r)?.[1] : e.rows.get(t)?.expression)?.match(/[a-z]\w*/gu) ?? []).some((a) => a === n || e.rows.has(a) && en(e, a, n, s));
}
function Be(e) {
  return (k(e)?.suffix.trim() ?? "").replace(/^(?:k|K|M|m|mn|bn|B|thousand|millions?|billions?|trillion)(?![\p{L}/])\s*/u, "");
}

// src/drafters/bind/load.ts
function Ei(e, t) {
  let n = oe(e.blueprint);
  if (!n) return [];
  let s = (u) => /^`([^`]+)`/u.exec(e.written.get(u)?.basis ?? "")?.[1], r = t.filter(
    (u) => !s(u) && e.rows.get(u)?.expression && Bi(e, u)
  ), o = n.names.flatMap(
    (u) => (s(u) ?? "").match(/[a-z]\w*/gu)?.filter((l) => e.rows.has(l) && !e.rows.get(l).expression && t.includes(u)) ?? []
  ), i = [...e.rows.values()].flatMap(
    ({ name: u, added: l, expression: d }) => l && !d ? [u] : []
  ), a = [.../* @__PURE__ */ new Set([...n.names.filter((u) => !s(u)), ...r, ...o, ...i])];
  return a.length === n.names.length && a.every((u, l) => u === n.names[l]) || a.length === 0 ? [] : [{ start: n.start, end: n.end, text: a.map((u) => `\`${u}\``).join(", ") }];
}
function Bi({ rows: e, load: t }, n, s = /* @__PURE__ */ new Set()) {
  return t.includes(n) ? !0 : s.has(n) ? !1 : (s.add(n), (e.get(n)?.expression?.match(/[a-z]\w*/gu) ?? []).some((o) => o !== n && e.has(o) && Bi({ rows: e, load: t }, o, s)));
}

// src/drafters/bind/mentions.ts
function Ri({ written: e, blueprint: t }) {
  let { source: n } = t.document;
  return ee(t.document).flatMap(({ text: s, start: r }) => {
    let o = e.get(s)?.value, i = r + s.length + 1, a = o && !o.startsWith("?") ? /^\s?=\s?/u.exec(n.slice(i, i + 4))?.[0] : void 0, c = a && k(n.slice(i + a.length, i + a.length + 60));
    return !a || !c || c.start !== 0 ? [] : [{ start: i + a.length, end: i + a.length + c.length, text: o }];
  });
}

// src/drafters/bind/peaks.ts
function ps(e) {
  let t = e.filter(({ fact: n, bind: s }) => n.role === "rate" && s.quantity);
  return t.filter(({ fact: n }) => n.statistic === "peak").map((n) => ({
    match: n,
    mean: t.some(({ fact: s, bind: r }) => s.statistic !== "peak" && r.quantity === n.bind.quantity)
  }));
}
function Li(e, t, n) {
  let s = ps(t).filter(({ match: c }) => c.fact.at.start < n.at.start), { fact: r, bind: o } = s.at(-1)?.match ?? {}, i = o?.quantity && ms(e, o.quantity);
  if (!r || !i || e.written.get(i)?.value !== r.measure) return;
  let a = `\`${tt(r.measure)} * ${tt(n.measure)}\`: brief, ${O(n.text)}`;
  return e.written.set(i, { value: `? ${Be(r.measure)}`, basis: a }), i;
}
function Ii(e, t) {
  let { fact: n } = e;
  if (n.role !== "rate" || n.statistic !== "peak") return;
  let { statistic: s, ...r } = n, o = Xt({ ...e, fact: r }, t)?.each;
  if (!o) return;
  let i = `\`${tt(n.measure)} * ${tt(o.measure)}\`: brief, ${O(n.text)}`;
  return { value: `? ${Be(n.measure)}`, basis: i };
}
function ms({ rows: e, written: t, blueprint: n }, s) {
  if (e.has(`${s}_peak`)) return `${s}_peak`;
  let r = n.binds.find(({ role: c }) => c === "peak")?.quantity, o = [...e.values()].find(
    ({ factors: c }) => r && c.length === 2 && c.includes(s) && c.includes(r)
  )?.name;
  if (o || !r || !e.has(r) || t.has(s) && t.has(r)) return o;
  let a = {
    ...e.get(s),
    name: `${s}_peak`,
    expression: `${s} * ${r}`,
    factors: [s, r],
    added: !0
  };
  return e.set(a.name, a), a.name;
}
function Di(e, t) {
  return e.role !== "rate" || e.statistic !== "peak" || t.role !== "rate" || t.statistic !== "peak" || e.noun !== t.noun ? 0 : (k(t.measure)?.value ?? 0) - (k(e.measure)?.value ?? 0);
}
function Ti(e) {
  let t = ({ fact: s }) => k(s.measure)?.value ?? 0, n = ({ fact: s }) => s.role === "rate" && s.statistic === "peak";
  return e.filter(
    (s) => !n(s) || !e.some(
      (r) => r.fact.role === "rate" && !n(r) && !r.fact.per && r.bind.quantity === s.bind.quantity && t(s) < t(r)
    )
  );
}

// src/drafters/bind/ledger.ts
var hm = /* @__PURE__ */ new Set(["rate", "count", "ratio"]);
function Ni(e, t, n = []) {
  let s = {
    rows: re(e),
    written: /* @__PURE__ */ new Map(),
    load: oe(e)?.names ?? [],
    blueprint: e
  }, r = [], o = [];
  for (let c of t) {
    let u = c.bind.quantity && gm(s, c, t, n);
    u && hm.has(c.fact.role) ? o.push(u) : !u && c.bind.quantity && r.push(c.fact);
  }
  for (let c of o) Yt(s, c);
  let i = [...s.rows.values()].filter(
    ({ name: c, basis: u }) => /^brief\b/u.test(u.text) && !s.written.has(c)
  ), a = [...s.written].flatMap(([c, { value: u, basis: l }]) => {
    let d = s.rows.get(c);
    return d.added ? [{ start: d.end, end: d.end, text: `
| \`${c}\` | ${u} | ${l} |` }] : [
      { ...d.value, text: u },
      { ...d.basis, text: l }
    ];
  });
  for (let { basis: c } of i) a.push({ ...c, text: "assumption: the blueprint's usual value" });
  return {
    edits: [...a, ...Ei(s, o), ...Ri(s)],
    assumed: i.map(({ name: c, value: u }) => ({ name: c, value: u.text })),
    unplaced: r,
    multiplied: n.filter(
      ({ text: c, measure: u }) => [...s.written].some(
        ([l, { value: d, basis: p }]) => p.includes(`: brief, ${O(c)}`) || s.rows.get(l)?.added && d === u
      )
    )
  };
}
function gm(e, t, n, s) {
  let { fact: r, bind: o, loose: i } = t, a = o.quantity;
  if (!e.rows.has(a)) return;
  if (r.role === "peak" && (r.statistic === "headroom" || ps(n).some(({ mean: p }) => p)))
    return r.statistic === "headroom" ? Li(e, n, r) : void 0;
  let c = r.role === "rate" && !e.written.has(a) ? Xt(t, s) : void 0, u = c && ds(e, a, c);
  if (u)
    return e.written.set(a, { value: `? ${Be(r.measure)}`, basis: u }), a;
  let l = i ? `brief: ${O(r.text)}` : "brief";
  if (r.role === "rate" && r.per) return wm(e, a, r, n, s);
  let d = r.role === "rate" && r.statistic === "peak" ? ms(e, a) : a;
  if (!(!d || e.written.has(d)))
    return e.written.set(d, Ii(t, s) ?? { value: r.measure, basis: l }), d;
}
function wm(e, t, n, s, r) {
  let o = b(n.per), i = s.find(
    (u) => u.fact.role === "count" && u.fact.noun && b(u.fact.noun) === o
  )?.bind.quantity, a = i ?? e.blueprint.binds.find(
    ({ role: u, quantity: l, nouns: d }) => u === "count" && l && d.map(b).includes(o)
  )?.quantity;
  if (a === t || e.written.has(t)) return;
  let c = a && e.rows.has(a) && (i !== void 0 || !en(e, a, t)) ? `\`${a} * ${n.measure}\`: brief, ${O(n.text)}` : ym(e, t, n, r);
  if (c)
    return e.written.set(t, { value: `? ${Be(n.measure)}`, basis: c }), t;
}
function ym(e, t, n, s) {
  let r = Pi(n, s);
  return r && ds(e, t, r);
}

// src/drafters/bind/builders.ts
var bm = /^(?:person|people|engineer|developer|dev|admin|administrator|sysadmin|sre|programmer|operator|devop|fte|colleague)$/u, $m = /^\s*(?:(?:of us|on the team|in the team|full[- ]time)\s+)?(?:will |shall |can |to |who (?:will )?|are going to |have to |must )?(?:operat\w+|run|runs|running|build\w*|maintain\w*|look(?:ing)? after|own|owns|support|supports|administ\w+|keep|keeps|develop|develops) (?:it|this|all of it|everything|the (?:whole |new )?(?:system|service|platform|thing|backend|software|cluster))\b/iu,
xm = /\b(?:(?:run|operated|built|maintained|looked after|developed|owned|supported) by|(?:run|operate|build|maintain|develop) (?:it|this|everything|the (?:system|service|platform)) with|team (?:of|is|has|size(?: is)?:?)|team:|we are|we['’]re|there are) (?:a team of |only |just |about )?$/iu;
function Fi(e) {
  let t = Ht(e), n = t ? e.text.indexOf(t.text) : -1, s = n + (t?.text.length ?? 0);
  return ({ role: r, noun: o, at: i }) => {
    if (r !== "count") return !1;
    if (n >= 0 && i.start >= n && i.start < s) return !0;
    if (o === void 0 || !bm.test(o)) return !1;
    let a = e.text.slice(i.end, i.end + 80);
    return $m.test(a) || xm.test(e.text.slice(Math.max(0, i.start - 60), i.start));
  };
}

// src/drafters/bind/match.ts
var vm = 200, Sm = 1e24;
function zi(e, t, n) {
  let s = (l) => e.facts.slice(0, vm).map((d, p) => xi(e, d, p, l)), r = Fi(e), o = ji(
    _i(
      s([]).filter(({ fact: l }) => l.role === "rate"),
      t,
      n,
      []
    )
  ), i = o.filter(({ loose: l }) => l).flatMap(({ fact: l }) => l.noun ? [b(l.noun)] : []), a = ji(
    _i(
      s(i).filter(({ fact: l }) => l.role !== "rate" && !r(l)),
      t,
      n,
      i
    )
  ), c = t.binds.find(({ role: l }) => l === "rate")?.quantity, u = o.flatMap(({ fact: l, bind: d }) => d.quantity === c && l.noun ? [b(l.noun)] : []);
  return Ti([...o, ...Cm(a, t, [...i, ...u])]);
}
function _i(e, t, n, s) {
  return e.flatMap(
    (r) => t.binds.map((o, i) => {
      let { fact: a, index: c } = r, u = a.role === o.role && km(a, o, n(o)) ? Ci(r, o, t, s) : 0;
      return {
        fact: a,
        bind: o,
        index: c,
        order: i,
        score: u,
        loose: u < 1 || a.role === "rate" && a.noun !== void 0 && u < 10
      };
    })
  );
}
function ji(e) {
  let t = e.filter(({ score: r }) => r > 0).sort(
    (r, o) => o.score - r.score || Wi(r.bind) - Wi(o.bind) || Di(r.fact, o.fact) || r.index - o.index || r.order - o.order
  ), n = /* @__PURE__ */ new Set(), s = /* @__PURE__ */ new Set();
  return t.flatMap(({ fact: r, bind: o, index: i, loose: a, score: c }) => {
    let u = `${o.quantity ? "quantity" : "requirement"} of ${i}`, l = `${o.quantity ?? o.requirement}${r.statistic === "peak" && r.role === "rate" ? " peak" : ""}`;
    return n.has(u) || n.has(l) || s.has(i) && !o.clauses ? [] : (c >= ls && s.add(i), n.add(u).add(l), [{ fact: r, bind: o, loose: a }]);
  });
}
function Wi(e) {
  return Number(/\d+/.exec(e.requirement ?? "")?.[0] ?? 0);
}
function km(e, t, n) {
  let [s, r] = [n === void 0 ? void 0 : k(n), k(e.measure)];
  if (!s || !r || !ne(s.dimension, r.dimension) || r.value < 0 || r.value > Sm || r.value === 0 && (t.quantity || e.role !== "durability") || n.includes("%") !== e.measure.includes("%")) return !1;
  if (e.bound === "total" || t.bound === "total") return e.bound === t.bound;
  if (e.bound && t.bound && e.bound !== t.bound || Mm(e, t, s.value, r.value)) return !1;
  let o = t.nouns.some((i) => /concurrent|simultaneous|session|online/u.test(i));
  return e.role !== "count" || e.statistic === "peak" === o || o && /session|connection/u.test(e.noun ?? "");
}
var Am = 5e3;
function Mm({ role: e, per: t }, { quantity: n }, s, r) {
  return e === "count" && t !== void 0 && n !== void 0 && !/_per_|_each$|_max$|_usual$|_avg$/u.test(n) && s > Am * r;
}
function Cm(e, t, n) {
  return e.filter(({ fact: { role: s, per: r }, bind: o }) => {
    if (s !== "unit-cost") return !0;
    if (r === void 0) return !1;
    let i = o.nouns.length > 0 ? o.nouns : t.nouns;
    return qe(b(r), n) || i.some((a) => qe(a, [b(r)]));
  });
}

// src/drafters/bind/prune-decide.ts
var Pm = 2;
function qi(e, t, n) {
  let s = Em(e, t);
  return [...e.optional.filter(
    (o) => !Lm(o, t, n) && ![...o.serves, ...o.requirements].some((i) => s.has(i)) && (Nm(o, n) || Im(o, n) || Tm(o) || Dm(o, n, s))
  ), ...Om(e, n)];
}
function Om({ binds: e }, { matches: t }) {
  let n = (u) => new Set(e.flatMap((l) => l.role === u && l.requirement ? [l.requirement] : [])), [s, r] = [n("unit-cost"), n("budget")], o = new Set(t.flatMap(({ bind: u }) => u.requirement ?? [])), i = (u) => [
  ...u].some((l) => o.has(l)), c = (i(s) === i(r) ? [] : [...i(s) ? r : s]).filter((u) => !(s.has(u) && r.has(u)));
  return c.length > 0 ? [{ serves: [], requirements: c, basis: {} }] : [];
}
function Em({ clauses: e, answered: t = [] }, n) {
  let s = (u) => n.facts.flatMap(({ clause: l, noun: d, per: p }) => l === u ? [d, p] : []).map((l = "") => b(l)), r = n.clauses.flatMap(
    ({ kind: u, text: l }, d) => Rm(u, l) && !t.some(({ clause: p }) => p === l) ? [s(d).reduce((p, m) => p.replaceAll(` ${m} `, " # "), Z(l))] : []
  ), o = [Z(n.text.slice(n.subject.at.start, n.subject.at.end)), ...r], i = e.map(({ requirement: u, words: l }) => ({ requirement: u, names: [...new Set(l.map(Z))] })), a = (u) => i.filter(({ names: l }) => l.
  includes(u)).length, c = (u) => u.trim() !== "" && o.some((l) => l.includes(u)) && a(u) === 1;
  return new Set(i.filter(({ names: u }) => u.some(c)).map(({ requirement: u }) => u));
}
var Bm = /\b(?:stays?|remains?|is|as) (?:as )?(?:the |our )?(?:system of record|source of truth|master|owner) (?:for|of)\b/iu;
function Rm(e, t) {
  return e === "constraint" ? Jt(t) || Bm.test(t) : (e === "target" || e === "capability") && !ve(t);
}
function Lm({ component: e, serves: t, requirements: n }, s, { matches: r, clauses: o }) {
  let i = /* @__PURE__ */ new Set([...t, ...n]), a = s.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");
  return [...o.meant.keys()].some((c) => i.has(c)) || r.some(({ bind: c }) => c.requirement && i.has(c.requirement)) || e !== void 0 && ` ${a} `.includes(` ${e.toLowerCase()} `);
}
function Im({ serves: e }, { clauses: { meant: t, added: n, beyond: s } }) {
  let r = [...t.values()].flat().length + n.length + s.length;
  return e.length > 0 && r >= Pm;
}
function Dm({ besides: e = [] }, { clauses: { meant: t } }, n) {
  return e.some((s) => n.has(s) || t.has(s));
}
function Tm({ component: e, below: t, serves: n }) {
  return e === void 0 && t === void 0 && n.length === 0;
}
function Nm({ below: e }, { numbers: t }) {
  return e !== void 0 && fs(e, t);
}
function fs(e, t) {
  let [n, s, r] = hs(e);
  if (!n || !s || !r) return !1;
  let [o, i] = [n, r].map((a) => t.evaluate(a));
  return !o || !i || $(o) || $(i) || !ne(o.dimension, i.dimension) ? !1 : s.startsWith("<") || s === "≤" ? s === "<" ? o.value < i.value : o.value <= i.value : s === "==" ? o.value === i.value : s ===
  ">" ? o.value > i.value : o.value >= i.value;
}
function hs(e) {
  let [, t, n, s] = /^(.*?)(<=|>=|==|≤|≥|<|>)(.*)$/u.exec(e) ?? [];
  return [t?.trim(), n, s?.trim()];
}

// src/drafters/bind/overview.ts
function Fm(e, t) {
  let n = /^## Overview\n[\s\S]*?(?=\n+## )/mu.exec(e), s = n ? n.index + n[0].length : -1;
  return s < 0 ? e : `${e.slice(0, s)}

${t}${e.slice(s)}`;
}
function Ui(e, t, n) {
  if (!t || !fs(t.until, n)) return e;
  let [s, , r] = hs(t.until), o = k(r)?.length === r.length ? r : `\`${r}\` = ?`;
  return Fm(
    e,
    `**Smaller first:** ${t.option} is enough up to ${o}; here \`${s}\` = ?. See Trade-offs.`
  );
}

// src/drafters/bind/combine-types.ts
var _m = /^(?:export )?(?:interface|type|enum) (\w+)/u, jm = /(?<=\n)(?=(?:export )?(?:interface|type|enum) )/u;
function Hi(e, t) {
  let n = t.split(`
`).slice(1, -1).join(`
`), s = new Set(tn(e).map(({ name: i }) => i)), r = e.replace(/\n```$/u, `
`), o = "";
  for (let i of nn(n))
    s.has(i.name) ? i.fields.size > 0 && (r = zm(r, i)) : o += i.text;
  return `${r}${o.trimEnd()}`.trimEnd().concat("\n```");
}
function tn(e) {
  return nn(e).filter(({ name: t }) => t !== "");
}
function nn(e) {
  return e.split(jm).map((t) => ({ name: _m.exec(t)?.[1] ?? "", text: t, fields: Wm(t) }));
}
function Wm(e) {
  let t = /* @__PURE__ */ new Map(), n = /^(?:export )?interface \w+[^{\n]*\{/u.exec(e);
  if (!n) return t;
  let s = e.slice(n[0].length).replace(/\/\/[^\n]*/gu, ""), r = 0, o = "";
  for (let i of s) {
    if ((i === "{" || i === "(" || i === "[") && (r += 1), (i === "}" || i === ")" || i === "]") && (r -= 1), r < 0) break;
    r > 0 || i !== ";" && i !== `
` ? o += i : i === ";" ? (Qi(t, o), o = "") : o += " ";
  }
  return Qi(t, o), t;
}
function Qi(e, t) {
  let n = t.trim().replace(/\s+/gu, " "), s = /^(\w+)\??:/u.exec(n)?.[1];
  s && e.set(s, n);
}
function zm(e, { name: t, fields: n }) {
  let s = nn(qm(e, t, n)), r = s.find((d) => d.name === t), o = [...n].filter(([d]) => !r.fields.has(d)).map(([, d]) => d);
  if (o.length === 0 || r.fields.size === 0) return s.map(({ text: d }) => d).join("");
  let i = r.text.lastIndexOf("}"), a = r.text.slice(0, i).trimEnd(), c = o.join("; "), l = !a.includes(`
`) ? `${a}${a.endsWith(";") ? "" : ";"} ${c} ${r.text.slice(i)}` : `${a}
  ${c};
${r.text.slice(i)}`;
  return s.map((d) => d === r ? l : d.text).join("");
}
var Gi = /^(\w+\??: )("[^"]*"(?: \| "[^"]*")+)$/u;
function qm(e, t, n) {
  let s = nn(e).find((r) => r.name === t);
  return [...n].reduce((r, [o, i]) => {
    let a = s?.fields.get(o), [c, u] = [Gi.exec(a ?? "")?.[2], Gi.exec(i)?.[2]];
    if (!s || !c || !u) return r;
    let l = [.../* @__PURE__ */ new Set([...c.split(" | "), ...u.split(" | ")])].join(" | ");
    return l === c ? r : r.replace(s.text, (d) => d.replace(c, l));
  }, e);
}

// src/drafters/bind/combine-blocks.ts
function rn(e, t, n) {
  let s = ct(e), r = e.startsWith("## API Contract"), o;
  for (let i of ct(t).slice(/^#/u.test(t) ? 1 : 0)) {
    let a = o;
    if (o = void 0, a !== void 0 && Vi(i) && Vi(s[a] ?? "")) {
      s[a] = Hm(s[a], i);
      continue;
    }
    let c = Ki(i), u = c === "" ? -1 : s.findIndex((l) => Ki(l) === c);
    u >= 0 && c.endsWith(":") ? o = u + 1 : u >= 0 ? s[u] = Um(s[u], i, c, n) : r && Km(i) ? s.splice(Vm(s), 0, Qm(n) + i) : s.push(Zm(i, s, n));
  }
  return `${s.join(`

`)}

`;
}
function Ki(e) {
  if (e.startsWith("|")) {
    let n = he(e.slice(0, e.indexOf(`
`)));
    return `| ${n[0]} ${n.length}`;
  }
  if (/^```(?:ts|typescript)/u.test(e)) return "types";
  if (/^[^\n]{1,60}:$/u.test(e)) return e;
  let t = /^\*\*([^*\n]{1,40}?):?\*\*:?$/u.exec(e)?.[1];
  return t ? `${t}:` : /^(?:Load|\*\*(?:Actors|In scope|Constraints))(?=:)/u.exec(e)?.[0] ?? "";
}
function Um(e, t, n, s) {
  if (n.startsWith("|")) return Ir(e, t, s);
  if (n === "types") return Hi(e, t);
  if (n === "**Actors" || n === "Load") return Gm(e, t);
  let r = t.replace(/^\*\*[^*]*\*\*:?\s*/u, "");
  return s.named ? `${e.replace(/\.$/u, "")}. ${s.title}: ${r}` : `${e.replace(/\.$/u, "")}; ${r.replace(/\.?$/u, ".")}`;
}
function Qm({ title: e, named: t }) {
  return t ? `**${e}.** ` : "";
}
function Gm(e, t) {
  let n = /^(?:\*\*Actors:\*\*|Load:)/u, s = (i) => i.replace(n, "").replace(/\.$/u, "").split(/,\s*(?![^(]*\))/u).map((a) => a.trim()), r = s(e), o = s(t).filter((i) => !r.some((a) => sn(a) === sn(i)));
  return `${n.exec(e)?.[0]} ${[...r, ...o].join(", ")}${/\.$/u.test(e) ? "." : ""}`;
}
function Hm(e, t) {
  let n = e.split(/\n(?=- )/u), s = t.split(/\n(?=- )/u).filter((r) => !n.some((o) => sn(o) === sn(r)));
  return [...n, ...s].join(`
`);
}
function sn(e) {
  return e.replace(/\s*\(.*$/su, "").trim().toLowerCase();
}
function Vi(e) {
  return /^- /u.test(e);
}
function Km(e) {
  return /^[\p{L}`]/u.test(e);
}
function Vm(e) {
  let t = e.findIndex((n) => n.startsWith("|"));
  return t < 0 ? e.length : t;
}
function Zm(e, t, { title: n }) {
  let [, s = "", r] = /^\*\*([^*\n]+?)([.:]?)\*\*/u.exec(e) ?? [];
  return !s || !t.some((o) => o.startsWith(`**${s}`)) ? e : e.replace(`**${s}${r}**`, `**${s}, ${n}${r}**`);
}

// src/drafters/bind/combine-sections.ts
var Jm = /* @__PURE__ */ new Set(["Overview", "Rollout"]);
function on(e, t, n) {
  let s = new Map(se(t, "## ").map((r) => [H(r), r]));
  return se(e, "## ").map((r) => {
    let o = s.get(H(r));
    return o && !Jm.has(H(r)) && r.startsWith("## ") ? Xm(r, o, n) : r;
  }).join("");
}
function Xm(e, t, n) {
  let [s, r] = [Zi(e), Zi(t)], o = new Map(r.parts.map((c) => [H(c), c])), i = s.parts.map((c) => {
    let u = o.get(H(c));
    return o.delete(H(c)), u ? rn(c, u, n) : c;
  });
  return [...[rn(s.lead, r.lead, n), ...i, ...o.values()], rn(s.tail, r.tail, n)].map((c) => c.trimEnd()).filter(Boolean).map((c) => `${c}

`).join("");
}
function Zi(e) {
  let [t = "", ...n] = se(e, "### "), s = n.at(-1) ?? t, r = /^\*\*(?:Actors|External systems):?\*\*/mu.exec(s)?.index ?? s.length, o = s.slice(r);
  return n.length === 0 ? { lead: s.slice(0, r), parts: n, tail: o } : { lead: t, parts: [...n.slice(0, -1), s.slice(0, r)], tail: o };
}

// src/drafters/bind/ledger-lines.ts
function te(e) {
  return ct(e).filter((t) => /^\| Quantity \| Value \| Basis \|/u.test(t)).flatMap(
    (t) => t.split(`
`).slice(2).flatMap((n) => {
      let [, s, r = "", o = ""] = /^\| `([a-z]\w*)` \| (.*?) \| (.*) \|$/u.exec(n) ?? [];
      return s ? [{ name: s, value: r, basis: o, text: n }] : [];
    })
  );
}
function Ue(e) {
  return /^`([^`]+)`/u.exec(e)?.[1];
}

// src/drafters/bind/patterns-score.ts
var gs = 3, an = 3, ws = 2, Ym = 3, ys = new Set(
  "access add change check do find get give have keep look make open see show take tell use view want".split(" ").map(b)
);
function cn(e, t) {
  let n = rf(e);
  return t.map((s) => tf(e, s, n)).filter((s) => s.score >= gs && (e.kind !== "target" || ef(s, e))).filter(({ phrases: s, score: r }) => e.kind !== "constraint" || s > 0 || r > gs).sort(
    (s, r) => r.score - s.score || r.length - s.length || Number(r.leads) - Number(s.leads)
  );
}
function ef({ phrases: e, score: t, length: n, verbs: s }, { text: r }) {
  return (e > 0 || t > gs) && (s.size > 0 || n > 1 || new RegExp("\\b(?:is|are|gets?) \\p{L}+(?:ed|en)\\b", "iu").test(r));
}
function tf({ text: e }, t, n) {
  let s = Z(e), r = (f) => new Set(nf(f).filter((h) => s.includes(h))), [o, i, a] = [r(t.phrases), r(t.words), r(t.hints)], c = new Set(n.filter((f) => i.has(` ${f} `))), u = Math.max(0, ...[...o].map(
  (f) => f.trim().split(" ").length)), l = o.size === 0 && i.size === 1 && [...c].some((f) => ys.has(f)), p = o.size * an + i.size + a.size + (c.size > 0 ? ws : 0) - r(t.against).size * Ym, m = n[0] !==
  void 0 && c.has(n[0]);
  return { pattern: t, score: l ? 0 : p, phrases: o.size, length: u, verbs: c, leads: m };
}
var Ji = /* @__PURE__ */ new WeakMap();
function nf(e) {
  let t = Ji.get(e) ?? e.map(Z).filter((n) => n.trim() !== "");
  return Ji.set(e, t), t;
}
var sf = new RegExp("^(?:an?|the|our|their|its|his|her|each|every|all|any|no|of|per|by|with|for|human|manual|\\p{L}+ly)$", "u");
function rf({ text: e, verb: t, sentence: n, kind: s }) {
  let r = M(e).map(({ lower: l }) => l), o = t ? b(t) : "", i = r.findIndex((l) => b(l) === o), a = /^(?:The service offers|As the brief asks)\b/u.test(n) && s !== "constraint", c = o !== "" && i >= 0 &&
  !sf.test(r[i - 1] ?? "") && !a, u = r.filter((l, d) => of(r.slice(0, d)) && kt(l));
  return [...c ? [o] : [], ...c ? u.map(b) : []];
}
function of(e) {
  let t = /^(?:can|may|must|should)$/u.test(e.at(-1) ?? "") ? e.at(-2) : e.at(-1);
  return /^(?:and|or|then)$/u.test(t ?? "");
}

// src/drafters/bind/patterns-beside.ts
var af = 2, cf = / (?:and|or|plus) | ?[,+&] ?/u;
function Xi(e, t, n) {
  let s = e.text.split(cf).filter((o) => o.trim() !== "");
  if (s.length < 2) return [];
  let r = /* @__PURE__ */ new Map();
  for (let o of s) {
    let i = M(o).find(({ lower: p }) => kt(p))?.lower, { verb: a, ...c } = e, u = { ...c, text: o, ...i && { verb: i } }, l = cn(u, n), [d] = l;
    !d || l.some(({ pattern: p }) => p === t.pattern) || r.has(d.pattern.id) || (d.phrases > 0 || d.verbs.size > 0) && r.set(d.pattern.id, { points: d, said: u });
  }
  return [...r.values()].slice(0, af);
}

// src/drafters/bind/patterns-subject.ts
var uf = new RegExp("^(?:(?:an?|the|each|every|one|no|any|the same) )?((?:\\p{L}[\\p{L}-]* ){1,3}?)(?:must|may|can|shall|should|is|are|gets?|will)(?: never| not| only| be| been)* (?!(?:told|informed|not\
ified|warned|reminded|asked|given|sent|shown|paid|charged|allowed|alerted|billed|invited|mailed|called)\\b)\\p{L}+(?:ed|en|t|d)\\b", "iu"), lf = new RegExp("^(?:(?:an?|the|each|every|one|no|any|all|ou\
r) )?((?:\\p{L}[\\p{L}-]* ){1,2}?)(?:must|may|can|shall|should|cannot|never|only|sees?|has|have|is|are|gets?|will)\\b", "iu"), Yi = /^(?:nobody|they|it|these|those|which|that|twice|once|everything|anything|one|way|kind|sort|use|equipment|software|staff|data|money)$/u;
function ea(e, t) {
  if (!t) return;
  let n = (t.subject ? lf : uf).exec(e.text)?.[1];
  if (t.subject && !n) return;
  let r = (n ? M(n).map(({ lower: a }) => a) : ue(e)?.thing ?? []).filter((a) => !/^(?:twice|once)$/u.test(a)), o = Yi.test(r.at(-1) ?? "") ? void 0 : r.at(-1), i = o && t.never.includes(F(o)) ? df(e.
  text, o) : o;
  return i && ff(i, e.text, t) ? F(i) : void 0;
}
function df(e, t) {
  let n = M(e).map(({ lower: a }) => a), s = n.findIndex((a) => F(a) === F(t)), r = n.slice(s + 1);
  if (!/^(?:with|of|for|at|in)$/u.test(r[0] ?? "")) return;
  let [o, i] = r.slice(1).filter((a) => !pf.test(a));
  return i && !mf.test(i) ? i : o;
}
var pf = /^(?:an?|the|their|his|her|our|your|any|each|one)$/u, mf = /^(?:and|or|by|at|in|on|for|from|to|of|with|via|when|if|before|after|per|online|which|that|who|whose|where|is|are|was|were|has|have|can|may|must|will|should|not|never|so|then|while)$/u;
function ff(e, t, n) {
  let s = F(e);
  return !/^[a-z]{3,20}$/u.test(s) || Yi.test(s) || n.never.includes(s) || new RegExp(`(?<!^)\\b${s[0].toUpperCase()}${s.slice(1)}`, "u").test(t) || Qs(s) === s && !Gs(s) ? !1 : !be.has(s) || be.has(n.
  one) || n.people;
}

// src/drafters/bind/patterns-system.ts
var hf = /\b(?:ERP|CRM|PIM|WMS|TMS|EHR|EMR|LIS|HIS|LMS|CMS|MES|PLM|PMS|PBX|LDAP|HRIS|DMS|POS|SAP|[A-Z][a-z]+[A-Z][A-Za-z]+)\b/u, gf = new RegExp("\\b(?:our|the|an?|their|existing|legacy) ((?:\\p{Ll}[\\p{\
L}-]* ){1,3}(?:system|software|database|mainframe))\\b", "u");
function ta(e, t) {
  let n = t.map(({ text: i }) => i).join(" "), s = Qt(e).filter(({ kind: i, part: a }) => i === "system" && a !== "replaced"), o = (s.find(({ name: i }) => n.includes(i)) ?? s.find(({ part: i }) => i ===
  "master"))?.name ?? hf.exec(n)?.[0] ?? gf.exec(n)?.[1];
  return o && /^[\p{L}\p{N} .-]{2,40}$/u.test(o) ? zs(o.split(" ")) : void 0;
}

// src/drafters/bind/patterns-today.ts
var wf = /\b(?:today(?!['’]s| and\b| or\b)|currently|right now|as of now|at the moment|at present|nowadays|these days|so far|until now|up to now|now(?= (?:it\b|run\b|done\b|kept\b|we (?:do|use|have|run|keep)\b|they (?:do|use|have)\b|everything\b)))/giu,
yf = /\b(?:want\w*|need\w*|should|shall|must|will|would|please|instead|replac\w+|new|in future|from now on|build|design)\b/iu, bf = /\b(?:is|are|was|were|has|have|had|use|uses|do|does|happens?|runs?|goes|keeps?|kept|done|made|works?|writes?|assigns?|sends?|gets?)\b/iu,
sa = /\b(?:who|whom|what|which|where|that|whether|how|see|sees|show|shows|list|lists|find|finds|look|looks|due|free|open|available)\b/iu;
function ra({ text: e }, { at: t }) {
  let n = $f(e, t.start), s = e.slice(n, t.end), r = t.start - n;
  for (let i of s.matchAll(wf)) {
    let [a, c] = [i.index, i.index + i[0].length], u = s.slice(0, a);
    if (!(yf.test(s.slice(Math.min(a, r))) || Sf(e.slice(n + c))) && (xf(u) ? vf(s.slice(c, Math.max(c, r))) : na(s.slice(r), u, s.slice(c))))
      return !0;
  }
  return /^[ )]*(?:today|currently|right now|at the moment|at present|so far)\b(?!['’]s)(?= *[.,;)!\n]| *$)/iu.test(e.slice(t.end)) && na(s.slice(r), s, "");
}
function $f(e, t) {
  let n = e.slice(Math.max(0, t - 300), t), r = Array.from(n.matchAll(/[.!?:]\s|[;\n]/gu)).at(-1);
  return t - n.length + (r ? r.index + r[0].length : 0);
}
function xf(e) {
  let t = e.slice(e.lastIndexOf(",") + 1);
  return new RegExp("^[\\s(–-]*(?:(?:and|but|it is|it['’]s|this is|as|which is) )?(?:\\p{L}+ ){0,3}$", "iu").test(t) && !sa.test(t);
}
function vf(e) {
  return !/[,(–](?! *(?:and|but|or|which|who|so|while|where)\b)(?=.)/u.test(e.replace(/^\s*,/u, ""));
}
function Sf(e) {
  return /^[\s,:]*(?:about |around |some |~ ?|≈ ?)?\d/u.test(e);
}
function na(e, t, n) {
  let s = t.slice(Math.max(0, t.length - e.length));
  return bf.test(s) && !sa.test(s) && !new RegExp("\\p{L}{3,}", "u").test(n);
}

// src/drafters/bind/patterns-choose.ts
var kf = 8;
function oa(e, t, n) {
  let s = /* @__PURE__ */ new Map();
  for (let i of e.clauses.filter((a) => Mf(a) && !ra(e, a))) {
    let [a, ...c] = cn(i, n);
    if (!a || Lf(i, t, a)) continue;
    let u = Xi(i, a, n), l = c.filter((m) => Of(m, a)).map((m) => ({ points: m, said: i }));
    for (let { points: m, said: f } of [{ points: a, said: i }, ...u.length > 0 ? u : l.slice(0, 1)])
      t.covers.includes(m.pattern.id) || Ef(s, i, m, f, m !== a);
    let d = Pf(e, i), p = s.get(a.pattern.id);
    p && (p.beside = [...p.beside, ...d]);
  }
  let r = [...s.values()], o = new Set([...r].sort((i, a) => a.score - i.score).slice(0, kf));
  return r.filter((i) => o.has(i)).map((i) => ({ ...i, ...Af(e, i.clauses) }));
}
function Af(e, t) {
  let n = ta(e, t);
  return n ? { system: n } : {};
}
function Mf({ kind: e, text: t }) {
  return e === "capability" || e === "target" ? !ve(t) : e === "constraint" && !/^like\b/iu.test(t) && (!ve(t) || Jt(t));
}
var Cf = /^(?:and |or )?(?:all |always )?(?:within|in|under|below|every|refreshed|updated|kept|stored|at most|at least|up to|less than|more than|for|after|by|no later)\b/iu;
function Pf({ clauses: e, text: t }, n) {
  let s = [];
  for (let r of e.slice(e.indexOf(n) + 1)) {
    let o = t.slice((s.at(-1) ?? n).at.end, r.at.start);
    if (r.kind !== "target" || !Cf.test(r.text) || /[.;!?\n]/u.test(o)) break;
    s.push(r);
  }
  return s;
}
function Of({ verbs: e }, t) {
  return t.verbs.size > 0 && [...e].some((n) => !t.verbs.has(n));
}
function Ef(e, t, { pattern: n, score: s }, r, o) {
  let i = e.get(n.id), a = i?.noun ?? ea(r, n.thing);
  e.set(n.id, {
    pattern: n,
    clauses: [...i?.clauses ?? [], ...o ? [] : [t]],
    beside: [...i?.beside ?? [], ...o ? [t] : []],
    score: Math.max(s, i?.score ?? 0),
    ...a && { noun: a }
  });
}
var Bf = 5, Rf = 4;
function Lf(e, t, n) {
  if (Df(e, t)) return !1;
  let s = Z(e.text), r = e.verb ? ` ${b(e.verb)} ` : "", o = s.slice(s.indexOf(r) + r.length).split(" ").slice(0, Bf), i = Math.max(n.score, 2 * n.phrases * an), a = n.verbs.size === 0 && n.phrases <=
  1 && n.score <= Rf, c = [t.unit?.one, t.unit?.many].flatMap((d) => d ? [b(d)] : []), u = new Set(n.pattern.words.map(Z)), l = t.clauses.map(({ words: d }) => new Set(d.map(Z).filter((p) => p.trim() !==
  "")));
  return l.some((d) => {
    let p = [...d].filter((h) => s.includes(h)), m = p.filter((h) => !ys.has(h.trim()) && !c.includes(h.trim())), f = m.some((h) => l.filter((w) => w.has(h)).length === 1);
    return a && (m.length > 1 || n.length <= 1 && f) ? !0 : r === "" || !d.has(r) || !o.some((h) => d.has(` ${h} `) && !u.has(` ${h} `)) ? !1 : p.reduce((h, w) => h + (/ \S+ \S/u.test(w) ? an : 1), ws) >=
    i;
  });
}
var If = new Set("browse filter find list look search see show view".split(" ").map(b));
function Df(e, { nouns: t, unit: n }) {
  let s = ue(e)?.thing.at(-1);
  return !If.has(b(e.verb ?? "")) || !s ? !1 : ![n?.one, ...t].some((r) => r && b(r) === b(s));
}

// src/drafters/bind/patterns-ledger.ts
function ia(e, t, n) {
  let s = e, r = [];
  for (let [o, i] of Object.entries(t)) {
    let a = te(s).find(({ name: u }) => u === n[o]), c = a && Ue(a.basis);
    !a || !c || c.includes(i) || (r.push(i), s = s.replace(a.text, () => a.text.replace(`\`${c}\``, () => `\`${c} + ${i}\``)));
  }
  return { text: s, used: r };
}
function aa(e, { sets: t }, n) {
  let s = n.map((i) => Z(i.text)).join(""), r = e, o = /* @__PURE__ */ new Set();
  for (let { words: i, quantity: a, value: c } of t) {
    let u = i.find((p) => s.includes(Z(p))), l = te(r).find(({ name: p }) => p === a);
    if (u === void 0 || !l || o.has(a)) continue;
    o.add(a);
    let d = new RegExp(`^\\| [^|]+ \\| \`${z(a)}\` = [^|,;]* \\|.*\\n`, "gmu");
    r = r.replace(l.text, () => `| \`${a}\` | ${c} | assumption: the brief says “${u}” |`).replace(d, "");
  }
  return r;
}
function ca(e, t, n) {
  let s = new Map(Object.entries(t).map(([r, o]) => [n[r], o]));
  return e.map((r) => ({
    ...r,
    basis: Object.fromEntries(
      Object.entries(r.basis).map(([o, i]) => [
        o,
        s.has(o) ? `${i} + ${s.get(o)}` : i
      ])
    )
  }));
}
function ua(e, t, n, s) {
  let r = te(e).filter(
    ({ name: a }, c, u) => !n.has(a) && u.findIndex((l) => l.name === a) === c
  ), o = Tf(r, e, s), i = ["| Quantity | Value | Basis |", "| --- | --- | --- |", ...o.map((a) => a.text)].join(`
`);
  return A(
    e,
    Y.quantities,
    () => o.length === 0 ? `## ${Y.quantities}

` : `## ${Y.quantities}

### ${t}

${i}

`
  );
}
function Tf(e, t, n) {
  let r = [...se(t, "## ").filter((i) => H(i) !== Y.quantities).join("").matchAll(/`([^`\n]+)`/gu)].map(([, i]) => i), o = e;
  for (; ; ) {
    let i = [...r, ...n, ...o.flatMap(({ basis: c }) => Ue(c) ?? [])].join(" ; "), a = o.filter(({ name: c }) => new RegExp(`(?<![\\w])${z(c)}(?![\\w])`, "u").test(i));
    if (a.length === o.length) return o;
    o = a;
  }
}

// src/drafters/bind/patterns-roles.ts
var Nf = /\b(?:e-?mail|mail|messag\w+|sms)\b.*\b(?:provider|service|gateway)$/iu;
function un({ entry: e, document: { source: t } }, n) {
  if (!e) return [];
  let s = P(t), r = E(t), o = e.worker ?? s.find((u) => u === "Worker"), i = e.files ?? s.find((u) => u === "File Store"), a = r.filter((u) => Nf.test(u)), c = e.messages ?? (a.length === 1 ? a[0] : void 0);
  return [
    { role: "Main Actor", name: e.actor, stands: !0 },
    { role: "Main API", name: e.api, stands: !0 },
    { role: "Main Store", name: e.store, stands: !0 },
    { role: "Main Worker", name: o ?? "Worker", stands: o !== void 0 },
    { role: "Main Files", name: i ?? "File Store", stands: i !== void 0 },
    { role: "Message Provider", name: c ?? "Message Provider", stands: c !== void 0 },
    ...n ? [{ role: "Existing System", name: n, stands: r.includes(n) }] : []
  ];
}
function bs(e, t) {
  let n = new Map(t.map(({ role: i, name: a }) => [i, a])), s = n.get("Main Actor") ?? "Main Actor", r = /^[A-Z]{2}/u.test(s) ? s : s.toLowerCase(), o = e.replace(
    /^\| `(?:GET|POST|PUT|PATCH|DELETE|HEAD) .*$/gmu,
    (i) => i.replaceAll("Main Actor", r)
  );
  return N(o, n);
}
var Ff = "(?::? (?:(?:is|has|gets) )?(?:down|dies|died|dead|stops?|stopped|fails?|failed|lost|crash(?:es|ed)?|unavailable|unreachable|slow|away|gone|overloaded|not answering))?";
function da(e, t) {
  let n = t.filter(({ role: o, stands: i }) => i && !/^Main (?:Actor|API|Store)$/u.test(o)), s = n.map(({ role: o }) => o).join("|");
  if (s === "") return e;
  let r = new RegExp(`^\\| (?:${s})${Ff} \\|`, "u");
  return se(e, "## ").map((o) => {
    let i = H(o);
    return i === "Components" ? _f(
      o,
      n.map(({ role: a }) => a)
    ) : i === "Failure Modes" ? la(o, (a) => r.test(a)) : i === "Cost Estimate" ? la(o, (a) => /^\| Main Worker\b/u.test(a) && s.includes("Main Worker")) : o;
  }).join("");
}
function _f(e, t) {
  return se(e, "### ").map(
    (n) => t.includes(H(n)) ? n.replace(/^- \*\*(?!Serves)[^\n]*\n(?:[ \t]+[^\n]*\n)*/gmu, "") : n
  ).join("");
}
function la(e, t) {
  return e.split(`
`).filter((n) => !t(n)).join(`
`);
}
function ln(e) {
  let t = /^\*\*Actors:\*\* (.*)$/mu.exec(e)?.[1] ?? "";
  return q(t).split(",").map((n) => n.replace(/\.$/u, "").trim()).filter(Boolean);
}

// src/drafters/bind/patterns-messages.ts
var jf = /\b(?:sms|text(?:s|ed)?(?: messages?)?|whatsapp|push|phone|call)\b/iu, nt = "Message Provider";
function pa(e, t, n) {
  let s = un(e).find(({ role: d }) => d === nt);
  if (!(s?.stands && /mail/iu.test(s.name) && n.includes(nt)) || !t.some(({ text: d }) => jf.test(d))) return e;
  let o = (d) => N(d, /* @__PURE__ */ new Map([[s.name, nt]])), { document: i, entry: a, optional: c, asks: u, ...l } = e;
  return T(
    {
      ...l,
      ...a && { entry: { ...a, messages: nt } },
      optional: c.map((d) => ({ ...d, ...d.component && { component: o(d.component) } })),
      asks: u.map((d) => ({ ...d, ...d.changes && { changes: d.changes.map(o) } }))
    },
    o(i.source).replace(`- ${nt} (`, () => `- ${nt} (mail, SMS and push; `),
    i.path
  );
}

// src/drafters/bind/patterns-nouns.ts
var ma = { one: "unit", many: "units" };
function fa(e, t, n, s, r) {
  let o = t === void 0 ? void 0 : r.get(t);
  if (o) return o.one === e.one || $s(o, s) ? void 0 : o;
  if (!t || t === e.one || In.has(t)) return;
  let i = st(n);
  if (t === i.one || t === i.many) return $e(ma).test(s) ? void 0 : i;
  let a = { one: t, many: Ne(t) };
  if (!(F(a.many) !== t || ke(a.one) || ke(a.many) || $s(a, s)))
    return zf(t, n) || !$s(a, n.document.source) ? a : void 0;
}
function $s(e, t) {
  let n = $e(e), s = t.replace(/^---\n[\s\S]*?\n---\n/u, "").replace(/^>.*$/gmu, "");
  return [...Array.from(s.matchAll(/```[\s\S]*?```|`[^`\n]+`/gu), ([o]) => Wf(o)), ...P(s), ...E(s), ...ln(s)].some(
    (o) => o.match(n) !== null
  );
}
function Wf(e) {
  return /^```mermaid\n\s*sequence/u.test(e) ? "" : e.replace(/\/\/[^\n]*/gu, "").replace(/\|[^|\n]*\|/gu, "");
}
function st({ unit: e, counted: t, nouns: n }) {
  let s = n.find((r) => /^[a-z]+$/u.test(r)) ?? "record";
  return e ?? t ?? { one: s, many: `${s}s` };
}
function zf(e, { document: { source: t } }) {
  return new RegExp(`^(?:export )?(?:interface|type) ${e[0].toUpperCase()}${e.slice(1)}\\b`, "mu").test(t);
}
function xs(e, { thing: t }, n, s) {
  let o = ((i, a) => i.split(/(\bUnit price\b)/u).map((c, u) => u % 2 === 1 ? c : a(c)).join(""))(e, (i) => lt(i, { from: ma, to: s }));
  return t && n ? lt(o, { from: t, to: n }) : o;
}

// src/drafters/bind/patterns-names.ts
function ga(e, { pattern: t, noun: n }, s, r, o) {
  let i = s.document.source, a = Bn(e, i), c = t.thing && fa(t.thing, n, s, e, o), u = xs(e, t, c, st(s)), l = Uf(u, s, t.id), d = Gf(u, i, t.id, [c, st(s)]), m = [
    (h) => ut(h, (w) => Et(w) ? w : N(N(w, l), d)),
    (h) => h.replace(/```(?:ts|typescript)\n[\s\S]*?```/gu, (w) => N(w, d)),
    (h) => Rn(h, d),
    (h) => Hf(h, i, st(s)),
    (h) => h.replace(/\b(N?FR)-\d+\b/gu, (w) => a.get(w) ?? w),
    (h) => bs(h, r),
    (h) => h.replace(qf, (w, g) => `${g}what ${t.id.replaceAll("-", " ")} deals with |`)
  ], f = (h) => bs(N(xs(h, t, c, st(s)), l), r).replace(
    /\b(N?FR)-\d+\b/gu,
    (w) => a.get(w) ?? w
  );
  return { text: m.reduce((h, w) => w(h), u), ids: a, nameOf: f, ...c && { thing: c } };
}
var qf = /^(\| `\w+_load` \| [^|\n]* \| assumption: )[^|\n]*\|$/gmu;
function Uf(e, { entry: t, document: { source: n } }, s) {
  let r = new Map(te(n).map((i) => [i.name, i])), o = /* @__PURE__ */ new Map();
  for (let { name: i, value: a } of te(e)) {
    let c = t?.names[i];
    i === "load" && c === void 0 && o.set(i, `${s.split("-")[0]}_load`);
    let u = r.get(c ?? i);
    c !== void 0 && u ? o.set(i, c) : u && !Qf(u.value, a) && o.set(i, `${s.split("-")[0]}_${i}`);
  }
  return o;
}
function Qf(e, t) {
  let [n, s] = [k(e), k(t)];
  return !n || !s || ne(n.dimension, s.dimension);
}
function Gf(e, t, n, s) {
  let [r = "other"] = n.split("-"), o = r[0].toUpperCase() + r.slice(1), i = new Map(tn(ha(t)).map((c) => [c.name, c])), a = /* @__PURE__ */ new Map();
  for (let { name: c, fields: u } of tn(ha(e))) {
    let l = i.get(c);
    if (!l || s.some((m) => m?.one === c.toLowerCase())) continue;
    let d = [...u.keys()].filter((m) => m !== "id" && l.fields.has(m)).length, p = Math.min(u.size, l.fields.size) - 1;
    u.size > 0 && d < p / 2 && a.set(c, o + c);
  }
  return a;
}
function ha(e) {
  return Array.from(e.matchAll(/^```(?:ts|typescript)\n([\s\S]*?)\n```/gmu), ([, t]) => `${t}
`).join("");
}
function Hf(e, t, { many: n }) {
  let r = Array.from(t.matchAll(/^\| `[A-Z]+ (\/[^\s`?]*)/gmu), ([, c]) => c).filter((c) => !/^\/(?:v\d+\/)?(?:webhooks?|token)\b/u.test(c)), o = /^\/v\d+(?=\/)/u.exec(r[0] ?? "")?.[0], i = o && r.filter(
  (c) => c.startsWith(`${o}/`)).length * 2 > r.length ? o : "", a = r.map((c) => new RegExp(`^${i}/${n}/(\\{\\w+\\})`, "u").exec(c)?.[1]).find(Boolean);
  return ut(
    e,
    (c) => c.replace(/^((?:GET|POST|PUT|PATCH|DELETE|HEAD) )(\/\S*)/u, (u, l, d) => {
      let p = a ? d.replace(new RegExp(`^/${n}/\\{\\w+\\}`, "u"), `/${n}/${a}`) : d;
      return l + (/^\/v\d+\//u.test(p) ? p : i + p);
    })
  );
}

// src/drafters/bind/pattern.ts
var dn = ["requests", "jobs", "store_size"], wa = /* @__PURE__ */ new Set(["id", "summary", "match", "thing", "binds", "adds", "asks", "sets"]);
function ya(e, t) {
  let { values: n, problem: s } = Zs(e);
  if (s) throw new Sn(`${t}: the front matter does not parse: ${s.message}`);
  let r = Ie(n.pattern), o = Ie(r.match), i = (l, d) => {
    throw new Sn(`${t}: \`pattern.${l}\` in the front matter must be ${d}`);
  }, a = (l, d) => Array.isArray(l) ? l.map(String) : i(d, "a list of words"), c = Object.keys(r).find((l) => !wa.has(l));
  c && i(c, `one of ${[...wa].join(", ")}`);
  let { id: u } = r;
  return {
    id: typeof u == "string" && /^[a-z][a-z-]*$/u.test(u) ? u : i("id", "a name such as `waiting-list`"),
    phrases: a(o.phrases, "match.phrases"),
    words: a(o.words ?? [], "match.words"),
    hints: a(o.hints ?? [], "match.hints"),
    against: a(o.against ?? [], "match.against"),
    ...r.thing !== void 0 && { thing: Kf(Ie(r.thing), a, i) },
    binds: (Array.isArray(r.binds) ? r.binds : []).map((l) => Ys(Ie(l), i)),
    adds: Vf(Ie(r.adds), i),
    asks: Js(r.asks, i),
    sets: (Array.isArray(r.sets) ? r.sets : []).map(Ie).map(({ words: l, quantity: d, value: p }) => ({
      words: a(l, "sets[].words"),
      quantity: typeof d == "string" ? d : i("sets[].quantity", "the name of a row"),
      value: k(String(p))?.start === 0 ? String(p) : i("sets[].value", "a measure, such as `1 day`")
    })),
    body: e.replace(/^---\n[\s\S]*?\n---\n+/u, "")
  };
}
function Kf(e, t, n) {
  let s = e.never === void 0 ? [] : t(e.never, "thing.never");
  return { ...Xs(e, n, "thing"), never: s, people: e.people === !0, subject: e.subject === !0 };
}
function Vf(e, t) {
  for (let [n, s] of Object.entries(e))
    dn.some((r) => r === n) || t(`adds.${n}`, `one of ${dn.join(", ")}`), (typeof s != "string" || $(ye(s))) && t(`adds.${n}`, "an expression over rows of the pattern, such as `searches`");
  return e;
}

// src/drafters/bind/terms.ts
function we(e) {
  let t = [], n = 0, s = "";
  for (let r of e.split(/( \+ |[()])/u))
    r === "(" && (n += 1), r === ")" && (n -= 1), r === " + " && n === 0 ? (t.push(s), s = "") : s += r;
  return n === 0 && !/^[^()]* - /u.test(e) ? [...t, s] : void 0;
}
function pn(e, t) {
  let [n, s] = [we(e), we(t)];
  return n !== void 0 && s !== void 0 && n.length < s.length && n.every((r) => s.includes(r));
}

// src/drafters/bind/patterns-optional.ts
function ba(e, t, n, s) {
  let r = new Map(te(n).map(({ name: i, basis: a }) => [i, Ue(a) ?? ""])), o = new Set(dn.flatMap((i) => s[i] ?? []));
  return e.flatMap((i) => {
    let { component: a, serves: c, requirements: u, basis: l } = i;
    if (!a || !t.includes(a)) return [i];
    if (c.length === 0) return [];
    let d = Object.entries(l).filter(([p, m]) => {
      let f = r.get(p) ?? "", h = pn(m, f) ? we(f).filter((w) => !we(m).includes(w)) : [];
      return h.length > 0 && !h.some((w) => $a(w, o, r));
    });
    return [{ serves: c, requirements: u, basis: Object.fromEntries(d) }];
  });
}
function $a(e, t, n, s = /* @__PURE__ */ new Set()) {
  return (e.match(/[a-z]\w*/gu) ?? []).some((r) => t.has(r) ? !0 : s.has(r) ? !1 : (s.add(r), $a(n.get(r) ?? "", t, n, s)));
}

// src/drafters/bind/prune-diagram.ts
var Zf = /^(\w+)(\[\[.*\]\]|\[\(.*\)\]|\(\[.*\]\)|\(\(.*\)\)|\[.*\]|\(.*\)|\{.*\})?(?::::\w+)?$/u, Jf = /\s*(?:<?(?:--+|-\.+-|==+)[>xo]?)(?:\|[^|]*\|)?\s*/gu;
function Sa(e, t) {
  let n = e.split(`
`), s = n.map(mn), r = /* @__PURE__ */ new Map();
  for (let { id: l, label: d } of s.flatMap((p) => p?.groups.flat() ?? []))
    d !== void 0 && !r.has(l) && r.set(l, d);
  let o = (l) => r.get(l) ?? l, i = ({ id: l }) => !t(o(l)), a = n.flatMap((l, d) => {
    let p = s[d];
    if (p) return p.groups.flat().every(i) ? [l] : Yf(p, i);
    let m = /^\s*(?:style|click|class)\s+(\w+)\s/u.exec(l)?.[1];
    return m && t(o(m)) ? [] : [l];
  }), c = va(a.map(mn)), u = [...va(s)].filter((l) => !c.has(l) && !t(o(l))).map(o);
  return { text: ka(a).join(`
`), cut: u };
}
function mn(e) {
  if (/^\s*(?:flowchart|graph|subgraph|direction|style|class|classDef|click|linkStyle|end|%%)\b/u.test(e))
    return;
  let t = e.replace(/"[^"]*"|\[[^[\]]*\]/gu, (a) => "_".repeat(a.length)), n = /^\s*/u.exec(e)[0], s = [], r = [], o = n.length;
  for (let a of t.slice(0, t.length).matchAll(Jf))
    r.push(e.slice(o, a.index)), s.push(e.slice(a.index, a.index + a[0].length).trim()), o = a.index + a[0].length;
  r.push(e.slice(o));
  let i = r.map(
    (a) => a.trim().split(/\s+&\s+/u).map(Xf)
  );
  return i.every((a) => a.every((c) => c !== void 0)) ? { indent: n, arrows: s, groups: i } : void 0;
}
function Xf(e) {
  let t = Zf.exec(e);
  if (!t) return;
  let n = t[2]?.replace(/^[[({]+"?|"?[\])}]+$/gu, "");
  return { id: t[1], text: e, label: n?.replace(/<br\s*\/?>.*$/u, "").trim() };
}
function Yf({ indent: e, groups: t, arrows: n }, s) {
  let r = t.map((c) => c.filter(s)), o = n.flatMap((c, u) => {
    let [l, d] = [r[u], r[u + 1]];
    return l.length > 0 && d.length > 0 ? [{ index: u, text: `${e}${xa(l)} ${c} ${xa(d)}` }] : [];
  }), i = new Set(o.flatMap(({ index: c }) => [...r[c], ...r[c + 1]]));
  return [...r.flat().filter((c) => c.label !== void 0 && !i.has(c)).map(({ text: c }) => e + c), ...o.map(({ text: c }) => c)];
}
function xa(e) {
  return e.map(({ text: t }) => t).join(" & ");
}
function va(e) {
  return new Set(
    e.flatMap((t) => t && t.arrows.length > 0 ? t.groups.flat().map(({ id: n }) => n) : [])
  );
}
function ka(e) {
  let t = e.findIndex(
    (n, s) => /^\s*subgraph\b/u.test(n) && /^\s*end\s*$/u.test(e[s + 1] ?? "")
  );
  return t < 0 ? e : ka(e.toSpliced(t, 2));
}

// src/drafters/bind/patterns-diagram.ts
function Ma(e, t, n) {
  let [s, r] = [Aa(e), Aa(t)], o = eh(s, r), i = (f) => th(s).get(r.nodes.get(f)?.label ?? "") ?? f, a = r.edges.map(({ from: f, to: h, sign: w }) => ({ from: i(f), to: sh(s, i(f), i(h), n), sign: w })).
  filter(({ from: f, to: h }) => f !== h && !rh(s, f, h, n)), c = new Set(a.flatMap(({ from: f, to: h }) => [f, h])), u = (f) => o.filter(({ id: h, label: w }) => n.outside.has(w) === f && c.has(h)).map(
  ({ id: h, label: w, shape: [g, y] }) => `${h}${g}${Te(w)}${y}`), l = u(!1).map((f) => `    ${f}`), d = s.lines.findLastIndex((f) => /^\s*end\s*$/u.test(f)), p = s.lines.toSpliced(d < 0 ? s.lines.length :
  d, 0, ...l), m = a.map(({ from: f, to: h, sign: w }) => `  ${f} ${w} ${h}`);
  return [...p, ...u(!0).map((f) => `  ${f}`), ...m].join(`
`);
}
function eh({ nodes: e }, t) {
  let n = new Set([...e.values()].map(({ label: r }) => r));
  return [...t.nodes.values()].filter(({ label: r }) => !n.has(r)).map(({ label: r, shape: o }) => {
    let i = { id: oh(r, e), label: r, shape: o };
    return e.set(i.id, i), i;
  });
}
function th({ nodes: e }) {
  return new Map([...e.values()].map(({ id: t, label: n }) => [n, t]));
}
function Aa(e) {
  let t = e.trimEnd().split(`
`), n = { lines: t, nodes: /* @__PURE__ */ new Map(), edges: [] };
  for (let s of t) {
    let r = mn(s);
    r && s.trim() !== "" && nh(n, r);
  }
  return n;
}
function nh({ nodes: e, edges: t }, { groups: n, arrows: s }) {
  for (let { id: r, text: o, label: i } of n.flat()) {
    let a = o.slice(r.length), c = /^[[({]+"?/u.exec(a)?.[0], u = /"?[\])}]+/u.exec(a.slice(c?.length ?? 0).replace(/^[^\])}]*?(?="?[\])}])/u, ""))?.[0];
    i !== void 0 && c && u ? e.set(r, { id: r, label: q(i), shape: [c.replaceAll('"', ""), u.replaceAll('"', "")] }) : e.has(r) || e.set(r, { id: r, label: r, shape: ["[", "]"] });
  }
  for (let [r, o] of s.entries())
    for (let i of n[r])
      for (let a of n[r + 1]) t.push({ from: i.id, to: a.id, sign: o });
}
function sh({ nodes: e, edges: t }, n, s, { outside: r, through: o }) {
  let i = (a) => e.get(a)?.label ?? "";
  return r.has(i(n)) ? t.find((a) => a.to === s && o.has(i(a.from)))?.from ?? s : s;
}
function rh({ nodes: e, edges: t }, n, s, { through: r }) {
  let o = t.filter((a) => a.from === n).map((a) => a.to), i = o.filter((a) => r.has(e.get(a)?.label ?? ""));
  return o.includes(s) || i.some((a) => t.some((c) => c.from === a && c.to === s));
}
function oh(e, t) {
  let n = e.toLowerCase().replace(/[^a-z0-9]+/gu, "") || "part", s = /^(?:end|graph|subgraph|style|class|click|default|call)$/u.test(n) ? `${n}1` : n, r = s;
  for (let o = 2; t.has(r); o += 1) r = `${s}${o}`;
  return r;
}

// src/drafters/bind/patterns-parts.ts
function Ca(e) {
  return e.replace(/^## (.+)$/gmu, (t, n) => {
    let s = Ws(n).find((r) => r in Y);
    return s ? `## ${Y[s]}` : t;
  });
}
function Pa(e, t) {
  let n = /* @__PURE__ */ new Set([...P(e), ...E(e)]), s = /* @__PURE__ */ new Map(), r = A(
    t,
    "Components",
    (i) => se(i, "### ").map((a) => {
      let c = q(H(a));
      return !a.startsWith("### ") || !n.has(c) ? a : (s.set(c, /\*\*Serves:\*\*(.*)/u.exec(a)?.[1]?.match(/N?FR-\d+/gu) ?? []), /^\*\*(?:Actors|External systems):?\*\*[\s\S]*/mu.exec(a)?.[0] ?? "");
    }).join("")
  );
  return { first: A(
    e,
    "Components",
    (i) => se(i, "### ").map((a) => ih(a, s.get(q(H(a))) ?? [])).join("")
  ), second: r };
}
function ih(e, t) {
  return t.length === 0 ? e : e.replace(/^(- \*\*Serves:\*\*)(.*)$/mu, (n, s, r) => {
    let o = r.match(/N?FR-\d+/gu) ?? [], i = t.filter((a) => !o.includes(a));
    return o.join(", ") === r.trim() ? `${s} ${[...o, ...i].sort(ah).join(", ")}` : `${s}${r}${i.map((a) => `, ${a}`).join("")}`;
  });
}
function ah(e, t) {
  let [n, s] = [e, t].map((r) => Number(/\d+/u.exec(r)?.[0]) + (r.startsWith("N") ? 1e6 : 0));
  return n - s;
}
var vs = /```mermaid\n((?:flowchart|graph)\b[\s\S]*?)\n```\n*/u;
function Oa(e, t) {
  let n = vs.exec(ae(t, Y.architecture))?.[1];
  if (!n) return { first: e, second: t };
  let s = ch(e, t);
  return {
    first: A(
      e,
      Y.architecture,
      (r) => r.replace(vs, (o, i) => o.replace(i, () => Ma(i, n, s)))
    ),
    second: A(t, Y.architecture, (r) => r.replace(vs, ""))
  };
}
function ch(e, t) {
  let n = Array.from(
    e.matchAll(/^### (.+?) \([^()]*passes through[^()]*\)$/gmu),
    ([, r]) => q(r)
  ), s = [e, t].flatMap((r) => [...ln(r), ...E(r)]);
  return { outside: new Set(s), through: new Set(n) };
}
function Ea(e, t) {
  let [, n = ""] = /^## Rollout\n+([\s\S]*?)\s*$/u.exec(ae(t, Y.rollout)) ?? [];
  return n === "" ? e : A(e, Y.rollout, (s) => {
    let r = s.search(/^\*\*Rollback/mu);
    return r < 0 ? `${s.trimEnd()}

${n}

` : `${s.slice(0, r)}${n}

${s.slice(r)}`;
  });
}

// src/drafters/bind/patterns.ts
function Ba(e, t, n) {
  if (!e.entry) return e;
  let s = /* @__PURE__ */ new Map();
  return oa(t, e, n).reduce((o, i) => uh(o, i, s), e);
}
function uh(e, t, n = /* @__PURE__ */ new Map()) {
  let { pattern: s, clauses: r } = t, o = pa(e, r, s.body), i = un(o, t.system), a = aa(da(Ca(s.body), i), s, r), c = ga(a, t, o, i, n);
  t.noun && s.thing && !n.has(t.noun) && n.set(t.noun, c.thing ?? s.thing);
  let { document: u, ...l } = o, d = l.entry?.names ?? {}, p = Object.fromEntries(Object.entries(s.adds).map(([y, I]) => [y, c.nameOf(I)])), m = r.filter(({ kind: y }) => y !== "target"), f = (m.length >
  0 ? m : r).map(({ text: y }) => y), h = [...r.map(({ text: y }) => y), ...t.beside.map(({ text: y }) => y)], w = c.ids.get("FR-1"), g = lh(u.source, c, ph(s), { adds: p, names: d });
  return T(
    {
      ...l,
      binds: [...l.binds, ...s.binds.map((y) => mh(y, c, t, h))],
      asks: [...l.asks, ...s.asks.map((y) => dh(y, c))],
      answered: [...l.answered ?? [], ...w ? f.map((y) => ({ requirement: w, clause: y })) : []],
      optional: ba(ca(l.optional, p, d), c.text, g, d)
    },
    g,
    u.path
  );
}
function lh(e, t, n, { adds: s, names: r }) {
  let o = ia(e, s, r), i = new Set(te(e).map(({ name: l }) => l)), a = ua(t.text, n, i, o.used), c = Oa(o.text, a), u = Pa(c.first, c.second);
  return on(Ea(u.first, u.second), u.second, { title: n, named: !1 });
}
function dh(e, { nameOf: t }) {
  return {
    ...e,
    question: t(e.question),
    default: t(e.default),
    ...e.quantity && { quantity: t(e.quantity) },
    ...e.changes && { changes: e.changes.map(t) }
  };
}
function ph({ id: e }) {
  let t = e.replaceAll("-", " ");
  return t[0].toUpperCase() + t.slice(1);
}
function mh(e, t, { pattern: { thing: n }, noun: s }, r) {
  let o = [s, t.thing?.one, n?.one].filter((a) => a !== void 0), i = [...new Set(e.nouns.flatMap((a) => a === "thing" ? o : [a]))];
  return {
    ...e,
    nouns: i,
    clauses: r,
    ...e.nouns.includes("thing") && { thing: !0 },
    ...e.quantity && { quantity: t.nameOf(e.quantity) },
    ...e.requirement && { requirement: t.nameOf(e.requirement) }
  };
}

// src/drafters/bind/prune-nodes.ts
function Ss(e, t, n) {
  let s = /^[ \t]*(?:\r?\n[ \t]*)*(?=\S|$)/u.exec(e.slice(n))?.[0].length ?? 0;
  return { start: t, end: n + s, text: "" };
}
function fn(e, t) {
  let n = /^[ \t]*\r?\n/u.exec(e.slice(rt(t)))?.[0].length ?? 0;
  return { start: X(t), end: rt(t) + n, text: "" };
}
function hn(e, t) {
  let n = e.children[0];
  return n ? t.slice(X(n), rt(n)) : "";
}
function X({ position: e }) {
  return e?.start.offset ?? 0;
}
function rt({ position: e }) {
  return e?.end.offset ?? 0;
}

// src/drafters/bind/prune-steps.ts
var Ra = /^([^→\n]{1,60}?)\s*→\s*([^→:\n]{1,60}?):\s/u;
function La(e, t) {
  return e.ordered === !0 && e.children.some((n) => Ra.test(hn(n, t)));
}
function Ia(e, { source: t, gone: n }, s) {
  let r = e.children.map((a) => {
    let [, c = "", u = ""] = Ra.exec(hn(a, t)) ?? [];
    return n.bears(q(c)) || n.bears(q(u)) ? void 0 : s(a);
  }), o = (a) => r.slice(0, a).filter(Boolean).length;
  return { edits: e.children.flatMap((a, c) => {
    let u = r[c];
    if (!u) return [fn(t, a)];
    let l = /^\d+/u.exec(t.slice(X(a)))?.[0] ?? "", [d, p] = [X(a), String(o(c + 1))];
    return [
      ...l === p ? [] : [{ start: d, end: d + l.length, text: p }],
      ...u.length > 0 || o(r.length) === r.length ? u : fh(a, t, o)
    ];
  }), all: o(r.length) === 0 };
}
function fh(e, t, n) {
  return Array.from(hn(e, t).matchAll(/\bsteps? (\d{1,2})(?:(\s?[–-]\s?)(\d{1,2}))?\b/gu), (s) => {
    let [r, o, i, a = o] = s, c = X(e.children[0]) + s.index, [u, l] = [n(Number(o) - 1) + 1, n(Number(a))];
    return {
      start: c,
      end: c + r.length,
      text: i && l > u ? `steps ${u}${i}${l}` : `step ${Math.max(1, Math.min(u, l))}`
    };
  });
}

// src/drafters/bind/prune-text.ts
function ot(e, t) {
  if (!U(e, t)) return e;
  let n = /^\*\*([^*]{41,})\*\*$/u.exec(e)?.[1];
  if (n) return xh(ot(n, t));
  let s = /^(?:\*\*[^*]{1,40}\*\*:?\s+|[^:→\n]{1,60}→[^:→\n]{1,60}:\s+)/u.exec(e)?.[0] ?? "";
  if (U(s, t)) return "";
  let o = Se(e.slice(s.length), /[.!?][*_]{0,2}\s+(?=[\p{Lu}\p{N}`*“"])/u).map(
    (i) => gh(i, t)
  ).join("").trimEnd();
  return o === "" ? "" : s + o;
}
function Se(e, t) {
  let n = hh(e), s = [], r = 0;
  for (let o of n.matchAll(new RegExp(t, "gu"))) {
    let i = o.index + o[0].length;
    s.push(e.slice(r, i)), r = i;
  }
  return r < e.length ? [...s, e.slice(r)] : s;
}
function hh(e) {
  let t = 0;
  return [..._t(e).split("")].map((n) => {
    n === "(" && (t += 1);
    let s = t > 0;
    return n === ")" && (t = Math.max(0, t - 1)), s ? "`" : n;
  }).join("");
}
function gh(e, t) {
  if (!U(e, t)) return e;
  let n = /[.!?]?[*_]{0,2}\s*$/u.exec(e)?.[0] ?? "", s = e.slice(0, e.length - n.length), i = Se(s, /;\s*/u).map((a) => a.replace(/;\s*$/u, "")).map((a) => wh(a, t)).filter(Boolean).join("; ");
  return i === "" ? "" : (new RegExp("^\\p{Lu}", "u").test(s) ? i.replace(new RegExp("^\\p{Ll}", "u"), (a) => a.toUpperCase()) : i) + n;
}
function wh(e, t) {
  let n = e;
  for (let s of [gn, bh, $h]) {
    if (!U(n, t)) return n;
    n = s(n, t);
  }
  return U(n, t) ? "" : n;
}
var Ta = /^(?:\s*\([^()]*\))?(?:\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or|&)\s+)(?:the\s+|an?\s+)?$/iu;
function gn(e, t) {
  let n = t.mentions(e), s = n.findIndex(
    (l, d) => n[d + 1] && Ta.test(e.slice(l.end, n[d + 1].start)) && Da(e, n, d).some((p) => p.gone)
  );
  if (s < 0) return e;
  let r = Da(e, n, s), o = r.filter((l) => !l.gone);
  if (o.length === 0 || o.length === r.length) return e;
  let i = r.map(({ start: l, end: d }, p) => ({ from: p === 0 ? l : l - (/(?:the|an?)\s+$/iu.exec(e.slice(r[p - 1].end, l))?.[0].length ?? 0), to: d + (/^\s*\([^()]*\)/u.exec(e.slice(d))?.[0].length ??
  0) })), a = e.slice(i.at(-2).to, i.at(-1).from), c = i.filter((l, d) => !r[d].gone).map(({ from: l, to: d }) => e.slice(l, d)), u = c.length > 1 ? c.slice(0, -1).join(", ") + a + c.at(-1) : c[0];
  return gn(e.slice(0, i[0].from) + u + e.slice(i.at(-1).to), t);
}
function Da(e, t, n) {
  let s = [t[n]];
  for (let r of t.slice(n + 1)) {
    if (!Ta.test(e.slice(s.at(-1).end, r.start))) break;
    s.push(r);
  }
  return s;
}
var yh = 4;
function bh(e, t) {
  let n = Se(e, /,\s+(?:and |or )?|\s(?:and|or)\s/u), s = n.every((i) => _t(i).trim().split(/\s+/u).length <= yh + 1);
  if (n.length < 2 || !s) return e;
  let r = n.filter((i) => !U(i, t)).map((i) => i.replace(/(?:,\s+(?:and |or )?|\s(?:and|or)\s)$/u, "")), o = /(?:,\s+(?:and |or )?|\s(?:and|or)\s)$/u.exec(n.at(-2))?.[0] ?? ", ";
  return r.length > 1 ? r.slice(0, -1).join(", ") + o + r.at(-1) : r[0] ?? "";
}
function $h(e, t) {
  return e.replace(/\s?\([^()]*\)/gu, (n) => U(n, t) ? "" : n);
}
function xh(e) {
  return e === "" ? "" : `**${e}**`;
}

// src/drafters/bind/prune-tables.ts
function Na(e, t, n, s) {
  let r = An(e, t), o = ["Quantity", "Value", "Basis"].every((c, u) => r.header[u] === c), i = r.rows.map((c) => o ? Mh(c, n, s) : vh(r, c, n));
  return { edits: i.flatMap((c, u) => c ?? [bt(r.rows[u])]), all: i.length > 0 && i.every((c) => c === void 0) };
}
function bt({ start: e, end: t }) {
  return { start: e - 1, end: t, text: "" };
}
function vh({ header: e }, { cells: t }, n) {
  let s = t.map(
    ({ text: i }, a) => a === 0 || e[a] === "Serves" ? Sh(i, n) : i
  );
  if (s.some((i, a) => i === "" && t[a].text !== "")) return;
  let r = e[2] === "Alert" && t[1] && t[2] ? kh(t[1], t[2], n) : void 0;
  if (r?.every((i) => i === "")) return;
  let o = [];
  for (let [i, a] of t.entries()) {
    let c = e[i] ?? "", u = r?.[i - 1] ?? ot(s[i], n);
    if (!(u === a.text || a.text === "")) {
      if (u === "" && /^(?:Chosen|Producer|Assumed)$/u.test(c) || c === "Options" && !u.includes(";")) return;
      u === "" && c === "Requirement" || o.push({ start: a.start, end: a.end, text: u === "" ? Ah(c) : u });
    }
  }
  return o;
}
function Sh(e, t) {
  if (!U(e, t)) return e;
  let n = gn(e, t);
  return U(n, t) ? "" : n;
}
function kh(e, t, n) {
  let [s, r] = [e, t].map(
    ({ text: i }) => Se(i, /;\s*/u).map((a) => a.replace(/;\s*$/u, ""))
  );
  if (!s || !r || s.length !== r.length || s.length < 2) return;
  let o = s.flatMap((i, a) => U(i, n) || U(r[a], n) ? [] : [a]);
  return [o.map((i) => s[i]).join("; "), o.map((i) => r[i]).join("; ")];
}
function Ah(e) {
  return e === "Impact" || e === "Detection" ? "none" : "–";
}
function Mh({ cells: [e, , t] }, n, s) {
  if (!e || !t) return [];
  let r = s[e.text.replaceAll("`", "")], o = /^(?:`[^`]*`(?::\s+)?|[a-z]+:\s+)/u.exec(t.text)?.[0] ?? "", i = ot(t.text.slice(o.length), n);
  if (r !== void 0) {
    let c = o.startsWith("`") && i !== "";
    return [{ start: t.start, end: t.end, text: `\`${r}\`${c ? `: ${i}` : ""}` }];
  }
  let a = i === "" && o.startsWith("`") ? o.replace(/:\s+$/u, "") : o + i;
  return a === t.text || i === "" && !o.startsWith("`") ? [] : [{ start: t.start, end: t.end, text: a }];
}

// src/drafters/bind/prune-sections.ts
function yn({ source: e, sections: t }, n, s) {
  let r = { source: e, gone: n, formulas: s, cut: [] };
  return { edits: t.flatMap((i) => As(i, r)), cut: r.cut };
}
function As(e, t) {
  let { source: n, gone: s } = t;
  if (s.bears(e.title) && e.depth > 2) return ks(e, t);
  let r = e.nodes.find((l) => l.type === "list" && La(l, n)), o = r ? Ia(r, t, (l) => _a(l, t)) : void 0, i = Ch(e.title, s);
  if (e.depth > 2 && (i === void 0 || o?.all)) return ks(e, t);
  let a = e.nodes.map((l) => l === r ? { edits: o.edits, all: !1 } : o && o.edits.length > 0 && Bh(l) ? wn(l, n) : Ms(l, t));
  return a.length > 0 && a.every(({ all: l }) => l) && e.sections.length === 0 && e.depth > 2 ? ks(e, t) : [
    ...i !== e.title ? Ph(e, i ?? e.title, n) : [],
    ...a.flatMap(({ edits: l }) => l),
    ...e.sections.flatMap((l) => As(l, t))
  ];
}
function ks({ heading: e, nodes: t, sections: n, at: s }, r) {
  let { source: o } = r, i = t.findIndex((p) => /^\*\*(?:Actors|External)/u.test(o.slice(X(p)))), a = i < 0 ? [] : t.slice(i), c = n.filter(({ depth: p }) => p > 6), u = a[0] ?? c[0]?.heading, l = X(e);
  return [
    u ? { start: l, end: X(u), text: "" } : Ss(o, l, s.end.offset ?? l),
    ...a.flatMap((p) => Ms(p, r).edits),
    ...c.flatMap((p) => As(p, r))
  ];
}
function Ch(e, t) {
  let n = /\s*\(([^()]*\bN?FR-\d[^()]*)\)\s*$/u.exec(e);
  if (!n) return U(e, t) && t.mentions(e).every((i) => i.gone) ? void 0 : e;
  let s = n[1].match(/\bN?FR-\d+/gu) ?? [], r = s.filter((i) => !t.ids.has(i)), o = s.some((i) => i.startsWith("FR")) ? r.some((i) => i.startsWith("FR")) : r.length > 0;
  return r.length === s.length ? e : o ? `${e.slice(0, n.index)} (${r.join(", ")})` : void 0;
}
function Ph({ heading: e, title: t }, n, s) {
  let r = X(e), o = s.slice(r, e.position?.end.offset).indexOf(t);
  return o < 0 ? [] : [{ start: r + o, end: r + o + t.length, text: n }];
}
function Ms(e, t) {
  let { source: n, gone: s, formulas: r } = t;
  if (e.type === "table") {
    let { edits: i, all: a } = Na(n, e, s, r);
    return a ? wn(e, n) : { edits: i, all: a };
  }
  if (e.type === "list") return Oh(e, t);
  if (e.type === "code") return { edits: Eh(e, t), all: !1 };
  if (e.type !== "paragraph") return { edits: [], all: !1 };
  let o = Fa(e, t);
  return o ? { edits: o, all: !1 } : wn(e, n);
}
function Fa(e, { source: t, gone: n }) {
  let [s, r] = [X(e), rt(e)], o = t.slice(s, r), i = ot(o, n);
  if (!(i === "" && o !== ""))
    return i === o ? [] : [{ start: s, end: r, text: i }];
}
function Oh(e, t) {
  let n = e.children.map((s) => ({ item: s, edits: _a(s, t) }));
  return n.every(({ edits: s }) => s === void 0) ? wn(e, t.source) : { edits: n.flatMap(({ item: s, edits: r }) => r ?? [fn(t.source, s)]), all: !1 };
}
function _a(e, t) {
  let [n, ...s] = e.children, r = n?.type === "paragraph" ? Fa(n, t) : [];
  return r && [...r, ...s.flatMap((o) => Ms(o, t).edits)];
}
function Eh(e, { source: t, gone: n, cut: s }) {
  if (e.lang !== "mermaid" || !/^\s*(?:flowchart|graph)\b/u.test(e.value)) return [];
  let { text: r, cut: o } = Sa(e.value, n.bears);
  s.push(...o);
  let i = t.indexOf(e.value, X(e));
  return r === e.value || i < 0 ? [] : [{ start: i, end: i + e.value.length, text: r }];
}
function Bh(e) {
  return e.type === "code" && e.value.includes("%% drawn from the steps");
}
function wn(e, t) {
  return { edits: [Ss(t, X(e), rt(e))], all: !0 };
}

// src/drafters/bind/prune-signals.ts
function Wa(e, t) {
  let n = new Set(ja(t).map(({ name: u }) => u)), s = v(t.document, ["Failure"], x(t.document, "Failure Modes")), r = s[0]?.header.indexOf("Detection") ?? -1, o = new Set(
    s.flatMap(({ rows: u }) => u.flatMap(({ cells: l }) => qa(l[r]?.text ?? "")))
  ), i = ja(e).filter(({ name: u }) => o.has(u) && !n.has(u)), a = za(t).at(-1)?.end;
  if (a === void 0 || i.length === 0) return [];
  let c = [...new Map(i.map((u) => [u.indicator, u])).values()];
  return [
    { start: a, end: a, text: c.map(({ indicator: u, alert: l }) => `
| none | ${u} | ${l} |`).join("") }
  ];
}
function za({ document: e }) {
  let t = x(e, "Monitoring");
  return v(e, ["Requirement", "Indicator", "Alert"], t).flatMap((n) => n.rows);
}
function ja(e) {
  return za(e).flatMap(({ cells: [, t, n] }) => {
    let [s, r] = [t, n].map((o) => Rh(o?.text ?? ""));
    return !s || !r ? [] : s.flatMap(
      (o, i) => qa(o).map((a) => ({
        name: a,
        indicator: o,
        alert: s.length === r.length ? r[i] : r.join("; ")
      }))
    );
  });
}
function Rh(e) {
  return Se(e, /;\s*/u).map((t) => t.replace(/;\s*$/u, ""));
}
function qa(e) {
  return Array.from(e.matchAll(/`([\w.:-]+)`/gu), ([, t]) => t);
}

// src/drafters/bind/prune-types.ts
var Lh = /^(?:export )?(?:interface|type|enum) ([A-Z]\w*)[^\n]*(?:\n(?![\]})]|\n|```|(?:export )?(?:interface|type|enum) )[^\n]*)*(?:\n[\]})]+;?)?\n?/gmu;
function Ua(e, t) {
  let n = Cs(e), s = Cs(t), r = Array.from(t.matchAll(Lh), ([a, c]) => ({ whole: a, name: c, own: Cs(a) })), o = /* @__PURE__ */ new Set(), i = (a, c) => bn(s, a) === bn(c, a) && bn(n, a) > bn(s, a);
  for (; ; ) {
    let a = r.find((c) => !o.has(c) && i(c.name, c.own));
    if (!a) return [...o].reduce((c, { whole: u }) => c.replace(u, () => ""), t);
    o.add(a);
    for (let [c, u] of a.own) s.set(c, s.get(c) - u);
  }
}
function Cs(e) {
  let t = /* @__PURE__ */ new Map();
  for (let n of e.match(/[\p{L}\p{N}_]+/gu) ?? []) t.set(n, (t.get(n) ?? 0) + 1);
  return t;
}
function bn(e, t) {
  return (e.get(t) ?? 0) + (e.get(`${t}s`) ?? 0);
}

// src/drafters/bind/prune-unused.ts
var Ps = "";
function Ga(e, t, n) {
  let s = Qa(e), r = Qa(t), o = /* @__PURE__ */ new Set();
  for (let l = !0; l; ) {
    let d = [...r.rows.keys()].filter(
      (p) => !o.has(p) && !n.has(p) && !Ha(r, p, o) && Dh(p, s, r)
    );
    for (let p of d) o.add(p);
    l = d.length > 0;
  }
  let i = oe(t)?.names ?? [];
  i.length > 0 && i.every((l) => o.has(l)) && o.delete(i[0]);
  let { source: a } = t.document, c = [
    ...[...o].flatMap((l) => r.rows.get(l).map(bt)),
    ..._h(t, o),
    ...jh(t, o),
    ...Wh(e, t),
    ...Wa(e, t)
  ], u = Ua(e.document.source, D(a, c));
  return zh(o.size === 0 ? u : Ih(u, o));
}
function Ih(e, t) {
  let { edits: n } = yn(Ae(e), Nr(t), {});
  return D(e, n);
}
function Ha({ users: e }, t, n) {
  return [...e.get(t) ?? []].some((s) => s !== t && !n.has(s));
}
function Dh(e, t, n) {
  return Ha(t, e, /* @__PURE__ */ new Set()) || t.mentioned.has(e) && !n.mentioned.has(e);
}
var Th = ["Requirements", "Data Model", "Scaling Considerations", "Cost Estimate", "Quantities"];
function Qa({ document: e }) {
  let t = v(e, ["Quantity", "Value", "Basis"]).flatMap((l) => l.rows), n = v(e, ["Quantity", "1x"]).flatMap((l) => l.rows), s = /* @__PURE__ */ new Map();
  for (let l of t) s.set($n(l), [l]);
  for (let l of n) s.get($n(l))?.push(l);
  let r = [...s].flatMap(([l, d]) => d.map(({ start: p, end: m }) => ({ start: p, end: m, name: l }))), o = t.flatMap(({ cells: [, , l] }) => l ? [Nh(l)] : []), i = [...Fh({ document: e }), ...[oe({ document: e })].
  filter((l) => l !== void 0)], a = Th.flatMap((l) => {
    let d = x(e, l)?.at;
    return d ? [{ start: d.start.offset ?? 0, end: d.end.offset ?? 0 }] : [];
  }), c = { rows: s, users: /* @__PURE__ */ new Map(), mentioned: /* @__PURE__ */ new Set() }, u = (l, d) => l.find(({ start: p, end: m }) => p <= d && d < m);
  for (let { text: l, start: d } of ee(e)) {
    if (u(i, d) || /^[A-Z]+ \//u.test(l)) continue;
    let p = u(o, d) !== void 0, m = p ? Ps : u(r, d)?.name ?? Ps, f = p || m === Ps && /^[a-z]\w*$/u.test(l) && !u(a, d);
    for (let h of l.match(/[a-z]\w*/gu) ?? [])
      s.has(h) && (f ? c.mentioned.add(h) : c.users.set(h, (c.users.get(h) ?? /* @__PURE__ */ new Set()).add(m)));
  }
  return c;
}
function Nh({ text: e, start: t, end: n }) {
  return { start: t + (/^`[^`]*`/u.exec(e)?.[0].length ?? 0), end: n };
}
function $n({ cells: e }) {
  return e[0]?.text.replaceAll("`", "") ?? "";
}
function Ka({ document: e }) {
  return v(e, ["Question", "Assumed"], x(e, "Open Questions"));
}
function Fh(e) {
  return Ka(e).flatMap(({ rows: t }) => t.flatMap(({ cells: n }) => n[1] ? [n[1]] : []));
}
function _h(e, t) {
  let n = (s) => t.has(/^`([a-z]\w*)`/u.exec(s)?.[1] ?? "");
  return Ka(e).flatMap(
    ({ rows: s }) => s.flatMap((r) => {
      let o = r.cells[1], i = o ? Se(o.text, /[,;]\s+/u) : [];
      if (!o || !i.some(n)) return [];
      let a = i.filter((c) => !n(c)).join("");
      return a === "" ? [bt(r)] : [{ ...o, text: a.replace(/[,;]\s+$/u, "") }];
    })
  );
}
function jh(e, t) {
  let n = oe(e);
  if (!n?.names.some((r) => t.has(r))) return [];
  let s = n.names.filter((r) => !t.has(r)).map((r) => `\`${r}\``);
  return [{ start: n.start, end: n.end, text: s.join(", ") }];
}
function Wh(e, t) {
  let n = ({ document: i }) => ["Endpoint", "Event"].flatMap((a) => v(i, [a]).flatMap((c) => c.rows)), s = (i) => {
    let a = n(i), c = ee(i.document).filter(
      ({ start: u }) => !a.some((l) => l.start <= u && u < l.end)
    );
    return new Set(c.map(({ text: u }) => u));
  }, [r, o] = [s(e), s(t)];
  return n(t).filter((i) => r.has($n(i)) && !o.has($n(i))).map(bt);
}
function zh(e) {
  return e.replace(/(?:^### [^\n]*\n\n)?^\|[^\n]*\|\n\|[ :|-]+\|\n(?!\|)\n*/gmu, "");
}

// src/drafters/bind/prune.ts
var qh = 3;
function it(e, t, n) {
  let { document: s, ...r } = e, o = de(s), i = Uh(o, t);
  if (i.length === 0) return e;
  let a = Qh(s, o, i);
  return T(r, Ga(e, { document: Ae(a) }, n), s.path);
}
function Uh(e, t) {
  let n = [];
  for (let s of t) {
    let { parties: r } = Va(e, [...n, s]);
    e.components.filter(({ name: o }) => !r.has(o)).length >= qh && n.push(s);
  }
  return n;
}
function Va({ components: e }, t) {
  let n = new Set(t.flatMap(({ serves: o, requirements: i }) => [...o, ...i])), s = e.filter(({ serves: o }) => o.length > 0 && o.every((i) => n.has(i))), r = t.flatMap(({ component: o }) => o ?? []);
  return { ids: n, parties: /* @__PURE__ */ new Set([...r, ...s.map(({ name: o }) => o)]) };
}
function Qh(e, t, n) {
  let s = Gh(n), { parties: r, ids: o } = Va(t, n);
  for (; ; ) {
    let { edits: i, cut: a } = yn(e, Wn(t, r, o), s), c = i.filter(({ start: d }) => d >= e.frontMatter.end), u = D(e.source, c), l = Zh(a, t, u).filter((d) => !r.has(d));
    if (l.length === 0) return Kh(u, Hh(e.source, n));
    for (let d of l) r.add(d);
  }
}
function Gh(e) {
  let t = {};
  for (let [n, s] of e.flatMap(({ basis: r }) => Object.entries(r)))
    t[n] = t[n] === void 0 ? s : Vh(t[n], s);
  return t;
}
function Hh(e, t) {
  let n = new Map(te(e).map(({ name: r, basis: o }) => [r, Ue(o) ?? ""]));
  return t.flatMap(({ component: r, basis: o }) => r === void 0 ? Object.entries(o) : []).flatMap(([r, o]) => {
    let i = n.get(r) ?? "", a = pn(o, i) ? we(o) : void 0;
    return a ? we(i).filter((c) => /^[a-z]\w*$/u.test(c) && !a.includes(c)) : [];
  });
}
function Kh(e, t) {
  if (t.length === 0) return e;
  let n = new RegExp(`^\\|[^|\\n]*\\|[^|\\n]*\`[^\`\\n]*\\b(?:${t.join("|")})\\b`, "u");
  return e.split(/(?=^## )/mu).map(
    (s) => s.startsWith("## Cost Estimate") ? s.split(`
`).filter((r) => !n.test(r)).join(`
`) : s
  ).join("");
}
function Vh(e, t) {
  let [n, s] = [we(e), we(t)], r = n?.filter((o) => s?.includes(o)) ?? [];
  return r.length > 0 ? r.join(" + ") : t;
}
function Zh(e, t, n) {
  return [...t.externals, ...t.actors].filter(({ name: r }) => e.includes(r)).filter(({ name: r }) => {
    let o = Wn(t, [r], /* @__PURE__ */ new Set());
    return !n.split(`
`).some((i) => Jh(i) && U(i, o));
  }).map(({ name: r }) => r);
}
function Jh(e) {
  return /^(?:\d+\. |- \*\*|\| N?FR-)/u.test(e);
}

// src/drafters/bind/prune-keep.ts
function Za(e, t, n) {
  let s = new Set(n.flatMap(({ bind: c }) => c.quantity ?? [])), r = it(e, t, /* @__PURE__ */ new Set()), o = Os(r, s);
  if (o.size === 0) return r;
  let i = Os(
    r,
    new Set(n.flatMap(({ fact: c, bind: u }) => Xh(c) ? [] : u.quantity ?? []))
  ), a = t.filter((c) => {
    let u = c.serves.length > 0 ? o : i;
    return u.size === 0 || Os(it(e, [c], /* @__PURE__ */ new Set()), u).size === 0;
  });
  return a.length === 0 ? e : it(e, a, s);
}
function Xh({ role: e }) {
  return e === "count" || e === "size";
}
function Os(e, t) {
  let n = re(e);
  return new Set([...t].filter((s) => !n.has(s)));
}

// src/drafters/bind/unused.ts
var Ja = {
  Terraform: "every resource is described in it, and nothing else changes",
  Docker: "every part of ours is an image built with it, and nothing else changes",
  GraphQL: "the contract stays HTTP with JSON; a GraphQL layer would stand before the API and change no limit behind it",
  gRPC: "our own parts may call each other by it; the contract with others stays HTTP with JSON"
};
function Xa(e, t) {
  let n = jt(e), s = new Set(J(n).map(({ family: c }) => c)), r = /* @__PURE__ */ new Set(["relational", "documents"]), o = ({ family: c }) => r.has(c) && [...r].some((u) => s.has(u));
  return Ce(t).map(({ product: c }) => c).filter((c) => !tg(c, n) && !o(c)).map(
    ({ name: c, family: u }) => Ja[c] ? ` ${c} is given: ${Ja[c]}.` : ` ${c[0].toUpperCase()}${c.slice(1)} is given and not used: ${ie[u].unused}.`
  ).join("") + eg(t, n);
}
var Yh = /\b(?:Fargate|DynamoDB|SQS|SNS|SES|Kinesis(?: Data Streams)?|EventBridge|S3|Lambda|CloudFront|Cosmos DB|Firestore|BigQuery|Pub\/Sub|Service Bus|Event Hubs|Blob Storage|Cloud Storage|Container Apps|Cloud Run)\b/gu;
function eg({ constraints: e }, t) {
  let n = new Set(e.map(({ words: o }) => o.toLowerCase().replace(" ", "-"))), s = [];
  n.has("serverless") && s.push(
    /\b(?:RDS|Aurora|ElastiCache|EC2|OpenSearch Service)\b/u.test(t) ? "Serverless is wished for: the parts of ours run without machines to look after, while databases and caches are instances that th\
e provider runs" : "Serverless is wished for: no part needs a machine to look after"
  ), n.has("managed-services") && s.push(
    "Managed services are wished for: the provider runs every store and queue, and only the parts of ours are released by us"
  );
  let r = [...new Set(t.match(Yh) ?? [])];
  return n.has("open-source") && s.push(
    r.length > 0 ? `Open source is wished for: ${r.join(", ")} are not, and leaving them means running their likes ourselves` : "Open source is wished for: every technology named under Components is"
  ), s.map((o) => ` ${o}.`).join("");
}
function tg(e, t) {
  return fe(e, t) || [e.name, ...Object.values(e.on)].some((n) => t.includes(n));
}

// src/drafters/bind/scope.ts
var ng = 60, sg = 200;
function Ya({ document: e }, t, n, { meant: s, added: r, near: o, beyond: i }) {
  let a = [...[...s.values()].flat(), ...[...r, ...o].map(({ clause: g }) => g), ...i], c = new Set(a.map(({ text: g }) => g)), u = t.clauses.filter((g) => cs(g, t)).map(({ text: g }) => g), l = [
    ...t.constraints.map(({ text: g }) => g),
    ...n.map((g) => Qe(t, g)),
    ...u,
    ...t.clauses.filter(({ kind: g }) => g === "constraint").map(({ text: g }) => g)
  ], d = [...new Set(l)].filter((g) => !c.has(g) && !Us(g)).slice(0, ng), p = x(e, "Scope"), m = Ct(e.source, p, "**Constraints:**");
  if (d.length === 0 || !p) return [];
  let f = d.map(O).join("; "), h = Xa(e, t);
  if (m)
    return [
      {
        start: m.end,
        end: m.end,
        text: `${/[.!?]$/u.test(m.text) ? "" : "."} From the brief: ${f}.${h}`
      }
    ];
  let w = p.at.end.offset ?? e.source.length;
  return [{ start: w, end: w, text: `

**Constraints:** from the brief: ${f}.${h}` }];
}
function Qe(e, t) {
  let n = e.clauses[t.clause];
  return n && n.text.length <= sg ? n.text : t.text;
}

// src/drafters/bind/unanswered-fixed.ts
var rg = 12;
function ec({ document: e }, t) {
  let n = e.source.slice(e.frontMatter.end).toLowerCase(), s = /* @__PURE__ */ new Set(), r = t.filter(({ words: a }) => !s.has(a.toLowerCase()) && s.add(a.toLowerCase())), o = r.filter(
    ({ kind: a, words: c }) => a === "regulation" && ![c, is(c)?.name ?? c].some((u) => n.includes(u.toLowerCase())) && !(ho(c) && n.includes("residency"))
  );
  return [
    ...r.filter(({ kind: a, words: c }) => a === "cloud" && /^(?:multi-|active)/iu.test(c)).map(
      ({ text: a }) => [
        `The brief says ${O(a)}, and this design runs in one region: must reading, writing or neither go on when that is lost?`,
        "neither: what is lost is restored elsewhere",
        "stores are copied between regions, and recovery targets and cost are drawn anew",
        "product owner"
      ]
    ),
    ...o.slice(0, rg).map(
      ({ words: a }) => [
        `What does ${O(a)} ask beyond Security?`,
        "nothing",
        "controls and their cost are added",
        "data protection officer"
      ]
    )
  ];
}
function tc({ document: e }, t) {
  let n = x(e, "Open Questions"), s = e.source.slice(n?.at.start.offset ?? 0, n?.at.end.offset ?? 0);
  return Ce(t).filter(
    ({ product: { name: o, family: i } }) => o.startsWith("the existing ") && !(i === "identity" && /\b(?:OIDC|OpenID)\b/u.test(s))
  ).map(
    ({ product: { name: o, family: i } }) => i === "identity" ? [
      `Does ${o} speak OIDC with discovery and published keys, and can a token be revoked before it ends?`,
      "OIDC, keys published; tokens end after 15 min",
      "tokens are inspected at the server on each call, which joins the path of availability",
      "owner of that server"
    ] : [
      `By which interface is ${o} called, at which rate, and how are failures told?`,
      "HTTPS with an idempotency key, at the rate that this design needs",
      "a queue with its own pace before it",
      "owner of that system"
    ]
  );
}

// src/drafters/bind/unanswered.ts
var xn = 12, og = /* @__PURE__ */ new Set([
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
function sc(e, t, { clauses: n, extensions: s, unplaced: r }) {
  let o = r.filter(ig), i = o.filter((c) => !nc(c)), a = new Set(s.flatMap(({ ids: c }) => c));
  return [
    ...ag(t, o.filter(nc)),
    ...i.slice(0, xn).map((c) => cg(t, c)),
    ...i.length > xn ? [oc("numbers", i.length - xn)] : [],
    ...s.filter(({ isNew: c }) => c).map(lg),
    ...dg(e, [...n.near, ...n.added.filter(({ id: c }) => !a.has(c))]),
    ...ug(n),
    ...ec(e, t.constraints),
    ...tc(e, t)
  ];
}
function ig({ role: e, noun: t }) {
  return og.has(e) || e === "count" && /^(?:region|zone|continent|datacent(?:er|re))$/u.test(t ?? "");
}
function nc({ role: e }) {
  return e === "rate" || e === "peak";
}
function ag(e, t) {
  let n = [...new Set(t.map((s) => Qe(e, s)))].slice(0, xn).map(O);
  return n.length === 0 ? [] : [
    [
      `What is sized by ${rc(n)}?`,
      "nothing beyond what the quantities say already",
      n.length === 1 ? "it becomes a quantity, and what rests on it is computed anew" : "each becomes a quantity, and what rests on it is computed anew",
      "product owner"
    ]
  ];
}
function rc(e) {
  return e.length < 2 ? e.join("") : `${e.slice(0, -1).join(", ")} and ${e.at(-1)}`;
}
function cg(e, t) {
  return t.role === "count" ? [
    `What stands in each of ${O(Qe(e, t))}?`,
    "no more than this design says of copies and of the loss of one",
    "stores are copied between them, and recovery targets and cost are drawn anew",
    "product owner"
  ] : [
    `Which part answers ${O(Qe(e, t))}?`,
    "none of the checks depends on it",
    "it becomes a quantity with a check and an alert",
    "product owner"
  ];
}
function oc(e, t) {
  return [
    `Which of ${t} more ${e} of the brief belong to the first release?`,
    "none of them",
    "each becomes a requirement",
    "product owner"
  ];
}
function ug({ beyond: e }) {
  return e.length === 0 ? [] : [oc(`capabilities, from ${O(e[0].text.slice(0, 80))} on,`, e.length)];
}
function lg({ ids: e, entity: t }) {
  return [
    `What does a \`${t}\` consist of, and who may see it (${e.join(", ")})?`,
    "id, who made it, when, and named texts",
    "fields, states and access are drawn anew",
    "product owner"
  ];
}
function dg(e, t) {
  let [n] = t;
  if (!n) return [];
  if (t.length === 1)
    return [
      [
        `Which part serves ${n.id}, ${O(n.clause.text)}?`,
        `${ic(e, n.clause)}, as the nearest by its responsibilities`,
        `${n.id} gets a component of its own`,
        "product owner"
      ]
    ];
  let s = t.map(({ id: r, clause: o }) => `${O(o.text)} (${r})`);
  return [
    [
      `By what are ${rc(s)} done, of which this design holds the words alone?`,
      pg(e, t),
      "each gets endpoint, flow and data of its own",
      "product owner"
    ]
  ];
}
function pg(e, t) {
  let n = /* @__PURE__ */ new Map();
  for (let { id: s, clause: r } of t) {
    let o = ic(e, r);
    n.set(o, (n.get(o) ?? /* @__PURE__ */ new Set()).add(s));
  }
  return [...n].map(([s, r]) => `${s} for ${[...r].join(", ")}`).join("; ");
}
function ic({ document: e }, t) {
  let n = new Set(M(t.text).map(({ lower: o }) => b(o))), r = (x(e, "Components")?.sections.filter(
    ({ depth: o, title: i }) => o === 3 && !/passes through/u.test(i)
  ) ?? []).map((o) => {
    let i = Le(o).map(
      (u) => e.source.slice(u.position?.start.offset ?? 0, u.position?.end.offset ?? 0)
    ), a = new Set(M(`${o.title} ${i.join(" ")}`).map(({ lower: u }) => b(u))), c = i.some((u) => /\bServes\b.*\bFR-1\b/u.test(u)) ? 0.5 : 0;
    return { title: o.title, score: [...n].filter((u) => u.length > 3 && a.has(u)).length + c };
  });
  return r.reduce(
    (o, i) => i.score > o.score ? i : o,
    r[0] ?? { title: "a new component", score: 0 }
  ).title;
}

// src/drafters/bind/questions.ts
function ac(e, t, n) {
  let s = v(
    e.document,
    ["Question", "Assumed", "If not", "Decides"],
    x(e.document, "Open Questions")
  )[0], r = [
    ...n.fits ? [] : [mg(e, t)],
    ...fg(n.ledger),
    ...hg(e, n),
    ...n.targets.raised.map(wg),
    ...yg(t, n.targets),
    ...sc(e, t, n)
  ];
  return !s || r.length === 0 ? [] : [{ start: s.end, end: s.end, text: r.map((o) => `
| ${o.join(" | ")} |`).join("") }];
}
function mg({ id: e }, { subject: t }) {
  return [
    `Is ${O(t.name)} built like a ${e.replaceAll("-", " ")}, whose parts these are?`,
    "yes, as no embedded blueprint is nearer",
    "components, flows and numbers are drawn anew",
    "the author of the brief, before the review"
  ];
}
function fg({ assumed: e }) {
  return e.length === 0 ? [] : [
    ["How much is used, where the brief gives no number?", e.map(({ name: n, value: s }) => `\`${n}\` = ${s}`).join(", "), "sizes and cost are computed anew", "product owner"]
  ];
}
function hg(e, { matches: t }) {
  let n = new Set(t.map(({ bind: o }) => o.requirement)), s = [
    ...new Set(
      e.binds.flatMap(({ requirement: o }) => o && !n.has(o) ? [o] : [])
    )
  ], r = [...K(e).keys()].filter((o) => s.includes(o));
  return r.length === 0 ? [] : [
    [
      "Which targets are needed where the brief gives none?",
      `those of ${gg(r)}`,
      "target, check and alert are set anew",
      "product owner"
    ]
  ];
}
function gg(e) {
  let t = e.map((s) => Number(s.replace(/\D+/gu, ""))).sort((s, r) => s - r), n = [];
  for (let s of t) {
    let r = n.at(-1);
    r?.at(-1) === s - 1 ? r.push(s) : n.push([s]);
  }
  return n.flatMap((s) => s.length > 2 ? `NFR-${s[0]} to NFR-${s.at(-1)}` : s.map((r) => `NFR-${r}`)).join(", ");
}
function wg({ id: e, from: t, to: n, ratio: s }) {
  return [
    `${e} asks for ${n}, its times are ${t}: how far apart are they?`,
    s ? `\`${s.name}\` = ${s.value}` : `the slowest cases stay within the margin of ${e}`,
    `the times of ${e} are measured as ${n}`,
    "load test"
  ];
}
function yg(e, { unsaid: t }) {
  return t.map(({ id: n, statistic: s, fact: r }) => [
    `For how many cases does ${O(Qe(e, r))} hold?`,
    `${s}, as ${n} says`,
    `${n} gets another percentile`,
    "product owner"
  ]);
}

// src/drafters/bind/relax.ts
var Es = 1.2, bg = 2;
function cc(e, t, n, s, r) {
  let o = n.binds.filter(({ requirement: c }) => c && !s.has(c)), i = new Set(r.map(({ name: c }) => c)), a = e;
  for (let c = 0; c < bg; c += 1) {
    let u = $g(
      c === 0 ? t : me(a),
      n,
      new Set(o.map(({ requirement: l }) => l)),
      i
    );
    if (u.length === 0) break;
    a = D(a, u);
  }
  return a;
}
function $g({ document: e, ledger: t }, n, s, r) {
  return [...K({ document: e }).values()].flatMap((o) => {
    let i = s.has(o.id) ? De(o) : void 0, a = pe(o.target.text)?.text, c = a ? k(a) : void 0, u = i && t.evaluate(i.expression);
    if (!i || !a || !c || !u || $(u)) return [];
    if (i.upper ? u.value <= c.value : u.value >= c.value) return [];
    let l = Cn(xg(u.value, i.upper, a), u.dimension, a, !i.upper);
    return [
      ...ar({ document: e }, o, l),
      ...vg({ document: e }, n, o, { old: a, next: l, assumed: r })
    ];
  });
}
function xg(e, t, n) {
  return t ? e * Es : n.includes("%") && e > 0.5 && e < 1 ? 1 - (1 - e) * Es : e / Es;
}
function vg({ document: e }, { binds: t }, { id: n }, { old: s, next: r, assumed: o }) {
  let i = new Set(t.filter(({ requirement: u }) => u === n).map(({ role: u }) => u)), a = new Set(
    t.filter(({ quantity: u, role: l }) => u && o.has(u) && i.has(l)).map(({ quantity: u }) => `\`${u}\``)
  );
  return v(e, ["Quantity", "Value", "Basis"]).flatMap((u) => u.rows).flatMap(({ cells: [u, l] }) => u && l && a.has(u.text) && k(l.text)?.value === k(s)?.value ? [{ start: l.start, end: l.end, text: r.
  replace(/ per .*$/u, "") }] : []);
}

// src/drafters/bind/own-sites-rows.ts
function uc(e, t, { one: n, many: s }) {
  let r = P(e).length > 0 ? "stores" : "copies", o = t.lossless ? "nothing that was confirmed is lost" : "the last `site_lag` = ? of changes may be lost", i = [
    [
      `One ${n} lost`,
      `if it is A, nothing is written for \`site_switch\` = ?; ${o}`,
      "`site_probe`, from the other one",
      `addresses point to the other ${n}; its ${r} are promoted by a person, and A is fenced off first`,
      "A is filled anew from B and takes over at a quiet hour"
    ],
    [
      `Line between the ${s} cut`,
      t.lossless ? "commits wait until B is taken out of them; then none" : "none at first; the copy in B ages",
      "`site_lag_seconds`",
      "A goes on, B serves nobody and promotes nothing, so that two never write",
      "B catches up by itself, or is filled anew"
    ]
  ], a = S(e, ["Failure", "Impact"], "Failure Modes").toReversed().reduce((u, { cells: l, start: d, end: p }) => {
    if (!/\bsite lost\b/u.test(l[0] ?? "")) return u;
    let m = [...l.slice(0, -1), `a host by itself; a ${n} by the switch below`];
    return `${u.slice(0, d)}| ${m.join(" | ")} |${u.slice(p)}`;
  }, e), c = G(a, ["Failure", "Impact"], i, "Failure Modes");
  return G(
    c,
    ["Requirement", "Indicator"],
    [
      [
        "none",
        "`site_lag_seconds`: how far the copies in B are behind",
        `> ${t.lossless ? "5 s" : "`site_lag` = ?"} for 5 min`
      ],
      ["none", `\`site_probe\`: each ${n} asked from the other one`, "3 failures in a row"]
    ],
    "Monitoring"
  );
}
function lc(e, t, { one: n, many: s, count: r }) {
  return B(e, [
    [
      `How far apart are the ${s}, how wide is the line between them, and is it doubled?`,
      t.lossless ? "`link_rtt` = ?, so that a commit can wait for it" : "near enough that copies are at most `site_lag` = ? behind",
      t.lossless ? "commits take longer, or the last of them may be lost" : "the loss grows with the lag",
      "whoever runs the machines"
    ],
    ...r === 2 ? [
      [
        `Is there a third place for a witness, so that a ${n} can be given up without a person?`,
        "no: `site_switch` = ? with a person",
        "a small machine there votes, and the switch takes a minute",
        "whoever runs the machines"
      ]
    ] : []
  ]);
}

// src/drafters/bind/own-sites-words.ts
var Sg = ["no", "one", "two", "three", "four"];
function Bs({ count: e }) {
  return Sg[e] ?? String(e);
}
function dc(e) {
  return R(
    e,
    new RegExp("\\b([Aa]n? )?managed (?=(\\p{L}))", "gu"),
    ({ 1: t, 2: n = "" }) => t ? `${t[0]}${/[aeio]/iu.test(n) ? "n" : ""} ` : ""
  );
}
function kg({ cluster: e, sites: t }) {
  let n = t ? `${Bs(t)} ${t.many}` : "one place";
  return e ? `the existing ${e.name} in ${n}` : `own servers in ${n}`;
}
function pc(e, t) {
  return !t.cluster && !t.sites ? e : R(e, /\bown servers in one place\b/gu, () => kg(t));
}

// src/drafters/bind/own-sites.ts
function mc(e, t) {
  let { sites: n } = t;
  if (!n) return e;
  let s = A(e, "Data Model", (a) => Pg(a, t, n)), r = A(
    s,
    "Scope",
    (a) => a.replace(/^- (?:[^\n:]* )?second site\b[^\n]*\n/gmu, "")
  ), o = A(
    r,
    "High-Level Architecture",
    (a) => a.replace(/(?<=subgraph [^\n]*)\bone site\b/gu, `${Bs(n)} ${n.many}`)
  ), i = R(
    o,
    /\b(?:a second|another) site\b|\b[Ss]econd site\b/gu,
    ({ 0: a, index: c }) => Ag(o, c) ? a : /^a/u.test(a) ? `the other ${n.one}` : `other ${n.one}`
  );
  return Mg(lc(uc(Og(i, t, n), t, n), t, n), t);
}
function Ag(e, t) {
  return ["Overview", "Scope", "Trade-offs", "Open Questions"].some((n) => {
    let { start: s, end: r } = V(e, n);
    return s <= t && t < r;
  });
}
function Mg(e, { sites: t, cluster: n }) {
  let s = [t?.text, n?.text].filter((r) => r !== void 0);
  return A(
    e,
    "Open Questions",
    (r) => r.split(`
`).filter((o) => !(/^\| Which part answers /u.test(o) && s.some((i) => o.includes(i)))).join(`
`)
  );
}
function Cg({ lossless: e }) {
  return e ? "0" : "1 min";
}
function Pg(e, t, { one: n }) {
  return e.replace(/\bthe site: RPO [^,;|\n]+, RTO [^;|\n]+?(?= ?[;|])/gu, `one ${n}: RPO ${Cg(t)}, RTO 15 min`).replace(/\btwo sites\b/gu, `two ${n}s`);
}
function Og(e, t, { count: n, one: s, many: r, text: o }) {
  let i = t.lossless ? ["link_rtt", "2 ms", `assumption: line between the ${s}s, for which each commit waits; to be measured`] : [
    "site_lag",
    "1 min",
    `assumption: by how much the copy in the next ${s} is behind at the worst; to be measured`
  ];
  return C(e, [
    [
      $t({ many: r }),
      String(n),
      /\b(?:\d|two|three|four)\b/iu.test(o) ? "brief" : `choice: the ${r} of the brief`
    ],
    i,
    [
      "site_switch",
      "15 min",
      `assumption: a person decides that a ${s} is lost and turns addresses and stores; drill`
    ]
  ]);
}
function $t({ many: e }) {
  return e.replace(/\W+/gu, "_");
}
function fc(e, t, n, s, r) {
  let { one: o } = r, i = s.cluster ? `${s.cluster.units} of the ${s.cluster.name}` : "machines", a = n.length === 0 ? "" : ` ${j(n)}: ${Eg(n, s, r)}`, c = `Each of the \`${$t(r)}\` = ? ${r.many} runs\
 ${j(t)} on ${i}, enough of them that one ${o} carries the peak alone.`, u = `Copies of a part never share a host${s.cluster ? " (a rule of the cluster keeps them apart)" : ""}.`, l = r.count > 2 ? `O\
ne member of every vote stands in each ${o}, so that the loss of one leaves a majority.` : `Two ${r.many} have no majority between them: votes are held in ${o} A alone, and whether B takes over is dec\
ided by a person within \`site_switch\` = ?, or by a witness in a third place once there is one.`;
  return L(e, "High-Level Architecture", `**Placement.** ${c}${a} ${u} ${l}`);
}
function Eg(e, { lossless: t }, { one: n }) {
  let s = e.length > 1, r = t ? `another one in ${n} B, which confirms each commit as well (\`link_rtt\` = ? longer)` : `another one in ${n} B, which follows and is at most \`site_lag\` = ? behind`;
  return `the copy that is written stands in ${n} A${s ? " for each" : ""}, a second one on another host of A, and ${r}.`;
}

// src/drafters/bind/own-machines.ts
function hc(e, t, n) {
  let { machines: s, hoster: r } = n;
  if (n.cluster && !s) return Bg(e, n.cluster.name, n.sites);
  let o = e.length > 0 ? e.join(" + ") : "2", i = t.evaluate(o.replaceAll("request_cpu_avg", "0.5 ms")), a = $(i) ? 8 : i.value, c = s ? Math.max(1, s.count - 1) : a > 90 ? a / 64 : Math.max(2, a / 32),
  u = [8, 16, 32].find((m) => m * c >= a) ?? (/VM|virtual|VPS/iu.test(s?.one ?? "") ? 32 : 64), l = { 8: 60, 16: 110, 32: 230, 64: 430 }[u] ?? 60, d = s?.one ?? "server", p = r ? `rented ${d} of that \
size at ${r}, to be replaced by its offer` : "amortised server, 4 years, power and place included, to be replaced by the own figure";
  return [
    ...gc(e),
    [
      "machine_cores",
      String(u),
      `assumption: processors of one ${d}, 4 GB of memory each; to be replaced by those that are there`
    ],
    s ? ["machines", String(s.count), "brief"] : n.sites ? [
      "machines",
      "?",
      `\`${$t(n.sites)} * max(2, 1 + ceil(cores_used / machine_cores / 70 %))\`: each ${n.sites.one} carries the peak with one machine lost`
    ] : ["machines", "?", "`max(3, 1 + ceil(cores_used / machine_cores / 70 %))`: one may be lost, three can vote"],
    ["machine_price", `${l} USD/month`, `assumption: ${p}`],
    ["disk_price", "0.03 USD/GB/month", "assumption: mirrored disk, 4 years, to be replaced by the own figure"],
    ["line_price", "40 USD/month", "assumption: share of the line that the place has, to be replaced by the contract"]
  ];
}
function gc(e) {
  let t = e.length > 0 ? e.join(" + ") : "2";
  return [
    ["request_cpu_avg", "0.5 ms", "assumption: one request to a store, a queue or a stream, copies included"],
    ["cores_used", "?", `\`${t}\`: processors of all parts at the peak, by their own sizing`]
  ];
}
function Bg(e, t, n) {
  let s = n ? `ceil(${$t(n)} * cores_used)` : "ceil(cores_used)", r = n ? `, for the whole peak in each ${n.one}` : "";
  return [
    ...gc(e),
    ["cores_asked", "?", `\`${s}\`: virtual processors asked of the ${t}${r}`],
    ["memory_asked", "?", `\`cores_asked * 4 GB\`: memory asked of the ${t}`],
    [
      "core_price",
      "5 USD/month",
      `assumption: internal charge of the ${t} for a virtual processor with 4 GB, to be replaced by the own figure, or by 0 where none is charged`
    ],
    ["disk_price", "0.03 USD/GB/month", "assumption: mirrored disk, 4 years, to be replaced by the own figure"],
    ["line_price", "40 USD/month", "assumption: share of the line that the place has, to be replaced by the contract"]
  ];
}
function Rs({ cluster: e, machines: t }) {
  return e && !t ? "core_price" : "machine_price / machine_cores";
}
function wc(e, { machines: t }) {
  if (!t) return e;
  let { count: n, one: s, many: r } = t, o = n > 1 ? "`cores_used <= (machines - 1) * machine_cores` holds" : "`cores_used <= machines * machine_cores` holds", i = n > 1 ? `The brief gives \`machines\` \
= ${n} ${r}, and all parts share them; with one ${s} lost the rest carry the load: ${o}.` : `The brief gives one ${s}, which carries all parts: ${o}; every part that counts on a second one counts on a\
 machine that is not there: \`hosts <= machines\` holds.`, a = A(e, "Scope", (c) => `${c.trimEnd()}

${i}

`);
  return A(a, "Scaling Considerations", (c) => {
    let u = S(c, ["Quantity", "1x"]).at(-1), l = `
| \`machines\` | ${n} | not planned | not planned | more ${r}, which the brief does not give |`;
    return u ? c.slice(0, u.end) + l + c.slice(u.end) : c;
  });
}
function yc(e, { machines: t, cluster: n, sites: s }) {
  let r = !n || t ? void 0 : [
    `Has the ${n.name} \`cores_asked\` = ? processors, \`memory_asked\` = ? GB of memory and the disks of Cost Estimate free${s ? `, shared alike by the ${s.many}` : ""}, also with a host lost?`,
    "yes",
    "hosts are added before the first release, or parts share VMs",
    "whoever runs the cluster"
  ];
  return B(e, [
    r ?? [
      `What are the ${t?.many ?? "machines"}: how many processors, how much memory, what does one cost in a month?`,
      "`machine_cores` and `machine_price` as they stand in Quantities",
      "more parts share a machine, or fewer; the cost moves with it",
      "whoever runs the machines"
    ],
    [
      s ? "Where do the backups lie that must outlive a mistake in both places?" : "Where do the copies lie that must outlive the room with the machines?",
      s ? `in the ${s.one} that is not written, on disks that the cluster cannot reach` : "in another building, on disks of ours",
      "a rented store elsewhere, encrypted before it leaves",
      "whoever runs the machines"
    ]
  ]);
}

// src/drafters/bind/own-cost.ts
var xc = 0.0395;
function vc(e, t, n) {
  let s = S(e, ["Item", "Quantity", "Unit price"], "Cost Estimate"), r = s.find(({ cells: h }) => /^(?:\*\*)?Total/u.test(h[0] ?? ""));
  if (!r || s.length < 2) return e;
  let o = E(e).filter((h) => !Sc(e, h)), i = Rg(s.filter((h) => h !== r)).map((h) => Lg(h, t, o)), a = i.flatMap(({ cores: h }) => h ?? []), c = [
    Rs(n) === "core_price" ? `| Processors of the ${n.cluster.name} | \`cores_asked\` | \`core_price\` | ? |` : "| Machines | `machines` | `machine_price` | ? |",
    ...i.filter(({ kind: h }) => h === "disk" || h === "share" || h === "vendor").map(({ row: h }) => h),
    ...i.some(({ kind: h }) => h === "line") ? ["| Line to the internet | 1 | `line_price` | ? |"] : []
  ], u = c.filter((h) => /% \| above \|/u.test(h)), l = [
    ...c.filter((h) => !u.includes(h) && !bc(h, o)),
    ...u,
    ...c.filter((h) => bc(h, o))
  ], d = s[0], p = `${e.slice(0, d.start)}${l.join(`
`)}
${e.slice(r.start)}`, m = A(p, "Cost Estimate", (h) => Ng(h, e, l, n)), f = C(m, hc(a, t, n));
  return jg(Fg(wc(yc(f, n), n), t, Rs(n)));
}
function Sc(e, t) {
  let s = ae(e, "Components").split(`
`).find((r) => r.startsWith(`- ${t} (`));
  return s !== void 0 && _r(s.slice(t.length + 3));
}
function bc(e, t) {
  return t.some((n) => e.startsWith(`| ${n}`));
}
function Rg(e) {
  let t = "";
  return e.map((n) => {
    let [s = "", ...r] = n.cells, o = /^(?:Its|Their) (.*)$/u.exec(s)?.[1];
    return o || (t = s.replace(/,.*$/u, "")), o && t ? { ...n, cells: [`${t} ${o}`, ...r] } : n;
  });
}
function Lg({ cells: e }, t, n) {
  let [s = "", r = "", o = ""] = e, i = /^`([^`]+)`/u.exec(r)?.[1] ?? r.replace(/ (?!\/|USD|GB|TB).*$/u, ""), a = `| ${s} | ${r.replace(/ = .*$/u, "")} | ${o} | ? |`, c = { item: s, quantity: i, row: a };
  if (o === "above") return { ...c, kind: "share" };
  if (n.some((m) => s.startsWith(m))) return { ...c, kind: "vendor" };
  let u = Ig(o, t);
  if (!u) return { ...c, kind: "flat" };
  let { time: l = 0, data: d = 0 } = u.dimension, p = u.value * 3600;
  return d === -1 && l === -1 ? p > 1e-3 ? { ...c, kind: "flat" } : { ...c, kind: "disk", row: a.replace(`| ${o} |`, "| `disk_price` |") } : d === -1 ? { ...c, kind: /\b(?:log|between|NAT|endpoint|cop)/iu.
  test(s) ? "flat" : "line" } : l === -1 && /^`?[^`]*\/month/u.test(o) ? { ...c, kind: "flat" } : l === -1 ? /\b(?:address|NAT|capacity unit|endpoint|probe)/iu.test(s) ? { ...c, kind: "flat" } : { ...c,
  kind: "machine", cores: Tg(i, kc(p / xc)) } : Dg(i, t) ? { ...c, kind: "request", cores: `${Ls(i)} * request_cpu_avg` } : { ...c, kind: "flat" };
}
function Ig(e, t) {
  let n = /^`([^`]+)`/u.exec(e)?.[1], s = n ? t.evaluate(n) : k(e);
  return s && !$(s) ? s : void 0;
}
function Dg(e, t) {
  let n = t.evaluate(e);
  return !$(n) && Object.keys(n.dimension).join() === "time" && n.dimension.time === -1;
}
function kc(e) {
  return Math.max(0.1, Number(e.toPrecision(1)));
}
function Tg(e, t) {
  return t === 1 ? Ls(e) : `${Ls(e)} * ${t}`;
}
function Ls(e) {
  return / [+-] /u.test(e.replace(/\([^()]*\)/gu, "")) ? `(${e})` : e;
}
function Ng(e, t, n, s) {
  let r = n.join(`
`), o = P(t).filter((d) => !r.includes(d)), i = /^No cost: .*/mu.exec(e)?.[0] ?? "", a = E(t).filter((d) => Sc(t, d) && !r.includes(d) && !i.includes(d)), c = [...o, ...a], u = e.replace(
    /^Prices:.*$/mu,
    s.cluster && !s.machines ? `Prices: assumptions until own figures stand there: no machine is bought, since the ${s.cluster.name} runs already; its processors and disks are counted at what they cos\
t inside, 2026-01` : "Prices: assumptions until own figures stand there: machines, disks and the line, written off over 4 years, with power and place, 2026-01"
  ), l = c.length > 0 ? `${c.join(", ")}, logs and metrics (software on the machines)` : "logs and metrics (on the machines)";
  return /^No cost: /mu.test(u) ? u.replace(/^No cost: /mu, `No cost: ${l}; `) : `${u.trimEnd()}

No cost: ${l}.

`;
}
function Fg(e, t, n) {
  return S(e, ["Quantity", "Value", "Basis"]).filter(
    ({ cells: r }) => /^price: of AWS|^price: .*\bAWS\b|^price: .*us-east-1|^assumption: [^;]*\bon demand\b/u.test(r[2] ?? "")
  ).toReversed().reduce((r, { cells: o, start: i, end: a }) => {
    let c = (o[0] ?? "").replaceAll("`", ""), u = new RegExp(`(?<![\\w])${c}(?![\\w])`, "gu");
    if ((r.match(u)?.length ?? 0) < 2) return r.slice(0, i) + r.slice(a + 1);
    let l = t.value(c), d = $(l) ? void 0 : _g(l, n);
    return d ? `${r.slice(0, i)}| \`${c}\` | ? | ${d} |${r.slice(a)}` : r;
  }, e);
}
function _g({ value: e, dimension: t }, n) {
  let { time: s = 0, data: r = 0 } = t;
  return r === -1 && s === -1 ? "`disk_price * 1`: own disks" : r === -1 ? "`line_price * 1 month / 10000 GB`: share of the line" : s === -1 ? `\`${kc(e * 3600 / xc)} * ${n}\`: processors of own machin\
es` : s === 0 ? `\`request_cpu_avg * ${n}\`: time on own machines` : void 0;
}
function jg(e) {
  return e.split(/(?=^## )/mu).map(
    (t) => /^## (?:Cost|Quantities|Requirements)/u.test(t) ? t : t.split(`
`).flatMap(Wg).join(`
`)
  ).join("").replace(/\n{3,}(?!\n)/gu, `

`);
}
function Wg(e) {
  if (!$c(e)) return [e];
  if (e.startsWith("|")) return [];
  let t = e.split(/(?<=[.;!?]\*{0,2})\s+/u).filter((n) => !$c(n));
  return t.join(" ").replace(/\*\*[^*]*\*\*/gu, "").trim() === "" ? [] : [t.join(" ")];
}
function $c(e) {
  return Array.from(e.matchAll(/`([^`\n]+)`/gu)).some(
    ([, t = ""]) => /[*/] |^[a-z]/u.test(t) && /\d(?:e-?\d+)? USD\b/u.test(t) && !/[<>=]/u.test(t)
  );
}

// src/drafters/bind/site-words.ts
var zg = "time|DNS|tariff|fare|pick-?up|delivery|parking|no-go|quiet|danger|climate|temperature|warehouse|sales", qg = new RegExp(
  `(?<!(?:${zg})[ -])(?<![\\p{L}\\p{N}/{.])(availability )?([Zz])one(s?)(?![\\p{L}\\p{N}/}])`,
  "gu"
), Ug = /(?<!(?:addresses to a|cuts? to|truncated to a|sales|[Rr]egional) )(?<![\p{L}\p{N}/{.-])(cloud )?([Rr])egion(s?)(?![\p{L}\p{N}/}])/gu;
function Mc(e, t) {
  let n = new Set(
    S(e, ["Quantity", "Value", "Basis"]).map(({ cells: d }) => (d[0] ?? "").replaceAll("`", ""))
  ), s = [...n].reduce((d, p) => {
    let f = p.replace(/(?<![a-z])zone(s?)(?![a-z])/u, "host$1").replace(/(?<![a-z])region(s?)(?![a-z])/u, "site$1").replace(/^aws(?=_)/u, "platform").replace(/(?<![a-z])(?:dynamodb|s3)(?![a-z])/u, (h) => h ===
    "s3" ? "objects" : "table_store");
    return f === p || n.has(f) ? d : d.replace(new RegExp(`(?<![\\w-])${p}(?![\\w-])`, "gu"), f);
  }, e), r = Array.from(
    s.matchAll(/^```(?:ts|typescript|sql|graphql)[\s\S]*?^```/gmu),
    ({ index: d, 0: p }) => [d, d + p.length]
  ), o = (d) => r.some(([p, m]) => p <= d && d < m) || Ac(s, d, t), i = R(
    s,
    qg,
    ({ 0: d, 2: p = "z", 3: m = "", index: f }) => o(f) ? d : `${p === "Z" ? "H" : "h"}ost${m}`
  ), a = Array.from(
    i.matchAll(/^```(?:ts|typescript|sql|graphql)[\s\S]*?^```/gmu),
    ({ index: d, 0: p }) => [d, d + p.length]
  ), c = R(
    i,
    Ug,
    ({ 0: d, 2: p = "r", 3: m = "", index: f }) => a.some(([h, w]) => h <= f && f < w) || Ac(i, f, t) ? d : `${p === "R" ? "S" : "s"}ite${m}`
  ), u = R(
    c,
    /\b([Cc])loud (bill|cost)/gu,
    ({ 1: d, 2: p = "" }) => d === "C" ? p[0].toUpperCase() + p.slice(1) : p
  ), l = A(
    u,
    "Data Model",
    (d) => d.replace(/(?<=\| |; )a node(?=: RPO)/gu, "a process")
  );
  return A(
    l,
    "Scope",
    (d) => d.replace(
      /^- (?:[^\n:]* )?(?:second|another) site\b[^\n]*$/gmu,
      "- A second site: what is lost with this one comes back from the copies that are kept elsewhere."
    )
  );
}
function Ac(e, t, n) {
  let s = e.slice(e.lastIndexOf(`
`, t) + 1, t);
  return /^\| N?FR-\d+ \|/u.test(s) && /\b(?:zones?|regions?)\b/iu.test(n);
}

// src/drafters/bind/own-servers.ts
function Oc(e, t, n, s) {
  let r = vc(e, t, n), o = Qg(r, n), i = pc(dc(Mc(o, s)), n);
  return Hg(Gg(mc(i, n), n), n);
}
var Cc = /^(limit|price): of AWS, in place of that of own servers: (.*)$/u;
function Qg(e, t) {
  let n = S(e, ["Quantity", "Value", "Basis"]).filter(
    ({ cells: a }) => Cc.test(a[2] ?? "") && !/: of AWS, .*: price/u.test(a[2] ?? "")
  ), s = [...P(e), ...E(e)], r = n.toReversed().reduce((a, { cells: c, start: u, end: l }) => {
    let [d = "", p = "", m = ""] = c, f = Cc.exec(m)[2], h = Pc(d, p, { source: f, parties: s.filter((w) => f.includes(w)) }, t);
    return `${a.slice(0, u)}| ${h.join(" | ")} |${a.slice(l)}`;
  }, e), o = n.map(({ cells: [a = "", c = "", u = ""] }) => {
    let l = Pc(a, c, { source: u, parties: [] }, t);
    return `${l[0]} = ${l[1]}`;
  }), i = B(
    r,
    o.length === 0 ? [] : [
      [
        "What do the machines and the software on them reach?",
        o.join(", "),
        "the checks that rest on it are computed anew",
        "whoever runs the machines, after the first drill"
      ]
    ]
  );
  return R(
    i,
    /\b(?:in|by) the ([^,;|\n]{2,40}?) (?:user|developer) guide\b/gu,
    ({ 1: a }) => `with ${a}`
  );
}
function Pc(e, t, { source: n, parties: s }, { machines: r }) {
  let o = e.replaceAll("`", "").replaceAll("_", " "), i = s.length > 0 ? `, for the ${j(s)}` : "";
  if (/^99\.?\d* %$/u.test(t)) {
    let a = s.length > 1 ? "99.85 %" : /Load Balanc|balancer/iu.test(`${n} ${o}`) ? "99.95 %" : "99.9 %";
    return [e, a, `assumption: ${o} on own machines${i}; to be measured from the first day`];
  }
  return /failover/u.test(e) && r && r.count <= 2 ? [
    e,
    "30 min",
    "assumption: two machines have no majority, so on-call is told, decides and promotes by hand"
  ] : /burst/u.test(e) ? [e, "100 %", "assumption: own processors do not slow down after a burst"] : [e, t, `assumption: ${o} as set up here${i}; to be measured`];
}
function Gg(e, { machines: t }) {
  if (!t) return e;
  let n = S(e, ["Quantity", "Value", "Basis"]).find(({ cells: d }) => d[0] === "`hosts`"), s = Number(n?.cells[1]);
  if (!n || !Number.isFinite(s)) return e;
  if (Array.from(e.matchAll(/`[^`\n]*`/gu)).filter(([d]) => /(?<!\w)hosts(?!\w)/u.test(d)).length < 2) return e.slice(0, n.start) + e.slice(n.end + 1);
  if (s <= t.count) return e;
  let o = Math.max(2, Math.min(s, t.count)), i = t.count >= 2 ? `choice: ${t.many} on which copies stand` : "assumption: a second machine, which the brief does not give", a = `${e.slice(0, n.start)}| \
\`hosts\` | ${o} | ${i} |${e.slice(n.end)}`, c = S(a, ["Quantity", "1x"], "Scaling Considerations").find(({ cells: d }) => d[0] === "`hosts`"), u = c ? `${a.slice(0, c.start)}| \`hosts\` | ${o} | ${o}\
 | ${o} | ${c.cells[4] ?? ""} |${a.slice(c.end)}` : a, l = R(u, /`hosts` = \d+(?= )/gu, () => `\`hosts\` = ${o}`);
  return t.count >= 2 ? l : B(l, [
    [
      `The brief gives one ${t.one}, and everything stops when it does: is a second one allowed?`,
      "no: the checks that need one fail as they stand",
      "a standby on the second machine, which is what the numbers show",
      "whoever pays for the machines"
    ]
  ]);
}
function Hg(e, t) {
  let { machines: n, hoster: s, sites: r, cluster: o } = t, i = S(e, ["Store", "Holds"], "Data Model").map(({ cells: g }) => g[0] ?? ""), a = P(e), c = a.filter((g) => !i.includes(g) && !/Standby|Replica/u.
  test(g)), u = i.filter((g) => a.includes(g));
  if (r) return fc(e, c, u, t, r);
  let l = n?.many ?? "machines", d = s ? ` rented at ${s}` : "", p = n?.count ?? 3, m = /\b(?:standby|replicas?|copies)\b/iu.test(
    `${u.map((g) => Fe(e, g)).join("")}${a.join()}`
  ), f = j([...c, ...u]);
  if (p === 1)
    return L(
      e,
      "High-Level Architecture",
      `**Placement.** The one ${n.one}${d} runs ${f}. When it is lost, a new one is set up from the last backup.`
    );
  if (p === 2 && !m)
    return L(
      e,
      "High-Level Architecture",
      `**Placement.** One of the \`machines\` = ? ${l}${d} runs ${f}. The other is warm: it holds the images, the last backup and the log that is shipped to it, and a person starts the parts there whe\
n the first is lost; two of them have no majority, so nothing switches by itself.`
    );
  let h = u.length > 0 ? `; the copies of ${j(u)} stand on as many of them as there are copies, never two on one` : "", w = p > 2 ? "Three of them vote, so that a copy is promoted without a person." :
  "Two of them have no majority, so nothing is promoted by itself: a person decides, and the address moves with the decision.";
  return o ? L(
    e,
    "High-Level Architecture",
    `**Placement.** ${j(c)} run as ${o.units} of the ${o.name}${h.replace("as many of them", "as many hosts of it").replace("on one", "on one host")}; a rule of the cluster keeps them apart.`
  ) : L(
    e,
    "High-Level Architecture",
    `**Placement.** Each of the \`machines\` = ? ${l}${d} runs ${j(c)}${h}. ${w}`
  );
}

// src/drafters/bind/relational-edits.ts
function Ec(e, t) {
  let n = /^`([^`]+)`/u.exec(e)?.[1], s = n ? t.evaluate(n) : k(e);
  return !s || $(s) ? "" : Object.entries(s.dimension).map(([r, o]) => o === 1 ? r : `${r}${o}`).sort().join(" ");
}
function Bc(e, t, n) {
  let s = S(e, ["Item", "Quantity", "Unit price"], "Cost Estimate").filter(
    ({ cells: c }) => c[0]?.startsWith(t)
  ), [r] = s, o = S(e, ["Item", "Quantity", "Unit price"], "Cost Estimate").find(
    ({ cells: c }) => /Total/u.test(c[0] ?? "")
  ), i = r?.start ?? o?.start;
  if (i === void 0) return e;
  let a = s.toReversed().reduce((c, { start: u, end: l }) => c.slice(0, u) + c.slice(l + 1), e);
  return `${a.slice(0, i)}${n}
${a.slice(i)}`;
}
function Rc(e, t, { product: n, site: s }) {
  let r = S(e, ["Quantity", "Value", "Basis"]).filter(
    ({ cells: i }) => /\bDynamoDB|ScyllaDB|Cosmos DB|Firestore/u.test(i[2] ?? "") && /^(?:limit|assumption|price)/u.test(i[2] ?? "")
  ), o = [...P(e), ...E(e)];
  return r.toReversed().reduce((i, { cells: [a = "", c = "", u = ""], start: l, end: d }) => {
    let p = o.filter((Q) => u.includes(Q)), m = p.length > 0 ? p : [t], f = s === "own servers" ? m.length > 1 ? "99.85 %" : "99.9 %" : m.length > 1 ? c : "99.99 %", h = /^99\.?\d* %$/u.test(c) && /SLA/u.
    test(u), w = new RegExp(`(?<!\\w)${a.replaceAll("`", "")}(?!\\w)`, "gu");
    if (/^price/u.test(u) && (i.match(w)?.length ?? 0) < 2) return i.slice(0, l) + i.slice(d + 1);
    let g = /ack|quorum|zones|copies/u.test(a), y = a.replaceAll("`", "").replaceAll("_", " "), I = h ? [
      a,
      f,
      `assumption: failovers and upgrades of ${n.name} in a year together, for the ${j(m)}`
    ] : g ? [a, c, `choice: primary and standby of ${n.name} confirm a commit`] : [
      a,
      c,
      /read/u.test(a) ? `assumption: how far a standby of ${n.name} that is read may be behind; measured` : `assumption: ${y} of ${n.name}, whose log is shipped all the time; restore drill`
    ];
    return `${i.slice(0, l)}| ${I.join(" | ")} |${i.slice(d)}`;
  }, e);
}
function Lc(e, t, { name: n }, s) {
  let r = S(e, ["Decision", "Options"], "Trade-offs"), o = r.find(({ cells: [, , c = ""] }) => c === n) ?? r.find(({ cells: [c = ""] }) => c.includes(t)) ?? r.find(({ cells: [, c = "", u = ""] }) => /key-value/u.
  test(u) && c.includes("SQL")), i = `a key-value store of its own; ${n}`, a = [
    o?.cells[0] ?? `Where the ${t} is kept`,
    i,
    n,
    s,
    "that limit is near at the peak"
  ];
  return o ? `${e.slice(0, o.start)}| ${a.join(" | ")} |${e.slice(o.end)}` : ce(e, [a]);
}

// src/drafters/bind/relational-limits.ts
var xt = 5e3, Is = "(?:Amazon )?DynamoDB|ScyllaDB|Cosmos DB|Firestore", vn = ["Quantity", "Value", "Basis"];
function Ic(e, t, n) {
  let s = Kg(e, n), r = Yg(s), o = t.reduce((i, a) => tw(i, a), r);
  return nw(o, n);
}
function Kg(e, t) {
  let n = S(e, vn), s = new Set(n.map(({ cells: u }) => Re(u[0]))), r = n.flatMap(
    ({ cells: [u, l = "", d = ""] }) => / \/s$/u.test(l) && (Vg.test(d) || /^(?:warm|table|default)_(?:writes|limit|quota)$/u.test(Re(u))) ? [{ name: Re(u), basis: d, value: l }] : []
  ), o = /* @__PURE__ */ new Map();
  for (let { name: u } of r) o.set(u, Zg(u, s));
  if (r.length > 0 && s.has("tables") && o.set("tables", "primaries"), o.size === 0) return e;
  let i = Xg(e, new Set(r.map(({ name: u }) => u))), c = S(i, vn).filter(({ cells: u }) => o.has(Re(u[0]))).toReversed().reduce((u, { cells: [l = "", d = "", p = ""], start: m, end: f }) => {
    let h = Jg(Re(l), d, p, t);
    return `${u.slice(0, m)}| ${l} | ${h.join(" | ")} |${u.slice(f)}`;
  }, i);
  return [...o].reduce(
    (u, [l, d]) => l === d ? u : u.replace(new RegExp(`(?<=\`[^\`\\n]*)(?<![\\w])${l}(?![\\w])(?=[^\`\\n]*\`)`, "gu"), d),
    c
  );
}
var Vg = new RegExp(`on-demand default|(?:${Is})[^|]*\\b(?:default|per table|writes of a partition)\\b`, "u");
function Re(e) {
  return (e ?? "").replaceAll("`", "");
}
function Zg(e, t) {
  return /^partition_/u.test(e) ? "row_limit" : e === "default_quota" || e === "table_quota" && !t.has("default_quota") ? "primary_limit" : "store_limit";
}
function Jg(e, t, n, s) {
  let r = /^`([^`]+)`/u.exec(n)?.[1], o = `commits of one ${s} primary whose standby confirms`;
  return /^partition_/u.test(e) ? ["500 /s", `assumption: changes of one row of ${s}, one behind the other, each confirmed; load test`] : e === "default_quota" ? [
    `${(2 * xt).toLocaleString("en-US")} /s`,
    `assumption: reads by key of one ${s} primary beside its writes, of which it takes half as many; load test`
  ] : /^warm/u.test(e) ? ["?", `\`${xt} /s * ceil(writes_peak / utilisation / ${xt} /s)\`: ${o}, times primaries`] : r && /40000 \/s/u.test(r) ? [
    "?",
    `\`${r.replaceAll("40000 /s", `${xt} /s`)}\`: ${o}, times the primaries that share the keys`
  ] : r ? [t, n.replace(/: reads$/u, ": reads of all primaries that share the keys")] : [
    `${xt.toLocaleString("en-US")} /s`,
    `assumption: writes that one ${s} primary takes beside its standby; load test`
  ];
}
function Xg(e, t) {
  return S(e, ["Quantity", "1x"], "Scaling Considerations").filter(({ cells: n }) => t.has(Re(n[0]))).toReversed().reduce((n, { cells: s, start: r, end: o }) => {
    let i = [...s.slice(0, -1), "a larger machine, then more primaries that share the keys"];
    return `${n.slice(0, r)}| ${i.join(" | ")} |${n.slice(o)}`;
  }, e);
}
function Yg(e) {
  let n = S(e, vn).filter(
    ({ cells: a }) => new RegExp(`^price: (?:${Is})`, "u").test(a[2] ?? "")
  ).map(({ cells: a }) => Re(a[0])), s = new RegExp(`\\d(?:\\.\\d+)?e-7 USD${n.map((a) => `|(?<!\\w)${a}(?!\\w)`).join("")}`, "u"), { start: r, end: o } = V(e, "Trade-offs"), i = e.slice(r, o).split(`\

`).map((a) => a.startsWith("|") && s.test(a) ? ew(a, s) : a);
  return e.slice(0, r) + i.join(`
`) + e.slice(o);
}
function ew(e, t) {
  return e.split(" | ").map((n) => {
    if (!t.test(n)) return n;
    let s = n.replace(
      /, (?:or|and) [^,;|]*`[^`]*`[^,;|]*$/u,
      (o) => t.test(o) ? ", or a commit for each" : o
    );
    if (!t.test(s)) return s;
    let r = s.split("; ").filter((o) => !t.test(o));
    return r.length > 0 ? r.join("; ") : "it is one part less, and a request to the store has no price of its own";
  }).join(" | ");
}
function tw(e, t) {
  let n = Fe(e, t), s = n.replace(
    /^- \*\*Scaling:\*\* (?:by [^\n]*|`tables`[^\n]*)$/mu,
    "- **Scaling:** a larger machine; near `store_commits` = ? its rows are shared out by key over several primaries."
  ).replace(/\bIts quota bears\b/gu, "It bears");
  return n === "" || s === n ? e : e.replace(n, () => s);
}
function nw(e, t) {
  let s = [
    [/,? warmed to `[^`]+`(?: = [\d.,?]+(?: \/s)?)? before an opening/gu, ""],
    [/\bmessages expire by TTL\b/gu, "messages go with the partition of their month"],
    [/,? and TTL(?=[.;,])/gu, ", with partitions by time, of which the oldest is dropped"],
    [/, TTL(?=[.;,])/gu, ", with partitions by time, of which the oldest is dropped"],
    [/\bby TTL\b/gu, "by partitions that are dropped"],
    [/\btime-to-live after\b/gu, "old rows are dropped after"],
    [/ and streams(?=\.)/gu, " and an outbox table"],
    [/\bstream as outbox\b/gu, "an outbox table"],
    [new RegExp(`\\bfed by (?:${Is})`, "gu"), `fed by the log of ${t}`],
    [/\ba sparse index of due times over `due_shards` = \S+ shards\b/gu, "a partial index of due times"],
    [/; in a due minute `[^`]*1000 \/s` holds(?: \([^()]*\))?/gu, ""],
    [/, tables per cell(?=\.)/gu, ""],
    [/\bpartitions split by themselves\b/gu, "partitions by time, made ahead"]
  ].reduce((a, [c, u]) => R(a, c, () => u), e), r = S(s, vn), o = new Set(r.map(({ cells: a }) => Re(a[0]))), i = o.has("dynamodb") && !o.has("database") ? s.replace(/(?<![\w-])dynamodb(?![\w-])/gu, "\
database") : s;
  return A(i, "Scaling Considerations", (a) => a.replace(/^\| `due_shards` \|[^\n]*\n/mu, ""));
}

// src/drafters/bind/relational.ts
var at = 5e3, sw = 3;
function Dc(e, t, n) {
  let s = P(e).filter((o) => rw(Pe(e, o)));
  if (s.length === 0) return e;
  let r = s.map((o) => ow(e, o, t));
  return r.every(({ peak: o }) => o <= at) ? r.reduce(
    (o, i) => aw(o, i, t, n),
    iw(Ic(e, s, n.product.name), n)
  ) : uw(
    e,
    r.filter(({ peak: o }) => o > at),
    n
  );
}
function rw(e) {
  return J(e)[0]?.family === "documents";
}
function ow(e, t, n) {
  let s = S(e, ["Item", "Quantity", "Unit price"], "Cost Estimate").filter(
    ({ cells: u }) => u[0]?.startsWith(t)
  ), r = s.flatMap(({ cells: [, u = ""] }) => {
    let l = /^`([^`]+)`/u.exec(u)?.[1], d = l && n.evaluate(l);
    return d && !$(d) && Object.keys(d.dimension).join() === "time" && d.dimension.time === -1 ? [{ formula: l, value: d.value }] : [];
  }), o = n.value("peak_factor"), i = r.reduce((u, { value: l }) => u + l, 0) * ($(o) ? sw : o.value), a = r.map(({ formula: u }) => / [+-] /u.test(u) ? `(${u})` : u).join(" + "), c = t.toLowerCase().
  replace(/[^a-z0-9]+/gu, "_");
  return { name: t, slug: c, rate: a, peak: i, lines: s };
}
function iw(e, { product: t, site: n }) {
  let s = /(?:Amazon )?DynamoDB(?: on demand)?|ScyllaDB|Cosmos DB|Firestore/gu, r = `${Me(t, n)} with a synchronous standby`, i = R(e, s, ({ 0: a, index: c }) => {
    let u = e.slice(e.lastIndexOf(`
`, c) + 1, c);
    return /^Prices:/u.test(u) || /\| (?:limit|price):/u.test(u) ? a : new RegExp("^- \\*\\*Technology:\\*\\* (?:\\p{L}+ )?$", "u").test(u) ? r : t.name;
  }).replaceAll("with a synchronous standby with ", "with a synchronous standby, ");
  return R(i, /\bTTL\b/gu, () => "expiry");
}
function aw(e, { name: t, slug: n, rate: s, lines: r }, o, i) {
  let { product: a, site: c, reason: u } = i, l = $(o.value("peak_factor")) ? "" : " * peak_factor", d = $(o.value("utilisation")) ? "60 %" : "utilisation", p = s === "" ? "0.1 /s" : l === "" ? s : `(${s.
  replace(/^\(([^()]*)\)$/u, "$1")})${l}`, m = r.find(({ cells: Q }) => Ec(Q[2] ?? "", o) === "USD data-1 time-1")?.cells[1] ?? "20 GB", f = [
    `| ${t}, primary and standby | \`${n}_vcpu\` | \`store_vcpu_price\` | ? |`,
    `| ${t} disks of both, backups | ${m.replace(/ = .*$/u, "")} | \`store_disk_price\` | ? |`
  ].join(`
`), w = Bc(e, t, f).replace(/(?<=^Prices:.*)(?:, )?DynamoDB(?: on demand)?(?=[,)])/mu, "").replace(/(?<=^Prices:.*)\(, /mu, "("), g = Rc(w, t, i), y = C(g, [
    ["store_cpu_avg", "1 ms", `assumption: ${a.name}, one read or write with its index, standby included`],
    [
      "store_commits",
      `${at.toLocaleString("en-US")} /s`,
      `assumption: commits of one ${a.name} primary whose standby confirms, gathered; load test`
    ],
    [
      `${n}_vcpu`,
      "?",
      `\`2 * max(1, ceil(${p} * store_cpu_avg / ${d} / 2))\`: processors of the primary, bought in pairs`
    ],
    ["store_vcpu_price", "0.159 USD/h", cw(i)],
    [
      "store_disk_price",
      "0.325 USD/GB/month",
      `assumption: ${c === "own servers" ? "disks" : Me(a, c)}, two copies and a backup; to be quoted`
    ]
  ]), I = `${u}; \`${p}\` = ? /s at the peak is within what one primary commits, \`store_commits\` = ${at.toLocaleString("en-US")} /s`;
  return Lc(y, t, a, I);
}
function cw({ product: e, site: t }) {
  return e.name === "PostgreSQL" && t === "AWS" ? "price: Amazon RDS for PostgreSQL pricing page, db.m6g Multi-AZ by the vCPU, us-east-1, 2026-01" : `assumption: ${Me(e, t)}, a processor of primary an\
d standby; to be quoted`;
}
function uw(e, t, { product: n, reason: s }) {
  if (!/gives it/u.test(s)) return e;
  let { name: r, rate: o } = t[0], i = Pe(e, r).replace(/[.,;].*$/u, ""), { end: a } = V(e, "Trade-offs");
  if (a === e.length) return e;
  let c = C(e, [
    [
      "store_commits",
      `${at.toLocaleString("en-US")} /s`,
      `assumption: commits of one ${n.name} primary whose standby confirms, gathered; load test`
    ]
  ]);
  return ce(c, [
    [
      `${n.name}, which the brief gives, for the ${r}`,
      `${n.name}; ${i}`,
      i,
      `\`${o}\` = ? /s on average, and several times that at the peak, is more than one primary commits, \`store_commits\` = ${at.toLocaleString("en-US")} /s; ${n.name} takes what is read in reports`,
      "the load is a tenth, or the rows are spread over several primaries"
    ]
  ]);
}

// src/drafters/bind/settled.ts
function Tc(e, { ledger: t }, n) {
  let s = Ce(n), r = Je(n), [o] = Tt(s, "relational"), i = r.site === "own servers" && Tt(s, "documents").length === 0, a = o ?? (i ? Bt.find(({ name: p }) => p === "PostgreSQL") : void 0), c = o ? "t\
he brief gives it" : "it is one kind of store less to run on own servers", u = a ? Dc(e, t, { product: a, site: r.site, reason: c }) : e, [l] = Tt(s, "documents"), d = l ? lw(u, l) : u;
  return r.site !== "own servers" ? d : Oc(d, d === e ? t : me(d).ledger, r, n.text);
}
function lw(e, t) {
  let { name: n } = t, s = P(e).map((i) => Fe(e, i));
  if (s.some((i) => fe(t, i))) return e;
  let r = s.find((i) => J(zn(i))[0]?.family === "relational"), o = /^### ([^\n(]+)/u.exec(r ?? "")?.[1]?.trim();
  return o ? ce(e, [
    [
      `${n}, which the brief gives, for the ${o}`,
      `${n}; a relational database`,
      "a relational database",
      `the rules of this design are constraints over several rows, which the database itself refuses to break; in ${n} every writer would have to keep them`,
      `records are written one at a time and no rule spans two of them: then ${n} takes the ${o}`
    ]
  ]) : e;
}

// src/drafters/bind/told.ts
var dw = 6, pw = 18;
function Nc({ document: e, id: t }, n) {
  let s = x(e, "Overview")?.nodes[0]?.position?.start.offset;
  if (s === void 0) return [];
  let r = t.replaceAll("-", " "), o = `**Read this first:** no embedded blueprint is about ${n}. What follows is a plain ${r} with the parts that the brief asks for by name; what is special about the \
task is not designed yet. Let a language model draft it, or take this as the list of what has to be decided.

`;
  return [{ start: s, end: s, text: o }];
}
function Fc({ document: e }, { clauses: t }, { meant: n, added: s, near: r }) {
  let o = new Map([
    ...[...n].flatMap(([d, p]) => p.map(({ text: m }) => [m, d])),
    ...[...s, ...r].map(({ id: d, clause: p }) => [p.text, d])
  ]), i = t.flatMap((d) => {
    let p = d.kind === "capability" ? o.get(d.text) : void 0, m = mw(yt(d, t));
    return p && M(m).length <= pw ? [`${W(m)} (${p})`] : [];
  }), a = x(e, "Overview")?.nodes[0]?.position?.end.offset;
  if (i.length < 2 || a === void 0) return [];
  let [c = "", ...u] = i.slice(0, dw), l = [c[0].toUpperCase() + c.slice(1), ...u].join("; ");
  return [{ start: a, end: a, text: `

**What is asked for:** ${l}.` }];
}
function mw(e) {
  let n = St(e).replace(/\s+/gu, " ").trim().replace(/^The service (?:shall|can|should|must) /u, "");
  return new RegExp("^(?:(?:An?|The) |\\p{Lu}\\p{Ll}+(?:[ /-][\\p{Ll}\\p{N}]|$))", "u").test(n) ? n[0].toLowerCase() + n.slice(1) : n;
}

// src/drafters/bind/bind.ts
function fw(e, { subject: t }) {
  return t.given && Mt(t.name).length === 0 ? t.name : e.title;
}
function Ds(e, t) {
  let n = nr(e), s = K(e);
  return zi(
    t,
    e,
    ({ quantity: r, requirement: o }) => r ? n(r) : pe(s.get(o ?? "")?.target.text ?? "")?.text
  );
}
function $C(e, t, n = !0, s = []) {
  return hw(e, t, n, s).text;
}
function hw(e, t, n = !0, s = []) {
  let r = fw(e, t), o = gr(e, Ds(e, t)), i = Ba(yr(o.blueprint, t), t, s), a = si(i, t), c = a === o.blueprint ? o.matches : Ds(a, t), u = jc(a, c, t, { name: r, fits: n }), l = me(u.text), d = qi(a, t,
  { ...u, numbers: l.ledger });
  if (d.length === 0) return _c(u, l, t);
  let p = Za(a, d, c), m = jc(p, Ds(p, t), t, { name: r, fits: n, numbered: a });
  return _c(m, me(m.text), t);
}
function _c(e, t, n) {
  let { blueprint: s, matches: r, ledger: o } = e, i = new Set(r.map(({ bind: p }) => p.requirement)), a = Tc(e.text, t, n), c = a === e.text ? t : me(a), u = cc(a, c, s, i, o.assumed), l = u === a ? c :
  me(u), d = Ui(u, s.baseline, l.ledger);
  return {
    ...e,
    text: Go(ri(Wo(d, jo(l, i), l.ledger), l), l, n, s)
  };
}
function jc(e, t, n, { name: s, fits: r, numbered: o = e }) {
  let i = Ni(e, t, n.facts), a = ir(e, t), c = bi(e, n, o), { edits: u, extensions: l } = li(e, c.added), d = new Set(t.map(({ fact: f }) => f).filter((f) => !i.unplaced.includes(f))), p = n.facts.filter(
  (f) => !d.has(f) && !i.multiplied.includes(f)), m = [
    ...i.edits,
    ...a.edits,
    ...c.edits,
    ...u,
    ...Ya(e, n, p, c),
    ...ac(e, n, { matches: t, ledger: i, targets: a, clauses: c, extensions: l, unplaced: p, fits: r }),
    ...r ? [] : Nc(e, s),
    ...Fc(e, n, c),
    ...gw(e, s)
  ];
  return { text: D(e.document.source, m), blueprint: e, matches: t, ledger: i, clauses: c };
}
function gw({ document: e, title: t }, n) {
  let { source: s, frontMatter: r } = e, o = [...Ge(e)].find(({ depth: a }) => a === 2)?.at.start.offset ?? s.length, i = new RegExp(`(?<![\\p{L}\\p{N}])${z(t)}(?![\\p{L}\\p{N}])`, "giu");
  return Array.from(s.matchAll(i), ({ index: a, 0: c }) => ({
    start: a,
    end: a + c.length,
    text: Ot(s, a) ? Te(n) : n
  })).filter(({ start: a }) => a >= Math.max(o, r.end));
}

// src/drafters/bind/combine-link.ts
function Wc(e, t) {
  let n = ww(e, t);
  return n ? {
    first: [yw, bw, $w, xw].reduce(
      (s, r) => r(s, n, { first: e, second: t }),
      e.text
    ),
    second: vw(t.text, n, t)
  } : { first: e.text, second: t.text };
}
function ww({ api: e }, { design: t, actor: n, api: s }) {
  let r = t.actors.map(({ name: u }) => u), i = t.flows.flatMap((u) => u.steps).flatMap(({ from: u, to: l, codes: d }) => {
    let p = d.find((f) => /^(?:POST|PUT) \/\S+$/u.test(f));
    if (!p || !u || !l || !r.includes(u)) return [];
    let m = t.components.some(({ name: f, passesThrough: h }) => f === l && h);
    return [{ actor: u, to: m ? s ?? l : l, request: p }];
  }), a = i.find((u) => u.actor === n && u.request.startsWith("POST")) ?? i.find(({ request: u }) => u.startsWith("POST")) ?? i[0];
  if (!e || !s || !a) return;
  let c = t.endpoints.find(({ method: u, path: l }) => `${u} ${l}` === a.request)?.serves ?? [];
  return { ...a, from: e, ids: c.filter((u) => u.startsWith("FR-")).slice(0, 1) };
}
function yw(e, { from: t, to: n }, { second: s }) {
  return e.replace(
    /^## Overview\n\n[^\n]+$/mu,
    (r) => `${r} **Beside it: ${s.title}**, with parts of its own; ${t} calls its ${n}; the cost counts both.`
  );
}
function bw(e, { from: t, to: n }, { first: s, second: r }) {
  let o = [
    "```mermaid",
    "flowchart LR",
    `  subgraph one [${Te(s.title)}]`,
    `    caller[${t}]`,
    "  end",
    `  subgraph other [${Te(r.title)}]`,
    `    called[${n}]`,
    "  end",
    "  caller -->|calls as a client| called",
    "```"
  ];
  return e.replace(/(?<=^## High-Level Architecture\n\n)/mu, () => `${o.join(`
`)}

`);
}
function $w(e, { from: t, request: n }, { second: s }) {
  let r = [
    `For what does ${t} call ${s.title}, who waits for it, and which of its external systems are parts of ours?`,
    `\`${n}\`; nobody; none`,
    "it joins that path; those parts become one",
    "owners of both"
  ];
  return e.replace(
    /^\| Question \| Assumed \| If not \| Decides \|\n[^\n]+$/mu,
    (o) => `${o}
| ${r.join(" | ")} |`
  );
}
function xw(e, { from: t }, { second: n }) {
  return e.replace(
    /(?<=^## Rollout\n\n)/mu,
    () => `${n.title} goes first, by itself; ${t} calls it once its alerts are quiet.

`
  );
}
function vw(e, { from: t, to: n, actor: s, request: r, ids: o }, { title: i }) {
  let c = [
    `${t} → ${n}: \`${r}\` with a service token, in the place of ${s}; after no answer again, with the same key`,
    `${n} → ${t}: the result; meanwhile nothing else of ${t} waits`
  ].map((l, d) => `${d + 1}. ${l}`).join(`
`), u = `### Call ${i}${o.length > 0 ? ` (${o.join(", ")})` : ""}`;
  return e.replace(/(?<=\n)(?=## Data Model\n)/u, () => `${u}

${c}

`);
}

// src/drafters/bind/combine.ts
function LC(e, t) {
  let n = er(e, t);
  return n.beside ? { ...n, blueprint: Sw(n.blueprint, n.beside) } : n;
}
function Sw(e, t) {
  let { text: n, names: s, ids: r } = mr(kw(t), e), o = Wc(zc(e, e.document, /* @__PURE__ */ new Map()), zc(t, Ae(n), s)), i = on(Aw(o.first, t.title), o.second, {
    title: t.title,
    named: !0
  }), a = (m) => s.get(m) ?? m, c = (m) => m.flatMap((f) => r.get(f) ?? []), u = (m) => {
    let { quantity: f, requirement: h } = m;
    return h ? c([h]).map((w) => ({ ...m, requirement: w })) : f ? [{ ...m, quantity: a(f) }] : [];
  }, { document: l, unit: d, ...p } = e;
  return T(
    {
      ...p,
      ...d && { counted: d },
      ...Mw(e, t),
      words: [...e.words, ...t.words],
      nouns: [...e.nouns, ...t.nouns],
      binds: [...e.binds, ...t.binds.flatMap(u)],
      clauses: [
        ...e.clauses,
        ...Cw(t).flatMap(
          ({ requirement: m, words: f }) => c([m]).map((h) => ({ requirement: h, words: f }))
        ),
        ...t.clauses.flatMap(
          ({ requirement: m, words: f }) => c([m]).map((h) => ({ requirement: h, words: f }))
        )
      ],
      covers: [...e.covers, ...t.covers],
      optional: [
        ...e.optional,
        ...t.optional.map(({ component: m, below: f, serves: h, requirements: w, besides: g, basis: y }) => ({
          ...m && { component: a(m) },
          ...f && { below: N(f, s) },
          serves: c(h),
          requirements: c(w),
          ...g && { besides: c(g) },
          basis: Object.fromEntries(
            Object.entries(y).map(([I, Q]) => [a(I), N(Q, s)])
          )
        }))
      ],
      asks: [
        ...e.asks,
        ...t.asks.map((m) => ({
          ...m,
          ...m.quantity && { quantity: a(m.quantity) },
          ...m.changes && { changes: m.changes.map((f) => r.get(f) ?? a(f)) }
        }))
      ]
    },
    i,
    l.path
  );
}
function kw(e) {
  let t = [...K(e).values()].filter(
    ({ check: s }) => s.text.includes("monthly_cost")
  ), n = { serves: [], requirements: t.map(({ id: s }) => s), basis: {} };
  return t.length > 0 ? it(e, [n], /* @__PURE__ */ new Set()) : e;
}
function zc({ title: e, entry: t }, n, s) {
  let r = (u) => s.get(u) ?? u, o = de(n), i = new Set(o.stores.map(({ name: u }) => u)), a = (u) => {
    let l = o.components.filter(({ name: d, serves: p }) => i.has(d) && p.includes(u));
    return l.length > 0 ? l.map(({ name: d }) => d) : t ? [r(t.store)] : [];
  };
  return { text: n.source.replace(
    /^(\| (NFR-\d+) \| )([^|\n]*\(RPO[^|\n]*?)( \|)/gmu,
    (u, l, d, p, m) => {
      let f = a(d);
      return f.length === 0 || f.some((h) => p.includes(h)) ? u : `${l}${p}, in ${f.join(", ")}${m}`;
    }
  ), design: o, title: e, ...t && { actor: t.actor, api: r(t.api) } };
}
function Aw(e, t) {
  return e.replace(
    /^(\| NFR-\d+ \| [^|\n]*?)( \| [^|\n]*\| `[^|\n]*\bmonthly_cost\b)/gmu,
    (n, s, r) => `${s}, ${t} included${r}`
  );
}
function Mw({ unit: e }, { document: t }) {
  return e ? new RegExp(`(?<!\\p{L})(?:${e.one}|${e.many})(?!\\p{Ll})`, "iu").test(t.source.slice(t.frontMatter.end)) ? {} : { unit: e } : {};
}
function Cw({ title: e, phrases: t, clauses: n }) {
  let [s] = n, r = e.toLowerCase().split(/\W+/u).filter((o) => !/^(?:and|service|system|pipeline|platform|tool)$/u.test(o));
  return s ? [{ requirement: s.requirement, words: [...r, e, e, e, ...t] }] : [];
}

// src/drafters/patterns.ts
import { readdirSync as Pw, readFileSync as Ow } from "node:fs";
var qc = /* @__PURE__ */ new Map();
function FC(e = new URL("blueprints/patterns/", Vs())) {
  let t = qc.get(e.href);
  if (t) return t;
  let n = Ew(e).map(
    (s) => ya(Ow(new URL(s, e), "utf8"), `blueprints/patterns/${s}`)
  );
  return qc.set(e.href, n), n;
}
function Ew(e) {
  try {
    return Pw(e).filter((t) => t.endsWith(".md")).sort();
  } catch {
    return [];
  }
}

export {
  pe as a,
  Be as b,
  fw as c,
  $C as d,
  hw as e,
  LC as f,
  FC as g
};
