import { describe, expect, test } from "vitest";
import { join, sectionIn } from "../../src/pipeline/join.ts";
import { accept, faultsBySection, type State } from "../../src/pipeline/repair.ts";
import { diagnostic, markedReview } from "../support/marked.ts";

const requirements = `## Requirements

### Functional

| ID | Requirement |
| --- | --- |
| FR-1 | A botanist records a test. |
| FR-2 | A partner orders a sample. |`;
const components = (technology: string) => `## Components

### Catalogue API

- **Responsibilities:** validates what botanists record and answers searches of partners.
- **Technology:** ${technology}
- **Serves:** FR-1, FR-2

### Catalogue Store

- **Responsibilities:** keeps accessions, tests and orders, each with its history.
- **Technology:** PostgreSQL 17
- **Serves:** FR-1, FR-2`;

const review = markedReview();
const prove = async (text: string): Promise<State> => ({ text, review: await review(text) });
const head = { title: "Seed Bank", brief: "a seed bank", depth: "lean", date: "2026-01-15", currency: "USD" };
const faulty = components("⟦error: no technology⟧");
const standing = await prove(
  join(
    head,
    new Map([
      ["requirements", requirements],
      ["components", faulty],
    ]),
  ),
);

const judge = (candidate: string, state = standing, reported = [diagnostic("components", "error", "no technology")]) =>
  accept(state, "components", candidate, reported, prove);

describe("a rewritten section is taken", () => {
  test("when it mends an error and loses nothing; all around it stays", async () => {
    const next = await judge(components("Go, two pods"));
    expect(next).toMatchObject({
      text: standing.text.replace("⟦error: no technology⟧", "Go, two pods"),
      review: { verdict: "pass" },
    });
  });

  test("when it mends a warning at the same errors", async () => {
    const state = await prove(standing.text.replace("PostgreSQL 17", "PostgreSQL 17 ⟦warning: no standby⟧"));
    expect(await judge(faulty, state)).toHaveProperty("text");
  });

  test("when errors fall, although warnings rise", async () => {
    expect(await judge(components("Go ⟦warning: which version⟧"))).toHaveProperty("text");
  });

  test("when it was missing", async () => {
    const state = await prove(standing.text.replace(faulty, ""));
    const wanted = markedReview(["components"]);
    const before = { ...state, review: await wanted(state.text) };
    const next = await accept(before, "components", components("Go"), [], async (text) => ({
      text,
      review: await wanted(text),
    }));
    expect(next).toMatchObject({ review: { verdict: "pass" } });
  });

  test("when a name goes that was reported", async () => {
    const renamed = components("Go").replace("Catalogue Store", "Seed Store");
    expect(await judge(renamed)).toBe("it loses `Catalogue Store`");
    const reported = [diagnostic("components", "error", "`Catalogue Store` is drawn nowhere")];
    expect(await judge(renamed, standing, reported)).toHaveProperty("text");
  });
});

