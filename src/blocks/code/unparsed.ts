import type { Block } from "../block.ts";

/** Languages of programs, schemas and settings for which there is no parser here, with the words of their fences. */
const languages: Record<string, string> = {
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
  "an XML": "xml xsd wsdl dtd",
};

const titles = new Map(
  Object.entries(languages).flatMap(([title, words]) =>
    words.split(" ").map((word): [string, string] => [word, title]),
  ),
);

/** A block in a language without a parser, which it says; `undefined` for shells, requests, logs and plain text. */
export function unparsed(word: string, source: string): Block | undefined {
  const title = titles.get(word);
  if (title === undefined || source.trim() === "") return undefined;
  return { language: word, declarations: [], faults: [], notChecked: `${title} block` };
}
