import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "../../src/cli.ts";
import { sectionTitles } from "../../src/design/topics.ts";
import { review } from "../../src/review.ts";
import { goodSections, questionOf } from "../support/blueprint.ts";
import { type Action, type Call, type Script, type ScriptedServer, startServer } from "../support/server.ts";

let folder = "";
const open: ScriptedServer[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "generate-"));
});
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
  await rm(folder, { recursive: true, force: true });
});

type World = { stdin?: string | Uint8Array; env?: Record<string, string>; terminal?: boolean; signal?: AbortSignal };

const generate = (args: string[], world?: World) => command(["generate", ...args], world);

async function command(argv: string[], world: World = {}) {
  const { stdin = "", env = {}, terminal = false, signal = new AbortController().signal } = world;
  const said = { out: "", err: "" };
  const exit = await run(argv, {
    stdin: async () => (typeof stdin === "string" ? Buffer.from(stdin) : stdin),
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    terminal,
    env,
    cwd: folder,
    signal,
  });
  return { exit, ...said };
}

async function serve(script: Script): Promise<string> {
  const server = await startServer(script);
  open.push(server);
  return server.baseUrl;
}

const writesWell = (call: Call, _index = 0): Action => {
  const { section } = questionOf(call);
  const text = section && (goodSections.get(section) ?? `## ${sectionTitles[section]}\n\nThe old links move first.`);
  return { text: text ?? "- none" };
};
const place = (name: string) => join(folder, name);
/** What the served design answers, so that no number of the brief is lost in it. */
const brief =
  "a URL shortener: 5 million new links per month, 100:1 reads to writes, redirects under 50 ms p95, 99.95% uptime, links kept 5 years, under $5,000/month";

describe("without key or network", () => {
  test("a document is written to stdout that passes and quotes its brief; stderr says who wrote and ends in the verdict", async () => {
    const { exit, out, err } = await generate([brief]);
    expect([exit, (await review(out)).verdict]).toEqual([0, "pass"]);
    expect(out).toContain(`> **Brief:** ${brief}\n`);
    expect(err.split("\n")).toEqual([
      expect.stringMatching(/^the embedded blueprint drafter writes .* OPENAI_API_KEY/),
      expect.stringMatching(/^pass: 0 errors, \d+ warnings?$/),
      "",
    ]);
  });

  test("the brief may come from stdin or from a file, the document goes to a file and nothing else stays beside it", async () => {
    await writeFile(place("brief.txt"), `\uFEFF${brief}\n`);
    const [fromFile, fromStdin] = [place("a.md"), place("b.md")];
    expect(await generate([`@${place("brief.txt")}`, "-o", fromFile])).toMatchObject({ exit: 0, out: "" });
    expect(await generate(["-", "--output", fromStdin], { stdin: `${brief}\n` })).toMatchObject({ exit: 0, out: "" });
    expect(await readFile(fromFile, "utf8")).toBe(await readFile(fromStdin, "utf8"));
    expect((await readdir(folder)).sort()).toEqual(["a.md", "b.md", "brief.txt"]);
  });

  test("a file that exists is replaced only with --force, keeps its permissions, and a link stays a link", async () => {
    const target = place("target.md");
    await writeFile(target, "mine");
    await chmod(target, 0o640);
    await symlink(target, place("link.md"));
    expect(await generate([brief, "-o", place("link.md")])).toMatchObject({
      exit: 64,
      err: expect.stringContaining("exists and is kept: give another name, or --force"),
    });
    expect(await readFile(target, "utf8")).toBe("mine");
    expect((await generate([brief, "-o", place("link.md"), "--force"])).exit).toBe(0);
    expect(await readFile(target, "utf8")).toContain("# System Design:");
    expect((await stat(target)).mode & 0o777).toBe(0o640);
  });

  test("a depth that the embedded drafter does not know is said", async () => {
    const { err, out } = await generate([brief, "--depth", "lean"]);
    const [, depth] =
      /the depth is (standard|thorough), not lean: what writes here has no other form for this request/.exec(err) ?? [];
    expect(out).toContain(`\ndepth: ${depth}\n`);
  });
});

