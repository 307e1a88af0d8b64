import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readBrief } from "../../src/brief/index.ts";
import { read } from "../../src/design/read.ts";
import { parse } from "../../src/document/index.ts";
import { bindBrief } from "../../src/drafters/bind/bind.ts";
import { type Optional, readBlueprint } from "../../src/drafters/bind/blueprint.ts";
import { tablesWith } from "../../src/drafters/bind/places.ts";
import { pruneBlueprint } from "../../src/drafters/bind/prune.ts";
import { loadBlueprints } from "../../src/drafters/blueprints.ts";
import { fix } from "../../src/fix.ts";
import { review } from "../../src/review.ts";

const source = readFileSync(new URL("tool-lending.md", import.meta.url), "utf8");
const bodyOf = (text: string) => text.slice(text.indexOf("\n## Overview"));
const bound = (brief: string, text = source) =>
  bodyOf(bindBrief(readBlueprint(text, "tool-lending.md"), readBrief(brief)));
const linesWith = (text: string, words: string) => text.split("\n").filter((line) => line.includes(words));

const small = bound("tool lending: members borrow tools, staff mend tools, 200 loans a day, 5000 looks a day");
const large = bound(
  "tool lending: members borrow tools, members search tools, 10k loans a day, 400 million looks a day",
);

describe("which components are dropped", () => {
  test("below its load, and where capabilities are listed that do not need it", () => {
    for (const name of ["Look Cache", "Search Index", "Map Provider"]) {
      expect(small).not.toContain(name);
      expect(large).toContain(name);
    }
  });

  test("a brief that lists nothing keeps what serves a requirement of its own", () => {
    const text = bound("tool lending: 5000 looks a day");
    expect(text).not.toContain("Look Cache");
    expect(text).toContain("### Search Index");
  });

  test("one that the brief names, or asks a target of, stays", () => {
    expect(bound("tool lending with a look cache, 5000 looks a day")).toContain("### Look Cache");
    const text = bound("tool lending: members borrow tools, staff mend tools, search within 200 ms, 50 looks a day");
    expect(text).toContain("### Search Index");
  });

  test("one that alone uses a number of the brief stays, but not for how many there are of a thing", () => {
    const text = source
      .replace("nouns: [tool], quantity: tools", "nouns: [hit], quantity: cache_kept")
      .replace("role: count, nouns: [hit]", "role: retention, nouns: [hit]");
    expect(bound("tool lending: 50 looks a day, hits kept 3 days", text)).toContain("### Look Cache");
    expect(bound("tool lending: 50 looks a day, 3,000 tools")).not.toContain("### Look Cache");
  });

  test("where nothing is dropped every byte stays", () => {
    const keys = source.slice(source.indexOf("  optional:"), source.indexOf("  asks:"));
    const brief = "tool lending: members borrow tools, members search tools, 10k loans a day, 400 million looks a day";
    expect(bound(brief, source.replace(keys, ""))).toBe(large);
  });
});

test("three components stay, whatever is optional", () => {
  const text = source.replace("  optional:\n", "  optional:\n    - { component: Loan Mailer, serves: [FR-1] }\n");
  const left = bound("tool hut: staff mend tools, staff buy tools, 9 looks a day", text);
  expect(left).not.toMatch(/Loan Mailer|Look Cache/);
  expect(left.match(/^- \*\*Responsibilities:/gm)).toHaveLength(3);
});

