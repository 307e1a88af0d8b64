// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as o,
  b as A,
  c as g
} from "./chunk-64QWA72K.mjs";
import {
  a as d
} from "./chunk-5VFBZKTQ.mjs";

// src/blocks/code/json-schema.ts
function J(e, t) {
  if (!o(e)) return [];
  if (!(e.has("$schema") || u(e, "type") === "object" && o(e.get("properties"))) && !e.has("$defs")) return [];
  let i = ["$defs", "definitions"].flatMap((s) => v(e.get(s), t, "json-schema")), r = w(F(e), e, t($(e)), t, "json-schema");
  return r.fields.length > 0 || r.values.length > 0 ? [r, ...i] : i;
}
function F(e) {
  let t = u(e, "$id") ?? "";
  return u(e, "title") ?? /([\w-]+?)(?:\.schema)?(?:\.json|\.ya?ml)?#?$/.exec(t.slice(-200))?.[1] ?? "";
}
function v(e, t, n) {
  return o(e) ? c(e).flatMap(
    ({ name: i, value: r, at: s }) => o(r) ? [w(i, r, t(s), t, n)] : []
  ) : [];
}
function w(e, t, n, i, r) {
  let s = ["allOf", "oneOf", "anyOf"].flatMap((a) => l(t.get(a))), p = k(t), f = [t, ...s.filter(o)].flatMap((a) => q(a, i));
  return {
    name: e,
    kind: p.length > 0 && f.length === 0 ? "enum" : "type",
    notation: r,
    fields: f,
    values: p,
    references: d([...s, t.get("items"), t.get("additionalProperties"), t].flatMap(M)),
    place: n
  };
}
function q(e, t) {
  let n = e.get("properties"), i = l(e.get("required")).map((r) => A(r) ? String(r.value) : String(r));
  return o(n) ? c(n).map(({ name: r, value: s, at: p }) => {
    let f = o(s) ? k(s) : [];
    return {
      name: r,
      type: o(s) ? y(s) : "",
      optional: !i.includes(r),
      references: o(s) ? d(h(s, 0)) : [],
      ...f.length > 0 && { values: f },
      key: !1,
      place: t(p)
    };
  }) : [];
}
function y(e) {
  let [t] = M(e), n = e.get("items");
  return t || (o(n) ? `${y(n)}[]` : u(e, "format") ?? u(e, "type") ?? "");
}
var k = (e) => l(e.get("enum")).flatMap((t) => A(t) && typeof t.value == "string" ? [t.value] : []);
function M(e) {
  let n = (o(e) ? u(e, "$ref") : void 0)?.split("/").at(-1)?.replace(/\.(?:json|ya?ml)$/, "");
  return n ? [n] : [];
}
function h(e, t) {
  return t > 8 ? [] : g(e) ? e.items.flatMap((n) => h(n, t + 1)) : o(e) ? [...M(e), ...e.items.flatMap(({ value: n }) => h(n, t + 1))] : [];
}
var l = (e) => g(e) ? e.items : [];
function u(e, t) {
  let n = e.get(t);
  return typeof n == "string" ? n : void 0;
}
var $ = (e) => e.range?.[0] ?? 0;
function c(e) {
  return e.items.map(({ key: t, value: n }) => ({
    name: A(t) ? String(t.value) : "",
    value: n,
    at: $(t)
  }));
}

