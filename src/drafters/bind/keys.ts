import { isProblem, parseExpression, parseMeasure } from "../../quantities/index.ts";

/** The thing that the main load counts, in singular and plural. */
export type Unit = { one: string; many: string };

/**
 * Where a capability that the blueprint does not know gets its endpoint, flow and entity, and which of its parts play the
 * roles of patterns; `names` are its rows under the names that patterns use.
 */
export type Entry = {
  actor: string;
  api: string;
  store: string;
  worker?: string;
  files?: string;
  messages?: string;
  names: Record<string, string>;
};

/**
 * A component or a feature that a small or plainer system does without, and what goes or changes with it. With
 * `requirements` alone these stand only where the brief asks for them.
 */
export type Optional = {
  component?: string;
  /** A comparison over the ledger; where it holds the component is dropped. */
  below?: string;
  /** Functional requirements that only this component exists for, or that are this feature. */
  serves: string[];
  /** Further requirements that go with it. */
  requirements: string[];
  /** Alternatives: where the brief speaks of one of these and not of what this serves, it goes. */
  besides?: string[];
  /** Formulas for rows that used its quantities. */
  basis: Record<string, string>;
};

/** A question on a ledger row with its plausible range, or on what has no number with what its answer redraws. */
export type Ask = {
  question: string;
  default: string;
  quantity?: string;
  range?: [low: string, high: string];
  changes?: string[];
  words: string[];
};

/** A smaller design that is enough as long as a comparison over the ledger holds. */
export type Baseline = { option: string; until: string };

/** Throws what says which key must be what. */
export type Fail = (key: string, expected: string) => never;

type Given = Record<string, unknown>;
export type Keys = {
  unit?: Unit;
  /** What the main load counts where it must not be renamed. */
  counted?: Unit;
  entry?: Entry;
  baseline?: Baseline;
  /** Patterns that the blueprint designs itself. */
  covers: string[];
  optional: Optional[];
  asks: Ask[];
};

const relational = /<=|>=|==|≤|≥|<|>/u;

/** The keys that a blueprint may leave out, read and validated. */
export function readKeys(given: Given, fail: Fail): Keys {
  return {
    ...(given.baseline !== undefined && { baseline: readBaseline(given.baseline, fail) }),
    ...(given.unit !== undefined && { unit: readUnit(given.unit, fail) }),
    ...(given.entry !== undefined && { entry: readEntry(given.entry, fail) }),
    covers: given.covers === undefined ? [] : textsOf(given.covers, "covers", fail),
    optional: rowsOf(given.optional, "optional", fail).map((row) => readOptional(row, fail)),
    asks: readAsks(given.asks, fail),
  };
}

/** The questions of a blueprint or a pattern. */
export function readAsks(value: unknown, fail: Fail): Ask[] {
  return rowsOf(value, "asks", fail).map((row) => readAsk(row, fail));
}

/** A thing in singular and plural. */
export function readUnit(value: unknown, fail: Fail, name = "unit"): Unit {
  const given = record(value) ?? fail(name, "`{ one: order, many: orders }`");
  const word = (key: "one" | "many") => {
    const said = given[key];
    return typeof said === "string" && /^[a-z]+$/u.test(said)
      ? said
      : fail(`${name}.${key}`, "one word in lower case, such as `order`");
  };
  return { one: word("one"), many: word("many") };
}

function readEntry(value: unknown, fail: Fail): Entry {
  const given = record(value) ?? fail("entry", "`{ actor: Customer, api: Orders API, store: Orders Database }`");
  const name = (key: Exclude<keyof Entry, "names">) => textOf(given[key], `entry.${key}`, fail);
  return {
    actor: name("actor"),
    api: name("api"),
    store: name("store"),
    ...(given.worker !== undefined && { worker: name("worker") }),
    ...(given.files !== undefined && { files: name("files") }),
    ...(given.messages !== undefined && { messages: name("messages") }),
    names: given.names === undefined ? {} : namesOf(given.names, fail),
  };
}

