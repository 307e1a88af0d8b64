import type { SectionId } from "../design/topics.ts";
import type { Rule } from "./rule.ts";

const titles: Record<string, string> = {
  typescript: "TypeScript",
  javascript: "JavaScript",
  sql: "SQL",
  json: "JSON",
  yaml: "YAML",
  openapi: "OpenAPI",
  graphql: "GraphQL",
  protobuf: "protobuf",
};

export default {
  id: "no-broken-code-block",
  section: "data-model",
  severity: "error",
  summary:
    "Disallow TypeScript, JavaScript, SQL, JSON, YAML, OpenAPI, GraphQL and protobuf blocks, and front matter, that do not parse.",
  why: "What does not parse is copied into a project, fails there, and its author guesses what was meant; nothing in it can be compared with the rest of the design.",
  fix: "Mend the line, or give the block another language, such as `text`, when it is a sketch; `...` stands for what is left out.",
  bad: "```sql\nCREATE TABLE loans (\n  id UUID PRIMARY KEY\n  copy_id UUID NOT NULL,\n);\n```\n",
  good: "```sql\nCREATE TABLE loans (\n  id UUID PRIMARY KEY,\n  copy_id UUID NOT NULL\n);\n```\n",
  anyText: true,
  *check({ design, document }) {
    const { problem } = document.frontMatter;
    if (problem) {
      const { message, at } = problem;
      yield { message: `the front matter is no YAML, nothing in it is read: ${message}`, at, section: "overview" };
    }
    for (const { language, faults, section } of design.blocks) {
      const title = titles[language];
      if (title === undefined) continue;
      const wrong = language === "openapi" ? "breaks its standard" : "does not parse";
      for (const { message, at } of faults)
        yield {
          message: `the ${title} block ${wrong}: ${message}`,
          at,
          section: (section ?? "data-model") as SectionId,
        };
    }
  },
} satisfies Rule;
