import type { RulesReport } from "../emitters/report.ts";
import { exits } from "../errors.ts";
import { rules as all } from "../rules/index.ts";
import type { Command } from "./command.ts";
import { oneOf } from "./files.ts";

export const rules: Command = {
  name: "rules",
  summary: "list the rules",
  usage: "[--format text|json]",
  options: { format: { type: "string", value: "FORMAT", help: "text or json" } },
  async run({ values }, world) {
    const format = oneOf("format", values.format, ["text", "json"], "text");
    const report: RulesReport = {
      verdict: "pass",
      rules: all.map(({ id, section, severity, summary, why, fix }) => ({ id, section, severity, summary, why, fix })),
    };
    const wide = Math.max(...all.map(({ id }) => id.length));
    const lines = all.map(({ id, severity, summary }) => `${id.padEnd(wide)}  ${severity.padEnd(7)}  ${summary}\n`);
    world.out(format === "json" ? `${JSON.stringify(report, null, 2)}\n` : lines.join(""));
    return exits.ok;
  },
};
