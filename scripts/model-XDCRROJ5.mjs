// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  b as S
} from "./chunk-GDR7QM2K.mjs";
import {
  a as I,
  b as O,
  c as A,
  d as T,
  e as j
} from "./chunk-WNOROOWX.mjs";
import "./chunk-M7TKXFNP.mjs";
import "./chunk-PIPWE2P7.mjs";
import {
  f as h
} from "./chunk-ILSPDJTZ.mjs";
import "./chunk-QIE6ZXVI.mjs";
import "./chunk-CWTG3V4S.mjs";
import "./chunk-4LFEH364.mjs";
import "./chunk-FVPTHZOB.mjs";
import "./chunk-IE6QBNYD.mjs";
import {
  I as v,
  K as y
} from "./chunk-S64XYLY4.mjs";
import {
  a as f,
  d as $
} from "./chunk-H3E44YWS.mjs";
import "./chunk-NOU6QBDP.mjs";
import {
  a as w,
  b
} from "./chunk-HIQSZZL5.mjs";
import "./chunk-64QWA72K.mjs";
import "./chunk-ADFQ3F2B.mjs";

// src/drafters/model/advice.ts
var L = 8, z = /^\s{0,3}[-*+]\s+[`*]{0,2}([a-z-]{3,20})[`*]{0,2}\s*:\s*(\S.*)$/;
function P(t) {
  return t.split(`
`).flatMap((n) => {
    let [, r = "", o = ""] = z.exec(n) ?? [];
    return $(r) ? [G(r, o.trim())] : [];
  }).slice(0, L);
}
function G(t, e) {
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
var H = /^ {0,3}(`{3,}|~{3,})[ \t]*([^`]*)$/, R = ["", "markdown", "md", "text", "txt"];
function W(t) {
  let e = t.split(`
`), n = e.findIndex((c) => /^ {0,3}#{1,6}[ \t]/.test(c)), r = M(e.slice(0, Math.max(0, n))).at(-1);
  if (!(r && r.line === q(e, n) && R.includes(r.info.toLowerCase()))) return g(e) ? t : void 0;
  let i = e.slice(r.line + 1), a = M(i).filter(({ info: c, mark: p }) => c === "" && D(p, r.mark)).at(-1);
  return a && g(i.slice(0, a.line)) ? i.slice(0, a.line).join(`
`) : g(i) ? i.join(`
`) : void 0;
}
function q(t, e) {
  let n = e - 1;
  for (; n >= 0 && !t[n].trim(); ) n -= 1;
  return n;
}
function M(t) {
  return t.flatMap((e, n) => {
    let r = H.exec(e);
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
  let r = `## ${f[e]}`, o = W(N(n))?.replace(K, "");
  if (o === void 0) return { problem: "a code fence is opened and not closed" };
  if (!o.trim()) return { problem: "the answer is empty" };
  let i = C(o), s = E(i.filter(({ title: d }) => h(d) === e));
  if (s.length > 1) return { problem: `it holds \`${r}\` twice` };
  let a = s[0] ?? U(i);
  if (!a) return { problem: `it does not hold the heading \`${r}\`` };
  let c = i.find((d) => d.start > a.start && V(d, a, e)), p = X(Q(o.slice(a.end, c?.start)), a), l = `${r}

${p.replace(/^\s*\n/, "")}`.trim();
  return S(l, e) ? { text: l } : { problem: `it holds more headings than \`${r}\` at its level` };
}
var K = /<!--\s*system-design-ignore\b(?:(?!-->)[\s\S]){0,2000}-->\n{0,2}/gi;
function N(t) {
  let e = t.indexOf("<think>"), n = t.lastIndexOf("</think>"), r = e < 0 || !/^#{1,6} /m.test(t.slice(0, e));
  return n >= 0 ? r ? t.slice(n + 8) : t : e >= 0 && r ? "" : t;
}
function Q(t) {
  let e = y(t).tree.children, n = e.findLastIndex(({ type: i }) => i === "thematicBreak"), r = e.slice(n + 1);
  return n > 0 && r.length <= 1 && r.every(({ type: i }) => i === "paragraph") ? t.slice(0, e[n].position.start.offset) : t;
}
function C(t) {
  return y(t).tree.children.flatMap((e) => e.type !== "heading" ? [] : [
    { depth: e.depth, title: v(e), start: e.position.start.offset, end: e.position.end.offset }
  ]);
}
function E(t) {
  let e = Math.min(...t.map(({ depth: n }) => n));
  return t.filter(({ depth: n }) => n === e);
}
function U(t) {
  let [e, ...n] = E(t);
  return n.length === 0 && e === t[0] && e && e.depth <= 2 && !h(e.title) ? e : void 0;
}
function V(t, e, n) {
  let r = h(t.title);
  return t.depth < e.depth || t.depth <= Math.max(2, e.depth) && r !== void 0 && r !== n;
}
function X(t, e) {
  let n = C(t), r = Math.min(...n.map(({ depth: i }) => i)), o = e.depth === 2 ? Math.max(0, 3 - r) : 3 - r;
  return n.length === 0 || o === 0 ? t : n.reduceRight((i, { depth: s, start: a, end: c }) => {
    let p = /^#{1,6}[ \t]+/.exec(i.slice(a, c)), l = "#".repeat(Math.min(6, s + o));
    return p ? `${i.slice(0, a)}${l} ${i.slice(a + p[0].length)}` : i;
  }, t);
}

// src/drafters/model/ask.ts
async function x({ provider: t, maxTokens: e, note: n }, r, o) {
  let i = { text: "" };
  for await (let s of t.complete({ messages: r, maxTokens: e }, o))
    s.type === "text" && (i.text += s.text), s.type === "end" && (i.end = s.reason), s.type === "again" && (n(`asked again: ${s.reason}`), Object.assign(i, { text: "", end: void 0 }));
  return o.throwIfAborted(), i;
}
async function k(t, e, n, r) {
  let o = await x(t, e, r), i = B(o, n, t);
  if ("text" in i) return i.text;
  t.note(`${f[n]} asked again: ${i.problem}`);
  let s = B(await x(t, _(e, o, i.problem, n), r), n, t);
  if ("text" in s) return s.text;
  throw new b(`the answer for “${f[n]}” cannot be used: ${s.problem}`, w.gaps);
}
function B({ text: t, end: e }, n, { note: r }) {
  let o = f[n];
  if (e === "filtered") throw Y(o);
  if (e === "length") return { problem: "it was cut off at the limit of its length; write it shorter" };
  let i = F(t, n);
  return e === "stop" || "problem" in i ? i : Z(i.text) ? (r(`${o} came without a sign of its end and is taken, because it looks complete`), i) : { problem: "it broke off in the middle" };
}
function Y(t) {
  return Object.assign(new b(`the model refused to write “${t}”`, w.gaps), { final: !0 });
}
function Z(t) {
  let e = t.trimEnd().split(`
`);
  return g(e) && e.length > 2 && /[.!?;:)|`*~]$|\b\d+$/.test(e.at(-1));
}
function _(t, { text: e, end: n }, r, o) {
  let i = `That answer cannot be used: ${r}. Answer with exactly the section \`## ${f[o]}\`, whole, and nothing else.`, s = e.trim() && n === "stop" ? [
    { role: "assistant", content: e },
    { role: "user", content: i }
  ] : [];
  return s.length > 0 ? [...t, ...s] : t.map(
    (a, c) => c === t.length - 1 ? { ...a, content: `${a.content}

${i}` } : a
  );
}

// src/drafters/model.ts
function be(t) {
  let { provider: e, prompts: n, title: r, month: o, maxTokens: i, note: s = () => {
  } } = t, a, c = (l) => (a?.brief !== l && (a = { brief: l, exemplar: t.exemplar?.(l) }), a.exemplar), p = { provider: e, maxTokens: i, note: s };
  return {
    id: "model",
    description: e.description,
    title: r,
    async *draft(l, d, m) {
      let u = await A(n, l, d, o, c(d.brief));
      yield await k(p, u, l, m);
    },
    async *repair(l, d, m, u, J) {
      yield await k(
        p,
        await T(n, l, d, m, u),
        l,
        J
      );
    },
    async judge(l, d) {
      let { text: m, end: u } = await x(p, await j(n, l), d);
      return u === "stop" ? P(m) : [];
    }
  };
}
export {
  be as createModelDrafter
};
