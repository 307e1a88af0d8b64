// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as Fr
} from "./chunk-CWTG3V4S.mjs";
import {
  b as Ae
} from "./chunk-H3E44YWS.mjs";
import {
  a as D,
  b as N
} from "./chunk-HIQSZZL5.mjs";
import {
  g as Mr
} from "./chunk-64QWA72K.mjs";
import {
  a as $e,
  b as ui,
  c as x,
  d as si,
  e as ze,
  f as ci,
  g as ai
} from "./chunk-ADFQ3F2B.mjs";

// builtin:fs
var Q = {};
si(Q, {
  default: () => fi
});
import * as ma from "node:fs";
import { default as fi } from "node:fs";
var Lr = ui(() => {
  ze(Q, ma);
});

// node_modules/kind-of/index.js
var fe = x((ga, Nr) => {
  var pi = Object.prototype.toString;
  Nr.exports = function(r) {
    if (r === void 0) return "undefined";
    if (r === null) return "null";
    var t = typeof r;
    if (t === "boolean") return "boolean";
    if (t === "string") return "string";
    if (t === "number") return "number";
    if (t === "symbol") return "symbol";
    if (t === "function")
      return xi(r) ? "generatorfunction" : "function";
    if (di(r)) return "array";
    if (yi(r)) return "buffer";
    if (vi(r)) return "arguments";
    if (hi(r)) return "date";
    if (mi(r)) return "error";
    if (gi(r)) return "regexp";
    switch (Dr(r)) {
      case "Symbol":
        return "symbol";
      case "Promise":
        return "promise";
      // Set, Map, WeakSet, WeakMap
      case "WeakMap":
        return "weakmap";
      case "WeakSet":
        return "weakset";
      case "Map":
        return "map";
      case "Set":
        return "set";
      // 8-bit typed arrays
      case "Int8Array":
        return "int8array";
      case "Uint8Array":
        return "uint8array";
      case "Uint8ClampedArray":
        return "uint8clampedarray";
      // 16-bit typed arrays
      case "Int16Array":
        return "int16array";
      case "Uint16Array":
        return "uint16array";
      // 32-bit typed arrays
      case "Int32Array":
        return "int32array";
      case "Uint32Array":
        return "uint32array";
      case "Float32Array":
        return "float32array";
      case "Float64Array":
        return "float64array";
    }
    if (_i(r))
      return "generator";
    switch (t = pi.call(r), t) {
      case "[object Object]":
        return "object";
      // iterators
      case "[object Map Iterator]":
        return "mapiterator";
      case "[object Set Iterator]":
        return "setiterator";
      case "[object String Iterator]":
        return "stringiterator";
      case "[object Array Iterator]":
        return "arrayiterator";
    }
    return t.slice(8, -1).toLowerCase().replace(/\s/g, "");
  };
  function Dr(e) {
    return typeof e.constructor == "function" ? e.constructor.name : null;
  }
  function di(e) {
    return Array.isArray ? Array.isArray(e) : e instanceof Array;
  }
  function mi(e) {
    return e instanceof Error || typeof e.message == "string" && e.constructor && typeof e.constructor.stackTraceLimit == "number";
  }
  function hi(e) {
    return e instanceof Date ? !0 : typeof e.toDateString == "function" && typeof e.getDate == "function" && typeof e.setDate == "function";
  }
  function gi(e) {
    return e instanceof RegExp ? !0 : typeof e.flags == "string" && typeof e.ignoreCase == "boolean" && typeof e.multiline == "boolean" && typeof e.global == "boolean";
  }
  function xi(e, r) {
    return Dr(e) === "GeneratorFunction";
  }
  function _i(e) {
    return typeof e.throw == "function" && typeof e.return == "function" && typeof e.next == "function";
  }
  function vi(e) {
    try {
      if (typeof e.length == "number" && typeof e.callee == "function")
        return !0;
    } catch (r) {
      if (r.message.indexOf("callee") !== -1)
        return !0;
    }
    return !1;
  }
  function yi(e) {
    return e.constructor && typeof e.constructor.isBuffer == "function" ? e.constructor.isBuffer(e) : !1;
  }
});

// node_modules/is-extendable/index.js
var Ur = x((xa, jr) => {
  "use strict";
  jr.exports = function(r) {
    return typeof r < "u" && r !== null && (typeof r == "object" || typeof r == "function");
  };
});

// node_modules/extend-shallow/index.js
var Kr = x((_a, qr) => {
  "use strict";
  var Br = Ur();
  qr.exports = function(r) {
    Br(r) || (r = {});
    for (var t = arguments.length, n = 1; n < t; n++) {
      var o = arguments[n];
      Br(o) && bi(r, o);
    }
    return r;
  };
  function bi(e, r) {
    for (var t in r)
      wi(r, t) && (e[t] = r[t]);
  }
  function wi(e, r) {
    return Object.prototype.hasOwnProperty.call(e, r);
  }
});

// node_modules/section-matter/index.js
var Wr = x((va, Yr) => {
  "use strict";
  var $i = fe(), zi = Kr();
  Yr.exports = function(e, r) {
    typeof r == "function" && (r = { parse: r });
    var t = ki(e), n = { section_delimiter: "---", parse: Si }, o = zi({}, n, r), i = o.section_delimiter, u = t.content.split(/\r?\n/), s = null, c = Hr(), a = [], l = [];
    function f(k) {
      t.content = k, s = [], a = [];
    }
    function p(k) {
      l.length && (c.key = Zi(l[0], i), c.content = k, o.parse(c, s), s.push(c), c = Hr(), a = [], l = []);
    }
    for (var d = 0; d < u.length; d++) {
      var h = u[d], _ = l.length, g = h.trim();
      if (Ai(g, i)) {
        if (g.length === 3 && d !== 0) {
          if (_ === 0 || _ === 2) {
            a.push(h);
            continue;
          }
          l.push(g), c.data = a.join(`
`), a = [];
          continue;
        }
        s === null && f(a.join(`
`)), _ === 2 && p(a.join(`
`)), l.push(g);
        continue;
      }
      a.push(h);
    }
    return s === null ? f(a.join(`
`)) : p(a.join(`
`)), t.sections = s, t;
  };
  function Ai(e, r) {
    return !(e.slice(0, r.length) !== r || e.charAt(r.length + 1) === r.slice(-1));
  }
  function ki(e) {
    if ($i(e) !== "object" && (e = { content: e }), typeof e.content != "string" && !Pi(e.content))
      throw new TypeError("expected a buffer or string");
    return e.content = e.content.toString(), e.sections = [], e;
  }
  function Zi(e, r) {
    return e ? e.slice(r.length).trim() : "";
  }
  function Hr() {
    return { key: "", data: "", content: "" };
  }
  function Si(e) {
    return e;
  }
  function Pi(e) {
    return e && e.constructor && typeof e.constructor.isBuffer == "function" ? e.constructor.isBuffer(e) : !1;
  }
});

// node_modules/js-yaml/lib/js-yaml/common.js
var U = x((ya, j) => {
  "use strict";
  function Gr(e) {
    return typeof e > "u" || e === null;
  }
  function Ei(e) {
    return typeof e == "object" && e !== null;
  }
  function Ci(e) {
    return Array.isArray(e) ? e : Gr(e) ? [] : [e];
  }
  function Ii(e, r) {
    var t, n, o, i;
    if (r)
      for (i = Object.keys(r), t = 0, n = i.length; t < n; t += 1)
        o = i[t], e[o] = r[o];
    return e;
  }
  function Oi(e, r) {
    var t = "", n;
    for (n = 0; n < r; n += 1)
      t += e;
    return t;
  }
  function Ti(e) {
    return e === 0 && Number.NEGATIVE_INFINITY === 1 / e;
  }
  j.exports.isNothing = Gr;
  j.exports.isObject = Ei;
  j.exports.toArray = Ci;
  j.exports.repeat = Oi;
  j.exports.isNegativeZero = Ti;
  j.exports.extend = Ii;
});

// node_modules/js-yaml/lib/js-yaml/exception.js
var ee = x((ba, Vr) => {
  "use strict";
  function pe(e, r) {
    Error.call(this), this.name = "YAMLException", this.reason = e, this.mark = r, this.message = (this.reason || "(unknown reason)") + (this.mark ? " " + this.mark.toString() : ""), Error.captureStackTrace ?
    Error.captureStackTrace(this, this.constructor) : this.stack = new Error().stack || "";
  }
  pe.prototype = Object.create(Error.prototype);
  pe.prototype.constructor = pe;
  pe.prototype.toString = function(r) {
    var t = this.name + ": ";
    return t += this.reason || "(unknown reason)", !r && this.mark && (t += " " + this.mark.toString()), t;
  };
  Vr.exports = pe;
});

// node_modules/js-yaml/lib/js-yaml/mark.js
var Qr = x((wa, Jr) => {
  "use strict";
  var Xr = U();
  function He(e, r, t, n, o) {
    this.name = e, this.buffer = r, this.position = t, this.line = n, this.column = o;
  }
  He.prototype.getSnippet = function(r, t) {
    var n, o, i, u, s;
    if (!this.buffer) return null;
    for (r = r || 4, t = t || 75, n = "", o = this.position; o > 0 && `\0\r
\u2028\u2029`.indexOf(this.buffer.charAt(o - 1)) === -1; )
      if (o -= 1, this.position - o > t / 2 - 1) {
        n = " ... ", o += 5;
        break;
      }
    for (i = "", u = this.position; u < this.buffer.length && `\0\r
\u2028\u2029`.indexOf(this.buffer.charAt(u)) === -1; )
      if (u += 1, u - this.position > t / 2 - 1) {
        i = " ... ", u -= 5;
        break;
      }
    return s = this.buffer.slice(o, u), Xr.repeat(" ", r) + n + s + i + `
` + Xr.repeat(" ", r + this.position - o + n.length) + "^";
  };
  He.prototype.toString = function(r) {
    var t, n = "";
    return this.name && (n += 'in "' + this.name + '" '), n += "at line " + (this.line + 1) + ", column " + (this.column + 1), r || (t = this.getSnippet(), t && (n += `:
` + t)), n;
  };
  Jr.exports = He;
});

// node_modules/js-yaml/lib/js-yaml/type.js
var w = x(($a, rt) => {
  "use strict";
  var et = ee(), Mi = [
    "kind",
    "resolve",
    "construct",
    "instanceOf",
    "predicate",
    "represent",
    "defaultStyle",
    "styleAliases"
  ], Fi = [
    "scalar",
    "sequence",
    "mapping"
  ];
  function Ri(e) {
    var r = {};
    return e !== null && Object.keys(e).forEach(function(t) {
      e[t].forEach(function(n) {
        r[String(n)] = t;
      });
    }), r;
  }
  function Li(e, r) {
    if (r = r || {}, Object.keys(r).forEach(function(t) {
      if (Mi.indexOf(t) === -1)
        throw new et('Unknown option "' + t + '" is met in definition of "' + e + '" YAML type.');
    }), this.tag = e, this.kind = r.kind || null, this.resolve = r.resolve || function() {
      return !0;
    }, this.construct = r.construct || function(t) {
      return t;
    }, this.instanceOf = r.instanceOf || null, this.predicate = r.predicate || null, this.represent = r.represent || null, this.defaultStyle = r.defaultStyle || null, this.styleAliases = Ri(r.styleAliases ||
    null), Fi.indexOf(this.kind) === -1)
      throw new et('Unknown kind "' + this.kind + '" is specified for "' + e + '" YAML type.');
  }
  rt.exports = Li;
});

// node_modules/js-yaml/lib/js-yaml/schema.js
var B = x((za, nt) => {
  "use strict";
  var tt = U(), ke = ee(), Di = w();
  function Ye(e, r, t) {
    var n = [];
    return e.include.forEach(function(o) {
      t = Ye(o, r, t);
    }), e[r].forEach(function(o) {
      t.forEach(function(i, u) {
        i.tag === o.tag && i.kind === o.kind && n.push(u);
      }), t.push(o);
    }), t.filter(function(o, i) {
      return n.indexOf(i) === -1;
    });
  }
  function Ni() {
    var e = {
      scalar: {},
      sequence: {},
      mapping: {},
      fallback: {}
    }, r, t;
    function n(o) {
      e[o.kind][o.tag] = e.fallback[o.tag] = o;
    }
    for (r = 0, t = arguments.length; r < t; r += 1)
      arguments[r].forEach(n);
    return e;
  }
  function re(e) {
    this.include = e.include || [], this.implicit = e.implicit || [], this.explicit = e.explicit || [], this.implicit.forEach(function(r) {
      if (r.loadKind && r.loadKind !== "scalar")
        throw new ke("There is a non-scalar type in the implicit list of a schema. Implicit resolving of such types is not supported.");
    }), this.compiledImplicit = Ye(this, "implicit", []), this.compiledExplicit = Ye(this, "explicit", []), this.compiledTypeMap = Ni(this.compiledImplicit, this.compiledExplicit);
  }
  re.DEFAULT = null;
  re.create = function() {
    var r, t;
    switch (arguments.length) {
      case 1:
        r = re.DEFAULT, t = arguments[0];
        break;
      case 2:
        r = arguments[0], t = arguments[1];
        break;
      default:
        throw new ke("Wrong number of arguments for Schema.create function");
    }
    if (r = tt.toArray(r), t = tt.toArray(t), !r.every(function(n) {
      return n instanceof re;
    }))
      throw new ke("Specified list of super schemas (or a single Schema object) contains a non-Schema object.");
    if (!t.every(function(n) {
      return n instanceof Di;
    }))
      throw new ke("Specified list of YAML types (or a single Type object) contains a non-Type object.");
    return new re({
      include: r,
      explicit: t
    });
  };
  nt.exports = re;
});

// node_modules/js-yaml/lib/js-yaml/type/str.js
var it = x((Aa, ot) => {
  "use strict";
  var ji = w();
  ot.exports = new ji("tag:yaml.org,2002:str", {
    kind: "scalar",
    construct: function(e) {
      return e !== null ? e : "";
    }
  });
});

// node_modules/js-yaml/lib/js-yaml/type/seq.js
var st = x((ka, ut) => {
  "use strict";
  var Ui = w();
  ut.exports = new Ui("tag:yaml.org,2002:seq", {
    kind: "sequence",
    construct: function(e) {
      return e !== null ? e : [];
    }
  });
});

// node_modules/js-yaml/lib/js-yaml/type/map.js
var at = x((Za, ct) => {
  "use strict";
  var Bi = w();
  ct.exports = new Bi("tag:yaml.org,2002:map", {
    kind: "mapping",
    construct: function(e) {
      return e !== null ? e : {};
    }
  });
});

// node_modules/js-yaml/lib/js-yaml/schema/failsafe.js
var Ze = x((Sa, lt) => {
  "use strict";
  var qi = B();
  lt.exports = new qi({
    explicit: [
      it(),
      st(),
      at()
    ]
  });
});

// node_modules/js-yaml/lib/js-yaml/type/null.js
var pt = x((Pa, ft) => {
  "use strict";
  var Ki = w();
  function Hi(e) {
    if (e === null) return !0;
    var r = e.length;
    return r === 1 && e === "~" || r === 4 && (e === "null" || e === "Null" || e === "NULL");
  }
  function Yi() {
    return null;
  }
  function Wi(e) {
    return e === null;
  }
  ft.exports = new Ki("tag:yaml.org,2002:null", {
    kind: "scalar",
    resolve: Hi,
    construct: Yi,
    predicate: Wi,
    represent: {
      canonical: function() {
        return "~";
      },
      lowercase: function() {
        return "null";
      },
      uppercase: function() {
        return "NULL";
      },
      camelcase: function() {
        return "Null";
      }
    },
    defaultStyle: "lowercase"
  });
});

