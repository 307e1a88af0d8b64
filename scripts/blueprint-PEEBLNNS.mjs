// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  c,
  d as g,
  f as b,
  g as B
} from "./chunk-3O2HUGJF.mjs";
import {
  j as f,
  k as m,
  m as h
} from "./chunk-X4MGU6B2.mjs";
import "./chunk-CWTG3V4S.mjs";
import {
  b as l
} from "./chunk-XZERGGS3.mjs";
import "./chunk-BR72SJVM.mjs";
import {
  l as p
} from "./chunk-YTX7356N.mjs";
import "./chunk-7MNCFRFO.mjs";
import "./chunk-ONT2IH5N.mjs";
import "./chunk-AHWF6Q5X.mjs";
import {
  a as u
} from "./chunk-H3E44YWS.mjs";
import "./chunk-NOU6QBDP.mjs";
import "./chunk-HIQSZZL5.mjs";
import "./chunk-64QWA72K.mjs";
import "./chunk-ADFQ3F2B.mjs";

// src/drafters/depth.ts
var v = 20;
function y(n) {
  return P(n) > l.standard + v ? "thorough" : "standard";
}
function P(n) {
  let i = 0;
  for (let [e, r] of n) e !== "Quantities" && (i += k(r, e === "API Contract"));
  return i;
}
function k(n, i) {
  return n.replace(/^```[\s\S]*?^```/gmu, "").replace(i ? /^\|.*$/gmu : /^\|[-| :]+\|$/gmu, "").replace(/`[^`\n]*`(?: (?:holds|fails)(?: \([^()]*\))?)?/gu, " ").split(/[\s|]+/u).filter((r) => /[\p{L}\p{N}]/u.
  test(r)).length;
}

// src/drafters/blueprint.ts
function C(n = h(), i = B()) {
  let e, r = (t) => (e?.brief !== t && (e = { brief: t, bound: F(t, n, i) }), e.bound);
  return {
    id: "blueprint",
    description: "the embedded blueprints, without a language model",
    title: (t) => r(t).title,
    depth: (t, o) => r(o).depth,
    remark: ({ brief: t, context: o }) => {
      let s = o.length > 0 ? "the context is not read: only a language model can" : void 0;
      return [r(t).remark, s].filter(Boolean).join("; ") || void 0;
    },
    async *draft(t, { brief: o }) {
      yield r(o).sections(u[t]);
    }
  };
}
function F(n, i, e) {
  let r = p(n), { blueprint: t, fits: o, beside: s } = b(r, i), d = G(g(t, r, o, e)), a = c(t, r), x = o ? void 0 : `no embedded blueprint is about ${a}: this is the one on a ${t.id.replaceAll("-", " ")}\
; read every section against the brief, or let a language model draft`;
  return {
    title: a,
    depth: s ? "thorough" : y(d),
    remark: x,
    sections: (w) => d.get(w) ?? ""
  };
}
function G(n) {
  let i = f(n, "## ").slice(1);
  return new Map(i.map((e) => [m(e), e.trim()]));
}
export {
  C as createBlueprintDrafter
};
