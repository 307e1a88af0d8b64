// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  b as i
} from "./chunk-HIQSZZL5.mjs";

// src/emitters/emitter.ts
function v(t) {
  let e = (r) => t.reduce((n, { counts: o }) => n + o[r], 0);
  return { error: e("error"), warning: e("warning"), info: e("info") };
}
function O(t) {
  return t.every(({ verdict: e }) => e === "pass") ? "pass" : "fail";
}
function h({ error: t, warning: e, info: r }) {
  return [a(t, "error"), a(e, "warning"), ...r > 0 ? [`${r} for information`] : []].join(", ");
}
function a(t, e) {
  return `${t} ${e}${t === 1 ? "" : "s"}`;
}

// src/commands/generate/output.ts
import { randomBytes as d } from "node:crypto";
import { open as c, realpath as g, rename as l, rm as u, stat as y } from "node:fs/promises";
import { basename as x, dirname as f, join as m } from "node:path";
async function k(t, e) {
  if (!t) throw new i("-o needs the name of a file, such as design.md");
  let r = await y(t).catch(() => {
  });
  if (r?.isDirectory())
    throw new i(`\`${t}\` is a folder: give a file, such as ${m(t, "design.md")}`);
  if (r && !e)
    throw new i(`\`${t}\` exists and is kept: give another name, or --force to replace it`);
  let n = r ? { path: await g(t), mode: r.mode & 511 } : { path: t };
  return await $(t, n), n;
}
async function F({ path: t, mode: e }, r) {
  let n = w(t);
  try {
    let o = await c(n, "wx", e);
    try {
      await o.writeFile(r), await o.sync();
    } finally {
      await o.close();
    }
    await l(n, t);
  } catch (o) {
    throw await u(n, { force: !0 }), new i(`\`${t}\` cannot be written (${o.code})`, void 0, { cause: o });
  }
}
async function $(t, e) {
  let r = w(e.path);
  try {
    await (await c(r, "wx")).close(), await u(r);
  } catch (n) {
    let { code: o } = n, s = f(t), p = o === "ENOENT" ? `the folder \`${s}\` does not exist: make it first` : `nothing can be written to \`${s}\` (${o}): choose another`;
    throw new i(`\`${t}\`: ${p}`, void 0, { cause: n });
  }
}
function w(t) {
  return m(f(t), `.${x(t).slice(0, 80)}.${d(4).toString("hex")}.tmp`);
}

export {
  v as a,
  O as b,
  h as c,
  a as d,
  k as e,
  F as f
};
