import type { Command } from "./command.ts";

export const generate: Command = {
  name: "generate",
  summary: "write a complete system design document for a request, check it and repair it",
  usage: '"BRIEF" [-o FILE]   (BRIEF may be - for stdin, or @file; with --batch, brief files or results)',
  options: {
    output: { type: "string", short: "o", value: "FILE", help: "write the document to FILE instead of stdout" },
    provider: { type: "string", value: "NAME", help: "auto, openai (any compatible endpoint) or offline (embedded)" },
    model: { type: "string", value: "ID", help: "the model to ask; default OPENAI_MODEL, else gpt-5-mini" },
    "base-url": { type: "string", value: "URL", help: "the endpoint; OPENAI_API_KEY is sent to this host alone" },
    local: { type: "boolean", help: "look for a model server on this machine (ports 11434, 1234, 8080)" },
    depth: { type: "string", value: "DEPTH", help: "lean, standard or thorough" },
    context: {
      type: "string",
      multiple: true,
      value: "FILE",
      help: "material for the writer, such as notes; repeatable",
    },
    rounds: { type: "string", value: "N", help: "rounds of repair, 0 to 3; default 2" },
    concurrency: {
      type: "string",
      value: "N",
      help: "sections written at once, 1 to 8; without it from 4 (1 on this machine) up to as many as the server bears",
    },
    "max-tokens-total": { type: "string", value: "N", help: "stop before more tokens than this are used" },
    resume: { type: "boolean", help: "go on with the run that was broken off: no question is asked twice" },
    batch: {
      type: "string",
      value: "STEP",
      help: "many briefs at once: export a wave of calls, import its results, or submit both to a Batch API",
    },
    "batch-poll": { type: "string", value: "SECONDS", help: "how often a submitted batch is looked at; default 30" },
    force: { type: "boolean", help: "replace FILE when it exists" },
  },
  async run(given, world) {
    const { readBatchSettings, readSettings } = await import("./generate/settings.ts");
    const batch = readBatchSettings(given);
    if (batch) return (await import("./generate/batch.ts")).runBatch(batch, world);
    const { writeDesign } = await import("./generate/generate.ts");
    return writeDesign(readSettings(given), world);
  },
};
