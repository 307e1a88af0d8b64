import { describe, expect, test } from "vitest";
import { loadBlueprints } from "../../src/drafters/blueprints.ts";
import { exemplarFor, withExemplar } from "../../src/drafters/model/exemplars.ts";
import { draftMessages } from "../../src/drafters/model/messages.ts";
import { loadPrompts } from "../../src/prompts/index.ts";

const prompts = await loadPrompts();
const blueprints = loadBlueprints();
const brief = "design a video upload service: 1,000 uploads a day";
const exemplar = exemplarFor(brief, blueprints);

describe.each([...prompts.sections.keys()])("the prompt for %s", (section) => {
  test("shows the section of the nearest blueprint, as a writer hands it over", async () => {
    const own = exemplar(section);
    expect(own).toMatch(/^## /);
    expect(own!.length).toBeLessThanOrEqual(4000);
    expect((own!.match(/^```/gm)?.length ?? 0) % 2).toBe(0);
    expect(own).not.toContain("drawn from the steps");
    expect(own).not.toMatch(/holds \(/);
    const task = await taskOf(section, exemplar);
    expect(task).toContain(own);
    expect(task).not.toContain("Example, of another system");
  });

  test("keeps its own example where no blueprint is near", async () => {
    const none = exemplarFor("something", blueprints);
    expect(none(section)).toBeUndefined();
    expect(await taskOf(section, none)).toContain("Example, of another system");
  });
});

test("what the program computes is asked of nobody", () => {
  expect(exemplar("scaling")).toContain("| `monthly_cost` | ? USD/month | ? USD/month | ? USD/month |");
  expect(exemplar("scaling")).toContain("| `uploads` | 1,000 /day | 10,000 /day | 100,000 /day |");
});

test("braces and dollars of an exemplar are text", () => {
  const task = "Example, of another system. Take it:\n\n````markdown\nold\n````\n\nTraps";
  expect(withExemplar(task, "`$&` {{tag}} $1")).toContain("````markdown\n`$&` {{tag}} $1\n````\n\nTraps");
  expect(withExemplar(task, undefined)).toBe(task);
});

async function taskOf(section: Parameters<typeof exemplar>[0], by: typeof exemplar): Promise<string> {
  const given = { brief, context: [], depth: "standard" as const, document: "" };
  const [, user] = await draftMessages(prompts, section, given, "2026-11", by);
  return user!.content;
}
