// A whole run against a loopback server with a fixed time to the first token and a fixed speed: makespan against the
// critical path and against one section after the other, shared prefixes, tokens sent, memory, time to stop.
//   node bench/pipeline.mjs [--first-token 300] [--tokens-per-second 400]
import { createServer } from "node:http";
import { performance } from "node:perf_hooks";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { bundled } from "./bundled.mjs";

const { values } = parseArgs({
  options: { "first-token": { type: "string" }, "tokens-per-second": { type: "string" } },
});
const firstToken = Number(values["first-token"] ?? 300);
const speed = Number(values["tokens-per-second"] ?? 400);
const charactersPerToken = 3.3;

const { answerTo, draft, needs, questionOf, singleShot } = await bundled(
  "bench/pipeline/parts.ts",
  `pipeline-${process.pid}`,
  ["openai"],
);

/** A call as the server saw it: what was asked, its text, and how long the answer took. */
const calls = [];
const server = createServer(async (request, response) => {
  if (request.method === "GET") return response.end('{"data":[]}');
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = JSON.parse(Buffer.concat(chunks).toString());
  const text = answerTo({ body });
  const begun = performance.now();
  const milliseconds = firstToken + (text.length / charactersPerToken / speed) * 1000;
  const asked = body.messages.map(({ content }) => content).join("\n");
  calls.push({ ...questionOf({ body }), asked, milliseconds, length: text.length });
  response.writeHead(200, { "content-type": "text/event-stream" });
  await wait(firstToken);
  for (let at = 0; at < text.length && !response.destroyed; at += 200) {
    response.write(`data: ${JSON.stringify({ choices: [{ delta: { content: text.slice(at, at + 200) } }] })}\n\n`);
    const due = begun + firstToken + (Math.min(text.length, at + 200) / charactersPerToken / speed) * 1000;
    await wait(Math.max(0, due - performance.now()));
  }
  response.write(`data: ${JSON.stringify({ choices: [{ delta: {}, finish_reason: "stop" }] })}\n\n`);
  response.end("data: [DONE]\n\n");
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const baseUrl = `http://127.0.0.1:${server.address().port}/v1`;

async function timed(concurrency, signal = new AbortController().signal) {
  calls.length = 0;
  const begun = performance.now();
  const outcome = await draft({ baseUrl, concurrency, signal });
  return { ...outcome, milliseconds: performance.now() - begun, calls: [...calls] };
}

/** The longest way through the sections and the review behind them, by what each answer took. */
function criticalPath(made) {
  const took = new Map(made.filter(({ how }) => how === "draft").map((call) => [call.section, call.milliseconds]));
  const ends = new Map();
  const endOf = (id) => {
    if (!ends.has(id)) ends.set(id, (took.get(id) ?? 0) + Math.max(0, ...(needs.get(id) ?? []).map(endOf)));
    return ends.get(id);
  };
  const rest = made.filter(({ how }) => how !== "draft").reduce((sum, call) => sum + call.milliseconds, 0);
  return Math.max(...[...needs.keys()].map(endOf)) + rest;
}

/** The share of what is sent that begins as an earlier question did. */
function sharedPrefix(made) {
  const common = (one, other) => {
    let at = 0;
    while (at < one.length && at < other.length && one[at] === other[at]) at += 1;
    return at;
  };
  const shared = made.map(({ asked }, index) =>
    Math.max(0, ...made.slice(0, index).map((earlier) => common(asked, earlier.asked))),
  );
  return shared.reduce((sum, one) => sum + one, 0) / made.reduce((sum, { asked }) => sum + asked.length, 0);
}

await timed(8); // warm
globalThis.gc?.();
const before = process.memoryUsage().heapUsed;
const parallel = await timed(8);
const serial = await timed(1);
for (let run = 0; run < 3; run += 1) await timed(8);
globalThis.gc?.();
const grown = (process.memoryUsage().heapUsed - before) / 2 ** 20;

const stop = new AbortController();
const cancelled = timed(8, stop.signal);
await wait(firstToken + 500);
const stopped = performance.now();
stop.abort();
await cancelled;
const toStop = performance.now() - stopped;
server.close();
server.closeAllConnections();

const path = criticalPath(parallel.calls);
/** The sections; the review of the whole comes on top, as it would behind a single shot. */
const drafts = parallel.calls.filter(({ how }) => how === "draft");
const asking = (made) => made.reduce((sum, { asked }) => sum + asked.length, 0);
const sent = asking(drafts);
const answered = drafts.reduce((sum, { length }) => sum + length, 0);
const single = singleShot(parallel.calls[0].asked);
const tokens = sent + answered;
const once = single + answered;
const rows = [
  ["verdict of the document", parallel.verdict, "pass", parallel.verdict === "pass"],
  ["makespan at 8 / critical path", parallel.milliseconds / path, "at most 1.15", parallel.milliseconds <= path * 1.15],
  [
    "one after the other / makespan at 8",
    serial.milliseconds / parallel.milliseconds,
    "at least 2.2",
    serial.milliseconds >= parallel.milliseconds * 2.2,
  ],
  ["shared prefix of what is sent", sharedPrefix(drafts), "at least 0.6", sharedPrefix(drafts) >= 0.6],
  ["tokens in and out / those of a single shot", tokens / once, "at most 3", tokens <= once * 3],
  ["memory grown over five runs", grown, "at most 30 MB", !globalThis.gc || grown <= 30],
  ["time to stop, in seconds", toStop / 1000, "at most 0.2", toStop <= 200],
];
for (const [what, figure, limit, holds] of rows)
  console.log(
    `${holds ? "ok  " : "FAIL"} ${what}: ${typeof figure === "number" ? figure.toFixed(2) : figure} (${limit})`,
  );
const thousands = (characters) => Math.round(characters / charactersPerToken).toLocaleString("en");
console.log(
  `${drafts.length} sections: ${thousands(sent)} tokens sent, ${(sent / single).toFixed(1)} times those of a single shot; with the review ${thousands(asking(parallel.calls))}, ${sharedPrefix(parallel.calls).toFixed(2)} of them shared`,
);
console.log(
  `at 8 ${(parallel.milliseconds / 1000).toFixed(1)} s, path ${(path / 1000).toFixed(1)} s, one by one ${(serial.milliseconds / 1000).toFixed(1)} s`,
);
process.exitCode = rows.every(([, , , holds]) => holds) ? 0 : 1;
