import { Failure } from "../../errors.ts";
import { isProblem, parseExpression, parseMeasure } from "../../quantities/index.ts";
import { headOf } from "../heads.ts";
import { type Ask, type Bind, readBind, record, type Unit } from "./blueprint.ts";
import { type Fail, readAsks, readUnit } from "./keys.ts";

/** The sums of a blueprint that a pattern adds load to. */
export const sums = ["requests", "jobs", "store_size"] as const;

/** A partial design for one capability that many systems share, under the role names that a blueprint's parts take. */
export type Pattern = {
  id: string;
  phrases: string[];
  words: string[];
  /** What other fields say too: one point each, and never the verb. */
  hints: string[];
  /** What tells another sense of its words: `check in` beside `lock` is no admission. */
  against: string[];
  /** The word of its text that takes the noun of the clause, but for those that it is `never`; `people` where it may be somebody, `subject` where it is who must or may. */
  thing?: Unit & { never: string[]; people: boolean; subject: boolean };
  binds: Bind[];
  adds: Partial<Record<(typeof sums)[number], string>>;
  asks: Ask[];
  /** Rows that words of a clause fix without a number, such as `nightly`. */
  sets: { words: string[]; quantity: string; value: string }[];
  /** The sections, without front matter. */
  body: string;
};

const known = new Set(["id", "summary", "match", "thing", "binds", "adds", "asks", "sets"]);

/** Reads a pattern; throws a `Failure` that names file and key when its front matter is not as it should be. */
export function readPattern(text: string, path: string): Pattern {
  const { values, problem } = headOf(text);
  if (problem) throw new Failure(`${path}: the front matter does not parse: ${problem.message}`);
  const given = record(values.pattern);
  const match = record(given.match);
  const fail = (key: string, expected: string): never => {
    throw new Failure(`${path}: \`pattern.${key}\` in the front matter must be ${expected}`);
  };
  const texts = (value: unknown, key: string): string[] =>
    Array.isArray(value) ? value.map(String) : fail(key, "a list of words");
  const stray = Object.keys(given).find((key) => !known.has(key));
  if (stray) fail(stray, `one of ${[...known].join(", ")}`);
  const { id } = given;
  return {
    id: typeof id === "string" && /^[a-z][a-z-]*$/u.test(id) ? id : fail("id", "a name such as `waiting-list`"),
    phrases: texts(match.phrases, "match.phrases"),
    words: texts(match.words ?? [], "match.words"),
    hints: texts(match.hints ?? [], "match.hints"),
    against: texts(match.against ?? [], "match.against"),
    ...(given.thing !== undefined && { thing: thingOf(record(given.thing), texts, fail) }),
    binds: (Array.isArray(given.binds) ? given.binds : []).map((bind) => readBind(record(bind), fail)),
    adds: addsOf(record(given.adds), fail),
    asks: readAsks(given.asks, fail),
    sets: (Array.isArray(given.sets) ? given.sets : []).map(record).map(({ words, quantity, value }) => ({
      words: texts(words, "sets[].words"),
      quantity: typeof quantity === "string" ? quantity : fail("sets[].quantity", "the name of a row"),
      value:
        parseMeasure(String(value))?.start === 0 ? String(value) : fail("sets[].value", "a measure, such as `1 day`"),
    })),
    body: text.replace(/^---\n[\s\S]*?\n---\n+/u, ""),
  };
}

function thingOf(
  given: Record<string, unknown>,
  texts: (value: unknown, key: string) => string[],
  fail: Fail,
): Pattern["thing"] {
  const never = given.never === undefined ? [] : texts(given.never, "thing.never");
  return { ...readUnit(given, fail, "thing"), never, people: given.people === true, subject: given.subject === true };
}

function addsOf(given: Record<string, unknown>, fail: (key: string, expected: string) => never): Pattern["adds"] {
  for (const [name, term] of Object.entries(given)) {
    if (!sums.some((sum) => sum === name)) fail(`adds.${name}`, `one of ${sums.join(", ")}`);
    if (typeof term !== "string" || isProblem(parseExpression(term)))
      fail(`adds.${name}`, "an expression over rows of the pattern, such as `searches`");
  }
  return given as Pattern["adds"];
}
