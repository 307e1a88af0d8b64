import { afterEach, expect, test } from "vitest";
import { sectionTitles } from "../../src/design/topics.ts";
import { sectionIn } from "../../src/pipeline/join.ts";
import type { Progress } from "../../src/pipeline/session.ts";
import { type Answer, closeServers, write } from "../support/writing.ts";

afterEach(closeServers);

const brief =
  "a URL shortener: 5 million new links per month, 100:1 reads to writes, redirects under 50 ms p95, 99.95% uptime, links kept 5 years, under $5,000/month";

/** What small models do to a section. */
const harms: ((text: string) => string)[] = [
  (text) => text.replace(/^## .*\n/, ""),
  (text) => text.replace(/\b(N?FR)-\d+\b/g, (_, kind) => `${kind}-9${kind.length}`),
  (text) => text.replace(/^\|[ :|-]+\|$/gm, "| --- |"),
  (text) => text.slice(0, text.length * 0.4),
  (text) => text.replace(/```\n/g, ""),
  (text) => `${text}\n\n${text}`,
  (text) => `Sure! Here is the section you asked for.\n\n${text.replace(/^## .*/, "# Answer")}`,
  (text) => text.replace(/`[a-z_]+` = /g, "`unknown_thing` = "),
  (text) => text.replace(/\p{L}+/gu, (word, at: number) => (at % 3 === 0 ? "TBD" : word)),
  () => "I cannot help with that.",
  () => "",
];

/** A model that writes well, but at a rate harms what it writes, drafts and repairs alike; the same seed, the same harms. */
function weak(rate: number, seed: number): Answer {
  let state = seed;
  const random = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return (_, good) => (random() < rate ? harms[Math.floor(random() * harms.length)]!(good) : good);
}

test.each([
  [0.3, 1],
  [0.3, 2],
  [0.6, 3],
  [0.6, 4],
  [0.9, 5],
  [1, 6],
])(
  "a model that harms %d of its sections (seed %i) brings the run to an end that is no worse than its draft",
  async (rate, seed) => {
    const checked: Extract<Progress, { type: "checked" }>[] = [];
    const answers: Record<string, string[]> = {};
    const harming = weak(rate, seed);
    const written = await write(
      brief,
      (question, good) => {
        const text = harming(question, good);
        answers[question.section] = [...(answers[question.section] ?? []), typeof text === "string" ? text : good];
        return text;
      },
      {
        rounds: 3,
        report: (event) => {
          if (event.type === "checked") checked.push(event);
        },
      },
    );
    expect([0, 2, 5]).toContain(written.exit);
    expect(written.exit === 0).toBe(written.review?.verdict === "pass" && written.failures.size === 0);
    const errors = checked.map((event) => event.errors);
    expect(errors).toEqual(errors.toSorted((one, other) => other - one));
    expect(written.review?.counts.error ?? 0).toBeLessThanOrEqual(errors[0] ?? 0);
    expect(written.questions.length).toBeLessThanOrEqual(80);
    for (const id of Object.keys(sectionTitles) as (keyof typeof sectionTitles)[]) {
      const text = sectionIn(written.text, id);
      const isWanted = answers[id]?.length === 1 && text !== undefined && !written.failures.has(id);
      if (isWanted) expect(text.startsWith(`## ${sectionTitles[id]}\n`)).toBe(true);
    }
  },
);

test("sections that nothing is reported of stay byte for byte what they were", async () => {
  const once = await write(brief, undefined);
  const spoiled = await write(brief, ({ section, how }, good) =>
    section === "failure-modes" && how === "draft"
      ? good.replace(/(?<=^\| (?!Failure|---)[^|]+) \|.*$/gm, " | TBD | TBD | TBD | TBD |")
      : good,
  );
  expect(spoiled.questions).toContain("repair failure-modes");
  const others = (Object.keys(sectionTitles) as (keyof typeof sectionTitles)[]).filter(
    (id) => !spoiled.questions.includes(`repair ${id}`),
  );
  expect(others.length).toBeGreaterThan(10);
  for (const id of others) expect(sectionIn(spoiled.text, id)).toBe(sectionIn(once.text, id));
});
