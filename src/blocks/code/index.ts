import type { Block } from "../block.ts";
import { isTooDeep } from "./depth.ts";
import type { CodeReader } from "./reading.ts";
import { unparsed } from "./unparsed.ts";

/** Parsers are loaded when a block needs them. */
const readers: Record<string, () => Promise<CodeReader>> = {
  typescript: async () => (await import("./typescript/index.ts")).readTypeScript,
  javascript: async () => (await import("./typescript/index.ts")).readJavaScript,
  sql: async () => (await import("./sql/index.ts")).readSql,
  json: async () => (await import("./json.ts")).readJson,
  yaml: async () => (await import("./yaml.ts")).readYaml,
  graphql: async () => (await import("./graphql/index.ts")).readGraphql,
  protobuf: async () => (await import("./protobuf/index.ts")).readProtobuf,
};

const aliases: Record<string, string> = {
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
  protobuf: "protobuf",
};

const titles: Record<string, string> = {
  typescript: "a TypeScript",
  javascript: "a JavaScript",
  sql: "an SQL",
  json: "a JSON",
  yaml: "a YAML",
  graphql: "a GraphQL",
  protobuf: "a protobuf",
};

const longest = 200_000;

/** Faults of one block that are told; the rest mostly follows from them. */
const most = 5;

/**
 * Parses one fenced block by the language of its fence; its lines and columns count from 1 inside the fence. `undefined`
 * where nothing is to be known from it, such as a shell or a request. Never rejects.
 */
export async function parseCode(language: string, source: string): Promise<Block | undefined> {
  const word = language.trim().toLowerCase();
  const isIdl = word === "avro" && !/^\s*[[{]/.test(source);
  const name = Object.hasOwn(aliases, word) && !isIdl ? aliases[word]! : "";
  if (name === "") return unparsed(word, source.slice(0, longest));
  const empty: Block = { language: name, declarations: [], faults: [] };
  const tooLong = { ...empty, notChecked: `${titles[name]} block of over ${longest / 1000} kB` };
  const tooDeep = { ...empty, notChecked: `${titles[name]} block nested too deeply` };
  if (source.length > longest) return tooLong;
  if (source.trim() === "") return empty;
  if (isTooDeep(source)) return tooDeep;
  const read = await readers[name]!();
  try {
    const { faults, ...rest } = read(source.replace(/\r(?=\n)/g, " "), word);
    return { ...empty, ...rest, faults: faults.slice(0, most) };
  } catch {
    return tooDeep;
  }
}
