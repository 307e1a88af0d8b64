import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sectionTitles } from "../../src/design/topics.ts";
import { packageRoot } from "../../src/files.ts";
import { hostOf } from "../../src/providers/hosts.ts";
import { goodSections, questionOf } from "../support/blueprint.ts";
import { type Call, type ScriptedServer, startServer } from "../support/server.ts";

const program = fileURLToPath(new URL("scripts/system-design.mjs", packageRoot()));
const brief =
  "a URL shortener: 5 million new links per month, 100:1 reads to writes, redirects under 50 ms p95, 99.95% uptime, links kept 5 years, under $5,000/month";
const kills = 30;

let cwd = "";
let server: ScriptedServer;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "kill-"));
  server = await startServer((call) => ({ text: answerTo(call) }));
});
afterEach(async () => {
  await server.close();
  await rm(cwd, { recursive: true, force: true });
});

function answerTo(call: Call): string {
  const { section } = questionOf(call);
  if (!section) return "- none";
  return goodSections.get(section) ?? `## ${sectionTitles[section]}\n\nThe old links move first.`;
}

function start(
  output: string,
  ...more: string[]
): { child: ChildProcess; ended: Promise<number | null>; said: () => string } {
  const args = [
    "generate",
    brief,
    "-o",
    output,
    "--base-url",
    server.baseUrl,
    "--model",
    "small",
    "--concurrency",
    "3",
  ];
  const child = spawn(process.execPath, [program, ...args, ...more], { cwd, env: { PATH: process.env.PATH } });
  let said = "";
  child.stderr!.on("data", (chunk) => {
    said += chunk;
  });
  child.stdout!.resume();
  return { child, said: () => said, ended: new Promise((resolve) => child.once("close", resolve)) };
}

const keyOf = ({ body: { messages, max_tokens: maxTokens, model } }: Call) =>
  createHash("sha256")
    .update(JSON.stringify({ messages, maxTokens, host: hostOf(server.baseUrl), model }))
    .digest("hex");

/** The keys of the answers that are kept, each of a file that is whole. */
async function kept(): Promise<Set<string>> {
  const found = (await readdir(cwd, { recursive: true })).filter((name) => /answers\/[0-9a-f]{64}\.json$/.test(name));
  for (const name of found) expect(JSON.parse(await readFile(join(cwd, name), "utf8"))).toHaveProperty("sum");
  return new Set(found.map((name) => name.slice(-69, -5)));
}

test(`killed ${kills} times, a run goes on each time and ends in the document of an undisturbed one`, async () => {
  const whole = start("whole.md");
  expect([await whole.ended, whole.said()]).toEqual([0, expect.stringContaining("pass: whole.md")]);
  const needed = server.calls.length;

  let seed = 7;
  const random = (most: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % most;
  };
  let more: string[] = [];
  for (let kill = 1; kill <= kills; kill += 1) {
    const standing = await kept();
    const before = server.calls.length;
    const { child, ended } = start("design.md", ...more);
    // Late enough that most runs have asked, early enough that none is ready: a few questions of those that are left.
    const left = needed - standing.size;
    await Promise.race([server.reached(before + 1 + random(Math.max(1, Math.min(3, left - 3)))), ended]);
    child.kill("SIGKILL");
    await ended;
    expect((await readdir(cwd)).filter((name) => !name.startsWith(".")).sort()).toEqual(["whole.md"]);
    expect(server.calls.slice(before).filter((call) => standing.has(keyOf(call)))).toEqual([]);
    if ((await kept()).size > 0) more = ["--resume"];
  }
  const standing = await kept();
  const before = server.calls.length;
  const last = start("design.md", ...more);
  expect([await last.ended, last.said()]).toEqual([0, expect.stringContaining("resuming: ")]);
  expect(server.calls.slice(before).filter((call) => standing.has(keyOf(call)))).toEqual([]);
  expect(await readFile(join(cwd, "design.md"), "utf8")).toBe(await readFile(join(cwd, "whole.md"), "utf8"));
  expect((await readdir(cwd)).sort()).toEqual(["design.md", "whole.md"]);
}, 240_000);

test("the first Ctrl-C ends a run with 130 and names the way on", async () => {
  await server.close();
  server = await startServer((call, index) => (index < 2 ? { text: answerTo(call) } : { break: "never answers" }));
  const { child, ended, said } = start("design.md");
  await server.reached(3);
  child.kill("SIGINT");
  expect(await ended).toBe(130);
  expect(said()).toMatch(/cancelled[\s\S]*the same command with --resume goes on from there/);
  expect((await kept()).size).toBe(2);
});
