import { describe, expect, test } from "vitest";
import { review } from "../../src/review.ts";
import { designOf } from "./fixture.ts";

const failuresOf = async (text: string) => (await designOf(`# Loans\n\n${text}`)).failures;
const told = async (text: string, rule: string) => {
  const { diagnostics } = await review(`# Loans\n\n${text}`);
  return diagnostics.filter((one) => one.rule === rule).map(({ severity, message }) => `${severity}: ${message}`);
};

describe("what is a failure", () => {
  test.each([
    [
      "a catalogue of errors",
      "| Condition | Code | Status |\n| --- | --- | --- |\n| Loan not found | `NO_LOAN` | 404 |\n",
    ],
    [
      "what is done",
      "- Retry strategy with backoff for failures of the card reader.\n- **Automatic failover:** a replica takes over the loans.\n",
    ],
    ["labels of a guide", "- **Where to include it:** in a header of every request that loans a book.\n"],
    ["settings", "- Timeouts: 10 s for each call of the card reader\n"],
  ])("not %s", async (_, text) => {
    expect(await failuresOf(`## Error Handling\n\n${text}`)).toEqual([]);
  });

  test("an item that names what breaks, with what its own words say of it", async () => {
    const text = "- **Card reader offline:** readers cannot borrow; an alert calls the desk, which restarts it.\n";
    expect(await failuresOf(`## Failure Modes\n\n${text}`)).toMatchObject([
      { name: "Card reader offline", impact: expect.stringContaining("cannot borrow") },
    ]);
    const [failure] = await failuresOf(`## Failure Modes\n\n${text}`);
    expect(failure?.detection).toContain("alert");
    expect(failure?.recovery).toContain("restarts");
  });

  test("the answers to a question, and not the question", async () => {
    const text =
      "### What are the known failure modes?\n\n- **Stale shelf list**: readers may see books that are lost.\n  - **Detection**: `shelf_age`\n  - **Mitigation**: the desk prints it anew.\n";
    expect(await failuresOf(`## Failure Modes\n\n${text}`)).toMatchObject([
      { name: "Stale shelf list", impact: "readers may see books that are lost.", detection: "shelf_age" },
    ]);
  });

  test("a challenge with its solution under any heading", async () => {
    const text =
      "### Challenge 2: Reader goes offline\n\nThe gate stays shut.\n\n**Solution**: it opens by itself after 30 s.\n";
    expect(await failuresOf(`## Deep Dive\n\n${text}`)).toMatchObject([
      { name: "Reader goes offline", impact: "The gate stays shut.", mitigation: "it opens by itself after 30 s." },
    ]);
  });

  test("a row is named by its words, not by its number", async () => {
    const text = "| # | Debt | Effect |\n| --- | --- | --- |\n| 1 | Loans in memory | lost at a restart |\n";
    expect(await failuresOf(`## Risks\n\n${text}`)).toMatchObject([{ name: "Loans in memory" }]);
  });

  test("a risk of the project needs no detection", async () => {
    const rows =
      "| Risk | Impact | Mitigation |\n| --- | --- | --- |\n| Staff leaves | high | train two |\n| Budget cut | low | buy later |\n";
    expect(await told(`## Risks\n\n${rows}`, "require-failure-fields")).toEqual([]);
    expect((await told(`## Failure Modes\n\n${rows}`, "require-failure-fields")).join()).toContain("detection");
  });
});

describe("what is a requirement with a target", () => {
  const quality = "### Quality Requirements\n\n";
  const targets = (text: string) =>
    told(`## Requirements\n\n- A reader borrows a book.\n\n${text}`, "require-measurable-target");

  test("not what was measured", async () => {
    const measured = "### Measured quality attributes\n\n- Cold start: it was quite fast\n";
    expect(await targets(`${quality}- A loan takes ≤ 200 ms (p95).\n\n${measured}`)).toEqual([]);
  });

  test("no difference is a target; a number is owed where a quality has degrees", async () => {
    expect(await targets(`${quality}- A second run gives byte-identical lists.\n`)).toEqual([]);
    expect((await targets(`${quality}- Loans are fast.\n`)).join()).toMatch(/^error/);
    expect((await targets(`${quality}- New shelves are added without changes of the core.\n`)).join()).toMatch(
      /^warning/,
    );
  });
});

test("what is out of scope is listed behind a line that says so", async () => {
  const text =
    "## Background\n\nThe following are out of scope for this design:\n\n- Fines\n- Reservations: the regional system has them\n";
  const { scope } = await designOf(`# Loans\n\n${text}`);
  expect(scope.excluded.map(({ text: what, reason }) => [what, reason])).toEqual([
    ["Fines", ""],
    ["Reservations", "the regional system has them"],
  ]);
});

test("options under bold leads are weighed where the text says that they are options", async () => {
  const text =
    "## Reminders\n\nThere are two options to send them:\n\n**Pull**\n\nThe app asks every minute.\n\n**Push**\n\nPush is the better choice because the app need not ask.\n";
  const { decisions } = await designOf(`# Loans\n\n${text}`);
  expect(decisions).toMatchObject([{ decision: "Reminders", options: ["Pull", "Push"] }]);
  expect(decisions[0]?.because).toContain("better choice");
});

test("ticked questions are answered, and a recommendation is what is assumed", async () => {
  const text = "## Open Questions\n\n- [x] Which card reader?\n- [ ] Which database? Recommendation: PostgreSQL\n";
  const { questions } = await designOf(`# Loans\n\n${text}`);
  expect(questions.map(({ assumed }) => assumed)).toEqual(["PostgreSQL"]);
});

test("the levels that lack a number are named, where no heading stands no heading is quoted", async () => {
  expect(await told("## Scaling\n\nThe desk serves 400 loans/day at peak.\n", "require-scale-levels")).toEqual([
    expect.stringContaining("`Scaling` says no number for 10x and 100x"),
  ]);
});
