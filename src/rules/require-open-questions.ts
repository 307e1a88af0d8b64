import { isBlank } from "../design/markup.ts";
import type { Flip } from "../quantities/index.ts";
import { subjectOf } from "./lookup/bodies.ts";
import { doubtfulIn } from "./lookup/doubtful.ts";
import { isStanding, placeOf } from "./lookup/presence.ts";
import { list, quote } from "./lookup/quote.ts";
import type { Facts, Finding, Rule } from "./rule.ts";

export default {
  id: "require-open-questions",
  section: "questions",
  severity: "warning",
  summary: "Require open questions, each with what is assumed meanwhile.",
  why: "A question without a default stops the work or is answered by chance; a design without questions has not been asked any.",
  fix: "Write rows `Question | Assumed | If not | Decides`: the question, the value or choice the design uses until it is answered, what changes if the answer is another, and who answers.",
  bad: "## Open Questions\n\n- How long are loans kept?\n",
  good: "## Open Questions\n\n| Question | Assumed | If not | Decides |\n| --- | --- | --- | --- |\n| How long are returned loans kept? | `kept` = 1 year | more storage, NFR-5 | librarian |\n",
  *check(facts) {
    if (!isStanding(facts, "questions")) return;
    const { questions } = facts.design;
    const bare = questions.filter(({ assumed }) => isBlank(assumed));
    if (!questions[0])
      yield {
        message: `${subjectOf(facts, "questions")} asks nothing: expected rows \`| Question | Assumed | If not | Decides |\``,
        at: placeOf(facts, "questions"),
      };
    else if (bare[0]) {
      const message = `${bare.length} of ${questions.length} questions without what is assumed meanwhile (${list(
        bare.map(({ question }) => question),
        2,
      )}): expected a default for each`;
      yield { message, at: bare[0].at };
    }
    if (questions[0]) yield* unasked(facts);
  },
} satisfies Rule;

const most = 6;

/** What is only assumed and decides whether a promise is kept. */
function* unasked(facts: Facts): Generator<Finding> {
  const doubtful = doubtfulIn(facts);
  const [first] = doubtful;
  if (!first) return;
  const told = doubtful.slice(0, most).map(({ flip, check }) => `${quote(turnOf(flip))} flips ${quote(check, 100)}`);
  const rest = doubtful.length > most ? `; ${doubtful.length - most} more` : "";
  const now = nowOf(first.flip);
  const message = `assumptions within a factor of two of failing stand in no question: ${told.join("; ")}${rest}: expected ${quote(first.flip.name)} = ${now} under \`Assumed\``;
  yield { message, at: placeOf(facts, "questions") };
}

function nowOf({ text }: Flip): string {
  return /\(now (.*)\)$/.exec(text)?.[1] ?? "";
}

/** A value that prints like the one of now lies just above or below it. */
function turnOf(flip: Flip): string {
  const now = nowOf(flip);
  const side = flip.at.value > flip.now.value ? "above" : "below";
  return flip.text === `${flip.name} ${now} (now ${now})` ? `${flip.name} ${side} ${now}` : flip.text;
}
