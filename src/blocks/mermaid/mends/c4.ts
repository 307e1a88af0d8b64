import { closeArgument, straightQuotes } from "./any.ts";
import { close, dropClose, type Grouping, translateClose } from "./closing.ts";
import { changed, type LineEdit, type Mends, quoted, type Scene } from "./scene.ts";

const grouping: Grouping = { open: /[[{]\s*$/, close: "}" };

const bases = ["Person", "System", "Container", "Component"];
const forms = bases.flatMap((base) => ["", "Db", "Queue"].flatMap((form) => [base + form, `${base + form}_Ext`]));
const others = [
  "Boundary",
  "Deployment_Node",
  "Node",
  "Node_L",
  "Node_R",
  "Rel",
  "BiRel",
  "Rel_Back",
  "Rel_D",
  "Rel_U",
  "Rel_L",
  "Rel_R",
];
const boundaries = ["Enterprise_Boundary", "System_Boundary", "Container_Boundary", "RelIndex"];
const known = new Map([...forms, ...others, ...boundaries].map((word) => [plain(word), word]));

function plain(word: string): string {
  return word
    .toLowerCase()
    .replace(/_/g, "")
    .replace(/database/, "db");
}

/** Words with an underscore or capital too many or too few. */
const spell: LineEdit = (line) =>
  changed(
    line,
    line.replace(/^(\s*)(\w+)(?=\s*\()/, (_, indent, word) => indent + (known.get(plain(word)) ?? word)),
  );

const closeCall: LineEdit = (line) => (/\([^()]*$/.test(line) ? `${line.trimEnd()})` : undefined);

/** Arguments are strings, ids at the beginning aside. */
const quoteArguments = (line: string) => {
  const found = /^(\s*(\w+)\s*\()(.*)(\)\s*[{[]?\s*)$/.exec(line);
  if (!found) return undefined;
  const ids = found[2] === "RelIndex" ? 3 : /Rel/.test(found[2]!) ? 2 : 1;
  const parts = found[3]!.match(/\s*(?:"[^"]*"|[^,"]*"[^,]*|[^,]+)/g) ?? [];
  const write = (part: string, index: number) => (isArgument(part, index < ids) ? part.trim() : quoted(part));
  return changed(line, found[1] + parts.map(write).join(", ") + found[4]);
};

function isArgument(text: string, isId: boolean): boolean {
  return /^\s*(?:"[^"]*"|\$\w+="[^"]*")\s*$/.test(text) || (isId && /^\s*\w+\s*$/.test(text));
}

function* quoteAll({ lines }: Scene): Generator<string[]> {
  yield lines.map((line) => quoteArguments(line) ?? line);
}

const openBrace: LineEdit = (line) =>
  /^\s*(?:\w*Boundary|\w*Node)\s*\(.*\)\s*$/.test(line) ? `${line.trimEnd()} {` : undefined;

export const c4: Mends = {
  lines: [straightQuotes, closeArgument, spell, closeCall, quoteArguments, openBrace],
  texts: [quoteAll, close(grouping), dropClose(grouping), translateClose(grouping)],
};
