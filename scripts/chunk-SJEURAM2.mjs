// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  b as i
} from "./chunk-HIQSZZL5.mjs";

// src/commands/generate/output.ts
import { randomBytes as m } from "node:crypto";
import { open as s, realpath as l, rename as p, rm as c, stat as g } from "node:fs/promises";
import { basename as y, dirname as d, join as u } from "node:path";
async function E(t, r) {
  if (!t) throw new i("-o needs the name of a file, such as design.md");
  let e = await g(t).catch(() => {
  });
  if (e?.isDirectory())
    throw new i(`\`${t}\` is a folder: give a file, such as ${u(t, "design.md")}`);
  if (e && !r)
    throw new i(`\`${t}\` exists and is kept: give another name, or --force to replace it`);
  let o = e ? { path: await l(t), mode: e.mode & 511 } : { path: t };
  return await $(t, o), o;
}
async function v({ path: t, mode: r }, e) {
  let o = w(t);
  try {
    let n = await s(o, "wx", r);
    try {
      await n.writeFile(e), await n.sync();
    } finally {
      await n.close();
    }
    await p(o, t);
  } catch (n) {
    throw await c(o, { force: !0 }), new i(`\`${t}\` cannot be written (${n.code})`, void 0, { cause: n });
  }
}
async function $(t, r) {
  let e = w(r.path);
  try {
    await (await s(e, "wx")).close(), await c(e);
  } catch (o) {
    let { code: n } = o, a = d(t), f = n === "ENOENT" ? `the folder \`${a}\` does not exist: make it first` : `nothing can be written to \`${a}\` (${n}): choose another`;
    throw new i(`\`${t}\`: ${f}`, void 0, { cause: o });
  }
}
function w(t) {
  return u(d(t), `.${y(t).slice(0, 80)}.${m(4).toString("hex")}.tmp`);
}

export {
  E as a,
  v as b
};
