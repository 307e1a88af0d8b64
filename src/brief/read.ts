import type { Brief, Clause, Constraint, Fact, Span } from "./brief.ts";
import { readClause } from "./clauses.ts";
import { constraintsIn } from "./constraints.ts";
import { readFacts } from "./facts.ts";
import { segmentsOf } from "./segments.ts";
import { actorOf } from "./sentence.ts";
import { readSubject } from "./subject.ts";

/** Who acted before does not act in a new sentence, nor where the system is said to. */
const ownSentence =
  /[.!?]\s|\b(?:system|service|app|application|platform|it|design) (?:must|should|shall|will|needs?|has|have)\b/iu;

/** Several ask for the same brief in one run. */
let last: Brief | undefined;

/**
 * Reads a plain request in English: what shall be built, what it shall do, its numbers and its constraints.
 * Total and pure; every span slices back to the author's words.
 */
export function readBrief(text: string): Brief {
  if (last?.text !== text) last = briefIn(text);
  return last;
}

function briefIn(text: string): Brief {
  const { bodyStart, ...subject } = readSubject(text);
  const segments = segmentsOf(text, bodyStart);
  const facts = readFacts(text, segments);
  const inside = new Map<number, Fact[]>();
  for (const fact of facts) inside.get(fact.clause)?.push(fact) ?? inside.set(fact.clause, [fact]);
  const clauses: Clause[] = [];
  const places = new Map<number, number>();
  let actor: string | undefined;
  for (const [index, at] of segments.entries()) {
    const gap = text.slice(segments[index - 1]?.end ?? at.start, at.start);
    if (ownSentence.test(gap)) actor = undefined;
    const clause = readClause(text, at, inside.get(index) ?? [], actor);
    if (!clause) continue;
    if (clause.kind === "capability" && isTheTask(clause, subject.at)) clause.kind = "request";
    places.set(index, clauses.push(clause) - 1);
    if (clause.kind === "capability") actor = spokenFor(actorOf(clause.text)) ?? actor;
  }
  markStack(clauses);
  const placed = facts.map((fact) => ({ ...fact, clause: places.get(fact.clause) ?? -1 }));
  return {
    text,
    subject,
    clauses,
    facts: placed,
    constraints: readConstraints(text, [{ start: 0, end: bodyStart }, ...segments]),
  };
}

/** `Build a webshop for bicycle parts` behind a list says what the document is for. */
function isTheTask({ at, text }: Clause, subject: Span): boolean {
  return (
    at.start < subject.start &&
    at.end >= subject.end &&
    /^(?:please )?(?:design|architect|build|create|develop|make|implement|plan)\b/iu.test(text)
  );
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

/** `they` are those who acted before. */
function spokenFor(actor: string | undefined): string | undefined {
  return actor && /^(?:they|he|she|it)$/iu.test(actor) ? undefined : actor;
}

/** `Django, Celery, Postgres 15`: a bare name beside a given product is one too. */
function markStack(clauses: Clause[]): void {
  for (const [index, clause] of clauses.entries()) {
    const beside = [clauses[index - 1], clauses[index + 1]].some(
      (other) => other?.kind === "constraint" && isName(other),
    );
    if (clause.kind === "capability" && !clause.verb && isName(clause) && beside) clause.kind = "constraint";
  }
}

function isName({ text }: Clause): boolean {
  return /^\p{Lu}[\p{L}.+#-]*(?: \d[\d.]*)?$/u.test(text);
}
