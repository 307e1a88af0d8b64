// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as gt,
  b as A,
  c as R,
  d as ae,
  e as Ot,
  f as ht,
  g as W
} from "./chunk-DEVXVFUU.mjs";
import {
  d as mt,
  f as ie
} from "./chunk-BR72SJVM.mjs";
import {
  a as E,
  b as V,
  c as g,
  f as ft
} from "./chunk-LFN2WRSS.mjs";
import {
  a as se
} from "./chunk-UXVZYGQQ.mjs";
import {
  a as oe,
  k
} from "./chunk-CU7HQMTD.mjs";
import {
  F as _,
  G as I,
  J as F,
  l as dt
} from "./chunk-CPJWLEMR.mjs";
import {
  b as N,
  d as ot,
  e as x,
  h as O,
  j as it,
  n as re,
  o as K
} from "./chunk-4BBE5PFO.mjs";

// src/drafters/bind/places.ts
function b(t, e) {
  for (let n of _(t)) if (n.depth === 2 && n.title === e) return n;
}
function w(t, e, n) {
  return (n ? I(n) : t.tree.children).flatMap((o) => o.type === "table" ? [Rt(t.source, o)] : []).filter((o) => e.every((i, a) => o.header[a] === i));
}
function Rt(t, e) {
  let [n, ...r] = e.children.map((s) => ({
    cells: s.children.map((o) => sr(t, o)),
    start: s.position?.start.offset ?? 0,
    end: s.position?.end.offset ?? 0
  }));
  return { header: (n?.cells ?? []).map(({ text: s }) => s), rows: r, end: e.position?.end.offset ?? 0 };
}
function sr(t, e) {
  let [n, r] = [e.children[0], e.children.at(-1)], s = n?.position?.start.offset ?? e.position?.start.offset ?? 0, o = r?.position?.end.offset ?? s;
  return { text: t.slice(s, o), start: s, end: o };
}
function yt(t, e, n) {
  let r = e && I(e).find(
    (i) => i.type === "paragraph" && t.startsWith(n, i.position?.start.offset)
  );
  if (!r?.position) return;
  let [s, o] = [r.position.start.offset ?? 0, r.position.end.offset ?? 0];
  return { text: t.slice(s, o), start: s, end: o };
}
function L(t) {
  return dt(t.tree.children).flatMap((e) => {
    let n = (e.position?.start.offset ?? -2) + 1;
    return e.type !== "inlineCode" || !t.source.startsWith(`${e.value}\``, n) ? [] : [{ text: e.value, start: n }];
  });
}

// src/drafters/bind/alerts.ts
function Pt({ document: t }, { id: e, target: n }, r, s) {
  let [o, i] = [x(r), x(s)];
  if (!o || !i || o.value === 0 || i.value === 0) return [];
  let a = !/≥|>=|>|at least/u.test(n.text);
  return w(
    t,
    ["Requirement", "Indicator", "Alert"],
    b(t, "Monitoring")
  ).flatMap((u) => u.rows).filter(({ cells: u }) => u[0]?.text === e).flatMap(
    ({ cells: u }) => (u[2] ? or(u[2]) : []).flatMap(({ start: l, end: p, value: d, dimension: f, text: m }) => {
      if (!N(f, o.dimension) || (a ? d > o.value : d < o.value)) return [];
      let h = Object.keys(f).some(($) => $ !== "time" && $ !== "data");
      if (!(a ? d > i.value : d < i.value) && !(h && i.value > o.value)) return [];
      let y = ue(m) ? 1 - (1 - d) * (1 - i.value) / (1 - o.value) : d * i.value / o.value;
      return [{ start: l, end: p, text: Lt(y, f, m, a) }];
    })
  );
}
function or(t) {
  let e = [], n = 0;
  for (let r of t.text.split(";")) {
    let s = /^\s*(?:[\p{L}\p{N}]+ ){0,3}(?:[<>≤≥]=?|over|under|above|below)\s*(?=[\d$€£])/u.exec(r), o = s && x(r.slice(s[0].length));
    if (s && o) {
      let i = t.start + n + s[0].length, a = r.slice(s[0].length + o.start, s[0].length + o.length);
      e.push({
        start: i + o.start,
        end: i + o.length,
        value: o.value,
        dimension: o.dimension,
        text: a
      });
    }
    n += r.length + 1;
  }
  return e;
}
function ue(t) {
  return t.includes("%");
}
function Lt(t, e, n, r) {
  if (ue(n)) return `${Number((t * 100).toPrecision(6))} %`;
  let s = x(n), o = 10 ** (Math.floor(Math.log10(Math.abs(t) / (s?.scale ?? 1))) - 1), i = t / (s?.scale ?? 1) / o, a = (r ? Math.floor(i + 1e-9) : Math.ceil(i - 1e-9)) * o * (s?.scale ?? 1), c = Math.
  abs(a / (s?.scale ?? 1)) >= 0.1 && Math.abs(a / (s?.scale ?? 1)) < 1e4;
  return K(a, e, c ? s : void 0, 2);
}

// src/drafters/bind/rows.ts
function ce(t) {
  let e = P(t);
  return (n) => e.get(n)?.value.text;
}
function P({ document: t }) {
  let e = /* @__PURE__ */ new Map();
  for (let { cells: n, end: r } of w(t, ["Quantity", "Value", "Basis"]).flatMap((s) => s.rows)) {
    let [s, o, i] = n;
    if (!s || !o || !i) continue;
    let a = /^`([^`]+)`/u.exec(i.text)?.[1], c = a && /^[a-z]\w*(?: [*×·] [a-z]\w*)+$/u.test(a) ? a.split(/ [*×·] /u) : [];
    e.set(s.text.replaceAll("`", ""), {
      name: s.text.replaceAll("`", ""),
      value: o,
      basis: i,
      end: r,
      expression: a,
      factors: c
    });
  }
  return e;
}
function D({ document: t }) {
  let e = yt(t.source, b(t, "Scaling Considerations"), "Load:"), n = e && /^Load:\s*(`\w+`(?:,\s*`\w+`)*)/u.exec(e.text);
  if (!e || !n) return;
  let r = e.start + n[0].length - n[1].length;
  return {
    names: Array.from(n[1].matchAll(/`(\w+)`/gu), (s) => s[1]),
    start: r,
    end: r + n[1].length
  };
}

// src/drafters/bind/percentiles.ts
function le(t, { check: e }, { id: n, from: r, to: s }, o) {
  let i = /^`([^`]+)`/u.exec(e.text)?.[1] ?? "", a = /^([a-z]\w*_p\d+)\s*(?:<=|<|≤)/u.exec(i)?.[1], c = P(t), u = a === void 0 ? void 0 : c.get(a);
  if (!a || !u || !a.endsWith(`_${zt(r)}`)) return { edits: [], raised: { id: n, from: r, to: s } };
  let l = a.replace(/_p\d+$/u, `_${zt(s)}`), p = { name: `tail${zt(s).slice(1)}_ratio`, value: ir(s) }, d = [
    ...o.has(p.name) || c.has(p.name) ? [] : [`| \`${p.name}\` | ${p.value} | assumption: ${s} over ${r} of one path, until a load test |`],
    ...c.has(l) ? [] : [`| \`${l}\` | ? ${ar(u)} | \`${a} * ${p.name}\` |`]
  ];
  return {
    edits: [...L(t.document).filter(({ text: m }) => m === i).map(({ start: m }) => ({ start: m, end: m + a.length, text: l })), { start: u.end, end: u.end, text: d.map((m) => `
${m}`).join("") }],
    raised: { id: n, from: r, to: s, ratio: p }
  };
}
function zt(t) {
  return t.replace(".", "");
}
function ir(t) {
  let e = Number(t.slice(1));
  return e > 99 ? 3 : e === 99 ? 1.5 : 1.25;
}
function ar({ value: t }) {
  return /[a-zµ]+$/u.exec(t.text)?.[0] ?? "s";
}

// src/drafters/bind/targets.ts
var pe = /<=|>=|==|≤|≥|<|>/u;
function C({ document: t }) {
  let e = w(t, ["ID", "Quality", "Target", "Check"]).flatMap((n) => n.rows);
  return new Map(
    e.flatMap(
      ({ cells: [n, r, s, o] }) => n && r && s && o ? [[n.text, { id: n.text, quality: r.text, target: s, check: o }]] : []
    )
  );
}
function j(t) {
  let e = re(t)[0];
  if (!e) return;
  let n = t.slice(e.start, e.index + e.length), r = e.labels[0] ? new RegExp(`(?:\\s*/\\s*|\\s+(?:per\\s+|an?\\s+)?)${e.labels[0]}`, "u").exec(n) : void 0, s = e.start + (r && r.index > 0 ? r.index : n.
  length);
  return { text: t.slice(e.start, s), start: e.start, end: s };
}
function de(t, e) {
  let n = C(t), r = { edits: [], raised: [], unsaid: [] };
  for (let { fact: s, bind: o } of e) {
    let i = o.requirement && n.get(o.requirement), a = i && j(i.target.text);
    if (!i || !a) continue;
    r.edits.push(
      ...ur(i, a, s),
      ...ge(t, i, a.text, s.measure),
      ...Pt(t, i, a.text, s.measure)
    );
    let c = /\bp\d\d(?:\.\d+)?\b/u.exec(i.target.text)?.[0], u = /^p\d/u.test(s.statistic ?? "") ? s.statistic : void 0;
    if (c && u && Number(u.slice(1)) > Number(c.slice(1))) {
      let l = new Set(r.raised.flatMap(({ ratio: f }) => f?.name ?? [])), { edits: p, raised: d } = le(t, i, { id: i.id, from: c, to: u }, l);
      r.edits.push(...p), r.raised.push(d);
    }
    c && !u && s.role === "latency" && r.unsaid.push({ id: i.id, statistic: c, fact: s });
  }
  return r;
}
function fe(t, e, n) {
  let r = j(e.target.text);
  if (!r) return [];
  let { start: s } = e.target;
  return [
    { start: s + r.start, end: s + r.end, text: n },
    ...ge(t, e, r.text, n),
    ...Pt(t, e, r.text, n)
  ];
}
function me({ target: t, check: e }) {
  let n = /^`([^`]+)`/u.exec(e.text)?.[1], r = n && he(n, j(t.text)?.text ?? ""), s = n && pe.exec(n);
  if (!n || !r || !s) return;
  let o = r.start > s.index;
  return { expression: (o ? n.slice(0, s.index) : n.slice(s.index + s[0].length)).trim(), upper: /^[<≤]/u.test(s[0]) === o };
}
function ur({ target: t }, e, n) {
  let r = [{ start: t.start + e.start, end: t.start + e.end, text: n.measure }];
  if (!/^p\d/u.test(n.statistic ?? "")) return r;
  let s = /\bp\d\d(?:\.\d+)?\b/u.exec(t.text);
  return s ? [
    ...r,
    { start: t.start + s.index, end: t.start + s.index + s[0].length, text: n.statistic }
  ] : [{ ...r[0], text: `${n.measure} (${n.statistic})` }];
}
function ge({ document: t }, { check: e }, n, r) {
  let s = /^`([^`]+)`/u.exec(e.text)?.[1], o = s && he(s, n);
  if (!s || !o) return [];
  let i = cr(s, o, r);
  return L(t).filter(({ text: a }) => a === s).map(({ start: a }) => ({ start: a + o.start, end: a + o.end, text: i }));
}
function he(t, e) {
  let n = pe.exec(t), r = x(e);
  if (!n || !r) return;
  let s = [
    { start: n.index + n[0].length, end: t.length },
    { start: 0, end: n.index }
  ];
  for (let o of s) {
    let i = t.slice(o.start, o.end), a = x(i.trim()), c = o.start + i.length - i.trimStart().length;
    if (a && N(a.dimension, r.dimension) && lr(a.value, r.value))
      return { start: c + a.start, end: c + a.length };
  }
}
function cr(t, { start: e, end: n }, r) {
  let s = x(r);
  return [r, K(s.value, s.dimension), r.replaceAll(",", "")].find((i) => !O(it(t.slice(0, e) + i + t.slice(n)))) ?? r;
}
function lr(t, e) {
  return Math.abs(t - e) <= 1e-9 * Math.max(Math.abs(t), Math.abs(e));
}

// src/drafters/bind/prune-decide.ts
var pr = 2;
function ye(t, e, n) {
  let r = dr(t, e);
  return t.optional.filter(
    (s) => !fr(s, e, n) && ![...s.serves, ...s.requirements].some((o) => r.has(o)) && (gr(s, n) || mr(s, n))
  );
}
function dr({ clauses: t }, e) {
  let n = (c) => e.facts.flatMap(({ clause: u, noun: l, per: p }) => u === c ? [l, p] : []).map((u = "") => g(u)), r = e.clauses.flatMap(
    ({ kind: c, text: u }, l) => c === "target" ? [n(l).reduce((p, d) => p.replaceAll(` ${d} `, " # "), gt(u))] : []
  ), s = [gt(e.text.slice(e.subject.at.start, e.subject.at.end)), ...r], o = t.map(({ requirement: c, words: u }) => ({ requirement: c, names: [...new Set(u.map(gt))] })), i = (c) => o.filter(({ names: u }) => u.
  includes(c)).length, a = (c) => c.trim() !== "" && s.some((u) => u.includes(c)) && i(c) === 1;
  return new Set(o.filter(({ names: c }) => c.some(a)).map(({ requirement: c }) => c));
}
function fr({ component: t, serves: e, requirements: n }, r, { matches: s, clauses: o }) {
  let i = /* @__PURE__ */ new Set([...e, ...n]), a = r.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");
  return [...o.meant.keys()].some((c) => i.has(c)) || s.some(({ bind: c }) => c.requirement && i.has(c.requirement)) || ` ${a} `.includes(` ${t.toLowerCase()} `);
}
function mr({ serves: t }, { clauses: { meant: e, added: n, beyond: r } }) {
  let s = [...e.values()].flat().length + n.length + r.length;
  return t.length > 0 && s >= pr;
}
function gr({ below: t }, { numbers: e }) {
  return t !== void 0 && Tt(t, e);
}
function Tt(t, e) {
  let [n, r, s] = Nt(t);
  if (!n || !r || !s) return !1;
  let [o, i] = [n, s].map((a) => e.evaluate(a));
  return !o || !i || O(o) || O(i) || !N(o.dimension, i.dimension) ? !1 : r.startsWith("<") || r === "≤" ? r === "<" ? o.value < i.value : o.value <= i.value : r === "==" ? o.value === i.value : r ===
  ">" ? o.value > i.value : o.value >= i.value;
}
function Nt(t) {
  let [, e, n, r] = /^(.*?)(<=|>=|==|≤|≥|<|>)(.*)$/u.exec(t) ?? [];
  return [e?.trim(), n, r?.trim()];
}

// src/drafters/bind/overview.ts
function Ft(t, e) {
  let n = /^## Overview\n[\s\S]*?(?=\n+## )/mu.exec(t), r = n ? n.index + n[0].length : -1;
  return r < 0 ? t : `${t.slice(0, r)}

${e}${t.slice(r)}`;
}
function we(t, e, n) {
  if (!e || !Tt(e.until, n)) return t;
  let [r, , s] = Nt(e.until), o = x(s)?.length === s.length ? s : `\`${s}\` = ?`;
  return Ft(
    t,
    `**Smaller first:** ${e.option} is enough up to ${o}; here \`${r}\` = ?. See Trade-offs.`
  );
}

// src/drafters/bind/unmet.ts
var hr = 3;
function be({ document: t, ledger: e }, n) {
  let s = w(t, ["Quantity", "Value", "Basis"]).flatMap(({ rows: i }) => i).flatMap(
    ({ cells: [i, , a] }) => /\bbrief\b/u.test(a?.text ?? "") ? [yr(i?.text)] : []
  ), o = e.loads.map(({ name: i }) => i);
  return [...C({ document: t }).values()].flatMap(({ id: i, quality: a, target: c, check: u }) => {
    let l = /^`([^`]+)`/u.exec(u.text)?.[1], p = n.has(i) && e.checks.find(({ input: h }) => h.expression === l);
    if (!l || !p || p.holds || p.problem) return [];
    let d = /* @__PURE__ */ new Set([...s, ...o, ...l.match(/[a-z]\w*/gu) ?? []]), m = (e.flips(p) ?? []).filter(
      ({ name: h, at: v, text: y }) => !d.has(h) && !(y.includes("%") && v.value > 1)
    ).slice(0, hr).map(({ name: h, text: v }) => `\`${h}\`${v.slice(h.length)}`);
    return [{ id: i, quality: a, target: c.text, ways: m }];
  });
}
function xe(t, e) {
  if (e.length === 0) return t;
  let n = e.map(({ id: s, ways: o }) => {
    let i = o.length > 0 ? `it holds with ${o.join(", or ")}` : "less load, another target or another design";
    return `
| ${s} is not met as asked: what gives way? | the target stays and its check fails | ${i} | product owner |`;
  }), r = e.map(({ id: s, quality: o, target: i }) => `${s}, ${o} ${i}`).join("; ");
  return Ft(
    Dt(t, n.join("")),
    `**Not met as asked:** ${r}. Open Questions tells what would let it hold.`
  );
}
function yr(t = "") {
  return t.replaceAll("`", "");
}
function Dt(t, e) {
  let n = /^\| Question \| Assumed \| If not \| Decides \|.*(?:\n\|.*)+/mu.exec(t), r = n ? n.index + n[0].length : -1;
  return r < 0 ? t : t.slice(0, r) + e + t.slice(r);
}

