import { afterEach, describe, expect, test } from "vitest";
import type { ProviderError } from "../../src/providers/errors.ts";
import { createOpenAiProvider, type OpenAiOptions } from "../../src/providers/openai.ts";
import type { Delta } from "../../src/providers/provider.ts";
import { type Action, type Script, type ScriptedServer, startServer } from "../support/server.ts";

const key = "sk-test-0123456789abcdef";
const text = `## Scope\n\n${"Uploads of videos are in scope. ".repeat(20)}`;
const question = { messages: [{ role: "user" as const, content: "?" }], maxTokens: 100 };
const open: ScriptedServer[] = [];

afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

type Said = { text: string; deltas: Delta[]; error?: ProviderError; slept: number[]; server: ScriptedServer };

async function ask(script: Script, options: Partial<OpenAiOptions> = {}): Promise<Said> {
  const server = await startServer(script);
  open.push(server);
  const { slept, ...time } = stoppedTime();
  const provider = createOpenAiProvider({
    baseUrl: server.baseUrl,
    model: "small",
    key,
    tries: 5,
    random: () => 0.5,
    ...time,
    ...options,
  });
  const said: Said = { text: "", deltas: [], slept, server };
  try {
    for await (const delta of provider.complete(question, new AbortController().signal)) {
      said.deltas.push(delta);
      if (delta.type === "again") said.text = "";
      if (delta.type === "text") said.text += delta.text;
    }
  } catch (thrown) {
    said.error = thrown as ProviderError;
  }
  return said;
}

/** A clock that moves only when somebody sleeps. */
function stoppedTime() {
  const slept: number[] = [];
  let moment = Date.UTC(2026, 0, 1);
  const sleep = async (milliseconds: number) => {
    slept.push(Math.round(milliseconds));
    moment += milliseconds;
  };
  return { slept, sleep, now: () => moment };
}

const kinds = (said: Said) => said.deltas.map(({ type }) => type).filter((type) => type !== "text");
const ok = { text };

describe("an answer", () => {
  test("streams, with its end and its usage", async () => {
    const said = await ask([ok]);
    expect(said.text).toBe(text);
    expect(said.deltas.slice(-2)).toEqual([
      { type: "end", reason: "stop" },
      { type: "usage", input: 100, output: 200, cached: 40 },
    ]);
    expect(said.server.calls[0]).toMatchObject({
      authorization: `Bearer ${key}`,
      body: { model: "small", stream: true, max_tokens: 100 },
    });
  });

  test("comes without a stream from servers that know none", async () => {
    const said = await ask([{ completion: text }]);
    expect(said.text).toBe(text);
    expect(kinds(said)).toEqual(["end", "usage"]);
    expect(said.server.calls).toHaveLength(1);
  });

  test("tells that it was cut at its length or refused", async () => {
    expect((await ask([{ text, finish: "length" }])).deltas).toContainEqual({ type: "end", reason: "length" });
    expect((await ask([{ text, finish: "content_filter" }])).deltas).toContainEqual({
      type: "end",
      reason: "filtered",
    });
  });

  test("survives characters that are split between packets", async () => {
    const bytes = Buffer.from(
      `data: ${JSON.stringify({ choices: [{ delta: { content: "12 °C → 5 €" }, finish_reason: "stop" }] })}\n\n`,
    );
    const half = bytes.indexOf("€") + 1;
    const said = await ask([{ events: [bytes.subarray(0, half), bytes.subarray(half)] }]);
    expect([said.text, said.error]).toEqual(["12 °C → 5 €", undefined]);
  });
});

describe("429", () => {
  const limited = (headers: Record<string, string> = {}) => [{ status: 429, headers }, ok];

  test("without Retry-After backs off with full jitter", async () => {
    const said = await ask([{ status: 429 }, { status: 429 }, ok]);
    expect([said.text, said.slept]).toEqual([text, [500, 1000]]);
  });

  test("with Retry-After: 1 waits that long, plus a little", async () => {
    const said = await ask(limited({ "retry-after": "1" }));
    expect([said.text, said.slept]).toEqual([text, [1050]]);
  });

  test.each(["soon", "-5", ""])("with Retry-After: %j backs off on its own", async (header) => {
    const said = await ask(limited({ "retry-after": header }));
    expect([said.text, said.slept]).toEqual([text, [500]]);
  });

  test("with Retry-After: 3600 fails at once and says when", async () => {
    const said = await ask(limited({ "retry-after": "3600" }));
    expect(said.error).toMatchObject({ kind: "rate", exit: 5, final: true });
    expect(said.error?.message).toContain("60 minutes, at 01:00 UTC");
    expect(said.server.calls).toHaveLength(1);
  });

  test("holds every call to the host back, not only its own", async () => {
    const server = await startServer(limited({ "retry-after": "2" }));
    open.push(server);
    const { slept, ...time } = stoppedTime();
    const provider = createOpenAiProvider({
      baseUrl: server.baseUrl,
      model: "small",
      concurrency: 2,
      random: () => 0,
      ...time,
    });
    const signal = new AbortController().signal;
    const first = provider.complete(question, signal)[Symbol.asyncIterator]();
    expect((await first.next()).value).toMatchObject({ type: "again" });
    const kinds = new Set<string>();
    for await (const { type } of provider.complete(question, signal)) kinds.add(type);
    expect([slept, [...kinds], server.calls.length]).toEqual([[2000], ["text", "end", "usage"], 2]);
  });
});

