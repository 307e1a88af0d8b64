// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import "./chunk-ADFQ3F2B.mjs";

// node_modules/openai/internal/tslib.mjs
function w(s, e, t, r, n) {
  if (r === "m")
    throw new TypeError("Private method is not writable");
  if (r === "a" && !n)
    throw new TypeError("Private accessor was defined without a setter");
  if (typeof e == "function" ? s !== e || !n : !e.has(s))
    throw new TypeError("Cannot write private member to an object whose class did not declare it");
  return r === "a" ? n.call(s, t) : n ? n.value = t : e.set(s, t), t;
}
function c(s, e, t, r) {
  if (t === "a" && !r)
    throw new TypeError("Private accessor was defined without a getter");
  if (typeof e == "function" ? s !== e || !r : !e.has(s))
    throw new TypeError("Cannot read private member from an object whose class did not declare it");
  return t === "m" ? r : t === "a" ? r.call(s) : r ? r.value : e.get(s);
}

// node_modules/openai/internal/utils/uuid.mjs
var He = function() {
  let { crypto: s } = globalThis;
  if (s?.randomUUID)
    return He = s.randomUUID.bind(s), s.randomUUID();
  let e = new Uint8Array(1), t = s ? () => s.getRandomValues(e)[0] : () => Math.random() * 255 & 255;
  return "10000000-1000-4000-8000-100000000000".replace(/[018]/g, (r) => (+r ^ t() & 15 >> +r / 4).toString(16));
};

// node_modules/openai/internal/errors.mjs
function Dr(s) {
  return typeof s == "object" && s !== null && // Spec-compliant fetch implementations
  ("name" in s && s.name === "AbortError" || // Expo fetch
  "message" in s && String(s.message).includes("FetchRequestCanceledException"));
}
var qr = (s) => {
  if (s instanceof Error)
    return s;
  if (typeof s == "object" && s !== null) {
    try {
      if (Object.prototype.toString.call(s) === "[object Error]") {
        let e = new Error(s.message, s.cause ? { cause: s.cause } : {});
        return s.stack && (e.stack = s.stack), s.cause && !e.cause && (e.cause = s.cause), s.name && (e.name = s.name), e;
      }
    } catch {
    }
    try {
      return new Error(JSON.stringify(s));
    } catch {
    }
  }
  return new Error(s);
};

// node_modules/openai/core/error.mjs
var _ = class extends Error {
}, N = class s extends _ {
  constructor(e, t, r, n) {
    super(`${s.makeMessage(e, t, r)}`), this.status = e, this.headers = n, this.requestID = n?.get("x-request-id"), this.error = t;
    let o = t;
    this.code = o?.code, this.param = o?.param, this.type = o?.type;
  }
  static makeMessage(e, t, r) {
    let n = t?.message ? typeof t.message == "string" ? t.message : JSON.stringify(t.message) : t ? JSON.stringify(t) : r;
    return e && n ? `${e} ${n}` : e ? `${e} status code (no body)` : n || "(no status code or body)";
  }
  static generate(e, t, r, n) {
    if (!e || !n)
      return new Se({ message: r, cause: qr(t) });
    let o = t?.error;
    return e === 400 ? new Pt(e, o, r, n) : e === 401 ? new xt(e, o, r, n) : e === 403 ? new Rt(e, o, r, n) : e === 404 ? new St(e, o, r, n) : e === 409 ? new Ct(e, o, r, n) : e === 422 ? new $t(e, o,
    r, n) : e === 429 ? new kt(e, o, r, n) : e >= 500 ? new Et(e, o, r, n) : new s(e, o, r, n);
  }
}, L = class extends N {
  constructor({ message: e } = {}) {
    super(void 0, void 0, e || "Request was aborted.", void 0);
  }
}, Se = class extends N {
  constructor({ message: e, cause: t }) {
    super(void 0, void 0, e || "Connection error.", void 0), t && (this.cause = t);
  }
}, Ce = class extends Se {
  constructor({ message: e } = {}) {
    super({ message: e ?? "Request timed out." });
  }
}, Pt = class extends N {
}, xt = class extends N {
}, Rt = class extends N {
}, St = class extends N {
}, Ct = class extends N {
}, $t = class extends N {
}, kt = class extends N {
}, Et = class extends N {
}, Ot = class extends _ {
  constructor() {
    super("Could not parse response content as the length limit was reached");
  }
}, vt = class extends _ {
  constructor() {
    super("Could not parse response content as the request was rejected by the content filter");
  }
}, pe = class extends Error {
  constructor(e) {
    super(e);
  }
}, We = class extends N {
  constructor(e, t, r) {
    let n = "OAuth2 authentication error", o;
    if (t && typeof t == "object") {
      let a = t;
      o = a.error;
      let l = a.error_description;
      l && typeof l == "string" ? n = l : o && (n = o);
    }
    super(e, t, n, r), this.error_code = o;
  }
}, Hr = class extends _ {
  constructor(e, t, r) {
    super(e), this.provider = t, this.cause = r;
  }
};

// node_modules/openai/internal/utils/values.mjs
var Zo = /^[a-z][a-z0-9+.-]*:/i, Mn = (s) => Zo.test(s), G = (s) => (G = Array.isArray, G(s)), Hs = G;
function _s(s) {
  return typeof s != "object" ? {} : s ?? {};
}
function Ws(s) {
  if (!s)
    return !0;
  for (let e in s)
    return !1;
  return !0;
}
function Bn(s, e) {
  return Object.prototype.hasOwnProperty.call(s, e);
}
function Tt(s) {
  return s != null && typeof s == "object" && !Array.isArray(s);
}
var Un = (s, e) => {
  if (typeof e != "number" || !Number.isInteger(e))
    throw new _(`${s} must be an integer`);
  if (e < 0)
    throw new _(`${s} must be a positive integer`);
  return e;
};
var zn = (s) => {
  try {
    return JSON.parse(s);
  } catch {
    return;
  }
};

// node_modules/openai/internal/utils/sleep.mjs
var he = (s) => new Promise((e) => setTimeout(e, s));

// node_modules/openai/version.mjs
var $e = "6.49.0";

