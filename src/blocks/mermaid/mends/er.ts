import { bareEnd, comment } from "./any.ts";
import { cardinalities } from "./cardinalities.ts";
import { close, dropClose, type Grouping } from "./closing.ts";
import { changed, idOf, type LineEdit, type Mends, quoted, type Scene, swap } from "./scene.ts";

const grouping: Grouping = { open: /\{\s*$/, close: "}" };
const keys = "(?:PK|FK|UK)(?:[ \\t]*,?[ \\t]+(?:PK|FK|UK))*";
const attribute = new RegExp(
  `^(\\s*[\\p{L}_][^\\s"{}]*[ \\t]+[^\\s"{}=]+)((?:[ \\t]+${keys})?)[ \\t]+([^\\s,{}].*)$`,
  "u",
);
const typed = new RegExp(
  `^(\\s*)([^\\s":{}][^":{}]*?)[ \\t]+([\\p{L}_]\\w*)((?:[ \\t]+${keys})?(?:[ \\t]+".*")?)$`,
  "u",
);
const longType =
  /^(\s*)(?=(?:timestamp|time)[ \t]+with|double[ \t]+precision|(?:character|char|bit)[ \t]+varying|\w+[ \t]+unsigned)(.*)$/i;

const commas = (line: string) => changed(line, line.replace(/\b(PK|FK|UK)[ \t/&+]+(?=(?:PK|FK|UK)\b)/g, "$1, "));

/** What stands behind an attribute's name and keys is a comment in double quotes. */
function quoteRemark(line: string): string | undefined {
  const found = attribute.exec(line);
  if (!found) return undefined;
  const remark = found[3]!.replace(/^(?:--|\/\/|#)[ \t]*/, "").replace(/^['‘’“”"](.*)['‘’“”"]$/, "$1");
  const listed = found[2]!.replace(/[ \t,]+/g, ", ").replace(/^, /, " ");
  return changed(line, `${found[1]}${listed} "${remark.replace(/"/g, "'")}"`);
}

/** A type of several words or with other marks is written as one word. */
const joinType: LineEdit = (line) => {
  const found = typed.exec(line);
  return found ? changed(line, `${found[1]}${idOf(found[2]!)} ${found[3]}${found[4]}`) : undefined;
};

const joinLongType: LineEdit = (line, scene) => (longType.test(line) ? joinType(line, scene) : undefined);

const quoteLabel: LineEdit = (line) => {
  const found = /^([^":]*(?:--|\.\.|[ \t]to[ \t])[^":]*:[ \t]*)(.*\S)[ \t]*$/.exec(line);
  return found ? changed(line, found[1] + quoted(found[2]!)) : undefined;
};

/** A relation within an entity moves behind it. */
function* liftRelation({ lines, at }: Scene): Generator<string[]> {
  const relation = lines.findIndex((line, index) => index >= at && /[|}][|o](?:--|\.\.)/.test(line));
  const end = lines.findIndex((line, index) => index > relation && /^\s*\}/.test(line));
  if (relation >= 0 && end > 0) yield lines.toSpliced(end + 1, 0, lines[relation]!).toSpliced(relation, 1);
}

export const er: Mends = {
  lines: [
    commas,
    quoteLabel,
    swap(/^(\s*[^:{}"]+[ \t]\S*(?:--|\.\.)\S*[ \t]+[^:{}]*[^:{}\s])[ \t]*$/, '$1 : ""'),
    swap(/\[(PK|FK|UK)\]|\((PK|FK|UK)\)/g, "$1$2"),
    swap(/^(\s*)([\p{L}_][\p{L}\p{N}_]*)[ \t]*:[ \t]*(\S+)/u, "$1$3 $2"),
    swap(/<([^<>]*)>/g, "($1)"),
    swap(/^([^":]*(?:--|\.\.|[ \t]to[ \t])[^":]*):[ \t]*$/, '$1: ""'),
    (line) =>
      changed(
        line,
        line.replace(/^(\s*[\w-]+)\[([^"\]]+)\]/, (_, id, name) => `${id}[${quoted(name)}]`),
      ),
    bareEnd,
    comment,
    joinLongType,
    swap(/"[ \t]+"/, "; "),
    quoteRemark,
    (line) => quoteRemark(commas(line) ?? ""),
    cardinalities,
    joinType,
  ],
  texts: [liftRelation, close(grouping), dropClose(grouping)],
};