// src/drafters/bind/doubts.ts
var wr = 8;
function $e(t, { document: e, ledger: n }) {
  let r = /^\| Question \| Assumed \|.*(?:\n\|.*)+/mu.exec(t)?.[0] ?? "", s = new Set(r.match(/[a-z]\w*/giu) ?? []), o = /* @__PURE__ */ new Map();
  for (let l of ie({ design: k(e), ledger: n }))
    s.has(l.flip.name) || o.set(l.check, [...o.get(l.check) ?? [], l]);
  if (o.size === 0) return t;
  let i = new Map(
    [...C({ document: e }).values()].map(({ id: l, check: p }) => [/^`([^`]+)`/u.exec(p.text)?.[1] ?? "", l])
  ), a = [...o].slice(0, wr), c = a.flatMap(
    ([, l]) => l.map(({ flip: { name: p, text: d } }) => `\`${p}\` = ${xr(d)}`)
  ), u = a.map(([l, p]) => `${i.get(l) ?? "a check"} fails ${p.map(br).join(" or ")}`);
  return Dt(
    t,
    `
| Do these unmeasured values hold? | ${c.join(", ")} | ${u.join("; ")} | load test, before the release |`
  );
}
function br({ flip: { name: t, at: e, now: n, text: r } }) {
  let s = r.slice(t.length, r.lastIndexOf("(now ")).trim();
  return `${/^(?:above|below) /u.test(s) ? "" : e.value > n.value ? "above " : "below "}${s} of \`${t}\``;
}
function xr(t) {
  return /\(now (.*)\)$/u.exec(t)?.[1] ?? "";
}

// src/drafters/bind/escape.ts
function G(t) {
  let e = 0, n = "";
  for (let { text: r, index: s } of mt(t))
    n += `${Se(t.slice(e, s))}\`${r.replace(/[`|\s]+/gu, " ")}\``, e = s + r.length;
  return (n + Se(t.slice(e))).trim();
}
function Se(t) {
  return t.replace(/[\s\u0000-\u001f\u007f]+/gu, " ").replace(/\\/gu, "\\\\").replace(/[|[\]*]/gu, "\\$&").replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_").replace(/`/gu, "'").replace(/<(?=[a-z/!?])/giu,
  "\\<").replace(/~~/gu, "\\~\\~");
}
function S(t) {
  return `“${G(t)}”`;
}
function at(t) {
  let e = t.replace(/[^\p{L}\p{M}\p{N} -]+/gu, " ").replace(/ {2,}/gu, " ").trim();
  return /[^\x20-\x7e]/u.test(e) || /\bend\b/u.test(e) ? `"${e}"` : e;
}
function H(t) {
  return t.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}

// src/drafters/bind/actors.ts
var ve = /^(?:admin|administrator|agent|auditor|clerk|curator|editor|employee|manager|moderator|operator|staff|supervisor|support)$/u;
function Me({ document: t }, { actor: e }, n) {
  let s = (/^\*\*Actors:\*\* (.*)$/mu.exec(t.source)?.[1] ?? "").replace(/\([^()]*\)/gu, "").split(",").map((a) => a.trim()).filter(Boolean), o = s.find((a) => a.toLowerCase() === n.actor), i = n.actor &&
  ve.test(n.actor) ? s.find((a) => ve.test(a.toLowerCase())) : void 0;
  return o ?? i ?? e;
}

// src/drafters/bind/plurals.ts
function Z(t) {
  return /[^aeiou]y$/u.test(t) ? `${t.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/u.test(t) ? `${t}es` : `${t}s`;
}

// src/drafters/bind/deeds.ts
var $r = [
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
], Sr = new Map($r.flatMap(([t, e]) => e.split(" ").map((n) => [g(n), t]))), vr = new Map(
  "annotate annotation bid bid book booking bookmark bookmark borrow loan comment comment dispute dispute flag flag grade grade join membership like like rate rating react reaction redeem redemption r\
ent rental reply reply reserve reservation review review score score subscribe subscription tag tag vote vote".split(" ").flatMap((t, e, n) => e % 2 === 0 ? [[g(t), n[e + 1]]] : [])
), Mr = /^(?:alert|ask|automate|call|charge|consolidate|contact|detect|email|encrypt|estimate|forecast|integrate|inform|listen|mail|match|message|monitor|notify|optimize|poll|predict|recommend|remind|retry|scale|support|tell|train|warn)$/u,
Be = /^(?:an?|the|their|his|her|its|our|my|your|all|any|each|every|some|new|own|old|one|up|out|in|other|others|more|most|many|[\d.,]+\w*|on|off|large|small|big|long|short|live|public|private|recent|past|upcoming|nearby|available|favou?rite|multiple|several|different)$/u,
Br = /^(?:and|or|as|at|by|before|after|behind|during|for|from|if|into|inside|of|over|per|so|than|that|then|through|to|under|until|up|via|when|where|which|while|who|whose|with|within|without|is|are|be|can|must|should|in|on|day|days|week|month|year|hour|minute|second|daily|weekly|monthly|yearly|online|offline|together|again|automatically|later|now|back|them|it|this|these|those|everything|anything|something|people|everyone|money|time)$/u,
Ee = /^(?:progress|feedback|history|content|equipment|inventory|status|advice|news|data|metadata|staff|software)$/u;
function wt({ text: t, verb: e, sentence: n }) {
  if (!e || ft(e) || Mr.test(e) || !/^[a-z]+$/u.test(e)) return;
  let r = E(t).map(({ lower: f }) => f), s = r.findIndex((f) => g(f) === g(e));
  if (s < 0) return;
  let o = vr.get(g(e)), i = r.slice(s + 1, s + 8);
  o && /^(?:to|on|for|in|with)$/u.test(i[0] ?? "") && i.shift();
  let a = i.findIndex((f) => !Be.test(f)), c = a < 0 ? [] : i.slice(a), u = c.findIndex((f) => Br.test(f) || Be.test(f)), l = c.slice(0, u < 0 ? 3 : Math.min(u, 3)).slice(-2), p = l.at(-1);
  if (!p || !l.every((f) => /^[a-z]{2,20}$/u.test(f) && !/[^p]ly$/u.test(f))) return;
  let d = Ar(n, e);
  return {
    verb: e,
    thing: [...l.slice(0, -1), Er(p)],
    kind: Sr.get(g(e)) ?? "act",
    ...o && { record: o },
    ...d && { actor: d }
  };
}
function Er(t) {
  return t === "ads" ? "ad" : Ee.test(t) ? t : V(t);
}
function Ar(t, e) {
  let n = E(t.slice(0, 120)).map(({ lower: i }) => i), r = n.findIndex((i) => g(i) === g(e)), s = n.slice(0, r).filter((i) => i !== "can"), o = s.at(-1);
  if (!(r < 0 || !o || s.length > 3 || o === "shall" || o === "service" || o === "offers"))
    return V(o);
}
function X(t) {
  return t.map((e) => e[0].toUpperCase() + e.slice(1)).join("");
}
function bt(t) {
  let e = t.at(-1) ?? "";
  return [...t.slice(0, -1), Ee.test(e) ? e : Z(e)].join("-");
}

// src/drafters/bind/requests.ts
var Cr = {
  make: ["POST", "PUT"],
  read: ["GET"],
  file: ["GET"],
  change: ["PATCH", "PUT"],
  remove: ["DELETE"],
  import: ["POST"],
  act: ["POST"]
};
function Ae(t, e, n) {
  let r = [t.thing, t.thing.slice(-1)].find((a) => e(X(a))) ?? t.thing, s = X(r), o = !e(s), i = kr(r, n);
  if (t.record && o) {
    let a = [...r, t.record];
    return {
      request: `POST ${i.root}/${bt(a)}`,
      entity: X(a),
      isNew: !e(X(a))
    };
  }
  if (t.record) {
    let a = X([t.record]);
    return { request: `POST ${i.one}/${bt([t.record])}`, entity: a, isNew: !e(a), of: s };
  }
  return { request: Rr(t, i, n) ?? Pr(t, i, o), entity: s, isNew: o };
}
function kr(t, e) {
  let [n, r] = [bt(t), t.at(-1)], s = e.length > 0 && e.every(({ path: i }) => i.startsWith("/v1/")) ? "/v1" : "";
  for (let { path: i } of e) {
    let [, a, c] = new RegExp(`^((?:/[^/]+)*?/${n})(?:/(\\{\\w+\\}))?(?:/|$)`, "u").exec(i) ?? [];
    if (a && c) return { root: s, many: a, one: `${a}/${c}` };
  }
  let o = e.find(({ path: i }) => i.endsWith(`/${n}`))?.path ?? `${s}/${n}`;
  return { root: s, many: o, one: `${o}/${o.includes("{id}") ? `{${r}Id}` : "{id}"}` };
}
var Or = /^(?:add|create|define|design|draft|enter|file|make|post|record|register|set|submit|upload|write)$/u;
function Rr({ kind: t, verb: e }, { many: n, one: r }, s) {
  if (t === "act" || t === "file" || t === "import" || t === "make" && !Or.test(e)) return;
  let i = (t === "make" || t === "read" ? [n, r] : [r, n]).flatMap(
    (a) => s.filter((c) => c.path === a && Cr[t].includes(c.method))
  );
  return i[0] && `${i[0].method} ${i[0].path}`;
}
function Pr({ kind: t, verb: e }, { many: n, one: r }, s) {
  return t === "make" ? s ? `POST ${n}` : `POST ${r}/${e}` : t === "read" ? `GET ${n}` : t === "file" ? `GET ${r}/${e}` : t === "import" ? `POST ${n}/imports` : t === "change" ? `PATCH ${r}` : t === "\
remove" ? `DELETE ${r}` : `POST ${r}/${e}`;
}

// src/drafters/bind/extend.ts
var Lr = 8;
function Ce(t, e) {
  let { document: n, entry: r } = t, s = w(n, ["Endpoint", "Purpose"], b(n, "API Contract"))[0], o = r && zr(t, r);
  if (!r || !s || !o) return { edits: [], extensions: [] };
  let i = Fr(e, o.types.value, Nr(s));
  if (i.length === 0) return { edits: [], extensions: [] };
  let a = i.flatMap((u) => u.ids);
  return { edits: [
    ...i.flatMap((u) => Dr(s, u)),
    ...Wr(
      o,
      i.filter(({ isNew: u }) => u)
    ),
    { start: o.serves, end: o.serves, text: a.map((u) => `, ${u}`).join("") },
    {
      start: o.flows,
      end: o.flows,
      text: i.map((u) => jr(u, r, Me(t, r, u.deed))).join("")
    }
  ], extensions: i };
}
function zr({ document: t }, { api: e, store: n }) {
  let { source: r } = t, s = b(t, "Data Model"), o = Tr(s), a = w(t, ["Store", "Holds"], s)[0]?.rows.find(({ cells: p }) => p[0]?.text === n)?.cells[1], c = b(t, "Components")?.sections.find(({ title: p }) => p.
  startsWith(e)), u = c && /\*\*Serves:\*\*[^\n]*/u.exec(r.slice(0, c.at.end.offset).slice(c.at.start.offset)), l = b(t, "Data Flow")?.at.end.offset;
  if (!(!o || !a || !c || !u || l === void 0))
    return { types: o, holds: a, serves: (c.at.start.offset ?? 0) + u.index + u[0].length, flows: l };
}
function Tr(t) {
  for (let e of t ? I(t) : [])
    if (e.type === "code" && /^(?:ts|typescript)$/u.test(e.lang ?? ""))
      return { value: e.value, end: (e.position?.end.offset ?? 0) - 4 };
}
function Nr({ rows: t }) {
  return t.flatMap(({ cells: e }) => {
    let [, n, r] = /^`([A-Z]+) (\/[^`?]*)`$/u.exec(e[0]?.text ?? "") ?? [];
    return n && r ? [{ method: n, path: r }] : [];
  });
}
function Fr(t, e, n) {
  let r = new Set(Array.from(e.matchAll(/\b(?:interface|type) (\w+)/gu), ([, o]) => o)), s = /* @__PURE__ */ new Map();
  for (let { id: o, clause: i } of t) {
    let a = wt(i);
    if (!a) continue;
    let c = Ae(a, (p) => r.has(p), n), u = s.get(c.request), l = c.isNew && ![...s.values()].some((p) => p.entity === c.entity);
    u ? u.ids.push(o) : s.size < Lr && s.set(c.request, { ...c, ids: [o], isNew: l, deed: a });
  }
  return [...s.values()];
}
function Dr({ rows: t, header: e, end: n }, { request: r, entity: s, deed: o, ids: i }) {
  let c = t.find(({ cells: p }) => p[0]?.text === `\`${r}\``)?.cells[e.indexOf("Serves")];
  if (c) return [{ start: c.end, end: c.end, text: `, ${i.join(", ")}` }];
  let u = r.startsWith("GET"), l = {
    Endpoint: `\`${r}\``,
    Purpose: [o.verb, ...o.thing].join(" "),
    "Takes → gives": Ir(r, s, o),
    Auth: o.actor ?? qr(t),
    Errors: u ? "–" : r.startsWith("POST") ? "422 not valid" : "404",
    Serves: i.join(", ")
  };
  return [{ start: n, end: n, text: `
| ${e.map((p) => l[p] ?? "–").join(" | ")} |` }];
}
function qr([t]) {
  return t?.cells[3]?.text.replace(/\s*\(.*$/u, "") ?? "–";
}
function Ir(t, e, { kind: n }) {
  if (n === "file") return `id → \`${e}\` as a file`;
  if (n === "import") return `file of \`${e}\` → counts, refused lines`;
  if (t.startsWith("GET")) return `cursor → \`${e}[]\``;
  if (t.startsWith("DELETE")) return "id → 204";
  let r = t.startsWith("POST") ? ", `Idempotency-Key`" : "";
  return `\`${e}\`${r} → \`${e}\``;
}
function Wr({ types: t, holds: e }, n) {
  if (n.length === 0) return [];
  let r = n.map(({ entity: s, of: o }) => {
    let i = o ? ` ${o[0].toLowerCase()}${o.slice(1)}Id: string;` : "";
    return `
interface ${s} { id: string;${i} createdBy: string; createdAt: string; content: Record<string, string> }`;
  });
  return [
    { start: t.end, end: t.end, text: r.join("") },
    { start: e.end, end: e.end, text: n.map(({ entity: s }) => `, ${s}`).join("") }
  ];
}
function jr({ ids: t, request: e, entity: n, deed: r }, { api: s, store: o }, i) {
  let a = e.startsWith("GET"), c = [r.verb[0].toUpperCase() + r.verb.slice(1), ...r.thing].join(" "), u = [
    `${i} → ${s}: \`${e}\``,
    `${s} → ${o}: ${r.kind === "file" ? "reads the" : a ? "reads a page of" : "writes the"} \`${n}\``
  ];
  return `

### ${G(c)} (${t.join(", ")})

${u.map((l, p) => `${p + 1}. ${l}`).join(`
`)}`;
}

// src/drafters/bind/functional.ts
var ke = 30;
function Re(t, e, n = t) {
  let r = Oe(t);
  if (!r) return { edits: [], meant: /* @__PURE__ */ new Map(), added: [], beyond: [] };
  let s = Hr(e.clauses.filter(({ kind: u }) => u === "capability")), o = /* @__PURE__ */ new Map(), i = [];
  for (let u of s) {
    let l = Qr(u, t, r);
    l ? o.set(l, [...o.get(l) ?? [], u]) : !qt(u, e) && !Gr(u) && i.push(u);
  }
  let a = (Oe(n) ?? r).rows.map(
    ({ cells: u }) => Number(/\d+/.exec(u[0]?.text ?? "")?.[0] ?? 0)
  ), c = i.slice(0, ke).map((u, l) => ({ id: `FR-${Math.max(0, ...a) + 1 + l}`, clause: u }));
  return { edits: [...Kr(r, o), ...Vr(r, c)], meant: o, added: c, beyond: i.slice(ke) };
}
function qt(t, { clauses: e, facts: n }) {
  return t.kind === "capability" && n.some(({ clause: r }) => e[r] === t) && wt(t) === void 0;
}
function Gr({ text: t, sentence: e }) {
  return /^\s*[[({<][^\])}>]*[\])}>]+\s*$/u.test(t) || oe(`${e}.`, { words: 1, headings: [] });
}
function Oe({ document: t }) {
  return w(t, ["ID", "Requirement"])[0];
}
function Qr(t, { clauses: e }, n) {
  let r = new Set(
    E(t.text).flatMap(({ lower: c }) => c.split("-")).map(g)
  ), s = t.verb && !ft(t.verb) ? g(t.verb) : void 0, i = e.filter(({ requirement: c }) => n.rows.some(({ cells: u }) => u[0]?.text === c)).map(({ requirement: c, words: u }) => {
    let l = u.map(
      (f) => E(f).flatMap(({ lower: m }) => m.split("-")).map(g)
    ), p = l.filter((f) => f.length > 0 && f.every((m) => r.has(m))).length, d = s !== void 0 && l.some((f) => f.length === 1 && f[0] === s);
    return { requirement: c, acts: d, score: p + (d ? 5 : 0) };
  }).reduce((c, u) => u.score > c.score ? u : c, {
    requirement: "",
    acts: !1,
    score: 0
  }), a = s !== void 0 && !i.acts && Ur(t);
  return i.score === 0 || a ? void 0 : i.requirement;
}
function Ur({ sentence: t, text: e }) {
  return !/^(?:The service offers|As the brief asks)\b/u.test(t) || /^the service offers/iu.test(e);
}
function Kr(t, e) {
  return t.rows.flatMap(({ cells: [n, r] }) => {
    let s = n && e.get(n.text);
    return s && r ? [_r(r, s)] : [];
  });
}
function _r(t, e) {
  let n = e.map(({ text: s }, o) => o === 0 ? Zr(G(s)) : G(s)).join("; "), r = new RegExp("^\\p{Lu}\\p{Ll}*(?=[ ,])", "u").test(t.text) ? t.text[0].toLowerCase() : "";
  return { start: t.start, end: t.start + r.length, text: `${n}: ${r}` };
}
function Vr(t, e) {
  if (e.length === 0) return [];
  let n = " |".repeat(Math.max(0, t.header.length - 2)), r = e.map(({ id: s, clause: o }) => `
| ${s} | ${G(o.sentence)}. |${n}`).join("");
  return [{ start: t.end, end: t.end, text: r }];
}
function Hr(t) {
  let e = /* @__PURE__ */ new Set();
  return t.filter(({ text: n }) => !e.has(n.toLowerCase()) && e.add(n.toLowerCase()));
}
function Zr(t) {
  return t.replace(new RegExp("^\\p{Ll}", "u"), (e) => e.toUpperCase());
}

