import type { Declaration, Field } from "../../block.ts";
import { body, member, option } from "./grammar.ts";
import { declared, expect, options, passOver, skip, take, text, unexpected, type Walk } from "./walk.ts";

export function field(walk: Walk, into: Declaration): void {
  const label = /^(?:optional|required|repeated)$/.test(text(walk)) ? walk.tokens[walk.at++]!.text : "";
  const types =
    text(walk) === "map" ? mapTypes(walk) : [take(walk, "word", ["a field, such as `string name = 1;`"]).text];
  const name = take(walk, "word");
  expect(walk, "=");
  take(walk, "number");
  if (types[0] === "group") body(walk, () => member(walk, into));
  else {
    options(walk);
    expect(walk, ";");
  }
  const [first = "", second] = types;
  const type = second ? `map<${first}, ${second}>` : label === "repeated" ? `repeated ${first}` : first;
  const references = types.filter((one) => !builtIn.test(one)).map(lastName);
  const at = walk.place(name.at);
  into.fields.push({
    name: name.text,
    type,
    optional: label === "optional",
    references,
    key: false,
    place: at,
  } satisfies Field);
}

const builtIn =
  /^(?:double|float|u?int(?:32|64)|sint(?:32|64)|s?fixed(?:32|64)|bool|string|bytes|group|\.?google\..*)$/;
const lastName = (type: string) => type.split(".").at(-1)!;

function mapTypes(walk: Walk): string[] {
  walk.at += 1;
  expect(walk, "<");
  const key = take(walk, "word").text;
  expect(walk, ",");
  const held = take(walk, "word").text;
  expect(walk, ">");
  return [key, held];
}

export function value(walk: Walk, into: Declaration): void {
  if (skip(walk, ";")) return;
  const isNamed = walk.tokens[walk.at + 1]?.text === "=";
  if (text(walk) === "option" && !isNamed) option(walk);
  else if (text(walk) === "reserved" && !isNamed) passOver(walk);
  else {
    const name = take(walk, "word", ["a value, such as `ACTIVE = 1;`"]);
    expect(walk, "=");
    take(walk, "number");
    options(walk);
    expect(walk, ";");
    into.values.push(name.text);
  }
}

export function method(walk: Walk, prefix: string): void {
  if (skip(walk, ";")) return;
  if (text(walk) === "option") option(walk);
  else if (skip(walk, "rpc")) remoteCall(walk, prefix);
  else throw unexpected(walk, ["rpc"]);
}

function remoteCall(walk: Walk, prefix: string): void {
  const name = take(walk, "word");
  const takes = message(walk);
  if (!skip(walk, "returns")) throw unexpected(walk, ["returns"]);
  const gives = message(walk);
  if (text(walk) === "{") body(walk, () => (skip(walk, ";") ? undefined : option(walk)));
  else expect(walk, ";");
  const references = [takes, gives].filter((one) => !builtIn.test(one)).map(lastName);
  walk.declarations.push({ ...declared(walk, prefix + name.text, "operation", name), references });
}

function message(walk: Walk): string {
  expect(walk, "(");
  if (text(walk) === "stream" && walk.tokens[walk.at + 1]?.kind === "word") walk.at += 1;
  const name = take(walk, "word").text;
  expect(walk, ")");
  return name;
}
