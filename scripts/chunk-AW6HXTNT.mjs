// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  A as _,
  B as $,
  D as m,
  E as J,
  F as T,
  G as z,
  I as ye,
  K as ot,
  a as j,
  b as A,
  c as y,
  g as E,
  h as O,
  i as v,
  j as w,
  k as V,
  l as et,
  m as Y,
  n as S,
  o as tt,
  p as nt,
  q as st,
  r as f,
  s as C,
  t as he,
  u as b,
  v as H,
  w as g,
  x as h,
  y as x,
  z as p
} from "./chunk-V2O5Y5MT.mjs";
import {
  c as X
} from "./chunk-H3E44YWS.mjs";
import {
  d as it,
  e as rt
} from "./chunk-QMP54PYC.mjs";

// src/design/genre.ts
function at(e) {
  let { name: t, description: s } = e.document.frontMatter.values, n = e.document.sections[0]?.title ?? "";
  return typeof t == "string" && typeof s == "string" && e.document.frontMatter.values.depth === void 0 ? "skill" : ks.test(n) ? "template" : vs(e) ? "tasks" : $s(e, n) > 0 ? "guide" : "design";
}
function vs({ passages: e }) {
  let t = e.filter(({ form: n }) => n === "item"), s = t.filter(({ text: n, isTask: o }) => o || /^\W{0,3}T\d{2,4}\b/.test(n));
  return s.length >= 8 && s.length >= t.length / 3;
}
var ks = /\b(?:designs?|documents?|docs?|spec\w*|rfcs?|adrs?|architecture|proposals?|interviews?|reviews?|plans?) (?:templates?|check-?lists?)\b|^\W*(?:templates?|check-?lists?)\b|\b(?:writing|how to write|creating) (?:an? |the )?(?:\w+[ -]){0,3}(?:designs?|docs?|documents?|rfcs?|specs?|adrs?)\b|\[[\w ]{3,40}\]|\{[\w ]{3,40}\}|<[\w -]{3,40}>|^title$/i,
Os = [
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
], Ms = /\b(?:tutorial|guide(?:lines)?|how[- ]to|cheat ?sheet|handbook|getting started|best practices|style guide|primer|course|lesson|faq|readme|contributing|patterns?|principles|introduction to|learn|checklist|template|deep dive|101)\b/i,
Ss = /^(?:\W{0,3}(?:\d{1,2}\W{1,2})?)?(?:do|don't|use|avoid|prefer|always|never|choose|create|add|keep|make sure|ensure|install|run|open|click|start|stay|include|select|write|read|check|consider|try|learn|understand|remember|label|mention|define|identify|follow|set up|configure|verify|treat|clone|download|navigate|go to)\b/i;
function $s(e, t) {
  let s = qs(e) + Is(e);
  if (s === 0) return 0;
  let n = e.sections.flatMap((i) => e.topics(i)), o = new Set(n.filter((i) => Os.includes(i))).size;
  return s + (Ms.test(t) ? 2 : 0) - (o >= 8 ? 3 : o >= 5 ? 2 : 1);
}
function qs({ passages: e }) {
  let t = e.map(({ text: i }) => i.slice(0, 1e3)), s = t.reduce((i, r) => i + r.split(" ").length, 0), n = t.map((i) => (i.match(/\b(?:you|your|you're|you'll|yourself)\b/gi) ?? []).length), o = s < 80 ?
  0 : 1e3 * n.reduce((i, r) => i + r, 0) / s;
  return o > 15 ? 2 : o > 7 ? 1 : 0;
}
function Is({ passages: e }) {
  let t = e.filter(({ form: o, inside: i }) => o === "item" && !i.has("functional")), s = t.filter(({ text: o, label: i }) => Ss.test(i ?? o)).length, n = t.length < 5 ? 0 : s / t.length;
  return n > 0.35 ? 2 : n > 0.15 ? 1 : 0;
}

// src/design/leads.ts
var Ts = /* @__PURE__ */ new Set([
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
function ct(e, t) {
  return e.flatMap((s) => [...t.get(s) ?? /* @__PURE__ */ new Set()].some((o) => Ts.has(o)) ? [] : s.nodes.flatMap((o, i) => o.type === "paragraph" ? Cs(o, s.nodes[i + 1], s) : o.type === "list" ? o.children.
  flatMap((r) => Rs(r, s)) : []));
}
function Cs(e, t, s) {
  let { text: n } = v(e), { label: o, strong: i, body: r } = H(e, n), a = t && /^(?:list|table|code)$/.test(t.type) ? [t] : [];
  return i && o && r ? we(o, [e, ...a], e, s) : a.length > 0 && /[:：]$/.test(n) && n.length <= 60 ? we(n.slice(0, -1), a, e, s) : [];
}
function Rs(e, t) {
  let [s] = e.children;
  if (s?.type !== "paragraph") return [];
  let { label: n, strong: o, body: i } = H(s, v(s).text);
  return !o || !n || i === "" && e.children.length === 1 ? [] : we(n, i ? e.children : e.children.slice(1), s, t);
}
function we(e, t, s, n) {
  if (e.split(/\s+/).length > 5) return [];
  let o = E(e);
  if (o.length === 0) return [];
  let i = { start: w(s).start, end: w(t.at(-1) ?? s).end };
  return [{ section: { title: e, depth: 8, heading: s, nodes: t, sections: [], parent: n, at: i }, topics: o }];
}

// src/design/passages.ts
var Ls = /* @__PURE__ */ new Set();
function pt(e, t, s) {
  let n = t.flatMap((o) => lt(o.nodes, o, s(o)));
  return [...lt(e, void 0, Ls), ...n];
}
function lt(e, t, s) {
  let n = { section: t, inside: s }, o = b(e).map(
    (a) => ({ ...n, ...dt(a), form: "line", ordered: !1, isTask: !1 })
  ), i = C(e).map(
    (a) => ({
      ...n,
      ...dt(a),
      form: "item",
      ordered: a.ordered,
      isTask: typeof a.node.checked == "boolean"
    })
  ), r = g(e).flatMap(
    (a) => a.rows.map((c) => {
      let l = _(c);
      return {
        ...n,
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
  return [...o, ...i, ...r].sort((a, c) => (a.at.start.offset ?? 0) - (c.at.start.offset ?? 0));
}
function dt({ text: e, at: t, codes: s, label: n, body: o }) {
  return { text: e, at: t, codes: s, label: n, body: o };
}
function ut(e) {
  return e.form === "row" || e.text.length < 40 ? [e] : e.text.slice(0, 2e4).split(/(?<=[.!?][)”"]?)\s+(?=[\p{Lu}"“(])|(?<=[。；！？])/u).map((s, n) => ({
    ...e,
    text: s,
    codes: e.codes.filter((o) => s.includes(o.text)),
    label: n === 0 ? e.label : void 0
  }));
}

// src/design/generic-words.ts
var Ps = `
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
`, ee = new Set(Ps.split(/\s+/).filter(Boolean));

// src/design/substance.ts
var Es = /\blorem ipsum\b|\bdolor sit amet\b|\but enim ad minim\b|\bquis nostrud\b|\bduis aute\b|\bexcepteur sint\b|\bsed (?:do|ut) (?:eiusmod|perspiciatis)\b/i, zs = /\b(?:will|shall|should|is|are|still needs?|needs?|has) (?:yet )?(?:to )?be (?:added|completed|defined|determined|decided|described|documented|detailed|filled(?: in)?|provided|specified|updated|written)(?:\.|$| (?:later|soon|here|below|when|once|as|in (?:a|the|some|an) (?:\w+ )?(?:version|iteration|revision|release|document|update|future)))/i,
Bs = /^(?:this (?:section|part|chapter) )?(?:(?:is |are |will be |to be |still )+(?:added|completed|defined|determined|decided|described|done|filled(?: in| out)?|provided|specified|updated|written)|coming soon|under construction|work in progress|fill (?:this|me) in|wip\b|tbd\b|todo\b|folgt\b|a definir\b|por definir\b|à compléter\b|待补充|待定)/i,
Ds = /^(?:please )?(?:add|define|describe|detail|discuss|document|enter|explain|fill|give|identify|include|insert|list|mention|note|outline|provide|specify|state|summari[sz]e|write)\b/i, js = /\[[^[\]\n]{1,200}\]|<[^<>\n]{1,200}>|\{\{|\$(?:[A-Z]{1,3}\b|\{)|\b(?:N?FR|US|REQ)-[XYN]+\b|\b[XYN]{1,3}(?:,0{3})*\s?%?(?![\w-])/,
ft = /\[[^[\]\n]{1,200}\]|<[^<>\n]{1,200}>|\{\{[^{}\n]{1,200}\}\}|_{3,}|\$(?:[A-Z]{1,3}\b|\{\w{1,30}\})|\b(?:N?FR|US|REQ)-[XYN]+\b|\/resources?(?:\/[:{]\w{1,20}\}?)?(?![\w/])/g, As = /(?:^|(?<=[.!?] ))(?:(?:in )?this|the following|the next|the above) (?:section|subsection|chapter|part|document|page|table|diagram|list)s?\b[^.!?]{0,30}\b(?:describ|show|outlin|list|introduc|provid|cover|explain|contain|present|giv|detail|discuss|illustrat|summari[sz]|identif|address|specif|captur|defin)\w*[^.!?]{0,400}[.!?]?/gi,
xe = /[\p{L}\p{N}]+(?:['’_./-][\p{L}\p{N}]+)*/gu;
function ve(e, { words: t, headings: s }) {
  if (m(e) || Es.test(e) || Bs.test(e.trim()) || e.length <= 200 && zs.test(e)) return !0;
  let n = e.replace(As, " ").replace(ft, " ");
  if (n !== e && m(n.replace(/[\s:;,.()|*-]+/g, " "))) return !0;
  if (e.length > 600) return !1;
  let o = js.test(e) || Ds.test(e) ? t + 2 : t;
  return _s(n, s, o) < o;
}
function _s(e, t, s) {
  let n = new Set(t.flatMap((r) => (r.toLowerCase().match(xe) ?? []).map(mt))), o = /* @__PURE__ */ new Set(), i = 0;
  for (let [r] of e.matchAll(xe)) {
    let a = r.toLowerCase(), c = mt(a);
    if (!(o.has(c) || n.has(c) || ee.has(a) || ee.has(c)) && (o.add(c), i += new RegExp("\\d|[\\p{L}][_./-]\\p{L}|\\p{Ll}\\p{Lu}|^\\p{Lu}{2,}|\\p{Script=Han}", "u").test(r) ? 2 : 1, i > s + 2))
      break;
  }
  return i;
}
function mt(e) {
  return e.replace(/['’]s$/, "").replace(/(?:ings?|ed|es|s|ly|able|ability|ions?)$/, "").slice(0, 12);
}
var Fs = /^(?:get|post|put|patch|delete|interface|type|class|struct|enum|create|table|flowchart|graph|sequencediagram|erdiagram|participant|actor|subgraph|end|lr|rl|td|tb|bt|string|number|boolean|int|json)$/;
function bt({ lang: e, value: t }) {
  if (t.length > 2e3) return !1;
  let s = e?.toLowerCase() === "mermaid", n = s ? t : t.replace(ft, " "), o = (n.match(xe) ?? []).map((r) => r.toLowerCase()), i = o.filter((r) => r.length > 1 && !Fs.test(r) && !ee.has(r));
  return m(t) || i.length === 0 && (s || n !== t || o.length <= 2);
}

// src/design/prune.ts
function gt({ preamble: e, sections: t }, s) {
  let n = Ns(t), o = (i, r, a) => {
    let c = s(i.title).length > 0 ? [...r, i.title] : r, l = i.nodes.flatMap((u) => te(u, { headings: c, refrains: n }, 0)), d = { ...i, parent: a, nodes: l, sections: [] };
    return d.sections = i.sections.map((u) => o(u, c, d)), d;
  };
  return {
    preamble: e.flatMap((i) => te(i, { headings: [], refrains: n }, 0)),
    sections: t.map((i) => o(i, []))
  };
}
function Ns(e) {
  let t = /* @__PURE__ */ new Map();
  for (let { nodes: s } of A({ sections: e })) {
    let n = [...b(s), ...f(s)].filter(
      ({ text: o, codes: i }) => Ws(o) && i.length === 0
    );
    for (let o of new Set(n.map((i) => i.text))) t.set(o, (t.get(o) ?? 0) + 1);
  }
  return new Set([...t].flatMap(([s, n]) => n >= 3 ? [s] : []));
}
function Ws(e) {
  return e.length <= 600 && !/\d/.test(e) && e.split(" ", 4).length === 4;
}
var Hs = 200;
function te(e, t, s) {
  if (s > Hs) return [];
  if (e.type === "list") return Qs(e, t, s);
  if (e.type === "table") return Us(e, t);
  if (e.type === "blockquote") {
    let n = e.children.flatMap((o) => te(o, t, s + 1));
    return n.length > 0 ? [ke(n, e.children) ? e : { ...e, children: n }] : [];
  }
  return e.type === "code" ? bt(e) ? [] : [e] : e.type === "html" ? Ks(e.value) ? [] : [e] : e.type !== "paragraph" || Zs(e) ? [e] : ht(e) || Oe(v(e), yt(e) ? 0 : 3, t) ? [e] : [];
}
function Oe({ text: e, codes: t }, s, { headings: n, refrains: o }) {
  return t.length > 0 || !(o.has(e) || ve(e, { words: s, headings: n }));
}
function Ks(e) {
  return /<(?:table|tr|td|th|img)\b|<\/(?:table|tr|td|th)>/i.test(e) ? !1 : /^\s*<!--/.test(e) ? !0 : m(e.replace(/<[^<>]{0,1000}>/g, " "));
}
function ht(e) {
  return "children" in e && e.children.some(({ type: t }) => t === "image" || t === "imageReference" || t === "link");
}
function Zs(e) {
  let { text: t } = v(e);
  return /[:：]$/.test(t) && t.length <= 120;
}
function Qs(e, t, s) {
  let n = { ...t, headings: [] }, o = e.children.flatMap((i) => {
    let r = i.children.flatMap(
      (l) => l.type === "paragraph" ? [l] : te(l, n, s + 1)
    ), a = r.filter(({ type: l }) => l === "paragraph");
    return !(r.length > a.length || r.some(ht)) && !a.some((l) => Oe(v(l), yt(l) ? 0 : 1, t)) ? [] : [ke(r, i.children) ? i : { ...i, children: r }];
  });
  return o.length === 0 ? [] : [ke(o, e.children) ? e : { ...e, children: o }];
}
function yt(e) {
  if (e.type !== "paragraph") return !1;
  let { strong: t, label: s, body: n } = H(e, v(e).text);
  return t && s !== void 0 && n !== "" && !ve(n, { words: 0, headings: [] }) && n.length <= 60;
}
function Us(e, t) {
  let [s, ...n] = e.children, o = { ...t, refrains: /* @__PURE__ */ new Set() }, i = n.filter((r) => r.children.map(v).filter((c) => J(c.text) || Oe(c, 1, o)).length >= Math.min(2, r.children.length));
  return i.length === 0 ? [] : [i.length === n.length || !s ? e : { ...e, children: [s, ...i] }];
}
function ke(e, t) {
  return e.length === t.length && e.every((s, n) => s === t[n]);
}

// src/design/outline.ts
function xt(e, t) {
  let { preamble: s, sections: n } = gt(e, E), o = [...A({ sections: n })], i = new Map(o.map((k) => [k, E(k.title)])), r = (k) => i.get(k) ?? [], a = Gs(o, r), c = new Map(
    o.flatMap((k) => k.nodes.map((ge) => [ge, k]))
  ), l = ct(o, a);
  for (let { section: k, topics: ge } of l) i.set(k, ge);
  let d = (k) => (k && a.get(k)) ?? /* @__PURE__ */ new Set(), u = Xs(o, l, r, d), I = (k) => c.get(k), G = pt(s, o, d);
  return {
    document: { ...e, preamble: s, sections: n },
    blocks: t,
    sections: o,
    nodes: [...s, ...o.flatMap(({ nodes: k }) => k)],
    passages: G,
    sentences: G.flatMap(ut),
    topics: r,
    within: d,
    about: u,
    content: (...k) => u(...k).flatMap(y),
    holder: I,
    sectionOf: (k) => wt(k, r),
    sectionAt: (k) => wt(I(k), r)
  };
}
function Gs(e, t) {
  let s = /* @__PURE__ */ new Map();
  for (let n of e) {
    let o = n.parent && s.get(n.parent), i = t(n);
    s.set(n, i.length === 0 && o ? o : /* @__PURE__ */ new Set([...i, ...o ?? []]));
  }
  return s;
}
function Xs(e, t, s, n) {
  return (...o) => {
    let i = (c) => [...c].some((l) => o.includes(l)), r = e.filter((c) => i(s(c)) && !i(n(c.parent))), a = t.filter((c) => i(c.topics) && !i(n(c.section.parent)));
    return [...r, ...a.map(({ section: c }) => c)];
  };
}
function wt(e, t) {
  for (let s = e; s; s = s.parent) {
    let [n] = t(s);
    if (n) return X(n);
  }
}
function K(e) {
  return e.parent ? [e.parent, ...K(e.parent)] : [];
}

// src/design/readers/blocks.ts
var vt = (e) => {
  let { blocks: t, document: s } = e, n = e.nodes.flatMap((i) => {
    let r = e.sectionAt(i);
    return S([i]).flatMap((a) => {
      let c = t.get(a);
      return c ? [{ code: a, block: c, section: r, at: w(a) }] : [];
    });
  }), o = (i, r) => z(i, s.source, r);
  return {
    blocks: n.map(({ code: i, block: r, section: a, at: c }) => ({
      language: r.language,
      section: a,
      faults: r.faults.map(({ message: l, place: d, mended: u }) => ({ message: l, mended: u, at: o(i, d) })),
      traps: (r.drawing?.traps ?? []).map(({ message: l, place: d }) => ({ message: l, at: o(i, d) })),
      at: c
    })),
    codes: e.passages.flatMap(
      ({ codes: i, section: r }) => i.map(({ text: a, at: c }) => ({ text: a, at: c, section: e.sectionOf(r) }))
    ),
    notRead: n.flatMap(
      ({ block: i, section: r, at: a }) => i.notChecked ? [{ text: `${i.notChecked} is not checked`, section: r ?? "overview", at: a }] : []
    )
  };
};

// src/design/readers/labelled.ts
function ne(e) {
  return [...j(e)].flatMap((t) => {
    let s = b(t.nodes).map((o) => ({ ...kt(o), below: Vs(t.nodes, o) })), n = f(t.nodes).map((o) => ({ ...kt(o), below: o.items }));
    return t === e ? [...s, ...n] : [Ys(t), ...s, ...n];
  });
}
function kt({ text: e, at: t, label: s, body: n }) {
  return { text: e, at: t, label: s, body: n };
}
function Vs(e, t) {
  if (t.label === void 0 || t.body !== "") return [];
  let s = e[e.indexOf(t.node) + 1];
  return s?.type === "list" ? f([s]) : [];
}
function Ys(e) {
  let t = f(e.nodes), s = y(e).filter(({ type: n }) => n === "paragraph").map((n) => v(n).text).join(" ");
  return { text: `${e.title}: ${s}`, at: e.at, label: e.title, body: s, below: t };
}
function Z({ body: e, below: t }) {
  return [e, ...t.map(({ text: s }) => s)].filter(Boolean).join("; ");
}

// src/design/readers/component-fields.ts
var Ot = [
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
function Me(e) {
  return e.length <= 40 && (Ot.some(([, t]) => t.test(e)) || Mt.test(e));
}
var Mt = /^(?:serves|requirements|satisfies|covers|traces)$/i;
function se(e) {
  let t = {};
  for (let s of e) {
    let n = s.label === void 0 ? void 0 : Ot.find(([, i]) => i.test(s.label ?? ""))?.[0], o = Z(s);
    n && !m(o) && (t[n] ??= { text: o, at: s.at });
  }
  return t;
}
function St(e) {
  let t = e.find(({ label: s }) => s !== void 0 && Mt.test(s));
  return t ? $(Z(t)) : [];
}

// src/design/readers/component-names.ts
var Js = /^(?:actors|external|users|notes?|overview|diagram|interactions?|communication|dependencies|summary|why|how|what|when|where|warum|example|step|phase|option|decision|alternative|pros?|cons?|trade|rationale|goals?|context|background|current state|one-sentence|flow|sequence|nota|key (?:points?|decisions?|insights?)|principles?|strategy)\b|\?$/i,
eo = /* @__PURE__ */ new Set([
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
]);
function oe(e) {
  return e === "" || Js.test(e);
}
function Se(e) {
  return eo.has(e);
}
function $t(e, t) {
  return [...e.within(t)].some(Se);
}
var to = /(?:^|[\s-])(?:service|server|worker|gateway|manager|controller|module|struct|queue|broker|scheduler|store|database|cache|client|proxy|engine|processor|handler|repository|component|adapter|agent|router|balancer|pipeline|registry|api|app|bucket|table|plugin|daemon|operator|middleware|hook|provider|middleware|consumer|producer|publisher|subscriber|listener|dienst|serviço|servicio|módulo)s?\)?$/i,
no = /`[\w@./[\]{}*-]{0,200}(?:\.[a-z]{1,5}|\/)`|`[A-Z][a-z0-9]+[A-Z]\w*`/;
function $e(e) {
  return e.length < 120 && to.test(e.split(/\s[—–-]\s|:/, 1)[0].trim());
}
function qe(e) {
  return e.length < 200 && no.test(`\`${e}\``);
}
function Ie({ title: e, heading: t, depth: s }) {
  return s > 1 && e.length < 120 && ($e(e) || et(t).some(({ text: n }) => qe(n)));
}

// src/design/readers/component-items.ts
function ie(e) {
  let t = e.items.filter(({ strong: c, label: l }) => c && l && !Me(l));
  if (t.length >= 2 && e.body.length < 20) return t.flatMap(ie);
  if (!(e.strong || e.label !== void 0 && e.codes[0]?.text === e.label) || !e.label || oe(e.label) || Me(e.label)) return [];
  let n = se(e.items.map((c) => ({ ...c, below: c.items }))), o = e.body || e.items.map((c) => c.text).join("; "), i = m(o) ? void 0 : { text: o, at: e.at }, r = /\(([^()]{2,80})\)\s*$/.exec(e.label)?.[1],
  a = r ? { text: r, at: e.at } : void 0;
  return [Te(O(e.label), e.at, { technology: a, responsibilities: i, ...n }, [], e.label)];
}
function Te(e, t, s, n, o) {
  let i = e.replace(/\s*\([^()]*\)\s*$/, "").trim(), r = /\(([^()]*)\)\s*$/.exec(o)?.[1];
  return { name: i || e, alias: r, at: t, ...s, serves: n, passesThrough: /passes through/i.test(o) };
}
function qt(e) {
  let t = /* @__PURE__ */ new Map();
  for (let s of e) {
    let n = s.name.toLowerCase(), o = t.get(n);
    t.set(n, o ? { ...s, ...so(o) } : s);
  }
  return [...t.values()];
}
function so(e) {
  return Object.fromEntries(Object.entries(e).filter(([, t]) => t !== void 0));
}

// src/design/readers/component-tables.ts
var oo = /^(?:#\s*)?(?:component|service|module|name|container|building block|element|layer|subsystem|baustein|komponente|componente|part|class|serviço|módulo|system|tool|package|组件|模块|服务)\b|name$|^(?:组件|模块|服务)/i,
io = /^(?:component|service|module|container|building block|subsystem|baustein|komponente|componente|组件|模块)s?\b|^(?:组件|模块)/i, ro = /responsib|purpose|description|role|function|does|verantwort|aufgabe|zweck|beschreibung|respons|descri|propósito|职责|说明|描述|作用|功能/i,
ao = /^(?:version|min(?:imum)? version|versão|status|endpoint|method|metric|failure|impact|cost|price|monthly)/i;
function Ce(e, t) {
  let s = h(e, t ? oo : io), n = x(e, ro, s);
  if (s < 0 || n < 0 || e.header.some((i) => ao.test(i))) return [];
  let o = x(e, /tech|stack|implementation/i, s, n);
  return e.rows.map((i) => co(i, s, n, o)).filter((i) => !m(i.name));
}
function co(e, t, s, n) {
  let o = (c) => m(p(e, c).text) ? void 0 : { text: p(e, c).text, at: p(e, c).at }, i = e.cells.map((c) => c.text).join(" "), r = p(e, t).text.replace(/\s*\([^()]*\)\s*$/, "").trim(), a = /passes through/i.
  test(i);
  return {
    name: r || p(e, t).text,
    at: e.at,
    responsibilities: o(s),
    technology: o(n),
    serves: $(i),
    passesThrough: a
  };
}
var lo = /^[\s│|]{0,60}(?:├|└|\+|\||`)[─-]{1,3}\s?([\w@.[\](){}*/-]{2,80})(?:\s+(?:#|\/\/|—|–|--?|←|:)\s*|\s{2,})(\S.{3,300})$/;
function Re(e, t) {
  return T(e, t).flatMap(({ text: s, at: n }) => {
    let o = s.length <= 500 ? lo.exec(s) : null;
    return o ? [
      {
        name: o[1].replace(/\/$/, ""),
        at: n,
        responsibilities: { text: o[2], at: n },
        serves: [],
        passesThrough: !1
      }
    ] : [];
  });
}

// src/design/readers/parties.ts
var po = {
  actors: /^(?:(?:primary |system )?actors|users|roles|akteure|atores|actores)$/i,
  externals: /^external(?:s| systems?| services?| dependencies)$|^(?:externe systeme|fremdsysteme|sistemas externos)$/i
};
function Le(e, t) {
  let s = e.content("components", "actors", "externals", "architecture"), o = [...b(s), ...f(s)].filter(
    (r) => r.label !== void 0 && po[t].test(r.label)
  ).flatMap((r) => [
    ...Pe(r.body, r),
    ..."items" in r ? r.items.map(It) : []
  ]), i = e.about(t).flatMap((r) => {
    let a = y(r), c = g(a).flatMap(
      (l) => l.rows.map((d) => ({ name: p(d, 0).text, remark: p(d, 1).text, at: d.at }))
    );
    return [...f(a).map(It), ...c];
  });
  return [...o, ...i].filter(({ name: r }) => !m(r));
}
function It(e) {
  let t = (e.label ?? e.text).replace(/\.$/, ""), s = /\(([^()]{0,200})\)/.exec(e.text)?.[1] ?? (e.label ? e.body : void 0);
  return {
    name: t.replace(/\s*\([^()]*\)/g, "").split(/\s+[–—-]\s+/)[0].trim(),
    remark: s,
    at: e.at
  };
}
function Pe(e, { at: t }) {
  return uo(e).flatMap((s) => {
    let n = s.replace(/\([^()]*\)/g, "").replace(/\.\s*$/, "").trim();
    return n ? [{ name: n, remark: /\(([^()]*)\)/.exec(s)?.[1], at: t }] : [];
  });
}
function uo(e) {
  let t = [], s = 0, n = 0;
  for (let o = 0; o <= e.length; o++) {
    let i = e[o];
    i === "(" && (s += 1), i === ")" && (s = Math.max(0, s - 1)), !(i !== void 0 && (s > 0 || !/[,;]/.test(i))) && (t.push(e.slice(n, o)), n = o + 1);
  }
  return t;
}

// src/design/readers/components.ts
var Tt = (e) => {
  let s = e.about("components").flatMap((i) => Ee(e, i)), n = s.length > 0 ? [] : e.about("architecture").flatMap((i) => Ee(e, i, !0)), o = s.length > 0 || n.length >= 2 ? [] : mo(e);
  return {
    components: qt([...s, ...n, ...o]),
    actors: Le(e, "actors"),
    externals: Le(e, "externals")
  };
};
function Ee(e, t, s = !1) {
  let n = g(t.nodes).flatMap((a) => Ce(a, !0)), o = t.sections.flatMap((a) => Ct(e, a, s)), i = f(t.nodes).filter(({ ordered: a }) => !(s && a)).flatMap(ie), r = S(t.nodes).flatMap((a) => Re(a, e.document.
  source));
  return [...n, ...i, ...r, ...o];
}
function Ct(e, t, s = !1) {
  let n = O(t.title).split(/\s+[—–-]\s+/)[0].trim(), o = ne(t), i = se(o), r = Object.keys(i).length > 0;
  if (oe(n) || !r && e.topics(t).some(Se)) return [];
  let a = r ? [] : Ee(e, t, s);
  if (a.length >= 2 || s && !r && !Ie(t)) return a;
  let c = [...b(t.nodes), ...f(t.nodes)].find(
    ({ text: u }) => u.length > 20 || new RegExp("\\p{Script=Han}{6}", "u").test(u)
  );
  if (!r && !c) return a;
  let l = c && { text: c.text, at: c.at }, { start: d } = t.heading.position ?? t.at;
  return [
    Te(n, { start: d, end: t.at.end }, { responsibilities: l, ...i }, St(o), t.title)
  ];
}
function mo(e) {
  let t = e.sections.filter((r) => !$t(e, r)), s = t.filter((r) => Ie(r) && e.topics(r).length === 0), n = e.sections.flatMap((r) => g(r.nodes)).flatMap((r) => Ce(r, !1)), o = t.flatMap((r) => f(r.nodes)).
  filter(
    ({ label: r, codes: a, strong: c }) => r && (c && $e(r) || a[0]?.text === r && qe(r))
  ), i = t.flatMap((r) => S(r.nodes)).flatMap((r) => Re(r, e.document.source));
  return [
    ...n,
    ...s.flatMap((r) => Ct(e, r)),
    ...o.flatMap(ie),
    ...i
  ];
}

// src/design/readers/security-topics.ts
var Rt = [
  [
    "authentication",
    /\bauthenti|\bauthn\b|\boauth|\boidc\b|\bsso\b|\bmfa\b|\bjwts?\b|\blog-?in\b|\bmtls\b|\bsaml\b|\bapi keys?\b|\bpasswords?\b|\btokens?\b|\bsession|anmeldung|autentica|认证|鉴权|登录/i
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
], Lt = [
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
var Pt = (e) => {
  let t = e.content("security"), s = g(t).flatMap(
    ({ rows: r }) => r.map(
      (a) => re(
        p(a, 0).text,
        a.cells.slice(1).map((c) => c.text).join("; "),
        a.at
      )
    )
  ), n = C(t).map(({ label: r, body: a, text: c, at: l }) => re(r ?? "", r ? a : c, l)), o = b(t).map(({ label: r, body: a, text: c, at: l }) => re(r ?? "", r ? a : c, l));
  return { controls: [...s, ...n, ...o, ...fo(e)].filter(({ text: r, topics: a }) => !m(r) && a.length > 0) };
};
function re(e, t, s) {
  let n = `${e} ${t}`.slice(0, 4e3);
  return {
    concern: e,
    text: t,
    topics: Rt.filter(([, o]) => o.test(n)).map(([o]) => o),
    at: s
  };
}
function fo(e) {
  return e.about("security").flatMap((s) => s.sections).map((s) => {
    let n = y(s), o = b(n)[0]?.text ?? C(n)[0]?.text ?? "";
    return re(s.title, o, s.heading.position ?? s.at);
  });
}

// src/design/measures.ts
var bo = String.raw`(?:%|‰|percent|ns|[uµμ]s|ms|s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|days?|weeks?|months?|years?|[kmgtp]i?b(?:it|ps)?(?:\/s)?|bytes?|bits?|[rqt]ps|nines?|req(?:uest)?s?|users?|connections?|records?|events?|messages?|transactions?|usd|eur|gbp|x|sekunden?|minuten?|stunden?|tagen?|segundos?|minutos?|horas?|dias?|secondes?|heures?|jours?|giây|phút|giờ|秒|分钟|分|毫秒|小时|時間|초|분)`,
Et = String.raw`\d{1,15}(?:[,.\u202f ]\d{3}){0,5}(?:[.,]\d{1,6})?`, go = new RegExp(
  String.raw`(?:${Et})\s{0,2}(?:[kKMB]|million|billion|thousand)?\+?\s{0,2}-?(?:${bo})(?![\p{L}])|[$€£]\s?\d|(?:${Et})\s{0,2}(?:[kKMB]\s|million\s|billion\s|thousand\s)?(?:[\p{L}-]{2,24}\s){0,2}(?:[\p{L}-]{2,24}\s?)?(?:\/|per )\s{0,2}(?:s|sec|second|min|minute|h|hour|day|week|month|year|user)(?![\p{L}])|\b\d{1,9}(?:\.\d{1,3})?[kKMB]\+?(?![\p{L}\d])|[<>≤≥]=?\s{0,2}\d|\b\d{1,3}(?:,\d{3}){1,5}\b|\b(?:two|three|four|five)[- ]nines\b`,
  "iu"
);
function F(e) {
  return /\d|nines/.test(e) && go.test(e);
}
function N(e) {
  return /\d/.test(e) && /\d/.test(e.replace(/\b[A-Z]{1,4}-?\d+\b/g, ""));
}
var ho = /[$€£¥₹]\s?\d|\b\d[\d.,]{0,20}\s?(?:k|m|million|billion)?\s?(?:usd|eur|gbp|chf|brl|euros?|dollars?|reais|real)\b|\b(?:usd|eur|gbp|r\$)\s?\d|\d\s?[€£]/i;
function L(e) {
  return ho.test(e);
}

// src/design/readers/value.ts
function ae({ text: e, at: t, codes: s }) {
  let [n] = s;
  return n && e.startsWith(n.text) ? { text: e, at: t, expression: n } : { text: e, at: t };
}
function Q(e, t) {
  let s = p(e, t);
  return t < 0 || m(s.text) && !J(s.text) ? void 0 : ae(s);
}
function M({ text: e, at: t }) {
  return { text: e, at: t };
}
function q(e) {
  let t = /* @__PURE__ */ new Set();
  return e.filter(({ at: s }) => !t.has(s.start.line) && t.add(s.start.line));
}

// src/design/readers/costs.ts
var Bt = (e) => {
  let t = e.about("cost", "build-or-buy"), s = t.flatMap(y), n = b(s), o = e.sections.filter((l) => !e.within(l).has("cost")).flatMap(({ nodes: l }) => g(l)), i = [
    ...g(s).flatMap((l) => zt(l, !0)),
    ...o.flatMap((l) => zt(l, !1)),
    ...f(s).flatMap(Be)
  ], r = t.flatMap((l) => [...j(l)]).filter(({ depth: l }) => l >= 7).map(({ title: l, at: d }) => ({ text: l, label: l, at: d })), a = [...n, ...f(s), ...r].find(
    ({ text: l, label: d }) => ze(d ?? l) && L(l)
  ), c = n.find(({ text: l }) => /^prices:/i.test(l));
  return {
    costs: {
      lines: q(i.filter(({ item: l }) => !ze(l))),
      total: i.find(({ item: l }) => ze(l))?.amount ?? (a && M(a)),
      free: n.filter(({ text: l }) => /^no cost:/i.test(l)).map(M),
      prices: c && M(c),
      remarks: vo(e)
    },
    options: e.sections.flatMap(({ nodes: l }) => g(l)).flatMap(Dt)
  };
};
function ze(e) {
  return /^\W{0,5}(?:(?:grand |estimated |monthly |overall ){0,2}total|sum|gesamt|summe|合计|总计)(?![\p{L}])/iu.test(
    e
  );
}
var yo = /item|component|resource|service|line|category|position|kosten|what|tier|phase|iteration/i, wo = /monthly|cost|month|amount|total|price|estimate|usd|eur\b|gbp|\$|€|£|kosten|custo|费用|成本/i;
function zt(e, t) {
  if (Dt(e).length > 0) return [];
  let s = Math.max(h(e, yo), 0), n = e.header.findLastIndex(
    (l, d) => d !== s && wo.test(l) && !/unit|note|comment/i.test(l)
  ), o = x(e, /quantit|usage|units?$|volume|count|size|menge|specification|spec/i, s, n), i = x(e, /unit price|unit cost|price|rate|per unit/i, s, n), r = /[$€£]|\b(?:usd|eur|gbp|chf|brl)\b/i.test(
  e.header[n] ?? ""), a = ({ text: l, codes: d }) => L(l) || t && d.length > 0 || r && /\d/.test(l);
  return !(n >= 0 && (t || /cost|price|kosten|custo|费用|成本/i.test(e.header[n] ?? ""))) || !e.rows.some((l) => (t ? l.cells : [p(l, n)]).some(a)) ? [] : e.rows.map((l) => ({
    item: p(l, s).text,
    quantity: Q(l, o),
    unitPrice: Q(l, i),
    amount: Q(l, n),
    at: l.at
  })).filter((l) => !m(l.item));
}
function Be(e) {
  return L(e.text) ? [{ item: e.label ?? e.text.split(/[:=~–—]|\s-\s/, 1)[0].trim(), amount: { text: e.body, at: e.at }, at: e.at }, ...e.items.flatMap(Be)] : e.items.flatMap(Be);
}
var xo = /\bcost[- ]?(?:effective\w*|efficien\w*|saving\w*|optimi[sz]\w*|conscious|benefit)|\b(?:infrastructure|storage|bandwidth|operational|hosting|compute|cloud|licen[cs]e|operating|running|server|maintenance|egress|hardware|api|token|inference|llm|energy)[- ]costs?\b|\b(?:reduc\w+|sav\w+|lower\w*|minimi[sz]\w*|additional|higher|extra) (?:\w+ ){0,2}costs?\b|\bcosts? (?:money|scaling|control|cap)\b|\bpricing tiers?\b|\bcheap(?:er|est)? (?:storage|to run|hardware|instances?|than|bandwidth)|\bexpensive (?:to (?:run|operate|host|store)|hardware|storage|licen)|\b(?:open[- ]source|commercial) licen[cs]e|\blicen[cs]e (?:fee|cost)s?|\b(?:kosten|betriebskosten|lizenzkosten|kostengünstig|kostenlos)\b|\bcusto (?:de|operacional)\b|\bbaixo custo\b|成本|费用/i;
function vo(e) {
  let t = /\b(?:cost|price|pricing|budget|bill|fee|charge|per month|\/month|monthly|annual|salary)\w*/i, s = e.passages.filter(({ text: n, inside: o }) => {
    let i = n.slice(0, 2e3);
    return !o.has("quantities") && (o.has("cost") || xo.test(i) || L(i) && t.test(i));
  });
  return q(s).map(M);
}
function Dt(e) {
  let t = h(e, /^(?:option|alternative|choice|approach|solution)$/i), n = [
    /^(?:once|one-?time|upfront|setup|capex|build)/i,
    /^(?:monthly|recurring|opex|per month|running)/i,
    /^meanwhile/i,
    /total|tco/i
  ].map((o) => x(e, o, t));
  return t < 0 || n.every((o) => o < 0) ? [] : e.rows.map((o) => {
    let [i, r, a, c] = n.map((l) => Q(o, l));
    return { option: p(o, t).text || _(o), once: i, monthly: r, meanwhile: a, total: c, at: o.at };
  });
}

// src/design/readers/weighing.ts
var ce = /\b(?:vs\.?|versus|instead of|rather than|alternativ\w*|rejected|trade-?offs?|pros?\b|cons?\b|however|downsides?|drawbacks?|because|simpler than|prefer\w*|we (?:chose|choose|picked|use|will use|decided|opted)|compared (?:to|with)|could (?:have|also)|not worth|statt|anstelle|weil|da die|em vez|porque|ao invés|pois)\b|因为|而不是|缺点|优点|理由/i,
jt = /\b(?:is|are|was|were|would be|it's) (?:not|n't) (?:suitable|scalable|feasible|viable|worth|ideal|practical|acceptable|sufficient|an option|recommended|desirable|a good fit)\b|\bisn't (?:suitable|scalable|feasible|viable|worth|ideal|practical|a good)\b|\bruled out\b|\brejected\b|\bdecided against\b|\bdiscarded\b|\bwe (?:will |do |did )?not use\b|\bnot (?:chosen|selected)\b|\bverworfen\b|\bdescartad[oa]s?\b|\bdescartou\b|不采用|不选/i,
At = /\b(?:we|i|i'd|i would) (?:chose|choose|picked|prefer\w*|decided (?:to|on|for)|opted|selected|went with|settled on|'m choosing|am choosing|'m going with)\b|\bi'm choosing\b|\b(?:chosen|selected|preferred) (?:over|because|since|for its|due to)\b|\b(?:better|simpler|cheaper|faster|safer|easier) (?:than|choice|approach|option|to)\b|\bentschieden (?:für|gegen|uns)\b|\b(?:optou-se|escolhemos|optamos|decidimos)\b|选择了|优先/i,
ko = /\b(?:because|since|so that|as (?:it|this|we|they|the)|due to|in order to|to (?:avoid|reduce|keep|minimi[sz]e|prevent|simplify|allow|ensure)|which (?:would|means|makes|gives|adds|allows)|but|however|although|while|despite|at the (?:cost|expense) of|weil|da (?:die|der|das|es|sie)|damit|um|porque|pois|para (?:evitar|não|manter)|por (?:causa|ser))\b|因为|以便|避免/i,
_t = /\b(?:trade-?offs?|pros and cons|at the (?:cost|expense) of|instead of|rather than|(?:the )?(?:downside|drawback|disadvantage)s?\b|compared (?:to|with)|as opposed to|alternatively|(?:one |another |the |some |main )?(?:dis)?advantages?|on the other hand|but (?:it|this|that) (?:might|may|would|could|is|adds?)|more expensive|less (?:robust|reliable)|anstatt|statt|em vez de|ao invés de|zulasten)\b|而不是|权衡/i;
function le(e) {
  let t = e.slice(0, 2e3);
  return (jt.test(t) || At.test(t) || _t.test(t)) && ko.test(t);
}
function Ft(e) {
  let t = e.slice(0, 2e3);
  return _t.test(t) || jt.test(t) || At.test(t);
}
var Oo = /([\p{L}\p{N}][\p{L}\p{N} .()/-]{1,40}?)\s(?:vs\.?|versus|over|instead of|rather than|statt|em vez de)\s([\p{L}\p{N}][\p{L}\p{N} .()/-]{1,40})/iu;
function W(e) {
  let t = Oo.exec(e);
  return t ? [t[1].trim(), t[2].trim()] : /\balternativ|rejected|considered|pros?\b|\boption|备选|方案/i.test(e) ? ["alternatives named in the text"] : [];
}

// src/design/readers/decision-tables.ts
var Mo = /^(?:decision|topic|question|choice|area|concern|aspect|entscheidung|decisão|decisión|problem|trade-?off|决策|主题)/i, So = /^(?:chosen|choice|decision|selected|we chose|selection|gewählt|entscheidung|escolha|escolhido|选择|our choice|pick)/i,
$o = /^(?:options?|alternatives?|rejected|considered|vs|alternativen|other|备选|alternativas?)/i, Nt = /^(?:pros?|advantages?|vorteile?|vantagens?|ventajas?|benefits?|优点)(?![\p{L}])/iu, qo = /^(?:cons?|disadvantages?|drawbacks?|nachteile?|desvantagens?|desventajas?|costs?|缺点)(?![\p{L}])/iu,
de = /because|reason|rationale|why|justification|begründung|warum|motivo|justificativa|理由|原因|trade-?off|notes?$|benefit/i;
function De(e, t) {
  let s = h(e, Mo), n = (u) => x(e, u, s), [o, i, r, a] = [n($o), n(So), n(de), n(/reconsider|revisit|when to/i)], c = h(e, Nt) >= 0 && h(e, qo) >= 0 ? h(e, Nt) : -1;
  if (c < 0 && o < 0 && r < 0)
    return t && e.header.length >= 3 ? e.rows.map(Io) : [];
  let l = (s < 0 || r < 0) && (o < 0 || i < 0) && (i < 0 || r < 0);
  if (!t && c < 0 && l) return [];
  let d = { name: Math.max(s, 0), option: o, choice: i, reason: c >= 0 ? c : r, again: a };
  return e.rows.map((u) => To(u, d)).filter(({ decision: u }) => !m(u));
}
function Io(e) {
  let [t = "", ...s] = e.cells.map(({ text: o }) => o), n = s[0] ?? "";
  return {
    decision: t,
    options: W(n),
    chosen: n,
    because: s.at(-1) ?? "",
    reconsider: "",
    at: e.at
  };
}
function To(e, t) {
  let s = (o) => o < 0 ? "" : p(e, o).text, n = s(t.option).split(/;\s*|,\s*(?![^(]{0,200}\))|\s+vs\.?\s+/).filter((o) => !m(o));
  return {
    decision: s(t.name),
    options: n,
    chosen: s(t.choice),
    because: s(t.reason),
    reconsider: s(t.again),
    at: e.at
  };
}

// src/design/readers/decisions.ts
var Wt = (e) => {
  let t = e.about("decisions").flatMap((o) => Ht(o, e)), s = e.sections.flatMap(({ nodes: o }) => g(o)).flatMap((o) => De(o, !1)), n = e.sections.flatMap(Po);
  return { decisions: q([...t, ...s, ...n]) };
};
function Ht(e, t) {
  let s = g(e.nodes).flatMap((i) => De(i, !0)), n = f(e.nodes).flatMap(Lo), o = s.length + n.length > 0 ? [] : b(e.nodes).filter(({ text: i }) => le(i)).map(({ text: i, at: r }) => Co(i, r));
  return [...s, ...n, ...o, ...e.sections.flatMap((i) => Ro(i, t))];
}
function Co(e, t) {
  return { decision: e.slice(0, 120), options: W(e), chosen: "", because: e, reconsider: "", at: t };
}
var pe = /^(?:[\d.]+\s*)?(?:pros?|cons?|advantages?|disadvantages?|benefits?|drawbacks?|vorteile?|nachteile?|vantagens?|desvantagens?|优点|缺点)(?![\p{L}])/iu;
function Ro(e, t) {
  let s = Ht(e, t), n = y(e), o = n.map((u) => v(u).text).join(" "), i = [...b(n), ...f(n)], r = e.sections.some(({ title: u }) => pe.test(u)) || i.some(({ label: u }) => u !== void 0 && pe.test(u)), a = i.
  find(({ label: u }) => u !== void 0 && de.test(u));
  if (o.length < 40 || s.length > 1 && !r) return s;
  let c = t.within(e.parent).has("decisions") && /alternativ|option|considered|reject/i.test(e.parent?.title ?? ""), l = a?.body || (r || c || ce.test(o.slice(0, 4e3)) ? o.slice(0, 400) : ""), d = { start: (e.
  heading.position ?? e.at).start, end: e.at.end };
  return [
    {
      decision: O(e.title),
      options: W(o.slice(0, 4e3)),
      chosen: "",
      because: l,
      reconsider: "",
      at: d
    }
  ];
}
function Lo(e) {
  let t = e.items.flatMap((i) => [i, ...i.items]), s = [e.text, ...t.map(({ text: i }) => i)].join(" ").slice(0, 4e3);
  if (s.length < 30 || !ce.test(s) && !e.label) return [];
  let n = t.find(({ label: i }) => i !== void 0 && de.test(i)), o = n ? n.body || n.items.map(({ text: i }) => i).join("; ") || n.text : ce.test(s) ? e.body : "";
  return [
    { decision: e.label ?? e.text, options: W(s), chosen: "", because: o, reconsider: "", at: e.at }
  ];
}
function Po(e) {
  let t = e.sections.filter(
    ({ title: a }) => /^(?:option|approach|alternative|variante?|opção|solution|iteration|方案)\s*(?:\d{1,2}|[a-z])(?![\p{L}])/iu.test(
      a.replace(/^\W+/, "")
    )
  ), n = [
    ...b(e.nodes),
    ...f(e.nodes),
    ...f(e.nodes).flatMap(({ items: a }) => a)
  ].filter(({ label: a }) => a !== void 0 && pe.test(a)), o = e.sections.some(({ title: a, depth: c }) => c === 7 && pe.test(a));
  if (t.length < 2 && n.length < 2 && !o) return [];
  let i = e.heading.position ?? e.at, r = t.length > 1 ? t.map(({ title: a }) => a) : [e.title];
  return [
    {
      decision: O(e.title),
      options: r,
      chosen: "",
      because: n.map(({ text: a }) => a).join(" ").slice(0, 400),
      reconsider: "",
      at: i
    }
  ];
}

// src/design/diagram-kind.ts
function Kt({ lang: e, value: t }) {
  let s = (e ?? "").toLowerCase();
  return s === "mermaid" ? "mermaid" : /^(?:plantuml|puml|uml)$/.test(s) || /^\s{0,20}@startuml/m.test(t.slice(0, 500)) ? "plantuml" : s === "d2" ? "d2" : /^(?:dot|graphviz)$/.test(s) ? "dot" : /^(?:likec4|structurizr)$/.
  test(s) ? "c4" : s === "" && /^\s*(?:flowchart|graph) (?:LR|TD|TB|RL|BT)\b|^\s*sequenceDiagram\b/.test(t) ? "mermaid" : (s === "" || /^(?:text|txt|ascii|plain|plaintext|diagram)$/.test(s)) && zo(t) ?
  "ascii" : void 0;
}
var Zt = /[┌┐└┘╔╗╚╝╭╮╰╯]|\+[-=]{3,}\+|\|[^|\n]{2,80}\|/g, Eo = /[▼▲►◄→←↓↑⟶⇒]|[-=─━][>▶►]|<[-=─]|[^\w]v\s*$|^\s{0,80}[|│]\s*$/gm, Qt = /^[\s│|]{0,40}(?:├──|└──|\+--|\|--|`--)\s?[\w.@[{(]/m;
function zo(e) {
  if (Qt.test(e)) return !0;
  let t = e.split(`
`).filter((i) => i.trim()), s = t.filter((i) => /^\s{0,20}[|+].*[|+]\s*$/.test(i)).length;
  if (s >= 3 && s >= t.length * 0.5 && !/[▼▲►▶→←↓↑]|[-=─]>|<[-=─]/.test(e)) return !1;
  let n = (e.match(Zt) ?? []).length, o = (e.match(Eo) ?? []).length;
  return n >= 2 && o >= 1 || n >= 6 && /[┌╔╭]|\+-{3,}/.test(e) ? !0 : o >= 4 && t.length >= 4 && n === 0 && /[▼↓│]/.test(e);
}
function Ut(e, t, s, n) {
  return e === "mermaid" ? jo(t, s, n) : e === "plantuml" ? Bo(t) : e === "ascii" ? Do(t, s) : "architecture";
}
function Bo(e) {
  return /^\s*(?:component|node|package|rectangle|cloud|database|\[|Container|System|Boundary)/m.test(e) ? "architecture" : /^\s*(?:class|entity|enum)\b/m.test(e) ? "data" : /->/.test(e) ? "sequence" :
  "other";
}
function Do(e, t) {
  if (Qt.test(e) && !/[▼▲►→⟶]|-->/.test(e.replace(/#.*$/gm, ""))) return "other";
  let s = (e.match(/\[\s?(?:x|✓|\+|−|▼|[A-Z][a-z]+(?: [A-Za-z]+)?)\s?\]|\(•\)|\( \)/g) ?? []).length;
  return /\b(?:ui|screen|mock-?up|wireframe|layout|page|dashboard)\b/i.test(t) || s >= 4 ? "other" : /\b(?:schema|entity|er diagram|data model)\b/i.test(t) ? "data" : (e.match(Zt) ?? []).length >= 2 ?
  "architecture" : "procedure";
}
function jo(e, t, { type: s, nodes: n, edges: o }) {
  let i = e.replace(/^---[\s\S]{0,1000}?\n---\s*\n/, "").replace(/^\s{0,80}%%.*$/gm, "").trimStart(), r = i.split(/\s/, 1)[0] ?? "";
  return /^sequenceDiagram/.test(r) ? "sequence" : /^(?:erDiagram|classDiagram)/.test(r) ? "data" : /^state/.test(r) ? "state" : /^C4(?:Dynamic)/.test(r) ? "sequence" : /^(?:C4|architecture|block)/.test(
  r) ? "architecture" : /^(?:flowchart|graph)/.test(r) ? s ? n.length < 2 || o.length === 0 || n.every(({ label: a }) => Ao(a)) ? "other" : No(i, t, n) ? "procedure" : "architecture" : "architecture" :
  "other";
}
function Ao(e) {
  return /^(?:(?:component|service|module|node|step|system|actor|box|name|label|element|container|client|server|database|db)[\s_-]?(?:\d{1,2}|[a-z])|component|module|node|step|box|name|label|\[.*\]|<.*>|[a-z]\d?)$/i.
  test(
    e.trim()
  );
}
var _o = /\b(?:service|server|api|gateway|database|db|cache|queue|broker|client|worker|store|storage|app|ui|frontend|backend|cdn|balancer|postgres\w*|redis|kafka|s3|bucket|proxy|cluster|browser|user|provider|engine|module|controller|registry|scheduler|agent|cli|sdk|host|topic)\b/i,
Fo = /^(?:is|does|has|are|can|check|validate|verify|send|receive|get|fetch|create|update|delete|compute|calculate|return|start|end|stop|wait|retry|process|parse|extract|hash|keep|discard|drop|dispatch|load|save|store|write|read|call|notify|log|reject|accept|approve|apply|run|execute|select|choose|find|match|filter|sort|open|close|continue|success|fail\w*|error|done|yes|no)\b/i;
function No(e, t, s) {
  if (/\b(?:state|lifecycle|ownership|relationships?|dependency|dependencies|timeline|hierarchy)\b/i.test(t) && !/architect/i.test(t)) return !0;
  if (/^\s*subgraph/m.test(e) || /\[\(/.test(e)) return !1;
  let o = s.map(({ label: c }) => c), i = o.filter((c) => Fo.test(c) || c.endsWith("?")).length, r = o.filter((c) => _o.test(c)).length;
  return /\{[^{}\n]{1,200}\}/.test(e) && r < o.length * 0.6 ? !0 : i >= o.length * 0.5;
}
function je(e) {
  return /sequence|flow|ablauf|sequenz/i.test(e) ? "sequence" : /\ber\b|erd\b|schema|entity|data-?model|datamodel/i.test(e) ? "data" : /\b(?:screen|ui|mock|chart|graph of|plot|benchmark)\b/i.test(e) ?
  "other" : /architect|system|component|context|container|deployment|overview|topology|high.?level|design|baustein|block|infrastru|bottleneck/i.test(
    e
  ) ? "architecture" : "other";
}

// src/design/readers/diagrams.ts
var Xt = (e) => {
  let t = e.nodes.flatMap((n) => {
    let o = e.sectionAt(n), i = e.holder(n)?.title ?? "", r = S([n]).flatMap((l) => Ho(l, i, e)), a = tt([n]).flatMap(
      ({ alt: l, title: d, url: u, position: I }) => Vt(`${l ?? ""} ${d ?? ""} ${u}`, u, i, w({ position: I }))
    ), c = nt([n]).flatMap((l) => Zo(l, i));
    return [...r, ...a, ...c].map((l) => ({
      ...l,
      section: o,
      isDesign: l.notation === "image" && Wo(e.holder(n), o)
    }));
  });
  return {
    diagrams: [...t.map(
      ({ isDesign: n, ...o }) => o.kind === "other" && n ? { ...o, kind: "architecture" } : o
    ), ...Qo(e)],
    notRead: t.filter(({ notation: n }) => n !== "mermaid").map(({ notation: n, section: o, at: i }) => ({
      text: `a diagram in ${n} is not checked`,
      section: o ?? "architecture",
      at: i
    }))
  };
};
function Wo(e, t) {
  let s = e ? [e, ...K(e)].map(({ title: o }) => o) : [], n = /\b(?:design|proposal|approach|solution|architecture|how|overview|implementation|entwurf|lösung)\b/i;
  return t === "architecture" || t === void 0 && s.some((o) => n.test(o));
}
function Ho(e, t, s) {
  let n = Kt(e);
  if (!n) return [];
  let o = w(e), i = Ko(e, s);
  return [{ notation: n, kind: Ut(n, e.value, t, i), source: e.value, at: o, ...i }];
}
var Ae = { nodes: [], edges: [], groups: [] };
function Ko(e, { blocks: t, document: s }) {
  let n = t.get(e)?.drawing;
  if (!n) return Ae;
  let o = (i) => z(e, s.source, i);
  return {
    type: n.type,
    nodes: n.nodes.map(({ id: i, label: r, shape: a, group: c, declared: l, place: d }) => ({
      id: i,
      label: r.split(`
`, 1)[0].trim(),
      shape: a,
      group: c,
      declared: l,
      at: o(d)
    })),
    edges: n.edges.map(({ place: i, ...r }) => ({ ...r, at: o(i) })),
    groups: n.groups.map(({ place: i, ...r }) => ({ ...r, at: o(i) }))
  };
}
function Vt(e, t, s, n) {
  if (/badge|shields\.io|logo|avatar|icon|banner|screenshot|mock-?up|wireframe|emoji|\bgif\b/i.test(e)) return [];
  let o = je(e);
  return [{ notation: "image", kind: o === "other" ? je(s) : o, source: t, at: n, ...Ae }];
}
function Zo({ value: e, position: t }, s) {
  return Array.from(e.slice(0, 2e4).matchAll(/<img\b([^>]{1,1000})>/gi)).flatMap(([, n = ""]) => {
    let o = /\bsrc\s*=\s*["']?([^"'\s>]{1,500})/i.exec(n)?.[1] ?? "", i = /\balt\s*=\s*["']([^"']{0,300})/i.exec(n)?.[1] ?? "";
    return o ? Vt(`${i} ${o}`, o, s, w({ position: t })) : [];
  });
}
var Gt = /\.(?:puml|plantuml|drawio|mmd|vsdx?|excalidraw|dsl)\b|diagram[\w-]{0,40}\.(?:png|svg|jpe?g|md|pdf)\b/i;
function Qo(e) {
  let t = e.passages.flatMap(
    ({ codes: n, at: o }) => n.filter(({ text: i }) => Gt.test(i)).map(({ text: i }) => ({ text: i, at: o }))
  ), s = Y(e.nodes).flatMap(
    (n) => n.type === "link" && (Gt.test(n.url) || /(?:figma|lucid|miro|draw\.io|excalidraw|diagrams\.net)/i.test(n.url)) ? [{ text: n.url, at: w(n) }] : []
  );
  return q([...t, ...s]).map(({ text: n, at: o }) => ({
    notation: "image",
    kind: "other",
    source: n,
    at: o,
    ...Ae
  }));
}

// src/design/readers/endpoint-tables.ts
var ue = "GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|WS|WSS|SSE", Yt = /^(?:endpoint|route|api|path|url|uri|method & path|method \/ path|method|operation|request|rpc|command|ruta|rota|endpunkt|端点|路径|接口)s?(?:\s*path)?$/i,
Uo = /^(?:method|verb|http(?: method)?|methode|método|方法)$/i, Jt = new RegExp(`^(${ue})\\s+`), en = new RegExp(`^(?:${ue})$`);
function tn(e, t) {
  let s = h(e, Uo), n = x(e, Yt, s) >= 0 ? x(e, Yt, s) : s;
  return n < 0 ? [] : e.rows.flatMap((o) => Go(e, o, n, s, t));
}
function Go(e, t, s, n, o) {
  let i = p(t, s).text.replace(/`/g, "").trim(), r = n >= 0 && n !== s ? p(t, n).text.toUpperCase().replace(/[`\s]/g, "") : Jt.exec(i)?.[1] ?? "", a = i.replace(Jt, ""), c = en.test(r) && a !== "" && !en.
  test(a), l = /^\/|^https?:\/\/|^[\w.]{1,60}\(.{0,200}\)/.test(a);
  if (!c && !l) return [];
  let d = (u) => p(t, x(e, u, s)).text;
  return [
    {
      name: c ? `${r} ${a}` : a,
      method: c ? r : void 0,
      path: a,
      ours: o,
      at: t.at,
      purpose: d(/purpose|description|summary|does|beschreibung|descri|what|说明|描述/i),
      payload: d(/takes|payload|request|body|gives|response|params|returns/i),
      auth: d(/^auth|access|permission|role|guard/i),
      errors: d(/error|status|codes/i),
      serves: $(d(/serves|requirement|fr\b/i))
    }
  ];
}
function nn(e) {
  let t = h(e, /^(?:event|topic|message|channel|queue|ereignis|evento|事件|消息)s?(?: name| type)?$/i);
  if (t < 0 || x(e, /producer|publisher|consumer|subscriber|payload|emitted|from|trigger/i, t) < 0)
    return [];
  let s = (n, o) => p(n, x(e, o, t)).text;
  return e.rows.filter((n) => !m(p(n, t).text)).map((n) => ({
    name: p(n, t).text,
    producer: s(n, /producer|publisher|emitted|from|source/i),
    consumers: s(n, /consumer|subscriber|to\b|handler/i),
    payload: s(n, /payload|data|schema|body/i),
    delivery: s(n, /delivery|guarantee|semantics/i),
    serves: $(s(n, /serves|requirement/i)),
    at: n.at
  }));
}

// src/design/readers/calls.ts
var Xo = new RegExp(
  String.raw`(?<![\w/])(${ue})[ \t:]{1,8}((?:https?:\/\/[^\s\`/]{1,200})?\/[^\s\`"'|,;<>，、）]{0,300}|(?:https?:\/\/[^\s\`/]{1,200})?\/[^\s\`"'|,;，、）]{0,300})`,
  "g"
);
function me(e, t = !1) {
  let s = e.slice(0, 4e3).replace(/`/g, " ");
  return Array.from(s.matchAll(Xo), ({ index: o, 1: i = "", 2: r = "" }) => ({
    index: o,
    method: i,
    path: r.replace(/[.,:;)]+$/, "")
  })).filter(({ index: o, path: i }) => (!t || o <= 2) && i !== "");
}
function _e({ method: e, path: t }, s, n) {
  return {
    name: `${e} ${t}`,
    method: e,
    path: t,
    ours: !0,
    purpose: n,
    payload: "",
    auth: "",
    errors: "",
    serves: $(n),
    at: s
  };
}
function sn(e) {
  let t = e.heading.position ?? e.at;
  return me(e.title).map((s) => _e(s, t, b(y(e))[0]?.text ?? ""));
}
function on(e, t) {
  return S(e.nodes).flatMap((s) => /^(?:mermaid|plantuml|puml|dot|d2)$/i.test(s.lang ?? "") ? [] : Vo(T(s, t)).flatMap(({ text: n, at: o }) => {
    let [i = Jo(n)] = me(n.replace(/^\s*(?:\d{1,3}[.)]|[-*#])\s*/, ""), !0), r = i && rn(n, i.path).replace(/HTTP\/\d.*$/, "");
    return i ? [_e(i, o, r?.trim() ?? "")] : [];
  }));
}
function Vo(e) {
  let t = [], s = !1;
  for (let n of e) {
    let o = t.at(-1);
    s && o ? t[t.length - 1] = { text: `${o.text.slice(0, -1)} ${n.text.trim()}`, at: o.at } : t.push(n), s = n.text.endsWith("\\") && (t.at(-1)?.text.length ?? 0) < 2e3;
  }
  return t;
}
var Yo = /^\s*\$?\s*curl\b(.{0,500}?)(https?:\/\/[^\s"'/]{1,200})?(\/[\w./:{}-]{1,200})/;
function Jo(e) {
  let [, t = "", , s] = e.length <= 1e3 ? Yo.exec(e) ?? [] : [];
  if (!s) return;
  let n = /-X\s*([A-Z]{3,7})\b|--request[= ]([A-Z]{3,7})\b/.exec(t);
  return { method: n?.[1] ?? n?.[2] ?? (/\s(?:-d|--data\w*)\b/.test(t) ? "POST" : "GET"), path: s };
}
function rn(e, t) {
  let s = e.indexOf(t);
  return s < 0 ? "" : e.slice(s + t.length).replace(/^[\s#:–—-]+/, "");
}
function an(e) {
  return e.filter(({ form: s, inside: n }) => s !== "row" && n.has("api")).flatMap(({ text: s, at: n }) => {
    let o = s.replace(/`/g, "");
    return me(s).map((i) => _e(i, n, rn(o, i.path)));
  });
}
var ei = [
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
function cn({ form: e, codes: t, inside: s }) {
  return e === "row" || ei.some((n) => s.has(n)) ? [] : t.flatMap(({ text: n }) => me(n, !0).map(({ method: o, path: i }) => `${o} ${i}`));
}

// src/design/readers/operations.ts
var ti = /^\s*(?:export\s+|public\s+|private\s+|static\s+|async\s+|pub\s+|func\s+(?:\([^)]{0,80}\)\s*)?|fn\s+|def\s+|rpc\s+|function\s+|abstract\s+|(?:[\w<>[\],?]{1,60}\s+)(?=\w+\())?(?:async\s+|function\s+)?([A-Za-z_]\w{0,80})\s*(?:<[^<>()]{0,60}>)?\(([^()]{0,300})\)?\s*(?:->|:|returns\b|=>|\{|;|error\b|\(|$)/,
dn = /^(?:if|for|while|switch|return|catch|table|values|select|insert|index|key|references|check|primary|constructor|super|describe|it|test|expect|print|println|console|require|import|assert|throw|new|exists|hash|count|sum|and|or|not|in|with|from|where)$/i,
ln = /^\s*(?:export\s+)?(?:service|interface|message|openapi|asyncapi|apiVersion|paths|swagger|kind)\b\s*[:\w]/, ni = /^\s*(?:create|alter|select|insert|update|delete|show|grant|drop|explain)\b/i, pn = /(?:^|\s)--[a-z][\w-]+/;
function un(e, t) {
  let s = y(e), o = S(s).filter(({ lang: c }) => !/^(?:mermaid|plantuml|puml|dot|d2)$/i.test(c ?? "")).flatMap((c) => mn(c, t)), i = [...b(s), ...C(s)].flatMap(({ codes: c }) => c), r = i.flatMap(({ text: c,
  at: l }) => {
    let d = /^(?:[\w$.]{1,80}\.)?([A-Za-z_]\w{1,80})\((.{0,300})\)/.exec(c)?.[1];
    return d && !dn.test(d) ? [B(d, l)] : [];
  }), a = i.filter(({ text: c }) => c.length < 300 && pn.test(c)).map(({ text: c, at: l }) => B(c, l));
  return [...o, ...r, ...a];
}
function mn(e, t) {
  let n = T(e, t).slice(0, 2e3).flatMap(({ text: o, at: i }) => {
    if (o.length > 500) return [];
    let r = ti.exec(o)?.[1];
    if (r && !dn.test(r)) return [B(r, i)];
    if (ni.test(o) || pn.test(o)) return [B(o.trim().slice(0, 80), i)];
    let a = ln.test(o) ? /(?:service|interface|message|kind:?)\s+(\w+)/.exec(o)?.[1] : void 0;
    return a || ln.test(o) ? [B(a ?? o.trim().slice(0, 40), i)] : [];
  });
  return n.length > 0 ? n : fn(e);
}
function fn(e) {
  let t = e.value.slice(0, 2e4).match(/^[ \t]*["']?[\w@-]{1,80}["']?[ \t]*:/gm) ?? [];
  return /^(?:json|jsonc|json5|yaml|yml|toml|)$/i.test(e.lang ?? "") && t.length >= 2 ? [B("example", w(e))] : [];
}
function B(e, t) {
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
var si = /^(?:[A-Z][A-Z_]{2,20}(?: (?:[A-Z_]{2,20}|\[[A-Z|]{2,40}\]|<[\w-]{1,30}>)){1,6})(?: .{0,80})?$|^[\w./-]{2,40} (?:[\w-]{1,30} ){0,3}--[a-z][\w-]+.{0,200}$|^--[a-z][\w-]{2,}(?:[= ].{0,60})?$/;
function bn(e) {
  let t = e.flatMap(
    ({ codes: n, inside: o }) => o.has("decisions") ? [] : n.filter(({ text: i }) => i.length < 300 && si.test(i))
  );
  return new Set(t.map(({ text: n }) => n.split(" ", 3).join(" "))).size >= 2 ? t.map(({ text: n, at: o }) => B(n, o)) : [];
}
var oi = /\b(?:request|response|payload|message|body|notification|webhook|manifest|config(?:uration)?|signature|interface|api|endpoint|schema|proto|command|flag|call|invocation|contract)s?\b|请求|响应|接口|anfrage|antwort|schnittstelle|requisição|resposta/i;
function gn(e, t) {
  return e.nodes.flatMap((s, n) => {
    if (s.type !== "code") return [];
    let o = e.nodes[n - 1], i = o?.type === "paragraph" ? v(o).text : "";
    return /^\s*(?:service|rpc)\s+\w+/m.test(s.value) || /^\s*(?:openapi|asyncapi|apiVersion):/m.test(s.value) ? mn(s, t) : oi.test(`${e.title} ${i.slice(-200)}`) ? fn(s) : [];
  });
}

// src/design/readers/endpoints.ts
var hn = (e) => {
  let t = e.about("called-by-us"), s = (c) => t.some((l) => c === l || K(c).includes(l)), n = e.document.source, o = e.sections.flatMap((c) => [
    ...g(c.nodes).flatMap((l) => tn(l, !s(c))),
    ...sn(c),
    ...on(c, n)
  ]), i = e.about("api").flatMap((c) => un(c, n)), r = e.sections.flatMap((c) => gn(c, n)), a = an(e.passages);
  return {
    endpoints: ii([...o, ...a, ...i, ...r, ...bn(e.passages)]),
    events: e.sections.flatMap((c) => g(c.nodes).flatMap(nn))
  };
};
function ii(e) {
  let t = /* @__PURE__ */ new Map();
  for (let s of e) {
    let n = t.get(s.name), o = n && n.purpose === "" && n.payload === "";
    (!n || o && s.purpose !== "") && t.set(s.name, s);
  }
  return [...t.values()];
}

// src/design/types-in-code.ts
var ri = [
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
], yn = 1e3;
function wn(e, t, s) {
  let n = t.split(`
`).map((r) => r.slice(0, yn)), o = ri.filter(
    ({ notation: r, languages: a }) => a.test(e) && (s || r !== "graphql")
  );
  return n.flatMap((r, a) => {
    for (let { notation: c, open: l, field: d } of o) {
      let { name: u, rest: I } = l.exec(r)?.groups ?? {};
      if (u) return [{ name: u, notation: c, line: a + 1, fields: ai(n, a, I ?? "", d) }];
    }
    return [];
  }).filter(({ fields: r }) => r.length > 0);
}
function ai(e, t, s, n) {
  let o = [], i = 1;
  for (let r = t; r < Math.min(e.length, t + 400) && i > 0; r++) {
    let c = (r === t ? s : e[r] ?? "").replace(/\/\/.*$/, "");
    if (i === 1) for (let l of c.matchAll(n)) o.push(ci(l.groups ?? {}));
    i += (c.match(/[{(]/g) ?? []).length - (c.match(/[})]/g) ?? []).length;
  }
  return o;
}
function ci({ name: e = "", type: t = "" }) {
  return { name: e, type: t.replace(/\s*[}]\s*$/, "").trim() };
}
var li = /^(?:return|if|else|for|while|def|try|except|class|with|elif|raise)$/;
function xn(e) {
  let t = e.split(`
`).map((s) => s.slice(0, yn));
  return t.flatMap((s, n) => {
    let o = /^\s*class\s+(\w+)/.exec(s)?.[1];
    if (!o) return [];
    let i = t.slice(n + 1, n + 200), r = i.findIndex((c) => /^\S/.test(c)), a = i.slice(0, r < 0 ? i.length : r).flatMap((c) => {
      let l = /^\s+(\w+)\s*(?::\s*([^=#]+)|=\s*(?:models\.|Column|Field)\w*.*)/.exec(c);
      return l && !li.test(l[1]) ? [{ name: l[1], type: (l[2] ?? "").trim() }] : [];
    });
    return a.length > 0 ? [{ name: o, notation: "python", fields: a, line: n + 1 }] : [];
  });
}

// src/design/code-blocks.ts
var di = 2e5;
function kn(e, t, s) {
  let n = t.slice(0, di), o = e.toLowerCase();
  if (/\bcreate\s+table\b/i.test(n)) return pi(n);
  if (o === "mermaid") return [];
  if (o === "python" || o === "py") return xn(n);
  let i = wn(o, n, s);
  return i.length > 0 ? i : /^\s*(?:apiVersion|kind):\s/m.test(n) && /^\s*spec:/m.test(n) || s && /^(?:json|jsonc|json5|yaml|yml|text|txt|)$/.test(o) ? vn(o, n) : [];
}
function pi(e) {
  let t = [...e.matchAll(/\bcreate\s+table\s+(?:if\s+not\s+exists\s+)?([\w."`[\]{}$]{1,100})\s*\(/gi)], s = mi(e);
  return t.map((n, o) => {
    let i = n.index + n[0].length, r = e.slice(i, t[o + 1]?.index ?? e.length).split(/\n\s*\)|\)\s*;/, 1)[0] ?? "", a = fi(r.replace(/--[^\n]*/g, "")).flatMap(ui);
    return { name: n[1].replace(/["`[\]]/g, ""), notation: "sql", fields: a, line: s(n.index) };
  });
}
function ui(e) {
  let t = /^\s*["`[]?(\w+)["`\]]?\s+(\w+(?:\s*\([^)]{0,200}\)|<[^>]{0,100}>)?(?:\[\])?)/.exec(e), s = t && /^(?:primary|foreign|unique|constraint|check|index|key|exclude|partition)$/i.test(t[1]);
  return t && !s ? [{ name: t[1], type: t[2] }] : [];
}
function mi(e) {
  let t = 0, s = 1;
  return (n) => {
    for (; t < n; t++) e[t] === `
` && (s += 1);
    return s;
  };
}
function fi(e) {
  let t = [], s = 0, n = 0;
  for (let o = 0; o < e.length; o++) {
    let i = e[o];
    i === "(" && (s += 1), i === ")" && (s -= 1), !(i !== "," || s > 0) && (t.push(e.slice(n, o)), n = o + 1);
  }
  return [...t, e.slice(n)];
}
function vn(e, t) {
  let s = /^(?:json|jsonc|json5)$/.test(e) || /^\s*[{[]/.test(t), n = s ? /"([\w-]{1,80})"[ \t]*:[ \t]*([^\n]{0,200})/ : /^[ \t]*(?:[-+*•][ \t]*)?["'`]?([A-Za-z_][\w-]{0,80})["'`]?[ \t]*:[ \t]*(\S[^\n]{0,200})?$/,
  o = /^[ \t]*[-*]?[ \t]*([a-z_]\w{0,80})[ \t]+(?:\(?(?:uuid|char|nvarchar|tinyint|smallint|double|blob|bytea|binary|timestamptz|number|int|integer|bigint|serial|varchar|text|string|bool|boolean|timestamp|datetime|date|float|decimal|json|jsonb|enum|pk|fk)\b.{0,200})$/i,
  i = /^[ \t]*(?:((?:<[\w@:,.[\] -]{1,60}>[ \t]*){3,}))$/, r = t.split(`
`).flatMap((a) => {
    let c = a.slice(0, 1e3), l = e === "" ? i.exec(c)?.[1] : void 0;
    if (l) return Array.from(l.matchAll(/<([^<>]{1,60})>/g), (u) => ({ name: u[1], type: "" }));
    let d = n.exec(c) ?? (s ? null : o.exec(c));
    return d ? [{ name: d[1], type: (d[2] ?? "").replace(/,\s*$/, "") }] : [];
  });
  return r.length >= 2 ? [{ name: "", notation: e || "text", fields: r, line: 1 }] : [];
}

// src/design/readers/entity-lists.ts
function On(e, t) {
  let s = e.flatMap((r) => bi(r));
  if (s.length > 0) return s;
  let n = e.flatMap(Mn);
  return t.sections.length === 0 && t.depth > 2 && n.length >= 2 && n.length >= e.length * 0.6 ? [{ name: O(t.title), notation: "list", fields: n, at: t.at }] : [];
}
var Fe = /^`?[a-z_]\w{0,60}`?\??(?:\s*[:(][^,]{0,200})?$/i;
function bi(e) {
  let t = (e.label ?? e.text).replace(/[:(].*$/, "").trim(), s = t.split(" ").length <= 4, n = e.items.flatMap(Mn);
  if (n.length >= 2 && s) return [{ name: t, notation: "list", fields: n, at: e.at }];
  if (!e.label || !s) return [];
  let o = e.body.length <= 1e3 ? /^\(?([\p{L}\d_`*?, ./()[\]:|{}'-]+)\)?\.?$/u.exec(e.body)?.[1]?.split(/,\s*/) ?? [] : [], i = o.filter((a) => Fe.test(a.trim()));
  if (i.length >= 3 && i.length >= o.length * 0.7) return [U(t, i, e)];
  let r = e.codes.map(({ text: a }) => a).filter((a) => a !== e.label && Fe.test(a));
  return r.length >= 2 ? [U(t, r, e)] : [];
}
function U(e, t, { at: s }) {
  return { name: e, notation: "list", fields: t.map((n) => ({ name: n.trim(), type: "" })), at: s };
}
function Mn(e) {
  let t = /^`?([a-zA-Z_][\w.]{0,40})`?\??\s*(?:[:(–—-]\s*(.{0,500}))?$/.exec(e.text);
  return t && (e.codes.length > 0 || t[2] !== void 0 || /_|[a-z][A-Z]/.test(t[1])) ? [{ name: t[1], type: t[2] ?? "" }] : [];
}
function Sn(e) {
  if (e.depth < 3 || e.sections.length > 0 || f(y(e)).length > 0) return [];
  let s = b(e.nodes).flatMap((n) => n.codes.map(({ text: o }) => o)).filter((n) => Fe.test(n));
  return s.length >= 2 ? [U(O(e.title), s, e)] : [];
}
var gi = /\b(?:fields?|columns?|attributes?|properties|members|keys)\b[^:：]{0,80}[:：]$|\b(?:struct|record|table|message|object|document|schema|entry)\b[^.:：]{0,80}\b(?:contains?|holds?|stores?|consists? of|has|with|of)\b[^.:：]{0,60}[:：]$|(?:字段|属性)[^:：]{0,20}[:：]$|\b(?:felder|spalten|campos|colunas)\b[^:：]{0,40}[:：]$/i;
function $n(e) {
  return e.nodes.flatMap((t, s) => {
    let n = e.nodes[s + 1];
    if (t.type !== "paragraph" || n?.type !== "list") return [];
    let [o] = b([t]), i = f([n]);
    return o && gi.test(o.text.slice(-200)) && i.length >= 2 ? [
      U(
        O(e.title),
        i.map(({ label: a, text: c }) => (a ?? c).slice(0, 80)),
        o
      )
    ] : [];
  });
}
var hi = /^(\w{0,40}\s?)\{\s*([^{}]{5,900})\}$/, yi = /^["']?\w{1,40}["']?\??\s*(?::.{0,200})?$/;
function qn({ codes: e, label: t, text: s }) {
  return e.flatMap((n) => {
    let [, o = "", i = ""] = n.text.length <= 1e3 ? hi.exec(n.text) ?? [] : [], r = i.split(/[,;]\s*/).filter((c) => yi.test(c.trim())), a = o.trim() || t || s.replace(/^(?:an?|the|each|every)\s/i, "").
    split(/\s/, 1)[0] || "record";
    return r.length >= 3 ? [U(a, r, n)] : [];
  });
}

// src/design/readers/entity-tables.ts
var wi = /^(?:field|column|attribute|property|name|key|parameter|feld|spalte|attribut|campo|columna|coluna|atributo|champ|字段|属性|列名|名称|フィールド)s?(?:[ -]?name)?$/i, xi = /^(?:data ?)?(?:type|typ|datentyp|tipo|类型|型)s?$|^value (?:type|类型)/i,
vi = /^(?:entity|table|model|collection|record|struct|document|namespace|entität|entidade|entidad|tabelle|tabela|表|实体)(?: name)?s?$/i, In = /field|column|attribute|contents?|key|campos|felder|value|字段|属性/i,
ki = /^(?:metric|status|code|method|requirement|component|endpoint|alert|default|cost|monthly|unit price|priority|risk|failure)s?$/i;
function Ne(e, t, s) {
  let n = h(e, vi), o = h(e, wi), i = h(e, xi);
  if (n >= 0 && s)
    return Tn(e, n, o >= 0 && o !== n ? o : x(e, In, n), i);
  if (n >= 0 && i >= 0) return Tn(e, n, x(e, In, n, i), i);
  let r = s || i >= 0 && /^(?:field|column|attribute|feld|campo|字段)/i.test(e.header[o] ?? "");
  if (o < 0 || !r || e.header.length < 2 || e.header.some((c) => ki.test(c))) return [];
  if (i < 0 && h(e, /description|constraint|notes?|purpose|meaning|beschreibung|descri|bedeutung|说明/i) < 0)
    return [];
  let a = e.rows.map((c) => ({
    name: p(c, o).text,
    type: i >= 0 ? p(c, i).text : ""
  }));
  return [
    { name: O(t), notation: "table", fields: a.filter(({ name: c }) => !m(c)), at: e.at }
  ];
}
function Tn(e, t, s, n) {
  let o = [];
  for (let i of e.rows) {
    let r = p(i, t).text, a = o.at(-1), c = Oi(i, s, n, e);
    a && (r === "" || r === a.name) ? a.fields.push(...c) : m(r) || o.push({ name: r, notation: "table", fields: c, at: i.at });
  }
  return o;
}
function Oi(e, t, s, n) {
  let o = /\{([^{}]{3,400})\}/.exec([t, s].map((a) => p(e, a).text).join(" "))?.[1];
  return o ? o.split(/[,;]\s*/).map((a) => ({ name: a.trim(), type: "" })) : (s >= 0 && /^(?:field|column|attribute|property|feld|campo|字段)/i.test(n.header[t] ?? "") ? [p(e, t).text] : p(e, t).text.
  split(/[,;]\s*/)).filter((a) => !m(a)).map((a) => ({ name: a, type: s >= 0 ? p(e, s).text : "" }));
}
var Mi = [
  /hold|content|data\b|stores/i,
  /surviv|durab|loss/i,
  /backup/i,
  /retention|kept/i,
  /personal|pii/i
];
function Cn(e) {
  let t = h(e, /^(?:store|database|data ?store|storage)$/i), s = Mi.map((n) => x(e, n, t));
  return t < 0 || s.filter((n) => n >= 0).length < 2 ? [] : e.rows.map((n) => {
    let [o = "", i = "", r = "", a = "", c = ""] = s.map(
      (d) => p(n, d).text
    ), l = n.cells.flatMap(({ codes: d }, u) => u === t ? [] : d);
    return { name: p(n, t).text, holds: o, survives: i, backup: r, retention: a, personalData: c, expressions: l, at: n.at };
  });
}

// src/design/readers/entities.ts
var Rn = (e) => {
  let t = e.about("data-model").flatMap((r) => Ln(r, e)), s = e.sections.filter((r) => !e.within(r).has("decisions")).flatMap((r) => [
    ...r.nodes.flatMap(
      (a, c) => S([a]).flatMap(
        (l) => Pn(l, r.title, $i(r.nodes[c - 1]), e)
      )
    ),
    ...g(r.nodes).flatMap((a) => Ne(a, r.title, !1)),
    ...$n(r)
  ]), n = e.passages.filter(({ inside: r }) => !r.has("decisions")).flatMap(qn), o = e.sections.flatMap(({ nodes: r }) => g(r)).flatMap(Cn), i = S(e.nodes).flatMap((r) => Ti(r, e));
  return { entities: Ci([...t, ...s, ...n]), definitions: i, stores: o };
}, Si = /\b(?:tables?|schemas?|structure|fields|columns|records?|entit(?:y|ies)|data model|(?:model|message|frame|document|object)(?: class)?)\b|数据结构|表结构|tabelle|tabela|esquema/i;
function $i(e) {
  if (e?.type !== "paragraph") return !1;
  let { text: t } = v(e);
  return /[:：]["”]?$/.test(t) && Si.test(t.slice(-200)) && !/\b(?:request|response|endpoint|query|command)\b/i.test(t.slice(-200));
}
function Ln(e, t) {
  let s = S(e.nodes).flatMap((a) => Pn(a, e.title, !0, t)), n = g(e.nodes).flatMap((a) => Ne(a, e.title, !0)), o = On(f(e.nodes), e), i = Sn(e), r = e.sections.filter((a) => !t.topics(a).includes("api")).
  flatMap((a) => Ln(a, t));
  return [...s, ...n, ...o, ...i, ...r];
}
function Pn(e, t, s, n) {
  let o = (l) => l || O(t ?? "record"), i = T(e, n.document.source), r = (l) => ({
    start: i[l - 1]?.at.start ?? w(e).start,
    end: w(e).end
  }), { drawing: a } = n.blocks.get(e) ?? {};
  if (a) return qi(a, r);
  let c = n.blocks.get(e)?.declarations.filter(Ii) ?? [];
  return c.length > 0 ? c.filter(({ notation: l }) => s || l !== "graphql").map(({ name: l, notation: d, fields: u, place: I }) => ({
    name: o(l),
    notation: d,
    fields: u.map((G) => En(G, e, n)),
    at: r(I.line)
  })) : kn(e.lang ?? "", e.value, s).map(({ name: l, notation: d, fields: u, line: I }) => ({
    name: o(l),
    notation: d,
    fields: u,
    at: r(I)
  }));
}
function qi({ type: e, nodes: t }, s) {
  if (e !== "er" && e !== "class") return [];
  let n = t.map(({ label: o, fields: i, place: r }) => ({
    name: o,
    notation: e,
    fields: i.filter(({ name: a }) => !a.includes("(")),
    at: s(r.line)
  }));
  return e === "er" ? n : n.filter(({ fields: o }) => o.length > 0);
}
var Ii = ({ kind: e, fields: t }) => /^(?:type|table)$/.test(e) && t.length > 0;
function En({ key: e, place: t, ...s }, n, { document: o }) {
  return { ...s, at: z(n, o.source, t) };
}
function Ti(e, t) {
  return (t.blocks.get(e)?.declarations ?? []).map(({ fields: s, place: n, ...o }) => ({
    ...o,
    fields: s.map((i) => En(i, e, t)),
    at: { start: z(e, t.document.source, n).start, end: w(e).end }
  }));
}
function Ci(e) {
  let t = /* @__PURE__ */ new Set();
  return e.filter(({ name: s, fields: n, at: o }) => {
    let i = `${s.toLowerCase()}:${o.start.line}`;
    return t.has(i) || n.length === 0 && s === "" ? !1 : t.add(i);
  });
}

// src/design/readers/failure-tables.ts
var We = [
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
], Ri = /^(?:failure(?: mode)?|scenario|risk|what (?:fails|breaks|can go wrong)|component|error(?: type| case)?|fault|case|edge case|problem|issue|challenge|fehler|fehlerfall|risiko|falha|erro|exception|condition|threat|situation|cenário|condição|risco|situação|错误|故障|风险|场景|异常)\b|^(?:错误|故障|风险|场景|异常)/i,
Li = /^(?:(?:http )?(?:status|code)|código|error code|状态码?)(?: code)?$/i;
function He(e, t) {
  let s = h(e, Ri), n = We.map(([, a]) => x(e, a, s)), [, , o = -1] = n, i = n.filter((a) => a >= 0).length;
  return t && s >= 0 && i === 0 && h(e, Li) >= 0 ? zn(e, s, n) : (s < 0 || o < 0) && !(t && i > 0) ? [] : zn(e, Math.max(s, 0), n);
}
function zn(e, t, s) {
  return e.rows.map((n) => Pi(n, t, s)).filter((n) => !m(n.name));
}
function Pi(e, t, s) {
  let [n = "", o = "", i = "", r = ""] = s.map((a) => p(e, a).text);
  return { name: p(e, t).text, impact: n, detection: o, mitigation: i, recovery: r, at: e.at };
}

// src/design/readers/trouble.ts
var D = /\b(?:fail\w*|crash\w*|(?:goes|is|are|went) down|outages?|unavailab\w*|time-?outs?|timed out|los(?:t|s|es|ing)|errors?|corrupt\w*|overload\w*|duplicat\w*|race conditions?|offline|partition(?:ed)?|stale|conflicts?|exceed\w*|stuck|retry|retries|retried|unreachable|dies|invalid|missing|delay\w*|attack\w*|leak\w*|degrad\w*|interrupt\w*|disconnect\w*|backlog|spikes?|restarts?|expir\w*|reject\w*|violat\w*|too (?:many|large|slow)|stampede|thundering herd|hot ?spots?|cache miss\w*|deadlock\w*|starv\w*|ausfall\w*|ausfäll\w*|fehler\w*|fehlschl\w*|falha\w*|falhar|erros?|cair|indispon\w*|fallos?|caíd\w*)|失败|错误|异常|超时|缺失|冲突|丢失/i,
Ei = /(?:^|[\s(,:*"“])(?:if|when(?:ever)?|in case|once|should|upon|on|after|during|wenn|falls|bei|se|quando|caso|si|cuando)(?=\s)|如果|当/i, zi = /\b(?:fail\w*|crash\w*|down|outage|unavailab\w*|time(?:s|d)? ?-?out|lost|loses|errors?|corrupt\w*|overload\w*|duplicat\w*|offline|stale|conflicts?|exceed\w*|unreachable|dies|invalid|missing|absent|slow|expire[sd]?|reject\w*|degrad\w*|disconnect\w*|misses|ausfällt|fehlschlägt|fehler\w*|falha\w*|falhar|erro|cair|exceder|excede)\b|失败|错误|异常|超时|缺失/i,
Bi = /[,→:，：]|->|\b(?:then|will|should|must|is|are|we|it|the|wird|werden|é|será)\b/i, Di = /\b(?:failed|failing|invalid|duplicate|stale|late|malformed|orphaned|timed-out|erroneous|unprocessable|expired) [\w-]{3,30}(?: [\w-]{2,30}){0,3} (?:(?:is|are|get|gets|will be|can be|must be) )?(?:retried|logged|dropped|discarded|ignored|rejected|moved|sent|marked|skipped|reported|requeued|deduplicated|cleaned|removed|returned|handled|filtered|parked|stored)\b/i,
ji = /\b(?:retr(?:y|ies|ied)|fall(?:s|ing)? back|fail(?:s|ing)? (?:over|fast|open|closed|gracefully)|degrad(?:es|ing) gracefully|dead[- ]letter\w*|circuit[- ]breaker\w*|exponential backoff|resum(?:es?|ed|ing|ption) (?:from|after|processing)|auto(?:matic(?:ally)?)?[- ](?:restart|failover|recover)\w*|promoted? (?:to|a)|roll(?:s|ed)? back)\b[^.;!?]{12}|(?:缺失|失败|错误|超时|异常|不存在)[^。；]{0,60}(?:→|抛|返回|重试|降级|跳过|回滚|fail-fast)/i;
function Bn(e) {
  let t = e.slice(0, 2e3);
  return D.test(t) && (Di.test(t) || ji.test(t) || t.split(/[.;!?。；](?=\s|$)/).some(Ai));
}
function Ai(e) {
  let t = Ei.exec(e);
  if (!t) return !1;
  let s = e.slice(t.index + t[0].length, t.index + 300), n = zi.exec(s);
  if (!n) return !1;
  let o = s.slice(n.index + n[0].length);
  return o.length > 8 && Bi.test(o);
}

// src/design/readers/failures.ts
var Dn = (e) => {
  let t = e.about("failure-modes").flatMap((o) => jn(o, e)), s = e.sections.flatMap(({ nodes: o }) => g(o)).flatMap((o) => He(o, !1)), n = e.sections.filter((o) => _i(o.title)).flatMap(An);
  return { failures: q([...t, ...s, ...n]) };
};
function _i(e) {
  return (/\?\W*$/.test(e) || /^\W*(?:\d+\W+)?(?:how (?:to|do|does|will|would|can)|what (?:if|happens|about)|handling|dealing with|when .{1,60} fails?)\b/i.test(
    e
  )) && D.test(e);
}
var Fi = /* @__PURE__ */ new Set([
  "monitoring",
  "security",
  "cost",
  "questions",
  "functional",
  "non-functional",
  "decisions",
  "rollout"
]);
function jn(e, t) {
  let s = g(e.nodes).flatMap((i) => He(i, !0)), n = f(e.nodes).flatMap((i) => Ni(i)), o = e.sections.flatMap((i) => {
    if (t.topics(i).some((a) => Fi.has(a))) return [];
    let r = An(i).filter(
      ({ detection: a, impact: c, recovery: l }) => s.length === 0 || a || c || l
    );
    return r.length > 0 ? r : jn(i, t);
  });
  return [...s, ...n, ...o];
}
function An(e) {
  let t = y(e), s = _n(ne(e)), n = O(e.title), o = { start: (e.heading.position ?? e.at).start, end: e.at.end }, i = f(e.nodes).filter(({ strong: c }) => c);
  if (Object.keys(s).length > 0 && (i.length < 2 || Object.keys(s).length > 1))
    return [P(n, o, s)];
  let r = t.map((c) => v(c).text).join(" ").trim();
  return e.sections.length === 0 && i.length < 2 && r.length > 40 && D.test(`${n} ${r.slice(0, 2e3)}`) ? [P(n, o, { mitigation: r })] : [];
}
function _n(e) {
  let t = {};
  for (let s of e) {
    let n = s.label === void 0 ? void 0 : We.find(([, i]) => i.test(s.label ?? ""))?.[0], o = Z(s);
    n && !m(o) && (t[n] ??= o);
  }
  return t;
}
function Ni(e) {
  let t = _n(e.items.map((c) => ({ ...c, below: c.items }))), s = e.label ?? e.text;
  if (Object.keys(t).length > 0) return [P(s, e.at, t)];
  let n = e.text.slice(0, 2e3), o = /^(.{10,}?)[.;]?\s+(?:mitigations?|mitigated by|gegenmaßnahme|mitigação)\s*[:：]\s*(.{8,})$/i.exec(
    n
  );
  if (o)
    return [P(e.label ?? o[1], e.at, { impact: o[1], mitigation: o[2] })];
  let i = /^(.{4,80}?)\s*(?:→|->|=>|⇒)\s*(.{8,})$/.exec(n);
  if (i) return [P(i[1], e.at, { mitigation: i[2] })];
  let r = [e.body, ...e.items.map((c) => c.text)].filter(Boolean).join("; ");
  if (e.label && r.length > 12) return [P(e.label, e.at, { mitigation: r })];
  let a = /^(?:if|when|on|wenn|bei|falls|se|quando|si|cuando|当|若|如果)\s*(.{2,100}?)[,:，：]\s*(.{4,})$/i.exec(
    n
  );
  return a ? [P(a[1], e.at, { mitigation: a[2] })] : D.test(n) && n.length > 40 ? [P(s.slice(0, 80), e.at, { impact: n })] : [];
}
function P(e, t, s) {
  return { name: e, impact: "", detection: "", mitigation: "", recovery: "", ...s, at: t };
}

// src/design/readers/chains.ts
var Wi = /→|⟶|⇒|↓|▼|─+[>▶►]|-{1,2}>|=>/g, Hi = /^(?:text|txt|ascii|plain|plaintext|mermaid|)$/i;
function Fn(e, t) {
  let s = S(e.nodes).filter(({ lang: o, value: i }) => Hi.test(o ?? "") && Zi(i, t)).map((o) => ({ text: o.value, at: w(o) })), n = [...b(e.nodes), ...C(e.nodes)].filter(
    ({ text: o }) => Ke(o) >= 3 || t && Ke(o) >= 2
  );
  return [...s, ...n].flatMap((o) => Ki(o, e));
}
function Ki({ text: e, at: t }, s) {
  let o = e.slice(0, 2e4).split(/(?:→|⟶|⇒|↓|▼|─+[>▶►]|-{1,2}>|=>|\n)/).map((i) => i.replace(/^[\s│|├└─\d.]+|[\s─-]+$/g, "")).filter((i) => i.length > 1 && i.length < 200 && new RegExp(
  "\\p{L}", "u").test(i)).map((i) => ({ text: i, codes: [], at: t }));
  return o.length >= 3 ? [{ name: O(s.title), form: "chain", serves: [], steps: o, at: t }] : [];
}
function Ke(e) {
  return (e.slice(0, 2e4).match(Wi) ?? []).length;
}
function Zi(e, t) {
  return Ke(e) < 2 || /^\s*(?:erDiagram|classDiagram|stateDiagram|sequenceDiagram|C4|gantt|pie)/.test(e) ? !1 : /^\s*(?:flowchart|graph)\b/.test(e) ? t && new RegExp("\\p{L}{3}.*(?:--|==).*\\p{L}{3}",
  "u").test(e) : /^[\s│]{0,40}(?:├──|└──)/m.test(e) && !/→|-->/.test(e) ? !1 : t || !/[┌┐└┘╔╭]|\+-{3,}\+/.test(e) && !/[{};]\s*$/m.test(e);
}

// src/design/readers/flows.ts
var Nn = (e) => {
  let t = [...e.sections, ...Qi(e)].flatMap((s) => {
    let n = e.within(s), o = n.has("data-flow") || e.topics(s).includes("data-flow") || Ui.test(s.title), r = (n.has("rollout") || n.has("questions") || n.has("out-of-scope")) && !o ? [] : Gi(s, o), a = S(
    s.nodes).flatMap((c) => tr(c, s.title, e));
    return [...nr(r, a), ...Fn(s, o)];
  });
  return { flows: sr(t) };
};
function Qi(e) {
  return e.about("data-flow").filter(({ depth: t }) => t === 8);
}
var Ui = /\b(?:flows?|walk-?through|walk through|how (?:it|.{1,40}) works?|how is .{1,40} work|life-?cycle|(?:read|write|request|happy) path|runtime|scenarios?|journey|sequence|ablauf|fluxos?|flujo|laufzeit)\b|流程|时序|路径|フロー/i;
function Gi(e, t) {
  let s = O(e.title.replace(/\([^()]*(?:FR|NFR)-\d[^()]*\)/g, "")).trim() || e.title, n = st(e.nodes);
  return n.flatMap((o) => {
    let i = he(o).map(er), a = i.filter(({ from: d }) => d !== void 0).length >= Math.max(2, i.length - 1), c = t ? o.ordered || Yi(o) || i.length >= 4 : o.ordered && Vi(i) || !1;
    if (i.length < 2 || !(a || c)) return [];
    let l = n.length === 1 ? w(e.heading).start : w(o).start;
    return [
      { name: s, form: "steps", serves: $(e.title), steps: i, at: { start: l, end: w(o).end } }
    ];
  });
}
var Xi = /^(?:\*\*)?(?:the |a |an )?(?:[\p{L}\p{N}_./-]+ ){1,4}?(?:sends?|calls?|requests?|returns?|responds?|reads?|writes?|stores?|saves?|creates?|updates?|publish(?:es)?|consumes?|receives?|forwards?|fetche?s?|quer(?:y|ies)|validates?|checks?|parses?|loads?|resolves?|opens?|uploads?|polls?|pushes|pulls?|runs?|enqueues?|emits?|notif(?:y|ies)|redirects?|connects?|accepts?|routes?|invokes?|triggers?|processes|generates?|renders?|registers?|transforms?|evaluates?|sees?|clicks?|selects?|submits?)\b/iu;
function Vi(e) {
  return e.length >= 3 && e.filter(({ text: t, from: s }) => s !== void 0 || Xi.test(t.slice(0, 120))).length >= e.length * 0.6;
}
function Yi(e) {
  return he(e).every(({ text: t }) => /^(?:step\s*)?\d{1,3}[.):]/i.test(t));
}
var Ji = /^([^→⟶⇒:]{1,60}?)\s*(?:→|⟶|⇒|-->|->|=>)\s*([^→⟶⇒:]{1,60}?)\s*(?::\s*|$|\s(?=[a-z`]))/u;
function er(e) {
  let t = Ji.exec(e.text.slice(0, 300).replace(/^(?:step\s*)?\d{1,3}[.):]\s*/i, "")), n = t && t[1].split(" ").length <= 6 && t[2].split(" ").length <= 6 ? { from: t[1].trim(), to: t[2].trim() } : {},
  o = e.node.children[0];
  return {
    text: e.text,
    at: o ? { start: v(o).at.start, end: e.at.end } : e.at,
    codes: e.codes.map(({ text: i }) => i),
    ...n
  };
}
function tr(e, t, { blocks: s, document: n }) {
  let o = ot(e, s.get(e)?.drawing, n.source), i = e.value;
  return o.length >= 2 || ye(i) ? [{ name: O(t), form: "sequence", serves: $(t), steps: o, at: w(e), source: i }] : [];
}
function nr(e, t) {
  let [s, ...n] = e, o = t.find(({ at: l }) => s && l.start.line > s.at.end.line), i = t.filter((l) => l !== o).map(({ source: l, ...d }) => d);
  if (!s || n.length > 0 || !o) return [...e, ...t.map(({ source: l, ...d }) => d)];
  let { source: r, steps: a, at: c } = o;
  return [{ ...s, sequence: { drawn: ye(r), source: r, messages: a, at: c } }, ...i];
}
function sr(e) {
  let t = /* @__PURE__ */ new Set();
  return e.filter(({ steps: s, form: n }) => {
    let o = `${n}:${s[0]?.at.start.offset}:${s.at(-1)?.at.end.offset}`;
    return t.has(o) ? !1 : t.add(o);
  });
}

// src/design/readers/growth.ts
var or = /\b(?:scal(?:e|es|ed|ing) (?:out|up|to|horizontally|vertically|linearly|with|by|from|independently)|(?:horizontal|vertical)(?:ly)? scal\w+|auto-?scal\w+|bottlenecks?|shard(?:s|ed|ing)\b|partition(?:ed|ing) (?:by|the|across|into)|\d[\d,.]{0,12}\s?[kKmM]?\+? ?(?:qps|rps|tps|req(?:uest)?s?\/s(?:ec)?|writes?\/s(?:ec)?|reads?\/s(?:ec)?|events?\/s(?:ec)?|msg\/s|messages?\/s(?:ec)?|ops\/s(?:ec)?)|(?:requests?|queries|transactions|events|messages|writes|reads) per (?:second|minute|day)|concurrent (?:users|connections|requests|sessions)|(?:daily|monthly) active users|read replicas?|hot ?(?:spots?|shards?|keys?|partitions?)|10x|100x|peak (?:load|traffic)|as (?:the )?(?:load|traffic|data|usage|number of \w+) grows|does not scale|(?:not )?scal(?:able|es) (?:as|because|to|with)|memory (?:usage|footprint) (?:grows|scales)|lock contention|\bcontention\b|(?:production|large|web|global)-?\s?scale|high[- ](?:volume|throughput|traffic|concurrency|cardinality)|(?:large|growing|increasing|huge|vast|high) (?:number|volume|amount|set|dataset|codebase|data ?flow|traffic|repo)\w*|very large|grow(?:s|ing)? (?:with|number|data|linearly|beyond|over time)|(?:run|process(?:ed|es)?|execute[sd]?|worker\w*|jobs?|requests?) (?:\w+ )?(?:in parallel|concurrently)|(?:worker|thread|connection) pool|multiple (?:workers|instances|replicas|nodes|shards)|(?:performance|memory|latency) (?:regression|penalty|overhead|impact|budget)|skalier\w+|parallele? (?:jobs?|anfragen|läufe|zugriffe)|gleichzeitig\w*|bei vielen|durchsatz|lastspitzen|engp[aä]ss\w*|escal(?:a|á)vel\w*|escalabilidade|gargalos?|múltiplos workers|em paralelo|simultân\w+|sobrecarreg\w+|mở rộng|tải cao)|扩展|吞吐|瓶颈|并发/i,
ir = /\b\d[\d,.]{0,12}\s?(?:[kKMB]|million|billion|thousand)?\+? (?:users|requests|rows|records|objects|nodes|tenants|devices|messages|events|pods|connections|customers|documents|items|queries)\b|\b\d[\d,.]{0,10}\s?[TP]i?B\b/i;
function Wn(e) {
  let t = e.document.source, n = S(e.content("scaling")).filter(
    ({ lang: a }) => /^(?:text|txt|plain|plaintext|)$/i.test(a ?? "")
  ).flatMap((a) => T(a, t)).filter(({ text: a }) => N(a) && new RegExp("\\p{L}{3}", "u").test(a)), o = e.sentences.filter(({ text: a, inside: c }) => c.has("scaling") && a.length > 15), i = e.sentences.
  filter(
    ({ text: a, inside: c }) => !c.has("quantities") && or.test(a.slice(0, 2e3))
  ), r = [...o.map(M), ...n, ...i.map(M)];
  return [...new Map(r.map((a) => [`${a.at.start.line}:${a.text}`, a])).values()];
}
function Ze(e) {
  return ir.test(e.slice(0, 2e3));
}

// src/design/readers/requirement-kinds.ts
function Hn(e) {
  return /\bnon-?\s?functional|^(?:quality|performance|scalability|availability)\b/i.test(e) ? "non-functional" : /\bfunctional\b/i.test(e) ? "functional" : void 0;
}
var Qe = /\b(?:availab|latenc|throughput|scalab|durab|reliab|uptime|p9\d|p50|performan|response time|secur|consisten|maintainab|usabilit|portab|extensib|testab|robust|resilien|rto|rpo|percentile|concurrent|low[- ]latency|real[- ]time|fault[- ]toleran|efficien|verfügbar|zuverlässig|skalier|wartbar|sicherheit|leistung|disponib|escalab|confiab|desempenho|rendimiento|latência|performanz)|可用性|性能|延迟|可靠|可扩展/i;
function Ue(e, t) {
  return e ? e.startsWith("N") ? "non-functional" : "functional" : Qe.test(t) && !/\b(?:user|customer|admin)s? (?:can|should be able|shall|must)\b/i.test(t) ? "non-functional" : "functional";
}

// src/design/readers/signals.ts
var rr = /\b(?:metrics?|latenc\w*|errors?|error rates?|rates?|counts?|counters?|gauges?|histograms?|cpu|memory|disk|depth|lag|throughput|p\d\d|percentile|dashboards?|logs?|logged|logging|trac(?:es?|ing)|spans?|prometheus|grafana|datadog|cloudwatch|opentelemetry|otel|jaeger|sentry|splunk|kibana|loki|elk|uptime|availability|usage|utili[sz]ation|queue|duration|hit rate|hit|requests?|qps|rps|size|age|health|slo|sli|time|timings?|success|failures?|saturation|backlog|active|total|heartbeat)\b|[a-z0-9]+_[a-z0-9]+_\w+|métricas?|kennzahl|protokoll\w*|指标|日志|监控/i;
function Kn(e) {
  return rr.test(e);
}
var Zn = /^[a-z][a-z0-9]*(?:_[a-z0-9]+){1,8}_(?:total|count|seconds|ms|milliseconds|bytes|ratio|rate|percent|duration|latency|errors?|failures?|requests|size|depth|lag|age|info|bucket|sum|gauge|duration_seconds|duration_ms)$/,
ar = /\b(?:alert(?:s|ing|ed)? (?:on|if|when|fires?|for|rules?|thresholds?|is|are|manager)|(?:we|will|should|must|to) (?:track|monitor|measure|log|alert|record|emit|expose|export)\b|(?:emit|expose|export|publish|record|track|report)s? (?:\w+ ){0,3}(?:metrics?|counters?|histograms?)|metrics? (?:such as|like|for|include|are|exposed|emitted|per)|dashboards? (?:for|show|with|display)|structured log\w*|distributed tracing|health ?checks? (?:endpoint|every|api)|prometheus|grafana|datadog|cloudwatch|opentelemetry|pagerduty|eventkit|correlation ids?|log(?:ged|s)? (?:with|to|as|every|each|all)|timing metrics?|metrics? and observability|métricas? (?:de|para)|alerta (?:se|quando)|überwacht (?:durch|mit|von)|protokolliert)\b/i;
function Ge(e) {
  return ar.test(e);
}

// src/design/readers/mentions.ts
var Gn = (e) => {
  let t = e.sentences.filter(({ inside: n }) => !n.has("quantities")), s = e.sections.filter(({ nodes: n, sections: o }) => n.length + o.length > 0);
  return {
    mentions: [
      ...t.flatMap((n) => br(n).map((o) => ({ ...o, at: n.at }))),
      ...s.flatMap(({ title: n, at: o }) => lr.test(n) ? [{ section: "questions", strong: !1, at: o }] : [])
    ]
  };
}, cr = [
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
], lr = /\b(?:future (?:work|considerations?|improvements?|enhancements?|extensions?|plans?)|(?:potential|possible|further) (?:extensions?|improvements?|enhancements?)|next (?:steps|milestones)|to-?dos?|phase 0|research|clarifying questions|open (?:points?|items?|work)|outlook|ausblick|offene|limitations|known (?:gaps|limitations)|gaps|nicht gemessen|nächste schritte|próximos passos|trabalhos? futuros?|pendências)\b|待|后续|未来/i,
dr = /^(?:future|next|open|todos?|outlook|potential|possible|ausblick|limitations)\b/i, pr = /\b(?:TODO|TBD|to be (?:decided|determined|defined|clarified|confirmed|discussed)|not yet (?:decided|clear|known|defined)|needs? (?:further )?(?:clarification|discussion|investigation)|remains? (?:open|to be|unclear)|still (?:open|unclear|under discussion)|open question|(?:we )?(?:should|will|must|have to) (?:decide|clarify|confirm|investigate|revisit) (?:if|whether|how|which|what)|unclear (?:whether|if|how)|hipótese|(?:ist|sind|bleibt|noch) (?:noch )?(?:offen|unbewiesen|ungeklärt)|noch (?:offen|unklar|zu klären)|zu klären|ungeklärt|a definir|não decidid[oa])\b|待确认|需确认|确认项|待定/i,
ur = /\b(?:must|should|shall|targets?|goals?|slos?|slas?|needs? to|has to|guarantee\w*|aims?|expect(?:s|ed)?|require[sd]?|ensure|deliver\w*|complet\w*|process\w*|respond\w*|available|uptime|availability|latency|response time|muss|müssen|soll(?:en|te)?|darf|deve[mn]?|garantir|garantiza\w*|notificar)(?![\p{L}])|必须|目标|不超过/iu,
Qn = String.raw`\s{0,2}(?:\w{1,8}\s){0,2}?~?\d{1,6}(?:[.,]\d{1,3})?\s?(?:ms|µs|s|secs?|seconds?|mins?|minutes?|hours?|h|sekunden?|minuten?|stunden?|segundos?|minutos?|horas?|秒|毫秒|分钟)(?![\p{L}])`,
mr = new RegExp(
  String.raw`(?:(?<![\p{L}])(?:within|under|below|less than|at most|no more than|faster than|maximum|max\.?|innerhalb(?: von)?|unter|höchstens|maximal|em até|no máximo|abaixo de|dentro de|en menos de)(?![\p{L}])|[<≤])${Qn}|(?<![\p{L}])(?:uptime|availability|available|success rate|error rate|verfügbarkeit|disponibilidade).{0,40}\d{1,3}(?:[.,]\d{1,4})?\s?%|\d{2}[.,]\d{1,4}\s?% (?:uptime|availab|of requests|success|verfügb|dispon)|p(?:50|9\d(?:\.\d)?)\b.{0,30}[<≤]${Qn}`,
  "iu"
), fr = /\b(?:time-?outs?|coverage|interview|you|measured|benchmark\w*|took|gemessen|currently|today|ttl|expir\w*|backoff|retr(?:y|ies)|hit rates?|heartbeat|removes?|detect\w*|failover)\b/i;
function br(e) {
  let { inside: t } = e, s = e.text.slice(0, 2e3), n = e.codes.slice(0, 200).map((i) => i.text), o = !wr(t);
  return [
    ...cr.filter(([, i]) => i.test(s)).map(([i]) => ({ section: i, strong: !1 })),
    ...Lt.filter(([, i]) => i.test(s)).map(([i]) => ({ section: "security", strong: !0, about: i })),
    ...n.filter((i) => Zn.test(i)).map((i) => ({ section: "monitoring", strong: !0, about: i })),
    ...R("monitoring", Ge(s), Ge(s)),
    ...R("failure-modes", D.test(s), !t.has("out-of-scope") && Bn(s)),
    ...R("decisions", Ft(s), le(s)),
    ...R("questions", gr(e) || dr.test(e.label ?? ""), !1),
    ...R(
      "requirements",
      Qe.test(s) || Ze(s) || F(s),
      o && xr(s, t)
    ),
    ...R("scaling", Ze(s), !1),
    ...cn(e).map((i) => ({ section: "api", strong: !0, about: i })),
    ...R("api", /\b(?:GET|POST|PUT|PATCH|DELETE) \/\w/.test(s) && e.form === "row", !1),
    ...R(
      "scope",
      /\bout of scope\b|\bnon-?goals?\b|\bfora d[eo] escopo\b|\bfor now\b|\bnicht (?:im|bestandteil)\b/i.test(s),
      vr(s)
    ),
    ...R("cost", L(s) && Un.test(s), L(s) && Un.test(s) && !hr(t))
  ];
}
function R(e, t, s) {
  return t || s ? [{ section: e, strong: s }] : [];
}
function gr({ text: e, codes: t, form: s }) {
  let n = t.slice(0, 50).reduce((o, i) => o.replace(i.text, " "), e.slice(0, 2e3));
  return pr.test(n) || s !== "line" && /^[^"“”'«>*].{10,}[?？]$/.test(n.trim());
}
var Un = /\b(?:costs?|price[ds]?|pricing|budget|bill(?:ed|ing)?|fees?|charged?|\/month|per month|monthly|per (?:gb|gib|tib|request|hour|1k|million)|kosten|custos?)\b|\/(?:TiB|GiB|GB|TB|h|hour|month|mo)\b|成本/i;
function hr(e) {
  return yr.some((t) => e.has(t));
}
var yr = [
  "decisions",
  "requirements",
  "functional",
  "non-functional",
  "constraints",
  "monitoring",
  "questions"
];
function wr(e) {
  return e.has("decisions") || e.has("out-of-scope") || e.has("questions");
}
function xr(e, t) {
  return !(t.has("scaling") || t.has("failure-modes") || t.has("api") || t.has("data-model")) && ur.test(e) && mr.test(e) && !fr.test(e);
}
function vr(e) {
  return /\b(?:is|are|keep(?: that| this)?|remains?|be|as|explicitly|completely|was|foi) (?:\w+ )?(?:out of scope|outside (?:of )?the scope|a non-?goal|fora d[eo] escopo|not in scope)\b|\((?:out of scope|fora d[eo] escopo)\b|\bno \w+ for now\b|\bwill not (?:support|cover|address|implement|include)\b|\bwe (?:won't|do not plan|don't plan)\b/i.
  test(
    e
  );
}

// src/design/readers/monitors.ts
var Vn = (e) => {
  let t = e.content("monitoring", "alerts"), s = new Set(
    e.about("monitoring", "alerts").filter(({ depth: o }) => o === 8).flatMap(({ nodes: o }) => o.map((i) => i.position?.start.line))
  ), n = e.passages.filter(
    ({ form: o, inside: i, at: r }) => o !== "row" && (i.has("monitoring") || i.has("alerts") || s.has(r.start.line))
  );
  return { monitors: [...g(t).flatMap(Mr), ...n.flatMap(qr)] };
}, kr = /indicator|metric|signal|sli|what|measure|kpi|name|métrica|kennzahl|指标/i, Or = /alert|threshold|alarm|target|slo|condition|when|limite|schwelle|告警|阈值/i;
function Mr(e) {
  let t = h(e, /^(?:requirement|nfr|objective|serves|for)$/i), s = x(e, kr, t), n = x(e, Or, t, s);
  return s < 0 && n < 0 ? [] : e.rows.map((o) => Sr(o, t, Math.max(s, 0), n)).filter(({ indicators: o, alerts: i }) => o.length + i.length > 0);
}
function Sr(e, t, s, n) {
  return {
    requirement: t >= 0 ? p(e, t).text : "",
    indicators: Xn(p(e, s)),
    alerts: n >= 0 ? Xn(p(e, n)).map((o) => ({ ...o, hasThreshold: Yn(o.text) })) : [],
    at: e.at
  };
}
function Xn(e) {
  return e.text.split(/;\s*/).filter((t) => !m(t)).map((t) => ({ text: t.trim(), at: e.at }));
}
function Yn(e) {
  return N(e) || /\b(?:any|none|missing|absent|zero|silent|no data)\b/i.test(e);
}
var $r = /\b(?:alert(?:s|ing|ed|a|as)?|alarms?|page[sd]?|paging|pagerduty|notify|warn(?:ing)?)\b|[<>≤≥]\s*\d|\b(?:exceeds?|above|below|over|under|greater than|less than|more than)\s+\$?\d|告警/i;
function qr({ text: e, body: t, at: s, inside: n }) {
  if (e.length < 4 || m(t)) return [];
  let o = e.slice(0, 2e3), i = n.has("alerts") || $r.test(o), r = Kn(o);
  if (!i && !r) return [];
  let a = { text: e, at: s };
  return [
    {
      requirement: "",
      indicators: r ? [a] : [],
      alerts: i ? [{ ...a, hasThreshold: Yn(o) }] : [],
      at: s
    }
  ];
}

// src/design/readers/overview.ts
var Jn = (e) => {
  let [t] = e.document.sections, s = e.nodes.filter((n) => n.type === "blockquote");
  return {
    title: t?.depth === 1 ? { text: t.title.replace(/^system design:\s*/i, ""), at: t.heading.position ?? t.at } : void 0,
    brief: Ir(s.flatMap((n) => b([n]))),
    overview: b(e.content("overview")).map(M),
    rollout: f(e.content("rollout")).map(M),
    offPath: Cr(e)
  };
};
function Ir(e) {
  let t = e.find(({ label: s, strong: n }) => n && s?.toLowerCase() === "brief");
  return t && { text: t.body, at: t.at };
}
var Tr = /\bNot on the path of (N?FR-\d{1,3})\s*:/gi;
function Cr(e) {
  return e.passages.flatMap(({ text: t, at: s }) => {
    let n = [...t.matchAll(Tr)];
    return n.map((o, i) => {
      let r = t.slice(o.index + o[0].length, n[i + 1]?.index ?? t.length);
      return { requirement: o[1].toUpperCase(), parties: Pe(r.trim(), { at: s }), at: s };
    });
  });
}

// src/design/readers/printed.ts
var Rr = 200;
function Xe(e) {
  let t = e.slice(0, Rr), s = t.startsWith("?") ? rt(t) : it(t);
  return s?.start === 0 ? t.slice(0, s.length) : "";
}
function fe(e, t, s) {
  let { line: n, column: o, offset: i = 0 } = e;
  for (let r of t) {
    for (; s.codePointAt(i) !== r.codePointAt(0) && /[\\ \t>]/.test(s[i] ?? ""); )
      i += 1, o += 1;
    i += r.length, r === `
` && (n += 1), o = r === `
` ? 1 : o + r.length;
  }
  return { line: n, column: o, offset: i };
}

// src/design/readers/quantities.ts
var os = (e) => {
  let t = g(e.nodes).flatMap((o) => Lr(o) ? Pr(o) : []), n = [...e.nodes, ...e.sections.map(({ heading: o }) => o)].flatMap((o) => is(o)).flatMap((o) => Br(o, e.document.source));
  return {
    quantities: t,
    results: n.flatMap((o) => "printed" in o ? [o] : []).sort(es),
    checks: n.flatMap((o) => "printed" in o ? [] : [o]).sort(es)
  };
};
function es(e, t) {
  return (e.at.start.offset ?? 0) - (t.at.start.offset ?? 0);
}
function Lr(e) {
  return h(e, /^quantity$/i) === 0 && h(e, /^value$/i) === 1 && h(e, /^basis$/i) === 2;
}
function Pr(e) {
  return e.rows.flatMap((t) => {
    let [s, n, o] = [p(t, 0), p(t, 1), p(t, 2)], [i] = o.codes, r = i && o.text.startsWith(i.text) ? i : void 0, a = s.codes[0]?.text ?? s.text;
    return a === "" ? [] : [{ name: a, value: M(n), basis: M(o), expression: r, at: t.at }];
  });
}
function is(e) {
  if (e.type === "table") {
    let t = e.children[0]?.children.map((s) => v(s).text) ?? [];
    return e.children.slice(1).flatMap(
      (s) => s.children.map((n, o) => ({
        children: ts(n.children),
        inCheckColumn: /^check$/i.test(t[o] ?? "")
      }))
    );
  }
  return e.type === "paragraph" || e.type === "heading" ? [{ children: ts(e.children), inCheckColumn: !1 }] : "children" in e ? e.children.flatMap(is) : [];
}
function ts(e) {
  return Y(e).filter((t) => !("children" in t));
}
var Er = /^\s*(holds|fails)\b(?:\s*\(([^()]{0,300}(?:\([^()]{0,300}\)[^()]{0,300}){0,8})\))?/, zr = /^\s*=\s*/, ns = /[<>≤≥]|==/;
function Br({ children: e, inCheckColumn: t }, s) {
  return e.flatMap((n, o) => {
    if (n.type !== "inlineCode") return [];
    let i = e[o + 1], r = i?.type === "text" ? i.value : "", a = Er.exec(r);
    if (a !== null && ns.test(n.value) || t && ns.test(n.value)) return [Dr(n, a, i, s)];
    let l = jr(n) ?? (i && Ar(n, i, r, s));
    return l ? [l] : [];
  });
}
function Dr(e, t, s, n) {
  let o = { text: e.value, at: V(e) }, { start: i, end: r } = w(e);
  if (!t || !s) return { expression: o, at: { start: i, end: r } };
  let a = w(s).start;
  return { expression: o, verdict: t[1], remark: t[2], at: { start: i, end: fe(a, t[0], n) } };
}
function jr(e) {
  if (e.value.length > 500) return;
  let t = /^([^=<>!]+?)(\s=\s)([^=<>]+)$/.exec(e.value);
  if (!t || Xe(t[3]) === "") return;
  let s = V(e), n = ss(s.start, t[1].length), o = ss(n, t[2].length);
  return {
    expression: { text: t[1], at: { start: s.start, end: n } },
    printed: { text: t[3], at: { start: o, end: s.end } },
    at: w(e)
  };
}
function ss({ line: e, column: t, offset: s = 0 }, n) {
  return { line: e, column: t + n, offset: s + n };
}
function Ar(e, t, s, n) {
  let o = zr.exec(s), i = o ? Xe(s.slice(o[0].length)) : "";
  if (!o || i === "") return;
  let r = fe(w(t).start, o[0], n), a = fe(r, i, n), c = { text: e.value, at: V(e) }, l = i.replace(/\s+/g, " ");
  return { expression: c, printed: { text: l, at: { start: r, end: a } }, at: { start: w(e).start, end: a } };
}

// src/design/readers/questions.ts
var as = (e) => {
  let t = e.about("questions"), s = t.flatMap(y), n = g(s).flatMap(Nr), o = f(s).filter(({ text: d, items: u }) => u.length > 0 || !/[:：]$/.test(d)), i = b(s).filter(({ text: d }) => _r.test(d) && !/[:：]$/.
  test(d)), a = [...o, ...i].filter(({ text: d }) => d.length > 5 && !m(d)).map(({ text: d, at: u }) => rs(d, u)), l = n.length + a.length > 0 ? t.flatMap(({ sections: d }) => d).filter(Fr).map((d) => rs(
  d.title, d.heading.position ?? d.at)) : [];
  return {
    questions: n.length > 0 ? [...n, ...a.filter(({ question: d }) => /[?？]/.test(d))] : [...a, ...l]
  };
}, _r = /[?？]|^\W*(?:who|what|when|where|which|whether|how|why|is|are|can|should|does|do|will|wer|was|wann|wie|ob|welche\w*|quem|qual|quando|como|quién|qué)(?![\p{L}])|\b(?:unclear|undecided|not (?:yet )?(?:known|decided|clear)|to be (?:decided|determined|clarified)|assum\w+|offen|unklar)\b|是否|如何|待/iu;
function Fr(e) {
  return /[?？]\W*$/.test(e.title);
}
function rs(e, t) {
  let s = /\b(?:assum(?:ed?|ing|ption)|default)[:\s]+(.+)$/i.exec(e)?.[1] ?? "";
  return { question: e, assumed: s, ifNot: "", decides: "", at: t };
}
function Nr(e) {
  let t = Math.max(h(e, /question|issue|unknown|topic|frage|punkt|dúvida|questão|问题/i), 0), s = [
    /assum|default|annahme|recommend|status|proposal/i,
    /if not|otherwise|impact|else/i,
    /decid|owner|who|verantwort|responsável/i
  ].map((n) => x(e, n, t));
  return e.rows.map((n) => {
    let [o = "", i = "", r = ""] = s.map(
      (a) => a < 0 ? "" : p(n, a).text
    );
    return { question: p(n, t).text, assumed: o, ifNot: i, decides: r, at: n.at };
  }).filter((n) => !m(n.question));
}

// src/design/readers/capabilities.ts
var Wr = /\b(?:users?|customers?|clients?|operators?|admins?|callers?|developers?|teams?) (?:can|may|will be able to|should be able to|must be able to)\b|\b(?:the )?(?:system|service|platform|feature|tool|api|application|app|proposal|component)s? (?:(?:will|should|must|can|shall) (?:allow|support|provide|enable|accept|return|store|send|expose|generate|process|let|create|handle)|allows?|supports?|provides?|enables?|lets?)\b|\b(?:benutzer|nutzer|anwender|kunden?) (?:kann|können|soll|sollen)\b|\b(?:usuários?|clientes?|usuarios?) (?:pode[mn]?|puede[n]?|deve[mn]?)\b|(?:用户|系统)(?:可以|能够|支持|应)/i,
Hr = ["overview", "in-scope", "scope"];
function cs(e) {
  return e.sentences.filter(({ form: s, text: n, inside: o, section: i }) => {
    if (o.has("out-of-scope") || o.has("decisions") || n.length < 15) return !1;
    let r = Hr.some((a) => o.has(a)) || i !== void 0 && /^(?:proposal|behaviou?rs?|features?|what it does)\b/i.test(i.title);
    return s === "item" && r && n.length > 30 || Wr.test(n.slice(0, 400));
  }).map(M);
}

// src/design/readers/requirements.ts
var ls = (e) => {
  let s = e.about("functional", "non-functional", "requirements").flatMap((o) => ps(e, o, ds(e, o))), n = e.passages.filter(({ text: o }) => Kr.test(o)).map(({ text: o, at: i }) => Ve(o, i, "functiona\
l"));
  return { requirements: q([...s, ...n]), capabilities: cs(e) };
}, Kr = /^(?:\W{0,3}|.{1,40}?[:：]\s*)as an? [^,.]{2,60},? (?:i|we) (?:want|need|can|would like|should)\b|\b(?:the )?(?:\w+ ){0,3}shall (?!not be (?:read|used))\w+|^(?:als|como) [^,.]{2,60},? (?:möchte ich|quero|quiero)\b|^作为.{1,40}[,，]我/i;
function ds(e, t) {
  let s = e.topics(t);
  return s.includes("non-functional") ? "non-functional" : s.includes("functional") ? "functional" : void 0;
}
function ps(e, t, s) {
  let n = /\b(?:measured|gemessen|benchmarks?|results?|messwerte|ist-werte|medid[oa]s?)(?![\p{L}])|实测/iu.test(
    t.title
  ), o = Qr(t.nodes, s).map((r) => n ? { ...r, quantified: !1 } : r), i = t.sections.flatMap((r) => {
    let a = e.topics(r);
    if (a.includes("out-of-scope") || a.includes("questions") || a.includes("constraints")) return [];
    let c = ds(e, r) ?? (/^(?:extended|additional|optional)\b/i.test(r.title) ? void 0 : s), l = c !== "non-functional" || $(r.title).length > 0 ? Zr(r) : void 0;
    return l ? [l] : ps(e, r, c);
  });
  return [...o, ...i];
}
function Zr(e) {
  if (e.sections.some(({ depth: a }) => a < 7)) return;
  let t = /^(?:\d{1,3}[.)]?\s*)?(?:user )?(?:story|use case|requirement|feature)\b|\b(?:N?FR|REQ|US|UC)[-_ ]?\d/i, s = y(e), n = [...b(s), ...f(s)].map((a) => a.text).join(" ");
  if (!t.test(e.title) || m(n)) return;
  let o = /\bNFR/.test(e.title) ? "non-functional" : "functional", i = `${e.title}: ${n}`, { start: r } = e.heading.position ?? e.at;
  return {
    id: $(e.title)[0],
    kind: o,
    text: i,
    quantified: F(n),
    at: { start: r, end: e.at.end }
  };
}
function Qr(e, t) {
  let s = g(e).flatMap((a) => a.rows.map((c) => Ur(a, c, t))), n = f(e).flatMap((a) => us(a, t)), o = [...s, ...n], r = (o.length > 0 || t === void 0 ? [] : b(e).filter(({ text: a }) => a.length > 20)).
  map((a) => Ve(a.text, a.at, t ?? "functional"));
  return [...o, ...r].filter((a) => !m(a.text));
}
function Ur(e, t, s) {
  let n = $(p(t, 0).text)[0], o = h(
    e,
    /target|goal|measure|metric|value|threshold|slo|zielwert|meta|objetivo|scenario|szenario|目标|指标|erwartung|expected|expectation/i
  ), i = h(
    e,
    /quality|attribute|category|aspect|characteristic|property|concern|type|qualität|merkmal/i
  ), r = h(
    e,
    /requirement|description|story|feature|capability|scenario|anforderung|requisito|what|beschreibung|描述/i
  ), a = t.cells.map((l) => l.text).join(" | "), c = o > 0 ? p(t, o) : void 0;
  return {
    id: n,
    kind: s ?? Ue(n, a),
    text: r >= 0 ? p(t, r).text : t.cells.slice(n ? 1 : 0).map((l) => l.text).join(" "),
    quality: i >= 0 ? p(t, i).text : void 0,
    target: c && { text: c.text, at: c.at },
    quantified: F(c?.text ?? a),
    priority: p(t, h(e, /priority|prio|moscow/i)).text || void 0,
    at: t.at
  };
}
function us(e, t) {
  let s = e.items.length > 0 && (e.body === "" || /[:：]$/.test(e.text) || e.text.split(" ").length <= 4), n = s ? Hn(e.text) ?? t : t, o = e.items.flatMap((i) => us(i, n));
  return s && o.length > 0 ? e.label || n !== "non-functional" ? o : o.map((i) => ({ ...i, quality: e.text })) : [Ve(e.text, e.at, n, e.label), ...n === "non-functional" ? o : []];
}
function Ve(e, t, s, n) {
  let o = $(e.slice(0, 24))[0], i = s ?? Ue(o, e), r = F(e);
  return { id: o, kind: i, text: e, quality: i === "non-functional" ? n : void 0, target: i === "non-functional" && r ? { text: e, at: t } : void 0, quantified: r, at: t };
}

// src/design/readers/scaling.ts
var ms = (e) => {
  let t = e.content("scaling"), s = e.sections.flatMap(({ nodes: i }) => g(i)).filter((i) => bs(i).size >= 2), n = [...b(t), ...f(t)];
  return {
    load: e.passages.filter(({ text: i, form: r }) => r === "line" && /^load:/i.test(i)).flatMap(({ codes: i }) => i.map(({ text: r, at: a }) => ({ name: r, at: a }))),
    plan: s.flatMap(Xr),
    levels: [
      ...e.about("scaling").flatMap(gs),
      ...n.flatMap((i) => Ye(i.label ?? i.text, i.text, i.at))
    ],
    scaling: Wn(e)
  };
}, Gr = [
  [100, /^(?:100\s*[x×]|x100)(?!\d)/i, /\b(?:100\s*[x×]|x100)(?![\p{L}\d])/iu],
  [10, /^(?:10\s*[x×]|x10)(?!\d)/i, /\b(?:10\s*[x×]|x10)(?![\p{L}\d])/iu],
  [
    1,
    /^(?:1\s*[x×](?![\p{L}\d])|x1\b|(?:current|now|today|launch|baseline|initial|base|mvp|heute|atual|hoje)\b|当前)/iu,
    /^(?!)/
  ]
];
function fs(e) {
  let t = e.slice(0, 120).replace(/^(?:(?:at|scale|load|phase|stage|growth)\b\s*:?\s*|[^\p{L}\p{N}]+)/iu, "").trim();
  return Gr.find(([, s, n]) => s.test(t) || n.test(t))?.[0];
}
function bs(e) {
  let t = /* @__PURE__ */ new Map();
  return e.header.forEach((s, n) => {
    let o = n === 0 || s.length > 60 ? void 0 : fs(s);
    o !== void 0 && !t.has(o) && t.set(o, n);
  }), t.has(10) || t.has(100) ? t : /* @__PURE__ */ new Map();
}
function Xr(e) {
  let t = bs(e), s = h(e, /change|note|action|comment/i);
  return e.rows.map((n) => ({
    quantity: ae(p(n, 0)),
    cells: Object.fromEntries([...t].map(([o, i]) => [String(o), ae(p(n, i))])),
    changes: s > 0 ? p(n, s).text : "",
    at: n.at
  }));
}
function gs(e) {
  let t = y(e).map((o) => v(o).text).join(" "), { start: s } = e.heading.position ?? e.at;
  return [
    ...Ye(e.title, t, { start: s, end: e.at.end }),
    ...e.sections.flatMap(gs),
    ...g(e.nodes).flatMap(({ rows: o }) => o.flatMap(Vr))
  ];
}
function Vr(e) {
  return Ye(p(e, 0).text, _({ ...e, cells: e.cells.slice(1) }, " "), e.at);
}
function Ye(e, t, s) {
  if (e.length > 80) return [];
  let n = fs(e), o = t.replace(/\b10{0,2}\s?[x×]/gi, "").trim();
  return n === void 0 || o.length < 8 ? [] : [{ ...M({ text: t, at: s }), factor: n, hasNumber: N(o) }];
}

// src/design/readers/scope.ts
var ws = (e) => {
  let t = e.content("scope", "in-scope", "out-of-scope", "constraints"), s = b(t), n = f(e.content("scope", "in-scope", "out-of-scope"));
  return {
    scope: {
      included: [...Je(s, n, Yr), ...hs(e, "in-scope")],
      excluded: q([
        ...Je(s, n, Jr).map(be),
        ...ea(e),
        ...na(e)
      ]),
      constraints: [...Je(s, n, /^constraints?$/i), ...hs(e, "constraints")],
      implied: ia(e)
    }
  };
}, Yr = /^(?:in[- ]scope|included|im umfang|inclu[ií]do|dentro do escopo|范围内)$/i, Jr = /^(?:out[- ]of[- ]scope|excluded|not in scope|not included|non-?goals?|nicht im umfang|exclu[ií]do|fora d[eo] escopo|fuera de alcance|hors périmètre|非目标|范围外|不包含)$/i;
function Je(e, t, s) {
  return [...e, ...t].filter((o) => o.label !== void 0 && s.test(o.label)).flatMap((o) => {
    let i = o.body.split(/;\s+/).map((a) => ({ text: a.replace(/\.$/, ""), at: o.at })), r = "items" in o ? o.items.map(M) : [];
    return [...i, ...r].filter(({ text: a }) => !m(a));
  });
}
function hs(e, t) {
  let s = e.content(t), n = f(s);
  return (n.length > 0 ? n : b(s)).filter(({ text: i }) => !m(i)).map(M);
}
function ea(e) {
  let t = e.content("out-of-scope"), s = g(t).flatMap(
    ({ rows: i }) => i.map(({ cells: r, at: a }) => ({ text: r[0]?.text ?? "", reason: r[1]?.text ?? "", at: a }))
  ), n = f(t).map(be), o = [...s, ...n];
  return (o.length > 0 ? o : b(t).map(be)).filter(({ text: i }) => !m(i));
}
var ta = /\b(?:not|no|never|excludes?|without|won't|nicht|keine?|não|nunca|sin)\b|不|非/i;
function na(e) {
  return e.about("scope").flatMap((o) => [...j(o)]).filter(
    (o) => !e.topics(o).some((i) => i === "in-scope" || i === "constraints")
  ).flatMap(({ nodes: o }) => f(o)).filter(({ label: o }) => !o || !/^(?:in[- ]scope|included|constraints?)$/i.test(o)).filter(({ text: o }) => ta.test(o.slice(0, 200))).map(be);
}
var sa = /^(.{3,200}?)(?:\s*[:;—–]\s+|\s+-\s+|\s+because\s+|\s+since\s+|,\s+as\s+|\s+\(|\.\s+)(.{4,})$/i;
function be({ text: e, at: t }) {
  let s = e.length <= 2e3 ? sa.exec(e) : null;
  return s ? { text: s[1].trim(), reason: s[2].trim(), at: t } : { text: e, reason: "", at: t };
}
var ys = /\b(?:future (?:work|considerations?|enhancements?|extensions?|improvements?|plans?|scope)|next steps|next milestones|later phases?|roadmap|context (?:boundary|diagram|view)|system (?:scope and )?context|scope and context|business context|(?:key |design |default )?assumptions?|clarifying questions|(?:potential|possible) (?:extensions?|improvements?)|phase [2-9]|kontextabgrenzung|fachlicher kontext|ausblick|annahmen|premissas|próximos passos|suposições)\b|假设|后续|未来/i,
oa = /\b(?:we (?:will |only )?focus on|(?:is|are|be) deferred|left for later|deferred to|future version|future iteration|out of scope|outside (?:of )?the scope|only supports?|for now\b|initial(?:ly)? (?:only|support)|not (?:be )?(?:covered|addressed|supported) (?:here|yet|initially|in this)|default assumptions|fase futura|nicht bestandteil)\b|暂不|不在本/i;
function ia(e) {
  let t = e.sections.filter((o) => ys.test(o.title) && y(o).length > 0), s = e.passages.filter(
    ({ text: o, label: i }) => oa.test(o.slice(0, 1e3)) || i !== void 0 && ys.test(i)
  ), n = t.map(({ title: o, at: i }) => ({ text: o, at: i }));
  return q([...n, ...s.map(M)]);
}

// src/design/readers/index.ts
var xs = [
  Jn,
  ws,
  ls,
  vt,
  Xt,
  Tt,
  Nn,
  Rn,
  hn,
  ms,
  Dn,
  Bt,
  Pt,
  Vn,
  Wt,
  as,
  os,
  Gn
];

// src/design/read.ts
var ra = {
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
function dp(e, t = /* @__PURE__ */ new Map()) {
  let s = xt(e, t), { depth: n, currency: o } = e.frontMatter.values, i = {
    depth: n === "lean" || n === "thorough" ? n : "standard",
    currency: typeof o == "string" && /^[A-Z]{3}$/.test(o) ? o : "USD"
  }, r = xs.map((l) => l(s)), a = Object.assign(
    { ...ra, headings: aa(e, s), genre: at(s), ...i },
    ...r
  ), c = e.masked.map(({ reason: l, at: d }) => ({
    text: `a ${l === "too deep" ? "line nested too deeply" : "fence that is never closed"} was passed over`,
    section: "overview",
    at: d
  }));
  return { ...a, notRead: [...r.flatMap(({ notRead: l = [] }) => l), ...c] };
}
function aa(e, t) {
  let s = new Set(t.sections.filter((n) => y(n).length > 0).map(({ heading: n }) => n));
  return [...A(e)].map(({ title: n, depth: o, heading: i, at: r }) => ({
    title: n,
    sections: [...new Set(E(n).map(X))],
    depth: o,
    empty: !s.has(i),
    at: i.position ?? r
  }));
}

export {
  Rt as a,
  N as b,
  D as c,
  dp as d
};