// src/drafters/bind/score.ts
var Pe = 200, ze = new Set(
  "latenc response respond request time api fast call page system service answer overal p50 p90 p95 p99 end target must be read second minut average under within for the a an of in is and at all our b\
e it".split(" ").map(g)
), Xr = /* @__PURE__ */ new Set(["availability", "budget", "durability", "recovery", "peak", "retention"]), Jr = new Set(
  "access browse check fetch follow get load look open play query read retrieve scan search see serve stream view visit watch".split(" ").map(g)
), Yr = new Set(
  "add append book change create edit generate import insert make order place post publish record register save send store submit update upload write".split(" ").map(g)
);
function Te(t, e, n, r) {
  let s = t.clauses[e.clause], o = new Set(Q(e.text)), i = /* @__PURE__ */ new Set([...Q(rs(t, e)), ...o]);
  [...i].some((l) => Jr.has(l) && !r.includes(l)) && i.add("read"), [...i].some((l) => Yr.has(l) && !r.includes(l)) && i.add("writ");
  let a = [e.noun, e.per].filter((l) => l !== void 0).map(g), { per: c } = e, u = c !== void 0 && t.facts.some((l) => l.role === "count" && !l.per && l.noun && g(l.noun) === g(c));
  return { fact: e, index: n, counted: a, own: o, said: i, whole: u, ...s?.verb && { verb: g(s.verb) } };
}
function Ne({ fact: t, counted: e, own: n, said: r, verb: s, whole: o }, i, a, c) {
  let u = i.nouns.filter(
    (f) => U(f, e) && !c.includes(g(f)) && Q(f).slice(0, -1).every((m) => r.has(m))
  );
  if (u.length > 0) return 10 + Math.max(...u.map((f) => Q(f).length));
  if (t.role === "rate" && ts(e, i, a)) return 0;
  let l = i.nouns.filter(
    (f) => Q(f).every((m) => r.has(m) && !c.includes(m)) && (t.role !== "latency" || !i.quantity || Q(f).some((m) => !ze.has(m)))
  ), p = s !== void 0 && i.nouns.some((f) => g(f) === s);
  return l.length > 0 && t.role !== "unit-cost" ? 4 + l.length / 10 + (p ? 2 : 0) + (l.some((f) => n.has(g(f))) ? 1 : 0) : i.nouns.length > 0 ? es(t, i, a, { general: Le(r, n), whole: o }) : t.role !==
  "latency" || Le(r, n) ? 2 : [...[...a.nouns, ...a.clauses[0]?.words ?? []].map(g), ...c].some((f) => r.has(f)) ? 0.2 : 0;
}
function ts(t, e, n) {
  return n.binds.some(
    (r) => r.role === "rate" && r !== e && r.nouns.some((s) => U(s, t))
  );
}
function es(t, e, n, { general: r, whole: s }) {
  let o = n.binds.find(({ role: i, quantity: a }) => i === t.role && a) === e;
  return t.role === "rate" ? o ? t.per ? s ? 0.4 : 0 : 0.5 : 0 : t.role === "latency" ? r && e.requirement === ns(n) ? 0.5 : 0 : t.role === "size" ? t.noun === void 0 ? 0.5 : 0.2 : t.role === "unit-co\
st" ? 0.3 : Xr.has(t.role) ? 0.5 : 0;
}
function ns({ binds: t }) {
  let e = t.flatMap(({ role: r, requirement: s }) => r === "latency" && s ? [s] : []), n = (r) => Number(/\d+/u.exec(r)?.[0] ?? 0);
  return e.reduce((r, s) => n(s) < n(r) ? s : r, e[0] ?? "");
}
function Le(t, e) {
  return [...t].every((n) => ze.has(n) || e.has(n) || /\d/.test(n));
}
function U(t, e) {
  return e.includes(Q(t).at(-1) ?? "");
}
function rs({ text: t, clauses: e }, { clause: n, at: r }) {
  let s = e[n]?.at;
  return s ? t.slice(Math.max(s.start, r.start - Pe), Math.min(s.end, r.end + Pe)) : "";
}
var It = /* @__PURE__ */ new Map();
function Q(t) {
  let e = It.get(t);
  if (e) return e;
  let n = E(t).flatMap(({ lower: r }) => r.split("-")).map(g);
  return t.length < 40 && It.size < 2e3 && It.set(t, n), n;
}

// src/drafters/bind/factors.ts
function Fe({ fact: t, bind: e, loose: n }, r) {
  if (!n || t.per || !t.noun || t.statistic === "peak") return;
  let s = g(t.noun), o = r.find(
    ({ role: i, per: a, noun: c, bound: u }) => i === "count" && a && g(a) === s && c && u !== "max" && ss(e.nouns, c)
  );
  return o && { many: t, each: o };
}
function De(t, e) {
  let n = e.find(
    ({ role: r, per: s, noun: o }) => r === "count" && !s && o && t.per && g(o) === g(t.per)
  );
  return n && { many: n, each: t };
}
function Wt(t, e, { many: n, each: r }) {
  let s = Z(n.noun ?? ""), o = t.rows.get(e), i = `${s} * ${os(r.measure)}`;
  if (!o || t.rows.has(s) || !/^[a-z]{3,24}$/u.test(s) || ot(s) || O(it(i))) return;
  let { expression: a, ...c } = o;
  return t.rows.set(s, { ...c, name: s, factors: [], added: !0 }), t.written.set(s, { value: n.measure, basis: "brief" }), `\`${i}\`: brief, ${S(r.text)}`;
}
function ss(t, e) {
  return t.some((n) => U(n, [g(e)]));
}
function os(t) {
  let e = t.replaceAll(",", ""), n = x(t);
  return n && O(it(e)) ? K(n.value, n.dimension) : e;
}

// src/drafters/bind/load.ts
function qe(t, e) {
  let n = D(t.blueprint);
  if (!n) return [];
  let r = (u) => /^`([^`]+)`/u.exec(t.written.get(u)?.basis ?? "")?.[1], s = e.filter(
    (u) => !r(u) && t.rows.get(u)?.expression && Ie(t, u)
  ), o = n.names.flatMap(
    (u) => (r(u) ?? "").match(/[a-z]\w*/gu)?.filter((l) => t.rows.has(l) && !t.rows.get(l).expression && e.includes(u)) ?? []
  ), i = [...t.rows.values()].flatMap(
    ({ name: u, added: l, expression: p }) => l && !p ? [u] : []
  ), a = [.../* @__PURE__ */ new Set([...n.names.filter((u) => !r(u)), ...s, ...o, ...i])];
  return a.length === n.names.length && a.every((u, l) => u === n.names[l]) || a.length === 0 ? [] : [{ start: n.start, end: n.end, text: a.map((u) => `\`${u}\``).join(", ") }];
}
function Ie({ rows: t, load: e }, n, r = /* @__PURE__ */ new Set()) {
  return e.includes(n) ? !0 : r.has(n) ? !1 : (r.add(n), (t.get(n)?.expression?.match(/[a-z]\w*/gu) ?? []).some((o) => o !== n && t.has(o) && Ie({ rows: t, load: e }, o, r)));
}

// src/drafters/bind/mentions.ts
function We({ written: t, blueprint: e }) {
  let { source: n } = e.document;
  return L(e.document).flatMap(({ text: r, start: s }) => {
    let o = t.get(r)?.value, i = s + r.length + 1, a = o && !o.startsWith("?") ? /^\s?=\s?/u.exec(n.slice(i, i + 4))?.[0] : void 0, c = a && x(n.slice(i + a.length, i + a.length + 60));
    return !a || !c || c.start !== 0 ? [] : [{ start: i + a.length, end: i + a.length + c.length, text: o }];
  });
}

// src/drafters/bind/ledger.ts
var is = /* @__PURE__ */ new Set(["rate", "count", "ratio"]);
function je(t, e, n = []) {
  let r = {
    rows: P(t),
    written: /* @__PURE__ */ new Map(),
    load: D(t)?.names ?? [],
    blueprint: t
  }, s = [], o = [];
  for (let c of e) {
    let u = c.bind.quantity && as(r, c, e, n);
    u && is.has(c.fact.role) ? o.push(u) : !u && c.bind.quantity && s.push(c.fact);
  }
  for (let c of o) Ge(r, c);
  let i = [...r.rows.values()].filter(
    ({ name: c, basis: u }) => /^brief\b/u.test(u.text) && !r.written.has(c)
  ), a = [...r.written].flatMap(([c, { value: u, basis: l }]) => {
    let p = r.rows.get(c);
    return p.added ? [{ start: p.end, end: p.end, text: `
| \`${c}\` | ${u} | ${l} |` }] : [
      { ...p.value, text: u },
      { ...p.basis, text: l }
    ];
  });
  for (let { basis: c } of i) a.push({ ...c, text: "assumption: the blueprint's usual value" });
  return {
    edits: [...a, ...qe(r, o), ...We(r)],
    assumed: i.map(({ name: c, value: u }) => ({ name: c, value: u.text })),
    unplaced: s,
    multiplied: n.filter(
      ({ text: c, measure: u }) => [...r.written].some(
        ([l, { value: p, basis: d }]) => d.includes(`: brief, ${S(c)}`) || r.rows.get(l)?.added && p === u
      )
    )
  };
}
function as(t, e, n, r) {
  let { fact: s, bind: o, loose: i } = e, a = o.quantity;
  if (!t.rows.has(a)) return;
  let c = s.role === "rate" && !t.written.has(a) ? Fe(e, r) : void 0, u = c && Wt(t, a, c);
  if (u)
    return t.written.set(a, { value: `? ${Gt(s.measure)}`, basis: u }), a;
  let l = i ? `brief: ${S(s.text)}` : "brief";
  if (s.role === "rate" && s.per) return us(t, a, s, n, r);
  let p = s.role === "rate" && s.statistic === "peak" ? ls(t, a) : a;
  if (!(!p || t.written.has(p)))
    return t.written.set(p, { value: s.measure, basis: l }), p;
}
function us(t, e, n, r, s) {
  let o = g(n.per), i = r.find(
    (u) => u.fact.role === "count" && u.fact.noun && g(u.fact.noun) === o
  )?.bind.quantity, a = i ?? t.blueprint.binds.find(
    ({ role: u, quantity: l, nouns: p }) => u === "count" && l && p.map(g).includes(o)
  )?.quantity;
  if (a === e || t.written.has(e)) return;
  let c = a && t.rows.has(a) && (i !== void 0 || !jt(t, a, e)) ? `\`${a} * ${n.measure}\`: brief, ${S(n.text)}` : cs(t, e, n, s);
  if (c)
    return t.written.set(e, { value: `? ${Gt(n.measure)}`, basis: c }), e;
}
function jt(t, e, n, r = /* @__PURE__ */ new Set()) {
  if (r.has(e)) return !1;
  r.add(e);
  let s = t.written.get(e)?.basis;
  return ((s ? /^`([^`]+)`/u.exec(s)?.[1] : t.rows.get(e)?.expression)?.match(/[a-z]\w*/gu) ?? []).some((a) => a === n || t.rows.has(a) && jt(t, a, n, r));
}
function cs(t, e, n, r) {
  let s = De(n, r);
  return s && Wt(t, e, s);
}
function ls({ rows: t, written: e, blueprint: n }, r) {
  if (t.has(`${r}_peak`)) return `${r}_peak`;
  let s = n.binds.find(({ role: c }) => c === "peak")?.quantity, o = [...t.values()].find(
    ({ factors: c }) => s && c.length === 2 && c.includes(r) && c.includes(s)
  )?.name;
  if (o || !s || !t.has(s) || e.has(r) && e.has(s)) return o;
  let a = {
    ...t.get(r),
    name: `${r}_peak`,
    expression: `${r} * ${s}`,
    factors: [r, s],
    added: !0
  };
  return t.set(a.name, a), a.name;
}
function Ge(t, e) {
  let { rows: n, written: r, load: s } = t, { factors: o } = n.get(e), i = o.filter((l) => !r.has(l) && n.has(l) && !jt(t, e, l)), a = t.blueprint.binds.find(({ role: l }) => l === "peak")?.quantity, c = i.
  find((l) => s.includes(l)) ?? i.find((l) => Qe(t, l)) ?? i.find((l) => /^brief\b/u.test(n.get(l).basis.text)) ?? i.find((l) => l === a);
  if (!c) return;
  let u = [...o];
  u.splice(u.indexOf(c), 1), r.set(c, {
    value: `? ${Gt(n.get(c).value.text)}`.trim(),
    basis: `\`${[e, ...u].join(" / ")}\`: from the brief's ${e.replaceAll("_", " ")}`
  }), Ge(t, c);
}
function Qe({ rows: t, written: e, load: n }, r, s = 0) {
  let o = t.get(r)?.factors ?? [];
  return s < 8 && o.some(
    (i) => !e.has(i) && (n.includes(i) || Qe({ rows: t, written: e, load: n }, i, s + 1))
  );
}
function Gt(t) {
  return (x(t)?.suffix.trim() ?? "").replace(/^(?:k|K|M|m|mn|bn|B|thousand|millions?|billions?|trillion)(?![\p{L}/])\s*/u, "");
}

