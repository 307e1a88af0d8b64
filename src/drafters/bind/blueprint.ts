import type { Role } from "../../brief/index.ts";
import { type Document, parse } from "../../document/index.ts";
import { Failure } from "../../errors.ts";
import { headOf } from "../heads.ts";
import { type Keys, readKeys } from "./keys.ts";

export type { Ask, Baseline, Entry, Optional, Unit } from "./keys.ts";

/** Where a number of the brief goes: to a ledger row or to a requirement. */
export type Bind = {
  role: Role;
  nouns: string[];
  bound?: "max" | "mean" | "total";
  quantity?: string;
  requirement?: string;
  /** The clauses that a joined pattern was taken for: their numbers come first, and numbers without a noun only from them. */
  clauses?: string[];
  /** Whether it counts what the pattern is about, by the noun of those clauses. */
  thing?: boolean;
};

/** A clause of the brief that a joined pattern designs. */
export type Answered = { requirement: string; clause: string };

/** A complete design in the house form with what the drafter must know to bind a brief to it. */
export type Blueprint = {
  id: string;
  title: string;
  phrases: string[];
  /** Those of them that also name a function of other systems, such as `card payment`: they ask for no second system. */
  features: string[];
  words: string[];
  nouns: string[];
  binds: Bind[];
  clauses: { requirement: string; words: string[] }[];
  /** What joined patterns stand for. */
  answered?: Answered[];
  /** The whole text, parsed when it is first asked for. */
  document: Document;
} & Keys;

const roles = new Set<string>(
  "rate count size latency availability unit-cost budget retention peak ratio durability recovery interval outage".split(
    " ",
  ),
);

/** Reads a blueprint; throws a `Failure` that names file and key when its front matter is not as it should be. */
export function readBlueprint(text: string, path: string): Blueprint {
  const { values, problem } = headOf(text);
  if (problem) throw new Failure(`${path}: the front matter does not parse: ${problem.message}`);
  const given = record(values.blueprint);
  const match = record(given.match);
  const fail = (key: string, expected: string): never => {
    throw new Failure(`${path}: \`blueprint.${key}\` in the front matter must be ${expected}`);
  };
  const texts = (value: unknown, key: string): string[] =>
    Array.isArray(value) ? value.map(String) : fail(key, "a list of words");
  const text1 = (value: unknown, key: string): string =>
    typeof value === "string" && value !== "" ? value : fail(key, "a text");
  const head = {
    id: text1(given.id, "id"),
    title: text1(given.title, "title"),
    phrases: [...texts(match.phrases, "match.phrases"), ...texts(match.features ?? [], "match.features")],
    features: texts(match.features ?? [], "match.features"),
    words: texts(match.words, "match.words"),
    nouns: texts(given.nouns, "nouns"),
    binds: list(given.binds).map((bind) => readBind(bind, fail)),
    clauses: list(given.clauses).map((clause) => ({
      requirement: text1(clause.requirement, "clauses[].requirement"),
      words: texts(clause.words, "clauses[].words"),
    })),
    ...readKeys(given, fail),
  };
  return withText(head, withoutKeys(text), path);
}

/** What only the drafter reads stands in no document, and need not be parsed twice. */
function withoutKeys(text: string): string {
  return text.replace(/^blueprint:\n(?:[ \t].*\n)*/mu, "");
}

/** The same blueprint over another text, which is parsed when more than its source is asked for. */
export function withText(head: Omit<Blueprint, "document">, text: string, path: string): Blueprint {
  let parsed: Document | undefined;
  const whole = () => {
    parsed ??= parse(text, path);
    return parsed;
  };
  const document: Document = {
    path,
    source: text,
    get tree() {
      return whole().tree;
    },
    get frontMatter() {
      return whole().frontMatter;
    },
    get preamble() {
      return whole().preamble;
    },
    get sections() {
      return whole().sections;
    },
    get masked() {
      return whole().masked;
    },
  };
  return { ...head, document };
}

/** Reads one row of `binds`. */
export function readBind(given: Record<string, unknown>, fail: (key: string, expected: string) => never): Bind {
  const { role, nouns, bound, quantity, requirement } = given;
  if (typeof role !== "string" || !roles.has(role)) fail("binds[].role", `one of ${[...roles].join(", ")}`);
  if (!Array.isArray(nouns)) fail("binds[].nouns", "a list of words");
  if ((typeof quantity === "string") === (typeof requirement === "string"))
    fail("binds[]", "a row with either `quantity` or `requirement`");
  return {
    role: role as Role,
    nouns: (nouns as unknown[]).map(String),
    ...(typeof bound === "string" && { bound: bound as Bind["bound"] }),
    ...(typeof quantity === "string" ? { quantity } : { requirement: String(requirement) }),
  };
}

/** A record of keys and values; empty where the value is none. */
export function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function list(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(record) : [];
}
