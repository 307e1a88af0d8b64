import { describe, expect, test } from "vitest";
import { createBudget, estimate } from "../../src/pipeline/budget.ts";
import type { Delta, Provider } from "../../src/providers/provider.ts";
import { createScriptedProvider } from "../../src/providers/scripted.ts";

const question = { messages: [{ role: "user" as const, content: "x".repeat(330) }], maxTokens: 50 };
const signal = new AbortController().signal;
const usage: Delta = { type: "usage", input: 90, output: 30, cached: 10 };
const end: Delta = { type: "end", reason: "stop" };

async function drain(provider: Provider): Promise<void> {
  for await (const _ of provider.complete(question, signal));
}

describe("a budget", () => {
  test("counts what the provider says, and estimates what it does not", async () => {
    const budget = createBudget();
    const provider = budget.guard(
      createScriptedProvider([
        [end, usage],
        [{ type: "text", text: "y".repeat(33) }, end],
      ]),
    );
    await drain(provider);
    await drain(provider);
    expect(budget.spent()).toEqual({ requests: 2, input: 90 + estimate("x".repeat(330)), output: 40, cached: 10 });
  });

  test("counts every try of a call", async () => {
    const budget = createBudget();
    const text: Delta = { type: "text", text: "y".repeat(33) };
    await drain(budget.guard(createScriptedProvider([[text, { type: "again", reason: "reset" }, text, end, usage]])));
    expect(budget.spent()).toEqual({ requests: 2, input: 190, output: 40, cached: 10 });
  });

  test("counts the request but no tokens of a call that nobody answered", async () => {
    const budget = createBudget();
    await expect(drain(budget.guard(createScriptedProvider([new Error("refused")])))).rejects.toThrow("refused");
    expect(budget.spent()).toEqual({ requests: 1, input: 0, output: 0, cached: 0 });
  });

  test.each([
    [{ requests: 1 }, "1 requests"],
    [{ input: 150 }, "150 input tokens"],
    [{ output: 70 }, "70 output tokens"],
    [{ total: 250 }, "250 tokens in total"],
  ])("%j stops the next call before it is made", async (caps, words) => {
    const scripted = createScriptedProvider(() => [end, usage]);
    const provider = createBudget(caps).guard(scripted);
    await drain(provider);
    await expect(drain(provider)).rejects.toMatchObject({ exit: 3, message: expect.stringContaining(words) });
    expect(scripted.requests).toHaveLength(1);
  });

  test("reckons with what runs beside it", async () => {
    const provider = createBudget({ output: 99 }).guard(createScriptedProvider(() => [end, usage]));
    const running = provider.complete(question, signal)[Symbol.asyncIterator]();
    await running.next();
    await expect(drain(provider)).rejects.toMatchObject({ exit: 3 });
    await running.return?.();
    await expect(drain(provider)).resolves.toBeUndefined();
  });

  test("ends by the clock as well", async () => {
    let now = 0;
    const provider = createBudget({ milliseconds: 60_000 }, () => now).guard(
      createScriptedProvider(() => [end, usage]),
    );
    await drain(provider);
    now = 60_001;
    await expect(drain(provider)).rejects.toMatchObject({ exit: 3, message: expect.stringContaining("1 minutes") });
  });
});
