import type { Position } from "unist";
import type { SectionId } from "../design/topics.ts";
import { everyNode } from "./lookup/nodes.ts";
import { placeAt, sectionAt } from "./lookup/place.ts";
import { placeholdersIn } from "./lookup/placeholders.ts";
import { isBare } from "./lookup/presence.ts";
import { quote } from "./lookup/quote.ts";
import type { Facts, Rule } from "./rule.ts";

export default {
  id: "no-placeholder",
  section: "overview",
  severity: "error",
  summary: "Disallow placeholders and the residue of templates.",
  why: "A reader takes the sentence around a placeholder for decided; the hole is found when the part is built.",
  fix: "Write what belongs there. What is not known yet becomes a row of Open Questions with the value that is assumed meanwhile, and the text uses that value.",
  bad: "Uploads are kept for TBD days and then deleted by [Component Name].\n",
  good: "Uploads are kept for `kept` = 90 day and then deleted by the Sweeper.\n",
  anyText: true,
  *check(facts) {
    const bare = new Map<SectionId, boolean>();
    for (const node of everyNode(facts.document.tree)) {
      if (node.type !== "text" || !node.position) continue;
      let from = node.position.start.offset ?? 0;
      for (const { text } of placeholdersIn(node.value)) {
        const at = locate(facts, text, from, node.position);
        from = at.end.offset ?? from;
        const section = sectionAt(facts.design, at) ?? "overview";
        const alone = bare.get(section) ?? isBare(facts, section);
        bare.set(section, alone);
        if (alone) continue;
        yield {
          message: `${quote(text)} stands where content should be: expected the content, or a row of \`Open Questions\` and the value assumed meanwhile`,
          at,
          section,
        };
      }
    }
  },
} satisfies Rule;

/** Its place in the source; where escapes hide it, the whole text around it. */
function locate({ document }: Facts, text: string, from: number, around: Position): Position {
  const found = document.source.slice(from, around.end.offset).indexOf(text);
  return found < 0 ? around : placeAt(document, from + found, from + found + text.length);
}
