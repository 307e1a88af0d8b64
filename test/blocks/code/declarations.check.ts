import { describe, expect, test } from "vitest";
import type { Declaration } from "../../../src/blocks/block.ts";
import { parseCode } from "../../../src/blocks/code/index.ts";

const declared = async (language: string, source: string) => (await parseCode(language, source))?.declarations ?? [];

/** Name, kind and the fields with what is said of each: `name?* : type → references = values`. */
function told({ name, kind, fields, values, references }: Declaration): string {
  const members = fields.map((field) => {
    const marks = `${field.optional ? "?" : ""}${field.key ? "*" : ""}`;
    const refers = field.references.length > 0 ? ` → ${field.references.join(" ")}` : "";
    const allows = field.values ? ` = ${field.values.join("|")}` : "";
    return `${field.name}${marks}: ${field.type}${refers}${allows}`;
  });
  const others = references.length > 0 ? ` (${references.join(" ")})` : "";
  const all = values.length > 0 ? ` = ${values.join("|")}` : "";
  return `${kind} ${name}${others}${all} { ${members.join("; ")} }`;
}

describe("what a block declares", () => {
  test("TypeScript: interfaces, aliases, classes and enumerations", async () => {
    const source = `import { Money } from "./money";
type State = "open" | "paid";
enum Role { Admin = "admin", Reader }
export interface Order<T> extends Base {
  id: string; note?: string; state: State | null; kind: "a" | "b"; total: Money;
  lines: Array<Line<T>>; by: Record<string, User>; fetch(id: Key): Promise<Order<T>>;
}
type Placed = Order<string> & { at: Date };
class User implements Named { @PrimaryColumn() id: string; constructor(private readonly mail: Mailer) {} find(by: Filter): Order<string> {} }`;
    expect((await declared("ts", source)).map(told)).toEqual([
      "enum State = open|paid {  }",
      "enum Role = admin|Reader {  }",
      'type Order (Base) { id: string; note?: string; state: State | null → State; kind: "a" | "b" = a|b; total: Money; lines: Array<Line<T>> → Line; by: Record<string, User> → User }',
      "type Placed (Order) { at: Date }",
      "type User (Named Mailer Filter Order) { id*: string; mail: Mailer → Mailer }",
    ]);
  });

  test("SQL: tables, types, keys, references and allowed values", async () => {
    const source = `CREATE TYPE state AS ENUM ('open', 'paid');
CREATE TABLE shop.orders (
  id UUID PRIMARY KEY,
  state state NOT NULL,
  kind TEXT CHECK (kind IN ('a', 'b')),
  size ENUM('s','m') NOT NULL,
  customer_id INT NOT NULL REFERENCES crm.customers (id),
  shelf INT,
  FOREIGN KEY (shelf) REFERENCES shelves (id),
  CONSTRAINT sized CHECK (shelf = 1 OR size IN ('s', 'm', 'l'))
);
ALTER TABLE orders ADD COLUMN paid_at TIMESTAMP WITH TIME ZONE;`;
    expect((await declared("sql", source)).map(told)).toEqual([
      "enum state = open|paid {  }",
      "table orders (shelves) { id*: UUID; state: state → state; kind?: TEXT = a|b; size: ENUM('s','m') = s|m|l; customer_id: INT → customers; shelf?: INT → shelves; paid_at?: TIMESTAMP WITH TIME ZONE }",
    ]);
  });

  test("GraphQL: types, inputs, enumerations, unions and operations", async () => {
    const source = `type Order implements Node { id: ID! lines(of: Filter): [Line!]! at: DateTime }
input Filter { state: State }
enum State { OPEN PAID }
union Found = Order | Line
type Query { order(id: ID!, filter: Filter): Order }`;
    expect((await declared("graphql", source)).map(told)).toEqual([
      "type Order (Node) { id*: ID!; lines: [Line!]! → Filter Line; at?: DateTime }",
      "type Filter { state?: State → State }",
      "enum State = OPEN|PAID {  }",
      "type Found (Order Line) {  }",
      "operation Query.order (Filter Order) {  }",
    ]);
  });

  test("protobuf: messages, enumerations and methods", async () => {
    const source = `message Order { string id = 1; repeated shop.Line lines = 2; map<string, Price> prices = 3; optional int32 n = 4;
  oneof payment { Card card = 5; } google.protobuf.Timestamp at = 6; message Inner { bool x = 1; } }
enum State { OPEN = 0; PAID = 1; }
service Orders { rpc Get(GetOrder) returns (stream Order); rpc Ping(google.protobuf.Empty) returns (Pong) {} }`;
    expect((await declared("proto", source)).map(told)).toEqual([
      "type Order { id: string; lines: repeated shop.Line → Line; prices: map<string, Price> → Price; n?: int32; card: Card → Card; at: google.protobuf.Timestamp }",
      "type Inner { x: bool }",
      "enum State = OPEN|PAID {  }",
      "operation Orders.Get (GetOrder Order) {  }",
      "operation Orders.Ping (Pong) {  }",
    ]);
  });

  test("OpenAPI: schemas and paths", async () => {
    const source = `paths:
  /orders/{id}:
    get:
      parameters: [ { name: id, in: path, required: true } ]
      responses: { 200: { description: ok, content: { json: { schema: { $ref: "#/components/schemas/Order" } } } } }
components:
  schemas:
    State: { type: string, enum: [open, paid] }
    Order:
      required: [id]
      properties:
        id: { type: string, format: uuid }
        state: { $ref: "#/components/schemas/State" }
        lines: { type: array, items: { $ref: "#/components/schemas/Line" } }
        kind: { enum: [a, b] }`;
    const block = await parseCode("yaml", source);
    expect(block?.language).toBe("openapi");
    expect(block?.declarations.map(told)).toEqual([
      "enum State = open|paid {  }",
      "type Order { id: uuid; state?: State → State; lines?: Line[] → Line; kind?:  = a|b }",
      "operation GET /orders/{id} (Order) {  }",
    ]);
  });

  test("JSON Schema: the schema and those it defines", async () => {
    const source = `{ "$id": "https://example.org/order.schema.json", "type": "object", "required": ["id"],
  "properties": { "id": { "type": "string" }, "line": { "$ref": "#/$defs/Line" } },
  "$defs": { "Line": { "type": "object", "properties": { "sku": { "type": "string" } } } } }`;
    expect((await declared("json", source)).map(told)).toEqual([
      "type order { id: string; line?: Line → Line }",
      "type Line { sku?: string }",
    ]);
  });
});

