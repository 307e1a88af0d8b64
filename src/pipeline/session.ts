import type { SectionId } from "../design/topics.ts";
import type { Drafter, Given } from "../drafters/drafter.ts";
import { exits, Failure } from "../errors.ts";
import type { Review } from "../review.ts";
import type { Diagnostic } from "../rules/rule.ts";
import type { Needs } from "./plan.ts";

/** What happens in a run, for showing it. */
export type Progress =
  | { type: "planned"; sections: number }
  | { type: "started" | "written" | "mended"; section: SectionId }
  | { type: "failed" | "kept" | "removed"; section: SectionId; reason: string }
  | { type: "checked"; round: number; errors: number; warnings: number }
  | { type: "asked"; what: "repair" | "review"; sections: SectionId[] };

/** The questions only judgement can answer, asked once of the whole document; each answer belongs to a section. */
export type Judge = (given: Given, signal: AbortSignal) => Promise<Diagnostic[]>;

export type RunOptions = {
  brief: string;
  context: string[];
  depth: Given["depth"];
  /** `YYYY-MM-DD` */
  date: string;
  currency?: string;
  drafter: Drafter;
  judge?: Judge;
  /** The sections to write, with what each needs before it. */
  needs: Needs<SectionId>;
  concurrency: number;
  /** Rounds of repair, 0 to 3. */
  rounds: number;
  signal: AbortSignal;
  review(text: string, options: { brief: string }): Promise<Review>;
  /** Computes what the program computes. */
  fix(text: string): Promise<{ text: string }>;
  report?(event: Progress): void;
};

/** One run: what it was asked for, and how it goes. */
export type Session = {
  options: RunOptions;
  report(event: Progress): void;
  /** Sections that could not be written, with the last reason. */
  failures: Map<SectionId, Failure>;
  /** Whether any answer came. */
  answered: boolean;
  /** Whether a question waits for the answer of a batch: what needs it cannot be asked yet. */
  waiting: boolean;
  /** Why no further call is made. */
  stop?: Error;
};

export function openSession(options: RunOptions): Session {
  return { options, report: options.report ?? (() => {}), failures: new Map(), answered: false, waiting: false };
}

/**
 * Does one piece of work for a section and answers with its result, undefined when it failed. A failure is kept, and
 * ends the run when no other call could do better: cancelled, budget, refused, unreachable; a fault of ours as well.
 */
export async function attempt<Result>(
  session: Session,
  section: SectionId | undefined,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    const result = await work();
    session.answered = true;
    return result;
  } catch (thrown) {
    if (isPending(thrown)) {
      session.waiting = true;
      return undefined;
    }
    const failure = session.options.signal.aborted ? new Failure("cancelled", exits.cancelled) : (thrown as Error);
    if (endsRun(failure, session)) session.stop ??= failure;
    else if (section) session.report({ type: "failed", section, reason: failure.message });
    if (section && failure instanceof Failure) session.failures.set(section, failure);
    return undefined;
  }
}

const ending: number[] = [exits.cancelled, exits.budget, exits.refused];

function endsRun(failure: Error, session: Session): boolean {
  if (!(failure instanceof Failure) || ending.includes(failure.exit)) return true;
  if (isFinal(failure) && failure.exit === exits.provider) return true;
  return "hopeless" in failure && failure.hopeless === true && !session.answered;
}

/** Whether a question was only written down, for a batch to answer. */
function isPending(thrown: unknown): boolean {
  return thrown instanceof Failure && "pending" in thrown && thrown.pending === true;
}

/** At the end of a wave: a run that waits asks nothing further. */
export function rest(session: Session): void {
  if (session.waiting) session.stop ??= new Failure("the answers of a batch are waited for", exits.ok);
}

/** Whether the same must not be asked again, such as what a content filter refused. */
export function isFinal(failure: Failure | undefined): boolean {
  return failure !== undefined && "final" in failure && failure.final === true;
}
