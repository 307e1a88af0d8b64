// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  b as T
} from "./chunk-5VFBZKTQ.mjs";
import {
  a as D
} from "./chunk-G3DKJZ2P.mjs";
import "./chunk-ADFQ3F2B.mjs";

// src/blocks/code/protobuf/walk.ts
var b = class extends Error {
  token;
  expected;
  constructor(t, n) {
    super("unexpected"), this.token = t, this.expected = n;
  }
}, r = (e) => e.tokens[e.at]?.text ?? "", f = (e, t) => new b(e.tokens[e.at], t);
function a(e, t) {
  return r(e) !== t ? !1 : (e.at += 1, !0);
}
function i(e, t) {
  if (!a(e, t)) throw f(e, [t]);
}
function s(e, t, n = [`a ${t === "word" ? "name" : t === "string" ? "text" : t}`]) {
  let o = e.tokens[e.at];
  if (o?.kind !== t) throw f(e, n);
  return e.at += 1, o;
}
function x(e, t, n, o) {
  return {
    name: t,
    kind: n,
    notation: "protobuf",
    fields: [],
    values: [],
    references: [],
    place: e.place(o?.at ?? 0)
  };
}
function v(e) {
  let t = 0;
  for (; e.at < e.tokens.length; e.at++) {
    let n = r(e);
    if (n === "{" && (t += 1), n === "}" && t === 0) break;
    if (n === "}" && (t -= 1), n === ";" && t === 0) {
      e.at += 1;
      return;
    }
  }
  throw f(e, [";"]);
}
function W(e) {
  if (r(e) !== "[") return;
  let t = 0;
  for (; e.at < e.tokens.length; e.at++) {
    let n = r(e);
    if (t += n === "[" ? 1 : n === "]" ? -1 : 0, n === ";") break;
    if (t === 0) {
      e.at += 1;
      return;
    }
  }
  throw f(e, ["]"]);
}

// src/blocks/code/protobuf/members.ts
function F(e, t) {
  let n = /^(?:optional|required|repeated)$/.test(r(e)) ? e.tokens[e.at++].text : "", o = r(e) === "map" ? U(e) : [s(e, "word", ["a field, such as `string name = 1;`"]).text], c = s(e, "word");
  i(e, "="), s(e, "number"), o[0] === "group" ? m(e, () => g(e, t)) : (W(e), i(e, ";"));
  let [d = "", p] = o, u = p ? `map<${d}, ${p}>` : n === "repeated" ? `repeated ${d}` : d, N = o.filter((S) => !P.test(S)).map(A), R = e.place(c.at);
  t.fields.push({
    name: c.text,
    type: u,
    optional: n === "optional",
    references: N,
    key: !1,
    place: R
  });
}
var P = /^(?:double|float|u?int(?:32|64)|sint(?:32|64)|s?fixed(?:32|64)|bool|string|bytes|group|\.?google\..*)$/, A = (e) => e.split(".").at(-1);
function U(e) {
  e.at += 1, i(e, "<");
  let t = s(e, "word").text;
  i(e, ",");
  let n = s(e, "word").text;
  return i(e, ">"), [t, n];
}
function y(e, t) {
  if (a(e, ";")) return;
  let n = e.tokens[e.at + 1]?.text === "=";
  if (r(e) === "option" && !n) h(e);
  else if (r(e) === "reserved" && !n) v(e);
  else {
    let o = s(e, "word", ["a value, such as `ACTIVE = 1;`"]);
    i(e, "="), s(e, "number"), W(e), i(e, ";"), t.values.push(o.text);
  }
}
function $(e, t) {
  if (!a(e, ";"))
    if (r(e) === "option") h(e);
    else if (a(e, "rpc")) Z(e, t);
    else throw f(e, ["rpc"]);
}
function Z(e, t) {
  let n = s(e, "word"), o = O(e);
  if (!a(e, "returns")) throw f(e, ["returns"]);
  let c = O(e);
  r(e) === "{" ? m(e, () => a(e, ";") ? void 0 : h(e)) : i(e, ";");
  let d = [o, c].filter((p) => !P.test(p)).map(A);
  e.declarations.push({ ...x(e, t + n.text, "operation", n), references: d });
}
function O(e) {
  i(e, "("), r(e) === "stream" && e.tokens[e.at + 1]?.kind === "word" && (e.at += 1);
  let t = s(e, "word").text;
  return i(e, ")"), t;
}

