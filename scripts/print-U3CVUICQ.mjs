// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  c as u
} from "./chunk-HVVRJQ7C.mjs";
import {
  c as a
} from "./chunk-V6LHKQJS.mjs";
import "./chunk-BOESMOQ7.mjs";
import {
  a as c
} from "./chunk-KXANUDUU.mjs";
import {
  a as d
} from "./chunk-BAROWBI5.mjs";
import {
  c as p
} from "./chunk-YLLBL7N4.mjs";
import "./chunk-CWTG3V4S.mjs";
import {
  c as f
} from "./chunk-T4LTGOKX.mjs";
import {
  f as m
} from "./chunk-5QP7OEKH.mjs";
import "./chunk-GC5JDIV7.mjs";
import {
  b as r,
  d as i
} from "./chunk-H3E44YWS.mjs";
import "./chunk-QMP54PYC.mjs";
import {
  b as s
} from "./chunk-HIQSZZL5.mjs";
import "./chunk-ADFQ3F2B.mjs";

// src/commands/prompt/print.ts
async function W(t, g) {
  let { section: n } = t;
  if (n === void 0 || !i(n)) {
    let o = n === void 0 ? "no section is named" : `unknown section \`${n}\``;
    throw new s(`${o}: use one of ${r.join(", ")}`);
  }
  let e = t.document === void 0 ? "" : await c(t.document), b = p(t.depth), w = t.brief === void 0 ? $(e) : await d(t.brief, g), h = (/* @__PURE__ */ new Date()).toISOString().slice(0, 7);
  return u(await a(), n, { brief: w, context: [], depth: b, document: e }, h).map(({ role: o, content: l }) => `===== ${o} =====

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
