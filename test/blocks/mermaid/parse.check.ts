import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { cutGrammars } from "../../../build/mermaid.mjs";
import { parseBlocks } from "../../../src/blocks/index.ts";
import { parseMermaid } from "../../../src/blocks/mermaid/index.ts";
import { parse } from "../../../src/document/index.ts";

const grammars = fileURLToPath(new URL("../../../src/blocks/mermaid/grammars", import.meta.url));
const drawn = (...lines: string[]) => parseMermaid(lines.join("\n")).drawing!;
const fault = (...lines: string[]) => {
  const [found] = parseMermaid(lines.join("\n")).faults;
  return found && [`${found.place.line}:${found.place.column}`, found.message];
};
const traps = (...lines: string[]) =>
  drawn(...lines).traps.map(({ place, message }) => `${place.line}:${place.column} ${message}`);
const nodes = (drawing: ReturnType<typeof drawn>) =>
  drawing.nodes.map(({ id, label, shape, group, place }) => [id, label, shape, group, `${place.line}:${place.column}`]);
const edges = (drawing: ReturnType<typeof drawn>) =>
  drawing.edges.map(({ from, to, label, dashed, heads, place }) => [
    from,
    to,
    label,
    dashed ? "dashed" : "solid",
    heads,
    `${place.line}:${place.column}`,
  ]);

test("the committed grammars are what is cut out of the installed mermaid", () => {
  for (const [name, text] of cutGrammars())
    expect(readFileSync(join(grammars, name), "utf8") === text, `${name} is stale: node build/mermaid.mjs`).toBe(true);
});

test("a flowchart gives nodes, edges and groups with their places", () => {
  const drawing = drawn(
    "flowchart LR",
    '  web[Web app] -->|"HTTPS (TLS)"| api("API<br>v2")',
    "  subgraph core [Core zone]",
    "    api -.-> db[(Orders #40;SQL#41;)]",
    "    subgraph inner",
    "      db <--> audit@{ shape: docs, label: Audit }",
    "    end",
    "  end",
    "  web --- api & db ~~~ x",
  );
  expect(nodes(drawing)).toEqual([
    ["web", "Web app", "square", undefined, "2:3"],
    ["api", "API\nv2", "round", "core", "2:35"],
    ["db", "Orders (SQL)", "cylinder", "inner", "4:14"],
    ["audit", "Audit", "docs", "inner", "6:15"],
    ["x", "x", undefined, undefined, "9:24"],
  ]);
  expect(edges(drawing)).toEqual([
    ["web", "api", "HTTPS (TLS)", "solid", "to", "2:16"],
    ["api", "db", undefined, "dashed", "to", "4:9"],
    ["db", "audit", undefined, "solid", "both", "6:10"],
    ["web", "api", undefined, "solid", "none", "9:7"],
    ["web", "db", undefined, "solid", "none", "9:7"],
  ]);
  expect(drawing.groups).toEqual([
    { id: "inner", label: "inner", parent: "core", place: { line: 5, column: 5 } },
    { id: "core", label: "Core zone", place: { line: 3, column: 3 } },
  ]);
  expect(drawing.nodes.find(({ id }) => id === "x")?.declared).toBe(false);
});

test("a sequence diagram gives participants, boxes and messages of every frame", () => {
  const drawing = drawn(
    "sequenceDiagram",
    "  box Aqua Shop",
    "    participant A as API",
    '    participant Q@{ "type": "queue" }',
    "  end",
    "  actor User",
    "  User->>+A: order",
    "  alt paid",
    "    A--)Q: placed",
    "  else refused",
    "    A-->>User: 402, why",
    "  end",
    "  A->>-A: log",
  );
  expect(nodes(drawing)).toEqual([
    ["A", "API", "participant", "Shop", "3:17"],
    ["Q", "Q", "queue", "Shop", "4:17"],
    ["User", "User", "actor", undefined, "6:9"],
  ]);
  expect(edges(drawing)).toEqual([
    ["User", "A", "order", "solid", "to", "7:3"],
    ["A", "Q", "placed", "dashed", "to", "9:5"],
    ["A", "User", "402, why", "dashed", "to", "11:5"],
    ["A", "A", "log", "solid", "to", "13:3"],
  ]);
  expect(drawing.groups).toEqual([{ id: "Shop", label: "Shop", place: { line: 2, column: 3 } }]);
  expect(drawing.traps).toEqual([]);
});

