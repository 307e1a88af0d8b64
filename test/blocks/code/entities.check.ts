import { expect, test } from "vitest";
import { designOf, isTrue, slice } from "../../design/fixture.ts";

const text = `# System Design: Library Lending

## Data Model

- As the desk sees it:

  \`\`\`typescript
  type LoanState = "open" | "lost";
  interface Loan {
    id: string; copy?: Copy;
    state: LoanState; kind: "short" | "long";
  }
  \`\`\`

> \`\`\`sql
> CREATE TABLE loans (
>   id UUID PRIMARY KEY,
>   copy_id UUID REFERENCES copies (id)
> );
> \`\`\`

\`\`\`typescript
interface Broken { due: string; id = string }
\`\`\`

\`\`\`go
type Copy struct {
	ID string
	Shelf string
}
\`\`\`

## API Contract

\`\`\`yaml
openapi: 3.1.0
info: { title: Loans, version: "1" }
paths:
  /loans: { get: { responses: { 200: { description: all, content: { json: { schema: { $ref: "#/components/schemas/Page" } } } } } } }
components:
  schemas:
    Page: { type: object, properties: { items: { type: array, items: { type: string } } } }
\`\`\`
`;

test("entities and definitions come from what was parsed, and by patterns from the rest", async () => {
  const design = await designOf(text);
  expect(
    design.entities.map(({ name, notation, fields }) => [name, notation, fields.map((field) => field.name)]),
  ).toEqual([
    ["Loan", "typescript", ["id", "copy", "state", "kind"]],
    ["loans", "sql", ["id", "copy_id"]],
    ["Broken", "typescript", ["due"]],
    ["Copy", "go", ["ID", "Shelf"]],
    ["Page", "openapi", ["items"]],
  ]);
  expect(design.definitions.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    "enum LoanState",
    "type Loan",
    "table loans",
    "type Page",
    "operation GET /loans",
  ]);
  const [loan, table] = design.entities;
  expect(loan?.fields.map(({ optional, references, values }) => [optional, references, values])).toEqual([
    [false, [], undefined],
    [true, ["Copy"], undefined],
    [false, ["LoanState"], undefined],
    [false, [], ["short", "long"]],
  ]);
  expect(table?.fields[1]?.references).toEqual(["copies"]);
  expect(design.blocks.flatMap(({ faults }) => faults.map(({ at }) => slice(text, at)))).toEqual(["= string }"]);
  expect(design.notRead.map(({ text: words }) => words)).toContain("a Go block is not checked");
});

test("each stands where it says", async () => {
  const design = await designOf(text);
  for (const { name, at } of design.definitions.filter(({ kind }) => kind !== "operation"))
    expect(slice(text, at).startsWith(name)).toBe(true);
  for (const { fields } of design.definitions)
    for (const { name, at } of fields)
      expect([slice(text, at!).startsWith(name), isTrue(text, at!)]).toEqual([true, true]);
});