describe("what no second call can help", () => {
  test.each([
    [429, { code: "insufficient_quota", message: "You exceeded your current quota" }, "quota"],
    [402, { message: "no credit" }, "quota"],
    [401, { message: `Incorrect API key provided: ${key}` }, "auth"],
    [403, { message: `Bearer ${key} may not` }, "auth"],
  ])("%s is fatal and shows no key", async (status, error, kind) => {
    const said = await ask([{ status, error }]);
    expect(said.error).toMatchObject({ kind, exit: 4, hopeless: true });
    expect(said.error?.message).not.toContain(key);
    expect(said.error?.message).toContain(said.server.baseUrl.slice(7, -3));
    expect(said.server.calls).toHaveLength(1);
  });

  test("404 lists the models that there are", async () => {
    const said = await ask([{ status: 404, error: { message: "The model `small` does not exist" } }]);
    expect(said.error).toMatchObject({ kind: "model", exit: 4 });
    expect(said.error?.message).toContain("--model with one of: small, large");
    expect(said.server.calls).toHaveLength(1);
  });

  test("a redirect is refused, and nothing is sent there", async () => {
    const target = await startServer([ok]);
    open.push(target);
    const said = await ask([{ status: 307, headers: { location: `${target.baseUrl}/chat/completions` } }]);
    expect(said.error).toMatchObject({ kind: "redirect", hopeless: true });
    expect([said.server.calls.length, target.calls.length]).toEqual([1, 0]);
  });

  test("a request that the server does not accept is not repeated", async () => {
    const said = await ask([{ status: 400, error: { message: "unknown field" } }]);
    expect(said.error).toMatchObject({ kind: "request", exit: 5 });
    expect(said.server.calls).toHaveLength(1);
  });
});

describe("a request that is refused for one of its parts", () => {
  const refuse = (param: string, message: string) => ({
    status: 400,
    error: { message, param, code: "unsupported_parameter", type: "invalid_request_error" },
  });
  const bodies = (said: Said) => said.server.calls.map(({ body: { messages: _, model: __, ...rest } }) => rest);
  const usual = { stream: true, stream_options: { include_usage: true }, max_tokens: 100 };

  test.each<[string, Action[], object]>([
    [
      "the name of the cap",
      [refuse("max_tokens", "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.")],
      { stream: true, stream_options: { include_usage: true }, max_completion_tokens: 12_100 },
    ],
    [
      "the height of the cap, under its other name",
      [
        refuse("max_tokens", "Unsupported parameter: 'max_tokens'"),
        refuse("max_completion_tokens", "max_completion_tokens is too large: this model supports at most 8192"),
      ],
      { stream: true, stream_options: { include_usage: true }, max_completion_tokens: 8192 },
    ],
    [
      "stream_options",
      [refuse("stream_options", "Extra inputs are not permitted: stream_options")],
      { stream: true, max_tokens: 100 },
    ],
    ["streams", [refuse("stream", "streaming is not available for this model")], { stream: false, max_tokens: 100 }],
    [
      "both names of the cap",
      [refuse("max_tokens", "unknown field max_tokens"), refuse("", "unknown field max_completion_tokens")],
      { stream: true, stream_options: { include_usage: true } },
    ],
  ])("%s, is asked in another way, and remembered", async (_, refusals, expected) => {
    const server = await startServer(({ body }, index) => refusals[index] ?? (body.stream ? ok : { completion: text }));
    open.push(server);
    const provider = createOpenAiProvider({ baseUrl: server.baseUrl, model: "small", ...stoppedTime() });
    for (const _again of [1, 2]) for await (const _delta of provider.complete(question, new AbortController().signal));
    const sent = bodies({ server } as Said);
    expect(sent).toHaveLength(refusals.length + 2);
    expect([sent[0], ...sent.slice(-2)]).toEqual([usual, expected, expected]);
  });

  test("calls side by side learn one lesson once", async () => {
    const said = refuse("max_tokens", "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.");
    const server = await startServer(({ body }) => (body.max_tokens === undefined ? ok : said));
    open.push(server);
    const provider = createOpenAiProvider({
      baseUrl: server.baseUrl,
      model: "small",
      concurrency: 3,
      ...stoppedTime(),
    });
    const one = async () => {
      for await (const _delta of provider.complete(question, new AbortController().signal));
    };
    await Promise.all([one(), one(), one()]);
    expect(server.calls.filter(({ body }) => body.max_tokens === undefined)).toHaveLength(3);
  });

  test("ends when nothing is left to change", async () => {
    const said = await ask([refuse("max_tokens", "max_tokens, stream_options and stream are all wrong")]);
    expect(said.error).toMatchObject({ kind: "request" });
    expect(said.server.calls.length).toBeLessThanOrEqual(7);
  });
});

