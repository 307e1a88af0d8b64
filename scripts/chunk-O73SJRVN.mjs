// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md

// src/blocks/index.ts
var i = /* @__PURE__ */ new Map(), r = 200, s = 5e4;
async function l(e) {
  let n = /* @__PURE__ */ new Map();
  for (let o of c(e)) {
    let t = await d(a(o), o.value);
    t && n.set(o, t);
  }
  return n;
}
function* c(e) {
  let n = [e];
  for (let o = n.pop(); o; o = n.pop())
    if (o.type === "code" && (yield o), "children" in o)
      for (let t = o.children.length - 1; t >= 0; t--) n.push(o.children[t]);
}
function a({ lang: e, value: n }) {
  let o = (e ?? "").toLowerCase(), t = /^\s*(?:flowchart|graph) (?:LR|TD|TB|RL|BT)\b|^\s*sequenceDiagram\b/.test(n);
  return o === "" && t ? "mermaid" : o;
}
async function d(e, n) {
  let o = `${e}
${n}`;
  if (i.has(o)) return i.get(o);
  let t = await f(e, n);
  return i.size >= r && i.clear(), o.length <= s && i.set(o, t), t;
}
async function f(e, n) {
  return e === "mermaid" ? (await import("./mermaid-7T35ACP5.mjs")).parseMermaid(n) : (await import("./code-AJF5LMQ2.mjs")).parseCode(e, n);
}

export {
  l as a
};
