// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  b as i
} from "./chunk-H3E44YWS.mjs";

// src/rules/group.ts
function c(o) {
  return i.flatMap((t) => {
    let n = o.filter(({ section: e }) => e === t);
    return n.length > 0 ? [[t, n]] : [];
  });
}
function s(o) {
  let t = /* @__PURE__ */ new Map();
  for (let n of o)
    t.set(n.rule, [...t.get(n.rule) ?? [], n]);
  return [...t];
}

export {
  c as a,
  s as b
};
