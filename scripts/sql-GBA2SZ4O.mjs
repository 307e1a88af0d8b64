// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as P
} from "./chunk-EVAWQN3U.mjs";
import {
  a as Y
} from "./chunk-G3DKJZ2P.mjs";
import "./chunk-ADFQ3F2B.mjs";

// src/blocks/code/sql/statements.ts
function B(e) {
  let r = [], n = [], t = 0, E = (i, T = !1) => {
    n.length > 0 && r.push({ tokens: n, stop: i, cut: T }), n = [], t = 0;
  };
  for (let [i, T] of e.entries())
    T.text === ";" ? E(T) : (T.leads && n.length > 0 && te(T, e[i + 1], t) && E(void 0, t > 0), t += T.text === "(" ? 1 : T.text === ")" ? -1 : 0, n.push(T));
  return E(void 0), r;
}
function te({ value: e, kind: r }, n, t) {
  if (r !== "word" || n?.kind !== "word") return !1;
  let E = `${e} ${n.value}`;
  return /^CREATE (?:TABLE|UNIQUE|INDEX|TYPE|VIEW|OR|EXTENSION|SCHEMA|TRIGGER|FUNCTION)$/.test(E) ? !0 : t === 0 && /^(?:CREATE \w+|ALTER TABLE|ALTER TYPE|DROP TABLE|DROP INDEX|INSERT INTO|COMMENT ON|GO \w+)$/.
  test(E);
}
function I(e, r) {
  let n = 0;
  for (let t = r; t < e.length; t++)
    if (e[t].text === "(" && (n += 1), e[t].text === ")" && (n -= 1), n === 0) return t + 1;
  return e.length;
}
function G(e) {
  let r = [], n = [], t = [];
  for (let [E, i] of e.entries()) {
    let { text: T } = i;
    /^[([]$/.test(T) || T === "<" && ne(e[E - 1]) ? n.push(T) : (/^[)\]]$/.test(T) || T === ">" && n.at(-1) === "<") && n.pop(), T === "," && n.length === 0 ? (r.push({ tokens: t, comma: i }), t = []) :
    t.push(i);
  }
  return [...r, { tokens: t, comma: void 0 }];
}
var ne = (e) => /^(?:ARRAY|STRUCT|MAP|LIST|SET|TUPLE|FROZEN|ROW|VECTOR)$/.test(e?.value ?? "");

// src/blocks/code/sql/words.ts
var p = (e) => new Set(e.split(" ")), R = p(
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
), y = p(
  "CONSTRAINT PRIMARY FOREIGN UNIQUE CHECK EXCLUDE LIKE INDEX KEY FULLTEXT SPATIAL PERIOD PARTITION FAMILY INTERLEAVE PROJECTION WATERMARK INHERITS SUPPLEMENTAL"
), H = p("STRING INT64 BYTES FLOAT64 FLOAT32 UINT64 UINT32 STRUCT LOWCARDINALITY DATETIME64"), w = p(
  "CREATE ALTER DROP INSERT SELECT UPDATE DELETE WITH MERGE REPLACE UPSERT TRUNCATE GRANT REVOKE COMMENT SET USE BEGIN COMMIT ROLLBACK START END EXPLAIN ANALYZE VACUUM COPY CALL DO EXEC EXECUTE DECLAR\
E PRAGMA SHOW DESCRIBE VALUES LOCK REFRESH CLUSTER REINDEX LISTEN NOTIFY PREPARE FETCH IF RENAME ATTACH DETACH OPTIMIZE LOAD GO RETURN TABLE RESET UNLOCK SAVEPOINT CACHE IMPORT EXPORT"
);