// src/drafters/bind/match.ts
var ps = 200, ds = 1e24;
function Ve(t, e, n) {
  let r = (a) => t.facts.slice(0, ps).map((c, u) => Te(t, c, u, a)), s = Ke(
    Ue(
      r([]).filter(({ fact: a }) => a.role === "rate"),
      e,
      n,
      []
    )
  ), o = s.filter(({ loose: a }) => a).flatMap(({ fact: a }) => a.noun ? [g(a.noun)] : []), i = Ke(
    Ue(
      r(o).filter(({ fact: a }) => a.role !== "rate"),
      e,
      n,
      o
    )
  );
  return [...s, ...ms(i, e, o)];
}
function Ue(t, e, n, r) {
  return t.flatMap(
    (s) => e.binds.map((o, i) => {
      let { fact: a, index: c } = s, u = a.role === o.role && fs(a, o, n(o)) ? Ne(s, o, e, r) : 0;
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
function Ke(t) {
  let e = t.filter(({ score: r }) => r > 0).sort((r, s) => s.score - r.score || _e(r.bind) - _e(s.bind) || r.index - s.index || r.order - s.order), n = /* @__PURE__ */ new Set();
  return e.flatMap(({ fact: r, bind: s, index: o, loose: i }) => {
    let a = `${s.quantity ? "quantity" : "requirement"} of ${o}`, c = `${s.quantity ?? s.requirement}${r.statistic === "peak" && r.role === "rate" ? " peak" : ""}`;
    return n.has(a) || n.has(c) ? [] : (n.add(a).add(c), [{ fact: r, bind: s, loose: i }]);
  });
}
function _e(t) {
  return Number(/\d+/.exec(t.requirement ?? "")?.[0] ?? 0);
}
function fs(t, e, n) {
  let [r, s] = [n === void 0 ? void 0 : x(n), x(t.measure)];
  if (!r || !s || !N(r.dimension, s.dimension) || s.value < 0 || s.value > ds || s.value === 0 && (e.quantity || t.role !== "durability") || n.includes("%") !== t.measure.includes("%")) return !1;
  if (t.bound === "total" || e.bound === "total") return t.bound === e.bound;
  if (t.bound && e.bound && t.bound !== e.bound) return !1;
  let o = e.nouns.some((i) => /concurrent|simultaneous|session|online/u.test(i));
  return t.role !== "count" || t.statistic === "peak" === o || o && /session|connection/u.test(t.noun ?? "");
}
function ms(t, e, n) {
  return t.filter(({ fact: { role: r, per: s }, bind: o }) => {
    if (r !== "unit-cost") return !0;
    if (s === void 0) return !1;
    let i = o.nouns.length > 0 ? o.nouns : e.nouns;
    return U(g(s), n) || i.some((a) => U(a, [g(s)]));
  });
}

// src/drafters/bind/numbers.ts
function J(t) {
  let e = F(gs(t));
  return { document: e, ledger: se(k(e)) };
}
function gs(t) {
  return t.split(/^(?=## )/mu).map((n) => hs(n) ? n : n.replace(/[^\n]/g, " ")).join("");
}
function hs(t) {
  return /^## (?:Requirements|Scaling|Cost)/u.test(t) || /^\| Quantity \| Value \| Basis \|/mu.test(t);
}

// src/drafters/bind/platform-services.ts
var Y = "[a-z]\\d[a-z]{0,3}\\.(?:nano|micro|small|medium|(?:\\d{1,2})?x?large)", He = [
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
  [`(?:Amazon )?EC2(?: ${Y}| [a-z]\\d[a-z]{0,3}(?= of))?`, "Azure VMs", "Compute Engine", "virtual machines"],
  ["(?:Amazon )?EBS(?: gp3)?|gp3(?: disks)?", "Premium SSD v2", "Hyperdisk", "mirrored NVMe"],
  ["(?:AWS )?Network Load Balancers?", "Azure Load Balancer", "Cloud Load Balancing", "HAProxy"],
  ["(?:AWS )?Application Load Balancers?|(?:AWS )?ALB", "Application Gateway", "Cloud Load Balancing", "HAProxy"],
  ["(?:AWS )?Elastic Load Balancing|(?:AWS )?[EN]LB", "Azure Load Balancer", "Cloud Load Balancing", "HAProxy"],
  ["(?:AWS )?KMS", "Key Vault", "Cloud KMS", "Vault"],
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
  ["(?:one|a) public cloud region", "one Azure region", "one Google Cloud region", "one data centre, two rooms"],
  ["one AWS region", "one Azure region", "one Google Cloud region", "one data centre"],
  ["AWS, one region", "Azure, one region", "Google Cloud, one region", "one data centre"],
  [`cache\\.${Y}`, "memory-optimised nodes", "memory-optimised nodes", "memory-heavy nodes"],
  [`db\\.(?:${Y}|[a-z]\\d[a-z]{0,3}) Multi-AZ`, "zone-redundant", "regional", "with a standby"],
  [`db\\.(?:${Y}|[a-z]\\d[a-z]{0,3})`, "General Purpose", "Enterprise", "one machine"],
  [`${Y}(?:, ${Y})*`, "a machine of that size", "a machine of that size", "a machine of that size"],
  ["Multi-AZ", "zone-redundant", "regional", "with a standby"],
  ["(?<=(?:[Bb]y|[Aa]sks?|of) )AWS", "Azure", "Google Cloud", "the platform team"],
  ["AWS", "Azure", "Google Cloud", "own servers"]
].map(([t, e, n, r]) => ({
  pattern: new RegExp(`(?:${t})(?![\\p{L}\\p{N}])`, "uy"),
  names: { Azure: e, "Google Cloud": n, "own servers": r }
}));

// src/drafters/bind/platforms.ts
function Je(t) {
  let e = t.flatMap(({ kind: s, words: o }) => s === "on-prem" ? ["own servers"] : s !== "cloud" ? [] : /azure/iu.test(o) ? ["Azure"] : /gcp|google/iu.test(o) ? ["Google Cloud"] : /aws|amazon/iu.test(
  o) ? ["AWS"] : []), [n, ...r] = new Set(e);
  return r.length === 0 && n !== "AWS" ? n : void 0;
}
function Ye(t, e) {
  let { document: n, ...r } = t;
  return R(r, A(n.source, ys(n, e)), n.path);
}
function ys(t, e) {
  let r = w(t, ["Quantity", "Value", "Basis"]).flatMap((u) => u.rows).flatMap(({ cells: [, , u] }) => u && /^(?:price|limit):/u.test(u.text) ? [u] : []).filter(({ text: u }) => Ze(u, 0).length > 0 || /us-east-1|Amazon/u.
  test(u)), s = [..._(t)].find(({ depth: u }) => u === 2)?.at.start.offset ?? t.frontMatter.end, o = t.source.slice(s), i = Array.from(o.matchAll(/^Prices:.*$/gmu), ({ index: u, 0: l }) => ({
    start: s + u,
    end: s + u + l.length,
    text: l
  })), a = Array.from(o.matchAll(/https?:\/\/[^\s)>`]+/gu), ({ index: u, 0: l }) => ({
    start: s + u,
    end: s + u + l.length
  })), c = [...r, ...i, ...a];
  return [
    ...Ze(o, s).filter(({ start: u }) => !c.some((l) => l.start <= u && u < l.end)).map(({ start: u, end: l, names: p }) => ({ start: u, end: l, text: p[e] })),
    ...i.map(({ start: u, end: l, text: p }) => ({ start: u, end: l, text: ws(p, e) })),
    ...r.map(({ start: u, end: l, text: p }) => ({
      start: u,
      end: l,
      text: p.replace(/^(\w+):\s*/u, `$1: of AWS, in place of that of ${e}: `)
    })),
    ...bs(t, e)
  ];
}
function ws(t, e) {
  return t.replace(/ \([^()]*(?:\([^()]*\)[^()]*)*\)/gu, "").replace(/^Prices:\s*/u, `Prices: in place of those of ${e}, `);
}
function bs(t, e) {
  let r = w(t, ["Question", "Assumed", "If not", "Decides"], b(t, "Open Questions"))[0], o = [`What does ${e === "own servers" ? "own hardware" : e} cost and guarantee?`, "the same as AWS", "cost, siz\
es, availability", "platform owner"];
  return r ? [{ start: r.end, end: r.end, text: `
| ${o.join(" | ")} |` }] : [];
}
function Ze(t, e) {
  let n = [], r = new RegExp("(?<![\\p{L}\\p{N}_/.`-])(?:\\p{Lu}|one |a public|db\\.|cache\\.|gp3|[a-z]\\d[a-z]{0,3}\\.)", "gu");
  for (let s = r.exec(t); s; s = r.exec(t)) {
    let { index: o } = s, i = He.find(({ pattern: c }) => Xe(c, t, o) > o);
    if (!i) continue;
    let a = Xe(i.pattern, t, o);
    n.push({ start: e + o, end: e + a, names: i.names }), r.lastIndex = a;
  }
  return n;
}
function Xe(t, e, n) {
  return t.lastIndex = n, t.test(e) ? t.lastIndex : 0;
}

// src/drafters/bind/prune-names.ts
function Ut(t, e, n) {
  let r = new Set(Array.from(e, Qt)), s = /* @__PURE__ */ new Map();
  for (let { name: p, alias: d } of xs(t))
    for (let f of $s(p, d)) s.set(f, (s.get(f) ?? /* @__PURE__ */ new Set()).add(Qt(p)));
  let o = new Map([...s.keys()].flatMap((p) => ["", "s", "es"].map((d) => [tn(p + d), p]))), i = (p) => [...s.get(p) ?? []].every((d) => r.has(d)), c = ["N?FR-\\d+", ...[...s.keys()].sort((p, d) => d.
  length - p.length).map(Ss)].join("|"), u = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${c})(?![\\p{L}\\p{N}_])`, "giu"), l = (p) => {
    if (/^N?FR-\d+$/iu.test(p)) return n.has(p.toUpperCase());
    let d = o.get(tn(p));
    if (!(d === void 0 || !/[\s-]/u.test(d) && p[0] !== d[0]))
      return i(d);
  };
  return {
    ids: n,
    bears: (p) => r.has(Qt(p)),
    mentions: (p) => Array.from(xt(p).matchAll(u)).flatMap(({ index: d, 0: f }) => {
      let m = l(f);
      return m === void 0 ? [] : [{ start: d, end: d + f.length, gone: m }];
    })
  };
}
function en(t) {
  return {
    ids: /* @__PURE__ */ new Set(),
    bears: () => !1,
    mentions: (e) => Array.from(e.matchAll(/`([^`\n]*)`/gu)).flatMap(
      ({ index: n, 0: r, 1: s }) => t.has(s) ? [{ start: n, end: n + r.length, gone: !0 }] : []
    )
  };
}
function M(t, e) {
  return e.mentions(t).some((n) => n.gone);
}
function xt(t) {
  return t.replace(/`[^`\n]*`/gu, (e) => "`".repeat(e.length));
}
function xs({ components: t, externals: e, actors: n, stores: r }) {
  let s = [...e, ...n].map(({ name: o, remark: i }) => ({ name: o, alias: i }));
  return [...t, ...s, ...r];
}
function $s(t, e) {
  let n = tt(t), r = e && e.split(/\s+/u).length <= 3 && !/passes through/iu.test(e) && new RegExp("^\\p{Lu}", "u").test(e);
  return [n, ...r ? [tt(e)] : []].filter(Boolean);
}
function tt(t) {
  return t.replace(/\([^()]*\)/gu, " ").replace(/\s+/gu, " ").trim();
}
function Qt(t) {
  return tt(t).replace(/^(?:the|an?|our) /iu, "").toLowerCase();
}
function tn(t) {
  return t.toLowerCase().replace(/[\s-]+/gu, " ");
}
function Ss(t) {
  return `${t.split(/[\s-]+/u).map(H).join("[\\s-]+")}(?:s|es)?`;
}

// src/drafters/bind/prune-diagram.ts
var vs = /^(\w+)(\[\[.*\]\]|\[\(.*\)\]|\(\[.*\]\)|\(\(.*\)\)|\[.*\]|\(.*\)|\{.*\})?(?::::\w+)?$/u, Ms = /\s*(?:<?(?:--+|-\.+-|==+)[>xo]?)(?:\|[^|]*\|)?\s*/gu;
function on(t, e) {
  let n = t.split(`
`), r = n.map(nn), s = /* @__PURE__ */ new Map();
  for (let { id: l, label: p } of r.flatMap((d) => d?.groups.flat() ?? []))
    p !== void 0 && !s.has(l) && s.set(l, p);
  let o = (l) => s.get(l) ?? l, i = ({ id: l }) => !e(o(l)), a = n.flatMap((l, p) => {
    let d = r[p];
    if (d) return d.groups.flat().every(i) ? [l] : Es(d, i);
    let f = /^\s*(?:style|click|class)\s+(\w+)\s/u.exec(l)?.[1];
    return f && e(o(f)) ? [] : [l];
  }), c = sn(a.map(nn)), u = [...sn(r)].filter((l) => !c.has(l) && !e(o(l))).map(o);
  return { text: an(a).join(`
`), cut: u };
}
function nn(t) {
  if (/^\s*(?:flowchart|graph|subgraph|direction|style|class|classDef|click|linkStyle|end|%%)\b/u.test(t))
    return;
  let e = t.replace(/"[^"]*"|\[[^[\]]*\]/gu, (a) => "_".repeat(a.length)), n = /^\s*/u.exec(t)[0], r = [], s = [], o = n.length;
  for (let a of e.slice(0, e.length).matchAll(Ms))
    s.push(t.slice(o, a.index)), r.push(t.slice(a.index, a.index + a[0].length).trim()), o = a.index + a[0].length;
  s.push(t.slice(o));
  let i = s.map(
    (a) => a.trim().split(/\s+&\s+/u).map(Bs)
  );
  return i.every((a) => a.every((c) => c !== void 0)) ? { indent: n, arrows: r, groups: i } : void 0;
}
function Bs(t) {
  let e = vs.exec(t);
  if (!e) return;
  let n = e[2]?.replace(/^[[({]+"?|"?[\])}]+$/gu, "");
  return { id: e[1], text: t, label: n?.replace(/<br\s*\/?>.*$/u, "").trim() };
}
function Es({ indent: t, groups: e, arrows: n }, r) {
  let s = e.map((c) => c.filter(r)), o = n.flatMap((c, u) => {
    let [l, p] = [s[u], s[u + 1]];
    return l.length > 0 && p.length > 0 ? [{ index: u, text: `${t}${rn(l)} ${c} ${rn(p)}` }] : [];
  }), i = new Set(o.flatMap(({ index: c }) => [...s[c], ...s[c + 1]]));
  return [...s.flat().filter((c) => c.label !== void 0 && !i.has(c)).map(({ text: c }) => t + c), ...o.map(({ text: c }) => c)];
}
function rn(t) {
  return t.map(({ text: e }) => e).join(" & ");
}
function sn(t) {
  return new Set(
    t.flatMap((e) => e && e.arrows.length > 0 ? e.groups.flat().map(({ id: n }) => n) : [])
  );
}
function an(t) {
  let e = t.findIndex(
    (n, r) => /^\s*subgraph\b/u.test(n) && /^\s*end\s*$/u.test(t[r + 1] ?? "")
  );
  return e < 0 ? t : an(t.toSpliced(e, 2));
}

// src/drafters/bind/prune-nodes.ts
function Kt(t, e, n) {
  let r = /^[ \t]*(?:\r?\n[ \t]*)*(?=\S|$)/u.exec(t.slice(n))?.[0].length ?? 0;
  return { start: e, end: n + r, text: "" };
}
function $t(t, e) {
  let n = /^[ \t]*\r?\n/u.exec(t.slice(et(e)))?.[0].length ?? 0;
  return { start: B(e), end: et(e) + n, text: "" };
}
function St(t, e) {
  let n = t.children[0];
  return n ? e.slice(B(n), et(n)) : "";
}
function B({ position: t }) {
  return t?.start.offset ?? 0;
}
function et({ position: t }) {
  return t?.end.offset ?? 0;
}

// src/drafters/bind/prune-steps.ts
var un = /^([^→\n]{1,60}?)\s*→\s*([^→:\n]{1,60}?):\s/u;
function cn(t, e) {
  return t.ordered === !0 && t.children.some((n) => un.test(St(n, e)));
}
function ln(t, { source: e, gone: n }, r) {
  let s = t.children.map((a) => {
    let [, c = "", u = ""] = un.exec(St(a, e)) ?? [];
    return n.bears(tt(c)) || n.bears(tt(u)) ? void 0 : r(a);
  }), o = (a) => s.slice(0, a).filter(Boolean).length;
  return { edits: t.children.flatMap((a, c) => {
    let u = s[c];
    if (!u) return [$t(e, a)];
    let l = /^\d+/u.exec(e.slice(B(a)))?.[0] ?? "", [p, d] = [B(a), String(o(c + 1))];
    return [
      ...l === d ? [] : [{ start: p, end: p + l.length, text: d }],
      ...u.length > 0 || o(s.length) === s.length ? u : As(a, e, o)
    ];
  }), all: o(s.length) === 0 };
}
function As(t, e, n) {
  return Array.from(St(t, e).matchAll(/\bsteps? (\d{1,2})(?:(\s?[–-]\s?)(\d{1,2}))?\b/gu), (r) => {
    let [s, o, i, a = o] = r, c = B(t.children[0]) + r.index, [u, l] = [n(Number(o) - 1) + 1, n(Number(a))];
    return {
      start: c,
      end: c + s.length,
      text: i && l > u ? `steps ${u}${i}${l}` : `step ${Math.max(1, Math.min(u, l))}`
    };
  });
}

// src/drafters/bind/prune-text.ts
function nt(t, e) {
  if (!M(t, e)) return t;
  let n = /^\*\*([^*]{41,})\*\*$/u.exec(t)?.[1];
  if (n) return zs(nt(n, e));
  let r = /^(?:\*\*[^*]{1,40}\*\*:?\s+|[^:→\n]{1,60}→[^:→\n]{1,60}:\s+)/u.exec(t)?.[0] ?? "";
  if (M(r, e)) return "";
  let o = z(t.slice(r.length), /[.!?][*_]{0,2}\s+(?=[\p{Lu}\p{N}`*“"])/u).map(
    (i) => ks(i, e)
  ).join("").trimEnd();
  return o === "" ? "" : r + o;
}
function z(t, e) {
  let n = Cs(t), r = [], s = 0;
  for (let o of n.matchAll(new RegExp(e, "gu"))) {
    let i = o.index + o[0].length;
    r.push(t.slice(s, i)), s = i;
  }
  return s < t.length ? [...r, t.slice(s)] : r;
}
function Cs(t) {
  let e = 0;
  return [...xt(t).split("")].map((n) => {
    n === "(" && (e += 1);
    let r = e > 0;
    return n === ")" && (e = Math.max(0, e - 1)), r ? "`" : n;
  }).join("");
}
function ks(t, e) {
  if (!M(t, e)) return t;
  let n = /[.!?]?[*_]{0,2}\s*$/u.exec(t)?.[0] ?? "", r = t.slice(0, t.length - n.length), i = z(r, /;\s*/u).map((a) => a.replace(/;\s*$/u, "")).map((a) => Os(a, e)).filter(Boolean).join("; ");
  return i === "" ? "" : (new RegExp("^\\p{Lu}", "u").test(r) ? i.replace(new RegExp("^\\p{Ll}", "u"), (a) => a.toUpperCase()) : i) + n;
}
function Os(t, e) {
  let n = t;
  for (let r of [vt, Ps, Ls]) {
    if (!M(n, e)) return n;
    n = r(n, e);
  }
  return M(n, e) ? "" : n;
}
var dn = /^(?:\s*\([^()]*\))?(?:\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or|&)\s+)(?:the\s+|an?\s+)?$/iu;
function vt(t, e) {
  let n = e.mentions(t), r = n.findIndex(
    (l, p) => n[p + 1] && dn.test(t.slice(l.end, n[p + 1].start)) && pn(t, n, p).some((d) => d.gone)
  );
  if (r < 0) return t;
  let s = pn(t, n, r), o = s.filter((l) => !l.gone);
  if (o.length === 0 || o.length === s.length) return t;
  let i = s.map(({ start: l, end: p }, d) => ({ from: d === 0 ? l : l - (/(?:the|an?)\s+$/iu.exec(t.slice(s[d - 1].end, l))?.[0].length ?? 0), to: p + (/^\s*\([^()]*\)/u.exec(t.slice(p))?.[0].length ??
  0) })), a = t.slice(i.at(-2).to, i.at(-1).from), c = i.filter((l, p) => !s[p].gone).map(({ from: l, to: p }) => t.slice(l, p)), u = c.length > 1 ? c.slice(0, -1).join(", ") + a + c.at(-1) : c[0];
  return vt(t.slice(0, i[0].from) + u + t.slice(i.at(-1).to), e);
}
function pn(t, e, n) {
  let r = [e[n]];
  for (let s of e.slice(n + 1)) {
    if (!dn.test(t.slice(r.at(-1).end, s.start))) break;
    r.push(s);
  }
  return r;
}
var Rs = 4;
function Ps(t, e) {
  let n = z(t, /,\s+(?:and |or )?|\s(?:and|or)\s/u), r = n.every((i) => xt(i).trim().split(/\s+/u).length <= Rs + 1);
  if (n.length < 2 || !r) return t;
  let s = n.filter((i) => !M(i, e)).map((i) => i.replace(/(?:,\s+(?:and |or )?|\s(?:and|or)\s)$/u, "")), o = /(?:,\s+(?:and |or )?|\s(?:and|or)\s)$/u.exec(n.at(-2))?.[0] ?? ", ";
  return s.length > 1 ? s.slice(0, -1).join(", ") + o + s.at(-1) : s[0] ?? "";
}
function Ls(t, e) {
  return t.replace(/\s?\([^()]*\)/gu, (n) => M(n, e) ? "" : n);
}
function zs(t) {
  return t === "" ? "" : `**${t}**`;
}

// src/drafters/bind/prune-tables.ts
function fn(t, e, n, r) {
  let s = Rt(t, e), o = ["Quantity", "Value", "Basis"].every((c, u) => s.header[u] === c), i = s.rows.map((c) => o ? qs(c, n, r) : Ts(s, c, n));
  return { edits: i.flatMap((c, u) => c ?? [ut(s.rows[u])]), all: i.length > 0 && i.every((c) => c === void 0) };
}
function ut({ start: t, end: e }) {
  return { start: t - 1, end: e, text: "" };
}
function Ts({ header: t }, { cells: e }, n) {
  let r = e.map(
    ({ text: i }, a) => a === 0 || t[a] === "Serves" ? Ns(i, n) : i
  );
  if (r.some((i, a) => i === "" && e[a].text !== "")) return;
  let s = t[2] === "Alert" && e[1] && e[2] ? Fs(e[1], e[2], n) : void 0;
  if (s?.every((i) => i === "")) return;
  let o = [];
  for (let [i, a] of e.entries()) {
    let c = t[i] ?? "", u = s?.[i - 1] ?? nt(r[i], n);
    if (!(u === a.text || a.text === "")) {
      if (u === "" && /^(?:Chosen|Producer|Assumed)$/u.test(c) || c === "Options" && !u.includes(";")) return;
      u === "" && c === "Requirement" || o.push({ start: a.start, end: a.end, text: u === "" ? Ds(c) : u });
    }
  }
  return o;
}
function Ns(t, e) {
  if (!M(t, e)) return t;
  let n = vt(t, e);
  return M(n, e) ? "" : n;
}
function Fs(t, e, n) {
  let [r, s] = [t, e].map(
    ({ text: i }) => z(i, /;\s*/u).map((a) => a.replace(/;\s*$/u, ""))
  );
  if (!r || !s || r.length !== s.length || r.length < 2) return;
  let o = r.flatMap((i, a) => M(i, n) || M(s[a], n) ? [] : [a]);
  return [o.map((i) => r[i]).join("; "), o.map((i) => s[i]).join("; ")];
}
function Ds(t) {
  return t === "Impact" || t === "Detection" ? "none" : "–";
}
function qs({ cells: [t, , e] }, n, r) {
  if (!t || !e) return [];
  let s = r[t.text.replaceAll("`", "")], o = /^(?:`[^`]*`(?::\s+)?|[a-z]+:\s+)/u.exec(e.text)?.[0] ?? "", i = nt(e.text.slice(o.length), n);
  if (s !== void 0) {
    let c = o.startsWith("`") && i !== "";
    return [{ start: e.start, end: e.end, text: `\`${s}\`${c ? `: ${i}` : ""}` }];
  }
  let a = i === "" && o.startsWith("`") ? o.replace(/:\s+$/u, "") : o + i;
  return a === e.text || i === "" && !o.startsWith("`") ? [] : [{ start: e.start, end: e.end, text: a }];
}

// src/drafters/bind/prune-sections.ts
function Bt({ source: t, sections: e }, n, r) {
  let s = { source: t, gone: n, formulas: r, cut: [] };
  return { edits: e.flatMap((i) => Vt(i, s)), cut: s.cut };
}
function Vt(t, e) {
  let { source: n, gone: r } = e;
  if (r.bears(t.title) && t.depth > 2) return _t(t, e);
  let s = t.nodes.find((l) => l.type === "list" && cn(l, n)), o = s ? ln(s, e, (l) => gn(l, e)) : void 0, i = Is(t.title, r);
  if (t.depth > 2 && (i === void 0 || o?.all)) return _t(t, e);
  let a = t.nodes.map((l) => l === s ? { edits: o.edits, all: !1 } : o && o.edits.length > 0 && Qs(l) ? Mt(l, n) : Ht(l, e));
  return a.length > 0 && a.every(({ all: l }) => l) && t.sections.length === 0 && t.depth > 2 ? _t(t, e) : [
    ...i !== t.title ? Ws(t, i ?? t.title, n) : [],
    ...a.flatMap(({ edits: l }) => l),
    ...t.sections.flatMap((l) => Vt(l, e))
  ];
}
function _t({ heading: t, nodes: e, sections: n, at: r }, s) {
  let { source: o } = s, i = e.findIndex((d) => /^\*\*(?:Actors|External)/u.test(o.slice(B(d)))), a = i < 0 ? [] : e.slice(i), c = n.filter(({ depth: d }) => d > 6), u = a[0] ?? c[0]?.heading, l = B(t);
  return [
    u ? { start: l, end: B(u), text: "" } : Kt(o, l, r.end.offset ?? l),
    ...a.flatMap((d) => Ht(d, s).edits),
    ...c.flatMap((d) => Vt(d, s))
  ];
}
function Is(t, e) {
  let n = /\s*\(([^()]*\bN?FR-\d[^()]*)\)\s*$/u.exec(t);
  if (!n) return M(t, e) && e.mentions(t).every((i) => i.gone) ? void 0 : t;
  let r = n[1].match(/\bN?FR-\d+/gu) ?? [], s = r.filter((i) => !e.ids.has(i)), o = r.some((i) => i.startsWith("FR")) ? s.some((i) => i.startsWith("FR")) : s.length > 0;
  return s.length === r.length ? t : o ? `${t.slice(0, n.index)} (${s.join(", ")})` : void 0;
}
function Ws({ heading: t, title: e }, n, r) {
  let s = B(t), o = r.slice(s, t.position?.end.offset).indexOf(e);
  return o < 0 ? [] : [{ start: s + o, end: s + o + e.length, text: n }];
}
function Ht(t, e) {
  let { source: n, gone: r, formulas: s } = e;
  if (t.type === "table") {
    let { edits: i, all: a } = fn(n, t, r, s);
    return a ? Mt(t, n) : { edits: i, all: a };
  }
  if (t.type === "list") return js(t, e);
  if (t.type === "code") return { edits: Gs(t, e), all: !1 };
  if (t.type !== "paragraph") return { edits: [], all: !1 };
  let o = mn(t, e);
  return o ? { edits: o, all: !1 } : Mt(t, n);
}
function mn(t, { source: e, gone: n }) {
  let [r, s] = [B(t), et(t)], o = e.slice(r, s), i = nt(o, n);
  if (!(i === "" && o !== ""))
    return i === o ? [] : [{ start: r, end: s, text: i }];
}
function js(t, e) {
  let n = t.children.map((r) => ({ item: r, edits: gn(r, e) }));
  return n.every(({ edits: r }) => r === void 0) ? Mt(t, e.source) : { edits: n.flatMap(({ item: r, edits: s }) => s ?? [$t(e.source, r)]), all: !1 };
}
function gn(t, e) {
  let [n, ...r] = t.children, s = n?.type === "paragraph" ? mn(n, e) : [];
  return s && [...s, ...r.flatMap((o) => Ht(o, e).edits)];
}
function Gs(t, { source: e, gone: n, cut: r }) {
  if (t.lang !== "mermaid" || !/^\s*(?:flowchart|graph)\b/u.test(t.value)) return [];
  let { text: s, cut: o } = on(t.value, n.bears);
  r.push(...o);
  let i = e.indexOf(t.value, B(t));
  return s === t.value || i < 0 ? [] : [{ start: i, end: i + t.value.length, text: s }];
}
function Qs(t) {
  return t.type === "code" && t.value.includes("%% drawn from the steps");
}
function Mt(t, e) {
  return { edits: [Kt(e, B(t), et(t))], all: !0 };
}

// src/drafters/bind/prune-signals.ts
function yn(t, e) {
  let n = new Set(hn(e).map(({ name: u }) => u)), r = w(e.document, ["Failure"], b(e.document, "Failure Modes")), s = r[0]?.header.indexOf("Detection") ?? -1, o = new Set(
    r.flatMap(({ rows: u }) => u.flatMap(({ cells: l }) => bn(l[s]?.text ?? "")))
  ), i = hn(t).filter(({ name: u }) => o.has(u) && !n.has(u)), a = wn(e).at(-1)?.end;
  if (a === void 0 || i.length === 0) return [];
  let c = [...new Map(i.map((u) => [u.indicator, u])).values()];
  return [
    { start: a, end: a, text: c.map(({ indicator: u, alert: l }) => `
| none | ${u} | ${l} |`).join("") }
  ];
}
function wn({ document: t }) {
  let e = b(t, "Monitoring");
  return w(t, ["Requirement", "Indicator", "Alert"], e).flatMap((n) => n.rows);
}
function hn(t) {
  return wn(t).flatMap(({ cells: [, e, n] }) => {
    let [r, s] = [e, n].map((o) => Us(o?.text ?? ""));
    return !r || !s ? [] : r.flatMap(
      (o, i) => bn(o).map((a) => ({
        name: a,
        indicator: o,
        alert: r.length === s.length ? s[i] : s.join("; ")
      }))
    );
  });
}
function Us(t) {
  return z(t, /;\s*/u).map((e) => e.replace(/;\s*$/u, ""));
}
function bn(t) {
  return Array.from(t.matchAll(/`([\w.:-]+)`/gu), ([, e]) => e);
}

// src/drafters/bind/prune-types.ts
var Ks = /^(?:export )?(?:interface|type|enum) ([A-Z]\w*)[^\n]*(?:\n(?![\]})]|\n|```|(?:export )?(?:interface|type|enum) )[^\n]*)*(?:\n[\]})]+;?)?\n?/gmu;
function Zt(t, e) {
  for (let n of [...e.matchAll(Ks)]) {
    let [r, s] = [n[0], n[1]], o = e.replace(r, ""), i = new RegExp(`(?<![\\p{L}\\p{N}_])${s}s?(?![\\p{L}\\p{N}_])`, "gu");
    if (!(i.test(o) || (t.match(i) ?? []).length <= (e.match(i) ?? []).length))
      return Zt(t, o);
  }
  return e;
}

// src/drafters/bind/prune-unused.ts
var xn = "";
function Sn(t, e, n) {
  let r = $n(t), s = $n(e), o = /* @__PURE__ */ new Set();
  for (let l = !0; l; ) {
    let p = [...s.rows.keys()].filter(
      (d) => !o.has(d) && !n.has(d) && !vn(s, d, o) && Vs(d, r, s)
    );
    for (let d of p) o.add(d);
    l = p.length > 0;
  }
  let i = D(e)?.names ?? [];
  i.length > 0 && i.every((l) => o.has(l)) && o.delete(i[0]);
  let { source: a } = e.document, c = [
    ...[...o].flatMap((l) => s.rows.get(l).map(ut)),
    ...Xs(e, o),
    ...Js(e, o),
    ...Ys(t, e),
    ...yn(t, e)
  ], u = Zt(t.document.source, A(a, c));
  return to(o.size === 0 ? u : _s(u, o));
}
function _s(t, e) {
  let { edits: n } = Bt(F(t), en(e), {});
  return A(t, n);
}
function vn({ users: t }, e, n) {
  return [...t.get(e) ?? []].some((r) => r !== e && !n.has(r));
}
function Vs(t, e, n) {
  return vn(e, t, /* @__PURE__ */ new Set()) || e.mentioned.has(t) && !n.mentioned.has(t);
}
var Hs = ["Requirements", "Data Model", "Scaling Considerations", "Cost Estimate", "Quantities"];
function $n({ document: t }) {
  let e = w(t, ["Quantity", "Value", "Basis"]).flatMap((u) => u.rows), n = w(t, ["Quantity", "1x"]).flatMap((u) => u.rows), r = /* @__PURE__ */ new Map();
  for (let u of e) r.set(Et(u), [u]);
  for (let u of n) r.get(Et(u))?.push(u);
  let s = [...r].flatMap(([u, l]) => l.map(({ start: p, end: d }) => ({ start: p, end: d, name: u }))), o = [...Zs({ document: t }), ...[D({ document: t })].filter((u) => u !== void 0)], i = Hs.flatMap(
  (u) => {
    let l = b(t, u)?.at;
    return l ? [{ start: l.start.offset ?? 0, end: l.end.offset ?? 0 }] : [];
  }), a = { rows: r, users: /* @__PURE__ */ new Map(), mentioned: /* @__PURE__ */ new Set() }, c = (u, l) => u.find(({ start: p, end: d }) => p <= l && l < d);
  for (let { text: u, start: l } of L(t)) {
    if (c(o, l) || /^[A-Z]+ \//u.test(u)) continue;
    let p = c(s, l)?.name ?? xn, d = p === xn && /^[a-z]\w*$/u.test(u) && !c(i, l);
    for (let f of u.match(/[a-z]\w*/gu) ?? [])
      r.has(f) && (d ? a.mentioned.add(f) : a.users.set(f, (a.users.get(f) ?? /* @__PURE__ */ new Set()).add(p)));
  }
  return a;
}
function Et({ cells: t }) {
  return t[0]?.text.replaceAll("`", "") ?? "";
}
function Mn({ document: t }) {
  return w(t, ["Question", "Assumed"], b(t, "Open Questions"));
}
function Zs(t) {
  return Mn(t).flatMap(({ rows: e }) => e.flatMap(({ cells: n }) => n[1] ? [n[1]] : []));
}
function Xs(t, e) {
  let n = (r) => e.has(/^`([a-z]\w*)`/u.exec(r)?.[1] ?? "");
  return Mn(t).flatMap(
    ({ rows: r }) => r.flatMap((s) => {
      let o = s.cells[1], i = o ? z(o.text, /[,;]\s+/u) : [];
      if (!o || !i.some(n)) return [];
      let a = i.filter((c) => !n(c)).join("");
      return a === "" ? [ut(s)] : [{ ...o, text: a.replace(/[,;]\s+$/u, "") }];
    })
  );
}
function Js(t, e) {
  let n = D(t);
  if (!n?.names.some((s) => e.has(s))) return [];
  let r = n.names.filter((s) => !e.has(s)).map((s) => `\`${s}\``);
  return [{ start: n.start, end: n.end, text: r.join(", ") }];
}
function Ys(t, e) {
  let n = ({ document: i }) => ["Endpoint", "Event"].flatMap((a) => w(i, [a]).flatMap((c) => c.rows)), r = (i) => {
    let a = n(i), c = L(i.document).filter(
      ({ start: u }) => !a.some((l) => l.start <= u && u < l.end)
    );
    return new Set(c.map(({ text: u }) => u));
  }, [s, o] = [r(t), r(e)];
  return n(e).filter((i) => s.has(Et(i)) && !o.has(Et(i))).map(ut);
}
function to(t) {
  return t.replace(/(?:^### [^\n]*\n\n)?^\|[^\n]*\|\n\|[ :|-]+\|\n(?!\|)\n*/gmu, "");
}

// src/drafters/bind/prune.ts
var eo = 3;
function rt(t, e, n) {
  let { document: r, ...s } = t, o = k(r), i = no(o, e);
  if (i.length === 0) return t;
  let a = ro(r, o, i);
  return R(s, Sn(t, { document: F(a) }, n), r.path);
}
function no(t, e) {
  let n = [];
  for (let r of e) {
    let { parties: s } = Bn(t, [...n, r]);
    t.components.filter(({ name: o }) => !s.has(o)).length >= eo && n.push(r);
  }
  return n;
}
function Bn({ components: t }, e) {
  let n = new Set(e.flatMap(({ serves: s, requirements: o }) => [...s, ...o])), r = t.filter(({ serves: s }) => s.length > 0 && s.every((o) => n.has(o)));
  return { ids: n, parties: /* @__PURE__ */ new Set([...e.map(({ component: s }) => s), ...r.map(({ name: s }) => s)]) };
}
function ro(t, e, n) {
  let r = Object.assign({}, ...n.map(({ basis: i }) => i)), { parties: s, ids: o } = Bn(e, n);
  for (; ; ) {
    let { edits: i, cut: a } = Bt(t, Ut(e, s, o), r), c = i.filter(({ start: p }) => p >= t.frontMatter.end), u = A(t.source, c), l = so(a, e, u).filter((p) => !s.has(p));
    if (l.length === 0) return u;
    for (let p of l) s.add(p);
  }
}
function so(t, e, n) {
  return [...e.externals, ...e.actors].filter(({ name: s }) => t.includes(s)).filter(({ name: s }) => {
    let o = Ut(e, [s], /* @__PURE__ */ new Set());
    return !n.split(`
`).some((i) => oo(i) && M(i, o));
  }).map(({ name: s }) => s);
}
function oo(t) {
  return /^(?:\d+\. |- \*\*|\| N?FR-)/u.test(t);
}

// src/drafters/bind/prune-keep.ts
function En(t, e, n) {
  let r = new Set(n.flatMap(({ bind: c }) => c.quantity ?? [])), s = rt(t, e, /* @__PURE__ */ new Set()), o = Xt(s, r);
  if (o.size === 0) return s;
  let i = Xt(
    s,
    new Set(n.flatMap(({ fact: c, bind: u }) => io(c) ? [] : u.quantity ?? []))
  ), a = e.filter((c) => {
    let u = c.serves.length > 0 ? o : i;
    return u.size === 0 || Xt(rt(t, [c], /* @__PURE__ */ new Set()), u).size === 0;
  });
  return a.length === 0 ? t : rt(t, a, r);
}
function io({ role: t }) {
  return t === "count" || t === "size";
}
function Xt(t, e) {
  let n = P(t);
  return new Set([...e].filter((r) => !n.has(r)));
}

// src/drafters/bind/scope.ts
var ao = 60, uo = 200;
function An({ document: t }, e, n, { meant: r, added: s, beyond: o }) {
  let i = [...[...r.values()].flat(), ...s.map(({ clause: h }) => h), ...o], a = new Set(i.map(({ text: h }) => h)), c = e.clauses.filter((h) => qt(h, e)).map(({ text: h }) => h), u = [
    ...e.constraints.map(({ text: h }) => h),
    ...n.map((h) => ct(e, h)),
    ...c
  ], l = [...new Set(u)].filter((h) => !a.has(h)).slice(0, ao), p = b(t, "Scope"), d = yt(t.source, p, "**Constraints:**");
  if (l.length === 0 || !p) return [];
  let f = l.map(S).join("; ");
  if (d)
    return [
      { start: d.end, end: d.end, text: `${/[.!?]$/u.test(d.text) ? "" : "."} From the brief: ${f}.` }
    ];
  let m = p.at.end.offset ?? t.source.length;
  return [{ start: m, end: m, text: `

**Constraints:** from the brief: ${f}.` }];
}
function ct(t, e) {
  let n = t.clauses[e.clause];
  return n && n.text.length <= uo ? n.text : e.text;
}

// src/drafters/bind/unanswered.ts
var At = 12, co = /* @__PURE__ */ new Set([
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
function Cn(t, e, { clauses: n, extensions: r, unplaced: s }) {
  let o = s.filter(lo), i = new Set(r.flatMap(({ ids: a }) => a));
  return [
    ...o.slice(0, At).map((a) => po(e, a)),
    ...o.length > At ? [kn("numbers", o.length - At)] : [],
    ...r.filter(({ isNew: a }) => a).map(ho),
    ...n.added.filter(({ id: a }) => !i.has(a)).map(({ id: a, clause: c }) => yo(t, a, c)),
    ...go(n),
    ...mo(e),
    ...bo(t, e.constraints)
  ];
}
function lo({ role: t, noun: e }) {
  return co.has(t) || t === "count" && /^(?:region|zone|continent|datacent(?:er|re))$/u.test(e ?? "");
}
function po(t, e) {
  return [
    `Which part answers ${S(ct(t, e))}?`,
    "none of the checks depends on it",
    "it becomes a quantity with a check and an alert",
    "product owner"
  ];
}
function kn(t, e) {
  return [
    `Which of ${e} more ${t} of the brief belong to the first release?`,
    "none of them",
    "each becomes a requirement",
    "product owner"
  ];
}
var fo = /\b(?:compar\w+|versus|vs|buy\w*|alternatives?|migrat\w+)\b/iu;
function mo({ clauses: t }) {
  return t.filter(({ kind: n, text: r }) => n === "request" && fo.test(r)).slice(0, 3).map(({ text: n }) => [
    `What comes of ${S(n)}?`,
    "open: this draft compares nothing; its own cost is `monthly_cost`, people not counted",
    "the design is given up for what is better",
    "product owner, with a quote"
  ]);
}
function go({ beyond: t }) {
  return t.length === 0 ? [] : [kn(`capabilities, from ${S(t[0].text.slice(0, 80))} on,`, t.length)];
}
function ho({ ids: t, entity: e }) {
  return [
    `What does a \`${e}\` consist of, and who may see it (${t.join(", ")})?`,
    "id, who made it, when, and named texts",
    "fields, states and access are drawn anew",
    "product owner"
  ];
}
function yo(t, e, n) {
  return [
    `Which part serves ${e}, ${S(n.text)}?`,
    `${wo(t, n)}, as the nearest by its responsibilities`,
    `${e} gets a component of its own`,
    "product owner"
  ];
}
function wo({ document: t }, e) {
  let n = new Set(E(e.text).map(({ lower: o }) => g(o))), s = (b(t, "Components")?.sections.filter(
    ({ depth: o, title: i }) => o === 3 && !/passes through/u.test(i)
  ) ?? []).map((o) => {
    let i = I(o).map(
      (u) => t.source.slice(u.position?.start.offset ?? 0, u.position?.end.offset ?? 0)
    ), a = new Set(E(`${o.title} ${i.join(" ")}`).map(({ lower: u }) => g(u))), c = i.some((u) => /\bServes\b.*\bFR-1\b/u.test(u)) ? 0.5 : 0;
    return { title: o.title, score: [...n].filter((u) => u.length > 3 && a.has(u)).length + c };
  });
  return s.reduce(
    (o, i) => i.score > o.score ? i : o,
    s[0] ?? { title: "a new component", score: 0 }
  ).title;
}
function bo({ document: t }, e) {
  let n = t.source.slice(t.frontMatter.end).toLowerCase(), r = e.filter(
    ({ kind: o, words: i }) => (o === "on-prem" || o === "cloud" || o === "stack" || o === "regulation") && !n.includes(i.toLowerCase())
  ), s = /* @__PURE__ */ new Set();
  return r.filter(({ words: o }) => !s.has(o.toLowerCase()) && s.add(o.toLowerCase())).slice(0, At).map(
    ({ kind: o, words: i, text: a }) => o === "regulation" ? [
      `What does ${S(i)} ask beyond Security?`,
      "the controls there are enough",
      "controls and their cost are added",
      "data protection officer"
    ] : [
      `Which parts does ${S(a)} exchange?`,
      "the technologies named under Components",
      "their equivalents, with their own limits and prices",
      "platform owner"
    ]
  );
}

// src/drafters/bind/questions.ts
function On(t, e, n) {
  let r = w(
    t.document,
    ["Question", "Assumed", "If not", "Decides"],
    b(t.document, "Open Questions")
  )[0], s = [
    ...n.fits ? [] : [xo(t, e)],
    ...$o(n.ledger),
    ...So(t, n),
    ...n.targets.raised.map(Mo),
    ...Bo(e, n.targets),
    ...Cn(t, e, n)
  ];
  return !r || s.length === 0 ? [] : [{ start: r.end, end: r.end, text: s.map((o) => `
| ${o.join(" | ")} |`).join("") }];
}
function xo({ id: t }, { subject: e }) {
  return [
    `Is ${S(e.name)} built like a ${t.replaceAll("-", " ")}, whose parts these are?`,
    "yes, as no embedded blueprint is nearer",
    "components, flows and numbers are drawn anew",
    "the author of the brief, before the review"
  ];
}
function $o({ assumed: t }) {
  return t.length === 0 ? [] : [
    ["How much is used, where the brief gives no number?", t.map(({ name: n, value: r }) => `\`${n}\` = ${r}`).join(", "), "sizes and cost are computed anew", "product owner"]
  ];
}
function So(t, { matches: e }) {
  let n = new Set(e.map(({ bind: o }) => o.requirement)), r = [
    ...new Set(
      t.binds.flatMap(({ requirement: o }) => o && !n.has(o) ? [o] : [])
    )
  ], s = [...C(t).keys()].filter((o) => r.includes(o));
  return s.length === 0 ? [] : [
    [
      "Which targets are needed where the brief gives none?",
      `those of ${vo(s)}`,
      "target, check and alert are set anew",
      "product owner"
    ]
  ];
}
function vo(t) {
  let e = t.map((r) => Number(r.replace(/\D+/gu, ""))).sort((r, s) => r - s), n = [];
  for (let r of e) {
    let s = n.at(-1);
    s?.at(-1) === r - 1 ? s.push(r) : n.push([r]);
  }
  return n.flatMap((r) => r.length > 2 ? `NFR-${r[0]} to NFR-${r.at(-1)}` : r.map((s) => `NFR-${s}`)).join(", ");
}
function Mo({ id: t, from: e, to: n, ratio: r }) {
  return [
    `${t} asks for ${n}, its times are ${e}: how far apart are they?`,
    r ? `\`${r.name}\` = ${r.value}` : `the slowest cases stay within the margin of ${t}`,
    `the times of ${t} are measured as ${n}`,
    "load test"
  ];
}
function Bo(t, { unsaid: e }) {
  return e.map(({ id: n, statistic: r, fact: s }) => [
    `For how many cases does ${S(ct(t, s))} hold?`,
    `${r}, as ${n} says`,
    `${n} gets another percentile`,
    "product owner"
  ]);
}

// src/drafters/bind/relax.ts
var Jt = 1.2, Eo = 2;
function Rn(t, e, n, r, s) {
  let o = n.binds.filter(({ requirement: c }) => c && !r.has(c)), i = new Set(s.map(({ name: c }) => c)), a = t;
  for (let c = 0; c < Eo; c += 1) {
    let u = Ao(
      c === 0 ? e : J(a),
      n,
      new Set(o.map(({ requirement: l }) => l)),
      i
    );
    if (u.length === 0) break;
    a = A(a, u);
  }
  return a;
}
function Ao({ document: t, ledger: e }, n, r, s) {
  return [...C({ document: t }).values()].flatMap((o) => {
    let i = r.has(o.id) ? me(o) : void 0, a = j(o.target.text)?.text, c = a ? x(a) : void 0, u = i && e.evaluate(i.expression);
    if (!i || !a || !c || !u || O(u)) return [];
    if (i.upper ? u.value <= c.value : u.value >= c.value) return [];
    let l = Lt(Co(u.value, i.upper, a), u.dimension, a, !i.upper);
    return [
      ...fe({ document: t }, o, l),
      ...ko({ document: t }, n, o, { old: a, next: l, assumed: s })
    ];
  });
}
function Co(t, e, n) {
  return e ? t * Jt : n.includes("%") && t > 0.5 && t < 1 ? 1 - (1 - t) * Jt : t / Jt;
}
function ko({ document: t }, { binds: e }, { id: n }, { old: r, next: s, assumed: o }) {
  let i = new Set(e.filter(({ requirement: u }) => u === n).map(({ role: u }) => u)), a = new Set(
    e.filter(({ quantity: u, role: l }) => u && o.has(u) && i.has(l)).map(({ quantity: u }) => `\`${u}\``)
  );
  return w(t, ["Quantity", "Value", "Basis"]).flatMap((u) => u.rows).flatMap(({ cells: [u, l] }) => u && l && a.has(u.text) && x(l.text)?.value === x(r)?.value ? [{ start: l.start, end: l.end, text: s.
  replace(/ per .*$/u, "") }] : []);
}

// src/drafters/bind/own-words.ts
function Pn({ source: t, frontMatter: e, tree: n }) {
  let r = dt(n.children), s = (u) => ({
    start: u.position?.start.offset ?? 0,
    end: u.position?.end.offset ?? 0
  }), o = n.children.filter(({ type: u }) => u === "blockquote").map(s), i = Array.from(t.matchAll(/https?:\/\/[^\s)>`]+/gu), ({ index: u, 0: l }) => ({
    start: u,
    end: u + l.length
  })), a = r.filter(({ type: u }) => u === "inlineCode").map(s), c = r.filter(({ type: u }) => u === "paragraph" || u === "tableCell").map(s).filter(
    ({ start: u, end: l }) => /^[|\s]*(?:\*\*Technology:?\*\*|Prices:|price:|limit:)/u.test(t.slice(u, Math.min(l, u + 40)))
  ).flatMap((u) => Oo(u, a));
  return [{ start: 0, end: e.end }, ...o, ...i, ...c];
}
function Oo({ start: t, end: e }, n) {
  let r = n.filter((o) => o.start >= t && o.end <= e), s = [t, ...r.flatMap((o) => [o.start, o.end]), e];
  return Array.from({ length: s.length / 2 }, (o, i) => ({
    start: s[2 * i],
    end: s[2 * i + 1]
  }));
}
function Ln({ source: t, frontMatter: e, tree: n }) {
  let r = n.children.find(({ type: s }) => s === "blockquote")?.position;
  return t.slice(e.end, r?.start.offset) + t.slice(r?.end.offset ?? e.end);
}

// src/drafters/bind/rename.ts
var Ro = new Set(
  "call hit operation piece request thing time class click default direction end flowchart graph href link linkstyle style subgraph ceil floor max min parallel".split(" ")
), zn = new Set(
  "admin agent applicant author bidder buyer caller candidate citizen client clinician colleague commuter consumer courier customer dispatcher doctor donor driver editor employee engineer fan farmer f\
ollower guest household human individual inspector instructor judge kid learner librarian lawyer listener manager member merchant moderator nurse operator owner parent participant partner passenger pa\
tient people person physician pilot player professor publisher pupil reader recipient recruiter resident reviewer rider seller shopper speaker staff streamer student subscriber supplier teacher techni\
cian tenant therapist tourist trader traveller traveler tutor user vendor viewer visitor volunteer voter watcher worker writer".split(" ")
), Po = { child: "children", man: "men", person: "people", woman: "women" };
function Fn(t, e) {
  let n = Lo(t, e);
  if (!n) return { blueprint: t, matches: e };
  let r = zo(t, n), s = new Map(t.binds.map((o, i) => [o, r.binds[i]]));
  return {
    blueprint: r,
    matches: e.map((o) => ({ ...o, bind: s.get(o.bind) ?? o.bind }))
  };
}
function Lo({ unit: t, binds: e, document: n }, r) {
  let s = e.find(({ role: p, quantity: d }) => p === "rate" && d), o = e.find(({ role: p, quantity: d }) => p === "count" && d), i = (p) => r.find(({ bind: d }) => p && d.quantity === p)?.fact, a = t &&
  o?.nouns.map(g).includes(g(t.one)) ? o.quantity : void 0, c = i(s?.quantity) ?? i(a), u = c && To(c);
  if (u && t && zn.has(u.one) && !zn.has(t.one) || !t || !u || g(u.one) === g(t.one) || g(u.one) === g(t.many)) return;
  let l = Ln(n);
  return Dn(u).test(l) ? void 0 : { from: t, to: u };
}
function Tn(t, { from: e, to: n }, r = () => !1) {
  return t.replace(Dn(e), (s, o, i, a, c) => {
    let u = c + s.length - a.length;
    if (r(u)) return s;
    let l = No(a, a.toLowerCase() === e.one ? n.one : n.many);
    return o ? (Nn(l) === Nn(a) ? o : Fo(o)) + i + l : l;
  });
}
function zo(t, e) {
  let { document: n, unit: r, ...s } = t, o = (m) => Tn(m, e), i = Pn(n), a = (m) => i.some(({ start: h, end: v }) => h <= m && m < v), { optional: c, entry: u, baseline: l, asks: p, binds: d } = s, f = {
    ...s,
    unit: e.to,
    title: o(s.title),
    binds: d.map((m) => ({ ...m, ...m.quantity && { quantity: o(m.quantity) } })),
    ...u && { entry: { actor: o(u.actor), api: o(u.api), store: o(u.store) } },
    ...l && { baseline: { option: o(l.option), until: o(l.until) } },
    optional: c.map(({ component: m, below: h, basis: v, ...y }) => ({
      ...y,
      component: o(m),
      ...h && { below: o(h) },
      basis: Object.fromEntries(Object.entries(v).map(($) => $.map(o)))
    })),
    asks: p.map((m) => ({
      ...m,
      question: o(m.question),
      default: o(m.default),
      ...m.quantity && { quantity: o(m.quantity) },
      ...m.changes && { changes: m.changes.map(o) }
    }))
  };
  return R(f, Tn(n.source, e, a), n.path);
}
function To({ noun: t, text: e }) {
  if (!t || !/^[a-z]{3,24}$/u.test(t) || Ro.has(t)) return;
  let r = E(e).find(({ lower: o }) => o !== t && V(o) === t)?.lower ?? Po[t] ?? Z(t);
  return /^[a-z]+$/u.test(r) && V(r) === t && !ot(t) && !ot(r) ? { one: t, many: r } : void 0;
}
function Dn({ one: t, many: e }) {
  let [n, r, s] = [
    [e, t],
    [Yt(e), Yt(t)],
    [e.toUpperCase(), t.toUpperCase()]
  ].map((i) => `(?:${i.join("|")})`), o = `(?<!\\p{L})${n}(?!\\p{Ll})|${r}(?!\\p{Ll})|(?<!\\p{L})${s}(?!\\p{L})`;
  return new RegExp(`(?:(?<![\\p{L}\\p{N}_])([Aa]n?)(\\s[\`*]{0,3}))?(${o})`, "gu");
}
function No(t, e) {
  return t.length > 1 && t === t.toUpperCase() ? e.toUpperCase() : new RegExp("^\\p{Lu}", "u").test(t) ? Yt(e) : e;
}
function Yt(t) {
  return t[0].toUpperCase() + t.slice(1);
}
function Nn(t) {
  let e = t.toLowerCase();
  return /^(?:hour|hono|heir)/u.test(e) || /^[aeiou]/u.test(e) && !/^(?:eu|one|once|uni|us[aeu]|uti)/u.test(e);
}
function Fo(t) {
  return t.length > 1 ? t[0] : `${t}n`;
}

// src/drafters/bind/vendors.ts
var Do = [
  {
    called: /\b(?:Identity Provider|Sign-on|Directory)\b/u,
    products: /\b(?:Keycloak|Okta|Auth0|(?:Microsoft )?Entra(?: ID)?|Azure AD|Active Directory|ADFS|Google Workspace|PingFederate|Zitadel)\b|\bour own (?:OAuth|OIDC|SSO|LDAP) server\b/giu
  },
  {
    called: /\b(?:Payment|Primary|Second) Provider\b/u,
    products: /\b(?:Stripe|Adyen|PayPal|Braintree|Mollie|Klarna|Worldpay|Checkout\.com|Razorpay|Square)\b/gu
  },
  { called: /\bMap Provider\b/u, products: /\b(?:Google Maps|Mapbox|HERE Maps|OpenStreetMap|OSRM|TomTom)\b/giu },
  {
    called: /\b(?:E-mail|Email|Mail) (?:Provider|Service)\b/u,
    products: /\b(?:SendGrid|Mailgun|Postmark|Mailchimp|Amazon SES|Brevo)\b/giu
  },
  { called: /\bSMS Provider\b/u, products: /\b(?:Twilio|Vonage|MessageBird|Sinch|Plivo)\b/giu },
  { called: /\bPush (?:Gateway|Provider)\b/u, products: /\b(?:OneSignal|Firebase|FCM|APNs)\b/gu },
  {
    called: /\b(?:Target System|Partner System)\b/u,
    products: /\b(?:Salesforce|HubSpot|SAP|NetSuite|Odoo|Epic|Cerner|Zendesk|ServiceNow|Shopify)\b/gu
  },
  { called: /\bModel Provider\b/u, products: /\b(?:OpenAI|GPT-[\w.]+|Claude|Gemini|Mistral|Llama|Azure OpenAI)\b/gu },
  { called: /\bSpeech Provider\b/u, products: /\b(?:Deepgram|Whisper|AssemblyAI|Speechmatics|Google Speech)\b/giu },
  { called: /\bWarehouse System\b/u, products: /\b(?:SAP EWM|Manhattan|Korber)\b/gu }
];
function qn(t, e) {
  let { document: n, ...r } = t, s = Do.map(({ called: p, products: d }) => ({ called: p, products: [...new Set(e.match(d) ?? [])] })).filter(({ products: p }) => p.length > 0);
  if (s.length === 0) return t;
  let o = b(n, "Components"), i = o?.at.start.offset ?? 0, a = n.source.slice(i, o?.at.end.offset ?? 0), c = a.indexOf("**External systems:**"), u = c < 0 ? [] : s.flatMap(({ called: p, products: d }) => qo(
  a, c, p, d));
  if (u.length === 0) return t;
  let l = u.map((p) => ({ ...p, start: p.start + i, end: p.end + i }));
  return R(r, A(n.source, l), n.path);
}
function qo(t, e, n, r) {
  let s = Array.from(t.matchAll(/^- ([^(\n]+?)(?: \(([^()\n]*)\))?$/gmu)).filter(
    ({ index: o, 1: i }) => o > e && n.test(i)
  );
  return s.flatMap(({ index: o, 0: i, 1: a }, c) => {
    let u = c === s.length - 1 ? r.slice(c) : r.slice(c, c + 1);
    return u.length === 0 ? [] : [{ start: o, end: o + i.length, text: `- ${a} (${u.join(" and ")})` }];
  });
}

// src/drafters/bind/bind.ts
function Io(t, { subject: e }) {
  return e.given && mt(e.name).length === 0 ? e.name : t.title;
}
function In(t, e) {
  let n = ce(t), r = C(t);
  return Ve(
    e,
    t,
    ({ quantity: s, requirement: o }) => s ? n(s) : j(r.get(o ?? "")?.target.text ?? "")?.text
  );
}
function Zc(t, e, n = !0) {
  return Wo(t, e, n).text;
}
function Wo(t, e, n = !0) {
  let r = Io(t, e), s = Je(e.constraints), o = qn(s ? Ye(t, s) : t, e.text), i = Fn(o, In(o, e)), a = jn(i.blueprint, i.matches, e, { name: r, fits: n }), c = J(a.text), u = ye(i.blueprint, e, { ...a,
  numbers: c.ledger });
  if (u.length === 0) return Wn(a, c);
  let l = En(i.blueprint, u, i.matches), p = jn(l, In(l, e), e, { name: r, fits: n, numbered: i.blueprint });
  return Wn(p, J(p.text));
}
function Wn(t, e) {
  let { blueprint: n, matches: r, ledger: s } = t, o = new Set(r.map(({ bind: u }) => u.requirement)), i = Rn(t.text, e, n, o, s.assumed), a = i === t.text ? e : J(i), c = we(i, n.baseline, a.ledger);
  return { ...t, text: $e(xe(c, be(a, o)), a) };
}
function jn(t, e, n, { name: r, fits: s, numbered: o = t }) {
  let i = je(t, e, n.facts), a = de(t, e), c = Re(t, n, o), { edits: u, extensions: l } = Ce(t, c.added), p = new Set(e.map(({ fact: m }) => m).filter((m) => !i.unplaced.includes(m))), d = n.facts.filter(
  (m) => !p.has(m) && !i.multiplied.includes(m)), f = [
    ...i.edits,
    ...a.edits,
    ...c.edits,
    ...u,
    ...An(t, n, d, c),
    ...On(t, n, { matches: e, ledger: i, targets: a, clauses: c, extensions: l, unplaced: d, fits: s }),
    ...jo(t, r)
  ];
  return { text: A(t.document.source, f), blueprint: t, matches: e, ledger: i, clauses: c };
}
function jo({ document: t, title: e }, n) {
  let { source: r, frontMatter: s } = t, o = [..._(t)].find(({ depth: a }) => a === 2)?.at.start.offset ?? r.length, i = new RegExp(`(?<![\\p{L}\\p{N}])${H(e)}(?![\\p{L}\\p{N}])`, "giu");
  return Array.from(r.matchAll(i), ({ index: a, 0: c }) => ({
    start: a,
    end: a + c.length,
    text: Go(r, a) ? at(n) : n
  })).filter(({ start: a }) => a >= Math.max(o, s.end));
}
function Go(t, e) {
  return /subgraph[^\n]*$/u.test(t.slice(Math.max(0, e - 80), e));
}

// src/drafters/bind/combine-link.ts
function Gn(t, e) {
  let n = Qo(t, e);
  return n ? {
    first: [Uo, Ko, _o, Vo].reduce(
      (r, s) => s(r, n, { first: t, second: e }),
      t.text
    ),
    second: Ho(e.text, n, e)
  } : { first: t.text, second: e.text };
}
function Qo({ api: t }, { design: e, actor: n, api: r }) {
  let s = e.actors.map(({ name: u }) => u), i = e.flows.flatMap(({ steps: u }) => u.map((l, p) => ({ ...l, next: u[p + 1] }))).flatMap(({ from: u, to: l, codes: p, next: d }) => {
    let f = p.find((h) => /^(?:POST|PUT) \/\S+$/u.test(h));
    if (!f || !u || !l || !s.includes(u)) return [];
    let m = e.components.some(({ name: h, passesThrough: v }) => h === l && v);
    return [{ actor: u, to: m && d?.from === l ? d.to ?? l : l, request: f }];
  }), a = i.find((u) => u.actor === n && u.request.startsWith("POST")) ?? i.find(({ request: u }) => u.startsWith("POST")) ?? i[0];
  if (!t || !r || !a) return;
  let c = e.endpoints.find(({ method: u, path: l }) => `${u} ${l}` === a.request)?.serves ?? [];
  return { ...a, from: t, ids: c.filter((u) => u.startsWith("FR-")).slice(0, 1) };
}
function Uo(t, { from: e, to: n }, { second: r }) {
  return t.replace(
    /(?<=^## Overview\n\n[^\n]+)$/mu,
    () => ` **Beside it: ${r.title}**, with parts of its own; ${e} calls its ${n}; the cost counts both.`
  );
}
function Ko(t, { from: e, to: n }, { first: r, second: s }) {
  let o = [
    "```mermaid",
    "flowchart LR",
    `  subgraph one [${at(r.title)}]`,
    `    caller[${e}]`,
    "  end",
    `  subgraph other [${at(s.title)}]`,
    `    called[${n}]`,
    "  end",
    "  caller -->|calls as a client| called",
    "```"
  ];
  return t.replace(/(?<=^## High-Level Architecture\n\n)/mu, () => `${o.join(`
`)}

`);
}
function _o(t, { from: e, request: n }, { second: r }) {
  let s = [
    `For what does ${e} call ${r.title}, who waits for it, and which of its external systems are parts of ours?`,
    `\`${n}\`; nobody; none`,
    "it joins that path; those parts become one",
    "owners of both"
  ];
  return t.replace(
    /(?<=^\| Question \| Assumed \| If not \| Decides \|\n[^\n]+)$/mu,
    () => `
| ${s.join(" | ")} |`
  );
}
function Vo(t, { from: e }, { second: n }) {
  return t.replace(
    /(?<=^## Rollout\n\n)/mu,
    () => `${n.title} goes first, by itself; ${e} calls it once its alerts are quiet.

`
  );
}
function Ho(t, { from: e, to: n, actor: r, request: s, ids: o }, { title: i }) {
  let c = [
    `${e} → ${n}: \`${s}\` with a service token, in the place of ${r}; after no answer again, with the same key`,
    `${n} → ${e}: the result; meanwhile nothing else of ${e} waits`
  ].map((l, p) => `${p + 1}. ${l}`).join(`
`), u = `### Call ${i}${o.length > 0 ? ` (${o.join(", ")})` : ""}`;
  return t.replace(/(?<=\n)(?=## Data Model\n)/u, () => `${u}

${c}

`);
}

// src/drafters/bind/combine-names.ts
function _n(t, e) {
  let [n, r] = [k(t.document), k(e.document)], [s = "other"] = t.id.split("-"), o = s[0].toUpperCase() + s.slice(1), i = /* @__PURE__ */ new Map(), a = [], c = ee(te(n), new Set(te(r).map(Vn)), (y) => `${o}\
 ${y}`), u = new Map(te(n).map((y) => [y, y])), l = P(e);
  for (let [y, { value: $, basis: st }] of P(t)) {
    let pt = l.get(y);
    pt && pt.value.text === $.text && pt.basis.text === st.text && T(st.text, c) === st.text ? a.push(y) : pt && i.set(y, `${s}_${y}`);
  }
  let p = new RegExp(`^\\| \`(?:${a.join("|") || "-"})\` \\|.*\\n`, "gmu"), d = ee(
    n.entities.map(({ name: y }) => y),
    new Set(r.entities.map(({ name: y }) => y.toLowerCase())),
    (y) => o + y
  ), f = Zo(t, e), m = ee(
    n.endpoints.map(({ path: y }) => y),
    new Set(r.endpoints.map(({ path: y }) => Qn(y))),
    (y) => `/${s}${y}`,
    Qn
  ), h = t.document.source.slice(t.document.frontMatter.end);
  return { text: [
    (y) => y.replace(/\b(N?FR)-\d+\b/gu, ($) => f.get($) ?? $),
    (y) => y.replace(p, ""),
    (y) => Kn(y, ($) => Un($) ? $ : T($, i)),
    (y) => Kn(y, ($) => Un($) ? Jo($, m) : T($, d)),
    (y) => y.replace(/```(?:ts|typescript)\n[\s\S]*?```/gu, ($) => T($, d)),
    (y) => Yo(y, d),
    (y) => T(y, new Map([...u, ...c]), Xo)
  ].reduce((y, $) => $(y), h), names: new Map([...i, ...c]), ids: f };
}
function te({ components: t, stores: e }) {
  return [...new Set([...t, ...e].map(({ name: n }) => n.replace(/\s*\(.*$/u, "")))];
}
function Vn(t) {
  return t.toLowerCase();
}
function Qn(t) {
  return t.toLowerCase().replace(/\{[^{}]*\}/gu, "{}");
}
function ee(t, e, n, r = Vn) {
  return new Map(t.filter((s) => e.has(r(s))).map((s) => [s, n(s)]));
}
function Zo(t, e) {
  let n = /* @__PURE__ */ new Map();
  for (let r of ["FR", "NFR"]) {
    let s = (i) => [...new Set(i.match(new RegExp(`^\\| ${r}-\\d+(?= \\|)`, "gmu")) ?? [])], o = Math.max(0, ...s(e.document.source).map((i) => Number(i.slice(r.length + 3))));
    for (let i of s(t.document.source))
      o += 1, n.set(i.slice(2), `${r}-${o}`);
  }
  return n;
}
function Un(t) {
  return /^(?:GET|POST|PUT|PATCH|DELETE|HEAD)\b|^\//u.test(t);
}
function Kn(t, e) {
  return t.replace(/(?<!`)`([^`\n]+)`(?!`)/gu, (n, r) => `\`${e(r)}\``);
}
var Xo = "(?<!(?:Application|Network|Elastic|Amazon|AWS) )";
function T(t, e, n = "") {
  if (e.size === 0) return t;
  let s = [...e.keys()].sort((o, i) => i.length - o.length).map(H).join("|");
  return t.replace(
    new RegExp(`(?<![\\p{L}\\p{N}_])${n}(?:${s})(?![\\p{L}\\p{N}_])`, "gu"),
    (o) => e.get(o)
  );
}
function Jo(t, e) {
  let n = /\/\S*/u.exec(t)?.[0];
  return n && e.has(n) ? t.replace(n, e.get(n)) : t;
}
function Yo(t, e) {
  return t.replace(
    /^\| Store \| Holds \|.*\n(?:\|.*\n?)+/mu,
    (n) => n.replace(/^(\|[^|\n]*\|)([^|\n]*)(?=\|)/gmu, (r, s, o) => s + T(o, e))
  );
}

// src/drafters/bind/combine-tables.ts
function Xn(t, e, n) {
  let [r = "", s = "", ...o] = t.split(`
`), i = q(r), a = e.split(`
`).slice(2);
  if (i[0] === "Item") return [r, s, ...ti(o, a, n)].join(`
`);
  let c = [...o];
  for (let u of a) {
    let l = c.findIndex((p) => lt(p) === lt(u));
    l < 0 || lt(u) === "none" ? c.push(u) : i[0] === "Decision" ? c.push(Jn(u, n)) : c[l] = ei(c[l], u, { columns: i, title: n });
  }
  return [r, s, ...c].join(`
`);
}
function ti(t, e, n) {
  let r = new Set(t.map(lt)), s = e.filter((p) => !ne(p)).map((p) => r.has(lt(p)) ? Jn(p, n) : p), o = t.filter((p) => !ne(p)), [i, a] = [o.findIndex(Hn), s.findIndex(Hn)], c = t.filter(ne);
  if (a < 0) return i < 0 ? [...o, ...s, ...c] : [...o.toSpliced(i, 0, ...s), ...c];
  if (i < 0) return [...s.slice(0, a + 1), ...o, ...s.slice(a + 1), ...c];
  let [u, l] = [s.slice(0, a), s.slice(a + 1)];
  return [...o.slice(0, i), ...u, ...o.slice(i), ...l, ...c];
}
function ne(t) {
  return /^\| (?:\*\*)?Total/u.test(t);
}
function Hn(t) {
  let [, e = "", n] = q(t);
  return e.endsWith("%") && n === "above";
}
function Jn(t, e) {
  let [n = "", ...r] = q(t);
  return `| ${[`${n} (${e})`, ...r].join(" | ")} |`;
}
function ei(t, e, { columns: n, title: r }) {
  let s = q(e);
  if (n[0] === "Quantity") return t;
  let o = n[0] === "Endpoint";
  return `| ${q(t).map((a, c) => {
    let u = s[c] ?? "";
    return c === 0 || a === u || Zn(u) ? a : n[c] === "Serves" || n[c] === "Assumed" ? ni(a, u) : o ? a : Zn(a) ? u : n[0] === "Concern" ? `${a}; ${r}: ${u}` : `${a}; ${u}`;
  }).join(" | ")} |`;
}
function ni(t, e) {
  let n = t.split(/, (?=`|N?FR-)/u);
  return [...n, ...e.split(/, (?=`|N?FR-)/u).filter((r) => !n.includes(r))].join(", ");
}
function Zn(t) {
  return /^[–-]?$/u.test(t);
}
function lt(t) {
  return (q(t)[0] ?? "").toLowerCase();
}
function q(t) {
  return t.split(/(?<!\\)\|/u).slice(1, -1).map((e) => e.trim());
}

// src/drafters/bind/combine-blocks.ts
function kt(t, e, n) {
  let r = Ot(t), s = t.startsWith("## API Contract"), o;
  for (let i of Ot(e).slice(/^#/u.test(e) ? 1 : 0)) {
    let a = o;
    if (o = void 0, a !== void 0 && tr(i) && tr(r[a] ?? "")) {
      r[a] = ii(r[a], i);
      continue;
    }
    let c = Yn(i), u = c === "" ? -1 : r.findIndex((l) => Yn(l) === c);
    u >= 0 && c.endsWith(":") ? o = u + 1 : u >= 0 ? r[u] = ri(r[u], i, { kind: c, title: n }) : s && ai(i) ? r.splice(ui(r), 0, `**${n}.** ${i}`) : r.push(ci(i, r, n));
  }
  return `${r.join(`

`)}

`;
}
function Yn(t) {
  if (t.startsWith("|")) {
    let n = q(t.slice(0, t.indexOf(`
`)));
    return `| ${n[0]} ${n.length}`;
  }
  if (/^```(?:ts|typescript)/u.test(t)) return "types";
  if (/^[^\n]{1,60}:$/u.test(t)) return t;
  let e = /^\*\*([^*\n]{1,40}?):?\*\*:?$/u.exec(t)?.[1];
  return e ? `${e}:` : /^(?:Load|\*\*(?:Actors|In scope|Constraints))(?=:)/u.exec(t)?.[0] ?? "";
}
function ri(t, e, { kind: n, title: r }) {
  if (n.startsWith("|")) return Xn(t, e, r);
  if (n === "types") return si(t, e);
  if (n === "**Actors" || n === "Load") return oi(t, e);
  let s = e.replace(/^\*\*[^*]*\*\*:?\s*/u, "");
  return `${t.replace(/\.$/u, "")}. ${r}: ${s}`;
}
function si(t, e) {
  let n = new Set(Array.from(t.matchAll(/\b(?:interface|type|enum) (\w+)/gu), ([, o]) => o)), s = e.split(`
`).slice(1, -1).join(`
`).split(/(?<=\n)(?=(?:export )?(?:interface|type|enum) )/u).filter((o) => !n.has(/\b(?:interface|type|enum) (\w+)/u.exec(o)?.[1] ?? ""));
  return `${t.replace(/\n```$/u, "")}
${s.join("").trimEnd()}
\`\`\``;
}
function oi(t, e) {
  let n = /^(?:\*\*Actors:\*\*|Load:)/u, r = (i) => i.replace(n, "").replace(/\.$/u, "").split(/,\s*(?![^(]*\))/u).map((a) => a.trim()), s = r(t), o = r(e).filter((i) => !s.some((a) => Ct(a) === Ct(i)));
  return `${n.exec(t)?.[0]} ${[...s, ...o].join(", ")}${/\.$/u.test(t) ? "." : ""}`;
}
function ii(t, e) {
  let n = t.split(/\n(?=- )/u), r = e.split(/\n(?=- )/u).filter((s) => !n.some((o) => Ct(o) === Ct(s)));
  return [...n, ...r].join(`
`);
}
function Ct(t) {
  return t.replace(/\s*\(.*$/su, "").trim().toLowerCase();
}
function tr(t) {
  return /^- /u.test(t);
}
function ai(t) {
  return /^[\p{L}`]/u.test(t);
}
function ui(t) {
  let e = t.findIndex((n) => n.startsWith("|"));
  return e < 0 ? t.length : e;
}
function ci(t, e, n) {
  let [, r = "", s] = /^\*\*([^*\n]+?)([.:]?)\*\*/u.exec(t) ?? [];
  return !r || !e.some((o) => o.startsWith(`**${r}`)) ? t : t.replace(`**${r}${s}**`, `**${r}, ${n}${s}**`);
}

// src/drafters/bind/combine-sections.ts
var li = /* @__PURE__ */ new Set(["Overview", "Rollout"]);
function nr(t, e, n) {
  let r = new Map(ht(e, "## ").map((s) => [W(s), s]));
  return ht(t, "## ").map((s) => {
    let o = r.get(W(s));
    return o && !li.has(W(s)) && s.startsWith("## ") ? pi(s, o, n) : s;
  }).join("");
}
function pi(t, e, n) {
  let [r, s] = [er(t), er(e)], o = new Map(s.parts.map((c) => [W(c), c])), i = r.parts.map((c) => {
    let u = o.get(W(c));
    return o.delete(W(c)), u ? kt(c, u, n) : c;
  });
  return [...[kt(r.lead, s.lead, n), ...i, ...o.values()], kt(r.tail, s.tail, n)].map((c) => c.trimEnd()).filter(Boolean).map((c) => `${c}

`).join("");
}
function er(t) {
  let [e = "", ...n] = ht(t, "### "), r = n.at(-1) ?? "", s = /^\*\*(?:Actors|External systems):?\*\*/mu.exec(r)?.index ?? r.length;
  return {
    lead: e,
    parts: [...n.slice(0, -1), ...n.length > 0 ? [r.slice(0, s)] : []],
    tail: r.slice(s)
  };
}

// src/drafters/bind/combine.ts
function xl(t, e) {
  let n = ae(t, e);
  return n.beside ? { ...n, blueprint: di(n.blueprint, n.beside) } : n;
}
function di(t, e) {
  let { text: n, names: r, ids: s } = _n(fi(e), t), o = Gn(rr(t, t.document.source, /* @__PURE__ */ new Map()), rr(e, n, r)), i = nr(mi(o.first, e.title), o.second, e.title), a = (f) => r.get(f) ?? f,
  c = (f) => f.flatMap((m) => s.get(m) ?? []), u = (f) => {
    let { quantity: m, requirement: h } = f;
    return h ? c([h]).map((v) => ({ ...f, requirement: v })) : m ? [{ ...f, quantity: a(m) }] : [];
  }, { document: l, unit: p, ...d } = t;
  return R(
    {
      ...d,
      ...gi(t, e),
      words: [...t.words, ...e.words],
      nouns: [...t.nouns, ...e.nouns],
      binds: [...t.binds, ...e.binds.flatMap(u)],
      clauses: [
        ...t.clauses,
        ...hi(e).flatMap(
          ({ requirement: f, words: m }) => c([f]).map((h) => ({ requirement: h, words: m }))
        ),
        ...e.clauses.flatMap(
          ({ requirement: f, words: m }) => c([f]).map((h) => ({ requirement: h, words: m }))
        )
      ],
      optional: [
        ...t.optional,
        ...e.optional.map(({ component: f, below: m, serves: h, requirements: v, basis: y }) => ({
          component: a(f),
          ...m && { below: T(m, r) },
          serves: c(h),
          requirements: c(v),
          basis: Object.fromEntries(
            Object.entries(y).map(([$, st]) => [a($), T(st, r)])
          )
        }))
      ],
      asks: [
        ...t.asks,
        ...e.asks.map((f) => ({
          ...f,
          ...f.quantity && { quantity: a(f.quantity) },
          ...f.changes && { changes: f.changes.map((m) => s.get(m) ?? a(m)) }
        }))
      ]
    },
    i,
    l.path
  );
}
function fi(t) {
  let e = [...C(t).values()].filter(
    ({ check: r }) => r.text.includes("monthly_cost")
  ), n = { component: "", serves: [], requirements: e.map(({ id: r }) => r), basis: {} };
  return e.length > 0 ? rt(t, [n], /* @__PURE__ */ new Set()) : t;
}
function rr({ title: t, entry: e }, n, r) {
  let s = (l) => r.get(l) ?? l, o = F(n), i = k(o), a = new Set(i.stores.map(({ name: l }) => l)), c = (l) => {
    let p = i.components.filter(({ name: d, serves: f }) => a.has(d) && f.includes(l));
    return p.length > 0 ? p.map(({ name: d }) => d) : e ? [s(e.store)] : [];
  };
  return { text: n.replace(/^(\| (NFR-\d+) \| )([^|\n]*\(RPO[^|\n]*?)( \|)/gmu, (l, p, d, f, m) => {
    let h = c(d);
    return h.length === 0 || h.some((v) => f.includes(v)) ? l : `${p}${f}, in ${h.join(", ")}${m}`;
  }), design: i, title: t, ...e && { actor: e.actor, api: s(e.api) } };
}
function mi(t, e) {
  return t.replace(
    /^(\| NFR-\d+ \| [^|\n]*?)( \| [^|\n]*\| `[^|\n]*\bmonthly_cost\b)/gmu,
    (n, r, s) => `${r}, ${e} included${s}`
  );
}
function gi({ unit: t }, { document: e }) {
  return t ? new RegExp(`(?<!\\p{L})(?:${t.one}|${t.many})(?!\\p{Ll})`, "iu").test(e.source.slice(e.frontMatter.end)) ? {} : { unit: t } : {};
}
function hi({ title: t, phrases: e, clauses: n }) {
  let [r] = n, s = t.toLowerCase().split(/\W+/u).filter((o) => !/^(?:and|service|system|pipeline|platform|tool)$/u.test(o));
  return r ? [{ requirement: r.requirement, words: [...s, t, t, t, ...e] }] : [];
}

export {
  j as a,
  Gt as b,
  Io as c,
  Zc as d,
  Wo as e,
  xl as f
};
