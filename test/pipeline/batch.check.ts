import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sectionTitles } from "../../src/design/topics.ts";
import { review } from "../../src/review.ts";
import { goodSections, questionOf } from "../support/blueprint.ts";
import type { Call } from "../support/server.ts";
import { runCli } from "../support/world.ts";

const briefs = {
  "links.md":
    "a URL shortener: 5 million new links per month, 100:1 reads to writes, redirects under 50 ms p95, 99.95% uptime, links kept 5 years, under $5,000/month",
  "go.txt": "short links for our intranet: 100:1 reads to writes, 99.95% uptime, links kept 5 years",
};

let cwd = "";
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "batch-"));
  await mkdir(join(cwd, "briefs"));
  for (const [name, text] of Object.entries(briefs)) await writeFile(join(cwd, "briefs", name), text);
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

type Line = { custom_id: string; method: string; url: string; body: Call["body"] };
type Answering = (line: Line) => object;

const place = (name: string) => join(cwd, name);
const batch = (step: string, ...args: string[]) => runCli(["generate", "--batch", step, ...args], { cwd });
const exported = () => batch("export", place("briefs"), "-o", place("wave.jsonl"), "--model", "m", "--force");

async function lines(): Promise<Line[]> {
  const text = await readFile(place("wave.jsonl"), "utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

const said = (content: string, finish_reason = "stop") => ({
  response: { status_code: 200, body: { choices: [{ message: { role: "assistant", content }, finish_reason }] } },
  error: null,
});

function written({ body }: Pick<Line, "body">): string {
  const { section } = questionOf({ body });
  if (!section) return "- none";
  return goodSections.get(section) ?? `## ${sectionTitles[section]}\n\nThe old links move first.`;
}

const answering: Answering = (line) => said(written(line));

/** Wave after wave, each answered from its last line to its first; answers how many calls each held. */
async function drive(answer: Answering = answering): Promise<{ waves: number[]; code: number; err: string }> {
  const waves: number[] = [];
  let err = "";
  for (;;) {
    await rm(place("wave.jsonl"), { force: true });
    const { code, ...told } = await exported();
    err += told.err;
    const isOpen = (await readdir(cwd)).includes("wave.jsonl");
    if (!isOpen || waves.length > 20) return { waves, code, err };
    const calls = await lines();
    waves.push(calls.length);
    const results = calls.map((line) => JSON.stringify({ id: "x", custom_id: line.custom_id, ...answer(line) }));
    await writeFile(place("results.jsonl"), results.reverse().join("\n"));
    expect(await batch("import", place("results.jsonl"))).toMatchObject({ code: 0, out: "" });
  }
}

describe("many briefs at once", () => {
  test("are written wave by wave, whatever the order of the answers, as single runs would write them", async () => {
    const { waves, code } = await drive();
    expect([code, waves.reduce((sum, calls) => sum + calls, 0)]).toEqual([0, 2 * 18]);
    expect(waves[0]).toBeGreaterThanOrEqual(2);
    expect(waves.length).toBeLessThanOrEqual(10);
    const texts = await Promise.all(
      ["links.design.md", "go.design.md"].map((name) => readFile(place(`briefs/${name}`), "utf8")),
    );
    for (const text of texts) expect((await review(text)).verdict).toBe("pass");
    expect((await readdir(cwd)).sort()).toEqual(["briefs", "results.jsonl"]);
  });

  test("a call has the form of the Batch API, and a key of its own", async () => {
    const { code, err } = await exported();
    expect([code, err]).toEqual([0, expect.stringMatching(/wave\.jsonl: \d+ calls of 2 briefs; run it/)]);
    const calls = await lines();
    expect(new Set(calls.map(({ custom_id }) => custom_id)).size).toBe(calls.length);
    for (const call of calls) {
      expect(call).toMatchObject({ method: "POST", url: "/v1/chat/completions", body: { model: "m" } });
      expect(call.custom_id).toMatch(/^[0-9a-f]{64}$/);
      expect(call.body.stream).toBeUndefined();
      expect(call.body.messages?.map(({ role }) => role)).toEqual(["system", "user"]);
    }
  });

  test("exported twice are the same calls, and answers are taken once", async () => {
    await exported();
    const first = await lines();
    await exported();
    expect(await lines()).toEqual(first);
    const results = first.map((line) => JSON.stringify({ custom_id: line.custom_id, ...answering(line) })).join("\n");
    await writeFile(place("results.jsonl"), `${results}\nno json\n{"custom_id":"${"0".repeat(64)}"}\n`);
    const taken = await batch("import", place("results.jsonl"));
    expect(taken.err).toMatch(
      new RegExp(`${first.length} answers taken, 0 calls failed, 1 line that no run here waits`),
    );
    expect((await batch("import", place("results.jsonl"))).err).toMatch(/0 answers taken/);
  });

  test("a call that fails now and then is asked again in the next wave", async () => {
    const failed = new Set<string>();
    const { waves, code } = await drive((line) => {
      if (failed.size >= 5 || failed.has(line.custom_id)) return answering(line);
      failed.add(line.custom_id);
      return failed.size % 2 === 0
        ? { response: { status_code: 500, body: { error: { message: "engine died" } } }, error: null }
        : { response: null, error: { code: "batch_expired", message: "not done in time" } };
    });
    expect([code, waves.reduce((sum, calls) => sum + calls, 0)]).toEqual([0, 2 * 18 + 5]);
  });

  test("a call that fails three times leaves a gap, and the other documents are whole", async () => {
    const { code, err } = await drive((line) =>
      questionOf(line).section === "security" && line.body.messages![1]!.content.includes("intranet")
        ? { response: null, error: { message: "no room" } }
        : answering(line),
    );
    expect(code).toBe(2);
    expect(err).toMatch(/fail: .*go\.design\.md [1-9]\d* error/);
    expect(await readFile(place("briefs/go.design.md"), "utf8")).not.toContain("## Security");
    expect((await review(await readFile(place("briefs/links.design.md"), "utf8"))).verdict).toBe("pass");
  });

  test("an answer that was cut at its length is gone on with in the next wave", async () => {
    let cut = 0;
    const { code } = await drive((line) => {
      const last = line.body.messages!.at(-1)!.content;
      const begun = line.body.messages!.at(-2)!.content.length;
      const text = written(line);
      if (last.startsWith("Your answer was cut")) return said(text.slice(begun));
      if (questionOf(line).section !== "data-model") return said(text);
      cut += 1;
      return said(text.slice(0, 700), "length");
    });
    expect([code, cut]).toEqual([0, 2]);
  });
});

describe("what is refused", () => {
  test.each<[string, string[], RegExp]>([
    ["an unknown step", ["run"], /unknown step of a batch `run`: use export, import, submit/],
    ["no briefs", ["export", "-o", "w"], /no briefs are given/],
    ["a folder that is not there", ["export", "nowhere", "-o", "w"], /`nowhere` does not exist/],
    ["no file for the calls", ["export", "BRIEFS"], /name it with -o, such as -o wave\.jsonl/],
    ["no results", ["import"], /no results are given/],
    ["results that are not there", ["import", "none.jsonl"], /the results `none\.jsonl` cannot be read \(ENOENT\)/],
    ["--resume", ["export", "BRIEFS", "-o", "w", "--resume"], /leave out --resume/],
    ["no key", ["submit", "BRIEFS"], /no key for api\.openai\.com/],
  ])("%s", async (_, [step, ...args], message) => {
    const given = args.map((one) => (one === "BRIEFS" ? place("briefs") : one));
    const { code, out, err } = await batch(step!, ...given);
    expect([code, out]).toEqual([64, ""]);
    expect(err).toMatch(message);
  });

  test("a folder without briefs", async () => {
    await mkdir(place("empty"));
    await writeFile(place("empty/old.design.md"), "# old");
    expect((await batch("export", place("empty"), "-o", place("w"))).err).toMatch(/no brief is in/);
  });
});

/** OpenAI's files and batches on loopback; each batch is ready at the second look. */
async function batchServer(
  answer: (line: Line) => object,
  status = "completed",
): Promise<{ server: Server; baseUrl: string; sent: number[] }> {
  const files = new Map<string, string>();
  const batches = new Map<string, { input: string; looks: number }>();
  const sent: number[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    const send = (value: object) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify(value));
    };
    const url = request.url ?? "";
    if (request.method === "POST" && url === "/v1/files") {
      const id = `file-${files.size}`;
      const text = body.split("\r\n\r\n").find((part) => part.startsWith("{")) ?? "";
      files.set(id, text.slice(0, text.lastIndexOf("}\n") + 1));
      return send({ id, object: "file" });
    }
    if (request.method === "POST" && url === "/v1/batches") {
      const { input_file_id } = JSON.parse(body);
      const id = `batch-${batches.size}`;
      batches.set(id, { input: files.get(input_file_id)!, looks: 0 });
      return send({ id, object: "batch", status: "validating" });
    }
    const content = /^\/v1\/files\/([^/]+)\/content$/.exec(url)?.[1];
    if (content) return void response.end(files.get(content));
    const id = /^\/v1\/batches\/([^/]+)$/.exec(url)?.[1] ?? "";
    const one = batches.get(id)!;
    one.looks += 1;
    if (one.looks < 2) return send({ id, status: "in_progress" });
    if (status !== "completed") return send({ id, status, errors: { data: [{ message: "the file has no lines" }] } });
    const calls: Line[] = one.input.split("\n").map((line) => JSON.parse(line));
    sent.push(calls.length);
    const results = calls.map((line) => ({ custom_id: line.custom_id, ...answer(line) }) as { error?: unknown });
    const [good, bad] = [results.filter(({ error }) => !error), results.filter(({ error }) => error)];
    files.set(
      `${id}-out`,
      good
        .reverse()
        .map((line) => JSON.stringify(line))
        .join("\n"),
    );
    files.set(`${id}-err`, bad.map((line) => JSON.stringify(line)).join("\n"));
    send({ id, status, output_file_id: `${id}-out`, ...(bad.length > 0 && { error_file_id: `${id}-err` }) });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, sent, baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1` };
}

describe("submitted to a Batch API", () => {
  const submit = (baseUrl: string) =>
    batch("submit", place("briefs"), "--base-url", baseUrl, "--model", "m", "--batch-poll", "1");

  test("every wave makes its round trip, and single failures are sent again", async () => {
    const failed = new Set<string>();
    const { server, baseUrl, sent } = await batchServer((line) => {
      if (failed.size >= 2 || failed.has(line.custom_id)) return answering(line);
      failed.add(line.custom_id);
      return { response: null, error: { message: "try later" } };
    });
    const { code, err } = await submit(baseUrl);
    server.close();
    expect([code, sent.reduce((sum, one) => sum + one, 0)]).toEqual([0, 2 * 18 + 2]);
    expect(err).toMatch(/wave 1: batch-0 is in_progress/);
    expect((await review(await readFile(place("briefs/links.design.md"), "utf8"))).verdict).toBe("pass");
  }, 120_000);

  test("a batch that fails as a whole is told with its reason: exit 5", async () => {
    const { server, baseUrl } = await batchServer(answering, "failed");
    const { code, err } = await submit(baseUrl);
    server.close();
    expect([code, err]).toEqual([5, expect.stringMatching(/batch-0 at .* is failed: the file has no lines/)]);
  });
});
