// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  A as _,
  B as $,
  C as m,
  D as J,
  a as j,
  b as A,
  c as y,
  g as z,
  h as O,
  i as k,
  j as w,
  k as V,
  l as Ye,
  m as Y,
  n as S,
  o as Je,
  p as et,
  q as tt,
  r as f,
  s as R,
  t as ge,
  u as b,
  v as H,
  w as g,
  x as h,
  y as v,
  z as p
} from "./chunk-5QP7OEKH.mjs";
import {
  c as X
} from "./chunk-H3E44YWS.mjs";
import {
  d as nt,
  e as st
} from "./chunk-QMP54PYC.mjs";

// src/design/genre.ts
function ot(e) {
  let { name: t, description: s } = e.document.frontMatter.values, n = e.document.sections[0]?.title ?? "";
  return typeof t == "string" && typeof s == "string" && e.document.frontMatter.values.depth === void 0 ? "skill" : vs.test(n) ? "template" : xs(e) ? "tasks" : Ss(e, n) > 0 ? "guide" : "design";
}
function xs({ passages: e }) {
  let t = e.filter(({ form: n }) => n === "item"), s = t.filter(({ text: n, isTask: o }) => o || /^\W{0,3}T\d{2,4}\b/.test(n));
  return s.length >= 8 && s.length >= t.length / 3;
}
var vs = /\b(?:designs?|documents?|docs?|spec\w*|rfcs?|adrs?|architecture|proposals?|interviews?|reviews?|plans?) (?:templates?|check-?lists?)\b|^\W*(?:templates?|check-?lists?)\b|\b(?:writing|how to write|creating) (?:an? |the )?(?:\w+[ -]){0,3}(?:designs?|docs?|documents?|rfcs?|specs?|adrs?)\b|\[[\w ]{3,40}\]|\{[\w ]{3,40}\}|<[\w -]{3,40}>|^title$/i,
ks = [
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
], Os = /\b(?:tutorial|guide(?:lines)?|how[- ]to|cheat ?sheet|handbook|getting started|best practices|style guide|primer|course|lesson|faq|readme|contributing|patterns?|principles|introduction to|learn|checklist|template|deep dive|101)\b/i,
Ms = /^(?:\W{0,3}(?:\d{1,2}\W{1,2})?)?(?:do|don't|use|avoid|prefer|always|never|choose|create|add|keep|make sure|ensure|install|run|open|click|start|stay|include|select|write|read|check|consider|try|learn|understand|remember|label|mention|define|identify|follow|set up|configure|verify|treat|clone|download|navigate|go to)\b/i;
function Ss(e, t) {
  let s = $s(e) + Ts(e);
  if (s === 0) return 0;
  let n = e.sections.flatMap((i) => e.topics(i)), o = new Set(n.filter((i) => ks.includes(i))).size;
  return s + (Os.test(t) ? 2 : 0) - (o >= 8 ? 3 : o >= 5 ? 2 : 1);
}
function $s({ passages: e }) {
  let t = e.map(({ text: i }) => i.slice(0, 1e3)), s = t.reduce((i, r) => i + r.split(" ").length, 0), n = t.map((i) => (i.match(/\b(?:you|your|you're|you'll|yourself)\b/gi) ?? []).length), o = s < 80 ?
  0 : 1e3 * n.reduce((i, r) => i + r, 0) / s;
  return o > 15 ? 2 : o > 7 ? 1 : 0;
}
function Ts({ passages: e }) {
  let t = e.filter(({ form: o, inside: i }) => o === "item" && !i.has("functional")), s = t.filter(({ text: o, label: i }) => Ms.test(i ?? o)).length, n = t.length < 5 ? 0 : s / t.length;
  return n > 0.35 ? 2 : n > 0.15 ? 1 : 0;
}

// src/design/leads.ts
var qs = /* @__PURE__ */ new Set([
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
function it(e, t) {
  return e.flatMap((s) => [...t.get(s) ?? /* @__PURE__ */ new Set()].some((o) => qs.has(o)) ? [] : s.nodes.flatMap((o, i) => o.type === "paragraph" ? Is(o, s.nodes[i + 1], s) : o.type === "list" ? o.children.
  flatMap((r) => Cs(r, s)) : []));
}
function Is(e, t, s) {
  let { text: n } = k(e), { label: o, strong: i, body: r } = H(e, n), a = t && /^(?:list|table|code)$/.test(t.type) ? [t] : [];
  return i && o && r ? he(o, [e, ...a], e, s) : a.length > 0 && /[:：]$/.test(n) && n.length <= 60 ? he(n.slice(0, -1), a, e, s) : [];
}
function Cs(e, t) {
  let [s] = e.children;
  if (s?.type !== "paragraph") return [];
  let { label: n, strong: o, body: i } = H(s, k(s).text);
  return !o || !n || i === "" && e.children.length === 1 ? [] : he(n, i ? e.children : e.children.slice(1), s, t);
}
function he(e, t, s, n) {
  if (e.split(/\s+/).length > 5) return [];
  let o = z(e);
  if (o.length === 0) return [];
  let i = { start: w(s).start, end: w(t.at(-1) ?? s).end };
  return [{ section: { title: e, depth: 8, heading: s, nodes: t, sections: [], parent: n, at: i }, topics: o }];
}

// src/design/passages.ts
var Rs = /* @__PURE__ */ new Set();
function ct(e, t, s) {
  let n = t.flatMap((o) => rt(o.nodes, o, s(o)));
  return [...rt(e, void 0, Rs), ...n];
}
function rt(e, t, s) {
  let n = { section: t, inside: s }, o = b(e).map(
    (a) => ({ ...n, ...at(a), form: "line", ordered: !1, isTask: !1 })
  ), i = R(e).map(
    (a) => ({
      ...n,
      ...at(a),
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
function at({ text: e, at: t, codes: s, label: n, body: o }) {
  return { text: e, at: t, codes: s, label: n, body: o };
}
function lt(e) {
  return e.form === "row" || e.text.length < 40 ? [e] : e.text.slice(0, 2e4).split(/(?<=[.!?][)”"]?)\s+(?=[\p{Lu}"“(])|(?<=[。；！？])/u).map((s, n) => ({
    ...e,
    text: s,
    codes: e.codes.filter((o) => s.includes(o.text)),
    label: n === 0 ? e.label : void 0
  }));
}

// src/design/generic-words.ts
var Ls = `
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
`, ee = new Set(Ls.split(/\s+/).filter(Boolean));

// src/design/substance.ts
var Ps = /\blorem ipsum\b|\bdolor sit amet\b|\but enim ad minim\b|\bquis nostrud\b|\bduis aute\b|\bexcepteur sint\b|\bsed (?:do|ut) (?:eiusmod|perspiciatis)\b/i, Es = /\b(?:will|shall|should|is|are|still needs?|needs?|has) (?:yet )?(?:to )?be (?:added|completed|defined|determined|decided|described|documented|detailed|filled(?: in)?|provided|specified|updated|written)(?:\.|$| (?:later|soon|here|below|when|once|as|in (?:a|the|some|an) (?:\w+ )?(?:version|iteration|revision|release|document|update|future)))/i,
zs = /^(?:this (?:section|part|chapter) )?(?:(?:is |are |will be |to be |still )+(?:added|completed|defined|determined|decided|described|done|filled(?: in| out)?|provided|specified|updated|written)|coming soon|under construction|work in progress|fill (?:this|me) in|wip\b|tbd\b|todo\b|folgt\b|a definir\b|por definir\b|à compléter\b|待补充|待定)/i,
Bs = /^(?:please )?(?:add|define|describe|detail|discuss|document|enter|explain|fill|give|identify|include|insert|list|mention|note|outline|provide|specify|state|summari[sz]e|write)\b/i, Ds = /\[[^[\]\n]{1,200}\]|<[^<>\n]{1,200}>|\{\{|\$(?:[A-Z]{1,3}\b|\{)|\b(?:N?FR|US|REQ)-[XYN]+\b|\b[XYN]{1,3}(?:,0{3})*\s?%?(?![\w-])/,
pt = /\[[^[\]\n]{1,200}\]|<[^<>\n]{1,200}>|\{\{[^{}\n]{1,200}\}\}|_{3,}|\$(?:[A-Z]{1,3}\b|\{\w{1,30}\})|\b(?:N?FR|US|REQ)-[XYN]+\b|\/resources?(?:\/[:{]\w{1,20}\}?)?(?![\w/])/g, js = /(?:^|(?<=[.!?] ))(?:(?:in )?this|the following|the next|the above) (?:section|subsection|chapter|part|document|page|table|diagram|list)s?\b[^.!?]{0,30}\b(?:describ|show|outlin|list|introduc|provid|cover|explain|contain|present|giv|detail|discuss|illustrat|summari[sz]|identif|address|specif|captur|defin)\w*[^.!?]{0,400}[.!?]?/gi,
ye = /[\p{L}\p{N}]+(?:['’_./-][\p{L}\p{N}]+)*/gu;
function we(e, { words: t, headings: s }) {
  if (m(e) || Ps.test(e) || zs.test(e.trim()) || e.length <= 200 && Es.test(e)) return !0;
  let n = e.replace(js, " ").replace(pt, " ");
  if (n !== e && m(n.replace(/[\s:;,.()|*-]+/g, " "))) return !0;
  if (e.length > 600) return !1;
  let o = Ds.test(e) || Bs.test(e) ? t + 2 : t;
  return As(n, s, o) < o;
}
function As(e, t, s) {
  let n = new Set(t.flatMap((r) => (r.toLowerCase().match(ye) ?? []).map(dt))), o = /* @__PURE__ */ new Set(), i = 0;
  for (let [r] of e.matchAll(ye)) {
    let a = r.toLowerCase(), c = dt(a);
    if (!(o.has(c) || n.has(c) || ee.has(a) || ee.has(c)) && (o.add(c), i += new RegExp("\\d|[\\p{L}][_./-]\\p{L}|\\p{Ll}\\p{Lu}|^\\p{Lu}{2,}|\\p{Script=Han}", "u").test(r) ? 2 : 1, i > s + 2))
      break;
  }
  return i;
}
function dt(e) {
  return e.replace(/['’]s$/, "").replace(/(?:ings?|ed|es|s|ly|able|ability|ions?)$/, "").slice(0, 12);
}
var _s = /^(?:get|post|put|patch|delete|interface|type|class|struct|enum|create|table|flowchart|graph|sequencediagram|erdiagram|participant|actor|subgraph|end|lr|rl|td|tb|bt|string|number|boolean|int|json)$/;
function ut(e) {
  if (e.length > 2e3) return !1;
  let t = e.replace(pt, " "), s = (t.match(ye) ?? []).map((o) => o.toLowerCase()), n = s.filter((o) => o.length > 1 && !_s.test(o) && !ee.has(o));
  return m(e) || n.length === 0 && (t !== e || s.length <= 2);
}

// src/design/prune.ts
function mt({ preamble: e, sections: t }, s) {
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
      ({ text: o, codes: i }) => Fs(o) && i.length === 0
    );
    for (let o of new Set(n.map((i) => i.text))) t.set(o, (t.get(o) ?? 0) + 1);
  }
  return new Set([...t].flatMap(([s, n]) => n >= 3 ? [s] : []));
}
function Fs(e) {
  return e.length <= 600 && !/\d/.test(e) && e.split(" ", 4).length === 4;
}
var Ws = 200;
function te(e, t, s) {
  if (s > Ws) return [];
  if (e.type === "list") return Qs(e, t, s);
  if (e.type === "table") return Gs(e, t);
  if (e.type === "blockquote") {
    let n = e.children.flatMap((o) => te(o, t, s + 1));
    return n.length > 0 ? [xe(n, e.children) ? e : { ...e, children: n }] : [];
  }
  return e.type === "code" ? ut(e.value) ? [] : [Hs(e)] : e.type === "html" ? Ks(e.value) ? [] : [e] : e.type !== "paragraph" || Zs(e) ? [e] : ft(e) || ve(k(e), 3, t) ? [e] : [];
}
function ve({ text: e, codes: t }, s, { headings: n, refrains: o }) {
  return t.length > 0 || !(o.has(e) || we(e, { words: s, headings: n }));
}
function Hs(e) {
  return e.value.includes("\r") ? { ...e, value: e.value.replace(/\r\n?/g, `
`) } : e;
}
function Ks(e) {
  return /<(?:table|tr|td|th|img)\b|<\/(?:table|tr|td|th)>/i.test(e) ? !1 : /^\s*<!--/.test(e) ? !0 : m(e.replace(/<[^<>]{0,1000}>/g, " "));
}
function ft(e) {
  return "children" in e && e.children.some(({ type: t }) => t === "image" || t === "imageReference" || t === "link");
}
function Zs(e) {
  let { text: t } = k(e);
  return /[:：]$/.test(t) && t.length <= 120;
}
function Qs(e, t, s) {
  let n = { ...t, headings: [] }, o = e.children.flatMap((i) => {
    let r = i.children.flatMap(
      (l) => l.type === "paragraph" ? [l] : te(l, n, s + 1)
    ), a = r.filter(({ type: l }) => l === "paragraph");
    return !(r.length > a.length || r.some(ft)) && !a.some((l) => ve(k(l), Us(l) ? 0 : 1, t)) ? [] : [xe(r, i.children) ? i : { ...i, children: r }];
  });
  return o.length === 0 ? [] : [xe(o, e.children) ? e : { ...e, children: o }];
}
function Us(e) {
  if (e.type !== "paragraph") return !1;
  let { strong: t, label: s, body: n } = H(e, k(e).text);
  return t && s !== void 0 && n !== "" && !we(n, { words: 0, headings: [] }) && n.length <= 60;
}
function Gs(e, t) {
  let [s, ...n] = e.children, o = { ...t, refrains: /* @__PURE__ */ new Set() }, i = n.filter((r) => r.children.map(k).filter((c) => J(c.text) || ve(c, 1, o)).length >= Math.min(2, r.children.length));
  return i.length === 0 ? [] : [i.length === n.length || !s ? e : { ...e, children: [s, ...i] }];
}
function xe(e, t) {
  return e.length === t.length && e.every((s, n) => s === t[n]);
}

// src/design/outline.ts
function bt(e) {
  let { preamble: t, sections: s } = mt(e, z), n = [...A({ sections: s })], o = new Map(n.map((x) => [x, z(x.title)])), i = (x) => o.get(x) ?? [], r = Xs(n, i), a = new Map(
    n.flatMap((x) => x.nodes.map((C) => [C, x]))
  ), c = it(n, r);
  for (let { section: x, topics: C } of c) o.set(x, C);
  let l = (x) => (x && r.get(x)) ?? /* @__PURE__ */ new Set(), d = Vs(n, c, i, l), u = (x) => a.get(x), I = ct(t, n, l);
  return {
    document: { ...e, preamble: t, sections: s },
    sections: n,
    nodes: [...t, ...n.flatMap(({ nodes: x }) => x)],
    passages: I,
    sentences: I.flatMap(lt),
    topics: i,
    within: l,
    about: d,
    content: (...x) => d(...x).flatMap(y),
    holder: u,
    sectionAt: (x) => Ys(u(x), i)
  };
}
function Xs(e, t) {
  let s = /* @__PURE__ */ new Map();
  for (let n of e) {
    let o = n.parent && s.get(n.parent), i = t(n);
    s.set(n, i.length === 0 && o ? o : /* @__PURE__ */ new Set([...i, ...o ?? []]));
  }
  return s;
}
function Vs(e, t, s, n) {
  return (...o) => {
    let i = (c) => [...c].some((l) => o.includes(l)), r = e.filter((c) => i(s(c)) && !i(n(c.parent))), a = t.filter((c) => i(c.topics) && !i(n(c.section.parent)));
    return [...r, ...a.map(({ section: c }) => c)];
  };
}
function Ys(e, t) {
  for (let s = e; s; s = s.parent) {
    let [n] = t(s);
    if (n) return X(n);
  }
}
function K(e) {
  return e.parent ? [e.parent, ...K(e.parent)] : [];
}

// src/design/readers/labelled.ts
function ne(e) {
  return [...j(e)].flatMap((t) => {
    let s = b(t.nodes).map((o) => ({ ...gt(o), below: Js(t.nodes, o) })), n = f(t.nodes).map((o) => ({ ...gt(o), below: o.items }));
    return t === e ? [...s, ...n] : [eo(t), ...s, ...n];
  });
}
function gt({ text: e, at: t, label: s, body: n }) {
  return { text: e, at: t, label: s, body: n };
}
function Js(e, t) {
  if (t.label === void 0 || t.body !== "") return [];
  let s = e[e.indexOf(t.node) + 1];
  return s?.type === "list" ? f([s]) : [];
}
function eo(e) {
  let t = f(e.nodes), s = y(e).filter(({ type: n }) => n === "paragraph").map((n) => k(n).text).join(" ");
  return { text: `${e.title}: ${s}`, at: e.at, label: e.title, body: s, below: t };
}
function Z({ body: e, below: t }) {
  return [e, ...t.map(({ text: s }) => s)].filter(Boolean).join("; ");
}

// src/design/readers/component-fields.ts
var ht = [
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
function ke(e) {
  return e.length <= 40 && (ht.some(([, t]) => t.test(e)) || yt.test(e));
}
var yt = /^(?:serves|requirements|satisfies|covers|traces)$/i;
function se(e) {
  let t = {};
  for (let s of e) {
    let n = s.label === void 0 ? void 0 : ht.find(([, i]) => i.test(s.label ?? ""))?.[0], o = Z(s);
    n && !m(o) && (t[n] ??= { text: o, at: s.at });
  }
  return t;
}
function wt(e) {
  let t = e.find(({ label: s }) => s !== void 0 && yt.test(s));
  return t ? $(Z(t)) : [];
}

// src/design/readers/component-names.ts
var to = /^(?:actors|external|users|notes?|overview|diagram|interactions?|communication|dependencies|summary|why|how|what|when|where|warum|example|step|phase|option|decision|alternative|pros?|cons?|trade|rationale|goals?|context|background|current state|one-sentence|flow|sequence|nota|key (?:points?|decisions?|insights?)|principles?|strategy)\b|\?$/i,
no = /* @__PURE__ */ new Set([
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
  return e === "" || to.test(e);
}
function Oe(e) {
  return no.has(e);
}
function xt(e, t) {
  return [...e.within(t)].some(Oe);
}
var so = /(?:^|[\s-])(?:service|server|worker|gateway|manager|controller|module|struct|queue|broker|scheduler|store|database|cache|client|proxy|engine|processor|handler|repository|component|adapter|agent|router|balancer|pipeline|registry|api|app|bucket|table|plugin|daemon|operator|middleware|hook|provider|middleware|consumer|producer|publisher|subscriber|listener|dienst|serviço|servicio|módulo)s?\)?$/i,
oo = /`[\w@./[\]{}*-]{0,200}(?:\.[a-z]{1,5}|\/)`|`[A-Z][a-z0-9]+[A-Z]\w*`/;
function Me(e) {
  return e.length < 120 && so.test(e.split(/\s[—–-]\s|:/, 1)[0].trim());
}
function Se(e) {
  return e.length < 200 && oo.test(`\`${e}\``);
}
function $e({ title: e, heading: t, depth: s }) {
  return s > 1 && e.length < 120 && (Me(e) || Ye(t).some(({ text: n }) => Se(n)));
}

// src/design/readers/component-items.ts
function ie(e) {
  let t = e.items.filter(({ strong: c, label: l }) => c && l && !ke(l));
  if (t.length >= 2 && e.body.length < 20) return t.flatMap(ie);
  if (!(e.strong || e.label !== void 0 && e.codes[0]?.text === e.label) || !e.label || oe(e.label) || ke(e.label)) return [];
  let n = se(e.items.map((c) => ({ ...c, below: c.items }))), o = e.body || e.items.map((c) => c.text).join("; "), i = m(o) ? void 0 : { text: o, at: e.at }, r = /\(([^()]{2,80})\)\s*$/.exec(e.label)?.[1],
  a = r ? { text: r, at: e.at } : void 0;
  return [Te(O(e.label), e.at, { technology: a, responsibilities: i, ...n }, [], e.label)];
}
function Te(e, t, s, n, o) {
  return { name: e.replace(/\s*\([^()]*\)\s*$/, "").trim() || e, at: t, ...s, serves: n, passesThrough: /passes through/i.test(o) };
}
function vt(e) {
  let t = /* @__PURE__ */ new Map();
  for (let s of e) {
    let n = s.name.toLowerCase(), o = t.get(n);
    t.set(n, o ? { ...s, ...io(o) } : s);
  }
  return [...t.values()];
}
function io(e) {
  return Object.fromEntries(Object.entries(e).filter(([, t]) => t !== void 0));
}

// src/design/block-lines.ts
var kt = /* @__PURE__ */ new WeakMap();
function T(e, t) {
  let s = kt.get(e);
  if (s) return s;
  let { start: n, end: o } = w(e), i = n.offset ?? 0, r = /^(?:`{3}|~{3})/.test(t.slice(i, i + 3)), a = n.line, c = t.lastIndexOf(`
`, i - 1) + 1, l = () => {
    let u = t.indexOf(`
`, c);
    a += 1, c = u < 0 ? o.offset ?? t.length : u + 1;
  };
  r && l();
  let d = e.value.split(`
`).map((u) => {
    let I = t.indexOf(`
`, c), x = t.slice(c, I < 0 ? t.length : I), C = u.replace(/\r$/, ""), G = Math.max(0, x.lastIndexOf(C)), ws = {
      start: { line: a, column: G + 1, offset: c + G },
      end: { line: a, column: G + C.length + 1, offset: Math.min(c + G + C.length, t.length) }
    };
    return l(), { text: C, at: ws };
  });
  return kt.set(e, d), d;
}

// src/design/readers/component-tables.ts
var ro = /^(?:#\s*)?(?:component|service|module|name|container|building block|element|layer|subsystem|baustein|komponente|componente|part|class|serviço|módulo|system|tool|package|组件|模块|服务)\b|name$|^(?:组件|模块|服务)/i,
ao = /^(?:component|service|module|container|building block|subsystem|baustein|komponente|componente|组件|模块)s?\b|^(?:组件|模块)/i, co = /responsib|purpose|description|role|function|does|verantwort|aufgabe|zweck|beschreibung|respons|descri|propósito|职责|说明|描述|作用|功能/i,
lo = /^(?:version|min(?:imum)? version|versão|status|endpoint|method|metric|failure|impact|cost|price|monthly)/i;
function qe(e, t) {
  let s = h(e, t ? ro : ao), n = v(e, co, s);
  if (s < 0 || n < 0 || e.header.some((i) => lo.test(i))) return [];
  let o = v(e, /tech|stack|implementation/i, s, n);
  return e.rows.map((i) => po(i, s, n, o)).filter((i) => !m(i.name));
}
function po(e, t, s, n) {
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
var uo = /^[\s│|]{0,60}(?:├|└|\+|\||`)[─-]{1,3}\s?([\w@.[\](){}*/-]{2,80})(?:\s+(?:#|\/\/|—|–|--?|←|:)\s*|\s{2,})(\S.{3,300})$/;
function Ie(e, t) {
  return T(e, t).flatMap(({ text: s, at: n }) => {
    let o = s.length <= 500 ? uo.exec(s) : null;
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
var mo = {
  actors: /^(?:(?:primary |system )?actors|users|roles|akteure|atores|actores)$/i,
  externals: /^external(?:s| systems?| services?| dependencies)$|^(?:externe systeme|fremdsysteme|sistemas externos)$/i
};
function Ce(e, t) {
  let s = e.content("components", "actors", "externals", "architecture"), o = [...b(s), ...f(s)].filter(
    (r) => r.label !== void 0 && mo[t].test(r.label)
  ).flatMap((r) => [
    ...Re(r.body, r),
    ..."items" in r ? r.items.map(Ot) : []
  ]), i = e.about(t).flatMap((r) => {
    let a = y(r), c = g(a).flatMap(
      (l) => l.rows.map((d) => ({ name: p(d, 0).text, remark: p(d, 1).text, at: d.at }))
    );
    return [...f(a).map(Ot), ...c];
  });
  return [...o, ...i].filter(({ name: r }) => !m(r));
}
function Ot(e) {
  let t = (e.label ?? e.text).replace(/\.$/, ""), s = /\(([^()]{0,200})\)/.exec(e.text)?.[1] ?? (e.label ? e.body : void 0);
  return {
    name: t.replace(/\s*\([^()]*\)/g, "").split(/\s+[–—-]\s+/)[0].trim(),
    remark: s,
    at: e.at
  };
}
function Re(e, { at: t }) {
  return fo(e).flatMap((s) => {
    let n = s.replace(/\([^()]*\)/g, "").replace(/\.\s*$/, "").trim();
    return n ? [{ name: n, remark: /\(([^()]*)\)/.exec(s)?.[1], at: t }] : [];
  });
}
function fo(e) {
  let t = [], s = 0, n = 0;
  for (let o = 0; o <= e.length; o++) {
    let i = e[o];
    i === "(" && (s += 1), i === ")" && (s = Math.max(0, s - 1)), !(i !== void 0 && (s > 0 || !/[,;]/.test(i))) && (t.push(e.slice(n, o)), n = o + 1);
  }
  return t;
}

// src/design/readers/components.ts
var Mt = (e) => {
  let s = e.about("components").flatMap((i) => Le(e, i)), n = s.length > 0 ? [] : e.about("architecture").flatMap((i) => Le(e, i, !0)), o = s.length > 0 || n.length >= 2 ? [] : bo(e);
  return {
    components: vt([...s, ...n, ...o]),
    actors: Ce(e, "actors"),
    externals: Ce(e, "externals")
  };
};
function Le(e, t, s = !1) {
  let n = g(t.nodes).flatMap((a) => qe(a, !0)), o = t.sections.flatMap((a) => St(e, a, s)), i = f(t.nodes).filter(({ ordered: a }) => !(s && a)).flatMap(ie), r = S(t.nodes).flatMap((a) => Ie(a, e.document.
  source));
  return [...n, ...i, ...r, ...o];
}
function St(e, t, s = !1) {
  let n = O(t.title).split(/\s+[—–-]\s+/)[0].trim(), o = ne(t), i = se(o), r = Object.keys(i).length > 0;
  if (oe(n) || !r && e.topics(t).some(Oe)) return [];
  let a = r ? [] : Le(e, t, s);
  if (a.length >= 2 || s && !r && !$e(t)) return a;
  let c = [...b(t.nodes), ...f(t.nodes)].find(
    ({ text: u }) => u.length > 20 || new RegExp("\\p{Script=Han}{6}", "u").test(u)
  );
  if (!r && !c) return a;
  let l = c && { text: c.text, at: c.at }, { start: d } = t.heading.position ?? t.at;
  return [
    Te(n, { start: d, end: t.at.end }, { responsibilities: l, ...i }, wt(o), t.title)
  ];
}
function bo(e) {
  let t = e.sections.filter((r) => !xt(e, r)), s = t.filter((r) => $e(r) && e.topics(r).length === 0), n = e.sections.flatMap((r) => g(r.nodes)).flatMap((r) => qe(r, !1)), o = t.flatMap((r) => f(r.nodes)).
  filter(
    ({ label: r, codes: a, strong: c }) => r && (c && Me(r) || a[0]?.text === r && Se(r))
  ), i = t.flatMap((r) => S(r.nodes)).flatMap((r) => Ie(r, e.document.source));
  return [
    ...n,
    ...s.flatMap((r) => St(e, r)),
    ...o.flatMap(ie),
    ...i
  ];
}

// src/design/readers/security-topics.ts
var $t = [
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
], Tt = [
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
var qt = (e) => {
  let t = e.content("security"), s = g(t).flatMap(
    ({ rows: r }) => r.map(
      (a) => re(
        p(a, 0).text,
        a.cells.slice(1).map((c) => c.text).join("; "),
        a.at
      )
    )
  ), n = R(t).map(({ label: r, body: a, text: c, at: l }) => re(r ?? "", r ? a : c, l)), o = b(t).map(({ label: r, body: a, text: c, at: l }) => re(r ?? "", r ? a : c, l));
  return { controls: [...s, ...n, ...o, ...go(e)].filter(({ text: r, topics: a }) => !m(r) && a.length > 0) };
};
function re(e, t, s) {
  let n = `${e} ${t}`.slice(0, 4e3);
  return {
    concern: e,
    text: t,
    topics: $t.filter(([, o]) => o.test(n)).map(([o]) => o),
    at: s
  };
}
function go(e) {
  return e.about("security").flatMap((s) => s.sections).map((s) => {
    let n = y(s), o = b(n)[0]?.text ?? R(n)[0]?.text ?? "";
    return re(s.title, o, s.heading.position ?? s.at);
  });
}

// src/design/measures.ts
var ho = String.raw`(?:%|‰|percent|ns|[uµμ]s|ms|s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|days?|weeks?|months?|years?|[kmgtp]i?b(?:it|ps)?(?:\/s)?|bytes?|bits?|[rqt]ps|nines?|req(?:uest)?s?|users?|connections?|records?|events?|messages?|transactions?|usd|eur|gbp|x|sekunden?|minuten?|stunden?|tagen?|segundos?|minutos?|horas?|dias?|secondes?|heures?|jours?|giây|phút|giờ|秒|分钟|分|毫秒|小时|時間|초|분)`,
It = String.raw`\d{1,15}(?:[,.\u202f ]\d{3}){0,5}(?:[.,]\d{1,6})?`, yo = new RegExp(
  String.raw`(?:${It})\s{0,2}(?:[kKMB]|million|billion|thousand)?\+?\s{0,2}-?(?:${ho})(?![\p{L}])|[$€£]\s?\d|(?:${It})\s{0,2}(?:[kKMB]\s|million\s|billion\s|thousand\s)?(?:[\p{L}-]{2,24}\s){0,2}(?:[\p{L}-]{2,24}\s?)?(?:\/|per )\s{0,2}(?:s|sec|second|min|minute|h|hour|day|week|month|year|user)(?![\p{L}])|\b\d{1,9}(?:\.\d{1,3})?[kKMB]\+?(?![\p{L}\d])|[<>≤≥]=?\s{0,2}\d|\b\d{1,3}(?:,\d{3}){1,5}\b|\b(?:two|three|four|five)[- ]nines\b`,
  "iu"
);
function N(e) {
  return /\d|nines/.test(e) && yo.test(e);
}
function F(e) {
  return /\d/.test(e) && /\d/.test(e.replace(/\b[A-Z]{1,4}-?\d+\b/g, ""));
}
var wo = /[$€£¥₹]\s?\d|\b\d[\d.,]{0,20}\s?(?:k|m|million|billion)?\s?(?:usd|eur|gbp|chf|brl|euros?|dollars?|reais|real)\b|\b(?:usd|eur|gbp|r\$)\s?\d|\d\s?[€£]/i;
function P(e) {
  return wo.test(e);
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
var Rt = (e) => {
  let t = e.about("cost", "build-or-buy"), s = t.flatMap(y), n = b(s), o = e.sections.filter((l) => !e.within(l).has("cost")).flatMap(({ nodes: l }) => g(l)), i = [
    ...g(s).flatMap((l) => Ct(l, !0)),
    ...o.flatMap((l) => Ct(l, !1)),
    ...f(s).flatMap(Ee)
  ], r = t.flatMap((l) => [...j(l)]).filter(({ depth: l }) => l >= 7).map(({ title: l, at: d }) => ({ text: l, label: l, at: d })), a = [...n, ...f(s), ...r].find(
    ({ text: l, label: d }) => Pe(d ?? l) && P(l)
  ), c = n.find(({ text: l }) => /^prices:/i.test(l));
  return {
    costs: {
      lines: q(i.filter(({ item: l }) => !Pe(l))),
      total: i.find(({ item: l }) => Pe(l))?.amount ?? (a && M(a)),
      free: n.filter(({ text: l }) => /^no cost:/i.test(l)).map(M),
      prices: c && M(c),
      remarks: Oo(e)
    },
    options: e.sections.flatMap(({ nodes: l }) => g(l)).flatMap(Lt)
  };
};
function Pe(e) {
  return /^\W{0,5}(?:(?:grand |estimated |monthly |overall ){0,2}total|sum|gesamt|summe|合计|总计)(?![\p{L}])/iu.test(
    e
  );
}
var xo = /item|component|resource|service|line|category|position|kosten|what|tier|phase|iteration/i, vo = /monthly|cost|month|amount|total|price|estimate|usd|eur\b|gbp|\$|€|£|kosten|custo|费用|成本/i;
function Ct(e, t) {
  if (Lt(e).length > 0) return [];
  let s = Math.max(h(e, xo), 0), n = e.header.findLastIndex(
    (l, d) => d !== s && vo.test(l) && !/unit|note|comment/i.test(l)
  ), o = v(e, /quantit|usage|units?$|volume|count|size|menge|specification|spec/i, s, n), i = v(e, /unit price|unit cost|price|rate|per unit/i, s, n), r = /[$€£]|\b(?:usd|eur|gbp|chf|brl)\b/i.test(
  e.header[n] ?? ""), a = ({ text: l, codes: d }) => P(l) || t && d.length > 0 || r && /\d/.test(l);
  return !(n >= 0 && (t || /cost|price|kosten|custo|费用|成本/i.test(e.header[n] ?? ""))) || !e.rows.some((l) => (t ? l.cells : [p(l, n)]).some(a)) ? [] : e.rows.map((l) => ({
    item: p(l, s).text,
    quantity: Q(l, o),
    unitPrice: Q(l, i),
    amount: Q(l, n),
    at: l.at
  })).filter((l) => !m(l.item));
}
function Ee(e) {
  return P(e.text) ? [{ item: e.label ?? e.text.split(/[:=~–—]|\s-\s/, 1)[0].trim(), amount: { text: e.body, at: e.at }, at: e.at }, ...e.items.flatMap(Ee)] : e.items.flatMap(Ee);
}
var ko = /\bcost[- ]?(?:effective\w*|efficien\w*|saving\w*|optimi[sz]\w*|conscious|benefit)|\b(?:infrastructure|storage|bandwidth|operational|hosting|compute|cloud|licen[cs]e|operating|running|server|maintenance|egress|hardware|api|token|inference|llm|energy)[- ]costs?\b|\b(?:reduc\w+|sav\w+|lower\w*|minimi[sz]\w*|additional|higher|extra) (?:\w+ ){0,2}costs?\b|\bcosts? (?:money|scaling|control|cap)\b|\bpricing tiers?\b|\bcheap(?:er|est)? (?:storage|to run|hardware|instances?|than|bandwidth)|\bexpensive (?:to (?:run|operate|host|store)|hardware|storage|licen)|\b(?:open[- ]source|commercial) licen[cs]e|\blicen[cs]e (?:fee|cost)s?|\b(?:kosten|betriebskosten|lizenzkosten|kostengünstig|kostenlos)\b|\bcusto (?:de|operacional)\b|\bbaixo custo\b|成本|费用/i;
function Oo(e) {
  let t = /\b(?:cost|price|pricing|budget|bill|fee|charge|per month|\/month|monthly|annual|salary)\w*/i, s = e.passages.filter(({ text: n, inside: o }) => {
    let i = n.slice(0, 2e3);
    return !o.has("quantities") && (o.has("cost") || ko.test(i) || P(i) && t.test(i));
  });
  return q(s).map(M);
}
function Lt(e) {
  let t = h(e, /^(?:option|alternative|choice|approach|solution)$/i), n = [
    /^(?:once|one-?time|upfront|setup|capex|build)/i,
    /^(?:monthly|recurring|opex|per month|running)/i,
    /^meanwhile/i,
    /total|tco/i
  ].map((o) => v(e, o, t));
  return t < 0 || n.every((o) => o < 0) ? [] : e.rows.map((o) => {
    let [i, r, a, c] = n.map((l) => Q(o, l));
    return { option: p(o, t).text || _(o), once: i, monthly: r, meanwhile: a, total: c, at: o.at };
  });
}

// src/design/readers/weighing.ts
var ce = /\b(?:vs\.?|versus|instead of|rather than|alternativ\w*|rejected|trade-?offs?|pros?\b|cons?\b|however|downsides?|drawbacks?|because|simpler than|prefer\w*|we (?:chose|choose|picked|use|will use|decided|opted)|compared (?:to|with)|could (?:have|also)|not worth|statt|anstelle|weil|da die|em vez|porque|ao invés|pois)\b|因为|而不是|缺点|优点|理由/i,
Pt = /\b(?:is|are|was|were|would be|it's) (?:not|n't) (?:suitable|scalable|feasible|viable|worth|ideal|practical|acceptable|sufficient|an option|recommended|desirable|a good fit)\b|\bisn't (?:suitable|scalable|feasible|viable|worth|ideal|practical|a good)\b|\bruled out\b|\brejected\b|\bdecided against\b|\bdiscarded\b|\bwe (?:will |do |did )?not use\b|\bnot (?:chosen|selected)\b|\bverworfen\b|\bdescartad[oa]s?\b|\bdescartou\b|不采用|不选/i,
Et = /\b(?:we|i|i'd|i would) (?:chose|choose|picked|prefer\w*|decided (?:to|on|for)|opted|selected|went with|settled on|'m choosing|am choosing|'m going with)\b|\bi'm choosing\b|\b(?:chosen|selected|preferred) (?:over|because|since|for its|due to)\b|\b(?:better|simpler|cheaper|faster|safer|easier) (?:than|choice|approach|option|to)\b|\bentschieden (?:für|gegen|uns)\b|\b(?:optou-se|escolhemos|optamos|decidimos)\b|选择了|优先/i,
Mo = /\b(?:because|since|so that|as (?:it|this|we|they|the)|due to|in order to|to (?:avoid|reduce|keep|minimi[sz]e|prevent|simplify|allow|ensure)|which (?:would|means|makes|gives|adds|allows)|but|however|although|while|despite|at the (?:cost|expense) of|weil|da (?:die|der|das|es|sie)|damit|um|porque|pois|para (?:evitar|não|manter)|por (?:causa|ser))\b|因为|以便|避免/i,
zt = /\b(?:trade-?offs?|pros and cons|at the (?:cost|expense) of|instead of|rather than|(?:the )?(?:downside|drawback|disadvantage)s?\b|compared (?:to|with)|as opposed to|alternatively|(?:one |another |the |some |main )?(?:dis)?advantages?|on the other hand|but (?:it|this|that) (?:might|may|would|could|is|adds?)|more expensive|less (?:robust|reliable)|anstatt|statt|em vez de|ao invés de|zulasten)\b|而不是|权衡/i;
function le(e) {
  let t = e.slice(0, 2e3);
  return (Pt.test(t) || Et.test(t) || zt.test(t)) && Mo.test(t);
}
function Bt(e) {
  let t = e.slice(0, 2e3);
  return zt.test(t) || Pt.test(t) || Et.test(t);
}
var So = /([\p{L}\p{N}][\p{L}\p{N} .()/-]{1,40}?)\s(?:vs\.?|versus|over|instead of|rather than|statt|em vez de)\s([\p{L}\p{N}][\p{L}\p{N} .()/-]{1,40})/iu;
function W(e) {
  let t = So.exec(e);
  return t ? [t[1].trim(), t[2].trim()] : /\balternativ|rejected|considered|pros?\b|\boption|备选|方案/i.test(e) ? ["alternatives named in the text"] : [];
}

// src/design/readers/decision-tables.ts
var $o = /^(?:decision|topic|question|choice|area|concern|aspect|entscheidung|decisão|decisión|problem|trade-?off|决策|主题)/i, To = /^(?:chosen|choice|decision|selected|we chose|selection|gewählt|entscheidung|escolha|escolhido|选择|our choice|pick)/i,
qo = /^(?:options?|alternatives?|rejected|considered|vs|alternativen|other|备选|alternativas?)/i, Dt = /^(?:pros?|advantages?|vorteile?|vantagens?|ventajas?|benefits?|优点)(?![\p{L}])/iu, Io = /^(?:cons?|disadvantages?|drawbacks?|nachteile?|desvantagens?|desventajas?|costs?|缺点)(?![\p{L}])/iu,
de = /because|reason|rationale|why|justification|begründung|warum|motivo|justificativa|理由|原因|trade-?off|notes?$|benefit/i;
function ze(e, t) {
  let s = h(e, $o), n = (u) => v(e, u, s), [o, i, r, a] = [n(qo), n(To), n(de), n(/reconsider|revisit|when to/i)], c = h(e, Dt) >= 0 && h(e, Io) >= 0 ? h(e, Dt) : -1;
  if (c < 0 && o < 0 && r < 0)
    return t && e.header.length >= 3 ? e.rows.map(Co) : [];
  let l = (s < 0 || r < 0) && (o < 0 || i < 0) && (i < 0 || r < 0);
  if (!t && c < 0 && l) return [];
  let d = { name: Math.max(s, 0), option: o, choice: i, reason: c >= 0 ? c : r, again: a };
  return e.rows.map((u) => Ro(u, d)).filter(({ decision: u }) => !m(u));
}
function Co(e) {
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
function Ro(e, t) {
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
var jt = (e) => {
  let t = e.about("decisions").flatMap((o) => At(o, e)), s = e.sections.flatMap(({ nodes: o }) => g(o)).flatMap((o) => ze(o, !1)), n = e.sections.flatMap(zo);
  return { decisions: q([...t, ...s, ...n]) };
};
function At(e, t) {
  let s = g(e.nodes).flatMap((i) => ze(i, !0)), n = f(e.nodes).flatMap(Eo), o = s.length + n.length > 0 ? [] : b(e.nodes).filter(({ text: i }) => le(i)).map(({ text: i, at: r }) => Lo(i, r));
  return [...s, ...n, ...o, ...e.sections.flatMap((i) => Po(i, t))];
}
function Lo(e, t) {
  return { decision: e.slice(0, 120), options: W(e), chosen: "", because: e, reconsider: "", at: t };
}
var pe = /^(?:[\d.]+\s*)?(?:pros?|cons?|advantages?|disadvantages?|benefits?|drawbacks?|vorteile?|nachteile?|vantagens?|desvantagens?|优点|缺点)(?![\p{L}])/iu;
function Po(e, t) {
  let s = At(e, t), n = y(e), o = n.map((u) => k(u).text).join(" "), i = [...b(n), ...f(n)], r = e.sections.some(({ title: u }) => pe.test(u)) || i.some(({ label: u }) => u !== void 0 && pe.test(u)), a = i.
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
function Eo(e) {
  let t = e.items.flatMap((i) => [i, ...i.items]), s = [e.text, ...t.map(({ text: i }) => i)].join(" ").slice(0, 4e3);
  if (s.length < 30 || !ce.test(s) && !e.label) return [];
  let n = t.find(({ label: i }) => i !== void 0 && de.test(i)), o = n ? n.body || n.items.map(({ text: i }) => i).join("; ") || n.text : ce.test(s) ? e.body : "";
  return [
    { decision: e.label ?? e.text, options: W(s), chosen: "", because: o, reconsider: "", at: e.at }
  ];
}
function zo(e) {
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
function _t({ lang: e, value: t }) {
  let s = (e ?? "").toLowerCase();
  return s === "mermaid" ? "mermaid" : /^(?:plantuml|puml|uml)$/.test(s) || /^\s{0,20}@startuml/m.test(t.slice(0, 500)) ? "plantuml" : s === "d2" ? "d2" : /^(?:dot|graphviz)$/.test(s) ? "dot" : /^(?:likec4|structurizr)$/.
  test(s) ? "c4" : s === "" && /^\s*(?:flowchart|graph) (?:LR|TD|TB|RL|BT)\b|^\s*sequenceDiagram\b/.test(t) ? "mermaid" : (s === "" || /^(?:text|txt|ascii|plain|plaintext|diagram)$/.test(s)) && Do(t) ?
  "ascii" : void 0;
}
var Nt = /[┌┐└┘╔╗╚╝╭╮╰╯]|\+[-=]{3,}\+|\|[^|\n]{2,80}\|/g, Bo = /[▼▲►◄→←↓↑⟶⇒]|[-=─━][>▶►]|<[-=─]|[^\w]v\s*$|^\s{0,80}[|│]\s*$/gm, Ft = /^[\s│|]{0,40}(?:├──|└──|\+--|\|--|`--)\s?[\w.@[{(]/m;
function Do(e) {
  if (Ft.test(e)) return !0;
  let t = e.split(`
`).filter((i) => i.trim()), s = t.filter((i) => /^\s{0,20}[|+].*[|+]\s*$/.test(i)).length;
  if (s >= 3 && s >= t.length * 0.5 && !/[▼▲►▶→←↓↑]|[-=─]>|<[-=─]/.test(e)) return !1;
  let n = (e.match(Nt) ?? []).length, o = (e.match(Bo) ?? []).length;
  return n >= 2 && o >= 1 || n >= 6 && /[┌╔╭]|\+-{3,}/.test(e) ? !0 : o >= 4 && t.length >= 4 && n === 0 && /[▼↓│]/.test(e);
}
function Wt(e, t, s, n) {
  return e === "mermaid" ? _o(t, s, n) : e === "plantuml" ? jo(t) : e === "ascii" ? Ao(t, s) : "architecture";
}
function jo(e) {
  return /^\s*(?:component|node|package|rectangle|cloud|database|\[|Container|System|Boundary)/m.test(e) ? "architecture" : /^\s*(?:class|entity|enum)\b/m.test(e) ? "data" : /->/.test(e) ? "sequence" :
  "other";
}
function Ao(e, t) {
  if (Ft.test(e) && !/[▼▲►→⟶]|-->/.test(e.replace(/#.*$/gm, ""))) return "other";
  let s = (e.match(/\[\s?(?:x|✓|\+|−|▼|[A-Z][a-z]+(?: [A-Za-z]+)?)\s?\]|\(•\)|\( \)/g) ?? []).length;
  return /\b(?:ui|screen|mock-?up|wireframe|layout|page|dashboard)\b/i.test(t) || s >= 4 ? "other" : /\b(?:schema|entity|er diagram|data model)\b/i.test(t) ? "data" : (e.match(Nt) ?? []).length >= 2 ?
  "architecture" : "procedure";
}
function _o(e, t, { nodes: s, edges: n }) {
  let o = e.replace(/^---[\s\S]{0,1000}?\n---\s*\n/, "").replace(/^\s{0,80}%%.*$/gm, "").trimStart(), i = o.split(/\s/, 1)[0] ?? "";
  return /^sequenceDiagram/.test(i) ? "sequence" : /^(?:erDiagram|classDiagram)/.test(i) ? "data" : /^state/.test(i) ? "state" : /^C4(?:Dynamic)/.test(i) ? "sequence" : /^(?:C4|architecture|block)/.test(
  i) ? "architecture" : !/^(?:flowchart|graph)/.test(i) || s.length < 2 || n.length === 0 || s.every(({ label: r }) => No(r)) ? "other" : Ho(o, t, s) ? "procedure" : "architecture";
}
function No(e) {
  return /^(?:(?:component|service|module|node|step|system|actor|box|name|label|element|container|client|server|database|db)[\s_-]?(?:\d{1,2}|[a-z])|component|module|node|step|box|name|label|\[.*\]|<.*>|[a-z]\d?)$/i.
  test(
    e.trim()
  );
}
var Fo = /\b(?:service|server|api|gateway|database|db|cache|queue|broker|client|worker|store|storage|app|ui|frontend|backend|cdn|balancer|postgres\w*|redis|kafka|s3|bucket|proxy|cluster|browser|user|provider|engine|module|controller|registry|scheduler|agent|cli|sdk|host|topic)\b/i,
Wo = /^(?:is|does|has|are|can|check|validate|verify|send|receive|get|fetch|create|update|delete|compute|calculate|return|start|end|stop|wait|retry|process|parse|extract|hash|keep|discard|drop|dispatch|load|save|store|write|read|call|notify|log|reject|accept|approve|apply|run|execute|select|choose|find|match|filter|sort|open|close|continue|success|fail\w*|error|done|yes|no)\b/i;
function Ho(e, t, s) {
  if (/\b(?:state|lifecycle|ownership|relationships?|dependency|dependencies|timeline|hierarchy)\b/i.test(t) && !/architect/i.test(t)) return !0;
  if (/^\s*subgraph/m.test(e) || /\[\(/.test(e)) return !1;
  let o = s.map(({ label: c }) => c), i = o.filter((c) => Wo.test(c) || c.endsWith("?")).length, r = o.filter((c) => Fo.test(c)).length;
  return /\{[^{}\n]{1,200}\}/.test(e) && r < o.length * 0.6 ? !0 : i >= o.length * 0.5;
}
function Be(e) {
  return /sequence|flow|ablauf|sequenz/i.test(e) ? "sequence" : /\ber\b|erd\b|schema|entity|data-?model|datamodel/i.test(e) ? "data" : /\b(?:screen|ui|mock|chart|graph of|plot|benchmark)\b/i.test(e) ?
  "other" : /architect|system|component|context|container|deployment|overview|topology|high.?level|design|baustein|block|infrastru|bottleneck/i.test(
    e
  ) ? "architecture" : "other";
}

// src/design/flowchart.ts
var Ko = String.raw`(?:\(\(\((?<a>[^()]{0,300})\)\)\)|\(\[(?<b>[^\]]{0,300})\]\)|\[\((?<c>[^)]{0,300})\)\]|\[\[(?<d>[^\]]{0,300})\]\]|\(\((?<e>[^()]{0,300})\)\)|\{\{(?<f>[^}]{0,300})\}\}|[[({]+"(?<g>[^"]{0,300})"[\])}]+|\[(?<h>[^\]]{0,300})\]|\((?<i>[^()]{0,300})\)|\{(?<j>[^}]{0,300})\}|>(?<k>[^\]]{0,300})\])`,
Ht = new RegExp(
  String.raw`^\s*(?<id>[\p{L}\p{N}_][\p{L}\p{N}_.:]{0,100}(?:-[\p{L}\p{N}_]{1,100}){0,10})\s*${Ko}?(?:::\w+)?`,
  "u"
), Zo = /^\s*(?:<?(?:--|==|-\.)\s*(?<quoted>"[^"]{0,200}"|[^-=|>.\n"][^->|=\n]{0,200}?)\s*(?:--+>?|==+>?|\.->?|-\.->?|\.-+>?)|<?(?:--+|==+|-\.+-)[>xo]?|~~~)\s*(?:\|(?<piped>[^|]{0,200})\|)?/;
function Kt(e) {
  let t = /* @__PURE__ */ new Map(), s = [], n = [];
  for (let { text: o, at: i } of e) {
    let r = /^\s*subgraph\s+(?:\S{1,100}\s*\[(?<label>[^\]]{0,300})\]|(?<name>.{1,300}))/.exec(o)?.groups;
    if (r) n.push(De(r.label ?? r.name ?? ""));
    else if (/^\s*end\s*$/.test(o)) n.pop();
    else if (!/^\s*(?:%%|flowchart|graph|direction|classDef|class|style|linkStyle|click)\b/.test(o) && !/^\s*%%/.test(o))
      for (let a of o.slice(0, 2e3).split(";")) Qo(a, i, n.at(-1), t, s);
  }
  return { nodes: [...t.values()], edges: s };
}
function Qo(e, t, s, n, o) {
  let i = e, r = [], a;
  for (; i.trim(); ) {
    let c = [];
    for (let d = Ht.exec(i); d?.groups?.id; d = Uo(i)) {
      let { id: u, ...I } = d.groups;
      i = i.replace(/^\s*&/, "").slice(d[0].length);
      let x = Object.values(I).find((C) => C !== void 0);
      (x !== void 0 || !n.has(u)) && n.set(u, { id: u, label: x === void 0 ? u : De(x), group: s, at: t }), c.push(u);
    }
    if (c.length === 0) return;
    for (let d of r) for (let u of c) o.push({ from: d, to: u, label: a, at: t });
    let l = Zo.exec(i);
    if (!l) return;
    i = i.slice(l[0].length), a = De(l.groups?.piped ?? l.groups?.quoted ?? "") || void 0, r = c;
  }
}
function Uo(e) {
  return /^\s*&/.test(e) ? Ht.exec(e.replace(/^\s*&/, "")) : null;
}
function De(e) {
  return e.trim().replace(/^"|"$/g, "").replace(/<br\s{0,3}\/?>|\\n/gi, `
`).split(`
`)[0].trim();
}

// src/design/readers/diagrams.ts
var Qt = (e) => {
  let t = e.nodes.flatMap((n) => {
    let o = e.sectionAt(n), i = e.holder(n)?.title ?? "", r = S([n]).flatMap((l) => Xo(l, i, e.document.source)), a = Je([n]).flatMap(
      ({ alt: l, title: d, url: u, position: I }) => Ut(`${l ?? ""} ${d ?? ""} ${u}`, u, i, w({ position: I }))
    ), c = et([n]).flatMap((l) => Vo(l, i));
    return [...r, ...a, ...c].map((l) => ({
      ...l,
      section: o,
      isDesign: l.notation === "image" && Go(e.holder(n), o)
    }));
  });
  return {
    diagrams: [...t.map(
      ({ isDesign: n, ...o }) => o.kind === "other" && n ? { ...o, kind: "architecture" } : o
    ), ...Yo(e)],
    notRead: t.filter(({ notation: n }) => n !== "mermaid").map(({ notation: n, section: o, at: i }) => ({
      text: `a diagram in ${n} is not checked`,
      section: o ?? "architecture",
      at: i
    }))
  };
};
function Go(e, t) {
  let s = e ? [e, ...K(e)].map(({ title: o }) => o) : [], n = /\b(?:design|proposal|approach|solution|architecture|how|overview|implementation|entwurf|lösung)\b/i;
  return t === "architecture" || t === void 0 && s.some((o) => n.test(o));
}
function Xo(e, t, s) {
  let n = _t(e);
  if (!n) return [];
  let o = w(e), i = n === "mermaid" && /^\s*(?:%%.*\n\s*|---[\s\S]{0,500}?\n---\s*){0,5}(?:flowchart|graph)\b/.test(e.value) ? Kt(T(e, s)) : { nodes: [], edges: [] };
  return [{ notation: n, kind: Wt(n, e.value, t, i), source: e.value, at: o, ...i }];
}
function Ut(e, t, s, n) {
  if (/badge|shields\.io|logo|avatar|icon|banner|screenshot|mock-?up|wireframe|emoji|\bgif\b/i.test(e)) return [];
  let o = Be(e);
  return [
    { notation: "image", kind: o === "other" ? Be(s) : o, source: t, at: n, nodes: [], edges: [] }
  ];
}
function Vo({ value: e, position: t }, s) {
  return Array.from(e.slice(0, 2e4).matchAll(/<img\b([^>]{1,1000})>/gi)).flatMap(([, n = ""]) => {
    let o = /\bsrc\s*=\s*["']?([^"'\s>]{1,500})/i.exec(n)?.[1] ?? "", i = /\balt\s*=\s*["']([^"']{0,300})/i.exec(n)?.[1] ?? "";
    return o ? Ut(`${i} ${o}`, o, s, w({ position: t })) : [];
  });
}
var Zt = /\.(?:puml|plantuml|drawio|mmd|vsdx?|excalidraw|dsl)\b|diagram[\w-]{0,40}\.(?:png|svg|jpe?g|md|pdf)\b/i;
function Yo(e) {
  let t = e.passages.flatMap(
    ({ codes: n, at: o }) => n.filter(({ text: i }) => Zt.test(i)).map(({ text: i }) => ({ text: i, at: o }))
  ), s = Y(e.nodes).flatMap(
    (n) => n.type === "link" && (Zt.test(n.url) || /(?:figma|lucid|miro|draw\.io|excalidraw|diagrams\.net)/i.test(n.url)) ? [{ text: n.url, at: w(n) }] : []
  );
  return q([...t, ...s]).map(({ text: n, at: o }) => ({
    notation: "image",
    kind: "other",
    source: n,
    at: o,
    nodes: [],
    edges: []
  }));
}

// src/design/readers/endpoint-tables.ts
var ue = "GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|WS|WSS|SSE", Gt = /^(?:endpoint|route|api|path|url|uri|method & path|method \/ path|method|operation|request|rpc|command|ruta|rota|endpunkt|端点|路径|接口)s?(?:\s*path)?$/i,
Jo = /^(?:method|verb|http(?: method)?|methode|método|方法)$/i, Xt = new RegExp(`^(${ue})\\s+`), Vt = new RegExp(`^(?:${ue})$`);
function Yt(e, t) {
  let s = h(e, Jo), n = v(e, Gt, s) >= 0 ? v(e, Gt, s) : s;
  return n < 0 ? [] : e.rows.flatMap((o) => ei(e, o, n, s, t));
}
function ei(e, t, s, n, o) {
  let i = p(t, s).text.replace(/`/g, "").trim(), r = n >= 0 && n !== s ? p(t, n).text.toUpperCase().replace(/[`\s]/g, "") : Xt.exec(i)?.[1] ?? "", a = i.replace(Xt, ""), c = Vt.test(r) && a !== "" && !Vt.
  test(a), l = /^\/|^https?:\/\/|^[\w.]{1,60}\(.{0,200}\)/.test(a);
  if (!c && !l) return [];
  let d = (u) => p(t, v(e, u, s)).text;
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
function Jt(e) {
  let t = h(e, /^(?:event|topic|message|channel|queue|ereignis|evento|事件|消息)s?(?: name| type)?$/i);
  if (t < 0 || v(e, /producer|publisher|consumer|subscriber|payload|emitted|from|trigger/i, t) < 0)
    return [];
  let s = (n, o) => p(n, v(e, o, t)).text;
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
var ti = new RegExp(
  String.raw`(?<![\w/])(${ue})[ \t:]{1,8}((?:https?:\/\/[^\s\`/]{1,200})?\/[^\s\`"'|,;<>，、）]{0,300}|(?:https?:\/\/[^\s\`/]{1,200})?\/[^\s\`"'|,;，、）]{0,300})`,
  "g"
);
function me(e, t = !1) {
  let s = e.slice(0, 4e3).replace(/`/g, " ");
  return Array.from(s.matchAll(ti), ({ index: o, 1: i = "", 2: r = "" }) => ({
    index: o,
    method: i,
    path: r.replace(/[.,:;)]+$/, "")
  })).filter(({ index: o, path: i }) => (!t || o <= 2) && i !== "");
}
function je({ method: e, path: t }, s, n) {
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
function en(e) {
  let t = e.heading.position ?? e.at;
  return me(e.title).map((s) => je(s, t, b(y(e))[0]?.text ?? ""));
}
function tn(e, t) {
  return S(e.nodes).flatMap((s) => /^(?:mermaid|plantuml|puml|dot|d2)$/i.test(s.lang ?? "") ? [] : ni(T(s, t)).flatMap(({ text: n, at: o }) => {
    let [i = oi(n)] = me(n.replace(/^\s*(?:\d{1,3}[.)]|[-*#])\s*/, ""), !0), r = i && nn(n, i.path).replace(/HTTP\/\d.*$/, "");
    return i ? [je(i, o, r?.trim() ?? "")] : [];
  }));
}
function ni(e) {
  let t = [], s = !1;
  for (let n of e) {
    let o = t.at(-1);
    s && o ? t[t.length - 1] = { text: `${o.text.slice(0, -1)} ${n.text.trim()}`, at: o.at } : t.push(n), s = n.text.endsWith("\\") && (t.at(-1)?.text.length ?? 0) < 2e3;
  }
  return t;
}
var si = /^\s*\$?\s*curl\b(.{0,500}?)(https?:\/\/[^\s"'/]{1,200})?(\/[\w./:{}-]{1,200})/;
function oi(e) {
  let [, t = "", , s] = e.length <= 1e3 ? si.exec(e) ?? [] : [];
  if (!s) return;
  let n = /-X\s*([A-Z]{3,7})\b|--request[= ]([A-Z]{3,7})\b/.exec(t);
  return { method: n?.[1] ?? n?.[2] ?? (/\s(?:-d|--data\w*)\b/.test(t) ? "POST" : "GET"), path: s };
}
function nn(e, t) {
  let s = e.indexOf(t);
  return s < 0 ? "" : e.slice(s + t.length).replace(/^[\s#:–—-]+/, "");
}
function sn(e) {
  return e.filter(({ form: s, inside: n }) => s !== "row" && n.has("api")).flatMap(({ text: s, at: n }) => {
    let o = s.replace(/`/g, "");
    return me(s).map((i) => je(i, n, nn(o, i.path)));
  });
}
var ii = [
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
function on({ form: e, codes: t, inside: s }) {
  return e === "row" || ii.some((n) => s.has(n)) ? [] : t.flatMap(({ text: n }) => me(n, !0).map(({ method: o, path: i }) => `${o} ${i}`));
}

// src/design/readers/operations.ts
var ri = /^\s*(?:export\s+|public\s+|private\s+|static\s+|async\s+|pub\s+|func\s+(?:\([^)]{0,80}\)\s*)?|fn\s+|def\s+|rpc\s+|function\s+|abstract\s+|(?:[\w<>[\],?]{1,60}\s+)(?=\w+\())?(?:async\s+|function\s+)?([A-Za-z_]\w{0,80})\s*(?:<[^<>()]{0,60}>)?\(([^()]{0,300})\)?\s*(?:->|:|returns\b|=>|\{|;|error\b|\(|$)/,
an = /^(?:if|for|while|switch|return|catch|table|values|select|insert|index|key|references|check|primary|constructor|super|describe|it|test|expect|print|println|console|require|import|assert|throw|new|exists|hash|count|sum|and|or|not|in|with|from|where)$/i,
rn = /^\s*(?:export\s+)?(?:service|interface|message|openapi|asyncapi|apiVersion|paths|swagger|kind)\b\s*[:\w]/, ai = /^\s*(?:create|alter|select|insert|update|delete|show|grant|drop|explain)\b/i, cn = /(?:^|\s)--[a-z][\w-]+/;
function ln(e, t) {
  let s = y(e), o = S(s).filter(({ lang: c }) => !/^(?:mermaid|plantuml|puml|dot|d2)$/i.test(c ?? "")).flatMap((c) => dn(c, t)), i = [...b(s), ...R(s)].flatMap(({ codes: c }) => c), r = i.flatMap(({ text: c,
  at: l }) => {
    let d = /^(?:[\w$.]{1,80}\.)?([A-Za-z_]\w{1,80})\((.{0,300})\)/.exec(c)?.[1];
    return d && !an.test(d) ? [B(d, l)] : [];
  }), a = i.filter(({ text: c }) => c.length < 300 && cn.test(c)).map(({ text: c, at: l }) => B(c, l));
  return [...o, ...r, ...a];
}
function dn(e, t) {
  let n = T(e, t).slice(0, 2e3).flatMap(({ text: o, at: i }) => {
    if (o.length > 500) return [];
    let r = ri.exec(o)?.[1];
    if (r && !an.test(r)) return [B(r, i)];
    if (ai.test(o) || cn.test(o)) return [B(o.trim().slice(0, 80), i)];
    let a = rn.test(o) ? /(?:service|interface|message|kind:?)\s+(\w+)/.exec(o)?.[1] : void 0;
    return a || rn.test(o) ? [B(a ?? o.trim().slice(0, 40), i)] : [];
  });
  return n.length > 0 ? n : pn(e);
}
function pn(e) {
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
var ci = /^(?:[A-Z][A-Z_]{2,20}(?: (?:[A-Z_]{2,20}|\[[A-Z|]{2,40}\]|<[\w-]{1,30}>)){1,6})(?: .{0,80})?$|^[\w./-]{2,40} (?:[\w-]{1,30} ){0,3}--[a-z][\w-]+.{0,200}$|^--[a-z][\w-]{2,}(?:[= ].{0,60})?$/;
function un(e) {
  let t = e.flatMap(
    ({ codes: n, inside: o }) => o.has("decisions") ? [] : n.filter(({ text: i }) => i.length < 300 && ci.test(i))
  );
  return new Set(t.map(({ text: n }) => n.split(" ", 3).join(" "))).size >= 2 ? t.map(({ text: n, at: o }) => B(n, o)) : [];
}
var li = /\b(?:request|response|payload|message|body|notification|webhook|manifest|config(?:uration)?|signature|interface|api|endpoint|schema|proto|command|flag|call|invocation|contract)s?\b|请求|响应|接口|anfrage|antwort|schnittstelle|requisição|resposta/i;
function mn(e, t) {
  return e.nodes.flatMap((s, n) => {
    if (s.type !== "code") return [];
    let o = e.nodes[n - 1], i = o?.type === "paragraph" ? k(o).text : "";
    return /^\s*(?:service|rpc)\s+\w+/m.test(s.value) || /^\s*(?:openapi|asyncapi|apiVersion):/m.test(s.value) ? dn(s, t) : li.test(`${e.title} ${i.slice(-200)}`) ? pn(s) : [];
  });
}

// src/design/readers/endpoints.ts
var fn = (e) => {
  let t = e.about("called-by-us"), s = (c) => t.some((l) => c === l || K(c).includes(l)), n = e.document.source, o = e.sections.flatMap((c) => [
    ...g(c.nodes).flatMap((l) => Yt(l, !s(c))),
    ...en(c),
    ...tn(c, n)
  ]), i = e.about("api").flatMap((c) => ln(c, n)), r = e.sections.flatMap((c) => mn(c, n)), a = sn(e.passages);
  return {
    endpoints: di([...o, ...a, ...i, ...r, ...un(e.passages)]),
    events: e.sections.flatMap((c) => g(c.nodes).flatMap(Jt))
  };
};
function di(e) {
  let t = /* @__PURE__ */ new Map();
  for (let s of e) {
    let n = t.get(s.name), o = n && n.purpose === "" && n.payload === "";
    (!n || o && s.purpose !== "") && t.set(s.name, s);
  }
  return [...t.values()];
}

// src/design/types-in-code.ts
var pi = [
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
], bn = 1e3;
function gn(e, t, s) {
  let n = t.split(`
`).map((r) => r.slice(0, bn)), o = pi.filter(
    ({ notation: r, languages: a }) => a.test(e) && (s || r !== "graphql")
  );
  return n.flatMap((r, a) => {
    for (let { notation: c, open: l, field: d } of o) {
      let { name: u, rest: I } = l.exec(r)?.groups ?? {};
      if (u) return [{ name: u, notation: c, line: a + 1, fields: ui(n, a, I ?? "", d) }];
    }
    return [];
  }).filter(({ fields: r }) => r.length > 0);
}
function ui(e, t, s, n) {
  let o = [], i = 1;
  for (let r = t; r < Math.min(e.length, t + 400) && i > 0; r++) {
    let c = (r === t ? s : e[r] ?? "").replace(/\/\/.*$/, "");
    if (i === 1) for (let l of c.matchAll(n)) o.push(mi(l.groups ?? {}));
    i += (c.match(/[{(]/g) ?? []).length - (c.match(/[})]/g) ?? []).length;
  }
  return o;
}
function mi({ name: e = "", type: t = "" }) {
  return { name: e, type: t.replace(/\s*[}]\s*$/, "").trim() };
}
var fi = /^(?:return|if|else|for|while|def|try|except|class|with|elif|raise)$/;
function hn(e) {
  let t = e.split(`
`).map((s) => s.slice(0, bn));
  return t.flatMap((s, n) => {
    let o = /^\s*class\s+(\w+)/.exec(s)?.[1];
    if (!o) return [];
    let i = t.slice(n + 1, n + 200), r = i.findIndex((c) => /^\S/.test(c)), a = i.slice(0, r < 0 ? i.length : r).flatMap((c) => {
      let l = /^\s+(\w+)\s*(?::\s*([^=#]+)|=\s*(?:models\.|Column|Field)\w*.*)/.exec(c);
      return l && !fi.test(l[1]) ? [{ name: l[1], type: (l[2] ?? "").trim() }] : [];
    });
    return a.length > 0 ? [{ name: o, notation: "python", fields: a, line: n + 1 }] : [];
  });
}

// src/design/code-blocks.ts
var bi = 2e5;
function wn(e, t, s) {
  let n = t.slice(0, bi), o = e.toLowerCase();
  if (/^\s*(?:%%[^\n]*\n\s*){0,20}erDiagram/.test(n)) return wi(n);
  if (/\bcreate\s+table\b/i.test(n)) return gi(n);
  if (o === "mermaid") return /^\s*(?:%%[^\n]*\n\s*){0,20}classDiagram/.test(n) ? xi(n) : [];
  if (o === "python" || o === "py") return hn(n);
  let i = gn(o, n, s);
  return i.length > 0 ? i : /^\s*(?:apiVersion|kind):\s/m.test(n) && /^\s*spec:/m.test(n) || s && /^(?:json|jsonc|json5|yaml|yml|text|txt|)$/.test(o) ? yn(o, n) : [];
}
function gi(e) {
  let t = [...e.matchAll(/\bcreate\s+table\s+(?:if\s+not\s+exists\s+)?([\w."`[\]{}$]{1,100})\s*\(/gi)], s = xn(e);
  return t.map((n, o) => {
    let i = n.index + n[0].length, r = e.slice(i, t[o + 1]?.index ?? e.length).split(/\n\s*\)|\)\s*;/, 1)[0] ?? "", a = yi(r.replace(/--[^\n]*/g, "")).flatMap(hi);
    return { name: n[1].replace(/["`[\]]/g, ""), notation: "sql", fields: a, line: s(n.index) };
  });
}
function hi(e) {
  let t = /^\s*["`[]?(\w+)["`\]]?\s+(\w+(?:\s*\([^)]{0,200}\)|<[^>]{0,100}>)?(?:\[\])?)/.exec(e), s = t && /^(?:primary|foreign|unique|constraint|check|index|key|exclude|partition)$/i.test(t[1]);
  return t && !s ? [{ name: t[1], type: t[2] }] : [];
}
function xn(e) {
  let t = 0, s = 1;
  return (n) => {
    for (; t < n; t++) e[t] === `
` && (s += 1);
    return s;
  };
}
function yi(e) {
  let t = [], s = 0, n = 0;
  for (let o = 0; o < e.length; o++) {
    let i = e[o];
    i === "(" && (s += 1), i === ")" && (s -= 1), !(i !== "," || s > 0) && (t.push(e.slice(n, o)), n = o + 1);
  }
  return [...t, e.slice(n)];
}
function wi(e) {
  let t = [], s = /* @__PURE__ */ new Set(), n;
  e.split(`
`).forEach((o, i) => {
    let r = /^\s*["']?([\w -]{1,80}?)["']?(?:\[[^\]]{0,100}\])?\s*\{\s*$/.exec(o), a = /^\s*(\S+)\s+(\w+)(?:\s.*)?$/.exec(o), c = /^\s*(\w+)\s+[|}o][|o]?(?:--|\.\.)[|{o][|{o]?\s+(\w+)\s*:/.exec(o);
    r ? (n = { name: r[1], notation: "er", fields: [], line: i + 1 }, t.push(n)) : /^\s*\}/.test(o) ? n = void 0 : n && a ? n.fields.push({ name: a[2], type: a[1] }) : c && s.add(c[1]).add(c[2]);
  });
  for (let { name: o } of t) s.delete(o);
  return [...t, ...Array.from(s, (o) => ({ name: o, notation: "er", fields: [], line: 1 }))];
}
function xi(e) {
  let t = xn(e);
  return [...e.matchAll(/class\s+(\w+)[^\n{]{0,200}\{([^}]{0,5000})\}/g)].map((s) => ({
    name: s[1],
    notation: "class",
    line: t(s.index),
    fields: s[2].split(`
`).filter((n) => /\w/.test(n) && !/\(/.test(n)).map((n) => ({ name: n.trim().replace(/^[+#~-]/, ""), type: "" }))
  }));
}
function yn(e, t) {
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
function vn(e, t) {
  let s = e.flatMap((r) => vi(r));
  if (s.length > 0) return s;
  let n = e.flatMap(kn);
  return t.sections.length === 0 && t.depth > 2 && n.length >= 2 && n.length >= e.length * 0.6 ? [{ name: O(t.title), notation: "list", fields: n, at: t.at }] : [];
}
var Ae = /^`?[a-z_]\w{0,60}`?\??(?:\s*[:(][^,]{0,200})?$/i;
function vi(e) {
  let t = (e.label ?? e.text).replace(/[:(].*$/, "").trim(), s = t.split(" ").length <= 4, n = e.items.flatMap(kn);
  if (n.length >= 2 && s) return [{ name: t, notation: "list", fields: n, at: e.at }];
  if (!e.label || !s) return [];
  let o = e.body.length <= 1e3 ? /^\(?([\p{L}\d_`*?, ./()[\]:|{}'-]+)\)?\.?$/u.exec(e.body)?.[1]?.split(/,\s*/) ?? [] : [], i = o.filter((a) => Ae.test(a.trim()));
  if (i.length >= 3 && i.length >= o.length * 0.7) return [U(t, i, e)];
  let r = e.codes.map(({ text: a }) => a).filter((a) => a !== e.label && Ae.test(a));
  return r.length >= 2 ? [U(t, r, e)] : [];
}
function U(e, t, { at: s }) {
  return { name: e, notation: "list", fields: t.map((n) => ({ name: n.trim(), type: "" })), at: s };
}
function kn(e) {
  let t = /^`?([a-zA-Z_][\w.]{0,40})`?\??\s*(?:[:(–—-]\s*(.{0,500}))?$/.exec(e.text);
  return t && (e.codes.length > 0 || t[2] !== void 0 || /_|[a-z][A-Z]/.test(t[1])) ? [{ name: t[1], type: t[2] ?? "" }] : [];
}
function On(e) {
  if (e.depth < 3 || e.sections.length > 0 || f(y(e)).length > 0) return [];
  let s = b(e.nodes).flatMap((n) => n.codes.map(({ text: o }) => o)).filter((n) => Ae.test(n));
  return s.length >= 2 ? [U(O(e.title), s, e)] : [];
}
var ki = /\b(?:fields?|columns?|attributes?|properties|members|keys)\b[^:：]{0,80}[:：]$|\b(?:struct|record|table|message|object|document|schema|entry)\b[^.:：]{0,80}\b(?:contains?|holds?|stores?|consists? of|has|with|of)\b[^.:：]{0,60}[:：]$|(?:字段|属性)[^:：]{0,20}[:：]$|\b(?:felder|spalten|campos|colunas)\b[^:：]{0,40}[:：]$/i;
function Mn(e) {
  return e.nodes.flatMap((t, s) => {
    let n = e.nodes[s + 1];
    if (t.type !== "paragraph" || n?.type !== "list") return [];
    let [o] = b([t]), i = f([n]);
    return o && ki.test(o.text.slice(-200)) && i.length >= 2 ? [
      U(
        O(e.title),
        i.map(({ label: a, text: c }) => (a ?? c).slice(0, 80)),
        o
      )
    ] : [];
  });
}
var Oi = /^(\w{0,40}\s?)\{\s*([^{}]{5,900})\}$/, Mi = /^["']?\w{1,40}["']?\??\s*(?::.{0,200})?$/;
function Sn({ codes: e, label: t, text: s }) {
  return e.flatMap((n) => {
    let [, o = "", i = ""] = n.text.length <= 1e3 ? Oi.exec(n.text) ?? [] : [], r = i.split(/[,;]\s*/).filter((c) => Mi.test(c.trim())), a = o.trim() || t || s.replace(/^(?:an?|the|each|every)\s/i, "").
    split(/\s/, 1)[0] || "record";
    return r.length >= 3 ? [U(a, r, n)] : [];
  });
}

// src/design/readers/entity-tables.ts
var Si = /^(?:field|column|attribute|property|name|key|parameter|feld|spalte|attribut|campo|columna|coluna|atributo|champ|字段|属性|列名|名称|フィールド)s?(?:[ -]?name)?$/i, $i = /^(?:data ?)?(?:type|typ|datentyp|tipo|类型|型)s?$|^value (?:type|类型)/i,
Ti = /^(?:entity|table|model|collection|record|struct|document|namespace|entität|entidade|entidad|tabelle|tabela|表|实体)(?: name)?s?$/i, $n = /field|column|attribute|contents?|key|campos|felder|value|字段|属性/i,
qi = /^(?:metric|status|code|method|requirement|component|endpoint|alert|default|cost|monthly|unit price|priority|risk|failure)s?$/i;
function _e(e, t, s) {
  let n = h(e, Ti), o = h(e, Si), i = h(e, $i);
  if (n >= 0 && s)
    return Tn(e, n, o >= 0 && o !== n ? o : v(e, $n, n), i);
  if (n >= 0 && i >= 0) return Tn(e, n, v(e, $n, n, i), i);
  let r = s || i >= 0 && /^(?:field|column|attribute|feld|campo|字段)/i.test(e.header[o] ?? "");
  if (o < 0 || !r || e.header.length < 2 || e.header.some((c) => qi.test(c))) return [];
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
    let r = p(i, t).text, a = o.at(-1), c = Ii(i, s, n, e);
    a && (r === "" || r === a.name) ? a.fields.push(...c) : m(r) || o.push({ name: r, notation: "table", fields: c, at: i.at });
  }
  return o;
}
function Ii(e, t, s, n) {
  let o = /\{([^{}]{3,400})\}/.exec([t, s].map((a) => p(e, a).text).join(" "))?.[1];
  return o ? o.split(/[,;]\s*/).map((a) => ({ name: a.trim(), type: "" })) : (s >= 0 && /^(?:field|column|attribute|property|feld|campo|字段)/i.test(n.header[t] ?? "") ? [p(e, t).text] : p(e, t).text.
  split(/[,;]\s*/)).filter((a) => !m(a)).map((a) => ({ name: a, type: s >= 0 ? p(e, s).text : "" }));
}
var Ci = [
  /hold|content|data\b|stores/i,
  /surviv|durab|loss/i,
  /backup/i,
  /retention|kept/i,
  /personal|pii/i
];
function qn(e) {
  let t = h(e, /^(?:store|database|data ?store|storage)$/i), s = Ci.map((n) => v(e, n, t));
  return t < 0 || s.filter((n) => n >= 0).length < 2 ? [] : e.rows.map((n) => {
    let [o = "", i = "", r = "", a = "", c = ""] = s.map(
      (d) => p(n, d).text
    ), l = n.cells.flatMap(({ codes: d }, u) => u === t ? [] : d);
    return { name: p(n, t).text, holds: o, survives: i, backup: r, retention: a, personalData: c, expressions: l, at: n.at };
  });
}

// src/design/readers/entities.ts
var In = (e) => {
  let t = e.document.source, s = e.about("data-model").flatMap((r) => Cn(r, e)), n = e.sections.filter((r) => !e.within(r).has("decisions")).flatMap((r) => [
    ...r.nodes.flatMap(
      (a, c) => S([a]).flatMap(
        (l) => Rn(l, r.title, Li(r.nodes[c - 1]), t)
      )
    ),
    ...g(r.nodes).flatMap((a) => _e(a, r.title, !1)),
    ...Mn(r)
  ]), o = e.passages.filter(({ inside: r }) => !r.has("decisions")).flatMap(Sn), i = e.sections.flatMap(({ nodes: r }) => g(r)).flatMap(qn);
  return { entities: Pi([...s, ...n, ...o]), stores: i };
}, Ri = /\b(?:tables?|schemas?|structure|fields|columns|records?|entit(?:y|ies)|data model|(?:model|message|frame|document|object)(?: class)?)\b|数据结构|表结构|tabelle|tabela|esquema/i;
function Li(e) {
  if (e?.type !== "paragraph") return !1;
  let { text: t } = k(e);
  return /[:：]["”]?$/.test(t) && Ri.test(t.slice(-200)) && !/\b(?:request|response|endpoint|query|command)\b/i.test(t.slice(-200));
}
function Cn(e, t) {
  let s = t.document.source, n = S(e.nodes).flatMap((c) => Rn(c, e.title, !0, s)), o = g(e.nodes).flatMap((c) => _e(c, e.title, !0)), i = vn(f(e.nodes), e), r = On(e), a = e.sections.filter((c) => !t.
  topics(c).includes("api")).flatMap((c) => Cn(c, t));
  return [...n, ...o, ...i, ...r, ...a];
}
function Rn(e, t, s, n) {
  let o = T(e, n);
  return wn(e.lang ?? "", e.value, s).map(({ name: i, notation: r, fields: a, line: c }) => {
    let l = o[c - 1]?.at.start ?? w(e).start;
    return { name: i || O(t ?? "record"), notation: r, fields: a, at: { start: l, end: w(e).end } };
  });
}
function Pi(e) {
  let t = /* @__PURE__ */ new Set();
  return e.filter(({ name: s, fields: n, at: o }) => {
    let i = `${s.toLowerCase()}:${o.start.line}`;
    return t.has(i) || n.length === 0 && s === "" ? !1 : t.add(i);
  });
}

// src/design/readers/failure-tables.ts
var Ne = [
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
], Ei = /^(?:failure(?: mode)?|scenario|risk|what (?:fails|breaks|can go wrong)|component|error(?: type| case)?|fault|case|edge case|problem|issue|challenge|fehler|fehlerfall|risiko|falha|erro|exception|condition|threat|situation|cenário|condição|risco|situação|错误|故障|风险|场景|异常)\b|^(?:错误|故障|风险|场景|异常)/i,
zi = /^(?:(?:http )?(?:status|code)|código|error code|状态码?)(?: code)?$/i;
function Fe(e, t) {
  let s = h(e, Ei), n = Ne.map(([, a]) => v(e, a, s)), [, , o = -1] = n, i = n.filter((a) => a >= 0).length;
  return t && s >= 0 && i === 0 && h(e, zi) >= 0 ? Ln(e, s, n) : (s < 0 || o < 0) && !(t && i > 0) ? [] : Ln(e, Math.max(s, 0), n);
}
function Ln(e, t, s) {
  return e.rows.map((n) => Bi(n, t, s)).filter((n) => !m(n.name));
}
function Bi(e, t, s) {
  let [n = "", o = "", i = "", r = ""] = s.map((a) => p(e, a).text);
  return { name: p(e, t).text, impact: n, detection: o, mitigation: i, recovery: r, at: e.at };
}

// src/design/readers/trouble.ts
var D = /\b(?:fail\w*|crash\w*|(?:goes|is|are|went) down|outages?|unavailab\w*|time-?outs?|timed out|los(?:t|s|es|ing)|errors?|corrupt\w*|overload\w*|duplicat\w*|race conditions?|offline|partition(?:ed)?|stale|conflicts?|exceed\w*|stuck|retry|retries|retried|unreachable|dies|invalid|missing|delay\w*|attack\w*|leak\w*|degrad\w*|interrupt\w*|disconnect\w*|backlog|spikes?|restarts?|expir\w*|reject\w*|violat\w*|too (?:many|large|slow)|stampede|thundering herd|hot ?spots?|cache miss\w*|deadlock\w*|starv\w*|ausfall\w*|ausfäll\w*|fehler\w*|fehlschl\w*|falha\w*|falhar|erros?|cair|indispon\w*|fallos?|caíd\w*)|失败|错误|异常|超时|缺失|冲突|丢失/i,
Di = /(?:^|[\s(,:*"“])(?:if|when(?:ever)?|in case|once|should|upon|on|after|during|wenn|falls|bei|se|quando|caso|si|cuando)(?=\s)|如果|当/i, ji = /\b(?:fail\w*|crash\w*|down|outage|unavailab\w*|time(?:s|d)? ?-?out|lost|loses|errors?|corrupt\w*|overload\w*|duplicat\w*|offline|stale|conflicts?|exceed\w*|unreachable|dies|invalid|missing|absent|slow|expire[sd]?|reject\w*|degrad\w*|disconnect\w*|misses|ausfällt|fehlschlägt|fehler\w*|falha\w*|falhar|erro|cair|exceder|excede)\b|失败|错误|异常|超时|缺失/i,
Ai = /[,→:，：]|->|\b(?:then|will|should|must|is|are|we|it|the|wird|werden|é|será)\b/i, _i = /\b(?:failed|failing|invalid|duplicate|stale|late|malformed|orphaned|timed-out|erroneous|unprocessable|expired) [\w-]{3,30}(?: [\w-]{2,30}){0,3} (?:(?:is|are|get|gets|will be|can be|must be) )?(?:retried|logged|dropped|discarded|ignored|rejected|moved|sent|marked|skipped|reported|requeued|deduplicated|cleaned|removed|returned|handled|filtered|parked|stored)\b/i,
Ni = /\b(?:retr(?:y|ies|ied)|fall(?:s|ing)? back|fail(?:s|ing)? (?:over|fast|open|closed|gracefully)|degrad(?:es|ing) gracefully|dead[- ]letter\w*|circuit[- ]breaker\w*|exponential backoff|resum(?:es?|ed|ing|ption) (?:from|after|processing)|auto(?:matic(?:ally)?)?[- ](?:restart|failover|recover)\w*|promoted? (?:to|a)|roll(?:s|ed)? back)\b[^.;!?]{12}|(?:缺失|失败|错误|超时|异常|不存在)[^。；]{0,60}(?:→|抛|返回|重试|降级|跳过|回滚|fail-fast)/i;
function Pn(e) {
  let t = e.slice(0, 2e3);
  return D.test(t) && (_i.test(t) || Ni.test(t) || t.split(/[.;!?。；](?=\s|$)/).some(Fi));
}
function Fi(e) {
  let t = Di.exec(e);
  if (!t) return !1;
  let s = e.slice(t.index + t[0].length, t.index + 300), n = ji.exec(s);
  if (!n) return !1;
  let o = s.slice(n.index + n[0].length);
  return o.length > 8 && Ai.test(o);
}

// src/design/readers/failures.ts
var En = (e) => {
  let t = e.about("failure-modes").flatMap((o) => zn(o, e)), s = e.sections.flatMap(({ nodes: o }) => g(o)).flatMap((o) => Fe(o, !1)), n = e.sections.filter((o) => Wi(o.title)).flatMap(Bn);
  return { failures: q([...t, ...s, ...n]) };
};
function Wi(e) {
  return (/\?\W*$/.test(e) || /^\W*(?:\d+\W+)?(?:how (?:to|do|does|will|would|can)|what (?:if|happens|about)|handling|dealing with|when .{1,60} fails?)\b/i.test(
    e
  )) && D.test(e);
}
var Hi = /* @__PURE__ */ new Set([
  "monitoring",
  "security",
  "cost",
  "questions",
  "functional",
  "non-functional",
  "decisions",
  "rollout"
]);
function zn(e, t) {
  let s = g(e.nodes).flatMap((i) => Fe(i, !0)), n = f(e.nodes).flatMap((i) => Ki(i)), o = e.sections.flatMap((i) => {
    if (t.topics(i).some((a) => Hi.has(a))) return [];
    let r = Bn(i).filter(
      ({ detection: a, impact: c, recovery: l }) => s.length === 0 || a || c || l
    );
    return r.length > 0 ? r : zn(i, t);
  });
  return [...s, ...n, ...o];
}
function Bn(e) {
  let t = y(e), s = Dn(ne(e)), n = O(e.title), o = { start: (e.heading.position ?? e.at).start, end: e.at.end }, i = f(e.nodes).filter(({ strong: c }) => c);
  if (Object.keys(s).length > 0 && (i.length < 2 || Object.keys(s).length > 1))
    return [E(n, o, s)];
  let r = t.map((c) => k(c).text).join(" ").trim();
  return e.sections.length === 0 && i.length < 2 && r.length > 40 && D.test(`${n} ${r.slice(0, 2e3)}`) ? [E(n, o, { mitigation: r })] : [];
}
function Dn(e) {
  let t = {};
  for (let s of e) {
    let n = s.label === void 0 ? void 0 : Ne.find(([, i]) => i.test(s.label ?? ""))?.[0], o = Z(s);
    n && !m(o) && (t[n] ??= o);
  }
  return t;
}
function Ki(e) {
  let t = Dn(e.items.map((c) => ({ ...c, below: c.items }))), s = e.label ?? e.text;
  if (Object.keys(t).length > 0) return [E(s, e.at, t)];
  let n = e.text.slice(0, 2e3), o = /^(.{10,}?)[.;]?\s+(?:mitigations?|mitigated by|gegenmaßnahme|mitigação)\s*[:：]\s*(.{8,})$/i.exec(
    n
  );
  if (o)
    return [E(e.label ?? o[1], e.at, { impact: o[1], mitigation: o[2] })];
  let i = /^(.{4,80}?)\s*(?:→|->|=>|⇒)\s*(.{8,})$/.exec(n);
  if (i) return [E(i[1], e.at, { mitigation: i[2] })];
  let r = [e.body, ...e.items.map((c) => c.text)].filter(Boolean).join("; ");
  if (e.label && r.length > 12) return [E(e.label, e.at, { mitigation: r })];
  let a = /^(?:if|when|on|wenn|bei|falls|se|quando|si|cuando|当|若|如果)\s*(.{2,100}?)[,:，：]\s*(.{4,})$/i.exec(
    n
  );
  return a ? [E(a[1], e.at, { mitigation: a[2] })] : D.test(n) && n.length > 40 ? [E(s.slice(0, 80), e.at, { impact: n })] : [];
}
function E(e, t, s) {
  return { name: e, impact: "", detection: "", mitigation: "", recovery: "", ...s, at: t };
}

// src/design/readers/chains.ts
var Zi = /→|⟶|⇒|↓|▼|─+[>▶►]|-{1,2}>|=>/g, Qi = /^(?:text|txt|ascii|plain|plaintext|mermaid|)$/i;
function jn(e, t) {
  let s = S(e.nodes).filter(({ lang: o, value: i }) => Qi.test(o ?? "") && Gi(i, t)).map((o) => ({ text: o.value, at: w(o) })), n = [...b(e.nodes), ...R(e.nodes)].filter(
    ({ text: o }) => We(o) >= 3 || t && We(o) >= 2
  );
  return [...s, ...n].flatMap((o) => Ui(o, e));
}
function Ui({ text: e, at: t }, s) {
  let o = e.slice(0, 2e4).split(/(?:→|⟶|⇒|↓|▼|─+[>▶►]|-{1,2}>|=>|\n)/).map((i) => i.replace(/^[\s│|├└─\d.]+|[\s─-]+$/g, "")).filter((i) => i.length > 1 && i.length < 200 && new RegExp(
  "\\p{L}", "u").test(i)).map((i) => ({ text: i, codes: [], at: t }));
  return o.length >= 3 ? [{ name: O(s.title), form: "chain", serves: [], steps: o, at: t }] : [];
}
function We(e) {
  return (e.slice(0, 2e4).match(Zi) ?? []).length;
}
function Gi(e, t) {
  return We(e) < 2 || /^\s*(?:erDiagram|classDiagram|stateDiagram|sequenceDiagram|C4|gantt|pie)/.test(e) ? !1 : /^\s*(?:flowchart|graph)\b/.test(e) ? t && new RegExp("\\p{L}{3}.*(?:--|==).*\\p{L}{3}",
  "u").test(e) : /^[\s│]{0,40}(?:├──|└──)/m.test(e) && !/→|-->/.test(e) ? !1 : t || !/[┌┐└┘╔╭]|\+-{3,}\+/.test(e) && !/[{};]\s*$/m.test(e);
}

// src/design/readers/sequences.ts
var Xi = /^\s*([^-+:\n<>]{1,80}?)\s*(?:<<)?(?:-->>|->>|-->|->|--x|-x|--\)|-\))\s*[+-]?\s*([^:\n]{1,80}?)\s*:\s*(.*)$/, Vi = /^\s*(?:create\s+)?(?:participant|actor)\s+(?:"([^"]{1,100})"\s+as\s+(\S{1,100})|(\S{1,100})(?:\s+as\s+(.{1,200}))?)\s*$/;
function An(e, t) {
  let s = /^\s*(?:%%[^\n]*\n\s*|---\n[^-]{0,500}---\n\s*){0,10}sequenceDiagram\b/.test(e), n = /^\s*@startuml/.test(e) && t.some(({ text: r }) => /^\s*(?:participant|actor)\b/.test(r));
  if (!s && !n) return [];
  let o = /* @__PURE__ */ new Map();
  for (let { text: r } of t) {
    let a = r.length <= 500 ? Vi.exec(r) : null;
    a && o.set(a[2] ?? a[3], (a[1] ?? a[4] ?? a[3]).trim());
  }
  let i = (r) => o.get(r.trim()) ?? r.trim();
  return t.flatMap(({ text: r, at: a }) => {
    let c = r.length <= 2e3 ? Xi.exec(r) : null;
    return !c || /^\s*(?:note|loop|alt|else|opt|par|rect)\b/i.test(r) ? [] : [{ text: c[3].trim(), from: i(c[1]), to: i(c[2]), codes: [], at: a }];
  });
}

// src/design/readers/flows.ts
var _n = (e) => {
  let t = [...e.sections, ...Yi(e)].flatMap((s) => {
    let n = e.within(s), o = n.has("data-flow") || e.topics(s).includes("data-flow") || Ji.test(s.title), r = (n.has("rollout") || n.has("questions") || n.has("out-of-scope")) && !o ? [] : er(s, o), a = S(
    s.nodes).flatMap(
      (c) => rr(c, s.title, e.document.source)
    );
    return [...r, ...a, ...jn(s, o)];
  });
  return { flows: ar(t) };
};
function Yi(e) {
  return e.about("data-flow").filter(({ depth: t }) => t === 8);
}
var Ji = /\b(?:flows?|walk-?through|walk through|how (?:it|.{1,40}) works?|how is .{1,40} work|life-?cycle|(?:read|write|request|happy) path|runtime|scenarios?|journey|sequence|ablauf|fluxos?|flujo|laufzeit)\b|流程|时序|路径|フロー/i;
function er(e, t) {
  let s = O(e.title.replace(/\([^()]*(?:FR|NFR)-\d[^()]*\)/g, "")).trim() || e.title, n = tt(e.nodes);
  return n.flatMap((o) => {
    let i = ge(o).map(ir), a = i.filter(({ from: d }) => d !== void 0).length >= Math.max(2, i.length - 1), c = t ? o.ordered || sr(o) || i.length >= 4 : o.ordered && nr(i) || !1;
    if (i.length < 2 || !(a || c)) return [];
    let l = n.length === 1 ? w(e.heading).start : w(o).start;
    return [
      { name: s, form: "steps", serves: $(e.title), steps: i, at: { start: l, end: w(o).end } }
    ];
  });
}
var tr = /^(?:\*\*)?(?:the |a |an )?(?:[\p{L}\p{N}_./-]+ ){1,4}?(?:sends?|calls?|requests?|returns?|responds?|reads?|writes?|stores?|saves?|creates?|updates?|publish(?:es)?|consumes?|receives?|forwards?|fetche?s?|quer(?:y|ies)|validates?|checks?|parses?|loads?|resolves?|opens?|uploads?|polls?|pushes|pulls?|runs?|enqueues?|emits?|notif(?:y|ies)|redirects?|connects?|accepts?|routes?|invokes?|triggers?|processes|generates?|renders?|registers?|transforms?|evaluates?|sees?|clicks?|selects?|submits?)\b/iu;
function nr(e) {
  return e.length >= 3 && e.filter(({ text: t, from: s }) => s !== void 0 || tr.test(t.slice(0, 120))).length >= e.length * 0.6;
}
function sr(e) {
  return ge(e).every(({ text: t }) => /^(?:step\s*)?\d{1,3}[.):]/i.test(t));
}
var or = /^([^→⟶⇒:]{1,60}?)\s*(?:→|⟶|⇒|-->|->|=>)\s*([^→⟶⇒:]{1,60}?)\s*(?::\s*|$|\s(?=[a-z`]))/u;
function ir(e) {
  let t = or.exec(e.text.slice(0, 300).replace(/^(?:step\s*)?\d{1,3}[.):]\s*/i, "")), n = t && t[1].split(" ").length <= 6 && t[2].split(" ").length <= 6 ? { from: t[1].trim(), to: t[2].trim() } : {},
  o = e.node.children[0];
  return {
    text: e.text,
    at: o ? { start: k(o).at.start, end: e.at.end } : e.at,
    codes: e.codes.map(({ text: i }) => i),
    ...n
  };
}
function rr(e, t, s) {
  let n = T(e, s), o = An(e.value, n);
  return o.length >= 2 ? [{ name: O(t), form: "sequence", serves: $(t), steps: o, at: w(e) }] : [];
}
function ar(e) {
  let t = /* @__PURE__ */ new Set();
  return e.filter(({ steps: s, form: n }) => {
    let o = `${n}:${s[0]?.at.start.offset}:${s.at(-1)?.at.end.offset}`;
    return t.has(o) ? !1 : t.add(o);
  });
}

// src/design/readers/growth.ts
var cr = /\b(?:scal(?:e|es|ed|ing) (?:out|up|to|horizontally|vertically|linearly|with|by|from|independently)|(?:horizontal|vertical)(?:ly)? scal\w+|auto-?scal\w+|bottlenecks?|shard(?:s|ed|ing)\b|partition(?:ed|ing) (?:by|the|across|into)|\d[\d,.]{0,12}\s?[kKmM]?\+? ?(?:qps|rps|tps|req(?:uest)?s?\/s(?:ec)?|writes?\/s(?:ec)?|reads?\/s(?:ec)?|events?\/s(?:ec)?|msg\/s|messages?\/s(?:ec)?|ops\/s(?:ec)?)|(?:requests?|queries|transactions|events|messages|writes|reads) per (?:second|minute|day)|concurrent (?:users|connections|requests|sessions)|(?:daily|monthly) active users|read replicas?|hot ?(?:spots?|shards?|keys?|partitions?)|10x|100x|peak (?:load|traffic)|as (?:the )?(?:load|traffic|data|usage|number of \w+) grows|does not scale|(?:not )?scal(?:able|es) (?:as|because|to|with)|memory (?:usage|footprint) (?:grows|scales)|lock contention|\bcontention\b|(?:production|large|web|global)-?\s?scale|high[- ](?:volume|throughput|traffic|concurrency|cardinality)|(?:large|growing|increasing|huge|vast|high) (?:number|volume|amount|set|dataset|codebase|data ?flow|traffic|repo)\w*|very large|grow(?:s|ing)? (?:with|number|data|linearly|beyond|over time)|(?:run|process(?:ed|es)?|execute[sd]?|worker\w*|jobs?|requests?) (?:\w+ )?(?:in parallel|concurrently)|(?:worker|thread|connection) pool|multiple (?:workers|instances|replicas|nodes|shards)|(?:performance|memory|latency) (?:regression|penalty|overhead|impact|budget)|skalier\w+|parallele? (?:jobs?|anfragen|läufe|zugriffe)|gleichzeitig\w*|bei vielen|durchsatz|lastspitzen|engp[aä]ss\w*|escal(?:a|á)vel\w*|escalabilidade|gargalos?|múltiplos workers|em paralelo|simultân\w+|sobrecarreg\w+|mở rộng|tải cao)|扩展|吞吐|瓶颈|并发/i,
lr = /\b\d[\d,.]{0,12}\s?(?:[kKMB]|million|billion|thousand)?\+? (?:users|requests|rows|records|objects|nodes|tenants|devices|messages|events|pods|connections|customers|documents|items|queries)\b|\b\d[\d,.]{0,10}\s?[TP]i?B\b/i;
function Nn(e) {
  let t = e.document.source, n = S(e.content("scaling")).filter(
    ({ lang: a }) => /^(?:text|txt|plain|plaintext|)$/i.test(a ?? "")
  ).flatMap((a) => T(a, t)).filter(({ text: a }) => F(a) && new RegExp("\\p{L}{3}", "u").test(a)), o = e.sentences.filter(({ text: a, inside: c }) => c.has("scaling") && a.length > 15), i = e.sentences.
  filter(
    ({ text: a, inside: c }) => !c.has("quantities") && cr.test(a.slice(0, 2e3))
  ), r = [...o.map(M), ...n, ...i.map(M)];
  return [...new Map(r.map((a) => [`${a.at.start.line}:${a.text}`, a])).values()];
}
function He(e) {
  return lr.test(e.slice(0, 2e3));
}

// src/design/readers/requirement-kinds.ts
function Fn(e) {
  return /\bnon-?\s?functional|^(?:quality|performance|scalability|availability)\b/i.test(e) ? "non-functional" : /\bfunctional\b/i.test(e) ? "functional" : void 0;
}
var Ke = /\b(?:availab|latenc|throughput|scalab|durab|reliab|uptime|p9\d|p50|performan|response time|secur|consisten|maintainab|usabilit|portab|extensib|testab|robust|resilien|rto|rpo|percentile|concurrent|low[- ]latency|real[- ]time|fault[- ]toleran|efficien|verfügbar|zuverlässig|skalier|wartbar|sicherheit|leistung|disponib|escalab|confiab|desempenho|rendimiento|latência|performanz)|可用性|性能|延迟|可靠|可扩展/i;
function Ze(e, t) {
  return e ? e.startsWith("N") ? "non-functional" : "functional" : Ke.test(t) && !/\b(?:user|customer|admin)s? (?:can|should be able|shall|must)\b/i.test(t) ? "non-functional" : "functional";
}

// src/design/readers/signals.ts
var dr = /\b(?:metrics?|latenc\w*|errors?|error rates?|rates?|counts?|counters?|gauges?|histograms?|cpu|memory|disk|depth|lag|throughput|p\d\d|percentile|dashboards?|logs?|logged|logging|trac(?:es?|ing)|spans?|prometheus|grafana|datadog|cloudwatch|opentelemetry|otel|jaeger|sentry|splunk|kibana|loki|elk|uptime|availability|usage|utili[sz]ation|queue|duration|hit rate|hit|requests?|qps|rps|size|age|health|slo|sli|time|timings?|success|failures?|saturation|backlog|active|total|heartbeat)\b|[a-z0-9]+_[a-z0-9]+_\w+|métricas?|kennzahl|protokoll\w*|指标|日志|监控/i;
function Wn(e) {
  return dr.test(e);
}
var Hn = /^[a-z][a-z0-9]*(?:_[a-z0-9]+){1,8}_(?:total|count|seconds|ms|milliseconds|bytes|ratio|rate|percent|duration|latency|errors?|failures?|requests|size|depth|lag|age|info|bucket|sum|gauge|duration_seconds|duration_ms)$/,
pr = /\b(?:alert(?:s|ing|ed)? (?:on|if|when|fires?|for|rules?|thresholds?|is|are|manager)|(?:we|will|should|must|to) (?:track|monitor|measure|log|alert|record|emit|expose|export)\b|(?:emit|expose|export|publish|record|track|report)s? (?:\w+ ){0,3}(?:metrics?|counters?|histograms?)|metrics? (?:such as|like|for|include|are|exposed|emitted|per)|dashboards? (?:for|show|with|display)|structured log\w*|distributed tracing|health ?checks? (?:endpoint|every|api)|prometheus|grafana|datadog|cloudwatch|opentelemetry|pagerduty|eventkit|correlation ids?|log(?:ged|s)? (?:with|to|as|every|each|all)|timing metrics?|metrics? and observability|métricas? (?:de|para)|alerta (?:se|quando)|überwacht (?:durch|mit|von)|protokolliert)\b/i;
function Qe(e) {
  return pr.test(e);
}

// src/design/readers/mentions.ts
var Qn = (e) => {
  let t = e.sentences.filter(({ inside: n }) => !n.has("quantities")), s = e.sections.filter(({ nodes: n, sections: o }) => n.length + o.length > 0);
  return {
    mentions: [
      ...t.flatMap((n) => wr(n).map((o) => ({ ...o, at: n.at }))),
      ...s.flatMap(({ title: n, at: o }) => mr.test(n) ? [{ section: "questions", strong: !1, at: o }] : [])
    ]
  };
}, ur = [
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
], mr = /\b(?:future (?:work|considerations?|improvements?|enhancements?|extensions?|plans?)|(?:potential|possible|further) (?:extensions?|improvements?|enhancements?)|next (?:steps|milestones)|to-?dos?|phase 0|research|clarifying questions|open (?:points?|items?|work)|outlook|ausblick|offene|limitations|known (?:gaps|limitations)|gaps|nicht gemessen|nächste schritte|próximos passos|trabalhos? futuros?|pendências)\b|待|后续|未来/i,
fr = /^(?:future|next|open|todos?|outlook|potential|possible|ausblick|limitations)\b/i, br = /\b(?:TODO|TBD|to be (?:decided|determined|defined|clarified|confirmed|discussed)|not yet (?:decided|clear|known|defined)|needs? (?:further )?(?:clarification|discussion|investigation)|remains? (?:open|to be|unclear)|still (?:open|unclear|under discussion)|open question|(?:we )?(?:should|will|must|have to) (?:decide|clarify|confirm|investigate|revisit) (?:if|whether|how|which|what)|unclear (?:whether|if|how)|hipótese|(?:ist|sind|bleibt|noch) (?:noch )?(?:offen|unbewiesen|ungeklärt)|noch (?:offen|unklar|zu klären)|zu klären|ungeklärt|a definir|não decidid[oa])\b|待确认|需确认|确认项|待定/i,
gr = /\b(?:must|should|shall|targets?|goals?|slos?|slas?|needs? to|has to|guarantee\w*|aims?|expect(?:s|ed)?|require[sd]?|ensure|deliver\w*|complet\w*|process\w*|respond\w*|available|uptime|availability|latency|response time|muss|müssen|soll(?:en|te)?|darf|deve[mn]?|garantir|garantiza\w*|notificar)(?![\p{L}])|必须|目标|不超过/iu,
Kn = String.raw`\s{0,2}(?:\w{1,8}\s){0,2}?~?\d{1,6}(?:[.,]\d{1,3})?\s?(?:ms|µs|s|secs?|seconds?|mins?|minutes?|hours?|h|sekunden?|minuten?|stunden?|segundos?|minutos?|horas?|秒|毫秒|分钟)(?![\p{L}])`,
hr = new RegExp(
  String.raw`(?:(?<![\p{L}])(?:within|under|below|less than|at most|no more than|faster than|maximum|max\.?|innerhalb(?: von)?|unter|höchstens|maximal|em até|no máximo|abaixo de|dentro de|en menos de)(?![\p{L}])|[<≤])${Kn}|(?<![\p{L}])(?:uptime|availability|available|success rate|error rate|verfügbarkeit|disponibilidade).{0,40}\d{1,3}(?:[.,]\d{1,4})?\s?%|\d{2}[.,]\d{1,4}\s?% (?:uptime|availab|of requests|success|verfügb|dispon)|p(?:50|9\d(?:\.\d)?)\b.{0,30}[<≤]${Kn}`,
  "iu"
), yr = /\b(?:time-?outs?|coverage|interview|you|measured|benchmark\w*|took|gemessen|currently|today|ttl|expir\w*|backoff|retr(?:y|ies)|hit rates?|heartbeat|removes?|detect\w*|failover)\b/i;
function wr(e) {
  let { inside: t } = e, s = e.text.slice(0, 2e3), n = e.codes.slice(0, 200).map((i) => i.text), o = !Or(t);
  return [
    ...ur.filter(([, i]) => i.test(s)).map(([i]) => ({ section: i, strong: !1 })),
    ...Tt.filter(([, i]) => i.test(s)).map(([i]) => ({ section: "security", strong: !0, about: i })),
    ...n.filter((i) => Hn.test(i)).map((i) => ({ section: "monitoring", strong: !0, about: i })),
    ...L("monitoring", Qe(s), Qe(s)),
    ...L("failure-modes", D.test(s), !t.has("out-of-scope") && Pn(s)),
    ...L("decisions", Bt(s), le(s)),
    ...L("questions", xr(e) || fr.test(e.label ?? ""), !1),
    ...L(
      "requirements",
      Ke.test(s) || He(s) || N(s),
      o && Mr(s, t)
    ),
    ...L("scaling", He(s), !1),
    ...on(e).map((i) => ({ section: "api", strong: !0, about: i })),
    ...L("api", /\b(?:GET|POST|PUT|PATCH|DELETE) \/\w/.test(s) && e.form === "row", !1),
    ...L(
      "scope",
      /\bout of scope\b|\bnon-?goals?\b|\bfora d[eo] escopo\b|\bfor now\b|\bnicht (?:im|bestandteil)\b/i.test(s),
      Sr(s)
    ),
    ...L("cost", P(s) && Zn.test(s), P(s) && Zn.test(s) && !vr(t))
  ];
}
function L(e, t, s) {
  return t || s ? [{ section: e, strong: s }] : [];
}
function xr({ text: e, codes: t, form: s }) {
  let n = t.slice(0, 50).reduce((o, i) => o.replace(i.text, " "), e.slice(0, 2e3));
  return br.test(n) || s !== "line" && /^[^"“”'«>*].{10,}[?？]$/.test(n.trim());
}
var Zn = /\b(?:costs?|price[ds]?|pricing|budget|bill(?:ed|ing)?|fees?|charged?|\/month|per month|monthly|per (?:gb|gib|tib|request|hour|1k|million)|kosten|custos?)\b|\/(?:TiB|GiB|GB|TB|h|hour|month|mo)\b|成本/i;
function vr(e) {
  return kr.some((t) => e.has(t));
}
var kr = [
  "decisions",
  "requirements",
  "functional",
  "non-functional",
  "constraints",
  "monitoring",
  "questions"
];
function Or(e) {
  return e.has("decisions") || e.has("out-of-scope") || e.has("questions");
}
function Mr(e, t) {
  return !(t.has("scaling") || t.has("failure-modes") || t.has("api") || t.has("data-model")) && gr.test(e) && hr.test(e) && !yr.test(e);
}
function Sr(e) {
  return /\b(?:is|are|keep(?: that| this)?|remains?|be|as|explicitly|completely|was|foi) (?:\w+ )?(?:out of scope|outside (?:of )?the scope|a non-?goal|fora d[eo] escopo|not in scope)\b|\((?:out of scope|fora d[eo] escopo)\b|\bno \w+ for now\b|\bwill not (?:support|cover|address|implement|include)\b|\bwe (?:won't|do not plan|don't plan)\b/i.
  test(
    e
  );
}

// src/design/readers/monitors.ts
var Gn = (e) => {
  let t = e.content("monitoring", "alerts"), s = new Set(
    e.about("monitoring", "alerts").filter(({ depth: o }) => o === 8).flatMap(({ nodes: o }) => o.map((i) => i.position?.start.line))
  ), n = e.passages.filter(
    ({ form: o, inside: i, at: r }) => o !== "row" && (i.has("monitoring") || i.has("alerts") || s.has(r.start.line))
  );
  return { monitors: [...g(t).flatMap(qr), ...n.flatMap(Rr)] };
}, $r = /indicator|metric|signal|sli|what|measure|kpi|name|métrica|kennzahl|指标/i, Tr = /alert|threshold|alarm|target|slo|condition|when|limite|schwelle|告警|阈值/i;
function qr(e) {
  let t = h(e, /^(?:requirement|nfr|objective|serves|for)$/i), s = v(e, $r, t), n = v(e, Tr, t, s);
  return s < 0 && n < 0 ? [] : e.rows.map((o) => Ir(o, t, Math.max(s, 0), n)).filter(({ indicators: o, alerts: i }) => o.length + i.length > 0);
}
function Ir(e, t, s, n) {
  return {
    requirement: t >= 0 ? p(e, t).text : "",
    indicators: Un(p(e, s)),
    alerts: n >= 0 ? Un(p(e, n)).map((o) => ({ ...o, hasThreshold: Xn(o.text) })) : [],
    at: e.at
  };
}
function Un(e) {
  return e.text.split(/;\s*/).filter((t) => !m(t)).map((t) => ({ text: t.trim(), at: e.at }));
}
function Xn(e) {
  return F(e) || /\b(?:any|none|missing|absent|zero|silent|no data)\b/i.test(e);
}
var Cr = /\b(?:alert(?:s|ing|ed|a|as)?|alarms?|page[sd]?|paging|pagerduty|notify|warn(?:ing)?)\b|[<>≤≥]\s*\d|\b(?:exceeds?|above|below|over|under|greater than|less than|more than)\s+\$?\d|告警/i;
function Rr({ text: e, body: t, at: s, inside: n }) {
  if (e.length < 4 || m(t)) return [];
  let o = e.slice(0, 2e3), i = n.has("alerts") || Cr.test(o), r = Wn(o);
  if (!i && !r) return [];
  let a = { text: e, at: s };
  return [
    {
      requirement: "",
      indicators: r ? [a] : [],
      alerts: i ? [{ ...a, hasThreshold: Xn(o) }] : [],
      at: s
    }
  ];
}

// src/design/readers/overview.ts
var Vn = (e) => {
  let [t] = e.document.sections, s = e.nodes.filter((n) => n.type === "blockquote");
  return {
    title: t?.depth === 1 ? { text: t.title.replace(/^system design:\s*/i, ""), at: t.heading.position ?? t.at } : void 0,
    brief: Lr(s.flatMap((n) => b([n]))),
    overview: b(e.content("overview")).map(M),
    rollout: f(e.content("rollout")).map(M),
    offPath: Er(e)
  };
};
function Lr(e) {
  let t = e.find(({ label: s, strong: n }) => n && s?.toLowerCase() === "brief");
  return t && { text: t.body, at: t.at };
}
var Pr = /\bNot on the path of (N?FR-\d{1,3})\s*:/gi;
function Er(e) {
  return e.passages.flatMap(({ text: t, at: s }) => {
    let n = [...t.matchAll(Pr)];
    return n.map((o, i) => {
      let r = t.slice(o.index + o[0].length, n[i + 1]?.index ?? t.length);
      return { requirement: o[1].toUpperCase(), parties: Re(r.trim(), { at: s }), at: s };
    });
  });
}

// src/design/readers/printed.ts
var zr = 200;
function Ue(e) {
  let t = e.slice(0, zr), s = t.startsWith("?") ? st(t) : nt(t);
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
var ns = (e) => {
  let t = g(e.nodes).flatMap((o) => Br(o) ? Dr(o) : []), n = [...e.nodes, ...e.sections.map(({ heading: o }) => o)].flatMap((o) => ss(o)).flatMap((o) => _r(o, e.document.source));
  return {
    quantities: t,
    results: n.flatMap((o) => "printed" in o ? [o] : []).sort(Yn),
    checks: n.flatMap((o) => "printed" in o ? [] : [o]).sort(Yn)
  };
};
function Yn(e, t) {
  return (e.at.start.offset ?? 0) - (t.at.start.offset ?? 0);
}
function Br(e) {
  return h(e, /^quantity$/i) === 0 && h(e, /^value$/i) === 1 && h(e, /^basis$/i) === 2;
}
function Dr(e) {
  return e.rows.flatMap((t) => {
    let [s, n, o] = [p(t, 0), p(t, 1), p(t, 2)], [i] = o.codes, r = i && o.text.startsWith(i.text) ? i : void 0, a = s.codes[0]?.text ?? s.text;
    return a === "" ? [] : [{ name: a, value: M(n), basis: M(o), expression: r, at: t.at }];
  });
}
function ss(e) {
  if (e.type === "table") {
    let t = e.children[0]?.children.map((s) => k(s).text) ?? [];
    return e.children.slice(1).flatMap(
      (s) => s.children.map((n, o) => ({
        children: Jn(n.children),
        inCheckColumn: /^check$/i.test(t[o] ?? "")
      }))
    );
  }
  return e.type === "paragraph" || e.type === "heading" ? [{ children: Jn(e.children), inCheckColumn: !1 }] : "children" in e ? e.children.flatMap(ss) : [];
}
function Jn(e) {
  return Y(e).filter((t) => !("children" in t));
}
var jr = /^\s*(holds|fails)\b(?:\s*\(([^()]{0,300}(?:\([^()]{0,300}\)[^()]{0,300}){0,8})\))?/, Ar = /^\s*=\s*/, es = /[<>≤≥]|==/;
function _r({ children: e, inCheckColumn: t }, s) {
  return e.flatMap((n, o) => {
    if (n.type !== "inlineCode") return [];
    let i = e[o + 1], r = i?.type === "text" ? i.value : "", a = jr.exec(r);
    if (a !== null && es.test(n.value) || t && es.test(n.value)) return [Nr(n, a, i, s)];
    let l = Fr(n) ?? (i && Wr(n, i, r, s));
    return l ? [l] : [];
  });
}
function Nr(e, t, s, n) {
  let o = { text: e.value, at: V(e) }, { start: i, end: r } = w(e);
  if (!t || !s) return { expression: o, at: { start: i, end: r } };
  let a = w(s).start;
  return { expression: o, verdict: t[1], remark: t[2], at: { start: i, end: fe(a, t[0], n) } };
}
function Fr(e) {
  if (e.value.length > 500) return;
  let t = /^([^=<>!]+?)(\s=\s)([^=<>]+)$/.exec(e.value);
  if (!t || Ue(t[3]) === "") return;
  let s = V(e), n = ts(s.start, t[1].length), o = ts(n, t[2].length);
  return {
    expression: { text: t[1], at: { start: s.start, end: n } },
    printed: { text: t[3], at: { start: o, end: s.end } },
    at: w(e)
  };
}
function ts({ line: e, column: t, offset: s = 0 }, n) {
  return { line: e, column: t + n, offset: s + n };
}
function Wr(e, t, s, n) {
  let o = Ar.exec(s), i = o ? Ue(s.slice(o[0].length)) : "";
  if (!o || i === "") return;
  let r = fe(w(t).start, o[0], n), a = fe(r, i, n), c = { text: e.value, at: V(e) }, l = i.replace(/\s+/g, " ");
  return { expression: c, printed: { text: l, at: { start: r, end: a } }, at: { start: w(e).start, end: a } };
}

// src/design/readers/questions.ts
var is = (e) => {
  let t = e.about("questions"), s = t.flatMap(y), n = g(s).flatMap(Zr), o = f(s).filter(({ text: d, items: u }) => u.length > 0 || !/[:：]$/.test(d)), i = b(s).filter(({ text: d }) => Hr.test(d) && !/[:：]$/.
  test(d)), a = [...o, ...i].filter(({ text: d }) => d.length > 5 && !m(d)).map(({ text: d, at: u }) => os(d, u)), l = n.length + a.length > 0 ? t.flatMap(({ sections: d }) => d).filter(Kr).map((d) => os(
  d.title, d.heading.position ?? d.at)) : [];
  return {
    questions: n.length > 0 ? [...n, ...a.filter(({ question: d }) => /[?？]/.test(d))] : [...a, ...l]
  };
}, Hr = /[?？]|^\W*(?:who|what|when|where|which|whether|how|why|is|are|can|should|does|do|will|wer|was|wann|wie|ob|welche\w*|quem|qual|quando|como|quién|qué)(?![\p{L}])|\b(?:unclear|undecided|not (?:yet )?(?:known|decided|clear)|to be (?:decided|determined|clarified)|assum\w+|offen|unklar)\b|是否|如何|待/iu;
function Kr(e) {
  return /[?？]\W*$/.test(e.title);
}
function os(e, t) {
  let s = /\b(?:assum(?:ed?|ing|ption)|default)[:\s]+(.+)$/i.exec(e)?.[1] ?? "";
  return { question: e, assumed: s, ifNot: "", decides: "", at: t };
}
function Zr(e) {
  let t = Math.max(h(e, /question|issue|unknown|topic|frage|punkt|dúvida|questão|问题/i), 0), s = [
    /assum|default|annahme|recommend|status|proposal/i,
    /if not|otherwise|impact|else/i,
    /decid|owner|who|verantwort|responsável/i
  ].map((n) => v(e, n, t));
  return e.rows.map((n) => {
    let [o = "", i = "", r = ""] = s.map(
      (a) => a < 0 ? "" : p(n, a).text
    );
    return { question: p(n, t).text, assumed: o, ifNot: i, decides: r, at: n.at };
  }).filter((n) => !m(n.question));
}

// src/design/readers/capabilities.ts
var Qr = /\b(?:users?|customers?|clients?|operators?|admins?|callers?|developers?|teams?) (?:can|may|will be able to|should be able to|must be able to)\b|\b(?:the )?(?:system|service|platform|feature|tool|api|application|app|proposal|component)s? (?:(?:will|should|must|can|shall) (?:allow|support|provide|enable|accept|return|store|send|expose|generate|process|let|create|handle)|allows?|supports?|provides?|enables?|lets?)\b|\b(?:benutzer|nutzer|anwender|kunden?) (?:kann|können|soll|sollen)\b|\b(?:usuários?|clientes?|usuarios?) (?:pode[mn]?|puede[n]?|deve[mn]?)\b|(?:用户|系统)(?:可以|能够|支持|应)/i,
Ur = ["overview", "in-scope", "scope"];
function rs(e) {
  return e.sentences.filter(({ form: s, text: n, inside: o, section: i }) => {
    if (o.has("out-of-scope") || o.has("decisions") || n.length < 15) return !1;
    let r = Ur.some((a) => o.has(a)) || i !== void 0 && /^(?:proposal|behaviou?rs?|features?|what it does)\b/i.test(i.title);
    return s === "item" && r && n.length > 30 || Qr.test(n.slice(0, 400));
  }).map(M);
}

// src/design/readers/requirements.ts
var as = (e) => {
  let s = e.about("functional", "non-functional", "requirements").flatMap((o) => ls(e, o, cs(e, o))), n = e.passages.filter(({ text: o }) => Gr.test(o)).map(({ text: o, at: i }) => Ge(o, i, "functiona\
l"));
  return { requirements: q([...s, ...n]), capabilities: rs(e) };
}, Gr = /^(?:\W{0,3}|.{1,40}?[:：]\s*)as an? [^,.]{2,60},? (?:i|we) (?:want|need|can|would like|should)\b|\b(?:the )?(?:\w+ ){0,3}shall (?!not be (?:read|used))\w+|^(?:als|como) [^,.]{2,60},? (?:möchte ich|quero|quiero)\b|^作为.{1,40}[,，]我/i;
function cs(e, t) {
  let s = e.topics(t);
  return s.includes("non-functional") ? "non-functional" : s.includes("functional") ? "functional" : void 0;
}
function ls(e, t, s) {
  let n = /\b(?:measured|gemessen|benchmarks?|results?|messwerte|ist-werte|medid[oa]s?)(?![\p{L}])|实测/iu.test(
    t.title
  ), o = Vr(t.nodes, s).map((r) => n ? { ...r, quantified: !1 } : r), i = t.sections.flatMap((r) => {
    let a = e.topics(r);
    if (a.includes("out-of-scope") || a.includes("questions") || a.includes("constraints")) return [];
    let c = cs(e, r) ?? (/^(?:extended|additional|optional)\b/i.test(r.title) ? void 0 : s), l = c !== "non-functional" || $(r.title).length > 0 ? Xr(r) : void 0;
    return l ? [l] : ls(e, r, c);
  });
  return [...o, ...i];
}
function Xr(e) {
  if (e.sections.some(({ depth: a }) => a < 7)) return;
  let t = /^(?:\d{1,3}[.)]?\s*)?(?:user )?(?:story|use case|requirement|feature)\b|\b(?:N?FR|REQ|US|UC)[-_ ]?\d/i, s = y(e), n = [...b(s), ...f(s)].map((a) => a.text).join(" ");
  if (!t.test(e.title) || m(n)) return;
  let o = /\bNFR/.test(e.title) ? "non-functional" : "functional", i = `${e.title}: ${n}`, { start: r } = e.heading.position ?? e.at;
  return {
    id: $(e.title)[0],
    kind: o,
    text: i,
    quantified: N(n),
    at: { start: r, end: e.at.end }
  };
}
function Vr(e, t) {
  let s = g(e).flatMap((a) => a.rows.map((c) => Yr(a, c, t))), n = f(e).flatMap((a) => ds(a, t)), o = [...s, ...n], r = (o.length > 0 || t === void 0 ? [] : b(e).filter(({ text: a }) => a.length > 20)).
  map((a) => Ge(a.text, a.at, t ?? "functional"));
  return [...o, ...r].filter((a) => !m(a.text));
}
function Yr(e, t, s) {
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
    kind: s ?? Ze(n, a),
    text: r >= 0 ? p(t, r).text : t.cells.slice(n ? 1 : 0).map((l) => l.text).join(" "),
    quality: i >= 0 ? p(t, i).text : void 0,
    target: c && { text: c.text, at: c.at },
    quantified: N(c?.text ?? a),
    priority: p(t, h(e, /priority|prio|moscow/i)).text || void 0,
    at: t.at
  };
}
function ds(e, t) {
  let s = e.items.length > 0 && (e.body === "" || /[:：]$/.test(e.text) || e.text.split(" ").length <= 4), n = s ? Fn(e.text) ?? t : t, o = e.items.flatMap((i) => ds(i, n));
  return s && o.length > 0 ? e.label || n !== "non-functional" ? o : o.map((i) => ({ ...i, quality: e.text })) : [Ge(e.text, e.at, n, e.label), ...n === "non-functional" ? o : []];
}
function Ge(e, t, s, n) {
  let o = $(e.slice(0, 24))[0], i = s ?? Ze(o, e), r = N(e);
  return { id: o, kind: i, text: e, quality: i === "non-functional" ? n : void 0, target: i === "non-functional" && r ? { text: e, at: t } : void 0, quantified: r, at: t };
}

// src/design/readers/scaling.ts
var ps = (e) => {
  let t = e.content("scaling"), s = e.sections.flatMap(({ nodes: i }) => g(i)).filter((i) => ms(i).size >= 2), n = [...b(t), ...f(t)];
  return {
    load: e.passages.filter(({ text: i, form: r }) => r === "line" && /^load:/i.test(i)).flatMap(({ codes: i }) => i.map(({ text: r, at: a }) => ({ name: r, at: a }))),
    plan: s.flatMap(ea),
    levels: [
      ...e.about("scaling").flatMap(fs),
      ...n.flatMap((i) => Xe(i.label ?? i.text, i.text, i.at))
    ],
    scaling: Nn(e)
  };
}, Jr = [
  [100, /^(?:100\s*[x×]|x100)(?!\d)/i, /\b(?:100\s*[x×]|x100)(?![\p{L}\d])/iu],
  [10, /^(?:10\s*[x×]|x10)(?!\d)/i, /\b(?:10\s*[x×]|x10)(?![\p{L}\d])/iu],
  [
    1,
    /^(?:1\s*[x×](?![\p{L}\d])|x1\b|(?:current|now|today|launch|baseline|initial|base|mvp|heute|atual|hoje)\b|当前)/iu,
    /^(?!)/
  ]
];
function us(e) {
  let t = e.slice(0, 120).replace(/^(?:(?:at|scale|load|phase|stage|growth)\b\s*:?\s*|[^\p{L}\p{N}]+)/iu, "").trim();
  return Jr.find(([, s, n]) => s.test(t) || n.test(t))?.[0];
}
function ms(e) {
  let t = /* @__PURE__ */ new Map();
  return e.header.forEach((s, n) => {
    let o = n === 0 || s.length > 60 ? void 0 : us(s);
    o !== void 0 && !t.has(o) && t.set(o, n);
  }), t.has(10) || t.has(100) ? t : /* @__PURE__ */ new Map();
}
function ea(e) {
  let t = ms(e), s = h(e, /change|note|action|comment/i);
  return e.rows.map((n) => ({
    quantity: ae(p(n, 0)),
    cells: Object.fromEntries([...t].map(([o, i]) => [String(o), ae(p(n, i))])),
    changes: s > 0 ? p(n, s).text : "",
    at: n.at
  }));
}
function fs(e) {
  let t = y(e).map((o) => k(o).text).join(" "), { start: s } = e.heading.position ?? e.at;
  return [
    ...Xe(e.title, t, { start: s, end: e.at.end }),
    ...e.sections.flatMap(fs),
    ...g(e.nodes).flatMap(({ rows: o }) => o.flatMap(ta))
  ];
}
function ta(e) {
  return Xe(p(e, 0).text, _({ ...e, cells: e.cells.slice(1) }, " "), e.at);
}
function Xe(e, t, s) {
  if (e.length > 80) return [];
  let n = us(e), o = t.replace(/\b10{0,2}\s?[x×]/gi, "").trim();
  return n === void 0 || o.length < 8 ? [] : [{ ...M({ text: t, at: s }), factor: n, hasNumber: F(o) }];
}

// src/design/readers/scope.ts
var hs = (e) => {
  let t = e.content("scope", "in-scope", "out-of-scope", "constraints"), s = b(t), n = f(e.content("scope", "in-scope", "out-of-scope"));
  return {
    scope: {
      included: [...Ve(s, n, na), ...bs(e, "in-scope")],
      excluded: q([
        ...Ve(s, n, sa).map(be),
        ...oa(e),
        ...ra(e)
      ]),
      constraints: [...Ve(s, n, /^constraints?$/i), ...bs(e, "constraints")],
      implied: la(e)
    }
  };
}, na = /^(?:in[- ]scope|included|im umfang|inclu[ií]do|dentro do escopo|范围内)$/i, sa = /^(?:out[- ]of[- ]scope|excluded|not in scope|not included|non-?goals?|nicht im umfang|exclu[ií]do|fora d[eo] escopo|fuera de alcance|hors périmètre|非目标|范围外|不包含)$/i;
function Ve(e, t, s) {
  return [...e, ...t].filter((o) => o.label !== void 0 && s.test(o.label)).flatMap((o) => {
    let i = o.body.split(/;\s+/).map((a) => ({ text: a.replace(/\.$/, ""), at: o.at })), r = "items" in o ? o.items.map(M) : [];
    return [...i, ...r].filter(({ text: a }) => !m(a));
  });
}
function bs(e, t) {
  let s = e.content(t), n = f(s);
  return (n.length > 0 ? n : b(s)).filter(({ text: i }) => !m(i)).map(M);
}
function oa(e) {
  let t = e.content("out-of-scope"), s = g(t).flatMap(
    ({ rows: i }) => i.map(({ cells: r, at: a }) => ({ text: r[0]?.text ?? "", reason: r[1]?.text ?? "", at: a }))
  ), n = f(t).map(be), o = [...s, ...n];
  return (o.length > 0 ? o : b(t).map(be)).filter(({ text: i }) => !m(i));
}
var ia = /\b(?:not|no|never|excludes?|without|won't|nicht|keine?|não|nunca|sin)\b|不|非/i;
function ra(e) {
  return e.about("scope").flatMap((o) => [...j(o)]).filter(
    (o) => !e.topics(o).some((i) => i === "in-scope" || i === "constraints")
  ).flatMap(({ nodes: o }) => f(o)).filter(({ label: o }) => !o || !/^(?:in[- ]scope|included|constraints?)$/i.test(o)).filter(({ text: o }) => ia.test(o.slice(0, 200))).map(be);
}
var aa = /^(.{3,200}?)(?:\s*[:;—–]\s+|\s+-\s+|\s+because\s+|\s+since\s+|,\s+as\s+|\s+\(|\.\s+)(.{4,})$/i;
function be({ text: e, at: t }) {
  let s = e.length <= 2e3 ? aa.exec(e) : null;
  return s ? { text: s[1].trim(), reason: s[2].trim(), at: t } : { text: e, reason: "", at: t };
}
var gs = /\b(?:future (?:work|considerations?|enhancements?|extensions?|improvements?|plans?|scope)|next steps|next milestones|later phases?|roadmap|context (?:boundary|diagram|view)|system (?:scope and )?context|scope and context|business context|(?:key |design |default )?assumptions?|clarifying questions|(?:potential|possible) (?:extensions?|improvements?)|phase [2-9]|kontextabgrenzung|fachlicher kontext|ausblick|annahmen|premissas|próximos passos|suposições)\b|假设|后续|未来/i,
ca = /\b(?:we (?:will |only )?focus on|(?:is|are|be) deferred|left for later|deferred to|future version|future iteration|out of scope|outside (?:of )?the scope|only supports?|for now\b|initial(?:ly)? (?:only|support)|not (?:be )?(?:covered|addressed|supported) (?:here|yet|initially|in this)|default assumptions|fase futura|nicht bestandteil)\b|暂不|不在本/i;
function la(e) {
  let t = e.sections.filter((o) => gs.test(o.title) && y(o).length > 0), s = e.passages.filter(
    ({ text: o, label: i }) => ca.test(o.slice(0, 1e3)) || i !== void 0 && gs.test(i)
  ), n = t.map(({ title: o, at: i }) => ({ text: o, at: i }));
  return q([...n, ...s.map(M)]);
}

// src/design/readers/index.ts
var ys = [
  Vn,
  hs,
  as,
  Qt,
  Mt,
  _n,
  In,
  fn,
  ps,
  En,
  Rt,
  qt,
  Gn,
  jt,
  is,
  ns,
  Qn
];

// src/design/read.ts
var da = {
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
  notRead: []
};
function gp(e) {
  let t = bt(e), { depth: s, currency: n } = e.frontMatter.values, o = {
    depth: s === "lean" || s === "thorough" ? s : "standard",
    currency: typeof n == "string" && /^[A-Z]{3}$/.test(n) ? n : "USD"
  }, i = Object.assign(
    { ...da, headings: pa(e, t), genre: ot(t), ...o },
    ...ys.map((a) => a(t))
  ), r = e.masked.map(({ reason: a, at: c }) => ({
    text: `a ${a === "too deep" ? "line nested too deeply" : "fence that is never closed"} was passed over`,
    section: "overview",
    at: c
  }));
  return { ...i, notRead: [...i.notRead, ...r] };
}
function pa(e, t) {
  let s = new Set(t.sections.filter((n) => y(n).length > 0).map(({ heading: n }) => n));
  return [...A(e)].map(({ title: n, depth: o, heading: i, at: r }) => ({
    title: n,
    sections: [...new Set(z(n).map(X))],
    depth: o,
    empty: !s.has(i),
    at: i.position ?? r
  }));
}

export {
  $t as a,
  F as b,
  gp as c
};