test("entities, classes, states, C4 elements and services", () => {
  const er = drawn(
    "erDiagram",
    '  USER ||..o{ ORDER : "has many"',
    "  USER {",
    "    uuid id PK",
    '    text name "full"',
    "  }",
  );
  expect(nodes(er)).toEqual([
    ["USER", "USER", "entity", undefined, "3:3"],
    ["ORDER", "ORDER", "entity", undefined, "2:15"],
  ]);
  expect(er.nodes[0]!.fields).toEqual([
    { name: "id", type: "uuid" },
    { name: "name", type: "text" },
  ]);
  expect(edges(er)).toEqual([["USER", "ORDER", "has many", "dashed", "none", "2:8"]]);

  const classes = drawn(
    "classDiagram",
    "  namespace Core {",
    "    class Store~T~ {",
    "      <<interface>>",
    "      +String name",
    "      +get(id: string) T",
    "    }",
    "  }",
    "  Store <|.. Disk : writes",
  );
  expect(nodes(classes)).toEqual([
    ["Store", "Store", "class", "Core", "3:11"],
    ["Disk", "Disk", "class", undefined, "9:3"],
  ]);
  expect(classes.nodes[0]!.fields).toEqual([
    { name: "name", type: "String" },
    { name: "get(id: string)", type: "T" },
  ]);
  expect(edges(classes)).toEqual([["Disk", "Store", "writes", "dashed", "to", "9:3"]]);

  const states = drawn(
    "stateDiagram-v2",
    "  [*] --> Open",
    '  state "Being read" as Read',
    "  Open --> Read : lend",
    "  state Read {",
    "    [*] --> Page",
    "  }",
    "  Read --> [*]",
  );
  expect(nodes(states)).toEqual([
    ["root_start", "[*]", "start", undefined, "2:3"],
    ["Open", "Open", "state", undefined, "2:11"],
    ["Read_start", "[*]", "start", "Read", "6:5"],
    ["Page", "Page", "state", "Read", "6:13"],
    ["root_end", "[*]", "end", undefined, "8:12"],
  ]);
  expect(states.groups.map(({ id, label }) => [id, label])).toEqual([["Read", "Being read"]]);

  const c4 = drawn(
    "C4Context",
    '  Person(u, "User")',
    '  System_Boundary(b, "Shop") {',
    '    ContainerDb(db, "Orders", "SQL")',
    "  }",
    '  Rel_Back(u, db, "reads")',
  );
  expect(nodes(c4)).toEqual([
    ["u", "User", "Person", undefined, "2:3"],
    ["db", "Orders", "ContainerDb", "b", "4:5"],
  ]);
  expect(edges(c4)).toEqual([["db", "u", "reads", "solid", "to", "6:3"]]);

  const architecture = drawn(
    "architecture-beta",
    "  group api(cloud)[API]",
    "  service db(database)[Orders] in api",
    "  service web(server)[Web]",
    "  db:L <-- R:web",
  );
  expect(nodes(architecture)).toEqual([
    ["db", "Orders", "database", "api", "3:3"],
    ["web", "Web", "server", undefined, "4:3"],
  ]);
  expect(edges(architecture)).toEqual([["web", "db", undefined, "solid", "to", "5:3"]]);
});

