import { describe, expect, test } from "vitest";
import { factsOf } from "../../src/review.ts";
import { check } from "../../src/rules/check.ts";
import requireComponentCount from "../../src/rules/require-component-count.ts";
import requireComponentFields from "../../src/rules/require-component-fields.ts";
import type { Rule } from "../../src/rules/rule.ts";

const told = `## Components

- **Locker Service**: assigns doors to parcels.
- **Code Service**: draws six digits for each parcel.
- **Notifier**: sends digits to customers.
- **Portal**: shows staff which doors are open.
`;
const tree = `## Project Structure

\`\`\`
src/
├── locker.service.ts   # assigns doors to parcels
├── code.service.ts     # draws six digits
└── parcel.dto.ts       # number, size, customer
\`\`\`
`;

async function said(rule: Rule, text: string): Promise<string[]> {
  const facts = await factsOf(`# System Design: Parcel Lockers\n\nCouriers leave 40 000 parcels a day.\n\n${text}`);
  return check(facts, [rule]).map(({ severity, message }) => `${severity}: ${message.split(": expected", 1)[0]}`);
}

const technology = "error: `Locker Service`, `Code Service`, `Notifier` and `Portal` without technology";
const others = (fields: string) =>
  `warning: nothing says the ${fields} of \`Locker Service\`, \`Code Service\`, \`Notifier\` and \`Portal\``;

describe("components without fields of their own", () => {
  test("what none of them says is missed once", async () => {
    expect(await said(requireComponentFields, told)).toEqual([
      technology,
      others("interface, scaling, dependencies or failure handling"),
    ]);
  });

  test("what only some of them lack is not missed", async () => {
    const some = told.replace("doors to parcels", "doors in PostgreSQL").replace("six digits", "six digits in Go, ");
    const found = await said(requireComponentFields, some.replace("digits to", "digits through Twilio to"));
    expect(found.filter((message) => message.includes("technology"))).toEqual([]);
  });

  test.each([
    ["a stack", "## Constraints\n\n- The backend is written in Kotlin with Spring Boot.\n", "technology"],
    ["a stack", "## Technology Stack\n\n- TypeScript on Node.js 22\n", "technology"],
    ["every service", "## Deployment\n\nEvery service runs as two replicas on ECS.\n", "scaling"],
    ["each of the services", "## Deployment\n\nEach of our services restarts when it crashes.\n", "failure handling"],
    ["one process", "## Deployment\n\nAll of it ships as a single binary.\n", "scaling"],
    ["one way with errors", "## Error Handling\n\nCalls that fail are repeated three times.\n", "failure handling"],
    ["a sentence for two", "## Notes\n\nThe Locker Service and the Code Service call the Notifier.\n", "dependencies"],
    ["a picture", "## Architecture\n\n![Architecture diagram](images/architecture.png)\n", "interface"],
  ])("%s says it of them", async (_, more, field) => {
    const found = await said(requireComponentFields, `${more}\n${told}`);
    expect(found.filter((message) => message.includes(field))).toEqual([]);
    expect(found).not.toEqual([]);
  });
});

test("a stack says no technology where components name their own", async () => {
  const fields = (name: string, more: string) => `### ${name}\n\n- **Responsibilities:** keeps 12 doors.\n${more}\n`;
  const parts = `## Components\n\n${fields("Doors", "")}${fields("Codes", "- **Technology:** Go.\n")}`;
  const stack = "## Technology Stack\n\n- TypeScript on Node.js 22\n\n";
  expect(await said(requireComponentFields, stack + parts)).toContain("error: `Doors` without technology");
  const none = `## Components\n\n${fields("Doors", "")}${fields("Codes", "")}`;
  expect(await said(requireComponentFields, none)).toContain("error: `Doors` without technology");
  expect((await said(requireComponentFields, stack + none)).join()).not.toContain("technology");
});

test("files of a tree are not judged as components", async () => {
  expect(await said(requireComponentFields, tree)).toEqual([]);
  expect(await said(requireComponentCount, tree)).toEqual([]);
});

test("components below several headings are those of the document", async () => {
  const list = (names: string[]) => names.map((name) => `- **${name} Service**: keeps 12 doors of ${name}.\n`).join("");
  const text = `## Server components\n\n${list(["Red", "Blue", "Green", "Grey"])}\n## Client components\n\n${list(["Black", "White", "Pink", "Brown"])}`;
  const [message] = await said(requireComponentCount, text);
  expect(message).toMatch(/^warning: the document has 8 components/);
});
