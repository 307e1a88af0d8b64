import { isBlank } from "../design/markup.ts";
import { titleOf } from "./lookup/bodies.ts";
import { isStanding, placeOf } from "./lookup/presence.ts";
import { list, quote } from "./lookup/quote.ts";
import type { Rule } from "./rule.ts";

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
        message: `${quote(titleOf(facts, "questions"))} asks nothing: expected rows \`| Question | Assumed | If not | Decides |\``,
        at: placeOf(facts, "questions"),
      };
    else if (bare[0]) {
      const message = `${bare.length} of ${questions.length} questions without what is assumed meanwhile (${list(
        bare.map(({ question }) => question),
        2,
      )}): expected a default for each`;
      yield { message, at: bare[0].at };
    }
  },
} satisfies Rule;
