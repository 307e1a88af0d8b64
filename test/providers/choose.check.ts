import { afterEach, describe, expect, test } from "vitest";
import { choose, type Wanted } from "../../src/providers/choose.ts";
import { isLoopback } from "../../src/providers/hosts.ts";
import { findLocalServer } from "../../src/providers/probe.ts";
import { redact } from "../../src/providers/redact.ts";
import { type ScriptedServer, startServer } from "../support/server.ts";

const open: ScriptedServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

const nobody = async () => undefined;
const key = { OPENAI_API_KEY: "sk-test-0123456789" };
const want = (some: Partial<Wanted>, probe = nobody as Parameters<typeof choose>[1]) =>
  choose({ provider: "auto", local: false, env: {}, ...some }, probe);

describe("who writes", () => {
  test("the embedded drafter, when nothing speaks for a model", async () => {
    expect(await want({})).toMatchObject({ kind: "offline" });
    expect(await want({ provider: "offline", env: key })).toMatchObject({ kind: "offline" });
    expect(await want({ env: { OPENAI_API_KEY: "  " } })).toMatchObject({ kind: "offline" });
  });

  test("a model, when there is a key or a base URL", async () => {
    expect(await want({ env: key })).toEqual({
      kind: "openai",
      baseUrl: "https://api.openai.com/v1",
      model: "gpt-5-mini",
      key: key.OPENAI_API_KEY,
      loopback: false,
    });
    expect(await want({ baseUrl: "http://localhost:8000/v1/" })).toMatchObject({
      baseUrl: "http://localhost:8000/v1",
      loopback: true,
    });
  });

  test("the model is the flag, else the environment, else the usual one", async () => {
    expect(await want({ env: { ...key, OPENAI_MODEL: "env" }, model: "flag" })).toMatchObject({ model: "flag" });
    expect(await want({ env: { ...key, OPENAI_MODEL: "env" } })).toMatchObject({ model: "env" });
  });

  test("a key goes to the host that the environment names for it", async () => {
    const env = { ...key, OPENAI_BASE_URL: "https://llm.example.com/v1" };
    expect(await want({ env })).toMatchObject({ baseUrl: "https://llm.example.com/v1", key: key.OPENAI_API_KEY });
  });

  test("a server on this machine is looked for only when asked, and gets no key", async () => {
    const server = await startServer([], ["llama"]);
    open.push(server);
    const port = Number(new URL(server.baseUrl).port);
    const probe = () => findLocalServer([1, port]);
    expect(await want({ local: true }, probe)).toEqual({
      kind: "openai",
      baseUrl: server.baseUrl,
      model: "llama",
      loopback: true,
    });
    expect(await want({}, probe)).toMatchObject({ kind: "offline" });
    expect(await want({ local: true }, () => findLocalServer([1]))).toMatchObject({ kind: "offline" });
  });
});

describe("what cannot be is refused in one line", () => {
  test.each<[string, Partial<Wanted>, RegExp]>([
    ["unknown provider", { provider: "azure" }, /unknown provider `azure`: use auto, openai, offline/],
    ["no key", { provider: "openai" }, /no key for api\.openai\.com: set OPENAI_API_KEY, or use --provider offline/],
    ["no key for a cloud host", { baseUrl: "https://llm.example.com/v1" }, /no key for llm\.example\.com/],
    ["not http", { baseUrl: "ftp://example.com", env: key }, /`ftp:\/\/example\.com` is no http\(s\) address/],
    ["no address", { baseUrl: "localhost", env: key }, /is no http\(s\) address: give one such as/],
    ["empty address", { baseUrl: "", env: key }, /--base-url `` is no http\(s\) address/],
    [
      "plain http off this machine",
      { baseUrl: "http://example.com/v1", env: key },
      /plain http to another machine: use https/,
    ],
    [
      "plain http in the environment",
      { env: { ...key, OPENAI_BASE_URL: "http://example.com/v1" } },
      /OPENAI_BASE_URL `http/,
    ],
    ["a key that is none", { env: { OPENAI_API_KEY: "sk-ä\nx" } }, /holds characters that no key has/],
    ["a flag without meaning", { provider: "offline", model: "x" }, /--model has no meaning with `--provider offline`/],
    ["no server to be found", { provider: "openai", local: true }, /no model server answers on this machine/],
  ])("%s", async (_, some, message) => {
    await expect(want(some)).rejects.toMatchObject({
      name: "Failure",
      exit: 64,
      message: expect.stringMatching(message),
    });
  });

  test("a password in an address is not repeated", async () => {
    const refused = want({ baseUrl: "https://me:secret@example.com/v1", env: key });
    await expect(refused).rejects.toThrow(/--base-url holds a name or password/);
    await expect(refused).rejects.not.toThrow(/secret/);
  });
});

test("loopback is this machine alone", () => {
  const here = [
    "http://localhost/v1",
    "http://127.0.0.1:80/v1",
    "http://127.9.9.9/",
    "http://[::1]:8080/v1",
    "http://a.localhost/",
  ];
  const elsewhere = [
    "http://localhost.example.com/",
    "http://127.example.com/",
    "http://0.0.0.0/",
    "http://10.0.0.1/",
    "http://128.0.0.1/",
  ];
  expect([here.filter(isLoopback), elsewhere.filter(isLoopback)]).toEqual([here, []]);
});

test("keys are taken out of every text", () => {
  const texts = [
    "Incorrect API key: sk-proj-abcdefgh1234",
    "Authorization: Bearer abcdef123456",
    '{"api_key":"abcdef1234"}',
    "AIzaSyA1234567890123456789012345",
    "ghp_abcdefghij0123456789",
    "plain words with my-own-secret in them",
  ];
  const clean = texts.map((text) => redact(text, ["my-own-secret", undefined, ""]));
  expect(clean.join("\n")).not.toMatch(/abcdef|AIzaSy|my-own-secret/);
  const words = "a risk-based approach, task-oriented, with basic authentication";
  expect(redact(words)).toBe(words);
});
