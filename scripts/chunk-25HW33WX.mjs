// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  c as P,
  e as $
} from "./chunk-FM7OL5M6.mjs";
import {
  a as g,
  b as x,
  c as m
} from "./chunk-7MNCFRFO.mjs";
import {
  a as k
} from "./chunk-53V76KVC.mjs";
import {
  c as E
} from "./chunk-NOU6QBDP.mjs";
import {
  h as M
} from "./chunk-S64XYLY4.mjs";

// src/fix/hunks.ts
function v(t, e) {
  let n = 0;
  for (; n < t.length && n < e.length && t[n] === e[n]; ) n += 1;
  let o = 0;
  for (; o < Math.min(t.length, e.length) - n && t.at(-1 - o) === e.at(-1 - o); ) o += 1;
  let i = e.slice(n, e.length - o), r = [], s = n, f = 0;
  for (let [a, d] of [...j(t.slice(n, t.length - o), i), [-1, -1]]) {
    let u = a < 0 ? t.length - o : n + a, c = d < 0 ? i.length : d;
    (u > s || c > f) && r.push({ from: s, to: u, lines: i.slice(f, c) }), s = u + 1, f = c + 1;
  }
  return r;
}
var N = 1e6;
function j(t, e) {
  let n = e.length + 1;
  if (t.length * n > N) return [];
  let o = new Uint32Array((t.length + 1) * n);
  for (let r = t.length - 1; r >= 0; r--)
    for (let s = e.length - 1; s >= 0; s--)
      o[r * n + s] = t[r] === e[s] ? o[(r + 1) * n + s + 1] + 1 : Math.max(o[(r + 1) * n + s], o[r * n + s + 1]);
  let i = [];
  for (let r = 0, s = 0; r < t.length && s < e.length; )
    t[r] === e[s] ? i.push([r++, s++]) : o[(r + 1) * n + s] >= o[r * n + s + 1] ? r += 1 : s += 1;
  return i;
}

