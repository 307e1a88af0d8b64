import { type Document, parseAllDocuments, type YAMLError } from "yaml";
import type { Fault, Place } from "../block.ts";
import { schemasIn } from "./json-schema.ts";
import { openApiIn } from "./openapi/index.ts";
import { placesOf } from "./places.ts";
import type { CodeReader, Reading } from "./reading.ts";

/** YAML of one or more documents, with gaps and template marks; OpenAPI and JSON Schema in it give declarations. */
export const readYaml: CodeReader = (source) => {
  const place = placesOf(source);
  const whole = parsed(source);
  const { documents, errors } = whole.errors.length === 0 ? whole : parsed(withoutGaps(source));
  const [first] = errors;
  if (first) return { declarations: [], faults: [faultOf(first, source, place)] };
  const read = documents.map(
    ({ contents }): Reading => openApiIn(contents, place) ?? { declarations: schemasIn(contents, place), faults: [] },
  );
  return {
    declarations: read.flatMap((one) => one.declarations),
    faults: read.flatMap((one) => one.faults),
    language: read.find(({ language }) => language)?.language ?? "yaml",
  };
};

function parsed(source: string): { documents: Document.Parsed[]; errors: YAMLError[] } {
  const found = parseAllDocuments(source, { prettyErrors: false, logLevel: "silent", version: "1.2" });
  const documents = Array.isArray(found) ? found : [];
  const errors = documents.flatMap((document) => document.errors).sort((one, other) => one.pos[0] - other.pos[0]);
  return { documents, errors: errors.filter((error) => !isTaste(error, source)) };
}

/** A closing bracket at the left edge is read by every other parser. */
const isTaste = ({ message, pos }: YAMLError, source: string) =>
  message.includes("sufficiently indented") && /^[\]}]/.test(source.slice(pos[0]));

/** Lines of `...` and of template logic made empty, placeholders made words; no offset moves. */
function withoutGaps(source: string): string {
  const emptied = (line: string) =>
    /^[ \t]*(?:- ?)?(?:\.{3,}|…)[^"':]{0,80}$|^[ \t]*\{\{-?[^{}]{0,200}\}\}[ \t]*$/.test(line);
  const word = (found: string) => "_".repeat(found.length);
  return source
    .split("\n")
    .map((line) =>
      emptied(line)
        ? " ".repeat(line.length)
        : line.replace(/\{\{[^{}\n]{0,200}\}\}|\$\{[^{}\n]{0,200}\}/g, word).replace(/\.{3,}|…/g, word),
    )
    .join("\n");
}

function faultOf({ code, message, pos }: YAMLError, source: string, places: (offset: number) => Place): Fault {
  const start = Math.min(pos[0], source.length);
  const line = source.slice(start).split("\n", 1)[0]!;
  const isBelow = code === "BLOCK_AS_IMPLICIT_KEY" && !/:(?:\s|$)/.test(line);
  if (isBelow) return { message: words.BAD_INDENT!, place: places(start + line.length + 1) };
  const token = /^\S{1,40}/.exec(line)?.[0];
  const here = token ? `\`${token.replaceAll("`", "'")}\`: ` : "";
  return { message: `${here}${words[code] ?? lowered(message)}`, place: places(start), ...(token && { token }) };
}

const words: Partial<Record<YAMLError["code"], string>> = {
  DUPLICATE_KEY: "the same key stands twice in a map, expected each once",
  TAB_AS_INDENT: "a tab as indentation, expected spaces",
  BAD_INDENT: "the indentation is not that of the lines around it, expected the same column",
  BLOCK_AS_IMPLICIT_KEY: "a second `: ` on the line, expected the value in quotes or on a line of its own",
  MULTILINE_IMPLICIT_KEY: "a line without `: ` between keys, expected `key: value`",
  MISSING_CHAR: "a quote or bracket is never closed, expected its other half",
  BAD_SCALAR_START: "a value that begins with a reserved character, expected it in quotes",
};

const lowered = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`.replace(/:$/, "");
