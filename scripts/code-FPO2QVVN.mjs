// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import "./chunk-ADFQ3F2B.mjs";

// src/blocks/code/depth.ts
function c(e) {
  let s = 0;
  for (let t of e)
    if (t === "(" || t === "[" || t === "{" ? s += 1 : (t === ")" || t === "]" || t === "}") && s > 0 && (s -= 1), s > 200) return !0;
  return e.split(`
`).some((t) => g(t) || b(t) > 200);
}
function g(e) {
  let s = 0;
  for (let t = 0; t < e.length && s <= 200; t += 2) {
    if (!/^[-? ] /.test(e.slice(t, t + 2))) return !1;
    e[t] !== " " && (s += 1);
  }
  return s > 200;
}
var b = (e) => e.length - e.trimStart().length;

// src/blocks/code/unparsed.ts
var w = [
  { words: /^(?:go|golang)$/, title: "a Go block", declares: /^\s*type\s+\w+\s+(?:struct|interface)\b/m },
  { words: /^(?:python|py|python3)$/, title: "a Python block", declares: /^\s*class\s+\w+/m },
  { words: /^(?:rust|rs)$/, title: "a Rust block", declares: /^\s*(?:pub\s+)?(?:struct|enum|trait)\s+\w+/m },
  { words: /^prisma$/, title: "a Prisma block", declares: /^\s*(?:model|enum)\s+\w+/m },
  { words: /^java$/, title: "a Java block", declares: /\b(?:class|record|interface|enum)\s+\w+/ },
  { words: /^(?:kotlin|kt)$/, title: "a Kotlin block", declares: /\b(?:class|interface)\s+\w+/ },
  { words: /^(?:csharp|cs|c#)$/, title: "a C# block", declares: /\b(?:class|record|interface|struct|enum)\s+\w+/ },
  { words: /^swift$/, title: "a Swift block", declares: /\b(?:class|struct|protocol|enum)\s+\w+/ },
  { words: /^scala$/, title: "a Scala block", declares: /\b(?:class|trait|object)\s+\w+/ },
  { words: /^dart$/, title: "a Dart block", declares: /\bclass\s+\w+/ },
  { words: /^(?:c|cpp|c\+\+)$/, title: "a C or C++ block", declares: /\b(?:class|struct|enum)\s+\w+/ },
  { words: /^thrift$/, title: "a Thrift block", declares: /\b(?:struct|service|enum)\s+\w+/ },
  { words: /^(?:xsd|xml)$/, title: "an XML schema", declares: /<xs:schema\b/ }
];
function n(e, s) {
  let t = w.find(({ words: r, declares: o }) => r.test(e) && o.test(s));
  return t && { language: e, declarations: [], faults: [], notChecked: t.title };
}

// src/blocks/code/index.ts
var y = {
  typescript: async () => (await import("./typescript-GOG3VPEV.mjs")).readTypeScript,
  sql: async () => (await import("./sql-VUTAFIJU.mjs")).readSql,
  json: async () => (await import("./json-GOCGYU4Z.mjs")).readJson,
  yaml: async () => (await import("./yaml-3WCGSLQZ.mjs")).readYaml,
  graphql: async () => (await import("./graphql-42HY4ID5.mjs")).readGraphql,
  protobuf: async () => (await import("./protobuf-3OCX4A35.mjs")).readProtobuf
}, i = {
  ts: "typescript",
  tsx: "typescript",
  typescript: "typescript",
  sql: "sql",
  ddl: "sql",
  pgsql: "sql",
  plsql: "sql",
  postgres: "sql",
  postgresql: "sql",
  mysql: "sql",
  sqlite: "sql",
  tsql: "sql",
  json: "json",
  jsonc: "json",
  json5: "json",
  yaml: "yaml",
  yml: "yaml",
  openapi: "yaml",
  swagger: "yaml",
  graphql: "graphql",
  gql: "graphql",
  proto: "protobuf",
  proto3: "protobuf",
  protobuf: "protobuf"
}, p = {
  typescript: "a TypeScript",
  sql: "an SQL",
  json: "a JSON",
  yaml: "a YAML",
  graphql: "a GraphQL",
  protobuf: "a protobuf"
}, a = 2e5, k = 5;
async function C(e, s) {
  let t = e.trim().toLowerCase(), r = Object.hasOwn(i, t) ? i[t] : "";
  if (r === "") return n(t, s.slice(0, a));
  let o = { language: r, declarations: [], faults: [] }, d = { ...o, notChecked: `${p[r]} block of over ${a / 1e3} kB` }, l = { ...o, notChecked: `${p[r]} block nested too deeply` };
  if (s.length > a) return d;
  if (s.trim() === "") return o;
  if (c(s)) return l;
  let m = await y[r]();
  try {
    let { faults: f, ...u } = m(s.replace(/\r(?=\n)/g, " "), t);
    return { ...o, ...u, faults: f.slice(0, k) };
  } catch {
    return l;
  }
}
export {
  C as parseCode
};
