import type { Command } from "./command.ts";

export const generate: Command = {
  name: "generate",
  summary: "write a complete system design document for a request, check it and repair it",
  usage: '"BRIEF" [-o FILE]   (BRIEF may be - for stdin, or @file)',
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
    concurrency: { type: "string", value: "N", help: "sections written at once, 1 to 8; default 4, on this machine 1" },
    "max-tokens-total": { type: "string", value: "N", help: "stop before more tokens than this are used" },
    force: { type: "boolean", help: "replace FILE when it exists" },
  },
  async run(given, world) {
    const { readSettings } = await import("./generate/settings.ts");
    const { writeDesign } = await import("./generate/generate.ts");
    return writeDesign(readSettings(given), world);
  },
};
