// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a,
  b as c
} from "./chunk-FOI47P4S.mjs";
import {
  b as n
} from "./chunk-HIQSZZL5.mjs";

// src/emitters/emitter.ts
function v(e) {
  let t = (r) => e.reduce((o, { counts: i }) => o + i[r], 0);
  return { error: t("error"), warning: t("warning"), info: t("info") };
}
function y(e) {
  return e.every(({ verdict: t }) => t === "pass") ? "pass" : "fail";
}
function $(e) {
  let t = e.reduce((r, { suppressed: o }) => r + o.length, 0);
  return t > 0 ? `, ${t} suppressed` : "";
}
function h({ error: e, warning: t, info: r }) {
  return [u(e, "error"), u(t, "warning"), ...r > 0 ? [`${r} for information`] : []].join(", ");
}
function u(e, t) {
  return `${e} ${t}${e === 1 ? "" : "s"}`;
}

// src/commands/generate/output.ts
import { open as d, realpath as f, rm as m, stat as w } from "node:fs/promises";
import { dirname as g, join as l } from "node:path";
async function C(e, t) {
  if (!e) throw new n("-o needs the name of a file, such as design.md");
  let r = await w(e).catch(() => {
  });
  if (r?.isDirectory())
    throw new n(`\`${e}\` is a folder: give a file, such as ${l(e, "design.md")}`);
  if (r && !t)
    throw new n(`\`${e}\` exists and is kept: give another name, or --force to replace it`);
  let o = r ? { path: await f(e), mode: r.mode & 511 } : { path: e };
  return await x(e, o), o;
}
async function N({ path: e, mode: t }, r) {
  try {
    await a(e, r, t);
  } catch (o) {
    throw new n(`\`${e}\` cannot be written (${o.code})`, void 0, { cause: o });
  }
}
async function x(e, t) {
  let r = c(t.path);
  try {
    await (await d(r, "wx")).close(), await m(r);
  } catch (o) {
    let { code: i } = o, s = g(e), p = i === "ENOENT" ? `the folder \`${s}\` does not exist: make it first` : `nothing can be written to \`${s}\` (${i}): choose another`;
    throw new n(`\`${e}\`: ${p}`, void 0, { cause: o });
  }
}

export {
  v as a,
  y as b,
  $ as c,
  h as d,
  u as e,
  C as f,
  N as g
};
