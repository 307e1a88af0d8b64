import { describe, expect, test } from "vitest";
import { readBrief } from "../../src/brief/index.ts";
import { read } from "../../src/design/read.ts";
import { parse } from "../../src/document/index.ts";
import { bindBrief } from "../../src/drafters/bind/bind.ts";
import { blueprintFor, combine } from "../../src/drafters/bind/combine.ts";
import { joinTables } from "../../src/drafters/bind/combine-tables.ts";
import { loadBlueprints } from "../../src/drafters/blueprints.ts";
import { fix } from "../../src/fix.ts";
import { review } from "../../src/review.ts";

const blueprints = loadBlueprints();
const byId = (id: string) => blueprints.find((blueprint) => blueprint.id === id)!;
const shop = combine(byId("checkout-orders"), byId("chat-presence"));
const text = shop.document.source;
const design = read(shop.document);

/** What the drafter would hand on for a brief, with its numbers computed. */
async function written(first: (typeof blueprints)[number], second: (typeof blueprints)[number]) {
  const brief = readBrief(`design a ${first.title} with a ${second.title}`);
  const body = bindBrief(combine(first, second), brief, true)
    .replace(/^---\n[\s\S]*?\n---\n/, "---\nstatus: draft\nversion: 1\ndepth: thorough\ncurrency: USD\n---\n")
    .replace(/> \*\*Brief:\*\*.*/, `> **Brief:** ${brief.text}`);
  const fixed = (await fix(body)).text;
  return { text: fixed, diagnostics: (await review(fixed, { brief: brief.text })).diagnostics };
}

describe("two blueprints as one", () => {
  test.each(blueprints.map((first, index) => ({ first, second: blueprints[(index + 5) % blueprints.length]! })))(
    "$first.id with $second.id has no error",
    async ({ first, second }) => {
      const { text: whole, diagnostics } = await written(first, second);
      expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(whole).toContain(`**Beside it: ${second.title}**`);
    },
  );

  test("every component, store and external of both is there once", () => {
    const names = [...design.components, ...design.externals, ...design.actors].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const id of ["checkout-orders", "chat-presence"])
      for (const { name } of read(byId(id).document).externals) expect(names).toContain(name);
    expect(text.match(/^\*\*Actors:\*\*/gm)).toHaveLength(1);
    expect(text.match(/^\*\*Out of scope\*\*/gm)).toHaveLength(1);
  });

  test("the first calls the second: in diagram, flow and open questions", () => {
    expect(text).toContain("  caller -->|calls as a client| called");
    const flow = design.flows.find(({ name }) => name.startsWith("Call Chat Service"));
    expect(flow?.steps[0]).toMatchObject({ from: "Checkout API", to: "Conversation Service" });
    expect(flow?.serves).toHaveLength(1);
    expect(text).toMatch(/^\| For what does Checkout API call Chat Service/m);
  });

  test("controls and failures that both speak of say what both say", () => {
    const row = text.split("\n").find((line) => line.startsWith("| Encryption |"))!;
    expect(row).toContain("TLS 1.2 or later; KMS keys for all stores; Chat Service: TLS 1.3");
    const failure = text.split("\n").find((line) => line.startsWith("| Identity Provider down |"))!;
    expect(failure).toContain(
      "| FR-5: no new logins | `login_errors` | guests can buy; cached keys; keys cached 24 h |",
    );
  });

  test("no cost is left out, and the first bears the whole", () => {
    const lines = read(parse(text)).costs.lines.map(({ item }) => item);
    for (const { item } of read(byId("chat-presence").document).costs.lines.filter(
      ({ item }) => !/^Staging/.test(item),
    ))
      expect(
        lines.some((line) => line === item || line === `${item} (Chat Service)`),
        item,
      ).toBe(true);
    expect(text.match(/\| `monthly_cost/g)?.length).toBeGreaterThan(0);
    expect(text).toMatch(/^\| NFR-12 \| Cost per order, card fees aside, Chat Service included \|/m);
  });

  test("a unit that the other speaks of is not renamed", () => {
    expect(combine(byId("checkout-orders"), byId("booking-contention")).unit).toBeUndefined();
  });
});

test("a brief that needs both is given both, another one is not", () => {
  const { beside } = blueprintFor(readBrief("online shop with checkout and a live chat with support"), blueprints);
  expect(beside?.id).toBe("chat-presence");
  expect(blueprintFor(readBrief("design a chat app like WhatsApp"), blueprints).blueprint).toBe(byId("chat-presence"));
});

test("a share of what stands above is taken of both systems, once", () => {
  const head = "| Item | Quantity | Unit price | Monthly |\n| --- | --- | --- | --- |";
  const first = `${head}\n| API | 2 | 1 USD | ? |\n| Staging | 15 % | above | ? |\n| Fees | 1 | 9 USD | ? |\n| Total | | | ? |`;
  const second = `${head}\n| API | 3 | 1 USD | ? |\n| Staging | 10 % | above | ? |\n| Total | | | ? |`;
  const items = (table: string) => table.split("\n").map((row) => row.split("|")[1]!.trim());
  expect(items(joinTables(first, second, { title: "Chat", named: true })).slice(2)).toEqual([
    "API",
    "API (Chat)",
    "Staging",
    "Fees",
    "Total",
  ]);
  const without = first.replace(/\| Staging.*\n/, "");
  expect(items(joinTables(without, second, { title: "Chat", named: true })).slice(2)).toEqual([
    "API (Chat)",
    "Staging",
    "API",
    "Fees",
    "Total",
  ]);
});