// node_modules/js-yaml/lib/js-yaml/type/bool.js
var mt = x((Ea, dt) => {
  "use strict";
  var Gi = w();
  function Vi(e) {
    if (e === null) return !1;
    var r = e.length;
    return r === 4 && (e === "true" || e === "True" || e === "TRUE") || r === 5 && (e === "false" || e === "False" || e === "FALSE");
  }
  function Xi(e) {
    return e === "true" || e === "True" || e === "TRUE";
  }
  function Ji(e) {
    return Object.prototype.toString.call(e) === "[object Boolean]";
  }
  dt.exports = new Gi("tag:yaml.org,2002:bool", {
    kind: "scalar",
    resolve: Vi,
    construct: Xi,
    predicate: Ji,
    represent: {
      lowercase: function(e) {
        return e ? "true" : "false";
      },
      uppercase: function(e) {
        return e ? "TRUE" : "FALSE";
      },
      camelcase: function(e) {
        return e ? "True" : "False";
      }
    },
    defaultStyle: "lowercase"
  });
});

// node_modules/js-yaml/lib/js-yaml/type/int.js
var gt = x((Ca, ht) => {
  "use strict";
  var Qi = U(), eu = w();
  function ru(e) {
    return 48 <= e && e <= 57 || 65 <= e && e <= 70 || 97 <= e && e <= 102;
  }
  function tu(e) {
    return 48 <= e && e <= 55;
  }
  function nu(e) {
    return 48 <= e && e <= 57;
  }
  function ou(e) {
    if (e === null) return !1;
    var r = e.length, t = 0, n = !1, o;
    if (!r) return !1;
    if (o = e[t], (o === "-" || o === "+") && (o = e[++t]), o === "0") {
      if (t + 1 === r) return !0;
      if (o = e[++t], o === "b") {
        for (t++; t < r; t++)
          if (o = e[t], o !== "_") {
            if (o !== "0" && o !== "1") return !1;
            n = !0;
          }
        return n && o !== "_";
      }
      if (o === "x") {
        for (t++; t < r; t++)
          if (o = e[t], o !== "_") {
            if (!ru(e.charCodeAt(t))) return !1;
            n = !0;
          }
        return n && o !== "_";
      }
      for (; t < r; t++)
        if (o = e[t], o !== "_") {
          if (!tu(e.charCodeAt(t))) return !1;
          n = !0;
        }
      return n && o !== "_";
    }
    if (o === "_") return !1;
    for (; t < r; t++)
      if (o = e[t], o !== "_") {
        if (o === ":") break;
        if (!nu(e.charCodeAt(t)))
          return !1;
        n = !0;
      }
    return !n || o === "_" ? !1 : o !== ":" ? !0 : /^(:[0-5]?[0-9])+$/.test(e.slice(t));
  }
  function iu(e) {
    var r = e, t = 1, n, o, i = [];
    return r.indexOf("_") !== -1 && (r = r.replace(/_/g, "")), n = r[0], (n === "-" || n === "+") && (n === "-" && (t = -1), r = r.slice(1), n = r[0]), r === "0" ? 0 : n === "0" ? r[1] === "b" ? t * parseInt(
    r.slice(2), 2) : r[1] === "x" ? t * parseInt(r, 16) : t * parseInt(r, 8) : r.indexOf(":") !== -1 ? (r.split(":").forEach(function(u) {
      i.unshift(parseInt(u, 10));
    }), r = 0, o = 1, i.forEach(function(u) {
      r += u * o, o *= 60;
    }), t * r) : t * parseInt(r, 10);
  }
  function uu(e) {
    return Object.prototype.toString.call(e) === "[object Number]" && e % 1 === 0 && !Qi.isNegativeZero(e);
  }
  ht.exports = new eu("tag:yaml.org,2002:int", {
    kind: "scalar",
    resolve: ou,
    construct: iu,
    predicate: uu,
    represent: {
      binary: function(e) {
        return e >= 0 ? "0b" + e.toString(2) : "-0b" + e.toString(2).slice(1);
      },
      octal: function(e) {
        return e >= 0 ? "0" + e.toString(8) : "-0" + e.toString(8).slice(1);
      },
      decimal: function(e) {
        return e.toString(10);
      },
      /* eslint-disable max-len */
      hexadecimal: function(e) {
        return e >= 0 ? "0x" + e.toString(16).toUpperCase() : "-0x" + e.toString(16).toUpperCase().slice(1);
      }
    },
    defaultStyle: "decimal",
    styleAliases: {
      binary: [2, "bin"],
      octal: [8, "oct"],
      decimal: [10, "dec"],
      hexadecimal: [16, "hex"]
    }
  });
});

// node_modules/js-yaml/lib/js-yaml/type/float.js
var vt = x((Ia, _t) => {
  "use strict";
  var xt = U(), su = w(), cu = new RegExp(
    // 2.5e4, 2.5 and integers
    "^(?:[-+]?(?:0|[1-9][0-9_]*)(?:\\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9_]+(?:[eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$"
  );
  function au(e) {
    return !(e === null || !cu.test(e) || // Quick hack to not allow integers end with `_`
    // Probably should update regexp & check speed
    e[e.length - 1] === "_");
  }
  function lu(e) {
    var r, t, n, o;
    return r = e.replace(/_/g, "").toLowerCase(), t = r[0] === "-" ? -1 : 1, o = [], "+-".indexOf(r[0]) >= 0 && (r = r.slice(1)), r === ".inf" ? t === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY :
    r === ".nan" ? NaN : r.indexOf(":") >= 0 ? (r.split(":").forEach(function(i) {
      o.unshift(parseFloat(i, 10));
    }), r = 0, n = 1, o.forEach(function(i) {
      r += i * n, n *= 60;
    }), t * r) : t * parseFloat(r, 10);
  }
  var fu = /^[-+]?[0-9]+e/;
  function pu(e, r) {
    var t;
    if (isNaN(e))
      switch (r) {
        case "lowercase":
          return ".nan";
        case "uppercase":
          return ".NAN";
        case "camelcase":
          return ".NaN";
      }
    else if (Number.POSITIVE_INFINITY === e)
      switch (r) {
        case "lowercase":
          return ".inf";
        case "uppercase":
          return ".INF";
        case "camelcase":
          return ".Inf";
      }
    else if (Number.NEGATIVE_INFINITY === e)
      switch (r) {
        case "lowercase":
          return "-.inf";
        case "uppercase":
          return "-.INF";
        case "camelcase":
          return "-.Inf";
      }
    else if (xt.isNegativeZero(e))
      return "-0.0";
    return t = e.toString(10), fu.test(t) ? t.replace("e", ".e") : t;
  }
  function du(e) {
    return Object.prototype.toString.call(e) === "[object Number]" && (e % 1 !== 0 || xt.isNegativeZero(e));
  }
  _t.exports = new su("tag:yaml.org,2002:float", {
    kind: "scalar",
    resolve: au,
    construct: lu,
    predicate: du,
    represent: pu,
    defaultStyle: "lowercase"
  });
});

// node_modules/js-yaml/lib/js-yaml/schema/json.js
var We = x((Oa, yt) => {
  "use strict";
  var mu = B();
  yt.exports = new mu({
    include: [
      Ze()
    ],
    implicit: [
      pt(),
      mt(),
      gt(),
      vt()
    ]
  });
});

// node_modules/js-yaml/lib/js-yaml/schema/core.js
var Ge = x((Ta, bt) => {
  "use strict";
  var hu = B();
  bt.exports = new hu({
    include: [
      We()
    ]
  });
});

// node_modules/js-yaml/lib/js-yaml/type/timestamp.js
var At = x((Ma, zt) => {
  "use strict";
  var gu = w(), wt = new RegExp(
    "^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$"
  ), $t = new RegExp(
    "^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$"
  );
  function xu(e) {
    return e === null ? !1 : wt.exec(e) !== null || $t.exec(e) !== null;
  }
  function _u(e) {
    var r, t, n, o, i, u, s, c = 0, a = null, l, f, p;
    if (r = wt.exec(e), r === null && (r = $t.exec(e)), r === null) throw new Error("Date resolve error");
    if (t = +r[1], n = +r[2] - 1, o = +r[3], !r[4])
      return new Date(Date.UTC(t, n, o));
    if (i = +r[4], u = +r[5], s = +r[6], r[7]) {
      for (c = r[7].slice(0, 3); c.length < 3; )
        c += "0";
      c = +c;
    }
    return r[9] && (l = +r[10], f = +(r[11] || 0), a = (l * 60 + f) * 6e4, r[9] === "-" && (a = -a)), p = new Date(Date.UTC(t, n, o, i, u, s, c)), a && p.setTime(p.getTime() - a), p;
  }
  function vu(e) {
    return e.toISOString();
  }
  zt.exports = new gu("tag:yaml.org,2002:timestamp", {
    kind: "scalar",
    resolve: xu,
    construct: _u,
    instanceOf: Date,
    represent: vu
  });
});

// node_modules/js-yaml/lib/js-yaml/type/merge.js
var Zt = x((Fa, kt) => {
  "use strict";
  var yu = w();
  function bu(e) {
    return e === "<<" || e === null;
  }
  kt.exports = new yu("tag:yaml.org,2002:merge", {
    kind: "scalar",
    resolve: bu
  });
});

