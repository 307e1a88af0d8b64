// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  b as $
} from "./chunk-NM3DBI6S.mjs";
import {
  a as v,
  b as S,
  c as I,
  d as A,
  e as O
} from "./chunk-6XNOMT4U.mjs";
import "./chunk-M7TKXFNP.mjs";
import {
  f as m
} from "./chunk-HY7AFNQR.mjs";
import "./chunk-CWTG3V4S.mjs";
import "./chunk-JZSKIFF4.mjs";
import "./chunk-U3VGM2TX.mjs";
import {
  H as k,
  J as b
} from "./chunk-MN4CXP3Y.mjs";
import {
  a as f,
  d as M
} from "./chunk-H3E44YWS.mjs";
import "./chunk-QMP54PYC.mjs";
import {
  a as h,
  b as w
} from "./chunk-HIQSZZL5.mjs";
import "./chunk-64QWA72K.mjs";
import "./chunk-ADFQ3F2B.mjs";

// src/drafters/model/advice.ts
var J = 8, L = /^\s{0,3}[-*+]\s+[`*]{0,2}([a-z-]{3,20})[`*]{0,2}\s*:\s*(\S.*)$/;
function T(e) {
  return e.split(`
`).flatMap((n) => {
    let [, r = "", o = ""] = L.exec(n) ?? [];
    return M(r) ? [z(r, o.trim())] : [];
  }).slice(0, J);
}
function z(e, t) {
  let n = { line: 1, column: 1, offset: 0 }, [r, ...o] = t.split(/\s+(?:=>|→)\s+/), i = o.join(" ") || "change what this finding is about, and nothing else";
  return {
    rule: "review",
    severity: "warning",
    section: e,
    message: r,
    fix: i,
    at: { start: n, end: n },
    related: []
  };
}

