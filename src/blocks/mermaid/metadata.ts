import { parseDocument } from "yaml";
import { MeaningProblem, type Span } from "./problem.ts";

/** What stands between `@{` and `}`, which is YAML. */
export function metadataOf(text: string, span: Span): Record<string, unknown> {
  const document = parseDocument(text.includes("\n") ? `${text}\n` : `{\n${text}\n}`, { schema: "core" });
  const [error] = document.errors;
  if (error)
    throw new MeaningProblem(`what stands in \`@{…}\` is no list of \`key: value\`, separated by commas`, span, "@{");
  const value: unknown = document.toJS({ maxAliasCount: 10 });
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
