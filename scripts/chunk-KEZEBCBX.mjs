// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  e as gt,
  f as ht
} from "./chunk-NOU6QBDP.mjs";
import {
  A as T,
  C as g,
  D as le,
  E as de,
  F as Z,
  G as Q,
  H as y,
  L as D,
  M,
  a as k,
  b as x,
  c as lt,
  d as dt,
  e as R,
  f as z,
  h as H,
  j as pt,
  k as ut,
  l as ce,
  m as I,
  n as mt,
  o as ft,
  p as bt,
  q as b,
  r as L,
  s as Oe,
  t as f,
  u as ee,
  v as h,
  w,
  x as O,
  y as u,
  z as K
} from "./chunk-S64XYLY4.mjs";
import {
  c as ae
} from "./chunk-H3E44YWS.mjs";

// src/design/genre.ts
function wt(e) {
  let { name: t, description: n } = e.document.frontMatter.values, s = e.document.sections[0]?.title ?? "";
  return typeof t == "string" && typeof n == "string" && e.document.frontMatter.values.depth === void 0 ? "skill" : Ns.test(s) ? "template" : Fs(e) ? "tasks" : Zs(e, s) > 0 ? "guide" : "design";
}
function Fs({ passages: e }) {
  let t = e.filter(({ form: s }) => s === "item"), n = t.filter(({ text: s, isTask: o }) => o || /^\W{0,3}T\d{2,4}\b/.test(s));
  return n.length >= 8 && n.length >= t.length / 3;
}
var Ns = /\b(?:designs?|documents?|docs?|spec\w*|rfcs?|adrs?|architecture|proposals?|interviews?|reviews?|plans?) (?:templates?|check-?lists?)\b|^\W*(?:templates?|check-?lists?)\b|\b(?:writing|how to write|creating) (?:an? |the )?(?:\w+[ -]){0,3}(?:designs?|docs?|documents?|rfcs?|specs?|adrs?)\b|\[[\w ]{3,40}\]|\{[\w ]{3,40}\}|<[\w -]{3,40}>|^title$/i,
Ws = [
  "functional",
  "non-functional",
  "requirements",
  "architecture",
  "components",
  "data-flow",
  "data-model",
  "api",
  "scaling",
  "failure-modes",
  "security",
  "monitoring",
  "decisions",
  "cost",
  "questions",
  "scope",
  "out-of-scope"
], Hs = /\b(?:tutorial|guide(?:lines)?|how[- ]to|cheat ?sheet|handbook|getting started|best practices|style guide|primer|course|lesson|faq|readme|contributing|patterns?|principles|introduction to|learn|checklist|template|deep dive|101)\b/i,
Ks = /^(?:\W{0,3}(?:\d{1,2}\W{1,2})?)?(?:do|don't|use|avoid|prefer|always|never|choose|create|add|keep|make sure|ensure|install|run|open|click|start|stay|include|select|write|read|check|consider|try|learn|understand|remember|label|mention|define|identify|follow|set up|configure|verify|treat|clone|download|navigate|go to)\b/i;
function Zs(e, t) {
  let n = Qs(e) + Us(e);
  if (n === 0) return 0;
  let s = e.sections.flatMap((r) => e.topics(r)), o = new Set(s.filter((r) => Ws.includes(r))).size;
  return n + (Hs.test(t) ? 2 : 0) - (o >= 8 ? 3 : o >= 5 ? 2 : 1);
}
function Qs({ passages: e }) {
  let t = e.map(({ text: r }) => r.slice(0, 1e3)), n = t.reduce((r, i) => r + i.split(" ").length, 0), s = t.map((r) => (r.match(/\b(?:you|your|you're|you'll|yourself)\b/gi) ?? []).length), o = n < 80 ?
  0 : 1e3 * s.reduce((r, i) => r + i, 0) / n;
  return o > 15 ? 2 : o > 7 ? 1 : 0;
}
function Us({ passages: e }) {
  let t = e.filter(({ form: o, inside: r }) => o === "item" && !r.has("functional")), n = t.filter(({ text: o, label: r }) => Ks.test(r ?? o)).length, s = t.length < 5 ? 0 : n / t.length;
  return s > 0.35 ? 2 : s > 0.15 ? 1 : 0;
}

// src/design/leads.ts
var Gs = /* @__PURE__ */ new Set([
  "components",
  "requirements",
  "functional",
  "non-functional",
  "failure-modes",
  "scope",
  "in-scope",
  "out-of-scope",
  "constraints",
  "security",
  "monitoring",
  "alerts",
  "decisions",
  "questions",
  "cost",
  "build-or-buy",
  "quantities",
  "externals",
  "actors",
  "stores",
  "data-model",
  "api"
]);
function yt(e, t) {
  return e.flatMap((n) => [...t.get(n) ?? /* @__PURE__ */ new Set()].some((o) => Gs.has(o)) ? [] : n.nodes.flatMap((o, r) => o.type === "paragraph" ? Xs(o, n.nodes[r + 1], n) : o.type === "list" ? o.children.
  flatMap((i) => Vs(i, n)) : []));
}
function Xs(e, t, n) {
  let { text: s } = k(e), { label: o, strong: r, body: i } = ee(e, s), a = t && /^(?:list|table|code)$/.test(t.type) ? [t] : [];
  return r && o && i ? Me(o, [e, ...a], e, n) : a.length > 0 && /[:：]$/.test(s) && s.length <= 60 ? Me(s.slice(0, -1), a, e, n) : [];
}
function Vs(e, t) {
  let [n] = e.children;
  if (n?.type !== "paragraph") return [];
  let { label: s, strong: o, body: r } = ee(n, k(n).text);
  return !o || !s || r === "" && e.children.length === 1 ? [] : Me(s, r ? e.children : e.children.slice(1), n, t);
}
function Me(e, t, n, s) {
  if (e.split(/\s+/).length > 5) return [];
  let o = D(e);
  if (o.length === 0) return [];
  let r = { start: x(n).start, end: x(t.at(-1) ?? n).end };
  return [{ section: { title: e, depth: 8, heading: n, nodes: t, sections: [], parent: s, at: r }, topics: o }];
}

// src/design/passages.ts
var Ys = /* @__PURE__ */ new Set();
function kt(e, t, n) {
  let s = t.flatMap((o) => xt(o.nodes, o, n(o)));
  return [...xt(e, void 0, Ys), ...s];
}
function xt(e, t, n) {
  let s = { section: t, inside: n }, o = f(e).map(
    (a) => ({ ...s, ...vt(a), form: "line", ordered: !1, isTask: !1 })
  ), r = L(e).map(
    (a) => ({
      ...s,
      ...vt(a),
      form: "item",
      ordered: a.ordered,
      isTask: typeof a.node.checked == "boolean"
    })
  ), i = h(e).flatMap(
    (a) => a.rows.map((c) => {
      let l = K(c);
      return {
        ...s,
        text: l,
        body: l,
        at: c.at,
        codes: c.cells.flatMap(({ codes: d }) => d),
        form: "row",
        ordered: !1,
        isTask: !1
      };
    })
  );
  return [...o, ...r, ...i].sort((a, c) => (a.at.start.offset ?? 0) - (c.at.start.offset ?? 0));
}
function vt({ text: e, at: t, codes: n, label: s, body: o }) {
  return { text: e, at: t, codes: n, label: s, body: o };
}
function Ot(e) {
  return e.form === "row" || e.text.length < 40 ? [e] : e.text.slice(0, 2e4).split(/(?<=[.!?][)”"]?)\s+(?=[\p{Lu}"“(])|(?<=[。；！？])/u).map((n, s) => ({
    ...e,
    text: n,
    codes: e.codes.filter((o) => n.includes(o.text)),
    label: s === 0 ? e.label : void 0
  }));
}

// src/design/generic-words.ts
var Js = `
a about above according across additional additionally adequate adequately after all allow allows also always an and any appropriate appropriately approach are area
areas as aspect aspects at available based basic be been before being below best better between both but by can careful carefully case cases clear clearly
complete completely comprehensive concern concerns consider consideration considerations considered consist consists contain contains content could cover covers
critical current currently describe described describes description design designed designs detail detailed details different discuss discussed discusses do document
documentation documented documents does done each easily easy effective effectively efficient efficiently element elements ensure ensured ensures ensuring etc every
everything example examples excellent explain explained explains few fill first following for from full fully further future general generally give given gives good
great handle handled handles handling has have here high highly how however identified identify if important in include included includes including industry
information insert into is issue issues it its key kind large let like list listed lists main maintain maintained maintaining make makes many matter may
meet meets might model modern more most much must nature necessary need needed needs no none not note of on one only operation operations or order other our out
outline outlined outlines over overall overview own part parts place plan planned plans please point points possible practice practices present presented
presents principle principles proper properly provide provided provides providing purpose put ready real relevant required requirement requirements
respect respective response responsible result results right robust same seamless seamlessly section sections see seriously set several shall should show shown shows simple smooth
smoothly so solid solution some specific specify specified standard standards state stated strategy strategies strong subsection such sufficient suitable
summarise summarize support supported supports system system's systems take taken takes than that the their them there these they thing things this those through time to together
topic topics track type types under understand up us use used useful user users uses using utmost various very via was way ways we well what when where whether which while
who whole why will with within without work works world would write you your
architecture architectural component components breakdown responsibility responsibilities data flow flows diagram diagrams api apis contract contracts endpoint
endpoints interface interfaces scale scaling scalable scalability scaled growth load performance performant failure failures mode modes fault mitigation mitigations mitigate mitigated risk risks
recover recovery cost costs estimate estimated estimates estimation budget secure security secured monitoring monitor monitored observability alert alerts alerting metric metrics trade-off trade-offs \
tradeoff tradeoffs
decision decisions question questions open scope boundary boundaries functional non-functional nonfunctional quality attributes application software
feature features functionality platform reliable process processes processing project team teams product business stakeholder stakeholders technology technologies technical
technologie define defined defines develop developed development implement implemented implementation implementing level levels monthly raise raised happen happens
name names named here there lorem ipsum two three four five six first second third last step steps number numbers reviewed approved verified checked completed finished todo tbd mind serves serve sort \
kind etc. ie eg value values item items text placeholder leverage leverages leveraging deliver delivers delivering layer layers utilize utilizes latest optimal optimally crucial essential vital achiev\
e achieves goal goals tool tools measure measures continuous continuously regular regularly constantly reliability reliably maintainable maintainability availability available scalably efficiently qui\
ckly fast faster modular flexible flexibility extensible extensibility sustainable powerful advanced innovative modernized trusted protect protects protected guarantee guarantees minimize minimizes ma\
ximize optimize optimizes optimized review reviews address addresses addressed potential possible critical environment environments operational success successful easily deploy deployed deployment org\
anization business value need adapt adapts grow grows increasing increase strive strives excellence remain remains cost-effective well-designed well-thought-out extend extended high-quality wiki summa\
ry conclusion introduction throughout beyond future-ready dynamic holistic ecosystem stack things leading follow follows something someone anything ideal ideally overall expected future-proof state-of\
-the-art best-practice best-in-class cutting-edge world-class enterprise-grade
`, pe = new Set(Js.split(/\s+/).filter(Boolean));

// src/design/substance.ts
var eo = /\blorem ipsum\b|\bdolor sit amet\b|\but enim ad minim\b|\bquis nostrud\b|\bduis aute\b|\bexcepteur sint\b|\bsed (?:do|ut) (?:eiusmod|perspiciatis)\b/i, to = /\b(?:will|shall|should|is|are|still needs?|needs?|has) (?:yet )?(?:to )?be (?:added|completed|defined|determined|decided|described|documented|detailed|filled(?: in)?|provided|specified|updated|written)(?:\.|$| (?:later|soon|here|below|when|once|as|in (?:a|the|some|an) (?:\w+ )?(?:version|iteration|revision|release|document|update|future)))/i,
no = /^(?:this (?:section|part|chapter) )?(?:(?:is |are |will be |to be |still )+(?:added|completed|defined|determined|decided|described|done|filled(?: in| out)?|provided|specified|updated|written)|coming soon|under construction|work in progress|fill (?:this|me) in|wip\b|tbd\b|todo\b|folgt\b|a definir\b|por definir\b|à compléter\b|待补充|待定)/i,
so = /^(?:please )?(?:add|define|describe|detail|discuss|document|enter|explain|fill|give|identify|include|insert|list|mention|note|outline|provide|specify|state|summari[sz]e|write)\b/i, oo = /\[[^[\]\n]{1,200}\]|<[^<>\n]{1,200}>|\{\{|\$(?:[A-Z]{1,3}\b|\{)|\b(?:N?FR|US|REQ)-[XYN]+\b|\b[XYN]{1,3}(?:,0{3})*\s?%?(?![\w-])/,
St = /\[[^[\]\n]{1,200}\]|<[^<>\n]{1,200}>|\{\{[^{}\n]{1,200}\}\}|_{3,}|\$(?:[A-Z]{1,3}\b|\{\w{1,30}\})|\b(?:N?FR|US|REQ)-[XYN]+\b|\/resources?(?:\/[:{]\w{1,20}\}?)?(?![\w/])/g, ro = /(?:^|(?<=[.!?] ))(?:(?:in )?this|the following|the next|the above) (?:section|subsection|chapter|part|document|page|table|diagram|list)s?\b[^.!?]{0,30}\b(?:describ|show|outlin|list|introduc|provid|cover|explain|contain|present|giv|detail|discuss|illustrat|summari[sz]|identif|address|specif|captur|defin)\w*[^.!?]{0,400}[.!?]?/gi,
Se = /[\p{L}\p{N}]+(?:['’_./-][\p{L}\p{N}]+)*/gu;
function $e(e, t) {
  return io(`${t.words}
${t.headings.join(`
`)}

${e}`, () => ao(e, t));
}
var io = de(8e3, 1e3);
function ao(e, { words: t, headings: n }) {
  if (g(e) || eo.test(e) || no.test(e.trim()) || e.length <= 200 && to.test(e)) return !0;
  let s = e.replace(ro, " ").replace(St, " ");
  if (s !== e && g(s.replace(/[\s:;,.()|*-]+/g, " "))) return !0;
  if (e.length > 600) return !1;
  let o = oo.test(e) || so.test(e) ? t + 2 : t;
  return co(s, n, o) < o;
}
function co(e, t, n) {
  let s = new Set(t.flatMap((i) => (i.toLowerCase().match(Se) ?? []).map(Mt))), o = /* @__PURE__ */ new Set(), r = 0;
  for (let [i] of e.matchAll(Se)) {
    let a = i.toLowerCase(), c = Mt(a);
    if (!(o.has(c) || s.has(c) || pe.has(a) || pe.has(c)) && (o.add(c), r += new RegExp("\\d|[\\p{L}][_./-]\\p{L}|\\p{Ll}\\p{Lu}|^\\p{Lu}{2,}|\\p{Script=Han}", "u").test(i) ? 2 : 1, r > n + 2))
      break;
  }
  return r;
}
function Mt(e) {
  return e.replace(/['’]s$/, "").replace(/(?:ings?|ed|es|s|ly|able|ability|ions?)$/, "").slice(0, 12);
}
var lo = /^(?:get|post|put|patch|delete|interface|type|class|struct|enum|create|table|flowchart|graph|sequencediagram|erdiagram|participant|actor|subgraph|end|lr|rl|td|tb|bt|string|number|boolean|int|json)$/;
function $t({ lang: e, value: t }) {
  if (t.length > 2e3) return !1;
  let n = e?.toLowerCase() === "mermaid", s = n ? t : t.replace(St, " "), o = (s.match(Se) ?? []).map((i) => i.toLowerCase()), r = o.filter((i) => i.length > 1 && !lo.test(i) && !pe.has(i));
  return g(t) || r.length === 0 && (n || s !== t || o.length <= 2);
}

// src/design/prune.ts
function It({ preamble: e, sections: t }, n) {
  let s = po(t), o = (r, i, a) => {
    let c = n(r.title).length > 0 ? [...i, r.title] : i, l = r.nodes.flatMap((p) => ue(p, { headings: c, refrains: s }, 0)), d = { ...r, parent: a, nodes: l, sections: [] };
    return d.sections = r.sections.map((p) => o(p, c, d)), d;
  };
  return {
    preamble: e.flatMap((r) => ue(r, { headings: [], refrains: s }, 0)),
    sections: t.map((r) => o(r, []))
  };
}
function po(e) {
  let t = /* @__PURE__ */ new Map();
  for (let { nodes: n } of Q({ sections: e })) {
    let s = [...f(n), ...b(n)].filter(
      ({ text: o, codes: r }) => uo(o) && r.length === 0
    );
    for (let o of new Set(s.map((r) => r.text))) t.set(o, (t.get(o) ?? 0) + 1);
  }
  return new Set([...t].flatMap(([n, s]) => s >= 3 ? [n] : []));
}
function uo(e) {
  return e.length <= 600 && !/\d/.test(e) && e.split(" ", 4).length === 4;
}
var mo = 200;
function ue(e, t, n) {
  if (n > mo) return [];
  if (e.type === "list") return go(e, t, n);
  if (e.type === "table") return ho(e, t);
  if (e.type === "blockquote") {
    let s = e.children.flatMap((o) => ue(o, t, n + 1));
    return s.length > 0 ? [Ie(s, e.children) ? e : { ...e, children: s }] : [];
  }
  return e.type === "code" ? $t(e) ? [] : [e] : e.type === "html" ? fo(e.value) ? [] : [e] : e.type !== "paragraph" || bo(e) ? [e] : Tt(e) || Te(k(e), qt(e) ? 0 : 3, t) ? [e] : [];
}
function Te({ text: e, codes: t }, n, { headings: s, refrains: o }) {
  return t.length > 0 || !(o.has(e) || $e(e, { words: n, headings: s }));
}
function fo(e) {
  return /<(?:table|tr|td|th|img)\b|<\/(?:table|tr|td|th)>/i.test(e) ? !1 : /^\s*<!--/.test(e) ? !0 : g(e.replace(/<[^<>]{0,1000}>/g, " "));
}
function Tt(e) {
  return "children" in e && e.children.some(({ type: t }) => t === "image" || t === "imageReference" || t === "link");
}
function bo(e) {
  let { text: t } = k(e);
  return /[:：]$/.test(t) && t.length <= 120;
}
function go(e, t, n) {
  let s = { ...t, headings: [] }, o = e.children.flatMap((r) => {
    let i = r.children.flatMap(
      (l) => l.type === "paragraph" ? [l] : ue(l, s, n + 1)
    ), a = i.filter(({ type: l }) => l === "paragraph");
    return !(i.length > a.length || i.some(Tt)) && !a.some((l) => Te(k(l), qt(l) ? 0 : 1, t)) ? [] : [Ie(i, r.children) ? r : { ...r, children: i }];
  });
  return o.length === 0 ? [] : [Ie(o, e.children) ? e : { ...e, children: o }];
}
function qt(e) {
  if (e.type !== "paragraph") return !1;
  let { strong: t, label: n, body: s } = ee(e, k(e).text);
  return t && n !== void 0 && s !== "" && !$e(s, { words: 0, headings: [] }) && s.length <= 60;
}
function ho(e, t) {
  let [n, ...s] = e.children, o = { ...t, refrains: /* @__PURE__ */ new Set() }, r = s.filter((i) => i.children.map(k).filter((c) => le(c.text) || Te(c, 1, o)).length >= Math.min(2, i.children.length));
  return r.length === 0 ? [] : [r.length === s.length || !n ? e : { ...e, children: [n, ...r] }];
}
function Ie(e, t) {
  return e.length === t.length && e.every((n, s) => n === t[s]);
}

// src/design/outline.ts
function Rt(e, t) {
  let { preamble: n, sections: s } = It(e, D), o = [...Q({ sections: s })], r = new Map(
    o.map((v) => [v, wo(v) ? [] : D(v.title)])
  ), i = (v) => r.get(v) ?? [], a = yo(o, i), c = new Map(
    o.flatMap((v) => v.nodes.map((ke) => [ke, v]))
  ), l = yt(o, a);
  for (let { section: v, topics: ke } of l) r.set(v, ke);
  let d = (v) => (v && a.get(v)) ?? /* @__PURE__ */ new Set(), p = xo(o, l, i, d), m = (v) => c.get(v), S = kt(n, o, d);
  return {
    document: { ...e, preamble: n, sections: s },
    blocks: t,
    sections: o,
    nodes: [...n, ...o.flatMap(({ nodes: v }) => v)],
    passages: S,
    sentences: S.flatMap(Ot),
    topics: i,
    within: d,
    about: p,
    content: (...v) => p(...v).flatMap(y),
    holder: m,
    sectionOf: (v) => Ct(v, i),
    sectionAt: (v) => Ct(m(v), i)
  };
}
function wo({ depth: e, sections: t }) {
  return e === 1 && t.filter(({ title: n }) => D(n).length > 0).length >= 3;
}
function yo(e, t) {
  let n = /* @__PURE__ */ new Map();
  for (let s of e) {
    let o = s.parent && n.get(s.parent), r = t(s);
    n.set(s, r.length === 0 && o ? o : /* @__PURE__ */ new Set([...r, ...o ?? []]));
  }
  return n;
}
function xo(e, t, n, s) {
  return (...o) => {
    let r = (c) => [...c].some((l) => o.includes(l)), i = e.filter((c) => r(n(c)) && !r(s(c.parent))), a = t.filter((c) => r(c.topics) && !r(s(c.section.parent)));
    return [...i, ...a.map(({ section: c }) => c)];
  };
}
function Ct(e, t) {
  for (let n = e; n; n = n.parent) {
    let [s] = t(n);
    if (s) return ae(s);
  }
}
function te(e) {
  return e.parent ? [e.parent, ...te(e.parent)] : [];
}

// src/design/readers/blocks.ts
var Lt = (e) => {
  let { document: t } = e, n = vo(e), s = (o, r) => z(o, t.source, r);
  return {
    blocks: n.map(({ code: o, block: r, section: i, at: a }) => ({
      language: r.language,
      section: i,
      faults: r.faults.map(({ message: c, place: l, mended: d }) => ({ message: c, mended: d, at: s(o, l) })),
      traps: (r.drawing?.traps ?? []).map(({ message: c, place: l }) => ({ message: c, at: s(o, l) })),
      at: a
    })),
    codes: e.passages.flatMap(
      ({ codes: o, section: r }) => o.map(({ text: i, at: a }) => ({ text: i, at: a, section: e.sectionOf(r) }))
    ),
    notRead: n.flatMap(
      ({ block: o, section: r, at: i }) => o.notChecked ? [{ text: `${o.notChecked} is not checked`, section: r ?? "overview", at: i }] : []
    )
  };
};
function vo({ document: e, blocks: t, sections: n, sectionOf: s }) {
  let o = 0;
  return I(e.tree.children).flatMap((r) => {
    let i = t.get(r), a = x(r);
    for (; n[o] && ko(n[o].at, a); ) o += 1;
    return i ? [{ code: r, block: i, section: s(n[o - 1]), at: a }] : [];
  });
}
var ko = (e, t) => e.start.line <= t.start.line;

// src/design/readers/labelled.ts
function F(e) {
  return [...Z(e)].flatMap((t) => {
    let n = f(t.nodes).map((o) => ({ ...Pt(o), below: Oo(t.nodes, o) })), s = b(t.nodes).map((o) => ({ ...Pt(o), below: o.items }));
    return t === e ? [...n, ...s] : [Mo(t), ...n, ...s];
  });
}
function Pt({ text: e, at: t, label: n, body: s }) {
  return { text: e, at: t, label: n, body: s };
}
function Oo(e, t) {
  if (t.label === void 0 || t.body !== "") return [];
  let n = e[e.indexOf(t.node) + 1];
  return n?.type === "list" ? b([n]) : [];
}
function Mo(e) {
  let t = b(e.nodes), n = y(e).filter(({ type: s }) => s === "paragraph").map((s) => k(s).text).join(" ");
  return { text: `${e.title}: ${n}`, at: e.at, label: e.title, body: n, below: t };
}
function j({ body: e, below: t }) {
  return [e, ...t.map(({ text: n }) => n)].filter(Boolean).join("; ");
}

// src/design/readers/component-fields.ts
var Et = [
  [
    "responsibilities",
    /^(?:(?:key |main |core )?responsibilit(?:y|ies)|purpose|role|description|does|function|functions|what it does|duties|behaviou?r|key features|features|aufgaben?|zweck|verantwortung|verantwortlichkeit|responsabilidades?|propósito|职责|功能|作用|描述)$/i
  ],
  [
    "technology",
    /^(?:technolog(?:y|ies)|tech|tech(?:nology)? stack|stack|implementation|built with|runtime|platform|technologien?|tecnolog[ií]as?|framework|language|tools?|技术|技术栈)$/i
  ],
  [
    "interface",
    /^(?:interfaces?|apis?|endpoints?|exposes|inputs?(?:\/outputs?)?|protocols?|schnittstellen?|interfaz|接口)$/i
  ],
  ["scaling", /^(?:scaling|scalability|scale|scales|scaling strategy|capacity|skalierung|escalabilidade|扩展)$/i],
  ["dependencies", /^(?:dependenc(?:y|ies)|depends on|uses|integrations?|talks to|abhängigkeiten|dependências|依赖)$/i],
  [
    "failureHandling",
    /^(?:failure(?:s| handling| modes?)?|error handling|on failure|resilience|fault tolerance|recovery|fehlerbehandlung)$/i
  ],
  ["availability", /^(?:availability|verfügbarkeit|disponibilidade)$/i]
];
function U(e) {
  return e.length <= 40 && (Et.some(([, t]) => t.test(e)) || zt.test(e));
}
var zt = /^(?:serves|requirements|satisfies|covers|traces)$/i;
function me(e) {
  let t = {};
  for (let n of e) {
    let s = n.label === void 0 ? void 0 : Et.find(([, r]) => r.test(n.label ?? ""))?.[0], o = j(n);
    s && !g(o) && (t[s] ??= { text: o, at: n.at });
  }
  return t;
}
function Dt(e) {
  let t = e.find(({ label: n }) => n !== void 0 && zt.test(n));
  return t ? T(j(t)) : [];
}

// src/design/readers/component-names.ts
var So = /^(?:actors|external|users|notes?|overview|diagram|interactions?|communication|dependencies|summary|why|how|what|when|where|warum|example|step|phase|option|decision|alternative|pros?|cons?|trade|rationale|goals?|context|background|current state|one-sentence|flow|sequence|nota|key (?:points?|decisions?|insights?)|principles?|strategy)\b|\?$/i,
$o = /* @__PURE__ */ new Set([
  "actors",
  "externals",
  "data-model",
  "data-flow",
  "decisions",
  "failure-modes",
  "security",
  "monitoring",
  "scaling",
  "cost",
  "questions",
  "api",
  "non-functional",
  "functional",
  "scope",
  "out-of-scope"
]), Io = /(?:^|\s)(?:contracts?|rules|guidelines|conventions|updates|changes|dependencies|patterns|interactions|relationships|data structures|design|details|configuration|lifecycle|behaviou?r|implementation|regeln|änderungen|abhängigkeiten|regras|mudanças|dependências)$/i,
To = /(?:^|[\s-])(?:components|modules|building blocks|subsystems|bausteine|komponenten|componentes|módulos)$/i;
function jt(e) {
  return Io.test(qe(e));
}
function Bt(e) {
  return To.test(qe(e));
}
function At(e) {
  return be(e) && !/s\)?$/i.test(qe(e));
}
function _t({ title: e }) {
  return /^[\d.\s]{0,12}(?:level|ebene|nível|nivel|niveau)\s*[2-9]\b/i.test(e);
}
function qe(e) {
  return e.slice(0, 120).split(":", 1)[0].replace(/\([^()]*\)/g, "").trim();
}
function fe(e) {
  return e === "" || So.test(e);
}
function Ce(e) {
  return $o.has(e);
}
function Ft(e, t) {
  return [...e.within(t)].some(Ce);
}
var qo = /(?:^|[\s-])(?:service|server|worker|gateway|manager|controller|module|struct|queue|broker|scheduler|store|database|cache|client|proxy|engine|processor|handler|repository|component|adapter|agent|router|balancer|pipeline|registry|api|app|bucket|table|plugin|daemon|operator|middleware|hook|provider|middleware|consumer|producer|publisher|subscriber|listener|dienst|serviço|servicio|módulo)s?\)?$/i,
Co = /`[\w@./[\]{}*-]{0,200}(?:\.[a-z]{1,5}|\/)`|`[A-Z][a-z0-9]+[A-Z]\w*`/;
function be(e) {
  return e.length < 120 && qo.test(e.split(/\s[—–-]\s|:/, 1)[0].trim());
}
function Re(e) {
  return e.length < 200 && Co.test(`\`${e}\``);
}
function Le({ title: e, heading: t, depth: n }) {
  return n > 1 && e.length < 120 && (be(e) || dt(t).some(({ text: s }) => Re(s)));
}

// src/design/readers/component-items.ts
function ge(e) {
  let t = e.items.filter(({ strong: p, label: m }) => p && m && !U(m));
  if (t.length >= 2 && e.body.length < 20) return t.flatMap(ge);
  if (!(e.strong || e.label !== void 0 && e.codes[0]?.text === e.label) || !e.label || fe(e.label) || U(e.label)) return [];
  let s = me(e.items.map((p) => ({ ...p, below: p.items }))), o = e.items.filter(({ label: p }) => !p || !U(p)), r = e.body || o.map((p) => p.text).join("; "), i = g(r) ? void 0 : { text: r, at: e.at },
  a = /\(([^()]{2,80})\)\s*$/.exec(e.label)?.[1], c = M(e.label), l = a && !Ro(c, a) ? { text: a, at: e.at } : void 0, d = Object.keys(s).length > 0 ? "labelled" : "told";
  return [Pe(c, e.at, d, { technology: l, responsibilities: i, ...s }, [], e.label)];
}
function Ro(e, t) {
  let [n, s] = e.length < t.length ? [e, t] : [t, e], o = Array.from(s.matchAll(new RegExp("\\p{L}+", "gu")), ([r]) => r[0]).join("");
  return n.length > 1 && n.toLowerCase() === o.toLowerCase();
}
function Pe(e, t, n, s, o, r) {
  let i = e.replace(/\s*\([^()]*\)\s*$/, "").trim(), a = /\(([^()]*)\)\s*$/.exec(r)?.[1];
  return { name: i || e, alias: a, at: t, form: n, ...s, serves: o, passesThrough: /passes through/i.test(r) };
}
function Nt(e) {
  let t = /* @__PURE__ */ new Map();
  for (let n of e) {
    let s = n.name.toLowerCase(), o = t.get(s), r = n.form === "labelled" ? n.form : o?.form ?? n.form;
    t.set(s, { ...n, ...o && Lo(o), form: r });
  }
  return [...t.values()];
}
function Lo(e) {
  return Object.fromEntries(Object.entries(e).filter(([, t]) => t !== void 0));
}

// src/design/readers/component-tables.ts
var Po = /^(?:#\s*)?(?:component|service|modul[eo]?|name|container|building block|element|layer|subsystem|baustein|komponente|componente|part|class|dienst|serviço|módulo|system|tool|package|组件|模块|服务)\b|name$|^(?:组件|模块|服务)/i,
Eo = /^(?:component|service|modul[eo]?|container|building block|subsystem|baustein|komponente|componente|组件|模块)s?\b|^(?:组件|模块)/i, zo = /responsib|purpose|description|role|function|does|verantwort|aufgabe|zweck|beschreibung|respons|descri|propósito|职责|说明|描述|作用|功能/i,
Do = /^(?:version|min(?:imum)? version|versão|status|endpoint|method|metric|failure|impact|cost|price|monthly)/i, jo = /^[\w.]{1,80}\([^()]{0,80}\)$/;
function Ee(e, t) {
  let n = w(e, t ? Po : Eo), s = O(e, zo, n);
  if (n < 0 || s < 0 || e.header.some((i) => Do.test(i))) return [];
  let o = O(e, /tech|stack|implementation/i, n, s);
  return e.rows.filter((i) => !u(i, n).codes.some(({ text: a }) => jo.test(a))).map((i) => Bo(i, n, s, o)).filter((i) => !g(i.name));
}
function Bo(e, t, n, s) {
  let o = (c) => g(u(e, c).text) ? void 0 : { text: u(e, c).text, at: u(e, c).at }, r = e.cells.map((c) => c.text).join(" "), i = u(e, t).text.replace(/\s*\([^()]*\)\s*$/, "").trim(), a = /passes through/i.
  test(r);
  return {
    name: i || u(e, t).text,
    at: e.at,
    form: s < 0 ? "told" : "labelled",
    responsibilities: o(n),
    technology: o(s),
    serves: T(r),
    passesThrough: a
  };
}
var Ao = /^[\s│|]{0,60}(?:├|└|\+|\||`)[─-]{1,3}\s?([\w@.[\](){}*/-]{2,80})(?:\s+(?:#|\/\/|—|–|--?|←|:)\s*|\s{2,})(\S.{3,300})$/;
function ze(e, t) {
  return R(e, t).flatMap(({ text: n, at: s }) => {
    let o = n.length <= 500 ? Ao.exec(n) : null;
    return o ? [
      {
        name: o[1].replace(/\/$/, ""),
        at: s,
        form: "named",
        responsibilities: { text: o[2], at: s },
        serves: [],
        passesThrough: !1
      }
    ] : [];
  });
}

// src/design/readers/parties.ts
var Ht = {
  actors: /^(?:(?:primary |system )?actors|users|roles|akteure|atores|actores)$/i,
  externals: /^external(?:s| systems?| services?| dependencies)$|^(?:externe systeme|fremdsysteme|sistemas externos)$/i
};
function nl(e) {
  let t = /^([^:：]{1,60})[:：]/.exec(e)?.[1] ?? "";
  return Object.values(Ht).some((n) => n.test(t));
}
function De(e, t) {
  let n = e.content("components", "actors", "externals", "architecture"), o = [...f(n), ...b(n)].filter(
    (i) => i.label !== void 0 && Ht[t].test(i.label)
  ).flatMap((i) => [
    ...je(i.body, i),
    ..."items" in i ? i.items.map(Wt) : []
  ]), r = e.about(t).flatMap((i) => {
    let a = y(i), c = h(a).flatMap(
      (l) => l.rows.map((d) => ({ name: u(d, 0).text, remark: u(d, 1).text, at: d.at }))
    );
    return [...b(a).map(Wt), ...c];
  });
  return [...o, ...r].filter(({ name: i }) => !g(i));
}
function Wt(e) {
  let t = (e.label ?? e.text).replace(/\.$/, ""), n = /\(([^()]{0,200})\)/.exec(e.text)?.[1] ?? (e.label ? e.body : void 0);
  return {
    name: t.replace(/\s*\([^()]*\)/g, "").split(/\s+[–—-]\s+/)[0].trim(),
    remark: n,
    at: e.at
  };
}
function je(e, { at: t }) {
  return _o(e).flatMap((n) => {
    let s = n.replace(/\([^()]*\)/g, "").replace(/\.\s*$/, "").trim();
    return s ? [{ name: s, remark: /\(([^()]*)\)/.exec(n)?.[1], at: t }] : [];
  });
}
function _o(e) {
  let t = [], n = 0, s = 0;
  for (let o = 0; o <= e.length; o++) {
    let r = e[o];
    r === "(" && (n += 1), r === ")" && (n = Math.max(0, n - 1)), !(r !== void 0 && (n > 0 || !/[,;]/.test(r))) && (t.push(e.slice(s, o)), s = o + 1);
  }
  return t;
}

// src/design/readers/components.ts
var Kt = (e) => {
  let n = e.about("components").flatMap(
    (r) => Be(e, r).map(No(e, r) ? Qt : Wo)
  ), s = n.length > 0 ? [] : e.about("architecture").flatMap((r) => Be(e, r, !0)), o = n.length > 0 || s.length >= 2 ? [] : Fo(e);
  return {
    components: Nt([...n, ...s, ...o]),
    actors: De(e, "actors"),
    externals: De(e, "externals")
  };
};
function Be(e, t, n = !1) {
  let s = h(t.nodes).flatMap((c) => Ee(c, !0)), r = t.sections.filter((c) => !_t(c)).flatMap((c) => Zt(e, c, n)), i = b(t.nodes).filter(({ ordered: c }) => !(n && c)).flatMap(ge), a = I(t.nodes).flatMap(
  (c) => ze(c, e.document.source));
  return Ut([...s, ...i, ...a, ...r]);
}
function Zt(e, t, n = !1) {
  let s = M(t.title).split(/\s+[—–-]\s+/)[0].trim(), o = F(t), r = me(o), i = Object.keys(r).length > 0;
  if (fe(s) || jt(s) || !i && e.topics(t).some(Ce)) return [];
  let a = i ? [] : Be(e, t, n), c = [...f(t.nodes), ...b(t.nodes)].find(
    ({ text: m, label: S }) => (m.length > 20 || new RegExp("\\p{Script=Han}{6}", "u").test(m)) && !(i && S !== void 0 && U(S))
  ), l = At(s) && t.sections.length === 0 && f(t.nodes).includes(c);
  if (a.length >= 2 && !l || n && !i && !Le(t) || !i && (!c || Bt(s))) return a;
  let d = c && { text: c.text, at: c.at }, { start: p } = t.heading.position ?? t.at;
  return [
    Pe(
      s,
      { start: p, end: t.at.end },
      i ? "labelled" : "told",
      { responsibilities: d, ...r },
      Dt(o),
      t.title
    )
  ];
}
function Fo(e) {
  let t = e.sections.filter((i) => !Ft(e, i)), n = t.filter((i) => Le(i) && e.topics(i).length === 0), s = e.sections.flatMap((i) => h(i.nodes)).flatMap((i) => Ee(i, !1)), o = t.flatMap((i) => b(i.nodes)).
  filter(
    ({ label: i, codes: a, strong: c }) => i && (c && be(i) || a[0]?.text === i && Re(i))
  ), r = t.flatMap((i) => I(i.nodes)).flatMap((i) => ze(i, e.document.source));
  return Ut([
    ...s,
    ...n.flatMap((i) => Zt(e, i)),
    ...o.flatMap(ge),
    ...r
  ]).map(Qt);
}
function No(e, { depth: t, parent: n }) {
  return t > 6 && n !== void 0 && n.depth > 2 && e.topics(n).length === 0;
}
function Qt(e) {
  return { ...e, form: "named" };
}
function Wo(e) {
  return e;
}
function Ut(e) {
  let t = e.filter(({ form: n }) => n !== "named");
  return t.length >= 2 ? t : e;
}

// src/design/readers/security-topics.ts
var Gt = [
  [
    "authentication",
    /\bauthenti|\bauthn\b|\boauth|\boidc\b|\bsso\b|\bmfa\b|\bjwts?\b|\blog-?in\b|\bmtls\b|\bsaml\b|\bapi keys?\b|\bservice[- ]?accounts?\b|\biam roles?\b|\bpasswords?\b|\btokens?\b|\bsessions?[- ](?:token|cookie|id|key|expir|time-?out|manage|duration)|anmeldung|autentica|认证|鉴权|登录/i
  ],
  [
    "authorization",
    /\bauthori[sz]|\bauthz\b|\brbac\b|\babac\b|\bpermission|\broles?\b|\bleast[- ]privilege|\baccess control|\biam\b|\bacls?\b|\bscopes?\b|\bowner(?:ship)?\b|\bisolat(?:ion|ed)\b|berechtigung|autoriza|row[- ]level|权限|授权|隔离/i
  ],
  [
    "transport encryption",
    /\btls\b|\bhttps\b|\bssl\b|in transit|\bwss\b|\bencrypt\w* (?:all )?(?:traffic|connections?|everywhere)|\bencryption\b|verschlüssel|criptograf|加密/i
  ],
  [
    "storage encryption",
    /at rest|\bkms\b|\bsse\b|\baes\b|\bencrypted (?:volumes?|backups?|disks?|storage|columns?)|\bencryption\b|hash(?:ed|ing)?\b|verschlüssel|criptograf|加密/i
  ],
  [
    "secrets",
    /\bsecrets?\b|\bvault\b|\bkey (?:rotation|management)|\brotat(?:e|ed|ion)\b|\bcredentials?\b|geheimnis|zugangsdaten|segredo|密钥/i
  ],
  [
    "input validation",
    /\bvalidat|\bsaniti[sz]|\binjection\b|\bxss\b|\bcsrf\b|\bschema\b|\bcontent[- ]type|\bparameteri[sz]ed|\ballow-?list|\bmagic bytes|\bescap(?:e|ed|ing)\b|\bssrf\b|validaç|validier|校验/i
  ],
  [
    "personal data",
    /\bpersonal data|\bpii\b|\bgdpr\b|\bdsgvo\b|\bprivacy\b|\bdata protection|\banonymi[sz]|\bpseudonymi[sz]|\bhipaa\b|\blgpd\b|\bdelet\w+ (?:user|personal)|datenschutz|personenbezog|dados pessoais|\bmask(?:ed|ing)\b|\bredact|隐私/i
  ],
  ["audit", /\baudit|\baccess logs?\b|\bcloudtrail\b|\btamper|\bwho (?:did|changed)|审计/i],
  [
    "abuse",
    /\brate[- ]?limit|\babuse|\bddos\b|\bwaf\b|\bthrottl|\bquota|\bbot\b|\bcaptcha|\bspam\b|\bmalware|\bvirus|\bphishing|\bfraud|\bbrute|限流/i
  ]
], Xt = [
  [
    "authentication",
    /\bjwts?\b|\boauth ?2?|\boidc\b|\bopenid connect\b|\bmtls\b|\bsaml\b|\b(?:bearer|access|refresh|id|session|csrf|auth(?:entication)?)[- ]tokens?\b|\bwithauth\b|鉴权|\bbasic auth\b|\bapi[- ]keys?\b|\b(?:multi|two)-factor|\bmfa\b|\bkerberos\b|\bldap\b|\bkeycloak\b|\bcognito\b|\bauth0\b|\bsso\b|\bauthenticated (?:users?|requests?|callers?|endpoints?|routes?|via|with|using|by)\b|\brequires? authentication\b|\bunauthenticated\b|\bauth(?:entication)? middleware\b|\bsigned (?:urls?|cookies?|requests?)\b|\bpresigned\b|\bautenticad[oa]s? (?:via|com|por)\b|\bauthentifizierung (?:über|via|per|mit)\b/i
  ],
  [
    "authorization",
    /\brbac\b|\babac\b|\brole[- ]based\b|\bleast[- ]privilege|\brow[- ]level security\b|\brequirerole\b|\biam (?:role|polic|user)\w*|\baccess controls?\b(?! layer)|(?:用户|租户|数据)隔离|跨用户|\bonly (?:the )?(?:owner|owning|admin\w*|authori[sz]ed)\b|\b(?:tenant|user|data) isolation\b|\b(?:belongs? to|owned by) the (?:authenticated|current|calling)\b|\b(?:admin|superuser|root|owner|viewer)s?[- ]only\b|\bpermission (?:check|model|denied)\w*|\bprivileges?\b(?= (?:check|escalat|to|on|are|required))|\bberechtigungs\w+|\b40[13]\b(?=.{0,30}(?:forbidden|unauthori|not owner))/i
  ],
  [
    "encryption",
    /\btls(?: ?1\.\d)?\b|\bmtls\b|\baes-?\d|\bkms\b|\bsse-\w|\bencrypt(?:ed|s|ion) (?:at|in|all|with|using|of|data|traffic|by)\b|\bdata encryption\b|\b(?:server-side|end-to-end|at-rest) encryption\b|\bhttps (?:only|everywhere|endpoint|required)\b|\b(?:over|via|nur|only) https\b|\bnon-https\b|\bnão-https\b|\bhmac\b|\bsha-?(?:256|512)\b|\bbcrypt\b|\bargon2\b|\bverschlüssel\w+/i
  ],
  [
    "secrets",
    /\bsecrets? (?:manager|store|rotation|are|is stored)\b|\bvault\b|\bkubernetes secrets?\b|\b(?:rotat(?:e|ed|ion|ing)|store[sd]?|manag\w+) (?:of )?(?:the )?(?:secrets?|keys?|credentials?)\b|\bno (?:secrets|credentials) in\b|\b(?:key|secret) rotation\b|\brotação de secret\b/i
  ],
  [
    "input validation",
    /\b(?:input|payload|schema|server-side) validation\b|\bsaniti[sz]\w+|\b(?:sql|command|prompt) injection\b|\bxss\b|\bcsrf\b|\bssrf\b|\bparameteri[sz]ed (?:quer|sql)\w*|\bpath[- ]traversal\b|\b(?:dateiname|eingaben?)\w* (?:säubern|prüfen|validier\w*)|\bcors\b|\ballow-?list\w*|\bsandbox(?:ed|ing)?\b/i
  ],
  [
    "personal data",
    /\bgdpr\b|\bdsgvo\b|\bhipaa\b|\blgpd\b|\bpii\b|\b(?:redact|anonymi[sz]|pseudonymi[sz])\w*|\bpublic access (?:is )?blocked\b|\bblock(?:s|ed)? (?:all )?public access\b|\bsensitive (?:data|information|fields?|private)\b|\bredactpaths\b|\bdatenschutz\w*|\bdatenhoheit\b|数据泄漏|\bpersonenbezogen\w*/i
  ],
  ["audit", /\baudit (?:log|trail|event|record)\w*|\baudit(?:ed|able)\b|\bpara auditoria\b/i],
  [
    "abuse",
    /\brate[- ]limit(?:s|er|ers|ing|ed)?\b|\bddos\b|\bwaf\b|\bcaptcha\b|\bbrute[- ]force\b|\bthrottl(?:e|ed|ing) (?:per|by|clients?|requests?|callers?|abus)/i
  ]
];

// src/design/readers/controls.ts
var Vt = (e) => {
  let t = e.content("security"), n = h(t).flatMap(
    ({ rows: i }) => i.map(
      (a) => ne(
        u(a, 0).text,
        a.cells.slice(1).map((c) => c.text).join("; "),
        a.at
      )
    )
  ), s = L(t).map(({ label: i, body: a, text: c, at: l }) => ne(i ?? "", i ? a : c, l)), o = f(t).map(({ label: i, body: a, text: c, at: l }) => ne(i ?? "", i ? a : c, l));
  return { controls: [...n, ...s, ...o, ...Ho(e)].filter(({ text: i, topics: a }) => !g(i) && a.length > 0) };
};
function ne(e, t, n) {
  let s = `${e} ${t}`.slice(0, 4e3);
  return {
    concern: e,
    text: t,
    topics: Gt.filter(([, o]) => o.test(s)).map(([o]) => o),
    at: n
  };
}
function Ho(e) {
  return e.about("security").flatMap(
    (n) => (ne(n.title, "", n.at).topics.length > 0 ? [n] : []).concat(n.sections)
  ).map((n) => {
    let s = y(n), o = f(s)[0]?.text ?? L(s)[0]?.text ?? "";
    return ne(n.title, o, n.heading.position ?? n.at);
  });
}

// src/design/measures.ts
var Ko = String.raw`(?:%|‰|percent|ns|[uµμ]s|ms|s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|days?|weeks?|months?|years?|[kmgtp]i?b(?:it|ps)?(?:\/s)?|bytes?|bits?|[rqt]ps|nines?|req(?:uest)?s?|users?|connections?|records?|events?|messages?|transactions?|usd|eur|gbp|x|sekunden?|minuten?|stunden?|tagen?|segundos?|minutos?|horas?|dias?|secondes?|heures?|jours?|giây|phút|giờ|秒|分钟|分|毫秒|小时|時間|초|분)`,
Yt = String.raw`\d{1,15}(?:[,.\u202f ]\d{3}){0,5}(?:[.,]\d{1,6})?`, Zo = new RegExp(
  String.raw`(?:${Yt})\s{0,2}(?:[kKMB]|million|billion|thousand)?\+?\s{0,2}-?(?:${Ko})(?![\p{L}])|[$€£]\s?\d|(?:${Yt})\s{0,2}(?:[kKMB]\s|million\s|billion\s|thousand\s)?(?:[\p{L}-]{2,24}\s){0,2}(?:[\p{L}-]{2,24}\s?)?(?:\/|per )\s{0,2}(?:s|sec|second|min|minute|h|hour|day|week|month|year|user)(?![\p{L}])|\b\d{1,9}(?:\.\d{1,3})?[kKMB]\+?(?![\p{L}\d])|[<>≤≥]=?\s{0,2}\d|\b\d{1,3}(?:,\d{3}){1,5}\b|\b(?:two|three|four|five)[- ]nines\b`,
  "iu"
);
function G(e) {
  return /\d|nines/.test(e) && Zo.test(e);
}
function X(e) {
  return /\d/.test(e) && /\d/.test(e.replace(/\b[A-Z]{1,4}-?\d+\b/g, ""));
}
var Qo = /[$€£¥₹]\s?\d|\b\d[\d.,]{0,20}\s?(?:k|m|million|billion)?\s?(?:usd|eur|gbp|chf|brl|euros?|dollars?|reais|real)\b|\b(?:usd|eur|gbp|r\$)\s?\d|\d\s?[€£]/i;
function B(e) {
  return Qo.test(e);
}

// src/design/readers/value.ts
function he({ text: e, at: t, codes: n }) {
  let [s] = n;
  return s && e.startsWith(s.text) ? { text: e, at: t, expression: s } : { text: e, at: t };
}
function se(e, t) {
  let n = u(e, t);
  return t < 0 || g(n.text) && !le(n.text) ? void 0 : he(n);
}
function $({ text: e, at: t }) {
  return { text: e, at: t };
}
function q(e) {
  let t = /* @__PURE__ */ new Set();
  return e.filter(({ at: n }) => !t.has(n.start.line) && t.add(n.start.line));
}

// src/design/readers/costs.ts
var en = (e) => {
  let t = e.about("cost", "build-or-buy"), n = t.flatMap(y), s = f(n), o = e.sections.filter((l) => !e.within(l).has("cost")).flatMap(({ nodes: l }) => h(l)), r = [
    ...h(n).flatMap((l) => Jt(l, !0)),
    ...o.flatMap((l) => Jt(l, !1)),
    ...b(n).flatMap(_e)
  ], i = t.flatMap((l) => [...Z(l)]).filter(({ depth: l }) => l >= 7).map(({ title: l, at: d }) => ({ text: l, label: l, at: d })), a = [...s, ...b(n), ...i].find(
    ({ text: l, label: d }) => Ae(d ?? l) && B(l)
  ), c = s.find(({ text: l }) => /^prices:/i.test(l));
  return {
    costs: {
      lines: q(r.filter(({ item: l }) => !Ae(l))),
      total: r.find(({ item: l }) => Ae(l))?.amount ?? (a && $(a)),
      free: s.filter(({ text: l }) => /^no cost:/i.test(l)).map($),
      prices: c && $(c),
      remarks: Yo(e)
    },
    options: e.sections.flatMap(({ nodes: l }) => h(l)).flatMap(tn)
  };
};
function Ae(e) {
  return /^\W{0,5}(?:(?:grand |estimated |monthly |overall ){0,2}total|sum|gesamt|summe|合计|总计)(?![\p{L}])/iu.test(
    e
  );
}
var Uo = /item|component|resource|service|line|category|position|kosten|what|tier|phase|iteration/i, Go = /monthly|cost|month|amount|total|price|estimate|usd|eur\b|gbp|\$|€|£|kosten|custo|费用|成本/i,
Xo = /^\W*(?:alternative|iteration|option|phase|scenario|stage|variant)s?\b/i;
function Jt(e, t) {
  if (tn(e).length > 0) return [];
  let n = Math.max(w(e, Uo), 0), s = e.header.findLastIndex(
    (d, p) => p !== n && Go.test(d) && !/unit|note|comment/i.test(d)
  ), o = O(e, /quantit|usage|units?$|volume|count|size|menge|specification|spec/i, n, s), r = O(e, /unit price|unit cost|price|rate|per unit/i, n, s), i = /[$€£]|\b(?:usd|eur|gbp|chf|brl)\b/i.test(
  e.header[s] ?? ""), a = ({ text: d, codes: p }) => B(d) || t && p.length > 0 || i && /\d/.test(d);
  if (!(s >= 0 && (t || /cost|price|kosten|custo|费用|成本/i.test(e.header[s] ?? ""))) || !e.rows.some((d) => (t ? d.cells : [u(d, s)]).some(a))) return [];
  let l = Xo.test(e.header[n] ?? "");
  return e.rows.map((d) => ({
    ...l && { alternative: !0 },
    item: u(d, n).text,
    quantity: se(d, o),
    unitPrice: se(d, r),
    amount: se(d, s),
    at: d.at
  })).filter((d) => !g(d.item));
}
function _e(e) {
  return B(e.text) ? [{ item: e.label ?? e.text.split(/[:=~–—]|\s-\s/, 1)[0].trim(), amount: { text: e.body, at: e.at }, at: e.at }, ...e.items.flatMap(_e)] : e.items.flatMap(_e);
}
var Vo = /\bcost[- ]?(?:effective\w*|efficien\w*|saving\w*|optimi[sz]\w*|conscious|benefit)|\b(?:infrastructure|storage|bandwidth|operational|hosting|compute|cloud|licen[cs]e|operating|running|server|maintenance|egress|hardware|api|token|inference|llm|energy)[- ]costs?\b|\b(?:reduc\w+|sav\w+|lower\w*|minimi[sz]\w*|additional|higher|extra) (?:\w+ ){0,2}costs?\b|\bcosts? (?:money|scaling|control|cap)\b|\bpricing tiers?\b|\bcheap(?:er|est)? (?:storage|to run|hardware|instances?|than|bandwidth)|\bexpensive (?:to (?:run|operate|host|store)|hardware|storage|licen)|\b(?:open[- ]source|commercial) licen[cs]e|\blicen[cs]e (?:fee|cost)s?|\b(?:kosten|betriebskosten|lizenzkosten|kostengünstig|kostenlos)\b|\bcusto (?:de|operacional)\b|\bbaixo custo\b|成本|费用/i;
function Yo(e) {
  let t = /\b(?:cost|price|pricing|budget|bill|fee|charge|per month|\/month|monthly|annual|salary)\w*/i, n = e.passages.filter(({ text: s, inside: o }) => {
    let r = s.slice(0, 2e3);
    return !o.has("quantities") && (o.has("cost") || Vo.test(r) || B(r) && t.test(r));
  });
  return q(n).map($);
}
function tn(e) {
  let t = w(e, /^(?:option|alternative|choice|approach|solution)$/i), s = [
    /^(?:once|one-?time|upfront|setup|capex|build)/i,
    /^(?:monthly|recurring|opex|per month|running)/i,
    /^meanwhile/i,
    /total|tco/i
  ].map((o) => O(e, o, t));
  return t < 0 || s.every((o) => o < 0) ? [] : e.rows.map((o) => {
    let [r, i, a, c] = s.map((l) => se(o, l));
    return { option: u(o, t).text || K(o), once: r, monthly: i, meanwhile: a, total: c, at: o.at };
  });
}

// src/design/readers/weighing.ts
var V = /\b(?:vs\.?|versus|instead of|rather than|alternativ\w*|rejected|trade-?offs?|pros?\b|cons?\b|however|downsides?|drawbacks?|because|simpler than|prefer\w*|we (?:chose|choose|picked|use|will use|decided|opted|considered|concluded)|compared (?:to|with)|could (?:have|also)|not worth|statt|anstelle|weil|da die|em vez|porque|ao invés|pois|thay vì|không cần)(?![\p{L}])|因为|而不是|缺点|优点|理由/iu,
nn = /\b(?:is|are|was|were|would be|it's) (?:not|n't) (?:suitable|scalable|feasible|viable|worth|ideal|practical|acceptable|sufficient|an option|recommended|desirable|a good fit)\b|\bisn't (?:suitable|scalable|feasible|viable|worth|ideal|practical|a good)\b|\bruled out\b|\brejected\b|\bdecided against\b|\bdiscarded\b|\bwe (?:will |do |did )?not use\b|\bnot (?:chosen|selected)\b|\bverworfen\b|\bdescartad[oa]s?\b|\bdescartou\b|不采用|不选/i,
sn = /\b(?:we|i|i'd|i would) (?:chose|choose|picked|prefer\w*|decided (?:to|on|for)|opted|selected|went with|settled on|'m choosing|am choosing|'m going with)\b|\bi'm choosing\b|\b(?:chosen|selected|preferred) (?:over|because|since|for its|due to)\b|\b(?:better|simpler|cheaper|faster|safer|easier) (?:than|choice|approach|option|to)\b|\bentschieden (?:für|gegen|uns)\b|\b(?:optou-se|escolhemos|optamos|decidimos)\b|选择了|优先/i,
Jo = /\b(?:because|since|so that|as (?:it|this|we|they|the)|due to|in order to|to (?:avoid|reduce|keep|minimi[sz]e|prevent|simplify|allow|ensure)|which (?:would|means|makes|gives|adds|allows)|but|however|although|while|despite|at the (?:cost|expense) of|weil|da (?:die|der|das|es|sie)|damit|um|porque|pois|para (?:evitar|não|manter)|por (?:causa|ser))\b|因为|以便|避免/i,
on = /\b(?:trade-?offs?|pros and cons|at the (?:cost|expense) of|instead of|rather than|(?:the )?(?:downside|drawback|disadvantage)s?\b|compared (?:to|with)|as opposed to|alternatively|(?:one |another |the |some |main )?(?:dis)?advantages?|on the other hand|but (?:it|this|that) (?:might|may|would|could|is|adds?)|more expensive|less (?:robust|reliable)|anstatt|statt|em vez de|ao invés de|zulasten)\b|而不是|权衡/i;
function Y(e) {
  let t = e.slice(0, 2e3);
  return (nn.test(t) || sn.test(t) || on.test(t)) && Jo.test(t);
}
function rn(e) {
  let t = e.slice(0, 2e3);
  return on.test(t) || nn.test(t) || sn.test(t);
}
var er = /([\p{L}\p{N}][\p{L}\p{N} .()/-]{1,40}?)\s(?:vs\.?|versus|over|instead of|rather than|statt|em vez de)\s([\p{L}\p{N}][\p{L}\p{N} .()/-]{1,40})/iu;
function A(e) {
  let t = er.exec(e);
  return t ? [t[1].trim(), t[2].trim()] : /\balternativ|rejected|considered|pros?\b|\boption|备选|方案/i.test(e) ? ["alternatives named in the text"] : [];
}

// src/design/readers/decision-tables.ts
var tr = /^(?:decision|topic|question|choice|area|concern|aspect|entscheidung|decisão|decisión|problem|trade-?off|quyết định|决策|主题)/i, nr = /^(?:chosen|choice|decision|selected|we chose|selection|gewählt|entscheidung|escolha|escolhido|选择|our choice|pick|lựa chọn)/i,
sr = /^(?:options?|alternatives?|rejected|considered|vs|alternativen|other|phương án|备选|alternativas?)/i, an = /^(?:pros?|advantages?|vorteile?|vantagens?|ventajas?|benefits?|优点)(?![\p{L}])/iu,
or = /^(?:cons?|disadvantages?|drawbacks?|nachteile?|desvantagens?|desventajas?|costs?|缺点)(?![\p{L}])/iu, we = /because|reason|rationale|why|justification|begründung|warum|motivo|justificativa|lý do|理由|原因|trade-?off|notes?$|benefit/i;
function Fe(e, t) {
  let n = w(e, tr), s = (p) => O(e, p, n), [o, r, i, a] = [s(sr), s(nr), s(we), s(/reconsider|revisit|when to/i)], c = w(e, an) >= 0 && w(e, or) >= 0 ? w(e, an) : -1;
  if (c < 0 && o < 0 && i < 0)
    return t && e.header.length >= 3 ? e.rows.map(rr) : [];
  let l = (n < 0 || i < 0) && (o < 0 || r < 0) && (r < 0 || i < 0);
  if (!t && c < 0 && l) return [];
  let d = { name: Math.max(n, 0), option: o, choice: r, reason: c >= 0 ? c : i, again: a };
  return e.rows.map((p) => ar(p, d)).filter(({ decision: p }) => !g(p));
}
function rr(e) {
  let [t = "", ...n] = e.cells.map(({ text: o }) => o), s = n[0] ?? "";
  return {
    decision: t,
    options: A(s),
    chosen: s,
    because: n.at(-1) ?? "",
    reconsider: "",
    at: e.at
  };
}
function ir(e) {
  let t = A(e);
  return t.length > 0 || !V.test(e) ? t : ["alternatives named in the reason"];
}
function ar(e, t) {
  let n = (o) => o < 0 ? "" : u(e, o).text, s = n(t.option).split(/;\s*|,\s*(?![^(]{0,200}\))|\s+vs\.?\s+/).filter((o) => !g(o));
  return {
    decision: n(t.name),
    options: t.option < 0 ? ir(n(t.reason)) : s,
    chosen: n(t.choice),
    because: n(t.reason),
    reconsider: n(t.again),
    at: e.at
  };
}

// src/design/readers/decisions.ts
var cn = (e) => {
  let t = e.about("decisions").flatMap((r) => ln(r, e)), n = e.sections.flatMap(({ nodes: r }) => h(r)).flatMap((r) => Fe(r, !1)), s = e.sections.flatMap(fr), o = e.sections.flatMap(mr);
  return { decisions: q([...t, ...n, ...s, ...o]) };
};
function ln(e, t) {
  let n = h(e.nodes).flatMap((r) => Fe(r, !0)), s = b(e.nodes).flatMap(pr), o = n.length + s.length > 0 ? [] : f(e.nodes).filter(({ text: r }) => Y(r)).map(({ text: r, at: i }) => cr(r, i));
  return [...n, ...s, ...o, ...e.sections.flatMap((r) => dr(r, t))];
}
function cr(e, t) {
  return { decision: e.slice(0, 120), options: A(e), chosen: "", because: e, reconsider: "", at: t };
}
var ye = /^(?:[\d.]+\s*)?(?:pros?|cons?|advantages?|disadvantages?|benefits?|drawbacks?|vorteile?|nachteile?|vantagens?|desvantagens?|优点|缺点)(?![\p{L}])/iu, lr = /^(?:decision|entscheidung|decisão|decisión|décision|决策)$/i;
function dr(e, t) {
  let n = ln(e, t), s = y(e), o = s.map((m) => k(m).text).join(" "), r = [...f(s), ...b(s)], i = e.sections.some(({ title: m }) => ye.test(m)) || r.some(({ label: m }) => m !== void 0 && ye.test(m)), a = r.
  find(({ label: m }) => m !== void 0 && we.test(m)), c = r.some(({ label: m }) => m !== void 0 && lr.test(m));
  if (o.length < 40 || n.length > 1 && !i && !c) return n;
  let l = t.within(e.parent).has("decisions") && /alternativ|option|considered|reject/i.test(e.parent?.title ?? ""), d = a?.body || (i || l || V.test(o.slice(0, 4e3)) ? o.slice(0, 400) : ""), p = { start: (e.
  heading.position ?? e.at).start, end: e.at.end };
  return [
    {
      decision: M(e.title),
      options: A(o.slice(0, 4e3)),
      chosen: "",
      because: d,
      reconsider: "",
      at: p
    }
  ];
}
function pr(e) {
  let t = e.items.flatMap((r) => [r, ...r.items]), n = [e.text, ...t.map(({ text: r }) => r)].join(" ").slice(0, 4e3);
  if (n.length < 30 || !V.test(n) && !e.label) return [];
  let s = t.find(({ label: r }) => r !== void 0 && we.test(r)), o = s ? s.body || s.items.map(({ text: r }) => r).join("; ") || s.text : V.test(n) ? e.body : "";
  return [
    { decision: e.label ?? e.text, options: A(n), chosen: "", because: o, reconsider: "", at: e.at }
  ];
}
function ur(e) {
  return f(e.nodes).some(
    ({ text: t }) => /\b(?:options|solutions|approaches|alternatives|ways|choices|candidates|models|möglichkeiten|varianten|lösungen|opções|alternativas)\b/i.test(
      t
    )
  );
}
function mr(e) {
  let t = M(e.title);
  if (!/\s(?:vs\.?|versus)\s/i.test(t)) return [];
  let n = y(e), s = [...f(n), ...b(n)].find(({ text: i }) => Y(i)), o = e.heading.position ?? e.at, r = s?.text.slice(0, 400) ?? "";
  return s ? [{ decision: t, options: A(t), chosen: "", because: r, reconsider: "", at: o }] : [];
}
function fr(e) {
  let t = e.sections.filter(
    ({ title: m }) => /^(?:option|approach|alternative|variante?|opção|solution|iteration|方案)\s*(?:\d{1,2}|[a-z])(?![\p{L}])/iu.test(
      m.replace(/^\W+/, "")
    )
  ), s = [
    ...f(e.nodes),
    ...b(e.nodes),
    ...b(e.nodes).flatMap(({ items: m }) => m)
  ].filter(({ label: m }) => m !== void 0 && ye.test(m)), o = e.sections.filter(({ depth: m }) => m === 7), r = o.some(({ title: m }) => ye.test(m)), a = o.length > 1 && ur(e) ? f(y(e)).filter(({ text: m }) => Y(
  m)) : [], c = a.length > 0;
  if (t.length < 2 && s.length < 2 && !r && !c) return [];
  let l = e.heading.position ?? e.at, d = c ? o : t, p = d.length > 1 ? d.map(({ title: m }) => m) : [e.title];
  return [
    {
      decision: M(e.title),
      options: p,
      chosen: "",
      because: [...s, ...a].map(({ text: m }) => m).join(" ").slice(0, 400),
      reconsider: "",
      at: l
    }
  ];
}

// src/design/diagram-kind.ts
function dn({ lang: e, value: t }) {
  let n = (e ?? "").toLowerCase();
  return n === "mermaid" ? "mermaid" : /^(?:plantuml|puml|uml)$/.test(n) || /^\s{0,20}@startuml/m.test(t.slice(0, 500)) ? "plantuml" : n === "d2" ? "d2" : /^(?:dot|graphviz)$/.test(n) ? "dot" : /^(?:likec4|structurizr)$/.
  test(n) ? "c4" : n === "" && /^\s*(?:flowchart|graph) (?:LR|TD|TB|RL|BT)\b|^\s*sequenceDiagram\b/.test(t) ? "mermaid" : (n === "" || /^(?:text|txt|ascii|plain|plaintext|diagram)$/.test(n)) && gr(t) ?
  "ascii" : void 0;
}
var pn = /[┌┐└┘╔╗╚╝╭╮╰╯]|\+[-=]{3,}\+|\|[^|\n]{2,80}\|/g, br = /[▼▲►◄→←↓↑⟶⇒]|[-=─━][>▶►]|<[-=─]|[^\w]v\s*$|^\s{0,80}[|│]\s*$/gm, un = /^[\s│|]{0,40}(?:├──|└──|\+--|\|--|`--)\s?[\w.@[{(]/m;
function gr(e) {
  if (un.test(e)) return !0;
  let t = e.split(`
`).filter((r) => r.trim()), n = t.filter((r) => /^\s{0,20}[|+].*[|+]\s*$/.test(r)).length;
  if (n >= 3 && n >= t.length * 0.5 && !/[▼▲►▶→←↓↑]|[-=─]>|<[-=─]/.test(e)) return !1;
  let s = (e.match(pn) ?? []).length, o = (e.match(br) ?? []).length;
  return s >= 2 && o >= 1 || s >= 6 && /[┌╔╭]|\+-{3,}/.test(e) ? !0 : o >= 4 && t.length >= 4 && s === 0 && /[▼↓│]/.test(e);
}
function mn(e, t, n, s) {
  return e === "mermaid" ? yr(t, n, s) : e === "plantuml" ? hr(t) : e === "ascii" ? wr(t, n) : "architecture";
}
function hr(e) {
  return /^\s*(?:component|node|package|rectangle|cloud|database|\[|Container|System|Boundary)/m.test(e) ? "architecture" : /^\s*(?:class|entity|enum)\b/m.test(e) ? "data" : /->/.test(e) ? "sequence" :
  "other";
}
function wr(e, t) {
  if (un.test(e) && !/[▼▲►→⟶]|-->/.test(e.replace(/#.*$/gm, ""))) return "other";
  let n = (e.match(/\[\s?(?:x|✓|\+|−|▼|[A-Z][a-z]+(?: [A-Za-z]+)?)\s?\]|\(•\)|\( \)/g) ?? []).length;
  return /\b(?:ui|screen|mock-?up|wireframe|layout|page|dashboard)\b/i.test(t) || n >= 4 ? "other" : /\b(?:schema|entity|er diagram|data model)\b/i.test(t) ? "data" : (e.match(pn) ?? []).length >= 2 ?
  "architecture" : "procedure";
}
function yr(e, t, { type: n, nodes: s, edges: o }) {
  let r = e.replace(/^---[\s\S]{0,1000}?\n---\s*\n/, "").replace(/^\s{0,80}%%.*$/gm, "").trimStart(), i = r.split(/\s/, 1)[0] ?? "";
  return /^sequenceDiagram/.test(i) ? "sequence" : /^(?:erDiagram|classDiagram)/.test(i) ? "data" : /^state/.test(i) ? "state" : /^C4(?:Dynamic)/.test(i) ? "sequence" : /^(?:C4|architecture|block)/.test(
  i) ? "architecture" : /^(?:flowchart|graph)/.test(i) ? n ? s.length < 2 || o.length === 0 || s.every(({ label: a }) => xr(a)) ? "other" : Or(r, t, s) ? "procedure" : "architecture" : "architecture" :
  "other";
}
function xr(e) {
  return /^(?:(?:component|service|module|node|step|system|actor|box|name|label|element|container|client|server|database|db)[\s_-]?(?:\d{1,2}|[a-z])|component|module|node|step|box|name|label|\[.*\]|<.*>|[a-z]\d?)$/i.
  test(
    e.trim()
  );
}
var vr = /\b(?:service|server|api|gateway|database|db|cache|queue|broker|client|worker|store|storage|app|ui|frontend|backend|cdn|balancer|postgres\w*|redis|kafka|s3|bucket|proxy|cluster|browser|user|provider|engine|module|controller|registry|scheduler|agent|cli|sdk|host|topic)\b/i,
kr = /^(?:is|does|has|are|can|check|validate|verify|send|receive|get|fetch|create|update|delete|compute|calculate|return|start|end|stop|wait|retry|process|parse|extract|hash|keep|discard|drop|dispatch|load|save|store|write|read|call|notify|log|reject|accept|approve|apply|run|execute|select|choose|find|match|filter|sort|open|close|continue|success|fail\w*|error|done|yes|no)\b/i;
function Or(e, t, n) {
  if (/\b(?:state|lifecycle|ownership|relationships?|dependency|dependencies|timeline|hierarchy)\b/i.test(t) && !/architect/i.test(t)) return !0;
  if (/^\s*subgraph/m.test(e) || /\[\(/.test(e)) return !1;
  let o = n.map(({ label: c }) => c), r = o.filter((c) => kr.test(c) || c.endsWith("?")).length, i = o.filter((c) => vr.test(c)).length;
  return /\{[^{}\n]{1,200}\}/.test(e) && i < o.length * 0.6 ? !0 : r >= o.length * 0.5;
}
function Ne(e) {
  return /sequence|flow|ablauf|sequenz/i.test(e) ? "sequence" : /\ber\b|erd\b|schema|entity|data-?model|datamodel/i.test(e) ? "data" : /\b(?:screen|ui|mock|chart|graph of|plot|benchmark)\b/i.test(e) ?
  "other" : /architect|system|component|context|container|deployment|overview|topology|high.?level|design|baustein|block|infrastru|bottleneck/i.test(
    e
  ) ? "architecture" : "other";
}

// src/design/readers/diagrams.ts
var bn = (e) => {
  let t = e.nodes.flatMap((s) => {
    let o = e.sectionAt(s), r = e.holder(s)?.title ?? "", i = I([s]).flatMap((l) => Sr(l, r, e)), a = mt([s]).flatMap(
      ({ alt: l, title: d, url: p, position: m }) => gn(`${l ?? ""} ${d ?? ""} ${p}`, p, r, x({ position: m }))
    ), c = ft([s]).flatMap((l) => Ir(l, r));
    return [...i, ...a, ...c].map((l) => ({
      ...l,
      section: o,
      isDesign: l.notation === "image" && Mr(e.holder(s), o)
    }));
  });
  return {
    diagrams: [...t.map(
      ({ isDesign: s, ...o }) => o.kind === "other" && s ? { ...o, kind: "architecture" } : o
    ), ...Tr(e)],
    notRead: t.filter(({ notation: s }) => s !== "mermaid").map(({ notation: s, section: o, at: r }) => ({
      text: `a diagram in ${s} is not checked`,
      section: o ?? "architecture",
      at: r
    }))
  };
};
function Mr(e, t) {
  let n = e ? [e, ...te(e)].map(({ title: o }) => o) : [], s = /\b(?:design|proposal|approach|solution|architecture|how|overview|implementation|entwurf|lösung)\b/i;
  return t === "architecture" || t === void 0 && n.some((o) => s.test(o));
}
function Sr(e, t, n) {
  let s = dn(e);
  if (!s) return [];
  let o = x(e), r = $r(e, n);
  return [{ notation: s, kind: mn(s, e.value, t, r), source: e.value, at: o, ...r }];
}
var We = { nodes: [], edges: [], groups: [] };
function $r(e, { blocks: t, document: n }) {
  let s = t.get(e)?.drawing;
  if (!s) return We;
  let o = (r) => z(e, n.source, r);
  return {
    type: s.type,
    nodes: s.nodes.map(({ id: r, label: i, shape: a, group: c, declared: l, place: d }) => ({
      id: r,
      label: i.split(`
`, 1)[0].trim(),
      shape: a,
      group: c,
      declared: l,
      at: o(d)
    })),
    edges: s.edges.map(({ place: r, ...i }) => ({ ...i, at: o(r) })),
    groups: s.groups.map(({ place: r, ...i }) => ({ ...i, at: o(r) }))
  };
}
function gn(e, t, n, s) {
  if (/badge|shields\.io|logo|avatar|icon|banner|screenshot|mock-?up|wireframe|emoji|\bgif\b/i.test(e)) return [];
  let o = Ne(e);
  return [{ notation: "image", kind: o === "other" ? Ne(n) : o, source: t, at: s, ...We }];
}
function Ir({ value: e, position: t }, n) {
  return Array.from(e.slice(0, 2e4).matchAll(/<img\b([^>]{1,1000})>/gi)).flatMap(([, s = ""]) => {
    let o = /\bsrc\s*=\s*["']?([^"'\s>]{1,500})/i.exec(s)?.[1] ?? "", r = /\balt\s*=\s*["']([^"']{0,300})/i.exec(s)?.[1] ?? "";
    return o ? gn(`${r} ${o}`, o, n, x({ position: t })) : [];
  });
}
var fn = /\.(?:puml|plantuml|drawio|mmd|vsdx?|excalidraw|dsl)\b|diagram[\w-]{0,40}\.(?:png|svg|jpe?g|md|pdf)\b/i;
function Tr(e) {
  let t = e.passages.flatMap(
    ({ codes: s, at: o }) => s.filter(({ text: r }) => fn.test(r)).map(({ text: r }) => ({ text: r, at: o }))
  ), n = ce(e.nodes).flatMap(
    (s) => s.type === "link" && (fn.test(s.url) || /(?:figma|lucid|miro|draw\.io|excalidraw|diagrams\.net)/i.test(s.url)) ? [{ text: s.url, at: x(s) }] : []
  );
  return q([...t, ...n]).map(({ text: s, at: o }) => ({
    notation: "image",
    kind: "other",
    source: s,
    at: o,
    ...We
  }));
}

// src/design/readers/endpoint-tables.ts
var xe = "GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|WS|WSS|SSE", hn = /^(?:endpoint|route|api|path|url|uri|method & path|method \/ path|method|operation|request|rpc|command|ruta|rota|endpunkt|端点|路径|接口)s?(?:\s*path)?$/i,
qr = /^(?:method|verb|http(?: method)?|methode|método|方法)$/i, wn = new RegExp(`^(${xe})\\s+`), yn = new RegExp(`^(?:${xe})$`);
function xn(e, t) {
  let n = w(e, qr), s = O(e, hn, n) >= 0 ? O(e, hn, n) : n;
  return s < 0 ? [] : e.rows.flatMap((o) => Cr(e, o, s, n, t));
}
function Cr(e, t, n, s, o) {
  let r = u(t, n).text.replace(/`/g, "").trim(), i = s >= 0 && s !== n ? u(t, s).text.toUpperCase().replace(/[`\s]/g, "") : wn.exec(r)?.[1] ?? "", a = r.replace(wn, ""), c = yn.test(i) && a !== "" && !yn.
  test(a), l = /^\/|^https?:\/\/|^[\w.]{1,60}\(.{0,200}\)/.test(a);
  if (!c && !l) return [];
  let d = (p) => u(t, O(e, p, n)).text;
  return [
    {
      name: c ? `${i} ${a}` : a,
      method: c ? i : void 0,
      path: a,
      ours: o,
      at: t.at,
      purpose: d(/purpose|description|summary|does|beschreibung|descri|what|说明|描述/i),
      payload: d(/takes|payload|request|body|gives|response|params|returns/i),
      auth: d(/^auth|access|permission|role|guard/i),
      errors: d(/error|status|codes/i),
      serves: T(d(/serves|requirement|fr\b/i))
    }
  ];
}
function vn(e) {
  let t = w(e, /^(?:event|topic|message|channel|queue|ereignis|evento|事件|消息)s?(?: name| type)?$/i);
  if (t < 0 || O(e, /producer|publisher|consumer|subscriber|payload|emitted|from|trigger/i, t) < 0)
    return [];
  let n = (s, o) => u(s, O(e, o, t)).text;
  return e.rows.filter((s) => !g(u(s, t).text)).map((s) => ({
    name: u(s, t).text,
    producer: n(s, /producer|publisher|emitted|from|source/i),
    consumers: n(s, /consumer|subscriber|to\b|handler/i),
    payload: n(s, /payload|data|schema|body/i),
    delivery: n(s, /delivery|guarantee|semantics/i),
    serves: T(n(s, /serves|requirement/i)),
    at: s.at
  }));
}

// src/design/readers/calls.ts
var Rr = new RegExp(
  String.raw`(?<![\w/])(${xe})[ \t:]{1,8}((?:https?:\/\/[^\s\`/]{1,200})?\/[^\s\`"'|,;<>，、）]{0,300}|(?:https?:\/\/[^\s\`/]{1,200})?\/[^\s\`"'|,;，、）]{0,300})`,
  "g"
);
function ve(e, t = !1) {
  let n = e.slice(0, 4e3).replace(/`/g, " ");
  return Array.from(n.matchAll(Rr), ({ index: o, 1: r = "", 2: i = "" }) => ({
    index: o,
    method: r,
    path: i.replace(/[.,:;)]+$/, "")
  })).filter(({ index: o, path: r }) => (!t || o <= 2) && r !== "");
}
function He({ method: e, path: t }, n, s) {
  return {
    name: `${e} ${t}`,
    method: e,
    path: t,
    ours: !0,
    purpose: s,
    payload: "",
    auth: "",
    errors: "",
    serves: T(s),
    at: n
  };
}
function kn(e) {
  let t = e.heading.position ?? e.at;
  return ve(e.title).map((n) => He(n, t, f(y(e))[0]?.text ?? ""));
}
function On(e, t) {
  return I(e.nodes).flatMap((n) => /^(?:mermaid|plantuml|puml|dot|d2)$/i.test(n.lang ?? "") ? [] : Lr(R(n, t)).flatMap(({ text: s, at: o }) => {
    let [r = Er(s)] = ve(s.replace(/^\s*(?:\d{1,3}[.)]|[-*#])\s*/, ""), !0), i = r && Mn(s, r.path).replace(/HTTP\/\d.*$/, "");
    return r ? [He(r, o, i?.trim() ?? "")] : [];
  }));
}
function Lr(e) {
  let t = [], n = !1;
  for (let s of e) {
    let o = t.at(-1);
    n && o ? t[t.length - 1] = { text: `${o.text.slice(0, -1)} ${s.text.trim()}`, at: o.at } : t.push(s), n = s.text.endsWith("\\") && (t.at(-1)?.text.length ?? 0) < 2e3;
  }
  return t;
}
var Pr = /^\s*\$?\s*curl\b(.{0,500}?)(https?:\/\/[^\s"'/]{1,200})?(\/[\w./:{}-]{1,200})/;
function Er(e) {
  let [, t = "", , n] = e.length <= 1e3 ? Pr.exec(e) ?? [] : [];
  if (!n) return;
  let s = /-X\s*([A-Z]{3,7})\b|--request[= ]([A-Z]{3,7})\b/.exec(t);
  return { method: s?.[1] ?? s?.[2] ?? (/\s(?:-d|--data\w*)\b/.test(t) ? "POST" : "GET"), path: n };
}
function Mn(e, t) {
  let n = e.indexOf(t);
  return n < 0 ? "" : e.slice(n + t.length).replace(/^[\s#:–—-]+/, "");
}
function Sn(e) {
  return e.filter(({ form: n, inside: s }) => n !== "row" && s.has("api")).flatMap(({ text: n, at: s }) => {
    let o = n.replace(/`/g, "");
    return ve(n).map((r) => He(r, s, Mn(o, r.path)));
  });
}
var zr = [
  "api",
  "data-flow",
  "decisions",
  "failure-modes",
  "functional",
  "monitoring",
  "non-functional",
  "scaling",
  "security"
];
function $n({ form: e, codes: t, inside: n }) {
  return e === "row" || zr.some((s) => n.has(s)) ? [] : t.flatMap(({ text: s }) => ve(s, !0).map(({ method: o, path: r }) => `${o} ${r}`));
}

// src/design/readers/operations.ts
var Dr = /^\s*(?:export\s+|public\s+|private\s+|static\s+|async\s+|pub\s+|func\s+(?:\([^)]{0,80}\)\s*)?|fn\s+|def\s+|rpc\s+|function\s+|abstract\s+|(?:[\w<>[\],?]{1,60}\s+)(?=\w+\())?(?:async\s+|function\s+)?([A-Za-z_]\w{0,80})\s*(?:<[^<>()]{0,60}>)?\(([^()]{0,300})\)?\s*(?:->|:|returns\b|=>|\{|;|error\b|\(|$)/,
Tn = /^(?:if|for|while|switch|return|catch|table|values|select|insert|index|key|references|check|primary|constructor|super|describe|it|test|expect|print|println|console|require|import|assert|throw|new|exists|hash|count|sum|and|or|not|in|with|from|where)$/i,
In = /^\s*(?:export\s+)?(?:service|interface|message|openapi|asyncapi|apiVersion|paths|swagger|kind)\b\s*[:\w]/, jr = /^\s*(?:create|alter|select|insert|update|delete|show|grant|drop|explain)\b/i, qn = /(?:^|\s)--[a-z][\w-]+/;
function Cn(e, t) {
  let n = y(e), o = I(n).filter(({ lang: c }) => !/^(?:mermaid|plantuml|puml|dot|d2)$/i.test(c ?? "")).flatMap((c) => Rn(c, t)), r = [...f(n), ...L(n)].flatMap(({ codes: c }) => c), i = r.flatMap(({ text: c,
  at: l }) => {
    let d = /^(?:[\w$.]{1,80}\.)?([A-Za-z_]\w{1,80})\((.{0,300})\)/.exec(c)?.[1];
    return d && !Tn.test(d) ? [N(d, l)] : [];
  }), a = r.filter(({ text: c }) => c.length < 300 && qn.test(c)).map(({ text: c, at: l }) => N(c, l));
  return [...o, ...i, ...a];
}
function Rn(e, t) {
  let s = R(e, t).slice(0, 2e3).flatMap(({ text: o, at: r }) => {
    if (o.length > 500) return [];
    let i = Dr.exec(o)?.[1];
    if (i && !Tn.test(i)) return [N(i, r)];
    if (jr.test(o) || qn.test(o)) return [N(o.trim().slice(0, 80), r)];
    let a = In.test(o) ? /(?:service|interface|message|kind:?)\s+(\w+)/.exec(o)?.[1] : void 0;
    return a || In.test(o) ? [N(a ?? o.trim().slice(0, 40), r)] : [];
  });
  return s.length > 0 ? s : Ln(e);
}
var Br = "example";
function Ln(e) {
  let t = e.value.slice(0, 2e4).match(/^[ \t]*["']?[\w@-]{1,80}["']?[ \t]*:/gm) ?? [];
  return /^(?:json|jsonc|json5|yaml|yml|toml|)$/i.test(e.lang ?? "") && t.length >= 2 ? [N(Br, x(e))] : [];
}
function N(e, t) {
  return {
    name: e,
    method: void 0,
    path: e,
    ours: !0,
    purpose: "",
    payload: "",
    auth: "",
    errors: "",
    serves: [],
    at: t
  };
}
var Ar = /^(?:[A-Z][A-Z_]{2,20}(?: (?:[A-Z_]{2,20}|\[[A-Z|]{2,40}\]|<[\w-]{1,30}>)){1,6})(?: .{0,80})?$|^[\w./-]{2,40} (?:[\w-]{1,30} ){0,3}--[a-z][\w-]+.{0,200}$|^--[a-z][\w-]{2,}(?:[= ].{0,60})?$/;
function Pn(e) {
  let t = e.flatMap(
    ({ codes: s, inside: o }) => o.has("decisions") ? [] : s.filter(({ text: r }) => r.length < 300 && Ar.test(r))
  );
  return new Set(t.map(({ text: s }) => s.split(" ", 3).join(" "))).size >= 2 ? t.map(({ text: s, at: o }) => N(s, o)) : [];
}
var _r = /\b(?:request|response|payload|message|body|notification|webhook|manifest|config(?:uration)?|signature|interface|api|endpoint|schema|proto|command|flag|call|invocation|contract)s?\b|请求|响应|接口|anfrage|antwort|schnittstelle|requisição|resposta/i;
function En(e, t) {
  return e.nodes.flatMap((n, s) => {
    if (n.type !== "code") return [];
    let o = e.nodes[s - 1], r = o?.type === "paragraph" ? k(o).text : "";
    return /^\s*(?:service|rpc)\s+\w+/m.test(n.value) || /^\s*(?:openapi|asyncapi|apiVersion):/m.test(n.value) ? Rn(n, t) : _r.test(`${e.title} ${r.slice(-200)}`) ? Ln(n) : [];
  });
}

// src/design/readers/endpoints.ts
var zn = (e) => {
  let t = e.about("called-by-us"), n = (c) => t.some((l) => c === l || te(c).includes(l)), s = e.document.source, o = e.sections.flatMap((c) => [
    ...h(c.nodes).flatMap((l) => xn(l, !n(c))),
    ...kn(c),
    ...On(c, s)
  ]), r = e.about("api").flatMap((c) => Cn(c, s)), i = e.sections.flatMap((c) => En(c, s)), a = Sn(e.passages);
  return {
    endpoints: Fr([...o, ...a, ...r, ...i, ...Pn(e.passages)]),
    events: e.sections.flatMap((c) => h(c.nodes).flatMap(vn))
  };
};
function Fr(e) {
  let t = /* @__PURE__ */ new Map();
  for (let n of e) {
    let s = t.get(n.name), o = s && s.purpose === "" && s.payload === "";
    (!s || o && n.purpose !== "") && t.set(n.name, n);
  }
  return [...t.values()];
}

// src/design/types-in-code.ts
var Nr = [
  {
    notation: "typescript",
    languages: /^(?:ts|tsx|typescript|javascript|js|)$/,
    open: /^\s*(?:export\s+)?(?:declare\s+)?(?:interface|type|(?:abstract\s+)?class)\s+(?<name>\w+)[^;\n{]*\{(?<rest>.*)$/,
    field: /(?:^|[{;,])\s*(?:readonly\s+|public\s+|private\s+)?["']?(?<name>[\w$]+)["']?\??\s*:\s*(?<type>[^;,\n]+)/g
  },
  {
    notation: "graphql",
    languages: /^(?:graphql|gql)$/,
    open: /^\s*(?:type|input|interface)\s+(?<name>\w+)[^{\n]*\{(?<rest>.*)$/,
    field: /^\s*(?<name>\w+)(?:\([^)]{0,300}\))?\s*:\s*(?<type>[^#\n]+)/g
  },
  {
    notation: "protobuf",
    languages: /^(?:proto|protobuf|proto3|)$/,
    open: /^\s*message\s+(?<name>\w+)\s*\{(?<rest>.*)$/,
    field: /(?:^|[{;])\s*(?:repeated\s+|optional\s+)?(?<type>[\w.<>, ]{1,80}?)\s+(?<name>\w+)\s*=\s*\d+/g
  },
  {
    notation: "prisma",
    languages: /^prisma$/,
    open: /^\s*model\s+(?<name>\w+)\s*\{(?<rest>.*)$/,
    field: /^\s*(?<name>\w+)\s+(?<type>\w+[?[\]]*)/g
  },
  {
    notation: "go",
    languages: /^(?:go|golang|)$/,
    open: /^\s*type\s+(?<name>\w+)\s+struct\s*\{(?<rest>.*)$/,
    field: /^\s*(?<name>[A-Za-z_]\w*)\s+(?<type>[\w*.[\]{}]+)/g
  },
  {
    notation: "rust",
    languages: /^(?:rust|rs)$/,
    open: /^\s*(?:pub(?:\([a-z]+\))?\s+)?struct\s+(?<name>\w+)[^{\n]*\{(?<rest>.*)$/,
    field: /(?:^|[{,])\s*(?:pub\s+)?(?<name>\w+)\s*:\s*(?<type>[^,\n]+)/g
  },
  {
    notation: "java",
    languages: /^(?:java|kotlin|kt|csharp|cs|c#|swift|dart|scala|cpp|c\+\+|c)$/,
    open: /^\s*(?:public\s+|private\s+|sealed\s+|final\s+)*(?:data\s+class|case\s+class|class|record|struct)\s+(?<name>\w+)[^{(\n]*[{(](?<rest>.*)$/,
    field: /(?:^|[({,;])\s*(?:private\s+|public\s+|val\s+|var\s+|let\s+|final\s+)*(?<type>[\w<>[\], ?:]{1,80}?)\s+(?<name>\w+)\s*[;,=)]/g
  }
], Dn = 1e3;
function jn(e, t, n) {
  let s = t.split(`
`).map((i) => i.slice(0, Dn)), o = Nr.filter(
    ({ notation: i, languages: a }) => a.test(e) && (n || i !== "graphql")
  );
  return s.flatMap((i, a) => {
    for (let { notation: c, open: l, field: d } of o) {
      let { name: p, rest: m } = l.exec(i)?.groups ?? {};
      if (p) return [{ name: p, notation: c, line: a + 1, fields: Wr(s, a, m ?? "", d) }];
    }
    return [];
  }).filter(({ fields: i }) => i.length > 0);
}
function Wr(e, t, n, s) {
  let o = [], r = 1;
  for (let i = t; i < Math.min(e.length, t + 400) && r > 0; i++) {
    let c = (i === t ? n : e[i] ?? "").replace(/\/\/.*$/, "");
    if (r === 1) for (let l of c.matchAll(s)) o.push(Hr(l.groups ?? {}));
    r += (c.match(/[{(]/g) ?? []).length - (c.match(/[})]/g) ?? []).length;
  }
  return o;
}
function Hr({ name: e = "", type: t = "" }) {
  return { name: e, type: t.replace(/\s*[}]\s*$/, "").trim() };
}
var Kr = /^(?:return|if|else|for|while|def|try|except|class|with|elif|raise)$/;
function Bn(e) {
  let t = e.split(`
`).map((n) => n.slice(0, Dn));
  return t.flatMap((n, s) => {
    let o = /^\s*class\s+(\w+)/.exec(n)?.[1];
    if (!o) return [];
    let r = t.slice(s + 1, s + 200), i = r.findIndex((c) => /^\S/.test(c)), a = r.slice(0, i < 0 ? r.length : i).flatMap((c) => {
      let l = /^\s+(\w+)\s*(?::\s*([^=#]+)|=\s*(?:models\.|Column|Field)\w*.*)/.exec(c);
      return l && !Kr.test(l[1]) ? [{ name: l[1], type: (l[2] ?? "").trim() }] : [];
    });
    return a.length > 0 ? [{ name: o, notation: "python", fields: a, line: s + 1 }] : [];
  });
}

// src/design/code-blocks.ts
var Zr = 2e5;
function _n(e, t, n) {
  let s = t.slice(0, Zr), o = e.toLowerCase();
  if (/\bcreate\s+table\b/i.test(s)) return Qr(s);
  if (o === "mermaid") return [];
  if (o === "python" || o === "py") return Bn(s);
  let r = jn(o, s, n);
  return r.length > 0 ? r : /^\s*(?:apiVersion|kind):\s/m.test(s) && /^\s*spec:/m.test(s) || n && /^(?:json|jsonc|json5|yaml|yml|text|txt|)$/.test(o) ? An(o, s) : [];
}
function Qr(e) {
  let t = [...e.matchAll(/\bcreate\s+table\s+(?:if\s+not\s+exists\s+)?([\w."`[\]{}$]{1,100})\s*\(/gi)], n = Gr(e);
  return t.map((s, o) => {
    let r = s.index + s[0].length, i = e.slice(r, t[o + 1]?.index ?? e.length).split(/\n\s*\)|\)\s*;/, 1)[0] ?? "", a = Xr(i.replace(/--[^\n]*/g, "")).flatMap(Ur);
    return { name: s[1].replace(/["`[\]]/g, ""), notation: "sql", fields: a, line: n(s.index) };
  });
}
function Ur(e) {
  let t = /^\s*["`[]?(\w+)["`\]]?\s+(\w+(?:\s*\([^)]{0,200}\)|<[^>]{0,100}>)?(?:\[\])?)/.exec(e), n = t && /^(?:primary|foreign|unique|constraint|check|index|key|exclude|partition)$/i.test(t[1]);
  return t && !n ? [{ name: t[1], type: t[2] }] : [];
}
function Gr(e) {
  let t = 0, n = 1;
  return (s) => {
    for (; t < s; t++) e[t] === `
` && (n += 1);
    return n;
  };
}
function Xr(e) {
  let t = [], n = 0, s = 0;
  for (let o = 0; o < e.length; o++) {
    let r = e[o];
    r === "(" && (n += 1), r === ")" && (n -= 1), !(r !== "," || n > 0) && (t.push(e.slice(s, o)), s = o + 1);
  }
  return [...t, e.slice(s)];
}
function An(e, t) {
  let n = /^(?:json|jsonc|json5)$/.test(e) || /^\s*[{[]/.test(t), s = n ? /"([\w-]{1,80})"[ \t]*:[ \t]*([^\n]{0,200})/ : /^[ \t]*(?:[-+*•][ \t]*)?["'`]?([A-Za-z_][\w-]{0,80})["'`]?[ \t]*:[ \t]*(\S[^\n]{0,200})?$/,
  o = /^[ \t]*[-*]?[ \t]*([a-z_]\w{0,80})[ \t]+(?:\(?(?:uuid|char|nvarchar|tinyint|smallint|double|blob|bytea|binary|timestamptz|number|int|integer|bigint|serial|varchar|text|string|bool|boolean|timestamp|datetime|date|float|decimal|json|jsonb|enum|pk|fk)\b.{0,200})$/i,
  r = /^[ \t]*(?:((?:<[\w@:,.[\] -]{1,60}>[ \t]*){3,}))$/, i = t.split(`
`).flatMap((a) => {
    let c = a.slice(0, 1e3), l = e === "" ? r.exec(c)?.[1] : void 0;
    if (l) return Array.from(l.matchAll(/<([^<>]{1,60})>/g), (p) => ({ name: p[1], type: "" }));
    let d = s.exec(c) ?? (n ? null : o.exec(c));
    return d ? [{ name: d[1], type: (d[2] ?? "").replace(/,\s*$/, "") }] : [];
  });
  return i.length >= 2 ? [{ name: "", notation: e || "text", fields: i, line: 1 }] : [];
}

// src/design/readers/entity-lists.ts
function Fn(e, t) {
  let n = e.flatMap((i) => Vr(i));
  if (n.length > 0) return n;
  let s = e.flatMap(Nn);
  return t.sections.length === 0 && t.depth > 2 && s.length >= 2 && s.length >= e.length * 0.6 ? [{ name: M(t.title), notation: "list", fields: s, at: t.at }] : [];
}
var Ke = /^`?[a-z_]\w{0,60}`?\??(?:\s*[:(][^,]{0,200})?$/i;
function Vr(e) {
  let t = (e.label ?? e.text).replace(/[:(].*$/, "").trim(), n = t.split(" ").length <= 4, s = e.items.flatMap(Nn);
  if (s.length >= 2 && n) return [{ name: t, notation: "list", fields: s, at: e.at }];
  if (!e.label || !n) return [];
  let o = e.body.length <= 1e3 ? /^\(?([\p{L}\d_`*?, ./()[\]:|{}'-]+)\)?\.?$/u.exec(e.body)?.[1]?.split(/,\s*/) ?? [] : [], r = o.filter((a) => Ke.test(a.trim()));
  if (r.length >= 3 && r.length >= o.length * 0.7) return [oe(t, r, e)];
  let i = e.codes.map(({ text: a }) => a).filter((a) => a !== e.label && Ke.test(a));
  return i.length >= 2 ? [oe(t, i, e)] : [];
}
function oe(e, t, { at: n }) {
  return { name: e, notation: "list", fields: t.map((s) => ({ name: s.trim(), type: "" })), at: n };
}
function Nn(e) {
  let t = /^`?([a-zA-Z_][\w.]{0,40})`?\??\s*(?:[:(–—-]\s*(.{0,500}))?$/.exec(e.text);
  return t && (e.codes.length > 0 || t[2] !== void 0 || /_|[a-z][A-Z]/.test(t[1])) ? [{ name: t[1], type: t[2] ?? "" }] : [];
}
function Wn(e) {
  if (e.depth < 3 || e.sections.length > 0 || b(y(e)).length > 0) return [];
  let n = f(e.nodes).flatMap((s) => s.codes.map(({ text: o }) => o)).filter((s) => Ke.test(s));
  return n.length >= 2 ? [oe(M(e.title), n, e)] : [];
}
var Yr = /\b(?:fields?|columns?|attributes?|properties|members|keys)\b[^:：]{0,80}[:：]$|\b(?:struct|record|table|message|object|document|schema|entry)\b[^.:：]{0,80}\b(?:contains?|holds?|stores?|consists? of|has|with|of)\b[^.:：]{0,60}[:：]$|(?:字段|属性)[^:：]{0,20}[:：]$|\b(?:felder|spalten|campos|colunas)\b[^:：]{0,40}[:：]$/i;
function Hn(e) {
  return e.nodes.flatMap((t, n) => {
    let s = e.nodes[n + 1];
    if (t.type !== "paragraph" || s?.type !== "list") return [];
    let [o] = f([t]), r = b([s]);
    return o && Yr.test(o.text.slice(-200)) && r.length >= 2 ? [
      oe(
        M(e.title),
        r.map(({ label: a, text: c }) => (a ?? c).slice(0, 80)),
        o
      )
    ] : [];
  });
}
var Jr = /^(\w{0,40}\s?)\{\s*([^{}]{5,900})\}$/, ei = /^["']?\w{1,40}["']?\??\s*(?::.{0,200})?$/;
function Kn({ codes: e, label: t, text: n }) {
  return e.flatMap((s) => {
    let [, o = "", r = ""] = s.text.length <= 1e3 ? Jr.exec(s.text) ?? [] : [], i = r.split(/[,;]\s*/).filter((c) => ei.test(c.trim())), a = o.trim() || t || n.replace(/^(?:an?|the|each|every)\s/i, "").
    split(/\s/, 1)[0] || "record";
    return i.length >= 3 ? [oe(a, i, s)] : [];
  });
}

// src/design/readers/entity-tables.ts
var ti = /^(?:field|column|attribute|property|name|key|parameter|feld|spalte|attribut|campo|columna|coluna|atributo|champ|字段|属性|列名|名称|フィールド)s?(?:[ -]?name)?$/i, ni = /^(?:data ?)?(?:type|typ|datentyp|tipo|类型|型)s?$|^value (?:type|类型)/i,
si = /^(?:entity|aggregate(?: ?\/ ?entity)?|entity ?\/ ?aggregate|table|model|collection|record|struct|document|namespace|entität|entidade|entidad|tabelle|tabela|表|实体)(?: name)?s?$/i, Ze = /field|column|attribute|contents?|key|campos|felder|value|字段|属性/i,
oi = /^(?:metric|status|code|method|requirement|component|endpoint|alert|default|cost|monthly|unit price|priority|risk|failure)s?$/i;
function Ue(e, t, n) {
  let s = w(e, si), o = w(e, ti), r = w(e, ni);
  if (s >= 0 && n)
    return Qe(e, s, o >= 0 && o !== s ? o : O(e, Ze, s), r);
  if (s >= 0 && /^(?:aggregate|entity|entität|entidade|entidad|实体)/i.test(e.header[s] ?? "") && e.header.length > 1)
    return Qe(e, s, O(e, Ze, s, r), r);
  if (s >= 0 && r >= 0) return Qe(e, s, O(e, Ze, s, r), r);
  let i = n || r >= 0 && /^(?:field|column|attribute|feld|campo|字段)/i.test(e.header[o] ?? "");
  if (o < 0 || !i || e.header.length < 2 || e.header.some((c) => oi.test(c))) return [];
  if (r < 0 && w(e, /description|constraint|notes?|purpose|meaning|beschreibung|descri|bedeutung|说明/i) < 0)
    return [];
  let a = e.rows.map((c) => ({
    name: u(c, o).text,
    type: r >= 0 ? u(c, r).text : ""
  }));
  return [
    { name: M(t), notation: "table", fields: a.filter(({ name: c }) => !g(c)), at: e.at }
  ];
}
function Qe(e, t, n, s) {
  let o = [];
  for (let r of e.rows) {
    let i = u(r, t).text, a = o.at(-1), c = ri(r, n, s, e);
    a && (i === "" || i === a.name) ? a.fields.push(...c) : g(i) || o.push({ name: i, notation: "table", fields: c, at: r.at });
  }
  return o;
}
function ri(e, t, n, s) {
  let o = /\{([^{}]{3,400})\}/.exec([t, n].map((a) => u(e, a).text).join(" "))?.[1];
  return o ? o.split(/[,;]\s*/).map((a) => ({ name: a.trim(), type: "" })) : (n >= 0 && /^(?:field|column|attribute|property|feld|campo|字段)/i.test(s.header[t] ?? "") ? [u(e, t).text] : u(e, t).text.
  split(/[,;]\s*/)).filter((a) => !g(a)).map((a) => ({ name: a, type: n >= 0 ? u(e, n).text : "" }));
}
var ii = [
  /hold|content|data\b|stores/i,
  /surviv|durab|loss/i,
  /backup/i,
  /retention|kept/i,
  /personal|pii/i
];
function Zn(e) {
  let t = w(e, /^(?:store|database|data ?store|storage)$/i), n = ii.map((s) => O(e, s, t));
  return t < 0 || n.filter((s) => s >= 0).length < 2 ? [] : e.rows.map((s) => {
    let [o = "", r = "", i = "", a = "", c = ""] = n.map(
      (d) => u(s, d).text
    ), l = s.cells.flatMap(({ codes: d }, p) => p === t ? [] : d);
    return { name: u(s, t).text, holds: o, survives: r, backup: i, retention: a, personalData: c, expressions: l, at: s.at };
  });
}

// src/design/readers/entities.ts
var Qn = (e) => {
  let t = e.about("data-model").flatMap((i) => Un(i, e)), n = e.sections.filter((i) => !e.within(i).has("decisions")).flatMap((i) => [
    ...i.nodes.flatMap(
      (a, c) => I([a]).flatMap(
        (l) => Gn(l, i.title, ci(i.nodes[c - 1]), e)
      )
    ),
    ...h(i.nodes).flatMap((a) => Ue(a, i.title, !1)),
    ...Hn(i)
  ]), s = e.passages.filter(({ inside: i }) => !i.has("decisions")).flatMap(Kn), o = e.sections.flatMap(({ nodes: i }) => h(i)).flatMap(Zn), r = I(e.nodes).flatMap((i) => pi(i, e));
  return { entities: ui([...t, ...n, ...s]), definitions: r, stores: o };
}, ai = /\b(?:tables?|schemas?|structure|fields|columns|records?|entit(?:y|ies)|data model|(?:model|message|frame|document|object)(?: class)?)\b|数据结构|表结构|tabelle|tabela|esquema/i;
function ci(e) {
  if (e?.type !== "paragraph") return !1;
  let { text: t } = k(e);
  return /[:：]["”]?$/.test(t) && ai.test(t.slice(-200)) && !/\b(?:request|response|endpoint|query|command)\b/i.test(t.slice(-200));
}
function Un(e, t) {
  let n = I(e.nodes).flatMap((a) => Gn(a, e.title, !0, t)), s = h(e.nodes).flatMap((a) => Ue(a, e.title, !0)), o = Fn(b(e.nodes), e), r = Wn(e), i = e.sections.filter((a) => !t.topics(a).includes("api")).
  flatMap((a) => Un(a, t));
  return [...n, ...s, ...o, ...r, ...i];
}
function Gn(e, t, n, s) {
  let o = (l) => l || M(t ?? "record"), r = R(e, s.document.source), i = (l) => ({
    start: r[l - 1]?.at.start ?? x(e).start,
    end: x(e).end
  }), { drawing: a } = s.blocks.get(e) ?? {};
  if (a) return li(a, i);
  let c = s.blocks.get(e)?.declarations.filter(di) ?? [];
  return c.length > 0 ? c.filter(({ notation: l }) => n || l !== "graphql").map(({ name: l, notation: d, fields: p, place: m }) => ({
    name: o(l),
    notation: d,
    fields: p.map((S) => Xn(S, e, s)),
    at: i(m.line)
  })) : _n(e.lang ?? "", e.value, n).map(({ name: l, notation: d, fields: p, line: m }) => ({
    name: o(l),
    notation: d,
    fields: p,
    at: i(m)
  }));
}
function li({ type: e, nodes: t }, n) {
  if (e !== "er" && e !== "class") return [];
  let s = t.map(({ label: o, fields: r, place: i }) => ({
    name: o,
    notation: e,
    fields: r.filter(({ name: a }) => !a.includes("(")),
    at: n(i.line)
  }));
  return e === "er" ? s : s.filter(({ fields: o }) => o.length > 0);
}
var di = ({ kind: e, fields: t }) => /^(?:type|table)$/.test(e) && t.length > 0;
function Xn({ key: e, place: t, ...n }, s, { document: o }) {
  return { ...n, at: z(s, o.source, t) };
}
function pi(e, t) {
  return (t.blocks.get(e)?.declarations ?? []).map(({ fields: n, targets: s, place: o, ...r }) => ({
    ...r,
    fields: n.map((i) => Xn(i, e, t)),
    ...s && {
      targets: s.map(({ place: i, ...a }) => ({
        ...a,
        at: z(e, t.document.source, i)
      }))
    },
    at: { start: z(e, t.document.source, o).start, end: x(e).end }
  }));
}
function ui(e) {
  let t = /* @__PURE__ */ new Set();
  return e.filter(({ name: n, fields: s, at: o }) => {
    let r = `${n.toLowerCase()}:${o.start.line}`;
    return t.has(r) || s.length === 0 && n === "" ? !1 : t.add(r);
  });
}

// src/design/readers/failure-prose.ts
function W(e) {
  let t = e.slice(0, 4e3).split(/(?<=[.;!?。；])\s+/), n = mi.flatMap(([s, o]) => {
    let r = t.find((i) => o.test(i));
    return r ? [[s, r.trim()]] : [];
  });
  return Object.fromEntries(n);
}
var mi = [
  [
    "impact",
    /\b(?:caus(?:es?|ing)|lead(?:s|ing)? to|result(?:s|ing)? in|impacts?|affect\w*|stops? (?:all|the|every)|blocks?|los(?:es?|ing|t)|cannot|can't|(?:will|would|could|may|might) (?:fail|not|stop|lose|miss|be (?:lost|delayed|stale|unavailable))|(?:receives?|gets?|sees?) (?:no|more|fewer|less|significantly)|stale|orphan\w*|stuck|hangs?|indefinitely|(?:reads?|writes?|requests?|calls?|jobs?|uploads?|users?|clients?) fail|no (?:\w+ ){1,3}can be|(?:higher|increased|reduced|degraded) (?:\w+ )?(?:load|latency|throughput|capacity|service|performance)|outage is|slower|führt zu|verhindert|verlier\w+|geht verloren|causa|impede|perde)\b|导致|影响|造成/i
  ],
  [
    "detection",
    /\b(?:detect\w*|alert\w*|alarm\w*|health[- ]checks?|heartbeats?|probes?|monitor(?:s|ed|ing)?|metric\w*|(?:is|are) (?:noticed|seen|logged)|dedup\w*|dedupe keys?|(?:unique|uniqueness|check|foreign[- ]key) constraints?|(?:optimistic|advisory|row|distributed) lock\w*|row version|version checks?|patroni|pg_auto_failover|repmgr|redis sentinel|no \w+ (?:arrives?|is received) (?:for|within)|erkenn\w+|erkannt|überwach\w+|detecta\w*|monitora\w*)\b|检测|告警|监控/i
  ],
  [
    "recovery",
    /\b(?:recover\w*|restor\w*|resum\w*|reconnect\w*|restart\w*|re-?sync\w*|replay\w*|reprocess\w*|re-?(?:enqueu|queu|creat|schedul|start|deploy|execut)\w*|scal(?:e[sd]?|ing) (?:up|out)|fall-?back (?:provider|source|supplier|region)|(?:manual|conflict) review|patroni|pg_auto_failover|repmgr|redis sentinel|retr(?:y|ies|ied)|roll(?:s|ed)? ?back|rollback|fail(?:s|ed)? ?over|promot\w*|back(?:fill|up)\w*|manual (?:resolution|intervention|repair)|reassign\w*|wiederhol\w+|wiederherstell\w+|neustart\w*|recuper\w+|reprocess\w*|reenvi\w+)\b|恢复|重试|重启|回滚/i
  ]
];

// src/design/readers/failure-tables.ts
var J = [
  [
    "impact",
    /^(?:impact|effect|consequences?|severity|symptoms?|result|auswirkung|wirkung|folgen?|impacto|efeito|what happens|影响|后果)/i
  ],
  ["detection", /^(?:detect|signal|monitor|alert|how (?:we|to) detect|diagnostics?|erkennung|detecção|检测)/i],
  [
    "mitigation",
    /mitigat|^(?:handling|response|solution|prevent|strateg|fallback|(?:expected )?behaviou?r|action|remed|gegenma|tratamento|maßnahme|lösung|behandlung|解决|处理|应对|缓解|handled|what we do|estratégia|system response|reaction|reaktion|contingency|plano de contingência|mitigação|how (?:it is|we) handle)/i
  ],
  ["recovery", /^(?:recover|restor|resolution|wiederherstellung|recuperação|rto|恢复)/i]
], fi = /^(?:failure(?: mode)?|scenario|risk|what (?:fails|breaks|can go wrong)|component|error(?: type| case)?|fault|case|edge case|problem|issue|challenge|fehler|fehlerfall|risiko|falha|erro|exception|condition|threat|situation|cenário|condição|risco|situação|错误|故障|风险|场景|异常)\b|^(?:错误|故障|风险|场景|异常)/i,
bi = /^(?:#|№|id|nr\.?|no\.?|num(?:ber)?|key|ref)$/i;
function Ge(e, t) {
  let n = w(e, fi), s = J.map(([, c]) => O(e, c, n)), [, , o = -1] = s, r = s.some((c) => c >= 0);
  if ((n < 0 || o < 0) && !(t && r)) return [];
  let i = e.header.findIndex((c, l) => !bi.test(c.trim()) && !s.includes(l)), a = n >= 0 ? n : Math.max(i, 0);
  return e.rows.map((c) => gi(c, a, s)).filter((c) => !g(c.name));
}
function gi(e, t, n) {
  let s = J.flatMap(([r], i) => {
    let a = n[i] ?? -1;
    return a < 0 ? [] : [[r, u(e, a).text]];
  }), o = Object.fromEntries(s);
  return { ...W(o.mitigation ?? ""), ...o, name: u(e, t).text, at: e.at };
}

// src/design/readers/trouble.ts
var C = /\b(?:fail\w*|crash\w*|(?:goes|is|are|went) down|outages?|unavailab\w*|time-?outs?|timed out|los(?:t|s|es|ing)|errors?|corrupt\w*|overload\w*|duplicat\w*|race conditions?|offline|partition(?:ed)?|stale|conflicts?|exceed\w*|stuck|retry|retries|retried|unreachable|dies|invalid|missing|delay\w*|attack\w*|leak\w*|degrad\w*|interrupt\w*|disconnect\w*|backlog|spikes?|restarts?|reject\w*|violat\w*|too (?:many|large|slow)|stampede|thundering herd|hot ?spots?|deadlock\w*|starv\w*|ausfall\w*|ausfäll\w*|fehler\w*|fehlschl\w*|falha\w*|falhar|erros?|cair|indispon\w*|fallos?|caíd\w*)|失败|错误|异常|超时|缺失|冲突|丢失/i,
hi = /(?:^|[\s(,:*"“])(?:if|when(?:ever)?|in case|once|should|upon|on|after|during|wenn|falls|bei|se|quando|caso|si|cuando)(?=\s)|如果|当/i, wi = /\b(?:fail\w*|crash\w*|down|outage|unavailab\w*|time(?:s|d)? ?-?out|lost|loses|errors?|corrupt\w*|overload\w*|duplicat\w*|offline|stale|conflicts?|exceed\w*|unreachable|dies|invalid|missing|absent|slow|expire[sd]?|reject\w*|degrad\w*|disconnect\w*|misses|ausfällt|fehlschlägt|fehler\w*|falha\w*|falhar|erro|cair|exceder|excede)\b|失败|错误|异常|超时|缺失/i,
yi = /[,→:，：]|->|\b(?:then|will|should|must|is|are|we|it|the|wird|werden|é|será)\b/i, xi = /\b(?:failed|failing|invalid|duplicate|stale|late|malformed|orphaned|timed-out|erroneous|unprocessable|expired) [\w-]{3,30}(?: [\w-]{2,30}){0,3} (?:(?:is|are|get|gets|will be|can be|must be) )?(?:retried|logged|dropped|discarded|ignored|rejected|moved|sent|marked|skipped|reported|requeued|deduplicated|cleaned|removed|returned|handled|filtered|parked|stored)\b/i,
vi = /\b(?:retr(?:y|ies|ied)|fall(?:s|ing)? back|fail(?:s|ing)? (?:over|fast|open|closed|gracefully)|degrad(?:es|ing) gracefully|dead[- ]letter\w*|circuit[- ]breaker\w*|exponential backoff|resum(?:es?|ed|ing|ption) (?:from|after|processing)|auto(?:matic(?:ally)?)?[- ](?:restart|failover|recover)\w*|promoted? (?:to|a)|roll(?:s|ed)? back)\b[^.;!?]{12}|(?:缺失|失败|错误|超时|异常|不存在)[^。；]{0,60}(?:→|抛|返回|重试|降级|跳过|回滚|fail-fast)/i;
function Vn(e) {
  let t = e.slice(0, 2e3);
  return C.test(t) && (xi.test(t) || vi.test(t) || t.split(/[.;!?。；](?=\s|$)/).some(ki));
}
function ki(e) {
  let t = hi.exec(e);
  if (!t) return !1;
  let n = e.slice(t.index + t[0].length, t.index + 300), s = wi.exec(n);
  if (!s) return !1;
  let o = n.slice(s.index + s[0].length);
  return o.length > 8 && yi.test(o);
}

// src/design/readers/failure-items.ts
function re(e) {
  let t = {};
  for (let n of e) {
    let s = n.label ?? (/^.{2,40}[:：]$/.test(n.text) ? n.text : void 0), o = s === void 0 ? void 0 : J.find(([, i]) => i.test(s))?.[0], r = n.label === void 0 ? j({ ...n, body: "" }) : j(n);
    o && !g(r) && (t[o] ??= r);
  }
  return t;
}
var Oi = /^(.{10,}?)[.;]?\s+(?:mitigations?|mitigated by|gegenmaßnahme|mitigação)\s*[:：]\s*(.{8,})$/i, Mi = /^(.{4,80}?)\s*(?:→|->|=>|⇒)\s*(.{8,})$/, Si = /^(?:if|when|on|wenn|bei|falls|se|quando|si|cuando|当|若|如果)\s*(.{2,100}?)[,:，：]\s*(.{4,})$/i;
function Ve(e) {
  let t = re(e.items.map((c) => ({ ...c, below: c.items }))), n = e.label ?? e.text;
  if (Object.keys(t).length > 0)
    return [
      {
        ...W(t.mitigation ?? ""),
        ...e.label ? qi(e.body) : W(e.text),
        name: n,
        at: e.at,
        ...t
      }
    ];
  let s = e.text.slice(0, 2e3), o = Oi.exec(s);
  if (o) {
    let [, c = "", l = ""] = o;
    return [P(e.label ?? c, e.at, l, c)];
  }
  let r = Mi.exec(s);
  if (r && Xe(r[1])) return [P(r[1], e.at, r[2])];
  let i = [e.body, ...e.items.map((c) => c.text)].filter(Boolean).join("; ");
  if (e.label) return i.length > 12 && Xe(e.label) ? [P(e.label, e.at, i)] : [];
  let a = Si.exec(s);
  return a ? [P(a[1], e.at, a[2])] : s.length > 40 && !/[:：]$/.test(s) && Ii.test(s) && Xe(s) ? [P(s.slice(0, 80), e.at, s, s)] : [];
}
function Yn(e, t, n) {
  let s = $i.exec(e.slice(0, 200));
  return !s || !C.test(s[1]) ? [] : Jn(s[1], t, n);
}
function Jn(e, t, n) {
  let o = ut(y(n)).filter(({ position: r }) => (r?.start.offset ?? 0) > (t.end.offset ?? 0)).filter(({ type: r }) => r === "paragraph" || r === "list").map((r) => k(r).text).join(" ").slice(0, 2e3);
  return o.length > 12 ? [P(e, t, o)] : [];
}
var $i = /^["“\s]*(?:what )?(?:if|when|wenn|falls|se|quando|si|cuando)\s+(.{4,100}?)[:：]$/i, Ii = new RegExp(
  String.raw`^(?:(?:an?|the|any|one|some)\s+)?(?:\S{1,40}\s+){0,2}?(?!retr)(?:${C.source})`,
  "i"
);
function es(e, t) {
  let n = Ti.exec(e.text.slice(0, 200));
  return !n || !C.test(n[1]) || e.items.length > 0 ? [] : Jn(n[1], e.at, t);
}
var Ti = /^["“]?(?:what|was|e|y) (?:if|happens (?:if|when)|wenn|passiert,? wenn|se|si) (.{4,120}?)[?？]["”]?$/i;
function Xe(e) {
  return C.test(e) && !Ye.test(e);
}
var Ye = /^\W*(?:(?:automatic|automated|auto|graceful|manual|exponential|transparent|client-side|server-side)[- ])*(?:retr(?:y|ies)\b(?! (?:storm|exhaust|fail|limit))|dead[- ]letter|dlq\b|fail-?over\b(?! fail)|fallback|back-?off|circuit[- ]breaker|health[- ]?checks?|heartbeats?|restarts?\b|recover\w*|degrad(?:e\b|ation strateg)|error (?:handling|codes?|responses?|catalog\w*|format|messages?|envelope)|rate limit|replicat\w+|redundan\w+|backups?\b|(?:stale|duplicate|conflict|failure|error|fault|time-?out) (?:detection|handling|resolution|prevention|toleran\w+|recovery|strateg\w+|polic\w+)|time-?outs?$)|\b(?:handling|detection|recovery|strategy|policy|resolution|prevention|tolerance|behandlung)$/i;
function qi(e) {
  return e.length < 8 ? {} : { impact: e, ...W(e) };
}
function P(e, t, n, s) {
  return { ...W(n), ...s !== void 0 && { impact: s }, mitigation: n, name: e, at: t };
}

// src/design/readers/failures.ts
var ts = (e) => {
  let t = e.about("failure-modes").flatMap((o) => Ei(os(o, e), o)), n = e.sections.flatMap(({ nodes: o }) => h(o)).flatMap((o) => Ge(o, !1)), s = e.sections.flatMap((o) => {
    if (Ri(o.title)) return ss(o);
    if (e.topics(o).includes("failure-modes")) return [];
    let r = b(o.nodes).flatMap((i) => es(i, o));
    return r.length > 0 ? r : C.test(o.title) && re(F(o)).mitigation ? rs(o) : [];
  });
  return { failures: q([...t, ...n, ...s]).map(Ci) };
};
function Ci(e) {
  return { impact: "", detection: "", mitigation: "", recovery: "", ...e };
}
function Ri(e) {
  return (ns(e) || /^\W*(?:\d+\W+)?(?:how (?:to|do|does|will|would|can)|what (?:if|happens|about)|handling|dealing with|when .{1,60} fails?)\b/i.test(
    e
  )) && C.test(e);
}
function ns(e) {
  return /[?？]\W*$/.test(e);
}
function ss(e) {
  let t = ns(e.title) ? b(e.nodes).flatMap(Ve) : [];
  return t.length > 0 ? t : rs(e);
}
var Li = /* @__PURE__ */ new Set([
  "monitoring",
  "security",
  "cost",
  "questions",
  "functional",
  "non-functional",
  "decisions",
  "rollout",
  "api"
]);
function os(e, t) {
  let n = h(e.nodes).flatMap((i) => Ge(i, !0)), s = b(e.nodes).flatMap(Ve), o = f(e.nodes).flatMap(({ text: i, at: a }) => Yn(i, a, e)), r = e.sections.flatMap((i) => {
    let a = t.topics(i);
    if (a.some((S) => Li.has(S))) return [];
    let { impact: c, detection: l, recovery: d } = re(F(i)), p = n.length > 0 && !(c || l || d), m = a.includes("failure-modes") || p ? [] : ss(i);
    return m.length > 0 ? m : os(i, t);
  });
  return [...n, ...s, ...o, ...r];
}
var Pi = /\bhealth[- ]?checks?\b|\bheartbeats?\b/i;
function Ei(e, t) {
  let n = (o = "") => Pi.test(o) || J.some(([r, i]) => r === "detection" && i.test(o)), s = F(t).find(({ label: o, body: r, below: i }) => n(o) && r.length + i.length > 0);
  return s ? e.map((o) => ({ ...o, detection: o.detection ?? j(s) })) : e;
}
function rs(e) {
  let t = re(F(e)), n = M(e.title).replace(
    /^(?:challenge|risk|failure|scenario|problem|issue|case) ?\d{0,3}\s*[:.–—-]\s+/i,
    ""
  );
  if (Ye.test(n)) return [];
  let s = { start: (e.heading.position ?? e.at).start, end: e.at.end }, o = y(e), r = [...f(o), ...b(o)].map(({ text: c }) => c).join(" "), i = b(e.nodes).filter(({ strong: c }) => c);
  if (Object.keys(t).length > 0 && (i.length < 2 || Object.keys(t).length > 1)) {
    let l = f(e.nodes).filter(({ label: d }) => d === void 0).map(({ text: d }) => d).join(" ");
    return [{ ...P(n, s, t.mitigation ?? ""), ...l && { impact: l }, ...t }];
  }
  return e.sections.length === 0 && i.length < 2 && r.length > 40 && C.test(`${n} ${r.slice(0, 2e3)}`) ? [P(n, s, r)] : [];
}

// src/design/readers/chains.ts
var zi = /→|⟶|⇒|↓|▼|─+[>▶►]|-{1,2}>|=>/g, Di = /^(?:text|txt|ascii|plain|plaintext|mermaid|)$/i;
function is(e, t) {
  let n = I(e.nodes).filter(({ lang: o, value: r }) => Di.test(o ?? "") && Bi(r, t)).map((o) => ({ text: o.value, at: x(o) })), s = [...f(e.nodes), ...L(e.nodes)].filter(
    ({ text: o }) => Je(o) >= 3 || t && Je(o) >= 2
  );
  return [...n, ...s].flatMap((o) => ji(o, e));
}
function ji({ text: e, at: t }, n) {
  let o = e.slice(0, 2e4).split(/(?:→|⟶|⇒|↓|▼|─+[>▶►]|-{1,2}>|=>|\n)/).map((r) => r.replace(/^[\s│|├└─\d.]+|[\s─-]+$/g, "")).filter((r) => r.length > 1 && r.length < 200 && new RegExp(
  "\\p{L}", "u").test(r)).map((r) => ({ text: r, codes: [], at: t }));
  return o.length >= 3 ? [{ name: M(n.title), form: "chain", serves: [], steps: o, at: t }] : [];
}
function Je(e) {
  return (e.slice(0, 2e4).match(zi) ?? []).length;
}
function Bi(e, t) {
  return Je(e) < 2 || /^\s*(?:erDiagram|classDiagram|stateDiagram|sequenceDiagram|C4|gantt|pie)/.test(e) ? !1 : /^\s*(?:flowchart|graph)\b/.test(e) ? t && new RegExp("\\p{L}{3}.*(?:--|==).*\\p{L}{3}",
  "u").test(e) : /^[\s│]{0,40}(?:├──|└──)/m.test(e) && !/→|-->/.test(e) ? !1 : t || !/[┌┐└┘╔╭]|\+-{3,}\+/.test(e) && !/[{};]\s*$/m.test(e);
}

// src/design/readers/flows.ts
var as = (e) => {
  let t = [...e.sections, ...Ai(e)].map((n) => {
    let s = e.within(n), o = s.has("data-flow") || e.topics(n).includes("data-flow") || _i.test(n.title), i = (s.has("rollout") || s.has("questions") || s.has("out-of-scope")) && !o ? [] : Fi(n, o), a = I(
    n.nodes).flatMap((d) => Gi(d, n.title, e)), { flows: c, strays: l } = Xi(i, a);
    return { flows: [...c, ...is(n, o)], strays: l };
  });
  return { flows: Vi(t.flatMap(({ flows: n }) => n)), strays: t.flatMap(({ strays: n }) => n) };
};
function Ai(e) {
  return e.about("data-flow").filter(({ depth: t }) => t === 8);
}
var _i = /\b(?:flows?|walk-?through|walk through|how (?:it|.{1,40}) works?|how is .{1,40} work|life-?cycle|(?:read|write|request|happy) path|runtime|scenarios?|journey|sequence|ablauf|fluxos?|flujo|laufzeit)\b|流程|时序|路径|フロー/i;
function Fi(e, t) {
  let n = M(e.title.replace(/\([^()]*(?:FR|NFR)-\d[^()]*\)/g, "")).trim() || e.title, s = bt(e.nodes);
  return s.flatMap((o) => {
    let r = Oe(o).map(Ui), a = r.filter(({ from: d }) => d !== void 0).length >= Math.max(2, r.length - 1), c = t ? o.ordered || Hi(o) || r.length >= 4 : o.ordered && Wi(r) || !1;
    if (r.length < 2 || !(a || c)) return [];
    let l = s.length === 1 ? x(e.heading).start : x(o).start;
    return [
      { name: n, form: "steps", serves: T(e.title), steps: r, at: { start: l, end: x(o).end } }
    ];
  });
}
var Ni = /^(?:\*\*)?(?:the |a |an )?(?:[\p{L}\p{N}_./-]+ ){1,4}?(?:sends?|calls?|requests?|returns?|responds?|reads?|writes?|stores?|saves?|creates?|updates?|publish(?:es)?|consumes?|receives?|forwards?|fetche?s?|quer(?:y|ies)|validates?|checks?|parses?|loads?|resolves?|opens?|uploads?|polls?|pushes|pulls?|runs?|enqueues?|emits?|notif(?:y|ies)|redirects?|connects?|accepts?|routes?|invokes?|triggers?|processes|generates?|renders?|registers?|transforms?|evaluates?|sees?|clicks?|selects?|submits?)\b/iu;
function Wi(e) {
  return e.length >= 3 && e.filter(({ text: t, from: n }) => n !== void 0 || Ni.test(t.slice(0, 120))).length >= e.length * 0.6;
}
function Hi(e) {
  return Oe(e).every(({ text: t }) => /^(?:step\s*)?\d{1,3}[.):]/i.test(t));
}
var Ki = /^([^→⟶⇒:]{1,60}?)\s*(?:→|⟶|⇒|-->|->|=>)\s*([^→⟶⇒:`]{1,60}?)\s*:\s/u, Zi = /^([^→⟶⇒:]{1,60}?)\s*(?:→|⟶|⇒|-->|->|=>)\s*([^→⟶⇒:]{1,60}?)\s*(?::\s*|$|\s(?=[a-z`]))/u;
function Qi(e) {
  let t = Ki.exec(e);
  return t && t[2].split(" ").length <= 4 ? t : Zi.exec(e);
}
function Ui(e) {
  let t = Qi(e.text.slice(0, 300).replace(/^(?:step\s*)?\d{1,3}[.):]\s*/i, "")), s = t && t[1].split(" ").length <= 6 && t[2].split(" ").length <= 6 ? { from: t[1].trim(), to: t[2].trim() } : {}, o = e.
  node.children[0];
  return {
    text: e.text,
    at: o ? { start: k(o).at.start, end: e.at.end } : e.at,
    codes: e.codes.map(({ text: r }) => r),
    ...s
  };
}
function Gi(e, t, { blocks: n, document: s }) {
  let o = pt(e, n.get(e)?.drawing, s.source), r = e.value;
  return o.length > 0 || H(r) ? [{ name: M(t), form: "sequence", serves: T(t), steps: o, at: x(e), source: r }] : [];
}
function Xi(e, t) {
  let [n, ...s] = e, o = t.filter(({ at: S }) => n && s.length === 0 && S.start.line > n.at.end.line), r = o.find(({ source: S }) => !H(S)) ?? o[0], i = t.filter((S) => S !== r), a = i.filter(({ source: S,
  steps: v }) => !H(S) && v.length >= 2), c = i.filter(({ source: S }) => H(S)).map(({ name: S, at: v }) => ({ name: S, at: v })), l = a.map(({ source: S, ...v }) => v);
  if (!n || !r) return { flows: [...e, ...l], strays: c };
  let { source: d, steps: p, at: m } = r;
  return { flows: [{ ...n, sequence: { drawn: H(d), source: d, messages: p, at: m } }, ...l], strays: c };
}
function Vi(e) {
  let t = /* @__PURE__ */ new Set();
  return e.filter(({ steps: n, form: s }) => {
    let o = `${s}:${n[0]?.at.start.offset}:${n.at(-1)?.at.end.offset}`;
    return t.has(o) ? !1 : t.add(o);
  });
}

// src/design/readers/growth.ts
var Yi = /\b(?:scal(?:e|es|ed|ing) (?:out|up|to|horizontally|vertically|linearly|with|by|from|independently)|(?:horizontal|vertical)(?:ly)? scal\w+|auto-?scal\w+|bottlenecks?|shard(?:s|ed|ing)\b|partition(?:ed|ing) (?:by|the|across|into)|\d[\d,.]{0,12}\s?[kKmM]?\+? ?(?:qps|rps|tps|req(?:uest)?s?\/s(?:ec)?|writes?\/s(?:ec)?|reads?\/s(?:ec)?|events?\/s(?:ec)?|msg\/s|messages?\/s(?:ec)?|ops\/s(?:ec)?)|(?:requests?|queries|transactions|events|messages|writes|reads) per (?:second|minute|day)|concurrent (?:users|connections|requests|sessions)|(?:daily|monthly) active users|read replicas?|hot ?(?:spots?|shards?|keys?|partitions?)|10x|100x|peak (?:load|traffic)|as (?:the )?(?:load|traffic|data|usage|number of \w+) grows|does not scale|(?:not )?scal(?:able|es) (?:as|because|to|with)|memory (?:usage|footprint) (?:grows|scales)|lock contention|\bcontention\b|(?:production|large|web|global)-?\s?scale|high[- ](?:volume|throughput|traffic|concurrency|cardinality)|(?:large|growing|increasing|huge|vast|high) (?:number|volume|amount|set|dataset|codebase|data ?flow|traffic|repo)\w*|very large|grow(?:s|ing)? (?:with|number|data|linearly|beyond|over time)|(?:run|process(?:ed|es)?|execute[sd]?|worker\w*|jobs?|requests?) (?:\w+ )?(?:in parallel|concurrently)|(?:worker|thread|connection) pool|multiple (?:workers|instances|replicas|nodes|shards)|(?:performance|memory|latency) (?:regression|penalty|overhead|impact|budget)|skalier\w+|parallele? (?:jobs?|anfragen|läufe|zugriffe)|gleichzeitig\w*|bei vielen|durchsatz|lastspitzen|engp[aä]ss\w*|escal(?:a|á)vel\w*|escalabilidade|gargalos?|múltiplos workers|em paralelo|simultân\w+|sobrecarreg\w+|mở rộng|tải cao)|扩展|吞吐|瓶颈|并发/i,
Ji = /\b\d[\d,.]{0,12}\s?(?:[kKMB]|million|billion|thousand)?\+? (?:users|requests|rows|records|objects|nodes|tenants|devices|messages|events|pods|connections|customers|documents|items|queries)\b|\b\d[\d,.]{0,10}\s?[TP]i?B\b/i;
function cs(e) {
  let t = e.document.source, s = I(e.content("scaling")).filter(
    ({ lang: a }) => /^(?:text|txt|plain|plaintext|)$/i.test(a ?? "")
  ).flatMap((a) => R(a, t)).filter(({ text: a }) => X(a) && new RegExp("\\p{L}{3}", "u").test(a)), o = e.sentences.filter(({ text: a, inside: c }) => c.has("scaling") && a.length > 15), r = e.sentences.
  filter(
    ({ text: a, inside: c }) => !c.has("quantities") && Yi.test(a.slice(0, 2e3))
  ), i = [...o.map($), ...s, ...r.map($)];
  return [...new Map(i.map((a) => [`${a.at.start.line}:${a.text}`, a])).values()];
}
function et(e) {
  return Ji.test(e.slice(0, 2e3));
}

// src/design/readers/requirement-kinds.ts
function ls(e) {
  return /\bnon-?\s?functional|^(?:quality|performance|scalability|availability)\b/i.test(e) ? "non-functional" : /\bfunctional\b/i.test(e) ? "functional" : void 0;
}
var tt = /\b(?:availab|latenc|throughput|scalab|durab|reliab|uptime|p9\d|p50|performan|response time|secur|consisten|maintainab|usabilit|portab|extensib|testab|robust|resilien|rto|rpo|percentile|concurrent|low[- ]latency|real[- ]time|fault[- ]toleran|efficien|verfügbar|zuverlässig|skalier|wartbar|sicherheit|leistung|disponib|escalab|confiab|desempenho|rendimiento|latência|performanz)|可用性|性能|延迟|可靠|可扩展/i;
function nt(e, t) {
  return e ? e.startsWith("N") ? "non-functional" : "functional" : tt.test(t) && !/\b(?:user|customer|admin)s? (?:can|should be able|shall|must)\b/i.test(t) ? "non-functional" : "functional";
}

// src/design/readers/signals.ts
var ea = /\b(?:metrics?|latenc\w*|errors?|error rates?|rates?|counts?|counters?|gauges?|histograms?|cpu|memory|disk|depth|lag|throughput|p\d\d|percentile|dashboards?|logs?|logged|logging|trac(?:es?|ing)|spans?|prometheus|grafana|datadog|cloudwatch|opentelemetry|otel|jaeger|sentry|splunk|kibana|loki|elk|uptime|availability|usage|utili[sz]ation|queue|duration|hit rate|hit|requests?|qps|rps|size|age|health|slo|sli|time|timings?|success|failures?|saturation|backlog|active|total|heartbeat)\b|[a-z0-9]+_[a-z0-9]+_\w+|métricas?|kennzahl|protokoll\w*|指标|日志|监控/i;
function ds(e) {
  return ea.test(e);
}
var ps = /^[a-z][a-z0-9]*(?:_[a-z0-9]+){1,8}_(?:total|count|seconds|ms|milliseconds|bytes|ratio|rate|percent|duration|latency|errors?|failures?|requests|size|depth|lag|age|info|bucket|sum|gauge|duration_seconds|duration_ms)$/,
ta = /\b(?:alert(?:s|ing|ed)? (?:on|if|when|fires?|for|rules?|thresholds?|is|are|manager)|(?:we|will|should|must|to) (?:track|monitor|measure|log|alert|record|emit|expose|export)\b|(?:emit|expose|export|publish|record|track|report)s? (?:\w+ ){0,3}(?:metrics?|counters?|histograms?)|metrics? (?:such as|like|for|include|are|exposed|emitted|per)|dashboards? (?:for|show|with|display)|structured log\w*|distributed tracing|health ?checks? (?:endpoint|every|api)|prometheus|grafana|datadog|cloudwatch|opentelemetry|pagerduty|eventkit|correlation ids?|log(?:ged|s)? (?:with|to|as|every|each|all)|timing metrics?|metrics? and observability|métricas? (?:de|para)|alerta (?:se|quando)|überwacht (?:durch|mit|von)|protokolliert)\b/i;
function st(e) {
  return ta.test(e);
}

// src/design/readers/mentions.ts
var na = de(4e3, 1e3);
function sa({ text: e, codes: t, inside: n, form: s, label: o }) {
  return [s, o ?? "", [...n].join(), e, ...t.map((r) => r.text)].join(`
`);
}
var fs = (e) => {
  let t = e.sentences.filter(({ inside: s }) => !s.has("quantities")), n = e.sections.filter(({ nodes: s, sections: o }) => s.length + o.length > 0);
  return {
    mentions: [
      ...t.flatMap(
        (s) => na(sa(s), () => pa(s)).map((o) => ({ ...o, at: s.at }))
      ),
      ...n.flatMap(({ title: s, at: o }) => ra.test(s) ? [{ section: "questions", strong: !1, at: o }] : [])
    ]
  };
}, oa = [
  [
    "security",
    /\b(?:authenti\w+|authori[sz]\w+|encrypt\w*|permissions?|access control|credentials?|security|verschlüssel\w*|autentica\w*|berechtigung\w*|sicherheit\w*)\b|安全|权限/i
  ],
  [
    "monitoring",
    /\b(?:metrics|monitor(?:s|ed|ing)|observab\w+|alert(?:s|ing)|dashboards?|logging|tracing|telemetry|überwach\w*|monitoramento)\b|监控|日志/i
  ],
  [
    "data-model",
    /\b(?:schemas?|entity|entities|primary key|foreign key|columns?|data model|structs?|relational|`\w+` tables?|database tables?|tabelle\w*|tabela\w*|datenbank\w*|metadatenfeld)\b|\{\s?\w+:|数据库|数据表/i
  ],
  ["api", /\b(?:apis?|endpoints?|grpc|webhooks?|graphql|rest interface|schnittstelle\w*)\b|接口/i],
  [
    "components",
    /\b(?:services?|modules?|components?|workers?|gateway|controller|subsystem|komponente\w*|componentes?)\b|组件|模块/i
  ],
  [
    "data-flow",
    /\b(?:data ?flow|flows? (?:through|from|to|into)|sends? .{1,40} to|forward(?:s|ed) to|is (?:sent|passed|forwarded|written) to|looping through|loops through)\b/i
  ]
], ra = /\b(?:future (?:work|considerations?|improvements?|enhancements?|extensions?|plans?)|(?:potential|possible|further) (?:extensions?|improvements?|enhancements?)|next (?:steps|milestones)|to-?dos?|phase 0|research|clarifying questions|open (?:points?|items?|work)|outlook|ausblick|offene|limitations|known (?:gaps|limitations)|gaps|nicht gemessen|nächste schritte|próximos passos|trabalhos? futuros?|pendências)\b|待|后续|未来/i,
ia = /^(?:future|next|open|todos?|outlook|potential|possible|ausblick|limitations)\b/i, aa = /\b(?:TODO|TBD|to be (?:decided|determined|defined|clarified|confirmed|discussed)|not yet (?:decided|clear|known|defined)|needs? (?:further )?(?:clarification|discussion|investigation)|remains? (?:open|to be|unclear)|still (?:open|unclear|under discussion)|open question|(?:we )?(?:should|will|must|have to) (?:decide|clarify|confirm|investigate|revisit) (?:if|whether|how|which|what)|unclear (?:whether|if|how)|hipótese|(?:ist|sind|bleibt|noch) (?:noch )?(?:offen|unbewiesen|ungeklärt)|noch (?:offen|unklar|zu klären)|zu klären|ungeklärt|a definir|não decidid[oa])\b|待确认|需确认|确认项|待定/i,
ca = /\b(?:must|should|shall|targets?|goals?|slos?|slas?|needs? to|has to|guarantee\w*|aims?|expect(?:s|ed)?|require[sd]?|ensure|deliver\w*|complet\w*|process\w*|respond\w*|available|uptime|availability|latency|response time|muss|müssen|soll(?:en|te)?|darf|deve[mn]?|garantir|garantiza\w*|notificar)(?![\p{L}])|必须|目标|不超过/iu,
us = String.raw`\s{0,2}(?:\w{1,8}\s){0,2}?~?\d{1,6}(?:[.,]\d{1,3})?\s?(?:ms|µs|s|secs?|seconds?|mins?|minutes?|hours?|h|sekunden?|minuten?|stunden?|segundos?|minutos?|horas?|秒|毫秒|分钟)(?![\p{L}])`,
la = new RegExp(
  String.raw`(?:(?<![\p{L}])(?:within|under|below|less than|at most|no more than|faster than|maximum|max\.?|innerhalb(?: von)?|unter|höchstens|maximal|em até|no máximo|abaixo de|dentro de|en menos de)(?![\p{L}])|[<≤])${us}|(?<![\p{L}])(?:uptime|availability|available|success rate|error rate|verfügbarkeit|disponibilidade).{0,40}\d{1,3}(?:[.,]\d{1,4})?\s?%|\d{2}[.,]\d{1,4}\s?% (?:uptime|availab|of requests|success|verfügb|dispon)|p(?:50|9\d(?:\.\d)?)\b.{0,30}[<≤]${us}`,
  "iu"
), da = /\b(?:time-?outs?|coverage|interview|you|measured|benchmark\w*|took|gemessen|currently|today|ttl|expir\w*|backoff|retr(?:y|ies)|hit rates?|heartbeat|removes?|detect\w*|failover)\b/i;
function pa(e) {
  let { inside: t } = e, n = e.text.slice(0, 2e3), s = e.codes.slice(0, 200).map((r) => r.text), o = !ba(t);
  return [
    ...oa.filter(([, r]) => r.test(n)).map(([r]) => ({ section: r, strong: !1 })),
    ...Xt.filter(([, r]) => r.test(n)).map(([r]) => ({ section: "security", strong: !0, about: r })),
    ...s.filter((r) => ps.test(r)).map((r) => ({ section: "monitoring", strong: !0, about: r })),
    ...E("monitoring", st(n), st(n)),
    ...E("failure-modes", C.test(n), !t.has("out-of-scope") && Vn(n)),
    ...E("decisions", rn(n), Y(n)),
    ...E("questions", ua(e) || ia.test(e.label ?? ""), !1),
    ...E(
      "requirements",
      tt.test(n) || et(n) || G(n),
      o && ga(n, t)
    ),
    ...E("scaling", et(n), !1),
    ...$n(e).map((r) => ({ section: "api", strong: !0, about: r })),
    ...E("api", /\b(?:GET|POST|PUT|PATCH|DELETE) \/\w/.test(n) && e.form === "row", !1),
    ...E(
      "scope",
      /\bout of scope\b|\bnon-?goals?\b|\bfora d[eo] escopo\b|\bfor now\b|\bnicht (?:im|bestandteil)\b/i.test(n),
      ha(n)
    ),
    ...E("cost", B(n) && ms.test(n), B(n) && ms.test(n) && !ma(t))
  ];
}
function E(e, t, n) {
  return t || n ? [{ section: e, strong: n }] : [];
}
function ua({ text: e, codes: t, form: n }) {
  let s = t.slice(0, 50).reduce((o, r) => o.replace(r.text, " "), e.slice(0, 2e3));
  return aa.test(s) || n !== "line" && /^[^"“”'«>*].{10,}[?？]$/.test(s.trim());
}
var ms = /\b(?:costs?|price[ds]?|pricing|budget|bill(?:ed|ing)?|fees?|charged?|\/month|per month|monthly|per (?:gb|gib|tib|request|hour|1k|million)|kosten|custos?)\b|\/(?:TiB|GiB|GB|TB|h|hour|month|mo)\b|成本/i;
function ma(e) {
  return fa.some((t) => e.has(t));
}
var fa = [
  "decisions",
  "requirements",
  "functional",
  "non-functional",
  "constraints",
  "monitoring",
  "questions"
];
function ba(e) {
  return e.has("decisions") || e.has("out-of-scope") || e.has("questions");
}
function ga(e, t) {
  return !(t.has("scaling") || t.has("failure-modes") || t.has("api") || t.has("data-model")) && ca.test(e) && la.test(e) && !da.test(e);
}
function ha(e) {
  return /\b(?:is|are|keep(?: that| this)?|remains?|be|as|explicitly|completely|was|foi) (?:\w+ )?(?:out of scope|outside (?:of )?the scope|a non-?goal|fora d[eo] escopo|not in scope)\b|\((?:out of scope|fora d[eo] escopo)\b|\bno \w+ for now\b|\bwill not (?:support|cover|address|implement|include)\b|\bwe (?:won't|do not plan|don't plan)\b/i.
  test(
    e
  );
}

// src/design/readers/monitors.ts
var gs = (e) => {
  let t = e.content("monitoring", "alerts"), n = new Set(
    e.about("monitoring", "alerts").filter(({ depth: o }) => o === 8).flatMap(({ nodes: o }) => o.map((r) => r.position?.start.line))
  ), s = e.passages.filter(
    ({ form: o, inside: r, at: i }) => o !== "row" && (r.has("monitoring") || r.has("alerts") || n.has(i.start.line))
  );
  return { monitors: [...h(t).flatMap(xa), ...s.flatMap(Oa)] };
}, wa = /indicator|metric|signal|sli|what|measure|kpi|name|métrica|kennzahl|指标/i, ya = /alert|threshold|alarm|target|slo|condition|when|limite|schwelle|告警|阈值/i;
function xa(e) {
  let t = w(e, /^(?:requirement|nfr|objective|serves|for)$/i), n = O(e, wa, t), s = O(e, ya, t, n);
  return n < 0 && s < 0 ? [] : e.rows.map((o) => va(o, t, Math.max(n, 0), s)).filter(({ indicators: o, alerts: r }) => o.length + r.length > 0);
}
function va(e, t, n, s) {
  return {
    requirement: t >= 0 ? u(e, t).text : "",
    indicators: bs(u(e, n)),
    alerts: s >= 0 ? bs(u(e, s)).map((o) => ({ ...o, hasThreshold: hs(o.text) })) : [],
    at: e.at
  };
}
function bs(e) {
  return e.text.split(/;\s*/).filter((t) => !g(t)).map((t) => ({ text: t.trim(), at: e.at }));
}
function hs(e) {
  return X(e) || /\b(?:any|none|missing|absent|zero|silent|no data)\b/i.test(e);
}
var ka = /\b(?:alert(?:s|ing|ed|a|as)?|alarms?|page[sd]?|paging|pagerduty|notify|warn(?:ing)?)\b|[<>≤≥]\s*\d|\b(?:exceeds?|above|below|over|under|greater than|less than|more than)\s+\$?\d|告警/i;
function Oa({ text: e, body: t, at: n, inside: s }) {
  if (e.length < 4 || g(t)) return [];
  let o = e.slice(0, 2e3), r = s.has("alerts") || ka.test(o), i = ds(o);
  if (!r && !i) return [];
  let a = { text: e, at: n };
  return [
    {
      requirement: "",
      indicators: i ? [a] : [],
      alerts: r ? [{ ...a, hasThreshold: hs(o) }] : [],
      at: n
    }
  ];
}

// src/design/readers/overview.ts
var ws = (e) => {
  let [t] = e.document.sections, n = e.nodes.filter((s) => s.type === "blockquote");
  return {
    title: t?.depth === 1 ? { text: t.title.replace(/^system design:\s*/i, ""), at: t.heading.position ?? t.at } : void 0,
    brief: Ma(n.flatMap((s) => f([s]))),
    overview: f(e.content("overview")).map($),
    rollout: b(e.content("rollout")).map($),
    offPath: $a(e)
  };
};
function Ma(e) {
  let t = e.find(({ label: n, strong: s }) => s && n?.toLowerCase() === "brief");
  return t && { text: t.body, at: t.at };
}
var Sa = /\bNot on the path of (N?FR-\d{1,3})\s*:/gi;
function $a(e) {
  return e.passages.flatMap(({ text: t, at: n }) => {
    let s = [...t.matchAll(Sa)];
    return s.map((o, r) => {
      let i = t.slice(o.index + o[0].length, s[r + 1]?.index ?? t.length);
      return { requirement: o[1].toUpperCase(), parties: je(i.trim(), { at: n }), at: n };
    });
  });
}

// src/design/readers/printed.ts
var Ia = 200;
function ot(e) {
  let t = e.slice(0, Ia), n = t.startsWith("?") ? ht(t) : gt(t);
  return n?.start === 0 ? t.slice(0, n.length) : "";
}
function _(e, t, n) {
  let { line: s, column: o, offset: r = 0 } = e;
  for (let i of t) {
    for (; n.codePointAt(r) !== i.codePointAt(0) && /[\\ \t>]/.test(n[r] ?? ""); )
      r += 1, o += 1;
    r += i.length, i === `
` && (s += 1), o = i === `
` ? 1 : o + i.length;
  }
  return { line: s, column: o, offset: r };
}

// src/design/readers/quantities.ts
var ks = (e) => {
  let t = h(e.nodes).flatMap((o) => Ta(o) ? qa(o) : []), s = [...e.nodes, ...e.sections.map(({ heading: o }) => o)].flatMap((o) => Os(o)).flatMap((o) => La(o, e.document.source));
  return {
    quantities: t,
    results: s.flatMap((o) => "printed" in o ? [o] : []).sort(ys),
    checks: s.flatMap((o) => "printed" in o ? [] : [o]).sort(ys)
  };
};
function ys(e, t) {
  return (e.at.start.offset ?? 0) - (t.at.start.offset ?? 0);
}
function Ta(e) {
  return w(e, /^quantity$/i) === 0 && w(e, /^value$/i) === 1 && w(e, /^basis$/i) === 2;
}
function qa(e) {
  return e.rows.flatMap((t) => {
    let [n, s, o] = [u(t, 0), u(t, 1), u(t, 2)], [r] = o.codes, i = r && o.text.startsWith(r.text) ? r : void 0, a = n.codes[0]?.text ?? n.text;
    return a === "" ? [] : [{ name: a, value: $(s), basis: $(o), expression: i, at: t.at }];
  });
}
function Os(e) {
  if (e.type === "table") {
    let t = e.children[0]?.children.map((n) => k(n).text) ?? [];
    return e.children.slice(1).flatMap(
      (n) => n.children.map((s, o) => ({
        children: xs(s.children),
        inCheckColumn: /^check$/i.test(t[o] ?? "")
      }))
    );
  }
  return e.type === "paragraph" || e.type === "heading" ? [{ children: xs(e.children), inCheckColumn: !1 }] : "children" in e ? e.children.flatMap(Os) : [];
}
function xs(e) {
  return ce(e).filter((t) => !("children" in t));
}
var Ca = /^\s*(holds|fails)\b(?:\s*\(([^()]{0,300}(?:\([^()]{0,300}\)[^()]{0,300}){0,8})\))?/, Ra = /^\s*=\s*/, vs = /[<>≤≥]|==/;
function La({ children: e, inCheckColumn: t }, n) {
  return e.flatMap((s, o) => {
    if (s.type !== "inlineCode") return [];
    let r = e[o + 1], i = r?.type === "text" ? r.value : "", a = Ca.exec(i);
    if (a !== null && vs.test(s.value) || t && vs.test(s.value)) return [Pa(s, a, r, n)];
    let l = Ea(s, n) ?? (r && za(s, r, i, n));
    return l ? [l] : [];
  });
}
function Pa(e, t, n, s) {
  let o = { text: e.value, at: rt(e, s) }, { start: r, end: i } = x(e);
  if (!t || !n) return { expression: o, at: { start: r, end: i } };
  let a = x(n).start;
  return { expression: o, verdict: t[1], remark: t[2], at: { start: r, end: _(a, t[0], s) } };
}
function Ea(e, t) {
  if (e.value.length > 500) return;
  let n = rt(e, t), s = /^([^=<>!]+?)(\s=\s)([^=<>]+)$/.exec(t.slice(n.start.offset, n.end.offset));
  if (!s || ot(s[3]) === "") return;
  let o = _(n.start, s[1], t), r = _(o, s[2], t);
  return {
    expression: { text: s[1], at: { start: n.start, end: o } },
    printed: { text: s[3], at: { start: r, end: n.end } },
    at: x(e)
  };
}
function za(e, t, n, s) {
  let o = Ra.exec(n), r = o ? ot(n.slice(o[0].length)) : "";
  if (!o || r === "") return;
  let i = _(x(t).start, o[0], s), a = _(i, r, s), c = { text: e.value, at: rt(e, s) }, l = r.replace(/\s+/g, " ");
  return { expression: c, printed: { text: l, at: { start: i, end: a } }, at: { start: x(e).start, end: a } };
}
var Da = /^[ \r\n](?=[\s\S]*[^ \r\n])[\s\S]*[ \r\n]$/;
function rt(e, t) {
  let { start: n, end: s } = x(e);
  if (n.line === s.line) return lt(e);
  let o = t.slice(n.offset, s.offset), [r = ""] = /^`*/.exec(o) ?? [], i = o.slice(r.length, o.length - r.length), a = Da.test(i) ? i.replace(/^(?:\r\n|[ \r\n])|(?:\r\n|[ \r\n])$/g, "") : i, c = _(n, r +
  i.slice(0, i.indexOf(a)), t);
  return { start: c, end: _(c, a, t) };
}

// src/design/readers/questions.ts
var Ss = (e) => {
  let t = e.about("questions"), n = t.flatMap(y), s = h(n).flatMap(Aa), o = b(n).filter(({ node: p }) => p.checked !== !0).filter(({ text: p, items: m }) => m.length > 0 || !/[:：]$/.test(p)), r = f(
  n).filter(({ text: p }) => ja.test(p) && !/[:：]$/.test(p)), i = [...o, ...r].filter(({ text: p }) => p.length > 5 && !g(p)), a = f(n).find(
    ({ label: p }) => /^(?:default |working )?(?:assumptions?|defaults?|annahmen)$/i.test(p ?? "")
  )?.body, c = i.map(({ text: p, at: m }) => Ms(p, m)).map((p) => ({ ...p, assumed: p.assumed || (a ?? "") })), d = s.length + c.length > 0 ? t.flatMap(({ sections: p }) => p).filter(Ba).map((p) => Ms(
  p.title, p.heading.position ?? p.at)) : [];
  return {
    questions: s.length > 0 ? [...s, ...c.filter(({ question: p }) => /[?？]/.test(p))] : [...c, ...d]
  };
}, ja = /[?？]|^\W*(?:who|what|when|where|which|whether|how|why|is|are|can|should|does|do|will|wer|was|wann|wie|ob|welche\w*|quem|qual|quando|como|quién|qué)(?![\p{L}])|\b(?:unclear|undecided|not (?:yet )?(?:known|decided|clear)|to be (?:decided|determined|clarified)|assum\w+|offen|unklar)\b|是否|如何|待/iu;
function Ba(e) {
  return /[?？]\W*$/.test(e.title);
}
function Ms(e, t) {
  let n = /\b(?:assum(?:ed?|ing|ptions?)|default|recommend(?:ed|ation)|proposal|proposed|tentativ\w+|empfehlung|annahme|vorschlag|recomendação|hipótese|proposta)[:\s]+(.+)$/i.exec(
    e
  )?.[1] ?? "";
  return { question: e, assumed: n, ifNot: "", decides: "", at: t };
}
function Aa(e) {
  let t = Math.max(w(e, /question|issue|unknown|topic|frage|punkt|dúvida|questão|问题/i), 0), n = [
    /assum|default|annahme|recommend|status|proposal/i,
    /if not|otherwise|impact|else/i,
    /decid|owner|who|verantwort|responsável/i
  ].map((s) => O(e, s, t));
  return e.rows.map((s) => {
    let [o = "", r = "", i = ""] = n.map(
      (a) => a < 0 ? "" : u(s, a).text
    );
    return { question: u(s, t).text, assumed: o, ifNot: r, decides: i, at: s.at };
  }).filter((s) => !g(s.question));
}

// src/design/readers/capabilities.ts
var _a = /\b(?:users?|customers?|clients?|operators?|admins?|callers?|developers?|teams?) (?:can|may|will be able to|should be able to|must be able to)\b|\b(?:the )?(?:system|service|platform|feature|tool|api|application|app|proposal|component)s? (?:(?:will|should|must|can|shall) (?:allow|support|provide|enable|accept|return|store|send|expose|generate|process|let|create|handle)|allows?|supports?|provides?|enables?|lets?)\b|\b(?:benutzer|nutzer|anwender|kunden?) (?:kann|können|soll|sollen)\b|\b(?:usuários?|clientes?|usuarios?) (?:pode[mn]?|puede[n]?|deve[mn]?)\b|(?:用户|系统)(?:可以|能够|支持|应)/i,
Fa = ["overview", "in-scope", "scope"];
function $s(e) {
  return e.sentences.filter(({ form: n, text: s, inside: o, section: r }) => {
    if (o.has("out-of-scope") || o.has("decisions") || s.length < 15) return !1;
    let i = Fa.some((a) => o.has(a)) || r !== void 0 && /^(?:proposal|behaviou?rs?|features?|what it does)\b/i.test(r.title);
    return n === "item" && i && s.length > 30 || _a.test(s.slice(0, 400));
  }).map($);
}

// src/design/readers/requirements.ts
var Is = (e) => {
  let n = e.about("functional", "non-functional", "requirements").flatMap((o) => qs(e, o, Ts(e, o))), s = e.passages.filter(({ text: o }) => Na.test(o)).map(({ text: o, at: r }) => it(o, r, "functiona\
l"));
  return { requirements: q([...n, ...s]), capabilities: $s(e) };
}, Na = /^(?:\W{0,3}|.{1,40}?[:：]\s*)as an? [^,.]{2,60},? (?:i|we) (?:want|need|can|would like|should)\b|\b(?:the )?(?:\w+ ){0,3}shall (?!not be (?:read|used))\w+|^(?:als|como) [^,.]{2,60},? (?:möchte ich|quero|quiero)\b|^作为.{1,40}[,，]我/i;
function Ts(e, t) {
  let n = e.topics(t);
  return n.includes("non-functional") ? "non-functional" : n.includes("functional") ? "functional" : void 0;
}
function qs(e, t, n) {
  let s = Wa.test(t.title) || Ha(t.title) ? [] : Za(t.nodes, n), o = t.sections.flatMap((r) => {
    let i = e.topics(r);
    if (i.includes("out-of-scope") || i.includes("questions") || i.includes("constraints")) return [];
    let a = Ts(e, r) ?? (/^(?:extended|additional|optional)\b/i.test(r.title) ? void 0 : n), c = a !== "non-functional" || T(r.title).length > 0 ? Ka(r) : void 0;
    return c ? [c] : qs(e, r, a);
  });
  return [...s, ...o];
}
var Wa = /[?？]\W*$/;
function Ha(e) {
  return /\b(?:measured|gemessen|benchmarks?|results?|messwerte|ist-werte|medid[oa]s?)(?![\p{L}])|实测/iu.test(e) && !/\b(?:key|expected|target|wanted|goals?|ziel\w*|erwartet\w*|to be)\b/i.test(e);
}
function Ka(e) {
  if (e.sections.some(({ depth: a }) => a < 7)) return;
  let t = /^(?:\d{1,3}[.)]?\s*)?(?:user )?(?:story|use case|requirement|feature)\b|\b(?:N?FR|REQ|US|UC)[-_ ]?\d/i, n = y(e), s = [...f(n), ...b(n)].map((a) => a.text).join(" ");
  if (!t.test(e.title) || g(s)) return;
  let o = /\bNFR/.test(e.title) ? "non-functional" : "functional", r = `${e.title}: ${s}`, { start: i } = e.heading.position ?? e.at;
  return {
    id: T(e.title)[0],
    kind: o,
    text: r,
    quantified: G(s),
    at: { start: i, end: e.at.end }
  };
}
function Za(e, t) {
  let n = h(e).flatMap((a) => a.rows.map((c) => Qa(a, c, t))), s = b(e).flatMap((a) => Cs(a, t)), o = [...n, ...s], i = (o.length > 0 || t === void 0 ? [] : f(e).filter(({ text: a }) => a.length > 20)).
  map((a) => it(a.text, a.at, t ?? "functional"));
  return [...o, ...i].filter((a) => !g(a.text));
}
function Qa(e, t, n) {
  let s = T(u(t, 0).text)[0], o = w(
    e,
    /target|goal|measure|metric|value|threshold|slo|zielwert|meta|objetivo|scenario|szenario|目标|指标|erwartung|expected|expectation/i
  ), r = w(
    e,
    /quality|attribute|category|aspect|characteristic|property|concern|type|qualität|merkmal/i
  ), i = w(
    e,
    /requirement|description|story|feature|capability|scenario|anforderung|requisito|what|beschreibung|描述/i
  ), a = t.cells.map((l) => l.text).join(" | "), c = o > 0 ? u(t, o) : void 0;
  return {
    id: s,
    kind: n ?? nt(s, a),
    text: i >= 0 ? u(t, i).text : t.cells.slice(s ? 1 : 0).map((l) => l.text).join(" "),
    quality: r >= 0 ? u(t, r).text : void 0,
    target: c && { text: c.text, at: c.at },
    quantified: G(c?.text ?? a),
    priority: u(t, w(e, /priority|prio|moscow/i)).text || void 0,
    at: t.at
  };
}
function Cs(e, t) {
  let n = e.items.length > 0 && (e.body === "" || /[:：]$/.test(e.text) || e.text.split(" ").length <= 4), s = n ? ls(e.text) ?? t : t, o = e.items.flatMap((r) => Cs(r, s));
  return n && o.length > 0 ? e.label || s !== "non-functional" ? o : o.map((r) => ({ ...r, quality: e.text })) : [it(e.text, e.at, s, e.label), ...s === "non-functional" ? o : []];
}
function it(e, t, n, s) {
  let o = T(e.slice(0, 24))[0], r = n ?? nt(o, e), i = G(e);
  return { id: o, kind: r, text: e, quality: r === "non-functional" ? s : void 0, target: r === "non-functional" && i ? { text: e, at: t } : void 0, quantified: i, at: t };
}

// src/design/readers/scaling.ts
var Rs = (e) => {
  let t = e.content("scaling"), n = e.sections.flatMap(({ nodes: r }) => h(r)).filter((r) => Ps(r).size >= 2), s = [...f(t), ...b(t)];
  return {
    load: e.passages.filter(({ text: r, form: i }) => i === "line" && /^load:/i.test(r)).flatMap(({ codes: r }) => r.map(({ text: i, at: a }) => ({ name: i, at: a }))),
    plan: n.flatMap(Ga),
    levels: [
      ...e.about("scaling").flatMap(Es),
      ...s.flatMap((r) => at(r.label ?? r.text, r.text, r.at))
    ],
    scaling: cs(e)
  };
}, Ua = [
  [100, /^(?:100\s*[x×]|x100)(?!\d)/i, /\b(?:100\s*[x×]|x100)(?![\p{L}\d])/iu],
  [10, /^(?:10\s*[x×]|x10)(?!\d)/i, /\b(?:10\s*[x×]|x10)(?![\p{L}\d])/iu],
  [
    1,
    /^(?:1\s*[x×](?![\p{L}\d])|x1\b|(?:current|now|today|launch|baseline|initial|base|mvp|heute|atual|hoje)\b|当前)/iu,
    /^(?!)/
  ]
];
function Ls(e) {
  let t = e.slice(0, 120).replace(/^(?:(?:at|scale|load|phase|stage|growth)\b\s*:?\s*|[^\p{L}\p{N}]+)/iu, "").trim();
  return Ua.find(([, n, s]) => n.test(t) || s.test(t))?.[0];
}
function Ps(e) {
  let t = /* @__PURE__ */ new Map();
  return e.header.forEach((n, s) => {
    let o = s === 0 || n.length > 60 ? void 0 : Ls(n);
    o !== void 0 && !t.has(o) && t.set(o, s);
  }), t.has(10) || t.has(100) ? t : /* @__PURE__ */ new Map();
}
function Ga(e) {
  let t = Ps(e), n = w(e, /change|note|action|comment/i);
  return e.rows.map((s) => ({
    quantity: he(u(s, 0)),
    cells: Object.fromEntries([...t].map(([o, r]) => [String(o), he(u(s, r))])),
    changes: n > 0 ? u(s, n).text : "",
    at: s.at
  }));
}
function Es(e) {
  let t = y(e).map((o) => k(o).text).join(" "), { start: n } = e.heading.position ?? e.at;
  return [
    ...at(e.title, t, { start: n, end: e.at.end }),
    ...e.sections.flatMap(Es),
    ...h(e.nodes).flatMap(({ rows: o }) => o.flatMap(Xa))
  ];
}
function Xa(e) {
  return at(u(e, 0).text, K({ ...e, cells: e.cells.slice(1) }, " "), e.at);
}
function at(e, t, n) {
  if (e.length > 80) return [];
  let s = Ls(e), o = t.replace(/\b10{0,2}\s?[x×]/gi, "").trim();
  return s === void 0 || o.length < 8 ? [] : [{ ...$({ text: t, at: n }), factor: s, hasNumber: X(o) }];
}

// src/design/readers/scope.ts
var js = (e) => {
  let t = e.content("scope", "in-scope", "out-of-scope", "constraints"), n = f(t), s = b(e.content("scope", "in-scope", "out-of-scope"));
  return {
    scope: {
      included: [...ct(n, s, Va), ...zs(e, "in-scope")],
      excluded: q([
        ...ct(n, s, Ya).map(ie),
        ...Ja(e),
        ...tc(e),
        ...sc(e)
      ]),
      constraints: [...ct(n, s, /^constraints?$/i), ...zs(e, "constraints")],
      implied: ic(e)
    }
  };
}, Va = /^(?:in[- ]scope|included|im umfang|inclu[ií]do|dentro do escopo|范围内)$/i, Ya = /^(?:out[- ]of[- ]scope|excluded|not in scope|not included|non-?goals?|nicht im umfang|exclu[ií]do|fora d[eo] escopo|fuera de alcance|hors périmètre|非目标|范围外|不包含)$/i;
function ct(e, t, n) {
  return [...e, ...t].filter((o) => o.label !== void 0 && n.test(o.label)).flatMap((o) => {
    let r = o.body.split(/;\s+/).map((a) => ({ text: a.replace(/\.$/, ""), at: o.at })), i = "items" in o ? o.items.map($) : [];
    return [...r, ...i].filter(({ text: a }) => !g(a));
  });
}
function zs(e, t) {
  let n = e.content(t), s = b(n);
  return (s.length > 0 ? s : f(n)).filter(({ text: r }) => !g(r)).map($);
}
function Ja(e) {
  let t = e.about("out-of-scope").flatMap((r) => {
    let i = r.sections.filter((a) => e.topics(a).includes("out-of-scope"));
    return (i.length > 0 ? i : [r]).flatMap(y);
  }), n = h(t).flatMap(
    ({ rows: r }) => r.map(({ cells: i, at: a }) => ({ text: i[0]?.text ?? "", reason: i[1]?.text ?? "", at: a }))
  ), s = b(t).map(ie), o = [...n, ...s];
  return (o.length > 0 ? o : f(t).map(ie)).filter(({ text: r }) => !g(r));
}
var ec = /\b(?:out of scope|outside (?:of )?the scope|not in scope|non-?goals?|not covered|fora d[eo] escopo|nicht (?:im|teil des) (?:umfangs?|scopes?)|hors périmètre|fuera (?:de|del) alcance)\b.{0,80}[:：]$/i;
function tc(e) {
  return e.sections.flatMap(({ nodes: t }) => {
    let n = t.filter((s, o) => {
      let r = t[o - 1];
      return s.type === "list" && r?.type === "paragraph" && ec.test(k(r).text.slice(-300));
    });
    return b(n).map(ie);
  });
}
var nc = /\b(?:not|no|never|excludes?|without|won't|nicht|keine?|não|nunca|sin)\b|不|非/i;
function sc(e) {
  return e.about("scope").flatMap((o) => [...Z(o)]).filter(
    (o) => !e.topics(o).some((r) => r === "in-scope" || r === "constraints")
  ).flatMap(({ nodes: o }) => b(o)).filter(({ label: o }) => !o || !/^(?:in[- ]scope|included|constraints?)$/i.test(o)).filter(({ text: o }) => nc.test(o.slice(0, 200))).map(ie);
}
var oc = /^(.{3,200}?)(?:\s*[:;—–]\s+|\s+-\s+|\s+because\s+|\s+since\s+|,\s+as\s+|\s+\(|\.\s+)(.{4,})$/i;
function ie({ text: e, at: t }) {
  let n = e.length <= 2e3 ? oc.exec(e) : null;
  return n ? { text: n[1].trim(), reason: n[2].trim(), at: t } : { text: e, reason: "", at: t };
}
var Ds = /\b(?:future (?:work|considerations?|enhancements?|extensions?|improvements?|plans?|scope)|next steps|next milestones|later phases?|roadmap|context (?:boundary|diagram|view)|system (?:scope and )?context|scope and context|business context|(?:key |design |default )?assumptions?|clarifying questions|(?:potential|possible) (?:extensions?|improvements?)|phase [2-9]|kontextabgrenzung|fachlicher kontext|ausblick|annahmen|premissas|próximos passos|suposições)\b|假设|后续|未来/i,
rc = /\b(?:we (?:will |only )?focus on|(?:is|are|be) deferred|left for later|deferred to|future version|future iteration|out of scope|outside (?:of )?the scope|only supports?|for now\b|initial(?:ly)? (?:only|support)|not (?:be )?(?:covered|addressed|supported) (?:here|yet|initially|in this)|default assumptions|fase futura|nicht bestandteil)\b|暂不|不在本/i;
function ic(e) {
  let t = e.sections.filter((o) => Ds.test(o.title) && y(o).length > 0), n = e.passages.filter(
    ({ text: o, label: r }) => rc.test(o.slice(0, 1e3)) || r !== void 0 && Ds.test(r)
  ), s = t.map(({ title: o, at: r }) => ({ text: o, at: r }));
  return q([...s, ...n.map($)]);
}

// src/design/readers/index.ts
var Bs = [
  ws,
  js,
  Is,
  Lt,
  bn,
  Kt,
  as,
  Qn,
  zn,
  Rs,
  ts,
  en,
  Vt,
  gs,
  cn,
  Ss,
  ks,
  fs
];

// src/design/read.ts
var ac = {
  depth: "standard",
  currency: "USD",
  overview: [],
  scope: { included: [], excluded: [], constraints: [], implied: [] },
  requirements: [],
  capabilities: [],
  offPath: [],
  diagrams: [],
  components: [],
  actors: [],
  externals: [],
  flows: [],
  strays: [],
  entities: [],
  definitions: [],
  stores: [],
  endpoints: [],
  events: [],
  load: [],
  plan: [],
  levels: [],
  scaling: [],
  failures: [],
  costs: { lines: [], free: [], remarks: [] },
  options: [],
  controls: [],
  monitors: [],
  decisions: [],
  questions: [],
  rollout: [],
  mentions: [],
  quantities: [],
  results: [],
  checks: [],
  blocks: [],
  codes: [],
  notRead: []
};
function Su(e, t) {
  if (t) return _s(e, t);
  let n = As.get(e) ?? _s(e, /* @__PURE__ */ new Map());
  return As.set(e, n), n;
}
var As = /* @__PURE__ */ new WeakMap();
function _s(e, t) {
  let n = Rt(e, t), { depth: s, currency: o } = e.frontMatter.values, r = {
    depth: s === "lean" || s === "thorough" ? s : "standard",
    currency: typeof o == "string" && /^[A-Z]{3}$/.test(o) ? o : "USD"
  }, i = Bs.map((l) => l(n)), a = Object.assign(
    { ...ac, headings: cc(e, n), genre: wt(n), ...r },
    ...i
  ), c = e.masked.map(({ reason: l, at: d }) => ({
    text: `a ${l === "too deep" ? "line nested too deeply" : "fence that is never closed"} was passed over`,
    section: "overview",
    at: d
  }));
  return { ...a, notRead: [...i.flatMap(({ notRead: l = [] }) => l), ...c] };
}
function cc(e, t) {
  let n = new Set(t.sections.filter((s) => y(s).length > 0).map(({ heading: s }) => s));
  return [...Q(e)].map(({ title: s, depth: o, heading: r, at: i }) => ({
    title: s,
    sections: [...new Set(D(s).map(ae))],
    depth: o,
    empty: !n.has(r),
    at: r.position ?? i
  }));
}

export {
  $e as a,
  nl as b,
  Gt as c,
  G as d,
  X as e,
  xn as f,
  Br as g,
  J as h,
  C as i,
  Vn as j,
  Su as k
};
