import type { Declaration, Fault, Place } from "../../block.ts";
import { placesOf } from "../places.ts";
import { type CodeReader, end } from "../reading.ts";
import { readFile } from "./grammar.ts";
import { tokensOf } from "./tokens.ts";
import { Unexpected, type Walk } from "./walk.ts";

/**
 * Messages, enumerations and methods of a protobuf file, syntax 2, 3 and the editions; the fields of a message or the
 * methods of a service may stand alone. An own reader: protobufjs builds functions from text when it is loaded.
 */
export const readProtobuf: CodeReader = (source) => {
  const place = placesOf(source);
  const tokens = tokensOf(source);
  let best: Unexpected | undefined;
  for (const start of ["file", "message", "service", "enum"] as const) {
    const declarations: Declaration[] = [];
    const walk: Walk = { tokens, at: 0, depth: 0, declarations, place };
    try {
      readFile(walk, start);
      return { declarations: declarations.filter(({ name }) => name !== ""), faults: [] };
    } catch (thrown) {
      if (!(thrown instanceof Unexpected)) throw thrown;
      if (!best || (thrown.token?.at ?? source.length) > (best.token?.at ?? source.length)) best = thrown;
    }
  }
  return { declarations: [], faults: best ? [faultOf(best, source, place)] : [] };
};

function faultOf({ token, expected }: Unexpected, source: string, place: (offset: number) => Place): Fault {
  const found = token ? `\`${token.text.slice(0, 40).replaceAll("`", "'")}\`` : end;
  const wanted = expected.map((one) => (/^(?:a|an|the) /.test(one) ? one : `\`${one}\``)).join(" or ");
  return {
    message: `${found} is not expected here: expected ${wanted}`,
    place: place(token?.at ?? source.trimEnd().length),
    ...(token && { token: token.text }),
    expected,
  };
}
