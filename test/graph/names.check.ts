import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createNames } from "../../src/graph/names.ts";
import { designOf } from "../design/fixture.ts";

const names = createNames(
  await designOf(`# System Design: Lending

## Components

### Loan API

- **Responsibilities:** lends.

### Search Indexers

- **Responsibilities:** index.

### Photo Storage (S3)

- **Responsibilities:** keeps photos.

### Ledger, also known as Book

- **Responsibilities:** keeps accounts.

### Gate (passes through)

- **Responsibilities:** spreads load.

**Actors:** Reader, Clerk

**External systems:** Mailer (SMTP relay of the town), Storage (S3)

## Data Model

| Store | Holds | Survives | Backup | Retention | Personal data |
| --- | --- | --- | --- | --- | --- |
| Loan Store | loans | a zone: RPO 0, RTO 1 min | daily: RPO 24 h, RTO 1 h | 1 year | names |
| Ledger | payments | a zone: RPO 0, RTO 1 min | daily: RPO 24 h, RTO 1 h | 1 year | none |
`),
);

test("each thing stands once, a store that is a component as that component", () => {
  expect(names.parties.map(({ kind, name }) => `${kind}: ${name}`)).toEqual([
    "component: Loan API",
    "component: Search Indexers",
    "component: Photo Storage",
    "component: Ledger, also known as Book",
    "component: Gate",
    "external: Mailer",
    "external: Storage",
    "actor: Reader",
    "actor: Clerk",
    "store: Loan Store",
  ]);
});

describe("a name is found", () => {
  test.each([
    ["in another case", "loan api", "Loan API"],
    ["with an article", "the Loan API", "Loan API"],
    ["with other punctuation", "Loan-API", "Loan API"],
    ["in one word", "LoanAPI", "Loan API"],
    ["in singular", "Search Indexer", "Search Indexers"],
    ["in plural", "Readers", "Reader"],
    ["without its parentheses", "Photo Storage", "Photo Storage"],
    ["with a technology of its own", "Loan Store (Postgres)", "Loan Store"],
    ["by its alias", "Book", "Ledger, also known as Book"],
    ["marked as a part to skip", "Gate (passes through)", "Gate"],
  ])("%s", (_, name, found) => {
    expect(names.only(name)?.name).toBe(found);
  });
});

test("an ambiguous name finds all that bear it, and none alone", () => {
  const both = names.find("S3").map(({ name }) => name);
  expect(both).toEqual(["Photo Storage", "Storage"]);
  expect(names.only("S3")).toBeUndefined();
  expect(names.only("the storage (S3)")?.name).toBe("Storage");
});

test("another name is not found, and the nearest is suggested within a third of its letters", () => {
  expect(names.find("Lone API")).toEqual([]);
  expect(names.suggest("Lone API")).toBe("Loan API");
  expect(names.suggest("Warehouse")).toBeUndefined();
});

test("names stand in a text as whole words, the longest first", () => {
  const found = names.mentioned("The Loan APIs and photo storage fail; readers wait, bookings do not.");
  expect(found.map(({ name }) => name)).toEqual(["Photo Storage", "Loan API", "Reader"]);
});

test("any text may be asked for", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(names.find(text).length).toBeLessThan(3);
      expect(names.mentioned(text)).toBeInstanceOf(Array);
      names.suggest(text);
    }),
  );
});