// src/blocks/code/protobuf/grammar.ts
var _ = 60;
function E(e, t) {
  let n = x(e, "", "type", e.tokens[0]);
  for (; e.at < e.tokens.length; )
    t === "file" ? q(e) : t === "message" ? g(e, n) : t === "enum" ? y(e, n) : $(e, "");
}
function q(e) {
  if (a(e, ";")) return;
  let t = r(e);
  if (t === "syntax" || t === "edition") I(e, ["=", "a text"]);
  else if (t === "package") I(e, ["a name"]);
  else if (t === "import") M(e);
  else if (t === "option") h(e);
  else if (!j(e)) throw f(e, ["message", "enum", "service"]);
}
function j(e) {
  let t = r(e);
  if (e.tokens[e.at + 1]?.kind !== "word") return !1;
  if (t === "message") C(e, "type", g);
  else if (t === "enum") C(e, "enum", y);
  else if (t === "service") L(e);
  else if (t === "extend") {
    e.at += 1;
    let o = x(e, "", "type", s(e, "word"));
    m(e, () => g(e, o));
  } else return !1;
  return !0;
}
function C(e, t, n) {
  e.at += 1;
  let o = s(e, "word"), c = x(e, o.text, t, o);
  e.declarations.push(c), m(e, () => n(e, c));
}
function L(e) {
  e.at += 1;
  let t = s(e, "word").text;
  m(e, () => $(e, `${t}.`));
}
function m(e, t) {
  if (i(e, "{"), e.depth += 1, e.depth > _) throw f(e, ["}"]);
  for (; r(e) !== "}"; ) {
    if (e.at >= e.tokens.length) throw f(e, ["}"]);
    t();
  }
  e.at += 1, e.depth -= 1;
}
function g(e, t) {
  if (a(e, ";")) return;
  let n = r(e), o = e.tokens[e.at + 1];
  n === "option" && o?.text !== "=" ? h(e) : /^(?:reserved|extensions)$/.test(n) && o?.kind !== "word" ? v(e) : n === "oneof" && o?.kind === "word" ? (e.at += 2, m(e, () => g(e, t))) : j(e) || F(e, t);
}
function I(e, t) {
  e.at += 1;
  for (let n of t) n === "=" ? i(e, "=") : s(e, n === "a text" ? "string" : "word");
  i(e, ";");
}
function M(e) {
  e.at += 1, /^(?:public|weak|option)$/.test(r(e)) && (e.at += 1), s(e, "string"), i(e, ";");
}
function h(e) {
  if (r(e) !== "option") throw f(e, ["option", "}"]);
  let t = e.at;
  if (v(e), !e.tokens.slice(t, Math.min(e.at, t + 40)).some((n) => n.text === "="))
    throw e.at = t + 1, f(e, ["="]);
}

// src/blocks/code/protobuf/tokens.ts
var l = /(?<blank>\s+|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|(?<gap>\.{3,}|…)|(?<word>\.?[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)|(?<number>[-+]?\.?\d[\w.+]*)|(?<string>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|(?<mark>[\s\S])/y;
function z(e) {
  let t = [];
  l.lastIndex = 0;
  for (let n = l.exec(e); n; n = l.exec(e)) {
    let o = Object.entries(n.groups ?? {}).find(([, c]) => c !== void 0)?.[0];
    if (o !== "blank" && o !== "gap" && t.push({ text: n[0], at: n.index, kind: o }), l.lastIndex >= e.length) break;
  }
  return t;
}

// src/blocks/code/protobuf/index.ts
var oe = (e) => {
  let t = D(e), n = z(e), o;
  for (let c of ["file", "message", "service", "enum"]) {
    let d = [], p = { tokens: n, at: 0, depth: 0, declarations: d, place: t };
    try {
      return E(p, c), { declarations: d.filter(({ name: u }) => u !== ""), faults: [] };
    } catch (u) {
      if (!(u instanceof b)) throw u;
      (!o || (u.token?.at ?? e.length) > (o.token?.at ?? e.length)) && (o = u);
    }
  }
  return { declarations: [], faults: o ? [V(o, e, t)] : [] };
};
function V({ token: e, expected: t }, n, o) {
  let c = e ? `\`${e.text.slice(0, 40).replaceAll("`", "'")}\`` : T, d = t.map((p) => /^(?:a|an|the) /.test(p) ? p : `\`${p}\``).join(" or ");
  return {
    message: `${c} is not expected here: expected ${d}`,
    place: o(e?.at ?? n.trimEnd().length),
    ...e && { token: e.text },
    expected: t
  };
}
export {
  oe as readProtobuf
};
