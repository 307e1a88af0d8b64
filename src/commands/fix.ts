import { readFile } from "node:fs/promises";
import { unifiedDiff } from "../emitters/diff.ts";
import { exits, Failure } from "../errors.ts";
import { fix as fixText } from "../fix.ts";
import type { Command, World } from "./command.ts";
import { readDocument } from "./files.ts";
import { prepareOutput, writeOutput } from "./generate/output.ts";

export const fix: Command = {
  name: "fix",
  summary: "compute results, totals, plan columns and check verdicts in place, mend and draw diagrams",
  usage: "FILE… [--dry-run]",
  options: { "dry-run": { type: "boolean", help: "print what would change as a diff, write nothing" } },
  async run({ values, positionals }, world) {
    if (positionals.length === 0) throw new Failure("fix needs a file: `fix design.md`");
    let open = 0;
    for (const path of positionals) open += await fixFile(path, values["dry-run"] === true, world);
    return open === 0 ? exits.ok : exits.problems;
  },
};

/** Answers with how many results cannot be computed or mended. */
async function fixFile(path: string, dry: boolean, world: World): Promise<number> {
  const before = await readExactly(path);
  const { text, changes, problems } = await fixText(before);
  if (dry) world.out(unifiedDiff(path, before, text));
  else if (text !== before) await writeOutput(await prepareOutput(path, true), text);
  for (const { message, at } of problems) world.out(`${path}:${at.start.line}:${at.start.column} ${message}\n`);
  world.out(`${path}: ${changes} ${dry ? "to write" : "written"}, ${problems.length} cannot be computed or mended\n`);
  return problems.length;
}

/** Bytes that are no UTF-8 could not be written back as they were. */
async function readExactly(path: string): Promise<string> {
  const text = await readDocument(path);
  if (text.includes("\uFFFD") && !Buffer.from(text).equals(await readFile(path)))
    throw new Failure(`\`${path}\` is not UTF-8 and would be damaged by writing: convert it first`);
  return text;
}
