import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sectionTitles } from "../../src/design/topics.ts";
import { type ChecklistItem, readChecklist } from "../../src/rules/checklist.ts";
import { designOf } from "../design/fixture.ts";

async function itemsOf(text: string): Promise<ChecklistItem[]> {
  const { checklist, practices } = readChecklist(await designOf(text));
  return [...checklist.flatMap((item) => item.parts ?? [item]), ...practices];
}

const titles = [
  ...Object.values(sectionTitles),
  "Out of Scope",
  "Functional Requirements",
  "Non-Functional Requirements",
  "Build or Buy",
];

function filled(body: (title: string) => string): string {
  return `# System Design: Parcel Lockers\n\n${titles.map((title) => `## ${title}\n\n${body(title)}\n`).join("\n")}`;
}

const hollow: Record<string, (title: string) => string> = {
  nothing: () => "",
  TBD: () => "TBD",
  "to do": () => "TODO: fill in later",
  "not applicable": () => "N/A",
  none: () => "None.",
  "an HTML comment": (title) => `<!-- Describe the ${title} with at least three examples -->`,
  "a promise": (title) => `The ${title.toLowerCase()} will be added in a later version of this document.`,
  "filler about itself": (title) => `This section describes the ${title.toLowerCase()} of the system in detail.`,
  "filler with praise": (title) =>
    `We will ensure that the ${title.toLowerCase()} is robust, scalable and secure, following industry best practices.`,
  "long filler": (title) =>
    `Our ${title.toLowerCase()} leverages cutting-edge technologies to deliver scalability and reliability across all layers. The team will review it regularly.`,
  "the same sentence everywhere": () => "Experienced craftsmen polish every gearbox until midnight.",
  "bracketed instructions": (title) => `[Describe the ${title.toLowerCase()} of your system here]`,
  "instructions in angle brackets": (title) => `\\<describe ${title}>`,
  "plain instructions": (title) =>
    `Describe the main ${title.toLowerCase()} and explain how they work together. List at least three examples.`,
  "empty bullets": () => "- \n- \n- ",
  "bullets to be done": () => "- TBD\n- TBD\n- TBD",
  "bullets with placeholders": () => "- [Item 1]\n- [Item 2]\n- [Item 3]",
  "steps of a template": () => "1. [Step 1]\n2. [Step 2]\n3. [Step 3]",
  "labels without text": () => "- **Responsibilities:**\n- **Technology:**\n- **Serves:** FR-X",
  "ticked boxes": (title) => `- [x] ${title} documented\n- [x] ${title} reviewed`,
  "a table without rows": () => "| Failure | Impact | Mitigation |\n| --- | --- | --- |",
  "a table to be done": () => "| Failure | Impact | Mitigation |\n| --- | --- | --- |\n| TBD | TBD | TBD |",
  "a table of placeholders": () => "| Item | Quantity | Monthly |\n| --- | --- | --- |\n| [Item 1] | [n] | [$X] |",
  "a block to be done": () => "```\nTBD\n```",
  "a diagram of nothing": () => "```mermaid\nflowchart LR\n  a[Component 1] --> b[Component 2]\n```",
  "a contract of placeholders": () =>
    "```\nGET /[resource]\n```\n\n```typescript\ninterface [Entity] {\n  [field]: [type];\n}\n```",
  "costs of a template": () => "- Compute: $X\n- Storage: $Y\n\n**Total: $Z**",
  "lorem ipsum": () =>
    "Lorem ipsum dolor sit amet, consectetur adipiscing elit.\n\nUt enim ad minim veniam, quis nostrud exercitation.",
};

test.each(Object.entries(hollow))("headings with %s meet nothing, not even in part", async (_, body) => {
  const said = (await itemsOf(filled(body))).filter(({ status }) => status !== "missing");
  expect(said.map(({ item, status, line }) => `${item}: ${status}, line ${line}`)).toEqual([]);
});

const folder = new URL("../../blueprints/", import.meta.url);
const blueprints = readdirSync(folder).filter((name) => name.endsWith(".md"));

describe.each(blueprints)("the blueprint %s", (name) => {
  const text = readFileSync(new URL(name, folder), "utf8");

  test("meets all eleven items, each where its evidence begins", async () => {
    const { checklist } = readChecklist(await designOf(text));
    expect(checklist).toHaveLength(11);
    expect(checklist.filter(({ status, line }) => status !== "met" || line === null)).toEqual([]);
  });

  test.each([
    ["High-Level Architecture", "diagram"],
    ["Data Flow", "dataflow"],
    ["Data Model", "datamodel"],
    ["API Contract", "api"],
  ])("without %s the item %s is not met, and the others stand", async (title, item) => {
    const from = text.indexOf(`\n## ${title}\n`);
    const cut = text.slice(0, from) + text.slice(text.indexOf("\n## ", from + 4));
    const lost = readChecklist(await designOf(cut)).checklist.filter(({ status }) => status !== "met");
    expect(lost.map((found) => found.item)).toEqual([item]);
  });
});

test("the requirements are as good as the worse of their halves", async () => {
  const functional = "## Functional Requirements\n\n- A courier drops a parcel.\n- A resident opens a box.\n";
  const [item] = readChecklist(await designOf(`# Lockers\n\n${functional}`)).checklist;
  expect(item).toMatchObject({ item: "requirements", status: "partial", line: 5 });
  expect(item?.parts?.map(({ status }) => status)).toEqual(["met", "missing"]);
});

test("requirements that come after the components are no start with requirements", async () => {
  const components = "## Components\n\n- **Locker service**: opens doors\n- **Mail worker**: sends codes\n";
  const requirements =
    "## Requirements\n\n- FR-1 A courier drops a parcel.\n- FR-2 A resident opens a box.\n- NFR-1 Doors open within 3 s.\n";
  const first = async (text: string) => (await itemsOf(text)).find(({ item }) => item === "requirements-first")?.status;
  expect(await first(`# Lockers\n\n${requirements}\n${components}`)).toBe("met");
  expect(await first(`# Lockers\n\n${components}\n${requirements}`)).toBe("partial");
});
