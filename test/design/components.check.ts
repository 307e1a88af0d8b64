import { describe, expect, test } from "vitest";
import { designOf } from "./fixture.ts";

async function partsOf(text: string): Promise<[name: string, form: string][]> {
  const { components } = await designOf(`# System Design: Parcel Lockers\n\n${text}`);
  return components.map(({ name, form }) => [name, form]);
}

describe("how a component is written", () => {
  test("with fields of its own, in an item, or in a row", async () => {
    const fields = "### Locker API\n\n- **Purpose:** opens lockers.\n- **Technology:** Go.\n";
    expect(await partsOf(`## Components\n\n${fields}`)).toEqual([["Locker API", "labelled"]]);
    expect(await partsOf("## Components\n\n- **Locker API**: opens lockers.\n")).toEqual([["Locker API", "told"]]);
    const table =
      "| Component | Description | Technology |\n| --- | --- | --- |\n| Locker API | opens lockers | Go |\n";
    expect(await partsOf(`## Components\n\n${table}`)).toEqual([["Locker API", "labelled"]]);
    const modul = "| Modul | Verantwortung |\n| --- | --- |\n| Fachschicht | Regeln der Fächer |\n";
    expect(await partsOf(`## Bausteinsicht\n\n${modul}`)).toEqual([["Fachschicht", "told"]]);
  });

  test("only by name: files of a tree, and parts of what a section tells", async () => {
    const tree = "```\nsrc/\n├── locker.ts   # opens lockers\n└── codes.ts    # makes the codes\n```\n";
    expect(await partsOf(`## Components\n\n${tree}`)).toEqual([
      ["locker.ts", "named"],
      ["codes.ts", "named"],
    ]);
    const list = "- **Reader**: reads the queue of parcels.\n- **Cursor**: remembers where it was.\n";
    const inner = `## Plan\n\n### Reading the queue\n\nKey components:\n\n${list}`;
    expect(await partsOf(inner)).toEqual([
      ["Reader", "named"],
      ["Cursor", "named"],
    ]);
    expect(await partsOf(`## Components\n\n${list}\n${tree}`)).toEqual([
      ["Reader", "told"],
      ["Cursor", "told"],
    ]);
  });
});

test.each([
  ["a change", "### Config Updates: `lib/config.ts`\n\nTwo new fields for the size of a locker."],
  ["rules", "### Naming Rules\n\n- **Getters**: never change a locker.\n- **Setters**: always change one."],
  ["dependencies", "### Module Dependencies\n\n- The Locker Service depends on the Code Service in every call."],
  ["a contract", "### Locker Service Contract\n\n- **Inputs:** the number of the locker and the code."],
  ["inner parts", "### Level 2\n\n- **Router**: finds the handler.\n- **Parser**: reads the body."],
])("a heading on %s names no component", async (_, aside) => {
  const parts =
    "### Locker Service\n\nOpens a door when the courier scans a label.\n\n### Code Service\n\nDraws six digits and sends them by SMS.\n";
  const names = (await partsOf(`## Components\n\n${parts}\n${aside}\n`)).map(([name]) => name);
  expect(names).toEqual(["Locker Service", "Code Service"]);
});

test("what a part gives is no part of its own, and functions of a file are none", async () => {
  const outputs = "- **Short code**: six digits for the door.\n- **Long code**: a link for the courier.\n";
  const text = `## Components\n\n### Code Service\n\nThe service makes for each parcel:\n\n${outputs}`;
  expect(await partsOf(text)).toEqual([["Code Service", "told"]]);
  const calls =
    "| Element | Aufgabe |\n| --- | --- |\n| `open(locker)` | öffnet ein Fach |\n| `codes.py` | macht Codes |\n";
  expect(await partsOf(`## Bausteinsicht\n\n${calls}`)).toEqual([["codes.py", "told"]]);
});

test("what answers a long question on components is only named", async () => {
  const text = "### Will this feature use more memory or disk in any components?\n\n- **Locker API**: a little.\n";
  expect(await partsOf(text)).toEqual([["Locker API", "named"]]);
});

test("what stands in parentheses is a technology, the long form of an abbreviation is none", async () => {
  const text = "- **CDN (Content Delivery Network)**: serves images.\n- **Store (PostgreSQL)**: keeps parcels.\n";
  const { components } = await designOf(`# System Design: Parcel Lockers\n\n## Components\n\n${text}`);
  expect(components.map(({ name, alias, technology }) => [name, alias, technology?.text])).toEqual([
    ["CDN", "Content Delivery Network", undefined],
    ["Store", "PostgreSQL", "PostgreSQL"],
  ]);
  expect(components.map(({ responsibilities }) => responsibilities?.text)).toEqual([
    "serves images.",
    "keeps parcels.",
  ]);
});

test("what stands under the label of another field says nothing of the duties", async () => {
  const text = "## Components\n\n### Store\n\n- **Technology:** PostgreSQL, one node and a standby.\n";
  const { components } = await designOf(`# System Design: Parcel Lockers\n\n${text}`);
  expect(components[0]).toMatchObject({ name: "Store", technology: { text: "PostgreSQL, one node and a standby." } });
  expect(components[0]?.responsibilities).toBeUndefined();
});
