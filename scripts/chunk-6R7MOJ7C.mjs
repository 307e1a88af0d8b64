// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  b as v,
  d as D
} from "./chunk-M5YHGCQV.mjs";
import {
  a as O
} from "./chunk-MYVM6DTM.mjs";
import {
  a as g,
  b as x,
  c as m
} from "./chunk-EMV5Y5QT.mjs";
import {
  d as $
} from "./chunk-Y6VS5O5F.mjs";
import {
  I as M,
  f as P
} from "./chunk-Z5YZPM5P.mjs";
import {
  c as k
} from "./chunk-QMP54PYC.mjs";

// src/fix/hunks.ts
function L(t, n) {
  let e = 0;
  for (; e < t.length && e < n.length && t[e] === n[e]; ) e += 1;
  let o = 0;
  for (; o < Math.min(t.length, n.length) - e && t.at(-1 - o) === n.at(-1 - o); ) o += 1;
  let r = n.slice(e, n.length - o), i = [], s = e, f = 0;
  for (let [c, d] of [...B(t.slice(e, t.length - o), r), [-1, -1]]) {
    let u = c < 0 ? t.length - o : e + c, a = d < 0 ? r.length : d;
    (u > s || a > f) && i.push({ from: s, to: u, lines: r.slice(f, a) }), s = u + 1, f = a + 1;
  }
  return i;
}
var A = 1e6;
function B(t, n) {
  let e = n.length + 1;
  if (t.length * e > A) return [];
  let o = new Uint32Array((t.length + 1) * e);
  for (let i = t.length - 1; i >= 0; i--)
    for (let s = n.length - 1; s >= 0; s--)
      o[i * e + s] = t[i] === n[s] ? o[(i + 1) * e + s + 1] + 1 : Math.max(o[(i + 1) * e + s], o[i * e + s + 1]);
  let r = [];
  for (let i = 0, s = 0; i < t.length && s < n.length; )
    t[i] === n[s] ? r.push([i++, s++]) : o[(i + 1) * e + s] >= o[i * e + s + 1] ? i += 1 : s += 1;
  return r;
}

