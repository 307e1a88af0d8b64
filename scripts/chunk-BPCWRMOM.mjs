// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  b as v,
  d as D
} from "./chunk-GBLSMUB6.mjs";
import {
  a as O
} from "./chunk-O73SJRVN.mjs";
import {
  a as g,
  b as x,
  c as m
} from "./chunk-EMV5Y5QT.mjs";
import {
  j as $
} from "./chunk-DBPUWIKY.mjs";
import {
  J as M,
  f as P
} from "./chunk-BLPZM4RL.mjs";
import {
  c as k
} from "./chunk-QMP54PYC.mjs";

// src/fix/hunks.ts
function L(t, n) {
  let e = 0;
  for (; e < t.length && e < n.length && t[e] === n[e]; ) e += 1;
  let o = 0;
  for (; o < Math.min(t.length, n.length) - e && t.at(-1 - o) === n.at(-1 - o); ) o += 1;
  let i = n.slice(e, n.length - o), r = [], s = e, f = 0;
  for (let [a, d] of [...A(t.slice(e, t.length - o), i), [-1, -1]]) {
    let u = a < 0 ? t.length - o : e + a, c = d < 0 ? i.length : d;
    (u > s || c > f) && r.push({ from: s, to: u, lines: i.slice(f, c) }), s = u + 1, f = c + 1;
  }
  return r;
}
var I = 1e6;
function A(t, n) {
  let e = n.length + 1;
  if (t.length * e > I) return [];
  let o = new Uint32Array((t.length + 1) * e);
  for (let r = t.length - 1; r >= 0; r--)
    for (let s = n.length - 1; s >= 0; s--)
      o[r * e + s] = t[r] === n[s] ? o[(r + 1) * e + s + 1] + 1 : Math.max(o[(r + 1) * e + s], o[r * e + s + 1]);
  let i = [];
  for (let r = 0, s = 0; r < t.length && s < n.length; )
    t[r] === n[s] ? i.push([r++, s++]) : o[(r + 1) * e + s] >= o[r * e + s + 1] ? r += 1 : s += 1;
  return i;
}

