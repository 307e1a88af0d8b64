// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as D,
  b as z
} from "./chunk-EQFQXU5L.mjs";
import {
  a as M,
  d as J,
  f as W
} from "./chunk-64QWA72K.mjs";
import {
  b as R
} from "./chunk-5VFBZKTQ.mjs";
import {
  a as w
} from "./chunk-G3DKJZ2P.mjs";
import "./chunk-ADFQ3F2B.mjs";

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function N(e, t = !1) {
  let r = e.length, n = 0, i = "", o = 0, f = 16, m = 0, p = 0, b = 0, k = 0, h = 0;
  function I(l, g) {
    let d = 0, u = 0;
    for (; d < l || !g; ) {
      let s = e.charCodeAt(n);
      if (s >= 48 && s <= 57)
        u = u * 16 + s - 48;
      else if (s >= 65 && s <= 70)
        u = u * 16 + s - 65 + 10;
      else if (s >= 97 && s <= 102)
        u = u * 16 + s - 97 + 10;
      else
        break;
      n++, d++;
    }
    return d < l && (u = -1), u;
  }
  function j(l) {
    n = l, i = "", o = 0, f = 16, h = 0;
  }
  function S() {
    let l = n;
    if (e.charCodeAt(n) === 48)
      n++;
    else
      for (n++; n < e.length && O(e.charCodeAt(n)); )
        n++;
    if (n < e.length && e.charCodeAt(n) === 46)
      if (n++, n < e.length && O(e.charCodeAt(n)))
        for (n++; n < e.length && O(e.charCodeAt(n)); )
          n++;
      else
        return h = 3, e.substring(l, n);
    let g = n;
    if (n < e.length && (e.charCodeAt(n) === 69 || e.charCodeAt(n) === 101))
      if (n++, (n < e.length && e.charCodeAt(n) === 43 || e.charCodeAt(n) === 45) && n++, n < e.length && O(e.charCodeAt(n))) {
        for (n++; n < e.length && O(e.charCodeAt(n)); )
          n++;
        g = n;
      } else
        h = 3;
    return e.substring(l, g);
  }
  function U() {
    let l = "", g = n;
    for (; ; ) {
      if (n >= r) {
        l += e.substring(g, n), h = 2;
        break;
      }
      let d = e.charCodeAt(n);
      if (d === 34) {
        l += e.substring(g, n), n++;
        break;
      }
      if (d === 92) {
        if (l += e.substring(g, n), n++, n >= r) {
          h = 2;
          break;
        }
        switch (e.charCodeAt(n++)) {
          case 34:
            l += '"';
            break;
          case 92:
            l += "\\";
            break;
          case 47:
            l += "/";
            break;
          case 98:
            l += "\b";
            break;
          case 102:
            l += "\f";
            break;
          case 110:
            l += `
`;
            break;
          case 114:
            l += "\r";
            break;
          case 116:
            l += "	";
            break;
          case 117:
            let s = I(4, !0);
            s >= 0 ? l += String.fromCharCode(s) : h = 4;
            break;
          default:
            h = 5;
        }
        g = n;
        continue;
      }
      if (d >= 0 && d <= 31)
        if (L(d)) {
          l += e.substring(g, n), h = 2;
          break;
        } else
          h = 6;
      n++;
    }
    return l;
  }
  function y() {
    if (i = "", h = 0, o = n, p = m, k = b, n >= r)
      return o = r, f = 17;
    let l = e.charCodeAt(n);
    if ($(l)) {
      do
        n++, i += String.fromCharCode(l), l = e.charCodeAt(n);
      while ($(l));
      return f = 15;
    }
    if (L(l))
      return n++, i += String.fromCharCode(l), l === 13 && e.charCodeAt(n) === 10 && (n++, i += `
`), m++, b = n, f = 14;
    switch (l) {
      // tokens: []{}:,
      case 123:
        return n++, f = 1;
      case 125:
        return n++, f = 2;
      case 91:
        return n++, f = 3;
      case 93:
        return n++, f = 4;
      case 58:
        return n++, f = 6;
      case 44:
        return n++, f = 5;
      // strings
      case 34:
        return n++, i = U(), f = 10;
      // comments
      case 47:
        let g = n - 1;
        if (e.charCodeAt(n + 1) === 47) {
          for (n += 2; n < r && !L(e.charCodeAt(n)); )
            n++;
          return i = e.substring(g, n), f = 12;
        }
        if (e.charCodeAt(n + 1) === 42) {
          n += 2;
          let d = r - 1, u = !1;
          for (; n < d; ) {
            let s = e.charCodeAt(n);
            if (s === 42 && e.charCodeAt(n + 1) === 47) {
              n += 2, u = !0;
              break;
            }
            n++, L(s) && (s === 13 && e.charCodeAt(n) === 10 && n++, m++, b = n);
          }
          return u || (n++, h = 1), i = e.substring(g, n), f = 13;
        }
        return i += String.fromCharCode(l), n++, f = 16;
      // numbers
      case 45:
        if (i += String.fromCharCode(l), n++, n === r || !O(e.charCodeAt(n)))
          return f = 16;
      // found a minus, followed by a number so
      // we fall through to proceed with scanning
      // numbers
      case 48:
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
      case 55:
      case 56:
      case 57:
        return i += S(), f = 11;
      // literals and unknown symbols
      default:
        for (; n < r && E(l); )
          n++, l = e.charCodeAt(n);
        if (o !== n) {
          switch (i = e.substring(o, n), i) {
            case "true":
              return f = 8;
            case "false":
              return f = 9;
            case "null":
              return f = 7;
          }
          return f = 16;
        }
        return i += String.fromCharCode(l), n++, f = 16;
    }
  }
  function E(l) {
    if ($(l) || L(l))
      return !1;
    switch (l) {
      case 125:
      case 93:
      case 123:
      case 91:
      case 34:
      case 58:
      case 44:
      case 47:
        return !1;
    }
    return !0;
  }
  function _() {
    let l;
    do
      l = y();
    while (l >= 12 && l <= 15);
    return l;
  }
  return {
    setPosition: j,
    getPosition: () => n,
    scan: t ? _ : y,
    getToken: () => f,
    getTokenValue: () => i,
    getTokenOffset: () => o,
    getTokenLength: () => n - o,
    getTokenStartLine: () => p,
    getTokenStartCharacter: () => o - k,
    getTokenError: () => h
  };
}
function $(e) {
  return e === 32 || e === 9;
}
function L(e) {
  return e === 10 || e === 13;
}
function O(e) {
  return e >= 48 && e <= 57;
}
var H;
(function(e) {
  e[e.lineFeed = 10] = "lineFeed", e[e.carriageReturn = 13] = "carriageReturn", e[e.space = 32] = "space", e[e._0 = 48] = "_0", e[e._1 = 49] = "_1", e[e._2 = 50] = "_2", e[e._3 = 51] = "_3", e[e._4 = 52] =
  "_4", e[e._5 = 53] = "_5", e[e._6 = 54] = "_6", e[e._7 = 55] = "_7", e[e._8 = 56] = "_8", e[e._9 = 57] = "_9", e[e.a = 97] = "a", e[e.b = 98] = "b", e[e.c = 99] = "c", e[e.d = 100] = "d", e[e.e = 101] =
  "e", e[e.f = 102] = "f", e[e.g = 103] = "g", e[e.h = 104] = "h", e[e.i = 105] = "i", e[e.j = 106] = "j", e[e.k = 107] = "k", e[e.l = 108] = "l", e[e.m = 109] = "m", e[e.n = 110] = "n", e[e.o = 111] =
  "o", e[e.p = 112] = "p", e[e.q = 113] = "q", e[e.r = 114] = "r", e[e.s = 115] = "s", e[e.t = 116] = "t", e[e.u = 117] = "u", e[e.v = 118] = "v", e[e.w = 119] = "w", e[e.x = 120] = "x", e[e.y = 121] =
  "y", e[e.z = 122] = "z", e[e.A = 65] = "A", e[e.B = 66] = "B", e[e.C = 67] = "C", e[e.D = 68] = "D", e[e.E = 69] = "E", e[e.F = 70] = "F", e[e.G = 71] = "G", e[e.H = 72] = "H", e[e.I = 73] = "I", e[e.
  J = 74] = "J", e[e.K = 75] = "K", e[e.L = 76] = "L", e[e.M = 77] = "M", e[e.N = 78] = "N", e[e.O = 79] = "O", e[e.P = 80] = "P", e[e.Q = 81] = "Q", e[e.R = 82] = "R", e[e.S = 83] = "S", e[e.T = 84] =
  "T", e[e.U = 85] = "U", e[e.V = 86] = "V", e[e.W = 87] = "W", e[e.X = 88] = "X", e[e.Y = 89] = "Y", e[e.Z = 90] = "Z", e[e.asterisk = 42] = "asterisk", e[e.backslash = 92] = "backslash", e[e.closeBrace =
  125] = "closeBrace", e[e.closeBracket = 93] = "closeBracket", e[e.colon = 58] = "colon", e[e.comma = 44] = "comma", e[e.dot = 46] = "dot", e[e.doubleQuote = 34] = "doubleQuote", e[e.minus = 45] = "m\
inus", e[e.openBrace = 123] = "openBrace", e[e.openBracket = 91] = "openBracket", e[e.plus = 43] = "plus", e[e.slash = 47] = "slash", e[e.formFeed = 12] = "formFeed", e[e.tab = 9] = "tab";
})(H || (H = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var ge = new Array(20).fill(0).map((e, t) => " ".repeat(t)), A = 200, me = {
  " ": {
    "\n": new Array(A).fill(0).map((e, t) => `
` + " ".repeat(t)),
    "\r": new Array(A).fill(0).map((e, t) => "\r" + " ".repeat(t)),
    "\r\n": new Array(A).fill(0).map((e, t) => `\r
` + " ".repeat(t))
  },
  "	": {
    "\n": new Array(A).fill(0).map((e, t) => `
` + "	".repeat(t)),
    "\r": new Array(A).fill(0).map((e, t) => "\r" + "	".repeat(t)),
    "\r\n": new Array(A).fill(0).map((e, t) => `\r
` + "	".repeat(t))
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var x;
(function(e) {
  e.DEFAULT = {
    allowTrailingComma: !1
  };
})(x || (x = {}));
function Z(e, t = [], r = x.DEFAULT) {
  let n = null, i = [], o = [];
  function f(p) {
    Array.isArray(i) ? i.push(p) : n !== null && (i[n] = p);
  }
  return q(e, {
    onObjectBegin: () => {
      let p = {};
      f(p), o.push(i), i = p, n = null;
    },
    onObjectProperty: (p) => {
      n = p;
    },
    onObjectEnd: () => {
      i = o.pop();
    },
    onArrayBegin: () => {
      let p = [];
      f(p), o.push(i), i = p, n = null;
    },
    onArrayEnd: () => {
      i = o.pop();
    },
    onLiteralValue: f,
    onError: (p, b, k) => {
      t.push({ error: p, offset: b, length: k });
    }
  }, r), i[0];
}
function q(e, t, r = x.DEFAULT) {
  let n = N(e, !1), i = [], o = 0;
  function f(c) {
    return c ? () => o === 0 && c(n.getTokenOffset(), n.getTokenLength(), n.getTokenStartLine(), n.getTokenStartCharacter()) : () => !0;
  }
  function m(c) {
    return c ? (a) => o === 0 && c(a, n.getTokenOffset(), n.getTokenLength(), n.getTokenStartLine(), n.getTokenStartCharacter()) : () => !0;
  }
  function p(c) {
    return c ? (a) => o === 0 && c(a, n.getTokenOffset(), n.getTokenLength(), n.getTokenStartLine(), n.getTokenStartCharacter(), () => i.slice()) : () => !0;
  }
  function b(c) {
    return c ? () => {
      o > 0 ? o++ : c(n.getTokenOffset(), n.getTokenLength(), n.getTokenStartLine(), n.getTokenStartCharacter(), () => i.slice()) === !1 && (o = 1);
    } : () => !0;
  }
  function k(c) {
    return c ? () => {
      o > 0 && o--, o === 0 && c(n.getTokenOffset(), n.getTokenLength(), n.getTokenStartLine(), n.getTokenStartCharacter());
    } : () => !0;
  }
  let h = b(t.onObjectBegin), I = p(t.onObjectProperty), j = k(t.onObjectEnd), S = b(t.onArrayBegin), U = k(t.onArrayEnd), y = p(t.onLiteralValue), E = m(t.onSeparator), _ = f(t.onComment), l = m(t.onError),
  g = r && r.disallowComments, d = r && r.allowTrailingComma;
  function u() {
    for (; ; ) {
      let c = n.scan();
      switch (n.getTokenError()) {
        case 4:
          s(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          s(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          s(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          g || s(
            11
            /* ParseErrorCode.UnexpectedEndOfComment */
          );
          break;
        case 2:
          s(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          s(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (c) {
        case 12:
        case 13:
          g ? s(
            10
            /* ParseErrorCode.InvalidCommentToken */
          ) : _();
          break;
        case 16:
          s(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return c;
      }
    }
  }
  function s(c, a = [], P = []) {
    if (l(c), a.length + P.length > 0) {
      let v = n.getToken();
      for (; v !== 17; ) {
        if (a.indexOf(v) !== -1) {
          u();
          break;
        } else if (P.indexOf(v) !== -1)
          break;
        v = u();
      }
    }
  }
  function F(c) {
    let a = n.getTokenValue();
    return c ? y(a) : (I(a), i.push(a)), u(), !0;
  }
  function oe() {
    switch (n.getToken()) {
      case 11:
        let c = n.getTokenValue(), a = Number(c);
        isNaN(a) && (s(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), a = 0), y(a);
        break;
      case 7:
        y(null);
        break;
      case 8:
        y(!0);
        break;
      case 9:
        y(!1);
        break;
      default:
        return !1;
    }
    return u(), !0;
  }
  function ce() {
    return n.getToken() !== 10 ? (s(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (F(!1), n.getToken() === 6 ? (E(":"), u(), V() || s(4, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ])) : s(5, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), i.pop(), !0);
  }
  function ue() {
    h(), u();
    let c = !1;
    for (; n.getToken() !== 2 && n.getToken() !== 17; ) {
      if (n.getToken() === 5) {
        if (c || s(4, [], []), E(","), u(), n.getToken() === 2 && d)
          break;
      } else c && s(6, [], []);
      ce() || s(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), c = !0;
    }
    return j(), n.getToken() !== 2 ? s(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : u(), !0;
  }
  function pe() {
    S(), u();
    let c = !0, a = !1;
    for (; n.getToken() !== 4 && n.getToken() !== 17; ) {
      if (n.getToken() === 5) {
        if (a || s(4, [], []), E(","), u(), n.getToken() === 4 && d)
          break;
      } else a && s(6, [], []);
      c ? (i.push(0), c = !1) : i[i.length - 1]++, V() || s(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), a = !0;
    }
    return U(), c || i.pop(), n.getToken() !== 4 ? s(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : u(), !0;
  }
  function V() {
    switch (n.getToken()) {
      case 3:
        return pe();
      case 1:
        return ue();
      case 10:
        return F(!0);
      default:
        return oe();
    }
  }
  return u(), n.getToken() === 17 ? r.allowEmptyContent ? !0 : (s(4, [], []), !1) : V() ? (n.getToken() !== 17 && s(9, [], []), !0) : (s(4, [], []), !1);
}

// node_modules/jsonc-parser/lib/esm/main.js
var G;
(function(e) {
  e[e.None = 0] = "None", e[e.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", e[e.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber",
  e[e.InvalidUnicode = 4] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 6] = "InvalidCharacter";
})(G || (G = {}));
var Q;
(function(e) {
  e[e.OpenBraceToken = 1] = "OpenBraceToken", e[e.CloseBraceToken = 2] = "CloseBraceToken", e[e.OpenBracketToken = 3] = "OpenBracketToken", e[e.CloseBracketToken = 4] = "CloseBracketToken", e[e.CommaToken =
  5] = "CommaToken", e[e.ColonToken = 6] = "ColonToken", e[e.NullKeyword = 7] = "NullKeyword", e[e.TrueKeyword = 8] = "TrueKeyword", e[e.FalseKeyword = 9] = "FalseKeyword", e[e.StringLiteral = 10] = "\
StringLiteral", e[e.NumericLiteral = 11] = "NumericLiteral", e[e.LineCommentTrivia = 12] = "LineCommentTrivia", e[e.BlockCommentTrivia = 13] = "BlockCommentTrivia", e[e.LineBreakTrivia = 14] = "LineBr\
eakTrivia", e[e.Trivia = 15] = "Trivia", e[e.Unknown = 16] = "Unknown", e[e.EOF = 17] = "EOF";
})(Q || (Q = {}));
var Y = Z;
var X;
(function(e) {
  e[e.InvalidSymbol = 1] = "InvalidSymbol", e[e.InvalidNumberFormat = 2] = "InvalidNumberFormat", e[e.PropertyNameExpected = 3] = "PropertyNameExpected", e[e.ValueExpected = 4] = "ValueExpected", e[e.
  ColonExpected = 5] = "ColonExpected", e[e.CommaExpected = 6] = "CommaExpected", e[e.CloseBraceExpected = 7] = "CloseBraceExpected", e[e.CloseBracketExpected = 8] = "CloseBracketExpected", e[e.EndOfFileExpected =
  9] = "EndOfFileExpected", e[e.InvalidCommentToken = 10] = "InvalidCommentToken", e[e.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", e[e.UnexpectedEndOfString = 12] = "UnexpectedEndOfString",
  e[e.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", e[e.InvalidUnicode = 14] = "InvalidUnicode", e[e.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", e[e.InvalidCharacter = 16] = "Inv\
alidCharacter";
})(X || (X = {}));
function K(e) {
  switch (e) {
    case 1:
      return "InvalidSymbol";
    case 2:
      return "InvalidNumberFormat";
    case 3:
      return "PropertyNameExpected";
    case 4:
      return "ValueExpected";
    case 5:
      return "ColonExpected";
    case 6:
      return "CommaExpected";
    case 7:
      return "CloseBraceExpected";
    case 8:
      return "CloseBracketExpected";
    case 9:
      return "EndOfFileExpected";
    case 10:
      return "InvalidCommentToken";
    case 11:
      return "UnexpectedEndOfComment";
    case 12:
      return "UnexpectedEndOfString";
    case 13:
      return "UnexpectedEndOfNumber";
    case 14:
      return "InvalidUnicode";
    case 15:
      return "InvalidEscapeCharacter";
    case 16:
      return "InvalidCharacter";
  }
  return "<unknown ParseErrorCode>";
}

// src/blocks/code/json-gaps.ts
var C = /\{\{[^{}\n]{0,200}\}\}|\$\{[^{}\n]{0,200}\}|<[A-Za-z][\w .:|/-]{0,60}>/y, ee = /\.{3,}|…/y, ne = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y, Oe = /"(?:[^"\\\n]|\\.)*"?/y, Ae = /[^\s"{}[\]:,]+/y;
function re(e) {
  let t = { out: e.split(""), at: 0, depth: 0, last: -1, gap: -1, values: 0 };
  for (; t.at < e.length; ) Ee(e, t);
  return t.gap >= 0 && t.out[t.last] === "," && (t.out[t.last] = " "), { text: t.out.join(""), values: t.values };
}
function Ee(e, t) {
  let { at: r } = t, n = e[r];
  if (/\s/.test(n)) t.at += 1;
  else if (T(ne, e, r)) t.at += T(ne, e, r);
  else if (t.depth === 0 && te(e, r)) le(t, te(e, r));
  else if (T(ee, e, r)) Le(t, T(ee, e, r));
  else if (T(C, e, r)) {
    let i = T(C, e, r);
    ie(t, r, `"${"_".repeat(i - 2)}"`), B(t, '"', i);
  } else n === '"' ? B(t, '"', T(Oe, e, r)) : /[{}[\]:,]/.test(n) ? B(t, n, 1) : B(t, "0", T(Ae, e, r) || 1);
}
function T(e, t, r) {
  return e.lastIndex = r, e.exec(t)?.[0].length ?? 0;
}
function te(e, t) {
  if (t > 0 && e[t - 1] !== `
`) return 0;
  let r = e.slice(t, t + 300).split(`
`, 1)[0];
  return /^(?:(?:GET|POST|PUT|PATCH|DELETE)\s+\S|HTTP\/|\d{3}(?:\s+[A-Z]|\s*:|$)|[A-Z][\w-]{1,40}:\s+[^\s"{[])/.test(r) ? r.length : 0;
}
function ie({ out: e }, t, r) {
  for (let n = 0; n < r.length; n++) e[t + n] = r[n];
}
function le(e, t) {
  ie(e, e.at, " ".repeat(t)), e.at += t;
}
function Le(e, t) {
  let { at: r } = e;
  le(e, t), e.out[e.last] === ":" ? (e.out[r] = "0", e.last = r) : e.gap < 0 && (e.gap = r);
}
function B(e, t, r) {
  let { out: n, at: i, last: o } = e, f = n[o] ?? "", m = /^[{[,]?$/.test(f);
  e.gap >= 0 && t === "," && m ? n[i] = " " : e.gap >= 0 && /^[}\]]$/.test(t) && f === "," ? n[o] = " " : e.gap >= 0 && !m && f !== ":" && /^["0{[]$/.test(t) ? n[e.gap] = "," : e.depth === 0 && /^["0{[]$/.
  test(t) && o >= 0 && !/^[,:]$/.test(f) && (n[o + 1] = n[o + 1] === `
` || n[o + 1] === " " ? "," : n[o + 1]), e.depth === 0 && /^["0{[,]$/.test(t) && f !== ":" && (e.values += 1), e.gap = -1, e.depth = Math.max(0, e.depth + (/^[{[]$/.test(t) ? 1 : /^[}\]]$/.test(t) ? -1 :
  0)), e.last = i + r - 1, e.at += r;
}

// src/blocks/code/json.ts
var Ke = (e, t) => {
  if (ve(e)) return se(e);
  let r = t !== "json", { text: n, values: i } = re(e), o = fe(i > 1 ? `[${n}]` : n, r, i > 1 ? 1 : 0);
  if (o.length === 0) return se(n);
  let m = /^\s*(?:\/\/[^\n]*\n\s*){0,20}"[^"\n]*"\s*:/.test(n) ? fe(`{${n}}`, !0, 1) : o;
  return m.length === 0 || t === "json5" ? { declarations: [], faults: [] } : { declarations: [], faults: m.slice(0, 1).map((p) => we(p, e)) };
};
function ve(e) {
  try {
    return JSON.parse(e), !0;
  } catch {
    return !1;
  }
}
function fe(e, t, r) {
  let n = [];
  return Y(e, n, { disallowComments: !1, allowTrailingComma: t, allowEmptyContent: !0 }), n.map((i) => ({ ...i, offset: Math.max(0, i.offset - r) }));
}
function we({ error: e, offset: t, length: r }, n) {
  let i = n.slice(0, t).trimEnd().length - 1;
  if (n[i] === "," && /^[}\]]/.test(n.slice(t)))
    return {
      message: `\`,\` behind the last of its list: expected \`${n[t]}\``,
      place: w(n)(i),
      token: ",",
      expected: [n[t]]
    };
  let o = n.slice(t).trim() === "", f = o ? void 0 : n.slice(t, t + Math.min(Math.max(r, 1), 40)).split(`
`, 1)[0], m = w(n)(o ? n.trimEnd().length : t), [p, ...b] = Ne[K(e)] ?? ["expected JSON"];
  return { message: `${f ? `\`${f.replaceAll("`", "'")}\`` : R} is not expected here: ${p}`, place: m, ...f && { token: f }, ...b.length > 0 && { expected: b } };
}
var Ne = {
  InvalidSymbol: ["expected a value, such as a text in double quotes", '"'],
  PropertyNameExpected: ["expected a name in double quotes, or `}` without a comma before it", '"', "}"],
  ValueExpected: ["expected a value, or no comma before it", "value"],
  ColonExpected: ["expected `:`", ":"],
  CommaExpected: ["expected `,`", ","],
  CloseBraceExpected: ["expected `}`", "}"],
  CloseBracketExpected: ["expected `]`", "]"],
  EndOfFileExpected: ["expected the end"],
  UnexpectedEndOfString: ['expected `"` at the end of the text', '"'],
  UnexpectedEndOfComment: ["expected `*/`", "*/"],
  UnexpectedEndOfNumber: ["expected a number"],
  InvalidNumberFormat: ["expected a number"]
};
function se(e) {
  if (!/"(?:openapi|swagger|paths|\$schema|properties|\$defs|definitions)"/.test(e))
    return { declarations: [], faults: [] };
  let t = new J(), { contents: r } = W(e, { lineCounter: t, logLevel: "silent" });
  if (!M(r)) return { declarations: [], faults: [] };
  let n = w(e);
  return z(r, n) ?? { declarations: D(r, n), faults: [] };
}
export {
  Ke as readJson
};
