// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as g
} from "./chunk-EVAWQN3U.mjs";
import {
  a as b
} from "./chunk-G3DKJZ2P.mjs";
import "./chunk-ADFQ3F2B.mjs";

// src/blocks/code/sql/statements.ts
function P(e) {
  let E = [], n = [], t = 0, r = (i, T = !1) => {
    n.length > 0 && E.push({ tokens: n, stop: i, cut: T }), n = [], t = 0;
  };
  for (let [i, T] of e.entries())
    T.text === ";" ? r(T) : (T.leads && n.length > 0 && z(T, e[i + 1], t) && r(void 0, t > 0), t += T.text === "(" ? 1 : T.text === ")" ? -1 : 0, n.push(T));
  return r(void 0), E;
}
function z({ value: e, kind: E }, n, t) {
  if (E !== "word" || n?.kind !== "word") return !1;
  let r = `${e} ${n.value}`;
  return /^CREATE (?:TABLE|UNIQUE|INDEX|TYPE|VIEW|OR|EXTENSION|SCHEMA|TRIGGER|FUNCTION)$/.test(r) ? !0 : t === 0 && /^(?:CREATE \w+|ALTER TABLE|ALTER TYPE|DROP TABLE|DROP INDEX|INSERT INTO|COMMENT ON|GO \w+)$/.
  test(r);
}
function A(e, E) {
  let n = 0;
  for (let t = E; t < e.length; t++)
    if (e[t].text === "(" && (n += 1), e[t].text === ")" && (n -= 1), n === 0) return t + 1;
  return e.length;
}
function Y(e) {
  let E = [], n = [], t = [];
  for (let [r, i] of e.entries()) {
    let { text: T } = i;
    /^[([]$/.test(T) || T === "<" && ee(e[r - 1]) ? n.push(T) : (/^[)\]]$/.test(T) || T === ">" && n.at(-1) === "<") && n.pop(), T === "," && n.length === 0 ? (E.push({ tokens: t, comma: i }), t = []) :
    t.push(i);
  }
  return [...E, { tokens: t, comma: void 0 }];
}
var ee = (e) => /^(?:ARRAY|STRUCT|MAP|LIST|SET|TUPLE|FROZEN|ROW|VECTOR)$/.test(e?.value ?? "");

