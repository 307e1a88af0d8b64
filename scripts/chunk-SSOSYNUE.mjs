// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as d
} from "./chunk-XNHWI2NX.mjs";
import {
  I as l,
  L as p
} from "./chunk-S64XYLY4.mjs";
import {
  c
} from "./chunk-H3E44YWS.mjs";

// src/rules/words.ts
var x = { lean: 1e3, standard: 2600, thorough: 4500 };
function O(t) {
  let [e] = t.sections, n = t.sections.length === 1 && e !== void 0 && e.sections.some(({ depth: s }) => s < 7), o = (n ? e.sections : t.sections).map((s) => ({
    title: s.title,
    section: m(s),
    words: f(s, []),
    at: s.heading.position ?? s.at
  })), r = a(t.preamble, !1) + (n ? a([e.heading, ...e.nodes], !1) : 0);
  return { total: o.reduce((s, { words: u }) => s + u, r), sections: o };
}
function m(t) {
  let [e] = p(t.title);
  return e && c(e);
}
function f(t, e) {
  let n = [...e, ...p(t.title)];
  if (n.includes("quantities")) return 0;
  let i = a(
    [t.heading, ...t.nodes],
    n.some((o) => c(o) === "api")
  );
  return t.sections.reduce((o, r) => o + f(r, n), i);
}
function a(t, e) {
  let n = (o) => e && o.type === "table" || o.type === "blockquote" && /^\W*brief:/i.test(l(o).slice(0, 40)), i = 0;
  for (let o of d(t, (r) => !n(r)))
    (o.type === "paragraph" || o.type === "heading" || o.type === "tableCell") && (i += y(h(o.children)));
  return i;
}
function y(t) {
  return t.split(/\s+/).filter((e) => /[\p{L}\p{N}]/u.test(e)).length;
}
var g = /^\s*(?:holds|fails)\b(?:\s*\([^()]*\))?/;
function h(t) {
  let e = !1, n = "";
  for (let i of d(t))
    i.type === "text" && (n += e ? i.value.replace(g, "") : i.value), (i.type === "inlineCode" || i.type === "break") && (n += " "), e = i.type === "inlineCode";
  return n;
}

export {
  x as a,
  O as b
};
