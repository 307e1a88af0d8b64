import type { Design, Diagram } from "../../../src/design/design.ts";
import { createGraph, isRequest } from "../../../src/graph/index.ts";
import { type Base, first, type Mutation, withNewRow, withRow, withSection, withSpan } from "./base.ts";

const other = "Fax Gateway";

function drawing({ design }: Base): Diagram {
  return design.diagrams.find(({ kind, type }) => kind === "architecture" && type === "flowchart")!;
}

/** The architecture diagram written anew, line by line. */
function redrawn(base: Base, edit: (lines: string[]) => string[]): string | undefined {
  const { at } = drawing(base);
  const edited = withSpan(base.text, at, (block) => edit(block.split("\n")).join("\n"));
  return edited === base.text ? undefined : edited;
}

/** The edges that a step of a flow needs, as lines of the diagram. */
function neededEdges({ design, text }: Base): string[] {
  const graph = createGraph(design);
  const isSystem = (name: string | undefined) => {
    const party = graph.names.only(name ?? "");
    return party && party.kind !== "actor" ? party : undefined;
  };
  const calls = design.flows.flatMap(({ steps }) =>
    steps.flatMap(({ from, to }, index) => {
      const [source, target] = [isSystem(from), isSystem(to)];
      const isAnswer = steps.slice(0, index).some((before) => before.from === to && before.to === from);
      return source && target && source !== target && !isAnswer ? [{ source, target }] : [];
    }),
  );
  const lines = text.split("\n");
  return calls.flatMap(({ source, target }) => {
    const between = graph.links.filter(
      ({ from, to }) => (from === source && to === target) || (from === target && to === source),
    );
    return between.length === 1 && !between[0]!.both ? [lines[between[0]!.at.start.line - 1]!] : [];
  });
}

/** An edge between two ids that names no node anew. */
const plainEdge = /^(\s*)(\w+) (-->\|[^|]*\|) (\w+)\s*$/;

function renamed(base: Base, title: string): string | undefined {
  const names = base.design.components.map(({ name }) => name);
  const inSection = (name: string) =>
    withSection(base.text, title, (section) => section.replaceAll(new RegExp(`\\b${name}\\b`, "g"), other));
  return first(names, inSection, base.text);
}

function withItem(text: string, label: string, item: string): string | undefined {
  return withSection(text, "Components", (section) =>
    section.replace(new RegExp(`(\\*\\*${label}:\\*\\*)(?: (.+)|\\n\\n((?:- .+\\n)+))`), (_, head, line, bullets) =>
      line ? `${head} ${item}, ${line}` : `${head}\n\n- ${item}\n${bullets}`,
    ),
  );
}

const flowStep = /^(\d+\. )([^→\n]+) → ([^:\n]+): (.*)$/m;