// node_modules/openai/internal/detect-platform.mjs
var Wn = () => (
  // @ts-ignore
  typeof window < "u" && // @ts-ignore
  typeof window.document < "u" && // @ts-ignore
  typeof navigator < "u"
);
function ei() {
  return typeof Deno < "u" && Deno.build != null ? "deno" : typeof EdgeRuntime < "u" ? "edge" : Object.prototype.toString.call(typeof globalThis.process < "u" ? globalThis.process : 0) === "[object pr\
ocess]" ? "node" : "unknown";
}
var ti = () => {
  let s = ei();
  if (s === "deno")
    return {
      "X-Stainless-Lang": "js",
      "X-Stainless-Package-Version": $e,
      "X-Stainless-OS": qn(Deno.build.os),
      "X-Stainless-Arch": Dn(Deno.build.arch),
      "X-Stainless-Runtime": "deno",
      "X-Stainless-Runtime-Version": typeof Deno.version == "string" ? Deno.version : Deno.version?.deno ?? "unknown"
    };
  if (typeof EdgeRuntime < "u")
    return {
      "X-Stainless-Lang": "js",
      "X-Stainless-Package-Version": $e,
      "X-Stainless-OS": "Unknown",
      "X-Stainless-Arch": `other:${EdgeRuntime}`,
      "X-Stainless-Runtime": "edge",
      "X-Stainless-Runtime-Version": globalThis.process.version
    };
  if (s === "node")
    return {
      "X-Stainless-Lang": "js",
      "X-Stainless-Package-Version": $e,
      "X-Stainless-OS": qn(globalThis.process.platform ?? "unknown"),
      "X-Stainless-Arch": Dn(globalThis.process.arch ?? "unknown"),
      "X-Stainless-Runtime": "node",
      "X-Stainless-Runtime-Version": globalThis.process.version ?? "unknown"
    };
  let e = ri();
  return e ? {
    "X-Stainless-Lang": "js",
    "X-Stainless-Package-Version": $e,
    "X-Stainless-OS": "Unknown",
    "X-Stainless-Arch": "unknown",
    "X-Stainless-Runtime": `browser:${e.browser}`,
    "X-Stainless-Runtime-Version": e.version
  } : {
    "X-Stainless-Lang": "js",
    "X-Stainless-Package-Version": $e,
    "X-Stainless-OS": "Unknown",
    "X-Stainless-Arch": "unknown",
    "X-Stainless-Runtime": "unknown",
    "X-Stainless-Runtime-Version": "unknown"
  };
};
function ri() {
  if (typeof navigator > "u" || !navigator)
    return null;
  let s = [
    { key: "edge", pattern: /Edge(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/ },
    { key: "ie", pattern: /MSIE(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/ },
    { key: "ie", pattern: /Trident(?:.*rv\:(\d+)\.(\d+)(?:\.(\d+))?)?/ },
    { key: "chrome", pattern: /Chrome(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/ },
    { key: "firefox", pattern: /Firefox(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/ },
    { key: "safari", pattern: /(?:Version\W+(\d+)\.(\d+)(?:\.(\d+))?)?(?:\W+Mobile\S*)?\W+Safari/ }
  ];
  for (let { key: e, pattern: t } of s) {
    let r = t.exec(navigator.userAgent);
    if (r) {
      let n = r[1] || 0, o = r[2] || 0, a = r[3] || 0;
      return { browser: e, version: `${n}.${o}.${a}` };
    }
  }
  return null;
}
var Dn = (s) => s === "x32" ? "x32" : s === "x86_64" || s === "x64" ? "x64" : s === "arm" ? "arm" : s === "aarch64" || s === "arm64" ? "arm64" : s ? `other:${s}` : "unknown", qn = (s) => (s = s.toLowerCase(),
s.includes("ios") ? "iOS" : s === "android" ? "Android" : s === "darwin" ? "MacOS" : s === "win32" ? "Windows" : s === "freebsd" ? "FreeBSD" : s === "openbsd" ? "OpenBSD" : s === "linux" ? "Linux" : s ?
`Other:${s}` : "Unknown"), Hn, Jn = () => Hn ?? (Hn = ti());

// node_modules/openai/internal/shims.mjs
function ys() {
  if (typeof fetch < "u")
    return fetch;
  throw new Error("`fetch` is not defined as a global; Either pass `fetch` to the client, `new OpenAI({ fetch })` or polyfill the global, `globalThis.fetch = fetch`");
}
function Js(...s) {
  let e = globalThis.ReadableStream;
  if (typeof e > "u")
    throw new Error("`ReadableStream` is not defined as a global; You will need to polyfill it, `globalThis.ReadableStream = ReadableStream`");
  return new e(...s);
}
function Wr(s) {
  let e = Symbol.asyncIterator in s ? s[Symbol.asyncIterator]() : s[Symbol.iterator]();
  return Js({
    start() {
    },
    async pull(t) {
      let { done: r, value: n } = await e.next();
      r ? t.close() : t.enqueue(n);
    },
    async cancel() {
      await e.return?.();
    }
  });
}
function gs(s) {
  if (s[Symbol.asyncIterator])
    return s;
  let e = s.getReader();
  return {
    async next() {
      try {
        let t = await e.read();
        return t?.done && e.releaseLock(), t;
      } catch (t) {
        throw e.releaseLock(), t;
      }
    },
    async return() {
      let t = e.cancel();
      return e.releaseLock(), await t, { done: !0, value: void 0 };
    },
    [Symbol.asyncIterator]() {
      return this;
    }
  };
}
async function Vs(s) {
  if (s === null || typeof s != "object")
    return;
  if (s[Symbol.asyncIterator]) {
    await s[Symbol.asyncIterator]().return?.();
    return;
  }
  let e = s.getReader(), t = e.cancel();
  e.releaseLock(), await t;
}

// node_modules/openai/internal/request-options.mjs
var Xn = ({ headers: s, body: e }) => ({
  bodyHeaders: {
    "content-type": "application/json"
  },
  body: JSON.stringify(e)
});

// node_modules/openai/internal/qs/formats.mjs
var Xs = "RFC3986", Gs = (s) => String(s), Qs = {
  RFC1738: (s) => String(s).replace(/%20/g, "+"),
  RFC3986: Gs
}, Gn = "RFC1738";

// node_modules/openai/internal/qs/utils.mjs
var As = (s, e) => (As = Object.hasOwn ?? Function.prototype.call.bind(Object.prototype.hasOwnProperty), As(s, e)), fe = /* @__PURE__ */ (() => {
  let s = [];
  for (let e = 0; e < 256; ++e)
    s.push("%" + ((e < 16 ? "0" : "") + e.toString(16)).toUpperCase());
  return s;
})();
var Ys = 1024, Qn = (s, e, t, r, n) => {
  if (s.length === 0)
    return s;
  let o = s;
  if (typeof s == "symbol" ? o = Symbol.prototype.toString.call(s) : typeof s != "string" && (o = String(s)), t === "iso-8859-1")
    return escape(o).replace(/%u[0-9a-f]{4}/gi, function(l) {
      return "%26%23" + parseInt(l.slice(2), 16) + "%3B";
    });
  let a = "";
  for (let l = 0; l < o.length; l += Ys) {
    let h = o.length >= Ys ? o.slice(l, l + Ys) : o, d = [];
    for (let f = 0; f < h.length; ++f) {
      let y = h.charCodeAt(f);
      if (y === 45 || // -
      y === 46 || // .
      y === 95 || // _
      y === 126 || // ~
      y >= 48 && y <= 57 || // 0-9
      y >= 65 && y <= 90 || // a-z
      y >= 97 && y <= 122 || // A-Z
      n === Gn && (y === 40 || y === 41)) {
        d[d.length] = h.charAt(f);
        continue;
      }
      if (y < 128) {
        d[d.length] = fe[y];
        continue;
      }
      if (y < 2048) {
        d[d.length] = fe[192 | y >> 6] + fe[128 | y & 63];
        continue;
      }
      if (y < 55296 || y >= 57344) {
        d[d.length] = fe[224 | y >> 12] + fe[128 | y >> 6 & 63] + fe[128 | y & 63];
        continue;
      }
      f += 1, y = 65536 + ((y & 1023) << 10 | h.charCodeAt(f) & 1023), d[d.length] = fe[240 | y >> 18] + fe[128 | y >> 12 & 63] + fe[128 | y >> 6 & 63] + fe[128 | y & 63];
    }
    a += d.join("");
  }
  return a;
};
function Yn(s) {
  return !s || typeof s != "object" ? !1 : !!(s.constructor && s.constructor.isBuffer && s.constructor.isBuffer(s));
}
function Zs(s, e) {
  if (G(s)) {
    let t = [];
    for (let r = 0; r < s.length; r += 1)
      t.push(e(s[r]));
    return t;
  }
  return e(s);
}

// node_modules/openai/internal/qs/stringify.mjs
var eo = {
  brackets(s) {
    return String(s) + "[]";
  },
  comma: "comma",
  indices(s, e) {
    return String(s) + "[" + e + "]";
  },
  repeat(s) {
    return String(s);
  }
}, to = function(s, e) {
  Array.prototype.push.apply(s, G(e) ? e : [e]);
}, Zn, z = {
  addQueryPrefix: !1,
  allowDots: !1,
  allowEmptyArrays: !1,
  arrayFormat: "indices",
  charset: "utf-8",
  charsetSentinel: !1,
  delimiter: "&",
  encode: !0,
  encodeDotInKeys: !1,
  encoder: Qn,
  encodeValuesOnly: !1,
  format: Xs,
  formatter: Gs,
  /** @deprecated */
  indices: !1,
  serializeDate(s) {
    return (Zn ?? (Zn = Function.prototype.call.bind(Date.prototype.toISOString)))(s);
  },
  skipNulls: !1,
  strictNullHandling: !1
};
function ni(s) {
  return typeof s == "string" || typeof s == "number" || typeof s == "boolean" || typeof s == "symbol" || typeof s == "bigint";
}
var en = {};
function ro(s, e, t, r, n, o, a, l, h, d, f, y, m, b, P, A, I, O) {
  let g = s, E = O, S = 0, j = !1;
  for (; (E = E.get(en)) !== void 0 && !j; ) {
    let v = E.get(s);
    if (S += 1, typeof v < "u") {
      if (v === S)
        throw new RangeError("Cyclic object value");
      j = !0;
    }
    typeof E.get(en) > "u" && (S = 0);
  }
  if (typeof d == "function" ? g = d(e, g) : g instanceof Date ? g = m?.(g) : t === "comma" && G(g) && (g = Zs(g, function(v) {
    return v instanceof Date ? m?.(v) : v;
  })), g === null) {
    if (o)
      return h && !A ? (
        // @ts-expect-error
        h(e, z.encoder, I, "key", b)
      ) : e;
    g = "";
  }
  if (ni(g) || Yn(g)) {
    if (h) {
      let v = A ? e : h(e, z.encoder, I, "key", b);
      return [
        P?.(v) + "=" + // @ts-expect-error
        P?.(h(g, z.encoder, I, "value", b))
      ];
    }
    return [P?.(e) + "=" + P?.(String(g))];
  }
  let k = [];
  if (typeof g > "u")
    return k;
  let K;
  if (t === "comma" && G(g))
    A && h && (g = Zs(g, h)), K = [{ value: g.length > 0 ? g.join(",") || null : void 0 }];
  else if (G(d))
    K = d;
  else {
    let v = Object.keys(g);
    K = f ? v.sort(f) : v;
  }
  let T = l ? String(e).replace(/\./g, "%2E") : String(e), F = r && G(g) && g.length === 1 ? T + "[]" : T;
  if (n && G(g) && g.length === 0)
    return F + "[]";
  for (let v = 0; v < K.length; ++v) {
    let J = K[v], It = (
      // @ts-ignore
      typeof J == "object" && typeof J.value < "u" ? J.value : g[J]
    );
    if (a && It === null)
      continue;
    let V = y && l ? J.replace(/\./g, "%2E") : J, fs = G(g) ? typeof t == "function" ? t(F, V) : F : F + (y ? "." + V : "[" + V + "]");
    O.set(s, S);
    let ms = /* @__PURE__ */ new WeakMap();
    ms.set(en, O), to(k, ro(
      It,
      fs,
      t,
      r,
      n,
      o,
      a,
      l,
      // @ts-ignore
      t === "comma" && A && G(g) ? null : h,
      d,
      f,
      y,
      m,
      b,
      P,
      A,
      I,
      ms
    ));
  }
  return k;
}
function oi(s = z) {
  if (typeof s.allowEmptyArrays < "u" && typeof s.allowEmptyArrays != "boolean")
    throw new TypeError("`allowEmptyArrays` option can only be `true` or `false`, when provided");
  if (typeof s.encodeDotInKeys < "u" && typeof s.encodeDotInKeys != "boolean")
    throw new TypeError("`encodeDotInKeys` option can only be `true` or `false`, when provided");
  if (s.encoder !== null && typeof s.encoder < "u" && typeof s.encoder != "function")
    throw new TypeError("Encoder has to be a function.");
  let e = s.charset || z.charset;
  if (typeof s.charset < "u" && s.charset !== "utf-8" && s.charset !== "iso-8859-1")
    throw new TypeError("The charset option must be either utf-8, iso-8859-1, or undefined");
  let t = Xs;
  if (typeof s.format < "u") {
    if (!As(Qs, s.format))
      throw new TypeError("Unknown format option provided.");
    t = s.format;
  }
  let r = Qs[t], n = z.filter;
  (typeof s.filter == "function" || G(s.filter)) && (n = s.filter);
  let o;
  if (s.arrayFormat && s.arrayFormat in eo ? o = s.arrayFormat : "indices" in s ? o = s.indices ? "indices" : "repeat" : o = z.arrayFormat, "commaRoundTrip" in s && typeof s.commaRoundTrip != "boolean")
    throw new TypeError("`commaRoundTrip` must be a boolean, or absent");
  let a = typeof s.allowDots > "u" ? s.encodeDotInKeys ? !0 : z.allowDots : !!s.allowDots;
  return {
    addQueryPrefix: typeof s.addQueryPrefix == "boolean" ? s.addQueryPrefix : z.addQueryPrefix,
    // @ts-ignore
    allowDots: a,
    allowEmptyArrays: typeof s.allowEmptyArrays == "boolean" ? !!s.allowEmptyArrays : z.allowEmptyArrays,
    arrayFormat: o,
    charset: e,
    charsetSentinel: typeof s.charsetSentinel == "boolean" ? s.charsetSentinel : z.charsetSentinel,
    commaRoundTrip: !!s.commaRoundTrip,
    delimiter: typeof s.delimiter > "u" ? z.delimiter : s.delimiter,
    encode: typeof s.encode == "boolean" ? s.encode : z.encode,
    encodeDotInKeys: typeof s.encodeDotInKeys == "boolean" ? s.encodeDotInKeys : z.encodeDotInKeys,
    encoder: typeof s.encoder == "function" ? s.encoder : z.encoder,
    encodeValuesOnly: typeof s.encodeValuesOnly == "boolean" ? s.encodeValuesOnly : z.encodeValuesOnly,
    filter: n,
    format: t,
    formatter: r,
    serializeDate: typeof s.serializeDate == "function" ? s.serializeDate : z.serializeDate,
    skipNulls: typeof s.skipNulls == "boolean" ? s.skipNulls : z.skipNulls,
    // @ts-ignore
    sort: typeof s.sort == "function" ? s.sort : null,
    strictNullHandling: typeof s.strictNullHandling == "boolean" ? s.strictNullHandling : z.strictNullHandling
  };
}
function so(s, e = {}) {
  let t = s, r = oi(e), n, o;
  typeof r.filter == "function" ? (o = r.filter, t = o("", t)) : G(r.filter) && (o = r.filter, n = o);
  let a = [];
  if (typeof t != "object" || t === null)
    return "";
  let l = eo[r.arrayFormat], h = l === "comma" && r.commaRoundTrip;
  n || (n = Object.keys(t)), r.sort && n.sort(r.sort);
  let d = /* @__PURE__ */ new WeakMap();
  for (let m = 0; m < n.length; ++m) {
    let b = n[m];
    r.skipNulls && t[b] === null || to(a, ro(
      t[b],
      b,
      // @ts-expect-error
      l,
      h,
      r.allowEmptyArrays,
      r.strictNullHandling,
      r.skipNulls,
      r.encodeDotInKeys,
      r.encode ? r.encoder : null,
      r.filter,
      r.sort,
      r.allowDots,
      r.serializeDate,
      r.format,
      r.formatter,
      r.encodeValuesOnly,
      r.charset,
      d
    ));
  }
  let f = a.join(r.delimiter), y = r.addQueryPrefix === !0 ? "?" : "";
  return r.charsetSentinel && (r.charset === "iso-8859-1" ? y += "utf8=%26%2310003%3B&" : y += "utf8=%E2%9C%93&"), f.length > 0 ? y + f : "";
}

// node_modules/openai/internal/utils/query.mjs
function no(s) {
  return so(s, { arrayFormat: "brackets" });
}

// node_modules/openai/internal/utils/bytes.mjs
function ao(s) {
  let e = 0;
  for (let n of s)
    e += n.length;
  let t = new Uint8Array(e), r = 0;
  for (let n of s)
    t.set(n, r), r += n.length;
  return t;
}
var oo;
function re(s) {
  let e;
  return (oo ?? (e = new globalThis.TextEncoder(), oo = e.encode.bind(e)))(s);
}
var io;
function tn(s) {
  let e;
  return (io ?? (e = new globalThis.TextDecoder(), io = e.decode.bind(e)))(s);
}

// node_modules/openai/internal/decoders/line.mjs
var se, ne, Je = class {
  constructor() {
    se.set(this, void 0), ne.set(this, void 0), w(this, se, new Uint8Array(), "f"), w(this, ne, null, "f");
  }
  decode(e) {
    if (e == null)
      return [];
    let t = e instanceof ArrayBuffer ? new Uint8Array(e) : typeof e == "string" ? re(e) : e;
    w(this, se, ao([c(this, se, "f"), t]), "f");
    let r = [], n;
    for (; (n = ai(c(this, se, "f"), c(this, ne, "f"))) != null; ) {
      if (n.carriage && c(this, ne, "f") == null) {
        w(this, ne, n.index, "f");
        continue;
      }
      if (c(this, ne, "f") != null && (n.index !== c(this, ne, "f") + 1 || n.carriage)) {
        r.push(tn(c(this, se, "f").subarray(0, c(this, ne, "f") - 1))), w(this, se, c(this, se, "f").subarray(c(this, ne, "f")), "f"), w(this, ne, null, "f");
        continue;
      }
      let o = c(this, ne, "f") !== null ? n.preceding - 1 : n.preceding, a = tn(c(this, se, "f").subarray(0, o));
      r.push(a), w(this, se, c(this, se, "f").subarray(n.index), "f"), w(this, ne, null, "f");
    }
    return r;
  }
  flush() {
    return c(this, se, "f").length ? this.decode(`
`) : [];
  }
};
se = /* @__PURE__ */ new WeakMap(), ne = /* @__PURE__ */ new WeakMap();
Je.NEWLINE_CHARS = /* @__PURE__ */ new Set([`
`, "\r"]);
Je.NEWLINE_REGEXP = /\r\n|[\n\r]/g;
function ai(s, e) {
  for (let n = e ?? 0; n < s.length; n++) {
    if (s[n] === 10)
      return { preceding: n, index: n + 1, carriage: !1 };
    if (s[n] === 13)
      return { preceding: n, index: n + 1, carriage: !0 };
  }
  return null;
}
function uo(s) {
  for (let r = 0; r < s.length - 1; r++) {
    if (s[r] === 10 && s[r + 1] === 10 || s[r] === 13 && s[r + 1] === 13)
      return r + 2;
    if (s[r] === 13 && s[r + 1] === 10 && r + 3 < s.length && s[r + 2] === 13 && s[r + 3] === 10)
      return r + 4;
  }
  return -1;
}

// node_modules/openai/internal/utils/log.mjs
var ws = {
  off: 0,
  error: 200,
  warn: 300,
  info: 400,
  debug: 500
}, rn = (s, e, t) => {
  if (s) {
    if (Bn(ws, s))
      return s;
    M(t).warn(`${e} was set to ${JSON.stringify(s)}, expected one of ${JSON.stringify(Object.keys(ws))}`);
  }
};
function Jr() {
}
function bs(s, e, t) {
  return !e || ws[s] > ws[t] ? Jr : e[s].bind(e);
}
var ui = {
  error: Jr,
  warn: Jr,
  info: Jr,
  debug: Jr
}, co = /* @__PURE__ */ new WeakMap();
function M(s) {
  let e = s.logger, t = s.logLevel ?? "off";
  if (!e)
    return ui;
  let r = co.get(e);
  if (r && r[0] === t)
    return r[1];
  let n = {
    error: bs("error", e, t),
    warn: bs("warn", e, t),
    info: bs("info", e, t),
    debug: bs("debug", e, t)
  };
  return co.set(e, [t, n]), n;
}
var ye = (s) => (s.options && (s.options = { ...s.options }, delete s.options.headers), s.headers && (s.headers = Object.fromEntries((s.headers instanceof Headers ? [...s.headers] : Object.entries(s.headers)).
map(([e, t]) => [
  e,
  e.toLowerCase() === "authorization" || e.toLowerCase() === "api-key" || e.toLowerCase() === "x-api-key" || e.toLowerCase() === "x-amz-security-token" || e.toLowerCase() === "cookie" || e.toLowerCase() ===
  "set-cookie" ? "***" : t
]))), "retryOfRequestLogID" in s && (s.retryOfRequestLogID && (s.retryOf = s.retryOfRequestLogID), delete s.retryOfRequestLogID), s);

// node_modules/openai/core/streaming.mjs
var Vr, ee = class s {
  constructor(e, t, r) {
    this.iterator = e, Vr.set(this, void 0), this.controller = t, w(this, Vr, r, "f");
  }
  static fromSSEResponse(e, t, r, n) {
    let o = !1, a = r ? M(r) : console;
    async function* l() {
      if (o)
        throw new _("Cannot iterate over a consumed stream, use `.tee()` to split the stream.");
      o = !0;
      let h = !1;
      try {
        for await (let d of ci(e, t))
          if (!h) {
            if (d.data.startsWith("[DONE]")) {
              h = !0;
              continue;
            }
            if (d.event === null || !d.event.startsWith("thread.")) {
              let f;
              try {
                f = JSON.parse(d.data);
              } catch (y) {
                throw a.error("Could not parse message into JSON:", d.data), a.error("From chunk:", d.raw), y;
              }
              if (f && f.error)
                throw new N(void 0, f.error, void 0, e.headers);
              yield n ? { event: d.event, data: f } : f;
            } else {
              let f;
              try {
                f = JSON.parse(d.data);
              } catch (y) {
                throw console.error("Could not parse message into JSON:", d.data), console.error("From chunk:", d.raw), y;
              }
              if (d.event == "error")
                throw new N(void 0, f.error, f.message, void 0);
              yield { event: d.event, data: f };
            }
          }
        h = !0;
      } catch (d) {
        if (Dr(d))
          return;
        throw d;
      } finally {
        h || t.abort();
      }
    }
    return new s(l, t, r);
  }
  /**
   * Generates a Stream from a newline-separated ReadableStream
   * where each item is a JSON value.
   */
  static fromReadableStream(e, t, r) {
    let n = !1;
    async function* o() {
      let l = new Je(), h = e.getReader(), d = !1, f, y = () => {
        f ?? (f = h.cancel()), f.catch(() => {
        });
      };
      t.signal.addEventListener("abort", y, { once: !0 });
      try {
        if (t.signal.aborted) {
          y();
          return;
        }
        for (; ; ) {
          let { value: m, done: b } = await h.read();
          if (b) {
            d = !0;
            break;
          }
          if (t.signal.aborted)
            return;
          for (let P of l.decode(m)) {
            if (t.signal.aborted)
              return;
            yield P;
          }
        }
        if (t.signal.aborted)
          return;
        for (let m of l.flush()) {
          if (t.signal.aborted)
            return;
          yield m;
        }
      } finally {
        t.signal.removeEventListener("abort", y), d || y(), h.releaseLock();
      }
    }
    async function* a() {
      if (n)
        throw new _("Cannot iterate over a consumed stream, use `.tee()` to split the stream.");
      n = !0;
      let l = !1;
      try {
        for await (let h of o())
          l || h && (yield JSON.parse(h));
        l = !0;
      } catch (h) {
        if (t.signal.aborted || Dr(h))
          return;
        throw h;
      } finally {
        l || t.abort();
      }
    }
    return new s(a, t, r);
  }
  [(Vr = /* @__PURE__ */ new WeakMap(), Symbol.asyncIterator)]() {
    return this.iterator();
  }
  /**
   * Splits the stream into two streams which can be
   * independently read from at different speeds.
   */
  tee() {
    let e = [], t = [], r = this.iterator(), n = (o) => ({
      next: () => {
        if (o.length === 0) {
          let a = r.next();
          e.push(a), t.push(a);
        }
        return o.shift();
      }
    });
    return [
      new s(() => n(e), this.controller, c(this, Vr, "f")),
      new s(() => n(t), this.controller, c(this, Vr, "f"))
    ];
  }
  /**
   * Converts this stream to a newline-separated ReadableStream of
   * JSON stringified values in the stream
   * which can be turned back into a Stream with `Stream.fromReadableStream()`.
   */
  toReadableStream() {
    let e = this, t;
    return Js({
      async start() {
        t = e[Symbol.asyncIterator]();
      },
      async pull(r) {
        try {
          let { value: n, done: o } = await t.next();
          if (o)
            return r.close();
          let a = re(JSON.stringify(n) + `
`);
          r.enqueue(a);
        } catch (n) {
          r.error(n);
        }
      },
      async cancel() {
        await t.return?.();
      }
    });
  }
};
async function* ci(s, e) {
  if (!s.body)
    throw e.abort(), typeof globalThis.navigator < "u" && globalThis.navigator.product === "ReactNative" ? new _("The default react-native fetch implementation does not support streaming. Please use e\
xpo/fetch: https://docs.expo.dev/versions/latest/sdk/expo/#expofetch-api") : new _("Attempted to iterate over a response with no body");
  let t = new sn(), r = new Je(), n = gs(s.body);
  for await (let o of li(n))
    for (let a of r.decode(o)) {
      let l = t.decode(a);
      l && (yield l);
    }
  for (let o of r.flush()) {
    let a = t.decode(o);
    a && (yield a);
  }
}
async function* li(s) {
  let e = new Uint8Array();
  for await (let t of s) {
    if (t == null)
      continue;
    let r = t instanceof ArrayBuffer ? new Uint8Array(t) : typeof t == "string" ? re(t) : t, n = new Uint8Array(e.length + r.length);
    n.set(e), n.set(r, e.length), e = n;
    let o;
    for (; (o = uo(e)) !== -1; )
      yield e.slice(0, o), e = e.slice(o);
  }
  e.length > 0 && (yield e);
}
var sn = class {
  constructor() {
    this.event = null, this.data = [], this.chunks = [];
  }
  decode(e) {
    if (e.endsWith("\r") && (e = e.substring(0, e.length - 1)), !e) {
      if (!this.event && !this.data.length)
        return null;
      let o = {
        event: this.event,
        data: this.data.join(`
`),
        raw: this.chunks
      };
      return this.event = null, this.data = [], this.chunks = [], o;
    }
    if (this.chunks.push(e), e.startsWith(":"))
      return null;
    let [t, r, n] = di(e, ":");
    return n.startsWith(" ") && (n = n.substring(1)), t === "event" ? this.event = n : t === "data" && this.data.push(n), null;
  }
};
function di(s, e) {
  let t = s.indexOf(e);
  return t !== -1 ? [s.substring(0, t), e, s.substring(t + e.length)] : [s, "", ""];
}

// node_modules/openai/internal/parse.mjs
async function Is(s, e) {
  let { response: t, requestLogID: r, retryOfRequestLogID: n, startTime: o } = e, a = await (async () => {
    if (e.options.stream)
      return M(s).debug("response", t.status, t.url, t.headers, t.body), e.options.__streamClass ? e.options.__streamClass.fromSSEResponse(t, e.controller, s, e.options.__synthesizeEventData) : ee.fromSSEResponse(
      t, e.controller, s, e.options.__synthesizeEventData);
    if (t.status === 204)
      return null;
    if (e.options.__binaryResponse)
      return t;
    let h = t.headers.get("content-type")?.split(";")[0]?.trim();
    if (h?.includes("application/json") || h?.endsWith("+json")) {
      if (t.headers.get("content-length") === "0")
        return;
      let m = await t.json();
      return nn(m, t);
    }
    return await t.text();
  })();
  return M(s).debug(`[${r}] response parsed`, ye({
    retryOfRequestLogID: n,
    url: t.url,
    status: t.status,
    body: a,
    durationMs: Date.now() - o
  })), a;
}
function nn(s, e) {
  return !s || typeof s != "object" || Array.isArray(s) ? s : Object.defineProperty(s, "_request_id", {
    value: e.headers.get("x-request-id"),
    enumerable: !1
  });
}

// node_modules/openai/core/api-promise.mjs
var Xr, Ve = class s extends Promise {
  constructor(e, t, r = Is) {
    super((n) => {
      n(null);
    }), this.responsePromise = t, this.parseResponse = r, Xr.set(this, void 0), w(this, Xr, e, "f");
  }
  _thenUnwrap(e) {
    return new s(c(this, Xr, "f"), this.responsePromise, async (t, r) => nn(e(await this.parseResponse(t, r), r), r.response));
  }
  /**
   * Gets the raw `Response` instance instead of parsing the response
   * data.
   *
   * If you want to parse the response body but still get the `Response`
   * instance, you can use {@link withResponse()}.
   *
   * 👋 Getting the wrong TypeScript type for `Response`?
   * Try setting `"moduleResolution": "NodeNext"` or add `"lib": ["DOM"]`
   * to your `tsconfig.json`.
   */
  asResponse() {
    return this.responsePromise.then((e) => e.response);
  }
  /**
   * Gets the parsed response data, the raw `Response` instance and the ID of the request,
   * returned via the X-Request-ID header which is useful for debugging requests and reporting
   * issues to OpenAI.
   *
   * If you just want to get the raw `Response` instance without parsing it,
   * you can use {@link asResponse()}.
   *
   * 👋 Getting the wrong TypeScript type for `Response`?
   * Try setting `"moduleResolution": "NodeNext"` or add `"lib": ["DOM"]`
   * to your `tsconfig.json`.
   */
  async withResponse() {
    let [e, t] = await Promise.all([this.parse(), this.asResponse()]);
    return { data: e, response: t, request_id: t.headers.get("x-request-id") };
  }
  parse() {
    return this.parsedPromise || (this.parsedPromise = this.responsePromise.then((e) => this.parseResponse(c(this, Xr, "f"), e))), this.parsedPromise;
  }
  then(e, t) {
    return this.parse().then(e, t);
  }
  catch(e) {
    return this.parse().catch(e);
  }
  finally(e) {
    return this.parse().finally(e);
  }
};
Xr = /* @__PURE__ */ new WeakMap();

// node_modules/openai/core/pagination.mjs
var Ps, jt = class {
  constructor(e, t, r, n) {
    Ps.set(this, void 0), w(this, Ps, e, "f"), this.options = n, this.response = t, this.body = r;
  }
  hasNextPage() {
    return this.getPaginatedItems().length ? this.nextPageRequestOptions() != null : !1;
  }
  async getNextPage() {
    let e = this.nextPageRequestOptions();
    if (!e)
      throw new _("No next page expected; please check `.hasNextPage()` before calling `.getNextPage()`.");
    return await c(this, Ps, "f").requestAPIList(this.constructor, e);
  }
  async *iterPages() {
    let e = this;
    for (yield e; e.hasNextPage(); )
      e = await e.getNextPage(), yield e;
  }
  async *[(Ps = /* @__PURE__ */ new WeakMap(), Symbol.asyncIterator)]() {
    for await (let e of this.iterPages())
      for (let t of e.getPaginatedItems())
        yield t;
  }
}, Gr = class extends Ve {
  constructor(e, t, r) {
    super(e, t, async (n, o) => new r(n, o.response, await Is(n, o), o.options));
  }
  /**
   * Allow auto-paginating iteration on an unawaited list call, eg:
   *
   *    for await (const item of client.items.list()) {
   *      console.log(item)
   *    }
   */
  async *[Symbol.asyncIterator]() {
    let e = await this;
    for await (let t of e)
      yield t;
  }
}, Q = class extends jt {
  constructor(e, t, r, n) {
    super(e, t, r, n), this.data = r.data || [], this.object = r.object;
  }
  getPaginatedItems() {
    return this.data ?? [];
  }
  nextPageRequestOptions() {
    return null;
  }
}, R = class extends jt {
  constructor(e, t, r, n) {
    super(e, t, r, n), this.data = r.data || [], this.has_more = r.has_more || !1;
  }
  getPaginatedItems() {
    return this.data ?? [];
  }
  hasNextPage() {
    return this.has_more === !1 ? !1 : super.hasNextPage();
  }
  nextPageRequestOptions() {
    let e = this.getPaginatedItems(), t = e[e.length - 1]?.id;
    return t ? {
      ...this.options,
      query: {
        ..._s(this.options.query),
        after: t
      }
    } : null;
  }
}, $ = class extends jt {
  constructor(e, t, r, n) {
    super(e, t, r, n), this.data = r.data || [], this.has_more = r.has_more || !1, this.last_id = r.last_id || "";
  }
  getPaginatedItems() {
    return this.data ?? [];
  }
  hasNextPage() {
    return this.has_more === !1 ? !1 : super.hasNextPage();
  }
  nextPageRequestOptions() {
    let e = this.last_id;
    return e ? {
      ...this.options,
      query: {
        ..._s(this.options.query),
        after: e
      }
    } : null;
  }
}, B = class extends jt {
  constructor(e, t, r, n) {
    super(e, t, r, n), this.data = r.data || [], this.has_more = r.has_more || !1, this.next = r.next || null;
  }
  getPaginatedItems() {
    return this.data ?? [];
  }
  hasNextPage() {
    return this.has_more === !1 ? !1 : super.hasNextPage();
  }
  nextPageRequestOptions() {
    let e = this.next;
    return e ? {
      ...this.options,
      query: {
        ..._s(this.options.query),
        after: e
      }
    } : null;
  }
};

// node_modules/openai/auth/workload-identity-auth.mjs
var hi = {
  jwt: "urn:ietf:params:oauth:token-type:jwt",
  id: "urn:ietf:params:oauth:token-type:id_token"
}, fi = "urn:ietf:params:oauth:grant-type:token-exchange", xs = class {
  constructor(e, t) {
    this.cachedToken = null, this.refreshPromise = null, this.tokenExchangeUrl = "https://auth.openai.com/oauth/token", this.config = e, this.fetch = t ?? ys();
  }
  async getToken() {
    if (!this.cachedToken || this.isTokenExpired(this.cachedToken)) {
      if (this.refreshPromise)
        return await this.refreshPromise;
      this.refreshPromise = this.refreshToken();
      try {
        return await this.refreshPromise;
      } finally {
        this.refreshPromise = null;
      }
    }
    return this.needsRefresh(this.cachedToken) && !this.refreshPromise && (this.refreshPromise = this.refreshToken().finally(() => {
      this.refreshPromise = null;
    })), this.cachedToken.token;
  }
  async refreshToken() {
    let e = await this.config.provider.getToken(), t = {
      grant_type: fi,
      subject_token: e,
      subject_token_type: hi[this.config.provider.tokenType],
      identity_provider_id: this.config.identityProviderId,
      service_account_id: this.config.serviceAccountId
    };
    this.config.clientId && (t.client_id = this.config.clientId);
    let r = await this.fetch(this.tokenExchangeUrl, {
      method: "POST",
      headers: {
        "Content-Type": "application/json"
      },
      body: JSON.stringify(t)
    });
    if (!r.ok) {
      let h = await r.text(), d;
      try {
        d = JSON.parse(h);
      } catch {
      }
      throw r.status === 400 || r.status === 401 || r.status === 403 ? new We(r.status, d, r.headers) : N.generate(r.status, d, `Token exchange failed with status ${r.status}`, r.headers);
    }
    let n = await r.json();
    if (typeof n != "object" || n === null || !("access_token" in n) || typeof n.access_token != "string" || n.access_token.trim().length === 0)
      throw new _("Token exchange response missing 'access_token' field");
    let o = n.access_token, a = n.expires_in ?? 3600, l = Date.now() + a * 1e3;
    return this.cachedToken = {
      token: o,
      expiresAt: l
    }, o;
  }
  isTokenExpired(e) {
    return Date.now() >= e.expiresAt;
  }
  needsRefresh(e) {
    let r = (this.config.refreshBufferSeconds ?? 1200) * 1e3;
    return Date.now() >= e.expiresAt - r;
  }
  invalidateToken() {
    this.cachedToken = null, this.refreshPromise = null;
  }
};

// node_modules/openai/internal/headers.mjs
var lo = /* @__PURE__ */ Symbol("brand.privateNullableHeaders"), mi = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
function* _i(s) {
  if (!s)
    return;
  if (lo in s) {
    let { values: r, nulls: n } = s;
    yield* r.entries();
    for (let o of n)
      yield [o, null];
    return;
  }
  let e = !1, t;
  s instanceof Headers ? t = s.entries() : Hs(s) ? t = s : (e = !0, t = Object.entries(s ?? {}));
  for (let r of t) {
    let n = r[0];
    if (typeof n != "string")
      throw new TypeError("expected header name to be a string");
    let o = Hs(r[1]) ? r[1] : [r[1]], a = !1;
    for (let l of o)
      l !== void 0 && (e && !a && (a = !0, yield [n, null]), yield [n, l]);
  }
}
var p = (s) => {
  let e = new Headers(), t = /* @__PURE__ */ new Set();
  for (let r of s) {
    let n = /* @__PURE__ */ new Set();
    for (let [o, a] of _i(r)) {
      if (!mi.test(o))
        throw new TypeError(`Header name must be a valid HTTP token ["${o}"]`);
      let l = o.toLowerCase();
      n.has(l) || (e.delete(l), n.add(l)), a === null ? (e.delete(l), t.add(l)) : (e.append(l, a), t.delete(l));
    }
  }
  return { [lo]: !0, values: e, nulls: t };
};

// node_modules/openai/internal/uploads.mjs
var ho = /* @__PURE__ */ Symbol("brand.privateStreamingFile");
function Ss(s, e, t) {
  if (!e)
    throw new TypeError("toStreamingFile requires a non-empty file name");
  return {
    [ho]: !0,
    data: s,
    name: e,
    ...t?.type ? { type: t.type } : {}
  };
}
var ln = () => {
  if (typeof File > "u") {
    let { process: s } = globalThis, e = typeof s?.versions?.node == "string" && parseInt(s.versions.node.split(".")) < 20;
    throw new Error("`File` is not defined as a global, which is required for file uploads." + (e ? " Update to Node 20 LTS or newer, or set `globalThis.File` to `import('node:buffer').File`." : ""));
  }
};
function Kt(s, e, t) {
  return ln(), new File(s, e ?? "unknown_file", t);
}
function Nt(s) {
  return (typeof s == "object" && s !== null && ("name" in s && s.name && String(s.name) || "url" in s && s.url && String(s.url) || "filename" in s && s.filename && String(s.filename) || "path" in s &&
  s.path && String(s.path)) || "").split(/[\\/]/).pop() || void 0;
}
var Lt = (s) => s != null && typeof s == "object" && typeof s[Symbol.asyncIterator] == "function", ke = async (s, e) => an(s.body) ? Rs(s.body) ? mo(s) : { ...s, body: await fo(s.body, e) } : s, Y = async (s, e) => Rs(
s.body) ? mo(s) : { ...s, body: await fo(s.body, e) }, po = /* @__PURE__ */ new WeakMap();
function yi(s) {
  let e = typeof s == "function" ? s : s.fetch, t = po.get(e);
  if (t)
    return t;
  let r = (async () => {
    try {
      let n = "Response" in e ? e.Response : (await e("data:,")).constructor, o = new FormData();
      return o.toString() !== await new n(o).text();
    } catch {
      return !0;
    }
  })();
  return po.set(e, r), r;
}
var fo = async (s, e) => {
  if (!await yi(e))
    throw new TypeError("The provided fetch function does not support file uploads with the current global FormData class.");
  let t = new FormData();
  return await Promise.all(Object.entries(s || {}).map(([r, n]) => cn(t, r, n))), t;
}, Cs = (s) => s instanceof Blob && "name" in s, dn = (s) => typeof s == "object" && s !== null && "getReader" in s && typeof s.getReader == "function", Qr = (s) => typeof s == "object" && s !== null &&
ho in s, pn = (s) => typeof s == "object" && s !== null && (s instanceof Response || Lt(s) || dn(s) || Qr(s) || Cs(s)), Rs = (s) => {
  if (Qr(s) || Lt(s) || dn(s))
    return !0;
  if (Array.isArray(s))
    return s.some(Rs);
  if (s && typeof s == "object" && !Cs(s) && !(s instanceof Response)) {
    for (let e in s)
      if (Rs(s[e]))
        return !0;
  }
  return !1;
}, an = (s) => {
  if (pn(s))
    return !0;
  if (Array.isArray(s))
    return s.some(an);
  if (s && typeof s == "object") {
    for (let e in s)
      if (an(s[e]))
        return !0;
  }
  return !1;
}, mo = (s) => {
  let e = `openai-${Math.random().toString(36).slice(2)}`, t = Wr(gi(s.body, e));
  return {
    ...s,
    body: t,
    headers: p([{ "content-type": `multipart/form-data; boundary=${e}` }, s.headers])
  };
};
async function* gi(s, e) {
  for await (let { key: t, value: r } of Ai(s)) {
    if (yield re(`--${e}\r
`), pn(r)) {
      let n = bi(r), o = wi(r);
      yield re(`Content-Disposition: form-data; name="${on(t)}"; filename="${on(n)}"\r
Content-Type: ${o}\r
\r
`), yield* Ft(Ii(r));
    } else
      yield re(`Content-Disposition: form-data; name="${on(t)}"\r
\r
${String(r)}`);
    yield re(`\r
`);
  }
  yield re(`--${e}--\r
`);
}
async function* Ai(s) {
  if (!(!s || typeof s != "object"))
    for (let [e, t] of Object.entries(s))
      yield* un(e, t);
}
async function* un(s, e) {
  if (e !== void 0) {
    if (e == null)
      throw new TypeError(`Received null for "${s}"; to pass null in FormData, you must use the string 'null'`);
    if (typeof e == "string" || typeof e == "number" || typeof e == "boolean" || pn(e))
      yield { key: s, value: e };
    else if (Array.isArray(e))
      for (let t of e)
        yield* un(s + "[]", t);
    else if (typeof e == "object")
      for (let [t, r] of Object.entries(e))
        yield* un(`${s}[${t}]`, r);
    else
      throw new TypeError(`Invalid value given to form, expected a string, number, boolean, object, Array, File or Blob but got ${e} instead`);
  }
}
function bi(s) {
  return Qr(s) ? s.name : Nt(s) ?? "unknown_file";
}
function wi(s) {
  return Qr(s) ? s.type || "application/octet-stream" : Cs(s) && s.type ? s.type : s instanceof Response && s.headers.get("content-type") || "application/octet-stream";
}
function Ii(s) {
  return Qr(s) ? s.data : s;
}
async function* Ft(s) {
  if (typeof s == "string")
    yield re(s);
  else if (ArrayBuffer.isView(s))
    yield new Uint8Array(s.buffer, s.byteOffset, s.byteLength);
  else if (s instanceof ArrayBuffer)
    yield new Uint8Array(s);
  else if (s instanceof Response)
    s.body ? yield* Ft(s.body) : yield* Ft(await s.blob());
  else if (s instanceof Blob)
    typeof s.stream == "function" ? yield* Ft(s.stream()) : yield new Uint8Array(await s.arrayBuffer());
  else if (dn(s))
    for await (let e of gs(s))
      yield* Ft(e);
  else if (Lt(s))
    for await (let e of s)
      yield* Ft(e);
  else
    throw new TypeError(`Invalid streaming file chunk: ${String(s)}`);
}
function on(s) {
  return s.replace(/["\\\r\n]/g, (e) => encodeURIComponent(e));
}
var cn = async (s, e, t) => {
  if (t !== void 0) {
    if (t == null)
      throw new TypeError(`Received null for "${e}"; to pass null in FormData, you must use the string 'null'`);
    if (typeof t == "string" || typeof t == "number" || typeof t == "boolean")
      s.append(e, String(t));
    else if (t instanceof Response)
      s.append(e, Kt([await t.blob()], Nt(t)));
    else if (Lt(t))
      s.append(e, Kt([await new Response(Wr(t)).blob()], Nt(t)));
    else if (Cs(t))
      s.append(e, t, Nt(t));
    else if (Array.isArray(t))
      await Promise.all(t.map((r) => cn(s, e + "[]", r)));
    else if (typeof t == "object")
      await Promise.all(Object.entries(t).map(([r, n]) => cn(s, `${e}[${r}]`, n)));
    else
      throw new TypeError(`Invalid value given to form, expected a string, number, boolean, object, Array, File or Blob but got ${t} instead`);
  }
};

// node_modules/openai/internal/to-file.mjs
var _o = (s) => s != null && typeof s == "object" && typeof s.size == "number" && typeof s.type == "string" && typeof s.text == "function" && typeof s.slice == "function" && typeof s.arrayBuffer == "f\
unction", Pi = (s) => s != null && typeof s == "object" && typeof s.name == "string" && typeof s.lastModified == "number" && _o(s), xi = (s) => s != null && typeof s == "object" && typeof s.url == "st\
ring" && typeof s.blob == "function";
async function $s(s, e, t) {
  if (ln(), s = await s, Pi(s))
    return s instanceof File ? s : Kt([await s.arrayBuffer()], s.name);
  if (xi(s)) {
    let n = await s.blob();
    return e || (e = new URL(s.url).pathname.split(/[\\/]/).pop()), Kt(await hn(n), e, t);
  }
  let r = await hn(s);
  if (e || (e = Nt(s)), !t?.type) {
    let n = r.find((o) => typeof o == "object" && "type" in o && o.type);
    typeof n == "string" && (t = { ...t, type: n });
  }
  return Kt(r, e, t);
}
async function hn(s) {
  let e = [];
  if (typeof s == "string" || ArrayBuffer.isView(s) || // includes Uint8Array, Buffer, etc.
  s instanceof ArrayBuffer)
    e.push(s);
  else if (_o(s))
    e.push(s instanceof Blob ? s : await s.arrayBuffer());
  else if (Lt(s))
    for await (let t of s)
      e.push(...await hn(t));
  else {
    let t = s?.constructor?.name;
    throw new Error(`Unexpected data type: ${typeof s}${t ? `; constructor: ${t}` : ""}${Ri(s)}`);
  }
  return e;
}
function Ri(s) {
  return typeof s != "object" || s === null ? "" : `; props: [${Object.getOwnPropertyNames(s).map((t) => `"${t}"`).join(", ")}]`;
}

// node_modules/openai/core/resource.mjs
var u = class {
  constructor(e) {
    this._client = e;
  }
};

// node_modules/openai/internal/utils/path.mjs
function go(s) {
  return s.replace(/[^A-Za-z0-9\-._~!$&'()*+,;=:@]+/g, encodeURIComponent);
}
var yo = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.create(null)), Ci = (s = go) => function(t, ...r) {
  if (t.length === 1)
    return t[0];
  let n = !1, o = [], a = t.reduce((f, y, m) => {
    /[?#]/.test(y) && (n = !0);
    let b = r[m], P = (n ? encodeURIComponent : s)("" + b);
    return m !== r.length && (b == null || typeof b == "object" && // handle values from other realms
    b.toString === Object.getPrototypeOf(Object.getPrototypeOf(b.hasOwnProperty ?? yo) ?? yo)?.toString) && (P = b + "", o.push({
      start: f.length + y.length,
      length: P.length,
      error: `Value of type ${Object.prototype.toString.call(b).slice(8, -1)} is not a valid path parameter`
    })), f + y + (m === r.length ? "" : P);
  }, ""), l = a.split(/[?#]/, 1)[0], h = /(?<=^|\/)(?:\.|%2e){1,2}(?=\/|$)/gi, d;
  for (; (d = h.exec(l)) !== null; )
    o.push({
      start: d.index,
      length: d[0].length,
      error: `Value "${d[0]}" can't be safely passed as a path parameter`
    });
  if (o.sort((f, y) => f.start - y.start), o.length > 0) {
    let f = 0, y = o.reduce((m, b) => {
      let P = " ".repeat(b.start - f), A = "^".repeat(b.length);
      return f = b.start + b.length, m + P + A;
    }, "");
    throw new _(`Path parameters result in path with invalid segments:
${o.map((m) => m.error).join(`
`)}
${a}
${y}`);
  }
  return a;
}, i = /* @__PURE__ */ Ci(go);

// node_modules/openai/resources/chat/completions/messages.mjs
var Xe = class extends u {
  /**
   * Get the messages in a stored chat completion. Only Chat Completions that have
   * been created with the `store` parameter set to `true` will be returned.
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const chatCompletionStoreMessage of client.chat.completions.messages.list(
   *   'completion_id',
   * )) {
   *   // ...
   * }
   * ```
   */
  list(e, t = {}, r) {
    return this._client.getAPIList(i`/chat/completions/${e}/messages`, R, { query: t, ...r, __security: { bearerAuth: !0 } });
  }
};

// node_modules/openai/lib/parser.mjs
function Yr(s) {
  return s !== void 0 && "function" in s && s.function !== void 0;
}
function Zr(s) {
  return s?.$brand === "auto-parseable-response-format";
}
function Ge(s) {
  return s?.$brand === "auto-parseable-tool";
}
function bo(s, e) {
  return !e || !fn(e) ? {
    ...s,
    choices: s.choices.map((t) => (Io(t.message.tool_calls), {
      ...t,
      message: {
        ...t.message,
        parsed: null,
        ...t.message.tool_calls ? {
          tool_calls: t.message.tool_calls
        } : void 0
      }
    }))
  } : es(s, e);
}
function es(s, e) {
  let t = s.choices.map((r) => {
    if (r.finish_reason === "length")
      throw new Ot();
    if (r.finish_reason === "content_filter")
      throw new vt();
    return Io(r.message.tool_calls), {
      ...r,
      message: {
        ...r.message,
        ...r.message.tool_calls ? {
          tool_calls: r.message.tool_calls?.map((n) => Ei(e, n)) ?? void 0
        } : void 0,
        parsed: r.message.content && !r.message.refusal ? ki(e, r.message.content) : null
      }
    };
  });
  return { ...s, choices: t };
}
function ki(s, e) {
  return s.response_format?.type !== "json_schema" ? null : s.response_format?.type === "json_schema" ? "$parseRaw" in s.response_format ? s.response_format.$parseRaw(e) : JSON.parse(e) : null;
}
function Ei(s, e) {
  let t = s.tools?.find((r) => Yr(r) && r.function?.name === e.function.name);
  return {
    ...e,
    function: {
      ...e.function,
      parsed_arguments: Ge(t) ? t.$parseRaw(e.function.arguments) : t?.function.strict ? JSON.parse(e.function.arguments) : null
    }
  };
}
function wo(s, e) {
  if (!s || !("tools" in s) || !s.tools)
    return !1;
  let t = s.tools?.find((r) => Yr(r) && r.function?.name === e.function.name);
  return Yr(t) && (Ge(t) || t?.function.strict || !1);
}
function fn(s) {
  return Zr(s.response_format) ? !0 : s.tools?.some((e) => Ge(e) || e.type === "function" && e.function.strict === !0) ?? !1;
}
function Io(s) {
  for (let e of s || [])
    if (e.type !== "function")
      throw new _(`Currently only \`function\` tool calls are supported; Received \`${e.type}\``);
}
function Po(s) {
  for (let e of s ?? []) {
    if (e.type !== "function")
      throw new _(`Currently only \`function\` tool types support auto-parsing; Received \`${e.type}\``);
    if (e.function.strict !== !0)
      throw new _(`The \`${e.function.name}\` tool is not marked with \`strict: true\`. Only strict function tools can be auto-parsed`);
  }
}

// node_modules/openai/lib/chatCompletionUtils.mjs
var ge = (s) => s?.role === "assistant", ts = (s) => s?.role === "tool";

// node_modules/openai/lib/EventStream.mjs
var rs, ks, Es, ss, ns, Os, os, Ae, vs, is, Ts, js, Mt, xo, mn, Ee = class {
  constructor() {
    rs.add(this), this.controller = new AbortController(), ks.set(this, void 0), Es.set(this, () => {
    }), ss.set(this, () => {
    }), ns.set(this, void 0), Os.set(this, () => {
    }), os.set(this, () => {
    }), Ae.set(this, {}), vs.set(this, []), is.set(this, !1), Ts.set(this, !1), js.set(this, !1), Mt.set(this, !1), w(this, ks, new Promise((e, t) => {
      w(this, Es, e, "f"), w(this, ss, t, "f");
    }), "f"), w(this, ns, new Promise((e, t) => {
      w(this, Os, e, "f"), w(this, os, t, "f");
    }), "f"), c(this, ks, "f").catch(() => {
    }), c(this, ns, "f").catch(() => {
    });
  }
  _run(e) {
    setTimeout(() => {
      Promise.resolve().then(e).then(() => {
        try {
          this._emitFinal();
        } catch (t) {
          c(this, rs, "m", mn).call(this, t);
          return;
        }
        this._emit("end");
      }, c(this, rs, "m", mn).bind(this));
    }, 0);
  }
  _connected() {
    this.ended || (c(this, Es, "f").call(this), this._emit("connect"));
  }
  get ended() {
    return c(this, is, "f");
  }
  get errored() {
    return c(this, Ts, "f");
  }
  get aborted() {
    return c(this, js, "f");
  }
  abort() {
    this.controller.abort();
  }
  _listenForAbort(e) {
    if (!e || this.ended)
      return;
    if (e.aborted) {
      this.controller.abort();
      return;
    }
    let t = () => this.controller.abort();
    e.addEventListener("abort", t, { once: !0 }), c(this, vs, "f").push({ signal: e, listener: t });
  }
  /**
   * Adds the listener function to the end of the listeners array for the event.
   * No checks are made to see if the listener has already been added. Multiple calls passing
   * the same combination of event and listener will result in the listener being added, and
   * called, multiple times.
   * @returns this ChatCompletionStream, so that calls can be chained
   */
  on(e, t) {
    return (c(this, Ae, "f")[e] || (c(this, Ae, "f")[e] = [])).push({ listener: t }), this;
  }
  /**
   * Removes the specified listener from the listener array for the event.
   * off() will remove, at most, one instance of a listener from the listener array. If any single
   * listener has been added multiple times to the listener array for the specified event, then
   * off() must be called multiple times to remove each instance.
   * @returns this ChatCompletionStream, so that calls can be chained
   */
  off(e, t) {
    let r = c(this, Ae, "f")[e];
    if (!r)
      return this;
    let n = r.findIndex((o) => o.listener === t);
    return n >= 0 && r.splice(n, 1), this;
  }
  /**
   * Adds a one-time listener function for the event. The next time the event is triggered,
   * this listener is removed and then invoked.
   * @returns this ChatCompletionStream, so that calls can be chained
   */
  once(e, t) {
    return (c(this, Ae, "f")[e] || (c(this, Ae, "f")[e] = [])).push({ listener: t, once: !0 }), this;
  }
  /**
   * This is similar to `.once()`, but returns a Promise that resolves the next time
   * the event is triggered, instead of calling a listener callback.
   * @returns a Promise that resolves the next time given event is triggered,
   * or rejects if an error is emitted.  (If you request the 'error' event,
   * returns a promise that resolves with the error).
   *
   * Example:
   *
   *   const message = await stream.emitted('message') // rejects if the stream errors
   */
  emitted(e) {
    return new Promise((t, r) => {
      w(this, Mt, !0, "f"), e !== "error" && this.once("error", r), this.once(e, t);
    });
  }
  /**
   * Returns an async iterator that yields every time the event is triggered.
   * The iterator ends when the stream ends and rejects if the stream errors
   * or is aborted. If you request the 'error' or 'abort' event, the iterator
   * yields that event instead of rejecting.
   *
   * Example:
   *
   *   for await (const [message] of stream.events('message')) {
   *     await processMessage(message);
   *   }
   */
  events(e) {
    let t = [], r = [], n = this.ended, o, a = !1, l = () => ({ value: void 0, done: !0 }), h = () => {
      for (; r.length; )
        r.shift().resolve(l());
    }, d = () => {
      !o || a || !r.length || (a = !0, r.shift().reject(o));
    }, f = () => {
      this.off(e, y), this.off("end", b), e !== "error" && this.off("error", m), e !== "abort" && this.off("abort", m);
    }, y = (...P) => {
      if (n)
        return;
      let A = r.shift();
      A ? A.resolve({ value: P, done: !1 }) : t.push(P);
    }, m = (P) => {
      o = P, t.length || d();
    }, b = () => {
      n = !0, f(), t.length || (d(), h());
    };
    return n || (this.on(e, y), this.on("end", b), e !== "error" && this.on("error", m), e !== "abort" && this.on("abort", m)), {
      next: () => {
        let P = t.shift();
        return P ? Promise.resolve({ value: P, done: !1 }) : o && !a ? (a = !0, Promise.reject(o)) : n ? Promise.resolve(l()) : new Promise((A, I) => {
          r.push({ resolve: A, reject: I });
        });
      },
      return: () => (n = !0, t.length = 0, f(), h(), Promise.resolve(l())),
      [Symbol.asyncIterator]() {
        return this;
      }
    };
  }
  async done() {
    w(this, Mt, !0, "f"), await c(this, ns, "f");
  }
  _emit(e, ...t) {
    if (c(this, is, "f"))
      return;
    e === "end" && (c(this, rs, "m", xo).call(this), w(this, is, !0, "f"), c(this, Os, "f").call(this));
    let r = c(this, Ae, "f")[e];
    if (r && (c(this, Ae, "f")[e] = r.filter((n) => !n.once), r.forEach(({ listener: n }) => n(...t))), e === "abort") {
      let n = t[0];
      !c(this, Mt, "f") && !r?.length && Promise.reject(n), c(this, ss, "f").call(this, n), c(this, os, "f").call(this, n), this._emit("end");
      return;
    }
    if (e === "error") {
      let n = t[0];
      !c(this, Mt, "f") && !r?.length && Promise.reject(n), c(this, ss, "f").call(this, n), c(this, os, "f").call(this, n), this._emit("end");
    }
  }
  _emitFinal() {
  }
};
ks = /* @__PURE__ */ new WeakMap(), Es = /* @__PURE__ */ new WeakMap(), ss = /* @__PURE__ */ new WeakMap(), ns = /* @__PURE__ */ new WeakMap(), Os = /* @__PURE__ */ new WeakMap(), os = /* @__PURE__ */ new WeakMap(),
Ae = /* @__PURE__ */ new WeakMap(), vs = /* @__PURE__ */ new WeakMap(), is = /* @__PURE__ */ new WeakMap(), Ts = /* @__PURE__ */ new WeakMap(), js = /* @__PURE__ */ new WeakMap(), Mt = /* @__PURE__ */ new WeakMap(),
rs = /* @__PURE__ */ new WeakSet(), xo = function() {
  for (let { signal: e, listener: t } of c(this, vs, "f").splice(0))
    e.removeEventListener("abort", t);
}, mn = function(e) {
  if (w(this, Ts, !0, "f"), e instanceof Error && e.name === "AbortError" && (e = new L()), e instanceof L)
    return w(this, js, !0, "f"), this._emit("abort", e);
  if (e instanceof _)
    return this._emit("error", e);
  if (e instanceof Error) {
    let t = new _(e.message);
    return t.cause = e, this._emit("error", t);
  }
  return this._emit("error", new _(String(e)));
};

// node_modules/openai/lib/RunnableFunction.mjs
function Ro(s) {
  return typeof s.parse == "function";
}

// node_modules/openai/lib/AbstractChatCompletionRunner.mjs
var Z, _n, Fs, yn, gn, An, So, Co, Oi = 10;
function vi(s) {
  for (let e of s.choices)
    for (let t of e.message.tool_calls ?? [])
      t.id || (t.id = `call_${He()}`);
}
function Ti(s) {
  if (!ge(s))
    return s;
  let e = { role: "assistant" };
  return s.audio != null && (e.audio = { id: s.audio.id }), s.content !== void 0 && (e.content = s.content), s.function_call != null && (e.function_call = s.function_call), s.name !== void 0 && (e.name =
  s.name), s.refusal != null && (e.refusal = s.refusal), s.tool_calls !== void 0 && (e.tool_calls = s.tool_calls.map((t) => t.type === "custom" ? {
    id: t.id,
    type: t.type,
    custom: {
      input: t.custom.input,
      name: t.custom.name
    }
  } : {
    id: t.id,
    type: t.type,
    function: {
      arguments: t.function.arguments,
      name: t.function.name
    }
  })), e;
}
var Bt = class extends Ee {
  constructor() {
    super(...arguments), Z.add(this), this._chatCompletions = [], this.messages = [];
  }
  _addChatCompletion(e) {
    vi(e), this._chatCompletions.push(e), this._emit("chatCompletion", e);
    let t = e.choices[0]?.message;
    return t && this._addMessage(t), e;
  }
  _addMessage(e, t = !0) {
    if ("content" in e || (e.content = null), this.messages.push(e), t) {
      if (this._emit("message", e), ts(e) && e.content)
        this._emit("functionToolCallResult", e.content);
      else if (ge(e) && e.tool_calls)
        for (let r of e.tool_calls)
          r.type === "function" && this._emit("functionToolCall", r.function);
    }
  }
  /**
   * @returns a promise that resolves with the final ChatCompletion, or rejects
   * if an error occurred or the stream ended prematurely without producing a ChatCompletion.
   */
  async finalChatCompletion() {
    await this.done();
    let e = this._chatCompletions[this._chatCompletions.length - 1];
    if (!e)
      throw new _("stream ended without producing a ChatCompletion");
    return e;
  }
  /**
   * @returns a promise that resolves with the content of the final ChatCompletionMessage, or rejects
   * if an error occurred or the stream ended prematurely without producing a ChatCompletionMessage.
   */
  async finalContent() {
    return await this.done(), c(this, Z, "m", _n).call(this);
  }
  /**
   * @returns a promise that resolves with the final assistant ChatCompletionMessage response,
   * or rejects if an error occurred or the stream ended prematurely without producing a ChatCompletionMessage.
   */
  async finalMessage() {
    return await this.done(), c(this, Z, "m", Fs).call(this);
  }
  /**
   * @returns a promise that resolves with the content of the final FunctionCall, or rejects
   * if an error occurred or the stream ended prematurely without producing a ChatCompletionMessage.
   */
  async finalFunctionToolCall() {
    return await this.done(), c(this, Z, "m", yn).call(this);
  }
  async finalFunctionToolCallResult() {
    return await this.done(), c(this, Z, "m", gn).call(this);
  }
  async totalUsage() {
    return await this.done(), c(this, Z, "m", An).call(this);
  }
  allChatCompletions() {
    return [...this._chatCompletions];
  }
  _emitFinal() {
    let e = this._chatCompletions[this._chatCompletions.length - 1];
    e && this._emit("finalChatCompletion", e);
    let t = c(this, Z, "m", Fs).call(this);
    t && this._emit("finalMessage", t);
    let r = c(this, Z, "m", _n).call(this);
    r && this._emit("finalContent", r);
    let n = c(this, Z, "m", yn).call(this);
    n && this._emit("finalFunctionToolCall", n);
    let o = c(this, Z, "m", gn).call(this);
    o != null && this._emit("finalFunctionToolCallResult", o), this._chatCompletions.some((a) => a.usage) && this._emit("totalUsage", c(this, Z, "m", An).call(this));
  }
  async _createChatCompletion(e, t, r) {
    this._listenForAbort(r?.signal), c(this, Z, "m", So).call(this, t);
    let n = await e.chat.completions.create({ ...t, stream: !1 }, { ...r, signal: this.controller.signal });
    return this._connected(), this._addChatCompletion(es(n, t));
  }
  async _runChatCompletion(e, t, r) {
    for (let n of t.messages)
      this._addMessage(n, !1);
    return await this._createChatCompletion(e, t, r);
  }
  async _runTools(e, t, r, n) {
    let o = "tool", { tool_choice: a = "auto", stream: l, toolContext: h, ...d } = t, f = h, y = typeof a != "string" && a.type === "function" && a?.function?.name, { maxChatCompletions: m = Oi, afterCompletion: b } = n ||
    {}, P = t.tools.map((g) => {
      if (Ge(g)) {
        if (!g.$callback)
          throw new _("Tool given to `.runTools()` that does not have an associated function");
        return {
          type: "function",
          function: {
            function: g.$callback,
            name: g.function.name,
            description: g.function.description || "",
            parameters: g.function.parameters,
            parse: g.$parseRaw,
            strict: !0
          }
        };
      }
      return g;
    }), A = {};
    for (let g of P)
      g.type === "function" && (A[g.function.name || g.function.function.name] = g.function);
    let I = "tools" in t ? P.map((g) => g.type === "function" ? {
      type: "function",
      function: {
        name: g.function.name || g.function.function.name,
        parameters: g.function.parameters,
        description: g.function.description,
        strict: g.function.strict
      }
    } : g) : void 0;
    for (let g of t.messages)
      this._addMessage(g, !1);
    let O = async (g) => {
      if (g.type !== "function")
        return { message: void 0, functionCalled: !1 };
      let E = g.id, { name: S, arguments: j } = g.function, k = A[S];
      if (!k) {
        let F = `Invalid tool_call: ${JSON.stringify(S)}. Available options are: ${Object.keys(A).map((v) => JSON.stringify(v)).join(", ")}. Please try again`;
        return { message: { role: o, tool_call_id: E, content: F }, functionCalled: !1 };
      }
      if (y && y !== S) {
        let F = `Invalid tool_call: ${JSON.stringify(S)}. ${JSON.stringify(y)} requested. Please try again`;
        return { message: { role: o, tool_call_id: E, content: F }, functionCalled: !1 };
      }
      let K;
      if (Ro(k)) {
        let F;
        try {
          F = await k.parse(j);
        } catch (v) {
          let J = v instanceof Error ? v.message : String(v);
          return { message: { role: o, tool_call_id: E, content: J }, functionCalled: !1 };
        }
        K = await k.function(F, r, f);
      } else
        K = await k.function(j, r, f);
      let T = c(this, Z, "m", Co).call(this, K);
      return { message: { role: o, tool_call_id: E, content: T }, functionCalled: !0 };
    };
    for (let g = 0; g < m; ++g) {
      let E = await this._createChatCompletion(e, {
        ...d,
        tool_choice: a,
        tools: I,
        messages: this.messages.map(Ti)
      }, n), S = E.choices[0]?.message;
      if (!S)
        throw new _("missing message in ChatCompletion response");
      if (!S.tool_calls?.length) {
        await b?.(E, r);
        return;
      }
      if (y || t.parallel_tool_calls === !1)
        for (let j of S.tool_calls) {
          let k = await O(j);
          if (k.message && this._addMessage(k.message), y && k.functionCalled) {
            await b?.(E, r);
            return;
          }
        }
      else {
        let j = await Promise.allSettled(S.tool_calls.map(O));
        for (let k of j)
          if (k.status === "rejected")
            throw k.reason;
        for (let k of j)
          k.status === "fulfilled" && k.value.message && this._addMessage(k.value.message);
      }
      await b?.(E, r);
    }
  }
};
Z = /* @__PURE__ */ new WeakSet(), _n = function() {
  return c(this, Z, "m", Fs).call(this).content ?? null;
}, Fs = function() {
  let e = this.messages.length;
  for (; e-- > 0; ) {
    let t = this.messages[e];
    if (ge(t))
      return {
        ...t,
        content: t.content ?? null,
        refusal: t.refusal ?? null
      };
  }
  throw new _("stream ended without producing a ChatCompletionMessage with role=assistant");
}, yn = function() {
  for (let e = this.messages.length - 1; e >= 0; e--) {
    let t = this.messages[e];
    if (ge(t) && t?.tool_calls?.length)
      for (let r = t.tool_calls.length - 1; r >= 0; r--) {
        let n = t.tool_calls[r];
        if (n?.type === "function")
          return n.function;
      }
  }
}, gn = function() {
  for (let e = this.messages.length - 1; e >= 0; e--) {
    let t = this.messages[e];
    if (ts(t) && t.content != null && typeof t.content == "string" && this.messages.some((r) => r.role === "assistant" && r.tool_calls?.some((n) => n.type === "function" && n.id === t.tool_call_id)))
      return t.content;
  }
}, An = function() {
  let e = {
    completion_tokens: 0,
    prompt_tokens: 0,
    total_tokens: 0
  };
  for (let { usage: t } of this._chatCompletions)
    t && (e.completion_tokens += t.completion_tokens, e.prompt_tokens += t.prompt_tokens, e.total_tokens += t.total_tokens);
  return e;
}, So = function(e) {
  if (e.n != null && e.n > 1)
    throw new _("ChatCompletion convenience helpers only support n=1 at this time. To use n>1, please use chat.completions.create() directly.");
}, Co = function(e) {
  return typeof e == "string" ? e : e === void 0 ? "undefined" : JSON.stringify(e);
};

// node_modules/openai/lib/ChatCompletionRunner.mjs
var as = class s extends Bt {
  static runTools(e, t, r) {
    let n = new s(), o = {
      ...r,
      headers: { ...r?.headers, "X-Stainless-Helper-Method": "runTools" }
    };
    return n._run(() => n._runTools(e, t, n, o)), n;
  }
  _addMessage(e, t = !0) {
    super._addMessage(e, t), ge(e) && e.content && this._emit("content", e.content);
  }
};

// node_modules/openai/_vendor/partial-json-parser/parser.mjs
var D = {
  STR: 1,
  NUM: 2,
  ARR: 4,
  OBJ: 8,
  NULL: 16,
  BOOL: 32,
  NAN: 64,
  INFINITY: 128,
  MINUS_INFINITY: 256,
  INF: 384,
  SPECIAL: 496,
  ATOM: 499,
  COLLECTION: 12,
  ALL: 511
}, bn = class extends Error {
}, wn = class extends Error {
};
function ji(s, e = D.ALL) {
  if (typeof s != "string")
    throw new TypeError(`expecting str, got ${typeof s}`);
  if (!s.trim())
    throw new Error(`${s} is empty`);
  return Fi(s.trim(), e);
}
var Fi = (s, e) => {
  let t = s.length, r = 0, n = (m) => {
    throw new bn(`${m} at position ${r}`);
  }, o = (m) => {
    throw new wn(`${m} at position ${r}`);
  }, a = () => (y(), r >= t && n("Unexpected end of input"), s[r] === '"' ? l() : s[r] === "{" ? h() : s[r] === "[" ? d() : s.substring(r, r + 4) === "null" || D.NULL & e && t - r < 4 && "null".startsWith(
  s.substring(r)) ? (r += 4, null) : s.substring(r, r + 4) === "true" || D.BOOL & e && t - r < 4 && "true".startsWith(s.substring(r)) ? (r += 4, !0) : s.substring(r, r + 5) === "false" || D.BOOL & e &&
  t - r < 5 && "false".startsWith(s.substring(r)) ? (r += 5, !1) : s.substring(r, r + 8) === "Infinity" || D.INFINITY & e && t - r < 8 && "Infinity".startsWith(s.substring(r)) ? (r += 8, 1 / 0) : s.substring(
  r, r + 9) === "-Infinity" || D.MINUS_INFINITY & e && 1 < t - r && t - r < 9 && "-Infinity".startsWith(s.substring(r)) ? (r += 9, -1 / 0) : s.substring(r, r + 3) === "NaN" || D.NAN & e && t - r < 3 &&
  "NaN".startsWith(s.substring(r)) ? (r += 3, NaN) : f()), l = () => {
    let m = r, b = !1;
    for (r++; r < t && (s[r] !== '"' || b && s[r - 1] === "\\"); )
      b = s[r] === "\\" ? !b : !1, r++;
    if (s.charAt(r) == '"')
      try {
        return JSON.parse(s.substring(m, ++r - Number(b)));
      } catch (P) {
        o(String(P));
      }
    else if (D.STR & e)
      try {
        return JSON.parse(s.substring(m, r - Number(b)) + '"');
      } catch {
        return JSON.parse(s.substring(m, s.lastIndexOf("\\")) + '"');
      }
    n("Unterminated string literal");
  }, h = () => {
    r++, y();
    let m = {};
    try {
      for (; s[r] !== "}"; ) {
        if (y(), r >= t && D.OBJ & e)
          return m;
        let b = l();
        y(), r++;
        try {
          let P = a();
          Object.defineProperty(m, b, { value: P, writable: !0, enumerable: !0, configurable: !0 });
        } catch (P) {
          if (D.OBJ & e)
            return m;
          throw P;
        }
        y(), s[r] === "," && r++;
      }
    } catch {
      if (D.OBJ & e)
        return m;
      n("Expected '}' at end of object");
    }
    return r++, m;
  }, d = () => {
    r++;
    let m = [];
    try {
      for (; s[r] !== "]"; )
        m.push(a()), y(), s[r] === "," && r++;
    } catch {
      if (D.ARR & e)
        return m;
      n("Expected ']' at end of array");
    }
    return r++, m;
  }, f = () => {
    if (r === 0) {
      s === "-" && D.NUM & e && n("Not sure what '-' is");
      try {
        return JSON.parse(s);
      } catch (b) {
        if (D.NUM & e)
          try {
            return s[s.length - 1] === "." ? JSON.parse(s.substring(0, s.lastIndexOf("."))) : JSON.parse(s.substring(0, s.lastIndexOf("e")));
          } catch {
          }
        o(String(b));
      }
    }
    let m = r;
    for (s[r] === "-" && r++; s[r] && !",]}".includes(s[r]); )
      r++;
    r == t && !(D.NUM & e) && n("Unterminated number literal");
    try {
      return JSON.parse(s.substring(m, r));
    } catch {
      s.substring(m, r) === "-" && D.NUM & e && n("Not sure what '-' is");
      try {
        return JSON.parse(s.substring(m, s.lastIndexOf("e")));
      } catch (P) {
        o(String(P));
      }
    }
  }, y = () => {
    for (; r < t && ` 
\r	`.includes(s[r]); )
      r++;
  };
  return a();
}, In = (s) => ji(s, D.ALL ^ D.NUM);

// node_modules/openai/lib/ChatCompletionStream.mjs
var U, be, Oe, Ut, ue, Pn, Ns, xn, Rn, Sn, us, Cn, $o, kn = "chat.completion.chunk.message:";
function ko(s, e, t) {
  let r = {
    type: "message",
    message: e,
    ...t ? { tool_call_ids: t } : {}
  };
  return {
    id: s.id,
    choices: [],
    created: s.created,
    model: s.model,
    object: `${kn}${JSON.stringify(r)}`
  };
}
function Ni(s) {
  return "type" in s && s.type === "message" && "message" in s || "object" in s && typeof s.object == "string" && s.object.startsWith(kn);
}
function Ki(s) {
  return "type" in s ? s : JSON.parse(s.object.slice(kn.length));
}
var Qe = class s extends Bt {
  constructor(e) {
    super(), U.add(this), be.set(this, void 0), Oe.set(this, void 0), Ut.set(this, void 0), ue.set(this, void 0), w(this, be, e, "f"), w(this, Oe, /* @__PURE__ */ new Set(), "f"), w(this, Ut, [], "f");
  }
  get currentChatCompletionSnapshot() {
    return c(this, ue, "f");
  }
  /**
   * Intended for use on the frontend, consuming a stream produced with
   * `.toReadableStream()` on the backend.
   *
   * Note that messages sent to the model do not appear in `.on('message')`
   * in this context.
   */
  static fromReadableStream(e) {
    let t = new s(null);
    return t._run(() => t._fromReadableStream(e)), t;
  }
  static createChatCompletion(e, t, r) {
    let n = new s(t);
    return n._run(() => n._runChatCompletion(e, { ...t, stream: !0 }, { ...r, headers: { ...r?.headers, "X-Stainless-Helper-Method": "stream" } })), n;
  }
  async _createChatCompletion(e, t, r) {
    super._createChatCompletion, this._listenForAbort(r?.signal), c(this, U, "m", Pn).call(this);
    let n = await e.chat.completions.create({ ...t, stream: !0 }, { ...r, signal: this.controller.signal });
    this._connected();
    for await (let o of n)
      c(this, U, "m", xn).call(this, o);
    if (n.controller.signal?.aborted)
      throw new L();
    return this._addChatCompletion(c(this, U, "m", us).call(this));
  }
  async _fromReadableStream(e, t) {
    this._listenForAbort(t?.signal), c(this, U, "m", Pn).call(this), this._connected();
    let r = ee.fromReadableStream(e, this.controller), n;
    for await (let a of r) {
      if (Ni(a)) {
        let h = Ki(a);
        if (c(this, ue, "f")) {
          let d = c(this, ue, "f").choices[0]?.message.tool_calls;
          for (let [f, y] of h.tool_call_ids?.entries() ?? []) {
            let m = d?.[f];
            m && y && (m.id = y);
          }
          this._addChatCompletion(c(this, U, "m", us).call(this)), n = void 0;
        }
        this._addMessage(h.message);
        continue;
      }
      let l = a;
      n && l.id && n !== l.id && this._addChatCompletion(c(this, U, "m", us).call(this)), c(this, U, "m", xn).call(this, l), l.id && (n = l.id);
    }
    if (r.controller.signal?.aborted)
      throw new L();
    if (c(this, ue, "f"))
      return this._addChatCompletion(c(this, U, "m", us).call(this));
    let o = this._chatCompletions[this._chatCompletions.length - 1];
    if (o)
      return o;
    throw new _("request ended without sending any chunks");
  }
  [(be = /* @__PURE__ */ new WeakMap(), Oe = /* @__PURE__ */ new WeakMap(), Ut = /* @__PURE__ */ new WeakMap(), ue = /* @__PURE__ */ new WeakMap(), U = /* @__PURE__ */ new WeakSet(), Pn = function() {
    this.ended || (w(this, Oe, /* @__PURE__ */ new Set(), "f"), w(this, ue, void 0, "f"));
  }, Ns = function(t) {
    let r = c(this, Ut, "f")[t.index];
    return r || (r = {
      content_done: !1,
      refusal_done: !1,
      logprobs_content_done: !1,
      logprobs_refusal_done: !1,
      done_tool_calls: /* @__PURE__ */ new Set(),
      current_tool_call_index: null
    }, c(this, Ut, "f")[t.index] = r, r);
  }, xn = function(t) {
    if (this.ended)
      return;
    let r = c(this, U, "m", $o).call(this, t);
    this._emit("chunk", t, r);
    for (let n of t.choices) {
      let o = r.choices[n.index], { delta: a } = n;
      a?.content != null && o.message?.role === "assistant" && o.message?.content && (this._emit("content", a.content, o.message.content), this._emit("content.delta", {
        delta: a.content,
        snapshot: o.message.content,
        parsed: o.message.parsed
      })), a?.refusal != null && o.message?.role === "assistant" && o.message?.refusal && this._emit("refusal.delta", {
        delta: a.refusal,
        snapshot: o.message.refusal
      }), n.logprobs?.content != null && o.message?.role === "assistant" && this._emit("logprobs.content.delta", {
        content: n.logprobs?.content,
        snapshot: o.logprobs?.content ?? []
      }), n.logprobs?.refusal != null && o.message?.role === "assistant" && this._emit("logprobs.refusal.delta", {
        refusal: n.logprobs?.refusal,
        snapshot: o.logprobs?.refusal ?? []
      });
      let l = c(this, U, "m", Ns).call(this, o);
      o.finish_reason && (c(this, U, "m", Sn).call(this, o), l.current_tool_call_index != null && c(this, U, "m", Rn).call(this, o, l.current_tool_call_index));
      for (let h of a?.tool_calls ?? [])
        l.current_tool_call_index !== h.index && (c(this, U, "m", Sn).call(this, o), l.current_tool_call_index != null && c(this, U, "m", Rn).call(this, o, l.current_tool_call_index)), l.current_tool_call_index =
        h.index;
      for (let h of a?.tool_calls ?? []) {
        let d = o.message.tool_calls?.[h.index];
        d?.type && (d?.type === "function" ? this._emit("tool_calls.function.arguments.delta", {
          name: d.function?.name,
          index: h.index,
          arguments: d.function.arguments,
          parsed_arguments: d.function.parsed_arguments,
          arguments_delta: h.function?.arguments ?? ""
        }) : (d?.type, void 0));
      }
    }
  }, Rn = function(t, r) {
    if (c(this, U, "m", Ns).call(this, t).done_tool_calls.has(r))
      return;
    let o = t.message.tool_calls?.[r];
    if (!o)
      throw new Error("no tool call snapshot");
    if (!o.type)
      throw new Error("tool call snapshot missing `type`");
    if (o.type === "function") {
      let a = c(this, be, "f")?.tools?.find((l) => Yr(l) && l.function.name === o.function.name);
      this._emit("tool_calls.function.arguments.done", {
        name: o.function.name,
        index: r,
        arguments: o.function.arguments,
        parsed_arguments: Ge(a) ? a.$parseRaw(o.function.arguments) : a?.function.strict ? JSON.parse(o.function.arguments) : null
      });
    } else
      o.type;
  }, Sn = function(t) {
    let r = c(this, U, "m", Ns).call(this, t);
    if (t.message.content && !r.content_done) {
      r.content_done = !0;
      let n = c(this, U, "m", Cn).call(this);
      this._emit("content.done", {
        content: t.message.content,
        parsed: n ? n.$parseRaw(t.message.content) : null
      });
    }
    t.message.refusal && !r.refusal_done && (r.refusal_done = !0, this._emit("refusal.done", { refusal: t.message.refusal })), t.logprobs?.content && !r.logprobs_content_done && (r.logprobs_content_done =
    !0, this._emit("logprobs.content.done", { content: t.logprobs.content })), t.logprobs?.refusal && !r.logprobs_refusal_done && (r.logprobs_refusal_done = !0, this._emit("logprobs.refusal.done", { refusal: t.
    logprobs.refusal }));
  }, us = function() {
    if (this.ended)
      throw new _("stream has ended, this shouldn't happen");
    let t = c(this, ue, "f");
    if (!t)
      throw new _("request ended without sending any chunks");
    let r = c(this, Oe, "f");
    return w(this, Oe, /* @__PURE__ */ new Set(), "f"), w(this, ue, void 0, "f"), w(this, Ut, [], "f"), Li(t, c(this, be, "f"), r);
  }, Cn = function() {
    let t = c(this, be, "f")?.response_format;
    return Zr(t) ? t : null;
  }, $o = function(t) {
    var r, n, o, a, l;
    let h = c(this, ue, "f"), { choices: d, ...f } = t;
    h ? t.id && Object.assign(h, f) : h = w(this, ue, {
      ...f,
      choices: []
    }, "f");
    for (let { delta: y, finish_reason: m, index: b, logprobs: P = null, ...A } of t.choices) {
      let I = h.choices[b];
      if (I || (I = h.choices[b] = { finish_reason: m, index: b, message: {}, logprobs: P, ...A }), P)
        if (!I.logprobs)
          I.logprobs = Object.assign({}, P);
        else {
          let { content: T, refusal: F, ...v } = P;
          Object.assign(I.logprobs, v), T && ((r = I.logprobs).content ?? (r.content = []), I.logprobs.content.push(...T)), F && ((n = I.logprobs).refusal ?? (n.refusal = []), I.logprobs.refusal.push(
          ...F));
        }
      if (m && (I.finish_reason = m, c(this, be, "f") && fn(c(this, be, "f")))) {
        if (m === "length")
          throw new Ot();
        if (m === "content_filter")
          throw new vt();
      }
      if (Object.assign(I, A), !y)
        continue;
      c(this, Oe, "f").delete(b);
      let { audio: O, content: g, refusal: E, function_call: S, role: j, tool_calls: k, ...K } = y;
      if (Object.assign(I.message, K), O?.expires_at != null && O.id == null && O.data == null && O.transcript == null && g == null && E == null && S == null && j == null && k == null && Object.keys(K).
      length === 0 && c(this, Oe, "f").add(b), E && (I.message.refusal = (I.message.refusal || "") + E), j && (I.message.role = j), O) {
        let T = (o = I.message).audio ?? (o.audio = {});
        O.id != null && (T.id = O.id), O.data != null && (T.data = (T.data ?? "") + O.data), O.transcript != null && (T.transcript = (T.transcript ?? "") + O.transcript), O.expires_at != null && (T.expires_at =
        O.expires_at);
      }
      if (S && (I.message.function_call ? (S.name && (I.message.function_call.name = S.name), S.arguments && ((a = I.message.function_call).arguments ?? (a.arguments = ""), I.message.function_call.arguments +=
      S.arguments)) : I.message.function_call = S), g && (I.message.content = (I.message.content || "") + g, !I.message.refusal && c(this, U, "m", Cn).call(this) && (I.message.parsed = I.message.content.
      trim() ? In(I.message.content) : null)), k) {
        I.message.tool_calls || (I.message.tool_calls = []);
        for (let { index: T, id: F, type: v, function: J, ...It } of k) {
          let V = (l = I.message.tool_calls)[T] ?? (l[T] = {});
          Object.assign(V, It), F && (V.id = F), v && (V.type = v), J && (V.function ?? (V.function = { name: J.name ?? "", arguments: "" })), J?.name && (V.function.name = J.name), J?.arguments && (V.
          function.arguments += J.arguments, wo(c(this, be, "f"), V) && (V.function.parsed_arguments = In(V.function.arguments)));
        }
      }
    }
    return h;
  }, Symbol.asyncIterator)]() {
    let e = [], t = [], r = !1;
    return this.on("chunk", (n) => {
      let o = t.shift();
      o ? o.resolve(n) : e.push(n);
    }), this.on("end", () => {
      r = !0;
      for (let n of t)
        n.resolve(void 0);
      t.length = 0;
    }), this.on("abort", (n) => {
      r = !0;
      for (let o of t)
        o.reject(n);
      t.length = 0;
    }), this.on("error", (n) => {
      r = !0;
      for (let o of t)
        o.reject(n);
      t.length = 0;
    }), {
      next: async () => e.length ? { value: e.shift(), done: !1 } : r ? { value: void 0, done: !0 } : new Promise((o, a) => t.push({ resolve: o, reject: a })).then((o) => o ? { value: o, done: !1 } : {
      value: void 0, done: !0 }),
      return: async () => (this.abort(), { value: void 0, done: !0 })
    };
  }
  toReadableStream() {
    return new ee(this[Symbol.asyncIterator].bind(this), this.controller).toReadableStream();
  }
};
function Li(s, e, t) {
  let { id: r, choices: n, created: o, model: a, system_fingerprint: l, ...h } = s, d = {
    ...h,
    id: r,
    choices: n.map(({ message: f, finish_reason: y, index: m, logprobs: b, ...P }) => {
      let { content: A = null, function_call: I, tool_calls: O, audio: g, ...E } = f, S = y ?? (t.has(m) && Mi(g) ? "stop" : null);
      if (!S)
        throw new _(`missing finish_reason for choice ${m}`);
      let j = g ? { audio: g } : {}, k = f.role;
      if (!k)
        throw new _(`missing role for choice ${m}`);
      if (I) {
        let { arguments: K, name: T } = I;
        if (K == null)
          throw new _(`missing function_call.arguments for choice ${m}`);
        if (!T)
          throw new _(`missing function_call.name for choice ${m}`);
        return {
          ...P,
          message: {
            ...j,
            content: A,
            function_call: { arguments: K, name: T },
            role: k,
            refusal: f.refusal ?? null
          },
          finish_reason: S,
          index: m,
          logprobs: b
        };
      }
      return O ? {
        ...P,
        index: m,
        finish_reason: S,
        logprobs: b,
        message: {
          ...E,
          ...j,
          role: k,
          content: A,
          refusal: f.refusal ?? null,
          tool_calls: O.map((K, T) => {
            let { function: F, type: v, id: J, ...It } = K, { arguments: V, name: fs, ...ms } = F || {};
            if (v == null)
              throw new _(`missing choices[${m}].tool_calls[${T}].type
${$n(s)}`);
            if (fs == null)
              throw new _(`missing choices[${m}].tool_calls[${T}].function.name
${$n(s)}`);
            if (V == null)
              throw new _(`missing choices[${m}].tool_calls[${T}].function.arguments
${$n(s)}`);
            return {
              ...It,
              id: J || `call_${He()}`,
              type: v,
              function: { ...ms, name: fs, arguments: V }
            };
          })
        }
      } : {
        ...P,
        message: { ...E, ...j, content: A, role: k, refusal: f.refusal ?? null },
        finish_reason: S,
        index: m,
        logprobs: b
      };
    }),
    created: o,
    model: a,
    object: "chat.completion",
    ...l ? { system_fingerprint: l } : {}
  };
  return bo(d, e);
}
function Mi(s) {
  return s?.id != null && s.data != null && s.transcript != null && s.expires_at != null;
}
function $n(s) {
  return JSON.stringify(s);
}

// node_modules/openai/lib/ChatCompletionStreamingRunner.mjs
var cs = class s extends Qe {
  static fromReadableStream(e) {
    let t = new s(null);
    return t._run(() => t._fromReadableStream(e)), t;
  }
  toReadableStream() {
    let e = [], t = [], r = !1, n, o, a = (d) => {
      let f = t.shift();
      f ? f.resolve(d) : e.push(d);
    };
    this.on("chunk", (d) => {
      n = d, a(d);
    }), this.on("message", (d) => {
      if (ge(d)) {
        o = d.tool_calls?.map((f) => f.id);
        return;
      }
      if (ts(d)) {
        if (!n)
          throw new _("cannot serialize a tool message before receiving any chunks");
        a(ko(n, d, o));
      }
    }), this.on("end", () => {
      r = !0;
      for (let d of t)
        d.resolve(void 0);
      t.length = 0;
    }), this.on("abort", (d) => {
      r = !0;
      for (let f of t)
        f.reject(d);
      t.length = 0;
    }), this.on("error", (d) => {
      r = !0;
      for (let f of t)
        f.reject(d);
      t.length = 0;
    });
    let l = () => ({
      next: async () => {
        if (!e.length)
          return r ? { value: void 0, done: !0 } : new Promise((f, y) => t.push({ resolve: f, reject: y })).then((f) => f ? { value: f, done: !1 } : { value: void 0, done: !0 });
        let d = e.shift();
        return d ? { value: d, done: !1 } : { value: void 0, done: !0 };
      },
      return: async () => (this.abort(), { value: void 0, done: !0 })
    });
    return new ee(l, this.controller).toReadableStream();
  }
  static runTools(e, t, r) {
    let n = new s(
      // @ts-expect-error TODO these types are incompatible
      t
    ), o = {
      ...r,
      headers: { ...r?.headers, "X-Stainless-Helper-Method": "runTools" }
    };
    return n._run(() => n._runTools(e, t, n, o)), n;
  }
};

// node_modules/openai/resources/chat/completions/completions.mjs
var we = class extends u {
  constructor() {
    super(...arguments), this.messages = new Xe(this._client);
  }
  create(e, t) {
    return this._client.post("/chat/completions", {
      body: e,
      ...t,
      stream: e.stream ?? !1,
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Get a stored chat completion. Only Chat Completions that have been created with
   * the `store` parameter set to `true` will be returned.
   *
   * @example
   * ```ts
   * const chatCompletion =
   *   await client.chat.completions.retrieve('completion_id');
   * ```
   */
  retrieve(e, t) {
    return this._client.get(i`/chat/completions/${e}`, {
      ...t,
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Modify a stored chat completion. Only Chat Completions that have been created
   * with the `store` parameter set to `true` can be modified. Currently, the only
   * supported modification is to update the `metadata` field.
   *
   * @example
   * ```ts
   * const chatCompletion = await client.chat.completions.update(
   *   'completion_id',
   *   { metadata: { foo: 'string' } },
   * );
   * ```
   */
  update(e, t, r) {
    return this._client.post(i`/chat/completions/${e}`, {
      body: t,
      ...r,
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * List stored Chat Completions. Only Chat Completions that have been stored with
   * the `store` parameter set to `true` will be returned.
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const chatCompletion of client.chat.completions.list()) {
   *   // ...
   * }
   * ```
   */
  list(e = {}, t) {
    return this._client.getAPIList("/chat/completions", R, {
      query: e,
      ...t,
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Delete a stored chat completion. Only Chat Completions that have been created
   * with the `store` parameter set to `true` can be deleted.
   *
   * @example
   * ```ts
   * const chatCompletionDeleted =
   *   await client.chat.completions.delete('completion_id');
   * ```
   */
  delete(e, t) {
    return this._client.delete(i`/chat/completions/${e}`, {
      ...t,
      __security: { bearerAuth: !0 }
    });
  }
  parse(e, t) {
    return Po(e.tools), this._client.chat.completions.create(e, {
      ...t,
      headers: {
        ...t?.headers,
        "X-Stainless-Helper-Method": "chat.completions.parse"
      }
    })._thenUnwrap((r) => es(r, e));
  }
  runTools(e, t) {
    return e.stream ? cs.runTools(this._client, e, t) : as.runTools(this._client, e, t);
  }
  /**
   * Creates a chat completion stream
   */
  stream(e, t) {
    return Qe.createChatCompletion(this._client, e, t);
  }
};
we.Messages = Xe;

// node_modules/openai/resources/chat/chat.mjs
var ve = class extends u {
  constructor() {
    super(...arguments), this.completions = new we(this._client);
  }
};
ve.Completions = we;

// node_modules/openai/resources/admin/organization/admin-api-keys.mjs
var zt = class extends u {
  /**
   * Create an organization admin API key
   *
   * @example
   * ```ts
   * const adminAPIKey =
   *   await client.admin.organization.adminAPIKeys.create({
   *     name: 'New Admin Key',
   *   });
   * ```
   */
  create(e, t) {
    return this._client.post("/organization/admin_api_keys", {
      body: e,
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Retrieve a single organization API key
   *
   * @example
   * ```ts
   * const adminAPIKey =
   *   await client.admin.organization.adminAPIKeys.retrieve(
   *     'key_id',
   *   );
   * ```
   */
  retrieve(e, t) {
    return this._client.get(i`/organization/admin_api_keys/${e}`, {
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * List organization API keys
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const adminAPIKey of client.admin.organization.adminAPIKeys.list()) {
   *   // ...
   * }
   * ```
   */
  list(e = {}, t) {
    return this._client.getAPIList("/organization/admin_api_keys", R, {
      query: e,
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Delete an organization admin API key
   *
   * @example
   * ```ts
   * const adminAPIKey =
   *   await client.admin.organization.adminAPIKeys.delete(
   *     'key_id',
   *   );
   * ```
   */
  delete(e, t) {
    return this._client.delete(i`/organization/admin_api_keys/${e}`, {
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
};

// node_modules/openai/resources/admin/organization/audit-logs.mjs
var Dt = class extends u {
  /**
   * List user actions and configuration changes within this organization.
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const auditLogListResponse of client.admin.organization.auditLogs.list()) {
   *   // ...
   * }
   * ```
   */
  list(e = {}, t) {
    return this._client.getAPIList("/organization/audit_logs", $, {
      query: e,
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
};

// node_modules/openai/resources/admin/organization/certificates.mjs
var qt = class extends u {
  /**
   * Upload a certificate to the organization. This does **not** automatically
   * activate the certificate.
   *
   * Organizations can upload up to 50 certificates.
   *
   * @example
   * ```ts
   * const certificate =
   *   await client.admin.organization.certificates.create({
   *     certificate: 'certificate',
   *   });
   * ```
   */
  create(e, t) {
    return this._client.post("/organization/certificates", {
      body: e,
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Get a certificate that has been uploaded to the organization.
   *
   * You can get a certificate regardless of whether it is active or not.
   *
   * @example
   * ```ts
   * const certificate =
   *   await client.admin.organization.certificates.retrieve(
   *     'certificate_id',
   *   );
   * ```
   */
  retrieve(e, t = {}, r) {
    return this._client.get(i`/organization/certificates/${e}`, {
      query: t,
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Modify a certificate. Note that only the name can be modified.
   *
   * @example
   * ```ts
   * const certificate =
   *   await client.admin.organization.certificates.update(
   *     'certificate_id',
   *   );
   * ```
   */
  update(e, t, r) {
    return this._client.post(i`/organization/certificates/${e}`, {
      body: t,
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * List uploaded certificates for this organization.
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const certificateListResponse of client.admin.organization.certificates.list()) {
   *   // ...
   * }
   * ```
   */
  list(e = {}, t) {
    return this._client.getAPIList("/organization/certificates", $, { query: e, ...t, __security: { adminAPIKeyAuth: !0 } });
  }
  /**
   * Delete a certificate from the organization.
   *
   * The certificate must be inactive for the organization and all projects.
   *
   * @example
   * ```ts
   * const certificate =
   *   await client.admin.organization.certificates.delete(
   *     'certificate_id',
   *   );
   * ```
   */
  delete(e, t) {
    return this._client.delete(i`/organization/certificates/${e}`, {
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Activate certificates at the organization level.
   *
   * You can atomically and idempotently activate up to 10 certificates at a time.
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const certificateActivateResponse of client.admin.organization.certificates.activate(
   *   { certificate_ids: ['cert_abc'] },
   * )) {
   *   // ...
   * }
   * ```
   */
  activate(e, t) {
    return this._client.getAPIList("/organization/certificates/activate", Q, {
      body: e,
      method: "post",
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Deactivate certificates at the organization level.
   *
   * You can atomically and idempotently deactivate up to 10 certificates at a time.
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const certificateDeactivateResponse of client.admin.organization.certificates.deactivate(
   *   { certificate_ids: ['cert_abc'] },
   * )) {
   *   // ...
   * }
   * ```
   */
  deactivate(e, t) {
    return this._client.getAPIList("/organization/certificates/deactivate", Q, { body: e, method: "post", ...t, __security: { adminAPIKeyAuth: !0 } });
  }
};

// node_modules/openai/resources/admin/organization/data-retention.mjs
var Ht = class extends u {
  /**
   * Retrieves organization data retention controls.
   *
   * @example
   * ```ts
   * const organizationDataRetention =
   *   await client.admin.organization.dataRetention.retrieve();
   * ```
   */
  retrieve(e) {
    return this._client.get("/organization/data_retention", {
      ...e,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Updates organization data retention controls.
   *
   * @example
   * ```ts
   * const organizationDataRetention =
   *   await client.admin.organization.dataRetention.update({
   *     retention_type: 'zero_data_retention',
   *   });
   * ```
   */
  update(e, t) {
    return this._client.post("/organization/data_retention", {
      body: e,
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
};

// node_modules/openai/resources/admin/organization/invites.mjs
var Wt = class extends u {
  /**
   * Create an invite for a user to the organization. The invite must be accepted by
   * the user before they have access to the organization.
   *
   * @example
   * ```ts
   * const invite =
   *   await client.admin.organization.invites.create({
   *     email: 'email',
   *     role: 'reader',
   *   });
   * ```
   */
  create(e, t) {
    return this._client.post("/organization/invites", {
      body: e,
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Retrieves an invite.
   *
   * @example
   * ```ts
   * const invite =
   *   await client.admin.organization.invites.retrieve(
   *     'invite_id',
   *   );
   * ```
   */
  retrieve(e, t) {
    return this._client.get(i`/organization/invites/${e}`, {
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Returns a list of invites in the organization.
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const invite of client.admin.organization.invites.list()) {
   *   // ...
   * }
   * ```
   */
  list(e = {}, t) {
    return this._client.getAPIList("/organization/invites", $, {
      query: e,
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Delete an invite. If the invite has already been accepted, it cannot be deleted.
   *
   * @example
   * ```ts
   * const invite =
   *   await client.admin.organization.invites.delete(
   *     'invite_id',
   *   );
   * ```
   */
  delete(e, t) {
    return this._client.delete(i`/organization/invites/${e}`, {
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
};

// node_modules/openai/resources/admin/organization/roles.mjs
var Jt = class extends u {
  /**
   * Creates a custom role for the organization.
   *
   * @example
   * ```ts
   * const role = await client.admin.organization.roles.create({
   *   permissions: ['string'],
   *   role_name: 'role_name',
   * });
   * ```
   */
  create(e, t) {
    return this._client.post("/organization/roles", {
      body: e,
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Retrieves an organization role.
   *
   * @example
   * ```ts
   * const role = await client.admin.organization.roles.retrieve(
   *   'role_id',
   * );
   * ```
   */
  retrieve(e, t) {
    return this._client.get(i`/organization/roles/${e}`, {
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Updates an existing organization role.
   *
   * @example
   * ```ts
   * const role = await client.admin.organization.roles.update(
   *   'role_id',
   * );
   * ```
   */
  update(e, t, r) {
    return this._client.post(i`/organization/roles/${e}`, {
      body: t,
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Lists the roles configured for the organization.
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const role of client.admin.organization.roles.list()) {
   *   // ...
   * }
   * ```
   */
  list(e = {}, t) {
    return this._client.getAPIList("/organization/roles", B, {
      query: e,
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Deletes a custom role from the organization.
   *
   * @example
   * ```ts
   * const role = await client.admin.organization.roles.delete(
   *   'role_id',
   * );
   * ```
   */
  delete(e, t) {
    return this._client.delete(i`/organization/roles/${e}`, {
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
};

// node_modules/openai/resources/admin/organization/spend-alerts.mjs
var Vt = class extends u {
  /**
   * Creates an organization spend alert.
   *
   * @example
   * ```ts
   * const organizationSpendAlert =
   *   await client.admin.organization.spendAlerts.create({
   *     currency: 'USD',
   *     interval: 'month',
   *     notification_channel: {
   *       recipients: ['string'],
   *       type: 'email',
   *     },
   *     threshold_amount: 0,
   *   });
   * ```
   */
  create(e, t) {
    return this._client.post("/organization/spend_alerts", {
      body: e,
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Retrieves an organization spend alert.
   *
   * @example
   * ```ts
   * const organizationSpendAlert =
   *   await client.admin.organization.spendAlerts.retrieve(
   *     'alert_id',
   *   );
   * ```
   */
  retrieve(e, t) {
    return this._client.get(i`/organization/spend_alerts/${e}`, {
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Updates an organization spend alert.
   *
   * @example
   * ```ts
   * const organizationSpendAlert =
   *   await client.admin.organization.spendAlerts.update(
   *     'alert_id',
   *     {
   *       currency: 'USD',
   *       interval: 'month',
   *       notification_channel: {
   *         recipients: ['string'],
   *         type: 'email',
   *       },
   *       threshold_amount: 0,
   *     },
   *   );
   * ```
   */
  update(e, t, r) {
    return this._client.post(i`/organization/spend_alerts/${e}`, {
      body: t,
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Lists organization spend alerts.
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const organizationSpendAlert of client.admin.organization.spendAlerts.list()) {
   *   // ...
   * }
   * ```
   */
  list(e = {}, t) {
    return this._client.getAPIList("/organization/spend_alerts", $, { query: e, ...t, __security: { adminAPIKeyAuth: !0 } });
  }
  /**
   * Deletes an organization spend alert.
   *
   * @example
   * ```ts
   * const organizationSpendAlertDeleted =
   *   await client.admin.organization.spendAlerts.delete(
   *     'alert_id',
   *   );
   * ```
   */
  delete(e, t) {
    return this._client.delete(i`/organization/spend_alerts/${e}`, {
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
};

// node_modules/openai/resources/admin/organization/spend-limit.mjs
var Xt = class extends u {
  /**
   * Get the organization's hard spend limit.
   *
   * @example
   * ```ts
   * const organizationSpendLimit =
   *   await client.admin.organization.spendLimit.retrieve();
   * ```
   */
  retrieve(e) {
    return this._client.get("/organization/spend_limit", {
      ...e,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Create or replace the organization's hard spend limit.
   *
   * @example
   * ```ts
   * const organizationSpendLimit =
   *   await client.admin.organization.spendLimit.update({
   *     currency: 'USD',
   *     interval: 'month',
   *     threshold_amount: 1,
   *   });
   * ```
   */
  update(e, t) {
    return this._client.post("/organization/spend_limit", {
      body: e,
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Delete the organization's hard spend limit.
   *
   * @example
   * ```ts
   * const organizationSpendLimitDeleted =
   *   await client.admin.organization.spendLimit.delete();
   * ```
   */
  delete(e) {
    return this._client.delete("/organization/spend_limit", {
      ...e,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
};

// node_modules/openai/resources/admin/organization/usage.mjs
var Gt = class extends u {
  /**
   * Get audio speeches usage details for the organization.
   *
   * @example
   * ```ts
   * const response =
   *   await client.admin.organization.usage.audioSpeeches({
   *     start_time: 0,
   *   });
   * ```
   */
  audioSpeeches(e, t) {
    return this._client.get("/organization/usage/audio_speeches", {
      query: e,
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Get audio transcriptions usage details for the organization.
   *
   * @example
   * ```ts
   * const response =
   *   await client.admin.organization.usage.audioTranscriptions(
   *     { start_time: 0 },
   *   );
   * ```
   */
  audioTranscriptions(e, t) {
    return this._client.get("/organization/usage/audio_transcriptions", {
      query: e,
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Get code interpreter sessions usage details for the organization.
   *
   * @example
   * ```ts
   * const response =
   *   await client.admin.organization.usage.codeInterpreterSessions(
   *     { start_time: 0 },
   *   );
   * ```
   */
  codeInterpreterSessions(e, t) {
    return this._client.get("/organization/usage/code_interpreter_sessions", {
      query: e,
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Get completions usage details for the organization.
   *
   * @example
   * ```ts
   * const response =
   *   await client.admin.organization.usage.completions({
   *     start_time: 0,
   *   });
   * ```
   */
  completions(e, t) {
    return this._client.get("/organization/usage/completions", {
      query: e,
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Get costs details for the organization.
   *
   * @example
   * ```ts
   * const response =
   *   await client.admin.organization.usage.costs({
   *     start_time: 0,
   *   });
   * ```
   */
  costs(e, t) {
    return this._client.get("/organization/costs", {
      query: e,
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Get embeddings usage details for the organization.
   *
   * @example
   * ```ts
   * const response =
   *   await client.admin.organization.usage.embeddings({
   *     start_time: 0,
   *   });
   * ```
   */
  embeddings(e, t) {
    return this._client.get("/organization/usage/embeddings", {
      query: e,
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Get file search calls usage details for the organization.
   *
   * @example
   * ```ts
   * const response =
   *   await client.admin.organization.usage.fileSearchCalls({
   *     start_time: 0,
   *   });
   * ```
   */
  fileSearchCalls(e, t) {
    return this._client.get("/organization/usage/file_search_calls", {
      query: e,
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Get images usage details for the organization.
   *
   * @example
   * ```ts
   * const response =
   *   await client.admin.organization.usage.images({
   *     start_time: 0,
   *   });
   * ```
   */
  images(e, t) {
    return this._client.get("/organization/usage/images", {
      query: e,
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Get moderations usage details for the organization.
   *
   * @example
   * ```ts
   * const response =
   *   await client.admin.organization.usage.moderations({
   *     start_time: 0,
   *   });
   * ```
   */
  moderations(e, t) {
    return this._client.get("/organization/usage/moderations", {
      query: e,
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Get vector stores usage details for the organization.
   *
   * @example
   * ```ts
   * const response =
   *   await client.admin.organization.usage.vectorStores({
   *     start_time: 0,
   *   });
   * ```
   */
  vectorStores(e, t) {
    return this._client.get("/organization/usage/vector_stores", {
      query: e,
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Get web search calls usage details for the organization.
   *
   * @example
   * ```ts
   * const response =
   *   await client.admin.organization.usage.webSearchCalls({
   *     start_time: 0,
   *   });
   * ```
   */
  webSearchCalls(e, t) {
    return this._client.get("/organization/usage/web_search_calls", {
      query: e,
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
};

// node_modules/openai/resources/admin/organization/groups/roles.mjs
var Qt = class extends u {
  /**
   * Assigns an organization role to a group within the organization.
   *
   * @example
   * ```ts
   * const role =
   *   await client.admin.organization.groups.roles.create(
   *     'group_id',
   *     { role_id: 'role_id' },
   *   );
   * ```
   */
  create(e, t, r) {
    return this._client.post(i`/organization/groups/${e}/roles`, {
      body: t,
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Retrieves an organization role assigned to a group.
   *
   * @example
   * ```ts
   * const role =
   *   await client.admin.organization.groups.roles.retrieve(
   *     'role_id',
   *     { group_id: 'group_id' },
   *   );
   * ```
   */
  retrieve(e, t, r) {
    let { group_id: n } = t;
    return this._client.get(i`/organization/groups/${n}/roles/${e}`, {
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Lists the organization roles assigned to a group within the organization.
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const roleListResponse of client.admin.organization.groups.roles.list(
   *   'group_id',
   * )) {
   *   // ...
   * }
   * ```
   */
  list(e, t = {}, r) {
    return this._client.getAPIList(i`/organization/groups/${e}/roles`, B, { query: t, ...r, __security: { adminAPIKeyAuth: !0 } });
  }
  /**
   * Unassigns an organization role from a group within the organization.
   *
   * @example
   * ```ts
   * const role =
   *   await client.admin.organization.groups.roles.delete(
   *     'role_id',
   *     { group_id: 'group_id' },
   *   );
   * ```
   */
  delete(e, t, r) {
    let { group_id: n } = t;
    return this._client.delete(i`/organization/groups/${n}/roles/${e}`, {
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
};

// node_modules/openai/resources/admin/organization/groups/users.mjs
var Yt = class extends u {
  /**
   * Adds a user to a group.
   *
   * @example
   * ```ts
   * const user =
   *   await client.admin.organization.groups.users.create(
   *     'group_id',
   *     { user_id: 'user_id' },
   *   );
   * ```
   */
  create(e, t, r) {
    return this._client.post(i`/organization/groups/${e}/users`, {
      body: t,
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Retrieves a user in a group.
   *
   * @example
   * ```ts
   * const user =
   *   await client.admin.organization.groups.users.retrieve(
   *     'user_id',
   *     { group_id: 'group_id' },
   *   );
   * ```
   */
  retrieve(e, t, r) {
    let { group_id: n } = t;
    return this._client.get(i`/organization/groups/${n}/users/${e}`, {
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Lists the users assigned to a group.
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const organizationGroupUser of client.admin.organization.groups.users.list(
   *   'group_id',
   * )) {
   *   // ...
   * }
   * ```
   */
  list(e, t = {}, r) {
    return this._client.getAPIList(i`/organization/groups/${e}/users`, B, { query: t, ...r, __security: { adminAPIKeyAuth: !0 } });
  }
  /**
   * Removes a user from a group.
   *
   * @example
   * ```ts
   * const user =
   *   await client.admin.organization.groups.users.delete(
   *     'user_id',
   *     { group_id: 'group_id' },
   *   );
   * ```
   */
  delete(e, t, r) {
    let { group_id: n } = t;
    return this._client.delete(i`/organization/groups/${n}/users/${e}`, {
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
};

// node_modules/openai/resources/admin/organization/groups/groups.mjs
var Te = class extends u {
  constructor() {
    super(...arguments), this.users = new Yt(this._client), this.roles = new Qt(this._client);
  }
  /**
   * Creates a new group in the organization.
   *
   * @example
   * ```ts
   * const group = await client.admin.organization.groups.create(
   *   { name: 'x' },
   * );
   * ```
   */
  create(e, t) {
    return this._client.post("/organization/groups", {
      body: e,
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Retrieves a group.
   *
   * @example
   * ```ts
   * const group =
   *   await client.admin.organization.groups.retrieve(
   *     'group_id',
   *   );
   * ```
   */
  retrieve(e, t) {
    return this._client.get(i`/organization/groups/${e}`, {
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Updates a group's information.
   *
   * @example
   * ```ts
   * const group = await client.admin.organization.groups.update(
   *   'group_id',
   *   { name: 'x' },
   * );
   * ```
   */
  update(e, t, r) {
    return this._client.post(i`/organization/groups/${e}`, {
      body: t,
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Lists all groups in the organization.
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const group of client.admin.organization.groups.list()) {
   *   // ...
   * }
   * ```
   */
  list(e = {}, t) {
    return this._client.getAPIList("/organization/groups", B, {
      query: e,
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Deletes a group from the organization.
   *
   * @example
   * ```ts
   * const group = await client.admin.organization.groups.delete(
   *   'group_id',
   * );
   * ```
   */
  delete(e, t) {
    return this._client.delete(i`/organization/groups/${e}`, {
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
};
Te.Users = Yt;
Te.Roles = Qt;

// node_modules/openai/resources/admin/organization/projects/api-keys.mjs
var Zt = class extends u {
  /**
   * Retrieves an API key in the project.
   *
   * @example
   * ```ts
   * const projectAPIKey =
   *   await client.admin.organization.projects.apiKeys.retrieve(
   *     'api_key_id',
   *     { project_id: 'project_id' },
   *   );
   * ```
   */
  retrieve(e, t, r) {
    let { project_id: n } = t;
    return this._client.get(i`/organization/projects/${n}/api_keys/${e}`, {
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Returns a list of API keys in the project.
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const projectAPIKey of client.admin.organization.projects.apiKeys.list(
   *   'project_id',
   * )) {
   *   // ...
   * }
   * ```
   */
  list(e, t = {}, r) {
    return this._client.getAPIList(i`/organization/projects/${e}/api_keys`, $, { query: t, ...r, __security: { adminAPIKeyAuth: !0 } });
  }
  /**
   * Deletes an API key from the project.
   *
   * Returns confirmation of the key deletion, or an error if the key belonged to a
   * service account.
   *
   * @example
   * ```ts
   * const apiKey =
   *   await client.admin.organization.projects.apiKeys.delete(
   *     'api_key_id',
   *     { project_id: 'project_id' },
   *   );
   * ```
   */
  delete(e, t, r) {
    let { project_id: n } = t;
    return this._client.delete(i`/organization/projects/${n}/api_keys/${e}`, {
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
};

// node_modules/openai/resources/admin/organization/projects/certificates.mjs
var er = class extends u {
  /**
   * List certificates for this project.
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const certificateListResponse of client.admin.organization.projects.certificates.list(
   *   'project_id',
   * )) {
   *   // ...
   * }
   * ```
   */
  list(e, t = {}, r) {
    return this._client.getAPIList(i`/organization/projects/${e}/certificates`, $, { query: t, ...r, __security: { adminAPIKeyAuth: !0 } });
  }
  /**
   * Activate certificates at the project level.
   *
   * You can atomically and idempotently activate up to 10 certificates at a time.
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const certificateActivateResponse of client.admin.organization.projects.certificates.activate(
   *   'project_id',
   *   { certificate_ids: ['cert_abc'] },
   * )) {
   *   // ...
   * }
   * ```
   */
  activate(e, t, r) {
    return this._client.getAPIList(i`/organization/projects/${e}/certificates/activate`, Q, { body: t, method: "post", ...r, __security: { adminAPIKeyAuth: !0 } });
  }
  /**
   * Deactivate certificates at the project level. You can atomically and
   * idempotently deactivate up to 10 certificates at a time.
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const certificateDeactivateResponse of client.admin.organization.projects.certificates.deactivate(
   *   'project_id',
   *   { certificate_ids: ['cert_abc'] },
   * )) {
   *   // ...
   * }
   * ```
   */
  deactivate(e, t, r) {
    return this._client.getAPIList(i`/organization/projects/${e}/certificates/deactivate`, Q, { body: t, method: "post", ...r, __security: { adminAPIKeyAuth: !0 } });
  }
};

// node_modules/openai/resources/admin/organization/projects/data-retention.mjs
var tr = class extends u {
  /**
   * Retrieves project data retention controls.
   *
   * @example
   * ```ts
   * const projectDataRetention =
   *   await client.admin.organization.projects.dataRetention.retrieve(
   *     'project_id',
   *   );
   * ```
   */
  retrieve(e, t) {
    return this._client.get(i`/organization/projects/${e}/data_retention`, {
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Updates project data retention controls.
   *
   * @example
   * ```ts
   * const projectDataRetention =
   *   await client.admin.organization.projects.dataRetention.update(
   *     'project_id',
   *     { retention_type: 'organization_default' },
   *   );
   * ```
   */
  update(e, t, r) {
    return this._client.post(i`/organization/projects/${e}/data_retention`, {
      body: t,
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
};

// node_modules/openai/resources/admin/organization/projects/hosted-tool-permissions.mjs
var rr = class extends u {
  /**
   * Returns hosted tool permissions for a project.
   *
   * @example
   * ```ts
   * const projectHostedToolPermissions =
   *   await client.admin.organization.projects.hostedToolPermissions.retrieve(
   *     'project_id',
   *   );
   * ```
   */
  retrieve(e, t) {
    return this._client.get(i`/organization/projects/${e}/hosted_tool_permissions`, {
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Updates hosted tool permissions for a project.
   *
   * @example
   * ```ts
   * const projectHostedToolPermissions =
   *   await client.admin.organization.projects.hostedToolPermissions.update(
   *     'project_id',
   *   );
   * ```
   */
  update(e, t, r) {
    return this._client.post(i`/organization/projects/${e}/hosted_tool_permissions`, {
      body: t,
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
};

// node_modules/openai/resources/admin/organization/projects/model-permissions.mjs
var sr = class extends u {
  /**
   * Returns model permissions for a project.
   *
   * @example
   * ```ts
   * const projectModelPermissions =
   *   await client.admin.organization.projects.modelPermissions.retrieve(
   *     'project_id',
   *   );
   * ```
   */
  retrieve(e, t) {
    return this._client.get(i`/organization/projects/${e}/model_permissions`, {
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Updates model permissions for a project.
   *
   * @example
   * ```ts
   * const projectModelPermissions =
   *   await client.admin.organization.projects.modelPermissions.update(
   *     'project_id',
   *     { mode: 'allow_list', model_ids: ['string'] },
   *   );
   * ```
   */
  update(e, t, r) {
    return this._client.post(i`/organization/projects/${e}/model_permissions`, {
      body: t,
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Deletes model permissions for a project.
   *
   * @example
   * ```ts
   * const projectModelPermissionsDeleted =
   *   await client.admin.organization.projects.modelPermissions.delete(
   *     'project_id',
   *   );
   * ```
   */
  delete(e, t) {
    return this._client.delete(i`/organization/projects/${e}/model_permissions`, {
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
};

// node_modules/openai/resources/admin/organization/projects/rate-limits.mjs
var nr = class extends u {
  /**
   * Returns the rate limits per model for a project.
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const projectRateLimit of client.admin.organization.projects.rateLimits.listRateLimits(
   *   'project_id',
   * )) {
   *   // ...
   * }
   * ```
   */
  listRateLimits(e, t = {}, r) {
    return this._client.getAPIList(i`/organization/projects/${e}/rate_limits`, $, { query: t, ...r, __security: { adminAPIKeyAuth: !0 } });
  }
  /**
   * Updates a project rate limit.
   *
   * @example
   * ```ts
   * const projectRateLimit =
   *   await client.admin.organization.projects.rateLimits.updateRateLimit(
   *     'rate_limit_id',
   *     { project_id: 'project_id' },
   *   );
   * ```
   */
  updateRateLimit(e, t, r) {
    let { project_id: n, ...o } = t;
    return this._client.post(i`/organization/projects/${n}/rate_limits/${e}`, {
      body: o,
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
};

// node_modules/openai/resources/admin/organization/projects/roles.mjs
var or = class extends u {
  /**
   * Creates a custom role for a project.
   *
   * @example
   * ```ts
   * const role =
   *   await client.admin.organization.projects.roles.create(
   *     'project_id',
   *     { permissions: ['string'], role_name: 'role_name' },
   *   );
   * ```
   */
  create(e, t, r) {
    return this._client.post(i`/projects/${e}/roles`, {
      body: t,
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Retrieves a project role.
   *
   * @example
   * ```ts
   * const role =
   *   await client.admin.organization.projects.roles.retrieve(
   *     'role_id',
   *     { project_id: 'project_id' },
   *   );
   * ```
   */
  retrieve(e, t, r) {
    let { project_id: n } = t;
    return this._client.get(i`/projects/${n}/roles/${e}`, {
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Updates an existing project role.
   *
   * @example
   * ```ts
   * const role =
   *   await client.admin.organization.projects.roles.update(
   *     'role_id',
   *     { project_id: 'project_id' },
   *   );
   * ```
   */
  update(e, t, r) {
    let { project_id: n, ...o } = t;
    return this._client.post(i`/projects/${n}/roles/${e}`, {
      body: o,
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Lists the roles configured for a project.
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const role of client.admin.organization.projects.roles.list(
   *   'project_id',
   * )) {
   *   // ...
   * }
   * ```
   */
  list(e, t = {}, r) {
    return this._client.getAPIList(i`/projects/${e}/roles`, B, {
      query: t,
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Deletes a custom role from a project.
   *
   * @example
   * ```ts
   * const role =
   *   await client.admin.organization.projects.roles.delete(
   *     'role_id',
   *     { project_id: 'project_id' },
   *   );
   * ```
   */
  delete(e, t, r) {
    let { project_id: n } = t;
    return this._client.delete(i`/projects/${n}/roles/${e}`, {
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
};

// node_modules/openai/resources/admin/organization/projects/spend-alerts.mjs
var ir = class extends u {
  /**
   * Creates a project spend alert.
   *
   * @example
   * ```ts
   * const projectSpendAlert =
   *   await client.admin.organization.projects.spendAlerts.create(
   *     'project_id',
   *     {
   *       currency: 'USD',
   *       interval: 'month',
   *       notification_channel: {
   *         recipients: ['string'],
   *         type: 'email',
   *       },
   *       threshold_amount: 0,
   *     },
   *   );
   * ```
   */
  create(e, t, r) {
    return this._client.post(i`/organization/projects/${e}/spend_alerts`, {
      body: t,
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Retrieves a project spend alert.
   *
   * @example
   * ```ts
   * const projectSpendAlert =
   *   await client.admin.organization.projects.spendAlerts.retrieve(
   *     'alert_id',
   *     { project_id: 'project_id' },
   *   );
   * ```
   */
  retrieve(e, t, r) {
    let { project_id: n } = t;
    return this._client.get(i`/organization/projects/${n}/spend_alerts/${e}`, {
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Updates a project spend alert.
   *
   * @example
   * ```ts
   * const projectSpendAlert =
   *   await client.admin.organization.projects.spendAlerts.update(
   *     'alert_id',
   *     {
   *       project_id: 'project_id',
   *       currency: 'USD',
   *       interval: 'month',
   *       notification_channel: {
   *         recipients: ['string'],
   *         type: 'email',
   *       },
   *       threshold_amount: 0,
   *     },
   *   );
   * ```
   */
  update(e, t, r) {
    let { project_id: n, ...o } = t;
    return this._client.post(i`/organization/projects/${n}/spend_alerts/${e}`, {
      body: o,
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Lists project spend alerts.
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const projectSpendAlert of client.admin.organization.projects.spendAlerts.list(
   *   'project_id',
   * )) {
   *   // ...
   * }
   * ```
   */
  list(e, t = {}, r) {
    return this._client.getAPIList(i`/organization/projects/${e}/spend_alerts`, $, { query: t, ...r, __security: { adminAPIKeyAuth: !0 } });
  }
  /**
   * Deletes a project spend alert.
   *
   * @example
   * ```ts
   * const projectSpendAlertDeleted =
   *   await client.admin.organization.projects.spendAlerts.delete(
   *     'alert_id',
   *     { project_id: 'project_id' },
   *   );
   * ```
   */
  delete(e, t, r) {
    let { project_id: n } = t;
    return this._client.delete(i`/organization/projects/${n}/spend_alerts/${e}`, {
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
};

// node_modules/openai/resources/admin/organization/projects/spend-limit.mjs
var ar = class extends u {
  /**
   * Get a project's hard spend limit.
   *
   * @example
   * ```ts
   * const projectSpendLimit =
   *   await client.admin.organization.projects.spendLimit.retrieve(
   *     'proj_123',
   *   );
   * ```
   */
  retrieve(e, t) {
    return this._client.get(i`/organization/projects/${e}/spend_limit`, {
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Create or replace a project's hard spend limit.
   *
   * @example
   * ```ts
   * const projectSpendLimit =
   *   await client.admin.organization.projects.spendLimit.update(
   *     'proj_123',
   *     {
   *       currency: 'USD',
   *       interval: 'month',
   *       threshold_amount: 1,
   *     },
   *   );
   * ```
   */
  update(e, t, r) {
    return this._client.post(i`/organization/projects/${e}/spend_limit`, {
      body: t,
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Delete a project's hard spend limit.
   *
   * @example
   * ```ts
   * const projectSpendLimitDeleted =
   *   await client.admin.organization.projects.spendLimit.delete(
   *     'proj_123',
   *   );
   * ```
   */
  delete(e, t) {
    return this._client.delete(i`/organization/projects/${e}/spend_limit`, {
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
};

// node_modules/openai/resources/admin/organization/projects/groups/roles.mjs
var ur = class extends u {
  /**
   * Assigns a project role to a group within a project.
   *
   * @example
   * ```ts
   * const role =
   *   await client.admin.organization.projects.groups.roles.create(
   *     'group_id',
   *     { project_id: 'project_id', role_id: 'role_id' },
   *   );
   * ```
   */
  create(e, t, r) {
    let { project_id: n, ...o } = t;
    return this._client.post(i`/projects/${n}/groups/${e}/roles`, {
      body: o,
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Retrieves a project role assigned to a group.
   *
   * @example
   * ```ts
   * const role =
   *   await client.admin.organization.projects.groups.roles.retrieve(
   *     'role_id',
   *     { project_id: 'project_id', group_id: 'group_id' },
   *   );
   * ```
   */
  retrieve(e, t, r) {
    let { project_id: n, group_id: o } = t;
    return this._client.get(i`/projects/${n}/groups/${o}/roles/${e}`, {
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Lists the project roles assigned to a group within a project.
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const roleListResponse of client.admin.organization.projects.groups.roles.list(
   *   'group_id',
   *   { project_id: 'project_id' },
   * )) {
   *   // ...
   * }
   * ```
   */
  list(e, t, r) {
    let { project_id: n, ...o } = t;
    return this._client.getAPIList(i`/projects/${n}/groups/${e}/roles`, B, { query: o, ...r, __security: { adminAPIKeyAuth: !0 } });
  }
  /**
   * Unassigns a project role from a group within a project.
   *
   * @example
   * ```ts
   * const role =
   *   await client.admin.organization.projects.groups.roles.delete(
   *     'role_id',
   *     { project_id: 'project_id', group_id: 'group_id' },
   *   );
   * ```
   */
  delete(e, t, r) {
    let { project_id: n, group_id: o } = t;
    return this._client.delete(i`/projects/${n}/groups/${o}/roles/${e}`, {
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
};

// node_modules/openai/resources/admin/organization/projects/groups/groups.mjs
var Ye = class extends u {
  constructor() {
    super(...arguments), this.roles = new ur(this._client);
  }
  /**
   * Grants a group access to a project.
   *
   * @example
   * ```ts
   * const projectGroup =
   *   await client.admin.organization.projects.groups.create(
   *     'project_id',
   *     { group_id: 'group_id', role: 'role' },
   *   );
   * ```
   */
  create(e, t, r) {
    return this._client.post(i`/organization/projects/${e}/groups`, {
      body: t,
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Retrieves a project's group.
   *
   * @example
   * ```ts
   * const projectGroup =
   *   await client.admin.organization.projects.groups.retrieve(
   *     'group_id',
   *     { project_id: 'project_id' },
   *   );
   * ```
   */
  retrieve(e, t, r) {
    let { project_id: n, ...o } = t;
    return this._client.get(i`/organization/projects/${n}/groups/${e}`, {
      query: o,
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Lists the groups that have access to a project.
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const projectGroup of client.admin.organization.projects.groups.list(
   *   'project_id',
   * )) {
   *   // ...
   * }
   * ```
   */
  list(e, t = {}, r) {
    return this._client.getAPIList(i`/organization/projects/${e}/groups`, B, { query: t, ...r, __security: { adminAPIKeyAuth: !0 } });
  }
  /**
   * Revokes a group's access to a project.
   *
   * @example
   * ```ts
   * const group =
   *   await client.admin.organization.projects.groups.delete(
   *     'group_id',
   *     { project_id: 'project_id' },
   *   );
   * ```
   */
  delete(e, t, r) {
    let { project_id: n } = t;
    return this._client.delete(i`/organization/projects/${n}/groups/${e}`, {
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
};
Ye.Roles = ur;

// node_modules/openai/resources/admin/organization/projects/service-accounts/api-keys.mjs
var cr = class extends u {
  /**
   * Creates an API key for a service account in the project.
   *
   * @example
   * ```ts
   * const apiKey =
   *   await client.admin.organization.projects.serviceAccounts.apiKeys.create(
   *     'service_account_id',
   *     { project_id: 'project_id' },
   *   );
   * ```
   */
  create(e, t, r) {
    let { project_id: n, ...o } = t;
    return this._client.post(i`/organization/projects/${n}/service_accounts/${e}/api_keys`, { body: o, ...r, __security: { adminAPIKeyAuth: !0 } });
  }
};

// node_modules/openai/resources/admin/organization/projects/service-accounts/service-accounts.mjs
var Ze = class extends u {
  constructor() {
    super(...arguments), this.apiKeys = new cr(this._client);
  }
  /**
   * Creates a new service account in the project. By default, this also returns an
   * unredacted API key for the service account.
   *
   * @example
   * ```ts
   * const serviceAccount =
   *   await client.admin.organization.projects.serviceAccounts.create(
   *     'project_id',
   *     { name: 'name' },
   *   );
   * ```
   */
  create(e, t, r) {
    return this._client.post(i`/organization/projects/${e}/service_accounts`, {
      body: t,
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Retrieves a service account in the project.
   *
   * @example
   * ```ts
   * const projectServiceAccount =
   *   await client.admin.organization.projects.serviceAccounts.retrieve(
   *     'service_account_id',
   *     { project_id: 'project_id' },
   *   );
   * ```
   */
  retrieve(e, t, r) {
    let { project_id: n } = t;
    return this._client.get(i`/organization/projects/${n}/service_accounts/${e}`, {
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Updates a service account in the project.
   *
   * @example
   * ```ts
   * const projectServiceAccount =
   *   await client.admin.organization.projects.serviceAccounts.update(
   *     'service_account_id',
   *     { project_id: 'project_id' },
   *   );
   * ```
   */
  update(e, t, r) {
    let { project_id: n, ...o } = t;
    return this._client.post(i`/organization/projects/${n}/service_accounts/${e}`, { body: o, ...r, __security: { adminAPIKeyAuth: !0 } });
  }
  /**
   * Returns a list of service accounts in the project.
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const projectServiceAccount of client.admin.organization.projects.serviceAccounts.list(
   *   'project_id',
   * )) {
   *   // ...
   * }
   * ```
   */
  list(e, t = {}, r) {
    return this._client.getAPIList(i`/organization/projects/${e}/service_accounts`, $, { query: t, ...r, __security: { adminAPIKeyAuth: !0 } });
  }
  /**
   * Deletes a service account from the project.
   *
   * Returns confirmation of service account deletion, or an error if the project is
   * archived (archived projects have no service accounts).
   *
   * @example
   * ```ts
   * const serviceAccount =
   *   await client.admin.organization.projects.serviceAccounts.delete(
   *     'service_account_id',
   *     { project_id: 'project_id' },
   *   );
   * ```
   */
  delete(e, t, r) {
    let { project_id: n } = t;
    return this._client.delete(i`/organization/projects/${n}/service_accounts/${e}`, { ...r, __security: { adminAPIKeyAuth: !0 } });
  }
};
Ze.APIKeys = cr;

// node_modules/openai/resources/admin/organization/projects/users/roles.mjs
var lr = class extends u {
  /**
   * Assigns a project role to a user within a project.
   *
   * @example
   * ```ts
   * const role =
   *   await client.admin.organization.projects.users.roles.create(
   *     'user_id',
   *     { project_id: 'project_id', role_id: 'role_id' },
   *   );
   * ```
   */
  create(e, t, r) {
    let { project_id: n, ...o } = t;
    return this._client.post(i`/projects/${n}/users/${e}/roles`, {
      body: o,
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Retrieves a project role assigned to a user.
   *
   * @example
   * ```ts
   * const role =
   *   await client.admin.organization.projects.users.roles.retrieve(
   *     'role_id',
   *     { project_id: 'project_id', user_id: 'user_id' },
   *   );
   * ```
   */
  retrieve(e, t, r) {
    let { project_id: n, user_id: o } = t;
    return this._client.get(i`/projects/${n}/users/${o}/roles/${e}`, {
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Lists the project roles assigned to a user within a project.
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const roleListResponse of client.admin.organization.projects.users.roles.list(
   *   'user_id',
   *   { project_id: 'project_id' },
   * )) {
   *   // ...
   * }
   * ```
   */
  list(e, t, r) {
    let { project_id: n, ...o } = t;
    return this._client.getAPIList(i`/projects/${n}/users/${e}/roles`, B, { query: o, ...r, __security: { adminAPIKeyAuth: !0 } });
  }
  /**
   * Unassigns a project role from a user within a project.
   *
   * @example
   * ```ts
   * const role =
   *   await client.admin.organization.projects.users.roles.delete(
   *     'role_id',
   *     { project_id: 'project_id', user_id: 'user_id' },
   *   );
   * ```
   */
  delete(e, t, r) {
    let { project_id: n, user_id: o } = t;
    return this._client.delete(i`/projects/${n}/users/${o}/roles/${e}`, {
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
};

// node_modules/openai/resources/admin/organization/projects/users/users.mjs
var et = class extends u {
  constructor() {
    super(...arguments), this.roles = new lr(this._client);
  }
  /**
   * Adds a user to the project. Users must already be members of the organization to
   * be added to a project.
   *
   * @example
   * ```ts
   * const projectUser =
   *   await client.admin.organization.projects.users.create(
   *     'project_id',
   *     { role: 'role' },
   *   );
   * ```
   */
  create(e, t, r) {
    return this._client.post(i`/organization/projects/${e}/users`, {
      body: t,
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Retrieves a user in the project.
   *
   * @example
   * ```ts
   * const projectUser =
   *   await client.admin.organization.projects.users.retrieve(
   *     'user_id',
   *     { project_id: 'project_id' },
   *   );
   * ```
   */
  retrieve(e, t, r) {
    let { project_id: n } = t;
    return this._client.get(i`/organization/projects/${n}/users/${e}`, {
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Modifies a user's role in the project.
   *
   * @example
   * ```ts
   * const projectUser =
   *   await client.admin.organization.projects.users.update(
   *     'user_id',
   *     { project_id: 'project_id' },
   *   );
   * ```
   */
  update(e, t, r) {
    let { project_id: n, ...o } = t;
    return this._client.post(i`/organization/projects/${n}/users/${e}`, {
      body: o,
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Returns a list of users in the project.
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const projectUser of client.admin.organization.projects.users.list(
   *   'project_id',
   * )) {
   *   // ...
   * }
   * ```
   */
  list(e, t = {}, r) {
    return this._client.getAPIList(i`/organization/projects/${e}/users`, $, { query: t, ...r, __security: { adminAPIKeyAuth: !0 } });
  }
  /**
   * Deletes a user from the project.
   *
   * Returns confirmation of project user deletion, or an error if the project is
   * archived (archived projects have no users).
   *
   * @example
   * ```ts
   * const user =
   *   await client.admin.organization.projects.users.delete(
   *     'user_id',
   *     { project_id: 'project_id' },
   *   );
   * ```
   */
  delete(e, t, r) {
    let { project_id: n } = t;
    return this._client.delete(i`/organization/projects/${n}/users/${e}`, {
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
};
et.Roles = lr;

// node_modules/openai/resources/admin/organization/projects/projects.mjs
var q = class extends u {
  constructor() {
    super(...arguments), this.users = new et(this._client), this.serviceAccounts = new Ze(this._client), this.apiKeys = new Zt(this._client), this.rateLimits = new nr(this._client), this.modelPermissions =
    new sr(this._client), this.hostedToolPermissions = new rr(this._client), this.groups = new Ye(this._client), this.roles = new or(this._client), this.dataRetention = new tr(this._client), this.spendLimit =
    new ar(this._client), this.spendAlerts = new ir(this._client), this.certificates = new er(this._client);
  }
  /**
   * Create a new project in the organization. Projects can be created and archived,
   * but cannot be deleted.
   *
   * @example
   * ```ts
   * const project =
   *   await client.admin.organization.projects.create({
   *     name: 'name',
   *   });
   * ```
   */
  create(e, t) {
    return this._client.post("/organization/projects", {
      body: e,
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Retrieves a project.
   *
   * @example
   * ```ts
   * const project =
   *   await client.admin.organization.projects.retrieve(
   *     'project_id',
   *   );
   * ```
   */
  retrieve(e, t) {
    return this._client.get(i`/organization/projects/${e}`, {
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Modifies a project in the organization.
   *
   * @example
   * ```ts
   * const project =
   *   await client.admin.organization.projects.update(
   *     'project_id',
   *   );
   * ```
   */
  update(e, t, r) {
    return this._client.post(i`/organization/projects/${e}`, {
      body: t,
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Returns a list of projects.
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const project of client.admin.organization.projects.list()) {
   *   // ...
   * }
   * ```
   */
  list(e = {}, t) {
    return this._client.getAPIList("/organization/projects", $, {
      query: e,
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Archives a project in the organization. Archived projects cannot be used or
   * updated.
   *
   * @example
   * ```ts
   * const project =
   *   await client.admin.organization.projects.archive(
   *     'project_id',
   *   );
   * ```
   */
  archive(e, t) {
    return this._client.post(i`/organization/projects/${e}/archive`, {
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
};
q.Users = et;
q.ServiceAccounts = Ze;
q.APIKeys = Zt;
q.RateLimits = nr;
q.ModelPermissions = sr;
q.HostedToolPermissions = rr;
q.Groups = Ye;
q.Roles = or;
q.DataRetention = tr;
q.SpendLimit = ar;
q.SpendAlerts = ir;
q.Certificates = er;

// node_modules/openai/resources/admin/organization/users/roles.mjs
var dr = class extends u {
  /**
   * Assigns an organization role to a user within the organization.
   *
   * @example
   * ```ts
   * const role =
   *   await client.admin.organization.users.roles.create(
   *     'user_id',
   *     { role_id: 'role_id' },
   *   );
   * ```
   */
  create(e, t, r) {
    return this._client.post(i`/organization/users/${e}/roles`, {
      body: t,
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Retrieves an organization role assigned to a user.
   *
   * @example
   * ```ts
   * const role =
   *   await client.admin.organization.users.roles.retrieve(
   *     'role_id',
   *     { user_id: 'user_id' },
   *   );
   * ```
   */
  retrieve(e, t, r) {
    let { user_id: n } = t;
    return this._client.get(i`/organization/users/${n}/roles/${e}`, {
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Lists the organization roles assigned to a user within the organization.
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const roleListResponse of client.admin.organization.users.roles.list(
   *   'user_id',
   * )) {
   *   // ...
   * }
   * ```
   */
  list(e, t = {}, r) {
    return this._client.getAPIList(i`/organization/users/${e}/roles`, B, { query: t, ...r, __security: { adminAPIKeyAuth: !0 } });
  }
  /**
   * Unassigns an organization role from a user within the organization.
   *
   * @example
   * ```ts
   * const role =
   *   await client.admin.organization.users.roles.delete(
   *     'role_id',
   *     { user_id: 'user_id' },
   *   );
   * ```
   */
  delete(e, t, r) {
    let { user_id: n } = t;
    return this._client.delete(i`/organization/users/${n}/roles/${e}`, {
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
};

// node_modules/openai/resources/admin/organization/users/users.mjs
var tt = class extends u {
  constructor() {
    super(...arguments), this.roles = new dr(this._client);
  }
  /**
   * Retrieves a user by their identifier.
   *
   * @example
   * ```ts
   * const organizationUser =
   *   await client.admin.organization.users.retrieve('user_id');
   * ```
   */
  retrieve(e, t) {
    return this._client.get(i`/organization/users/${e}`, {
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Modifies a user's role in the organization.
   *
   * @example
   * ```ts
   * const organizationUser =
   *   await client.admin.organization.users.update('user_id');
   * ```
   */
  update(e, t, r) {
    return this._client.post(i`/organization/users/${e}`, {
      body: t,
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Lists all of the users in the organization.
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const organizationUser of client.admin.organization.users.list()) {
   *   // ...
   * }
   * ```
   */
  list(e = {}, t) {
    return this._client.getAPIList("/organization/users", $, {
      query: e,
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * Deletes a user from the organization.
   *
   * @example
   * ```ts
   * const user = await client.admin.organization.users.delete(
   *   'user_id',
   * );
   * ```
   */
  delete(e, t) {
    return this._client.delete(i`/organization/users/${e}`, {
      ...t,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
};
tt.Roles = dr;

// node_modules/openai/resources/admin/organization/organization.mjs
var H = class extends u {
  constructor() {
    super(...arguments), this.auditLogs = new Dt(this._client), this.adminAPIKeys = new zt(this._client), this.usage = new Gt(this._client), this.invites = new Wt(this._client), this.users = new tt(this.
    _client), this.groups = new Te(this._client), this.roles = new Jt(this._client), this.dataRetention = new Ht(this._client), this.spendLimit = new Xt(this._client), this.spendAlerts = new Vt(this._client),
    this.certificates = new qt(this._client), this.projects = new q(this._client);
  }
};
H.AuditLogs = Dt;
H.AdminAPIKeys = zt;
H.Usage = Gt;
H.Invites = Wt;
H.Users = tt;
H.Groups = Te;
H.Roles = Jt;
H.DataRetention = Ht;
H.SpendLimit = Xt;
H.SpendAlerts = Vt;
H.Certificates = qt;
H.Projects = q;

// node_modules/openai/resources/admin/admin.mjs
var je = class extends u {
  constructor() {
    super(...arguments), this.organization = new H(this._client);
  }
};
je.Organization = H;

// node_modules/openai/resources/audio/speech.mjs
var pr = class extends u {
  /**
   * Generates audio from the input text.
   *
   * Returns the audio file content, or a stream of audio events.
   *
   * @example
   * ```ts
   * const speech = await client.audio.speech.create({
   *   input: 'input',
   *   model: 'tts-1',
   *   voice: 'alloy',
   * });
   *
   * const content = await speech.blob();
   * console.log(content);
   * ```
   */
  create(e, t) {
    return this._client.post("/audio/speech", {
      body: e,
      ...t,
      headers: p([{ Accept: "application/octet-stream" }, t?.headers]),
      __security: { bearerAuth: !0 },
      __binaryResponse: !0
    });
  }
};

// node_modules/openai/resources/audio/transcriptions.mjs
var hr = class extends u {
  create(e, t) {
    return this._client.post("/audio/transcriptions", Y({
      body: e,
      ...t,
      stream: e.stream ?? !1,
      __metadata: { model: e.model },
      __security: { bearerAuth: !0 }
    }, this._client));
  }
};

// node_modules/openai/resources/audio/translations.mjs
var fr = class extends u {
  create(e, t) {
    return this._client.post("/audio/translations", Y({ body: e, ...t, __metadata: { model: e.model }, __security: { bearerAuth: !0 } }, this._client));
  }
};

// node_modules/openai/resources/audio/audio.mjs
var me = class extends u {
  constructor() {
    super(...arguments), this.transcriptions = new hr(this._client), this.translations = new fr(this._client), this.speech = new pr(this._client);
  }
};
me.Transcriptions = hr;
me.Translations = fr;
me.Speech = pr;

// node_modules/openai/resources/batches.mjs
var rt = class extends u {
  /**
   * Creates and executes a batch from an uploaded file of requests
   */
  create(e, t) {
    return this._client.post("/batches", { body: e, ...t, __security: { bearerAuth: !0 } });
  }
  /**
   * Retrieves a batch.
   */
  retrieve(e, t) {
    return this._client.get(i`/batches/${e}`, { ...t, __security: { bearerAuth: !0 } });
  }
  /**
   * List your organization's batches.
   */
  list(e = {}, t) {
    return this._client.getAPIList("/batches", R, {
      query: e,
      ...t,
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Cancels an in-progress batch. The batch will be in status `cancelling` for up to
   * 10 minutes, before changing to `cancelled`, where it will have partial results
   * (if any) available in the output file.
   */
  cancel(e, t) {
    return this._client.post(i`/batches/${e}/cancel`, {
      ...t,
      __security: { bearerAuth: !0 }
    });
  }
};

// node_modules/openai/resources/beta/assistants.mjs
var mr = class extends u {
  /**
   * Create an assistant with a model and instructions.
   *
   * @deprecated
   */
  create(e, t) {
    return this._client.post("/assistants", {
      body: e,
      ...t,
      headers: p([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Retrieves an assistant.
   *
   * @deprecated
   */
  retrieve(e, t) {
    return this._client.get(i`/assistants/${e}`, {
      ...t,
      headers: p([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Modifies an assistant.
   *
   * @deprecated
   */
  update(e, t, r) {
    return this._client.post(i`/assistants/${e}`, {
      body: t,
      ...r,
      headers: p([{ "OpenAI-Beta": "assistants=v2" }, r?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Returns a list of assistants.
   *
   * @deprecated
   */
  list(e = {}, t) {
    return this._client.getAPIList("/assistants", R, {
      query: e,
      ...t,
      headers: p([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Delete an assistant.
   *
   * @deprecated
   */
  delete(e, t) {
    return this._client.delete(i`/assistants/${e}`, {
      ...t,
      headers: p([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
};

// node_modules/openai/resources/beta/realtime/sessions.mjs
var _r = class extends u {
  /**
   * Create an ephemeral API token for use in client-side applications with the
   * Realtime API. Can be configured with the same session parameters as the
   * `session.update` client event.
   *
   * It responds with a session object, plus a `client_secret` key which contains a
   * usable ephemeral API token that can be used to authenticate browser clients for
   * the Realtime API.
   *
   * @example
   * ```ts
   * const session =
   *   await client.beta.realtime.sessions.create();
   * ```
   */
  create(e, t) {
    return this._client.post("/realtime/sessions", {
      body: e,
      ...t,
      headers: p([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
};

// node_modules/openai/resources/beta/realtime/transcription-sessions.mjs
var yr = class extends u {
  /**
   * Create an ephemeral API token for use in client-side applications with the
   * Realtime API specifically for realtime transcriptions. Can be configured with
   * the same session parameters as the `transcription_session.update` client event.
   *
   * It responds with a session object, plus a `client_secret` key which contains a
   * usable ephemeral API token that can be used to authenticate browser clients for
   * the Realtime API.
   *
   * @example
   * ```ts
   * const transcriptionSession =
   *   await client.beta.realtime.transcriptionSessions.create();
   * ```
   */
  create(e, t) {
    return this._client.post("/realtime/transcription_sessions", {
      body: e,
      ...t,
      headers: p([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
};

// node_modules/openai/resources/beta/realtime/realtime.mjs
var Fe = class extends u {
  constructor() {
    super(...arguments), this.sessions = new _r(this._client), this.transcriptionSessions = new yr(this._client);
  }
};
Fe.Sessions = _r;
Fe.TranscriptionSessions = yr;

// node_modules/openai/resources/beta/chatkit/sessions.mjs
var gr = class extends u {
  /**
   * Create a ChatKit session.
   *
   * @example
   * ```ts
   * const chatSession =
   *   await client.beta.chatkit.sessions.create({
   *     user: 'x',
   *     workflow: { id: 'id' },
   *   });
   * ```
   */
  create(e, t) {
    return this._client.post("/chatkit/sessions", {
      body: e,
      ...t,
      headers: p([{ "OpenAI-Beta": "chatkit_beta=v1" }, t?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Cancel an active ChatKit session and return its most recent metadata.
   *
   * Cancelling prevents new requests from using the issued client secret.
   *
   * @example
   * ```ts
   * const chatSession =
   *   await client.beta.chatkit.sessions.cancel('cksess_123');
   * ```
   */
  cancel(e, t) {
    return this._client.post(i`/chatkit/sessions/${e}/cancel`, {
      ...t,
      headers: p([{ "OpenAI-Beta": "chatkit_beta=v1" }, t?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
};

// node_modules/openai/resources/beta/chatkit/threads.mjs
var Ar = class extends u {
  /**
   * Retrieve a ChatKit thread by its identifier.
   *
   * @example
   * ```ts
   * const chatkitThread =
   *   await client.beta.chatkit.threads.retrieve('cthr_123');
   * ```
   */
  retrieve(e, t) {
    return this._client.get(i`/chatkit/threads/${e}`, {
      ...t,
      headers: p([{ "OpenAI-Beta": "chatkit_beta=v1" }, t?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * List ChatKit threads with optional pagination and user filters.
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const chatkitThread of client.beta.chatkit.threads.list()) {
   *   // ...
   * }
   * ```
   */
  list(e = {}, t) {
    return this._client.getAPIList("/chatkit/threads", $, {
      query: e,
      ...t,
      headers: p([{ "OpenAI-Beta": "chatkit_beta=v1" }, t?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Delete a ChatKit thread along with its items and stored attachments.
   *
   * @example
   * ```ts
   * const thread = await client.beta.chatkit.threads.delete(
   *   'cthr_123',
   * );
   * ```
   */
  delete(e, t) {
    return this._client.delete(i`/chatkit/threads/${e}`, {
      ...t,
      headers: p([{ "OpenAI-Beta": "chatkit_beta=v1" }, t?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * List items that belong to a ChatKit thread.
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const thread of client.beta.chatkit.threads.listItems(
   *   'cthr_123',
   * )) {
   *   // ...
   * }
   * ```
   */
  listItems(e, t = {}, r) {
    return this._client.getAPIList(i`/chatkit/threads/${e}/items`, $, {
      query: t,
      ...r,
      headers: p([{ "OpenAI-Beta": "chatkit_beta=v1" }, r?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
};

// node_modules/openai/resources/beta/chatkit/chatkit.mjs
var Ne = class extends u {
  constructor() {
    super(...arguments), this.sessions = new gr(this._client), this.threads = new Ar(this._client);
  }
};
Ne.Sessions = gr;
Ne.Threads = Ar;

// node_modules/openai/resources/beta/responses/input-items.mjs
var br = class extends u {
  /**
   * Returns a list of input items for a given response.
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const betaResponseItem of client.beta.responses.inputItems.list(
   *   'response_id',
   * )) {
   *   // ...
   * }
   * ```
   */
  list(e, t = {}, r) {
    let { betas: n, ...o } = t ?? {};
    return this._client.getAPIList(i`/responses/${e}/input_items?beta=true`, R, {
      query: o,
      ...r,
      headers: p([
        { ...n?.toString() != null ? { "openai-beta": n?.toString() } : void 0 },
        r?.headers
      ]),
      __security: { bearerAuth: !0 }
    });
  }
};

// node_modules/openai/resources/beta/responses/input-tokens.mjs
var wr = class extends u {
  /**
   * Returns input token counts of the request.
   *
   * Returns an object with `object` set to `response.input_tokens` and an
   * `input_tokens` count.
   *
   * @example
   * ```ts
   * const response =
   *   await client.beta.responses.inputTokens.count();
   * ```
   */
  count(e = {}, t) {
    let { betas: r, ...n } = e ?? {};
    return this._client.post("/responses/input_tokens?beta=true", {
      body: n,
      ...t,
      headers: p([
        { ...r?.toString() != null ? { "openai-beta": r?.toString() } : void 0 },
        t?.headers
      ]),
      __security: { bearerAuth: !0 }
    });
  }
};

// node_modules/openai/resources/beta/responses/responses.mjs
var Ke = class extends u {
  constructor() {
    super(...arguments), this.inputItems = new br(this._client), this.inputTokens = new wr(this._client);
  }
  create(e, t) {
    let { betas: r, ...n } = e;
    return this._client.post("/responses?beta=true", {
      body: n,
      ...t,
      headers: p([
        { ...r?.toString() != null ? { "openai-beta": r?.toString() } : void 0 },
        t?.headers
      ]),
      stream: e.stream ?? !1,
      __security: { bearerAuth: !0 }
    });
  }
  retrieve(e, t = {}, r) {
    let { betas: n, ...o } = t ?? {};
    return this._client.get(i`/responses/${e}?beta=true`, {
      query: o,
      ...r,
      headers: p([
        { ...n?.toString() != null ? { "openai-beta": n?.toString() } : void 0 },
        r?.headers
      ]),
      stream: t?.stream ?? !1,
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Deletes a model response with the given ID.
   *
   * @example
   * ```ts
   * await client.beta.responses.delete(
   *   'resp_677efb5139a88190b512bc3fef8e535d',
   * );
   * ```
   */
  delete(e, t = {}, r) {
    let { betas: n } = t ?? {};
    return this._client.delete(i`/responses/${e}?beta=true`, {
      ...r,
      headers: p([
        { Accept: "*/*", ...n?.toString() != null ? { "openai-beta": n?.toString() } : void 0 },
        r?.headers
      ]),
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Cancels a model response with the given ID. Only responses created with the
   * `background` parameter set to `true` can be cancelled.
   * [Learn more](https://platform.openai.com/docs/guides/background).
   *
   * @example
   * ```ts
   * const betaResponse = await client.beta.responses.cancel(
   *   'resp_677efb5139a88190b512bc3fef8e535d',
   * );
   * ```
   */
  cancel(e, t = {}, r) {
    let { betas: n } = t ?? {};
    return this._client.post(i`/responses/${e}/cancel?beta=true`, {
      ...r,
      headers: p([
        { ...n?.toString() != null ? { "openai-beta": n?.toString() } : void 0 },
        r?.headers
      ]),
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Compact a conversation. Returns a compacted response object.
   *
   * Learn when and how to compact long-running conversations in the
   * [conversation state guide](https://platform.openai.com/docs/guides/conversation-state#managing-the-context-window).
   * For ZDR-compatible compaction details, see
   * [Compaction (advanced)](https://platform.openai.com/docs/guides/conversation-state#compaction-advanced).
   *
   * @example
   * ```ts
   * const betaCompactedResponse =
   *   await client.beta.responses.compact({
   *     model: 'gpt-5.6-sol',
   *   });
   * ```
   */
  compact(e, t) {
    let { betas: r, ...n } = e;
    return this._client.post("/responses/compact?beta=true", {
      body: n,
      ...t,
      headers: p([
        { ...r?.toString() != null ? { "openai-beta": r?.toString() } : void 0 },
        t?.headers
      ]),
      __security: { bearerAuth: !0 }
    });
  }
};
Ke.InputItems = br;
Ke.InputTokens = wr;

// node_modules/openai/resources/beta/threads/messages.mjs
var Ir = class extends u {
  /**
   * Create a message.
   *
   * @deprecated The Assistants API is deprecated in favor of the Responses API
   */
  create(e, t, r) {
    return this._client.post(i`/threads/${e}/messages`, {
      body: t,
      ...r,
      headers: p([{ "OpenAI-Beta": "assistants=v2" }, r?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Retrieve a message.
   *
   * @deprecated The Assistants API is deprecated in favor of the Responses API
   */
  retrieve(e, t, r) {
    let { thread_id: n } = t;
    return this._client.get(i`/threads/${n}/messages/${e}`, {
      ...r,
      headers: p([{ "OpenAI-Beta": "assistants=v2" }, r?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Modifies a message.
   *
   * @deprecated The Assistants API is deprecated in favor of the Responses API
   */
  update(e, t, r) {
    let { thread_id: n, ...o } = t;
    return this._client.post(i`/threads/${n}/messages/${e}`, {
      body: o,
      ...r,
      headers: p([{ "OpenAI-Beta": "assistants=v2" }, r?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Returns a list of messages for a given thread.
   *
   * @deprecated The Assistants API is deprecated in favor of the Responses API
   */
  list(e, t = {}, r) {
    return this._client.getAPIList(i`/threads/${e}/messages`, R, {
      query: t,
      ...r,
      headers: p([{ "OpenAI-Beta": "assistants=v2" }, r?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Deletes a message.
   *
   * @deprecated The Assistants API is deprecated in favor of the Responses API
   */
  delete(e, t, r) {
    let { thread_id: n } = t;
    return this._client.delete(i`/threads/${n}/messages/${e}`, {
      ...r,
      headers: p([{ "OpenAI-Beta": "assistants=v2" }, r?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
};

// node_modules/openai/resources/beta/threads/runs/steps.mjs
var Pr = class extends u {
  /**
   * Retrieves a run step.
   *
   * @deprecated The Assistants API is deprecated in favor of the Responses API
   */
  retrieve(e, t, r) {
    let { thread_id: n, run_id: o, ...a } = t;
    return this._client.get(i`/threads/${n}/runs/${o}/steps/${e}`, {
      query: a,
      ...r,
      headers: p([{ "OpenAI-Beta": "assistants=v2" }, r?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Returns a list of run steps belonging to a run.
   *
   * @deprecated The Assistants API is deprecated in favor of the Responses API
   */
  list(e, t, r) {
    let { thread_id: n, ...o } = t;
    return this._client.getAPIList(i`/threads/${n}/runs/${e}/steps`, R, {
      query: o,
      ...r,
      headers: p([{ "OpenAI-Beta": "assistants=v2" }, r?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
};

// node_modules/openai/internal/utils/base64.mjs
var Eo = (s) => {
  if (typeof Buffer < "u") {
    let e = Buffer.from(s, "base64");
    return Array.from(new Float32Array(e.buffer, e.byteOffset, e.length / Float32Array.BYTES_PER_ELEMENT));
  } else {
    let e = atob(s), t = e.length, r = new Uint8Array(t);
    for (let n = 0; n < t; n++)
      r[n] = e.charCodeAt(n);
    return Array.from(new Float32Array(r.buffer));
  }
};

// node_modules/openai/internal/utils/env.mjs
var W = (s) => {
  if (typeof globalThis.process < "u")
    return globalThis.process.env?.[s]?.trim() || void 0;
  if (typeof globalThis.Deno < "u")
    return globalThis.Deno.env?.get?.(s)?.trim() || void 0;
};

// node_modules/openai/lib/AssistantStream.mjs
var X, nt, En, _e, Ks, ce, ot, xr, st, Bs, oe, Ls, Ms, ps, ls, ds, Oo, vo, To, jo, Fo, No, Ko, Ie = class extends Ee {
  constructor() {
    super(...arguments), X.add(this), En.set(this, []), _e.set(this, {}), Ks.set(this, {}), ce.set(this, void 0), ot.set(this, void 0), xr.set(this, void 0), st.set(this, void 0), Bs.set(this, void 0),
    oe.set(this, void 0), Ls.set(this, void 0), Ms.set(this, void 0), ps.set(this, void 0);
  }
  [(En = /* @__PURE__ */ new WeakMap(), _e = /* @__PURE__ */ new WeakMap(), Ks = /* @__PURE__ */ new WeakMap(), ce = /* @__PURE__ */ new WeakMap(), ot = /* @__PURE__ */ new WeakMap(), xr = /* @__PURE__ */ new WeakMap(),
  st = /* @__PURE__ */ new WeakMap(), Bs = /* @__PURE__ */ new WeakMap(), oe = /* @__PURE__ */ new WeakMap(), Ls = /* @__PURE__ */ new WeakMap(), Ms = /* @__PURE__ */ new WeakMap(), ps = /* @__PURE__ */ new WeakMap(),
  X = /* @__PURE__ */ new WeakSet(), Symbol.asyncIterator)]() {
    let e = [], t = [], r = !1;
    return this.on("event", (n) => {
      let o = structuredClone(n), a = t.shift();
      a ? a.resolve(o) : e.push(o);
    }), this.on("end", () => {
      r = !0;
      for (let n of t)
        n.resolve(void 0);
      t.length = 0;
    }), this.on("abort", (n) => {
      r = !0;
      for (let o of t)
        o.reject(n);
      t.length = 0;
    }), this.on("error", (n) => {
      r = !0;
      for (let o of t)
        o.reject(n);
      t.length = 0;
    }), {
      next: async () => e.length ? { value: e.shift(), done: !1 } : r ? { value: void 0, done: !0 } : new Promise((o, a) => t.push({ resolve: o, reject: a })).then((o) => o ? { value: o, done: !1 } : {
      value: void 0, done: !0 }),
      return: async () => (this.abort(), { value: void 0, done: !0 })
    };
  }
  static fromReadableStream(e) {
    let t = new nt();
    return t._run(() => t._fromReadableStream(e)), t;
  }
  async _fromReadableStream(e, t) {
    this._listenForAbort(t?.signal), this._connected();
    let r = ee.fromReadableStream(e, this.controller);
    for await (let n of r)
      c(this, X, "m", ls).call(this, n);
    if (r.controller.signal?.aborted)
      throw new L();
    return this._addRun(c(this, X, "m", ds).call(this));
  }
  toReadableStream() {
    return new ee(this[Symbol.asyncIterator].bind(this), this.controller).toReadableStream();
  }
  static createToolAssistantStream(e, t, r, n) {
    let o = new nt();
    return o._run(() => o._runToolAssistantStream(e, t, r, {
      ...n,
      headers: { ...n?.headers, "X-Stainless-Helper-Method": "stream" }
    })), o;
  }
  async _createToolAssistantStream(e, t, r, n) {
    this._listenForAbort(n?.signal);
    let o = { ...r, stream: !0 }, a = await e.submitToolOutputs(t, o, {
      ...n,
      signal: this.controller.signal
    });
    this._connected();
    for await (let l of a)
      c(this, X, "m", ls).call(this, l);
    if (a.controller.signal?.aborted)
      throw new L();
    return this._addRun(c(this, X, "m", ds).call(this));
  }
  static createThreadAssistantStream(e, t, r) {
    let n = new nt();
    return n._run(() => n._threadAssistantStream(e, t, {
      ...r,
      headers: { ...r?.headers, "X-Stainless-Helper-Method": "stream" }
    })), n;
  }
  static createAssistantStream(e, t, r, n) {
    let o = new nt();
    return o._run(() => o._runAssistantStream(e, t, r, {
      ...n,
      headers: { ...n?.headers, "X-Stainless-Helper-Method": "stream" }
    })), o;
  }
  currentEvent() {
    return c(this, Ls, "f");
  }
  currentRun() {
    return c(this, Ms, "f");
  }
  currentMessageSnapshot() {
    return c(this, ce, "f");
  }
  currentRunStepSnapshot() {
    return c(this, ps, "f");
  }
  async finalRunSteps() {
    return await this.done(), Object.values(c(this, _e, "f"));
  }
  async finalMessages() {
    return await this.done(), Object.values(c(this, Ks, "f"));
  }
  async finalRun() {
    if (await this.done(), !c(this, ot, "f"))
      throw Error("Final run was not received.");
    return c(this, ot, "f");
  }
  async _createThreadAssistantStream(e, t, r) {
    this._listenForAbort(r?.signal);
    let n = { ...t, stream: !0 }, o = await e.createAndRun(n, { ...r, signal: this.controller.signal });
    this._connected();
    for await (let a of o)
      c(this, X, "m", ls).call(this, a);
    if (o.controller.signal?.aborted)
      throw new L();
    return this._addRun(c(this, X, "m", ds).call(this));
  }
  async _createAssistantStream(e, t, r, n) {
    this._listenForAbort(n?.signal);
    let o = { ...r, stream: !0 }, a = await e.create(t, o, { ...n, signal: this.controller.signal });
    this._connected();
    for await (let l of a)
      c(this, X, "m", ls).call(this, l);
    if (a.controller.signal?.aborted)
      throw new L();
    return this._addRun(c(this, X, "m", ds).call(this));
  }
  static accumulateDelta(e, t) {
    for (let [r, n] of Object.entries(t)) {
      if (!e.hasOwnProperty(r)) {
        e[r] = n;
        continue;
      }
      let o = e[r];
      if (o == null) {
        e[r] = n;
        continue;
      }
      if (r === "index" || r === "type") {
        e[r] = n;
        continue;
      }
      if (typeof o == "string" && typeof n == "string")
        o += n;
      else if (typeof o == "number" && typeof n == "number")
        o += n;
      else if (Tt(o) && Tt(n))
        o = this.accumulateDelta(o, n);
      else if (Array.isArray(o) && Array.isArray(n)) {
        if (o.every((a) => typeof a == "string" || typeof a == "number")) {
          o.push(...n);
          continue;
        }
        for (let a of n) {
          if (!Tt(a))
            throw new Error(`Expected array delta entry to be an object but got: ${a}`);
          let l = a.index;
          if (l == null)
            throw console.error(a), new Error("Expected array delta entry to have an `index` property");
          if (typeof l != "number")
            throw new Error(`Expected array delta entry \`index\` property to be a number but got ${l}`);
          let h = o[l];
          h == null ? o[l] = a : o[l] = this.accumulateDelta(h, a);
        }
        continue;
      } else
        throw Error(`Unhandled record type: ${r}, deltaValue: ${n}, accValue: ${o}`);
      e[r] = o;
    }
    return e;
  }
  _addRun(e) {
    return e;
  }
  async _threadAssistantStream(e, t, r) {
    return await this._createThreadAssistantStream(t, e, r);
  }
  async _runAssistantStream(e, t, r, n) {
    return await this._createAssistantStream(t, e, r, n);
  }
  async _runToolAssistantStream(e, t, r, n) {
    return await this._createToolAssistantStream(t, e, r, n);
  }
};
nt = Ie, ls = function(e) {
  if (!this.ended)
    switch (w(this, Ls, e, "f"), c(this, X, "m", To).call(this, e), e.event) {
      case "thread.created":
        break;
      case "thread.run.created":
      case "thread.run.queued":
      case "thread.run.in_progress":
      case "thread.run.requires_action":
      case "thread.run.completed":
      case "thread.run.incomplete":
      case "thread.run.failed":
      case "thread.run.cancelling":
      case "thread.run.cancelled":
      case "thread.run.expired":
        c(this, X, "m", Ko).call(this, e);
        break;
      case "thread.run.step.created":
      case "thread.run.step.in_progress":
      case "thread.run.step.delta":
      case "thread.run.step.completed":
      case "thread.run.step.failed":
      case "thread.run.step.cancelled":
      case "thread.run.step.expired":
        c(this, X, "m", vo).call(this, e);
        break;
      case "thread.message.created":
      case "thread.message.in_progress":
      case "thread.message.delta":
      case "thread.message.completed":
      case "thread.message.incomplete":
        c(this, X, "m", Oo).call(this, e);
        break;
      case "error":
        throw new Error("Encountered an error event in event processing - errors should be processed earlier");
      default:
    }
}, ds = function() {
  if (this.ended)
    throw new _("stream has ended, this shouldn't happen");
  if (!c(this, ot, "f"))
    throw Error("Final run has not been received");
  return c(this, ot, "f");
}, Oo = function(e) {
  let [t, r] = c(this, X, "m", Fo).call(this, e, c(this, ce, "f"));
  w(this, ce, t, "f"), c(this, Ks, "f")[t.id] = t;
  for (let n of r) {
    let o = t.content[n.index];
    o?.type == "text" && this._emit("textCreated", o.text);
  }
  switch (e.event) {
    case "thread.message.created":
      this._emit("messageCreated", e.data);
      break;
    case "thread.message.in_progress":
      break;
    case "thread.message.delta":
      if (this._emit("messageDelta", e.data.delta, t), e.data.delta.content)
        for (let n of e.data.delta.content) {
          if (n.type == "text" && n.text) {
            let o = n.text, a = t.content[n.index];
            if (a && a.type == "text")
              this._emit("textDelta", o, a.text);
            else
              throw Error("The snapshot associated with this text delta is not text or missing");
          }
          if (n.index != c(this, xr, "f")) {
            if (c(this, st, "f"))
              switch (c(this, st, "f").type) {
                case "text":
                  this._emit("textDone", c(this, st, "f").text, c(this, ce, "f"));
                  break;
                case "image_file":
                  this._emit("imageFileDone", c(this, st, "f").image_file, c(this, ce, "f"));
                  break;
              }
            w(this, xr, n.index, "f");
          }
          w(this, st, t.content[n.index], "f");
        }
      break;
    case "thread.message.completed":
    case "thread.message.incomplete":
      if (c(this, xr, "f") !== void 0) {
        let n = e.data.content[c(this, xr, "f")];
        if (n)
          switch (n.type) {
            case "image_file":
              this._emit("imageFileDone", n.image_file, c(this, ce, "f"));
              break;
            case "text":
              this._emit("textDone", n.text, c(this, ce, "f"));
              break;
          }
      }
      c(this, ce, "f") && this._emit("messageDone", e.data), w(this, ce, void 0, "f");
  }
}, vo = function(e) {
  let t = c(this, X, "m", jo).call(this, e);
  switch (w(this, ps, t, "f"), e.event) {
    case "thread.run.step.created":
      this._emit("runStepCreated", e.data);
      break;
    case "thread.run.step.delta":
      let r = e.data.delta;
      if (r.step_details && r.step_details.type == "tool_calls" && r.step_details.tool_calls && t.step_details.type == "tool_calls")
        for (let o of r.step_details.tool_calls)
          o.index == c(this, Bs, "f") ? this._emit("toolCallDelta", o, t.step_details.tool_calls[o.index]) : (c(this, oe, "f") && this._emit("toolCallDone", c(this, oe, "f")), w(this, Bs, o.index, "f"),
          w(this, oe, t.step_details.tool_calls[o.index], "f"), c(this, oe, "f") && this._emit("toolCallCreated", c(this, oe, "f")));
      this._emit("runStepDelta", e.data.delta, t);
      break;
    case "thread.run.step.completed":
    case "thread.run.step.failed":
    case "thread.run.step.cancelled":
    case "thread.run.step.expired":
      w(this, ps, void 0, "f"), e.data.step_details.type == "tool_calls" && c(this, oe, "f") && (this._emit("toolCallDone", c(this, oe, "f")), w(this, oe, void 0, "f")), this._emit("runStepDone", e.data,
      t);
      break;
    case "thread.run.step.in_progress":
      break;
  }
}, To = function(e) {
  c(this, En, "f").push(e), this._emit("event", e);
}, jo = function(e) {
  switch (e.event) {
    case "thread.run.step.created":
      return c(this, _e, "f")[e.data.id] = e.data, e.data;
    case "thread.run.step.delta":
      let t = c(this, _e, "f")[e.data.id];
      if (!t)
        throw Error("Received a RunStepDelta before creation of a snapshot");
      let r = e.data;
      if (r.delta) {
        let n = nt.accumulateDelta(t, r.delta);
        c(this, _e, "f")[e.data.id] = n;
      }
      return c(this, _e, "f")[e.data.id];
    case "thread.run.step.completed":
    case "thread.run.step.failed":
    case "thread.run.step.cancelled":
    case "thread.run.step.expired":
    case "thread.run.step.in_progress":
      c(this, _e, "f")[e.data.id] = e.data;
      break;
  }
  if (c(this, _e, "f")[e.data.id])
    return c(this, _e, "f")[e.data.id];
  throw new Error("No snapshot available");
}, Fo = function(e, t) {
  let r = [];
  switch (e.event) {
    case "thread.message.created":
      return [e.data, r];
    case "thread.message.delta":
      if (!t)
        throw Error("Received a delta with no existing snapshot (there should be one from message creation)");
      let n = e.data;
      if (n.delta.content)
        for (let o of n.delta.content)
          if (o.index in t.content) {
            let a = t.content[o.index];
            t.content[o.index] = c(this, X, "m", No).call(this, o, a);
          } else
            t.content[o.index] = o, r.push(o);
      return [t, r];
    case "thread.message.in_progress":
    case "thread.message.completed":
    case "thread.message.incomplete":
      if (t)
        return [t, r];
      throw Error("Received thread message event with no existing snapshot");
  }
  throw Error("Tried to accumulate a non-message event");
}, No = function(e, t) {
  return nt.accumulateDelta(t, e);
}, Ko = function(e) {
  switch (w(this, Ms, e.data, "f"), e.event) {
    case "thread.run.created":
      break;
    case "thread.run.queued":
      break;
    case "thread.run.in_progress":
      break;
    case "thread.run.requires_action":
    case "thread.run.cancelled":
    case "thread.run.failed":
    case "thread.run.completed":
    case "thread.run.expired":
    case "thread.run.incomplete":
      w(this, ot, e.data, "f"), c(this, oe, "f") && (this._emit("toolCallDone", c(this, oe, "f")), w(this, oe, void 0, "f"));
      break;
    case "thread.run.cancelling":
      break;
  }
};

// node_modules/openai/resources/beta/threads/runs/runs.mjs
var it = class extends u {
  constructor() {
    super(...arguments), this.steps = new Pr(this._client);
  }
  create(e, t, r) {
    let { include: n, ...o } = t;
    return this._client.post(i`/threads/${e}/runs`, {
      query: { include: n },
      body: o,
      ...r,
      headers: p([{ "OpenAI-Beta": "assistants=v2" }, r?.headers]),
      stream: t.stream ?? !1,
      __synthesizeEventData: !0,
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Retrieves a run.
   *
   * @deprecated The Assistants API is deprecated in favor of the Responses API
   */
  retrieve(e, t, r) {
    let { thread_id: n } = t;
    return this._client.get(i`/threads/${n}/runs/${e}`, {
      ...r,
      headers: p([{ "OpenAI-Beta": "assistants=v2" }, r?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Modifies a run.
   *
   * @deprecated The Assistants API is deprecated in favor of the Responses API
   */
  update(e, t, r) {
    let { thread_id: n, ...o } = t;
    return this._client.post(i`/threads/${n}/runs/${e}`, {
      body: o,
      ...r,
      headers: p([{ "OpenAI-Beta": "assistants=v2" }, r?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Returns a list of runs belonging to a thread.
   *
   * @deprecated The Assistants API is deprecated in favor of the Responses API
   */
  list(e, t = {}, r) {
    return this._client.getAPIList(i`/threads/${e}/runs`, R, {
      query: t,
      ...r,
      headers: p([{ "OpenAI-Beta": "assistants=v2" }, r?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Cancels a run that is `in_progress`.
   *
   * @deprecated The Assistants API is deprecated in favor of the Responses API
   */
  cancel(e, t, r) {
    let { thread_id: n } = t;
    return this._client.post(i`/threads/${n}/runs/${e}/cancel`, {
      ...r,
      headers: p([{ "OpenAI-Beta": "assistants=v2" }, r?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * A helper to create a run an poll for a terminal state. More information on Run
   * lifecycles can be found here:
   * https://platform.openai.com/docs/assistants/how-it-works/runs-and-run-steps
   */
  async createAndPoll(e, t, r) {
    let n = await this.create(e, t, r);
    return await this.poll(n.id, { thread_id: e }, r);
  }
  /**
   * Create a Run stream
   *
   * @deprecated use `stream` instead
   */
  createAndStream(e, t, r) {
    return Ie.createAssistantStream(e, this._client.beta.threads.runs, t, r);
  }
  /**
   * A helper to poll a run status until it reaches a terminal state. More
   * information on Run lifecycles can be found here:
   * https://platform.openai.com/docs/assistants/how-it-works/runs-and-run-steps
   */
  async poll(e, t, r) {
    let n = p([
      r?.headers,
      {
        "X-Stainless-Poll-Helper": "true",
        "X-Stainless-Custom-Poll-Interval": r?.pollIntervalMs?.toString() ?? void 0
      }
    ]);
    for (; ; ) {
      let { data: o, response: a } = await this.retrieve(e, t, {
        ...r,
        headers: { ...r?.headers, ...n }
      }).withResponse();
      switch (o.status) {
        //If we are in any sort of intermediate state we poll
        case "queued":
        case "in_progress":
        case "cancelling":
          let l = 5e3;
          if (r?.pollIntervalMs)
            l = r.pollIntervalMs;
          else {
            let h = a.headers.get("openai-poll-after-ms");
            if (h) {
              let d = parseInt(h);
              isNaN(d) || (l = d);
            }
          }
          await he(l);
          break;
        //We return the run in any terminal state.
        case "requires_action":
        case "incomplete":
        case "cancelled":
        case "completed":
        case "failed":
        case "expired":
          return o;
      }
    }
  }
  /**
   * Create a Run stream
   */
  stream(e, t, r) {
    return Ie.createAssistantStream(e, this._client.beta.threads.runs, t, r);
  }
  submitToolOutputs(e, t, r) {
    let { thread_id: n, ...o } = t;
    return this._client.post(i`/threads/${n}/runs/${e}/submit_tool_outputs`, {
      body: o,
      ...r,
      headers: p([{ "OpenAI-Beta": "assistants=v2" }, r?.headers]),
      stream: t.stream ?? !1,
      __synthesizeEventData: !0,
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * A helper to submit a tool output to a run and poll for a terminal run state.
   * More information on Run lifecycles can be found here:
   * https://platform.openai.com/docs/assistants/how-it-works/runs-and-run-steps
   */
  async submitToolOutputsAndPoll(e, t, r) {
    let n = await this.submitToolOutputs(e, t, r);
    return await this.poll(n.id, t, r);
  }
  /**
   * Submit the tool outputs from a previous run and stream the run to a terminal
   * state. More information on Run lifecycles can be found here:
   * https://platform.openai.com/docs/assistants/how-it-works/runs-and-run-steps
   */
  submitToolOutputsStream(e, t, r) {
    return Ie.createToolAssistantStream(e, this._client.beta.threads.runs, t, r);
  }
};
it.Steps = Pr;

// node_modules/openai/resources/beta/threads/threads.mjs
var Le = class extends u {
  constructor() {
    super(...arguments), this.runs = new it(this._client), this.messages = new Ir(this._client);
  }
  /**
   * Create a thread.
   *
   * @deprecated The Assistants API is deprecated in favor of the Responses API
   */
  create(e = {}, t) {
    return this._client.post("/threads", {
      body: e,
      ...t,
      headers: p([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Retrieves a thread.
   *
   * @deprecated The Assistants API is deprecated in favor of the Responses API
   */
  retrieve(e, t) {
    return this._client.get(i`/threads/${e}`, {
      ...t,
      headers: p([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Modifies a thread.
   *
   * @deprecated The Assistants API is deprecated in favor of the Responses API
   */
  update(e, t, r) {
    return this._client.post(i`/threads/${e}`, {
      body: t,
      ...r,
      headers: p([{ "OpenAI-Beta": "assistants=v2" }, r?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Delete a thread.
   *
   * @deprecated The Assistants API is deprecated in favor of the Responses API
   */
  delete(e, t) {
    return this._client.delete(i`/threads/${e}`, {
      ...t,
      headers: p([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
  createAndRun(e, t) {
    return this._client.post("/threads/runs", {
      body: e,
      ...t,
      headers: p([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
      stream: e.stream ?? !1,
      __synthesizeEventData: !0,
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * A helper to create a thread, start a run and then poll for a terminal state.
   * More information on Run lifecycles can be found here:
   * https://platform.openai.com/docs/assistants/how-it-works/runs-and-run-steps
   */
  async createAndRunPoll(e, t) {
    let r = await this.createAndRun(e, t);
    return await this.runs.poll(r.id, { thread_id: r.thread_id }, t);
  }
  /**
   * Create a thread and stream the run back
   */
  createAndRunStream(e, t) {
    return Ie.createThreadAssistantStream(e, this._client.beta.threads, t);
  }
};
Le.Runs = it;
Le.Messages = Ir;

// node_modules/openai/resources/beta/beta.mjs
var ie = class extends u {
  constructor() {
    super(...arguments), this.realtime = new Fe(this._client), this.responses = new Ke(this._client), this.chatkit = new Ne(this._client), this.assistants = new mr(this._client), this.threads = new Le(
    this._client);
  }
};
ie.Realtime = Fe;
ie.Responses = Ke;
ie.ChatKit = Ne;
ie.Assistants = mr;
ie.Threads = Le;

// node_modules/openai/resources/completions.mjs
var at = class extends u {
  create(e, t) {
    return this._client.post("/completions", {
      body: e,
      ...t,
      stream: e.stream ?? !1,
      __security: { bearerAuth: !0 }
    });
  }
};

// node_modules/openai/resources/containers/files/content.mjs
var Rr = class extends u {
  /**
   * Retrieve Container File Content
   */
  retrieve(e, t, r) {
    let { container_id: n } = t;
    return this._client.get(i`/containers/${n}/files/${e}/content`, {
      ...r,
      headers: p([{ Accept: "application/binary" }, r?.headers]),
      __security: { bearerAuth: !0 },
      __binaryResponse: !0
    });
  }
};

// node_modules/openai/resources/containers/files/files.mjs
var ut = class extends u {
  constructor() {
    super(...arguments), this.content = new Rr(this._client);
  }
  /**
   * Create a Container File
   *
   * You can send either a multipart/form-data request with the raw file content, or
   * a JSON request with a file ID.
   */
  create(e, t, r) {
    return this._client.post(i`/containers/${e}/files`, ke({ body: t, ...r, __security: { bearerAuth: !0 } }, this._client));
  }
  /**
   * Retrieve Container File
   */
  retrieve(e, t, r) {
    let { container_id: n } = t;
    return this._client.get(i`/containers/${n}/files/${e}`, {
      ...r,
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * List Container files
   */
  list(e, t = {}, r) {
    return this._client.getAPIList(i`/containers/${e}/files`, R, {
      query: t,
      ...r,
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Delete Container File
   */
  delete(e, t, r) {
    let { container_id: n } = t;
    return this._client.delete(i`/containers/${n}/files/${e}`, {
      ...r,
      headers: p([{ Accept: "*/*" }, r?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
};
ut.Content = Rr;

// node_modules/openai/resources/containers/containers.mjs
var Me = class extends u {
  constructor() {
    super(...arguments), this.files = new ut(this._client);
  }
  /**
   * Create Container
   */
  create(e, t) {
    return this._client.post("/containers", { body: e, ...t, __security: { bearerAuth: !0 } });
  }
  /**
   * Retrieve Container
   */
  retrieve(e, t) {
    return this._client.get(i`/containers/${e}`, {
      ...t,
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * List Containers
   */
  list(e = {}, t) {
    return this._client.getAPIList("/containers", R, {
      query: e,
      ...t,
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Delete Container
   */
  delete(e, t) {
    return this._client.delete(i`/containers/${e}`, {
      ...t,
      headers: p([{ Accept: "*/*" }, t?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
};
Me.Files = ut;

// node_modules/openai/resources/conversations/items.mjs
var Sr = class extends u {
  /**
   * Create items in a conversation with the given ID.
   */
  create(e, t, r) {
    let { include: n, ...o } = t;
    return this._client.post(i`/conversations/${e}/items`, {
      query: { include: n },
      body: o,
      ...r,
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Get a single item from a conversation with the given IDs.
   */
  retrieve(e, t, r) {
    let { conversation_id: n, ...o } = t;
    return this._client.get(i`/conversations/${n}/items/${e}`, {
      query: o,
      ...r,
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * List all items for a conversation with the given ID.
   */
  list(e, t = {}, r) {
    return this._client.getAPIList(i`/conversations/${e}/items`, $, { query: t, ...r, __security: { bearerAuth: !0 } });
  }
  /**
   * Delete an item from a conversation with the given IDs.
   */
  delete(e, t, r) {
    let { conversation_id: n } = t;
    return this._client.delete(i`/conversations/${n}/items/${e}`, {
      ...r,
      __security: { bearerAuth: !0 }
    });
  }
};

// node_modules/openai/resources/conversations/conversations.mjs
var Be = class extends u {
  constructor() {
    super(...arguments), this.items = new Sr(this._client);
  }
  /**
   * Create a conversation.
   */
  create(e = {}, t) {
    return this._client.post("/conversations", { body: e, ...t, __security: { bearerAuth: !0 } });
  }
  /**
   * Get a conversation
   */
  retrieve(e, t) {
    return this._client.get(i`/conversations/${e}`, {
      ...t,
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Update a conversation
   */
  update(e, t, r) {
    return this._client.post(i`/conversations/${e}`, {
      body: t,
      ...r,
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Delete a conversation. Items in the conversation will not be deleted.
   */
  delete(e, t) {
    return this._client.delete(i`/conversations/${e}`, {
      ...t,
      __security: { bearerAuth: !0 }
    });
  }
};
Be.Items = Sr;

// node_modules/openai/resources/embeddings.mjs
var ct = class extends u {
  /**
   * Creates an embedding vector representing the input text.
   *
   * @example
   * ```ts
   * const createEmbeddingResponse =
   *   await client.embeddings.create({
   *     input: 'The quick brown fox jumped over the lazy dog',
   *     model: 'text-embedding-3-small',
   *   });
   * ```
   */
  create(e, t) {
    let r = !!e.encoding_format, n = r ? e.encoding_format : "base64";
    r && M(this._client).debug("embeddings/user defined encoding_format:", e.encoding_format);
    let o = this._client.post("/embeddings", {
      body: {
        ...e,
        encoding_format: n
      },
      ...t,
      __security: { bearerAuth: !0 }
    });
    return r ? o : (M(this._client).debug("embeddings/decoding base64 embeddings from base64"), o._thenUnwrap((a) => (a && a.data && a.data.forEach((l) => {
      let h = l.embedding;
      l.embedding = Eo(h);
    }), a)));
  }
};

// node_modules/openai/resources/evals/runs/output-items.mjs
var Cr = class extends u {
  /**
   * Get an evaluation run output item by ID.
   */
  retrieve(e, t, r) {
    let { eval_id: n, run_id: o } = t;
    return this._client.get(i`/evals/${n}/runs/${o}/output_items/${e}`, {
      ...r,
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Get a list of output items for an evaluation run.
   */
  list(e, t, r) {
    let { eval_id: n, ...o } = t;
    return this._client.getAPIList(i`/evals/${n}/runs/${e}/output_items`, R, { query: o, ...r, __security: { bearerAuth: !0 } });
  }
};

// node_modules/openai/resources/evals/runs/runs.mjs
var lt = class extends u {
  constructor() {
    super(...arguments), this.outputItems = new Cr(this._client);
  }
  /**
   * Kicks off a new run for a given evaluation, specifying the data source, and what
   * model configuration to use to test. The datasource will be validated against the
   * schema specified in the config of the evaluation.
   */
  create(e, t, r) {
    return this._client.post(i`/evals/${e}/runs`, {
      body: t,
      ...r,
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Get an evaluation run by ID.
   */
  retrieve(e, t, r) {
    let { eval_id: n } = t;
    return this._client.get(i`/evals/${n}/runs/${e}`, {
      ...r,
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Get a list of runs for an evaluation.
   */
  list(e, t = {}, r) {
    return this._client.getAPIList(i`/evals/${e}/runs`, R, {
      query: t,
      ...r,
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Delete an eval run.
   */
  delete(e, t, r) {
    let { eval_id: n } = t;
    return this._client.delete(i`/evals/${n}/runs/${e}`, {
      ...r,
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Cancel an ongoing evaluation run.
   */
  cancel(e, t, r) {
    let { eval_id: n } = t;
    return this._client.post(i`/evals/${n}/runs/${e}`, {
      ...r,
      __security: { bearerAuth: !0 }
    });
  }
};
lt.OutputItems = Cr;

// node_modules/openai/resources/evals/evals.mjs
var Ue = class extends u {
  constructor() {
    super(...arguments), this.runs = new lt(this._client);
  }
  /**
   * Create the structure of an evaluation that can be used to test a model's
   * performance. An evaluation is a set of testing criteria and the config for a
   * data source, which dictates the schema of the data used in the evaluation. After
   * creating an evaluation, you can run it on different models and model parameters.
   * We support several types of graders and datasources. For more information, see
   * the [Evals guide](https://platform.openai.com/docs/guides/evals).
   */
  create(e, t) {
    return this._client.post("/evals", { body: e, ...t, __security: { bearerAuth: !0 } });
  }
  /**
   * Get an evaluation by ID.
   */
  retrieve(e, t) {
    return this._client.get(i`/evals/${e}`, { ...t, __security: { bearerAuth: !0 } });
  }
  /**
   * Update certain properties of an evaluation.
   */
  update(e, t, r) {
    return this._client.post(i`/evals/${e}`, { body: t, ...r, __security: { bearerAuth: !0 } });
  }
  /**
   * List evaluations for a project.
   */
  list(e = {}, t) {
    return this._client.getAPIList("/evals", R, {
      query: e,
      ...t,
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Delete an evaluation.
   */
  delete(e, t) {
    return this._client.delete(i`/evals/${e}`, { ...t, __security: { bearerAuth: !0 } });
  }
};
Ue.Runs = lt;

// node_modules/openai/resources/files.mjs
var dt = class extends u {
  /**
   * Upload a file that can be used across various endpoints. Individual files can be
   * up to 512 MB, and each project can store up to 2.5 TB of files in total. There
   * is no organization-wide storage limit. Uploads to this endpoint are rate-limited
   * to 1,000 requests per minute per authenticated user.
   *
   * - The Assistants API supports files up to 2 million tokens and of specific file
   *   types. See the
   *   [Assistants Tools guide](https://platform.openai.com/docs/assistants/tools)
   *   for details.
   * - The Fine-tuning API only supports `.jsonl` files. The input also has certain
   *   required formats for fine-tuning
   *   [chat](https://platform.openai.com/docs/api-reference/fine-tuning/chat-input)
   *   or
   *   [completions](https://platform.openai.com/docs/api-reference/fine-tuning/completions-input)
   *   models.
   * - The Batch API only supports `.jsonl` files up to 200 MB in size. The input
   *   also has a specific required
   *   [format](https://platform.openai.com/docs/api-reference/batch/request-input).
   * - For Retrieval or `file_search` ingestion, upload files here first. If you need
   *   to attach multiple uploaded files to the same vector store, use
   *   [`/vector_stores/{vector_store_id}/file_batches`](https://platform.openai.com/docs/api-reference/vector-stores-file-batches/createBatch)
   *   instead of attaching them one by one. Vector store attachment has separate
   *   limits from file upload, including 2,000 attached files per minute per
   *   organization.
   *
   * Please [contact us](https://help.openai.com/) if you need to increase these
   * storage limits.
   */
  create(e, t) {
    return this._client.post("/files", Y({ body: e, ...t, __security: { bearerAuth: !0 } }, this._client));
  }
  /**
   * Returns information about a specific file.
   */
  retrieve(e, t) {
    return this._client.get(i`/files/${e}`, { ...t, __security: { bearerAuth: !0 } });
  }
  /**
   * Returns a list of files.
   */
  list(e = {}, t) {
    return this._client.getAPIList("/files", R, {
      query: e,
      ...t,
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Delete a file and remove it from all vector stores.
   */
  delete(e, t) {
    return this._client.delete(i`/files/${e}`, { ...t, __security: { bearerAuth: !0 } });
  }
  /**
   * Returns the contents of the specified file.
   */
  content(e, t) {
    return this._client.get(i`/files/${e}/content`, {
      ...t,
      headers: p([{ Accept: "application/binary" }, t?.headers]),
      __security: { bearerAuth: !0 },
      __binaryResponse: !0
    });
  }
  /**
   * Waits for the given file to be processed, default timeout is 30 mins.
   */
  async waitForProcessing(e, { pollInterval: t = 5e3, maxWait: r = 1800 * 1e3 } = {}) {
    let n = /* @__PURE__ */ new Set(["processed", "error", "deleted"]), o = Date.now(), a = await this.retrieve(e);
    for (; !a.status || !n.has(a.status); )
      if (await he(t), a = await this.retrieve(e), Date.now() - o > r)
        throw new Ce({
          message: `Giving up on waiting for file ${e} to finish processing after ${r} milliseconds.`
        });
    return a;
  }
};

// node_modules/openai/resources/fine-tuning/methods.mjs
var $r = class extends u {
};

// node_modules/openai/resources/fine-tuning/alpha/graders.mjs
var kr = class extends u {
  /**
   * Run a grader.
   *
   * @example
   * ```ts
   * const response = await client.fineTuning.alpha.graders.run({
   *   grader: {
   *     input: 'input',
   *     name: 'name',
   *     operation: 'eq',
   *     reference: 'reference',
   *     type: 'string_check',
   *   },
   *   model_sample: 'model_sample',
   * });
   * ```
   */
  run(e, t) {
    return this._client.post("/fine_tuning/alpha/graders/run", {
      body: e,
      ...t,
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Validate a grader.
   *
   * @example
   * ```ts
   * const response =
   *   await client.fineTuning.alpha.graders.validate({
   *     grader: {
   *       input: 'input',
   *       name: 'name',
   *       operation: 'eq',
   *       reference: 'reference',
   *       type: 'string_check',
   *     },
   *   });
   * ```
   */
  validate(e, t) {
    return this._client.post("/fine_tuning/alpha/graders/validate", {
      body: e,
      ...t,
      __security: { bearerAuth: !0 }
    });
  }
};

// node_modules/openai/resources/fine-tuning/alpha/alpha.mjs
var pt = class extends u {
  constructor() {
    super(...arguments), this.graders = new kr(this._client);
  }
};
pt.Graders = kr;

// node_modules/openai/resources/fine-tuning/checkpoints/permissions.mjs
var Er = class extends u {
  /**
   * **NOTE:** Calling this endpoint requires an [admin API key](../admin-api-keys).
   *
   * This enables organization owners to share fine-tuned models with other projects
   * in their organization.
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const permissionCreateResponse of client.fineTuning.checkpoints.permissions.create(
   *   'ft:gpt-4o-mini-2024-07-18:org:weather:B7R9VjQd',
   *   { project_ids: ['string'] },
   * )) {
   *   // ...
   * }
   * ```
   */
  create(e, t, r) {
    return this._client.getAPIList(i`/fine_tuning/checkpoints/${e}/permissions`, Q, { body: t, method: "post", ...r, __security: { adminAPIKeyAuth: !0 } });
  }
  /**
   * **NOTE:** This endpoint requires an [admin API key](../admin-api-keys).
   *
   * Organization owners can use this endpoint to view all permissions for a
   * fine-tuned model checkpoint.
   *
   * @deprecated Retrieve is deprecated. Please swap to the paginated list method instead.
   */
  retrieve(e, t = {}, r) {
    return this._client.get(i`/fine_tuning/checkpoints/${e}/permissions`, {
      query: t,
      ...r,
      __security: { adminAPIKeyAuth: !0 }
    });
  }
  /**
   * **NOTE:** This endpoint requires an [admin API key](../admin-api-keys).
   *
   * Organization owners can use this endpoint to view all permissions for a
   * fine-tuned model checkpoint.
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const permissionListResponse of client.fineTuning.checkpoints.permissions.list(
   *   'ft-AF1WoRqd3aJAHsqc9NY7iL8F',
   * )) {
   *   // ...
   * }
   * ```
   */
  list(e, t = {}, r) {
    return this._client.getAPIList(i`/fine_tuning/checkpoints/${e}/permissions`, $, { query: t, ...r, __security: { adminAPIKeyAuth: !0 } });
  }
  /**
   * **NOTE:** This endpoint requires an [admin API key](../admin-api-keys).
   *
   * Organization owners can use this endpoint to delete a permission for a
   * fine-tuned model checkpoint.
   *
   * @example
   * ```ts
   * const permission =
   *   await client.fineTuning.checkpoints.permissions.delete(
   *     'cp_zc4Q7MP6XxulcVzj4MZdwsAB',
   *     {
   *       fine_tuned_model_checkpoint:
   *         'ft:gpt-4o-mini-2024-07-18:org:weather:B7R9VjQd',
   *     },
   *   );
   * ```
   */
  delete(e, t, r) {
    let { fine_tuned_model_checkpoint: n } = t;
    return this._client.delete(i`/fine_tuning/checkpoints/${n}/permissions/${e}`, { ...r, __security: { adminAPIKeyAuth: !0 } });
  }
};

// node_modules/openai/resources/fine-tuning/checkpoints/checkpoints.mjs
var ht = class extends u {
  constructor() {
    super(...arguments), this.permissions = new Er(this._client);
  }
};
ht.Permissions = Er;

// node_modules/openai/resources/fine-tuning/jobs/checkpoints.mjs
var Or = class extends u {
  /**
   * List checkpoints for a fine-tuning job.
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const fineTuningJobCheckpoint of client.fineTuning.jobs.checkpoints.list(
   *   'ft-AF1WoRqd3aJAHsqc9NY7iL8F',
   * )) {
   *   // ...
   * }
   * ```
   */
  list(e, t = {}, r) {
    return this._client.getAPIList(i`/fine_tuning/jobs/${e}/checkpoints`, R, { query: t, ...r, __security: { bearerAuth: !0 } });
  }
};

// node_modules/openai/resources/fine-tuning/jobs/jobs.mjs
var ft = class extends u {
  constructor() {
    super(...arguments), this.checkpoints = new Or(this._client);
  }
  /**
   * Creates a fine-tuning job which begins the process of creating a new model from
   * a given dataset.
   *
   * Response includes details of the enqueued job including job status and the name
   * of the fine-tuned models once complete.
   *
   * [Learn more about fine-tuning](https://platform.openai.com/docs/guides/model-optimization)
   *
   * @example
   * ```ts
   * const fineTuningJob = await client.fineTuning.jobs.create({
   *   model: 'gpt-4o-mini',
   *   training_file: 'file-abc123',
   * });
   * ```
   */
  create(e, t) {
    return this._client.post("/fine_tuning/jobs", { body: e, ...t, __security: { bearerAuth: !0 } });
  }
  /**
   * Get info about a fine-tuning job.
   *
   * [Learn more about fine-tuning](https://platform.openai.com/docs/guides/model-optimization)
   *
   * @example
   * ```ts
   * const fineTuningJob = await client.fineTuning.jobs.retrieve(
   *   'ft-AF1WoRqd3aJAHsqc9NY7iL8F',
   * );
   * ```
   */
  retrieve(e, t) {
    return this._client.get(i`/fine_tuning/jobs/${e}`, {
      ...t,
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * List your organization's fine-tuning jobs
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const fineTuningJob of client.fineTuning.jobs.list()) {
   *   // ...
   * }
   * ```
   */
  list(e = {}, t) {
    return this._client.getAPIList("/fine_tuning/jobs", R, {
      query: e,
      ...t,
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Immediately cancel a fine-tune job.
   *
   * @example
   * ```ts
   * const fineTuningJob = await client.fineTuning.jobs.cancel(
   *   'ft-AF1WoRqd3aJAHsqc9NY7iL8F',
   * );
   * ```
   */
  cancel(e, t) {
    return this._client.post(i`/fine_tuning/jobs/${e}/cancel`, {
      ...t,
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Get status updates for a fine-tuning job.
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const fineTuningJobEvent of client.fineTuning.jobs.listEvents(
   *   'ft-AF1WoRqd3aJAHsqc9NY7iL8F',
   * )) {
   *   // ...
   * }
   * ```
   */
  listEvents(e, t = {}, r) {
    return this._client.getAPIList(i`/fine_tuning/jobs/${e}/events`, R, { query: t, ...r, __security: { bearerAuth: !0 } });
  }
  /**
   * Pause a fine-tune job.
   *
   * @example
   * ```ts
   * const fineTuningJob = await client.fineTuning.jobs.pause(
   *   'ft-AF1WoRqd3aJAHsqc9NY7iL8F',
   * );
   * ```
   */
  pause(e, t) {
    return this._client.post(i`/fine_tuning/jobs/${e}/pause`, {
      ...t,
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Resume a fine-tune job.
   *
   * @example
   * ```ts
   * const fineTuningJob = await client.fineTuning.jobs.resume(
   *   'ft-AF1WoRqd3aJAHsqc9NY7iL8F',
   * );
   * ```
   */
  resume(e, t) {
    return this._client.post(i`/fine_tuning/jobs/${e}/resume`, {
      ...t,
      __security: { bearerAuth: !0 }
    });
  }
};
ft.Checkpoints = Or;

// node_modules/openai/resources/fine-tuning/fine-tuning.mjs
var le = class extends u {
  constructor() {
    super(...arguments), this.methods = new $r(this._client), this.jobs = new ft(this._client), this.checkpoints = new ht(this._client), this.alpha = new pt(this._client);
  }
};
le.Methods = $r;
le.Jobs = ft;
le.Checkpoints = ht;
le.Alpha = pt;

// node_modules/openai/resources/graders/grader-models.mjs
var vr = class extends u {
};

// node_modules/openai/resources/graders/graders.mjs
var ze = class extends u {
  constructor() {
    super(...arguments), this.graderModels = new vr(this._client);
  }
};
ze.GraderModels = vr;

// node_modules/openai/resources/images.mjs
var mt = class extends u {
  /**
   * Creates a variation of a given image. This endpoint only supports `dall-e-2`.
   *
   * @example
   * ```ts
   * const imagesResponse = await client.images.createVariation({
   *   image: fs.createReadStream('otter.png'),
   * });
   * ```
   */
  createVariation(e, t) {
    return this._client.post("/images/variations", Y({ body: e, ...t, __security: { bearerAuth: !0 } }, this._client));
  }
  edit(e, t) {
    return this._client.post("/images/edits", Y({ body: e, ...t, stream: e.stream ?? !1, __security: { bearerAuth: !0 } }, this._client));
  }
  generate(e, t) {
    return this._client.post("/images/generations", {
      body: e,
      ...t,
      stream: e.stream ?? !1,
      __security: { bearerAuth: !0 }
    });
  }
};

// node_modules/openai/resources/models.mjs
var _t = class extends u {
  /**
   * Retrieves a model instance, providing basic information about the model such as
   * the owner and permissioning.
   */
  retrieve(e, t) {
    return this._client.get(i`/models/${e}`, { ...t, __security: { bearerAuth: !0 } });
  }
  /**
   * Lists the currently available models, and provides basic information about each
   * one such as the owner and availability.
   */
  list(e) {
    return this._client.getAPIList("/models", Q, { ...e, __security: { bearerAuth: !0 } });
  }
  /**
   * Delete a fine-tuned model. You must have the Owner role in your organization to
   * delete a model.
   */
  delete(e, t) {
    return this._client.delete(i`/models/${e}`, { ...t, __security: { bearerAuth: !0 } });
  }
};

// node_modules/openai/resources/moderations.mjs
var yt = class extends u {
  /**
   * Classifies if text and/or image inputs are potentially harmful. Learn more in
   * the [moderation guide](https://platform.openai.com/docs/guides/moderation).
   */
  create(e, t) {
    return this._client.post("/moderations", { body: e, ...t, __security: { bearerAuth: !0 } });
  }
};

// node_modules/openai/resources/realtime/calls.mjs
var Tr = class extends u {
  /**
   * Accept an incoming SIP call and configure the realtime session that will handle
   * it.
   *
   * @example
   * ```ts
   * await client.realtime.calls.accept('call_id', {
   *   type: 'realtime',
   * });
   * ```
   */
  accept(e, t, r) {
    return this._client.post(i`/realtime/calls/${e}/accept`, {
      body: t,
      ...r,
      headers: p([{ Accept: "*/*" }, r?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * End an active Realtime API call, whether it was initiated over SIP or WebRTC.
   *
   * @example
   * ```ts
   * await client.realtime.calls.hangup('call_id');
   * ```
   */
  hangup(e, t) {
    return this._client.post(i`/realtime/calls/${e}/hangup`, {
      ...t,
      headers: p([{ Accept: "*/*" }, t?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Transfer an active SIP call to a new destination using the SIP REFER verb.
   *
   * @example
   * ```ts
   * await client.realtime.calls.refer('call_id', {
   *   target_uri: 'tel:+14155550123',
   * });
   * ```
   */
  refer(e, t, r) {
    return this._client.post(i`/realtime/calls/${e}/refer`, {
      body: t,
      ...r,
      headers: p([{ Accept: "*/*" }, r?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Decline an incoming SIP call by returning a SIP status code to the caller.
   *
   * @example
   * ```ts
   * await client.realtime.calls.reject('call_id');
   * ```
   */
  reject(e, t = {}, r) {
    return this._client.post(i`/realtime/calls/${e}/reject`, {
      body: t,
      ...r,
      headers: p([{ Accept: "*/*" }, r?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
};

// node_modules/openai/resources/realtime/client-secrets.mjs
var jr = class extends u {
  /**
   * Create a Realtime client secret with an associated session configuration.
   *
   * Client secrets are short-lived tokens that can be passed to a client app, such
   * as a web frontend or mobile client, which grants access to the Realtime API
   * without leaking your main API key. You can configure a custom TTL for each
   * client secret.
   *
   * You can also attach session configuration options to the client secret, which
   * will be applied to any sessions created using that client secret, but these can
   * also be overridden by the client connection.
   *
   * [Learn more about authentication with client secrets over WebRTC](https://platform.openai.com/docs/guides/realtime-webrtc).
   *
   * Returns the created client secret and the effective session object. The client
   * secret is a string that looks like `ek_1234`.
   *
   * @example
   * ```ts
   * const clientSecret =
   *   await client.realtime.clientSecrets.create();
   * ```
   */
  create(e, t) {
    return this._client.post("/realtime/client_secrets", {
      body: e,
      ...t,
      __security: { bearerAuth: !0 }
    });
  }
};

// node_modules/openai/resources/realtime/realtime.mjs
var Pe = class extends u {
  constructor() {
    super(...arguments), this.clientSecrets = new jr(this._client), this.calls = new Tr(this._client);
  }
};
Pe.ClientSecrets = jr;
Pe.Calls = Tr;

// node_modules/openai/lib/ResponsesParser.mjs
function Lo(s, e) {
  if (!e || !Qa(e)) {
    let t = {
      ...s,
      output_parsed: null,
      output: s.output.map((r) => r.type === "function_call" ? {
        ...r,
        parsed_arguments: null
      } : r.type === "message" ? {
        ...r,
        content: r.content.map((n) => ({
          ...n,
          parsed: null
        }))
      } : r)
    };
    return Bo(s, t) && te(t), t;
  }
  return On(s, e);
}
function On(s, e) {
  let t = !s.status || s.status === "completed", r = s.output.map((o) => {
    if (o.type === "function_call")
      return t ? Za(e, o) : { ...o, parsed_arguments: null };
    if (o.type === "message") {
      let a = o.content.map((l) => l.type === "output_text" ? {
        ...l,
        parsed: t ? Ga(e, l.text) : null
      } : l);
      return {
        ...o,
        content: a
      };
    }
    return o;
  }), n = Object.assign({}, s, { output: r });
  return Bo(s, n) && te(n), Object.defineProperty(n, "output_parsed", {
    enumerable: !0,
    get() {
      for (let o of n.output)
        if (o.type === "message") {
          for (let a of o.content)
            if (a.type === "output_text" && a.parsed !== null)
              return a.parsed;
        }
      return null;
    }
  }), n;
}
function Ga(s, e) {
  return s.text?.format?.type !== "json_schema" ? null : "$parseRaw" in s.text?.format ? (s.text?.format).$parseRaw(e) : JSON.parse(e);
}
function Qa(s) {
  return Zr(s.text?.format) ? !0 : Array.isArray(s.tools) && s.tools.some((e) => Mo(e) || e.type === "function" && e.strict === !0);
}
function Mo(s) {
  return s?.$brand === "auto-parseable-tool";
}
function Ya(s, e) {
  return s.find((t) => t.type === "function" && t.name === e);
}
function Za(s, e) {
  let t = Ya(s.tools ?? [], e.name);
  return {
    ...e,
    ...e,
    parsed_arguments: Mo(t) ? t.$parseRaw(e.arguments) : t?.strict ? JSON.parse(e.arguments) : null
  };
}
function Bo(s, e) {
  return !Object.getOwnPropertyDescriptor(s, "output_text") || e.output_text == null;
}
function te(s) {
  let e = [];
  for (let t of s.output)
    if (t.type === "message")
      for (let r of t.content)
        r.type === "output_text" && e.push(r.text);
  s.output_text = e.join("");
}

// node_modules/openai/lib/responses/ResponseAccumulator.mjs
function zo(s, e) {
  if (!e) {
    if (s.type !== "response.created")
      throw new _(`When snapshot hasn't been set yet, expected 'response.created' event, got ${s.type}`);
    return Uo(s.response);
  }
  switch (s.type) {
    case "response.output_item.added": {
      e.output.push(structuredClone(s.item)), s.item.type === "message" && te(e);
      break;
    }
    case "response.output_item.done": {
      C(e, s.output_index), e.output[s.output_index] = structuredClone(s.item), s.item.type === "message" && te(e);
      break;
    }
    case "response.content_part.added": {
      let t = C(e, s.output_index), r = t.type, n = s.part;
      r === "message" && n.type !== "reasoning_text" ? (t.content.push(structuredClone(n)), n.type === "output_text" && te(e)) : r === "reasoning" && n.type === "reasoning_text" && (t.content || (t.content =
      []), t.content.push(structuredClone(n)));
      break;
    }
    case "response.content_part.done": {
      let t = C(e, s.output_index), r = s.part;
      if (t.type === "message" && r.type !== "reasoning_text")
        ae(t.content, s.content_index), t.content[s.content_index] = structuredClone(r), r.type === "output_text" && te(e);
      else if (t.type === "reasoning" && r.type === "reasoning_text") {
        let n = t.content;
        if (!n)
          throw new _(`missing content at index ${s.content_index}`);
        ae(n, s.content_index), n[s.content_index] = structuredClone(r);
      }
      break;
    }
    case "response.output_text.delta": {
      let t = C(e, s.output_index);
      if (t.type === "message") {
        let r = ae(t.content, s.content_index);
        if (r.type !== "output_text")
          throw new _(`expected content to be 'output_text', got ${r.type}`);
        r.text += s.delta, e.output_text += s.delta;
      }
      break;
    }
    case "response.output_text.done": {
      let t = C(e, s.output_index);
      if (t.type === "message") {
        let r = ae(t.content, s.content_index);
        if (r.type !== "output_text")
          throw new _(`expected content to be 'output_text', got ${r.type}`);
        r.text = s.text, te(e);
      }
      break;
    }
    case "response.output_text.annotation.added": {
      let t = C(e, s.output_index);
      if (t.type === "message") {
        let r = ae(t.content, s.content_index);
        if (r.type !== "output_text")
          throw new _(`expected content to be 'output_text', got ${r.type}`);
        r.annotations[s.annotation_index] = structuredClone(s.annotation);
      }
      break;
    }
    case "response.refusal.delta": {
      let t = C(e, s.output_index);
      if (t.type === "message") {
        let r = ae(t.content, s.content_index);
        if (r.type !== "refusal")
          throw new _(`expected content to be 'refusal', got ${r.type}`);
        r.refusal += s.delta;
      }
      break;
    }
    case "response.refusal.done": {
      let t = C(e, s.output_index);
      if (t.type === "message") {
        let r = ae(t.content, s.content_index);
        if (r.type !== "refusal")
          throw new _(`expected content to be 'refusal', got ${r.type}`);
        r.refusal = s.refusal;
      }
      break;
    }
    case "response.function_call_arguments.delta": {
      let t = C(e, s.output_index);
      t.type === "function_call" && (t.arguments += s.delta);
      break;
    }
    case "response.function_call_arguments.done": {
      let t = C(e, s.output_index);
      t.type === "function_call" && (t.arguments = s.arguments);
      break;
    }
    case "response.reasoning_text.delta": {
      let t = C(e, s.output_index);
      if (t.type === "reasoning") {
        if (!t.content)
          throw new _(`missing content at index ${s.content_index}`);
        let r = ae(t.content, s.content_index);
        if (r.type !== "reasoning_text")
          throw new _(`expected content to be 'reasoning_text', got ${r.type}`);
        r.text += s.delta;
      }
      break;
    }
    case "response.reasoning_text.done": {
      let t = C(e, s.output_index);
      if (t.type === "reasoning") {
        if (!t.content)
          throw new _(`missing content at index ${s.content_index}`);
        let r = ae(t.content, s.content_index);
        if (r.type !== "reasoning_text")
          throw new _(`expected content to be 'reasoning_text', got ${r.type}`);
        r.text = s.text;
      }
      break;
    }
    case "response.reasoning_summary_part.added": {
      let t = C(e, s.output_index);
      t.type === "reasoning" && t.summary.push(structuredClone(s.part));
      break;
    }
    case "response.reasoning_summary_part.done": {
      let t = C(e, s.output_index);
      t.type === "reasoning" && (ae(t.summary, s.summary_index), t.summary[s.summary_index] = structuredClone(s.part));
      break;
    }
    case "response.reasoning_summary_text.delta": {
      let t = C(e, s.output_index);
      if (t.type === "reasoning") {
        let r = ae(t.summary, s.summary_index);
        r.text += s.delta;
      }
      break;
    }
    case "response.reasoning_summary_text.done": {
      let t = C(e, s.output_index);
      if (t.type === "reasoning") {
        let r = ae(t.summary, s.summary_index);
        r.text = s.text;
      }
      break;
    }
    case "response.custom_tool_call_input.delta": {
      let t = C(e, s.output_index);
      t.type === "custom_tool_call" && (t.input += s.delta);
      break;
    }
    case "response.custom_tool_call_input.done": {
      let t = C(e, s.output_index);
      t.type === "custom_tool_call" && (t.input = s.input);
      break;
    }
    case "response.mcp_call_arguments.delta": {
      let t = C(e, s.output_index);
      t.type === "mcp_call" && (t.arguments += s.delta);
      break;
    }
    case "response.mcp_call_arguments.done": {
      let t = C(e, s.output_index);
      t.type === "mcp_call" && (t.arguments = s.arguments);
      break;
    }
    case "response.code_interpreter_call_code.delta": {
      let t = C(e, s.output_index);
      t.type === "code_interpreter_call" && (t.code = (t.code ?? "") + s.delta);
      break;
    }
    case "response.code_interpreter_call_code.done": {
      let t = C(e, s.output_index);
      t.type === "code_interpreter_call" && (t.code = s.code);
      break;
    }
    case "response.code_interpreter_call.in_progress": {
      let t = C(e, s.output_index);
      t.type === "code_interpreter_call" && (t.status = "in_progress");
      break;
    }
    case "response.code_interpreter_call.interpreting": {
      let t = C(e, s.output_index);
      t.type === "code_interpreter_call" && (t.status = "interpreting");
      break;
    }
    case "response.code_interpreter_call.completed": {
      let t = C(e, s.output_index);
      t.type === "code_interpreter_call" && (t.status = "completed");
      break;
    }
    case "response.file_search_call.in_progress": {
      let t = C(e, s.output_index);
      t.type === "file_search_call" && (t.status = "in_progress");
      break;
    }
    case "response.file_search_call.searching": {
      let t = C(e, s.output_index);
      t.type === "file_search_call" && (t.status = "searching");
      break;
    }
    case "response.file_search_call.completed": {
      let t = C(e, s.output_index);
      t.type === "file_search_call" && (t.status = "completed");
      break;
    }
    case "response.web_search_call.in_progress": {
      let t = C(e, s.output_index);
      t.type === "web_search_call" && (t.status = "in_progress");
      break;
    }
    case "response.web_search_call.searching": {
      let t = C(e, s.output_index);
      t.type === "web_search_call" && (t.status = "searching");
      break;
    }
    case "response.web_search_call.completed": {
      let t = C(e, s.output_index);
      t.type === "web_search_call" && (t.status = "completed");
      break;
    }
    case "response.image_generation_call.in_progress": {
      let t = C(e, s.output_index);
      t.type === "image_generation_call" && (t.status = "in_progress");
      break;
    }
    case "response.image_generation_call.generating": {
      let t = C(e, s.output_index);
      t.type === "image_generation_call" && (t.status = "generating");
      break;
    }
    case "response.image_generation_call.completed": {
      let t = C(e, s.output_index);
      t.type === "image_generation_call" && (t.status = "completed");
      break;
    }
    case "response.mcp_call.in_progress": {
      let t = C(e, s.output_index);
      t.type === "mcp_call" && (t.status = "in_progress");
      break;
    }
    case "response.mcp_call.completed": {
      let t = C(e, s.output_index);
      t.type === "mcp_call" && (t.status = "completed");
      break;
    }
    case "response.mcp_call.failed": {
      let t = C(e, s.output_index);
      t.type === "mcp_call" && (t.status = "failed");
      break;
    }
    case "response.created":
    case "response.queued":
    case "response.in_progress":
    case "response.completed":
    case "response.failed":
    case "response.incomplete": {
      e = Uo(s.response);
      break;
    }
    case "response.audio.delta":
    case "response.audio.done":
    case "response.audio.transcript.delta":
    case "response.audio.transcript.done":
    case "response.image_generation_call.partial_image":
    case "response.mcp_list_tools.in_progress":
    case "response.mcp_list_tools.completed":
    case "response.mcp_list_tools.failed":
    case "keepalive":
    case "error":
      break;
    default:
      eu(s);
  }
  return e;
}
function Uo(s) {
  let e = structuredClone(s);
  return (!Object.getOwnPropertyDescriptor(e, "output_text") || e.output_text == null) && te(e), e;
}
function C(s, e) {
  let t = s.output[e];
  if (!t)
    throw new _(`missing output at index ${e}`);
  return t;
}
function ae(s, e) {
  let t = s[e];
  if (!t)
    throw new _(`missing content at index ${e}`);
  return t;
}
function eu(s) {
  throw new _(`Unhandled response stream event: ${JSON.stringify(s)}`);
}

// node_modules/openai/lib/responses/ResponseStream.mjs
var De, Us, gt, zs, vn, Tn, jn, Ds = class s extends Ee {
  constructor(e) {
    super(), De.add(this), Us.set(this, void 0), gt.set(this, void 0), zs.set(this, void 0), w(this, Us, e, "f");
  }
  static createResponse(e, t, r) {
    let n = new s(t);
    return n._run(() => n._createOrRetrieveResponse(e, t, {
      ...r,
      headers: { ...r?.headers, "X-Stainless-Helper-Method": "stream" }
    })), n;
  }
  static fromReadableStream(e) {
    let t = new s(null);
    return t._run(() => t._fromReadableStream(e)), t;
  }
  async _createOrRetrieveResponse(e, t, r) {
    this._listenForAbort(r?.signal), c(this, De, "m", vn).call(this);
    let n, o = null;
    "response_id" in t ? (n = await e.responses.retrieve(t.response_id, { stream: !0 }, { ...r, signal: this.controller.signal, stream: !0 }), o = t.starting_after ?? null) : n = await e.responses.create(
    { ...t, stream: !0 }, { ...r, signal: this.controller.signal }), this._connected();
    for await (let a of n)
      c(this, De, "m", Tn).call(this, a, o);
    if (n.controller.signal?.aborted)
      throw new L();
    return c(this, De, "m", jn).call(this);
  }
  async _fromReadableStream(e, t) {
    this._listenForAbort(t?.signal), c(this, De, "m", vn).call(this), this._connected();
    let r = ee.fromReadableStream(e, this.controller);
    for await (let n of r)
      c(this, De, "m", Tn).call(this, n, null);
    if (r.controller.signal?.aborted)
      throw new L();
    return c(this, De, "m", jn).call(this);
  }
  [(Us = /* @__PURE__ */ new WeakMap(), gt = /* @__PURE__ */ new WeakMap(), zs = /* @__PURE__ */ new WeakMap(), De = /* @__PURE__ */ new WeakSet(), vn = function() {
    this.ended || w(this, gt, void 0, "f");
  }, Tn = function(t, r) {
    if (this.ended)
      return;
    let n = (a, l) => {
      (r == null || l.sequence_number > r) && this._emit(a, l);
    }, o = zo(t, c(this, gt, "f"));
    switch (w(this, gt, o, "f"), n("event", t), t.type) {
      case "response.output_text.delta": {
        let a = o.output[t.output_index];
        if (!a)
          throw new _(`missing output at index ${t.output_index}`);
        if (a.type === "message") {
          let l = a.content[t.content_index];
          if (!l)
            throw new _(`missing content at index ${t.content_index}`);
          if (l.type !== "output_text")
            throw new _(`expected content to be 'output_text', got ${l.type}`);
          n("response.output_text.delta", {
            ...t,
            snapshot: l.text
          });
        }
        break;
      }
      case "response.function_call_arguments.delta": {
        let a = o.output[t.output_index];
        if (!a)
          throw new _(`missing output at index ${t.output_index}`);
        a.type === "function_call" && n("response.function_call_arguments.delta", {
          ...t,
          snapshot: a.arguments
        });
        break;
      }
      default:
        n(t.type, t);
        break;
    }
  }, jn = function() {
    if (this.ended)
      throw new _("stream has ended, this shouldn't happen");
    let t = c(this, gt, "f");
    if (!t)
      throw new _("request ended without sending any events");
    w(this, gt, void 0, "f");
    let r = tu(t, c(this, Us, "f"));
    return w(this, zs, r, "f"), r;
  }, Symbol.asyncIterator)]() {
    let e = [], t = [], r = !1;
    return this.on("event", (n) => {
      let o = t.shift();
      o ? o.resolve(n) : e.push(n);
    }), this.on("end", () => {
      r = !0;
      for (let n of t)
        n.resolve(void 0);
      t.length = 0;
    }), this.on("abort", (n) => {
      r = !0;
      for (let o of t)
        o.reject(n);
      t.length = 0;
    }), this.on("error", (n) => {
      r = !0;
      for (let o of t)
        o.reject(n);
      t.length = 0;
    }), {
      next: async () => e.length ? { value: e.shift(), done: !1 } : r ? { value: void 0, done: !0 } : new Promise((o, a) => t.push({ resolve: o, reject: a })).then((o) => o ? { value: o, done: !1 } : {
      value: void 0, done: !0 }),
      return: async () => (this.abort(), { value: void 0, done: !0 })
    };
  }
  /**
   * @returns a promise that resolves with the final Response, or rejects
   * if an error occurred or the stream ended prematurely without producing a REsponse.
   */
  async finalResponse() {
    await this.done();
    let e = c(this, zs, "f");
    if (!e)
      throw new _("stream ended without producing a ChatCompletion");
    return e;
  }
};
function tu(s, e) {
  return Lo(s, e);
}

// node_modules/openai/resources/responses/input-items.mjs
var Fr = class extends u {
  /**
   * Returns a list of input items for a given response.
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const responseItem of client.responses.inputItems.list(
   *   'response_id',
   * )) {
   *   // ...
   * }
   * ```
   */
  list(e, t = {}, r) {
    return this._client.getAPIList(i`/responses/${e}/input_items`, R, { query: t, ...r, __security: { bearerAuth: !0 } });
  }
};

// node_modules/openai/resources/responses/input-tokens.mjs
var Nr = class extends u {
  /**
   * Returns input token counts of the request.
   *
   * Returns an object with `object` set to `response.input_tokens` and an
   * `input_tokens` count.
   *
   * @example
   * ```ts
   * const response = await client.responses.inputTokens.count();
   * ```
   */
  count(e = {}, t) {
    return this._client.post("/responses/input_tokens", {
      body: e,
      ...t,
      __security: { bearerAuth: !0 }
    });
  }
};

// node_modules/openai/resources/responses/responses.mjs
var de = class extends u {
  constructor() {
    super(...arguments), this.inputItems = new Fr(this._client), this.inputTokens = new Nr(this._client);
  }
  create(e, t) {
    return this._client.post("/responses", {
      body: e,
      ...t,
      stream: e.stream ?? !1,
      __security: { bearerAuth: !0 }
    })._thenUnwrap((r) => ("object" in r && r.object === "response" && te(r), r));
  }
  retrieve(e, t = {}, r) {
    return this._client.get(i`/responses/${e}`, {
      query: t,
      ...r,
      stream: t?.stream ?? !1,
      __security: { bearerAuth: !0 }
    })._thenUnwrap((n) => ("object" in n && n.object === "response" && te(n), n));
  }
  /**
   * Deletes a model response with the given ID.
   *
   * @example
   * ```ts
   * await client.responses.delete(
   *   'resp_677efb5139a88190b512bc3fef8e535d',
   * );
   * ```
   */
  delete(e, t) {
    return this._client.delete(i`/responses/${e}`, {
      ...t,
      headers: p([{ Accept: "*/*" }, t?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
  parse(e, t) {
    return this._client.responses.create(e, t)._thenUnwrap((r) => On(r, e));
  }
  /**
   * Creates a model response stream
   */
  stream(e, t) {
    return Ds.createResponse(this._client, e, t);
  }
  /**
   * Cancels a model response with the given ID. Only responses created with the
   * `background` parameter set to `true` can be cancelled.
   * [Learn more](https://platform.openai.com/docs/guides/background).
   *
   * @example
   * ```ts
   * const response = await client.responses.cancel(
   *   'resp_677efb5139a88190b512bc3fef8e535d',
   * );
   * ```
   */
  cancel(e, t) {
    return this._client.post(i`/responses/${e}/cancel`, {
      ...t,
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Compact a conversation. Returns a compacted response object.
   *
   * Learn when and how to compact long-running conversations in the
   * [conversation state guide](https://platform.openai.com/docs/guides/conversation-state#managing-the-context-window).
   * For ZDR-compatible compaction details, see
   * [Compaction (advanced)](https://platform.openai.com/docs/guides/conversation-state#compaction-advanced).
   *
   * @example
   * ```ts
   * const compactedResponse = await client.responses.compact({
   *   model: 'gpt-5.6-sol',
   * });
   * ```
   */
  compact(e, t) {
    return this._client.post("/responses/compact", { body: e, ...t, __security: { bearerAuth: !0 } });
  }
};
de.InputItems = Fr;
de.InputTokens = Nr;

// node_modules/openai/resources/skills/content.mjs
var Kr = class extends u {
  /**
   * Download a skill zip bundle by its ID.
   */
  retrieve(e, t) {
    return this._client.get(i`/skills/${e}/content`, {
      ...t,
      headers: p([{ Accept: "application/binary" }, t?.headers]),
      __security: { bearerAuth: !0 },
      __binaryResponse: !0
    });
  }
};

// node_modules/openai/resources/skills/versions/content.mjs
var Lr = class extends u {
  /**
   * Download a skill version zip bundle.
   */
  retrieve(e, t, r) {
    let { skill_id: n } = t;
    return this._client.get(i`/skills/${n}/versions/${e}/content`, {
      ...r,
      headers: p([{ Accept: "application/binary" }, r?.headers]),
      __security: { bearerAuth: !0 },
      __binaryResponse: !0
    });
  }
};

// node_modules/openai/resources/skills/versions/versions.mjs
var At = class extends u {
  constructor() {
    super(...arguments), this.content = new Lr(this._client);
  }
  /**
   * Create a new immutable skill version.
   */
  create(e, t = {}, r) {
    return this._client.post(i`/skills/${e}/versions`, ke({ body: t, ...r, __security: { bearerAuth: !0 } }, this._client));
  }
  /**
   * Get a specific skill version.
   */
  retrieve(e, t, r) {
    let { skill_id: n } = t;
    return this._client.get(i`/skills/${n}/versions/${e}`, {
      ...r,
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * List skill versions for a skill.
   */
  list(e, t = {}, r) {
    return this._client.getAPIList(i`/skills/${e}/versions`, R, {
      query: t,
      ...r,
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Delete a skill version.
   */
  delete(e, t, r) {
    let { skill_id: n } = t;
    return this._client.delete(i`/skills/${n}/versions/${e}`, {
      ...r,
      __security: { bearerAuth: !0 }
    });
  }
};
At.Content = Lr;

// node_modules/openai/resources/skills/skills.mjs
var xe = class extends u {
  constructor() {
    super(...arguments), this.content = new Kr(this._client), this.versions = new At(this._client);
  }
  /**
   * Create a new skill.
   */
  create(e = {}, t) {
    return this._client.post("/skills", ke({ body: e, ...t, __security: { bearerAuth: !0 } }, this._client));
  }
  /**
   * Get a skill by its ID.
   */
  retrieve(e, t) {
    return this._client.get(i`/skills/${e}`, { ...t, __security: { bearerAuth: !0 } });
  }
  /**
   * Update the default version pointer for a skill.
   */
  update(e, t, r) {
    return this._client.post(i`/skills/${e}`, {
      body: t,
      ...r,
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * List all skills for the current project.
   */
  list(e = {}, t) {
    return this._client.getAPIList("/skills", R, {
      query: e,
      ...t,
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Delete a skill by its ID.
   */
  delete(e, t) {
    return this._client.delete(i`/skills/${e}`, { ...t, __security: { bearerAuth: !0 } });
  }
};
xe.Content = Kr;
xe.Versions = At;

// node_modules/openai/resources/uploads/parts.mjs
var Mr = class extends u {
  /**
   * Adds a
   * [Part](https://platform.openai.com/docs/api-reference/uploads/part-object) to an
   * [Upload](https://platform.openai.com/docs/api-reference/uploads/object) object.
   * A Part represents a chunk of bytes from the file you are trying to upload.
   *
   * Each Part can be at most 64 MB, and you can add Parts until you hit the Upload
   * maximum of 8 GB.
   *
   * It is possible to add multiple Parts in parallel. You can decide the intended
   * order of the Parts when you
   * [complete the Upload](https://platform.openai.com/docs/api-reference/uploads/complete).
   */
  create(e, t, r) {
    return this._client.post(i`/uploads/${e}/parts`, Y({ body: t, ...r, __security: { bearerAuth: !0 } }, this._client));
  }
};

// node_modules/openai/resources/uploads/uploads.mjs
var qe = class extends u {
  constructor() {
    super(...arguments), this.parts = new Mr(this._client);
  }
  /**
   * Creates an intermediate
   * [Upload](https://platform.openai.com/docs/api-reference/uploads/object) object
   * that you can add
   * [Parts](https://platform.openai.com/docs/api-reference/uploads/part-object) to.
   * Currently, an Upload can accept at most 8 GB in total and expires after an hour
   * after you create it.
   *
   * Once you complete the Upload, we will create a
   * [File](https://platform.openai.com/docs/api-reference/files/object) object that
   * contains all the parts you uploaded. This File is usable in the rest of our
   * platform as a regular File object.
   *
   * For certain `purpose` values, the correct `mime_type` must be specified. Please
   * refer to documentation for the
   * [supported MIME types for your use case](https://platform.openai.com/docs/assistants/tools/file-search#supported-files).
   *
   * For guidance on the proper filename extensions for each purpose, please follow
   * the documentation on
   * [creating a File](https://platform.openai.com/docs/api-reference/files/create).
   *
   * Returns the Upload object with status `pending`.
   */
  create(e, t) {
    return this._client.post("/uploads", { body: e, ...t, __security: { bearerAuth: !0 } });
  }
  /**
   * Cancels the Upload. No Parts may be added after an Upload is cancelled.
   *
   * Returns the Upload object with status `cancelled`.
   */
  cancel(e, t) {
    return this._client.post(i`/uploads/${e}/cancel`, {
      ...t,
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Completes the
   * [Upload](https://platform.openai.com/docs/api-reference/uploads/object).
   *
   * Within the returned Upload object, there is a nested
   * [File](https://platform.openai.com/docs/api-reference/files/object) object that
   * is ready to use in the rest of the platform.
   *
   * You can specify the order of the Parts by passing in an ordered list of the Part
   * IDs.
   *
   * The number of bytes uploaded upon completion must match the number of bytes
   * initially specified when creating the Upload object. No Parts may be added after
   * an Upload is completed. Returns the Upload object with status `completed`,
   * including an additional `file` property containing the created usable File
   * object.
   */
  complete(e, t, r) {
    return this._client.post(i`/uploads/${e}/complete`, {
      body: t,
      ...r,
      __security: { bearerAuth: !0 }
    });
  }
};
qe.Parts = Mr;

// node_modules/openai/lib/Util.mjs
var Do = async (s) => {
  let e = await Promise.allSettled(s), t = e.filter((n) => n.status === "rejected");
  if (t.length) {
    for (let n of t)
      console.error(n.reason);
    throw new Error(`${t.length} promise(s) failed - see the above errors`);
  }
  let r = [];
  for (let n of e)
    n.status === "fulfilled" && r.push(n.value);
  return r;
};

// node_modules/openai/resources/vector-stores/file-batches.mjs
var Br = class extends u {
  /**
   * Create a vector store file batch.
   */
  create(e, t, r) {
    return this._client.post(i`/vector_stores/${e}/file_batches`, {
      body: t,
      ...r,
      headers: p([{ "OpenAI-Beta": "assistants=v2" }, r?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Retrieves a vector store file batch.
   */
  retrieve(e, t, r) {
    let { vector_store_id: n } = t;
    return this._client.get(i`/vector_stores/${n}/file_batches/${e}`, {
      ...r,
      headers: p([{ "OpenAI-Beta": "assistants=v2" }, r?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Cancel a vector store file batch. This attempts to cancel the processing of
   * files in this batch as soon as possible.
   */
  cancel(e, t, r) {
    let { vector_store_id: n } = t;
    return this._client.post(i`/vector_stores/${n}/file_batches/${e}/cancel`, {
      ...r,
      headers: p([{ "OpenAI-Beta": "assistants=v2" }, r?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Create a vector store batch and poll until all files have been processed.
   */
  async createAndPoll(e, t, r) {
    let n = await this.create(e, t);
    return await this.poll(e, n.id, r);
  }
  /**
   * Returns a list of vector store files in a batch.
   */
  listFiles(e, t, r) {
    let { vector_store_id: n, ...o } = t;
    return this._client.getAPIList(i`/vector_stores/${n}/file_batches/${e}/files`, R, {
      query: o,
      ...r,
      headers: p([{ "OpenAI-Beta": "assistants=v2" }, r?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Wait for the given file batch to be processed.
   *
   * Note: this will return even if one of the files failed to process, you need to
   * check batch.file_counts.failed_count to handle this case.
   */
  async poll(e, t, r) {
    let n = p([
      r?.headers,
      {
        "X-Stainless-Poll-Helper": "true",
        "X-Stainless-Custom-Poll-Interval": r?.pollIntervalMs?.toString() ?? void 0
      }
    ]);
    for (; ; ) {
      let { data: o, response: a } = await this.retrieve(t, { vector_store_id: e }, {
        ...r,
        headers: n
      }).withResponse();
      switch (o.status) {
        case "in_progress":
          let l = 5e3;
          if (r?.pollIntervalMs)
            l = r.pollIntervalMs;
          else {
            let h = a.headers.get("openai-poll-after-ms");
            if (h) {
              let d = parseInt(h);
              isNaN(d) || (l = d);
            }
          }
          await he(l);
          break;
        case "failed":
        case "cancelled":
        case "completed":
          return o;
      }
    }
  }
  /**
   * Uploads the given files concurrently and then creates a vector store file batch.
   *
   * The concurrency limit is configurable using the `maxConcurrency` parameter.
   */
  async uploadAndPoll(e, { files: t, fileIds: r = [] }, n) {
    if (t == null || t.length == 0)
      throw new Error("No `files` provided to process. If you've already uploaded files you should use `.createAndPoll()` instead");
    let o = n?.maxConcurrency ?? 5, a = Math.min(o, t.length), l = this._client, h = t.values(), d = [...r];
    async function f(m) {
      for (let b of m) {
        let P = await l.files.create({ file: b, purpose: "assistants" }, n);
        d.push(P.id);
      }
    }
    let y = Array(a).fill(h).map(f);
    return await Do(y), await this.createAndPoll(e, {
      file_ids: d
    });
  }
};

// node_modules/openai/resources/vector-stores/files.mjs
var Ur = class extends u {
  /**
   * Create a vector store file by attaching a
   * [File](https://platform.openai.com/docs/api-reference/files) to a
   * [vector store](https://platform.openai.com/docs/api-reference/vector-stores/object).
   */
  create(e, t, r) {
    return this._client.post(i`/vector_stores/${e}/files`, {
      body: t,
      ...r,
      headers: p([{ "OpenAI-Beta": "assistants=v2" }, r?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Retrieves a vector store file.
   */
  retrieve(e, t, r) {
    let { vector_store_id: n } = t;
    return this._client.get(i`/vector_stores/${n}/files/${e}`, {
      ...r,
      headers: p([{ "OpenAI-Beta": "assistants=v2" }, r?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Update attributes on a vector store file.
   */
  update(e, t, r) {
    let { vector_store_id: n, ...o } = t;
    return this._client.post(i`/vector_stores/${n}/files/${e}`, {
      body: o,
      ...r,
      headers: p([{ "OpenAI-Beta": "assistants=v2" }, r?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Returns a list of vector store files.
   */
  list(e, t = {}, r) {
    return this._client.getAPIList(i`/vector_stores/${e}/files`, R, {
      query: t,
      ...r,
      headers: p([{ "OpenAI-Beta": "assistants=v2" }, r?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Delete a vector store file. This will remove the file from the vector store but
   * the file itself will not be deleted. To delete the file, use the
   * [delete file](https://platform.openai.com/docs/api-reference/files/delete)
   * endpoint.
   */
  delete(e, t, r) {
    let { vector_store_id: n } = t;
    return this._client.delete(i`/vector_stores/${n}/files/${e}`, {
      ...r,
      headers: p([{ "OpenAI-Beta": "assistants=v2" }, r?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Attach a file to the given vector store and wait for it to be processed.
   */
  async createAndPoll(e, t, r) {
    let n = await this.create(e, t, r);
    return await this.poll(e, n.id, r);
  }
  /**
   * Wait for the vector store file to finish processing.
   *
   * Note: this will return even if the file failed to process, you need to check
   * file.last_error and file.status to handle these cases
   */
  async poll(e, t, r) {
    let n = p([
      r?.headers,
      {
        "X-Stainless-Poll-Helper": "true",
        "X-Stainless-Custom-Poll-Interval": r?.pollIntervalMs?.toString() ?? void 0
      }
    ]);
    for (; ; ) {
      let o = await this.retrieve(t, {
        vector_store_id: e
      }, { ...r, headers: n }).withResponse(), a = o.data;
      switch (a.status) {
        case "in_progress":
          let l = 5e3;
          if (r?.pollIntervalMs)
            l = r.pollIntervalMs;
          else {
            let h = o.response.headers.get("openai-poll-after-ms");
            if (h) {
              let d = parseInt(h);
              isNaN(d) || (l = d);
            }
          }
          await he(l);
          break;
        case "failed":
        case "completed":
          return a;
      }
    }
  }
  /**
   * Upload a file to the `files` API and then attach it to the given vector store.
   *
   * Note the file will be asynchronously processed (you can use the alternative
   * polling helper method to wait for processing to complete).
   */
  async upload(e, t, r) {
    let n = await this._client.files.create({ file: t, purpose: "assistants" }, r);
    return this.create(e, { file_id: n.id }, r);
  }
  /**
   * Add a file to a vector store and poll until processing is complete.
   */
  async uploadAndPoll(e, t, r) {
    let n = await this.upload(e, t, r);
    return await this.poll(e, n.id, r);
  }
  /**
   * Retrieve the parsed contents of a vector store file.
   */
  content(e, t, r) {
    let { vector_store_id: n } = t;
    return this._client.getAPIList(i`/vector_stores/${n}/files/${e}/content`, Q, {
      ...r,
      headers: p([{ "OpenAI-Beta": "assistants=v2" }, r?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
};

// node_modules/openai/resources/vector-stores/vector-stores.mjs
var Re = class extends u {
  constructor() {
    super(...arguments), this.files = new Ur(this._client), this.fileBatches = new Br(this._client);
  }
  /**
   * Create a vector store.
   */
  create(e, t) {
    return this._client.post("/vector_stores", {
      body: e,
      ...t,
      headers: p([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Retrieves a vector store.
   */
  retrieve(e, t) {
    return this._client.get(i`/vector_stores/${e}`, {
      ...t,
      headers: p([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Modifies a vector store.
   */
  update(e, t, r) {
    return this._client.post(i`/vector_stores/${e}`, {
      body: t,
      ...r,
      headers: p([{ "OpenAI-Beta": "assistants=v2" }, r?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Returns a list of vector stores.
   */
  list(e = {}, t) {
    return this._client.getAPIList("/vector_stores", R, {
      query: e,
      ...t,
      headers: p([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Delete a vector store.
   */
  delete(e, t) {
    return this._client.delete(i`/vector_stores/${e}`, {
      ...t,
      headers: p([{ "OpenAI-Beta": "assistants=v2" }, t?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Search a vector store for relevant chunks based on a query and file attributes
   * filter.
   */
  search(e, t, r) {
    return this._client.getAPIList(i`/vector_stores/${e}/search`, Q, {
      body: t,
      method: "post",
      ...r,
      headers: p([{ "OpenAI-Beta": "assistants=v2" }, r?.headers]),
      __security: { bearerAuth: !0 }
    });
  }
};
Re.Files = Ur;
Re.FileBatches = Br;

// node_modules/openai/resources/videos.mjs
var bt = class extends u {
  /**
   * Create a new video generation job from a prompt and optional reference assets.
   */
  create(e, t) {
    return this._client.post("/videos", Y({ body: e, ...t, __security: { bearerAuth: !0 } }, this._client));
  }
  /**
   * Fetch the latest metadata for a generated video.
   */
  retrieve(e, t) {
    return this._client.get(i`/videos/${e}`, { ...t, __security: { bearerAuth: !0 } });
  }
  /**
   * List recently generated videos for the current project.
   */
  list(e = {}, t) {
    return this._client.getAPIList("/videos", $, {
      query: e,
      ...t,
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Permanently delete a completed or failed video and its stored assets.
   */
  delete(e, t) {
    return this._client.delete(i`/videos/${e}`, { ...t, __security: { bearerAuth: !0 } });
  }
  /**
   * Create a character from an uploaded video.
   */
  createCharacter(e, t) {
    return this._client.post("/videos/characters", Y({ body: e, ...t, __security: { bearerAuth: !0 } }, this._client));
  }
  /**
   * Download the generated video bytes or a derived preview asset.
   *
   * Streams the rendered video content for the specified video job.
   */
  downloadContent(e, t = {}, r) {
    return this._client.get(i`/videos/${e}/content`, {
      query: t,
      ...r,
      headers: p([{ Accept: "application/binary" }, r?.headers]),
      __security: { bearerAuth: !0 },
      __binaryResponse: !0
    });
  }
  /**
   * Create a new video generation job by editing a source video or existing
   * generated video.
   */
  edit(e, t) {
    return this._client.post("/videos/edits", Y({ body: e, ...t, __security: { bearerAuth: !0 } }, this._client));
  }
  /**
   * Create an extension of a completed video.
   */
  extend(e, t) {
    return this._client.post("/videos/extensions", Y({ body: e, ...t, __security: { bearerAuth: !0 } }, this._client));
  }
  /**
   * Fetch a character.
   */
  getCharacter(e, t) {
    return this._client.get(i`/videos/characters/${e}`, {
      ...t,
      __security: { bearerAuth: !0 }
    });
  }
  /**
   * Create a remix of a completed video using a refreshed prompt.
   */
  remix(e, t, r) {
    return this._client.post(i`/videos/${e}/remix`, ke({ body: t, ...r, __security: { bearerAuth: !0 } }, this._client));
  }
};

// node_modules/openai/resources/webhooks/webhooks.mjs
var zr, qo, qs, wt = class extends u {
  constructor() {
    super(...arguments), zr.add(this);
  }
  /**
   * Validates that the given payload was sent by OpenAI and parses the payload.
   */
  async unwrap(e, t, r = this._client.webhookSecret, n = 300) {
    return await this.verifySignature(e, t, r, n), JSON.parse(e);
  }
  /**
   * Validates whether or not the webhook payload was sent by OpenAI.
   *
   * An error will be raised if the webhook payload was not sent by OpenAI.
   *
   * @param payload - The webhook payload
   * @param headers - The webhook headers
   * @param secret - The webhook secret (optional, will use client secret if not provided)
   * @param tolerance - Maximum age of the webhook in seconds (default: 300 = 5 minutes)
   */
  async verifySignature(e, t, r = this._client.webhookSecret, n = 300) {
    if (typeof crypto > "u" || typeof crypto.subtle.importKey != "function" || typeof crypto.subtle.verify != "function")
      throw new Error("Webhook signature verification is only supported when the `crypto` global is defined");
    c(this, zr, "m", qo).call(this, r);
    let o = p([t]).values, a = c(this, zr, "m", qs).call(this, o, "webhook-signature"), l = c(this, zr, "m", qs).call(this, o, "webhook-timestamp"), h = c(this, zr, "m", qs).call(this, o, "webhook-id"),
    d = parseInt(l, 10);
    if (isNaN(d))
      throw new pe("Invalid webhook timestamp format");
    let f = Math.floor(Date.now() / 1e3);
    if (f - d > n)
      throw new pe("Webhook timestamp is too old");
    if (d > f + n)
      throw new pe("Webhook timestamp is too new");
    let y = a.split(" ").map((A) => A.startsWith("v1,") ? A.substring(3) : A), m = r.startsWith("whsec_") ? Buffer.from(r.replace("whsec_", ""), "base64") : Buffer.from(r, "utf-8"), b = h ? `${h}.${l}\
.${e}` : `${l}.${e}`, P = await crypto.subtle.importKey("raw", m, { name: "HMAC", hash: "SHA-256" }, !1, ["verify"]);
    for (let A of y)
      try {
        let I = Buffer.from(A, "base64");
        if (await crypto.subtle.verify("HMAC", P, I, new TextEncoder().encode(b)))
          return;
      } catch {
        continue;
      }
    throw new pe("The given webhook signature does not match the expected signature");
  }
};
zr = /* @__PURE__ */ new WeakSet(), qo = function(e) {
  if (typeof e != "string" || e.length === 0)
    throw new Error("The webhook secret must either be set using the env var, OPENAI_WEBHOOK_SECRET, on the client class, OpenAI({ webhookSecret: '123' }), or passed to this function");
}, qs = function(e, t) {
  if (!e)
    throw new Error("Headers are required");
  let r = e.get(t);
  if (r == null)
    throw new Error(`Missing required header: ${t}`);
  return r;
};

// node_modules/openai/internal/provider.mjs
var Wo = /* @__PURE__ */ Symbol.for("openai.node.providerDefinitions.v1"), Jo = globalThis, Vo = Jo[Wo], Xo = Vo ?? /* @__PURE__ */ new WeakMap();
Vo || Object.defineProperty(Jo, Wo, { value: Xo });
function Go(s) {
  let e = Xo.get(s);
  if (!e)
    throw new Error("Invalid provider. Providers must be created with createProvider().");
  return e.configure();
}

// node_modules/openai/client.mjs
var Fn, Nn, hs, Qo, lu = "workload-identity-auth", x = class {
  /**
   * API Client for interfacing with the OpenAI API.
   *
   * @param {string | null | undefined} [opts.apiKey=process.env['OPENAI_API_KEY'] ?? null]
   * @param {string | null | undefined} [opts.adminAPIKey=process.env['OPENAI_ADMIN_KEY'] ?? null]
   * @param {string | null | undefined} [opts.organization=process.env['OPENAI_ORG_ID'] ?? null]
   * @param {string | null | undefined} [opts.project=process.env['OPENAI_PROJECT_ID'] ?? null]
   * @param {string | null | undefined} [opts.webhookSecret=process.env['OPENAI_WEBHOOK_SECRET'] ?? null]
   * @param {string} [opts.baseURL=process.env['OPENAI_BASE_URL'] ?? https://api.openai.com/v1] - Override the default base URL for the API.
   * @param {Provider} [opts.provider] - Configure a third-party API provider. Mutually exclusive with top-level authentication and base URL options.
   * @param {number} [opts.timeout=10 minutes] - The maximum amount of time (in milliseconds) the client will wait for a response before timing out.
   * @param {MergedRequestInit} [opts.fetchOptions] - Additional `RequestInit` options to be passed to `fetch` calls.
   * @param {Fetch} [opts.fetch] - Specify a custom `fetch` function implementation.
   * @param {number} [opts.maxRetries=2] - The maximum number of times the client will retry a request.
   * @param {HeadersLike} opts.defaultHeaders - Default headers to include with every request to the API.
   * @param {Record<string, string | undefined>} opts.defaultQuery - Default query parameters to include with every request to the API.
   * @param {boolean} [opts.dangerouslyAllowBrowser=false] - By default, client-side use of this library is not allowed, as it risks exposing your secret API credentials to attackers.
   */
  constructor(e = {}) {
    Fn.add(this), hs.set(this, void 0), this.completions = new at(this), this.chat = new ve(this), this.embeddings = new ct(this), this.files = new dt(this), this.images = new mt(this), this.audio = new me(
    this), this.moderations = new yt(this), this.models = new _t(this), this.fineTuning = new le(this), this.graders = new ze(this), this.vectorStores = new Re(this), this.webhooks = new wt(this), this.
    beta = new ie(this), this.batches = new rt(this), this.uploads = new qe(this), this.admin = new je(this), this.responses = new de(this), this.realtime = new Pe(this), this.conversations = new Be(this),
    this.evals = new Ue(this), this.containers = new Me(this), this.skills = new xe(this), this.videos = new bt(this);
    let t = e.provider;
    if (t) {
      let A = ["apiKey", "adminAPIKey", "workloadIdentity", "baseURL"].filter((I) => e[I] != null);
      if (A.length)
        throw new _(`The \`provider\` option cannot be used with ${A.map((I) => `\`${I}\``).join(", ")}. Configure authentication and the base URL through the provider instead.`);
    }
    let { baseURL: r = t ? null : W("OPENAI_BASE_URL"), apiKey: n = t ? null : W("OPENAI_API_KEY") ?? null, adminAPIKey: o = t ? null : W("OPENAI_ADMIN_KEY") ?? null, organization: a = t ? null : W("O\
PENAI_ORG_ID") ?? null, project: l = t ? null : W("OPENAI_PROJECT_ID") ?? null, webhookSecret: h = W("OPENAI_WEBHOOK_SECRET") ?? null, workloadIdentity: d, ...f } = e, y = t ? Go(t) : void 0, m = {
      apiKey: n,
      adminAPIKey: o,
      organization: a,
      project: l,
      webhookSecret: h,
      workloadIdentity: d,
      provider: t,
      ...f,
      baseURL: y?.baseURL ?? (r || "https://api.openai.com/v1")
    };
    if (n && d)
      throw new _("The `apiKey` and `workloadIdentity` options are mutually exclusive");
    if (!y && !n && !o && !d)
      throw new _("Missing credentials. Please pass an `apiKey`, `workloadIdentity`, `adminAPIKey`, or set the `OPENAI_API_KEY` or `OPENAI_ADMIN_KEY` environment variable.");
    if (!m.dangerouslyAllowBrowser && Wn())
      throw new _(`It looks like you're running in a browser-like environment.

This is disabled by default, as it risks exposing your secret API credentials to attackers.
If you understand the risks and have appropriate mitigations in place,
you can set the \`dangerouslyAllowBrowser\` option to \`true\`, e.g.,

new OpenAI({ apiKey, dangerouslyAllowBrowser: true });

https://help.openai.com/en/articles/5112595-best-practices-for-api-key-safety
`);
    this.baseURL = m.baseURL, this.timeout = m.timeout ?? Nn.DEFAULT_TIMEOUT, this.logger = m.logger ?? console;
    let b = "warn";
    this.logLevel = b, this.logLevel = rn(m.logLevel, "ClientOptions.logLevel", this) ?? rn(W("OPENAI_LOG"), "process.env['OPENAI_LOG']", this) ?? b, this.fetchOptions = m.fetchOptions, this.maxRetries =
    m.maxRetries ?? 2, this.fetch = m.fetch ?? ys(), w(this, hs, Xn, "f");
    let P = t ? void 0 : W("OPENAI_CUSTOM_HEADERS");
    if (P) {
      let A = {};
      for (let I of P.split(`
`)) {
        let O = I.indexOf(":");
        O >= 0 && (A[I.substring(0, O).trim()] = I.substring(O + 1).trim());
      }
      m.defaultHeaders = p([A, m.defaultHeaders]);
    }
    this._options = m, this._provider = y, d && (this._workloadIdentityAuth = new xs(d, this.fetch)), this.apiKey = typeof n == "string" ? n : null, this.adminAPIKey = o, this.organization = a, this.project =
    l, this.webhookSecret = h;
  }
  /**
   * Create a new client instance re-using the same options given to the current client with optional overriding.
   */
  withOptions(e) {
    let t = this._options.provider, r = e.provider ?? t, n = {
      ...this._options,
      baseURL: this.baseURL,
      maxRetries: this.maxRetries,
      timeout: this.timeout,
      logger: this.logger,
      logLevel: this.logLevel,
      fetch: this.fetch,
      fetchOptions: this.fetchOptions,
      apiKey: this._options.apiKey,
      adminAPIKey: this.adminAPIKey,
      workloadIdentity: this._options.workloadIdentity,
      organization: this.organization,
      project: this.project,
      webhookSecret: this.webhookSecret
    };
    return r && (delete n.apiKey, delete n.adminAPIKey, delete n.workloadIdentity, delete n.baseURL, r !== t && (delete n.organization, delete n.project, delete n.defaultHeaders)), new this.constructor(
    {
      ...n,
      ...e,
      provider: r
    });
  }
  defaultQuery() {
    return this._options.defaultQuery;
  }
  validateHeaders({ values: e, nulls: t }, r = {
    bearerAuth: !0,
    adminAPIKeyAuth: !0
  }) {
    if (!(e.get("authorization") || e.get("api-key")) && !(t.has("authorization") || t.has("api-key")) && !(this._workloadIdentityAuth && r.bearerAuth))
      throw new Error('Could not resolve authentication method. Expected either apiKey or adminAPIKey to be set. Or for one of the "Authorization" or "api-key" headers to be explicitly omitted');
  }
  async authHeaders(e, t = {
    bearerAuth: !0,
    adminAPIKeyAuth: !0
  }) {
    return p([
      t.bearerAuth ? await this.bearerAuth(e) : null,
      t.adminAPIKeyAuth ? await this.adminAPIKeyAuth(e) : null
    ]);
  }
  async bearerAuth(e) {
    if (this._workloadIdentityAuth)
      return p([{ Authorization: `Bearer ${await this._workloadIdentityAuth.getToken()}` }]);
    if (this.apiKey != null)
      return p([{ Authorization: `Bearer ${this.apiKey}` }]);
  }
  async adminAPIKeyAuth(e) {
    if (this.adminAPIKey != null)
      return p([{ Authorization: `Bearer ${this.adminAPIKey}` }]);
  }
  stringifyQuery(e) {
    return no(e);
  }
  getUserAgent() {
    return `${this.constructor.name}/JS ${$e}`;
  }
  defaultIdempotencyKey() {
    return `stainless-node-retry-${He()}`;
  }
  makeStatusError(e, t, r, n) {
    return N.generate(e, t, r, n);
  }
  async _callApiKey() {
    if (this._provider)
      return !1;
    let e = this._options.apiKey;
    if (typeof e != "function")
      return !1;
    let t;
    try {
      t = await e();
    } catch (r) {
      throw r instanceof _ ? r : new _(
        `Failed to get token from 'apiKey' function: ${r.message}`,
        // @ts-ignore
        { cause: r }
      );
    }
    if (typeof t != "string" || !t)
      throw new _(`Expected 'apiKey' function argument to return a string but it returned ${t}`);
    return this.apiKey = t, !0;
  }
  buildURL(e, t, r) {
    let n = !c(this, Fn, "m", Qo).call(this) && r || this.baseURL, o = Mn(e) ? new URL(e) : new URL(n + (n.endsWith("/") && e.startsWith("/") ? e.slice(1) : e)), a = this.defaultQuery(), l = Object.fromEntries(
    o.searchParams);
    return (!Ws(a) || !Ws(l)) && (t = { ...l, ...a, ...t }), typeof t == "object" && t && !Array.isArray(t) && (o.search = this.stringifyQuery(t)), o.toString();
  }
  /**
   * Used as a callback for mutating the given `FinalRequestOptions` object.
   */
  async prepareOptions(e) {
    if (this._provider)
      return;
    (e.__security ?? { bearerAuth: !0 }).bearerAuth && await this._callApiKey();
  }
  /**
   * Used as a callback for mutating the given `RequestInit` object.
   *
   * This is useful for cases where you want to add certain headers based off of
   * the request properties, e.g. `method` or `url`.
   */
  async prepareRequest(e, { url: t, options: r }) {
  }
  get(e, t) {
    return this.methodRequest("get", e, t);
  }
  post(e, t) {
    return this.methodRequest("post", e, t);
  }
  patch(e, t) {
    return this.methodRequest("patch", e, t);
  }
  put(e, t) {
    return this.methodRequest("put", e, t);
  }
  delete(e, t) {
    return this.methodRequest("delete", e, t);
  }
  methodRequest(e, t, r) {
    return this.request(Promise.resolve(r).then((n) => ({ method: e, path: t, ...n })));
  }
  request(e, t = null) {
    return new Ve(this, this.makeRequest(e, t, void 0));
  }
  async makeRequest(e, t, r) {
    let n = await e, o = n.maxRetries ?? this.maxRetries;
    t == null && (t = o), await this.prepareOptions(n);
    let { req: a, url: l, timeout: h } = await this.buildRequest(n, {
      retryCount: o - t
    }), d = n.__metadata?.hasStreamingBody === !0;
    await this.prepareRequest(a, { url: l, options: n }), await this._provider?.prepareRequest?.(a, { url: l, options: n });
    let f = "log_" + (Math.random() * (1 << 24) | 0).toString(16).padStart(6, "0"), y = r === void 0 ? "" : `, retryOf: ${r}`, m = Date.now();
    if (M(this).debug(`[${f}] sending request`, ye({
      retryOfRequestLogID: r,
      method: n.method,
      url: l,
      options: n,
      headers: a.headers
    })), n.signal?.aborted)
      throw new L();
    let b = n.__security ?? { bearerAuth: !0 }, P = new AbortController(), A = await this.fetchWithAuth(l, a, h, P, b).catch(qr), I = Date.now();
    if (A instanceof globalThis.Error) {
      let E = `retrying, ${t} attempts remaining`;
      if (n.signal?.aborted)
        throw new L();
      let S = Dr(A) || /timed? ?out/i.test(String(A) + ("cause" in A ? String(A.cause) : ""));
      if (t && !d)
        return M(this).info(`[${f}] connection ${S ? "timed out" : "failed"} - ${E}`), M(this).debug(`[${f}] connection ${S ? "timed out" : "failed"} (${E})`, ye({
          retryOfRequestLogID: r,
          url: l,
          durationMs: I - m,
          message: A.message
        })), this.retryRequest(n, t, r ?? f);
      let j = d ? "error; streaming body cannot be retried" : "error; no more retries left";
      throw M(this).info(`[${f}] connection ${S ? "timed out" : "failed"} - ${j}`), M(this).debug(`[${f}] connection ${S ? "timed out" : "failed"} (${j})`, ye({
        retryOfRequestLogID: r,
        url: l,
        durationMs: I - m,
        message: A.message
      })), A instanceof We || A instanceof Hr ? A : S ? new Ce() : new Se({
        message: du(A),
        cause: A
      });
    }
    let O = [...A.headers.entries()].filter(([E]) => E === "x-request-id").map(([E, S]) => ", " + E + ": " + JSON.stringify(S)).join(""), g = `[${f}${y}${O}] ${a.method} ${l} ${A.ok ? "succeeded" : "f\
ailed"} with status ${A.status} in ${I - m}ms`;
    if (!A.ok) {
      if (A.status === 401 && this._workloadIdentityAuth && b.bearerAuth && !n.__metadata?.hasStreamingBody && !n.__metadata?.workloadIdentityTokenRefreshed)
        return await Vs(A.body), this._workloadIdentityAuth.invalidateToken(), this.makeRequest({
          ...n,
          __metadata: {
            ...n.__metadata,
            workloadIdentityTokenRefreshed: !0
          }
        }, t, r ?? f);
      let E = await this.shouldRetry(A);
      if (t && E && !d) {
        let F = `retrying, ${t} attempts remaining`;
        return await Vs(A.body), M(this).info(`${g} - ${F}`), M(this).debug(`[${f}] response error (${F})`, ye({
          retryOfRequestLogID: r,
          url: A.url,
          status: A.status,
          headers: A.headers,
          durationMs: I - m
        })), this.retryRequest(n, t, r ?? f, A.headers);
      }
      let S = E ? d ? "error; streaming body cannot be retried" : "error; no more retries left" : "error; not retryable";
      M(this).info(`${g} - ${S}`);
      let j = await A.text().catch((F) => qr(F).message), k = zn(j), K = k ? void 0 : j;
      throw M(this).debug(`[${f}] response error (${S})`, ye({
        retryOfRequestLogID: r,
        url: A.url,
        status: A.status,
        headers: A.headers,
        message: K,
        durationMs: Date.now() - m
      })), this.makeStatusError(A.status, k, K, A.headers);
    }
    return M(this).info(g), M(this).debug(`[${f}] response start`, ye({
      retryOfRequestLogID: r,
      url: A.url,
      status: A.status,
      headers: A.headers,
      durationMs: I - m
    })), { response: A, options: n, controller: P, requestLogID: f, retryOfRequestLogID: r, startTime: m };
  }
  getAPIList(e, t, r) {
    return this.requestAPIList(t, r && "then" in r ? r.then((n) => ({ method: "get", path: e, ...n })) : { method: "get", path: e, ...r });
  }
  requestAPIList(e, t) {
    let r = this.makeRequest(t, null, void 0);
    return new Gr(this, r, e);
  }
  async fetchWithAuth(e, t, r, n, o = {
    bearerAuth: !0,
    adminAPIKeyAuth: !0
  }) {
    if (this._workloadIdentityAuth && o.bearerAuth) {
      let l = t.headers, h = l.get("Authorization");
      if (!h || h === `Bearer ${lu}`) {
        let d = await this._workloadIdentityAuth.getToken();
        l.set("Authorization", `Bearer ${d}`);
      }
    }
    return await this.fetchWithTimeout(e, t, r, n);
  }
  async fetchWithTimeout(e, t, r, n) {
    let { signal: o, method: a, ...l } = t || {}, h = this._makeAbort(n);
    o && o.addEventListener("abort", h, { once: !0 });
    let d = setTimeout(h, r), f = globalThis.ReadableStream && l.body instanceof globalThis.ReadableStream || typeof l.body == "object" && l.body !== null && Symbol.asyncIterator in l.body, y = {
      signal: n.signal,
      ...f ? { duplex: "half" } : {},
      method: "GET",
      ...l
    };
    a && (y.method = a.toUpperCase());
    try {
      return await this.fetch.call(void 0, e, y);
    } finally {
      clearTimeout(d);
    }
  }
  async shouldRetry(e) {
    let t = e.headers.get("x-should-retry");
    return t === "true" ? !0 : t === "false" ? !1 : e.status === 408 || e.status === 409 || e.status === 429 || e.status >= 500;
  }
  async retryRequest(e, t, r, n) {
    let o, a = n?.get("retry-after-ms");
    if (a) {
      let h = parseFloat(a);
      Number.isNaN(h) || (o = h);
    }
    let l = n?.get("retry-after");
    if (l && !o) {
      let h = parseFloat(l);
      Number.isNaN(h) ? o = Date.parse(l) - Date.now() : o = h * 1e3;
    }
    if (o === void 0) {
      let h = e.maxRetries ?? this.maxRetries;
      o = this.calculateDefaultRetryTimeoutMillis(t, h);
    }
    return await he(o), this.makeRequest(e, t - 1, r);
  }
  calculateDefaultRetryTimeoutMillis(e, t) {
    let o = t - e, a = Math.min(0.5 * Math.pow(2, o), 8), l = 1 - Math.random() * 0.25;
    return a * l * 1e3;
  }
  async buildRequest(e, { retryCount: t = 0 } = {}) {
    let r = { ...e }, { method: n, path: o, query: a, defaultBaseURL: l } = r, h = this.buildURL(o, a, l);
    "timeout" in r && Un("timeout", r.timeout), r.timeout = r.timeout ?? this.timeout;
    let { bodyHeaders: d, body: f, isStreamingBody: y } = this.buildBody({ options: r });
    y && (e.__metadata = {
      ...e.__metadata,
      hasStreamingBody: !0
    });
    let m = await this.buildHeaders({ options: e, method: n, bodyHeaders: d, retryCount: t });
    return { req: {
      method: n,
      headers: m,
      ...r.signal && { signal: r.signal },
      ...globalThis.ReadableStream && f instanceof globalThis.ReadableStream && { duplex: "half" },
      ...f && { body: f },
      ...this.fetchOptions ?? {},
      ...r.fetchOptions ?? {}
    }, url: h, timeout: r.timeout };
  }
  async buildHeaders({ options: e, method: t, bodyHeaders: r, retryCount: n }) {
    let o = {};
    this.idempotencyHeader && t !== "get" && (e.idempotencyKey || (e.idempotencyKey = this.defaultIdempotencyKey()), o[this.idempotencyHeader] = e.idempotencyKey);
    let a = p([
      o,
      {
        Accept: "application/json",
        "User-Agent": this.getUserAgent(),
        "X-Stainless-Retry-Count": String(n),
        ...e.timeout ? { "X-Stainless-Timeout": String(Math.trunc(e.timeout / 1e3)) } : {},
        ...Jn(),
        "OpenAI-Organization": this.organization,
        "OpenAI-Project": this.project
      },
      this._provider ? void 0 : await this.authHeaders(e, e.__security ?? { bearerAuth: !0 }),
      this._options.defaultHeaders,
      r,
      e.headers
    ]);
    return this._provider || this.validateHeaders(a, e.__security ?? { bearerAuth: !0 }), a.values;
  }
  _makeAbort(e) {
    return () => e.abort();
  }
  buildBody({ options: e }) {
    let { body: t, headers: r } = e;
    if (!t)
      return t === void 0 && "body" in e ? { ...c(this, hs, "f").call(this, { body: t, headers: p([r]) }), isStreamingBody: !1 } : { bodyHeaders: void 0, body: void 0, isStreamingBody: !1 };
    let n = p([r]), o = typeof globalThis.ReadableStream < "u" && t instanceof globalThis.ReadableStream, a = !o && (typeof t == "string" || t instanceof ArrayBuffer || ArrayBuffer.isView(t) || typeof globalThis.
    Blob < "u" && t instanceof globalThis.Blob || t instanceof URLSearchParams || t instanceof FormData);
    return (
      // Pass raw type verbatim
      ArrayBuffer.isView(t) || t instanceof ArrayBuffer || t instanceof DataView || typeof t == "string" && // Preserve legacy string encoding behavior for now
      n.values.has("content-type") || // `Blob` is superset of `File`
      globalThis.Blob && t instanceof globalThis.Blob || // `FormData` -> `multipart/form-data`
      t instanceof FormData || // `URLSearchParams` -> `application/x-www-form-urlencoded`
      t instanceof URLSearchParams || // Send chunked stream (each chunk has own `length`)
      o ? { bodyHeaders: void 0, body: t, isStreamingBody: !a } : typeof t == "object" && (Symbol.asyncIterator in t || Symbol.iterator in t && "next" in t && typeof t.next == "function") ? {
        bodyHeaders: void 0,
        body: Wr(t),
        isStreamingBody: !0
      } : typeof t == "object" && n.values.get("content-type") === "application/x-www-form-urlencoded" ? {
        bodyHeaders: { "content-type": "application/x-www-form-urlencoded" },
        body: this.stringifyQuery(t),
        isStreamingBody: !1
      } : { ...c(this, hs, "f").call(this, { body: t, headers: n }), isStreamingBody: !1 }
    );
  }
};
Nn = x, hs = /* @__PURE__ */ new WeakMap(), Fn = /* @__PURE__ */ new WeakSet(), Qo = function() {
  return this._provider !== void 0 || this.baseURL !== "https://api.openai.com/v1";
};
x.OpenAI = Nn;
x.DEFAULT_TIMEOUT = 6e5;
x.OpenAIError = _;
x.APIError = N;
x.APIConnectionError = Se;
x.APIConnectionTimeoutError = Ce;
x.APIUserAbortError = L;
x.NotFoundError = St;
x.ConflictError = Ct;
x.RateLimitError = kt;
x.BadRequestError = Pt;
x.AuthenticationError = xt;
x.InternalServerError = Et;
x.PermissionDeniedError = Rt;
x.UnprocessableEntityError = $t;
x.InvalidWebhookSignatureError = pe;
x.toFile = $s;
x.toStreamingFile = Ss;
x.Completions = at;
x.Chat = ve;
x.Embeddings = ct;
x.Files = dt;
x.Images = mt;
x.Audio = me;
x.Moderations = yt;
x.Models = _t;
x.FineTuning = le;
x.Graders = ze;
x.VectorStores = Re;
x.Webhooks = wt;
x.Beta = ie;
x.Batches = rt;
x.Uploads = qe;
x.Admin = je;
x.Responses = de;
x.Realtime = Pe;
x.Conversations = Be;
x.Evals = Ue;
x.Containers = Me;
x.Skills = xe;
x.Videos = bt;
function du(s) {
  if (pu(s))
    return "Connection error. This may be caused by passing an undici dispatcher, such as ProxyAgent, that is incompatible with the fetch implementation. If you are using undici's ProxyAgent, pass the\
 fetch implementation from the same undici package: import { fetch, ProxyAgent } from 'undici'; new OpenAI({ fetch, fetchOptions: { dispatcher: new ProxyAgent(...) } });";
}
function pu(s) {
  let e = s;
  for (let t = 0; t < 8 && e && typeof e == "object"; t++) {
    let r = e;
    if (r.code === "UND_ERR_INVALID_ARG" && typeof r.message == "string" && r.message.includes("invalid onRequestStart method"))
      return !0;
    e = r.cause;
  }
  return !1;
}

// node_modules/openai/azure.mjs
var Kn = class extends x {
  /**
   * API Client for interfacing with the Azure OpenAI API.
   *
   * @param {string | undefined} [opts.apiVersion=process.env['OPENAI_API_VERSION'] ?? undefined]
   * @param {string | undefined} [opts.endpoint=process.env['AZURE_OPENAI_ENDPOINT'] ?? undefined] - Your Azure endpoint, including the resource, e.g. `https://example-resource.azure.openai.com/`
   * @param {string | undefined} [opts.apiKey=process.env['AZURE_OPENAI_API_KEY'] ?? undefined]
   * @param {string | undefined} opts.deployment - A model deployment, if given, sets the base client URL to include `/deployments/{deployment}`.
   * @param {string | null | undefined} [opts.organization=process.env['OPENAI_ORG_ID'] ?? null]
   * @param {string} [opts.baseURL=process.env['OPENAI_BASE_URL']] - Sets the base URL for the API, e.g. `https://example-resource.azure.openai.com/openai/`.
   * @param {number} [opts.timeout=10 minutes] - The maximum amount of time (in milliseconds) the client will wait for a response before timing out.
   * @param {number} [opts.httpAgent] - An HTTP agent used to manage HTTP(s) connections.
   * @param {Fetch} [opts.fetch] - Specify a custom `fetch` function implementation.
   * @param {number} [opts.maxRetries=2] - The maximum number of times the client will retry a request.
   * @param {Headers} opts.defaultHeaders - Default headers to include with every request to the API.
   * @param {DefaultQuery} opts.defaultQuery - Default query parameters to include with every request to the API.
   * @param {boolean} [opts.dangerouslyAllowBrowser=false] - By default, client-side use of this library is not allowed, as it risks exposing your secret API credentials to attackers.
   */
  constructor({ baseURL: e = W("OPENAI_BASE_URL"), apiKey: t = W("AZURE_OPENAI_API_KEY"), apiVersion: r = W("OPENAI_API_VERSION"), endpoint: n, deployment: o, azureADTokenProvider: a, dangerouslyAllowBrowser: l,
  ...h } = {}) {
    if (!r)
      throw new _("The OPENAI_API_VERSION environment variable is missing or empty; either provide it, or instantiate the AzureOpenAI client with an apiVersion option, like new AzureOpenAI({ apiVersio\
n: 'My API Version' }).");
    if (typeof a == "function" && (l = !0), !a && !t)
      throw new _("Missing credentials. Please pass one of `apiKey` and `azureADTokenProvider`, or set the `AZURE_OPENAI_API_KEY` environment variable.");
    if (a && t)
      throw new _("The `apiKey` and `azureADTokenProvider` arguments are mutually exclusive; only one can be passed at a time.");
    if (h.defaultQuery = { ...h.defaultQuery, "api-version": r }, e) {
      if (n)
        throw new _("baseURL and endpoint are mutually exclusive");
    } else {
      if (n || (n = process.env.AZURE_OPENAI_ENDPOINT), !n)
        throw new _("Must provide one of the `baseURL` or `endpoint` arguments, or the `AZURE_OPENAI_ENDPOINT` environment variable");
      let d = n.length;
      for (; d > 0 && n[d - 1] === "/"; )
        d--;
      e = `${n.slice(0, d)}/openai`;
    }
    super({
      apiKey: a ?? t,
      baseURL: e,
      ...h,
      ...l !== void 0 ? { dangerouslyAllowBrowser: l } : {}
    }), this.apiVersion = "", this.apiVersion = r, this.deploymentName = o;
  }
  async buildRequest(e, t = {}) {
    if (hu.has(e.path) && e.method === "post" && e.body !== void 0) {
      if (!Tt(e.body))
        throw new Error("Expected request body to be an object");
      let r = this.deploymentName || e.body.model || e.__metadata?.model;
      r !== void 0 && !this.baseURL.includes("/deployments") && (e.path = `/deployments/${r}${e.path}`);
    }
    return super.buildRequest(e, t);
  }
  async authHeaders(e, t) {
    let r = t ?? { bearerAuth: !0, adminAPIKeyAuth: !0 };
    return r.bearerAuth && typeof this._options.apiKey == "string" ? p([{ "api-key": this.apiKey }]) : super.authHeaders(e, r);
  }
}, hu = /* @__PURE__ */ new Set([
  "/completions",
  "/chat/completions",
  "/embeddings",
  "/audio/transcriptions",
  "/audio/translations",
  "/audio/speech",
  "/images/generations",
  "/batches",
  "/images/edits"
]);

// node_modules/openai/bedrock.mjs
function fu(s) {
  let e = s?.trim();
  if (!e)
    throw new _("Must provide one of the `baseURL` or `awsRegion` arguments, or set the `AWS_BEDROCK_BASE_URL`, `AWS_REGION`, or `AWS_DEFAULT_REGION` environment variable.");
  return `https://bedrock-mantle.${e}.api.aws/openai/v1`;
}
function mu(s) {
  let e = new URL(s), t = e.pathname.match(/\/responses(?:\/.*)?$/);
  return t?.index !== void 0 && (e.pathname = e.pathname.slice(0, t.index) || "/"), e.toString().replace(/\/$/, "");
}
function _u(s) {
  return Object.getOwnPropertyDescriptor(s, "output_text") || te(s), s;
}
function yu(s) {
  let e = s.stream.bind(s);
  return s.stream = ((t, r) => {
    let n = e(t, r), o = n.finalResponse.bind(n);
    return n.finalResponse = async () => _u(await o()), n;
  }), s;
}
var Ln = class extends x {
  /**
   * API Client for interfacing with Amazon Bedrock's OpenAI-compatible endpoint.
   *
   * @param {string | null | undefined} [opts.apiKey=process.env['AWS_BEARER_TOKEN_BEDROCK'] ?? null]
   * @param {string | null | undefined} [opts.baseURL=process.env['AWS_BEDROCK_BASE_URL'] ?? derived from opts.awsRegion or AWS_REGION/AWS_DEFAULT_REGION]
   * @param {string | undefined} [opts.awsRegion=process.env['AWS_REGION'] ?? process.env['AWS_DEFAULT_REGION'] ?? undefined]
   * @param {ApiKeySetter | undefined} opts.bedrockTokenProvider - A function that returns a Bedrock bearer token and is invoked before each request.
   */
  constructor({ baseURL: e = W("AWS_BEDROCK_BASE_URL"), apiKey: t, awsRegion: r = W("AWS_REGION") ?? W("AWS_DEFAULT_REGION"), bedrockTokenProvider: n, adminAPIKey: o, workloadIdentity: a, ...l } = {}) {
    if (o || a)
      throw new _("BedrockOpenAI only supports Bedrock bearer token authentication.");
    if (t === void 0 && !n && (t = W("AWS_BEARER_TOKEN_BEDROCK") ?? null), typeof t == "function")
      throw new _("Pass refreshable Bedrock credentials via `bedrockTokenProvider`, not `apiKey`.");
    if (t && n)
      throw new _("The `apiKey` and `bedrockTokenProvider` arguments are mutually exclusive; only one can be passed at a time.");
    if (!t && !n)
      throw new _("Missing credentials. Please pass an `apiKey` or `bedrockTokenProvider`, or set the `AWS_BEARER_TOKEN_BEDROCK` environment variable.");
    let h = e?.trim() ? e : fu(r);
    super({
      apiKey: n ?? t,
      adminAPIKey: null,
      baseURL: mu(h),
      ...l
    }), this.bedrockTokenProvider = n, this.responses = yu(new de(this));
  }
  async prepareOptions(e) {
    let t = e.__security ?? { bearerAuth: !0 };
    t.adminAPIKeyAuth && !t.bearerAuth && await this._callApiKey(), await super.prepareOptions(e);
  }
  async authHeaders(e, t) {
    let r = t ?? { bearerAuth: !0, adminAPIKeyAuth: !0 };
    return (r.bearerAuth || r.adminAPIKeyAuth) && this.apiKey !== null ? p([{ Authorization: `Bearer ${this.apiKey}` }]) : super.authHeaders(e, r);
  }
  withOptions(e) {
    let t = e.apiKey !== void 0 ? void 0 : e.bedrockTokenProvider ?? this.bedrockTokenProvider;
    return super.withOptions({
      ...e,
      ...t ? { apiKey: void 0, bedrockTokenProvider: t } : {}
    });
  }
};
export {
  Se as APIConnectionError,
  Ce as APIConnectionTimeoutError,
  N as APIError,
  Ve as APIPromise,
  L as APIUserAbortError,
  xt as AuthenticationError,
  Kn as AzureOpenAI,
  Pt as BadRequestError,
  Ln as BedrockOpenAI,
  Ct as ConflictError,
  Et as InternalServerError,
  pe as InvalidWebhookSignatureError,
  St as NotFoundError,
  We as OAuthError,
  x as OpenAI,
  _ as OpenAIError,
  Gr as PagePromise,
  Rt as PermissionDeniedError,
  kt as RateLimitError,
  Hr as SubjectTokenProviderError,
  $t as UnprocessableEntityError,
  x as default,
  $s as toFile,
  Ss as toStreamingFile
};
