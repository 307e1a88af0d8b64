// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md

// src/blocks/code/reading.ts
function r(t, e = /* @__PURE__ */ new Set()) {
  return [...new Set(t)].filter((n) => !e.has(n));
}
var a = "the end of the block";

export {
  r as a,
  a as b
};