export const graphMutations: Mutation[] = [
  {
    fault: "a component renamed in the diagram",
    rule: "no-undescribed-node",
    besides: ["require-component-in-diagram"],
    apply: (base) => renamed(base, "High-Level Architecture"),
  },
  {
    fault: "a component renamed in the flows",
    rule: "no-unknown-party",
    apply: (base) => renamed(base, "Data Flow"),
  },
  {
    fault: "a component section dropped",
    rule: "no-undescribed-node",
    apply: ({ text, design }) => {
      const drop = ({ name }: Design["components"][number]) =>
        withSection(text, "Components", (section) =>
          section.replace(new RegExp(`^### ${name}[^\\n]*\\n(?:(?!###|\\*\\*Actors)[^\\n]*\\n)*`, "m"), ""),
        );
      return design.components.length > 3 ? first(design.components, drop, text) : undefined;
    },
  },
  {
    fault: "a component that nothing uses",
    rule: "no-idle-component",
    besides: ["require-component-in-diagram"],
    apply: ({ text }) =>
      withSection(text, "Components", (section) =>
        section.replace(
          /^### /m,
          `### ${other}\n\n- **Responsibilities:** keeps paper in order.\n- **Technology:** Go on one virtual machine.\n\n### `,
        ),
      ),
  },
  {
    fault: "a node without component",
    rule: "no-undescribed-node",
    apply: (base) =>
      redrawn(base, (lines) => {
        const { id } = drawing(base).nodes.find(({ label }) =>
          base.design.components.some(({ name }) => name === label),
        )!;
        return lines.toSpliced(-1, 0, `  ${id} -->|sends paper| fax[${other}]`);
      }),
  },
  {
    fault: "an edge dropped that a flow uses",
    rule: "no-flow-off-diagram",
    apply: (base) =>
      first(
        neededEdges(base).filter((line) => plainEdge.test(line)),
        (line) => redrawn(base, (lines) => lines.filter((one) => one !== line)),
        base.text,
      ),
  },
  {
    fault: "an edge turned round",
    rule: "no-flow-off-diagram",
    apply: (base) =>
      first(
        neededEdges(base).filter((line) => plainEdge.test(line)),
        (line) =>
          redrawn(base, (lines) => lines.map((one) => (one === line ? one.replace(plainEdge, "$1$4 $3 $2") : one))),
        base.text,
      ),
  },
  {
    fault: "an isolated node",
    rule: "no-isolated-node",
    apply: (base) => {
      const drawn = redrawn(base, (lines) => lines.toSpliced(-1, 0, `  fax[${other}]`));
      return drawn && withItem(drawn, "External systems", other);
    },
  },
  {
    fault: "quoting broken in a label",
    rule: "no-broken-diagram",
    apply: (base) =>
      redrawn(base, (lines) => {
        const index = lines.findIndex((line) => /\w\[[\w ]+\]/.test(line));
        return lines.with(index, lines[index]!.replace(/(\w\[[\w ]+)\]/, "$1 (v2)]"));
      }),
  },
  {
    fault: "labels of edges dropped",
    rule: "require-edge-labels",
    apply: (base) => redrawn(base, (lines) => lines.map((line) => line.replace(/-->\|[^|]*\|/g, "-->"))),
  },
  {
    fault: "an unknown party in a flow",
    rule: "no-unknown-party",
    apply: ({ text }) => withSection(text, "Data Flow", (section) => section.replace(flowStep, `$1$2 → ${other}: $4`)),
  },
  {
    fault: "an endpoint used and not defined",
    rule: "no-undefined-endpoint",
    apply: (base) => {
      const codes = base.design.flows.flatMap(({ steps }) => steps.flatMap(({ codes }) => codes)).filter(isRequest);
      const [code] = codes;
      return code
        ? withSection(base.text, "Data Flow", (section) => section.replace(`\`${code}\``, "`POST /paper/sheets`"))
        : undefined;
    },
  },
  {
    fault: "an endpoint defined and not used",
    rule: "no-unused-endpoint",
    apply: ({ text }) =>
      withSection(text, "API Contract", (section) =>
        withNewRow(
          section,
          /^\| Endpoint /,
          "| `GET /v1/paper/sheets` | sheets in the tray | – → count | user | 404 | – |",
        ),
      ),
  },
  {
    fault: "a technology left open",
    rule: "no-undecided-technology",
    apply: ({ text }) =>
      withSection(text, "Components", (section) =>
        section.replace(/(\*\*Technology:\*\*) .*/, "$1 PostgreSQL / MySQL"),
      ),
  },
  {
    fault: "a requirement that nothing serves",
    rule: "require-requirement-trace",
    apply: ({ text, design }) => {
      const numbers = design.requirements.flatMap(({ id }) => /^FR-(\d+)$/.exec(id ?? "")?.slice(1) ?? []).map(Number);
      const next = Math.max(0, ...numbers) + 1;
      return withSection(text, "Requirements", (section) =>
        withNewRow(section, /^\| ID \| Requirement/, `| FR-${next} | A clerk prints a paper calendar for the wall. |`),
      );
    },
  },
  {
    fault: "an id given twice",
    rule: "no-duplicate-ids",
    apply: ({ text }) =>
      withSection(text, "Requirements", (section) =>
        withNewRow(section, /^\| ID \| Requirement/, "| FR-1 | A clerk prints a paper calendar for the wall. |"),
      ),
  },
  {
    fault: "a type that is defined nowhere",
    rule: "no-undefined-type",
    apply: ({ text }) =>
      withSection(text, "API Contract", (section) =>
        withRow(
          section,
          /^\| Endpoint /,
          (cells) => /→ `[A-Z]\w+`/.test(cells[2] ?? ""),
          (cells) => cells.with(2, cells[2]!.replace(/→ `[A-Z]\w+`/, "→ `PaperSheet`")),
        ),
      ),
  },
  {
    fault: "an entity that nothing uses",
    rule: "no-unused-entity",
    apply: ({ text }) =>
      withSection(text, "Data Model", (section) =>
        section.replace(/(```typescript\n)/, "$1interface PaperSheet { id: string; printedAt: string }\n"),
      ),
  },
];