function namesOf(value: unknown, fail: Fail): Record<string, string> {
  const given =
    record(value) ?? fail("entry.names", "ledger rows by the names of patterns, such as `{ load: orders }`");
  for (const [name, row] of Object.entries(given))
    if (typeof row !== "string" || !/^[a-z]\w*$/u.test(row)) fail(`entry.names.${name}`, "the name of a ledger row");
  return given as Record<string, string>;
}

function readBaseline(value: unknown, fail: Fail): Baseline {
  const given = record(value) ?? fail("baseline", "`{ option: one PostgreSQL, until: reads_peak < 500 /s }`");
  if (!isComparison(given.until)) fail("baseline.until", "a comparison such as `reads_peak < 500 /s`");
  return { option: textOf(given.option, "baseline.option", fail), until: String(given.until) };
}

function readOptional(given: Given, fail: Fail): Optional {
  const { below, basis = {} } = given;
  const formulas = record(basis) ?? fail("optional[].basis", "formulas by the names of ledger rows");
  for (const [name, formula] of Object.entries(formulas))
    if (typeof formula !== "string" || isProblem(parseExpression(formula)))
      fail(`optional[].basis.${name}`, "a formula such as `api_availability * db_availability`");
  if (below !== undefined && !isComparison(below)) fail("optional[].below", "a comparison such as `reads < 500 /s`");
  const serves = idsOf(given.serves, "optional[].serves", /^FR-\d+$/u, fail);
  const requirements = idsOf(given.requirements, "optional[].requirements", /^N?FR-\d+$/u, fail);
  const hasComponent = given.component !== undefined;
  if (hasComponent && below === undefined && serves.length === 0)
    fail("optional[]", "a row with `below`, `serves` or both");
  if (!hasComponent && serves.length === 0 && requirements.length === 0)
    fail("optional[].component", "a text, or the row one with `serves` or `requirements`");
  return {
    ...(hasComponent && { component: textOf(given.component, "optional[].component", fail) }),
    ...(typeof below === "string" && { below }),
    serves,
    requirements,
    ...(given.besides !== undefined && { besides: idsOf(given.besides, "optional[].besides", /^FR-\d+$/u, fail) }),
    basis: formulas as Record<string, string>,
  };
}

function readAsk(given: Given, fail: Fail): Ask {
  const { quantity, range, changes } = given;
  if ((quantity === undefined) === (changes === undefined))
    fail("asks[]", "a row with either `quantity` and `range` or `changes`");
  const ends = quantity === undefined ? [] : textsOf(range, "asks[].range", fail);
  if (quantity !== undefined && (ends.length !== 2 || !ends.every((end) => parseMeasure(end)?.start === 0)))
    fail("asks[].range", "two measures, such as `[10k /day, 50 million /day]`");
  return {
    question: textOf(given.question, "asks[].question", fail),
    default: textOf(given.default, "asks[].default", fail),
    ...(quantity !== undefined && {
      quantity: textOf(quantity, "asks[].quantity", fail),
      range: [ends[0]!, ends[1]!] satisfies [string, string],
    }),
    ...(changes !== undefined && { changes: textsOf(changes, "asks[].changes", fail) }),
    words: textsOf(given.words, "asks[].words", fail),
  };
}

function isComparison(value: unknown): boolean {
  return typeof value === "string" && relational.test(value) && !isProblem(parseExpression(value));
}

function idsOf(value: unknown, key: string, form: RegExp, fail: Fail): string[] {
  const ids = value === undefined ? [] : textsOf(value, key, fail);
  return ids.every((id) => form.test(id)) ? ids : fail(key, "a list of requirement ids");
}

function rowsOf(value: unknown, key: string, fail: Fail): Given[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return fail(key, "a list of rows");
  return value.map((row) => record(row) ?? fail(`${key}[]`, "a row of keys and values"));
}

function textOf(value: unknown, key: string, fail: Fail): string {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : fail(key, "a text");
}

function textsOf(value: unknown, key: string, fail: Fail): string[] {
  return Array.isArray(value) ? value.map(String) : fail(key, "a list of words");
}

function record(value: unknown): Given | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Given) : undefined;
}
