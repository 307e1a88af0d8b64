import { describe, expect, test } from "vitest";
import { type SectionId, sectionTitles } from "../../src/design/topics.ts";
import type { Drafter, Given } from "../../src/drafters/drafter.ts";
import { exits, Failure } from "../../src/errors.ts";
import { sectionIn } from "../../src/pipeline/join.ts";
import { type Progress, type RunOptions, run } from "../../src/pipeline/run.ts";
import { ProviderError } from "../../src/providers/errors.ts";
import { diagnostic, markedReview } from "../support/marked.ts";

const ids: SectionId[] = ["scope", "components", "cost", "monitoring"];
const needs = new Map<SectionId, SectionId[]>([
  ["scope", []],
  ["components", ["scope"]],
  ["cost", ["components"]],
  ["monitoring", ["components"]],
]);
const good = (id: SectionId, more = "") =>
  `## ${sectionTitles[id]}\n\n${"What is so is said here in full. ".repeat(4)}${more}`.trim();

type Answer = string | Error | ((given: Given) => string);
type Asked = { how: "draft" | "repair"; id: SectionId; given: Given };

/** Answers every question for a section with the next of its answers, the last again and again. */
function scripted(answers: Partial<Record<SectionId, Answer[]>>, repairs = true): Drafter & { asked: Asked[] } {
  const asked: Asked[] = [];
  const left = new Map(Object.entries(answers).map(([id, list]) => [id, [...list]]));
  async function* answer(how: Asked["how"], id: SectionId, given: Given): AsyncGenerator<string> {
    asked.push({ how, id, given });
    const list = left.get(id) ?? [good(id)];
    const next = list.length > 1 ? list.shift()! : list[0]!;
    if (next instanceof Error) throw next;
    yield typeof next === "function" ? next(given) : next;
  }
  return {
    id: "scripted",
    description: "scripted",
    title: () => "Seed Bank",
    draft: (id, given) => answer("draft", id, given),
    ...(repairs && { repair: (id, _standing, _diagnostics, given) => answer("repair", id, given) }),
    asked,
  };
}

async function write(drafter: Drafter, more: Partial<RunOptions> = {}) {
  const events: Progress[] = [];
  const outcome = await run({
    brief: "a seed bank",
    context: [],
    depth: "lean",
    date: "2026-01-15",
    drafter,
    needs,
    concurrency: 2,
    rounds: 2,
    signal: new AbortController().signal,
    review: markedReview(ids),
    fix: async (text) => ({ text: text.replaceAll("= ?", "= 4") }),
    report: (event) => events.push(event),
    ...more,
  });
  return { ...outcome, events };
}

const questions = ({ asked }: { asked: Asked[] }) => asked.map(({ how, id }) => `${how} ${id}`);

