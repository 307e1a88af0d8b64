// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as fs,
  b as hs,
  c as gs,
  d as B,
  e as ws,
  f as Ee,
  g as P,
  h as _,
  i as et,
  j as J,
  k as W,
  l as ys
} from "./chunk-X4MGU6B2.mjs";
import {
  a as ms
} from "./chunk-CWTG3V4S.mjs";
import {
  d as gt,
  f as ps
} from "./chunk-BR72SJVM.mjs";
import {
  a as A,
  b as R,
  c as w,
  d as us,
  g as ls,
  h as mt,
  i as ft,
  j as ht,
  k as ds
} from "./chunk-YTX7356N.mjs";
import {
  a as is
} from "./chunk-7MNCFRFO.mjs";
import {
  a as cs,
  k as re
} from "./chunk-ONT2IH5N.mjs";
import {
  F as ze,
  G as Be,
  J as ve,
  K as as,
  l as pt
} from "./chunk-AHWF6Q5X.mjs";
import {
  a as K
} from "./chunk-H3E44YWS.mjs";
import {
  b as Z,
  d as xe,
  e as S,
  h as b,
  j as me,
  n as rs,
  o as os,
  p as se
} from "./chunk-NOU6QBDP.mjs";
import {
  b as tn
} from "./chunk-HIQSZZL5.mjs";

// src/drafters/bind/places.ts
function x(e, t) {
  for (let n of ze(e)) if (n.depth === 2 && n.title === t) return n;
}
function v(e, t, n) {
  return (n ? Be(n) : e.tree.children).flatMap((o) => o.type === "table" ? [nn(e.source, o)] : []).filter((o) => t.every((i, a) => o.header[a] === i));
}
function nn(e, t) {
  let [n, ...s] = t.children.map((r) => ({
    cells: r.children.map((o) => fa(e, o)),
    start: r.position?.start.offset ?? 0,
    end: r.position?.end.offset ?? 0
  }));
  return { header: (n?.cells ?? []).map(({ text: r }) => r), rows: s, end: t.position?.end.offset ?? 0 };
}
function fa(e, t) {
  let [n, s] = [t.children[0], t.children.at(-1)], r = n?.position?.start.offset ?? t.position?.start.offset ?? 0, o = s?.position?.end.offset ?? r;
  return { text: e.slice(r, o), start: r, end: o };
}
function wt(e, t, n) {
  let s = t && Be(t).find(
    (i) => i.type === "paragraph" && e.startsWith(n, i.position?.start.offset)
  );
  if (!s?.position) return;
  let [r, o] = [s.position.start.offset ?? 0, s.position.end.offset ?? 0];
  return { text: e.slice(r, o), start: r, end: o };
}
function oe(e) {
  return pt(e.tree.children).flatMap((t) => {
    let n = (t.position?.start.offset ?? -2) + 1;
    return t.type !== "inlineCode" || !e.source.startsWith(`${t.value}\``, n) ? [] : [{ text: t.value, start: n }];
  });
}

// src/drafters/bind/alerts.ts
function sn({ document: e }, { id: t, target: n }, s, r) {
  let [o, i] = [S(s), S(r)];
  if (!o || !i || o.value === 0 || i.value === 0) return [];
  let a = !/≥|>=|>|at least/u.test(n.text);
  return v(
    e,
    ["Requirement", "Indicator", "Alert"],
    x(e, "Monitoring")
  ).flatMap((u) => u.rows).filter(({ cells: u }) => u[0]?.text === t).flatMap(
    ({ cells: u }) => (u[2] ? ha(u[2]) : []).flatMap(({ start: l, end: d, value: p, dimension: m, text: h }) => {
      if (!Z(m, o.dimension) || (a ? p > o.value : p < o.value)) return [];
      let f = Object.keys(m).some(($) => $ !== "time" && $ !== "data");
      if (!(a ? p > i.value : p < i.value) && !(f && i.value > o.value)) return [];
      let y = bs(h) ? 1 - (1 - p) * (1 - i.value) / (1 - o.value) : p * i.value / o.value;
      return [{ start: l, end: d, text: rn(y, m, h, a) }];
    })
  );
}
function ha(e) {
  let t = [], n = 0;
  for (let s of e.text.split(";")) {
    let r = /^\s*(?:[\p{L}\p{N}]+ ){0,3}(?:[<>≤≥]=?|over|under|above|below)\s*(?=[\d$€£])/u.exec(s), o = r && S(s.slice(r[0].length));
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
function bs(e) {
  return e.includes("%");
}
function rn(e, t, n, s) {
  if (bs(n)) return `${Number((e * 100).toPrecision(6))} %`;
  let r = S(n), o = 10 ** (Math.floor(Math.log10(Math.abs(e) / (r?.scale ?? 1))) - 1), i = e / (r?.scale ?? 1) / o, a = (s ? Math.floor(i + 1e-9) : Math.ceil(i - 1e-9)) * o * (r?.scale ?? 1), c = Math.
  abs(a / (r?.scale ?? 1)) >= 0.1 && Math.abs(a / (r?.scale ?? 1)) < 1e4;
  return se(a, t, c ? r : void 0, 2);
}

// src/drafters/bind/rows.ts
function $s(e) {
  let t = ce(e);
  return (n) => t.get(n)?.value.text;
}
function ce({ document: e }) {
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
function ue({ document: e }) {
  let t = wt(e.source, x(e, "Scaling Considerations"), "Load:"), n = t && /^Load:\s*(`\w+`(?:,\s*`\w+`)*)/u.exec(t.text);
  if (!t || !n) return;
  let s = t.start + n[0].length - n[1].length;
  return {
    names: Array.from(n[1].matchAll(/`(\w+)`/gu), (r) => r[1]),
    start: s,
    end: s + n[1].length
  };
}

// src/drafters/bind/percentiles.ts
function xs(e, { check: t }, { id: n, from: s, to: r }, o) {
  let i = /^`([^`]+)`/u.exec(t.text)?.[1] ?? "", a = /^([a-z]\w*_p\d+)\s*(?:<=|<|≤)/u.exec(i)?.[1], c = ce(e), u = a === void 0 ? void 0 : c.get(a);
  if (!a || !u || !a.endsWith(`_${on(s)}`)) return { edits: [], raised: { id: n, from: s, to: r } };
  let l = a.replace(/_p\d+$/u, `_${on(r)}`), d = { name: `tail${on(r).slice(1)}_ratio`, value: ga(r) }, p = [
    ...o.has(d.name) || c.has(d.name) ? [] : [`| \`${d.name}\` | ${d.value} | assumption: ${r} over ${s} of one path, until a load test |`],
    ...c.has(l) ? [] : [`| \`${l}\` | ? ${wa(u)} | \`${a} * ${d.name}\` |`]
  ];
  return {
    edits: [...oe(e.document).filter(({ text: h }) => h === i).map(({ start: h }) => ({ start: h, end: h + a.length, text: l })), { start: u.end, end: u.end, text: p.map((h) => `
${h}`).join("") }],
    raised: { id: n, from: s, to: r, ratio: d }
  };
}
function on(e) {
  return e.replace(".", "");
}
function ga(e) {
  let t = Number(e.slice(1));
  return t > 99 ? 3 : t === 99 ? 1.5 : 1.25;
}
function wa({ value: e }) {
  return /[a-zµ]+$/u.exec(e.text)?.[0] ?? "s";
}

// src/drafters/bind/targets.ts
var vs = /<=|>=|==|≤|≥|<|>/u;
function q({ document: e }) {
  let t = v(e, ["ID", "Quality", "Target", "Check"]).flatMap((n) => n.rows);
  return new Map(
    t.flatMap(
      ({ cells: [n, s, r, o] }) => n && s && r && o ? [[n.text, { id: n.text, quality: s.text, target: r, check: o }]] : []
    )
  );
}
function ie(e) {
  let t = os(e)[0];
  if (!t) return;
  let n = e.slice(t.start, t.index + t.length), s = t.labels[0] ? new RegExp(`(?:\\s*/\\s*|\\s+(?:per\\s+|an?\\s+)?)${t.labels[0]}`, "u").exec(n) : void 0, r = t.start + (s && s.index > 0 ? s.index : n.
  length);
  return { text: e.slice(t.start, r), start: t.start, end: r };
}
function Ss(e, t) {
  let n = q(e), s = { edits: [], raised: [], unsaid: [] };
  for (let { fact: r, bind: o } of t) {
    let i = o.requirement && n.get(o.requirement), a = i && ie(i.target.text);
    if (!i || !a) continue;
    s.edits.push(
      ...ya(i, a, r),
      ...As(e, i, a.text, r.measure),
      ...sn(e, i, a.text, r.measure)
    );
    let c = /\bp\d\d(?:\.\d+)?\b/u.exec(i.target.text)?.[0], u = /^p\d/u.test(r.statistic ?? "") ? r.statistic : void 0;
    if (c && u && Number(u.slice(1)) > Number(c.slice(1))) {
      let l = new Set(s.raised.flatMap(({ ratio: m }) => m?.name ?? [])), { edits: d, raised: p } = xs(e, i, { id: i.id, from: c, to: u }, l);
      s.edits.push(...d), s.raised.push(p);
    }
    c && !u && r.role === "latency" && s.unsaid.push({ id: i.id, statistic: c, fact: r });
  }
  return s;
}
function ks(e, t, n) {
  let s = ie(t.target.text);
  if (!s) return [];
  let { start: r } = t.target;
  return [
    { start: r + s.start, end: r + s.end, text: n },
    ...As(e, t, s.text, n),
    ...sn(e, t, s.text, n)
  ];
}
function Oe({ target: e, check: t }) {
  let n = /^`([^`]+)`/u.exec(t.text)?.[1], s = n && Ms(n, ie(e.text)?.text ?? ""), r = n && vs.exec(n);
  if (!n || !s || !r) return;
  let o = s.start > r.index;
  return { expression: (o ? n.slice(0, r.index) : n.slice(r.index + r[0].length)).trim(), upper: /^[<≤]/u.test(r[0]) === o };
}
function ya({ target: e }, t, n) {
  let s = [{ start: e.start + t.start, end: e.start + t.end, text: n.measure }];
  if (!/^p\d/u.test(n.statistic ?? "")) return s;
  let r = /\bp\d\d(?:\.\d+)?\b/u.exec(e.text);
  return r ? [
    ...s,
    { start: e.start + r.index, end: e.start + r.index + r[0].length, text: n.statistic }
  ] : [{ ...s[0], text: `${n.measure} (${n.statistic})` }];
}
function As({ document: e }, { check: t }, n, s) {
  let r = /^`([^`]+)`/u.exec(t.text)?.[1], o = r && Ms(r, n);
  if (!r || !o) return [];
  let i = ba(r, o, s);
  return oe(e).filter(({ text: a }) => a === r).map(({ start: a }) => ({ start: a + o.start, end: a + o.end, text: i }));
}
function Ms(e, t) {
  let n = vs.exec(e), s = S(t);
  if (!n || !s) return;
  let r = [
    { start: n.index + n[0].length, end: e.length },
    { start: 0, end: n.index }
  ];
  for (let o of r) {
    let i = e.slice(o.start, o.end), a = S(i.trim()), c = o.start + i.length - i.trimStart().length;
    if (a && Z(a.dimension, s.dimension) && $a(a.value, s.value))
      return { start: c + a.start, end: c + a.length };
  }
}
function ba(e, { start: t, end: n }, s) {
  let r = S(s);
  return [s, se(r.value, r.dimension), s.replaceAll(",", "")].find((i) => !b(me(e.slice(0, t) + i + e.slice(n)))) ?? s;
}
function $a(e, t) {
  return Math.abs(e - t) <= 1e-9 * Math.max(Math.abs(e), Math.abs(t));
}

// src/drafters/bind/own-words.ts
function Cs({ source: e, frontMatter: t, tree: n }) {
  let s = pt(n.children), r = (u) => ({
    start: u.position?.start.offset ?? 0,
    end: u.position?.end.offset ?? 0
  }), o = n.children.filter(({ type: u }) => u === "blockquote").map(r), i = Array.from(e.matchAll(/https?:\/\/[^\s)>`]+/gu), ({ index: u, 0: l }) => ({
    start: u,
    end: u + l.length
  })), a = s.filter(({ type: u }) => u === "inlineCode").map(r), c = s.filter(({ type: u }) => u === "paragraph" || u === "tableCell").map(r).filter(
    ({ start: u, end: l }) => /^[|\s]*(?:\*\*Technology:?\*\*|Prices:|price:|limit:)/u.test(e.slice(u, Math.min(l, u + 40)))
  ).flatMap((u) => xa(u, a));
  return [{ start: 0, end: t.end }, ...o, ...i, ...c];
}
function xa({ start: e, end: t }, n) {
  let s = n.filter((o) => o.start >= e && o.end <= t), r = [e, ...s.flatMap((o) => [o.start, o.end]), t];
  return Array.from({ length: r.length / 2 }, (o, i) => ({
    start: r[2 * i],
    end: r[2 * i + 1]
  }));
}
function yt({ source: e, frontMatter: t, tree: n }) {
  let s = n.children.find(({ type: r }) => r === "blockquote")?.position;
  return e.slice(t.end, s?.start.offset) + e.slice(s?.end.offset ?? t.end);
}

// src/drafters/bind/escape.ts
function L(e) {
  let t = 0, n = "";
  for (let { text: s, index: r } of gt(e))
    n += `${Ps(e.slice(t, r))}\`${s.replace(/[`|\s]+/gu, " ")}\``, t = r + s.length;
  return (n + Ps(e.slice(t))).trim();
}
function Ps(e) {
  return e.replace(/[\s\u0000-\u001f\u007f]+/gu, " ").replace(/\\/gu, "\\\\").replace(/[|[\]*]/gu, "\\$&").replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_").replace(/`/gu, "'").replace(/<(?=[a-z/!?])/giu,
  "\\<").replace(/~~/gu, "\\~\\~");
}
function N(e) {
  return `“${L(e)}”`;
}
function Re(e) {
  let t = e.replace(/[^\p{L}\p{M}\p{N} -]+/gu, " ").replace(/ {2,}/gu, " ").trim();
  return /[^\x20-\x7e]/u.test(t) || /\bend\b/u.test(t) ? `"${t}"` : t;
}
function fe(e) {
  return e.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}
function bt(e, t) {
  return /subgraph[^\n]*$/u.test(e.slice(Math.max(0, t - 80), t));
}

