// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  d as Rr,
  f as Pr
} from "./chunk-64QWA72K.mjs";
import {
  c as Ia,
  d as Aa,
  f as za
} from "./chunk-ADFQ3F2B.mjs";

// node_modules/extend/index.js
var ho = Ia((dk, mo) => {
  "use strict";
  var Yt = Object.prototype.hasOwnProperty, po = Object.prototype.toString, ao = Object.defineProperty, so = Object.getOwnPropertyDescriptor, lo = function(n) {
    return typeof Array.isArray == "function" ? Array.isArray(n) : po.call(n) === "[object Array]";
  }, uo = function(n) {
    if (!n || po.call(n) !== "[object Object]")
      return !1;
    var t = Yt.call(n, "constructor"), r = n.constructor && n.constructor.prototype && Yt.call(n.constructor.prototype, "isPrototypeOf");
    if (n.constructor && !t && !r)
      return !1;
    var i;
    for (i in n)
      ;
    return typeof i > "u" || Yt.call(n, i);
  }, co = function(n, t) {
    ao && t.name === "__proto__" ? ao(n, t.name, {
      enumerable: !0,
      configurable: !0,
      value: t.newValue,
      writable: !0
    }) : n[t.name] = t.newValue;
  }, fo = function(n, t) {
    if (t === "__proto__")
      if (Yt.call(n, t)) {
        if (so)
          return so(n, t).value;
      } else return;
    return n[t];
  };
  mo.exports = function e() {
    var n, t, r, i, o, a, s = arguments[0], l = 1, u = arguments.length, c = !1;
    for (typeof s == "boolean" && (c = s, s = arguments[1] || {}, l = 2), (s == null || typeof s != "object" && typeof s != "function") && (s = {}); l < u; ++l)
      if (n = arguments[l], n != null)
        for (t in n)
          r = fo(s, t), i = fo(n, t), s !== i && (c && i && (uo(i) || (o = lo(i))) ? (o ? (o = !1, a = r && lo(r) ? r : []) : a = r && uo(r) ? r : {}, co(s, { name: t, newValue: e(c, a, i) })) : typeof i <
          "u" && co(s, { name: t, newValue: i }));
    return s;
  };
});

