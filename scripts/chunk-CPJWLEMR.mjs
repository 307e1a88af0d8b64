// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  d as Ir,
  f as Lr
} from "./chunk-64QWA72K.mjs";
import {
  c as Ca,
  d as va,
  f as Ea
} from "./chunk-ADFQ3F2B.mjs";

// node_modules/extend/index.js
var to = Ca((Tx, eo) => {
  "use strict";
  var Ht = Object.prototype.hasOwnProperty, Xi = Object.prototype.toString, $i = Object.defineProperty, Qi = Object.getOwnPropertyDescriptor, Yi = function(n) {
    return typeof Array.isArray == "function" ? Array.isArray(n) : Xi.call(n) === "[object Array]";
  }, Zi = function(n) {
    if (!n || Xi.call(n) !== "[object Object]")
      return !1;
    var t = Ht.call(n, "constructor"), r = n.constructor && n.constructor.prototype && Ht.call(n.constructor.prototype, "isPrototypeOf");
    if (n.constructor && !t && !r)
      return !1;
    var i;
    for (i in n)
      ;
    return typeof i > "u" || Ht.call(n, i);
  }, Ki = function(n, t) {
    $i && t.name === "__proto__" ? $i(n, t.name, {
      enumerable: !0,
      configurable: !0,
      value: t.newValue,
      writable: !0
    }) : n[t.name] = t.newValue;
  }, Ji = function(n, t) {
    if (t === "__proto__")
      if (Ht.call(n, t)) {
        if (Qi)
          return Qi(n, t).value;
      } else return;
    return n[t];
  };
  eo.exports = function e() {
    var n, t, r, i, o, a, s = arguments[0], l = 1, u = arguments.length, c = !1;
    for (typeof s == "boolean" && (c = s, s = arguments[1] || {}, l = 2), (s == null || typeof s != "object" && typeof s != "function") && (s = {}); l < u; ++l)
      if (n = arguments[l], n != null)
        for (t in n)
          r = Ji(s, t), i = Ji(n, t), s !== i && (c && i && (Zi(i) || (o = Yi(i))) ? (o ? (o = !1, a = r && Yi(r) ? r : []) : a = r && Zi(r) ? r : {}, Ki(s, { name: t, newValue: e(c, a, i) })) : typeof i <
          "u" && Ki(s, { name: t, newValue: i }));
    return s;
  };
});

// src/design/cells.ts
var Tr = /* @__PURE__ */ new WeakMap();
function se(e) {
  let n = Tr.get(e);
  if (n) return n;
  let t = [], i = { text: zr(e, t, 0).replace(/[\u00AD\u200B\uFEFF]/g, "").replace(/\s+/g, " ").trim(), at: e.type === "tableCell" ? Aa(e) : te(e), codes: t };
  return Tr.set(e, i), i;
}
function zr(e, n, t) {
  return e.type === "inlineCode" && n.push({ text: e.value, at: Fr(e) }), e.type === "html" || e.type === "code" || t > 200 ? "" : e.type === "break" ? " " : "value" in e ? String(e.value) : "alt" in e ?
  typeof e.alt == "string" ? e.alt : "" : "children" in e ? e.children.map((i) => zr(i, n, t + 1)).join(
    /^(?:paragraph|heading|tableCell|strong|emphasis|delete|link|linkReference)$/.test(e.type) ? "" : " "
  ) : "";
}
function te(e) {
  return e.position ?? { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
}
function Fr(e) {
  let { start: n, end: t } = te(e), r = Math.floor(((t.offset ?? 0) - (n.offset ?? 0) - e.value.length) / 2);
  return n.line !== t.line || r < 1 ? { start: n, end: t } : { start: en(n, r), end: en(t, -r) };
}
function en({ line: e, column: n, offset: t = 0 }, r) {
  return { line: e, column: n + r, offset: t + r };
}
function qa(e) {
  return se(e).codes;
}
function Aa(e) {
  let n = "children" in e ? e.children : [], [t, r] = [n[0]?.position, n.at(-1)?.position];
  if (t && r) return { start: t.start, end: r.end };
  let { start: i, end: o } = te(e), a = en(i, (o.offset ?? 0) > (i.offset ?? 0) + 1 ? 2 : 1), s = (a.offset ?? 0) <= (o.offset ?? 0) ? a : o;
  return { start: s, end: s };
}

// src/design/block-lines.ts
var Dr = /* @__PURE__ */ new WeakMap();
function tn(e, n) {
  let t = Dr.get(e);
  if (t) return t;
  let { start: r, end: i } = te(e), o = r.offset ?? 0, a = /^(?:`{3}|~{3})/.test(n.slice(o, o + 3)), s = r.line, l = n.lastIndexOf(`
`, o - 1) + 1, u = () => {
    let p = n.indexOf(`
`, l);
    s += 1, l = p < 0 ? i.offset ?? n.length : p + 1;
  };
  a && u();
  let c = e.value.split(`
`).map((p) => {
    let m = n.indexOf(`
`, l), f = n.slice(l, m < 0 ? n.length : m), g = p.replace(/\r$/, ""), S = Math.max(0, f.lastIndexOf(g)), C = {
      start: { line: s, column: S + 1, offset: l + S },
      end: { line: s, column: S + g.length + 1, offset: Math.min(l + S + g.length, n.length) }
    };
    return u(), { text: g, at: C };
  });
  return Dr.set(e, c), c;
}
function Rr(e, n, { line: t, column: r }) {
  let i = tn(e, n), { at: o, text: a } = i[Math.min(t, i.length) - 1], s = Math.min(r - 1, a.length), { start: l, end: u } = o;
  return { start: { line: l.line, column: l.column + s, offset: l.offset + s }, end: u };
}

// src/design/readers/sequences.ts
var Ia = "%% drawn from the steps";
function ap(e) {
  return e.includes(Ia);
}
var La = /(?:\r?\n){1,2}```mermaid\r?\nsequenceDiagram\r?\n {2}%% drawn from the steps\r?\n(?:(?!```).*\r?\n)*```/g;
function sp(e) {
  return e.replace(La, "");
}
function lp(e, n, t) {
  if (n?.type !== "sequence") return Fa(e, t);
  let r = new Map(n.nodes.map(({ id: o, label: a }) => [o, a.split(`
`, 1)[0].trim()])), i = (o) => r.get(o) ?? o;
  return n.edges.map(({ from: o, to: a, label: s = "", dashed: l, place: u }) => ({
    text: s,
    from: i(o),
    to: i(a),
    codes: [],
    answers: l,
    at: Rr(e, t, u)
  }));
}
var Ta = /^\s*([^-+:\n<>]{1,80}?)\s*(?:<<)?(?:-->>|->>|-->|->|--x|-x|--\)|-\))\s*[+-]?\s*([^:\n]{1,80}?)\s*:\s*(.*)$/, za = /^\s*(?:create\s+)?(?:participant|actor)\s+(?:"([^"]{1,100})"\s+as\s+(\S{1,100})|(\S{1,100})(?:\s+as\s+(.{1,200}))?)\s*$/;
function Fa(e, n) {
  let t = /^\s*(?:%%[^\n]*\n\s*|---\n[^-]{0,500}---\n\s*){0,10}sequenceDiagram\b/.test(e.value);
  if (!t && !/^\s*@startuml/.test(e.value)) return [];
  let r = tn(e, n), i = /* @__PURE__ */ new Map();
  for (let { text: a } of r) {
    let s = a.length <= 500 ? za.exec(a) : null;
    s && i.set(s[2] ?? s[3], (s[1] ?? s[4] ?? s[3]).trim());
  }
  if (!t && i.size === 0) return [];
  let o = (a) => i.get(a.trim()) ?? a.trim();
  return r.flatMap(({ text: a, at: s }) => {
    let l = a.length <= 2e3 ? Ta.exec(a) : null;
    return !l || /^\s*(?:note|loop|alt|else|opt|par|rect)\b/i.test(a) ? [] : [{ text: l[3].trim(), from: o(l[1]), to: o(l[2]), codes: [], at: s }];
  });
}

// node_modules/mdast-util-to-string/lib/index.js
var Da = {};
function oe(e, n) {
  let t = n || Da, r = typeof t.includeImageAlt == "boolean" ? t.includeImageAlt : !0, i = typeof t.includeHtml == "boolean" ? t.includeHtml : !0;
  return Mr(e, r, i);
}
function Mr(e, n, t) {
  if (Ra(e)) {
    if ("value" in e)
      return e.type === "html" && !t ? "" : e.value;
    if (n && "alt" in e && e.alt)
      return e.alt;
    if ("children" in e)
      return Pr(e.children, n, t);
  }
  return Array.isArray(e) ? Pr(e, n, t) : "";
}
function Pr(e, n, t) {
  let r = [], i = -1;
  for (; ++i < e.length; )
    r[i] = Mr(e[i], n, t);
  return r.join("");
}
function Ra(e) {
  return !!(e && typeof e == "object");
}

// node_modules/character-entities/index.js
var nn = {
  AElig: "Æ",
  AMP: "&",
  Aacute: "Á",
  Abreve: "Ă",
  Acirc: "Â",
  Acy: "А",
  Afr: "𝔄",
  Agrave: "À",
  Alpha: "Α",
  Amacr: "Ā",
  And: "⩓",
  Aogon: "Ą",
  Aopf: "𝔸",
  ApplyFunction: "⁡",
  Aring: "Å",
  Ascr: "𝒜",
  Assign: "≔",
  Atilde: "Ã",
  Auml: "Ä",
  Backslash: "∖",
  Barv: "⫧",
  Barwed: "⌆",
  Bcy: "Б",
  Because: "∵",
  Bernoullis: "ℬ",
  Beta: "Β",
  Bfr: "𝔅",
  Bopf: "𝔹",
  Breve: "˘",
  Bscr: "ℬ",
  Bumpeq: "≎",
  CHcy: "Ч",
  COPY: "©",
  Cacute: "Ć",
  Cap: "⋒",
  CapitalDifferentialD: "ⅅ",
  Cayleys: "ℭ",
  Ccaron: "Č",
  Ccedil: "Ç",
  Ccirc: "Ĉ",
  Cconint: "∰",
  Cdot: "Ċ",
  Cedilla: "¸",
  CenterDot: "·",
  Cfr: "ℭ",
  Chi: "Χ",
  CircleDot: "⊙",
  CircleMinus: "⊖",
  CirclePlus: "⊕",
  CircleTimes: "⊗",
  ClockwiseContourIntegral: "∲",
  CloseCurlyDoubleQuote: "”",
  CloseCurlyQuote: "’",
  Colon: "∷",
  Colone: "⩴",
  Congruent: "≡",
  Conint: "∯",
  ContourIntegral: "∮",
  Copf: "ℂ",
  Coproduct: "∐",
  CounterClockwiseContourIntegral: "∳",
  Cross: "⨯",
  Cscr: "𝒞",
  Cup: "⋓",
  CupCap: "≍",
  DD: "ⅅ",
  DDotrahd: "⤑",
  DJcy: "Ђ",
  DScy: "Ѕ",
  DZcy: "Џ",
  Dagger: "‡",
  Darr: "↡",
  Dashv: "⫤",
  Dcaron: "Ď",
  Dcy: "Д",
  Del: "∇",
  Delta: "Δ",
  Dfr: "𝔇",
  DiacriticalAcute: "´",
  DiacriticalDot: "˙",
  DiacriticalDoubleAcute: "˝",
  DiacriticalGrave: "`",
  DiacriticalTilde: "˜",
  Diamond: "⋄",
  DifferentialD: "ⅆ",
  Dopf: "𝔻",
  Dot: "¨",
  DotDot: "⃜",
  DotEqual: "≐",
  DoubleContourIntegral: "∯",
  DoubleDot: "¨",
  DoubleDownArrow: "⇓",
  DoubleLeftArrow: "⇐",
  DoubleLeftRightArrow: "⇔",
  DoubleLeftTee: "⫤",
  DoubleLongLeftArrow: "⟸",
  DoubleLongLeftRightArrow: "⟺",
  DoubleLongRightArrow: "⟹",
  DoubleRightArrow: "⇒",
  DoubleRightTee: "⊨",
  DoubleUpArrow: "⇑",
  DoubleUpDownArrow: "⇕",
  DoubleVerticalBar: "∥",
  DownArrow: "↓",
  DownArrowBar: "⤓",
  DownArrowUpArrow: "⇵",
  DownBreve: "̑",
  DownLeftRightVector: "⥐",
  DownLeftTeeVector: "⥞",
  DownLeftVector: "↽",
  DownLeftVectorBar: "⥖",
  DownRightTeeVector: "⥟",
  DownRightVector: "⇁",
  DownRightVectorBar: "⥗",
  DownTee: "⊤",
  DownTeeArrow: "↧",
  Downarrow: "⇓",
  Dscr: "𝒟",
  Dstrok: "Đ",
  ENG: "Ŋ",
  ETH: "Ð",
  Eacute: "É",
  Ecaron: "Ě",
  Ecirc: "Ê",
  Ecy: "Э",
  Edot: "Ė",
  Efr: "𝔈",
  Egrave: "È",
  Element: "∈",
  Emacr: "Ē",
  EmptySmallSquare: "◻",
  EmptyVerySmallSquare: "▫",
  Eogon: "Ę",
  Eopf: "𝔼",
  Epsilon: "Ε",
  Equal: "⩵",
  EqualTilde: "≂",
  Equilibrium: "⇌",
  Escr: "ℰ",
  Esim: "⩳",
  Eta: "Η",
  Euml: "Ë",
  Exists: "∃",
  ExponentialE: "ⅇ",
  Fcy: "Ф",
  Ffr: "𝔉",
  FilledSmallSquare: "◼",
  FilledVerySmallSquare: "▪",
  Fopf: "𝔽",
  ForAll: "∀",
  Fouriertrf: "ℱ",
  Fscr: "ℱ",
  GJcy: "Ѓ",
  GT: ">",
  Gamma: "Γ",
  Gammad: "Ϝ",
  Gbreve: "Ğ",
  Gcedil: "Ģ",
  Gcirc: "Ĝ",
  Gcy: "Г",
  Gdot: "Ġ",
  Gfr: "𝔊",
  Gg: "⋙",
  Gopf: "𝔾",
  GreaterEqual: "≥",
  GreaterEqualLess: "⋛",
  GreaterFullEqual: "≧",
  GreaterGreater: "⪢",
  GreaterLess: "≷",
  GreaterSlantEqual: "⩾",
  GreaterTilde: "≳",
  Gscr: "𝒢",
  Gt: "≫",
  HARDcy: "Ъ",
  Hacek: "ˇ",
  Hat: "^",
  Hcirc: "Ĥ",
  Hfr: "ℌ",
  HilbertSpace: "ℋ",
  Hopf: "ℍ",
  HorizontalLine: "─",
  Hscr: "ℋ",
  Hstrok: "Ħ",
  HumpDownHump: "≎",
  HumpEqual: "≏",
  IEcy: "Е",
  IJlig: "Ĳ",
  IOcy: "Ё",
  Iacute: "Í",
  Icirc: "Î",
  Icy: "И",
  Idot: "İ",
  Ifr: "ℑ",
  Igrave: "Ì",
  Im: "ℑ",
  Imacr: "Ī",
  ImaginaryI: "ⅈ",
  Implies: "⇒",
  Int: "∬",
  Integral: "∫",
  Intersection: "⋂",
  InvisibleComma: "⁣",
  InvisibleTimes: "⁢",
  Iogon: "Į",
  Iopf: "𝕀",
  Iota: "Ι",
  Iscr: "ℐ",
  Itilde: "Ĩ",
  Iukcy: "І",
  Iuml: "Ï",
  Jcirc: "Ĵ",
  Jcy: "Й",
  Jfr: "𝔍",
  Jopf: "𝕁",
  Jscr: "𝒥",
  Jsercy: "Ј",
  Jukcy: "Є",
  KHcy: "Х",
  KJcy: "Ќ",
  Kappa: "Κ",
  Kcedil: "Ķ",
  Kcy: "К",
  Kfr: "𝔎",
  Kopf: "𝕂",
  Kscr: "𝒦",
  LJcy: "Љ",
  LT: "<",
  Lacute: "Ĺ",
  Lambda: "Λ",
  Lang: "⟪",
  Laplacetrf: "ℒ",
  Larr: "↞",
  Lcaron: "Ľ",
  Lcedil: "Ļ",
  Lcy: "Л",
  LeftAngleBracket: "⟨",
  LeftArrow: "←",
  LeftArrowBar: "⇤",
  LeftArrowRightArrow: "⇆",
  LeftCeiling: "⌈",
  LeftDoubleBracket: "⟦",
  LeftDownTeeVector: "⥡",
  LeftDownVector: "⇃",
  LeftDownVectorBar: "⥙",
  LeftFloor: "⌊",
  LeftRightArrow: "↔",
  LeftRightVector: "⥎",
  LeftTee: "⊣",
  LeftTeeArrow: "↤",
  LeftTeeVector: "⥚",
  LeftTriangle: "⊲",
  LeftTriangleBar: "⧏",
  LeftTriangleEqual: "⊴",
  LeftUpDownVector: "⥑",
  LeftUpTeeVector: "⥠",
  LeftUpVector: "↿",
  LeftUpVectorBar: "⥘",
  LeftVector: "↼",
  LeftVectorBar: "⥒",
  Leftarrow: "⇐",
  Leftrightarrow: "⇔",
  LessEqualGreater: "⋚",
  LessFullEqual: "≦",
  LessGreater: "≶",
  LessLess: "⪡",
  LessSlantEqual: "⩽",
  LessTilde: "≲",
  Lfr: "𝔏",
  Ll: "⋘",
  Lleftarrow: "⇚",
  Lmidot: "Ŀ",
  LongLeftArrow: "⟵",
  LongLeftRightArrow: "⟷",
  LongRightArrow: "⟶",
  Longleftarrow: "⟸",
  Longleftrightarrow: "⟺",
  Longrightarrow: "⟹",
  Lopf: "𝕃",
  LowerLeftArrow: "↙",
  LowerRightArrow: "↘",
  Lscr: "ℒ",
  Lsh: "↰",
  Lstrok: "Ł",
  Lt: "≪",
  Map: "⤅",
  Mcy: "М",
  MediumSpace: " ",
  Mellintrf: "ℳ",
  Mfr: "𝔐",
  MinusPlus: "∓",
  Mopf: "𝕄",
  Mscr: "ℳ",
  Mu: "Μ",
  NJcy: "Њ",
  Nacute: "Ń",
  Ncaron: "Ň",
  Ncedil: "Ņ",
  Ncy: "Н",
  NegativeMediumSpace: "​",
  NegativeThickSpace: "​",
  NegativeThinSpace: "​",
  NegativeVeryThinSpace: "​",
  NestedGreaterGreater: "≫",
  NestedLessLess: "≪",
  NewLine: `
`,
  Nfr: "𝔑",
  NoBreak: "⁠",
  NonBreakingSpace: " ",
  Nopf: "ℕ",
  Not: "⫬",
  NotCongruent: "≢",
  NotCupCap: "≭",
  NotDoubleVerticalBar: "∦",
  NotElement: "∉",
  NotEqual: "≠",
  NotEqualTilde: "≂̸",
  NotExists: "∄",
  NotGreater: "≯",
  NotGreaterEqual: "≱",
  NotGreaterFullEqual: "≧̸",
  NotGreaterGreater: "≫̸",
  NotGreaterLess: "≹",
  NotGreaterSlantEqual: "⩾̸",
  NotGreaterTilde: "≵",
  NotHumpDownHump: "≎̸",
  NotHumpEqual: "≏̸",
  NotLeftTriangle: "⋪",
  NotLeftTriangleBar: "⧏̸",
  NotLeftTriangleEqual: "⋬",
  NotLess: "≮",
  NotLessEqual: "≰",
  NotLessGreater: "≸",
  NotLessLess: "≪̸",
  NotLessSlantEqual: "⩽̸",
  NotLessTilde: "≴",
  NotNestedGreaterGreater: "⪢̸",
  NotNestedLessLess: "⪡̸",
  NotPrecedes: "⊀",
  NotPrecedesEqual: "⪯̸",
  NotPrecedesSlantEqual: "⋠",
  NotReverseElement: "∌",
  NotRightTriangle: "⋫",
  NotRightTriangleBar: "⧐̸",
  NotRightTriangleEqual: "⋭",
  NotSquareSubset: "⊏̸",
  NotSquareSubsetEqual: "⋢",
  NotSquareSuperset: "⊐̸",
  NotSquareSupersetEqual: "⋣",
  NotSubset: "⊂⃒",
  NotSubsetEqual: "⊈",
  NotSucceeds: "⊁",
  NotSucceedsEqual: "⪰̸",
  NotSucceedsSlantEqual: "⋡",
  NotSucceedsTilde: "≿̸",
  NotSuperset: "⊃⃒",
  NotSupersetEqual: "⊉",
  NotTilde: "≁",
  NotTildeEqual: "≄",
  NotTildeFullEqual: "≇",
  NotTildeTilde: "≉",
  NotVerticalBar: "∤",
  Nscr: "𝒩",
  Ntilde: "Ñ",
  Nu: "Ν",
  OElig: "Œ",
  Oacute: "Ó",
  Ocirc: "Ô",
  Ocy: "О",
  Odblac: "Ő",
  Ofr: "𝔒",
  Ograve: "Ò",
  Omacr: "Ō",
  Omega: "Ω",
  Omicron: "Ο",
  Oopf: "𝕆",
  OpenCurlyDoubleQuote: "“",
  OpenCurlyQuote: "‘",
  Or: "⩔",
  Oscr: "𝒪",
  Oslash: "Ø",
  Otilde: "Õ",
  Otimes: "⨷",
  Ouml: "Ö",
  OverBar: "‾",
  OverBrace: "⏞",
  OverBracket: "⎴",
  OverParenthesis: "⏜",
  PartialD: "∂",
  Pcy: "П",
  Pfr: "𝔓",
  Phi: "Φ",
  Pi: "Π",
  PlusMinus: "±",
  Poincareplane: "ℌ",
  Popf: "ℙ",
  Pr: "⪻",
  Precedes: "≺",
  PrecedesEqual: "⪯",
  PrecedesSlantEqual: "≼",
  PrecedesTilde: "≾",
  Prime: "″",
  Product: "∏",
  Proportion: "∷",
  Proportional: "∝",
  Pscr: "𝒫",
  Psi: "Ψ",
  QUOT: '"',
  Qfr: "𝔔",
  Qopf: "ℚ",
  Qscr: "𝒬",
  RBarr: "⤐",
  REG: "®",
  Racute: "Ŕ",
  Rang: "⟫",
  Rarr: "↠",
  Rarrtl: "⤖",
  Rcaron: "Ř",
  Rcedil: "Ŗ",
  Rcy: "Р",
  Re: "ℜ",
  ReverseElement: "∋",
  ReverseEquilibrium: "⇋",
  ReverseUpEquilibrium: "⥯",
  Rfr: "ℜ",
  Rho: "Ρ",
  RightAngleBracket: "⟩",
  RightArrow: "→",
  RightArrowBar: "⇥",
  RightArrowLeftArrow: "⇄",
  RightCeiling: "⌉",
  RightDoubleBracket: "⟧",
  RightDownTeeVector: "⥝",
  RightDownVector: "⇂",
  RightDownVectorBar: "⥕",
  RightFloor: "⌋",
  RightTee: "⊢",
  RightTeeArrow: "↦",
  RightTeeVector: "⥛",
  RightTriangle: "⊳",
  RightTriangleBar: "⧐",
  RightTriangleEqual: "⊵",
  RightUpDownVector: "⥏",
  RightUpTeeVector: "⥜",
  RightUpVector: "↾",
  RightUpVectorBar: "⥔",
  RightVector: "⇀",
  RightVectorBar: "⥓",
  Rightarrow: "⇒",
  Ropf: "ℝ",
  RoundImplies: "⥰",
  Rrightarrow: "⇛",
  Rscr: "ℛ",
  Rsh: "↱",
  RuleDelayed: "⧴",
  SHCHcy: "Щ",
  SHcy: "Ш",
  SOFTcy: "Ь",
  Sacute: "Ś",
  Sc: "⪼",
  Scaron: "Š",
  Scedil: "Ş",
  Scirc: "Ŝ",
  Scy: "С",
  Sfr: "𝔖",
  ShortDownArrow: "↓",
  ShortLeftArrow: "←",
  ShortRightArrow: "→",
  ShortUpArrow: "↑",
  Sigma: "Σ",
  SmallCircle: "∘",
  Sopf: "𝕊",
  Sqrt: "√",
  Square: "□",
  SquareIntersection: "⊓",
  SquareSubset: "⊏",
  SquareSubsetEqual: "⊑",
  SquareSuperset: "⊐",
  SquareSupersetEqual: "⊒",
  SquareUnion: "⊔",
  Sscr: "𝒮",
  Star: "⋆",
  Sub: "⋐",
  Subset: "⋐",
  SubsetEqual: "⊆",
  Succeeds: "≻",
  SucceedsEqual: "⪰",
  SucceedsSlantEqual: "≽",
  SucceedsTilde: "≿",
  SuchThat: "∋",
  Sum: "∑",
  Sup: "⋑",
  Superset: "⊃",
  SupersetEqual: "⊇",
  Supset: "⋑",
  THORN: "Þ",
  TRADE: "™",
  TSHcy: "Ћ",
  TScy: "Ц",
  Tab: "	",
  Tau: "Τ",
  Tcaron: "Ť",
  Tcedil: "Ţ",
  Tcy: "Т",
  Tfr: "𝔗",
  Therefore: "∴",
  Theta: "Θ",
  ThickSpace: "  ",
  ThinSpace: " ",
  Tilde: "∼",
  TildeEqual: "≃",
  TildeFullEqual: "≅",
  TildeTilde: "≈",
  Topf: "𝕋",
  TripleDot: "⃛",
  Tscr: "𝒯",
  Tstrok: "Ŧ",
  Uacute: "Ú",
  Uarr: "↟",
  Uarrocir: "⥉",
  Ubrcy: "Ў",
  Ubreve: "Ŭ",
  Ucirc: "Û",
  Ucy: "У",
  Udblac: "Ű",
  Ufr: "𝔘",
  Ugrave: "Ù",
  Umacr: "Ū",
  UnderBar: "_",
  UnderBrace: "⏟",
  UnderBracket: "⎵",
  UnderParenthesis: "⏝",
  Union: "⋃",
  UnionPlus: "⊎",
  Uogon: "Ų",
  Uopf: "𝕌",
  UpArrow: "↑",
  UpArrowBar: "⤒",
  UpArrowDownArrow: "⇅",
  UpDownArrow: "↕",
  UpEquilibrium: "⥮",
  UpTee: "⊥",
  UpTeeArrow: "↥",
  Uparrow: "⇑",
  Updownarrow: "⇕",
  UpperLeftArrow: "↖",
  UpperRightArrow: "↗",
  Upsi: "ϒ",
  Upsilon: "Υ",
  Uring: "Ů",
  Uscr: "𝒰",
  Utilde: "Ũ",
  Uuml: "Ü",
  VDash: "⊫",
  Vbar: "⫫",
  Vcy: "В",
  Vdash: "⊩",
  Vdashl: "⫦",
  Vee: "⋁",
  Verbar: "‖",
  Vert: "‖",
  VerticalBar: "∣",
  VerticalLine: "|",
  VerticalSeparator: "❘",
  VerticalTilde: "≀",
  VeryThinSpace: " ",
  Vfr: "𝔙",
  Vopf: "𝕍",
  Vscr: "𝒱",
  Vvdash: "⊪",
  Wcirc: "Ŵ",
  Wedge: "⋀",
  Wfr: "𝔚",
  Wopf: "𝕎",
  Wscr: "𝒲",
  Xfr: "𝔛",
  Xi: "Ξ",
  Xopf: "𝕏",
  Xscr: "𝒳",
  YAcy: "Я",
  YIcy: "Ї",
  YUcy: "Ю",
  Yacute: "Ý",
  Ycirc: "Ŷ",
  Ycy: "Ы",
  Yfr: "𝔜",
  Yopf: "𝕐",
  Yscr: "𝒴",
  Yuml: "Ÿ",
  ZHcy: "Ж",
  Zacute: "Ź",
  Zcaron: "Ž",
  Zcy: "З",
  Zdot: "Ż",
  ZeroWidthSpace: "​",
  Zeta: "Ζ",
  Zfr: "ℨ",
  Zopf: "ℤ",
  Zscr: "𝒵",
  aacute: "á",
  abreve: "ă",
  ac: "∾",
  acE: "∾̳",
  acd: "∿",
  acirc: "â",
  acute: "´",
  acy: "а",
  aelig: "æ",
  af: "⁡",
  afr: "𝔞",
  agrave: "à",
  alefsym: "ℵ",
  aleph: "ℵ",
  alpha: "α",
  amacr: "ā",
  amalg: "⨿",
  amp: "&",
  and: "∧",
  andand: "⩕",
  andd: "⩜",
  andslope: "⩘",
  andv: "⩚",
  ang: "∠",
  ange: "⦤",
  angle: "∠",
  angmsd: "∡",
  angmsdaa: "⦨",
  angmsdab: "⦩",
  angmsdac: "⦪",
  angmsdad: "⦫",
  angmsdae: "⦬",
  angmsdaf: "⦭",
  angmsdag: "⦮",
  angmsdah: "⦯",
  angrt: "∟",
  angrtvb: "⊾",
  angrtvbd: "⦝",
  angsph: "∢",
  angst: "Å",
  angzarr: "⍼",
  aogon: "ą",
  aopf: "𝕒",
  ap: "≈",
  apE: "⩰",
  apacir: "⩯",
  ape: "≊",
  apid: "≋",
  apos: "'",
  approx: "≈",
  approxeq: "≊",
  aring: "å",
  ascr: "𝒶",
  ast: "*",
  asymp: "≈",
  asympeq: "≍",
  atilde: "ã",
  auml: "ä",
  awconint: "∳",
  awint: "⨑",
  bNot: "⫭",
  backcong: "≌",
  backepsilon: "϶",
  backprime: "‵",
  backsim: "∽",
  backsimeq: "⋍",
  barvee: "⊽",
  barwed: "⌅",
  barwedge: "⌅",
  bbrk: "⎵",
  bbrktbrk: "⎶",
  bcong: "≌",
  bcy: "б",
  bdquo: "„",
  becaus: "∵",
  because: "∵",
  bemptyv: "⦰",
  bepsi: "϶",
  bernou: "ℬ",
  beta: "β",
  beth: "ℶ",
  between: "≬",
  bfr: "𝔟",
  bigcap: "⋂",
  bigcirc: "◯",
  bigcup: "⋃",
  bigodot: "⨀",
  bigoplus: "⨁",
  bigotimes: "⨂",
  bigsqcup: "⨆",
  bigstar: "★",
  bigtriangledown: "▽",
  bigtriangleup: "△",
  biguplus: "⨄",
  bigvee: "⋁",
  bigwedge: "⋀",
  bkarow: "⤍",
  blacklozenge: "⧫",
  blacksquare: "▪",
  blacktriangle: "▴",
  blacktriangledown: "▾",
  blacktriangleleft: "◂",
  blacktriangleright: "▸",
  blank: "␣",
  blk12: "▒",
  blk14: "░",
  blk34: "▓",
  block: "█",
  bne: "=⃥",
  bnequiv: "≡⃥",
  bnot: "⌐",
  bopf: "𝕓",
  bot: "⊥",
  bottom: "⊥",
  bowtie: "⋈",
  boxDL: "╗",
  boxDR: "╔",
  boxDl: "╖",
  boxDr: "╓",
  boxH: "═",
  boxHD: "╦",
  boxHU: "╩",
  boxHd: "╤",
  boxHu: "╧",
  boxUL: "╝",
  boxUR: "╚",
  boxUl: "╜",
  boxUr: "╙",
  boxV: "║",
  boxVH: "╬",
  boxVL: "╣",
  boxVR: "╠",
  boxVh: "╫",
  boxVl: "╢",
  boxVr: "╟",
  boxbox: "⧉",
  boxdL: "╕",
  boxdR: "╒",
  boxdl: "┐",
  boxdr: "┌",
  boxh: "─",
  boxhD: "╥",
  boxhU: "╨",
  boxhd: "┬",
  boxhu: "┴",
  boxminus: "⊟",
  boxplus: "⊞",
  boxtimes: "⊠",
  boxuL: "╛",
  boxuR: "╘",
  boxul: "┘",
  boxur: "└",
  boxv: "│",
  boxvH: "╪",
  boxvL: "╡",
  boxvR: "╞",
  boxvh: "┼",
  boxvl: "┤",
  boxvr: "├",
  bprime: "‵",
  breve: "˘",
  brvbar: "¦",
  bscr: "𝒷",
  bsemi: "⁏",
  bsim: "∽",
  bsime: "⋍",
  bsol: "\\",
  bsolb: "⧅",
  bsolhsub: "⟈",
  bull: "•",
  bullet: "•",
  bump: "≎",
  bumpE: "⪮",
  bumpe: "≏",
  bumpeq: "≏",
  cacute: "ć",
  cap: "∩",
  capand: "⩄",
  capbrcup: "⩉",
  capcap: "⩋",
  capcup: "⩇",
  capdot: "⩀",
  caps: "∩︀",
  caret: "⁁",
  caron: "ˇ",
  ccaps: "⩍",
  ccaron: "č",
  ccedil: "ç",
  ccirc: "ĉ",
  ccups: "⩌",
  ccupssm: "⩐",
  cdot: "ċ",
  cedil: "¸",
  cemptyv: "⦲",
  cent: "¢",
  centerdot: "·",
  cfr: "𝔠",
  chcy: "ч",
  check: "✓",
  checkmark: "✓",
  chi: "χ",
  cir: "○",
  cirE: "⧃",
  circ: "ˆ",
  circeq: "≗",
  circlearrowleft: "↺",
  circlearrowright: "↻",
  circledR: "®",
  circledS: "Ⓢ",
  circledast: "⊛",
  circledcirc: "⊚",
  circleddash: "⊝",
  cire: "≗",
  cirfnint: "⨐",
  cirmid: "⫯",
  cirscir: "⧂",
  clubs: "♣",
  clubsuit: "♣",
  colon: ":",
  colone: "≔",
  coloneq: "≔",
  comma: ",",
  commat: "@",
  comp: "∁",
  compfn: "∘",
  complement: "∁",
  complexes: "ℂ",
  cong: "≅",
  congdot: "⩭",
  conint: "∮",
  copf: "𝕔",
  coprod: "∐",
  copy: "©",
  copysr: "℗",
  crarr: "↵",
  cross: "✗",
  cscr: "𝒸",
  csub: "⫏",
  csube: "⫑",
  csup: "⫐",
  csupe: "⫒",
  ctdot: "⋯",
  cudarrl: "⤸",
  cudarrr: "⤵",
  cuepr: "⋞",
  cuesc: "⋟",
  cularr: "↶",
  cularrp: "⤽",
  cup: "∪",
  cupbrcap: "⩈",
  cupcap: "⩆",
  cupcup: "⩊",
  cupdot: "⊍",
  cupor: "⩅",
  cups: "∪︀",
  curarr: "↷",
  curarrm: "⤼",
  curlyeqprec: "⋞",
  curlyeqsucc: "⋟",
  curlyvee: "⋎",
  curlywedge: "⋏",
  curren: "¤",
  curvearrowleft: "↶",
  curvearrowright: "↷",
  cuvee: "⋎",
  cuwed: "⋏",
  cwconint: "∲",
  cwint: "∱",
  cylcty: "⌭",
  dArr: "⇓",
  dHar: "⥥",
  dagger: "†",
  daleth: "ℸ",
  darr: "↓",
  dash: "‐",
  dashv: "⊣",
  dbkarow: "⤏",
  dblac: "˝",
  dcaron: "ď",
  dcy: "д",
  dd: "ⅆ",
  ddagger: "‡",
  ddarr: "⇊",
  ddotseq: "⩷",
  deg: "°",
  delta: "δ",
  demptyv: "⦱",
  dfisht: "⥿",
  dfr: "𝔡",
  dharl: "⇃",
  dharr: "⇂",
  diam: "⋄",
  diamond: "⋄",
  diamondsuit: "♦",
  diams: "♦",
  die: "¨",
  digamma: "ϝ",
  disin: "⋲",
  div: "÷",
  divide: "÷",
  divideontimes: "⋇",
  divonx: "⋇",
  djcy: "ђ",
  dlcorn: "⌞",
  dlcrop: "⌍",
  dollar: "$",
  dopf: "𝕕",
  dot: "˙",
  doteq: "≐",
  doteqdot: "≑",
  dotminus: "∸",
  dotplus: "∔",
  dotsquare: "⊡",
  doublebarwedge: "⌆",
  downarrow: "↓",
  downdownarrows: "⇊",
  downharpoonleft: "⇃",
  downharpoonright: "⇂",
  drbkarow: "⤐",
  drcorn: "⌟",
  drcrop: "⌌",
  dscr: "𝒹",
  dscy: "ѕ",
  dsol: "⧶",
  dstrok: "đ",
  dtdot: "⋱",
  dtri: "▿",
  dtrif: "▾",
  duarr: "⇵",
  duhar: "⥯",
  dwangle: "⦦",
  dzcy: "џ",
  dzigrarr: "⟿",
  eDDot: "⩷",
  eDot: "≑",
  eacute: "é",
  easter: "⩮",
  ecaron: "ě",
  ecir: "≖",
  ecirc: "ê",
  ecolon: "≕",
  ecy: "э",
  edot: "ė",
  ee: "ⅇ",
  efDot: "≒",
  efr: "𝔢",
  eg: "⪚",
  egrave: "è",
  egs: "⪖",
  egsdot: "⪘",
  el: "⪙",
  elinters: "⏧",
  ell: "ℓ",
  els: "⪕",
  elsdot: "⪗",
  emacr: "ē",
  empty: "∅",
  emptyset: "∅",
  emptyv: "∅",
  emsp13: " ",
  emsp14: " ",
  emsp: " ",
  eng: "ŋ",
  ensp: " ",
  eogon: "ę",
  eopf: "𝕖",
  epar: "⋕",
  eparsl: "⧣",
  eplus: "⩱",
  epsi: "ε",
  epsilon: "ε",
  epsiv: "ϵ",
  eqcirc: "≖",
  eqcolon: "≕",
  eqsim: "≂",
  eqslantgtr: "⪖",
  eqslantless: "⪕",
  equals: "=",
  equest: "≟",
  equiv: "≡",
  equivDD: "⩸",
  eqvparsl: "⧥",
  erDot: "≓",
  erarr: "⥱",
  escr: "ℯ",
  esdot: "≐",
  esim: "≂",
  eta: "η",
  eth: "ð",
  euml: "ë",
  euro: "€",
  excl: "!",
  exist: "∃",
  expectation: "ℰ",
  exponentiale: "ⅇ",
  fallingdotseq: "≒",
  fcy: "ф",
  female: "♀",
  ffilig: "ﬃ",
  fflig: "ﬀ",
  ffllig: "ﬄ",
  ffr: "𝔣",
  filig: "ﬁ",
  fjlig: "fj",
  flat: "♭",
  fllig: "ﬂ",
  fltns: "▱",
  fnof: "ƒ",
  fopf: "𝕗",
  forall: "∀",
  fork: "⋔",
  forkv: "⫙",
  fpartint: "⨍",
  frac12: "½",
  frac13: "⅓",
  frac14: "¼",
  frac15: "⅕",
  frac16: "⅙",
  frac18: "⅛",
  frac23: "⅔",
  frac25: "⅖",
  frac34: "¾",
  frac35: "⅗",
  frac38: "⅜",
  frac45: "⅘",
  frac56: "⅚",
  frac58: "⅝",
  frac78: "⅞",
  frasl: "⁄",
  frown: "⌢",
  fscr: "𝒻",
  gE: "≧",
  gEl: "⪌",
  gacute: "ǵ",
  gamma: "γ",
  gammad: "ϝ",
  gap: "⪆",
  gbreve: "ğ",
  gcirc: "ĝ",
  gcy: "г",
  gdot: "ġ",
  ge: "≥",
  gel: "⋛",
  geq: "≥",
  geqq: "≧",
  geqslant: "⩾",
  ges: "⩾",
  gescc: "⪩",
  gesdot: "⪀",
  gesdoto: "⪂",
  gesdotol: "⪄",
  gesl: "⋛︀",
  gesles: "⪔",
  gfr: "𝔤",
  gg: "≫",
  ggg: "⋙",
  gimel: "ℷ",
  gjcy: "ѓ",
  gl: "≷",
  glE: "⪒",
  gla: "⪥",
  glj: "⪤",
  gnE: "≩",
  gnap: "⪊",
  gnapprox: "⪊",
  gne: "⪈",
  gneq: "⪈",
  gneqq: "≩",
  gnsim: "⋧",
  gopf: "𝕘",
  grave: "`",
  gscr: "ℊ",
  gsim: "≳",
  gsime: "⪎",
  gsiml: "⪐",
  gt: ">",
  gtcc: "⪧",
  gtcir: "⩺",
  gtdot: "⋗",
  gtlPar: "⦕",
  gtquest: "⩼",
  gtrapprox: "⪆",
  gtrarr: "⥸",
  gtrdot: "⋗",
  gtreqless: "⋛",
  gtreqqless: "⪌",
  gtrless: "≷",
  gtrsim: "≳",
  gvertneqq: "≩︀",
  gvnE: "≩︀",
  hArr: "⇔",
  hairsp: " ",
  half: "½",
  hamilt: "ℋ",
  hardcy: "ъ",
  harr: "↔",
  harrcir: "⥈",
  harrw: "↭",
  hbar: "ℏ",
  hcirc: "ĥ",
  hearts: "♥",
  heartsuit: "♥",
  hellip: "…",
  hercon: "⊹",
  hfr: "𝔥",
  hksearow: "⤥",
  hkswarow: "⤦",
  hoarr: "⇿",
  homtht: "∻",
  hookleftarrow: "↩",
  hookrightarrow: "↪",
  hopf: "𝕙",
  horbar: "―",
  hscr: "𝒽",
  hslash: "ℏ",
  hstrok: "ħ",
  hybull: "⁃",
  hyphen: "‐",
  iacute: "í",
  ic: "⁣",
  icirc: "î",
  icy: "и",
  iecy: "е",
  iexcl: "¡",
  iff: "⇔",
  ifr: "𝔦",
  igrave: "ì",
  ii: "ⅈ",
  iiiint: "⨌",
  iiint: "∭",
  iinfin: "⧜",
  iiota: "℩",
  ijlig: "ĳ",
  imacr: "ī",
  image: "ℑ",
  imagline: "ℐ",
  imagpart: "ℑ",
  imath: "ı",
  imof: "⊷",
  imped: "Ƶ",
  in: "∈",
  incare: "℅",
  infin: "∞",
  infintie: "⧝",
  inodot: "ı",
  int: "∫",
  intcal: "⊺",
  integers: "ℤ",
  intercal: "⊺",
  intlarhk: "⨗",
  intprod: "⨼",
  iocy: "ё",
  iogon: "į",
  iopf: "𝕚",
  iota: "ι",
  iprod: "⨼",
  iquest: "¿",
  iscr: "𝒾",
  isin: "∈",
  isinE: "⋹",
  isindot: "⋵",
  isins: "⋴",
  isinsv: "⋳",
  isinv: "∈",
  it: "⁢",
  itilde: "ĩ",
  iukcy: "і",
  iuml: "ï",
  jcirc: "ĵ",
  jcy: "й",
  jfr: "𝔧",
  jmath: "ȷ",
  jopf: "𝕛",
  jscr: "𝒿",
  jsercy: "ј",
  jukcy: "є",
  kappa: "κ",
  kappav: "ϰ",
  kcedil: "ķ",
  kcy: "к",
  kfr: "𝔨",
  kgreen: "ĸ",
  khcy: "х",
  kjcy: "ќ",
  kopf: "𝕜",
  kscr: "𝓀",
  lAarr: "⇚",
  lArr: "⇐",
  lAtail: "⤛",
  lBarr: "⤎",
  lE: "≦",
  lEg: "⪋",
  lHar: "⥢",
  lacute: "ĺ",
  laemptyv: "⦴",
  lagran: "ℒ",
  lambda: "λ",
  lang: "⟨",
  langd: "⦑",
  langle: "⟨",
  lap: "⪅",
  laquo: "«",
  larr: "←",
  larrb: "⇤",
  larrbfs: "⤟",
  larrfs: "⤝",
  larrhk: "↩",
  larrlp: "↫",
  larrpl: "⤹",
  larrsim: "⥳",
  larrtl: "↢",
  lat: "⪫",
  latail: "⤙",
  late: "⪭",
  lates: "⪭︀",
  lbarr: "⤌",
  lbbrk: "❲",
  lbrace: "{",
  lbrack: "[",
  lbrke: "⦋",
  lbrksld: "⦏",
  lbrkslu: "⦍",
  lcaron: "ľ",
  lcedil: "ļ",
  lceil: "⌈",
  lcub: "{",
  lcy: "л",
  ldca: "⤶",
  ldquo: "“",
  ldquor: "„",
  ldrdhar: "⥧",
  ldrushar: "⥋",
  ldsh: "↲",
  le: "≤",
  leftarrow: "←",
  leftarrowtail: "↢",
  leftharpoondown: "↽",
  leftharpoonup: "↼",
  leftleftarrows: "⇇",
  leftrightarrow: "↔",
  leftrightarrows: "⇆",
  leftrightharpoons: "⇋",
  leftrightsquigarrow: "↭",
  leftthreetimes: "⋋",
  leg: "⋚",
  leq: "≤",
  leqq: "≦",
  leqslant: "⩽",
  les: "⩽",
  lescc: "⪨",
  lesdot: "⩿",
  lesdoto: "⪁",
  lesdotor: "⪃",
  lesg: "⋚︀",
  lesges: "⪓",
  lessapprox: "⪅",
  lessdot: "⋖",
  lesseqgtr: "⋚",
  lesseqqgtr: "⪋",
  lessgtr: "≶",
  lesssim: "≲",
  lfisht: "⥼",
  lfloor: "⌊",
  lfr: "𝔩",
  lg: "≶",
  lgE: "⪑",
  lhard: "↽",
  lharu: "↼",
  lharul: "⥪",
  lhblk: "▄",
  ljcy: "љ",
  ll: "≪",
  llarr: "⇇",
  llcorner: "⌞",
  llhard: "⥫",
  lltri: "◺",
  lmidot: "ŀ",
  lmoust: "⎰",
  lmoustache: "⎰",
  lnE: "≨",
  lnap: "⪉",
  lnapprox: "⪉",
  lne: "⪇",
  lneq: "⪇",
  lneqq: "≨",
  lnsim: "⋦",
  loang: "⟬",
  loarr: "⇽",
  lobrk: "⟦",
  longleftarrow: "⟵",
  longleftrightarrow: "⟷",
  longmapsto: "⟼",
  longrightarrow: "⟶",
  looparrowleft: "↫",
  looparrowright: "↬",
  lopar: "⦅",
  lopf: "𝕝",
  loplus: "⨭",
  lotimes: "⨴",
  lowast: "∗",
  lowbar: "_",
  loz: "◊",
  lozenge: "◊",
  lozf: "⧫",
  lpar: "(",
  lparlt: "⦓",
  lrarr: "⇆",
  lrcorner: "⌟",
  lrhar: "⇋",
  lrhard: "⥭",
  lrm: "‎",
  lrtri: "⊿",
  lsaquo: "‹",
  lscr: "𝓁",
  lsh: "↰",
  lsim: "≲",
  lsime: "⪍",
  lsimg: "⪏",
  lsqb: "[",
  lsquo: "‘",
  lsquor: "‚",
  lstrok: "ł",
  lt: "<",
  ltcc: "⪦",
  ltcir: "⩹",
  ltdot: "⋖",
  lthree: "⋋",
  ltimes: "⋉",
  ltlarr: "⥶",
  ltquest: "⩻",
  ltrPar: "⦖",
  ltri: "◃",
  ltrie: "⊴",
  ltrif: "◂",
  lurdshar: "⥊",
  luruhar: "⥦",
  lvertneqq: "≨︀",
  lvnE: "≨︀",
  mDDot: "∺",
  macr: "¯",
  male: "♂",
  malt: "✠",
  maltese: "✠",
  map: "↦",
  mapsto: "↦",
  mapstodown: "↧",
  mapstoleft: "↤",
  mapstoup: "↥",
  marker: "▮",
  mcomma: "⨩",
  mcy: "м",
  mdash: "—",
  measuredangle: "∡",
  mfr: "𝔪",
  mho: "℧",
  micro: "µ",
  mid: "∣",
  midast: "*",
  midcir: "⫰",
  middot: "·",
  minus: "−",
  minusb: "⊟",
  minusd: "∸",
  minusdu: "⨪",
  mlcp: "⫛",
  mldr: "…",
  mnplus: "∓",
  models: "⊧",
  mopf: "𝕞",
  mp: "∓",
  mscr: "𝓂",
  mstpos: "∾",
  mu: "μ",
  multimap: "⊸",
  mumap: "⊸",
  nGg: "⋙̸",
  nGt: "≫⃒",
  nGtv: "≫̸",
  nLeftarrow: "⇍",
  nLeftrightarrow: "⇎",
  nLl: "⋘̸",
  nLt: "≪⃒",
  nLtv: "≪̸",
  nRightarrow: "⇏",
  nVDash: "⊯",
  nVdash: "⊮",
  nabla: "∇",
  nacute: "ń",
  nang: "∠⃒",
  nap: "≉",
  napE: "⩰̸",
  napid: "≋̸",
  napos: "ŉ",
  napprox: "≉",
  natur: "♮",
  natural: "♮",
  naturals: "ℕ",
  nbsp: " ",
  nbump: "≎̸",
  nbumpe: "≏̸",
  ncap: "⩃",
  ncaron: "ň",
  ncedil: "ņ",
  ncong: "≇",
  ncongdot: "⩭̸",
  ncup: "⩂",
  ncy: "н",
  ndash: "–",
  ne: "≠",
  neArr: "⇗",
  nearhk: "⤤",
  nearr: "↗",
  nearrow: "↗",
  nedot: "≐̸",
  nequiv: "≢",
  nesear: "⤨",
  nesim: "≂̸",
  nexist: "∄",
  nexists: "∄",
  nfr: "𝔫",
  ngE: "≧̸",
  nge: "≱",
  ngeq: "≱",
  ngeqq: "≧̸",
  ngeqslant: "⩾̸",
  nges: "⩾̸",
  ngsim: "≵",
  ngt: "≯",
  ngtr: "≯",
  nhArr: "⇎",
  nharr: "↮",
  nhpar: "⫲",
  ni: "∋",
  nis: "⋼",
  nisd: "⋺",
  niv: "∋",
  njcy: "њ",
  nlArr: "⇍",
  nlE: "≦̸",
  nlarr: "↚",
  nldr: "‥",
  nle: "≰",
  nleftarrow: "↚",
  nleftrightarrow: "↮",
  nleq: "≰",
  nleqq: "≦̸",
  nleqslant: "⩽̸",
  nles: "⩽̸",
  nless: "≮",
  nlsim: "≴",
  nlt: "≮",
  nltri: "⋪",
  nltrie: "⋬",
  nmid: "∤",
  nopf: "𝕟",
  not: "¬",
  notin: "∉",
  notinE: "⋹̸",
  notindot: "⋵̸",
  notinva: "∉",
  notinvb: "⋷",
  notinvc: "⋶",
  notni: "∌",
  notniva: "∌",
  notnivb: "⋾",
  notnivc: "⋽",
  npar: "∦",
  nparallel: "∦",
  nparsl: "⫽⃥",
  npart: "∂̸",
  npolint: "⨔",
  npr: "⊀",
  nprcue: "⋠",
  npre: "⪯̸",
  nprec: "⊀",
  npreceq: "⪯̸",
  nrArr: "⇏",
  nrarr: "↛",
  nrarrc: "⤳̸",
  nrarrw: "↝̸",
  nrightarrow: "↛",
  nrtri: "⋫",
  nrtrie: "⋭",
  nsc: "⊁",
  nsccue: "⋡",
  nsce: "⪰̸",
  nscr: "𝓃",
  nshortmid: "∤",
  nshortparallel: "∦",
  nsim: "≁",
  nsime: "≄",
  nsimeq: "≄",
  nsmid: "∤",
  nspar: "∦",
  nsqsube: "⋢",
  nsqsupe: "⋣",
  nsub: "⊄",
  nsubE: "⫅̸",
  nsube: "⊈",
  nsubset: "⊂⃒",
  nsubseteq: "⊈",
  nsubseteqq: "⫅̸",
  nsucc: "⊁",
  nsucceq: "⪰̸",
  nsup: "⊅",
  nsupE: "⫆̸",
  nsupe: "⊉",
  nsupset: "⊃⃒",
  nsupseteq: "⊉",
  nsupseteqq: "⫆̸",
  ntgl: "≹",
  ntilde: "ñ",
  ntlg: "≸",
  ntriangleleft: "⋪",
  ntrianglelefteq: "⋬",
  ntriangleright: "⋫",
  ntrianglerighteq: "⋭",
  nu: "ν",
  num: "#",
  numero: "№",
  numsp: " ",
  nvDash: "⊭",
  nvHarr: "⤄",
  nvap: "≍⃒",
  nvdash: "⊬",
  nvge: "≥⃒",
  nvgt: ">⃒",
  nvinfin: "⧞",
  nvlArr: "⤂",
  nvle: "≤⃒",
  nvlt: "<⃒",
  nvltrie: "⊴⃒",
  nvrArr: "⤃",
  nvrtrie: "⊵⃒",
  nvsim: "∼⃒",
  nwArr: "⇖",
  nwarhk: "⤣",
  nwarr: "↖",
  nwarrow: "↖",
  nwnear: "⤧",
  oS: "Ⓢ",
  oacute: "ó",
  oast: "⊛",
  ocir: "⊚",
  ocirc: "ô",
  ocy: "о",
  odash: "⊝",
  odblac: "ő",
  odiv: "⨸",
  odot: "⊙",
  odsold: "⦼",
  oelig: "œ",
  ofcir: "⦿",
  ofr: "𝔬",
  ogon: "˛",
  ograve: "ò",
  ogt: "⧁",
  ohbar: "⦵",
  ohm: "Ω",
  oint: "∮",
  olarr: "↺",
  olcir: "⦾",
  olcross: "⦻",
  oline: "‾",
  olt: "⧀",
  omacr: "ō",
  omega: "ω",
  omicron: "ο",
  omid: "⦶",
  ominus: "⊖",
  oopf: "𝕠",
  opar: "⦷",
  operp: "⦹",
  oplus: "⊕",
  or: "∨",
  orarr: "↻",
  ord: "⩝",
  order: "ℴ",
  orderof: "ℴ",
  ordf: "ª",
  ordm: "º",
  origof: "⊶",
  oror: "⩖",
  orslope: "⩗",
  orv: "⩛",
  oscr: "ℴ",
  oslash: "ø",
  osol: "⊘",
  otilde: "õ",
  otimes: "⊗",
  otimesas: "⨶",
  ouml: "ö",
  ovbar: "⌽",
  par: "∥",
  para: "¶",
  parallel: "∥",
  parsim: "⫳",
  parsl: "⫽",
  part: "∂",
  pcy: "п",
  percnt: "%",
  period: ".",
  permil: "‰",
  perp: "⊥",
  pertenk: "‱",
  pfr: "𝔭",
  phi: "φ",
  phiv: "ϕ",
  phmmat: "ℳ",
  phone: "☎",
  pi: "π",
  pitchfork: "⋔",
  piv: "ϖ",
  planck: "ℏ",
  planckh: "ℎ",
  plankv: "ℏ",
  plus: "+",
  plusacir: "⨣",
  plusb: "⊞",
  pluscir: "⨢",
  plusdo: "∔",
  plusdu: "⨥",
  pluse: "⩲",
  plusmn: "±",
  plussim: "⨦",
  plustwo: "⨧",
  pm: "±",
  pointint: "⨕",
  popf: "𝕡",
  pound: "£",
  pr: "≺",
  prE: "⪳",
  prap: "⪷",
  prcue: "≼",
  pre: "⪯",
  prec: "≺",
  precapprox: "⪷",
  preccurlyeq: "≼",
  preceq: "⪯",
  precnapprox: "⪹",
  precneqq: "⪵",
  precnsim: "⋨",
  precsim: "≾",
  prime: "′",
  primes: "ℙ",
  prnE: "⪵",
  prnap: "⪹",
  prnsim: "⋨",
  prod: "∏",
  profalar: "⌮",
  profline: "⌒",
  profsurf: "⌓",
  prop: "∝",
  propto: "∝",
  prsim: "≾",
  prurel: "⊰",
  pscr: "𝓅",
  psi: "ψ",
  puncsp: " ",
  qfr: "𝔮",
  qint: "⨌",
  qopf: "𝕢",
  qprime: "⁗",
  qscr: "𝓆",
  quaternions: "ℍ",
  quatint: "⨖",
  quest: "?",
  questeq: "≟",
  quot: '"',
  rAarr: "⇛",
  rArr: "⇒",
  rAtail: "⤜",
  rBarr: "⤏",
  rHar: "⥤",
  race: "∽̱",
  racute: "ŕ",
  radic: "√",
  raemptyv: "⦳",
  rang: "⟩",
  rangd: "⦒",
  range: "⦥",
  rangle: "⟩",
  raquo: "»",
  rarr: "→",
  rarrap: "⥵",
  rarrb: "⇥",
  rarrbfs: "⤠",
  rarrc: "⤳",
  rarrfs: "⤞",
  rarrhk: "↪",
  rarrlp: "↬",
  rarrpl: "⥅",
  rarrsim: "⥴",
  rarrtl: "↣",
  rarrw: "↝",
  ratail: "⤚",
  ratio: "∶",
  rationals: "ℚ",
  rbarr: "⤍",
  rbbrk: "❳",
  rbrace: "}",
  rbrack: "]",
  rbrke: "⦌",
  rbrksld: "⦎",
  rbrkslu: "⦐",
  rcaron: "ř",
  rcedil: "ŗ",
  rceil: "⌉",
  rcub: "}",
  rcy: "р",
  rdca: "⤷",
  rdldhar: "⥩",
  rdquo: "”",
  rdquor: "”",
  rdsh: "↳",
  real: "ℜ",
  realine: "ℛ",
  realpart: "ℜ",
  reals: "ℝ",
  rect: "▭",
  reg: "®",
  rfisht: "⥽",
  rfloor: "⌋",
  rfr: "𝔯",
  rhard: "⇁",
  rharu: "⇀",
  rharul: "⥬",
  rho: "ρ",
  rhov: "ϱ",
  rightarrow: "→",
  rightarrowtail: "↣",
  rightharpoondown: "⇁",
  rightharpoonup: "⇀",
  rightleftarrows: "⇄",
  rightleftharpoons: "⇌",
  rightrightarrows: "⇉",
  rightsquigarrow: "↝",
  rightthreetimes: "⋌",
  ring: "˚",
  risingdotseq: "≓",
  rlarr: "⇄",
  rlhar: "⇌",
  rlm: "‏",
  rmoust: "⎱",
  rmoustache: "⎱",
  rnmid: "⫮",
  roang: "⟭",
  roarr: "⇾",
  robrk: "⟧",
  ropar: "⦆",
  ropf: "𝕣",
  roplus: "⨮",
  rotimes: "⨵",
  rpar: ")",
  rpargt: "⦔",
  rppolint: "⨒",
  rrarr: "⇉",
  rsaquo: "›",
  rscr: "𝓇",
  rsh: "↱",
  rsqb: "]",
  rsquo: "’",
  rsquor: "’",
  rthree: "⋌",
  rtimes: "⋊",
  rtri: "▹",
  rtrie: "⊵",
  rtrif: "▸",
  rtriltri: "⧎",
  ruluhar: "⥨",
  rx: "℞",
  sacute: "ś",
  sbquo: "‚",
  sc: "≻",
  scE: "⪴",
  scap: "⪸",
  scaron: "š",
  sccue: "≽",
  sce: "⪰",
  scedil: "ş",
  scirc: "ŝ",
  scnE: "⪶",
  scnap: "⪺",
  scnsim: "⋩",
  scpolint: "⨓",
  scsim: "≿",
  scy: "с",
  sdot: "⋅",
  sdotb: "⊡",
  sdote: "⩦",
  seArr: "⇘",
  searhk: "⤥",
  searr: "↘",
  searrow: "↘",
  sect: "§",
  semi: ";",
  seswar: "⤩",
  setminus: "∖",
  setmn: "∖",
  sext: "✶",
  sfr: "𝔰",
  sfrown: "⌢",
  sharp: "♯",
  shchcy: "щ",
  shcy: "ш",
  shortmid: "∣",
  shortparallel: "∥",
  shy: "­",
  sigma: "σ",
  sigmaf: "ς",
  sigmav: "ς",
  sim: "∼",
  simdot: "⩪",
  sime: "≃",
  simeq: "≃",
  simg: "⪞",
  simgE: "⪠",
  siml: "⪝",
  simlE: "⪟",
  simne: "≆",
  simplus: "⨤",
  simrarr: "⥲",
  slarr: "←",
  smallsetminus: "∖",
  smashp: "⨳",
  smeparsl: "⧤",
  smid: "∣",
  smile: "⌣",
  smt: "⪪",
  smte: "⪬",
  smtes: "⪬︀",
  softcy: "ь",
  sol: "/",
  solb: "⧄",
  solbar: "⌿",
  sopf: "𝕤",
  spades: "♠",
  spadesuit: "♠",
  spar: "∥",
  sqcap: "⊓",
  sqcaps: "⊓︀",
  sqcup: "⊔",
  sqcups: "⊔︀",
  sqsub: "⊏",
  sqsube: "⊑",
  sqsubset: "⊏",
  sqsubseteq: "⊑",
  sqsup: "⊐",
  sqsupe: "⊒",
  sqsupset: "⊐",
  sqsupseteq: "⊒",
  squ: "□",
  square: "□",
  squarf: "▪",
  squf: "▪",
  srarr: "→",
  sscr: "𝓈",
  ssetmn: "∖",
  ssmile: "⌣",
  sstarf: "⋆",
  star: "☆",
  starf: "★",
  straightepsilon: "ϵ",
  straightphi: "ϕ",
  strns: "¯",
  sub: "⊂",
  subE: "⫅",
  subdot: "⪽",
  sube: "⊆",
  subedot: "⫃",
  submult: "⫁",
  subnE: "⫋",
  subne: "⊊",
  subplus: "⪿",
  subrarr: "⥹",
  subset: "⊂",
  subseteq: "⊆",
  subseteqq: "⫅",
  subsetneq: "⊊",
  subsetneqq: "⫋",
  subsim: "⫇",
  subsub: "⫕",
  subsup: "⫓",
  succ: "≻",
  succapprox: "⪸",
  succcurlyeq: "≽",
  succeq: "⪰",
  succnapprox: "⪺",
  succneqq: "⪶",
  succnsim: "⋩",
  succsim: "≿",
  sum: "∑",
  sung: "♪",
  sup1: "¹",
  sup2: "²",
  sup3: "³",
  sup: "⊃",
  supE: "⫆",
  supdot: "⪾",
  supdsub: "⫘",
  supe: "⊇",
  supedot: "⫄",
  suphsol: "⟉",
  suphsub: "⫗",
  suplarr: "⥻",
  supmult: "⫂",
  supnE: "⫌",
  supne: "⊋",
  supplus: "⫀",
  supset: "⊃",
  supseteq: "⊇",
  supseteqq: "⫆",
  supsetneq: "⊋",
  supsetneqq: "⫌",
  supsim: "⫈",
  supsub: "⫔",
  supsup: "⫖",
  swArr: "⇙",
  swarhk: "⤦",
  swarr: "↙",
  swarrow: "↙",
  swnwar: "⤪",
  szlig: "ß",
  target: "⌖",
  tau: "τ",
  tbrk: "⎴",
  tcaron: "ť",
  tcedil: "ţ",
  tcy: "т",
  tdot: "⃛",
  telrec: "⌕",
  tfr: "𝔱",
  there4: "∴",
  therefore: "∴",
  theta: "θ",
  thetasym: "ϑ",
  thetav: "ϑ",
  thickapprox: "≈",
  thicksim: "∼",
  thinsp: " ",
  thkap: "≈",
  thksim: "∼",
  thorn: "þ",
  tilde: "˜",
  times: "×",
  timesb: "⊠",
  timesbar: "⨱",
  timesd: "⨰",
  tint: "∭",
  toea: "⤨",
  top: "⊤",
  topbot: "⌶",
  topcir: "⫱",
  topf: "𝕥",
  topfork: "⫚",
  tosa: "⤩",
  tprime: "‴",
  trade: "™",
  triangle: "▵",
  triangledown: "▿",
  triangleleft: "◃",
  trianglelefteq: "⊴",
  triangleq: "≜",
  triangleright: "▹",
  trianglerighteq: "⊵",
  tridot: "◬",
  trie: "≜",
  triminus: "⨺",
  triplus: "⨹",
  trisb: "⧍",
  tritime: "⨻",
  trpezium: "⏢",
  tscr: "𝓉",
  tscy: "ц",
  tshcy: "ћ",
  tstrok: "ŧ",
  twixt: "≬",
  twoheadleftarrow: "↞",
  twoheadrightarrow: "↠",
  uArr: "⇑",
  uHar: "⥣",
  uacute: "ú",
  uarr: "↑",
  ubrcy: "ў",
  ubreve: "ŭ",
  ucirc: "û",
  ucy: "у",
  udarr: "⇅",
  udblac: "ű",
  udhar: "⥮",
  ufisht: "⥾",
  ufr: "𝔲",
  ugrave: "ù",
  uharl: "↿",
  uharr: "↾",
  uhblk: "▀",
  ulcorn: "⌜",
  ulcorner: "⌜",
  ulcrop: "⌏",
  ultri: "◸",
  umacr: "ū",
  uml: "¨",
  uogon: "ų",
  uopf: "𝕦",
  uparrow: "↑",
  updownarrow: "↕",
  upharpoonleft: "↿",
  upharpoonright: "↾",
  uplus: "⊎",
  upsi: "υ",
  upsih: "ϒ",
  upsilon: "υ",
  upuparrows: "⇈",
  urcorn: "⌝",
  urcorner: "⌝",
  urcrop: "⌎",
  uring: "ů",
  urtri: "◹",
  uscr: "𝓊",
  utdot: "⋰",
  utilde: "ũ",
  utri: "▵",
  utrif: "▴",
  uuarr: "⇈",
  uuml: "ü",
  uwangle: "⦧",
  vArr: "⇕",
  vBar: "⫨",
  vBarv: "⫩",
  vDash: "⊨",
  vangrt: "⦜",
  varepsilon: "ϵ",
  varkappa: "ϰ",
  varnothing: "∅",
  varphi: "ϕ",
  varpi: "ϖ",
  varpropto: "∝",
  varr: "↕",
  varrho: "ϱ",
  varsigma: "ς",
  varsubsetneq: "⊊︀",
  varsubsetneqq: "⫋︀",
  varsupsetneq: "⊋︀",
  varsupsetneqq: "⫌︀",
  vartheta: "ϑ",
  vartriangleleft: "⊲",
  vartriangleright: "⊳",
  vcy: "в",
  vdash: "⊢",
  vee: "∨",
  veebar: "⊻",
  veeeq: "≚",
  vellip: "⋮",
  verbar: "|",
  vert: "|",
  vfr: "𝔳",
  vltri: "⊲",
  vnsub: "⊂⃒",
  vnsup: "⊃⃒",
  vopf: "𝕧",
  vprop: "∝",
  vrtri: "⊳",
  vscr: "𝓋",
  vsubnE: "⫋︀",
  vsubne: "⊊︀",
  vsupnE: "⫌︀",
  vsupne: "⊋︀",
  vzigzag: "⦚",
  wcirc: "ŵ",
  wedbar: "⩟",
  wedge: "∧",
  wedgeq: "≙",
  weierp: "℘",
  wfr: "𝔴",
  wopf: "𝕨",
  wp: "℘",
  wr: "≀",
  wreath: "≀",
  wscr: "𝓌",
  xcap: "⋂",
  xcirc: "◯",
  xcup: "⋃",
  xdtri: "▽",
  xfr: "𝔵",
  xhArr: "⟺",
  xharr: "⟷",
  xi: "ξ",
  xlArr: "⟸",
  xlarr: "⟵",
  xmap: "⟼",
  xnis: "⋻",
  xodot: "⨀",
  xopf: "𝕩",
  xoplus: "⨁",
  xotime: "⨂",
  xrArr: "⟹",
  xrarr: "⟶",
  xscr: "𝓍",
  xsqcup: "⨆",
  xuplus: "⨄",
  xutri: "△",
  xvee: "⋁",
  xwedge: "⋀",
  yacute: "ý",
  yacy: "я",
  ycirc: "ŷ",
  ycy: "ы",
  yen: "¥",
  yfr: "𝔶",
  yicy: "ї",
  yopf: "𝕪",
  yscr: "𝓎",
  yucy: "ю",
  yuml: "ÿ",
  zacute: "ź",
  zcaron: "ž",
  zcy: "з",
  zdot: "ż",
  zeetrf: "ℨ",
  zeta: "ζ",
  zfr: "𝔷",
  zhcy: "ж",
  zigrarr: "⇝",
  zopf: "𝕫",
  zscr: "𝓏",
  zwj: "‍",
  zwnj: "‌"
};

// node_modules/decode-named-character-reference/index.js
var Pa = {}.hasOwnProperty;
function je(e) {
  return Pa.call(nn, e) ? nn[e] : !1;
}

// node_modules/micromark-util-chunked/index.js
function $(e, n, t, r) {
  let i = e.length, o = 0, a;
  if (n < 0 ? n = -n > i ? 0 : i + n : n = n > i ? i : n, t = t > 0 ? t : 0, r.length < 1e4)
    a = Array.from(r), a.unshift(n, t), e.splice(...a);
  else
    for (t && e.splice(n, t); o < r.length; )
      a = r.slice(o, o + 1e4), a.unshift(n, 0), e.splice(...a), o += 1e4, n += 1e4;
}
function K(e, n) {
  return e.length > 0 ? ($(e, e.length, 0, n), e) : n;
}

// node_modules/micromark-util-combine-extensions/index.js
var Br = {}.hasOwnProperty;
function xt(e) {
  let n = {}, t = -1;
  for (; ++t < e.length; )
    Ma(n, e[t]);
  return n;
}
function Ma(e, n) {
  let t;
  for (t in n) {
    let i = (Br.call(e, t) ? e[t] : void 0) || (e[t] = {}), o = n[t], a;
    if (o)
      for (a in o) {
        Br.call(i, a) || (i[a] = []);
        let s = o[a];
        Ba(
          // @ts-expect-error Looks like a list.
          i[a],
          Array.isArray(s) ? s : s ? [s] : []
        );
      }
  }
}
function Ba(e, n) {
  let t = -1, r = [];
  for (; ++t < n.length; )
    (n[t].add === "after" ? e : r).push(n[t]);
  $(e, 0, 0, r);
}

// node_modules/micromark-util-decode-numeric-character-reference/index.js
function bt(e, n) {
  let t = Number.parseInt(e, n);
  return (
    // C0 except for HT, LF, FF, CR, space.
    t < 9 || t === 11 || t > 13 && t < 32 || // Control character (DEL) of C0, and C1 controls.
    t > 126 && t < 160 || // Lone high surrogates and low surrogates.
    t > 55295 && t < 57344 || // Noncharacters.
    t > 64975 && t < 65008 || /* eslint-disable no-bitwise */
    (t & 65535) === 65535 || (t & 65535) === 65534 || /* eslint-enable no-bitwise */
    // Out of range
    t > 1114111 ? "�" : String.fromCodePoint(t)
  );
}

// node_modules/micromark-util-normalize-identifier/index.js
function Y(e) {
  return e.replace(/[\t\n\r ]+/g, " ").replace(/^ | $/g, "").toLowerCase().toUpperCase();
}

// node_modules/micromark-util-character/index.js
var U = ye(/[A-Za-z]/), G = ye(/[\dA-Za-z]/), Nr = ye(/[#-'*+\--9=?A-Z^-~]/);
function Ie(e) {
  return (
    // Special whitespace codes (which have negative values), C0 and Control
    // character DEL
    e !== null && (e < 32 || e === 127)
  );
}
var tt = ye(/\d/), _r = ye(/[\dA-Fa-f]/), kt = ye(/[!-/:-@[-`{-~]/);
function q(e) {
  return e !== null && e < -2;
}
function M(e) {
  return e !== null && (e < 0 || e === 32);
}
function L(e) {
  return e === -2 || e === -1 || e === 32;
}
var we = ye(new RegExp("\\p{P}|\\p{S}", "u")), pe = ye(/\s/);
function ye(e) {
  return n;
  function n(t) {
    return t !== null && t > -1 && e.test(String.fromCharCode(t));
  }
}

// node_modules/micromark-factory-space/index.js
function T(e, n, t, r) {
  let i = r ? r - 1 : 1 / 0, o = 0;
  return a;
  function a(l) {
    return L(l) ? (e.enter(t), s(l)) : n(l);
  }
  function s(l) {
    return L(l) && o++ < i ? (e.consume(l), s) : (e.exit(t), n(l));
  }
}
function rn(e, n, t, r, i, o) {
  let a = 0;
  return s;
  function s(c) {
    return o > 0 && L(c) ? (e.enter(r), l(c)) : u(c);
  }
  function l(c) {
    return L(c) && a < o ? (e.consume(c), a++, l) : (e.exit(r), u(c));
  }
  function u(c) {
    return a >= i ? n(c) : t(c);
  }
}

// node_modules/micromark/lib/initialize/content.js
var Or = {
  tokenize: Na
};
function Na(e) {
  let n = e.attempt(this.parser.constructs.contentInitial, r, i), t;
  return n;
  function r(s) {
    if (s === null) {
      e.consume(s);
      return;
    }
    return e.enter("lineEnding"), e.consume(s), e.exit("lineEnding"), T(e, n, "linePrefix");
  }
  function i(s) {
    return e.enter("paragraph"), o(s);
  }
  function o(s) {
    let l = e.enter("chunkText", {
      contentType: "text",
      previous: t
    });
    return t && (t.next = l), t = l, a(s);
  }
  function a(s) {
    if (s === null) {
      e.exit("chunkText"), e.exit("paragraph"), e.consume(s);
      return;
    }
    return q(s) ? (e.consume(s), e.exit("chunkText"), o) : (e.consume(s), a);
  }
}

// node_modules/micromark-util-edit-map/index.js
var be = class {
  /**
   * Create a new edit map.
   *
   * @returns
   *   New instance.
   */
  constructor() {
    this.index = /* @__PURE__ */ new Map(), this.map = [];
  }
  /**
   * Create an edit: a remove and/or add at a certain place.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  add(n, t, r) {
    jr(this, n, t, r, !1);
  }
  /**
   * Create an edit: but insert `add` before existing additions, instead of
   * after them.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  addBefore(n, t, r) {
    jr(this, n, t, r, !0);
  }
  /**
   * Done, change the events.
   *
   * @param {Array<Event>} events
   *   List of events to apply the edits to.
   * @returns {undefined}
   *   Nothing.
   */
  consume(n) {
    if (this.map.sort(function(o, a) {
      return o[0] - a[0];
    }), this.map.length === 0)
      return;
    let t = this.map.length, r = [];
    for (; t > 0; )
      t -= 1, r.push(n.slice(this.map[t][0] + this.map[t][1]), this.map[t][2]), n.length = this.map[t][0];
    r.push(n.slice()), n.length = 0;
    let i = r.pop();
    for (; i; ) {
      for (let o of i)
        n.push(o);
      i = r.pop();
    }
    this.map.length = 0, this.index.clear();
  }
};
function jr(e, n, t, r, i) {
  if (t === 0 && r.length === 0)
    return;
  let o = e.index.get(n);
  if (o) {
    o[1] += t, i ? (r.push(...o[2]), o[2] = r) : o[2].push(...r);
    return;
  }
  let a = [n, t, r];
  e.map.push(a), e.index.set(n, a);
}

// node_modules/micromark/lib/initialize/document.js
var Vr = {
  tokenize: _a
}, Hr = {
  tokenize: Oa
};
function _a(e) {
  let n = this, t = [], r = 0, i, o, a;
  return s;
  function s(y) {
    if (r < t.length) {
      let A = t[r];
      return n.containerState = A[1], e.attempt(A[0].continuation, l, u)(y);
    }
    return u(y);
  }
  function l(y) {
    if (r++, n.containerState._closeFlow) {
      n.containerState._closeFlow = void 0, i && v();
      let A = n.events.length, D = A, w;
      for (; D--; )
        if (n.events[D][0] === "exit" && n.events[D][1].type === "chunkFlow") {
          w = n.events[D][1].end;
          break;
        }
      x(r);
      let F = A;
      for (; F < n.events.length; )
        n.events[F][1].end = {
          ...w
        }, F++;
      let N = new be();
      return N.add(D + 1, 0, n.events.slice(A)), N.add(A, F - A, []), N.consume(n.events), u(y);
    }
    return s(y);
  }
  function u(y) {
    if (r === t.length) {
      if (!i)
        return m(y);
      if (i.currentConstruct && i.currentConstruct.concrete)
        return g(y);
      n.interrupt = !!(i.currentConstruct && !i._gfmTableDynamicInterruptHack);
    }
    return n.containerState = {}, e.check(Hr, c, p)(y);
  }
  function c(y) {
    return i && v(), x(r), m(y);
  }
  function p(y) {
    return n.parser.lazy[n.now().line] = r !== t.length, a = n.now().offset, g(y);
  }
  function m(y) {
    return n.containerState = {}, e.attempt(Hr, f, g)(y);
  }
  function f(y) {
    return r++, t.push([n.currentConstruct, n.containerState]), m(y);
  }
  function g(y) {
    if (y === null) {
      i && v(), x(0), e.consume(y);
      return;
    }
    return i = i || n.parser.flow(n.now()), e.enter("chunkFlow", {
      _tokenizer: i,
      contentType: "flow",
      previous: o
    }), S(y);
  }
  function S(y) {
    if (y === null) {
      C(e.exit("chunkFlow"), !0), x(0), e.consume(y);
      return;
    }
    return q(y) ? (e.consume(y), C(e.exit("chunkFlow")), r = 0, n.interrupt = void 0, s) : (e.consume(y), S);
  }
  function C(y, A) {
    let D = n.sliceStream(y);
    if (A && D.push(null), y.previous = o, o && (o.next = y), o = y, i.defineSkip(y.start), i.write(D), n.parser.lazy[y.start.line]) {
      let w = i.events.length;
      for (; w--; )
        if (
          // The token starts before the line ending…
          i.events[w][1].start.offset < a && // …and either is not ended yet…
          (!i.events[w][1].end || // …or ends after it.
          i.events[w][1].end.offset > a)
        )
          return;
      let F = n.events.length, N = F, H, b;
      for (; N--; )
        if (n.events[N][0] === "exit" && n.events[N][1].type === "chunkFlow") {
          if (H) {
            b = n.events[N][1].end;
            break;
          }
          H = !0;
        }
      for (x(r), w = F; w < n.events.length; )
        n.events[w][1].end = {
          ...b
        }, w++;
      let _ = new be();
      _.add(N + 1, 0, n.events.slice(F)), _.add(F, w - F, []), _.consume(n.events);
    }
  }
  function x(y) {
    let A = t.length;
    for (; A-- > y; ) {
      let D = t[A];
      n.containerState = D[1], D[0].exit.call(n, e);
    }
    t.length = y;
  }
  function v() {
    i.write([null]), o = void 0, i = void 0, n.containerState._closeFlow = void 0;
  }
}
function Oa(e, n, t) {
  return T(e, e.attempt(this.parser.constructs.document, n, t), "linePrefix", this.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4);
}

// node_modules/micromark-util-classify-character/index.js
function J(e) {
  if (e === null || M(e) || pe(e))
    return 1;
  if (we(e))
    return 2;
}

// node_modules/micromark-util-resolve-all/index.js
function Se(e, n, t) {
  let r = [], i = -1;
  for (; ++i < e.length; ) {
    let o = e[i].resolveAll;
    o && !r.includes(o) && (n = o(n, t), r.push(o));
  }
  return n;
}

// node_modules/micromark-core-commonmark/lib/attention.js
var nt = {
  name: "attention",
  resolveAll: ja,
  tokenize: Ha
};
function ja(e, n) {
  let t = -1, r;
  for (; ++t < e.length; )
    if (e[t][0] === "enter" && e[t][1].type === "attentionSequence" && e[t][1]._close) {
      let i = t;
      for (; i--; )
        if (e[i][0] === "exit" && e[i][1].type === "attentionSequence" && e[i][1]._open && // If the markers are the same:
        n.sliceSerialize(e[i][1]).charCodeAt(0) === n.sliceSerialize(e[t][1]).charCodeAt(0)) {
          if ((e[i][1]._close || e[t][1]._open) && (e[t][1].end.offset - e[t][1].start.offset) % 3 && !((e[i][1].end.offset - e[i][1].start.offset + e[t][1].end.offset - e[t][1].start.offset) % 3))
            continue;
          let o = e[i][1].end.offset - e[i][1].start.offset > 1 && e[t][1].end.offset - e[t][1].start.offset > 1 ? 2 : 1, a = {
            ...e[i][1].end
          }, s = {
            ...e[t][1].start
          };
          Ur(a, -o), Ur(s, o);
          let l = {
            type: o > 1 ? "strongSequence" : "emphasisSequence",
            start: a,
            end: {
              ...e[i][1].end
            }
          }, u = {
            type: o > 1 ? "strongSequence" : "emphasisSequence",
            start: {
              ...e[t][1].start
            },
            end: s
          }, c = {
            type: o > 1 ? "strongText" : "emphasisText",
            start: {
              ...e[i][1].end
            },
            end: {
              ...e[t][1].start
            }
          }, p = {
            type: o > 1 ? "strong" : "emphasis",
            start: {
              ...l.start
            },
            end: {
              ...u.end
            }
          };
          e[i][1].end = {
            ...l.start
          }, e[t][1].start = {
            ...u.end
          }, r = [], e[i][1].end.offset - e[i][1].start.offset && (r = K(r, [["enter", e[i][1], n], ["exit", e[i][1], n]])), r = K(r, [["enter", p, n], ["enter", l, n], ["exit", l, n], ["enter", c, n]]),
          r = K(r, Se(n.parser.constructs.insideSpan.null, e.slice(i + 1, t), n)), r = K(r, [["exit", c, n], ["enter", u, n], ["exit", u, n], ["exit", p, n]]);
          let m = 0;
          e[t][1].end.offset - e[t][1].start.offset && (m = 2, r = K(r, [["enter", e[t][1], n], ["exit", e[t][1], n]])), $(e, i - 1, t - i + 3, r), t = i + r.length - m - 2;
          break;
        }
    }
  for (t = -1; ++t < e.length; )
    e[t][1].type === "attentionSequence" && (e[t][1].type = "data");
  return e;
}
function Ha(e, n) {
  let t = this.parser.constructs.attentionMarkers.null, r = this.previous, i = J(r), o;
  return a;
  function a(l) {
    return o = l, e.enter("attentionSequence"), s(l);
  }
  function s(l) {
    if (l === o)
      return e.consume(l), s;
    let u = e.exit("attentionSequence"), c = J(l), p = !c || c === 2 && i || t.includes(l) && l !== 42 && l !== 95, m = !i || i === 2 && c || t.includes(r) && r !== 42 && r !== 95;
    return u._open = !!(o === 42 ? p : p && (i || !m)), u._close = !!(o === 42 ? m : m && (c || !p)), n(l);
  }
}
function Ur(e, n) {
  e.column += n, e.offset += n, e._bufferIndex += n;
}

// node_modules/micromark-core-commonmark/lib/autolink.js
var on = {
  name: "autolink",
  tokenize: Va
};
function Va(e, n, t) {
  let r = 0;
  return i;
  function i(f) {
    return e.enter("autolink"), e.enter("autolinkMarker"), e.consume(f), e.exit("autolinkMarker"), e.enter("autolinkProtocol"), o;
  }
  function o(f) {
    return U(f) ? (e.consume(f), a) : f === 64 ? t(f) : u(f);
  }
  function a(f) {
    return f === 43 || f === 45 || f === 46 || G(f) ? (r = 1, s(f)) : u(f);
  }
  function s(f) {
    return f === 58 ? (e.consume(f), r = 0, l) : (f === 43 || f === 45 || f === 46 || G(f)) && r++ < 32 ? (e.consume(f), s) : (r = 0, u(f));
  }
  function l(f) {
    return f === 62 ? (e.exit("autolinkProtocol"), e.enter("autolinkMarker"), e.consume(f), e.exit("autolinkMarker"), e.exit("autolink"), n) : f === null || f === 32 || f === 60 || Ie(f) ? t(f) : (e.consume(
    f), l);
  }
  function u(f) {
    return f === 64 ? (e.consume(f), c) : Nr(f) ? (e.consume(f), u) : t(f);
  }
  function c(f) {
    return G(f) ? p(f) : t(f);
  }
  function p(f) {
    return f === 46 ? (e.consume(f), r = 0, c) : f === 62 ? (e.exit("autolinkProtocol").type = "autolinkEmail", e.enter("autolinkMarker"), e.consume(f), e.exit("autolinkMarker"), e.exit("autolink"), n) :
    m(f);
  }
  function m(f) {
    if ((f === 45 || G(f)) && r++ < 63) {
      let g = f === 45 ? m : p;
      return e.consume(f), g;
    }
    return t(f);
  }
}

// node_modules/micromark-core-commonmark/lib/blank-line.js
var fe = {
  partial: !0,
  tokenize: Ua
};
function Ua(e, n, t) {
  return r;
  function r(o) {
    return L(o) ? T(e, i, "linePrefix")(o) : i(o);
  }
  function i(o) {
    return o === null || q(o) ? n(o) : t(o);
  }
}

// node_modules/micromark-core-commonmark/lib/block-quote.js
var wt = {
  continuation: {
    tokenize: Wa
  },
  exit: $a,
  name: "blockQuote",
  tokenize: Ga
};
function Ga(e, n, t) {
  let r = this;
  return i;
  function i(a) {
    if (a === 62) {
      let s = r.containerState;
      return s.open || (e.enter("blockQuote", {
        _container: !0
      }), s.open = !0), e.enter("blockQuotePrefix"), e.enter("blockQuoteMarker"), e.consume(a), e.exit("blockQuoteMarker"), o;
    }
    return t(a);
  }
  function o(a) {
    return L(a) ? (e.enter("blockQuotePrefixWhitespace"), e.consume(a), e.exit("blockQuotePrefixWhitespace"), e.exit("blockQuotePrefix"), n) : (e.exit("blockQuotePrefix"), n(a));
  }
}
function Wa(e, n, t) {
  let r = this;
  return i;
  function i(a) {
    return L(a) ? T(e, o, "linePrefix", r.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(a) : o(a);
  }
  function o(a) {
    return e.attempt(wt, n, t)(a);
  }
}
function $a(e) {
  e.exit("blockQuote");
}

// node_modules/micromark-core-commonmark/lib/character-escape.js
var yt = {
  name: "characterEscape",
  tokenize: Qa
};
function Qa(e, n, t) {
  return r;
  function r(o) {
    return e.enter("characterEscape"), e.enter("escapeMarker"), e.consume(o), e.exit("escapeMarker"), i;
  }
  function i(o) {
    return kt(o) ? (e.enter("characterEscapeValue"), e.consume(o), e.exit("characterEscapeValue"), e.exit("characterEscape"), n) : t(o);
  }
}

// node_modules/micromark-core-commonmark/lib/character-reference.js
var St = {
  name: "characterReference",
  tokenize: Ya
};
function Ya(e, n, t) {
  let r = this, i = 0, o, a;
  return s;
  function s(p) {
    return e.enter("characterReference"), e.enter("characterReferenceMarker"), e.consume(p), e.exit("characterReferenceMarker"), l;
  }
  function l(p) {
    return p === 35 ? (e.enter("characterReferenceMarkerNumeric"), e.consume(p), e.exit("characterReferenceMarkerNumeric"), u) : (e.enter("characterReferenceValue"), o = 31, a = G, c(p));
  }
  function u(p) {
    return p === 88 || p === 120 ? (e.enter("characterReferenceMarkerHexadecimal"), e.consume(p), e.exit("characterReferenceMarkerHexadecimal"), e.enter("characterReferenceValue"), o = 6, a = _r, c) :
    (e.enter("characterReferenceValue"), o = 7, a = tt, c(p));
  }
  function c(p) {
    if (p === 59 && i) {
      let m = e.exit("characterReferenceValue");
      return a === G && !je(r.sliceSerialize(m)) ? t(p) : (e.enter("characterReferenceMarker"), e.consume(p), e.exit("characterReferenceMarker"), e.exit("characterReference"), n);
    }
    return a(p) && i++ < o ? (e.consume(p), c) : t(p);
  }
}

// node_modules/micromark-core-commonmark/lib/partial-non-lazy-continuation.js
var rt = {
  partial: !0,
  tokenize: Za
};
function Za(e, n, t) {
  let r = this;
  return i;
  function i(a) {
    return a === null ? t(a) : (e.enter("lineEnding"), e.consume(a), e.exit("lineEnding"), o);
  }
  function o(a) {
    return r.parser.lazy[r.now().line] ? t(a) : n(a);
  }
}

// node_modules/micromark-core-commonmark/lib/code-fenced.js
var Ct = {
  concrete: !0,
  name: "codeFenced",
  tokenize: Ka
};
function Ka(e, n, t) {
  let r = this, i = {
    partial: !0,
    tokenize: D
  }, o = 0, a = 0, s;
  return l;
  function l(w) {
    return u(w);
  }
  function u(w) {
    let F = r.events[r.events.length - 1];
    return o = F && F[1].type === "linePrefix" ? F[2].sliceSerialize(F[1], !0).length : 0, s = w, e.enter("codeFenced"), e.enter("codeFencedFence"), e.enter("codeFencedFenceSequence"), c(w);
  }
  function c(w) {
    return w === s ? (a++, e.consume(w), c) : a < 3 ? t(w) : (e.exit("codeFencedFenceSequence"), L(w) ? T(e, p, "whitespace")(w) : p(w));
  }
  function p(w) {
    return w === null || q(w) ? (e.exit("codeFencedFence"), r.interrupt ? n(w) : e.check(rt, S, A)(w)) : (e.enter("codeFencedFenceInfo"), e.enter("chunkString", {
      contentType: "string"
    }), m(w));
  }
  function m(w) {
    return w === null || q(w) ? (e.exit("chunkString"), e.exit("codeFencedFenceInfo"), p(w)) : L(w) ? (e.exit("chunkString"), e.exit("codeFencedFenceInfo"), T(e, f, "whitespace")(w)) : w === 96 && w ===
    s ? t(w) : (e.consume(w), m);
  }
  function f(w) {
    return w === null || q(w) ? p(w) : (e.enter("codeFencedFenceMeta"), e.enter("chunkString", {
      contentType: "string"
    }), g(w));
  }
  function g(w) {
    return w === null || q(w) ? (e.exit("chunkString"), e.exit("codeFencedFenceMeta"), p(w)) : w === 96 && w === s ? t(w) : (e.consume(w), g);
  }
  function S(w) {
    return e.attempt(i, A, C)(w);
  }
  function C(w) {
    return e.enter("lineEnding"), e.consume(w), e.exit("lineEnding"), x;
  }
  function x(w) {
    return o > 0 && L(w) ? T(e, v, "linePrefix", o + 1)(w) : v(w);
  }
  function v(w) {
    return w === null || q(w) ? e.check(rt, S, A)(w) : (e.enter("codeFlowValue"), y(w));
  }
  function y(w) {
    return w === null || q(w) ? (e.exit("codeFlowValue"), v(w)) : (e.consume(w), y);
  }
  function A(w) {
    return e.exit("codeFenced"), n(w);
  }
  function D(w, F, N) {
    let H = 0;
    return b;
    function b(P) {
      return w.enter("lineEnding"), w.consume(P), w.exit("lineEnding"), _;
    }
    function _(P) {
      return w.enter("codeFencedFence"), L(P) ? T(w, O, "linePrefix", r.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(P) : O(P);
    }
    function O(P) {
      return P === s ? (w.enter("codeFencedFenceSequence"), I(P)) : N(P);
    }
    function I(P) {
      return P === s ? (H++, w.consume(P), I) : H >= a ? (w.exit("codeFencedFenceSequence"), L(P) ? T(w, B, "whitespace")(P) : B(P)) : N(P);
    }
    function B(P) {
      return P === null || q(P) ? (w.exit("codeFencedFence"), F(P)) : N(P);
    }
  }
}

// node_modules/micromark-core-commonmark/lib/code-indented.js
var it = {
  name: "codeIndented",
  tokenize: Xa
}, Ja = {
  partial: !0,
  tokenize: es
};
function Xa(e, n, t) {
  return r;
  function r(s) {
    return e.enter("codeIndented"), rn(e, i, t, "linePrefix", 4, 4)(s);
  }
  function i(s) {
    return s === null ? a(s) : q(s) ? e.attempt(Ja, i, a)(s) : (e.enter("codeFlowValue"), o(s));
  }
  function o(s) {
    return s === null || q(s) ? (e.exit("codeFlowValue"), i(s)) : (e.consume(s), o);
  }
  function a(s) {
    return e.exit("codeIndented"), n(s);
  }
}
function es(e, n, t) {
  let r = this;
  return i;
  function i(a) {
    return r.parser.lazy[r.now().line] ? t(a) : q(a) ? (e.enter("lineEnding"), e.consume(a), e.exit("lineEnding"), i) : rn(e, n, o, "linePrefix", 4, 4)(a);
  }
  function o(a) {
    return q(a) ? i(a) : t(a);
  }
}

// node_modules/micromark-core-commonmark/lib/code-text.js
var an = {
  name: "codeText",
  previous: ns,
  resolve: ts,
  tokenize: rs
};
function ts(e) {
  let n = e.length - 4, t = 3, r, i;
  if ((e[t][1].type === "lineEnding" || e[t][1].type === "space") && (e[n][1].type === "lineEnding" || e[n][1].type === "space")) {
    for (r = t; ++r < n; )
      if (e[r][1].type === "codeTextData") {
        e[t][1].type = "codeTextPadding", e[n][1].type = "codeTextPadding", t += 2, n -= 2;
        break;
      }
  }
  for (r = t - 1, n++; ++r <= n; )
    i === void 0 ? r !== n && e[r][1].type !== "lineEnding" && (i = r) : (r === n || e[r][1].type === "lineEnding") && (e[i][1].type = "codeTextData", r !== i + 2 && (e[i][1].end = e[r - 1][1].end, e.
    splice(i + 2, r - i - 2), n -= r - i - 2, r = i + 2), i = void 0);
  return e;
}
function ns(e) {
  return e !== 96 || this.events[this.events.length - 1][1].type === "characterEscape";
}
function rs(e, n, t) {
  let r = this, i = 0, o, a;
  return s;
  function s(m) {
    return e.enter("codeText"), e.enter("codeTextSequence"), l(m);
  }
  function l(m) {
    return m === 96 ? (e.consume(m), i++, l) : (e.exit("codeTextSequence"), u(m));
  }
  function u(m) {
    return m === null ? t(m) : m === 32 ? (e.enter("space"), e.consume(m), e.exit("space"), u) : m === 96 ? (a = e.enter("codeTextSequence"), o = 0, p(m)) : q(m) ? (e.enter("lineEnding"), e.consume(m),
    e.exit("lineEnding"), u) : (e.enter("codeTextData"), c(m));
  }
  function c(m) {
    return m === null || m === 32 || m === 96 || q(m) ? (e.exit("codeTextData"), u(m)) : (e.consume(m), c);
  }
  function p(m) {
    return m === 96 ? (e.consume(m), o++, p) : o === i ? (e.exit("codeTextSequence"), e.exit("codeText"), n(m)) : (a.type = "codeTextData", c(m));
  }
}

// node_modules/micromark-util-subtokenize/lib/splice-buffer.js
var vt = class {
  /**
   * @param {ReadonlyArray<T> | null | undefined} [initial]
   *   Initial items (optional).
   * @returns
   *   Splice buffer.
   */
  constructor(n) {
    this.left = n ? [...n] : [], this.right = [];
  }
  /**
   * Array access;
   * does not move the cursor.
   *
   * @param {number} index
   *   Index.
   * @return {T}
   *   Item.
   */
  get(n) {
    if (n < 0 || n >= this.left.length + this.right.length)
      throw new RangeError("Cannot access index `" + n + "` in a splice buffer of size `" + (this.left.length + this.right.length) + "`");
    return n < this.left.length ? this.left[n] : this.right[this.right.length - n + this.left.length - 1];
  }
  /**
   * The length of the splice buffer, one greater than the largest index in the
   * array.
   */
  get length() {
    return this.left.length + this.right.length;
  }
  /**
   * Remove and return `list[0]`;
   * moves the cursor to `0`.
   *
   * @returns {T | undefined}
   *   Item, optional.
   */
  shift() {
    return this.setCursor(0), this.right.pop();
  }
  /**
   * Slice the buffer to get an array;
   * does not move the cursor.
   *
   * @param {number} start
   *   Start.
   * @param {number | null | undefined} [end]
   *   End (optional).
   * @returns {Array<T>}
   *   Array of items.
   */
  slice(n, t) {
    let r = t ?? Number.POSITIVE_INFINITY;
    return r < this.left.length ? this.left.slice(n, r) : n > this.left.length ? this.right.slice(this.right.length - r + this.left.length, this.right.length - n + this.left.length).reverse() : this.left.
    slice(n).concat(this.right.slice(this.right.length - r + this.left.length).reverse());
  }
  /**
   * Mimics the behavior of Array.prototype.splice() except for the change of
   * interface necessary to avoid segfaults when patching in very large arrays.
   *
   * This operation moves cursor is moved to `start` and results in the cursor
   * placed after any inserted items.
   *
   * @param {number} start
   *   Start;
   *   zero-based index at which to start changing the array;
   *   negative numbers count backwards from the end of the array and values
   *   that are out-of bounds are clamped to the appropriate end of the array.
   * @param {number | null | undefined} [deleteCount=0]
   *   Delete count (default: `0`);
   *   maximum number of elements to delete, starting from start.
   * @param {Array<T> | null | undefined} [items=[]]
   *   Items to include in place of the deleted items (default: `[]`).
   * @return {Array<T>}
   *   Any removed items.
   */
  splice(n, t, r) {
    let i = t || 0;
    this.setCursor(Math.trunc(n));
    let o = this.right.splice(this.right.length - i, Number.POSITIVE_INFINITY);
    return r && ot(this.left, r), o.reverse();
  }
  /**
   * Remove and return the highest-numbered item in the array, so
   * `list[list.length - 1]`;
   * Moves the cursor to `length`.
   *
   * @returns {T | undefined}
   *   Item, optional.
   */
  pop() {
    return this.setCursor(Number.POSITIVE_INFINITY), this.left.pop();
  }
  /**
   * Inserts a single item to the high-numbered side of the array;
   * moves the cursor to `length`.
   *
   * @param {T} item
   *   Item.
   * @returns {undefined}
   *   Nothing.
   */
  push(n) {
    this.setCursor(Number.POSITIVE_INFINITY), this.left.push(n);
  }
  /**
   * Inserts many items to the high-numbered side of the array.
   * Moves the cursor to `length`.
   *
   * @param {Array<T>} items
   *   Items.
   * @returns {undefined}
   *   Nothing.
   */
  pushMany(n) {
    this.setCursor(Number.POSITIVE_INFINITY), ot(this.left, n);
  }
  /**
   * Inserts a single item to the low-numbered side of the array;
   * Moves the cursor to `0`.
   *
   * @param {T} item
   *   Item.
   * @returns {undefined}
   *   Nothing.
   */
  unshift(n) {
    this.setCursor(0), this.right.push(n);
  }
  /**
   * Inserts many items to the low-numbered side of the array;
   * moves the cursor to `0`.
   *
   * @param {Array<T>} items
   *   Items.
   * @returns {undefined}
   *   Nothing.
   */
  unshiftMany(n) {
    this.setCursor(0), ot(this.right, n.reverse());
  }
  /**
   * Move the cursor to a specific position in the array. Requires
   * time proportional to the distance moved.
   *
   * If `n < 0`, the cursor will end up at the beginning.
   * If `n > length`, the cursor will end up at the end.
   *
   * @param {number} n
   *   Position.
   * @return {undefined}
   *   Nothing.
   */
  setCursor(n) {
    if (!(n === this.left.length || n > this.left.length && this.right.length === 0 || n < 0 && this.left.length === 0))
      if (n < this.left.length) {
        let t = this.left.splice(n, Number.POSITIVE_INFINITY);
        ot(this.right, t.reverse());
      } else {
        let t = this.right.splice(this.left.length + this.right.length - n, Number.POSITIVE_INFINITY);
        ot(this.left, t.reverse());
      }
  }
};
function ot(e, n) {
  let t = 0;
  if (n.length < 1e4)
    e.push(...n);
  else
    for (; t < n.length; )
      e.push(...n.slice(t, t + 1e4)), t += 1e4;
}

// node_modules/micromark-util-subtokenize/index.js
function Et(e) {
  let n = {}, t = -1, r, i, o, a, s, l, u, c = new vt(e);
  for (; ++t < c.length; ) {
    for (; t in n; )
      t = n[t];
    if (r = c.get(t), t && r[1].type === "chunkFlow" && c.get(t - 1)[1].type === "listItemPrefix" && (l = r[1]._tokenizer.events, o = 0, o < l.length && l[o][1].type === "lineEndingBlank" && (o += 2),
    o < l.length && l[o][1].type === "content"))
      for (; ++o < l.length && l[o][1].type !== "content"; )
        l[o][1].type === "chunkText" && (l[o][1]._isInFirstContentOfListItem = !0, o++);
    if (r[0] === "enter")
      r[1].contentType && (Object.assign(n, is(c, t)), t = n[t], u = !0);
    else if (r[1]._container) {
      for (o = t, i = void 0; o--; )
        if (a = c.get(o), a[1].type === "lineEnding" || a[1].type === "lineEndingBlank")
          a[0] === "enter" && (i && (c.get(i)[1].type = "lineEndingBlank"), a[1].type = "lineEnding", i = o);
        else if (!(a[1].type === "linePrefix" || a[1].type === "listItemIndent"))
          break;
      i && (r[1].end = {
        ...c.get(i)[1].start
      }, s = c.slice(i, t), s.unshift(r), c.splice(i, t - i + 1, s));
    }
  }
  return $(e, 0, Number.POSITIVE_INFINITY, c.slice(0)), !u;
}
function is(e, n) {
  let t = e.get(n)[1], r = e.get(n)[2], i = n - 1, o = [], a = t._tokenizer;
  a || (a = r.parser[t.contentType](t.start), t._contentTypeTextTrailing && (a._contentTypeTextTrailing = !0));
  let s = a.events, l = [], u = {}, c, p, m = -1, f = t, g = 0, S = 0, C = [S];
  for (; f; ) {
    for (; e.get(++i)[1] !== f; )
      ;
    o.push(i), f._tokenizer || (c = r.sliceStream(f), f.next || c.push(null), p && a.defineSkip(f.start), f._isInFirstContentOfListItem && (a._gfmTasklistFirstContentOfListItem = !0), a.write(c), f._isInFirstContentOfListItem &&
    (a._gfmTasklistFirstContentOfListItem = void 0)), p = f, f = f.next;
  }
  for (f = t; ++m < s.length; )
    // Find a void token that includes a break.
    s[m][0] === "exit" && s[m - 1][0] === "enter" && s[m][1].type === s[m - 1][1].type && s[m][1].start.line !== s[m][1].end.line && (S = m + 1, C.push(S), f._tokenizer = void 0, f.previous = void 0, f =
    f.next);
  for (a.events = [], f ? (f._tokenizer = void 0, f.previous = void 0) : C.pop(), m = C.length; m--; ) {
    let x = s.slice(C[m], C[m + 1]), v = o.pop();
    l.push([v, v + x.length - 1]), e.splice(v, 2, x);
  }
  for (l.reverse(), m = -1; ++m < l.length; )
    u[g + l[m][0]] = g + l[m][1], g += l[m][1] - l[m][0] - 1;
  return u;
}

// node_modules/micromark-core-commonmark/lib/content.js
var sn = {
  resolve: as,
  tokenize: ss
}, os = {
  partial: !0,
  tokenize: ls
};
function as(e) {
  return Et(e), e;
}
function ss(e, n) {
  let t;
  return r;
  function r(s) {
    return e.enter("content"), t = e.enter("chunkContent", {
      contentType: "content"
    }), i(s);
  }
  function i(s) {
    return s === null ? o(s) : q(s) ? e.check(os, a, o)(s) : (e.consume(s), i);
  }
  function o(s) {
    return e.exit("chunkContent"), e.exit("content"), n(s);
  }
  function a(s) {
    return e.consume(s), e.exit("chunkContent"), t.next = e.enter("chunkContent", {
      contentType: "content",
      previous: t
    }), t = t.next, i;
  }
}
function ls(e, n, t) {
  let r = this;
  return i;
  function i(a) {
    return e.exit("chunkContent"), e.enter("lineEnding"), e.consume(a), e.exit("lineEnding"), T(e, o, "linePrefix");
  }
  function o(a) {
    if (a === null || q(a))
      return t(a);
    let s = r.events[r.events.length - 1];
    return !r.parser.constructs.disable.null.includes("codeIndented") && s && s[1].type === "linePrefix" && s[2].sliceSerialize(s[1], !0).length >= 4 ? n(a) : e.interrupt(r.parser.constructs.flow, t, n)(
    a);
  }
}

// node_modules/micromark-factory-destination/index.js
function qt(e, n, t, r, i, o, a, s, l) {
  let u = l || Number.POSITIVE_INFINITY, c = 0;
  return p;
  function p(x) {
    return x === 60 ? (e.enter(r), e.enter(i), e.enter(o), e.consume(x), e.exit(o), m) : x === null || x === 32 || x === 41 || Ie(x) ? t(x) : (e.enter(r), e.enter(a), e.enter(s), e.enter("chunkString",
    {
      contentType: "string"
    }), S(x));
  }
  function m(x) {
    return x === 62 ? (e.enter(o), e.consume(x), e.exit(o), e.exit(i), e.exit(r), n) : (e.enter(s), e.enter("chunkString", {
      contentType: "string"
    }), f(x));
  }
  function f(x) {
    return x === 62 ? (e.exit("chunkString"), e.exit(s), m(x)) : x === null || x === 60 || q(x) ? t(x) : (e.consume(x), x === 92 ? g : f);
  }
  function g(x) {
    return x === 60 || x === 62 || x === 92 ? (e.consume(x), f) : f(x);
  }
  function S(x) {
    return !c && (x === null || x === 41 || M(x)) ? (e.exit("chunkString"), e.exit(s), e.exit(a), e.exit(r), n(x)) : c < u && x === 40 ? (e.consume(x), c++, S) : x === 41 ? (e.consume(x), c--, S) : x ===
    null || x === 32 || x === 40 || Ie(x) ? t(x) : (e.consume(x), x === 92 ? C : S);
  }
  function C(x) {
    return x === 40 || x === 41 || x === 92 ? (e.consume(x), S) : S(x);
  }
}

// node_modules/micromark-factory-label/index.js
function At(e, n, t, r, i, o) {
  let a = this, s = 0, l;
  return u;
  function u(f) {
    return e.enter(r), e.enter(i), e.consume(f), e.exit(i), e.enter(o), c;
  }
  function c(f) {
    return s > 999 || f === null || f === 91 || f === 93 && !l || // To do: remove in the future once we’ve switched from
    // `micromark-extension-footnote` to `micromark-extension-gfm-footnote`,
    // which doesn’t need this.
    // Hidden footnotes hook.
    /* c8 ignore next 3 */
    f === 94 && !s && "_hiddenFootnoteSupport" in a.parser.constructs ? t(f) : f === 93 ? (e.exit(o), e.enter(i), e.consume(f), e.exit(i), e.exit(r), n) : q(f) ? (e.enter("lineEnding"), e.consume(f), e.
    exit("lineEnding"), c) : (e.enter("chunkString", {
      contentType: "string"
    }), p(f));
  }
  function p(f) {
    return f === null || f === 91 || f === 93 || q(f) || s++ > 999 ? (e.exit("chunkString"), c(f)) : (e.consume(f), l || (l = !L(f)), f === 92 ? m : p);
  }
  function m(f) {
    return f === 91 || f === 92 || f === 93 ? (e.consume(f), s++, p) : p(f);
  }
}

// node_modules/micromark-factory-title/index.js
function It(e, n, t, r, i, o) {
  let a;
  return s;
  function s(m) {
    return m === 34 || m === 39 || m === 40 ? (e.enter(r), e.enter(i), e.consume(m), e.exit(i), a = m === 40 ? 41 : m, l) : t(m);
  }
  function l(m) {
    return m === a ? (e.enter(i), e.consume(m), e.exit(i), e.exit(r), n) : (e.enter(o), u(m));
  }
  function u(m) {
    return m === a ? (e.exit(o), l(a)) : m === null ? t(m) : q(m) ? (e.enter("lineEnding"), e.consume(m), e.exit("lineEnding"), T(e, u, "linePrefix")) : (e.enter("chunkString", {
      contentType: "string"
    }), c(m));
  }
  function c(m) {
    return m === a || m === null || q(m) ? (e.exit("chunkString"), u(m)) : (e.consume(m), m === 92 ? p : c);
  }
  function p(m) {
    return m === a || m === 92 ? (e.consume(m), c) : c(m);
  }
}

// node_modules/micromark-factory-whitespace/index.js
function Le(e, n) {
  let t;
  return r;
  function r(i) {
    return q(i) ? (e.enter("lineEnding"), e.consume(i), e.exit("lineEnding"), t = !0, r) : L(i) ? T(e, r, t ? "linePrefix" : "lineSuffix")(i) : n(i);
  }
}

// node_modules/micromark-core-commonmark/lib/definition.js
var ln = {
  name: "definition",
  tokenize: cs
}, us = {
  partial: !0,
  tokenize: ps
};
function cs(e, n, t) {
  let r = this, i;
  return o;
  function o(f) {
    return e.enter("definition"), a(f);
  }
  function a(f) {
    return At.call(
      r,
      e,
      s,
      // Note: we don’t need to reset the way `markdown-rs` does.
      t,
      "definitionLabel",
      "definitionLabelMarker",
      "definitionLabelString"
    )(f);
  }
  function s(f) {
    return i = Y(r.sliceSerialize(r.events[r.events.length - 1][1]).slice(1, -1)), f === 58 ? (e.enter("definitionMarker"), e.consume(f), e.exit("definitionMarker"), l) : t(f);
  }
  function l(f) {
    return M(f) ? Le(e, u)(f) : u(f);
  }
  function u(f) {
    return qt(
      e,
      c,
      // Note: we don’t need to reset the way `markdown-rs` does.
      t,
      "definitionDestination",
      "definitionDestinationLiteral",
      "definitionDestinationLiteralMarker",
      "definitionDestinationRaw",
      "definitionDestinationString"
    )(f);
  }
  function c(f) {
    return e.attempt(us, p, p)(f);
  }
  function p(f) {
    return L(f) ? T(e, m, "whitespace")(f) : m(f);
  }
  function m(f) {
    return f === null || q(f) ? (e.exit("definition"), r.parser.defined.push(i), n(f)) : t(f);
  }
}
function ps(e, n, t) {
  return r;
  function r(s) {
    return M(s) ? Le(e, i)(s) : t(s);
  }
  function i(s) {
    return It(e, o, t, "definitionTitle", "definitionTitleMarker", "definitionTitleString")(s);
  }
  function o(s) {
    return L(s) ? T(e, a, "whitespace")(s) : a(s);
  }
  function a(s) {
    return s === null || q(s) ? n(s) : t(s);
  }
}

// node_modules/micromark-core-commonmark/lib/hard-break-escape.js
var un = {
  name: "hardBreakEscape",
  tokenize: fs
};
function fs(e, n, t) {
  return r;
  function r(o) {
    return e.enter("hardBreakEscape"), e.consume(o), i;
  }
  function i(o) {
    return q(o) ? (e.exit("hardBreakEscape"), n(o)) : t(o);
  }
}

// node_modules/micromark-core-commonmark/lib/heading-atx.js
var cn = {
  name: "headingAtx",
  resolve: ms,
  tokenize: hs
};
function ms(e, n) {
  let t = e.length - 2, r = 3;
  if (e[r][1].type === "whitespace" && (r += 2), t - 2 > r && e[t][1].type === "whitespace" && (t -= 2), e[t][1].type === "atxHeadingSequence" && (r === t - 1 || t - 4 > r && e[t - 2][1].type === "whi\
tespace") && (t -= r + 1 === t ? 2 : 4), t > r) {
    let i = {
      type: "atxHeadingText",
      start: e[r][1].start,
      end: e[t][1].end
    }, o = {
      type: "chunkText",
      start: e[r][1].start,
      end: e[t][1].end,
      contentType: "text"
    };
    $(e, r, t - r + 1, [["enter", i, n], ["enter", o, n], ["exit", o, n], ["exit", i, n]]);
  }
  return e;
}
function hs(e, n, t) {
  let r = 0;
  return i;
  function i(c) {
    return e.enter("atxHeading"), o(c);
  }
  function o(c) {
    return e.enter("atxHeadingSequence"), a(c);
  }
  function a(c) {
    return c === 35 && r++ < 6 ? (e.consume(c), a) : c === null || M(c) ? (e.exit("atxHeadingSequence"), s(c)) : t(c);
  }
  function s(c) {
    return c === 35 ? (e.enter("atxHeadingSequence"), l(c)) : c === null || q(c) ? (e.exit("atxHeading"), n(c)) : L(c) ? T(e, s, "whitespace")(c) : (e.enter("atxHeadingText"), u(c));
  }
  function l(c) {
    return c === 35 ? (e.consume(c), l) : (e.exit("atxHeadingSequence"), s(c));
  }
  function u(c) {
    return c === null || c === 35 || M(c) ? (e.exit("atxHeadingText"), s(c)) : (e.consume(c), u);
  }
}

// node_modules/micromark-util-html-tag-name/index.js
var Lt = [
  "address",
  "article",
  "aside",
  "base",
  "basefont",
  "blockquote",
  "body",
  "caption",
  "center",
  "col",
  "colgroup",
  "dd",
  "details",
  "dialog",
  "dir",
  "div",
  "dl",
  "dt",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "form",
  "frame",
  "frameset",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "head",
  "header",
  "hr",
  "html",
  "iframe",
  "legend",
  "li",
  "link",
  "main",
  "menu",
  "menuitem",
  "nav",
  "noframes",
  "ol",
  "optgroup",
  "option",
  "p",
  "param",
  "search",
  "section",
  "summary",
  "table",
  "tbody",
  "td",
  "tfoot",
  "th",
  "thead",
  "title",
  "tr",
  "track",
  "ul"
], at = ["pre", "script", "style", "textarea"];

// node_modules/micromark-core-commonmark/lib/html-flow.js
var pn = {
  concrete: !0,
  name: "htmlFlow",
  resolveTo: gs,
  tokenize: xs
}, ds = {
  partial: !0,
  tokenize: bs
};
function gs(e) {
  let n = e.length;
  for (; n-- && !(e[n][0] === "enter" && e[n][1].type === "htmlFlow"); )
    ;
  return n > 1 && e[n - 2][1].type === "linePrefix" && (e[n][1].start = e[n - 2][1].start, e[n + 1][1].start = e[n - 2][1].start, e.splice(n - 2, 2)), e;
}
function xs(e, n, t) {
  let r = this, i, o, a, s, l;
  return u;
  function u(d) {
    return c(d);
  }
  function c(d) {
    return e.enter("htmlFlow"), e.enter("htmlFlowData"), e.consume(d), p;
  }
  function p(d) {
    return d === 33 ? (e.consume(d), m) : d === 47 ? (e.consume(d), o = !0, S) : d === 63 ? (e.consume(d), i = 3, r.interrupt ? n : h) : U(d) ? (e.consume(d), a = String.fromCharCode(d), C) : t(d);
  }
  function m(d) {
    return d === 45 ? (e.consume(d), i = 2, f) : d === 91 ? (e.consume(d), i = 5, s = 0, g) : U(d) ? (e.consume(d), i = 4, r.interrupt ? n : h) : t(d);
  }
  function f(d) {
    return d === 45 ? (e.consume(d), r.interrupt ? n : h) : t(d);
  }
  function g(d) {
    let ne = "CDATA[";
    return d === ne.charCodeAt(s++) ? (e.consume(d), s === ne.length ? r.interrupt ? n : O : g) : t(d);
  }
  function S(d) {
    return U(d) ? (e.consume(d), a = String.fromCharCode(d), C) : t(d);
  }
  function C(d) {
    if (d === null || d === 47 || d === 62 || M(d)) {
      let ne = d === 47, Ne = a.toLowerCase();
      return !ne && !o && at.includes(Ne) ? (i = 1, r.interrupt ? n(d) : O(d)) : Lt.includes(a.toLowerCase()) ? (i = 6, ne ? (e.consume(d), x) : r.interrupt ? n(d) : O(d)) : (i = 7, r.interrupt && !r.
      parser.lazy[r.now().line] ? t(d) : o ? v(d) : y(d));
    }
    return d === 45 || G(d) ? (e.consume(d), a += String.fromCharCode(d), C) : t(d);
  }
  function x(d) {
    return d === 62 ? (e.consume(d), r.interrupt ? n : O) : t(d);
  }
  function v(d) {
    return L(d) ? (e.consume(d), v) : b(d);
  }
  function y(d) {
    return d === 47 ? (e.consume(d), b) : d === 58 || d === 95 || U(d) ? (e.consume(d), A) : L(d) ? (e.consume(d), y) : b(d);
  }
  function A(d) {
    return d === 45 || d === 46 || d === 58 || d === 95 || G(d) ? (e.consume(d), A) : D(d);
  }
  function D(d) {
    return d === 61 ? (e.consume(d), w) : L(d) ? (e.consume(d), D) : y(d);
  }
  function w(d) {
    return d === null || d === 60 || d === 61 || d === 62 || d === 96 ? t(d) : d === 34 || d === 39 ? (e.consume(d), l = d, F) : L(d) ? (e.consume(d), w) : N(d);
  }
  function F(d) {
    return d === l ? (e.consume(d), l = null, H) : d === null || q(d) ? t(d) : (e.consume(d), F);
  }
  function N(d) {
    return d === null || d === 34 || d === 39 || d === 47 || d === 60 || d === 61 || d === 62 || d === 96 || M(d) ? D(d) : (e.consume(d), N);
  }
  function H(d) {
    return d === 47 || d === 62 || L(d) ? y(d) : t(d);
  }
  function b(d) {
    return d === 62 ? (e.consume(d), _) : t(d);
  }
  function _(d) {
    return d === null || q(d) ? O(d) : L(d) ? (e.consume(d), _) : t(d);
  }
  function O(d) {
    return d === 45 && i === 2 ? (e.consume(d), V) : d === 60 && i === 1 ? (e.consume(d), W) : d === 62 && i === 4 ? (e.consume(d), ie) : d === 63 && i === 3 ? (e.consume(d), h) : d === 93 && i === 5 ?
    (e.consume(d), ue) : q(d) && (i === 6 || i === 7) ? (e.exit("htmlFlowData"), e.check(ds, de, I)(d)) : d === null || q(d) ? (e.exit("htmlFlowData"), I(d)) : (e.consume(d), O);
  }
  function I(d) {
    return e.check(rt, B, de)(d);
  }
  function B(d) {
    return e.enter("lineEnding"), e.consume(d), e.exit("lineEnding"), P;
  }
  function P(d) {
    return d === null || q(d) ? I(d) : (e.enter("htmlFlowData"), O(d));
  }
  function V(d) {
    return d === 45 ? (e.consume(d), h) : O(d);
  }
  function W(d) {
    return d === 47 ? (e.consume(d), a = "", ae) : O(d);
  }
  function ae(d) {
    if (d === 62) {
      let ne = a.toLowerCase();
      return at.includes(ne) ? (e.consume(d), ie) : O(d);
    }
    return U(d) && a.length < 8 ? (e.consume(d), a += String.fromCharCode(d), ae) : O(d);
  }
  function ue(d) {
    return d === 93 ? (e.consume(d), h) : O(d);
  }
  function h(d) {
    return d === 62 ? (e.consume(d), ie) : d === 45 && i === 2 ? (e.consume(d), h) : O(d);
  }
  function ie(d) {
    return d === null || q(d) ? (e.exit("htmlFlowData"), de(d)) : (e.consume(d), ie);
  }
  function de(d) {
    return e.exit("htmlFlow"), n(d);
  }
}
function bs(e, n, t) {
  return r;
  function r(i) {
    return e.enter("lineEnding"), e.consume(i), e.exit("lineEnding"), e.attempt(fe, n, t);
  }
}

// node_modules/micromark-core-commonmark/lib/html-text.js
var fn = {
  name: "htmlText",
  tokenize: ks
};
function ks(e, n, t) {
  let r = this, i, o, a;
  return s;
  function s(h) {
    return e.enter("htmlText"), e.enter("htmlTextData"), e.consume(h), l;
  }
  function l(h) {
    return h === 33 ? (e.consume(h), u) : h === 47 ? (e.consume(h), D) : h === 63 ? (e.consume(h), y) : U(h) ? (e.consume(h), N) : t(h);
  }
  function u(h) {
    return h === 45 ? (e.consume(h), c) : h === 91 ? (e.consume(h), o = 0, g) : U(h) ? (e.consume(h), v) : t(h);
  }
  function c(h) {
    return h === 45 ? (e.consume(h), f) : t(h);
  }
  function p(h) {
    return h === null ? t(h) : h === 45 ? (e.consume(h), m) : q(h) ? (a = p, W(h)) : (e.consume(h), p);
  }
  function m(h) {
    return h === 45 ? (e.consume(h), f) : p(h);
  }
  function f(h) {
    return h === 62 ? V(h) : h === 45 ? m(h) : p(h);
  }
  function g(h) {
    let ie = "CDATA[";
    return h === ie.charCodeAt(o++) ? (e.consume(h), o === ie.length ? S : g) : t(h);
  }
  function S(h) {
    return h === null ? t(h) : h === 93 ? (e.consume(h), C) : q(h) ? (a = S, W(h)) : (e.consume(h), S);
  }
  function C(h) {
    return h === 93 ? (e.consume(h), x) : S(h);
  }
  function x(h) {
    return h === 62 ? V(h) : h === 93 ? (e.consume(h), x) : S(h);
  }
  function v(h) {
    return h === null || h === 62 ? V(h) : q(h) ? (a = v, W(h)) : (e.consume(h), v);
  }
  function y(h) {
    return h === null ? t(h) : h === 63 ? (e.consume(h), A) : q(h) ? (a = y, W(h)) : (e.consume(h), y);
  }
  function A(h) {
    return h === 62 ? V(h) : y(h);
  }
  function D(h) {
    return U(h) ? (e.consume(h), w) : t(h);
  }
  function w(h) {
    return h === 45 || G(h) ? (e.consume(h), w) : F(h);
  }
  function F(h) {
    return q(h) ? (a = F, W(h)) : L(h) ? (e.consume(h), F) : V(h);
  }
  function N(h) {
    return h === 45 || G(h) ? (e.consume(h), N) : h === 47 || h === 62 || M(h) ? H(h) : t(h);
  }
  function H(h) {
    return h === 47 ? (e.consume(h), V) : h === 58 || h === 95 || U(h) ? (e.consume(h), b) : q(h) ? (a = H, W(h)) : L(h) ? (e.consume(h), H) : V(h);
  }
  function b(h) {
    return h === 45 || h === 46 || h === 58 || h === 95 || G(h) ? (e.consume(h), b) : _(h);
  }
  function _(h) {
    return h === 61 ? (e.consume(h), O) : q(h) ? (a = _, W(h)) : L(h) ? (e.consume(h), _) : H(h);
  }
  function O(h) {
    return h === null || h === 60 || h === 61 || h === 62 || h === 96 ? t(h) : h === 34 || h === 39 ? (e.consume(h), i = h, I) : q(h) ? (a = O, W(h)) : L(h) ? (e.consume(h), O) : (e.consume(h), B);
  }
  function I(h) {
    return h === i ? (e.consume(h), i = void 0, P) : h === null ? t(h) : q(h) ? (a = I, W(h)) : (e.consume(h), I);
  }
  function B(h) {
    return h === null || h === 34 || h === 39 || h === 60 || h === 61 || h === 96 ? t(h) : h === 47 || h === 62 || M(h) ? H(h) : (e.consume(h), B);
  }
  function P(h) {
    return h === 47 || h === 62 || M(h) ? H(h) : t(h);
  }
  function V(h) {
    return h === 62 ? (e.consume(h), e.exit("htmlTextData"), e.exit("htmlText"), n) : t(h);
  }
  function W(h) {
    return e.exit("htmlTextData"), e.enter("lineEnding"), e.consume(h), e.exit("lineEnding"), ae;
  }
  function ae(h) {
    return L(h) ? T(e, ue, "linePrefix", r.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(h) : ue(h);
  }
  function ue(h) {
    return e.enter("htmlTextData"), a(h);
  }
}

// node_modules/micromark-core-commonmark/lib/label-end.js
var Te = {
  name: "labelEnd",
  resolveAll: Cs,
  resolveTo: vs,
  tokenize: Es
}, ws = {
  tokenize: qs
}, ys = {
  tokenize: As
}, Ss = {
  tokenize: Is
};
function Cs(e) {
  let n = -1, t = [];
  for (; ++n < e.length; ) {
    let r = e[n][1];
    if (t.push(e[n]), r.type === "labelImage" || r.type === "labelLink" || r.type === "labelEnd") {
      let i = r.type === "labelImage" ? 4 : 2;
      r.type = "data", n += i;
    }
  }
  return e.length !== t.length && $(e, 0, e.length, t), e;
}
function vs(e, n) {
  let t = e.length, r = 0, i, o, a;
  for (; t--; ) {
    let c = e[t][1];
    if (i) {
      if (c.type === "link" || c.type === "labelLink" && c._inactive)
        break;
      e[t][0] === "enter" && c.type === "labelLink" && (c._inactive = !0);
    } else if (o) {
      if (e[t][0] === "enter" && (c.type === "labelImage" || c.type === "labelLink") && !c._balanced && (i = t, c.type !== "labelLink")) {
        r = 2;
        break;
      }
    } else c.type === "labelEnd" && (o = t);
  }
  let s = {
    type: e[i][1].type === "labelLink" ? "link" : "image",
    start: {
      ...e[i][1].start
    },
    end: {
      ...e[e.length - 1][1].end
    }
  }, l = {
    type: "label",
    start: {
      ...e[i][1].start
    },
    end: {
      ...e[o][1].end
    }
  }, u = {
    type: "labelText",
    start: {
      ...e[i + r + 2][1].end
    },
    end: {
      ...e[o - 2][1].start
    }
  };
  return a = [["enter", s, n], ["enter", l, n]], a = K(a, e.slice(i + 1, i + r + 3)), a = K(a, [["enter", u, n]]), a = K(a, Se(n.parser.constructs.insideSpan.null, e.slice(i + r + 4, o - 3), n)), a = K(
  a, [["exit", u, n], e[o - 2], e[o - 1], ["exit", l, n]]), a = K(a, e.slice(o + 1)), a = K(a, [["exit", s, n]]), $(e, i, e.length, a), e;
}
function Es(e, n, t) {
  let r = this, i = r._labelStarts, o, a;
  if (i) {
    for (; i.length > 0 && i[i.length - 1]._balanced; )
      i.pop();
    o = i[i.length - 1];
  }
  return s;
  function s(m) {
    return o ? o._inactive ? p(m) : (a = r.parser.defined.includes(Y(r.sliceSerialize({
      start: o.end,
      end: r.now()
    }))), e.enter("labelEnd"), e.enter("labelMarker"), e.consume(m), e.exit("labelMarker"), e.exit("labelEnd"), l) : t(m);
  }
  function l(m) {
    return m === 40 ? e.attempt(ws, c, a ? c : p)(m) : m === 91 ? e.attempt(ys, c, a ? u : p)(m) : a ? c(m) : p(m);
  }
  function u(m) {
    return e.attempt(Ss, c, p)(m);
  }
  function c(m) {
    return i.pop(), n(m);
  }
  function p(m) {
    return o._balanced = !0, t(m);
  }
}
function qs(e, n, t) {
  return r;
  function r(p) {
    return e.enter("resource"), e.enter("resourceMarker"), e.consume(p), e.exit("resourceMarker"), i;
  }
  function i(p) {
    return M(p) ? Le(e, o)(p) : o(p);
  }
  function o(p) {
    return p === 41 ? c(p) : qt(e, a, s, "resourceDestination", "resourceDestinationLiteral", "resourceDestinationLiteralMarker", "resourceDestinationRaw", "resourceDestinationString", 32)(p);
  }
  function a(p) {
    return M(p) ? Le(e, l)(p) : c(p);
  }
  function s(p) {
    return t(p);
  }
  function l(p) {
    return p === 34 || p === 39 || p === 40 ? It(e, u, t, "resourceTitle", "resourceTitleMarker", "resourceTitleString")(p) : c(p);
  }
  function u(p) {
    return M(p) ? Le(e, c)(p) : c(p);
  }
  function c(p) {
    return p === 41 ? (e.enter("resourceMarker"), e.consume(p), e.exit("resourceMarker"), e.exit("resource"), n) : t(p);
  }
}
function As(e, n, t) {
  let r = this;
  return i;
  function i(s) {
    return At.call(r, e, o, a, "reference", "referenceMarker", "referenceString")(s);
  }
  function o(s) {
    return r.parser.defined.includes(Y(r.sliceSerialize(r.events[r.events.length - 1][1]).slice(1, -1))) ? n(s) : t(s);
  }
  function a(s) {
    return t(s);
  }
}
function Is(e, n, t) {
  return r;
  function r(o) {
    return e.enter("reference"), e.enter("referenceMarker"), e.consume(o), e.exit("referenceMarker"), i;
  }
  function i(o) {
    return o === 93 ? (e.enter("referenceMarker"), e.consume(o), e.exit("referenceMarker"), e.exit("reference"), n) : t(o);
  }
}

// node_modules/micromark-core-commonmark/lib/label-start-image.js
var mn = {
  name: "labelStartImage",
  resolveAll: Te.resolveAll,
  tokenize: Ls
};
function Ls(e, n, t) {
  let r = this, i;
  return o;
  function o(l) {
    return e.enter("labelImage"), e.enter("labelImageMarker"), e.consume(l), e.exit("labelImageMarker"), a;
  }
  function a(l) {
    return l === 91 ? (e.enter("labelMarker"), e.consume(l), e.exit("labelMarker"), i = e.exit("labelImage"), s) : t(l);
  }
  function s(l) {
    return l === 94 && "_hiddenFootnoteSupport" in r.parser.constructs ? t(l) : (r._labelStarts = r._labelStarts || [], r._labelStarts.push(i), n(l));
  }
}

// node_modules/micromark-core-commonmark/lib/label-start-link.js
var hn = {
  name: "labelStartLink",
  resolveAll: Te.resolveAll,
  tokenize: Ts
};
function Ts(e, n, t) {
  let r = this, i;
  return o;
  function o(s) {
    return e.enter("labelLink"), e.enter("labelMarker"), e.consume(s), e.exit("labelMarker"), i = e.exit("labelLink"), a;
  }
  function a(s) {
    return s === 94 && "_hiddenFootnoteSupport" in r.parser.constructs ? t(s) : (r._labelStarts = r._labelStarts || [], r._labelStarts.push(i), n(s));
  }
}

// node_modules/micromark-core-commonmark/lib/line-ending.js
var st = {
  name: "lineEnding",
  tokenize: zs
};
function zs(e, n) {
  return t;
  function t(r) {
    return e.enter("lineEnding"), e.consume(r), e.exit("lineEnding"), T(e, n, "linePrefix");
  }
}

// node_modules/micromark-core-commonmark/lib/thematic-break.js
var ze = {
  name: "thematicBreak",
  tokenize: Fs
};
function Fs(e, n, t) {
  let r = 0, i;
  return o;
  function o(u) {
    return e.enter("thematicBreak"), a(u);
  }
  function a(u) {
    return i = u, s(u);
  }
  function s(u) {
    return u === i ? (e.enter("thematicBreakSequence"), l(u)) : r >= 3 && (u === null || q(u)) ? (e.exit("thematicBreak"), n(u)) : t(u);
  }
  function l(u) {
    return u === i ? (e.consume(u), r++, l) : (e.exit("thematicBreakSequence"), L(u) ? T(e, s, "whitespace")(u) : s(u));
  }
}

// node_modules/micromark-core-commonmark/lib/list.js
var Z = {
  continuation: {
    tokenize: Ms
  },
  exit: Ns,
  name: "list",
  tokenize: Ps
}, Ds = {
  partial: !0,
  tokenize: _s
}, Rs = {
  partial: !0,
  tokenize: Bs
};
function Ps(e, n, t) {
  let r = this, i = r.events[r.events.length - 1], o = i && i[1].type === "linePrefix" ? i[2].sliceSerialize(i[1], !0).length : 0, a = 0;
  return s;
  function s(f) {
    let g = r.containerState.type || (f === 42 || f === 43 || f === 45 ? "listUnordered" : "listOrdered");
    if (g === "listUnordered" ? !r.containerState.marker || f === r.containerState.marker : tt(f)) {
      if (r.containerState.type || (r.containerState.type = g, e.enter(g, {
        _container: !0
      })), g === "listUnordered")
        return e.enter("listItemPrefix"), f === 42 || f === 45 ? e.check(ze, t, u)(f) : u(f);
      if (!r.interrupt || f === 49)
        return e.enter("listItemPrefix"), e.enter("listItemValue"), l(f);
    }
    return t(f);
  }
  function l(f) {
    return tt(f) && ++a < 10 ? (e.consume(f), l) : (!r.interrupt || a < 2) && (r.containerState.marker ? f === r.containerState.marker : f === 41 || f === 46) ? (e.exit("listItemValue"), u(f)) : t(f);
  }
  function u(f) {
    return e.enter("listItemMarker"), e.consume(f), e.exit("listItemMarker"), r.containerState.marker = r.containerState.marker || f, e.check(
      fe,
      // Can’t be empty when interrupting.
      r.interrupt ? t : c,
      e.attempt(Ds, m, p)
    );
  }
  function c(f) {
    return r.containerState.initialBlankLine = !0, o++, m(f);
  }
  function p(f) {
    return L(f) ? (e.enter("listItemPrefixWhitespace"), e.consume(f), e.exit("listItemPrefixWhitespace"), m) : t(f);
  }
  function m(f) {
    return r.containerState.size = o + r.sliceSerialize(e.exit("listItemPrefix"), !0).length, n(f);
  }
}
function Ms(e, n, t) {
  let r = this;
  return r.containerState._closeFlow = void 0, e.check(fe, i, o);
  function i(s) {
    return r.containerState.furtherBlankLines = r.containerState.furtherBlankLines || r.containerState.initialBlankLine, T(e, n, "listItemIndent", r.containerState.size + 1)(s);
  }
  function o(s) {
    return r.containerState.furtherBlankLines || !L(s) ? (r.containerState.furtherBlankLines = void 0, r.containerState.initialBlankLine = void 0, a(s)) : (r.containerState.furtherBlankLines = void 0,
    r.containerState.initialBlankLine = void 0, e.attempt(Rs, n, a)(s));
  }
  function a(s) {
    return r.containerState._closeFlow = !0, r.interrupt = void 0, T(e, e.attempt(Z, n, t), "linePrefix", r.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(s);
  }
}
function Bs(e, n, t) {
  let r = this;
  return T(e, i, "listItemIndent", r.containerState.size + 1);
  function i(o) {
    let a = r.events[r.events.length - 1];
    return a && a[1].type === "listItemIndent" && a[2].sliceSerialize(a[1], !0).length === r.containerState.size ? n(o) : t(o);
  }
}
function Ns(e) {
  e.exit(this.containerState.type);
}
function _s(e, n, t) {
  let r = this;
  return T(e, i, "listItemPrefixWhitespace", r.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 5);
  function i(o) {
    let a = r.events[r.events.length - 1];
    return !L(o) && a && a[1].type === "listItemPrefixWhitespace" ? n(o) : t(o);
  }
}

// node_modules/micromark-core-commonmark/lib/setext-underline.js
var Tt = {
  name: "setextUnderline",
  resolveTo: Os,
  tokenize: js
};
function Os(e, n) {
  let t = new be(), r = e.length, i, o, a;
  for (; r--; )
    if (e[r][0] === "enter") {
      if (e[r][1].type === "content") {
        i = r;
        break;
      }
      e[r][1].type === "paragraph" && (o = r);
    } else
      e[r][1].type === "content" && t.add(r, 1, []), !a && e[r][1].type === "definition" && (a = r);
  let s = {
    type: "setextHeading",
    start: {
      ...e[i][1].start
    },
    end: {
      ...e[e.length - 1][1].end
    }
  };
  return e[o][1].type = "setextHeadingText", a ? (t.add(o, 0, [["enter", s, n]]), t.add(a + 1, 0, [["exit", e[i][1], n]]), e[i][1].end = {
    ...e[a][1].end
  }) : e[i][1] = s, t.add(e.length, 0, [["exit", s, n]]), t.consume(e), e;
}
function js(e, n, t) {
  let r = this, i;
  return o;
  function o(u) {
    let c = r.events.length, p;
    for (; c--; )
      if (r.events[c][1].type !== "lineEnding" && r.events[c][1].type !== "linePrefix" && r.events[c][1].type !== "content") {
        p = r.events[c][1].type === "paragraph";
        break;
      }
    return !r.parser.lazy[r.now().line] && (r.interrupt || p) ? (e.enter("setextHeadingLine"), i = u, a(u)) : t(u);
  }
  function a(u) {
    return e.enter("setextHeadingLineSequence"), s(u);
  }
  function s(u) {
    return u === i ? (e.consume(u), s) : (e.exit("setextHeadingLineSequence"), L(u) ? T(e, l, "lineSuffix")(u) : l(u));
  }
  function l(u) {
    return u === null || q(u) ? (e.exit("setextHeadingLine"), n(u)) : t(u);
  }
}

// node_modules/micromark/lib/initialize/flow.js
var Gr = {
  tokenize: Hs
};
function Hs(e) {
  let n = this, t = e.attempt(
    // Try to parse a blank line.
    fe,
    r,
    // Try to parse initial flow (essentially, only code).
    e.attempt(this.parser.constructs.flowInitial, i, T(e, e.attempt(this.parser.constructs.flow, i, e.attempt(sn, i)), "linePrefix"))
  );
  return t;
  function r(o) {
    if (o === null) {
      e.consume(o);
      return;
    }
    return e.enter("lineEndingBlank"), e.consume(o), e.exit("lineEndingBlank"), n.currentConstruct = void 0, t;
  }
  function i(o) {
    if (o === null) {
      e.consume(o);
      return;
    }
    return e.enter("lineEnding"), e.consume(o), e.exit("lineEnding"), n.currentConstruct = void 0, t;
  }
}

// node_modules/micromark/lib/initialize/text.js
var Wr = {
  resolveAll: Zr()
}, $r = Yr("string"), Qr = Yr("text");
function Yr(e) {
  return {
    resolveAll: Zr(e === "text" ? Vs : void 0),
    tokenize: n
  };
  function n(t) {
    let r = this, i = this.parser.constructs[e], o = t.attempt(i, a, s);
    return a;
    function a(c) {
      return u(c) ? o(c) : s(c);
    }
    function s(c) {
      if (c === null) {
        t.consume(c);
        return;
      }
      return t.enter("data"), t.consume(c), l;
    }
    function l(c) {
      return u(c) ? (t.exit("data"), o(c)) : (t.consume(c), l);
    }
    function u(c) {
      if (c === null)
        return !0;
      let p = i[c], m = -1;
      if (p)
        for (; ++m < p.length; ) {
          let f = p[m];
          if (!f.previous || f.previous.call(r, r.previous))
            return !0;
        }
      return !1;
    }
  }
}
function Zr(e) {
  return n;
  function n(t, r) {
    let i = -1, o;
    for (; ++i <= t.length; )
      o === void 0 ? t[i] && t[i][1].type === "data" && (o = i, i++) : (!t[i] || t[i][1].type !== "data") && (i !== o + 2 && (t[o][1].end = t[i - 1][1].end, t.splice(o + 2, i - o - 2), i = o + 2), o =
      void 0);
    return e ? e(t, r) : t;
  }
}
function Vs(e, n) {
  let t = new be(), r = 0;
  for (; ++r <= e.length; )
    if ((r === e.length || e[r][1].type === "lineEnding") && e[r - 1][1].type === "data") {
      let i = e[r - 1][1], o = n.sliceStream(i), a = o.length, s = -1, l = 0, u;
      for (; a--; ) {
        let c = o[a];
        if (typeof c == "string") {
          for (s = c.length; c.charCodeAt(s - 1) === 32; )
            l++, s--;
          if (s)
            break;
          s = -1;
        } else if (c === -2)
          u = !0, l++;
        else if (c !== -1) {
          a++;
          break;
        }
      }
      if (n._contentTypeTextTrailing && r === e.length && (l = 0), l) {
        let c = {
          type: r === e.length || u || l < 2 ? "lineSuffix" : "hardBreakTrailing",
          start: {
            _bufferIndex: a ? s : i.start._bufferIndex + s,
            _index: i.start._index + a,
            line: i.end.line,
            column: i.end.column - l,
            offset: i.end.offset - l
          },
          end: {
            ...i.end
          }
        };
        i.end = {
          ...c.start
        }, i.start.offset === i.end.offset ? Object.assign(i, c) : t.add(r, 0, [["enter", c, n], ["exit", c, n]]);
      }
      r++;
    }
  return t.consume(e), e;
}

// node_modules/micromark/lib/constructs.js
var dn = {};
va(dn, {
  attentionMarkers: () => Ks,
  contentInitial: () => Gs,
  disable: () => Js,
  document: () => Us,
  flow: () => $s,
  flowInitial: () => Ws,
  insideSpan: () => Zs,
  string: () => Qs,
  text: () => Ys
});
var Us = {
  42: Z,
  43: Z,
  45: Z,
  48: Z,
  49: Z,
  50: Z,
  51: Z,
  52: Z,
  53: Z,
  54: Z,
  55: Z,
  56: Z,
  57: Z,
  62: wt
}, Gs = {
  91: ln
}, Ws = {
  [-2]: it,
  [-1]: it,
  32: it
}, $s = {
  35: cn,
  42: ze,
  45: [Tt, ze],
  60: pn,
  61: Tt,
  95: ze,
  96: Ct,
  126: Ct
}, Qs = {
  38: St,
  92: yt
}, Ys = {
  [-5]: st,
  [-4]: st,
  [-3]: st,
  33: mn,
  38: St,
  42: nt,
  60: [on, fn],
  91: hn,
  92: [un, yt],
  93: Te,
  95: nt,
  96: an
}, Zs = {
  null: [nt, Wr]
}, Ks = {
  null: [42, 95]
}, Js = {
  null: []
};

// node_modules/micromark/lib/create-tokenizer.js
function Kr(e, n, t) {
  let r = {
    _bufferIndex: -1,
    _index: 0,
    line: t && t.line || 1,
    column: t && t.column || 1,
    offset: t && t.offset || 0
  }, i = {}, o = [], a = [], s = [], l = !0, u = {
    attempt: H(F),
    check: H(N),
    consume: A,
    enter: D,
    exit: w,
    interrupt: H(N, {
      interrupt: !0
    })
  }, c = {
    code: null,
    containerState: {},
    defineSkip: x,
    events: [],
    now: C,
    parser: e,
    previous: null,
    sliceSerialize: g,
    sliceStream: S,
    write: f
  }, p = n.tokenize.call(c, u), m;
  return n.resolveAll && o.push(n), c;
  function f(I) {
    return a = K(a, I), v(), a[a.length - 1] !== null ? [] : (b(n, 0), c.events = Se(o, c.events, c), c.events);
  }
  function g(I, B) {
    return el(S(I), B);
  }
  function S(I) {
    return Xs(a, I);
  }
  function C() {
    let {
      _bufferIndex: I,
      _index: B,
      line: P,
      column: V,
      offset: W
    } = r;
    return {
      _bufferIndex: I,
      _index: B,
      line: P,
      column: V,
      offset: W
    };
  }
  function x(I) {
    i[I.line] = I.column, O();
  }
  function v() {
    for (; r._index < a.length; ) {
      let I = a[r._index];
      if (typeof I == "string") {
        let B = r._index;
        for (r._bufferIndex < 0 && (r._bufferIndex = 0); r._index === B && r._bufferIndex < I.length; )
          y(I.charCodeAt(r._bufferIndex));
      } else
        y(I);
    }
  }
  function y(I) {
    l = void 0, m = I, p = p(I);
  }
  function A(I) {
    q(I) ? (r.line++, r.column = 1, r.offset += I === -3 ? 2 : 1, O()) : I !== -1 && (r.column++, r.offset++), r._bufferIndex < 0 ? r._index++ : (r._bufferIndex++, r._bufferIndex === // Points w/ non-negative `_bufferIndex` reference
    // strings.
    /** @type {string} */
    a[r._index].length && (r._bufferIndex = -1, r._index++)), c.previous = I, l = !0;
  }
  function D(I, B) {
    let P = B || {};
    return P.type = I, P.start = C(), c.events.push(["enter", P, c]), s.push(P), P;
  }
  function w(I) {
    let B = s.pop();
    return B.end = C(), c.events.push(["exit", B, c]), B;
  }
  function F(I, B) {
    b(I, B.from);
  }
  function N(I, B) {
    B.restore();
  }
  function H(I, B) {
    return P;
    function P(V, W, ae) {
      let ue, h, ie, de;
      return Array.isArray(V) ? (
        /* c8 ignore next 1 */
        ne(V)
      ) : "tokenize" in V ? (
        // Looks like a construct.
        ne([
          /** @type {Construct} */
          V
        ])
      ) : d(V);
      function d(Q) {
        return Ke;
        function Ke(ge) {
          let _e = ge !== null && Q[ge], Ae = ge !== null && Q.null, Jt = [
            // To do: add more extension tests.
            /* c8 ignore next 2 */
            ...Array.isArray(_e) ? _e : _e ? [_e] : [],
            ...Array.isArray(Ae) ? Ae : Ae ? [Ae] : []
          ];
          return ne(Jt)(ge);
        }
      }
      function ne(Q) {
        return ue = Q, h = 0, Q.length === 0 ? ae : Ne(Q[h]);
      }
      function Ne(Q) {
        return Ke;
        function Ke(ge) {
          return de = _(), ie = Q, Q.partial || (c.currentConstruct = Q), Q.name && c.parser.constructs.disable.null.includes(Q.name) ? gt(ge) : Q.tokenize.call(
            // If we do have fields, create an object w/ `context` as its
            // prototype.
            // This allows a “live binding”, which is needed for `interrupt`.
            B ? Object.assign(Object.create(c), B) : c,
            u,
            dt,
            gt
          )(ge);
        }
      }
      function dt(Q) {
        return l = !0, I(ie, de), W;
      }
      function gt(Q) {
        return l = !0, de.restore(), ++h < ue.length ? Ne(ue[h]) : ae;
      }
    }
  }
  function b(I, B) {
    I.resolveAll && !o.includes(I) && o.push(I), I.resolve && $(c.events, B, c.events.length - B, I.resolve(c.events.slice(B), c)), I.resolveTo && (c.events = I.resolveTo(c.events, c));
  }
  function _() {
    let I = C(), B = c.previous, P = c.currentConstruct, V = c.events.length, W = Array.from(s);
    return {
      from: V,
      restore: ae
    };
    function ae() {
      r = I, c.previous = B, c.currentConstruct = P, c.events.length = V, s = W, O();
    }
  }
  function O() {
    r.line in i && r.column < 2 && (r.column = i[r.line], r.offset += i[r.line] - 1);
  }
}
function Xs(e, n) {
  let t = n.start._index, r = n.start._bufferIndex, i = n.end._index, o = n.end._bufferIndex, a;
  if (t === i)
    a = [e[t].slice(r, o)];
  else {
    if (a = e.slice(t, i), r > -1) {
      let s = a[0];
      typeof s == "string" ? a[0] = s.slice(r) : a.shift();
    }
    o > 0 && a.push(e[i].slice(0, o));
  }
  return a;
}
function el(e, n) {
  let t = -1, r = [], i;
  for (; ++t < e.length; ) {
    let o = e[t], a;
    if (typeof o == "string")
      a = o;
    else
      switch (o) {
        case -5: {
          a = "\r";
          break;
        }
        case -4: {
          a = `
`;
          break;
        }
        case -3: {
          a = `\r
`;
          break;
        }
        case -2: {
          a = n ? " " : "	";
          break;
        }
        case -1: {
          if (!n && i)
            continue;
          a = " ";
          break;
        }
        default:
          a = String.fromCharCode(o);
      }
    i = o === -2, r.push(a);
  }
  return r.join("");
}

// node_modules/micromark/lib/parse.js
function gn(e) {
  let r = {
    constructs: (
      /** @type {FullNormalizedExtension} */
      xt([dn, ...(e || {}).extensions || []])
    ),
    content: i(Or),
    defined: [],
    document: i(Vr),
    flow: i(Gr),
    lazy: {},
    string: i($r),
    text: i(Qr)
  };
  return r;
  function i(o) {
    return a;
    function a(s) {
      return Kr(r, o, s);
    }
  }
}

// node_modules/micromark/lib/postprocess.js
function xn(e) {
  for (; !Et(e); )
    ;
  return e;
}

// node_modules/micromark/lib/preprocess.js
var Jr = /[\0\t\n\r]/g;
function bn() {
  let e = 1, n = "", t = !0, r;
  return i;
  function i(o, a, s) {
    o = n + (typeof o == "string" ? o.toString() : new TextDecoder(a || void 0).decode(o));
    let l = [], u = 0;
    for (n = "", t && (o.charCodeAt(0) === 65279 && u++, t = void 0); u < o.length; ) {
      Jr.lastIndex = u;
      let c = Jr.exec(o), p = c && c.index !== void 0 ? c.index : o.length, m = o.charCodeAt(p);
      if (!c) {
        n = o.slice(u);
        break;
      }
      if (m === 10 && u === p && r)
        l.push(-3), r = void 0;
      else
        switch (r && (l.push(-5), r = void 0), u < p && (l.push(o.slice(u, p)), e += p - u), m) {
          case 0: {
            l.push(65533), e++;
            break;
          }
          case 9: {
            let f = Math.ceil(e / 4) * 4;
            for (l.push(-2); e++ < f; )
              l.push(-1);
            break;
          }
          case 10: {
            l.push(-4), e = 1;
            break;
          }
          default:
            r = !0, e = 1;
        }
      u = p + 1;
    }
    return s && (r && l.push(-5), n && l.push(n), l.push(null)), l;
  }
}

// node_modules/micromark-util-decode-string/index.js
var tl = /\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;
function zt(e) {
  return e.replace(tl, nl);
}
function nl(e, n, t) {
  if (n)
    return n;
  if (t.charCodeAt(0) === 35) {
    let i = t.charCodeAt(1), o = i === 120 || i === 88;
    return bt(t.slice(o ? 2 : 1), o ? 16 : 10);
  }
  return je(t) || e;
}

// node_modules/unist-util-stringify-position/lib/index.js
function Ce(e) {
  return !e || typeof e != "object" ? "" : "position" in e || "type" in e ? Xr(e.position) : "start" in e || "end" in e ? Xr(e) : "line" in e || "column" in e ? kn(e) : "";
}
function kn(e) {
  return ei(e && e.line) + ":" + ei(e && e.column);
}
function Xr(e) {
  return kn(e && e.start) + "-" + kn(e && e.end);
}
function ei(e) {
  return e && typeof e == "number" ? e : 1;
}

// node_modules/mdast-util-from-markdown/lib/index.js
var ni = {}.hasOwnProperty;
function wn(e, n, t) {
  return n && typeof n == "object" && (t = n, n = void 0), rl(t)(xn(gn(t).document().write(bn()(e, n, !0))));
}
function rl(e) {
  let n = {
    afterExit: [],
    beforeEnter: [],
    transforms: [],
    canContainEols: ["emphasis", "fragment", "heading", "paragraph", "strong"],
    enter: {
      autolink: a(Er),
      autolinkProtocol: b,
      autolinkEmail: b,
      atxHeading: a(Sr),
      blockQuote: a(_e),
      characterEscape: b,
      characterReference: b,
      codeFenced: a(Ae),
      codeFencedFenceInfo: s,
      codeFencedFenceMeta: s,
      codeIndented: a(Ae, s),
      codeText: a(Jt, s),
      codeTextData: b,
      data: b,
      codeFlowValue: b,
      definition: a(da),
      definitionDestinationString: s,
      definitionLabelString: s,
      definitionTitleString: s,
      emphasis: a(ga),
      hardBreakEscape: a(Cr),
      hardBreakTrailing: a(Cr),
      htmlFlow: a(vr, s),
      htmlFlowData: b,
      htmlText: a(vr, s),
      htmlTextData: b,
      image: a(xa),
      label: s,
      link: a(Er),
      listItem: a(ba),
      listItemValue: f,
      listOrdered: a(qr, m),
      listUnordered: a(qr),
      paragraph: a(ka),
      reference: ne,
      referenceString: s,
      resourceDestinationString: s,
      resourceTitleString: s,
      setextHeading: a(Sr),
      strong: a(wa),
      thematicBreak: a(Sa)
    },
    exit: {
      atxHeading: u(),
      atxHeadingSequence: w,
      autolink: u(),
      autolinkEmail: ge,
      autolinkProtocol: Ke,
      blockQuote: u(),
      characterEscapeValue: _,
      characterReferenceMarkerHexadecimal: dt,
      characterReferenceMarkerNumeric: dt,
      characterReferenceValue: gt,
      characterReference: Q,
      codeFenced: u(x),
      codeFencedFence: C,
      codeFencedFenceInfo: g,
      codeFencedFenceMeta: S,
      codeFlowValue: _,
      codeIndented: u(v),
      codeText: u(V),
      codeTextData: _,
      data: _,
      definition: u(),
      definitionDestinationString: D,
      definitionLabelString: y,
      definitionTitleString: A,
      emphasis: u(),
      hardBreakEscape: u(I),
      hardBreakTrailing: u(I),
      htmlFlow: u(B),
      htmlFlowData: _,
      htmlText: u(P),
      htmlTextData: _,
      image: u(ae),
      label: h,
      labelText: ue,
      lineEnding: O,
      link: u(W),
      listItem: u(),
      listOrdered: u(),
      listUnordered: u(),
      paragraph: u(),
      referenceString: Ne,
      resourceDestinationString: ie,
      resourceTitleString: de,
      resource: d,
      setextHeading: u(H),
      setextHeadingLineSequence: N,
      setextHeadingText: F,
      strong: u(),
      thematicBreak: u()
    }
  };
  ri(n, (e || {}).mdastExtensions || []);
  let t = {};
  return r;
  function r(k) {
    let E = {
      type: "root",
      children: [],
      position: void 0
    }, z = {
      stack: [E],
      tokenStack: [],
      config: n,
      enter: l,
      exit: c,
      buffer: s,
      resume: p,
      data: t
    }, R = [], X = [], j = -1;
    for (; ++j < k.length; )
      if (X.push(k[j]), k[j][1].type === "listOrdered" || k[j][1].type === "listUnordered")
        if (k[j][0] === "enter")
          R.push(X.length - 1);
        else {
          let ee = R.pop();
          o(X, ee);
        }
    for (k = X, j = -1; ++j < k.length; ) {
      let ee = n[k[j][0]];
      k[j][0] === "enter" && n.beforeEnter.length > 0 && i(n.beforeEnter, {
        ...z,
        sliceSerialize: k[j][2].sliceSerialize
      }, k[j][1]), ni.call(ee, k[j][1].type) && ee[k[j][1].type].call({
        ...z,
        sliceSerialize: k[j][2].sliceSerialize
      }, k[j][1]), k[j][0] === "exit" && n.afterExit.length > 0 && i(n.afterExit, {
        ...z,
        sliceSerialize: k[j][2].sliceSerialize
      }, k[j][1]);
    }
    if (z.tokenStack.length > 0) {
      let ee = z.tokenStack[z.tokenStack.length - 1];
      (ee[1] || ti).call(z, void 0, ee[0]);
    }
    for (E.position = {
      start: ve(k.length > 0 ? k[0][1].start : {
        line: 1,
        column: 1,
        offset: 0
      }),
      end: ve(k.length > 0 ? k[k.length - 2][1].end : {
        line: 1,
        column: 1,
        offset: 0
      })
    }, j = -1; ++j < n.transforms.length; )
      E = n.transforms[j](E) || E;
    return E;
  }
  function i(k, E, z) {
    let R = -1;
    for (; ++R < k.length; )
      k[R].call(E, z);
  }
  function o(k, E) {
    let z = k.length - 1, R = E - 1, X = -1, j = !1, ee, ce, Je, Xe, et = [];
    for (; ++R <= z; ) {
      let re = k[R];
      switch (re[1].type) {
        case "listUnordered":
        case "listOrdered":
        case "blockQuote": {
          re[0] === "enter" ? X++ : X--, Xe = void 0;
          break;
        }
        case "lineEndingBlank": {
          re[0] === "enter" && (ee && !Xe && !X && !Je && (Je = R), Xe = void 0);
          break;
        }
        case "linePrefix":
        case "listItemValue":
        case "listItemMarker":
        case "listItemPrefix":
        case "listItemPrefixWhitespace":
          break;
        default:
          Xe = void 0;
      }
      if (!X && re[0] === "enter" && re[1].type === "listItemPrefix" || X === -1 && re[0] === "exit" && (re[1].type === "listUnordered" || re[1].type === "listOrdered")) {
        if (ee) {
          let Oe = R;
          for (ce = void 0; Oe--; ) {
            let xe = k[Oe];
            if (xe[1].type === "lineEnding" || xe[1].type === "lineEndingBlank") {
              if (xe[0] === "exit") continue;
              ce && (k[ce][1].type = "lineEndingBlank", j = !0), xe[1].type = "lineEnding", ce = Oe;
            } else if (!(xe[1].type === "linePrefix" || xe[1].type === "blockQuotePrefix" || xe[1].type === "blockQuotePrefixWhitespace" || xe[1].type === "blockQuoteMarker" || xe[1].type === "listIte\
mIndent"))
              break;
          }
          Je && (!ce || Je < ce) && (ee._spread = !0), ee.end = Object.assign({}, ce ? k[ce][1].start : re[1].end), et.push({
            at: ce || R,
            event: ["exit", ee, re[2]]
          });
        }
        if (re[1].type === "listItemPrefix") {
          let Oe = {
            type: "listItem",
            _spread: !1,
            start: Object.assign({}, re[1].start),
            // @ts-expect-error: we’ll add `end` in a second.
            end: void 0
          };
          ee = Oe, et.push({
            at: R,
            event: ["enter", Oe, re[2]]
          }), Je = void 0, Xe = !0;
        }
      }
    }
    let Ar = k.splice(E), Xt = 0;
    for (R = -1; ++R < Ar.length; ) {
      for (; Xt < et.length && et[Xt].at === E + R; )
        k.push(et[Xt++].event);
      k.push(Ar[R]);
    }
    k[E][1]._spread = j;
  }
  function a(k, E) {
    return z;
    function z(R) {
      l.call(this, k(R), R), E && E.call(this, R);
    }
  }
  function s() {
    this.stack.push({
      type: "fragment",
      children: []
    });
  }
  function l(k, E, z) {
    this.stack[this.stack.length - 1].children.push(k), this.stack.push(k), this.tokenStack.push([E, z || void 0]), k.position = {
      start: ve(E.start),
      // @ts-expect-error: `end` will be patched later.
      end: void 0
    };
  }
  function u(k) {
    return E;
    function E(z) {
      k && k.call(this, z), c.call(this, z);
    }
  }
  function c(k, E) {
    let z = this.stack.pop(), R = this.tokenStack.pop();
    if (!R)
      throw new Error("Cannot close `" + k.type + "` (" + Ce({
        start: k.start,
        end: k.end
      }) + "): it’s not open");
    R[0].type !== k.type && (E ? E.call(this, k, R[0]) : (R[1] || ti).call(this, k, R[0])), z.position.end = ve(k.end);
  }
  function p() {
    return oe(this.stack.pop());
  }
  function m() {
    this.data.expectingFirstListItemValue = !0;
  }
  function f(k) {
    if (this.data.expectingFirstListItemValue) {
      let E = this.stack[this.stack.length - 2];
      E.start = Number.parseInt(this.sliceSerialize(k), 10), this.data.expectingFirstListItemValue = void 0;
    }
  }
  function g() {
    let k = this.resume(), E = this.stack[this.stack.length - 1];
    E.lang = k;
  }
  function S() {
    let k = this.resume(), E = this.stack[this.stack.length - 1];
    E.meta = k;
  }
  function C() {
    this.data.flowCodeInside || (this.buffer(), this.data.flowCodeInside = !0);
  }
  function x() {
    let k = this.resume(), E = this.stack[this.stack.length - 1];
    E.value = k.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, ""), this.data.flowCodeInside = void 0;
  }
  function v() {
    let k = this.resume(), E = this.stack[this.stack.length - 1];
    E.value = k.replace(/(\r?\n|\r)$/g, "");
  }
  function y(k) {
    let E = this.resume(), z = this.stack[this.stack.length - 1];
    z.label = E, z.identifier = Y(this.sliceSerialize(k)).toLowerCase();
  }
  function A() {
    let k = this.resume(), E = this.stack[this.stack.length - 1];
    E.title = k;
  }
  function D() {
    let k = this.resume(), E = this.stack[this.stack.length - 1];
    E.url = k;
  }
  function w(k) {
    let E = this.stack[this.stack.length - 1];
    if (!E.depth) {
      let z = this.sliceSerialize(k).length;
      E.depth = z;
    }
  }
  function F() {
    this.data.setextHeadingSlurpLineEnding = !0;
  }
  function N(k) {
    let E = this.stack[this.stack.length - 1];
    E.depth = this.sliceSerialize(k).codePointAt(0) === 61 ? 1 : 2;
  }
  function H() {
    this.data.setextHeadingSlurpLineEnding = void 0;
  }
  function b(k) {
    let z = this.stack[this.stack.length - 1].children, R = z[z.length - 1];
    (!R || R.type !== "text") && (R = ya(), R.position = {
      start: ve(k.start),
      // @ts-expect-error: we’ll add `end` later.
      end: void 0
    }, z.push(R)), this.stack.push(R);
  }
  function _(k) {
    let E = this.stack.pop();
    E.value += this.sliceSerialize(k), E.position.end = ve(k.end);
  }
  function O(k) {
    let E = this.stack[this.stack.length - 1];
    if (this.data.atHardBreak) {
      let z = E.children[E.children.length - 1];
      z.position.end = ve(k.end), this.data.atHardBreak = void 0;
      return;
    }
    !this.data.setextHeadingSlurpLineEnding && n.canContainEols.includes(E.type) && (b.call(this, k), _.call(this, k));
  }
  function I() {
    this.data.atHardBreak = !0;
  }
  function B() {
    let k = this.resume(), E = this.stack[this.stack.length - 1];
    E.value = k;
  }
  function P() {
    let k = this.resume(), E = this.stack[this.stack.length - 1];
    E.value = k;
  }
  function V() {
    let k = this.resume(), E = this.stack[this.stack.length - 1];
    E.value = k;
  }
  function W() {
    let k = this.stack[this.stack.length - 1];
    if (this.data.inReference) {
      let E = this.data.referenceType || "shortcut";
      k.type += "Reference", k.referenceType = E, delete k.url, delete k.title;
    } else
      delete k.identifier, delete k.label;
    this.data.referenceType = void 0;
  }
  function ae() {
    let k = this.stack[this.stack.length - 1];
    if (this.data.inReference) {
      let E = this.data.referenceType || "shortcut";
      k.type += "Reference", k.referenceType = E, delete k.url, delete k.title;
    } else
      delete k.identifier, delete k.label;
    this.data.referenceType = void 0;
  }
  function ue(k) {
    let E = this.sliceSerialize(k), z = this.stack[this.stack.length - 2];
    z.label = zt(E), z.identifier = Y(E).toLowerCase();
  }
  function h() {
    let k = this.stack[this.stack.length - 1], E = this.resume(), z = this.stack[this.stack.length - 1];
    if (this.data.inReference = !0, z.type === "link") {
      let R = k.children;
      z.children = R;
    } else
      z.alt = E;
  }
  function ie() {
    let k = this.resume(), E = this.stack[this.stack.length - 1];
    E.url = k;
  }
  function de() {
    let k = this.resume(), E = this.stack[this.stack.length - 1];
    E.title = k;
  }
  function d() {
    this.data.inReference = void 0;
  }
  function ne() {
    this.data.referenceType = "collapsed";
  }
  function Ne(k) {
    let E = this.resume(), z = this.stack[this.stack.length - 1];
    z.label = E, z.identifier = Y(this.sliceSerialize(k)).toLowerCase(), this.data.referenceType = "full";
  }
  function dt(k) {
    this.data.characterReferenceType = k.type;
  }
  function gt(k) {
    let E = this.sliceSerialize(k), z = this.data.characterReferenceType, R;
    z ? (R = bt(E, z === "characterReferenceMarkerNumeric" ? 10 : 16), this.data.characterReferenceType = void 0) : R = je(E);
    let X = this.stack[this.stack.length - 1];
    X.value += R;
  }
  function Q(k) {
    let E = this.stack.pop();
    E.position.end = ve(k.end);
  }
  function Ke(k) {
    _.call(this, k);
    let E = this.stack[this.stack.length - 1];
    E.url = this.sliceSerialize(k);
  }
  function ge(k) {
    _.call(this, k);
    let E = this.stack[this.stack.length - 1];
    E.url = "mailto:" + this.sliceSerialize(k);
  }
  function _e() {
    return {
      type: "blockquote",
      children: [],
      position: void 0
    };
  }
  function Ae() {
    return {
      type: "code",
      lang: null,
      meta: null,
      value: "",
      position: void 0
    };
  }
  function Jt() {
    return {
      type: "inlineCode",
      value: "",
      position: void 0
    };
  }
  function da() {
    return {
      type: "definition",
      identifier: "",
      label: null,
      title: null,
      url: "",
      position: void 0
    };
  }
  function ga() {
    return {
      type: "emphasis",
      children: [],
      position: void 0
    };
  }
  function Sr() {
    return {
      type: "heading",
      // @ts-expect-error `depth` will be set later.
      depth: 0,
      children: [],
      position: void 0
    };
  }
  function Cr() {
    return {
      type: "break",
      position: void 0
    };
  }
  function vr() {
    return {
      type: "html",
      value: "",
      position: void 0
    };
  }
  function xa() {
    return {
      type: "image",
      title: null,
      url: "",
      alt: null,
      position: void 0
    };
  }
  function Er() {
    return {
      type: "link",
      title: null,
      url: "",
      children: [],
      position: void 0
    };
  }
  function qr(k) {
    return {
      type: "list",
      ordered: k.type === "listOrdered",
      start: null,
      spread: k._spread,
      children: [],
      position: void 0
    };
  }
  function ba(k) {
    return {
      type: "listItem",
      spread: k._spread,
      checked: null,
      children: [],
      position: void 0
    };
  }
  function ka() {
    return {
      type: "paragraph",
      children: [],
      position: void 0
    };
  }
  function wa() {
    return {
      type: "strong",
      children: [],
      position: void 0
    };
  }
  function ya() {
    return {
      type: "text",
      value: "",
      position: void 0
    };
  }
  function Sa() {
    return {
      type: "thematicBreak",
      position: void 0
    };
  }
}
function ve(e) {
  return {
    line: e.line,
    column: e.column,
    offset: e.offset
  };
}
function ri(e, n) {
  let t = -1;
  for (; ++t < n.length; ) {
    let r = n[t];
    Array.isArray(r) ? ri(e, r) : il(e, r);
  }
}
function il(e, n) {
  let t;
  for (t in n)
    if (ni.call(n, t))
      switch (t) {
        case "canContainEols": {
          let r = n[t];
          r && e[t].push(...r);
          break;
        }
        case "transforms": {
          let r = n[t];
          r && e[t].push(...r);
          break;
        }
        case "afterExit":
        case "beforeEnter": {
          let r = n[t];
          r && e[t].push(r);
          break;
        }
        case "enter":
        case "exit": {
          let r = n[t];
          r && Object.assign(e[t], r);
          break;
        }
      }
}
function ti(e, n) {
  throw e ? new Error("Cannot close `" + e.type + "` (" + Ce({
    start: e.start,
    end: e.end
  }) + "): a different token (`" + n.type + "`, " + Ce({
    start: n.start,
    end: n.end
  }) + ") is open") : new Error("Cannot close document, a token (`" + n.type + "`, " + Ce({
    start: n.start,
    end: n.end
  }) + ") is still open");
}

// node_modules/remark-parse/lib/index.js
function Ft(e) {
  let n = this;
  n.parser = t;
  function t(r) {
    return wn(r, {
      ...n.data("settings"),
      ...e,
      // Note: these options are not in the readme.
      // The goal is for them to be set by plugins on `data` instead of being
      // passed by users.
      extensions: n.data("micromarkExtensions") || [],
      mdastExtensions: n.data("fromMarkdownExtensions") || []
    });
  }
}

// node_modules/unist-util-is/lib/index.js
var Ee = (
  // Note: overloads in JSDoc can’t yet use different `@template`s.
  /**
   * @type {(
   *   (<Condition extends string>(test: Condition) => (node: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & {type: Condition}) &
   *   (<Condition extends Props>(test: Condition) => (node: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & Condition) &
   *   (<Condition extends TestFunction>(test: Condition) => (node: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & Predicate<Condition, Node>) &
   *   ((test?: null | undefined) => (node?: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node) &
   *   ((test?: Test) => Check)
   * )}
   */
  /**
   * @param {Test} [test]
   * @returns {Check}
   */
  (function(e) {
    if (e == null)
      return ll;
    if (typeof e == "function")
      return Dt(e);
    if (typeof e == "object")
      return Array.isArray(e) ? ol(e) : (
        // Cast because `ReadonlyArray` goes into the above but `isArray`
        // narrows to `Array`.
        al(
          /** @type {Props} */
          e
        )
      );
    if (typeof e == "string")
      return sl(e);
    throw new Error("Expected function, string, or object as test");
  })
);
function ol(e) {
  let n = [], t = -1;
  for (; ++t < e.length; )
    n[t] = Ee(e[t]);
  return Dt(r);
  function r(...i) {
    let o = -1;
    for (; ++o < n.length; )
      if (n[o].apply(this, i)) return !0;
    return !1;
  }
}
function al(e) {
  let n = (
    /** @type {Record<string, unknown>} */
    e
  );
  return Dt(t);
  function t(r) {
    let i = (
      /** @type {Record<string, unknown>} */
      /** @type {unknown} */
      r
    ), o;
    for (o in e)
      if (i[o] !== n[o]) return !1;
    return !0;
  }
}
function sl(e) {
  return Dt(n);
  function n(t) {
    return t && t.type === e;
  }
}
function Dt(e) {
  return n;
  function n(t, r, i) {
    return !!(ul(t) && e.call(
      this,
      t,
      typeof r == "number" ? r : void 0,
      i || void 0
    ));
  }
}
function ll() {
  return !0;
}
function ul(e) {
  return e !== null && typeof e == "object" && "type" in e;
}

// node_modules/mdast-util-phrasing/lib/index.js
var lt = (
  /** @type {(node?: unknown) => node is Exclude<PhrasingContent, Html>} */
  Ee([
    "break",
    "delete",
    "emphasis",
    // To do: next major: removed since footnotes were added to GFM.
    "footnote",
    "footnoteReference",
    "image",
    "imageReference",
    "inlineCode",
    // Enabled by `mdast-util-math`:
    "inlineMath",
    "link",
    "linkReference",
    // Enabled by `mdast-util-mdx`:
    "mdxJsxTextElement",
    // Enabled by `mdast-util-mdx`:
    "mdxTextExpression",
    "strong",
    "text",
    // Enabled by `mdast-util-directive`:
    "textDirective"
  ])
);

// node_modules/zwitch/index.js
var ii = {}.hasOwnProperty;
function oi(e, n) {
  let t = n || {};
  function r(i, ...o) {
    let a = r.invalid, s = r.handlers;
    if (i && ii.call(i, e)) {
      let l = String(i[e]);
      a = ii.call(s, l) ? s[l] : r.unknown;
    }
    if (a)
      return a.call(this, i, ...o);
  }
  return r.handlers = t.handlers || {}, r.invalid = t.invalid, r.unknown = t.unknown, r;
}

// node_modules/mdast-util-to-markdown/lib/configure.js
var cl = {}.hasOwnProperty;
function yn(e, n) {
  let t = -1, r;
  if (n.extensions)
    for (; ++t < n.extensions.length; )
      yn(e, n.extensions[t]);
  for (r in n)
    if (cl.call(n, r))
      switch (r) {
        case "extensions":
          break;
        /* c8 ignore next 4 */
        case "unsafe": {
          ai(e[r], n[r]);
          break;
        }
        case "join": {
          ai(e[r], n[r]);
          break;
        }
        case "handlers": {
          pl(e[r], n[r]);
          break;
        }
        default:
          e.options[r] = n[r];
      }
  return e;
}
function ai(e, n) {
  n && e.push(...n);
}
function pl(e, n) {
  n && Object.assign(e, n);
}

// node_modules/mdast-util-to-markdown/lib/handle/blockquote.js
function si(e, n, t, r) {
  let i = t.enter("blockquote"), o = t.createTracker(r);
  o.move("> "), o.shift(2);
  let a = t.indentLines(
    t.containerFlow(e, o.current()),
    fl
  );
  return i(), a;
}
function fl(e, n, t) {
  return ">" + (t ? "" : " ") + e;
}

// node_modules/mdast-util-to-markdown/lib/util/pattern-in-scope.js
function Rt(e, n) {
  return li(e, n.inConstruct, !0) && !li(e, n.notInConstruct, !1);
}
function li(e, n, t) {
  if (typeof n == "string" && (n = [n]), !n || n.length === 0)
    return t;
  let r = -1;
  for (; ++r < n.length; )
    if (e.includes(n[r]))
      return !0;
  return !1;
}

// node_modules/mdast-util-to-markdown/lib/handle/break.js
function Sn(e, n, t, r) {
  let i = -1;
  for (; ++i < t.unsafe.length; ) {
    let o = t.unsafe[i];
    if (o.character === `
` && !o.before && !o.after && Rt(t.stack, o))
      return /[\t ]/.test(r.before) ? "" : " ";
  }
  return `\\
`;
}

// node_modules/longest-streak/index.js
function ui(e, n) {
  let t = String(e), r = t.indexOf(n), i = r, o = 0, a = 0;
  if (typeof n != "string")
    throw new TypeError("Expected substring");
  for (; r !== -1; )
    r === i ? ++o > a && (a = o) : o = 1, i = r + n.length, r = t.indexOf(n, i);
  return a;
}

// node_modules/mdast-util-to-markdown/lib/util/format-code-as-indented.js
function He(e, n) {
  return !!(n.options.fences === !1 && e.value && // If there’s no info…
  !e.lang && // And there’s a non-whitespace character…
  /[^\n\r ]/.test(e.value) && // And the value doesn’t start or end in a blank…
  !/^[\t ]*(?:[\n\r]|$)|(?:^|[\n\r])[\t ]*$/.test(e.value));
}

// node_modules/mdast-util-to-markdown/lib/util/check-fence.js
function ci(e) {
  let n = e.options.fence || "`";
  if (n !== "`" && n !== "~")
    throw new Error(
      "Cannot serialize code with `" + n + "` for `options.fence`, expected `` ` `` or `~`"
    );
  return n;
}

// node_modules/mdast-util-to-markdown/lib/handle/code.js
function pi(e, n, t, r) {
  let i = ci(t), o = e.value || "";
  if (He(e, t)) {
    let p = t.enter("codeIndented"), m = t.indentLines(o, ml);
    return p(), m;
  }
  let a = t.createTracker(r), s = i.repeat(Math.max(ui(o, i) + 1, 3)), l = t.enter("codeFenced"), u = i === "`" ? "GraveAccent" : "Tilde", c = a.move(s);
  if (e.lang) {
    let p = t.enter(`codeFencedLang${u}`);
    c += a.move(
      t.safe(e.lang, {
        before: c,
        after: " ",
        encode: ["`"],
        ...a.current()
      })
    ), p();
  }
  if (e.lang && e.meta) {
    let p = t.enter(`codeFencedMeta${u}`);
    c += a.move(" "), c += a.move(
      t.safe(e.meta, {
        before: c,
        after: `
`,
        encode: ["`"],
        ...a.current()
      })
    ), p();
  }
  return c += a.move(`
`), o && (c += a.move(o + `
`)), c += a.move(s), l(), c;
}
function ml(e, n, t) {
  return (t ? "" : "    ") + e;
}

// node_modules/mdast-util-to-markdown/lib/util/check-quote.js
function Ve(e) {
  let n = e.options.quote || '"';
  if (n !== '"' && n !== "'")
    throw new Error(
      "Cannot serialize title with `" + n + "` for `options.quote`, expected `\"`, or `'`"
    );
  return n;
}

// node_modules/mdast-util-to-markdown/lib/handle/definition.js
function fi(e, n, t, r) {
  let i = Ve(t), o = i === '"' ? "Quote" : "Apostrophe", a = t.enter("definition"), s = t.enter("label"), l = t.createTracker(r), u = l.move("[");
  return u += l.move(
    t.safe(t.associationId(e), {
      before: u,
      after: "]",
      ...l.current()
    })
  ), u += l.move("]: "), s(), // If there’s no url, or…
  !e.url || // If there are control characters or whitespace.
  /[\0- \u007F]/.test(e.url) ? (s = t.enter("destinationLiteral"), u += l.move("<"), u += l.move(
    t.safe(e.url, { before: u, after: ">", ...l.current() })
  ), u += l.move(">")) : (s = t.enter("destinationRaw"), u += l.move(
    t.safe(e.url, {
      before: u,
      after: e.title ? " " : `
`,
      ...l.current()
    })
  )), s(), e.title && (s = t.enter(`title${o}`), u += l.move(" " + i), u += l.move(
    t.safe(e.title, {
      before: u,
      after: i,
      ...l.current()
    })
  ), u += l.move(i), s()), a(), u;
}

// node_modules/mdast-util-to-markdown/lib/util/check-emphasis.js
function mi(e) {
  let n = e.options.emphasis || "*";
  if (n !== "*" && n !== "_")
    throw new Error(
      "Cannot serialize emphasis with `" + n + "` for `options.emphasis`, expected `*`, or `_`"
    );
  return n;
}

// node_modules/mdast-util-to-markdown/lib/util/character.js
function ut(e) {
  let n = e.codePointAt(0);
  return n === void 0 ? "" : String.fromCodePoint(n);
}
function Fe(e) {
  let n = e.codePointAt(e.length - 2);
  return n !== void 0 && n > 65535 ? e.slice(-2) : e.slice(-1);
}

// node_modules/mdast-util-to-markdown/lib/util/encode-character-reference.js
function Ue(e) {
  return "&#x" + e.toString(16).toUpperCase() + ";";
}

// node_modules/mdast-util-to-markdown/lib/util/encode-info.js
function Cn(e, n, t) {
  let r = J(e), i = J(n);
  return r === void 0 ? i === void 0 ? (
    // Letter inside:
    // we have to encode *both* letters for `_` as it is looser.
    // it already forms for `*` (and GFMs `~`).
    t === "_" ? { inside: !0, outside: !0 } : { inside: !1, outside: !1 }
  ) : i === 1 ? (
    // Whitespace inside: encode both (letter, whitespace).
    { inside: !0, outside: !0 }
  ) : (
    // Punctuation inside: encode outer (letter)
    { inside: !1, outside: !0 }
  ) : r === 1 ? i === void 0 ? (
    // Letter inside: already forms.
    { inside: !1, outside: !1 }
  ) : i === 1 ? (
    // Whitespace inside: encode both (whitespace).
    { inside: !0, outside: !0 }
  ) : (
    // Punctuation inside: already forms.
    { inside: !1, outside: !1 }
  ) : i === void 0 ? (
    // Letter inside: already forms.
    { inside: !1, outside: !1 }
  ) : i === 1 ? (
    // Whitespace inside: encode inner (whitespace).
    { inside: !0, outside: !1 }
  ) : (
    // Punctuation inside: already forms.
    { inside: !1, outside: !1 }
  );
}

// node_modules/mdast-util-to-markdown/lib/util/html-kind.js
function ct(e) {
  if (e.charCodeAt(0) !== 60) return;
  let n = e.charCodeAt(1);
  if (n === 33) {
    let s = e.charCodeAt(2);
    return s === 45 ? 2 : s === 91 ? 5 : U(s) ? 4 : void 0;
  }
  if (n === 63) return 3;
  let t = n === 47, r = t ? 2 : 1, i = r, o = e.charCodeAt(i);
  if (!U(o)) return;
  for (; o === 45 || G(o); )
    o = e.charCodeAt(++i);
  let a = e.slice(r, i).toLowerCase();
  return !t && o !== 47 && at.includes(a) ? 1 : Lt.includes(a) ? 6 : 7;
}

// node_modules/mdast-util-to-markdown/lib/util/container-phrasing.js
var di = /* @__PURE__ */ new Map([
  ["*", !1],
  ["_", !0]
]);
function hl(e, n, t) {
  let r = /* @__PURE__ */ new Set();
  for (let o of e) {
    let a = t.get(o);
    if (a && o.attention && n.some((s) => s.attention === o.attention))
      for (let s of a.tokens)
        r.add(s.attention);
  }
  let i = [];
  for (let o of e)
    o.attention && r.delete(o.attention) && i.push(o.attention);
  return i.reverse(), i;
}
function gi(e, n, t) {
  let r = [], i = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map(), a = 0;
  for (; a < e.length; ) {
    if (!e[a].attention) {
      a++;
      continue;
    }
    let s = e[a].value.charAt(0), l = di.get(s), u = a + 1;
    for (; u < e.length && e[u].attention && e[u].value.charAt(0) === s; )
      u++;
    let c = a ? e[a - 1].value : n, p = J(c.charCodeAt(c.length - 1)), m = J(
      (u < e.length ? e[u].value : t).charCodeAt(0)
    ), f = !m || m === 2 && !!p, g = !p || p === 2 && !!m, S = {
      tokens: e.slice(a, u),
      markers: [],
      start: 0,
      end: 0,
      // Underscores are strict, they cannot open or close inside words.
      open: l ? f && (!!p || !g) : f,
      close: l ? g && (!!m || !f) : g,
      // All builtins can split runs.
      split: l !== void 0
    };
    for (let C of S.tokens) {
      i.set(C, [...S.tokens]), o.set(C, S);
      let x = C.value.length;
      for (; x--; ) S.markers.push(C);
    }
    S.end = S.markers.length, r.push(S), a = u;
  }
  for (gl(r, i), a = -1; ++a < e.length; ) {
    let s = i.get(e[a]);
    if (s) return { attention: hl(e, s, o), index: a };
  }
}
function xi(e, n, t) {
  return De(bi(e, n, t), t.before, t.after);
}
function Pt(e, n) {
  let t = e[n ? 0 : e.length - 1];
  if (!t || t.attention) return;
  let r = n ? ut(t.value) : Fe(t.value), i = Ue(
    /** @type {number} */
    r.codePointAt(0)
  );
  if (n)
    t.value = i + t.value.slice(r.length);
  else {
    let o = t.value.slice(0, t.value.length - r.length), a = 0;
    for (; o.charCodeAt(o.length - 1 - a) === 92; )
      a++;
    a % 2 && (o += "\\"), t.value = o + i;
  }
}
function dl(e, n, t, r, i) {
  for (let o of t.attention) {
    let a = n.get(o) || o.sequences[0];
    for (let s of o.sequences) {
      if (s === a) continue;
      let l = new Map(n);
      l.set(o, s);
      let u = Mt(e, l, r, i), c = gi(u, r, i);
      if (!c || c.index > t.index)
        return { chosen: l, mistake: c, tokens: u };
    }
  }
}
function gl(e, n) {
  let t = /* @__PURE__ */ new Map();
  for (let r of e) {
    let i = r.tokens[0].value.charAt(0), o = t.get(i);
    o || (o = [], t.set(i, o));
    let a = r.close ? o.length : 0;
    for (; a-- && r.start < r.end; ) {
      let s = o[a], l = s.end - s.start, u = r.end - r.start;
      if (r.split ? (
        // The rule of 3, on the sizes that are left.
        (s.close || r.open) && u % 3 && !((l + u) % 3)
      ) : (
        // Others pair whole runs of the same size.
        l !== s.markers.length || l !== u
      ))
        continue;
      let c = r.split ? l > 1 && u > 1 ? 2 : 1 : u, p = s.markers.slice(s.end - c, s.end), m = r.markers.slice(r.start, r.start + c), f = p[0], g = m[0];
      if (
        // Whole sequences:
        // the markers of a sequence are next to each other,
        // so if the first and last marker are of one sequence of that size,
        // all markers are exactly that sequence.
        f === p[c - 1] && f.value.length === c && g === m[c - 1] && g.value.length === c && // Of the same attention, so its opening and closing sequence.
        f.attention === g.attention
      )
        n.delete(f), n.delete(g);
      else {
        let S = [.../* @__PURE__ */ new Set([...p, ...m])];
        for (let C of S) {
          let x = n.get(C);
          x && x.push(...S);
        }
      }
      s.end -= c, r.start += c, s.start === s.end && o.splice(a, 1), a = o.length;
    }
    r.open && r.start < r.end && o.push(r);
  }
}
function xl(e, n, t) {
  if (n.length === 0)
    throw new Error(
      "Cannot serialize `" + e + "` as attention without markers, expected one or more markers"
    );
  if (t.length === 0)
    throw new Error(
      "Cannot serialize `" + e + "` as attention without sizes, expected one or more sizes"
    );
  for (let i of t)
    if (!Number.isSafeInteger(i) || i < 1)
      throw new Error(
        "Cannot serialize `" + e + "` as attention with `" + i + "` as size, expected positive integer"
      );
  let r = [];
  for (let i of n) {
    if (i.length !== 1)
      throw new Error(
        "Cannot serialize `" + e + "` as attention with `" + i + "` as marker, expected a single ascii character"
      );
    if (!kt(i.charCodeAt(0)))
      throw new Error(
        "Cannot serialize `" + e + "` as attention with `" + i + "` as marker, expected ascii punctuation"
      );
    for (let o of t)
      r.push(i.repeat(o));
  }
  return r;
}
function bi(e, n, t) {
  let r = n.indexStack, i = e.children || [], o = [], a = -1, s = t.before;
  r.push(-1);
  let l = n.createTracker(t);
  for (; ++a < i.length; ) {
    let u = i[a], c;
    if (r[r.length - 1] = a, a + 1 < i.length) {
      let f = n.handle.handlers[i[a + 1].type];
      f && f.peek && (f = f.peek), c = f ? ut(
        f(i[a + 1], e, n, {
          before: "",
          after: "",
          ...l.current()
        })
      ) : "";
    } else
      c = t.after;
    let p = o[o.length - 1];
    typeof p == "string" && (s === "\r" || s === `
`) && u.type === "html" && ct(u.value) !== 7 && (o[o.length - 1] = p.replace(/(\r?\n|\r)$/, " "), s = " ", l = n.createTracker(t), l.move(De(o, t.before, t.after)));
    let m = n.handle.handlers[u.type];
    if (m && m.attention) {
      let f = pt(
        /** @type {PhrasingParents} */
        u,
        m.attention,
        n,
        l
      );
      if (!f) continue;
      o.push(f), s = Fe(f.sequences[0]);
    } else {
      let f = n.handle(u, e, n, {
        ...l.current(),
        after: c,
        before: s
      });
      if (!f) continue;
      l.move(f), o.push(f), s = Fe(f);
    }
  }
  return r.pop(), o;
}
function pt(e, n, t, r) {
  let { construct: i, markers: o, sizes: a } = n(e, t), s = xl(e.type, o, a), l = s[0], u = t.enter(i), c = t.createTracker(r.current());
  c.move(l);
  let p = bi(e, t, {
    ...c.current(),
    before: l,
    after: l
  });
  if (u(), p.length !== 0)
    return r.move(l), r.move(De(p, l, l)), r.move(l), { children: p, sequences: s };
}
function hi(e, n, t, r) {
  let i = Mt(e, n, t, r), o = gi(i, t, r);
  for (; o; ) {
    let a = dl(e, n, o, t, r);
    if (!a) return;
    n = a.chosen, i = a.tokens, o = a.mistake;
  }
  return i;
}
function ki(e, n, t, r) {
  let i = t, o = -1;
  for (; ++o < e.length; ) {
    let a = e[o];
    if (typeof a == "string") {
      i = "";
      continue;
    }
    let s = o === e.length - 1 ? r : "", l = a.sequences.find(function(u) {
      let c = u.charAt(0);
      return c !== i.charAt(0) && c !== s.charAt(0) || e.length === 1 && di.has(c) && u.length > t.length;
    }) || a.sequences[0];
    l !== a.sequences[0] && n.set(a, l), ki(a.children, n, l, l), i = l;
  }
}
function Mt(e, n, t, r) {
  let i = [], o, a = Fe(t), s = -1;
  for (; ++s < e.length; ) {
    let l = e[s];
    if (typeof l == "string") {
      let y = { value: l, attention: void 0 };
      o && o === ut(l) && Pt([y], !0), o = void 0, i.push(y), y.value && (a = Fe(y.value));
      continue;
    }
    let u = n.get(l) || l.sequences[0], c = u.charAt(0), p = e[s + 1], m = a, f = ut(
      p === void 0 ? r : typeof p == "string" ? p : n.get(p) || p.sequences[0]
    ), g = Mt(l.children, n, u, u), S = g[0].value, C = Cn(
      m.charCodeAt(m.length - 1),
      S.charCodeAt(0),
      c
    );
    C.inside && Pt(g, !0);
    let x = Fe(g[g.length - 1].value), v = Cn(
      f.charCodeAt(0),
      x.charCodeAt(x.length - 1),
      c
    );
    v.inside && Pt(g, !1), C.outside && m !== `
` && m !== "\r" && Pt(i, !1), v.outside && (o = f), i.push({ value: u, attention: l }, ...g, {
      value: u,
      attention: l
    }), a = u.charAt(u.length - 1);
  }
  return i;
}
function De(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  ki(e, r, n, t);
  let i = (
    // Start from guesses (based on the preferred sequences).
    (r.size > 0 ? hi(e, r, n, t) : void 0) || // If stuck, start from the preferred sequences instead.
    hi(e, /* @__PURE__ */ new Map(), n, t) || // If stuck again, use the preferred sequences as they are.
    Mt(e, /* @__PURE__ */ new Map(), n, t)
  ), o = "";
  for (let a of i) o += a.value;
  return o;
}

// node_modules/mdast-util-to-markdown/lib/handle/emphasis.js
Bt.attention = wi;
Bt.peek = bl;
function Bt(e, n, t, r) {
  let i = t.enter("phrasing"), o = pt(e, wi, t, t.createTracker(r)), a = o ? De([o], r.before, r.after) : "";
  return i(), a;
}
function wi(e, n) {
  return {
    construct: "emphasis",
    markers: mi(n) === "*" ? ["*", "_"] : ["_", "*"],
    sizes: [1]
  };
}
function bl(e, n, t) {
  return t.options.emphasis || "*";
}

// node_modules/unist-util-visit-parents/lib/color.node.js
function yi(e) {
  return "\x1B[33m" + e + "\x1B[39m";
}

// node_modules/unist-util-visit-parents/lib/index.js
var Ci = [], Nt = !0, me = !1, Re = "skip";
function Ge(e, n, t, r) {
  if (!e || typeof e != "object")
    throw new Error("Unexpected value `" + e + "` for `tree`, expected node");
  let i = !0, o, a, s, l;
  if (typeof t == "function" || t && typeof t == "object" ? (o = /** @type {Test} */
  n, a = t, r && (i = !1)) : (a = /** @type {Visitors | Visitor} */
  n, t && (i = !1)), typeof a == "function")
    s = a;
  else if (a && typeof a == "object") {
    if (!(a.enter === null || a.enter === void 0))
      if (typeof a.enter == "function")
        s = a.enter;
      else
        throw new Error(
          "Unexpected value `" + a.enter + "` for `visitors.enter`, expected optional visitor"
        );
    if (typeof a.exit == "function")
      l = a.exit;
    else
      throw new Error(
        "Unexpected value `" + a.exit + "` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)"
      );
  } else
    throw new Error(
      "Unexpected value `" + a + "` for `enter` or `visitors`, expected visitor or object with visitors"
    );
  let u = Ee(o), c = i ? 1 : -1;
  p(e, void 0, [])();
  function p(m, f, g) {
    let S = (
      /** @type {Record<string, unknown>} */
      m && typeof m == "object" ? m : {}
    );
    if (typeof S.type == "string") {
      let x = (
        // `hast`
        typeof S.tagName == "string" ? S.tagName : (
          // `xast`
          typeof S.name == "string" ? S.name : void 0
        )
      );
      Object.defineProperty(C, "name", {
        value: "node (" + yi(m.type + (x ? "<" + x + ">" : "")) + ")"
      });
    }
    return C;
    function C() {
      let x = !o || u(m, f, g[g.length - 1] || void 0), v = Ci;
      if (s && x && (v = Si(s(m, g, f)), v[0] === me))
        return v;
      if ("children" in m && m.children) {
        let y = (
          /** @type {UnistParent} */
          m
        );
        if (y.children && v[0] !== Re) {
          let A = (i ? -1 : y.children.length) + c, D = [...g, y];
          for (; A > -1 && A < y.children.length; ) {
            let w = y.children[A], F = p(w, A, D)();
            if (F[0] === me)
              return F;
            A = typeof F[1] == "number" ? F[1] : A + c;
          }
        }
      }
      if (l && x) {
        let y = Si(l(m, g, f));
        if (y[0] === Re)
          throw new Error(
            "Unexpected value `" + y[0] + "` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing"
          );
        if (y[0] === me || typeof y[1] == "number")
          return y;
      }
      return v;
    }
  }
}
function Si(e) {
  return Array.isArray(e) ? e : typeof e == "number" ? [Nt, e] : e == null ? Ci : [e];
}

// node_modules/unist-util-visit/lib/index.js
function ft(e, n, t, r) {
  let i, o, a;
  typeof t == "function" || t && typeof t == "object" ? (i = /** @type {Test} */
  n, o = t, a = r) : (o = /** @type {Visitor | Visitors} */
  n, a = t), typeof o == "function" ? Ge(e, i, vn(o), a) : Ge(e, i, kl(o), a);
}
function kl(e) {
  return !e || typeof e != "object" ? e : {
    enter: typeof e.enter == "function" ? vn(e.enter) : e.enter,
    exit: typeof e.exit == "function" ? vn(e.exit) : e.exit
  };
}
function vn(e) {
  return n;
  function n(t, r, i) {
    return e(t, i, r[r.length - 1]);
  }
}

// node_modules/mdast-util-to-markdown/lib/util/format-heading-as-setext.js
function _t(e, n) {
  let t = !1;
  return ft(e, function(r) {
    if ("value" in r && /\r?\n|\r/.test(r.value) || r.type === "break")
      return t = !0, me;
  }), !!((!e.depth || e.depth < 3) && oe(e) && (n.options.setext || t));
}

// node_modules/mdast-util-to-markdown/lib/handle/heading.js
function vi(e, n, t, r) {
  let i = Math.max(Math.min(6, e.depth || 1), 1), o = t.createTracker(r);
  if (_t(e, t)) {
    let p = t.enter("headingSetext"), m = t.enter("phrasing"), f = t.containerPhrasing(e, {
      ...o.current(),
      before: `
`,
      after: `
`
    });
    return m(), p(), f + `
` + (i === 1 ? "=" : "-").repeat(
      // The whole size…
      f.length - // Minus the position of the character after the last EOL (or
      // 0 if there is none)…
      (Math.max(f.lastIndexOf("\r"), f.lastIndexOf(`
`)) + 1)
    );
  }
  let a = "#".repeat(i), s = t.enter("headingAtx"), l = t.enter("phrasing");
  o.move(a + " ");
  let u = t.containerPhrasing(e, {
    before: "# ",
    after: `
`,
    ...o.current()
  }), c = u.charCodeAt(0);
  return (c === 9 || c === 32) && (u = Ue(c) + u.slice(1)), u = u ? a + " " + u : a, t.options.closeAtx && (u += " " + a), l(), s(), u;
}

// node_modules/mdast-util-to-markdown/lib/handle/html.js
En.peek = wl;
function En(e) {
  return e.value || "";
}
function wl() {
  return "<";
}

// node_modules/mdast-util-to-markdown/lib/handle/image.js
qn.peek = yl;
function qn(e, n, t, r) {
  let i = Ve(t), o = i === '"' ? "Quote" : "Apostrophe", a = t.enter("image"), s = t.enter("label"), l = t.createTracker(r), u = l.move("![");
  return u += l.move(
    t.safe(e.alt, { before: u, after: "]", ...l.current() })
  ), u += l.move("]("), s(), // If there’s no url but there is a title…
  !e.url && e.title || // If there are control characters or whitespace.
  /[\0- \u007F]/.test(e.url) ? (s = t.enter("destinationLiteral"), u += l.move("<"), u += l.move(
    t.safe(e.url, { before: u, after: ">", ...l.current() })
  ), u += l.move(">")) : (s = t.enter("destinationRaw"), u += l.move(
    t.safe(e.url, {
      before: u,
      after: e.title ? " " : ")",
      ...l.current()
    })
  )), s(), e.title && (s = t.enter(`title${o}`), u += l.move(" " + i), u += l.move(
    t.safe(e.title, {
      before: u,
      after: i,
      ...l.current()
    })
  ), u += l.move(i), s()), u += l.move(")"), a(), u;
}
function yl() {
  return "!";
}

// node_modules/mdast-util-to-markdown/lib/handle/image-reference.js
An.peek = Sl;
function An(e, n, t, r) {
  let i = e.referenceType, o = t.enter("imageReference"), a = t.enter("label"), s = t.createTracker(r), l = s.move("!["), u = t.safe(e.alt, {
    before: l,
    after: "]",
    ...s.current()
  });
  l += s.move(u + "]["), a();
  let c = t.stack;
  t.stack = c.filter(function(m) {
    return m !== "phrasing";
  }), a = t.enter("reference");
  let p = t.safe(t.associationId(e), {
    before: l,
    after: "]",
    ...s.current()
  });
  return a(), t.stack = c, o(), i === "full" || !u || u !== p ? l += s.move(p + "]") : i === "shortcut" ? l = l.slice(0, -1) : l += s.move("]"), l;
}
function Sl() {
  return "!";
}

// node_modules/mdast-util-to-markdown/lib/handle/inline-code.js
In.peek = Cl;
function In(e, n, t) {
  let r = e.value || "", i = "`", o = -1;
  for (; new RegExp("(^|[^`])" + i + "([^`]|$)").test(r); )
    i += "`";
  for (/[^\n\r ]/.test(r) && (/^[\n\r ]/.test(r) && /[\n\r ]$/.test(r) || /^`|`$/.test(r)) && (r = " " + r + " "); ++o < t.unsafe.length; ) {
    let a = t.unsafe[o], s = t.compilePattern(a);
    if (!a.atBreak) continue;
    let l;
    for (; l = s.exec(r); ) {
      let u = l.index;
      r.charCodeAt(u) === 10 && r.charCodeAt(u - 1) === 13 && u--, r = r.slice(0, u) + " " + r.slice(l.index + 1);
    }
  }
  return i + r + i;
}
function Cl() {
  return "`";
}

// node_modules/mdast-util-to-markdown/lib/util/format-link-as-autolink.js
function Ln(e, n) {
  let t = oe(e);
  return !!(!n.options.resourceLink && // If there’s a url…
  e.url && // And there’s no title…
  !e.title && // And the content of `node` is a single text node…
  e.children && e.children.length === 1 && e.children[0].type === "text" && // And if the url is the same as the content…
  (t === e.url || "mailto:" + t === e.url) && // And that starts w/ a protocol…
  /^[a-z][+\-.a-z]+:/i.test(e.url) && // And that doesn’t contain ASCII control codes (character escapes and
  // references don’t work), space, or angle brackets…
  !/[\0- <>\u007F]/.test(e.url));
}

// node_modules/mdast-util-to-markdown/lib/handle/link.js
Tn.peek = vl;
function Tn(e, n, t, r) {
  let i = Ve(t), o = i === '"' ? "Quote" : "Apostrophe", a = t.createTracker(r);
  if (Ln(e, t)) {
    let g = t.stack;
    t.stack = g.filter(function(x) {
      return x !== "phrasing";
    });
    let S = t.enter("autolink"), C = a.move("<");
    return C += a.move(
      t.containerPhrasing(e, {
        before: C,
        after: ">",
        ...a.current()
      })
    ), C += a.move(">"), S(), t.stack = g, C;
  }
  let s = t.enter("link"), l = t.enter("label"), u = a.move("["), c = t.containerPhrasing(e, {
    before: u,
    after: "](",
    ...a.current()
  });
  u += a.move(c), l(), u += a.move("](");
  let p = /[\0- \u007F]/.test(e.url), m = r.before.charAt(r.before.length - 1), f = e.title || void 0;
  if (!f && !p && (m === `
` || m === "\r")) {
    let g = 0;
    for (; g < c.length && c.charCodeAt(g) !== 93; )
      g += c.charCodeAt(g) === 92 ? 2 : 1;
    c.charCodeAt(g + 1) === 58 && (f = "");
  }
  return /* If there’s no url but there is a title… */ !e.url && typeof f == "string" || // If there are control characters or whitespace.
  p ? (l = t.enter("destinationLiteral"), u += a.move("<"), u += a.move(
    t.safe(e.url, { before: u, after: ">", ...a.current() })
  ), u += a.move(">")) : (l = t.enter("destinationRaw"), u += a.move(
    t.safe(e.url, {
      before: u,
      after: typeof f == "string" ? " " : ")",
      ...a.current()
    })
  )), l(), typeof f == "string" && (l = t.enter(`title${o}`), u += a.move(" " + i), u += a.move(
    t.safe(f, {
      before: u,
      after: i,
      ...a.current()
    })
  ), u += a.move(i), l()), u += a.move(")"), s(), u;
}
function vl(e, n, t) {
  return Ln(e, t) ? "<" : "[";
}

// node_modules/mdast-util-to-markdown/lib/handle/link-reference.js
zn.peek = El;
function zn(e, n, t, r) {
  let i = e.referenceType, o = t.enter("linkReference"), a = t.enter("label"), s = t.createTracker(r), l = s.move("["), u = t.containerPhrasing(e, {
    before: l,
    after: "]",
    ...s.current()
  });
  l += s.move(u + "]["), a();
  let c = t.stack;
  t.stack = c.filter(function(m) {
    return m !== "phrasing";
  }), a = t.enter("reference");
  let p = t.safe(t.associationId(e), {
    before: l,
    after: "]",
    ...s.current()
  });
  return a(), t.stack = c, o(), i === "full" || !u || u !== p ? l += s.move(p + "]") : i === "shortcut" ? l = l.slice(0, -1) : l += s.move("]"), l;
}
function El() {
  return "[";
}

// node_modules/mdast-util-to-markdown/lib/util/check-bullet.js
function We(e) {
  let n = e.options.bullet || "*";
  if (n !== "*" && n !== "+" && n !== "-")
    throw new Error(
      "Cannot serialize items with `" + n + "` for `options.bullet`, expected `*`, `+`, or `-`"
    );
  return n;
}

// node_modules/mdast-util-to-markdown/lib/util/check-bullet-other.js
function Ei(e) {
  let n = We(e), t = e.options.bulletOther;
  if (!t)
    return n === "*" ? "-" : "*";
  if (t !== "*" && t !== "+" && t !== "-")
    throw new Error(
      "Cannot serialize items with `" + t + "` for `options.bulletOther`, expected `*`, `+`, or `-`"
    );
  if (t === n)
    throw new Error(
      "Expected `bullet` (`" + n + "`) and `bulletOther` (`" + t + "`) to be different"
    );
  return t;
}

// node_modules/mdast-util-to-markdown/lib/util/check-bullet-ordered.js
function qi(e) {
  let n = e.options.bulletOrdered || ".";
  if (n !== "." && n !== ")")
    throw new Error(
      "Cannot serialize items with `" + n + "` for `options.bulletOrdered`, expected `.` or `)`"
    );
  return n;
}

// node_modules/mdast-util-to-markdown/lib/util/check-rule.js
function $e(e) {
  let n = e.options.rule || "*";
  if (n !== "*" && n !== "-" && n !== "_")
    throw new Error(
      "Cannot serialize rules with `" + n + "` for `options.rule`, expected `*`, `-`, or `_`"
    );
  return n;
}

// node_modules/mdast-util-to-markdown/lib/handle/list.js
function Ai(e, n, t, r) {
  let i = t.enter("list"), o = t.bulletCurrent, a = e.ordered ? qi(t) : We(t), s = e.ordered ? a === "." ? ")" : "." : Ei(t), l = n && t.bulletLastUsed ? a === t.bulletLastUsed : !1;
  if (!e.ordered) {
    let c = e.children ? e.children[0] : void 0;
    if (
      // Bullet could be used as a thematic break marker:
      (a === "*" || a === "-") && // Empty first list item:
      c && (!c.children || !c.children[0]) && // Directly in two other list items:
      t.stack[t.stack.length - 1] === "list" && t.stack[t.stack.length - 2] === "listItem" && t.stack[t.stack.length - 3] === "list" && t.stack[t.stack.length - 4] === "listItem" && // That are each the first child.
      t.indexStack[t.indexStack.length - 1] === 0 && t.indexStack[t.indexStack.length - 2] === 0 && t.indexStack[t.indexStack.length - 3] === 0 && (l = !0), $e(t) === a && c
    ) {
      let p = -1;
      for (; ++p < e.children.length; ) {
        let m = e.children[p];
        if (m && m.type === "listItem" && m.children && m.children[0] && m.children[0].type === "thematicBreak") {
          l = !0;
          break;
        }
      }
    }
  }
  l && (a = s), t.bulletCurrent = a;
  let u = t.containerFlow(e, r);
  return t.bulletLastUsed = a, t.bulletCurrent = o, i(), u;
}

// node_modules/mdast-util-to-markdown/lib/util/check-list-item-indent.js
function Ii(e) {
  let n = e.options.listItemIndent || "one";
  if (n !== "tab" && n !== "one" && n !== "mixed")
    throw new Error(
      "Cannot serialize items with `" + n + "` for `options.listItemIndent`, expected `tab`, `one`, or `mixed`"
    );
  return n;
}

// node_modules/mdast-util-to-markdown/lib/handle/list-item.js
function Li(e, n, t, r) {
  let i = Ii(t), o = t.bulletCurrent || We(t);
  n && n.type === "list" && n.ordered && (o = (typeof n.start == "number" && n.start > -1 ? n.start : 1) + (t.options.incrementListMarker === !1 ? 0 : n.children.indexOf(e)) + o);
  let a = o.length + 1;
  (i === "tab" || i === "mixed" && (n && n.type === "list" && n.spread || e.spread)) && (a = Math.ceil(a / 4) * 4);
  let s = t.createTracker(r);
  s.move(o + " ".repeat(a - o.length)), s.shift(a);
  let l = t.enter("listItem"), u = t.indentLines(
    t.containerFlow(e, s.current()),
    c
  );
  return l(), u;
  function c(p, m, f) {
    return m ? (f ? "" : " ".repeat(a)) + p : (f ? o : o + " ".repeat(a - o.length)) + p;
  }
}

// node_modules/mdast-util-to-markdown/lib/handle/paragraph.js
function Ti(e, n, t, r) {
  let i = t.enter("paragraph"), o = t.enter("phrasing"), a = t.containerPhrasing(e, r);
  return o(), i(), a;
}

// node_modules/mdast-util-to-markdown/lib/handle/root.js
function zi(e, n, t, r) {
  if (!e.children.some(function(s) {
    return lt(s);
  })) return t.containerFlow(e, r);
  let o = t.enter("phrasing"), a = t.containerPhrasing(e, r);
  return o(), a;
}

// node_modules/mdast-util-to-markdown/lib/util/check-strong.js
function Fi(e) {
  let n = e.options.strong || "*";
  if (n !== "*" && n !== "_")
    throw new Error(
      "Cannot serialize strong with `" + n + "` for `options.strong`, expected `*`, or `_`"
    );
  return n;
}

// node_modules/mdast-util-to-markdown/lib/handle/strong.js
Ot.attention = Di;
Ot.peek = ql;
function Ot(e, n, t, r) {
  let i = t.enter("phrasing"), o = pt(e, Di, t, t.createTracker(r)), a = o ? De([o], r.before, r.after) : "";
  return i(), a;
}
function Di(e, n) {
  return {
    construct: "strong",
    markers: Fi(n) === "*" ? ["*", "_"] : ["_", "*"],
    sizes: [2]
  };
}
function ql(e, n, t) {
  return t.options.strong || "*";
}

// node_modules/mdast-util-to-markdown/lib/handle/text.js
function Ri(e, n, t, r) {
  let i = n ? n.children : [], o = t.indexStack[t.indexStack.length - 1];
  return t.safe(e.value, {
    ...r,
    afterNode: i[o + 1],
    beforeNode: i[o - 1]
  });
}

// node_modules/mdast-util-to-markdown/lib/util/check-rule-repetition.js
function Pi(e) {
  let n = e.options.ruleRepetition || 3;
  if (n < 3)
    throw new Error(
      "Cannot serialize rules with repetition `" + n + "` for `options.ruleRepetition`, expected `3` or more"
    );
  return n;
}

// node_modules/mdast-util-to-markdown/lib/handle/thematic-break.js
function Mi(e, n, t) {
  let r = ($e(t) + (t.options.ruleSpaces ? " " : "")).repeat(Pi(t));
  return t.options.ruleSpaces ? r.slice(0, -1) : r;
}

// node_modules/mdast-util-to-markdown/lib/handle/index.js
var qe = {
  blockquote: si,
  break: Sn,
  code: pi,
  definition: fi,
  emphasis: Bt,
  hardBreak: Sn,
  heading: vi,
  html: En,
  image: qn,
  imageReference: An,
  inlineCode: In,
  link: Tn,
  linkReference: zn,
  list: Ai,
  listItem: Li,
  paragraph: Ti,
  root: zi,
  strong: Ot,
  text: Ri,
  thematicBreak: Mi
};

// node_modules/mdast-util-to-markdown/lib/join.js
var Bi = [Al];
function Al(e, n, t, r) {
  if (n.type === "code" && He(n, r) && (e.type === "list" || e.type === n.type && He(e, r)))
    return !1;
  if ("spread" in t && typeof t.spread == "boolean") {
    if (t.spread) return 1;
    if (e.type === "html") {
      let o = ct(e.value);
      if (o === void 0 || o === 6 || o === 7) return 1;
    }
    if (e.type === "blockquote" && n.type === "blockquote" || (e.type === "definition" || e.type === "paragraph") && n.type === "list" && (n.ordered && typeof n.start == "number" && n.start !== 1 || n.
    children.length > 0 && n.children[0].children.length === 0) || e.type === "paragraph" && n.type === "thematicBreak" && $e(r) === "-" && !r.options.ruleSpaces)
      return 1;
    let i = e;
    for (; (i.type === "blockquote" || i.type === "list" || i.type === "listItem") && i.children.length > 0; )
      i = i.children[i.children.length - 1];
    if (i.type !== "definition" && i.type !== "paragraph") return 0;
    if (n.type === "code" && He(n, r)) return 1;
    if (n.type === "html") {
      let o = ct(n.value);
      if (o === void 0 || o === 7) return 1;
    }
    return (e.type === "paragraph" || e !== i) && (n.type === "definition" || n.type === "heading" && _t(n, r) || n.type === "paragraph") ? 1 : 0;
  }
}

// node_modules/mdast-util-to-markdown/lib/unsafe.js
var Pe = [
  "autolink",
  "destinationLiteral",
  "destinationRaw",
  "reference",
  "titleQuote",
  "titleApostrophe"
], Fn = [
  { character: "	", after: "[\\r\\n]", inConstruct: "phrasing" },
  { character: "	", before: "[\\r\\n]", inConstruct: "phrasing" },
  {
    character: "	",
    inConstruct: ["codeFencedLangGraveAccent", "codeFencedLangTilde"]
  },
  {
    character: "\r",
    inConstruct: [
      "codeFencedLangGraveAccent",
      "codeFencedLangTilde",
      "codeFencedMetaGraveAccent",
      "codeFencedMetaTilde",
      "destinationLiteral",
      "headingAtx"
    ]
  },
  {
    character: `
`,
    inConstruct: [
      "codeFencedLangGraveAccent",
      "codeFencedLangTilde",
      "codeFencedMetaGraveAccent",
      "codeFencedMetaTilde",
      "destinationLiteral",
      "headingAtx"
    ]
  },
  { character: "\r", before: "[\\r\\n]", inConstruct: "phrasing" },
  { character: "\r", after: "\\r", inConstruct: "phrasing" },
  { character: `
`, before: "\\n", inConstruct: "phrasing" },
  { character: `
`, after: "[\\r\\n]", inConstruct: "phrasing" },
  { character: " ", after: "[\\r\\n]", inConstruct: "phrasing" },
  { character: " ", before: "[\\r\\n]", inConstruct: "phrasing" },
  {
    character: " ",
    inConstruct: ["codeFencedLangGraveAccent", "codeFencedLangTilde"]
  },
  // An exclamation mark can start an image, if it is followed by a link or
  // a link reference.
  {
    character: "!",
    after: "\\[",
    inConstruct: "phrasing",
    notInConstruct: Pe
  },
  // A quote can break out of a title.
  { character: '"', inConstruct: "titleQuote" },
  // A number sign could start an ATX heading if it starts a line.
  { atBreak: !0, character: "#" },
  { character: "#", inConstruct: "headingAtx", after: `(?:[\r
]|$)` },
  // Dollar sign and percentage are not used in markdown.
  // An ampersand could start a character reference.
  // Labels match on their source.
  {
    character: "&",
    after: "[#A-Za-z]",
    inConstruct: [
      "codeFencedLangGraveAccent",
      "codeFencedLangTilde",
      "codeFencedMetaGraveAccent",
      "codeFencedMetaTilde",
      "destinationLiteral",
      "destinationRaw",
      "phrasing",
      "titleApostrophe",
      "titleQuote"
    ]
  },
  // An apostrophe can break out of a title.
  { character: "'", inConstruct: "titleApostrophe" },
  // A left paren could break out of a destination raw.
  { character: "(", inConstruct: "destinationRaw" },
  // A left paren followed by `]` could make something into a link or image.
  {
    before: "\\]",
    character: "(",
    inConstruct: "phrasing",
    notInConstruct: Pe
  },
  // A right paren could start a list item or break out of a destination
  // raw.
  { atBreak: !0, before: "\\d+", character: ")" },
  { character: ")", inConstruct: "destinationRaw" },
  // An asterisk can start thematic breaks, list items, emphasis, strong.
  { atBreak: !0, character: "*", after: `(?:[ 	\r
*])` },
  { character: "*", inConstruct: "phrasing", notInConstruct: Pe },
  // A plus sign could start a list item.
  { atBreak: !0, character: "+", after: `(?:[ 	\r
])` },
  // A dash can start thematic breaks, list items, and setext heading
  // underlines.
  { atBreak: !0, character: "-", after: `(?:[ 	\r
-])` },
  // A dot could start a list item.
  { atBreak: !0, before: "\\d+", character: ".", after: `(?:[ 	\r
]|$)` },
  // Slash, colon, and semicolon are not used in markdown for constructs.
  // A less than can start html (flow or text) or an autolink.
  // HTML could start with an exclamation mark (declaration, cdata, comment),
  // slash (closing tag), question mark (instruction), or a letter (tag).
  // An autolink also starts with a letter.
  // Finally, it could break out of a destination literal.
  { atBreak: !0, character: "<", after: "[!/?A-Za-z]" },
  {
    character: "<",
    after: "[!/?A-Za-z]",
    inConstruct: "phrasing",
    notInConstruct: Pe
  },
  { character: "<", inConstruct: "destinationLiteral" },
  // An equals to can start setext heading underlines.
  { atBreak: !0, character: "=" },
  // A greater than can start block quotes and it can break out of a
  // destination literal.
  { atBreak: !0, character: ">" },
  { character: ">", inConstruct: "destinationLiteral" },
  // Question mark and at sign are not used in markdown for constructs.
  // A left bracket can start definitions, references, labels,
  { atBreak: !0, character: "[" },
  { character: "[", inConstruct: "phrasing", notInConstruct: Pe },
  { character: "[", inConstruct: ["label", "reference"] },
  // A backslash can start an escape (when followed by punctuation) or a
  // hard break (when followed by an eol).
  // Note: typical escapes are handled in `safe`!
  { character: "\\", after: "[\\r\\n]", inConstruct: "phrasing" },
  // A right bracket can exit labels.
  { character: "]", inConstruct: ["label", "reference"] },
  // Caret is not used in markdown for constructs.
  // An underscore can start emphasis, strong, or a thematic break.
  { atBreak: !0, character: "_" },
  { character: "_", inConstruct: "phrasing", notInConstruct: Pe },
  // A grave accent can start code (fenced or text), or it can break out of
  // a grave accent code fence.
  { atBreak: !0, character: "`" },
  {
    character: "`",
    inConstruct: ["codeFencedLangGraveAccent", "codeFencedMetaGraveAccent"]
  },
  { character: "`", inConstruct: "phrasing", notInConstruct: Pe },
  // Left brace, vertical bar, right brace are not used in markdown for
  // constructs.
  // A tilde can start code (fenced).
  { atBreak: !0, character: "~" },
  { character: "<", inConstruct: "autolink" },
  { character: ">", inConstruct: "autolink" },
  { character: "", inConstruct: "autolink" }
], Ni = -1;
for (; ++Ni < 33; )
  Fn.push({ character: String.fromCharCode(Ni), inConstruct: "autolink" });

// node_modules/mdast-util-to-markdown/lib/util/association.js
function _i(e) {
  return e.label || !e.identifier ? e.label || "" : zt(e.identifier);
}

// node_modules/mdast-util-to-markdown/lib/util/compile-pattern.js
function Oi(e) {
  if (!e._compiled) {
    let n = (e.atBreak ? "[\\r\\n][\\t ]*" : "") + (e.before ? "(?:" + e.before + ")" : "");
    e._compiled = new RegExp(
      (e.beforeNode ? "^" : n ? "(" + n + ")" : "") + (/[$()*+.?[\\\]^{|}]/.test(e.character) ? "\\" : "") + e.character + (e.afterNode ? "$" : e.after ? "(?:" + e.after + ")" : ""),
      e.unicode ? "gu" : "g"
    );
  }
  return e._compiled;
}

// node_modules/mdast-util-to-markdown/lib/util/container-flow.js
function ji(e, n, t) {
  let r = n.indexStack, i = e.children || [], o = n.createTracker(t), a = [], s = -1;
  for (r.push(-1); ++s < i.length; ) {
    let l = i[s];
    r[r.length - 1] = s, a.push(
      o.move(
        n.handle(l, e, n, {
          before: `
`,
          after: `
`,
          ...o.current()
        })
      )
    ), l.type !== "list" && (n.bulletLastUsed = void 0), s < i.length - 1 && a.push(
      o.move(Il(l, i[s + 1], e, n))
    );
  }
  return r.pop(), a.join("");
}
function Il(e, n, t, r) {
  let i = r.join.length;
  for (; i--; ) {
    let o = r.join[i](e, n, t, r);
    if (o === !0 || o === 1)
      break;
    if (typeof o == "number")
      return `
`.repeat(1 + o);
    if (o === !1)
      return `

<!---->

`;
  }
  return `

`;
}

// node_modules/mdast-util-to-markdown/lib/util/indent-lines.js
var Ll = /\r?\n|\r/g;
function Hi(e, n) {
  let t = [], r = 0, i = 0, o;
  for (; o = Ll.exec(e); )
    a(e.slice(r, o.index)), t.push(o[0]), r = o.index + o[0].length, i++;
  return a(e.slice(r)), t.join("");
  function a(s) {
    t.push(n(s, i, !s));
  }
}

// node_modules/mdast-util-to-markdown/lib/util/safe.js
var Dn = {}.hasOwnProperty;
function Gi(e, n, t) {
  let r = (t.before || "") + (n || "") + (t.after || ""), i = [], o = [], a = {}, s = e.stack.includes("autolink"), l = t.before ? t.before.length : 0, u = r.length - (t.after ? t.after.length : 0), c = -1;
  for (; ++c < e.unsafe.length; ) {
    let f = e.unsafe[c];
    if (!Rt(e.stack, f) || !Vi(f.beforeNode, t.beforeNode) || !Vi(f.afterNode, t.afterNode))
      continue;
    let g = e.compilePattern(f), S = f.beforeNode ? l : 0, C = r.slice(S, f.afterNode ? u : void 0), x;
    for (; x = g.exec(C); ) {
      let v = !!(f.before || f.atBreak), y = !!f.after, A = S + x.index + (v ? x[1].length : 0);
      Dn.call(a, A) ? (a[A].before && !v && (a[A].before = !1), a[A].after && !y && (a[A].after = !1)) : (i.push(A), a[A] = { before: v, after: y });
    }
  }
  i.sort(Tl);
  let p = l;
  for (c = -1; ++c < i.length; ) {
    let f = i[c];
    if (!(f < p || f >= u)) {
      if (r.charAt(f) === "_" && // Preceded by an unescaped character that is not punctuation or whitespace:
      f > 0 && J(r.charCodeAt(f - 1)) === void 0 && !Dn.call(a, f - 1) && // Characters next to attention markers can become character references
      // later, turning `a` into `&#x61;`, so those do not count.
      !(f - 1 === l && /[*_]/.test(r.charAt(l - 1)))) {
        let g = f + 1;
        for (; g < u && r.charAt(g) === "_"; )
          g++;
        let S = g - f - 1;
        if (
          // All underscores in the run are unsafe positions, so they can be
          // skipped.
          i[c + S] === g - 1 && // Rest as above.
          g < r.length && J(r.charCodeAt(g)) === void 0 && !Dn.call(a, g) && !(g === u - 1 && /[*_]/.test(r.charAt(u)))
        ) {
          c += S;
          continue;
        }
      }
      if (!(f + 1 < u && i[c + 1] === f + 1 && a[f].after && !a[f + 1].before && !a[f + 1].after || f - 1 >= l && i[c - 1] === f - 1 && a[f].before && !a[f - 1].before && !a[f - 1].after)) {
        if (p !== f) {
          let g = r.slice(p, f);
          o.push(s ? g : Ui(g, "\\"));
        }
        p = f + 1, s ? o.push(
          "%" + r.charCodeAt(f).toString(16).toUpperCase().padStart(2, "0")
        ) : /[!-/:-@[-`{-~]/.test(r.charAt(f)) && (!t.encode || !t.encode.includes(r.charAt(f))) ? o.push("\\" + r.charAt(f)) : o.push(Ue(r.charCodeAt(f)));
      }
    }
  }
  let m = r.slice(p, u);
  return o.push(s ? m : Ui(m, t.after)), o.join("");
}
function Vi(e, n) {
  return e ? n ? typeof e == "string" ? e === n.type : e.includes(n.type) : !1 : !0;
}
function Tl(e, n) {
  return e - n;
}
function Ui(e, n) {
  let t = /\\(?=[!-/:-@[-`{-~])/g, r = [], i = [], o = e + n, a = -1, s = 0, l;
  for (; l = t.exec(o); )
    r.push(l.index);
  for (; ++a < r.length; )
    s !== r[a] && i.push(e.slice(s, r[a])), i.push("\\"), s = r[a];
  return i.push(e.slice(s)), i.join("");
}

// node_modules/mdast-util-to-markdown/lib/util/track.js
function Wi(e) {
  let n = e || {}, t = n.now || {}, r = n.lineShift || 0, i = t.line || 1, o = t.column || 1;
  return { move: l, current: a, shift: s };
  function a() {
    return { now: { line: i, column: o }, lineShift: r };
  }
  function s(u) {
    r += u;
  }
  function l(u) {
    let c = u || "", p = c.split(/\r?\n|\r/g), m = p[p.length - 1];
    return i += p.length - 1, o = p.length === 1 ? o + m.length : 1 + m.length + r, c;
  }
}

// node_modules/mdast-util-to-markdown/lib/index.js
function Rn(e, n) {
  let t = n || {}, r = {
    associationId: _i,
    bulletCurrent: void 0,
    bulletLastUsed: void 0,
    containerPhrasing: Rl,
    containerFlow: Pl,
    createTracker: Wi,
    compilePattern: Oi,
    enter: o,
    // @ts-expect-error: GFM / frontmatter are typed in `mdast` but not defined
    // here.
    handlers: { ...qe },
    // @ts-expect-error: add `handle` in a second.
    handle: void 0,
    indentLines: Hi,
    indexStack: [],
    join: [...Bi],
    options: {},
    safe: Ml,
    stack: [],
    unsafe: [...Fn]
  };
  yn(r, t), r.options.tightDefinitions && r.join.push(Dl), r.handle = oi("type", {
    invalid: zl,
    unknown: Fl,
    handlers: r.handlers
  });
  let i = r.handle(
    lt(e) ? { type: "root", children: [e] } : e,
    void 0,
    r,
    { before: `
`, after: `
`, now: { line: 1, column: 1 }, lineShift: 0 }
  );
  return i && i.charCodeAt(i.length - 1) !== 10 && i.charCodeAt(i.length - 1) !== 13 && (i += `
`), i;
  function o(a) {
    return r.stack.push(a), s;
    function s() {
      r.stack.pop();
    }
  }
}
function zl(e) {
  throw new Error("Cannot handle value `" + e + "`, expected node");
}
function Fl(e) {
  let n = (
    /** @type {Nodes} */
    e
  );
  throw new Error("Cannot handle unknown node `" + n.type + "`");
}
function Dl(e, n) {
  if (e.type === "definition" && e.type === n.type)
    return 0;
}
function Rl(e, n) {
  return xi(e, this, n);
}
function Pl(e, n) {
  return ji(e, this, n);
}
function Ml(e, n) {
  return Gi(this, e, n);
}

// node_modules/remark-stringify/lib/index.js
function jt(e) {
  let n = this;
  n.compiler = t;
  function t(r) {
    return Rn(r, {
      ...n.data("settings"),
      ...e,
      // Note: this option is not in the readme.
      // The goal is for it to be set by plugins on `data` instead of being
      // passed by users.
      extensions: n.data("toMarkdownExtensions") || []
    });
  }
}

// node_modules/bail/index.js
function Pn(e) {
  if (e)
    throw e;
}

// node_modules/unified/lib/index.js
var Gt = Ea(to(), 1);

// node_modules/is-plain-obj/index.js
function mt(e) {
  if (typeof e != "object" || e === null)
    return !1;
  let n = Object.getPrototypeOf(e);
  return (n === null || n === Object.prototype || Object.getPrototypeOf(n) === null) && !(Symbol.toStringTag in e) && !(Symbol.iterator in e);
}

// node_modules/trough/lib/index.js
function Mn() {
  let e = [], n = { run: t, use: r };
  return n;
  function t(...i) {
    let o = -1, a = i.pop();
    if (typeof a != "function")
      throw new TypeError("Expected function as last argument, not " + a);
    s(null, ...i);
    function s(l, ...u) {
      let c = e[++o], p = -1;
      if (l) {
        a(l);
        return;
      }
      for (; ++p < i.length; )
        (u[p] === null || u[p] === void 0) && (u[p] = i[p]);
      i = u, c ? no(c, s)(...u) : a(null, ...u);
    }
  }
  function r(i) {
    if (typeof i != "function")
      throw new TypeError(
        "Expected `middelware` to be a function, not " + i
      );
    return e.push(i), n;
  }
}
function no(e, n) {
  let t;
  return r;
  function r(...a) {
    let s = e.length > a.length, l;
    s && a.push(i);
    try {
      l = e.apply(this, a);
    } catch (u) {
      let c = (
        /** @type {Error} */
        u
      );
      if (s && t)
        throw c;
      return i(c);
    }
    s || (l && l.then && typeof l.then == "function" ? l.then(o, i) : l instanceof Error ? i(l) : o(l));
  }
  function i(a, ...s) {
    t || (t = !0, n(a, ...s));
  }
  function o(a) {
    i(null, a);
  }
}

// node_modules/vfile-message/lib/index.js
var Qe = class extends Error {
  /**
   * Create a message for `reason`.
   *
   * > 🪦 **Note**: also has obsolete signatures.
   *
   * @overload
   * @param {string} reason
   *   Reason for message, should use markdown.
   * @param {Options | null | undefined} [options]
   *   Configuration (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {string} reason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | null | undefined} parent
   *   Node or node-like, used for `ancestors` and `place`.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {string} reason
   *   Reason for message, should use markdown.
   * @param {Point | Position | null | undefined} place
   *   Place of message.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {string} reason
   *   Reason for message, should use markdown.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {Error | VFileMessage} cause
   *   Original error cause of the message.
   * @param {Node | NodeLike | null | undefined} parent
   *   Node or node-like, used for `ancestors` and `place`.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {Error | VFileMessage} cause
   *   Original error cause of the message.
   * @param {Point | Position | null | undefined} place
   *   Place of message.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {Error | VFileMessage} cause
   *   Original error cause of the message.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @param {Error | VFileMessage | string} causeOrReason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | Options | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
   *   Configuration (optional).
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (example:
   *   `'my-package:my-rule'` or `'my-rule'`).
   * @returns
   *   Instance of `VFileMessage`.
   */
  // eslint-disable-next-line complexity
  constructor(n, t, r) {
    super(), typeof t == "string" && (r = t, t = void 0);
    let i = "", o = {}, a = !1;
    if (t && ("line" in t && "column" in t ? o = { place: t } : "start" in t && "end" in t ? o = { place: t } : "type" in t ? o = {
      ancestors: [t],
      place: t.position
    } : o = { ...t }), typeof n == "string" ? i = n : !o.cause && n && (a = !0, i = n.message, o.cause = n), !o.ruleId && !o.source && typeof r == "string") {
      let l = r.indexOf(":");
      l === -1 ? o.ruleId = r : (o.source = r.slice(0, l), o.ruleId = r.slice(l + 1));
    }
    if (!o.place && o.ancestors) {
      let l = o.ancestors[o.ancestors.length - 1];
      l && (o.place = l.position);
    }
    let s = o.place && "start" in o.place ? o.place.start : o.place;
    this.ancestors = o.ancestors || void 0, this.cause = o.cause || void 0, this.column = s ? s.column : void 0, this.fatal = void 0, this.file = "", this.message = i, this.line = s ? s.line : void 0,
    this.name = Ce(o.place) || "1:1", this.place = o.place || void 0, this.reason = this.message, this.ruleId = o.ruleId || void 0, this.source = o.source || void 0, this.stack = a && o.cause && typeof o.
    cause.stack == "string" ? o.cause.stack : "", this.actual = void 0, this.expected = void 0, this.note = void 0, this.url = void 0;
  }
};
Object.defineProperties(Qe.prototype, {
  file: { configurable: !0, enumerable: !0, value: "", writable: !0 },
  name: { configurable: !0, enumerable: !0, value: "", writable: !0 },
  reason: { configurable: !0, enumerable: !0, value: "", writable: !0 },
  message: { configurable: !0, enumerable: !0, value: "", writable: !0 },
  stack: { configurable: !0, enumerable: !0, value: "", writable: !0 },
  column: { configurable: !0, enumerable: !0, writable: !0 },
  line: { configurable: !0, enumerable: !0, writable: !0 },
  ancestors: { configurable: !0, enumerable: !0, writable: !0 },
  cause: { configurable: !0, enumerable: !0, writable: !0 },
  fatal: { configurable: !0, enumerable: !0, writable: !0 },
  place: { configurable: !0, enumerable: !0, writable: !0 },
  ruleId: { configurable: !0, enumerable: !0, writable: !0 },
  source: { configurable: !0, enumerable: !0, writable: !0 }
});

// node_modules/vfile/lib/minpath.js
import { default as le } from "node:path";

// node_modules/vfile/lib/minproc.js
import { default as ro } from "node:process";

// node_modules/vfile/lib/minurl.js
import { fileURLToPath as io } from "node:url";

// node_modules/vfile/lib/minurl.shared.js
function Vt(e) {
  return !!(e !== null && typeof e == "object" && "href" in e && e.href && "protocol" in e && e.protocol && // @ts-expect-error: indexing is fine.
  e.auth === void 0);
}

// node_modules/vfile/lib/index.js
var Bn = (
  /** @type {const} */
  [
    "history",
    "path",
    "basename",
    "stem",
    "extname",
    "dirname"
  ]
), ht = class {
  /**
   * Create a new virtual file.
   *
   * `options` is treated as:
   *
   * *   `string` or `Uint8Array` — `{value: options}`
   * *   `URL` — `{path: options}`
   * *   `VFile` — shallow copies its data over to the new file
   * *   `object` — all fields are shallow copied over to the new file
   *
   * Path related fields are set in the following order (least specific to
   * most specific): `history`, `path`, `basename`, `stem`, `extname`,
   * `dirname`.
   *
   * You cannot set `dirname` or `extname` without setting either `history`,
   * `path`, `basename`, or `stem` too.
   *
   * @param {Compatible | null | undefined} [value]
   *   File value.
   * @returns
   *   New instance.
   */
  constructor(n) {
    let t;
    n ? Vt(n) ? t = { path: n } : typeof n == "string" || Bl(n) ? t = { value: n } : t = n : t = {}, this.cwd = "cwd" in t ? "" : ro.cwd(), this.data = {}, this.history = [], this.messages = [], this.
    value, this.map, this.result, this.stored;
    let r = -1;
    for (; ++r < Bn.length; ) {
      let o = Bn[r];
      o in t && t[o] !== void 0 && t[o] !== null && (this[o] = o === "history" ? [...t[o]] : t[o]);
    }
    let i;
    for (i in t)
      Bn.includes(i) || (this[i] = t[i]);
  }
  /**
   * Get the basename (including extname) (example: `'index.min.js'`).
   *
   * @returns {string | undefined}
   *   Basename.
   */
  get basename() {
    return typeof this.path == "string" ? le.basename(this.path) : void 0;
  }
  /**
   * Set basename (including extname) (`'index.min.js'`).
   *
   * Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
   * on windows).
   * Cannot be nullified (use `file.path = file.dirname` instead).
   *
   * @param {string} basename
   *   Basename.
   * @returns {undefined}
   *   Nothing.
   */
  set basename(n) {
    _n(n, "basename"), Nn(n, "basename"), this.path = le.join(this.dirname || "", n);
  }
  /**
   * Get the parent path (example: `'~'`).
   *
   * @returns {string | undefined}
   *   Dirname.
   */
  get dirname() {
    return typeof this.path == "string" ? le.dirname(this.path) : void 0;
  }
  /**
   * Set the parent path (example: `'~'`).
   *
   * Cannot be set if there’s no `path` yet.
   *
   * @param {string | undefined} dirname
   *   Dirname.
   * @returns {undefined}
   *   Nothing.
   */
  set dirname(n) {
    oo(this.basename, "dirname"), this.path = le.join(n || "", this.basename);
  }
  /**
   * Get the extname (including dot) (example: `'.js'`).
   *
   * @returns {string | undefined}
   *   Extname.
   */
  get extname() {
    return typeof this.path == "string" ? le.extname(this.path) : void 0;
  }
  /**
   * Set the extname (including dot) (example: `'.js'`).
   *
   * Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
   * on windows).
   * Cannot be set if there’s no `path` yet.
   *
   * @param {string | undefined} extname
   *   Extname.
   * @returns {undefined}
   *   Nothing.
   */
  set extname(n) {
    if (Nn(n, "extname"), oo(this.dirname, "extname"), n) {
      if (n.codePointAt(0) !== 46)
        throw new Error("`extname` must start with `.`");
      if (n.includes(".", 1))
        throw new Error("`extname` cannot contain multiple dots");
    }
    this.path = le.join(this.dirname, this.stem + (n || ""));
  }
  /**
   * Get the full path (example: `'~/index.min.js'`).
   *
   * @returns {string}
   *   Path.
   */
  get path() {
    return this.history[this.history.length - 1];
  }
  /**
   * Set the full path (example: `'~/index.min.js'`).
   *
   * Cannot be nullified.
   * You can set a file URL (a `URL` object with a `file:` protocol) which will
   * be turned into a path with `url.fileURLToPath`.
   *
   * @param {URL | string} path
   *   Path.
   * @returns {undefined}
   *   Nothing.
   */
  set path(n) {
    Vt(n) && (n = io(n)), _n(n, "path"), this.path !== n && this.history.push(n);
  }
  /**
   * Get the stem (basename w/o extname) (example: `'index.min'`).
   *
   * @returns {string | undefined}
   *   Stem.
   */
  get stem() {
    return typeof this.path == "string" ? le.basename(this.path, this.extname) : void 0;
  }
  /**
   * Set the stem (basename w/o extname) (example: `'index.min'`).
   *
   * Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
   * on windows).
   * Cannot be nullified (use `file.path = file.dirname` instead).
   *
   * @param {string} stem
   *   Stem.
   * @returns {undefined}
   *   Nothing.
   */
  set stem(n) {
    _n(n, "stem"), Nn(n, "stem"), this.path = le.join(this.dirname || "", n + (this.extname || ""));
  }
  // Normal prototypal methods.
  /**
   * Create a fatal message for `reason` associated with the file.
   *
   * The `fatal` field of the message is set to `true` (error; file not usable)
   * and the `file` field is set to the current file path.
   * The message is added to the `messages` field on `file`.
   *
   * > 🪦 **Note**: also has obsolete signatures.
   *
   * @overload
   * @param {string} reason
   * @param {MessageOptions | null | undefined} [options]
   * @returns {never}
   *
   * @overload
   * @param {string} reason
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {string} reason
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {string} reason
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @param {Error | VFileMessage | string} causeOrReason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
   *   Configuration (optional).
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (example:
   *   `'my-package:my-rule'` or `'my-rule'`).
   * @returns {never}
   *   Never.
   * @throws {VFileMessage}
   *   Message.
   */
  fail(n, t, r) {
    let i = this.message(n, t, r);
    throw i.fatal = !0, i;
  }
  /**
   * Create an info message for `reason` associated with the file.
   *
   * The `fatal` field of the message is set to `undefined` (info; change
   * likely not needed) and the `file` field is set to the current file path.
   * The message is added to the `messages` field on `file`.
   *
   * > 🪦 **Note**: also has obsolete signatures.
   *
   * @overload
   * @param {string} reason
   * @param {MessageOptions | null | undefined} [options]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @param {Error | VFileMessage | string} causeOrReason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
   *   Configuration (optional).
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (example:
   *   `'my-package:my-rule'` or `'my-rule'`).
   * @returns {VFileMessage}
   *   Message.
   */
  info(n, t, r) {
    let i = this.message(n, t, r);
    return i.fatal = void 0, i;
  }
  /**
   * Create a message for `reason` associated with the file.
   *
   * The `fatal` field of the message is set to `false` (warning; change may be
   * needed) and the `file` field is set to the current file path.
   * The message is added to the `messages` field on `file`.
   *
   * > 🪦 **Note**: also has obsolete signatures.
   *
   * @overload
   * @param {string} reason
   * @param {MessageOptions | null | undefined} [options]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @param {Error | VFileMessage | string} causeOrReason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
   *   Configuration (optional).
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (example:
   *   `'my-package:my-rule'` or `'my-rule'`).
   * @returns {VFileMessage}
   *   Message.
   */
  message(n, t, r) {
    let i = new Qe(
      // @ts-expect-error: the overloads are fine.
      n,
      t,
      r
    );
    return this.path && (i.name = this.path + ":" + i.name, i.file = this.path), i.fatal = !1, this.messages.push(i), i;
  }
  /**
   * Serialize the file.
   *
   * > **Note**: which encodings are supported depends on the engine.
   * > For info on Node.js, see:
   * > <https://nodejs.org/api/util.html#whatwg-supported-encodings>.
   *
   * @param {string | null | undefined} [encoding='utf8']
   *   Character encoding to understand `value` as when it’s a `Uint8Array`
   *   (default: `'utf-8'`).
   * @returns {string}
   *   Serialized file.
   */
  toString(n) {
    return this.value === void 0 ? "" : typeof this.value == "string" ? this.value : new TextDecoder(n || void 0).decode(this.value);
  }
};
function Nn(e, n) {
  if (e && e.includes(le.sep))
    throw new Error(
      "`" + n + "` cannot be a path: did not expect `" + le.sep + "`"
    );
}
function _n(e, n) {
  if (!e)
    throw new Error("`" + n + "` cannot be empty");
}
function oo(e, n) {
  if (!e)
    throw new Error("Setting `" + n + "` requires `path` to be set too");
}
function Bl(e) {
  return !!(e && typeof e == "object" && "byteLength" in e && "byteOffset" in e);
}

// node_modules/unified/lib/callable-instance.js
var ao = (
  /**
   * @type {new <Parameters extends Array<unknown>, Result>(property: string | symbol) => (...parameters: Parameters) => Result}
   */
  /** @type {unknown} */
  /**
   * @this {Function}
   * @param {string | symbol} property
   * @returns {(...parameters: Array<unknown>) => unknown}
   */
  (function(e) {
    let r = (
      /** @type {Record<string | symbol, Function>} */
      // Prototypes do exist.
      // type-coverage:ignore-next-line
      this.constructor.prototype
    ), i = r[e], o = function() {
      return i.apply(o, arguments);
    };
    return Object.setPrototypeOf(o, r), o;
  })
);

// node_modules/unified/lib/index.js
var Nl = {}.hasOwnProperty, Vn = class e extends ao {
  /**
   * Create a processor.
   */
  constructor() {
    super("copy"), this.Compiler = void 0, this.Parser = void 0, this.attachers = [], this.compiler = void 0, this.freezeIndex = -1, this.frozen = void 0, this.namespace = {}, this.parser = void 0, this.
    transformers = Mn();
  }
  /**
   * Copy a processor.
   *
   * @deprecated
   *   This is a private internal method and should not be used.
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *   New *unfrozen* processor ({@linkcode Processor}) that is
   *   configured to work the same as its ancestor.
   *   When the descendant processor is configured in the future it does not
   *   affect the ancestral processor.
   */
  copy() {
    let n = (
      /** @type {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>} */
      new e()
    ), t = -1;
    for (; ++t < this.attachers.length; ) {
      let r = this.attachers[t];
      n.use(...r);
    }
    return n.data((0, Gt.default)(!0, {}, this.namespace)), n;
  }
  /**
   * Configure the processor with info available to all plugins.
   * Information is stored in an object.
   *
   * Typically, options can be given to a specific plugin, but sometimes it
   * makes sense to have information shared with several plugins.
   * For example, a list of HTML elements that are self-closing, which is
   * needed during all phases.
   *
   * > **Note**: setting information cannot occur on *frozen* processors.
   * > Call the processor first to create a new unfrozen processor.
   *
   * > **Note**: to register custom data in TypeScript, augment the
   * > {@linkcode Data} interface.
   *
   * @example
   *   This example show how to get and set info:
   *
   *   ```js
   *   import {unified} from 'unified'
   *
   *   const processor = unified().data('alpha', 'bravo')
   *
   *   processor.data('alpha') // => 'bravo'
   *
   *   processor.data() // => {alpha: 'bravo'}
   *
   *   processor.data({charlie: 'delta'})
   *
   *   processor.data() // => {charlie: 'delta'}
   *   ```
   *
   * @template {keyof Data} Key
   *
   * @overload
   * @returns {Data}
   *
   * @overload
   * @param {Data} dataset
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @overload
   * @param {Key} key
   * @returns {Data[Key]}
   *
   * @overload
   * @param {Key} key
   * @param {Data[Key]} value
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @param {Data | Key} [key]
   *   Key to get or set, or entire dataset to set, or nothing to get the
   *   entire dataset (optional).
   * @param {Data[Key]} [value]
   *   Value to set (optional).
   * @returns {unknown}
   *   The current processor when setting, the value at `key` when getting, or
   *   the entire dataset when getting without key.
   */
  data(n, t) {
    return typeof n == "string" ? arguments.length === 2 ? (Hn("data", this.frozen), this.namespace[n] = t, this) : Nl.call(this.namespace, n) && this.namespace[n] || void 0 : n ? (Hn("data", this.frozen),
    this.namespace = n, this) : this.namespace;
  }
  /**
   * Freeze a processor.
   *
   * Frozen processors are meant to be extended and not to be configured
   * directly.
   *
   * When a processor is frozen it cannot be unfrozen.
   * New processors working the same way can be created by calling the
   * processor.
   *
   * It’s possible to freeze processors explicitly by calling `.freeze()`.
   * Processors freeze automatically when `.parse()`, `.run()`, `.runSync()`,
   * `.stringify()`, `.process()`, or `.processSync()` are called.
   *
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *   The current processor.
   */
  freeze() {
    if (this.frozen)
      return this;
    let n = (
      /** @type {Processor} */
      /** @type {unknown} */
      this
    );
    for (; ++this.freezeIndex < this.attachers.length; ) {
      let [t, ...r] = this.attachers[this.freezeIndex];
      if (r[0] === !1)
        continue;
      r[0] === !0 && (r[0] = void 0);
      let i = t.call(n, ...r);
      typeof i == "function" && this.transformers.use(i);
    }
    return this.frozen = !0, this.freezeIndex = Number.POSITIVE_INFINITY, this;
  }
  /**
   * Parse text to a syntax tree.
   *
   * > **Note**: `parse` freezes the processor if not already *frozen*.
   *
   * > **Note**: `parse` performs the parse phase, not the run phase or other
   * > phases.
   *
   * @param {Compatible | undefined} [file]
   *   file to parse (optional); typically `string` or `VFile`; any value
   *   accepted as `x` in `new VFile(x)`.
   * @returns {ParseTree extends undefined ? Node : ParseTree}
   *   Syntax tree representing `file`.
   */
  parse(n) {
    this.freeze();
    let t = Ut(n), r = this.parser || this.Parser;
    return On("parse", r), r(String(t), t);
  }
  /**
   * Process the given file as configured on the processor.
   *
   * > **Note**: `process` freezes the processor if not already *frozen*.
   *
   * > **Note**: `process` performs the parse, run, and stringify phases.
   *
   * @overload
   * @param {Compatible | undefined} file
   * @param {ProcessCallback<VFileWithOutput<CompileResult>>} done
   * @returns {undefined}
   *
   * @overload
   * @param {Compatible | undefined} [file]
   * @returns {Promise<VFileWithOutput<CompileResult>>}
   *
   * @param {Compatible | undefined} [file]
   *   File (optional); typically `string` or `VFile`]; any value accepted as
   *   `x` in `new VFile(x)`.
   * @param {ProcessCallback<VFileWithOutput<CompileResult>> | undefined} [done]
   *   Callback (optional).
   * @returns {Promise<VFile> | undefined}
   *   Nothing if `done` is given.
   *   Otherwise a promise, rejected with a fatal error or resolved with the
   *   processed file.
   *
   *   The parsed, transformed, and compiled value is available at
   *   `file.value` (see note).
   *
   *   > **Note**: unified typically compiles by serializing: most
   *   > compilers return `string` (or `Uint8Array`).
   *   > Some compilers, such as the one configured with
   *   > [`rehype-react`][rehype-react], return other values (in this case, a
   *   > React tree).
   *   > If you’re using a compiler that doesn’t serialize, expect different
   *   > result values.
   *   >
   *   > To register custom results in TypeScript, add them to
   *   > {@linkcode CompileResultMap}.
   *
   *   [rehype-react]: https://github.com/rehypejs/rehype-react
   */
  process(n, t) {
    let r = this;
    return this.freeze(), On("process", this.parser || this.Parser), jn("process", this.compiler || this.Compiler), t ? i(void 0, t) : new Promise(i);
    function i(o, a) {
      let s = Ut(n), l = (
        /** @type {HeadTree extends undefined ? Node : HeadTree} */
        /** @type {unknown} */
        r.parse(s)
      );
      r.run(l, s, function(c, p, m) {
        if (c || !p || !m)
          return u(c);
        let f = (
          /** @type {CompileTree extends undefined ? Node : CompileTree} */
          /** @type {unknown} */
          p
        ), g = r.stringify(f, m);
        Ol(g) ? m.value = g : m.result = g, u(
          c,
          /** @type {VFileWithOutput<CompileResult>} */
          m
        );
      });
      function u(c, p) {
        c || !p ? a(c) : o ? o(p) : t(void 0, p);
      }
    }
  }
  /**
   * Process the given file as configured on the processor.
   *
   * An error is thrown if asynchronous transforms are configured.
   *
   * > **Note**: `processSync` freezes the processor if not already *frozen*.
   *
   * > **Note**: `processSync` performs the parse, run, and stringify phases.
   *
   * @param {Compatible | undefined} [file]
   *   File (optional); typically `string` or `VFile`; any value accepted as
   *   `x` in `new VFile(x)`.
   * @returns {VFileWithOutput<CompileResult>}
   *   The processed file.
   *
   *   The parsed, transformed, and compiled value is available at
   *   `file.value` (see note).
   *
   *   > **Note**: unified typically compiles by serializing: most
   *   > compilers return `string` (or `Uint8Array`).
   *   > Some compilers, such as the one configured with
   *   > [`rehype-react`][rehype-react], return other values (in this case, a
   *   > React tree).
   *   > If you’re using a compiler that doesn’t serialize, expect different
   *   > result values.
   *   >
   *   > To register custom results in TypeScript, add them to
   *   > {@linkcode CompileResultMap}.
   *
   *   [rehype-react]: https://github.com/rehypejs/rehype-react
   */
  processSync(n) {
    let t = !1, r;
    return this.freeze(), On("processSync", this.parser || this.Parser), jn("processSync", this.compiler || this.Compiler), this.process(n, i), lo("processSync", "process", t), r;
    function i(o, a) {
      t = !0, Pn(o), r = a;
    }
  }
  /**
   * Run *transformers* on a syntax tree.
   *
   * > **Note**: `run` freezes the processor if not already *frozen*.
   *
   * > **Note**: `run` performs the run phase, not other phases.
   *
   * @overload
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   * @param {RunCallback<TailTree extends undefined ? Node : TailTree>} done
   * @returns {undefined}
   *
   * @overload
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   * @param {Compatible | undefined} file
   * @param {RunCallback<TailTree extends undefined ? Node : TailTree>} done
   * @returns {undefined}
   *
   * @overload
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   * @param {Compatible | undefined} [file]
   * @returns {Promise<TailTree extends undefined ? Node : TailTree>}
   *
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   *   Tree to transform and inspect.
   * @param {(
   *   RunCallback<TailTree extends undefined ? Node : TailTree> |
   *   Compatible
   * )} [file]
   *   File associated with `node` (optional); any value accepted as `x` in
   *   `new VFile(x)`.
   * @param {RunCallback<TailTree extends undefined ? Node : TailTree>} [done]
   *   Callback (optional).
   * @returns {Promise<TailTree extends undefined ? Node : TailTree> | undefined}
   *   Nothing if `done` is given.
   *   Otherwise, a promise rejected with a fatal error or resolved with the
   *   transformed tree.
   */
  run(n, t, r) {
    so(n), this.freeze();
    let i = this.transformers;
    return !r && typeof t == "function" && (r = t, t = void 0), r ? o(void 0, r) : new Promise(o);
    function o(a, s) {
      let l = Ut(t);
      i.run(n, l, u);
      function u(c, p, m) {
        let f = (
          /** @type {TailTree extends undefined ? Node : TailTree} */
          p || n
        );
        c ? s(c) : a ? a(f) : r(void 0, f, m);
      }
    }
  }
  /**
   * Run *transformers* on a syntax tree.
   *
   * An error is thrown if asynchronous transforms are configured.
   *
   * > **Note**: `runSync` freezes the processor if not already *frozen*.
   *
   * > **Note**: `runSync` performs the run phase, not other phases.
   *
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   *   Tree to transform and inspect.
   * @param {Compatible | undefined} [file]
   *   File associated with `node` (optional); any value accepted as `x` in
   *   `new VFile(x)`.
   * @returns {TailTree extends undefined ? Node : TailTree}
   *   Transformed tree.
   */
  runSync(n, t) {
    let r = !1, i;
    return this.run(n, t, o), lo("runSync", "run", r), i;
    function o(a, s) {
      Pn(a), i = s, r = !0;
    }
  }
  /**
   * Compile a syntax tree.
   *
   * > **Note**: `stringify` freezes the processor if not already *frozen*.
   *
   * > **Note**: `stringify` performs the stringify phase, not the run phase
   * > or other phases.
   *
   * @param {CompileTree extends undefined ? Node : CompileTree} tree
   *   Tree to compile.
   * @param {Compatible | undefined} [file]
   *   File associated with `node` (optional); any value accepted as `x` in
   *   `new VFile(x)`.
   * @returns {CompileResult extends undefined ? Value : CompileResult}
   *   Textual representation of the tree (see note).
   *
   *   > **Note**: unified typically compiles by serializing: most compilers
   *   > return `string` (or `Uint8Array`).
   *   > Some compilers, such as the one configured with
   *   > [`rehype-react`][rehype-react], return other values (in this case, a
   *   > React tree).
   *   > If you’re using a compiler that doesn’t serialize, expect different
   *   > result values.
   *   >
   *   > To register custom results in TypeScript, add them to
   *   > {@linkcode CompileResultMap}.
   *
   *   [rehype-react]: https://github.com/rehypejs/rehype-react
   */
  stringify(n, t) {
    this.freeze();
    let r = Ut(t), i = this.compiler || this.Compiler;
    return jn("stringify", i), so(n), i(n, r);
  }
  /**
   * Configure the processor to use a plugin, a list of usable values, or a
   * preset.
   *
   * If the processor is already using a plugin, the previous plugin
   * configuration is changed based on the options that are passed in.
   * In other words, the plugin is not added a second time.
   *
   * > **Note**: `use` cannot be called on *frozen* processors.
   * > Call the processor first to create a new unfrozen processor.
   *
   * @example
   *   There are many ways to pass plugins to `.use()`.
   *   This example gives an overview:
   *
   *   ```js
   *   import {unified} from 'unified'
   *
   *   unified()
   *     // Plugin with options:
   *     .use(pluginA, {x: true, y: true})
   *     // Passing the same plugin again merges configuration (to `{x: true, y: false, z: true}`):
   *     .use(pluginA, {y: false, z: true})
   *     // Plugins:
   *     .use([pluginB, pluginC])
   *     // Two plugins, the second with options:
   *     .use([pluginD, [pluginE, {}]])
   *     // Preset with plugins and settings:
   *     .use({plugins: [pluginF, [pluginG, {}]], settings: {position: false}})
   *     // Settings only:
   *     .use({settings: {position: false}})
   *   ```
   *
   * @template {Array<unknown>} [Parameters=[]]
   * @template {Node | string | undefined} [Input=undefined]
   * @template [Output=Input]
   *
   * @overload
   * @param {Preset | null | undefined} [preset]
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @overload
   * @param {PluggableList} list
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @overload
   * @param {Plugin<Parameters, Input, Output>} plugin
   * @param {...(Parameters | [boolean])} parameters
   * @returns {UsePlugin<ParseTree, HeadTree, TailTree, CompileTree, CompileResult, Input, Output>}
   *
   * @param {PluggableList | Plugin | Preset | null | undefined} value
   *   Usable value.
   * @param {...unknown} parameters
   *   Parameters, when a plugin is given as a usable value.
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *   Current processor.
   */
  use(n, ...t) {
    let r = this.attachers, i = this.namespace;
    if (Hn("use", this.frozen), n != null)
      if (typeof n == "function")
        l(n, t);
      else if (typeof n == "object")
        Array.isArray(n) ? s(n) : a(n);
      else
        throw new TypeError("Expected usable value, not `" + n + "`");
    return this;
    function o(u) {
      if (typeof u == "function")
        l(u, []);
      else if (typeof u == "object")
        if (Array.isArray(u)) {
          let [c, ...p] = (
            /** @type {PluginTuple<Array<unknown>>} */
            u
          );
          l(c, p);
        } else
          a(u);
      else
        throw new TypeError("Expected usable value, not `" + u + "`");
    }
    function a(u) {
      if (!("plugins" in u) && !("settings" in u))
        throw new Error(
          "Expected usable value but received an empty preset, which is probably a mistake: presets typically come with `plugins` and sometimes with `settings`, but this has neither"
        );
      s(u.plugins), u.settings && (i.settings = (0, Gt.default)(!0, i.settings, u.settings));
    }
    function s(u) {
      let c = -1;
      if (u != null)
        if (Array.isArray(u))
          for (; ++c < u.length; ) {
            let p = u[c];
            o(p);
          }
        else
          throw new TypeError("Expected a list of plugins, not `" + u + "`");
    }
    function l(u, c) {
      let p = -1, m = -1;
      for (; ++p < r.length; )
        if (r[p][0] === u) {
          m = p;
          break;
        }
      if (m === -1)
        r.push([u, ...c]);
      else if (c.length > 0) {
        let [f, ...g] = c, S = r[m][1];
        mt(S) && mt(f) && (f = (0, Gt.default)(!0, S, f)), r[m] = [u, f, ...g];
      }
    }
  }
}, Un = new Vn().freeze();
function On(e, n) {
  if (typeof n != "function")
    throw new TypeError("Cannot `" + e + "` without `parser`");
}
function jn(e, n) {
  if (typeof n != "function")
    throw new TypeError("Cannot `" + e + "` without `compiler`");
}
function Hn(e, n) {
  if (n)
    throw new Error(
      "Cannot call `" + e + "` on a frozen processor.\nCreate a new processor first, by calling it: use `processor()` instead of `processor`."
    );
}
function so(e) {
  if (!mt(e) || typeof e.type != "string")
    throw new TypeError("Expected node, got `" + e + "`");
}
function lo(e, n, t) {
  if (!t)
    throw new Error(
      "`" + e + "` finished async. Use `" + n + "` instead"
    );
}
function Ut(e) {
  return _l(e) ? e : new ht(e);
}
function _l(e) {
  return !!(e && typeof e == "object" && "message" in e && "messages" in e);
}
function Ol(e) {
  return typeof e == "string" || jl(e);
}
function jl(e) {
  return !!(e && typeof e == "object" && "byteLength" in e && "byteOffset" in e);
}

// node_modules/remark/index.js
var uo = Un().use(Ft).use(jt).freeze();

// node_modules/ccount/index.js
function Gn(e, n) {
  let t = String(e);
  if (typeof n != "string")
    throw new TypeError("Expected character");
  let r = 0, i = t.indexOf(n);
  for (; i !== -1; )
    r++, i = t.indexOf(n, i + n.length);
  return r;
}

// node_modules/escape-string-regexp/index.js
function Wn(e) {
  if (typeof e != "string")
    throw new TypeError("Expected a string");
  return e.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
}

// node_modules/mdast-util-find-and-replace/lib/index.js
function $n(e, n, t) {
  let i = Ee((t || {}).ignore || []), o = Hl(n), a = -1;
  for (; ++a < o.length; )
    Ge(e, s);
  function s(u, c, p) {
    if (u.type === "text" && typeof p == "number")
      return l(u, c, p);
    if (i(u, p, c[c.length - 1])) return Re;
  }
  function l(u, c, p) {
    let m = c[c.length - 1], f = o[a][0], g = o[a][1], S = 0, C = !1, x = [];
    f.lastIndex = 0;
    let v = f.exec(u.value);
    for (; v; ) {
      let A = v.index, D = {
        index: v.index,
        input: v.input,
        stack: [...c, u]
      }, w = g(...v, D);
      if (typeof w == "string" && (w = w.length > 0 ? { type: "text", value: w } : void 0), w === !1)
        f.lastIndex = A + 1;
      else {
        if (S !== A && y({ type: "text", value: u.value.slice(S, A) }), Array.isArray(w))
          for (let F of w) y(F);
        else w && y(w);
        S = A + v[0].length, C = !0;
      }
      if (!f.global)
        break;
      v = f.exec(u.value);
    }
    return C ? (S < u.value.length && y({ type: "text", value: u.value.slice(S) }), m.children.splice(p, 1, ...x)) : x = [u], p + x.length;
    function y(A) {
      let D = x[x.length - 1];
      D && D.type === "text" && A.type === "text" ? D.value += A.value : x.push(A);
    }
  }
}
function Hl(e) {
  if (!Array.isArray(e))
    throw new TypeError("Expected find and replace tuple or list of tuples");
  let n = [], t = !e[0] || Array.isArray(e[0]) ? (
    /** @type {FindAndReplaceList} */
    e
  ) : [
    /** @type {FindAndReplaceTuple} */
    e
  ], r = -1;
  for (; ++r < t.length; ) {
    let i = t[r];
    n.push([Vl(i[0]), Ul(i[1])]);
  }
  return n;
}
function Vl(e) {
  return typeof e == "string" ? new RegExp(Wn(e), "g") : e;
}
function Ul(e) {
  return typeof e == "function" ? e : function() {
    return e;
  };
}

// node_modules/mdast-util-gfm-autolink-literal/lib/index.js
var Qn = "phrasing", Yn = ["autolink", "link", "image", "label"];
function Kn() {
  return {
    transforms: [Zl],
    enter: {
      literalAutolink: Gl,
      literalAutolinkEmail: Zn,
      literalAutolinkHttp: Zn,
      literalAutolinkWww: Zn
    },
    exit: {
      literalAutolink: Yl,
      literalAutolinkEmail: Ql,
      literalAutolinkHttp: Wl,
      literalAutolinkWww: $l
    }
  };
}
function Jn() {
  return {
    unsafe: [
      {
        character: "@",
        before: "[+\\-.\\w]",
        after: "[\\-.\\w]",
        inConstruct: Qn,
        notInConstruct: Yn
      },
      {
        character: ".",
        before: "[Ww]",
        after: "[\\-.\\w]",
        inConstruct: Qn,
        notInConstruct: Yn
      },
      {
        character: ":",
        before: "[ps]",
        after: "\\/",
        inConstruct: Qn,
        notInConstruct: Yn
      }
    ]
  };
}
function Gl(e) {
  this.enter(
    { type: "link", title: null, url: "", children: [], position: void 0 },
    e
  );
}
function Zn(e) {
  this.config.enter.autolinkProtocol.call(this, e);
}
function Wl(e) {
  this.config.exit.autolinkProtocol.call(this, e);
}
function $l(e) {
  this.config.exit.data.call(this, e);
  let n = this.stack[this.stack.length - 1];
  n.type, n.url = "http://" + this.sliceSerialize(e);
}
function Ql(e) {
  this.config.exit.autolinkEmail.call(this, e);
}
function Yl(e) {
  this.exit(e);
}
function Zl(e) {
  $n(
    e,
    [
      [
        /(?<![\da-z])(https?:\/\/|www(?=\.))([\w-]*\.[\w\-.]*)([^\t\n\r ]*)/gi,
        Kl
      ],
      [
        /(?<![\w+\-.@])xmpp:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)(\/(?:[\w\-/]|\.(?=[\dA-Za-z]))*)?/g,
        eu
      ],
      [/(?<![\w+\-.@])mailto:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g, Xl],
      [
        /(?<![\w+\-.]|(?:^|[^\d@A-Za-z])(?:mailto|xmpp):)([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g,
        Jl
      ]
    ],
    { ignore: ["link", "linkReference"] }
  );
}
function Kl(e, n, t, r, i) {
  if (!ru(i))
    return !1;
  let o = "";
  if (/^w/i.test(n) && (t = n + t, n = "", o = "http://"), we(t.charCodeAt(0)) || !tu(t))
    return !1;
  let a = nu(t + r), s = {
    type: "link",
    title: null,
    url: o + n + a[0],
    children: [{ type: "text", value: n + a[0], position: void 0 }],
    position: void 0
  };
  return a[1] ? [s, { type: "text", value: a[1], position: void 0 }] : s;
}
function Jl(e, n, t) {
  return /[\d\-_]$/.test(t) ? !1 : {
    type: "link",
    title: null,
    url: "mailto:" + n + "@" + t,
    children: [{ type: "text", value: n + "@" + t, position: void 0 }],
    position: void 0
  };
}
function Xl(e, n, t) {
  if (/[\d\-_]$/.test(t))
    return !1;
  let r = "mailto:" + n + "@" + t;
  return {
    type: "link",
    title: null,
    url: r,
    children: [{ type: "text", value: r, position: void 0 }],
    position: void 0
  };
}
function eu(e, n, t, r, i) {
  if (/[\d\-_]$/.test(t) || r && (!/[A-Za-z]$/.test(r) || i.input.charAt(i.index + e.length) === "@"))
    return !1;
  let o = "xmpp:" + n + "@" + t + (r || "");
  return {
    type: "link",
    title: null,
    url: o,
    children: [{ type: "text", value: o, position: void 0 }],
    position: void 0
  };
}
function tu(e) {
  let n = e.split(".");
  return !(n.length < 2 || n[n.length - 1] && (/_/.test(n[n.length - 1]) || !/[\dA-Za-z]/.test(n[n.length - 1])) || n[n.length - 2] && (/_/.test(n[n.length - 2]) || !/[\dA-Za-z]/.test(n[n.length - 2])));
}
function nu(e) {
  let n = e.length;
  for (; n > 0; ) {
    let a = e.charCodeAt(n - 1);
    if (a === 33 || a === 34 || a === 38 || a === 39 || a === 41 || a === 44 || a === 46 || a === 58 || a === 59 || a === 60 || a === 62 || a === 63 || a === 93 || a === 125)
      n--;
    else
      break;
  }
  if (n === e.length)
    return [e, void 0];
  let t = e.slice(n);
  e = e.slice(0, n);
  let r = t.indexOf(")"), i = Gn(e, "("), o = Gn(e, ")");
  for (; r !== -1 && i > o; )
    e += t.slice(0, r + 1), t = t.slice(r + 1), r = t.indexOf(")"), o++;
  return [e, t];
}
function ru(e) {
  let n = e.input.charCodeAt(e.index - 1);
  return e.index === 0 || pe(n) || we(n);
}

// node_modules/mdast-util-gfm-footnote/lib/index.js
co.peek = fu;
function iu() {
  this.buffer();
}
function ou(e) {
  this.enter({ type: "footnoteReference", identifier: "", label: "" }, e);
}
function au() {
  this.buffer();
}
function su(e) {
  this.enter(
    { type: "footnoteDefinition", identifier: "", label: "", children: [] },
    e
  );
}
function lu(e) {
  let n = this.resume(), t = this.stack[this.stack.length - 1];
  t.type, t.identifier = Y(
    this.sliceSerialize(e)
  ).toLowerCase(), t.label = n;
}
function uu(e) {
  this.exit(e);
}
function cu(e) {
  let n = this.resume(), t = this.stack[this.stack.length - 1];
  t.type, t.identifier = Y(
    this.sliceSerialize(e)
  ).toLowerCase(), t.label = n;
}
function pu(e) {
  this.exit(e);
}
function fu() {
  return "[";
}
function co(e, n, t, r) {
  let i = t.createTracker(r), o = i.move("[^"), a = t.enter("footnoteReference"), s = t.enter("reference");
  return o += i.move(
    t.safe(t.associationId(e), { after: "]", before: o })
  ), s(), a(), o += i.move("]"), o;
}
function Xn() {
  return {
    enter: {
      gfmFootnoteCallString: iu,
      gfmFootnoteCall: ou,
      gfmFootnoteDefinitionLabelString: au,
      gfmFootnoteDefinition: su
    },
    exit: {
      gfmFootnoteCallString: lu,
      gfmFootnoteCall: uu,
      gfmFootnoteDefinitionLabelString: cu,
      gfmFootnoteDefinition: pu
    }
  };
}
function er(e) {
  let n = !1;
  return e && e.firstLineBlank && (n = !0), {
    handlers: { footnoteDefinition: t, footnoteReference: co },
    // This is on by default already.
    unsafe: [{ character: "[", inConstruct: ["label", "phrasing", "reference"] }]
  };
  function t(r, i, o, a) {
    let s = o.createTracker(a), l = s.move("[^"), u = o.enter("footnoteDefinition"), c = o.enter("label");
    return l += s.move(
      o.safe(o.associationId(r), { before: l, after: "]" })
    ), c(), l += s.move("]:"), r.children && r.children.length > 0 && (s.shift(4), l += s.move(
      (n ? `
` : " ") + o.indentLines(
        o.containerFlow(r, s.current()),
        n ? po : mu
      )
    )), u(), l;
  }
}
function mu(e, n, t) {
  return n === 0 ? e : po(e, n, t);
}
function po(e, n, t) {
  return (t ? "" : "    ") + e;
}

// node_modules/mdast-util-gfm-strikethrough/lib/index.js
var hu = [
  "autolink",
  "destinationLiteral",
  "destinationRaw",
  "reference",
  "titleQuote",
  "titleApostrophe"
];
rr.attention = xu;
rr.peek = bu;
function tr() {
  return {
    canContainEols: ["delete"],
    enter: { strikethrough: du },
    exit: { strikethrough: gu }
  };
}
function nr() {
  return {
    handlers: { delete: rr },
    unsafe: [
      {
        character: "~",
        inConstruct: "phrasing",
        notInConstruct: hu
      }
    ]
  };
}
function du(e) {
  this.enter({ type: "delete", children: [], position: void 0 }, e);
}
function gu(e) {
  this.exit(e);
}
function rr(e, n, t, r) {
  let i = t.createTracker(r), o = t.stack.includes("strikethrough") ? "~" : "~~", a = t.enter("strikethrough"), s = i.move(o);
  return s += t.containerPhrasing(e, {
    ...i.current(),
    before: s,
    after: "~"
  }), s += i.move(o), a(), s;
}
function xu() {
  return { construct: "strikethrough", markers: ["~"], sizes: [2, 1] };
}
function bu() {
  return "~";
}

// node_modules/markdown-table/index.js
function ku(e) {
  return e.length;
}
function mo(e, n) {
  let t = n || {}, r = (t.align || []).concat(), i = t.stringLength || ku, o = [], a = [], s = [], l = [], u = 0, c = -1;
  for (; ++c < e.length; ) {
    let S = [], C = [], x = -1;
    for (e[c].length > u && (u = e[c].length); ++x < e[c].length; ) {
      let v = wu(e[c][x]);
      if (t.alignDelimiters !== !1) {
        let y = i(v);
        C[x] = y, (l[x] === void 0 || y > l[x]) && (l[x] = y);
      }
      S.push(v);
    }
    a[c] = S, s[c] = C;
  }
  let p = -1;
  if (typeof r == "object" && "length" in r)
    for (; ++p < u; )
      o[p] = fo(r[p]);
  else {
    let S = fo(r);
    for (; ++p < u; )
      o[p] = S;
  }
  p = -1;
  let m = [], f = [];
  for (; ++p < u; ) {
    let S = o[p], C = "", x = "";
    S === 99 ? (C = ":", x = ":") : S === 108 ? C = ":" : S === 114 && (x = ":");
    let v = t.alignDelimiters === !1 ? 1 : Math.max(
      1,
      l[p] - C.length - x.length
    ), y = C + "-".repeat(v) + x;
    t.alignDelimiters !== !1 && (v = C.length + v + x.length, v > l[p] && (l[p] = v), f[p] = v), m[p] = y;
  }
  a.splice(1, 0, m), s.splice(1, 0, f), c = -1;
  let g = [];
  for (; ++c < a.length; ) {
    let S = a[c], C = s[c], x = t.fillRows === !1 ? Math.max(1, a[c === 1 ? 0 : c].length) : u;
    p = -1;
    let v = [];
    for (; ++p < x; ) {
      let y = S[p] || "", A = "", D = "";
      if (t.alignDelimiters !== !1) {
        let w = l[p] - (C[p] || 0), F = o[p];
        if (F === 114)
          A = " ".repeat(w);
        else if (F === 99) {
          let N = w / 2;
          w % 2 ? (A = " ".repeat(N + 0.5), D = " ".repeat(N - 0.5)) : (A = " ".repeat(N), D = A);
        } else
          D = " ".repeat(w);
      }
      t.delimiterStart !== !1 && !p && v.push("|"), t.padding !== !1 && // Don’t add the opening space if we’re not aligning and the cell is
      // empty: there will be a closing space.
      !(t.alignDelimiters === !1 && y === "") && (t.delimiterStart !== !1 || p) && v.push(" "), t.alignDelimiters !== !1 && v.push(A), v.push(y), t.alignDelimiters !== !1 && v.push(D), t.padding !== !1 &&
      v.push(" "), (t.delimiterEnd !== !1 || p !== x - 1) && v.push("|");
    }
    g.push(
      t.delimiterEnd === !1 ? v.join("").replace(/ +$/, "") : v.join("")
    );
  }
  return g.join(`
`);
}
function wu(e) {
  return e == null ? "" : String(e);
}
function fo(e) {
  let n = typeof e == "string" ? e.codePointAt(0) : 0;
  return n === 67 || n === 99 ? 99 : n === 76 || n === 108 ? 108 : n === 82 || n === 114 ? 114 : 0;
}

// node_modules/mdast-util-gfm-table/lib/index.js
function or() {
  return {
    enter: {
      table: yu,
      tableData: ho,
      tableHeader: ho,
      tableRow: Cu
    },
    exit: {
      codeText: vu,
      table: Su,
      tableData: ir,
      tableHeader: ir,
      tableRow: ir
    }
  };
}
function yu(e) {
  let n = e._align;
  this.enter(
    {
      type: "table",
      align: n.map(function(t) {
        return t === "none" ? null : t;
      }),
      children: [],
      position: void 0
    },
    e
  ), this.data.inTable = !0;
}
function Su(e) {
  this.exit(e), this.data.inTable = void 0;
}
function Cu(e) {
  this.enter({ type: "tableRow", children: [], position: void 0 }, e);
}
function ir(e) {
  this.exit(e);
}
function ho(e) {
  this.enter({ type: "tableCell", children: [], position: void 0 }, e);
}
function vu(e) {
  let n = this.resume();
  this.data.inTable && (n = n.replace(/\\([\\|])/g, Eu));
  let t = this.stack[this.stack.length - 1];
  t.type, t.value = n, this.exit(e);
}
function Eu(e, n) {
  return n === "|" ? n : e;
}
function ar(e) {
  let n = e || {}, {
    tableCellPadding: t,
    tablePipeAlign: r,
    stringLength: i
  } = n, o = t ? " " : "|";
  return {
    handlers: {
      inlineCode: m,
      table: a,
      tableCell: l,
      tableRow: s
    },
    join: [qu],
    unsafe: [
      { character: "\r", inConstruct: "tableCell" },
      { character: `
`, inConstruct: "tableCell" },
      // A pipe, when followed by a tab or space (padding), or a dash or colon
      // (unpadded delimiter row), could result in a table.
      { atBreak: !0, character: "|", after: "[	 :-]" },
      // A pipe in a cell must be encoded.
      { character: "|", inConstruct: "tableCell" },
      // A colon must be followed by a dash, in which case it could start a
      // delimiter row.
      { atBreak: !0, character: ":", after: "-" },
      // A delimiter row can also start with a dash, when followed by more
      // dashes, a colon, or a pipe.
      // This is a stricter version than the built in check for lists, thematic
      // breaks, and setex heading underlines though:
      // <https://github.com/syntax-tree/mdast-util-to-markdown/blob/51a2038/lib/unsafe.js#L57>
      { atBreak: !0, character: "-", after: "[:|-]" }
    ]
  };
  function a(f, g, S, C) {
    let x = c(f, S, C), v = x[0];
    if (v) {
      let y = f.align ? f.align.length : 0, A = -1;
      if (!y)
        for (; ++A < x.length; )
          x[A].length > y && (y = x[A].length);
      for (; v.length < y; ) v.push("");
    }
    return u(x, f.align);
  }
  function s(f, g, S, C) {
    let x = p(f, S, C), v = u([x]);
    return v.slice(0, v.indexOf(`
`));
  }
  function l(f, g, S, C) {
    let x = S.enter("tableCell"), v = S.enter("phrasing"), y = S.containerPhrasing(f, {
      ...C,
      before: o,
      after: o
    });
    return v(), x(), y;
  }
  function u(f, g) {
    return mo(f, {
      align: g,
      alignDelimiters: r,
      fillRows: !1,
      padding: t,
      stringLength: i
    });
  }
  function c(f, g, S) {
    let { children: C } = f, x = -1, v = [], y = g.enter("table");
    for (; ++x < C.length; )
      v[x] = p(C[x], g, S);
    return y(), v;
  }
  function p(f, g, S) {
    let { children: C } = f, x = -1, v = [], y = g.enter("tableRow");
    for (; ++x < C.length; )
      v[x] = l(C[x], f, g, S);
    return y(), v;
  }
  function m(f, g, S) {
    let C = qe.inlineCode(f, g, S);
    if (!S.stack.includes("tableCell")) return C;
    let x = [], v = 0, y = C.indexOf("|");
    for (; y !== -1; ) {
      let A = y;
      for (; A > v && C.charCodeAt(A - 1) === 92; )
        A--;
      x.push(C.slice(v, y)), (y - A) % 2 === 0 && x.push("\\"), v = y, y = C.indexOf("|", y + 1);
    }
    return x.push(C.slice(v)), x.join("");
  }
}
function qu(e, n, t, r) {
  if (e.type === "table" && t.type === "listItem" && t.spread === !1 && (n.type === "definition" || n.type === "heading" && Au(n, r) || n.type === "paragraph" || n.type === "table"))
    return 1;
}
function Au(e, n) {
  let t = !1;
  return ft(e, function(r) {
    if (r.type === "break" || "value" in r && /\r?\n|\r/.test(r.value))
      return t = !0, me;
  }), !!((!e.depth || e.depth < 3) && oe(e) && (n.options.setext || t));
}

// node_modules/mdast-util-gfm-task-list-item/lib/index.js
function sr() {
  return {
    exit: {
      taskListCheckValueChecked: go,
      taskListCheckValueUnchecked: go,
      paragraph: Iu
    }
  };
}
function lr() {
  return {
    handlers: { paragraph: Lu },
    join: [Tu]
  };
}
function go(e) {
  let n = this.stack[this.stack.length - 2];
  n.type, n.checked = e.type === "taskListCheckValueChecked";
}
function Iu(e) {
  let n = this.stack[this.stack.length - 2];
  if (n && n.type === "listItem" && typeof n.checked == "boolean") {
    let t = this.stack[this.stack.length - 1];
    t.type;
    let r = t.children[0];
    if (r && r.type === "text") {
      let i = n.children, o = -1, a;
      for (; ++o < i.length; ) {
        let s = i[o];
        if (s.type === "paragraph") {
          a = s;
          break;
        }
      }
      a === t && (r.value = r.value.slice(1), r.value.length === 0 ? t.children.shift() : t.position && r.position && typeof r.position.start.offset == "number" && (r.position.start.column++, r.position.
      start.offset++, t.position.start = { ...r.position.start }));
    }
  }
  this.exit(e);
}
function Lu(e, n, t, r) {
  if (!n || n.type !== "listItem" || xo(n) !== e)
    return qe.paragraph(e, n, t, r);
  let i = "[" + (n.checked ? "x" : " ") + "] ", o = t.createTracker(r);
  o.move(i);
  let a = qe.paragraph(
    e.children.length > 0 ? e : { type: "paragraph", children: [{ type: "text", value: " " }] },
    n,
    t,
    { ...r, ...o.current() }
  );
  return i + a;
}
function Tu(e, n, t) {
  if (!(e.type === "definition" && t.type === "listItem"))
    return;
  let r = xo(t);
  if (r && t.children.indexOf(e) < t.children.indexOf(r))
    return 0;
}
function xo(e) {
  if (typeof e.checked == "boolean")
    for (let n of e.children) {
      if (n.type === "paragraph")
        return n;
      if (n.type !== "definition")
        return;
    }
}

// node_modules/mdast-util-gfm/lib/index.js
function ur() {
  return [
    Kn(),
    Xn(),
    tr(),
    or(),
    sr()
  ];
}
function cr(e) {
  return {
    extensions: [
      Jn(),
      er(e),
      nr(),
      ar(e),
      lr()
    ]
  };
}

// node_modules/micromark-extension-gfm-autolink-literal/lib/syntax.js
var zu = {
  tokenize: Mu,
  partial: !0
}, bo = {
  tokenize: Bu,
  partial: !0
}, ko = {
  tokenize: Nu,
  partial: !0
}, wo = {
  tokenize: _u,
  partial: !0
}, Fu = {
  tokenize: Ou,
  partial: !0
}, yo = {
  name: "wwwAutolink",
  tokenize: Ru,
  previous: Co
}, So = {
  name: "protocolAutolink",
  tokenize: Pu,
  previous: vo
}, ke = {
  name: "emailAutolink",
  tokenize: Du,
  previous: Eo
}, he = {};
function fr() {
  return {
    text: he
  };
}
var Me = 48;
for (; Me < 123; )
  he[Me] = ke, Me++, Me === 58 ? Me = 65 : Me === 91 && (Me = 97);
he[43] = ke;
he[45] = ke;
he[46] = ke;
he[95] = ke;
he[72] = [ke, So];
he[104] = [ke, So];
he[87] = [ke, yo];
he[119] = [ke, yo];
function Du(e, n, t) {
  let r = this, i, o;
  return a;
  function a(p) {
    return !pr(p) || !Eo.call(r, r.previous) || mr(r.events) ? t(p) : (e.enter("literalAutolink"), e.enter("literalAutolinkEmail"), s(p));
  }
  function s(p) {
    return pr(p) ? (e.consume(p), s) : p === 64 ? (e.consume(p), l) : t(p);
  }
  function l(p) {
    return p === 46 ? e.check(Fu, c, u)(p) : p === 45 || p === 95 || G(p) ? (o = !0, e.consume(p), l) : c(p);
  }
  function u(p) {
    return e.consume(p), i = !0, l;
  }
  function c(p) {
    return o && i && U(r.previous) ? (e.exit("literalAutolinkEmail"), e.exit("literalAutolink"), n(p)) : t(p);
  }
}
function Ru(e, n, t) {
  let r = this;
  return i;
  function i(a) {
    return a !== 87 && a !== 119 || !Co.call(r, r.previous) || mr(r.events) ? t(a) : (e.enter("literalAutolink"), e.enter("literalAutolinkWww"), e.check(zu, e.attempt(bo, e.attempt(ko, o), t), t)(a));
  }
  function o(a) {
    return e.exit("literalAutolinkWww"), e.exit("literalAutolink"), n(a);
  }
}
function Pu(e, n, t) {
  let r = this, i = "", o = !1;
  return a;
  function a(p) {
    return (p === 72 || p === 104) && vo.call(r, r.previous) && !mr(r.events) ? (e.enter("literalAutolink"), e.enter("literalAutolinkHttp"), i += String.fromCodePoint(p), e.consume(p), s) : t(p);
  }
  function s(p) {
    if (U(p) && i.length < 5)
      return i += String.fromCodePoint(p), e.consume(p), s;
    if (p === 58) {
      let m = i.toLowerCase();
      if (m === "http" || m === "https")
        return e.consume(p), l;
    }
    return t(p);
  }
  function l(p) {
    return p === 47 ? (e.consume(p), o ? u : (o = !0, l)) : t(p);
  }
  function u(p) {
    return p === null || Ie(p) || M(p) || pe(p) || we(p) ? t(p) : e.attempt(bo, e.attempt(ko, c), t)(p);
  }
  function c(p) {
    return e.exit("literalAutolinkHttp"), e.exit("literalAutolink"), n(p);
  }
}
function Mu(e, n, t) {
  let r = 0;
  return i;
  function i(a) {
    return (a === 87 || a === 119) && r < 3 ? (r++, e.consume(a), i) : a === 46 && r === 3 ? (e.consume(a), o) : t(a);
  }
  function o(a) {
    return a === null ? t(a) : n(a);
  }
}
function Bu(e, n, t) {
  let r, i, o;
  return a;
  function a(u) {
    return u === 46 || u === 95 ? e.check(wo, l, s)(u) : u === null || M(u) || pe(u) || u !== 45 && we(u) ? l(u) : (o = !0, e.consume(u), a);
  }
  function s(u) {
    return u === 95 ? r = !0 : (i = r, r = void 0), e.consume(u), a;
  }
  function l(u) {
    return i || r || !o ? t(u) : n(u);
  }
}
function Nu(e, n) {
  let t = 0, r = 0;
  return i;
  function i(a) {
    return a === 40 ? (t++, e.consume(a), i) : a === 41 && r < t ? o(a) : a === 33 || a === 34 || a === 38 || a === 39 || a === 41 || a === 42 || a === 44 || a === 46 || a === 58 || a === 59 || a === 60 ||
    a === 63 || a === 93 || a === 95 || a === 126 ? e.check(wo, n, o)(a) : a === null || M(a) || pe(a) ? n(a) : (e.consume(a), i);
  }
  function o(a) {
    return a === 41 && r++, e.consume(a), i;
  }
}
function _u(e, n, t) {
  return r;
  function r(s) {
    return s === 33 || s === 34 || s === 39 || s === 41 || s === 42 || s === 44 || s === 46 || s === 58 || s === 59 || s === 63 || s === 95 || s === 126 ? (e.consume(s), r) : s === 38 ? (e.consume(s),
    o) : s === 93 ? (e.consume(s), i) : (
      // `<` is an end.
      s === 60 || // So is whitespace.
      s === null || M(s) || pe(s) ? n(s) : t(s)
    );
  }
  function i(s) {
    return s === null || s === 40 || s === 91 || M(s) || pe(s) ? n(s) : r(s);
  }
  function o(s) {
    return U(s) ? a(s) : t(s);
  }
  function a(s) {
    return s === 59 ? (e.consume(s), r) : U(s) ? (e.consume(s), a) : t(s);
  }
}
function Ou(e, n, t) {
  return r;
  function r(o) {
    return e.consume(o), i;
  }
  function i(o) {
    return G(o) ? t(o) : n(o);
  }
}
function Co(e) {
  return e === null || e === 40 || e === 42 || e === 95 || e === 91 || e === 93 || e === 126 || M(e);
}
function vo(e) {
  return !U(e);
}
function Eo(e) {
  return !(e === 47 || pr(e));
}
function pr(e) {
  return e === 43 || e === 45 || e === 46 || e === 95 || G(e);
}
function mr(e) {
  let n = e.length, t = !1;
  for (; n--; ) {
    let r = e[n][1];
    if ((r.type === "labelLink" || r.type === "labelImage") && !r._balanced) {
      t = !0;
      break;
    }
    if (r._gfmAutolinkLiteralWalkedInto) {
      t = !1;
      break;
    }
  }
  return e.length > 0 && !t && (e[e.length - 1][1]._gfmAutolinkLiteralWalkedInto = !0), t;
}

// node_modules/micromark-extension-gfm-footnote/lib/syntax.js
var ju = {
  tokenize: Qu,
  partial: !0
};
function hr() {
  return {
    document: {
      91: {
        name: "gfmFootnoteDefinition",
        tokenize: Gu,
        continuation: {
          tokenize: Wu
        },
        exit: $u
      }
    },
    text: {
      91: {
        name: "gfmFootnoteCall",
        tokenize: Uu
      },
      93: {
        name: "gfmPotentialFootnoteCall",
        add: "after",
        tokenize: Hu,
        resolveTo: Vu
      }
    }
  };
}
function Hu(e, n, t) {
  let r = this, i = r.events.length, o = r.parser.gfmFootnotes || (r.parser.gfmFootnotes = []), a;
  for (; i--; ) {
    let l = r.events[i][1];
    if (l.type === "labelImage") {
      a = l;
      break;
    }
    if (l.type === "gfmFootnoteCall" || l.type === "labelLink" || l.type === "label" || l.type === "image" || l.type === "link")
      break;
  }
  return s;
  function s(l) {
    if (!a || !a._balanced)
      return t(l);
    let u = Y(r.sliceSerialize({
      start: a.end,
      end: r.now()
    }));
    return u.codePointAt(0) !== 94 || !o.includes(u.slice(1)) ? t(l) : (e.enter("gfmFootnoteCallLabelMarker"), e.consume(l), e.exit("gfmFootnoteCallLabelMarker"), n(l));
  }
}
function Vu(e, n) {
  let t = e.length, r;
  for (; t--; )
    if (e[t][1].type === "labelImage" && e[t][0] === "enter") {
      r = e[t][1];
      break;
    }
  e[t + 1][1].type = "data", e[t + 3][1].type = "gfmFootnoteCallLabelMarker";
  let i = {
    type: "gfmFootnoteCall",
    start: Object.assign({}, e[t + 3][1].start),
    end: Object.assign({}, e[e.length - 1][1].end)
  }, o = {
    type: "gfmFootnoteCallMarker",
    start: Object.assign({}, e[t + 3][1].end),
    end: Object.assign({}, e[t + 3][1].end)
  };
  o.end.column++, o.end.offset++, o.end._bufferIndex++;
  let a = {
    type: "gfmFootnoteCallString",
    start: Object.assign({}, o.end),
    end: Object.assign({}, e[e.length - 1][1].start)
  }, s = {
    type: "chunkString",
    contentType: "string",
    start: Object.assign({}, a.start),
    end: Object.assign({}, a.end)
  }, l = [
    // Take the `labelImageMarker` (now `data`, the `!`)
    e[t + 1],
    e[t + 2],
    ["enter", i, n],
    // The `[`
    e[t + 3],
    e[t + 4],
    // The `^`.
    ["enter", o, n],
    ["exit", o, n],
    // Everything in between.
    ["enter", a, n],
    ["enter", s, n],
    ["exit", s, n],
    ["exit", a, n],
    // The ending (`]`, properly parsed and labelled).
    e[e.length - 2],
    e[e.length - 1],
    ["exit", i, n]
  ];
  return e.splice(t, e.length - t + 1, ...l), e;
}
function Uu(e, n, t) {
  let r = this, i = r.parser.gfmFootnotes || (r.parser.gfmFootnotes = []), o = 0, a;
  return s;
  function s(p) {
    return e.enter("gfmFootnoteCall"), e.enter("gfmFootnoteCallLabelMarker"), e.consume(p), e.exit("gfmFootnoteCallLabelMarker"), l;
  }
  function l(p) {
    return p !== 94 ? t(p) : (e.enter("gfmFootnoteCallMarker"), e.consume(p), e.exit("gfmFootnoteCallMarker"), e.enter("gfmFootnoteCallString"), e.enter("chunkString").contentType = "string", u);
  }
  function u(p) {
    if (
      // Too long.
      o > 999 || // Closing brace with nothing.
      p === 93 && !a || // Space or tab is not supported by GFM for some reason.
      // `\n` and `[` not being supported makes sense.
      p === null || p === 91 || M(p)
    )
      return t(p);
    if (p === 93) {
      e.exit("chunkString");
      let m = e.exit("gfmFootnoteCallString");
      return i.includes(Y(r.sliceSerialize(m))) ? (e.enter("gfmFootnoteCallLabelMarker"), e.consume(p), e.exit("gfmFootnoteCallLabelMarker"), e.exit("gfmFootnoteCall"), n) : t(p);
    }
    return M(p) || (a = !0), o++, e.consume(p), p === 92 ? c : u;
  }
  function c(p) {
    return p === 91 || p === 92 || p === 93 ? (e.consume(p), o++, u) : u(p);
  }
}
function Gu(e, n, t) {
  let r = this, i = r.parser.gfmFootnotes || (r.parser.gfmFootnotes = []), o, a = 0, s;
  return l;
  function l(g) {
    return e.enter("gfmFootnoteDefinition")._container = !0, e.enter("gfmFootnoteDefinitionLabel"), e.enter("gfmFootnoteDefinitionLabelMarker"), e.consume(g), e.exit("gfmFootnoteDefinitionLabelMarker"),
    u;
  }
  function u(g) {
    return g === 94 ? (e.enter("gfmFootnoteDefinitionMarker"), e.consume(g), e.exit("gfmFootnoteDefinitionMarker"), e.enter("gfmFootnoteDefinitionLabelString"), e.enter("chunkString").contentType = "s\
tring", c) : t(g);
  }
  function c(g) {
    if (
      // Too long.
      a > 999 || // Closing brace with nothing.
      g === 93 && !s || // Space or tab is not supported by GFM for some reason.
      // `\n` and `[` not being supported makes sense.
      g === null || g === 91 || M(g)
    )
      return t(g);
    if (g === 93) {
      e.exit("chunkString");
      let S = e.exit("gfmFootnoteDefinitionLabelString");
      return o = Y(r.sliceSerialize(S)), e.enter("gfmFootnoteDefinitionLabelMarker"), e.consume(g), e.exit("gfmFootnoteDefinitionLabelMarker"), e.exit("gfmFootnoteDefinitionLabel"), m;
    }
    return M(g) || (s = !0), a++, e.consume(g), g === 92 ? p : c;
  }
  function p(g) {
    return g === 91 || g === 92 || g === 93 ? (e.consume(g), a++, c) : c(g);
  }
  function m(g) {
    return g === 58 ? (e.enter("definitionMarker"), e.consume(g), e.exit("definitionMarker"), i.includes(o) || i.push(o), T(e, f, "gfmFootnoteDefinitionWhitespace")) : t(g);
  }
  function f(g) {
    return n(g);
  }
}
function Wu(e, n, t) {
  return e.check(fe, n, e.attempt(ju, n, t));
}
function $u(e) {
  e.exit("gfmFootnoteDefinition");
}
function Qu(e, n, t) {
  let r = this;
  return T(e, i, "gfmFootnoteDefinitionIndent", 5);
  function i(o) {
    let a = r.events[r.events.length - 1];
    return a && a[1].type === "gfmFootnoteDefinitionIndent" && a[2].sliceSerialize(a[1], !0).length === 4 ? n(o) : t(o);
  }
}

// node_modules/micromark-extension-gfm-strikethrough/lib/syntax.js
function dr(e) {
  let t = (e || {}).singleTilde, r = {
    name: "strikethrough",
    tokenize: o,
    resolveAll: i
  };
  return t == null && (t = !0), {
    text: {
      126: r
    },
    insideSpan: {
      null: [r]
    },
    attentionMarkers: {
      null: [126]
    }
  };
  function i(a, s) {
    let l = -1;
    for (; ++l < a.length; )
      if (a[l][0] === "enter" && a[l][1].type === "strikethroughSequenceTemporary" && a[l][1]._close) {
        let u = l;
        for (; u--; )
          if (a[u][0] === "exit" && a[u][1].type === "strikethroughSequenceTemporary" && a[u][1]._open && // If the sizes are the same:
          a[l][1].end.offset - a[l][1].start.offset === a[u][1].end.offset - a[u][1].start.offset) {
            a[l][1].type = "strikethroughSequence", a[u][1].type = "strikethroughSequence";
            let c = {
              type: "strikethrough",
              start: Object.assign({}, a[u][1].start),
              end: Object.assign({}, a[l][1].end)
            }, p = {
              type: "strikethroughText",
              start: Object.assign({}, a[u][1].end),
              end: Object.assign({}, a[l][1].start)
            }, m = [["enter", c, s], ["enter", a[u][1], s], ["exit", a[u][1], s], ["enter", p, s]], f = s.parser.constructs.insideSpan.null;
            f && $(m, m.length, 0, Se(f, a.slice(u + 1, l), s)), $(m, m.length, 0, [["exit", p, s], ["enter", a[l][1], s], ["exit", a[l][1], s], ["exit", c, s]]), $(a, u - 1, l - u + 3, m), l = u + m.
            length - 2;
            break;
          }
      }
    for (l = -1; ++l < a.length; )
      a[l][1].type === "strikethroughSequenceTemporary" && (a[l][1].type = "data");
    return a;
  }
  function o(a, s, l) {
    let u = this.previous, c = this.events, p = 0;
    return m;
    function m(g) {
      return u === 126 && c[c.length - 1][1].type !== "characterEscape" ? l(g) : (a.enter("strikethroughSequenceTemporary"), f(g));
    }
    function f(g) {
      let S = J(u);
      if (g === 126)
        return p > 1 ? l(g) : (a.consume(g), p++, f);
      if (p < 2 && !t) return l(g);
      let C = a.exit("strikethroughSequenceTemporary"), x = J(g);
      return C._open = !x || x === 2 && !!S, C._close = !S || S === 2 && !!x, s(g);
    }
  }
}

// node_modules/micromark-extension-gfm-table/lib/edit-map.js
var Wt = class {
  /**
   * Create a new edit map.
   */
  constructor() {
    this.map = [], this.index = /* @__PURE__ */ new Map();
  }
  /**
   * Create an edit: a remove and/or add at a certain place.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  add(n, t, r) {
    Yu(this, n, t, r);
  }
  // To do: add this when moving to `micromark`.
  // /**
  //  * Create an edit: but insert `add` before existing additions.
  //  *
  //  * @param {number} index
  //  * @param {number} remove
  //  * @param {Array<Event>} add
  //  * @returns {undefined}
  //  */
  // addBefore(index, remove, add) {
  //   addImplementation(this, index, remove, add, true)
  // }
  /**
   * Done, change the events.
   *
   * @param {Array<Event>} events
   *   List of events to apply the edits to.
   * @returns {undefined}
   *   Nothing.
   */
  consume(n) {
    if (this.map.sort(function(o, a) {
      return o[0] - a[0];
    }), this.map.length === 0)
      return;
    let t = this.map.length, r = [];
    for (; t > 0; )
      t -= 1, r.push(n.slice(this.map[t][0] + this.map[t][1]), this.map[t][2]), n.length = this.map[t][0];
    r.push(n.slice()), n.length = 0;
    let i = r.pop();
    for (; i; ) {
      for (let o of i)
        n.push(o);
      i = r.pop();
    }
    this.map.length = 0, this.index.clear();
  }
};
function Yu(e, n, t, r) {
  if (t === 0 && r.length === 0)
    return;
  let i = e.index.get(n);
  if (i) {
    i[1] += t, i[2].push(...r);
    return;
  }
  let o = [n, t, r];
  e.map.push(o), e.index.set(n, o);
}

// node_modules/micromark-extension-gfm-table/lib/infer.js
function qo(e, n) {
  let t = !1, r = [];
  for (; n < e.length; ) {
    let i = e[n];
    if (t) {
      if (i[0] === "enter")
        i[1].type === "tableContent" && r.push(e[n + 1][1].type === "tableDelimiterMarker" ? "left" : "none");
      else if (i[1].type === "tableContent") {
        if (e[n - 1][1].type === "tableDelimiterMarker") {
          let o = r.length - 1;
          r[o] = r[o] === "left" ? "center" : "right";
        }
      } else if (i[1].type === "tableDelimiterRow")
        break;
    } else i[0] === "enter" && i[1].type === "tableDelimiterRow" && (t = !0);
    n += 1;
  }
  return r;
}

// node_modules/micromark-extension-gfm-table/lib/syntax.js
function gr() {
  return {
    flow: {
      null: {
        name: "table",
        tokenize: Zu,
        resolveAll: Ku
      }
    }
  };
}
function Zu(e, n, t) {
  let r = this, i = 0, o = 0, a;
  return s;
  function s(b) {
    let _ = r.events.length - 1;
    for (; _ > -1; ) {
      let {
        type: B
      } = r.events[_][1];
      if (B === "lineEnding" || // Note: markdown-rs uses `whitespace` instead of `linePrefix`
      B === "linePrefix")
        _--;
      else
        break;
    }
    let O = _ > -1 ? r.events[_][1].type : null, I = O === "tableHead" || O === "tableRow" ? w : l;
    return I === w && r.parser.lazy[r.now().line] ? t(b) : I(b);
  }
  function l(b) {
    return e.enter("tableHead"), e.enter("tableRow"), u(b);
  }
  function u(b) {
    return b === 124 || (a = !0, o += 1), c(b);
  }
  function c(b) {
    return b === null ? t(b) : q(b) ? o > 1 ? (o = 0, r.interrupt = !0, e.exit("tableRow"), e.enter("lineEnding"), e.consume(b), e.exit("lineEnding"), f) : t(b) : L(b) ? T(e, c, "whitespace")(b) : (o +=
    1, a && (a = !1, i += 1), b === 124 ? (e.enter("tableCellDivider"), e.consume(b), e.exit("tableCellDivider"), a = !0, c) : (e.enter("data"), p(b)));
  }
  function p(b) {
    return b === null || b === 124 || M(b) ? (e.exit("data"), c(b)) : (e.consume(b), b === 92 ? m : p);
  }
  function m(b) {
    return b === 92 || b === 124 ? (e.consume(b), p) : p(b);
  }
  function f(b) {
    return r.interrupt = !1, r.parser.lazy[r.now().line] ? t(b) : (e.enter("tableDelimiterRow"), a = !1, L(b) ? T(e, g, "linePrefix", r.parser.constructs.disable.null.includes("codeIndented") ? void 0 :
    4)(b) : g(b));
  }
  function g(b) {
    return b === 45 || b === 58 ? C(b) : b === 124 ? (a = !0, e.enter("tableCellDivider"), e.consume(b), e.exit("tableCellDivider"), S) : D(b);
  }
  function S(b) {
    return L(b) ? T(e, C, "whitespace")(b) : C(b);
  }
  function C(b) {
    return b === 58 ? (o += 1, a = !0, e.enter("tableDelimiterMarker"), e.consume(b), e.exit("tableDelimiterMarker"), x) : b === 45 ? (o += 1, x(b)) : b === null || q(b) ? A(b) : D(b);
  }
  function x(b) {
    return b === 45 ? (e.enter("tableDelimiterFiller"), v(b)) : D(b);
  }
  function v(b) {
    return b === 45 ? (e.consume(b), v) : b === 58 ? (a = !0, e.exit("tableDelimiterFiller"), e.enter("tableDelimiterMarker"), e.consume(b), e.exit("tableDelimiterMarker"), y) : (e.exit("tableDelimite\
rFiller"), y(b));
  }
  function y(b) {
    return L(b) ? T(e, A, "whitespace")(b) : A(b);
  }
  function A(b) {
    return b === 124 ? g(b) : b === null || q(b) ? !a || i !== o ? D(b) : (e.exit("tableDelimiterRow"), e.exit("tableHead"), n(b)) : D(b);
  }
  function D(b) {
    return t(b);
  }
  function w(b) {
    return e.enter("tableRow"), F(b);
  }
  function F(b) {
    return b === 124 ? (e.enter("tableCellDivider"), e.consume(b), e.exit("tableCellDivider"), F) : b === null || q(b) ? (e.exit("tableRow"), n(b)) : L(b) ? T(e, F, "whitespace")(b) : (e.enter("data"),
    N(b));
  }
  function N(b) {
    return b === null || b === 124 || M(b) ? (e.exit("data"), F(b)) : (e.consume(b), b === 92 ? H : N);
  }
  function H(b) {
    return b === 92 || b === 124 ? (e.consume(b), N) : N(b);
  }
}
function Ku(e, n) {
  let t = -1, r = !0, i = 0, o = [0, 0, 0, 0], a = [0, 0, 0, 0], s = !1, l = 0, u, c, p, m = new Wt();
  for (; ++t < e.length; ) {
    let f = e[t], g = f[1];
    f[0] === "enter" ? g.type === "tableHead" ? (s = !1, l !== 0 && (Ao(m, n, l, u, c), c = void 0, l = 0), u = {
      type: "table",
      start: Object.assign({}, g.start),
      // Note: correct end is set later.
      end: Object.assign({}, g.end)
    }, m.add(t, 0, [["enter", u, n]])) : g.type === "tableRow" || g.type === "tableDelimiterRow" ? (r = !0, p = void 0, o = [0, 0, 0, 0], a = [0, t + 1, 0, 0], s && (s = !1, c = {
      type: "tableBody",
      start: Object.assign({}, g.start),
      // Note: correct end is set later.
      end: Object.assign({}, g.end)
    }, m.add(t, 0, [["enter", c, n]])), i = g.type === "tableDelimiterRow" ? 2 : c ? 3 : 1) : i && (g.type === "data" || g.type === "tableDelimiterMarker" || g.type === "tableDelimiterFiller") ? (r = !1,
    a[2] === 0 && (o[1] !== 0 && (a[0] = a[1], p = $t(m, n, o, i, void 0, p), o = [0, 0, 0, 0]), a[2] = t)) : g.type === "tableCellDivider" && (r ? r = !1 : (o[1] !== 0 && (a[0] = a[1], p = $t(m, n, o,
    i, void 0, p)), o = a, a = [o[1], t, 0, 0])) : g.type === "tableHead" ? (s = !0, l = t) : g.type === "tableRow" || g.type === "tableDelimiterRow" ? (l = t, o[1] !== 0 ? (a[0] = a[1], p = $t(m, n, o,
    i, t, p)) : a[1] !== 0 && (p = $t(m, n, a, i, t, p)), i = 0) : i && (g.type === "data" || g.type === "tableDelimiterMarker" || g.type === "tableDelimiterFiller") && (a[3] = t);
  }
  for (l !== 0 && Ao(m, n, l, u, c), m.consume(n.events), t = -1; ++t < n.events.length; ) {
    let f = n.events[t];
    f[0] === "enter" && f[1].type === "table" && (f[1]._align = qo(n.events, t));
  }
  return e;
}
function $t(e, n, t, r, i, o) {
  let a = r === 1 ? "tableHeader" : r === 2 ? "tableDelimiter" : "tableData", s = "tableContent";
  t[0] !== 0 && (o.end = Object.assign({}, Ye(n.events, t[0])), e.add(t[0], 0, [["exit", o, n]]));
  let l = Ye(n.events, t[1]);
  if (o = {
    type: a,
    start: Object.assign({}, l),
    // Note: correct end is set later.
    end: Object.assign({}, l)
  }, e.add(t[1], 0, [["enter", o, n]]), t[2] !== 0) {
    let u = Ye(n.events, t[2]), c = Ye(n.events, t[3]), p = {
      type: s,
      start: Object.assign({}, u),
      end: Object.assign({}, c)
    };
    if (e.add(t[2], 0, [["enter", p, n]]), r !== 2) {
      let m = n.events[t[2]], f = n.events[t[3]];
      if (m[1].end = Object.assign({}, f[1].end), m[1].type = "chunkText", m[1].contentType = "text", t[3] > t[2] + 1) {
        let g = t[2] + 1, S = t[3] - t[2] - 1;
        e.add(g, S, []);
      }
    }
    e.add(t[3] + 1, 0, [["exit", p, n]]);
  }
  return i !== void 0 && (o.end = Object.assign({}, Ye(n.events, i)), e.add(i, 0, [["exit", o, n]]), o = void 0), o;
}
function Ao(e, n, t, r, i) {
  let o = [], a = Ye(n.events, t);
  i && (i.end = Object.assign({}, a), o.push(["exit", i, n])), r.end = Object.assign({}, a), o.push(["exit", r, n]), e.add(t + 1, 0, o);
}
function Ye(e, n) {
  let t = e[n], r = t[0] === "enter" ? "start" : "end";
  return t[1][r];
}

// node_modules/micromark-extension-gfm-task-list-item/lib/syntax.js
var Ju = {
  name: "tasklistCheck",
  tokenize: Xu
};
function xr() {
  return {
    text: {
      91: Ju
    }
  };
}
function Xu(e, n, t) {
  let r = this;
  return i;
  function i(l) {
    return (
      // Exit if there’s stuff before.
      r.previous !== null || // Exit if not in the first content that is the first child of a list
      // item.
      !r._gfmTasklistFirstContentOfListItem ? t(l) : (e.enter("taskListCheck"), e.enter("taskListCheckMarker"), e.consume(l), e.exit("taskListCheckMarker"), o)
    );
  }
  function o(l) {
    return M(l) ? (e.enter("taskListCheckValueUnchecked"), e.consume(l), e.exit("taskListCheckValueUnchecked"), a) : l === 88 || l === 120 ? (e.enter("taskListCheckValueChecked"), e.consume(l), e.exit(
    "taskListCheckValueChecked"), a) : t(l);
  }
  function a(l) {
    return l === 93 ? (e.enter("taskListCheckMarker"), e.consume(l), e.exit("taskListCheckMarker"), e.exit("taskListCheck"), s) : t(l);
  }
  function s(l) {
    return q(l) ? n(l) : L(l) ? e.check({
      tokenize: ec
    }, n, t)(l) : t(l);
  }
}
function ec(e, n, t) {
  return T(e, r, "whitespace");
  function r(i) {
    return i === null ? t(i) : n(i);
  }
}

// node_modules/micromark-extension-gfm/index.js
function Io(e) {
  return xt([
    fr(),
    hr(),
    dr(e),
    gr(),
    xr()
  ]);
}

// node_modules/remark-gfm/lib/index.js
var tc = {};
function Qt(e) {
  let n = (
    /** @type {Processor<Root>} */
    this
  ), t = e || tc, r = n.data(), i = r.micromarkExtensions || (r.micromarkExtensions = []), o = r.fromMarkdownExtensions || (r.fromMarkdownExtensions = []), a = r.toMarkdownExtensions || (r.toMarkdownExtensions =
  []);
  i.push(Io(t)), o.push(ur()), a.push(cr(t));
}

// src/document/chunks.ts
var nc = /^ {0,3}\[[^\]\n]{1,999}\]:|\[\^|<(?:pre|script|style|textarea)\b|<[?!][^-]/im;
function Lo(e) {
  let n = e.length > 3e5;
  if (!n && nc.test(e)) return [{ text: e, line: 0, offset: 0 }];
  let t = n ? 1e5 : 500, r = [], i = { line: 0, offset: 0 };
  for (let o of rc(e))
    o.offset - i.offset < t || (r.push({ text: e.slice(i.offset, o.offset), ...i }), i = o);
  return [...r, { text: e.slice(i.offset), ...i }];
}
function* rc(e) {
  let n = "", t = !1, r = !0, i = 0;
  for (let o = 0; o < e.length; i++) {
    let a = e.indexOf(`
`, o), s = a < 0 ? e.length : a, l = e.slice(o, Math.min(s, o + 200));
    r && n === "" && !t && /^#{1,3} /.test(l) && (yield { line: i, offset: o });
    let u = /^ {0,3}(`{3,}|~{3,})/.exec(l)?.[1] ?? "";
    n === "" && !t ? n = u : u.startsWith(n) && n !== "" && /^[`~\s]*$/.test(l) && (n = ""), n === "" && (t = ic(e.slice(o, s), t)), r = l.trim() === "", o = s + 1;
  }
}
function ic(e, n) {
  let [t, r] = [e.lastIndexOf("<!--"), e.lastIndexOf("-->")];
  return t > r || n && r < 0;
}

// src/document/front-matter.ts
var oc = /^---[ \t]*\r?\n/, ac = /^(?:---|\.\.\.)[ \t]*$/m, sc = 65536;
function zo(e) {
  let n = oc.exec(e);
  if (!n) return { values: {}, end: 0 };
  let t = e.slice(n[0].length, n[0].length + sc), r = ac.exec(t);
  if (!r) return { values: {}, end: 0 };
  let i = t.slice(0, r.index);
  return /^(?:\s*(?:#.*)?\r?\n)*["']?[\w-]+["']?[ \t]*:/.test(i) ? { ...lc(i), end: n[0].length + r.index + r[0].length } : { values: {}, end: 0 };
}
function lc(e) {
  let n = new Ir(), t = Lr(e, { lineCounter: n, logLevel: "silent", customTags: [], stringKeys: !0 }), r = t.errors[0];
  if (r) return { values: {}, problem: To(r.message, n.linePos(r.pos[0])) };
  try {
    let i = t.toJS({ maxAliasCount: 100 });
    return { values: uc(i) ? i : {} };
  } catch (i) {
    return { values: {}, problem: To(String(i.message), { line: 1, col: 1 }) };
  }
}
function To(e, { line: n, col: t }) {
  let r = { line: n + 1, column: t };
  return { message: e.split(`
`)[0].replace(/ at line \d+, column \d+:?$/, ""), at: { start: r, end: r } };
}
function uc(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}

// src/document/mask.ts
var cc = /^[ \t>]{201,}|^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){61,}/;
function Fo(e) {
  let n = [];
  if (e.length <= 200) return { text: e, masks: n };
  let t = 0, r = 0, i = e.split(`
`).map((o) => {
    t += 1;
    let a = r;
    return r += o.length + 1, o.length <= 61 || o.trim() === "" || !cc.test(o.slice(0, 2e3)) ? o : (n.push({ reason: "too deep", at: Po(t, 1, a, t, o.length + 1, a + o.length) }), o.replace(/[^\r]/g, "\
 "));
  });
  return n.length > 0 ? { text: i.join(`
`), masks: n } : { text: e, masks: n };
}
function Do(e, n) {
  return Ro(e).filter((t) => fc(t, n)).map((t) => ({ reason: "stray fence", at: dc(t, n) }));
}
var pc = /^ {0,3}#{1,5} \S.*$/gm;
function fc(e, n) {
  let t = n.slice(e.position?.start.offset, e.position?.end.offset), r = /^(?:`{3,}|~{3,})/.exec(t)?.[0];
  if (!r || /^(?:md|markdown|mdx)$/i.test(e.lang ?? "")) return !1;
  let i = e.value.match(pc)?.length ?? 0;
  return i === 0 ? !1 : mc(t, r) ? !e.lang && new RegExp(`^ {0,3}${r}[a-z]\\w*[ \\t]*$`, "m").test(e.value) && i >= 1 : i >= 2 || !hc(e.lang);
}
function mc(e, n) {
  let t = e.slice(e.lastIndexOf(`
`) + 1).replace(/^[ \t>]*/, "");
  return e.includes(`
`) && t.startsWith(n) && t.replaceAll(n[0] ?? "`", "").trim() === "";
}
function hc(e) {
  return /^(?:sh|bash|shell|zsh|console|python|py|yaml|yml|toml|ruby|rb|r|dockerfile|make|makefile|hcl|terraform|nginx|ini|conf|perl)$/i.test(
    e ?? ""
  );
}
function Ro(e) {
  return e.children.flatMap((n) => n.type === "code" ? [n] : n.type === "blockquote" ? Ro(n) : []);
}
function dc({ position: e }, n) {
  let { line: t = 1, column: r = 1, offset: i = 0 } = e?.start ?? {}, o = n.indexOf(`
`, i), a = (o < 0 ? n.length : o) - i;
  return Po(t, r, i, t, r + a, i + a);
}
function Po(e, n, t, r, i, o) {
  return {
    start: { line: e, column: n, offset: t },
    end: { line: r, column: i, offset: o }
  };
}

// src/document/sections.ts
function Mo(e) {
  let n = [], t = [], r = [];
  for (let i of Bo(e)) {
    let o = kc(i);
    for (; o > 0 && (r.at(-1)?.depth ?? 0) >= o; ) r.pop();
    let a = r.at(-1);
    if (o > 0) {
      let s = xc(i, o, a);
      (a?.sections ?? t).push(s), r.push(s);
    } else (a?.nodes ?? n).push(i);
    bc(r, i);
  }
  return { preamble: n, sections: t };
}
var gc = 60;
function Bo(e, n = 0) {
  return e.flatMap((t) => t.type !== "blockquote" || n > gc ? [t] : t.children.some(({ type: r }) => r !== "paragraph") ? Bo(t.children, n + 1) : [t]);
}
function xc(e, n, t) {
  let r = oe(e, { includeHtml: !1 }).trim().replace(/[:：]$/, "").trim(), i = e.position?.start ?? { line: 1, column: 1, offset: 0 }, o = e.position?.end ?? i;
  return { title: r, depth: n, heading: e, nodes: [], sections: [], parent: t, at: { start: i, end: o } };
}
function bc(e, n) {
  if (n.position)
    for (let t of e) t.at = { start: t.at.start, end: n.position.end };
}
function kc(e) {
  if (e.type === "heading") return e.depth;
  if (e.type !== "paragraph" || e.children.length > 2) return 0;
  let [n, t] = e.children;
  return n?.type !== "strong" || oe(n).length > 80 ? 0 : !t || t.type === "text" && /^\s*[:：]\s*$/.test(t.value) ? 7 : 0;
}

// src/document/parse.ts
var wc = uo().use(Qt).freeze();
function yc(e, n = "document.md") {
  let t = e.startsWith("\uFEFF") ? e.slice(1) : e, r = zo(t), i = Fo(Oo(t, 0, r.end)), o = No(i.text), a = Do(o, i.text), s = a.reduce((u, { at: c }) => Oo(u, c.start.offset ?? 0, c.end.offset ?? 0), i.
  text), l = a.length > 0 ? No(s) : o;
  return { path: n, source: t, tree: l, frontMatter: r, masked: [...i.masks, ...a], ...Mo(l.children) };
}
var Yt = /* @__PURE__ */ new Map(), Sc = 200, Cc = 5e4;
function No(e) {
  return { type: "root", children: Lo(e).flatMap((t) => vc(t.text).children.map((r) => jo(r, t))) };
}
function vc(e) {
  let n = Yt.get(e);
  if (n) return n;
  let t = wc.parse(e);
  return Yt.size >= Sc && Yt.clear(), e.length <= Cc && Yt.set(e, t), t;
}
function jo(e, n) {
  let { position: t } = e, r = t && { start: _o(t.start, n), end: _o(t.end, n) }, i = { ...e, position: r };
  return i.type === "code" && (i.value = i.value.replace(/\r\n?/g, `
`)), "children" in i && (i.children = e.children.map(
    (o) => jo(o, n)
  )), i;
}
function _o({ line: e, column: n, offset: t = 0 }, r) {
  return { line: e + r.line, column: n, offset: t + r.offset };
}
function Oo(e, n, t) {
  return t <= n ? e : e.slice(0, n) + e.slice(n, t).replace(/[^\r\n]/g, " ") + e.slice(t);
}

// src/document/document.ts
function* br(e) {
  yield e;
  for (let n of e.sections) yield* br(n);
}
function* lw(e) {
  for (let n of e.sections) yield* br(n);
}
function uw(e) {
  return [...br(e)].flatMap((n) => n.nodes);
}

// src/design/words.ts
var Ec = /\b(N?FR|REQ|US|UC|QR)[-_ ]?(\d{1,3}(?:\.\d{1,2})?)(?:(?:\s?(?:to|through|bis|[–—-]|\.{2,3}|…)\s?\1[-_ ]?|[–—…])(\d{1,3}(?:\.\d{1,2})?))?\b/g;
function qc(e) {
  return Ho(e).flatMap(({ ids: n }) => n);
}
function Ho(e) {
  return Array.from(e.matchAll(Ec), ({ 0: n, 1: t, 2: r = "", 3: i, index: o }) => ({
    ids: Ac(r, i).map((a) => `${t}-${a}`),
    start: o,
    end: o + n.length
  }));
}
function Ac(e, n) {
  if (n === void 0) return [e];
  let [t, r] = [Number(e), Number(n)];
  return !Number.isInteger(t) || !Number.isInteger(r) || t > r || r - t > 50 ? [e, n] : Array.from({ length: r - t + 1 }, (i, o) => String(t + o));
}
var Ic = /^(?:[\s.…–—_*-]*|n\/?a|not applicable|none|nil|nothing|tb[dca]|todo|t\.b\.d|wip|unknown|pending|\?+|x{2,}|keine?s?|entfällt|nenhuma?|ninguno|aucun|无|なし|нет)[\s.!]*$/i, Lc = /^(?:n\/?a|not applicable|none|tb[dca]|todo|to be (?:determined|defined|decided|done|added|completed|filled|written)|coming soon|keine|entfällt|nenhuma?|无)\s*[—–:;,.(（-]/i;
function Tc(e) {
  let n = e.trim();
  return n.length <= 40 && Ic.test(n) || n.length <= 120 && Lc.test(n);
}
function hw(e) {
  return /^\?(?!\?)/.test(e);
}

// src/design/nodes.ts
function Be(e) {
  if (!e.some(({ type: r }) => r === "blockquote")) return e;
  let n = [], t = (r, i) => {
    for (let o of r)
      o.type !== "blockquote" ? n.push(o) : i < 300 && t(o.children, i + 1);
  };
  return t(e, 0), n;
}
function Uo(e) {
  let n = [], t = (r, i) => {
    for (let o of r)
      n.push(o), "children" in o && i < 300 && t(o.children, i + 1);
  };
  return t(e, 0), n;
}
var Vo = /* @__PURE__ */ new WeakMap();
function kr(e) {
  if (e.type === "code" || e.type === "html" || e.type === "image") return [e];
  if (!("children" in e)) return [];
  let n = Vo.get(e);
  if (n) return n;
  let t = Uo([e]).filter((r) => /^(?:code|html|image)$/.test(r.type));
  return Vo.set(e, t), t;
}
function zc(e) {
  return e.flatMap(kr).filter((n) => n.type === "code");
}
function Fc(e) {
  return e.flatMap(kr).filter((n) => n.type === "image");
}
function Dc(e) {
  return e.flatMap(kr).filter((n) => n.type === "html");
}
function Rc(e) {
  return Be(e).filter((n) => n.type === "list");
}

// src/design/items.ts
var Go = /* @__PURE__ */ new WeakMap(), Wo = /* @__PURE__ */ new WeakMap();
function $o(e) {
  return Be(e).flatMap((n) => n.type === "list" ? wr(n) : []);
}
function Pc(e) {
  return $o(e).flatMap(Qo);
}
function Qo(e) {
  return e.items.length === 0 ? [e] : [e, ...e.items.flatMap(Qo)];
}
function wr(e) {
  let n = Go.get(e);
  if (n) return n;
  let t = e.children.map((r) => Mc(r, e.ordered === !0));
  return Go.set(e, t), t;
}
function Mc(e, n) {
  let t = e.children.filter((s) => s.type === "paragraph"), r = t.map((s) => se(s)), i = r.map((s) => s.text).join(" "), o = r.flatMap((s) => s.codes), a = e.children.flatMap((s) => s.type === "list" ?
  wr(s) : []);
  return { text: i, codes: o, ...yr(t[0], i), ordered: n, items: a, at: te(e), node: e };
}
function Bc(e) {
  return Be(e).flatMap((n) => n.type === "paragraph" ? [Nc(n)] : []);
}
function Nc(e) {
  let n = Wo.get(e);
  if (n) return n;
  let t = se(e), r = { ...t, ...yr(e, t.text), node: e };
  return Wo.set(e, r), r;
}
var _c = new RegExp("^(\\p{L}[^:：.!?|`]{0,48})[:：]\\s*(\\S[\\s\\S]*)$", "u");
function yr(e, n) {
  let t = e?.children[0], r = t?.type === "emphasis" ? t.children[0] : t, i = t && r?.type === "strong" ? se(t).text : "";
  if (i && n.startsWith(i))
    return {
      label: i.replace(/\s*[:：.]$/, ""),
      strong: !0,
      body: n.slice(i.length).replace(/^[\s:：.–—-]+/, "").trim()
    };
  let o = _c.exec(n);
  return o !== null && /^(?:.*[：]|.*:\s)/.test(n.slice(0, o[1].length + 2)) && o[1].split(" ").length <= 6 ? { label: o[1].trim(), strong: !1, body: o[2].trim() } : { strong: !1, body: n };
}

// src/design/html-tables.ts
var Oc = /<(\/?)(table|tr|td|th)\b[^>]{0,500}>/gi, jc = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " " };
function Zo(e) {
  let n = [], t;
  for (let r of e) {
    if (r.type !== "html") {
      t && Yo(t, se(r).text);
      continue;
    }
    if (!t && !/<table\b/i.test(r.value)) continue;
    let i = 0;
    for (let o of r.value.matchAll(Oc)) {
      t && Yo(t, Vc(r.value.slice(i, o.index))), i = o.index + o[0].length;
      let a = Uc(te(r).start, r.value, o.index);
      t = Hc(t, o[1] === "/", o[2].toLowerCase(), { start: a, end: te(r).end }, n);
    }
  }
  return t && n.push(Ko(t)), n;
}
function Hc(e, n, t, r, i) {
  if (t === "table" && n) {
    e && i.push(Ko(e));
    return;
  }
  if (t === "table") return e ?? { rows: [], at: r, inCell: !1 };
  if (e)
    return t === "tr" && !n && e.rows.push({ cells: [], at: r }), t !== "tr" && !n && e.rows.at(-1)?.cells.push({ text: "", at: r }), { ...e, inCell: t !== "tr" && !n };
}
function Yo(e, n) {
  let t = e.inCell ? e.rows.at(-1)?.cells.at(-1) : void 0;
  t && n.trim() && (t.text = `${t.text} ${n.trim()}`.trim());
}
function Vc(e) {
  return e.replace(/<!--[^>]{0,2000}-->|<[^<>]{0,500}>/g, " ").replace(/&(amp|lt|gt|quot|nbsp);/g, (n, t) => jc[t] ?? " ").replace(/\s+/g, " ");
}
function Ko({ rows: e, at: n }) {
  let [t, ...r] = e.filter(({ cells: o }) => o.length > 0), i = (o) => ({
    at: o.at,
    cells: o.cells.map((a) => ({ ...a, codes: [] }))
  });
  return { header: t?.cells.map(({ text: o }) => o) ?? [], rows: r.map(i), at: n };
}
function Uc(e, n, t) {
  let r = n.slice(0, t), i = r.split(`
`).length - 1, o = i === 0 ? e.column + t : t - r.lastIndexOf(`
`);
  return { line: e.line + i, column: o, offset: (e.offset ?? 0) + t };
}

// src/design/tables.ts
var Jo = /* @__PURE__ */ new WeakMap();
function Gc(e) {
  return [...Be(e).flatMap((t) => t.type === "table" ? [Wc(t)] : []), ...Zo(e)];
}
function Wc(e) {
  let n = Jo.get(e);
  if (n) return n;
  let [t, ...r] = e.children, i = {
    header: (t?.children ?? []).map((o) => se(o).text),
    at: te(e),
    rows: r.map((o) => ({ cells: o.children.map((a) => se(a)), at: te(o) }))
  };
  return Jo.set(e, i), i;
}
function $c(e, n) {
  return Xo(e, n);
}
function Xo(e, n, ...t) {
  return e.header.findIndex(
    (r, i) => !t.includes(i) && (n.test(r) || n.test(Qc(r)))
  );
}
function Qc(e) {
  return e.length <= 200 ? e.replace(/\s*\([^()]*\)/g, "").trim() : e;
}
function Yc(e, n) {
  return e.cells[n] ?? { text: "", at: e.at, codes: [] };
}
function Zc(e, n = " | ") {
  return e.cells.map(({ text: t }) => t).join(n);
}

// src/design/headings/de.ts
var ea = {
  overview: { whole: ["überblick", "einleitung", "zusammenfassung", "einführung"] },
  scope: { whole: ["umfang", "abgrenzung", "geltungsbereich"] },
  "in-scope": { whole: ["im umfang"] },
  "out-of-scope": {
    whole: ["nicht im umfang", "nicht-ziele", "nichtziele"],
    part: ["nicht im umfang", "nicht-ziele", "nichtziele", "außerhalb des umfangs"]
  },
  constraints: { whole: ["randbedingungen"], part: ["randbedingungen"] },
  requirements: { whole: ["anforderungen", "technische ziele"] },
  functional: {
    whole: ["ziele", "aufgabenstellung", "funktionen", "anwendungsfälle"],
    part: ["funktionale anforderungen", "wesentliche features", "aufgabenstellung", "anwendungsfälle"]
  },
  "non-functional": {
    whole: ["qualitätsziele", "qualitätsanforderungen"],
    part: ["nicht-funktionale", "nichtfunktionale", "qualitätsziele", "qualitätsanforderungen", "qualitätsszenarien"]
  },
  architecture: {
    whole: ["architektur", "lösungsstrategie", "kontextabgrenzung", "bausteinsicht"],
    part: ["systemarchitektur", "bausteinsicht", "technischer kontext", "fachlicher kontext", "architekturübersicht"]
  },
  components: {
    whole: ["komponenten", "bausteine", "dienste", "bausteinsicht"],
    part: ["komponenten", "bausteinsicht", "whitebox"]
  },
  externals: {
    whole: ["fremdsysteme", "externe systeme", "externe schnittstellen"],
    part: ["fremdsysteme", "externe systeme"]
  },
  actors: { whole: ["akteure", "rollen", "benutzer"] },
  "data-flow": {
    whole: ["datenfluss", "abläufe", "ablauf", "laufzeitsicht"],
    part: ["datenfluss", "laufzeitsicht", "sequenzdiagramm"]
  },
  "data-model": {
    whole: ["datenmodell", "domänenmodell", "datenhaltung", "datenbank"],
    part: ["datenmodell", "domänenmodell", "datenbankschema", "persistenz"]
  },
  api: { whole: ["schnittstellen", "endpunkte"], part: ["schnittstellen", "endpunkte"] },
  scaling: {
    whole: ["skalierung", "skalierbarkeit", "kapazität", "leistung"],
    part: ["skalierung", "skalierbarkeit", "kapazitätsplanung"]
  },
  "failure-modes": {
    whole: ["fehlerfälle", "ausfälle", "fehlerbehandlung", "zuverlässigkeit", "risiken"],
    part: ["fehlerbehandlung", "ausfallsicherheit", "fehlerfälle", "ausnahmebehandlung"]
  },
  cost: { whole: ["kosten", "kostenschätzung"], part: ["kostenschätzung", "betriebskosten", "kosten"] },
  security: {
    whole: ["sicherheit", "datenschutz", "berechtigungen", "authentifizierung", "autorisierung"],
    part: ["sicherheit", "datenschutz", "zugriffskontrolle"]
  },
  monitoring: {
    whole: ["überwachung", "beobachtbarkeit", "betrieb", "protokollierung"],
    part: ["überwachung", "beobachtbarkeit", "protokollierung", "monitoring"]
  },
  decisions: {
    whole: ["entscheidungen", "abwägungen", "alternativen", "entwurfsentscheidungen", "architekturentscheidungen"],
    part: ["entscheidungen", "alternativen", "abwägung"]
  },
  questions: { whole: ["offene fragen", "offene punkte"], part: ["offene fragen", "offene punkte"] },
  rollout: { whole: ["einführung im betrieb", "migration", "inbetriebnahme"] }
};

// src/design/headings/en.ts
var ta = {
  overview: {
    whole: ["overview", "summary", "introduction", "abstract", "tl;dr", "executive summary", "background", "context"],
    part: ["executive summary", "system overview", "project overview", "document overview"]
  },
  scope: { whole: ["scope", "boundaries", "system boundaries", "scope and boundaries"], part: ["scope"] },
  "in-scope": { whole: ["in scope", "included", "covered"], part: ["in-scope", "what is in scope"] },
  "out-of-scope": {
    whole: ["excluded", "not included", "not covered"],
    part: [
      "out of scope",
      "out-of-scope",
      "non-goals",
      "non goals",
      "nongoals",
      "anti-goals",
      "not in scope",
      "won't do",
      "exclusions"
    ]
  },
  constraints: { whole: ["constraints", "design constraints", "technical constraints"] },
  requirements: {
    whole: [
      "requirements",
      "requirement",
      "system requirements",
      "product requirements",
      "technical goals",
      "technical objectives"
    ],
    part: [
      "gathering requirements",
      "requirements gathering",
      "requirements analysis",
      "key requirements",
      "requirements and goals",
      "clarifying requirements"
    ]
  },
  functional: {
    whole: [
      "functional",
      "features",
      "goals",
      "capabilities",
      "use cases",
      "user stories",
      "stories",
      "key features",
      "core features",
      "objectives",
      "product goals",
      "main features",
      "extended requirements",
      "business requirements",
      "user requirements"
    ],
    part: [
      "functional requirements",
      "functional requirement",
      "functional goals",
      "user stories",
      "use cases",
      "acceptance criteria",
      "user scenarios",
      "feature list"
    ]
  },
  "non-functional": {
    whole: [
      "non-functional",
      "nonfunctional",
      "non functional",
      "quality attributes",
      "quality goals",
      "quality requirements",
      "performance goals",
      "slo",
      "slos",
      "service level objectives",
      "nfr",
      "nfrs",
      "performance requirements",
      "constraints and quality"
    ],
    part: [
      "non-functional",
      "nonfunctional",
      "non functional",
      "quality attributes",
      "quality goals",
      "quality requirements",
      "performance goals",
      "performance targets",
      "performance requirements",
      "service level objectives",
      "quality scenarios",
      "success metrics",
      "success criteria"
    ]
  },
  architecture: {
    whole: [
      "architecture",
      "high-level design",
      "high level design",
      "hld",
      "system design",
      "design",
      "building blocks",
      "solution design",
      "solution overview"
    ],
    part: [
      "architecture",
      "high-level design",
      "high level design",
      "high-level diagram",
      "high level diagram",
      "system diagram",
      "architectural overview",
      "context diagram",
      "container diagram",
      "building block view"
    ]
  },
  components: {
    whole: [
      "components",
      "services",
      "modules",
      "building blocks",
      "subsystems",
      "key components",
      "core components",
      "component"
    ],
    part: [
      "components",
      "component breakdown",
      "component design",
      "component details",
      "component overview",
      "system modules",
      "service breakdown",
      "service responsibilities",
      "module map",
      "building block",
      "microservices"
    ]
  },
  actors: {
    whole: ["actors", "users", "user roles", "roles", "personas", "users and roles", "stakeholders"],
    part: ["user roles", "personas"]
  },
  externals: {
    whole: [
      "external systems",
      "externals",
      "external services",
      "external dependencies",
      "third parties",
      "third-party services",
      "integrations",
      "dependencies"
    ],
    part: ["external systems", "external services", "third-party", "external interfaces"]
  },
  "data-flow": {
    whole: [
      "data flow",
      "data flows",
      "dataflow",
      "flow",
      "flows",
      "workflow",
      "workflows",
      "sequence",
      "sequences",
      "runtime view",
      "key flows",
      "request flow",
      "how it works"
    ],
    part: [
      "data flow",
      "dataflow",
      "data flows",
      "request flow",
      "request flows",
      "user flow",
      "workflow",
      "sequence diagram",
      "sequence diagrams",
      "runtime flow",
      "runtime view",
      "event flow",
      "message flow",
      "process flow",
      "write path",
      "read path",
      "read flow",
      "write flow",
      "lifecycle of a request",
      "control flow",
      "upload flow",
      "core flows"
    ]
  },
  "data-model": {
    whole: [
      "data model",
      "data models",
      "schema",
      "entities",
      "database",
      "data design",
      "domain model",
      "data structures",
      "storage",
      "data",
      "database design",
      "tables",
      "data storage"
    ],
    part: [
      "data model",
      "data models",
      "data model design",
      "database schema",
      "database design",
      "schema design",
      "table schema",
      "entity relationship",
      "entity-relationship",
      "er diagram",
      "erd",
      "domain model",
      "data structures",
      "storage schema",
      "data schema"
    ]
  },
  stores: { whole: ["stores", "data stores", "databases", "storage choices"], part: ["data stores"] },
  api: {
    whole: [
      "api",
      "apis",
      "endpoints",
      "interfaces",
      "contracts",
      "api contracts",
      "interface",
      "rpc",
      "routes",
      "public interface"
    ],
    part: [
      "api",
      "apis",
      "endpoint",
      "endpoints",
      "rest api",
      "api contract",
      "api design",
      "api specification",
      "interface definition",
      "interface design",
      "api routes",
      "rpc endpoints",
      "service interface"
    ]
  },
  "called-by-us": { whole: ["called by us", "apis we call", "consumed apis"], part: ["called by us"] },
  events: {
    whole: ["events", "messages", "topics", "event contracts", "event schema"],
    part: ["event contract", "event schema", "event categories", "message contract"]
  },
  scaling: {
    whole: [
      "scaling",
      "scale",
      "scalability",
      "capacity",
      "growth",
      "capacity planning",
      "performance",
      "scaling considerations",
      "bottlenecks",
      "estimation",
      "load",
      "sizing"
    ],
    part: [
      "scaling",
      "scalability",
      "capacity planning",
      "capacity estimation",
      "scale estimation",
      "back-of-envelope",
      "back of the envelope",
      "back-of-the-envelope",
      "traffic estimates",
      "estimation",
      "bottlenecks",
      "scale considerations",
      "performance and scale",
      "growth plan",
      "storage estimates",
      "scaling strategy"
    ]
  },
  "failure-modes": {
    whole: [
      "failures",
      "failure modes",
      "reliability",
      "resilience",
      "error handling",
      "failure handling",
      "risks",
      "fault tolerance",
      "recovery",
      "edge cases",
      "availability",
      "failure"
    ],
    part: [
      "failure mode",
      "failure modes",
      "failure scenarios",
      "failure handling",
      "failure analysis",
      "fault tolerance",
      "error handling",
      "resilience",
      "reliability",
      "disaster recovery",
      "edge cases",
      "edge case",
      "risks and mitigations",
      "risk and mitigation",
      "failure recovery",
      "what can go wrong",
      "what breaks",
      "fmea",
      "error scenarios",
      "error recovery"
    ]
  },
  cost: {
    whole: [
      "cost",
      "costs",
      "pricing",
      "budget",
      "cost estimate",
      "cost estimation",
      "cost analysis",
      "cost breakdown",
      "infrastructure cost",
      "cogs"
    ],
    part: [
      "cost estimate",
      "cost estimation",
      "cost analysis",
      "cost breakdown",
      "cost model",
      "monthly cost",
      "monthly costs",
      "infrastructure cost",
      "infrastructure costs",
      "operating cost",
      "cogs",
      "cost considerations",
      "costs",
      "total cost of ownership"
    ]
  },
  "build-or-buy": {
    whole: ["build or buy", "build vs buy", "build vs. buy", "build versus buy", "buy or build", "make or buy"],
    part: ["build vs", "build or buy", "build versus", "make or buy"]
  },
  security: {
    whole: [
      "security",
      "privacy",
      "threat model",
      "authentication",
      "authorization",
      "access control",
      "compliance",
      "permissions"
    ],
    part: [
      "security",
      "threat model",
      "authentication and authorization",
      "authentication & authorization",
      "security considerations",
      "privacy and security",
      "data protection",
      "access control",
      "permissions"
    ]
  },
  monitoring: {
    whole: [
      "monitoring",
      "observability",
      "metrics",
      "telemetry",
      "instrumentation",
      "logging",
      "alerting",
      "slis",
      "operations"
    ],
    part: [
      "monitoring",
      "observability",
      "metrics and alerts",
      "metrics and logging",
      "key metrics",
      "alerting",
      "alerts and dashboards",
      "logging and",
      "instrumentation",
      "service level indicators"
    ]
  },
  alerts: { whole: ["alerts", "alerting", "alert rules"], part: ["alert"] },
  decisions: {
    whole: [
      "trade-offs",
      "tradeoffs",
      "decisions",
      "alternatives",
      "rationale",
      "design decisions",
      "key decisions",
      "architecture decisions",
      "options",
      "drawbacks",
      "adrs",
      "trade offs"
    ],
    part: [
      "trade-off",
      "trade-offs",
      "tradeoff",
      "tradeoffs",
      "trade offs",
      "alternatives",
      "alternatives considered",
      "design decisions",
      "key decisions",
      "decision log",
      "decision record",
      "technology choices",
      "technical decisions",
      "design choices",
      "options considered",
      "pros and cons",
      "architectural decisions",
      "architecture decisions"
    ]
  },
  questions: {
    whole: [
      "questions",
      "open questions",
      "open issues",
      "unresolved questions",
      "unknowns",
      "open points",
      "open question",
      "assumptions and questions",
      "to be clarified"
    ],
    part: [
      "open question",
      "open questions",
      "unresolved question",
      "unresolved questions",
      "open issues",
      "outstanding questions",
      "questions to answer",
      "open points",
      "unresolved issues"
    ]
  },
  rollout: {
    whole: [
      "rollout",
      "roll-out",
      "deployment",
      "migration",
      "release plan",
      "launch plan",
      "deployment plan",
      "implementation plan",
      "milestones"
    ],
    part: [
      "rollout",
      "roll-out",
      "migration plan",
      "release plan",
      "launch plan",
      "deployment plan",
      "rollback plan",
      "graduation criteria"
    ]
  },
  quantities: { whole: ["quantities", "ledger", "quantity ledger", "numbers"], part: ["quantity ledger"] }
};

// src/design/headings/es.ts
var na = {
  overview: { whole: ["resumen", "introducción", "visión general", "contexto"] },
  scope: { whole: ["alcance"] },
  "in-scope": { part: ["dentro del alcance"] },
  "out-of-scope": { part: ["fuera del alcance", "fuera de alcance", "no objetivos"] },
  requirements: { whole: ["requisitos", "requerimientos"] },
  functional: {
    whole: ["objetivos", "funcionalidades"],
    part: ["requisitos funcionales", "requerimientos funcionales", "casos de uso", "historias de usuario"]
  },
  "non-functional": {
    part: ["requisitos no funcionales", "requerimientos no funcionales", "no funcionales", "atributos de calidad"]
  },
  architecture: { whole: ["arquitectura"], part: ["arquitectura"] },
  components: { whole: ["componentes", "servicios", "módulos"], part: ["componentes"] },
  "data-flow": { whole: ["flujo", "flujos"], part: ["flujo de datos", "flujos de datos", "diagrama de secuencia"] },
  "data-model": {
    whole: ["modelo de datos", "entidades", "base de datos"],
    part: ["modelo de datos", "esquema de base de datos"]
  },
  api: { whole: ["interfaces", "contratos"], part: ["endpoints", "contrato de api"] },
  scaling: { whole: ["escalabilidad", "capacidad", "rendimiento"], part: ["escalabilidad", "escalado", "capacidad"] },
  "failure-modes": {
    whole: ["fallos", "errores", "riesgos"],
    part: ["modos de fallo", "manejo de errores", "tolerancia a fallos", "riesgos y mitigaciones"]
  },
  cost: { whole: ["coste", "costes", "costo", "costos"], part: ["estimación de costos", "estimación de costes"] },
  security: { whole: ["seguridad", "privacidad"], part: ["seguridad", "privacidad"] },
  monitoring: {
    whole: ["monitoreo", "monitorización", "observabilidad", "métricas"],
    part: ["observabilidad", "monitoreo", "monitorización"]
  },
  decisions: { whole: ["decisiones", "alternativas"], part: ["decisiones", "alternativas"] },
  questions: { part: ["preguntas abiertas", "cuestiones abiertas", "puntos abiertos"] },
  rollout: { whole: ["despliegue", "migración"] }
};

// src/design/headings/fr.ts
var ra = {
  overview: { whole: ["résumé", "introduction", "vue d'ensemble", "contexte"] },
  scope: { whole: ["périmètre"] },
  "in-scope": { part: ["dans le périmètre"] },
  "out-of-scope": { part: ["hors périmètre", "hors du périmètre", "non-objectifs"] },
  requirements: { whole: ["exigences", "besoins"] },
  functional: {
    whole: ["objectifs", "fonctionnalités"],
    part: ["exigences fonctionnelles", "besoins fonctionnels", "cas d'utilisation"]
  },
  "non-functional": { part: ["exigences non fonctionnelles", "non fonctionnelles", "attributs de qualité"] },
  architecture: { whole: ["architecture"], part: ["architecture"] },
  components: { whole: ["composants", "services", "modules"], part: ["composants"] },
  "data-flow": { whole: ["flux", "flux de données"], part: ["flux de données", "diagramme de séquence"] },
  "data-model": {
    whole: ["modèle de données", "entités", "base de données"],
    part: ["modèle de données", "schéma de la base"]
  },
  api: { whole: ["interfaces", "contrats"], part: ["points de terminaison", "contrat d'api"] },
  scaling: {
    whole: ["passage à l'échelle", "montée en charge", "capacité"],
    part: ["passage à l'échelle", "montée en charge"]
  },
  "failure-modes": {
    whole: ["pannes", "erreurs", "risques"],
    part: ["modes de défaillance", "gestion des erreurs", "tolérance aux pannes"]
  },
  cost: { whole: ["coût", "coûts"], part: ["estimation des coûts", "coûts"] },
  security: { whole: ["sécurité", "confidentialité"], part: ["sécurité", "confidentialité"] },
  monitoring: { whole: ["supervision", "observabilité", "métriques"], part: ["supervision", "observabilité"] },
  decisions: { whole: ["décisions", "alternatives", "compromis"], part: ["décisions", "alternatives", "compromis"] },
  questions: { part: ["questions ouvertes", "points ouverts"] },
  rollout: { whole: ["déploiement", "migration"] }
};

// src/design/headings/it.ts
var ia = {
  overview: { whole: ["panoramica", "introduzione", "sommario", "contesto"] },
  scope: { whole: ["ambito"] },
  "out-of-scope": { part: ["fuori ambito", "fuori dall'ambito", "non obiettivi"] },
  "in-scope": { part: ["nell'ambito"] },
  requirements: { whole: ["requisiti"] },
  functional: { whole: ["obiettivi", "funzionalità"], part: ["requisiti funzionali", "casi d'uso"] },
  "non-functional": { part: ["requisiti non funzionali", "non funzionali"] },
  architecture: { whole: ["architettura"], part: ["architettura"] },
  components: { whole: ["componenti", "moduli", "servizi"], part: ["componenti"] },
  "data-flow": { whole: ["flusso", "flussi"], part: ["flusso dei dati", "flusso dati", "diagramma di sequenza"] },
  "data-model": { whole: ["database", "entità"], part: ["modello dei dati", "modello dati", "schema del database"] },
  api: { whole: ["interfacce", "contratti"], part: ["contratto api", "contratti api"] },
  scaling: { whole: ["scalabilità", "capacità", "prestazioni"], part: ["scalabilità"] },
  "failure-modes": {
    whole: ["guasti", "errori", "rischi"],
    part: ["gestione degli errori", "modalità di guasto", "tolleranza ai guasti", "rischi e mitigazioni"]
  },
  cost: { whole: ["costi"], part: ["stima dei costi", "costi"] },
  security: { whole: ["sicurezza", "privacy"], part: ["sicurezza"] },
  monitoring: { whole: ["monitoraggio", "osservabilità", "metriche"], part: ["monitoraggio", "osservabilità"] },
  decisions: { whole: ["decisioni", "alternative"], part: ["decisioni", "alternative"] },
  questions: { part: ["domande aperte", "questioni aperte", "punti aperti"] },
  rollout: { whole: ["rilascio", "migrazione"] }
};

// src/design/headings/ja.ts
var oa = {
  overview: { part: ["概要", "はじめに", "背景"] },
  scope: { whole: ["スコープ", "範囲"] },
  "out-of-scope": { part: ["スコープ外", "対象外", "非目標"] },
  requirements: { whole: ["要件", "要求"] },
  functional: { whole: ["目的", "目標", "ゴール"], part: ["機能要件", "ユースケース", "ユーザーストーリー"] },
  "non-functional": { part: ["非機能要件", "非機能", "品質特性"] },
  architecture: { part: ["アーキテクチャ", "システム構成", "全体構成"] },
  components: { part: ["コンポーネント", "モジュール構成"] },
  "data-flow": { part: ["データフロー", "処理の流れ", "シーケンス図", "処理フロー"] },
  "data-model": { part: ["データモデル", "データベース設計", "テーブル設計", "エンティティ"] },
  api: { part: ["インターフェース", "エンドポイント"] },
  scaling: { part: ["スケーラビリティ", "スケーリング", "キャパシティ"] },
  "failure-modes": { part: ["障害", "エラー処理", "エラーハンドリング", "リスク"] },
  cost: { part: ["コスト", "費用"] },
  security: { part: ["セキュリティ"] },
  monitoring: { part: ["監視", "モニタリング", "可観測性"] },
  decisions: { part: ["意思決定", "代替案", "トレードオフ", "設計判断"] },
  questions: { part: ["未解決", "オープンクエスチョン", "検討事項"] },
  rollout: { part: ["リリース計画", "移行計画"] }
};

// src/design/headings/ko.ts
var aa = {
  overview: { part: ["개요", "소개", "배경"] },
  scope: { whole: ["범위"] },
  "out-of-scope": { part: ["범위 외", "제외 범위", "비목표"] },
  requirements: { whole: ["요구사항"] },
  functional: { whole: ["목표", "기능"], part: ["기능 요구사항", "기능적 요구사항", "사용자 스토리"] },
  "non-functional": { part: ["비기능 요구사항", "비기능적 요구사항", "품질 속성"] },
  architecture: { part: ["아키텍처", "시스템 구성"] },
  components: { part: ["컴포넌트", "구성 요소"] },
  "data-flow": { part: ["데이터 흐름", "시퀀스 다이어그램", "처리 흐름"] },
  "data-model": { part: ["데이터 모델", "데이터베이스 설계", "테이블 설계"] },
  api: { part: ["인터페이스", "엔드포인트"] },
  scaling: { part: ["확장성", "스케일링", "용량 산정"] },
  "failure-modes": { part: ["장애", "오류 처리", "에러 처리", "위험"] },
  cost: { part: ["비용"] },
  security: { part: ["보안"] },
  monitoring: { part: ["모니터링", "관측성"] },
  decisions: { part: ["의사결정", "대안", "트레이드오프"] },
  questions: { part: ["미해결", "열린 질문"] },
  rollout: { part: ["배포 계획", "마이그레이션"] }
};

// src/design/headings/nl.ts
var sa = {
  overview: { whole: ["overzicht", "inleiding", "samenvatting", "achtergrond"] },
  scope: { whole: ["reikwijdte"] },
  "out-of-scope": { part: ["buiten scope", "buiten de scope", "geen doelen"] },
  requirements: { whole: ["eisen", "vereisten"] },
  functional: {
    whole: ["doelen", "functies"],
    part: ["functionele eisen", "functionele vereisten", "gebruikersverhalen"]
  },
  "non-functional": { part: ["niet-functionele eisen", "niet-functionele", "kwaliteitseisen"] },
  architecture: { whole: ["architectuur"], part: ["architectuur"] },
  components: { whole: ["componenten", "onderdelen"], part: ["componenten"] },
  "data-flow": { whole: ["gegevensstroom"], part: ["gegevensstroom", "dataflow", "sequentiediagram"] },
  "data-model": { whole: ["datamodel", "gegevensmodel"], part: ["datamodel", "gegevensmodel"] },
  api: { whole: ["koppelvlakken"], part: ["koppelvlakken"] },
  scaling: { whole: ["schaalbaarheid", "capaciteit"], part: ["schaalbaarheid"] },
  "failure-modes": { whole: ["storingen", "risico's"], part: ["foutafhandeling", "storingen", "risico's"] },
  cost: { whole: ["kosten"], part: ["kosten"] },
  security: { whole: ["beveiliging", "privacy"], part: ["beveiliging"] },
  monitoring: { whole: ["bewaking"], part: ["bewaking"] },
  decisions: {
    whole: ["beslissingen", "afwegingen", "alternatieven"],
    part: ["beslissingen", "afwegingen", "alternatieven"]
  },
  questions: { part: ["open vragen", "openstaande vragen", "open punten"] },
  rollout: { whole: ["uitrol", "migratie"] }
};

// src/design/headings/pl.ts
var la = {
  overview: { whole: ["przegląd", "wstęp", "podsumowanie", "kontekst"] },
  scope: { whole: ["zakres"] },
  "out-of-scope": { part: ["poza zakresem"] },
  requirements: { whole: ["wymagania"] },
  functional: { whole: ["cele", "funkcje"], part: ["wymagania funkcjonalne", "przypadki użycia"] },
  "non-functional": { part: ["wymagania niefunkcjonalne", "niefunkcjonalne"] },
  architecture: { whole: ["architektura"], part: ["architektura"] },
  components: { whole: ["komponenty", "moduły", "usługi"], part: ["komponenty"] },
  "data-flow": { whole: ["przepływ"], part: ["przepływ danych", "diagram sekwencji"] },
  "data-model": { whole: ["encje", "baza danych"], part: ["model danych", "schemat bazy"] },
  api: { whole: ["interfejsy"], part: ["punkty końcowe"] },
  scaling: { whole: ["skalowanie", "skalowalność", "wydajność"], part: ["skalowanie", "skalowalność"] },
  "failure-modes": { whole: ["awarie", "ryzyka", "błędy"], part: ["obsługa błędów", "awarie", "ryzyka"] },
  cost: { whole: ["koszty"], part: ["koszty", "koszt"] },
  security: { whole: ["bezpieczeństwo", "prywatność"], part: ["bezpieczeństwo"] },
  monitoring: { whole: ["monitorowanie", "obserwowalność"], part: ["monitorowanie"] },
  decisions: { whole: ["decyzje", "alternatywy"], part: ["decyzje", "alternatywy", "kompromisy"] },
  questions: { part: ["pytania otwarte", "otwarte pytania"] },
  rollout: { whole: ["wdrożenie", "migracja"] }
};

// src/design/headings/pt.ts
var ua = {
  overview: { whole: ["visão geral", "resumo", "introdução", "contexto"] },
  scope: { whole: ["escopo", "âmbito"] },
  "in-scope": { whole: ["incluído", "inclui"], part: ["dentro do escopo", "no escopo"] },
  "out-of-scope": { whole: ["excluído"], part: ["fora do escopo", "fora de escopo", "não objetivos", "não-objetivos"] },
  requirements: { whole: ["requisitos", "objetivos técnicos"] },
  functional: {
    whole: ["objetivos", "funcionalidades"],
    part: [
      "requisitos funcionais",
      "casos de uso",
      "histórias de usuário",
      "critérios de aceite",
      "critérios de aceitação"
    ]
  },
  "non-functional": {
    part: [
      "requisitos não funcionais",
      "não funcionais",
      "não-funcionais",
      "atributos de qualidade",
      "critérios de sucesso"
    ]
  },
  architecture: { whole: ["arquitetura", "desenho da solução"], part: ["arquitetura"] },
  components: { whole: ["componentes", "serviços", "módulos"], part: ["componentes"] },
  "data-flow": {
    whole: ["fluxo", "fluxos", "fluxo de dados"],
    part: ["fluxo de dados", "fluxos", "fluxo", "diagrama de sequência"]
  },
  "data-model": {
    whole: ["modelo de dados", "entidades", "banco de dados"],
    part: ["modelo de dados", "modelagem de dados", "esquema do banco"]
  },
  api: {
    whole: ["contratos", "interfaces", "contratos públicos"],
    part: ["endpoints", "contratos da api", "contratos públicos", "contrato"]
  },
  scaling: { whole: ["escalabilidade", "capacidade", "desempenho"], part: ["escalabilidade", "capacidade"] },
  "failure-modes": {
    whole: ["falhas", "erros", "resiliência", "riscos"],
    part: [
      "tratamento de erros",
      "erros",
      "modos de falha",
      "resiliência",
      "tolerância a falhas",
      "riscos e mitigações",
      "matriz de erros"
    ]
  },
  cost: { whole: ["custo", "custos"], part: ["estimativa de custo", "custos"] },
  security: { whole: ["segurança", "privacidade", "autenticação", "autorização"], part: ["segurança", "privacidade"] },
  monitoring: {
    whole: ["monitoramento", "observabilidade", "métricas"],
    part: ["observabilidade", "monitoramento", "métricas"]
  },
  decisions: { whole: ["decisões", "alternativas"], part: ["decisões", "alternativas", "trade-offs"] },
  questions: { part: ["questões em aberto", "perguntas em aberto", "pontos em aberto", "dúvidas em aberto"] },
  rollout: { whole: ["implantação", "migração"] }
};

// src/design/headings/ru.ts
var ca = {
  overview: { whole: ["обзор", "введение", "резюме", "контекст"] },
  scope: { whole: ["границы", "область"] },
  "out-of-scope": { part: ["вне рамок", "не входит", "не цели"] },
  requirements: { whole: ["требования"] },
  functional: { whole: ["цели", "функции"], part: ["функциональные требования", "сценарии использования"] },
  "non-functional": { part: ["нефункциональные требования", "нефункциональные"] },
  architecture: { whole: ["архитектура"], part: ["архитектура"] },
  components: { whole: ["компоненты", "модули", "сервисы"], part: ["компоненты"] },
  "data-flow": { whole: ["потоки"], part: ["поток данных", "потоки данных", "диаграмма последовательности"] },
  "data-model": { whole: ["сущности", "база данных"], part: ["модель данных", "схема базы"] },
  api: { whole: ["интерфейсы", "контракты"], part: ["эндпоинты", "контракт"] },
  scaling: {
    whole: ["масштабирование", "масштабируемость", "нагрузка"],
    part: ["масштабирование", "масштабируемость"]
  },
  "failure-modes": {
    whole: ["отказы", "риски", "ошибки"],
    part: ["обработка ошибок", "отказоустойчивость", "сценарии отказа", "риски"]
  },
  cost: { whole: ["стоимость", "затраты"], part: ["стоимость", "затраты"] },
  security: { whole: ["безопасность"], part: ["безопасность"] },
  monitoring: { whole: ["мониторинг", "наблюдаемость", "метрики"], part: ["мониторинг", "наблюдаемость"] },
  decisions: {
    whole: ["решения", "альтернативы", "компромиссы"],
    part: ["альтернативы", "компромиссы", "принятые решения"]
  },
  questions: { part: ["открытые вопросы"] },
  rollout: { whole: ["развертывание", "миграция"] }
};

// src/design/headings/vi.ts
var pa = {
  overview: { whole: ["tổng quan", "giới thiệu", "tóm tắt", "bối cảnh"] },
  scope: { whole: ["phạm vi"] },
  "out-of-scope": { part: ["ngoài phạm vi"] },
  requirements: { whole: ["yêu cầu"] },
  functional: { whole: ["mục tiêu", "tính năng"], part: ["yêu cầu chức năng", "mục tiêu thiết kế"] },
  "non-functional": { part: ["yêu cầu phi chức năng", "phi chức năng"] },
  architecture: { part: ["kiến trúc", "sơ đồ tổng quan"] },
  components: { part: ["thành phần"] },
  "data-flow": { part: ["luồng dữ liệu", "luồng xử lý"] },
  "data-model": { part: ["mô hình dữ liệu", "cơ sở dữ liệu"] },
  api: { part: ["giao diện lập trình"] },
  scaling: { part: ["mở rộng", "hiệu năng"] },
  "failure-modes": { part: ["xử lý lỗi", "rủi ro"] },
  cost: { part: ["chi phí"] },
  security: { part: ["bảo mật", "phân quyền"] },
  monitoring: { part: ["giám sát"] },
  decisions: { part: ["quyết định", "đánh đổi"] },
  questions: { part: ["câu hỏi mở", "câu hỏi còn lại"] },
  rollout: { part: ["triển khai"] }
};

// src/design/headings/zh.ts
var fa = {
  overview: { part: ["概述", "概览", "简介", "背景", "摘要"] },
  scope: { whole: ["范围"] },
  "out-of-scope": { part: ["非目标", "不在范围"] },
  requirements: { whole: ["需求"] },
  functional: { part: ["功能需求", "功能性需求", "用户故事", "用例"], whole: ["目标"] },
  "non-functional": { part: ["非功能", "质量属性", "性能目标"] },
  architecture: { part: ["架构", "总体设计"] },
  components: { part: ["组件", "模块"] },
  "data-flow": { part: ["数据流", "流程", "时序图", "写路径", "读路径"] },
  "data-model": { part: ["数据模型", "数据库设计", "表结构", "实体"] },
  api: { part: ["接口"] },
  scaling: { part: ["扩展性", "容量", "可伸缩"] },
  "failure-modes": { part: ["故障", "容错", "错误处理", "风险"] },
  cost: { part: ["成本", "费用"] },
  security: { part: ["安全", "隐私"] },
  monitoring: { part: ["监控", "可观测", "指标"] },
  decisions: { part: ["决策", "权衡", "备选方案"] },
  questions: { part: ["待解决问题", "开放问题", "未决问题"] },
  rollout: { part: ["上线", "迁移", "部署"] }
};

// src/design/headings/index.ts
var ma = [ta, ea, na, ra, ia, oa, aa, sa, la, ua, ca, pa, fa];

// src/design/heading.ts
var Kt = /* @__PURE__ */ new Map(), ha = [];
for (let e of ma)
  for (let [n, t] of Object.entries(e)) {
    for (let r of t.whole ?? []) Kt.set(Ze(r), [...Kt.get(Ze(r)) ?? [], n]);
    for (let r of t.part ?? []) ha.push({ words: Ze(r), topic: n });
  }
var Kc = /\b(?:gateway|service|server|manager|worker|store|database|queue|module|client|plugin|controller|agent|engine|cluster)$/i, Jc = /^(?:user )?(?:story|use case) \d{1,3}\b/i, Zt = /* @__PURE__ */ new Map();
function ay(e) {
  let n = Zt.get(e) ?? Xc(e.slice(0, 300));
  return Zt.size > 5e3 && Zt.clear(), Zt.set(e, n), n;
}
function Xc(e) {
  if (/^\W*<[^<>]*>\W*$|^\W*\[[^[\]]*\]\W*$/.test(e)) return [];
  let n = ep(e);
  if (Jc.test(n)) return ["functional"];
  let t = n.split(/\s+(?:&|and|und|y|e|et)\s+|\s*[/,–—]\s*/).filter(Boolean), r = new Set(Kt.get(Ze(n)));
  if (t.length > 1) for (let o of t) for (let a of Kt.get(Ze(o)) ?? []) r.add(a);
  let i = ` ${Ze(n)} `;
  if (!Kc.test(n)) for (let { words: o, topic: a } of ha) tp(i, o) && r.add(a);
  if (/^(?:\S+\s+){6,}\S*\?$/.test(n) && r.delete("components"), /\bdiagrams?$/i.test(n) && r.delete("api"), r.has("non-functional") && r.delete("functional"), r.has("out-of-scope")) for (let o of ["f\
unctional", "in-scope", "scope"]) r.delete(o);
  return [...r];
}
function ep(e) {
  return e.replace(/[\u00AD\u200B]/g, "").replace(/\([^()]*\)/g, " ").replace(/[*_`#]/g, "").replace(/^[^\p{L}\p{N}]+/u, "").replace(
    /^(?:(?:section|part|chapter|step|phase|kapitel)\s+)?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[ivx]{1,5}(?=[.):])|[a-z](?=[.)]))?[.):\s–—-]{0,4}/i,
    ""
  ).trim();
}
function Ze(e) {
  return e.toLowerCase().replace(/[‐‑–]/g, "-").replace(/[’]/g, "'").replace(/[^\p{L}\p{N}'\-;. ]+/gu, " ").replace(/\s+/g, " ").trim();
}
function tp(e, n) {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(n) ? e.includes(n) : e.includes(` ${n} `);
}

export {
  se as a,
  te as b,
  Fr as c,
  qa as d,
  tn as e,
  Rr as f,
  Ia as g,
  ap as h,
  sp as i,
  lp as j,
  Be as k,
  Uo as l,
  zc as m,
  Fc as n,
  Dc as o,
  Rc as p,
  $o as q,
  Pc as r,
  wr as s,
  Bc as t,
  yr as u,
  Gc as v,
  $c as w,
  Xo as x,
  Yc as y,
  Zc as z,
  qc as A,
  Ho as B,
  Tc as C,
  hw as D,
  br as E,
  lw as F,
  uw as G,
  oe as H,
  zo as I,
  yc as J,
  ay as K,
  ep as L
};