describe("what goes with them", () => {
  test("sections, nodes with their edges, empty groups, flows and steps, counted anew", () => {
    expect(small).not.toMatch(/^### (?:Look Cache|Search Index|Search \(|Called by us|Events|Cache)/m);
    expect(small).toContain(
      [
        "  member([Member]) -->|takes, looks, searches| api[Loan API]",
        "  subgraph system [Tool Lending]",
        "    api -->|writes| db[(Loan Database)]",
        "    mailer[Loan Mailer] -->|reads what is due| db",
        "  end",
        "  desk([Clerk Desk]) -->|corrects| api",
      ].join("\n"),
    );
    expect(small).toContain(
      [
        "1. Member → Loan API: `POST /loans` (`api_p95`)",
        "2. Loan API → Loan Database: writes the loan, as step 1 asks (`db_p95`)",
        "3. Loan API → Member: 201",
        "",
        "### Look at a tool (FR-2, NFR-1)",
      ].join("\n"),
    );
  });

  test("requirements, and their ids wherever they are listed", () => {
    expect(small).not.toMatch(/NFR-[34]/);
    expect(linesWith(small, "FR-3")).toEqual([]);
    expect(linesWith(small, "FR-4")).toContain("| FR-4 | Staff mend tools. |");
    expect(small).toMatch(/^- \*\*Serves:\*\* FR-1, FR-2, NFR-1, NFR-2(?:, FR-4)?$/m);
    expect(small).toContain("| `GET /tools/{id}` | look | – → `Tool` | OIDC | 404 | FR-2 |");
    expect(small).toContain("| NFR-2 | `seconds` | > 200 ms |");
  });

  test("rows of tables, sentences, clauses, items and entries of lists", () => {
    expect(small).toContain(
      "**Recommendation: a Loan API over one Loan Database.** A loan costs `monthly_cost / loans` =",
    );
    expect(linesWith(small, "a night")).toEqual([]);
    expect(small).toContain("- Sales: an own shop.\n\n**Constraints:**");
    expect(small).toContain("Not on the path of NFR-1: Clerk Desk.");
    expect(small).toContain("- **Responsibilities:** checks and writes loans; forgets nothing.");
    expect(small).toContain("- **Dependencies:** Loan Database\n");
    expect(small).toContain("| Loan Database slow | NFR-2: late | `index_age` | Patience | none |");
    expect(small).toContain("| Secrets | rotated |");
    expect(linesWith(small, "enough up to")).toEqual([
      "| Reads | database; replica | database | enough up to 500 /s | more |",
    ]);
    expect(small).toContain("**Actors:** Member, Clerk Desk\n\n## Data Flow");
    expect(small).not.toContain("No cost:");
  });

  test("an indicator with its alert; a signal that still detects a failure stays", () => {
    expect(linesWith(small, "burn 14x")).toEqual(["| NFR-1 | `probe` | burn 14x over 1 h |"]);
    expect(linesWith(small, "| none | `")).toEqual(["| none | `index_age` | > 1 min |"]);
  });

  test("types, endpoints and events that nothing names any more", () => {
    expect(small).toContain("interface Tool { id: string }\n```");
    expect(small).not.toMatch(/Hit\b|GET \/places|index\.asked/);
  });
});

describe("the ledger", () => {
  test("a formula that used the component is replaced, rows that nothing uses go, questions with them", () => {
    expect(linesWith(small, "| `look_availability` |")).toEqual([
      "| `look_availability` | 99.93 % | `api_availability * db_availability` |",
    ]);
    expect(small).not.toMatch(/cache_|node_price|search_p95/);
    expect(small).not.toContain("| `tools` |");
    expect(linesWith(small, "How often is it hit")).toEqual([
      "| How often is it hit, how many looks? | `peak_factor` = 3 | NFR-2 anew | pilot |",
    ]);
  });

  test("a row stays when the brief gives its number", () => {
    const text = bound("tool lending: 5000 looks a day, 3,000 tools");
    expect(linesWith(text, "| `tools` |")).toEqual(["| `tools` | 3,000 | brief |"]);
    expect(text).not.toContain("cache_size");
  });

  test("the load line keeps a name, whatever goes", () => {
    const alone = source
      .replace("Load: `loans`, `looks`.", "Load: `looks`.")
      .replace("| `looks * peak_factor` |", "| assumption: noon |")
      .replace("requirements: [NFR-3]", "requirements: [NFR-3, NFR-1]");
    const text = bound("tool lending: members borrow tools, staff mend tools, 50 looks a day", alone);
    expect(text).toContain("Load: `looks`.");
    expect(text).toContain("| `looks` | 50 /day | brief |");
  });
});

const strict = [
  {
    blueprint: "notifications",
    optional:
      '{ component: Campaign Files, serves: [FR-4], requirements: [NFR-3], basis: { bulk_pace: "notifications_peak / 2", users: "sends * 0.4 day" } }',
    brief: "notification service: services send 200k notifications a day, staff edit templates, 99.9%",
    gone: /Campaign Files|NFR-3\b|Campaign window/,
  },
  {
    blueprint: "notifications",
    optional:
      '{ component: Campaign Files, below: "notifications < 100 /s", serves: [FR-4], requirements: [NFR-3], basis: { bulk_pace: "notifications_peak / 2", users: "sends * 0.4 day" } }',
    brief: "notification service: 200k notifications a day",
    gone: /Campaign Files|NFR-3\b/,
  },
  {
    blueprint: "lookup-redirect",
    optional: "{ component: Click Counter, serves: [FR-5], requirements: [NFR-5] }",
    brief: "link shortener: members create short links, visitors follow them, 20 links a week, 500 clicks a day",
    gone: /Click Counter|Click Store|NFR-5|MonthClicks|`heartbeat`/,
  },
];

/** What the load decides, at which the binder would not drop the part, and what the binder asks and keeps itself. */
const ofTheLoad = new Set(["no-failed-check", "require-open-questions", "require-brief-facts"]);

const namesOf = (found: { rule: string; severity: string }[]) =>
  found.filter(({ severity }) => severity !== "info").map(({ rule }) => rule);

async function checked(text: string, brief?: string) {
  const fixed = await fix(text);
  const { diagnostics, design } = await review(fixed.text, { brief });
  return { ...fixed, found: namesOf(diagnostics), design };
}

/** Every rule that speaks of the smaller document speaks as often of the whole. */
function expectNothingNew(less: string[], whole: string[]): void {
  const count = (found: string[], rule: string) => found.filter((one) => one === rule).length;
  for (const rule of new Set(less)) expect(count(less, rule), rule).toBeLessThanOrEqual(count(whole, rule));
}

describe.each(strict)("$blueprint without $optional", ({ blueprint, optional, brief, gone }) => {
  const path = new URL(`../../blueprints/${blueprint}.md`, import.meta.url);
  const plain = readFileSync(path, "utf8").replace(/^ {2}optional:\n(?: {4}.*\n)+/m, "");
  const drafted = (text: string) => {
    const written = bindBrief(readBlueprint(text, blueprint), readBrief(brief));
    return checked(written.replace(/^> \*\*Brief:\*\* .*$/m, `> **Brief:** ${brief}`), brief);
  };

  test("passes with nothing that the whole does not have", async () => {
    const whole = await drafted(plain);
    const less = await drafted(plain.replace("blueprint:\n", `blueprint:\n  optional:\n    - ${optional}\n`));
    expect(bodyOf(less.text)).not.toMatch(gone);
    expect(less.problems).toEqual([]);
    expect(less.design.components.length).toBeLessThan(whole.design.components.length);
    expectNothingNew(less.found, whole.found);
  });
});

/** Parts stay where a design would have fewer. */
const fewest = 3;

const keyed = [readBlueprint(source, "tool-lending.md"), ...loadBlueprints()].filter(
  ({ optional, entry, asks, unit }) => optional.length > 0 || entry || asks.length > 0 || unit,
);

describe.each(keyed)("the keys of $id", (blueprint) => {
  const { optional, entry, asks, unit, document } = blueprint;
  const { components, actors, externals, requirements, quantities, stores } = read(document);
  const parties = [...components, ...actors, ...externals, ...stores].map(({ name }) => name.replace(/ \(.*/, ""));
  const rows = quantities.map(({ name }) => name);
  const ids = requirements.map(({ id }) => id);

  test("name what the document has", () => {
    const { names: _, ...roles } = entry ?? { names: {} };
    expect(parties).toEqual(expect.arrayContaining(optional.flatMap(({ component }) => component ?? [])));
    expect(parties).toEqual(expect.arrayContaining(Object.values(roles)));
    expect(rows).toEqual(expect.arrayContaining(Object.values(entry?.names ?? {})));
    expect(ids).toEqual(expect.arrayContaining(optional.flatMap((one) => [...one.serves, ...one.requirements])));
    expect(rows).toEqual(expect.arrayContaining(optional.flatMap(({ basis }) => Object.keys(basis))));
    expect(rows).toEqual(expect.arrayContaining(asks.flatMap(({ quantity }) => quantity ?? [])));
    expect([...parties, ...ids]).toEqual(expect.arrayContaining(asks.flatMap(({ changes = [] }) => changes)));
    if (unit) expect(document.source.slice(document.frontMatter.end)).toMatch(new RegExp(`\\b${unit.many}\\b`));
  });

  test.runIf(optional.length > 0)("leave a document that passes as the whole does, whatever is dropped", async () => {
    const whole = await checked(document.source);
    /** What one comparison drops goes at once. */
    const together = (one: Optional) => [
      one,
      ...optional.filter((other) => other !== one && one.below !== undefined && other.below === one.below),
    ];
    for (const dropped of [...optional.map(together), optional].filter((some) => some.length > 0)) {
      const less = await checked(pruneBlueprint(blueprint, dropped, new Set()).document.source);
      const names = dropped.flatMap(({ component }) => component ?? []);
      const left = less.design.components.map(({ name }) => name);
      const kept = left.length > fewest ? [] : left;
      for (const name of names.filter((one) => !kept.includes(one))) expect(bodyOf(less.text)).not.toContain(name);
      expect(less.problems.length).toBeLessThanOrEqual(whole.problems.length);
      expectNothingNew(
        less.found.filter((rule) => !ofTheLoad.has(rule)),
        whole.found,
      );
    }
  });
});

test("any brief keeps the tables in shape", () => {
  const blueprint = readBlueprint(source, "tool-lending.md");
  const parts = fc.constantFrom(
    "tool lending: ",
    "members borrow tools, ",
    "40 rentals a day, ",
    "| x |",
    "`loans`, ",
    "FR-3, ",
    "look cache, ",
    "9 looks a day, ",
    "search in 3 s, ",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(parts, fc.string({ unit: "binary", maxLength: 20 })), { maxLength: 8 }), (some) => {
      const document = parse(bindBrief(blueprint, readBrief(some.join(""))));
      for (const header of [["ID", "Requirement"], ["Quantity", "Value", "Basis"], ["Failure"], ["Question"]]) {
        const tables = tablesWith(document, header);
        expect(tables.length).toBeGreaterThan(0);
        for (const { header: titles, rows } of tables)
          for (const { cells } of rows) expect(cells.length).toBe(titles.length);
      }
    }),
    { numRuns: 60 },
  );
});
