import { placeAt } from "./lookup/place.ts";
import { proseOf } from "./lookup/prose.ts";
import { quote } from "./lookup/quote.ts";
import { statementsIn } from "./lookup/statements.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "no-wrong-statement",
  section: "quantities",
  severity: "warning",
  summary: "Disallow a plain calculation in prose whose two sides differ.",
  why: "A slip in a plain sum is what a reader checks first; after it, no other number of the document is believed.",
  fix: "Write the right side that the message states, or better a live result such as `loans = 0.278 /min`, with the name in inline code, which the program keeps right.",
  bad: "A thousand readers make 1,000/day = 4.2/min at the desk.\n",
  good: "A thousand readers make 1,000/day = 0.69/min at the desk.\n",
  *check(facts) {
    for (const { text, offset } of proseOf(facts)) {
      for (const { start, end, right, isWrong } of statementsIn(text)) {
        if (!isWrong) continue;
        const message = `${quote(text.slice(start, end), 100)} is wrong: the left side gives \`${right}\``;
        yield { message, at: placeAt(facts.document, offset + start, offset + end) };
      }
    }
  },
} satisfies Rule;
