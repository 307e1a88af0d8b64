// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md

// node_modules/yaml/browser/dist/nodes/identity.js
var He = /* @__PURE__ */ Symbol.for("yaml.alias"), Xe = /* @__PURE__ */ Symbol.for("yaml.document"), F = /* @__PURE__ */ Symbol.for("yaml.map"), _t = /* @__PURE__ */ Symbol.for("yaml.pair"), q = /* @__PURE__ */ Symbol.
for("yaml.scalar"), ne = /* @__PURE__ */ Symbol.for("yaml.seq"), K = /* @__PURE__ */ Symbol.for("yaml.node.type"), x = (s) => !!s && typeof s == "object" && s[K] === He, H = (s) => !!s && typeof s == "\
object" && s[K] === Xe, U = (s) => !!s && typeof s == "object" && s[K] === F, T = (s) => !!s && typeof s == "object" && s[K] === _t, E = (s) => !!s && typeof s == "object" && s[K] === q, V = (s) => !!s &&
typeof s == "object" && s[K] === ne;
function L(s) {
  if (s && typeof s == "object")
    switch (s[K]) {
      case F:
      case ne:
        return !0;
    }
  return !1;
}
function I(s) {
  if (s && typeof s == "object")
    switch (s[K]) {
      case He:
      case F:
      case q:
      case ne:
        return !0;
    }
  return !1;
}
var ze = (s) => (E(s) || L(s)) && !!s.anchor;

// node_modules/yaml/browser/dist/parse/line-counter.js
var _e = class {
  constructor() {
    this.lineStarts = [], this.addNewLine = (e) => this.lineStarts.push(e), this.linePos = (e) => {
      let t = 0, n = this.lineStarts.length;
      for (; t < n; ) {
        let r = t + n >> 1;
        this.lineStarts[r] < e ? t = r + 1 : n = r;
      }
      if (this.lineStarts[t] === e)
        return { line: t + 1, col: 1 };
      if (t === 0)
        return { line: 0, col: e };
      let i = this.lineStarts[t - 1];
      return { line: t, col: e - i + 1 };
    };
  }
};

// node_modules/yaml/browser/dist/visit.js
var j = /* @__PURE__ */ Symbol("break visit"), ls = /* @__PURE__ */ Symbol("skip children"), X = /* @__PURE__ */ Symbol("remove node");
function z(s, e) {
  let t = as(e);
  H(s) ? we(null, s.contents, t, Object.freeze([s])) === X && (s.contents = null) : we(null, s, t, Object.freeze([]));
}
z.BREAK = j;
z.SKIP = ls;
z.REMOVE = X;
function we(s, e, t, n) {
  let i = cs(s, e, t, n);
  if (I(i) || T(i))
    return fs(s, n, i), we(s, i, t, n);
  if (typeof i != "symbol") {
    if (L(e)) {
      n = Object.freeze(n.concat(e));
      for (let r = 0; r < e.items.length; ++r) {
        let o = we(r, e.items[r], t, n);
        if (typeof o == "number")
          r = o - 1;
        else {
          if (o === j)
            return j;
          o === X && (e.items.splice(r, 1), r -= 1);
        }
      }
    } else if (T(e)) {
      n = Object.freeze(n.concat(e));
      let r = we("key", e.key, t, n);
      if (r === j)
        return j;
      r === X && (e.key = null);
      let o = we("value", e.value, t, n);
      if (o === j)
        return j;
      o === X && (e.value = null);
    }
  }
  return i;
}
async function Ze(s, e) {
  let t = as(e);
  H(s) ? await Se(null, s.contents, t, Object.freeze([s])) === X && (s.contents = null) : await Se(null, s, t, Object.freeze([]));
}
Ze.BREAK = j;
Ze.SKIP = ls;
Ze.REMOVE = X;
async function Se(s, e, t, n) {
  let i = await cs(s, e, t, n);
  if (I(i) || T(i))
    return fs(s, n, i), Se(s, i, t, n);
  if (typeof i != "symbol") {
    if (L(e)) {
      n = Object.freeze(n.concat(e));
      for (let r = 0; r < e.items.length; ++r) {
        let o = await Se(r, e.items[r], t, n);
        if (typeof o == "number")
          r = o - 1;
        else {
          if (o === j)
            return j;
          o === X && (e.items.splice(r, 1), r -= 1);
        }
      }
    } else if (T(e)) {
      n = Object.freeze(n.concat(e));
      let r = await Se("key", e.key, t, n);
      if (r === j)
        return j;
      r === X && (e.key = null);
      let o = await Se("value", e.value, t, n);
      if (o === j)
        return j;
      o === X && (e.value = null);
    }
  }
  return i;
}
function as(s) {
  return typeof s == "object" && (s.Collection || s.Node || s.Value) ? Object.assign({
    Alias: s.Node,
    Map: s.Node,
    Scalar: s.Node,
    Seq: s.Node
  }, s.Value && {
    Map: s.Value,
    Scalar: s.Value,
    Seq: s.Value
  }, s.Collection && {
    Map: s.Collection,
    Seq: s.Collection
  }, s) : s;
}
function cs(s, e, t, n) {
  if (typeof t == "function")
    return t(s, e, n);
  if (U(e))
    return t.Map?.(s, e, n);
  if (V(e))
    return t.Seq?.(s, e, n);
  if (T(e))
    return t.Pair?.(s, e, n);
  if (E(e))
    return t.Scalar?.(s, e, n);
  if (x(e))
    return t.Alias?.(s, e, n);
}
function fs(s, e, t) {
  let n = e[e.length - 1];
  if (L(n))
    n.items[s] = t;
  else if (T(n))
    s === "key" ? n.key = t : n.value = t;
  else if (H(n))
    n.contents = t;
  else {
    let i = x(n) ? "alias" : "scalar";
    throw new Error(`Cannot replace node with ${i} parent`);
  }
}

// node_modules/yaml/browser/dist/doc/directives.js
var zs = {
  "!": "%21",
  ",": "%2C",
  "[": "%5B",
  "]": "%5D",
  "{": "%7B",
  "}": "%7D"
}, Zs = (s) => s.replace(/[!,[\]{}]/g, (e) => zs[e]), Z = class s {
  constructor(e, t) {
    this.docStart = null, this.docEnd = !1, this.yaml = Object.assign({}, s.defaultYaml, e), this.tags = Object.assign({}, s.defaultTags, t);
  }
  clone() {
    let e = new s(this.yaml, this.tags);
    return e.docStart = this.docStart, e;
  }
  /**
   * During parsing, get a Directives instance for the current document and
   * update the stream state according to the current version's spec.
   */
  atDocument() {
    let e = new s(this.yaml, this.tags);
    switch (this.yaml.version) {
      case "1.1":
        this.atNextDocument = !0;
        break;
      case "1.2":
        this.atNextDocument = !1, this.yaml = {
          explicit: s.defaultYaml.explicit,
          version: "1.2"
        }, this.tags = Object.assign({}, s.defaultTags);
        break;
    }
    return e;
  }
  /**
   * @param onError - May be called even if the action was successful
   * @returns `true` on success
   */
  add(e, t) {
    this.atNextDocument && (this.yaml = { explicit: s.defaultYaml.explicit, version: "1.1" }, this.tags = Object.assign({}, s.defaultTags), this.atNextDocument = !1);
    let n = e.trim().split(/[ \t]+/), i = n.shift();
    switch (i) {
      case "%TAG": {
        if (n.length !== 2 && (t(0, "%TAG directive should contain exactly two parts"), n.length < 2))
          return !1;
        let [r, o] = n;
        return this.tags[r] = o, !0;
      }
      case "%YAML": {
        if (this.yaml.explicit = !0, n.length !== 1)
          return t(0, "%YAML directive should contain exactly one part"), !1;
        let [r] = n;
        if (r === "1.1" || r === "1.2")
          return this.yaml.version = r, !0;
        {
          let o = /^\d+\.\d+$/.test(r);
          return t(6, `Unsupported YAML version ${r}`, o), !1;
        }
      }
      default:
        return t(0, `Unknown directive ${i}`, !0), !1;
    }
  }
  /**
   * Resolves a tag, matching handles to those defined in %TAG directives.
   *
   * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
   *   `'!local'` tag, or `null` if unresolvable.
   */
  tagName(e, t) {
    if (e === "!")
      return "!";
    if (e[0] !== "!")
      return t(`Not a valid tag: ${e}`), null;
    if (e[1] === "<") {
      let o = e.slice(2, -1);
      return o === "!" || o === "!!" ? (t(`Verbatim tags aren't resolved, so ${e} is invalid.`), null) : (e[e.length - 1] !== ">" && t("Verbatim tags must end with a >"), o);
    }
    let [, n, i] = e.match(/^(.*!)([^!]*)$/s);
    i || t(`The ${e} tag has no suffix`);
    let r = this.tags[n];
    if (r)
      try {
        return r + decodeURIComponent(i);
      } catch (o) {
        return t(String(o)), null;
      }
    return n === "!" ? e : (t(`Could not resolve tag: ${e}`), null);
  }
  /**
   * Given a fully resolved tag, returns its printable string form,
   * taking into account current tag prefixes and defaults.
   */
  tagString(e) {
    for (let [t, n] of Object.entries(this.tags))
      if (e.startsWith(n))
        return t + Zs(e.substring(n.length));
    return e[0] === "!" ? e : `!<${e}>`;
  }
  toString(e) {
    let t = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [], n = Object.entries(this.tags), i;
    if (e && n.length > 0 && I(e.contents)) {
      let r = {};
      z(e.contents, (o, l) => {
        I(l) && l.tag && (r[l.tag] = !0);
      }), i = Object.keys(r);
    } else
      i = [];
    for (let [r, o] of n)
      r === "!!" && o === "tag:yaml.org,2002:" || (!e || i.some((l) => l.startsWith(o))) && t.push(`%TAG ${r} ${o}`);
    return t.join(`
`);
  }
};
Z.defaultYaml = { explicit: !1, version: "1.2" };
Z.defaultTags = { "!!": "tag:yaml.org,2002:" };

// node_modules/yaml/browser/dist/doc/anchors.js
function et(s) {
  if (/[\x00-\x19\s,[\]{}]/.test(s)) {
    let t = `Anchor must not contain whitespace or control characters: ${JSON.stringify(s)}`;
    throw new Error(t);
  }
  return !0;
}
function Pt(s) {
  let e = /* @__PURE__ */ new Set();
  return z(s, {
    Value(t, n) {
      n.anchor && e.add(n.anchor);
    }
  }), e;
}
function Mt(s, e) {
  for (let t = 1; ; ++t) {
    let n = `${s}${t}`;
    if (!e.has(n))
      return n;
  }
}
function us(s, e) {
  let t = [], n = /* @__PURE__ */ new Map(), i = null;
  return {
    onAnchor: (r) => {
      t.push(r), i ?? (i = Pt(s));
      let o = Mt(e, i);
      return i.add(o), o;
    },
    /**
     * With circular references, the source node is only resolved after all
     * of its child nodes are. This is why anchors are set only after all of
     * the nodes have been created.
     */
    setAnchors: () => {
      for (let r of t) {
        let o = n.get(r);
        if (typeof o == "object" && o.anchor && (E(o.node) || L(o.node)))
          o.node.anchor = o.anchor;
        else {
          let l = new Error("Failed to resolve repeated object (this should not happen)");
          throw l.source = r, l;
        }
      }
    },
    sourceObjects: n
  };
}

// node_modules/yaml/browser/dist/doc/applyReviver.js
function ae(s, e, t, n) {
  if (n && typeof n == "object")
    if (Array.isArray(n))
      for (let i = 0, r = n.length; i < r; ++i) {
        let o = n[i], l = ae(s, n, String(i), o);
        l === void 0 ? delete n[i] : l !== o && (n[i] = l);
      }
    else if (n instanceof Map)
      for (let i of Array.from(n.keys())) {
        let r = n.get(i), o = ae(s, n, i, r);
        o === void 0 ? n.delete(i) : o !== r && n.set(i, o);
      }
    else if (n instanceof Set)
      for (let i of Array.from(n)) {
        let r = ae(s, n, i, i);
        r === void 0 ? n.delete(i) : r !== i && (n.delete(i), n.add(r));
      }
    else
      for (let [i, r] of Object.entries(n)) {
        let o = ae(s, n, i, r);
        o === void 0 ? delete n[i] : o !== r && (n[i] = o);
      }
  return s.call(e, t, n);
}

// node_modules/yaml/browser/dist/nodes/toJS.js
function M(s, e, t) {
  if (Array.isArray(s))
    return s.map((n, i) => M(n, String(i), t));
  if (s && typeof s.toJSON == "function") {
    if (!t || !ze(s))
      return s.toJSON(e, t);
    let n = { aliasCount: 0, count: 1, res: void 0 };
    t.anchors.set(s, n), t.onCreate = (r) => {
      n.res = r, delete t.onCreate;
    };
    let i = s.toJSON(e, t);
    return t.onCreate && t.onCreate(i), i;
  }
  return typeof s == "bigint" && !t?.keep ? Number(s) : s;
}

// node_modules/yaml/browser/dist/nodes/Node.js
var ce = class {
  constructor(e) {
    Object.defineProperty(this, K, { value: e });
  }
  /** Create a copy of this node.  */
  clone() {
    let e = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    return this.range && (e.range = this.range.slice()), e;
  }
  /** A plain JavaScript representation of this node. */
  toJS(e, { mapAsMap: t, maxAliasCount: n, onAnchor: i, reviver: r } = {}) {
    if (!H(e))
      throw new TypeError("A document argument is required");
    let o = {
      anchors: /* @__PURE__ */ new Map(),
      doc: e,
      keep: !0,
      mapAsMap: t === !0,
      mapKeyWarned: !1,
      maxAliasCount: typeof n == "number" ? n : 100
    }, l = M(this, "", o);
    if (typeof i == "function")
      for (let { count: a, res: c } of o.anchors.values())
        i(c, a);
    return typeof r == "function" ? ae(r, { "": l }, "", l) : l;
  }
};

// node_modules/yaml/browser/dist/nodes/Alias.js
var ie = class extends ce {
  constructor(e) {
    super(He), this.source = e, Object.defineProperty(this, "tag", {
      set() {
        throw new Error("Alias nodes cannot have tags");
      }
    });
  }
  /**
   * Resolve the value of this alias within `doc`, finding the last
   * instance of the `source` anchor before this node.
   */
  resolve(e, t) {
    if (t?.maxAliasCount === 0)
      throw new ReferenceError("Alias resolution is disabled");
    let n;
    t?.aliasResolveCache ? n = t.aliasResolveCache : (n = [], z(e, {
      Node: (r, o) => {
        (x(o) || ze(o)) && n.push(o);
      }
    }), t && (t.aliasResolveCache = n));
    let i;
    for (let r of n) {
      if (r === this)
        break;
      r.anchor === this.source && (i = r);
    }
    if (i && t) {
      let { anchors: r, doc: o, maxAliasCount: l } = t, a = r.get(i);
      if (a || (M(i, null, t), a = r.get(i)), a?.res === void 0) {
        let c = "This should not happen: Alias anchor was not resolved?";
        throw new ReferenceError(c);
      }
      if (l >= 0 && (a.count += 1, a.aliasCount === 0 && (a.aliasCount = tt(o, i, r)), a.count * a.aliasCount > l)) {
        let c = "Excessive alias count indicates a resource exhaustion attack";
        throw new ReferenceError(c);
      }
    }
    return i;
  }
  toJSON(e, t) {
    if (!t)
      return { source: this.source };
    let n = this.resolve(t.doc, t);
    if (!n) {
      let i = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
      throw new ReferenceError(i);
    }
    return t.anchors.get(n).res;
  }
  toString(e, t, n) {
    let i = `*${this.source}`;
    if (e) {
      if (et(this.source), e.options.verifyAliasOrder && !e.anchors.has(this.source)) {
        let r = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
        throw new Error(r);
      }
      if (e.implicitKey)
        return `${i} `;
    }
    return i;
  }
};
function tt(s, e, t) {
  if (x(e)) {
    let n = e.resolve(s), i = t && n && t.get(n);
    return i ? i.count * i.aliasCount : 0;
  } else if (L(e)) {
    let n = 0;
    for (let i of e.items) {
      let r = tt(s, i, t);
      r > n && (n = r);
    }
    return n;
  } else if (T(e)) {
    let n = tt(s, e.key, t), i = tt(s, e.value, t);
    return Math.max(n, i);
  }
  return 1;
}

// node_modules/yaml/browser/dist/nodes/Scalar.js
var st = (s) => !s || typeof s != "function" && typeof s != "object", y = class extends ce {
  constructor(e) {
    super(q), this.value = e;
  }
  toJSON(e, t) {
    return t?.keep ? this.value : M(this.value, e, t);
  }
  toString() {
    return String(this.value);
  }
};
y.BLOCK_FOLDED = "BLOCK_FOLDED";
y.BLOCK_LITERAL = "BLOCK_LITERAL";
y.PLAIN = "PLAIN";
y.QUOTE_DOUBLE = "QUOTE_DOUBLE";
y.QUOTE_SINGLE = "QUOTE_SINGLE";

// node_modules/yaml/browser/dist/doc/createNode.js
var en = "tag:yaml.org,2002:";
function tn(s, e, t) {
  if (e) {
    let n = t.filter((r) => r.tag === e), i = n.find((r) => !r.format) ?? n[0];
    if (!i)
      throw new Error(`Tag ${e} not found`);
    return i;
  }
  return t.find((n) => n.identify?.(s) && !n.format);
}
function re(s, e, t) {
  if (H(s) && (s = s.contents), I(s))
    return s;
  if (T(s)) {
    let f = t.schema[F].createNode?.(t.schema, null, t);
    return f.items.push(s), f;
  }
  (s instanceof String || s instanceof Number || s instanceof Boolean || typeof BigInt < "u" && s instanceof BigInt) && (s = s.valueOf());
  let { aliasDuplicateObjects: n, onAnchor: i, onTagObj: r, schema: o, sourceObjects: l } = t, a;
  if (n && s && typeof s == "object") {
    if (a = l.get(s), a)
      return a.anchor ?? (a.anchor = i(s)), new ie(a.anchor);
    a = { anchor: null, node: null }, l.set(s, a);
  }
  e?.startsWith("!!") && (e = en + e.slice(2));
  let c = tn(s, e, o.tags);
  if (!c) {
    if (s && typeof s.toJSON == "function" && (s = s.toJSON()), !s || typeof s != "object") {
      let f = new y(s);
      return a && (a.node = f), f;
    }
    c = s instanceof Map ? o[F] : Symbol.iterator in Object(s) ? o[ne] : o[F];
  }
  r && (r(c), delete t.onTagObj);
  let p = c?.createNode ? c.createNode(t.schema, s, t) : typeof c?.nodeClass?.from == "function" ? c.nodeClass.from(t.schema, s, t) : new y(s);
  return e ? p.tag = e : c.default || (p.tag = c.tag), a && (a.node = p), p;
}