describe("a rewritten section is not taken, and the old bytes stay", () => {
  const good = components("Go");
  test.each<[string, string, RegExp]>([
    ["it is the same", faulty, /same text/],
    ["it has no heading", good.replace("## Components\n", ""), /not exactly one section/],
    ["it has another heading", good.replace("## Components", "## Parts"), /not exactly one section/],
    ["another section hangs on it", `${good}\n\n## Scope\n\nAll.`, /not exactly one section/],
    ["words stand before it", `Sure!\n\n${good}`, /not exactly one section/],
    ["the error remains", good.replace("Go", "Rust ⟦error: no technology⟧"), /mends no error and no warning/],
    ["there are more errors", good.replace("Go", "⟦error: a⟧ ⟦error: b⟧"), /errors rise from 1 to 2/],
    ["warnings rise at the same errors", good.replace("Go", "⟦error: a⟧ ⟦warning: b⟧"), /mends no error/],
    ["a component is lost", good.slice(0, good.indexOf("### Catalogue Store")), /loses `Catalogue Store`/],
    [
      "it is much shorter",
      good.replace(/validates.*partners\./, "all.").replace(/keeps.*history\./, "data."),
      /shorter than 70 %/,
    ],
  ])("%s", async (_, candidate, reason) => {
    expect(await judge(candidate)).toMatch(reason);
  });

  const ignore = "<!-- system-design-ignore marked: the version is decided later -->\n\n";

  test.each([
    ["before a component", good.replace("### Catalogue API", `${ignore}### Catalogue API`)],
    [
      "on two lines, in capitals",
      good.replace("### Catalogue API", `<!--\nSystem-Design-Ignore marked: so -->\n\n### Catalogue API`),
    ],
    ["inside a line", good.replace("Go", "Go <!-- system-design-ignore marked: so -->")],
  ])("it silences a rule %s", async (_, candidate) => {
    expect(await judge(candidate)).toMatch(/silences a rule with `system-design-ignore`/);
  });

  test("an ignore that stands may stay, but not twice, not in other words and not where it silences more", async () => {
    const marked = (name: string, text: string) =>
      text.replace(`### Catalogue ${name}`, `${ignore}### Catalogue ${name}`);
    const state = await prove(standing.text.replace(faulty, marked("API", faulty)));
    expect(await judge(marked("API", good), state)).toHaveProperty("text");
    expect(await judge(marked("Store", marked("API", good)), state)).toMatch(/silences a rule/);
    expect(await judge(marked("API", good).replace("marked:", "marked, no-secret:"), state)).toMatch(/silences a rule/);
    const [silenced] = (await review("## Components\n\n⟦error: a⟧\n")).diagnostics;
    const more = async (text: string) => ({
      text,
      review: { ...(await review(text)), suppressed: [{ ...silenced!, reason: "so" }] },
    });
    expect(await accept(state, "components", marked("Store", good), [], more)).toMatch(/silences a rule/);
  });

  test("an id is lost", async () => {
    const state = await prove(standing.text.replace("orders a sample", "orders a sample ⟦error: vague⟧"));
    const shorter = sectionIn(state.text, "requirements")!.replace(
      /\| FR-2 .*/,
      "| FR-3 | A partner orders a sample by name and gets a mail. |",
    );
    expect(await accept(state, "requirements", shorter, [], prove)).toBe("it loses `FR-2`");
  });
});

test.each<[string, string, RegExp]>([
  [
    "a failure",
    "## Failure Modes\n\n| Failure | Impact | Detection | Mitigation | Recovery |\n| --- | --- | --- | --- | --- |\n| API down | all | `api_up` | two pods | restart |\n| Store down | all | `store_up` | standby | ⟦error: none⟧ |",
    /fewer failures \(1 instead of 2\)/,
  ],
  [
    "a decision",
    "## Trade-offs\n\n| Decision | Options | Chosen | Because | Reconsider when |\n| --- | --- | --- | --- | --- |\n| Store | SQL; files | SQL | queries | never |\n| Mail | own; bought | bought | time | ⟦error: none⟧ |",
    /fewer decisions/,
  ],
])("a row that names nothing else counts as well: %s", async (_, text, reason) => {
  const section = text.startsWith("## Failure") ? "failure-modes" : "decisions";
  const state = await prove(join(head, new Map([[section, text]])));
  const candidate = `${text.split("\n").slice(0, -1).join("\n")}\n\n${"What was in the row is said in a sentence now. ".repeat(3)}`;
  expect(await accept(state, section, candidate, [], prove)).toMatch(reason);
});

test("advice may leave the counts as they are, but not raise them", async () => {
  const state = await prove(
    join(
      head,
      new Map([
        ["requirements", requirements],
        ["components", components("Go")],
      ]),
    ),
  );
  const advised = (text: string) => accept(state, "components", components(text), [], prove, true);
  expect(await advised("Go, one pod for each zone")).toHaveProperty("text");
  expect(await advised("Go ⟦warning: version⟧")).toMatch(/mends no/);
});

test("sections with errors are asked, with their warnings; others are left alone", () => {
  const some = [
    diagnostic("cost", "warning", "a"),
    diagnostic("components", "warning", "b"),
    diagnostic("components", "error", "c"),
    diagnostic("scope", "error", "d"),
    diagnostic("scope", "info", "e"),
  ];
  expect([...faultsBySection(some)].map(([id, found]) => [id, found.map(({ message }) => message)])).toEqual([
    ["scope", ["d"]],
    ["components", ["b", "c"]],
  ]);
});
