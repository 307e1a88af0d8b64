import type { Design } from "../design/design.ts";
import type { SectionId } from "../design/topics.ts";
import { quote } from "./lookup/quote.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "no-broken-diagram",
  section: "architecture",
  severity: "error",
  summary: "Disallow Mermaid diagrams that do not parse.",
  why: "Where a diagram is broken the reader sees an error message in its place, and nothing in it can be compared with the text.",
  fix: 'Write labels with parentheses, brackets, slashes, quotes or semicolons in double quotes, `api["Loan API (v2)"]`, use no `end` as an id, close every `subgraph` with `end`, and draw edges as `a -->|word| b`.',
  bad: "```mermaid\nflowchart LR\n  reader([Reader]) -->|borrows| api[Loan API (v2)]\n  api -->|SQL| store[(Loan Store)]\n  reminder[Reminder] -->|reads due loans| store\n```\n",
  good: '```mermaid\nflowchart LR\n  reader([Reader]) -->|borrows| api["Loan API (v2)"]\n  api -->|SQL| store[(Loan Store)]\n  reminder[Reminder] -->|reads due loans| store\n```\n',
  anyText: true,
  *check({ design }) {
    for (const block of design.blocks) {
      if (block.language !== "mermaid") continue;
      for (const { message, mended, at } of block.faults) {
        const line = mended === undefined || proposes.test(message) ? undefined : mendedLine(design, block, mended);
        yield {
          message: `the diagram does not parse: ${message}${line ? `; expected ${quote(line, 120)}` : ""}`,
          at,
          section: (block.section ?? "architecture") as SectionId,
        };
      }
    }
  },
} satisfies Rule;

const proposes = /: write `/;

/** The first line that mending changes. */
function mendedLine({ diagrams }: Design, { at }: Design["blocks"][number], mended: string): string | undefined {
  const source = diagrams.find((diagram) => diagram.at.start.offset === at.start.offset)?.source.split("\n") ?? [];
  return mended.split("\n").find((line, index) => line !== source[index] && line.trim() !== "");
}