// src/fix/diagrams.ts
function* G(t, n) {
  for (let [e, { language: o, faults: i }] of t) {
    let r = i[0]?.mended;
    if (o !== "mermaid" || r === void 0 || M(e.value)) continue;
    let s = R(e, n);
    if (!s) continue;
    let f = s.slice(1).map(({ text: a }) => a);
    for (let a of L(f, r.split(`
`))) yield S(a, s, n);
  }
}
function R(t, n) {
  let e = t.position?.start.offset, o = t.value.split(/\r?\n/);
  if (e === void 0 || !/^(?:`{3}|~{3})/.test(n.slice(e, e + 3))) return;
  let i = [F(e, n)];
  for (let r of o) {
    let s = i.at(-1).end, f = F(n.indexOf(`
`, s) + 1, n);
    if (f.start <= s || !f.text.endsWith(r)) return;
    let a = f.text.slice(0, f.text.length - r.length);
    if (!/^[ \t>]*$/.test(a)) return;
    i.push({ prefix: a, text: r, start: f.start + a.length, end: f.end });
  }
  return i;
}
function F(t, n) {
  let e = n.indexOf(`
`, t), o = e < 0 ? n.length : e - (n[e - 1] === "\r" ? 1 : 0);
  return { prefix: "", text: n.slice(t, o), start: t, end: o };
}
function S({ from: t, to: n, lines: e }, o, i) {
  let r = i.startsWith(`\r
`, o[0].end) ? `\r
` : `
`, s = o.slice(1).find((c) => c.text.trim() !== "")?.prefix ?? "", f = (c) => t + c < n ? o[t + c + 1].prefix : s, [a, d] = [o[t + 1], o[n]];
  if (t === n || e.length === 0 || !a) {
    let c = e.map((l) => r + s + l).join("");
    return { start: o[t].end, end: t === n ? o[t].end : d.end, text: c };
  }
  let u = e.map((c, l) => l === 0 ? c : r + f(l) + c).join("");
  return { start: a.start, end: d.end, text: u };
}

// src/fix/edits.ts
function* J(t, n, e) {
  for (let [i, r] of n.rows.entries())
    r.computed && (yield* h(r, r.input.value, t.quantities[i].value.at, e));
  for (let [i, r] of n.results.entries()) yield* T(r, t.results[i], e);
  let o = x(t);
  for (let [i, r] of n.plan.entries())
    for (let s of r.cells) {
      let { at: f } = o[i].cells[String(s.load)];
      !s.taken && !m(t.results, f) && (yield* h(s, s.printed, f, e));
    }
  yield* _(t, n, e), yield* U(t, n, e);
}
function* T(t, n, e) {
  let { expression: o, printed: i, at: r } = n, { text: s, measure: f } = t;
  if (!(i.at.end.offset < r.end.offset)) yield* h(t, i.text, i.at, e);
  else if (s !== void 0 && f) {
    let d = E(e, r.start, o.at.end) + E(e, i.at.end, r.end), u = i.text.slice(0, f.start) + s + i.text.slice(W(t, f));
    yield { start: r.start.offset, end: r.end.offset, text: `${d} = ${u}` };
  }
}
function* _({ costs: t, results: n }, e, o) {
  for (let i of e.definitions) {
    let r = [
      ...i.lines.map((s, f) => ({ judged: s, cell: t.lines[f].amount })),
      { judged: i, cell: t.total }
    ];
    for (let { judged: s, cell: f } of r)
      f && !m(n, f.at) && (yield* h(s, f.text, f.at, o));
  }
}
function* U(t, { rows: n }, e) {
  let o = t.quantities.map((i, r) => {
    let { computed: s, rounds: f, text: a } = n[r];
    return s && !f && a !== void 0 ? { ...i, value: { ...i.value, text: a } } : i;
  });
  for (let [i, { text: r }] of g({ ...t, quantities: o }).checks.entries()) {
    let { expression: s, at: f } = t.checks[i], a = z(s.at.end.offset, e);
    r !== "" && (yield { start: a, end: Math.max(a, f.end.offset), text: ` ${r}` });
  }
}
function z(t, n) {
  return t + (/^ ?`*/.exec(n.slice(t, t + 8))?.[0].length ?? 0);
}
function* h(t, n, e, o) {
  let { text: i, rounds: r, measure: s } = t;
  if (r || i === void 0 || (n.trim() === "" && (yield* K(i, e, o)), !s)) return;
  let f = n.slice(s.start, W(t, s)), a = E(o, e.start, e.end).indexOf(f);
  if (f === "" || a < 0) return;
  let d = e.start.offset + a;
  yield { start: d, end: d + f.length, text: i };
}
function W({ value: t }, { dimension: n, labels: e, suffix: o, length: i }) {
  return k(n) && e.length > 0 && e.join(" ") === o.trim() && t && !k(t.dimension) ? i - o.length : i;
}
var q = 100;
function* K(t, { start: n, end: e }, o) {
  let i = n.offset, r = /\|[ \t]*$/.exec(o.slice(Math.max(0, i - q), i))?.[0], s = /^[ \t]*\|/.exec(o.slice(i, i + q))?.[0];
  i !== e.offset || r === void 0 || s === void 0 || (yield { start: i, end: i, text: `${r === "|" ? " " : ""}${t}${s === "|" ? " " : ""}` });
}
function E(t, n, e) {
  return t.slice(n.offset, e.offset);
}

// src/fix/problems.ts
function C(t, { rows: n, results: e, plan: o, definitions: i, checks: r }) {
  let { quantities: s, costs: f, blocks: a } = t, d = a.filter(({ language: c }) => c === "mermaid").flatMap(({ faults: c }) => c), u = x(t);
  return [
    ...n.flatMap((c, l) => p(w(c, c.input.value), s[l].at)),
    ...e.flatMap((c, l) => p(w(c, "?"), t.results[l].at)),
    ...o.flatMap(({ problem: c }, l) => p(c, u[l].at)),
    ...i.flatMap(
      ({ lines: c }) => c.flatMap((l, y) => {
        let { amount: b, at: B } = f.lines[y];
        return b && m(t.results, b.at) ? [] : p(w(l, b?.text ?? ""), B);
      })
    ),
    ...r.flatMap(({ problem: c }, l) => p(c, t.checks[l].at)),
    ...d.flatMap(({ message: c, mended: l, at: y }) => l === void 0 ? [{ message: c, at: y }] : [])
  ];
}
function p(t, n) {
  return t && t.kind !== "broken-input" ? [{ message: t.message, at: n }] : [];
}
function w({ problem: t, text: n, measure: e }, o) {
  return n !== void 0 && (e !== void 0 || o.trim() === "") ? void 0 : t;
}

// src/fix/sequences.ts
function* H({ flows: t, strays: n, depth: e }, o, i) {
  for (let { at: s } of n) yield { start: Q(s.start.offset, i), end: s.end.offset, text: "" };
  let r = i.includes(`\r
`) ? `\r
` : `
`;
  for (let s of t) {
    let { form: f, sequence: a, at: d } = s, u = f === "steps" && V(s.steps[0].at.start.offset, i) ? D(s, o) : void 0;
    if (!u || (a ? !a.drawn || a.at.start.column !== 1 : e === "lean")) continue;
    let c = `\`\`\`mermaid
${u}
\`\`\``.replaceAll(`
`, r), l = d.end.offset;
    a ? i.slice(a.at.start.offset, a.at.end.offset) !== c && (yield { start: a.at.start.offset, end: a.at.end.offset, text: c }) : yield { start: l, end: l, text: `${r}${r}${c}` };
  }
}
function Q(t, n) {
  return t - /(?:\r?\n){0,2}$/.exec(n.slice(Math.max(0, t - 4), t))[0].length;
}
function V(t, n) {
  let e = n.lastIndexOf(`
`, t - 1) + 1;
  return /^ {0,3}(?:\d{1,9}[.)]|[-*+])[ \t]+$/.test(n.slice(e, t));
}

// src/fix.ts
async function yt(t) {
  let { design: n, source: e, blocks: o } = await N(t), i = g(n), r = j([...J(n, i, e), ...G(o, e)], e), s = r.changes === 0 ? { design: n, source: e } : await N(r.text), f = j(
    [...H(s.design, v(s.design), s.source)],
    s.source
  );
  return {
    text: (t.startsWith("\uFEFF") ? "\uFEFF" : "") + f.text,
    changes: r.changes + f.changes,
    problems: C(n, i)
  };
}
async function N(t) {
  let n = P(t), e = await O(n.tree);
  return { design: $(n, e), source: n.source, blocks: e };
}
function j(t, n) {
  let e = t.sort((s, f) => s.start - f.start), o = [], i = 0;
  for (let { start: s, end: f, text: a } of e)
    o.push(n.slice(i, s), a), i = f;
  let r = e.filter((s) => n.slice(s.start, s.end) !== s.text).length;
  return { text: o.join("") + n.slice(i), changes: r };
}

export {
  yt as a
};
