import { exits, Failure } from "../errors.ts";
import { fix as fixText } from "../fix.ts";
import type { Command } from "./command.ts";
import { readDocument } from "./files.ts";
import { prepareOutput, writeOutput } from "./generate/output.ts";

export const fix: Command = {
  name: "fix",
  summary: "compute results, totals, plan columns and check verdicts in place",
  usage: "FILE… [--dry-run]",
  options: { "dry-run": { type: "boolean", help: "print the lines that would change, write nothing" } },
  async run({ values, positionals }, world) {
    if (positionals.length === 0) throw new Failure("fix needs a file: `fix design.md`");
    let open = 0;
    for (const path of positionals) {
      const text = await readDocument(path);
      const { text: fixed, changes, problems } = fixText(text);
      if (values["dry-run"]) world.out(difference(path, text, fixed));
      else if (fixed !== text) await writeOutput(await prepareOutput(path, true), fixed);
      for (const { message, at } of problems) world.out(`${path}:${at.start.line}:${at.start.column} ${message}\n`);
      world.out(
        `${path}: ${changes} ${values["dry-run"] ? "to write" : "written"}, ${problems.length} cannot be computed\n`,
      );
      open += problems.length;
    }
    return open === 0 ? exits.ok : exits.problems;
  },
};

/** The lines that differ; a fix never adds or removes one. */
function difference(path: string, before: string, after: string): string {
  const [old, now] = [before.split("\n"), after.split("\n")];
  return old
    .flatMap((line, index) => (line === now[index] ? [] : [`${path}:${index + 1}\n- ${line}\n+ ${now[index]}\n`]))
    .join("");
}
