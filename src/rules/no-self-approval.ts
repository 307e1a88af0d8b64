import { cellOf } from "../design/markup.ts";
import { everyNode } from "./lookup/nodes.ts";
import { sectionAt } from "./lookup/place.ts";
import { quote } from "./lookup/quote.ts";
import type { Finding, Rule } from "./rule.ts";

export default {
  id: "no-self-approval",
  section: "overview",
  severity: "warning",
  summary: "Disallow ticked checklists and approvals in the text.",
  why: "A box that the author ticked says what the author wished. The verdict comes from the check, and approval from people after the review.",
  fix: "Remove the ticked boxes and the approval; leave the content they speak of. Put the state of the review into the front matter as `status`.",
  bad: "- [x] Requirements documented\n- [x] Failure modes identified\n\n**Status:** APPROVED FOR IMPLEMENTATION\n",
  good: "---\nstatus: draft for review\n---\n",
  *check({ document, design }) {
    for (const node of everyNode(document.tree)) {
      const at = node.position;
      if (!at) continue;
      const message =
        node.type === "list"
          ? ticked(node.children)
          : node.type === "paragraph" || node.type === "heading" || node.type === "tableRow"
            ? approved(cellOf(node).text)
            : undefined;
      const section = sectionAt(design, at);
      const isSettled = node.type === "list" && section === "questions";
      if (message && !isSettled) yield { message, at, section } satisfies Finding;
    }
  },
} satisfies Rule;

/** One tick among several boxes is a choice, not an approval; a ticked question is settled. */
function ticked(items: { checked?: boolean | null }[]): string | undefined {
  const count = items.filter(({ checked }) => checked === true).length;
  return count > 1
    ? `${count} ticked boxes: expected the content itself; whether it is complete is what the check says`
    : undefined;
}

const shouted =
  /^[^\p{L}\p{N}]{0,9}(?:[\p{L} -]{2,30}[:：]\s?)?[^\p{L}\p{N}]{0,9}(?:DESIGN |REVIEW |DOCUMENT )?(APPROVED|VERIFIED|ALL CHECKS PASSED|READY FOR (?:IMPLEMENTATION|PRODUCTION|DEVELOPMENT))(?![\p{L}\p{N}_])/u;
const stated =
  /^[^\p{L}\p{N}]{0,9}(?:(?:design |review |document |approval )?status|verdict|approval|sign-?off)\s?[:：]\s?[^\p{L}\p{N}]{0,9}(approved\b.{0,40})/iu;

function approved(text: string): string | undefined {
  const found = (shouted.exec(text) ?? stated.exec(text))?.[1];
  return (
    found &&
    `${quote(found)} in the text: expected no verdict here; people approve after the review, in the front matter`
  );
}
