import { expect, test } from "vitest";
import { review } from "../../src/review.ts";

const heading = "# System Design: Loans\n\n## Data Model\n\n";
const fence = (language: string, text: string) => `${heading}\`\`\`${language}\n${text}\n\`\`\`\n`;

/** Line and rule of what is reported by these rules. */
async function told(source: string, ...rules: string[]): Promise<[line: number, message: string][]> {
  const { diagnostics } = await review(source);
  return diagnostics.filter(({ rule }) => rules.includes(rule)).map(({ at, message }) => [at.start.line, message]);
}

test.each([
  ["mermaid", "flowchart LR\n A[x [y]] --> B", "no-broken-diagram", 7],
  ["mermaid", "erDiagram\n USER ||--o{ ORDER", "no-broken-diagram", 7],
  ["ts", "interface A {", "no-broken-code-block", 6],
  ["json", "{ 'a': 1 }", "no-broken-code-block", 6],
  ["js", "const a = {;", "no-broken-code-block", 6],
  ["avro", '{ "type": "record", }}', "no-broken-code-block", 6],
])("a broken %s block is an error whatever its names say: %s", async (language, text, rule, line) => {
  const found = await told(fence(language, text), rule);
  expect(found.map(([at]) => at)).toEqual([line]);
});

test("a block under a quoted heading or in an item has the section of the last heading above it", async () => {
  const { design } = await review(
    "# System Design: X\n\n## API Contract\n\n- so\n\n  ```ts\n  interface A {\n  ```\n\n## Cost\n\n```json\n{ 'a': 1 }\n```\n",
  );
  expect(design.blocks.map(({ section, at }) => [section, at.start.line])).toEqual([
    ["api", 7],
    ["cost", 13],
  ]);
});

test.each([
  ["owners: [a, b", 3, "Flow sequence"],
  ["a: 1\nsystem-design-ignore: no-placeholder: x", 3, "Nested mappings"],
])("front matter that is no YAML is told at its line: %s", async (yaml, line, words) => {
  const found = await told(`---\n${yaml}\n---\n\n# System Design: X\n`, "no-broken-code-block");
  expect(found).toEqual([
    [line, expect.stringMatching(`^the front matter is no YAML, nothing in it is read: ${words}[^\n]*[^:]$`)],
  ]);
});

test.each([
  "\n  - no-placeholder: the letters stand on the display",
  '\n  - "no-placeholder: the letters: on the display"',
  ' "no-placeholder: the letters stand on the display"',
  "\n  no-placeholder: the letters stand on the display",
])("the front matter silences by mapping, list and text:%s", async (given) => {
  const { suppressed, diagnostics } = await review(`---\nsystem-design-ignore:${given}\n---\n\n# X\n\nIt shows TBD.\n`);
  expect(suppressed.map(({ rule }) => rule)).toEqual(["no-placeholder"]);
  expect(diagnostics.filter(({ rule }) => rule === "no-idle-ignore")).toEqual([]);
});

test("a rule in a list without its reason is told at its name, a short name with the rule it begins", async () => {
  const source = "---\nsystem-design-ignore:\n  - no-secret\n  - no-undecided-tech: chosen in May\n---\n\n# X\n";
  expect(await told(source, "no-idle-ignore")).toEqual([
    [3, expect.stringContaining("`no-secret` is ignored without a reason")],
    [4, "`no-undecided-tech` is no rule: did you mean `no-undecided-technology`?"],
  ]);
});

const tables = (...lines: string[]) =>
  fence("sql", ["CREATE TABLE doctor (doctor_id UUID PRIMARY KEY, name TEXT);", ...lines].join("\n"));
const visit = (target: string) => `CREATE TABLE visit (id UUID PRIMARY KEY, doctor_id UUID REFERENCES ${target});`;

test.each([
  [
    "doctor (id)",
    "the column `doctor.id` is referred to here and the table has none; expected one of `doctor_id` and `name`",
  ],
  ["doctors (doctor_id)", "the table `doctors` is referred to here and defined nowhere; did you mean `doctor`?"],
])("a foreign key to %s is told once", async (target, message) => {
  const source = tables(visit(target), "CREATE TABLE bed (id UUID, doctor_id UUID REFERENCES doctor);");
  const again = tables(
    visit(target),
    `CREATE TABLE bed (id UUID, d UUID REFERENCES doctor, e UUID REFERENCES ${target});`,
  );
  expect(await told(source, "no-undefined-type")).toEqual([[7, message]]);
  expect(await told(again, "no-undefined-type")).toEqual([[7, message]]);
});

test.each([
  ["a table with its schema", tables(visit("auth.users (id)"))],
  ["columns left out", fence("sql", `CREATE TABLE doctor (\n  name TEXT,\n  ...\n);\n${visit("doctor (id)")}`)],
  ["most tables elsewhere", tables(visit("ward (id), w UUID REFERENCES bed (id)"))],
  ["the same in capitals", tables(visit("Doctor (DOCTOR_ID)"))],
])("a foreign key says nothing wrong: %s", async (_, source) => {
  expect(await told(source, "no-undefined-type")).toEqual([]);
});

const api = (sentence: string) =>
  `# System Design: Loans\n\n## API Contract\n\n${sentence}\n\n| Endpoint | Purpose | Takes → gives | Auth | Errors |\n| --- | --- | --- | --- | --- |\n| \`POST /loans\` | borrow | copy → \`Loan\` | reader | 409 |\n| \`GET /loans\` | own loans | – → \`Loan[]\` | reader | – |\n`;

test("a sentence on errors above the table speaks for all", async () => {
  expect(await told(api("Errors are `Problem` with 400, 401, 404."), "require-error-responses")).toEqual([]);
  expect(await told(api("Every error is a `Problem`."), "require-error-responses")).toEqual([]);
  expect(await told(api("Readers see errors seldom."), "require-error-responses")).toHaveLength(1);
});

test.each([
  ["cql", "CREATE TABLE x (id uuid PRIMARY KEY);", ["a CQL block is not checked"]],
  ["toml", "a = 1", ["a TOML block is not checked"]],
  ["dbml", "Table loan { id int }", ["a DBML block is not checked"]],
  ["python", "print(1)", ["a Python block is not checked"]],
  ["avro", "protocol Loans {}", ["an Avro IDL block is not checked"]],
  [
    "sql",
    "CREATE FUNCTION f() RETURNS int AS $$ SELECT 1 $$ LANGUAGE sql;",
    ["the body of an SQL function is not checked"],
  ],
  ["js", "const a = <b/>;", []],
  ["bash", "ls", []],
  ["http", "GET /loans", []],
  ["text", "a", []],
  ["log", "a", []],
])("a block of %s says whether it was checked", async (language, text, expected) => {
  expect((await review(fence(language, text))).notChecked).toEqual(expected);
});

test("`pass` inside a mixed password is no everyday word", async () => {
  const at = (password: string) => `# X\n\nIt is reached at postgres://app:${password}@db.internal/parcels today.\n`;
  expect(await told(at("Hunter2pass"), "no-secret")).toHaveLength(1);
  for (const password of ["Password1", "MyPassword123", "DB_PASSWORD_V2", "Pass1234"])
    expect(await told(at(password), "no-secret")).toEqual([]);
});

test("what is left open is quoted without its full stop", async () => {
  const source =
    "# System Design: X\n\n## Components\n\n### Queue\n\n- **Responsibilities:** holds reminders.\n- **Technology:** RabbitMQ or Kafka.\n";
  expect(await told(source, "no-undecided-technology")).toEqual([[8, expect.stringContaining("`RabbitMQ or Kafka`")]]);
});
