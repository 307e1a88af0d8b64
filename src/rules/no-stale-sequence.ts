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
    for (const { name, at } of design.strays)
      yield {
        message: `the diagram under ${quote(name)} was drawn from steps that no longer stand above it: let \`fix\` take it away`,
        at,
      };
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
        const { more, less, isReordered } = compared(flow, sequence.messages, graph.names);
        const parts = [...told("draws", more, "which is no step"), ...told("lacks", less, "which is a step")];
        if (parts.length === 0 && isReordered) parts.push("has the calls in another order");
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

type Compared = { more: string[]; less: string[]; isReordered: boolean };

/** Calls on one side only. Answers, work that a part does for itself and the way through parts that may be skipped are told on either side as the author likes. */
function compared({ steps }: Flow, messages: Step[], names: Names): Compared {
  const [said, drawn] = [callsOf(steps, names), callsOf(messages, names)];
  const only = (ours: Calls, theirs: Calls) =>
    [...ours.calls].filter(([call]) => !theirs.all.has(call)).map(([, words]) => words);
  const shared = (ours: Calls, theirs: Calls) => [...ours.calls.keys()].filter((call) => theirs.calls.has(call)).join();
  return {
    more: only(drawn, said),
    less: only(said, drawn),
    isReordered: shared(drawn, said) !== shared(said, drawn),
  };
}

/** Each call once, in order of its first time, with its words; `all` has the answers too. */
type Calls = { calls: Map<string, string>; all: Set<string> };

function callsOf(steps: Step[], names: Names): Calls {
  const calls = new Map<string, string>();
  const all = new Set<string>();
  const entered = new Map<string, string>();
  const nameOf = (name: string) => names.only(name)?.name ?? name;
  for (const step of steps) {
    const [sender, to] = [nameOf(step.from ?? ""), nameOf(step.to ?? "")];
    const from = entered.get(sender) ?? sender;
    if (names.only(to)?.passesThrough) entered.set(to, from);
    else if (from !== to) {
      const [call, back] = [key(from, to), key(to, from)];
      if (!step.answers && !all.has(call) && !calls.has(back)) calls.set(call, `${from} → ${to}`);
      all.add(call);
    }
  }
  return { calls, all };
}

function key(from: string, to: string): string {
  return `${nameKey(from)} ${nameKey(to)}`;
}
