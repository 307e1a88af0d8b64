import type { Fault } from "../../block.ts";
import { isName, isWord, nameOf, type Report } from "./columns.ts";
import type { Token } from "./tokens.ts";
import { clauses, types } from "./words.ts";

const quoted = (token: Token | undefined) =>
  token ? `\`${token.text.slice(0, 40).replaceAll("`", '"')}\`` : "the end";

/** What is wrong behind the type of a column, at most one fault. */
export function columnFault(tokens: Token[], rest: number, report: Report): Fault | undefined {
  for (let index = rest; index < tokens.length; index++) {
    const found = clauseFault(tokens, index, report) ?? joinedFault(tokens, index, report);
    if (found) return found;
    if (tokens[index]!.text === "(") index = skip(tokens, index);
  }
  return undefined;
}

function skip(tokens: Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    depth += tokens[index]!.text === "(" ? 1 : tokens[index]!.text === ")" ? -1 : 0;
    if (depth === 0) return index;
  }
  return tokens.length;
}

/** A clause that lacks its other half. */
function clauseFault(tokens: Token[], index: number, report: Report): Fault | undefined {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (next?.kind === "gap") return undefined;
  if (isWord(token, "NOT") && !(isWord(next, ...negatable) || next?.text === "("))
    return report(next ?? token, `${quoted(next)} behind \`NOT\`: expected \`NULL\``, ["NULL"]);
  if (isWord(token, "PRIMARY", "FOREIGN") && !isWord(next, "KEY"))
    return report(next ?? token, `${quoted(next)} behind \`${token.text}\`: expected \`KEY\``, ["KEY"]);
  if (isWord(token, "REFERENCES") && (!isName(next) || isWord(next, "ON", "NOT", "DEFAULT", "DEFERRABLE")))
    return report(next ?? token, `${quoted(next)} behind \`REFERENCES\`: expected the name of a table`, ["table name"]);
  if (isWord(token, "DEFAULT") && (!next || isWord(next, "NOT", "PRIMARY", "UNIQUE", "REFERENCES", "CHECK")))
    return isWord(next, "NOT") && isWord(tokens[index + 2], ...truths)
      ? undefined
      : report(next ?? token, `${quoted(next)} behind \`DEFAULT\`: expected a value`, ["value"]);
  if (isWord(token, "CHECK") && next?.text !== "(" && !isWord(next, "OPTION"))
    return report(next ?? token, `${quoted(next)} behind \`CHECK\`: expected \`(\``, ["("]);
  return undefined;
}

const truths = ["TRUE", "FALSE"];
const negatable = [
  ..."NULL DEFERRABLE VALID ENFORCED FOR IN LIKE ILIKE EXISTS BETWEEN VISIBLE HIDDEN SIMILAR MATERIALIZED".split(" "),
  ...truths,
];
const joiners = new Set([".", "::", "=", "+", "-", "*", "/", "%", "<", ">", "||", ":", "@"]);
const joinerWords = [
  "CONSTRAINT",
  "REFERENCES",
  "COLLATE",
  "ENCODE",
  "SET",
  "USING",
  "CODEC",
  "STORAGE",
  "COMPRESSION",
  "CHARSET",
  "MATCH",
];

/** A second column, or a constraint of the table, without a comma before it. */
function joinedFault(tokens: Token[], index: number, report: Report): Fault | undefined {
  const token = tokens[index]!;
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  const missing = () => report(token, `${quoted(token)} is not expected here: expected \`,\` before it`, [","]);
  const after = tokens[index + 2];
  const isConstraint =
    (isWord(token, "PRIMARY") && isWord(next, "KEY") && after?.text === "(" && isListed(tokens, index + 2)) ||
    (isWord(token, "FOREIGN") && isWord(next, "KEY") && after?.text === "(") ||
    (isWord(token, "UNIQUE") && next?.text === "(" && isListed(tokens, index + 1));
  const isNamed = isWord(tokens[index - 2], "CONSTRAINT");
  if (isConstraint && !isNamed) return missing();
  if (isConstraint)
    return report(tokens[index - 2], "`CONSTRAINT` is not expected here: expected `,` before it", [","]);
  if (!isName(token) || !isTyped(next) || (token.kind === "word" && clauses.has(token.value))) return undefined;
  if (token.kind === "quoted" && token.text.startsWith('"') && isWord(before, "COMMENT", "DEFAULT")) return undefined;
  const isJoined =
    joiners.has(before?.text ?? "") || isWord(before, ...joinerWords) || (isWord(before, "DEFAULT") && !token.leads);
  return isJoined ? undefined : missing();
}

const isTyped = (token: Token | undefined) =>
  token?.kind === "word" && types.has(token.value) && !clauses.has(token.value);

/** Whether parentheses hold names only. */
function isListed(tokens: Token[], open: number): boolean {
  const inside = tokens.slice(open + 1, skip(tokens, open));
  return inside.length > 0 && inside.every((token) => isName(token) || token.text === ",");
}

/** What is wrong with a constraint of a table, at most one fault. */
export function constraintFault(tokens: Token[], report: Report): Fault | undefined {
  const start = isWord(tokens[0], "CONSTRAINT")
    ? isName(tokens[1]) && !isWord(tokens[1], "PRIMARY", "FOREIGN", "UNIQUE", "CHECK")
      ? 2
      : 1
    : 0;
  const head = tokens[start];
  const open = tokens.findIndex(({ text }) => text === "(");
  if (!head || tokens.some(({ kind }) => kind === "gap")) return undefined;
  if (isWord(head, "PRIMARY", "FOREIGN") && isWord(tokens[start + 1], "KEY") && open < 0)
    return report(tokens[start + 2] ?? tokens[start + 1], `no columns behind \`${head.text} KEY\`: expected \`(\``, [
      "(",
    ]);
  if (isWord(head, "FOREIGN") && !tokens.some((token) => isWord(token, "REFERENCES")))
    return report(head, "`FOREIGN KEY` without `REFERENCES`: expected a table", ["REFERENCES"]);
  const rest = isWord(head, "UNIQUE", "PRIMARY") ? start + 2 : start;
  const from = isWord(head, "PRIMARY", "UNIQUE") && open >= 0 ? skip(tokens, open) + 1 : rest;
  return isWord(head, "INDEX", "KEY", "FULLTEXT", "SPATIAL", "EXCLUDE", "LIKE")
    ? undefined
    : isWord(head, "PRIMARY", "FOREIGN", "CHECK") || from > start
      ? behindConstraint(tokens, head, start, from, report)
      : undefined;
}

function behindConstraint(
  tokens: Token[],
  head: Token,
  start: number,
  from: number,
  report: Report,
): Fault | undefined {
  for (let index = isWord(head, "FOREIGN", "CHECK") ? start : from; index < tokens.length; index++) {
    const isOwn = index === start;
    const found = clauseFault(tokens, index, report) ?? (isOwn ? undefined : joinedFault(tokens, index, report));
    if (found) return found;
    const isNext =
      index > start && tokens[index]!.leads && isWord(tokens[index], "CONSTRAINT") && isName(tokens[index + 1]);
    if (isNext)
      return report(tokens[index], `\`${nameOf(tokens[index]!)}\` is not expected here: expected \`,\` before it`, [
        ",",
      ]);
    if (tokens[index]!.text === "(") index = skip(tokens, index);
  }
  return undefined;
}