// node_modules/js-yaml/lib/js-yaml/type/binary.js
var Et = x((Ra, Pt) => {
  "use strict";
  var q;
  try {
    St = $e, q = St("buffer").Buffer;
  } catch {
  }
  var St, wu = w(), Ve = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=
\r`;
  function $u(e) {
    if (e === null) return !1;
    var r, t, n = 0, o = e.length, i = Ve;
    for (t = 0; t < o; t++)
      if (r = i.indexOf(e.charAt(t)), !(r > 64)) {
        if (r < 0) return !1;
        n += 6;
      }
    return n % 8 === 0;
  }
  function zu(e) {
    var r, t, n = e.replace(/[\r\n=]/g, ""), o = n.length, i = Ve, u = 0, s = [];
    for (r = 0; r < o; r++)
      r % 4 === 0 && r && (s.push(u >> 16 & 255), s.push(u >> 8 & 255), s.push(u & 255)), u = u << 6 | i.indexOf(n.charAt(r));
    return t = o % 4 * 6, t === 0 ? (s.push(u >> 16 & 255), s.push(u >> 8 & 255), s.push(u & 255)) : t === 18 ? (s.push(u >> 10 & 255), s.push(u >> 2 & 255)) : t === 12 && s.push(u >> 4 & 255), q ? q.
    from ? q.from(s) : new q(s) : s;
  }
  function Au(e) {
    var r = "", t = 0, n, o, i = e.length, u = Ve;
    for (n = 0; n < i; n++)
      n % 3 === 0 && n && (r += u[t >> 18 & 63], r += u[t >> 12 & 63], r += u[t >> 6 & 63], r += u[t & 63]), t = (t << 8) + e[n];
    return o = i % 3, o === 0 ? (r += u[t >> 18 & 63], r += u[t >> 12 & 63], r += u[t >> 6 & 63], r += u[t & 63]) : o === 2 ? (r += u[t >> 10 & 63], r += u[t >> 4 & 63], r += u[t << 2 & 63], r += u[64]) :
    o === 1 && (r += u[t >> 2 & 63], r += u[t << 4 & 63], r += u[64], r += u[64]), r;
  }
  function ku(e) {
    return q && q.isBuffer(e);
  }
  Pt.exports = new wu("tag:yaml.org,2002:binary", {
    kind: "scalar",
    resolve: $u,
    construct: zu,
    predicate: ku,
    represent: Au
  });
});

// node_modules/js-yaml/lib/js-yaml/type/omap.js
var Ot = x((Da, It) => {
  "use strict";
  var Zu = w(), Ct = Object.prototype.hasOwnProperty, Su = Object.prototype.toString;
  function Pu(e) {
    if (e === null) return !0;
    var r = {}, t, n, o, i, u, s = e;
    for (t = 0, n = s.length; t < n; t += 1) {
      if (o = s[t], u = !1, Su.call(o) !== "[object Object]") return !1;
      for (i in o)
        if (Ct.call(o, i))
          if (!u) u = !0;
          else return !1;
      if (!u || Ct.call(r, i)) return !1;
      Object.defineProperty(r, i, { value: !0 });
    }
    return !0;
  }
  function Eu(e) {
    return e !== null ? e : [];
  }
  It.exports = new Zu("tag:yaml.org,2002:omap", {
    kind: "sequence",
    resolve: Pu,
    construct: Eu
  });
});

// node_modules/js-yaml/lib/js-yaml/type/pairs.js
var Mt = x((Na, Tt) => {
  "use strict";
  var Cu = w(), Iu = Object.prototype.toString;
  function Ou(e) {
    if (e === null) return !0;
    var r, t, n, o, i, u = e;
    for (i = new Array(u.length), r = 0, t = u.length; r < t; r += 1) {
      if (n = u[r], Iu.call(n) !== "[object Object]" || (o = Object.keys(n), o.length !== 1)) return !1;
      i[r] = [o[0], n[o[0]]];
    }
    return !0;
  }
  function Tu(e) {
    if (e === null) return [];
    var r, t, n, o, i, u = e;
    for (i = new Array(u.length), r = 0, t = u.length; r < t; r += 1)
      n = u[r], o = Object.keys(n), i[r] = [o[0], n[o[0]]];
    return i;
  }
  Tt.exports = new Cu("tag:yaml.org,2002:pairs", {
    kind: "sequence",
    resolve: Ou,
    construct: Tu
  });
});

// node_modules/js-yaml/lib/js-yaml/type/set.js
var Rt = x((ja, Ft) => {
  "use strict";
  var Mu = w(), Fu = Object.prototype.hasOwnProperty;
  function Ru(e) {
    if (e === null) return !0;
    var r, t = e;
    for (r in t)
      if (Fu.call(t, r) && t[r] !== null)
        return !1;
    return !0;
  }
  function Lu(e) {
    return e !== null ? e : {};
  }
  Ft.exports = new Mu("tag:yaml.org,2002:set", {
    kind: "mapping",
    resolve: Ru,
    construct: Lu
  });
});

// node_modules/js-yaml/lib/js-yaml/schema/default_safe.js
var te = x((Ua, Lt) => {
  "use strict";
  var Du = B();
  Lt.exports = new Du({
    include: [
      Ge()
    ],
    implicit: [
      At(),
      Zt()
    ],
    explicit: [
      Et(),
      Ot(),
      Mt(),
      Rt()
    ]
  });
});

// node_modules/js-yaml/lib/js-yaml/type/js/undefined.js
var Nt = x((Ba, Dt) => {
  "use strict";
  var Nu = w();
  function ju() {
    return !0;
  }
  function Uu() {
  }
  function Bu() {
    return "";
  }
  function qu(e) {
    return typeof e > "u";
  }
  Dt.exports = new Nu("tag:yaml.org,2002:js/undefined", {
    kind: "scalar",
    resolve: ju,
    construct: Uu,
    predicate: qu,
    represent: Bu
  });
});

// node_modules/js-yaml/lib/js-yaml/type/js/regexp.js
var Ut = x((qa, jt) => {
  "use strict";
  var Ku = w();
  function Hu(e) {
    if (e === null || e.length === 0) return !1;
    var r = e, t = /\/([gim]*)$/.exec(e), n = "";
    return !(r[0] === "/" && (t && (n = t[1]), n.length > 3 || r[r.length - n.length - 1] !== "/"));
  }
  function Yu(e) {
    var r = e, t = /\/([gim]*)$/.exec(e), n = "";
    return r[0] === "/" && (t && (n = t[1]), r = r.slice(1, r.length - n.length - 1)), new RegExp(r, n);
  }
  function Wu(e) {
    var r = "/" + e.source + "/";
    return e.global && (r += "g"), e.multiline && (r += "m"), e.ignoreCase && (r += "i"), r;
  }
  function Gu(e) {
    return Object.prototype.toString.call(e) === "[object RegExp]";
  }
  jt.exports = new Ku("tag:yaml.org,2002:js/regexp", {
    kind: "scalar",
    resolve: Hu,
    construct: Yu,
    predicate: Gu,
    represent: Wu
  });
});

// node_modules/js-yaml/lib/js-yaml/type/js/function.js
var Kt = x((Ka, qt) => {
  "use strict";
  var Se;
  try {
    Bt = $e, Se = Bt("esprima");
  } catch {
    typeof window < "u" && (Se = window.esprima);
  }
  var Bt, Vu = w();
  function Xu(e) {
    if (e === null) return !1;
    try {
      var r = "(" + e + ")", t = Se.parse(r, { range: !0 });
      return !(t.type !== "Program" || t.body.length !== 1 || t.body[0].type !== "ExpressionStatement" || t.body[0].expression.type !== "ArrowFunctionExpression" && t.body[0].expression.type !== "Func\
tionExpression");
    } catch {
      return !1;
    }
  }
  function Ju(e) {
    var r = "(" + e + ")", t = Se.parse(r, { range: !0 }), n = [], o;
    if (t.type !== "Program" || t.body.length !== 1 || t.body[0].type !== "ExpressionStatement" || t.body[0].expression.type !== "ArrowFunctionExpression" && t.body[0].expression.type !== "FunctionExp\
ression")
      throw new Error("Failed to resolve function");
    return t.body[0].expression.params.forEach(function(i) {
      n.push(i.name);
    }), o = t.body[0].expression.body.range, t.body[0].expression.body.type === "BlockStatement" ? new Function(n, r.slice(o[0] + 1, o[1] - 1)) : new Function(n, "return " + r.slice(o[0], o[1]));
  }
  function Qu(e) {
    return e.toString();
  }
  function es(e) {
    return Object.prototype.toString.call(e) === "[object Function]";
  }
  qt.exports = new Vu("tag:yaml.org,2002:js/function", {
    kind: "scalar",
    resolve: Xu,
    construct: Ju,
    predicate: es,
    represent: Qu
  });
});

// node_modules/js-yaml/lib/js-yaml/schema/default_full.js
var de = x((Ya, Yt) => {
  "use strict";
  var Ht = B();
  Yt.exports = Ht.DEFAULT = new Ht({
    include: [
      te()
    ],
    explicit: [
      Nt(),
      Ut(),
      Kt()
    ]
  });
});

// node_modules/js-yaml/lib/js-yaml/loader.js
var hn = x((Wa, me) => {
  "use strict";
  var P = U(), rn = ee(), rs = Qr(), tn = te(), ts = de(), M = Object.prototype.hasOwnProperty, Pe = 1, nn = 2, on = 3, Ee = 4, Xe = 1, ns = 2, Wt = 3, os = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
  is = /[\x85\u2028\u2029]/, us = /[,\[\]\{\}]/, un = /^(?:!|!!|![a-z\-]+!)$/i, sn = /^(?:!|[^,\[\]\{\}])(?:%[0-9a-f]{2}|[0-9a-z\-#;\/\?:@&=\+\$,_\.!~\*'\(\)\[\]])*$/i;
  function Gt(e) {
    return Object.prototype.toString.call(e);
  }
  function Z(e) {
    return e === 10 || e === 13;
  }
  function H(e) {
    return e === 9 || e === 32;
  }
  function A(e) {
    return e === 9 || e === 32 || e === 10 || e === 13;
  }
  function ne(e) {
    return e === 44 || e === 91 || e === 93 || e === 123 || e === 125;
  }
  function ss(e) {
    var r;
    return 48 <= e && e <= 57 ? e - 48 : (r = e | 32, 97 <= r && r <= 102 ? r - 97 + 10 : -1);
  }
  function cs(e) {
    return e === 120 ? 2 : e === 117 ? 4 : e === 85 ? 8 : 0;
  }
  function as(e) {
    return 48 <= e && e <= 57 ? e - 48 : -1;
  }
  function Vt(e) {
    return e === 48 ? "\0" : e === 97 ? "\x07" : e === 98 ? "\b" : e === 116 || e === 9 ? "	" : e === 110 ? `
` : e === 118 ? "\v" : e === 102 ? "\f" : e === 114 ? "\r" : e === 101 ? "\x1B" : e === 32 ? " " : e === 34 ? '"' : e === 47 ? "/" : e === 92 ? "\\" : e === 78 ? "" : e === 95 ? " " : e === 76 ? "\u2028" :
    e === 80 ? "\u2029" : "";
  }
  function ls(e) {
    return e <= 65535 ? String.fromCharCode(e) : String.fromCharCode(
      (e - 65536 >> 10) + 55296,
      (e - 65536 & 1023) + 56320
    );
  }
  function cn(e, r, t) {
    r === "__proto__" ? Object.defineProperty(e, r, {
      configurable: !0,
      enumerable: !0,
      writable: !0,
      value: t
    }) : e[r] = t;
  }
  var an = new Array(256), ln = new Array(256);
  for (K = 0; K < 256; K++)
    an[K] = Vt(K) ? 1 : 0, ln[K] = Vt(K);
  var K;
  function fs(e, r) {
    this.input = e, this.filename = r.filename || null, this.schema = r.schema || ts, this.onWarning = r.onWarning || null, this.legacy = r.legacy || !1, this.json = r.json || !1, this.listener = r.listener ||
    null, this.maxTotalMergeKeys = typeof r.maxTotalMergeKeys == "number" ? r.maxTotalMergeKeys : 1e4, this.implicitTypes = this.schema.compiledImplicit, this.typeMap = this.schema.compiledTypeMap, this.
    length = e.length, this.position = 0, this.line = 0, this.lineStart = 0, this.lineIndent = 0, this.totalMergeKeys = 0, this.documents = [];
  }
  function fn(e, r) {
    return new rn(
      r,
      new rs(e.filename, e.input, e.position, e.line, e.position - e.lineStart)
    );
  }
  function m(e, r) {
    throw fn(e, r);
  }
  function Ce(e, r) {
    e.onWarning && e.onWarning.call(null, fn(e, r));
  }
  var Xt = {
    YAML: function(r, t, n) {
      var o, i, u;
      r.version !== null && m(r, "duplication of %YAML directive"), n.length !== 1 && m(r, "YAML directive accepts exactly one argument"), o = /^([0-9]+)\.([0-9]+)$/.exec(n[0]), o === null && m(r, "il\
l-formed argument of the YAML directive"), i = parseInt(o[1], 10), u = parseInt(o[2], 10), i !== 1 && m(r, "unacceptable YAML version of the document"), r.version = n[0], r.checkLineBreaks = u < 2, u !==
      1 && u !== 2 && Ce(r, "unsupported YAML version of the document");
    },
    TAG: function(r, t, n) {
      var o, i;
      n.length !== 2 && m(r, "TAG directive accepts exactly two arguments"), o = n[0], i = n[1], un.test(o) || m(r, "ill-formed tag handle (first argument) of the TAG directive"), M.call(r.tagMap, o) &&
      m(r, 'there is a previously declared suffix for "' + o + '" tag handle'), sn.test(i) || m(r, "ill-formed tag prefix (second argument) of the TAG directive"), r.tagMap[o] = i;
    }
  };
  function T(e, r, t, n) {
    var o, i, u, s;
    if (r < t) {
      if (s = e.input.slice(r, t), n)
        for (o = 0, i = s.length; o < i; o += 1)
          u = s.charCodeAt(o), u === 9 || 32 <= u && u <= 1114111 || m(e, "expected valid JSON character");
      else os.test(s) && m(e, "the stream contains non-printable characters");
      e.result += s;
    }
  }
  function Jt(e) {
    e.totalMergeKeys += 1, e.maxTotalMergeKeys !== -1 && e.totalMergeKeys > e.maxTotalMergeKeys && m(e, "merge keys exceeded maxTotalMergeKeys (" + e.maxTotalMergeKeys + ")");
  }
  function Qt(e, r, t, n) {
    var o, i, u, s;
    for (P.isObject(t) || m(e, "cannot merge mappings; the provided source object is unacceptable"), Jt(e), o = Object.keys(t), u = 0, s = o.length; u < s; u += 1)
      i = o[u], Jt(e), M.call(r, i) || (cn(r, i, t[i]), n[i] = !0);
  }
  function oe(e, r, t, n, o, i, u, s) {
    var c, a;
    if (Array.isArray(o))
      for (o = Array.prototype.slice.call(o), c = 0, a = o.length; c < a; c += 1)
        Array.isArray(o[c]) && m(e, "nested arrays are not supported inside keys"), typeof o == "object" && Gt(o[c]) === "[object Object]" && (o[c] = "[object Object]");
    if (typeof o == "object" && Gt(o) === "[object Object]" && (o = "[object Object]"), o = String(o), r === null && (r = {}), n === "tag:yaml.org,2002:merge")
      if (Array.isArray(i))
        for (i.length > 100 && m(e, "abnormal merge sequence size"), c = 0, a = i.length; c < a; c += 1)
          Qt(e, r, i[c], t);
      else
        Qt(e, r, i, t);
    else
      !e.json && !M.call(t, o) && M.call(r, o) && (e.line = u || e.line, e.position = s || e.position, m(e, "duplicated mapping key")), cn(r, o, i), delete t[o];
    return r;
  }
  function Je(e) {
    var r;
    r = e.input.charCodeAt(e.position), r === 10 ? e.position++ : r === 13 ? (e.position++, e.input.charCodeAt(e.position) === 10 && e.position++) : m(e, "a line break is expected"), e.line += 1, e.lineStart =
    e.position;
  }
  function b(e, r, t) {
    for (var n = 0, o = e.input.charCodeAt(e.position); o !== 0; ) {
      for (; H(o); )
        o = e.input.charCodeAt(++e.position);
      if (r && o === 35)
        do
          o = e.input.charCodeAt(++e.position);
        while (o !== 10 && o !== 13 && o !== 0);
      if (Z(o))
        for (Je(e), o = e.input.charCodeAt(e.position), n++, e.lineIndent = 0; o === 32; )
          e.lineIndent++, o = e.input.charCodeAt(++e.position);
      else
        break;
    }
    return t !== -1 && n !== 0 && e.lineIndent < t && Ce(e, "deficient indentation"), n;
  }
  function Ie(e) {
    var r = e.position, t;
    return t = e.input.charCodeAt(r), !!((t === 45 || t === 46) && t === e.input.charCodeAt(r + 1) && t === e.input.charCodeAt(r + 2) && (r += 3, t = e.input.charCodeAt(r), t === 0 || A(t)));
  }
  function Qe(e, r) {
    r === 1 ? e.result += " " : r > 1 && (e.result += P.repeat(`
`, r - 1));
  }
  function ps(e, r, t) {
    var n, o, i, u, s, c, a, l, f = e.kind, p = e.result, d;
    if (d = e.input.charCodeAt(e.position), A(d) || ne(d) || d === 35 || d === 38 || d === 42 || d === 33 || d === 124 || d === 62 || d === 39 || d === 34 || d === 37 || d === 64 || d === 96 || (d ===
    63 || d === 45) && (o = e.input.charCodeAt(e.position + 1), A(o) || t && ne(o)))
      return !1;
    for (e.kind = "scalar", e.result = "", i = u = e.position, s = !1; d !== 0; ) {
      if (d === 58) {
        if (o = e.input.charCodeAt(e.position + 1), A(o) || t && ne(o))
          break;
      } else if (d === 35) {
        if (n = e.input.charCodeAt(e.position - 1), A(n))
          break;
      } else {
        if (e.position === e.lineStart && Ie(e) || t && ne(d))
          break;
        if (Z(d))
          if (c = e.line, a = e.lineStart, l = e.lineIndent, b(e, !1, -1), e.lineIndent >= r) {
            s = !0, d = e.input.charCodeAt(e.position);
            continue;
          } else {
            e.position = u, e.line = c, e.lineStart = a, e.lineIndent = l;
            break;
          }
      }
      s && (T(e, i, u, !1), Qe(e, e.line - c), i = u = e.position, s = !1), H(d) || (u = e.position + 1), d = e.input.charCodeAt(++e.position);
    }
    return T(e, i, u, !1), e.result ? !0 : (e.kind = f, e.result = p, !1);
  }
  function ds(e, r) {
    var t, n, o;
    if (t = e.input.charCodeAt(e.position), t !== 39)
      return !1;
    for (e.kind = "scalar", e.result = "", e.position++, n = o = e.position; (t = e.input.charCodeAt(e.position)) !== 0; )
      if (t === 39)
        if (T(e, n, e.position, !0), t = e.input.charCodeAt(++e.position), t === 39)
          n = e.position, e.position++, o = e.position;
        else
          return !0;
      else Z(t) ? (T(e, n, o, !0), Qe(e, b(e, !1, r)), n = o = e.position) : e.position === e.lineStart && Ie(e) ? m(e, "unexpected end of the document within a single quoted scalar") : (e.position++,
      o = e.position);
    m(e, "unexpected end of the stream within a single quoted scalar");
  }
  function ms(e, r) {
    var t, n, o, i, u, s;
    if (s = e.input.charCodeAt(e.position), s !== 34)
      return !1;
    for (e.kind = "scalar", e.result = "", e.position++, t = n = e.position; (s = e.input.charCodeAt(e.position)) !== 0; ) {
      if (s === 34)
        return T(e, t, e.position, !0), e.position++, !0;
      if (s === 92) {
        if (T(e, t, e.position, !0), s = e.input.charCodeAt(++e.position), Z(s))
          b(e, !1, r);
        else if (s < 256 && an[s])
          e.result += ln[s], e.position++;
        else if ((u = cs(s)) > 0) {
          for (o = u, i = 0; o > 0; o--)
            s = e.input.charCodeAt(++e.position), (u = ss(s)) >= 0 ? i = (i << 4) + u : m(e, "expected hexadecimal character");
          e.result += ls(i), e.position++;
        } else
          m(e, "unknown escape sequence");
        t = n = e.position;
      } else Z(s) ? (T(e, t, n, !0), Qe(e, b(e, !1, r)), t = n = e.position) : e.position === e.lineStart && Ie(e) ? m(e, "unexpected end of the document within a double quoted scalar") : (e.position++,
      n = e.position);
    }
    m(e, "unexpected end of the stream within a double quoted scalar");
  }
  function hs(e, r) {
    var t = !0, n, o = e.tag, i, u = e.anchor, s, c, a, l, f, p = {}, d, h, _, g;
    if (g = e.input.charCodeAt(e.position), g === 91)
      c = 93, f = !1, i = [];
    else if (g === 123)
      c = 125, f = !0, i = {};
    else
      return !1;
    for (e.anchor !== null && (e.anchorMap[e.anchor] = i), g = e.input.charCodeAt(++e.position); g !== 0; ) {
      if (b(e, !0, r), g = e.input.charCodeAt(e.position), g === c)
        return e.position++, e.tag = o, e.anchor = u, e.kind = f ? "mapping" : "sequence", e.result = i, !0;
      t || m(e, "missed comma between flow collection entries"), h = d = _ = null, a = l = !1, g === 63 && (s = e.input.charCodeAt(e.position + 1), A(s) && (a = l = !0, e.position++, b(e, !0, r))), n =
      e.line, ie(e, r, Pe, !1, !0), h = e.tag, d = e.result, b(e, !0, r), g = e.input.charCodeAt(e.position), (l || e.line === n) && g === 58 && (a = !0, g = e.input.charCodeAt(++e.position), b(e, !0,
      r), ie(e, r, Pe, !1, !0), _ = e.result), f ? oe(e, i, p, h, d, _) : a ? i.push(oe(e, null, p, h, d, _)) : i.push(d), b(e, !0, r), g = e.input.charCodeAt(e.position), g === 44 ? (t = !0, g = e.input.
      charCodeAt(++e.position)) : t = !1;
    }
    m(e, "unexpected end of the stream within a flow collection");
  }
  function gs(e, r) {
    var t, n, o = Xe, i = !1, u = !1, s = r, c = 0, a = !1, l, f;
    if (f = e.input.charCodeAt(e.position), f === 124)
      n = !1;
    else if (f === 62)
      n = !0;
    else
      return !1;
    for (e.kind = "scalar", e.result = ""; f !== 0; )
      if (f = e.input.charCodeAt(++e.position), f === 43 || f === 45)
        Xe === o ? o = f === 43 ? Wt : ns : m(e, "repeat of a chomping mode identifier");
      else if ((l = as(f)) >= 0)
        l === 0 ? m(e, "bad explicit indentation width of a block scalar; it cannot be less than one") : u ? m(e, "repeat of an indentation width identifier") : (s = r + l - 1, u = !0);
      else
        break;
    if (H(f)) {
      do
        f = e.input.charCodeAt(++e.position);
      while (H(f));
      if (f === 35)
        do
          f = e.input.charCodeAt(++e.position);
        while (!Z(f) && f !== 0);
    }
    for (; f !== 0; ) {
      for (Je(e), e.lineIndent = 0, f = e.input.charCodeAt(e.position); (!u || e.lineIndent < s) && f === 32; )
        e.lineIndent++, f = e.input.charCodeAt(++e.position);
      if (!u && e.lineIndent > s && (s = e.lineIndent), Z(f)) {
        c++;
        continue;
      }
      if (e.lineIndent < s) {
        o === Wt ? e.result += P.repeat(`
`, i ? 1 + c : c) : o === Xe && i && (e.result += `
`);
        break;
      }
      for (n ? H(f) ? (a = !0, e.result += P.repeat(`
`, i ? 1 + c : c)) : a ? (a = !1, e.result += P.repeat(`
`, c + 1)) : c === 0 ? i && (e.result += " ") : e.result += P.repeat(`
`, c) : e.result += P.repeat(`
`, i ? 1 + c : c), i = !0, u = !0, c = 0, t = e.position; !Z(f) && f !== 0; )
        f = e.input.charCodeAt(++e.position);
      T(e, t, e.position, !1);
    }
    return !0;
  }
  function en(e, r) {
    var t, n = e.tag, o = e.anchor, i = [], u, s = !1, c;
    for (e.anchor !== null && (e.anchorMap[e.anchor] = i), c = e.input.charCodeAt(e.position); c !== 0 && !(c !== 45 || (u = e.input.charCodeAt(e.position + 1), !A(u))); ) {
      if (s = !0, e.position++, b(e, !0, -1) && e.lineIndent <= r) {
        i.push(null), c = e.input.charCodeAt(e.position);
        continue;
      }
      if (t = e.line, ie(e, r, on, !1, !0), i.push(e.result), b(e, !0, -1), c = e.input.charCodeAt(e.position), (e.line === t || e.lineIndent > r) && c !== 0)
        m(e, "bad indentation of a sequence entry");
      else if (e.lineIndent < r)
        break;
    }
    return s ? (e.tag = n, e.anchor = o, e.kind = "sequence", e.result = i, !0) : !1;
  }
  function xs(e, r, t) {
    var n, o, i, u, s = e.tag, c = e.anchor, a = {}, l = {}, f = null, p = null, d = null, h = !1, _ = !1, g;
    for (e.anchor !== null && (e.anchorMap[e.anchor] = a), g = e.input.charCodeAt(e.position); g !== 0; ) {
      if (n = e.input.charCodeAt(e.position + 1), i = e.line, u = e.position, (g === 63 || g === 58) && A(n))
        g === 63 ? (h && (oe(e, a, l, f, p, null), f = p = d = null), _ = !0, h = !0, o = !0) : h ? (h = !1, o = !0) : m(e, "incomplete explicit mapping pair; a key node is missed; or followed by a no\
n-tabulated empty line"), e.position += 1, g = n;
      else if (ie(e, t, nn, !1, !0))
        if (e.line === i) {
          for (g = e.input.charCodeAt(e.position); H(g); )
            g = e.input.charCodeAt(++e.position);
          if (g === 58)
            g = e.input.charCodeAt(++e.position), A(g) || m(e, "a whitespace character is expected after the key-value separator within a block mapping"), h && (oe(e, a, l, f, p, null), f = p = d = null),
            _ = !0, h = !1, o = !1, f = e.tag, p = e.result;
          else if (_)
            m(e, "can not read an implicit mapping pair; a colon is missed");
          else
            return e.tag = s, e.anchor = c, !0;
        } else if (_)
          m(e, "can not read a block mapping entry; a multiline key may not be an implicit key");
        else
          return e.tag = s, e.anchor = c, !0;
      else
        break;
      if ((e.line === i || e.lineIndent > r) && (ie(e, r, Ee, !0, o) && (h ? p = e.result : d = e.result), h || (oe(e, a, l, f, p, d, i, u), f = p = d = null), b(e, !0, -1), g = e.input.charCodeAt(e.position)),
      e.lineIndent > r && g !== 0)
        m(e, "bad indentation of a mapping entry");
      else if (e.lineIndent < r)
        break;
    }
    return h && oe(e, a, l, f, p, null), _ && (e.tag = s, e.anchor = c, e.kind = "mapping", e.result = a), _;
  }
  function _s(e) {
    var r, t = !1, n = !1, o, i, u;
    if (u = e.input.charCodeAt(e.position), u !== 33) return !1;
    if (e.tag !== null && m(e, "duplication of a tag property"), u = e.input.charCodeAt(++e.position), u === 60 ? (t = !0, u = e.input.charCodeAt(++e.position)) : u === 33 ? (n = !0, o = "!!", u = e.input.
    charCodeAt(++e.position)) : o = "!", r = e.position, t) {
      do
        u = e.input.charCodeAt(++e.position);
      while (u !== 0 && u !== 62);
      e.position < e.length ? (i = e.input.slice(r, e.position), u = e.input.charCodeAt(++e.position)) : m(e, "unexpected end of the stream within a verbatim tag");
    } else {
      for (; u !== 0 && !A(u); )
        u === 33 && (n ? m(e, "tag suffix cannot contain exclamation marks") : (o = e.input.slice(r - 1, e.position + 1), un.test(o) || m(e, "named tag handle cannot contain such characters"), n = !0,
        r = e.position + 1)), u = e.input.charCodeAt(++e.position);
      i = e.input.slice(r, e.position), us.test(i) && m(e, "tag suffix cannot contain flow indicator characters");
    }
    return i && !sn.test(i) && m(e, "tag name cannot contain such characters: " + i), t ? e.tag = i : M.call(e.tagMap, o) ? e.tag = e.tagMap[o] + i : o === "!" ? e.tag = "!" + i : o === "!!" ? e.tag =
    "tag:yaml.org,2002:" + i : m(e, 'undeclared tag handle "' + o + '"'), !0;
  }
  function vs(e) {
    var r, t;
    if (t = e.input.charCodeAt(e.position), t !== 38) return !1;
    for (e.anchor !== null && m(e, "duplication of an anchor property"), t = e.input.charCodeAt(++e.position), r = e.position; t !== 0 && !A(t) && !ne(t); )
      t = e.input.charCodeAt(++e.position);
    return e.position === r && m(e, "name of an anchor node must contain at least one character"), e.anchor = e.input.slice(r, e.position), !0;
  }
  function ys(e) {
    var r, t, n;
    if (n = e.input.charCodeAt(e.position), n !== 42) return !1;
    for (n = e.input.charCodeAt(++e.position), r = e.position; n !== 0 && !A(n) && !ne(n); )
      n = e.input.charCodeAt(++e.position);
    return e.position === r && m(e, "name of an alias node must contain at least one character"), t = e.input.slice(r, e.position), M.call(e.anchorMap, t) || m(e, 'unidentified alias "' + t + '"'), e.
    result = e.anchorMap[t], b(e, !0, -1), !0;
  }
  function ie(e, r, t, n, o) {
    var i, u, s, c = 1, a = !1, l = !1, f, p, d, h, _;
    if (e.listener !== null && e.listener("open", e), e.tag = null, e.anchor = null, e.kind = null, e.result = null, i = u = s = Ee === t || on === t, n && b(e, !0, -1) && (a = !0, e.lineIndent > r ? c =
    1 : e.lineIndent === r ? c = 0 : e.lineIndent < r && (c = -1)), c === 1)
      for (; _s(e) || vs(e); )
        b(e, !0, -1) ? (a = !0, s = i, e.lineIndent > r ? c = 1 : e.lineIndent === r ? c = 0 : e.lineIndent < r && (c = -1)) : s = !1;
    if (s && (s = a || o), (c === 1 || Ee === t) && (Pe === t || nn === t ? h = r : h = r + 1, _ = e.position - e.lineStart, c === 1 ? s && (en(e, _) || xs(e, _, h)) || hs(e, h) ? l = !0 : (u && gs(e,
    h) || ds(e, h) || ms(e, h) ? l = !0 : ys(e) ? (l = !0, (e.tag !== null || e.anchor !== null) && m(e, "alias node should not have any properties")) : ps(e, h, Pe === t) && (l = !0, e.tag === null &&
    (e.tag = "?")), e.anchor !== null && (e.anchorMap[e.anchor] = e.result)) : c === 0 && (l = s && en(e, _))), e.tag !== null && e.tag !== "!")
      if (e.tag === "?") {
        for (e.result !== null && e.kind !== "scalar" && m(e, 'unacceptable node kind for !<?> tag; it should be "scalar", not "' + e.kind + '"'), f = 0, p = e.implicitTypes.length; f < p; f += 1)
          if (d = e.implicitTypes[f], d.resolve(e.result)) {
            e.result = d.construct(e.result), e.tag = d.tag, e.anchor !== null && (e.anchorMap[e.anchor] = e.result);
            break;
          }
      } else M.call(e.typeMap[e.kind || "fallback"], e.tag) ? (d = e.typeMap[e.kind || "fallback"][e.tag], e.result !== null && d.kind !== e.kind && m(e, "unacceptable node kind for !<" + e.tag + '> t\
ag; it should be "' + d.kind + '", not "' + e.kind + '"'), d.resolve(e.result) ? (e.result = d.construct(e.result), e.anchor !== null && (e.anchorMap[e.anchor] = e.result)) : m(e, "cannot resolve a no\
de with !<" + e.tag + "> explicit tag")) : m(e, "unknown tag !<" + e.tag + ">");
    return e.listener !== null && e.listener("close", e), e.tag !== null || e.anchor !== null || l;
  }
  function bs(e) {
    var r = e.position, t, n, o, i = !1, u;
    for (e.version = null, e.checkLineBreaks = e.legacy, e.tagMap = {}, e.anchorMap = {}; (u = e.input.charCodeAt(e.position)) !== 0 && (b(e, !0, -1), u = e.input.charCodeAt(e.position), !(e.lineIndent >
    0 || u !== 37)); ) {
      for (i = !0, u = e.input.charCodeAt(++e.position), t = e.position; u !== 0 && !A(u); )
        u = e.input.charCodeAt(++e.position);
      for (n = e.input.slice(t, e.position), o = [], n.length < 1 && m(e, "directive name must not be less than one character in length"); u !== 0; ) {
        for (; H(u); )
          u = e.input.charCodeAt(++e.position);
        if (u === 35) {
          do
            u = e.input.charCodeAt(++e.position);
          while (u !== 0 && !Z(u));
          break;
        }
        if (Z(u)) break;
        for (t = e.position; u !== 0 && !A(u); )
          u = e.input.charCodeAt(++e.position);
        o.push(e.input.slice(t, e.position));
      }
      u !== 0 && Je(e), M.call(Xt, n) ? Xt[n](e, n, o) : Ce(e, 'unknown document directive "' + n + '"');
    }
    if (b(e, !0, -1), e.lineIndent === 0 && e.input.charCodeAt(e.position) === 45 && e.input.charCodeAt(e.position + 1) === 45 && e.input.charCodeAt(e.position + 2) === 45 ? (e.position += 3, b(e, !0,
    -1)) : i && m(e, "directives end mark is expected"), ie(e, e.lineIndent - 1, Ee, !1, !0), b(e, !0, -1), e.checkLineBreaks && is.test(e.input.slice(r, e.position)) && Ce(e, "non-ASCII line breaks a\
re interpreted as content"), e.documents.push(e.result), e.position === e.lineStart && Ie(e)) {
      e.input.charCodeAt(e.position) === 46 && (e.position += 3, b(e, !0, -1));
      return;
    }
    if (e.position < e.length - 1)
      m(e, "end of the stream or a document separator is expected");
    else
      return;
  }
  function pn(e, r) {
    e = String(e), r = r || {}, e.length !== 0 && (e.charCodeAt(e.length - 1) !== 10 && e.charCodeAt(e.length - 1) !== 13 && (e += `
`), e.charCodeAt(0) === 65279 && (e = e.slice(1)));
    var t = new fs(e, r), n = e.indexOf("\0");
    for (n !== -1 && (t.position = n, m(t, "null byte is not allowed in input")), t.input += "\0"; t.input.charCodeAt(t.position) === 32; )
      t.lineIndent += 1, t.position += 1;
    for (; t.position < t.length - 1; )
      bs(t);
    return t.documents;
  }
  function dn(e, r, t) {
    r !== null && typeof r == "object" && typeof t > "u" && (t = r, r = null);
    var n = pn(e, t);
    if (typeof r != "function")
      return n;
    for (var o = 0, i = n.length; o < i; o += 1)
      r(n[o]);
  }
  function mn(e, r) {
    var t = pn(e, r);
    if (t.length !== 0) {
      if (t.length === 1)
        return t[0];
      throw new rn("expected a single document in the stream, but found more");
    }
  }
  function ws(e, r, t) {
    return typeof r == "object" && r !== null && typeof t > "u" && (t = r, r = null), dn(e, r, P.extend({ schema: tn }, t));
  }
  function $s(e, r) {
    return mn(e, P.extend({ schema: tn }, r));
  }
  me.exports.loadAll = dn;
  me.exports.load = mn;
  me.exports.safeLoadAll = ws;
  me.exports.safeLoad = $s;
});

// node_modules/js-yaml/lib/js-yaml/dumper.js
var Ln = x((Ga, nr) => {
  "use strict";
  var ge = U(), xe = ee(), zs = de(), As = te(), $n = Object.prototype.toString, zn = Object.prototype.hasOwnProperty, ks = 9, he = 10, Zs = 13, Ss = 32, Ps = 33, Es = 34, An = 35, Cs = 37, Is = 38, Os = 39,
  Ts = 42, kn = 44, Ms = 45, Zn = 58, Fs = 61, Rs = 62, Ls = 63, Ds = 64, Sn = 91, Pn = 93, Ns = 96, En = 123, js = 124, Cn = 125, $ = {};
  $[0] = "\\0";
  $[7] = "\\a";
  $[8] = "\\b";
  $[9] = "\\t";
  $[10] = "\\n";
  $[11] = "\\v";
  $[12] = "\\f";
  $[13] = "\\r";
  $[27] = "\\e";
  $[34] = '\\"';
  $[92] = "\\\\";
  $[133] = "\\N";
  $[160] = "\\_";
  $[8232] = "\\L";
  $[8233] = "\\P";
  var Us = [
    "y",
    "Y",
    "yes",
    "Yes",
    "YES",
    "on",
    "On",
    "ON",
    "n",
    "N",
    "no",
    "No",
    "NO",
    "off",
    "Off",
    "OFF"
  ];
  function Bs(e, r) {
    var t, n, o, i, u, s, c;
    if (r === null) return {};
    for (t = {}, n = Object.keys(r), o = 0, i = n.length; o < i; o += 1)
      u = n[o], s = String(r[u]), u.slice(0, 2) === "!!" && (u = "tag:yaml.org,2002:" + u.slice(2)), c = e.compiledTypeMap.fallback[u], c && zn.call(c.styleAliases, s) && (s = c.styleAliases[s]), t[u] =
      s;
    return t;
  }
  function gn(e) {
    var r, t, n;
    if (r = e.toString(16).toUpperCase(), e <= 255)
      t = "x", n = 2;
    else if (e <= 65535)
      t = "u", n = 4;
    else if (e <= 4294967295)
      t = "U", n = 8;
    else
      throw new xe("code point within a string may not be greater than 0xFFFFFFFF");
    return "\\" + t + ge.repeat("0", n - r.length) + r;
  }
  function qs(e) {
    this.schema = e.schema || zs, this.indent = Math.max(1, e.indent || 2), this.noArrayIndent = e.noArrayIndent || !1, this.skipInvalid = e.skipInvalid || !1, this.flowLevel = ge.isNothing(e.flowLevel) ?
    -1 : e.flowLevel, this.styleMap = Bs(this.schema, e.styles || null), this.sortKeys = e.sortKeys || !1, this.lineWidth = e.lineWidth || 80, this.noRefs = e.noRefs || !1, this.noCompatMode = e.noCompatMode ||
    !1, this.condenseFlow = e.condenseFlow || !1, this.implicitTypes = this.schema.compiledImplicit, this.explicitTypes = this.schema.compiledExplicit, this.tag = null, this.result = "", this.duplicates =
    [], this.usedDuplicates = null;
  }
  function xn(e, r) {
    for (var t = ge.repeat(" ", r), n = 0, o = -1, i = "", u, s = e.length; n < s; )
      o = e.indexOf(`
`, n), o === -1 ? (u = e.slice(n), n = s) : (u = e.slice(n, o + 1), n = o + 1), u.length && u !== `
` && (i += t), i += u;
    return i;
  }
  function er(e, r) {
    return `
` + ge.repeat(" ", e.indent * r);
  }
  function Ks(e, r) {
    var t, n, o;
    for (t = 0, n = e.implicitTypes.length; t < n; t += 1)
      if (o = e.implicitTypes[t], o.resolve(r))
        return !0;
    return !1;
  }
  function tr(e) {
    return e === Ss || e === ks;
  }
  function ue(e) {
    return 32 <= e && e <= 126 || 161 <= e && e <= 55295 && e !== 8232 && e !== 8233 || 57344 <= e && e <= 65533 && e !== 65279 || 65536 <= e && e <= 1114111;
  }
  function Hs(e) {
    return ue(e) && !tr(e) && e !== 65279 && e !== Zs && e !== he;
  }
  function _n(e, r) {
    return ue(e) && e !== 65279 && e !== kn && e !== Sn && e !== Pn && e !== En && e !== Cn && e !== Zn && (e !== An || r && Hs(r));
  }
  function Ys(e) {
    return ue(e) && e !== 65279 && !tr(e) && e !== Ms && e !== Ls && e !== Zn && e !== kn && e !== Sn && e !== Pn && e !== En && e !== Cn && e !== An && e !== Is && e !== Ts && e !== Ps && e !== js &&
    e !== Fs && e !== Rs && e !== Os && e !== Es && e !== Cs && e !== Ds && e !== Ns;
  }
  function In(e) {
    var r = /^\n* /;
    return r.test(e);
  }
  var On = 1, Tn = 2, Mn = 3, Fn = 4, Oe = 5;
  function Ws(e, r, t, n, o) {
    var i, u, s, c = !1, a = !1, l = n !== -1, f = -1, p = Ys(e.charCodeAt(0)) && !tr(e.charCodeAt(e.length - 1));
    if (r)
      for (i = 0; i < e.length; i++) {
        if (u = e.charCodeAt(i), !ue(u))
          return Oe;
        s = i > 0 ? e.charCodeAt(i - 1) : null, p = p && _n(u, s);
      }
    else {
      for (i = 0; i < e.length; i++) {
        if (u = e.charCodeAt(i), u === he)
          c = !0, l && (a = a || // Foldable line = too long, and not more-indented.
          i - f - 1 > n && e[f + 1] !== " ", f = i);
        else if (!ue(u))
          return Oe;
        s = i > 0 ? e.charCodeAt(i - 1) : null, p = p && _n(u, s);
      }
      a = a || l && i - f - 1 > n && e[f + 1] !== " ";
    }
    return !c && !a ? p && !o(e) ? On : Tn : t > 9 && In(e) ? Oe : a ? Fn : Mn;
  }
  function Gs(e, r, t, n) {
    e.dump = (function() {
      if (r.length === 0)
        return "''";
      if (!e.noCompatMode && Us.indexOf(r) !== -1)
        return "'" + r + "'";
      var o = e.indent * Math.max(1, t), i = e.lineWidth === -1 ? -1 : Math.max(Math.min(e.lineWidth, 40), e.lineWidth - o), u = n || e.flowLevel > -1 && t >= e.flowLevel;
      function s(c) {
        return Ks(e, c);
      }
      switch (Ws(r, u, e.indent, i, s)) {
        case On:
          return r;
        case Tn:
          return "'" + r.replace(/'/g, "''") + "'";
        case Mn:
          return "|" + vn(r, e.indent) + yn(xn(r, o));
        case Fn:
          return ">" + vn(r, e.indent) + yn(xn(Vs(r, i), o));
        case Oe:
          return '"' + Xs(r, i) + '"';
        default:
          throw new xe("impossible error: invalid scalar style");
      }
    })();
  }
  function vn(e, r) {
    var t = In(e) ? String(r) : "", n = e[e.length - 1] === `
`, o = n && (e[e.length - 2] === `
` || e === `
`), i = o ? "+" : n ? "" : "-";
    return t + i + `
`;
  }
  function yn(e) {
    return e[e.length - 1] === `
` ? e.slice(0, -1) : e;
  }
  function Vs(e, r) {
    for (var t = /(\n+)([^\n]*)/g, n = (function() {
      var a = e.indexOf(`
`);
      return a = a !== -1 ? a : e.length, t.lastIndex = a, bn(e.slice(0, a), r);
    })(), o = e[0] === `
` || e[0] === " ", i, u; u = t.exec(e); ) {
      var s = u[1], c = u[2];
      i = c[0] === " ", n += s + (!o && !i && c !== "" ? `
` : "") + bn(c, r), o = i;
    }
    return n;
  }
  function bn(e, r) {
    if (e === "" || e[0] === " ") return e;
    for (var t = / [^ ]/g, n, o = 0, i, u = 0, s = 0, c = ""; n = t.exec(e); )
      s = n.index, s - o > r && (i = u > o ? u : s, c += `
` + e.slice(o, i), o = i + 1), u = s;
    return c += `
`, e.length - o > r && u > o ? c += e.slice(o, u) + `
` + e.slice(u + 1) : c += e.slice(o), c.slice(1);
  }
  function Xs(e) {
    for (var r = "", t, n, o, i = 0; i < e.length; i++) {
      if (t = e.charCodeAt(i), t >= 55296 && t <= 56319 && (n = e.charCodeAt(i + 1), n >= 56320 && n <= 57343)) {
        r += gn((t - 55296) * 1024 + n - 56320 + 65536), i++;
        continue;
      }
      o = $[t], r += !o && ue(t) ? e[i] : o || gn(t);
    }
    return r;
  }
  function Js(e, r, t) {
    var n = "", o = e.tag, i, u;
    for (i = 0, u = t.length; i < u; i += 1)
      Y(e, r, t[i], !1, !1) && (i !== 0 && (n += "," + (e.condenseFlow ? "" : " ")), n += e.dump);
    e.tag = o, e.dump = "[" + n + "]";
  }
  function Qs(e, r, t, n) {
    var o = "", i = e.tag, u, s;
    for (u = 0, s = t.length; u < s; u += 1)
      Y(e, r + 1, t[u], !0, !0) && ((!n || u !== 0) && (o += er(e, r)), e.dump && he === e.dump.charCodeAt(0) ? o += "-" : o += "- ", o += e.dump);
    e.tag = i, e.dump = o || "[]";
  }
  function ec(e, r, t) {
    var n = "", o = e.tag, i = Object.keys(t), u, s, c, a, l;
    for (u = 0, s = i.length; u < s; u += 1)
      l = "", u !== 0 && (l += ", "), e.condenseFlow && (l += '"'), c = i[u], a = t[c], Y(e, r, c, !1, !1) && (e.dump.length > 1024 && (l += "? "), l += e.dump + (e.condenseFlow ? '"' : "") + ":" + (e.
      condenseFlow ? "" : " "), Y(e, r, a, !1, !1) && (l += e.dump, n += l));
    e.tag = o, e.dump = "{" + n + "}";
  }
  function rc(e, r, t, n) {
    var o = "", i = e.tag, u = Object.keys(t), s, c, a, l, f, p;
    if (e.sortKeys === !0)
      u.sort();
    else if (typeof e.sortKeys == "function")
      u.sort(e.sortKeys);
    else if (e.sortKeys)
      throw new xe("sortKeys must be a boolean or a function");
    for (s = 0, c = u.length; s < c; s += 1)
      p = "", (!n || s !== 0) && (p += er(e, r)), a = u[s], l = t[a], Y(e, r + 1, a, !0, !0, !0) && (f = e.tag !== null && e.tag !== "?" || e.dump && e.dump.length > 1024, f && (e.dump && he === e.dump.
      charCodeAt(0) ? p += "?" : p += "? "), p += e.dump, f && (p += er(e, r)), Y(e, r + 1, l, !0, f) && (e.dump && he === e.dump.charCodeAt(0) ? p += ":" : p += ": ", p += e.dump, o += p));
    e.tag = i, e.dump = o || "{}";
  }
  function wn(e, r, t) {
    var n, o, i, u, s, c;
    for (o = t ? e.explicitTypes : e.implicitTypes, i = 0, u = o.length; i < u; i += 1)
      if (s = o[i], (s.instanceOf || s.predicate) && (!s.instanceOf || typeof r == "object" && r instanceof s.instanceOf) && (!s.predicate || s.predicate(r))) {
        if (e.tag = t ? s.tag : "?", s.represent) {
          if (c = e.styleMap[s.tag] || s.defaultStyle, $n.call(s.represent) === "[object Function]")
            n = s.represent(r, c);
          else if (zn.call(s.represent, c))
            n = s.represent[c](r, c);
          else
            throw new xe("!<" + s.tag + '> tag resolver accepts not "' + c + '" style');
          e.dump = n;
        }
        return !0;
      }
    return !1;
  }
  function Y(e, r, t, n, o, i) {
    e.tag = null, e.dump = t, wn(e, t, !1) || wn(e, t, !0);
    var u = $n.call(e.dump);
    n && (n = e.flowLevel < 0 || e.flowLevel > r);
    var s = u === "[object Object]" || u === "[object Array]", c, a;
    if (s && (c = e.duplicates.indexOf(t), a = c !== -1), (e.tag !== null && e.tag !== "?" || a || e.indent !== 2 && r > 0) && (o = !1), a && e.usedDuplicates[c])
      e.dump = "*ref_" + c;
    else {
      if (s && a && !e.usedDuplicates[c] && (e.usedDuplicates[c] = !0), u === "[object Object]")
        n && Object.keys(e.dump).length !== 0 ? (rc(e, r, e.dump, o), a && (e.dump = "&ref_" + c + e.dump)) : (ec(e, r, e.dump), a && (e.dump = "&ref_" + c + " " + e.dump));
      else if (u === "[object Array]") {
        var l = e.noArrayIndent && r > 0 ? r - 1 : r;
        n && e.dump.length !== 0 ? (Qs(e, l, e.dump, o), a && (e.dump = "&ref_" + c + e.dump)) : (Js(e, l, e.dump), a && (e.dump = "&ref_" + c + " " + e.dump));
      } else if (u === "[object String]")
        e.tag !== "?" && Gs(e, e.dump, r, i);
      else {
        if (e.skipInvalid) return !1;
        throw new xe("unacceptable kind of an object to dump " + u);
      }
      e.tag !== null && e.tag !== "?" && (e.dump = "!<" + e.tag + "> " + e.dump);
    }
    return !0;
  }
  function tc(e, r) {
    var t = [], n = [], o, i;
    for (rr(e, t, n), o = 0, i = n.length; o < i; o += 1)
      r.duplicates.push(t[n[o]]);
    r.usedDuplicates = new Array(i);
  }
  function rr(e, r, t) {
    var n, o, i;
    if (e !== null && typeof e == "object")
      if (o = r.indexOf(e), o !== -1)
        t.indexOf(o) === -1 && t.push(o);
      else if (r.push(e), Array.isArray(e))
        for (o = 0, i = e.length; o < i; o += 1)
          rr(e[o], r, t);
      else
        for (n = Object.keys(e), o = 0, i = n.length; o < i; o += 1)
          rr(e[n[o]], r, t);
  }
  function Rn(e, r) {
    r = r || {};
    var t = new qs(r);
    return t.noRefs || tc(e, t), Y(t, 0, e, !0, !0) ? t.dump + `
` : "";
  }
  function nc(e, r) {
    return Rn(e, ge.extend({ schema: As }, r));
  }
  nr.exports.dump = Rn;
  nr.exports.safeDump = nc;
});

// node_modules/js-yaml/lib/js-yaml.js
var Nn = x((Va, y) => {
  "use strict";
  var Te = hn(), Dn = Ln();
  function Me(e) {
    return function() {
      throw new Error("Function " + e + " is deprecated and cannot be used.");
    };
  }
  y.exports.Type = w();
  y.exports.Schema = B();
  y.exports.FAILSAFE_SCHEMA = Ze();
  y.exports.JSON_SCHEMA = We();
  y.exports.CORE_SCHEMA = Ge();
  y.exports.DEFAULT_SAFE_SCHEMA = te();
  y.exports.DEFAULT_FULL_SCHEMA = de();
  y.exports.load = Te.load;
  y.exports.loadAll = Te.loadAll;
  y.exports.safeLoad = Te.safeLoad;
  y.exports.safeLoadAll = Te.safeLoadAll;
  y.exports.dump = Dn.dump;
  y.exports.safeDump = Dn.safeDump;
  y.exports.YAMLException = ee();
  y.exports.MINIMAL_SCHEMA = Ze();
  y.exports.SAFE_SCHEMA = te();
  y.exports.DEFAULT_SCHEMA = de();
  y.exports.scan = Me("scan");
  y.exports.parse = Me("parse");
  y.exports.compose = Me("compose");
  y.exports.addConstructor = Me("addConstructor");
});

// node_modules/js-yaml/index.js
var Un = x((Xa, jn) => {
  "use strict";
  var oc = Nn();
  jn.exports = oc;
});

// node_modules/gray-matter/lib/engines.js
var or = x((exports, module) => {
  "use strict";
  var yaml = Un(), engines = exports = module.exports;
  engines.yaml = {
    parse: yaml.safeLoad.bind(yaml),
    stringify: yaml.safeDump.bind(yaml)
  };
  engines.json = {
    parse: JSON.parse.bind(JSON),
    stringify: function(e, r) {
      let t = Object.assign({ replacer: null, space: 2 }, r);
      return JSON.stringify(e, t.replacer, t.space);
    }
  };
  engines.javascript = {
    parse: function parse(str, options, wrap) {
      try {
        return wrap !== !1 && (str = `(function() {
return ` + str.trim() + `;
}());`), eval(str) || {};
      } catch (e) {
        if (wrap !== !1 && /(unexpected|identifier)/i.test(e.message))
          return parse(str, options, !1);
        throw new SyntaxError(e);
      }
    },
    stringify: function() {
      throw new Error("stringifying JavaScript is not supported");
    }
  };
});

// node_modules/strip-bom-string/index.js
var qn = x((Ja, Bn) => {
  "use strict";
  Bn.exports = function(e) {
    return typeof e == "string" && e.charAt(0) === "\uFEFF" ? e.slice(1) : e;
  };
});

// node_modules/gray-matter/lib/utils.js
var Fe = x((E) => {
  "use strict";
  var Kn = qn(), Hn = fe();
  E.define = function(e, r, t) {
    Reflect.defineProperty(e, r, {
      enumerable: !1,
      configurable: !0,
      writable: !0,
      value: t
    });
  };
  E.isBuffer = function(e) {
    return Hn(e) === "buffer";
  };
  E.isObject = function(e) {
    return Hn(e) === "object";
  };
  E.toBuffer = function(e) {
    return typeof e == "string" ? Buffer.from(e) : e;
  };
  E.toString = function(e) {
    if (E.isBuffer(e)) return Kn(String(e));
    if (typeof e != "string")
      throw new TypeError("expected input to be a string or buffer");
    return Kn(e);
  };
  E.arrayify = function(e) {
    return e ? Array.isArray(e) ? e : [e] : [];
  };
  E.startsWith = function(e, r, t) {
    return typeof t != "number" && (t = r.length), e.slice(0, t) === r;
  };
});

// node_modules/gray-matter/lib/defaults.js
var _e = x((el, Yn) => {
  "use strict";
  var ic = or(), uc = Fe();
  Yn.exports = function(e) {
    let r = Object.assign({}, e);
    return r.delimiters = uc.arrayify(r.delims || r.delimiters || "---"), r.delimiters.length === 1 && r.delimiters.push(r.delimiters[0]), r.language = (r.language || r.lang || "yaml").toLowerCase(), r.
    engines = Object.assign({}, ic, r.parsers, r.engines), r;
  };
});

// node_modules/gray-matter/lib/engine.js
var ir = x((rl, Wn) => {
  "use strict";
  Wn.exports = function(e, r) {
    let t = r.engines[e] || r.engines[sc(e)];
    if (typeof t > "u")
      throw new Error('gray-matter engine "' + e + '" is not registered');
    return typeof t == "function" && (t = { parse: t }), t;
  };
  function sc(e) {
    switch (e.toLowerCase()) {
      case "js":
      case "javascript":
        return "javascript";
      case "coffee":
      case "coffeescript":
      case "cson":
        return "coffee";
      case "yaml":
      case "yml":
        return "yaml";
      default:
        return e;
    }
  }
});

// node_modules/gray-matter/lib/stringify.js
var ur = x((tl, Gn) => {
  "use strict";
  var cc = fe(), ac = ir(), lc = _e();
  Gn.exports = function(e, r, t) {
    if (r == null && t == null)
      switch (cc(e)) {
        case "object":
          r = e.data, t = {};
          break;
        case "string":
          return e;
        default:
          throw new TypeError("expected file to be a string or object");
      }
    let n = e.content, o = lc(t);
    if (r == null) {
      if (!o.data) return e;
      r = o.data;
    }
    let i = e.language || o.language, u = ac(i, o);
    if (typeof u.stringify != "function")
      throw new TypeError('expected "' + i + '.stringify" to be a function');
    r = Object.assign({}, e.data, r);
    let s = o.delimiters[0], c = o.delimiters[1], a = u.stringify(r, t).trim(), l = "";
    return a !== "{}" && (l = se(s) + se(a) + se(c)), typeof e.excerpt == "string" && e.excerpt !== "" && n.indexOf(e.excerpt.trim()) === -1 && (l += se(e.excerpt) + se(c)), l + se(n);
  };
  function se(e) {
    return e.slice(-1) !== `
` ? e + `
` : e;
  }
});

// node_modules/gray-matter/lib/excerpt.js
var Xn = x((nl, Vn) => {
  "use strict";
  var fc = _e();
  Vn.exports = function(e, r) {
    let t = fc(r);
    if (e.data == null && (e.data = {}), typeof t.excerpt == "function")
      return t.excerpt(e, t);
    let n = e.data.excerpt_separator || t.excerpt_separator;
    if (n == null && (t.excerpt === !1 || t.excerpt == null))
      return e;
    let o = typeof t.excerpt == "string" ? t.excerpt : n || t.delimiters[0], i = e.content.indexOf(o);
    return i !== -1 && (e.excerpt = e.content.slice(0, i)), e;
  };
});

// node_modules/gray-matter/lib/to-file.js
var eo = x((ol, Qn) => {
  "use strict";
  var Jn = fe(), pc = ur(), ce = Fe();
  Qn.exports = function(e) {
    return Jn(e) !== "object" && (e = { content: e }), Jn(e.data) !== "object" && (e.data = {}), e.contents && e.content == null && (e.content = e.contents), ce.define(e, "orig", ce.toBuffer(e.content)),
    ce.define(e, "language", e.language || ""), ce.define(e, "matter", e.matter || ""), ce.define(e, "stringify", function(r, t) {
      return t && t.language && (e.language = t.language), pc(e, r, t);
    }), e.content = ce.toString(e.content), e.isEmpty = !1, e.excerpt = "", e;
  };
});

// node_modules/gray-matter/lib/parse.js
var to = x((il, ro) => {
  "use strict";
  var dc = ir(), mc = _e();
  ro.exports = function(e, r, t) {
    let n = mc(t), o = dc(e, n);
    if (typeof o.parse != "function")
      throw new TypeError('expected "' + e + '.parse" to be a function');
    return o.parse(r, n);
  };
});

// node_modules/gray-matter/index.js
var uo = x((ul, io) => {
  "use strict";
  var hc = (Lr(), ai(Q)), gc = Wr(), sr = _e(), xc = ur(), no = Xn(), _c = or(), vc = eo(), yc = to(), oo = Fe();
  function z(e, r) {
    if (e === "")
      return { data: {}, content: e, excerpt: "", orig: e };
    let t = vc(e), n = z.cache[t.content];
    if (!r) {
      if (n)
        return t = Object.assign({}, n), t.orig = n.orig, t;
      z.cache[t.content] = t;
    }
    return bc(t, r);
  }
  function bc(e, r) {
    let t = sr(r), n = t.delimiters[0], o = `
` + t.delimiters[1], i = e.content;
    t.language && (e.language = t.language);
    let u = n.length;
    if (!oo.startsWith(i, n, u))
      return no(e, t), e;
    if (i.charAt(u) === n.slice(-1))
      return e;
    i = i.slice(u);
    let s = i.length, c = z.language(i, t);
    c.name && (e.language = c.name, i = i.slice(c.raw.length));
    let a = i.indexOf(o);
    return a === -1 && (a = s), e.matter = i.slice(0, a), e.matter.replace(/^\s*#[^\n]+/gm, "").trim() === "" ? (e.isEmpty = !0, e.empty = e.content, e.data = {}) : e.data = yc(e.language, e.matter, t),
    a === s ? e.content = "" : (e.content = i.slice(a + o.length), e.content[0] === "\r" && (e.content = e.content.slice(1)), e.content[0] === `
` && (e.content = e.content.slice(1))), no(e, t), (t.sections === !0 || typeof t.section == "function") && gc(e, t.section), e;
  }
  z.engines = _c;
  z.stringify = function(e, r, t) {
    return typeof e == "string" && (e = z(e, t)), xc(e, r, t);
  };
  z.read = function(e, r) {
    let t = hc.readFileSync(e, "utf8"), n = z(t, r);
    return n.path = e, n;
  };
  z.test = function(e, r) {
    return oo.startsWith(e, sr(r).delimiters[0]);
  };
  z.language = function(e, r) {
    let n = sr(r).delimiters[0];
    z.test(e) && (e = e.slice(n.length));
    let o = e.slice(0, e.search(/\r?\n/));
    return {
      raw: o,
      name: o ? o.trim() : ""
    };
  };
  z.cache = {};
  z.clearCache = function() {
    z.cache = {};
  };
  io.exports = z;
});

// src/prompts/fill.ts
var Rr = /\{\{([a-z_]+)\}\}/g;
function Ke(e) {
  return [...new Set(Array.from(e.matchAll(Rr), ([, r]) => r))];
}
function li(e, r) {
  let t = Object.keys(r), n = e.inputs.filter((i) => !t.includes(i)), o = t.filter((i) => !e.inputs.includes(i));
  if (n.length + o.length > 0) {
    let i = [...n.map((u) => `needs \`${u}\``), ...o.map((u) => `has no \`{{${u}}}\``)];
    throw new N(`prompt \`${e.id}\` ${i.join(", ")}`, D.crash);
  }
  return e.body.replace(Rr, (i, u) => r[u] ?? "");
}

