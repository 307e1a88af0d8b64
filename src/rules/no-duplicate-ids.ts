import { list, quote } from "./lookup/quote.ts";
import type { Facts, Finding, Rule } from "./rule.ts";

export default {
  id: "no-duplicate-ids",
  section: "requirements",
  severity: "error",
  summary: "Disallow a requirement id or a quantity that is defined twice or is out of the pattern.",
  why: "Flows, endpoints and alerts point to a requirement by its id; with two of one id, each side believes that the other is served.",
  fix: "Give every requirement its own id of the form `FR-1` or `NFR-1`, and every quantity one row with a snake_case name; renumber or rename the later one and mend what refers to it.",
  bad: "| ID | Requirement |\n| --- | --- |\n| FR-2 | A reader borrows a book. |\n| FR-2 | A reader returns a book. |\n",
  good: "| ID | Requirement |\n| --- | --- |\n| FR-2 | A reader borrows a book. |\n| FR-3 | A reader returns a book. |\n",
  *check({ document, design, ledger }) {
    yield* quantities(design, ledger);
    const most = highest(design.requirements);
    const first = new Map<string, (typeof design.requirements)[number]>();
    for (const requirement of design.requirements) {
      const { id, at } = requirement;
      if (!id) continue;
      const standing = first.get(id);
      if (!standing) first.set(id, requirement);
      else if (standing.at.start.line !== at.start.line) {
        const message = `${quote(id)} is defined in line ${standing.at.start.line} already: expected an id of its own, such as \`${nextId(id, most)}\``;
        yield { message, at, related: [{ message: `${id} is defined here first`, at: standing.at }] };
      }
    }
    const odd = design.requirements.flatMap(({ id, at }) => {
      const written = id && oddForm.exec(document.source.slice(at.start.offset, (at.start.offset ?? 0) + 24))?.[1];
      return written ? [{ written, at }] : [];
    });
    if (odd[0])
      yield {
        message: `${list(odd.map(({ written }) => written))}: expected ids of the form \`FR-1\` and \`NFR-1\``,
        at: odd[0].at,
        severity: "warning",
      };
  },
} satisfies Rule;

/** A ledger name is an id as well; what the first row of a name says holds. */
function* quantities(design: Facts["design"], { rows }: Facts["ledger"]): Generator<Finding> {
  const first = new Map(design.quantities.toReversed().map(({ name, at }) => [name, at]));
  for (const [index, { problem }] of rows.entries()) {
    const { name, value, at } = design.quantities[index]!;
    const standing = first.get(name)!;
    if (problem?.kind === "duplicate-name")
      yield {
        message: `${quote(`${name} = ${value.text}`)} is a second row of ${quote(name)}, after line ${standing.start.line}: keep one, or give this one another name`,
        at,
        section: "quantities",
        related: [{ message: `${name} is defined here first`, at: standing }],
      };
    if (problem?.kind === "bad-name")
      yield {
        message: problem.message,
        at,
        section: "quantities",
        ...(!problem.message.includes("is the name of") && { severity: "warning" as const }),
      };
  }
}

const oddForm = /^[\s|*_`#-]*(?:\d+[.)]\s+)?[*_`[]*((?:N?FR)[_ ]?\d+(?:\.\d+)?)\b/;

/** The highest number of each kind of id. */
function highest(requirements: { id?: string }[]): Map<string, number> {
  const most = new Map<string, number>();
  for (const { id } of requirements) {
    const [kind = "", number = ""] = id?.split("-") ?? [];
    most.set(kind, Math.max(most.get(kind) ?? 0, Number.parseInt(number, 10) || 0));
  }
  return most;
}

function nextId(id: string, most: Map<string, number>): string {
  const kind = id.split("-")[0]!;
  return `${kind}-${(most.get(kind) ?? 0) + 1}`;
}