// node_modules/yaml/browser/dist/nodes/Collection.js
function Pe(s, e, t) {
  let n = t;
  for (let i = e.length - 1; i >= 0; --i) {
    let r = e[i];
    if (typeof r == "number" && Number.isInteger(r) && r >= 0) {
      let o = [];
      o[r] = n, n = o;
    } else
      n = /* @__PURE__ */ new Map([[r, n]]);
  }
  return re(n, void 0, {
    aliasDuplicateObjects: !1,
    keepUndefined: !1,
    onAnchor: () => {
      throw new Error("This should not happen, please report a bug.");
    },
    schema: s,
    sourceObjects: /* @__PURE__ */ new Map()
  });
}
var Ne = (s) => s == null || typeof s == "object" && !!s[Symbol.iterator]().next().done, ke = class extends ce {
  constructor(e, t) {
    super(e), Object.defineProperty(this, "schema", {
      value: t,
      configurable: !0,
      enumerable: !1,
      writable: !0
    });
  }
  /**
   * Create a copy of this collection.
   *
   * @param schema - If defined, overwrites the original's schema
   */
  clone(e) {
    let t = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    return e && (t.schema = e), t.items = t.items.map((n) => I(n) || T(n) ? n.clone(e) : n), this.range && (t.range = this.range.slice()), t;
  }
  /**
   * Adds a value to the collection. For `!!map` and `!!omap` the value must
   * be a Pair instance or a `{ key, value }` object, which may not have a key
   * that already exists in the map.
   */
  addIn(e, t) {
    if (Ne(e))
      this.add(t);
    else {
      let [n, ...i] = e, r = this.get(n, !0);
      if (L(r))
        r.addIn(i, t);
      else if (r === void 0 && this.schema)
        this.set(n, Pe(this.schema, i, t));
      else
        throw new Error(`Expected YAML collection at ${n}. Remaining path: ${i}`);
    }
  }
  /**
   * Removes a value from the collection.
   * @returns `true` if the item was found and removed.
   */
  deleteIn(e) {
    let [t, ...n] = e;
    if (n.length === 0)
      return this.delete(t);
    let i = this.get(t, !0);
    if (L(i))
      return i.deleteIn(n);
    throw new Error(`Expected YAML collection at ${t}. Remaining path: ${n}`);
  }
  /**
   * Returns item at `key`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  getIn(e, t) {
    let [n, ...i] = e, r = this.get(n, !0);
    return i.length === 0 ? !t && E(r) ? r.value : r : L(r) ? r.getIn(i, t) : void 0;
  }
  hasAllNullValues(e) {
    return this.items.every((t) => {
      if (!T(t))
        return !1;
      let n = t.value;
      return n == null || e && E(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
    });
  }
  /**
   * Checks if the collection includes a value with the key `key`.
   */
  hasIn(e) {
    let [t, ...n] = e;
    if (n.length === 0)
      return this.has(t);
    let i = this.get(t, !0);
    return L(i) ? i.hasIn(n) : !1;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(e, t) {
    let [n, ...i] = e;
    if (i.length === 0)
      this.set(n, t);
    else {
      let r = this.get(n, !0);
      if (L(r))
        r.setIn(i, t);
      else if (r === void 0 && this.schema)
        this.set(n, Pe(this.schema, i, t));
      else
        throw new Error(`Expected YAML collection at ${n}. Remaining path: ${i}`);
    }
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyComment.js
var hs = (s) => s.replace(/^(?!$)(?: $)?/gm, "#");
function R(s, e) {
  return /^\n+$/.test(s) ? s.substring(1) : e ? s.replace(/^(?! *$)/gm, e) : s;
}
var ee = (s, e, t) => s.endsWith(`
`) ? R(t, e) : t.includes(`
`) ? `
` + R(t, e) : (s.endsWith(" ") ? "" : " ") + t;

// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
var Bt = "flow", nt = "block", Me = "quoted";
function Be(s, e, t = "flow", { indentAtStart: n, lineWidth: i = 80, minContentWidth: r = 20, onFold: o, onOverflow: l } = {}) {
  if (!i || i < 0)
    return s;
  i < r && (r = 0);
  let a = Math.max(1 + r, 1 + i - e.length);
  if (s.length <= a)
    return s;
  let c = [], p = {}, f = i - e.length;
  typeof n == "number" && (n > i - Math.max(2, r) ? c.push(0) : f = i - n);
  let u, d, g = !1, h = -1, m = -1, w = -1;
  t === nt && (h = ps(s, h, e.length), h !== -1 && (f = h + a));
  for (let k; k = s[h += 1]; ) {
    if (t === Me && k === "\\") {
      switch (m = h, s[h + 1]) {
        case "x":
          h += 3;
          break;
        case "u":
          h += 5;
          break;
        case "U":
          h += 9;
          break;
        default:
          h += 1;
      }
      w = h;
    }
    if (k === `
`)
      t === nt && (h = ps(s, h, e.length)), f = h + e.length + a, u = void 0;
    else {
      if (k === " " && d && d !== " " && d !== `
` && d !== "	") {
        let N = s[h + 1];
        N && N !== " " && N !== `
` && N !== "	" && (u = h);
      }
      if (h >= f)
        if (u)
          c.push(u), f = u + a, u = void 0;
        else if (t === Me) {
          for (; d === " " || d === "	"; )
            d = k, k = s[h += 1], g = !0;
          let N = h > w + 1 ? h - 2 : m - 1;
          if (p[N])
            return s;
          c.push(N), p[N] = !0, f = N + a, u = void 0;
        } else
          g = !0;
    }
    d = k;
  }
  if (g && l && l(), c.length === 0)
    return s;
  o && o();
  let S = s.slice(0, c[0]);
  for (let k = 0; k < c.length; ++k) {
    let N = c[k], O = c[k + 1] || s.length;
    N === 0 ? S = `
${e}${s.slice(0, O)}` : (t === Me && p[N] && (S += `${s[N]}\\`), S += `
${e}${s.slice(N + 1, O)}`);
  }
  return S;
}
function ps(s, e, t) {
  let n = e, i = e + 1, r = s[i];
  for (; r === " " || r === "	"; )
    if (e < i + t)
      r = s[++e];
    else {
      do
        r = s[++e];
      while (r && r !== `
`);
      n = e, i = e + 1, r = s[i];
    }
  return n;
}

// node_modules/yaml/browser/dist/stringify/stringifyString.js
var rt = (s, e) => ({
  indentAtStart: e ? s.indent.length : s.indentAtStart,
  lineWidth: s.options.lineWidth,
  minContentWidth: s.options.minContentWidth
}), ot = (s) => /^(%|---|\.\.\.)/m.test(s);
function sn(s, e, t) {
  if (!e || e < 0)
    return !1;
  let n = e - t, i = s.length;
  if (i <= n)
    return !1;
  for (let r = 0, o = 0; r < i; ++r)
    if (s[r] === `
`) {
      if (r - o > n)
        return !0;
      if (o = r + 1, i - o <= n)
        return !1;
    }
  return !0;
}
function De(s, e) {
  let t = JSON.stringify(s);
  if (e.options.doubleQuotedAsJSON)
    return t;
  let { implicitKey: n } = e, i = e.options.doubleQuotedMinMultiLineLength, r = e.indent || (ot(s) ? "  " : ""), o = "", l = 0;
  for (let a = 0, c = t[a]; c; c = t[++a])
    if (c === " " && t[a + 1] === "\\" && t[a + 2] === "n" && (o += t.slice(l, a) + "\\ ", a += 1, l = a, c = "\\"), c === "\\")
      switch (t[a + 1]) {
        case "u":
          {
            o += t.slice(l, a);
            let p = t.substr(a + 2, 4);
            switch (p) {
              case "0000":
                o += "\\0";
                break;
              case "0007":
                o += "\\a";
                break;
              case "000b":
                o += "\\v";
                break;
              case "001b":
                o += "\\e";
                break;
              case "0085":
                o += "\\N";
                break;
              case "00a0":
                o += "\\_";
                break;
              case "2028":
                o += "\\L";
                break;
              case "2029":
                o += "\\P";
                break;
              default:
                p.substr(0, 2) === "00" ? o += "\\x" + p.substr(2) : o += t.substr(a, 6);
            }
            a += 5, l = a + 1;
          }
          break;
        case "n":
          if (n || t[a + 2] === '"' || t.length < i)
            a += 1;
          else {
            for (o += t.slice(l, a) + `

`; t[a + 2] === "\\" && t[a + 3] === "n" && t[a + 4] !== '"'; )
              o += `
`, a += 2;
            o += r, t[a + 2] === " " && (o += "\\"), a += 1, l = a + 1;
          }
          break;
        default:
          a += 1;
      }
  return o = l ? o + t.slice(l) : t, n ? o : Be(o, r, Me, rt(e, !1));
}
function Dt(s, e) {
  if (e.options.singleQuote === !1 || e.implicitKey && s.includes(`
`) || /[ \t]\n|\n[ \t]/.test(s))
    return De(s, e);
  let t = e.indent || (ot(s) ? "  " : ""), n = "'" + s.replace(/'/g, "''").replace(/\n+/g, `$&
${t}`) + "'";
  return e.implicitKey ? n : Be(n, t, Bt, rt(e, !1));
}
function Oe(s, e) {
  let { singleQuote: t } = e.options, n;
  if (t === !1)
    n = De;
  else {
    let i = s.includes('"'), r = s.includes("'");
    i && !r ? n = Dt : r && !i ? n = De : n = t ? Dt : De;
  }
  return n(s, e);
}
var Kt;
try {
  Kt = new RegExp(`(^|(?<!
))
+(?!
|$)`, "g");
} catch {
  Kt = /\n+(?!\n|$)/g;
}
function it({ comment: s, type: e, value: t }, n, i, r) {
  let { blockQuote: o, commentString: l, lineWidth: a } = n.options;
  if (!o || /\n[\t ]+$/.test(t))
    return Oe(t, n);
  let c = n.indent || (n.forceBlockIndent || ot(t) ? "  " : ""), p = o === "literal" ? !0 : o === "folded" || e === y.BLOCK_FOLDED ? !1 : e === y.BLOCK_LITERAL ? !0 : !sn(t, a, c.length);
  if (!t)
    return p ? `|
` : `>
`;
  let f, u;
  for (u = t.length; u > 0; --u) {
    let O = t[u - 1];
    if (O !== `
` && O !== "	" && O !== " ")
      break;
  }
  let d = t.substring(u), g = d.indexOf(`
`);
  g === -1 ? f = "-" : t === d || g !== d.length - 1 ? (f = "+", r && r()) : f = "", d && (t = t.slice(0, -d.length), d[d.length - 1] === `
` && (d = d.slice(0, -1)), d = d.replace(Kt, `$&${c}`));
  let h = !1, m, w = -1;
  for (m = 0; m < t.length; ++m) {
    let O = t[m];
    if (O === " ")
      h = !0;
    else if (O === `
`)
      w = m;
    else
      break;
  }
  let S = t.substring(0, w < m ? w + 1 : m);
  S && (t = t.substring(S.length), S = S.replace(/\n+/g, `$&${c}`));
  let N = (h ? c ? "2" : "1" : "") + f;
  if (s && (N += " " + l(s.replace(/ ?[\r\n]+/g, " ")), i && i()), !p) {
    let O = t.replace(/\n+/g, `
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${c}`), A = !1, C = rt(n, !0);
    o !== "folded" && e !== y.BLOCK_FOLDED && (C.onOverflow = () => {
      A = !0;
    });
    let b = Be(`${S}${O}${d}`, c, nt, C);
    if (!A)
      return `>${N}
${c}${b}`;
  }
  return t = t.replace(/\n+/g, `$&${c}`), `|${N}
${c}${S}${t}${d}`;
}
function nn(s, e, t, n) {
  let { type: i, value: r } = s, { actualString: o, implicitKey: l, indent: a, indentStep: c, inFlow: p } = e;
  if (l && r.includes(`
`) || p && /[[\]{},]/.test(r))
    return Oe(r, e);
  if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(r))
    return l || p || !r.includes(`
`) ? Oe(r, e) : it(s, e, t, n);
  if (!l && !p && i !== y.PLAIN && r.includes(`
`))
    return it(s, e, t, n);
  if (ot(r)) {
    if (a === "")
      return e.forceBlockIndent = !0, it(s, e, t, n);
    if (l && a === c)
      return Oe(r, e);
  }
  let f = r.replace(/\n+/g, `$&
${a}`);
  if (o) {
    let u = (h) => h.default && h.tag !== "tag:yaml.org,2002:str" && h.test?.test(f), { compat: d, tags: g } = e.doc.schema;
    if (g.some(u) || d?.some(u))
      return Oe(r, e);
  }
  return l ? f : Be(f, a, Bt, rt(e, !1));
}
function de(s, e, t, n) {
  let { implicitKey: i, inFlow: r } = e, o = typeof s.value == "string" ? s : Object.assign({}, s, { value: String(s.value) }), { type: l } = s;
  l !== y.QUOTE_DOUBLE && /[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value) && (l = y.QUOTE_DOUBLE);
  let a = (p) => {
    switch (p) {
      case y.BLOCK_FOLDED:
      case y.BLOCK_LITERAL:
        return i || r ? Oe(o.value, e) : it(o, e, t, n);
      case y.QUOTE_DOUBLE:
        return De(o.value, e);
      case y.QUOTE_SINGLE:
        return Dt(o.value, e);
      case y.PLAIN:
        return nn(o, e, t, n);
      default:
        return null;
    }
  }, c = a(l);
  if (c === null) {
    let { defaultKeyType: p, defaultStringType: f } = e.options, u = i && p || f;
    if (c = a(u), c === null)
      throw new Error(`Unsupported default string type ${u}`);
  }
  return c;
}

// node_modules/yaml/browser/dist/stringify/stringify.js
function lt(s, e) {
  let t = Object.assign({
    blockQuote: !0,
    commentString: hs,
    defaultKeyType: null,
    defaultStringType: "PLAIN",
    directives: null,
    doubleQuotedAsJSON: !1,
    doubleQuotedMinMultiLineLength: 40,
    falseStr: "false",
    flowCollectionPadding: !0,
    indentSeq: !0,
    lineWidth: 80,
    minContentWidth: 20,
    nullStr: "null",
    simpleKeys: !1,
    singleQuote: null,
    trailingComma: !1,
    trueStr: "true",
    verifyAliasOrder: !0
  }, s.schema.toStringOptions, e), n;
  switch (t.collectionStyle) {
    case "block":
      n = !1;
      break;
    case "flow":
      n = !0;
      break;
    default:
      n = null;
  }
  return {
    anchors: /* @__PURE__ */ new Set(),
    doc: s,
    flowCollectionPadding: t.flowCollectionPadding ? " " : "",
    indent: "",
    indentStep: typeof t.indent == "number" ? " ".repeat(t.indent) : "  ",
    inFlow: n,
    options: t
  };
}
function rn(s, e) {
  if (e.tag) {
    let i = s.filter((r) => r.tag === e.tag);
    if (i.length > 0)
      return i.find((r) => r.format === e.format) ?? i[0];
  }
  let t, n;
  if (E(e)) {
    n = e.value;
    let i = s.filter((r) => r.identify?.(n));
    if (i.length > 1) {
      let r = i.filter((o) => o.test);
      r.length > 0 && (i = r);
    }
    t = i.find((r) => r.format === e.format) ?? i.find((r) => !r.format);
  } else
    n = e, t = s.find((i) => i.nodeClass && n instanceof i.nodeClass);
  if (!t) {
    let i = n?.constructor?.name ?? (n === null ? "null" : typeof n);
    throw new Error(`Tag not resolved for ${i} value`);
  }
  return t;
}
function on(s, e, { anchors: t, doc: n }) {
  if (!n.directives)
    return "";
  let i = [], r = (E(s) || L(s)) && s.anchor;
  r && et(r) && (t.add(r), i.push(`&${r}`));
  let o = s.tag ?? (e.default ? null : e.tag);
  return o && i.push(n.directives.tagString(o)), i.join(" ");
}
function oe(s, e, t, n) {
  if (T(s))
    return s.toString(e, t, n);
  if (x(s)) {
    if (e.doc.directives)
      return s.toString(e);
    if (e.resolvedAliases?.has(s))
      throw new TypeError("Cannot stringify circular structure without alias nodes");
    e.resolvedAliases ? e.resolvedAliases.add(s) : e.resolvedAliases = /* @__PURE__ */ new Set([s]), s = s.resolve(e.doc);
  }
  let i, r = I(s) ? s : e.doc.createNode(s, { onTagObj: (a) => i = a });
  i ?? (i = rn(e.doc.schema.tags, r));
  let o = on(r, i, e);
  o.length > 0 && (e.indentAtStart = (e.indentAtStart ?? 0) + o.length + 1);
  let l = typeof i.stringify == "function" ? i.stringify(r, e, t, n) : E(r) ? de(r, e, t, n) : r.toString(e, t, n);
  return o ? E(r) || l[0] === "{" || l[0] === "[" ? `${o} ${l}` : `${o}
${e.indent}${l}` : l;
}

// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function ms({ key: s, value: e }, t, n, i) {
  let { allNullValues: r, doc: o, indent: l, indentStep: a, options: { commentString: c, indentSeq: p, simpleKeys: f } } = t, u = I(s) && s.comment || null;
  if (f) {
    if (u)
      throw new Error("With simple keys, key nodes cannot have comments");
    if (L(s) || !I(s) && typeof s == "object") {
      let C = "With simple keys, collection cannot be used as a key value";
      throw new Error(C);
    }
  }
  let d = !f && (!s || u && e == null && !t.inFlow || L(s) || (E(s) ? s.type === y.BLOCK_FOLDED || s.type === y.BLOCK_LITERAL : typeof s == "object"));
  t = Object.assign({}, t, {
    allNullValues: !1,
    implicitKey: !d && (f || !r),
    indent: l + a
  });
  let g = !1, h = !1, m = oe(s, t, () => g = !0, () => h = !0);
  if (!d && !t.inFlow && m.length > 1024) {
    if (f)
      throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
    d = !0;
  }
  if (t.inFlow) {
    if (r || e == null)
      return g && n && n(), m === "" ? "?" : d ? `? ${m}` : m;
  } else if (r && !f || e == null && d)
    return m = `? ${m}`, u && !g ? m += ee(m, t.indent, c(u)) : h && i && i(), m;
  g && (u = null), d ? (u && (m += ee(m, t.indent, c(u))), m = `? ${m}
${l}:`) : (m = `${m}:`, u && (m += ee(m, t.indent, c(u))));
  let w, S, k;
  I(e) ? (w = !!e.spaceBefore, S = e.commentBefore, k = e.comment) : (w = !1, S = null, k = null, e && typeof e == "object" && (e = o.createNode(e))), t.implicitKey = !1, !d && !u && E(e) && (t.indentAtStart =
  m.length + 1), h = !1, !p && a.length >= 2 && !t.inFlow && !d && V(e) && !e.flow && !e.tag && !e.anchor && (t.indent = t.indent.substring(2));
  let N = !1, O = oe(e, t, () => N = !0, () => h = !0), A = " ";
  if (u || w || S) {
    if (A = w ? `
` : "", S) {
      let C = c(S);
      A += `
${R(C, t.indent)}`;
    }
    O === "" && !t.inFlow ? A === `
` && k && (A = `

`) : A += `
${t.indent}`;
  } else if (!d && L(e)) {
    let C = O[0], b = O.indexOf(`
`), _ = b !== -1, le = t.inFlow ?? e.flow ?? e.items.length === 0;
    if (_ || !le) {
      let be = !1;
      if (_ && (C === "&" || C === "!")) {
        let P = O.indexOf(" ");
        C === "&" && P !== -1 && P < b && O[P + 1] === "!" && (P = O.indexOf(" ", P + 1)), (P === -1 || b < P) && (be = !0);
      }
      be || (A = `
${t.indent}`);
    }
  } else (O === "" || O[0] === `
`) && (A = "");
  return m += A + O, t.inFlow ? N && n && n() : k && !N ? m += ee(m, t.indent, c(k)) : h && i && i(), m;
}

// node_modules/yaml/browser/dist/log.js
function at(s, e) {
  (s === "debug" || s === "warn") && console.warn(e);
}

// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
var ct = "<<", J = {
  identify: (s) => s === ct || typeof s == "symbol" && s.description === ct,
  default: "key",
  tag: "tag:yaml.org,2002:merge",
  test: /^<<$/,
  resolve: () => Object.assign(new y(Symbol(ct)), {
    addToJSMap: qt
  }),
  stringify: () => ct
}, ds = (s, e) => (J.identify(e) || E(e) && (!e.type || e.type === y.PLAIN) && J.identify(e.value)) && s?.doc.schema.tags.some((t) => t.tag === J.tag && t.default);
function qt(s, e, t) {
  let n = gs(s, t);
  if (V(n))
    for (let i of n.items)
      jt(s, e, i);
  else if (Array.isArray(n))
    for (let i of n)
      jt(s, e, i);
  else
    jt(s, e, n);
}
function jt(s, e, t) {
  let n = gs(s, t);
  if (!U(n))
    throw new Error("Merge sources must be maps or map aliases");
  let i = n.toJSON(null, s, Map);
  for (let [r, o] of i)
    e instanceof Map ? e.has(r) || e.set(r, o) : e instanceof Set ? e.add(r) : Object.prototype.hasOwnProperty.call(e, r) || Object.defineProperty(e, r, {
      value: o,
      writable: !0,
      enumerable: !0,
      configurable: !0
    });
  return e;
}
function gs(s, e) {
  return s && x(e) ? e.resolve(s.doc, s) : e;
}

// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function ft(s, e, { key: t, value: n }) {
  if (I(t) && t.addToJSMap)
    t.addToJSMap(s, e, n);
  else if (ds(s, t))
    qt(s, e, n);
  else {
    let i = M(t, "", s);
    if (e instanceof Map)
      e.set(i, M(n, i, s));
    else if (e instanceof Set)
      e.add(i);
    else {
      let r = ln(t, i, s), o = M(n, r, s);
      r in e ? Object.defineProperty(e, r, {
        value: o,
        writable: !0,
        enumerable: !0,
        configurable: !0
      }) : e[r] = o;
    }
  }
  return e;
}
function ln(s, e, t) {
  if (e === null)
    return "";
  if (typeof e != "object")
    return String(e);
  if (I(s) && t?.doc) {
    let n = lt(t.doc, {});
    n.anchors = /* @__PURE__ */ new Set();
    for (let r of t.anchors.keys())
      n.anchors.add(r.anchor);
    n.inFlow = !0, n.inStringifyKey = !0;
    let i = s.toString(n);
    if (!t.mapKeyWarned) {
      let r = JSON.stringify(i);
      r.length > 40 && (r = r.substring(0, 36) + '..."'), at(t.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${r}. Set mapAsMap: true to use obj\
ect keys.`), t.mapKeyWarned = !0;
    }
    return i;
  }
  return JSON.stringify(e);
}

// node_modules/yaml/browser/dist/nodes/Pair.js
function Ae(s, e, t) {
  let n = re(s, void 0, t), i = re(e, void 0, t);
  return new v(n, i);
}
var v = class s {
  constructor(e, t = null) {
    Object.defineProperty(this, K, { value: _t }), this.key = e, this.value = t;
  }
  clone(e) {
    let { key: t, value: n } = this;
    return I(t) && (t = t.clone(e)), I(n) && (n = n.clone(e)), new s(t, n);
  }
  toJSON(e, t) {
    let n = t?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    return ft(t, n, this);
  }
  toString(e, t, n) {
    return e?.doc ? ms(this, e, t, n) : JSON.stringify(this);
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function ht(s, e, t) {
  return (e.inFlow ?? s.flow ? cn : an)(s, e, t);
}
function an({ comment: s, items: e }, t, { blockItemPrefix: n, flowChars: i, itemIndent: r, onChompKeep: o, onComment: l }) {
  let { indent: a, options: { commentString: c } } = t, p = Object.assign({}, t, { indent: r, type: null }), f = !1, u = [];
  for (let g = 0; g < e.length; ++g) {
    let h = e[g], m = null;
    if (I(h))
      !f && h.spaceBefore && u.push(""), ut(t, u, h.commentBefore, f), h.comment && (m = h.comment);
    else if (T(h)) {
      let S = I(h.key) ? h.key : null;
      S && (!f && S.spaceBefore && u.push(""), ut(t, u, S.commentBefore, f));
    }
    f = !1;
    let w = oe(h, p, () => m = null, () => f = !0);
    m && (w += ee(w, r, c(m))), f && m && (f = !1), u.push(n + w);
  }
  let d;
  if (u.length === 0)
    d = i.start + i.end;
  else {
    d = u[0];
    for (let g = 1; g < u.length; ++g) {
      let h = u[g];
      d += h ? `
${a}${h}` : `
`;
    }
  }
  return s ? (d += `
` + R(c(s), a), l && l()) : f && o && o(), d;
}
function cn({ items: s }, e, { flowChars: t, itemIndent: n }) {
  let { indent: i, indentStep: r, flowCollectionPadding: o, options: { commentString: l } } = e;
  n += r;
  let a = Object.assign({}, e, {
    indent: n,
    inFlow: !0,
    type: null
  }), c = !1, p = 0, f = [];
  for (let g = 0; g < s.length; ++g) {
    let h = s[g], m = null;
    if (I(h))
      h.spaceBefore && f.push(""), ut(e, f, h.commentBefore, !1), h.comment && (m = h.comment);
    else if (T(h)) {
      let S = I(h.key) ? h.key : null;
      S && (S.spaceBefore && f.push(""), ut(e, f, S.commentBefore, !1), S.comment && (c = !0));
      let k = I(h.value) ? h.value : null;
      k ? (k.comment && (m = k.comment), k.commentBefore && (c = !0)) : h.value == null && S?.comment && (m = S.comment);
    }
    m && (c = !0);
    let w = oe(h, a, () => m = null);
    c || (c = f.length > p || w.includes(`
`)), g < s.length - 1 ? w += "," : e.options.trailingComma && (e.options.lineWidth > 0 && (c || (c = f.reduce((S, k) => S + k.length + 2, 2) + (w.length + 2) > e.options.lineWidth)), c && (w += ",")),
    m && (w += ee(w, n, l(m))), f.push(w), p = f.length;
  }
  let { start: u, end: d } = t;
  if (f.length === 0)
    return u + d;
  if (!c) {
    let g = f.reduce((h, m) => h + m.length + 2, 2);
    c = e.options.lineWidth > 0 && g > e.options.lineWidth;
  }
  if (c) {
    let g = u;
    for (let h of f)
      g += h ? `
${r}${i}${h}` : `
`;
    return `${g}
${i}${d}`;
  } else
    return `${u}${o}${f.join(" ")}${o}${d}`;
}
function ut({ indent: s, options: { commentString: e } }, t, n, i) {
  if (n && i && (n = n.replace(/^\n+/, "")), n) {
    let r = R(e(n), s);
    t.push(r.trimStart());
  }
}

// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function fe(s, e) {
  let t = E(e) ? e.value : e;
  for (let n of s)
    if (T(n) && (n.key === e || n.key === t || E(n.key) && n.key.value === t))
      return n;
}
var $ = class extends ke {
  static get tagName() {
    return "tag:yaml.org,2002:map";
  }
  constructor(e) {
    super(F, e), this.items = [];
  }
  /**
   * A generic collection parsing method that can be extended
   * to other node classes that inherit from YAMLMap
   */
  static from(e, t, n) {
    let { keepUndefined: i, replacer: r } = n, o = new this(e), l = (a, c) => {
      if (typeof r == "function")
        c = r.call(t, a, c);
      else if (Array.isArray(r) && !r.includes(a))
        return;
      (c !== void 0 || i) && o.items.push(Ae(a, c, n));
    };
    if (t instanceof Map)
      for (let [a, c] of t)
        l(a, c);
    else if (t && typeof t == "object")
      for (let a of Object.keys(t))
        l(a, t[a]);
    return typeof e.sortMapEntries == "function" && o.items.sort(e.sortMapEntries), o;
  }
  /**
   * Adds a value to the collection.
   *
   * @param overwrite - If not set `true`, using a key that is already in the
   *   collection will throw. Otherwise, overwrites the previous value.
   */
  add(e, t) {
    let n;
    T(e) ? n = e : !e || typeof e != "object" || !("key" in e) ? n = new v(e, e?.value) : n = new v(e.key, e.value);
    let i = fe(this.items, n.key), r = this.schema?.sortMapEntries;
    if (i) {
      if (!t)
        throw new Error(`Key ${n.key} already set`);
      E(i.value) && st(n.value) ? i.value.value = n.value : i.value = n.value;
    } else if (r) {
      let o = this.items.findIndex((l) => r(n, l) < 0);
      o === -1 ? this.items.push(n) : this.items.splice(o, 0, n);
    } else
      this.items.push(n);
  }
  delete(e) {
    let t = fe(this.items, e);
    return t ? this.items.splice(this.items.indexOf(t), 1).length > 0 : !1;
  }
  get(e, t) {
    let i = fe(this.items, e)?.value;
    return (!t && E(i) ? i.value : i) ?? void 0;
  }
  has(e) {
    return !!fe(this.items, e);
  }
  set(e, t) {
    this.add(new v(e, t), !0);
  }
  /**
   * @param ctx - Conversion context, originally set in Document#toJS()
   * @param {Class} Type - If set, forces the returned collection type
   * @returns Instance of Type, Map, or Object
   */
  toJSON(e, t, n) {
    let i = n ? new n() : t?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    t?.onCreate && t.onCreate(i);
    for (let r of this.items)
      ft(t, i, r);
    return i;
  }
  toString(e, t, n) {
    if (!e)
      return JSON.stringify(this);
    for (let i of this.items)
      if (!T(i))
        throw new Error(`Map items must all be pairs; found ${JSON.stringify(i)} instead`);
    return !e.allNullValues && this.hasAllNullValues(!1) && (e = Object.assign({}, e, { allNullValues: !0 })), ht(this, e, {
      blockItemPrefix: "",
      flowChars: { start: "{", end: "}" },
      itemIndent: e.indent || "",
      onChompKeep: n,
      onComment: t
    });
  }
};

// node_modules/yaml/browser/dist/schema/common/map.js
var Y = {
  collection: "map",
  default: !0,
  nodeClass: $,
  tag: "tag:yaml.org,2002:map",
  resolve(s, e) {
    return U(s) || e("Expected a mapping for this tag"), s;
  },
  createNode: (s, e, t) => $.from(s, e, t)
};

// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var B = class extends ke {
  static get tagName() {
    return "tag:yaml.org,2002:seq";
  }
  constructor(e) {
    super(ne, e), this.items = [];
  }
  add(e) {
    this.items.push(e);
  }
  /**
   * Removes a value from the collection.
   *
   * `key` must contain a representation of an integer for this to succeed.
   * It may be wrapped in a `Scalar`.
   *
   * @returns `true` if the item was found and removed.
   */
  delete(e) {
    let t = pt(e);
    return typeof t != "number" ? !1 : this.items.splice(t, 1).length > 0;
  }
  get(e, t) {
    let n = pt(e);
    if (typeof n != "number")
      return;
    let i = this.items[n];
    return !t && E(i) ? i.value : i;
  }
  /**
   * Checks if the collection includes a value with the key `key`.
   *
   * `key` must contain a representation of an integer for this to succeed.
   * It may be wrapped in a `Scalar`.
   */
  has(e) {
    let t = pt(e);
    return typeof t == "number" && t < this.items.length;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   *
   * If `key` does not contain a representation of an integer, this will throw.
   * It may be wrapped in a `Scalar`.
   */
  set(e, t) {
    let n = pt(e);
    if (typeof n != "number")
      throw new Error(`Expected a valid index, not ${e}.`);
    let i = this.items[n];
    E(i) && st(t) ? i.value = t : this.items[n] = t;
  }
  toJSON(e, t) {
    let n = [];
    t?.onCreate && t.onCreate(n);
    let i = 0;
    for (let r of this.items)
      n.push(M(r, String(i++), t));
    return n;
  }
  toString(e, t, n) {
    return e ? ht(this, e, {
      blockItemPrefix: "- ",
      flowChars: { start: "[", end: "]" },
      itemIndent: (e.indent || "") + "  ",
      onChompKeep: n,
      onComment: t
    }) : JSON.stringify(this);
  }
  static from(e, t, n) {
    let { replacer: i } = n, r = new this(e);
    if (t && Symbol.iterator in Object(t)) {
      let o = 0;
      for (let l of t) {
        if (typeof i == "function") {
          let a = t instanceof Set ? l : String(o++);
          l = i.call(t, a, l);
        }
        r.items.push(re(l, void 0, n));
      }
    }
    return r;
  }
};
function pt(s) {
  let e = E(s) ? s.value : s;
  return e && typeof e == "string" && (e = Number(e)), typeof e == "number" && Number.isInteger(e) && e >= 0 ? e : null;
}

// node_modules/yaml/browser/dist/schema/common/seq.js
var Q = {
  collection: "seq",
  default: !0,
  nodeClass: B,
  tag: "tag:yaml.org,2002:seq",
  resolve(s, e) {
    return V(s) || e("Expected a sequence for this tag"), s;
  },
  createNode: (s, e, t) => B.from(s, e, t)
};

// node_modules/yaml/browser/dist/schema/common/string.js
var ue = {
  identify: (s) => typeof s == "string",
  default: !0,
  tag: "tag:yaml.org,2002:str",
  resolve: (s) => s,
  stringify(s, e, t, n) {
    return e = Object.assign({ actualString: !0 }, e), de(s, e, t, n);
  }
};

// node_modules/yaml/browser/dist/schema/common/null.js
var ge = {
  identify: (s) => s == null,
  createNode: () => new y(null),
  default: !0,
  tag: "tag:yaml.org,2002:null",
  test: /^(?:~|[Nn]ull|NULL)?$/,
  resolve: () => new y(null),
  stringify: ({ source: s }, e) => typeof s == "string" && ge.test.test(s) ? s : e.options.nullStr
};

// node_modules/yaml/browser/dist/schema/core/bool.js
var Ke = {
  identify: (s) => typeof s == "boolean",
  default: !0,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
  resolve: (s) => new y(s[0] === "t" || s[0] === "T"),
  stringify({ source: s, value: e }, t) {
    if (s && Ke.test.test(s)) {
      let n = s[0] === "t" || s[0] === "T";
      if (e === n)
        return s;
    }
    return e ? t.options.trueStr : t.options.falseStr;
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function D({ format: s, minFractionDigits: e, tag: t, value: n }) {
  if (typeof n == "bigint")
    return String(n);
  let i = typeof n == "number" ? n : Number(n);
  if (!isFinite(i))
    return isNaN(i) ? ".nan" : i < 0 ? "-.inf" : ".inf";
  let r = Object.is(n, -0) ? "-0" : JSON.stringify(n);
  if (!s && e && (!t || t === "tag:yaml.org,2002:float") && /^-?\d/.test(r) && !r.includes("e")) {
    let o = r.indexOf(".");
    o < 0 && (o = r.length, r += ".");
    let l = e - (r.length - o - 1);
    for (; l-- > 0; )
      r += "0";
  }
  return r;
}

// node_modules/yaml/browser/dist/schema/core/float.js
var mt = {
  identify: (s) => typeof s == "number",
  default: !0,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (s) => s.slice(-3).toLowerCase() === "nan" ? NaN : s[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: D
}, dt = {
  identify: (s) => typeof s == "number",
  default: !0,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
  resolve: (s) => parseFloat(s),
  stringify(s) {
    let e = Number(s.value);
    return isFinite(e) ? e.toExponential() : D(s);
  }
}, gt = {
  identify: (s) => typeof s == "number",
  default: !0,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
  resolve(s) {
    let e = new y(parseFloat(s)), t = s.indexOf(".");
    return t !== -1 && s[s.length - 1] === "0" && (e.minFractionDigits = s.length - t - 1), e;
  },
  stringify: D
};

// node_modules/yaml/browser/dist/schema/core/int.js
var yt = (s) => typeof s == "bigint" || Number.isInteger(s), Rt = (s, e, t, { intAsBigInt: n }) => n ? BigInt(s) : parseInt(s.substring(e), t);
function ys(s, e, t) {
  let { value: n } = s;
  return yt(n) && n >= 0 ? t + n.toString(e) : D(s);
}
var bt = {
  identify: (s) => yt(s) && s >= 0,
  default: !0,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^0o[0-7]+$/,
  resolve: (s, e, t) => Rt(s, 2, 8, t),
  stringify: (s) => ys(s, 8, "0o")
}, wt = {
  identify: yt,
  default: !0,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9]+$/,
  resolve: (s, e, t) => Rt(s, 0, 10, t),
  stringify: D
}, St = {
  identify: (s) => yt(s) && s >= 0,
  default: !0,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^0x[0-9a-fA-F]+$/,
  resolve: (s, e, t) => Rt(s, 2, 16, t),
  stringify: (s) => ys(s, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/core/schema.js
var bs = [
  Y,
  Q,
  ue,
  ge,
  Ke,
  bt,
  wt,
  St,
  mt,
  dt,
  gt
];

// node_modules/yaml/browser/dist/schema/json/schema.js
function ws(s) {
  return typeof s == "bigint" || Number.isInteger(s);
}
var kt = ({ value: s }) => JSON.stringify(s), fn = [
  {
    identify: (s) => typeof s == "string",
    default: !0,
    tag: "tag:yaml.org,2002:str",
    resolve: (s) => s,
    stringify: kt
  },
  {
    identify: (s) => s == null,
    createNode: () => new y(null),
    default: !0,
    tag: "tag:yaml.org,2002:null",
    test: /^null$/,
    resolve: () => null,
    stringify: kt
  },
  {
    identify: (s) => typeof s == "boolean",
    default: !0,
    tag: "tag:yaml.org,2002:bool",
    test: /^true$|^false$/,
    resolve: (s) => s === "true",
    stringify: kt
  },
  {
    identify: ws,
    default: !0,
    tag: "tag:yaml.org,2002:int",
    test: /^-?(?:0|[1-9][0-9]*)$/,
    resolve: (s, e, { intAsBigInt: t }) => t ? BigInt(s) : parseInt(s, 10),
    stringify: ({ value: s }) => ws(s) ? s.toString() : JSON.stringify(s)
  },
  {
    identify: (s) => typeof s == "number",
    default: !0,
    tag: "tag:yaml.org,2002:float",
    test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
    resolve: (s) => parseFloat(s),
    stringify: kt
  }
], un = {
  default: !0,
  tag: "",
  test: /^/,
  resolve(s, e) {
    return e(`Unresolved plain scalar ${JSON.stringify(s)}`), s;
  }
}, Ss = [Y, Q].concat(fn, un);

// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
var je = {
  identify: (s) => s instanceof Uint8Array,
  // Buffer inherits from Uint8Array
  default: !1,
  tag: "tag:yaml.org,2002:binary",
  /**
   * Returns a Buffer in node and an Uint8Array in browsers
   *
   * To use the resulting buffer as an image, you'll want to do something like:
   *
   *   const blob = new Blob([buffer], { type: 'image/jpeg' })
   *   document.querySelector('#photo').src = URL.createObjectURL(blob)
   */
  resolve(s, e) {
    if (typeof atob == "function") {
      let t = atob(s.replace(/[\n\r]/g, "")), n = new Uint8Array(t.length);
      for (let i = 0; i < t.length; ++i)
        n[i] = t.charCodeAt(i);
      return n;
    } else
      return e("This environment does not support reading binary tags; either Buffer or atob is required"), s;
  },
  stringify({ comment: s, type: e, value: t }, n, i, r) {
    if (!t)
      return "";
    let o = t, l;
    if (typeof btoa == "function") {
      let a = "";
      for (let c = 0; c < o.length; ++c)
        a += String.fromCharCode(o[c]);
      l = btoa(a);
    } else
      throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
    if (e ?? (e = y.BLOCK_LITERAL), e !== y.QUOTE_DOUBLE) {
      let a = Math.max(n.options.lineWidth - n.indent.length, n.options.minContentWidth), c = Math.ceil(l.length / a), p = new Array(c);
      for (let f = 0, u = 0; f < c; ++f, u += a)
        p[f] = l.substr(u, a);
      l = p.join(e === y.BLOCK_LITERAL ? `
` : " ");
    }
    return de({ comment: s, type: e, value: l }, n, i, r);
  }
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function Ft(s, e) {
  if (V(s))
    for (let t = 0; t < s.items.length; ++t) {
      let n = s.items[t];
      if (!T(n)) {
        if (U(n)) {
          n.items.length > 1 && e("Each pair must have its own sequence indicator");
          let i = n.items[0] || new v(new y(null));
          if (n.commentBefore && (i.key.commentBefore = i.key.commentBefore ? `${n.commentBefore}
${i.key.commentBefore}` : n.commentBefore), n.comment) {
            let r = i.value ?? i.key;
            r.comment = r.comment ? `${n.comment}
${r.comment}` : n.comment;
          }
          n = i;
        }
        s.items[t] = T(n) ? n : new v(n);
      }
    }
  else
    e("Expected a sequence for this tag");
  return s;
}
function xt(s, e, t) {
  let { replacer: n } = t, i = new B(s);
  i.tag = "tag:yaml.org,2002:pairs";
  let r = 0;
  if (e && Symbol.iterator in Object(e))
    for (let o of e) {
      typeof n == "function" && (o = n.call(e, String(r++), o));
      let l, a;
      if (Array.isArray(o))
        if (o.length === 2)
          l = o[0], a = o[1];
        else
          throw new TypeError(`Expected [key, value] tuple: ${o}`);
      else if (o && o instanceof Object) {
        let c = Object.keys(o);
        if (c.length === 1)
          l = c[0], a = o[l];
        else
          throw new TypeError(`Expected tuple with one key, not ${c.length} keys`);
      } else
        l = o;
      i.items.push(Ae(l, a, t));
    }
  return i;
}
var qe = {
  collection: "seq",
  default: !1,
  tag: "tag:yaml.org,2002:pairs",
  resolve: Ft,
  createNode: xt
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var Ee = class s extends B {
  constructor() {
    super(), this.add = $.prototype.add.bind(this), this.delete = $.prototype.delete.bind(this), this.get = $.prototype.get.bind(this), this.has = $.prototype.has.bind(this), this.set = $.prototype.set.
    bind(this), this.tag = s.tag;
  }
  /**
   * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
   * but TypeScript won't allow widening the signature of a child method.
   */
  toJSON(e, t) {
    if (!t)
      return super.toJSON(e);
    let n = /* @__PURE__ */ new Map();
    t?.onCreate && t.onCreate(n);
    for (let i of this.items) {
      let r, o;
      if (T(i) ? (r = M(i.key, "", t), o = M(i.value, r, t)) : r = M(i, "", t), n.has(r))
        throw new Error("Ordered maps must not include duplicate keys");
      n.set(r, o);
    }
    return n;
  }
  static from(e, t, n) {
    let i = xt(e, t, n), r = new this();
    return r.items = i.items, r;
  }
};
Ee.tag = "tag:yaml.org,2002:omap";
var Re = {
  collection: "seq",
  identify: (s) => s instanceof Map,
  nodeClass: Ee,
  default: !1,
  tag: "tag:yaml.org,2002:omap",
  resolve(s, e) {
    let t = Ft(s, e), n = [];
    for (let { key: i } of t.items)
      E(i) && (n.includes(i.value) ? e(`Ordered maps must not include duplicate keys: ${i.value}`) : n.push(i.value));
    return Object.assign(new Ee(), t);
  },
  createNode: (s, e, t) => Ee.from(s, e, t)
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function ks({ value: s, source: e }, t) {
  return e && (s ? Ut : Vt).test.test(e) ? e : s ? t.options.trueStr : t.options.falseStr;
}
var Ut = {
  identify: (s) => s === !0,
  default: !0,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
  resolve: () => new y(!0),
  stringify: ks
}, Vt = {
  identify: (s) => s === !1,
  default: !0,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
  resolve: () => new y(!1),
  stringify: ks
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
var Ns = {
  identify: (s) => typeof s == "number",
  default: !0,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (s) => s.slice(-3).toLowerCase() === "nan" ? NaN : s[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: D
}, Os = {
  identify: (s) => typeof s == "number",
  default: !0,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
  resolve: (s) => parseFloat(s.replace(/_/g, "")),
  stringify(s) {
    let e = Number(s.value);
    return isFinite(e) ? e.toExponential() : D(s);
  }
}, As = {
  identify: (s) => typeof s == "number",
  default: !0,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
  resolve(s) {
    let e = new y(parseFloat(s.replace(/_/g, ""))), t = s.indexOf(".");
    if (t !== -1) {
      let n = s.substring(t + 1).replace(/_/g, "");
      n[n.length - 1] === "0" && (e.minFractionDigits = n.length);
    }
    return e;
  },
  stringify: D
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
var Fe = (s) => typeof s == "bigint" || Number.isInteger(s);
function Nt(s, e, t, { intAsBigInt: n }) {
  let i = s[0];
  if ((i === "-" || i === "+") && (e += 1), s = s.substring(e).replace(/_/g, ""), n) {
    switch (t) {
      case 2:
        s = `0b${s}`;
        break;
      case 8:
        s = `0o${s}`;
        break;
      case 16:
        s = `0x${s}`;
        break;
    }
    let o = BigInt(s);
    return i === "-" ? BigInt(-1) * o : o;
  }
  let r = parseInt(s, t);
  return i === "-" ? -1 * r : r;
}
function Jt(s, e, t) {
  let { value: n } = s;
  if (Fe(n)) {
    let i = n.toString(e);
    return n < 0 ? "-" + t + i.substr(1) : t + i;
  }
  return D(s);
}
var Es = {
  identify: Fe,
  default: !0,
  tag: "tag:yaml.org,2002:int",
  format: "BIN",
  test: /^[-+]?0b[0-1_]+$/,
  resolve: (s, e, t) => Nt(s, 2, 2, t),
  stringify: (s) => Jt(s, 2, "0b")
}, Ts = {
  identify: Fe,
  default: !0,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^[-+]?0[0-7_]+$/,
  resolve: (s, e, t) => Nt(s, 1, 8, t),
  stringify: (s) => Jt(s, 8, "0")
}, Is = {
  identify: Fe,
  default: !0,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9][0-9_]*$/,
  resolve: (s, e, t) => Nt(s, 0, 10, t),
  stringify: D
}, Ls = {
  identify: Fe,
  default: !0,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^[-+]?0x[0-9a-fA-F_]+$/,
  resolve: (s, e, t) => Nt(s, 2, 16, t),
  stringify: (s) => Jt(s, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var Te = class s extends $ {
  constructor(e) {
    super(e), this.tag = s.tag;
  }
  add(e) {
    let t;
    T(e) ? t = e : e && typeof e == "object" && "key" in e && "value" in e && e.value === null ? t = new v(e.key, null) : t = new v(e, null), fe(this.items, t.key) || this.items.push(t);
  }
  /**
   * If `keepPair` is `true`, returns the Pair matching `key`.
   * Otherwise, returns the value of that Pair's key.
   */
  get(e, t) {
    let n = fe(this.items, e);
    return !t && T(n) ? E(n.key) ? n.key.value : n.key : n;
  }
  set(e, t) {
    if (typeof t != "boolean")
      throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`);
    let n = fe(this.items, e);
    n && !t ? this.items.splice(this.items.indexOf(n), 1) : !n && t && this.items.push(new v(e));
  }
  toJSON(e, t) {
    return super.toJSON(e, t, Set);
  }
  toString(e, t, n) {
    if (!e)
      return JSON.stringify(this);
    if (this.hasAllNullValues(!0))
      return super.toString(Object.assign({}, e, { allNullValues: !0 }), t, n);
    throw new Error("Set items must all have null values");
  }
  static from(e, t, n) {
    let { replacer: i } = n, r = new this(e);
    if (t && Symbol.iterator in Object(t))
      for (let o of t)
        typeof i == "function" && (o = i.call(t, o, o)), r.items.push(Ae(o, null, n));
    return r;
  }
};
Te.tag = "tag:yaml.org,2002:set";
var xe = {
  collection: "map",
  identify: (s) => s instanceof Set,
  nodeClass: Te,
  default: !1,
  tag: "tag:yaml.org,2002:set",
  createNode: (s, e, t) => Te.from(s, e, t),
  resolve(s, e) {
    if (U(s)) {
      if (s.hasAllNullValues(!0))
        return Object.assign(new Te(), s);
      e("Set items must all have null values");
    } else
      e("Expected a mapping for this tag");
    return s;
  }
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
function Yt(s, e) {
  let t = s[0], n = t === "-" || t === "+" ? s.substring(1) : s, i = (o) => e ? BigInt(o) : Number(o), r = n.replace(/_/g, "").split(":").reduce((o, l) => o * i(60) + i(l), i(0));
  return t === "-" ? i(-1) * r : r;
}
function Cs(s) {
  let { value: e } = s, t = (o) => o;
  if (typeof e == "bigint")
    t = (o) => BigInt(o);
  else if (isNaN(e) || !isFinite(e))
    return D(s);
  let n = "";
  e < 0 && (n = "-", e *= t(-1));
  let i = t(60), r = [e % i];
  return e < 60 ? r.unshift(0) : (e = (e - r[0]) / i, r.unshift(e % i), e >= 60 && (e = (e - r[0]) / i, r.unshift(e))), n + r.map((o) => String(o).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
var Ot = {
  identify: (s) => typeof s == "bigint" || Number.isInteger(s),
  default: !0,
  tag: "tag:yaml.org,2002:int",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
  resolve: (s, e, { intAsBigInt: t }) => Yt(s, t),
  stringify: Cs
}, At = {
  identify: (s) => typeof s == "number",
  default: !0,
  tag: "tag:yaml.org,2002:float",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
  resolve: (s) => Yt(s, !1),
  stringify: Cs
}, Ie = {
  identify: (s) => s instanceof Date,
  default: !0,
  tag: "tag:yaml.org,2002:timestamp",
  // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
  // may be omitted altogether, resulting in a date format. In such a case, the time part is
  // assumed to be 00:00:00Z (start of day, UTC).
  test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
  resolve(s) {
    let e = s.match(Ie.test);
    if (!e)
      throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
    let [, t, n, i, r, o, l] = e.map(Number), a = e[7] ? Number((e[7] + "00").substr(1, 3)) : 0, c = Date.UTC(t, n - 1, i, r || 0, o || 0, l || 0, a), p = e[8];
    if (p && p !== "Z") {
      let f = Yt(p, !1);
      Math.abs(f) < 30 && (f *= 60), c -= 6e4 * f;
    }
    return new Date(c);
  },
  stringify: ({ value: s }) => s?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
var Qt = [
  Y,
  Q,
  ue,
  ge,
  Ut,
  Vt,
  Es,
  Ts,
  Is,
  Ls,
  Ns,
  Os,
  As,
  je,
  J,
  Re,
  qe,
  xe,
  Ot,
  At,
  Ie
];

// node_modules/yaml/browser/dist/schema/tags.js
var vs = /* @__PURE__ */ new Map([
  ["core", bs],
  ["failsafe", [Y, Q, ue]],
  ["json", Ss],
  ["yaml11", Qt],
  ["yaml-1.1", Qt]
]), $s = {
  binary: je,
  bool: Ke,
  float: gt,
  floatExp: dt,
  floatNaN: mt,
  floatTime: At,
  int: wt,
  intHex: St,
  intOct: bt,
  intTime: Ot,
  map: Y,
  merge: J,
  null: ge,
  omap: Re,
  pairs: qe,
  seq: Q,
  set: xe,
  timestamp: Ie
}, _s = {
  "tag:yaml.org,2002:binary": je,
  "tag:yaml.org,2002:merge": J,
  "tag:yaml.org,2002:omap": Re,
  "tag:yaml.org,2002:pairs": qe,
  "tag:yaml.org,2002:set": xe,
  "tag:yaml.org,2002:timestamp": Ie
};
function Et(s, e, t) {
  let n = vs.get(e);
  if (n && !s)
    return t && !n.includes(J) ? n.concat(J) : n.slice();
  let i = n;
  if (!i)
    if (Array.isArray(s))
      i = [];
    else {
      let r = Array.from(vs.keys()).filter((o) => o !== "yaml11").map((o) => JSON.stringify(o)).join(", ");
      throw new Error(`Unknown schema "${e}"; use one of ${r} or define customTags array`);
    }
  if (Array.isArray(s))
    for (let r of s)
      i = i.concat(r);
  else typeof s == "function" && (i = s(i.slice()));
  return t && (i = i.concat(J)), i.reduce((r, o) => {
    let l = typeof o == "string" ? $s[o] : o;
    if (!l) {
      let a = JSON.stringify(o), c = Object.keys($s).map((p) => JSON.stringify(p)).join(", ");
      throw new Error(`Unknown custom tag ${a}; use one of ${c}`);
    }
    return r.includes(l) || r.push(l), r;
  }, []);
}

// node_modules/yaml/browser/dist/schema/Schema.js
var hn = (s, e) => s.key < e.key ? -1 : s.key > e.key ? 1 : 0, Ue = class s {
  constructor({ compat: e, customTags: t, merge: n, resolveKnownTags: i, schema: r, sortMapEntries: o, toStringDefaults: l }) {
    this.compat = Array.isArray(e) ? Et(e, "compat") : e ? Et(null, e) : null, this.name = typeof r == "string" && r || "core", this.knownTags = i ? _s : {}, this.tags = Et(t, this.name, n), this.toStringOptions =
    l ?? null, Object.defineProperty(this, F, { value: Y }), Object.defineProperty(this, q, { value: ue }), Object.defineProperty(this, ne, { value: Q }), this.sortMapEntries = typeof o == "function" ?
    o : o === !0 ? hn : null;
  }
  clone() {
    let e = Object.create(s.prototype, Object.getOwnPropertyDescriptors(this));
    return e.tags = this.tags.slice(), e;
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function Ps(s, e) {
  let t = [], n = e.directives === !0;
  if (e.directives !== !1 && s.directives) {
    let a = s.directives.toString(s);
    a ? (t.push(a), n = !0) : s.directives.docStart && (n = !0);
  }
  n && t.push("---");
  let i = lt(s, e), { commentString: r } = i.options;
  if (s.commentBefore) {
    t.length !== 1 && t.unshift("");
    let a = r(s.commentBefore);
    t.unshift(R(a, ""));
  }
  let o = !1, l = null;
  if (s.contents) {
    if (I(s.contents)) {
      if (s.contents.spaceBefore && n && t.push(""), s.contents.commentBefore) {
        let p = r(s.contents.commentBefore);
        t.push(R(p, ""));
      }
      i.forceBlockIndent = !!s.comment, l = s.contents.comment;
    }
    let a = l ? void 0 : () => o = !0, c = oe(s.contents, i, () => l = null, a);
    l && (c += ee(c, "", r(l))), (c[0] === "|" || c[0] === ">") && t[t.length - 1] === "---" ? t[t.length - 1] = `--- ${c}` : t.push(c);
  } else
    t.push(oe(s.contents, i));
  if (s.directives?.docEnd)
    if (s.comment) {
      let a = r(s.comment);
      a.includes(`
`) ? (t.push("..."), t.push(R(a, ""))) : t.push(`... ${a}`);
    } else
      t.push("...");
  else {
    let a = s.comment;
    a && o && (a = a.replace(/^\n+/, "")), a && ((!o || l) && t[t.length - 1] !== "" && t.push(""), t.push(R(r(a), "")));
  }
  return t.join(`
`) + `
`;
}

// node_modules/yaml/browser/dist/doc/Document.js
var he = class s {
  constructor(e, t, n) {
    this.commentBefore = null, this.comment = null, this.errors = [], this.warnings = [], Object.defineProperty(this, K, { value: Xe });
    let i = null;
    typeof t == "function" || Array.isArray(t) ? i = t : n === void 0 && t && (n = t, t = void 0);
    let r = Object.assign({
      intAsBigInt: !1,
      keepSourceTokens: !1,
      logLevel: "warn",
      prettyErrors: !0,
      strict: !0,
      stringKeys: !1,
      uniqueKeys: !0,
      version: "1.2"
    }, n);
    this.options = r;
    let { version: o } = r;
    n?._directives ? (this.directives = n._directives.atDocument(), this.directives.yaml.explicit && (o = this.directives.yaml.version)) : this.directives = new Z({ version: o }), this.setSchema(o, n),
    this.contents = e === void 0 ? null : this.createNode(e, i, n);
  }
  /**
   * Create a deep copy of this Document and its contents.
   *
   * Custom Node values that inherit from `Object` still refer to their original instances.
   */
  clone() {
    let e = Object.create(s.prototype, {
      [K]: { value: Xe }
    });
    return e.commentBefore = this.commentBefore, e.comment = this.comment, e.errors = this.errors.slice(), e.warnings = this.warnings.slice(), e.options = Object.assign({}, this.options), this.directives &&
    (e.directives = this.directives.clone()), e.schema = this.schema.clone(), e.contents = I(this.contents) ? this.contents.clone(e.schema) : this.contents, this.range && (e.range = this.range.slice()),
    e;
  }
  /** Adds a value to the document. */
  add(e) {
    Le(this.contents) && this.contents.add(e);
  }
  /** Adds a value to the document. */
  addIn(e, t) {
    Le(this.contents) && this.contents.addIn(e, t);
  }
  /**
   * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
   *
   * If `node` already has an anchor, `name` is ignored.
   * Otherwise, the `node.anchor` value will be set to `name`,
   * or if an anchor with that name is already present in the document,
   * `name` will be used as a prefix for a new unique anchor.
   * If `name` is undefined, the generated anchor will use 'a' as a prefix.
   */
  createAlias(e, t) {
    if (!e.anchor) {
      let n = Pt(this);
      e.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      !t || n.has(t) ? Mt(t || "a", n) : t;
    }
    return new ie(e.anchor);
  }
  createNode(e, t, n) {
    let i;
    if (typeof t == "function")
      e = t.call({ "": e }, "", e), i = t;
    else if (Array.isArray(t)) {
      let m = (S) => typeof S == "number" || S instanceof String || S instanceof Number, w = t.filter(m).map(String);
      w.length > 0 && (t = t.concat(w)), i = t;
    } else n === void 0 && t && (n = t, t = void 0);
    let { aliasDuplicateObjects: r, anchorPrefix: o, flow: l, keepUndefined: a, onTagObj: c, tag: p } = n ?? {}, { onAnchor: f, setAnchors: u, sourceObjects: d } = us(
      this,
      // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      o || "a"
    ), g = {
      aliasDuplicateObjects: r ?? !0,
      keepUndefined: a ?? !1,
      onAnchor: f,
      onTagObj: c,
      replacer: i,
      schema: this.schema,
      sourceObjects: d
    }, h = re(e, p, g);
    return l && L(h) && (h.flow = !0), u(), h;
  }
  /**
   * Convert a key and a value into a `Pair` using the current schema,
   * recursively wrapping all values as `Scalar` or `Collection` nodes.
   */
  createPair(e, t, n = {}) {
    let i = this.createNode(e, null, n), r = this.createNode(t, null, n);
    return new v(i, r);
  }
  /**
   * Removes a value from the document.
   * @returns `true` if the item was found and removed.
   */
  delete(e) {
    return Le(this.contents) ? this.contents.delete(e) : !1;
  }
  /**
   * Removes a value from the document.
   * @returns `true` if the item was found and removed.
   */
  deleteIn(e) {
    return Ne(e) ? this.contents == null ? !1 : (this.contents = null, !0) : Le(this.contents) ? this.contents.deleteIn(e) : !1;
  }
  /**
   * Returns item at `key`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  get(e, t) {
    return L(this.contents) ? this.contents.get(e, t) : void 0;
  }
  /**
   * Returns item at `path`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  getIn(e, t) {
    return Ne(e) ? !t && E(this.contents) ? this.contents.value : this.contents : L(this.contents) ? this.contents.getIn(e, t) : void 0;
  }
  /**
   * Checks if the document includes a value with the key `key`.
   */
  has(e) {
    return L(this.contents) ? this.contents.has(e) : !1;
  }
  /**
   * Checks if the document includes a value at `path`.
   */
  hasIn(e) {
    return Ne(e) ? this.contents !== void 0 : L(this.contents) ? this.contents.hasIn(e) : !1;
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  set(e, t) {
    this.contents == null ? this.contents = Pe(this.schema, [e], t) : Le(this.contents) && this.contents.set(e, t);
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(e, t) {
    Ne(e) ? this.contents = t : this.contents == null ? this.contents = Pe(this.schema, Array.from(e), t) : Le(this.contents) && this.contents.setIn(e, t);
  }
  /**
   * Change the YAML version and schema used by the document.
   * A `null` version disables support for directives, explicit tags, anchors, and aliases.
   * It also requires the `schema` option to be given as a `Schema` instance value.
   *
   * Overrides all previously set schema options.
   */
  setSchema(e, t = {}) {
    typeof e == "number" && (e = String(e));
    let n;
    switch (e) {
      case "1.1":
        this.directives ? this.directives.yaml.version = "1.1" : this.directives = new Z({ version: "1.1" }), n = { resolveKnownTags: !1, schema: "yaml-1.1" };
        break;
      case "1.2":
      case "next":
        this.directives ? this.directives.yaml.version = e : this.directives = new Z({ version: e }), n = { resolveKnownTags: !0, schema: "core" };
        break;
      case null:
        this.directives && delete this.directives, n = null;
        break;
      default: {
        let i = JSON.stringify(e);
        throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${i}`);
      }
    }
    if (t.schema instanceof Object)
      this.schema = t.schema;
    else if (n)
      this.schema = new Ue(Object.assign(n, t));
    else
      throw new Error("With a null YAML version, the { schema: Schema } option is required");
  }
  // json & jsonArg are only used from toJSON()
  toJS({ json: e, jsonArg: t, mapAsMap: n, maxAliasCount: i, onAnchor: r, reviver: o } = {}) {
    let l = {
      anchors: /* @__PURE__ */ new Map(),
      doc: this,
      keep: !e,
      mapAsMap: n === !0,
      mapKeyWarned: !1,
      maxAliasCount: typeof i == "number" ? i : 100
    }, a = M(this.contents, t ?? "", l);
    if (typeof r == "function")
      for (let { count: c, res: p } of l.anchors.values())
        r(p, c);
    return typeof o == "function" ? ae(o, { "": a }, "", a) : a;
  }
  /**
   * A JSON representation of the document `contents`.
   *
   * @param jsonArg Used by `JSON.stringify` to indicate the array index or
   *   property name.
   */
  toJSON(e, t) {
    return this.toJS({ json: !0, jsonArg: e, mapAsMap: !1, onAnchor: t });
  }
  /** A YAML representation of the document. */
  toString(e = {}) {
    if (this.errors.length > 0)
      throw new Error("Document with errors cannot be stringified");
    if ("indent" in e && (!Number.isInteger(e.indent) || Number(e.indent) <= 0)) {
      let t = JSON.stringify(e.indent);
      throw new Error(`"indent" option must be a positive integer, not ${t}`);
    }
    return Ps(this, e);
  }
};
function Le(s) {
  if (L(s))
    return !0;
  throw new Error("Expected a YAML collection as document contents");
}

// node_modules/yaml/browser/dist/errors.js
var Ve = class extends Error {
  constructor(e, t, n, i) {
    super(), this.name = e, this.code = n, this.message = i, this.pos = t;
  }
}, G = class extends Ve {
  constructor(e, t, n) {
    super("YAMLParseError", e, t, n);
  }
}, Je = class extends Ve {
  constructor(e, t, n) {
    super("YAMLWarning", e, t, n);
  }
}, Ye = (s, e) => (t) => {
  if (t.pos[0] === -1)
    return;
  t.linePos = t.pos.map((l) => e.linePos(l));
  let { line: n, col: i } = t.linePos[0];
  t.message += ` at line ${n}, column ${i}`;
  let r = i - 1, o = s.substring(e.lineStarts[n - 1], e.lineStarts[n]).replace(/[\n\r]+$/, "");
  if (r >= 60 && o.length > 80) {
    let l = Math.min(r - 39, o.length - 79);
    o = "…" + o.substring(l), r -= l - 1;
  }
  if (o.length > 80 && (o = o.substring(0, 79) + "…"), n > 1 && /^ *$/.test(o.substring(0, r))) {
    let l = s.substring(e.lineStarts[n - 2], e.lineStarts[n - 1]);
    l.length > 80 && (l = l.substring(0, 79) + `…
`), o = l + o;
  }
  if (/[^ ]/.test(o)) {
    let l = 1, a = t.linePos[1];
    a?.line === n && a.col > i && (l = Math.max(1, Math.min(a.col - i, 80 - r)));
    let c = " ".repeat(r) + "^".repeat(l);
    t.message += `:

${o}
${c}
`;
  }
};

// node_modules/yaml/browser/dist/compose/resolve-props.js
function te(s, { flow: e, indicator: t, next: n, offset: i, onError: r, parentIndent: o, startOnNewline: l }) {
  let a = !1, c = l, p = l, f = "", u = "", d = !1, g = !1, h = null, m = null, w = null, S = null, k = null, N = null, O = null;
  for (let b of s)
    switch (g && (b.type !== "space" && b.type !== "newline" && b.type !== "comma" && r(b.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space"), g = !1), h &&
    (c && b.type !== "comment" && b.type !== "newline" && r(h, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), h = null), b.type) {
      case "space":
        !e && (t !== "doc-start" || n?.type !== "flow-collection") && b.source.includes("	") && (h = b), p = !0;
        break;
      case "comment": {
        p || r(b, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
        let _ = b.source.substring(1) || " ";
        f ? f += u + _ : f = _, u = "", c = !1;
        break;
      }
      case "newline":
        c ? f ? f += b.source : (!N || t !== "seq-item-ind") && (a = !0) : u += b.source, c = !0, d = !0, (m || w) && (S = b), p = !0;
        break;
      case "anchor":
        m && r(b, "MULTIPLE_ANCHORS", "A node can have at most one anchor"), b.source.endsWith(":") && r(b.offset + b.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", !0), m = b, O ??
        (O = b.offset), c = !1, p = !1, g = !0;
        break;
      case "tag": {
        w && r(b, "MULTIPLE_TAGS", "A node can have at most one tag"), w = b, O ?? (O = b.offset), c = !1, p = !1, g = !0;
        break;
      }
      case t:
        (m || w) && r(b, "BAD_PROP_ORDER", `Anchors and tags must be after the ${b.source} indicator`), N && r(b, "UNEXPECTED_TOKEN", `Unexpected ${b.source} in ${e ?? "collection"}`), N = b, c = t ===
        "seq-item-ind" || t === "explicit-key-ind", p = !1;
        break;
      case "comma":
        if (e) {
          k && r(b, "UNEXPECTED_TOKEN", `Unexpected , in ${e}`), k = b, c = !1, p = !1;
          break;
        }
      // else fallthrough
      default:
        r(b, "UNEXPECTED_TOKEN", `Unexpected ${b.type} token`), c = !1, p = !1;
    }
  let A = s[s.length - 1], C = A ? A.offset + A.source.length : i;
  return g && n && n.type !== "space" && n.type !== "newline" && n.type !== "comma" && (n.type !== "scalar" || n.source !== "") && r(n.offset, "MISSING_CHAR", "Tags and anchors must be separated from \
the next token by white space"), h && (c && h.indent <= o || n?.type === "block-map" || n?.type === "block-seq") && r(h, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), {
    comma: k,
    found: N,
    spaceBefore: a,
    comment: f,
    hasNewline: d,
    anchor: m,
    tag: w,
    newlineAfterProp: S,
    end: C,
    start: O ?? C
  };
}

// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function pe(s) {
  if (!s)
    return null;
  switch (s.type) {
    case "alias":
    case "scalar":
    case "double-quoted-scalar":
    case "single-quoted-scalar":
      if (s.source.includes(`
`))
        return !0;
      if (s.end) {
        for (let e of s.end)
          if (e.type === "newline")
            return !0;
      }
      return !1;
    case "flow-collection":
      for (let e of s.items) {
        for (let t of e.start)
          if (t.type === "newline")
            return !0;
        if (e.sep) {
          for (let t of e.sep)
            if (t.type === "newline")
              return !0;
        }
        if (pe(e.key) || pe(e.value))
          return !0;
      }
      return !1;
    default:
      return !0;
  }
}

// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function Qe(s, e, t) {
  if (e?.type === "flow-collection") {
    let n = e.end[0];
    n.indent === s && (n.source === "]" || n.source === "}") && pe(e) && t(n, "BAD_INDENT", "Flow end indicator should be more indented than parent", !0);
  }
}

// node_modules/yaml/browser/dist/compose/util-map-includes.js
function Tt(s, e, t) {
  let { uniqueKeys: n } = s.options;
  if (n === !1)
    return !1;
  let i = typeof n == "function" ? n : (r, o) => r === o || E(r) && E(o) && r.value === o.value;
  return e.some((r) => i(r.key, t));
}

// node_modules/yaml/browser/dist/compose/resolve-block-map.js
var Ms = "All mapping items must start at the same column";
function Bs({ composeNode: s, composeEmptyNode: e }, t, n, i, r) {
  let o = r?.nodeClass ?? $, l = new o(t.schema);
  t.atRoot && (t.atRoot = !1);
  let a = n.offset, c = null;
  for (let p of n.items) {
    let { start: f, key: u, sep: d, value: g } = p, h = te(f, {
      indicator: "explicit-key-ind",
      next: u ?? d?.[0],
      offset: a,
      onError: i,
      parentIndent: n.indent,
      startOnNewline: !0
    }), m = !h.found;
    if (m) {
      if (u && (u.type === "block-seq" ? i(a, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key") : "indent" in u && u.indent !== n.indent && i(a, "BAD_INDENT", Ms)), !h.
      anchor && !h.tag && !d) {
        c = h.end, h.comment && (l.comment ? l.comment += `
` + h.comment : l.comment = h.comment);
        continue;
      }
      (h.newlineAfterProp || pe(u)) && i(u ?? f[f.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
    } else h.found?.indent !== n.indent && i(a, "BAD_INDENT", Ms);
    t.atKey = !0;
    let w = h.end, S = u ? s(t, u, h, i) : e(t, w, f, null, h, i);
    t.schema.compat && Qe(n.indent, u, i), t.atKey = !1, Tt(t, l.items, S) && i(w, "DUPLICATE_KEY", "Map keys must be unique");
    let k = te(d ?? [], {
      indicator: "map-value-ind",
      next: g,
      offset: S.range[2],
      onError: i,
      parentIndent: n.indent,
      startOnNewline: !u || u.type === "block-scalar"
    });
    if (a = k.end, k.found) {
      m && (g?.type === "block-map" && !k.hasNewline && i(a, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings"), t.options.strict && h.start < k.found.offset - 1024 && i(S.
      range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));
      let N = g ? s(t, g, k, i) : e(t, a, d, null, k, i);
      t.schema.compat && Qe(n.indent, g, i), a = N.range[2];
      let O = new v(S, N);
      t.options.keepSourceTokens && (O.srcToken = p), l.items.push(O);
    } else {
      m && i(S.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values"), k.comment && (S.comment ? S.comment += `
` + k.comment : S.comment = k.comment);
      let N = new v(S);
      t.options.keepSourceTokens && (N.srcToken = p), l.items.push(N);
    }
  }
  return c && c < a && i(c, "IMPOSSIBLE", "Map comment with trailing content"), l.range = [n.offset, a, c ?? a], l;
}

// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function Ds({ composeNode: s, composeEmptyNode: e }, t, n, i, r) {
  let o = r?.nodeClass ?? B, l = new o(t.schema);
  t.atRoot && (t.atRoot = !1), t.atKey && (t.atKey = !1);
  let a = n.offset, c = null;
  for (let { start: p, value: f } of n.items) {
    let u = te(p, {
      indicator: "seq-item-ind",
      next: f,
      offset: a,
      onError: i,
      parentIndent: n.indent,
      startOnNewline: !0
    });
    if (!u.found)
      if (u.anchor || u.tag || f)
        f?.type === "block-seq" ? i(u.end, "BAD_INDENT", "All sequence items must start at the same column") : i(a, "MISSING_CHAR", "Sequence item without - indicator");
      else {
        c = u.end, u.comment && (l.comment = u.comment);
        continue;
      }
    let d = f ? s(t, f, u, i) : e(t, u.end, p, null, u, i);
    t.schema.compat && Qe(n.indent, f, i), a = d.range[2], l.items.push(d);
  }
  return l.range = [n.offset, a, c ?? a], l;
}

// node_modules/yaml/browser/dist/compose/resolve-end.js
function se(s, e, t, n) {
  let i = "";
  if (s) {
    let r = !1, o = "";
    for (let l of s) {
      let { source: a, type: c } = l;
      switch (c) {
        case "space":
          r = !0;
          break;
        case "comment": {
          t && !r && n(l, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
          let p = a.substring(1) || " ";
          i ? i += o + p : i = p, o = "";
          break;
        }
        case "newline":
          i && (o += a), r = !0;
          break;
        default:
          n(l, "UNEXPECTED_TOKEN", `Unexpected ${c} at node end`);
      }
      e += a.length;
    }
  }
  return { comment: i, offset: e };
}

// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
var Gt = "Block collections are not allowed within flow collections", Wt = (s) => s && (s.type === "block-map" || s.type === "block-seq");
function Ks({ composeNode: s, composeEmptyNode: e }, t, n, i, r) {
  let o = n.start.source === "{", l = o ? "flow map" : "flow sequence", a = r?.nodeClass ?? (o ? $ : B), c = new a(t.schema);
  c.flow = !0;
  let p = t.atRoot;
  p && (t.atRoot = !1), t.atKey && (t.atKey = !1);
  let f = n.offset + n.start.source.length;
  for (let m = 0; m < n.items.length; ++m) {
    let w = n.items[m], { start: S, key: k, sep: N, value: O } = w, A = te(S, {
      flow: l,
      indicator: "explicit-key-ind",
      next: k ?? N?.[0],
      offset: f,
      onError: i,
      parentIndent: n.indent,
      startOnNewline: !1
    });
    if (!A.found) {
      if (!A.anchor && !A.tag && !N && !O) {
        m === 0 && A.comma ? i(A.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${l}`) : m < n.items.length - 1 && i(A.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${l}`), A.comment && (c.comment ?
        c.comment += `
` + A.comment : c.comment = A.comment), f = A.end;
        continue;
      }
      !o && t.options.strict && pe(k) && i(
        k,
        // checked by containsNewline()
        "MULTILINE_IMPLICIT_KEY",
        "Implicit keys of flow sequence pairs need to be on a single line"
      );
    }
    if (m === 0)
      A.comma && i(A.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${l}`);
    else if (A.comma || i(A.start, "MISSING_CHAR", `Missing , between ${l} items`), A.comment) {
      let C = "";
      e: for (let b of S)
        switch (b.type) {
          case "comma":
          case "space":
            break;
          case "comment":
            C = b.source.substring(1);
            break e;
          default:
            break e;
        }
      if (C) {
        let b = c.items[c.items.length - 1];
        T(b) && (b = b.value ?? b.key), b.comment ? b.comment += `
` + C : b.comment = C, A.comment = A.comment.substring(C.length + 1);
      }
    }
    if (!o && !N && !A.found) {
      let C = O ? s(t, O, A, i) : e(t, A.end, N, null, A, i);
      c.items.push(C), f = C.range[2], Wt(O) && i(C.range, "BLOCK_IN_FLOW", Gt);
    } else {
      t.atKey = !0;
      let C = A.end, b = k ? s(t, k, A, i) : e(t, C, S, null, A, i);
      Wt(k) && i(b.range, "BLOCK_IN_FLOW", Gt), t.atKey = !1;
      let _ = te(N ?? [], {
        flow: l,
        indicator: "map-value-ind",
        next: O,
        offset: b.range[2],
        onError: i,
        parentIndent: n.indent,
        startOnNewline: !1
      });
      if (_.found) {
        if (!o && !A.found && t.options.strict) {
          if (N)
            for (let P of N) {
              if (P === _.found)
                break;
              if (P.type === "newline") {
                i(P, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                break;
              }
            }
          A.start < _.found.offset - 1024 && i(_.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
        }
      } else O && ("source" in O && O.source?.[0] === ":" ? i(O, "MISSING_CHAR", `Missing space after : in ${l}`) : i(_.start, "MISSING_CHAR", `Missing , or : between ${l} items`));
      let le = O ? s(t, O, _, i) : _.found ? e(t, _.end, N, null, _, i) : null;
      le ? Wt(O) && i(le.range, "BLOCK_IN_FLOW", Gt) : _.comment && (b.comment ? b.comment += `
` + _.comment : b.comment = _.comment);
      let be = new v(b, le);
      if (t.options.keepSourceTokens && (be.srcToken = w), o) {
        let P = c;
        Tt(t, P.items, b) && i(C, "DUPLICATE_KEY", "Map keys must be unique"), P.items.push(be);
      } else {
        let P = new $(t.schema);
        P.flow = !0, P.items.push(be);
        let os = (le ?? b).range;
        P.range = [b.range[0], os[1], os[2]], c.items.push(P);
      }
      f = le ? le.range[2] : _.end;
    }
  }
  let u = o ? "}" : "]", [d, ...g] = n.end, h = f;
  if (d?.source === u)
    h = d.offset + d.source.length;
  else {
    let m = l[0].toUpperCase() + l.substring(1), w = p ? `${m} must end with a ${u}` : `${m} in block collection must be sufficiently indented and end with a ${u}`;
    i(f, p ? "MISSING_CHAR" : "BAD_INDENT", w), d && d.source.length !== 1 && g.unshift(d);
  }
  if (g.length > 0) {
    let m = se(g, h, t.options.strict, i);
    m.comment && (c.comment ? c.comment += `
` + m.comment : c.comment = m.comment), c.range = [n.offset, h, m.offset];
  } else
    c.range = [n.offset, h, h];
  return c;
}

// node_modules/yaml/browser/dist/compose/compose-collection.js
function Ht(s, e, t, n, i, r) {
  let o = t.type === "block-map" ? Bs(s, e, t, n, r) : t.type === "block-seq" ? Ds(s, e, t, n, r) : Ks(s, e, t, n, r), l = o.constructor;
  return i === "!" || i === l.tagName ? (o.tag = l.tagName, o) : (i && (o.tag = i), o);
}
function js(s, e, t, n, i) {
  let r = n.tag, o = r ? e.directives.tagName(r.source, (u) => i(r, "TAG_RESOLVE_FAILED", u)) : null;
  if (t.type === "block-seq") {
    let { anchor: u, newlineAfterProp: d } = n, g = u && r ? u.offset > r.offset ? u : r : u ?? r;
    g && (!d || d.offset < g.offset) && i(g, "MISSING_CHAR", "Missing newline after block sequence props");
  }
  let l = t.type === "block-map" ? "map" : t.type === "block-seq" ? "seq" : t.start.source === "{" ? "map" : "seq";
  if (!r || !o || o === "!" || o === $.tagName && l === "map" || o === B.tagName && l === "seq")
    return Ht(s, e, t, i, o);
  let a = e.schema.tags.find((u) => u.tag === o && u.collection === l);
  if (!a) {
    let u = e.schema.knownTags[o];
    if (u?.collection === l)
      e.schema.tags.push(Object.assign({}, u, { default: !1 })), a = u;
    else
      return u ? i(r, "BAD_COLLECTION_TYPE", `${u.tag} used for ${l} collection, but expects ${u.collection ?? "scalar"}`, !0) : i(r, "TAG_RESOLVE_FAILED", `Unresolved tag: ${o}`, !0), Ht(s, e, t, i, o);
  }
  let c = Ht(s, e, t, i, o, a), p = a.resolve?.(c, (u) => i(r, "TAG_RESOLVE_FAILED", u), e.options) ?? c, f = I(p) ? p : new y(p);
  return f.range = c.range, f.tag = o, a?.format && (f.format = a.format), f;
}

// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function Xt(s, e, t) {
  let n = e.offset, i = pn(e, s.options.strict, t);
  if (!i)
    return { value: "", type: null, comment: "", range: [n, n, n] };
  let r = i.mode === ">" ? y.BLOCK_FOLDED : y.BLOCK_LITERAL, o = e.source ? mn(e.source) : [], l = o.length;
  for (let h = o.length - 1; h >= 0; --h) {
    let m = o[h][1];
    if (m === "" || m === "\r")
      l = h;
    else
      break;
  }
  if (l === 0) {
    let h = i.chomp === "+" && o.length > 0 ? `
`.repeat(Math.max(1, o.length - 1)) : "", m = n + i.length;
    return e.source && (m += e.source.length), { value: h, type: r, comment: i.comment, range: [n, m, m] };
  }
  let a = e.indent + i.indent, c = e.offset + i.length, p = 0;
  for (let h = 0; h < l; ++h) {
    let [m, w] = o[h];
    if (w === "" || w === "\r")
      i.indent === 0 && m.length > a && (a = m.length);
    else {
      m.length < a && t(c + m.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator"), i.indent === 0 && (a = m.length), p = h, a ===
      0 && !s.atRoot && t(c, "BAD_INDENT", "Block scalar values in collections must be indented");
      break;
    }
    c += m.length + w.length + 1;
  }
  for (let h = o.length - 1; h >= l; --h)
    o[h][0].length > a && (l = h + 1);
  let f = "", u = "", d = !1;
  for (let h = 0; h < p; ++h)
    f += o[h][0].slice(a) + `
`;
  for (let h = p; h < l; ++h) {
    let [m, w] = o[h];
    c += m.length + w.length + 1;
    let S = w[w.length - 1] === "\r";
    if (S && (w = w.slice(0, -1)), w && m.length < a) {
      let N = `Block scalar lines must not be less indented than their ${i.indent ? "explicit indentation indicator" : "first line"}`;
      t(c - w.length - (S ? 2 : 1), "BAD_INDENT", N), m = "";
    }
    r === y.BLOCK_LITERAL ? (f += u + m.slice(a) + w, u = `
`) : m.length > a || w[0] === "	" ? (u === " " ? u = `
` : !d && u === `
` && (u = `

`), f += u + m.slice(a) + w, u = `
`, d = !0) : w === "" ? u === `
` ? f += `
` : u = `
` : (f += u + w, u = " ", d = !1);
  }
  switch (i.chomp) {
    case "-":
      break;
    case "+":
      for (let h = l; h < o.length; ++h)
        f += `
` + o[h][0].slice(a);
      f[f.length - 1] !== `
` && (f += `
`);
      break;
    default:
      f += `
`;
  }
  let g = n + i.length + e.source.length;
  return { value: f, type: r, comment: i.comment, range: [n, g, g] };
}
function pn({ offset: s, props: e }, t, n) {
  if (e[0].type !== "block-scalar-header")
    return n(e[0], "IMPOSSIBLE", "Block scalar header not found"), null;
  let { source: i } = e[0], r = i[0], o = 0, l = "", a = -1;
  for (let u = 1; u < i.length; ++u) {
    let d = i[u];
    if (!l && (d === "-" || d === "+"))
      l = d;
    else {
      let g = Number(d);
      !o && g ? o = g : a === -1 && (a = s + u);
    }
  }
  a !== -1 && n(a, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${i}`);
  let c = !1, p = "", f = i.length;
  for (let u = 1; u < e.length; ++u) {
    let d = e[u];
    switch (d.type) {
      case "space":
        c = !0;
      // fallthrough
      case "newline":
        f += d.source.length;
        break;
      case "comment":
        t && !c && n(d, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters"), f += d.source.length, p = d.source.substring(1);
        break;
      case "error":
        n(d, "UNEXPECTED_TOKEN", d.message), f += d.source.length;
        break;
      /* istanbul ignore next should not happen */
      default: {
        let g = `Unexpected token in block scalar header: ${d.type}`;
        n(d, "UNEXPECTED_TOKEN", g);
        let h = d.source;
        h && typeof h == "string" && (f += h.length);
      }
    }
  }
  return { mode: r, indent: o, chomp: l, comment: p, length: f };
}
function mn(s) {
  let e = s.split(/\n( *)/), t = e[0], n = t.match(/^( *)/), r = [n?.[1] ? [n[1], t.slice(n[1].length)] : ["", t]];
  for (let o = 1; o < e.length; o += 2)
    r.push([e[o], e[o + 1]]);
  return r;
}

// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function zt(s, e, t) {
  let { offset: n, type: i, source: r, end: o } = s, l, a, c = (u, d, g) => t(n + u, d, g);
  switch (i) {
    case "scalar":
      l = y.PLAIN, a = dn(r, c);
      break;
    case "single-quoted-scalar":
      l = y.QUOTE_SINGLE, a = gn(r, c);
      break;
    case "double-quoted-scalar":
      l = y.QUOTE_DOUBLE, a = yn(r, c);
      break;
    /* istanbul ignore next should not happen */
    default:
      return t(s, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${i}`), {
        value: "",
        type: null,
        comment: "",
        range: [n, n + r.length, n + r.length]
      };
  }
  let p = n + r.length, f = se(o, p, e, t);
  return {
    value: a,
    type: l,
    comment: f.comment,
    range: [n, p, f.offset]
  };
}
function dn(s, e) {
  let t = "";
  switch (s[0]) {
    /* istanbul ignore next should not happen */
    case "	":
      t = "a tab character";
      break;
    case ",":
      t = "flow indicator character ,";
      break;
    case "%":
      t = "directive indicator character %";
      break;
    case "|":
    case ">": {
      t = `block scalar indicator ${s[0]}`;
      break;
    }
    case "@":
    case "`": {
      t = `reserved character ${s[0]}`;
      break;
    }
  }
  return t && e(0, "BAD_SCALAR_START", `Plain value cannot start with ${t}`), qs(s);
}
function gn(s, e) {
  return (s[s.length - 1] !== "'" || s.length === 1) && e(s.length, "MISSING_CHAR", "Missing closing 'quote"), qs(s.slice(1, -1)).replace(/''/g, "'");
}
function qs(s) {
  let e = /(.*?)\r?\n/sy, t = e.exec(s);
  if (!t)
    return s;
  let n, i;
  try {
    n = new RegExp("(?<![ 	])[ 	]+$"), i = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
  } catch {
    n = /[ \t]+$/, i = /^[ \t]+|[ \t]+$/g;
  }
  let r = t[1].replace(n, ""), o = " ", l = e.lastIndex;
  for (; t = e.exec(s); ) {
    let c = t[1].replace(i, "");
    c === "" ? o === `
` ? r += o : o = `
` : (r += o + c, o = " "), l = e.lastIndex;
  }
  let a = /[ \t]*(.*)/sy;
  return a.lastIndex = l, t = a.exec(s), r + o + (t?.[1] ?? "");
}
function yn(s, e) {
  let t = "";
  for (let n = 1; n < s.length - 1; ++n) {
    let i = s[n];
    if (!(i === "\r" && s[n + 1] === `
`))
      if (i === `
`) {
        let { fold: r, offset: o } = bn(s, n);
        t += r, n = o;
      } else if (i === "\\") {
        let r = s[++n], o = wn[r];
        if (o)
          t += o;
        else if (r === `
`)
          for (r = s[n + 1]; r === " " || r === "	"; )
            r = s[++n + 1];
        else if (r === "\r" && s[n + 1] === `
`)
          for (r = s[++n + 1]; r === " " || r === "	"; )
            r = s[++n + 1];
        else if (r === "x" || r === "u" || r === "U") {
          let l = r === "x" ? 2 : r === "u" ? 4 : 8;
          t += Sn(s, n + 1, l, e), n += l;
        } else {
          let l = s.substr(n - 1, 2);
          e(n - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${l}`), t += l;
        }
      } else if (i === " " || i === "	") {
        let r = n, o = s[n + 1];
        for (; o === " " || o === "	"; )
          o = s[++n + 1];
        o !== `
` && !(o === "\r" && s[n + 2] === `
`) && (t += n > r ? s.slice(r, n + 1) : i);
      } else
        t += i;
  }
  return (s[s.length - 1] !== '"' || s.length === 1) && e(s.length, "MISSING_CHAR", 'Missing closing "quote'), t;
}
function bn(s, e) {
  let t = "", n = s[e + 1];
  for (; (n === " " || n === "	" || n === `
` || n === "\r") && !(n === "\r" && s[e + 2] !== `
`); )
    n === `
` && (t += `
`), e += 1, n = s[e + 1];
  return t || (t = " "), { fold: t, offset: e };
}
var wn = {
  0: "\0",
  // null character
  a: "\x07",
  // bell character
  b: "\b",
  // backspace
  e: "\x1B",
  // escape character
  f: "\f",
  // form feed
  n: `
`,
  // line feed
  r: "\r",
  // carriage return
  t: "	",
  // horizontal tab
  v: "\v",
  // vertical tab
  N: "",
  // Unicode next line
  _: " ",
  // Unicode non-breaking space
  L: "\u2028",
  // Unicode line separator
  P: "\u2029",
  // Unicode paragraph separator
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\",
  "	": "	"
};
function Sn(s, e, t, n) {
  let i = s.substr(e, t), o = i.length === t && /^[0-9a-fA-F]+$/.test(i) ? parseInt(i, 16) : NaN;
  try {
    return String.fromCodePoint(o);
  } catch {
    let l = s.substr(e - 2, t + 2);
    return n(e - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${l}`), l;
  }
}

// node_modules/yaml/browser/dist/compose/compose-scalar.js
function Zt(s, e, t, n) {
  let { value: i, type: r, comment: o, range: l } = e.type === "block-scalar" ? Xt(s, e, n) : zt(e, s.options.strict, n), a = t ? s.directives.tagName(t.source, (f) => n(t, "TAG_RESOLVE_FAILED", f)) :
  null, c;
  s.options.stringKeys && s.atKey ? c = s.schema[q] : a ? c = kn(s.schema, i, a, t, n) : e.type === "scalar" ? c = Nn(s, i, e, n) : c = s.schema[q];
  let p;
  try {
    let f = c.resolve(i, (u) => n(t ?? e, "TAG_RESOLVE_FAILED", u), s.options);
    p = E(f) ? f : new y(f);
  } catch (f) {
    let u = f instanceof Error ? f.message : String(f);
    n(t ?? e, "TAG_RESOLVE_FAILED", u), p = new y(i);
  }
  return p.range = l, p.source = i, r && (p.type = r), a && (p.tag = a), c.format && (p.format = c.format), o && (p.comment = o), p;
}
function kn(s, e, t, n, i) {
  if (t === "!")
    return s[q];
  let r = [];
  for (let l of s.tags)
    if (!l.collection && l.tag === t)
      if (l.default && l.test)
        r.push(l);
      else
        return l;
  for (let l of r)
    if (l.test?.test(e))
      return l;
  let o = s.knownTags[t];
  return o && !o.collection ? (s.tags.push(Object.assign({}, o, { default: !1, test: void 0 })), o) : (i(n, "TAG_RESOLVE_FAILED", `Unresolved tag: ${t}`, t !== "tag:yaml.org,2002:str"), s[q]);
}
function Nn({ atKey: s, directives: e, schema: t }, n, i, r) {
  let o = t.tags.find((l) => (l.default === !0 || s && l.default === "key") && l.test?.test(n)) || t[q];
  if (t.compat) {
    let l = t.compat.find((a) => a.default && a.test?.test(n)) ?? t[q];
    if (o.tag !== l.tag) {
      let a = e.tagString(o.tag), c = e.tagString(l.tag), p = `Value may be parsed as either ${a} or ${c}`;
      r(i, "TAG_RESOLVE_FAILED", p, !0);
    }
  }
  return o;
}

// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function Rs(s, e, t) {
  if (e) {
    t ?? (t = e.length);
    for (let n = t - 1; n >= 0; --n) {
      let i = e[n];
      switch (i.type) {
        case "space":
        case "comment":
        case "newline":
          s -= i.source.length;
          continue;
      }
      for (i = e[++n]; i?.type === "space"; )
        s += i.source.length, i = e[++n];
      break;
    }
  }
  return s;
}

// node_modules/yaml/browser/dist/compose/compose-node.js
var On = { composeNode: es, composeEmptyNode: It };
function es(s, e, t, n) {
  let i = s.atKey, { spaceBefore: r, comment: o, anchor: l, tag: a } = t, c, p = !0;
  switch (e.type) {
    case "alias":
      c = An(s, e, n), (l || a) && n(e, "ALIAS_PROPS", "An alias node must not specify any properties");
      break;
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "block-scalar":
      c = Zt(s, e, a, n), l && (c.anchor = l.source.substring(1));
      break;
    case "block-map":
    case "block-seq":
    case "flow-collection":
      try {
        c = js(On, s, e, t, n), l && (c.anchor = l.source.substring(1));
      } catch (f) {
        let u = f instanceof Error ? f.message : String(f);
        n(e, "RESOURCE_EXHAUSTION", u);
      }
      break;
    default: {
      let f = e.type === "error" ? e.message : `Unsupported token (type: ${e.type})`;
      n(e, "UNEXPECTED_TOKEN", f), p = !1;
    }
  }
  return c ?? (c = It(s, e.offset, void 0, null, t, n)), l && c.anchor === "" && n(l, "BAD_ALIAS", "Anchor cannot be an empty string"), i && s.options.stringKeys && (!E(c) || typeof c.value != "string" ||
  c.tag && c.tag !== "tag:yaml.org,2002:str") && n(a ?? e, "NON_STRING_KEY", "With stringKeys, all keys must be strings"), r && (c.spaceBefore = !0), o && (e.type === "scalar" && e.source === "" ? c.comment =
  o : c.commentBefore = o), s.options.keepSourceTokens && p && (c.srcToken = e), c;
}
function It(s, e, t, n, { spaceBefore: i, comment: r, anchor: o, tag: l, end: a }, c) {
  let p = {
    type: "scalar",
    offset: Rs(e, t, n),
    indent: -1,
    source: ""
  }, f = Zt(s, p, l, c);
  return o && (f.anchor = o.source.substring(1), f.anchor === "" && c(o, "BAD_ALIAS", "Anchor cannot be an empty string")), i && (f.spaceBefore = !0), r && (f.comment = r, f.range[2] = a), f;
}
function An({ options: s }, { offset: e, source: t, end: n }, i) {
  let r = new ie(t.substring(1));
  r.source === "" && i(e, "BAD_ALIAS", "Alias cannot be an empty string"), r.source.endsWith(":") && i(e + t.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", !0);
  let o = e + t.length, l = se(n, o, s.strict, i);
  return r.range = [e, o, l.offset], l.comment && (r.comment = l.comment), r;
}

// node_modules/yaml/browser/dist/compose/compose-doc.js
function Fs(s, e, { offset: t, start: n, value: i, end: r }, o) {
  let l = Object.assign({ _directives: e }, s), a = new he(void 0, l), c = {
    atKey: !1,
    atRoot: !0,
    directives: a.directives,
    options: a.options,
    schema: a.schema
  }, p = te(n, {
    indicator: "doc-start",
    next: i ?? r?.[0],
    offset: t,
    onError: o,
    parentIndent: 0,
    startOnNewline: !0
  });
  p.found && (a.directives.docStart = !0, i && (i.type === "block-map" || i.type === "block-seq") && !p.hasNewline && o(p.end, "MISSING_CHAR", "Block collection cannot start on same line with directiv\
es-end marker")), a.contents = i ? es(c, i, p, o) : It(c, p.end, n, null, p, o);
  let f = a.contents.range[2], u = se(r, f, !1, o);
  return u.comment && (a.comment = u.comment), a.range = [t, f, u.offset], a;
}

// node_modules/yaml/browser/dist/compose/composer.js
function Ge(s) {
  if (typeof s == "number")
    return [s, s + 1];
  if (Array.isArray(s))
    return s.length === 2 ? s : [s[0], s[1]];
  let { offset: e, source: t } = s;
  return [e, e + (typeof t == "string" ? t.length : 1)];
}
function xs(s) {
  let e = "", t = !1, n = !1;
  for (let i = 0; i < s.length; ++i) {
    let r = s[i];
    switch (r[0]) {
      case "#":
        e += (e === "" ? "" : n ? `

` : `
`) + (r.substring(1) || " "), t = !0, n = !1;
        break;
      case "%":
        s[i + 1]?.[0] !== "#" && (i += 1), t = !1;
        break;
      default:
        t || (n = !0), t = !1;
    }
  }
  return { comment: e, afterEmptyLine: n };
}
var Ce = class {
  constructor(e = {}) {
    this.doc = null, this.atDirectives = !1, this.prelude = [], this.errors = [], this.warnings = [], this.onError = (t, n, i, r) => {
      let o = Ge(t);
      r ? this.warnings.push(new Je(o, n, i)) : this.errors.push(new G(o, n, i));
    }, this.directives = new Z({ version: e.version || "1.2" }), this.options = e;
  }
  decorate(e, t) {
    let { comment: n, afterEmptyLine: i } = xs(this.prelude);
    if (n) {
      let r = e.contents;
      if (t)
        e.comment = e.comment ? `${e.comment}
${n}` : n;
      else if (i || e.directives.docStart || !r)
        e.commentBefore = n;
      else if (L(r) && !r.flow && r.items.length > 0) {
        let o = r.items[0];
        T(o) && (o = o.key);
        let l = o.commentBefore;
        o.commentBefore = l ? `${n}
${l}` : n;
      } else {
        let o = r.commentBefore;
        r.commentBefore = o ? `${n}
${o}` : n;
      }
    }
    if (t) {
      for (let r = 0; r < this.errors.length; ++r)
        e.errors.push(this.errors[r]);
      for (let r = 0; r < this.warnings.length; ++r)
        e.warnings.push(this.warnings[r]);
    } else
      e.errors = this.errors, e.warnings = this.warnings;
    this.prelude = [], this.errors = [], this.warnings = [];
  }
  /**
   * Current stream status information.
   *
   * Mostly useful at the end of input for an empty stream.
   */
  streamInfo() {
    return {
      comment: xs(this.prelude).comment,
      directives: this.directives,
      errors: this.errors,
      warnings: this.warnings
    };
  }
  /**
   * Compose tokens into documents.
   *
   * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
   * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
   */
  *compose(e, t = !1, n = -1) {
    for (let i of e)
      yield* this.next(i);
    yield* this.end(t, n);
  }
  /** Advance the composer by one CST token. */
  *next(e) {
    switch (e.type) {
      case "directive":
        this.directives.add(e.source, (t, n, i) => {
          let r = Ge(e);
          r[0] += t, this.onError(r, "BAD_DIRECTIVE", n, i);
        }), this.prelude.push(e.source), this.atDirectives = !0;
        break;
      case "document": {
        let t = Fs(this.options, this.directives, e, this.onError);
        this.atDirectives && !t.directives.docStart && this.onError(e, "MISSING_CHAR", "Missing directives-end/doc-start indicator line"), this.decorate(t, !1), this.doc && (yield this.doc), this.doc =
        t, this.atDirectives = !1;
        break;
      }
      case "byte-order-mark":
      case "space":
        break;
      case "comment":
      case "newline":
        this.prelude.push(e.source);
        break;
      case "error": {
        let t = e.source ? `${e.message}: ${JSON.stringify(e.source)}` : e.message, n = new G(Ge(e), "UNEXPECTED_TOKEN", t);
        this.atDirectives || !this.doc ? this.errors.push(n) : this.doc.errors.push(n);
        break;
      }
      case "doc-end": {
        if (!this.doc) {
          let n = "Unexpected doc-end without preceding document";
          this.errors.push(new G(Ge(e), "UNEXPECTED_TOKEN", n));
          break;
        }
        this.doc.directives.docEnd = !0;
        let t = se(e.end, e.offset + e.source.length, this.doc.options.strict, this.onError);
        if (this.decorate(this.doc, !0), t.comment) {
          let n = this.doc.comment;
          this.doc.comment = n ? `${n}
${t.comment}` : t.comment;
        }
        this.doc.range[2] = t.offset;
        break;
      }
      default:
        this.errors.push(new G(Ge(e), "UNEXPECTED_TOKEN", `Unsupported token ${e.type}`));
    }
  }
  /**
   * Call at end of input to yield any remaining document.
   *
   * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
   * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
   */
  *end(e = !1, t = -1) {
    if (this.doc)
      this.decorate(this.doc, !0), yield this.doc, this.doc = null;
    else if (e) {
      let n = Object.assign({ _directives: this.directives }, this.options), i = new he(void 0, n);
      this.atDirectives && this.onError(t, "MISSING_CHAR", "Missing directives-end indicator line"), i.range = [0, t, t], this.decorate(i, !1), yield i;
    }
  }
};

// node_modules/yaml/browser/dist/parse/cst-visit.js
var ts = /* @__PURE__ */ Symbol("break visit"), En = /* @__PURE__ */ Symbol("skip children"), Us = /* @__PURE__ */ Symbol("remove item");
function ye(s, e) {
  "type" in s && s.type === "document" && (s = { start: s.start, value: s.value }), Vs(Object.freeze([]), s, e);
}
ye.BREAK = ts;
ye.SKIP = En;
ye.REMOVE = Us;
ye.itemAtPath = (s, e) => {
  let t = s;
  for (let [n, i] of e) {
    let r = t?.[n];
    if (r && "items" in r)
      t = r.items[i];
    else
      return;
  }
  return t;
};
ye.parentCollection = (s, e) => {
  let t = ye.itemAtPath(s, e.slice(0, -1)), n = e[e.length - 1][0], i = t?.[n];
  if (i && "items" in i)
    return i;
  throw new Error("Parent collection not found");
};
function Vs(s, e, t) {
  let n = t(e, s);
  if (typeof n == "symbol")
    return n;
  for (let i of ["key", "value"]) {
    let r = e[i];
    if (r && "items" in r) {
      for (let o = 0; o < r.items.length; ++o) {
        let l = Vs(Object.freeze(s.concat([[i, o]])), r.items[o], t);
        if (typeof l == "number")
          o = l - 1;
        else {
          if (l === ts)
            return ts;
          l === Us && (r.items.splice(o, 1), o -= 1);
        }
      }
      typeof n == "function" && i === "key" && (n = n(e, s));
    }
  }
  return typeof n == "function" ? n(e, s) : n;
}

// node_modules/yaml/browser/dist/parse/cst.js
var ss = "\uFEFF", ns = "", is = "", Lt = "";
function Js(s) {
  switch (s) {
    case ss:
      return "byte-order-mark";
    case ns:
      return "doc-mode";
    case is:
      return "flow-error-end";
    case Lt:
      return "scalar";
    case "---":
      return "doc-start";
    case "...":
      return "doc-end";
    case "":
    case `
`:
    case `\r
`:
      return "newline";
    case "-":
      return "seq-item-ind";
    case "?":
      return "explicit-key-ind";
    case ":":
      return "map-value-ind";
    case "{":
      return "flow-map-start";
    case "}":
      return "flow-map-end";
    case "[":
      return "flow-seq-start";
    case "]":
      return "flow-seq-end";
    case ",":
      return "comma";
  }
  switch (s[0]) {
    case " ":
    case "	":
      return "space";
    case "#":
      return "comment";
    case "%":
      return "directive-line";
    case "*":
      return "alias";
    case "&":
      return "anchor";
    case "!":
      return "tag";
    case "'":
      return "single-quoted-scalar";
    case '"':
      return "double-quoted-scalar";
    case "|":
    case ">":
      return "block-scalar-header";
  }
  return null;
}

// node_modules/yaml/browser/dist/parse/lexer.js
function W(s) {
  switch (s) {
    case void 0:
    case " ":
    case `
`:
    case "\r":
    case "	":
      return !0;
    default:
      return !1;
  }
}
var Ys = new Set("0123456789ABCDEFabcdef"), In = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"), Ct = new Set(",[]{}"), Ln = new Set(` ,[]{}
\r	`), rs = (s) => !s || Ln.has(s), We = class {
  constructor() {
    this.atEnd = !1, this.blockScalarIndent = -1, this.blockScalarKeep = !1, this.buffer = "", this.flowKey = !1, this.flowLevel = 0, this.indentNext = 0, this.indentValue = 0, this.lineEndPos = null,
    this.next = null, this.pos = 0;
  }
  /**
   * Generate YAML tokens from the `source` string. If `incomplete`,
   * a part of the last line may be left as a buffer for the next call.
   *
   * @returns A generator of lexical tokens
   */
  *lex(e, t = !1) {
    if (e) {
      if (typeof e != "string")
        throw TypeError("source is not a string");
      this.buffer = this.buffer ? this.buffer + e : e, this.lineEndPos = null;
    }
    this.atEnd = !t;
    let n = this.next ?? "stream";
    for (; n && (t || this.hasChars(1)); )
      n = yield* this.parseNext(n);
  }
  atLineEnd() {
    let e = this.pos, t = this.buffer[e];
    for (; t === " " || t === "	"; )
      t = this.buffer[++e];
    return !t || t === "#" || t === `
` ? !0 : t === "\r" ? this.buffer[e + 1] === `
` : !1;
  }
  charAt(e) {
    return this.buffer[this.pos + e];
  }
  continueScalar(e) {
    let t = this.buffer[e];
    if (this.indentNext > 0) {
      let n = 0;
      for (; t === " "; )
        t = this.buffer[++n + e];
      if (t === "\r") {
        let i = this.buffer[n + e + 1];
        if (i === `
` || !i && !this.atEnd)
          return e + n + 1;
      }
      return t === `
` || n >= this.indentNext || !t && !this.atEnd ? e + n : -1;
    }
    if (t === "-" || t === ".") {
      let n = this.buffer.substr(e, 3);
      if ((n === "---" || n === "...") && W(this.buffer[e + 3]))
        return -1;
    }
    return e;
  }
  getLine() {
    let e = this.lineEndPos;
    return (typeof e != "number" || e !== -1 && e < this.pos) && (e = this.buffer.indexOf(`
`, this.pos), this.lineEndPos = e), e === -1 ? this.atEnd ? this.buffer.substring(this.pos) : null : (this.buffer[e - 1] === "\r" && (e -= 1), this.buffer.substring(this.pos, e));
  }
  hasChars(e) {
    return this.pos + e <= this.buffer.length;
  }
  setNext(e) {
    return this.buffer = this.buffer.substring(this.pos), this.pos = 0, this.lineEndPos = null, this.next = e, null;
  }
  peek(e) {
    return this.buffer.substr(this.pos, e);
  }
  *parseNext(e) {
    switch (e) {
      case "stream":
        return yield* this.parseStream();
      case "line-start":
        return yield* this.parseLineStart();
      case "block-start":
        return yield* this.parseBlockStart();
      case "doc":
        return yield* this.parseDocument();
      case "flow":
        return yield* this.parseFlowCollection();
      case "quoted-scalar":
        return yield* this.parseQuotedScalar();
      case "block-scalar":
        return yield* this.parseBlockScalar();
      case "plain-scalar":
        return yield* this.parsePlainScalar();
    }
  }
  *parseStream() {
    let e = this.getLine();
    if (e === null)
      return this.setNext("stream");
    if (e[0] === ss && (yield* this.pushCount(1), e = e.substring(1)), e[0] === "%") {
      let t = e.length, n = e.indexOf("#");
      for (; n !== -1; ) {
        let r = e[n - 1];
        if (r === " " || r === "	") {
          t = n - 1;
          break;
        } else
          n = e.indexOf("#", n + 1);
      }
      for (; ; ) {
        let r = e[t - 1];
        if (r === " " || r === "	")
          t -= 1;
        else
          break;
      }
      let i = (yield* this.pushCount(t)) + (yield* this.pushSpaces(!0));
      return yield* this.pushCount(e.length - i), this.pushNewline(), "stream";
    }
    if (this.atLineEnd()) {
      let t = yield* this.pushSpaces(!0);
      return yield* this.pushCount(e.length - t), yield* this.pushNewline(), "stream";
    }
    return yield ns, yield* this.parseLineStart();
  }
  *parseLineStart() {
    let e = this.charAt(0);
    if (!e && !this.atEnd)
      return this.setNext("line-start");
    if (e === "-" || e === ".") {
      if (!this.atEnd && !this.hasChars(4))
        return this.setNext("line-start");
      let t = this.peek(3);
      if ((t === "---" || t === "...") && W(this.charAt(3)))
        return yield* this.pushCount(3), this.indentValue = 0, this.indentNext = 0, t === "---" ? "doc" : "stream";
    }
    return this.indentValue = yield* this.pushSpaces(!1), this.indentNext > this.indentValue && !W(this.charAt(1)) && (this.indentNext = this.indentValue), yield* this.parseBlockStart();
  }
  *parseBlockStart() {
    let [e, t] = this.peek(2);
    if (!t && !this.atEnd)
      return this.setNext("block-start");
    if ((e === "-" || e === "?" || e === ":") && W(t)) {
      let n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(!0));
      return this.indentNext = this.indentValue + 1, this.indentValue += n, "block-start";
    }
    return "doc";
  }
  *parseDocument() {
    yield* this.pushSpaces(!0);
    let e = this.getLine();
    if (e === null)
      return this.setNext("doc");
    let t = yield* this.pushIndicators();
    switch (e[t]) {
      case "#":
        yield* this.pushCount(e.length - t);
      // fallthrough
      case void 0:
        return yield* this.pushNewline(), yield* this.parseLineStart();
      case "{":
      case "[":
        return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel = 1, "flow";
      case "}":
      case "]":
        return yield* this.pushCount(1), "doc";
      case "*":
        return yield* this.pushUntil(rs), "doc";
      case '"':
      case "'":
        return yield* this.parseQuotedScalar();
      case "|":
      case ">":
        return t += yield* this.parseBlockScalarHeader(), t += yield* this.pushSpaces(!0), yield* this.pushCount(e.length - t), yield* this.pushNewline(), yield* this.parseBlockScalar();
      default:
        return yield* this.parsePlainScalar();
    }
  }
  *parseFlowCollection() {
    let e, t, n = -1;
    do
      e = yield* this.pushNewline(), e > 0 ? (t = yield* this.pushSpaces(!1), this.indentValue = n = t) : t = 0, t += yield* this.pushSpaces(!0);
    while (e + t > 0);
    let i = this.getLine();
    if (i === null)
      return this.setNext("flow");
    if ((n !== -1 && n < this.indentNext && i[0] !== "#" || n === 0 && (i.startsWith("---") || i.startsWith("...")) && W(i[3])) && !(n === this.indentNext - 1 && this.flowLevel === 1 && (i[0] === "]" ||
    i[0] === "}")))
      return this.flowLevel = 0, yield is, yield* this.parseLineStart();
    let r = 0;
    for (; i[r] === ","; )
      r += yield* this.pushCount(1), r += yield* this.pushSpaces(!0), this.flowKey = !1;
    switch (r += yield* this.pushIndicators(), i[r]) {
      case void 0:
        return "flow";
      case "#":
        return yield* this.pushCount(i.length - r), "flow";
      case "{":
      case "[":
        return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel += 1, "flow";
      case "}":
      case "]":
        return yield* this.pushCount(1), this.flowKey = !0, this.flowLevel -= 1, this.flowLevel ? "flow" : "doc";
      case "*":
        return yield* this.pushUntil(rs), "flow";
      case '"':
      case "'":
        return this.flowKey = !0, yield* this.parseQuotedScalar();
      case ":": {
        let o = this.charAt(1);
        if (this.flowKey || W(o) || o === ",")
          return this.flowKey = !1, yield* this.pushCount(1), yield* this.pushSpaces(!0), "flow";
      }
      // fallthrough
      default:
        return this.flowKey = !1, yield* this.parsePlainScalar();
    }
  }
  *parseQuotedScalar() {
    let e = this.charAt(0), t = this.buffer.indexOf(e, this.pos + 1);
    if (e === "'")
      for (; t !== -1 && this.buffer[t + 1] === "'"; )
        t = this.buffer.indexOf("'", t + 2);
    else
      for (; t !== -1; ) {
        let r = 0;
        for (; this.buffer[t - 1 - r] === "\\"; )
          r += 1;
        if (r % 2 === 0)
          break;
        t = this.buffer.indexOf('"', t + 1);
      }
    let n = this.buffer.substring(0, t), i = n.indexOf(`
`, this.pos);
    if (i !== -1) {
      for (; i !== -1; ) {
        let r = this.continueScalar(i + 1);
        if (r === -1)
          break;
        i = n.indexOf(`
`, r);
      }
      i !== -1 && (t = i - (n[i - 1] === "\r" ? 2 : 1));
    }
    if (t === -1) {
      if (!this.atEnd)
        return this.setNext("quoted-scalar");
      t = this.buffer.length;
    }
    return yield* this.pushToIndex(t + 1, !1), this.flowLevel ? "flow" : "doc";
  }
  *parseBlockScalarHeader() {
    this.blockScalarIndent = -1, this.blockScalarKeep = !1;
    let e = this.pos;
    for (; ; ) {
      let t = this.buffer[++e];
      if (t === "+")
        this.blockScalarKeep = !0;
      else if (t > "0" && t <= "9")
        this.blockScalarIndent = Number(t) - 1;
      else if (t !== "-")
        break;
    }
    return yield* this.pushUntil((t) => W(t) || t === "#");
  }
  *parseBlockScalar() {
    let e = this.pos - 1, t = 0, n;
    e: for (let r = this.pos; n = this.buffer[r]; ++r)
      switch (n) {
        case " ":
          t += 1;
          break;
        case `
`:
          e = r, t = 0;
          break;
        case "\r": {
          let o = this.buffer[r + 1];
          if (!o && !this.atEnd)
            return this.setNext("block-scalar");
          if (o === `
`)
            break;
        }
        // fallthrough
        default:
          break e;
      }
    if (!n && !this.atEnd)
      return this.setNext("block-scalar");
    if (t >= this.indentNext) {
      this.blockScalarIndent === -1 ? this.indentNext = t : this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
      do {
        let r = this.continueScalar(e + 1);
        if (r === -1)
          break;
        e = this.buffer.indexOf(`
`, r);
      } while (e !== -1);
      if (e === -1) {
        if (!this.atEnd)
          return this.setNext("block-scalar");
        e = this.buffer.length;
      }
    }
    let i = e + 1;
    for (n = this.buffer[i]; n === " "; )
      n = this.buffer[++i];
    if (n === "	") {
      for (; n === "	" || n === " " || n === "\r" || n === `
`; )
        n = this.buffer[++i];
      e = i - 1;
    } else if (!this.blockScalarKeep)
      do {
        let r = e - 1, o = this.buffer[r];
        o === "\r" && (o = this.buffer[--r]);
        let l = r;
        for (; o === " "; )
          o = this.buffer[--r];
        if (o === `
` && r >= this.pos && r + 1 + t > l)
          e = r;
        else
          break;
      } while (!0);
    return yield Lt, yield* this.pushToIndex(e + 1, !0), yield* this.parseLineStart();
  }
  *parsePlainScalar() {
    let e = this.flowLevel > 0, t = this.pos - 1, n = this.pos - 1, i;
    for (; i = this.buffer[++n]; )
      if (i === ":") {
        let r = this.buffer[n + 1];
        if (W(r) || e && Ct.has(r))
          break;
        t = n;
      } else if (W(i)) {
        let r = this.buffer[n + 1];
        if (i === "\r" && (r === `
` ? (n += 1, i = `
`, r = this.buffer[n + 1]) : t = n), r === "#" || e && Ct.has(r))
          break;
        if (i === `
`) {
          let o = this.continueScalar(n + 1);
          if (o === -1)
            break;
          n = Math.max(n, o - 2);
        }
      } else {
        if (e && Ct.has(i))
          break;
        t = n;
      }
    return !i && !this.atEnd ? this.setNext("plain-scalar") : (yield Lt, yield* this.pushToIndex(t + 1, !0), e ? "flow" : "doc");
  }
  *pushCount(e) {
    return e > 0 ? (yield this.buffer.substr(this.pos, e), this.pos += e, e) : 0;
  }
  *pushToIndex(e, t) {
    let n = this.buffer.slice(this.pos, e);
    return n ? (yield n, this.pos += n.length, n.length) : (t && (yield ""), 0);
  }
  *pushIndicators() {
    let e = 0;
    e: for (; ; ) {
      switch (this.charAt(0)) {
        case "!":
          e += yield* this.pushTag(), e += yield* this.pushSpaces(!0);
          continue e;
        case "&":
          e += yield* this.pushUntil(rs), e += yield* this.pushSpaces(!0);
          continue e;
        case "-":
        // this is an error
        case "?":
        // this is an error outside flow collections
        case ":": {
          let t = this.flowLevel > 0, n = this.charAt(1);
          if (W(n) || t && Ct.has(n)) {
            t ? this.flowKey && (this.flowKey = !1) : this.indentNext = this.indentValue + 1, e += yield* this.pushCount(1), e += yield* this.pushSpaces(!0);
            continue e;
          }
        }
      }
      break e;
    }
    return e;
  }
  *pushTag() {
    if (this.charAt(1) === "<") {
      let e = this.pos + 2, t = this.buffer[e];
      for (; !W(t) && t !== ">"; )
        t = this.buffer[++e];
      return yield* this.pushToIndex(t === ">" ? e + 1 : e, !1);
    } else {
      let e = this.pos + 1, t = this.buffer[e];
      for (; t; )
        if (In.has(t))
          t = this.buffer[++e];
        else if (t === "%" && Ys.has(this.buffer[e + 1]) && Ys.has(this.buffer[e + 2]))
          t = this.buffer[e += 3];
        else
          break;
      return yield* this.pushToIndex(e, !1);
    }
  }
  *pushNewline() {
    let e = this.buffer[this.pos];
    return e === `
` ? yield* this.pushCount(1) : e === "\r" && this.charAt(1) === `
` ? yield* this.pushCount(2) : 0;
  }
  *pushSpaces(e) {
    let t = this.pos - 1, n;
    do
      n = this.buffer[++t];
    while (n === " " || e && n === "	");
    let i = t - this.pos;
    return i > 0 && (yield this.buffer.substr(this.pos, i), this.pos = t), i;
  }
  *pushUntil(e) {
    let t = this.pos, n = this.buffer[t];
    for (; !e(n); )
      n = this.buffer[++t];
    return yield* this.pushToIndex(t, !1);
  }
};

// node_modules/yaml/browser/dist/parse/parser.js
function me(s, e) {
  for (let t = 0; t < s.length; ++t)
    if (s[t].type === e)
      return !0;
  return !1;
}
function Qs(s) {
  for (let e = 0; e < s.length; ++e)
    switch (s[e].type) {
      case "space":
      case "comment":
      case "newline":
        break;
      default:
        return e;
    }
  return -1;
}
function Ws(s) {
  switch (s?.type) {
    case "alias":
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "flow-collection":
      return !0;
    default:
      return !1;
  }
}
function vt(s) {
  switch (s.type) {
    case "document":
      return s.start;
    case "block-map": {
      let e = s.items[s.items.length - 1];
      return e.sep ?? e.start;
    }
    case "block-seq":
      return s.items[s.items.length - 1].start;
    /* istanbul ignore next should not happen */
    default:
      return [];
  }
}
function ve(s) {
  if (s.length === 0)
    return [];
  let e = s.length;
  e: for (; --e >= 0; )
    switch (s[e].type) {
      case "doc-start":
      case "explicit-key-ind":
      case "map-value-ind":
      case "seq-item-ind":
      case "newline":
        break e;
    }
  for (; s[++e]?.type === "space"; )
    ;
  return s.splice(e, s.length);
}
function $t(s, e) {
  if (e.length < 1e5)
    Array.prototype.push.apply(s, e);
  else
    for (let t = 0; t < e.length; ++t)
      s.push(e[t]);
}
function Gs(s) {
  if (s.start.type === "flow-seq-start")
    for (let e of s.items)
      e.sep && !e.value && !me(e.start, "explicit-key-ind") && !me(e.sep, "map-value-ind") && (e.key && (e.value = e.key), delete e.key, Ws(e.value) ? e.value.end ? $t(e.value.end, e.sep) : e.value.end =
      e.sep : $t(e.start, e.sep), delete e.sep);
}
var $e = class {
  /**
   * @param onNewLine - If defined, called separately with the start position of
   *   each new line (in `parse()`, including the start of input).
   */
  constructor(e) {
    this.atNewLine = !0, this.atScalar = !1, this.indent = 0, this.offset = 0, this.onKeyLine = !1, this.stack = [], this.source = "", this.type = "", this.lexer = new We(), this.onNewLine = e;
  }
  /**
   * Parse `source` as a YAML stream.
   * If `incomplete`, a part of the last line may be left as a buffer for the next call.
   *
   * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
   *
   * @returns A generator of tokens representing each directive, document, and other structure.
   */
  *parse(e, t = !1) {
    this.onNewLine && this.offset === 0 && this.onNewLine(0);
    for (let n of this.lexer.lex(e, t))
      yield* this.next(n);
    t || (yield* this.end());
  }
  /**
   * Advance the parser by the `source` of one lexical token.
   */
  *next(e) {
    if (this.source = e, this.atScalar) {
      this.atScalar = !1, yield* this.step(), this.offset += e.length;
      return;
    }
    let t = Js(e);
    if (t)
      if (t === "scalar")
        this.atNewLine = !1, this.atScalar = !0, this.type = "scalar";
      else {
        switch (this.type = t, yield* this.step(), t) {
          case "newline":
            this.atNewLine = !0, this.indent = 0, this.onNewLine && this.onNewLine(this.offset + e.length);
            break;
          case "space":
            this.atNewLine && e[0] === " " && (this.indent += e.length);
            break;
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
            this.atNewLine && (this.indent += e.length);
            break;
          case "doc-mode":
          case "flow-error-end":
            return;
          default:
            this.atNewLine = !1;
        }
        this.offset += e.length;
      }
    else {
      let n = `Not a YAML token: ${e}`;
      yield* this.pop({ type: "error", offset: this.offset, message: n, source: e }), this.offset += e.length;
    }
  }
  /** Call at end of input to push out any remaining constructions */
  *end() {
    for (; this.stack.length > 0; )
      yield* this.pop();
  }
  get sourceToken() {
    return {
      type: this.type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
  }
  *step() {
    let e = this.peek(1);
    if (this.type === "doc-end" && e?.type !== "doc-end") {
      for (; this.stack.length > 0; )
        yield* this.pop();
      this.stack.push({
        type: "doc-end",
        offset: this.offset,
        source: this.source
      });
      return;
    }
    if (!e)
      return yield* this.stream();
    switch (e.type) {
      case "document":
        return yield* this.document(e);
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return yield* this.scalar(e);
      case "block-scalar":
        return yield* this.blockScalar(e);
      case "block-map":
        return yield* this.blockMap(e);
      case "block-seq":
        return yield* this.blockSequence(e);
      case "flow-collection":
        return yield* this.flowCollection(e);
      case "doc-end":
        return yield* this.documentEnd(e);
    }
    yield* this.pop();
  }
  peek(e) {
    return this.stack[this.stack.length - e];
  }
  *pop(e) {
    let t = e ?? this.stack.pop();
    if (!t)
      yield { type: "error", offset: this.offset, source: "", message: "Tried to pop an empty stack" };
    else if (this.stack.length === 0)
      yield t;
    else {
      let n = this.peek(1);
      switch (t.type === "block-scalar" ? t.indent = "indent" in n ? n.indent : 0 : t.type === "flow-collection" && n.type === "document" && (t.indent = 0), t.type === "flow-collection" && Gs(t), n.type) {
        case "document":
          n.value = t;
          break;
        case "block-scalar":
          n.props.push(t);
          break;
        case "block-map": {
          let i = n.items[n.items.length - 1];
          if (i.value) {
            n.items.push({ start: [], key: t, sep: [] }), this.onKeyLine = !0;
            return;
          } else if (i.sep)
            i.value = t;
          else {
            Object.assign(i, { key: t, sep: [] }), this.onKeyLine = !i.explicitKey;
            return;
          }
          break;
        }
        case "block-seq": {
          let i = n.items[n.items.length - 1];
          i.value ? n.items.push({ start: [], value: t }) : i.value = t;
          break;
        }
        case "flow-collection": {
          let i = n.items[n.items.length - 1];
          !i || i.value ? n.items.push({ start: [], key: t, sep: [] }) : i.sep ? i.value = t : Object.assign(i, { key: t, sep: [] });
          return;
        }
        /* istanbul ignore next should not happen */
        default:
          yield* this.pop(), yield* this.pop(t);
      }
      if ((n.type === "document" || n.type === "block-map" || n.type === "block-seq") && (t.type === "block-map" || t.type === "block-seq")) {
        let i = t.items[t.items.length - 1];
        i && !i.sep && !i.value && i.start.length > 0 && Qs(i.start) === -1 && (t.indent === 0 || i.start.every((r) => r.type !== "comment" || r.indent < t.indent)) && (n.type === "document" ? n.end =
        i.start : n.items.push({ start: i.start }), t.items.splice(-1, 1));
      }
    }
  }
  *stream() {
    switch (this.type) {
      case "directive-line":
        yield { type: "directive", offset: this.offset, source: this.source };
        return;
      case "byte-order-mark":
      case "space":
      case "comment":
      case "newline":
        yield this.sourceToken;
        return;
      case "doc-mode":
      case "doc-start": {
        let e = {
          type: "document",
          offset: this.offset,
          start: []
        };
        this.type === "doc-start" && e.start.push(this.sourceToken), this.stack.push(e);
        return;
      }
    }
    yield {
      type: "error",
      offset: this.offset,
      message: `Unexpected ${this.type} token in YAML stream`,
      source: this.source
    };
  }
  *document(e) {
    if (e.value)
      return yield* this.lineEnd(e);
    switch (this.type) {
      case "doc-start": {
        Qs(e.start) !== -1 ? (yield* this.pop(), yield* this.step()) : e.start.push(this.sourceToken);
        return;
      }
      case "anchor":
      case "tag":
      case "space":
      case "comment":
      case "newline":
        e.start.push(this.sourceToken);
        return;
    }
    let t = this.startBlockValue(e);
    t ? this.stack.push(t) : yield {
      type: "error",
      offset: this.offset,
      message: `Unexpected ${this.type} token in YAML document`,
      source: this.source
    };
  }
  *scalar(e) {
    if (this.type === "map-value-ind") {
      let t = vt(this.peek(2)), n = ve(t), i;
      e.end ? (i = e.end, i.push(this.sourceToken), delete e.end) : i = [this.sourceToken];
      let r = {
        type: "block-map",
        offset: e.offset,
        indent: e.indent,
        items: [{ start: n, key: e, sep: i }]
      };
      this.onKeyLine = !0, this.stack[this.stack.length - 1] = r;
    } else
      yield* this.lineEnd(e);
  }
  *blockScalar(e) {
    switch (this.type) {
      case "space":
      case "comment":
      case "newline":
        e.props.push(this.sourceToken);
        return;
      case "scalar":
        if (e.source = this.source, this.atNewLine = !0, this.indent = 0, this.onNewLine) {
          let t = this.source.indexOf(`
`) + 1;
          for (; t !== 0; )
            this.onNewLine(this.offset + t), t = this.source.indexOf(`
`, t) + 1;
        }
        yield* this.pop();
        break;
      /* istanbul ignore next should not happen */
      default:
        yield* this.pop(), yield* this.step();
    }
  }
  *blockMap(e) {
    let t = e.items[e.items.length - 1];
    switch (this.type) {
      case "newline":
        if (this.onKeyLine = !1, t.value) {
          let n = "end" in t.value ? t.value.end : void 0;
          (Array.isArray(n) ? n[n.length - 1] : void 0)?.type === "comment" ? n?.push(this.sourceToken) : e.items.push({ start: [this.sourceToken] });
        } else t.sep ? t.sep.push(this.sourceToken) : t.start.push(this.sourceToken);
        return;
      case "space":
      case "comment":
        if (t.value)
          e.items.push({ start: [this.sourceToken] });
        else if (t.sep)
          t.sep.push(this.sourceToken);
        else {
          if (this.atIndentedComment(t.start, e.indent)) {
            let i = e.items[e.items.length - 2]?.value?.end;
            if (Array.isArray(i)) {
              $t(i, t.start), i.push(this.sourceToken), e.items.pop();
              return;
            }
          }
          t.start.push(this.sourceToken);
        }
        return;
    }
    if (this.indent >= e.indent) {
      let n = !this.onKeyLine && this.indent === e.indent, i = n && (t.sep || t.explicitKey) && this.type !== "seq-item-ind", r = [];
      if (i && t.sep && !t.value) {
        let o = [];
        for (let l = 0; l < t.sep.length; ++l) {
          let a = t.sep[l];
          switch (a.type) {
            case "newline":
              o.push(l);
              break;
            case "space":
              break;
            case "comment":
              a.indent > e.indent && (o.length = 0);
              break;
            default:
              o.length = 0;
          }
        }
        o.length >= 2 && (r = t.sep.splice(o[1]));
      }
      switch (this.type) {
        case "anchor":
        case "tag":
          i || t.value ? (r.push(this.sourceToken), e.items.push({ start: r }), this.onKeyLine = !0) : t.sep ? t.sep.push(this.sourceToken) : t.start.push(this.sourceToken);
          return;
        case "explicit-key-ind":
          !t.sep && !t.explicitKey ? (t.start.push(this.sourceToken), t.explicitKey = !0) : i || t.value ? (r.push(this.sourceToken), e.items.push({ start: r, explicitKey: !0 })) : this.stack.push({
            type: "block-map",
            offset: this.offset,
            indent: this.indent,
            items: [{ start: [this.sourceToken], explicitKey: !0 }]
          }), this.onKeyLine = !0;
          return;
        case "map-value-ind":
          if (t.explicitKey)
            if (t.sep)
              if (t.value)
                e.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (me(t.sep, "map-value-ind"))
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: r, key: null, sep: [this.sourceToken] }]
                });
              else if (Ws(t.key) && !me(t.sep, "newline")) {
                let o = ve(t.start), l = t.key, a = t.sep;
                a.push(this.sourceToken), delete t.key, delete t.sep, this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: o, key: l, sep: a }]
                });
              } else r.length > 0 ? t.sep = t.sep.concat(r, this.sourceToken) : t.sep.push(this.sourceToken);
            else if (me(t.start, "newline"))
              Object.assign(t, { key: null, sep: [this.sourceToken] });
            else {
              let o = ve(t.start);
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: o, key: null, sep: [this.sourceToken] }]
              });
            }
          else
            t.sep ? t.value || i ? e.items.push({ start: r, key: null, sep: [this.sourceToken] }) : me(t.sep, "map-value-ind") ? this.stack.push({
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [], key: null, sep: [this.sourceToken] }]
            }) : t.sep.push(this.sourceToken) : Object.assign(t, { key: null, sep: [this.sourceToken] });
          this.onKeyLine = !0;
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          let o = this.flowScalar(this.type);
          i || t.value ? (e.items.push({ start: r, key: o, sep: [] }), this.onKeyLine = !0) : t.sep ? this.stack.push(o) : (Object.assign(t, { key: o, sep: [] }), this.onKeyLine = !0);
          return;
        }
        default: {
          let o = this.startBlockValue(e);
          if (o) {
            if (o.type === "block-seq") {
              if (!t.explicitKey && t.sep && !me(t.sep, "newline")) {
                yield* this.pop({
                  type: "error",
                  offset: this.offset,
                  message: "Unexpected block-seq-ind on same line with key",
                  source: this.source
                });
                return;
              }
            } else n && e.items.push({ start: r });
            this.stack.push(o);
            return;
          }
        }
      }
    }
    yield* this.pop(), yield* this.step();
  }
  *blockSequence(e) {
    let t = e.items[e.items.length - 1];
    switch (this.type) {
      case "newline":
        if (t.value) {
          let n = "end" in t.value ? t.value.end : void 0;
          (Array.isArray(n) ? n[n.length - 1] : void 0)?.type === "comment" ? n?.push(this.sourceToken) : e.items.push({ start: [this.sourceToken] });
        } else
          t.start.push(this.sourceToken);
        return;
      case "space":
      case "comment":
        if (t.value)
          e.items.push({ start: [this.sourceToken] });
        else {
          if (this.atIndentedComment(t.start, e.indent)) {
            let i = e.items[e.items.length - 2]?.value?.end;
            if (Array.isArray(i)) {
              $t(i, t.start), i.push(this.sourceToken), e.items.pop();
              return;
            }
          }
          t.start.push(this.sourceToken);
        }
        return;
      case "anchor":
      case "tag":
        if (t.value || this.indent <= e.indent)
          break;
        t.start.push(this.sourceToken);
        return;
      case "seq-item-ind":
        if (this.indent !== e.indent)
          break;
        t.value || me(t.start, "seq-item-ind") ? e.items.push({ start: [this.sourceToken] }) : t.start.push(this.sourceToken);
        return;
    }
    if (this.indent > e.indent) {
      let n = this.startBlockValue(e);
      if (n) {
        this.stack.push(n);
        return;
      }
    }
    yield* this.pop(), yield* this.step();
  }
  *flowCollection(e) {
    let t = e.items[e.items.length - 1];
    if (this.type === "flow-error-end") {
      let n;
      do
        yield* this.pop(), n = this.peek(1);
      while (n?.type === "flow-collection");
    } else if (e.end.length === 0) {
      switch (this.type) {
        case "comma":
        case "explicit-key-ind":
          !t || t.sep ? e.items.push({ start: [this.sourceToken] }) : t.start.push(this.sourceToken);
          return;
        case "map-value-ind":
          !t || t.value ? e.items.push({ start: [], key: null, sep: [this.sourceToken] }) : t.sep ? t.sep.push(this.sourceToken) : Object.assign(t, { key: null, sep: [this.sourceToken] });
          return;
        case "space":
        case "comment":
        case "newline":
        case "anchor":
        case "tag":
          !t || t.value ? e.items.push({ start: [this.sourceToken] }) : t.sep ? t.sep.push(this.sourceToken) : t.start.push(this.sourceToken);
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          let i = this.flowScalar(this.type);
          !t || t.value ? e.items.push({ start: [], key: i, sep: [] }) : t.sep ? this.stack.push(i) : Object.assign(t, { key: i, sep: [] });
          return;
        }
        case "flow-map-end":
        case "flow-seq-end":
          e.end.push(this.sourceToken);
          return;
      }
      let n = this.startBlockValue(e);
      n ? this.stack.push(n) : (yield* this.pop(), yield* this.step());
    } else {
      let n = this.peek(2);
      if (n.type === "block-map" && (this.type === "map-value-ind" && n.indent === e.indent || this.type === "newline" && !n.items[n.items.length - 1].sep))
        yield* this.pop(), yield* this.step();
      else if (this.type === "map-value-ind" && n.type !== "flow-collection") {
        let i = vt(n), r = ve(i);
        Gs(e);
        let o = e.end.splice(1, e.end.length);
        o.push(this.sourceToken);
        let l = {
          type: "block-map",
          offset: e.offset,
          indent: e.indent,
          items: [{ start: r, key: e, sep: o }]
        };
        this.onKeyLine = !0, this.stack[this.stack.length - 1] = l;
      } else
        yield* this.lineEnd(e);
    }
  }
  flowScalar(e) {
    if (this.onNewLine) {
      let t = this.source.indexOf(`
`) + 1;
      for (; t !== 0; )
        this.onNewLine(this.offset + t), t = this.source.indexOf(`
`, t) + 1;
    }
    return {
      type: e,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
  }
  startBlockValue(e) {
    switch (this.type) {
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return this.flowScalar(this.type);
      case "block-scalar-header":
        return {
          type: "block-scalar",
          offset: this.offset,
          indent: this.indent,
          props: [this.sourceToken],
          source: ""
        };
      case "flow-map-start":
      case "flow-seq-start":
        return {
          type: "flow-collection",
          offset: this.offset,
          indent: this.indent,
          start: this.sourceToken,
          items: [],
          end: []
        };
      case "seq-item-ind":
        return {
          type: "block-seq",
          offset: this.offset,
          indent: this.indent,
          items: [{ start: [this.sourceToken] }]
        };
      case "explicit-key-ind": {
        this.onKeyLine = !0;
        let t = vt(e), n = ve(t);
        return n.push(this.sourceToken), {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start: n, explicitKey: !0 }]
        };
      }
      case "map-value-ind": {
        this.onKeyLine = !0;
        let t = vt(e), n = ve(t);
        return {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start: n, key: null, sep: [this.sourceToken] }]
        };
      }
    }
    return null;
  }
  atIndentedComment(e, t) {
    return this.type !== "comment" || this.indent <= t ? !1 : e.every((n) => n.type === "newline" || n.type === "space");
  }
  *documentEnd(e) {
    this.type !== "doc-mode" && (e.end ? e.end.push(this.sourceToken) : e.end = [this.sourceToken], this.type === "newline" && (yield* this.pop()));
  }
  *lineEnd(e) {
    switch (this.type) {
      case "comma":
      case "doc-start":
      case "doc-end":
      case "flow-seq-end":
      case "flow-map-end":
      case "map-value-ind":
        yield* this.pop(), yield* this.step();
        break;
      case "newline":
        this.onKeyLine = !1;
      default:
        e.end ? e.end.push(this.sourceToken) : e.end = [this.sourceToken], this.type === "newline" && (yield* this.pop());
    }
  }
};

// node_modules/yaml/browser/dist/public-api.js
function Hs(s) {
  let e = s.prettyErrors !== !1;
  return { lineCounter: s.lineCounter || e && new _e() || null, prettyErrors: e };
}
function Cn(s, e = {}) {
  let { lineCounter: t, prettyErrors: n } = Hs(e), i = new $e(t?.addNewLine), r = new Ce(e), o = Array.from(r.compose(i.parse(s)));
  if (n && t)
    for (let l of o)
      l.errors.forEach(Ye(s, t)), l.warnings.forEach(Ye(s, t));
  return o.length > 0 ? o : Object.assign([], { empty: !0 }, r.streamInfo());
}
function Xs(s, e = {}) {
  let { lineCounter: t, prettyErrors: n } = Hs(e), i = new $e(t?.addNewLine), r = new Ce(e), o = null;
  for (let l of r.compose(i.parse(s), !0, s.length))
    if (!o)
      o = l;
    else if (o.options.logLevel !== "silent") {
      o.errors.push(new G(l.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
      break;
    }
  return n && t && (o.errors.forEach(Ye(s, t)), o.warnings.forEach(Ye(s, t))), o;
}
function vn(s, e, t) {
  let n;
  typeof e == "function" ? n = e : t === void 0 && e && typeof e == "object" && (t = e);
  let i = Xs(s, t);
  if (!i)
    return null;
  if (i.warnings.forEach((r) => at(i.options.logLevel, r)), i.errors.length > 0) {
    if (i.options.logLevel !== "silent")
      throw i.errors[0];
    i.errors = [];
  }
  return i.toJS(Object.assign({ reviver: n }, t));
}

export {
  U as a,
  E as b,
  V as c,
  _e as d,
  Cn as e,
  Xs as f,
  vn as g
};
