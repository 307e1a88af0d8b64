// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  c as w,
  d as k,
  f as x,
  g as M
} from "./chunk-PG35NZEN.mjs";
import {
  j as y,
  k as B,
  m as F
} from "./chunk-JTHEF3IY.mjs";
import "./chunk-CWTG3V4S.mjs";
import {
  a as h
} from "./chunk-SSOSYNUE.mjs";
import "./chunk-BR72SJVM.mjs";
import {
  p as b
} from "./chunk-RX6HF7Q2.mjs";
import "./chunk-7MNCFRFO.mjs";
import "./chunk-KEZEBCBX.mjs";
import "./chunk-NOU6QBDP.mjs";
import "./chunk-XNHWI2NX.mjs";
import "./chunk-S64XYLY4.mjs";
import {
  a as g
} from "./chunk-H3E44YWS.mjs";
import "./chunk-HIQSZZL5.mjs";
import "./chunk-64QWA72K.mjs";
import "./chunk-ADFQ3F2B.mjs";

// src/drafters/bind/renumber.ts
var f = /(?<![\p{L}\p{N}_-])(N?FR)-(\d{1,4})(?!\d)/gu;
function N(t, i) {
  if (i.search(f) >= 0) return t;
  let r = /^---\n(?:.*\n)*?---\n/u.exec(t)?.[0].length ?? 0, e = t.slice(r).split(`
`), n = $(e), o = e.filter((s) => !s.startsWith(">")).join(`
`), a = Array.from(o.matchAll(f), ([, s, u]) => ({ kind: s, number: Number(u) })), p = /* @__PURE__ */ new Map();
  for (let s of ["FR", "NFR"]) {
    let u = [...new Set(n.filter((d) => d.kind === s).map(({ number: d }) => d))].sort((d, m) => d - m);
    u.length === 0 || a.some((d) => d.kind === s && !u.includes(d.number)) || p.set(s, new Map(u.map((d, m) => [d, m + 1])));
  }
  let c = e.map(
    (s) => s.startsWith(">") ? s : s.replace(f, (u, d, m) => {
      let l = p.get(d)?.get(Number(m));
      return l === void 0 ? u : `${d}-${l}`;
    })
  );
  return t.slice(0, r) + c.join(`
`);
}
function $(t) {
  let i = t.indexOf("## Requirements"), r = t.findIndex((e, n) => n > i && e.startsWith("## "));
  return i < 0 ? [] : t.slice(i, r < 0 ? void 0 : r).flatMap((e) => {
    let [, n, o] = /^\| *(N?FR)-(\d{1,4}) *\|/u.exec(e) ?? [];
    return n && o ? [{ kind: n, number: Number(o) }] : [];
  });
}

// src/drafters/depth.ts
var v = 20;
function R(t) {
  return P(t) > h.standard + v ? "thorough" : "standard";
}
function P(t) {
  let i = 0;
  for (let [r, e] of t) r !== "Quantities" && (i += A(e, r === "API Contract"));
  return i;
}
function A(t, i) {
  return t.replace(/^```[\s\S]*?^```/gmu, "").replace(i ? /^\|.*$/gmu : /^\|[-| :]+\|$/gmu, "").replace(/`[^`\n]*`(?: (?:holds|fails)(?: \([^()]*\))?)?/gu, " ").split(/[\s|]+/u).filter((e) => /[\p{L}\p{N}]/u.
  test(e)).length;
}

// src/drafters/blueprint.ts
function E(t = F(), i = M()) {
  let r, e = (n) => (r?.brief !== n && (r = { brief: n, bound: G(n, t, i) }), r.bound);
  return {
    id: "blueprint",
    description: "the embedded blueprints, without a language model",
    title: (n) => e(n).title,
    depth: (n, o) => e(o).depth,
    remark: ({ brief: n, context: o }) => {
      let a = o.length > 0 ? "the context is not read: only a language model can" : void 0;
      return [e(n).remark, a].filter(Boolean).join("; ") || void 0;
    },
    async *draft(n, { brief: o }) {
      yield e(o).sections(g[n]);
    }
  };
}
function G(t, i, r) {
  let e = b(t), { blueprint: n, fits: o, beside: a } = x(e, i), p = I(N(k(n, e, o, r), t)), c = w(n, e), s = o ? void 0 : `no embedded blueprint is about ${c}: this is the one on a ${n.id.replaceAll("\
-", " ")}; read every section against the brief, or let a language model draft`;
  return {
    title: c,
    depth: a ? "thorough" : R(p),
    remark: s,
    sections: (u) => p.get(u) ?? ""
  };
}
function I(t) {
  let i = y(t, "## ").slice(1);
  return new Map(i.map((r) => [B(r), r.trim()]));
}
export {
  E as createBlueprintDrafter
};
