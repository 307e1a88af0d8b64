// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  k as s
} from "./chunk-KEZEBCBX.mjs";
import {
  K as i
} from "./chunk-S64XYLY4.mjs";

// src/blocks/index.ts
var r = /* @__PURE__ */ new Map(), a = 200, d = 5e4;
async function c(t) {
  let e = /* @__PURE__ */ new Map();
  for (let o of f(t)) {
    let n = await m(p(o), o.value);
    n && e.set(o, n);
  }
  return e;
}
function* f(t) {
  let e = [t];
  for (let o = e.pop(); o; o = e.pop())
    if (o.type === "code" && (yield o), "children" in o)
      for (let n = o.children.length - 1; n >= 0; n--) e.push(o.children[n]);
}
function p({ lang: t, value: e }) {
  let o = (t ?? "").toLowerCase(), n = /^\s*(?:flowchart|graph) (?:LR|TD|TB|RL|BT)\b|^\s*sequenceDiagram\b/.test(e);
  return o === "" && n ? "mermaid" : o;
}
async function m(t, e) {
  let o = `${t}
${e}`;
  if (r.has(o)) return r.get(o);
  let n = await l(t, e);
  return r.size >= a && r.clear(), o.length <= d && r.set(o, n), n;
}
async function l(t, e) {
  return t === "mermaid" ? (await import("./mermaid-7T35ACP5.mjs")).parseMermaid(e) : (await import("./code-AJF5LMQ2.mjs")).parseCode(t, e);
}

// src/reading.ts
async function B(t, e) {
  let o = i(t, e), n = await c(o.tree);
  return { document: o, blocks: n, design: s(o, n) };
}

export {
  B as a
};
