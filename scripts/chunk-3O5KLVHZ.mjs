// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  b as i
} from "./chunk-HIQSZZL5.mjs";

// src/emitters/emitter.ts
function v(t) {
  let e = (r) => t.reduce((n, { counts: o }) => n + o[r], 0);
  return { error: e("error"), warning: e("warning"), info: e("info") };
}
function h(t) {
  return t.every(({ verdict: e }) => e === "pass") ? "pass" : "fail";
}
function O(t) {
  let e = t.reduce((r, { suppressed: n }) => r + n.length, 0);
  return e > 0 ? `, ${e} suppressed` : "";
}
function b({ error: t, warning: e, info: r }) {
  return [a(t, "error"), a(e, "warning"), ...r > 0 ? [`${r} for information`] : []].join(", ");
}
function a(t, e) {
  return `${t} ${e}${t === 1 ? "" : "s"}`;
}

// src/commands/generate/output.ts
import { randomBytes as m } from "node:crypto";
import { open as c, realpath as l, rename as g, rm as u, stat as x } from "node:fs/promises";
import { basename as y, dirname as p, join as d } from "node:path";
async function P(t, e) {
  if (!t) throw new i("-o needs the name of a file, such as design.md");
  let r = await x(t).catch(() => {
  });
  if (r?.isDirectory())
    throw new i(`\`${t}\` is a folder: give a file, such as ${d(t, "design.md")}`);
  if (r && !e)
    throw new i(`\`${t}\` exists and is kept: give another name, or --force to replace it`);
  let n = r ? { path: await l(t), mode: r.mode & 511 } : { path: t };
  return await $(t, n), n;
}
async function F({ path: t, mode: e }, r) {
  let n = f(t);
  try {
    let o = await c(n, "wx", e);
    try {
      await o.writeFile(r), await o.sync();
    } finally {
      await o.close();
    }
    await g(n, t);
  } catch (o) {
    throw await u(n, { force: !0 }), new i(`\`${t}\` cannot be written (${o.code})`, void 0, { cause: o });
  }
}
async function $(t, e) {
  let r = f(e.path);
  try {
    await (await c(r, "wx")).close(), await u(r);
  } catch (n) {
    let { code: o } = n, s = p(t), w = o === "ENOENT" ? `the folder \`${s}\` does not exist: make it first` : `nothing can be written to \`${s}\` (${o}): choose another`;
    throw new i(`\`${t}\`: ${w}`, void 0, { cause: n });
  }
}
function f(t) {
  return d(p(t), `.${y(t).slice(0, 80)}.${m(4).toString("hex")}.tmp`);
}

export {
  v as a,
  h as b,
  O as c,
  b as d,
  a as e,
  P as f,
  F as g
};
