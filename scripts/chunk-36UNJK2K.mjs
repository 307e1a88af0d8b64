// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as re
} from "./chunk-MZYH2YZQ.mjs";
import {
  a as H,
  b as W,
  c as te
} from "./chunk-4VJEQY3L.mjs";
import {
  C as v,
  b as z,
  c as j,
  d as X,
  f as ee,
  g as L,
  i as q
} from "./chunk-5QP7OEKH.mjs";
import {
  a as E,
  b as _,
  c as Q
} from "./chunk-H3E44YWS.mjs";
import {
  a as ne,
  b as oe,
  c as ie,
  h as se
} from "./chunk-2YZTP77U.mjs";

// src/rules/lookup/quote.ts
function l(e, t = 60) {
  let n = e.replace(/[\s`]+/g, " ").trim(), o = [...n.slice(0, 2 * t + 2)];
  return o.length > t ? `\`${o.slice(0, t - 1).join("").trim()}…\`` : `\`${n}\``;
}
function g(e, t = 4) {
  let n = e.slice(0, t).map((i) => l(i, 40)), o = e.length - n.length;
  return o > 0 ? `${n.join(", ")} and ${o} more` : n.length > 1 ? `${n.slice(0, -1).join(", ")} and ${n.at(-1)}` : n[0] ?? "";
}
function b(e, t = "and") {
  return e.length > 1 ? `${e.slice(0, -1).join(", ")} ${t} ${e.at(-1)}` : e[0] ?? "";
}

// src/rules/no-duplicate-ids.ts
var ae = {
  id: "no-duplicate-ids",
  section: "requirements",
  severity: "error",
  summary: "Disallow a requirement id that is defined twice or is out of the pattern.",
  why: "Flows, endpoints and alerts point to a requirement by its id; with two of one id, each side believes that the other is served.",
  fix: "Give every requirement its own id of the form `FR-1` or `NFR-1`; renumber the later one and mend what refers to it.",
  bad: `| ID | Requirement |
| --- | --- |
| FR-2 | A reader borrows a book. |
| FR-2 | A reader returns a book. |
`,
  good: `| ID | Requirement |
| --- | --- |
| FR-2 | A reader borrows a book. |
| FR-3 | A reader returns a book. |
`,
  *check({ document: e, design: t }) {
    let n = pt(t.requirements), o = /* @__PURE__ */ new Map();
    for (let s of t.requirements) {
      let { id: r, at: a } = s;
      if (!r) continue;
      let c = o.get(r);
      c ? c.at.start.line !== a.start.line && (yield { message: `${l(r)} is defined in line ${c.at.start.line} already: expected an id of its own, such as \`${ut(r, n)}\``, at: a, related: [{ message: `${r}\
 is defined here first`, at: c.at }] }) : o.set(r, s);
    }
    let i = t.requirements.flatMap(({ id: s, at: r }) => {
      let a = s && mt.exec(e.source.slice(r.start.offset, (r.start.offset ?? 0) + 24))?.[1];
      return a ? [{ written: a, at: r }] : [];
    });
    i[0] && (yield {
      message: `${g(i.map(({ written: s }) => s))}: expected ids of the form \`FR-1\` and \`NFR-1\``,
      at: i[0].at,
      severity: "warning"
    });
  }
}, mt = /^[\s|*_`#-]*(?:\d+[.)]\s+)?[*_`[]*((?:N?FR)[_ ]?\d+(?:\.\d+)?)\b/;
function pt(e) {
  let t = /* @__PURE__ */ new Map();
  for (let { id: n } of e) {
    let [o = "", i = ""] = n?.split("-") ?? [];
    t.set(o, Math.max(t.get(o) ?? 0, Number.parseInt(i, 10) || 0));
  }
  return t;
}
function ut(e, t) {
  let n = e.split("-")[0];
  return `${n}-${(t.get(n) ?? 0) + 1}`;
}

// src/rules/lookup/place.ts
var ce = /* @__PURE__ */ new WeakMap();
function I(e, t, n) {
  return { start: le(e, t), end: le(e, n) };
}
function le(e, t) {
  let n = ce.get(e) ?? ft(e.source);
  ce.set(e, n);
  let [o, i] = [0, n.length - 1];
  for (; o < i; ) {
    let s = o + i + 1 >> 1;
    n[s] <= t ? o = s : i = s - 1;
  }
  return { line: o + 1, column: t - n[o] + 1, offset: t };
}
function ft(e) {
  return [0, ...Array.from(e.matchAll(/\r\n|\r|\n/g), ({ index: t, 0: n }) => t + n.length)];
}
function F(e) {
  let t = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
  return e.headings[0]?.at ?? t;
}
function k(e, { start: t }) {
  let n = [];
  for (let o of e.headings) {
    if (o.at.start.line > t.line) break;
    for (; (n.at(-1)?.depth ?? 0) >= o.depth; ) n.pop();
    n.push(o);
  }
  return n.findLast(({ sections: o }) => o.length > 0)?.sections[0];
}
function de(e, { start: t }) {
  return e.headings.findLast(({ at: n }) => n.start.line <= t.line);
}

// src/rules/lookup/nodes.ts
function* w(e, t = () => !0) {
  let n = (Array.isArray(e) ? e : e.children).toReversed();
  for (let o = n.pop(); o; o = n.pop())
    if (t(o) && (yield o, "children" in o))
      for (let i = o.children.length - 1; i >= 0; i--) n.push(o.children[i]);
}

// src/rules/words.ts
var me = { lean: 1e3, standard: 2600, thorough: 4500 };
function pe(e) {
  let [t] = e.sections, n = e.sections.length === 1 && t !== void 0 && t.sections.some(({ depth: r }) => r < 7), i = (n ? t.sections : e.sections).map((r) => ({
    title: r.title,
    section: ht(r),
    words: ue(r, []),
    at: r.heading.position ?? r.at
  })), s = Z(e.preamble, !1) + (n ? Z([t.heading, ...t.nodes], !1) : 0);
  return { total: i.reduce((r, { words: a }) => r + a, s), sections: i };
}
function ht(e) {
  let [t] = L(e.title);
  return t && Q(t);
}
function ue(e, t) {
  let n = [...t, ...L(e.title)];
  if (n.includes("quantities")) return 0;
  let o = Z(
    [e.heading, ...e.nodes],
    n.some((i) => Q(i) === "api")
  );
  return e.sections.reduce((i, s) => i + ue(s, n), o);
}
function Z(e, t) {
  let n = (i) => t && i.type === "table" || i.type === "blockquote" && /^\W*brief:/i.test(X(i).slice(0, 40)), o = 0;
  for (let i of w(e, (s) => !n(s)))
    (i.type === "paragraph" || i.type === "heading" || i.type === "tableCell") && (o += gt(wt(i.children)));
  return o;
}
function gt(e) {
  return e.split(/\s+/).filter((t) => /[\p{L}\p{N}]/u.test(t)).length;
}
var yt = /^\s*(?:holds|fails)\b(?:\s*\([^()]*\))?/;
function wt(e) {
  let t = !1, n = "";
  for (let o of w(e))
    o.type === "text" && (n += t ? o.value.replace(yt, "") : o.value), (o.type === "inlineCode" || o.type === "break") && (n += " "), t = o.type === "inlineCode";
  return n;
}

// src/rules/no-overlong-section.ts
var fe = {
  id: "no-overlong-section",
  section: "overview",
  severity: "warning",
  summary: "Disallow more words than the depth of the document allows.",
  why: "A design that is too long is not read, and what is not read is not reviewed.",
  fix: "Shorten the longest sections first: drop what repeats a table, what every system does, and what no decision depends on. Budgets: lean 1,000 words, standard 2,600, thorough 4,500; tables of the\
 API, Quantities, code and inline code do not count.",
  bad: `---
depth: lean
---

(2,300 words)
`,
  good: `---
depth: lean
---

(940 words)
`,
  *check({ document: e, design: t }) {
    let { total: n, sections: o } = pe(e), i = me[t.depth];
    if (n <= i) return;
    let s = o.toSorted((c, p) => p.words - c.words).slice(0, 3).filter((c) => c.words > 0), r = b(s.map((c) => `${l(c.title)} (${c.words.toLocaleString("en")})`));
    yield { message: `${n.toLocaleString("en")} words, ${t.depth} allows ${i.toLocaleString("en")}: expected ${(n - i).toLocaleString("en")} fewer; longest: ${r}`, at: s[0]?.at ?? F(t), section: s[0]?.
    section };
  }
};

// src/rules/lookup/placeholders.ts
var bt = "describe|insert|add (?:your|a|an|the)|list (?:the|of|your|all|any|each)|explain|specify|enter|provide|fill in|replace|summari[sz]e|name of|link to|your|brief description|short description|e\\\
.g\\.?|example of|what is|why is|how does", kt = "name|title|description|date|number|version|author|owner|here|placeholder|text|url|link|statement|summary|details", vt = [
  /(?<![\p{L}\p{N}_])(?:TBD|TBC|TBA|FIXME|T\.B\.D\.|TODO(?! (?:list|app|item|comment)))(?![\p{L}\p{N}_])/gu,
  /(?<!\S)\?{3,}/g,
  /\blorem ipsum\b/gi,
  /\bto be (?:determined|filled in|written|completed|added later)\b/gi,
  /\[NEEDS[ _-]CLARIFICATION[^\]\n]{0,200}\]?/g,
  new RegExp(String.raw`\[(?:${bt})\b[^\][\n]{0,120}\](?![(:[])`, "gi"),
  new RegExp(String.raw`\[\p{L}[\p{L}/&'-]{0,30}(?: [\p{L}/&'-]{1,30}){0,3} (?:${kt})\](?![(:[])`, "giu"),
  /\[(?:FEATURE|PROJECT|SYSTEM|SERVICE|COMPONENT|COMPANY|DATE|AUTHOR|NAME|TITLE|TEAM|PRODUCT|OWNER|PLACEHOLDER|INSERT|YOUR)(?:[ _-][A-Z]{2,20}){0,3}\]/g,
  new RegExp("(?<![\\p{L}\\p{N}])<\\p{L}[\\p{L}+&' -]{2,60}(?: \\d)?>", "gu"),
  /\{\{[^{}\n]{1,60}\}\}/g,
  /(?<![\p{L}\p{N}])\$?X{2,4}(?:,(?:000|X{3})){0,3}(?![\p{L}\p{N}])/gu
], xt = /^\s*(?:coming soon|work in progress|wip|under construction|to follow|to come|placeholder|pending|fill me in|insert here|\.{3,}|…)[.!…]?\s*$/i;
function P(e) {
  if (xt.test(e)) return [{ text: e.trim(), index: e.length - e.trimStart().length }];
  let n = vt.flatMap(
    (i) => Array.from(e.matchAll(i), ({ 0: s, index: r }) => ({ text: s, index: r }))
  ).sort((i, s) => i.index - s.index || s.text.length - i.text.length), o = 0;
  return n.filter(({ text: i, index: s }) => s < o ? !1 : (o = s + i.length, !0));
}
function ge(e) {
  let t = P(e);
  return t.map(({ index: o }, i) => e.slice(he(t[i - 1]), o)).join("") + e.slice(he(t.at(-1)));
}
function he(e) {
  return e ? e.index + e.text.length : 0;
}

// src/rules/lookup/bodies.ts
function m({ design: e }, t) {
  return V(e, t)?.title || E[t];
}
function S({ document: e, design: t }, n) {
  return Y(e, t, n).map(K).join(`
`);
}
function K(e) {
  return [...w(e)].flatMap((n) => n.type === "html" ? [n.value.replace(/<!--[\s\S]*?(?:-->|$)/g, "").replace(/<[^<>]*>/g, " ")] : n.type === "paragraph" || n.type === "tableCell" || n.type === "code" ?
  [q(n).text] : []).join(`
`);
}
function V(e, t) {
  let n = ye(e, t);
  return n.find(({ sections: o }) => o[0] === t) ?? n[0];
}
var St = {
  scope: ["in-scope", "out-of-scope"],
  requirements: ["functional", "non-functional"],
  "data-model": ["stores"],
  api: ["events"],
  monitoring: ["alerts"]
};
function ye(e, t) {
  let n = [t, ...St[t] ?? []], o = (i) => L(i).some((s) => n.includes(s));
  return e.headings.filter(({ title: i, sections: s }) => s.includes(t) && o(i));
}
function Y(e, t, n) {
  let o = new Set(ye(t, n).map(({ at: i }) => i.start.line));
  return [...z(e)].filter(({ at: i }) => o.has(i.start.line)).map(j);
}

// src/rules/lookup/evidence.ts
var J = {
  overview: () => [],
  scope: ({ scope: e }) => [...e.excluded, ...e.included, ...e.constraints],
  requirements: ({ requirements: e }) => e,
  architecture: ({ diagrams: e }) => e.filter(({ kind: t }) => t === "architecture"),
  components: ({ components: e }) => e,
  "data-flow": ({ flows: e }) => e,
  "data-model": ({ entities: e, stores: t }) => [...e, ...t],
  api: (e) => M(e),
  scaling: ({ plan: e, levels: t, scaling: n }) => [...e, ...t, ...n.length > 2 ? n : []],
  "failure-modes": ({ failures: e }) => e,
  cost: ({ costs: e, options: t }) => [...e.lines, ...e.total ? [e.total] : [], ...t],
  security: ({ controls: e }) => e,
  monitoring: ({ monitors: e }) => e,
  decisions: ({ decisions: e }) => e,
  questions: ({ questions: e }) => e,
  rollout: ({ rollout: e }) => e,
  quantities: ({ quantities: e }) => e
};
function M({ endpoints: e, events: t, flows: n, headings: o }) {
  let i = new Set(n.flatMap((a) => a.steps.map(({ at: c }) => c.start.line))), s = new Set(o.map(({ at: a }) => a.start.line)), r = ({ purpose: a, payload: c, auth: p, errors: d, at: y }) => c || p ||
  d || !(i.has(y.start.line) || s.has(y.start.line) && !a);
  return [...e.filter(r), ...t];
}

// src/rules/lookup/stems.ts
var Rt = new Set(
  "service server system manager module component handler layer api app application engine data store db database web client the and for with from into our its via one per platform backend frontend no\
de instance".split(
    " "
  )
);
function R(e) {
  let t = e.slice(0, 1e5).replace(new RegExp("(\\p{Ll})(\\p{Lu})", "gu"), "$1 $2").toLowerCase();
  return new Set(Array.from(t.matchAll(/[\p{L}\p{N}]+/gu), ([n]) => we(n)));
}
function C(e) {
  let t = [...R(e)], n = t.filter((o) => o.length > 2 && !qt.has(o));
  return n.length > 0 ? n : t;
}
function O(e, t) {
  return C(t).some((n) => e.has(n));
}
function we(e) {
  let t = e.replace(/ies$/, "y").replace(/(?<=[^s])s$/, ""), n = t.replace(/(?:ing|ers?|ors?|ed|es|e)$/, "");
  return n.length >= 4 ? n : t;
}
var qt = new Set([...Rt].map(we));

// src/rules/lookup/presence.ts
function T(e, t) {
  let n = be.get(e.design) ?? /* @__PURE__ */ new Map();
  be.set(e.design, n);
  let o = n.get(t) ?? $t(e, t);
  return n.set(t, o), o;
}
var be = /* @__PURE__ */ new WeakMap();
function $t({ document: e, design: t }, n) {
  if (J[n](t).length > 0) return "found";
  let o = Y(e, t, n);
  return o.length === 0 ? n === "overview" && It(e, t) ? "found" : "missing" : o.some((i) => ke(i, t)) ? "untyped" : "empty";
}
function u(e, t) {
  let n = T(e, t);
  return n === "found" || n === "untyped";
}
function f({ design: e }, t) {
  return V(e, t)?.at ?? J[t](e)[0]?.at ?? F(e);
}
function B(e) {
  return ["overview", "scope", "decisions", "questions", "quantities"].includes(e) ? "warning" : "error";
}
function It(e, t) {
  let [n] = e.sections, o = [...e.preamble, ...n?.nodes ?? []].filter(
    ({ type: i }) => i === "paragraph" || i === "list"
  );
  return ke(o, t);
}
function ke(e, t) {
  if ([...w(e)].some((s) => s.type === "code" && s.value.trim().split(/\s+/).length >= 3)) return !0;
  let o = ve(K(e));
  if (xe(o)) return !1;
  if (W(o)) return !0;
  let i = new Set(
    [
      t.title?.text ?? "",
      ...[t.components, t.actors, t.externals, t.entities].flat().map(({ name: s }) => s)
    ].flatMap(C)
  );
  return [...R(o)].some((s) => i.has(s));
}
function G(e, t) {
  return T(e, t) === "empty" && xe(ve(S(e, t)));
}
function ve(e) {
  return e.split(`
`).map(ge).filter((t) => !v(t)).join(`
`);
}
function xe(e) {
  return e.split(/\s+/).filter((t) => /[\p{L}\p{N}]/u.test(t)).length < 4;
}

// src/rules/no-placeholder.ts
var Se = {
  id: "no-placeholder",
  section: "overview",
  severity: "error",
  summary: "Disallow placeholders and the residue of templates.",
  why: "A reader takes the sentence around a placeholder for decided; the hole is found when the part is built.",
  fix: "Write what belongs there. What is not known yet becomes a row of Open Questions with the value that is assumed meanwhile, and the text uses that value.",
  bad: `Uploads are kept for TBD days and then deleted by [Component Name].
`,
  good: "Uploads are kept for `kept` = 90 day and then deleted by the Sweeper.\n",
  *check(e) {
    let t = /* @__PURE__ */ new Map();
    for (let n of w(e.document.tree)) {
      if (n.type !== "text" || !n.position) continue;
      let o = n.position.start.offset ?? 0;
      for (let { text: i } of P(n.value)) {
        let s = Ot(e, i, o, n.position);
        o = s.end.offset ?? o;
        let r = k(e.design, s) ?? "overview", a = t.get(r) ?? G(e, r);
        t.set(r, a), !a && (yield {
          message: `${l(i)} stands where content should be: expected the content, or a row of \`Open Questions\` and the value assumed meanwhile`,
          at: s,
          section: r
        });
      }
    }
  }
};
function Ot({ document: e }, t, n, o) {
  let i = e.source.slice(n, o.end.offset).indexOf(t);
  return i < 0 ? o : I(e, n + i, n + i + t.length);
}

// src/rules/no-repeated-text.ts
var Re = {
  id: "no-repeated-text",
  section: "overview",
  severity: "warning",
  summary: "Disallow the same sentence in two sections.",
  why: "Of two copies one is changed and the other is believed; a mitigation that answers every failure answers none.",
  fix: "Keep the sentence where it is decided and refer to it elsewhere. Give each failure the mitigation and recovery that fit it.",
  bad: `## Scaling

Workers scale out on queue depth and keep two spare replicas.

## Failure Modes

Workers scale out on queue depth and keep two spare replicas.
`,
  good: `## Failure Modes

A lost worker is replaced from the spare replicas (see Scaling); its job returns to the queue after 10 min.
`,
  *check(e) {
    yield* At(e), yield* Dt(e.design);
  }
};
function* At({ document: e, design: t }) {
  let n = /* @__PURE__ */ new Map();
  for (let o of w(e.tree, ({ type: i }) => i !== "blockquote"))
    if (!(o.type !== "paragraph" && o.type !== "tableCell" || !o.position))
      for (let i of q(o).text.split(/(?<=[.!?])\s+/)) {
        let s = i.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
        if (s.split(" ").length < 8) continue;
        let r = k(t, o.position) ?? de(t, o.position), a = n.get(s);
        a ? a.under !== r && !a.told && (a.told = !0, yield {
          message: `${l(i)} stands in line ${a.at.start.line} already: expected it once, and a reference here`,
          at: o.position,
          section: k(t, o.position),
          related: [{ message: "stands here first", at: a.at }]
        }) : n.set(s, { at: o.position, under: r, told: !1 });
      }
}
function* Dt({ failures: e }) {
  for (let t of ["mitigation", "recovery"]) {
    let n = /* @__PURE__ */ new Map();
    for (let o of e) {
      let i = o[t].toLowerCase().trim();
      n.set(i, [...n.get(i) ?? [], o]);
    }
    for (let [o, i] of n) {
      if (i.length < 3 || v(o) || o.split(/\s+/).length < 3) continue;
      yield {
        message: `${l(o)} is the ${t} of ${i.length} failures: expected what fits each`,
        at: i[2].at,
        section: "failure-modes",
        related: i.slice(0, 2).map(({ at: r }) => ({ message: "stands here too", at: r }))
      };
    }
  }
}

// src/rules/lookup/secrets.ts
var Ft = [
  { kind: "an AWS access key id", form: /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/g },
  {
    kind: "a GitHub token",
    form: /(?<![A-Za-z0-9_])(?:gh[pousr]_[A-Za-z0-9]{30,255}|github_pat_[A-Za-z0-9_]{30,255})/g
  },
  { kind: "a GitLab token", form: /(?<![A-Za-z0-9_])glpat-[\w-]{20,64}/g },
  { kind: "a Slack token", form: /(?<![A-Za-z0-9_])xox[abeprs]-[A-Za-z0-9-]{10,255}/g },
  { kind: "a Slack webhook", form: /hooks\.slack\.com\/services\/(?<secret>T\w{6,16}\/B\w{6,16}\/\w{16,32})/g },
  {
    kind: "a Stripe key",
    form: /(?<![A-Za-z0-9_])(?:[sr]k_(?:live|test)_[A-Za-z0-9]{16,255}|whsec_[A-Za-z0-9+/]{24,255})/g
  },
  { kind: "a Google API key", form: /(?<![A-Za-z0-9_-])AIza[\w-]{35}(?![\w-])/g },
  {
    kind: "a key of a model provider",
    form: /(?<![A-Za-z0-9_-])sk-(?:proj-|ant-|or-)?(?=[A-Za-z_-]{0,60}\d)[\w-]{24,255}/g
  },
  { kind: "an npm token", form: /(?<![A-Za-z0-9_])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/g },
  { kind: "a SendGrid key", form: /(?<![\w.])SG\.[\w-]{16,32}\.[\w-]{32,64}/g },
  { kind: "a private key", form: /-----BEGIN (?:[A-Z]{2,10} ){0,3}PRIVATE KEY-----/g },
  { kind: "a JSON Web Token", form: /(?<![\w.-])eyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{16,2000}/g },
  {
    kind: "a password in a connection string",
    form: /(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@`"'<>]{0,64}:(?<secret>[^\s@/`"'<>]{6,128})@/gi
  },
  {
    kind: "a credential in a URL",
    form: /[?&](?:access_?token|auth_?token|token|api_?key|apikey|key|sig|signature|secret|client_secret|password|X-Amz-Signature)=(?<secret>[\w.~%+/=-]{8,512})/gi
  },
  {
    kind: "a password or key",
    form: /(?<![\p{L}\p{N}_-])[\w-]{0,40}(?:password|passwd|pwd|secret|api[_-]?key|access[_-]?key|auth[_-]?token|private[_-]?key|token)["'`]?\s{0,4}[:=]{1,2}\s{0,4}["'](?<secret>[^\s"'`]{8,256})["']/giu
  },
  {
    kind: "a password or key",
    form: /(?<![\p{L}\p{N}_-])[A-Za-z_-]{0,40}(?:password|passwd|pwd|secret|api_?key|access_?key|auth_?token|token)[ \t]{0,2}=[ \t]{0,2}(?<secret>[^\s"'`=;,()[\]{}<>|]{8,256})(?=[\s`;,)|]|$)/gimu
  }
];
function qe(e) {
  let t = Ft.flatMap(
    ({ kind: o, form: i }) => Array.from(e.matchAll(i), (s) => Tt(o, s))
  ), n = 0;
  return t.filter(({ text: o, kind: i }) => Ct(o, i)).sort((o, i) => o.index - i.index).filter(({ text: o, index: i }) => i < n ? !1 : (n = i + o.length, !0));
}
function Tt(e, t) {
  let n = t.groups?.secret ?? t[0];
  return { kind: e, text: n, index: t.index + t[0].lastIndexOf(n) };
}
var Lt = /[<>{}$…*]|\.{3}|x{4}|example|changeme|change_me|placeholder|dummy|sample|your|redacted|insert|replace|1234567|abcdef|deadbeef|0{8}/i, Pt = /pass|pwd|secret|user|admin|postgres|root|string|token|process\.env|env\.|config|vault|hash|test|demo|foo|bar|arn:|:\/\/|null|undefined|^[a-z]+(?:[_.-][a-z]+)*$/i,
Mt = /access key|GitHub|GitLab|Slack|Stripe|Google|provider|npm|SendGrid|Web Token/;
function Ct(e, t) {
  return t === "a private key" ? !0 : Lt.test(e) || new Set(e).size < 6 ? !1 : Mt.test(t) || /\d/.test(e) && new RegExp("\\p{L}", "u").test(e) && !Pt.test(e);
}

// src/rules/no-secret.ts
var $e = {
  id: "no-secret",
  section: "security",
  severity: "error",
  summary: "Disallow keys, tokens, passwords and connection strings.",
  why: "A design is copied, mailed and indexed; a secret in it is published and stays in every history.",
  fix: "Replace the secret by a placeholder such as `<token>` or the name of the place where it is kept, and revoke it: it has been shared already.",
  bad: "The worker connects to `postgres://app:vK3mPq81zT@db.internal/orders`.\n",
  good: "The worker connects to `postgres://app:<password>@db.internal/orders`; the password comes from the secret store.\n",
  *check({ document: e, design: t }) {
    for (let { kind: n, text: o, index: i } of qe(e.source)) {
      let s = I(e, i, i + o.length);
      yield { message: `\`${o.slice(0, 4)}…\` looks like ${n}: expected a placeholder such as \`<token>\`, and that it is revoked`, at: s, section: k(t, s) ?? "security" };
    }
  }
};

// src/rules/no-self-approval.ts
var Ie = {
  id: "no-self-approval",
  section: "overview",
  severity: "warning",
  summary: "Disallow ticked checklists and approvals in the text.",
  why: "A box that the author ticked says what the author wished. The verdict comes from the check, and approval from people after the review.",
  fix: "Remove the ticked boxes and the approval; leave the content they speak of. Put the state of the review into the front matter as `status`.",
  bad: `- [x] Requirements documented
- [x] Failure modes identified

**Status:** APPROVED FOR IMPLEMENTATION
`,
  good: `---
status: draft for review
---
`,
  *check({ document: e, design: t }) {
    for (let n of w(e.tree)) {
      let o = n.position;
      if (!o) continue;
      let i = n.type === "list" ? Nt(n.children) : n.type === "paragraph" || n.type === "heading" || n.type === "tableRow" ? zt(q(n).text) : void 0;
      i && (yield { message: i, at: o, section: k(t, o) });
    }
  }
};
function Nt(e) {
  let t = e.filter(({ checked: n }) => n === !0).length;
  return t > 1 ? `${t} ticked boxes: expected the content itself; whether it is complete is what the check says` : void 0;
}
var Et = /^[^\p{L}\p{N}]{0,9}(?:[\p{L} -]{2,30}[:：]\s?)?[^\p{L}\p{N}]{0,9}(?:DESIGN |REVIEW |DOCUMENT )?(APPROVED|VERIFIED|ALL CHECKS PASSED|READY FOR (?:IMPLEMENTATION|PRODUCTION|DEVELOPMENT))(?![\p{L}\p{N}_])/u,
_t = /^[^\p{L}\p{N}]{0,9}(?:(?:design |review |document |approval )?status|verdict|approval|sign-?off)\s?[:：]\s?[^\p{L}\p{N}]{0,9}(approved\b.{0,40})/iu;
function zt(e) {
  let t = (Et.exec(e) ?? _t.exec(e))?.[1];
  return t && `${l(t)} in the text: expected no verdict here; people approve after the review, in the front matter`;
}

// src/rules/lookup/mermaid.ts
var jt = [
  /^click\s+\S/i,
  /^links?\s+\S+\s*:/i,
  /^link\s+\S+\s+"/i,
  /^callback\s+\S+\s+"/i,
  /^%%\s*\{/,
  /^(?:config|securityLevel|themeCSS)\s*:/i
], Wt = /\bhref\b\s*=?\s*["']|javascript:|<\/?(?:a|audio|base|body|button|embed|form|frame|iframe|img|input|link|math|meta|object|script|source|style|svg|template|video)[\s/>]/i;
function Oe(e) {
  return e.split(`
`).flatMap((n) => /^\s*%%/.test(n) ? [n] : n.split(/;(?=\s|$)/)).map((n) => n.trim()).filter((n) => jt.some((o) => o.test(n)) || Wt.test(n));
}

// src/rules/no-unsafe-content.ts
var De = {
  id: "no-unsafe-content",
  section: "overview",
  severity: "error",
  summary: "Disallow raw HTML, remote images, unusual links and active diagrams.",
  why: "The document is rendered, mailed and read by agents: HTML and links can run code, a remote image tells its host who reads, a diagram can call back.",
  fix: "Write Markdown: a table or list instead of HTML, `;` instead of `<br>`, names such as `<id>` in inline code; keep images beside the document; link with http, https, mailto or a relative path; \
draw Mermaid without `click`, `href` and `%%{init`.",
  bad: `Login<br>and logout, see [the demo](javascript:alert(1)).

![](https://example.com/pixel.png)
`,
  good: `Login and logout, see [the demo](https://example.com/demo).

![The login page](images/login.png)
`,
  *check(e) {
    let t = Ht(e), n = /* @__PURE__ */ new Map();
    for (let o of w(e.document.tree))
      o.type === "html" ? Bt(e, o, n) : o.type === "code" && o.lang?.toLowerCase() === "mermaid" ? yield* Gt(e, o) : yield* Qt(e, o, t);
    for (let { names: o, count: i, ...s } of n.values()) {
      let r = i > 1 ? ` (${i} times in this section)` : "";
      yield {
        ...s,
        message: `raw HTML ${g([...o].map((a) => `<${a}>`))}${r}: expected Markdown, or inline code where the name itself is meant`
      };
    }
  }
};
function Bt({ document: e, design: t }, { value: n, position: o }, i) {
  let s = n.replace(/<!--[\s\S]*?(?:-->|$)/g, (r) => " ".repeat(r.length));
  for (let { 1: r = "", index: a } of s.matchAll(/<([a-z!?][a-z0-9-]{0,40})/gi)) {
    let c = (o?.start.offset ?? 0) + a, p = I(e, c, c + r.length + 1), d = k(t, p) ?? "overview", y = i.get(d) ?? { at: p, section: d, names: /* @__PURE__ */ new Set(), count: 0 };
    y.names.add(r.toLowerCase()), y.count += 1, i.set(d, y);
  }
}
function* Gt({ document: e, design: t }, n) {
  for (let o of Oe(n.value)) {
    let i = Math.max(e.source.indexOf(o, n.position?.start.offset), 0), s = I(e, i, i + o.length);
    yield {
      message: `${l(o)} in a diagram: expected nodes, edges and labels only`,
      at: s,
      section: k(t, s)
    };
  }
}
var Ut = /^(?:https?|mailto):/i, Ae = /^[a-z][a-z0-9+.-]*:/i;
function* Qt({ design: e }, t, n) {
  if (!("url" in t) || !t.position) return;
  let o = t.url.replace(/[\u0000-\u0020]/g, ""), i = t.type === "image" || t.type === "definition" && n.has(t.identifier), s = k(e, t.position), r = Ae.test(o) || /^[\\/]{2}/.test(o);
  i && r ? yield {
    message: `image from ${l(o)}: expected a file beside the document, such as \`images/overview.png\``,
    at: t.position,
    section: s
  } : !i && Ae.test(o) && !Ut.test(o) && (yield {
    message: `link to ${l(o)}: expected http, https, mailto or a relative path`,
    at: t.position,
    section: s
  });
}
function Ht({ document: e }) {
  return new Set(
    [...w(e.tree)].flatMap((t) => t.type === "imageReference" ? [t.identifier] : [])
  );
}

// src/rules/require-component-count.ts
var Fe = {
  id: "require-component-count",
  section: "components",
  severity: "error",
  summary: "Require three to seven components, two in a lean design.",
  why: "One component hides every boundary where things fail; more than seven are not held in mind and cost more to run than they explain.",
  fix: "Name the parts that are built, deployed or fail on their own, three to seven of them, each under a `### Name`. Join parts that always change together; what others run is an external system, no\
t a component.",
  bad: `## Components

### Backend

- **Responsibilities:** everything.
- **Technology:** Go.
`,
  good: `## Components

### Loan API

- **Responsibilities:** lends and takes back books.
- **Technology:** Go.

### Loan Store

- **Responsibilities:** keeps loans.
- **Technology:** PostgreSQL.

### Reminder

- **Responsibilities:** reminds of due books.
- **Technology:** Go, scheduled.
`,
  *check(e) {
    if (!u(e, "components")) return;
    let { components: t, depth: n } = e.design, o = n === "lean" ? 2 : 3, i = f(e, "components"), s = l(m(e, "components")), r = g(
      t.map(({ name: a }) => a),
      10
    );
    t.length === 0 ? yield {
      message: `${s} names no component: expected three to seven, each a \`### Name\` with responsibilities and technology`,
      at: i
    } : t.length === 1 ? yield { message: `${s} has one component, ${r}: expected ${o} to 7`, at: i } : (t.length < o || t.length > 7) && (yield {
      message: `${s} has ${t.length} components (${r}): expected ${o} to 7`,
      at: i,
      severity: "warning"
    });
  }
};

// src/rules/lookup/technologies.ts
var Zt = new Set(
  `postgres postgresql mysql mariadb sqlite oracle mssql cockroachdb yugabytedb spanner aurora rds dynamodb cassandra scylladb mongodb couchdb couchbase firestore
  firebase supabase redis valkey memcached dragonfly elasticsearch opensearch solr typesense meilisearch clickhouse druid bigquery snowflake redshift athena duckdb
  timescaledb influxdb prometheus grafana loki jaeger datadog neo4j qdrant pinecone weaviate milvus pgvector chroma kafka redpanda rabbitmq nats pulsar sqs sns kinesis
  eventbridge pubsub celery sidekiq bullmq bull temporal airflow s3 minio gcs r2 ceph glacier ebs efs cloudfront cloudflare fastly akamai nginx envoy haproxy traefik
  caddy kong istio linkerd apigee lambda fargate ecs eks gke aks ec2 kubernetes k8s docker nomad terraform vercel netlify heroku node nodejs deno bun express fastify
  nestjs nest next nextjs react vue angular svelte flutter swift swiftui kotlin android ios electron java spring quarkus micronaut jvm scala akka go golang rust tokio
  axum python django flask fastapi pytorch tensorflow onnx triton vllm ollama ruby rails php laravel elixir phoenix erlang haskell clojure typescript javascript dotnet
  csharp asp net cpp grpc graphql websocket websockets webrtc mqtt ffmpeg mediaconvert keycloak cognito auth0 okta vault stripe twilio sendgrid ses fcm apns openai
  langgraph langchain spark flink beam hadoop hive dbt etcd zookeeper consul patroni raft rocksdb leveldb cron systemd bash lua wasm webassembly cobra gin hibernate
  prisma sqlalchemy tailwind vite webpack`.split(/\s+/)
);
function Te(e) {
  return Array.from(
    e.slice(0, 2e4).toLowerCase().matchAll(/[a-z][a-z0-9]*/g)
  ).some(([t]) => Zt.has(t));
}

// src/rules/lookup/knowledge.ts
function Le(e) {
  let { design: t } = e, n = R(Vt(e)), o = R(S(e, "scaling")), i = R(S(e, "failure-modes")), s = R(
    [
      ...t.endpoints.flatMap(({ name: c, purpose: p }) => [c, p]),
      ...t.events.flatMap(({ name: c, producer: p, consumers: d }) => [c, p, d])
    ].join(`
`)
  ), r = new Map(t.components.map((c) => [c, Jt(e, c)])), a = (c) => r.get(c) ?? "";
  return {
    bare: (c) => {
      let p = c.technology || Te(`${c.name}
${a(c)}`);
      return [...Kt(c) ? [] : ["responsibilities"], ...p ? [] : ["technology"]];
    },
    unknown: (c) => {
      let p = O(n, c.name);
      return [
        ["interface", c.interface !== void 0 || p || O(s, c.name)],
        [
          "scaling",
          c.scaling !== void 0 || O(o, c.name) || Yt.test(a(c)) || [...Xt(a(c))].some((y) => o.has(y))
        ],
        ["dependencies", c.dependencies !== void 0 || p],
        ["failure handling", c.failureHandling !== void 0 || O(i, c.name)]
      ].filter(([, y]) => !y).map(([y]) => y);
    }
  };
}
function Kt({ responsibilities: e, technology: t, scaling: n, interface: o }) {
  let i = [t, n, o].map((s) => s?.at.start.offset);
  return e !== void 0 && !i.includes(e.at.start.offset);
}
function Vt({ design: e }) {
  let t = e.diagrams.flatMap(({ nodes: i, edges: s }) => {
    let r = new Set(s.flatMap(({ from: a, to: c }) => [a, c]));
    return i.filter(({ id: a }) => r.has(a)).map(({ label: a }) => a);
  }), n = e.diagrams.filter(({ notation: i }) => i !== "mermaid").map(({ source: i }) => i), o = e.flows.flatMap(
    ({ steps: i }) => i.flatMap(({ text: s, from: r, to: a }) => [s, r ?? "", a ?? ""])
  );
  return [...t, ...n, ...o].join(`
`);
}
var Yt = /\b(?:pods?|replicas?|nodes?|instances?|workers?|shards?|partitions?|serverless|lambda|functions?|fargate|cloud run|managed|auto-?scal\w*|scal(?:es?|ed|ing|able)|horizontal\w*|vertical\w*|cron\w*|scheduled|batch|static|cdn|edge|single|one per|per (?:region|zone|service|tenant|node|host|instance)|command line|cli|library|in[- ]process|embedded|stateless|cluster\w*|hosted|saas|bought|concurren\w*|capacity|quota|existing)\b/i;
function Jt({ document: e }, t) {
  let { responsibilities: n, technology: o, interface: i, scaling: s, dependencies: r, failureHandling: a } = t, c = [n, o, i, s, r, a].map(
    (d) => d?.text ?? ""
  ), p = [...z(e)].find(({ at: d }) => d.start.line === t.at.start.line);
  return [...c, ...p ? j(p).map((d) => q(d).text) : []].join(`
`);
}
function Xt(e) {
  return new Set(Array.from(e.matchAll(/\b[a-z]+(?:_[a-z0-9]+)+\b/g), ([t]) => t).flatMap(C));
}

// src/rules/lookup/lacking.ts
function N(e) {
  let t = [...new Set(e.flatMap(({ lacks: i }) => i))].flatMap((i) => {
    let s = e.filter(({ lacks: r }) => r.includes(i));
    return s.length > 2 ? [{ names: s.map(({ name: r }) => r), at: s[0].at, fields: [i] }] : [];
  }), n = new Set(t.flatMap(({ fields: i }) => i)), o = e.map(({ name: i, at: s, lacks: r }) => ({
    names: [i],
    at: s,
    fields: r.filter((a) => !n.has(a))
  }));
  return [...en(t), ...o.filter(({ fields: i }) => i.length > 0)];
}
function en(e) {
  let t = /* @__PURE__ */ new Map();
  for (let n of e) {
    let o = JSON.stringify(n.names), i = t.get(o);
    t.set(o, i ? { ...i, fields: [...i.fields, ...n.fields] } : n);
  }
  return [...t.values()];
}

// src/rules/require-component-fields.ts
var Me = {
  id: "require-component-fields",
  section: "components",
  severity: "error",
  summary: "Require that of every component its responsibilities, technology, interface, scaling, dependencies and failure handling are known.",
  why: "A component without responsibilities is a box, without technology a wish; the rest is asked in every review and decided in none.",
  fix: "Write **Responsibilities:** and **Technology:** under the component. Interface, scaling, dependencies and failure handling may stand where they belong: in the API, the plan, the diagram, the f\
ailure table; else as labelled items here.",
  bad: `### Reminder

- **Responsibilities:** reminds of due books.
`,
  good: `### Reminder

- **Responsibilities:** reminds of due books.
- **Technology:** Go, one scheduled job.
- **Failure handling:** a failed run is repeated after 10 min; reminders carry the loan's id, so none is sent twice.
`,
  *check(e) {
    if (!u(e, "components")) return;
    let { components: t } = e.design, n = Le(e);
    for (let { names: o, at: i, fields: s } of N(t.map((r) => ({ ...r, lacks: n.bare(r) }))))
      yield {
        message: `${g(o)} without ${b(s, "or")}: expected ${Pe(s)} under ${o.length > 1 ? "each" : "it"}`,
        at: i
      };
    for (let { names: o, at: i, fields: s } of N(
      t.map((r) => ({ ...r, lacks: n.unknown(r) }))
    ))
      yield { message: `nothing says the ${b(s, "or")} of ${g(o)}: expected ${Pe(s)} there, or a word in the API, the plan, the diagram or the failure table`, at: i, severity: "warning" };
  }
};
function Pe(e) {
  return b(e.map((t) => `\`**${t[0].toUpperCase()}${t.slice(1)}:** …\``));
}

// src/rules/lookup/sum.ts
function Ne({ lines: e, total: t }) {
  if (!t || e.length < 2 || !tn(e, t)) return;
  let n = Ce(t.text), o = e.map(({ amount: a }) => a ? Ce(a.text) : void 0);
  if (!n || oe(n.dimension) || !o.every((a) => a && ne(a.dimension, n.dimension)))
    return;
  let i = o.reduce((a, { value: c }) => a + c, 0), s = [n, ...o].reduce((a, { step: c }) => a + c / 2, 0), r = /~|≈|about|approx|\bca\b/i.test(t.text) ? 0.05 * Math.abs(i) : 0;
  return Math.abs(i - n.value) > Math.max(s, r) * (1 + 1e-9) ? se(i, n.dimension, n, 15) : void 0;
}
function Ce(e) {
  let t = e.replace(/[*_`]/g, "").replace(/^[^:]{0,40}\btotal\b[^:]{0,40}:/i, "").replace(/^\s*[~≈]\s*/, "").trim(), n = ie(t);
  return n && !/[\d%]/.test(t.slice(n.length)) ? n : void 0;
}
function tn(e, { at: t }) {
  let n = e.map((s) => s.at.start.line), o = n.every((s, r) => r === 0 || s === n[r - 1] + 1), i = n.at(-1);
  return o && t.start.line > i && t.start.line - i <= 4 && !e.some(({ item: s }) => /subtotal|zwischensumme/i.test(s));
}

// src/rules/require-cost-total.ts
var Ee = {
  id: "require-cost-total",
  section: "cost",
  severity: "error",
  summary: "Require a total that is the sum of its lines.",
  why: "The total is the number that is approved; without it every reader adds other lines.",
  fix: "End the cost table with a row `Total` whose amount is the sum of the lines, in one currency and per month.",
  bad: `## Cost Estimate

| Item | Monthly |
| --- | --- |
| Database | 60 USD/month |
| Servers | 90 USD/month |
| Total | 180 USD/month |
`,
  good: `## Cost Estimate

| Item | Monthly |
| --- | --- |
| Database | 60 USD/month |
| Servers | 90 USD/month |
| Total | 150 USD/month |
`,
  *check(e) {
    if (!u(e, "cost")) return;
    let { total: t, lines: n } = e.design.costs;
    if (!t) {
      let i = n.length > 0 ? `${n.length} lines and no total` : "no line with an amount and no total";
      yield {
        message: `${l(m(e, "cost"))} has ${i}: expected a row \`Total\` with the sum`,
        at: f(e, "cost")
      };
      return;
    }
    let o = Ne(e.design.costs);
    o && (yield {
      message: `${l(t.text)} is the total, the ${n.length} lines add up to \`${o}\`: expected their sum`,
      at: t.at
    });
  }
};

// src/rules/require-decisions.ts
var _e = {
  id: "require-decisions",
  section: "decisions",
  severity: "warning",
  summary: "Require a decision with a rejected option and a reason.",
  why: "Without the options that were rejected the discussion starts again with every new reader.",
  fix: "Write rows `Decision | Options | Chosen | Because | Reconsider when`: at least two real options, what was chosen, why, and the number or event at which the choice should be opened again.",
  bad: `| Decision | Options | Chosen | Because | Reconsider when |
| --- | --- | --- | --- | --- |
| Database | PostgreSQL | PostgreSQL | | |
`,
  good: `| Decision | Options | Chosen | Because | Reconsider when |
| --- | --- | --- | --- | --- |
| Database | PostgreSQL; DynamoDB | PostgreSQL | loans need transactions | over 5,000 writes/s |
`,
  *check(e) {
    let { decisions: t } = e.design;
    if (!u(e, "decisions") || t.some(nn)) return;
    yield {
      message: `${t[0] ? `${l(t[0].decision)} names no rejected option with a reason, nor does any other decision` : `${l(m(e, "decisions"))} holds no decision`}: expected a row \`| Decision | Options \
| Chosen | Because | Reconsider when |\` with two options or more`,
      at: t[0]?.at ?? f(e, "decisions")
    };
  }
};
function nn({ options: e, chosen: t, because: n }) {
  return e.filter((i) => i.trim().toLowerCase() !== t.trim().toLowerCase()).length > 0 && !v(n);
}

// src/rules/require-diagram.ts
var ze = {
  id: "require-diagram",
  section: "architecture",
  severity: "error",
  summary: "Require an architecture diagram.",
  why: "Readers build their picture of the system from the drawing; without one, each builds another.",
  fix: "Draw the components, stores, actors and external systems in a `mermaid` block that begins with `flowchart LR`, every edge with a word on it. Other notations count, but are not checked.",
  bad: `## High-Level Architecture

Readers borrow through an API, which keeps loans in a database.
`,
  good: `## High-Level Architecture

\`\`\`mermaid
flowchart LR
  reader([Reader]) -->|borrows| api[Loan API]
  api -->|SQL| store[(Loan Store)]
\`\`\`
`,
  *check(e) {
    if (!u(e, "architecture")) return;
    let { diagrams: t } = e.design;
    if (t.some(({ kind: s }) => s === "architecture")) return;
    let n = t.find(({ section: s }) => s === "architecture"), o = n ? `, only a ${n.kind} diagram` : "";
    yield { message: `${l(m(e, "architecture"))} has no architecture diagram${o}: expected a \`mermaid\` block that begins with \`flowchart LR\``, at: f(e, "architecture") };
  }
};

// src/rules/require-endpoints.ts
var je = {
  id: "require-endpoints",
  section: "api",
  severity: "error",
  summary: "Require endpoints or events.",
  why: "The contract is what other teams build against; prose about an API cannot be called, tested or mocked.",
  fix: "Write a table `Endpoint | Purpose | Takes → gives | Auth | Errors | Serves` with a row such as `` `POST /loans` ``, and for messages a table `Event | Producer | Consumers | Payload | Delivery \
| Serves`.",
  bad: `## API Contract

A REST API lets readers borrow and return books.
`,
  good: "## API Contract\n\n| Endpoint | Purpose | Takes → gives | Auth | Errors | Serves |\n| --- | --- | --- | --- | --- | --- |\n| `POST /loans` | borrow | `NewLoan` → `Loan` | reader | 409 copy taken \
| FR-1 |\n",
  *check(e) {
    if (!u(e, "api") || M(e.design).length > 0) return;
    yield { message: `${l(m(e, "api"))} has no endpoint and no event: expected rows such as \`POST /loans\` with purpose, payload, auth and errors`, at: f(e, "api") };
  }
};

// src/rules/require-entities.ts
var We = {
  id: "require-entities",
  section: "data-model",
  severity: "error",
  summary: "Require entities with their fields.",
  why: "Endpoints, sizes and personal data are decided by fields; a name alone leaves each reader with another record in mind.",
  fix: "Write each entity with its fields and types, as a `typescript`, `sql`, `graphql` or `protobuf` block, an `erDiagram`, or a table `Entity | Field | Type`.",
  bad: `## Data Model

We keep readers, books and loans in PostgreSQL.
`,
  good: `## Data Model

\`\`\`sql
CREATE TABLE loan (
  id uuid PRIMARY KEY,
  copy_id uuid NOT NULL,
  due date NOT NULL
);
\`\`\`
`,
  *check(e) {
    if (!u(e, "data-model")) return;
    let { entities: t } = e.design;
    if (t.some(({ fields: o }) => o.length >= 2)) return;
    yield {
      message: `${t.length > 0 ? `${g(t.map(({ name: o }) => o))} without fields` : `${l(m(e, "data-model"))} defines no entity`}: expected fields with types, such as \`interface Loan { id: string; due\
: string }\``,
      at: t[0]?.at ?? f(e, "data-model")
    };
  }
};

// src/rules/require-failure-fields.ts
var Ge = {
  id: "require-failure-fields",
  section: "failure-modes",
  severity: "error",
  summary: "Require impact, detection, mitigation and recovery for every failure, and at least two failures.",
  why: "At three in the morning the row is all there is: what hurts, how it is seen, what holds meanwhile, and what brings it back.",
  fix: "Fill the table `Failure | Impact | Detection | Mitigation | Recovery`: the part that fails, the requirement it hurts (or `none`), the signal of Monitoring, what the system does by itself, what\
 a person does.",
  bad: `| Failure | Impact | Detection | Mitigation | Recovery |
| --- | --- | --- | --- | --- |
| Loan Store down | – | – | retry | |
| Reminder fails | FR-2: no reminder | \`reminder_age\` | | run it by hand |
`,
  good: "| Failure | Impact | Detection | Mitigation | Recovery |\n| --- | --- | --- | --- | --- |\n| Loan Store down | FR-1: no loans | `store_up` | reads from the replica | fail over, `failover` = 60 \
s |\n| Reminder fails | FR-2: no reminder | `reminder_age` | the next run sends both | run it by hand |\n",
  *check(e) {
    if (!u(e, "failure-modes")) return;
    let { failures: t } = e.design, n = f(e, "failure-modes"), o = l(m(e, "failure-modes"));
    t.length < 2 && (yield {
      message: `${o} has ${t.length === 0 ? "no failure" : "one failure"}: expected ${on}`,
      at: n
    });
    let i = (s) => N(t.map((r) => ({ ...r, lacks: s.filter((a) => sn(r[a])) })));
    for (let { names: s, at: r, fields: a } of i(["impact", "mitigation"]))
      yield { message: Be(s, a), at: r };
    for (let { names: s, at: r, fields: a } of i(["detection", "recovery"]))
      yield { message: Be(s, a), at: r, severity: "warning" };
  }
}, on = "at least two rows `| Failure | Impact | Detection | Mitigation | Recovery |`";
function sn(e) {
  return v(e) && !/none/i.test(e);
}
function Be(e, t) {
  return `${g(e)} without ${b(t, "or")}: expected what fits ${e.length > 1 ? "each" : "this"} failure`;
}

// src/rules/require-flow.ts
var Ue = {
  id: "require-flow",
  section: "data-flow",
  severity: "error",
  summary: "Require a flow of three or more ordered steps.",
  why: "Only a flow shows who calls whom and in which order; time budgets, failures and missing endpoints are found along it.",
  fix: "Under a `### Name (FR-1)` write numbered steps `Party → Party: action`, with endpoints in inline code, from the actor's wish to its fulfilment.",
  bad: `## Data Flow

A reader borrows through the API, and the loan is stored.
`,
  good: `## Data Flow

### Borrow a book (FR-1)

1. Reader → Loan API: \`POST /loans\`
2. Loan API → Loan Store: writes the loan if the copy is free
3. Loan API → Reader: due date
`,
  *check(e) {
    if (!u(e, "data-flow")) return;
    let { flows: t } = e.design;
    if (t.some(({ steps: i }) => i.length >= 3)) return;
    let n = t.toSorted((i, s) => s.steps.length - i.steps.length)[0];
    yield {
      message: `${n ? `${l(n.name)} has ${n.steps.length} steps` : `${l(m(e, "data-flow"))} has no ordered steps`}: expected a flow of three or more, such as \`1. Reader → Loan API: borrows the book\``,
      at: n?.at ?? f(e, "data-flow")
    };
  }
};

// src/rules/require-functional-requirements.ts
var Qe = {
  id: "require-functional-requirements",
  section: "requirements",
  severity: "error",
  summary: "Require functional requirements, each a testable sentence with an id.",
  why: "Every later decision is justified by a requirement. What is not written down is built twice or not at all, and nobody can test it.",
  fix: "List what the system does for its users, one row `| FR-n | Actor does something observable. |` each: one sentence, one behaviour, an id that is never reused.",
  bad: `### Functional

- Upload
- Notifications
`,
  good: `### Functional

| ID | Requirement |
| --- | --- |
| FR-1 | A user uploads a video of up to 1 GB. |
| FR-2 | The user is told when the video is ready. |
`,
  *check(e) {
    if (!u(e, "requirements")) return;
    let t = e.design.requirements.filter(({ kind: s }) => s === "functional"), [n] = t;
    if (!n) {
      yield { message: `${l(m(e, "requirements"))} has no functional requirement: expected rows such as \`| FR-1 | A user uploads a video. |\``, at: f(e, "requirements") };
      return;
    }
    let o = t.filter(({ id: s }) => !s), i = t.filter(
      ({ text: s }) => s.replace(/\bFR-?\d+\b/, "").split(/\s+/).filter((r) => new RegExp("\\p{L}", "u").test(r)).length < 3
    );
    o[0] && (yield { message: `${o.length} of ${t.length} functional requirements without id (${g(
      o.map(({ text: r }) => r),
      2
    )}): expected \`FR-n\` before each`, at: o[0].at, severity: "warning" }), i[0] && (yield {
      message: `${g(i.map(({ text: s }) => s))}: expected a sentence that can be tested, who does what`,
      at: i[0].at,
      severity: "warning"
    });
  }
};

// src/rules/require-measurable-target.ts
var He = {
  id: "require-measurable-target",
  section: "requirements",
  severity: "error",
  summary: "Require a number with a unit in every non-functional requirement.",
  why: '"Fast" and "highly available" cannot be met or missed: nobody can size, test or alert on them.',
  fix: "Give the requirement one target with comparator, number, unit and statistic, such as `≤ 200 ms (p95)` or `≥ 99.9 % per month`. What has no number is a constraint: move it to Scope.",
  bad: `| ID | Quality | Target | Check |
| --- | --- | --- | --- |
| NFR-1 | Latency | fast | |
`,
  good: `| ID | Quality | Target | Check |
| --- | --- | --- | --- |
| NFR-1 | Latency of a search | ≤ 200 ms (p95) | \`search_p95 <= 200 ms\` holds |
`,
  *check(e) {
    if (!u(e, "requirements")) return;
    let t = e.design.requirements.filter(({ kind: n }) => n === "non-functional");
    t.length === 0 && (yield { message: `${l(m(e, "requirements"))} has no non-functional requirement: expected rows such as \`| NFR-1 | Search latency | ≤ 200 ms (p95) | … |\``, at: f(e, "require\
ments") });
    for (let n of t.filter(rn)) {
      let { id: o, target: i, quality: s, text: r, at: a } = n;
      yield {
        message: `${i?.text ? `${l(i.text)} is the target of ${l(o ?? s ?? r)}` : `${l(o ?? r)} has no target`}: expected a number with a unit, such as \`≤ 200 ms (p95)\`; without a number it is a const\
raint and belongs to Scope`,
        at: i?.at ?? a
      };
    }
  }
};
function rn({ quantified: e, target: t, text: n }) {
  return !e && !/^\W*(?:0|zero|no|none)\b|\b(?:RPO|RTO)\W{0,4}0\b|\b(?:zero|no) (?:data )?loss\b/i.test(t?.text ?? n);
}

// src/rules/require-metrics-and-alerts.ts
var Ze = {
  id: "require-metrics-and-alerts",
  section: "monitoring",
  severity: "error",
  summary: "Require metrics, and alerts with a threshold.",
  why: "A metric nobody is woken by is found after the outage; an alert without a threshold cannot be configured and will never fire.",
  fix: "Write rows `Requirement | Indicator | Alert`: the metric by its name, and a threshold with its time such as `> 1 % for 5 min`, or a burn rate such as `burn 14x over 1 h`.",
  bad: `| Requirement | Indicator | Alert |
| --- | --- | --- |
| NFR-1 | \`search_seconds\` p95 | when it is slow |
`,
  good: `| Requirement | Indicator | Alert |
| --- | --- | --- |
| NFR-1 | \`search_seconds\` p95 | > 180 ms for 10 min |
`,
  *check(e) {
    if (!u(e, "monitoring")) return;
    let { monitors: t } = e.design, n = t.flatMap(
      (s) => s.alerts.map((r) => ({ ...r, requirement: s.requirement }))
    ), o = l(m(e, "monitoring")), i = f(e, "monitoring");
    if (t.every(({ indicators: s }) => s.length === 0) && (yield { message: `${o} names no metric: expected indicators such as \`search_seconds\` p95`, at: i }), n.every(({ hasThreshold: s }) => !s)) {
      let s = n.length > 0 ? ` (${g(
        n.map(({ text: r }) => r),
        2
      )})` : "";
      yield { message: `${o} has no alert with a threshold${s}: expected one such as \`> 1 % for 5 min\``, at: i };
      return;
    }
    for (let s of n.filter(({ hasThreshold: r, requirement: a }) => !r && a !== ""))
      yield {
        message: `${l(s.text)} is the alert of ${l(s.requirement)} and has no threshold: expected one such as \`> 1 % for 5 min\``,
        at: s.at
      };
  }
};

// src/rules/require-open-questions.ts
var Ke = {
  id: "require-open-questions",
  section: "questions",
  severity: "warning",
  summary: "Require open questions, each with what is assumed meanwhile.",
  why: "A question without a default stops the work or is answered by chance; a design without questions has not been asked any.",
  fix: "Write rows `Question | Assumed | If not | Decides`: the question, the value or choice the design uses until it is answered, what changes if the answer is another, and who answers.",
  bad: `## Open Questions

- How long are loans kept?
`,
  good: `## Open Questions

| Question | Assumed | If not | Decides |
| --- | --- | --- | --- |
| How long are returned loans kept? | \`kept\` = 1 year | more storage, NFR-5 | librarian |
`,
  *check(e) {
    if (!u(e, "questions")) return;
    let { questions: t } = e.design, n = t.filter(({ assumed: o }) => v(o));
    t[0] ? n[0] && (yield { message: `${n.length} of ${t.length} questions without what is assumed meanwhile (${g(
      n.map(({ question: i }) => i),
      2
    )}): expected a default for each`, at: n[0].at }) : yield {
      message: `${l(m(e, "questions"))} asks nothing: expected rows \`| Question | Assumed | If not | Decides |\``,
      at: f(e, "questions")
    };
  }
};

// src/rules/require-scale-levels.ts
var Ve = {
  id: "require-scale-levels",
  section: "scaling",
  severity: "error",
  summary: "Require the plan at 1x, 10x and 100x load, each with a number.",
  why: "What holds today says nothing of ten times the load; the level at which a part gives way decides what is built now.",
  fix: "Write the plan table `Quantity | 1x | 10x | 100x | What changes` with a number in each column, and name the load quantities in a line that begins with `Load:`.",
  bad: `## Scaling Considerations

The Loan API scales horizontally.
`,
  good: `## Scaling Considerations

Load: \`loans\`.

| Quantity | 1x | 10x | 100x | What changes |
| --- | --- | --- | --- | --- |
| \`loans\` | 400 /day | 4,000 /day | 40,000 /day | |
| \`api_pods\` | 2 | 2 | 6 | 100x: more pods |
`,
  *check(e) {
    if (!u(e, "scaling")) return;
    let t = an(e.design), n = [1, 10, 100].filter((i) => !t.has(i)).map((i) => `${i}x`);
    if (n.length === 0) return;
    yield { message: `${l(m(e, "scaling"))} says no number for ${b(n)}: expected a plan \`| Quantity | 1x | 10x | 100x | What changes |\``, at: f(e, "scaling") };
  }
};
function an({ plan: e, levels: t }) {
  let n = e.flatMap(
    ({ cells: o }) => Object.entries(o).filter(([, { text: i }]) => W(i)).map(([i]) => Number(i))
  );
  return /* @__PURE__ */ new Set([...n, ...t.filter((o) => o.hasNumber).map(({ factor: o }) => o)]);
}

// src/rules/require-scope-reason.ts
var Ye = {
  id: "require-scope-reason",
  section: "scope",
  severity: "warning",
  summary: "Require something out of scope, with a reason.",
  why: "What is left out without a reason comes back in the first review, or is silently expected.",
  fix: "Under **Out of scope** list what a reader could expect and will not get, each with the reason after a colon: `- Browser SDKs: no service needs them`.",
  bad: `## Scope

**In scope:** lending, returning.

**Out of scope**

- Inter-library loans
`,
  good: `## Scope

**In scope:** lending, returning.

**Out of scope**

- Inter-library loans: handled by the regional system.
`,
  *check(e) {
    if (!u(e, "scope")) return;
    let { excluded: t } = e.design.scope, n = t.filter(({ reason: o }) => v(o));
    t.length === 0 ? yield { message: `${l(m(e, "scope"))} leaves nothing out: expected \`**Out of scope**\` with items such as \`- Browser SDKs: no service needs them\``, at: f(e, "scope") } : n[0] &&
    (yield { message: `${n.length} of ${t.length} exclusions without a reason (${g(
      n.map(({ text: i }) => i),
      2
    )}): expected \`what: why\``, at: n[0].at });
  }
};

// src/rules/lookup/expected.ts
var U = {
  overview: "the recommendation, the headline numbers, the biggest risk and the decision asked for",
  scope: "what is in scope, and what is out of scope with a reason, such as `- Browser SDKs: no service needs them`",
  requirements: "functional and non-functional requirements, such as `| FR-1 | A seller lists an item. |` and `| NFR-1 | Search latency | ≤ 200 ms (p95) | … |`",
  architecture: "a diagram of the components and what passes between them, in a `mermaid` block that begins with `flowchart LR`",
  components: "three to seven components, each a `### Name` with **Responsibilities**, **Technology** and **Serves**",
  "data-flow": "flows of three or more ordered steps, such as `1. Client → Order API: places the order`",
  "data-model": "entities with their fields, as a `typescript` or `sql` block, and the stores that hold them",
  api: "endpoints or events, such as a row of `POST /orders` with purpose, payload, auth and errors",
  scaling: "a plan with the columns `1x | 10x | 100x` and a number in each",
  "failure-modes": "a table `Failure | Impact | Detection | Mitigation | Recovery` with at least two rows",
  cost: "cost lines with quantity, unit price and amount, and a total",
  security: "controls by concern: authentication, authorization, encryption, secrets, input validation, personal data, audit, abuse",
  monitoring: "an indicator and an alert with a threshold for every requirement, such as `> 1 % for 5 min`",
  decisions: "decisions with the rejected options, the reason and when to reconsider",
  questions: "what is not known, what is assumed meanwhile, and who decides",
  rollout: "the steps of the introduction and the way back",
  quantities: "the ledger, a table `Quantity | Value | Basis` with a row for each number"
};

// src/rules/require-sections.ts
var Je = {
  id: "require-sections",
  section: "overview",
  severity: "error",
  summary: "Require every section of the checklist.",
  why: "What a design does not speak of is decided by whoever builds it first, and the reviewer cannot tell a decision from an oversight.",
  fix: "Write the missing section under its heading, with content of this system. A heading alone does not count; if the section does not apply, say what stands in its place and why.",
  bad: `# System Design: Parcel Tracking

## Requirements

## Components
`,
  good: `## Data Flow

### Track a parcel (FR-1)

1. Recipient → Tracking API: \`GET /parcels/{id}\`
2. Tracking API → Parcel Store: reads the last scan
3. Tracking API → Recipient: place and time
`,
  *check(e) {
    for (let t of _) {
      if (t === "rollout" || T(e, t) !== "missing") continue;
      let { line: n } = e.checklist.find((s) => s.section === t && s.status === "partial") ?? {}, o = n ? `only line ${n} speaks of it in passing` : "nothing elsewhere was recognised as its content";
      yield { message: `no section \`${E[t]}\`, and ${o}: expected ${U[t]}`, at: F(e.design), section: t, severity: B(t) };
    }
  }
};

// src/rules/require-security-topics.ts
var Xe = {
  id: "require-security-topics",
  section: "security",
  severity: "error",
  summary: "Require controls for the concerns that the design raises.",
  why: "A concern that is not named is not decided, and an attacker looks there first.",
  fix: "Add a row `Concern | Control` for each missing concern, with the mechanism and where it acts; if a concern does not apply, say why in its row.",
  bad: `## Security

All traffic uses HTTPS.
`,
  good: `## Security

| Concern | Control |
| --- | --- |
| Authentication, authorization | company login; a reader sees own loans only |
| Encryption, secrets | TLS 1.3, encrypted volumes; passwords in the secret store, rotated every 90 days |
| Input validation | schema at the API |
| Personal data | names deleted a year after the last loan |
| Audit, abuse | log of changes kept 1 year; 10 requests/s per reader |
`,
  *check(e) {
    if (!u(e, "security")) return;
    let t = new Set(e.design.controls.flatMap(({ topics: a }) => a)), n = l(m(e, "security")), o = f(e, "security");
    if (t.size < 3) {
      let a = H.map(([p]) => p).filter((p) => !t.has(p));
      yield { message: `${n} speaks of ${t.size === 0 ? "no concern" : `${b([...t])} only`}: expected at least three, such as ${b(a.slice(0, 4), "or")}`, at: o };
      return;
    }
    let i = `${S(e, "components")}
${S(e, "api")}`, s = (a) => t.has(a) || H.some(([c, p]) => c === a && p.test(i)), r = ln(e.design).filter(([a]) => !s(a));
    r.length > 0 && (yield {
      message: `${n} says nothing of ${b(r.map(([a, c]) => `${a} (${c})`))}: expected a control for each`,
      at: o,
      severity: "warning"
    });
  }
}, cn = /^(?:.*_)?(?:e_?mail|phone|birth\w*|address|first_?name|last_?name|full_?name|ssn|passport|iban|ip_?address)(?:_.*)?$|(?:Email|Phone|Address|FirstName|LastName|FullName)$|^(?:email|phone|birth|address)/i;
function ln({ endpoints: e, entities: t, stores: n, externals: o, actors: i }) {
  let s = t.flatMap(({ name: d, fields: y }) => y.map((dt) => ({ entity: d, name: dt.name }))).find(({ name: d }) => cn.test(d)), r = n.find(
    ({ personalData: d }) => new RegExp("\\p{L}", "u").test(d) && !/^(?:no|none|keine)\b/i.test(d)
  ), a = e.find(({ method: d }) => /^(?:POST|PUT|PATCH)$/.test(d ?? "")), c = n[0] ?? t.find(({ notation: d }) => d === "sql");
  return [
    ["authentication", e[0] && `\`${e[0].name}\` can be called`],
    ["authorization", e.length > 1 && i.length > 1 ? `${i.length} kinds of actors` : void 0],
    ["transport encryption", e[0] && `\`${e[0].name}\` is called over a network`],
    ["storage encryption", c && `${l(c.name)} is kept`],
    ["secrets", o[0] && `${l(o[0].name)} is called`],
    ["input validation", a && `\`${a.name}\` takes input`],
    [
      "personal data",
      s ? `${l(`${s.entity}.${s.name}`)}` : r && `${l(r.name)} holds ${l(r.personalData)}`
    ],
    ["abuse", e.find(({ auth: d }) => /^(?:none|public|anonymous)\b/i.test(d)) && "an endpoint is open to all"]
  ].flatMap(([d, y]) => y ? [[d, y]] : []);
}

// src/rules/lookup/links.ts
function et(e, t) {
  let { named: n, served: o, around: i } = dn(e)[t];
  if (n.length < 2 || i.trim() === "" || o) return [];
  let s = R(i);
  return n.some((r) => O(s, r.words)) ? [] : n;
}
function dn(e) {
  let t = e.diagrams.flatMap(
    ({ nodes: r, notation: a, source: c }) => a === "mermaid" ? r.map(({ label: p }) => p) : [c]
  ), n = e.flows.flatMap(({ name: r, steps: a }) => [
    r,
    ...a.flatMap(({ text: c, from: p, to: d }) => [c, p ?? "", d ?? ""])
  ]), o = [
    ...e.endpoints.flatMap(({ name: r, purpose: a, payload: c }) => [r, a, c]),
    ...e.events.flatMap(({ name: r, payload: a }) => [r, a])
  ], i = e.requirements.map(({ text: r }) => r), s = e.stores.flatMap(({ name: r, holds: a }) => [r, a]);
  return {
    components: {
      named: e.components.map((r) => ({ ...r, words: r.name })),
      served: e.components.some(({ serves: r }) => r.length > 0),
      around: [...t, ...n].join(`
`)
    },
    "data-model": {
      named: e.entities.map((r) => ({
        ...r,
        words: [r.name, ...r.fields.slice(0, 40).map(({ name: a }) => a)].join(" ")
      })),
      served: !1,
      around: M(e).length > 1 ? [...o, ...s, ...n].join(`
`) : ""
    },
    api: {
      named: e.endpoints.map((r) => ({ ...r, words: `${r.path} ${r.purpose}` })),
      served: e.endpoints.some(({ serves: r }) => r.length > 0),
      around: [...n, ...i].join(`
`)
    }
  };
}

// src/rules/require-substance.ts
var tt = {
  id: "require-substance",
  section: "overview",
  severity: "error",
  summary: "Require content of this system below every heading.",
  why: "A heading with nothing, filler or `TBD` below it looks finished from afar and is discovered when somebody builds from it.",
  fix: "Write the content of the section in the accepted form, about this system: with its names, numbers and decisions. Sentences that would fit every system do not count.",
  bad: `## Data Model

This section describes the data model of the system in detail.
`,
  good: `## Data Model

\`\`\`typescript
interface Parcel {
  id: string; recipient: string;
  state: "announced" | "moving" | "delivered";
}
\`\`\`
`,
  *check(e) {
    for (let t of _) {
      let n = t === "rollout" ? "found" : T(e, t);
      (n === "empty" || n === "untyped" && t === "quantities") && (yield {
        message: mn(e, t),
        at: f(e, t),
        section: t,
        severity: B(t)
      });
    }
    yield* un(e);
  }
};
function mn(e, t) {
  let n = S(e, t).trim(), o = G(e, t) ? P(n)[0] : void 0, i = n === "" ? "holds nothing" : o ? `holds only ${l(o.text)}` : `holds nothing of this system (${l(n)})`;
  return `${l(m(e, t))} ${i}: expected ${U[t]}`;
}
var pn = {
  components: "is drawn, stands in a flow or serves a requirement",
  "data-model": "is taken, given, held or named by an endpoint, event, store or flow",
  api: "is used by a flow or serves a requirement"
};
function* un(e) {
  for (let [t, n] of Object.entries(pn)) {
    let o = et(e.design, t);
    if (!o[0]) continue;
    yield { message: `nothing in ${l(m(e, t))} ${n} (${g(o.map(({ name: s }) => s))}): expected names that the rest of the design uses`, at: o[0].at, section: t };
  }
}

// src/rules/index.ts
var nt = [
  Je,
  tt,
  Se,
  Re,
  ae,
  Ie,
  fe,
  De,
  $e,
  Qe,
  He,
  Ye,
  ze,
  Fe,
  Me,
  Ue,
  We,
  je,
  Ve,
  Ge,
  Ee,
  Xe,
  Ze,
  _e,
  Ke
];

// src/rules/check.ts
function ot(e, t = nt) {
  return t.flatMap((n) => fn(n, e)).sort(hn);
}
function fn(e, t) {
  try {
    return Array.from(e.check(t), (n) => ({
      rule: e.id,
      severity: n.severity ?? e.severity,
      section: n.section ?? e.section,
      message: n.message,
      fix: e.fix,
      at: n.at,
      related: n.related ?? []
    }));
  } catch (n) {
    throw new Error(`rule ${e.id} crashed: ${n.message}`, { cause: n });
  }
}
function hn(e, t) {
  return e.at.start.line - t.at.start.line || e.at.start.column - t.at.start.column || (e.rule < t.rule ? -1 : 1);
}

// src/rules/grades.ts
var rt = {
  functional: (e) => {
    let t = e.requirements.filter(({ kind: o }) => o === "functional"), n = [...t, ...e.capabilities];
    return $(h(2, t), h(3, n, e.overview));
  },
  nonfunctional: (e) => {
    let t = e.requirements.filter(({ kind: o }) => o === "non-functional"), n = [...t.filter(({ quantified: o }) => o), ...A(e, "requirements")];
    return h(1, n, t, x(e, "requirements"));
  },
  diagram: ({ diagrams: e }) => {
    let t = e.filter(({ kind: n }) => n === "architecture");
    return h(1, t, e);
  },
  components: (e) => {
    let t = e.components.filter(({ responsibilities: n }) => n);
    return h(2, t, e.components, D(x(e, "components")));
  },
  dataflow: (e) => {
    let t = e.diagrams.filter(({ kind: i }) => i === "procedure"), n = t.filter(({ edges: i }) => i.length >= 3), o = [...e.flows.filter(({ steps: i }) => i.length >= 3), ...n];
    return h(1, o, e.flows, t, x(e, "data-flow"));
  },
  datamodel: (e) => {
    let t = e.entities.filter(({ fields: i }) => i.length >= 3), n = e.entities.filter(({ fields: i }) => i.length >= 2), o = [e.entities, e.stores, D(x(e, "data-model"))];
    return $(h(1, t), h(2, n, ...o));
  },
  api: (e) => {
    let t = new Map(A(e, "api").map((o) => [o.about, o])), n = h(2, [...t.values()], e.events, D(x(e, "api")));
    return $(h(1, e.endpoints), n);
  },
  scaling: (e) => {
    let t = [...st([...e.plan, ...e.levels]), ...e.scaling], n = it(e, "scaling").length > 0 ? 2 : 4;
    return h(n, t, D(x(e, "scaling")));
  },
  failure: (e) => {
    let n = [...e.failures.filter(({ mitigation: o, impact: i, recovery: s }) => o || i || s), ...A(e, "failure-modes")];
    return h(2, n, e.failures, D(x(e, "failure-modes")));
  },
  cost: (e) => {
    let t = e.costs.lines.filter(({ amount: n }) => n);
    return $(h(1, [...t, ...e.options]), h(2, A(e, "cost"), e.costs.remarks));
  },
  security: (e) => {
    let t = A(e, "security"), n = new Set(t.map(({ about: r }) => r)), o = n.size >= 2 && (t.length >= 3 || st(t).length >= 2), i = n.size === 1 && n.has("abuse") ? [] : t, s = h(1, o ? t : [], i, D(x(
    e, "security"), 3));
    return $(h(1, e.controls), s);
  },
  monitoring: (e) => {
    let t = A(e, "monitoring"), n = D(x(e, "monitoring"));
    return $(h(2, e.monitors), h(3, t, e.monitors, n));
  },
  scope: ({ scope: e, mentions: t }) => {
    let n = t.filter(({ section: i }) => i === "scope"), o = n.filter((i) => i.strong);
    return $(h(1, e.excluded), h(2, o, e.included, e.implied, n));
  },
  tradeoffs: (e) => {
    let t = e.decisions.filter(({ options: o, because: i }) => o.length > 0 || i), n = A(e, "decisions");
    return $(h(1, t), h(2, n, e.decisions, x(e, "decisions")));
  },
  "failure-planning": ({ failures: e }) => {
    let t = e.filter(({ detection: n, recovery: o }) => n && o);
    return h(1, t, e);
  },
  scale: (e) => {
    let t = [...e.plan, ...e.levels];
    return h(1, at(e).size === 3 ? t : [], t, e.scaling);
  },
  "build-or-buy": ({ options: e, decisions: t }) => {
    let n = /\b(?:buy|build|managed|self-hosted|vendor|saas|own)\b/i, o = t.filter((i) => n.test([i.decision, ...i.options].join(" ")));
    return h(1, [...e, ...o]);
  },
  questions: (e) => h(1, e.questions, it(e, "questions"), x(e, "questions"))
};
function at(e) {
  let t = e.plan.flatMap(({ cells: o }) => Object.entries(o).filter(([, { text: s }]) => /\d|not planned/i.test(s)).map(([s]) => Number(s))), n = e.levels.filter(({ hasNumber: o }) => o).map(({ factor: o }) => o);
  return /* @__PURE__ */ new Set([...t, ...n]);
}
function h(e, t, ...n) {
  return t.length >= e ? { met: t, partial: [] } : { met: [], partial: [...t, ...n.flat()] };
}
function $(...e) {
  return e.find(({ met: n }) => n.length > 0) ?? { met: [], partial: e.flatMap(({ partial: n }) => n) };
}
function x(e, t) {
  return e.mentions.filter((n) => n.section === t);
}
function A(e, t) {
  return x(e, t).filter((n) => n.strong);
}
function it({ headings: e }, t) {
  return e.filter(({ sections: n, empty: o }) => !o && n.includes(t));
}
function D(e, t = 2) {
  return e.length >= t ? e : [];
}
function st(e) {
  return [...new Map(e.map((t) => [t.at.start.line, t])).values()];
}

// src/rules/checklist.ts
var gn = {
  functional: ["Functional requirements", "requirements"],
  nonfunctional: ["Non-functional requirements", "requirements"],
  diagram: ["High-level architecture diagram", "architecture"],
  components: ["Component breakdown (3–7)", "components"],
  dataflow: ["Data flow documented", "data-flow"],
  datamodel: ["Data model defined", "data-model"],
  api: ["API contracts specified", "api"],
  scaling: ["Scaling considerations (1x, 10x, 100x)", "scaling"],
  failure: ["Failure modes identified", "failure-modes"],
  cost: ["Cost estimate provided", "cost"],
  security: ["Security considerations", "security"],
  monitoring: ["Monitoring plan", "monitoring"],
  scope: ["Define boundaries", "scope"],
  tradeoffs: ["Document trade-offs", "decisions"],
  "failure-planning": ["Plan for failure", "failure-modes"],
  scale: ["Consider scale (current, 10x, 100x)", "scaling"],
  "build-or-buy": ["Build versus buy", "cost"],
  questions: ["Keep open questions", "questions"]
}, yn = [
  "diagram",
  "components",
  "dataflow",
  "datamodel",
  "api",
  "scaling",
  "failure",
  "cost",
  "security",
  "monitoring"
], wn = ["scope", "tradeoffs", "failure-planning", "scale", "build-or-buy", "questions"];
function lt(e) {
  let t = (c) => bn(c, e), [n, o, i] = [t("functional"), t("nonfunctional"), t("diagram")], s = "Requirements documented (functional and non-functional)", r = [n, o], a = { ...vn(n, o), item: "require\
ments", title: s, parts: r };
  return {
    checklist: [a, ...yn.map(t)],
    practices: [
      ct("requirements-first", "Start with requirements", a, e, ["architecture", "components"]),
      ct("diagrams-first", "Draw diagrams first", i, e, ["data-model", "api"]),
      ...wn.map(t)
    ]
  };
}
function bn(e, t) {
  let [n, o] = gn[e], { met: i, partial: s } = rt[e](t), r = i.length > 0 ? i : s, c = i.length > 0 && t.genre === "design" ? "met" : r.length > 0 ? "partial" : "missing";
  return { item: e, title: n, section: o, status: c, line: kn(r) };
}
function kn(e) {
  return e.length === 0 ? null : e.reduce((t, { at: n }) => Math.min(t, n.start.line), Number.POSITIVE_INFINITY);
}
function vn(e, t) {
  let n = ["missing", "partial", "met"], o = n.indexOf(e.status) <= n.indexOf(t.status) ? e : t, i = o.status === "missing" && e.status !== t.status;
  return { ...o, status: i ? "partial" : o.status, line: o.line ?? e.line ?? t.line };
}
function ct(e, t, n, o, i) {
  let s = (d) => d.some((y) => i.includes(y)), a = o.headings.filter(({ sections: d }) => s(d) && !d.includes(n.section)).every(({ at: d }) => n.line !== null && d.start.line > n.line), { parts: c, ...p } = n;
  return { ...p, item: e, title: t, status: n.status === "met" && !a ? "partial" : n.status };
}

// src/review.ts
function xn(e, { path: t, brief: n } = {}) {
  let o = ee(e, t), i = te(o);
  return { document: o, design: i, ledger: re(i), brief: n ?? i.brief?.text, ...lt(i) };
}
function ir(e, t = {}) {
  let n = xn(e, t), o = ot(n), i = { error: 0, warning: 0, info: 0 };
  for (let { severity: a } of o) i[a] += 1;
  let s = i.error + (t.strict ? i.warning : 0) > 0, r = [...new Set(n.design.notRead.map(({ text: a }) => a))];
  return { ...n, diagnostics: o, counts: i, notChecked: r, verdict: s ? "fail" : "pass" };
}

export {
  nt as a,
  xn as b,
  ir as c
};