// src/prompts/load.ts
import { readdir as ua, readFile as sa } from "node:fs/promises";

// src/prompts/read.ts
var ei = ci(uo(), 1);

// node_modules/zod/v4/core/core.js
var so;
var cr = { value: void 0, enumerable: !1 }, co = "captureStackTrace" in Error ? Error : null;
function wc(e) {
  let r = co;
  if (r) {
    let t = r.stackTraceLimit;
    if (typeof t == "number") {
      try {
        r.stackTraceLimit = 0;
      } catch {
        return co = null, new e();
      }
      try {
        return new e();
      } finally {
        r.stackTraceLimit = t;
      }
    }
  }
  return new e();
}
// @__NO_SIDE_EFFECTS__
function v(e, r, t, n) {
  let o = {};
  function i(p) {
    this.def = p, this.constr = f, this.traits = /* @__PURE__ */ new Set();
  }
  i.prototype = o;
  let u = t, s = u && /* @__PURE__ */ new WeakSet();
  function c(p, d) {
    if (p._zod) {
      if (p._zod.traits.has(e))
        return;
    } else {
      cr.value = new i(d);
      try {
        Object.defineProperty(p, "_zod", cr);
      } finally {
        cr.value = void 0;
      }
    }
    if (p._zod.traits.add(e), r(p, d), s) {
      let _ = Object.getPrototypeOf(p), g = p._zod.constr.prototype, k = _;
      for (; k && k !== g; )
        k = Object.getPrototypeOf(k);
      let J = k ?? _;
      s.has(J) || (s.add(J), ao(J, u));
    }
    let h = f.prototype;
    for (let _ in h)
      Object.prototype.hasOwnProperty.call(h, _) && (_ in p || (p[_] = h[_].bind(p)));
  }
  let a = n?.Parent ?? Object;
  class l extends a {
  }
  Object.defineProperty(l, "name", { value: e });
  function f(p) {
    let d = n?.Parent ? wc(l) : this;
    c(d, p);
    let h = d._zod.deferred;
    if (h) {
      for (let g of h)
        g();
      d._zod.deferred = void 0;
    }
    let _ = globalThis.__zod_globalConfig?.postProcessor;
    return _ && _(d), d;
  }
  return Object.defineProperty(f, "init", { value: c }), Object.defineProperty(f, Symbol.hasInstance, {
    value: (p) => n?.Parent && p instanceof n.Parent ? !0 : p?._zod?.traits?.has(e)
  }), Object.defineProperty(f, "name", { value: e }), f;
}
var C = class extends Error {
  constructor() {
    super("Encountered Promise during synchronous parse. Use .parseAsync() instead.");
  }
};
(so = globalThis).__zod_globalConfig ?? (so.__zod_globalConfig = {});
var ve = globalThis.__zod_globalConfig;
function I(e) {
  return e && Object.assign(ve, e), ve;
}