// src/design/cells.ts
var Mr = /* @__PURE__ */ new WeakMap();
function se(e) {
  let n = Mr.get(e);
  if (n) return n;
  let t = [], i = { text: Br(e, t, 0).replace(/[\u00AD\u200B\uFEFF]/g, "").replace(/\s+/g, " ").trim(), at: e.type === "tableCell" ? Da(e) : te(e), codes: t };
  return Mr.set(e, i), i;
}
function Br(e, n, t) {
  return e.type === "inlineCode" && n.push({ text: e.value, at: Or(e) }), e.type === "html" || e.type === "code" || t > 200 ? "" : e.type === "break" ? " " : "value" in e ? String(e.value) : "alt" in e ?
  typeof e.alt == "string" ? e.alt : "" : "children" in e ? e.children.map((i) => Br(i, n, t + 1)).join(
    /^(?:paragraph|heading|tableCell|strong|emphasis|delete|link|linkReference)$/.test(e.type) ? "" : " "
  ) : "";
}
function te(e) {
  return e.position ?? { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
}
function Or(e) {
  let { start: n, end: t } = te(e), r = Math.floor(((t.offset ?? 0) - (n.offset ?? 0) - e.value.length) / 2);
  return n.line !== t.line || r < 1 ? { start: n, end: t } : { start: sn(n, r), end: sn(t, -r) };
}
function sn({ line: e, column: n, offset: t = 0 }, r) {
  return { line: e, column: n + r, offset: t + r };
}
function Fa(e) {
  return se(e).codes;
}
function Da(e) {
  let n = "children" in e ? e.children : [], [t, r] = [n[0]?.position, n.at(-1)?.position];
  if (t && r) return { start: t.start, end: r.end };
  let { start: i, end: o } = te(e), a = sn(i, (o.offset ?? 0) > (i.offset ?? 0) + 1 ? 2 : 1), s = (a.offset ?? 0) <= (o.offset ?? 0) ? a : o;
  return { start: s, end: s };
}

// src/design/block-lines.ts
var _r = /* @__PURE__ */ new WeakMap();
function ln(e, n) {
  let t = _r.get(e);
  if (t) return t;
  let { start: r, end: i } = te(e), o = r.offset ?? 0, a = /^(?:`{3}|~{3})/.test(n.slice(o, o + 3)), s = r.line, l = n.lastIndexOf(`
`, o - 1) + 1, u = () => {
    let f = n.indexOf(`
`, l);
    s += 1, l = f < 0 ? i.offset ?? n.length : f + 1;
  };
  a && u();
  let c = e.value.split(`
`).map((f) => {
    let m = n.indexOf(`
`, l), p = n.slice(l, m < 0 ? n.length : m), g = f.replace(/\r$/, ""), S = Math.max(0, p.lastIndexOf(g)), C = {
      start: { line: s, column: S + 1, offset: l + S },
      end: { line: s, column: S + g.length + 1, offset: Math.min(l + S + g.length, n.length) }
    };
    return u(), { text: g, at: C };
  });
  return _r.set(e, c), c;
}
function Nr(e, n, { line: t, column: r }) {
  let i = ln(e, n), { at: o, text: a } = i[Math.min(t, i.length) - 1], s = Math.min(r - 1, a.length), { start: l, end: u } = o;
  return { start: { line: l.line, column: l.column + s, offset: l.offset + s }, end: u };
}

// src/design/readers/sequences.ts
var Ra = "%% drawn from the steps";
function wf(e) {
  return e.includes(Ra);
}
var Pa = /(?:\r?\n){1,2}```mermaid\r?\nsequenceDiagram\r?\n {2}%% drawn from the steps\r?\n(?:(?!```).*\r?\n)*```/g;
function yf(e) {
  return e.replace(Pa, "");
}
function Sf(e, n, t) {
  if (n?.type !== "sequence") return Oa(e, t);
  let r = new Map(n.nodes.map(({ id: o, label: a }) => [o, a.split(`
`, 1)[0].trim()])), i = (o) => r.get(o) ?? o;
  return n.edges.map(({ from: o, to: a, label: s = "", dashed: l, place: u }) => ({
    text: s,
    from: i(o),
    to: i(a),
    codes: [],
    answers: l,
    at: Nr(e, t, u)
  }));
}
var Ma = /^\s*([^-+:\n<>]{1,80}?)\s*(?:<<)?(?:-->>|->>|-->|->|--x|-x|--\)|-\))\s*[+-]?\s*([^:\n]{1,80}?)\s*:\s*(.*)$/, Ba = /^\s*(?:create\s+)?(?:participant|actor)\s+(?:"([^"]{1,100})"\s+as\s+(\S{1,100})|(\S{1,100})(?:\s+as\s+(.{1,200}))?)\s*$/;
function Oa(e, n) {
  let t = /^\s*(?:%%[^\n]*\n\s*|---\n[^-]{0,500}---\n\s*){0,10}sequenceDiagram\b/.test(e.value);
  if (!t && !/^\s*@startuml/.test(e.value)) return [];
  let r = ln(e, n), i = /* @__PURE__ */ new Map();
  for (let { text: a } of r) {
    let s = a.length <= 500 ? Ba.exec(a) : null;
    s && i.set(s[2] ?? s[3], (s[1] ?? s[4] ?? s[3]).trim());
  }
  if (!t && i.size === 0) return [];
  let o = (a) => i.get(a.trim()) ?? a.trim();
  return r.flatMap(({ text: a, at: s }) => {
    let l = a.length <= 2e3 ? Ma.exec(a) : null;
    return !l || /^\s*(?:note|loop|alt|else|opt|par|rect)\b/i.test(a) ? [] : [{ text: l[3].trim(), from: o(l[1]), to: o(l[2]), codes: [], at: s }];
  });
}

// node_modules/markdown-table/index.js
function _a(e) {
  return e.length;
}
function Hr(e, n) {
  let t = n || {}, r = (t.align || []).concat(), i = t.stringLength || _a, o = [], a = [], s = [], l = [], u = 0, c = -1;
  for (; ++c < e.length; ) {
    let S = [], C = [], b = -1;
    for (e[c].length > u && (u = e[c].length); ++b < e[c].length; ) {
      let v = Na(e[c][b]);
      if (t.alignDelimiters !== !1) {
        let y = i(v);
        C[b] = y, (l[b] === void 0 || y > l[b]) && (l[b] = y);
      }
      S.push(v);
    }
    a[c] = S, s[c] = C;
  }
  let f = -1;
  if (typeof r == "object" && "length" in r)
    for (; ++f < u; )
      o[f] = jr(r[f]);
  else {
    let S = jr(r);
    for (; ++f < u; )
      o[f] = S;
  }
  f = -1;
  let m = [], p = [];
  for (; ++f < u; ) {
    let S = o[f], C = "", b = "";
    S === 99 ? (C = ":", b = ":") : S === 108 ? C = ":" : S === 114 && (b = ":");
    let v = t.alignDelimiters === !1 ? 1 : Math.max(
      1,
      l[f] - C.length - b.length
    ), y = C + "-".repeat(v) + b;
    t.alignDelimiters !== !1 && (v = C.length + v + b.length, v > l[f] && (l[f] = v), p[f] = v), m[f] = y;
  }
  a.splice(1, 0, m), s.splice(1, 0, p), c = -1;
  let g = [];
  for (; ++c < a.length; ) {
    let S = a[c], C = s[c], b = t.fillRows === !1 ? Math.max(1, a[c === 1 ? 0 : c].length) : u;
    f = -1;
    let v = [];
    for (; ++f < b; ) {
      let y = S[f] || "", T = "", D = "";
      if (t.alignDelimiters !== !1) {
        let w = l[f] - (C[f] || 0), F = o[f];
        if (F === 114)
          T = " ".repeat(w);
        else if (F === 99) {
          let O = w / 2;
          w % 2 ? (T = " ".repeat(O + 0.5), D = " ".repeat(O - 0.5)) : (T = " ".repeat(O), D = T);
        } else
          D = " ".repeat(w);
      }
      t.delimiterStart !== !1 && !f && v.push("|"), t.padding !== !1 && // Don’t add the opening space if we’re not aligning and the cell is
      // empty: there will be a closing space.
      !(t.alignDelimiters === !1 && y === "") && (t.delimiterStart !== !1 || f) && v.push(" "), t.alignDelimiters !== !1 && v.push(T), v.push(y), t.alignDelimiters !== !1 && v.push(D), t.padding !== !1 &&
      v.push(" "), (t.delimiterEnd !== !1 || f !== b - 1) && v.push("|");
    }
    g.push(
      t.delimiterEnd === !1 ? v.join("").replace(/ +$/, "") : v.join("")
    );
  }
  return g.join(`
`);
}
function Na(e) {
  return e == null ? "" : String(e);
}
function jr(e) {
  let n = typeof e == "string" ? e.codePointAt(0) : 0;
  return n === 67 || n === 99 ? 99 : n === 76 || n === 108 ? 108 : n === 82 || n === 114 ? 114 : 0;
}

// node_modules/unist-util-is/lib/index.js
var we = (
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
      return Ua;
    if (typeof e == "function")
      return St(e);
    if (typeof e == "object")
      return Array.isArray(e) ? ja(e) : (
        // Cast because `ReadonlyArray` goes into the above but `isArray`
        // narrows to `Array`.
        Ha(
          /** @type {Props} */
          e
        )
      );
    if (typeof e == "string")
      return Va(e);
    throw new Error("Expected function, string, or object as test");
  })
);
function ja(e) {
  let n = [], t = -1;
  for (; ++t < e.length; )
    n[t] = we(e[t]);
  return St(r);
  function r(...i) {
    let o = -1;
    for (; ++o < n.length; )
      if (n[o].apply(this, i)) return !0;
    return !1;
  }
}
function Ha(e) {
  let n = (
    /** @type {Record<string, unknown>} */
    e
  );
  return St(t);
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
function Va(e) {
  return St(n);
  function n(t) {
    return t && t.type === e;
  }
}
function St(e) {
  return n;
  function n(t, r, i) {
    return !!(Ga(t) && e.call(
      this,
      t,
      typeof r == "number" ? r : void 0,
      i || void 0
    ));
  }
}
function Ua() {
  return !0;
}
function Ga(e) {
  return e !== null && typeof e == "object" && "type" in e;
}

// node_modules/mdast-util-phrasing/lib/index.js
var nt = (
  /** @type {(node?: unknown) => node is Exclude<PhrasingContent, Html>} */
  we([
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
var Vr = {}.hasOwnProperty;
function Ur(e, n) {
  let t = n || {};
  function r(i, ...o) {
    let a = r.invalid, s = r.handlers;
    if (i && Vr.call(i, e)) {
      let l = String(i[e]);
      a = Vr.call(s, l) ? s[l] : r.unknown;
    }
    if (a)
      return a.call(this, i, ...o);
  }
  return r.handlers = t.handlers || {}, r.invalid = t.invalid, r.unknown = t.unknown, r;
}

// node_modules/mdast-util-to-markdown/lib/configure.js
var Wa = {}.hasOwnProperty;
function un(e, n) {
  let t = -1, r;
  if (n.extensions)
    for (; ++t < n.extensions.length; )
      un(e, n.extensions[t]);
  for (r in n)
    if (Wa.call(n, r))
      switch (r) {
        case "extensions":
          break;
        /* c8 ignore next 4 */
        case "unsafe": {
          Gr(e[r], n[r]);
          break;
        }
        case "join": {
          Gr(e[r], n[r]);
          break;
        }
        case "handlers": {
          $a(e[r], n[r]);
          break;
        }
        default:
          e.options[r] = n[r];
      }
  return e;
}
function Gr(e, n) {
  n && e.push(...n);
}
function $a(e, n) {
  n && Object.assign(e, n);
}

// node_modules/mdast-util-to-markdown/lib/handle/blockquote.js
function Wr(e, n, t, r) {
  let i = t.enter("blockquote"), o = t.createTracker(r);
  o.move("> "), o.shift(2);
  let a = t.indentLines(
    t.containerFlow(e, o.current()),
    Qa
  );
  return i(), a;
}
function Qa(e, n, t) {
  return ">" + (t ? "" : " ") + e;
}

// node_modules/mdast-util-to-markdown/lib/util/pattern-in-scope.js
function Ct(e, n) {
  return $r(e, n.inConstruct, !0) && !$r(e, n.notInConstruct, !1);
}
function $r(e, n, t) {
  if (typeof n == "string" && (n = [n]), !n || n.length === 0)
    return t;
  let r = -1;
  for (; ++r < n.length; )
    if (e.includes(n[r]))
      return !0;
  return !1;
}

// node_modules/mdast-util-to-markdown/lib/handle/break.js
function cn(e, n, t, r) {
  let i = -1;
  for (; ++i < t.unsafe.length; ) {
    let o = t.unsafe[i];
    if (o.character === `
` && !o.before && !o.after && Ct(t.stack, o))
      return /[\t ]/.test(r.before) ? "" : " ";
  }
  return `\\
`;
}

// node_modules/longest-streak/index.js
function Qr(e, n) {
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
function Yr(e) {
  let n = e.options.fence || "`";
  if (n !== "`" && n !== "~")
    throw new Error(
      "Cannot serialize code with `" + n + "` for `options.fence`, expected `` ` `` or `~`"
    );
  return n;
}

// node_modules/mdast-util-to-markdown/lib/handle/code.js
function Zr(e, n, t, r) {
  let i = Yr(t), o = e.value || "";
  if (He(e, t)) {
    let f = t.enter("codeIndented"), m = t.indentLines(o, Ya);
    return f(), m;
  }
  let a = t.createTracker(r), s = i.repeat(Math.max(Qr(o, i) + 1, 3)), l = t.enter("codeFenced"), u = i === "`" ? "GraveAccent" : "Tilde", c = a.move(s);
  if (e.lang) {
    let f = t.enter(`codeFencedLang${u}`);
    c += a.move(
      t.safe(e.lang, {
        before: c,
        after: " ",
        encode: ["`"],
        ...a.current()
      })
    ), f();
  }
  if (e.lang && e.meta) {
    let f = t.enter(`codeFencedMeta${u}`);
    c += a.move(" "), c += a.move(
      t.safe(e.meta, {
        before: c,
        after: `
`,
        encode: ["`"],
        ...a.current()
      })
    ), f();
  }
  return c += a.move(`
`), o && (c += a.move(o + `
`)), c += a.move(s), l(), c;
}
function Ya(e, n, t) {
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
function Kr(e, n, t, r) {
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
function Jr(e) {
  let n = e.options.emphasis || "*";
  if (n !== "*" && n !== "_")
    throw new Error(
      "Cannot serialize emphasis with `" + n + "` for `options.emphasis`, expected `*`, or `_`"
    );
  return n;
}

// node_modules/micromark-util-character/index.js
var U = Se(/[A-Za-z]/), G = Se(/[\dA-Za-z]/), Xr = Se(/[#-'*+\--9=?A-Z^-~]/);
function Le(e) {
  return (
    // Special whitespace codes (which have negative values), C0 and Control
    // character DEL
    e !== null && (e < 32 || e === 127)
  );
}
var rt = Se(/\d/), ei = Se(/[\dA-Fa-f]/), vt = Se(/[!-/:-@[-`{-~]/);
function q(e) {
  return e !== null && e < -2;
}
function M(e) {
  return e !== null && (e < 0 || e === 32);
}
function I(e) {
  return e === -2 || e === -1 || e === 32;
}
var ye = Se(new RegExp("\\p{P}|\\p{S}", "u")), fe = Se(/\s/);
function Se(e) {
  return n;
  function n(t) {
    return t !== null && t > -1 && e.test(String.fromCharCode(t));
  }
}

// node_modules/micromark-util-classify-character/index.js
function K(e) {
  if (e === null || M(e) || fe(e))
    return 1;
  if (ye(e))
    return 2;
}

// node_modules/mdast-util-to-markdown/lib/util/character.js
function it(e) {
  let n = e.codePointAt(0);
  return n === void 0 ? "" : String.fromCodePoint(n);
}
function Ie(e) {
  let n = e.codePointAt(e.length - 2);
  return n !== void 0 && n > 65535 ? e.slice(-2) : e.slice(-1);
}

// node_modules/mdast-util-to-markdown/lib/util/encode-character-reference.js
function Ue(e) {
  return "&#x" + e.toString(16).toUpperCase() + ";";
}

// node_modules/mdast-util-to-markdown/lib/util/encode-info.js
function fn(e, n, t) {
  let r = K(e), i = K(n);
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

// node_modules/micromark-util-html-tag-name/index.js
var Et = [
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
], ot = ["pre", "script", "style", "textarea"];

// node_modules/mdast-util-to-markdown/lib/util/html-kind.js
function at(e) {
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
  return !t && o !== 47 && ot.includes(a) ? 1 : Et.includes(a) ? 6 : 7;
}

// node_modules/mdast-util-to-markdown/lib/util/container-phrasing.js
var ni = /* @__PURE__ */ new Map([
  ["*", !1],
  ["_", !0]
]);
function Za(e, n, t) {
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
function ri(e, n, t) {
  let r = [], i = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map(), a = 0;
  for (; a < e.length; ) {
    if (!e[a].attention) {
      a++;
      continue;
    }
    let s = e[a].value.charAt(0), l = ni.get(s), u = a + 1;
    for (; u < e.length && e[u].attention && e[u].value.charAt(0) === s; )
      u++;
    let c = a ? e[a - 1].value : n, f = K(c.charCodeAt(c.length - 1)), m = K(
      (u < e.length ? e[u].value : t).charCodeAt(0)
    ), p = !m || m === 2 && !!f, g = !f || f === 2 && !!m, S = {
      tokens: e.slice(a, u),
      markers: [],
      start: 0,
      end: 0,
      // Underscores are strict, they cannot open or close inside words.
      open: l ? p && (!!f || !g) : p,
      close: l ? g && (!!m || !p) : g,
      // All builtins can split runs.
      split: l !== void 0
    };
    for (let C of S.tokens) {
      i.set(C, [...S.tokens]), o.set(C, S);
      let b = C.value.length;
      for (; b--; ) S.markers.push(C);
    }
    S.end = S.markers.length, r.push(S), a = u;
  }
  for (Ja(r, i), a = -1; ++a < e.length; ) {
    let s = i.get(e[a]);
    if (s) return { attention: Za(e, s, o), index: a };
  }
}
function ii(e, n, t) {
  return Ae(oi(e, n, t), t.before, t.after);
}
function qt(e, n) {
  let t = e[n ? 0 : e.length - 1];
  if (!t || t.attention) return;
  let r = n ? it(t.value) : Ie(t.value), i = Ue(
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
function Ka(e, n, t, r, i) {
  for (let o of t.attention) {
    let a = n.get(o) || o.sequences[0];
    for (let s of o.sequences) {
      if (s === a) continue;
      let l = new Map(n);
      l.set(o, s);
      let u = Tt(e, l, r, i), c = ri(u, r, i);
      if (!c || c.index > t.index)
        return { chosen: l, mistake: c, tokens: u };
    }
  }
}
function Ja(e, n) {
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
      let c = r.split ? l > 1 && u > 1 ? 2 : 1 : u, f = s.markers.slice(s.end - c, s.end), m = r.markers.slice(r.start, r.start + c), p = f[0], g = m[0];
      if (
        // Whole sequences:
        // the markers of a sequence are next to each other,
        // so if the first and last marker are of one sequence of that size,
        // all markers are exactly that sequence.
        p === f[c - 1] && p.value.length === c && g === m[c - 1] && g.value.length === c && // Of the same attention, so its opening and closing sequence.
        p.attention === g.attention
      )
        n.delete(p), n.delete(g);
      else {
        let S = [.../* @__PURE__ */ new Set([...f, ...m])];
        for (let C of S) {
          let b = n.get(C);
          b && b.push(...S);
        }
      }
      s.end -= c, r.start += c, s.start === s.end && o.splice(a, 1), a = o.length;
    }
    r.open && r.start < r.end && o.push(r);
  }
}
function Xa(e, n, t) {
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
    if (!vt(i.charCodeAt(0)))
      throw new Error(
        "Cannot serialize `" + e + "` as attention with `" + i + "` as marker, expected ascii punctuation"
      );
    for (let o of t)
      r.push(i.repeat(o));
  }
  return r;
}
function oi(e, n, t) {
  let r = n.indexStack, i = e.children || [], o = [], a = -1, s = t.before;
  r.push(-1);
  let l = n.createTracker(t);
  for (; ++a < i.length; ) {
    let u = i[a], c;
    if (r[r.length - 1] = a, a + 1 < i.length) {
      let p = n.handle.handlers[i[a + 1].type];
      p && p.peek && (p = p.peek), c = p ? it(
        p(i[a + 1], e, n, {
          before: "",
          after: "",
          ...l.current()
        })
      ) : "";
    } else
      c = t.after;
    let f = o[o.length - 1];
    typeof f == "string" && (s === "\r" || s === `
`) && u.type === "html" && at(u.value) !== 7 && (o[o.length - 1] = f.replace(/(\r?\n|\r)$/, " "), s = " ", l = n.createTracker(t), l.move(Ae(o, t.before, t.after)));
    let m = n.handle.handlers[u.type];
    if (m && m.attention) {
      let p = st(
        /** @type {PhrasingParents} */
        u,
        m.attention,
        n,
        l
      );
      if (!p) continue;
      o.push(p), s = Ie(p.sequences[0]);
    } else {
      let p = n.handle(u, e, n, {
        ...l.current(),
        after: c,
        before: s
      });
      if (!p) continue;
      l.move(p), o.push(p), s = Ie(p);
    }
  }
  return r.pop(), o;
}
function st(e, n, t, r) {
  let { construct: i, markers: o, sizes: a } = n(e, t), s = Xa(e.type, o, a), l = s[0], u = t.enter(i), c = t.createTracker(r.current());
  c.move(l);
  let f = oi(e, t, {
    ...c.current(),
    before: l,
    after: l
  });
  if (u(), f.length !== 0)
    return r.move(l), r.move(Ae(f, l, l)), r.move(l), { children: f, sequences: s };
}
function ti(e, n, t, r) {
  let i = Tt(e, n, t, r), o = ri(i, t, r);
  for (; o; ) {
    let a = Ka(e, n, o, t, r);
    if (!a) return;
    n = a.chosen, i = a.tokens, o = a.mistake;
  }
  return i;
}
function ai(e, n, t, r) {
  let i = t, o = -1;
  for (; ++o < e.length; ) {
    let a = e[o];
    if (typeof a == "string") {
      i = "";
      continue;
    }
    let s = o === e.length - 1 ? r : "", l = a.sequences.find(function(u) {
      let c = u.charAt(0);
      return c !== i.charAt(0) && c !== s.charAt(0) || e.length === 1 && ni.has(c) && u.length > t.length;
    }) || a.sequences[0];
    l !== a.sequences[0] && n.set(a, l), ai(a.children, n, l, l), i = l;
  }
}
function Tt(e, n, t, r) {
  let i = [], o, a = Ie(t), s = -1;
  for (; ++s < e.length; ) {
    let l = e[s];
    if (typeof l == "string") {
      let y = { value: l, attention: void 0 };
      o && o === it(l) && qt([y], !0), o = void 0, i.push(y), y.value && (a = Ie(y.value));
      continue;
    }
    let u = n.get(l) || l.sequences[0], c = u.charAt(0), f = e[s + 1], m = a, p = it(
      f === void 0 ? r : typeof f == "string" ? f : n.get(f) || f.sequences[0]
    ), g = Tt(l.children, n, u, u), S = g[0].value, C = fn(
      m.charCodeAt(m.length - 1),
      S.charCodeAt(0),
      c
    );
    C.inside && qt(g, !0);
    let b = Ie(g[g.length - 1].value), v = fn(
      p.charCodeAt(0),
      b.charCodeAt(b.length - 1),
      c
    );
    v.inside && qt(g, !1), C.outside && m !== `
` && m !== "\r" && qt(i, !1), v.outside && (o = p), i.push({ value: u, attention: l }, ...g, {
      value: u,
      attention: l
    }), a = u.charAt(u.length - 1);
  }
  return i;
}
function Ae(e, n, t) {
  let r = /* @__PURE__ */ new Map();
  ai(e, r, n, t);
  let i = (
    // Start from guesses (based on the preferred sequences).
    (r.size > 0 ? ti(e, r, n, t) : void 0) || // If stuck, start from the preferred sequences instead.
    ti(e, /* @__PURE__ */ new Map(), n, t) || // If stuck again, use the preferred sequences as they are.
    Tt(e, /* @__PURE__ */ new Map(), n, t)
  ), o = "";
  for (let a of i) o += a.value;
  return o;
}

// node_modules/mdast-util-to-markdown/lib/handle/emphasis.js
Lt.attention = si;
Lt.peek = es;
function Lt(e, n, t, r) {
  let i = t.enter("phrasing"), o = st(e, si, t, t.createTracker(r)), a = o ? Ae([o], r.before, r.after) : "";
  return i(), a;
}
function si(e, n) {
  return {
    construct: "emphasis",
    markers: Jr(n) === "*" ? ["*", "_"] : ["_", "*"],
    sizes: [1]
  };
}
function es(e, n, t) {
  return t.options.emphasis || "*";
}

// node_modules/unist-util-visit-parents/lib/color.node.js
function li(e) {
  return "\x1B[33m" + e + "\x1B[39m";
}

// node_modules/unist-util-visit-parents/lib/index.js
var ci = [], It = !0, pe = !1, ze = "skip";
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
  let u = we(o), c = i ? 1 : -1;
  f(e, void 0, [])();
  function f(m, p, g) {
    let S = (
      /** @type {Record<string, unknown>} */
      m && typeof m == "object" ? m : {}
    );
    if (typeof S.type == "string") {
      let b = (
        // `hast`
        typeof S.tagName == "string" ? S.tagName : (
          // `xast`
          typeof S.name == "string" ? S.name : void 0
        )
      );
      Object.defineProperty(C, "name", {
        value: "node (" + li(m.type + (b ? "<" + b + ">" : "")) + ")"
      });
    }
    return C;
    function C() {
      let b = !o || u(m, p, g[g.length - 1] || void 0), v = ci;
      if (s && b && (v = ui(s(m, g, p)), v[0] === pe))
        return v;
      if ("children" in m && m.children) {
        let y = (
          /** @type {UnistParent} */
          m
        );
        if (y.children && v[0] !== ze) {
          let T = (i ? -1 : y.children.length) + c, D = [...g, y];
          for (; T > -1 && T < y.children.length; ) {
            let w = y.children[T], F = f(w, T, D)();
            if (F[0] === pe)
              return F;
            T = typeof F[1] == "number" ? F[1] : T + c;
          }
        }
      }
      if (l && b) {
        let y = ui(l(m, g, p));
        if (y[0] === ze)
          throw new Error(
            "Unexpected value `" + y[0] + "` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing"
          );
        if (y[0] === pe || typeof y[1] == "number")
          return y;
      }
      return v;
    }
  }
}
function ui(e) {
  return Array.isArray(e) ? e : typeof e == "number" ? [It, e] : e == null ? ci : [e];
}

// node_modules/unist-util-visit/lib/index.js
function lt(e, n, t, r) {
  let i, o, a;
  typeof t == "function" || t && typeof t == "object" ? (i = /** @type {Test} */
  n, o = t, a = r) : (o = /** @type {Visitor | Visitors} */
  n, a = t), typeof o == "function" ? Ge(e, i, pn(o), a) : Ge(e, i, ts(o), a);
}
function ts(e) {
  return !e || typeof e != "object" ? e : {
    enter: typeof e.enter == "function" ? pn(e.enter) : e.enter,
    exit: typeof e.exit == "function" ? pn(e.exit) : e.exit
  };
}
function pn(e) {
  return n;
  function n(t, r, i) {
    return e(t, i, r[r.length - 1]);
  }
}

// node_modules/mdast-util-to-string/lib/index.js
var ns = {};
function oe(e, n) {
  let t = n || ns, r = typeof t.includeImageAlt == "boolean" ? t.includeImageAlt : !0, i = typeof t.includeHtml == "boolean" ? t.includeHtml : !0;
  return pi(e, r, i);
}
function pi(e, n, t) {
  if (rs(e)) {
    if ("value" in e)
      return e.type === "html" && !t ? "" : e.value;
    if (n && "alt" in e && e.alt)
      return e.alt;
    if ("children" in e)
      return fi(e.children, n, t);
  }
  return Array.isArray(e) ? fi(e, n, t) : "";
}
function fi(e, n, t) {
  let r = [], i = -1;
  for (; ++i < e.length; )
    r[i] = pi(e[i], n, t);
  return r.join("");
}
function rs(e) {
  return !!(e && typeof e == "object");
}

// node_modules/mdast-util-to-markdown/lib/util/format-heading-as-setext.js
function At(e, n) {
  let t = !1;
  return lt(e, function(r) {
    if ("value" in r && /\r?\n|\r/.test(r.value) || r.type === "break")
      return t = !0, pe;
  }), !!((!e.depth || e.depth < 3) && oe(e) && (n.options.setext || t));
}

// node_modules/mdast-util-to-markdown/lib/handle/heading.js
function mi(e, n, t, r) {
  let i = Math.max(Math.min(6, e.depth || 1), 1), o = t.createTracker(r);
  if (At(e, t)) {
    let f = t.enter("headingSetext"), m = t.enter("phrasing"), p = t.containerPhrasing(e, {
      ...o.current(),
      before: `
`,
      after: `
`
    });
    return m(), f(), p + `
` + (i === 1 ? "=" : "-").repeat(
      // The whole size…
      p.length - // Minus the position of the character after the last EOL (or
      // 0 if there is none)…
      (Math.max(p.lastIndexOf("\r"), p.lastIndexOf(`
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
mn.peek = is;
function mn(e) {
  return e.value || "";
}
function is() {
  return "<";
}

// node_modules/mdast-util-to-markdown/lib/handle/image.js
hn.peek = os;
function hn(e, n, t, r) {
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
function os() {
  return "!";
}

// node_modules/mdast-util-to-markdown/lib/handle/image-reference.js
dn.peek = as;
function dn(e, n, t, r) {
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
  let f = t.safe(t.associationId(e), {
    before: l,
    after: "]",
    ...s.current()
  });
  return a(), t.stack = c, o(), i === "full" || !u || u !== f ? l += s.move(f + "]") : i === "shortcut" ? l = l.slice(0, -1) : l += s.move("]"), l;
}
function as() {
  return "!";
}

// node_modules/mdast-util-to-markdown/lib/handle/inline-code.js
gn.peek = ss;
function gn(e, n, t) {
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
function ss() {
  return "`";
}

// node_modules/mdast-util-to-markdown/lib/util/format-link-as-autolink.js
function bn(e, n) {
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
kn.peek = ls;
function kn(e, n, t, r) {
  let i = Ve(t), o = i === '"' ? "Quote" : "Apostrophe", a = t.createTracker(r);
  if (bn(e, t)) {
    let g = t.stack;
    t.stack = g.filter(function(b) {
      return b !== "phrasing";
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
  let f = /[\0- \u007F]/.test(e.url), m = r.before.charAt(r.before.length - 1), p = e.title || void 0;
  if (!p && !f && (m === `
` || m === "\r")) {
    let g = 0;
    for (; g < c.length && c.charCodeAt(g) !== 93; )
      g += c.charCodeAt(g) === 92 ? 2 : 1;
    c.charCodeAt(g + 1) === 58 && (p = "");
  }
  return /* If there’s no url but there is a title… */ !e.url && typeof p == "string" || // If there are control characters or whitespace.
  f ? (l = t.enter("destinationLiteral"), u += a.move("<"), u += a.move(
    t.safe(e.url, { before: u, after: ">", ...a.current() })
  ), u += a.move(">")) : (l = t.enter("destinationRaw"), u += a.move(
    t.safe(e.url, {
      before: u,
      after: typeof p == "string" ? " " : ")",
      ...a.current()
    })
  )), l(), typeof p == "string" && (l = t.enter(`title${o}`), u += a.move(" " + i), u += a.move(
    t.safe(p, {
      before: u,
      after: i,
      ...a.current()
    })
  ), u += a.move(i), l()), u += a.move(")"), s(), u;
}
function ls(e, n, t) {
  return bn(e, t) ? "<" : "[";
}

// node_modules/mdast-util-to-markdown/lib/handle/link-reference.js
xn.peek = us;
function xn(e, n, t, r) {
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
  let f = t.safe(t.associationId(e), {
    before: l,
    after: "]",
    ...s.current()
  });
  return a(), t.stack = c, o(), i === "full" || !u || u !== f ? l += s.move(f + "]") : i === "shortcut" ? l = l.slice(0, -1) : l += s.move("]"), l;
}
function us() {
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
function hi(e) {
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
function di(e) {
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
function gi(e, n, t, r) {
  let i = t.enter("list"), o = t.bulletCurrent, a = e.ordered ? di(t) : We(t), s = e.ordered ? a === "." ? ")" : "." : hi(t), l = n && t.bulletLastUsed ? a === t.bulletLastUsed : !1;
  if (!e.ordered) {
    let c = e.children ? e.children[0] : void 0;
    if (
      // Bullet could be used as a thematic break marker:
      (a === "*" || a === "-") && // Empty first list item:
      c && (!c.children || !c.children[0]) && // Directly in two other list items:
      t.stack[t.stack.length - 1] === "list" && t.stack[t.stack.length - 2] === "listItem" && t.stack[t.stack.length - 3] === "list" && t.stack[t.stack.length - 4] === "listItem" && // That are each the first child.
      t.indexStack[t.indexStack.length - 1] === 0 && t.indexStack[t.indexStack.length - 2] === 0 && t.indexStack[t.indexStack.length - 3] === 0 && (l = !0), $e(t) === a && c
    ) {
      let f = -1;
      for (; ++f < e.children.length; ) {
        let m = e.children[f];
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
function bi(e) {
  let n = e.options.listItemIndent || "one";
  if (n !== "tab" && n !== "one" && n !== "mixed")
    throw new Error(
      "Cannot serialize items with `" + n + "` for `options.listItemIndent`, expected `tab`, `one`, or `mixed`"
    );
  return n;
}

// node_modules/mdast-util-to-markdown/lib/handle/list-item.js
function ki(e, n, t, r) {
  let i = bi(t), o = t.bulletCurrent || We(t);
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
  function c(f, m, p) {
    return m ? (p ? "" : " ".repeat(a)) + f : (p ? o : o + " ".repeat(a - o.length)) + f;
  }
}

// node_modules/mdast-util-to-markdown/lib/handle/paragraph.js
function xi(e, n, t, r) {
  let i = t.enter("paragraph"), o = t.enter("phrasing"), a = t.containerPhrasing(e, r);
  return o(), i(), a;
}

// node_modules/mdast-util-to-markdown/lib/handle/root.js
function wi(e, n, t, r) {
  if (!e.children.some(function(s) {
    return nt(s);
  })) return t.containerFlow(e, r);
  let o = t.enter("phrasing"), a = t.containerPhrasing(e, r);
  return o(), a;
}

// node_modules/mdast-util-to-markdown/lib/util/check-strong.js
function yi(e) {
  let n = e.options.strong || "*";
  if (n !== "*" && n !== "_")
    throw new Error(
      "Cannot serialize strong with `" + n + "` for `options.strong`, expected `*`, or `_`"
    );
  return n;
}

// node_modules/mdast-util-to-markdown/lib/handle/strong.js
zt.attention = Si;
zt.peek = cs;
function zt(e, n, t, r) {
  let i = t.enter("phrasing"), o = st(e, Si, t, t.createTracker(r)), a = o ? Ae([o], r.before, r.after) : "";
  return i(), a;
}
function Si(e, n) {
  return {
    construct: "strong",
    markers: yi(n) === "*" ? ["*", "_"] : ["_", "*"],
    sizes: [2]
  };
}
function cs(e, n, t) {
  return t.options.strong || "*";
}

// node_modules/mdast-util-to-markdown/lib/handle/text.js
function Ci(e, n, t, r) {
  let i = n ? n.children : [], o = t.indexStack[t.indexStack.length - 1];
  return t.safe(e.value, {
    ...r,
    afterNode: i[o + 1],
    beforeNode: i[o - 1]
  });
}

// node_modules/mdast-util-to-markdown/lib/util/check-rule-repetition.js
function vi(e) {
  let n = e.options.ruleRepetition || 3;
  if (n < 3)
    throw new Error(
      "Cannot serialize rules with repetition `" + n + "` for `options.ruleRepetition`, expected `3` or more"
    );
  return n;
}

// node_modules/mdast-util-to-markdown/lib/handle/thematic-break.js
function Ei(e, n, t) {
  let r = ($e(t) + (t.options.ruleSpaces ? " " : "")).repeat(vi(t));
  return t.options.ruleSpaces ? r.slice(0, -1) : r;
}

// node_modules/mdast-util-to-markdown/lib/handle/index.js
var Ce = {
  blockquote: Wr,
  break: cn,
  code: Zr,
  definition: Kr,
  emphasis: Lt,
  hardBreak: cn,
  heading: mi,
  html: mn,
  image: hn,
  imageReference: dn,
  inlineCode: gn,
  link: kn,
  linkReference: xn,
  list: gi,
  listItem: ki,
  paragraph: xi,
  root: wi,
  strong: zt,
  text: Ci,
  thematicBreak: Ei
};

// node_modules/mdast-util-to-markdown/lib/join.js
var qi = [fs];
function fs(e, n, t, r) {
  if (n.type === "code" && He(n, r) && (e.type === "list" || e.type === n.type && He(e, r)))
    return !1;
  if ("spread" in t && typeof t.spread == "boolean") {
    if (t.spread) return 1;
    if (e.type === "html") {
      let o = at(e.value);
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
      let o = at(n.value);
      if (o === void 0 || o === 7) return 1;
    }
    return (e.type === "paragraph" || e !== i) && (n.type === "definition" || n.type === "heading" && At(n, r) || n.type === "paragraph") ? 1 : 0;
  }
}

// node_modules/mdast-util-to-markdown/lib/unsafe.js
var Fe = [
  "autolink",
  "destinationLiteral",
  "destinationRaw",
  "reference",
  "titleQuote",
  "titleApostrophe"
], wn = [
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
    notInConstruct: Fe
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
    notInConstruct: Fe
  },
  // A right paren could start a list item or break out of a destination
  // raw.
  { atBreak: !0, before: "\\d+", character: ")" },
  { character: ")", inConstruct: "destinationRaw" },
  // An asterisk can start thematic breaks, list items, emphasis, strong.
  { atBreak: !0, character: "*", after: `(?:[ 	\r
*])` },
  { character: "*", inConstruct: "phrasing", notInConstruct: Fe },
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
    notInConstruct: Fe
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
  { character: "[", inConstruct: "phrasing", notInConstruct: Fe },
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
  { character: "_", inConstruct: "phrasing", notInConstruct: Fe },
  // A grave accent can start code (fenced or text), or it can break out of
  // a grave accent code fence.
  { atBreak: !0, character: "`" },
  {
    character: "`",
    inConstruct: ["codeFencedLangGraveAccent", "codeFencedMetaGraveAccent"]
  },
  { character: "`", inConstruct: "phrasing", notInConstruct: Fe },
  // Left brace, vertical bar, right brace are not used in markdown for
  // constructs.
  // A tilde can start code (fenced).
  { atBreak: !0, character: "~" },
  { character: "<", inConstruct: "autolink" },
  { character: ">", inConstruct: "autolink" },
  { character: "", inConstruct: "autolink" }
], Ti = -1;
for (; ++Ti < 33; )
  wn.push({ character: String.fromCharCode(Ti), inConstruct: "autolink" });

// node_modules/character-entities/index.js
var yn = {
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
var ps = {}.hasOwnProperty;
function Qe(e) {
  return ps.call(yn, e) ? yn[e] : !1;
}

// node_modules/micromark-util-decode-numeric-character-reference/index.js
function Ft(e, n) {
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

// node_modules/micromark-util-decode-string/index.js
var ms = /\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;
function Dt(e) {
  return e.replace(ms, hs);
}
function hs(e, n, t) {
  if (n)
    return n;
  if (t.charCodeAt(0) === 35) {
    let i = t.charCodeAt(1), o = i === 120 || i === 88;
    return Ft(t.slice(o ? 2 : 1), o ? 16 : 10);
  }
  return Qe(t) || e;
}

// node_modules/mdast-util-to-markdown/lib/util/association.js
function Li(e) {
  return e.label || !e.identifier ? e.label || "" : Dt(e.identifier);
}

// node_modules/mdast-util-to-markdown/lib/util/compile-pattern.js
function Ii(e) {
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
function Ai(e, n, t) {
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
      o.move(ds(l, i[s + 1], e, n))
    );
  }
  return r.pop(), a.join("");
}
function ds(e, n, t, r) {
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
var gs = /\r?\n|\r/g;
function zi(e, n) {
  let t = [], r = 0, i = 0, o;
  for (; o = gs.exec(e); )
    a(e.slice(r, o.index)), t.push(o[0]), r = o.index + o[0].length, i++;
  return a(e.slice(r)), t.join("");
  function a(s) {
    t.push(n(s, i, !s));
  }
}

// node_modules/mdast-util-to-markdown/lib/util/safe.js
var Sn = {}.hasOwnProperty;
function Ri(e, n, t) {
  let r = (t.before || "") + (n || "") + (t.after || ""), i = [], o = [], a = {}, s = e.stack.includes("autolink"), l = t.before ? t.before.length : 0, u = r.length - (t.after ? t.after.length : 0), c = -1;
  for (; ++c < e.unsafe.length; ) {
    let p = e.unsafe[c];
    if (!Ct(e.stack, p) || !Fi(p.beforeNode, t.beforeNode) || !Fi(p.afterNode, t.afterNode))
      continue;
    let g = e.compilePattern(p), S = p.beforeNode ? l : 0, C = r.slice(S, p.afterNode ? u : void 0), b;
    for (; b = g.exec(C); ) {
      let v = !!(p.before || p.atBreak), y = !!p.after, T = S + b.index + (v ? b[1].length : 0);
      Sn.call(a, T) ? (a[T].before && !v && (a[T].before = !1), a[T].after && !y && (a[T].after = !1)) : (i.push(T), a[T] = { before: v, after: y });
    }
  }
  i.sort(bs);
  let f = l;
  for (c = -1; ++c < i.length; ) {
    let p = i[c];
    if (!(p < f || p >= u)) {
      if (r.charAt(p) === "_" && // Preceded by an unescaped character that is not punctuation or whitespace:
      p > 0 && K(r.charCodeAt(p - 1)) === void 0 && !Sn.call(a, p - 1) && // Characters next to attention markers can become character references
      // later, turning `a` into `&#x61;`, so those do not count.
      !(p - 1 === l && /[*_]/.test(r.charAt(l - 1)))) {
        let g = p + 1;
        for (; g < u && r.charAt(g) === "_"; )
          g++;
        let S = g - p - 1;
        if (
          // All underscores in the run are unsafe positions, so they can be
          // skipped.
          i[c + S] === g - 1 && // Rest as above.
          g < r.length && K(r.charCodeAt(g)) === void 0 && !Sn.call(a, g) && !(g === u - 1 && /[*_]/.test(r.charAt(u)))
        ) {
          c += S;
          continue;
        }
      }
      if (!(p + 1 < u && i[c + 1] === p + 1 && a[p].after && !a[p + 1].before && !a[p + 1].after || p - 1 >= l && i[c - 1] === p - 1 && a[p].before && !a[p - 1].before && !a[p - 1].after)) {
        if (f !== p) {
          let g = r.slice(f, p);
          o.push(s ? g : Di(g, "\\"));
        }
        f = p + 1, s ? o.push(
          "%" + r.charCodeAt(p).toString(16).toUpperCase().padStart(2, "0")
        ) : /[!-/:-@[-`{-~]/.test(r.charAt(p)) && (!t.encode || !t.encode.includes(r.charAt(p))) ? o.push("\\" + r.charAt(p)) : o.push(Ue(r.charCodeAt(p)));
      }
    }
  }
  let m = r.slice(f, u);
  return o.push(s ? m : Di(m, t.after)), o.join("");
}
function Fi(e, n) {
  return e ? n ? typeof e == "string" ? e === n.type : e.includes(n.type) : !1 : !0;
}
function bs(e, n) {
  return e - n;
}
function Di(e, n) {
  let t = /\\(?=[!-/:-@[-`{-~])/g, r = [], i = [], o = e + n, a = -1, s = 0, l;
  for (; l = t.exec(o); )
    r.push(l.index);
  for (; ++a < r.length; )
    s !== r[a] && i.push(e.slice(s, r[a])), i.push("\\"), s = r[a];
  return i.push(e.slice(s)), i.join("");
}

// node_modules/mdast-util-to-markdown/lib/util/track.js
function Pi(e) {
  let n = e || {}, t = n.now || {}, r = n.lineShift || 0, i = t.line || 1, o = t.column || 1;
  return { move: l, current: a, shift: s };
  function a() {
    return { now: { line: i, column: o }, lineShift: r };
  }
  function s(u) {
    r += u;
  }
  function l(u) {
    let c = u || "", f = c.split(/\r?\n|\r/g), m = f[f.length - 1];
    return i += f.length - 1, o = f.length === 1 ? o + m.length : 1 + m.length + r, c;
  }
}

// node_modules/mdast-util-to-markdown/lib/index.js
function Cn(e, n) {
  let t = n || {}, r = {
    associationId: Li,
    bulletCurrent: void 0,
    bulletLastUsed: void 0,
    containerPhrasing: ys,
    containerFlow: Ss,
    createTracker: Pi,
    compilePattern: Ii,
    enter: o,
    // @ts-expect-error: GFM / frontmatter are typed in `mdast` but not defined
    // here.
    handlers: { ...Ce },
    // @ts-expect-error: add `handle` in a second.
    handle: void 0,
    indentLines: zi,
    indexStack: [],
    join: [...qi],
    options: {},
    safe: Cs,
    stack: [],
    unsafe: [...wn]
  };
  un(r, t), r.options.tightDefinitions && r.join.push(ws), r.handle = Ur("type", {
    invalid: ks,
    unknown: xs,
    handlers: r.handlers
  });
  let i = r.handle(
    nt(e) ? { type: "root", children: [e] } : e,
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
function ks(e) {
  throw new Error("Cannot handle value `" + e + "`, expected node");
}
function xs(e) {
  let n = (
    /** @type {Nodes} */
    e
  );
  throw new Error("Cannot handle unknown node `" + n.type + "`");
}
function ws(e, n) {
  if (e.type === "definition" && e.type === n.type)
    return 0;
}
function ys(e, n) {
  return ii(e, this, n);
}
function Ss(e, n) {
  return Ai(e, this, n);
}
function Cs(e, n) {
  return Ri(this, e, n);
}

// node_modules/mdast-util-gfm-table/lib/index.js
function ut() {
  return {
    enter: {
      table: vs,
      tableData: Mi,
      tableHeader: Mi,
      tableRow: qs
    },
    exit: {
      codeText: Ts,
      table: Es,
      tableData: vn,
      tableHeader: vn,
      tableRow: vn
    }
  };
}
function vs(e) {
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
function Es(e) {
  this.exit(e), this.data.inTable = void 0;
}
function qs(e) {
  this.enter({ type: "tableRow", children: [], position: void 0 }, e);
}
function vn(e) {
  this.exit(e);
}
function Mi(e) {
  this.enter({ type: "tableCell", children: [], position: void 0 }, e);
}
function Ts(e) {
  let n = this.resume();
  this.data.inTable && (n = n.replace(/\\([\\|])/g, Ls));
  let t = this.stack[this.stack.length - 1];
  t.type, t.value = n, this.exit(e);
}
function Ls(e, n) {
  return n === "|" ? n : e;
}
function En(e) {
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
    join: [Is],
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
  function a(p, g, S, C) {
    let b = c(p, S, C), v = b[0];
    if (v) {
      let y = p.align ? p.align.length : 0, T = -1;
      if (!y)
        for (; ++T < b.length; )
          b[T].length > y && (y = b[T].length);
      for (; v.length < y; ) v.push("");
    }
    return u(b, p.align);
  }
  function s(p, g, S, C) {
    let b = f(p, S, C), v = u([b]);
    return v.slice(0, v.indexOf(`
`));
  }
  function l(p, g, S, C) {
    let b = S.enter("tableCell"), v = S.enter("phrasing"), y = S.containerPhrasing(p, {
      ...C,
      before: o,
      after: o
    });
    return v(), b(), y;
  }
  function u(p, g) {
    return Hr(p, {
      align: g,
      alignDelimiters: r,
      fillRows: !1,
      padding: t,
      stringLength: i
    });
  }
  function c(p, g, S) {
    let { children: C } = p, b = -1, v = [], y = g.enter("table");
    for (; ++b < C.length; )
      v[b] = f(C[b], g, S);
    return y(), v;
  }
  function f(p, g, S) {
    let { children: C } = p, b = -1, v = [], y = g.enter("tableRow");
    for (; ++b < C.length; )
      v[b] = l(C[b], p, g, S);
    return y(), v;
  }
  function m(p, g, S) {
    let C = Ce.inlineCode(p, g, S);
    if (!S.stack.includes("tableCell")) return C;
    let b = [], v = 0, y = C.indexOf("|");
    for (; y !== -1; ) {
      let T = y;
      for (; T > v && C.charCodeAt(T - 1) === 92; )
        T--;
      b.push(C.slice(v, y)), (y - T) % 2 === 0 && b.push("\\"), v = y, y = C.indexOf("|", y + 1);
    }
    return b.push(C.slice(v)), b.join("");
  }
}
function Is(e, n, t, r) {
  if (e.type === "table" && t.type === "listItem" && t.spread === !1 && (n.type === "definition" || n.type === "heading" && As(n, r) || n.type === "paragraph" || n.type === "table"))
    return 1;
}
function As(e, n) {
  let t = !1;
  return lt(e, function(r) {
    if (r.type === "break" || "value" in r && /\r?\n|\r/.test(r.value))
      return t = !0, pe;
  }), !!((!e.depth || e.depth < 3) && oe(e) && (n.options.setext || t));
}

// node_modules/mdast-util-gfm-task-list-item/lib/index.js
function ct() {
  return {
    exit: {
      taskListCheckValueChecked: Bi,
      taskListCheckValueUnchecked: Bi,
      paragraph: zs
    }
  };
}
function qn() {
  return {
    handlers: { paragraph: Fs },
    join: [Ds]
  };
}
function Bi(e) {
  let n = this.stack[this.stack.length - 2];
  n.type, n.checked = e.type === "taskListCheckValueChecked";
}
function zs(e) {
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
function Fs(e, n, t, r) {
  if (!n || n.type !== "listItem" || Oi(n) !== e)
    return Ce.paragraph(e, n, t, r);
  let i = "[" + (n.checked ? "x" : " ") + "] ", o = t.createTracker(r);
  o.move(i);
  let a = Ce.paragraph(
    e.children.length > 0 ? e : { type: "paragraph", children: [{ type: "text", value: " " }] },
    n,
    t,
    { ...r, ...o.current() }
  );
  return i + a;
}
function Ds(e, n, t) {
  if (!(e.type === "definition" && t.type === "listItem"))
    return;
  let r = Oi(t);
  if (r && t.children.indexOf(e) < t.children.indexOf(r))
    return 0;
}
function Oi(e) {
  if (typeof e.checked == "boolean")
    for (let n of e.children) {
      if (n.type === "paragraph")
        return n;
      if (n.type !== "definition")
        return;
    }
}

// node_modules/micromark-factory-space/index.js
function A(e, n, t, r) {
  let i = r ? r - 1 : 1 / 0, o = 0;
  return a;
  function a(l) {
    return I(l) ? (e.enter(t), s(l)) : n(l);
  }
  function s(l) {
    return I(l) && o++ < i ? (e.consume(l), s) : (e.exit(t), n(l));
  }
}
function Tn(e, n, t, r, i, o) {
  let a = 0;
  return s;
  function s(c) {
    return o > 0 && I(c) ? (e.enter(r), l(c)) : u(c);
  }
  function l(c) {
    return I(c) && a < o ? (e.consume(c), a++, l) : (e.exit(r), u(c));
  }
  function u(c) {
    return a >= i ? n(c) : t(c);
  }
}

// node_modules/micromark-extension-gfm-table/lib/edit-map.js
var Rt = class {
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
    Rs(this, n, t, r);
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
function Rs(e, n, t, r) {
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
function _i(e, n) {
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
function ft() {
  return {
    flow: {
      null: {
        name: "table",
        tokenize: Ps,
        resolveAll: Ms
      }
    }
  };
}
function Ps(e, n, t) {
  let r = this, i = 0, o = 0, a;
  return s;
  function s(k) {
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
    let N = _ > -1 ? r.events[_][1].type : null, L = N === "tableHead" || N === "tableRow" ? w : l;
    return L === w && r.parser.lazy[r.now().line] ? t(k) : L(k);
  }
  function l(k) {
    return e.enter("tableHead"), e.enter("tableRow"), u(k);
  }
  function u(k) {
    return k === 124 || (a = !0, o += 1), c(k);
  }
  function c(k) {
    return k === null ? t(k) : q(k) ? o > 1 ? (o = 0, r.interrupt = !0, e.exit("tableRow"), e.enter("lineEnding"), e.consume(k), e.exit("lineEnding"), p) : t(k) : I(k) ? A(e, c, "whitespace")(k) : (o +=
    1, a && (a = !1, i += 1), k === 124 ? (e.enter("tableCellDivider"), e.consume(k), e.exit("tableCellDivider"), a = !0, c) : (e.enter("data"), f(k)));
  }
  function f(k) {
    return k === null || k === 124 || M(k) ? (e.exit("data"), c(k)) : (e.consume(k), k === 92 ? m : f);
  }
  function m(k) {
    return k === 92 || k === 124 ? (e.consume(k), f) : f(k);
  }
  function p(k) {
    return r.interrupt = !1, r.parser.lazy[r.now().line] ? t(k) : (e.enter("tableDelimiterRow"), a = !1, I(k) ? A(e, g, "linePrefix", r.parser.constructs.disable.null.includes("codeIndented") ? void 0 :
    4)(k) : g(k));
  }
  function g(k) {
    return k === 45 || k === 58 ? C(k) : k === 124 ? (a = !0, e.enter("tableCellDivider"), e.consume(k), e.exit("tableCellDivider"), S) : D(k);
  }
  function S(k) {
    return I(k) ? A(e, C, "whitespace")(k) : C(k);
  }
  function C(k) {
    return k === 58 ? (o += 1, a = !0, e.enter("tableDelimiterMarker"), e.consume(k), e.exit("tableDelimiterMarker"), b) : k === 45 ? (o += 1, b(k)) : k === null || q(k) ? T(k) : D(k);
  }
  function b(k) {
    return k === 45 ? (e.enter("tableDelimiterFiller"), v(k)) : D(k);
  }
  function v(k) {
    return k === 45 ? (e.consume(k), v) : k === 58 ? (a = !0, e.exit("tableDelimiterFiller"), e.enter("tableDelimiterMarker"), e.consume(k), e.exit("tableDelimiterMarker"), y) : (e.exit("tableDelimite\
rFiller"), y(k));
  }
  function y(k) {
    return I(k) ? A(e, T, "whitespace")(k) : T(k);
  }
  function T(k) {
    return k === 124 ? g(k) : k === null || q(k) ? !a || i !== o ? D(k) : (e.exit("tableDelimiterRow"), e.exit("tableHead"), n(k)) : D(k);
  }
  function D(k) {
    return t(k);
  }
  function w(k) {
    return e.enter("tableRow"), F(k);
  }
  function F(k) {
    return k === 124 ? (e.enter("tableCellDivider"), e.consume(k), e.exit("tableCellDivider"), F) : k === null || q(k) ? (e.exit("tableRow"), n(k)) : I(k) ? A(e, F, "whitespace")(k) : (e.enter("data"),
    O(k));
  }
  function O(k) {
    return k === null || k === 124 || M(k) ? (e.exit("data"), F(k)) : (e.consume(k), k === 92 ? H : O);
  }
  function H(k) {
    return k === 92 || k === 124 ? (e.consume(k), O) : O(k);
  }
}
function Ms(e, n) {
  let t = -1, r = !0, i = 0, o = [0, 0, 0, 0], a = [0, 0, 0, 0], s = !1, l = 0, u, c, f, m = new Rt();
  for (; ++t < e.length; ) {
    let p = e[t], g = p[1];
    p[0] === "enter" ? g.type === "tableHead" ? (s = !1, l !== 0 && (Ni(m, n, l, u, c), c = void 0, l = 0), u = {
      type: "table",
      start: Object.assign({}, g.start),
      // Note: correct end is set later.
      end: Object.assign({}, g.end)
    }, m.add(t, 0, [["enter", u, n]])) : g.type === "tableRow" || g.type === "tableDelimiterRow" ? (r = !0, f = void 0, o = [0, 0, 0, 0], a = [0, t + 1, 0, 0], s && (s = !1, c = {
      type: "tableBody",
      start: Object.assign({}, g.start),
      // Note: correct end is set later.
      end: Object.assign({}, g.end)
    }, m.add(t, 0, [["enter", c, n]])), i = g.type === "tableDelimiterRow" ? 2 : c ? 3 : 1) : i && (g.type === "data" || g.type === "tableDelimiterMarker" || g.type === "tableDelimiterFiller") ? (r = !1,
    a[2] === 0 && (o[1] !== 0 && (a[0] = a[1], f = Pt(m, n, o, i, void 0, f), o = [0, 0, 0, 0]), a[2] = t)) : g.type === "tableCellDivider" && (r ? r = !1 : (o[1] !== 0 && (a[0] = a[1], f = Pt(m, n, o,
    i, void 0, f)), o = a, a = [o[1], t, 0, 0])) : g.type === "tableHead" ? (s = !0, l = t) : g.type === "tableRow" || g.type === "tableDelimiterRow" ? (l = t, o[1] !== 0 ? (a[0] = a[1], f = Pt(m, n, o,
    i, t, f)) : a[1] !== 0 && (f = Pt(m, n, a, i, t, f)), i = 0) : i && (g.type === "data" || g.type === "tableDelimiterMarker" || g.type === "tableDelimiterFiller") && (a[3] = t);
  }
  for (l !== 0 && Ni(m, n, l, u, c), m.consume(n.events), t = -1; ++t < n.events.length; ) {
    let p = n.events[t];
    p[0] === "enter" && p[1].type === "table" && (p[1]._align = _i(n.events, t));
  }
  return e;
}
function Pt(e, n, t, r, i, o) {
  let a = r === 1 ? "tableHeader" : r === 2 ? "tableDelimiter" : "tableData", s = "tableContent";
  t[0] !== 0 && (o.end = Object.assign({}, Ye(n.events, t[0])), e.add(t[0], 0, [["exit", o, n]]));
  let l = Ye(n.events, t[1]);
  if (o = {
    type: a,
    start: Object.assign({}, l),
    // Note: correct end is set later.
    end: Object.assign({}, l)
  }, e.add(t[1], 0, [["enter", o, n]]), t[2] !== 0) {
    let u = Ye(n.events, t[2]), c = Ye(n.events, t[3]), f = {
      type: s,
      start: Object.assign({}, u),
      end: Object.assign({}, c)
    };
    if (e.add(t[2], 0, [["enter", f, n]]), r !== 2) {
      let m = n.events[t[2]], p = n.events[t[3]];
      if (m[1].end = Object.assign({}, p[1].end), m[1].type = "chunkText", m[1].contentType = "text", t[3] > t[2] + 1) {
        let g = t[2] + 1, S = t[3] - t[2] - 1;
        e.add(g, S, []);
      }
    }
    e.add(t[3] + 1, 0, [["exit", f, n]]);
  }
  return i !== void 0 && (o.end = Object.assign({}, Ye(n.events, i)), e.add(i, 0, [["exit", o, n]]), o = void 0), o;
}
function Ni(e, n, t, r, i) {
  let o = [], a = Ye(n.events, t);
  i && (i.end = Object.assign({}, a), o.push(["exit", i, n])), r.end = Object.assign({}, a), o.push(["exit", r, n]), e.add(t + 1, 0, o);
}
function Ye(e, n) {
  let t = e[n], r = t[0] === "enter" ? "start" : "end";
  return t[1][r];
}

// node_modules/micromark-extension-gfm-task-list-item/lib/syntax.js
var Bs = {
  name: "tasklistCheck",
  tokenize: Os
};
function pt() {
  return {
    text: {
      91: Bs
    }
  };
}
function Os(e, n, t) {
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
    return q(l) ? n(l) : I(l) ? e.check({
      tokenize: _s
    }, n, t)(l) : t(l);
  }
}
function _s(e, n, t) {
  return A(e, r, "whitespace");
  function r(i) {
    return i === null ? t(i) : n(i);
  }
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
function J(e, n) {
  return e.length > 0 ? ($(e, e.length, 0, n), e) : n;
}

// node_modules/micromark-util-combine-extensions/index.js
var ji = {}.hasOwnProperty;
function Mt(e) {
  let n = {}, t = -1;
  for (; ++t < e.length; )
    Ns(n, e[t]);
  return n;
}
function Ns(e, n) {
  let t;
  for (t in n) {
    let i = (ji.call(e, t) ? e[t] : void 0) || (e[t] = {}), o = n[t], a;
    if (o)
      for (a in o) {
        ji.call(i, a) || (i[a] = []);
        let s = o[a];
        js(
          // @ts-expect-error Looks like a list.
          i[a],
          Array.isArray(s) ? s : s ? [s] : []
        );
      }
  }
}
function js(e, n) {
  let t = -1, r = [];
  for (; ++t < n.length; )
    (n[t].add === "after" ? e : r).push(n[t]);
  $(e, 0, 0, r);
}

// node_modules/micromark-util-normalize-identifier/index.js
function Y(e) {
  return e.replace(/[\t\n\r ]+/g, " ").replace(/^ | $/g, "").toLowerCase().toUpperCase();
}

// node_modules/micromark/lib/initialize/content.js
var Hi = {
  tokenize: Hs
};
function Hs(e) {
  let n = e.attempt(this.parser.constructs.contentInitial, r, i), t;
  return n;
  function r(s) {
    if (s === null) {
      e.consume(s);
      return;
    }
    return e.enter("lineEnding"), e.consume(s), e.exit("lineEnding"), A(e, n, "linePrefix");
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
var ke = class {
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
    Vi(this, n, t, r, !1);
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
    Vi(this, n, t, r, !0);
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
function Vi(e, n, t, r, i) {
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
var Gi = {
  tokenize: Vs
}, Ui = {
  tokenize: Us
};
function Vs(e) {
  let n = this, t = [], r = 0, i, o, a;
  return s;
  function s(y) {
    if (r < t.length) {
      let T = t[r];
      return n.containerState = T[1], e.attempt(T[0].continuation, l, u)(y);
    }
    return u(y);
  }
  function l(y) {
    if (r++, n.containerState._closeFlow) {
      n.containerState._closeFlow = void 0, i && v();
      let T = n.events.length, D = T, w;
      for (; D--; )
        if (n.events[D][0] === "exit" && n.events[D][1].type === "chunkFlow") {
          w = n.events[D][1].end;
          break;
        }
      b(r);
      let F = T;
      for (; F < n.events.length; )
        n.events[F][1].end = {
          ...w
        }, F++;
      let O = new ke();
      return O.add(D + 1, 0, n.events.slice(T)), O.add(T, F - T, []), O.consume(n.events), u(y);
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
    return n.containerState = {}, e.check(Ui, c, f)(y);
  }
  function c(y) {
    return i && v(), b(r), m(y);
  }
  function f(y) {
    return n.parser.lazy[n.now().line] = r !== t.length, a = n.now().offset, g(y);
  }
  function m(y) {
    return n.containerState = {}, e.attempt(Ui, p, g)(y);
  }
  function p(y) {
    return r++, t.push([n.currentConstruct, n.containerState]), m(y);
  }
  function g(y) {
    if (y === null) {
      i && v(), b(0), e.consume(y);
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
      C(e.exit("chunkFlow"), !0), b(0), e.consume(y);
      return;
    }
    return q(y) ? (e.consume(y), C(e.exit("chunkFlow")), r = 0, n.interrupt = void 0, s) : (e.consume(y), S);
  }
  function C(y, T) {
    let D = n.sliceStream(y);
    if (T && D.push(null), y.previous = o, o && (o.next = y), o = y, i.defineSkip(y.start), i.write(D), n.parser.lazy[y.start.line]) {
      let w = i.events.length;
      for (; w--; )
        if (
          // The token starts before the line ending…
          i.events[w][1].start.offset < a && // …and either is not ended yet…
          (!i.events[w][1].end || // …or ends after it.
          i.events[w][1].end.offset > a)
        )
          return;
      let F = n.events.length, O = F, H, k;
      for (; O--; )
        if (n.events[O][0] === "exit" && n.events[O][1].type === "chunkFlow") {
          if (H) {
            k = n.events[O][1].end;
            break;
          }
          H = !0;
        }
      for (b(r), w = F; w < n.events.length; )
        n.events[w][1].end = {
          ...k
        }, w++;
      let _ = new ke();
      _.add(O + 1, 0, n.events.slice(F)), _.add(F, w - F, []), _.consume(n.events);
    }
  }
  function b(y) {
    let T = t.length;
    for (; T-- > y; ) {
      let D = t[T];
      n.containerState = D[1], D[0].exit.call(n, e);
    }
    t.length = y;
  }
  function v() {
    i.write([null]), o = void 0, i = void 0, n.containerState._closeFlow = void 0;
  }
}
function Us(e, n, t) {
  return A(e, e.attempt(this.parser.constructs.document, n, t), "linePrefix", this.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4);
}

// node_modules/micromark-util-resolve-all/index.js
function ve(e, n, t) {
  let r = [], i = -1;
  for (; ++i < e.length; ) {
    let o = e[i].resolveAll;
    o && !r.includes(o) && (n = o(n, t), r.push(o));
  }
  return n;
}

// node_modules/micromark-core-commonmark/lib/attention.js
var mt = {
  name: "attention",
  resolveAll: Gs,
  tokenize: Ws
};
function Gs(e, n) {
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
          Wi(a, -o), Wi(s, o);
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
          }, f = {
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
          }, r = [], e[i][1].end.offset - e[i][1].start.offset && (r = J(r, [["enter", e[i][1], n], ["exit", e[i][1], n]])), r = J(r, [["enter", f, n], ["enter", l, n], ["exit", l, n], ["enter", c, n]]),
          r = J(r, ve(n.parser.constructs.insideSpan.null, e.slice(i + 1, t), n)), r = J(r, [["exit", c, n], ["enter", u, n], ["exit", u, n], ["exit", f, n]]);
          let m = 0;
          e[t][1].end.offset - e[t][1].start.offset && (m = 2, r = J(r, [["enter", e[t][1], n], ["exit", e[t][1], n]])), $(e, i - 1, t - i + 3, r), t = i + r.length - m - 2;
          break;
        }
    }
  for (t = -1; ++t < e.length; )
    e[t][1].type === "attentionSequence" && (e[t][1].type = "data");
  return e;
}
function Ws(e, n) {
  let t = this.parser.constructs.attentionMarkers.null, r = this.previous, i = K(r), o;
  return a;
  function a(l) {
    return o = l, e.enter("attentionSequence"), s(l);
  }
  function s(l) {
    if (l === o)
      return e.consume(l), s;
    let u = e.exit("attentionSequence"), c = K(l), f = !c || c === 2 && i || t.includes(l) && l !== 42 && l !== 95, m = !i || i === 2 && c || t.includes(r) && r !== 42 && r !== 95;
    return u._open = !!(o === 42 ? f : f && (i || !m)), u._close = !!(o === 42 ? m : m && (c || !f)), n(l);
  }
}
function Wi(e, n) {
  e.column += n, e.offset += n, e._bufferIndex += n;
}

// node_modules/micromark-core-commonmark/lib/autolink.js
var Ln = {
  name: "autolink",
  tokenize: $s
};
function $s(e, n, t) {
  let r = 0;
  return i;
  function i(p) {
    return e.enter("autolink"), e.enter("autolinkMarker"), e.consume(p), e.exit("autolinkMarker"), e.enter("autolinkProtocol"), o;
  }
  function o(p) {
    return U(p) ? (e.consume(p), a) : p === 64 ? t(p) : u(p);
  }
  function a(p) {
    return p === 43 || p === 45 || p === 46 || G(p) ? (r = 1, s(p)) : u(p);
  }
  function s(p) {
    return p === 58 ? (e.consume(p), r = 0, l) : (p === 43 || p === 45 || p === 46 || G(p)) && r++ < 32 ? (e.consume(p), s) : (r = 0, u(p));
  }
  function l(p) {
    return p === 62 ? (e.exit("autolinkProtocol"), e.enter("autolinkMarker"), e.consume(p), e.exit("autolinkMarker"), e.exit("autolink"), n) : p === null || p === 32 || p === 60 || Le(p) ? t(p) : (e.consume(
    p), l);
  }
  function u(p) {
    return p === 64 ? (e.consume(p), c) : Xr(p) ? (e.consume(p), u) : t(p);
  }
  function c(p) {
    return G(p) ? f(p) : t(p);
  }
  function f(p) {
    return p === 46 ? (e.consume(p), r = 0, c) : p === 62 ? (e.exit("autolinkProtocol").type = "autolinkEmail", e.enter("autolinkMarker"), e.consume(p), e.exit("autolinkMarker"), e.exit("autolink"), n) :
    m(p);
  }
  function m(p) {
    if ((p === 45 || G(p)) && r++ < 63) {
      let g = p === 45 ? m : f;
      return e.consume(p), g;
    }
    return t(p);
  }
}

// node_modules/micromark-core-commonmark/lib/blank-line.js
var me = {
  partial: !0,
  tokenize: Qs
};
function Qs(e, n, t) {
  return r;
  function r(o) {
    return I(o) ? A(e, i, "linePrefix")(o) : i(o);
  }
  function i(o) {
    return o === null || q(o) ? n(o) : t(o);
  }
}

// node_modules/micromark-core-commonmark/lib/block-quote.js
var Bt = {
  continuation: {
    tokenize: Zs
  },
  exit: Ks,
  name: "blockQuote",
  tokenize: Ys
};
function Ys(e, n, t) {
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
    return I(a) ? (e.enter("blockQuotePrefixWhitespace"), e.consume(a), e.exit("blockQuotePrefixWhitespace"), e.exit("blockQuotePrefix"), n) : (e.exit("blockQuotePrefix"), n(a));
  }
}
function Zs(e, n, t) {
  let r = this;
  return i;
  function i(a) {
    return I(a) ? A(e, o, "linePrefix", r.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(a) : o(a);
  }
  function o(a) {
    return e.attempt(Bt, n, t)(a);
  }
}
function Ks(e) {
  e.exit("blockQuote");
}

// node_modules/micromark-core-commonmark/lib/character-escape.js
var Ot = {
  name: "characterEscape",
  tokenize: Js
};
function Js(e, n, t) {
  return r;
  function r(o) {
    return e.enter("characterEscape"), e.enter("escapeMarker"), e.consume(o), e.exit("escapeMarker"), i;
  }
  function i(o) {
    return vt(o) ? (e.enter("characterEscapeValue"), e.consume(o), e.exit("characterEscapeValue"), e.exit("characterEscape"), n) : t(o);
  }
}

// node_modules/micromark-core-commonmark/lib/character-reference.js
var _t = {
  name: "characterReference",
  tokenize: Xs
};
function Xs(e, n, t) {
  let r = this, i = 0, o, a;
  return s;
  function s(f) {
    return e.enter("characterReference"), e.enter("characterReferenceMarker"), e.consume(f), e.exit("characterReferenceMarker"), l;
  }
  function l(f) {
    return f === 35 ? (e.enter("characterReferenceMarkerNumeric"), e.consume(f), e.exit("characterReferenceMarkerNumeric"), u) : (e.enter("characterReferenceValue"), o = 31, a = G, c(f));
  }
  function u(f) {
    return f === 88 || f === 120 ? (e.enter("characterReferenceMarkerHexadecimal"), e.consume(f), e.exit("characterReferenceMarkerHexadecimal"), e.enter("characterReferenceValue"), o = 6, a = ei, c) :
    (e.enter("characterReferenceValue"), o = 7, a = rt, c(f));
  }
  function c(f) {
    if (f === 59 && i) {
      let m = e.exit("characterReferenceValue");
      return a === G && !Qe(r.sliceSerialize(m)) ? t(f) : (e.enter("characterReferenceMarker"), e.consume(f), e.exit("characterReferenceMarker"), e.exit("characterReference"), n);
    }
    return a(f) && i++ < o ? (e.consume(f), c) : t(f);
  }
}

// node_modules/micromark-core-commonmark/lib/partial-non-lazy-continuation.js
var ht = {
  partial: !0,
  tokenize: el
};
function el(e, n, t) {
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
var Nt = {
  concrete: !0,
  name: "codeFenced",
  tokenize: tl
};
function tl(e, n, t) {
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
    return w === s ? (a++, e.consume(w), c) : a < 3 ? t(w) : (e.exit("codeFencedFenceSequence"), I(w) ? A(e, f, "whitespace")(w) : f(w));
  }
  function f(w) {
    return w === null || q(w) ? (e.exit("codeFencedFence"), r.interrupt ? n(w) : e.check(ht, S, T)(w)) : (e.enter("codeFencedFenceInfo"), e.enter("chunkString", {
      contentType: "string"
    }), m(w));
  }
  function m(w) {
    return w === null || q(w) ? (e.exit("chunkString"), e.exit("codeFencedFenceInfo"), f(w)) : I(w) ? (e.exit("chunkString"), e.exit("codeFencedFenceInfo"), A(e, p, "whitespace")(w)) : w === 96 && w ===
    s ? t(w) : (e.consume(w), m);
  }
  function p(w) {
    return w === null || q(w) ? f(w) : (e.enter("codeFencedFenceMeta"), e.enter("chunkString", {
      contentType: "string"
    }), g(w));
  }
  function g(w) {
    return w === null || q(w) ? (e.exit("chunkString"), e.exit("codeFencedFenceMeta"), f(w)) : w === 96 && w === s ? t(w) : (e.consume(w), g);
  }
  function S(w) {
    return e.attempt(i, T, C)(w);
  }
  function C(w) {
    return e.enter("lineEnding"), e.consume(w), e.exit("lineEnding"), b;
  }
  function b(w) {
    return o > 0 && I(w) ? A(e, v, "linePrefix", o + 1)(w) : v(w);
  }
  function v(w) {
    return w === null || q(w) ? e.check(ht, S, T)(w) : (e.enter("codeFlowValue"), y(w));
  }
  function y(w) {
    return w === null || q(w) ? (e.exit("codeFlowValue"), v(w)) : (e.consume(w), y);
  }
  function T(w) {
    return e.exit("codeFenced"), n(w);
  }
  function D(w, F, O) {
    let H = 0;
    return k;
    function k(P) {
      return w.enter("lineEnding"), w.consume(P), w.exit("lineEnding"), _;
    }
    function _(P) {
      return w.enter("codeFencedFence"), I(P) ? A(w, N, "linePrefix", r.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(P) : N(P);
    }
    function N(P) {
      return P === s ? (w.enter("codeFencedFenceSequence"), L(P)) : O(P);
    }
    function L(P) {
      return P === s ? (H++, w.consume(P), L) : H >= a ? (w.exit("codeFencedFenceSequence"), I(P) ? A(w, B, "whitespace")(P) : B(P)) : O(P);
    }
    function B(P) {
      return P === null || q(P) ? (w.exit("codeFencedFence"), F(P)) : O(P);
    }
  }
}

// node_modules/micromark-core-commonmark/lib/code-indented.js
var dt = {
  name: "codeIndented",
  tokenize: rl
}, nl = {
  partial: !0,
  tokenize: il
};
function rl(e, n, t) {
  return r;
  function r(s) {
    return e.enter("codeIndented"), Tn(e, i, t, "linePrefix", 4, 4)(s);
  }
  function i(s) {
    return s === null ? a(s) : q(s) ? e.attempt(nl, i, a)(s) : (e.enter("codeFlowValue"), o(s));
  }
  function o(s) {
    return s === null || q(s) ? (e.exit("codeFlowValue"), i(s)) : (e.consume(s), o);
  }
  function a(s) {
    return e.exit("codeIndented"), n(s);
  }
}
function il(e, n, t) {
  let r = this;
  return i;
  function i(a) {
    return r.parser.lazy[r.now().line] ? t(a) : q(a) ? (e.enter("lineEnding"), e.consume(a), e.exit("lineEnding"), i) : Tn(e, n, o, "linePrefix", 4, 4)(a);
  }
  function o(a) {
    return q(a) ? i(a) : t(a);
  }
}

// node_modules/micromark-core-commonmark/lib/code-text.js
var In = {
  name: "codeText",
  previous: al,
  resolve: ol,
  tokenize: sl
};
function ol(e) {
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
function al(e) {
  return e !== 96 || this.events[this.events.length - 1][1].type === "characterEscape";
}
function sl(e, n, t) {
  let r = this, i = 0, o, a;
  return s;
  function s(m) {
    return e.enter("codeText"), e.enter("codeTextSequence"), l(m);
  }
  function l(m) {
    return m === 96 ? (e.consume(m), i++, l) : (e.exit("codeTextSequence"), u(m));
  }
  function u(m) {
    return m === null ? t(m) : m === 32 ? (e.enter("space"), e.consume(m), e.exit("space"), u) : m === 96 ? (a = e.enter("codeTextSequence"), o = 0, f(m)) : q(m) ? (e.enter("lineEnding"), e.consume(m),
    e.exit("lineEnding"), u) : (e.enter("codeTextData"), c(m));
  }
  function c(m) {
    return m === null || m === 32 || m === 96 || q(m) ? (e.exit("codeTextData"), u(m)) : (e.consume(m), c);
  }
  function f(m) {
    return m === 96 ? (e.consume(m), o++, f) : o === i ? (e.exit("codeTextSequence"), e.exit("codeText"), n(m)) : (a.type = "codeTextData", c(m));
  }
}

// node_modules/micromark-util-subtokenize/lib/splice-buffer.js
var jt = class {
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
    return r && gt(this.left, r), o.reverse();
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
    this.setCursor(Number.POSITIVE_INFINITY), gt(this.left, n);
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
    this.setCursor(0), gt(this.right, n.reverse());
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
        gt(this.right, t.reverse());
      } else {
        let t = this.right.splice(this.left.length + this.right.length - n, Number.POSITIVE_INFINITY);
        gt(this.left, t.reverse());
      }
  }
};
function gt(e, n) {
  let t = 0;
  if (n.length < 1e4)
    e.push(...n);
  else
    for (; t < n.length; )
      e.push(...n.slice(t, t + 1e4)), t += 1e4;
}

// node_modules/micromark-util-subtokenize/index.js
function Ht(e) {
  let n = {}, t = -1, r, i, o, a, s, l, u, c = new jt(e);
  for (; ++t < c.length; ) {
    for (; t in n; )
      t = n[t];
    if (r = c.get(t), t && r[1].type === "chunkFlow" && c.get(t - 1)[1].type === "listItemPrefix" && (l = r[1]._tokenizer.events, o = 0, o < l.length && l[o][1].type === "lineEndingBlank" && (o += 2),
    o < l.length && l[o][1].type === "content"))
      for (; ++o < l.length && l[o][1].type !== "content"; )
        l[o][1].type === "chunkText" && (l[o][1]._isInFirstContentOfListItem = !0, o++);
    if (r[0] === "enter")
      r[1].contentType && (Object.assign(n, ll(c, t)), t = n[t], u = !0);
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
function ll(e, n) {
  let t = e.get(n)[1], r = e.get(n)[2], i = n - 1, o = [], a = t._tokenizer;
  a || (a = r.parser[t.contentType](t.start), t._contentTypeTextTrailing && (a._contentTypeTextTrailing = !0));
  let s = a.events, l = [], u = {}, c, f, m = -1, p = t, g = 0, S = 0, C = [S];
  for (; p; ) {
    for (; e.get(++i)[1] !== p; )
      ;
    o.push(i), p._tokenizer || (c = r.sliceStream(p), p.next || c.push(null), f && a.defineSkip(p.start), p._isInFirstContentOfListItem && (a._gfmTasklistFirstContentOfListItem = !0), a.write(c), p._isInFirstContentOfListItem &&
    (a._gfmTasklistFirstContentOfListItem = void 0)), f = p, p = p.next;
  }
  for (p = t; ++m < s.length; )
    // Find a void token that includes a break.
    s[m][0] === "exit" && s[m - 1][0] === "enter" && s[m][1].type === s[m - 1][1].type && s[m][1].start.line !== s[m][1].end.line && (S = m + 1, C.push(S), p._tokenizer = void 0, p.previous = void 0, p =
    p.next);
  for (a.events = [], p ? (p._tokenizer = void 0, p.previous = void 0) : C.pop(), m = C.length; m--; ) {
    let b = s.slice(C[m], C[m + 1]), v = o.pop();
    l.push([v, v + b.length - 1]), e.splice(v, 2, b);
  }
  for (l.reverse(), m = -1; ++m < l.length; )
    u[g + l[m][0]] = g + l[m][1], g += l[m][1] - l[m][0] - 1;
  return u;
}

// node_modules/micromark-core-commonmark/lib/content.js
var An = {
  resolve: cl,
  tokenize: fl
}, ul = {
  partial: !0,
  tokenize: pl
};
function cl(e) {
  return Ht(e), e;
}
function fl(e, n) {
  let t;
  return r;
  function r(s) {
    return e.enter("content"), t = e.enter("chunkContent", {
      contentType: "content"
    }), i(s);
  }
  function i(s) {
    return s === null ? o(s) : q(s) ? e.check(ul, a, o)(s) : (e.consume(s), i);
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
function pl(e, n, t) {
  let r = this;
  return i;
  function i(a) {
    return e.exit("chunkContent"), e.enter("lineEnding"), e.consume(a), e.exit("lineEnding"), A(e, o, "linePrefix");
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
function Vt(e, n, t, r, i, o, a, s, l) {
  let u = l || Number.POSITIVE_INFINITY, c = 0;
  return f;
  function f(b) {
    return b === 60 ? (e.enter(r), e.enter(i), e.enter(o), e.consume(b), e.exit(o), m) : b === null || b === 32 || b === 41 || Le(b) ? t(b) : (e.enter(r), e.enter(a), e.enter(s), e.enter("chunkString",
    {
      contentType: "string"
    }), S(b));
  }
  function m(b) {
    return b === 62 ? (e.enter(o), e.consume(b), e.exit(o), e.exit(i), e.exit(r), n) : (e.enter(s), e.enter("chunkString", {
      contentType: "string"
    }), p(b));
  }
  function p(b) {
    return b === 62 ? (e.exit("chunkString"), e.exit(s), m(b)) : b === null || b === 60 || q(b) ? t(b) : (e.consume(b), b === 92 ? g : p);
  }
  function g(b) {
    return b === 60 || b === 62 || b === 92 ? (e.consume(b), p) : p(b);
  }
  function S(b) {
    return !c && (b === null || b === 41 || M(b)) ? (e.exit("chunkString"), e.exit(s), e.exit(a), e.exit(r), n(b)) : c < u && b === 40 ? (e.consume(b), c++, S) : b === 41 ? (e.consume(b), c--, S) : b ===
    null || b === 32 || b === 40 || Le(b) ? t(b) : (e.consume(b), b === 92 ? C : S);
  }
  function C(b) {
    return b === 40 || b === 41 || b === 92 ? (e.consume(b), S) : S(b);
  }
}

// node_modules/micromark-factory-label/index.js
function Ut(e, n, t, r, i, o) {
  let a = this, s = 0, l;
  return u;
  function u(p) {
    return e.enter(r), e.enter(i), e.consume(p), e.exit(i), e.enter(o), c;
  }
  function c(p) {
    return s > 999 || p === null || p === 91 || p === 93 && !l || // To do: remove in the future once we’ve switched from
    // `micromark-extension-footnote` to `micromark-extension-gfm-footnote`,
    // which doesn’t need this.
    // Hidden footnotes hook.
    /* c8 ignore next 3 */
    p === 94 && !s && "_hiddenFootnoteSupport" in a.parser.constructs ? t(p) : p === 93 ? (e.exit(o), e.enter(i), e.consume(p), e.exit(i), e.exit(r), n) : q(p) ? (e.enter("lineEnding"), e.consume(p), e.
    exit("lineEnding"), c) : (e.enter("chunkString", {
      contentType: "string"
    }), f(p));
  }
  function f(p) {
    return p === null || p === 91 || p === 93 || q(p) || s++ > 999 ? (e.exit("chunkString"), c(p)) : (e.consume(p), l || (l = !I(p)), p === 92 ? m : f);
  }
  function m(p) {
    return p === 91 || p === 92 || p === 93 ? (e.consume(p), s++, f) : f(p);
  }
}

// node_modules/micromark-factory-title/index.js
function Gt(e, n, t, r, i, o) {
  let a;
  return s;
  function s(m) {
    return m === 34 || m === 39 || m === 40 ? (e.enter(r), e.enter(i), e.consume(m), e.exit(i), a = m === 40 ? 41 : m, l) : t(m);
  }
  function l(m) {
    return m === a ? (e.enter(i), e.consume(m), e.exit(i), e.exit(r), n) : (e.enter(o), u(m));
  }
  function u(m) {
    return m === a ? (e.exit(o), l(a)) : m === null ? t(m) : q(m) ? (e.enter("lineEnding"), e.consume(m), e.exit("lineEnding"), A(e, u, "linePrefix")) : (e.enter("chunkString", {
      contentType: "string"
    }), c(m));
  }
  function c(m) {
    return m === a || m === null || q(m) ? (e.exit("chunkString"), u(m)) : (e.consume(m), m === 92 ? f : c);
  }
  function f(m) {
    return m === a || m === 92 ? (e.consume(m), c) : c(m);
  }
}

// node_modules/micromark-factory-whitespace/index.js
function De(e, n) {
  let t;
  return r;
  function r(i) {
    return q(i) ? (e.enter("lineEnding"), e.consume(i), e.exit("lineEnding"), t = !0, r) : I(i) ? A(e, r, t ? "linePrefix" : "lineSuffix")(i) : n(i);
  }
}

// node_modules/micromark-core-commonmark/lib/definition.js
var zn = {
  name: "definition",
  tokenize: hl
}, ml = {
  partial: !0,
  tokenize: dl
};
function hl(e, n, t) {
  let r = this, i;
  return o;
  function o(p) {
    return e.enter("definition"), a(p);
  }
  function a(p) {
    return Ut.call(
      r,
      e,
      s,
      // Note: we don’t need to reset the way `markdown-rs` does.
      t,
      "definitionLabel",
      "definitionLabelMarker",
      "definitionLabelString"
    )(p);
  }
  function s(p) {
    return i = Y(r.sliceSerialize(r.events[r.events.length - 1][1]).slice(1, -1)), p === 58 ? (e.enter("definitionMarker"), e.consume(p), e.exit("definitionMarker"), l) : t(p);
  }
  function l(p) {
    return M(p) ? De(e, u)(p) : u(p);
  }
  function u(p) {
    return Vt(
      e,
      c,
      // Note: we don’t need to reset the way `markdown-rs` does.
      t,
      "definitionDestination",
      "definitionDestinationLiteral",
      "definitionDestinationLiteralMarker",
      "definitionDestinationRaw",
      "definitionDestinationString"
    )(p);
  }
  function c(p) {
    return e.attempt(ml, f, f)(p);
  }
  function f(p) {
    return I(p) ? A(e, m, "whitespace")(p) : m(p);
  }
  function m(p) {
    return p === null || q(p) ? (e.exit("definition"), r.parser.defined.push(i), n(p)) : t(p);
  }
}
function dl(e, n, t) {
  return r;
  function r(s) {
    return M(s) ? De(e, i)(s) : t(s);
  }
  function i(s) {
    return Gt(e, o, t, "definitionTitle", "definitionTitleMarker", "definitionTitleString")(s);
  }
  function o(s) {
    return I(s) ? A(e, a, "whitespace")(s) : a(s);
  }
  function a(s) {
    return s === null || q(s) ? n(s) : t(s);
  }
}

// node_modules/micromark-core-commonmark/lib/hard-break-escape.js
var Fn = {
  name: "hardBreakEscape",
  tokenize: gl
};
function gl(e, n, t) {
  return r;
  function r(o) {
    return e.enter("hardBreakEscape"), e.consume(o), i;
  }
  function i(o) {
    return q(o) ? (e.exit("hardBreakEscape"), n(o)) : t(o);
  }
}

// node_modules/micromark-core-commonmark/lib/heading-atx.js
var Dn = {
  name: "headingAtx",
  resolve: bl,
  tokenize: kl
};
function bl(e, n) {
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
function kl(e, n, t) {
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
    return c === 35 ? (e.enter("atxHeadingSequence"), l(c)) : c === null || q(c) ? (e.exit("atxHeading"), n(c)) : I(c) ? A(e, s, "whitespace")(c) : (e.enter("atxHeadingText"), u(c));
  }
  function l(c) {
    return c === 35 ? (e.consume(c), l) : (e.exit("atxHeadingSequence"), s(c));
  }
  function u(c) {
    return c === null || c === 35 || M(c) ? (e.exit("atxHeadingText"), s(c)) : (e.consume(c), u);
  }
}

// node_modules/micromark-core-commonmark/lib/html-flow.js
var Rn = {
  concrete: !0,
  name: "htmlFlow",
  resolveTo: wl,
  tokenize: yl
}, xl = {
  partial: !0,
  tokenize: Sl
};
function wl(e) {
  let n = e.length;
  for (; n-- && !(e[n][0] === "enter" && e[n][1].type === "htmlFlow"); )
    ;
  return n > 1 && e[n - 2][1].type === "linePrefix" && (e[n][1].start = e[n - 2][1].start, e[n + 1][1].start = e[n - 2][1].start, e.splice(n - 2, 2)), e;
}
function yl(e, n, t) {
  let r = this, i, o, a, s, l;
  return u;
  function u(d) {
    return c(d);
  }
  function c(d) {
    return e.enter("htmlFlow"), e.enter("htmlFlowData"), e.consume(d), f;
  }
  function f(d) {
    return d === 33 ? (e.consume(d), m) : d === 47 ? (e.consume(d), o = !0, S) : d === 63 ? (e.consume(d), i = 3, r.interrupt ? n : h) : U(d) ? (e.consume(d), a = String.fromCharCode(d), C) : t(d);
  }
  function m(d) {
    return d === 45 ? (e.consume(d), i = 2, p) : d === 91 ? (e.consume(d), i = 5, s = 0, g) : U(d) ? (e.consume(d), i = 4, r.interrupt ? n : h) : t(d);
  }
  function p(d) {
    return d === 45 ? (e.consume(d), r.interrupt ? n : h) : t(d);
  }
  function g(d) {
    let ne = "CDATA[";
    return d === ne.charCodeAt(s++) ? (e.consume(d), s === ne.length ? r.interrupt ? n : N : g) : t(d);
  }
  function S(d) {
    return U(d) ? (e.consume(d), a = String.fromCharCode(d), C) : t(d);
  }
  function C(d) {
    if (d === null || d === 47 || d === 62 || M(d)) {
      let ne = d === 47, _e = a.toLowerCase();
      return !ne && !o && ot.includes(_e) ? (i = 1, r.interrupt ? n(d) : N(d)) : Et.includes(a.toLowerCase()) ? (i = 6, ne ? (e.consume(d), b) : r.interrupt ? n(d) : N(d)) : (i = 7, r.interrupt && !r.
      parser.lazy[r.now().line] ? t(d) : o ? v(d) : y(d));
    }
    return d === 45 || G(d) ? (e.consume(d), a += String.fromCharCode(d), C) : t(d);
  }
  function b(d) {
    return d === 62 ? (e.consume(d), r.interrupt ? n : N) : t(d);
  }
  function v(d) {
    return I(d) ? (e.consume(d), v) : k(d);
  }
  function y(d) {
    return d === 47 ? (e.consume(d), k) : d === 58 || d === 95 || U(d) ? (e.consume(d), T) : I(d) ? (e.consume(d), y) : k(d);
  }
  function T(d) {
    return d === 45 || d === 46 || d === 58 || d === 95 || G(d) ? (e.consume(d), T) : D(d);
  }
  function D(d) {
    return d === 61 ? (e.consume(d), w) : I(d) ? (e.consume(d), D) : y(d);
  }
  function w(d) {
    return d === null || d === 60 || d === 61 || d === 62 || d === 96 ? t(d) : d === 34 || d === 39 ? (e.consume(d), l = d, F) : I(d) ? (e.consume(d), w) : O(d);
  }
  function F(d) {
    return d === l ? (e.consume(d), l = null, H) : d === null || q(d) ? t(d) : (e.consume(d), F);
  }
  function O(d) {
    return d === null || d === 34 || d === 39 || d === 47 || d === 60 || d === 61 || d === 62 || d === 96 || M(d) ? D(d) : (e.consume(d), O);
  }
  function H(d) {
    return d === 47 || d === 62 || I(d) ? y(d) : t(d);
  }
  function k(d) {
    return d === 62 ? (e.consume(d), _) : t(d);
  }
  function _(d) {
    return d === null || q(d) ? N(d) : I(d) ? (e.consume(d), _) : t(d);
  }
  function N(d) {
    return d === 45 && i === 2 ? (e.consume(d), V) : d === 60 && i === 1 ? (e.consume(d), W) : d === 62 && i === 4 ? (e.consume(d), ie) : d === 63 && i === 3 ? (e.consume(d), h) : d === 93 && i === 5 ?
    (e.consume(d), ue) : q(d) && (i === 6 || i === 7) ? (e.exit("htmlFlowData"), e.check(xl, de, L)(d)) : d === null || q(d) ? (e.exit("htmlFlowData"), L(d)) : (e.consume(d), N);
  }
  function L(d) {
    return e.check(ht, B, de)(d);
  }
  function B(d) {
    return e.enter("lineEnding"), e.consume(d), e.exit("lineEnding"), P;
  }
  function P(d) {
    return d === null || q(d) ? L(d) : (e.enter("htmlFlowData"), N(d));
  }
  function V(d) {
    return d === 45 ? (e.consume(d), h) : N(d);
  }
  function W(d) {
    return d === 47 ? (e.consume(d), a = "", ae) : N(d);
  }
  function ae(d) {
    if (d === 62) {
      let ne = a.toLowerCase();
      return ot.includes(ne) ? (e.consume(d), ie) : N(d);
    }
    return U(d) && a.length < 8 ? (e.consume(d), a += String.fromCharCode(d), ae) : N(d);
  }
  function ue(d) {
    return d === 93 ? (e.consume(d), h) : N(d);
  }
  function h(d) {
    return d === 62 ? (e.consume(d), ie) : d === 45 && i === 2 ? (e.consume(d), h) : N(d);
  }
  function ie(d) {
    return d === null || q(d) ? (e.exit("htmlFlowData"), de(d)) : (e.consume(d), ie);
  }
  function de(d) {
    return e.exit("htmlFlow"), n(d);
  }
}
function Sl(e, n, t) {
  return r;
  function r(i) {
    return e.enter("lineEnding"), e.consume(i), e.exit("lineEnding"), e.attempt(me, n, t);
  }
}

// node_modules/micromark-core-commonmark/lib/html-text.js
var Pn = {
  name: "htmlText",
  tokenize: Cl
};
function Cl(e, n, t) {
  let r = this, i, o, a;
  return s;
  function s(h) {
    return e.enter("htmlText"), e.enter("htmlTextData"), e.consume(h), l;
  }
  function l(h) {
    return h === 33 ? (e.consume(h), u) : h === 47 ? (e.consume(h), D) : h === 63 ? (e.consume(h), y) : U(h) ? (e.consume(h), O) : t(h);
  }
  function u(h) {
    return h === 45 ? (e.consume(h), c) : h === 91 ? (e.consume(h), o = 0, g) : U(h) ? (e.consume(h), v) : t(h);
  }
  function c(h) {
    return h === 45 ? (e.consume(h), p) : t(h);
  }
  function f(h) {
    return h === null ? t(h) : h === 45 ? (e.consume(h), m) : q(h) ? (a = f, W(h)) : (e.consume(h), f);
  }
  function m(h) {
    return h === 45 ? (e.consume(h), p) : f(h);
  }
  function p(h) {
    return h === 62 ? V(h) : h === 45 ? m(h) : f(h);
  }
  function g(h) {
    let ie = "CDATA[";
    return h === ie.charCodeAt(o++) ? (e.consume(h), o === ie.length ? S : g) : t(h);
  }
  function S(h) {
    return h === null ? t(h) : h === 93 ? (e.consume(h), C) : q(h) ? (a = S, W(h)) : (e.consume(h), S);
  }
  function C(h) {
    return h === 93 ? (e.consume(h), b) : S(h);
  }
  function b(h) {
    return h === 62 ? V(h) : h === 93 ? (e.consume(h), b) : S(h);
  }
  function v(h) {
    return h === null || h === 62 ? V(h) : q(h) ? (a = v, W(h)) : (e.consume(h), v);
  }
  function y(h) {
    return h === null ? t(h) : h === 63 ? (e.consume(h), T) : q(h) ? (a = y, W(h)) : (e.consume(h), y);
  }
  function T(h) {
    return h === 62 ? V(h) : y(h);
  }
  function D(h) {
    return U(h) ? (e.consume(h), w) : t(h);
  }
  function w(h) {
    return h === 45 || G(h) ? (e.consume(h), w) : F(h);
  }
  function F(h) {
    return q(h) ? (a = F, W(h)) : I(h) ? (e.consume(h), F) : V(h);
  }
  function O(h) {
    return h === 45 || G(h) ? (e.consume(h), O) : h === 47 || h === 62 || M(h) ? H(h) : t(h);
  }
  function H(h) {
    return h === 47 ? (e.consume(h), V) : h === 58 || h === 95 || U(h) ? (e.consume(h), k) : q(h) ? (a = H, W(h)) : I(h) ? (e.consume(h), H) : V(h);
  }
  function k(h) {
    return h === 45 || h === 46 || h === 58 || h === 95 || G(h) ? (e.consume(h), k) : _(h);
  }
  function _(h) {
    return h === 61 ? (e.consume(h), N) : q(h) ? (a = _, W(h)) : I(h) ? (e.consume(h), _) : H(h);
  }
  function N(h) {
    return h === null || h === 60 || h === 61 || h === 62 || h === 96 ? t(h) : h === 34 || h === 39 ? (e.consume(h), i = h, L) : q(h) ? (a = N, W(h)) : I(h) ? (e.consume(h), N) : (e.consume(h), B);
  }
  function L(h) {
    return h === i ? (e.consume(h), i = void 0, P) : h === null ? t(h) : q(h) ? (a = L, W(h)) : (e.consume(h), L);
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
    return I(h) ? A(e, ue, "linePrefix", r.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(h) : ue(h);
  }
  function ue(h) {
    return e.enter("htmlTextData"), a(h);
  }
}

// node_modules/micromark-core-commonmark/lib/label-end.js
var Re = {
  name: "labelEnd",
  resolveAll: Tl,
  resolveTo: Ll,
  tokenize: Il
}, vl = {
  tokenize: Al
}, El = {
  tokenize: zl
}, ql = {
  tokenize: Fl
};
function Tl(e) {
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
function Ll(e, n) {
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
  return a = [["enter", s, n], ["enter", l, n]], a = J(a, e.slice(i + 1, i + r + 3)), a = J(a, [["enter", u, n]]), a = J(a, ve(n.parser.constructs.insideSpan.null, e.slice(i + r + 4, o - 3), n)), a = J(
  a, [["exit", u, n], e[o - 2], e[o - 1], ["exit", l, n]]), a = J(a, e.slice(o + 1)), a = J(a, [["exit", s, n]]), $(e, i, e.length, a), e;
}
function Il(e, n, t) {
  let r = this, i = r._labelStarts, o, a;
  if (i) {
    for (; i.length > 0 && i[i.length - 1]._balanced; )
      i.pop();
    o = i[i.length - 1];
  }
  return s;
  function s(m) {
    return o ? o._inactive ? f(m) : (a = r.parser.defined.includes(Y(r.sliceSerialize({
      start: o.end,
      end: r.now()
    }))), e.enter("labelEnd"), e.enter("labelMarker"), e.consume(m), e.exit("labelMarker"), e.exit("labelEnd"), l) : t(m);
  }
  function l(m) {
    return m === 40 ? e.attempt(vl, c, a ? c : f)(m) : m === 91 ? e.attempt(El, c, a ? u : f)(m) : a ? c(m) : f(m);
  }
  function u(m) {
    return e.attempt(ql, c, f)(m);
  }
  function c(m) {
    return i.pop(), n(m);
  }
  function f(m) {
    return o._balanced = !0, t(m);
  }
}
function Al(e, n, t) {
  return r;
  function r(f) {
    return e.enter("resource"), e.enter("resourceMarker"), e.consume(f), e.exit("resourceMarker"), i;
  }
  function i(f) {
    return M(f) ? De(e, o)(f) : o(f);
  }
  function o(f) {
    return f === 41 ? c(f) : Vt(e, a, s, "resourceDestination", "resourceDestinationLiteral", "resourceDestinationLiteralMarker", "resourceDestinationRaw", "resourceDestinationString", 32)(f);
  }
  function a(f) {
    return M(f) ? De(e, l)(f) : c(f);
  }
  function s(f) {
    return t(f);
  }
  function l(f) {
    return f === 34 || f === 39 || f === 40 ? Gt(e, u, t, "resourceTitle", "resourceTitleMarker", "resourceTitleString")(f) : c(f);
  }
  function u(f) {
    return M(f) ? De(e, c)(f) : c(f);
  }
  function c(f) {
    return f === 41 ? (e.enter("resourceMarker"), e.consume(f), e.exit("resourceMarker"), e.exit("resource"), n) : t(f);
  }
}
function zl(e, n, t) {
  let r = this;
  return i;
  function i(s) {
    return Ut.call(r, e, o, a, "reference", "referenceMarker", "referenceString")(s);
  }
  function o(s) {
    return r.parser.defined.includes(Y(r.sliceSerialize(r.events[r.events.length - 1][1]).slice(1, -1))) ? n(s) : t(s);
  }
  function a(s) {
    return t(s);
  }
}
function Fl(e, n, t) {
  return r;
  function r(o) {
    return e.enter("reference"), e.enter("referenceMarker"), e.consume(o), e.exit("referenceMarker"), i;
  }
  function i(o) {
    return o === 93 ? (e.enter("referenceMarker"), e.consume(o), e.exit("referenceMarker"), e.exit("reference"), n) : t(o);
  }
}

// node_modules/micromark-core-commonmark/lib/label-start-image.js
var Mn = {
  name: "labelStartImage",
  resolveAll: Re.resolveAll,
  tokenize: Dl
};
function Dl(e, n, t) {
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
var Bn = {
  name: "labelStartLink",
  resolveAll: Re.resolveAll,
  tokenize: Rl
};
function Rl(e, n, t) {
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
var bt = {
  name: "lineEnding",
  tokenize: Pl
};
function Pl(e, n) {
  return t;
  function t(r) {
    return e.enter("lineEnding"), e.consume(r), e.exit("lineEnding"), A(e, n, "linePrefix");
  }
}

// node_modules/micromark-core-commonmark/lib/thematic-break.js
var Pe = {
  name: "thematicBreak",
  tokenize: Ml
};
function Ml(e, n, t) {
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
    return u === i ? (e.consume(u), r++, l) : (e.exit("thematicBreakSequence"), I(u) ? A(e, s, "whitespace")(u) : s(u));
  }
}

// node_modules/micromark-core-commonmark/lib/list.js
var Z = {
  continuation: {
    tokenize: Nl
  },
  exit: Hl,
  name: "list",
  tokenize: _l
}, Bl = {
  partial: !0,
  tokenize: Vl
}, Ol = {
  partial: !0,
  tokenize: jl
};
function _l(e, n, t) {
  let r = this, i = r.events[r.events.length - 1], o = i && i[1].type === "linePrefix" ? i[2].sliceSerialize(i[1], !0).length : 0, a = 0;
  return s;
  function s(p) {
    let g = r.containerState.type || (p === 42 || p === 43 || p === 45 ? "listUnordered" : "listOrdered");
    if (g === "listUnordered" ? !r.containerState.marker || p === r.containerState.marker : rt(p)) {
      if (r.containerState.type || (r.containerState.type = g, e.enter(g, {
        _container: !0
      })), g === "listUnordered")
        return e.enter("listItemPrefix"), p === 42 || p === 45 ? e.check(Pe, t, u)(p) : u(p);
      if (!r.interrupt || p === 49)
        return e.enter("listItemPrefix"), e.enter("listItemValue"), l(p);
    }
    return t(p);
  }
  function l(p) {
    return rt(p) && ++a < 10 ? (e.consume(p), l) : (!r.interrupt || a < 2) && (r.containerState.marker ? p === r.containerState.marker : p === 41 || p === 46) ? (e.exit("listItemValue"), u(p)) : t(p);
  }
  function u(p) {
    return e.enter("listItemMarker"), e.consume(p), e.exit("listItemMarker"), r.containerState.marker = r.containerState.marker || p, e.check(
      me,
      // Can’t be empty when interrupting.
      r.interrupt ? t : c,
      e.attempt(Bl, m, f)
    );
  }
  function c(p) {
    return r.containerState.initialBlankLine = !0, o++, m(p);
  }
  function f(p) {
    return I(p) ? (e.enter("listItemPrefixWhitespace"), e.consume(p), e.exit("listItemPrefixWhitespace"), m) : t(p);
  }
  function m(p) {
    return r.containerState.size = o + r.sliceSerialize(e.exit("listItemPrefix"), !0).length, n(p);
  }
}
function Nl(e, n, t) {
  let r = this;
  return r.containerState._closeFlow = void 0, e.check(me, i, o);
  function i(s) {
    return r.containerState.furtherBlankLines = r.containerState.furtherBlankLines || r.containerState.initialBlankLine, A(e, n, "listItemIndent", r.containerState.size + 1)(s);
  }
  function o(s) {
    return r.containerState.furtherBlankLines || !I(s) ? (r.containerState.furtherBlankLines = void 0, r.containerState.initialBlankLine = void 0, a(s)) : (r.containerState.furtherBlankLines = void 0,
    r.containerState.initialBlankLine = void 0, e.attempt(Ol, n, a)(s));
  }
  function a(s) {
    return r.containerState._closeFlow = !0, r.interrupt = void 0, A(e, e.attempt(Z, n, t), "linePrefix", r.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(s);
  }
}
function jl(e, n, t) {
  let r = this;
  return A(e, i, "listItemIndent", r.containerState.size + 1);
  function i(o) {
    let a = r.events[r.events.length - 1];
    return a && a[1].type === "listItemIndent" && a[2].sliceSerialize(a[1], !0).length === r.containerState.size ? n(o) : t(o);
  }
}
function Hl(e) {
  e.exit(this.containerState.type);
}
function Vl(e, n, t) {
  let r = this;
  return A(e, i, "listItemPrefixWhitespace", r.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 5);
  function i(o) {
    let a = r.events[r.events.length - 1];
    return !I(o) && a && a[1].type === "listItemPrefixWhitespace" ? n(o) : t(o);
  }
}

// node_modules/micromark-core-commonmark/lib/setext-underline.js
var Wt = {
  name: "setextUnderline",
  resolveTo: Ul,
  tokenize: Gl
};
function Ul(e, n) {
  let t = new ke(), r = e.length, i, o, a;
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
function Gl(e, n, t) {
  let r = this, i;
  return o;
  function o(u) {
    let c = r.events.length, f;
    for (; c--; )
      if (r.events[c][1].type !== "lineEnding" && r.events[c][1].type !== "linePrefix" && r.events[c][1].type !== "content") {
        f = r.events[c][1].type === "paragraph";
        break;
      }
    return !r.parser.lazy[r.now().line] && (r.interrupt || f) ? (e.enter("setextHeadingLine"), i = u, a(u)) : t(u);
  }
  function a(u) {
    return e.enter("setextHeadingLineSequence"), s(u);
  }
  function s(u) {
    return u === i ? (e.consume(u), s) : (e.exit("setextHeadingLineSequence"), I(u) ? A(e, l, "lineSuffix")(u) : l(u));
  }
  function l(u) {
    return u === null || q(u) ? (e.exit("setextHeadingLine"), n(u)) : t(u);
  }
}

// node_modules/micromark/lib/initialize/flow.js
var $i = {
  tokenize: Wl
};
function Wl(e) {
  let n = this, t = e.attempt(
    // Try to parse a blank line.
    me,
    r,
    // Try to parse initial flow (essentially, only code).
    e.attempt(this.parser.constructs.flowInitial, i, A(e, e.attempt(this.parser.constructs.flow, i, e.attempt(An, i)), "linePrefix"))
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
var Qi = {
  resolveAll: Ji()
}, Yi = Ki("string"), Zi = Ki("text");
function Ki(e) {
  return {
    resolveAll: Ji(e === "text" ? $l : void 0),
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
      let f = i[c], m = -1;
      if (f)
        for (; ++m < f.length; ) {
          let p = f[m];
          if (!p.previous || p.previous.call(r, r.previous))
            return !0;
        }
      return !1;
    }
  }
}
function Ji(e) {
  return n;
  function n(t, r) {
    let i = -1, o;
    for (; ++i <= t.length; )
      o === void 0 ? t[i] && t[i][1].type === "data" && (o = i, i++) : (!t[i] || t[i][1].type !== "data") && (i !== o + 2 && (t[o][1].end = t[i - 1][1].end, t.splice(o + 2, i - o - 2), i = o + 2), o =
      void 0);
    return e ? e(t, r) : t;
  }
}
function $l(e, n) {
  let t = new ke(), r = 0;
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
var On = {};
Aa(On, {
  attentionMarkers: () => tu,
  contentInitial: () => Yl,
  disable: () => nu,
  document: () => Ql,
  flow: () => Kl,
  flowInitial: () => Zl,
  insideSpan: () => eu,
  string: () => Jl,
  text: () => Xl
});
var Ql = {
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
  62: Bt
}, Yl = {
  91: zn
}, Zl = {
  [-2]: dt,
  [-1]: dt,
  32: dt
}, Kl = {
  35: Dn,
  42: Pe,
  45: [Wt, Pe],
  60: Rn,
  61: Wt,
  95: Pe,
  96: Nt,
  126: Nt
}, Jl = {
  38: _t,
  92: Ot
}, Xl = {
  [-5]: bt,
  [-4]: bt,
  [-3]: bt,
  33: Mn,
  38: _t,
  42: mt,
  60: [Ln, Pn],
  91: Bn,
  92: [Fn, Ot],
  93: Re,
  95: mt,
  96: In
}, eu = {
  null: [mt, Qi]
}, tu = {
  null: [42, 95]
}, nu = {
  null: []
};

// node_modules/micromark/lib/create-tokenizer.js
function Xi(e, n, t) {
  let r = {
    _bufferIndex: -1,
    _index: 0,
    line: t && t.line || 1,
    column: t && t.column || 1,
    offset: t && t.offset || 0
  }, i = {}, o = [], a = [], s = [], l = !0, u = {
    attempt: H(F),
    check: H(O),
    consume: T,
    enter: D,
    exit: w,
    interrupt: H(O, {
      interrupt: !0
    })
  }, c = {
    code: null,
    containerState: {},
    defineSkip: b,
    events: [],
    now: C,
    parser: e,
    previous: null,
    sliceSerialize: g,
    sliceStream: S,
    write: p
  }, f = n.tokenize.call(c, u), m;
  return n.resolveAll && o.push(n), c;
  function p(L) {
    return a = J(a, L), v(), a[a.length - 1] !== null ? [] : (k(n, 0), c.events = ve(o, c.events, c), c.events);
  }
  function g(L, B) {
    return iu(S(L), B);
  }
  function S(L) {
    return ru(a, L);
  }
  function C() {
    let {
      _bufferIndex: L,
      _index: B,
      line: P,
      column: V,
      offset: W
    } = r;
    return {
      _bufferIndex: L,
      _index: B,
      line: P,
      column: V,
      offset: W
    };
  }
  function b(L) {
    i[L.line] = L.column, N();
  }
  function v() {
    for (; r._index < a.length; ) {
      let L = a[r._index];
      if (typeof L == "string") {
        let B = r._index;
        for (r._bufferIndex < 0 && (r._bufferIndex = 0); r._index === B && r._bufferIndex < L.length; )
          y(L.charCodeAt(r._bufferIndex));
      } else
        y(L);
    }
  }
  function y(L) {
    l = void 0, m = L, f = f(L);
  }
  function T(L) {
    q(L) ? (r.line++, r.column = 1, r.offset += L === -3 ? 2 : 1, N()) : L !== -1 && (r.column++, r.offset++), r._bufferIndex < 0 ? r._index++ : (r._bufferIndex++, r._bufferIndex === // Points w/ non-negative `_bufferIndex` reference
    // strings.
    /** @type {string} */
    a[r._index].length && (r._bufferIndex = -1, r._index++)), c.previous = L, l = !0;
  }
  function D(L, B) {
    let P = B || {};
    return P.type = L, P.start = C(), c.events.push(["enter", P, c]), s.push(P), P;
  }
  function w(L) {
    let B = s.pop();
    return B.end = C(), c.events.push(["exit", B, c]), B;
  }
  function F(L, B) {
    k(L, B.from);
  }
  function O(L, B) {
    B.restore();
  }
  function H(L, B) {
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
        return Je;
        function Je(ge) {
          let Ne = ge !== null && Q[ge], Te = ge !== null && Q.null, on = [
            // To do: add more extension tests.
            /* c8 ignore next 2 */
            ...Array.isArray(Ne) ? Ne : Ne ? [Ne] : [],
            ...Array.isArray(Te) ? Te : Te ? [Te] : []
          ];
          return ne(on)(ge);
        }
      }
      function ne(Q) {
        return ue = Q, h = 0, Q.length === 0 ? ae : _e(Q[h]);
      }
      function _e(Q) {
        return Je;
        function Je(ge) {
          return de = _(), ie = Q, Q.partial || (c.currentConstruct = Q), Q.name && c.parser.constructs.disable.null.includes(Q.name) ? yt(ge) : Q.tokenize.call(
            // If we do have fields, create an object w/ `context` as its
            // prototype.
            // This allows a “live binding”, which is needed for `interrupt`.
            B ? Object.assign(Object.create(c), B) : c,
            u,
            wt,
            yt
          )(ge);
        }
      }
      function wt(Q) {
        return l = !0, L(ie, de), W;
      }
      function yt(Q) {
        return l = !0, de.restore(), ++h < ue.length ? _e(ue[h]) : ae;
      }
    }
  }
  function k(L, B) {
    L.resolveAll && !o.includes(L) && o.push(L), L.resolve && $(c.events, B, c.events.length - B, L.resolve(c.events.slice(B), c)), L.resolveTo && (c.events = L.resolveTo(c.events, c));
  }
  function _() {
    let L = C(), B = c.previous, P = c.currentConstruct, V = c.events.length, W = Array.from(s);
    return {
      from: V,
      restore: ae
    };
    function ae() {
      r = L, c.previous = B, c.currentConstruct = P, c.events.length = V, s = W, N();
    }
  }
  function N() {
    r.line in i && r.column < 2 && (r.column = i[r.line], r.offset += i[r.line] - 1);
  }
}
function ru(e, n) {
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
function iu(e, n) {
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
function _n(e) {
  let r = {
    constructs: (
      /** @type {FullNormalizedExtension} */
      Mt([On, ...(e || {}).extensions || []])
    ),
    content: i(Hi),
    defined: [],
    document: i(Gi),
    flow: i($i),
    lazy: {},
    string: i(Yi),
    text: i(Zi)
  };
  return r;
  function i(o) {
    return a;
    function a(s) {
      return Xi(r, o, s);
    }
  }
}

// node_modules/micromark/lib/postprocess.js
function Nn(e) {
  for (; !Ht(e); )
    ;
  return e;
}

// node_modules/micromark/lib/preprocess.js
var eo = /[\0\t\n\r]/g;
function jn() {
  let e = 1, n = "", t = !0, r;
  return i;
  function i(o, a, s) {
    o = n + (typeof o == "string" ? o.toString() : new TextDecoder(a || void 0).decode(o));
    let l = [], u = 0;
    for (n = "", t && (o.charCodeAt(0) === 65279 && u++, t = void 0); u < o.length; ) {
      eo.lastIndex = u;
      let c = eo.exec(o), f = c && c.index !== void 0 ? c.index : o.length, m = o.charCodeAt(f);
      if (!c) {
        n = o.slice(u);
        break;
      }
      if (m === 10 && u === f && r)
        l.push(-3), r = void 0;
      else
        switch (r && (l.push(-5), r = void 0), u < f && (l.push(o.slice(u, f)), e += f - u), m) {
          case 0: {
            l.push(65533), e++;
            break;
          }
          case 9: {
            let p = Math.ceil(e / 4) * 4;
            for (l.push(-2); e++ < p; )
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
      u = f + 1;
    }
    return s && (r && l.push(-5), n && l.push(n), l.push(null)), l;
  }
}

// node_modules/unist-util-stringify-position/lib/index.js
function Ee(e) {
  return !e || typeof e != "object" ? "" : "position" in e || "type" in e ? to(e.position) : "start" in e || "end" in e ? to(e) : "line" in e || "column" in e ? Hn(e) : "";
}
function Hn(e) {
  return no(e && e.line) + ":" + no(e && e.column);
}
function to(e) {
  return Hn(e && e.start) + "-" + Hn(e && e.end);
}
function no(e) {
  return e && typeof e == "number" ? e : 1;
}

// node_modules/mdast-util-from-markdown/lib/index.js
var io = {}.hasOwnProperty;
function Vn(e, n, t) {
  return n && typeof n == "object" && (t = n, n = void 0), ou(t)(Nn(_n(t).document().write(jn()(e, n, !0))));
}
function ou(e) {
  let n = {
    afterExit: [],
    beforeEnter: [],
    transforms: [],
    canContainEols: ["emphasis", "fragment", "heading", "paragraph", "strong"],
    enter: {
      autolink: a(zr),
      autolinkProtocol: k,
      autolinkEmail: k,
      atxHeading: a(Lr),
      blockQuote: a(Ne),
      characterEscape: k,
      characterReference: k,
      codeFenced: a(Te),
      codeFencedFenceInfo: s,
      codeFencedFenceMeta: s,
      codeIndented: a(Te, s),
      codeText: a(on, s),
      codeTextData: k,
      data: k,
      codeFlowValue: k,
      definition: a(ya),
      definitionDestinationString: s,
      definitionLabelString: s,
      definitionTitleString: s,
      emphasis: a(Sa),
      hardBreakEscape: a(Ir),
      hardBreakTrailing: a(Ir),
      htmlFlow: a(Ar, s),
      htmlFlowData: k,
      htmlText: a(Ar, s),
      htmlTextData: k,
      image: a(Ca),
      label: s,
      link: a(zr),
      listItem: a(va),
      listItemValue: p,
      listOrdered: a(Fr, m),
      listUnordered: a(Fr),
      paragraph: a(Ea),
      reference: ne,
      referenceString: s,
      resourceDestinationString: s,
      resourceTitleString: s,
      setextHeading: a(Lr),
      strong: a(qa),
      thematicBreak: a(La)
    },
    exit: {
      atxHeading: u(),
      atxHeadingSequence: w,
      autolink: u(),
      autolinkEmail: ge,
      autolinkProtocol: Je,
      blockQuote: u(),
      characterEscapeValue: _,
      characterReferenceMarkerHexadecimal: wt,
      characterReferenceMarkerNumeric: wt,
      characterReferenceValue: yt,
      characterReference: Q,
      codeFenced: u(b),
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
      definitionTitleString: T,
      emphasis: u(),
      hardBreakEscape: u(L),
      hardBreakTrailing: u(L),
      htmlFlow: u(B),
      htmlFlowData: _,
      htmlText: u(P),
      htmlTextData: _,
      image: u(ae),
      label: h,
      labelText: ue,
      lineEnding: N,
      link: u(W),
      listItem: u(),
      listOrdered: u(),
      listUnordered: u(),
      paragraph: u(),
      referenceString: _e,
      resourceDestinationString: ie,
      resourceTitleString: de,
      resource: d,
      setextHeading: u(H),
      setextHeadingLineSequence: O,
      setextHeadingText: F,
      strong: u(),
      thematicBreak: u()
    }
  };
  oo(n, (e || {}).mdastExtensions || []);
  let t = {};
  return r;
  function r(x) {
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
      resume: f,
      data: t
    }, R = [], X = [], j = -1;
    for (; ++j < x.length; )
      if (X.push(x[j]), x[j][1].type === "listOrdered" || x[j][1].type === "listUnordered")
        if (x[j][0] === "enter")
          R.push(X.length - 1);
        else {
          let ee = R.pop();
          o(X, ee);
        }
    for (x = X, j = -1; ++j < x.length; ) {
      let ee = n[x[j][0]];
      x[j][0] === "enter" && n.beforeEnter.length > 0 && i(n.beforeEnter, {
        ...z,
        sliceSerialize: x[j][2].sliceSerialize
      }, x[j][1]), io.call(ee, x[j][1].type) && ee[x[j][1].type].call({
        ...z,
        sliceSerialize: x[j][2].sliceSerialize
      }, x[j][1]), x[j][0] === "exit" && n.afterExit.length > 0 && i(n.afterExit, {
        ...z,
        sliceSerialize: x[j][2].sliceSerialize
      }, x[j][1]);
    }
    if (z.tokenStack.length > 0) {
      let ee = z.tokenStack[z.tokenStack.length - 1];
      (ee[1] || ro).call(z, void 0, ee[0]);
    }
    for (E.position = {
      start: qe(x.length > 0 ? x[0][1].start : {
        line: 1,
        column: 1,
        offset: 0
      }),
      end: qe(x.length > 0 ? x[x.length - 2][1].end : {
        line: 1,
        column: 1,
        offset: 0
      })
    }, j = -1; ++j < n.transforms.length; )
      E = n.transforms[j](E) || E;
    return E;
  }
  function i(x, E, z) {
    let R = -1;
    for (; ++R < x.length; )
      x[R].call(E, z);
  }
  function o(x, E) {
    let z = x.length - 1, R = E - 1, X = -1, j = !1, ee, ce, Xe, et, tt = [];
    for (; ++R <= z; ) {
      let re = x[R];
      switch (re[1].type) {
        case "listUnordered":
        case "listOrdered":
        case "blockQuote": {
          re[0] === "enter" ? X++ : X--, et = void 0;
          break;
        }
        case "lineEndingBlank": {
          re[0] === "enter" && (ee && !et && !X && !Xe && (Xe = R), et = void 0);
          break;
        }
        case "linePrefix":
        case "listItemValue":
        case "listItemMarker":
        case "listItemPrefix":
        case "listItemPrefixWhitespace":
          break;
        default:
          et = void 0;
      }
      if (!X && re[0] === "enter" && re[1].type === "listItemPrefix" || X === -1 && re[0] === "exit" && (re[1].type === "listUnordered" || re[1].type === "listOrdered")) {
        if (ee) {
          let je = R;
          for (ce = void 0; je--; ) {
            let be = x[je];
            if (be[1].type === "lineEnding" || be[1].type === "lineEndingBlank") {
              if (be[0] === "exit") continue;
              ce && (x[ce][1].type = "lineEndingBlank", j = !0), be[1].type = "lineEnding", ce = je;
            } else if (!(be[1].type === "linePrefix" || be[1].type === "blockQuotePrefix" || be[1].type === "blockQuotePrefixWhitespace" || be[1].type === "blockQuoteMarker" || be[1].type === "listIte\
mIndent"))
              break;
          }
          Xe && (!ce || Xe < ce) && (ee._spread = !0), ee.end = Object.assign({}, ce ? x[ce][1].start : re[1].end), tt.push({
            at: ce || R,
            event: ["exit", ee, re[2]]
          });
        }
        if (re[1].type === "listItemPrefix") {
          let je = {
            type: "listItem",
            _spread: !1,
            start: Object.assign({}, re[1].start),
            // @ts-expect-error: we’ll add `end` in a second.
            end: void 0
          };
          ee = je, tt.push({
            at: R,
            event: ["enter", je, re[2]]
          }), Xe = void 0, et = !0;
        }
      }
    }
    let Dr = x.splice(E), an = 0;
    for (R = -1; ++R < Dr.length; ) {
      for (; an < tt.length && tt[an].at === E + R; )
        x.push(tt[an++].event);
      x.push(Dr[R]);
    }
    x[E][1]._spread = j;
  }
  function a(x, E) {
    return z;
    function z(R) {
      l.call(this, x(R), R), E && E.call(this, R);
    }
  }
  function s() {
    this.stack.push({
      type: "fragment",
      children: []
    });
  }
  function l(x, E, z) {
    this.stack[this.stack.length - 1].children.push(x), this.stack.push(x), this.tokenStack.push([E, z || void 0]), x.position = {
      start: qe(E.start),
      // @ts-expect-error: `end` will be patched later.
      end: void 0
    };
  }
  function u(x) {
    return E;
    function E(z) {
      x && x.call(this, z), c.call(this, z);
    }
  }
  function c(x, E) {
    let z = this.stack.pop(), R = this.tokenStack.pop();
    if (!R)
      throw new Error("Cannot close `" + x.type + "` (" + Ee({
        start: x.start,
        end: x.end
      }) + "): it’s not open");
    R[0].type !== x.type && (E ? E.call(this, x, R[0]) : (R[1] || ro).call(this, x, R[0])), z.position.end = qe(x.end);
  }
  function f() {
    return oe(this.stack.pop());
  }
  function m() {
    this.data.expectingFirstListItemValue = !0;
  }
  function p(x) {
    if (this.data.expectingFirstListItemValue) {
      let E = this.stack[this.stack.length - 2];
      E.start = Number.parseInt(this.sliceSerialize(x), 10), this.data.expectingFirstListItemValue = void 0;
    }
  }
  function g() {
    let x = this.resume(), E = this.stack[this.stack.length - 1];
    E.lang = x;
  }
  function S() {
    let x = this.resume(), E = this.stack[this.stack.length - 1];
    E.meta = x;
  }
  function C() {
    this.data.flowCodeInside || (this.buffer(), this.data.flowCodeInside = !0);
  }
  function b() {
    let x = this.resume(), E = this.stack[this.stack.length - 1];
    E.value = x.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, ""), this.data.flowCodeInside = void 0;
  }
  function v() {
    let x = this.resume(), E = this.stack[this.stack.length - 1];
    E.value = x.replace(/(\r?\n|\r)$/g, "");
  }
  function y(x) {
    let E = this.resume(), z = this.stack[this.stack.length - 1];
    z.label = E, z.identifier = Y(this.sliceSerialize(x)).toLowerCase();
  }
  function T() {
    let x = this.resume(), E = this.stack[this.stack.length - 1];
    E.title = x;
  }
  function D() {
    let x = this.resume(), E = this.stack[this.stack.length - 1];
    E.url = x;
  }
  function w(x) {
    let E = this.stack[this.stack.length - 1];
    if (!E.depth) {
      let z = this.sliceSerialize(x).length;
      E.depth = z;
    }
  }
  function F() {
    this.data.setextHeadingSlurpLineEnding = !0;
  }
  function O(x) {
    let E = this.stack[this.stack.length - 1];
    E.depth = this.sliceSerialize(x).codePointAt(0) === 61 ? 1 : 2;
  }
  function H() {
    this.data.setextHeadingSlurpLineEnding = void 0;
  }
  function k(x) {
    let z = this.stack[this.stack.length - 1].children, R = z[z.length - 1];
    (!R || R.type !== "text") && (R = Ta(), R.position = {
      start: qe(x.start),
      // @ts-expect-error: we’ll add `end` later.
      end: void 0
    }, z.push(R)), this.stack.push(R);
  }
  function _(x) {
    let E = this.stack.pop();
    E.value += this.sliceSerialize(x), E.position.end = qe(x.end);
  }
  function N(x) {
    let E = this.stack[this.stack.length - 1];
    if (this.data.atHardBreak) {
      let z = E.children[E.children.length - 1];
      z.position.end = qe(x.end), this.data.atHardBreak = void 0;
      return;
    }
    !this.data.setextHeadingSlurpLineEnding && n.canContainEols.includes(E.type) && (k.call(this, x), _.call(this, x));
  }
  function L() {
    this.data.atHardBreak = !0;
  }
  function B() {
    let x = this.resume(), E = this.stack[this.stack.length - 1];
    E.value = x;
  }
  function P() {
    let x = this.resume(), E = this.stack[this.stack.length - 1];
    E.value = x;
  }
  function V() {
    let x = this.resume(), E = this.stack[this.stack.length - 1];
    E.value = x;
  }
  function W() {
    let x = this.stack[this.stack.length - 1];
    if (this.data.inReference) {
      let E = this.data.referenceType || "shortcut";
      x.type += "Reference", x.referenceType = E, delete x.url, delete x.title;
    } else
      delete x.identifier, delete x.label;
    this.data.referenceType = void 0;
  }
  function ae() {
    let x = this.stack[this.stack.length - 1];
    if (this.data.inReference) {
      let E = this.data.referenceType || "shortcut";
      x.type += "Reference", x.referenceType = E, delete x.url, delete x.title;
    } else
      delete x.identifier, delete x.label;
    this.data.referenceType = void 0;
  }
  function ue(x) {
    let E = this.sliceSerialize(x), z = this.stack[this.stack.length - 2];
    z.label = Dt(E), z.identifier = Y(E).toLowerCase();
  }
  function h() {
    let x = this.stack[this.stack.length - 1], E = this.resume(), z = this.stack[this.stack.length - 1];
    if (this.data.inReference = !0, z.type === "link") {
      let R = x.children;
      z.children = R;
    } else
      z.alt = E;
  }
  function ie() {
    let x = this.resume(), E = this.stack[this.stack.length - 1];
    E.url = x;
  }
  function de() {
    let x = this.resume(), E = this.stack[this.stack.length - 1];
    E.title = x;
  }
  function d() {
    this.data.inReference = void 0;
  }
  function ne() {
    this.data.referenceType = "collapsed";
  }
  function _e(x) {
    let E = this.resume(), z = this.stack[this.stack.length - 1];
    z.label = E, z.identifier = Y(this.sliceSerialize(x)).toLowerCase(), this.data.referenceType = "full";
  }
  function wt(x) {
    this.data.characterReferenceType = x.type;
  }
  function yt(x) {
    let E = this.sliceSerialize(x), z = this.data.characterReferenceType, R;
    z ? (R = Ft(E, z === "characterReferenceMarkerNumeric" ? 10 : 16), this.data.characterReferenceType = void 0) : R = Qe(E);
    let X = this.stack[this.stack.length - 1];
    X.value += R;
  }
  function Q(x) {
    let E = this.stack.pop();
    E.position.end = qe(x.end);
  }
  function Je(x) {
    _.call(this, x);
    let E = this.stack[this.stack.length - 1];
    E.url = this.sliceSerialize(x);
  }
  function ge(x) {
    _.call(this, x);
    let E = this.stack[this.stack.length - 1];
    E.url = "mailto:" + this.sliceSerialize(x);
  }
  function Ne() {
    return {
      type: "blockquote",
      children: [],
      position: void 0
    };
  }
  function Te() {
    return {
      type: "code",
      lang: null,
      meta: null,
      value: "",
      position: void 0
    };
  }
  function on() {
    return {
      type: "inlineCode",
      value: "",
      position: void 0
    };
  }
  function ya() {
    return {
      type: "definition",
      identifier: "",
      label: null,
      title: null,
      url: "",
      position: void 0
    };
  }
  function Sa() {
    return {
      type: "emphasis",
      children: [],
      position: void 0
    };
  }
  function Lr() {
    return {
      type: "heading",
      // @ts-expect-error `depth` will be set later.
      depth: 0,
      children: [],
      position: void 0
    };
  }
  function Ir() {
    return {
      type: "break",
      position: void 0
    };
  }
  function Ar() {
    return {
      type: "html",
      value: "",
      position: void 0
    };
  }
  function Ca() {
    return {
      type: "image",
      title: null,
      url: "",
      alt: null,
      position: void 0
    };
  }
  function zr() {
    return {
      type: "link",
      title: null,
      url: "",
      children: [],
      position: void 0
    };
  }
  function Fr(x) {
    return {
      type: "list",
      ordered: x.type === "listOrdered",
      start: null,
      spread: x._spread,
      children: [],
      position: void 0
    };
  }
  function va(x) {
    return {
      type: "listItem",
      spread: x._spread,
      checked: null,
      children: [],
      position: void 0
    };
  }
  function Ea() {
    return {
      type: "paragraph",
      children: [],
      position: void 0
    };
  }
  function qa() {
    return {
      type: "strong",
      children: [],
      position: void 0
    };
  }
  function Ta() {
    return {
      type: "text",
      value: "",
      position: void 0
    };
  }
  function La() {
    return {
      type: "thematicBreak",
      position: void 0
    };
  }
}
function qe(e) {
  return {
    line: e.line,
    column: e.column,
    offset: e.offset
  };
}
function oo(e, n) {
  let t = -1;
  for (; ++t < n.length; ) {
    let r = n[t];
    Array.isArray(r) ? oo(e, r) : au(e, r);
  }
}
function au(e, n) {
  let t;
  for (t in n)
    if (io.call(n, t))
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
function ro(e, n) {
  throw e ? new Error("Cannot close `" + e.type + "` (" + Ee({
    start: e.start,
    end: e.end
  }) + "): a different token (`" + n.type + "`, " + Ee({
    start: n.start,
    end: n.end
  }) + ") is open") : new Error("Cannot close document, a token (`" + n.type + "`, " + Ee({
    start: n.start,
    end: n.end
  }) + ") is still open");
}

// node_modules/remark-parse/lib/index.js
function $t(e) {
  let n = this;
  n.parser = t;
  function t(r) {
    return Vn(r, {
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

// node_modules/remark-stringify/lib/index.js
function Qt(e) {
  let n = this;
  n.compiler = t;
  function t(r) {
    return Cn(r, {
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
function Un(e) {
  if (e)
    throw e;
}

// node_modules/unified/lib/index.js
var Jt = za(ho(), 1);

// node_modules/is-plain-obj/index.js
function kt(e) {
  if (typeof e != "object" || e === null)
    return !1;
  let n = Object.getPrototypeOf(e);
  return (n === null || n === Object.prototype || Object.getPrototypeOf(n) === null) && !(Symbol.toStringTag in e) && !(Symbol.iterator in e);
}

// node_modules/trough/lib/index.js
function Gn() {
  let e = [], n = { run: t, use: r };
  return n;
  function t(...i) {
    let o = -1, a = i.pop();
    if (typeof a != "function")
      throw new TypeError("Expected function as last argument, not " + a);
    s(null, ...i);
    function s(l, ...u) {
      let c = e[++o], f = -1;
      if (l) {
        a(l);
        return;
      }
      for (; ++f < i.length; )
        (u[f] === null || u[f] === void 0) && (u[f] = i[f]);
      i = u, c ? go(c, s)(...u) : a(null, ...u);
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
function go(e, n) {
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
var Ze = class extends Error {
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
    this.name = Ee(o.place) || "1:1", this.place = o.place || void 0, this.reason = this.message, this.ruleId = o.ruleId || void 0, this.source = o.source || void 0, this.stack = a && o.cause && typeof o.
    cause.stack == "string" ? o.cause.stack : "", this.actual = void 0, this.expected = void 0, this.note = void 0, this.url = void 0;
  }
};
Object.defineProperties(Ze.prototype, {
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
import { default as bo } from "node:process";

// node_modules/vfile/lib/minurl.js
import { fileURLToPath as ko } from "node:url";

// node_modules/vfile/lib/minurl.shared.js
function Zt(e) {
  return !!(e !== null && typeof e == "object" && "href" in e && e.href && "protocol" in e && e.protocol && // @ts-expect-error: indexing is fine.
  e.auth === void 0);
}

// node_modules/vfile/lib/index.js
var Wn = (
  /** @type {const} */
  [
    "history",
    "path",
    "basename",
    "stem",
    "extname",
    "dirname"
  ]
), xt = class {
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
    n ? Zt(n) ? t = { path: n } : typeof n == "string" || su(n) ? t = { value: n } : t = n : t = {}, this.cwd = "cwd" in t ? "" : bo.cwd(), this.data = {}, this.history = [], this.messages = [], this.
    value, this.map, this.result, this.stored;
    let r = -1;
    for (; ++r < Wn.length; ) {
      let o = Wn[r];
      o in t && t[o] !== void 0 && t[o] !== null && (this[o] = o === "history" ? [...t[o]] : t[o]);
    }
    let i;
    for (i in t)
      Wn.includes(i) || (this[i] = t[i]);
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
    Qn(n, "basename"), $n(n, "basename"), this.path = le.join(this.dirname || "", n);
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
    xo(this.basename, "dirname"), this.path = le.join(n || "", this.basename);
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
    if ($n(n, "extname"), xo(this.dirname, "extname"), n) {
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
    Zt(n) && (n = ko(n)), Qn(n, "path"), this.path !== n && this.history.push(n);
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
    Qn(n, "stem"), $n(n, "stem"), this.path = le.join(this.dirname || "", n + (this.extname || ""));
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
    let i = new Ze(
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
function $n(e, n) {
  if (e && e.includes(le.sep))
    throw new Error(
      "`" + n + "` cannot be a path: did not expect `" + le.sep + "`"
    );
}
function Qn(e, n) {
  if (!e)
    throw new Error("`" + n + "` cannot be empty");
}
function xo(e, n) {
  if (!e)
    throw new Error("Setting `" + n + "` requires `path` to be set too");
}
function su(e) {
  return !!(e && typeof e == "object" && "byteLength" in e && "byteOffset" in e);
}

// node_modules/unified/lib/callable-instance.js
var wo = (
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
var lu = {}.hasOwnProperty, Jn = class e extends wo {
  /**
   * Create a processor.
   */
  constructor() {
    super("copy"), this.Compiler = void 0, this.Parser = void 0, this.attachers = [], this.compiler = void 0, this.freezeIndex = -1, this.frozen = void 0, this.namespace = {}, this.parser = void 0, this.
    transformers = Gn();
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
    return n.data((0, Jt.default)(!0, {}, this.namespace)), n;
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
    return typeof n == "string" ? arguments.length === 2 ? (Kn("data", this.frozen), this.namespace[n] = t, this) : lu.call(this.namespace, n) && this.namespace[n] || void 0 : n ? (Kn("data", this.frozen),
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
    let t = Kt(n), r = this.parser || this.Parser;
    return Yn("parse", r), r(String(t), t);
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
    return this.freeze(), Yn("process", this.parser || this.Parser), Zn("process", this.compiler || this.Compiler), t ? i(void 0, t) : new Promise(i);
    function i(o, a) {
      let s = Kt(n), l = (
        /** @type {HeadTree extends undefined ? Node : HeadTree} */
        /** @type {unknown} */
        r.parse(s)
      );
      r.run(l, s, function(c, f, m) {
        if (c || !f || !m)
          return u(c);
        let p = (
          /** @type {CompileTree extends undefined ? Node : CompileTree} */
          /** @type {unknown} */
          f
        ), g = r.stringify(p, m);
        cu(g) ? m.value = g : m.result = g, u(
          c,
          /** @type {VFileWithOutput<CompileResult>} */
          m
        );
      });
      function u(c, f) {
        c || !f ? a(c) : o ? o(f) : t(void 0, f);
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
    return this.freeze(), Yn("processSync", this.parser || this.Parser), Zn("processSync", this.compiler || this.Compiler), this.process(n, i), So("processSync", "process", t), r;
    function i(o, a) {
      t = !0, Un(o), r = a;
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
    yo(n), this.freeze();
    let i = this.transformers;
    return !r && typeof t == "function" && (r = t, t = void 0), r ? o(void 0, r) : new Promise(o);
    function o(a, s) {
      let l = Kt(t);
      i.run(n, l, u);
      function u(c, f, m) {
        let p = (
          /** @type {TailTree extends undefined ? Node : TailTree} */
          f || n
        );
        c ? s(c) : a ? a(p) : r(void 0, p, m);
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
    return this.run(n, t, o), So("runSync", "run", r), i;
    function o(a, s) {
      Un(a), i = s, r = !0;
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
    let r = Kt(t), i = this.compiler || this.Compiler;
    return Zn("stringify", i), yo(n), i(n, r);
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
    if (Kn("use", this.frozen), n != null)
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
          let [c, ...f] = (
            /** @type {PluginTuple<Array<unknown>>} */
            u
          );
          l(c, f);
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
      s(u.plugins), u.settings && (i.settings = (0, Jt.default)(!0, i.settings, u.settings));
    }
    function s(u) {
      let c = -1;
      if (u != null)
        if (Array.isArray(u))
          for (; ++c < u.length; ) {
            let f = u[c];
            o(f);
          }
        else
          throw new TypeError("Expected a list of plugins, not `" + u + "`");
    }
    function l(u, c) {
      let f = -1, m = -1;
      for (; ++f < r.length; )
        if (r[f][0] === u) {
          m = f;
          break;
        }
      if (m === -1)
        r.push([u, ...c]);
      else if (c.length > 0) {
        let [p, ...g] = c, S = r[m][1];
        kt(S) && kt(p) && (p = (0, Jt.default)(!0, S, p)), r[m] = [u, p, ...g];
      }
    }
  }
}, Xn = new Jn().freeze();
function Yn(e, n) {
  if (typeof n != "function")
    throw new TypeError("Cannot `" + e + "` without `parser`");
}
function Zn(e, n) {
  if (typeof n != "function")
    throw new TypeError("Cannot `" + e + "` without `compiler`");
}
function Kn(e, n) {
  if (n)
    throw new Error(
      "Cannot call `" + e + "` on a frozen processor.\nCreate a new processor first, by calling it: use `processor()` instead of `processor`."
    );
}
function yo(e) {
  if (!kt(e) || typeof e.type != "string")
    throw new TypeError("Expected node, got `" + e + "`");
}
function So(e, n, t) {
  if (!t)
    throw new Error(
      "`" + e + "` finished async. Use `" + n + "` instead"
    );
}
function Kt(e) {
  return uu(e) ? e : new xt(e);
}
function uu(e) {
  return !!(e && typeof e == "object" && "message" in e && "messages" in e);
}
function cu(e) {
  return typeof e == "string" || fu(e);
}
function fu(e) {
  return !!(e && typeof e == "object" && "byteLength" in e && "byteOffset" in e);
}

// node_modules/remark/index.js
var er = Xn().use($t).use(Qt).freeze();

// node_modules/ccount/index.js
function tr(e, n) {
  let t = String(e);
  if (typeof n != "string")
    throw new TypeError("Expected character");
  let r = 0, i = t.indexOf(n);
  for (; i !== -1; )
    r++, i = t.indexOf(n, i + n.length);
  return r;
}

// node_modules/escape-string-regexp/index.js
function nr(e) {
  if (typeof e != "string")
    throw new TypeError("Expected a string");
  return e.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
}

// node_modules/mdast-util-find-and-replace/lib/index.js
function rr(e, n, t) {
  let i = we((t || {}).ignore || []), o = pu(n), a = -1;
  for (; ++a < o.length; )
    Ge(e, s);
  function s(u, c, f) {
    if (u.type === "text" && typeof f == "number")
      return l(u, c, f);
    if (i(u, f, c[c.length - 1])) return ze;
  }
  function l(u, c, f) {
    let m = c[c.length - 1], p = o[a][0], g = o[a][1], S = 0, C = !1, b = [];
    p.lastIndex = 0;
    let v = p.exec(u.value);
    for (; v; ) {
      let T = v.index, D = {
        index: v.index,
        input: v.input,
        stack: [...c, u]
      }, w = g(...v, D);
      if (typeof w == "string" && (w = w.length > 0 ? { type: "text", value: w } : void 0), w === !1)
        p.lastIndex = T + 1;
      else {
        if (S !== T && y({ type: "text", value: u.value.slice(S, T) }), Array.isArray(w))
          for (let F of w) y(F);
        else w && y(w);
        S = T + v[0].length, C = !0;
      }
      if (!p.global)
        break;
      v = p.exec(u.value);
    }
    return C ? (S < u.value.length && y({ type: "text", value: u.value.slice(S) }), m.children.splice(f, 1, ...b)) : b = [u], f + b.length;
    function y(T) {
      let D = b[b.length - 1];
      D && D.type === "text" && T.type === "text" ? D.value += T.value : b.push(T);
    }
  }
}
function pu(e) {
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
    n.push([mu(i[0]), hu(i[1])]);
  }
  return n;
}
function mu(e) {
  return typeof e == "string" ? new RegExp(nr(e), "g") : e;
}
function hu(e) {
  return typeof e == "function" ? e : function() {
    return e;
  };
}

// node_modules/mdast-util-gfm-autolink-literal/lib/index.js
var ir = "phrasing", or = ["autolink", "link", "image", "label"];
function sr() {
  return {
    transforms: [wu],
    enter: {
      literalAutolink: du,
      literalAutolinkEmail: ar,
      literalAutolinkHttp: ar,
      literalAutolinkWww: ar
    },
    exit: {
      literalAutolink: xu,
      literalAutolinkEmail: ku,
      literalAutolinkHttp: gu,
      literalAutolinkWww: bu
    }
  };
}
function lr() {
  return {
    unsafe: [
      {
        character: "@",
        before: "[+\\-.\\w]",
        after: "[\\-.\\w]",
        inConstruct: ir,
        notInConstruct: or
      },
      {
        character: ".",
        before: "[Ww]",
        after: "[\\-.\\w]",
        inConstruct: ir,
        notInConstruct: or
      },
      {
        character: ":",
        before: "[ps]",
        after: "\\/",
        inConstruct: ir,
        notInConstruct: or
      }
    ]
  };
}
function du(e) {
  this.enter(
    { type: "link", title: null, url: "", children: [], position: void 0 },
    e
  );
}
function ar(e) {
  this.config.enter.autolinkProtocol.call(this, e);
}
function gu(e) {
  this.config.exit.autolinkProtocol.call(this, e);
}
function bu(e) {
  this.config.exit.data.call(this, e);
  let n = this.stack[this.stack.length - 1];
  n.type, n.url = "http://" + this.sliceSerialize(e);
}
function ku(e) {
  this.config.exit.autolinkEmail.call(this, e);
}
function xu(e) {
  this.exit(e);
}
function wu(e) {
  rr(
    e,
    [
      [
        /(?<![\da-z])(https?:\/\/|www(?=\.))([\w-]*\.[\w\-.]*)([^\t\n\r ]*)/gi,
        yu
      ],
      [
        /(?<![\w+\-.@])xmpp:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)(\/(?:[\w\-/]|\.(?=[\dA-Za-z]))*)?/g,
        vu
      ],
      [/(?<![\w+\-.@])mailto:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g, Cu],
      [
        /(?<![\w+\-.]|(?:^|[^\d@A-Za-z])(?:mailto|xmpp):)([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g,
        Su
      ]
    ],
    { ignore: ["link", "linkReference"] }
  );
}
function yu(e, n, t, r, i) {
  if (!Tu(i))
    return !1;
  let o = "";
  if (/^w/i.test(n) && (t = n + t, n = "", o = "http://"), ye(t.charCodeAt(0)) || !Eu(t))
    return !1;
  let a = qu(t + r), s = {
    type: "link",
    title: null,
    url: o + n + a[0],
    children: [{ type: "text", value: n + a[0], position: void 0 }],
    position: void 0
  };
  return a[1] ? [s, { type: "text", value: a[1], position: void 0 }] : s;
}
function Su(e, n, t) {
  return /[\d\-_]$/.test(t) ? !1 : {
    type: "link",
    title: null,
    url: "mailto:" + n + "@" + t,
    children: [{ type: "text", value: n + "@" + t, position: void 0 }],
    position: void 0
  };
}
function Cu(e, n, t) {
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
function vu(e, n, t, r, i) {
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
function Eu(e) {
  let n = e.split(".");
  return !(n.length < 2 || n[n.length - 1] && (/_/.test(n[n.length - 1]) || !/[\dA-Za-z]/.test(n[n.length - 1])) || n[n.length - 2] && (/_/.test(n[n.length - 2]) || !/[\dA-Za-z]/.test(n[n.length - 2])));
}
function qu(e) {
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
  let r = t.indexOf(")"), i = tr(e, "("), o = tr(e, ")");
  for (; r !== -1 && i > o; )
    e += t.slice(0, r + 1), t = t.slice(r + 1), r = t.indexOf(")"), o++;
  return [e, t];
}
function Tu(e) {
  let n = e.input.charCodeAt(e.index - 1);
  return e.index === 0 || fe(n) || ye(n);
}

// node_modules/mdast-util-gfm-footnote/lib/index.js
Co.peek = Mu;
function Lu() {
  this.buffer();
}
function Iu(e) {
  this.enter({ type: "footnoteReference", identifier: "", label: "" }, e);
}
function Au() {
  this.buffer();
}
function zu(e) {
  this.enter(
    { type: "footnoteDefinition", identifier: "", label: "", children: [] },
    e
  );
}
function Fu(e) {
  let n = this.resume(), t = this.stack[this.stack.length - 1];
  t.type, t.identifier = Y(
    this.sliceSerialize(e)
  ).toLowerCase(), t.label = n;
}
function Du(e) {
  this.exit(e);
}
function Ru(e) {
  let n = this.resume(), t = this.stack[this.stack.length - 1];
  t.type, t.identifier = Y(
    this.sliceSerialize(e)
  ).toLowerCase(), t.label = n;
}
function Pu(e) {
  this.exit(e);
}
function Mu() {
  return "[";
}
function Co(e, n, t, r) {
  let i = t.createTracker(r), o = i.move("[^"), a = t.enter("footnoteReference"), s = t.enter("reference");
  return o += i.move(
    t.safe(t.associationId(e), { after: "]", before: o })
  ), s(), a(), o += i.move("]"), o;
}
function ur() {
  return {
    enter: {
      gfmFootnoteCallString: Lu,
      gfmFootnoteCall: Iu,
      gfmFootnoteDefinitionLabelString: Au,
      gfmFootnoteDefinition: zu
    },
    exit: {
      gfmFootnoteCallString: Fu,
      gfmFootnoteCall: Du,
      gfmFootnoteDefinitionLabelString: Ru,
      gfmFootnoteDefinition: Pu
    }
  };
}
function cr(e) {
  let n = !1;
  return e && e.firstLineBlank && (n = !0), {
    handlers: { footnoteDefinition: t, footnoteReference: Co },
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
        n ? vo : Bu
      )
    )), u(), l;
  }
}
function Bu(e, n, t) {
  return n === 0 ? e : vo(e, n, t);
}
function vo(e, n, t) {
  return (t ? "" : "    ") + e;
}

// node_modules/mdast-util-gfm-strikethrough/lib/index.js
var Ou = [
  "autolink",
  "destinationLiteral",
  "destinationRaw",
  "reference",
  "titleQuote",
  "titleApostrophe"
];
mr.attention = ju;
mr.peek = Hu;
function fr() {
  return {
    canContainEols: ["delete"],
    enter: { strikethrough: _u },
    exit: { strikethrough: Nu }
  };
}
function pr() {
  return {
    handlers: { delete: mr },
    unsafe: [
      {
        character: "~",
        inConstruct: "phrasing",
        notInConstruct: Ou
      }
    ]
  };
}
function _u(e) {
  this.enter({ type: "delete", children: [], position: void 0 }, e);
}
function Nu(e) {
  this.exit(e);
}
function mr(e, n, t, r) {
  let i = t.createTracker(r), o = t.stack.includes("strikethrough") ? "~" : "~~", a = t.enter("strikethrough"), s = i.move(o);
  return s += t.containerPhrasing(e, {
    ...i.current(),
    before: s,
    after: "~"
  }), s += i.move(o), a(), s;
}
function ju() {
  return { construct: "strikethrough", markers: ["~"], sizes: [2, 1] };
}
function Hu() {
  return "~";
}

// node_modules/mdast-util-gfm/lib/index.js
function hr() {
  return [
    sr(),
    ur(),
    fr(),
    ut(),
    ct()
  ];
}
function dr(e) {
  return {
    extensions: [
      lr(),
      cr(e),
      pr(),
      En(e),
      qn()
    ]
  };
}

// node_modules/micromark-extension-gfm-autolink-literal/lib/syntax.js
var Vu = {
  tokenize: Qu,
  partial: !0
}, Eo = {
  tokenize: Yu,
  partial: !0
}, qo = {
  tokenize: Zu,
  partial: !0
}, To = {
  tokenize: Ku,
  partial: !0
}, Uu = {
  tokenize: Ju,
  partial: !0
}, Lo = {
  name: "wwwAutolink",
  tokenize: Wu,
  previous: Ao
}, Io = {
  name: "protocolAutolink",
  tokenize: $u,
  previous: zo
}, xe = {
  name: "emailAutolink",
  tokenize: Gu,
  previous: Fo
}, he = {};
function br() {
  return {
    text: he
  };
}
var Me = 48;
for (; Me < 123; )
  he[Me] = xe, Me++, Me === 58 ? Me = 65 : Me === 91 && (Me = 97);
he[43] = xe;
he[45] = xe;
he[46] = xe;
he[95] = xe;
he[72] = [xe, Io];
he[104] = [xe, Io];
he[87] = [xe, Lo];
he[119] = [xe, Lo];
function Gu(e, n, t) {
  let r = this, i, o;
  return a;
  function a(f) {
    return !gr(f) || !Fo.call(r, r.previous) || kr(r.events) ? t(f) : (e.enter("literalAutolink"), e.enter("literalAutolinkEmail"), s(f));
  }
  function s(f) {
    return gr(f) ? (e.consume(f), s) : f === 64 ? (e.consume(f), l) : t(f);
  }
  function l(f) {
    return f === 46 ? e.check(Uu, c, u)(f) : f === 45 || f === 95 || G(f) ? (o = !0, e.consume(f), l) : c(f);
  }
  function u(f) {
    return e.consume(f), i = !0, l;
  }
  function c(f) {
    return o && i && U(r.previous) ? (e.exit("literalAutolinkEmail"), e.exit("literalAutolink"), n(f)) : t(f);
  }
}
function Wu(e, n, t) {
  let r = this;
  return i;
  function i(a) {
    return a !== 87 && a !== 119 || !Ao.call(r, r.previous) || kr(r.events) ? t(a) : (e.enter("literalAutolink"), e.enter("literalAutolinkWww"), e.check(Vu, e.attempt(Eo, e.attempt(qo, o), t), t)(a));
  }
  function o(a) {
    return e.exit("literalAutolinkWww"), e.exit("literalAutolink"), n(a);
  }
}
function $u(e, n, t) {
  let r = this, i = "", o = !1;
  return a;
  function a(f) {
    return (f === 72 || f === 104) && zo.call(r, r.previous) && !kr(r.events) ? (e.enter("literalAutolink"), e.enter("literalAutolinkHttp"), i += String.fromCodePoint(f), e.consume(f), s) : t(f);
  }
  function s(f) {
    if (U(f) && i.length < 5)
      return i += String.fromCodePoint(f), e.consume(f), s;
    if (f === 58) {
      let m = i.toLowerCase();
      if (m === "http" || m === "https")
        return e.consume(f), l;
    }
    return t(f);
  }
  function l(f) {
    return f === 47 ? (e.consume(f), o ? u : (o = !0, l)) : t(f);
  }
  function u(f) {
    return f === null || Le(f) || M(f) || fe(f) || ye(f) ? t(f) : e.attempt(Eo, e.attempt(qo, c), t)(f);
  }
  function c(f) {
    return e.exit("literalAutolinkHttp"), e.exit("literalAutolink"), n(f);
  }
}
function Qu(e, n, t) {
  let r = 0;
  return i;
  function i(a) {
    return (a === 87 || a === 119) && r < 3 ? (r++, e.consume(a), i) : a === 46 && r === 3 ? (e.consume(a), o) : t(a);
  }
  function o(a) {
    return a === null ? t(a) : n(a);
  }
}
function Yu(e, n, t) {
  let r, i, o;
  return a;
  function a(u) {
    return u === 46 || u === 95 ? e.check(To, l, s)(u) : u === null || M(u) || fe(u) || u !== 45 && ye(u) ? l(u) : (o = !0, e.consume(u), a);
  }
  function s(u) {
    return u === 95 ? r = !0 : (i = r, r = void 0), e.consume(u), a;
  }
  function l(u) {
    return i || r || !o ? t(u) : n(u);
  }
}
function Zu(e, n) {
  let t = 0, r = 0;
  return i;
  function i(a) {
    return a === 40 ? (t++, e.consume(a), i) : a === 41 && r < t ? o(a) : a === 33 || a === 34 || a === 38 || a === 39 || a === 41 || a === 42 || a === 44 || a === 46 || a === 58 || a === 59 || a === 60 ||
    a === 63 || a === 93 || a === 95 || a === 126 ? e.check(To, n, o)(a) : a === null || M(a) || fe(a) ? n(a) : (e.consume(a), i);
  }
  function o(a) {
    return a === 41 && r++, e.consume(a), i;
  }
}
function Ku(e, n, t) {
  return r;
  function r(s) {
    return s === 33 || s === 34 || s === 39 || s === 41 || s === 42 || s === 44 || s === 46 || s === 58 || s === 59 || s === 63 || s === 95 || s === 126 ? (e.consume(s), r) : s === 38 ? (e.consume(s),
    o) : s === 93 ? (e.consume(s), i) : (
      // `<` is an end.
      s === 60 || // So is whitespace.
      s === null || M(s) || fe(s) ? n(s) : t(s)
    );
  }
  function i(s) {
    return s === null || s === 40 || s === 91 || M(s) || fe(s) ? n(s) : r(s);
  }
  function o(s) {
    return U(s) ? a(s) : t(s);
  }
  function a(s) {
    return s === 59 ? (e.consume(s), r) : U(s) ? (e.consume(s), a) : t(s);
  }
}
function Ju(e, n, t) {
  return r;
  function r(o) {
    return e.consume(o), i;
  }
  function i(o) {
    return G(o) ? t(o) : n(o);
  }
}
function Ao(e) {
  return e === null || e === 40 || e === 42 || e === 95 || e === 91 || e === 93 || e === 126 || M(e);
}
function zo(e) {
  return !U(e);
}
function Fo(e) {
  return !(e === 47 || gr(e));
}
function gr(e) {
  return e === 43 || e === 45 || e === 46 || e === 95 || G(e);
}
function kr(e) {
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
var Xu = {
  tokenize: ac,
  partial: !0
};
function xr() {
  return {
    document: {
      91: {
        name: "gfmFootnoteDefinition",
        tokenize: rc,
        continuation: {
          tokenize: ic
        },
        exit: oc
      }
    },
    text: {
      91: {
        name: "gfmFootnoteCall",
        tokenize: nc
      },
      93: {
        name: "gfmPotentialFootnoteCall",
        add: "after",
        tokenize: ec,
        resolveTo: tc
      }
    }
  };
}
function ec(e, n, t) {
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
function tc(e, n) {
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
function nc(e, n, t) {
  let r = this, i = r.parser.gfmFootnotes || (r.parser.gfmFootnotes = []), o = 0, a;
  return s;
  function s(f) {
    return e.enter("gfmFootnoteCall"), e.enter("gfmFootnoteCallLabelMarker"), e.consume(f), e.exit("gfmFootnoteCallLabelMarker"), l;
  }
  function l(f) {
    return f !== 94 ? t(f) : (e.enter("gfmFootnoteCallMarker"), e.consume(f), e.exit("gfmFootnoteCallMarker"), e.enter("gfmFootnoteCallString"), e.enter("chunkString").contentType = "string", u);
  }
  function u(f) {
    if (
      // Too long.
      o > 999 || // Closing brace with nothing.
      f === 93 && !a || // Space or tab is not supported by GFM for some reason.
      // `\n` and `[` not being supported makes sense.
      f === null || f === 91 || M(f)
    )
      return t(f);
    if (f === 93) {
      e.exit("chunkString");
      let m = e.exit("gfmFootnoteCallString");
      return i.includes(Y(r.sliceSerialize(m))) ? (e.enter("gfmFootnoteCallLabelMarker"), e.consume(f), e.exit("gfmFootnoteCallLabelMarker"), e.exit("gfmFootnoteCall"), n) : t(f);
    }
    return M(f) || (a = !0), o++, e.consume(f), f === 92 ? c : u;
  }
  function c(f) {
    return f === 91 || f === 92 || f === 93 ? (e.consume(f), o++, u) : u(f);
  }
}
function rc(e, n, t) {
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
    return M(g) || (s = !0), a++, e.consume(g), g === 92 ? f : c;
  }
  function f(g) {
    return g === 91 || g === 92 || g === 93 ? (e.consume(g), a++, c) : c(g);
  }
  function m(g) {
    return g === 58 ? (e.enter("definitionMarker"), e.consume(g), e.exit("definitionMarker"), i.includes(o) || i.push(o), A(e, p, "gfmFootnoteDefinitionWhitespace")) : t(g);
  }
  function p(g) {
    return n(g);
  }
}
function ic(e, n, t) {
  return e.check(me, n, e.attempt(Xu, n, t));
}
function oc(e) {
  e.exit("gfmFootnoteDefinition");
}
function ac(e, n, t) {
  let r = this;
  return A(e, i, "gfmFootnoteDefinitionIndent", 5);
  function i(o) {
    let a = r.events[r.events.length - 1];
    return a && a[1].type === "gfmFootnoteDefinitionIndent" && a[2].sliceSerialize(a[1], !0).length === 4 ? n(o) : t(o);
  }
}

// node_modules/micromark-extension-gfm-strikethrough/lib/syntax.js
function wr(e) {
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
            }, f = {
              type: "strikethroughText",
              start: Object.assign({}, a[u][1].end),
              end: Object.assign({}, a[l][1].start)
            }, m = [["enter", c, s], ["enter", a[u][1], s], ["exit", a[u][1], s], ["enter", f, s]], p = s.parser.constructs.insideSpan.null;
            p && $(m, m.length, 0, ve(p, a.slice(u + 1, l), s)), $(m, m.length, 0, [["exit", f, s], ["enter", a[l][1], s], ["exit", a[l][1], s], ["exit", c, s]]), $(a, u - 1, l - u + 3, m), l = u + m.
            length - 2;
            break;
          }
      }
    for (l = -1; ++l < a.length; )
      a[l][1].type === "strikethroughSequenceTemporary" && (a[l][1].type = "data");
    return a;
  }
  function o(a, s, l) {
    let u = this.previous, c = this.events, f = 0;
    return m;
    function m(g) {
      return u === 126 && c[c.length - 1][1].type !== "characterEscape" ? l(g) : (a.enter("strikethroughSequenceTemporary"), p(g));
    }
    function p(g) {
      let S = K(u);
      if (g === 126)
        return f > 1 ? l(g) : (a.consume(g), f++, p);
      if (f < 2 && !t) return l(g);
      let C = a.exit("strikethroughSequenceTemporary"), b = K(g);
      return C._open = !b || b === 2 && !!S, C._close = !S || S === 2 && !!b, s(g);
    }
  }
}

// node_modules/micromark-extension-gfm/index.js
function Do(e) {
  return Mt([
    br(),
    xr(),
    wr(e),
    ft(),
    pt()
  ]);
}

// node_modules/remark-gfm/lib/index.js
var sc = {};
function Xt(e) {
  let n = (
    /** @type {Processor<Root>} */
    this
  ), t = e || sc, r = n.data(), i = r.micromarkExtensions || (r.micromarkExtensions = []), o = r.fromMarkdownExtensions || (r.fromMarkdownExtensions = []), a = r.toMarkdownExtensions || (r.toMarkdownExtensions =
  []);
  i.push(Do(t)), o.push(hr()), a.push(dr(t));
}

// src/document/cache.ts
function yr(e, n) {
  let t = /* @__PURE__ */ new Map();
  return (r, i) => {
    let o = t.get(r);
    if (o !== void 0) return o;
    let a = i();
    return t.size >= e && t.clear(), r.length <= n && t.set(r, a), a;
  };
}

// src/document/lines.ts
function* en(e) {
  let n = "", t = !1, r = !0, i = 0;
  for (let o = 0; o < e.length; i++) {
    let a = e.indexOf(`
`, o), s = a < 0 ? e.length : a, l = e.slice(o, Math.min(s, o + 200));
    yield { line: i, offset: o, stop: s, isFree: n === "" && !t, afterBlank: r };
    let u = /^ {0,3}(`{3,}|~{3,})/.exec(l)?.[1] ?? "";
    n === "" && !t ? n = u : u.startsWith(n) && n !== "" && /^[`~\s]*$/.test(l) && (n = ""), n === "" && (t = lc(e.slice(o, s), t)), r = l.trim() === "", o = s + 1;
  }
}
function lc(e, n) {
  let [t, r] = [e.lastIndexOf("<!--"), e.lastIndexOf("-->")];
  return t > r || n && r < 0;
}

// src/document/chunks.ts
var uc = 3e5, Sr = /^ {0,3}\[[^\]\n]{1,999}\]:|\[\^|<(?:pre|script|style|textarea)\b|<[?!][^-]/im;
function Ro(e) {
  let n = e.length > uc;
  if (!n && Sr.test(e)) return [{ text: e, line: 0, offset: 0 }];
  let t = n ? 1e5 : 500, r = [], i = { line: 0, offset: 0 };
  for (let o of cc(e))
    o.offset - i.offset < t || (r.push({ text: e.slice(i.offset, o.offset), ...i }), i = o);
  return [...r, { text: e.slice(i.offset), ...i }];
}
function* cc(e) {
  for (let { line: n, offset: t, isFree: r, afterBlank: i } of en(e))
    i && r && /^#{1,3} /.test(e.slice(t, t + 4)) && (yield { line: n, offset: t });
}

// src/document/front-matter.ts
var fc = /^---[ \t]*\r?\n/, pc = /^(?:---|\.\.\.)[ \t]*$/m, mc = 65536;
function Mo(e) {
  let n = fc.exec(e);
  if (!n) return { values: {}, end: 0 };
  let t = e.slice(n[0].length, n[0].length + mc), r = pc.exec(t);
  if (!r) return { values: {}, end: 0 };
  let i = t.slice(0, r.index);
  return /^(?:\s*(?:#.*)?\r?\n)*["']?[\w-]+["']?[ \t]*:/.test(i) ? { ...hc(i), end: n[0].length + r.index + r[0].length } : { values: {}, end: 0 };
}
function hc(e) {
  let n = new Rr(), t = Pr(e, { lineCounter: n, logLevel: "silent", customTags: [], stringKeys: !0 }), r = t.errors[0];
  if (r) return { values: {}, problem: Po(r.message, n.linePos(r.pos[0])) };
  try {
    let i = t.toJS({ maxAliasCount: 100 });
    return { values: dc(i) ? i : {} };
  } catch (i) {
    return { values: {}, problem: Po(String(i.message), { line: 1, col: 1 }) };
  }
}
function Po(e, { line: n, col: t }) {
  let r = { line: n + 1, column: t };
  return { message: e.split(`
`)[0].replace(/ at line \d+, column \d+:?$/, ""), at: { start: r, end: r } };
}
function dc(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}

// src/document/mask.ts
var gc = /^[ \t>]{201,}|^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){61,}/;
function Bo(e) {
  let n = [];
  if (e.length <= 200) return { text: e, masks: n };
  let t = 0, r = 0, i = e.split(`
`).map((o) => {
    t += 1;
    let a = r;
    return r += o.length + 1, o.length <= 61 || o.trim() === "" || !gc.test(o.slice(0, 2e3)) ? o : (n.push({ reason: "too deep", at: No(t, 1, a, t, o.length + 1, a + o.length) }), o.replace(/[^\r]/g, "\
 "));
  });
  return n.length > 0 ? { text: i.join(`
`), masks: n } : { text: e, masks: n };
}
function Oo(e, n) {
  return _o(e).filter((t) => kc(t, n)).map((t) => ({ reason: "stray fence", at: yc(t, n) }));
}
var bc = /^ {0,3}#{1,5} \S.*$/gm;
function kc(e, n) {
  let t = n.slice(e.position?.start.offset, e.position?.end.offset), r = /^(?:`{3,}|~{3,})/.exec(t)?.[0];
  if (!r || /^(?:md|markdown|mdx)$/i.test(e.lang ?? "")) return !1;
  let i = e.value.match(bc)?.length ?? 0;
  return i === 0 ? !1 : xc(t, r) ? !e.lang && new RegExp(`^ {0,3}${r}[a-z]\\w*[ \\t]*$`, "m").test(e.value) && i >= 1 : i >= 2 || !wc(e.lang);
}
function xc(e, n) {
  let t = e.slice(e.lastIndexOf(`
`) + 1).replace(/^[ \t>]*/, "");
  return e.includes(`
`) && t.startsWith(n) && t.replaceAll(n[0] ?? "`", "").trim() === "";
}
function wc(e) {
  return /^(?:sh|bash|shell|zsh|console|python|py|yaml|yml|toml|ruby|rb|r|dockerfile|make|makefile|hcl|terraform|nginx|ini|conf|perl)$/i.test(
    e ?? ""
  );
}
function _o(e) {
  return e.children.flatMap((n) => n.type === "code" ? [n] : n.type === "blockquote" ? _o(n) : []);
}
function yc({ position: e }, n) {
  let { line: t = 1, column: r = 1, offset: i = 0 } = e?.start ?? {}, o = n.indexOf(`
`, i), a = (o < 0 ? n.length : o) - i;
  return No(t, r, i, t, r + a, i + a);
}
function No(e, n, t, r, i, o) {
  return {
    start: { line: e, column: n, offset: t },
    end: { line: r, column: i, offset: o }
  };
}

// src/document/placed.ts
function Be(e, n) {
  let { position: t } = e, r = t && { start: jo(t.start, n), end: jo(t.end, n) }, i = { ...e, position: r };
  return i.type === "code" && (i.value = i.value.replace(/\r\n?/g, `
`)), "children" in i && (i.children = e.children.map(
    (o) => Be(o, n)
  )), i;
}
function jo({ line: e, column: n, offset: t = 0 }, r) {
  return { line: e + r.line, column: n, offset: t + r.offset };
}

// src/document/sections.ts
function Ho(e) {
  let n = [], t = [], r = [];
  for (let i of Vo(e)) {
    let o = Ec(i);
    for (; o > 0 && (r.at(-1)?.depth ?? 0) >= o; ) r.pop();
    let a = r.at(-1);
    if (o > 0) {
      let s = Cc(i, o, a);
      (a?.sections ?? t).push(s), r.push(s);
    } else (a?.nodes ?? n).push(i);
    vc(r, i);
  }
  return { preamble: n, sections: t };
}
var Sc = 60;
function Vo(e, n = 0) {
  return e.flatMap((t) => t.type !== "blockquote" || n > Sc ? [t] : t.children.some(({ type: r }) => r !== "paragraph") ? Vo(t.children, n + 1) : [t]);
}
function Cc(e, n, t) {
  let r = oe(e, { includeHtml: !1 }).trim().replace(/[:：]$/, "").trim(), i = e.position?.start ?? { line: 1, column: 1, offset: 0 }, o = e.position?.end ?? i;
  return { title: r, depth: n, heading: e, nodes: [], sections: [], parent: t, at: { start: i, end: o } };
}
function vc(e, n) {
  if (n.position)
    for (let t of e) t.at = { start: t.at.start, end: n.position.end };
}
function Ec(e) {
  if (e.type === "heading") return e.depth;
  if (e.type !== "paragraph" || e.children.length > 2) return 0;
  let [n, t] = e.children;
  return n?.type !== "strong" || oe(n).length > 80 ? 0 : !t || t.type === "text" && /^\s*[:：]\s*$/.test(t.value) ? 7 : 0;
}

// src/document/table.ts
var tn = /* @__PURE__ */ new Map(), qc = 1e4, Tc = 3e3;
function Uo(e, n) {
  let [t = "", r = "", ...i] = e.split(`
`), o = `${t}
${r}`, a = (C) => `${o}
${C}`, s = new Map(i.map((C) => [C, tn.get(a(C))])), l = [...s].filter(([, C]) => C === void 0).map(([C]) => C), [u, ...c] = n([o, ...l].join(`
`));
  if (u?.type !== "table" || c.length > 0 || u.children.length !== l.length + 1) return;
  tn.size + l.length > qc && tn.clear();
  for (let [C, b] of l.entries()) {
    let v = Lc(u.children[C + 1]);
    s.set(b, v), b.length <= Tc && tn.set(a(b), v);
  }
  let f = o.length + 1, m = i.map((C, b) => {
    let v = Be(s.get(C), { line: b + 2, offset: f });
    return f += C.length + 1, v;
  }), p = [u.children[0], ...m], { start: g, end: S } = u.position;
  return { ...u, children: p, position: { start: g, end: m.at(-1)?.position?.end ?? S } };
}
function Lc(e) {
  let { line: n, offset: t = 0 } = e.position.start;
  return Be(e, { line: 1 - n, offset: -t });
}

// src/document/tables.ts
var Ic = /^\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/;
function Go(e) {
  let n = { text: e, line: 0, offset: 0, isTable: !1 };
  if (!e.includes(`
|`) || e.includes("\r")) return [n];
  let t = [...en(e)], r = [], i = n;
  for (let a = 0; a < t.length; a++) {
    let s = Ac(t, a, e);
    if (s === void 0) continue;
    let [l, u] = [t[a], t[s - 1]];
    l.offset > i.offset && r.push({ ...i, text: e.slice(i.offset, l.offset) }), r.push({ text: e.slice(l.offset, u.stop), line: l.line, offset: l.offset, isTable: !0 });
    let c = t[s];
    i = { ...n, line: c?.line ?? u.line + 1, offset: c?.offset ?? e.length }, a = s;
  }
  let o = e.slice(i.offset);
  return o === "" && r.length > 0 ? r : [...r, { ...i, text: o }];
}
function Ac(e, n, t) {
  let r = e[n], i = e[n + 1];
  if (!r.isFree || !r.afterBlank || t[r.offset] !== "|" || !i || !Ic.test(t.slice(i.offset, i.stop))) return;
  let o = n + 2;
  for (; o < e.length && t[e[o].offset] === "|"; ) o += 1;
  let a = e[o];
  return !a || t.slice(a.offset, a.stop).trim() === "" ? o : void 0;
}

// src/document/parse.ts
var zc = er().use(Xt).freeze(), Fc = er().data({
  micromarkExtensions: [ft(), pt()],
  fromMarkdownExtensions: [ut(), ct()]
}).freeze(), Dc = /www\.|https?:|[@~]|\[\^/i;
function Rc(e, n = "document.md") {
  let t = e.startsWith("\uFEFF") ? e.slice(1) : e, r = Mo(t), i = Bo($o(t, 0, r.end)), o = Wo(i.text), a = Oo(o, i.text), s = a.reduce((u, { at: c }) => $o(u, c.start.offset ?? 0, c.end.offset ?? 0), i.
  text), l = a.length > 0 ? Wo(s) : o;
  return { path: n, source: t, tree: l, frontMatter: r, masked: [...i.masks, ...a], ...Ho(l.children) };
}
var Pc = yr(1e3, 5e4);
function Wo(e) {
  return { type: "root", children: Ro(e).flatMap((t) => Mc(t.text).map((r) => Be(r, t))) };
}
function Mc(e) {
  let n = /```|~~~|<[!?a-z]/i.test(e) ? e : e.slice(0, Bc(e));
  return n === "" ? [] : Pc(n, () => {
    let t = Sr.test(n) ? [] : Go(n);
    return t.length < 2 ? Cr(n) : t.flatMap((r) => {
      let i = r.isTable ? Uo(r.text, Cr) : void 0;
      return (i ? [i] : Cr(r.text)).map((o) => Be(o, r));
    });
  });
}
function Bc(e) {
  for (let n = e.length; n > 0; ) {
    let t = e.lastIndexOf(`
`, n - 1) + 1;
    if (/[^ \t\r]/.test(e.slice(t, n))) return n;
    n = Math.max(0, t - 1);
  }
  return 0;
}
function Cr(e) {
  return (Dc.test(e) ? zc : Fc).parse(e).children;
}
function $o(e, n, t) {
  return t <= n ? e : e.slice(0, n) + e.slice(n, t).replace(/[^\r\n]/g, " ") + e.slice(t);
}

// src/document/document.ts
function* vr(e) {
  yield e;
  for (let n of e.sections) yield* vr(n);
}
function* Bw(e) {
  for (let n of e.sections) yield* vr(n);
}
function Ow(e) {
  return [...vr(e)].flatMap((n) => n.nodes);
}

// src/design/words.ts
var Oc = /\b(N?FR|REQ|US|UC|QR)[-_ ]?(\d{1,3}(?:\.\d{1,2})?)(?:(?:\s?(?:to|through|bis|[–—-]|\.{2,3}|…)\s?\1[-_ ]?|[–—…])(\d{1,3}(?:\.\d{1,2})?))?\b/g;
function _c(e) {
  return Qo(e).flatMap(({ ids: n }) => n);
}
function Qo(e) {
  return Array.from(e.matchAll(Oc), ({ 0: n, 1: t, 2: r = "", 3: i, index: o }) => ({
    ids: Nc(r, i).map((a) => `${t}-${a}`),
    start: o,
    end: o + n.length
  }));
}
function Nc(e, n) {
  if (n === void 0) return [e];
  let [t, r] = [Number(e), Number(n)];
  return !Number.isInteger(t) || !Number.isInteger(r) || t > r || r - t > 50 ? [e, n] : Array.from({ length: r - t + 1 }, (i, o) => String(t + o));
}
var jc = /^(?:[\s.…–—_*-]*|n\/?a|not applicable|none|nil|nothing|tb[dca]|todo|t\.b\.d|wip|unknown|pending|\?+|x{2,}|keine?s?|entfällt|nenhuma?|ninguno|aucun|无|なし|нет)[\s.!]*$/i, Hc = /^(?:n\/?a|not applicable|none|tb[dca]|todo|to be (?:determined|defined|decided|done|added|completed|filled|written)|coming soon|keine|entfällt|nenhuma?|无)\s*[—–:;,.(（-]/i;
function Vc(e) {
  let n = e.trim();
  return n.length <= 40 && jc.test(n) || n.length <= 120 && Hc.test(n);
}
function Uw(e) {
  return /^\?(?!\?)/.test(e);
}

// src/design/nodes.ts
function Oe(e) {
  if (!e.some(({ type: r }) => r === "blockquote")) return e;
  let n = [], t = (r, i) => {
    for (let o of r)
      o.type !== "blockquote" ? n.push(o) : i < 300 && t(o.children, i + 1);
  };
  return t(e, 0), n;
}
function Zo(e) {
  let n = [], t = (r, i) => {
    for (let o of r)
      n.push(o), "children" in o && i < 300 && t(o.children, i + 1);
  };
  return t(e, 0), n;
}
var Yo = /* @__PURE__ */ new WeakMap();
function Er(e) {
  if (e.type === "code" || e.type === "html" || e.type === "image") return [e];
  if (!("children" in e)) return [];
  let n = Yo.get(e);
  if (n) return n;
  let t = Zo([e]).filter((r) => /^(?:code|html|image)$/.test(r.type));
  return Yo.set(e, t), t;
}
function Uc(e) {
  return e.flatMap(Er).filter((n) => n.type === "code");
}
function Gc(e) {
  return e.flatMap(Er).filter((n) => n.type === "image");
}
function Wc(e) {
  return e.flatMap(Er).filter((n) => n.type === "html");
}
function $c(e) {
  return Oe(e).filter((n) => n.type === "list");
}

// src/design/items.ts
var Ko = /* @__PURE__ */ new WeakMap(), Jo = /* @__PURE__ */ new WeakMap();
function Xo(e) {
  return Oe(e).flatMap((n) => n.type === "list" ? qr(n) : []);
}
function Qc(e) {
  return Xo(e).flatMap(ea);
}
function ea(e) {
  return e.items.length === 0 ? [e] : [e, ...e.items.flatMap(ea)];
}
function qr(e) {
  let n = Ko.get(e);
  if (n) return n;
  let t = e.children.map((r) => Yc(r, e.ordered === !0));
  return Ko.set(e, t), t;
}
function Yc(e, n) {
  let t = e.children.filter((s) => s.type === "paragraph"), r = t.map((s) => se(s)), i = r.map((s) => s.text).join(" "), o = r.flatMap((s) => s.codes), a = e.children.flatMap((s) => s.type === "list" ?
  qr(s) : []);
  return { text: i, codes: o, ...Tr(t[0], i), ordered: n, items: a, at: te(e), node: e };
}
function Zc(e) {
  return Oe(e).flatMap((n) => n.type === "paragraph" ? [Kc(n)] : []);
}
function Kc(e) {
  let n = Jo.get(e);
  if (n) return n;
  let t = se(e), r = { ...t, ...Tr(e, t.text), node: e };
  return Jo.set(e, r), r;
}
var Jc = new RegExp("^(\\p{L}[^:：.!?|`]{0,48})[:：]\\s*(\\S[\\s\\S]*)$", "u");
function Tr(e, n) {
  let t = e?.children[0], r = t?.type === "emphasis" ? t.children[0] : t, i = t && r?.type === "strong" ? se(t).text : "";
  if (i && n.startsWith(i))
    return {
      label: i.replace(/\s*[:：.]$/, ""),
      strong: !0,
      body: n.slice(i.length).replace(/^[\s:：.–—-]+/, "").trim()
    };
  let o = Jc.exec(n);
  return o !== null && /^(?:.*[：]|.*:\s)/.test(n.slice(0, o[1].length + 2)) && o[1].split(" ").length <= 6 ? { label: o[1].trim(), strong: !1, body: o[2].trim() } : { strong: !1, body: n };
}

// src/design/html-tables.ts
var Xc = /<(\/?)(table|tr|td|th)\b[^>]{0,500}>/gi, ef = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " " };
function na(e) {
  let n = [], t;
  for (let r of e) {
    if (r.type !== "html") {
      t && ta(t, se(r).text);
      continue;
    }
    if (!t && !/<table\b/i.test(r.value)) continue;
    let i = 0;
    for (let o of r.value.matchAll(Xc)) {
      t && ta(t, nf(r.value.slice(i, o.index))), i = o.index + o[0].length;
      let a = rf(te(r).start, r.value, o.index);
      t = tf(t, o[1] === "/", o[2].toLowerCase(), { start: a, end: te(r).end }, n);
    }
  }
  return t && n.push(ra(t)), n;
}
function tf(e, n, t, r, i) {
  if (t === "table" && n) {
    e && i.push(ra(e));
    return;
  }
  if (t === "table") return e ?? { rows: [], at: r, inCell: !1 };
  if (e)
    return t === "tr" && !n && e.rows.push({ cells: [], at: r }), t !== "tr" && !n && e.rows.at(-1)?.cells.push({ text: "", at: r }), { ...e, inCell: t !== "tr" && !n };
}
function ta(e, n) {
  let t = e.inCell ? e.rows.at(-1)?.cells.at(-1) : void 0;
  t && n.trim() && (t.text = `${t.text} ${n.trim()}`.trim());
}
function nf(e) {
  return e.replace(/<!--[^>]{0,2000}-->|<[^<>]{0,500}>/g, " ").replace(/&(amp|lt|gt|quot|nbsp);/g, (n, t) => ef[t] ?? " ").replace(/\s+/g, " ");
}
function ra({ rows: e, at: n }) {
  let [t, ...r] = e.filter(({ cells: o }) => o.length > 0), i = (o) => ({
    at: o.at,
    cells: o.cells.map((a) => ({ ...a, codes: [] }))
  });
  return { header: t?.cells.map(({ text: o }) => o) ?? [], rows: r.map(i), at: n };
}
function rf(e, n, t) {
  let r = n.slice(0, t), i = r.split(`
`).length - 1, o = i === 0 ? e.column + t : t - r.lastIndexOf(`
`);
  return { line: e.line + i, column: o, offset: (e.offset ?? 0) + t };
}

// src/design/tables.ts
var ia = /* @__PURE__ */ new WeakMap();
function of(e) {
  return [...Oe(e).flatMap((t) => t.type === "table" ? [af(t)] : []), ...na(e)];
}
function af(e) {
  let n = ia.get(e);
  if (n) return n;
  let [t, ...r] = e.children, i = {
    header: (t?.children ?? []).map((o) => se(o).text),
    at: te(e),
    rows: r.map((o) => ({ cells: o.children.map((a) => se(a)), at: te(o) }))
  };
  return ia.set(e, i), i;
}
function sf(e, n) {
  return oa(e, n);
}
function oa(e, n, ...t) {
  return e.header.findIndex(
    (r, i) => !t.includes(i) && (n.test(r) || n.test(lf(r)))
  );
}
function lf(e) {
  return e.length <= 200 ? e.replace(/\s*\([^()]*\)/g, "").trim() : e;
}
function uf(e, n) {
  return e.cells[n] ?? { text: "", at: e.at, codes: [] };
}
function cf(e, n = " | ") {
  return e.cells.map(({ text: t }) => t).join(n);
}

// src/design/headings/de.ts
var aa = {
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
var sa = {
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
var la = {
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
var ua = {
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
var ca = {
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
var fa = {
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
var pa = {
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
var ma = {
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
var ha = {
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
var da = {
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
var ga = {
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
var ba = {
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
var ka = {
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
var xa = [sa, aa, la, ua, ca, fa, pa, ma, ha, da, ga, ba, ka];

// src/design/heading.ts
var rn = /* @__PURE__ */ new Map(), wa = [];
for (let e of xa)
  for (let [n, t] of Object.entries(e)) {
    for (let r of t.whole ?? []) rn.set(Ke(r), [...rn.get(Ke(r)) ?? [], n]);
    for (let r of t.part ?? []) wa.push({ words: Ke(r), topic: n });
  }
var ff = /\b(?:gateway|service|server|manager|worker|store|database|queue|module|client|plugin|controller|agent|engine|cluster)$/i, pf = /^(?:user )?(?:story|use case) \d{1,3}\b/i, nn = /* @__PURE__ */ new Map();
function My(e) {
  let n = nn.get(e) ?? mf(e.slice(0, 300));
  return nn.size > 5e3 && nn.clear(), nn.set(e, n), n;
}
function mf(e) {
  if (/^\W*<[^<>]*>\W*$|^\W*\[[^[\]]*\]\W*$/.test(e)) return [];
  let n = hf(e);
  if (pf.test(n)) return ["functional"];
  let t = n.split(/\s+(?:&|and|und|y|e|et)\s+|\s*[/,–—]\s*/).filter(Boolean), r = new Set(rn.get(Ke(n)));
  if (t.length > 1) for (let o of t) for (let a of rn.get(Ke(o)) ?? []) r.add(a);
  let i = ` ${Ke(n)} `;
  if (!ff.test(n)) for (let { words: o, topic: a } of wa) df(i, o) && r.add(a);
  if (/^(?:\S+\s+){6,}\S*\?$/.test(n) && r.delete("components"), /\bdiagrams?$/i.test(n) && r.delete("api"), r.has("non-functional") && r.delete("functional"), r.has("out-of-scope")) for (let o of ["f\
unctional", "in-scope", "scope"]) r.delete(o);
  return [...r];
}
function hf(e) {
  return e.replace(/[\u00AD\u200B]/g, "").replace(/\([^()]*\)/g, " ").replace(/[*_`#]/g, "").replace(/^[^\p{L}\p{N}]+/u, "").replace(
    /^(?:(?:section|part|chapter|step|phase|kapitel)\s+)?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[ivx]{1,5}(?=[.):])|[a-z](?=[.)]))?[.):\s–—-]{0,4}/i,
    ""
  ).trim();
}
function Ke(e) {
  return e.toLowerCase().replace(/[‐‑–]/g, "-").replace(/[’]/g, "'").replace(/[^\p{L}\p{N}'\-;. ]+/gu, " ").replace(/\s+/g, " ").trim();
}
function df(e, n) {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(n) ? e.includes(n) : e.includes(` ${n} `);
}

export {
  se as a,
  te as b,
  Or as c,
  Fa as d,
  ln as e,
  Nr as f,
  Ra as g,
  wf as h,
  yf as i,
  Sf as j,
  Oe as k,
  Zo as l,
  Uc as m,
  Gc as n,
  Wc as o,
  $c as p,
  Xo as q,
  Qc as r,
  qr as s,
  Zc as t,
  Tr as u,
  of as v,
  sf as w,
  oa as x,
  uf as y,
  cf as z,
  _c as A,
  Qo as B,
  Vc as C,
  Uw as D,
  yr as E,
  vr as F,
  Bw as G,
  Ow as H,
  oe as I,
  Mo as J,
  Rc as K,
  My as L,
  hf as M
};
