import type { SectionId } from "../design/topics.ts";
import { bySection } from "../rules/group.ts";
import type { Diagnostic } from "../rules/rule.ts";
import { sectionIn } from "./join.ts";
import { runPlan } from "./plan.ts";
import { accept, ask, faultsBySection, fingerprint, type State } from "./repair.ts";
import { attempt, isFinal, rest, type Session } from "./session.ts";

type Prove = (text: string) => Promise<State>;

/** The last round writes its sections from scratch instead of mending them. */
const anewRound = 3;

/** Repairs section by section until the check passes, the rounds are over, or a round has changed nothing. */
export async function repairRounds(session: Session, drafted: State, prove: Prove): Promise<State> {
  const { rounds, drafter } = session.options;
  let state = drafted;
  let seen = "";
  for (let round = 1; ; round += 1) {
    const { counts, diagnostics, verdict } = state.review;
    session.report({ type: "checked", round: round - 1, errors: counts.error, warnings: counts.warning });
    const same = fingerprint(diagnostics) === seen;
    if (same && round < anewRound) round = anewRound;
    if (verdict === "pass" || session.stop || !drafter.repair || round > rounds) return state;
    seen = fingerprint(diagnostics);
    state = await rewrite(session, state, askable(session, diagnostics), {
      prove,
      anew: round === anewRound,
      advised: false,
    });
  }
}

/** What was refused for good is not asked again. */
function askable(session: Session, diagnostics: Diagnostic[]): Map<SectionId, Diagnostic[]> {
  return new Map([...faultsBySection(diagnostics)].filter(([id]) => !isFinal(session.failures.get(id))));
}

/** Asks for judgement once, and lets what it finds be mended as far as nothing gets worse. */
export async function advise(session: Session, state: State, prove: Prove): Promise<State> {
  const { judge, rounds, brief, context, depth, signal } = session.options;
  if (!judge || rounds === 0 || session.stop || state.review.verdict === "fail" || session.failures.size > 0)
    return state;
  session.report({ type: "asked", what: "review", sections: [] });
  const found = await attempt(session, undefined, () => judge({ brief, context, depth, document: state.text }, signal));
  rest(session);
  return session.stop
    ? state
    : rewrite(session, state, new Map(bySection(found ?? [])), { prove, anew: false, advised: true });
}

type How = { prove: Prove; anew: boolean; advised: boolean };

/** Asks for all sections of a round side by side, from the same document; takes what is better, one after the other. */
async function rewrite(session: Session, state: State, groups: Map<SectionId, Diagnostic[]>, how: How): Promise<State> {
  const { brief, context, depth, drafter, concurrency, signal } = session.options;
  const given = { brief, context, depth, document: state.text, anew: how.anew };
  const candidates = new Map<SectionId, string>();
  if (groups.size > 0)
    session.report({ type: "asked", what: how.advised ? "review" : "repair", sections: [...groups.keys()] });
  await runPlan(new Map([...groups.keys()].map((id) => [id, []])), concurrency, async (id) => {
    const text = await attempt(session, id, () => ask(drafter, id, groups.get(id)!, given, signal));
    if (text !== undefined) candidates.set(id, text);
    if (sectionIn(state.text, id) !== undefined) session.failures.delete(id);
    return session.stop === undefined;
  });
  rest(session);
  if (session.waiting) return state;
  let current = state;
  for (const [id, reported] of groups) {
    const candidate = candidates.get(id);
    if (candidate !== undefined) current = await take(session, current, id, candidate, reported, how);
  }
  return current;
}

async function take(
  session: Session,
  state: State,
  id: SectionId,
  candidate: string,
  reported: Diagnostic[],
  how: How,
): Promise<State> {
  const next = await accept(state, id, candidate, reported, how.prove, how.advised);
  if (typeof next === "string") {
    session.report({ type: "kept", section: id, reason: next });
    return state;
  }
  session.failures.delete(id);
  session.report({ type: "mended", section: id });
  return next;
}
