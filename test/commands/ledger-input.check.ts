import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { checkReportSchema, scaleReportSchema } from "../../src/emitters/report.ts";
import { runCli } from "../support/world.ts";

const folder = mkdtempSync(join(tmpdir(), "system-design-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (text: string) => {
  const path = join(folder, "design.md");
  writeFileSync(path, text);
  return path;
};

/** Rows begin in line 7. */
const design = (rows: string[], prose = "") =>
  `# System Design: X\n\n## Quantities\n\n| Quantity | Value | Basis |\n| --- | --- | --- |\n${rows.join("\n")}\n\n${prose}\n`;
const long = Array.from({ length: 10_000 }, () => "a").join(" + ");

const broken: [string, string[], RegExp, number][] = [
  ["a circle", ["| `a` | ? | `b + 1` |", "| `b` | ? | `a + 1` |"], /`a` is computed from itself: `a` → `b` → `a`/, 7],
  ["a row that is its own", ["| `a` | ? | `a` |"], /`a` is computed from itself/, 7],
  ["a division by zero", ["| `a` | 0 | choice: c |", "| `b` | ? | `1 / a` |"], /`1 \/ a` divides by zero: `a` is 0/, 8],
  ["a difference of zero", ["| `a` | 3 s | choice: c |", "| `b` | ? | `1 / (a - 3 s)` |"], /divides by zero/, 8],
  ["overflow", ["| `a` | 1e300 | choice: c |", "| `b` | ? | `a * a` |"], /`a \* a` is out of range/, 8],
  ["underflow", ["| `a` | 1e-200 | choice: c |", "| `b` | ? | `a * a` |"], /`a \* a` is out of range/, 8],
  ["a value of 1e999", ["| `a` | 1e999 | choice: c |", "| `b` | ? | `a * 2` |"], /`1e999` is no measure/, 7],
  ["a number of 1e999", ["| `a` | 2 | choice: c |", "| `b` | ? | `a * 1e999` |"], /`1e999` is out of range/, 8],
  ["a root of less than nothing", ["| `a` | -4 | choice: c |", "| `b` | ? | `a ^ 0.5` |"], /has no real result/, 8],
  ["10,000 terms", ["| `a` | 1 s | choice: c |", `| \`b\` | ? | \`${long}\` |`], /is too long for one expression/, 8],
  [
    "a hundred parentheses",
    ["| `a` | 1 s | choice: c |", `| \`b\` | ? | \`${"(".repeat(100)}a${")".repeat(100)}\` |`],
    /nested too deeply/,
    8,
  ],
  ["`__proto__`", ["| `a` | 1 s | choice: c |", "| `b` | ? | `__proto__ * 2` |"], /`__proto__` is no quantity/, 8],
  [
    "`constructor`",
    ["| `a` | 1 s | choice: c |", "| `b` | ? | `constructor + a` |"],
    /`constructor` is no quantity/,
    8,
  ],
  ["`toString(1)`", ["| `a` | 1 s | choice: c |", "| `b` | ? | `toString(1) * a` |"], /`toString` is no function/, 8],
  [
    "two currencies",
    ["| `a` | 1 USD | choice: c |", "| `b` | ? | `a + 1 EUR` |"],
    /adds `a` \(USD\) and `1 EUR` \(EUR\)/,
    8,
  ],
  [
    "$ and €",
    ["| `a` | $1 | choice: c |", "| `c` | €1 | choice: c |", "| `b` | ? | `a + c` |"],
    /\(USD\) and `c` \(EUR\)/,
    9,
  ],
  ["time and data", ["| `a` | 1 GB | choice: c |", "| `b` | ? | `a + 5 mins` |"], /\(data\) and `5 mins` \(time\)/, 8],
  [
    "a unit that is none",
    ["| `a` | 1 GBB | choice: c |", "| `b` | ? | `a + 5 GB` |"],
    /\(a plain number\) and `5 GB` \(data\)/,
    8,
  ],
  ["a typing error", ["| `uploads` | 1 /s | brief |", "| `b` | ? | `uplaods * 2` |"], /did you mean `uploads`\?/, 8],
];

describe.each(broken)("%s", (_, rows, message, line) => {
  const text = design(rows, "So `b * 2` = ? and `b <= 5` holds.");

  test("fix names it at its place and writes no number", async () => {
    const path = file(text);
    const { code, out } = await runCli(["fix", path, "--dry-run"]);
    expect(code).toBe(1);
    const told = out.split("\n").find((one) => one.startsWith(`${path}:${line}:1 `));
    expect(told).toMatch(message);
    expect(out).not.toMatch(/^\+/m);
  });

  test("scale names it at its place and shows no value", async () => {
    const { code, out } = await runCli(["scale", file(text), "--format", "json"]);
    expect(code).toBe(1);
    const { problems, quantities, checks } = scaleReportSchema.parse(JSON.parse(out));
    expect(
      problems
        .filter((one) => one.line === line)
        .map((one) => one.message)
        .join("\n"),
    ).toMatch(message);
    expect(new Set(quantities.find(({ name }) => name === "b")?.values.map(({ value }) => value) ?? [null])).toEqual(
      new Set([null]),
    );
    expect(new Set(checks[0]!.verdicts.map(({ verdict }) => verdict))).toEqual(new Set(["no value"]));
  });

  test("check reports an error in its line", async () => {
    const { code, out } = await runCli(["check", file(text), "--format", "json"]);
    expect(code).toBe(1);
    const { diagnostics } = checkReportSchema.parse(JSON.parse(out)).files[0]!;
    const found = diagnostics.filter((one) => one.line === line && one.section === "quantities");
    expect(found.map(({ severity }) => severity)).toContain("error");
  });
});

test("spellings of units, and names that JavaScript knows, are values like others", async () => {
  const rows = [
    "| `constructor` | 3 GBs | choice: c |",
    "| `__proto__` | 5 mins | choice: c |",
    "| `pause` | 30 secs | choice: c |",
    "| `disk` | 4 foo GB | choice: c |",
    "| `total` | ? min | `__proto__ + pause` |",
    "| `twice` | ? GB | `2 * constructor + disk` |",
  ];
  const path = file(design(rows));
  expect(await runCli(["fix", path])).toMatchObject({
    code: 0,
    out: `${path}: 2 written, 0 cannot be computed or mended\n`,
  });
  const { quantities } = scaleReportSchema.parse(JSON.parse((await runCli(["scale", path, "--format", "json"])).out));
  const shown = quantities.map(({ name, values }) => [name, values[0]!.text, values[0]!.value]);
  expect(shown).toEqual([
    ["constructor", "3 GBs", 3e9],
    ["__proto__", "5 mins", 300],
    ["pause", "30 secs", 30],
    ["disk", "4 foo GB", 4e9],
    ["total", "5.5 min", 330],
    ["twice", "10 GB", 1e10],
  ]);
});

describe("large ledgers", () => {
  const many = 1000;
  const numbered = Array.from({ length: many }, (_, index) => index);
  const large: [string, string[], string][] = [
    [
      "a chain",
      numbered.map((n) => (n === 0 ? "| `q_0` | 1 s | brief |" : `| \`q_${n}\` | ? | \`q_${n - 1} + 1 s\` |`)),
      `q_${many - 1} <= 1 h`,
    ],
    ["literals", numbered.map((n) => `| \`q_${n}\` | ${n + 1} s | choice: c |`), "q_0 <= 2 s"],
    ["a circle", numbered.map((n) => `| \`q_${n}\` | ? | \`q_${(n + 1) % many} + 1\` |`), "q_0 <= 2"],
    ["unknown names", numbered.map((n) => `| \`q_${n}\` | ? | \`r_${n} * 2\` |`), "q_0 <= 2"],
    ["one name", numbered.map((n) => `| \`q_0\` | ${n + 1} s | choice: c |`), "q_0 <= 2 s"],
  ];

  test.each(large)("%s", async (_, rows, check) => {
    const path = file(design(rows, `\`${check}\` holds`));
    for (const argv of [
      ["fix", path, "--dry-run"],
      ["scale", path],
      ["check", path],
    ]) {
      const { code, out } = await runCli(argv);
      expect([0, 1]).toContain(code);
      expect(out.length).toBeGreaterThan(0);
    }
  });
});
