import type { Design } from "../design/design.ts";
import { cellOf, isBlank } from "../design/markup.ts";
import { everyNode } from "./lookup/nodes.ts";
import { headingAt, sectionAt } from "./lookup/place.ts";
import { quote } from "./lookup/quote.ts";
import type { Facts, Finding, Rule } from "./rule.ts";

export default {
  id: "no-repeated-text",
  section: "overview",
  severity: "warning",
  summary: "Disallow the same sentence in two sections.",
  why: "Of two copies one is changed and the other is believed; a mitigation that answers every failure answers none.",
  fix: "Keep the sentence where it is decided and refer to it elsewhere. Give each failure the mitigation and recovery that fit it.",
  bad: "## Scaling\n\nWorkers scale out on queue depth and keep two spare replicas.\n\n## Failure Modes\n\nWorkers scale out on queue depth and keep two spare replicas.\n",
  good: "## Failure Modes\n\nA lost worker is replaced from the spare replicas (see Scaling); its job returns to the queue after 10 min.\n",
  *check(facts) {
    yield* sentencesTwice(facts);
    yield* cellsThrice(facts.design);
  },
} satisfies Rule;

function* sentencesTwice({ document, design }: Facts): Iterable<Finding> {
  const first = new Map<string, { at: Finding["at"]; under: unknown; told: boolean }>();
  for (const node of everyNode(document.tree, ({ type }) => type !== "blockquote")) {
    if ((node.type !== "paragraph" && node.type !== "tableCell") || !node.position) continue;
    for (const sentence of cellOf(node).text.split(/(?<=[.!?])\s+/)) {
      const key = sentence
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim();
      if (key.split(" ").length < 8) continue;
      const under = sectionAt(design, node.position) ?? headingAt(design, node.position);
      const standing = first.get(key);
      if (!standing) first.set(key, { at: node.position, under, told: false });
      else if (standing.under !== under && !standing.told) {
        standing.told = true;
        const message = `${quote(sentence)} stands in line ${standing.at.start.line} already: expected it once, and a reference here`;
        yield {
          message,
          at: node.position,
          section: sectionAt(design, node.position),
          related: [{ message: "stands here first", at: standing.at }],
        };
      }
    }
  }
}

/** A mitigation or recovery of three words or more that stands more than twice. */
function* cellsThrice({ failures }: Design): Iterable<Finding> {
  for (const field of ["mitigation", "recovery"] as const) {
    const cells = new Map<string, Design["failures"]>();
    for (const failure of failures) {
      const text = failure[field].toLowerCase().trim();
      cells.set(text, [...(cells.get(text) ?? []), failure]);
    }
    for (const [text, same] of cells) {
      if (same.length < 3 || isBlank(text) || text.split(/\s+/).length < 3) continue;
      const message = `${quote(text)} is the ${field} of ${same.length} failures: expected what fits each`;
      yield {
        message,
        at: same[2]!.at,
        section: "failure-modes",
        related: same.slice(0, 2).map(({ at }) => ({ message: "stands here too", at })),
      };
    }
  }
}
