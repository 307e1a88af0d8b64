import { Failure } from "../errors.ts";
import type { Command } from "./command.ts";
import { oneOf } from "./files.ts";

export const questions: Command = {
  name: "questions",
  summary: "print what a request leaves open that moves the design most, with what is assumed",
  usage: '"BRIEF" [--format text|json]   (BRIEF may be - for stdin, or @file)',
  options: {
    format: { type: "string", value: "FORMAT", help: "text or json" },
  },
  async run({ values, positionals }, world) {
    const [brief, ...more] = positionals;
    if (brief === undefined || more.length > 0)
      throw new Failure('questions needs one request in quotes: `questions "design a payments service"`');
    const format = oneOf("format", values.format, ["text", "json"], "text");
    const [{ briefFrom }, { questionsFor }, { questionsOf, questionsText }] = await Promise.all([
      import("./generate/material.ts"),
      import("../drafters/questions.ts"),
      import("../emitters/questions.ts"),
    ]);
    const report = questionsOf(questionsFor(await briefFrom(brief, world)));
    world.out(format === "json" ? `${JSON.stringify(report, null, 2)}\n` : questionsText(report));
    return 0;
  },
};
