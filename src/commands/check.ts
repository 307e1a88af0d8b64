import { writeFile } from "node:fs/promises";
import { emitters } from "../emitters/index.ts";
import { exits, Failure } from "../errors.ts";
import { review } from "../review.ts";
import type { Command } from "./command.ts";
import { oneOf, readDocument, wholeNumber } from "./files.ts";

export const check: Command = {
  name: "check",
  summary: "report what a design lacks, contradicts or gets wrong",
  usage: "FILE… [--strict] [--format text|json|agent] [--limit N] [--output FILE]",
  options: {
    strict: { type: "boolean", help: "warnings fail too" },
    format: {
      type: "string",
      value: "FORMAT",
      help: emitters.map(({ id, summary }) => `${id}: ${summary}`).join("; "),
    },
    limit: { type: "string", value: "N", help: "print at most N diagnostics a file; counts stay complete" },
    output: { type: "string", value: "FILE", help: "write the report to FILE instead of standard output" },
  },
  async run({ values, positionals }, world) {
    if (positionals.length === 0) throw new Failure("check needs a file: `check design.md`");
    const format = oneOf(
      "format",
      values.format,
      emitters.map(({ id }) => id),
      "text",
    );
    const limit = wholeNumber("limit", values.limit, 0);
    const strict = values.strict === true;
    const reviews = [];
    for (const path of positionals) reviews.push(review(await readDocument(path), { path, strict }));
    const report = emitters.find(({ id }) => id === format)!.emit(reviews, { limit, strict });
    if (typeof values.output === "string") await writeReport(values.output, report);
    else world.out(report);
    return reviews.every(({ verdict }) => verdict === "pass") ? exits.ok : exits.problems;
  },
};

async function writeReport(path: string, report: string): Promise<void> {
  await writeFile(path, report).catch((cause: Error) => {
    throw new Failure(`the report cannot be written to \`${path}\`: ${cause.message}`);
  });
}
