import { type Move, movesOff } from "./lookup/moves.ts";
import { quote } from "./lookup/quote.ts";
import type { Facts, Finding, Rule } from "./rule.ts";

export default {
  id: "no-flow-off-diagram",
  section: "data-flow",
  severity: "warning",
  summary: "Disallow flow steps between parts that no edge of the diagram joins.",
  why: "Either the drawing lacks a connection that must be opened, secured and paid for, or the flow tells a call that nobody makes.",
  fix: "Draw the edge in the direction of the call, or tell the step as it is drawn. Only parts whose heading says `(passes through)`, such as a load balancer or a queue, may be left out of a step; an answer needs no edge of its own.",
  bad: "### Borrow a book (FR-1)\n\n1. Reader → Loan API: `POST /loans`\n2. Loan API → Loan Store: writes the loan\n3. Loan API → Reminder: asks for a reminder\n",
  good: "### Borrow a book (FR-1)\n\n1. Reader → Loan API: `POST /loans`\n2. Loan API → Loan Store: writes the loan\n3. Loan Store → Loan API: the number of the loan\n",
  *check(facts) {
    const pairs = new Map<string, Move[]>();
    for (const move of movesOff(facts)) {
      const key = `${move.from.name}\n${move.to.name}`;
      pairs.set(key, [...(pairs.get(key) ?? []), move]);
    }
    for (const [first, ...others] of pairs.values()) {
      const related = others.map(({ step, flow }) => ({ message: `again in ${quote(flow.name)}`, at: step.at }));
      if (first) yield { ...told(facts, first), related };
    }
  },
} satisfies Rule;

function told(facts: Facts, { from, to, flow, step, drawn, between }: Move): Finding {
  const said = `${quote(`${from.name} → ${to.name}`)} in ${quote(flow.name)}`;
  const edge = `\`${idOf(facts, from.name)} -->|…| ${idOf(facts, to.name)}\``;
  const through = between ? quote(between.name) : "";
  const message = {
    not: between
      ? `${said} is drawn only by way of ${through}: expected the edge ${edge}, a step to ${through}, or \`(passes through)\` behind its name`
      : `${said} is not drawn: expected the edge ${edge} in the diagram`,
    back: `${said} is drawn only the other way: expected the edge ${edge}, or a step before it that it answers`,
    past: `${said} passes by ${through}, which is drawn between them: expected a step to it, or \`(passes through)\` behind its name`,
  }[drawn];
  return { message, at: step.at };
}

function idOf({ graph }: Facts, name: string): string {
  const nodes = graph.drawings.flatMap((diagram) => diagram.nodes);
  const [party] = graph.names.find(name);
  return nodes.find(({ label }) => party && graph.names.find(label).includes(party))?.id ?? nodeOf(name);
}

/** A node for what is not drawn yet: `push_provider[Push Provider]`. */
function nodeOf(name: string): string {
  const id = name
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.join("_");
  return `${id ?? "other"}[${name}]`;
}
