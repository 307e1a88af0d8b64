// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as I,
  b as O,
  c as A,
  d as W,
  e as j
} from "./chunk-LHA7XQVN.mjs";
import "./chunk-M7TKXFNP.mjs";
import "./chunk-SIVMW3PL.mjs";
import "./chunk-JTHEF3IY.mjs";
import "./chunk-CWTG3V4S.mjs";
import {
  b as S
} from "./chunk-GDR7QM2K.mjs";
import {
  f as h
} from "./chunk-ILSPDJTZ.mjs";
import "./chunk-RX6HF7Q2.mjs";
import "./chunk-53V76KVC.mjs";
import "./chunk-KEZEBCBX.mjs";
import "./chunk-NOU6QBDP.mjs";
import {
  I as $,
  K as y
} from "./chunk-S64XYLY4.mjs";
import {
  a as f,
  d as v
} from "./chunk-H3E44YWS.mjs";
import {
  a as x,
  b
} from "./chunk-HIQSZZL5.mjs";
import "./chunk-64QWA72K.mjs";
import "./chunk-ADFQ3F2B.mjs";

// src/drafters/model/advice.ts
var z = 8, H = /^\s{0,3}[-*+]\s+[`*]{0,2}([a-z-]{3,20})[`*]{0,2}\s*:\s*(\S.*)$/;
function P(t) {
  return t.split(`
`).flatMap((n) => {
    let [, r = "", o = ""] = H.exec(n) ?? [];
    return v(r) ? [R(r, o.trim())] : [];
  }).slice(0, z);
}
function R(t, e) {
  let n = { line: 1, column: 1, offset: 0 }, [r, ...o] = e.split(/\s+(?:=>|→)\s+/), i = o.join(" ") || "change what this finding is about, and nothing else";
  return {
    rule: "review",
    severity: "warning",
    section: t,
    message: r,
    fix: i,
    at: { start: n, end: n },
    related: []
  };
}

