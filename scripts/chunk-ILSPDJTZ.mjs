// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  I as m,
  K as f,
  M as $
} from "./chunk-S64XYLY4.mjs";
import {
  a as l,
  b as p
} from "./chunk-H3E44YWS.mjs";

// src/pipeline/join.ts
function O(t, n) {
  let e = [
    "status: draft",
    "version: 1",
    `date: ${t.date}`,
    `depth: ${t.depth}`,
    `currency: ${t.currency}`
  ], s = p.flatMap((i) => n.get(i)?.trim() || []), r = `# System Design: ${t.title.replace(/\s+/g, " ").trim() || "Untitled"}`;
  return `${[["---", ...e, "---"].join(`
`), r, I(t.brief), ...s].join(`

`)}
`;
}
function S({ tree: t, source: n }) {
  let e = t.children.filter((i) => i.type === "heading").filter(({ depth: i }) => i <= 2), s = e.map((i) => i.position?.start.offset ?? 0), r = /* @__PURE__ */ new Map();
  for (let [i, c] of e.entries()) {
    let o = c.depth === 2 ? y(m(c)) : void 0;
    o && !r.has(o) && r.set(o, { start: s[i], end: s[i + 1] ?? n.length });
  }
  return r;
}
function x(t) {
  return new Map(
    Array.from(S(t), ([n, { start: e, end: s }]) => [n, t.source.slice(e, s).trim()])
  );
}
function k(t, n) {
  return x(f(t)).get(n);
}
function C(t, n, e) {
  let s = f(t), { source: r } = s, i = t.slice(0, t.length - r.length), c = S(s), o = c.get(n);
  if (o) {
    let g = /\s*$/.exec(r.slice(o.start, o.end))?.[0] ?? "";
    return i + r.slice(0, o.start) + e.trim() + g + r.slice(o.end);
  }
  let d = p.slice(p.indexOf(n) + 1).find((g) => c.has(g)), u = d ? c.get(d).start : r.length, a = r.slice(0, u), h = a === "" || a.endsWith(`

`) ? "" : a.endsWith(`
`) ? `
` : `

`;
  return `${i}${a}${h}${e.trim()}
${d ? `
` : ""}${r.slice(u)}`;
}
function y(t) {
  let n = $(t).toLowerCase();
  return p.find((e) => l[e].toLowerCase() === n);
}
function I(t) {
  return t.replace(/\r\n?/g, `
`).trim().split(`
`).map(b).map((e, s) => `> ${s === 0 ? "**Brief:** " : ""}${e}`.trimEnd()).join(`
`);
}
function b(t) {
  return t.replace(/^(\s*)(#{1,6}(?:\s|$)|=+\s*$|-+\s*$)/, "$1\\$2").replace(/<(?=[a-z/!?])/gi, "\\<").replace(/!\[/g, "!\\[").replace(/(?<!\\)((?:\\\\)*)`/g, "$1\\`");
}

export {
  O as a,
  S as b,
  x as c,
  k as d,
  C as e,
  y as f
};
