import type { SectionId } from "../design/topics.ts";
import { exits, Failure } from "../errors.ts";
import type { Review } from "../review.ts";
import { disarmed, unsafeIn } from "./disarm.ts";
import { join } from "./join.ts";
import { runPlan } from "./plan.ts";
import { isOneSection } from "./refusal.ts";
import { type State, whole } from "./repair.ts";
import { advise, repairRounds } from "./rounds.ts";
import { attempt, openSession, type RunOptions, rest, type Session } from "./session.ts";

export type { Judge, Progress, RunOptions } from "./session.ts";

export type Outcome = {
  /** The document as far as it was written; empty when nothing was. */
  text: string;
  review?: Review;
  failures: ReadonlyMap<SectionId, Failure>;
  /** Why the run ended before its time. */
  stop?: Failure;
  /** Whether questions wait for the answers of a batch. */
  waiting: boolean;
  /** Exit code: 0 passes, 2 gaps, 3 budget, 4 refused, 5 provider kept failing, 130 cancelled. */
  exit: number;
};

/** Drafts every section, joins, computes, checks and repairs. Throws only when a part of ours is broken. */
export async function run(options: RunOptions): Promise<Outcome> {
  const session = openSession(options);
  const sections = await draftAll(session);
  rest(session);
  if (sections.size === 0 || session.waiting) return outcome(session);
  const prove = async (text: string): Promise<State> => {
    const { text: fixed } = await options.fix(text);
    return { text: fixed, review: await options.review(fixed, { brief: options.brief }) };
  };
  const drafted = await prove(assemble(session, sections));
  const repaired = await disarm(session, await repairRounds(session, drafted, prove), prove);
  return outcome(session, await disarm(session, await advise(session, repaired, prove), prove));
}

/** What is unsafe and no repair took away is taken out, and told. A drafter that cannot repair is ours. */
async function disarm(session: Session, state: State, prove: (text: string) => Promise<State>): Promise<State> {
  const unsafe = unsafeIn(state.review.diagnostics);
  if (unsafe.length === 0 || !session.options.drafter.repair || session.waiting) return state;
  for (const { section, message } of unsafe) session.report({ type: "removed", section, reason: message });
  return prove(disarmed(state.text, unsafe));
}

async function draftAll(session: Session): Promise<Map<SectionId, string>> {
  const { needs, concurrency } = session.options;
  const sections = new Map<SectionId, string>();
  session.report({ type: "planned", sections: needs.size });
  await runPlan(needs, concurrency, async (id) => {
    session.report({ type: "started", section: id });
    const isLate = (need: SectionId) => !sections.has(need) && !session.failures.has(need);
    if (session.waiting && needs.get(id)?.some(isLate)) return true;
    const text = await attempt(session, id, () => draftOne(session, id, sections));
    if (text?.trim()) sections.set(id, text);
    if (text !== undefined) session.report({ type: "written", section: id });
    return session.stop === undefined;
  });
  return sections;
}

/** What a section is given depends on what it needs alone, and not on what else happens to be ready: the same brief asks the same questions. */
async function draftOne(session: Session, id: SectionId, sections: Map<SectionId, string>): Promise<string> {
  const { brief, context, depth, drafter, needs, signal } = session.options;
  const standing = new Map(
    (needs.get(id) ?? []).flatMap((need) => (sections.has(need) ? [[need, sections.get(need)!]] : [])),
  );
  const document = standing.size > 0 ? assemble(session, standing) : "";
  const text = await whole(drafter.draft(id, { brief, context, depth, document }, signal));
  if (text.trim() && !isOneSection(text, id)) throw new Failure(`the answer is not one section “${id}”`, exits.gaps);
  return text;
}

function assemble({ options }: Session, sections: Map<SectionId, string>): string {
  const { brief, date, currency = "USD", drafter } = options;
  const depth = drafter.depth?.(options.depth, options.brief) ?? options.depth;
  return join({ title: drafter.title(brief), brief, depth, date, currency }, sections);
}

function outcome(session: Session, state?: State): Outcome {
  const { stop, failures, waiting } = session;
  if (stop && !(stop instanceof Failure)) throw stop;
  return {
    text: state?.text ?? "",
    review: state?.review,
    failures,
    stop,
    waiting,
    exit: exitOf(failures, stop, state?.review.verdict),
  };
}

function exitOf(
  failures: ReadonlyMap<SectionId, Failure>,
  stop: Failure | undefined,
  verdict: Review["verdict"] | undefined,
): number {
  if (stop?.exit === exits.cancelled) return exits.cancelled;
  if (verdict === "pass" && failures.size === 0) return exits.ok;
  if (stop) return stop.exit;
  return [...failures.values()].some(({ exit }) => exit === exits.provider) ? exits.provider : exits.gaps;
}