// node_modules/zod/v4/core/util.js
function pr(e) {
  let r = Object.values(e).filter((n) => typeof n == "number");
  return Object.entries(e).filter(([n, o]) => r.indexOf(+n) === -1).map(([n, o]) => o);
}
function dr(e, r = "|") {
  return e.map((t) => gr(t)).join(r);
}
function lo(e, r) {
  return typeof r == "bigint" ? r.toString() : r;
}
var fr = class {
  constructor(r) {
    this._getter = r, this._value = void 0;
  }
  get value() {
    let r = this._getter;
    return r !== void 0 && (this._value = r(), this._getter = void 0), this._value;
  }
};
function fo(e) {
  return new fr(e);
}
function po(e) {
  return e == null;
}
function mo(e, r, t) {
  Object.defineProperty(e, r, {
    value: t,
    writable: !0,
    enumerable: !0,
    configurable: !0
  });
}
var mr = "captureStackTrace" in Error ? Error.captureStackTrace : (...e) => {
};
function ho(e) {
  return typeof e == "object" && e !== null && !Array.isArray(e);
}
var go = /* @__PURE__ */ new Set(["string", "number", "symbol"]);
function hr(e) {
  return e.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function be(e, r, t) {
  let n = new e._zod.constr(r ?? e._zod.def);
  return (!r || t?.parent) && (n._zod.parent = e), n;
}
function S(e) {
  let r = e;
  if (!r)
    return {};
  if (typeof r == "string")
    return { error: () => r };
  if (r?.message !== void 0) {
    if (r?.error !== void 0)
      throw new Error("Cannot specify both `message` and `error` params");
    r.error = r.message;
  }
  return delete r.message, typeof r.error == "string" ? { ...r, error: () => r.error } : r;
}
function gr(e) {
  return typeof e == "bigint" ? e.toString() + "n" : typeof e == "string" ? `"${e}"` : `${e}`;
}
function xo(e) {
  return Object.keys(e).filter((r) => e[r]._zod.optin !== void 0 && e[r]._zod.optout === "optional");
}
var _o = {
  safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  int32: [-2147483648, 2147483647],
  uint32: [0, 4294967295],
  float32: [-34028234663852886e22, 34028234663852886e22],
  float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
};
function R(e, r = 0) {
  if (e.aborted === !0)
    return !0;
  for (let t = r; t < e.issues.length; t++)
    if (e.issues[t]?.continue !== !0)
      return !0;
  return !1;
}
function vo(e, r = 0) {
  if (e.aborted === !0)
    return !0;
  for (let t = r; t < e.issues.length; t++)
    if (e.issues[t]?.continue === !1)
      return !0;
  return !1;
}
function Re(e, r) {
  return r.map((t) => {
    var n;
    return (n = t).path ?? (n.path = []), t.path.unshift(e), t;
  });
}
function ye(e) {
  return typeof e == "string" ? e : e?.message;
}
function xr(e) {
  let r = [];
  for (let t of e ?? []) {
    let n = t._zod.def;
    if (!/_(length|size)$|_equals$/.test(n.check))
      break;
    let o = n.maximum ?? n.length ?? n.size;
    o >= 0 && r.push([o, t]);
  }
  return r;
}
function Le(e, r, t) {
  var n;
  for (let o = r; o < e.length; o++)
    (n = e[o]).schema ?? (n.schema = t);
}
function ae(e, r, t) {
  var n;
  let o = e.inst?._zod?.traits;
  o?.has("$ZodType") && (o.has("$ZodCheck") ? (n = e).schema ?? (n.schema = e.inst) : e.schema = e.inst);
  let i = e.schema !== e.inst ? e.schema?._zod.def?.error : void 0, u = e.message ? e.message : ye(e.inst?._zod.def?.error?.(e)) ?? ye(i?.(e)) ?? ye(r?.error?.(e)) ?? ye(t.customError?.(e)) ?? ye(t.localeError?.(
  e)) ?? "Invalid input", s = {};
  for (let c of Object.keys(e))
    c === "inst" || c === "schema" || c === "continue" || c === "input" || c === "__proto__" || (s[c] = e[c]);
  return s.path ?? (s.path = []), s.message = u, r?.reportInput && (s.input = e.input), s;
}
var $c = /[\uD800-\uDBFF]/;
function yo(e) {
  let r = e.length;
  if (!$c.test(e))
    return r;
  let t = r;
  for (let n = 0; n < r - 1; n++)
    (e.charCodeAt(n) & 64512) === 55296 && (e.charCodeAt(n + 1) & 64512) === 56320 && (t--, n++);
  return t;
}
function bo(e) {
  return Array.isArray(e) ? "array" : typeof e == "string" ? "string" : "unknown";
}
function wo(e) {
  let r = typeof e;
  switch (r) {
    case "number":
      return Number.isNaN(e) ? "nan" : "number";
    case "object": {
      if (e === null)
        return "null";
      if (Array.isArray(e))
        return "array";
      let t = e;
      if (t && Object.getPrototypeOf(t) !== Object.prototype && "constructor" in t && t.constructor)
        return t.constructor.name;
    }
  }
  return r;
}
function ao(e, r) {
  for (let t in r) {
    let n = Object.getOwnPropertyDescriptor(r, t);
    n.get ? Object.defineProperty(e, t, { ...n, enumerable: !1 }) : zc(e, t, n.value);
  }
}
function W(e, r, t, n = !0) {
  return Object.defineProperty(e, r, { configurable: !0, writable: !0, enumerable: n, value: t }), t;
}
function _r(e, r, t) {
  return W(e, r, t, !1);
}
function zc(e, r, t) {
  Object.defineProperty(e, r, {
    configurable: !0,
    get() {
      return this == null ? t : W(this, r, t.bind(this));
    },
    set(n) {
      W(this, r, n);
    }
  });
}
function Ac(e, r) {
  let t = Object.getPrototypeOf(e);
  return r in t ? void 0 : t;
}
var lr, F = !1, kc = {
  configurable: !0,
  get() {
    F = !0;
  }
};
function vr(e, r, t) {
  let n = Object.getPrototypeOf(e._zod);
  if (r in n && lr !== e._zod) {
    lr = void 0;
    return;
  }
  lr = e._zod, Object.defineProperty(n, r, {
    configurable: !0,
    get() {
      Object.defineProperty(this, r, kc);
      let o = F;
      F = !1;
      try {
        let i = t(this);
        return F ? delete this[r] : Object.defineProperty(this, r, { configurable: !0, writable: !0, value: i }), F = F || o, i;
      } catch (i) {
        throw delete this[r], F = F || o, i;
      }
    },
    set(o) {
      Object.defineProperty(this, r, { configurable: !0, writable: !0, value: o });
    }
  });
}
function $o(e, r, t, n) {
  let o = Ac(e, r);
  o && Object.defineProperty(o, r, {
    configurable: !0,
    get() {
      let i = { configurable: !0, writable: !0, enumerable: n, value: void 0 };
      return Object.defineProperty(this, r, i), i.value = t(this), Object.defineProperty(this, r, i), i.value;
    },
    set(i) {
      Object.defineProperty(this, r, { configurable: !0, writable: !0, enumerable: n, value: i });
    }
  });
}

// node_modules/zod/v4/locales/en.js
var Zc = () => {
  let e = {
    string: { unit: "characters", verb: "to have" },
    file: { unit: "bytes", verb: "to have" },
    array: { unit: "items", verb: "to have" },
    set: { unit: "items", verb: "to have" },
    map: { unit: "entries", verb: "to have" }
  };
  function r(i) {
    return e[i] ?? null;
  }
  let t = {
    regex: "input",
    email: "email address",
    url: "URL",
    emoji: "emoji",
    uuid: "UUID",
    uuidv4: "UUIDv4",
    uuidv6: "UUIDv6",
    nanoid: "nanoid",
    guid: "GUID",
    cuid: "cuid",
    cuid2: "cuid2",
    ulid: "ULID",
    xid: "XID",
    ksuid: "KSUID",
    datetime: "ISO datetime",
    date: "ISO date",
    time: "ISO time",
    duration: "ISO duration",
    ipv4: "IPv4 address",
    ipv6: "IPv6 address",
    mac: "MAC address",
    cidrv4: "IPv4 range",
    cidrv6: "IPv6 range",
    base64: "base64-encoded string",
    base64url: "base64url-encoded string",
    json_string: "JSON string",
    e164: "E.164 number",
    currency_code: "currency code",
    credit_card: "credit card number",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "input"
  }, n = {
    // Compatibility: "nan" -> "NaN" for display
    nan: "NaN"
    // All other type names omitted - they fall back to raw values via ?? operator
  };
  function o(i, u) {
    return i === "number" && typeof u == "number" && !Number.isFinite(u) ? String(u) : n[i] ?? i;
  }
  return (i) => {
    switch (i.code) {
      case "invalid_type": {
        let u = o(i.expected), s = wo(i.input), c = o(s, i.input);
        return `Invalid input: expected ${u}, received ${c}`;
      }
      case "invalid_value":
        return i.values.length === 1 ? `Invalid input: expected ${gr(i.values[0])}` : `Invalid option: expected one of ${dr(i.values, "|")}`;
      case "too_big": {
        let u = i.exact ? "exactly " : i.inclusive ? "<=" : "<", s = r(i.origin);
        return s ? `Too big: expected ${i.origin ?? "value"} to have ${u}${i.maximum.toString()} ${s.unit ?? "elements"}` : `Too big: expected ${i.origin ?? "value"} to be ${u}${i.maximum.toString()}`;
      }
      case "too_small": {
        let u = i.exact ? "exactly " : i.inclusive ? ">=" : ">", s = r(i.origin);
        return s ? `Too small: expected ${i.origin} to have ${u}${i.minimum.toString()} ${s.unit}` : `Too small: expected ${i.origin} to be ${u}${i.minimum.toString()}`;
      }
      case "invalid_format": {
        let u = i;
        return u.format === "starts_with" ? `Invalid string: must start with "${u.prefix}"` : u.format === "ends_with" ? `Invalid string: must end with "${u.suffix}"` : u.format === "includes" ? `Inva\
lid string: must include "${u.includes}"` : u.format === "regex" ? `Invalid string: must match pattern ${u.pattern}` : `Invalid ${t[u.format] ?? i.format}`;
      }
      case "not_multiple_of":
        return `Invalid number: must be a multiple of ${i.divisor}`;
      case "unrecognized_keys":
        return `Unrecognized key${i.keys.length > 1 ? "s" : ""}: ${dr(i.keys, ", ")}`;
      case "invalid_key":
        return `Invalid key in ${i.origin}`;
      case "invalid_union":
        return i.options && Array.isArray(i.options) && i.options.length > 0 ? `Invalid discriminator value. Expected ${i.options.map((s) => `'${s}'`).join(" | ")}` : i.inclusive === !1 ? "Invalid inp\
ut: more than one option matched" : "Invalid input";
      case "invalid_element":
        return `Invalid value in ${i.origin}`;
      default:
        return "Invalid input";
    }
  };
};
function yr() {
  return {
    localeError: Zc()
  };
}

// node_modules/zod/v4/core/errors.js
function Pc() {
  let e = this._zod;
  return e.message ?? (e.message = JSON.stringify(e.def, lo, 2)), e.message;
}
function Ec(e) {
  this._zod.message = e;
}
var Cc = {
  get: Pc,
  set: Ec,
  enumerable: !0,
  configurable: !0
}, br = { value: void 0, enumerable: !1 }, zo = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]), Ao = (e, r) => {
  e.name = "$ZodError", br.value = r, Object.defineProperty(e, "issues", br), br.value = void 0, Object.defineProperty(e, "message", Cc);
  let t = Object.getPrototypeOf(e);
  zo.has(t) || (zo.add(t), Object.defineProperty(t, "toString", {
    configurable: !0,
    enumerable: !1,
    get() {
      let n = () => this.message;
      return Object.defineProperty(this, "toString", { value: n, configurable: !0, writable: !0 }), n;
    },
    set(n) {
      Object.defineProperty(this, "toString", { value: n, configurable: !0, writable: !0 });
    }
  }));
}, fl = v("$ZodError", Ao), we = v("$ZodError", Ao, void 0, {
  Parent: Error
});

