import { nearest } from "./lookup/nearest.ts";
import { placeAt, sectionAt } from "./lookup/place.ts";
import { list, quote } from "./lookup/quote.ts";
import { type Enumeration, enumerationsOf, statesNamed } from "./lookup/states.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "no-unknown-state",
  section: "data-model",
  severity: "warning",
  summary: "Disallow a state in the text that the enumeration of its field does not have.",
  why: "A step that sets a state which the data model does not allow fails at the first write, or the model lacks a state that the flow needs.",
  fix: "Write one of the values that the field allows, or add the value to its enumeration.",
  bad: '## Data Model\n\n```typescript\ninterface Loan { id: string; status: "open" | "returned" | "lost" }\n```\n\nAfter 30 days the reminder sets `status` to `overdue`.\n',
  good: '## Data Model\n\n```typescript\ninterface Loan { id: string; status: "open" | "overdue" | "returned" | "lost" }\n```\n\nAfter 30 days the reminder sets `status` to `overdue`.\n',
  *check(facts) {
    const enumerations = enumerationsOf(facts.design);
    const all = new Set(enumerations.flatMap(({ values }) => values.map(bare)));
    for (const { field, state, start, end } of statesNamed(facts, enumerations)) {
      if (all.has(bare(state))) continue;
      const at = placeAt(facts.document, start, end);
      const message = `${quote(field)} has no value ${quote(state)}: expected ${expectedOf(state, field, enumerations)}`;
      yield { message, at, section: sectionAt(facts.design, at) ?? "data-model" };
    }
  },
} satisfies Rule;

const bare = (state: string) => state.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();

function expectedOf(state: string, field: string, enumerations: Enumeration[]): string {
  const values = enumerations.filter(({ names }) => names.includes(field.toLowerCase())).flatMap((one) => one.values);
  const best = nearest(state, values, { most: state.length / 3, key: (text) => text.toLowerCase() });
  return best ? `${quote(best)}` : `one of ${list([...new Set(values)], 6)}`;
}