// src/blocks/code/sql/words.ts
var p = (e) => new Set(e.split(" ")), c = p(
  "BIGINT BIGSERIAL BINARY BIT BLOB BOOL BOOLEAN BYTEA BYTES CHAR CHARACTER CIDR CITEXT CLOB COUNTER DATE DATETIME DATETIME2 DATETIMEOFFSET DATETIME64 DEC DECIMAL DOUBLE FIXED FLOAT FLOAT32 FLOAT4 FLO\
AT64 FLOAT8 GEOGRAPHY GEOMETRY HSTORE IMAGE INET INT INT1 INT16 INT2 INT32 INT4 INT64 INT8 INTEGER INTERVAL JSON JSONB LINESTRING LONG LONGBLOB LONGTEXT MACADDR MEDIUMBLOB MEDIUMINT MEDIUMTEXT MONEY N\
CHAR NTEXT NUMBER NUMERIC NVARCHAR NVARCHAR2 POINT POLYGON RAW REAL ROWVERSION SERIAL SERIAL4 SERIAL8 SMALLDATETIME SMALLINT SMALLMONEY SMALLSERIAL STRING SUPER TEXT TIME TIMESTAMP TIMESTAMPTZ TIMETZ \
TIMEUUID TINYBLOB TINYINT TINYTEXT TSQUERY TSRANGE TSTZRANGE DATERANGE INT4RANGE INT8RANGE NUMRANGE TSVECTOR UINT16 UINT32 UINT64 UINT8 UNIQUEIDENTIFIER UUID VARBINARY VARCHAR VARCHAR2 VARBIT VARIANT \
VECTOR HALFVEC XML YEAR ENUM SET MAP LIST ARRAY TUPLE FROZEN STRUCT RECORD LTREE OID REGCLASS NAME BFILE OBJECT ASCII VARINT INT128 INT256 LOWCARDINALITY NULLABLE NESTED AGGREGATEFUNCTION ROW SYSNAME \
HIERARCHYID"
), O = p(
  "NOT NULL PRIMARY KEY UNIQUE DEFAULT CHECK REFERENCES FOREIGN CONSTRAINT GENERATED ALWAYS BY AS IDENTITY STORED VIRTUAL PERSISTED COLLATE COMMENT ON UPDATE DELETE CASCADE RESTRICT SET NO ACTION MATC\
H FULL PARTIAL SIMPLE DEFERRABLE INITIALLY DEFERRED IMMEDIATE AUTO_INCREMENT AUTOINCREMENT IDENTITY_INSERT ENCODE CHARACTER CHARSET UNSIGNED SIGNED ZEROFILL ASC DESC NULLS FIRST LAST INCLUDE USING WIT\
H WITHOUT ROWGUIDCOL SPARSE HIDDEN INVISIBLE VISIBLE STORAGE COMPRESSION CODEC TTL EPHEMERAL ALIAS MATERIALIZED OPTIONS MASKED ENCRYPTED STATIC AND OR IN IS BETWEEN LIKE ILIKE ANY ALL EXISTS CASE WHEN\
 THEN ELSE END AT CAST CONVERT CURRENT_TIMESTAMP CURRENT_DATE CURRENT_TIME CURRENT_USER TRUE FALSE CLUSTERED NONCLUSTERED ENABLE DISABLE NOVALIDATE VALIDATE ENFORCED VALID FOR REPLICATION ROW START IN\
VALIDATE SEQUENCE OVERWRITE DISTKEY SORTKEY COLUMN_FORMAT BINARY SYSTEM_TIME PERIOD HASH SCOPE SEED INCREMENT ABORT FAIL IGNORE ROLLBACK REPLACE CONFLICT PRECISION ENGINE FILTER WHERE SELECT FROM TO"
), B = p(
  "CONSTRAINT PRIMARY FOREIGN UNIQUE CHECK EXCLUDE LIKE INDEX KEY FULLTEXT SPATIAL PERIOD PARTITION FAMILY INTERLEAVE PROJECTION WATERMARK INHERITS SUPPLEMENTAL"
), G = p("STRING INT64 BYTES FLOAT64 FLOAT32 UINT64 UINT32 STRUCT LOWCARDINALITY DATETIME64"), y = p(
  "CREATE ALTER DROP INSERT SELECT UPDATE DELETE WITH MERGE REPLACE UPSERT TRUNCATE GRANT REVOKE COMMENT SET USE BEGIN COMMIT ROLLBACK START END EXPLAIN ANALYZE VACUUM COPY CALL DO EXEC EXECUTE DECLAR\
E PRAGMA SHOW DESCRIBE VALUES LOCK REFRESH CLUSTER REINDEX LISTEN NOTIFY PREPARE FETCH IF RENAME ATTACH DETACH OPTIMIZE LOAD GO RETURN TABLE RESET UNLOCK SAVEPOINT CACHE IMPORT EXPORT"
);