// src/drafters/model/unwrap.ts
var Y = /^ {0,3}(`{3,}|~{3,})[ \t]*([^`]*)$/, q = ["", "markdown", "md", "text", "txt"];
function T(t) {
  let e = t.split(`
`), n = e.findIndex((c) => /^ {0,3}#{1,6}[ \t]/.test(c)), r = M(e.slice(0, Math.max(0, n))).at(-1);
  if (!(r && r.line === K(e, n) && q.includes(r.info.toLowerCase()))) return g(e) ? t : void 0;
  let i = e.slice(r.line + 1), s = M(i).filter(({ info: c, mark: p }) => c === "" && D(p, r.mark)).at(-1);
  return s && g(i.slice(0, s.line)) ? i.slice(0, s.line).join(`
`) : g(i) ? i.join(`
`) : void 0;
}
function K(t, e) {
  let n = e - 1;
  for (; n >= 0 && !t[n].trim(); ) n -= 1;
  return n;
}
function M(t) {
  return t.flatMap((e, n) => {
    let r = Y.exec(e);
    return r ? [{ line: n, mark: r[1], info: r[2].trim() }] : [];
  });
}
function D(t, e) {
  return t[0] === e[0] && t.length >= e.length;
}
function g(t) {
  let e;
  for (let { mark: n, info: r } of M(t))
    e === void 0 ? e = n : r === "" && D(n, e) && (e = void 0);
  return e === void 0;
}

// src/drafters/model/answer.ts
function F(t, e) {
  let n = I(t);
  if (O(n)) return { problem: "the answer is garbled" };
  let r = `## ${f[e]}`, o = T(Q(n))?.replace(N, "");
  if (o === void 0) return { problem: "a code fence is opened and not closed" };
  if (!o.trim()) return { problem: "the answer is empty" };
  let i = C(o), a = B(i.filter(({ title: d }) => h(d) === e));
  if (a.length > 1) return { problem: `it holds \`${r}\` twice` };
  let s = a[0] ?? V(i);
  if (!s) return { problem: `it does not hold the heading \`${r}\`` };
  let c = i.find((d) => d.start > s.start && X(d, s, e)), p = Z(U(o.slice(s.end, c?.start)), s), l = `${r}

${p.replace(/^\s*\n/, "")}`.trim();
  return S(l, e) ? { text: l } : { problem: `it holds more headings than \`${r}\` at its level` };
}
var N = /<!--\s*system-design-ignore\b(?:(?!-->)[\s\S]){0,2000}-->\n{0,2}/gi;
function Q(t) {
  let e = t.indexOf("<think>"), n = t.lastIndexOf("</think>"), r = e < 0 || !/^#{1,6} /m.test(t.slice(0, e));
  return n >= 0 ? r ? t.slice(n + 8) : t : e >= 0 && r ? "" : t;
}
function U(t) {
  let e = y(t).tree.children, n = e.findLastIndex(({ type: i }) => i === "thematicBreak"), r = e.slice(n + 1);
  return n > 0 && r.length <= 1 && r.every(({ type: i }) => i === "paragraph") ? t.slice(0, e[n].position.start.offset) : t;
}
function C(t) {
  return y(t).tree.children.flatMap((e) => e.type !== "heading" ? [] : [
    { depth: e.depth, title: $(e), start: e.position.start.offset, end: e.position.end.offset }
  ]);
}
function B(t) {
  let e = Math.min(...t.map(({ depth: n }) => n));
  return t.filter(({ depth: n }) => n === e);
}
function V(t) {
  let [e, ...n] = B(t);
  return n.length === 0 && e === t[0] && e && e.depth <= 2 && !h(e.title) ? e : void 0;
}
function X(t, e, n) {
  let r = h(t.title);
  return t.depth < e.depth || t.depth <= Math.max(2, e.depth) && r !== void 0 && r !== n;
}
function Z(t, e) {
  let n = C(t), r = Math.min(...n.map(({ depth: i }) => i)), o = e.depth === 2 ? Math.max(0, 3 - r) : 3 - r;
  return n.length === 0 || o === 0 ? t : n.reduceRight((i, { depth: a, start: s, end: c }) => {
    let p = /^#{1,6}[ \t]+/.exec(i.slice(s, c)), l = "#".repeat(Math.min(6, a + o));
    return p ? `${i.slice(0, s)}${l} ${i.slice(s + p[0].length)}` : i;
  }, t);
}

// src/drafters/model/pieces.ts
function E(t, e) {
  let n = e.replace(/^\s*```(?:markdown|md)?\n/, ""), r = t.trimStart().slice(0, 60);
  if (r.length === 60 && n.trimStart().startsWith(r)) return n;
  for (let o = Math.min(600, t.length, n.length); o >= 12; o -= 1)
    if (t.endsWith(n.slice(0, o))) return t + n.slice(o);
  return t + _(t, n);
}
function _(t, e) {
  let n = t.slice(t.lastIndexOf(`
`) + 1);
  return n.length >= 4 && e.startsWith(n) ? e.slice(n.length) : e;
}

// src/drafters/model/ask.ts
async function w({ provider: t, maxTokens: e, note: n }, r, o) {
  let i = { text: "" };
  for await (let a of t.complete({ messages: r, maxTokens: e }, o))
    a.type === "text" && (i.text += a.text), a.type === "end" && (i.end = a.reason), a.type === "again" && (n(`asked again: ${a.reason}`), Object.assign(i, { text: "", end: void 0 }));
  return o.throwIfAborted(), i;
}
var tt = 4;
async function G(t, e, n) {
  let r = await w(t, e, n);
  for (let o = 2; r.end === "length" && r.text.trim() && o <= tt; o += 1) {
    t.note("an answer was cut at the limit of its length and is gone on with");
    let i = await w(t, [...e, ...et(r.text)], n);
    r = { text: E(r.text, i.text), end: i.end };
  }
  return r;
}
function et(t) {
  return [
    { role: "assistant", content: t },
    {
      role: "user",
      content: "Your answer was cut at the limit of its length. Go on with the next character after its end: repeat nothing, begin no section anew, add no word about this."
    }
  ];
}
async function k(t, e, n, r) {
  let o = await G(t, e, r), i = J(o, n, t);
  if ("text" in i) return i.text;
  t.note(`${f[n]} asked again: ${i.problem}`);
  let a = it(e, o, i.problem, n), s = J(await G(t, a, r), n, t);
  if ("text" in s) return s.text;
  throw new b(`the answer for “${f[n]}” cannot be used: ${s.problem}`, x.gaps);
}
function J({ text: t, end: e }, n, { note: r }) {
  let o = f[n];
  if (e === "filtered") throw nt(o);
  if (e === "length") return { problem: "it was cut off at the limit of its length; write it shorter" };
  let i = F(t, n);
  return e === "stop" || "problem" in i ? i : rt(i.text) ? (r(`${o} came without a sign of its end and is taken, because it looks complete`), i) : { problem: "it broke off in the middle" };
}
function nt(t) {
  return Object.assign(new b(`the model refused to write “${t}”`, x.gaps), { final: !0 });
}
function rt(t) {
  let e = t.trimEnd().split(`
`);
  return g(e) && e.length > 2 && /[.!?;:)|`*~]$|\b\d+$/.test(e.at(-1));
}
function it(t, { text: e, end: n }, r, o) {
  let i = `That answer cannot be used: ${r}. Answer with exactly the section \`## ${f[o]}\`, whole, and nothing else.`, a = e.trim() && n === "stop" ? [
    { role: "assistant", content: e },
    { role: "user", content: i }
  ] : [];
  return a.length > 0 ? [...t, ...a] : t.map(
    (s, c) => c === t.length - 1 ? { ...s, content: `${s.content}

${i}` } : s
  );
}

// src/drafters/model.ts
function It(t) {
  let { provider: e, prompts: n, title: r, month: o, maxTokens: i, note: a = () => {
  } } = t, s, c = (l) => (s?.brief !== l && (s = { brief: l, exemplar: t.exemplar?.(l) }), s.exemplar), p = { provider: e, maxTokens: i, note: a };
  return {
    id: "model",
    description: e.description,
    title: r,
    async *draft(l, d, u) {
      let m = await A(n, l, d, o, c(d.brief));
      yield await k(p, m, l, u);
    },
    async *repair(l, d, u, m, L) {
      yield await k(
        p,
        await W(n, l, d, u, m),
        l,
        L
      );
    },
    async judge(l, d) {
      let { text: u, end: m } = await w(p, await j(n, l), d);
      return m === "stop" ? P(u) : [];
    }
  };
}
export {
  It as createModelDrafter
};
