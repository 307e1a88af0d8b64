import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readBrief } from "../../src/brief/index.ts";
import { bindBrief } from "../../src/drafters/bind/bind.ts";
import { readBlueprint } from "../../src/drafters/bind/blueprint.ts";
import { pruneBlueprint } from "../../src/drafters/bind/prune.ts";
import { isPartOf, termsOf } from "../../src/drafters/bind/terms.ts";

const source = readFileSync(new URL("tool-lending.md", import.meta.url), "utf8");
const optional = /^ {2}optional:\n(?: {4}.*\n)+/m;
const withRow = (row: string) =>
  readBlueprint(source.replace(optional, `  optional:\n    - ${row}\n`), "tool-lending.md");
const bound = (row: string, brief: string) => bindBrief(withRow(row), readBrief(brief));

describe("a feature without a part of its own", () => {
  const blueprint = withRow("{ serves: [FR-3], requirements: [NFR-3] }");
  const text = pruneBlueprint(blueprint, blueprint.optional, new Set()).document.source;

  test("goes with its flow, endpoints, types, rows and requirements", () => {
    for (const gone of ["FR-3 ", "NFR-3", "### Search (", "`GET /tools`", "GET /places", "interface Hit", "search_p95"])
      expect(text).not.toContain(gone);
    expect(text).not.toMatch(/^\| FR-3/m);
  });

  test("takes parts with it that serve nothing else", () => {
    expect(text).not.toContain("### Search Index");
    expect(text).not.toContain("index[(Search Index)]");
    expect(text).not.toContain("Map Provider (places)");
  });

  test("leaves what serves more than it", () => {
    expect(text).toContain("### Loan API");
    expect(text).toContain("### Look at a tool (FR-2, NFR-1, NFR-4)");
    expect(text).toContain("| `GET /tools/{id}` | look | – → `Tool` | OIDC | 404 | FR-2 |");
  });

  test("goes where the brief lists others, and stays where it is named", () => {
    const row = "{ serves: [FR-3], requirements: [NFR-3] }";
    expect(bound(row, "tool lending: members borrow tools, members return tools")).not.toMatch(/^\| FR-3 /m);
    expect(bound(row, "tool lending: members borrow tools, members find tools")).toMatch(/^\| FR-3 /m);
    expect(bound(row, "tool lending")).toMatch(/^\| FR-3 /m);
  });

  test("stays for a rule in a word that only it has", () => {
    const row = "{ serves: [FR-2] }";
    const others = "tool lending: members borrow tools, members find tools";
    expect(bound(row, others)).not.toMatch(/^\| FR-2 /m);
    expect(bound(row, `${others}. Nobody may look at the tools of others.`)).toMatch(/^\| FR-2 /m);
  });

  test("goes where the brief speaks of an alternative", () => {
    const row = "{ serves: [FR-3], besides: [FR-2] }";
    expect(bound(row, "tool lending: members look at tools")).not.toMatch(/^\| FR-3 /m);
    expect(bound(row, "tool lending: members look at tools and search them")).toMatch(/^\| FR-3 /m);
  });
});

describe("a requirement that nobody asked for", () => {
  const row = "{ requirements: [NFR-3] }";

  test("stands only where the brief gives its number", () => {
    expect(bound(row, "tool lending: 900 loans a day")).not.toMatch(/^\| NFR-3 /m);
    expect(bound(row, "tool lending: 900 loans a day, search within 400 ms")).toMatch(/^\| NFR-3 .*400 ms/m);
  });

  test("on cost gives way to the other one that the brief gives", () => {
    const costs = source
      .replace(
        "    - { role: latency, nouns: [], requirement: NFR-2 }\n",
        "    - { role: latency, nouns: [], requirement: NFR-2 }\n    - { role: unit-cost, nouns: [loan], requirement: NFR-5 }\n    - { role: budget, nouns: [], requirement: NFR-6 }\n",
      )
      .replace(
        "| NFR-4 | Looks from cache",
        "| NFR-5 | Cost per loan | ≤ 0.01 USD | `monthly_cost / loans <= 0.01 USD` holds |\n| NFR-6 | Monthly cost | ≤ 900 USD/month | `monthly_cost <= 900 USD/month` holds |\n| NFR-4 | Looks from cache",
      );
    const blueprint = readBlueprint(costs, "costs.md");
    const ids = (brief: string) =>
      bindBrief(blueprint, readBrief(brief)).match(/^\| NFR-[56](?= \| (?:Cost|Monthly) )/gm);
    expect(ids("tool lending: 900 loans a day")).toEqual(["| NFR-5", "| NFR-6"]);
    expect(ids("tool lending: 900 loans a day, at most 400 USD a month")).toEqual(["| NFR-6"]);
    expect(ids("tool lending: 900 loans a day, at most $0.50 per loan")).toEqual(["| NFR-5"]);
  });
});

test("a sum is read by its terms", () => {
  expect(termsOf("a + b * (c + d) + e")).toEqual(["a", "b * (c + d)", "e"]);
  expect(termsOf("a - b + c")).toBeUndefined();
  expect(isPartOf("b", "a + b")).toBe(true);
  expect(isPartOf("a + b", "a + b")).toBe(false);
  expect(isPartOf("a * b", "(a + c) * b")).toBe(false);
});
