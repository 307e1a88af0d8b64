import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseMermaid } from "../../src/blocks/mermaid/index.ts";
import { undrawn } from "../../src/design/readers/sequences.ts";
import { fix } from "../../src/fix.ts";
import { createNames, drawSequence } from "../../src/graph/index.ts";
import { review } from "../../src/review.ts";
import { designOf } from "../design/fixture.ts";

const flow = (steps: string, front = "") => `${front}# System Design: Lending

## Components

**Actors:** Reader, Clerk of the town library

## Data Flow

### Borrow a book (FR-1)

${steps}

A reader may hold five books.
`;
const borrow =
  "1. Reader → Loan API: `POST /loans`; once (`network_p95`)\n2. Loan API → Loan Store: writes\n3. Loan Store → Loan API: done\n4. Loan API → Reader: 201";
const drawn = `\`\`\`mermaid
sequenceDiagram
  %% drawn from the steps
  autonumber
  actor p1 as Reader
  participant p2 as Loan API
  participant p3 as Loan Store
  p1->>p2: POST /loans#59; once
  p2->>p3: writes
  p3-->>p2: done
  p2-->>p1: 201
\`\`\``;

test("a flow gets the diagram of its steps behind its last one, and a second run changes nothing", async () => {
  const { text, changes } = await fix(flow(borrow));
  expect(text).toBe(flow(`${borrow}\n\n${drawn}`));
  expect(changes).toBe(1);
  expect(await fix(text)).toMatchObject({ text, changes: 0 });
  expect(undrawn(text)).toBe(flow(borrow));
});

test("Windows line ends stay", async () => {
  const source = flow(borrow).replaceAll("\n", "\r\n");
  const { text } = await fix(source);
  expect(text).toBe(flow(`${borrow}\n\n${drawn}`).replaceAll("\n", "\r\n"));
  expect(await fix(text)).toMatchObject({ text, changes: 0 });
  expect(undrawn(text)).toBe(source);
});

test("what we drew follows its steps", async () => {
  const old = flow(`${borrow}\n\n${drawn.replace("writes", "asks").replace("  p2-->>p1: 201\n", "")}`);
  expect((await fix(old)).text).toBe(flow(`${borrow}\n\n${drawn}`));
});

test("what we drew goes when its steps are gone, and a second copy as well", async () => {
  const gone = flow(`The reader asks at the desk of the town.\n\n${drawn}`);
  expect((await designOf(gone)).flows).toEqual([]);
  expect(await fix(gone)).toMatchObject({ text: flow("The reader asks at the desk of the town."), changes: 1 });
  expect((await fix(flow(`${borrow}\n\n${drawn}\n\n${drawn}`))).text).toBe(flow(`${borrow}\n\n${drawn}`));
});

test("a party in several words, the later ones in lower case, is one party", async () => {
  const { flows } = await designOf(
    flow(
      "1. Carrier system → API gateway: `POST /parcels`\n2. API gateway → parcel database: writes\n3. API gateway → Carrier system: 201",
    ),
  );
  expect(flows[0]!.steps.map(({ from, to }) => `${from} → ${to}`)).toEqual([
    "Carrier system → API gateway",
    "API gateway → parcel database",
    "API gateway → Carrier system",
  ]);
});

describe("a drawing of a person", () => {
  const told = async (messages: string) => {
    const own = `\`\`\`mermaid\nsequenceDiagram\n${messages}\n\`\`\``;
    const { diagnostics } = await review(flow(`${borrow}\n\n${own}`));
    return diagnostics.filter(({ rule }) => rule === "no-stale-sequence").map(({ message }) => message.split(": ")[0]);
  };
  test.each([
    ["says the same", "  Reader->>Loan API: POST\n  Loan API->>Loan Store: writes\n  Loan API-->>Reader: 201", []],
    [
      "has one call alone",
      "  Reader->>Loan API: POST",
      ["the diagram of `Borrow a book` lacks `Loan API → Loan Store`, which is a step"],
    ],
    [
      "turns the calls round",
      "  Loan API->>Loan Store: writes\n  Reader->>Loan API: POST",
      ["the diagram of `Borrow a book` has the calls in another order"],
    ],
  ])("%s", async (_, messages, expected) => {
    expect(await told(messages)).toEqual(expected);
  });
});

describe("nothing is drawn", () => {
  const own = "```mermaid\nsequenceDiagram\n  Reader->>Loan API: POST /loans\n  Loan API->>Loan Store: writes\n```";
  test.each([
    ["where a person has drawn", flow(`${borrow}\n\n${own}`)],
    ["at lean depth", flow(borrow, "---\ndepth: lean\n---\n\n")],
    ["where a step names no parties", flow(`${borrow}\n5. the reader waits at the desk for the book`)],
    ["in a quotation", flow(borrow.replace(/^/gm, "> "))],
  ])("%s", async (_, text) => {
    expect(await fix(text)).toMatchObject({ text, changes: 0 });
  });
});

const folder = new URL("../../blueprints/", import.meta.url);

test.each(readdirSync(folder).filter((name) => name.endsWith(".md")))(
  "every flow of %s has its diagram, and each parses",
  async (name) => {
    const design = await designOf(readFileSync(new URL(name, folder), "utf8"));
    const flows = design.flows.filter(({ form }) => form === "steps");
    expect(flows.length).toBeGreaterThan(2);
    expect(flows.filter(({ sequence }) => sequence?.drawn)).toHaveLength(flows.length);
    for (const { sequence } of flows) expect(parseMermaid(sequence!.source).faults).toEqual([]);
  },
);

test("whatever stands in a step, its diagram parses and shows as many messages as steps", async () => {
  const names = createNames(await designOf(flow(borrow)));
  const word = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).filter((text) => /\S/.test(text));
  const at = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  const step = fc.record({ from: word, to: word, action: fc.string({ unit: "grapheme" }) });
  fc.assert(
    fc.property(fc.array(step, { minLength: 2, maxLength: 8 }), (steps) => {
      const read = steps.map(({ from, to, action }) => ({
        from,
        to,
        text: `${from} → ${to}: ${action}`,
        codes: [],
        at,
      }));
      const source = drawSequence({ name: "any", form: "steps", serves: [], steps: read, at }, names)!;
      const { drawing, faults } = parseMermaid(source);
      expect(faults).toEqual([]);
      expect(drawing!.edges).toHaveLength(steps.length);
    }),
  );
});
