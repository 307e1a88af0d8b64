import { read } from "../design/read.ts";
import { parse } from "../document/index.ts";
import { scaleText } from "../emitters/scale/text.ts";
import { scaleOf } from "../emitters/scale.ts";
import { exits, Failure } from "../errors.ts";
import { ledgerOf } from "../ledger.ts";
import { LEVELS } from "../quantities/index.ts";
import type { Command } from "./command.ts";
import { oneOf, readDocument } from "./files.ts";

const most = { levels: 12, load: 1_000_000 };

export const scale: Command = {
  name: "scale",
  summary: "print the ledger at each load factor, what fails where, and what fails first",
  usage: "FILE [--at 1,10,100] [--format text|json]",
  options: {
    at: { type: "string", value: "FACTORS", help: "the load factors, such as 1,10,100 (the default) or 1,2.5,30" },
    format: { type: "string", value: "FORMAT", help: "text or json" },
  },
  async run({ values, positionals }, world) {
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) throw new Failure("scale needs one file: `scale design.md`");
    const format = oneOf("format", values.format, ["text", "json"], "text");
    const levels = levelsOf(values.at);
    const document = parse(await readDocument(path), path);
    const design = read(document);
    const report = scaleOf({ document, design, ledger: ledgerOf(design, levels) });
    world.out(format === "json" ? `${JSON.stringify(report, null, 2)}\n` : scaleText(report));
    return report.verdict === "pass" ? exits.ok : exits.problems;
  },
};

/** Load factors in ascending order, each once. */
function levelsOf(text: unknown): readonly number[] {
  if (text === undefined) return LEVELS;
  const factors = String(text)
    .split(",")
    .map((part) => /^\s*(\d{1,7}(?:\.\d{1,6})?)\s*[x×]?\s*$/i.exec(part)?.[1]);
  const numbers = factors.map(Number);
  if (numbers.length > most.levels || !numbers.every((number) => number > 0 && number <= most.load))
    throw new Failure(
      `--at takes up to ${most.levels} load factors over 0 and up to 1,000,000, such as \`1,10,100\`, not \`${text}\``,
    );
  return [...new Set(numbers)].sort((one, other) => one - other);
}
