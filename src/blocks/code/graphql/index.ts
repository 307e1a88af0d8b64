import type { GraphQLError } from "graphql/error/GraphQLError.js";
import type { NameNode } from "graphql/language/ast.js";
import { parse } from "graphql/language/parser.js";
import type { Fault, Place } from "../../block.ts";
import { placesOf } from "../places.ts";
import { type CodeReader, end } from "../reading.ts";
import { declared } from "./declarations.ts";

/** What may stand around a fragment. */
const around: [before: string, after: string][] = [
  ["", ""],
  ["type Query {", "\n}"],
  ["enum _ {", "\n}"],
];

/** Types and operations of a schema; queries are only parsed. Fields without their type and `...` are read too. */
export const readGraphql: CodeReader = (source) => {
  const places = placesOf(source);
  let best: { error: GraphQLError; at: number } | undefined;
  for (const text of new Set([source, withoutGaps(source)]))
    for (const [before, after] of around) {
      try {
        const { definitions } = parse(before + text + after, { maxTokens: 50_000 });
        const place = (name: NameNode) => places((name.loc?.start ?? 0) - before.length);
        return { declarations: definitions.flatMap((one) => declared(one, place)), faults: [] };
      } catch (thrown) {
        const error = thrown as GraphQLError;
        const at = (error.positions?.[0] ?? 0) - before.length;
        if (!best || at > best.at) best = { error, at };
      }
    }
  return { declarations: [], faults: best ? [faultOf(best.error, best.at, source, places)] : [] };
};

/** `...` that spreads nothing stands for what is left out: a value in an enumeration, a field elsewhere. */
function withoutGaps(source: string): string {
  return source
    .replace(/\.{3}(?=[ \t]*(?:[}\n)]|$))/g, (_, at: number) => {
      const open = source.lastIndexOf("{", at);
      return /\benum\s+\w+\s*$/.test(source.slice(Math.max(0, open - 80), open)) ? "_  " : "_:_";
    })
    .replaceAll("…", "_");
}

function faultOf({ message }: GraphQLError, at: number, source: string, places: (offset: number) => Place): Fault {
  const isOver = source.slice(Math.max(0, at)).trim() === "";
  const place = places(isOver ? source.trimEnd().length : at);
  const bare = message.replace(/^Syntax Error: /, "");
  const expected = /^Expected (.+?), found/.exec(bare)?.[1]?.replaceAll('"', "");
  const token = isOver ? undefined : /^(?:\w+|\S)/.exec(source.slice(Math.max(0, at)))?.[0];
  const found = token ? `\`${token.replaceAll("`", "'")}\`` : end;
  const wanted = expected
    ? `: expected ${/^\w+$/.test(expected) ? `a ${expected.toLowerCase()}` : `\`${expected}\``}`
    : "";
  return {
    message: `${found} is not expected here${wanted}`,
    place,
    ...(token && { token }),
    ...(expected && { expected: [expected] }),
  };
}
