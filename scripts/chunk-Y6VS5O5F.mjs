// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  A as N,
  B as $,
  D as f,
  E as se,
  F as C,
  G as j,
  I as Oe,
  K as dt,
  a as F,
  b as _,
  c as w,
  g as D,
  h as O,
  i as v,
  j as y,
  k as te,
  l as it,
  m as ne,
  n as S,
  o as at,
  p as ct,
  q as lt,
  r as b,
  s as R,
  t as ke,
  u as m,
  v as G,
  w as g,
  x as h,
  y as x,
  z as p
} from "./chunk-Z5YZPM5P.mjs";
import {
  c as ee
} from "./chunk-H3E44YWS.mjs";
import {
  d as pt,
  e as ut
} from "./chunk-QMP54PYC.mjs";

// src/design/genre.ts
function mt(e) {
  let { name: t, description: n } = e.document.frontMatter.values, s = e.document.sections[0]?.title ?? "";
  return typeof t == "string" && typeof n == "string" && e.document.frontMatter.values.depth === void 0 ? "skill" : Ds.test(s) ? "template" : Bs(e) ? "tasks" : _s(e, s) > 0 ? "guide" : "design";
}
function Bs({ passages: e }) {
  let t = e.filter(({ form: s }) => s === "item"), n = t.filter(({ text: s, isTask: o }) => o || /^\W{0,3}T\d{2,4}\b/.test(s));
  return n.length >= 8 && n.length >= t.length / 3;
}
var Ds = /\b(?:designs?|documents?|docs?|spec\w*|rfcs?|adrs?|architecture|proposals?|interviews?|reviews?|plans?) (?:templates?|check-?lists?)\b|^\W*(?:templates?|check-?lists?)\b|\b(?:writing|how to write|creating) (?:an? |the )?(?:\w+[ -]){0,3}(?:designs?|docs?|documents?|rfcs?|specs?|adrs?)\b|\[[\w ]{3,40}\]|\{[\w ]{3,40}\}|<[\w -]{3,40}>|^title$/i,
js = [
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
], As = /\b(?:tutorial|guide(?:lines)?|how[- ]to|cheat ?sheet|handbook|getting started|best practices|style guide|primer|course|lesson|faq|readme|contributing|patterns?|principles|introduction to|learn|checklist|template|deep dive|101)\b/i,
Fs = /^(?:\W{0,3}(?:\d{1,2}\W{1,2})?)?(?:do|don't|use|avoid|prefer|always|never|choose|create|add|keep|make sure|ensure|install|run|open|click|start|stay|include|select|write|read|check|consider|try|learn|understand|remember|label|mention|define|identify|follow|set up|configure|verify|treat|clone|download|navigate|go to)\b/i;
function _s(e, t) {
  let n = Ns(e) + Ws(e);
  if (n === 0) return 0;
  let s = e.sections.flatMap((r) => e.topics(r)), o = new Set(s.filter((r) => js.includes(r))).size;
  return n + (As.test(t) ? 2 : 0) - (o >= 8 ? 3 : o >= 5 ? 2 : 1);
}
function Ns({ passages: e }) {
  let t = e.map(({ text: r }) => r.slice(0, 1e3)), n = t.reduce((r, i) => r + i.split(" ").length, 0), s = t.map((r) => (r.match(/\b(?:you|your|you're|you'll|yourself)\b/gi) ?? []).length), o = n < 80 ?
  0 : 1e3 * s.reduce((r, i) => r + i, 0) / n;
  return o > 15 ? 2 : o > 7 ? 1 : 0;
}
function Ws({ passages: e }) {
  let t = e.filter(({ form: o, inside: r }) => o === "item" && !r.has("functional")), n = t.filter(({ text: o, label: r }) => Fs.test(r ?? o)).length, s = t.length < 5 ? 0 : n / t.length;
  return s > 0.35 ? 2 : s > 0.15 ? 1 : 0;
}

// src/design/leads.ts
var Hs = /* @__PURE__ */ new Set([
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
function ft(e, t) {
  return e.flatMap((n) => [...t.get(n) ?? /* @__PURE__ */ new Set()].some((o) => Hs.has(o)) ? [] : n.nodes.flatMap((o, r) => o.type === "paragraph" ? Ks(o, n.nodes[r + 1], n) : o.type === "list" ? o.children.
  flatMap((i) => Zs(i, n)) : []));
}
function Ks(e, t, n) {
  let { text: s } = v(e), { label: o, strong: r, body: i } = G(e, s), a = t && /^(?:list|table|code)$/.test(t.type) ? [t] : [];
  return r && o && i ? Me(o, [e, ...a], e, n) : a.length > 0 && /[:：]$/.test(s) && s.length <= 60 ? Me(s.slice(0, -1), a, e, n) : [];
}
function Zs(e, t) {
  let [n] = e.children;
  if (n?.type !== "paragraph") return [];
  let { label: s, strong: o, body: r } = G(n, v(n).text);
  return !o || !s || r === "" && e.children.length === 1 ? [] : Me(s, r ? e.children : e.children.slice(1), n, t);
}
function Me(e, t, n, s) {
  if (e.split(/\s+/).length > 5) return [];
  let o = D(e);
  if (o.length === 0) return [];
  let r = { start: y(n).start, end: y(t.at(-1) ?? n).end };
  return [{ section: { title: e, depth: 8, heading: n, nodes: t, sections: [], parent: s, at: r }, topics: o }];
}

// src/design/passages.ts
var Qs = /* @__PURE__ */ new Set();
function ht(e, t, n) {
  let s = t.flatMap((o) => bt(o.nodes, o, n(o)));
  return [...bt(e, void 0, Qs), ...s];
}
function bt(e, t, n) {
  let s = { section: t, inside: n }, o = m(e).map(
    (a) => ({ ...s, ...gt(a), form: "line", ordered: !1, isTask: !1 })
  ), r = R(e).map(
    (a) => ({
      ...s,
      ...gt(a),
      form: "item",
      ordered: a.ordered,
      isTask: typeof a.node.checked == "boolean"
    })
  ), i = g(e).flatMap(
    (a) => a.rows.map((c) => {
      let l = N(c);
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
function gt({ text: e, at: t, codes: n, label: s, body: o }) {
  return { text: e, at: t, codes: n, label: s, body: o };
}
function wt(e) {
  return e.form === "row" || e.text.length < 40 ? [e] : e.text.slice(0, 2e4).split(/(?<=[.!?][)”"]?)\s+(?=[\p{Lu}"“(])|(?<=[。；！？])/u).map((n, s) => ({
    ...e,
    text: n,
    codes: e.codes.filter((o) => n.includes(o.text)),
    label: s === 0 ? e.label : void 0
  }));
}

// src/design/generic-words.ts
var Us = `
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
`, oe = new Set(Us.split(/\s+/).filter(Boolean));

// src/design/substance.ts
var Gs = /\blorem ipsum\b|\bdolor sit amet\b|\but enim ad minim\b|\bquis nostrud\b|\bduis aute\b|\bexcepteur sint\b|\bsed (?:do|ut) (?:eiusmod|perspiciatis)\b/i, Xs = /\b(?:will|shall|should|is|are|still needs?|needs?|has) (?:yet )?(?:to )?be (?:added|completed|defined|determined|decided|described|documented|detailed|filled(?: in)?|provided|specified|updated|written)(?:\.|$| (?:later|soon|here|below|when|once|as|in (?:a|the|some|an) (?:\w+ )?(?:version|iteration|revision|release|document|update|future)))/i,
Vs = /^(?:this (?:section|part|chapter) )?(?:(?:is |are |will be |to be |still )+(?:added|completed|defined|determined|decided|described|done|filled(?: in| out)?|provided|specified|updated|written)|coming soon|under construction|work in progress|fill (?:this|me) in|wip\b|tbd\b|todo\b|folgt\b|a definir\b|por definir\b|à compléter\b|待补充|待定)/i,
Ys = /^(?:please )?(?:add|define|describe|detail|discuss|document|enter|explain|fill|give|identify|include|insert|list|mention|note|outline|provide|specify|state|summari[sz]e|write)\b/i, Js = /\[[^[\]\n]{1,200}\]|<[^<>\n]{1,200}>|\{\{|\$(?:[A-Z]{1,3}\b|\{)|\b(?:N?FR|US|REQ)-[XYN]+\b|\b[XYN]{1,3}(?:,0{3})*\s?%?(?![\w-])/,
xt = /\[[^[\]\n]{1,200}\]|<[^<>\n]{1,200}>|\{\{[^{}\n]{1,200}\}\}|_{3,}|\$(?:[A-Z]{1,3}\b|\{\w{1,30}\})|\b(?:N?FR|US|REQ)-[XYN]+\b|\/resources?(?:\/[:{]\w{1,20}\}?)?(?![\w/])/g, eo = /(?:^|(?<=[.!?] ))(?:(?:in )?this|the following|the next|the above) (?:section|subsection|chapter|part|document|page|table|diagram|list)s?\b[^.!?]{0,30}\b(?:describ|show|outlin|list|introduc|provid|cover|explain|contain|present|giv|detail|discuss|illustrat|summari[sz]|identif|address|specif|captur|defin)\w*[^.!?]{0,400}[.!?]?/gi,
Se = /[\p{L}\p{N}]+(?:['’_./-][\p{L}\p{N}]+)*/gu;
function Te(e, { words: t, headings: n }) {
  if (f(e) || Gs.test(e) || Vs.test(e.trim()) || e.length <= 200 && Xs.test(e)) return !0;
  let s = e.replace(eo, " ").replace(xt, " ");
  if (s !== e && f(s.replace(/[\s:;,.()|*-]+/g, " "))) return !0;
  if (e.length > 600) return !1;
  let o = Js.test(e) || Ys.test(e) ? t + 2 : t;
  return to(s, n, o) < o;
}
function to(e, t, n) {
  let s = new Set(t.flatMap((i) => (i.toLowerCase().match(Se) ?? []).map(yt))), o = /* @__PURE__ */ new Set(), r = 0;
  for (let [i] of e.matchAll(Se)) {
    let a = i.toLowerCase(), c = yt(a);
    if (!(o.has(c) || s.has(c) || oe.has(a) || oe.has(c)) && (o.add(c), r += new RegExp("\\d|[\\p{L}][_./-]\\p{L}|\\p{Ll}\\p{Lu}|^\\p{Lu}{2,}|\\p{Script=Han}", "u").test(i) ? 2 : 1, r > n + 2))
      break;
  }
  return r;
}
function yt(e) {
  return e.replace(/['’]s$/, "").replace(/(?:ings?|ed|es|s|ly|able|ability|ions?)$/, "").slice(0, 12);
}
var no = /^(?:get|post|put|patch|delete|interface|type|class|struct|enum|create|table|flowchart|graph|sequencediagram|erdiagram|participant|actor|subgraph|end|lr|rl|td|tb|bt|string|number|boolean|int|json)$/;
function vt({ lang: e, value: t }) {
  if (t.length > 2e3) return !1;
  let n = e?.toLowerCase() === "mermaid", s = n ? t : t.replace(xt, " "), o = (s.match(Se) ?? []).map((i) => i.toLowerCase()), r = o.filter((i) => i.length > 1 && !no.test(i) && !oe.has(i));
  return f(t) || r.length === 0 && (n || s !== t || o.length <= 2);
}

// src/design/prune.ts
function kt({ preamble: e, sections: t }, n) {
  let s = so(t), o = (r, i, a) => {
    let c = n(r.title).length > 0 ? [...i, r.title] : i, l = r.nodes.flatMap((u) => re(u, { headings: c, refrains: s }, 0)), d = { ...r, parent: a, nodes: l, sections: [] };
    return d.sections = r.sections.map((u) => o(u, c, d)), d;
  };
  return {
    preamble: e.flatMap((r) => re(r, { headings: [], refrains: s }, 0)),
    sections: t.map((r) => o(r, []))
  };
}
function so(e) {
  let t = /* @__PURE__ */ new Map();
  for (let { nodes: n } of _({ sections: e })) {
    let s = [...m(n), ...b(n)].filter(
      ({ text: o, codes: r }) => oo(o) && r.length === 0
    );
    for (let o of new Set(s.map((r) => r.text))) t.set(o, (t.get(o) ?? 0) + 1);
  }
  return new Set([...t].flatMap(([n, s]) => s >= 3 ? [n] : []));
}
function oo(e) {
  return e.length <= 600 && !/\d/.test(e) && e.split(" ", 4).length === 4;
}
var ro = 200;
function re(e, t, n) {
  if (n > ro) return [];
  if (e.type === "list") return co(e, t, n);
  if (e.type === "table") return lo(e, t);
  if (e.type === "blockquote") {
    let s = e.children.flatMap((o) => re(o, t, n + 1));
    return s.length > 0 ? [$e(s, e.children) ? e : { ...e, children: s }] : [];
  }
  return e.type === "code" ? vt(e) ? [] : [e] : e.type === "html" ? io(e.value) ? [] : [e] : e.type !== "paragraph" || ao(e) ? [e] : Ot(e) || qe(v(e), Mt(e) ? 0 : 3, t) ? [e] : [];
}
function qe({ text: e, codes: t }, n, { headings: s, refrains: o }) {
  return t.length > 0 || !(o.has(e) || Te(e, { words: n, headings: s }));
}
function io(e) {
  return /<(?:table|tr|td|th|img)\b|<\/(?:table|tr|td|th)>/i.test(e) ? !1 : /^\s*<!--/.test(e) ? !0 : f(e.replace(/<[^<>]{0,1000}>/g, " "));
}
function Ot(e) {
  return "children" in e && e.children.some(({ type: t }) => t === "image" || t === "imageReference" || t === "link");
}
function ao(e) {
  let { text: t } = v(e);
  return /[:：]$/.test(t) && t.length <= 120;
}
function co(e, t, n) {
  let s = { ...t, headings: [] }, o = e.children.flatMap((r) => {
    let i = r.children.flatMap(
      (l) => l.type === "paragraph" ? [l] : re(l, s, n + 1)
    ), a = i.filter(({ type: l }) => l === "paragraph");
    return !(i.length > a.length || i.some(Ot)) && !a.some((l) => qe(v(l), Mt(l) ? 0 : 1, t)) ? [] : [$e(i, r.children) ? r : { ...r, children: i }];
  });
  return o.length === 0 ? [] : [$e(o, e.children) ? e : { ...e, children: o }];
}
function Mt(e) {
  if (e.type !== "paragraph") return !1;
  let { strong: t, label: n, body: s } = G(e, v(e).text);
  return t && n !== void 0 && s !== "" && !Te(s, { words: 0, headings: [] }) && s.length <= 60;
}
function lo(e, t) {
  let [n, ...s] = e.children, o = { ...t, refrains: /* @__PURE__ */ new Set() }, r = s.filter((i) => i.children.map(v).filter((c) => se(c.text) || qe(c, 1, o)).length >= Math.min(2, i.children.length));
  return r.length === 0 ? [] : [r.length === s.length || !n ? e : { ...e, children: [n, ...r] }];
}
function $e(e, t) {
  return e.length === t.length && e.every((n, s) => n === t[s]);
}

// src/design/outline.ts
function Tt(e, t) {
  let { preamble: n, sections: s } = kt(e, D), o = [..._({ sections: s })], r = new Map(o.map((k) => [k, D(k.title)])), i = (k) => r.get(k) ?? [], a = po(o, i), c = new Map(
    o.flatMap((k) => k.nodes.map((ve) => [ve, k]))
  ), l = ft(o, a);
  for (let { section: k, topics: ve } of l) r.set(k, ve);
  let d = (k) => (k && a.get(k)) ?? /* @__PURE__ */ new Set(), u = uo(o, l, i, d), T = (k) => c.get(k), B = ht(n, o, d);
  return {
    document: { ...e, preamble: n, sections: s },
    blocks: t,
    sections: o,
    nodes: [...n, ...o.flatMap(({ nodes: k }) => k)],
    passages: B,
    sentences: B.flatMap(wt),
    topics: i,
    within: d,
    about: u,
    content: (...k) => u(...k).flatMap(w),
    holder: T,
    sectionOf: (k) => St(k, i),
    sectionAt: (k) => St(T(k), i)
  };
}
function po(e, t) {
  let n = /* @__PURE__ */ new Map();
  for (let s of e) {
    let o = s.parent && n.get(s.parent), r = t(s);
    n.set(s, r.length === 0 && o ? o : /* @__PURE__ */ new Set([...r, ...o ?? []]));
  }
  return n;
}
function uo(e, t, n, s) {
  return (...o) => {
    let r = (c) => [...c].some((l) => o.includes(l)), i = e.filter((c) => r(n(c)) && !r(s(c.parent))), a = t.filter((c) => r(c.topics) && !r(s(c.section.parent)));
    return [...i, ...a.map(({ section: c }) => c)];
  };
}
function St(e, t) {
  for (let n = e; n; n = n.parent) {
    let [s] = t(n);
    if (s) return ee(s);
  }
}
function X(e) {
  return e.parent ? [e.parent, ...X(e.parent)] : [];
}

// src/design/readers/blocks.ts
var $t = (e) => {
  let { blocks: t, document: n } = e, s = e.nodes.flatMap((r) => {
    let i = e.sectionAt(r);
    return S([r]).flatMap((a) => {
      let c = t.get(a);
      return c ? [{ code: a, block: c, section: i, at: y(a) }] : [];
    });
  }), o = (r, i) => j(r, n.source, i);
  return {
    blocks: s.map(({ code: r, block: i, section: a, at: c }) => ({
      language: i.language,
      section: a,
      faults: i.faults.map(({ message: l, place: d, mended: u }) => ({ message: l, mended: u, at: o(r, d) })),
      traps: (i.drawing?.traps ?? []).map(({ message: l, place: d }) => ({ message: l, at: o(r, d) })),
      at: c
    })),
    codes: e.passages.flatMap(
      ({ codes: r, section: i }) => r.map(({ text: a, at: c }) => ({ text: a, at: c, section: e.sectionOf(i) }))
    ),
    notRead: s.flatMap(
      ({ block: r, section: i, at: a }) => r.notChecked ? [{ text: `${r.notChecked} is not checked`, section: i ?? "overview", at: a }] : []
    )
  };
};

// src/design/readers/labelled.ts
function W(e) {
  return [...F(e)].flatMap((t) => {
    let n = m(t.nodes).map((o) => ({ ...qt(o), below: mo(t.nodes, o) })), s = b(t.nodes).map((o) => ({ ...qt(o), below: o.items }));
    return t === e ? [...n, ...s] : [fo(t), ...n, ...s];
  });
}
function qt({ text: e, at: t, label: n, body: s }) {
  return { text: e, at: t, label: n, body: s };
}
function mo(e, t) {
  if (t.label === void 0 || t.body !== "") return [];
  let n = e[e.indexOf(t.node) + 1];
  return n?.type === "list" ? b([n]) : [];
}
function fo(e) {
  let t = b(e.nodes), n = w(e).filter(({ type: s }) => s === "paragraph").map((s) => v(s).text).join(" ");
  return { text: `${e.title}: ${n}`, at: e.at, label: e.title, body: n, below: t };
}
function E({ body: e, below: t }) {
  return [e, ...t.map(({ text: n }) => n)].filter(Boolean).join("; ");
}

// src/design/readers/component-fields.ts
var It = [
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
function H(e) {
  return e.length <= 40 && (It.some(([, t]) => t.test(e)) || Ct.test(e));
}
var Ct = /^(?:serves|requirements|satisfies|covers|traces)$/i;
function ie(e) {
  let t = {};
  for (let n of e) {
    let s = n.label === void 0 ? void 0 : It.find(([, r]) => r.test(n.label ?? ""))?.[0], o = E(n);
    s && !f(o) && (t[s] ??= { text: o, at: n.at });
  }
  return t;
}
function Rt(e) {
  let t = e.find(({ label: n }) => n !== void 0 && Ct.test(n));
  return t ? $(E(t)) : [];
}

// src/design/readers/component-names.ts
var bo = /^(?:actors|external|users|notes?|overview|diagram|interactions?|communication|dependencies|summary|why|how|what|when|where|warum|example|step|phase|option|decision|alternative|pros?|cons?|trade|rationale|goals?|context|background|current state|one-sentence|flow|sequence|nota|key (?:points?|decisions?|insights?)|principles?|strategy)\b|\?$/i,
go = /* @__PURE__ */ new Set([
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
]), ho = /(?:^|\s)(?:contracts?|rules|guidelines|conventions|updates|changes|dependencies|patterns|interactions|relationships|data structures|design|details|configuration|lifecycle|behaviou?r|implementation|regeln|änderungen|abhängigkeiten|regras|mudanças|dependências)$/i,
wo = /(?:^|[\s-])(?:components|modules|building blocks|subsystems|bausteine|komponenten|componentes|módulos)$/i;
function Lt(e) {
  return ho.test(Ie(e));
}
function Pt(e) {
  return wo.test(Ie(e));
}
function Et(e) {
  return ce(e) && !/s\)?$/i.test(Ie(e));
}
function zt({ title: e }) {
  return /^[\d.\s]{0,12}(?:level|ebene|nível|nivel|niveau)\s*[2-9]\b/i.test(e);
}
function Ie(e) {
  return e.slice(0, 120).split(":", 1)[0].replace(/\([^()]*\)/g, "").trim();
}
function ae(e) {
  return e === "" || bo.test(e);
}
function Ce(e) {
  return go.has(e);
}
function Bt(e, t) {
  return [...e.within(t)].some(Ce);
}
var yo = /(?:^|[\s-])(?:service|server|worker|gateway|manager|controller|module|struct|queue|broker|scheduler|store|database|cache|client|proxy|engine|processor|handler|repository|component|adapter|agent|router|balancer|pipeline|registry|api|app|bucket|table|plugin|daemon|operator|middleware|hook|provider|middleware|consumer|producer|publisher|subscriber|listener|dienst|serviço|servicio|módulo)s?\)?$/i,
xo = /`[\w@./[\]{}*-]{0,200}(?:\.[a-z]{1,5}|\/)`|`[A-Z][a-z0-9]+[A-Z]\w*`/;
function ce(e) {
  return e.length < 120 && yo.test(e.split(/\s[—–-]\s|:/, 1)[0].trim());
}
function Re(e) {
  return e.length < 200 && xo.test(`\`${e}\``);
}
function Le({ title: e, heading: t, depth: n }) {
  return n > 1 && e.length < 120 && (ce(e) || it(t).some(({ text: s }) => Re(s)));
}

// src/design/readers/component-items.ts
function le(e) {
  let t = e.items.filter(({ strong: u, label: T }) => u && T && !H(T));
  if (t.length >= 2 && e.body.length < 20) return t.flatMap(le);
  if (!(e.strong || e.label !== void 0 && e.codes[0]?.text === e.label) || !e.label || ae(e.label) || H(e.label)) return [];
  let s = ie(e.items.map((u) => ({ ...u, below: u.items }))), o = e.items.filter(({ label: u }) => !u || !H(u)), r = e.body || o.map((u) => u.text).join("; "), i = f(r) ? void 0 : { text: r, at: e.at },
  a = /\(([^()]{2,80})\)\s*$/.exec(e.label)?.[1], c = O(e.label), l = a && !vo(c, a) ? { text: a, at: e.at } : void 0, d = Object.keys(s).length > 0 ? "labelled" : "told";
  return [Pe(c, e.at, d, { technology: l, responsibilities: i, ...s }, [], e.label)];
}
function vo(e, t) {
  let [n, s] = e.length < t.length ? [e, t] : [t, e], o = Array.from(s.matchAll(new RegExp("\\p{L}+", "gu")), ([r]) => r[0]).join("");
  return n.length > 1 && n.toLowerCase() === o.toLowerCase();
}
function Pe(e, t, n, s, o, r) {
  let i = e.replace(/\s*\([^()]*\)\s*$/, "").trim(), a = /\(([^()]*)\)\s*$/.exec(r)?.[1];
  return { name: i || e, alias: a, at: t, form: n, ...s, serves: o, passesThrough: /passes through/i.test(r) };
}
function Dt(e) {
  let t = /* @__PURE__ */ new Map();
  for (let n of e) {
    let s = n.name.toLowerCase(), o = t.get(s), r = n.form === "labelled" ? n.form : o?.form ?? n.form;
    t.set(s, { ...n, ...o && ko(o), form: r });
  }
  return [...t.values()];
}
function ko(e) {
  return Object.fromEntries(Object.entries(e).filter(([, t]) => t !== void 0));
}

// src/design/readers/component-tables.ts
var Oo = /^(?:#\s*)?(?:component|service|modul[eo]?|name|container|building block|element|layer|subsystem|baustein|komponente|componente|part|class|dienst|serviço|módulo|system|tool|package|组件|模块|服务)\b|name$|^(?:组件|模块|服务)/i,
Mo = /^(?:component|service|modul[eo]?|container|building block|subsystem|baustein|komponente|componente|组件|模块)s?\b|^(?:组件|模块)/i, So = /responsib|purpose|description|role|function|does|verantwort|aufgabe|zweck|beschreibung|respons|descri|propósito|职责|说明|描述|作用|功能/i,
To = /^(?:version|min(?:imum)? version|versão|status|endpoint|method|metric|failure|impact|cost|price|monthly)/i, $o = /^[\w.]{1,80}\([^()]{0,80}\)$/;
function Ee(e, t) {
  let n = h(e, t ? Oo : Mo), s = x(e, So, n);
  if (n < 0 || s < 0 || e.header.some((i) => To.test(i))) return [];
  let o = x(e, /tech|stack|implementation/i, n, s);
  return e.rows.filter((i) => !p(i, n).codes.some(({ text: a }) => $o.test(a))).map((i) => qo(i, n, s, o)).filter((i) => !f(i.name));
}
function qo(e, t, n, s) {
  let o = (c) => f(p(e, c).text) ? void 0 : { text: p(e, c).text, at: p(e, c).at }, r = e.cells.map((c) => c.text).join(" "), i = p(e, t).text.replace(/\s*\([^()]*\)\s*$/, "").trim(), a = /passes through/i.
  test(r);
  return {
    name: i || p(e, t).text,
    at: e.at,
    form: s < 0 ? "told" : "labelled",
    responsibilities: o(n),
    technology: o(s),
    serves: $(r),
    passesThrough: a
  };
}
var Io = /^[\s│|]{0,60}(?:├|└|\+|\||`)[─-]{1,3}\s?([\w@.[\](){}*/-]{2,80})(?:\s+(?:#|\/\/|—|–|--?|←|:)\s*|\s{2,})(\S.{3,300})$/;
function ze(e, t) {
  return C(e, t).flatMap(({ text: n, at: s }) => {
    let o = n.length <= 500 ? Io.exec(n) : null;
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
var Co = {
  actors: /^(?:(?:primary |system )?actors|users|roles|akteure|atores|actores)$/i,
  externals: /^external(?:s| systems?| services?| dependencies)$|^(?:externe systeme|fremdsysteme|sistemas externos)$/i
};
function Be(e, t) {
  let n = e.content("components", "actors", "externals", "architecture"), o = [...m(n), ...b(n)].filter(
    (i) => i.label !== void 0 && Co[t].test(i.label)
  ).flatMap((i) => [
    ...De(i.body, i),
    ..."items" in i ? i.items.map(jt) : []
  ]), r = e.about(t).flatMap((i) => {
    let a = w(i), c = g(a).flatMap(
      (l) => l.rows.map((d) => ({ name: p(d, 0).text, remark: p(d, 1).text, at: d.at }))
    );
    return [...b(a).map(jt), ...c];
  });
  return [...o, ...r].filter(({ name: i }) => !f(i));
}
function jt(e) {
  let t = (e.label ?? e.text).replace(/\.$/, ""), n = /\(([^()]{0,200})\)/.exec(e.text)?.[1] ?? (e.label ? e.body : void 0);
  return {
    name: t.replace(/\s*\([^()]*\)/g, "").split(/\s+[–—-]\s+/)[0].trim(),
    remark: n,
    at: e.at
  };
}
function De(e, { at: t }) {
  return Ro(e).flatMap((n) => {
    let s = n.replace(/\([^()]*\)/g, "").replace(/\.\s*$/, "").trim();
    return s ? [{ name: s, remark: /\(([^()]*)\)/.exec(n)?.[1], at: t }] : [];
  });
}
function Ro(e) {
  let t = [], n = 0, s = 0;
  for (let o = 0; o <= e.length; o++) {
    let r = e[o];
    r === "(" && (n += 1), r === ")" && (n = Math.max(0, n - 1)), !(r !== void 0 && (n > 0 || !/[,;]/.test(r))) && (t.push(e.slice(s, o)), s = o + 1);
  }
  return t;
}

// src/design/readers/components.ts
var At = (e) => {
  let n = e.about("components").flatMap((r) => je(e, r).map(Po(e, r) ? _t : Eo)), s = n.length > 0 ? [] : e.about("architecture").flatMap((r) => je(e, r, !0)), o = n.length > 0 || s.length >= 2 ? [] :
  Lo(e);
  return {
    components: Dt([...n, ...s, ...o]),
    actors: Be(e, "actors"),
    externals: Be(e, "externals")
  };
};
function je(e, t, n = !1) {
  let s = g(t.nodes).flatMap((c) => Ee(c, !0)), r = t.sections.filter((c) => !zt(c)).flatMap((c) => Ft(e, c, n)), i = b(t.nodes).filter(({ ordered: c }) => !(n && c)).flatMap(le), a = S(t.nodes).flatMap(
  (c) => ze(c, e.document.source));
  return Nt([...s, ...i, ...a, ...r]);
}
function Ft(e, t, n = !1) {
  let s = O(t.title).split(/\s+[—–-]\s+/)[0].trim(), o = W(t), r = ie(o), i = Object.keys(r).length > 0;
  if (ae(s) || Lt(s) || !i && e.topics(t).some(Ce)) return [];
  let a = i ? [] : je(e, t, n), c = [...m(t.nodes), ...b(t.nodes)].find(
    ({ text: T, label: B }) => (T.length > 20 || new RegExp("\\p{Script=Han}{6}", "u").test(T)) && !(i && B !== void 0 && H(B))
  ), l = Et(s) && t.sections.length === 0 && m(t.nodes).includes(c);
  if (a.length >= 2 && !l || n && !i && !Le(t) || !i && (!c || Pt(s))) return a;
  let d = c && { text: c.text, at: c.at }, { start: u } = t.heading.position ?? t.at;
  return [
    Pe(
      s,
      { start: u, end: t.at.end },
      i ? "labelled" : "told",
      { responsibilities: d, ...r },
      Rt(o),
      t.title
    )
  ];
}
function Lo(e) {
  let t = e.sections.filter((i) => !Bt(e, i)), n = t.filter((i) => Le(i) && e.topics(i).length === 0), s = e.sections.flatMap((i) => g(i.nodes)).flatMap((i) => Ee(i, !1)), o = t.flatMap((i) => b(i.nodes)).
  filter(
    ({ label: i, codes: a, strong: c }) => i && (c && ce(i) || a[0]?.text === i && Re(i))
  ), r = t.flatMap((i) => S(i.nodes)).flatMap((i) => ze(i, e.document.source));
  return Nt([
    ...s,
    ...n.flatMap((i) => Ft(e, i)),
    ...o.flatMap(le),
    ...r
  ]).map(_t);
}
function Po(e, { depth: t, parent: n }) {
  return t > 6 && n !== void 0 && n.depth > 2 && e.topics(n).length === 0;
}
function _t(e) {
  return { ...e, form: "named" };
}
function Eo(e) {
  return e;
}
function Nt(e) {
  let t = e.filter(({ form: n }) => n !== "named");
  return t.length >= 2 ? t : e;
}

// src/design/readers/security-topics.ts
var Wt = [
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
], Ht = [
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
var Kt = (e) => {
  let t = e.content("security"), n = g(t).flatMap(
    ({ rows: i }) => i.map(
      (a) => de(
        p(a, 0).text,
        a.cells.slice(1).map((c) => c.text).join("; "),
        a.at
      )
    )
  ), s = R(t).map(({ label: i, body: a, text: c, at: l }) => de(i ?? "", i ? a : c, l)), o = m(t).map(({ label: i, body: a, text: c, at: l }) => de(i ?? "", i ? a : c, l));
  return { controls: [...n, ...s, ...o, ...zo(e)].filter(({ text: i, topics: a }) => !f(i) && a.length > 0) };
};
function de(e, t, n) {
  let s = `${e} ${t}`.slice(0, 4e3);
  return {
    concern: e,
    text: t,
    topics: Wt.filter(([, o]) => o.test(s)).map(([o]) => o),
    at: n
  };
}
function zo(e) {
  return e.about("security").flatMap((n) => n.sections).map((n) => {
    let s = w(n), o = m(s)[0]?.text ?? R(s)[0]?.text ?? "";
    return de(n.title, o, n.heading.position ?? n.at);
  });
}

// src/design/measures.ts
var Bo = String.raw`(?:%|‰|percent|ns|[uµμ]s|ms|s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|days?|weeks?|months?|years?|[kmgtp]i?b(?:it|ps)?(?:\/s)?|bytes?|bits?|[rqt]ps|nines?|req(?:uest)?s?|users?|connections?|records?|events?|messages?|transactions?|usd|eur|gbp|x|sekunden?|minuten?|stunden?|tagen?|segundos?|minutos?|horas?|dias?|secondes?|heures?|jours?|giây|phút|giờ|秒|分钟|分|毫秒|小时|時間|초|분)`,
Zt = String.raw`\d{1,15}(?:[,.\u202f ]\d{3}){0,5}(?:[.,]\d{1,6})?`, Do = new RegExp(
  String.raw`(?:${Zt})\s{0,2}(?:[kKMB]|million|billion|thousand)?\+?\s{0,2}-?(?:${Bo})(?![\p{L}])|[$€£]\s?\d|(?:${Zt})\s{0,2}(?:[kKMB]\s|million\s|billion\s|thousand\s)?(?:[\p{L}-]{2,24}\s){0,2}(?:[\p{L}-]{2,24}\s?)?(?:\/|per )\s{0,2}(?:s|sec|second|min|minute|h|hour|day|week|month|year|user)(?![\p{L}])|\b\d{1,9}(?:\.\d{1,3})?[kKMB]\+?(?![\p{L}\d])|[<>≤≥]=?\s{0,2}\d|\b\d{1,3}(?:,\d{3}){1,5}\b|\b(?:two|three|four|five)[- ]nines\b`,
  "iu"
);
function K(e) {
  return /\d|nines/.test(e) && Do.test(e);
}
function Z(e) {
  return /\d/.test(e) && /\d/.test(e.replace(/\b[A-Z]{1,4}-?\d+\b/g, ""));
}
var jo = /[$€£¥₹]\s?\d|\b\d[\d.,]{0,20}\s?(?:k|m|million|billion)?\s?(?:usd|eur|gbp|chf|brl|euros?|dollars?|reais|real)\b|\b(?:usd|eur|gbp|r\$)\s?\d|\d\s?[€£]/i;
function z(e) {
  return jo.test(e);
}

// src/design/readers/value.ts
function pe({ text: e, at: t, codes: n }) {
  let [s] = n;
  return s && e.startsWith(s.text) ? { text: e, at: t, expression: s } : { text: e, at: t };
}
function V(e, t) {
  let n = p(e, t);
  return t < 0 || f(n.text) && !se(n.text) ? void 0 : pe(n);
}
function M({ text: e, at: t }) {
  return { text: e, at: t };
}
function q(e) {
  let t = /* @__PURE__ */ new Set();
  return e.filter(({ at: n }) => !t.has(n.start.line) && t.add(n.start.line));
}

// src/design/readers/costs.ts
var Ut = (e) => {
  let t = e.about("cost", "build-or-buy"), n = t.flatMap(w), s = m(n), o = e.sections.filter((l) => !e.within(l).has("cost")).flatMap(({ nodes: l }) => g(l)), r = [
    ...g(n).flatMap((l) => Qt(l, !0)),
    ...o.flatMap((l) => Qt(l, !1)),
    ...b(n).flatMap(Fe)
  ], i = t.flatMap((l) => [...F(l)]).filter(({ depth: l }) => l >= 7).map(({ title: l, at: d }) => ({ text: l, label: l, at: d })), a = [...s, ...b(n), ...i].find(
    ({ text: l, label: d }) => Ae(d ?? l) && z(l)
  ), c = s.find(({ text: l }) => /^prices:/i.test(l));
  return {
    costs: {
      lines: q(r.filter(({ item: l }) => !Ae(l))),
      total: r.find(({ item: l }) => Ae(l))?.amount ?? (a && M(a)),
      free: s.filter(({ text: l }) => /^no cost:/i.test(l)).map(M),
      prices: c && M(c),
      remarks: No(e)
    },
    options: e.sections.flatMap(({ nodes: l }) => g(l)).flatMap(Gt)
  };
};
function Ae(e) {
  return /^\W{0,5}(?:(?:grand |estimated |monthly |overall ){0,2}total|sum|gesamt|summe|合计|总计)(?![\p{L}])/iu.test(
    e
  );
}
var Ao = /item|component|resource|service|line|category|position|kosten|what|tier|phase|iteration/i, Fo = /monthly|cost|month|amount|total|price|estimate|usd|eur\b|gbp|\$|€|£|kosten|custo|费用|成本/i;
function Qt(e, t) {
  if (Gt(e).length > 0) return [];
  let n = Math.max(h(e, Ao), 0), s = e.header.findLastIndex(
    (l, d) => d !== n && Fo.test(l) && !/unit|note|comment/i.test(l)
  ), o = x(e, /quantit|usage|units?$|volume|count|size|menge|specification|spec/i, n, s), r = x(e, /unit price|unit cost|price|rate|per unit/i, n, s), i = /[$€£]|\b(?:usd|eur|gbp|chf|brl)\b/i.test(
  e.header[s] ?? ""), a = ({ text: l, codes: d }) => z(l) || t && d.length > 0 || i && /\d/.test(l);
  return !(s >= 0 && (t || /cost|price|kosten|custo|费用|成本/i.test(e.header[s] ?? ""))) || !e.rows.some((l) => (t ? l.cells : [p(l, s)]).some(a)) ? [] : e.rows.map((l) => ({
    item: p(l, n).text,
    quantity: V(l, o),
    unitPrice: V(l, r),
    amount: V(l, s),
    at: l.at
  })).filter((l) => !f(l.item));
}
function Fe(e) {
  return z(e.text) ? [{ item: e.label ?? e.text.split(/[:=~–—]|\s-\s/, 1)[0].trim(), amount: { text: e.body, at: e.at }, at: e.at }, ...e.items.flatMap(Fe)] : e.items.flatMap(Fe);
}
var _o = /\bcost[- ]?(?:effective\w*|efficien\w*|saving\w*|optimi[sz]\w*|conscious|benefit)|\b(?:infrastructure|storage|bandwidth|operational|hosting|compute|cloud|licen[cs]e|operating|running|server|maintenance|egress|hardware|api|token|inference|llm|energy)[- ]costs?\b|\b(?:reduc\w+|sav\w+|lower\w*|minimi[sz]\w*|additional|higher|extra) (?:\w+ ){0,2}costs?\b|\bcosts? (?:money|scaling|control|cap)\b|\bpricing tiers?\b|\bcheap(?:er|est)? (?:storage|to run|hardware|instances?|than|bandwidth)|\bexpensive (?:to (?:run|operate|host|store)|hardware|storage|licen)|\b(?:open[- ]source|commercial) licen[cs]e|\blicen[cs]e (?:fee|cost)s?|\b(?:kosten|betriebskosten|lizenzkosten|kostengünstig|kostenlos)\b|\bcusto (?:de|operacional)\b|\bbaixo custo\b|成本|费用/i;
function No(e) {
  let t = /\b(?:cost|price|pricing|budget|bill|fee|charge|per month|\/month|monthly|annual|salary)\w*/i, n = e.passages.filter(({ text: s, inside: o }) => {
    let r = s.slice(0, 2e3);
    return !o.has("quantities") && (o.has("cost") || _o.test(r) || z(r) && t.test(r));
  });
  return q(n).map(M);
}
function Gt(e) {
  let t = h(e, /^(?:option|alternative|choice|approach|solution)$/i), s = [
    /^(?:once|one-?time|upfront|setup|capex|build)/i,
    /^(?:monthly|recurring|opex|per month|running)/i,
    /^meanwhile/i,
    /total|tco/i
  ].map((o) => x(e, o, t));
  return t < 0 || s.every((o) => o < 0) ? [] : e.rows.map((o) => {
    let [r, i, a, c] = s.map((l) => V(o, l));
    return { option: p(o, t).text || N(o), once: r, monthly: i, meanwhile: a, total: c, at: o.at };
  });
}

// src/design/readers/weighing.ts
var ue = /\b(?:vs\.?|versus|instead of|rather than|alternativ\w*|rejected|trade-?offs?|pros?\b|cons?\b|however|downsides?|drawbacks?|because|simpler than|prefer\w*|we (?:chose|choose|picked|use|will use|decided|opted)|compared (?:to|with)|could (?:have|also)|not worth|statt|anstelle|weil|da die|em vez|porque|ao invés|pois)\b|因为|而不是|缺点|优点|理由/i,
Xt = /\b(?:is|are|was|were|would be|it's) (?:not|n't) (?:suitable|scalable|feasible|viable|worth|ideal|practical|acceptable|sufficient|an option|recommended|desirable|a good fit)\b|\bisn't (?:suitable|scalable|feasible|viable|worth|ideal|practical|a good)\b|\bruled out\b|\brejected\b|\bdecided against\b|\bdiscarded\b|\bwe (?:will |do |did )?not use\b|\bnot (?:chosen|selected)\b|\bverworfen\b|\bdescartad[oa]s?\b|\bdescartou\b|不采用|不选/i,
Vt = /\b(?:we|i|i'd|i would) (?:chose|choose|picked|prefer\w*|decided (?:to|on|for)|opted|selected|went with|settled on|'m choosing|am choosing|'m going with)\b|\bi'm choosing\b|\b(?:chosen|selected|preferred) (?:over|because|since|for its|due to)\b|\b(?:better|simpler|cheaper|faster|safer|easier) (?:than|choice|approach|option|to)\b|\bentschieden (?:für|gegen|uns)\b|\b(?:optou-se|escolhemos|optamos|decidimos)\b|选择了|优先/i,
Wo = /\b(?:because|since|so that|as (?:it|this|we|they|the)|due to|in order to|to (?:avoid|reduce|keep|minimi[sz]e|prevent|simplify|allow|ensure)|which (?:would|means|makes|gives|adds|allows)|but|however|although|while|despite|at the (?:cost|expense) of|weil|da (?:die|der|das|es|sie)|damit|um|porque|pois|para (?:evitar|não|manter)|por (?:causa|ser))\b|因为|以便|避免/i,
Yt = /\b(?:trade-?offs?|pros and cons|at the (?:cost|expense) of|instead of|rather than|(?:the )?(?:downside|drawback|disadvantage)s?\b|compared (?:to|with)|as opposed to|alternatively|(?:one |another |the |some |main )?(?:dis)?advantages?|on the other hand|but (?:it|this|that) (?:might|may|would|could|is|adds?)|more expensive|less (?:robust|reliable)|anstatt|statt|em vez de|ao invés de|zulasten)\b|而不是|权衡/i;
function me(e) {
  let t = e.slice(0, 2e3);
  return (Xt.test(t) || Vt.test(t) || Yt.test(t)) && Wo.test(t);
}
function Jt(e) {
  let t = e.slice(0, 2e3);
  return Yt.test(t) || Xt.test(t) || Vt.test(t);
}
var Ho = /([\p{L}\p{N}][\p{L}\p{N} .()/-]{1,40}?)\s(?:vs\.?|versus|over|instead of|rather than|statt|em vez de)\s([\p{L}\p{N}][\p{L}\p{N} .()/-]{1,40})/iu;
function Q(e) {
  let t = Ho.exec(e);
  return t ? [t[1].trim(), t[2].trim()] : /\balternativ|rejected|considered|pros?\b|\boption|备选|方案/i.test(e) ? ["alternatives named in the text"] : [];
}

// src/design/readers/decision-tables.ts
var Ko = /^(?:decision|topic|question|choice|area|concern|aspect|entscheidung|decisão|decisión|problem|trade-?off|决策|主题)/i, Zo = /^(?:chosen|choice|decision|selected|we chose|selection|gewählt|entscheidung|escolha|escolhido|选择|our choice|pick)/i,
Qo = /^(?:options?|alternatives?|rejected|considered|vs|alternativen|other|备选|alternativas?)/i, en = /^(?:pros?|advantages?|vorteile?|vantagens?|ventajas?|benefits?|优点)(?![\p{L}])/iu, Uo = /^(?:cons?|disadvantages?|drawbacks?|nachteile?|desvantagens?|desventajas?|costs?|缺点)(?![\p{L}])/iu,
fe = /because|reason|rationale|why|justification|begründung|warum|motivo|justificativa|理由|原因|trade-?off|notes?$|benefit/i;
function _e(e, t) {
  let n = h(e, Ko), s = (u) => x(e, u, n), [o, r, i, a] = [s(Qo), s(Zo), s(fe), s(/reconsider|revisit|when to/i)], c = h(e, en) >= 0 && h(e, Uo) >= 0 ? h(e, en) : -1;
  if (c < 0 && o < 0 && i < 0)
    return t && e.header.length >= 3 ? e.rows.map(Go) : [];
  let l = (n < 0 || i < 0) && (o < 0 || r < 0) && (r < 0 || i < 0);
  if (!t && c < 0 && l) return [];
  let d = { name: Math.max(n, 0), option: o, choice: r, reason: c >= 0 ? c : i, again: a };
  return e.rows.map((u) => Xo(u, d)).filter(({ decision: u }) => !f(u));
}
function Go(e) {
  let [t = "", ...n] = e.cells.map(({ text: o }) => o), s = n[0] ?? "";
  return {
    decision: t,
    options: Q(s),
    chosen: s,
    because: n.at(-1) ?? "",
    reconsider: "",
    at: e.at
  };
}
function Xo(e, t) {
  let n = (o) => o < 0 ? "" : p(e, o).text, s = n(t.option).split(/;\s*|,\s*(?![^(]{0,200}\))|\s+vs\.?\s+/).filter((o) => !f(o));
  return {
    decision: n(t.name),
    options: s,
    chosen: n(t.choice),
    because: n(t.reason),
    reconsider: n(t.again),
    at: e.at
  };
}

// src/design/readers/decisions.ts
var tn = (e) => {
  let t = e.about("decisions").flatMap((o) => nn(o, e)), n = e.sections.flatMap(({ nodes: o }) => g(o)).flatMap((o) => _e(o, !1)), s = e.sections.flatMap(er);
  return { decisions: q([...t, ...n, ...s]) };
};
function nn(e, t) {
  let n = g(e.nodes).flatMap((r) => _e(r, !0)), s = b(e.nodes).flatMap(Jo), o = n.length + s.length > 0 ? [] : m(e.nodes).filter(({ text: r }) => me(r)).map(({ text: r, at: i }) => Vo(r, i));
  return [...n, ...s, ...o, ...e.sections.flatMap((r) => Yo(r, t))];
}
function Vo(e, t) {
  return { decision: e.slice(0, 120), options: Q(e), chosen: "", because: e, reconsider: "", at: t };
}
var be = /^(?:[\d.]+\s*)?(?:pros?|cons?|advantages?|disadvantages?|benefits?|drawbacks?|vorteile?|nachteile?|vantagens?|desvantagens?|优点|缺点)(?![\p{L}])/iu;
function Yo(e, t) {
  let n = nn(e, t), s = w(e), o = s.map((u) => v(u).text).join(" "), r = [...m(s), ...b(s)], i = e.sections.some(({ title: u }) => be.test(u)) || r.some(({ label: u }) => u !== void 0 && be.test(u)), a = r.
  find(({ label: u }) => u !== void 0 && fe.test(u));
  if (o.length < 40 || n.length > 1 && !i) return n;
  let c = t.within(e.parent).has("decisions") && /alternativ|option|considered|reject/i.test(e.parent?.title ?? ""), l = a?.body || (i || c || ue.test(o.slice(0, 4e3)) ? o.slice(0, 400) : ""), d = { start: (e.
  heading.position ?? e.at).start, end: e.at.end };
  return [
    {
      decision: O(e.title),
      options: Q(o.slice(0, 4e3)),
      chosen: "",
      because: l,
      reconsider: "",
      at: d
    }
  ];
}
function Jo(e) {
  let t = e.items.flatMap((r) => [r, ...r.items]), n = [e.text, ...t.map(({ text: r }) => r)].join(" ").slice(0, 4e3);
  if (n.length < 30 || !ue.test(n) && !e.label) return [];
  let s = t.find(({ label: r }) => r !== void 0 && fe.test(r)), o = s ? s.body || s.items.map(({ text: r }) => r).join("; ") || s.text : ue.test(n) ? e.body : "";
  return [
    { decision: e.label ?? e.text, options: Q(n), chosen: "", because: o, reconsider: "", at: e.at }
  ];
}
function er(e) {
  let t = e.sections.filter(
    ({ title: a }) => /^(?:option|approach|alternative|variante?|opção|solution|iteration|方案)\s*(?:\d{1,2}|[a-z])(?![\p{L}])/iu.test(
      a.replace(/^\W+/, "")
    )
  ), s = [
    ...m(e.nodes),
    ...b(e.nodes),
    ...b(e.nodes).flatMap(({ items: a }) => a)
  ].filter(({ label: a }) => a !== void 0 && be.test(a)), o = e.sections.some(({ title: a, depth: c }) => c === 7 && be.test(a));
  if (t.length < 2 && s.length < 2 && !o) return [];
  let r = e.heading.position ?? e.at, i = t.length > 1 ? t.map(({ title: a }) => a) : [e.title];
  return [
    {
      decision: O(e.title),
      options: i,
      chosen: "",
      because: s.map(({ text: a }) => a).join(" ").slice(0, 400),
      reconsider: "",
      at: r
    }
  ];
}

// src/design/diagram-kind.ts
function sn({ lang: e, value: t }) {
  let n = (e ?? "").toLowerCase();
  return n === "mermaid" ? "mermaid" : /^(?:plantuml|puml|uml)$/.test(n) || /^\s{0,20}@startuml/m.test(t.slice(0, 500)) ? "plantuml" : n === "d2" ? "d2" : /^(?:dot|graphviz)$/.test(n) ? "dot" : /^(?:likec4|structurizr)$/.
  test(n) ? "c4" : n === "" && /^\s*(?:flowchart|graph) (?:LR|TD|TB|RL|BT)\b|^\s*sequenceDiagram\b/.test(t) ? "mermaid" : (n === "" || /^(?:text|txt|ascii|plain|plaintext|diagram)$/.test(n)) && nr(t) ?
  "ascii" : void 0;
}
var on = /[┌┐└┘╔╗╚╝╭╮╰╯]|\+[-=]{3,}\+|\|[^|\n]{2,80}\|/g, tr = /[▼▲►◄→←↓↑⟶⇒]|[-=─━][>▶►]|<[-=─]|[^\w]v\s*$|^\s{0,80}[|│]\s*$/gm, rn = /^[\s│|]{0,40}(?:├──|└──|\+--|\|--|`--)\s?[\w.@[{(]/m;
function nr(e) {
  if (rn.test(e)) return !0;
  let t = e.split(`
`).filter((r) => r.trim()), n = t.filter((r) => /^\s{0,20}[|+].*[|+]\s*$/.test(r)).length;
  if (n >= 3 && n >= t.length * 0.5 && !/[▼▲►▶→←↓↑]|[-=─]>|<[-=─]/.test(e)) return !1;
  let s = (e.match(on) ?? []).length, o = (e.match(tr) ?? []).length;
  return s >= 2 && o >= 1 || s >= 6 && /[┌╔╭]|\+-{3,}/.test(e) ? !0 : o >= 4 && t.length >= 4 && s === 0 && /[▼↓│]/.test(e);
}
function an(e, t, n, s) {
  return e === "mermaid" ? rr(t, n, s) : e === "plantuml" ? sr(t) : e === "ascii" ? or(t, n) : "architecture";
}
function sr(e) {
  return /^\s*(?:component|node|package|rectangle|cloud|database|\[|Container|System|Boundary)/m.test(e) ? "architecture" : /^\s*(?:class|entity|enum)\b/m.test(e) ? "data" : /->/.test(e) ? "sequence" :
  "other";
}
function or(e, t) {
  if (rn.test(e) && !/[▼▲►→⟶]|-->/.test(e.replace(/#.*$/gm, ""))) return "other";
  let n = (e.match(/\[\s?(?:x|✓|\+|−|▼|[A-Z][a-z]+(?: [A-Za-z]+)?)\s?\]|\(•\)|\( \)/g) ?? []).length;
  return /\b(?:ui|screen|mock-?up|wireframe|layout|page|dashboard)\b/i.test(t) || n >= 4 ? "other" : /\b(?:schema|entity|er diagram|data model)\b/i.test(t) ? "data" : (e.match(on) ?? []).length >= 2 ?
  "architecture" : "procedure";
}
function rr(e, t, { type: n, nodes: s, edges: o }) {
  let r = e.replace(/^---[\s\S]{0,1000}?\n---\s*\n/, "").replace(/^\s{0,80}%%.*$/gm, "").trimStart(), i = r.split(/\s/, 1)[0] ?? "";
  return /^sequenceDiagram/.test(i) ? "sequence" : /^(?:erDiagram|classDiagram)/.test(i) ? "data" : /^state/.test(i) ? "state" : /^C4(?:Dynamic)/.test(i) ? "sequence" : /^(?:C4|architecture|block)/.test(
  i) ? "architecture" : /^(?:flowchart|graph)/.test(i) ? n ? s.length < 2 || o.length === 0 || s.every(({ label: a }) => ir(a)) ? "other" : lr(r, t, s) ? "procedure" : "architecture" : "architecture" :
  "other";
}
function ir(e) {
  return /^(?:(?:component|service|module|node|step|system|actor|box|name|label|element|container|client|server|database|db)[\s_-]?(?:\d{1,2}|[a-z])|component|module|node|step|box|name|label|\[.*\]|<.*>|[a-z]\d?)$/i.
  test(
    e.trim()
  );
}
var ar = /\b(?:service|server|api|gateway|database|db|cache|queue|broker|client|worker|store|storage|app|ui|frontend|backend|cdn|balancer|postgres\w*|redis|kafka|s3|bucket|proxy|cluster|browser|user|provider|engine|module|controller|registry|scheduler|agent|cli|sdk|host|topic)\b/i,
cr = /^(?:is|does|has|are|can|check|validate|verify|send|receive|get|fetch|create|update|delete|compute|calculate|return|start|end|stop|wait|retry|process|parse|extract|hash|keep|discard|drop|dispatch|load|save|store|write|read|call|notify|log|reject|accept|approve|apply|run|execute|select|choose|find|match|filter|sort|open|close|continue|success|fail\w*|error|done|yes|no)\b/i;
function lr(e, t, n) {
  if (/\b(?:state|lifecycle|ownership|relationships?|dependency|dependencies|timeline|hierarchy)\b/i.test(t) && !/architect/i.test(t)) return !0;
  if (/^\s*subgraph/m.test(e) || /\[\(/.test(e)) return !1;
  let o = n.map(({ label: c }) => c), r = o.filter((c) => cr.test(c) || c.endsWith("?")).length, i = o.filter((c) => ar.test(c)).length;
  return /\{[^{}\n]{1,200}\}/.test(e) && i < o.length * 0.6 ? !0 : r >= o.length * 0.5;
}
function Ne(e) {
  return /sequence|flow|ablauf|sequenz/i.test(e) ? "sequence" : /\ber\b|erd\b|schema|entity|data-?model|datamodel/i.test(e) ? "data" : /\b(?:screen|ui|mock|chart|graph of|plot|benchmark)\b/i.test(e) ?
  "other" : /architect|system|component|context|container|deployment|overview|topology|high.?level|design|baustein|block|infrastru|bottleneck/i.test(
    e
  ) ? "architecture" : "other";
}

// src/design/readers/diagrams.ts
var ln = (e) => {
  let t = e.nodes.flatMap((s) => {
    let o = e.sectionAt(s), r = e.holder(s)?.title ?? "", i = S([s]).flatMap((l) => pr(l, r, e)), a = at([s]).flatMap(
      ({ alt: l, title: d, url: u, position: T }) => dn(`${l ?? ""} ${d ?? ""} ${u}`, u, r, y({ position: T }))
    ), c = ct([s]).flatMap((l) => mr(l, r));
    return [...i, ...a, ...c].map((l) => ({
      ...l,
      section: o,
      isDesign: l.notation === "image" && dr(e.holder(s), o)
    }));
  });
  return {
    diagrams: [...t.map(
      ({ isDesign: s, ...o }) => o.kind === "other" && s ? { ...o, kind: "architecture" } : o
    ), ...fr(e)],
    notRead: t.filter(({ notation: s }) => s !== "mermaid").map(({ notation: s, section: o, at: r }) => ({
      text: `a diagram in ${s} is not checked`,
      section: o ?? "architecture",
      at: r
    }))
  };
};
function dr(e, t) {
  let n = e ? [e, ...X(e)].map(({ title: o }) => o) : [], s = /\b(?:design|proposal|approach|solution|architecture|how|overview|implementation|entwurf|lösung)\b/i;
  return t === "architecture" || t === void 0 && n.some((o) => s.test(o));
}
function pr(e, t, n) {
  let s = sn(e);
  if (!s) return [];
  let o = y(e), r = ur(e, n);
  return [{ notation: s, kind: an(s, e.value, t, r), source: e.value, at: o, ...r }];
}
var We = { nodes: [], edges: [], groups: [] };
function ur(e, { blocks: t, document: n }) {
  let s = t.get(e)?.drawing;
  if (!s) return We;
  let o = (r) => j(e, n.source, r);
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
function dn(e, t, n, s) {
  if (/badge|shields\.io|logo|avatar|icon|banner|screenshot|mock-?up|wireframe|emoji|\bgif\b/i.test(e)) return [];
  let o = Ne(e);
  return [{ notation: "image", kind: o === "other" ? Ne(n) : o, source: t, at: s, ...We }];
}
function mr({ value: e, position: t }, n) {
  return Array.from(e.slice(0, 2e4).matchAll(/<img\b([^>]{1,1000})>/gi)).flatMap(([, s = ""]) => {
    let o = /\bsrc\s*=\s*["']?([^"'\s>]{1,500})/i.exec(s)?.[1] ?? "", r = /\balt\s*=\s*["']([^"']{0,300})/i.exec(s)?.[1] ?? "";
    return o ? dn(`${r} ${o}`, o, n, y({ position: t })) : [];
  });
}
var cn = /\.(?:puml|plantuml|drawio|mmd|vsdx?|excalidraw|dsl)\b|diagram[\w-]{0,40}\.(?:png|svg|jpe?g|md|pdf)\b/i;
function fr(e) {
  let t = e.passages.flatMap(
    ({ codes: s, at: o }) => s.filter(({ text: r }) => cn.test(r)).map(({ text: r }) => ({ text: r, at: o }))
  ), n = ne(e.nodes).flatMap(
    (s) => s.type === "link" && (cn.test(s.url) || /(?:figma|lucid|miro|draw\.io|excalidraw|diagrams\.net)/i.test(s.url)) ? [{ text: s.url, at: y(s) }] : []
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
var ge = "GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|WS|WSS|SSE", pn = /^(?:endpoint|route|api|path|url|uri|method & path|method \/ path|method|operation|request|rpc|command|ruta|rota|endpunkt|端点|路径|接口)s?(?:\s*path)?$/i,
br = /^(?:method|verb|http(?: method)?|methode|método|方法)$/i, un = new RegExp(`^(${ge})\\s+`), mn = new RegExp(`^(?:${ge})$`);
function fn(e, t) {
  let n = h(e, br), s = x(e, pn, n) >= 0 ? x(e, pn, n) : n;
  return s < 0 ? [] : e.rows.flatMap((o) => gr(e, o, s, n, t));
}
function gr(e, t, n, s, o) {
  let r = p(t, n).text.replace(/`/g, "").trim(), i = s >= 0 && s !== n ? p(t, s).text.toUpperCase().replace(/[`\s]/g, "") : un.exec(r)?.[1] ?? "", a = r.replace(un, ""), c = mn.test(i) && a !== "" && !mn.
  test(a), l = /^\/|^https?:\/\/|^[\w.]{1,60}\(.{0,200}\)/.test(a);
  if (!c && !l) return [];
  let d = (u) => p(t, x(e, u, n)).text;
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
      serves: $(d(/serves|requirement|fr\b/i))
    }
  ];
}
function bn(e) {
  let t = h(e, /^(?:event|topic|message|channel|queue|ereignis|evento|事件|消息)s?(?: name| type)?$/i);
  if (t < 0 || x(e, /producer|publisher|consumer|subscriber|payload|emitted|from|trigger/i, t) < 0)
    return [];
  let n = (s, o) => p(s, x(e, o, t)).text;
  return e.rows.filter((s) => !f(p(s, t).text)).map((s) => ({
    name: p(s, t).text,
    producer: n(s, /producer|publisher|emitted|from|source/i),
    consumers: n(s, /consumer|subscriber|to\b|handler/i),
    payload: n(s, /payload|data|schema|body/i),
    delivery: n(s, /delivery|guarantee|semantics/i),
    serves: $(n(s, /serves|requirement/i)),
    at: s.at
  }));
}

// src/design/readers/calls.ts
var hr = new RegExp(
  String.raw`(?<![\w/])(${ge})[ \t:]{1,8}((?:https?:\/\/[^\s\`/]{1,200})?\/[^\s\`"'|,;<>，、）]{0,300}|(?:https?:\/\/[^\s\`/]{1,200})?\/[^\s\`"'|,;，、）]{0,300})`,
  "g"
);
function he(e, t = !1) {
  let n = e.slice(0, 4e3).replace(/`/g, " ");
  return Array.from(n.matchAll(hr), ({ index: o, 1: r = "", 2: i = "" }) => ({
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
    serves: $(s),
    at: n
  };
}
function gn(e) {
  let t = e.heading.position ?? e.at;
  return he(e.title).map((n) => He(n, t, m(w(e))[0]?.text ?? ""));
}
function hn(e, t) {
  return S(e.nodes).flatMap((n) => /^(?:mermaid|plantuml|puml|dot|d2)$/i.test(n.lang ?? "") ? [] : wr(C(n, t)).flatMap(({ text: s, at: o }) => {
    let [r = xr(s)] = he(s.replace(/^\s*(?:\d{1,3}[.)]|[-*#])\s*/, ""), !0), i = r && wn(s, r.path).replace(/HTTP\/\d.*$/, "");
    return r ? [He(r, o, i?.trim() ?? "")] : [];
  }));
}
function wr(e) {
  let t = [], n = !1;
  for (let s of e) {
    let o = t.at(-1);
    n && o ? t[t.length - 1] = { text: `${o.text.slice(0, -1)} ${s.text.trim()}`, at: o.at } : t.push(s), n = s.text.endsWith("\\") && (t.at(-1)?.text.length ?? 0) < 2e3;
  }
  return t;
}
var yr = /^\s*\$?\s*curl\b(.{0,500}?)(https?:\/\/[^\s"'/]{1,200})?(\/[\w./:{}-]{1,200})/;
function xr(e) {
  let [, t = "", , n] = e.length <= 1e3 ? yr.exec(e) ?? [] : [];
  if (!n) return;
  let s = /-X\s*([A-Z]{3,7})\b|--request[= ]([A-Z]{3,7})\b/.exec(t);
  return { method: s?.[1] ?? s?.[2] ?? (/\s(?:-d|--data\w*)\b/.test(t) ? "POST" : "GET"), path: n };
}
function wn(e, t) {
  let n = e.indexOf(t);
  return n < 0 ? "" : e.slice(n + t.length).replace(/^[\s#:–—-]+/, "");
}
function yn(e) {
  return e.filter(({ form: n, inside: s }) => n !== "row" && s.has("api")).flatMap(({ text: n, at: s }) => {
    let o = n.replace(/`/g, "");
    return he(n).map((r) => He(r, s, wn(o, r.path)));
  });
}
var vr = [
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
function xn({ form: e, codes: t, inside: n }) {
  return e === "row" || vr.some((s) => n.has(s)) ? [] : t.flatMap(({ text: s }) => he(s, !0).map(({ method: o, path: r }) => `${o} ${r}`));
}

// src/design/readers/operations.ts
var kr = /^\s*(?:export\s+|public\s+|private\s+|static\s+|async\s+|pub\s+|func\s+(?:\([^)]{0,80}\)\s*)?|fn\s+|def\s+|rpc\s+|function\s+|abstract\s+|(?:[\w<>[\],?]{1,60}\s+)(?=\w+\())?(?:async\s+|function\s+)?([A-Za-z_]\w{0,80})\s*(?:<[^<>()]{0,60}>)?\(([^()]{0,300})\)?\s*(?:->|:|returns\b|=>|\{|;|error\b|\(|$)/,
kn = /^(?:if|for|while|switch|return|catch|table|values|select|insert|index|key|references|check|primary|constructor|super|describe|it|test|expect|print|println|console|require|import|assert|throw|new|exists|hash|count|sum|and|or|not|in|with|from|where)$/i,
vn = /^\s*(?:export\s+)?(?:service|interface|message|openapi|asyncapi|apiVersion|paths|swagger|kind)\b\s*[:\w]/, Or = /^\s*(?:create|alter|select|insert|update|delete|show|grant|drop|explain)\b/i, On = /(?:^|\s)--[a-z][\w-]+/;
function Mn(e, t) {
  let n = w(e), o = S(n).filter(({ lang: c }) => !/^(?:mermaid|plantuml|puml|dot|d2)$/i.test(c ?? "")).flatMap((c) => Sn(c, t)), r = [...m(n), ...R(n)].flatMap(({ codes: c }) => c), i = r.flatMap(({ text: c,
  at: l }) => {
    let d = /^(?:[\w$.]{1,80}\.)?([A-Za-z_]\w{1,80})\((.{0,300})\)/.exec(c)?.[1];
    return d && !kn.test(d) ? [A(d, l)] : [];
  }), a = r.filter(({ text: c }) => c.length < 300 && On.test(c)).map(({ text: c, at: l }) => A(c, l));
  return [...o, ...i, ...a];
}
function Sn(e, t) {
  let s = C(e, t).slice(0, 2e3).flatMap(({ text: o, at: r }) => {
    if (o.length > 500) return [];
    let i = kr.exec(o)?.[1];
    if (i && !kn.test(i)) return [A(i, r)];
    if (Or.test(o) || On.test(o)) return [A(o.trim().slice(0, 80), r)];
    let a = vn.test(o) ? /(?:service|interface|message|kind:?)\s+(\w+)/.exec(o)?.[1] : void 0;
    return a || vn.test(o) ? [A(a ?? o.trim().slice(0, 40), r)] : [];
  });
  return s.length > 0 ? s : Tn(e);
}
function Tn(e) {
  let t = e.value.slice(0, 2e4).match(/^[ \t]*["']?[\w@-]{1,80}["']?[ \t]*:/gm) ?? [];
  return /^(?:json|jsonc|json5|yaml|yml|toml|)$/i.test(e.lang ?? "") && t.length >= 2 ? [A("example", y(e))] : [];
}
function A(e, t) {
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
var Mr = /^(?:[A-Z][A-Z_]{2,20}(?: (?:[A-Z_]{2,20}|\[[A-Z|]{2,40}\]|<[\w-]{1,30}>)){1,6})(?: .{0,80})?$|^[\w./-]{2,40} (?:[\w-]{1,30} ){0,3}--[a-z][\w-]+.{0,200}$|^--[a-z][\w-]{2,}(?:[= ].{0,60})?$/;
function $n(e) {
  let t = e.flatMap(
    ({ codes: s, inside: o }) => o.has("decisions") ? [] : s.filter(({ text: r }) => r.length < 300 && Mr.test(r))
  );
  return new Set(t.map(({ text: s }) => s.split(" ", 3).join(" "))).size >= 2 ? t.map(({ text: s, at: o }) => A(s, o)) : [];
}
var Sr = /\b(?:request|response|payload|message|body|notification|webhook|manifest|config(?:uration)?|signature|interface|api|endpoint|schema|proto|command|flag|call|invocation|contract)s?\b|请求|响应|接口|anfrage|antwort|schnittstelle|requisição|resposta/i;
function qn(e, t) {
  return e.nodes.flatMap((n, s) => {
    if (n.type !== "code") return [];
    let o = e.nodes[s - 1], r = o?.type === "paragraph" ? v(o).text : "";
    return /^\s*(?:service|rpc)\s+\w+/m.test(n.value) || /^\s*(?:openapi|asyncapi|apiVersion):/m.test(n.value) ? Sn(n, t) : Sr.test(`${e.title} ${r.slice(-200)}`) ? Tn(n) : [];
  });
}

// src/design/readers/endpoints.ts
var In = (e) => {
  let t = e.about("called-by-us"), n = (c) => t.some((l) => c === l || X(c).includes(l)), s = e.document.source, o = e.sections.flatMap((c) => [
    ...g(c.nodes).flatMap((l) => fn(l, !n(c))),
    ...gn(c),
    ...hn(c, s)
  ]), r = e.about("api").flatMap((c) => Mn(c, s)), i = e.sections.flatMap((c) => qn(c, s)), a = yn(e.passages);
  return {
    endpoints: Tr([...o, ...a, ...r, ...i, ...$n(e.passages)]),
    events: e.sections.flatMap((c) => g(c.nodes).flatMap(bn))
  };
};
function Tr(e) {
  let t = /* @__PURE__ */ new Map();
  for (let n of e) {
    let s = t.get(n.name), o = s && s.purpose === "" && s.payload === "";
    (!s || o && n.purpose !== "") && t.set(n.name, n);
  }
  return [...t.values()];
}

// src/design/types-in-code.ts
var $r = [
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
], Cn = 1e3;
function Rn(e, t, n) {
  let s = t.split(`
`).map((i) => i.slice(0, Cn)), o = $r.filter(
    ({ notation: i, languages: a }) => a.test(e) && (n || i !== "graphql")
  );
  return s.flatMap((i, a) => {
    for (let { notation: c, open: l, field: d } of o) {
      let { name: u, rest: T } = l.exec(i)?.groups ?? {};
      if (u) return [{ name: u, notation: c, line: a + 1, fields: qr(s, a, T ?? "", d) }];
    }
    return [];
  }).filter(({ fields: i }) => i.length > 0);
}
function qr(e, t, n, s) {
  let o = [], r = 1;
  for (let i = t; i < Math.min(e.length, t + 400) && r > 0; i++) {
    let c = (i === t ? n : e[i] ?? "").replace(/\/\/.*$/, "");
    if (r === 1) for (let l of c.matchAll(s)) o.push(Ir(l.groups ?? {}));
    r += (c.match(/[{(]/g) ?? []).length - (c.match(/[})]/g) ?? []).length;
  }
  return o;
}
function Ir({ name: e = "", type: t = "" }) {
  return { name: e, type: t.replace(/\s*[}]\s*$/, "").trim() };
}
var Cr = /^(?:return|if|else|for|while|def|try|except|class|with|elif|raise)$/;
function Ln(e) {
  let t = e.split(`
`).map((n) => n.slice(0, Cn));
  return t.flatMap((n, s) => {
    let o = /^\s*class\s+(\w+)/.exec(n)?.[1];
    if (!o) return [];
    let r = t.slice(s + 1, s + 200), i = r.findIndex((c) => /^\S/.test(c)), a = r.slice(0, i < 0 ? r.length : i).flatMap((c) => {
      let l = /^\s+(\w+)\s*(?::\s*([^=#]+)|=\s*(?:models\.|Column|Field)\w*.*)/.exec(c);
      return l && !Cr.test(l[1]) ? [{ name: l[1], type: (l[2] ?? "").trim() }] : [];
    });
    return a.length > 0 ? [{ name: o, notation: "python", fields: a, line: s + 1 }] : [];
  });
}

// src/design/code-blocks.ts
var Rr = 2e5;
function En(e, t, n) {
  let s = t.slice(0, Rr), o = e.toLowerCase();
  if (/\bcreate\s+table\b/i.test(s)) return Lr(s);
  if (o === "mermaid") return [];
  if (o === "python" || o === "py") return Ln(s);
  let r = Rn(o, s, n);
  return r.length > 0 ? r : /^\s*(?:apiVersion|kind):\s/m.test(s) && /^\s*spec:/m.test(s) || n && /^(?:json|jsonc|json5|yaml|yml|text|txt|)$/.test(o) ? Pn(o, s) : [];
}
function Lr(e) {
  let t = [...e.matchAll(/\bcreate\s+table\s+(?:if\s+not\s+exists\s+)?([\w."`[\]{}$]{1,100})\s*\(/gi)], n = Er(e);
  return t.map((s, o) => {
    let r = s.index + s[0].length, i = e.slice(r, t[o + 1]?.index ?? e.length).split(/\n\s*\)|\)\s*;/, 1)[0] ?? "", a = zr(i.replace(/--[^\n]*/g, "")).flatMap(Pr);
    return { name: s[1].replace(/["`[\]]/g, ""), notation: "sql", fields: a, line: n(s.index) };
  });
}
function Pr(e) {
  let t = /^\s*["`[]?(\w+)["`\]]?\s+(\w+(?:\s*\([^)]{0,200}\)|<[^>]{0,100}>)?(?:\[\])?)/.exec(e), n = t && /^(?:primary|foreign|unique|constraint|check|index|key|exclude|partition)$/i.test(t[1]);
  return t && !n ? [{ name: t[1], type: t[2] }] : [];
}
function Er(e) {
  let t = 0, n = 1;
  return (s) => {
    for (; t < s; t++) e[t] === `
` && (n += 1);
    return n;
  };
}
function zr(e) {
  let t = [], n = 0, s = 0;
  for (let o = 0; o < e.length; o++) {
    let r = e[o];
    r === "(" && (n += 1), r === ")" && (n -= 1), !(r !== "," || n > 0) && (t.push(e.slice(s, o)), s = o + 1);
  }
  return [...t, e.slice(s)];
}
function Pn(e, t) {
  let n = /^(?:json|jsonc|json5)$/.test(e) || /^\s*[{[]/.test(t), s = n ? /"([\w-]{1,80})"[ \t]*:[ \t]*([^\n]{0,200})/ : /^[ \t]*(?:[-+*•][ \t]*)?["'`]?([A-Za-z_][\w-]{0,80})["'`]?[ \t]*:[ \t]*(\S[^\n]{0,200})?$/,
  o = /^[ \t]*[-*]?[ \t]*([a-z_]\w{0,80})[ \t]+(?:\(?(?:uuid|char|nvarchar|tinyint|smallint|double|blob|bytea|binary|timestamptz|number|int|integer|bigint|serial|varchar|text|string|bool|boolean|timestamp|datetime|date|float|decimal|json|jsonb|enum|pk|fk)\b.{0,200})$/i,
  r = /^[ \t]*(?:((?:<[\w@:,.[\] -]{1,60}>[ \t]*){3,}))$/, i = t.split(`
`).flatMap((a) => {
    let c = a.slice(0, 1e3), l = e === "" ? r.exec(c)?.[1] : void 0;
    if (l) return Array.from(l.matchAll(/<([^<>]{1,60})>/g), (u) => ({ name: u[1], type: "" }));
    let d = s.exec(c) ?? (n ? null : o.exec(c));
    return d ? [{ name: d[1], type: (d[2] ?? "").replace(/,\s*$/, "") }] : [];
  });
  return i.length >= 2 ? [{ name: "", notation: e || "text", fields: i, line: 1 }] : [];
}

// src/design/readers/entity-lists.ts
function zn(e, t) {
  let n = e.flatMap((i) => Br(i));
  if (n.length > 0) return n;
  let s = e.flatMap(Bn);
  return t.sections.length === 0 && t.depth > 2 && s.length >= 2 && s.length >= e.length * 0.6 ? [{ name: O(t.title), notation: "list", fields: s, at: t.at }] : [];
}
var Ke = /^`?[a-z_]\w{0,60}`?\??(?:\s*[:(][^,]{0,200})?$/i;
function Br(e) {
  let t = (e.label ?? e.text).replace(/[:(].*$/, "").trim(), n = t.split(" ").length <= 4, s = e.items.flatMap(Bn);
  if (s.length >= 2 && n) return [{ name: t, notation: "list", fields: s, at: e.at }];
  if (!e.label || !n) return [];
  let o = e.body.length <= 1e3 ? /^\(?([\p{L}\d_`*?, ./()[\]:|{}'-]+)\)?\.?$/u.exec(e.body)?.[1]?.split(/,\s*/) ?? [] : [], r = o.filter((a) => Ke.test(a.trim()));
  if (r.length >= 3 && r.length >= o.length * 0.7) return [Y(t, r, e)];
  let i = e.codes.map(({ text: a }) => a).filter((a) => a !== e.label && Ke.test(a));
  return i.length >= 2 ? [Y(t, i, e)] : [];
}
function Y(e, t, { at: n }) {
  return { name: e, notation: "list", fields: t.map((s) => ({ name: s.trim(), type: "" })), at: n };
}
function Bn(e) {
  let t = /^`?([a-zA-Z_][\w.]{0,40})`?\??\s*(?:[:(–—-]\s*(.{0,500}))?$/.exec(e.text);
  return t && (e.codes.length > 0 || t[2] !== void 0 || /_|[a-z][A-Z]/.test(t[1])) ? [{ name: t[1], type: t[2] ?? "" }] : [];
}
function Dn(e) {
  if (e.depth < 3 || e.sections.length > 0 || b(w(e)).length > 0) return [];
  let n = m(e.nodes).flatMap((s) => s.codes.map(({ text: o }) => o)).filter((s) => Ke.test(s));
  return n.length >= 2 ? [Y(O(e.title), n, e)] : [];
}
var Dr = /\b(?:fields?|columns?|attributes?|properties|members|keys)\b[^:：]{0,80}[:：]$|\b(?:struct|record|table|message|object|document|schema|entry)\b[^.:：]{0,80}\b(?:contains?|holds?|stores?|consists? of|has|with|of)\b[^.:：]{0,60}[:：]$|(?:字段|属性)[^:：]{0,20}[:：]$|\b(?:felder|spalten|campos|colunas)\b[^:：]{0,40}[:：]$/i;
function jn(e) {
  return e.nodes.flatMap((t, n) => {
    let s = e.nodes[n + 1];
    if (t.type !== "paragraph" || s?.type !== "list") return [];
    let [o] = m([t]), r = b([s]);
    return o && Dr.test(o.text.slice(-200)) && r.length >= 2 ? [
      Y(
        O(e.title),
        r.map(({ label: a, text: c }) => (a ?? c).slice(0, 80)),
        o
      )
    ] : [];
  });
}
var jr = /^(\w{0,40}\s?)\{\s*([^{}]{5,900})\}$/, Ar = /^["']?\w{1,40}["']?\??\s*(?::.{0,200})?$/;
function An({ codes: e, label: t, text: n }) {
  return e.flatMap((s) => {
    let [, o = "", r = ""] = s.text.length <= 1e3 ? jr.exec(s.text) ?? [] : [], i = r.split(/[,;]\s*/).filter((c) => Ar.test(c.trim())), a = o.trim() || t || n.replace(/^(?:an?|the|each|every)\s/i, "").
    split(/\s/, 1)[0] || "record";
    return i.length >= 3 ? [Y(a, i, s)] : [];
  });
}

// src/design/readers/entity-tables.ts
var Fr = /^(?:field|column|attribute|property|name|key|parameter|feld|spalte|attribut|campo|columna|coluna|atributo|champ|字段|属性|列名|名称|フィールド)s?(?:[ -]?name)?$/i, _r = /^(?:data ?)?(?:type|typ|datentyp|tipo|类型|型)s?$|^value (?:type|类型)/i,
Nr = /^(?:entity|table|model|collection|record|struct|document|namespace|entität|entidade|entidad|tabelle|tabela|表|实体)(?: name)?s?$/i, Fn = /field|column|attribute|contents?|key|campos|felder|value|字段|属性/i,
Wr = /^(?:metric|status|code|method|requirement|component|endpoint|alert|default|cost|monthly|unit price|priority|risk|failure)s?$/i;
function Ze(e, t, n) {
  let s = h(e, Nr), o = h(e, Fr), r = h(e, _r);
  if (s >= 0 && n)
    return _n(e, s, o >= 0 && o !== s ? o : x(e, Fn, s), r);
  if (s >= 0 && r >= 0) return _n(e, s, x(e, Fn, s, r), r);
  let i = n || r >= 0 && /^(?:field|column|attribute|feld|campo|字段)/i.test(e.header[o] ?? "");
  if (o < 0 || !i || e.header.length < 2 || e.header.some((c) => Wr.test(c))) return [];
  if (r < 0 && h(e, /description|constraint|notes?|purpose|meaning|beschreibung|descri|bedeutung|说明/i) < 0)
    return [];
  let a = e.rows.map((c) => ({
    name: p(c, o).text,
    type: r >= 0 ? p(c, r).text : ""
  }));
  return [
    { name: O(t), notation: "table", fields: a.filter(({ name: c }) => !f(c)), at: e.at }
  ];
}
function _n(e, t, n, s) {
  let o = [];
  for (let r of e.rows) {
    let i = p(r, t).text, a = o.at(-1), c = Hr(r, n, s, e);
    a && (i === "" || i === a.name) ? a.fields.push(...c) : f(i) || o.push({ name: i, notation: "table", fields: c, at: r.at });
  }
  return o;
}
function Hr(e, t, n, s) {
  let o = /\{([^{}]{3,400})\}/.exec([t, n].map((a) => p(e, a).text).join(" "))?.[1];
  return o ? o.split(/[,;]\s*/).map((a) => ({ name: a.trim(), type: "" })) : (n >= 0 && /^(?:field|column|attribute|property|feld|campo|字段)/i.test(s.header[t] ?? "") ? [p(e, t).text] : p(e, t).text.
  split(/[,;]\s*/)).filter((a) => !f(a)).map((a) => ({ name: a, type: n >= 0 ? p(e, n).text : "" }));
}
var Kr = [
  /hold|content|data\b|stores/i,
  /surviv|durab|loss/i,
  /backup/i,
  /retention|kept/i,
  /personal|pii/i
];
function Nn(e) {
  let t = h(e, /^(?:store|database|data ?store|storage)$/i), n = Kr.map((s) => x(e, s, t));
  return t < 0 || n.filter((s) => s >= 0).length < 2 ? [] : e.rows.map((s) => {
    let [o = "", r = "", i = "", a = "", c = ""] = n.map(
      (d) => p(s, d).text
    ), l = s.cells.flatMap(({ codes: d }, u) => u === t ? [] : d);
    return { name: p(s, t).text, holds: o, survives: r, backup: i, retention: a, personalData: c, expressions: l, at: s.at };
  });
}

// src/design/readers/entities.ts
var Wn = (e) => {
  let t = e.about("data-model").flatMap((i) => Hn(i, e)), n = e.sections.filter((i) => !e.within(i).has("decisions")).flatMap((i) => [
    ...i.nodes.flatMap(
      (a, c) => S([a]).flatMap(
        (l) => Kn(l, i.title, Qr(i.nodes[c - 1]), e)
      )
    ),
    ...g(i.nodes).flatMap((a) => Ze(a, i.title, !1)),
    ...jn(i)
  ]), s = e.passages.filter(({ inside: i }) => !i.has("decisions")).flatMap(An), o = e.sections.flatMap(({ nodes: i }) => g(i)).flatMap(Nn), r = S(e.nodes).flatMap((i) => Xr(i, e));
  return { entities: Vr([...t, ...n, ...s]), definitions: r, stores: o };
}, Zr = /\b(?:tables?|schemas?|structure|fields|columns|records?|entit(?:y|ies)|data model|(?:model|message|frame|document|object)(?: class)?)\b|数据结构|表结构|tabelle|tabela|esquema/i;
function Qr(e) {
  if (e?.type !== "paragraph") return !1;
  let { text: t } = v(e);
  return /[:：]["”]?$/.test(t) && Zr.test(t.slice(-200)) && !/\b(?:request|response|endpoint|query|command)\b/i.test(t.slice(-200));
}
function Hn(e, t) {
  let n = S(e.nodes).flatMap((a) => Kn(a, e.title, !0, t)), s = g(e.nodes).flatMap((a) => Ze(a, e.title, !0)), o = zn(b(e.nodes), e), r = Dn(e), i = e.sections.filter((a) => !t.topics(a).includes("api")).
  flatMap((a) => Hn(a, t));
  return [...n, ...s, ...o, ...r, ...i];
}
function Kn(e, t, n, s) {
  let o = (l) => l || O(t ?? "record"), r = C(e, s.document.source), i = (l) => ({
    start: r[l - 1]?.at.start ?? y(e).start,
    end: y(e).end
  }), { drawing: a } = s.blocks.get(e) ?? {};
  if (a) return Ur(a, i);
  let c = s.blocks.get(e)?.declarations.filter(Gr) ?? [];
  return c.length > 0 ? c.filter(({ notation: l }) => n || l !== "graphql").map(({ name: l, notation: d, fields: u, place: T }) => ({
    name: o(l),
    notation: d,
    fields: u.map((B) => Zn(B, e, s)),
    at: i(T.line)
  })) : En(e.lang ?? "", e.value, n).map(({ name: l, notation: d, fields: u, line: T }) => ({
    name: o(l),
    notation: d,
    fields: u,
    at: i(T)
  }));
}
function Ur({ type: e, nodes: t }, n) {
  if (e !== "er" && e !== "class") return [];
  let s = t.map(({ label: o, fields: r, place: i }) => ({
    name: o,
    notation: e,
    fields: r.filter(({ name: a }) => !a.includes("(")),
    at: n(i.line)
  }));
  return e === "er" ? s : s.filter(({ fields: o }) => o.length > 0);
}
var Gr = ({ kind: e, fields: t }) => /^(?:type|table)$/.test(e) && t.length > 0;
function Zn({ key: e, place: t, ...n }, s, { document: o }) {
  return { ...n, at: j(s, o.source, t) };
}
function Xr(e, t) {
  return (t.blocks.get(e)?.declarations ?? []).map(({ fields: n, place: s, ...o }) => ({
    ...o,
    fields: n.map((r) => Zn(r, e, t)),
    at: { start: j(e, t.document.source, s).start, end: y(e).end }
  }));
}
function Vr(e) {
  let t = /* @__PURE__ */ new Set();
  return e.filter(({ name: n, fields: s, at: o }) => {
    let r = `${n.toLowerCase()}:${o.start.line}`;
    return t.has(r) || s.length === 0 && n === "" ? !1 : t.add(r);
  });
}

// src/design/readers/failure-prose.ts
function J(e) {
  let t = e.slice(0, 4e3).split(/(?<=[.;!?。；])\s+/), n = Yr.flatMap(([s, o]) => {
    let r = t.find((i) => o.test(i));
    return r ? [[s, r.trim()]] : [];
  });
  return Object.fromEntries(n);
}
var Yr = [
  [
    "impact",
    /\b(?:caus(?:es?|ing)|lead(?:s|ing)? to|result(?:s|ing)? in|impacts?|affect\w*|stops? (?:all|the|every)|blocks?|los(?:es?|ing|t)|cannot|can't|(?:will|would|could|may|might) (?:fail|not|stop|lose|miss|be (?:lost|delayed|stale|unavailable))|(?:receives?|gets?|sees?) (?:no|more|fewer|less|significantly)|stale|outage is|slower|führt zu|verhindert|verlier\w+|geht verloren|causa|impede|perde)\b|导致|影响|造成/i
  ],
  [
    "detection",
    /\b(?:detect\w*|alert\w*|alarm\w*|health[- ]checks?|heartbeats?|probes?|monitor(?:s|ed|ing)?|metric\w*|(?:is|are) (?:noticed|seen|logged)|no \w+ (?:arrives?|is received) (?:for|within)|erkenn\w+|erkannt|überwach\w+|detecta\w*|monitora\w*)\b|检测|告警|监控/i
  ],
  [
    "recovery",
    /\b(?:recover\w*|restor\w*|resum\w*|reconnect\w*|restart\w*|re-?sync\w*|replay\w*|reprocess\w*|requeue\w*|retr(?:y|ies|ied)|roll(?:s|ed)? ?back|rollback|fail(?:s|ed)? ?over|promot\w*|back(?:fill|up)\w*|manual (?:resolution|intervention|repair)|reassign\w*|wiederhol\w+|wiederherstell\w+|neustart\w*|recuper\w+|reprocess\w*|reenvi\w+)\b|恢复|重试|重启|回滚/i
  ]
];

// src/design/readers/failure-tables.ts
var U = [
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
], Jr = /^(?:failure(?: mode)?|scenario|risk|what (?:fails|breaks|can go wrong)|component|error(?: type| case)?|fault|case|edge case|problem|issue|challenge|fehler|fehlerfall|risiko|falha|erro|exception|condition|threat|situation|cenário|condição|risco|situação|错误|故障|风险|场景|异常)\b|^(?:错误|故障|风险|场景|异常)/i,
ei = /^(?:#|№|id|nr\.?|no\.?|num(?:ber)?|key|ref)$/i;
function Qe(e, t) {
  let n = h(e, Jr), s = U.map(([, c]) => x(e, c, n)), [, , o = -1] = s, r = s.some((c) => c >= 0);
  if ((n < 0 || o < 0) && !(t && r)) return [];
  let i = e.header.findIndex((c, l) => !ei.test(c.trim()) && !s.includes(l)), a = n >= 0 ? n : Math.max(i, 0);
  return e.rows.map((c) => ti(c, a, s)).filter((c) => !f(c.name));
}
function ti(e, t, n) {
  let s = U.flatMap(([r], i) => {
    let a = n[i] ?? -1;
    return a < 0 ? [] : [[r, p(e, a).text]];
  }), o = Object.fromEntries(s);
  return { ...J(o.mitigation ?? ""), ...o, name: p(e, t).text, at: e.at };
}

// src/design/readers/trouble.ts
var I = /\b(?:fail\w*|crash\w*|(?:goes|is|are|went) down|outages?|unavailab\w*|time-?outs?|timed out|los(?:t|s|es|ing)|errors?|corrupt\w*|overload\w*|duplicat\w*|race conditions?|offline|partition(?:ed)?|stale|conflicts?|exceed\w*|stuck|retry|retries|retried|unreachable|dies|invalid|missing|delay\w*|attack\w*|leak\w*|degrad\w*|interrupt\w*|disconnect\w*|backlog|spikes?|restarts?|reject\w*|violat\w*|too (?:many|large|slow)|stampede|thundering herd|hot ?spots?|deadlock\w*|starv\w*|ausfall\w*|ausfäll\w*|fehler\w*|fehlschl\w*|falha\w*|falhar|erros?|cair|indispon\w*|fallos?|caíd\w*)|失败|错误|异常|超时|缺失|冲突|丢失/i,
ni = /(?:^|[\s(,:*"“])(?:if|when(?:ever)?|in case|once|should|upon|on|after|during|wenn|falls|bei|se|quando|caso|si|cuando)(?=\s)|如果|当/i, si = /\b(?:fail\w*|crash\w*|down|outage|unavailab\w*|time(?:s|d)? ?-?out|lost|loses|errors?|corrupt\w*|overload\w*|duplicat\w*|offline|stale|conflicts?|exceed\w*|unreachable|dies|invalid|missing|absent|slow|expire[sd]?|reject\w*|degrad\w*|disconnect\w*|misses|ausfällt|fehlschlägt|fehler\w*|falha\w*|falhar|erro|cair|exceder|excede)\b|失败|错误|异常|超时|缺失/i,
oi = /[,→:，：]|->|\b(?:then|will|should|must|is|are|we|it|the|wird|werden|é|será)\b/i, ri = /\b(?:failed|failing|invalid|duplicate|stale|late|malformed|orphaned|timed-out|erroneous|unprocessable|expired) [\w-]{3,30}(?: [\w-]{2,30}){0,3} (?:(?:is|are|get|gets|will be|can be|must be) )?(?:retried|logged|dropped|discarded|ignored|rejected|moved|sent|marked|skipped|reported|requeued|deduplicated|cleaned|removed|returned|handled|filtered|parked|stored)\b/i,
ii = /\b(?:retr(?:y|ies|ied)|fall(?:s|ing)? back|fail(?:s|ing)? (?:over|fast|open|closed|gracefully)|degrad(?:es|ing) gracefully|dead[- ]letter\w*|circuit[- ]breaker\w*|exponential backoff|resum(?:es?|ed|ing|ption) (?:from|after|processing)|auto(?:matic(?:ally)?)?[- ](?:restart|failover|recover)\w*|promoted? (?:to|a)|roll(?:s|ed)? back)\b[^.;!?]{12}|(?:缺失|失败|错误|超时|异常|不存在)[^。；]{0,60}(?:→|抛|返回|重试|降级|跳过|回滚|fail-fast)/i;
function Qn(e) {
  let t = e.slice(0, 2e3);
  return I.test(t) && (ri.test(t) || ii.test(t) || t.split(/[.;!?。；](?=\s|$)/).some(ai));
}
function ai(e) {
  let t = ni.exec(e);
  if (!t) return !1;
  let n = e.slice(t.index + t[0].length, t.index + 300), s = si.exec(n);
  if (!s) return !1;
  let o = n.slice(s.index + s[0].length);
  return o.length > 8 && oi.test(o);
}

// src/design/readers/failure-items.ts
function we(e) {
  let t = {};
  for (let n of e) {
    let s = n.label ?? (/^.{2,40}[:：]$/.test(n.text) ? n.text : void 0), o = s === void 0 ? void 0 : U.find(([, i]) => i.test(s))?.[0], r = n.label === void 0 ? E({ ...n, body: "" }) : E(n);
    o && !f(r) && (t[o] ??= r);
  }
  return t;
}
var ci = /^(.{10,}?)[.;]?\s+(?:mitigations?|mitigated by|gegenmaßnahme|mitigação)\s*[:：]\s*(.{8,})$/i, li = /^(.{4,80}?)\s*(?:→|->|=>|⇒)\s*(.{8,})$/, di = /^(?:if|when|on|wenn|bei|falls|se|quando|si|cuando|当|若|如果)\s*(.{2,100}?)[,:，：]\s*(.{4,})$/i;
function Ge(e) {
  let t = we(e.items.map((c) => ({ ...c, below: c.items }))), n = e.label ?? e.text;
  if (Object.keys(t).length > 0) return [{ ...e.label && fi(e.body), name: n, at: e.at, ...t }];
  let s = e.text.slice(0, 2e3), o = ci.exec(s);
  if (o) {
    let [, c = "", l = ""] = o;
    return [L(e.label ?? c, e.at, l, c)];
  }
  let r = li.exec(s);
  if (r && Ue(r[1])) return [L(r[1], e.at, r[2])];
  let i = [e.body, ...e.items.map((c) => c.text)].filter(Boolean).join("; ");
  if (e.label) return i.length > 12 && Ue(e.label) ? [L(e.label, e.at, i)] : [];
  let a = di.exec(s);
  return a ? [L(a[1], e.at, a[2])] : s.length > 40 && ui.test(s) && Ue(s) ? [L(s.slice(0, 80), e.at, s, s)] : [];
}
function Un(e, t, n) {
  let s = pi.exec(e.slice(0, 200));
  return !s || !I.test(s[1]) ? [] : Gn(s[1], t, n);
}
function Gn(e, t, n) {
  let o = n.nodes.filter(({ position: r }) => (r?.start.offset ?? 0) > (t.end.offset ?? 0)).filter(({ type: r }) => r === "paragraph" || r === "list").map((r) => v(r).text).join(" ").slice(0, 2e3);
  return o.length > 12 ? [L(e, t, o)] : [];
}
var pi = /^["“\s]*(?:what )?(?:if|when|wenn|falls|se|quando|si|cuando)\s+(.{4,100}?)[:：]$/i, ui = new RegExp(
  String.raw`^(?:(?:an?|the|any|one|some)\s+)?(?:\S{1,40}\s+){0,2}?(?!retr)(?:${I.source})`,
  "i"
);
function Xn(e, t) {
  let n = mi.exec(e.text.slice(0, 200));
  return !n || !I.test(n[1]) || e.items.length > 0 ? [] : Gn(n[1], e.at, t);
}
var mi = /^["“]?(?:what|was|e|y) (?:if|happens (?:if|when)|wenn|passiert,? wenn|se|si) (.{4,120}?)[?？]["”]?$/i;
function Ue(e) {
  return I.test(e) && !Xe.test(e);
}
var Xe = /^\W*(?:(?:automatic|automated|auto|graceful|manual|exponential|transparent|client-side|server-side)[- ])*(?:retr(?:y|ies)\b(?! (?:storm|exhaust|fail|limit))|dead[- ]letter|dlq\b|fail-?over\b(?! fail)|fallback|back-?off|circuit[- ]breaker|health[- ]?checks?|heartbeats?|restarts?\b|recover\w*|degrad(?:e\b|ation strateg)|error (?:handling|codes?|responses?|catalog\w*|format|messages?|envelope)|rate limit|replicat\w+|redundan\w+|backups?\b|(?:stale|duplicate|conflict|failure|error|fault|time-?out) (?:detection|handling|resolution|prevention|toleran\w+|recovery|strateg\w+|polic\w+)|time-?outs?$)|\b(?:handling|detection|recovery|strategy|policy|resolution|prevention|tolerance|behandlung)$/i;
function fi(e) {
  return e.length < 8 ? {} : { impact: e, ...J(e) };
}
function L(e, t, n, s) {
  return { ...J(n), ...s !== void 0 && { impact: s }, mitigation: n, name: e, at: t };
}

// src/design/readers/failures.ts
var Vn = (e) => {
  let t = e.about("failure-modes").flatMap((o) => yi(es(o, e), o)), n = e.sections.flatMap(({ nodes: o }) => g(o)).flatMap((o) => Qe(o, !1)), s = e.sections.flatMap((o) => {
    if (gi(o.title)) return Jn(o);
    if (e.topics(o).includes("failure-modes")) return [];
    let r = b(o.nodes).flatMap((i) => Xn(i, o));
    return r.length > 0 ? r : I.test(o.title) && we(W(o)).mitigation ? ts(o) : [];
  });
  return { failures: q([...t, ...n, ...s]).map(bi) };
};
function bi(e) {
  return { impact: "", detection: "", mitigation: "", recovery: "", ...e };
}
function gi(e) {
  return (Yn(e) || /^\W*(?:\d+\W+)?(?:how (?:to|do|does|will|would|can)|what (?:if|happens|about)|handling|dealing with|when .{1,60} fails?)\b/i.test(
    e
  )) && I.test(e);
}
function Yn(e) {
  return /[?？]\W*$/.test(e);
}
function Jn(e) {
  let t = Yn(e.title) ? b(e.nodes).flatMap(Ge) : [];
  return t.length > 0 ? t : ts(e);
}
var hi = /* @__PURE__ */ new Set([
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
function es(e, t) {
  let n = g(e.nodes).flatMap((i) => Qe(i, !0)), s = b(e.nodes).flatMap(Ge), o = m(e.nodes).flatMap(({ text: i, at: a }) => Un(i, a, e)), r = e.sections.flatMap((i) => {
    let a = t.topics(i);
    if (a.some((d) => hi.has(d))) return [];
    let l = (a.includes("failure-modes") ? [] : Jn(i)).filter(({ detection: d, impact: u, recovery: T }) => n.length === 0 || d || u || T);
    return l.length > 0 ? l : es(i, t);
  });
  return [...n, ...s, ...o, ...r];
}
var wi = /\bhealth[- ]?checks?\b|\bheartbeats?\b/i;
function yi(e, t) {
  let n = (o = "") => wi.test(o) || U.some(([r, i]) => r === "detection" && i.test(o)), s = W(t).find(({ label: o, body: r, below: i }) => n(o) && r.length + i.length > 0);
  return s ? e.map((o) => ({ ...o, detection: o.detection ?? E(s) })) : e;
}
function ts(e) {
  let t = we(W(e)), n = O(e.title).replace(
    /^(?:challenge|risk|failure|scenario|problem|issue|case) ?\d{0,3}\s*[:.–—-]\s+/i,
    ""
  );
  if (Xe.test(n)) return [];
  let s = { start: (e.heading.position ?? e.at).start, end: e.at.end }, o = w(e), r = [...m(o), ...b(o)].map(({ text: c }) => c).join(" "), i = b(e.nodes).filter(({ strong: c }) => c);
  if (Object.keys(t).length > 0 && (i.length < 2 || Object.keys(t).length > 1)) {
    let l = m(e.nodes).filter(({ label: d }) => d === void 0).map(({ text: d }) => d).join(" ");
    return [{ ...L(n, s, t.mitigation ?? ""), ...l && { impact: l }, ...t }];
  }
  return e.sections.length === 0 && i.length < 2 && r.length > 40 && I.test(`${n} ${r.slice(0, 2e3)}`) ? [L(n, s, r)] : [];
}

// src/design/readers/chains.ts
var xi = /→|⟶|⇒|↓|▼|─+[>▶►]|-{1,2}>|=>/g, vi = /^(?:text|txt|ascii|plain|plaintext|mermaid|)$/i;
function ns(e, t) {
  let n = S(e.nodes).filter(({ lang: o, value: r }) => vi.test(o ?? "") && Oi(r, t)).map((o) => ({ text: o.value, at: y(o) })), s = [...m(e.nodes), ...R(e.nodes)].filter(
    ({ text: o }) => Ve(o) >= 3 || t && Ve(o) >= 2
  );
  return [...n, ...s].flatMap((o) => ki(o, e));
}
function ki({ text: e, at: t }, n) {
  let o = e.slice(0, 2e4).split(/(?:→|⟶|⇒|↓|▼|─+[>▶►]|-{1,2}>|=>|\n)/).map((r) => r.replace(/^[\s│|├└─\d.]+|[\s─-]+$/g, "")).filter((r) => r.length > 1 && r.length < 200 && new RegExp(
  "\\p{L}", "u").test(r)).map((r) => ({ text: r, codes: [], at: t }));
  return o.length >= 3 ? [{ name: O(n.title), form: "chain", serves: [], steps: o, at: t }] : [];
}
function Ve(e) {
  return (e.slice(0, 2e4).match(xi) ?? []).length;
}
function Oi(e, t) {
  return Ve(e) < 2 || /^\s*(?:erDiagram|classDiagram|stateDiagram|sequenceDiagram|C4|gantt|pie)/.test(e) ? !1 : /^\s*(?:flowchart|graph)\b/.test(e) ? t && new RegExp("\\p{L}{3}.*(?:--|==).*\\p{L}{3}",
  "u").test(e) : /^[\s│]{0,40}(?:├──|└──)/m.test(e) && !/→|-->/.test(e) ? !1 : t || !/[┌┐└┘╔╭]|\+-{3,}\+/.test(e) && !/[{};]\s*$/m.test(e);
}

// src/design/readers/flows.ts
var ss = (e) => {
  let t = [...e.sections, ...Mi(e)].flatMap((n) => {
    let s = e.within(n), o = s.has("data-flow") || e.topics(n).includes("data-flow") || Si.test(n.title), i = (s.has("rollout") || s.has("questions") || s.has("out-of-scope")) && !o ? [] : Ti(n, o), a = S(
    n.nodes).flatMap((c) => Li(c, n.title, e));
    return [...Pi(i, a), ...ns(n, o)];
  });
  return { flows: Ei(t) };
};
function Mi(e) {
  return e.about("data-flow").filter(({ depth: t }) => t === 8);
}
var Si = /\b(?:flows?|walk-?through|walk through|how (?:it|.{1,40}) works?|how is .{1,40} work|life-?cycle|(?:read|write|request|happy) path|runtime|scenarios?|journey|sequence|ablauf|fluxos?|flujo|laufzeit)\b|流程|时序|路径|フロー/i;
function Ti(e, t) {
  let n = O(e.title.replace(/\([^()]*(?:FR|NFR)-\d[^()]*\)/g, "")).trim() || e.title, s = lt(e.nodes);
  return s.flatMap((o) => {
    let r = ke(o).map(Ri), a = r.filter(({ from: d }) => d !== void 0).length >= Math.max(2, r.length - 1), c = t ? o.ordered || Ii(o) || r.length >= 4 : o.ordered && qi(r) || !1;
    if (r.length < 2 || !(a || c)) return [];
    let l = s.length === 1 ? y(e.heading).start : y(o).start;
    return [
      { name: n, form: "steps", serves: $(e.title), steps: r, at: { start: l, end: y(o).end } }
    ];
  });
}
var $i = /^(?:\*\*)?(?:the |a |an )?(?:[\p{L}\p{N}_./-]+ ){1,4}?(?:sends?|calls?|requests?|returns?|responds?|reads?|writes?|stores?|saves?|creates?|updates?|publish(?:es)?|consumes?|receives?|forwards?|fetche?s?|quer(?:y|ies)|validates?|checks?|parses?|loads?|resolves?|opens?|uploads?|polls?|pushes|pulls?|runs?|enqueues?|emits?|notif(?:y|ies)|redirects?|connects?|accepts?|routes?|invokes?|triggers?|processes|generates?|renders?|registers?|transforms?|evaluates?|sees?|clicks?|selects?|submits?)\b/iu;
function qi(e) {
  return e.length >= 3 && e.filter(({ text: t, from: n }) => n !== void 0 || $i.test(t.slice(0, 120))).length >= e.length * 0.6;
}
function Ii(e) {
  return ke(e).every(({ text: t }) => /^(?:step\s*)?\d{1,3}[.):]/i.test(t));
}
var Ci = /^([^→⟶⇒:]{1,60}?)\s*(?:→|⟶|⇒|-->|->|=>)\s*([^→⟶⇒:]{1,60}?)\s*(?::\s*|$|\s(?=[a-z`]))/u;
function Ri(e) {
  let t = Ci.exec(e.text.slice(0, 300).replace(/^(?:step\s*)?\d{1,3}[.):]\s*/i, "")), s = t && t[1].split(" ").length <= 6 && t[2].split(" ").length <= 6 ? { from: t[1].trim(), to: t[2].trim() } : {},
  o = e.node.children[0];
  return {
    text: e.text,
    at: o ? { start: v(o).at.start, end: e.at.end } : e.at,
    codes: e.codes.map(({ text: r }) => r),
    ...s
  };
}
function Li(e, t, { blocks: n, document: s }) {
  let o = dt(e, n.get(e)?.drawing, s.source), r = e.value;
  return o.length >= 2 || Oe(r) ? [{ name: O(t), form: "sequence", serves: $(t), steps: o, at: y(e), source: r }] : [];
}
function Pi(e, t) {
  let [n, ...s] = e, o = t.find(({ at: l }) => n && l.start.line > n.at.end.line), r = t.filter((l) => l !== o).map(({ source: l, ...d }) => d);
  if (!n || s.length > 0 || !o) return [...e, ...t.map(({ source: l, ...d }) => d)];
  let { source: i, steps: a, at: c } = o;
  return [{ ...n, sequence: { drawn: Oe(i), source: i, messages: a, at: c } }, ...r];
}
function Ei(e) {
  let t = /* @__PURE__ */ new Set();
  return e.filter(({ steps: n, form: s }) => {
    let o = `${s}:${n[0]?.at.start.offset}:${n.at(-1)?.at.end.offset}`;
    return t.has(o) ? !1 : t.add(o);
  });
}

// src/design/readers/growth.ts
var zi = /\b(?:scal(?:e|es|ed|ing) (?:out|up|to|horizontally|vertically|linearly|with|by|from|independently)|(?:horizontal|vertical)(?:ly)? scal\w+|auto-?scal\w+|bottlenecks?|shard(?:s|ed|ing)\b|partition(?:ed|ing) (?:by|the|across|into)|\d[\d,.]{0,12}\s?[kKmM]?\+? ?(?:qps|rps|tps|req(?:uest)?s?\/s(?:ec)?|writes?\/s(?:ec)?|reads?\/s(?:ec)?|events?\/s(?:ec)?|msg\/s|messages?\/s(?:ec)?|ops\/s(?:ec)?)|(?:requests?|queries|transactions|events|messages|writes|reads) per (?:second|minute|day)|concurrent (?:users|connections|requests|sessions)|(?:daily|monthly) active users|read replicas?|hot ?(?:spots?|shards?|keys?|partitions?)|10x|100x|peak (?:load|traffic)|as (?:the )?(?:load|traffic|data|usage|number of \w+) grows|does not scale|(?:not )?scal(?:able|es) (?:as|because|to|with)|memory (?:usage|footprint) (?:grows|scales)|lock contention|\bcontention\b|(?:production|large|web|global)-?\s?scale|high[- ](?:volume|throughput|traffic|concurrency|cardinality)|(?:large|growing|increasing|huge|vast|high) (?:number|volume|amount|set|dataset|codebase|data ?flow|traffic|repo)\w*|very large|grow(?:s|ing)? (?:with|number|data|linearly|beyond|over time)|(?:run|process(?:ed|es)?|execute[sd]?|worker\w*|jobs?|requests?) (?:\w+ )?(?:in parallel|concurrently)|(?:worker|thread|connection) pool|multiple (?:workers|instances|replicas|nodes|shards)|(?:performance|memory|latency) (?:regression|penalty|overhead|impact|budget)|skalier\w+|parallele? (?:jobs?|anfragen|läufe|zugriffe)|gleichzeitig\w*|bei vielen|durchsatz|lastspitzen|engp[aä]ss\w*|escal(?:a|á)vel\w*|escalabilidade|gargalos?|múltiplos workers|em paralelo|simultân\w+|sobrecarreg\w+|mở rộng|tải cao)|扩展|吞吐|瓶颈|并发/i,
Bi = /\b\d[\d,.]{0,12}\s?(?:[kKMB]|million|billion|thousand)?\+? (?:users|requests|rows|records|objects|nodes|tenants|devices|messages|events|pods|connections|customers|documents|items|queries)\b|\b\d[\d,.]{0,10}\s?[TP]i?B\b/i;
function os(e) {
  let t = e.document.source, s = S(e.content("scaling")).filter(
    ({ lang: a }) => /^(?:text|txt|plain|plaintext|)$/i.test(a ?? "")
  ).flatMap((a) => C(a, t)).filter(({ text: a }) => Z(a) && new RegExp("\\p{L}{3}", "u").test(a)), o = e.sentences.filter(({ text: a, inside: c }) => c.has("scaling") && a.length > 15), r = e.sentences.
  filter(
    ({ text: a, inside: c }) => !c.has("quantities") && zi.test(a.slice(0, 2e3))
  ), i = [...o.map(M), ...s, ...r.map(M)];
  return [...new Map(i.map((a) => [`${a.at.start.line}:${a.text}`, a])).values()];
}
function Ye(e) {
  return Bi.test(e.slice(0, 2e3));
}

// src/design/readers/requirement-kinds.ts
function rs(e) {
  return /\bnon-?\s?functional|^(?:quality|performance|scalability|availability)\b/i.test(e) ? "non-functional" : /\bfunctional\b/i.test(e) ? "functional" : void 0;
}
var Je = /\b(?:availab|latenc|throughput|scalab|durab|reliab|uptime|p9\d|p50|performan|response time|secur|consisten|maintainab|usabilit|portab|extensib|testab|robust|resilien|rto|rpo|percentile|concurrent|low[- ]latency|real[- ]time|fault[- ]toleran|efficien|verfügbar|zuverlässig|skalier|wartbar|sicherheit|leistung|disponib|escalab|confiab|desempenho|rendimiento|latência|performanz)|可用性|性能|延迟|可靠|可扩展/i;
function et(e, t) {
  return e ? e.startsWith("N") ? "non-functional" : "functional" : Je.test(t) && !/\b(?:user|customer|admin)s? (?:can|should be able|shall|must)\b/i.test(t) ? "non-functional" : "functional";
}

// src/design/readers/signals.ts
var Di = /\b(?:metrics?|latenc\w*|errors?|error rates?|rates?|counts?|counters?|gauges?|histograms?|cpu|memory|disk|depth|lag|throughput|p\d\d|percentile|dashboards?|logs?|logged|logging|trac(?:es?|ing)|spans?|prometheus|grafana|datadog|cloudwatch|opentelemetry|otel|jaeger|sentry|splunk|kibana|loki|elk|uptime|availability|usage|utili[sz]ation|queue|duration|hit rate|hit|requests?|qps|rps|size|age|health|slo|sli|time|timings?|success|failures?|saturation|backlog|active|total|heartbeat)\b|[a-z0-9]+_[a-z0-9]+_\w+|métricas?|kennzahl|protokoll\w*|指标|日志|监控/i;
function is(e) {
  return Di.test(e);
}
var as = /^[a-z][a-z0-9]*(?:_[a-z0-9]+){1,8}_(?:total|count|seconds|ms|milliseconds|bytes|ratio|rate|percent|duration|latency|errors?|failures?|requests|size|depth|lag|age|info|bucket|sum|gauge|duration_seconds|duration_ms)$/,
ji = /\b(?:alert(?:s|ing|ed)? (?:on|if|when|fires?|for|rules?|thresholds?|is|are|manager)|(?:we|will|should|must|to) (?:track|monitor|measure|log|alert|record|emit|expose|export)\b|(?:emit|expose|export|publish|record|track|report)s? (?:\w+ ){0,3}(?:metrics?|counters?|histograms?)|metrics? (?:such as|like|for|include|are|exposed|emitted|per)|dashboards? (?:for|show|with|display)|structured log\w*|distributed tracing|health ?checks? (?:endpoint|every|api)|prometheus|grafana|datadog|cloudwatch|opentelemetry|pagerduty|eventkit|correlation ids?|log(?:ged|s)? (?:with|to|as|every|each|all)|timing metrics?|metrics? and observability|métricas? (?:de|para)|alerta (?:se|quando)|überwacht (?:durch|mit|von)|protokolliert)\b/i;
function tt(e) {
  return ji.test(e);
}

// src/design/readers/mentions.ts
var ds = (e) => {
  let t = e.sentences.filter(({ inside: s }) => !s.has("quantities")), n = e.sections.filter(({ nodes: s, sections: o }) => s.length + o.length > 0);
  return {
    mentions: [
      ...t.flatMap((s) => Zi(s).map((o) => ({ ...o, at: s.at }))),
      ...n.flatMap(({ title: s, at: o }) => Fi.test(s) ? [{ section: "questions", strong: !1, at: o }] : [])
    ]
  };
}, Ai = [
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
], Fi = /\b(?:future (?:work|considerations?|improvements?|enhancements?|extensions?|plans?)|(?:potential|possible|further) (?:extensions?|improvements?|enhancements?)|next (?:steps|milestones)|to-?dos?|phase 0|research|clarifying questions|open (?:points?|items?|work)|outlook|ausblick|offene|limitations|known (?:gaps|limitations)|gaps|nicht gemessen|nächste schritte|próximos passos|trabalhos? futuros?|pendências)\b|待|后续|未来/i,
_i = /^(?:future|next|open|todos?|outlook|potential|possible|ausblick|limitations)\b/i, Ni = /\b(?:TODO|TBD|to be (?:decided|determined|defined|clarified|confirmed|discussed)|not yet (?:decided|clear|known|defined)|needs? (?:further )?(?:clarification|discussion|investigation)|remains? (?:open|to be|unclear)|still (?:open|unclear|under discussion)|open question|(?:we )?(?:should|will|must|have to) (?:decide|clarify|confirm|investigate|revisit) (?:if|whether|how|which|what)|unclear (?:whether|if|how)|hipótese|(?:ist|sind|bleibt|noch) (?:noch )?(?:offen|unbewiesen|ungeklärt)|noch (?:offen|unklar|zu klären)|zu klären|ungeklärt|a definir|não decidid[oa])\b|待确认|需确认|确认项|待定/i,
Wi = /\b(?:must|should|shall|targets?|goals?|slos?|slas?|needs? to|has to|guarantee\w*|aims?|expect(?:s|ed)?|require[sd]?|ensure|deliver\w*|complet\w*|process\w*|respond\w*|available|uptime|availability|latency|response time|muss|müssen|soll(?:en|te)?|darf|deve[mn]?|garantir|garantiza\w*|notificar)(?![\p{L}])|必须|目标|不超过/iu,
cs = String.raw`\s{0,2}(?:\w{1,8}\s){0,2}?~?\d{1,6}(?:[.,]\d{1,3})?\s?(?:ms|µs|s|secs?|seconds?|mins?|minutes?|hours?|h|sekunden?|minuten?|stunden?|segundos?|minutos?|horas?|秒|毫秒|分钟)(?![\p{L}])`,
Hi = new RegExp(
  String.raw`(?:(?<![\p{L}])(?:within|under|below|less than|at most|no more than|faster than|maximum|max\.?|innerhalb(?: von)?|unter|höchstens|maximal|em até|no máximo|abaixo de|dentro de|en menos de)(?![\p{L}])|[<≤])${cs}|(?<![\p{L}])(?:uptime|availability|available|success rate|error rate|verfügbarkeit|disponibilidade).{0,40}\d{1,3}(?:[.,]\d{1,4})?\s?%|\d{2}[.,]\d{1,4}\s?% (?:uptime|availab|of requests|success|verfügb|dispon)|p(?:50|9\d(?:\.\d)?)\b.{0,30}[<≤]${cs}`,
  "iu"
), Ki = /\b(?:time-?outs?|coverage|interview|you|measured|benchmark\w*|took|gemessen|currently|today|ttl|expir\w*|backoff|retr(?:y|ies)|hit rates?|heartbeat|removes?|detect\w*|failover)\b/i;
function Zi(e) {
  let { inside: t } = e, n = e.text.slice(0, 2e3), s = e.codes.slice(0, 200).map((r) => r.text), o = !Xi(t);
  return [
    ...Ai.filter(([, r]) => r.test(n)).map(([r]) => ({ section: r, strong: !1 })),
    ...Ht.filter(([, r]) => r.test(n)).map(([r]) => ({ section: "security", strong: !0, about: r })),
    ...s.filter((r) => as.test(r)).map((r) => ({ section: "monitoring", strong: !0, about: r })),
    ...P("monitoring", tt(n), tt(n)),
    ...P("failure-modes", I.test(n), !t.has("out-of-scope") && Qn(n)),
    ...P("decisions", Jt(n), me(n)),
    ...P("questions", Qi(e) || _i.test(e.label ?? ""), !1),
    ...P(
      "requirements",
      Je.test(n) || Ye(n) || K(n),
      o && Vi(n, t)
    ),
    ...P("scaling", Ye(n), !1),
    ...xn(e).map((r) => ({ section: "api", strong: !0, about: r })),
    ...P("api", /\b(?:GET|POST|PUT|PATCH|DELETE) \/\w/.test(n) && e.form === "row", !1),
    ...P(
      "scope",
      /\bout of scope\b|\bnon-?goals?\b|\bfora d[eo] escopo\b|\bfor now\b|\bnicht (?:im|bestandteil)\b/i.test(n),
      Yi(n)
    ),
    ...P("cost", z(n) && ls.test(n), z(n) && ls.test(n) && !Ui(t))
  ];
}
function P(e, t, n) {
  return t || n ? [{ section: e, strong: n }] : [];
}
function Qi({ text: e, codes: t, form: n }) {
  let s = t.slice(0, 50).reduce((o, r) => o.replace(r.text, " "), e.slice(0, 2e3));
  return Ni.test(s) || n !== "line" && /^[^"“”'«>*].{10,}[?？]$/.test(s.trim());
}
var ls = /\b(?:costs?|price[ds]?|pricing|budget|bill(?:ed|ing)?|fees?|charged?|\/month|per month|monthly|per (?:gb|gib|tib|request|hour|1k|million)|kosten|custos?)\b|\/(?:TiB|GiB|GB|TB|h|hour|month|mo)\b|成本/i;
function Ui(e) {
  return Gi.some((t) => e.has(t));
}
var Gi = [
  "decisions",
  "requirements",
  "functional",
  "non-functional",
  "constraints",
  "monitoring",
  "questions"
];
function Xi(e) {
  return e.has("decisions") || e.has("out-of-scope") || e.has("questions");
}
function Vi(e, t) {
  return !(t.has("scaling") || t.has("failure-modes") || t.has("api") || t.has("data-model")) && Wi.test(e) && Hi.test(e) && !Ki.test(e);
}
function Yi(e) {
  return /\b(?:is|are|keep(?: that| this)?|remains?|be|as|explicitly|completely|was|foi) (?:\w+ )?(?:out of scope|outside (?:of )?the scope|a non-?goal|fora d[eo] escopo|not in scope)\b|\((?:out of scope|fora d[eo] escopo)\b|\bno \w+ for now\b|\bwill not (?:support|cover|address|implement|include)\b|\bwe (?:won't|do not plan|don't plan)\b/i.
  test(
    e
  );
}

// src/design/readers/monitors.ts
var us = (e) => {
  let t = e.content("monitoring", "alerts"), n = new Set(
    e.about("monitoring", "alerts").filter(({ depth: o }) => o === 8).flatMap(({ nodes: o }) => o.map((r) => r.position?.start.line))
  ), s = e.passages.filter(
    ({ form: o, inside: r, at: i }) => o !== "row" && (r.has("monitoring") || r.has("alerts") || n.has(i.start.line))
  );
  return { monitors: [...g(t).flatMap(ta), ...s.flatMap(oa)] };
}, Ji = /indicator|metric|signal|sli|what|measure|kpi|name|métrica|kennzahl|指标/i, ea = /alert|threshold|alarm|target|slo|condition|when|limite|schwelle|告警|阈值/i;
function ta(e) {
  let t = h(e, /^(?:requirement|nfr|objective|serves|for)$/i), n = x(e, Ji, t), s = x(e, ea, t, n);
  return n < 0 && s < 0 ? [] : e.rows.map((o) => na(o, t, Math.max(n, 0), s)).filter(({ indicators: o, alerts: r }) => o.length + r.length > 0);
}
function na(e, t, n, s) {
  return {
    requirement: t >= 0 ? p(e, t).text : "",
    indicators: ps(p(e, n)),
    alerts: s >= 0 ? ps(p(e, s)).map((o) => ({ ...o, hasThreshold: ms(o.text) })) : [],
    at: e.at
  };
}
function ps(e) {
  return e.text.split(/;\s*/).filter((t) => !f(t)).map((t) => ({ text: t.trim(), at: e.at }));
}
function ms(e) {
  return Z(e) || /\b(?:any|none|missing|absent|zero|silent|no data)\b/i.test(e);
}
var sa = /\b(?:alert(?:s|ing|ed|a|as)?|alarms?|page[sd]?|paging|pagerduty|notify|warn(?:ing)?)\b|[<>≤≥]\s*\d|\b(?:exceeds?|above|below|over|under|greater than|less than|more than)\s+\$?\d|告警/i;
function oa({ text: e, body: t, at: n, inside: s }) {
  if (e.length < 4 || f(t)) return [];
  let o = e.slice(0, 2e3), r = s.has("alerts") || sa.test(o), i = is(o);
  if (!r && !i) return [];
  let a = { text: e, at: n };
  return [
    {
      requirement: "",
      indicators: i ? [a] : [],
      alerts: r ? [{ ...a, hasThreshold: ms(o) }] : [],
      at: n
    }
  ];
}

// src/design/readers/overview.ts
var fs = (e) => {
  let [t] = e.document.sections, n = e.nodes.filter((s) => s.type === "blockquote");
  return {
    title: t?.depth === 1 ? { text: t.title.replace(/^system design:\s*/i, ""), at: t.heading.position ?? t.at } : void 0,
    brief: ra(n.flatMap((s) => m([s]))),
    overview: m(e.content("overview")).map(M),
    rollout: b(e.content("rollout")).map(M),
    offPath: aa(e)
  };
};
function ra(e) {
  let t = e.find(({ label: n, strong: s }) => s && n?.toLowerCase() === "brief");
  return t && { text: t.body, at: t.at };
}
var ia = /\bNot on the path of (N?FR-\d{1,3})\s*:/gi;
function aa(e) {
  return e.passages.flatMap(({ text: t, at: n }) => {
    let s = [...t.matchAll(ia)];
    return s.map((o, r) => {
      let i = t.slice(o.index + o[0].length, s[r + 1]?.index ?? t.length);
      return { requirement: o[1].toUpperCase(), parties: De(i.trim(), { at: n }), at: n };
    });
  });
}

// src/design/readers/printed.ts
var ca = 200;
function nt(e) {
  let t = e.slice(0, ca), n = t.startsWith("?") ? ut(t) : pt(t);
  return n?.start === 0 ? t.slice(0, n.length) : "";
}
function ye(e, t, n) {
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
var ys = (e) => {
  let t = g(e.nodes).flatMap((o) => la(o) ? da(o) : []), s = [...e.nodes, ...e.sections.map(({ heading: o }) => o)].flatMap((o) => xs(o)).flatMap((o) => ma(o, e.document.source));
  return {
    quantities: t,
    results: s.flatMap((o) => "printed" in o ? [o] : []).sort(bs),
    checks: s.flatMap((o) => "printed" in o ? [] : [o]).sort(bs)
  };
};
function bs(e, t) {
  return (e.at.start.offset ?? 0) - (t.at.start.offset ?? 0);
}
function la(e) {
  return h(e, /^quantity$/i) === 0 && h(e, /^value$/i) === 1 && h(e, /^basis$/i) === 2;
}
function da(e) {
  return e.rows.flatMap((t) => {
    let [n, s, o] = [p(t, 0), p(t, 1), p(t, 2)], [r] = o.codes, i = r && o.text.startsWith(r.text) ? r : void 0, a = n.codes[0]?.text ?? n.text;
    return a === "" ? [] : [{ name: a, value: M(s), basis: M(o), expression: i, at: t.at }];
  });
}
function xs(e) {
  if (e.type === "table") {
    let t = e.children[0]?.children.map((n) => v(n).text) ?? [];
    return e.children.slice(1).flatMap(
      (n) => n.children.map((s, o) => ({
        children: gs(s.children),
        inCheckColumn: /^check$/i.test(t[o] ?? "")
      }))
    );
  }
  return e.type === "paragraph" || e.type === "heading" ? [{ children: gs(e.children), inCheckColumn: !1 }] : "children" in e ? e.children.flatMap(xs) : [];
}
function gs(e) {
  return ne(e).filter((t) => !("children" in t));
}
var pa = /^\s*(holds|fails)\b(?:\s*\(([^()]{0,300}(?:\([^()]{0,300}\)[^()]{0,300}){0,8})\))?/, ua = /^\s*=\s*/, hs = /[<>≤≥]|==/;
function ma({ children: e, inCheckColumn: t }, n) {
  return e.flatMap((s, o) => {
    if (s.type !== "inlineCode") return [];
    let r = e[o + 1], i = r?.type === "text" ? r.value : "", a = pa.exec(i);
    if (a !== null && hs.test(s.value) || t && hs.test(s.value)) return [fa(s, a, r, n)];
    let l = ba(s) ?? (r && ga(s, r, i, n));
    return l ? [l] : [];
  });
}
function fa(e, t, n, s) {
  let o = { text: e.value, at: te(e) }, { start: r, end: i } = y(e);
  if (!t || !n) return { expression: o, at: { start: r, end: i } };
  let a = y(n).start;
  return { expression: o, verdict: t[1], remark: t[2], at: { start: r, end: ye(a, t[0], s) } };
}
function ba(e) {
  if (e.value.length > 500) return;
  let t = /^([^=<>!]+?)(\s=\s)([^=<>]+)$/.exec(e.value);
  if (!t || nt(t[3]) === "") return;
  let n = te(e), s = ws(n.start, t[1].length), o = ws(s, t[2].length);
  return {
    expression: { text: t[1], at: { start: n.start, end: s } },
    printed: { text: t[3], at: { start: o, end: n.end } },
    at: y(e)
  };
}
function ws({ line: e, column: t, offset: n = 0 }, s) {
  return { line: e, column: t + s, offset: n + s };
}
function ga(e, t, n, s) {
  let o = ua.exec(n), r = o ? nt(n.slice(o[0].length)) : "";
  if (!o || r === "") return;
  let i = ye(y(t).start, o[0], s), a = ye(i, r, s), c = { text: e.value, at: te(e) }, l = r.replace(/\s+/g, " ");
  return { expression: c, printed: { text: l, at: { start: i, end: a } }, at: { start: y(e).start, end: a } };
}

// src/design/readers/questions.ts
var ks = (e) => {
  let t = e.about("questions"), n = t.flatMap(w), s = g(n).flatMap(ya), o = b(n).filter(({ text: d, items: u }) => u.length > 0 || !/[:：]$/.test(d)), r = m(n).filter(({ text: d }) => ha.test(d) && !/[:：]$/.
  test(d)), a = [...o, ...r].filter(({ text: d }) => d.length > 5 && !f(d)).map(({ text: d, at: u }) => vs(d, u)), l = s.length + a.length > 0 ? t.flatMap(({ sections: d }) => d).filter(wa).map((d) => vs(
  d.title, d.heading.position ?? d.at)) : [];
  return {
    questions: s.length > 0 ? [...s, ...a.filter(({ question: d }) => /[?？]/.test(d))] : [...a, ...l]
  };
}, ha = /[?？]|^\W*(?:who|what|when|where|which|whether|how|why|is|are|can|should|does|do|will|wer|was|wann|wie|ob|welche\w*|quem|qual|quando|como|quién|qué)(?![\p{L}])|\b(?:unclear|undecided|not (?:yet )?(?:known|decided|clear)|to be (?:decided|determined|clarified)|assum\w+|offen|unklar)\b|是否|如何|待/iu;
function wa(e) {
  return /[?？]\W*$/.test(e.title);
}
function vs(e, t) {
  let n = /\b(?:assum(?:ed?|ing|ption)|default)[:\s]+(.+)$/i.exec(e)?.[1] ?? "";
  return { question: e, assumed: n, ifNot: "", decides: "", at: t };
}
function ya(e) {
  let t = Math.max(h(e, /question|issue|unknown|topic|frage|punkt|dúvida|questão|问题/i), 0), n = [
    /assum|default|annahme|recommend|status|proposal/i,
    /if not|otherwise|impact|else/i,
    /decid|owner|who|verantwort|responsável/i
  ].map((s) => x(e, s, t));
  return e.rows.map((s) => {
    let [o = "", r = "", i = ""] = n.map(
      (a) => a < 0 ? "" : p(s, a).text
    );
    return { question: p(s, t).text, assumed: o, ifNot: r, decides: i, at: s.at };
  }).filter((s) => !f(s.question));
}

// src/design/readers/capabilities.ts
var xa = /\b(?:users?|customers?|clients?|operators?|admins?|callers?|developers?|teams?) (?:can|may|will be able to|should be able to|must be able to)\b|\b(?:the )?(?:system|service|platform|feature|tool|api|application|app|proposal|component)s? (?:(?:will|should|must|can|shall) (?:allow|support|provide|enable|accept|return|store|send|expose|generate|process|let|create|handle)|allows?|supports?|provides?|enables?|lets?)\b|\b(?:benutzer|nutzer|anwender|kunden?) (?:kann|können|soll|sollen)\b|\b(?:usuários?|clientes?|usuarios?) (?:pode[mn]?|puede[n]?|deve[mn]?)\b|(?:用户|系统)(?:可以|能够|支持|应)/i,
va = ["overview", "in-scope", "scope"];
function Os(e) {
  return e.sentences.filter(({ form: n, text: s, inside: o, section: r }) => {
    if (o.has("out-of-scope") || o.has("decisions") || s.length < 15) return !1;
    let i = va.some((a) => o.has(a)) || r !== void 0 && /^(?:proposal|behaviou?rs?|features?|what it does)\b/i.test(r.title);
    return n === "item" && i && s.length > 30 || xa.test(s.slice(0, 400));
  }).map(M);
}

// src/design/readers/requirements.ts
var Ms = (e) => {
  let n = e.about("functional", "non-functional", "requirements").flatMap((o) => Ts(e, o, Ss(e, o))), s = e.passages.filter(({ text: o }) => ka.test(o)).map(({ text: o, at: r }) => st(o, r, "functiona\
l"));
  return { requirements: q([...n, ...s]), capabilities: Os(e) };
}, ka = /^(?:\W{0,3}|.{1,40}?[:：]\s*)as an? [^,.]{2,60},? (?:i|we) (?:want|need|can|would like|should)\b|\b(?:the )?(?:\w+ ){0,3}shall (?!not be (?:read|used))\w+|^(?:als|como) [^,.]{2,60},? (?:möchte ich|quero|quiero)\b|^作为.{1,40}[,，]我/i;
function Ss(e, t) {
  let n = e.topics(t);
  return n.includes("non-functional") ? "non-functional" : n.includes("functional") ? "functional" : void 0;
}
function Ts(e, t, n) {
  let s = /\b(?:measured|gemessen|benchmarks?|results?|messwerte|ist-werte|medid[oa]s?)(?![\p{L}])|实测/iu.test(
    t.title
  ), o = Ma(t.nodes, n).map((i) => s ? { ...i, quantified: !1 } : i), r = t.sections.flatMap((i) => {
    let a = e.topics(i);
    if (a.includes("out-of-scope") || a.includes("questions") || a.includes("constraints")) return [];
    let c = Ss(e, i) ?? (/^(?:extended|additional|optional)\b/i.test(i.title) ? void 0 : n), l = c !== "non-functional" || $(i.title).length > 0 ? Oa(i) : void 0;
    return l ? [l] : Ts(e, i, c);
  });
  return [...o, ...r];
}
function Oa(e) {
  if (e.sections.some(({ depth: a }) => a < 7)) return;
  let t = /^(?:\d{1,3}[.)]?\s*)?(?:user )?(?:story|use case|requirement|feature)\b|\b(?:N?FR|REQ|US|UC)[-_ ]?\d/i, n = w(e), s = [...m(n), ...b(n)].map((a) => a.text).join(" ");
  if (!t.test(e.title) || f(s)) return;
  let o = /\bNFR/.test(e.title) ? "non-functional" : "functional", r = `${e.title}: ${s}`, { start: i } = e.heading.position ?? e.at;
  return {
    id: $(e.title)[0],
    kind: o,
    text: r,
    quantified: K(s),
    at: { start: i, end: e.at.end }
  };
}
function Ma(e, t) {
  let n = g(e).flatMap((a) => a.rows.map((c) => Sa(a, c, t))), s = b(e).flatMap((a) => $s(a, t)), o = [...n, ...s], i = (o.length > 0 || t === void 0 ? [] : m(e).filter(({ text: a }) => a.length > 20)).
  map((a) => st(a.text, a.at, t ?? "functional"));
  return [...o, ...i].filter((a) => !f(a.text));
}
function Sa(e, t, n) {
  let s = $(p(t, 0).text)[0], o = h(
    e,
    /target|goal|measure|metric|value|threshold|slo|zielwert|meta|objetivo|scenario|szenario|目标|指标|erwartung|expected|expectation/i
  ), r = h(
    e,
    /quality|attribute|category|aspect|characteristic|property|concern|type|qualität|merkmal/i
  ), i = h(
    e,
    /requirement|description|story|feature|capability|scenario|anforderung|requisito|what|beschreibung|描述/i
  ), a = t.cells.map((l) => l.text).join(" | "), c = o > 0 ? p(t, o) : void 0;
  return {
    id: s,
    kind: n ?? et(s, a),
    text: i >= 0 ? p(t, i).text : t.cells.slice(s ? 1 : 0).map((l) => l.text).join(" "),
    quality: r >= 0 ? p(t, r).text : void 0,
    target: c && { text: c.text, at: c.at },
    quantified: K(c?.text ?? a),
    priority: p(t, h(e, /priority|prio|moscow/i)).text || void 0,
    at: t.at
  };
}
function $s(e, t) {
  let n = e.items.length > 0 && (e.body === "" || /[:：]$/.test(e.text) || e.text.split(" ").length <= 4), s = n ? rs(e.text) ?? t : t, o = e.items.flatMap((r) => $s(r, s));
  return n && o.length > 0 ? e.label || s !== "non-functional" ? o : o.map((r) => ({ ...r, quality: e.text })) : [st(e.text, e.at, s, e.label), ...s === "non-functional" ? o : []];
}
function st(e, t, n, s) {
  let o = $(e.slice(0, 24))[0], r = n ?? et(o, e), i = K(e);
  return { id: o, kind: r, text: e, quality: r === "non-functional" ? s : void 0, target: r === "non-functional" && i ? { text: e, at: t } : void 0, quantified: i, at: t };
}

// src/design/readers/scaling.ts
var qs = (e) => {
  let t = e.content("scaling"), n = e.sections.flatMap(({ nodes: r }) => g(r)).filter((r) => Cs(r).size >= 2), s = [...m(t), ...b(t)];
  return {
    load: e.passages.filter(({ text: r, form: i }) => i === "line" && /^load:/i.test(r)).flatMap(({ codes: r }) => r.map(({ text: i, at: a }) => ({ name: i, at: a }))),
    plan: n.flatMap($a),
    levels: [
      ...e.about("scaling").flatMap(Rs),
      ...s.flatMap((r) => ot(r.label ?? r.text, r.text, r.at))
    ],
    scaling: os(e)
  };
}, Ta = [
  [100, /^(?:100\s*[x×]|x100)(?!\d)/i, /\b(?:100\s*[x×]|x100)(?![\p{L}\d])/iu],
  [10, /^(?:10\s*[x×]|x10)(?!\d)/i, /\b(?:10\s*[x×]|x10)(?![\p{L}\d])/iu],
  [
    1,
    /^(?:1\s*[x×](?![\p{L}\d])|x1\b|(?:current|now|today|launch|baseline|initial|base|mvp|heute|atual|hoje)\b|当前)/iu,
    /^(?!)/
  ]
];
function Is(e) {
  let t = e.slice(0, 120).replace(/^(?:(?:at|scale|load|phase|stage|growth)\b\s*:?\s*|[^\p{L}\p{N}]+)/iu, "").trim();
  return Ta.find(([, n, s]) => n.test(t) || s.test(t))?.[0];
}
function Cs(e) {
  let t = /* @__PURE__ */ new Map();
  return e.header.forEach((n, s) => {
    let o = s === 0 || n.length > 60 ? void 0 : Is(n);
    o !== void 0 && !t.has(o) && t.set(o, s);
  }), t.has(10) || t.has(100) ? t : /* @__PURE__ */ new Map();
}
function $a(e) {
  let t = Cs(e), n = h(e, /change|note|action|comment/i);
  return e.rows.map((s) => ({
    quantity: pe(p(s, 0)),
    cells: Object.fromEntries([...t].map(([o, r]) => [String(o), pe(p(s, r))])),
    changes: n > 0 ? p(s, n).text : "",
    at: s.at
  }));
}
function Rs(e) {
  let t = w(e).map((o) => v(o).text).join(" "), { start: n } = e.heading.position ?? e.at;
  return [
    ...ot(e.title, t, { start: n, end: e.at.end }),
    ...e.sections.flatMap(Rs),
    ...g(e.nodes).flatMap(({ rows: o }) => o.flatMap(qa))
  ];
}
function qa(e) {
  return ot(p(e, 0).text, N({ ...e, cells: e.cells.slice(1) }, " "), e.at);
}
function ot(e, t, n) {
  if (e.length > 80) return [];
  let s = Is(e), o = t.replace(/\b10{0,2}\s?[x×]/gi, "").trim();
  return s === void 0 || o.length < 8 ? [] : [{ ...M({ text: t, at: n }), factor: s, hasNumber: Z(o) }];
}

// src/design/readers/scope.ts
var Es = (e) => {
  let t = e.content("scope", "in-scope", "out-of-scope", "constraints"), n = m(t), s = b(e.content("scope", "in-scope", "out-of-scope"));
  return {
    scope: {
      included: [...rt(n, s, Ia), ...Ls(e, "in-scope")],
      excluded: q([
        ...rt(n, s, Ca).map(xe),
        ...Ra(e),
        ...Pa(e)
      ]),
      constraints: [...rt(n, s, /^constraints?$/i), ...Ls(e, "constraints")],
      implied: Ba(e)
    }
  };
}, Ia = /^(?:in[- ]scope|included|im umfang|inclu[ií]do|dentro do escopo|范围内)$/i, Ca = /^(?:out[- ]of[- ]scope|excluded|not in scope|not included|non-?goals?|nicht im umfang|exclu[ií]do|fora d[eo] escopo|fuera de alcance|hors périmètre|非目标|范围外|不包含)$/i;
function rt(e, t, n) {
  return [...e, ...t].filter((o) => o.label !== void 0 && n.test(o.label)).flatMap((o) => {
    let r = o.body.split(/;\s+/).map((a) => ({ text: a.replace(/\.$/, ""), at: o.at })), i = "items" in o ? o.items.map(M) : [];
    return [...r, ...i].filter(({ text: a }) => !f(a));
  });
}
function Ls(e, t) {
  let n = e.content(t), s = b(n);
  return (s.length > 0 ? s : m(n)).filter(({ text: r }) => !f(r)).map(M);
}
function Ra(e) {
  let t = e.content("out-of-scope"), n = g(t).flatMap(
    ({ rows: r }) => r.map(({ cells: i, at: a }) => ({ text: i[0]?.text ?? "", reason: i[1]?.text ?? "", at: a }))
  ), s = b(t).map(xe), o = [...n, ...s];
  return (o.length > 0 ? o : m(t).map(xe)).filter(({ text: r }) => !f(r));
}
var La = /\b(?:not|no|never|excludes?|without|won't|nicht|keine?|não|nunca|sin)\b|不|非/i;
function Pa(e) {
  return e.about("scope").flatMap((o) => [...F(o)]).filter(
    (o) => !e.topics(o).some((r) => r === "in-scope" || r === "constraints")
  ).flatMap(({ nodes: o }) => b(o)).filter(({ label: o }) => !o || !/^(?:in[- ]scope|included|constraints?)$/i.test(o)).filter(({ text: o }) => La.test(o.slice(0, 200))).map(xe);
}
var Ea = /^(.{3,200}?)(?:\s*[:;—–]\s+|\s+-\s+|\s+because\s+|\s+since\s+|,\s+as\s+|\s+\(|\.\s+)(.{4,})$/i;
function xe({ text: e, at: t }) {
  let n = e.length <= 2e3 ? Ea.exec(e) : null;
  return n ? { text: n[1].trim(), reason: n[2].trim(), at: t } : { text: e, reason: "", at: t };
}
var Ps = /\b(?:future (?:work|considerations?|enhancements?|extensions?|improvements?|plans?|scope)|next steps|next milestones|later phases?|roadmap|context (?:boundary|diagram|view)|system (?:scope and )?context|scope and context|business context|(?:key |design |default )?assumptions?|clarifying questions|(?:potential|possible) (?:extensions?|improvements?)|phase [2-9]|kontextabgrenzung|fachlicher kontext|ausblick|annahmen|premissas|próximos passos|suposições)\b|假设|后续|未来/i,
za = /\b(?:we (?:will |only )?focus on|(?:is|are|be) deferred|left for later|deferred to|future version|future iteration|out of scope|outside (?:of )?the scope|only supports?|for now\b|initial(?:ly)? (?:only|support)|not (?:be )?(?:covered|addressed|supported) (?:here|yet|initially|in this)|default assumptions|fase futura|nicht bestandteil)\b|暂不|不在本/i;
function Ba(e) {
  let t = e.sections.filter((o) => Ps.test(o.title) && w(o).length > 0), n = e.passages.filter(
    ({ text: o, label: r }) => za.test(o.slice(0, 1e3)) || r !== void 0 && Ps.test(r)
  ), s = t.map(({ title: o, at: r }) => ({ text: o, at: r }));
  return q([...s, ...n.map(M)]);
}

// src/design/readers/index.ts
var zs = [
  fs,
  Es,
  Ms,
  $t,
  ln,
  At,
  ss,
  Wn,
  In,
  qs,
  Vn,
  Ut,
  Kt,
  us,
  tn,
  ks,
  ys,
  ds
];

// src/design/read.ts
var Da = {
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
function Xp(e, t = /* @__PURE__ */ new Map()) {
  let n = Tt(e, t), { depth: s, currency: o } = e.frontMatter.values, r = {
    depth: s === "lean" || s === "thorough" ? s : "standard",
    currency: typeof o == "string" && /^[A-Z]{3}$/.test(o) ? o : "USD"
  }, i = zs.map((l) => l(n)), a = Object.assign(
    { ...Da, headings: ja(e, n), genre: mt(n), ...r },
    ...i
  ), c = e.masked.map(({ reason: l, at: d }) => ({
    text: `a ${l === "too deep" ? "line nested too deeply" : "fence that is never closed"} was passed over`,
    section: "overview",
    at: d
  }));
  return { ...a, notRead: [...i.flatMap(({ notRead: l = [] }) => l), ...c] };
}
function ja(e, t) {
  let n = new Set(t.sections.filter((s) => w(s).length > 0).map(({ heading: s }) => s));
  return [..._(e)].map(({ title: s, depth: o, heading: r, at: i }) => ({
    title: s,
    sections: [...new Set(D(s).map(ee))],
    depth: o,
    empty: !n.has(r),
    at: r.position ?? i
  }));
}

export {
  Wt as a,
  Z as b,
  I as c,
  Xp as d
};
