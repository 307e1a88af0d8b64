// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  c as b
} from "./chunk-COOQ62PW.mjs";
import {
  a as g,
  c as h,
  d as x
} from "./chunk-AFIHHUZX.mjs";
import {
  g as d
} from "./chunk-LFN2WRSS.mjs";
import {
  k as m
} from "./chunk-CU7HQMTD.mjs";
import {
  J as a,
  i as u
} from "./chunk-CPJWLEMR.mjs";

// src/drafters/model/exemplars.ts
var k = 4e3, $ = /^Example, of another system\..*\n\n(`{4,})markdown\n[\s\S]*?\n\1$/mu;
function F(s, t = x()) {
  let { blueprint: r, fits: e } = h(d(s), t), i = e ? b(a(u(w(r.document)))) : /* @__PURE__ */ new Map();
  return (c) => {
    let p = i.get(c);
    return p && E(p);
  };
}
function w(s) {
  let t = m(s), r = new Set(t.quantities.filter(({ expression: n }) => n).map(({ name: n }) => n)), e = (n) => t.quantities.some((o) => o.name === n && !o.expression), c = [
    ...t.results.map(({ printed: n }) => n),
    ...t.quantities.filter(({ name: n }) => r.has(n)).map(({ value: n }) => n),
    ...t.plan.filter(({ quantity: n }) => !e(n.text)).flatMap(({ cells: n }) => Object.values(n))
  ].filter(({ text: n }) => /^[\d.]/u.test(n)).map(({ text: n, at: o }) => ({ start: o.start.offset, end: o.end.offset, text: `?${y(n)}` })), p = t.checks.flatMap(({ remark: n, at: o }) => {
    let l = o.end.offset, f = n === void 0 ? 0 : n.length + 3;
    return f === 0 ? [] : [{ start: l - f, end: l, text: "" }];
  });
  return g(s.source, [...c, ...p]);
}
function y(s) {
  return s.replace(/^[\d.,]+(?:e[+-]?\d+)?/iu, "").replace(/^(?=\S)/u, " ");
}
function G(s, t) {
  let r = "Example, from a finished design of a like system. Take the form and the depth, never the content:";
  return t ? s.replace($, (e, i) => `${r}

${i}markdown
${t}
${i}`) : s;
}
function E(s) {
  let t = k, r = [];
  for (let e of S(s)) {
    let i = e.length <= t ? e : e.startsWith("|") ? B(e, t) : "";
    if (t -= i.length + 2, i && r.push(i), i.length < e.length) break;
  }
  return r.join(`

`);
}
function S(s) {
  let t = [], r = !1;
  for (let e of s.split(/\n{2,}/u))
    r ? t.push(`${t.pop()}

${e}`) : t.push(e), (e.match(/^```/gmu)?.length ?? 0) % 2 === 1 && (r = !r);
  return t;
}
function B(s, t) {
  let r = s.split(`
`), e = 0;
  for (let i = 0; e < r.length && i + r[e].length < t; e += 1) i += r[e].length + 1;
  return e > 2 ? r.slice(0, e).join(`
`) : "";
}

export {
  F as a,
  G as b
};
