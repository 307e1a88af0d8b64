import { drawnOf, type Stray } from "./lookup/drawn.ts";
import { askedFor, meantBy, severityIn } from "./lookup/parties.ts";
import { list, quote } from "./lookup/quote.ts";
import type { Facts, Finding, Rule } from "./rule.ts";

const most = 3;

export default {
  id: "no-undescribed-node",
  section: "architecture",
  severity: "error",
  summary: "Disallow nodes in the architecture diagram that are described nowhere.",
  why: "A box that nobody describes has no duties, no technology and no owner, and yet the design rests on it.",
  fix: "Give the node the name of a component, a store, an actor or an external system; else describe it under a `### Name` of its own, list it after **Actors:** or **External systems:**, or take it out of the diagram.",
  bad: "```mermaid\nflowchart LR\n  reader([Reader]) -->|borrows| api[Loan API]\n  api -->|SQL| store[(Loan Store)]\n  api -->|looks up| cache[Shelf Cache]\n  reminder[Reminder] -->|reads due loans| store\n```\n",
  good: "```mermaid\nflowchart LR\n  reader([Reader]) -->|borrows| api[Loan API]\n  api -->|SQL| store[(Loan Store)]\n  reminder[Reminder] -->|reads due loans| store\n```\n",
  *check(facts) {
    const { strays } = drawnOf(facts);
    const renamed = strays.filter(({ meant }) => meant);
    const unknown = strays.filter(({ meant }) => !meant);
    const found = [
      ...renamed.map(twice),
      ...(unknown.length > most ? [many(unknown)] : unknown.map((stray) => alone(facts, stray))),
    ];
    yield* found.map((finding) => ({ ...finding, ...severityIn(facts) }));
  },
} satisfies Rule;

const expected = "a component, a store, an actor or an external system";

function twice({ node, meant }: Stray): Finding {
  const name = quote(meant?.name ?? "");
  const message = `${quote(node.label)} is drawn and described nowhere, ${name} is described and drawn nowhere: expected one name for both`;
  return { message, at: node.at, ...(meant && { related: [{ message: `${name} is described here`, at: meant.at }] }) };
}

function alone(facts: Facts, { node }: Stray): Finding {
  const message = `${quote(node.label)} is drawn and described nowhere: expected the name of ${expected}`;
  return { message: `${message}${askedFor(meantBy(facts, node.label))}`, at: node.at };
}

function many(strays: Stray[]): Finding {
  const labels = strays.map(({ node }) => node.label);
  const message = `${list(labels)} are drawn and described nowhere: expected of each the name of ${expected}`;
  const related = strays.slice(1).map(({ node }) => ({ message: `${quote(node.label)} is drawn here`, at: node.at }));
  return { message, at: strays[0]!.node.at, related };
}