describe("where it stands", () => {
  test.each([
    ["ts", "// first\n  interface Order {\n    id: string;\n}", 2, 13, 3, 5],
    ["sql", "-- first\nCREATE TABLE Order (\n  id INT\n);", 2, 14, 3, 3],
    ["graphql", "# first\n  type Order {\n    id: ID\n}", 2, 8, 3, 5],
    ["proto", "// first\nmessage Order {\n  string id = 1;\n}", 2, 9, 3, 10],
    ["yaml", "components:\n  schemas:\n    Order:\n      properties:\n        id: { type: string }", 3, 5, 5, 9],
    ["ts", "id: string;", 0, 0, 0, 0],
  ])("%s", async (language, source, line, column, fieldLine, fieldColumn) => {
    const [order] = await declared(language, source);
    expect(order?.place ?? { line: 0, column: 0 }).toEqual({ line, column });
    expect(order?.fields[0]?.place ?? { line: 0, column: 0 }).toEqual({ line: fieldLine, column: fieldColumn });
  });
});

test("a program or schema without a parser is said, and shells, requests and unknown words are not", async () => {
  expect(await parseCode("go", "type Order struct {\n\tID string\n}")).toMatchObject({ notChecked: "a Go block" });
  expect(await parseCode("go", 'fmt.Println("x")')).toMatchObject({ notChecked: "a Go block" });
  expect(await parseCode("python", "class Order:\n    id: str")).toMatchObject({ notChecked: "a Python block" });
  expect(await parseCode("prisma", "model Order {\n  id Int @id\n}")).toMatchObject({ notChecked: "a Prisma block" });
  for (const [language, source] of [
    ["go", " "],
    ["bash", "npm test"],
    ["http", "GET / HTTP/1.1"],
    ["", "CREATE TABLE a ("],
    ["constructor", "x"],
  ] as const)
    expect(await parseCode(language, source)).toBeUndefined();
});