// node_modules/zod/v4/core/parse.js
var Oc = (e) => {
  let r = (t, n, o, i) => {
    let u = o ? { ...o, async: !1 } : { async: !1 }, s = t._zod.run({ value: n, issues: [] }, u);
    if (s instanceof Promise)
      throw new C();
    if (s.issues.length) {
      let c = new (i?.Err ?? e)(s.issues.map((a) => ae(a, u, I())));
      throw mr(c, i?.callee ?? r), c;
    }
    return s.value;
  };
  return r;
}, wr = /* @__PURE__ */ Oc(we), Tc = (e) => {
  let r = async (t, n, o, i) => {
    let u = o ? { ...o, async: !0 } : { async: !0 }, s = t._zod.run({ value: n, issues: [] }, u);
    if (s instanceof Promise && (s = await s), s.issues.length) {
      let c = new (i?.Err ?? e)(s.issues.map((a) => ae(a, u, I())));
      throw mr(c, i?.callee ?? r), c;
    }
    return s.value;
  };
  return r;
}, $r = /* @__PURE__ */ Tc(we), Mc = (e) => (r, t, n) => {
  let o = n ? { ...n, async: !1 } : { async: !1 }, i = r._zod.run({ value: t, issues: [] }, o);
  if (i instanceof Promise)
    throw new C();
  return i.issues.length ? ko(e, i.issues, o) : { success: !0, data: i.value };
}, zr = /* @__PURE__ */ Mc(we);
function ko(e, r, t) {
  let n;
  return {
    success: !1,
    get error() {
      return n || (n = new e(r.map((o) => ae(o, t, I()))), r = void 0, t = void 0), n;
    },
    set error(o) {
      n = o, r = void 0, t = void 0;
    }
  };
}
var Fc = (e) => async (r, t, n) => {
  let o = n ? { ...n, async: !0 } : { async: !0 }, i = r._zod.run({ value: t, issues: [] }, o);
  return i instanceof Promise && (i = await i), i.issues.length ? ko(e, i.issues, o) : { success: !0, data: i.value };
}, Ar = /* @__PURE__ */ Fc(we);

