import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { remainingPaths, runPlan } from "../../src/pipeline/plan.ts";
import { loadPrompts, needsOf } from "../../src/prompts/index.ts";

const needs = new Map<string, string[]>([
  ["overview", ["cost"]],
  ["requirements", []],
  ["scope", []],
  ["components", ["requirements", "scope"]],
  ["cost", ["components"]],
  ["security", ["components"]],
]);

/** Runs a plan whose tasks end only when told to, one at a time, the first started first. */
async function traced(plan: Map<string, string[]>, concurrency: number, stopAt?: string) {
  const started: string[] = [];
  const done: string[] = [];
  let widest = 0;
  await runPlan(plan, concurrency, async (id) => {
    started.push(id);
    widest = Math.max(widest, started.length - done.length);
    expect((plan.get(id) ?? []).filter((need) => plan.has(need) && !done.includes(need))).toEqual([]);
    await Promise.resolve();
    done.push(id);
    return id !== stopAt;
  });
  return { started, done, widest };
}

describe("waves", () => {
  test("start what has the longest way to go first, and nothing before what it needs", async () => {
    expect(Object.fromEntries(remainingPaths(needs))).toEqual({
      overview: 1,
      requirements: 4,
      scope: 4,
      components: 3,
      cost: 2,
      security: 1,
    });
    expect((await traced(needs, 1)).started).toEqual([
      "requirements",
      "scope",
      "components",
      "cost",
      "overview",
      "security",
    ]);
  });

  test("keep to the concurrency and run everything once, whatever the plan", async () => {
    const plans = fc.array(fc.array(fc.nat({ max: 30 }), { maxLength: 4 }), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(plans, fc.integer({ min: 1, max: 5 }), async (lists, concurrency) => {
        const plan = new Map(lists.map((list, index) => [`${index}`, list.filter((need) => need < index).map(String)]));
        const { started, widest } = await traced(plan, concurrency);
        expect([...started].sort()).toEqual([...plan.keys()].sort());
        expect(widest).toBeLessThanOrEqual(concurrency);
      }),
    );
  });

  test("stop when a task says so, after what runs", async () => {
    expect((await traced(needs, 1, "scope")).started).toEqual(["requirements", "scope"]);
  });

  test("pass on an error of a task", async () => {
    await expect(runPlan(needs, 2, () => Promise.reject(new Error("bug")))).rejects.toThrow("bug");
  });

  test("of the prompts that ship begin with requirements and scope and write the overview from nearly all", async () => {
    const plan = needsOf(await loadPrompts());
    const { started } = await traced(plan, 1);
    expect(started.slice(0, 2).sort()).toEqual(["requirements", "scope"]);
    expect(started.indexOf("decisions")).toBeGreaterThan(started.indexOf("cost"));
    expect(plan.get("overview")).toEqual(expect.arrayContaining(["decisions", "questions", "cost", "quantities"]));
  });
});