// src/drafters/bind/combine-names.ts
function Es(e, t) {
  let [n, s] = [re(e.document), re(t.document)], [r = "other"] = e.id.split("-"), o = r[0].toUpperCase() + r.slice(1), i = /* @__PURE__ */ new Map(), a = [], c = cn(an(n), new Set(an(s).map(Os)), (y) => `${o}\
 ${y}`), u = new Map(an(n).map((y) => [y, y])), l = ce(t);
  for (let [y, { value: $, basis: T }] of ce(e)) {
    let ae = l.get(y);
    ae && ae.value.text === $.text && ae.basis.text === T.text && E(T.text, c) === T.text ? a.push(y) : ae && i.set(y, `${r}_${y}`);
  }
  let d = new RegExp(`^\\| \`(?:${a.join("|") || "-"})\` \\|.*\\n`, "gmu"), p = cn(
    n.entities.map(({ name: y }) => y),
    new Set(s.entities.map(({ name: y }) => y.toLowerCase())),
    (y) => o + y
  ), m = un(e.document.source, t.document.source), h = cn(
    n.endpoints.map(({ path: y }) => y),
    new Set(s.endpoints.map(({ path: y }) => Bs(y))),
    (y) => `/${r}${y}`,
    Bs
  ), f = e.document.source.slice(e.document.frontMatter.end);
  return { text: [
    (y) => y.replace(/\b(N?FR)-\d+\b/gu, ($) => m.get($) ?? $),
    (y) => y.replace(d, ""),
    (y) => tt(y, ($) => $t($) ? $ : E($, i)),
    (y) => tt(y, ($) => $t($) ? Sa($, h) : E($, p)),
    (y) => y.replace(/```(?:ts|typescript)\n[\s\S]*?```/gu, ($) => E($, p)),
    (y) => ln(y, p),
    (y) => E(y, new Map([...u, ...c]), va)
  ].reduce((y, $) => $(y), f), names: new Map([...i, ...c]), ids: m };
}
function an({ components: e, stores: t }) {
  return [...new Set([...e, ...t].map(({ name: n }) => n.replace(/\s*\(.*$/u, "")))];
}
function Os(e) {
  return e.toLowerCase();
}
function Bs(e) {
  return e.toLowerCase().replace(/\{[^{}]*\}/gu, "{}");
}
function cn(e, t, n, s = Os) {
  return new Map(e.filter((r) => t.has(s(r))).map((r) => [r, n(r)]));
}
function un(e, t) {
  let n = /* @__PURE__ */ new Map();
  for (let s of ["FR", "NFR"]) {
    let r = (i) => [...new Set(i.match(new RegExp(`^\\| ${s}-\\d+(?= \\|)`, "gmu")) ?? [])], o = Math.max(0, ...r(t).map((i) => Number(i.slice(s.length + 3))));
    for (let i of r(e))
      o += 1, n.set(i.slice(2), `${s}-${o}`);
  }
  return n;
}
function $t(e) {
  return /^(?:GET|POST|PUT|PATCH|DELETE|HEAD)\b|^\//u.test(e);
}
function tt(e, t) {
  return e.replace(/(?<!`)`([^`\n]+)`(?!`)/gu, (n, s) => `\`${t(s)}\``);
}
var va = "(?<!(?:Application|Network|Elastic|Amazon|AWS) )";
function E(e, t, n = "") {
  if (t.size === 0) return e;
  let r = [...t.keys()].sort((o, i) => i.length - o.length).map(fe).join("|");
  return e.replace(
    new RegExp(`(?<![\\p{L}\\p{N}_])${n}(?:${r})(?![\\p{L}\\p{N}_])`, "gu"),
    (o) => t.get(o)
  );
}
function Sa(e, t) {
  let n = /\/\S*/u.exec(e)?.[0];
  return n && t.has(n) ? e.replace(n, t.get(n)) : e;
}
function ln(e, t) {
  return e.replace(
    /^\| Store \| Holds \|.*\n(?:\|.*\n?)+/mu,
    (n) => n.replace(/^(\|[^|\n]*\|)([^|\n]*)(?=\|)/gmu, (s, r, o) => r + E(o, t))
  );
}

// src/drafters/bind/plurals.ts
function We(e) {
  return /[^aeiou]y$/u.test(e) ? `${e.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/u.test(e) ? `${e}es` : `${e}s`;
}

// src/drafters/bind/rename.ts
var pn = new Set(
  "call hit operation piece request thing time class click default direction end flowchart graph href link linkstyle style subgraph ceil floor max min parallel".split(" ")
), he = new Set(
  "admin agent applicant author bidder buyer caller candidate citizen client clinician colleague commuter consumer courier customer dispatcher doctor donor driver editor employee engineer fan farmer f\
ollower guest household human individual inspector instructor judge kid learner librarian lawyer listener manager member merchant moderator nurse operator owner parent participant partner passenger pa\
tient people person physician pilot player professor publisher pupil reader recipient recruiter resident reviewer rider seller shopper speaker staff streamer student subscriber supplier teacher techni\
cian tenant therapist tourist trader traveller traveler tutor user vendor viewer visitor volunteer voter watcher worker writer".split(" ")
), ka = { child: "children", man: "men", person: "people", woman: "women" };
function Ls(e, t) {
  let n = Aa(e, t);
  if (!n) return { blueprint: e, matches: t };
  let s = mn(e, n, n.to), r = new Map(e.binds.map((o, i) => [o, s.binds[i]]));
  return {
    blueprint: s,
    matches: t.map((o) => ({ ...o, bind: r.get(o.bind) ?? o.bind }))
  };
}
function Aa({ unit: e, binds: t, document: n }, s) {
  let r = t.find(({ role: d, quantity: p }) => d === "rate" && p), o = t.find(({ role: d, quantity: p }) => d === "count" && p), i = (d) => s.find(({ bind: p }) => d && p.quantity === d)?.fact, a = e &&
  o?.nouns.map(w).includes(w(e.one)) ? o.quantity : void 0, c = i(r?.quantity) ?? i(a), u = c && Pa(c);
  if (u && e && he.has(u.one) && !he.has(e.one) || !e || !u || w(u.one) === w(e.one) || w(u.one) === w(e.many)) return;
  let l = yt(n);
  return ge(u).test(l) ? void 0 : { from: e, to: u };
}
function nt(e, { from: t, to: n }, s = () => !1) {
  return e.replace(ge(t), (r, o, i, a, c) => {
    let u = c + r.length - a.length;
    if (s(u)) return r;
    let l = Ba(a, a.toLowerCase() === t.one ? n.one : n.many);
    return o ? (Rs(l) === Rs(a) ? o : Ea(o)) + i + l : l;
  });
}
function mn(e, t, n = e.unit) {
  let { document: s, unit: r, ...o } = e, i = (f) => nt(f, t), a = Cs(s), c = (f) => a.some(({ start: g, end: y }) => g <= f && f < y), { optional: u, entry: l, baseline: d, asks: p, binds: m } = o, h = {
    ...o,
    ...n && { unit: n },
    title: i(o.title),
    binds: m.map((f) => ({ ...f, ...f.quantity && { quantity: i(f.quantity) } })),
    ...l && { entry: Ca(l, i) },
    ...d && { baseline: { option: i(d.option), until: i(d.until) } },
    optional: u.map(({ component: f, below: g, basis: y, ...$ }) => ({
      ...$,
      ...f && { component: i(f) },
      ...g && { below: i(g) },
      basis: Object.fromEntries(Object.entries(y).map((T) => T.map(i)))
    })),
    asks: p.map((f) => ({
      ...f,
      question: i(f.question),
      default: i(f.default),
      ...f.quantity && { quantity: i(f.quantity) },
      ...f.changes && { changes: f.changes.map(i) }
    }))
  };
  return B(
    h,
    Ma(nt(s.source, t, c), s.source, i),
    s.path
  );
}
function Ma(e, t, n) {
  let s = Array.from(t.matchAll(/^### ([^\n(]+?)(?: \(|$)/gmu), ([, o]) => o), r = new Map(
    s.filter((o) => / /u.test(o) && n(o) !== o).map((o) => [o, n(o)])
  );
  return e.replace(/^(?:- \*\*Technology|\|).*$/gmu, (o) => E(o, r));
}
function Ca({ names: e, ...t }, n) {
  let s = (r) => Object.fromEntries(Object.entries(r).map(([o, i]) => [o, n(i)]));
  return { ...s(t), names: s(e) };
}
function Le(e) {
  return ka[e] ?? We(e);
}
function Pa({ noun: e, text: t }) {
  if (!e || !/^[a-z]{3,24}$/u.test(e) || pn.has(e)) return;
  let s = A(t).find(({ lower: o }) => o !== e && R(o) === e)?.lower ?? Le(e);
  return /^[a-z]+$/u.test(s) && R(s) === e && !xe(e) && !xe(s) ? { one: e, many: s } : void 0;
}
function ge({ one: e, many: t }) {
  let [n, s, r] = [
    [t, e],
    [dn(t), dn(e)],
    [t.toUpperCase(), e.toUpperCase()]
  ].map((i) => `(?:${i.join("|")})`), o = `(?<!\\p{L})${n}(?!\\p{Ll})|${s}(?!\\p{Ll})|(?<!\\p{L})${r}(?!\\p{L})`;
  return new RegExp(`(?:(?<![\\p{L}\\p{N}_])([Aa]n?)(\\s[\`*]{0,3}))?(${o})`, "gu");
}
function Ba(e, t) {
  return e.length > 1 && e === e.toUpperCase() ? t.toUpperCase() : new RegExp("^\\p{Lu}", "u").test(e) ? dn(t) : t;
}
function dn(e) {
  return e[0].toUpperCase() + e.slice(1);
}
function Rs(e) {
  let t = e.toLowerCase();
  return /^(?:hour|hono|heir)/u.test(t) || /^[aeiou]/u.test(t) && !/^(?:eu|one|once|uni|us[aeu]|uti)/u.test(t);
}
function Ea(e) {
  return e.length > 1 ? e[0] : `${e}n`;
}

// src/drafters/bind/actor.ts
var Ds = /^(?:admin|administrator|agent|clerk|employee|manager|moderator|operator|staff|supervisor)$/u;
function Is(e, t) {
  let n = Oa(e, t);
  return n ? mn(e, n) : e;
}
function Oa(e, t) {
  let n = e.entry && Ts(e.entry.actor.toLowerCase()), s = La(t);
  if (!(!n || !s || n.one === s.one || Ds.test(n.one) || Ra(yt(e.document), n, s)))
    return { from: n, to: s };
}
function Ra(e, t, n) {
  let s = e.match(/^\| `\w+` \|/gmu)?.join(" ") ?? "", r = e.replace(/`[^`\n]+`/gu, " ");
  return ge(n).test(r) || ge(n).test(s) && ge(t).test(s);
}
function La({ clauses: e }) {
  let t = /* @__PURE__ */ new Map();
  for (let { kind: s, sentence: r } of e) {
    let o = s === "capability" ? ds(r) : void 0, i = o && A(o).at(-1)?.lower, a = i && R(i);
    a && he.has(a) && !Ds.test(a) && t.set(a, (t.get(a) ?? 0) + 1);
  }
  let [n] = [...t].sort(([, s], [, r]) => r - s);
  return n && Ts(n[0]);
}
function Ts(e) {
  return /^[a-z]{3,20}$/u.test(e) ? { one: e, many: Le(e) } : void 0;
}

// src/drafters/bind/products-table.ts
var Ns = [
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
var xt = Ns.map(([e, t, n, s, r, o]) => ({
  name: t,
  family: e,
  said: n,
  on: { ...s && { AWS: s }, ...r && { Azure: r }, ...o && { "Google Cloud": o } }
})), Da = new RegExp(js(xt.map(({ said: e }) => `(${e})`).join("|")), "gu");
function js(e) {
  return `(?<![\\p{L}\\p{N}_/.-])(?:${e})(?![\\p{L}\\p{N}_])`;
}
function le({ said: e }, t) {
  return new RegExp(js(e), "u").test(t);
}
function j(e) {
  return Array.from(e.matchAll(Da), (t) => {
    let [n, ...s] = t;
    return { product: xt[s.findIndex((o) => o !== void 0)], start: t.index, end: t.index + n.length };
  });
}
function Se({ name: e, on: t }, n) {
  return t[n] ?? e;
}

// src/drafters/bind/given.ts
var fn = 48, Ia = new RegExp("\\b(?:no|not|never|without|nor|instead of|rather than|other than|except|avoid\\w*|replac\\w+|retir\\w+|drop\\w*|leav\\w+|unlike|like|similar to|vs\\.?|versus|against|compar\\w+ (\
?:it |this )?(?:with|to|against)|(?:migrat|mov|switch|com)\\w* (?:\\p{L}+ ){0,2}(?:from|off|away from)|from|off|away from|buy\\w*|alternative to|competitor of|prefer\\w* \\p{L}+ over)\\s+(?:(?:our|the|an?|o\
ld|existing|current|legacy|using|use|buying)\\s+){0,3}$", "iu"), Fs = new RegExp("\\b(?:(?:import|export|sync|integrat|connect|connector|webhook)\\w*(?: \\p{L}+){0,2}|(?:reads?|pulls?|fetch\\w*|cop(?:y|ie\
s)|writes?|written|sent) (?:\\p{L}+ ){0,2}(?:from|to|into)(?: (?:our|the|an?|existing|old)){0,3}) $", "iu"), Ta = /\b(?:our|existing|the company['’]?s|in-house|own|already|today|currently|legacy)\b/iu,
Na = /* @__PURE__ */ new Set(["identity", "payment", "maps", "mail", "sms", "push", "model", "speech"]), ja = [
  [
    "identity",
    "(?:OAuth ?2?|OIDC|SSO|SAML|LDAP|login|sign-on|identity|auth(?:entication)?) (?:server|service|provider|system|directory)"
  ],
  ["mail", "(?:mail|SMTP|e-?mail) (?:server|relay|gateway)"],
  ["sms", "SMS gateway"],
  ["payment", "(?:PSP|payment (?:gateway|provider))"]
];
function Fa(e) {
  return ja.flatMap(
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
function ke(e) {
  let t = /* @__PURE__ */ new Set(), n = [...j(e.text), ...Fa(e.text)];
  return n.flatMap((s) => {
    let r = qa(e, s.start);
    if (t.has(s.product) || n.some((i) => i !== s && i.start <= s.start && s.end < i.end) || !za(e, s, r))
      return [];
    t.add(s.product);
    let o = r?.text ?? e.text.slice(s.start, s.end);
    return [{ product: s.product, ours: Ta.test(o), text: o }];
  });
}
function vt(e, t) {
  return e.filter(({ product: n }) => n.family === t).map(({ product: n }) => n);
}
function za(e, { product: t, start: n, end: s }, r) {
  let { subject: o } = e;
  if (o.at.start <= n && s <= o.at.end || r && (r.kind === "request" || r.kind === "remark")) return !1;
  let i = e.text.slice(Math.max(0, r?.at.start ?? 0, n - fn), n);
  return Ia.test(i) || /^ ?(?:is|are|will be) (?:retired|replaced|switched off|too (?:slow|expensive|dear))\b/iu.test(
    e.text.slice(s, s + 40)
  ) || Fs.test(i) ? !1 : t.family !== "language" || Wa(e, n, s);
}
function Wa({ text: e, constraints: t }, n, s) {
  let r = e.slice(Math.max(0, n - fn), s + fn);
  return t.some(
    ({ kind: a, words: c, at: u }) => (a === "stack" || a === "team") && u.start <= n && s <= u.end && c !== ""
  ) && !/\b(?:teach|learn|course|lesson|tutorial|compile|run(?:s|ning)? (?:users['’]? )?code|submissions? in|snippets?|code in|SDKs?|client librar\w+)\b/iu.test(r);
}
function zs(e) {
  return Fs.test(e);
}
function qa({ clauses: e }, t) {
  return e.find(({ at: n }) => n.start <= t && t < n.end);
}
function St(e) {
  return Na.has(e);
}

// src/drafters/bind/called.ts
var hn = "mainframe|oracle db|erp|crm|pim|wms|tms|ehr|emr|cms|lms|pbx|mes|pacs|data warehouse|billing system|core banking(?: system)?|accounting(?: system)?|(?:telephone )?switch|head-end(?: system)?|\
ticket system|payroll(?: system)?|hr system|warehouse system|registry|scada", Ua = [
  `\\b(?:[Ii]ntegrat\\p{Ll}*|[Cc]onnect\\p{Ll}*|[Ss]ync\\p{Ll}*|[Tt]alks?|[Hh]ands?(?: \\p{Ll}+)?|[Ww]rites?|[Rr]eads?|[Ww]ritten|[Ss]ent|[Gg]o(?:es)?|[Cc]alls?|[Ff]eeds?|[Dd]elivers?|[Ss]ends?|[Ii]mports?\
|[Ee]xports?|[Pp]ush\\p{Ll}*)(?: \\p{Ll}+){0,3}? (?:with|to|into|from|our|the existing) (?:our |the |an? )?(?:existing |current |old )?((?:${hn})(?: \\(\\p{Lu}[\\p{L}\\p{N}]*\\))?|\\p{Lu}[\\p{L}\\p{N}]+(?: \\p\
{Lu}[\\p{L}\\p{N}]+){0,2})`,
  `\\b[Ee]xisting ((?:${hn})(?: \\(\\p{Lu}[\\p{L}\\p{N}]*\\))?|\\p{Lu}[\\p{L}\\p{N}]+(?: (?:${hn}|\\p{Lu}[\\p{L}\\p{N}]+)){0,2})`
], _a = /^(?:We|It|The|They|This|AWS|Azure|GCP|Google Cloud|CSV|PDF|JSON|XML|SMS|API|HTTP|REST|EUR|USD|I|Excel|S3|MQTT|Monday|Friday|GPS|UTC)$/u;
function Ws({ text: e, clauses: t }) {
  let n = [];
  for (let s of Ua)
    for (let r of e.matchAll(new RegExp(s, "gu"))) {
      let o = r[1].trim(), i = t.find(({ at: u }) => u.start <= r.index && r.index < u.end), a = j(o).length > 0 && !zs(e.slice(0, r.index + r[0].lastIndexOf(o)));
      if (_a.test(o) || a || i?.kind === "request") continue;
      let c = Qa(o);
      n.some((u) => u.name === c) || n.push({ name: c, text: r[0] });
    }
  return n.slice(0, 2);
}
function Qa(e) {
  let [, t = e, n] = /^(.*?)(?: \((.*)\))?$/u.exec(e) ?? [], s = /^[a-z]{3,4}$/u.test(t) && t !== "pacs" ? t.toUpperCase() : t.replace(new RegExp("(^|[ -])(\\p{Ll})", "gu"), (o, i, a) => i + a.toUpperCase()),
  r = s === "Pacs" ? "PACS" : s;
  return n ? `${n} ${r}` : r;
}
var Ga = /\b(?:Target|Partner|Source|Warehouse|Existing|Upstream|Downstream) (?:System|Database|Service)\b/u;
function qs(e) {
  return e.find((t) => Ga.test(t));
}

// src/drafters/bind/families.ts
var X = {
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
function Qs(e, t, n) {
  let [s = "", r = "", ...o] = e.split(`
`), i = de(s), a = t.split(`
`).slice(2);
  if (i[0] === "Item") return [s, r, ...Ka(o, a, n.title)].join(`
`);
  let c = [...o];
  for (let u of a) {
    let l = c.findIndex((d) => st(d) === st(u));
    l < 0 || st(u) === "none" ? c.push(u) : i[0] === "Decision" ? c.push(Gs(u, n.title)) : c[l] = Ha(c[l], u, { columns: i, whose: n });
  }
  return [s, r, ...c].join(`
`);
}
function Ka(e, t, n) {
  let s = new Set(e.map(st)), r = t.filter((d) => !gn(d)).map((d) => s.has(st(d)) ? Gs(d, n) : d), o = e.filter((d) => !gn(d)), [i, a] = [o.findIndex(Us), r.findIndex(Us)], c = e.filter(gn);
  if (a < 0) return i < 0 ? [...o, ...r, ...c] : [...o.toSpliced(i, 0, ...r), ...c];
  if (i < 0) return [...r.slice(0, a + 1), ...o, ...r.slice(a + 1), ...c];
  let [u, l] = [r.slice(0, a), r.slice(a + 1)];
  return [...o.slice(0, i), ...u, ...o.slice(i), ...l, ...c];
}
function gn(e) {
  return /^\| (?:\*\*)?Total/u.test(e);
}
function Us(e) {
  let [, t = "", n] = de(e);
  return t.endsWith("%") && n === "above";
}
function Gs(e, t) {
  let [n = "", ...s] = de(e);
  return `| ${[`${n} (${t})`, ...s].join(" | ")} |`;
}
function Ha(e, t, { columns: n, whose: s }) {
  let r = de(t);
  if (n[0] === "Quantity") return e;
  let o = n[0] === "Endpoint";
  return `| ${de(e).map((a, c) => {
    let u = r[c] ?? "";
    return c === 0 || a === u || _s(u) ? a : n[c] === "Serves" || n[c] === "Assumed" ? Va(a, u) : n[c] === "Holds" ? Za(a, u) : o ? a : _s(a) || n[0] === "Store" && /^none\b/u.test(a) ? u : n[0] === "\
Store" ? [.../* @__PURE__ */ new Set([...a.split("; "), ...u.split("; ")])].join("; ") : n[0] === "Concern" && s.named ? `${a}; ${s.title}: ${u}` : `${a}; ${u}`;
  }).join(" | ")} |`;
}
function Va(e, t) {
  let n = e.split(/, (?=`|N?FR-)/u);
  return [...n, ...t.split(/, (?=`|N?FR-)/u).filter((s) => !n.includes(s))].join(", ");
}
function Za(e, t) {
  let [n = "", ...s] = e.split("; ");
  return [[.../* @__PURE__ */ new Set([...n.split(", "), ...t.split(", ")])].join(", "), ...s].join("; ");
}
function _s(e) {
  return /^[–-]?$/u.test(e);
}
function st(e) {
  return (de(e)[0] ?? "").toLowerCase();
}
function de(e) {
  return e.split(/(?<!\\)\|/u).slice(1, -1).map((t) => t.trim());
}

// src/drafters/bind/prune-names.ts
function yn(e, t, n) {
  let s = new Set(Array.from(t, wn)), r = /* @__PURE__ */ new Map();
  for (let { name: d, alias: p } of Ja(e))
    for (let m of Xa(d, p)) r.set(m, (r.get(m) ?? /* @__PURE__ */ new Set()).add(wn(d)));
  let o = new Map([...r.keys()].flatMap((d) => ["", "s", "es"].map((p) => [Ks(d + p), d]))), i = (d) => [...r.get(d) ?? []].every((p) => s.has(p)), c = ["N?FR-\\d+", ...[...r.keys()].sort((d, p) => p.
  length - d.length).map(Ya)].join("|"), u = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${c})(?![\\p{L}\\p{N}_])`, "giu"), l = (d) => {
    if (/^N?FR-\d+$/iu.test(d)) return n.has(d.toUpperCase());
    let p = o.get(Ks(d));
    if (!(p === void 0 || !/[\s-]/u.test(p) && d[0] !== p[0]))
      return i(p);
  };
  return {
    ids: n,
    bears: (d) => s.has(wn(d)),
    mentions: (d) => Array.from(kt(d).matchAll(u)).flatMap(({ index: p, 0: m }) => {
      let h = l(m);
      return h === void 0 ? [] : [{ start: p, end: p + m.length, gone: h }];
    })
  };
}
function Hs(e) {
  return {
    ids: /* @__PURE__ */ new Set(),
    bears: () => !1,
    mentions: (t) => Array.from(t.matchAll(/`([^`\n]*)`/gu)).flatMap(
      ({ index: n, 0: s, 1: r }) => e.has(r) ? [{ start: n, end: n + s.length, gone: !0 }] : []
    )
  };
}
function F(e, t) {
  return t.mentions(e).some((n) => n.gone);
}
function kt(e) {
  return e.replace(/`[^`\n]*`/gu, (t) => "`".repeat(t.length));
}
function Ja({ components: e, externals: t, actors: n, stores: s }) {
  let r = [...t, ...n].map(({ name: o, remark: i }) => ({ name: o, alias: i }));
  return [...e, ...r, ...s];
}
function Xa(e, t) {
  let n = D(e), s = t && t.split(/\s+/u).length <= 3 && !/passes through/iu.test(t) && new RegExp("^\\p{Lu}", "u").test(t);
  return [n, ...s ? [D(t)] : []].filter(Boolean);
}
function D(e) {
  return e.replace(/\([^()]*\)/gu, " ").replace(/\s+/gu, " ").trim();
}
function wn(e) {
  return D(e).replace(/^(?:the|an?|our) /iu, "").toLowerCase();
}
function Ks(e) {
  return e.toLowerCase().replace(/[\s-]+/gu, " ");
}
function Ya(e) {
  return `${e.split(/[\s-]+/u).map(fe).join("[\\s-]+")}(?:s|es)?`;
}

// src/drafters/bind/page-lines.ts
function we(e, t) {
  let n = new RegExp(`^## ${t}[ \\t]*$`, "mu").exec(e);
  if (!n) return { start: e.length, end: e.length };
  let s = /^## /mu.exec(e.slice(n.index + 3));
  return { start: n.index, end: s ? n.index + 3 + s.index : e.length };
}
function Y(e, t) {
  let { start: n, end: s } = we(e, t);
  return e.slice(n, s);
}
function k(e, t, n) {
  let { start: s, end: r } = n ? we(e, n) : { start: 0, end: e.length }, o = `| ${t.join(" | ")} |`, i = [], a = s, c = 0;
  for (let u of e.slice(s, r).split(`
`))
    u.startsWith("|") ? c > 0 ? c += 1 : u.startsWith(o) && (c = 1) : c = 0, c > 2 && i.push({ cells: de(u), start: a, end: a + u.length }), a += u.length + 1;
  return i;
}
function Ae(e, t, n, s) {
  let r = k(e, t, s).at(-1);
  if (!r || n.length === 0) return e;
  let o = n.map((i) => `
| ${i.join(" | ")} |`).join("");
  return e.slice(0, r.end) + o + e.slice(r.end);
}
function I(e, t) {
  let n = new Set(k(e, ["Quantity", "Value", "Basis"]).map(({ cells: r }) => r[0])), s = t.filter(([r]) => !n.has(`\`${r}\``));
  return Ae(
    e,
    ["Quantity", "Value", "Basis"],
    s.map(([r, o, i]) => [`\`${r}\``, o, i])
  );
}
function z(e, t) {
  return Ae(e, ["Question", "Assumed"], t, "Open Questions");
}
function ee(e, t) {
  return Ae(e, ["Decision", "Options"], t, "Trade-offs");
}
function H(e, t, n) {
  let { start: s, end: r } = we(e, t);
  return s === r ? e : `${e.slice(0, r).trimEnd()}

${n}

${e.slice(r)}`.replace(/\n+$/u, `
`);
}
function M(e, t, n) {
  let { start: s, end: r } = we(e, t);
  return s === r ? e : e.slice(0, s) + n(e.slice(s, r)) + e.slice(r);
}
function rt(e, t) {
  return Y(e, "Components").split(/^(?=### )/mu).find((s) => s.startsWith(`### ${t}`)) ?? "";
}
function Me(e, t) {
  return bn(rt(e, t));
}
function bn(e) {
  return /\*\*Technology:\*\* ([^\n]*)/u.exec(e)?.[1] ?? "";
}
function C(e) {
  return Array.from(Y(e, "Components").matchAll(/^### (.+)$/gmu), ([, t]) => D(t));
}
function O(e) {
  let t = Y(e, "Components"), n = t.search(/^\*\*External systems:?\*\*/mu);
  if (n < 0) return [];
  let [s = "", ...r] = t.slice(n).split(`
`), o = D(s.replace(/^\*\*[^*]*\*\*:?/u, "")).split(","), i = r.flatMap((a) => /^- (.+)$/u.exec(a)?.[1] ?? []);
  return [...o, ...i.map((a) => a.replace(/[:;–].*$/u, ""))].map(D).filter(Boolean);
}
function te(e, t, n) {
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
function U(e) {
  return e.length < 2 ? e.join("") : `${e.slice(0, -1).join(", ")} and ${e.at(-1)}`;
}

// src/drafters/bind/platform-services.ts
var qe = "[a-z]\\d[a-z]{0,3}\\.(?:nano|micro|small|medium|(?:\\d{1,2})?x?large)", ec = [
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
], $n = [
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
    `(?:Amazon )?EC2(?: ${qe}| [a-z]\\d[a-z]{0,3}(?= of| with|,))?`,
    "Azure VMs",
    "Compute Engine",
    "virtual machines"
  ],
  ["(?:Amazon )?EBS(?: gp3)?|gp3(?: disks)?", "Premium SSD v2", "Hyperdisk", "mirrored NVMe"],
  ["(?:AWS )?Network Load Balancers?", "Azure Load Balancer", "Cloud Load Balancing", "HAProxy"],
  ["(?:AWS )?Application Load Balancers?|(?:AWS )?ALB", "Application Gateway", "Cloud Load Balancing", "HAProxy"],
  ["(?:AWS )?Elastic Load Balancing|(?:AWS )?[EN]LB", "Azure Load Balancer", "Cloud Load Balancing", "HAProxy"],
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
  [`cache\\.${qe}`, "memory-optimised nodes", "memory-optimised nodes", "memory-heavy nodes"],
  [`db\\.(?:${qe}|[a-z]\\d[a-z]{0,3}) Multi-AZ`, "zone-redundant", "regional", "with a standby"],
  [`db\\.(?:${qe}|[a-z]\\d[a-z]{0,3})`, "General Purpose", "Enterprise", "one machine"],
  [`${qe}(?:, ${qe})*`, "a machine of that size", "a machine of that size", "a machine of that size"],
  ["Multi-AZ", "zone-redundant", "regional", "with a standby"],
  ["(?<=(?:[Bb]y|[Aa]sks?|of) )AWS", "Azure", "Google Cloud", "whoever runs the machines"],
  ["AWS", "Azure", "Google Cloud", "own servers"]
].map(([e, t, n, s]) => ({
  pattern: new RegExp(`(?:${e})(?![\\p{L}\\p{N}])`, "uy"),
  family: tc(e),
  names: { Azure: t, "Google Cloud": n, "own servers": s }
}));
function tc(e) {
  return ec.find(([t]) => t.test(e))?.[1];
}
var xn = {
  relational: "PostgreSQL",
  containers: "Podman under systemd",
  objects: "Garage",
  secrets: "SOPS-encrypted files"
};
function Vs(e) {
  return [...$n.map(({ names: n }) => n["own servers"]), ...Object.values(xn)].some((n) => new RegExp("^\\p{Lu}", "u").test(n) && e.includes(n));
}

// src/drafters/bind/technologies.ts
function Q(e) {
  let t = rc(e), n = j(e).filter(
    ({ product: s, start: r, end: o }) => !nc.has(s.family) && !t.some((i) => i.start < o && r < i.end)
  ).map(({ product: { family: s }, start: r, end: o }) => ({ start: r, end: o + sc(e, o, s), family: s }));
  return [...t, ...n].sort((s, r) => s.start - r.start);
}
var nc = /* @__PURE__ */ new Set(["language", "tool"]);
function sc(e, t, n) {
  return n === "relational" ? /^ 1?\d(?!\d)/u.exec(e.slice(t, t + 4))?.[0].length ?? 0 : 0;
}
function Js(e, { family: t, names: n }, { site: s, few: r, given: o, chosen: i, also: a }) {
  let c = j(e)[0]?.product, u = c !== void 0 && o.has(c);
  if (u && !(n && s !== "AWS")) return;
  let l = u ? void 0 : t && i.get(t);
  if (l) return { text: n ? Se(l, s) : l.name, isGiven: !0 };
  let d = t && a.get(t);
  return d ? { text: d, isGiven: !0 } : !n || s === "AWS" ? void 0 : { text: (r && s === "own servers" && t && n[s] !== "self-run" ? xn[t] : void 0) ?? n[s], isGiven: !1 };
}
function Ue(e) {
  return [...ze(e)].find(({ depth: n }) => n === 2)?.at.start.offset ?? e.frontMatter.end;
}
function At(e) {
  return e.source.slice(Ue(e)).replace(/^## Trade-offs\n[\s\S]*?(?=^## |(?![\s\S]))/mu, "");
}
function rc(e) {
  let t = [], n = new RegExp("(?<![\\p{L}\\p{N}_/.`-])(?:\\p{Lu}|one |a public|db\\.|cache\\.|gp3|[a-z]\\d[a-z]{0,3}\\.)", "gu");
  for (let s = n.exec(e); s; s = n.exec(e)) {
    let { index: r } = s, o = $n.find(({ pattern: a }) => Zs(a, e, r) > r);
    if (!o) continue;
    let i = Zs(o.pattern, e, r);
    t.push({ start: r, end: i, names: o.names, ...o.family && { family: o.family } }), n.lastIndex = i;
  }
  return t;
}
function Zs(e, t, n) {
  return e.lastIndex = n, e.test(t) ? e.lastIndex : 0;
}

// src/drafters/bind/compared-parts.ts
var oc = {
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
function Ys(e, t) {
  let { name: n, family: s } = t, r = [...C(e).map((d) => ({ part: d, technology: Me(e, d) }))], o = [s, ...X[s].near ?? []], i = r.find(({ technology: d }) => le(t, d)), a = o.map((d) => r.find(({ technology: p }) => Q(
  p).some((m) => m.family === d))).find((d) => d !== void 0), [c, u] = oc[s] ?? [
    "another product does its job here and is as good at this load",
    "a measurement at twice the load says otherwise"
  ], l = i ? [
    `${n} for the ${i.part}`,
    `${n}; another of its kind`,
    n,
    "it does the job of this part in the design as drawn",
    u
  ] : a ? [`${n} for the ${a.part}`, `${n}; ${Xs(a.technology)}`, Xs(a.technology), c, u] : [`${n}`, `${n}; none`, "none", X[s].unused, u];
  return O(e).some((d) => j(d).some((p) => p.product === t)) ? e : ee(e, [l]);
}
function Xs(e) {
  return e.split(/[,;.](?= |$)/u)[0].replace(/`/gu, "").trim();
}

// src/drafters/bind/compared.ts
var Mt = "(monthly_cost + people * people_cost)";
function er(e, t, n, s) {
  if (t.length === 0) return e;
  let r = cc(e, n, s), o = t.filter(({ kind: d }) => d === "buy"), i = o.length === 0 || !r ? e : I(e, [
    ["people", "1", "assumption: full-time engineers who run and change it"],
    ["people_cost", "12,000 USD/month", "assumption: one engineer, all included"]
  ]), a = t.flatMap(({ kind: d, product: p }) => d === "instead" && p ? [p] : []), c = a.reduce(Ys, i), u = r ? o.reduce((d, { name: p }) => ac(d, { load: r, ledger: s, name: p }), c) : c;
  return [
    ...r && o.length > 0 ? [ic(o, { load: r, ledger: s })] : [],
    ...a.length > 0 ? [`${U(a.map(({ name: d }) => d))}, or what is drawn? Trade-offs has the reasons.`] : []
  ].reduce(pc, u);
}
function ic(e, { load: t, ledger: n }) {
  let s = e.flatMap(({ name: c }) => c ? [L(c)] : []), [r, o] = [n.evaluate(`${t} * bought_price`), n.evaluate(Mt)], a = !b(r) && !b(o) ? `By the price assumed ${r.value < o.value ? "buying" : "buildi\
ng"} costs less; Trade-offs has both sums.` : "Trade-offs has the price at which both cost the same.";
  return `Buy ${s.length > 0 ? s.join(" or ") : "a product"}, or build? ${a}`;
}
function ac(e, t) {
  let { name: n } = t, s = k(e, ["Decision", "Options"], "Trade-offs").find(
    ({ cells: o }) => /\bbuild or buy\b|^build$/iu.test(o[0] ?? "")
  ), r = n === void 0 || s?.cells.some((o) => o.includes(n)) ? s : void 0;
  return r && /\bbought_price\b/u.test(e) ? uc(e, r, t) : lc(e, t);
}
function cc(e, { binds: t, document: n, baseline: s }, r) {
  let o = /`([^`\n]+?) \* bought_price(?: \/ [^`\n]*)?`/u.exec(e)?.[1];
  if (o && !b(r.evaluate(`${o} * bought_price`))) return o;
  let i = [
    ...s ? [/^[a-z]\w*/u.exec(s.until)?.[0] ?? ""] : [],
    ...ue({ document: n })?.names ?? [],
    ...t.filter(({ role: c }) => c === "rate" || c === "count").flatMap(({ quantity: c }) => c ?? [])
  ].filter((c) => c !== "" && !b(r.value(c)));
  if (b(r.value("bought_price"))) return i[0];
  let a = { USD: 1, time: -1 };
  return i.find((c) => {
    let u = r.evaluate(`${c} * bought_price`);
    return !b(u) && Z(u.dimension, a);
  });
}
function uc(e, { cells: t, start: n, end: s }, { load: r }) {
  let [o = "", i = "", a = "", c = "", ...u] = t, l = `${r} * bought_price`;
  if (c.includes(`\`${l}\``)) return e;
  let d = `${c}; at the load of the brief it costs \`${l}\` = ? USD/month, and this design \`${Mt.slice(1, -1)}\` = ? USD/month with its engineers`;
  return `${e.slice(0, n)}| ${[o, i, a, d, ...u].join(" | ")} |${e.slice(s)}`;
}
function lc(e, { load: t, ledger: n, name: s = "a product" }) {
  let r = L(s), o = `${s.toLowerCase().replace(/[^a-z0-9]+/gu, "_").replace(/^_|_$/gu, "").replace(/^(?=\d)/u, "p_") || "bought"}_price`, i = n.value("bought_price"), a = b(n.value("people")) ? "12000\
 USD/month" : "people * people_cost", c = n.evaluate(`(monthly_cost + ${a}) / ${t}`), u = b(i) ? c : i;
  if (b(u)) return e;
  let l = se(u.value, u.dimension, void 0, 2), d = b(i) ? "until then where both cost the same" : "until then the price assumed for its likes", [p, m] = [n.evaluate(`${t} * bought_price`), n.evaluate(
  Mt)], h = !b(p) && !b(m) && p.value < m.value, f = b(i) ? "build, until there is a quote" : h ? `${r}, if the quote holds` : "build", g = [
    `Buy ${r} or build`,
    `${r}; build as drawn`,
    f,
    `this design costs \`monthly_cost\` = ? USD/month and \`people * people_cost\` = ? USD/month for engineers; ${r} costs \`${t} * ${o}\` = ? USD/month at \`${t}\` = ? and a price that is not quoted y\
et; both cost the same at \`${Mt} / ${t}\` = ?${dc(u.dimension)}`,
    "the quote lies on the other side of that price, or what it lacks is built around it"
  ], y = I(e, [[o, l, `assumption: to be quoted, ${r}; ${d}`]]);
  return z(ee(y, [g]), [
    [
      `What does ${r} ask for this load, and which requirements does it not meet?`,
      `\`${o}\` = ${l}; none`,
      "the break-even moves; what it lacks is built beside it and counted",
      "purchasing, with a trial"
    ]
  ]);
}
function dc(e) {
  let t = se(1, e);
  return /[A-Z]{3}/u.test(t) ? ` ${t.replace(/^[\d.,e-]+ ?(?:million|k)?\s*/u, "")}` : "";
}
function pc(e, t) {
  return M(e, "Overview", (n) => {
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
var Ce = "(\\p{Lu}[\\p{L}\\p{N}.+#-]*(?: (?!The\\b|What\\b|Is\\b|We\\b)\\p{Lu}[\\p{L}\\p{N}.+#-]*){0,2})", Ct = "(?:(?:buying|using|taking|having|just|simply|the|an?|our|a managed|managed|hosted|exist\
ing|something like) ){0,3}", mc = [
  `\\b[Cc]ompar\\w*(?: \\p{Ll}+){0,3}? (?:with|to|against) ${Ct}${Ce}`,
  `\\b(?:[Vv]s\\.?|[Vv]ersus) ${Ct}${Ce}`,
  `\\b[Ww]hy (?:not|don['’]t we|can['’]t we)(?: \\p{Ll}+){0,2}? ${Ce}`,
  `\\b(?:[Ss]hould|[Cc]ould|[Cc]an|[Ww]ould) (?:we|it) (?:not )?(?:\\p{Ll}+ ){0,2}(?:buy|use|take|rent|adopt) ${Ct}${Ce}`,
  `\\b(?:[Bb]uy|[Bb]uying|[Rr]ent|[Aa]dopt(?:ing)?|[Ss]ubscrib\\p{Ll}+ to) ${Ct}${Ce} (?:instead|or)\\b`,
  `\\b${Ce} (?:or|vs\\.?|versus) (?:our own|own|self-built|in-house|building|build|do it ourselves)\\b`,
  `\\b(?:[Aa]lternatives?)(?: to (?:consider|compare|weigh))?(?: are| is|:| such as| like) ${Ce}`
], fc = /\bbuild[ -](?:vs\.?|versus|or|\/)[ -]?buy\b|\bbuy[ -](?:vs\.?|versus|or|\/)[ -]?build\b|\bmake or buy\b|\bbuy (?:it )?instead\b|\b(?:should we|would it be (?:better|cheaper) to|is it (?:better|cheaper) to|or) buy\b|\boff[- ]the[- ]shelf\b[^.;]{0,30}\?|\bcompar\w*[^.;]{0,30}\b(?:buying|SaaS|bought|off[- ]the[- ]shelf|commercial)\b/iu,
hc = new RegExp(`^(?:,| or| and|, or|, and)(?: with| to)? ${Ce}`, "u"), gc = /^(?:USD|EUR|GBP|CHF|PLN|SEK|NOK|DKK|CAD|AUD|JPY|INR)$/u, tr = 4;
function sr({ text: e }) {
  let t = [];
  for (let s of mc)
    for (let r of e.matchAll(new RegExp(s, "gu"))) {
      let o = nr(e, r.index), i = r[1], a = r.index + r[0].lastIndexOf(i) + i.length;
      for (let c = 0; c < tr && i; c += 1) {
        wc(t, i, o);
        let u = hc.exec(e.slice(a, a + 60));
        a += u?.[0].length ?? 0, i = u?.[1] ?? "";
      }
    }
  let n = fc.exec(e);
  return n && !t.some(({ kind: s }) => s === "buy") && t.push({ kind: "buy", text: nr(e, n.index) }), t.slice(0, tr);
}
function wc(e, t, n) {
  let s = t.replace(/[.,]+$/u, "");
  if (gc.test(s) || s.length < 2 || e.some((i) => i.name === s)) return;
  let r = j(s)[0]?.product, o = r !== void 0 && !St(r.family) && !/\bbuy/iu.test(n);
  e.push({ kind: o ? "instead" : "buy", name: r?.name ?? s, ...r && { product: r }, text: n });
}
function nr(e, t) {
  let n = Math.max(
    0,
    ...[".", ";", `
`, "!", "?"].map((r) => e.lastIndexOf(`${r}${r === `
` ? "" : " "}`, t) + 1)
  ), s = /[;\n!?]|[.,](?=\s|$)/u.exec(e.slice(t + 1))?.index;
  return e.slice(n, s === void 0 ? void 0 : t + 1 + s).trim().slice(0, 160);
}

// src/drafters/bind/crew.ts
var rr = 2, it = 4, yc = /* @__PURE__ */ new Set(["relational", "documents", "cache", "objects", "search", "columns", "stream", "queue"]);
function or(e, t, { entry: n }, s) {
  let r = C(e);
  if (r.length === 0) return e;
  let o = t.partTime ? 0.5 : t.count, i = I(e, [
    ["engineers", String(o), t.partTime ? `assumption: one ${t.people} for half of the week` : "brief"],
    ["parts", String(r.length), "assumption: components that somebody must know, counted"],
    ["night", "14 h", "assumption: from closing time to the morning"]
  ]), a = bc(e, r, n?.api), u = `**Team.** ${o <= 1 ? $c(a, t, s) : xc(a, o, s)}

**On call.** ${Sc(e, t, o)}`, l = r.length > rr * o ? ee(i, [Mc(e, r, t, s)]) : i, d = o < it ? z(l, [Ac(o)]) : l;
  return H(d, "Rollout", u);
}
function bc(e, t, n) {
  let s = Y(e, "Data Flow").split(/^### /mu)[1] ?? "", r = t.filter(
    (a) => /Standby|Replica|Vault/u.test(a) || yc.has(Q(Me(e, a))[0]?.family ?? "")
  ), o = t.filter((a) => !r.includes(a)), i = o.filter((a) => a === n || s.includes(a));
  return { front: i, kept: r, behind: o.filter((a) => !i.includes(a)) };
}
function $c({ front: e, kept: t, behind: n }, { people: s, partTime: r }, o) {
  let i = [t, e, n].filter((u) => u.length > 0).map(U), a = r ? `One ${s} in part of the week` : "One person", c = o ? "What needs the least care is chosen each time" : "What others run as a service i\
s taken first";
  return `${a} builds and runs all of it, one after the other: ${i.join("; then ")}. ${c}, and nothing is added that needs care each day; a second person can restore from the written steps alone, whic\
h the drill proves.`;
}
function xc({ front: e, kept: t, behind: n }, s, r) {
  let o = [e, t, n].filter((d) => d.length > 0), i = s >= 2 * o.length ? Math.floor(s / o.length) : 1, a = s - i * o.length, c = o.map((d) => `${ot(i)} for ${U(d)}`), u = a > 0 ? `, ${ot(a)} for relea\
ses, alarms and drills` : "";
  if (s < o.length) {
    let [d = [], ...p] = o;
    return `${ot(1, !0)} takes ${U(d)}, the other ${U(p.flat())}. Each can release and restore what the other built, and every change is read by both.`;
  }
  let l = s >= it ? "" : r ? " What needs care each day is left out." : " What can be bought as a service is bought before anything of it is run by us.";
  return `The \`engineers\` = ? people split into ${c.join(", ")}${u}. No part has only one who knows it: two read every change.${l}`;
}
var vc = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
function ot(e, t = !1) {
  let n = vc[Math.floor(e)] ?? String(Math.floor(e));
  return t ? n[0].toUpperCase() + n.slice(1) : n;
}
function Sc(e, { people: t }, n) {
  let s = k(e, ["ID", "Quality", "Target"], "Requirements").find(
    ({ cells: c }) => /^Availability/u.test(c[1] ?? "")
  ), r = s?.cells[0], o = /\d[\d.]* %/u.exec(s?.cells[2] ?? "")?.[0];
  if (n >= it)
    return `One of the \`engineers\` = ? answers alarms for a week${n >= 2 * it ? " with a second behind" : ""}, so each has every ${kc(Math.floor(n))} week. ${r ? `At night only ${r} wakes somebody` :
    "At night only an outage wakes somebody"}; everything else waits for the morning.`;
  let i = n <= 1 ? `One ${t}` : `${ot(n, !0)} people`, a = r && o ? ` An outage that begins after work lasts up to \`night\` = ? and takes \`night / 1 month\` = ? % of a month, where ${r} leaves \`1 - ${o}\
\` = ? %.` : "";
  return `${i} cannot be on call round the clock, and this design does not ask it: alarms outside working hours wait until the morning.${a} What may not wait must switch over by itself or be watched b\
y somebody who is paid for it.`;
}
function kc(e) {
  return ["", "", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"][e] ?? `${e}th`;
}
function Ac(e) {
  return [
    "Who answers an alarm at night and on weekends?",
    e <= 1 ? "nobody; the morning after" : "nobody; whoever sees it first in the morning",
    `a watch that is paid for, or ${it} people who share it`,
    "product owner"
  ];
}
function Mc(e, t, { partTime: n, count: s, people: r }, o) {
  let i = t.filter((u) => /\b(?:'s image|same image|second process)\b/u.test(Me(e, u))), a = i.length > 0 ? `${U(i)} ${i.length > 1 ? "share" : "shares"} an image with another part and ${i.length > 1 ?
  "run" : "runs"} in its process until the load asks for more` : `what no requirement of the first release needs is built last, and ${o ? "all that is kept stands in as few stores as possible" : "each\
 store is one that somebody else runs"}`;
  return [
    `Parts for ${n ? `one ${r} in part of the week` : s === 1 ? "one person" : `\`engineers\` = ${s} people`}`,
    `all \`parts\` = ${t.length} from the start; fewer first`,
    "fewer first",
    `\`parts / engineers\` = ? parts for each is more than the ${ot(rr)} that one person keeps in mind; ${a}`,
    "each part has somebody who knows it and somebody who stands in"
  ];
}

// src/drafters/bind/neighbours.ts
function Pt(e, { name: t, remark: n, caller: s, call: r, failure: o }) {
  if ([...O(e), ...C(e)].map((p) => p.toLowerCase()).includes(t.toLowerCase())) return e;
  let a = Pc(e, t, s, r);
  if (a === e) return e;
  let c = Cc(a, t, n), u = `${t.toLowerCase().replace(/[^a-z0-9]+/gu, "_")}_errors`, l = Ae(
    c,
    ["Failure", "Impact"],
    [[`${t} down or slow`, o[0], `\`${u}\``, o[1], "by its owner; what waits is sent again"]],
    "Failure Modes"
  ), d = Ae(
    l,
    ["Requirement", "Indicator"],
    [["none", `\`${u}\``, "> 5 % for 15 min"]],
    "Monitoring"
  );
  return M(
    d,
    "Cost Estimate",
    (p) => /^No cost: /mu.test(p) ? p.replace(/^No cost: /mu, `No cost: ${t} (exists); `) : `${p.trimEnd()}

No cost: ${t} (exists).

`
  );
}
function Cc(e, t, n) {
  return M(e, "Components", (s) => {
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
function Pc(e, t, n, s) {
  let { start: r, end: o } = we(e, "High-Level Architecture"), i = e.slice(r, o), a = /^```mermaid\nflowchart[\s\S]*?^```/mu.exec(i), c = n.replace(/[.*+?^$()|[\]{}\\]/gu, "\\$&"), u = a && new RegExp(
  `(?<![\\w])(\\w+)[[({]+"?${c}"?[\\])}]+`, "u").exec(a[0])?.[1];
  if (!a || !u) return e;
  let l = `outer${Array.from(a[0].matchAll(/\bouter\d+\b/gu)).length + 1}`, d = r + a.index + a[0].length - 3;
  return `${e.slice(0, d)}  ${u} -->|${s}| ${l}[${t}]
${e.slice(d)}`;
}
function ir(e) {
  let t = k(e, ["Store", "Holds"], "Data Model").map(({ cells: s }) => s[0] ?? ""), n = C(e);
  return t.find((s) => n.includes(s)) ?? t[0];
}
function Bt(e, { entry: t }) {
  let n = C(e);
  return [t?.worker, t?.api].find((r) => r !== void 0 && n.includes(r)) ?? n[0] ?? "";
}
var Bc = "Existing System";
function vn(e, t) {
  let n = O(e);
  return n.includes(Bc) && !n.includes(t) ? te(e, /\bExisting System\b/gu, () => t) : e;
}
function ar(e, { name: t }, n) {
  let s = L(t), r = vn(e, s);
  if (r !== e) return r;
  let o = O(e);
  if (o.some((c) => c.toLowerCase().includes(s.toLowerCase())) || new RegExp(`^- .*\\b${s.replace(/[.*+?^$()|[\]{}\\]/gu, "\\$&")}\\b`, "mu").test(Ec(e)))
    return e;
  let i = qs(o);
  if (i)
    return M(
      e,
      "Components",
      (c) => c.replace(new RegExp(`^- ${i}(?: \\([^()\\n]*\\))?$`, "mu"), () => `- ${i} (${s})`)
    );
  let a = Pt(e, {
    name: s,
    remark: "exists and stays",
    caller: Bt(e, n),
    call: "hands over and reads what both need",
    failure: ["none: what is for it waits", "what is for it waits in order; people go on"]
  });
  return a === e ? e : z(a, [
    [
      `By which interface does the ${s} take and give data, at which rate, and does it keep our key so that a repeat is harmless?`,
      "HTTPS, a few calls a second, and it keeps the key",
      "files by night, or each repeat is looked for first",
      `owner of the ${s}`
    ]
  ]);
}
function Ec(e) {
  let { start: t, end: n } = we(e, "Components");
  return e.slice(t, n);
}

// src/drafters/bind/areas.ts
var Sn = (e) => e === "" ? [] : e.split("; ").map((t) => {
  let [n = "", s = ""] = t.split(" = ");
  return { id: n, city: s };
}), Oc = [
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
], Et = Oc.map(([e, t, n, s, r]) => ({
  name: e,
  said: t,
  regions: { AWS: Sn(n), Azure: Sn(s), "Google Cloud": Sn(r) }
})), cr = new Set(
  "Germany,Ireland,France,Spain,Italy,Sweden,the Netherlands,Poland,Belgium,Finland,Austria,Denmark".split(",")
);

// src/drafters/bind/stack-edits.ts
function ur(e, t) {
  return v(e, ["Decision", "Options", "Chosen", "Because"], x(e, "Trade-offs")).flatMap((r) => r.rows).flatMap(({ cells: r, start: o, end: i }) => {
    let a = t.filter((g) => g.next.isGiven && o <= g.start && g.start < i), [c, u, l, d, ...p] = r.map((g) => lr(e.source, g, a));
    if (a.length === 0 || !c || !u || !l || !d) return [];
    let h = l !== r[2].text ? `the brief gives it; ${d}` : d, f = [c, Rc(u), l, h, ...p].join(" | ");
    return [{ start: o, end: i, text: `| ${f} |` }];
  });
}
function lr(e, { start: t, end: n }, s) {
  let r = kn(
    e,
    s.filter((o) => t <= o.start && o.end <= n)
  );
  return P(
    e.slice(t, n),
    r.map((o) => ({ ...o, start: o.start - t, end: o.end - t }))
  );
}
function kn(e, t) {
  let n = [];
  for (let { start: s, end: r, next: o } of t) {
    let i = n.at(-1), a = i ? e.slice(i.end, s) : "";
    i && (i.text.endsWith(o.text) || o.text.endsWith(i.text)) && o.isGiven && /^[ ,/]*(?:(?:and|or) )?$/u.test(a) ? i.end = r : n.push({ start: s, end: r, text: o.text });
  }
  return n;
}
function Rc(e) {
  return [...new Set(e.split(/;\s*/u))].join("; ");
}
var Lc = /\b(?:SLAs? of|SLA|(?:user|developer) guide|documentation|API reference|pricing pages?(?: of)?|quotas|FAQ|defaults?|paper of \d{4})\b|\((?:USENIX[^)]*)\)|, us-east-1|, (?:db|cache)\.[\w]+(?: Multi-AZ)?(?=,)|, \d{4}-\d{2}$/gu;
function dr(e, [t, n], s) {
  let i = lr(e, n, s).replace(/^(?:price|limit):\s*/u, "").replace(Lc, "").replace(/\s+/gu, " ").replace(/ (?=[,;])/gu, "").replace(/[,;:\s]+$/u, "").replace(/^AWS (?=Amazon )/u, "");
  return `assumption: ${t.text.replace(/[`]/gu, "").replaceAll("_", " ")} of ${i}; its own figure is open`;
}
var Dc = /(\*\*Technology:\*\* |(?<=\*\*Technology:\*\* [^\n]{0,160}, ))(Django on Python [\d.]+|Go|Kotlin|Java|TypeScript|Python(?: [\d.]+)?|Rust)(?= (?:on|with|and) | in |,)/gu;
function pr(e, { given: t }) {
  let n = [...t].filter(({ family: a }) => a === "language"), s = x(e, "Components"), [r] = n;
  if (!r || !s) return [];
  let o = s.at.start.offset ?? 0, i = e.source.slice(o, s.at.end.offset);
  return Array.from(i.matchAll(Dc)).flatMap(({ index: a, 1: c = "", 2: u = "" }) => {
    if (n.some((d) => le(d, u))) return [];
    let l = o + a + c.length;
    return [{ start: l, end: l + u.length, text: r.name }];
  });
}
function mr({ source: e }, t, { chosen: n }) {
  if (!/^(?:Kubernetes|OpenShift)$/u.test(n.get("containers")?.name ?? "")) return [];
  let s = e.slice(t).replace(/^```[\s\S]*?^```|`[^`\n]*`/gmu, (r) => " ".repeat(r.length));
  return Array.from(s.matchAll(/\b(tasks?)\b/gu), ({ index: r, 0: o }) => ({
    start: t + r,
    end: t + r + o.length,
    text: o.replace("task", "pod")
  }));
}
function fr(e, t) {
  return t.flatMap(({ end: n, family: s, next: r }) => {
    if (s !== "stream" || !/Kafka|Redpanda|Pulsar|Event Hubs/u.test(r.text)) return [];
    let o = e.slice(n, e.indexOf(`
`, n)), i = /\b(?:provisioned )?shards\b(?![`\w])/u.exec(o);
    return i ? [{ start: n + i.index, end: n + i.index + i[0].length, text: "partitions" }] : [];
  });
}

// src/drafters/bind/stack-prices.ts
function hr(e, t) {
  let n = Ic(e, t), s = v(e, ["Quantity", "Value", "Basis"]).at(-1), r = v(e, ["Item", "Quantity", "Unit price"], x(e, "Cost Estimate"))[0];
  if (n.size === 0 || !s || !r) return [];
  let o = /* @__PURE__ */ new Map(), i = [], a;
  for (let { cells: u } of r.rows) {
    let l = Tc(u[0]?.text ?? "", [...n.keys()], a);
    a = l ?? a;
    let d = l && u[2] && Nc(u[2]);
    if (!l || !d) continue;
    let p = n.get(l), m = `${d} ${p}`, h = o.get(m) ?? {
      name: jc(l, e, new Set([...o.values()].map(({ name: f }) => f))),
      value: d,
      product: p
    };
    o.set(m, h), i.push({ ...u[2], text: `\`${h.name}\`` });
  }
  let c = [...o.values()].map(
    ({ name: u, value: l, product: d }) => `
| \`${u}\` | ${l} | assumption: to be quoted, ${d} |`
  );
  return [...i, { start: s.end, end: s.end, text: c.join("") }];
}
function Ic({ source: e, ...t }, n) {
  let s = x({ source: e, ...t }, "Components"), [r, o] = [s?.at.start.offset ?? 0, s?.at.end.offset ?? 0], i = /* @__PURE__ */ new Map();
  for (let { next: a, ...c } of n) {
    if (!a.isGiven || c.start < r || c.start >= o) continue;
    let u = e.slice(r, c.start), l = u.slice(u.lastIndexOf(`
`) + 1), d = Array.from(u.matchAll(/^### (.+?)(?: \(.*\))?$/gmu)).at(-1)?.[1], m = /^- ([^(]+?) \($/u.exec(l)?.[1] ?? /^- ([^(\n]+?) \([^)\n]*$/u.exec(l)?.[1] ?? (/^- \*\*Technology/u.test(l) ? d : void 0);
    m && !i.has(m) && i.set(m, a.text);
  }
  return i;
}
function Tc(e, t, n) {
  return t.filter((r) => e.includes(r)).sort((r, o) => o.length - r.length)[0] ?? (/^(?:Its|Their) /u.test(e) ? n : void 0);
}
function Nc({ text: e }) {
  let t = /^`([^`]+)`$/u.exec(e)?.[1];
  if (!t) {
    let r = S(e);
    return r?.start === 0 && Object.keys(r.dimension).some((o) => /^[A-Z]{3}$/u.test(o)) ? e : void 0;
  }
  let n = me(t), s = b(n) ? n : rs(n, () => {
  });
  return b(s) ? void 0 : se(s.value, s.dimension);
}
function jc(e, { source: t }, n) {
  let s = e.toLowerCase().replace(/[^a-z0-9]+/gu, "_").replace(/^_|_$/gu, "");
  return [`${s}_price`, ...Array.from({ length: 9 }, (o, i) => `${s}_price_${i + 2}`)].find((o) => !n.has(o) && !t.includes(`\`${o}\``)) ?? `${s}_price_${n.size + 2}`;
}

// src/drafters/bind/platforms.ts
function gr(e) {
  let t = e.flatMap(({ kind: r, words: o, text: i }) => r === "on-prem" ? ["own servers"] : r !== "cloud" ? [] : /azure/iu.test(o) ? /azure (?:openai|ad)\b/iu.test(i) && !/\bon azure\b/iu.test(i) ? [] :
  ["Azure"] : /gcp|google/iu.test(o) ? ["Google Cloud"] : /aws|amazon/iu.test(o) ? ["AWS"] : []), [n, ...s] = new Set(t);
  return s.length === 0 && n !== "AWS" ? n : void 0;
}
function wr(e, t) {
  let { document: n, ...s } = e, r = t.site === "AWS" && t.given.size === 0 ? [] : Fc(n, t);
  return r.length === 0 ? e : B(s, P(n.source, r), n.path);
}
function Fc(e, t) {
  let { source: n } = e, s = Ue(e), r = n.slice(s), o = Q(r).map((u) => ({ ...u, start: u.start + s, end: u.end + s })), i = zc(e), a = o.flatMap((u) => {
    let l = Js(n.slice(u.start, u.end), u, t);
    return l && !i.some(({ start: d, end: p }) => d <= u.start && u.start < p) ? [{ ...u, next: l }] : [];
  }), c = [
    ...Wc(e, t, a),
    ...qc(n, s, t, a),
    ...ur(e, a),
    ...Qc(r, s)
  ];
  return [
    ...c.filter(({ text: u }) => u !== void 0).map((u) => u),
    ...kn(n, a).filter(({ start: u }) => !c.some((l) => l.start <= u && u < l.end)),
    ...pr(e, t),
    ...hr(e, a),
    ...mr(e, s, t),
    ...fr(n, a),
    ...Gc(e, t, a)
  ];
}
function zc(e) {
  return v(e, ["Decision", "Options"], x(e, "Trade-offs")).flatMap(({ rows: n }) => n).filter(({ cells: n }) => /\b(?:buy|build)\b/iu.test(n[0]?.text ?? ""));
}
function Wc(e, t, n) {
  return v(e, ["Quantity", "Value", "Basis"]).flatMap((r) => r.rows).flatMap(
    ({ cells: [r, , o] }) => r && o && /^(?:price|limit):/u.test(o.text) ? [{ name: r, basis: o }] : []
  ).flatMap(({ name: r, basis: o }) => {
    let i = n.filter(({ start: c }) => o.start <= c && c < o.end);
    if (i.some(({ next: c }) => c.isGiven))
      return [{ ...o, text: dr(e.source, [r, o], i) }];
    if (t.site === "AWS" || !(i.length > 0 || /us-east-1|Amazon/u.test(o.text))) return [];
    let a = o.text.replace(/^(\w+):\s*/u, `$1: of AWS, in place of that of ${t.site}: `);
    return [{ ...o, text: a }];
  });
}
function qc(e, t, n, s) {
  return Array.from(e.slice(t).matchAll(/^Prices:.*$/gmu), ({ index: r, 0: o }) => {
    let [i, a] = [t + r, t + r + o.length];
    if (n.site !== "AWS") return { start: i, end: a, text: _c(o, n.site) };
    let c = s.filter((l) => l.next.isGiven && i <= l.start && l.start < a), u = o.replace(/\(([^()]*)\)/u, (l, d) => {
      let p = i + o.indexOf("(") + 1;
      return `(${Uc(d, p, c)})`;
    });
    return { start: i, end: a, text: u };
  });
}
function Uc(e, t, n) {
  let s = t;
  return e.split(", ").filter((o) => {
    let [i, a] = [s, s + o.length];
    return s = a + 2, !n.some((c) => i <= c.start && c.start < a);
  }).join(", ");
}
function _c(e, t) {
  return e.replace(/ \([^()]*(?:\([^()]*\)[^()]*)*\)/gu, "").replace(/^Prices:\s*/u, `Prices: in place of those of ${t}, `);
}
function Qc(e, t) {
  return Array.from(e.matchAll(/https?:\/\/[^\s)>`]+/gu), ({ index: n, 0: s }) => ({
    start: t + n,
    end: t + n + s.length
  }));
}
function Gc(e, { site: t }, n) {
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
var Kc = "one two three four five six seven eight nine ten eleven twelve".split(" "), Hc = /\b(?:on|have|got|with|using|across|over|to|is|are) (?:just |only |exactly |the |our |these |those |its )*(a single|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})(?: (?!load|file|mail|web|proxy|game|media|database|db|sql)[\p{L}-]+){0,3}? (VMs?|virtual machines?|VPS(?:es)?|servers?|machines?|boxes|box|hosts?|nodes|mini[- ]PCs?|NUCs?)\b(?! (?:users|monitored|per))/giu,
Vc = /\b(?:Hetzner|DigitalOcean|OVH(?:cloud)?|Scaleway|Linode|Vultr|Contabo|IONOS|netcup|Infomaniak|Exoscale|UpCloud|Oracle Cloud|IBM Cloud|Alibaba Cloud)\b/u, Zc = "stays?|remains?|kept|keep|stored|s\
tore|hosted|host|located|processed|held|runs?|lives?|resides?|residency|leaves?|leave|leaving|hosting|residence|inside|within|region";
function _e(e) {
  let t = gr(e.constraints), n = t ? void 0 : Xc(e), s = t ?? (n ? "own servers" : "AWS"), o = e.constraints.some(
    ({ kind: a, words: c }) => a === "cloud" && /^(?:AWS|Amazon|Azure|GCP|Google)/iu.test(c)
  ) ? void 0 : br(e.text) ?? (s === "own servers" ? Jc(e) : void 0), i = An(e.text);
  return {
    site: o && s === "AWS" ? "own servers" : s,
    ...o && { machines: o },
    ...n && { hoster: n },
    ...i && { area: i }
  };
}
function Jc({ clauses: e }) {
  return e.map(({ text: t }) => t.length < 60 ? br(`on ${t}`) : void 0).find((t) => t !== void 0);
}
function Xc({ text: e, clauses: t }) {
  let n = Vc.exec(e);
  if (!n) return;
  let s = t.find(({ at: o }) => o.start <= n.index && n.index < o.end), r = e.slice(s?.at.start ?? 0, n.index);
  return s?.kind === "request" || /\b(?:not|no|from|off|instead of|leav\w+|like)\b/iu.test(r) ? void 0 : n[0];
}
function br(e) {
  for (let t of e.matchAll(Hc)) {
    let n = e.slice(Math.max(0, t.index - 30), t.index), s = e.slice(t.index, t.index + t[0].length + 30);
    if (/\b(?:monitor\w*|watch\w*|collect\w*|scan\w*|fail\w*|dies?|play\w*|log ?in)\b/iu.test(n) || !(t.index === 0 || /[.,;:\n(] ?$/u.test(n)) && !/\b(?:run(?:s|ning)?|host(?:ed|ing)?|deploy\w*|install\w*|hardware|have|got|own|prem(?:ises?)?|self-hosted)\b/iu.
    test(
      n + s
    ))
      continue;
    let o = t[1].toLowerCase(), i = /^(?:a|an|a single)$/u.test(o) ? 1 : Kc.indexOf(o) + 1 || Number(o), a = t[2].replace(/(?<=box|VPS)es$|s$(?<!VPS)/iu, "");
    if (i > 0 && i < 100)
      return { count: i, one: a, many: /x$/u.test(a) ? `${a}es` : /PS$/u.test(a) ? a : `${a}s`, text: t[0] };
  }
}
var yr = Et.map((e) => {
  let t = `(?:${e.said})`, n = Object.values(e.regions).flat().map(({ id: s }) => s.replaceAll(" ", " ?"));
  return {
    area: e,
    id: n.length > 0 ? new RegExp(`\\b(?:${n.join("|")})\\b`, "iu") : void 0,
    name: new RegExp(`\\b${t}\\b`, "u"),
    places: [
      `\\b(?:${Zc})\\b[^.;\\n]{0,40}?\\b(?:with)?in(?:side)? (?:the |our )?${t}\\b`,
      `\\b(?:leaves?|leaving|outside|out of)(?: of)? (?:the )?${t}\\b`,
      `\\b(?:in|within|inside|to) (?:the |a |an )?${t}(?: (?:only|region|data ?cent(?:er|re)s?|cloud|soil|territory))\\b`,
      `\\b${t}[- ](?:only|hosting|hosted|regions?|data ?cent(?:er|re)s?|data residency|residency|sovereign(?:ty)?)\\b`,
      `\\bon (?:AWS|Azure|GCP|Google Cloud)[ ,(]{1,2}(?:in |region )?(?:the )?${t}\\b`
    ].map((s) => new RegExp(s, "u"))
  };
});
function An(e) {
  let t = yr.find(({ id: s }) => s?.test(e));
  if (t) return t.area;
  let n = yr.filter(({ name: s, places: r }) => s.test(e) && r.some((o) => o.test(e)));
  return (n.find(({ area: s }) => s.name !== "the EU") ?? n[0])?.area;
}

// src/drafters/bind/predecessor.ts
var Ot = "radio|phone|telephone|paper(?: (?:forms?|lists?|files?|sheets?|slips?|books?))?|fax|white ?boards?|notebooks?|hand|word of mouth|post-its?|walkie[- ]talkies?|post|shouting", $r = "spread ?sh\
eets?|[Ee]xcel(?: (?:files?|sheets?|lists?))?|[Gg]oogle [Ss]heets|CSV files|[Aa]ccess (?:database|file)|[Aa]irtable|[Tt]rello|(?:shared |[Oo]utlook |[Gg]oogle )?calendars?|[Ww]ord files|e-?mails?|shar\
ed (?:drive|folder|mailbox)", xr = "systems?|tools?|databases?|software|apps?|application|services?|platform|portal|monolith|mainframe|backend|warehouse|scripts?|cron ?jobs?|crontabs?|CMS|ERP|CRM|PIM|\
WMS|EHR|LMS|PBX|website", Sr = `(?:${Ot}|${$r})(?: and (?:${Ot}|${$r}))?`, ye = `(${Sr}|(?:(?!and\\b|by\\b|in\\b|to\\b|of\\b)[\\p{Ll}-]+ ){0,3}(?:${xr})\\b|\\p{Lu}[\\p{L}\\p{N}.-]*(?: \\p{Lu}[\\p{L}\\p{N}]*)\
{0,2}(?: (?:${xr}))?)`, De = "(?:(?:our|the|an?|their|its|this|some|old|existing|current|legacy|home-grown|ageing|aging|mostly|only|a mix of|big|shared) ){0,4}", Yc = [
  {
    part: "master",
    pattern: `\\b${De}${ye} (?:stays?|remains?|is|are|will be|must stay) (?:the )?(?:\\p{Ll}+ )?(?:masters?|system of record|source of truth|leading|owner)\\b(?: (?:for|of) (?:the |our |all )?(\\p{Ll}+(?\
: data)?))?`
  },
  { part: "master", pattern: `\\b${De}${ye} (?:owns|masters) (?:the |all |our )?(\\p{Ll}+(?: data)?)` },
  {
    part: "master",
    pattern: `\\b(?:master|source of truth|system of record)(?: (?:for|of) [\\p{L} ]{2,24})? (?:is|stays|remains|stays in|lives in) ${De}${ye}`
  },
  {
    part: "replaced",
    pattern: `\\b(?:[Rr]eplac(?:es?|ing|ement (?:of|for))|[Rr]etir(?:es?|ing)|[Ss]ucce(?:eds?|ssor (?:of|to))|[Gg]et(?:s|ting)? rid of|[Mm]igrat\\p{Ll}+ (?:\\p{Ll}+ ){0,2}(?:from|off)|[Mm]ov(?:es?|ing) (\
?:\\p{Ll}+ ){0,2}(?:off|(?:away )?from)|[Ss]witch(?:es|ing)? (?:\\p{Ll}+ )?from) ${De}${ye}`
  },
  {
    part: "replaced",
    pattern: `\\b(?:[Tt]oday|[Cc]urrently|[Nn]owadays|[Nn]ow (?=everything|it\\b|this\\b|we\\b|all\\b|they\\b|done|kept)|[Ss]o far|[Aa]t the moment|[Uu]ntil now|[Rr]ight now|[Aa]t present)\\b[^.;\\n]{0,60}?\\b\
(?:by|in|on|with|over|via|through|using|use|run|have) ${De}${ye}`
  },
  { part: "replaced", pattern: `\\b(?:[Tt]oday|[Cc]urrently|[Ss]o far): ?${De}${ye}` },
  {
    part: "replaced",
    pattern: `\\b(?:done|kept|tracked|managed|handled|booked|planned|runs?|works?|organi[sz]ed|use|using|have|in|on|by) (?:\\p{Ll}+ )?${De}${ye} (?:today|currently|now|so far|at the moment|at present)\
\\b`
  },
  {
    part: "holds",
    pattern: `\\b(\\p{L}+) (?:live|lives|are|is|sit|sits|reside|are kept|are stored|is stored|is kept|stay) in (?:our|an existing|the existing|the old|our existing|our current|our own|the current) ${ye}`
  },
  {
    part: "holds",
    pattern: `\\b[Ee]xisting(?: \\p{Ll}+)?: (\\p{L}+) (?:live|are|sit|is|kept|stored) in (?:our |an? |the )?${ye}`
  }
], eu = new RegExp(`^${Sr}$`, "iu"), tu = new RegExp(`^(?:${Ot})(?: and (?:${Ot}))?$`, "iu"), nu = /^(?:users?|customers?|people|staff|clients?|team|everything|it|they|this|that|all|which|who|there)$/iu,
su = 3;
function Rt(e) {
  let t = [];
  for (let { part: n, pattern: s } of Yc)
    for (let r of e.text.matchAll(new RegExp(s, "gu"))) {
      let [o, i] = n === "holds" ? [r[2], r[1]] : [r[1], n === "master" ? r[2] : void 0], a = o && ru(e, { said: o, things: i, part: n, at: r.index, text: r[0] });
      a && !t.some((c) => w(vr(c.name)) === w(vr(a.name))) && t.push(a);
    }
  return t.slice(0, su);
}
function ru(e, { said: t, things: n, part: s, at: r, text: o }) {
  let i = t.trim().replace(/^(?:(?:same|new|own|old|one|two|whole|right|few|several|all) )+/u, "");
  if (/^(?:We|It|The|They|This|AWS|Azure|GCP|Google Cloud|Kubernetes|EUR|USD|I)$/u.test(i) || i.length < 2 || /^(?:system|service|app|application|platform|tool|software|portal|database|website)$/u.test(
  i) && !/\b(?:old|existing|current|legacy|our)\b/u.test(o) || e.clauses.find((p) => p.at.start <= r + o.length && r < p.at.end)?.kind === "request") return;
  let c = eu.test(i) ? tu.test(i) ? "hand" : "sheet" : "system", u = n && (s === "master" || !nu.test(n)) ? n.toLowerCase() : void 0, l = s === "master" ? void 0 : ou(e, u, r, r + o.length), d = u ?? (l?.
  noun ? iu(l) : void 0);
  return { name: i, kind: c, part: s, ...d && { things: d }, ...l && { records: l }, text: o };
}
function ou({ facts: e, text: t }, n, s, r) {
  let o = e.filter(({ role: c, per: u, statistic: l }) => c === "count" && !u && l !== "peak");
  if (n) return o.find(({ noun: c }) => c && w(c) === w(R(n)));
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
function iu({ text: e, noun: t }) {
  return A(e).map(({ lower: n }) => n).find((n) => R(n) === t) ?? `${t}s`;
}
function vr(e) {
  return A(e).at(-1)?.lower ?? e;
}

// src/drafters/bind/team.ts
var au = "one two three four five six seven eight nine ten eleven twelve".split(" "), Ie = "(?:a single|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})", Lt = "(?:(?:part\
|full)[- ]time |back[- ]?end |front[- ]?end |full[- ]?stack |software |senior |junior |platform |data |devops |dev |ops |it |web |mobile |site reliability |in-house |experienced |java |kotlin |python \
|go |rust |php |ruby |react |node |typescript )*", Mn = "(?:engineers?|developers?|devs?|programmers?|admins?|administrators?|sysadmins?|SREs?|FTEs?|seniors|juniors|coders?|techies|ops people)", cu = "\
(?=$|[.,;:)!?\\n]| (?:in(?! the (?:field|shops?|stores?))|and|on|to|will|shall|can|who|that|build|builds|maintain|maintains|run|runs|operate|operates|look|looks|share|carry|available|part[- ]time|only|\
at most|plus|total)\\b)", uu = [
  `\\b(${Ie}) (${Lt}${Mn})\\b(?: and (${Ie}) (${Lt}${Mn}))?${cu}`,
  `\\bteam (?:of|is|has|with|size)(?: is| of|:)? (?:just |only |about |around )?(${Ie})\\b(?! (?:${Lt})?(?!people|persons?)(?:nurses|doctors|drivers|players|agents|sellers|reviewers|editors|clerks|ope\
rators|members? each))`,
  `\\b(${Ie})[- ](?:person|people|man|strong|engineer|developer|dev)[- ](?:\\p{L}+[- ])?(?:team|shop|company|startup|crew)\\b`,
  `\\b(?:we are|we['’]re|there are|just|only) (${Ie})(?: of us| people)?(?=[.,;)]|$| (?:and|in|building|who|on|to)\\b)`,
  `\\b(${Ie}) of us\\b`,
  `(?:^|[\\n.;,] ?)team: (${Ie})(?= (?:people|ppl|${Lt}${Mn})|[.,;\\n]|$)`
], kr = /\b(?:solo (?:developer|founder|dev)|I (?:am|['’]m) alone|by myself|on my own|side project of mine|one-man show)\b/iu, lu = new RegExp("\\b(?:for|each|every|per|among|between|used by|serves?|\
teams? of up to|any)\\s+(?:\\p{L}+ )?$", "iu");
function Mr({ text: e }) {
  if (kr.test(e))
    return {
      count: 1,
      partTime: /part[- ]time|weekends?|evenings/iu.test(e),
      people: "one person",
      text: kr.exec(e)[0]
    };
  for (let t of uu)
    for (let n of e.matchAll(new RegExp(t, "giu"))) {
      if (lu.test(e.slice(Math.max(0, n.index - 40), n.index))) continue;
      let s = n[0], r = Ar(n[1]) + (n[3] ? Ar(n[3]) : 0);
      if (!(r < 1 || r > 60))
        return {
          count: r,
          partTime: /part[- ]time/iu.test(s) && r === 1,
          people: du(n[2], r),
          text: s
        };
    }
}
function Ar(e) {
  let t = e.toLowerCase();
  return /^(?:a|an|a single)$/u.test(t) ? 1 : au.indexOf(t) + 1 || Number(t);
}
function du(e, t) {
  let n = new RegExp("\\p{L}+$", "u").exec(e ?? "")?.[0]?.toLowerCase() ?? "", s = /admin/u.test(n) ? "administrator" : "engineer";
  return t === 1 ? s : `${s}s`;
}

// src/drafters/bind/transition-text.ts
var Te = "migration_difference";
function Qe(e, t) {
  return Ae(
    e,
    ["Requirement", "Indicator"],
    [["none", `\`${Te}\`: ${t}`, "any on 2 days in a row"]],
    "Monitoring"
  );
}
function Ge(e, t) {
  return `**${e}**

${t.map((n, s) => `${s + 1}. ${n}`).join(`
`)}`;
}

// src/drafters/bind/transition-systems.ts
function Cr(e, t, n, s) {
  let r = Br(t, e), o = t.things ?? n.unit?.many ?? "records", i = t.records ? S(t.records.measure) : void 0, a = Bt(e, n), c = i ? `All \`existing\` = ? ${o} are read once, \`backfill_rate\` = 200 /s a\
t a time, in \`existing / backfill_rate\` = ? h, and keep their ids; a line that cannot be converted is listed with its reason and not dropped.` : `All ${o} are read once in pages, \`backfill_rate\` = 2\
00 /s at a time, and keep their ids; a line that cannot be converted is listed with its reason and not dropped.`, u = t.part === "holds" ? `Each of the ${o} has one owner of the truth at any time: the\
 ${r} until it was taken over, from then on the ${s}. A mark on it says which, and whoever is not the owner refuses to write.` : `Until the cut-over the ${r} holds the truth, from then on the ${s} doe\
s; nothing is written to both by people.`, l = Ge(`From the ${r} to the service.`, [
    u,
    c,
    `Changes since then follow from the ${r} every \`follow_every\` = 5 min by their time of change, until counts and sums by day are equal on both sides and \`${Te}\` shows none for \`agreed\` = 7 day.`,
    `Double running: a pilot group works in the service and everybody else in the ${r}; no one of the ${o} is open to both.`,
    `Cut-over group by group: the group's ${o} become read-only in the ${r}, the last changes follow, the comparison runs once more, then the service opens. That takes minutes and is announced.`,
    `Way back for \`beside\` = 4 week: what changes in the service is written back to the ${r} in its own form, so that a group returns without loss. After that the ${r} is kept readable, then switche\
d off or left to its other users.`
  ]), d = I(e, [
    ...i ? [["existing", t.records.measure, "brief"]] : [],
    ["backfill_rate", "200 /s", `assumption: what the ${r} gives beside its work; a trial of an hour`],
    ["follow_every", "5 min", "assumption: by time of change"],
    ["agreed", "7 day", "assumption: in a row, without a difference"],
    ["beside", "4 week", "assumption: until every group has closed a month"]
  ]), p = Pt(
    Qe(d, `counts and sums of the ${r} less those of the ${s}, each hour until the cut-over`),
    {
      name: r,
      remark: t.part === "holds" ? `holds the ${o} until they are taken over` : "in use until the cut-over",
      caller: a,
      call: `reads ${o} until the cut-over`,
      failure: ["none: takeover waits", "the service goes on with what it has"]
    }
  ), m = z(p, [
    [
      `How does the ${r} hand over ${o} and their changes, and what else writes to it?`,
      "a full export and a time of change on each; nothing else",
      "a feed of changes is built, or each other writer is moved first",
      `owner of the ${r}`
    ]
  ]);
  return H(m, "Rollout", l);
}
function Pr(e, t, n, s) {
  let r = Br(t, e), o = vn(e, r), i = t.things ?? "what it owns", a = Bt(o, n), c = t.things ? i : "its data", u = Ge(`Beside the ${r}, which stays the owner.`, [
    `The ${r} owns ${c}: the ${s} holds a copy with the time of its reading, and no screen or call of ours writes it.`,
    `A change of ${c} that begins here is sent to the ${r} first and is ours when the ${r} has taken it; the same key makes a repeat harmless.`,
    `The copy is read once in full, then every \`follow_every\` = 5 min by time of change. Where both differ, the ${r} is right.`,
    `Each night counts and sums of both are compared, \`${Te}\`; the first release goes live when it was zero for \`agreed\` = 7 day.`
  ]), l = I(o, [
    ["follow_every", "5 min", "assumption: by time of change"],
    ["agreed", "7 day", "assumption: in a row, without a difference"]
  ]), d = Pt(Qe(l, `counts and sums of the ${r} less those of the ${s}, each night`), {
    name: r,
    remark: `owns ${c}`,
    caller: a,
    call: "reads what it owns, sends changes",
    failure: ["none: the copy ages", "the copy is shown with its time; changes wait in order"]
  });
  if (o !== e) return H(d, "Rollout", u);
  let p = z(d, [
    [
      `By which interface does the ${r} give and take ${c}, and how often?`,
      "an HTTP interface with a time of change, every `follow_every` = 5 min",
      "files each night: what is shown is a day old",
      `owner of the ${r}`
    ]
  ]);
  return H(p, "Rollout", u);
}
function Br({ name: e, part: t }, n) {
  let s = L(e).replace(/^(?:our|the|old|existing|legacy|current) /iu, ""), r = j(s)[0]?.product, o = r && le(r, n);
  if (r && o) return `Existing ${r.name}`;
  let i = s.replace(new RegExp("(^|[ -])(\\p{Ll})", "gu"), (c, u, l) => u + l.toUpperCase()), a = /^(?:erp|crm|pim|wms|tms|ehr|cms|lms|pbx|mes)\b/iu.test(i) ? i.toUpperCase() : i;
  return t === "replaced" && /^(?:System|Tool|Database|Software|App|Application|Service|Platform|Portal|Website)$/u.test(a) ? `Old ${a}` : a;
}

// src/drafters/bind/transition.ts
function Er(e, t, n) {
  let s = ir(e);
  return s ? t.part === "master" ? Pr(e, t, n, s) : t.kind === "hand" ? pu(e, t, n, s) : t.kind === "sheet" ? mu(e, t, n, s) : Cr(e, t, n, s) : e;
}
function pu(e, t, { unit: n }, s) {
  let r = L(t.name), [o, i] = [n?.one ?? "entry", n?.many ?? "entries"], a = Or(r), c = Ge(`From ${r} to the service.`, [
    "Before: the names, places and devices that the service needs are entered and read back by those concerned; each group practises for a day.",
    `Side by side for \`beside\` = 4 week: every ${o} is in the ${s}, also one that comes by ${r}, which a member of staff enters at once. The service alone decides, so that what comes both ways is on\
e ${o} and not two.`,
    `Each evening the ${i} told by ${r} are counted against those entered, \`${Te}\`: a group goes on alone when it was zero for \`agreed\` = 5 day.`,
    "Cut-over group by group; the last one ends the side by side.",
    `Way back and outage: ${r} ${a ? "stay" : "stays"} ready. What is then done by ${r} is written on a numbered list and entered afterwards, marked as late; a number that is missing is looked for.`
  ]), u = I(e, [
    ["beside", "4 week", "assumption: until every group has had a busy week"],
    ["agreed", "5 day", "assumption: in a row, without a difference"]
  ]), l = z(Qe(u, `${i} told by ${r} less those entered, each evening`), [
    [
      `Who enters what still comes by ${r}, and until when may people choose it?`,
      "those who take it today, for `beside` = 4 week",
      "the service takes what is entered by hand for longer, with people for it",
      "whoever leads operations"
    ]
  ]);
  return H(l, "Rollout", c);
}
function mu(e, t, { unit: n }, s) {
  let r = L(t.name), o = t.things ?? n?.many ?? "entries", i = Ge(`From the ${r} to the service.`, [
    `Until the cut-over the ${r} ${Or(r) ? "hold" : "holds"} the truth, from then on the ${s} does. Nobody writes to both.`,
    `A script reads them as CSV into a copy of the ${s}, as often as needed: it lists each line that it refuses with its reason, and the owner of the line mends it there.`,
    `The last reading is taken when counts and sums by owner and month are equal on both sides and \`${Te}\` shows none; two people sign that.`,
    `From that hour the ${r} can only be read. One group begins, the others follow week by week.`,
    `Way back: for \`beside\` = 4 week the service exports its ${o} in the columns of the ${r}, so that a group can go back within an hour and loses nothing.`
  ]), a = I(e, [["beside", "4 week", "assumption: until every group has closed a month"]]), c = z(
    Qe(a, `counts and sums of the ${r} less those of the ${s}, at each reading`),
    [
      [
        `Which of the ${r} count, whose are they, and how old is what must come over?`,
        "those of the last 2 years, one owner for each",
        "older ones stay readable as files",
        "their owners"
      ]
    ]
  );
  return H(c, "Rollout", i);
}
function Or(e) {
  return / and |(?:[^s]s)$/u.test(e);
}

// src/drafters/bind/terms-of.ts
var Rr = 0.3;
function Cn(e, t, n, s = () => "") {
  let r = e.trim(), o = t.get(r), i = o && (fu(o, r, n) ?? hu(o, r, n));
  if (!i) return;
  let a = i.name ? Cn(i.name, t, n, s) : void 0;
  return a ? { ...a, text: `${i.text} ${a.text}` } : i.name ? { ...i, text: i.text.replace(/\.$/u, `${s(i.name)}.`) } : i;
}
function fu(e, t, n) {
  let s = Lr(e, " + "), r = n.evaluate(t);
  if (s.length < 2 || b(r) || r.value <= 0) return;
  let i = s.flatMap((u) => {
    let l = n.evaluate(u);
    return b(l) ? [] : [{ term: u, share: l.value / r.value }];
  }).sort((u, l) => l.share - u.share)[0];
  if (!i || i.share < Rr) return;
  let a = / [+-] /u.test(i.term) ? `(${i.term})` : i.term, c = /^[a-z]\w*$/u.exec(i.term)?.[0];
  return {
    text: `\`${a} / ${t}\` = ? % of it is ${c ? `\`${c}\`` : `\`${i.term}\``}.`,
    ...c && { name: c }
  };
}
function hu(e, t, n) {
  let s = Lr(e, " * "), r = n.evaluate(t);
  if (s.length < 2 || b(r) || r.value <= 0.5 || r.value >= 1) return;
  let i = s.flatMap((c) => {
    let u = n.evaluate(c);
    return b(u) || u.value > 1 ? [] : [{ one: c, share: (1 - u.value) / (1 - r.value) }];
  }).sort((c, u) => u.share - c.share)[0];
  if (!i || i.share < Rr) return;
  let a = /^[a-z]\w*$/u.exec(i.one)?.[0];
  return {
    text: `\`(1 - ${i.one}) / (1 - ${t})\` = ? % of what is missing comes with \`${i.one}\`.`,
    ...a && { name: a }
  };
}
function Lr(e, t) {
  let n = [], s = 0, r = 0;
  for (let o = 0; o < e.length; o += 1) {
    if (e[o] === "(" && (s += 1), e[o] === ")" && (s -= 1), s === 0 && e.startsWith(t, o) && (n.push(e.slice(r, o)), r = o + t.length, o += t.length - 1), s === 0 && t === " * " && /^ (?:[+/-]) /u.test(
    e.slice(o, o + 3))) return [];
    if (s === 0 && t === " + " && e.startsWith(" - ", o)) return [];
  }
  return [...n, e.slice(r)].map((o) => o.trim());
}

// src/drafters/bind/remedies.ts
var Bn = 0.3;
function Dr(e, t) {
  let n = t.value("monthly_cost");
  return b(n) || n.value <= 0 ? [] : k(e, ["Item", "Quantity", "Unit price"], "Cost Estimate").flatMap(({ cells: [r = "", o = "", i = "", a = ""] }) => {
    if (/^(?:\*\*)?Total/u.test(r) || i === "above") return [];
    let u = /^`([^`]+)` = /u.exec(a)?.[1] ?? `${Pn(o)} * ${Pn(i)}`, l = t.evaluate(u);
    if (b(l)) return [];
    let d = gu(i, t);
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
function Pn(e) {
  let t = /^`([^`]+)`/u.exec(e)?.[1];
  if (t) return / [+-] /u.test(t) ? `(${t})` : t;
  let n = S(e);
  return n && n.start === 0 ? e.slice(0, n.length).trim() : e.trim();
}
function gu(e, t) {
  let n = t.evaluate(Pn(e));
  return b(n) ? "" : Object.entries(n.dimension).map(([s, r]) => r === 1 ? s : `${s}${r}`).sort().join(" ");
}
function Ir(e, t) {
  let n = new RegExp("^((?:\\p{Lu}[\\p{L}-]+ ?)+)", "u").exec(t)?.[1]?.trim();
  if (!n) return;
  let s = n.toLowerCase().split(" "), r = k(e, ["Decision", "Options"], "Trade-offs").filter(
    ({ cells: [, i = ""] }) => i.includes(";")
  ), o = (i) => s.every((a) => i.slice(0, 3).join(" ").toLowerCase().includes(a));
  return r.find(({ cells: i }) => o(i))?.cells[0];
}
function Tr(e) {
  return /^Prices:.*\b(?:on-demand list|pricing pages?)\b/mu.test(Y(e, "Cost Estimate"));
}

// src/drafters/bind/unmet-ways.ts
var wu = 0.25;
function jr(e, t, n) {
  let { id: s, quality: r, target: o, reached: i, isCost: a } = t, c = r.split(/[,;(]/u)[0].trim(), u = `${s}, ${c[0].toLowerCase()}${c.slice(1)}, asks for ${o}${i ? `, and this design reaches ${i}` :
  ", which this design does not reach"}.`;
  if (a && n) {
    let { text: l, sentence: d } = yu(e, t, n);
    return { text: l, sentence: `${u} ${d}` };
  }
  return { text: e, sentence: [u, t.largest, En(t)].filter(Boolean).join(" ") };
}
function En({ ways: e, id: t }) {
  let n = e.find(({ isChoice: o }) => o) ?? e[0];
  if (!n) return "No single choice that is open mends it: the target or the design has to change.";
  let [, s, r] = /^(`\w+`)\s*(.*?)\s*(?:\(now .*\))?$/u.exec(n.text) ?? [];
  return n.isChoice ? `The nearest choice of ours that would hold it is ${s} at ${r}.` : `It would hold with ${s} at ${r}, which is assumed and has to be measured; Open Questions has ${t}.`;
}
function yu(e, t, n) {
  let s = Dr(e, n), r = n.value("monthly_cost");
  if (b(r) || s.length === 0) return { text: e, sentence: En(t) };
  let o = s.filter(({ share: m }) => m >= wu).slice(0, 2), a = [`${(o.length > 0 ? o : s.slice(0, 1)).map(
    ({ formula: m, item: h }) => `\`${m} / monthly_cost\` = ? % of it is ${h}`
  ).join(", ")}.`], c = s.filter(({ isCompute: m }) => m), u = c.reduce((m, { value: h }) => m + h, 0), l = r.value * (1 - t.limit / Math.max(t.now, Number.MIN_VALUE));
  if (t.ways.find(({ isChoice: m }) => m)) return { text: e, sentence: [...a, En(t)].join(" ") };
  let [p] = s;
  if (c.length > 0 && Tr(e) && u > 0.05 * r.value) {
    let m = I(e, [
      [
        "compute_cost",
        "? USD/month",
        `\`${c.map(({ formula: f }) => f).join(" + ")}\`: processors by the hour`
      ],
      ["commit_discount", "30 %", "assumption: list of one-year commitments; to be quoted"]
    ]), h = "`monthly_cost - commit_discount * compute_cost` = ? USD/month";
    return a.push(
      Bn * u >= l ? `The cheapest way out is to pay the processors a year ahead, which leaves ${h} with \`commit_discount\` = 30 % assumed.` : `Processors paid a year ahead leave ${h}, which is not en\
ough alone.`
    ), {
      text: m,
      sentence: [...a, ...Bn * u >= l ? [] : [Nr(e, p, l)]].join(" ")
    };
  }
  return { text: e, sentence: [...a, Nr(e, p, l)].join(" ") };
}
function Nr(e, { item: t, formula: n, value: s }, r) {
  let o = Ir(e, t), i = o ? `Trade-offs has another way for it under “${o}”` : "another way to get what it gives is the first thing to look for";
  return s >= r ? `Without ${t} a month costs \`monthly_cost - ${/ [+-] /u.test(n) ? `(${n})` : n}\` = ? USD/month: ${i}.` : "No line alone makes up for the rest: what is kept and how long, and which \
requirement is worth its part of the sum, has to be decided.";
}

// src/drafters/bind/unmet.ts
var at = 3;
function Fr({ document: e, ledger: t }, n) {
  let s = new Map(
    v(e, ["Quantity", "Value", "Basis"]).flatMap(({ rows: i }) => i).map(({ cells: [i, , a] }) => [xu(i?.text), a?.text ?? ""])
  ), r = new Map(
    [...s].flatMap(([i, a]) => {
      let c = /^`([^`]+)`/u.exec(a)?.[1];
      return c ? [[i, c]] : [];
    })
  ), o = t.loads.map(({ name: i }) => i);
  return [...q({ document: e }).values()].flatMap((i) => {
    let { id: a, quality: c, target: u, check: l } = i, d = /^`([^`]+)`/u.exec(l.text)?.[1], p = n.has(a) && t.checks.find(({ input: $ }) => $.expression === d);
    if (!d || !p || p.holds || p.problem) return [];
    let m = /* @__PURE__ */ new Set([...o, ...d.match(/[a-z]\w*/gu) ?? []]), f = (t.flips(p) ?? []).filter(
      ({ name: $, at: T, text: ae }) => !m.has($) && !/\bbrief\b|\bbudget/u.test(s.get($) ?? "") && !(ae.includes("%") && T.value > 1)
    ).slice(0, at).map(({ name: $, text: T }) => ({
      name: $,
      text: `\`${$}\`${T.slice($.length)}`,
      isChoice: /^choice/u.test(s.get($) ?? "")
    })), g = Oe(i), y = g && Cn(g.expression, r, t, ($) => $u(s.get($)))?.text;
    return [{ id: a, quality: c, target: u.text, ways: f, ...y && { largest: y }, ...bu(i, t) }];
  });
}
function bu(e, t) {
  let n = Oe(e), s = ie(e.target.text)?.text ?? "", r = s.replace(/^[\d.,\s]+(?:k|million|bn)?\s*/u, ""), o = /\bmonthly_cost\b/u.test(n?.expression ?? "") && !/ per /u.test(e.target.text) && /\/month/u.
  test(s), i = t.evaluate(s), a = n ? t.evaluate(n.expression) : i;
  return {
    ...n && { reached: `\`${n.expression}\` = ?${r === "" ? "" : ` ${r}`}` },
    isCost: o,
    limit: b(i) ? 0 : i.value,
    now: !n || b(a) ? 0 : a.value
  };
}
function zr(e, t, n) {
  if (t.length === 0) return e;
  let s = t.map(({ id: a, ways: c }) => {
    let u = c.map((d) => d.text), l = u.length > 0 ? `it holds with ${u.join(", or ")}` : "another target or another design";
    return `
| ${a} is not met as asked: what gives way? | the target stays and its check fails | ${l} | product owner |`;
  }), r = On(e, s.join("")), o = [];
  for (let a of t.slice(0, at)) {
    let { text: c, sentence: u } = jr(r, a, n);
    r = c, o.push(u);
  }
  let i = t.length > at ? ` So ${t.length - at > 1 ? "do" : "does"} ${t.slice(at).map(({ id: a }) => a).join(", ")}.` : "";
  return M(
    r,
    "Overview",
    (a) => a.replace(/^(## Overview[ \t]*\n\n)/u, (c) => `${c}**Not met as asked:** ${o.join(" ")}${i}

`)
  );
}
function $u(e = "") {
  return /^choice/u.test(e) ? ", a choice of ours" : /^assumption/u.test(e) ? ", which is assumed and can be measured" : /^limit/u.test(e) ? ", which is given from outside" : "";
}
function xu(e = "") {
  return e.replaceAll("`", "");
}
function Wr(e, t) {
  return M(
    e,
    "Overview",
    (n) => /^\*\*Not met as asked:\*\*/mu.test(n) ? n.replace(/^(\*\*Not met as asked:\*\*.*)$/mu, (s) => `${s} ${t}`) : n.replace(/^(## Overview[ \t]*\n\n)/u, (s) => `${s}**Not met as asked:** ${t}

`)
  );
}
function On(e, t) {
  let n = k(e, ["Question", "Assumed"], "Open Questions").at(-1);
  return n ? e.slice(0, n.end) + t + e.slice(n.end) : e;
}

// src/drafters/bind/answered.ts
function qr(e, { ledger: t }, n, s) {
  let r = Rt(n), o = _e(n), i = r.reduce((d, p) => Er(d, p, s), vu(e, o, t)), c = Ws(n).filter(({ name: d }) => !r.some((p) => Su(p.name, d))).reduce((d, p) => ar(d, p, s), i), u = er(c, sr(n), s, t),
  l = Mr(n);
  return l ? or(u, l, s, o.site === "own servers") : u;
}
function vu(e, { machines: t }, n) {
  let [s, r] = [n.value("cores_used"), n.value("machine_cores")];
  if (!t || b(s) || b(r)) return e;
  let o = Math.max(1, t.count - 1);
  if (t.count > 1 && s.value <= o * r.value) return e;
  let i = t.count === 1 ? `The brief gives one ${t.one}: when it is lost everything stops until another one is set up, and each part that counts on a second one has none.` : `The brief gives \`machines\
\` = ${t.count} ${t.many}, and with one of them lost the parts ask for \`cores_used\` = ? processors where \`(machines - 1) * machine_cores\` = ? are left; more or larger ${t.many} mend it, or less th\
at runs at once.`;
  return Wr(e, i);
}
function Su(e, t) {
  let [n, s] = [e.toLowerCase(), t.toLowerCase()];
  return n.includes(s) || s.includes(n);
}

// src/drafters/bind/currency.ts
var Ur = {
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
}, ku = "2026-01", ct = "USD";
function _r(e, { facts: t }) {
  let n = t.flatMap((p) => {
    let m = Au(p);
    return (p.role === "budget" || p.role === "unit-cost") && m && Ur[m] ? [{ fact: p, currency: m }] : [];
  }), [s] = n;
  if (!s) return e;
  let { currency: r } = s, o = new Set(n.filter((p) => p.currency === r).map(({ fact: p }) => p.role)), i = new Set(
    e.binds.flatMap(({ role: p, requirement: m }) => o.has(p) && m ? [m] : [])
  ), c = [...q(e).values()].filter(({ id: p }) => i.has(p)).flatMap((p) => Mu(e, p, r));
  if (c.length === 0) return e;
  let { document: u, ...l } = e, d = [...c, ...Cu(e, r), ...Pu(e, r)];
  return B(l, P(u.source, d), u.path);
}
function Rn(e) {
  return `${ct.toLowerCase()}_per_${e.toLowerCase()}`;
}
function Au({ measure: e }) {
  let t = Object.keys(S(e)?.dimension ?? {}).filter((n) => /^[A-Z]{3}$/u.test(n));
  return t.length === 1 && t[0] !== ct ? t[0] : void 0;
}
function Mu({ document: e }, t, n) {
  let { target: s, check: r } = t, o = Oe(t), i = ie(s.text), a = /^`([^`]+)`/u.exec(r.text)?.[1], c = new RegExp(`\\b${ct}\\b`, "u");
  if (!o || !i || !a || !c.test(i.text)) return [];
  let u = /[+-]/u.test(o.expression.replace(/\([^()]*\)/gu, "")) ? `(${o.expression})` : o.expression, l = a.indexOf(o.expression), d = [a.slice(0, l), a.slice(l + o.expression.length)].map(
    (m) => m.replace(c, n)
  ), p = `${d[0]}${u} / ${Rn(n)}${d[1]}`;
  return [
    { start: s.start + i.start, end: s.start + i.end, text: i.text.replace(c, n) },
    ...oe(e).filter(({ text: m }) => m === a).map(({ start: m, text: h }) => ({ start: m, end: m + h.length, text: p }))
  ];
}
function Cu({ document: e }, t) {
  let n = v(e, ["Quantity", "Value", "Basis"]).at(-1), s = `
| \`${Rn(t)}\` | ${Ur[t]} ${ct}/${t} | assumption: exchange rate of ${ku}, rounded; to be replaced by that of the budget |`;
  return n ? [{ start: n.end, end: n.end, text: s }] : [];
}
function Pu({ document: e }, t) {
  let n = x(e, "Overview"), [s, r] = [n?.at.start.offset ?? 0, n?.at.end.offset ?? 0], o = /`monthly_cost` = [\d.,]+ [A-Z]{3}\/month/u.exec(e.source.slice(s, r)), i = `\`monthly_cost / ${Rn(t)}\` = ? ${t}\
/month`;
  if (o) {
    let a = s + o.index + o[0].length;
    return [{ start: a, end: a, text: ` (${i})` }];
  }
  return n ? [{ start: r, end: r, text: `

A month costs \`monthly_cost\` = ? ${ct}/month, that is ${i}.` }] : [];
}

// src/drafters/bind/stack.ts
var Qr = {
  queue: (e) => /Kafka|Redpanda/u.test(e) ? `${e}, a share group per queue` : `${e}, a queue per kind of job`,
  machines: (e) => `nodes of ${e}`,
  stream: (e) => /Rabbit/u.test(e) ? `${e} streams` : `${e}, messages kept`
}, Bu = /* @__PURE__ */ new Set(["APNs", "Firebase Cloud Messaging"]);
function Gr(e, t, { site: n, machines: s }) {
  let r = At(e), o = Q(r), i = new Set(o.flatMap(({ family: p }) => p ?? [])), a = new Set(j(r).map(({ product: p }) => p)), c = /* @__PURE__ */ new Map(), u = /* @__PURE__ */ new Map(), l = [];
  for (let { product: p } of t) {
    let { family: m } = p, h = X[m].near?.find((f) => i.has(f) && Qr[f]);
    if (m === "language")
      Ru(e) || l.push(p);
    else {
      if (a.has(p) && !St(m)) continue;
      i.has(m) || Ou(e, m) ? !c.has(m) && !Bu.has(p.name) && c.set(m, p) : h ? u.set(h, Qr[h](h === "machines" ? Se(p, n) : p.name)) : Eu(p, i) || l.push(p);
    }
  }
  let d = n === "own servers" && s !== void 0 && s.count <= 3;
  return { stack: { site: n, few: d, given: new Set(t.map(({ product: p }) => p)), chosen: c, also: u }, unused: l };
}
function Eu({ family: e }, t) {
  return e === "relational" && t.has("documents");
}
function Ou(e, t) {
  let { called: n } = X[t];
  return n !== void 0 && Dt(e).some((s) => n.test(s));
}
function Dt(e) {
  let t = x(e, "Components"), n = e.source.slice(t?.at.start.offset ?? 0, t?.at.end.offset ?? 0), s = /\*\*External systems:\*\*([\s\S]*)$/u.exec(n)?.[1] ?? "";
  return Array.from(s.matchAll(/^- ([^(\n]+?)(?: \(.*)?$/gmu), ([, r]) => r);
}
function Ru(e) {
  return /\*\*Technology:\*\* [^\n]*\b(?:Go|Kotlin|Java|TypeScript|Python|Rust)\b/u.test(e.source);
}

// src/drafters/bind/regions.ts
var Lu = {
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
}, Du = 12;
function Kr(e, { site: t, area: n }) {
  if (!n) return e;
  let { document: s, ...r } = e, i = (t === "own servers" ? [Hr(s, n, [])] : Iu(s, t, n)).filter((a) => a !== void 0);
  return B(r, P(s.source, i), s.path);
}
function Iu(e, t, n) {
  let s = n.regions[t], r = Et.find(({ name: u }) => u === "the EU").regions[t], o = s.length > 0 ? s : r, [i, a] = o;
  if (!i) return [];
  let c = s.length > 1 || s.length === 1 && !cr.has(n.name) || s.length === 0 ? a : a ?? r.find(({ id: u }) => u !== i.id);
  return [
    ...Tu(e, i),
    ...Nu(e, n, s.length > 1 ? a : void 0),
    Hr(e, n, [i, ...s.length > 1 && c ? [c] : []]),
    ...ju(e, i),
    s.length === 0 ? Fu(e, t, n, i) : void 0
  ];
}
function Tu(e, { id: t, city: n }) {
  let s = Ue(e), r = e.source.slice(s).replace(/^(?:Prices:.*|\|[^|\n]*\|[^|\n]*\| price:.*)$/gmu, (a) => " ".repeat(a.length)), o = `${t} (${n})`;
  return Array.from(
    r.matchAll(
      new RegExp("\\bus-east-1\\b|(?<=subgraph [^\\n]*)\\bone (?:\\p{L}+ )?region\\b|(?<=^\\*\\*Constraints:\\*\\*[^\\n]*)\\bone (?:(?:public cloud|AWS|Azure|Google Cloud) )?region\\b", "gmu")
    )
  ).map(({ index: a, 0: c }) => ({
    start: s + a,
    end: s + a + c.length,
    text: c === "us-east-1" || bt(r, a) ? t : `${c}, ${o}`
  }));
}
function Nu(e, t, n) {
  let s = Ue(e), r = e.source.slice(s).replace(/^```[\s\S]*?^```/gmu, (i) => " ".repeat(i.length)), o = n ? `region in ${t.name} (${n.id})` : `site in ${t.name}`;
  return Array.from(r.matchAll(/\b(a second|another) region\b/gu), ({ index: i, 0: a, 1: c }) => ({
    start: s + i,
    end: s + i + a.length,
    text: `${c} ${o}`
  }));
}
function Hr(e, t, n) {
  let s = v(e, ["Concern", "Control"], x(e, "Security"))[0];
  if (!s) return;
  let r = n.length > 0 ? `${n.map(({ id: u }) => u).join(" and ")} (${t.name})` : t.name, o = n.length > 0 ? "a policy of the account refuses every other region" : "no copy is sent elsewhere", i = Dt(
  e), a = i.length > 0 ? `; ${i.join(", ")} ${i.length > 1 ? "get" : "gets"} data only under a contract that keeps it in ${t.name}` : "", c = `stores, backups, copies, logs and keys stay in ${r}; ${o}\
; support staff outside ${t.name} see no content${a}`;
  return { start: s.end, end: s.end, text: `
| Residency | ${c} |` };
}
function ju(e, { id: t, city: n }) {
  let s = Lu[t] ?? Du, r = x(e, "Cost Estimate"), o = v(e, ["Item", "Quantity", "Unit price"], r)[0], i = v(e, ["Quantity", "Value", "Basis"]).at(-1), a = o?.rows.find(({ cells: f }) => /^(?:\*\*)?Total/u.
  test(f[0]?.text ?? ""));
  if (s === 0 || !a || !i) return [];
  let c = Dt(e), u = o.rows.filter(({ cells: f }) => c.some((g) => f[0]?.text.startsWith(g))), l = u.map(({ start: f, end: g }) => e.source.slice(f, g)), d = `| Surcharge of ${t} (${n}) | \`region_surc\
harge\` | above | ? |`, p = `
| \`region_surcharge\` | ${s} % | assumption: by how much the list of ${t} lies above that of us-east-1; to be looked up |`, m = /^Prices:.*$/mu.exec(e.source.slice(r.at.start.offset)), h = m ? r.at.start.
  offset + m.index + m[0].length : void 0;
  return [
    ...u.map(({ start: f, end: g }) => ({ start: f, end: g + 1, text: "" })),
    { start: i.end, end: i.end, text: p },
    { start: a.start, end: a.start, text: [d, ...l].map((f) => `${f}
`).join("") },
    ...h === void 0 ? [] : [
      {
        start: h,
        end: h,
        text: `; ${t} costs more than that, for which \`region_surcharge\` = ${s} % is added until its own list is looked up`
      }
    ]
  ];
}
function Fu(e, t, n, s) {
  let r = v(
    e,
    ["Question", "Assumed", "If not", "Decides"],
    x(e, "Open Questions")
  )[0], o = [
    `${t} has no region in ${n.name}: may data stay in ${s.id} (${s.city})?`,
    "yes",
    `a cloud or hoster in ${n.name}, with its own services and prices`,
    "data protection officer"
  ];
  return r ? { start: r.end, end: r.end, text: `
| ${o.join(" | ")} |` } : void 0;
}

// src/drafters/bind/regulations.ts
var zu = [
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
function Ln(e) {
  return zu.find(({ said: t }) => t.test(e));
}
function Vr(e, { constraints: t }) {
  let { document: n, ...s } = e, r = x(n, "Security"), o = v(n, ["Concern", "Control"], r)[0];
  if (!o || !r) return e;
  let i = n.source.slice(r.at.start.offset, r.at.end.offset), a = t.filter(({ kind: l }) => l === "regulation").flatMap(({ words: l }) => Ln(l) ?? []), c = [...new Set(a)].filter(({ said: l }) => !l.test(
  i)).map(({ name: l, control: d }) => `
| ${l} | ${d} |`);
  if (c.length === 0) return e;
  let u = { start: o.end, end: o.end, text: c.join("") };
  return B(s, P(n.source, [u]), n.path);
}

// src/drafters/bind/vendors.ts
function Zr(e, t) {
  let { document: n, ...s } = e, r = x(n, "Components"), o = r?.at.start.offset ?? 0, i = n.source.slice(o, r?.at.end.offset ?? 0), a = i.indexOf("**External systems:**");
  if (a < 0 || t.length === 0) return e;
  let c = Wu().flatMap((d) => {
    let p = t.filter(({ product: h }) => h.family === d).map(({ product: h }) => h);
    return (p.length === 0 ? [] : qu(i, { from: a, called: X[d].called, products: p })).map((h) => ({ ...h, start: h.start + o, end: h.end + o }));
  }), u = t.find(({ product: d }) => d.family === "identity"), l = [...c, ...u ? Uu(e, u.product) : []];
  return l.length === 0 ? e : B(s, P(n.source, l), n.path);
}
function Wu() {
  return Object.keys(X).filter((e) => X[e].called !== void 0);
}
function qu(e, { from: t, called: n, products: s }) {
  let r = Array.from(e.matchAll(/^- ([^(\n]+?)(?: \(([^()\n]*)\))?$/gmu)).filter(
    ({ index: o, 1: i }) => o > t && n.test(i)
  );
  return r.flatMap(({ index: o, 0: i, 1: a, 2: c = "" }, u) => {
    let l = u === r.length - 1 ? s.slice(u) : s.slice(u, u + 1);
    if (l.length === 0) return [];
    let d = c.split(/,\s*|;\s*/u).filter((m) => m !== "" && j(m).length === 0), p = [l.map((m) => m.name).join(" and "), ...d].join(", ");
    return [{ start: o, end: o + i.length, text: `- ${a} (${p})` }];
  });
}
function Uu({ document: e }, { name: t }) {
  let r = v(e, ["Concern", "Control"]).flatMap((o) => o.rows).find(({ cells: o }) => /^Authentication\b/u.test(o[0]?.text ?? ""))?.cells[1];
  return !r || r.text.includes(t) ? [] : [{ start: r.start, end: r.start, text: `${t} signs people in; ` }];
}

// src/drafters/bind/constrained.ts
function Jr(e, t) {
  let n = ke(t), s = _e(t), { stack: r } = Gr(e.document, n, s), o = Zr(wr(e, r), n);
  return _r(Vr(Kr(o, s), t), t);
}

// src/drafters/bind/doubts.ts
var _u = 8;
function Xr(e, { document: t, ledger: n }) {
  let s = /^\| Question \| Assumed \|.*(?:\n\|.*)+/mu.exec(e)?.[0] ?? "", r = new Set(s.match(/[a-z]\w*/giu) ?? []), o = /* @__PURE__ */ new Map();
  for (let l of ps({ design: re(t), ledger: n }))
    r.has(l.flip.name) || o.set(l.check, [...o.get(l.check) ?? [], l]);
  if (o.size === 0) return e;
  let i = new Map(
    [...q({ document: t }).values()].map(({ id: l, check: d }) => [/^`([^`]+)`/u.exec(d.text)?.[1] ?? "", l])
  ), a = [...o].slice(0, _u), c = a.flatMap(
    ([, l]) => l.map(({ flip: { name: d, text: p } }) => `\`${d}\` = ${Gu(p)}`)
  ), u = a.map(([l, d]) => `${i.get(l) ?? "a check"} fails ${d.map(Qu).join(" or ")}`);
  return On(
    e,
    `
| Do these unmeasured values hold? | ${c.join(", ")} | ${u.join("; ")} | load test, before the release |`
  );
}
function Qu({ flip: { name: e, at: t, now: n, text: s } }) {
  let r = s.slice(e.length, s.lastIndexOf("(now ")).trim();
  return `${/^(?:above|below) /u.test(r) ? "" : t.value > n.value ? "above " : "below "}${r} of \`${e}\``;
}
function Gu(e) {
  return /\(now (.*)\)$/u.exec(e)?.[1] ?? "";
}

// src/drafters/bind/actors.ts
var Yr = /^(?:admin|administrator|agent|auditor|clerk|curator|editor|employee|manager|moderator|operator|staff|supervisor|support)$/u;
function eo({ document: e }, { actor: t }, n) {
  let r = (/^\*\*Actors:\*\* (.*)$/mu.exec(e.source)?.[1] ?? "").replace(/\([^()]*\)/gu, "").split(",").map((a) => a.trim()).filter(Boolean), o = r.find((a) => a.toLowerCase() === n.actor), i = n.actor &&
  Yr.test(n.actor) ? r.find((a) => Yr.test(a.toLowerCase())) : void 0;
  return o ?? i ?? t;
}

// src/drafters/bind/deeds.ts
var Ku = [
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
], Hu = new Map(Ku.flatMap(([e, t]) => t.split(" ").map((n) => [w(n), e]))), Vu = new Map(
  "annotate annotation bid bid book booking bookmark bookmark borrow loan comment comment dispute dispute flag flag grade grade join membership like like rate rating react reaction redeem redemption r\
ent rental reply reply reserve reservation review review score score subscribe subscription tag tag vote vote".split(" ").flatMap((e, t, n) => t % 2 === 0 ? [[w(e), n[t + 1]]] : [])
), Zu = /^(?:alert|ask|automate|call|charge|consolidate|contact|detect|email|encrypt|estimate|forecast|integrate|inform|listen|mail|match|message|monitor|notify|optimize|poll|predict|recommend|remind|retry|scale|support|tell|train|warn)$/u,
to = /^(?:an?|the|their|his|her|its|our|my|your|all|any|each|every|some|new|own|old|one|up|out|in|other|others|more|most|many|[\d.,]+\w*|on|off|large|small|big|long|short|live|public|private|recent|past|upcoming|nearby|available|favou?rite|multiple|several|different)$/u,
Ju = /^(?:and|or|as|at|by|before|after|behind|during|for|from|if|into|inside|of|over|per|so|than|that|then|through|to|under|until|up|via|when|where|which|while|who|whose|with|within|without|is|are|be|can|must|should|in|on|day|days|week|month|year|hour|minute|second|daily|weekly|monthly|yearly|online|offline|together|again|automatically|later|now|back|them|it|this|these|those|everything|anything|something|people|everyone|money|time)$/u,
no = /^(?:progress|feedback|history|content|equipment|inventory|status|advice|news|data|metadata|staff|software)$/u;
function ne({ text: e, verb: t, sentence: n }) {
  if (!t || ft(t) || Zu.test(t) || !/^[a-z]+$/u.test(t)) return;
  let s = A(e).map(({ lower: m }) => m), r = s.findIndex((m) => w(m) === w(t));
  if (r < 0) return;
  let o = Vu.get(w(t)), i = s.slice(r + 1, r + 8);
  o && /^(?:to|on|for|in|with)$/u.test(i[0] ?? "") && i.shift();
  let a = i.findIndex((m) => !to.test(m)), c = a < 0 ? [] : i.slice(a), u = c.findIndex((m) => Ju.test(m) || to.test(m)), l = c.slice(0, u < 0 ? 3 : Math.min(u, 3)).slice(-2), d = l.at(-1);
  if (!d || !l.every((m) => /^[a-z]{2,20}$/u.test(m) && !/[^p]ly$/u.test(m))) return;
  let p = Yu(n, t);
  return {
    verb: t,
    thing: [...l.slice(0, -1), Xu(d)],
    kind: Hu.get(w(t)) ?? "act",
    ...o && { record: o },
    ...p && { actor: p }
  };
}
function Xu(e) {
  return e === "ads" ? "ad" : no.test(e) ? e : R(e);
}
function Yu(e, t) {
  let n = A(e.slice(0, 120)).map(({ lower: i }) => i), s = n.findIndex((i) => w(i) === w(t)), r = n.slice(0, s).filter((i) => i !== "can"), o = r.at(-1);
  if (!(s < 0 || !o || r.length > 3 || o === "shall" || o === "service" || o === "offers"))
    return R(o);
}
function Ke(e) {
  return e.map((t) => t[0].toUpperCase() + t.slice(1)).join("");
}
function It(e) {
  let t = e.at(-1) ?? "";
  return [...e.slice(0, -1), no.test(t) ? t : We(t)].join("-");
}

// src/drafters/bind/plain-deeds.ts
var el = /^(?:agree|appear|arrive|await|be|become|belong|contain|cost|cover|depend|differ|die|earn|exceed|exist|expect|experience|expire|face|fail|fall|feel|fit|gain|get|go|grow|happen|have|hear|include|involve|keep|know|lack|last|learn|lie|like|live|look|lose|matter|meet|miss|need|obtain|occur|own|possess|prefer|reach|rely|remain|require|result|run|see|seem|stand|stay|suffer|survive|take|trust|understand|use|wait|want|work)$/u,
tl = /\b(?:not|never|no|nobody|none|cannot|without|unless|instead)\b|n['’]t\b/iu, nl = /(?:[a-z]{2}(?:er|or|ist|ant|ee|ian|coach)|staff|people|person|team|coach|hr|finance|legal|sales|marketing|support|clerk|lead|chief|head)$/u,
sl = /^(?:accept|acknowledge|activate|approve|archive|ban|block|cancel|claim|close|complete|confirm|deactivate|decline|disable|dismiss|enable|end|escalate|finish|forward|freeze|hide|lock|mark|merge|mute|pause|pin|reject|release|reopen|reorder|resolve|restore|resume|return|revoke|sign|split|start|stop|suspend|transfer|unblock|unlock|unpin|verify|withdraw)$/u;
function so(e, { document: t }) {
  let n = ne(e);
  if (!n || tl.test(e.text) || n.kind === "act" && !n.record && !sl.test(n.verb) || el.test(n.verb) && !/^(?:see|look)$/u.test(n.verb)) return !1;
  let { actor: s } = n, r = /^\*\*Actors:\*\* (.*)$/mu.exec(t.source)?.[1]?.toLowerCase() ?? "";
  return !s || he.has(s) || nl.test(s) || new RegExp(`\\b${s}\\b`, "u").test(r);
}

// src/drafters/bind/requests.ts
var rl = {
  make: ["POST", "PUT"],
  read: ["GET"],
  file: ["GET"],
  change: ["PATCH", "PUT"],
  remove: ["DELETE"],
  import: ["POST"],
  act: ["POST"]
};
function ro(e, t, n) {
  let s = [e.thing, e.thing.slice(-1)].find((a) => t(Ke(a))) ?? e.thing, r = Ke(s), o = !t(r), i = ol(s, n);
  if (e.record && o) {
    let a = [...s, e.record];
    return {
      request: `POST ${i.root}/${It(a)}`,
      entity: Ke(a),
      isNew: !t(Ke(a))
    };
  }
  if (e.record) {
    let a = Ke([e.record]);
    return { request: `POST ${i.one}/${It([e.record])}`, entity: a, isNew: !t(a), of: r };
  }
  return { request: al(e, i, n) ?? cl(e, i, o), entity: r, isNew: o };
}
function ol(e, t) {
  let [n, s] = [It(e), e.at(-1)], r = t.length > 0 && t.every(({ path: i }) => i.startsWith("/v1/")) ? "/v1" : "";
  for (let { path: i } of t) {
    let [, a, c] = new RegExp(`^((?:/[^/]+)*?/${n})(?:/(\\{\\w+\\}))?(?:/|$)`, "u").exec(i) ?? [];
    if (a && c) return { root: r, many: a, one: `${a}/${c}` };
  }
  let o = t.find(({ path: i }) => i.endsWith(`/${n}`))?.path ?? `${r}/${n}`;
  return { root: r, many: o, one: `${o}/${o.includes("{id}") ? `{${s}Id}` : "{id}"}` };
}
var il = /^(?:add|create|define|design|draft|enter|file|make|post|record|register|set|submit|upload|write)$/u;
function al({ kind: e, verb: t }, { many: n, one: s }, r) {
  if (e === "act" || e === "file" || e === "import" || e === "make" && !il.test(t)) return;
  let i = (e === "make" || e === "read" ? [n, s] : [s, n]).flatMap(
    (a) => r.filter((c) => c.path === a && rl[e].includes(c.method))
  );
  return i[0] && `${i[0].method} ${i[0].path}`;
}
function cl({ kind: e, verb: t }, { many: n, one: s }, r) {
  return e === "make" ? r ? `POST ${n}` : `POST ${s}/${t}` : e === "read" ? `GET ${n}` : e === "file" ? `GET ${s}/${t}` : e === "import" ? `POST ${n}/imports` : e === "change" ? `PATCH ${s}` : e === "\
remove" ? `DELETE ${s}` : `POST ${s}/${t}`;
}

// src/drafters/bind/extend.ts
var ul = 8;
function oo(e, t) {
  let { document: n, entry: s } = e, r = v(n, ["Endpoint", "Purpose"], x(n, "API Contract"))[0], o = s && ll(e, s);
  if (!s || !r || !o) return { edits: [], extensions: [] };
  let i = t.filter(({ clause: l }) => so(l, e)), a = ml(i, o.types.value, pl(r));
  if (a.length === 0) return { edits: [], extensions: [] };
  let c = a.flatMap((l) => l.ids);
  return { edits: [
    ...a.flatMap((l) => fl(r, l)),
    ...wl(
      o,
      a.filter(({ isNew: l }) => l)
    ),
    { start: o.serves, end: o.serves, text: c.map((l) => `, ${l}`).join("") },
    {
      start: o.flows,
      end: o.flows,
      text: a.map((l) => yl(l, s, eo(e, s, l.deed))).join("")
    }
  ], extensions: a };
}
function ll({ document: e }, { api: t, store: n }) {
  let { source: s } = e, r = x(e, "Data Model"), o = dl(r), a = v(e, ["Store", "Holds"], r)[0]?.rows.find(({ cells: d }) => d[0]?.text === n)?.cells[1], c = x(e, "Components")?.sections.find(({ title: d }) => d.
  startsWith(t)), u = c && /\*\*Serves:\*\*[^\n]*/u.exec(s.slice(0, c.at.end.offset).slice(c.at.start.offset)), l = x(e, "Data Flow")?.at.end.offset;
  if (!(!o || !a || !c || !u || l === void 0))
    return { types: o, holds: a, serves: (c.at.start.offset ?? 0) + u.index + u[0].length, flows: l };
}
function dl(e) {
  for (let t of e ? Be(e) : [])
    if (t.type === "code" && /^(?:ts|typescript)$/u.test(t.lang ?? ""))
      return { value: t.value, end: (t.position?.end.offset ?? 0) - 4 };
}
function pl({ rows: e }) {
  return e.flatMap(({ cells: t }) => {
    let [, n, s] = /^`([A-Z]+) (\/[^`?]*)`$/u.exec(t[0]?.text ?? "") ?? [];
    return n && s ? [{ method: n, path: s }] : [];
  });
}
function ml(e, t, n) {
  let s = new Set(Array.from(t.matchAll(/\b(?:interface|type) (\w+)/gu), ([, o]) => o)), r = /* @__PURE__ */ new Map();
  for (let { id: o, clause: i } of e) {
    let a = ne(i);
    if (!a) continue;
    let c = ro(a, (d) => s.has(d), n), u = r.get(c.request), l = c.isNew && ![...r.values()].some((d) => d.entity === c.entity);
    u ? u.ids.push(o) : r.size < ul && r.set(c.request, { ...c, ids: [o], isNew: l, deed: a });
  }
  return [...r.values()];
}
function fl({ rows: e, header: t, end: n }, { request: s, entity: r, deed: o, ids: i }) {
  let c = e.find(({ cells: d }) => d[0]?.text === `\`${s}\``)?.cells[t.indexOf("Serves")];
  if (c) return [{ start: c.end, end: c.end, text: `, ${i.join(", ")}` }];
  let u = s.startsWith("GET"), l = {
    Endpoint: `\`${s}\``,
    Purpose: [o.verb, ...o.thing].join(" "),
    "Takes → gives": gl(s, r, o),
    Auth: o.actor ?? hl(e, t.indexOf("Auth")),
    Errors: u ? "–" : s.startsWith("POST") ? "422 not valid" : "404",
    Serves: i.join(", ")
  };
  return [{ start: n, end: n, text: `
| ${t.map((d) => l[d] ?? "–").join(" | ")} |` }];
}
function hl(e, t) {
  return e.map(({ cells: s }) => s[t]?.text.replace(/\s*\(.*$/u, "") ?? "").find((s) => s !== "" && !/^(?:–|-|none|no|public|anyone|open)\b/iu.test(s)) ?? "signed-in user";
}
function gl(e, t, { kind: n }) {
  if (n === "file") return `id → \`${t}\` as a file`;
  if (n === "import") return `file of \`${t}\` → counts, refused lines`;
  if (e.startsWith("GET")) return `cursor → \`${t}[]\``;
  if (e.startsWith("DELETE")) return "id → 204";
  let s = e.startsWith("POST") ? ", `Idempotency-Key`" : "";
  return `\`${t}\`${s} → \`${t}\``;
}
function wl({ types: e, holds: t }, n) {
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
function yl({ ids: e, request: t, entity: n, deed: s }, { api: r, store: o }, i) {
  let a = t.startsWith("GET"), c = [s.verb[0].toUpperCase() + s.verb.slice(1), ...s.thing].join(" "), u = [
    `${i} → ${r}: \`${t}\``,
    `${r} → ${o}: ${s.kind === "file" ? "reads the" : a ? "reads a page of" : "writes the"} \`${n}\``
  ];
  return `

### ${L(c)} (${e.join(", ")})

${u.map((l, d) => `${d + 1}. ${l}`).join(`
`)}`;
}

// src/drafters/bind/patterns-refused.ts
var bl = /\b(?:double|twice|same|two|over-?(?:book|sell|sold|lap)\w*|clash\w*|conflict\w*|duplicat\w*|los[tse]\w*|collision\w*)\b/iu, $l = /\b(?:must|may|can|could|shall|should|cannot|can['’]t|never|nobody|no one|is allowed|are allowed)\b/iu,
io = /\b(?:out of scope|not (?:in|part of) (?:the )?(?:scope|first|release)|(?:not|n['’]t|no) need\w*|not (?:required|wanted|planned|necessary)|(?:is|are)(?: not|n['’]t) (?:needed|required|wanted|planned|necessary|in scope|part of)|(?:do|does)(?: not|n['’]t) (?:want|have|offer|include|need)|some day|phase (?:two|three|[23])|(?:second|next|future|later) (?:phase|release|version|step|stage)|for later)\b/iu,
xl = /^(?:and |but )?(?:no|without|not|never any|excluding|except)\b/iu, vl = /^(?:\S+ ){1,4}(?:do|does|did|will|are|is)(?:n['’]t| not)\b/iu;
function Pe(e) {
  let [t = ""] = e.split(/\b(?:when|if|that|who|which|because|until|unless|where)\b/iu);
  return io.test(e) || xl.test(e) || vl.test(t);
}
function Tt(e) {
  return /\bneed\w*\b/iu.test(e) && io.test(e) ? !1 : bl.test(e) || $l.test(e);
}

// src/drafters/bind/sayings.ts
function ut(e, t) {
  let { kind: n, text: s, sentence: r } = e, o = (n === "capability" && !Sl(e) ? r : s).replace(/[.!?:;,]+$/u, ""), i = /^(?:\S+ ){1,5}?them\b/iu.test(o) ? Al(e, t) : void 0;
  return i ? o.replace(/\bthem\b/iu, i) : o;
}
function Sl({ text: e, sentence: t }) {
  let n = A(e.slice(0, 80)).map(({ lower: r }) => r), s = n.findIndex(
    (r, o) => o > 0 && o < 6 && mt(r) && !ht(r) && kl(n[o - 1], n[o - 2])
  );
  return /^The service offers\b/u.test(t) && s > 0;
}
function kl(e, t) {
  return /[^s]s$/u.test(e) || t === "and";
}
function Al(e, t) {
  let n = t[t.indexOf(e) - 1], s = n?.kind === "capability" ? ne(n)?.thing : void 0;
  if (!n || !s) return;
  let r = [...s.slice(0, -1), Le(s.at(-1))].join(" ");
  return n.text.toLowerCase().includes(r) ? r : void 0;
}

// src/drafters/bind/functional.ts
var ao = 30;
function uo(e, t, n = e) {
  let s = co(e);
  if (!s) return { edits: [], meant: /* @__PURE__ */ new Map(), added: [], beyond: [] };
  let r = new Map((e.answered ?? []).map(({ clause: l, requirement: d }) => [l, d])), o = Dl(t.clauses.filter(({ kind: l, text: d }) => l === "capability" || r.has(d))), i = /* @__PURE__ */ new Map(),
  a = [];
  for (let l of o) {
    let d = r.get(l.text) ?? (Pe(l.text) ? void 0 : Cl(l, e, s));
    d ? i.set(d, [...i.get(d) ?? [], l]) : !Dn(l, t) && !Ml(l) && a.push(l);
  }
  let c = (co(n) ?? s).rows.map(
    ({ cells: l }) => Number(/\d+/.exec(l[0]?.text ?? "")?.[0] ?? 0)
  ), u = a.slice(0, ao).map((l, d) => ({ id: `FR-${Math.max(0, ...c) + 1 + d}`, clause: l }));
  return {
    edits: [...Bl(s, i, t.clauses), ...Ll(s, u, t.clauses)],
    meant: i,
    added: u,
    beyond: a.slice(ao)
  };
}
function Dn(e, { clauses: t, facts: n }) {
  return e.kind === "capability" && Pe(e.text) ? !0 : e.kind === "capability" && n.some(({ clause: s }) => t[s] === e) && ne(e) === void 0;
}
function Ml({ text: e, sentence: t }) {
  return /^\s*[[({<][^\])}>]*[\])}>]+\s*$/u.test(e) || cs(`${t}.`, { words: 1, headings: [] });
}
function co({ document: e }) {
  return v(e, ["ID", "Requirement"])[0];
}
function Cl(e, { clauses: t }, n) {
  let s = new Set(
    A(e.text).flatMap(({ lower: c }) => c.split("-")).map(w)
  ), r = e.verb && !ft(e.verb) ? w(e.verb) : void 0, i = t.filter(({ requirement: c }) => n.rows.some(({ cells: u }) => u[0]?.text === c)).map(({ requirement: c, words: u }) => {
    let l = u.map(
      (m) => A(m).flatMap(({ lower: h }) => h.split("-")).map(w)
    ), d = l.filter((m) => m.length > 0 && m.every((h) => s.has(h))).length, p = r !== void 0 && l.some((m) => m.length === 1 && m[0] === r);
    return { requirement: c, acts: p, score: d + (p ? 5 : 0) };
  }).reduce((c, u) => u.score > c.score ? u : c, {
    requirement: "",
    acts: !1,
    score: 0
  }), a = r !== void 0 && !i.acts && Pl(e);
  return i.score === 0 || a ? void 0 : i.requirement;
}
function Pl({ sentence: e, text: t }) {
  return !/^(?:The service offers|As the brief asks)\b/u.test(e) || /^the service offers/iu.test(t);
}
function Bl(e, t, n) {
  return e.rows.flatMap(({ cells: [s, r] }) => {
    let o = s && t.get(s.text);
    return o && r ? [El(r, o, n)] : [];
  });
}
function El(e, t, n) {
  let s = t.map((o) => `${Il(L(ut(o, n)))}.`).join(" "), r = Rl(e.text, t);
  return { start: e.start, end: r ? e.end : e.start, text: r ? s : `${s} ` };
}
var Ol = new Set(
  "a an the of to for by in on at and or their his her its is are be can may as with one each".split(" ")
);
function Rl(e, t) {
  let n = (r) => A(r).filter(({ lower: o }) => !Ol.has(o)).flatMap(({ lower: o }) => o.split("-")).map(w), s = new Set(t.flatMap(({ sentence: r }) => n(r)));
  return n(e).every((r) => s.has(r));
}
function Ll(e, t, n) {
  if (t.length === 0) return [];
  let s = " |".repeat(Math.max(0, e.header.length - 2)), r = t.map(({ id: o, clause: i }) => `
| ${o} | ${L(ut(i, n))}. |${s}`).join("");
  return [{ start: e.end, end: e.end, text: r }];
}
function Dl(e) {
  let t = /* @__PURE__ */ new Set();
  return e.filter(({ text: n }) => !t.has(n.toLowerCase()) && t.add(n.toLowerCase()));
}
function Il(e) {
  return e.replace(new RegExp("^\\p{Ll}", "u"), (t) => t.toUpperCase());
}

// src/drafters/bind/score.ts
var lo = 200, ho = new Set(
  "latenc response respond request time api fast call page system service answer overal p50 p90 p95 p99 end target must be read second minut average under within for the a an of in is and at all our b\
e it".split(" ").map(w)
), Tl = /* @__PURE__ */ new Set(["availability", "budget", "durability", "recovery", "peak", "retention"]), Nl = new Set(
  "access browse check fetch follow get load look open play query read retrieve scan search see serve stream view visit watch".split(" ").map(w)
), jl = new Set(
  "add append book change create edit generate import insert make order place post publish record register save send store submit update upload write".split(" ").map(w)
);
function go(e, t, n, s) {
  let r = e.clauses[t.clause], o = new Set(Ne(t.text)), i = /* @__PURE__ */ new Set([...Ne(Ul(e, t)), ...o]);
  [...i].some((l) => Nl.has(l) && !s.includes(l)) && i.add("read"), [...i].some((l) => jl.has(l) && !s.includes(l)) && i.add("writ");
  let a = [t.noun, t.per].filter((l) => l !== void 0).map(w), { per: c } = t, u = c !== void 0 && e.facts.some((l) => l.role === "count" && !l.per && l.noun && w(l.noun) === w(c));
  return {
    fact: t,
    index: n,
    counted: a,
    own: o,
    said: i,
    whole: u,
    ...r && { clause: r.text },
    ...r?.verb && { verb: w(r.verb) }
  };
}
var Tn = 30;
function wo(e, t, n, s) {
  if (!t.clauses) return mo(e, t, n, s);
  let r = t.nouns.length > 0 ? mo(e, t, n, s) : 0;
  return e.clause !== void 0 && t.clauses.includes(e.clause) ? r >= po || t.nouns.length === 0 ? Tn + r : 0 : r < po ? 0 : t.requirement || t.thing ? r + Fl : r;
}
var Fl = 3, po = 4;
function mo({ fact: e, counted: t, own: n, said: s, verb: r, whole: o }, i, a, c) {
  let u = i.nouns.filter(
    (m) => je(m, t) && !c.includes(w(m)) && Ne(m).slice(0, -1).every((h) => s.has(h))
  );
  if (u.length > 0) return 10 + Math.max(...u.map((m) => Ne(m).length));
  if (e.role === "rate" && zl(t, i, a)) return 0;
  let l = i.nouns.filter(
    (m) => Ne(m).every((h) => s.has(h) && !c.includes(h)) && (e.role !== "latency" || !i.quantity || Ne(m).some((h) => !ho.has(h)))
  ), d = r !== void 0 && i.nouns.some((m) => w(m) === r);
  return l.length > 0 && e.role !== "unit-cost" ? 4 + l.length / 10 + (d ? 2 : 0) + (l.some((m) => n.has(w(m))) ? 1 : 0) : i.nouns.length > 0 ? Wl(e, i, a, { general: fo(s, n), whole: o }) : e.role !==
  "latency" || fo(s, n) ? 2 : [...[...a.nouns, ...a.clauses[0]?.words ?? []].map(w), ...c].some((m) => s.has(m)) ? 0.2 : 0;
}
function zl(e, t, n) {
  return n.binds.some(
    (s) => s.role === "rate" && s !== t && s.nouns.some((r) => je(r, e))
  );
}
function Wl(e, t, n, { general: s, whole: r }) {
  let o = n.binds.find(({ role: i, quantity: a }) => i === e.role && a) === t;
  return e.role === "rate" ? o ? e.per ? r ? 0.4 : 0 : 0.5 : 0 : e.role === "latency" ? s && t.requirement === ql(n) ? 0.5 : 0 : e.role === "size" ? e.noun === void 0 ? 0.5 : 0.2 : e.role === "unit-co\
st" ? 0.3 : Tl.has(e.role) ? 0.5 : 0;
}
function ql({ binds: e }) {
  let t = e.flatMap(
    ({ role: s, requirement: r, clauses: o }) => s === "latency" && r && !o ? [r] : []
  ), n = (s) => Number(/\d+/u.exec(s)?.[0] ?? 0);
  return t.reduce((s, r) => n(r) < n(s) ? r : s, t[0] ?? "");
}
function fo(e, t) {
  return [...e].every((n) => ho.has(n) || t.has(n) || /\d/.test(n));
}
function je(e, t) {
  return t.includes(Ne(e).at(-1) ?? "");
}
function Ul({ text: e, clauses: t }, { clause: n, at: s }) {
  let r = t[n]?.at;
  return r ? e.slice(Math.max(r.start, s.start - lo), Math.min(r.end, s.end + lo)) : "";
}
var In = /* @__PURE__ */ new Map();
function Ne(e) {
  let t = In.get(e);
  if (t) return t;
  let n = A(e).flatMap(({ lower: s }) => s.split("-")).map(w);
  return e.length < 40 && In.size < 2e3 && In.set(e, n), n;
}

// src/drafters/bind/factors.ts
function yo({ fact: e, bind: t, loose: n }, s) {
  if (!n || e.per || !e.noun || e.statistic === "peak") return;
  let r = w(e.noun), o = s.find(
    ({ role: i, per: a, noun: c, bound: u }) => i === "count" && a && w(a) === r && c && u !== "max" && _l(t.nouns, c)
  );
  return o && { many: e, each: o };
}
function bo(e, t) {
  let n = t.find(
    ({ role: s, per: r, noun: o }) => s === "count" && !r && o && e.per && w(o) === w(e.per)
  );
  return n && { many: n, each: e };
}
function Nn(e, t, { many: n, each: s }) {
  let r = We(n.noun ?? ""), o = e.rows.get(t), i = `${r} * ${Ql(s.measure)}`;
  if (!o || e.rows.has(r) || !/^[a-z]{3,24}$/u.test(r) || xe(r) || b(me(i))) return;
  let { expression: a, ...c } = o;
  return e.rows.set(r, { ...c, name: r, factors: [], added: !0 }), e.written.set(r, { value: n.measure, basis: "brief" }), `\`${i}\`: brief, ${N(s.text)}`;
}
function _l(e, t) {
  return e.some((n) => je(n, [w(t)]));
}
function Ql(e) {
  let t = e.replaceAll(",", ""), n = S(e);
  return n && b(me(t)) ? se(n.value, n.dimension) : t;
}

// src/drafters/bind/load.ts
function $o(e, t) {
  let n = ue(e.blueprint);
  if (!n) return [];
  let s = (u) => /^`([^`]+)`/u.exec(e.written.get(u)?.basis ?? "")?.[1], r = t.filter(
    (u) => !s(u) && e.rows.get(u)?.expression && xo(e, u)
  ), o = n.names.flatMap(
    (u) => (s(u) ?? "").match(/[a-z]\w*/gu)?.filter((l) => e.rows.has(l) && !e.rows.get(l).expression && t.includes(u)) ?? []
  ), i = [...e.rows.values()].flatMap(
    ({ name: u, added: l, expression: d }) => l && !d ? [u] : []
  ), a = [.../* @__PURE__ */ new Set([...n.names.filter((u) => !s(u)), ...r, ...o, ...i])];
  return a.length === n.names.length && a.every((u, l) => u === n.names[l]) || a.length === 0 ? [] : [{ start: n.start, end: n.end, text: a.map((u) => `\`${u}\``).join(", ") }];
}
function xo({ rows: e, load: t }, n, s = /* @__PURE__ */ new Set()) {
  return t.includes(n) ? !0 : s.has(n) ? !1 : (s.add(n), (e.get(n)?.expression?.match(/[a-z]\w*/gu) ?? []).some((o) => o !== n && e.has(o) && xo({ rows: e, load: t }, o, s)));
}

// src/drafters/bind/mentions.ts
function vo({ written: e, blueprint: t }) {
  let { source: n } = t.document;
  return oe(t.document).flatMap(({ text: s, start: r }) => {
    let o = e.get(s)?.value, i = r + s.length + 1, a = o && !o.startsWith("?") ? /^\s?=\s?/u.exec(n.slice(i, i + 4))?.[0] : void 0, c = a && S(n.slice(i + a.length, i + a.length + 60));
    return !a || !c || c.start !== 0 ? [] : [{ start: i + a.length, end: i + a.length + c.length, text: o }];
  });
}

// src/drafters/bind/ledger.ts
var Gl = /* @__PURE__ */ new Set(["rate", "count", "ratio"]);
function So(e, t, n = []) {
  let s = {
    rows: ce(e),
    written: /* @__PURE__ */ new Map(),
    load: ue(e)?.names ?? [],
    blueprint: e
  }, r = [], o = [];
  for (let c of t) {
    let u = c.bind.quantity && Kl(s, c, t, n);
    u && Gl.has(c.fact.role) ? o.push(u) : !u && c.bind.quantity && r.push(c.fact);
  }
  for (let c of o) ko(s, c);
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
    edits: [...a, ...$o(s, o), ...vo(s)],
    assumed: i.map(({ name: c, value: u }) => ({ name: c, value: u.text })),
    unplaced: r,
    multiplied: n.filter(
      ({ text: c, measure: u }) => [...s.written].some(
        ([l, { value: d, basis: p }]) => p.includes(`: brief, ${N(c)}`) || s.rows.get(l)?.added && d === u
      )
    )
  };
}
function Kl(e, t, n, s) {
  let { fact: r, bind: o, loose: i } = t, a = o.quantity;
  if (!e.rows.has(a)) return;
  let c = r.role === "rate" && !e.written.has(a) ? yo(t, s) : void 0, u = c && Nn(e, a, c);
  if (u)
    return e.written.set(a, { value: `? ${Fn(r.measure)}`, basis: u }), a;
  let l = i ? `brief: ${N(r.text)}` : "brief";
  if (r.role === "rate" && r.per) return Hl(e, a, r, n, s);
  let d = r.role === "rate" && r.statistic === "peak" ? Zl(e, a) : a;
  if (!(!d || e.written.has(d)))
    return e.written.set(d, { value: r.measure, basis: l }), d;
}
function Hl(e, t, n, s, r) {
  let o = w(n.per), i = s.find(
    (u) => u.fact.role === "count" && u.fact.noun && w(u.fact.noun) === o
  )?.bind.quantity, a = i ?? e.blueprint.binds.find(
    ({ role: u, quantity: l, nouns: d }) => u === "count" && l && d.map(w).includes(o)
  )?.quantity;
  if (a === t || e.written.has(t)) return;
  let c = a && e.rows.has(a) && (i !== void 0 || !jn(e, a, t)) ? `\`${a} * ${n.measure}\`: brief, ${N(n.text)}` : Vl(e, t, n, r);
  if (c)
    return e.written.set(t, { value: `? ${Fn(n.measure)}`, basis: c }), t;
}
function jn(e, t, n, s = /* @__PURE__ */ new Set()) {
  if (s.has(t)) return !1;
  s.add(t);
  let r = e.written.get(t)?.basis;
  return ((r ? /^`([^`]+)`/u.exec(r)?.[1] : e.rows.get(t)?.expression)?.match(/[a-z]\w*/gu) ?? []).some((a) => a === n || e.rows.has(a) && jn(e, a, n, s));
}
function Vl(e, t, n, s) {
  let r = bo(n, s);
  return r && Nn(e, t, r);
}
function Zl({ rows: e, written: t, blueprint: n }, s) {
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
function ko(e, t) {
  let { rows: n, written: s, load: r } = e, { factors: o } = n.get(t), i = o.filter((l) => !s.has(l) && n.has(l) && !jn(e, t, l)), a = e.blueprint.binds.find(({ role: l }) => l === "peak")?.quantity, c = i.
  find((l) => r.includes(l)) ?? i.find((l) => Ao(e, l)) ?? i.find((l) => /^brief\b/u.test(n.get(l).basis.text)) ?? i.find((l) => l === a);
  if (!c) return;
  let u = [...o];
  u.splice(u.indexOf(c), 1), s.set(c, {
    value: `? ${Fn(n.get(c).value.text)}`.trim(),
    basis: `\`${[t, ...u].join(" / ")}\`: from the brief's ${t.replaceAll("_", " ")}`
  }), ko(e, c);
}
function Ao({ rows: e, written: t, load: n }, s, r = 0) {
  let o = e.get(s)?.factors ?? [];
  return r < 8 && o.some(
    (i) => !t.has(i) && (n.includes(i) || Ao({ rows: e, written: t, load: n }, i, r + 1))
  );
}
function Fn(e) {
  return (S(e)?.suffix.trim() ?? "").replace(/^(?:k|K|M|m|mn|bn|B|thousand|millions?|billions?|trillion)(?![\p{L}/])\s*/u, "");
}

// src/drafters/bind/match.ts
var Jl = 200, Xl = 1e24;
function Bo(e, t, n) {
  let s = (a) => e.facts.slice(0, Jl).map((c, u) => go(e, c, u, a)), r = Co(
    Mo(
      s([]).filter(({ fact: a }) => a.role === "rate"),
      t,
      n,
      []
    )
  ), o = r.filter(({ loose: a }) => a).flatMap(({ fact: a }) => a.noun ? [w(a.noun)] : []), i = Co(
    Mo(
      s(o).filter(({ fact: a }) => a.role !== "rate"),
      t,
      n,
      o
    )
  );
  return [...r, ...ed(i, t, o)];
}
function Mo(e, t, n, s) {
  return e.flatMap(
    (r) => t.binds.map((o, i) => {
      let { fact: a, index: c } = r, u = a.role === o.role && Yl(a, o, n(o)) ? wo(r, o, t, s) : 0;
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
function Co(e) {
  let t = e.filter(({ score: r }) => r > 0).sort((r, o) => o.score - r.score || Po(r.bind) - Po(o.bind) || r.index - o.index || r.order - o.order), n = /* @__PURE__ */ new Set(), s = /* @__PURE__ */ new Set();
  return t.flatMap(({ fact: r, bind: o, index: i, loose: a, score: c }) => {
    let u = `${o.quantity ? "quantity" : "requirement"} of ${i}`, l = `${o.quantity ?? o.requirement}${r.statistic === "peak" && r.role === "rate" ? " peak" : ""}`;
    return n.has(u) || n.has(l) || s.has(i) && !o.clauses ? [] : (c >= Tn && s.add(i), n.add(u).add(l), [{ fact: r, bind: o, loose: a }]);
  });
}
function Po(e) {
  return Number(/\d+/.exec(e.requirement ?? "")?.[0] ?? 0);
}
function Yl(e, t, n) {
  let [s, r] = [n === void 0 ? void 0 : S(n), S(e.measure)];
  if (!s || !r || !Z(s.dimension, r.dimension) || r.value < 0 || r.value > Xl || r.value === 0 && (t.quantity || e.role !== "durability") || n.includes("%") !== e.measure.includes("%")) return !1;
  if (e.bound === "total" || t.bound === "total") return e.bound === t.bound;
  if (e.bound && t.bound && e.bound !== t.bound) return !1;
  let o = t.nouns.some((i) => /concurrent|simultaneous|session|online/u.test(i));
  return e.role !== "count" || e.statistic === "peak" === o || o && /session|connection/u.test(e.noun ?? "");
}
function ed(e, t, n) {
  return e.filter(({ fact: { role: s, per: r }, bind: o }) => {
    if (s !== "unit-cost") return !0;
    if (r === void 0) return !1;
    let i = o.nouns.length > 0 ? o.nouns : t.nouns;
    return je(w(r), n) || i.some((a) => je(a, [w(r)]));
  });
}

// src/drafters/bind/numbers.ts
function be(e) {
  let t = ve(td(e));
  return { document: t, ledger: is(re(t)) };
}
function td(e) {
  return e.split(/^(?=## )/mu).map((n) => nd(n) ? n : n.replace(/[^\n]/g, " ")).join("");
}
function nd(e) {
  return /^## (?:Requirements|Scaling|Cost)/u.test(e) || /^\| Quantity \| Value \| Basis \|/mu.test(e);
}

// src/drafters/bind/prune-decide.ts
var sd = 2;
function Eo(e, t, n) {
  let s = od(e, t);
  return [...e.optional.filter(
    (o) => !ad(o, t, n) && ![...o.serves, ...o.requirements].some((i) => s.has(i)) && (dd(o, n) || cd(o, n) || ld(o) || ud(o, n, s))
  ), ...rd(e, n)];
}
function rd({ binds: e }, { matches: t }) {
  let n = (u) => new Set(e.flatMap((l) => l.role === u && l.requirement ? [l.requirement] : [])), [s, r] = [n("unit-cost"), n("budget")], o = new Set(t.flatMap(({ bind: u }) => u.requirement ?? [])), i = (u) => [
  ...u].some((l) => o.has(l)), c = (i(s) === i(r) ? [] : [...i(s) ? r : s]).filter((u) => !(s.has(u) && r.has(u)));
  return c.length > 0 ? [{ serves: [], requirements: c, basis: {} }] : [];
}
function od({ clauses: e, answered: t = [] }, n) {
  let s = (u) => n.facts.flatMap(({ clause: l, noun: d, per: p }) => l === u ? [d, p] : []).map((l = "") => w(l)), r = n.clauses.flatMap(
    ({ kind: u, text: l }, d) => id(u, l) && !t.some(({ clause: p }) => p === l) ? [s(d).reduce((p, m) => p.replaceAll(` ${m} `, " # "), _(l))] : []
  ), o = [_(n.text.slice(n.subject.at.start, n.subject.at.end)), ...r], i = e.map(({ requirement: u, words: l }) => ({ requirement: u, names: [...new Set(l.map(_))] })), a = (u) => i.filter(({ names: l }) => l.
  includes(u)).length, c = (u) => u.trim() !== "" && o.some((l) => l.includes(u)) && a(u) === 1;
  return new Set(i.filter(({ names: u }) => u.some(c)).map(({ requirement: u }) => u));
}
function id(e, t) {
  return e === "constraint" ? Tt(t) : (e === "target" || e === "capability") && !Pe(t);
}
function ad({ component: e, serves: t, requirements: n }, s, { matches: r, clauses: o }) {
  let i = /* @__PURE__ */ new Set([...t, ...n]), a = s.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");
  return [...o.meant.keys()].some((c) => i.has(c)) || r.some(({ bind: c }) => c.requirement && i.has(c.requirement)) || e !== void 0 && ` ${a} `.includes(` ${e.toLowerCase()} `);
}
function cd({ serves: e }, { clauses: { meant: t, added: n, beyond: s } }) {
  let r = [...t.values()].flat().length + n.length + s.length;
  return e.length > 0 && r >= sd;
}
function ud({ besides: e = [] }, { clauses: { meant: t } }, n) {
  return e.some((s) => n.has(s) || t.has(s));
}
function ld({ component: e, below: t, serves: n }) {
  return e === void 0 && t === void 0 && n.length === 0;
}
function dd({ below: e }, { numbers: t }) {
  return e !== void 0 && zn(e, t);
}
function zn(e, t) {
  let [n, s, r] = Wn(e);
  if (!n || !s || !r) return !1;
  let [o, i] = [n, r].map((a) => t.evaluate(a));
  return !o || !i || b(o) || b(i) || !Z(o.dimension, i.dimension) ? !1 : s.startsWith("<") || s === "≤" ? s === "<" ? o.value < i.value : o.value <= i.value : s === "==" ? o.value === i.value : s ===
  ">" ? o.value > i.value : o.value >= i.value;
}
function Wn(e) {
  let [, t, n, s] = /^(.*?)(<=|>=|==|≤|≥|<|>)(.*)$/u.exec(e) ?? [];
  return [t?.trim(), n, s?.trim()];
}

// src/drafters/bind/overview.ts
function pd(e, t) {
  let n = /^## Overview\n[\s\S]*?(?=\n+## )/mu.exec(e), s = n ? n.index + n[0].length : -1;
  return s < 0 ? e : `${e.slice(0, s)}

${t}${e.slice(s)}`;
}
function Oo(e, t, n) {
  if (!t || !zn(t.until, n)) return e;
  let [s, , r] = Wn(t.until), o = S(r)?.length === r.length ? r : `\`${r}\` = ?`;
  return pd(
    e,
    `**Smaller first:** ${t.option} is enough up to ${o}; here \`${s}\` = ?. See Trade-offs.`
  );
}

// src/drafters/bind/combine-types.ts
var md = /^(?:export )?(?:interface|type|enum) (\w+)/u, fd = /(?<=\n)(?=(?:export )?(?:interface|type|enum) )/u;
function Do(e, t) {
  let n = t.split(`
`).slice(1, -1).join(`
`), s = new Set(Nt(e).map(({ name: i }) => i)), r = e.replace(/\n```$/u, `
`), o = "";
  for (let i of jt(n))
    s.has(i.name) ? i.fields.size > 0 && (r = gd(r, i)) : o += i.text;
  return `${r}${o.trimEnd()}`.trimEnd().concat("\n```");
}
function Nt(e) {
  return jt(e).filter(({ name: t }) => t !== "");
}
function jt(e) {
  return e.split(fd).map((t) => ({ name: md.exec(t)?.[1] ?? "", text: t, fields: hd(t) }));
}
function hd(e) {
  let t = /* @__PURE__ */ new Map(), n = /^(?:export )?interface \w+[^{\n]*\{/u.exec(e);
  if (!n) return t;
  let s = e.slice(n[0].length).replace(/\/\/[^\n]*/gu, ""), r = 0, o = "";
  for (let i of s) {
    if ((i === "{" || i === "(" || i === "[") && (r += 1), (i === "}" || i === ")" || i === "]") && (r -= 1), r < 0) break;
    r > 0 || i !== ";" && i !== `
` ? o += i : i === ";" ? (Ro(t, o), o = "") : o += " ";
  }
  return Ro(t, o), t;
}
function Ro(e, t) {
  let n = t.trim().replace(/\s+/gu, " "), s = /^(\w+)\??:/u.exec(n)?.[1];
  s && e.set(s, n);
}
function gd(e, { name: t, fields: n }) {
  let s = jt(wd(e, t, n)), r = s.find((d) => d.name === t), o = [...n].filter(([d]) => !r.fields.has(d)).map(([, d]) => d);
  if (o.length === 0 || r.fields.size === 0) return s.map(({ text: d }) => d).join("");
  let i = r.text.lastIndexOf("}"), a = r.text.slice(0, i).trimEnd(), c = o.join("; "), l = !a.includes(`
`) ? `${a}${a.endsWith(";") ? "" : ";"} ${c} ${r.text.slice(i)}` : `${a}
  ${c};
${r.text.slice(i)}`;
  return s.map((d) => d === r ? l : d.text).join("");
}
var Lo = /^(\w+\??: )("[^"]*"(?: \| "[^"]*")+)$/u;
function wd(e, t, n) {
  let s = jt(e).find((r) => r.name === t);
  return [...n].reduce((r, [o, i]) => {
    let a = s?.fields.get(o), [c, u] = [Lo.exec(a ?? "")?.[2], Lo.exec(i)?.[2]];
    if (!s || !c || !u) return r;
    let l = [.../* @__PURE__ */ new Set([...c.split(" | "), ...u.split(" | ")])].join(" | ");
    return l === c ? r : r.replace(s.text, (d) => d.replace(c, l));
  }, e);
}

// src/drafters/bind/combine-blocks.ts
function zt(e, t, n) {
  let s = et(e), r = e.startsWith("## API Contract"), o;
  for (let i of et(t).slice(/^#/u.test(t) ? 1 : 0)) {
    let a = o;
    if (o = void 0, a !== void 0 && To(i) && To(s[a] ?? "")) {
      s[a] = xd(s[a], i);
      continue;
    }
    let c = Io(i), u = c === "" ? -1 : s.findIndex((l) => Io(l) === c);
    u >= 0 && c.endsWith(":") ? o = u + 1 : u >= 0 ? s[u] = yd(s[u], i, c, n) : r && vd(i) ? s.splice(Sd(s), 0, bd(n) + i) : s.push(kd(i, s, n));
  }
  return `${s.join(`

`)}

`;
}
function Io(e) {
  if (e.startsWith("|")) {
    let n = de(e.slice(0, e.indexOf(`
`)));
    return `| ${n[0]} ${n.length}`;
  }
  if (/^```(?:ts|typescript)/u.test(e)) return "types";
  if (/^[^\n]{1,60}:$/u.test(e)) return e;
  let t = /^\*\*([^*\n]{1,40}?):?\*\*:?$/u.exec(e)?.[1];
  return t ? `${t}:` : /^(?:Load|\*\*(?:Actors|In scope|Constraints))(?=:)/u.exec(e)?.[0] ?? "";
}
function yd(e, t, n, s) {
  if (n.startsWith("|")) return Qs(e, t, s);
  if (n === "types") return Do(e, t);
  if (n === "**Actors" || n === "Load") return $d(e, t);
  let r = t.replace(/^\*\*[^*]*\*\*:?\s*/u, "");
  return s.named ? `${e.replace(/\.$/u, "")}. ${s.title}: ${r}` : `${e.replace(/\.$/u, "")}; ${r.replace(/\.?$/u, ".")}`;
}
function bd({ title: e, named: t }) {
  return t ? `**${e}.** ` : "";
}
function $d(e, t) {
  let n = /^(?:\*\*Actors:\*\*|Load:)/u, s = (i) => i.replace(n, "").replace(/\.$/u, "").split(/,\s*(?![^(]*\))/u).map((a) => a.trim()), r = s(e), o = s(t).filter((i) => !r.some((a) => Ft(a) === Ft(i)));
  return `${n.exec(e)?.[0]} ${[...r, ...o].join(", ")}${/\.$/u.test(e) ? "." : ""}`;
}
function xd(e, t) {
  let n = e.split(/\n(?=- )/u), s = t.split(/\n(?=- )/u).filter((r) => !n.some((o) => Ft(o) === Ft(r)));
  return [...n, ...s].join(`
`);
}
function Ft(e) {
  return e.replace(/\s*\(.*$/su, "").trim().toLowerCase();
}
function To(e) {
  return /^- /u.test(e);
}
function vd(e) {
  return /^[\p{L}`]/u.test(e);
}
function Sd(e) {
  let t = e.findIndex((n) => n.startsWith("|"));
  return t < 0 ? e.length : t;
}
function kd(e, t, { title: n }) {
  let [, s = "", r] = /^\*\*([^*\n]+?)([.:]?)\*\*/u.exec(e) ?? [];
  return !s || !t.some((o) => o.startsWith(`**${s}`)) ? e : e.replace(`**${s}${r}**`, `**${s}, ${n}${r}**`);
}

// src/drafters/bind/combine-sections.ts
var Ad = /* @__PURE__ */ new Set(["Overview", "Rollout"]);
function Wt(e, t, n) {
  let s = new Map(J(t, "## ").map((r) => [W(r), r]));
  return J(e, "## ").map((r) => {
    let o = s.get(W(r));
    return o && !Ad.has(W(r)) && r.startsWith("## ") ? Md(r, o, n) : r;
  }).join("");
}
function Md(e, t, n) {
  let [s, r] = [No(e), No(t)], o = new Map(r.parts.map((c) => [W(c), c])), i = s.parts.map((c) => {
    let u = o.get(W(c));
    return o.delete(W(c)), u ? zt(c, u, n) : c;
  });
  return [...[zt(s.lead, r.lead, n), ...i, ...o.values()], zt(s.tail, r.tail, n)].map((c) => c.trimEnd()).filter(Boolean).map((c) => `${c}

`).join("");
}
function No(e) {
  let [t = "", ...n] = J(e, "### "), s = n.at(-1) ?? t, r = /^\*\*(?:Actors|External systems):?\*\*/mu.exec(s)?.index ?? s.length, o = s.slice(r);
  return n.length === 0 ? { lead: s.slice(0, r), parts: n, tail: o } : { lead: t, parts: [...n.slice(0, -1), s.slice(0, r)], tail: o };
}

// src/drafters/bind/ledger-lines.ts
function V(e) {
  return et(e).filter((t) => /^\| Quantity \| Value \| Basis \|/u.test(t)).flatMap(
    (t) => t.split(`
`).slice(2).flatMap((n) => {
      let [, s, r = "", o = ""] = /^\| `([a-z]\w*)` \| (.*?) \| (.*) \|$/u.exec(n) ?? [];
      return s ? [{ name: s, value: r, basis: o, text: n }] : [];
    })
  );
}
function Fe(e) {
  return /^`([^`]+)`/u.exec(e)?.[1];
}

// src/drafters/bind/patterns-score.ts
var jo = 3, qt = 3, qn = 2, Un = new Set(
  "access add change check do find get give have keep look make open see show take tell use view want".split(" ").map(w)
);
function Fo(e, t) {
  let n = Ed(e);
  return t.map((s) => Pd(e, s, n)).filter((s) => s.score >= jo && (e.kind !== "target" || Cd(s, e))).filter(({ phrases: s, score: r }) => e.kind !== "constraint" || s > 0 || r > jo).sort(
    (s, r) => r.score - s.score || r.length - s.length || Number(r.leads) - Number(s.leads)
  );
}
function Cd({ phrases: e, length: t, verbs: n }, { text: s }) {
  return e > 0 && (n.size > 0 || t > 1 || new RegExp("\\b(?:is|are|gets?) \\p{L}+(?:ed|en)\\b", "iu").test(s));
}
function Pd({ text: e }, t, n) {
  let s = _(e), r = (p) => new Set(p.map(_).filter((m) => m.trim() !== "" && s.includes(m))), [o, i] = [r(t.phrases), r(t.words)], a = new Set(n.filter((p) => i.has(` ${p} `))), c = Math.max(0, ...[...o].
  map((p) => p.trim().split(" ").length)), u = o.size === 0 && i.size === 1 && [...a].some((p) => Un.has(p)), l = o.size * qt + i.size + (a.size > 0 ? qn : 0), d = n[0] !== void 0 && a.has(n[0]);
  return { pattern: t, score: u ? 0 : l, phrases: o.size, length: c, verbs: a, leads: d };
}
var Bd = new RegExp("^(?:an?|the|our|their|its|his|her|each|every|all|any|no|of|per|by|with|for|human|manual|\\p{L}+ly)$", "u");
function Ed({ text: e, verb: t, sentence: n, kind: s }) {
  let r = A(e).map(({ lower: l }) => l), o = t ? w(t) : "", i = r.findIndex((l) => w(l) === o), a = /^(?:The service offers|As the brief asks)\b/u.test(n) && s !== "constraint", c = o !== "" && i >= 0 &&
  !Bd.test(r[i - 1] ?? "") && !a, u = r.filter(
    (l, d) => d > 0 && /^(?:and|or|then)$/u.test(r[d - 1]) && mt(l)
  );
  return [...c ? [o] : [], ...c ? u.map(w) : []];
}

// src/drafters/bind/patterns-subject.ts
var Od = new RegExp("^(?:(?:an?|the|each|every|one|no|any|the same) )?((?:\\p{L}[\\p{L}-]* ){1,3}?)(?:must|may|can|shall|should|is|are|gets?|will)(?: never| not| only| be| been)* (?!(?:told|informed|not\
ified|warned|reminded|asked|given|sent|shown|paid|charged|allowed|alerted|billed|invited|mailed|called)\\b)\\p{L}+(?:ed|en|t|d)\\b", "iu"), Rd = new RegExp("^(?:(?:an?|the|each|every|one|no|any|all|ou\
r) )?((?:\\p{L}[\\p{L}-]* ){1,2}?)(?:must|may|can|shall|should|cannot|never|only|sees?|has|have|is|are|gets?|will)\\b", "iu"), zo = /^(?:nobody|they|it|these|those|which|that|twice|once|everything|anything|one|way|kind|sort|use|equipment|software|staff|data|money)$/u;
function Wo(e, t) {
  if (!t) return;
  let n = (t.subject ? Rd : Od).exec(e.text)?.[1];
  if (t.subject && !n) return;
  let r = (n ? A(n).map(({ lower: a }) => a) : ne(e)?.thing ?? []).filter((a) => !/^(?:twice|once)$/u.test(a)), o = zo.test(r.at(-1) ?? "") ? void 0 : r.at(-1), i = o && t.never.includes(R(o)) ? Ld(e.
  text, o) : o;
  return i && Td(i, e.text, t) ? R(i) : void 0;
}
function Ld(e, t) {
  let n = A(e).map(({ lower: a }) => a), s = n.findIndex((a) => R(a) === R(t)), r = n.slice(s + 1);
  if (!/^(?:with|of|for|at|in)$/u.test(r[0] ?? "")) return;
  let [o, i] = r.slice(1).filter((a) => !Dd.test(a));
  return i && !Id.test(i) ? i : o;
}
var Dd = /^(?:an?|the|their|his|her|our|your|any|each|one)$/u, Id = /^(?:and|or|by|at|in|on|for|from|to|of|with|via|when|if|before|after|per|online|which|that|who|whose|where|is|are|was|were|has|have|can|may|must|will|should|not|never|so|then|while)$/u;
function Td(e, t, n) {
  let s = R(e);
  return !/^[a-z]{3,20}$/u.test(s) || zo.test(s) || n.never.includes(s) || new RegExp(`(?<!^)\\b${s[0].toUpperCase()}${s.slice(1)}`, "u").test(t) || ls(s) === s && !ht(s) ? !1 : !he.has(s) || he.has(n.
  one) || n.people;
}

// src/drafters/bind/patterns-system.ts
var Nd = /\b(?:ERP|CRM|PIM|WMS|TMS|EHR|EMR|LIS|HIS|LMS|CMS|MES|PLM|PMS|PBX|LDAP|HRIS|DMS|POS|SAP|[A-Z][a-z]+[A-Z][A-Za-z]+)\b/u, jd = new RegExp("\\b(?:our|the|an?|their|existing|legacy) ((?:\\p{Ll}[\\p{\
L}-]* ){1,3}(?:system|software|database|mainframe))\\b", "u");
function qo(e, t) {
  let n = t.map(({ text: i }) => i).join(" "), s = Rt(e).filter(({ kind: i, part: a }) => i === "system" && a !== "replaced"), o = (s.find(({ name: i }) => n.includes(i)) ?? s.find(({ part: i }) => i ===
  "master"))?.name ?? Nd.exec(n)?.[0] ?? jd.exec(n)?.[1];
  return o && /^[\p{L}\p{N} .-]{2,40}$/u.test(o) ? us(o.split(" ")) : void 0;
}

// src/drafters/bind/patterns-choose.ts
var Fd = 8;
function Uo(e, t, n) {
  let s = /* @__PURE__ */ new Map();
  for (let i of e.clauses.filter(Wd)) {
    let [a, ...c] = Fo(i, n);
    if (!a || Hd(i, t, a)) continue;
    let u = c.filter((p) => _d(p, a));
    for (let p of [a, ...u.slice(0, 1)])
      t.covers.includes(p.pattern.id) || Qd(s, i, p, p !== a);
    let l = Ud(e, i), d = s.get(a.pattern.id);
    d && (d.beside = [...d.beside, ...l]);
  }
  let r = [...s.values()], o = new Set([...r].sort((i, a) => a.score - i.score).slice(0, Fd));
  return r.filter((i) => o.has(i)).map((i) => ({ ...i, ...zd(e, i.clauses) }));
}
function zd(e, t) {
  let n = qo(e, t);
  return n ? { system: n } : {};
}
function Wd({ kind: e, text: t }) {
  return e === "capability" || e === "target" ? !Pe(t) : e === "constraint" && !/^like\b/iu.test(t) && (!Pe(t) || Tt(t));
}
var qd = /^(?:and |or )?(?:all |always )?(?:within|in|under|below|every|refreshed|updated|kept|stored|at most|at least|up to|less than|more than|for|after|by|no later)\b/iu;
function Ud({ clauses: e, text: t }, n) {
  let s = [];
  for (let r of e.slice(e.indexOf(n) + 1)) {
    let o = t.slice((s.at(-1) ?? n).at.end, r.at.start);
    if (r.kind !== "target" || !qd.test(r.text) || /[.;!?\n]/u.test(o)) break;
    s.push(r);
  }
  return s;
}
function _d({ verbs: e }, t) {
  return t.verbs.size > 0 && [...e].some((n) => !t.verbs.has(n));
}
function Qd(e, t, { pattern: n, score: s }, r) {
  let o = e.get(n.id), i = o?.noun ?? Wo(t, n.thing);
  e.set(n.id, {
    pattern: n,
    clauses: [...o?.clauses ?? [], ...r ? [] : [t]],
    beside: [...o?.beside ?? [], ...r ? [t] : []],
    score: Math.max(s, o?.score ?? 0),
    ...i && { noun: i }
  });
}
var Gd = 5, Kd = 4;
function Hd(e, t, n) {
  if (Zd(e, t)) return !1;
  let s = _(e.text), r = e.verb ? ` ${w(e.verb)} ` : "", o = s.slice(s.indexOf(r) + r.length).split(" ").slice(0, Gd), i = Math.max(n.score, 2 * n.phrases * qt), a = n.verbs.size === 0 && n.phrases <=
  1 && n.score <= Kd, c = [t.unit?.one, t.unit?.many].flatMap((d) => d ? [w(d)] : []), u = new Set(n.pattern.words.map(_)), l = t.clauses.map(({ words: d }) => new Set(d.map(_).filter((p) => p.trim() !==
  "")));
  return l.some((d) => {
    let p = [...d].filter((f) => s.includes(f)), m = p.filter((f) => !Un.has(f.trim()) && !c.includes(f.trim())), h = m.some((f) => l.filter((g) => g.has(f)).length === 1);
    return a && (m.length > 1 || n.length <= 1 && h) ? !0 : r === "" || !d.has(r) || !o.some((f) => d.has(` ${f} `) && !u.has(` ${f} `)) ? !1 : p.reduce((f, g) => f + (/ \S+ \S/u.test(g) ? qt : 1), qn) >=
    i;
  });
}
var Vd = new Set("browse filter find list look search see show view".split(" ").map(w));
function Zd(e, { nouns: t, unit: n }) {
  let s = ne(e)?.thing.at(-1);
  return !Vd.has(w(e.verb ?? "")) || !s ? !1 : ![n?.one, ...t].some((r) => r && w(r) === w(s));
}

// src/drafters/bind/patterns-ledger.ts
function _o(e, t, n) {
  let s = e, r = [];
  for (let [o, i] of Object.entries(t)) {
    let a = V(s).find(({ name: u }) => u === n[o]), c = a && Fe(a.basis);
    !a || !c || c.includes(i) || (r.push(i), s = s.replace(a.text, () => a.text.replace(`\`${c}\``, () => `\`${c} + ${i}\``)));
  }
  return { text: s, used: r };
}
function Qo(e, { sets: t }, n) {
  let s = n.map((i) => _(i.text)).join(""), r = e, o = /* @__PURE__ */ new Set();
  for (let { words: i, quantity: a, value: c } of t) {
    let u = i.find((p) => s.includes(_(p))), l = V(r).find(({ name: p }) => p === a);
    if (u === void 0 || !l || o.has(a)) continue;
    o.add(a);
    let d = new RegExp(`^\\| [^|]+ \\| \`${fe(a)}\` = [^|,;]* \\|.*\\n`, "gmu");
    r = r.replace(l.text, () => `| \`${a}\` | ${c} | assumption: the brief says “${u}” |`).replace(d, "");
  }
  return r;
}
function Go(e, t, n) {
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
function Ko(e, t, n, s) {
  let r = V(e).filter(
    ({ name: a }, c, u) => !n.has(a) && u.findIndex((l) => l.name === a) === c
  ), o = Jd(r, e, s), i = ["| Quantity | Value | Basis |", "| --- | --- | --- |", ...o.map((a) => a.text)].join(`
`);
  return M(
    e,
    K.quantities,
    () => o.length === 0 ? `## ${K.quantities}

` : `## ${K.quantities}

### ${t}

${i}

`
  );
}
function Jd(e, t, n) {
  let r = [...J(t, "## ").filter((i) => W(i) !== K.quantities).join("").matchAll(/`([^`\n]+)`/gu)].map(([, i]) => i), o = e;
  for (; ; ) {
    let i = [...r, ...n, ...o.flatMap(({ basis: c }) => Fe(c) ?? [])].join(" ; "), a = o.filter(({ name: c }) => new RegExp(`(?<![\\w])${fe(c)}(?![\\w])`, "u").test(i));
    if (a.length === o.length) return o;
    o = a;
  }
}

// src/drafters/bind/patterns-roles.ts
var Xd = /\b(?:e-?mail|mail|messag\w+|sms)\b.*\b(?:provider|service|gateway)$/iu;
function Ut({ entry: e, document: { source: t } }, n) {
  if (!e) return [];
  let s = C(t), r = O(t), o = e.worker ?? s.find((u) => u === "Worker"), i = e.files ?? s.find((u) => u === "File Store"), a = r.filter((u) => Xd.test(u)), c = e.messages ?? (a.length === 1 ? a[0] : void 0);
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
function _n(e, t) {
  let n = new Map(t.map(({ role: i, name: a }) => [i, a])), s = n.get("Main Actor") ?? "Main Actor", r = /^[A-Z]{2}/u.test(s) ? s : s.toLowerCase(), o = e.replace(
    /^\| `(?:GET|POST|PUT|PATCH|DELETE|HEAD) .*$/gmu,
    (i) => i.replaceAll("Main Actor", r)
  );
  return E(o, n);
}
var Yd = "(?::? (?:(?:is|has|gets) )?(?:down|dies|died|dead|stops?|stopped|fails?|failed|lost|crash(?:es|ed)?|unavailable|unreachable|slow|away|gone|overloaded|not answering))?";
function Vo(e, t) {
  let n = t.filter(({ role: o, stands: i }) => i && !/^Main (?:Actor|API|Store)$/u.test(o)), s = n.map(({ role: o }) => o).join("|");
  if (s === "") return e;
  let r = new RegExp(`^\\| (?:${s})${Yd} \\|`, "u");
  return J(e, "## ").map((o) => {
    let i = W(o);
    return i === "Components" ? ep(
      o,
      n.map(({ role: a }) => a)
    ) : i === "Failure Modes" ? Ho(o, (a) => r.test(a)) : i === "Cost Estimate" ? Ho(o, (a) => /^\| Main Worker\b/u.test(a) && s.includes("Main Worker")) : o;
  }).join("");
}
function ep(e, t) {
  return J(e, "### ").map(
    (n) => t.includes(W(n)) ? n.replace(/^- \*\*(?!Serves)[^\n]*\n(?:[ \t]+[^\n]*\n)*/gmu, "") : n
  ).join("");
}
function Ho(e, t) {
  return e.split(`
`).filter((n) => !t(n)).join(`
`);
}
function _t(e) {
  let t = /^\*\*Actors:\*\* (.*)$/mu.exec(e)?.[1] ?? "";
  return D(t).split(",").map((n) => n.replace(/\.$/u, "").trim()).filter(Boolean);
}

// src/drafters/bind/patterns-messages.ts
var tp = /\b(?:sms|text(?:s|ed)?(?: messages?)?|whatsapp|push|phone|call)\b/iu, He = "Message Provider";
function Zo(e, t, n) {
  let s = Ut(e).find(({ role: d }) => d === He);
  if (!(s?.stands && /mail/iu.test(s.name) && n.includes(He)) || !t.some(({ text: d }) => tp.test(d))) return e;
  let o = (d) => E(d, /* @__PURE__ */ new Map([[s.name, He]])), { document: i, entry: a, optional: c, asks: u, ...l } = e;
  return B(
    {
      ...l,
      ...a && { entry: { ...a, messages: He } },
      optional: c.map((d) => ({ ...d, ...d.component && { component: o(d.component) } })),
      asks: u.map((d) => ({ ...d, ...d.changes && { changes: d.changes.map(o) } }))
    },
    o(i.source).replace(`- ${He} (`, () => `- ${He} (mail, SMS and push; `),
    i.path
  );
}

// src/drafters/bind/patterns-nouns.ts
var Jo = { one: "unit", many: "units" };
function Xo(e, t, n, s, r) {
  let o = t === void 0 ? void 0 : r.get(t);
  if (o) return o.one === e.one || Qn(o, s) ? void 0 : o;
  if (!t || t === e.one || pn.has(t)) return;
  let i = Ve(n);
  if (t === i.one || t === i.many) return ge(Jo).test(s) ? void 0 : i;
  let a = { one: t, many: Le(t) };
  if (!(R(a.many) !== t || xe(a.one) || xe(a.many) || Qn(a, s)))
    return sp(t, n) || !Qn(a, n.document.source) ? a : void 0;
}
function Qn(e, t) {
  let n = ge(e), s = t.replace(/^---\n[\s\S]*?\n---\n/u, "").replace(/^>.*$/gmu, "");
  return [...Array.from(s.matchAll(/```[\s\S]*?```|`[^`\n]+`/gu), ([o]) => np(o)), ...C(s), ...O(s), ..._t(s)].some(
    (o) => o.match(n) !== null
  );
}
function np(e) {
  return /^```mermaid\n\s*sequence/u.test(e) ? "" : e.replace(/\/\/[^\n]*/gu, "").replace(/\|[^|\n]*\|/gu, "");
}
function Ve({ unit: e, counted: t, nouns: n }) {
  let s = n.find((r) => /^[a-z]+$/u.test(r)) ?? "record";
  return e ?? t ?? { one: s, many: `${s}s` };
}
function sp(e, { document: { source: t } }) {
  return new RegExp(`^(?:export )?(?:interface|type) ${e[0].toUpperCase()}${e.slice(1)}\\b`, "mu").test(t);
}
function Gn(e, { thing: t }, n, s) {
  let o = ((i, a) => i.split(/(\bUnit price\b)/u).map((c, u) => u % 2 === 1 ? c : a(c)).join(""))(e, (i) => nt(i, { from: Jo, to: s }));
  return t && n ? nt(o, { from: t, to: n }) : o;
}

// src/drafters/bind/patterns-names.ts
function ei(e, { pattern: t, noun: n }, s, r, o) {
  let i = s.document.source, a = un(e, i), c = t.thing && Xo(t.thing, n, s, e, o), u = Gn(e, t, c, Ve(s)), l = op(u, s, t.id), d = ap(u, i, t.id, [c, Ve(s)]), m = [
    (f) => tt(f, (g) => $t(g) ? g : E(E(g, l), d)),
    (f) => f.replace(/```(?:ts|typescript)\n[\s\S]*?```/gu, (g) => E(g, d)),
    (f) => ln(f, d),
    (f) => cp(f, i, Ve(s)),
    (f) => f.replace(/\b(N?FR)-\d+\b/gu, (g) => a.get(g) ?? g),
    (f) => _n(f, r),
    (f) => f.replace(rp, (g, y) => `${y}what ${t.id.replaceAll("-", " ")} deals with |`)
  ], h = (f) => _n(E(Gn(f, t, c, Ve(s)), l), r).replace(
    /\b(N?FR)-\d+\b/gu,
    (g) => a.get(g) ?? g
  );
  return { text: m.reduce((f, g) => g(f), u), ids: a, nameOf: h, ...c && { thing: c } };
}
var rp = /^(\| `\w+_load` \| [^|\n]* \| assumption: )[^|\n]*\|$/gmu;
function op(e, { entry: t, document: { source: n } }, s) {
  let r = new Map(V(n).map((i) => [i.name, i])), o = /* @__PURE__ */ new Map();
  for (let { name: i, value: a } of V(e)) {
    let c = t?.names[i];
    i === "load" && c === void 0 && o.set(i, `${s.split("-")[0]}_load`);
    let u = r.get(c ?? i);
    c !== void 0 && u ? o.set(i, c) : u && !ip(u.value, a) && o.set(i, `${s.split("-")[0]}_${i}`);
  }
  return o;
}
function ip(e, t) {
  let [n, s] = [S(e), S(t)];
  return !n || !s || Z(n.dimension, s.dimension);
}
function ap(e, t, n, s) {
  let [r = "other"] = n.split("-"), o = r[0].toUpperCase() + r.slice(1), i = new Map(Nt(Yo(t)).map((c) => [c.name, c])), a = /* @__PURE__ */ new Map();
  for (let { name: c, fields: u } of Nt(Yo(e))) {
    let l = i.get(c);
    if (!l || s.some((m) => m?.one === c.toLowerCase())) continue;
    let d = [...u.keys()].filter((m) => m !== "id" && l.fields.has(m)).length, p = Math.min(u.size, l.fields.size) - 1;
    u.size > 0 && d < p / 2 && a.set(c, o + c);
  }
  return a;
}
function Yo(e) {
  return Array.from(e.matchAll(/^```(?:ts|typescript)\n([\s\S]*?)\n```/gmu), ([, t]) => `${t}
`).join("");
}
function cp(e, t, { many: n }) {
  let r = Array.from(t.matchAll(/^\| `[A-Z]+ (\/[^\s`?]*)/gmu), ([, c]) => c).filter((c) => !/^\/(?:v\d+\/)?(?:webhooks?|token)\b/u.test(c)), o = /^\/v\d+(?=\/)/u.exec(r[0] ?? "")?.[0], i = o && r.filter(
  (c) => c.startsWith(`${o}/`)).length * 2 > r.length ? o : "", a = r.map((c) => new RegExp(`^${i}/${n}/(\\{\\w+\\})`, "u").exec(c)?.[1]).find(Boolean);
  return tt(
    e,
    (c) => c.replace(/^((?:GET|POST|PUT|PATCH|DELETE|HEAD) )(\/\S*)/u, (u, l, d) => {
      let p = a ? d.replace(new RegExp(`^/${n}/\\{\\w+\\}`, "u"), `/${n}/${a}`) : d;
      return l + (/^\/v\d+\//u.test(p) ? p : i + p);
    })
  );
}

// src/drafters/bind/pattern.ts
var Qt = ["requests", "jobs", "store_size"], ti = /* @__PURE__ */ new Set(["id", "summary", "match", "thing", "binds", "adds", "asks", "sets"]);
function ni(e, t) {
  let { values: n, problem: s } = fs(e);
  if (s) throw new tn(`${t}: the front matter does not parse: ${s.message}`);
  let r = Ee(n.pattern), o = Ee(r.match), i = (l, d) => {
    throw new tn(`${t}: \`pattern.${l}\` in the front matter must be ${d}`);
  }, a = (l, d) => Array.isArray(l) ? l.map(String) : i(d, "a list of words"), c = Object.keys(r).find((l) => !ti.has(l));
  c && i(c, `one of ${[...ti].join(", ")}`);
  let { id: u } = r;
  return {
    id: typeof u == "string" && /^[a-z][a-z-]*$/u.test(u) ? u : i("id", "a name such as `waiting-list`"),
    phrases: a(o.phrases, "match.phrases"),
    words: a(o.words ?? [], "match.words"),
    ...r.thing !== void 0 && { thing: up(Ee(r.thing), a, i) },
    binds: (Array.isArray(r.binds) ? r.binds : []).map((l) => ws(Ee(l), i)),
    adds: lp(Ee(r.adds), i),
    asks: hs(r.asks, i),
    sets: (Array.isArray(r.sets) ? r.sets : []).map(Ee).map(({ words: l, quantity: d, value: p }) => ({
      words: a(l, "sets[].words"),
      quantity: typeof d == "string" ? d : i("sets[].quantity", "the name of a row"),
      value: S(String(p))?.start === 0 ? String(p) : i("sets[].value", "a measure, such as `1 day`")
    })),
    body: e.replace(/^---\n[\s\S]*?\n---\n+/u, "")
  };
}
function up(e, t, n) {
  let s = e.never === void 0 ? [] : t(e.never, "thing.never");
  return { ...gs(e, n, "thing"), never: s, people: e.people === !0, subject: e.subject === !0 };
}
function lp(e, t) {
  for (let [n, s] of Object.entries(e))
    Qt.some((r) => r === n) || t(`adds.${n}`, `one of ${Qt.join(", ")}`), (typeof s != "string" || b(me(s))) && t(`adds.${n}`, "an expression over rows of the pattern, such as `searches`");
  return e;
}

// src/drafters/bind/terms.ts
function pe(e) {
  let t = [], n = 0, s = "";
  for (let r of e.split(/( \+ |[()])/u))
    r === "(" && (n += 1), r === ")" && (n -= 1), r === " + " && n === 0 ? (t.push(s), s = "") : s += r;
  return n === 0 && !/^[^()]* - /u.test(e) ? [...t, s] : void 0;
}
function Gt(e, t) {
  let [n, s] = [pe(e), pe(t)];
  return n !== void 0 && s !== void 0 && n.length < s.length && n.every((r) => s.includes(r));
}

// src/drafters/bind/patterns-optional.ts
function si(e, t, n, s) {
  let r = new Map(V(n).map(({ name: i, basis: a }) => [i, Fe(a) ?? ""])), o = new Set(Qt.flatMap((i) => s[i] ?? []));
  return e.flatMap((i) => {
    let { component: a, serves: c, requirements: u, basis: l } = i;
    if (!a || !t.includes(a)) return [i];
    if (c.length === 0) return [];
    let d = Object.entries(l).filter(([p, m]) => {
      let h = r.get(p) ?? "", f = Gt(m, h) ? pe(h).filter((g) => !pe(m).includes(g)) : [];
      return f.length > 0 && !f.some((g) => ri(g, o, r));
    });
    return [{ serves: c, requirements: u, basis: Object.fromEntries(d) }];
  });
}
function ri(e, t, n, s = /* @__PURE__ */ new Set()) {
  return (e.match(/[a-z]\w*/gu) ?? []).some((r) => t.has(r) ? !0 : s.has(r) ? !1 : (s.add(r), ri(n.get(r) ?? "", t, n, s)));
}

// src/drafters/bind/prune-diagram.ts
var dp = /^(\w+)(\[\[.*\]\]|\[\(.*\)\]|\(\[.*\]\)|\(\(.*\)\)|\[.*\]|\(.*\)|\{.*\})?(?::::\w+)?$/u, pp = /\s*(?:<?(?:--+|-\.+-|==+)[>xo]?)(?:\|[^|]*\|)?\s*/gu;
function ai(e, t) {
  let n = e.split(`
`), s = n.map(Kt), r = /* @__PURE__ */ new Map();
  for (let { id: l, label: d } of s.flatMap((p) => p?.groups.flat() ?? []))
    d !== void 0 && !r.has(l) && r.set(l, d);
  let o = (l) => r.get(l) ?? l, i = ({ id: l }) => !t(o(l)), a = n.flatMap((l, d) => {
    let p = s[d];
    if (p) return p.groups.flat().every(i) ? [l] : fp(p, i);
    let m = /^\s*(?:style|click|class)\s+(\w+)\s/u.exec(l)?.[1];
    return m && t(o(m)) ? [] : [l];
  }), c = ii(a.map(Kt)), u = [...ii(s)].filter((l) => !c.has(l) && !t(o(l))).map(o);
  return { text: ci(a).join(`
`), cut: u };
}
function Kt(e) {
  if (/^\s*(?:flowchart|graph|subgraph|direction|style|class|classDef|click|linkStyle|end|%%)\b/u.test(e))
    return;
  let t = e.replace(/"[^"]*"|\[[^[\]]*\]/gu, (a) => "_".repeat(a.length)), n = /^\s*/u.exec(e)[0], s = [], r = [], o = n.length;
  for (let a of t.slice(0, t.length).matchAll(pp))
    r.push(e.slice(o, a.index)), s.push(e.slice(a.index, a.index + a[0].length).trim()), o = a.index + a[0].length;
  r.push(e.slice(o));
  let i = r.map(
    (a) => a.trim().split(/\s+&\s+/u).map(mp)
  );
  return i.every((a) => a.every((c) => c !== void 0)) ? { indent: n, arrows: s, groups: i } : void 0;
}
function mp(e) {
  let t = dp.exec(e);
  if (!t) return;
  let n = t[2]?.replace(/^[[({]+"?|"?[\])}]+$/gu, "");
  return { id: t[1], text: e, label: n?.replace(/<br\s*\/?>.*$/u, "").trim() };
}
function fp({ indent: e, groups: t, arrows: n }, s) {
  let r = t.map((c) => c.filter(s)), o = n.flatMap((c, u) => {
    let [l, d] = [r[u], r[u + 1]];
    return l.length > 0 && d.length > 0 ? [{ index: u, text: `${e}${oi(l)} ${c} ${oi(d)}` }] : [];
  }), i = new Set(o.flatMap(({ index: c }) => [...r[c], ...r[c + 1]]));
  return [...r.flat().filter((c) => c.label !== void 0 && !i.has(c)).map(({ text: c }) => e + c), ...o.map(({ text: c }) => c)];
}
function oi(e) {
  return e.map(({ text: t }) => t).join(" & ");
}
function ii(e) {
  return new Set(
    e.flatMap((t) => t && t.arrows.length > 0 ? t.groups.flat().map(({ id: n }) => n) : [])
  );
}
function ci(e) {
  let t = e.findIndex(
    (n, s) => /^\s*subgraph\b/u.test(n) && /^\s*end\s*$/u.test(e[s + 1] ?? "")
  );
  return t < 0 ? e : ci(e.toSpliced(t, 2));
}

// src/drafters/bind/patterns-diagram.ts
function li(e, t, n) {
  let [s, r] = [ui(e), ui(t)], o = hp(s, r), i = (h) => gp(s).get(r.nodes.get(h)?.label ?? "") ?? h, a = r.edges.map(({ from: h, to: f, sign: g }) => ({ from: i(h), to: yp(s, i(h), i(f), n), sign: g })).
  filter(({ from: h, to: f }) => h !== f && !bp(s, h, f, n)), c = new Set(a.flatMap(({ from: h, to: f }) => [h, f])), u = (h) => o.filter(({ id: f, label: g }) => n.outside.has(g) === h && c.has(f)).map(
  ({ id: f, label: g, shape: [y, $] }) => `${f}${y}${Re(g)}${$}`), l = u(!1).map((h) => `    ${h}`), d = s.lines.findLastIndex((h) => /^\s*end\s*$/u.test(h)), p = s.lines.toSpliced(d < 0 ? s.lines.length :
  d, 0, ...l), m = a.map(({ from: h, to: f, sign: g }) => `  ${h} ${g} ${f}`);
  return [...p, ...u(!0).map((h) => `  ${h}`), ...m].join(`
`);
}
function hp({ nodes: e }, t) {
  let n = new Set([...e.values()].map(({ label: r }) => r));
  return [...t.nodes.values()].filter(({ label: r }) => !n.has(r)).map(({ label: r, shape: o }) => {
    let i = { id: $p(r, e), label: r, shape: o };
    return e.set(i.id, i), i;
  });
}
function gp({ nodes: e }) {
  return new Map([...e.values()].map(({ id: t, label: n }) => [n, t]));
}
function ui(e) {
  let t = e.trimEnd().split(`
`), n = { lines: t, nodes: /* @__PURE__ */ new Map(), edges: [] };
  for (let s of t) {
    let r = Kt(s);
    r && s.trim() !== "" && wp(n, r);
  }
  return n;
}
function wp({ nodes: e, edges: t }, { groups: n, arrows: s }) {
  for (let { id: r, text: o, label: i } of n.flat()) {
    let a = o.slice(r.length), c = /^[[({]+"?/u.exec(a)?.[0], u = /"?[\])}]+/u.exec(a.slice(c?.length ?? 0).replace(/^[^\])}]*?(?="?[\])}])/u, ""))?.[0];
    i !== void 0 && c && u ? e.set(r, { id: r, label: D(i), shape: [c.replaceAll('"', ""), u.replaceAll('"', "")] }) : e.has(r) || e.set(r, { id: r, label: r, shape: ["[", "]"] });
  }
  for (let [r, o] of s.entries())
    for (let i of n[r])
      for (let a of n[r + 1]) t.push({ from: i.id, to: a.id, sign: o });
}
function yp({ nodes: e, edges: t }, n, s, { outside: r, through: o }) {
  let i = (a) => e.get(a)?.label ?? "";
  return r.has(i(n)) ? t.find((a) => a.to === s && o.has(i(a.from)))?.from ?? s : s;
}
function bp({ nodes: e, edges: t }, n, s, { through: r }) {
  let o = t.filter((a) => a.from === n).map((a) => a.to), i = o.filter((a) => r.has(e.get(a)?.label ?? ""));
  return o.includes(s) || i.some((a) => t.some((c) => c.from === a && c.to === s));
}
function $p(e, t) {
  let n = e.toLowerCase().replace(/[^a-z0-9]+/gu, "") || "part", s = /^(?:end|graph|subgraph|style|class|click|default|call)$/u.test(n) ? `${n}1` : n, r = s;
  for (let o = 2; t.has(r); o += 1) r = `${s}${o}`;
  return r;
}

// src/drafters/bind/patterns-parts.ts
function di(e) {
  return e.replace(/^## (.+)$/gmu, (t, n) => {
    let s = as(n).find((r) => r in K);
    return s ? `## ${K[s]}` : t;
  });
}
function pi(e, t) {
  let n = /* @__PURE__ */ new Set([...C(e), ...O(e)]), s = /* @__PURE__ */ new Map(), r = M(
    t,
    "Components",
    (i) => J(i, "### ").map((a) => {
      let c = D(W(a));
      return !a.startsWith("### ") || !n.has(c) ? a : (s.set(c, /\*\*Serves:\*\*(.*)/u.exec(a)?.[1]?.match(/N?FR-\d+/gu) ?? []), /^\*\*(?:Actors|External systems):?\*\*[\s\S]*/mu.exec(a)?.[0] ?? "");
    }).join("")
  );
  return { first: M(
    e,
    "Components",
    (i) => J(i, "### ").map((a) => xp(a, s.get(D(W(a))) ?? [])).join("")
  ), second: r };
}
function xp(e, t) {
  return t.length === 0 ? e : e.replace(/^(- \*\*Serves:\*\*)(.*)$/mu, (n, s, r) => {
    let o = r.match(/N?FR-\d+/gu) ?? [], i = t.filter((a) => !o.includes(a));
    return o.join(", ") === r.trim() ? `${s} ${[...o, ...i].sort(vp).join(", ")}` : `${s}${r}${i.map((a) => `, ${a}`).join("")}`;
  });
}
function vp(e, t) {
  let [n, s] = [e, t].map((r) => Number(/\d+/u.exec(r)?.[0]) + (r.startsWith("N") ? 1e6 : 0));
  return n - s;
}
var Kn = /```mermaid\n((?:flowchart|graph)\b[\s\S]*?)\n```\n*/u;
function mi(e, t) {
  let n = Kn.exec(Y(t, K.architecture))?.[1];
  if (!n) return { first: e, second: t };
  let s = Sp(e, t);
  return {
    first: M(
      e,
      K.architecture,
      (r) => r.replace(Kn, (o, i) => o.replace(i, () => li(i, n, s)))
    ),
    second: M(t, K.architecture, (r) => r.replace(Kn, ""))
  };
}
function Sp(e, t) {
  let n = Array.from(
    e.matchAll(/^### (.+?) \([^()]*passes through[^()]*\)$/gmu),
    ([, r]) => D(r)
  ), s = [e, t].flatMap((r) => [..._t(r), ...O(r)]);
  return { outside: new Set(s), through: new Set(n) };
}
function fi(e, t) {
  let [, n = ""] = /^## Rollout\n+([\s\S]*?)\s*$/u.exec(Y(t, K.rollout)) ?? [];
  return n === "" ? e : M(e, K.rollout, (s) => {
    let r = s.search(/^\*\*Rollback/mu);
    return r < 0 ? `${s.trimEnd()}

${n}

` : `${s.slice(0, r)}${n}

${s.slice(r)}`;
  });
}

// src/drafters/bind/patterns.ts
function hi(e, t, n) {
  if (!e.entry) return e;
  let s = /* @__PURE__ */ new Map();
  return Uo(t, e, n).reduce((o, i) => kp(o, i, s), e);
}
function kp(e, t, n = /* @__PURE__ */ new Map()) {
  let { pattern: s, clauses: r } = t, o = Zo(e, r, s.body), i = Ut(o, t.system), a = Qo(Vo(di(s.body), i), s, r), c = ei(a, t, o, i, n);
  t.noun && s.thing && !n.has(t.noun) && n.set(t.noun, c.thing ?? s.thing);
  let { document: u, ...l } = o, d = l.entry?.names ?? {}, p = Object.fromEntries(Object.entries(s.adds).map(([$, T]) => [$, c.nameOf(T)])), m = r.filter(({ kind: $ }) => $ !== "target"), h = (m.length >
  0 ? m : r).map(({ text: $ }) => $), f = [...r.map(({ text: $ }) => $), ...t.beside.map(({ text: $ }) => $)], g = c.ids.get("FR-1"), y = Ap(u.source, c, Cp(s), { adds: p, names: d });
  return B(
    {
      ...l,
      binds: [...l.binds, ...s.binds.map(($) => Pp($, c, t, f))],
      asks: [...l.asks, ...s.asks.map(($) => Mp($, c))],
      answered: [...l.answered ?? [], ...g ? h.map(($) => ({ requirement: g, clause: $ })) : []],
      optional: si(Go(l.optional, p, d), c.text, y, d)
    },
    y,
    u.path
  );
}
function Ap(e, t, n, { adds: s, names: r }) {
  let o = _o(e, s, r), i = new Set(V(e).map(({ name: l }) => l)), a = Ko(t.text, n, i, o.used), c = mi(o.text, a), u = pi(c.first, c.second);
  return Wt(fi(u.first, u.second), u.second, { title: n, named: !1 });
}
function Mp(e, { nameOf: t }) {
  return {
    ...e,
    question: t(e.question),
    default: t(e.default),
    ...e.quantity && { quantity: t(e.quantity) },
    ...e.changes && { changes: e.changes.map(t) }
  };
}
function Cp({ id: e }) {
  let t = e.replaceAll("-", " ");
  return t[0].toUpperCase() + t.slice(1);
}
function Pp(e, t, { pattern: { thing: n }, noun: s }, r) {
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
function Hn(e, t, n) {
  let s = /^[ \t]*(?:\r?\n[ \t]*)*(?=\S|$)/u.exec(e.slice(n))?.[0].length ?? 0;
  return { start: t, end: n + s, text: "" };
}
function Ht(e, t) {
  let n = /^[ \t]*\r?\n/u.exec(e.slice(Ze(t)))?.[0].length ?? 0;
  return { start: G(t), end: Ze(t) + n, text: "" };
}
function Vt(e, t) {
  let n = e.children[0];
  return n ? t.slice(G(n), Ze(n)) : "";
}
function G({ position: e }) {
  return e?.start.offset ?? 0;
}
function Ze({ position: e }) {
  return e?.end.offset ?? 0;
}

// src/drafters/bind/prune-steps.ts
var gi = /^([^→\n]{1,60}?)\s*→\s*([^→:\n]{1,60}?):\s/u;
function wi(e, t) {
  return e.ordered === !0 && e.children.some((n) => gi.test(Vt(n, t)));
}
function yi(e, { source: t, gone: n }, s) {
  let r = e.children.map((a) => {
    let [, c = "", u = ""] = gi.exec(Vt(a, t)) ?? [];
    return n.bears(D(c)) || n.bears(D(u)) ? void 0 : s(a);
  }), o = (a) => r.slice(0, a).filter(Boolean).length;
  return { edits: e.children.flatMap((a, c) => {
    let u = r[c];
    if (!u) return [Ht(t, a)];
    let l = /^\d+/u.exec(t.slice(G(a)))?.[0] ?? "", [d, p] = [G(a), String(o(c + 1))];
    return [
      ...l === p ? [] : [{ start: d, end: d + l.length, text: p }],
      ...u.length > 0 || o(r.length) === r.length ? u : Bp(a, t, o)
    ];
  }), all: o(r.length) === 0 };
}
function Bp(e, t, n) {
  return Array.from(Vt(e, t).matchAll(/\bsteps? (\d{1,2})(?:(\s?[–-]\s?)(\d{1,2}))?\b/gu), (s) => {
    let [r, o, i, a = o] = s, c = G(e.children[0]) + s.index, [u, l] = [n(Number(o) - 1) + 1, n(Number(a))];
    return {
      start: c,
      end: c + r.length,
      text: i && l > u ? `steps ${u}${i}${l}` : `step ${Math.max(1, Math.min(u, l))}`
    };
  });
}

// src/drafters/bind/prune-text.ts
function Je(e, t) {
  if (!F(e, t)) return e;
  let n = /^\*\*([^*]{41,})\*\*$/u.exec(e)?.[1];
  if (n) return Tp(Je(n, t));
  let s = /^(?:\*\*[^*]{1,40}\*\*:?\s+|[^:→\n]{1,60}→[^:→\n]{1,60}:\s+)/u.exec(e)?.[0] ?? "";
  if (F(s, t)) return "";
  let o = $e(e.slice(s.length), /[.!?][*_]{0,2}\s+(?=[\p{Lu}\p{N}`*“"])/u).map(
    (i) => Op(i, t)
  ).join("").trimEnd();
  return o === "" ? "" : s + o;
}
function $e(e, t) {
  let n = Ep(e), s = [], r = 0;
  for (let o of n.matchAll(new RegExp(t, "gu"))) {
    let i = o.index + o[0].length;
    s.push(e.slice(r, i)), r = i;
  }
  return r < e.length ? [...s, e.slice(r)] : s;
}
function Ep(e) {
  let t = 0;
  return [...kt(e).split("")].map((n) => {
    n === "(" && (t += 1);
    let s = t > 0;
    return n === ")" && (t = Math.max(0, t - 1)), s ? "`" : n;
  }).join("");
}
function Op(e, t) {
  if (!F(e, t)) return e;
  let n = /[.!?]?[*_]{0,2}\s*$/u.exec(e)?.[0] ?? "", s = e.slice(0, e.length - n.length), i = $e(s, /;\s*/u).map((a) => a.replace(/;\s*$/u, "")).map((a) => Rp(a, t)).filter(Boolean).join("; ");
  return i === "" ? "" : (new RegExp("^\\p{Lu}", "u").test(s) ? i.replace(new RegExp("^\\p{Ll}", "u"), (a) => a.toUpperCase()) : i) + n;
}
function Rp(e, t) {
  let n = e;
  for (let s of [Zt, Dp, Ip]) {
    if (!F(n, t)) return n;
    n = s(n, t);
  }
  return F(n, t) ? "" : n;
}
var $i = /^(?:\s*\([^()]*\))?(?:\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or|&)\s+)(?:the\s+|an?\s+)?$/iu;
function Zt(e, t) {
  let n = t.mentions(e), s = n.findIndex(
    (l, d) => n[d + 1] && $i.test(e.slice(l.end, n[d + 1].start)) && bi(e, n, d).some((p) => p.gone)
  );
  if (s < 0) return e;
  let r = bi(e, n, s), o = r.filter((l) => !l.gone);
  if (o.length === 0 || o.length === r.length) return e;
  let i = r.map(({ start: l, end: d }, p) => ({ from: p === 0 ? l : l - (/(?:the|an?)\s+$/iu.exec(e.slice(r[p - 1].end, l))?.[0].length ?? 0), to: d + (/^\s*\([^()]*\)/u.exec(e.slice(d))?.[0].length ??
  0) })), a = e.slice(i.at(-2).to, i.at(-1).from), c = i.filter((l, d) => !r[d].gone).map(({ from: l, to: d }) => e.slice(l, d)), u = c.length > 1 ? c.slice(0, -1).join(", ") + a + c.at(-1) : c[0];
  return Zt(e.slice(0, i[0].from) + u + e.slice(i.at(-1).to), t);
}
function bi(e, t, n) {
  let s = [t[n]];
  for (let r of t.slice(n + 1)) {
    if (!$i.test(e.slice(s.at(-1).end, r.start))) break;
    s.push(r);
  }
  return s;
}
var Lp = 4;
function Dp(e, t) {
  let n = $e(e, /,\s+(?:and |or )?|\s(?:and|or)\s/u), s = n.every((i) => kt(i).trim().split(/\s+/u).length <= Lp + 1);
  if (n.length < 2 || !s) return e;
  let r = n.filter((i) => !F(i, t)).map((i) => i.replace(/(?:,\s+(?:and |or )?|\s(?:and|or)\s)$/u, "")), o = /(?:,\s+(?:and |or )?|\s(?:and|or)\s)$/u.exec(n.at(-2))?.[0] ?? ", ";
  return r.length > 1 ? r.slice(0, -1).join(", ") + o + r.at(-1) : r[0] ?? "";
}
function Ip(e, t) {
  return e.replace(/\s?\([^()]*\)/gu, (n) => F(n, t) ? "" : n);
}
function Tp(e) {
  return e === "" ? "" : `**${e}**`;
}

// src/drafters/bind/prune-tables.ts
function xi(e, t, n, s) {
  let r = nn(e, t), o = ["Quantity", "Value", "Basis"].every((c, u) => r.header[u] === c), i = r.rows.map((c) => o ? Wp(c, n, s) : Np(r, c, n));
  return { edits: i.flatMap((c, u) => c ?? [lt(r.rows[u])]), all: i.length > 0 && i.every((c) => c === void 0) };
}
function lt({ start: e, end: t }) {
  return { start: e - 1, end: t, text: "" };
}
function Np({ header: e }, { cells: t }, n) {
  let s = t.map(
    ({ text: i }, a) => a === 0 || e[a] === "Serves" ? jp(i, n) : i
  );
  if (s.some((i, a) => i === "" && t[a].text !== "")) return;
  let r = e[2] === "Alert" && t[1] && t[2] ? Fp(t[1], t[2], n) : void 0;
  if (r?.every((i) => i === "")) return;
  let o = [];
  for (let [i, a] of t.entries()) {
    let c = e[i] ?? "", u = r?.[i - 1] ?? Je(s[i], n);
    if (!(u === a.text || a.text === "")) {
      if (u === "" && /^(?:Chosen|Producer|Assumed)$/u.test(c) || c === "Options" && !u.includes(";")) return;
      u === "" && c === "Requirement" || o.push({ start: a.start, end: a.end, text: u === "" ? zp(c) : u });
    }
  }
  return o;
}
function jp(e, t) {
  if (!F(e, t)) return e;
  let n = Zt(e, t);
  return F(n, t) ? "" : n;
}
function Fp(e, t, n) {
  let [s, r] = [e, t].map(
    ({ text: i }) => $e(i, /;\s*/u).map((a) => a.replace(/;\s*$/u, ""))
  );
  if (!s || !r || s.length !== r.length || s.length < 2) return;
  let o = s.flatMap((i, a) => F(i, n) || F(r[a], n) ? [] : [a]);
  return [o.map((i) => s[i]).join("; "), o.map((i) => r[i]).join("; ")];
}
function zp(e) {
  return e === "Impact" || e === "Detection" ? "none" : "–";
}
function Wp({ cells: [e, , t] }, n, s) {
  if (!e || !t) return [];
  let r = s[e.text.replaceAll("`", "")], o = /^(?:`[^`]*`(?::\s+)?|[a-z]+:\s+)/u.exec(t.text)?.[0] ?? "", i = Je(t.text.slice(o.length), n);
  if (r !== void 0) {
    let c = o.startsWith("`") && i !== "";
    return [{ start: t.start, end: t.end, text: `\`${r}\`${c ? `: ${i}` : ""}` }];
  }
  let a = i === "" && o.startsWith("`") ? o.replace(/:\s+$/u, "") : o + i;
  return a === t.text || i === "" && !o.startsWith("`") ? [] : [{ start: t.start, end: t.end, text: a }];
}

// src/drafters/bind/prune-sections.ts
function Xt({ source: e, sections: t }, n, s) {
  let r = { source: e, gone: n, formulas: s, cut: [] };
  return { edits: t.flatMap((i) => Zn(i, r)), cut: r.cut };
}
function Zn(e, t) {
  let { source: n, gone: s } = t;
  if (s.bears(e.title) && e.depth > 2) return Vn(e, t);
  let r = e.nodes.find((l) => l.type === "list" && wi(l, n)), o = r ? yi(r, t, (l) => Si(l, t)) : void 0, i = qp(e.title, s);
  if (e.depth > 2 && (i === void 0 || o?.all)) return Vn(e, t);
  let a = e.nodes.map((l) => l === r ? { edits: o.edits, all: !1 } : o && o.edits.length > 0 && Gp(l) ? Jt(l, n) : Jn(l, t));
  return a.length > 0 && a.every(({ all: l }) => l) && e.sections.length === 0 && e.depth > 2 ? Vn(e, t) : [
    ...i !== e.title ? Up(e, i ?? e.title, n) : [],
    ...a.flatMap(({ edits: l }) => l),
    ...e.sections.flatMap((l) => Zn(l, t))
  ];
}
function Vn({ heading: e, nodes: t, sections: n, at: s }, r) {
  let { source: o } = r, i = t.findIndex((p) => /^\*\*(?:Actors|External)/u.test(o.slice(G(p)))), a = i < 0 ? [] : t.slice(i), c = n.filter(({ depth: p }) => p > 6), u = a[0] ?? c[0]?.heading, l = G(e);
  return [
    u ? { start: l, end: G(u), text: "" } : Hn(o, l, s.end.offset ?? l),
    ...a.flatMap((p) => Jn(p, r).edits),
    ...c.flatMap((p) => Zn(p, r))
  ];
}
function qp(e, t) {
  let n = /\s*\(([^()]*\bN?FR-\d[^()]*)\)\s*$/u.exec(e);
  if (!n) return F(e, t) && t.mentions(e).every((i) => i.gone) ? void 0 : e;
  let s = n[1].match(/\bN?FR-\d+/gu) ?? [], r = s.filter((i) => !t.ids.has(i)), o = s.some((i) => i.startsWith("FR")) ? r.some((i) => i.startsWith("FR")) : r.length > 0;
  return r.length === s.length ? e : o ? `${e.slice(0, n.index)} (${r.join(", ")})` : void 0;
}
function Up({ heading: e, title: t }, n, s) {
  let r = G(e), o = s.slice(r, e.position?.end.offset).indexOf(t);
  return o < 0 ? [] : [{ start: r + o, end: r + o + t.length, text: n }];
}
function Jn(e, t) {
  let { source: n, gone: s, formulas: r } = t;
  if (e.type === "table") {
    let { edits: i, all: a } = xi(n, e, s, r);
    return a ? Jt(e, n) : { edits: i, all: a };
  }
  if (e.type === "list") return _p(e, t);
  if (e.type === "code") return { edits: Qp(e, t), all: !1 };
  if (e.type !== "paragraph") return { edits: [], all: !1 };
  let o = vi(e, t);
  return o ? { edits: o, all: !1 } : Jt(e, n);
}
function vi(e, { source: t, gone: n }) {
  let [s, r] = [G(e), Ze(e)], o = t.slice(s, r), i = Je(o, n);
  if (!(i === "" && o !== ""))
    return i === o ? [] : [{ start: s, end: r, text: i }];
}
function _p(e, t) {
  let n = e.children.map((s) => ({ item: s, edits: Si(s, t) }));
  return n.every(({ edits: s }) => s === void 0) ? Jt(e, t.source) : { edits: n.flatMap(({ item: s, edits: r }) => r ?? [Ht(t.source, s)]), all: !1 };
}
function Si(e, t) {
  let [n, ...s] = e.children, r = n?.type === "paragraph" ? vi(n, t) : [];
  return r && [...r, ...s.flatMap((o) => Jn(o, t).edits)];
}
function Qp(e, { source: t, gone: n, cut: s }) {
  if (e.lang !== "mermaid" || !/^\s*(?:flowchart|graph)\b/u.test(e.value)) return [];
  let { text: r, cut: o } = ai(e.value, n.bears);
  s.push(...o);
  let i = t.indexOf(e.value, G(e));
  return r === e.value || i < 0 ? [] : [{ start: i, end: i + e.value.length, text: r }];
}
function Gp(e) {
  return e.type === "code" && e.value.includes("%% drawn from the steps");
}
function Jt(e, t) {
  return { edits: [Hn(t, G(e), Ze(e))], all: !0 };
}

// src/drafters/bind/prune-signals.ts
function Ai(e, t) {
  let n = new Set(ki(t).map(({ name: u }) => u)), s = v(t.document, ["Failure"], x(t.document, "Failure Modes")), r = s[0]?.header.indexOf("Detection") ?? -1, o = new Set(
    s.flatMap(({ rows: u }) => u.flatMap(({ cells: l }) => Ci(l[r]?.text ?? "")))
  ), i = ki(e).filter(({ name: u }) => o.has(u) && !n.has(u)), a = Mi(t).at(-1)?.end;
  if (a === void 0 || i.length === 0) return [];
  let c = [...new Map(i.map((u) => [u.indicator, u])).values()];
  return [
    { start: a, end: a, text: c.map(({ indicator: u, alert: l }) => `
| none | ${u} | ${l} |`).join("") }
  ];
}
function Mi({ document: e }) {
  let t = x(e, "Monitoring");
  return v(e, ["Requirement", "Indicator", "Alert"], t).flatMap((n) => n.rows);
}
function ki(e) {
  return Mi(e).flatMap(({ cells: [, t, n] }) => {
    let [s, r] = [t, n].map((o) => Kp(o?.text ?? ""));
    return !s || !r ? [] : s.flatMap(
      (o, i) => Ci(o).map((a) => ({
        name: a,
        indicator: o,
        alert: s.length === r.length ? r[i] : r.join("; ")
      }))
    );
  });
}
function Kp(e) {
  return $e(e, /;\s*/u).map((t) => t.replace(/;\s*$/u, ""));
}
function Ci(e) {
  return Array.from(e.matchAll(/`([\w.:-]+)`/gu), ([, t]) => t);
}

// src/drafters/bind/prune-types.ts
var Hp = /^(?:export )?(?:interface|type|enum) ([A-Z]\w*)[^\n]*(?:\n(?![\]})]|\n|```|(?:export )?(?:interface|type|enum) )[^\n]*)*(?:\n[\]})]+;?)?\n?/gmu;
function Xn(e, t) {
  for (let n of [...t.matchAll(Hp)]) {
    let [s, r] = [n[0], n[1]], o = t.replace(s, ""), i = new RegExp(`(?<![\\p{L}\\p{N}_])${r}s?(?![\\p{L}\\p{N}_])`, "gu");
    if (!(i.test(o) || (e.match(i) ?? []).length <= (t.match(i) ?? []).length))
      return Xn(e, o);
  }
  return t;
}

// src/drafters/bind/prune-unused.ts
var Yn = "";
function Bi(e, t, n) {
  let s = Pi(e), r = Pi(t), o = /* @__PURE__ */ new Set();
  for (let l = !0; l; ) {
    let d = [...r.rows.keys()].filter(
      (p) => !o.has(p) && !n.has(p) && !Ei(r, p, o) && Zp(p, s, r)
    );
    for (let p of d) o.add(p);
    l = d.length > 0;
  }
  let i = ue(t)?.names ?? [];
  i.length > 0 && i.every((l) => o.has(l)) && o.delete(i[0]);
  let { source: a } = t.document, c = [
    ...[...o].flatMap((l) => r.rows.get(l).map(lt)),
    ...em(t, o),
    ...tm(t, o),
    ...nm(e, t),
    ...Ai(e, t)
  ], u = Xn(e.document.source, P(a, c));
  return sm(o.size === 0 ? u : Vp(u, o));
}
function Vp(e, t) {
  let { edits: n } = Xt(ve(e), Hs(t), {});
  return P(e, n);
}
function Ei({ users: e }, t, n) {
  return [...e.get(t) ?? []].some((s) => s !== t && !n.has(s));
}
function Zp(e, t, n) {
  return Ei(t, e, /* @__PURE__ */ new Set()) || t.mentioned.has(e) && !n.mentioned.has(e);
}
var Jp = ["Requirements", "Data Model", "Scaling Considerations", "Cost Estimate", "Quantities"];
function Pi({ document: e }) {
  let t = v(e, ["Quantity", "Value", "Basis"]).flatMap((l) => l.rows), n = v(e, ["Quantity", "1x"]).flatMap((l) => l.rows), s = /* @__PURE__ */ new Map();
  for (let l of t) s.set(Yt(l), [l]);
  for (let l of n) s.get(Yt(l))?.push(l);
  let r = [...s].flatMap(([l, d]) => d.map(({ start: p, end: m }) => ({ start: p, end: m, name: l }))), o = t.flatMap(({ cells: [, , l] }) => l ? [Xp(l)] : []), i = [...Yp({ document: e }), ...[ue({ document: e })].
  filter((l) => l !== void 0)], a = Jp.flatMap((l) => {
    let d = x(e, l)?.at;
    return d ? [{ start: d.start.offset ?? 0, end: d.end.offset ?? 0 }] : [];
  }), c = { rows: s, users: /* @__PURE__ */ new Map(), mentioned: /* @__PURE__ */ new Set() }, u = (l, d) => l.find(({ start: p, end: m }) => p <= d && d < m);
  for (let { text: l, start: d } of oe(e)) {
    if (u(i, d) || /^[A-Z]+ \//u.test(l)) continue;
    let p = u(o, d) !== void 0, m = p ? Yn : u(r, d)?.name ?? Yn, h = p || m === Yn && /^[a-z]\w*$/u.test(l) && !u(a, d);
    for (let f of l.match(/[a-z]\w*/gu) ?? [])
      s.has(f) && (h ? c.mentioned.add(f) : c.users.set(f, (c.users.get(f) ?? /* @__PURE__ */ new Set()).add(m)));
  }
  return c;
}
function Xp({ text: e, start: t, end: n }) {
  return { start: t + (/^`[^`]*`/u.exec(e)?.[0].length ?? 0), end: n };
}
function Yt({ cells: e }) {
  return e[0]?.text.replaceAll("`", "") ?? "";
}
function Oi({ document: e }) {
  return v(e, ["Question", "Assumed"], x(e, "Open Questions"));
}
function Yp(e) {
  return Oi(e).flatMap(({ rows: t }) => t.flatMap(({ cells: n }) => n[1] ? [n[1]] : []));
}
function em(e, t) {
  let n = (s) => t.has(/^`([a-z]\w*)`/u.exec(s)?.[1] ?? "");
  return Oi(e).flatMap(
    ({ rows: s }) => s.flatMap((r) => {
      let o = r.cells[1], i = o ? $e(o.text, /[,;]\s+/u) : [];
      if (!o || !i.some(n)) return [];
      let a = i.filter((c) => !n(c)).join("");
      return a === "" ? [lt(r)] : [{ ...o, text: a.replace(/[,;]\s+$/u, "") }];
    })
  );
}
function tm(e, t) {
  let n = ue(e);
  if (!n?.names.some((r) => t.has(r))) return [];
  let s = n.names.filter((r) => !t.has(r)).map((r) => `\`${r}\``);
  return [{ start: n.start, end: n.end, text: s.join(", ") }];
}
function nm(e, t) {
  let n = ({ document: i }) => ["Endpoint", "Event"].flatMap((a) => v(i, [a]).flatMap((c) => c.rows)), s = (i) => {
    let a = n(i), c = oe(i.document).filter(
      ({ start: u }) => !a.some((l) => l.start <= u && u < l.end)
    );
    return new Set(c.map(({ text: u }) => u));
  }, [r, o] = [s(e), s(t)];
  return n(t).filter((i) => r.has(Yt(i)) && !o.has(Yt(i))).map(lt);
}
function sm(e) {
  return e.replace(/(?:^### [^\n]*\n\n)?^\|[^\n]*\|\n\|[ :|-]+\|\n(?!\|)\n*/gmu, "");
}

// src/drafters/bind/prune.ts
var rm = 3;
function Xe(e, t, n) {
  let { document: s, ...r } = e, o = re(s), i = om(o, t);
  if (i.length === 0) return e;
  let a = im(s, o, i);
  return B(r, Bi(e, { document: ve(a) }, n), s.path);
}
function om(e, t) {
  let n = [];
  for (let s of t) {
    let { parties: r } = Ri(e, [...n, s]);
    e.components.filter(({ name: o }) => !r.has(o)).length >= rm && n.push(s);
  }
  return n;
}
function Ri({ components: e }, t) {
  let n = new Set(t.flatMap(({ serves: o, requirements: i }) => [...o, ...i])), s = e.filter(({ serves: o }) => o.length > 0 && o.every((i) => n.has(i))), r = t.flatMap(({ component: o }) => o ?? []);
  return { ids: n, parties: /* @__PURE__ */ new Set([...r, ...s.map(({ name: o }) => o)]) };
}
function im(e, t, n) {
  let s = am(n), { parties: r, ids: o } = Ri(t, n);
  for (; ; ) {
    let { edits: i, cut: a } = Xt(e, yn(t, r, o), s), c = i.filter(({ start: d }) => d >= e.frontMatter.end), u = P(e.source, c), l = dm(a, t, u).filter((d) => !r.has(d));
    if (l.length === 0) return um(u, cm(e.source, n));
    for (let d of l) r.add(d);
  }
}
function am(e) {
  let t = {};
  for (let [n, s] of e.flatMap(({ basis: r }) => Object.entries(r)))
    t[n] = t[n] === void 0 ? s : lm(t[n], s);
  return t;
}
function cm(e, t) {
  let n = new Map(V(e).map(({ name: r, basis: o }) => [r, Fe(o) ?? ""]));
  return t.flatMap(({ component: r, basis: o }) => r === void 0 ? Object.entries(o) : []).flatMap(([r, o]) => {
    let i = n.get(r) ?? "", a = Gt(o, i) ? pe(o) : void 0;
    return a ? pe(i).filter((c) => /^[a-z]\w*$/u.test(c) && !a.includes(c)) : [];
  });
}
function um(e, t) {
  if (t.length === 0) return e;
  let n = new RegExp(`^\\|[^|\\n]*\\|[^|\\n]*\`[^\`\\n]*\\b(?:${t.join("|")})\\b`, "u");
  return e.split(/(?=^## )/mu).map(
    (s) => s.startsWith("## Cost Estimate") ? s.split(`
`).filter((r) => !n.test(r)).join(`
`) : s
  ).join("");
}
function lm(e, t) {
  let [n, s] = [pe(e), pe(t)], r = n?.filter((o) => s?.includes(o)) ?? [];
  return r.length > 0 ? r.join(" + ") : t;
}
function dm(e, t, n) {
  return [...t.externals, ...t.actors].filter(({ name: r }) => e.includes(r)).filter(({ name: r }) => {
    let o = yn(t, [r], /* @__PURE__ */ new Set());
    return !n.split(`
`).some((i) => pm(i) && F(i, o));
  }).map(({ name: r }) => r);
}
function pm(e) {
  return /^(?:\d+\. |- \*\*|\| N?FR-)/u.test(e);
}

// src/drafters/bind/prune-keep.ts
function Li(e, t, n) {
  let s = new Set(n.flatMap(({ bind: c }) => c.quantity ?? [])), r = Xe(e, t, /* @__PURE__ */ new Set()), o = es(r, s);
  if (o.size === 0) return r;
  let i = es(
    r,
    new Set(n.flatMap(({ fact: c, bind: u }) => mm(c) ? [] : u.quantity ?? []))
  ), a = t.filter((c) => {
    let u = c.serves.length > 0 ? o : i;
    return u.size === 0 || es(Xe(e, [c], /* @__PURE__ */ new Set()), u).size === 0;
  });
  return a.length === 0 ? e : Xe(e, a, s);
}
function mm({ role: e }) {
  return e === "count" || e === "size";
}
function es(e, t) {
  let n = ce(e);
  return new Set([...t].filter((s) => !n.has(s)));
}

// src/drafters/bind/unused.ts
var Di = {
  Terraform: "every resource is described in it, and nothing else changes",
  Docker: "every part of ours is an image built with it, and nothing else changes",
  GraphQL: "the contract stays HTTP with JSON; a GraphQL layer would stand before the API and change no limit behind it",
  gRPC: "our own parts may call each other by it; the contract with others stays HTTP with JSON"
};
function Ii(e, t) {
  let n = At(e), s = new Set(Q(n).map(({ family: c }) => c)), r = /* @__PURE__ */ new Set(["relational", "documents"]), o = ({ family: c }) => r.has(c) && [...r].some((u) => s.has(u));
  return ke(t).map(({ product: c }) => c).filter((c) => !gm(c, n) && !o(c)).map(
    ({ name: c, family: u }) => Di[c] ? ` ${c} is given: ${Di[c]}.` : ` ${c[0].toUpperCase()}${c.slice(1)} is given and not used: ${X[u].unused}.`
  ).join("") + hm(t, n);
}
var fm = /\b(?:Fargate|DynamoDB|SQS|SNS|SES|Kinesis(?: Data Streams)?|EventBridge|S3|Lambda|CloudFront|Cosmos DB|Firestore|BigQuery|Pub\/Sub|Service Bus|Event Hubs|Blob Storage|Cloud Storage|Container Apps|Cloud Run)\b/gu;
function hm({ constraints: e }, t) {
  let n = new Set(e.map(({ words: o }) => o.toLowerCase().replace(" ", "-"))), s = [];
  n.has("serverless") && s.push(
    /\b(?:RDS|Aurora|ElastiCache|EC2|OpenSearch Service)\b/u.test(t) ? "Serverless is wished for: the parts of ours run without machines to look after, while databases and caches are instances that th\
e provider runs" : "Serverless is wished for: no part needs a machine to look after"
  ), n.has("managed-services") && s.push(
    "Managed services are wished for: the provider runs every store and queue, and only the parts of ours are released by us"
  );
  let r = [...new Set(t.match(fm) ?? [])];
  return n.has("open-source") && s.push(
    r.length > 0 ? `Open source is wished for: ${r.join(", ")} are not, and leaving them means running their likes ourselves` : "Open source is wished for: every technology named under Components is"
  ), s.map((o) => ` ${o}.`).join("");
}
function gm(e, t) {
  return le(e, t) || [e.name, ...Object.values(e.on)].some((n) => t.includes(n));
}

// src/drafters/bind/scope.ts
var wm = 60, ym = 200;
function Ti({ document: e }, t, n, { meant: s, added: r, beyond: o }) {
  let i = [...[...s.values()].flat(), ...r.map(({ clause: g }) => g), ...o], a = new Set(i.map(({ text: g }) => g)), c = t.clauses.filter((g) => Dn(g, t)).map(({ text: g }) => g), u = [
    ...t.constraints.map(({ text: g }) => g),
    ...n.map((g) => dt(t, g)),
    ...c
  ], l = [...new Set(u)].filter((g) => !a.has(g)).slice(0, wm), d = x(e, "Scope"), p = wt(e.source, d, "**Constraints:**");
  if (l.length === 0 || !d) return [];
  let m = l.map(N).join("; "), h = Ii(e, t);
  if (p)
    return [
      {
        start: p.end,
        end: p.end,
        text: `${/[.!?]$/u.test(p.text) ? "" : "."} From the brief: ${m}.${h}`
      }
    ];
  let f = d.at.end.offset ?? e.source.length;
  return [{ start: f, end: f, text: `

**Constraints:** from the brief: ${m}.${h}` }];
}
function dt(e, t) {
  let n = e.clauses[t.clause];
  return n && n.text.length <= ym ? n.text : t.text;
}

// src/drafters/bind/unanswered.ts
var en = 12, bm = /* @__PURE__ */ new Set([
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
function Ni(e, t, { clauses: n, extensions: s, unplaced: r }) {
  let o = r.filter($m), i = new Set(s.flatMap(({ ids: a }) => a));
  return [
    ...o.slice(0, en).map((a) => xm(t, a)),
    ...o.length > en ? [ji("numbers", o.length - en)] : [],
    ...s.filter(({ isNew: a }) => a).map(Sm),
    ...n.added.filter(({ id: a }) => !i.has(a)).map(({ id: a, clause: c }) => km(e, a, c)),
    ...vm(n),
    ...Mm(e, t.constraints),
    ...Cm(e, t)
  ];
}
function $m({ role: e, noun: t }) {
  return bm.has(e) || e === "count" && /^(?:region|zone|continent|datacent(?:er|re))$/u.test(t ?? "");
}
function xm(e, t) {
  return [
    `Which part answers ${N(dt(e, t))}?`,
    "none of the checks depends on it",
    "it becomes a quantity with a check and an alert",
    "product owner"
  ];
}
function ji(e, t) {
  return [
    `Which of ${t} more ${e} of the brief belong to the first release?`,
    "none of them",
    "each becomes a requirement",
    "product owner"
  ];
}
function vm({ beyond: e }) {
  return e.length === 0 ? [] : [ji(`capabilities, from ${N(e[0].text.slice(0, 80))} on,`, e.length)];
}
function Sm({ ids: e, entity: t }) {
  return [
    `What does a \`${t}\` consist of, and who may see it (${e.join(", ")})?`,
    "id, who made it, when, and named texts",
    "fields, states and access are drawn anew",
    "product owner"
  ];
}
function km(e, t, n) {
  return [
    `Which part serves ${t}, ${N(n.text)}?`,
    `${Am(e, n)}, as the nearest by its responsibilities`,
    `${t} gets a component of its own`,
    "product owner"
  ];
}
function Am({ document: e }, t) {
  let n = new Set(A(t.text).map(({ lower: o }) => w(o))), r = (x(e, "Components")?.sections.filter(
    ({ depth: o, title: i }) => o === 3 && !/passes through/u.test(i)
  ) ?? []).map((o) => {
    let i = Be(o).map(
      (u) => e.source.slice(u.position?.start.offset ?? 0, u.position?.end.offset ?? 0)
    ), a = new Set(A(`${o.title} ${i.join(" ")}`).map(({ lower: u }) => w(u))), c = i.some((u) => /\bServes\b.*\bFR-1\b/u.test(u)) ? 0.5 : 0;
    return { title: o.title, score: [...n].filter((u) => u.length > 3 && a.has(u)).length + c };
  });
  return r.reduce(
    (o, i) => i.score > o.score ? i : o,
    r[0] ?? { title: "a new component", score: 0 }
  ).title;
}
function Mm({ document: e }, t) {
  let n = e.source.slice(e.frontMatter.end).toLowerCase(), s = /* @__PURE__ */ new Set(), r = t.filter(({ words: a }) => !s.has(a.toLowerCase()) && s.add(a.toLowerCase())), o = r.filter(
    ({ kind: a, words: c }) => a === "regulation" && ![c, Ln(c)?.name ?? c].some((u) => n.includes(u.toLowerCase())) && !(An(c) && n.includes("residency"))
  );
  return [
    ...r.filter(({ kind: a, words: c }) => a === "cloud" && /^(?:multi-|active)/iu.test(c)).map(
      ({ text: a }) => [
        `The brief says ${N(a)}, and this design runs in one region: must reading, writing or neither go on when that is lost?`,
        "neither: what is lost is restored elsewhere",
        "stores are copied between regions, and recovery targets and cost are drawn anew",
        "product owner"
      ]
    ),
    ...o.slice(0, en).map(
      ({ words: a }) => [
        `What does ${N(a)} ask beyond Security?`,
        "nothing",
        "controls and their cost are added",
        "data protection officer"
      ]
    )
  ];
}
function Cm({ document: e }, t) {
  let n = x(e, "Open Questions"), s = e.source.slice(n?.at.start.offset ?? 0, n?.at.end.offset ?? 0);
  return ke(t).filter(
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

// src/drafters/bind/questions.ts
function Fi(e, t, n) {
  let s = v(
    e.document,
    ["Question", "Assumed", "If not", "Decides"],
    x(e.document, "Open Questions")
  )[0], r = [
    ...n.fits ? [] : [Pm(e, t)],
    ...Bm(n.ledger),
    ...Em(e, n),
    ...n.targets.raised.map(Rm),
    ...Lm(t, n.targets),
    ...Ni(e, t, n)
  ];
  return !s || r.length === 0 ? [] : [{ start: s.end, end: s.end, text: r.map((o) => `
| ${o.join(" | ")} |`).join("") }];
}
function Pm({ id: e }, { subject: t }) {
  return [
    `Is ${N(t.name)} built like a ${e.replaceAll("-", " ")}, whose parts these are?`,
    "yes, as no embedded blueprint is nearer",
    "components, flows and numbers are drawn anew",
    "the author of the brief, before the review"
  ];
}
function Bm({ assumed: e }) {
  return e.length === 0 ? [] : [
    ["How much is used, where the brief gives no number?", e.map(({ name: n, value: s }) => `\`${n}\` = ${s}`).join(", "), "sizes and cost are computed anew", "product owner"]
  ];
}
function Em(e, { matches: t }) {
  let n = new Set(t.map(({ bind: o }) => o.requirement)), s = [
    ...new Set(
      e.binds.flatMap(({ requirement: o }) => o && !n.has(o) ? [o] : [])
    )
  ], r = [...q(e).keys()].filter((o) => s.includes(o));
  return r.length === 0 ? [] : [
    [
      "Which targets are needed where the brief gives none?",
      `those of ${Om(r)}`,
      "target, check and alert are set anew",
      "product owner"
    ]
  ];
}
function Om(e) {
  let t = e.map((s) => Number(s.replace(/\D+/gu, ""))).sort((s, r) => s - r), n = [];
  for (let s of t) {
    let r = n.at(-1);
    r?.at(-1) === s - 1 ? r.push(s) : n.push([s]);
  }
  return n.flatMap((s) => s.length > 2 ? `NFR-${s[0]} to NFR-${s.at(-1)}` : s.map((r) => `NFR-${r}`)).join(", ");
}
function Rm({ id: e, from: t, to: n, ratio: s }) {
  return [
    `${e} asks for ${n}, its times are ${t}: how far apart are they?`,
    s ? `\`${s.name}\` = ${s.value}` : `the slowest cases stay within the margin of ${e}`,
    `the times of ${e} are measured as ${n}`,
    "load test"
  ];
}
function Lm(e, { unsaid: t }) {
  return t.map(({ id: n, statistic: s, fact: r }) => [
    `For how many cases does ${N(dt(e, r))} hold?`,
    `${s}, as ${n} says`,
    `${n} gets another percentile`,
    "product owner"
  ]);
}

// src/drafters/bind/relax.ts
var ts = 1.2, Dm = 2;
function zi(e, t, n, s, r) {
  let o = n.binds.filter(({ requirement: c }) => c && !s.has(c)), i = new Set(r.map(({ name: c }) => c)), a = e;
  for (let c = 0; c < Dm; c += 1) {
    let u = Im(
      c === 0 ? t : be(a),
      n,
      new Set(o.map(({ requirement: l }) => l)),
      i
    );
    if (u.length === 0) break;
    a = P(a, u);
  }
  return a;
}
function Im({ document: e, ledger: t }, n, s, r) {
  return [...q({ document: e }).values()].flatMap((o) => {
    let i = s.has(o.id) ? Oe(o) : void 0, a = ie(o.target.text)?.text, c = a ? S(a) : void 0, u = i && t.evaluate(i.expression);
    if (!i || !a || !c || !u || b(u)) return [];
    if (i.upper ? u.value <= c.value : u.value >= c.value) return [];
    let l = rn(Tm(u.value, i.upper, a), u.dimension, a, !i.upper);
    return [
      ...ks({ document: e }, o, l),
      ...Nm({ document: e }, n, o, { old: a, next: l, assumed: r })
    ];
  });
}
function Tm(e, t, n) {
  return t ? e * ts : n.includes("%") && e > 0.5 && e < 1 ? 1 - (1 - e) * ts : e / ts;
}
function Nm({ document: e }, { binds: t }, { id: n }, { old: s, next: r, assumed: o }) {
  let i = new Set(t.filter(({ requirement: u }) => u === n).map(({ role: u }) => u)), a = new Set(
    t.filter(({ quantity: u, role: l }) => u && o.has(u) && i.has(l)).map(({ quantity: u }) => `\`${u}\``)
  );
  return v(e, ["Quantity", "Value", "Basis"]).flatMap((u) => u.rows).flatMap(({ cells: [u, l] }) => u && l && a.has(u.text) && S(l.text)?.value === S(s)?.value ? [{ start: l.start, end: l.end, text: r.
  replace(/ per .*$/u, "") }] : []);
}

// src/drafters/bind/own-machines.ts
function Wi(e, t, { machines: n, hoster: s }) {
  let r = e.length > 0 ? e.join(" + ") : "2", o = t.evaluate(r.replaceAll("request_cpu_avg", "0.5 ms")), i = b(o) ? 8 : o.value, a = n ? Math.max(1, n.count - 1) : i > 90 ? i / 64 : Math.max(2, i / 32),
  c = [8, 16, 32].find((p) => p * a >= i) ?? (/VM|virtual|VPS/iu.test(n?.one ?? "") ? 32 : 64), u = { 8: 60, 16: 110, 32: 230, 64: 430 }[c] ?? 60, l = n?.one ?? "server", d = s ? `rented ${l} of that \
size at ${s}, to be replaced by its offer` : "amortised server, 4 years, power and place included, to be replaced by the own figure";
  return [
    ["request_cpu_avg", "0.5 ms", "assumption: one request to a store, a queue or a stream, copies included"],
    ["cores_used", "?", `\`${r}\`: processors of all parts at the peak, by their own sizing`],
    [
      "machine_cores",
      String(c),
      `assumption: processors of one ${l}, 4 GB of memory each; to be replaced by those that are there`
    ],
    n ? ["machines", String(n.count), "brief"] : ["machines", "?", "`max(3, 1 + ceil(cores_used / machine_cores / 70 %))`: one may be lost, three can vote"],
    ["machine_price", `${u} USD/month`, `assumption: ${d}`],
    ["disk_price", "0.03 USD/GB/month", "assumption: mirrored disk, 4 years, to be replaced by the own figure"],
    ["line_price", "40 USD/month", "assumption: share of the line that the place has, to be replaced by the contract"]
  ];
}
function qi(e, { machines: t }) {
  if (!t) return e;
  let { count: n, one: s, many: r } = t, o = n > 1 ? "`cores_used <= (machines - 1) * machine_cores` holds" : "`cores_used <= machines * machine_cores` holds", i = n > 1 ? `The brief gives \`machines\` \
= ${n} ${r}, and all parts share them; with one ${s} lost the rest carry the load: ${o}.` : `The brief gives one ${s}, which carries all parts: ${o}; every part that counts on a second one counts on a\
 machine that is not there: \`hosts <= machines\` holds.`, a = M(e, "Scope", (c) => `${c.trimEnd()}

${i}

`);
  return M(a, "Scaling Considerations", (c) => {
    let u = k(c, ["Quantity", "1x"]).at(-1), l = `
| \`machines\` | ${n} | not planned | not planned | more ${r}, which the brief does not give |`;
    return u ? c.slice(0, u.end) + l + c.slice(u.end) : c;
  });
}
function Ui(e, { machines: t }) {
  return z(e, [
    [
      `What are the ${t?.many ?? "machines"}: how many processors, how much memory, what does one cost in a month?`,
      "`machine_cores` and `machine_price` as they stand in Quantities",
      "more parts share a machine, or fewer; the cost moves with it",
      "whoever runs the machines"
    ],
    [
      "Where do the copies lie that must outlive the room with the machines?",
      "in another building, on disks of ours",
      "a rented store elsewhere, encrypted before it leaves",
      "whoever runs the machines"
    ]
  ]);
}

// src/drafters/bind/own-cost.ts
var Gi = 0.0395;
function Ki(e, t, n) {
  let s = k(e, ["Item", "Quantity", "Unit price"], "Cost Estimate"), r = s.find(({ cells: f }) => /^(?:\*\*)?Total/u.test(f[0] ?? ""));
  if (!r || s.length < 2) return e;
  let o = O(e).filter((f) => !Hi(e, f)), i = jm(s.filter((f) => f !== r)).map((f) => Fm(f, t, o)), a = i.flatMap(({ cores: f }) => f ?? []), c = [
    "| Machines | `machines` | `machine_price` | ? |",
    ...i.filter(({ kind: f }) => f === "disk" || f === "share" || f === "vendor").map(({ row: f }) => f),
    ...i.some(({ kind: f }) => f === "line") ? ["| Line to the internet | 1 | `line_price` | ? |"] : []
  ], u = c.filter((f) => /% \| above \|/u.test(f)), l = [
    ...c.filter((f) => !u.includes(f) && !_i(f, o)),
    ...u,
    ...c.filter((f) => _i(f, o))
  ], d = s[0], p = `${e.slice(0, d.start)}${l.join(`
`)}
${e.slice(r.start)}`, m = M(p, "Cost Estimate", (f) => Um(f, e, l)), h = I(m, Wi(a, t, n));
  return Gm(_m(qi(Ui(h, n), n), t));
}
function Hi(e, t) {
  let s = Y(e, "Components").split(`
`).find((r) => r.startsWith(`- ${t} (`));
  return s !== void 0 && Vs(s.slice(t.length + 3));
}
function _i(e, t) {
  return t.some((n) => e.startsWith(`| ${n}`));
}
function jm(e) {
  let t = "";
  return e.map((n) => {
    let [s = "", ...r] = n.cells, o = /^(?:Its|Their) (.*)$/u.exec(s)?.[1];
    return o || (t = s.replace(/,.*$/u, "")), o && t ? { ...n, cells: [`${t} ${o}`, ...r] } : n;
  });
}
function Fm({ cells: e }, t, n) {
  let [s = "", r = "", o = ""] = e, i = /^`([^`]+)`/u.exec(r)?.[1] ?? r.replace(/ (?!\/|USD|GB|TB).*$/u, ""), a = `| ${s} | ${r.replace(/ = .*$/u, "")} | ${o} | ? |`, c = { item: s, quantity: i, row: a };
  if (o === "above") return { ...c, kind: "share" };
  if (n.some((m) => s.startsWith(m))) return { ...c, kind: "vendor" };
  let u = zm(o, t);
  if (!u) return { ...c, kind: "flat" };
  let { time: l = 0, data: d = 0 } = u.dimension, p = u.value * 3600;
  return d === -1 && l === -1 ? p > 1e-3 ? { ...c, kind: "flat" } : { ...c, kind: "disk", row: a.replace(`| ${o} |`, "| `disk_price` |") } : d === -1 ? { ...c, kind: /\b(?:log|between|NAT|endpoint|cop)/iu.
  test(s) ? "flat" : "line" } : l === -1 && /^`?[^`]*\/month/u.test(o) ? { ...c, kind: "flat" } : l === -1 ? /\b(?:address|NAT|capacity unit|endpoint|probe)/iu.test(s) ? { ...c, kind: "flat" } : { ...c,
  kind: "machine", cores: qm(i, Vi(p / Gi)) } : Wm(i, t) ? { ...c, kind: "request", cores: `${ns(i)} * request_cpu_avg` } : { ...c, kind: "flat" };
}
function zm(e, t) {
  let n = /^`([^`]+)`/u.exec(e)?.[1], s = n ? t.evaluate(n) : S(e);
  return s && !b(s) ? s : void 0;
}
function Wm(e, t) {
  let n = t.evaluate(e);
  return !b(n) && Object.keys(n.dimension).join() === "time" && n.dimension.time === -1;
}
function Vi(e) {
  return Math.max(0.1, Number(e.toPrecision(1)));
}
function qm(e, t) {
  return t === 1 ? ns(e) : `${ns(e)} * ${t}`;
}
function ns(e) {
  return / [+-] /u.test(e.replace(/\([^()]*\)/gu, "")) ? `(${e})` : e;
}
function Um(e, t, n) {
  let s = n.join(`
`), r = C(t).filter((l) => !s.includes(l)), o = /^No cost: .*/mu.exec(e)?.[0] ?? "", i = O(t).filter((l) => Hi(t, l) && !s.includes(l) && !o.includes(l)), a = [...r, ...i], c = e.replace(
    /^Prices:.*$/mu,
    "Prices: assumptions until own figures stand there: machines, disks and the line, written off over 4 years, with power and place, 2026-01"
  ), u = a.length > 0 ? `${a.join(", ")}, logs and metrics (software on the machines)` : "logs and metrics (on the machines)";
  return /^No cost: /mu.test(c) ? c.replace(/^No cost: /mu, `No cost: ${u}; `) : `${c.trimEnd()}

No cost: ${u}.

`;
}
function _m(e, t) {
  return k(e, ["Quantity", "Value", "Basis"]).filter(
    ({ cells: s }) => /^price: of AWS|^price: .*\bAWS\b|^price: .*us-east-1/u.test(s[2] ?? "")
  ).toReversed().reduce((s, { cells: r, start: o, end: i }) => {
    let a = (r[0] ?? "").replaceAll("`", ""), c = new RegExp(`(?<![\\w])${a}(?![\\w])`, "gu");
    if ((s.match(c)?.length ?? 0) < 2) return s.slice(0, o) + s.slice(i + 1);
    let u = t.value(a), l = b(u) ? void 0 : Qm(u);
    return l ? `${s.slice(0, o)}| \`${a}\` | ? | ${l} |${s.slice(i)}` : s;
  }, e);
}
function Qm({ value: e, dimension: t }) {
  let { time: n = 0, data: s = 0 } = t;
  return s === -1 && n === -1 ? "`disk_price * 1`: own disks" : s === -1 ? "`line_price * 1 month / 10000 GB`: share of the line" : n === -1 ? `\`${Vi(e * 3600 / Gi)} * machine_price / machine_cores\`:\
 processors of own machines` : n === 0 ? "`request_cpu_avg * machine_price / machine_cores`: time on own machines" : void 0;
}
function Gm(e) {
  return e.split(/(?=^## )/mu).map(
    (t) => /^## (?:Cost|Quantities|Requirements)/u.test(t) ? t : t.split(`
`).flatMap(Km).join(`
`)
  ).join("").replace(/\n{3,}(?!\n)/gu, `

`);
}
function Km(e) {
  if (!Qi(e)) return [e];
  if (e.startsWith("|")) return [];
  let t = e.split(/(?<=[.;!?]\*{0,2})\s+/u).filter((n) => !Qi(n));
  return t.join(" ").replace(/\*\*[^*]*\*\*/gu, "").trim() === "" ? [] : [t.join(" ")];
}
function Qi(e) {
  return Array.from(e.matchAll(/`([^`\n]+)`/gu)).some(
    ([, t = ""]) => /[*/] |^[a-z]/u.test(t) && /\d(?:e-?\d+)? USD\b/u.test(t) && !/[<>=]/u.test(t)
  );
}

// src/drafters/bind/site-words.ts
var Hm = "time|DNS|tariff|fare|pick-?up|delivery|parking|no-go|quiet|danger|climate|temperature|warehouse|sales", Vm = new RegExp(
  `(?<!(?:${Hm})[ -])(?<![\\p{L}\\p{N}/{.])(availability )?([Zz])one(s?)(?![\\p{L}\\p{N}/}])`,
  "gu"
), Zm = /(?<!(?:addresses to a|cuts? to|truncated to a|sales|[Rr]egional) )(?<![\p{L}\p{N}/{.-])(cloud )?([Rr])egion(s?)(?![\p{L}\p{N}/}])/gu;
function Ji(e, t) {
  let n = new Set(
    k(e, ["Quantity", "Value", "Basis"]).map(({ cells: d }) => (d[0] ?? "").replaceAll("`", ""))
  ), s = [...n].reduce((d, p) => {
    let h = p.replace(/(?<![a-z])zone(s?)(?![a-z])/u, "host$1").replace(/(?<![a-z])region(s?)(?![a-z])/u, "site$1").replace(/^aws(?=_)/u, "platform").replace(/(?<![a-z])(?:dynamodb|s3)(?![a-z])/u, (f) => f ===
    "s3" ? "objects" : "table_store");
    return h === p || n.has(h) ? d : d.replace(new RegExp(`(?<![\\w-])${p}(?![\\w-])`, "gu"), h);
  }, e), r = Array.from(
    s.matchAll(/^```(?:ts|typescript|sql|graphql)[\s\S]*?^```/gmu),
    ({ index: d, 0: p }) => [d, d + p.length]
  ), o = (d) => r.some(([p, m]) => p <= d && d < m) || Zi(s, d, t), i = te(
    s,
    Vm,
    ({ 0: d, 2: p = "z", 3: m = "", index: h }) => o(h) ? d : `${p === "Z" ? "H" : "h"}ost${m}`
  ), a = Array.from(
    i.matchAll(/^```(?:ts|typescript|sql|graphql)[\s\S]*?^```/gmu),
    ({ index: d, 0: p }) => [d, d + p.length]
  ), c = te(
    i,
    Zm,
    ({ 0: d, 2: p = "r", 3: m = "", index: h }) => a.some(([f, g]) => f <= h && h < g) || Zi(i, h, t) ? d : `${p === "R" ? "S" : "s"}ite${m}`
  ), u = te(
    c,
    /\b([Cc])loud (bill|cost)/gu,
    ({ 1: d, 2: p = "" }) => d === "C" ? p[0].toUpperCase() + p.slice(1) : p
  ), l = M(
    u,
    "Data Model",
    (d) => d.replace(/(?<=\| |; )a node(?=: RPO)/gu, "a process")
  );
  return M(
    l,
    "Scope",
    (d) => d.replace(
      /^- (?:[^\n:]* )?(?:second|another) site\b[^\n]*$/gmu,
      "- A second site: what is lost with this one comes back from the copies that are kept elsewhere."
    )
  );
}
function Zi(e, t, n) {
  let s = e.slice(e.lastIndexOf(`
`, t) + 1, t);
  return /^\| N?FR-\d+ \|/u.test(s) && /\b(?:zones?|regions?)\b/iu.test(n);
}

// src/drafters/bind/own-servers.ts
function ea(e, t, n, s) {
  let r = Ki(e, t, n), o = Jm(r, n), i = Ji(o, s);
  return Ym(Xm(i, n), n);
}
var Xi = /^(limit|price): of AWS, in place of that of own servers: (.*)$/u;
function Jm(e, t) {
  let n = k(e, ["Quantity", "Value", "Basis"]).filter(
    ({ cells: a }) => Xi.test(a[2] ?? "") && !/: of AWS, .*: price/u.test(a[2] ?? "")
  ), s = [...C(e), ...O(e)], r = n.toReversed().reduce((a, { cells: c, start: u, end: l }) => {
    let [d = "", p = "", m = ""] = c, h = Xi.exec(m)[2], f = Yi(d, p, { source: h, parties: s.filter((g) => h.includes(g)) }, t);
    return `${a.slice(0, u)}| ${f.join(" | ")} |${a.slice(l)}`;
  }, e), o = n.map(({ cells: [a = "", c = "", u = ""] }) => {
    let l = Yi(a, c, { source: u, parties: [] }, t);
    return `${l[0]} = ${l[1]}`;
  }), i = z(
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
  return te(
    i,
    /\b(?:in|by) the ([^,;|\n]{2,40}?) (?:user|developer) guide\b/gu,
    ({ 1: a }) => `with ${a}`
  );
}
function Yi(e, t, { source: n, parties: s }, { machines: r }) {
  let o = e.replaceAll("`", "").replaceAll("_", " "), i = s.length > 0 ? `, for the ${U(s)}` : "";
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
function Xm(e, { machines: t }) {
  if (!t) return e;
  let n = k(e, ["Quantity", "Value", "Basis"]).find(({ cells: d }) => d[0] === "`hosts`"), s = Number(n?.cells[1]);
  if (!n || !Number.isFinite(s)) return e;
  if (Array.from(e.matchAll(/`[^`\n]*`/gu)).filter(([d]) => /(?<!\w)hosts(?!\w)/u.test(d)).length < 2) return e.slice(0, n.start) + e.slice(n.end + 1);
  if (s <= t.count) return e;
  let o = Math.max(2, Math.min(s, t.count)), i = t.count >= 2 ? `choice: ${t.many} on which copies stand` : "assumption: a second machine, which the brief does not give", a = `${e.slice(0, n.start)}| \
\`hosts\` | ${o} | ${i} |${e.slice(n.end)}`, c = k(a, ["Quantity", "1x"], "Scaling Considerations").find(({ cells: d }) => d[0] === "`hosts`"), u = c ? `${a.slice(0, c.start)}| \`hosts\` | ${o} | ${o}\
 | ${o} | ${c.cells[4] ?? ""} |${a.slice(c.end)}` : a, l = te(u, /`hosts` = \d+(?= )/gu, () => `\`hosts\` = ${o}`);
  return t.count >= 2 ? l : z(l, [
    [
      `The brief gives one ${t.one}, and everything stops when it does: is a second one allowed?`,
      "no: the checks that need one fail as they stand",
      "a standby on the second machine, which is what the numbers show",
      "whoever pays for the machines"
    ]
  ]);
}
function Ym(e, { machines: t, hoster: n }) {
  let s = k(e, ["Store", "Holds"], "Data Model").map(({ cells: h }) => h[0] ?? ""), r = C(e), o = r.filter((h) => !s.includes(h) && !/Standby|Replica/u.test(h)), i = s.filter((h) => r.includes(h)), a = t?.
  many ?? "machines", c = n ? ` rented at ${n}` : "", u = t?.count ?? 3, l = /\b(?:standby|replicas?|copies)\b/iu.test(
    `${i.map((h) => rt(e, h)).join("")}${r.join()}`
  ), d = U([...o, ...i]);
  if (u === 1)
    return H(
      e,
      "High-Level Architecture",
      `**Placement.** The one ${t.one}${c} runs ${d}. When it is lost, a new one is set up from the last backup.`
    );
  if (u === 2 && !l)
    return H(
      e,
      "High-Level Architecture",
      `**Placement.** One of the \`machines\` = ? ${a}${c} runs ${d}. The other is warm: it holds the images, the last backup and the log that is shipped to it, and a person starts the parts there whe\
n the first is lost; two of them have no majority, so nothing switches by itself.`
    );
  let p = i.length > 0 ? `; ${U(i)} ${i.length > 1 ? "have" : "has"} the first copy on one of them and the next on another` : "", m = u > 2 ? "Three of them vote, so that a copy is promoted without a \
person." : "Two of them have no majority, so nothing is promoted by itself: a person decides, and the address moves with the decision.";
  return H(
    e,
    "High-Level Architecture",
    `**Placement.** Each of the \`machines\` = ? ${a}${c} runs ${U(o)}${p}. ${m}`
  );
}

// src/drafters/bind/relational-edits.ts
function ta(e, t) {
  let n = /^`([^`]+)`/u.exec(e)?.[1], s = n ? t.evaluate(n) : S(e);
  return !s || b(s) ? "" : Object.entries(s.dimension).map(([r, o]) => o === 1 ? r : `${r}${o}`).sort().join(" ");
}
function na(e, t, n) {
  let s = k(e, ["Item", "Quantity", "Unit price"], "Cost Estimate").filter(
    ({ cells: c }) => c[0]?.startsWith(t)
  ), [r] = s, o = k(e, ["Item", "Quantity", "Unit price"], "Cost Estimate").find(
    ({ cells: c }) => /Total/u.test(c[0] ?? "")
  ), i = r?.start ?? o?.start;
  if (i === void 0) return e;
  let a = s.toReversed().reduce((c, { start: u, end: l }) => c.slice(0, u) + c.slice(l + 1), e);
  return `${a.slice(0, i)}${n}
${a.slice(i)}`;
}
function sa(e, t, { product: n, site: s }) {
  let r = k(e, ["Quantity", "Value", "Basis"]).filter(
    ({ cells: i }) => /\bDynamoDB|ScyllaDB|Cosmos DB|Firestore/u.test(i[2] ?? "") && /^(?:limit|assumption|price)/u.test(i[2] ?? "")
  ), o = [...C(e), ...O(e)];
  return r.toReversed().reduce((i, { cells: [a = "", c = "", u = ""], start: l, end: d }) => {
    let p = o.filter((T) => u.includes(T)), m = p.length > 0 ? p : [t], h = s === "own servers" ? m.length > 1 ? "99.85 %" : "99.9 %" : m.length > 1 ? c : "99.99 %", f = /^99\.?\d* %$/u.test(c) && /SLA/u.
    test(u), g = /ack|quorum|zones|copies/u.test(a), y = a.replaceAll("`", "").replaceAll("_", " "), $ = f ? [
      a,
      h,
      `assumption: failovers and upgrades of ${n.name} in a year together, for the ${U(m)}`
    ] : g ? [a, c, `choice: primary and standby of ${n.name} confirm a commit`] : [
      a,
      c,
      `assumption: ${y} of ${n.name}, whose log is shipped all the time; restore drill`
    ];
    return `${i.slice(0, l)}| ${$.join(" | ")} |${i.slice(d)}`;
  }, e);
}
function ra(e, t, { name: n }, s) {
  let r = k(e, ["Decision", "Options"], "Trade-offs"), o = r.find(({ cells: [, , c = ""] }) => c === n) ?? r.find(({ cells: [c = ""] }) => c.includes(t)), i = `a key-value store of its own; ${n}`, a = [
    o?.cells[0] ?? `Where the ${t} is kept`,
    i,
    n,
    s,
    "that limit is near at the peak"
  ];
  return o ? `${e.slice(0, o.start)}| ${a.join(" | ")} |${e.slice(o.end)}` : ee(e, [a]);
}

// src/drafters/bind/relational.ts
var Ye = 5e3, ef = 3;
function oa(e, t, n) {
  let s = C(e).filter((o) => tf(Me(e, o)));
  if (s.length === 0) return e;
  let r = s.map((o) => nf(e, o, t));
  return r.every(({ peak: o }) => o <= Ye) ? r.reduce((o, i) => rf(o, i, t, n), sf(e, n)) : af(
    e,
    r.filter(({ peak: o }) => o > Ye),
    n
  );
}
function tf(e) {
  return Q(e)[0]?.family === "documents";
}
function nf(e, t, n) {
  let s = k(e, ["Item", "Quantity", "Unit price"], "Cost Estimate").filter(
    ({ cells: u }) => u[0]?.startsWith(t)
  ), r = s.flatMap(({ cells: [, u = ""] }) => {
    let l = /^`([^`]+)`/u.exec(u)?.[1], d = l && n.evaluate(l);
    return d && !b(d) && Object.keys(d.dimension).join() === "time" && d.dimension.time === -1 ? [{ formula: l, value: d.value }] : [];
  }), o = n.value("peak_factor"), i = r.reduce((u, { value: l }) => u + l, 0) * (b(o) ? ef : o.value), a = r.map(({ formula: u }) => / [+-] /u.test(u) ? `(${u})` : u).join(" + "), c = t.toLowerCase().
  replace(/[^a-z0-9]+/gu, "_");
  return { name: t, slug: c, rate: a, peak: i, lines: s };
}
function sf(e, { product: t, site: n }) {
  let s = /(?:Amazon )?DynamoDB(?: on demand)?|ScyllaDB|Cosmos DB|Firestore/gu, r = `${Se(t, n)} with a synchronous standby`, i = te(e, s, ({ 0: a, index: c }) => {
    let u = e.slice(e.lastIndexOf(`
`, c) + 1, c);
    return /^Prices:/u.test(u) || /\| (?:limit|price):/u.test(u) ? a : new RegExp("^- \\*\\*Technology:\\*\\* (?:\\p{L}+ )?$", "u").test(u) ? r : t.name;
  }).replaceAll("with a synchronous standby with ", "with a synchronous standby, ");
  return te(i, /\bTTL\b/gu, () => "expiry");
}
function rf(e, { name: t, slug: n, rate: s, lines: r }, o, i) {
  let { product: a, site: c, reason: u } = i, l = b(o.value("peak_factor")) ? "" : " * peak_factor", d = b(o.value("utilisation")) ? "60 %" : "utilisation", p = s === "" ? "0.1 /s" : l === "" ? s : `(${s.
  replace(/^\(([^()]*)\)$/u, "$1")})${l}`, m = r.find(({ cells: ae }) => ta(ae[2] ?? "", o) === "USD data-1 time-1")?.cells[1] ?? "20 GB", h = [
    `| ${t}, primary and standby | \`${n}_vcpu\` | \`store_vcpu_price\` | ? |`,
    `| ${t} disks of both, backups | ${m.replace(/ = .*$/u, "")} | \`store_disk_price\` | ? |`
  ].join(`
`), g = na(e, t, h).replace(/(?<=^Prices:.*)(?:, )?DynamoDB(?: on demand)?(?=[,)])/mu, "").replace(/(?<=^Prices:.*)\(, /mu, "("), y = sa(g, t, i), $ = I(y, [
    ["store_cpu_avg", "1 ms", `assumption: ${a.name}, one read or write with its index, standby included`],
    [
      "store_commits",
      `${Ye.toLocaleString("en-US")} /s`,
      `assumption: commits of one ${a.name} primary whose standby confirms, gathered; load test`
    ],
    [
      `${n}_vcpu`,
      "?",
      `\`2 * max(1, ceil(${p} * store_cpu_avg / ${d} / 2))\`: processors of the primary, bought in pairs`
    ],
    ["store_vcpu_price", "0.159 USD/h", of(i)],
    [
      "store_disk_price",
      "0.325 USD/GB/month",
      `assumption: ${c === "own servers" ? "disks" : Se(a, c)}, two copies and a backup; to be quoted`
    ]
  ]), T = `${u}; \`${p}\` = ? /s at the peak is within what one primary commits, \`store_commits\` = ${Ye.toLocaleString("en-US")} /s`;
  return ra($, t, a, T);
}
function of({ product: e, site: t }) {
  return e.name === "PostgreSQL" && t === "AWS" ? "price: Amazon RDS for PostgreSQL pricing page, db.m6g Multi-AZ by the vCPU, us-east-1, 2026-01" : `assumption: ${Se(e, t)}, a processor of primary an\
d standby; to be quoted`;
}
function af(e, t, { product: n, reason: s }) {
  if (!/gives it/u.test(s)) return e;
  let { name: r, rate: o } = t[0], i = Me(e, r).replace(/[.,;].*$/u, ""), { end: a } = we(e, "Trade-offs");
  if (a === e.length) return e;
  let c = I(e, [
    [
      "store_commits",
      `${Ye.toLocaleString("en-US")} /s`,
      `assumption: commits of one ${n.name} primary whose standby confirms, gathered; load test`
    ]
  ]);
  return ee(c, [
    [
      `${n.name}, which the brief gives, for the ${r}`,
      `${n.name}; ${i}`,
      i,
      `\`${o}\` = ? /s on average, and several times that at the peak, is more than one primary commits, \`store_commits\` = ${Ye.toLocaleString("en-US")} /s; ${n.name} takes what is read in reports`,
      "the load is a tenth, or the rows are spread over several primaries"
    ]
  ]);
}

// src/drafters/bind/settled.ts
function ia(e, { ledger: t }, n) {
  let s = ke(n), r = _e(n), [o] = vt(s, "relational"), i = r.site === "own servers" && vt(s, "documents").length === 0, a = o ?? (i ? xt.find(({ name: p }) => p === "PostgreSQL") : void 0), c = o ? "t\
he brief gives it" : "it is one kind of store less to run on own servers", u = a ? oa(e, t, { product: a, site: r.site, reason: c }) : e, [l] = vt(s, "documents"), d = l ? cf(u, l) : u;
  return r.site !== "own servers" ? d : ea(d, d === e ? t : be(d).ledger, r, n.text);
}
function cf(e, t) {
  let { name: n } = t, s = C(e).map((i) => rt(e, i));
  if (s.some((i) => le(t, i))) return e;
  let r = s.find((i) => Q(bn(i))[0]?.family === "relational"), o = /^### ([^\n(]+)/u.exec(r ?? "")?.[1]?.trim();
  return o ? ee(e, [
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
var uf = 6, lf = 18;
function aa({ document: e, id: t }, n) {
  let s = x(e, "Overview")?.nodes[0]?.position?.start.offset;
  if (s === void 0) return [];
  let r = t.replaceAll("-", " "), o = `**Read this first:** no embedded blueprint is about ${n}. What follows is a plain ${r} with the parts that the brief asks for by name; what is special about the \
task is not designed yet. Let a language model draft it, or take this as the list of what has to be decided.

`;
  return [{ start: s, end: s, text: o }];
}
function ca({ document: e }, { clauses: t }, { meant: n, added: s }) {
  let r = new Map([
    ...[...n].flatMap(([a, c]) => c.map(({ text: u }) => [u, a])),
    ...s.map(({ id: a, clause: c }) => [c.text, a])
  ]), o = t.flatMap((a) => {
    let c = r.get(a.text), u = ut(a, t);
    return c && A(u).length <= lf ? [`${L(u)} (${c})`] : [];
  }), i = x(e, "Overview")?.nodes[0]?.position?.end.offset;
  return o.length < 2 || i === void 0 ? [] : [{ start: i, end: i, text: `

**What is asked for:** ${o.slice(0, uf).join("; ")}.` }];
}

// src/drafters/bind/bind.ts
function df(e, { subject: t }) {
  return t.given && gt(t.name).length === 0 ? t.name : e.title;
}
function ss(e, t) {
  let n = $s(e), s = q(e);
  return Bo(
    t,
    e,
    ({ quantity: r, requirement: o }) => r ? n(r) : ie(s.get(o ?? "")?.target.text ?? "")?.text
  );
}
function OS(e, t, n = !0, s = []) {
  return pf(e, t, n, s).text;
}
function pf(e, t, n = !0, s = []) {
  let r = df(e, t), o = Ls(e, ss(e, t)), i = hi(Is(o.blueprint, t), t, s), a = Jr(i, t), c = a === o.blueprint ? o.matches : ss(a, t), u = la(a, c, t, { name: r, fits: n }), l = be(u.text), d = Eo(a, t,
  { ...u, numbers: l.ledger });
  if (d.length === 0) return ua(u, l, t);
  let p = Li(a, d, c), m = la(p, ss(p, t), t, { name: r, fits: n, numbered: a });
  return ua(m, be(m.text), t);
}
function ua(e, t, n) {
  let { blueprint: s, matches: r, ledger: o } = e, i = new Set(r.map(({ bind: p }) => p.requirement)), a = ia(e.text, t, n), c = a === e.text ? t : be(a), u = zi(a, c, s, i, o.assumed), l = u === a ? c :
  be(u), d = Oo(u, s.baseline, l.ledger);
  return {
    ...e,
    text: qr(Xr(zr(d, Fr(l, i), l.ledger), l), l, n, s)
  };
}
function la(e, t, n, { name: s, fits: r, numbered: o = e }) {
  let i = So(e, t, n.facts), a = Ss(e, t), c = uo(e, n, o), { edits: u, extensions: l } = oo(e, c.added), d = new Set(t.map(({ fact: h }) => h).filter((h) => !i.unplaced.includes(h))), p = n.facts.filter(
  (h) => !d.has(h) && !i.multiplied.includes(h)), m = [
    ...i.edits,
    ...a.edits,
    ...c.edits,
    ...u,
    ...Ti(e, n, p, c),
    ...Fi(e, n, { matches: t, ledger: i, targets: a, clauses: c, extensions: l, unplaced: p, fits: r }),
    ...r ? [] : aa(e, s),
    ...ca(e, n, c),
    ...mf(e, s)
  ];
  return { text: P(e.document.source, m), blueprint: e, matches: t, ledger: i, clauses: c };
}
function mf({ document: e, title: t }, n) {
  let { source: s, frontMatter: r } = e, o = [...ze(e)].find(({ depth: a }) => a === 2)?.at.start.offset ?? s.length, i = new RegExp(`(?<![\\p{L}\\p{N}])${fe(t)}(?![\\p{L}\\p{N}])`, "giu");
  return Array.from(s.matchAll(i), ({ index: a, 0: c }) => ({
    start: a,
    end: a + c.length,
    text: bt(s, a) ? Re(n) : n
  })).filter(({ start: a }) => a >= Math.max(o, r.end));
}

// src/drafters/bind/combine-link.ts
function da(e, t) {
  let n = ff(e, t);
  return n ? {
    first: [hf, gf, wf, yf].reduce(
      (s, r) => r(s, n, { first: e, second: t }),
      e.text
    ),
    second: bf(t.text, n, t)
  } : { first: e.text, second: t.text };
}
function ff({ api: e }, { design: t, actor: n, api: s }) {
  let r = t.actors.map(({ name: u }) => u), i = t.flows.flatMap((u) => u.steps).flatMap(({ from: u, to: l, codes: d }) => {
    let p = d.find((h) => /^(?:POST|PUT) \/\S+$/u.test(h));
    if (!p || !u || !l || !r.includes(u)) return [];
    let m = t.components.some(({ name: h, passesThrough: f }) => h === l && f);
    return [{ actor: u, to: m ? s ?? l : l, request: p }];
  }), a = i.find((u) => u.actor === n && u.request.startsWith("POST")) ?? i.find(({ request: u }) => u.startsWith("POST")) ?? i[0];
  if (!e || !s || !a) return;
  let c = t.endpoints.find(({ method: u, path: l }) => `${u} ${l}` === a.request)?.serves ?? [];
  return { ...a, from: e, ids: c.filter((u) => u.startsWith("FR-")).slice(0, 1) };
}
function hf(e, { from: t, to: n }, { second: s }) {
  return e.replace(
    /(?<=^## Overview\n\n[^\n]+)$/mu,
    () => ` **Beside it: ${s.title}**, with parts of its own; ${t} calls its ${n}; the cost counts both.`
  );
}
function gf(e, { from: t, to: n }, { first: s, second: r }) {
  let o = [
    "```mermaid",
    "flowchart LR",
    `  subgraph one [${Re(s.title)}]`,
    `    caller[${t}]`,
    "  end",
    `  subgraph other [${Re(r.title)}]`,
    `    called[${n}]`,
    "  end",
    "  caller -->|calls as a client| called",
    "```"
  ];
  return e.replace(/(?<=^## High-Level Architecture\n\n)/mu, () => `${o.join(`
`)}

`);
}
function wf(e, { from: t, request: n }, { second: s }) {
  let r = [
    `For what does ${t} call ${s.title}, who waits for it, and which of its external systems are parts of ours?`,
    `\`${n}\`; nobody; none`,
    "it joins that path; those parts become one",
    "owners of both"
  ];
  return e.replace(
    /(?<=^\| Question \| Assumed \| If not \| Decides \|\n[^\n]+)$/mu,
    () => `
| ${r.join(" | ")} |`
  );
}
function yf(e, { from: t }, { second: n }) {
  return e.replace(
    /(?<=^## Rollout\n\n)/mu,
    () => `${n.title} goes first, by itself; ${t} calls it once its alerts are quiet.

`
  );
}
function bf(e, { from: t, to: n, actor: s, request: r, ids: o }, { title: i }) {
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
function _S(e, t) {
  let n = ys(e, t);
  return n.beside ? { ...n, blueprint: $f(n.blueprint, n.beside) } : n;
}
function $f(e, t) {
  let { text: n, names: s, ids: r } = Es(xf(t), e), o = da(pa(e, e.document.source, /* @__PURE__ */ new Map()), pa(t, n, s)), i = Wt(vf(o.first, t.title), o.second, {
    title: t.title,
    named: !0
  }), a = (m) => s.get(m) ?? m, c = (m) => m.flatMap((h) => r.get(h) ?? []), u = (m) => {
    let { quantity: h, requirement: f } = m;
    return f ? c([f]).map((g) => ({ ...m, requirement: g })) : h ? [{ ...m, quantity: a(h) }] : [];
  }, { document: l, unit: d, ...p } = e;
  return B(
    {
      ...p,
      ...d && { counted: d },
      ...Sf(e, t),
      words: [...e.words, ...t.words],
      nouns: [...e.nouns, ...t.nouns],
      binds: [...e.binds, ...t.binds.flatMap(u)],
      clauses: [
        ...e.clauses,
        ...kf(t).flatMap(
          ({ requirement: m, words: h }) => c([m]).map((f) => ({ requirement: f, words: h }))
        ),
        ...t.clauses.flatMap(
          ({ requirement: m, words: h }) => c([m]).map((f) => ({ requirement: f, words: h }))
        )
      ],
      covers: [...e.covers, ...t.covers],
      optional: [
        ...e.optional,
        ...t.optional.map(({ component: m, below: h, serves: f, requirements: g, besides: y, basis: $ }) => ({
          ...m && { component: a(m) },
          ...h && { below: E(h, s) },
          serves: c(f),
          requirements: c(g),
          ...y && { besides: c(y) },
          basis: Object.fromEntries(
            Object.entries($).map(([T, ae]) => [a(T), E(ae, s)])
          )
        }))
      ],
      asks: [
        ...e.asks,
        ...t.asks.map((m) => ({
          ...m,
          ...m.quantity && { quantity: a(m.quantity) },
          ...m.changes && { changes: m.changes.map((h) => r.get(h) ?? a(h)) }
        }))
      ]
    },
    i,
    l.path
  );
}
function xf(e) {
  let t = [...q(e).values()].filter(
    ({ check: s }) => s.text.includes("monthly_cost")
  ), n = { serves: [], requirements: t.map(({ id: s }) => s), basis: {} };
  return t.length > 0 ? Xe(e, [n], /* @__PURE__ */ new Set()) : e;
}
function pa({ title: e, entry: t }, n, s) {
  let r = (l) => s.get(l) ?? l, o = ve(n), i = re(o), a = new Set(i.stores.map(({ name: l }) => l)), c = (l) => {
    let d = i.components.filter(({ name: p, serves: m }) => a.has(p) && m.includes(l));
    return d.length > 0 ? d.map(({ name: p }) => p) : t ? [r(t.store)] : [];
  };
  return { text: n.replace(/^(\| (NFR-\d+) \| )([^|\n]*\(RPO[^|\n]*?)( \|)/gmu, (l, d, p, m, h) => {
    let f = c(p);
    return f.length === 0 || f.some((g) => m.includes(g)) ? l : `${d}${m}, in ${f.join(", ")}${h}`;
  }), design: i, title: e, ...t && { actor: t.actor, api: r(t.api) } };
}
function vf(e, t) {
  return e.replace(
    /^(\| NFR-\d+ \| [^|\n]*?)( \| [^|\n]*\| `[^|\n]*\bmonthly_cost\b)/gmu,
    (n, s, r) => `${s}, ${t} included${r}`
  );
}
function Sf({ unit: e }, { document: t }) {
  return e ? new RegExp(`(?<!\\p{L})(?:${e.one}|${e.many})(?!\\p{Ll})`, "iu").test(t.source.slice(t.frontMatter.end)) ? {} : { unit: e } : {};
}
function kf({ title: e, phrases: t, clauses: n }) {
  let [s] = n, r = e.toLowerCase().split(/\W+/u).filter((o) => !/^(?:and|service|system|pipeline|platform|tool)$/u.test(o));
  return s ? [{ requirement: s.requirement, words: [...r, e, e, e, ...t] }] : [];
}

// src/drafters/patterns.ts
import { readdirSync as Af, readFileSync as Mf } from "node:fs";
var ma = /* @__PURE__ */ new Map();
function VS(e = new URL("blueprints/patterns/", ms())) {
  let t = ma.get(e.href);
  if (t) return t;
  let n = Cf(e).map(
    (s) => ni(Mf(new URL(s, e), "utf8"), `blueprints/patterns/${s}`)
  );
  return ma.set(e.href, n), n;
}
function Cf(e) {
  try {
    return Af(e).filter((t) => t.endsWith(".md")).sort();
  } catch {
    return [];
  }
}

export {
  ie as a,
  Fn as b,
  df as c,
  OS as d,
  pf as e,
  _S as f,
  VS as g
};
