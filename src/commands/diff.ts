import { compare } from "../compare/index.ts";
import { diffText } from "../emitters/changes/text.ts";
import { diffOf } from "../emitters/changes.ts";
import { exits, Failure } from "../errors.ts";
import { factsOf } from "../review.ts";
import type { Command } from "./command.ts";
import { oneOf, readDocument } from "./files.ts";

export const diff: Command = {
  name: "diff",
  summary: "tell what changed in meaning between two documents, and what is stale in the new one",
  usage: "OLD NEW [--format text|json]",
  options: { format: { type: "string", value: "FORMAT", help: "text or json" } },
  async run({ values, positionals }, world) {
    const [oldPath, newPath, ...more] = positionals;
    if (oldPath === undefined || newPath === undefined || more.length > 0)
      throw new Failure("diff needs two files, the old one first: `diff old.md new.md`");
    const format = oneOf("format", values.format, ["text", "json"], "text");
    const old = await factsOf(await readDocument(oldPath), { path: oldPath });
    const now = await factsOf(await readDocument(newPath), { path: newPath });
    const report = diffOf(compare(old, now), oldPath, newPath);
    world.out(format === "json" ? `${JSON.stringify(report, null, 2)}\n` : diffText(report));
    return report.verdict === "same" ? exits.ok : exits.problems;
  },
};
