import { Failure } from "../errors.ts";
import type { Command } from "./command.ts";

export const prompt: Command = {
  name: "prompt",
  summary: "print the ready prompt for one section, filled with what a document already says",
  usage: "SECTION [--brief TEXT|@file] [--document FILE] [--depth DEPTH]",
  options: {
    brief: { type: "string", value: "TEXT", help: "the request, or @file; default the brief quoted in the document" },
    document: { type: "string", value: "FILE", help: "the document so far; its facts go into the prompt" },
    depth: { type: "string", value: "DEPTH", help: "lean, standard or thorough" },
  },
  async run({ values, positionals }, world) {
    const { printedPrompt } = await import("./prompt/print.ts");
    const [section, ...more] = positionals;
    if (more.length > 0) throw new Failure(`one section at a time: \`${more[0]}\` is another`);
    const text = (name: string) => (typeof values[name] === "string" ? values[name] : undefined);
    world.out(
      await printedPrompt({ section, brief: text("brief"), document: text("document"), depth: text("depth") }, world),
    );
    return 0;
  },
};