describe("a server that reads", () => {
  const long = { messages: [{ role: "user" as const, content: "word ".repeat(6_000) }], maxTokens: 100 };
  const telling = (input: number) => [
    `data: ${JSON.stringify({ choices: [{ delta: { content: "x" }, finish_reason: "stop" }] })}\n\n`,
    `data: ${JSON.stringify({ choices: [], usage: { prompt_tokens: input, completion_tokens: 1 } })}\n\n`,
  ];

  test.each([
    [2_048, true],
    [4_096, false],
    [7_000, false],
    [30, false],
  ])("%i tokens of some 7,500 is told to have dropped the rest: %j", async (input, dropped) => {
    const server = await startServer([{ events: telling(input) }]);
    open.push(server);
    const provider = createOpenAiProvider({ baseUrl: server.baseUrl, model: "small", ...stoppedTime() });
    const read = (async () => {
      for await (const _delta of provider.complete(long, new AbortController().signal));
    })();
    if (dropped)
      await expect(read).rejects.toMatchObject({
        kind: "context",
        exit: 5,
        final: true,
        message: expect.stringMatching(/read 2048 tokens of about 7500 .* OLLAMA_CONTEXT_LENGTH/),
      });
    else await read;
    expect(server.calls).toHaveLength(1);
  });
});

test("an answer that repeats itself is broken off and asked for once more", async () => {
  const rows = Array.from(
    { length: 400 },
    (_, row) => `| \`POST /orders/{id}/lines/${row}\` | adds a line to an order |\n`,
  );
  expect((await ask([{ text: rows.join("") }])).error).toBeUndefined();
  const said = await ask([{ text: `## Scope\n\n${"In scope: the upload of videos. ".repeat(1_500)}` }, ok]);
  expect([said.text, kinds(said)]).toEqual([text, ["again", "end", "usage"]]);
  expect(said.deltas.filter(({ type }) => type === "text").length).toBeLessThan(80);
});

describe("what passes", () => {
  test.each([500, 502, 503, 504, 529, 408, 409, 425])("%s once is retried", async (status) => {
    const said = await ask([{ status }, ok]);
    expect([said.text, kinds(said)]).toEqual([text, ["again", "end", "usage"]]);
  });

  test("529 for ever fails after five calls", async () => {
    const said = await ask([{ status: 529 }]);
    expect(said.error).toMatchObject({ kind: "server", exit: 5 });
    expect(said.server.calls).toHaveLength(5);
    expect(said.slept).toEqual([500, 1000, 2000, 4000]);
  });

  test("a reset before the headers and one in the middle start the call anew", async () => {
    const said = await ask([{ break: "before headers" }, { text, resetAfter: 2 }, ok]);
    expect(said.text).toBe(text);
    expect(kinds(said)).toEqual(["again", "again", "end", "usage"]);
  });

  test("a host that does not answer is named, with a hint", async () => {
    const server = await startServer([ok]);
    await server.close();
    const said = await ask([ok], { baseUrl: server.baseUrl });
    expect(said.error).toMatchObject({ kind: "unreachable", exit: 5, hopeless: true });
    expect(said.error?.message).toMatch(/127\.0\.0\.1:\d+ \(ECONNREFUSED\): is the server running there\?/);
    expect(said.slept).toHaveLength(4);
  });

  test("an error inside a stream is an error", async () => {
    const event = `data: ${JSON.stringify({ error: { code: 502, message: "upstream" } })}\n\n`;
    const said = await ask([{ events: [event] }, { completion: text }]);
    expect([said.text, kinds(said)]).toEqual([text, ["again", "end", "usage"]]);
  });
});

