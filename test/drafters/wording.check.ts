import { describe, expect, test } from "vitest";
import { readBrief } from "../../src/brief/index.ts";
import { bindBrief } from "../../src/drafters/bind/bind.ts";
import { deedOf } from "../../src/drafters/bind/deeds.ts";
import { extend } from "../../src/drafters/bind/extend.ts";
import { bindClauses } from "../../src/drafters/bind/functional.ts";
import { renumbered } from "../../src/drafters/bind/renumber.ts";
import { loadBlueprints } from "../../src/drafters/blueprints.ts";

const blueprints = loadBlueprints();
const byId = (id: string) => blueprints.find((blueprint) => blueprint.id === id)!;
const meantIn = (id: string, brief: string) =>
  [...bindClauses(byId(id), readBrief(brief)).meant].flatMap(([requirement, clauses]) =>
    clauses.map(({ text }) => `${requirement}: ${text}`),
  );

describe("requirements", () => {
  const editor = "a collaborative contract editor: ";

  test("a thing stands as itself, with the requirement of its own name", () => {
    const brief = `${editor}live cursors, named versions with who changed what, per-document permissions`;
    expect(meantIn("collaborative-editing", brief)).toEqual([
      "FR-3: live cursors",
      "FR-5: named versions with who changed what",
      "FR-7: per-document permissions",
    ]);
    expect(bindBrief(byId("collaborative-editing"), readBrief(brief))).toMatch(/^\| FR-3 \| Live cursors\. /m);
  });

  test("what happens to it goes where its words are", () => {
    const brief = `${editor}people edit together, survive a train tunnel (offline 30 min, then merge)`;
    expect(meantIn("collaborative-editing", brief).join()).toMatch(/FR-4: survive a train tunnel/);
  });

  test("a synonym that others can edit is about synonyms", () => {
    const brief = "product search: shoppers search, synonyms the category managers can edit themselves";
    const [id] = meantIn("search-autocomplete", brief)
      .find((one) => one.includes("synonyms"))!
      .split(":");
    const { clauses } = byId("search-autocomplete");
    expect(clauses.find(({ requirement }) => requirement === id)!.words).toContain("synonym");
  });

  test("what no part was made for is one question, and loads are another", () => {
    const text = bindBrief(
      byId("checkout-orders"),
      readBrief("web shop: customers fill carts, dark mode, offline mode, 7,000 parrots fed a day"),
    );
    expect(text.match(/dark mode”[^|]*offline mode”[^|]*\|/gu)).toHaveLength(1);
    expect(text).not.toMatch(/Which part answers “7,000/u);
  });

  test("what stays and where it runs is told under constraints, and is no requirement", () => {
    const text = bindBrief(
      byId("geo-dispatch"),
      readBrief(
        "taxi dispatch: riders request rides. The driver app exists and stays. Nothing is billed without a receipt.",
      ),
    );
    expect(text).toMatch(
      /^\*\*Constraints:\*\*.*“The driver app exists and stays”.*“Nothing is billed without a receipt”/m,
    );
    expect(text).not.toMatch(/^\| FR-\d+ \|[^|]*(?:exists and stays|without a receipt)/m);
  });
});

describe("no thing is made of", () => {
  const thingOf = (said: string) =>
    readBrief(`an order desk: ${said}`).clauses.map((clause) => deedOf(clause)?.thing)[0];
  test.each([
    "staff review changes (accept/reject like Word)",
    "staff post to Slack",
    "proctors review the flagged",
    "transfers between hospitals",
    "admins import teachers/rooms",
    "stock reservation so we stop overselling",
  ])("%s", (said) => {
    const made = extend(
      byId("transactional-service"),
      bindClauses(byId("transactional-service"), readBrief(`orders: ${said}`)).added,
    );
    expect(made.extensions.map(({ entity }) => entity).join()).not.toMatch(
      /Word|Slack|Flagged|Between|Teacher|Oversell/,
    );
    expect(thingOf(said)?.join(" ") ?? "none").toMatch(/^(?:none|change)$/);
  });
});

describe("numbering", () => {
  const text = [
    "## Requirements",
    "",
    "| ID | Requirement |",
    "| --- | --- |",
    "| FR-1 | A user asks. |",
    "| FR-4 | A user hears. |",
    "| NFR-2 | Fast | 1 s |",
    "| NFR-3 | Up | 99 % |",
    "| NFR-7 | Cheap | 1 USD |",
    "",
    "> **Brief:** as FR-4 says",
    "",
    "### Hear (FR-4), NFR-2 to NFR-7",
  ].join("\n");

  test("goes through, ranges and headings with it, quotations not", () => {
    const out = renumbered(text, "a service");
    expect(out).toMatch(/\| FR-2 \| A user hears\.[\s\S]*\| NFR-3 \| Cheap/);
    expect(out).toContain("### Hear (FR-2), NFR-1 to NFR-3");
    expect(out).toContain("as FR-4 says");
  });

  test("stays where an id has no row, or the brief has ids of its own", () => {
    expect(renumbered(`${text}\nserves FR-9`, "a service")).toContain("| FR-4 | A user hears.");
    expect(renumbered(text, "FR-4: users hear")).toBe(text);
  });

  test("changes nothing that has no gap", () => {
    for (const { document } of blueprints) expect(renumbered(document.source, "a service")).toBe(document.source);
  });
});
