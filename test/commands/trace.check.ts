import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { runCli } from "../support/world.ts";

const kiosk = `# System Design: Library Lending

## Requirements

| ID | Requirement |
| --- | --- |
| FR-1 | A reader borrows a book. |
| FR-2 | A reader reads the rules of the house. |

| ID | Quality | Target | Check |
| --- | --- | --- | --- |
| NFR-1 | Time to lend | ≤ 300 ms (p95) | \`lend_p95 <= 300 ms\` holds (200 ms) |

## Components

### Loan API

- **Responsibilities:** lends books.
- **Technology:** Go on two machines.
- **Serves:** FR-1, NFR-1

## Data Flow

### Borrow a book (FR-1, NFR-1)

1. Reader → Loan API: \`POST /loans\` (\`lend_p95\`)
2. Loan API → Loan Store: writes the loan
3. Loan API → Reader: 201

## Data Model

\`\`\`typescript
interface Loan { id: string; book: string; due: string }
\`\`\`

## API Contract

| Endpoint | Purpose | Takes → gives | Auth | Errors | Serves |
| --- | --- | --- | --- | --- | --- |
| \`POST /loans\` | borrow | \`Loan\` → \`Loan\` | card | 409 lent | FR-1 |

## Failure Modes

| Failure | Impact | Detection | Mitigation | Recovery |
| --- | --- | --- | --- | --- |
| Loan API down | FR-1: no loans | \`probe\` | two machines | restart |

## Monitoring

| Requirement | Indicator | Alert |
| --- | --- | --- |
| NFR-1 | \`lend_seconds\` p95 | > 250 ms for 10 min |

## Quantities

| Quantity | Value | Basis |
| --- | --- | --- |
| \`lend_p95\` | 200 ms | measured: load test |
`;
const lineOf = (start: string) => kiosk.split("\n").findIndex((line) => line.startsWith(start)) + 1;
const path = join(mkdtempSync(join(tmpdir(), "trace-")), "lending.md");
writeFileSync(path, kiosk);

test("--trace prints below each requirement what serves, proves and watches it", async () => {
  const { out } = await runCli(["check", path, "--trace"]);
  const [, trace = ""] = /\ntrace\n([\s\S]*?)\n\n/.exec(out) ?? [];
  expect(trace.split("\n").map((line) => line.trimEnd())).toEqual([
    "  FR-1 (line 7)",
    "    endpoints:   POST /loans",
    "    flows:       Borrow a book",
    "    components:  Loan API",
    "    entities:    Loan",
    "    checks:      –",
    "    indicators:  –",
    "    alerts:      –",
    "    failures:    Loan API down",
    "  FR-2 (line 8)",
    ...["endpoints", "flows", "components", "entities", "checks", "indicators", "alerts", "failures"].map(
      (kind) => `    ${`${kind}:`.padEnd(12)} –`,
    ),
    "  NFR-1 (line 12)",
    "    endpoints:   –",
    "    flows:       Borrow a book",
    "    components:  Loan API",
    "    entities:    –",
    "    checks:      lend_p95 <= 300 ms",
    "    indicators:  lend_seconds p95",
    "    alerts:      > 250 ms for 10 min",
    "    failures:    –",
  ]);
  expect((await runCli(["check", path])).out).not.toContain("\ntrace\n");
});

test("JSON has the matrix with lines, and a blueprint traces every requirement to something", async () => {
  const [file] = JSON.parse((await runCli(["check", path, "--format", "json"])).out).files;
  expect(file.trace[0]).toMatchObject({
    requirement: "FR-1",
    kind: "functional",
    line: 7,
    endpoints: [{ name: "POST /loans", line: lineOf("| `POST /loans`") }],
    entities: [{ name: "Loan", line: lineOf("interface Loan") }],
  });
  const blueprint = fileURLToPath(new URL("../../blueprints/notifications.md", import.meta.url));
  const [whole] = JSON.parse((await runCli(["check", blueprint, "--format", "json"])).out).files;
  for (const { requirement, kind, ...row } of whole.trace) {
    const served = kind === "functional" ? [row.endpoints, row.flows] : [row.checks, row.indicators, row.alerts];
    expect([requirement, ...served.map((traces) => traces.length > 0)]).toEqual([
      requirement,
      ...served.map(() => true),
    ]);
  }
});
