// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import "./chunk-ADFQ3F2B.mjs";

// src/blocks/code/depth.ts
function l(r) {
  let a = 0;
  for (let t of r)
    if (t === "(" || t === "[" || t === "{" ? a += 1 : (t === ")" || t === "]" || t === "}") && a > 0 && (a -= 1), a > 200) return !0;
  return r.split(`
`).some((t) => y(t) || h(t) > 200);
}
function y(r) {
  let a = 0;
  for (let t = 0; t < r.length && a <= 200; t += 2) {
    if (!/^[-? ] /.test(r.slice(t, t + 2))) return !1;
    r[t] !== " " && (a += 1);
  }
  return a > 200;
}
var h = (r) => r.length - r.trimStart().length;

// src/blocks/code/unparsed.ts
var j = {
  "a Go": "go golang",
  "a Python": "python py python3",
  "a Rust": "rust rs",
  "a Java": "java",
  "a Kotlin": "kotlin kt kts",
  "a C#": "csharp cs c#",
  "an F#": "fsharp fs f#",
  "a Swift": "swift",
  "a Scala": "scala",
  "a Dart": "dart",
  "a C or C++": "c cpp c++ cc h hpp",
  "an Objective-C": "objc objectivec objective-c",
  "a PHP": "php",
  "a Ruby": "ruby rb",
  "an Elixir": "elixir ex exs",
  "an Erlang": "erlang erl",
  "a Haskell": "haskell hs",
  "an OCaml": "ocaml ml",
  "a Clojure": "clojure clj edn",
  "a Groovy": "groovy gradle",
  "a Lua": "lua",
  "a Perl": "perl pl",
  "an R": "r",
  "a Julia": "julia jl",
  "a Zig": "zig",
  "a Solidity": "solidity sol",
  "a Vue": "vue",
  "a Svelte": "svelte",
  "a PL/pgSQL": "plpgsql",
  "a CQL": "cql cassandra",
  "a Cypher": "cypher",
  "a SPARQL": "sparql",
  "a KQL": "kql kusto",
  "a PromQL": "promql",
  "a Prisma": "prisma",
  "a DBML": "dbml",
  "a Thrift": "thrift",
  "an Avro IDL": "avro avdl avro-idl",
  "a Cap'n Proto": "capnp",
  "a FlatBuffers": "flatbuffers fbs",
  "an ASN.1": "asn1 asn.1",
  "a Smithy": "smithy",
  "a RAML": "raml",
  "a Rego": "rego",
  "a CUE": "cue",
  "a Jsonnet": "jsonnet",
  "a Bicep": "bicep",
  "a Nix": "nix",
  "an HCL": "hcl terraform tf",
  "a TOML": "toml",
  "an XML": "xml xsd wsdl dtd"
}, q = new Map(
  Object.entries(j).flatMap(
    ([r, a]) => a.split(" ").map((t) => [t, r])
  )
);
function i(r, a) {
  let t = q.get(r);
  if (!(t === void 0 || a.trim() === ""))
    return { language: r, declarations: [], faults: [], notChecked: `${t} block` };
}

// src/blocks/code/index.ts
var b = {
  typescript: async () => (await import("./typescript-TJMVLNV4.mjs")).readTypeScript,
  javascript: async () => (await import("./typescript-TJMVLNV4.mjs")).readJavaScript,
  sql: async () => (await import("./sql-GBA2SZ4O.mjs")).readSql,
  json: async () => (await import("./json-GOCGYU4Z.mjs")).readJson,
  yaml: async () => (await import("./yaml-3WCGSLQZ.mjs")).readYaml,
  graphql: async () => (await import("./graphql-42HY4ID5.mjs")).readGraphql,
  protobuf: async () => (await import("./protobuf-3OCX4A35.mjs")).readProtobuf
}, p = {
  ts: "typescript",
  tsx: "typescript",
  typescript: "typescript",
  js: "javascript",
  jsx: "javascript",
  mjs: "javascript",
  cjs: "javascript",
  javascript: "javascript",
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
  avsc: "json",
  avro: "json",
  yaml: "yaml",
  yml: "yaml",
  openapi: "yaml",
  swagger: "yaml",
  graphql: "graphql",
  gql: "graphql",
  proto: "protobuf",
  proto3: "protobuf",
  protobuf: "protobuf"
}, c = {
  typescript: "a TypeScript",
  javascript: "a JavaScript",
  sql: "an SQL",
  json: "a JSON",
  yaml: "a YAML",
  graphql: "a GraphQL",
  protobuf: "a protobuf"
}, o = 2e5, v = 5;
async function w(r, a) {
  let t = r.trim().toLowerCase(), d = t === "avro" && !/^\s*[[{]/.test(a), s = Object.hasOwn(p, t) && !d ? p[t] : "";
  if (s === "") return i(t, a.slice(0, o));
  let e = { language: s, declarations: [], faults: [] }, f = { ...e, notChecked: `${c[s]} block of over ${o / 1e3} kB` }, n = { ...e, notChecked: `${c[s]} block nested too deeply` };
  if (a.length > o) return f;
  if (a.trim() === "") return e;
  if (l(a)) return n;
  let g = await b[s]();
  try {
    let { faults: m, ...u } = g(a.replace(/\r(?=\n)/g, " "), t);
    return { ...e, ...u, faults: m.slice(0, v) };
  } catch {
    return n;
  }
}
export {
  w as parseCode
};
