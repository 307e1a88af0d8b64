import { sectionTitles } from "../../src/design/topics.ts";
import { createModelDrafter } from "../../src/drafters/model.ts";
import { fix } from "../../src/fix.ts";
import { createBudget } from "../../src/pipeline/budget.ts";
import { type Outcome, run } from "../../src/pipeline/run.ts";
import type { Progress } from "../../src/pipeline/session.ts";
import { loadPrompts, needsOf } from "../../src/prompts/index.ts";
import { createOpenAiProvider } from "../../src/providers/openai.ts";
import { review } from "../../src/review.ts";
import { goodSections, type Question, questionOf } from "./blueprint.ts";
import { type Action, type Call, type ScriptedServer, startServer } from "./server.ts";

/** `said`: how many characters of its answer stand already, where it is gone on with. */
const opened: ScriptedServer[] = [];

/** Closes the servers of the runs so far. */
export async function closeServers(): Promise<void> {
  for (const server of opened.splice(0)) await server.close();
}

type Asked = Required<Pick<Question, "section">> & Question & { said: number | undefined };
export type Answer = (question: Asked, good: string) => string | Action | undefined;
export type Written = Outcome & { questions: string[]; server: ScriptedServer; notes: string[] };

/** A whole run against a server that answers with the sections of a finished design, except where `answer` says otherwise. */
export async function write(
  brief: string,
  answer: Answer = () => undefined,
  more: { rounds?: number; tokens?: number; report?: (event: Progress) => void } = {},
): Promise<Written> {
  const server = await startServer((call) => {
    const question = { ...questionOf(call), said: saidIn(call) };
    if (!question.section) return { text: "- none" };
    const good =
      goodSections.get(question.section) ?? `## ${sectionTitles[question.section]}\n\nThe old links move first.`;
    const said = answer({ ...question, section: question.section }, good) ?? good;
    return typeof said === "string" ? { text: said } : said;
  });
  opened.push(server);
  const prompts = await loadPrompts();
  const budget = createBudget(more.tokens ? { total: more.tokens } : { input: 2_000_000 });
  const signal = new AbortController().signal;
  const provider = budget.guard(
    createOpenAiProvider({ baseUrl: server.baseUrl, model: "small", concurrency: 4, tries: 5, sleep: async () => {} }),
  );
  const notes: string[] = [];
  const drafter = createModelDrafter({
    provider,
    prompts,
    title: () => "URL Shortener",
    month: "2026-01",
    maxTokens: 4000,
    note: (text) => notes.push(text),
  });
  const options = {
    brief,
    context: [],
    depth: "standard" as const,
    date: "2026-01-15",
    needs: needsOf(prompts),
    concurrency: 4,
    signal,
  };
  const outcome = await run({
    ...options,
    drafter,
    judge: drafter.judge,
    rounds: more.rounds ?? 2,
    review,
    fix,
    report: more.report,
  });
  const questions = server.calls.map((call) => Object.values(questionOf(call)).filter(Boolean).join(" "));
  return { ...outcome, questions, server, notes };
}

function saidIn({ body: { messages = [] } }: Call): number | undefined {
  const last = messages.at(-1)?.content ?? "";
  return last.startsWith("Your answer was cut at the limit") ? messages.at(-2)?.content.length : undefined;
}