// src/fix/diagrams.ts
function* G(t, n) {
  for (let [e, { language: o, faults: r }] of t) {
    let i = r[0]?.mended;
    if (o !== "mermaid" || i === void 0 || M(e.value)) continue;
    let s = R(e, n);
    if (!s) continue;
    let f = s.slice(1).map(({ text: c }) => c);
    for (let c of L(f, i.split(`
`))) yield S(c, s, n);
  }
}
function R(t, n) {
  let e = t.position?.start.offset, o = t.value.split(/\r?\n/);
  if (e === void 0 || !/^(?:`{3}|~{3})/.test(n.slice(e, e + 3))) return;
  let r = [F(e, n)];
  for (let i of o) {
    let s = r.at(-1).end, f = F(n.indexOf(`
`, s) + 1, n);
    if (f.start <= s || !f.text.endsWith(i)) return;
    let c = f.text.slice(0, f.text.length - i.length);
    if (!/^[ \t>]*$/.test(c)) return;
    r.push({ prefix: c, text: i, start: f.start + c.length, end: f.end });
  }
  return r;
}
function F(t, n) {
  let e = n.indexOf(`
`, t), o = e < 0 ? n.length : e - (n[e - 1] === "\r" ? 1 : 0);
  return { prefix: "", text: n.slice(t, o), start: t, end: o };
}
function S({ from: t, to: n, lines: e }, o, r) {
  let i = r.startsWith(`\r
`, o[0].end) ? `\r
` : `
`, s = o.slice(1).find((a) => a.text.trim() !== "")?.prefix ?? "", f = (a) => t + a < n ? o[t + a + 1].prefix : s, [c, d] = [o[t + 1], o[n]];
  if (t === n || e.length === 0 || !c) {
    let a = e.map((l) => i + s + l).join("");
    return { start: o[t].end, end: t === n ? o[t].end : d.end, text: a };
  }
  let u = e.map((a, l) => l === 0 ? a : i + f(l) + a).join("");
  return { start: c.start, end: d.end, text: u };
}

// src/fix/edits.ts
function* J(t, n, e) {
  for (let [r, i] of n.rows.entries())
    i.computed && (yield* h(i, i.input.value, t.quantities[r].value.at, e));
  for (let [r, i] of n.results.entries()) yield* T(i, t.results[r], e);
  let o = x(t);
  for (let [r, i] of n.plan.entries())
    for (let s of i.cells) {
      let { at: f } = o[r].cells[String(s.load)];
      !s.taken && !m(t.results, f) && (yield* h(s, s.printed, f, e));
    }
  yield* _(t, n, e), yield* U(t, n, e);
}
function* T(t, n, e) {
  let { expression: o, printed: r, at: i } = n, { text: s, measure: f } = t;
  if (!(r.at.end.offset < i.end.offset)) yield* h(t, r.text, r.at, e);
  else if (s !== void 0 && f) {
    let d = E(e, i.start, o.at.end) + E(e, r.at.end, i.end), u = r.text.slice(0, f.start) + s + r.text.slice(W(t, f));
    yield { start: i.start.offset, end: i.end.offset, text: `${d} = ${u}` };
  }
}
function* _({ costs: t, results: n }, e, o) {
  for (let r of e.definitions) {
    let i = [
      ...r.lines.map((s, f) => ({ judged: s, cell: t.lines[f].amount })),
      { judged: r, cell: t.total }
    ];
    for (let { judged: s, cell: f } of i)
      f && !m(n, f.at) && (yield* h(s, f.text, f.at, o));
  }
}
function* U(t, { rows: n }, e) {
  let o = t.quantities.map((r, i) => {
    let { computed: s, rounds: f, text: c } = n[i];
    return s && !f && c !== void 0 ? { ...r, value: { ...r.value, text: c } } : r;
  });
  for (let [r, { text: i }] of g({ ...t, quantities: o }).checks.entries()) {
    let { expression: s, at: f } = t.checks[r], c = z(s.at.end.offset, e);
    i !== "" && (yield { start: c, end: Math.max(c, f.end.offset), text: ` ${i}` });
  }
}
function z(t, n) {
  return t + (/^ ?`*/.exec(n.slice(t, t + 8))?.[0].length ?? 0);
}
function* h(t, n, e, o) {
  let { text: r, rounds: i, measure: s } = t;
  if (i || r === void 0 || (n.trim() === "" && (yield* K(r, e, o)), !s)) return;
  let f = n.slice(s.start, W(t, s)), c = E(o, e.start, e.end).indexOf(f);
  if (f === "" || c < 0) return;
  let d = e.start.offset + c;
  yield { start: d, end: d + f.length, text: r };
}
function W({ value: t }, { dimension: n, labels: e, suffix: o, length: r }) {
  return k(n) && e.length > 0 && e.join(" ") === o.trim() && t && !k(t.dimension) ? r - o.length : r;
}
var q = 100;
function* K(t, { start: n, end: e }, o) {
  let r = n.offset, i = /\|[ \t]*$/.exec(o.slice(Math.max(0, r - q), r))?.[0], s = /^[ \t]*\|/.exec(o.slice(r, r + q))?.[0];
  r !== e.offset || i === void 0 || s === void 0 || (yield { start: r, end: r, text: `${i === "|" ? " " : ""}${t}${s === "|" ? " " : ""}` });
}
function E(t, n, e) {
  return t.slice(n.offset, e.offset);
}

// src/fix/problems.ts
function C(t, { rows: n, results: e, plan: o, definitions: r, checks: i }) {
  let { quantities: s, costs: f, blocks: c } = t, d = c.filter(({ language: a }) => a === "mermaid").flatMap(({ faults: a }) => a), u = x(t);
  return [
    ...n.flatMap((a, l) => p(w(a, a.input.value), s[l].at)),
    ...e.flatMap((a, l) => p(w(a, "?"), t.results[l].at)),
    ...o.flatMap(({ problem: a }, l) => p(a, u[l].at)),
    ...r.flatMap(
      ({ lines: a }) => a.flatMap((l, y) => {
        let { amount: b, at: I } = f.lines[y];
        return b && m(t.results, b.at) ? [] : p(w(l, b?.text ?? ""), I);
      })
    ),
    ...i.flatMap(({ problem: a }, l) => p(a, t.checks[l].at)),
    ...d.flatMap(({ message: a, mended: l, at: y }) => l === void 0 ? [{ message: a, at: y }] : [])
  ];
}
function p(t, n) {
  return t && t.kind !== "broken-input" ? [{ message: t.message, at: n }] : [];
}
function w({ problem: t, text: n, measure: e }, o) {
  return n !== void 0 && (e !== void 0 || o.trim() === "") ? void 0 : t;
}

// src/fix/sequences.ts
function* H({ flows: t, depth: n }, e, o) {
  let r = o.includes(`\r
`) ? `\r
` : `
`;
  for (let i of t) {
    let { form: s, sequence: f, at: c } = i, d = s === "steps" && Q(i.steps[0].at.start.offset, o) ? D(i, e) : void 0;
    if (!d || (f ? !f.drawn || f.at.start.column !== 1 : n === "lean")) continue;
    let u = `\`\`\`mermaid
${d}
\`\`\``.replaceAll(`
`, r), a = c.end.offset;
    f ? o.slice(f.at.start.offset, f.at.end.offset) !== u && (yield { start: f.at.start.offset, end: f.at.end.offset, text: u }) : yield { start: a, end: a, text: `${r}${r}${u}` };
  }
}
function Q(t, n) {
  let e = n.lastIndexOf(`
`, t - 1) + 1;
  return /^ {0,3}(?:\d{1,9}[.)]|[-*+])[ \t]+$/.test(n.slice(e, t));
}

// src/fix.ts
async function ht(t) {
  let { design: n, source: e, blocks: o } = await N(t), r = g(n), i = j([...J(n, r, e), ...G(o, e)], e), s = i.changes === 0 ? { design: n, source: e } : await N(i.text), f = j(
    [...H(s.design, v(s.design), s.source)],
    s.source
  );
  return {
    text: (t.startsWith("\uFEFF") ? "\uFEFF" : "") + f.text,
    changes: i.changes + f.changes,
    problems: C(n, r)
  };
}
async function N(t) {
  let n = P(t), e = await O(n.tree);
  return { design: $(n, e), source: n.source, blocks: e };
}
function j(t, n) {
  let e = t.sort((s, f) => s.start - f.start), o = [], r = 0;
  for (let { start: s, end: f, text: c } of e)
    o.push(n.slice(r, s), c), r = f;
  let i = e.filter((s) => n.slice(s.start, s.end) !== s.text).length;
  return { text: o.join("") + n.slice(r), changes: i };
}

export {
  ht as a
};