// src/blocks/code/openapi/operations.ts
var E = /^(?:get|put|post|delete|options|head|patch|trace|query)$/, I = /^(?:summary|description|servers|parameters|\$ref|x-.*|additionalOperations)$/;
function O(e, t) {
  let n = /* @__PURE__ */ new Map();
  return c(e).flatMap((i) => {
    if (i.name.startsWith("x-")) return [];
    if (i.name.startsWith("/") || t.report(i.at, i.name, `\`${i.name}\` is no path: expected one that begins with \`/\``), !o(i.value)) return [];
    let r = i.value;
    return c(i.value).flatMap((s) => E.test(s.name) ? [W(i, r, s, n, t)] : (I.test(s.name) || t.report(s.at, s.name, `\`${s.name}\` is no method: expected one such as \`get\` or \`post\``), []));
  });
}
function W(e, t, n, i, r) {
  let s = `${n.name.toUpperCase()} ${e.name}`, p = o(n.value) ? n.value : void 0;
  return p && (j(s, p, n, i, r), U(e, t, p, n, r), X(s, p, r)), {
    name: s,
    kind: "operation",
    notation: "openapi",
    fields: [],
    values: [],
    references: d(h(p, 0)),
    place: r.place(n.at)
  };
}
function j(e, t, n, i, r) {
  let s = u(t, "operationId");
  if (s === void 0) return;
  let p = i.get(s), f = c(t).find((a) => a.name === "operationId")?.at ?? n.at;
  p ? r.report(f, s, `\`operationId: ${s}\` stands at \`${p}\` too: expected one of its own`) : i.set(s, e);
}
function U(e, t, n, i, r) {
  let s = [...l(t.get("parameters")), ...l(n.get("parameters"))];
  if (s.some((a) => M(a).length > 0 && !L(a, r.root))) return;
  let f = s.map((a) => L(a, r.root) ?? a).filter(o).filter((a) => u(a, "in") === "path");
  for (let [, a = ""] of e.name.matchAll(/\{([^{}]{1,60})\}/g))
    f.some((m) => u(m, "name") === a) || r.report(
      i.at,
      i.name,
      `\`{${a}}\` of \`${e.name}\` is not declared at \`${i.name}\`: expected a parameter \`${a}\` with \`in: path\``
    );
  for (let a of f) {
    let m = u(a, "name") ?? "";
    a.get("required") !== !0 && r.report(
      $(a),
      m,
      `the path parameter \`${m}\` is not required: expected \`required: true\``
    ), e.name.includes(`{${m}}`) || r.report(
      $(a),
      m,
      `the path parameter \`${m}\` is not in \`${e.name}\`: expected \`{${m}}\``
    );
  }
}
function L(e, t) {
  let n = o(e) ? u(e, "$ref") : void 0;
  return n === void 0 ? e : n.startsWith("#/") ? t.getIn(n.slice(2).split("/"), !0) : void 0;
}
var R = /^(?:[1-5]\d\d|[1-5]XX|default|x-.*)$/;
function X(e, t, n) {
  let i = t.get("responses");
  if (o(i))
    for (let { name: r, value: s, at: p } of c(i))
      R.test(r) ? o(s) && !s.has("description") && !s.has("$ref") && !r.startsWith("x-") && n.report(p, r, `the answer \`${r}\` of \`${e}\` has no \`description\`: expected one`) : n.report(p, r, `\`${r}\
\` at \`${e}\` is no status: expected one such as \`200\` or \`default\``);
}

// src/blocks/code/openapi/references.ts
function Y({ root: e, report: t }) {
  let n = (i, r) => {
    if (!(r > 40)) {
      if (g(i)) for (let s of i.items) n(s, r + 1);
      if (o(i))
        for (let { name: s, value: p, at: f } of c(i)) {
          let a = s === "$ref" ? p?.value : void 0;
          typeof a == "string" && a.startsWith("#/") && !e.hasIn(C(a)) && t(f, a, `\`$ref: "${a}"\` names nothing: expected a name that \`${z(a)}\` defines`), n(p, r + 1);
        }
    }
  };
  n(e, 0);
}
var C = (e) => e.slice(2).split("/").map((t) => t.replaceAll("~1", "/").replaceAll("~0", "~")), z = (e) => e.slice(2).split("/").slice(0, -1).join("/");

// src/blocks/code/openapi/index.ts
function ie(e, t) {
  if (!o(e)) return;
  let n = e.get("paths"), i = e.get("components"), r = e.has("openapi") || e.has("swagger"), s = o(n) && c(n).some(({ name: x }) => x.startsWith("/")), p = o(i) && i.has("schemas");
  if (!r && !s && !p) return;
  let f = [], a = (x, D, S) => f.push({ message: S, place: t(x), token: D }), m = { root: e, place: t, report: a };
  r && B(e, a);
  let P = o(n) ? O(n, m) : [];
  r && Y(m);
  let b = o(i) ? i.get("schemas") : e.get("definitions");
  return { declarations: [...v(b, t, "openapi"), ...P], faults: f, language: "openapi" };
}
function B(e, t) {
  let n = c(e).find(({ name: s }) => /^(?:openapi|swagger)$/.test(s)), i = String(e.get(n?.name ?? "openapi") ?? "");
  n && !/^(?:2\.0|3\.\d)/.test(i) && t(n.at, n.name, `\`${n.name}: ${i}\` is no version: expected one such as \`3.1.0\``);
  let r = c(e).find(({ name: s }) => s === "info");
  r || t(n?.at ?? 0, "openapi", "`info` is missing: expected `info` with `title` and `version`");
  for (let s of ["title", "version"])
    r && o(r.value) && !r.value.has(s) && t(r.at, "info", `\`info\` has no \`${s}\`: expected one`);
}

export {
  J as a,
  ie as b
};
