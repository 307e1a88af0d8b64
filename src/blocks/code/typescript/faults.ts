import type { Fault, Place } from "../../block.ts";
import { end } from "../reading.ts";
import type { Problem } from "./fragments.ts";

/** A fault in the author's words: what stands there and what was expected. */
export function faultOf({ message, at }: Problem, source: string, places: (offset: number) => Place): Fault {
  const offset = Math.min(Math.max(0, at), source.length);
  const isOver = source.slice(offset).trim() === "";
  const place = places(isOver ? source.trimEnd().length : offset);
  const token = isOver
    ? undefined
    : /^(?:[\w$]+|"[^"\n]{0,40}"?|'[^'\n]{0,40}'?|=>|\S)/.exec(source.slice(offset))?.[0];
  const expected = token === "=" ? [":"] : expectedBy(message);
  const found = token ? `\`${token.replaceAll("`", "'")}\`` : end;
  const isPlain = /^(?:Unexpected token|Missing semicolon|Unexpected keyword|Unexpected reserved word)/.test(message);
  const wanted = expected.length > 0 ? `, expected ${expected.map((one) => `\`${one}\``).join(" or ")}` : "";
  const isOpen = /^Unterminated/.test(message);
  const words = isOpen
    ? `${found} begins what is never closed`
    : isPlain
      ? `${found} is not expected here${wanted}`
      : lowered(message);
  return { message: words, place, ...(token && { token }), ...(expected.length > 0 && { expected }) };
}

function expectedBy(message: string): string[] {
  if (message.startsWith("Missing semicolon")) return [";"];
  const listed = /expected (?:one of )?(.+?)\.?$/.exec(message)?.[1] ?? "";
  return Array.from(listed.matchAll(/"([^"]{1,20})"/g), (found) => found[1]!);
}

const lowered = (text: string) =>
  `${text.charAt(0).toLowerCase()}${text.slice(1)}`.replace(/\.$/, "").replaceAll("'", "`");
