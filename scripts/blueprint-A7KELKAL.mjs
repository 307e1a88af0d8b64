// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  c as p,
  d as f,
  f as c
} from "./chunk-JVDNTSQT.mjs";
import {
  d as m
} from "./chunk-AFIHHUZX.mjs";
import "./chunk-CWTG3V4S.mjs";
import {
  b as l
} from "./chunk-VHUVE5LX.mjs";
import "./chunk-BR72SJVM.mjs";
import {
  g as a
} from "./chunk-LFN2WRSS.mjs";
import "./chunk-UXVZYGQQ.mjs";
import "./chunk-CU7HQMTD.mjs";
import "./chunk-CPJWLEMR.mjs";
import {
  a as u
} from "./chunk-H3E44YWS.mjs";
import "./chunk-4BBE5PFO.mjs";
import "./chunk-HIQSZZL5.mjs";
import "./chunk-64QWA72K.mjs";
import "./chunk-ADFQ3F2B.mjs";

// src/drafters/depth.ts
var B = 20;
function g(i) {
  return y(i) > l.standard + B ? "thorough" : "standard";
}
function y(i) {
  let r = 0;
  for (let [e, t] of i) e !== "Quantities" && (r += w(t, e === "API Contract"));
  return r;
}
function w(i, r) {
  return i.replace(/^```[\s\S]*?^```/gmu, "").replace(r ? /^\|.*$/gmu : /^\|[-| :]+\|$/gmu, "").replace(/`[^`\n]*`(?: (?:holds|fails)(?: \([^()]*\))?)?/gu, " ").split(/[\s|]+/u).filter((t) => /[\p{L}\p{N}]/u.
  test(t)).length;
}

// src/drafters/blueprint.ts
function I(i = m()) {
  let r, e = (t) => (r?.brief !== t && (r = { brief: t, bound: x(t, i) }), r.bound);
  return {
    id: "blueprint",
    description: "the embedded blueprints, without a language model",
    title: (t) => e(t).title,
    depth: (t, n) => e(n).depth,
    remark: ({ brief: t, context: n }) => {
      let o = n.length > 0 ? "the context is not read: only a language model can" : void 0;
      return [e(t).remark, o].filter(Boolean).join("; ") || void 0;
    },
    async *draft(t, { brief: n }) {
      yield e(n).sections(u[t]);
    }
  };
}
function x(i, r) {
  let e = a(i), { blueprint: t, fits: n, beside: o } = c(e, r), s = v(f(t, e, n)), d = p(t, e), h = n ? void 0 : `no embedded blueprint is about ${d}: this is the one on a ${t.id.replaceAll("-", " ")}\
; read every section against the brief, or let a language model draft`;
  return {
    title: d,
    depth: o ? "thorough" : g(s),
    remark: h,
    sections: (b) => s.get(b) ?? ""
  };
}
function v(i) {
  let r = /* @__PURE__ */ new Map(), e, t = !1;
  for (let n of i.split(`
`))
    /^(?:```|~~~)/u.test(n) && (t = !t), !t && n.startsWith("## ") && (e = [], r.set(n.slice(3).trim(), e)), e?.push(n);
  return new Map([...r].map(([n, o]) => [n, o.join(`
`).trim()]));
}
export {
  I as createBlueprintDrafter
};
