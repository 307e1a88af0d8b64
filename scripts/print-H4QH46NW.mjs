// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  c as w
} from "./chunk-LHA7XQVN.mjs";
import {
  c as u
} from "./chunk-M7TKXFNP.mjs";
import {
  a as g
} from "./chunk-SIVMW3PL.mjs";
import "./chunk-JTHEF3IY.mjs";
import "./chunk-CWTG3V4S.mjs";
import {
  d as a
} from "./chunk-LQDQNBN5.mjs";
import "./chunk-ILSPDJTZ.mjs";
import {
  a as p
} from "./chunk-KXANUDUU.mjs";
import "./chunk-RX6HF7Q2.mjs";
import {
  b as d
} from "./chunk-MD63LZA2.mjs";
import "./chunk-53V76KVC.mjs";
import {
  k as c
} from "./chunk-KEZEBCBX.mjs";
import "./chunk-NOU6QBDP.mjs";
import {
  K as f
} from "./chunk-S64XYLY4.mjs";
import {
  b as i,
  d as m
} from "./chunk-H3E44YWS.mjs";
import {
  b as s
} from "./chunk-HIQSZZL5.mjs";
import "./chunk-64QWA72K.mjs";
import "./chunk-ADFQ3F2B.mjs";

// src/commands/prompt/print.ts
async function N(t, b) {
  let { section: o } = t;
  if (o === void 0 || !m(o)) {
    let n = o === void 0 ? "no section is named" : `unknown section \`${o}\``;
    throw new s(`${n}: use one of ${i.join(", ")}`);
  }
  let r = t.document === void 0 ? "" : await p(t.document), h = a(t.depth), e = t.brief === void 0 ? I(r) : await d(t.brief, b), l = (/* @__PURE__ */ new Date()).toISOString().slice(0, 7), x = { brief: e,
  context: [], depth: h, document: r };
  return (await w(await u(), o, x, l, g(e))).map(({ role: n, content: $ }) => `===== ${n} =====

${$}
`).join(`
`);
}
function I(t) {
  return t && c(f(t)).brief?.text || "No brief is given.";
}
export {
  N as printedPrompt
};
