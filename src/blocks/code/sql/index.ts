import { distance } from "fastest-levenshtein";
import type { Declaration, Fault } from "../../block.ts";
import { placesOf } from "../places.ts";
import type { CodeReader } from "../reading.ts";
import { bodyOf, type Context } from "./body.ts";
import { isName, isWord, nameOf, type Report } from "./columns.ts";
import { type Statement, statementsOf } from "./statements.ts";
import { namedAt, tableOf, targetsOf, typeOf } from "./tables.ts";
import { type Token, tokensOf } from "./tokens.ts";
import { starters } from "./words.ts";

/** Tables, types and enumerations of a block of definitions, whatever the dialect; a statement that is not known is passed over. */
export const readSql: CodeReader = (source) => {
  const place = placesOf(source);
  const report: Report = (token, message, expected) => ({
    message,
    place: place(token?.at ?? source.trimEnd().length),
    ...(token && { token: token.text }),
    ...(expected && { expected }),
  });
  const context = { source, place, report };
  const tokens = tokensOf(source);
  const declarations: Declaration[] = [];
  const faults: Fault[] = [];
  const statements = statementsOf(tokens);
  for (const statement of statements) {
    const found = read(statement, declarations, context);
    const own = [...wordFaults(statement, context), ...found];
    faults.push(...(own.length > 0 ? own : balanceFaults(statement, context)));
  }
  const isProgram = statements.some(({ tokens: words }) => hasBody(words));
  return { declarations, faults, ...(isProgram && { notChecked: "the body of an SQL function" }) };
};

/** A function, procedure or `DO` whose body is a string in a language of its own. */
function hasBody(tokens: Token[]): boolean {
  const head = tokens.slice(0, 4);
  const isRoutine = isWord(head[0], "CREATE") && head.some((token) => isWord(token, "FUNCTION", "PROCEDURE"));
  return (isRoutine || isWord(head[0], "DO")) && tokens.some(({ kind, text }) => kind === "string" && text[0] === "$");
}

/** Adds what a statement defines to the declarations. */
function read({ tokens }: Statement, declarations: Declaration[], context: Context): Fault[] {
  if (isWord(tokens[0], "ALTER") && isWord(tokens[1], "TABLE")) return alter(tokens, declarations, context);
  if (!isWord(tokens[0], "CREATE")) return [];
  const object = tokens.findIndex((token) => isWord(token, "TABLE", "TYPE", "DOMAIN"));
  const isPlain = tokens.slice(1, object).every(({ kind, value }) => kind === "word" && modifiers.test(value));
  if (object < 0 || !isPlain) return [];
  const { declaration, faults } = isWord(tokens[object], "TABLE")
    ? tableOf(tokens, object + 1, context)
    : typeOf(tokens, object + 1, isWord(tokens[object], "DOMAIN"), context);
  if (declaration) declarations.push(declaration);
  return faults;
}

const modifiers =
  /^(?:OR|REPLACE|GLOBAL|LOCAL|TEMP|TEMPORARY|UNLOGGED|EXTERNAL|FOREIGN|TRANSIENT|COLUMN|HYBRID|IMMUTABLE)$/;

/** `ALTER TABLE … ADD COLUMN …` and `ADD CONSTRAINT …` on a table of the same block. */
function alter(tokens: Token[], declarations: Declaration[], context: Context): Fault[] {
  const named = namedAt(tokens, isWord(tokens[2], "ONLY") ? 3 : 2);
  const table = named && declarations.find(({ name }) => name.toLowerCase() === nameOf(named.name).toLowerCase());
  if (!named || !table || !isWord(tokens[named.next], "ADD")) return [];
  let from = named.next + 1;
  if (isWord(tokens[from], "COLUMN")) from += 1;
  if (isWord(tokens[from], "IF")) from += 3;
  const { fields, references } = bodyOf(tokens.slice(from), { ...context, report: context.report });
  const known = new Set(table.fields.map(({ name }) => name));
  table.fields.push(...fields.filter(({ name }) => !known.has(name)));
  const targets = targetsOf(tokens, context);
  if (targets.length > 0) table.targets = [...(table.targets ?? []), ...targets];
  table.references = [...new Set([...table.references, ...references])];
  return [];
}

const objects: Record<string, RegExp> = {
  CREATE:
    /^(?:TABLE|INDEX|UNIQUE|TYPE|VIEW|OR|MATERIALIZED|DATABASE|SCHEMA|EXTENSION|FUNCTION|TRIGGER|DOMAIN|SEQUENCE)$/,
  ALTER: /^(?:TABLE|TYPE|INDEX|DATABASE|SCHEMA)$/,
  INSERT: /^INTO$/,
  DELETE: /^FROM$/,
  DROP: /^(?:TABLE|INDEX|TYPE|VIEW|DATABASE|SCHEMA)$/,
};

/** A statement's first words that are nearly those of another, and strings that never end. */
function wordFaults({ tokens }: Statement, { report }: Context): Fault[] {
  const open = tokens.find(({ kind }) => kind === "open");
  if (open)
    return [
      report({ ...open, text: open.text.split("\n", 1)[0]!.trimEnd() }, "`'` is never closed: expected `'`", ["'"]),
    ];
  const [first, second, third] = tokens;
  if (first?.kind !== "word" || second?.kind !== "word") return [];
  if (!starters.has(first.value)) {
    const meant = Object.entries(objects).find(
      ([word, next]) => next.test(second.value) && isNear(first.value, word),
    )?.[0];
    return meant ? [report(first, `\`${first.text}\` is no statement: expected \`${meant}\``, [meant])] : [];
  }
  const isTable = isWord(first, "CREATE") && isNear(second.value, "TABLE") && isName(third) && tokens[3]?.text === "(";
  return isTable ? [report(second, `\`${second.text}\` behind \`CREATE\`: expected \`TABLE\``, ["TABLE"])] : [];
}

const isNear = (word: string, meant: string) => word !== meant && word.length >= 3 && distance(word, meant) <= 2;

const balanced = /^(?:CREATE|ALTER|INSERT|SELECT|UPDATE|DELETE|WITH)$/;

/** A parenthesis that is never closed, or closes nothing. */
function balanceFaults({ tokens, stop, cut }: Statement, { report, place }: Context): Fault[] {
  if (tokens[0]?.kind !== "word" || !balanced.test(tokens[0].value)) return [];
  const opened: Token[] = [];
  for (const token of tokens) {
    if (token.text === "(") opened.push(token);
    if (token.text === ")" && !opened.pop())
      return [report(token, "`)` closes nothing: expected the end of the statement", [";"])];
  }
  const unclosed = opened.at(-1);
  if (!unclosed) return [];
  const at = cut ? tokens.at(-1) : stop;
  const message = `the \`(\` of line ${place(unclosed.at).line} is never closed: expected \`)\``;
  return [report(at, message, [")"])];
}
