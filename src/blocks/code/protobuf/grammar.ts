import type { Declaration } from "../../block.ts";
import { field, method, value } from "./members.ts";
import { declared, expect, passOver, skip, take, text, unexpected, type Walk } from "./walk.ts";

const deepest = 60;

/** Reads all tokens as a file, or as what stands inside of a message, service or enumeration. */
export function readFile(walk: Walk, start: "file" | "message" | "service" | "enum"): void {
  const inside = declared(walk, "", "type", walk.tokens[0]);
  while (walk.at < walk.tokens.length) {
    if (start === "file") statement(walk);
    else if (start === "message") member(walk, inside);
    else if (start === "enum") value(walk, inside);
    else method(walk, "");
  }
}

function statement(walk: Walk): void {
  if (skip(walk, ";")) return;
  const word = text(walk);
  if (word === "syntax" || word === "edition") line(walk, ["=", "a text"]);
  else if (word === "package") line(walk, ["a name"]);
  else if (word === "import") importLine(walk);
  else if (word === "option") option(walk);
  else if (!definition(walk)) throw unexpected(walk, ["message", "enum", "service"]);
}

/** A definition that may also stand inside of a message. */
function definition(walk: Walk): boolean {
  const word = text(walk);
  const next = walk.tokens[walk.at + 1];
  if (next?.kind !== "word") return false;
  if (word === "message") block(walk, "type", member);
  else if (word === "enum") block(walk, "enum", value);
  else if (word === "service") service(walk);
  else if (word === "extend") {
    walk.at += 1;
    const extended = declared(walk, "", "type", take(walk, "word"));
    body(walk, () => member(walk, extended));
  } else return false;
  return true;
}

function block(walk: Walk, kind: Declaration["kind"], read: (walk: Walk, into: Declaration) => void): void {
  walk.at += 1;
  const name = take(walk, "word");
  const into = declared(walk, name.text, kind, name);
  walk.declarations.push(into);
  body(walk, () => read(walk, into));
}

function service(walk: Walk): void {
  walk.at += 1;
  const name = take(walk, "word").text;
  body(walk, () => method(walk, `${name}.`));
}

export function body(walk: Walk, read: () => void): void {
  expect(walk, "{");
  walk.depth += 1;
  if (walk.depth > deepest) throw unexpected(walk, ["}"]);
  while (text(walk) !== "}") {
    if (walk.at >= walk.tokens.length) throw unexpected(walk, ["}"]);
    read();
  }
  walk.at += 1;
  walk.depth -= 1;
}

export function member(walk: Walk, into: Declaration): void {
  if (skip(walk, ";")) return;
  const word = text(walk);
  const next = walk.tokens[walk.at + 1];
  if (word === "option" && next?.text !== "=") option(walk);
  else if (/^(?:reserved|extensions)$/.test(word) && next?.kind !== "word") passOver(walk);
  else if (word === "oneof" && next?.kind === "word") {
    walk.at += 2;
    body(walk, () => member(walk, into));
  } else if (!definition(walk)) field(walk, into);
}

function line(walk: Walk, wanted: string[]): void {
  walk.at += 1;
  for (const one of wanted) one === "=" ? expect(walk, "=") : take(walk, one === "a text" ? "string" : "word");
  expect(walk, ";");
}

function importLine(walk: Walk): void {
  walk.at += 1;
  if (/^(?:public|weak|option)$/.test(text(walk))) walk.at += 1;
  take(walk, "string");
  expect(walk, ";");
}

/** `option name = value;`, its value in whatever form. */
export function option(walk: Walk): void {
  if (text(walk) !== "option") throw unexpected(walk, ["option", "}"]);
  const start = walk.at;
  passOver(walk);
  if (!walk.tokens.slice(start, Math.min(walk.at, start + 40)).some((token) => token.text === "=")) {
    walk.at = start + 1;
    throw unexpected(walk, ["="]);
  }
}
