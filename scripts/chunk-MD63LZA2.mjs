// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  b as n
} from "./chunk-HIQSZZL5.mjs";

// src/commands/generate/material.ts
import { createReadStream as a } from "node:fs";
import { stat as c } from "node:fs/promises";
var i = 200 * 1024;
async function g(t, e) {
  return t === "-" ? o(await e.stdin(), "the brief on stdin") : t.startsWith("@") ? d(t.slice(1), "brief") : o(Buffer.from(t), "the brief");
}
async function d(t, e) {
  if (!t) throw new n(`no name of a ${e} file is given: write @ and its path`);
  try {
    if ((await c(t)).isDirectory()) throw new n(`\`${t}\` is a folder: give a ${e} file`);
    return o(await u(t), `the ${e} \`${t}\``);
  } catch (r) {
    if (r instanceof n) throw r;
    let { code: s } = r, f = s === "ENOENT" ? "does not exist: check the path" : `cannot be read (${s})`;
    throw new n(`the ${e} file \`${t}\` ${f}`, void 0, { cause: r });
  }
}
async function u(t) {
  let e = [];
  for await (let r of a(t, { end: i })) e.push(r);
  return Buffer.concat(e);
}
function o(t, e) {
  if (t.length > i)
    throw new n(`${e} is longer than ${i / 1024} KB: shorten it, or give parts of it with --context`);
  let r = h(t);
  if (r === void 0 || r.includes("\0"))
    throw new n(`${e} is no text in UTF-8: save it as plain text or Markdown`);
  if (!r.trim()) throw new n(`${e} is empty: say in a sentence what shall be designed`);
  return r.trim();
}
function h(t) {
  try {
    return new TextDecoder("utf-8", { fatal: !0 }).decode(t);
  } catch {
    return;
  }
}

export {
  i as a,
  g as b,
  d as c
};
