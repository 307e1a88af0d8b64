import { stat, writeFile } from "node:fs/promises";
import { emitters } from "../emitters/index.ts";
import { exits, Failure } from "../errors.ts";
import { review } from "../review.ts";
import type { Command, World } from "./command.ts";
import { oneOf, readDocument, wholeNumber } from "./files.ts";
import { briefFrom, fileText } from "./generate/material.ts";

export const check: Command = {
  name: "check",
  summary: "report what a design lacks, contradicts or gets wrong",
  usage: "FILE… [--strict] [--format text|json|agent] [--brief FILE|TEXT] [--limit N] [--trace] [--output FILE]",
  options: {
    strict: { type: "boolean", help: "warnings fail too" },
    format: {
      type: "string",
      value: "FORMAT",
      help: emitters.map(({ id, summary }) => `${id}: ${summary}`).join("; "),
    },
    brief: {
      type: "string",
      value: "FILE|TEXT",
      help: "the request whose numbers the document is held against, instead of the one it quotes",
    },
    limit: { type: "string", value: "N", help: "print at most N diagnostics a file; counts stay complete" },
    trace: {
      type: "boolean",
      help: "print what serves, proves and watches each requirement (text; JSON always has it)",
    },
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
    const brief = typeof values.brief === "string" ? await briefOf(values.brief, world) : undefined;
    const reviews = [];
    for (const path of positionals) reviews.push(await review(await readDocument(path), { path, brief, strict }));
    const report = emitters
      .find(({ id }) => id === format)!
      .emit(reviews, { limit, strict, trace: values.trace === true });
    if (typeof values.output === "string") await writeReport(values.output, report);
    else world.out(report);
    return reviews.every(({ verdict }) => verdict === "pass") ? exits.ok : exits.problems;
  },
};

/** A file where there is one or where the name looks like one, else the words themselves; `-` is stdin, `@file` a file. */
async function briefOf(argument: string, world: World): Promise<string> {
  const exists = await stat(argument).then(
    () => true,
    () => false,
  );
  const isFile = exists || /^\S+\.(?:md|markdown|txt)$/i.test(argument);
  return isFile ? fileText(argument, "brief") : briefFrom(argument, world);
}

async function writeReport(path: string, report: string): Promise<void> {
  await writeFile(path, report).catch((cause: Error) => {
    throw new Failure(`the report cannot be written to \`${path}\`: ${cause.message}`);
  });
}
