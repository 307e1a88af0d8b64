// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md

// src/providers/hosts.ts
function a(e) {
  return new URL(e).host;
}
function c(e) {
  let { hostname: n } = new URL(e);
  return n === "localhost" || n.endsWith(".localhost") || n === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(n);
}
function g(e) {
  let { hostname: n } = new URL(e);
  return n === "api.openai.com" || n.endsWith(".openai.azure.com");
}

// src/providers/redact.ts
var r = [
  /\b(?:sk|pk|rk)-[\w-]{8,}/g,
  /\b(?:bearer|basic)\s+(?=\S{0,200}\d)[\w.~+/=-]{6,}/gi,
  /\b(?:api[-_]?key|authorization|x-api-key)["']?\s*[:=]\s*["']?[^\s"',;]{6,}/gi,
  /\bAIza[\w-]{20,}/g,
  /\bgh[pousr]_\w{16,}/g,
  /\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g
];
function u(e, n = []) {
  let s = n.filter((t) => t !== void 0 && t.length >= 4).reduce((t, o) => t.split(o).join("[key]"), e);
  return r.reduce((t, o) => t.replace(o, "[key]"), s);
}

export {
  a,
  c as b,
  g as c,
  u as d
};
