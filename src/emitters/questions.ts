import type { Questions } from "../drafters/questions.ts";
import type { QuestionsReport } from "./report.ts";

type Asked = QuestionsReport["questions"][number];

/** What `questions --format json` prints. */
export function questionsOf({ subject, blueprint, fits, questions }: Questions): QuestionsReport {
  return {
    subject,
    blueprint: fits ? blueprint : null,
    questions: questions.map(({ question, default: assumed, place, range, changes, flips, cost }) => ({
      question,
      default: assumed,
      place: place ?? null,
      range: range ?? null,
      changes: [...new Set([...changes, ...flips])],
      cost: cost ?? null,
    })),
  };
}

/** One paragraph a question: what is asked, what is assumed, and why it matters. */
export function questionsText({ subject, blueprint, questions }: QuestionsReport): string {
  const nearest = blueprint ?? "nothing embedded; the usual web service stands in";
  if (questions.length === 0) return `${subject} (nearest: ${nearest}): the brief answers what moves the design.\n`;
  const asked = questions.map((question, index) => {
    const why = reasonOf(question);
    return `${index + 1}. ${question.question}\n   assumed: ${question.default}\n${why ? `   because: ${why}\n` : ""}`;
  });
  return `${subject} (nearest: ${nearest})\n\n${asked.join("\n")}`;
}

function reasonOf({ range, changes, cost }: Asked): string {
  const moved = range ? `between ${range[0]} and ${range[1]} ` : "";
  const flipped = changes.length > 0 ? `${changes.join(", ")} ${changes.length === 1 ? "changes" : "change"}` : "";
  const dearer = cost && cost.factor >= 1.05 ? `it costs ${cost.low} to ${cost.high}` : "";
  const said = [flipped, dearer].filter(Boolean).join(", and ");
  return said && moved + said;
}
