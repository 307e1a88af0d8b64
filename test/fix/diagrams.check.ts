import fc from "fast-check";
import { expect, test } from "vitest";
import { parseBlocks } from "../../src/blocks/index.ts";
import { parse } from "../../src/document/index.ts";
import { diagramEdits } from "../../src/fix/diagrams.ts";
import type { Edit } from "../../src/fix/edits.ts";
import { casesIn } from "../blocks/mermaid/cases.ts";

async function mended(text: string): Promise<{ text: string; edits: Edit[] }> {
  const { tree, source } = parse(text);
  const edits = [...diagramEdits(await parseBlocks(tree), source)].sort((one, other) => other.start - one.start);
  const write = (standing: string, edit: Edit) => standing.slice(0, edit.start) + edit.text + standing.slice(edit.end);
  return { text: edits.reduce(write, source), edits };
}

const broken = `# Design

Text that stays: a[Reader (app)].

- In a list:

  \`\`\`mermaid
  flowchart LR
      %% stays as it is
      a[Reader (app)] --> b[Desk]

      b --> c[Shelf]
      c --> end
  \`\`\`

> > \`\`\`mermaid
> > sequenceDiagram
> >     alt found
> >         a->>b: lock; write
> >     a->>c: done
> > \`\`\`

   ~~~ mermaid
   classDiagram
       A => B
       }
   ~~~

\`\`\`text
flowchart LR
    a[Reader (app)]
\`\`\`
`;

const whole = broken
  .replace("  a[Reader (app)] -->", '  a["Reader (app)"] -->')
  .replace("c --> end", 'c --> end_["end"]')
  .replace("lock; write\n", "lock#59; write\n> >     end\n")
  .replace("A => B\n       }\n", "A --> B\n");

test("only broken lines are written, within lists and quotations", async () => {
  const { text, edits } = await mended(broken);
  expect(text).toBe(whole);
  const changed = edits.map(({ start, end }) => broken.slice(start, end));
  expect(changed.reverse()).toEqual([
    "    a[Reader (app)] --> b[Desk]",
    "    c --> end",
    "        a->>b: lock; write",
    "    A => B\n       }",
  ]);
});

test("line endings stay", async () => {
  const { text } = await mended(broken.replaceAll("\n", "\r\n"));
  expect(text).toBe(whole.replaceAll("\n", "\r\n"));
});

test("a fence that is never closed, and one drawn from its steps", async () => {
  expect((await mended("```mermaid\nflowchart LR\n  a -> b")).text).toBe("```mermaid\nflowchart LR\n  a --> b");
  const drawn = "```mermaid\nsequenceDiagram\n  %% drawn from the steps\n  a->>b: x; y\n```\n";
  expect((await mended(drawn)).edits).toEqual([]);
});

const container = fc.constantFrom("", "> ", "  ", "> > ", " ");
const opening: Record<string, string> = { "": "", "> ": "", "  ": "- item\n\n", "> > ": "", " ": "" };
const cases = casesIn("broken").filter(({ text }) => !text.includes("```"));

test("in any container: the diagram parses, nothing else changes, once is enough", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...cases),
      container,
      fc.constantFrom("\n", "\r\n"),
      async (one, prefix, ending) => {
        const fence = ["````mermaid", ...one.text.split("\n"), "````"].map((line) => (prefix + line).trimEnd());
        const before = `Before a -> b.\n\n${opening[prefix]}`.replaceAll("\n", ending);
        const after = "\n\nAfter a[x (y)].\n".replaceAll("\n", ending);
        const first = await mended(before + fence.join(ending) + after);
        const blocks = [...(await parseBlocks(parse(first.text).tree)).values()];
        expect(first.text.startsWith(before + prefix)).toBe(true);
        expect(first.text.endsWith(after)).toBe(true);
        expect(blocks).toHaveLength(1);
        if (first.edits.length > 0) expect(blocks[0]!.faults).toEqual([]);
        expect((await mended(first.text)).edits).toEqual([]);
      },
    ),
    { numRuns: 400 },
  );
});
