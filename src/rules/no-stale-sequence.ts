import type { Flow, Step } from "../design/design.ts";
import { drawSequence, type Names, nameKey } from "../graph/index.ts";
import { list, quote } from "./lookup/quote.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "no-stale-sequence",
  section: "data-flow",
  severity: "warning",
  summary: "Disallow a sequence diagram that says something else than the steps above it.",
  why: "Steps and picture are two copies of one flow: the reader builds from whichever he saw last.",
  fix: "Let `fix` draw the diagram from the steps, or draw the calls of the steps, in their order, between the same parties.",
  bad: "## Data Flow\n\n### Borrow (FR-1)\n\n1. Reader → Loan API: `POST /loans`\n2. Loan API → Loan Store: writes the loan\n3. Loan API → Mailer: receipt\n\n```mermaid\nsequenceDiagram\n  Reader->>Loan API: POST /loans\n  Loan API->>Cache: writes the loan\n  Loan API->>Mailer: receipt\n```\n",
  good: "## Data Flow\n\n### Borrow (FR-1)\n\n1. Reader → Loan API: `POST /loans`\n2. Loan API → Loan Store: writes the loan\n3. Loan API → Mailer: receipt\n\n```mermaid\nsequenceDiagram\n  Reader->>Loan API: POST /loans\n  Loan API->>Loan Store: writes the loan\n  Loan API->>Mailer: receipt\n```\n",
  *check({ design, graph }) {
    for (const flow of design.flows) {
      const { sequence, name, steps } = flow;
      if (!sequence || !steps.every(({ from, to }) => from && to)) continue;
      const { at } = sequence;
      if (sequence.drawn) {
        const drawn = drawSequence(flow, graph.names);
        const isEqual = drawn === undefined || drawn === sequence.source.replace(/\r\n/g, "\n");
        if (!isEqual)
          yield { message: `the diagram of ${quote(name)} is not what its steps draw: let \`fix\` draw it again`, at };
      } else if (sequence.messages.length > 0) {
        const { more, less } = compared(flow, sequence.messages, graph.names);
        const parts = [...told("draws", more, "which is no step"), ...told("lacks", less, "which is a step")];
        if (parts.length > 0)
          yield {
            message: `the diagram of ${quote(name)} ${parts.join(", and ")}: expected the calls of its steps`,
            at,
          };
      }
    }
  },
} satisfies Rule;

function told(verb: string, calls: string[], what: string): string[] {
  return calls.length > 0 ? [`${verb} ${list(calls, 3)}, ${what}`] : [];
}

/** Calls on one side only. Answers, work that a part does for itself and the way through parts that may be skipped are told on either side as the author likes. */
function compared({ steps }: Flow, messages: Step[], names: Names): { more: string[]; less: string[] } {
  const [said, drawn] = [callsOf(steps, names), callsOf(messages, names)];
  const isIn = (calls: Map<string, Call>, { from, to }: Call) => calls.has(key(from, to)) || calls.has(key(to, from));
  const only = (ours: Map<string, Call>, theirs: Map<string, Call>) =>
    [...ours.values()].filter((call) => !isIn(theirs, call)).map(({ words }) => words);
  return { more: only(drawn, said), less: only(said, drawn) };
}

type Call = { from: string; to: string; words: string };

function callsOf(steps: Step[], names: Names): Map<string, Call> {
  const calls = new Map<string, Call>();
  const entered = new Map<string, string>();
  const nameOf = (name: string) => names.only(name)?.name ?? name;
  for (const step of steps) {
    const [sender, to] = [nameOf(step.from ?? ""), nameOf(step.to ?? "")];
    const from = entered.get(sender) ?? sender;
    if (names.only(to)?.passesThrough) entered.set(to, from);
    else if (from !== to && !calls.has(key(from, to))) calls.set(key(from, to), { from, to, words: `${from} → ${to}` });
  }
  return calls;
}

function key(from: string, to: string): string {
  return `${nameKey(from)} ${nameKey(to)}`;
}
