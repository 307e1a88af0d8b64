import { describe, expect, test } from "vitest";
import { topicsOf } from "../../src/design/heading.ts";
import { readChecklist, type Status } from "../../src/rules/checklist.ts";
import { designOf, sharedText, textOf } from "./fixture.ts";

async function statuses(name: string): Promise<Record<string, Status>> {
  const { checklist, practices } = readChecklist(await designOf(textOf(name)));
  const items = [...checklist.flatMap((item) => item.parts ?? [item]), ...practices];
  return Object.fromEntries(items.map(({ item, status }) => [item, status]));
}

describe("a design told in prose, with no section of its own for anything", async () => {
  const design = await designOf(textOf("prose"));

  test("every item but a diagram is found", async () => {
    const found = Object.entries(await statuses("prose")).filter(([, status]) => status === "met");
    expect(found.map(([item]) => item)).toEqual([
      "functional",
      "nonfunctional",
      "components",
      "dataflow",
      "datamodel",
      "api",
      "scaling",
      "failure",
      "cost",
      "security",
      "monitoring",
      "requirements-first",
      "scope",
      "tradeoffs",
    ]);
    expect(await statuses("prose")).toMatchObject({ diagram: "missing", questions: "partial" });
  });

  test("parts, steps and records, and calls that are only named", () => {
    expect(design.components.map(({ name }) => name)).toEqual(["Web shop server", "Print worker"]);
    expect(design.flows.map(({ name, steps }) => [name, steps.length])).toEqual([["How it works", 4]]);
    expect(design.entities.map(({ fields }) => fields.map(({ name }) => name))).toEqual([
      ["id", "albumId", "format", "state"],
    ]);
    expect(design.endpoints).toEqual([]);
    const named = design.mentions.filter(({ section, strong }) => section === "api" && strong);
    expect(named.map(({ about }) => about)).toEqual(["POST /orders", "GET /orders/{id}"]);
  });
});

test("headings, tables and sentences in another language", async () => {
  const design = await designOf(textOf("german"));
  expect(design.requirements.map(({ kind }) => kind)).toEqual([
    "functional",
    "functional",
    "functional",
    "non-functional",
  ]);
  expect(design.components.map(({ name }) => name)).toEqual(["Ausleihdienst", "Stationsdienst"]);
  expect(design.failures.map(({ name, impact, mitigation }) => [name, impact, mitigation])).toEqual([
    ["Schloss ohne Netz", "Rad bleibt zu", "Öffnung per Bluetooth"],
    ["Falsche Rückgabe", "Kunde zahlt weiter", "Foto der Station"],
  ]);
  expect(await statuses("german")).toMatchObject({
    functional: "met",
    nonfunctional: "met",
    scope: "met",
    components: "met",
    dataflow: "met",
    failure: "met",
    security: "met",
    questions: "met",
  });
});

describe("documents that are no designs", () => {
  test.each([
    ["agent-skill", "skill"],
    ["tasks", "tasks"],
    ["guide", "guide"],
    ["template", "template"],
  ])("%s meets nothing, whatever it speaks of", async (name, genre) => {
    expect((await designOf(textOf(name))).genre).toBe(genre);
    expect(Object.values(await statuses(name))).not.toContain("met");
  });
});

test("HTML tables are read, over blank lines and without what says nothing", async () => {
  const { components } = await designOf(textOf("html-table"));
  expect(components.map(({ name, responsibilities }) => [name, responsibilities?.text])).toEqual([
    ["Uploader", "takes images & checks their size"],
    ["Indexer", "computes the vegetation index"],
  ]);
});

test("command lines, column lists and calls in a flow", async () => {
  const { endpoints, entities } = await designOf(textOf("shell"));
  expect(endpoints.map(({ name }) => name)).toEqual([
    "POST /api/v1/paste",
    "paste put --expires 60",
    "paste rm --force",
  ]);
  expect(entities.map(({ name, fields }) => [name, fields.map((field) => field.name)])).toEqual([
    ["Storage", ["link", "created_at", "path"]],
  ]);
});

test("a stray fence hides nothing and is told", async () => {
  const design = await designOf(textOf("stray-fence"));
  expect(design.components.map(({ name }) => name)).toEqual(["Gateway service", "Ledger store"]);
  expect(design.flows).toHaveLength(1);
  expect(design.notRead.map(({ text, at }) => [text, at.start.line])).toEqual([
    ["a fence that is never closed was passed over", 7],
  ]);
});

describe("the old seed form and a plain form", () => {
  test("the old form meets all eleven items", async () => {
    const { checklist } = readChecklist(await designOf(sharedText("old-form")));
    expect(checklist.filter(({ status }) => status !== "met")).toEqual([]);
  });

  test("components have the fields that bold lines introduce", async () => {
    const { components } = await designOf(sharedText("old-form"));
    expect(components).toHaveLength(5);
    expect(components.filter(({ responsibilities, technology }) => !responsibilities || !technology)).toEqual([]);
  });

  test("the plain form meets all but what it leaves out", async () => {
    const { checklist } = readChecklist(await designOf(sharedText("plain-form")));
    expect(checklist.filter(({ status }) => status !== "met")).toEqual([]);
  });
});

test.each([
  ["3.2. Failure Modes (draft)", ["failure-modes"]],
  ["API Gateway", []],
  ["<Name of a component>", []],
  ["Non-Goals", ["out-of-scope"]],
  ["容量规划", ["scaling"]],
  ["Nicht-funktionale Anforderungen", ["non-functional"]],
  ["Security & Privacy", ["security"]],
])("the heading %s means %j", (title, topics) => {
  expect(topicsOf(title)).toEqual(topics);
});