// node_modules/zod/v4/core/regexes.js
var Zo = /^[\s\S]{0,}$/;
var So = /^-?\d+(?:\.\d+)?$/;

// node_modules/zod/v4/core/checks.js
var G = /* @__PURE__ */ v("$ZodCheck", (e, r) => {
  var t;
  e._zod ?? (e._zod = {}), e._zod.def = r, (t = e._zod).onattach ?? (t.onattach = []);
});
var Rc = (e) => {
  let r = e.value;
  return !po(r) && r.length !== void 0;
}, Po = {
  number: "number",
  bigint: "bigint",
  object: "date"
};
var Eo = /* @__PURE__ */ v("$ZodCheckGreaterThan", (e, r) => {
  G.init(e, r);
  let t = Po[typeof r.value];
  e._zod.check = (n) => {
    (r.inclusive ? n.value >= r.value : n.value > r.value) || n.issues.push({
      origin: Po[typeof n.value] ?? t,
      code: "too_small",
      minimum: typeof r.value == "object" ? r.value.getTime() : r.value,
      input: n.value,
      inclusive: r.inclusive,
      inst: e,
      continue: !r.abort
    });
  };
});
var Co = /* @__PURE__ */ v("$ZodCheckNumberFormat", (e, r) => {
  G.init(e, r), r.format = r.format || "float64";
  let t = r.format?.includes("int"), n = t ? "int" : "number", [o, i] = _o[r.format];
  e._zod.check = (u) => {
    let s = u.value;
    if (t) {
      if (!Number.isInteger(s)) {
        u.issues.push({
          expected: n,
          format: r.format,
          code: "invalid_type",
          continue: !1,
          input: s,
          inst: e
        });
        return;
      }
      if (!Number.isSafeInteger(s)) {
        s > 0 ? u.issues.push({
          input: s,
          code: "too_big",
          maximum: Number.MAX_SAFE_INTEGER,
          note: "Integers must be within the safe integer range.",
          inst: e,
          origin: n,
          inclusive: !0,
          continue: !r.abort
        }) : u.issues.push({
          input: s,
          code: "too_small",
          minimum: Number.MIN_SAFE_INTEGER,
          note: "Integers must be within the safe integer range.",
          inst: e,
          origin: n,
          inclusive: !0,
          continue: !r.abort
        });
        return;
      }
    }
    s < o && u.issues.push({
      origin: "number",
      input: s,
      code: "too_small",
      minimum: o,
      inclusive: !0,
      inst: e,
      continue: !r.abort
    }), s > i && u.issues.push({
      origin: "number",
      input: s,
      code: "too_big",
      maximum: i,
      inclusive: !0,
      inst: e,
      continue: !r.abort
    });
  };
});
var Io = /* @__PURE__ */ v("$ZodCheckMinLength", (e, r) => {
  var t;
  G.init(e, r), (t = e._zod.def).when ?? (t.when = Rc), e._zod.check = (n) => {
    let o = n.value, i = o.length;
    if ((typeof o == "string" && i >= r.minimum && i < r.minimum * 2 ? yo(o) : i) >= r.minimum)
      return;
    let s = bo(o);
    n.issues.push({
      origin: s,
      code: "too_small",
      minimum: r.minimum,
      inclusive: !0,
      input: o,
      inst: e,
      continue: !r.abort
    });
  };
});
var Oo = /* @__PURE__ */ v("$ZodCheckOverwrite", (e, r) => {
  G.init(e, r), e._zod.check = (t) => {
    t.value = r.tx(t.value);
  };
});

// node_modules/zod/v4/core/versions.js
var Mo = {
  major: 4,
  minor: 6,
  patch: 7
};