// src/blocks/code/sql/columns.ts
var l = (e) => e?.kind === "word" || e?.kind === "quoted", o = (e, ...r) => e?.kind === "word" && r.includes(e.value);
function v(e, r) {
  let [n] = e;
  if (!l(n)) return;
  let t = re(e, 1), E = e[1], i = e[t - 1], T = t > 1 && E && i ? r.slice(E.at, i.at + i.text.length).replace(/\s+/g, " ") : "", s = o(E, "ENUM", "SET") ? x(e.slice(2, t)) : L(e.slice(t), n), u = !e.some(
  (f, d) => o(f, "NOT") && o(e[d + 1], "NULL")), a = e.some((f, d) => o(f, "PRIMARY") && o(e[d + 1], "KEY"));
  return {
    name: c(n),
    type: T,
    optional: u && !a,
    references: [...oe(e.slice(1, t)), ...S(e.slice(t))],
    ...s.length > 0 && { values: s },
    key: a,
    at: n.at,
    rest: t
  };
}
var c = ({ kind: e, text: r, value: n }) => e === "quoted" ? n : r;
function re(e, r) {
  let n = e[r];
  if (!l(n) || n.kind === "word" && O.has(n.value) && !R.has(n.value)) return r;
  let t = r + 1;
  for (; e[t]?.text === "." && l(e[t + 1]); ) t += 2;
  for (let E = -1; E !== t; )
    E = t, e[t]?.text === "(" ? t = I(e, t) : e[t]?.text === "<" ? t = Ee(e, t) : e[t]?.text === "[" ? t = Math.max(t + 1, e.findIndex(({ text: i }, T) => T > t && i === "]") + 1) : o(e[t], "PRECISION",
    "VARYING", "UNSIGNED", "SIGNED", "ZEROFILL", "ZONE", "LOCAL", "ARRAY") ? t += 1 : o(e[t], "WITH", "WITHOUT") && o(e[t + 1], "TIME", "LOCAL") ? t += 2 : o(e[t], "TIME") && o(e[t - 1], "LOCAL") ? t +=
    1 : o(e[t], "TO") && o(e[t + 1], "MONTH", "SECOND") ? t += 2 : o(e[t], "YEAR", "DAY") && o(e[t - 1], "INTERVAL") && (t += 1);
  return t;
}
function Ee(e, r) {
  let n = 0;
  for (let t = r; t < e.length; t++) {
    let { text: E } = e[t];
    if (n += E === "<" ? 1 : E === ">" || E === "<>" ? -1 : 0, n <= 0) return t + 1;
  }
  return e.length;
}
var ie = /* @__PURE__ */ new Set([
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
function oe(e) {
  let [r] = e;
  if (!r || r.kind === "word" && R.has(r.value)) return [];
  let n = e.findIndex(
    (E, i) => i > 0 && !(E.text === "." || e[i - 1]?.text === ".")
  ), t = e[(n < 0 ? e.length : n) - 1];
  return t && !ie.has(t.value) && l(t) && !R.has(t.value.toUpperCase()) ? [c(t)] : [];
}
function S(e) {
  return e.flatMap((r, n) => {
    let t = n + 1;
    if (!o(r, "REFERENCES") || !l(e[t])) return [];
    for (; e[t + 1]?.text === "." && l(e[t + 2]); ) t += 2;
    return [c(e[t])];
  });
}
function L(e, r) {
  let n = r ? c(r).toUpperCase() : "VALUE", t = e.findIndex(
    (i, T) => l(i) && c(i).toUpperCase() === n && (o(e[T + 1], "IN") || o(e[T + 2], "ANY"))
  );
  if (t < 0) return [];
  let E = e.findIndex(({ text: i }, T) => T > t && /^[([]$/.test(i));
  return E < 0 ? [] : x(e.slice(E, I(e, E)));
}
var x = (e) => e.flatMap(({ kind: r, value: n }) => r === "string" ? [n] : []);

// src/blocks/code/sql/grammar.ts
var N = (e) => e ? `\`${e.text.slice(0, 40).replaceAll("`", '"')}\`` : "the end";
function K(e, r, n) {
  for (let t = r; t < e.length; t++) {
    let E = V(e, t, n) ?? X(e, t, n);
    if (E) return E;
    e[t].text === "(" && (t = D(e, t));
  }
}
function D(e, r) {
  let n = 0;
  for (let t = r; t < e.length; t++)
    if (n += e[t].text === "(" ? 1 : e[t].text === ")" ? -1 : 0, n === 0) return t;
  return e.length;
}
function V(e, r, n) {
  let t = e[r], E = e[r + 1];
  if (E?.kind !== "gap") {
    if (o(t, "NOT") && !(o(E, ...Te) || E?.text === "("))
      return n(E ?? t, `${N(E)} behind \`NOT\`: expected \`NULL\``, ["NULL"]);
    if (o(t, "PRIMARY", "FOREIGN") && !o(E, "KEY"))
      return n(E ?? t, `${N(E)} behind \`${t.text}\`: expected \`KEY\``, ["KEY"]);
    if (o(t, "REFERENCES") && (!l(E) || o(E, "ON", "NOT", "DEFAULT", "DEFERRABLE")))
      return n(E ?? t, `${N(E)} behind \`REFERENCES\`: expected the name of a table`, ["table name"]);
    if (o(t, "DEFAULT") && (!E || o(E, "NOT", "PRIMARY", "UNIQUE", "REFERENCES", "CHECK")))
      return o(E, "NOT") && o(e[r + 2], ...W) ? void 0 : n(E ?? t, `${N(E)} behind \`DEFAULT\`: expected a value`, ["value"]);
    if (o(t, "CHECK") && E?.text !== "(" && !o(E, "OPTION"))
      return n(E ?? t, `${N(E)} behind \`CHECK\`: expected \`(\``, ["("]);
  }
}
var W = ["TRUE", "FALSE"], Te = [
  ..."NULL DEFERRABLE VALID ENFORCED FOR IN LIKE ILIKE EXISTS BETWEEN VISIBLE HIDDEN SIMILAR MATERIALIZED".split(" "),
  ...W
], se = /* @__PURE__ */ new Set([".", "::", "=", "+", "-", "*", "/", "%", "<", ">", "||", ":", "@"]), ae = [
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
function X(e, r, n) {
  let t = e[r], [E, i] = [e[r - 1], e[r + 1]], T = () => n(t, `${N(t)} is not expected here: expected \`,\` before it`, [","]), s = e[r + 2], u = o(t, "PRIMARY") && o(i, "KEY") && s?.text === "(" && $(
  e, r + 2) || o(t, "FOREIGN") && o(i, "KEY") && s?.text === "(" || o(t, "UNIQUE") && i?.text === "(" && $(e, r + 1), a = o(e[r - 2], "CONSTRAINT");
  return u && !a ? T() : u ? n(e[r - 2], "`CONSTRAINT` is not expected here: expected `,` before it", [","]) : !l(t) || !ue(i) || t.kind === "word" && O.has(t.value) || t.kind === "quoted" && t.text.startsWith(
  '"') && o(E, "COMMENT", "DEFAULT") || se.has(E?.text ?? "") || o(E, ...ae) || o(E, "DEFAULT") && !t.leads ? void 0 : T();
}
var ue = (e) => e?.kind === "word" && R.has(e.value) && !O.has(e.value);
function $(e, r) {
  let n = e.slice(r + 1, D(e, r));
  return n.length > 0 && n.every((t) => l(t) || t.text === ",");
}
function Z(e, r) {
  let n = o(e[0], "CONSTRAINT") ? l(e[1]) && !o(e[1], "PRIMARY", "FOREIGN", "UNIQUE", "CHECK") ? 2 : 1 : 0, t = e[n], E = e.findIndex(({ text: s }) => s === "(");
  if (!t || e.some(({ kind: s }) => s === "gap")) return;
  if (o(t, "PRIMARY", "FOREIGN") && o(e[n + 1], "KEY") && E < 0)
    return r(e[n + 2] ?? e[n + 1], `no columns behind \`${t.text} KEY\`: expected \`(\``, [
      "("
    ]);
  if (o(t, "FOREIGN") && !e.some((s) => o(s, "REFERENCES")))
    return r(t, "`FOREIGN KEY` without `REFERENCES`: expected a table", ["REFERENCES"]);
  let i = o(t, "UNIQUE", "PRIMARY") ? n + 2 : n, T = o(t, "PRIMARY", "UNIQUE") && E >= 0 ? D(e, E) + 1 : i;
  return o(t, "INDEX", "KEY", "FULLTEXT", "SPATIAL", "EXCLUDE", "LIKE") ? void 0 : o(t, "PRIMARY", "FOREIGN", "CHECK") || T > n ? fe(e, t, n, T, r) : void 0;
}
function fe(e, r, n, t, E) {
  for (let i = o(r, "FOREIGN", "CHECK") ? n : t; i < e.length; i++) {
    let T = i === n, s = V(e, i, E) ?? (T ? void 0 : X(e, i, E));
    if (s) return s;
    if (i > n && e[i].leads && o(e[i], "CONSTRAINT") && l(e[i + 1]))
      return E(e[i], `\`${c(e[i])}\` is not expected here: expected \`,\` before it`, [
        ","
      ]);
    e[i].text === "(" && (i = D(e, i));
  }
}

// src/blocks/code/sql/body.ts
function C(e, r) {
  let n = G(e).flatMap(q), t = e.some(({ kind: s, value: u }) => s === "word" && H.has(u)), E = [], i = [], T = [];
  return n.forEach(({ tokens: s, comma: u }, a) => {
    let f = n[a - 1]?.comma;
    if (s.length === 0) {
      let A = a === n.length - 1;
      A && f && !t && !Q(n[a - 1]?.tokens) ? i.push(r.report(f, "`,` behind the last element: expected `)`", [")"])) : !A && u && a > 0 && f && i.push(r.report(u, "`,` is not expected here: expected a\
 column", ["column"]));
      return;
    }
    if (Q(s)) return;
    if (le(s)) {
      T.push(s), i.push(...[Z(s, r.report)].filter((A) => A !== void 0));
      return;
    }
    let d = v(s, r.source);
    d && (E.push(d), i.push(...[K(s, d.rest, r.report)].filter((A) => A !== void 0)));
  }), { ...ce(E, T, r), faults: i };
}
var Q = (e) => e?.[0]?.kind === "gap";
function q(e) {
  let r = e.tokens.findIndex(({ kind: i, leads: T }, s) => i === "gap" && (T || s === 0));
  if (r < 0) return [e];
  let [n, t, E] = [
    e.tokens.slice(0, r),
    e.tokens.slice(r, r + 1),
    e.tokens.slice(r + 1)
  ];
  return [
    ...n.length > 0 ? [{ tokens: n, comma: void 0 }] : [],
    { tokens: t, comma: E.length > 0 ? void 0 : e.comma },
    ...E.length > 0 ? q({ tokens: E, comma: e.comma }) : []
  ];
}
function le([e, r, n]) {
  return e?.kind !== "word" || !y.has(e.value) ? !1 : !(r?.kind === "word" && R.has(r.value) && n?.text !== "(") || o(e, "CONSTRAINT", "PRIMARY", "FOREIGN");
}
var de = 50;
function ce(e, r, { place: n }) {
  let t = e.map(({ at: i, rest: T, ...s }) => ({ ...s, place: n(i) })), E = new Map(t.map((i) => [i.name.toLowerCase(), i]));
  for (let i of r) {
    let T = i.findIndex((u) => o(u, "PRIMARY", "FOREIGN", "CHECK")), s = i[T];
    if (o(s, "PRIMARY"))
      for (let u of M(i, T + 2)) g(E.get(u), { key: !0, optional: !1 });
    if (o(s, "FOREIGN"))
      for (let u of M(i, T + 2)) {
        let a = E.get(u);
        g(a, { references: [.../* @__PURE__ */ new Set([...a?.references ?? [], ...S(i)])] });
      }
    if (o(s, "CHECK"))
      for (let u of i.filter(l).slice(0, de)) {
        let a = L(i, u);
        a.length > 0 && g(E.get(c(u).toLowerCase()), { values: a });
      }
  }
  return { fields: t, references: [...new Set(r.flatMap(S))] };
}
function g(e, r) {
  e && Object.assign(e, r);
}
function M(e, r) {
  let n = e.findIndex(({ text: t }, E) => E >= r && t === "(");
  return n < 0 ? [] : e.slice(n + 1, I(e, n)).flatMap((t) => l(t) ? [c(t).toLowerCase()] : []);
}

// src/blocks/code/sql/tables.ts
function h(e, r) {
  let n = r;
  if (o(e[n], "IF") && (n += o(e[n + 1], "NOT") ? 3 : 2), !!l(e[n])) {
    for (; e[n + 1]?.text === "." && l(e[n + 2]); ) n += 2;
    return { name: e[n], next: n + 1 };
  }
}
function _(e, r, n) {
  let t = h(e, r);
  if (!t)
    return e[r]?.text === "(" ? { faults: [n.report(e[r], "`(` behind `TABLE`: expected the name of the table", ["name"])] } : { faults: [] };
  let { name: E, next: i } = t;
  if (e[i]?.text !== "(") {
    let m = l(e[i]) && e[i + 1]?.kind === "word" && R.has(e[i + 1].value) && !o(e[i], "AS", "OF", "USING"), ee = `\`${e[i]?.text}\` behind \`${c(E)}\`: expected \`(\``;
    return { faults: m ? [n.report(e[i], ee, ["("])] : [] };
  }
  let T = I(e, i), s = e[T - 1]?.text === ")", u = e.slice(i + 1, s ? T - 1 : T), { fields: a, references: f, faults: d } = C(u, n), A = o(e[T], "PRIMARY") ? M(e, T + 2) : [];
  for (let m of a) A.includes(m.name.toLowerCase()) && (m.key = !0);
  let b = F(u, n);
  return { declaration: {
    ...k(E, "table", n),
    fields: a,
    references: f,
    ...b.length > 0 && { targets: b },
    ...Re(u, n) && { partial: !0 }
  }, faults: d };
}
function F(e, { place: r }) {
  return e.flatMap((n, t) => {
    let [E, i] = [e[t + 1], e[t + 2]];
    if (!o(n, "REFERENCES") || !E || !l(E) || i?.text === ".") return [];
    let T = i?.text === "(" ? e.slice(t + 3, I(e, t + 2)).filter(l) : [];
    return [{ table: c(E), columns: T.map(c), place: r(E.at) }];
  });
}
function Re(e, { source: r }) {
  let [n, t] = [e[0], e.at(-1)];
  return !n || !t || e.some((E) => E.kind === "gap" || o(E, "LIKE")) ? !0 : /\.{3}|…/.test(r.slice(n.at, t.at + t.text.length + 200));
}
function k(e, r, { place: n }) {
  return { name: c(e), kind: r, notation: "sql", fields: [], values: [], references: [], place: n(e.at) };
}
function j(e, r, n, t) {
  let E = h(e, r);
  if (!E) return { faults: [] };
  let i = e.findIndex((f) => o(f, "ENUM")), T = k(E.name, "type", t);
  if (i >= 0)
    return {
      declaration: { ...T, kind: "enum", values: x(e.slice(i)) },
      faults: Ie(e.slice(i + 1), t)
    };
  let s = n ? L(e.slice(E.next), void 0) : [];
  if (n)
    return { declaration: { ...T, ...s.length > 0 && { kind: "enum" }, values: s }, faults: [] };
  let u = e.findIndex(({ text: f }, d) => d >= E.next && f === "("), a = u >= 0 && !o(e[u - 1], "RANGE") ? C(e.slice(u + 1, I(e, u) - 1), t) : void 0;
  return {
    declaration: { ...T, fields: a?.fields ?? [], references: a?.references ?? [] },
    faults: a?.faults ?? []
  };
}
function Ie(e, { report: r }) {
  for (let n = 1; n < e.length; n++) {
    let [t, E] = [e[n - 1], e[n]];
    if (t.text === "," && E.text === ")")
      return [r(t, "`,` behind the last value: expected `)`", [")"])];
    if (t.kind === "string" && E.kind === "string")
      return [r(E, `\`${E.text}\` is not expected here: expected \`,\` before it`, [","])];
  }
  return [];
}

// src/blocks/code/sql/tokens.ts
var Ae = /(?:\s+|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*)/y, Ne = /#[^\n]*/y, pe = /(?<word>[\p{L}_$][\p{L}\p{N}_$]*)|(?<number>\d[\w.]*)|(?<quoted>"(?:[^"\n]|"")*"|`[^`\n]*`)|(?<gap>\.{3,}|…|<[a-z_ -]{1,40}>(?!\s*\()|\$?\{\{?[^{}\n]{0,80}\}\}?)|(?<mark>::|<>|<=|>=|!=|\|\||[^\s])/uy;
function J(e) {
  let r = [], n = 0, t = !0;
  for (; n < e.length; ) {
    let E = U(Ae, e, n) ?? (t ? U(Ne, e, n) : void 0);
    if (E) {
      t ||= E[0].includes(`
`), n += E[0].length || 1;
      continue;
    }
    let i = Ce(e, n) ?? Le(e, n) ?? me(e, n, r.at(-1)) ?? Oe(e, n, r.at(-1));
    r.push({ ...i, at: n, leads: t }), t = !1, n += i.text.length;
  }
  return r;
}
function U(e, r, n) {
  return e.lastIndex = n, e.exec(r) ?? void 0;
}
function Oe(e, r, n) {
  if (e[r] === "<" && n?.kind === "word" && n.at + n.text.length === r)
    return { kind: "mark", text: "<", value: "<" };
  let t = U(pe, e, r), [E = e[r] ?? " "] = t ?? [], { word: i, number: T, quoted: s, gap: u } = t?.groups ?? {};
  return i ? { kind: "word", text: E, value: E.toUpperCase() } : s ? { kind: "quoted", text: E, value: E.slice(1, -1) } : { kind: T ? "number" : u ? "gap" : "mark", text: E, value: E };
}
function Le(e, r) {
  let n = /^[EeNnBbXx]?'/.exec(e.slice(r, r + 2))?.[0];
  if (!n) return;
  let t = r + n.length;
  for (; t < e.length; t++)
    if (e[t] === "\\" && e[t + 1] === "'" && /^[^\n']*'/.test(e.slice(t + 2, t + 300))) t += 1;
    else if (e[t] === "'" && e[t + 1] === "'") t += 1;
    else if (e[t] === "'") break;
  return t >= e.length ? { kind: "open", text: e.slice(r), value: "" } : { kind: "string", text: e.slice(r, t + 1), value: e.slice(r + n.length, t) };
}
function Ce(e, r) {
  let n = e[r] === "$" ? /^\$\w{0,40}\$/.exec(e.slice(r, r + 42))?.[0] : void 0;
  if (!n) return;
  let t = e.indexOf(n, r + n.length), E = t < 0 ? e.length : t + n.length;
  return { kind: "string", text: e.slice(r, E), value: "" };
}
function me(e, r, n) {
  if (e[r] !== "[") return;
  let E = n && n.at + n.text.length === r && /^(?:word|quoted)$|^\)$/.test(n.kind === "mark" ? n.text : n.kind) ? void 0 : /^\[([\w ]{1,100})\]/.exec(e.slice(r, r + 104));
  return E && !/^\d+$/.test(E[1]) ? { kind: "quoted", text: E[0], value: E[1] } : void 0;
}

// src/blocks/code/sql/index.ts
var ot = (e) => {
  let r = Y(e), t = { source: e, place: r, report: (a, f, d) => ({
    message: f,
    place: r(a?.at ?? e.trimEnd().length),
    ...a && { token: a.text },
    ...d && { expected: d }
  }) }, E = J(e), i = [], T = [], s = B(E);
  for (let a of s) {
    let f = xe(a, i, t), d = [...ge(a, t), ...f];
    T.push(...d.length > 0 ? d : Ue(a, t));
  }
  let u = s.some(({ tokens: a }) => Se(a));
  return { declarations: i, faults: T, ...u && { notChecked: "the body of an SQL function" } };
};
function Se(e) {
  let r = e.slice(0, 4);
  return (o(r[0], "CREATE") && r.some((t) => o(t, "FUNCTION", "PROCEDURE")) || o(r[0], "DO")) && e.some(({ kind: t, text: E }) => t === "string" && E[0] === "$");
}
function xe({ tokens: e }, r, n) {
  if (o(e[0], "ALTER") && o(e[1], "TABLE")) return Me(e, r, n);
  if (!o(e[0], "CREATE")) return [];
  let t = e.findIndex((s) => o(s, "TABLE", "TYPE", "DOMAIN")), E = e.slice(1, t).every(({ kind: s, value: u }) => s === "word" && De.test(u));
  if (t < 0 || !E) return [];
  let { declaration: i, faults: T } = o(e[t], "TABLE") ? _(e, t + 1, n) : j(e, t + 1, o(e[t], "DOMAIN"), n);
  return i && r.push(i), T;
}
var De = /^(?:OR|REPLACE|GLOBAL|LOCAL|TEMP|TEMPORARY|UNLOGGED|EXTERNAL|FOREIGN|TRANSIENT|COLUMN|HYBRID|IMMUTABLE)$/;
function Me(e, r, n) {
  let t = h(e, o(e[2], "ONLY") ? 3 : 2), E = t && r.find(({ name: f }) => f.toLowerCase() === c(t.name).toLowerCase());
  if (!t || !E || !o(e[t.next], "ADD")) return [];
  let i = t.next + 1;
  o(e[i], "COLUMN") && (i += 1), o(e[i], "IF") && (i += 3);
  let { fields: T, references: s } = C(e.slice(i), { ...n, report: n.report }), u = new Set(E.fields.map(({ name: f }) => f));
  E.fields.push(...T.filter(({ name: f }) => !u.has(f)));
  let a = F(e, n);
  return a.length > 0 && (E.targets = [...E.targets ?? [], ...a]), E.references = [.../* @__PURE__ */ new Set([...E.references, ...s])], [];
}
var he = {
  CREATE: /^(?:TABLE|INDEX|UNIQUE|TYPE|VIEW|OR|MATERIALIZED|DATABASE|SCHEMA|EXTENSION|FUNCTION|TRIGGER|DOMAIN|SEQUENCE)$/,
  ALTER: /^(?:TABLE|TYPE|INDEX|DATABASE|SCHEMA)$/,
  INSERT: /^INTO$/,
  DELETE: /^FROM$/,
  DROP: /^(?:TABLE|INDEX|TYPE|VIEW|DATABASE|SCHEMA)$/
};
function ge({ tokens: e }, { report: r }) {
  let n = e.find(({ kind: s }) => s === "open");
  if (n)
    return [
      r({ ...n, text: n.text.split(`
`, 1)[0].trimEnd() }, "`'` is never closed: expected `'`", ["'"])
    ];
  let [t, E, i] = e;
  if (t?.kind !== "word" || E?.kind !== "word") return [];
  if (!w.has(t.value)) {
    let s = Object.entries(he).find(
      ([u, a]) => a.test(E.value) && z(t.value, u)
    )?.[0];
    return s ? [r(t, `\`${t.text}\` is no statement: expected \`${s}\``, [s])] : [];
  }
  return o(t, "CREATE") && z(E.value, "TABLE") && l(i) && e[3]?.text === "(" ? [r(E, `\`${E.text}\` behind \`CREATE\`: expected \`TABLE\``, ["TABLE"])] : [];
}
var z = (e, r) => e !== r && e.length >= 3 && P(e, r) <= 2, Fe = /^(?:CREATE|ALTER|INSERT|SELECT|UPDATE|DELETE|WITH)$/;
function Ue({ tokens: e, stop: r, cut: n }, { report: t, place: E }) {
  if (e[0]?.kind !== "word" || !Fe.test(e[0].value)) return [];
  let i = [];
  for (let a of e)
    if (a.text === "(" && i.push(a), a.text === ")" && !i.pop())
      return [t(a, "`)` closes nothing: expected the end of the statement", [";"])];
  let T = i.at(-1);
  if (!T) return [];
  let s = n ? e.at(-1) : r, u = `the \`(\` of line ${E(T.at).line} is never closed: expected \`)\``;
  return [t(s, u, [")"])];
}
export {
  ot as readSql
};
