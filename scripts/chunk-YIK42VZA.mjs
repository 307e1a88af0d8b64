// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  I as a,
  L as c
} from "./chunk-S64XYLY4.mjs";
import {
  c as d
} from "./chunk-H3E44YWS.mjs";

// src/rules/lookup/nodes.ts
function* p(t, o = () => !0) {
  let i = (Array.isArray(t) ? t : t.children).toReversed();
  for (let e = i.pop(); e; e = i.pop())
    if (o(e) && (yield e, "children" in e))
      for (let n = e.children.length - 1; n >= 0; n--) i.push(e.children[n]);
}

// src/rules/words.ts
var R = { lean: 1e3, standard: 2600, thorough: 4500 };
function w(t) {
  let [o] = t.sections, i = t.sections.length === 1 && o !== void 0 && o.sections.some(({ depth: r }) => r < 7), n = (i ? o.sections : t.sections).map((r) => ({
    title: r.title,
    section: m(r),
    words: f(r, []),
    at: r.heading.position ?? r.at
  })), s = l(t.preamble, !1) + (i ? l([o.heading, ...o.nodes], !1) : 0);
  return { total: n.reduce((r, { words: u }) => r + u, s), sections: n };
}
function m(t) {
  let [o] = c(t.title);
  return o && d(o);
}
function f(t, o) {
  let i = [...o, ...c(t.title)];
  if (i.includes("quantities")) return 0;
  let e = l(
    [t.heading, ...t.nodes],
    i.some((n) => d(n) === "api")
  );
  return t.sections.reduce((n, s) => n + f(s, i), e);
}
function l(t, o) {
  let i = (n) => o && n.type === "table" || n.type === "blockquote" && /^\W*brief:/i.test(a(n).slice(0, 40)), e = 0;
  for (let n of p(t, (s) => !i(s)))
    (n.type === "paragraph" || n.type === "heading" || n.type === "tableCell") && (e += y(g(n.children)));
  return e;
}
function y(t) {
  return t.split(/\s+/).filter((o) => /[\p{L}\p{N}]/u.test(o)).length;
}
var h = /^\s*(?:holds|fails)\b(?:\s*\([^()]*\))?/;
function g(t) {
  let o = !1, i = "";
  for (let e of p(t))
    e.type === "text" && (i += o ? e.value.replace(h, "") : e.value), (e.type === "inlineCode" || e.type === "break") && (i += " "), o = e.type === "inlineCode";
  return i;
}

export {
  p as a,
  R as b,
  w as c
};
