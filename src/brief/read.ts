import type { Brief, Clause, Constraint, Fact, Span } from "./brief.ts";
import { readClause } from "./clauses.ts";
import { constraintsIn } from "./constraints.ts";
import { readFacts } from "./facts.ts";
import { segmentsOf } from "./segments.ts";
import { actorOf } from "./sentence.ts";
import { readSubject } from "./subject.ts";

/**
 * Reads a plain request in English: what shall be built, what it shall do, its numbers and its constraints.
 * Total and pure; every span slices back to the author's words.
 */
export function readBrief(text: string): Brief {
  const { bodyStart, ...subject } = readSubject(text);
  const segments = segmentsOf(text, bodyStart);
  const facts = readFacts(text, segments);
  const inside = new Map<number, Fact[]>();
  for (const fact of facts) inside.get(fact.clause)?.push(fact) ?? inside.set(fact.clause, [fact]);
  const clauses: Clause[] = [];
  const places = new Map<number, number>();
  let actor: string | undefined;
  for (const [index, at] of segments.entries()) {
    const clause = readClause(text, at, inside.get(index) ?? [], actor);
    if (!clause) continue;
    places.set(index, clauses.push(clause) - 1);
    if (clause.kind === "capability") actor = actorOf(clause.text) ?? actor;
  }
  const placed = facts.map((fact) => ({ ...fact, clause: places.get(fact.clause) ?? -1 }));
  return {
    text,
    subject,
    clauses,
    facts: placed,
    constraints: readConstraints(text, [{ start: 0, end: bodyStart }, ...segments]),
  };
}

/** A constraint in the words of the stretch that states it. */
function readConstraints(text: string, segments: Span[]): Constraint[] {
  return segments.flatMap((segment) =>
    constraintsIn(text, segment).map(({ kind, at }) => {
      const whole = segment.start > 0 && segment.end - segment.start <= 120 ? segment : at;
      return { kind, words: text.slice(at.start, at.end), text: text.slice(whole.start, whole.end), at: whole };
    }),
  );
}
