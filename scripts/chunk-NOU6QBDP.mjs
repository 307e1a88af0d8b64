// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md

// src/quantities/dimension.ts
var N = Object.freeze({});
function $(e, n, t = 1) {
  let r = { ...e };
  for (let [o, i] of Object.entries(n)) {
    let s = Ot((r[o] ?? 0) + i * t);
    s === 0 ? delete r[o] : r[o] = s;
  }
  return r;
}
function y(e, n) {
  let t = Object.keys(e);
  return t.length === Object.keys(n).length && t.every((r) => e[r] === n[r]);
}
function w(e) {
  return Object.keys(e).length === 0;
}
function j(e) {
  let n = Object.entries(e).filter(([, o]) => o > 0), t = Object.entries(e).filter(([, o]) => o < 0);
  return n.length + t.length === 0 ? "a plain number" : [n.map(([o, i]) => sn(o, i)).join(" times ") || "a number", ...t.map(([o, i]) => sn(o, -i))].join(" per ");
}
function sn(e, n) {
  return n === 1 ? e : `${e}^${n}`;
}
function Ot(e) {
  let n = Math.round(e);
  return Math.abs(e - n) < 1e-9 ? n : e;
}

// src/quantities/comparators.ts
var vt = [
  ["<=", "<=|≤|at most|no more than|not more than|no longer than|up to|within|maximum|max.|max"],
  [">=", ">=|≥|at least|no less than|not less than|no fewer than|minimum|min.|min"],
  ["<", "<|less than|fewer than|under|below"],
  [">", ">|more than|greater than|over|above"],
  ["~", "~|≈|about|around|approximately|approx.|roughly|circa|ca.|nearly|almost"],
  ["==", "==|=|exactly"]
], mn = new Map(
  vt.flatMap(([e, n]) => n.split("|").map((t) => [t, e]))
), St = [...mn.keys()].map(Lt).join("|"), At = String.raw`p\d{1,2}(?:\.\d{1,3})?|median|mean|average|avg|peak`, ln = `(?<comparator>${St})|(?<statistic>${At})|is|be|of|:`, an = new RegExp(String.raw`[\s ]{0,3}(?:${ln})(?![\p{L}])`,
"iuy"), Rt = new RegExp(String.raw`(?<![\p{L}\p{N}_])(?:${ln})[\s ]{0,3}$`, "iu"), It = /(?:[\p{L}.:<>=≤≥≈~]|p[\d.]{2,6})\s*$/iu, pn = 5, Mt = 24;
function dn(e, n) {
  let t = { end: n };
  for (let r = 0; r < pn; r++) {
    an.lastIndex = t.end;
    let o = an.exec(e);
    if (!o) break;
    fn(t, o), t.end += o[0].length;
  }
  return t;
}
function cn(e, n) {
  let t = { end: n };
  if (!It.test(e.slice(Math.max(0, n - 10), n))) return t;
  for (let r = 0; r < pn; r++) {
    let o = Rt.exec(e.slice(Math.max(0, t.end - Mt), t.end));
    if (!o || r === 0 && !(o.groups?.comparator ?? o.groups?.statistic)) break;
    fn(t, o), t.end -= o[0].length;
  }
  return t;
}
var un = /[ \t\u00a0]{0,2}\(?(?:at (?:the )?)?(p\d{1,2}(?:\.\d{1,3})?)(?![\p{L}\p{N}_])/iuy;
function he(e, n) {
  return un.lastIndex = n, un.exec(e)?.[1]?.toLowerCase();
}
function fn(e, n) {
  let t = n.groups?.comparator, r = n.groups?.statistic;
  t && e.comparator === void 0 && (e.comparator = mn.get(t.toLowerCase())), r && (e.statistic ??= r.toLowerCase());
}
function Lt(e) {
  return e.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

// src/quantities/currencies.ts
var A = new Set(
  "USD EUR GBP JPY CNY INR CHF CAD AUD NZD SEK NOK DKK PLN CZK HUF RON BGN BRL MXN CLP COP ARS KRW SGD HKD TWD THB IDR VND MYR ILS TRY UAH ZAR AED SAR EGP NGN KES".split(" ")
), ye = /* @__PURE__ */ new Map([
  ["$", "USD"],
  ["US$", "USD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["¥", "JPY"],
  ["₹", "INR"],
  ["₩", "KRW"]
]), bn = [
  ["usd", "USD", 1],
  ["dollar", "USD", 1],
  ["dollars", "USD", 1],
  ["cent", "USD", 0.01],
  ["cents", "USD", 0.01],
  ["eur", "EUR", 1],
  ["euro", "EUR", 1],
  ["euros", "EUR", 1],
  ["gbp", "GBP", 1]
];

// src/quantities/number.ts
var gn = /[-−+]?(\d+(?:,\d{3}(?!\d))*|(?=\.\d))(\.\d+)?(?:[eE]([-+]?\d{1,4})(?![\p{L}\p{N}_]))?/uy, $t = /^\d{1,3}(?:,\d{3})*$/, hn = /,\d|\.\d/y;
function xe(e, n) {
  gn.lastIndex = n;
  let t = gn.exec(e);
  if (!t) return;
  let r = n + t[0].length, o = t[1] ?? "";
  if (hn.lastIndex = r, o.includes(",") && !$t.test(o) || hn.test(e)) return;
  let i = Number(t[0].replaceAll(",", "").replace("−", "-")), s = (o + (t[2] ?? "")).replace(/[^\d]/g, "").replace(/^0+/, "");
  if (!Number.isFinite(i) || i === 0 && s !== "") return;
  let a = Math.max(0, (t[2] ?? ".").length - 1), u = 10 ** (Number(t[3] ?? 0) - a), l = t[2]?.endsWith("0") ?? !1;
  return { value: i, end: r, decimals: a, significant: s.length, step: u, exponential: t[3] !== void 0, padded: l };
}
function Me(e, n, t = 0) {
  let [r = "0", o = ""] = Math.abs(e).toFixed(n).split("."), i = o.replace(/0+$/, "").padEnd(Math.min(t, o.length), "0"), s = r.replace(/\B(?=(?:\d{3})+$)/g, ","), a = i === "" ? s : `${s}.${i}`;
  return e < 0 && /[1-9]/.test(a) ? `-${a}` : a;
}
function Le(e, n) {
  let [t = "0", r = "+0"] = e.toExponential(n - 1).split("e");
  return `${t.includes(".") ? t.replace(/\.?0+$/, "") : t}e${r.replace("+", "")}`;
}
function Ee(e, n) {
  if (e === 0) return 0;
  let t = Number(e.toExponential(n - 1).split("e")[1]);
  return Math.max(0, n - 1 - t);
}

// src/quantities/units.ts
var Tt = { time: 1 }, Ce = { data: 1 }, Te = 3600, $e = 24 * Te, Ut = [
  [1e-9, "ns nsec nsecs nanosecond nanoseconds"],
  [1e-6, "µs μs us usec usecs microsecond microseconds"],
  [1e-3, "ms msec msecs millisecond milliseconds"],
  [1, "s sec secs second seconds"],
  [60, "min mins minute minutes"],
  [Te, "h hr hrs hour hours"],
  [$e, "day days d"],
  [7 * $e, "week weeks wk wks"],
  [730 * Te, "month months mo mos"],
  [365 * $e, "year years yr yrs"]
], yn = [
  ["", "", 1],
  ["k", "kilo", 1e3],
  ["M", "mega", 1e6],
  ["G", "giga", 1e9],
  ["T", "tera", 1e12],
  ["P", "peta", 1e15],
  ["E", "exa", 1e18]
], Bt = [
  ["Ki", "kibi", 2 ** 10],
  ["Mi", "mebi", 2 ** 20],
  ["Gi", "gibi", 2 ** 30],
  ["Ti", "tebi", 2 ** 40],
  ["Pi", "pebi", 2 ** 50],
  ["Ei", "exbi", 2 ** 60]
], Ft = "rps qps tps RPS QPS TPS IOPS iops", xn = new Map([...jt(), ..._t(), ...Wt(), ...Kt()]);
function oe(e) {
  let n = xn.get(e);
  if (n || e.length < 3) return n;
  let t = xn.get(e.toLowerCase());
  return t && "time" in t.dimension ? t : void 0;
}
function* jt() {
  for (let [e, n] of Ut) for (let t of n.split(" ")) yield [t, { scale: e, dimension: Tt }];
  for (let e of Ft.split(" ")) yield [e, { scale: 1, dimension: { time: -1 } }];
}
function* _t() {
  for (let [e, n, t] of [...yn, ...Bt]) yield* Vt(e, n, t);
  for (let [e, , n] of yn) {
    let t = { scale: n / 8, dimension: { data: 1, time: -1 } };
    yield [`${e}bps`, t], e !== "" && (yield [`${e.toLowerCase()}bps`, t]), yield [`${e}Bps`, { scale: n, dimension: { data: 1, time: -1 } }];
  }
  yield ["KB", { scale: 1e3, dimension: Ce }], yield ["KBs", { scale: 1e3, dimension: Ce }];
}
function* Vt(e, n, t) {
  let r = { scale: t, dimension: Ce }, o = { scale: t / 8, dimension: Ce }, i = e === "" ? [] : [`${e.toLowerCase()}b`, `${e.toLowerCase()}bs`];
  e.length === 1 && e !== "k" && (yield [`${e}b`, o]);
  for (let s of [`${e}B`, `${e}Bs`, `${n}byte`, `${n}bytes`, ...i]) yield [s, r];
  for (let s of [`${e}bit`, `${e}bits`, `${n}bit`, `${n}bits`]) yield [s, o];
}
function* Wt() {
  for (let e of A) yield [e, { scale: 1, dimension: { [e]: 1 } }];
  for (let [e, n] of ye) yield [e, { scale: 1, dimension: { [n]: 1 } }];
  for (let [e, n, t] of bn) yield [e, { scale: t, dimension: { [n]: 1 } }];
}
function* Kt() {
  for (let e of ["%", "percent", "pct"]) yield [e, { scale: 0.01, dimension: N }];
  yield ["‰", { scale: 1e-3, dimension: N }];
}
var _ = /* @__PURE__ */ new Map([
  ["k", 1e3],
  ["K", 1e3],
  ["thousand", 1e3],
  ["M", 1e6],
  ["mn", 1e6],
  ["million", 1e6],
  ["millions", 1e6],
  ["bn", 1e9],
  ["billion", 1e9],
  ["billions", 1e9],
  ["trillion", 1e12]
]);

// src/quantities/words.ts
var Gt = /[%‰€£¥₹₩$]|(?!_)[\p{L}µ][\p{L}\p{N}_]*(?:-[\p{L}][\p{L}\p{N}_]*)*/uy, Ht = /[ \t\u00a0\u2009\u202f]{0,3}/y, zt = new Set(
  "a above after all always an and are as at be because before below between but by can cannot could do does down each either every exactly fails for from had has have holds if in instead into is it i\
ts just less least may minus more most must never no nor not of on only or other our out over own per plus shall should since so than that the their then there these they this those through times to u\
nder until up via was were when where which while who will with within without would you your".split(" ")
);
function P(e, n) {
  let t = h(Gt, e, n)?.[0];
  if (t === void 0) return;
  let r = t.split("-").map(oe), o = r.every((i) => i !== void 0) ? r.reduce((i, s) => Ue(i, s, 1)) : void 0;
  return { word: t, end: n + t.length, unit: o };
}
function ie(e) {
  return zt.has(e.toLowerCase());
}
function Ue(e, n, t) {
  let r = $(e.dimension, n.dimension, t);
  return { scale: e.scale * n.scale ** t, dimension: r };
}
function I(e, n) {
  return n + (h(Ht, e, n)?.[0].length ?? 0);
}
function h(e, n, t) {
  return e.lastIndex = t, e.exec(n) ?? void 0;
}

// src/quantities/draft.ts
var Xt = /[ \t]?\(/y;
function T(e, n, t, r) {
  return Object.assign(e, Ue(e, n, t), { at: r, last: { unit: n, power: t } }), !0;
}
function Ne(e, { word: n, end: t }) {
  return ie(n) ? !1 : e.mode === "text" || !(n.includes("_") || h(Xt, e.text, t));
}

// src/quantities/quotient.ts
var En = /[ \t\u00a0\u2009\u202f]{0,3}\/(?=[\p{L}µ\d])/uy, Yt = /[ \t\u00a0]\/[ \t\u00a0](?=[\p{L}µ])/uy, Cn = /[ \t\u00a0]{1,3}per[ \t\u00a0]{1,3}/iy, Nn = /[ \t\u00a0]{1,3}(?:an?|each|every)[ \t\u00a0]{1,3}/iy;
function kn(e) {
  let { text: n, at: t } = e, r = h(Cn, n, t) ?? h(En, n, t);
  if (!r) return e.mode === "text" && Qt(e);
  let o = t + r[0].length, i = e.mode === "expression" && r[0].includes("/"), s = i ? Zt(n, o) : er(n, o), a = P(n, s ? I(n, s.end) : o);
  return a?.unit && Jt(e, r[0], a.unit) ? !1 : a?.unit ? (e.scale /= s?.scale ?? 1, T(e, a.unit, -1, a.end)) : qt(e, i && r[0] === "/", a, s);
}
function Jt({ mode: e, last: n, dimension: t }, r, o) {
  return e === "text" && !r.includes("/") && n !== void 0 && w(t) && "time" in o.dimension;
}
function wn(e, n) {
  let t = h(En, e, n) ?? h(Cn, e, n) ?? h(Nn, e, n), r = t && P(e, n + t[0].length)?.unit;
  return r !== void 0 && "time" in r.dimension;
}
function Qt(e) {
  let n = h(Yt, e.text, e.at), t = n ?? (e.last ? void 0 : h(Nn, e.text, e.at)), r = t && P(e.text, e.at + t[0].length);
  return !r?.unit || !(n || "time" in r.unit.dimension) ? !1 : T(e, r.unit, -1, r.end);
}
function qt(e, n, t, r) {
  let o = n && /\d/.test(e.text[e.at - 1] ?? ""), i = t && !o && Ne(e, t) ? t : void 0;
  return !i && !r ? !1 : (i && e.labels.push(i.word), e.scale /= r?.scale ?? 1, e.at = i?.end ?? r?.end ?? e.at, !0);
}
function Zt(e, n) {
  let t = P(e, n), r = t && _.get(t.word);
  return r === void 0 ? void 0 : { scale: r, end: t.end };
}
function er(e, n) {
  let t = xe(e, n), r = P(e, t ? I(e, t.end) : n), o = r ? _.get(r.word) : void 0;
  if (!(!t && o === void 0 || t && t.value <= 0))
    return { scale: (t?.value ?? 1) * (o ?? 1), end: o !== void 0 ? r.end : t.end };
}

// src/quantities/phrase.ts
var nr = /[·*](?=[\p{L}µ])/uy, tr = /\^(-?\d{1,20}(?:\.\d{1,20})?(?:e-?\d{1,3})?)(?![\d.])/y, rr = 8;
function Be(e, n, t, r) {
  let o = { text: e, mode: t, at: n, scale: 1, dimension: N, labels: [] };
  or(o, r !== void 0), ar(o, r);
  for (let i = 0; i < rr && (pr(o) || kn(o)); i++) ;
  return { end: o.at, scale: o.scale, dimension: o.dimension, labels: o.labels };
}
function or(e, n) {
  let t = I(e.text, e.at), r = P(e.text, t), o = r && ir(e, r, t, n);
  !r || o === void 0 || (e.scale *= o, e.at = r.end);
}
function ir(e, { word: n, end: t }, r, o) {
  return n === "m" && o ? 1e6 : n === "B" && (o || r === e.at && sr(e.text, t)) ? 1e9 : _.get(n);
}
function sr(e, n) {
  let t = e[n] === " " ? P(e, n + 1) : void 0;
  return t !== void 0 && t.unit === void 0 && t.word.endsWith("s") && !ie(t.word);
}
function ar(e, n) {
  let t = e.mode === "text" && e.text[e.at] === "-", r = P(e.text, t ? e.at + 1 : I(e.text, e.at));
  r?.unit ? ur(e, r.unit, r.end, n) : r && !t && Ne(e, r) && mr(e, r);
}
function ur(e, n, t, r) {
  r ? Object.keys(n.dimension).some((o) => o in r) && (e.at = t) : T(e, n, 1, t);
}
function mr(e, n) {
  e.labels.push(n.word), e.at = n.end;
  let t = [];
  for (let r = n.end; t.length < 3; ) {
    let o = P(e.text, I(e.text, r));
    if (!o || o.end - o.word.length === r) return;
    if (o.unit) {
      t.length === 0 && lr(o.word) && T(e, o.unit, 1, o.end);
      return;
    }
    if (e.mode === "expression" || ie(o.word)) return;
    if (t.push(o.word), r = o.end, !!wn(e.text, r)) {
      e.labels.push(...t), e.at = r;
      return;
    }
  }
}
function lr(e) {
  return !new RegExp("^\\p{Ll}{3,}$", "u").test(e);
}
function pr(e) {
  let n = h(nr, e.text, e.at) && P(e.text, e.at + 1);
  if (n?.unit) return T(e, n.unit, 1, n.end);
  let t = e.mode === "text" && e.last ? h(tr, e.text, e.at) : void 0;
  return !t || !e.last ? !1 : T(e, e.last.unit, e.last.power * (Number(t[1]) - 1), e.at + t[0].length);
}

// src/quantities/measure.ts
var dr = /(US\$|[$€£¥₹₩])[ \u00a0]?|([A-Z]{3})[ \u00a0]?(?=[-−\d.])/y, cr = /[-−](?=(?:US\$|[$€£¥₹₩])[\d.])/y, fr = /[ \u00a0]?(?:[-–—]|\.\.|to)[ \u00a0]?[$€£]?\d/y, br = /^\s{0,20}\?(?!\?)/;
function x(e) {
  let n = dn(e, 0), t = se(e, I(e, n.end), "text");
  if (!t || je(e, t)) return;
  let { comparator: r, statistic: o = he(e, t.length) } = n;
  return { ...t, ...r && { comparator: r }, ...o && { statistic: o } };
}
function M(e) {
  let n = br.exec(e)?.[0];
  if (n === void 0) return;
  let { scale: t, dimension: r, labels: o, end: i } = Be(e, n.length, "text"), s = e.slice(n.length, i);
  return {
    value: Number.NaN,
    dimension: r,
    unit: s.trim(),
    labels: o,
    decimals: 0,
    significant: 0,
    exponential: !1,
    padded: !1,
    step: 0,
    scale: t,
    prefix: "",
    suffix: s,
    start: n.length - 1,
    length: i
  };
}
function se(e, n, t) {
  let r = h(cr, e, n) ? -1 : 1, o = gr(e, r < 0 ? n + 1 : n), i = xe(e, o?.end ?? n);
  if (!i) return;
  let { scale: s, dimension: a, labels: u, end: l } = Be(e, i.end, t, o?.dimension), m = r * i.value * s;
  if (!Number.isFinite(m) || !Number.isFinite(s) || m === 0 && i.value !== 0) return;
  let p = o ? e.slice(r < 0 ? n + 1 : n, o.end) : "", c = e.slice(i.end, l), { decimals: b, significant: f, exponential: E, padded: F } = i;
  return {
    value: m,
    dimension: $(o?.dimension ?? N, a),
    unit: (p.trim() + c).trim(),
    labels: u,
    decimals: b,
    significant: f,
    exponential: E,
    padded: F,
    step: i.step * s,
    scale: s,
    prefix: p,
    suffix: c,
    start: n,
    length: l
  };
}
function Fe(e, n) {
  let t = 1e-9 * Math.max(e.step, Math.abs(n) * 1e-3);
  return Math.abs(e.value - n) <= e.step / 2 + t;
}
function je(e, { length: n }) {
  return h(fr, e, n) !== void 0;
}
function gr(e, n) {
  let t = h(dr, e, n), r = t?.[1] ? ye.get(t[1]) : t?.[2];
  if (!(!t || !r || !A.has(r)))
    return { dimension: { [r]: 1 }, end: n + t[0].length };
}

// src/quantities/problem.ts
function d(e) {
  return e !== void 0 && "kind" in e && "message" in e;
}

// node_modules/jsep/dist/jsep.js
var _e = class {
  /**
   * @callback HookCallback
   * @this {*|Jsep} this
   * @param {Jsep} env
   * @returns: void
   */
  /**
   * Adds the given callback to the list of callbacks for the given hook.
   *
   * The callback will be invoked when the hook it is registered for is run.
   *
   * One callback function can be registered to multiple hooks and the same hook multiple times.
   *
   * @param {string|object} name The name of the hook, or an object of callbacks keyed by name
   * @param {HookCallback|boolean} callback The callback function which is given environment variables.
   * @param {?boolean} [first=false] Will add the hook to the top of the list (defaults to the bottom)
   * @public
   */
  add(n, t, r) {
    if (typeof arguments[0] != "string")
      for (let o in arguments[0])
        this.add(o, arguments[0][o], arguments[1]);
    else
      (Array.isArray(n) ? n : [n]).forEach(function(o) {
        this[o] = this[o] || [], t && this[o][r ? "unshift" : "push"](t);
      }, this);
  }
  /**
   * Runs a hook invoking all registered callbacks with the given environment variables.
   *
   * Callbacks will be invoked synchronously and in the order in which they were registered.
   *
   * @param {string} name The name of the hook.
   * @param {Object<string, any>} env The environment variables of the hook passed to all callbacks registered.
   * @public
   */
  run(n, t) {
    this[n] = this[n] || [], this[n].forEach(function(r) {
      r.call(t && t.context ? t.context : t, t);
    });
  }
}, Ve = class {
  constructor(n) {
    this.jsep = n, this.registered = {};
  }
  /**
   * @callback PluginSetup
   * @this {Jsep} jsep
   * @returns: void
   */
  /**
   * Adds the given plugin(s) to the registry
   *
   * @param {object} plugins
   * @param {string} plugins.name The name of the plugin
   * @param {PluginSetup} plugins.init The init function
   * @public
   */
  register(...n) {
    n.forEach((t) => {
      if (typeof t != "object" || !t.name || !t.init)
        throw new Error("Invalid JSEP plugin format");
      this.registered[t.name] || (t.init(this.jsep), this.registered[t.name] = t);
    });
  }
}, k = class e {
  /**
   * @returns {string}
   */
  static get version() {
    return "1.6.0";
  }
  /**
   * @returns {string}
   */
  static toString() {
    return "JavaScript Expression Parser (JSEP) v" + e.version;
  }
  // ==================== CONFIG ================================
  /**
   * @method addUnaryOp
   * @param {string} op_name The name of the unary op to add
   * @returns {Jsep}
   */
  static addUnaryOp(n) {
    return e.max_unop_len = Math.max(n.length, e.max_unop_len), e.unary_ops[n] = 1, e;
  }
  /**
   * @method jsep.addBinaryOp
   * @param {string} op_name The name of the binary op to add
   * @param {number} precedence The precedence of the binary op (can be a float). Higher number = higher precedence
   * @param {boolean} [isRightAssociative=false] whether operator is right-associative
   * @returns {Jsep}
   */
  static addBinaryOp(n, t, r) {
    return e.max_binop_len = Math.max(n.length, e.max_binop_len), e.binary_ops[n] = t, r ? e.right_associative.add(n) : e.right_associative.delete(n), e;
  }
  /**
   * @method addIdentifierChar
   * @param {string} char The additional character to treat as a valid part of an identifier
   * @returns {Jsep}
   */
  static addIdentifierChar(n) {
    return e.additional_identifier_chars.add(n), e;
  }
  /**
   * @method addLiteral
   * @param {string} literal_name The name of the literal to add
   * @param {*} literal_value The value of the literal
   * @returns {Jsep}
   */
  static addLiteral(n, t) {
    return e.literals[n] = t, e;
  }
  /**
   * @method removeUnaryOp
   * @param {string} op_name The name of the unary op to remove
   * @returns {Jsep}
   */
  static removeUnaryOp(n) {
    return delete e.unary_ops[n], n.length === e.max_unop_len && (e.max_unop_len = e.getMaxKeyLen(e.unary_ops)), e;
  }
  /**
   * @method removeAllUnaryOps
   * @returns {Jsep}
   */
  static removeAllUnaryOps() {
    return e.unary_ops = {}, e.max_unop_len = 0, e;
  }
  /**
   * @method removeIdentifierChar
   * @param {string} char The additional character to stop treating as a valid part of an identifier
   * @returns {Jsep}
   */
  static removeIdentifierChar(n) {
    return e.additional_identifier_chars.delete(n), e;
  }
  /**
   * @method removeBinaryOp
   * @param {string} op_name The name of the binary op to remove
   * @returns {Jsep}
   */
  static removeBinaryOp(n) {
    return delete e.binary_ops[n], n.length === e.max_binop_len && (e.max_binop_len = e.getMaxKeyLen(e.binary_ops)), e.right_associative.delete(n), e;
  }
  /**
   * @method removeAllBinaryOps
   * @returns {Jsep}
   */
  static removeAllBinaryOps() {
    return e.binary_ops = {}, e.max_binop_len = 0, e;
  }
  /**
   * @method removeLiteral
   * @param {string} literal_name The name of the literal to remove
   * @returns {Jsep}
   */
  static removeLiteral(n) {
    return delete e.literals[n], e;
  }
  /**
   * @method removeAllLiterals
   * @returns {Jsep}
   */
  static removeAllLiterals() {
    return e.literals = {}, e;
  }
  // ==================== END CONFIG ============================
  /**
   * @returns {string}
   */
  get char() {
    return this.expr.charAt(this.index);
  }
  /**
   * @returns {number}
   */
  get code() {
    return this.expr.charCodeAt(this.index);
  }
  /**
   * @param {string} expr a string with the passed in express
   * @returns Jsep
   */
  constructor(n) {
    this.expr = n, this.index = 0;
  }
  /**
   * static top-level parser
   * @returns {jsep.Expression}
   */
  static parse(n) {
    return new e(n).parse();
  }
  /**
   * Get the longest key length of any object
   * @param {object} obj
   * @returns {number}
   */
  static getMaxKeyLen(n) {
    return Math.max(0, ...Object.keys(n).map((t) => t.length));
  }
  /**
   * `ch` is a character code in the next three functions
   * @param {number} ch
   * @returns {boolean}
   */
  static isDecimalDigit(n) {
    return n >= 48 && n <= 57;
  }
  /**
   * Returns the precedence of a binary operator or `0` if it isn't a binary operator. Can be float.
   * @param {string} op_val
   * @returns {number}
   */
  static binaryPrecedence(n) {
    return e.binary_ops[n] || 0;
  }
  /**
   * Looks for start of identifier
   * @param {number} ch
   * @returns {boolean}
   */
  static isIdentifierStart(n) {
    return n >= 65 && n <= 90 || // A...Z
    n >= 97 && n <= 122 || // a...z
    n >= 128 && !e.binary_ops[String.fromCharCode(n)] || // any non-ASCII that is not an operator
    e.additional_identifier_chars.has(String.fromCharCode(n));
  }
  /**
   * @param {number} ch
   * @returns {boolean}
   */
  static isIdentifierPart(n) {
    return e.isIdentifierStart(n) || e.isDecimalDigit(n);
  }
  /**
   * throw error at index of the expression
   * @param {string} message
   * @throws
   */
  throwError(n) {
    let t = new Error(n + " at character " + this.index);
    throw t.index = this.index, t.description = n, t;
  }
  /**
   * Run a given hook
   * @param {string} name
   * @param {jsep.Expression|false} [node]
   * @returns {?jsep.Expression}
   */
  runHook(n, t) {
    if (e.hooks[n]) {
      let r = { context: this, node: t };
      return e.hooks.run(n, r), r.node;
    }
    return t;
  }
  /**
   * Runs a given hook until one returns a node
   * @param {string} name
   * @returns {?jsep.Expression}
   */
  searchHook(n) {
    if (e.hooks[n]) {
      let t = { context: this };
      return e.hooks[n].find(function(r) {
        return r.call(t.context, t), t.node;
      }), t.node;
    }
  }
  /**
   * Push `index` up to the next non-space character
   */
  gobbleSpaces() {
    let n = this.code;
    for (; n === e.SPACE_CODE || n === e.TAB_CODE || n === e.LF_CODE || n === e.CR_CODE; )
      n = this.expr.charCodeAt(++this.index);
    this.runHook("gobble-spaces");
  }
  /**
   * Top-level method to parse all expressions and returns compound or single node
   * @returns {jsep.Expression}
   */
  parse() {
    this.runHook("before-all");
    let n = this.gobbleExpressions(), t = n.length === 1 ? n[0] : {
      type: e.COMPOUND,
      body: n
    };
    return this.runHook("after-all", t);
  }
  /**
   * top-level parser (but can be reused within as well)
   * @param {number} [untilICode]
   * @returns {jsep.Expression[]}
   */
  gobbleExpressions(n) {
    let t = [], r, o;
    for (; this.index < this.expr.length; )
      if (r = this.code, r === e.SEMCOL_CODE || r === e.COMMA_CODE)
        this.index++;
      else if (o = this.gobbleExpression())
        t.push(o);
      else if (this.index < this.expr.length) {
        if (r === n)
          break;
        this.throwError('Unexpected "' + this.char + '"');
      }
    return t;
  }
  /**
   * The main parsing function.
   * @returns {?jsep.Expression}
   */
  gobbleExpression() {
    let n = this.searchHook("gobble-expression") || this.gobbleBinaryExpression();
    return this.gobbleSpaces(), this.runHook("after-expression", n);
  }
  /**
   * Search for the operation portion of the string (e.g. `+`, `===`)
   * Start by taking the longest possible binary operations (3 characters: `===`, `!==`, `>>>`)
   * and move down from 3 to 2 to 1 character until a matching binary operation is found
   * then, return that binary operation
   * @returns {string|boolean}
   */
  gobbleBinaryOp() {
    this.gobbleSpaces();
    let n = this.expr.substr(this.index, e.max_binop_len), t = n.length;
    for (; t > 0; ) {
      if (e.binary_ops.hasOwnProperty(n) && (!e.isIdentifierStart(this.code) || this.index + n.length < this.expr.length && !e.isIdentifierPart(this.expr.charCodeAt(this.index + n.length))))
        return this.index += t, n;
      n = n.substr(0, --t);
    }
    return !1;
  }
  /**
   * This function is responsible for gobbling an individual expression,
   * e.g. `1`, `1+2`, `a+(b*2)-Math.sqrt(2)`
   * @returns {?jsep.BinaryExpression}
   */
  gobbleBinaryExpression() {
    let n, t, r, o, i, s, a, u, l;
    if (s = this.gobbleToken(), !s || (t = this.gobbleBinaryOp(), !t))
      return s;
    for (i = { value: t, prec: e.binaryPrecedence(t), right_a: e.right_associative.has(t) }, a = this.gobbleToken(), a || this.throwError("Expected expression after " + t), o = [s, i, a]; t = this.gobbleBinaryOp(); ) {
      if (r = e.binaryPrecedence(t), r === 0) {
        this.index -= t.length;
        break;
      }
      i = { value: t, prec: r, right_a: e.right_associative.has(t) }, l = t;
      let m = (p) => i.right_a && p.right_a ? r > p.prec : r <= p.prec;
      for (; o.length > 2 && m(o[o.length - 2]); )
        a = o.pop(), t = o.pop().value, s = o.pop(), n = {
          type: e.BINARY_EXP,
          operator: t,
          left: s,
          right: a
        }, o.push(n);
      n = this.gobbleToken(), n || this.throwError("Expected expression after " + l), o.push(i, n);
    }
    for (u = o.length - 1, n = o[u]; u > 1; )
      n = {
        type: e.BINARY_EXP,
        operator: o[u - 1].value,
        left: o[u - 2],
        right: n
      }, u -= 2;
    return n;
  }
  /**
   * An individual part of a binary expression:
   * e.g. `foo.bar(baz)`, `1`, `"abc"`, `(a % 2)` (because it's in parenthesis)
   * @returns {boolean|jsep.Expression}
   */
  gobbleToken() {
    let n, t, r, o;
    if (this.gobbleSpaces(), o = this.searchHook("gobble-token"), o)
      return this.runHook("after-token", o);
    if (n = this.code, e.isDecimalDigit(n) || n === e.PERIOD_CODE)
      return this.gobbleNumericLiteral();
    if (n === e.SQUOTE_CODE || n === e.DQUOTE_CODE)
      o = this.gobbleStringLiteral();
    else if (n === e.OBRACK_CODE)
      o = this.gobbleArray();
    else {
      for (t = this.expr.substr(this.index, e.max_unop_len), r = t.length; r > 0; ) {
        if (e.unary_ops.hasOwnProperty(t) && (!e.isIdentifierStart(this.code) || this.index + t.length < this.expr.length && !e.isIdentifierPart(this.expr.charCodeAt(this.index + t.length)))) {
          this.index += r;
          let i = this.gobbleToken();
          return i || this.throwError("missing unaryOp argument"), this.runHook("after-token", {
            type: e.UNARY_EXP,
            operator: t,
            argument: i,
            prefix: !0
          });
        }
        t = t.substr(0, --r);
      }
      e.isIdentifierStart(n) ? (o = this.gobbleIdentifier(), e.literals.hasOwnProperty(o.name) ? o = {
        type: e.LITERAL,
        value: e.literals[o.name],
        raw: o.name
      } : o.name === e.this_str && (o = { type: e.THIS_EXP })) : n === e.OPAREN_CODE && (o = this.gobbleGroup());
    }
    return o ? (o = this.gobbleTokenProperty(o), this.runHook("after-token", o)) : this.runHook("after-token", !1);
  }
  /**
   * Gobble properties of of identifiers/strings/arrays/groups.
   * e.g. `foo`, `bar.baz`, `foo['bar'].baz`
   * It also gobbles function calls:
   * e.g. `Math.acos(obj.angle)`
   * @param {jsep.Expression} node
   * @returns {jsep.Expression}
   */
  gobbleTokenProperty(n) {
    this.gobbleSpaces();
    let t = this.code;
    for (; t === e.PERIOD_CODE || t === e.OBRACK_CODE || t === e.OPAREN_CODE || t === e.QUMARK_CODE; ) {
      let r;
      if (t === e.QUMARK_CODE) {
        if (this.expr.charCodeAt(this.index + 1) !== e.PERIOD_CODE)
          break;
        r = !0, this.index += 2, this.gobbleSpaces(), t = this.code;
      }
      this.index++, t === e.OBRACK_CODE ? (n = {
        type: e.MEMBER_EXP,
        computed: !0,
        object: n,
        property: this.gobbleExpression()
      }, n.property || this.throwError('Unexpected "' + this.char + '"'), this.gobbleSpaces(), t = this.code, t !== e.CBRACK_CODE && this.throwError("Unclosed ["), this.index++) : t === e.OPAREN_CODE ?
      n = {
        type: e.CALL_EXP,
        arguments: this.gobbleArguments(e.CPAREN_CODE),
        callee: n
      } : (t === e.PERIOD_CODE || r) && (r && this.index--, this.gobbleSpaces(), n = {
        type: e.MEMBER_EXP,
        computed: !1,
        object: n,
        property: this.gobbleIdentifier()
      }), r && (n.optional = !0), this.gobbleSpaces(), t = this.code;
    }
    return n;
  }
  /**
   * Parse simple numeric literals: `12`, `3.4`, `.5`. Do this by using a string to
   * keep track of everything in the numeric literal and then calling `parseFloat` on that string
   * @returns {jsep.Literal}
   */
  gobbleNumericLiteral() {
    let n = "", t, r;
    for (; e.isDecimalDigit(this.code); )
      n += this.expr.charAt(this.index++);
    if (this.code === e.PERIOD_CODE)
      for (n += this.expr.charAt(this.index++); e.isDecimalDigit(this.code); )
        n += this.expr.charAt(this.index++);
    if (t = this.char, t === "e" || t === "E") {
      for (n += this.expr.charAt(this.index++), t = this.char, (t === "+" || t === "-") && (n += this.expr.charAt(this.index++)); e.isDecimalDigit(this.code); )
        n += this.expr.charAt(this.index++);
      e.isDecimalDigit(this.expr.charCodeAt(this.index - 1)) || this.throwError("Expected exponent (" + n + this.char + ")");
    }
    return r = this.code, e.isIdentifierStart(r) ? this.throwError("Variable names cannot start with a number (" + n + this.char + ")") : (r === e.PERIOD_CODE || n.length === 1 && n.charCodeAt(0) === e.
    PERIOD_CODE) && this.throwError("Unexpected period"), {
      type: e.LITERAL,
      value: parseFloat(n),
      raw: n
    };
  }
  /**
   * Parses a string literal, staring with single or double quotes with basic support for escape codes
   * e.g. `"hello world"`, `'this is\nJSEP'`
   * @returns {jsep.Literal}
   */
  gobbleStringLiteral() {
    let n = "", t = this.index, r = this.expr.charAt(this.index++), o = !1;
    for (; this.index < this.expr.length; ) {
      let i = this.expr.charAt(this.index++);
      if (i === r) {
        o = !0;
        break;
      } else if (i === "\\")
        switch (i = this.expr.charAt(this.index++), i) {
          case "n":
            n += `
`;
            break;
          case "r":
            n += "\r";
            break;
          case "t":
            n += "	";
            break;
          case "b":
            n += "\b";
            break;
          case "f":
            n += "\f";
            break;
          case "v":
            n += "\v";
            break;
          default:
            n += i;
        }
      else
        n += i;
    }
    return o || this.throwError('Unclosed quote after "' + n + '"'), {
      type: e.LITERAL,
      value: n,
      raw: this.expr.substring(t, this.index)
    };
  }
  /**
   * Gobbles only identifiers
   * e.g.: `foo`, `_value`, `$x1`
   * Also, this function checks if that identifier is a literal:
   * (e.g. `true`, `false`, `null`) or `this`
   * @returns {jsep.Identifier}
   */
  gobbleIdentifier() {
    let n = this.code, t = this.index;
    for (e.isIdentifierStart(n) ? this.index++ : this.throwError("Unexpected " + this.char); this.index < this.expr.length && (n = this.code, e.isIdentifierPart(n)); )
      this.index++;
    return {
      type: e.IDENTIFIER,
      name: this.expr.slice(t, this.index)
    };
  }
  /**
   * Gobbles a list of arguments within the context of a function call
   * or array literal. This function also assumes that the opening character
   * `(` or `[` has already been gobbled, and gobbles expressions and commas
   * until the terminator character `)` or `]` is encountered.
   * e.g. `foo(bar, baz)`, `my_func()`, or `[bar, baz]`
   * @param {number} termination
   * @returns {jsep.Expression[]}
   */
  gobbleArguments(n) {
    let t = [], r = !1, o = 0;
    for (; this.index < this.expr.length; ) {
      this.gobbleSpaces();
      let i = this.code;
      if (i === n) {
        r = !0, this.index++, n === e.CPAREN_CODE && o && o >= t.length && this.throwError("Unexpected token " + String.fromCharCode(n));
        break;
      } else if (i === e.COMMA_CODE) {
        if (this.index++, o++, o !== t.length) {
          if (n === e.CPAREN_CODE)
            this.throwError("Unexpected token ,");
          else if (n === e.CBRACK_CODE)
            for (let s = t.length; s < o; s++)
              t.push(null);
        }
      } else if (t.length !== o && o !== 0)
        this.throwError("Expected comma");
      else {
        let s = this.gobbleExpression();
        (!s || s.type === e.COMPOUND) && this.throwError("Expected comma"), t.push(s);
      }
    }
    return r || this.throwError("Expected " + String.fromCharCode(n)), t;
  }
  /**
   * Responsible for parsing a group of things within parentheses `()`
   * that have no identifier in front (so not a function call)
   * This function assumes that it needs to gobble the opening parenthesis
   * and then tries to gobble everything within that parenthesis, assuming
   * that the next thing it should see is the close parenthesis. If not,
   * then the expression probably doesn't have a `)`
   * @returns {boolean|jsep.Expression}
   */
  gobbleGroup() {
    this.index++;
    let n = this.gobbleExpressions(e.CPAREN_CODE);
    if (this.code === e.CPAREN_CODE)
      return this.index++, n.length === 1 ? n[0] : n.length ? {
        type: e.SEQUENCE_EXP,
        expressions: n
      } : !1;
    this.throwError("Unclosed (");
  }
  /**
   * Responsible for parsing Array literals `[1, 2, 3]`
   * This function assumes that it needs to gobble the opening bracket
   * and then tries to gobble the expressions as arguments.
   * @returns {jsep.ArrayExpression}
   */
  gobbleArray() {
    return this.index++, {
      type: e.ARRAY_EXP,
      elements: this.gobbleArguments(e.CBRACK_CODE)
    };
  }
}, hr = new _e();
Object.assign(k, {
  hooks: hr,
  plugins: new Ve(k),
  // Node Types
  // ----------
  // This is the full set of types that any JSEP node can be.
  // Store them here to save space when minified
  COMPOUND: "Compound",
  SEQUENCE_EXP: "SequenceExpression",
  IDENTIFIER: "Identifier",
  MEMBER_EXP: "MemberExpression",
  LITERAL: "Literal",
  THIS_EXP: "ThisExpression",
  CALL_EXP: "CallExpression",
  UNARY_EXP: "UnaryExpression",
  BINARY_EXP: "BinaryExpression",
  ARRAY_EXP: "ArrayExpression",
  TAB_CODE: 9,
  LF_CODE: 10,
  CR_CODE: 13,
  SPACE_CODE: 32,
  PERIOD_CODE: 46,
  // '.'
  COMMA_CODE: 44,
  // ','
  SQUOTE_CODE: 39,
  // single quote
  DQUOTE_CODE: 34,
  // double quotes
  OPAREN_CODE: 40,
  // (
  CPAREN_CODE: 41,
  // )
  OBRACK_CODE: 91,
  // [
  CBRACK_CODE: 93,
  // ]
  QUMARK_CODE: 63,
  // ?
  SEMCOL_CODE: 59,
  // ;
  COLON_CODE: 58,
  // :
  // Operations
  // ----------
  // Use a quickly-accessible map to store all of the unary operators
  // Values are set to `1` (it really doesn't matter)
  unary_ops: {
    "-": 1,
    "!": 1,
    "~": 1,
    "+": 1
  },
  // Also use a map for the binary operations but set their values to their
  // binary precedence for quick reference (higher number = higher precedence)
  // see [Order of operations](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Operators/Operator_Precedence)
  binary_ops: {
    "||": 1,
    "??": 1,
    "&&": 2,
    "|": 3,
    "^": 4,
    "&": 5,
    "==": 6,
    "!=": 6,
    "===": 6,
    "!==": 6,
    "<": 7,
    ">": 7,
    "<=": 7,
    ">=": 7,
    "<<": 8,
    ">>": 8,
    ">>>": 8,
    "+": 9,
    "-": 9,
    "*": 10,
    "/": 10,
    "%": 10,
    "**": 11
  },
  // sets specific binary_ops as right-associative
  right_associative: /* @__PURE__ */ new Set(["**"]),
  // Additional valid identifier chars, apart from a-z, A-Z and 0-9 (except on the starting char)
  additional_identifier_chars: /* @__PURE__ */ new Set(["$", "_"]),
  // Literals
  // ----------
  // Store the values to return for the various literals we may encounter
  literals: {
    true: !0,
    false: !1,
    null: null
  },
  // Except for `this`, which is special. This could be changed to something like `'self'` as well
  this_str: "this"
});
k.max_unop_len = k.getMaxKeyLen(k.unary_ops);
k.max_binop_len = k.getMaxKeyLen(k.binary_ops);
var J = (e) => new k(e).parse(), yr = Object.getOwnPropertyNames(class {
});
Object.getOwnPropertyNames(k).filter((e) => !yr.includes(e) && J[e] === void 0).forEach((e) => {
  J[e] = k[e];
});
J.Jsep = k;
var xr = "ConditionalExpression", Er = {
  name: "ternary",
  init(e) {
    e.hooks.add("after-expression", function(t) {
      if (t.node && this.code === e.QUMARK_CODE) {
        this.index++;
        let r = t.node, o = this.gobbleExpression();
        if (o || this.throwError("Expected expression"), this.gobbleSpaces(), this.code === e.COLON_CODE) {
          this.index++;
          let i = this.gobbleExpression();
          if (i || this.throwError("Expected expression"), t.node = {
            type: xr,
            test: r,
            consequent: o,
            alternate: i
          }, r.operator && e.binary_ops[r.operator] <= 0.9) {
            let s = r;
            for (; s.right.operator && e.binary_ops[s.right.operator] <= 0.9; )
              s = s.right;
            t.node.test = s.right, s.right = t.node, t.node = r;
          }
        } else
          this.throwError("Expected :");
      }
    });
  }
};
J.plugins.register(Er);

// src/quantities/tree.ts
var U = /* @__PURE__ */ new Map([
  ["ceil", [1, 1]],
  ["floor", [1, 1]],
  ["min", [1, 1e3]],
  ["max", [1, 1e3]],
  ["parallel", [2, 2]]
]);
function* L(e, n = () => !1) {
  let t = [e];
  for (let r = t.pop(); r; r = t.pop())
    yield r, n(r) || t.push(...We(r).toReversed());
}
function We(e) {
  return e.type === "binary" ? [e.left, e.right] : e.type === "call" ? e.arguments : e.type === "negate" ? [e.of] : [];
}

// src/quantities/grammar.ts
var Pn = 60;
function Dn(e, n) {
  let t = { opened: [], operand: !0, signs: 0 };
  for (let o of n) {
    let i = Cr(t, o);
    if (i) return ke(e, i, i.at ?? o);
  }
  let r = { start: n[0]?.start ?? 0, end: n.at(-1)?.end ?? e.length };
  return n.length === 0 ? ke(e, { says: "is empty where an expression is expected" }, r) : t.operand ? ke(e, { says: "ends where a name or a number is expected" }, r) : t.opened.length > 0 ? ke(e, { says: "\
lacks a closing `)`" }, r) : void 0;
}
function Cr(e, n) {
  let r = (e.operand ? Nr(e, n) : kr(e, n)) ?? (n.type === "close" ? Pr(e) : void 0);
  if (r) return r;
  n.type === "open" && wr(e, n);
  let o = e.opened.at(-1);
  return n.type === "comma" && o && o.commas++, e.signs = e.operand && n.type === "operator" ? e.signs + 1 : 0, e.operand = n.type !== "number" && n.type !== "name" && n.type !== "close", e.previous =
  n, e.opened.length > Pn || e.signs > Pn ? { kind: "too-long", says: "is nested too deeply: give the inner part a name of its own" } : void 0;
}
function Nr({ previous: e, opened: n }, t) {
  if (t.type === "function") return U.has(t.text) ? void 0 : Dr(t.text);
  if (t.type === "comparison")
    return { says: "compares inside a term: a check has one comparison, outside parentheses" };
  let r = t.type === "operator" && (t.text === "-" || t.text === "+");
  return t.type === "close" && n.at(-1)?.name !== void 0 && e?.type === "open" ? void 0 : (t.type === "operator" || t.type === "comma" || t.type === "close") && !r ? { says: "stands where a name or a \
number is expected" } : void 0;
}
function kr({ previous: e, opened: n }, t) {
  if (t.type === "operator") return;
  if (t.type === "comparison")
    return { says: "compares inside a term: a check has one comparison, outside parentheses" };
  if (t.type === "close") return n.length > 0 ? void 0 : { says: "closes what was not opened" };
  if (t.type === "comma")
    return n.at(-1)?.name ? void 0 : { says: "separates the arguments of a function and nothing else" };
  let r = e && "text" in e ? `\`${e.text}\`` : "the number";
  return { says: `follows ${r} without an operator: write ${r} * …, with spaces` };
}
function wr({ opened: e, previous: n }, t) {
  let r = n?.type === "function" ? n.text : void 0;
  e.push({ token: r !== void 0 ? n : t, commas: 0, ...r !== void 0 && { name: r } });
}
function Pr({ opened: e, previous: n }) {
  let t = e.pop(), [r, o] = U.get(t?.name ?? "") ?? [1, 1], i = n?.type === "open" ? 0 : (t?.commas ?? 0) + 1;
  if (!t?.name || i >= r && i <= o) return;
  let s = r === o ? `${r}` : `${r} or more`;
  return { says: `takes ${s} argument${s === "1" ? "" : "s"}, here ${i}`, at: t.token };
}
function Dr(e) {
  return {
    kind: "unknown-function",
    says: `is no function: the functions are ${[...U.keys()].join(", ")}; between \`${e}\` and a parenthesis write an operator`
  };
}
function ke(e, { kind: n = "syntax", says: t }, { start: r, end: o }) {
  return { kind: n, message: `\`${e.slice(r, o)}\` ${t}`, start: r, end: o };
}

// src/quantities/syntax.ts
function Ke(e, n) {
  let t = Dn(e, n);
  if (t) return t;
  let r = n.map((o, i) => Or(o, i, n[i - 1])).join(" ");
  return V(J(r), { tokens: n, ends: vr(n) });
}
function Or(e, n, t) {
  return e.type === "number" || e.type === "name" ? `v${n}` : e.type === "function" ? `f${n}` : e.type === "open" ? t?.type === "function" ? "(" : `g${n} (` : e.text === "^" ? "**" : e.text;
}
function vr(e) {
  let n = [], t = [];
  for (let [r, o] of e.entries())
    o.type === "open" && t.push(r), o.type === "close" && (n[t.pop() ?? 0] = o.end);
  return n;
}
function V(e, n) {
  let t = e;
  if (t.type === "Identifier") return Sr(n.tokens[Number(t.name.slice(1))]);
  if (t.type === "CallExpression") return Ar(t, n);
  if (t.type === "UnaryExpression") return vn(t.operator, V(t.argument, n));
  if (t.type !== "BinaryExpression") throw new Error(`jsep gave a ${t.type} for an expression of placeholders`);
  return t.operator === "**" ? On(t.left, V(t.right, n), n) : Sn(t.operator, V(t.left, n), V(t.right, n));
}
function Sr(e) {
  let { start: n, end: t } = e;
  if (e.type === "name") return { type: "name", name: e.text, start: n, end: t };
  if (e.type !== "number") throw new Error(`a placeholder stands for a ${e.type}`);
  let { value: r, dimension: o, labels: i } = e.measure;
  return { type: "number", value: r, dimension: o, labels: i, start: n, end: t };
}
function Ar(e, n) {
  let t = e.callee.name, r = Number(t.slice(1)), o = e.arguments.map((a) => V(a, n)), { start: i } = n.tokens[r];
  return t.startsWith("g") ? { ...o[0], start: i, end: n.ends[r] } : { type: "call", function: n.tokens[r].text, arguments: o, start: i, end: n.ends[r + 1] };
}
function On(e, n, t) {
  let r = e;
  return e.type !== "UnaryExpression" ? Sn("^", V(e, t), n) : vn(r.operator, On(r.argument, n, t));
}
function vn(e, n) {
  return e === "-" ? { type: "negate", of: n, start: n.start - 1, end: n.end } : n;
}
function Sn(e, n, t) {
  return { type: "binary", operator: e, left: n, right: t, start: n.start, end: t.end };
}

// src/quantities/tokens.ts
var An = new Map([
  ...["+", "-", "*", "/", "^"].map((e) => [e, { type: "operator", text: e }]),
  ...["<=", ">=", "==", "<", ">"].map((e) => [e, { type: "comparison", text: e }]),
  ["×", { type: "operator", text: "*" }],
  ["·", { type: "operator", text: "*" }],
  ["÷", { type: "operator", text: "/" }],
  ["−", { type: "operator", text: "-" }],
  ["≤", { type: "comparison", text: "<=" }],
  ["≥", { type: "comparison", text: ">=" }],
  ["(", { type: "open", text: "(" }],
  [")", { type: "close", text: ")" }],
  [",", { type: "comma", text: "," }]
]), Rr = /[\p{L}_][\p{L}\p{N}_]*/uy, Ir = /(?:US\$|[$€£¥₹₩])?[ \u00a0]?(?:\d|\.\d)|[A-Z]{3} ?\d/uy, Mr = /[ \t]?\(/y, Lr = /\s*/y, we = 4e3, Pe = 1e3;
function De(e) {
  if (e.length > we) return In(e);
  let n = [];
  for (let t = Rn(e, 0); t < e.length; t = Rn(e, n.at(-1).end)) {
    let r = $r(e, t) ?? Tr(e, t) ?? Ur(e, t);
    if (!r) return Br(e, t);
    if (n.push(r) > Pe) return In(e);
  }
  return n;
}
function $r(e, n) {
  let t = h(Ir, e, n) && se(e, n, "expression");
  return t && { type: "number", measure: t, start: n, end: t.length };
}
function Tr(e, n) {
  let t = h(Rr, e, n)?.[0];
  if (t === void 0) return;
  let r = n + t.length;
  return { type: h(Mr, e, r) !== void 0 ? "function" : "name", text: t, start: n, end: r };
}
function Ur(e, n) {
  let t = e[n + 1] === "=" ? An.get(e.slice(n, n + 2)) : void 0, r = t ?? An.get(e.charAt(n));
  return r && { type: r.type, text: r.text, start: n, end: n + (t ? 2 : 1) };
}
function Rn(e, n) {
  return n + (h(Lr, e, n)?.[0].length ?? 0);
}
function In(e) {
  let n = `at most ${Pe} terms and signs in ${we} characters`;
  return { kind: "too-long", message: `\`${e.slice(0, 40)}…\` is too long for one expression: ${n}; give its parts names`, start: 0, end: e.length };
}
function Br(e, n) {
  let t = /^\S{1,30}/.exec(e.slice(n, n + 30))?.[0] ?? "";
  if (/^[$€£¥₹₩.]?\d/.test(t)) return Fr(t, n);
  let r = n + (e.codePointAt(n) > 65535 ? 2 : 1), i = `names, numbers with units, + - * / ^ ( ), a comparison, ${[...U.keys()].join(", ")}`;
  return { kind: "syntax", message: `\`${e.slice(n, r)}\` cannot stand in an expression: expected ${i}`, start: n, end: r };
}
function Fr(e, n) {
  let t = /\de[+-]?\d{2,}/i.test(e), r = t ? `\`${e}\` is out of range: write a number between 1e-300 and 1e300` : `\`${e}\` is no number: write \`1,000\` or \`0.5\`, and a space after the comma between tw\
o arguments`;
  return { kind: t ? "overflow" : "syntax", message: r, start: n, end: n + e.length };
}

// src/quantities/expression.ts
function C(e) {
  let n = De(e);
  if (d(n)) return n;
  let t = jr(n), r = Ke(e, t < 0 ? n : n.slice(0, t));
  if (d(r)) return r;
  if (t < 0) return { text: e, left: r, names: Mn(r) };
  let o = Ke(e, n.slice(t + 1));
  if (d(o)) return o;
  let i = n[t].text;
  return { text: e, left: r, operator: i, right: o, names: Mn(r, o) };
}
function ae(e) {
  let n = e.length > we ? -1 : e.search(/\s=\s/);
  if (n < 0) return;
  let t = e.slice(0, n).trim(), r = e.slice(n + 2).trim();
  return (r.startsWith("?") || x(r) !== void 0) && t !== "" ? { expression: t, printed: r } : void 0;
}
function jr(e) {
  let n = 0;
  return e.findIndex((t) => (n += t.type === "open" ? 1 : t.type === "close" ? -1 : 0, n === 0 && t.type === "comparison"));
}
function Mn(...e) {
  let n = /* @__PURE__ */ new Set();
  for (let t of e) for (let r of L(t)) r.type === "name" && n.add(r.name);
  return [...n];
}

// src/quantities/classify.ts
function Ge(e) {
  let n = ae(e);
  if (n) return Ge(n.expression) === "plain" ? "plain" : "result";
  let t = C(e);
  return d(t) || !Wr(e) ? "plain" : t.operator ? "check" : t.left.type === "name" || t.left.type === "number" ? t.left.type === "name" ? "name" : "measure" : Vr(t.left) ? "expression" : "plain";
}
function _r(e) {
  return ["expression", "check", "result"].includes(Ge(e));
}
function Vr(e) {
  for (let n of L(e)) if (n.type === "binary" || n.type === "call") return !0;
  return !1;
}
function Wr(e) {
  let n = De(e);
  return d(n) ? !1 : n.every((t, r) => !Kr(t, n[r - 1]) || Gr(e, t));
}
function Kr(e, n) {
  return e.type === "comparison" ? !0 : e.type === "operator" && n !== void 0 && ["number", "name", "close"].includes(n.type);
}
function Gr(e, { start: n, end: t }) {
  return /\s/.test(e.charAt(n - 1)) && /\s/.test(e.charAt(t));
}

// src/quantities/find.ts
var ue = /(?<![\p{L}\p{N}_.,/#$€£¥₹₩-]|\d:)[-−]?(?:US\$|[$€£¥₹₩])?[ \u00a0]?\.?\d/gu, Hr = /[\p{L}\p{N}_.,:-]*/uy, zr = /(?<![\p{L}\p{N}_])[A-Z]{3}[ \u00a0]?$/u, Xr = /[\p{L}\p{N}_-]|:\d/uy,
Yr = /^(?:st|nd|rd|th)$/;
function Jr(e) {
  let n = [];
  ue.lastIndex = 0;
  for (let t = ue.exec(e); t; t = ue.exec(e)) {
    let r = t.index + (/^[ \u00a0]/.test(t[0]) ? 1 : 0), o = se(e, qr(e, r), "text"), i = o && h(Xr, e, o.length);
    if (!o || i || Qr(o)) {
      let s = h(Hr, e, t.index + t[0].length);
      ue.lastIndex = t.index + t[0].length + (s?.[0].length ?? 0);
      continue;
    }
    je(e, o) || n.push(Zr(e, o)), ue.lastIndex = o.length;
  }
  return n;
}
function Qr({ suffix: e, labels: n }) {
  return n[0] !== void 0 && e.startsWith(n[0]) && Yr.test(n[0]);
}
function qr(e, n) {
  let t = zr.exec(e.slice(Math.max(0, n - 5), n))?.[0];
  return t && A.has(t.trim()) ? n - t.length : n;
}
function Zr(e, n) {
  let t = cn(e, n.start), { end: r, comparator: o, statistic: i = he(e, n.length) } = t, s = n.length - r;
  return { ...n, index: r, length: s, ...o && { comparator: o }, ...i && { statistic: i } };
}

// src/quantities/readable.ts
var eo = /* @__PURE__ */ new Map([
  ["time", [{ time: 1 }, ["ns", "µs", "ms", "s", "min", "h", "day", "year"]]],
  ["data", [{ data: 1 }, ["B", "kB", "MB", "GB", "TB", "PB"]]]
]), no = ["/year", "/month", "/day", "/h", "/min", "/s"], to = [
  [1e9, " billion"],
  [1e6, " million"]
];
function $n(e, n) {
  let { time: t = 0, data: r = 0, ...o } = n, i = Object.keys(o);
  return i.length === 0 && r === 0 && t === 1 ? He(e, "time", "", 1) : i.length === 0 && r === 1 && t === 0 ? He(e, "data", "", 1) : i.length === 0 && r === 1 && t === -1 ? He(e, "data", "/s", 1) : i.
  length === 0 && r === 0 && t === -1 ? ro(e) : oo(e, n);
}
function He(e, n, t, r) {
  let [, o] = eo.get(n), i = o[0];
  for (let s of o) Math.abs(e) >= me(s) * r && (i = s);
  return e === 0 && (i = n === "time" ? "s" : "B"), { prefix: "", suffix: ` ${i}${t}`, scale: me(i) };
}
function ro(e) {
  let n = "/s";
  for (let t of no) Math.abs(e) * me(t.slice(1)) >= 1 && (n = t);
  return { prefix: "", suffix: ` ${n}`, scale: 1 / me(n.slice(1)) };
}
function oo(e, n) {
  let t = Object.entries(n), r = t.some(([f, E]) => A.has(f) && E > 0), o = t.filter(([, f]) => f > 0), i = t.filter(([, f]) => f < 0).sort(([f], [E]) => f < E ? -1 : 1), s = (f, E) => f === "time" ? r &&
  E ? "month" : "s" : f === "data" ? "GB" : f, a = t.reduce(
    (f, [E, F]) => f * me(s(E, F < 0)) ** F,
    1
  ), u = o.map(([f, E]) => Ln(s(f, !1), E)).join("·"), l = i.map(([f, E]) => `/${Ln(s(f, !0), -E)}`).join(""), m = t.length === 0 || r && o.length === 1, [p, c] = m && to.find(([f]) => Math.abs(e / a) >=
  f) || [1, ""];
  return { prefix: "", suffix: `${c}${u === "" && l === "" ? "" : " "}${u}${l}`, scale: a * p };
}
function Ln(e, n) {
  return n === 1 ? e : `${e}^${n}`;
}
function me(e) {
  return oe(e)?.scale ?? 1;
}

// src/quantities/print.ts
var Xe = 3, io = /* @__PURE__ */ new Map([
  ["m", " million"],
  ["M", " million"],
  ["B", " billion"]
]), Tn = 15, so = 1e15, ao = 1e-6;
function D(e, n, t, r = Xe) {
  if (!Number.isFinite(e)) return "?";
  let o = Math.max(r, w(n) ? lo(e) : 0);
  if (t && y(t.dimension, n))
    return uo(e / t.scale, mo(t), o);
  let i = $n(e, n), s = e / i.scale;
  return ze(
    i,
    Un(s) ? Me(s, Ee(s, o)) : Le(s, o)
  );
}
function uo(e, n, t) {
  let r = Math.min(Tn, Math.max(t, n.significant));
  if (n.exponential || !Un(e)) return ze(n, Le(e, r));
  let o = Math.min(Ee(e, r), Math.max(n.decimals, Ee(e, t)));
  return ze(n, Me(e, o, n.padded ? n.decimals : 0));
}
function mo(e) {
  if (!e.prefix.includes("$")) return e;
  let n = /^ ?([A-Za-z]+)/.exec(e.suffix), t = io.get(n?.[1] ?? "") ?? (_.has(n?.[1] ?? "") ? n?.[0] : void 0), r = t === void 0 ? e.suffix : e.suffix.slice(n?.[0].length);
  return { ...e, prefix: "", suffix: `${t ?? ""}${r.startsWith(" USD") ? "" : " USD"}${r}` };
}
function lo(e) {
  return e < 0.99 || e >= 1 ? 0 : Math.min(Tn, 1 - Math.floor(Math.log10(1 - e)));
}
function Un(e) {
  let n = Math.abs(e);
  return n === 0 || n >= ao && Math.round(n) < so;
}
function ze({ prefix: e, suffix: n }, t) {
  return t.startsWith("-") ? `-${e}${t.slice(1)}${n}` : `${e}${t}${n}`;
}

// src/quantities/reach.ts
function Q(e, n, t, r) {
  let o = /* @__PURE__ */ new Set(), i = [...n];
  for (let s = i.pop(); s !== void 0; s = i.pop())
    if (!(o.has(s) || r && !r[s])) {
      o.add(s);
      for (let a of e.entries[s].formula?.[t] ?? []) i.push(a);
    }
  return [...o].sort((s, a) => e.rank[s] - e.rank[a]);
}

// src/quantities/arithmetic.ts
function le(e, n) {
  return Math.abs(e - n) <= 1e-9 * Math.max(Math.abs(e), Math.abs(n));
}
function O(e, n, t) {
  let r = le(e, t);
  return n === "==" ? r : n === "<=" || n === ">=" ? r || (n === "<=" ? e < t : e > t) : !r && (n === "<" ? e < t : e > t);
}
function Bn(e) {
  let n = Math.round(e);
  return le(e, n) ? n : Math.ceil(e);
}
function Fn(e) {
  let n = Math.round(e);
  return le(e, n) ? n : Math.floor(e);
}
function jn(e, n) {
  return 1 - (1 - e) ** n;
}

// src/quantities/program.ts
var g = {
  push: 0,
  load: 1,
  negate: 2,
  add: 3,
  subtract: 4,
  multiply: 5,
  divide: 6,
  power: 7,
  ceil: 8,
  floor: 9,
  min: 10,
  max: 11,
  parallel: 12
}, po = { "+": g.add, "-": g.subtract, "*": g.multiply, "/": g.divide, "^": g.power };
function q(e, n) {
  let t = new Map(n.map((l, m) => [l, m])), r = [], o = [], i = [], s = [], a = 0, u = [{ node: e }];
  for (let l = u.pop(); l; l = u.pop()) {
    let { node: m, start: p } = l, c = p === void 0 ? We(m) : [];
    if (c.length > 0) {
      u.push({ node: m, start: i.length }, ...c.toReversed().map((f) => ({ node: f })));
      continue;
    }
    let b = co(m);
    b === g.ceil && (s[p ?? i.length] = i.length), s.push(-1), o.push(b === g.ceil ? a++ : fo(m, t)), r.push(b), i.push(m);
  }
  return { codes: r, operands: o, nodes: i, ceilings: a, jumps: s };
}
function co(e) {
  return e.type === "number" ? g.push : e.type === "name" ? g.load : e.type === "negate" ? g.negate : e.type === "binary" ? po[e.operator] : g[e.function];
}
function fo(e, n) {
  return e.type === "number" ? e.value : e.type === "name" ? n.get(e.name) ?? 0 : e.type === "call" ? e.arguments.length : 0;
}

// src/quantities/run.ts
var R = new Float64Array(Pe + 1);
function v(e, n, t, r, o, i = 0) {
  let { codes: s, operands: a, jumps: u } = e, l = o?.frozen === !0, m = -1;
  for (let p = 0; p < s.length; p++) {
    if (l && u[p] >= 0) {
      p = u[p], R[++m] = o.values[i + a[p]];
      continue;
    }
    let c = s[p], b = a[p], f;
    if (c === g.push) f = b;
    else if (c === g.load) f = n[t[b]];
    else if (c === g.negate) f = -R[m--];
    else if (c === g.ceil) f = go(R[m--], o, i + b);
    else if (c === g.floor) f = Fn(R[m--]);
    else if (c === g.min || c === g.max)
      m -= b, f = ho(m + 1, b, c === g.min);
    else {
      m -= 2;
      let E = R[m + 1], F = R[m + 2];
      c === g.divide && F < 0 && (r.negativeDivisor = !0), f = bo(c, E, F);
    }
    if (!(Math.abs(f) <= Number.MAX_VALUE))
      return r.failedAt = p, r.gave = f, Number.NaN;
    R[++m] = f;
  }
  return R[0];
}
function bo(e, n, t) {
  return e === g.add ? n + t : e === g.subtract ? n - t : e === g.multiply ? Ye(n * t, n !== 0 && t !== 0) : e === g.divide ? t === 0 ? Number.NaN : Ye(n / t, n !== 0) : e === g.power ? Ye(n ** t, n !==
  0) : jn(n, t);
}
function Ye(e, n) {
  return e === 0 && n ? Number.POSITIVE_INFINITY : e;
}
function go(e, n, t) {
  let r = Bn(e);
  return n && (n.values[t] = r), r;
}
function ho(e, n, t) {
  let r = R[e];
  for (let o = e + 1; o < e + n; o++) {
    let i = R[o];
    (t ? i < r : i > r) && (r = i);
  }
  return r;
}

// src/quantities/infer.ts
function B(e, n, t) {
  if (e.type === "number") return e.dimension;
  if (e.type === "name") return n(e.name);
  if (e.type === "negate") return B(e.of, n, t);
  if (e.type === "call") return xo(e, n, t);
  let r = B(e.left, n, t);
  if (d(r)) return r;
  let o = B(e.right, n, t);
  return d(o) ? o : e.operator === "*" || e.operator === "/" ? $(r, o, e.operator === "*" ? 1 : -1) : e.operator === "^" ? yo(e, r, o, t) : y(r, o) ? r : Oe(t, e, "adds", [e.left, r], [e.right, o]);
}
function Oe(e, { start: n, end: t }, r, [o, i], [s, a]) {
  let [u, l] = [pe(e, o, i), pe(e, s, a)], m = w(i) || w(a) ? "give the plain number a unit" : "bring both to the same unit";
  return {
    kind: "unit-mismatch",
    message: `\`${e.slice(n, t)}\` ${r} ${u} and ${l}: ${m}`,
    start: n,
    end: t
  };
}
function pe(e, n, t) {
  return `\`${Z(e, n)}\` (${j(t)})`;
}
function Z(e, { start: n, end: t }) {
  return e.slice(n, t);
}
function yo(e, n, t, r) {
  let { start: o, end: i } = e, s = _n(e.right);
  if (!w(t))
    return { kind: "unit-mismatch", message: `${pe(r, e.right, t)} is an exponent, and an exponent is a plain number`, start: o, end: i };
  if (w(n)) return N;
  if (s !== void 0) return $(N, n, s);
  let a = Z(r, e.right);
  return { kind: "unit-mismatch", message: `${pe(r, e.left, n)} has a unit: its exponent must be a number, not \`${a}\``, start: o, end: i };
}
function _n(e) {
  if (e.type === "negate") {
    let n = _n(e.of);
    return n === void 0 ? void 0 : -n;
  }
  return e.type === "number" ? e.value : void 0;
}
function xo(e, n, t) {
  let r = [];
  for (let l of e.arguments) {
    let m = B(l, n, t);
    if (d(m)) return m;
    r.push(m);
  }
  let o = r[0] ?? N, i = e.function === "min" || e.function === "max", s = r.findIndex((l) => !y(l, i ? o : N));
  if (s < 0) return i ? o : N;
  if (i)
    return Oe(t, e, "compares", [e.arguments[0], o], [e.arguments[s], r[s]]);
  let a = pe(t, e.arguments[s], r[s]);
  return { kind: "unit-mismatch", message: `\`${Z(t, e)}\` takes plain numbers, not ${a}: divide by the unit first`, start: e.start, end: e.end };
}

// src/quantities/faults.ts
function W(e, n, { failedAt: t, gave: r }) {
  let o = n.nodes[t], { start: i, end: s } = o, a = Z(e, o);
  if (o.type === "name") return de(o.name, i, s);
  if (n.codes[t] === g.divide && Number.isNaN(r)) {
    let l = o.type === "binary" ? Z(e, o.right) : a;
    return { kind: "division-by-zero", message: `\`${a}\` divides by zero: \`${l}\` is 0; expected a divisor other than 0`, start: i, end: s };
  }
  return Number.isNaN(r) ? { kind: "undefined-result", message: `\`${a}\` has no real result`, start: i, end: s } : { kind: "overflow", message: `\`${a}\` is out of range: expected a result between 1e-\
300 and 1e300`, start: i, end: s };
}
function de(e, n, t) {
  return { kind: "broken-input", message: `\`${e}\` has no value, so this has none: mend \`${e}\` first`, names: [e], ...n !== void 0 && { start: n, end: t } };
}
function ve(e, n) {
  let t = n ? `: did you mean \`${n}\`?` : ": give it a row in the ledger";
  return {
    kind: "unknown-quantity",
    message: `\`${e}\` is no quantity of the ledger${t}`,
    names: [e],
    ...n && { suggestion: n }
  };
}
function Vn(e, n) {
  let t = [...n.slice(0, 8), ...n.length > 8 ? ["…"] : [], n[0]].map((o) => `\`${o}\``).join(" → ");
  return { kind: "circular-quantity", message: `\`${e}\` is computed from itself: ${t}; give one of them a value of its own`, names: n };
}
function Wn(e) {
  return { kind: "duplicate-name", message: `\`${e}\` is defined a second time: keep one row, or give this one another name`, names: [e] };
}
function Kn(e, n) {
  let t = n.trim().slice(0, 60);
  return t === "" || t.startsWith("?") ? {
    kind: "missing-value",
    message: `\`${e}\` has neither a value nor an expression: expected a measure such as \`300 MB\``,
    names: [e]
  } : { kind: "no-measure", message: `\`${t}\` is no measure: expected one number with its unit, such as \`1,000 /day\` or \`0.5 USD/GB\``, names: [e] };
}
function ee({ text: e }) {
  return {
    kind: "syntax",
    message: `\`${e}\` compares, where a value is expected: leave one side`,
    start: 0,
    end: e.length
  };
}
function Je({ text: e }) {
  return { kind: "syntax", message: `\`${e}\` compares nothing: a check has one of \`<=\`, \`>=\`, \`<\`, \`>\`, \`==\``, start: 0, end: e.length };
}
function Qe({ text: e, left: n, right: t }, r, o) {
  if (!(!t || y(r, o)))
    return Oe(e, { start: 0, end: e.length }, "compares", [n, r], [t, o]);
}

// src/quantities/level.ts
function Gn(e, n, t, r, o) {
  let i = e.entries.length, s = new Float64Array(i).fill(Number.NaN), a = { load: t, values: s, reversed: new Uint8Array(i), unplanned: new Uint8Array(i) }, u = { failedAt: -1, gave: 0, negativeDivisor: !1 };
  for (let l of e.order) {
    let { problem: m, formula: p, measure: c } = e.entries[l];
    if (r.unplanned.has(l) && (a.unplanned[l] = 1), !m) {
      if (!p) {
        s[l] = r.taken.get(l) ?? (c?.value ?? Number.NaN) * (n.has(l) ? t : 1);
        continue;
      }
      u.negativeDivisor = !1, s[l] = v(p.program, s, p.binding, u, o, p.slot), a.reversed[l] = u.negativeDivisor || K(p.binding, a.reversed) ? 1 : 0, K(p.binding, a.unplanned) && (a.unplanned[l] = 1);
    }
  }
  return a;
}
function K(e, n) {
  for (let t of e) if (n[t]) return !0;
  return !1;
}

// src/quantities/verdict.ts
function G(e, n, t) {
  let { load: r, values: o } = n, i = !K(e.binding, n.unplanned), s = { failedAt: -1, gave: 0, negativeDivisor: K(e.binding, n.reversed) }, a = ce(e.left, o, s, t);
  if (Number.isNaN(a)) return { load: r, holds: !1, planned: i, problem: Hn(e.left, s) };
  let u = ce(e.right, o, s, t);
  return Number.isNaN(u) ? { load: r, holds: !1, planned: i, problem: Hn(e.right, s) } : s.negativeDivisor ? { load: r, holds: !1, planned: i, left: a, right: u, problem: Eo(e) } : { load: r, holds: O(
  a, e.operator, u), planned: i, left: a, right: u };
}
function ce({ formula: e }, n, t, r) {
  return v(e.program, n, e.binding, t, r, e.slot);
}
function Hn({ formula: e }, n) {
  return W(e.text, e.program, n);
}
function Eo({ expression: { text: e } }) {
  return { kind: "negative-divisor", message: `\`${e}\` divides by an amount below zero (what is never drained has no time): expected a positive divisor`, start: 0, end: e.length };
}

// src/quantities/sizing.ts
function Se(e, n, t, r = !0) {
  let { entries: o } = e.book, i = r ? { values: e.ceilings.values, frozen: !0 } : void 0, s = { failedAt: -1, gave: 0, negativeDivisor: !1 }, a = { values: t, gap: Number.NaN, holds: u };
  return a;
  function u(l) {
    s.negativeDivisor = !1;
    for (let c of l) {
      let { formula: b } = o[c];
      b && (t[c] = v(b.program, t, b.binding, s, i, b.slot));
    }
    let m = ce(n.left, t, s, i), p = ce(n.right, t, s, i);
    if (a.gap = m - p, !(Number.isNaN(m) || Number.isNaN(p)))
      return !s.negativeDivisor && O(m, n.operator, p);
  }
}
function Ae(e, n, t, r = 1e-11) {
  let [o, i] = [e, n];
  for (let s = 0; s < 60 && i - o > r * i; s++) {
    let a = (o + i) / 2;
    t(a) ? o = a : i = a;
  }
  return o;
}

// src/quantities/headroom.ts
var zn = 1e3, Co = 60, No = [1e-9, 1e-7, 1e-5, 1e-3], ko = 2e7;
function Re(e, n, t = !0) {
  let r = e.level(1);
  if (!G(n, r, e.ceilings).holds) return 0;
  let o = t ? "sized" : "binding", i = [...n.left.formula[o], ...n.right.formula[o]], s = Q(e.book, i, o, e.loaded);
  if (s.length * Co > ko / e.checks.length) return Number.NaN;
  let a = s.filter((c) => e.loads.has(c));
  if (a.length === 0) return Number.POSITIVE_INFINITY;
  let u = Se(e, n, e.scratch, t), { values: l } = u, p = wo((c) => {
    for (let b of a) l[b] = r.values[b] * c;
    return u.holds(s) === !0;
  }, () => u.gap);
  for (let c of s) l[c] = r.values[c];
  return p;
}
function wo(e, n) {
  let t = { load: 1, gap: e(1) ? n() : Number.NaN };
  for (let r = t, o = 2; ; o = Math.min(zn, o * 2)) {
    let i = e(o), s = { load: o, gap: n() };
    if (!i) return Ae(...Po(r, s, e), e);
    if (o === zn) return Number.POSITIVE_INFINITY;
    r = s;
  }
}
function Po(e, n, t) {
  let [r, o] = [e.load, n.load], i = r + (o - r) * e.gap / (e.gap - n.gap);
  for (let s of No) {
    for (let a of [i * (1 - s), i * (1 + s)])
      a > r && a < o && (t(a) ? r = a : o = a);
    if (o - r <= 3 * s * r) break;
  }
  return [r, o];
}

// src/quantities/remark.ts
var Xn = { "<": "<", "<=": "≤", ">": ">", ">=": "≥", "==": "=" }, Do = { "<": ">=", "<=": ">", ">": "<=", ">=": "<", "==": "==" }, qe = 15;
function Ze(e, n, t, r) {
  if (t.left === void 0 || t.right === void 0) return "";
  let o = t.holds ? "holds" : "fails", i = [Oo(e, n, t.left, t.right)];
  t.holds && Number.isFinite(r) && i.push(`to ${Yn(r)}x`);
  let s = i.filter((a) => a !== "");
  return s.length > 0 ? `${o} (${s.join("; ")})` : o;
}
function Yn(e) {
  let n = e < 10 ? 10 : 1;
  return (Math.floor(e * n * (1 + 1e-9)) / n).toLocaleString("en-US");
}
function Oo(e, n, t, r) {
  let o = So(e, n), [i, s] = vo(n, t, r, o);
  return [
    ...H(n.left.tree) ? [] : [i],
    ...H(n.right.tree) ? [] : [s]
  ].join(` ${Ao(n.operator, t, r)} `);
}
function vo({ dimension: e, operator: n }, t, r, o) {
  let i = O(t, n, r), s = O(t, "==", r);
  for (let a = Xe; a < qe; a++) {
    let u = [t, r].map((c) => D(c, e, o, a)), [l, m] = u.map((c) => x(c)?.value ?? Number.NaN);
    if ((s || !O(l, "==", m) && !O(l, "==", r) && l < r == t < r) && O(l, n, m) === i) return u;
  }
  return [D(t, e, o, qe), D(r, e, o, qe)];
}
function So({ entries: e, indexes: n }, { left: t, right: r, dimension: o, expression: i }) {
  let s = (c) => {
    let b = e[n.get(c) ?? -1]?.measure;
    return b && y(b.dimension, o) ? b : void 0;
  }, a = t.tree.type === "name" ? s(t.tree.name) : void 0;
  if (a) return a;
  let u = [r.tree, t.tree].find(H), l = u && i.text.slice(u.start, u.end), m = l === void 0 ? void 0 : x(l.replace(/^\(|\)$/g, ""));
  if (m && y(m.dimension, o))
    return { ...m, significant: 0, decimals: 0, padded: !1 };
  let p = i.names.map(s).find((c) => c !== void 0);
  return p && { ...p, significant: 0, decimals: 0, padded: !1 };
}
function Ao(e, n, t) {
  return O(n, e, t) ? Xn[e] : e === "==" ? "≠" : Xn[Do[e]];
}
function H(e) {
  return e.type === "number" || e.type === "negate" && H(e.of);
}

// src/quantities/restated.ts
var Ro = /^\s*(?:assumption|choice)\b/i, Io = 20;
function qn(e, { left: n, right: t }) {
  return Jn(e, n.tree) && Qn(t.tree) || Jn(e, t.tree) && Qn(n.tree);
}
function Jn(e, n) {
  let t = n;
  for (let r = 0; t?.type === "name" && r < Io; r++) {
    let o = e.entries[e.indexes.get(t.name) ?? -1];
    if (o && !o.expression) return Ro.test(o.basis ?? "");
    t = o?.expression?.left;
  }
  return !1;
}
function Qn(e) {
  for (let n of L(e)) if (n.type === "name") return !1;
  return !0;
}

// src/quantities/checks.ts
function Zn(e, n) {
  return e.checks.map(
    (t) => d(t.runnable) ? Mo(t.input, t.runnable) : Lo(e, t.input, t.runnable, n)
  );
}
function Mo(e, n) {
  return {
    input: e,
    names: [],
    verdicts: [],
    holds: !1,
    restated: !1,
    agrees: !1,
    headroom: 0,
    text: "",
    texts: [],
    problem: n
  };
}
function Lo(e, n, t, r) {
  let o = G(t, e.level(1), e.ceilings), i = r.map((l) => l === 1 ? o : G(t, e.level(l))), s, { operator: a, expression: u } = t;
  return {
    input: n,
    operator: a,
    names: u.names,
    verdicts: i,
    holds: o.holds,
    restated: qn(e.book, t),
    ...$o(t, o),
    agrees: n.verdict?.trim().toLowerCase() === (o.holds ? "holds" : "fails"),
    ...o.problem && { problem: o.problem },
    get headroom() {
      return s ??= Re(e, t), s;
    },
    get text() {
      return Ze(e.book, t, o, this.headroom);
    },
    get texts() {
      return i.map((l) => Ze(e.book, t, l, Number.POSITIVE_INFINITY));
    }
  };
}
function $o({ left: e, right: n, dimension: t }, r) {
  if (r.left === void 0 || r.right === void 0) return {};
  let o = { left: { value: r.left, dimension: t }, right: { value: r.right, dimension: t } }, i = H(n.tree) ? o.right : H(e.tree) ? o.left : void 0;
  return i ? { ...o, bound: i } : o;
}

// src/quantities/costs.ts
var en = (e, n) => `${e} line ${n + 1}`, ne = (e) => `${e} total`, To = (e, n) => `${e} sum ${n + 1}`;
function* tt({ name: e, lines: n, printed: t }) {
  let r;
  for (let [i, s] of n.entries()) {
    let a = Uo(en(e, i), s, r);
    if (!a) continue;
    yield a;
    let u = To(e, i);
    yield { name: u, expression: r === void 0 ? fe(a.name) : jo(r, a.name) }, r = u;
  }
  if (r === void 0) return;
  let o = t === void 0 ? void 0 : x(t) ?? M(t);
  yield { name: ne(e), measure: o, expression: fe(r) }, yield { name: e, measure: o, expression: fe(ne(e)) };
}
function rt(e, n) {
  let { time: t, ...r } = n, [o, ...i] = Object.entries(r);
  return t === -1 && o?.[1] === 1 && i.length === 0 && A.has(o[0]) ? void 0 : { kind: "unit-mismatch", message: `\`${e}\` gives ${j(n)}: expected money per time, such as \`199 USD/month\``, start: 0, end: e.
  length };
}
function Uo(e, { quantity: n, price: t, expression: r, printed: o }, i) {
  let s = o === void 0 ? void 0 : x(o) ?? M(o), a = { name: e, measure: s, costLine: !0 };
  if (r) return et(a, C(r));
  let u = [n, t].filter((m) => m !== void 0 && m.trim() !== "");
  if (u.length === 2) return et(a, Bo(u[0], u[1], i));
  if (u.length === 0 && s && M(o ?? "") === void 0)
    return { ...a, dimension: s.dimension };
  if (u.length === 0 && !s) return;
  let l = `\`${u[0] ?? "?"}\` is half a cost line: expected a quantity and a unit price`;
  return { ...a, problem: { kind: "missing-value", message: l } };
}
function et(e, n) {
  return d(n) ? { ...e, problem: n } : { ...e, expression: n };
}
function Bo(e, n, t) {
  let r = nt(e);
  if (d(r)) return r;
  let o = n.trim() === "above" ? Fo(t) : nt(n);
  if (d(o)) return o;
  let i = `(${r.text}) * (${o.text})`, a = { type: "binary", operator: "*", ...{ left: z(r.tree, 1), right: z(o.tree, r.text.length + 5) }, start: 0, end: i.length };
  return { text: i, left: a, names: [.../* @__PURE__ */ new Set([...r.names, ...o.names])] };
}
function nt(e) {
  let n = C(e);
  if (!d(n) && !n.operator) return { text: e, tree: n.left, names: n.names };
  let t = x(e), r = t ? e.slice(t.start, t.length) : e;
  return t ? { text: r, tree: { type: "number", ...t, start: 0, end: r.length }, names: [] } : { kind: "no-measure", message: `\`${e}\` is neither a name, an expression nor a measure such as \`0.023 USD\
/GB/month\``, start: 0, end: e.length };
}
function Fo(e) {
  return e !== void 0 ? { text: "above", tree: { type: "name", name: e, start: 0, end: 5 }, names: [e] } : { kind: "missing-value", message: "`above` stands in the first line: expected a line before i\
t" };
}
function z(e, n) {
  let t = { ...e, start: e.start + n, end: e.end + n };
  return t.type === "binary" ? { ...t, left: z(t.left, n), right: z(t.right, n) } : t.type === "call" ? { ...t, arguments: t.arguments.map((r) => z(r, n)) } : t.type === "negate" ? { ...t, of: z(t.of,
  n) } : t;
}
function fe(e) {
  return { text: e, left: { type: "name", name: e, start: 0, end: e.length }, names: [e] };
}
function jo(e, n) {
  let t = `${e} + ${n}`, r = fe(e).left, o = z(fe(n).left, e.length + 3);
  return {
    text: t,
    left: { type: "binary", operator: "+", left: r, right: o, start: 0, end: t.length },
    names: [e, n]
  };
}

// src/quantities/names.ts
var _o = /^[\p{Ll}\p{Lo}_][\p{Ll}\p{Lo}\p{N}_]*$/u, Vo = new Set("ns us ms s min h day week month year bit k million billion".split(" ")), Wo = 2e3;
function ot(e) {
  let n = U.has(e) ? "function" : Vo.has(e) ? "unit" : void 0;
  if (n)
    return { kind: "bad-name", message: `\`${e}\` is the name of a ${n}: expected a name of its own, such as \`${e}_limit\``, names: [e], suggestion: `${e}_limit` };
  if (_o.test(e)) return;
  let t = e.trim().toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "_") || "quantity";
  return {
    kind: "bad-name",
    message: `\`${e}\` is no snake_case name: write \`${t}\``,
    names: [e],
    suggestion: t
  };
}
function it(e, n) {
  let t, r = 0;
  for (let o of n) {
    if (r++ > Wo) break;
    let i = Math.min(e.length < 5 ? 1 : 2, (t?.distance ?? 3) - 1);
    if (Math.abs(o.length - e.length) > i || o.length > 60) continue;
    let s = Ko(e, o);
    s <= i && (t = { name: o, distance: s });
  }
  return t?.name;
}
function Ko(e, n) {
  let t = [], r = Array.from({ length: n.length + 1 }, (o, i) => i);
  for (let o = 1; o <= e.length; o++) {
    let i = [o];
    for (let s = 1; s <= n.length; s++) {
      let a = e[o - 1] === n[s - 1], u = Math.min(i[s - 1] + 1, r[s] + 1, r[s - 1] + (a ? 0 : 1));
      o > 1 && s > 1 && e[o - 1] === n[s - 2] && e[o - 2] === n[s - 1] && (u = Math.min(u, t[s - 2] + 1)), i.push(u);
    }
    t = r, r = i;
  }
  return r[n.length];
}

// src/quantities/order.ts
function st(e, n) {
  let t = { order: [], cycles: /* @__PURE__ */ new Map() }, r = new Uint8Array(e), o = new Int32Array(e);
  for (let i = 0; i < e; i++) r[i] === at && Ho(i, n, r, o, t);
  return t;
}
var at = 0, nn = 1, Go = 2;
function Ho(e, n, t, r, o) {
  let i = [e];
  for (t[e] = nn; i.length > 0; ) {
    let s = i.at(-1), a = n(s)?.[r[s]];
    if (a === void 0) {
      t[s] = Go, o.order.push(s), i.pop();
      continue;
    }
    r[s]++, t[a] === nn && zo(i, a, o.cycles), t[a] === at && (t[a] = nn, i.push(a));
  }
}
function zo(e, n, t) {
  if (t.has(n) && t.has(e.at(-1))) return;
  let r = e.slice(e.lastIndexOf(n));
  for (let o of r) t.has(o) || t.set(o, r);
}

// src/quantities/row.ts
function ut({ name: e, value: n, expression: t, basis: r }) {
  let o = x(n), i = { name: e, basis: r, measure: o ?? M(n) };
  if (t === void 0)
    return o ? { ...i, dimension: o.dimension } : { ...i, problem: Kn(e, n) };
  let s = C(t);
  return d(s) ? { ...i, problem: s } : s.operator ? { ...i, expression: s, problem: ee(s) } : { ...i, expression: s };
}

// src/quantities/book.ts
var Xo = 100;
function lt({ rows: e, definitions: n = [] }) {
  let t = {
    entries: [],
    indexes: /* @__PURE__ */ new Map(),
    duplicates: /* @__PURE__ */ new Map(),
    order: new Int32Array(),
    rank: new Int32Array(),
    slots: 0,
    suggestions: Xo
  };
  for (let r of e)
    t.indexes.has(r.name) ? t.duplicates.set(r, Wn(r.name)) : mt(t, ut(r));
  for (let r of n)
    for (let o of tt(r)) t.indexes.has(o.name) || mt(t, o);
  for (let r of t.entries) Jo(t, r);
  Qo(t);
  for (let r of t.order) qo(t, t.entries[r]);
  return t;
}
function mt(e, n) {
  e.indexes.set(n.name, e.entries.length), e.entries.push(n);
}
function be(e, n) {
  let t = new Int32Array(n.length);
  for (let [r, o] of n.entries()) {
    let i = e.indexes.get(o);
    if (i === void 0) return tn(e, o);
    t[r] = i;
  }
  return t;
}
function tn(e, n) {
  return ve(n, e.suggestions-- > 0 ? it(n, e.indexes.keys()) : void 0);
}
function te(e, n, t) {
  return B(n, (r) => Zo(e, r), t);
}
function rn(e, n, t, r) {
  let o = q(t, n.names), i = e.slots;
  e.slots += o.ceilings;
  let s = o.ceilings === 0 ? r : Yo(e, t);
  return { text: n.text, program: o, binding: r, sized: s, slot: i };
}
function Yo(e, n) {
  let r = [...L(n, (o) => o.type === "call" && o.function === "ceil")].flatMap(
    (o) => o.type === "name" ? e.indexes.get(o.name) ?? [] : []
  );
  return Int32Array.from(new Set(r));
}
function Jo(e, n) {
  if (!n.expression || n.problem) return;
  let t = be(e, n.expression.names);
  d(t) ? n.problem = t : n.formula = rn(e, n.expression, n.expression.left, t);
}
function Qo(e) {
  let { order: n, cycles: t } = st(e.entries.length, (o) => e.entries[o].formula?.binding), r = new Map(
    [...new Set(t.values())].map((o) => [o, o.map((i) => e.entries[i].name)])
  );
  for (let [o, i] of t)
    e.entries[o].problem = Vn(e.entries[o].name, r.get(i));
  e.order = Int32Array.from(n), e.rank = new Int32Array(n.length);
  for (let [o, i] of n.entries()) e.rank[i] = o;
}
function qo(e, n) {
  if (!n.formula || !n.expression || n.problem) return;
  let { left: t, text: r } = n.expression, o = te(e, t, r), i = d(o) ? o : n.costLine ? rt(r, o) : void 0;
  i ? n.problem = i : d(o) || (n.dimension = o);
}
function Zo(e, n) {
  let t = e.entries[e.indexes.get(n) ?? -1];
  return t?.problem || !t?.dimension ? de(n) : t.dimension;
}

// src/quantities/compiled-check.ts
function pt(e, n) {
  return { input: n, runnable: ei(e, C(n.expression)) };
}
function ei(e, n) {
  if (d(n)) return n;
  let { text: t, names: r, operator: o, right: i } = n;
  if (!o || !i) return Je(n);
  let s = be(e, r);
  if (d(s)) return s;
  let a = te(e, n.left, t);
  if (d(a)) return a;
  let u = te(e, i, t);
  if (d(u)) return u;
  let l = Qe(n, a, u);
  if (l) return l;
  let m = [n.left, i].map((p) => ({ tree: p, formula: rn(e, n, p, s) }));
  return { expression: n, operator: o, left: m[0], right: m[1], dimension: a, binding: s };
}

// src/quantities/plan.ts
var ni = /^\s*not planned\b/i;
function dt(e, n, t) {
  return t.map((r) => {
    let o = e.indexes.get(r.name), i = o === void 0 ? void 0 : e.entries[o], s = o === void 0 ? "expression" : i?.expression ? "computed" : n.has(o) ? "load" : "taken", u = Object.entries(r.values).flatMap(
    ([l, m]) => m === void 0 ? [] : [ti(Number(l), m, i?.dimension)]).filter(({ load: l }) => l > 0).sort((l, m) => l.load - m.load);
    return o === void 0 ? { input: r, kind: s, source: C(r.name), cells: u } : { input: r, kind: s, index: o, cells: u };
  });
}
function ct(e, n) {
  let t = /* @__PURE__ */ new Map(), r = /* @__PURE__ */ new Set();
  for (let { kind: o, index: i, cells: s } of e) {
    let a = s.findLast((u) => u.load <= n && u.printed.trim() !== "");
    i === void 0 || !a || (a.planned ? o === "taken" && a.load !== 1 && a.value !== void 0 && t.set(i, a.value) : r.add(i));
  }
  return { taken: t, unplanned: r };
}
function ti(e, n, t) {
  let r = ae(n)?.printed ?? n, o = x(r), i = o && t && y(o.dimension, t);
  return { load: e, printed: r, planned: !ni.test(n), ...i && { value: o.value } };
}

// src/quantities/core.ts
var ri = 32;
function ft(e) {
  let n = lt(e), t = new Set((e.load ?? []).flatMap((m) => n.indexes.get(m) ?? [])), r = dt(n, t, e.plan ?? []), o = (e.checks ?? []).map((m) => pt(n, m)), i = { values: new Float64Array(n.slots), frozen: !1 },
  s = /* @__PURE__ */ new Map(), a = (m) => {
    let p = s.get(m);
    if (p) return p;
    let c = Gn(n, t, m, ct(r, m), m === 1 ? i : void 0);
    return s.size >= ri && s.delete(s.keys().next().value), s.set(m, c), c;
  }, u, l = oi(n, t);
  return {
    book: n,
    loads: t,
    loaded: l,
    plan: r,
    checks: o,
    ceilings: i,
    level: a,
    get scratch() {
      return u ??= a(1).values.slice(), u;
    }
  };
}
function oi(e, n) {
  let t = new Uint8Array(e.entries.length);
  for (let r of e.order) {
    let o = e.entries[r].formula?.binding;
    (n.has(r) || o && K(o, t)) && (t[r] = 1);
  }
  return t;
}

// src/quantities/judge.ts
function X(e, n, t, r) {
  let o = x(t), i = o ?? M(t);
  if (d(n)) return { measure: i, rounds: !1, problem: n };
  let s = i && (y(i.dimension, n.dimension) || !o && i.unit === ""), a = D(n.value, n.dimension, o || i?.unit ? i : r), u = { value: n, measure: i, text: a, rounds: !1 };
  if (!i) return { ...u, problem: ii(e, t, a) };
  if (!s) return { ...u, problem: si(e, t, i, n, a) };
  if (!o) return { ...u, problem: bt(e, a) };
  if (y(o.dimension, n.dimension) && Fe(o, n.value))
    return { ...u, text: t.slice(o.start, o.length), rounds: !0 };
  let l = t.slice(o.start, o.length), m = `\`${e}\` gives ${a}, not \`${l}\`: write \`${a}\``;
  return { ...u, problem: { kind: "wrong-result", message: m, right: a } };
}
function bt(e, n) {
  return { kind: "missing-result", message: `\`${e}\` gives ${n}: write \`${n}\` for \`?\``, right: n };
}
function ii(e, n, t) {
  return n.trim() === "" ? { ...bt(e, t), message: `\`${e}\` has no result: write \`${t}\`` } : {
    kind: "no-measure",
    message: `\`${n.trim().slice(0, 60)}\` is no measure: \`${e}\` gives ${t}`,
    right: t
  };
}
function si(e, n, t, r, o) {
  let i = n.slice(t.start, t.length), [s, a] = [r.dimension, t.dimension].map(j);
  return { kind: "unit-mismatch", message: `\`${e}\` gives ${o} (${s}), not \`${i}\` (${a})`, right: o };
}

// src/quantities/lookup.ts
function S(e, n, t) {
  let r = e.book.indexes.get(n);
  return r === void 0 ? tn(e.book, n) : ai(e, r, t, n);
}
function ai(e, n, t, r) {
  let { problem: o, formula: i, dimension: s } = e.book.entries[n];
  if (o) return o;
  let { values: a } = e.level(t), u = a[n];
  if (s && !Number.isNaN(u)) return { value: u, dimension: s };
  if (!i) return de(r);
  let l = { failedAt: 0, gave: 0, negativeDivisor: !1 };
  return v(i.program, a, i.binding, l), W(i.text, i.program, l);
}
function Ie(e, n, t) {
  let r = C(n);
  return d(r) ? r : on(e, r, t);
}
function on(e, n, t) {
  if (n.operator) return ee(n);
  let { text: r, left: o, names: i } = n, s = be(e.book, i);
  if (d(s)) return s;
  let a = te(e.book, o, r);
  if (d(a)) return a;
  let u = q(o, i), l = { failedAt: 0, gave: 0, negativeDivisor: !1 }, m = v(u, e.level(t).values, s, l);
  return Number.isNaN(m) ? W(r, u, l) : { value: m, dimension: a };
}
function gt(e, n) {
  let t = C(n);
  if (d(t)) return /* @__PURE__ */ new Set();
  let r = Int32Array.from(t.names.flatMap((o) => e.book.indexes.get(o) ?? []));
  return new Set(Q(e.book, r, "binding").map((o) => e.book.entries[o].name));
}

// src/quantities/definitions.ts
function ht(e, n) {
  return n.map((t) => {
    let r = t.lines.map((i, s) => ({
      ...ui(e, en(t.name, s), i),
      input: i
    })), o = li(e, t.name);
    return { ...mi(e, t), input: t, lines: r, ...o && { conflict: o } };
  });
}
function ui(e, n, { quantity: t, price: r, expression: o, printed: i }) {
  return e.book.indexes.has(n) ? yt(e, n, o ?? `${t ?? ""} × ${r ?? ""}`, i) : { rounds: !0 };
}
function mi(e, { name: n, printed: t }) {
  return e.book.indexes.has(ne(n)) ? yt(e, ne(n), "the sum of the lines", t) : { rounds: !0 };
}
function yt(e, n, t, r) {
  let o = S(e, n, 1);
  return r !== void 0 || d(o) ? X(t, o, r ?? "?") : { value: o, rounds: !0, text: D(o.value, o.dimension) };
}
function li(e, n) {
  let [t, r] = [S(e, ne(n), 1), S(e, n, 1)];
  if (d(t) || d(r) || le(t.value, r.value)) return;
  let [o, i] = [t, r].map(({ value: a, dimension: u }) => D(a, u));
  return { kind: "duplicate-name", message: `\`${n}\` is ${i} in the ledger, and its lines give ${o}: keep the Total, drop the row`, names: [n], right: o };
}

// src/quantities/flips.ts
var ge = 100, re = 6, xt = 1e-8, pi = 1e-6, di = 2 * (re + 27), ci = 1e8;
function Et(e, n) {
  let t = e.level(1), { holds: r, problem: o } = G(n, t, e.ceilings);
  if (o && o.kind !== "negative-divisor") return [];
  let i = Q(e.book, [...n.left.formula.sized, ...n.right.formula.sized], "sized"), s = i.filter((m) => !e.book.entries[m].formula);
  if (s.length * i.length * di > ci / e.checks.length) return;
  let { values: a, holds: u } = Se(e, n, e.scratch), l = [];
  for (let m of s) {
    let p = fi(e, i, m), c = (b) => (a[m] = b, u(p) === !r);
    l.push(...bi(e.book.entries[m], t.values[m], c));
    for (let b of [m, ...p]) a[b] = t.values[b];
  }
  return l.sort((m, p) => m.factor - p.factor);
}
function fi({ book: e }, n, t) {
  let r = /* @__PURE__ */ new Set([t]);
  return n.filter((o) => {
    let i = e.entries[o].formula?.sized.some((s) => r.has(s)) ?? !1;
    return i && r.add(o), i;
  });
}
function* bi(e, n, t) {
  let r = e.dimension ?? {};
  for (let o of gi(e, n)) {
    let i = hi((m) => t(o(m)));
    if (i === void 0) continue;
    let s = o(i), a = (m) => D(m, r, e.measure), u = Math.abs(s - n) <= pi * Math.abs(n) ? s < n ? "below" : "above" : void 0, l = `${e.name} ${u ? `${u} ${a(n)}` : a(s)} (now ${a(n)})`;
    yield { name: e.name, now: { value: n, dimension: r }, at: { value: s, dimension: r }, factor: ge ** i, text: l };
  }
}
function gi({ measure: e, dimension: n }, t) {
  let r = e?.scale ?? 1;
  if (t === 0) return [(s) => r * s];
  if (!(n && w(n) && e?.unit.startsWith("%") && t > 0.5 && t <= 1)) return [(s) => t * ge ** s, (s) => t * ge ** -s];
  let i = 1 - t;
  return i === 0 ? [(s) => 1 - r * s] : [(s) => 1 - i * ge ** -s, (s) => Math.max(0, 1 - i * ge ** s)];
}
function hi(e) {
  for (let n = 1; n <= re; n++) {
    if (!e(n / re)) continue;
    let t = Ae((n - 1) / re, n / re, (r) => !e(r), xt);
    return Math.min(n / re, t * (1 + xt) + Number.MIN_VALUE);
  }
}

// src/quantities/outcomes.ts
function Ct(e, n) {
  return n.map((t) => {
    let { name: r, value: o, expression: i } = t, s = i !== void 0, a = X(i ?? r, S(e, r, 1), o), u = e.book.duplicates.get(t) ?? ot(r) ?? a.problem, l = e.loads.has(e.book.indexes.get(r) ?? -1);
    return { ...a, input: t, computed: s, isLoad: l, ...u && { problem: u } };
  });
}
function Nt(e, n) {
  return n.map((t) => {
    let r = Ie(e, t.expression, t.load ?? 1);
    return { ...X(t.expression, r, t.printed), input: t };
  });
}
function kt(e, n) {
  return n.map((t) => {
    let r = e.book.entries[e.book.indexes.get(t) ?? -1], o = r ? void 0 : S(e, t, 1);
    if (o && "kind" in o) return { name: t, problem: o };
    if (!r?.expression) return { name: t };
    let i = `\`${t}\` is computed and cannot be load: name the rows it is computed from`;
    return { name: t, problem: { kind: "computed-load", message: i, names: [t] } };
  });
}

// src/quantities/plan-cells.ts
function wt(e) {
  return e.plan.map((n) => {
    let t = yi(e, n), r = n.cells.map((o) => xi(e, n, o));
    return { input: n.input, kind: n.kind, cells: r, ...t && { problem: t } };
  });
}
function yi(e, n) {
  let t = Pt(e, n, 1);
  return d(t) ? t : void 0;
}
function xi(e, n, { load: t, printed: r, planned: o }) {
  let i = n.kind === "taken" && t !== 1, s = Pt(e, n, t), a = { load: t, printed: r, planned: o, taken: i };
  if (!o) return { ...a, rounds: !0, text: r, ...d(s) ? { problem: s } : { value: s } };
  let u = X(n.input.name, s, r, e.book.entries[n.index ?? -1]?.measure);
  if (!i || !u.problem || d(s)) return { ...a, ...u };
  let { text: l, ...m } = u;
  return { ...a, ...m, problem: Ei(n.input.name, t, r) };
}
function Pt(e, { input: n, source: t }, r) {
  return t ? d(t) ? t : on(e, t, r) : S(e, n.name, r);
}
function Ei(e, n, t) {
  let r = t.trim().slice(0, 60) || "?", i = `\`${r}\` is no value that \`${e}\` can take at ${n}x: expected a measure in its unit, or \`not planned\``;
  return {
    kind: t.trim() === "" || r.startsWith("?") ? "missing-value" : "no-measure",
    message: i,
    names: [e]
  };
}

// src/quantities/ledger.ts
var Dt = [1, 10, 100];
function Ci(e) {
  let n = ft(e), t = e.levels ?? Dt, r = Y(() => Ct(n, e.rows)), o = Y(() => Nt(n, e.results ?? [])), i = Y(() => Zn(n, t)), s = Y(() => kt(n, e.load ?? [])), a = Y(() => wt(n)), u = Y(() => ht(n, e.definitions ??
  [])), l = Y(() => new Map(n.checks.map((m) => [m.input, m.runnable])));
  return {
    levels: t,
    get names() {
      return n.book.entries.map(({ name: m }) => m).filter((m) => !m.includes(" "));
    },
    get rows() {
      return r();
    },
    get results() {
      return o();
    },
    get checks() {
      return i();
    },
    get loads() {
      return s();
    },
    get plan() {
      return a();
    },
    get definitions() {
      return u();
    },
    value: (m, p = 1) => S(n, m, p),
    evaluate: (m, p = 1) => Ie(n, m, p),
    dependencies: (m) => gt(n, m),
    headroom: (m, p = !1) => p ? Ni(n, l().get(m.input)) : m.headroom,
    flips: (m) => ki(n, l().get(m.input))
  };
}
function Ni(e, n) {
  return !n || d(n) ? 0 : Re(e, n, !1);
}
function ki(e, n) {
  return !n || d(n) ? [] : Et(e, n);
}
function Y(e) {
  let n;
  return () => (n ??= { value: e() }, n.value);
}

// src/quantities/evaluate.ts
function wi(e, n) {
  if (e.operator) return ee(e);
  let t = Pi(e, n);
  return d(t) ? t : Di(e, e.left, t);
}
function Pi({ names: e }, n) {
  let t = /* @__PURE__ */ new Map();
  for (let r of e) {
    let o = n(r) ?? ve(r);
    if (d(o)) return o;
    t.set(r, o);
  }
  return t;
}
function Di({ text: e, names: n }, t, r) {
  let o = B(t, (l) => r.get(l).dimension, e);
  if (d(o)) return o;
  let i = q(t, n), s = Float64Array.from(n, (l) => r.get(l).value), a = { failedAt: -1, gave: 0, negativeDivisor: !1 }, u = v(i, s, Int32Array.from(n.keys()), a);
  return Number.isNaN(u) ? W(e, i, a) : { value: u, dimension: o };
}

export {
  $ as a,
  y as b,
  w as c,
  oe as d,
  x as e,
  M as f,
  Fe as g,
  d as h,
  L as i,
  C as j,
  ae as k,
  Ge as l,
  _r as m,
  wi as n,
  Jr as o,
  D as p,
  Yn as q,
  Dt as r,
  Ci as s
};
