import { describe, expect, test } from "vitest";
import { factsOf } from "../../src/review.ts";
import { check } from "../../src/rules/check.ts";
import { undecidedIn } from "../../src/rules/lookup/undecided.ts";
import noFlowOffDiagram from "../../src/rules/no-flow-off-diagram.ts";
import noIdleComponent from "../../src/rules/no-idle-component.ts";
import noUndefinedEndpoint from "../../src/rules/no-undefined-endpoint.ts";
import noUndescribedNode from "../../src/rules/no-undescribed-node.ts";
import noUnknownDependency from "../../src/rules/no-unknown-dependency.ts";
import noUnknownParty from "../../src/rules/no-unknown-party.ts";
import requireComponentInDiagram from "../../src/rules/require-component-in-diagram.ts";

const rules = [
  noUndescribedNode,
  requireComponentInDiagram,
  noUnknownDependency,
  noIdleComponent,
  noUnknownParty,
  noFlowOffDiagram,
  noUndefinedEndpoint,
];

const house = {
  drawing: `  reader([Reader]) -->|borrows| gate[Front Door]
  gate -->|HTTP| api[Loan API]
  api -->|SQL| store[(Loan Store)]`,
  components: ["Front Door", "Loan API", "Loan Store"],
  lists: "**Actors:** Reader, Librarian",
  steps: `1. Reader → Front Door: asks
2. Front Door → Loan API: asks
3. Loan API → Loan Store: writes
4. Loan Store → Loan API: the number`,
  prose: "",
};

function documentOf(given: Partial<typeof house>): string {
  const { drawing, components, lists, steps, prose } = { ...house, ...given };
  const parts = components
    .map((name) => `### ${name}\n\n- **Responsibilities:** does what the ${name} is there for.\n`)
    .join("\n");
  return `# System Design: Lending

## High-Level Architecture

\`\`\`mermaid
flowchart LR
${drawing}
\`\`\`

${prose}

## Components

${parts}
${lists}

## Data Flow

### Borrow a book (FR-1)

${steps}
`;
}

async function told(given: Partial<typeof house>): Promise<string[]> {
  const found = check(await factsOf(documentOf(given)), rules);
  return found.map(({ rule, severity, related }) => `${severity} ${rule}${related.length > 0 ? " +" : ""}`);
}

const unlisted = { lists: "" };

describe("where actors and externals are listed, names are held to the letter", () => {
  test("a document in which all agree is right", async () => {
    expect(await told({})).toEqual([]);
  });

  test("a part with another name in the diagram is one fault, told with both places", async () => {
    const drawing = house.drawing.replace("Loan API", "Lending Service");
    expect(await told({ drawing })).toEqual(["error no-undescribed-node +"]);
  });

  test("a part with another name in the components is one fault too", async () => {
    const components = ["Front Door", "Lending Service", "Loan Store"];
    expect(await told({ components })).toEqual(["error no-undescribed-node +"]);
  });

  test("a part with another name in the flows is one fault, however often it stands there", async () => {
    const steps = house.steps.replaceAll("Loan API", "Lending Service");
    expect(await told({ steps })).toEqual(["error no-unknown-party +"]);
  });

  test("a group that bears the name of a part is that part, whatever is drawn inside", async () => {
    const drawing = `  reader([Reader]) -->|borrows| gate[Front Door]
  subgraph api [Loan API]
    lend[Lend] -->|then| print[Print]
  end
  gate -->|HTTP| api
  api -->|SQL| store[(Loan Store)]`;
    expect(await told({ drawing })).toEqual([]);
  });

  test("case, plural, articles and a technology in parentheses make no other name", async () => {
    const drawing = house.drawing.replace("[Loan API]", '["the loan-APIs (Go)"]');
    expect(await told({ drawing, steps: house.steps.replace("Loan API:", "Loan APIs:") })).toEqual([]);
  });

  test("an edge turned round is told, its answer is not", async () => {
    const drawing = house.drawing.replace("api -->|SQL| store[(Loan Store)]", "store[(Loan Store)] -->|SQL| api");
    expect(await told({ drawing })).toEqual(["warning no-flow-off-diagram"]);
  });
});

describe("where they are not, only what is clear is told, and as a warning", () => {
  test("a node of which nothing is said", async () => {
    const drawing = `${house.drawing}\n  api -->|counts| quota[Quota Service]`;
    expect(await told({ ...unlisted, drawing })).toEqual(["warning no-undescribed-node"]);
  });

  test("a node that the text describes elsewhere is known", async () => {
    const drawing = `${house.drawing}\n  api -->|counts| quota[Quota Service]`;
    const prose = "The Quota Service is run by the town and counts books.";
    expect(await told({ ...unlisted, drawing, prose })).toEqual([]);
  });

  test("a drawing in other names than the parts is passed over", async () => {
    const drawing = "  a[Browser] -->|x| b[Edge Node]\n  b -->|x| c[Cluster Ring]\n  c -->|x| d[Loan Store]";
    expect(await told({ ...unlisted, drawing })).toEqual([]);
  });

  test("who begins the drawing is an actor and may not pass by what stands in front", async () => {
    const steps = house.steps.replace("Reader → Front Door", "Reader → Loan API");
    expect(await told({ ...unlisted, steps })).toEqual(["warning no-flow-off-diagram"]);
  });
});

describe("technologies left open", () => {
  test.each([
    ["PostgreSQL / MySQL", "PostgreSQL / MySQL"],
    ["PostgreSQL/MySQL on RDS", "PostgreSQL/MySQL"],
    ["Redis or Memcached", "Redis or Memcached"],
    ["Amazon SQS or similar", "SQS or similar"],
    ["Kafka (or Pulsar)", "or Pulsar"],
    ["a broker, e.g. RabbitMQ", "e.g. RabbitMQ"],
    ["Traefik / Contour Ingress", "Traefik / Contour"],
  ])("%s", (text, open) => {
    expect(undecidedIn(text)).toBe(open);
  });

  test.each([
    "TCP/IP and HTTP/2",
    "Go, CI/CD by GitHub Actions",
    "PostgreSQL with a read/write split",
    "Node.js / Express",
    "React/TypeScript",
    "PostgreSQL 16 or later",
    "one or two pods of Go",
    "Go in /usr/local/go, src/api/Main.java",
    "S3 with versioning and/or object lock",
  ])("%s is decided", (text) => {
    expect(undecidedIn(text)).toBeUndefined();
  });
});
