import { planOf, planText } from "../emitters/plan.ts";
import { exits, Failure } from "../errors.ts";
import { review } from "../review.ts";
import type { Command } from "./command.ts";
import { oneOf, readDocument } from "./files.ts";

export const plan: Command = {
  name: "plan",
  summary: "print what to repair, section by section, with the instruction for each",
  usage: "FILE [--format text|json]",
  options: { format: { type: "string", value: "FORMAT", help: "text or json" } },
  async run({ values, positionals }, world) {
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) throw new Failure("plan needs one file: `plan design.md`");
    const format = oneOf("format", values.format, ["text", "json"], "text");
    const report = planOf(await review(await readDocument(path), { path }));
    world.out(format === "json" ? `${JSON.stringify(report, null, 2)}\n` : planText(report));
    return report.sections.length > 0 ? exits.problems : exits.ok;
  },
};
