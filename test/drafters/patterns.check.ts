import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { readBrief } from "../../src/brief/index.ts";
import { read } from "../../src/design/read.ts";
import { parse } from "../../src/document/index.ts";
import { bindBrief, bindWhole } from "../../src/drafters/bind/bind.ts";
import { type Blueprint, readBlueprint } from "../../src/drafters/bind/blueprint.ts";
import { type Pattern, readPattern } from "../../src/drafters/bind/pattern.ts";
import { withPatterns } from "../../src/drafters/bind/patterns.ts";

const source = readFileSync(new URL("tool-lending.md", import.meta.url), "utf8");
const mending = readFileSync(new URL("patterns/mending.md", import.meta.url), "utf8");
const plain = readBlueprint(source, "tool-lending.md");
const pattern = readPattern(mending, "mending.md");
const keyed = (keys: string) =>
  readBlueprint(source.replace("store: Loan Database }", `store: Loan Database, ${keys} }`), "tool-lending.md");

const brief = "tool lending: 900 loans a day. Members report damage of tools, which are mended within 1 day.";
const joined = (blueprint: Blueprint, text = brief, some: Pattern[] = [pattern]) =>
  withPatterns(blueprint, readBrief(text), some).document.source;
const rowsOf = (text: string, first: string) => text.split("\n").filter((line) => line.startsWith(`| ${first} |`));
const section = (text: string, title: string) =>
  new RegExp(`^## ${title}\\n([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, "mu").exec(text)?.[1] ?? "";

describe("a pattern", () => {
  test("is read", () => {
    expect(pattern).toMatchObject({
      id: "mending",
      thing: { one: "piece", many: "pieces", never: ["damage"], people: false, subject: false },
      adds: { requests: "mends", jobs: "mends * 2" },
      sets: [{ words: ["express"], quantity: "mend_every", value: "1 day" }],
    });
    expect(pattern.body.startsWith("## Scope")).toBe(true);
  });

  test.each([
    ["id: mending", "id: Mending", "`pattern.id`"],
    ["words: [mend, repair, broken]", "words: mend", "`pattern.match.words`"],
    ["one: piece", "one: Piece", "`pattern.thing.one`"],
    ["role: latency", "role: speed", "`pattern.binds[].role`"],
    ['requests: "mends"', 'calls: "mends"', "`pattern.adds.calls`"],
    ['requests: "mends"', 'requests: "mends *"', "`pattern.adds.requests`"],
    ["default: the house, ", "", "`pattern.asks[].default`"],
    ["value: 1 day", "value: often", "`pattern.sets[].value`"],
    ["  match:", "  covers: [a]\n  match:", "`pattern.covers`"],
  ])("with `%s` as `%s` is refused by file and key", (key, other, message) => {
    expect(() => readPattern(mending.replace(key, other), "mending.md")).toThrow(`mending.md: ${message}`);
  });
});

describe("joined to a blueprint without worker and files", () => {
  let text: string;
  beforeAll(() => {
    text = joined(plain);
  });

  test("stands under the names of the design", () => {
    expect(text).not.toMatch(/Main (?:Actor|API|Store|Worker|Files)/);
    expect(text).toMatch(/^1\. Member → Loan API: `POST \/loans\/\{id\}\/mends`$/m);
    expect(text).toMatch(/^2\. Loan API → Loan Database: writes the mend, unique for each tool$/m);
    expect(text).toMatch(
      /^\| `POST \/loans\/\{id\}\/mends` \| report \| `Mend` → `Mend` \| member \| 409 \| FR-4 \|$/m,
    );
  });

  test("brings the parts that are lacking, each with its rows", () => {
    const { components, externals, actors, stores, costs } = read(parse(text));
    expect(components.map(({ name }) => name)).toEqual(expect.arrayContaining(["Worker", "File Store"]));
    expect(externals.map(({ name }) => name)).toEqual(["Map Provider", "Part Shop", "Message Provider"]);
    expect(actors.map(({ name }) => name)).toEqual(["Member", "Clerk Desk", "Smith"]);
    expect(stores.map(({ name }) => name)).toContain("File Store");
    expect(costs.lines.map(({ item }) => item)).toEqual(expect.arrayContaining(["Worker", "File Store"]));
    expect(rowsOf(text, "Worker down")).toHaveLength(1);
  });

  test("counts its requirements on and joins what its parts serve", () => {
    expect(text).toMatch(/^\| NFR-5 \| Time until it is mended \|/m);
    expect(text).toMatch(/^### Mend a tool \(FR-4, NFR-5\)$/m);
    expect(text).toContain("- **Serves:** FR-1, FR-2, FR-3, FR-4, NFR-1, NFR-2, NFR-4, NFR-5");
  });

  test("is drawn with new parts inside and parties outside", () => {
    const code = /```mermaid\n(flowchart[\s\S]*?)```/.exec(text)![1]!;
    const inside = code.slice(code.indexOf("subgraph system"), code.lastIndexOf("\n  end"));
    expect(inside).toContain("worker[Worker]");
    expect(inside).toContain("filestore[(File Store)]");
    expect(inside).not.toContain("Part Shop");
    expect(code).toContain("  worker -->|orders parts| partshop");
    expect(code).toContain("  smith([Smith])");
    expect(code.match(/^\s*member\b.*-->.* api\b/gm)).toHaveLength(1);
  });

  test("takes the noun of the clause; a type of that name has the fields of both", () => {
    expect(text).toContain("interface Tool { id: string; broken: boolean }");
    expect(text).toContain("toolId: string; loanId: string;");
    expect(text).not.toMatch(/\bpieces?\b/i);
  });

  test("keeps rows of the design and brings its own under a heading", () => {
    expect(rowsOf(text, "`tools`")).toHaveLength(2);
    expect(text).toContain("### Mending\n");
    expect(text).toMatch(/^\| `mending_load` \| 50 \/day \| assumption: what mending deals with \|$/m);
    expect(text).toContain("Load: `loans`, `looks`, `mending_load`, `tools`.");
  });

  test("says in each section whose it is nowhere", () => {
    expect(section(text, "Scope")).toContain("**In scope:** loans, looks; mending of tools.");
    expect(section(text, "Security")).toContain(
      "| Secrets | rotated; those of the Search Index too; key of the Part Shop |",
    );
    expect(section(text, "Rollout")).toBe("");
    expect(text).toContain("| Search (Mending) | by hand; by index |");
    expect(text).not.toMatch(/Mending:/);
  });
});

describe("joined to a blueprint that plays its roles", () => {
  const names = "names: { load: loans, requests: looks_peak, kept: cache_kept }";
  const roles = keyed(`worker: Loan Mailer, files: Search Index, messages: Map Provider, ${names}`);
  const text = joined(roles);

  test("leaves out its own parts and what is generally said of them", () => {
    const { components } = read(parse(text));
    expect(components.map(({ name }) => name)).toEqual(
      components.filter(({ name }) => source.includes(name)).map(({ name }) => name),
    );
    expect(text).not.toMatch(/^\| Loan Mailer down/m);
    expect(text).toMatch(/^\| Loan Mailer stops between order and mark/m);
    expect(text).not.toContain("mend_tasks");
    expect(text).not.toContain("Message Provider");
    expect(text).toMatch(/^### Loan Mailer[\s\S]*?- \*\*Serves:\*\* FR-1, FR-4\n/m);
    expect(rowsOf(text, "Search Index")[0]).toContain("| Tool, pictures |");
  });

  test("takes its quantities and adds to its sums", () => {
    expect(text).toContain("| `mends` | 5 /day | `loans * 10 %` |");
    expect(text).toContain("`looks * peak_factor + mends`");
    expect(text).not.toContain("mending_load");
  });

  test("is not joined where the blueprint designs it itself", () => {
    const covering = readBlueprint(source.replace("  nouns: [loan]", "  nouns: [loan]\n  covers: [mending]"), "own.md");
    expect(joined(covering)).toBe(covering.document.source);
  });

  test("keeps an optional part that it uses, but not the feature that the part was drawn for", () => {
    const { optional } = withPatterns(roles, readBrief(brief), [pattern]);
    expect(optional.map(({ component, serves }) => [component, serves])).toEqual([
      ["Look Cache", []],
      [undefined, ["FR-3"]],
    ]);
  });
});

describe("a brief bound to both", () => {
  test("leads the pattern's requirement with its own words, and its numbers go to the pattern", () => {
    const { text, matches } = bindWhole(plain, readBrief(brief), true, [pattern]);
    expect(rowsOf(text, "FR-4")[0]).toMatch(
      /^\| FR-4 \| Members report damage of tools(?:, which are mended within 1 day)?\. .*A broken tool of a loan is mended once\. \|$/,
    );
    const bound = matches.map(({ fact, bind }) => [fact.text, bind.quantity ?? bind.requirement]);
    expect(bound).toContainEqual(["1 day", "NFR-5"]);
    expect(bound).toContainEqual(["900 loans a day", "loans"]);
  });

  test("a word that fixes a row writes it, and asks no more", () => {
    const text = bindBrief(plain, readBrief("tool lending. Broken tools are mended by express."), true, [pattern]);
    expect(rowsOf(text, "`mend_every`")).toEqual(["| `mend_every` | 1 day | assumption: the brief says “express” |"]);
    expect(text).not.toContain("How often is mended?");
  });

  test.each([
    "tool lending: 900 loans a day, repair is out of scope",
    "tool lending: no repair of tools",
    "tool lending: members look at tools; broken windows of the office are not needed",
  ])("takes nothing of what it refuses: %s", (text) => {
    expect(joined(plain, text)).toBe(plain.document.source);
  });

  test("without a pattern is what it was", () => {
    expect(bindBrief(plain, readBrief(brief), true, [])).toBe(bindBrief(plain, readBrief(brief)));
  });
});
