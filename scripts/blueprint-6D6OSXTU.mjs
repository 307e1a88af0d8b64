// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  c as p,
  d as f,
  f as g
} from "./chunk-DVUZWVH6.mjs";
import {
  f as m,
  g as c,
  h as b
} from "./chunk-DEVXVFUU.mjs";
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
var x = 20;
function h(n) {
  return w(n) > l.standard + x ? "thorough" : "standard";
}
function w(n) {
  let r = 0;
  for (let [e, t] of n) e !== "Quantities" && (r += v(t, e === "API Contract"));
  return r;
}
function v(n, r) {
  return n.replace(/^```[\s\S]*?^```/gmu, "").replace(r ? /^\|.*$/gmu : /^\|[-| :]+\|$/gmu, "").replace(/`[^`\n]*`(?: (?:holds|fails)(?: \([^()]*\))?)?/gu, " ").split(/[\s|]+/u).filter((t) => /[\p{L}\p{N}]/u.
  test(t)).length;
}

// src/drafters/blueprint.ts
function T(n = b()) {
  let r, e = (t) => (r?.brief !== t && (r = { brief: t, bound: k(t, n) }), r.bound);
  return {
    id: "blueprint",
    description: "the embedded blueprints, without a language model",
    title: (t) => e(t).title,
    depth: (t, i) => e(i).depth,
    remark: ({ brief: t, context: i }) => {
      let o = i.length > 0 ? "the context is not read: only a language model can" : void 0;
      return [e(t).remark, o].filter(Boolean).join("; ") || void 0;
    },
    async *draft(t, { brief: i }) {
      yield e(i).sections(u[t]);
    }
  };
}
function k(n, r) {
  let e = a(n), { blueprint: t, fits: i, beside: o } = g(e, r), s = F(f(t, e, i)), d = p(t, e), B = i ? void 0 : `no embedded blueprint is about ${d}: this is the one on a ${t.id.replaceAll("-", " ")}\
; read every section against the brief, or let a language model draft`;
  return {
    title: d,
    depth: o ? "thorough" : h(s),
    remark: B,
    sections: (y) => s.get(y) ?? ""
  };
}
function F(n) {
  let r = m(n, "## ").slice(1);
  return new Map(r.map((e) => [c(e), e.trim()]));
}
export {
  T as createBlueprintDrafter
};