test("front matter, directives and comments leave every line where it is", () => {
  const drawing = drawn(
    "---",
    "title: x",
    "---",
    "%%{init: {",
    '  "theme": "dark" } }%%',
    "",
    "%% a note",
    "  flowchart LR",
    "",
    "    %% another",
    "  a --> b",
  );
  expect(nodes(drawing)).toEqual([
    ["a", "a", undefined, undefined, "11:3"],
    ["b", "b", undefined, undefined, "11:9"],
  ]);
  expect(fault("%% x", "", "flowchart LR", "  a[b (c)]")?.[0]).toBe("4:7");
  expect(fault("---", "a: [", "---", "flowchart LR", "  a")).toEqual([
    "3:1",
    "the front matter between `---` is no YAML",
  ]);
});

test.each([
  [["flowchart LR", "  db[Storage (S3)] --> b"], "2:14", '`(` inside an unquoted label: write `db["Storage (S3)"]`'],
  [["flowchart LR", "  a -->|GET /x/{id}| b"], "2:16", '`{` inside an unquoted label: write `-->|"GET /x/{id}"|`'],
  [["flowchart LR", "  a[/plan] --> b"], "2:10", '`]` inside an unquoted label: write `a["/plan"]`'],
  [["flowchart LR", "  a --> end"], "2:9", '`end` is a keyword and no node\'s id: write `finish["end"]`'],
  [["flowchart LR", "  a -> b"], "2:5", "`->` is no arrow of a flowchart: write `-->`"],
  [["flowchart LR", "  subgraph x", "  a --> b"], "2:3", "`subgraph x` is not closed: write `end` below its nodes"],
  [["flowchart LR", "  a --> b : reads"], "2:11", 'a label behind `:`: write `a -->|"reads"| b`'],
  [
    ["flowchart LR", '  a["x] --> b', "  c --> d"],
    "2:5",
    'a quote opens at `"x] --> b` and never closes: write `"` at both ends',
  ],
  [
    ["flowchart LR", "  a --> b", "  linkStyle 1 stroke:red"],
    "3:3",
    "`linkStyle 1` names an edge that does not exist: the last edge is 0, counted from 0",
  ],
  [["flowchart LR", "  a@{ shape: blob }"], "2:4", "`blob` is no shape of Mermaid; one of them is `cyl`"],
  [["sequenceDiagram", "  alt x", "    a->>b: y"], "2:3", "`alt x` is not closed: write `end` below its messages"],
  [["sequenceDiagram", "  a->>b ask it"], "2:15", "a message needs its text behind a colon: write `a->>b: ask it`"],
  [
    ["sequenceDiagram", "  a->>b: x", "  deactivate b"],
    "3:3",
    "`b` is deactivated and not active: write `+` at the message that calls it, or drop the `-`",
  ],
  [
    ["sequenceDiagram", "  create participant c", "  a->>b: x"],
    "3:3",
    "`create` of `c` is not followed by a message to `c`",
  ],
  [["erDiagram", "  A ||--o{ B"], "2:13", "a relation needs a label: write `A ||--o{ B : has`"],
  [["erDiagram", "  A {", "    uuid b FK PK", "  }"], "3:15", "keys are separated by commas: write `FK, PK`"],
  [["classDiagram", "  class A<T> {", "  }"], "2:10", "a type parameter is written between tildes: write `class A~T~`"],
  [["stateDiagram-v2", "  A -> B"], "2:5", "`->` is no transition: write `A --> B : event`"],
  [["architecture-beta", "  service a", "  a:R -- L:b"], "3:3", "`b` is not declared"],
])("%j does not parse at %s: %s", (lines, place, message) => {
  expect(fault(...lines)).toEqual([place, message]);
});

