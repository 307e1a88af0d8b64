import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readBlueprint } from "../../src/drafters/bind/blueprint.ts";

const source = readFileSync(new URL("tool-lending.md", import.meta.url), "utf8");
const plain = readFileSync(new URL("key-cutting.md", import.meta.url), "utf8");
const withKeys = (keys: string) => () =>
  readBlueprint(plain.replace("blueprint:\n", `blueprint:\n  ${keys}\n`), "keys.md");

describe("the keys that a blueprint may leave out", () => {
  test("are read", () => {
    const { unit, entry, optional, asks } = readBlueprint(source, "tool-lending.md");
    expect(unit).toEqual({ one: "loan", many: "loans" });
    expect(entry).toEqual({ actor: "Member", api: "Loan API", store: "Loan Database", names: {} });
    expect(optional).toEqual([
      {
        component: "Look Cache",
        below: "looks_peak < 500 /s",
        serves: [],
        requirements: ["NFR-4"],
        basis: { look_availability: "api_availability * db_availability" },
      },
      { component: "Search Index", serves: ["FR-3"], requirements: ["NFR-3"], basis: {} },
    ]);
    expect(asks).toEqual([
      {
        question: "How many loans a day?",
        default: "10k a day",
        quantity: "loans",
        range: ["100 /day", "1 million /day"],
        words: ["volume"],
      },
      { question: "Which maps?", default: "one provider", changes: ["FR-3", "Search Index"], words: ["map"] },
    ]);
  });

  test("may be left out", () => {
    const { unit, entry, covers, optional, asks } = readBlueprint(plain, "keys.md");
    expect([unit, entry, covers, optional, asks]).toEqual([undefined, undefined, [], [], []]);
  });

  test("say what plays the roles of patterns, and what is a feature and no component", () => {
    const keys =
      "entry: { actor: A, api: B, store: C, worker: D, files: E, messages: F, names: { load: cuts } }\n" +
      "  covers: [approval]\n" +
      "  optional: [{ serves: [FR-2], requirements: [NFR-1], besides: [FR-1] }, { requirements: [NFR-2] }]";
    const { entry, covers, optional } = withKeys(keys)();
    const roles = { actor: "A", api: "B", store: "C", worker: "D", files: "E", messages: "F" };
    expect(entry).toEqual({ ...roles, names: { load: "cuts" } });
    expect(covers).toEqual(["approval"]);
    expect(optional).toEqual([
      { serves: ["FR-2"], requirements: ["NFR-1"], besides: ["FR-1"], basis: {} },
      { serves: [], requirements: ["NFR-2"], basis: {} },
    ]);
  });
});

const ask = 'question: "How many?", default: "1 /day"';

test.each([
  ["unit: order", "`blueprint.unit`"],
  ["unit: { one: Order, many: orders }", "`blueprint.unit.one`"],
  ["unit: { one: order }", "`blueprint.unit.many`"],
  ["entry: [a]", "`blueprint.entry`"],
  ["entry: { actor: A, api: B }", "`blueprint.entry.store`"],
  ["entry: { actor: A, api: B, store: C, worker: [D] }", "`blueprint.entry.worker`"],
  ["entry: { actor: A, api: B, store: C, names: [load] }", "`blueprint.entry.names`"],
  ["entry: { actor: A, api: B, store: C, names: { load: 5 /s } }", "`blueprint.entry.names.load`"],
  ["covers: approval", "`blueprint.covers`"],
  ["optional: { component: A }", "`blueprint.optional`"],
  ["optional: [A]", "`blueprint.optional[]`"],
  ["optional: [{ component: A }]", "`blueprint.optional[]`"],
  ['optional: [{ below: "a < 5 /s" }]', "`blueprint.optional[].component`"],
  ['optional: [{ component: A, below: "a * 5 /s" }]', "`blueprint.optional[].below`"],
  ['optional: [{ component: A, below: "a <" }]', "`blueprint.optional[].below`"],
  ["optional: [{ serves: [FR-1], besides: [NFR-1] }]", "`blueprint.optional[].besides`"],
  ["optional: [{ component: A, serves: [NFR-1] }]", "`blueprint.optional[].serves`"],
  ["optional: [{ component: A, serves: FR-1 }]", "`blueprint.optional[].serves`"],
  ["optional: [{ component: A, serves: [FR-1], requirements: [four] }]", "`blueprint.optional[].requirements`"],
  ["optional: [{ component: A, serves: [FR-1], basis: [b] }]", "`blueprint.optional[].basis`"],
  ['optional: [{ component: A, serves: [FR-1], basis: { b: "c *" } }]', "`blueprint.optional[].basis.b`"],
  [`asks: [{ ${ask}, words: [a] }]`, "`blueprint.asks[]`"],
  [`asks: [{ ${ask}, quantity: a, range: [1 /day], words: [a] }]`, "`blueprint.asks[].range`"],
  [`asks: [{ ${ask}, quantity: a, range: [few, many], words: [a] }]`, "`blueprint.asks[].range`"],
  [`asks: [{ ${ask}, changes: FR-1, words: [a] }]`, "`blueprint.asks[].changes`"],
  [`asks: [{ ${ask}, changes: [FR-1] }]`, "`blueprint.asks[].words`"],
  ["asks: [{ changes: [FR-1], words: [a] }]", "`blueprint.asks[].question`"],
])("%s is refused by file and key", (keys, message) => {
  expect(withKeys(keys)).toThrow(`keys.md: ${message}`);
});
