import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { commands } from "../../src/commands/index.ts";
import { checkReportSchema, planReportSchema, rulesReportSchema } from "../../src/emitters/report.ts";
import { rules } from "../../src/rules/index.ts";
import { runCli } from "../support/world.ts";

const folder = mkdtempSync(join(tmpdir(), "system-design-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, text: string | Uint8Array) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const good = new URL("../../blueprints/lookup-redirect.md", import.meta.url).pathname;
const poor = file("poor.md", "# System Design: X\n\n## Requirements\n\nTBD\n");

describe("wrong use ends in 64 with one line that names the thing and the remedy", () => {
  const cases: [string, string[], RegExp][] = [
    ["unknown command", ["chekc", good], /`chekc`.*did you mean `check`/],
    ["unknown flag", ["check", good, "--stric"], /--stric.*`check --help`/],
    ["unknown format", ["check", good, "--format", "xml"], /--format knows text, json, agent.*`xml`/],
    ["no file", ["check"], /check needs a file/],
    ["missing file", ["check", join(folder, "none.md")], /there is no file .*none\.md/],
    ["a folder", ["check", folder], /is a folder; name a Markdown file/],
    ["a limit that is no number", ["check", good, "--limit", "many"], /--limit takes a whole number.*`many`/],
    [
      "a report that cannot be written",
      ["check", good, "--output", join(folder, "no", "such", "r.json")],
      /cannot be written/,
    ],
    ["unknown rule", ["explain", "require-diagrams"], /did you mean `require-diagram`/],
    ["no rule", ["explain"], /explain needs one rule/],
    ["two plans", ["plan", good, poor], /plan needs one file/],
  ];
  test.each(cases)("%s", async (_, argv, message) => {
    const { code, out, err } = await runCli(argv);
    expect({ code, out }).toEqual({ code: 64, out: "" });
    expect(err).toMatch(message);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });
});

test("check passes a good design, and fails a poor one in every format", async () => {
  expect((await runCli(["check", good])).out).toMatch(/\nPASS: 0 errors, .*\n$/);
  const text = await runCli(["check", poor]);
  expect(text.code).toBe(1);
  expect(text.out).toMatch(/poor\.md:\d+:\d+ error .*\n[\s\S]*\nFAIL: \d+ errors?, .*\n$/);
  const agent = await runCli(["check", poor, "--format", "agent"]);
  expect(agent.code).toBe(1);
  expect(agent.out).toMatch(/^verdict: fail; \d+ errors/);
  expect(agent.out.length).toBeLessThanOrEqual(10_000);
});

test("the JSON report has its schema's form, complete counts under a limit, and one entry a file", async () => {
  const whole = checkReportSchema.parse(JSON.parse((await runCli(["check", good, poor, "--format", "json"])).out));
  expect(whole.verdict).toBe("fail");
  expect(whole.files.map(({ verdict }) => verdict)).toEqual(["pass", "fail"]);
  const few = checkReportSchema.parse(
    JSON.parse((await runCli(["check", poor, "--format", "json", "--limit", "1"])).out),
  );
  expect(few.files[0]!.diagnostics).toHaveLength(1);
  expect(few.files[0]!.counts).toEqual(whole.files[1]!.counts);
  expect(whole.files[0]!.checklist.map(({ status }) => status)).toEqual(Array(11).fill("met"));
  expect(whole.files[0]!.practices).toHaveLength(8);
});

describe("check --brief holds the document against another request", () => {
  const asked = "a URL shortener: 7 million new links per month, 99.95% availability";
  const lines = async (brief: string) => {
    const { code, out } = await runCli(["check", good, "--brief", brief]);
    return {
      code,
      told: out.split("\n").filter((line) => line.includes("(require-brief-facts)") && /error/.test(line)),
    };
  };

  test("given as words", async () => {
    const { code, told } = await lines(asked);
    expect(code).toBe(1);
    expect(told).toEqual([
      expect.stringContaining("the brief says `7 million new links per month`: write `7 million /month`"),
    ]);
  });

  test("given as a file", async () => {
    expect(await lines(file("brief.txt", asked))).toEqual(await lines(asked));
  });

  test("a file that is missing or empty is a wrong use", async () => {
    for (const [brief, message] of [
      [join(folder, "none.md"), /brief file .*none\.md` does not exist/],
      [file("empty.txt", " \n"), /empty\.txt` is empty/],
      ["", /the brief is empty/],
    ] as const) {
      const { code, out, err } = await runCli(["check", good, "--brief", brief]);
      expect({ code, out }).toEqual({ code: 64, out: "" });
      expect(err).toMatch(message);
    }
  });
});

test("--output writes the report and prints nothing", async () => {
  const path = join(folder, "report.json");
  const { code, out } = await runCli(["check", poor, "--format", "json", "--output", path]);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(JSON.parse(readFileSync(path, "utf8")).verdict).toBe("fail");
});

test("bytes that are no text give diagnostics, never a crash", async () => {
  for (const bytes of [
    Buffer.alloc(0),
    Buffer.from([0, 255, 254, 0, 10, 35, 32, 0]),
    Buffer.from("\uFEFF# A\r\n\r\n## Scope\r\n\r\nx\r\n"),
  ]) {
    const { code, out } = await runCli(["check", file("bytes.md", bytes)]);
    expect(code).toBe(1);
    expect(out).toMatch(/\nFAIL: /);
  }
});

test("plan lists what to repair and nothing else", async () => {
  const report = planReportSchema.parse(JSON.parse((await runCli(["plan", poor, "--format", "json"])).out));
  expect(report.sections.length).toBeGreaterThan(5);
  const text = await runCli(["plan", poor]);
  expect(text.code).toBe(1);
  for (const { title } of report.sections) expect(text.out).toContain(`## ${title}`);
});

test("rules lists every rule, and each is explained with a bad and a good example", async () => {
  expect(
    rulesReportSchema.parse(JSON.parse((await runCli(["rules", "--format", "json"])).out)).rules.map(({ id }) => id),
  ).toEqual(rules.map(({ id }) => id));
  const listed = (await runCli(["rules"])).out;
  for (const { id, why } of rules) {
    expect(listed).toContain(id);
    const { code, out } = await runCli(["explain", id]);
    expect(code).toBe(0);
    expect(out).toContain(why);
    expect(out).toMatch(/\nBad:\n\n {4}\S[\s\S]*\nGood:\n\n {4}\S/);
  }
});

test("help names every command, and a command's help every flag", async () => {
  const { out } = await runCli(["--help"]);
  for (const command of commands) {
    expect(out).toContain(`  ${command.name}`);
    const help = (await runCli([command.name, "--help"])).out;
    for (const flag of Object.keys(command.options)) expect(help).toContain(`--${flag}`);
  }
  expect((await runCli(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});
