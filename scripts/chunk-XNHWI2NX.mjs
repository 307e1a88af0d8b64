// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md

// src/rules/lookup/nodes.ts
function* d(o, r = () => !0) {
  let n = (Array.isArray(o) ? o : o.children).toReversed();
  for (let e = n.pop(); e; e = n.pop())
    if (r(e) && (yield e, "children" in e))
      for (let t = e.children.length - 1; t >= 0; t--) n.push(e.children[t]);
}

export {
  d as a
};