describe("a run", () => {
  test("drafts every section from those it needs, joins and computes", async () => {
    const drafter = scripted({ cost: [good("cost", "`a` = ?")] });
    const { text, exit, events } = await write(drafter);
    expect([exit, questions(drafter)]).toEqual([
      0,
      ["draft scope", "draft components", "draft cost", "draft monitoring"],
    ]);
    expect(sectionIn(text, "cost")).toBe(good("cost", "`a` = 4"));
    expect(drafter.asked.map(({ given }) => given.document.match(/^## .*/gm) ?? [])).toEqual([
      [],
      ["## Scope"],
      ["## Components"],
      ["## Components"],
    ]);
    expect(events.filter(({ type }) => type === "written")).toHaveLength(4);
  });

  test("mends in one round only what is reported; every other byte stays", async () => {
    const drafter = scripted({
      components: [good("components", "⟦error: no technology⟧"), good("components", "Go.")],
      monitoring: [good("monitoring", "⟦error: no threshold⟧"), good("monitoring", "> 5 s.")],
      cost: ["", good("cost")],
    });
    const { text, exit } = await write(drafter);
    expect([exit, questions(drafter).slice(4)]).toEqual([0, ["repair components", "draft cost", "repair monitoring"]]);
    const untouched = await write(
      scripted({ components: [good("components", "Go.")], monitoring: [good("monitoring", "> 5 s.")] }),
    );
    expect(text).toBe(untouched.text);
  });

  test("keeps the old text when a repair makes it worse, and ends when nothing changes", async () => {
    const drafter = scripted({
      cost: [good("cost", "⟦error: no total⟧"), "## Cost Estimate\n\n⟦error: a⟧ ⟦error: b⟧"],
    });
    const { text, exit, events, review } = await write(drafter);
    expect([exit, review?.verdict, sectionIn(text, "cost")]).toEqual([2, "fail", good("cost", "⟦error: no total⟧")]);
    expect(questions(drafter).slice(4)).toEqual(["repair cost"]);
    expect(events).toContainEqual({ type: "kept", section: "cost", reason: "errors rise from 1 to 2" });
  });

  test("goes on while a round helps, and no longer than its rounds", async () => {
    const errors = (count: number) => good("cost", "⟦error: x⟧ ".repeat(count).trim());
    const drafter = scripted({ cost: [4, 3, 2, 1].map(errors) });
    const { text, exit } = await write(drafter);
    expect([exit, sectionIn(text, "cost"), drafter.asked.length]).toEqual([2, errors(2), 6]);
    expect((await write(scripted({ cost: [errors(1), errors(0)] }), { rounds: 0 })).exit).toBe(2);
  });

  test("writes anew in a third round what two rounds did not mend", async () => {
    const drafter = scripted({ cost: [good("cost", "⟦error: x⟧"), good("cost", "⟦error: y⟧"), good("cost")] });
    const { exit } = await write(drafter, { rounds: 3 });
    expect([exit, questions(drafter).slice(4)]).toEqual([0, ["repair cost", "draft cost"]]);
  });

  test("does not ask again a drafter that cannot repair", async () => {
    const drafter = scripted({ cost: [good("cost", "⟦error: x⟧")] }, false);
    expect([(await write(drafter)).exit, drafter.asked.length]).toEqual([2, 4]);
  });

  test("never takes what is not the section that was asked for", async () => {
    const drafter = scripted({ cost: [good("scope"), `${good("cost")}\n\n${good("scope")}`] });
    const { text, exit, failures } = await write(drafter);
    expect([exit, sectionIn(text, "cost"), [...failures.keys()]]).toEqual([2, undefined, ["cost"]]);
    expect(text.match(/^## Scope$/gm)).toHaveLength(1);
  });
});

describe("a drafter that fails", () => {
  const busy = new ProviderError("server", "busy");

  test("for one section leaves a gap, others go on: exit 5", async () => {
    const drafter = scripted({ cost: [busy] });
    const { text, exit, failures } = await write(drafter);
    expect([exit, [...failures.keys()], questions(drafter).includes("draft monitoring")]).toEqual([5, ["cost"], true]);
    expect([...text.matchAll(/^## (.*)/gm)].map(([, title]) => title)).toEqual(["Scope", "Components", "Monitoring"]);
  });

  test("once and not again is forgiven", async () => {
    expect((await write(scripted({ cost: [busy, good("cost")] }))).exit).toBe(0);
  });

  test("while a section is repaired leaves the old text: exit 2", async () => {
    const { exit, failures } = await write(scripted({ cost: [good("cost", "⟦error: x⟧"), busy] }));
    expect([exit, failures.size]).toEqual([2, 0]);
  });

  test.each(["auth", "quota", "model"] as const)("for good (%s) ends the run at once: exit 4", async (kind) => {
    const drafter = scripted({ scope: [new ProviderError(kind, "no")] });
    const { exit, text, stop } = await write(drafter);
    expect([exit, text, stop?.message, drafter.asked.length]).toEqual([4, "", "no", 1]);
  });

  test.each(["unreachable", "network", "timeout", "body"] as const)(
    "because nobody answers at all (%s) is not tried section by section: exit 5",
    async (kind) => {
      const gone = new ProviderError(kind, "no connection to x");
      const drafter = scripted({ scope: [gone], components: [gone] });
      const { exit, text } = await write(drafter);
      expect([exit, text, drafter.asked.length]).toEqual([5, "", 1]);
      const later = scripted({ components: [gone] });
      expect([(await write(later)).exit, questions(later).includes("draft cost")]).toEqual([5, true]);
    },
  );

  test("because the host asks to come back in an hour writes what there is: exit 5", async () => {
    const later = new ProviderError("rate", "come back in 60 minutes", { final: true });
    const drafter = scripted({ components: [later] });
    const { exit, text, stop } = await write(drafter, { concurrency: 1 });
    expect([exit, stop?.message, questions(drafter)]).toEqual([5, later.message, ["draft scope", "draft components"]]);
    expect(sectionIn(text, "scope")).toBe(good("scope"));
  });

  test("by a budget writes what there is: exit 3", async () => {
    const { exit, text } = await write(scripted({ cost: [new Failure("the budget is reached", exits.budget)] }), {
      concurrency: 1,
    });
    expect(exit).toBe(3);
    expect(sectionIn(text, "components")).toBe(good("components"));
  });

  test("by refusing the content is not asked the same again: exit 2", async () => {
    const drafter = scripted({ cost: [new ProviderError("filtered", "refused"), good("cost")] });
    expect([(await write(drafter)).exit, drafter.asked.length]).toEqual([2, 4]);
  });

  test("by a fault of ours is a crash and no gap", async () => {
    await expect(write(scripted({ cost: [new TypeError("undefined is not a function")] }))).rejects.toThrow(TypeError);
  });

  test("by Ctrl-C keeps what is written: exit 130", async () => {
    const stop = new AbortController();
    const cut = () => {
      stop.abort();
      throw stop.signal.reason;
    };
    const { exit, text } = await write(scripted({ components: [cut] }), { signal: stop.signal });
    expect([exit, text.includes(good("scope")), text.includes("## Cost")]).toEqual([130, true, false]);
  });
});

describe("a review", () => {
  const advice = [diagnostic("cost", "warning", "no egress")];

  test("is asked once of a document that passes, and mended as far as nothing gets worse", async () => {
    const drafter = scripted({ cost: [good("cost"), good("cost", "Egress is priced.")] });
    const asked: string[] = [];
    const judge = async ({ document }: Given) => {
      asked.push(document);
      return [...advice, diagnostic("scope", "warning", "x")];
    };
    const { text, exit } = await write(drafter, { judge });
    expect([exit, asked.length, questions(drafter).slice(4)]).toEqual([0, 1, ["repair scope", "repair cost"]]);
    expect(sectionIn(text, "cost")).toBe(good("cost", "Egress is priced."));
    expect(sectionIn(text, "scope")).toBe(good("scope"));
  });

  test("is not asked of one that fails, and cannot fail one that passes", async () => {
    const never = async () => {
      throw new ProviderError("server", "busy");
    };
    expect((await write(scripted({}), { judge: never })).exit).toBe(0);
    const judge = async () => Promise.reject(new Error("asked"));
    expect((await write(scripted({ cost: [good("cost", "⟦error: x⟧")] }), { judge })).exit).toBe(2);
  });

  test("that worsens a section is not followed", async () => {
    const drafter = scripted({ cost: [good("cost"), good("cost", "⟦warning: y⟧")] });
    const { text, exit } = await write(drafter, { judge: async () => advice });
    expect([exit, sectionIn(text, "cost")]).toEqual([0, good("cost")]);
  });
});