test.each([
  ["a subgraph with a node of its own id", ["flowchart LR", "  subgraph api", "    api --> db", "  end"]],
  ["a style without a node", ["flowchart LR", "  a --> b", "  style c fill:#fff"]],
  ["a class without a definition", ["flowchart LR", "  a:::hot --> b"]],
  ["a head that takes a letter", ["flowchart LR", "  a ---oB", "  oB --> c"]],
  ["a second box for a label", ["flowchart LR", "  g[Gateway] --> a[API]", "  Gateway --> a"]],
  ["a head at the wrong end", ["flowchart LR", "  a <--- b"]],
  ["a type parameter taken for HTML", ["flowchart LR", '  a["List<String>"] --> b']],
  ["a comment in a message", ["sequenceDiagram", "  a->>b: close issue #12"]],
  ["an activation without end", ["sequenceDiagram", "  a->>+b: x", "  b-->>a: y"]],
  ["quotes around a name", ["sequenceDiagram", '  participant a as "Web app"']],
  ["a relation in words", ["classDiagram", "  class A", "  class B", "  A extends B"]],
  ["a class of two words", ["classDiagram", "  class My Store"]],
  ["a label of a flowchart on a state", ["stateDiagram-v2", "  A[Start] --> B"]],
  ["a state of two words", ["stateDiagram-v2", "  In Progress --> Done"]],
  ["a relation of what is not declared", ["C4Context", '  Person(p, "P")', '  Rel(p, q, "uses")']],
])("a trap: %s", (_name, lines) => {
  expect(traps(...lines)).toMatchSnapshot();
});

test("what is drawn as it reads sets no trap", () => {
  expect(
    traps(
      "flowchart LR",
      "  a[One] --o b{{Two}}",
      "  b x--x c & d",
      "  subgraph zone [Zone]",
      "    c",
      "  end",
      "  zone --> a",
      "  classDef hot fill:#f00",
      "  class a,b hot",
      "  style c fill:#eee",
    ),
  ).toEqual([]);
  expect(traps("sequenceDiagram", "  Cache (Redis)->>+API: x #35;1", "  API-->>-Cache (Redis): y")).toEqual([]);
});

test("a type without a grammar and a text longer than Mermaid draws are not checked", () => {
  expect(parseMermaid("gantt\n  title x").notChecked).toBe("a Mermaid gantt diagram");
  expect(parseMermaid(`flowchart LR\n${"a --> b\n".repeat(7_000)}`).notChecked).toContain("50,000");
  expect(parseMermaid("flow LR\n  a --> b").faults[0]?.message).toContain("`flow` names no kind of diagram");
});

test("any text gives a block whose places stand in it", () => {
  const heads = [
    "flowchart LR\n",
    "sequenceDiagram\n",
    "erDiagram\n",
    "classDiagram\n",
    "stateDiagram-v2\n",
    "C4Context\n",
  ];
  const words = [
    '"',
    "[",
    "]",
    "(",
    ")",
    "{",
    "}",
    "|",
    "-->",
    "->>",
    "end",
    "a",
    "B c",
    ":",
    ";",
    "#",
    "%%",
    "\n",
    " ",
    "~",
    "<b>",
  ];
  const texts = fc.tuple(
    fc.constantFrom(...heads, "architecture-beta\n", "---\n", ""),
    fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 8 })), { maxLength: 40 }),
  );
  fc.assert(
    fc.property(texts, ([head, parts]) => {
      const source = head + parts.join("");
      const { drawing, faults } = parseMermaid(source);
      const lines = source.split(/\r\n?|\n/);
      const places = [...(drawing?.nodes ?? []), ...(drawing?.edges ?? []), ...(drawing?.traps ?? []), ...faults];
      for (const { place } of places) {
        expect(place.line).toBeGreaterThanOrEqual(1);
        expect(place.line).toBeLessThanOrEqual(lines.length);
        expect(place.column).toBeGreaterThanOrEqual(1);
      }
    }),
    { numRuns: 500 },
  );
});

test("the blocks of a document are found by their language or their first word", async () => {
  const fence = "```";
  const { tree } = parse(
    `# A\n\n${fence}mermaid\nflowchart LR\n  a --> b\n${fence}\n\n- x\n\n  ${fence}\n  sequenceDiagram\n    a->>b: c\n  ${fence}\n`,
  );
  const blocks = [...(await parseBlocks(tree))];
  expect(blocks.map(([code, block]) => [code.position?.start.line, block.drawing?.type])).toEqual([
    [3, "flowchart"],
    [10, "sequence"],
  ]);
});
