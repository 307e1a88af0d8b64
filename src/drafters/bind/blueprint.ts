import type { Role } from "../../brief/index.ts";
import { readFrontMatter } from "../../document/front-matter.ts";
import { type Document, parse } from "../../document/index.ts";
import { Failure } from "../../errors.ts";
import { type Keys, readKeys } from "./keys.ts";

export type { Ask, Baseline, Entry, Optional, Unit } from "./keys.ts";

/** Where a number of the brief goes: to a ledger row or to a requirement. */
export type Bind = {
  role: Role;
  nouns: string[];
  bound?: "max" | "mean" | "total";
  quantity?: string;
  requirement?: string;
};

/** A complete design in the house form with what the drafter must know to bind a brief to it. */
export type Blueprint = {
  id: string;
  title: string;
  phrases: string[];
  words: string[];
  nouns: string[];
  binds: Bind[];
  clauses: { requirement: string; words: string[] }[];
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
  const { values, problem } = readFrontMatter(text);
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
    phrases: texts(match.phrases, "match.phrases"),
    words: texts(match.words, "match.words"),
    nouns: texts(given.nouns, "nouns"),
    binds: list(given.binds).map((bind) => readBind(bind, fail)),
    clauses: list(given.clauses).map((clause) => ({
      requirement: text1(clause.requirement, "clauses[].requirement"),
      words: texts(clause.words, "clauses[].words"),
    })),
    ...readKeys(given, fail),
  };
  return withText(head, text, path);
}

/** The same blueprint over another text. */
export function withText(head: Omit<Blueprint, "document">, text: string, path: string): Blueprint {
  let parsed: Document | undefined;
  return {
    ...head,
    get document() {
      parsed ??= parse(text, path);
      return parsed;
    },
  };
}

function readBind(given: Record<string, unknown>, fail: (key: string, expected: string) => never): Bind {
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

function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function list(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(record) : [];
}
