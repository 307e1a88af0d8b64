// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md

// src/rules/lookup/placeholders.ts
var d = "describe|insert|add (?:your|a|an|the)|list (?:the|of|your|all|any|each)|explain|specify|enter|provide|fill in|replace|summari[sz]e|name of|link to|your|brief description|short description|e\\.\
g\\.?|example of|what is|why is|how does", m = "name|title|description|date|number|version|author|owner|here|placeholder|text|url|link|statement|summary|details", g = [
  /(?<![\p{L}\p{N}_])(?:TBD|TBC|TBA|FIXME|T\.B\.D\.|TODO(?! (?:list|app|item|comment)))(?![\p{L}\p{N}_])/gu,
  /(?<!\S)\?{3,}/g,
  /\blorem ipsum\b/gi,
  /\bto be (?:determined|filled in|written|completed|added later)\b/gi,
  /\[NEEDS[ _-]CLARIFICATION[^\]\n]{0,200}\]?/g,
  new RegExp(String.raw`\[(?:${d})\b[^\][\n]{0,120}\](?![(:[])`, "gi"),
  new RegExp(String.raw`\[\p{L}[\p{L}/&'-]{0,30}(?: [\p{L}/&'-]{1,30}){0,3} (?:${m})\](?![(:[])`, "giu"),
  /\[(?:FEATURE|PROJECT|SYSTEM|SERVICE|COMPONENT|COMPANY|DATE|AUTHOR|NAME|TITLE|TEAM|PRODUCT|OWNER|PLACEHOLDER|INSERT|YOUR)(?:[ _-][A-Z]{2,20}){0,3}\]/g,
  new RegExp("(?<![\\p{L}\\p{N}])<\\p{L}[\\p{L}+&' -]{2,60}(?: \\d)?>", "gu"),
  /\{\{[^{}\n]{1,60}\}\}/g,
  /(?<![\p{L}\p{N}])\$?X{2,4}(?:,(?:000|X{3})){0,3}(?![\p{L}\p{N}])/gu
], h = /^\s*(?:coming soon|work in progress|wip|under construction|to follow|to come|placeholder|pending|fill me in|insert here|\.{3,}|…)[.!…]?\s*$/i;
function b(e) {
  if (h.test(e)) return [{ text: e.trim(), index: e.length - e.trimStart().length }];
  let n = g.flatMap(
    (s) => Array.from(e.matchAll(s), ({ 0: i, index: a }) => ({ text: i, index: a }))
  ).sort((s, i) => s.index - i.index || i.text.length - s.text.length), t = 0;
  return n.filter(({ text: s, index: i }) => i < t ? !1 : (t = i + s.length, !0));
}
function w(e) {
  let o = b(e);
  return o.map(({ index: t }, s) => e.slice(l(o[s - 1]), t)).join("") + e.slice(l(o.at(-1)));
}
function l(e) {
  return e ? e.index + e.text.length : 0;
}

// src/rules/lookup/leaves.ts
var u = /* @__PURE__ */ new WeakMap();
function p({ design: e }, o) {
  let n = u.get(e);
  return n || (n = new Map(e.quantities.toReversed().map((t) => [t.name, t])), u.set(e, n)), n.get(o);
}
function E(e, o) {
  return [...e.ledger.dependencies(o)].flatMap((n) => {
    let t = p(e, n);
    return t && !t.expression ? [t] : [];
  });
}
function f(e) {
  return /^(?:brief|choice|assumption|measured|price|limit)\b/i.exec(e?.basis.text ?? "")?.[0].toLowerCase();
}

// src/rules/lookup/doubtful.ts
var x = 2;
function T(e) {
  let { design: o, ledger: n } = e, t = o.questions.map(({ question: a, assumed: r }) => `${a} ${r}`).join(`
`), s = new Set(t.match(/[a-z]\w*/gi) ?? []), i = /* @__PURE__ */ new Map();
  for (let a of n.checks)
    if (!(a.problem || !a.holds))
      for (let r of n.flips(a) ?? []) {
        if (r.factor > x) break;
        let c = i.get(r.name);
        s.has(r.name) || f(p(e, r.name)) !== "assumption" || (!c || c.flip.factor > r.factor) && i.set(r.name, { flip: r, check: a.input.expression });
      }
  return [...i.values()].sort((a, r) => a.flip.factor - r.flip.factor);
}

export {
  p as a,
  E as b,
  f as c,
  b as d,
  w as e,
  T as f
};
