import { exits, Failure } from "../errors.ts";
import { rules } from "../rules/index.ts";
import { nearest } from "../rules/lookup/nearest.ts";
import type { Command } from "./command.ts";

export const explain: Command = {
  name: "explain",
  summary: "say why a rule exists, with a bad and a good example and how to fix it",
  usage: "RULE",
  options: {},
  async run({ positionals }, world) {
    const [id, ...more] = positionals;
    if (id === undefined || more.length > 0)
      throw new Failure("explain needs one rule: `explain require-diagram`; `rules` lists them");
    const rule = rules.find((one) => one.id === id);
    if (!rule) throw new Failure(`there is no rule \`${id}\`${meant(id)}; \`rules\` lists them`);
    world.out(
      `${rule.id} (${rule.severity}, section ${rule.section})\n${rule.summary}\n\nWhy: ${rule.why}\n\nFix: ${rule.fix}\n\nBad:\n\n${indent(rule.bad)}\n\nGood:\n\n${indent(rule.good)}\n`,
    );
    return exits.ok;
  },
};

function meant(id: string): string {
  const best = nearest(
    id,
    rules.map((rule) => rule.id),
    { most: 6 },
  );
  return best ? `; did you mean \`${best}\`?` : "";
}

function indent(text: string): string {
  return text.trim().replace(/^(?=.)/gm, "    ");
}