// src/drafters/model/unwrap.ts
var E = /^ {0,3}(`{3,}|~{3,})[ \t]*([^`]*)$/, G = ["", "markdown", "md", "text", "txt"];
function j(e) {
  let t = e.split(`
`), n = t.findIndex((c) => /^ {0,3}#{1,6}[ \t]/.test(c)), r = x(t.slice(0, Math.max(0, n))).at(-1);
  if (!(r && r.line === H(t, n) && G.includes(r.info.toLowerCase()))) return u(t) ? e : void 0;
  let i = t.slice(r.line + 1), a = x(i).filter(({ info: c, mark: l }) => c === "" && P(l, r.mark)).at(-1);
  return a && u(i.slice(0, a.line)) ? i.slice(0, a.line).join(`
`) : u(i) ? i.join(`
`) : void 0;
}
function H(e, t) {
  let n = t - 1;
  for (; n >= 0 && !e[n].trim(); ) n -= 1;
  return n;
}
function x(e) {
  return e.flatMap((t, n) => {
    let r = E.exec(t);
    return r ? [{ line: n, mark: r[1], info: r[2].trim() }] : [];
  });
}
function P(e, t) {
  return e[0] === t[0] && e.length >= t.length;
}
function u(e) {
  let t;
  for (let { mark: n, info: r } of x(e))
    t === void 0 ? t = n : r === "" && P(n, t) && (t = void 0);
  return t === void 0;
}

// src/drafters/model/answer.ts
function W(e, t) {
  let n = v(e);
  if (S(n)) return { problem: "the answer is garbled" };
  let r = `## ${f[t]}`, o = j(q(n))?.replace(R, "");
  if (o === void 0) return { problem: "a code fence is opened and not closed" };
  if (!o.trim()) return { problem: "the answer is empty" };
  let i = D(o), s = F(i.filter(({ title: p }) => m(p) === t));
  if (s.length > 1) return { problem: `it holds \`${r}\` twice` };
  let a = s[0] ?? N(i);
  if (!a) return { problem: `it does not hold the heading \`${r}\`` };
  let c = i.find((p) => p.start > a.start && Q(p, a, t)), l = U(K(o.slice(a.end, c?.start)), a), d = `${r}

${l.replace(/^\s*\n/, "")}`.trim();
  return $(d, t) ? { text: d } : { problem: `it holds more headings than \`${r}\` at its level` };
}
var R = /<!--\s*system-design-ignore\b(?:(?!-->)[\s\S]){0,2000}-->\n{0,2}/gi;
function q(e) {
  let t = e.indexOf("<think>"), n = e.lastIndexOf("</think>"), r = t < 0 || !/^#{1,6} /m.test(e.slice(0, t));
  return n >= 0 ? r ? e.slice(n + 8) : e : t >= 0 && r ? "" : e;
}
function K(e) {
  let t = b(e).tree.children, n = t.findLastIndex(({ type: i }) => i === "thematicBreak"), r = t.slice(n + 1);
  return n > 0 && r.length <= 1 && r.every(({ type: i }) => i === "paragraph") ? e.slice(0, t[n].position.start.offset) : e;
}
function D(e) {
  return b(e).tree.children.flatMap((t) => t.type !== "heading" ? [] : [
    { depth: t.depth, title: k(t), start: t.position.start.offset, end: t.position.end.offset }
  ]);
}
function F(e) {
  let t = Math.min(...e.map(({ depth: n }) => n));
  return e.filter(({ depth: n }) => n === t);
}
function N(e) {
  let [t, ...n] = F(e);
  return n.length === 0 && t === e[0] && t && t.depth <= 2 && !m(t.title) ? t : void 0;
}
function Q(e, t, n) {
  let r = m(e.title);
  return e.depth < t.depth || e.depth <= Math.max(2, t.depth) && r !== void 0 && r !== n;
}
function U(e, t) {
  let n = D(e), r = Math.min(...n.map(({ depth: i }) => i)), o = t.depth === 2 ? Math.max(0, 3 - r) : 3 - r;
  return n.length === 0 || o === 0 ? e : n.reduceRight((i, { depth: s, start: a, end: c }) => {
    let l = /^#{1,6}[ \t]+/.exec(i.slice(a, c)), d = "#".repeat(Math.min(6, s + o));
    return l ? `${i.slice(0, a)}${d} ${i.slice(a + l[0].length)}` : i;
  }, e);
}

// src/drafters/model/ask.ts
async function g({ provider: e, maxTokens: t, note: n }, r, o) {
  let i = { text: "" };
  for await (let s of e.complete({ messages: r, maxTokens: t }, o))
    s.type === "text" && (i.text += s.text), s.type === "end" && (i.end = s.reason), s.type === "again" && (n(`asked again: ${s.reason}`), Object.assign(i, { text: "", end: void 0 }));
  return o.throwIfAborted(), i;
}
async function y(e, t, n, r) {
  let o = await g(e, t, r), i = C(o, n, e);
  if ("text" in i) return i.text;
  e.note(`${f[n]} asked again: ${i.problem}`);
  let s = C(await g(e, Y(t, o, i.problem, n), r), n, e);
  if ("text" in s) return s.text;
  throw new w(`the answer for “${f[n]}” cannot be used: ${s.problem}`, h.gaps);
}
function C({ text: e, end: t }, n, { note: r }) {
  let o = f[n];
  if (t === "filtered") throw V(o);
  if (t === "length") return { problem: "it was cut off at the limit of its length; write it shorter" };
  let i = W(e, n);
  return t === "stop" || "problem" in i ? i : X(i.text) ? (r(`${o} came without a sign of its end and is taken, because it looks complete`), i) : { problem: "it broke off in the middle" };
}
function V(e) {
  return Object.assign(new w(`the model refused to write “${e}”`, h.gaps), { final: !0 });
}
function X(e) {
  let t = e.trimEnd().split(`
`);
  return u(t) && t.length > 2 && /[.!?;:)|`*~]$|\b\d+$/.test(t.at(-1));
}
function Y(e, { text: t, end: n }, r, o) {
  let i = `That answer cannot be used: ${r}. Answer with exactly the section \`## ${f[o]}\`, whole, and nothing else.`, s = t.trim() && n === "stop" ? [
    { role: "assistant", content: t },
    { role: "user", content: i }
  ] : [];
  return s.length > 0 ? [...e, ...s] : e.map(
    (a, c) => c === e.length - 1 ? { ...a, content: `${a.content}

${i}` } : a
  );
}

// src/drafters/model.ts
function wt(e) {
  let { provider: t, prompts: n, title: r, month: o, maxTokens: i, note: s = () => {
  } } = e, a = { provider: t, maxTokens: i, note: s };
  return {
    id: "model",
    description: t.description,
    title: r,
    async *draft(c, l, d) {
      yield await y(a, await I(n, c, l, o), c, d);
    },
    async *repair(c, l, d, p, B) {
      yield await y(
        a,
        await A(n, c, l, d, p),
        c,
        B
      );
    },
    async judge(c, l) {
      let { text: d, end: p } = await g(a, await O(n, c), l);
      return p === "stop" ? T(d) : [];
    }
  };
}
export {
  wt as createModelDrafter
};
