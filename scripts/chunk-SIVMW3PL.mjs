// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  g as h,
  i as x,
  l as b,
  m as k
} from "./chunk-JTHEF3IY.mjs";
import {
  c as g
} from "./chunk-ILSPDJTZ.mjs";
import {
  p as d
} from "./chunk-RX6HF7Q2.mjs";
import {
  k as u
} from "./chunk-KEZEBCBX.mjs";
import {
  K as a,
  i as m
} from "./chunk-S64XYLY4.mjs";

// src/drafters/model/exemplars.ts
var w = 3e3, y = /^Example, of another system\..*\n\n(`{4,})markdown\n[\s\S]*?\n\1$/mu;
function G(r, n = k()) {
  let { blueprint: s, fits: e } = b(d(r), n), o = e ? g(a(m(E(s.document)))) : /* @__PURE__ */ new Map();
  return (c) => {
    let p = o.get(c);
    return p && $(p);
  };
}
function E(r) {
  let n = u(r), s = new Set(n.quantities.filter(({ expression: t }) => t).map(({ name: t }) => t)), e = (t) => n.quantities.some((i) => i.name === t && !i.expression), c = [
    ...n.results.map(({ printed: t }) => t),
    ...n.quantities.filter(({ name: t }) => s.has(t)).map(({ value: t }) => t),
    ...n.plan.filter(({ quantity: t }) => !e(t.text)).flatMap(({ cells: t }) => Object.values(t))
  ].filter(({ text: t }) => /^[\d.]/u.test(t)).map(({ text: t, at: i }) => ({ start: i.start.offset, end: i.end.offset, text: `?${S(t)}` })), p = n.checks.flatMap(({ remark: t, at: i }) => {
    let l = i.end.offset, f = t === void 0 ? 0 : t.length + 3;
    return f === 0 ? [] : [{ start: l - f, end: l, text: "" }];
  });
  return h(r.source, [...c, ...p]);
}
function S(r) {
  return r.replace(/^[\d.,]+(?:e[+-]?\d+)?/iu, "").replace(/^(?=\S)/u, " ");
}
function T(r, n) {
  let s = "Example, from a finished design of a like system. Take the form and the depth, never the content:";
  return n ? r.replace(y, (e, o) => `${s}

${o}markdown
${n}
${o}`) : r;
}
function $(r) {
  let n = w, s = [];
  for (let e of x(r)) {
    let o = e.length <= n ? e : e.startsWith("|") ? B(e, n) : "";
    if (n -= o.length + 2, o && s.push(o), o.length < e.length) break;
  }
  return s.join(`

`);
}
function B(r, n) {
  let s = r.split(`
`), e = 0;
  for (let o = 0; e < s.length && o + s[e].length < n; e += 1) o += s[e].length + 1;
  return e > 2 ? s.slice(0, e).join(`
`) : "";
}

export {
  G as a,
  T as b
};