// src/blocks/code/sql/columns.ts
var a = (e) => e?.kind === "word" || e?.kind === "quoted", o = (e, ...E) => e?.kind === "word" && E.includes(e.value);
function H(e, E) {
  let [n] = e;
  if (!a(n)) return;
  let t = te(e, 1), r = e[1], i = e[t - 1], T = t > 1 && r && i ? E.slice(r.at, i.at + i.text.length).replace(/\s+/g, " ") : "", s = o(r, "ENUM", "SET") ? x(e.slice(2, t)) : L(e.slice(t), n), f = !e.some(
  (l, R) => o(l, "NOT") && o(e[R + 1], "NULL")), u = e.some((l, R) => o(l, "PRIMARY") && o(e[R + 1], "KEY"));
  return {
    name: d(n),
    type: T,
    optional: f && !u,
    references: [...re(e.slice(1, t)), ...S(e.slice(t))],
    ...s.length > 0 && { values: s },
    key: u,
    at: n.at,
    rest: t
  };
}
var d = ({ kind: e, text: E, value: n }) => e === "quoted" ? n : E;
function te(e, E) {
  let n = e[E];
  if (!a(n) || n.kind === "word" && O.has(n.value) && !c.has(n.value)) return E;
  let t = E + 1;
  for (; e[t]?.text === "." && a(e[t + 1]); ) t += 2;
  for (let r = -1; r !== t; )
    r = t, e[t]?.text === "(" ? t = A(e, t) : e[t]?.text === "<" ? t = ne(e, t) : e[t]?.text === "[" ? t = Math.max(t + 1, e.findIndex(({ text: i }, T) => T > t && i === "]") + 1) : o(e[t], "PRECISION",
    "VARYING", "UNSIGNED", "SIGNED", "ZEROFILL", "ZONE", "LOCAL", "ARRAY") ? t += 1 : o(e[t], "WITH", "WITHOUT") && o(e[t + 1], "TIME", "LOCAL") ? t += 2 : o(e[t], "TIME") && o(e[t - 1], "LOCAL") ? t +=
    1 : o(e[t], "TO") && o(e[t + 1], "MONTH", "SECOND") ? t += 2 : o(e[t], "YEAR", "DAY") && o(e[t - 1], "INTERVAL") && (t += 1);
  return t;
}
function ne(e, E) {
  let n = 0;
  for (let t = E; t < e.length; t++) {
    let { text: r } = e[t];
    if (n += r === "<" ? 1 : r === ">" || r === "<>" ? -1 : 0, n <= 0) return t + 1;
  }
  return e.length;
}
var Ee = /* @__PURE__ */ new Set([
  "PRECISION",
  "VARYING",
  "UNSIGNED",
  "SIGNED",
  "ZEROFILL",
  "WITH",
  "WITHOUT",
  "TIME",
  "ZONE",
  "LOCAL",
  "MAX",
  "TO",
  "DAY",
  "MONTH"
]);
function re(e) {
  let [E] = e;
  if (!E || E.kind === "word" && c.has(E.value)) return [];
  let n = e.findIndex(
    (r, i) => i > 0 && !(r.text === "." || e[i - 1]?.text === ".")
  ), t = e[(n < 0 ? e.length : n) - 1];
  return t && !Ee.has(t.value) && a(t) && !c.has(t.value.toUpperCase()) ? [d(t)] : [];
}
function S(e) {
  return e.flatMap((E, n) => {
    let t = n + 1;
    if (!o(E, "REFERENCES") || !a(e[t])) return [];
    for (; e[t + 1]?.text === "." && a(e[t + 2]); ) t += 2;
    return [d(e[t])];
  });
}
function L(e, E) {
  let n = E ? d(E).toUpperCase() : "VALUE", t = e.findIndex(
    (i, T) => a(i) && d(i).toUpperCase() === n && (o(e[T + 1], "IN") || o(e[T + 2], "ANY"))
  );
  if (t < 0) return [];
  let r = e.findIndex(({ text: i }, T) => T > t && /^[([]$/.test(i));
  return r < 0 ? [] : x(e.slice(r, A(e, r)));
}
var x = (e) => e.flatMap(({ kind: E, value: n }) => E === "string" ? [n] : []);

// src/blocks/code/sql/grammar.ts
var N = (e) => e ? `\`${e.text.slice(0, 40).replaceAll("`", '"')}\`` : "the end";
function v(e, E, n) {
  for (let t = E; t < e.length; t++) {
    let r = $(e, t, n) ?? V(e, t, n);
    if (r) return r;
    e[t].text === "(" && (t = D(e, t));
  }
}
function D(e, E) {
  let n = 0;
  for (let t = E; t < e.length; t++)
    if (n += e[t].text === "(" ? 1 : e[t].text === ")" ? -1 : 0, n === 0) return t;
  return e.length;
}
function $(e, E, n) {
  let t = e[E], r = e[E + 1];
  if (r?.kind !== "gap") {
    if (o(t, "NOT") && !(o(r, ...ie) || r?.text === "("))
      return n(r ?? t, `${N(r)} behind \`NOT\`: expected \`NULL\``, ["NULL"]);
    if (o(t, "PRIMARY", "FOREIGN") && !o(r, "KEY"))
      return n(r ?? t, `${N(r)} behind \`${t.text}\`: expected \`KEY\``, ["KEY"]);
    if (o(t, "REFERENCES") && (!a(r) || o(r, "ON", "NOT", "DEFAULT", "DEFERRABLE")))
      return n(r ?? t, `${N(r)} behind \`REFERENCES\`: expected the name of a table`, ["table name"]);
    if (o(t, "DEFAULT") && (!r || o(r, "NOT", "PRIMARY", "UNIQUE", "REFERENCES", "CHECK")))
      return o(r, "NOT") && o(e[E + 2], ...K) ? void 0 : n(r ?? t, `${N(r)} behind \`DEFAULT\`: expected a value`, ["value"]);
    if (o(t, "CHECK") && r?.text !== "(" && !o(r, "OPTION"))
      return n(r ?? t, `${N(r)} behind \`CHECK\`: expected \`(\``, ["("]);
  }
}
var K = ["TRUE", "FALSE"], ie = [
  ..."NULL DEFERRABLE VALID ENFORCED FOR IN LIKE ILIKE EXISTS BETWEEN VISIBLE HIDDEN SIMILAR MATERIALIZED".split(" "),
  ...K
], oe = /* @__PURE__ */ new Set([".", "::", "=", "+", "-", "*", "/", "%", "<", ">", "||", ":", "@"]), Te = [
  "CONSTRAINT",
  "REFERENCES",
  "COLLATE",
  "ENCODE",
  "SET",
  "USING",
  "CODEC",
  "STORAGE",
  "COMPRESSION",
  "CHARSET",
  "MATCH"
];
function V(e, E, n) {
  let t = e[E], [r, i] = [e[E - 1], e[E + 1]], T = () => n(t, `${N(t)} is not expected here: expected \`,\` before it`, [","]), s = e[E + 2], f = o(t, "PRIMARY") && o(i, "KEY") && s?.text === "(" && w(
  e, E + 2) || o(t, "FOREIGN") && o(i, "KEY") && s?.text === "(" || o(t, "UNIQUE") && i?.text === "(" && w(e, E + 1), u = o(e[E - 2], "CONSTRAINT");
  return f && !u ? T() : f ? n(e[E - 2], "`CONSTRAINT` is not expected here: expected `,` before it", [","]) : !a(t) || !se(i) || t.kind === "word" && O.has(t.value) || t.kind === "quoted" && t.text.startsWith(
  '"') && o(r, "COMMENT", "DEFAULT") || oe.has(r?.text ?? "") || o(r, ...Te) || o(r, "DEFAULT") && !t.leads ? void 0 : T();
}
var se = (e) => e?.kind === "word" && c.has(e.value) && !O.has(e.value);
function w(e, E) {
  let n = e.slice(E + 1, D(e, E));
  return n.length > 0 && n.every((t) => a(t) || t.text === ",");
}
function W(e, E) {
  let n = o(e[0], "CONSTRAINT") ? a(e[1]) && !o(e[1], "PRIMARY", "FOREIGN", "UNIQUE", "CHECK") ? 2 : 1 : 0, t = e[n], r = e.findIndex(({ text: s }) => s === "(");
  if (!t || e.some(({ kind: s }) => s === "gap")) return;
  if (o(t, "PRIMARY", "FOREIGN") && o(e[n + 1], "KEY") && r < 0)
    return E(e[n + 2] ?? e[n + 1], `no columns behind \`${t.text} KEY\`: expected \`(\``, [
      "("
    ]);
  if (o(t, "FOREIGN") && !e.some((s) => o(s, "REFERENCES")))
    return E(t, "`FOREIGN KEY` without `REFERENCES`: expected a table", ["REFERENCES"]);
  let i = o(t, "UNIQUE", "PRIMARY") ? n + 2 : n, T = o(t, "PRIMARY", "UNIQUE") && r >= 0 ? D(e, r) + 1 : i;
  return o(t, "INDEX", "KEY", "FULLTEXT", "SPATIAL", "EXCLUDE", "LIKE") ? void 0 : o(t, "PRIMARY", "FOREIGN", "CHECK") || T > n ? ue(e, t, n, T, E) : void 0;
}
function ue(e, E, n, t, r) {
  for (let i = o(E, "FOREIGN", "CHECK") ? n : t; i < e.length; i++) {
    let T = i === n, s = $(e, i, r) ?? (T ? void 0 : V(e, i, r));
    if (s) return s;
    if (i > n && e[i].leads && o(e[i], "CONSTRAINT") && a(e[i + 1]))
      return r(e[i], `\`${d(e[i])}\` is not expected here: expected \`,\` before it`, [
        ","
      ]);
    e[i].text === "(" && (i = D(e, i));
  }
}

// src/blocks/code/sql/body.ts
function C(e, E) {
  let n = Y(e).flatMap(Z), t = e.some(({ kind: s, value: f }) => s === "word" && G.has(f)), r = [], i = [], T = [];
  return n.forEach(({ tokens: s, comma: f }, u) => {
    let l = n[u - 1]?.comma;
    if (s.length === 0) {
      let I = u === n.length - 1;
      I && l && !t && !X(n[u - 1]?.tokens) ? i.push(E.report(l, "`,` behind the last element: expected `)`", [")"])) : !I && f && u > 0 && l && i.push(E.report(f, "`,` is not expected here: expected a\
 column", ["column"]));
      return;
    }
    if (X(s)) return;
    if (fe(s)) {
      T.push(s), i.push(...[W(s, E.report)].filter((I) => I !== void 0));
      return;
    }
    let R = H(s, E.source);
    R && (r.push(R), i.push(...[v(s, R.rest, E.report)].filter((I) => I !== void 0)));
  }), { ...de(r, T, E), faults: i };
}
var X = (e) => e?.[0]?.kind === "gap";
function Z(e) {
  let E = e.tokens.findIndex(({ kind: i, leads: T }, s) => i === "gap" && (T || s === 0));
  if (E < 0) return [e];
  let [n, t, r] = [
    e.tokens.slice(0, E),
    e.tokens.slice(E, E + 1),
    e.tokens.slice(E + 1)
  ];
  return [
    ...n.length > 0 ? [{ tokens: n, comma: void 0 }] : [],
    { tokens: t, comma: r.length > 0 ? void 0 : e.comma },
    ...r.length > 0 ? Z({ tokens: r, comma: e.comma }) : []
  ];
}
function fe([e, E, n]) {
  return e?.kind !== "word" || !B.has(e.value) ? !1 : !(E?.kind === "word" && c.has(E.value) && n?.text !== "(") || o(e, "CONSTRAINT", "PRIMARY", "FOREIGN");
}
var ae = 50;
function de(e, E, { place: n }) {
  let t = e.map(({ at: i, rest: T, ...s }) => ({ ...s, place: n(i) })), r = new Map(t.map((i) => [i.name.toLowerCase(), i]));
  for (let i of E) {
    let T = i.findIndex((f) => o(f, "PRIMARY", "FOREIGN", "CHECK")), s = i[T];
    if (o(s, "PRIMARY"))
      for (let f of M(i, T + 2)) U(r.get(f), { key: !0, optional: !1 });
    if (o(s, "FOREIGN"))
      for (let f of M(i, T + 2)) {
        let u = r.get(f);
        U(u, { references: [.../* @__PURE__ */ new Set([...u?.references ?? [], ...S(i)])] });
      }
    if (o(s, "CHECK"))
      for (let f of i.filter(a).slice(0, ae)) {
        let u = L(i, f);
        u.length > 0 && U(r.get(d(f).toLowerCase()), { values: u });
      }
  }
  return { fields: t, references: [...new Set(E.flatMap(S))] };
}
function U(e, E) {
  e && Object.assign(e, E);
}
function M(e, E) {
  let n = e.findIndex(({ text: t }, r) => r >= E && t === "(");
  return n < 0 ? [] : e.slice(n + 1, A(e, n)).flatMap((t) => a(t) ? [d(t).toLowerCase()] : []);
}

// src/blocks/code/sql/tables.ts
function F(e, E) {
  let n = E;
  if (o(e[n], "IF") && (n += o(e[n + 1], "NOT") ? 3 : 2), !!a(e[n])) {
    for (; e[n + 1]?.text === "." && a(e[n + 2]); ) n += 2;
    return { name: e[n], next: n + 1 };
  }
}
function k(e, E, n) {
  let t = F(e, E);
  if (!t)
    return e[E]?.text === "(" ? { faults: [n.report(e[E], "`(` behind `TABLE`: expected the name of the table", ["name"])] } : { faults: [] };
  let { name: r, next: i } = t;
  if (e[i]?.text !== "(") {
    let m = a(e[i]) && e[i + 1]?.kind === "word" && c.has(e[i + 1].value) && !o(e[i], "AS", "OF", "USING"), J = `\`${e[i]?.text}\` behind \`${d(r)}\`: expected \`(\``;
    return { faults: m ? [n.report(e[i], J, ["("])] : [] };
  }
  let T = A(e, i), s = e[T - 1]?.text === ")", f = e.slice(i + 1, s ? T - 1 : T), { fields: u, references: l, faults: R } = C(f, n), I = o(e[T], "PRIMARY") ? M(e, T + 2) : [];
  for (let m of u) I.includes(m.name.toLowerCase()) && (m.key = !0);
  return { declaration: { ...q(r, "table", n), fields: u, references: l }, faults: R };
}
function q(e, E, { place: n }) {
  return { name: d(e), kind: E, notation: "sql", fields: [], values: [], references: [], place: n(e.at) };
}
function Q(e, E, n, t) {
  let r = F(e, E);
  if (!r) return { faults: [] };
  let i = e.findIndex((l) => o(l, "ENUM")), T = q(r.name, "type", t);
  if (i >= 0)
    return {
      declaration: { ...T, kind: "enum", values: x(e.slice(i)) },
      faults: le(e.slice(i + 1), t)
    };
  let s = n ? L(e.slice(r.next), void 0) : [];
  if (n)
    return { declaration: { ...T, ...s.length > 0 && { kind: "enum" }, values: s }, faults: [] };
  let f = e.findIndex(({ text: l }, R) => R >= r.next && l === "("), u = f >= 0 && !o(e[f - 1], "RANGE") ? C(e.slice(f + 1, A(e, f) - 1), t) : void 0;
  return {
    declaration: { ...T, fields: u?.fields ?? [], references: u?.references ?? [] },
    faults: u?.faults ?? []
  };
}
function le(e, { report: E }) {
  for (let n = 1; n < e.length; n++) {
    let [t, r] = [e[n - 1], e[n]];
    if (t.text === "," && r.text === ")")
      return [E(t, "`,` behind the last value: expected `)`", [")"])];
    if (t.kind === "string" && r.kind === "string")
      return [E(r, `\`${r.text}\` is not expected here: expected \`,\` before it`, [","])];
  }
  return [];
}

// src/blocks/code/sql/tokens.ts
var Re = /(?:\s+|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*)/y, ce = /#[^\n]*/y, Ie = /(?<word>[\p{L}_$][\p{L}\p{N}_$]*)|(?<number>\d[\w.]*)|(?<quoted>"(?:[^"\n]|"")*"|`[^`\n]*`)|(?<gap>\.{3,}|…|<[a-z_ -]{1,40}>(?!\s*\()|\$?\{\{?[^{}\n]{0,80}\}\}?)|(?<mark>::|<>|<=|>=|!=|\|\||[^\s])/uy;
function _(e) {
  let E = [], n = 0, t = !0;
  for (; n < e.length; ) {
    let r = h(Re, e, n) ?? (t ? h(ce, e, n) : void 0);
    if (r) {
      t ||= r[0].includes(`
`), n += r[0].length || 1;
      continue;
    }
    let i = pe(e, n) ?? Ne(e, n) ?? Oe(e, n, E.at(-1)) ?? Ae(e, n, E.at(-1));
    E.push({ ...i, at: n, leads: t }), t = !1, n += i.text.length;
  }
  return E;
}
function h(e, E, n) {
  return e.lastIndex = n, e.exec(E) ?? void 0;
}
function Ae(e, E, n) {
  if (e[E] === "<" && n?.kind === "word" && n.at + n.text.length === E)
    return { kind: "mark", text: "<", value: "<" };
  let t = h(Ie, e, E), [r = e[E] ?? " "] = t ?? [], { word: i, number: T, quoted: s, gap: f } = t?.groups ?? {};
  return i ? { kind: "word", text: r, value: r.toUpperCase() } : s ? { kind: "quoted", text: r, value: r.slice(1, -1) } : { kind: T ? "number" : f ? "gap" : "mark", text: r, value: r };
}
function Ne(e, E) {
  let n = /^[EeNnBbXx]?'/.exec(e.slice(E, E + 2))?.[0];
  if (!n) return;
  let t = E + n.length;
  for (; t < e.length; t++)
    if (e[t] === "\\" && e[t + 1] === "'" && /^[^\n']*'/.test(e.slice(t + 2, t + 300))) t += 1;
    else if (e[t] === "'" && e[t + 1] === "'") t += 1;
    else if (e[t] === "'") break;
  return t >= e.length ? { kind: "open", text: e.slice(E), value: "" } : { kind: "string", text: e.slice(E, t + 1), value: e.slice(E + n.length, t) };
}
function pe(e, E) {
  let n = e[E] === "$" ? /^\$\w{0,40}\$/.exec(e.slice(E, E + 42))?.[0] : void 0;
  if (!n) return;
  let t = e.indexOf(n, E + n.length), r = t < 0 ? e.length : t + n.length;
  return { kind: "string", text: e.slice(E, r), value: "" };
}
function Oe(e, E, n) {
  if (e[E] !== "[") return;
  let r = n && n.at + n.text.length === E && /^(?:word|quoted)$|^\)$/.test(n.kind === "mark" ? n.text : n.kind) ? void 0 : /^\[([\w ]{1,100})\]/.exec(e.slice(E, E + 104));
  return r && !/^\d+$/.test(r[1]) ? { kind: "quoted", text: r[0], value: r[1] } : void 0;
}

// src/blocks/code/sql/index.ts
var nt = (e) => {
  let E = b(e), t = { source: e, place: E, report: (s, f, u) => ({
    message: f,
    place: E(s?.at ?? e.trimEnd().length),
    ...s && { token: s.text },
    ...u && { expected: u }
  }) }, r = _(e), i = [], T = [];
  for (let s of P(r)) {
    let f = Le(s, i, t), u = [...xe(s, t), ...f];
    T.push(...u.length > 0 ? u : Me(s, t));
  }
  return { declarations: i, faults: T };
};
function Le({ tokens: e }, E, n) {
  if (o(e[0], "ALTER") && o(e[1], "TABLE")) return me(e, E, n);
  if (!o(e[0], "CREATE")) return [];
  let t = e.findIndex((s) => o(s, "TABLE", "TYPE", "DOMAIN")), r = e.slice(1, t).every(({ kind: s, value: f }) => s === "word" && Ce.test(f));
  if (t < 0 || !r) return [];
  let { declaration: i, faults: T } = o(e[t], "TABLE") ? k(e, t + 1, n) : Q(e, t + 1, o(e[t], "DOMAIN"), n);
  return i && E.push(i), T;
}
var Ce = /^(?:OR|REPLACE|GLOBAL|LOCAL|TEMP|TEMPORARY|UNLOGGED|EXTERNAL|FOREIGN|TRANSIENT|COLUMN|HYBRID|IMMUTABLE)$/;
function me(e, E, n) {
  let t = F(e, o(e[2], "ONLY") ? 3 : 2), r = t && E.find(({ name: u }) => u.toLowerCase() === d(t.name).toLowerCase());
  if (!t || !r || !o(e[t.next], "ADD")) return [];
  let i = t.next + 1;
  o(e[i], "COLUMN") && (i += 1), o(e[i], "IF") && (i += 3);
  let { fields: T, references: s } = C(e.slice(i), { ...n, report: n.report }), f = new Set(r.fields.map(({ name: u }) => u));
  return r.fields.push(...T.filter(({ name: u }) => !f.has(u))), r.references = [.../* @__PURE__ */ new Set([...r.references, ...s])], [];
}
var Se = {
  CREATE: /^(?:TABLE|INDEX|UNIQUE|TYPE|VIEW|OR|MATERIALIZED|DATABASE|SCHEMA|EXTENSION|FUNCTION|TRIGGER|DOMAIN|SEQUENCE)$/,
  ALTER: /^(?:TABLE|TYPE|INDEX|DATABASE|SCHEMA)$/,
  INSERT: /^INTO$/,
  DELETE: /^FROM$/,
  DROP: /^(?:TABLE|INDEX|TYPE|VIEW|DATABASE|SCHEMA)$/
};
function xe({ tokens: e }, { report: E }) {
  let n = e.find(({ kind: s }) => s === "open");
  if (n)
    return [
      E({ ...n, text: n.text.split(`
`, 1)[0].trimEnd() }, "`'` is never closed: expected `'`", ["'"])
    ];
  let [t, r, i] = e;
  if (t?.kind !== "word" || r?.kind !== "word") return [];
  if (!y.has(t.value)) {
    let s = Object.entries(Se).find(
      ([f, u]) => u.test(r.value) && j(t.value, f)
    )?.[0];
    return s ? [E(t, `\`${t.text}\` is no statement: expected \`${s}\``, [s])] : [];
  }
  return o(t, "CREATE") && j(r.value, "TABLE") && a(i) && e[3]?.text === "(" ? [E(r, `\`${r.text}\` behind \`CREATE\`: expected \`TABLE\``, ["TABLE"])] : [];
}
var j = (e, E) => e !== E && e.length >= 3 && g(e, E) <= 2, De = /^(?:CREATE|ALTER|INSERT|SELECT|UPDATE|DELETE|WITH)$/;
function Me({ tokens: e, stop: E, cut: n }, { report: t, place: r }) {
  if (e[0]?.kind !== "word" || !De.test(e[0].value)) return [];
  let i = [];
  for (let u of e)
    if (u.text === "(" && i.push(u), u.text === ")" && !i.pop())
      return [t(u, "`)` closes nothing: expected the end of the statement", [";"])];
  let T = i.at(-1);
  if (!T) return [];
  let s = n ? e.at(-1) : E, f = `the \`(\` of line ${r(T.at).line} is never closed: expected \`)\``;
  return [t(s, f, [")"])];
}
export {
  nt as readSql
};