// src/fix/diagrams.ts
function* L(t, e) {
  for (let [n, { language: o, faults: i }] of t) {
    let r = i[0]?.mended;
    if (o !== "mermaid" || r === void 0 || M(n.value)) continue;
    let s = I(n, e);
    if (!s) continue;
    let f = s.slice(1).map(({ text: a }) => a);
    for (let a of v(f, r.split(`
`))) yield A(a, s, e);
  }
}
function I(t, e) {
  let n = t.position?.start.offset, o = t.value.split(/\r?\n/);
  if (n === void 0 || !/^(?:`{3}|~{3})/.test(e.slice(n, n + 3))) return;
  let i = [D(n, e)];
  for (let r of o) {
    let s = i.at(-1).end, f = D(e.indexOf(`
`, s) + 1, e);
    if (f.start <= s || !f.text.endsWith(r)) return;
    let a = f.text.slice(0, f.text.length - r.length);
    if (!/^[ \t>]*$/.test(a)) return;
    i.push({ prefix: a, text: r, start: f.start + a.length, end: f.end });
  }
  return i;
}
function D(t, e) {
  let n = e.indexOf(`
`, t), o = n < 0 ? e.length : n - (e[n - 1] === "\r" ? 1 : 0);
  return { prefix: "", text: e.slice(t, o), start: t, end: o };
}
function A({ from: t, to: e, lines: n }, o, i) {
  let r = i.startsWith(`\r
`, o[0].end) ? `\r
` : `
`, s = o.slice(1).find((c) => c.text.trim() !== "")?.prefix ?? "", f = (c) => t + c < e ? o[t + c + 1].prefix : s, [a, d] = [o[t + 1], o[e]];
  if (t === e || n.length === 0 || !a) {
    let c = n.map((l) => r + s + l).join("");
    return { start: o[t].end, end: t === e ? o[t].end : d.end, text: c };
  }
  let u = n.map((c, l) => l === 0 ? c : r + f(l) + c).join("");
  return { start: a.start, end: d.end, text: u };
}

// src/fix/edits.ts
function* G(t, e, n) {
  for (let [i, r] of e.rows.entries())
    r.computed && (yield* h(r, r.input.value, t.quantities[i].value.at, n));
  for (let [i, r] of e.results.entries()) yield* B(r, t.results[i], n);
  let o = x(t);
  for (let [i, r] of e.plan.entries())
    for (let s of r.cells) {
      let { at: f } = o[i].cells[String(s.load)];
      !s.taken && !m(t.results, f) && (yield* h(s, s.printed, f, n));
    }
  yield* R(t, e, n), yield* S(t, e, n);
}
function* B(t, e, n) {
  let { expression: o, printed: i, at: r } = e, { text: s, measure: f } = t;
  if (!(i.at.end.offset < r.end.offset)) yield* h(t, i.text, i.at, n);
  else if (s !== void 0 && f) {
    let d = O(n, r.start, o.at.end) + O(n, i.at.end, r.end), u = i.text.slice(0, f.start) + s + i.text.slice(q(t, f));
    yield { start: r.start.offset, end: r.end.offset, text: `${d} = ${u}` };
  }
}
function* R({ costs: t, results: e }, n, o) {
  for (let i of n.definitions) {
    let r = [
      ...i.lines.map((s, f) => ({ judged: s, cell: t.lines[f].amount })),
      { judged: i, cell: t.total }
    ];
    for (let { judged: s, cell: f } of r)
      f && !m(e, f.at) && (yield* h(s, f.text, f.at, o));
  }
}
function* S(t, { rows: e }, n) {
  let o = t.quantities.map((i, r) => {
    let { computed: s, rounds: f, text: a } = e[r];
    return s && !f && a !== void 0 ? { ...i, value: { ...i.value, text: a } } : i;
  });
  for (let [i, { text: r }] of g({ ...t, quantities: o }).checks.entries()) {
    let { expression: s, at: f } = t.checks[i], a = T(s.at.end.offset, n);
    r !== "" && (yield { start: a, end: Math.max(a, f.end.offset), text: ` ${r}` });
  }
}
function T(t, e) {
  return t + (/^ ?`*/.exec(e.slice(t, t + 8))?.[0].length ?? 0);
}
function* h(t, e, n, o) {
  let { text: i, rounds: r, measure: s } = t;
  if (r || i === void 0 || (e.trim() === "" && (yield* _(i, n, o)), !s)) return;
  let f = e.slice(s.start, q(t, s)), a = O(o, n.start, n.end).indexOf(f);
  if (f === "" || a < 0) return;
  let d = n.start.offset + a;
  yield { start: d, end: d + f.length, text: i };
}
function q({ value: t }, { dimension: e, labels: n, suffix: o, length: i }) {
  return E(e) && n.length > 0 && n.join(" ") === o.trim() && t && !E(t.dimension) ? i - o.length : i;
}
var F = 100;
function* _(t, { start: e, end: n }, o) {
  let i = e.offset, r = /\|[ \t]*$/.exec(o.slice(Math.max(0, i - F), i))?.[0], s = /^[ \t]*\|/.exec(o.slice(i, i + F))?.[0];
  i !== n.offset || r === void 0 || s === void 0 || (yield { start: i, end: i, text: `${r === "|" ? " " : ""}${t}${s === "|" ? " " : ""}` });
}
function O(t, e, n) {
  return t.slice(e.offset, n.offset);
}

// src/fix/problems.ts
function J(t, { rows: e, results: n, plan: o, definitions: i, checks: r }) {
  let { quantities: s, costs: f, blocks: a } = t, d = a.filter(({ language: c }) => c === "mermaid").flatMap(({ faults: c }) => c), u = x(t);
  return [
    ...e.flatMap((c, l) => p(w(c, c.input.value), s[l].at)),
    ...n.flatMap((c, l) => p(w(c, "?"), t.results[l].at)),
    ...o.flatMap(({ problem: c }, l) => p(c, u[l].at)),
    ...i.flatMap(
      ({ lines: c }) => c.flatMap((l, y) => {
        let { amount: b, at: H } = f.lines[y];
        return b && m(t.results, b.at) ? [] : p(w(l, b?.text ?? ""), H);
      })
    ),
    ...r.flatMap(({ problem: c }, l) => p(c, t.checks[l].at)),
    ...d.flatMap(({ message: c, mended: l, at: y }) => l === void 0 ? [{ message: c, at: y }] : [])
  ];
}
function p(t, e) {
  return t && t.kind !== "broken-input" ? [{ message: t.message, at: e }] : [];
}
function w({ problem: t, text: e, measure: n }, o) {
  return e !== void 0 && (n !== void 0 || o.trim() === "") ? void 0 : t;
}

// src/fix/sequences.ts
function* W({ flows: t, strays: e, depth: n }, o, i) {
  for (let { at: s } of e) yield { start: U(s.start.offset, i), end: s.end.offset, text: "" };
  let r = i.includes(`\r
`) ? `\r
` : `
`;
  for (let s of t) {
    let { form: f, sequence: a, at: d } = s, u = f === "steps" && z(s.steps[0].at.start.offset, i) ? $(s, o) : void 0;
    if (!u || (a ? !a.drawn || a.at.start.column !== 1 : n === "lean")) continue;
    let c = `\`\`\`mermaid
${u}
\`\`\``.replaceAll(`
`, r), l = d.end.offset;
    a ? i.slice(a.at.start.offset, a.at.end.offset) !== c && (yield { start: a.at.start.offset, end: a.at.end.offset, text: c }) : yield { start: l, end: l, text: `${r}${r}${c}` };
  }
}
function U(t, e) {
  return t - /(?:\r?\n){0,2}$/.exec(e.slice(Math.max(0, t - 4), t))[0].length;
}
function z(t, e) {
  let n = e.lastIndexOf(`
`, t - 1) + 1;
  return /^ {0,3}(?:\d{1,9}[.)]|[-*+])[ \t]+$/.test(e.slice(n, t));
}

// src/fix.ts
async function mt(t) {
  let { design: e, document: n, blocks: o } = await k(t), { source: i } = n, r = g(e), s = C([...G(e, r, i), ...L(o, i)], i), f = s.changes === 0 ? { design: e, document: n } : await k(s.text), a = C(
    [...W(f.design, P(f.design), f.document.source)],
    f.document.source
  );
  return {
    text: (t.startsWith("\uFEFF") ? "\uFEFF" : "") + a.text,
    changes: s.changes + a.changes,
    problems: J(e, r)
  };
}
function C(t, e) {
  let n = t.sort((s, f) => s.start - f.start), o = [], i = 0;
  for (let { start: s, end: f, text: a } of n)
    o.push(e.slice(i, s), a), i = f;
  let r = n.filter((s) => e.slice(s.start, s.end) !== s.text).length;
  return { text: o.join("") + e.slice(i), changes: r };
}

export {
  mt as a
};
