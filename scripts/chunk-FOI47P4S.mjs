// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md

// src/atomic.ts
import { randomBytes as o } from "node:crypto";
import { open as a, rename as s, rm as m } from "node:fs/promises";
import { basename as c, dirname as w, join as f } from "node:path";
async function g(t, e, n) {
  let i = l(t);
  try {
    let r = await a(i, "wx", n);
    try {
      await r.writeFile(e), await r.sync();
    } finally {
      await r.close();
    }
    await s(i, t);
  } catch (r) {
    throw await m(i, { force: !0 }), r;
  }
}
function l(t) {
  return f(w(t), `.${c(t).slice(0, 80)}.${o(4).toString("hex")}.tmp`);
}

export {
  g as a,
  l as b
};