describe("a cut stream", () => {
  const chunk = `data: ${JSON.stringify({ choices: [{ delta: { content: "## Scope" } }] })}\n\n`;

  test("is asked again", async () => {
    const said = await ask([{ text, cutAfter: 2 }, ok]);
    expect([said.text, kinds(said)]).toEqual([text, ["again", "end", "usage"]]);
  });

  test("is left to the drafter when it happens twice", async () => {
    const said = await ask([{ text, finish: null }]);
    expect(said.error).toBeUndefined();
    expect([said.text, kinds(said)]).toEqual([text, ["usage", "again", "usage"]]);
    expect(said.server.calls).toHaveLength(2);
  });

  test("is one that ends in [DONE] without a reason, too", async () => {
    const said = await ask([{ events: [chunk, "data: [DONE]\n\n"] }, ok]);
    expect([said.text, kinds(said)]).toEqual([text, ["again", "end", "usage"]]);
  });

  test("is not one that breaks after its end was told", async () => {
    const end = `data: ${JSON.stringify({ choices: [{ delta: { content: "x" }, finish_reason: "stop" }] })}\n\n`;
    const said = await ask([{ events: [end, "data: {broken\n\n"] }]);
    expect([said.text, kinds(said), said.error]).toEqual(["x", ["end"], undefined]);
  });
});

describe("what is no answer", () => {
  test("a web page is shown by its title, after two tries", async () => {
    const page = { status: 200, type: "text/html", raw: "<html><head><title>Hotel login</title></head></html>" };
    const said = await ask([page]);
    expect(said.error).toMatchObject({ kind: "body", exit: 5 });
    expect(said.error?.message).toContain("“Hotel login”");
    expect(said.server.calls).toHaveLength(2);
  });

  test.each<[string, Script]>([
    ["an empty stream", [{ events: ["data: [DONE]\n\n"] }, ok]],
    ["an unreadable stream", [{ events: ["data: {broken\n\n"] }, ok]],
    ["an error with status 200", [{ status: 200, raw: JSON.stringify({ error: { message: "overloaded" } }) }, ok]],
  ])("%s is asked again", async (_, script) => {
    const said = await ask(script);
    expect([said.text, kinds(said)]).toEqual([text, ["again", "end", "usage"]]);
  });

  test("text without end is stopped", async () => {
    const said = await ask([{ text: "again and again ".repeat(20_000) }]);
    expect(said.error).toMatchObject({ kind: "body" });
    expect(said.server.calls).toHaveLength(2);
  });
});

describe("timers", () => {
  const limits = { firstToken: 60, idle: 60, total: 20_000 };

  test.each<[string, Script]>([
    ["a server that never answers", [{ break: "never answers" }, ok]],
    ["one that sends comments alone", [{ break: "only comments" }, ok]],
    ["one that stalls in the middle", [{ text, stallAfter: 1 }, ok]],
  ])("%s is asked anew", async (_, script) => {
    const said = await ask(script, { limits });
    expect([said.text, kinds(said)]).toEqual([text, ["again", "end", "usage"]]);
    await said.server.closed(0);
  });

  test("the whole call has an end as well", async () => {
    const said = await ask([{ text, stallAfter: 1 }], {
      limits: { firstToken: 20_000, idle: 20_000, total: 60 },
      tries: 1,
    });
    expect(said.error).toMatchObject({ kind: "timeout" });
    expect(said.error?.message).toContain("did not finish within 60 ms");
  });
});

describe("Ctrl-C", () => {
  const read = async (script: Script, on: Delta["type"], readers: number) => {
    const server = await startServer(script);
    open.push(server);
    const stop = new AbortController();
    const provider = createOpenAiProvider({ baseUrl: server.baseUrl, model: "small", concurrency: 1 });
    const one = async () => {
      for await (const { type } of provider.complete(question, stop.signal))
        if (type === on) stop.abort(new Error("stop"));
    };
    const ended = await Promise.allSettled(Array.from({ length: readers }, one));
    await server.closed(0);
    return { ended: ended.map(({ status }) => status), calls: server.calls.length };
  };

  test("ends a stream, and a wait for a place behind it", async () => {
    expect(await read([{ text, stallAfter: 1 }], "text", 2)).toEqual({ ended: ["rejected", "rejected"], calls: 1 });
  });

  test("ends a back-off", async () => {
    expect(await read([{ status: 500 }], "again", 1)).toEqual({ ended: ["rejected"], calls: 1 });
  });

  test("ends a call that waits for its first word", async () => {
    const server = await startServer([{ break: "never answers" }]);
    open.push(server);
    const stop = new AbortController();
    const provider = createOpenAiProvider({ baseUrl: server.baseUrl, model: "small" });
    const next = provider.complete(question, stop.signal)[Symbol.asyncIterator]().next();
    const ended = expect(next).rejects.toThrow("stop");
    await server.reached(1);
    stop.abort(new Error("stop"));
    await ended;
    await server.closed(0);
  });
});
