import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { scaleReportSchema } from "../../src/emitters/report.ts";
import { runCli } from "../support/world.ts";

const folder = mkdtempSync(join(tmpdir(), "system-design-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const kiosk = pathOf("kiosk.md");
const video = pathOf("./documents/media-upload.md");
const report = async (path: string, ...flags: string[]) =>
  scaleReportSchema.parse(JSON.parse((await runCli(["scale", path, ...flags, "--format", "json"])).out));

describe("a small design", () => {
  test("as text: the ledger and the checks in columns, what flips, what fails first, a verdict", async () => {
    const { code, out } = await runCli(["scale", kiosk]);
    expect(code).toBe(0);
    await expect(out.replaceAll(kiosk, "kiosk.md")).toMatchFileSnapshot("kiosk.scale.txt");
  });

  test("as JSON: values in base units, headroom as sized and resized, flips with their value", async () => {
    const { verdict, load, quantities, checks, failsFirst, failsFirstResized } = await report(kiosk);
    expect({ verdict, load }).toEqual({ verdict: "pass", load: ["prints"] });
    expect(quantities.find(({ name }) => name === "tray")!.values).toEqual([
      { load: 1, planned: true, value: 2500, text: "2,500" },
      { load: 10, planned: true, value: 10_000, text: "10,000" },
      { load: 100, planned: false, value: 2500, text: "2,500" },
    ]);
    expect(checks.map(({ check, requirement, section }) => [check, requirement, section])).toEqual([
      ["NFR-1", "NFR-1", "Requirements"],
      ["NFR-2", "NFR-2", "Requirements"],
      ["Scaling Considerations, `prints / kiosks <= tray / 2 day`", null, "Scaling Considerations"],
    ]);
    expect(checks[1]!.verdicts.map(({ load, verdict }) => [load, verdict])).toEqual([
      [1, "holds"],
      [10, "fails"],
      [100, "fails"],
    ]);
    expect(checks[1]!.headroom).toEqual({ factor: null, text: "over 1,000x" });
    expect(checks[1]!.resized.text).toBe("1.2x");
    expect(checks[2]!.headroom.factor).toBeCloseTo(6.25, 6);
    expect(checks[1]!.flips!.map(({ text }) => text)).toContain("staff 0.133 (now 0.1)");
    expect(failsFirst!.text).toBe("Scaling Considerations, `prints / kiosks <= tray / 2 day` at 6.2x");
    expect(failsFirstResized).toMatchObject({ check: "NFR-2", text: "NFR-2 at 1.2x" });
  });

  test("at other loads, in ascending order and each once; the plan of the highest level reached", async () => {
    const { levels, quantities } = await report(kiosk, "--at", "30, 2.5x,30,1");
    expect(levels).toEqual([1, 2.5, 30]);
    expect(quantities.find(({ name }) => name === "kiosks")!.values.map(({ text }) => text)).toEqual(["3", "7", "75"]);
    expect(quantities.find(({ name }) => name === "tray")!.values.map(({ text }) => text)).toEqual([
      "2,500",
      "2,500",
      "10,000",
    ]);
  });

  test("a check that fails now fails first, and the exit code says so, whatever loads are asked for", async () => {
    const path = file("slow.md", readFileSync(kiosk, "utf8").replace("| 2 min |", "| 4 min |"));
    for (const flags of [[], ["--at", "10"]]) {
      const { code, out } = await runCli(["scale", path, ...flags]);
      expect(code).toBe(1);
      expect(out).toMatch(/\nfails at 10x: NFR-1; NFR-2\n/);
      expect(out).toMatch(/\nfails first: NFR-1 at 1x\nFAIL: 2 of 3 checks hold at 1x\n$/);
    }
  });

  test("what has no value is said at its place and proves nothing", async () => {
    const path = file("broken.md", readFileSync(kiosk, "utf8").replace("`kiosks * rent", "`kiosk * rent"));
    const { code, out } = await runCli(["scale", path]);
    expect(code).toBe(1);
    expect(out).toMatch(/\nmonthly_total +no value +no value +no value\n/);
    expect(out).toMatch(/\nNFR-2 +no value +no value +no value +no value /);
    expect(out).toMatch(/broken\.md:\d+:\d+ `kiosk` is no quantity of the ledger: did you mean `kiosks`\?\n/);
    expect(out).toMatch(/\nfails at 1x: NFR-2 \(no value\)\n[\s\S]*\nFAIL: 2 of 3 .*, 1 cannot be computed\n$/);
  });
});

test("a document without a check proves nothing", async () => {
  const { code, out } = await runCli(["scale", file("none.md", "# System Design: X\n")]);
  expect(code).toBe(1);
  expect(out).toMatch(/\nFAIL: no check, nothing is proved\n$/);
  expect(await report(file("empty.md", ""))).toMatchObject({ verdict: "fail", checks: [], failsFirst: null });
});

test.each([
  [["scale"], /scale needs one file/],
  [["scale", kiosk, video], /scale needs one file/],
  [["scale", kiosk, "--at", "1,many"], /--at takes .* such as `1,10,100`, not `1,many`/],
  [["scale", kiosk, "--at", "0"], /--at takes .*, not `0`/],
  [["scale", kiosk, "--at", ""], /--at takes .*, not ``/],
  [["scale", kiosk, "--at", "1e999"], /--at takes .*, not `1e999`/],
  [["scale", kiosk, "--format", "csv"], /--format knows text, json; not `csv`/],
])("wrong use: %j", async (argv, message) => {
  const { code, out, err } = await runCli(argv);
  expect({ code, out }).toEqual({ code: 64, out: "" });
  expect(err).toMatch(message);
});

test.each(["lookup-redirect", "media-upload", "transactional-service"])(
  "%s: fails at 100x what its plan says is over at 100x, and nothing else",
  async (name) => {
    const path = pathOf(`./documents/${name}.md`);
    const { checks, problems } = await report(path);
    const said = Array.from(readFileSync(path, "utf8").matchAll(/100x: over (NFR-\d+)/g), ([, id]) => id);
    const failing = (load: number) =>
      checks.filter(({ verdicts }) => verdicts.some((one) => one.load === load && one.verdict !== "holds"));
    expect(failing(100).map(({ check }) => check)).toEqual(said);
    expect([...failing(1), ...failing(10), ...problems]).toEqual([]);
  },
);

describe("the video blueprint", () => {
  const text = readFileSync(video, "utf8");

  test("says what fails first and at which factor, and names each check by its requirement", async () => {
    const { failsFirst, failsFirstResized, checks } = await report(video);
    expect(failsFirst!.text).toBe("NFR-7 at 1.5x");
    expect(failsFirstResized).toBeNull();
    const ids = Array.from(text.matchAll(/^\| (NFR-\d+) /gm), ([, id]) => id).slice(0, 9);
    expect(checks.flatMap(({ requirement }) => requirement ?? [])).toEqual(ids);
  });

  test("halving a unit price moves what the unit cost allows by what that line costs", async () => {
    const unitCostOf = async (path: string) => {
      const { checks, quantities } = await report(path);
      const limit = checks.find(({ check }) => check === "NFR-6")!.flips!.find(({ name }) => name === "unit_limit")!;
      const cost = quantities.find(({ name }) => name === "monthly_cost / uploads")!;
      return { limit: limit.at, value: cost.values[0]!.value! };
    };
    const full = await unitCostOf(video);
    const halved = await unitCostOf(
      file("halved.md", text.replace("| 0.085 USD/GB | price", "| 0.0425 USD/GB | price")),
    );
    expect(full.limit).toBeCloseTo(full.value, 6);
    expect(halved.limit).toBeCloseTo(halved.value, 6);
    expect(full.limit - halved.limit).toBeCloseTo(20 * 0.3 * 0.12 * 0.0425, 6);
  });

  test("and how far a fixed budget carries", async () => {
    const budget = text.replace(
      "| 15,208 USD/month | `uploads * unit_limit`",
      "| 15,208 USD/month | brief `uploads * unit_limit`",
    );
    const headroomOf = async (source: string) => {
      const { checks } = await report(file("budget.md", source));
      const { headroom, resized } = checks.find(({ check }) => check === "NFR-6")!;
      return { sized: headroom.factor!, resized: resized.factor! };
    };
    const full = await headroomOf(budget);
    const halved = await headroomOf(budget.replace("| 0.085 USD/GB | price", "| 0.0425 USD/GB | price"));
    expect(full.sized).toBeGreaterThan(2);
    expect(halved.sized).toBeGreaterThan(full.sized);
    for (const [source, { resized }] of [
      [budget, full],
      [budget.replace("| 0.085 USD/GB | price", "| 0.0425 USD/GB | price"), halved],
    ] as const) {
      const { quantities } = await report(file("budget.md", source), "--at", `${resized.toFixed(6)}`);
      const cost = quantities.find(({ name }) => name === "monthly_cost")!.values[0]!;
      expect(cost.text).toBe("15,208 USD/month");
    }
  });
});
