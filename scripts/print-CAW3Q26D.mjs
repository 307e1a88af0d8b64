// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  c as u
} from "./chunk-6XNOMT4U.mjs";
import {
  c as a
} from "./chunk-M7TKXFNP.mjs";
import "./chunk-HY7AFNQR.mjs";
import {
  c as p
} from "./chunk-YLLBL7N4.mjs";
import "./chunk-CWTG3V4S.mjs";
import {
  a as c
} from "./chunk-KXANUDUU.mjs";
import {
  a as d
} from "./chunk-BAROWBI5.mjs";
import "./chunk-JZSKIFF4.mjs";
import {
  j as f
} from "./chunk-U3VGM2TX.mjs";
import {
  J as m
} from "./chunk-MN4CXP3Y.mjs";
import {
  b as i,
  d as r
} from "./chunk-H3E44YWS.mjs";
import "./chunk-QMP54PYC.mjs";
import {
  b as s
} from "./chunk-HIQSZZL5.mjs";
import "./chunk-64QWA72K.mjs";
import "./chunk-ADFQ3F2B.mjs";

// src/commands/prompt/print.ts
async function W(t, g) {
  let { section: n } = t;
  if (n === void 0 || !r(n)) {
    let o = n === void 0 ? "no section is named" : `unknown section \`${n}\``;
    throw new s(`${o}: use one of ${i.join(", ")}`);
  }
  let e = t.document === void 0 ? "" : await c(t.document), w = p(t.depth), b = t.brief === void 0 ? $(e) : await d(t.brief, g), h = (/* @__PURE__ */ new Date()).toISOString().slice(0, 7);
  return (await u(await a(), n, { brief: b, context: [], depth: w, document: e }, h)).map(({ role: o, content: l }) => `===== ${o} =====

${l}
`).join(`
`);
}
function $(t) {
  return t && f(m(t)).brief?.text || "No brief is given.";
}
export {
  W as printedPrompt
};
