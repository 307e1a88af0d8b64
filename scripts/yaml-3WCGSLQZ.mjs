// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as d,
  b as f
} from "./chunk-EQFQXU5L.mjs";
import {
  e as c
} from "./chunk-64QWA72K.mjs";
import "./chunk-5VFBZKTQ.mjs";
import {
  a as p
} from "./chunk-G3DKJZ2P.mjs";
import "./chunk-ADFQ3F2B.mjs";

// src/blocks/code/yaml.ts
var y = (e) => {
  let r = p(e), n = u(e), { documents: t, errors: s } = n.errors.length === 0 ? n : u(h(e)), [a] = s;
  if (a) return { declarations: [], faults: [A(a, e, r)] };
  let i = t.map(
    ({ contents: o }) => f(o, r) ?? { declarations: d(o, r), faults: [] }
  );
  return {
    declarations: i.flatMap((o) => o.declarations),
    faults: i.flatMap((o) => o.faults),
    language: i.find(({ language: o }) => o)?.language ?? "yaml"
  };
};
function u(e) {
  let r = c(e, { prettyErrors: !1, logLevel: "silent", version: "1.2" }), n = Array.isArray(r) ? r : [], t = n.flatMap((s) => s.errors).sort((s, a) => s.pos[0] - a.pos[0]);
  return { documents: n, errors: t.filter((s) => !g(s, e)) };
}
var g = ({ message: e, pos: r }, n) => e.includes("sufficiently indented") && /^[\]}]/.test(n.slice(r[0]));
function h(e) {
  let r = (t) => /^[ \t]*(?:- ?)?(?:\.{3,}|…)[^"':]{0,80}$|^[ \t]*\{\{-?[^{}]{0,200}\}\}[ \t]*$/.test(t), n = (t) => "_".repeat(t.length);
  return e.split(`
`).map(
    (t) => r(t) ? " ".repeat(t.length) : t.replace(/\{\{[^{}\n]{0,200}\}\}|\$\{[^{}\n]{0,200}\}/g, n).replace(/\.{3,}|…/g, n)
  ).join(`
`);
}
function A({ code: e, message: r, pos: n }, t, s) {
  let a = Math.min(n[0], t.length), i = t.slice(a).split(`
`, 1)[0];
  if (e === "BLOCK_AS_IMPLICIT_KEY" && !/:(?:\s|$)/.test(i)) return { message: m.BAD_INDENT, place: s(a + i.length + 1) };
  let l = /^\S{1,40}/.exec(i)?.[0];
  return { message: `${l ? `\`${l.replaceAll("`", "'")}\`: ` : ""}${m[e] ?? I(r)}`, place: s(a), ...l && { token: l } };
}
var m = {
  DUPLICATE_KEY: "the same key stands twice in a map, expected each once",
  TAB_AS_INDENT: "a tab as indentation, expected spaces",
  BAD_INDENT: "the indentation is not that of the lines around it, expected the same column",
  BLOCK_AS_IMPLICIT_KEY: "a second `: ` on the line, expected the value in quotes or on a line of its own",
  MULTILINE_IMPLICIT_KEY: "a line without `: ` between keys, expected `key: value`",
  MISSING_CHAR: "a quote or bracket is never closed, expected its other half",
  BAD_SCALAR_START: "a value that begins with a reserved character, expected it in quotes"
}, I = (e) => `${e.charAt(0).toLowerCase()}${e.slice(1)}`.replace(/:$/, "");
export {
  y as readYaml
};