// node_modules/zod/v4/core/schemas.js
var L = /* @__PURE__ */ v("$ZodType", (e, r) => {
  var t;
  e ?? (e = {}), e._zod.def = r, e._zod.bag = e._zod.bag || {}, e._zod.version = Mo;
  let n = e._zod.def.checks, o = e._zod.traits.has("$ZodCheck") ? [e, ...n ?? []] : n?.length ? [...n] : [];
  for (let i of o)
    for (let u of i._zod.onattach)
      u(e);
  if (o.length === 0)
    (t = e._zod).deferred ?? (t.deferred = []), e._zod.deferred?.push(() => {
      e._zod.run = e._zod.parse;
    });
  else {
    let i = (s, c, a) => {
      if (s.memo)
        return s;
      let l = R(s), f;
      for (let p of c) {
        if (p._zod.def.when) {
          if (vo(s) || !p._zod.def.when(s))
            continue;
        } else if (l)
          continue;
        let d = s.issues.length, h = p._zod.check(s);
        if (h instanceof Promise && a?.async === !1)
          throw new C();
        if (f || h instanceof Promise)
          f = (f ?? Promise.resolve()).then(async () => {
            await h, s.issues.length !== d && (Le(s.issues, d, e), l || (l = R(s, d)));
          });
        else {
          if (s.issues.length === d)
            continue;
          Le(s.issues, d, e), l || (l = R(s, d));
        }
      }
      return f ? f.then(() => s) : s;
    }, u = (s, c, a) => {
      if (R(s))
        return s.aborted = !0, s;
      let l = i(c, o, a);
      if (l instanceof Promise) {
        if (a.async === !1)
          throw new C();
        return l.then((f) => e._zod.parse(f, a));
      }
      return e._zod.parse(l, a);
    };
    e._zod.run = (s, c) => {
      if (c.skipChecks)
        return e._zod.parse(s, c);
      if (c.direction === "backward") {
        let l = e._zod.parse({ value: s.value, issues: [] }, { ...c, skipChecks: !0 });
        return l instanceof Promise ? l.then((f) => u(f, s, c)) : u(l, s, c);
      }
      let a = e._zod.parse(s, c);
      if (a instanceof Promise) {
        if (c.async === !1)
          throw new C();
        return a.then((l) => i(l, o, c));
      }
      return i(a, o, c);
    };
  }
}, {
  // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
  get "~standard"() {
    return _r(this, "~standard", Nc(this));
  },
  set "~standard"(e) {
    W(this, "~standard", e);
  }
}), Ro = (e, r) => e.issues.length ? { issues: e.issues.map((t) => ae(t, r, I())) } : { value: e.value };
async function Dc(e, r) {
  let t = { async: !0 };
  return Ro(await e._zod.run({ value: r, issues: [] }, t), t);
}
function Nc(e) {
  return {
    validate: (r) => {
      let t = { async: !1 };
      try {
        let n = e._zod.run({ value: r, issues: [] }, t);
        if (!(n instanceof Promise))
          return Ro(n, t);
      } catch {
      }
      return Dc(e, r);
    },
    vendor: "zod",
    version: 1
  };
}
var Lo = /* @__PURE__ */ v("$ZodString", (e, r) => {
  L.init(e, r), e._zod.pattern = r.pattern ?? Zo, e._zod.parse = (t, n) => {
    if (r.coerce)
      try {
        t.value = String(t.value);
      } catch {
      }
    return typeof t.value == "string" || t.issues.push({
      expected: "string",
      code: "invalid_type",
      input: t.value,
      inst: e
    }), t;
  };
});
var Zr = /* @__PURE__ */ v("$ZodNumber", (e, r) => {
  L.init(e, r), e._zod.pattern = So, e._zod.parse = (t, n) => {
    if (r.coerce)
      try {
        t.value = Number(t.value);
      } catch {
      }
    let o = t.value;
    if (typeof o == "number" && !Number.isNaN(o) && Number.isFinite(o))
      return t;
    let i = typeof o == "number" ? Number.isNaN(o) ? "NaN" : Number.isFinite(o) ? void 0 : String(o) : void 0;
    return t.issues.push({
      expected: "number",
      code: "invalid_type",
      input: o,
      inst: e,
      ...i ? { received: i } : {}
    }), t;
  };
}), Do = /* @__PURE__ */ v("$ZodNumberFormat", (e, r) => {
  Co.init(e, r), Zr.init(e, r);
});
var No = /* @__PURE__ */ v("$ZodNever", (e, r) => {
  L.init(e, r), e._zod.parse = (t, n) => (t.issues.push({
    expected: "never",
    code: "invalid_type",
    input: t.value,
    inst: e
  }), t);
});
function jc(e, r) {
  let t = xr(e._zod.def.checks);
  if (!t.length)
    return;
  let n = Math.min(...t.map((i) => i[0])), o = e._zod.parse;
  e._zod.parse = (i, u) => {
    let s = r(i.value);
    if (s > n && !u?.skipChecks && u?.direction !== "backward") {
      for (let [c, a] of xr(e._zod.def.checks))
        if (s > c && a._zod.def.when(i)) {
          let l = i.issues.length;
          return a._zod.check(i), i.issues[l].continue = !1, Le(i.issues, l, e), i;
        }
    }
    return o(i, u);
  };
}
var Uc = (e) => Array.isArray(e) ? e.length : -1;
function Fo(e, r, t) {
  e.issues.length && r.issues.push(...Re(t, e.issues)), r.value[t] = e.value;
}
var jo = /* @__PURE__ */ v("$ZodArray", (e, r) => {
  L.init(e, r);
  let t = ve.memoizer;
  t?.attach(e), e._zod.parse = (n, o) => {
    let i = n.value;
    if (!Array.isArray(i))
      return n.issues.push({
        expected: "array",
        code: "invalid_type",
        input: i,
        inst: e
      }), n;
    n.value = t ? t.alloc(e, n, Array(i.length), o) : Array(i.length);
    let u = [], s = o?.abortEarly;
    for (let c = 0; c < i.length; c++) {
      let a = i[c], l = r.element._zod.run({
        value: a,
        issues: []
      }, o);
      if (l instanceof Promise)
        u.push(l.then((f) => Fo(f, n, c)));
      else if (Fo(l, n, c), s && l.issues.length !== 0 && R(l))
        break;
    }
    return u.length ? Promise.all(u).then(() => n) : n;
  }, jc(e, Uc);
});
function De(e, r, t, n, o, i) {
  let u = t in n, s = i === "optional";
  if (!(!u && s && o === "optional")) {
    if (e.issues.length) {
      if (o !== void 0 && s && !u)
        return;
      r.issues.push(...Re(t, e.issues));
    }
    if (!u && o === void 0) {
      e.issues.length || r.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: void 0,
        path: [t]
      });
      return;
    }
    e.value === void 0 ? (u || o === "defaulted" && !s) && (r.value[t] = void 0) : r.value[t] = e.value;
  }
}
var Bc = [];
function qc(e) {
  let r = Object.keys(e.shape), t = Object.getOwnPropertySymbols(e.shape), n = t.length ? t : Bc, o = n.length ? [...r, ...n] : r;
  for (let u of o)
    if (!e.shape?.[u]?._zod?.traits?.has("$ZodType"))
      throw new Error(`Invalid element at key "${String(u)}": expected a Zod schema`);
  let i = xo(e.shape);
  return {
    ...e,
    allKeys: o,
    symbolKeys: n,
    // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
    keySet: new Set(r),
    numKeys: r.length,
    optionalKeys: new Set(i)
  };
}
function Kc(e, r, t, n, o, i, u) {
  let s = [], c = o.keySet, a = o.catchall._zod, l = a.def.type, f = a.optin, p = a.optout, d = 0;
  for (let h in r) {
    if (u && t.issues.length !== d) {
      if (R(t, d))
        break;
      d = t.issues.length;
    }
    if (c.has(h))
      continue;
    if (h === "__proto__") {
      l === "never" && s.push(h);
      continue;
    }
    if (l === "never") {
      s.push(h);
      continue;
    }
    let _ = a.run({ value: r[h], issues: [] }, n);
    _ instanceof Promise ? e.push(_.then((g) => De(g, t, h, r, f, p))) : De(_, t, h, r, f, p);
  }
  return s.length && t.issues.push({
    code: "unrecognized_keys",
    keys: s,
    input: r,
    inst: i,
    // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
    continue: !0
  }), e.length ? Promise.all(e).then(() => t) : t;
}
var Uo = /* @__PURE__ */ v("$ZodObject", (e, r) => {
  L.init(e, r);
  let t = Object.getOwnPropertyDescriptor(r, "shape"), n = t?.get ? t.get.raw : r.shape ?? {};
  if (n) {
    let a = () => {
      let l = { ...n };
      return Object.defineProperty(r, "shape", { value: l }), a.raw = l, l;
    };
    a.raw = n, Object.defineProperty(r, "shape", { get: a });
  }
  let o = fo(() => qc(r));
  vr(e, "propValues", (a) => {
    let l = a.def.shape, f = {};
    for (let p in l) {
      let d = l[p]._zod;
      if (d.values) {
        Object.prototype.hasOwnProperty.call(f, p) || mo(f, p, /* @__PURE__ */ new Set());
        for (let h of d.values)
          f[p].add(h);
        d.optin !== void 0 && f[p].add(void 0);
      }
    }
    return f;
  });
  let i = ho, u = r.catchall, s, c = ve.memoizer;
  c?.attach(e), e._zod.parse = (a, l) => {
    s ?? (s = o.value);
    let f = a.value;
    if (!i(f))
      return a.issues.push({
        expected: "object",
        code: "invalid_type",
        input: f,
        inst: e
      }), a;
    a.value = c ? c.alloc(e, a, {}, l) : {};
    let p = [], d = s.shape, h = l?.abortEarly, _ = a.issues.length;
    for (let g of s.allKeys) {
      if (h && a.issues.length !== _) {
        if (R(a, _))
          break;
        _ = a.issues.length;
      }
      if (g === "__proto__")
        continue;
      let k = d[g], J = k._zod.optin, Tr = k._zod.optout, qe = k._zod.run({ value: f[g], issues: [] }, l);
      qe instanceof Promise ? p.push(qe.then((ii) => De(ii, a, g, f, J, Tr))) : De(qe, a, g, f, J, Tr);
    }
    return u ? Kc(p, f, a, l, o.value, e, h === !0) : p.length ? Promise.all(p).then(() => a) : a;
  };
});
var Bo = /* @__PURE__ */ v("$ZodEnum", (e, r) => {
  L.init(e, r);
  let t = pr(r.entries), n = new Set(t);
  e._zod.values = n, vr(e, "pattern", (o) => {
    let i = pr(o.def.entries).filter((u) => go.has(typeof u));
    return new RegExp(i.length ? `^(${i.map((u) => hr(u.toString())).join("|")})$` : "^[^\\s\\S]$");
  }), e._zod.parse = (o, i) => {
    let u = o.value;
    return n.has(u) || o.issues.push({
      code: "invalid_value",
      values: t,
      input: u,
      inst: e
    }), o;
  };
});

// node_modules/zod/v4/core/api.js
function Yc(e) {
  return e.checks && (e.checks = [...e.checks]), e;
}
// @__NO_SIDE_EFFECTS__
function qo(e, r) {
  return new e(Yc({ type: "string", ...S(r) }));
}
// @__NO_SIDE_EFFECTS__
function Ko(e, r) {
  return new e({
    type: "number",
    check: "number_format",
    abort: !1,
    format: "safeint",
    ...S(r)
  });
}
// @__NO_SIDE_EFFECTS__
function Ho(e, r) {
  return new e({
    type: "never",
    ...S(r)
  });
}
// @__NO_SIDE_EFFECTS__
function Sr(e, r) {
  return new Eo({
    check: "greater_than",
    ...S(r),
    value: e,
    inclusive: !0
  });
}
// @__NO_SIDE_EFFECTS__
function Pr(e) {
  return /* @__PURE__ */ Sr(0, e);
}
// @__NO_SIDE_EFFECTS__
function Er(e, r) {
  return new Io({
    check: "min_length",
    ...S(r),
    minimum: e
  });
}
// @__NO_SIDE_EFFECTS__
function Yo(e) {
  return new Oo({
    check: "overwrite",
    tx: e
  });
}
// @__NO_SIDE_EFFECTS__
function Cr() {
  return /* @__PURE__ */ Yo((e) => e.trim());
}

// node_modules/zod/v4/mini/schemas.js
var le = /* @__PURE__ */ v("ZodMiniType", (e, r) => {
  if (!e._zod)
    throw new Error("Uninitialized schema in ZodMiniType.");
  L.init(e, r), e.def = r, e.type = r.type;
}, {
  // `with` is an alias for `check`: the same function object, not a wrapper.
  get with() {
    return this.check;
  },
  set with(e) {
    W(this, "with", e);
  },
  parse(e, r) {
    return wr(this, e, r, { callee: this.parse });
  },
  parseAsync(e, r) {
    return $r(this, e, r, { callee: this.parseAsync });
  },
  safeParse(e, r) {
    return zr(this, e, r);
  },
  safeParseAsync(e, r) {
    return Ar(this, e, r);
  },
  check(...e) {
    let r = this.def;
    return this.clone({
      ...r,
      checks: [
        ...r.checks ?? [],
        ...e.map((t) => typeof t == "function" ? { _zod: { check: t, def: { check: "custom" }, onattach: [] } } : t)
      ]
    }, { parent: !0 });
  },
  clone(e, r) {
    return be(this, e, r);
  },
  brand() {
    return this;
  },
  register(e, r) {
    return e.add(this, r), this;
  },
  apply(e, ...r) {
    return r.length === 0 ? e(this) : e(this, ...r);
  }
}), Vc = /* @__PURE__ */ v("ZodMiniString", (e, r) => {
  Lo.init(e, r), le.init(e, r);
});
// @__NO_SIDE_EFFECTS__
function Wo(e) {
  return qo(Vc, e);
}
var Xc = /* @__PURE__ */ v("ZodMiniNumber", (e, r) => {
  Zr.init(e, r), le.init(e, r);
});
var Jc = /* @__PURE__ */ v("ZodMiniNumberFormat", (e, r) => {
  Do.init(e, r), Xc.init(e, r);
});
function Go(e) {
  return Ko(Jc, e);
}
var Qc = /* @__PURE__ */ v("ZodMiniNever", (e, r) => {
  No.init(e, r), le.init(e, r);
});
// @__NO_SIDE_EFFECTS__
function ea(e) {
  return Ho(Qc, e);
}
var ra = /* @__PURE__ */ v("ZodMiniArray", (e, r) => {
  jo.init(e, r), le.init(e, r);
});
// @__NO_SIDE_EFFECTS__
function Ne(e, r) {
  return new ra({
    type: "array",
    element: e,
    ...S(r)
  });
}
var ta = /* @__PURE__ */ v("ZodMiniObject", (e, r) => {
  Uo.init(e, r), le.init(e, r), $o(e, "shape", (t) => t._zod.def.shape, !1);
});
// @__NO_SIDE_EFFECTS__
function je(e, r) {
  return new ta({
    type: "object",
    shape: e,
    catchall: /* @__PURE__ */ ea(),
    ...S(r)
  });
}
var na = /* @__PURE__ */ v("ZodMiniEnum", (e, r) => {
  Bo.init(e, r), le.init(e, r), e.options = [...e._zod.values];
});
// @__NO_SIDE_EFFECTS__
function Ue(e, r) {
  let t = Array.isArray(e) ? Object.fromEntries(e.map((n) => [n, n])) : e;
  return new na({
    type: "enum",
    entries: t,
    ...S(r)
  });
}

// src/prompts/prompt.ts
I(yr());
var Be = Wo().check(Cr(), Er(1)), Ir = Go().check(Pr()), Or = Ne(Be), Vo = Ue(Ae), Xo = je({
  id: Vo,
  title: Be,
  summary: Be,
  /** The sections that must be written before this one. */
  needs: Ne(Vo),
  checklist: Or,
  rules: Or,
  /** Word budgets by depth. */
  words: je({ lean: Ir, standard: Ir, thorough: Ir }),
  inputs: Ne(Ue(["depth", "words", "month"]))
}), Jo = je({
  id: Ue(["system", "repair", "review"]),
  summary: Be,
  inputs: Or
}), Qo = {
  system: ["tag"],
  repair: ["title", "section", "diagnostics"],
  review: ["document"]
};

// src/prompts/read.ts
var V = () => {
  throw new Error("front matter is YAML between two lines of `---`");
}, ia = {
  yaml: (e) => Mr(e, { maxAliasCount: 20, customTags: [] }),
  json: V,
  javascript: V,
  js: V,
  coffee: V,
  coffeescript: V,
  cson: V,
  toml: V
};
function ri(e, r) {
  let { head: t, body: n } = ni(e, r, Xo);
  return `${t.id}.md` !== r && X(r, `its id is \`${t.id}\`, expected \`${r.replace(/\.md$/, "")}\``), oi(r, t.inputs, n), { ...t, body: n };
}
function ti(e, r) {
  let { head: t, body: n } = ni(e, r, Jo);
  `${t.id}.md` !== r && X(r, `its id is \`${t.id}\`, expected \`${r.replace(/\.md$/, "")}\``);
  let o = Qo[t.id], i = t.inputs.find((u) => !o.includes(u));
  return i && X(r, `its input \`${i}\` is none of ${o.join(", ")}`), oi(r, t.inputs, n), { ...t, body: n };
}
function ni(e, r, t) {
  let n;
  try {
    n = (0, ei.default)(e.replace(/\r\n/g, `
`), { engines: ia });
  } catch (i) {
    return X(r, i.message.split(`
`)[0] ?? "");
  }
  let o = t.safeParse(structuredClone(n.data));
  if (!o.success) {
    let { path: i, message: u } = o.error.issues[0];
    return X(r, `\`${i.join(".") || "front matter"}\`: ${u}`);
  }
  return { head: o.data, body: n.content.trim() };
}
function oi(e, r, t) {
  let n = Ke(t), o = r.find((u) => !n.includes(u)), i = n.find((u) => !r.includes(u));
  o && X(e, `its input \`${o}\` is used nowhere`), i && X(e, `it uses \`{{${i}}}\`, which \`inputs\` does not declare`);
}
function X(e, r) {
  throw new N(`prompt \`${e}\`: ${r}`, D.crash);
}

// src/prompts/load.ts
async function ca(e = new URL("prompts/", Fr())) {
  let r = new URL("sections/", e), t = (await ua(r)).filter((a) => a.endsWith(".md")), n = (a, l) => sa(new URL(a, l), "utf8"), o = await Promise.all(t.map(async (a) => ri(await n(a, r), a))), [i, u, s] = await Promise.
  all(
    ["system.md", "repair.md", "review.md"].map(async (a) => ti(await n(a, e), a))
  ), c = la(o);
  return fa(c), { system: i, repair: u, review: s, sections: c };
}
function aa(e) {
  return new Map(Array.from(e.sections, ([r, { needs: t }]) => [r, t]));
}
function la(e) {
  let r = new Map(e.map((n) => [n.id, n])), t = e.flatMap(({ needs: n }) => n).find((n) => !r.has(n));
  if (t) throw new N(`prompts/sections/${t}.md is missing, and another prompt needs it`, D.crash);
  return new Map(Ae.flatMap((n) => r.has(n) ? [[n, r.get(n)]] : []));
}
function fa(e) {
  let r = new Map(Array.from(e, ([t, { needs: n }]) => [t, n]));
  for (let t = -1; t !== r.size; ) {
    t = r.size;
    for (let [n, o] of r) o.some((i) => r.has(i)) || r.delete(n);
  }
  if (r.size > 0)
    throw new N(`prompts: ${[...r.keys()].join(", ")} need each other in a circle`, D.crash);
}

export {
  Ke as a,
  li as b,
  ca as c,
  aa as d
};