describe("what is refused with one line, before anything is written", () => {
  const bad: [string, () => Promise<string[]> | string[], RegExp, World?][] = [
    ["no brief", () => [], /no brief is given: generate "what/],
    ["an empty brief", () => ["  \n"], /the brief is empty: say in a sentence/],
    ["an empty stdin", () => ["-"], /the brief on stdin is empty/],
    ["a brief without quotes", () => ["a", "shop"], /put the brief into quotes/],
    ["a long brief", () => ["-"], /longer than 200 KB/, { stdin: "x".repeat(1_000_000) }],
    [
      "a long file",
      async () => {
        await writeFile(place("long.txt"), "x".repeat(1_000_000));
        return [`@${place("long.txt")}`];
      },
      /long\.txt` is longer than 200 KB/,
    ],
    ["bytes", () => ["-"], /is no text in UTF-8/, { stdin: new Uint8Array([0x50, 0x4b, 0xff, 0xfe]) }],
    ["NUL", () => ["-"], /is no text in UTF-8/, { stdin: "a\0b" }],
    ["a file that is not there", () => [`@${place("none.txt")}`], /none\.txt` does not exist: check the path/],
    ["a folder as the brief", () => [`@${folder}`], /is a folder: give a brief file/],
    ["no file name", () => ["@"], /no name of a brief file/],
    [
      "a context that is not there",
      () => [brief, "--context", place("none.md")],
      /the context file `.*none\.md` does not exist/,
    ],
    ["a folder as output", () => [brief, "-o", folder], /is a folder: give a file, such as .*design\.md/],
    [
      "an output in no folder",
      () => [brief, "-o", place("no/design.md")],
      /the folder `.*no` does not exist: make it first/,
    ],
    [
      "an output below a file",
      async () => {
        await writeFile(place("f"), "");
        return [brief, "-o", place("f/design.md")];
      },
      /nothing can be written|does not exist/,
    ],
    ["an empty output", () => [brief, "-o", ""], /-o needs the name of a file/],
    ["an unknown provider", () => [brief, "--provider", "azure"], /unknown provider `azure`/],
    ["an unknown depth", () => [brief, "--depth", "deep"], /unknown depth `deep`: use lean, standard, thorough/],
    ["a base URL that is none", () => [brief, "--base-url", "file:///etc"], /is no http\(s\) address/],
    [
      "plain http to another machine",
      () => [brief, "--base-url", "http://192.0.2.1/v1"],
      /plain http to another machine/,
    ],
    ["no key", () => [brief, "--provider", "openai"], /no key for api\.openai\.com: set OPENAI_API_KEY/],
    ["an empty model", () => [brief, "--model", ""], /--model is empty/],
    [
      "too many rounds",
      () => [brief, "--rounds", "4"],
      /--rounds `4` is not accepted: give a whole number from 0 to 3/,
    ],
    ["a fraction", () => [brief, "--concurrency", "1.5"], /--concurrency `1\.5`/],
    ["no number", () => [brief, "--max-tokens-total", "1e6"], /--max-tokens-total `1e6`/],
    ["an unknown flag", () => [brief, "--batches"], /--batches/],
    ["nothing to resume without a model", () => [brief, "--resume"], /--resume goes on with a run that asks a model/],
  ];

  test.each(bad)("%s", async (_, args, message, world) => {
    const output = place("design.md");
    const given = await args();
    const wholes = given.includes("-o") || given.length === 0 ? given : [...given, "-o", output];
    const before = await readdir(folder);
    const { exit, out, err } = await generate(wholes, world);
    expect([exit, out, err.trim().split("\n").length]).toEqual([64, "", 1]);
    expect(err).toMatch(message);
    expect(await readdir(folder)).toEqual(before);
  });

  test("no call is made when the output cannot be written", async () => {
    const baseUrl = await serve(writesWell);
    await mkdir(place("design.md"));
    expect((await generate([brief, "--base-url", baseUrl, "-o", place("design.md")])).exit).toBe(64);
    expect(open[0]!.calls).toEqual([]);
  });
});

describe("with a model", () => {
  test("host and model are named before the first call, progress comes in lines, the verdict last", async () => {
    const { exit, out, err } = await generate([
      brief,
      "--base-url",
      await serve(writesWell),
      "--model",
      "small",
      "--concurrency",
      "4",
    ]);
    expect([exit, (await review(out)).verdict, open[0]!.calls.length]).toEqual([0, "pass", 18]);
    expect(open[0]!.calls[0]).toMatchObject({ body: { model: "small", max_tokens: 2500 } });
    const lines = err.trim().split("\n");
    expect(lines[0]).toMatch(/^asking small at 127\.0\.0\.1:\d+$/);
    expect(lines.filter((line) => / written \(\d+\/17 sections, [\d,]+ tokens, \d+ s\)$/.test(line))).toHaveLength(17);
    expect(lines.at(-2)).toMatch(
      /^used: 18 requests, 1,800 tokens in \(40 % cached\), [\d,]+ out, \d+ s, 0 repairs taken$/,
    );
    expect(lines.at(-1)).toMatch(/^pass: 0 errors/);
  });

  test("on a terminal one line is rewritten and taken away at the end", async () => {
    const { err } = await generate([brief, "--base-url", await serve(writesWell)], { terminal: true });
    expect(err).toMatch(/\r17\/17 sections, [\d,]+ tokens/);
    expect(err.split("\n")).toHaveLength(4);
    expect(err).toMatch(/\r {10,}\rused: [^\n]+\npass: /);
  });

  test("files of context are given to it as data", async () => {
    await writeFile(place("notes.md"), "Links live in table `vanity`.");
    await generate([brief, "--base-url", await serve(writesWell), "--context", place("notes.md")]);
    expect(open[0]!.calls[0]!.body.messages![1]!.content).toMatch(
      /<(material-\w+) context-1>\nLinks live in table `vanity`\.\n<\/\1>/,
    );
  });

  test("a key that is refused is shown nowhere: exit 4, nothing written", async () => {
    const key = "sk-live-abcdefghijklmnop";
    const baseUrl = await serve([
      { status: 401, error: { message: `Incorrect API key provided: ${key} (Bearer ${key})` } },
    ]);
    const { exit, out, err } = await generate([brief, "--base-url", baseUrl, "-o", place("design.md")], {
      env: { OPENAI_API_KEY: key },
    });
    expect([exit, out, await readdir(folder)]).toEqual([4, "", []]);
    expect(err).toMatch(/refuses the key .*check OPENAI_API_KEY; nothing is written \(exit 4\)/);
    expect(err).not.toContain("abcdefgh");
    expect(open[0]!.calls[0]!.authorization).toBe(`Bearer ${key}`);
  });

  test("an unknown model is answered with those that there are: exit 4", async () => {
    const { exit, err } = await generate([
      brief,
      "--model",
      "huge",
      "--base-url",
      await serve([{ status: 404, error: { message: "no such model" } }]),
    ]);
    expect([
      exit,
      err.includes("does not know the model `huge`"),
      err.includes("use --model with one of: small, large"),
    ]).toEqual([4, true, true]);
  });

  test("a cap on tokens ends the run with what there is: exit 3", async () => {
    const { exit, err } = await generate([
      brief,
      "--base-url",
      await serve(writesWell),
      "--max-tokens-total",
      "20000",
      "-o",
      place("design.md"),
    ]);
    expect([exit, err.includes("the budget of 20000 tokens in total is reached")]).toEqual([3, true]);
    expect(await readFile(place("design.md"), "utf8")).toContain("## Requirements");
  });

  test("headings only: the document is written, the verdict is fail, exit 2", async () => {
    const hollow: Script = (call) => {
      const { section } = questionOf(call);
      return { text: section ? `## ${sectionTitles[section]}` : "- none" };
    };
    const { exit, err } = await generate([brief, "--base-url", await serve(hollow), "-o", place("design.md")]);
    expect([exit, /\nfail: .*design\.md [1-9]\d* errors/.test(err)]).toEqual([2, true]);
    expect(await readFile(place("design.md"), "utf8")).toContain("## Requirements");
  });

  test("Ctrl-C stops the call and keeps what is written: exit 130", async () => {
    const stop = new AbortController();
    const baseUrl = await serve((call, index) => {
      return index < 3 ? writesWell(call, index) : { break: "never answers" };
    });
    const running = generate([brief, "--base-url", baseUrl, "-o", place("design.md")], { signal: stop.signal });
    await open[0]!.reached(4);
    stop.abort();
    expect((await running).exit).toBe(130);
    await open[0]!.closed(3);
    expect(await readFile(place("design.md"), "utf8")).toContain("## Requirements");
  });
});

describe("a brief that contradicts itself", () => {
  const asked = "video service: encode takes 5 minutes, ready within 2 minutes p95";
  const told = "`encode takes 5 minutes` and `ready within 2 minutes p95` cannot both be met: 5 min is more than 2 min";

  test("is named on stderr and in the document, which fails: exit 2", async () => {
    const { exit, out, err } = await generate([asked]);
    expect([exit, err.includes(`infeasible: ${told}`)]).toEqual([2, true]);
    const errors = (await review(out)).diagnostics.filter(({ severity }) => severity === "error");
    expect(errors.map(({ rule, message }) => [rule, message.startsWith(told)])).toEqual([
      ["no-infeasible-brief", true],
    ]);
  });

  test("is not put to a model for repair, which could not mend it", async () => {
    const { exit } = await generate([asked, "--base-url", await serve(writesWell)]);
    expect(exit).toBe(2);
    const calls = open[0]!.calls.map((call) => questionOf(call));
    expect(calls.filter(({ how, section }) => how === "repair" && section === "requirements")).toHaveLength(0);
  });
});

describe("prompt", () => {
  const prompt = (...args: string[]) => command(["prompt", ...args]);

  test("prints what a model would get, with the facts of the document so far", async () => {
    await writeFile(
      place("design.md"),
      `# System Design: X\n\n> **Brief:** links for marketing\n\n${goodSections.get("requirements")}\n\n${goodSections.get("components")}\n`,
    );
    const { exit, out } = await prompt("architecture", "--document", place("design.md"), "--depth", "lean");
    expect(exit).toBe(0);
    expect(out.match(/^===== \w+ =====$/gm)).toEqual(["===== system =====", "===== user ====="]);
    expect(out).toMatch(/brief>\nlinks for marketing\n/);
    expect(out).toContain("- FR-1: ");
    expect(out).toContain("## High-Level Architecture");
    expect((await prompt("scope", "--brief", "a seed bank")).out).toMatch(/brief>\na seed bank\n/);
  });

  test.each<[string, string[], RegExp]>([
    ["no section", [], /no section is named: use one of overview, scope/],
    ["an unknown section", ["intro"], /unknown section `intro`: use one of/],
    ["two sections", ["scope", "api"], /one section at a time/],
    ["a document that is not there", ["scope", "--document", "none.md"], /none\.md/],
    ["a brief file that is not there", ["scope", "--brief", "@none.txt"], /`none\.txt` does not exist/],
  ])("refuses %s", async (_, args, message) => {
    expect(await prompt(...args)).toMatchObject({ exit: 64, out: "", err: expect.stringMatching(message) });
  });
});
