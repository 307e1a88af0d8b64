import { type ParseError, parse, printParseErrorCode } from "jsonc-parser";
import { isMap, LineCounter, parseDocument } from "yaml";
import type { Fault } from "../block.ts";
import { filledJson } from "./json-gaps.ts";
import { schemasIn } from "./json-schema.ts";
import { openApiIn } from "./openapi/index.ts";
import { placesOf } from "./places.ts";
import { type CodeReader, end, type Reading } from "./reading.ts";

/**
 * JSON as documents show it: comments, `...` for what is left out, placeholders, several values, and members without their
 * braces are read; all else that is no JSON is a fault. OpenAPI and JSON Schema in it give declarations.
 */
export const readJson: CodeReader = (source, language) => {
  if (isJson(source)) return declared(source);
  const isLenient = language !== "json";
  const { text, values } = filledJson(source);
  const problems = problemsIn(values > 1 ? `[${text}]` : text, isLenient, values > 1 ? 1 : 0);
  if (problems.length === 0) return declared(text);
  const isMembers = /^\s*(?:\/\/[^\n]*\n\s*){0,20}"[^"\n]*"\s*:/.test(text);
  const members = isMembers ? problemsIn(`{${text}}`, true, 1) : problems;
  if (members.length === 0 || language === "json5") return { declarations: [], faults: [] };
  return { declarations: [], faults: members.slice(0, 1).map((problem) => faultOf(problem, source)) };
};

function isJson(source: string): boolean {
  try {
    JSON.parse(source);
    return true;
  } catch {
    return false;
  }
}

function problemsIn(text: string, allowTrailingComma: boolean, shift: number): ParseError[] {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: false, allowTrailingComma, allowEmptyContent: true });
  return errors.map((error) => ({ ...error, offset: Math.max(0, error.offset - shift) }));
}

function faultOf({ error, offset, length }: ParseError, source: string): Fault {
  const comma = source.slice(0, offset).trimEnd().length - 1;
  if (source[comma] === "," && /^[}\]]/.test(source.slice(offset)))
    return {
      message: `\`,\` behind the last of its list: expected \`${source[offset]}\``,
      place: placesOf(source)(comma),
      token: ",",
      expected: [source[offset]!],
    };
  const isOver = source.slice(offset).trim() === "";
  const token = isOver ? undefined : source.slice(offset, offset + Math.min(Math.max(length, 1), 40)).split("\n", 1)[0];
  const place = placesOf(source)(isOver ? source.trimEnd().length : offset);
  const [wanted, ...expected] = wants[printParseErrorCode(error)] ?? ["expected JSON"];
  const found = token ? `\`${token.replaceAll("`", "'")}\`` : end;
  const message = `${found} is not expected here: ${wanted}`;
  return { message, place, ...(token && { token }), ...(expected.length > 0 && { expected }) };
}

const wants: Record<string, [string, ...string[]]> = {
  InvalidSymbol: ["expected a value, such as a text in double quotes", '"'],
  PropertyNameExpected: ["expected a name in double quotes, or `}` without a comma before it", '"', "}"],
  ValueExpected: ["expected a value, or no comma before it", "value"],
  ColonExpected: ["expected `:`", ":"],
  CommaExpected: ["expected `,`", ","],
  CloseBraceExpected: ["expected `}`", "}"],
  CloseBracketExpected: ["expected `]`", "]"],
  EndOfFileExpected: ["expected the end"],
  UnexpectedEndOfString: ['expected `"` at the end of the text', '"'],
  UnexpectedEndOfComment: ["expected `*/`", "*/"],
  UnexpectedEndOfNumber: ["expected a number"],
  InvalidNumberFormat: ["expected a number"],
};

/** JSON is YAML too, whose nodes know their places. */
function declared(source: string): Reading {
  if (!/"(?:openapi|swagger|paths|\$schema|properties|\$defs|definitions)"/.test(source))
    return { declarations: [], faults: [] };
  const lines = new LineCounter();
  const { contents } = parseDocument(source, { lineCounter: lines, logLevel: "silent" });
  if (!isMap(contents)) return { declarations: [], faults: [] };
  const place = placesOf(source);
  return openApiIn(contents, place) ?? { declarations: schemasIn(contents, place), faults: [] };
}
