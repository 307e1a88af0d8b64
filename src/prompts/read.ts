import matter from "gray-matter";
import { parse } from "yaml";
import type * as z from "zod/mini";
import { exits, Failure } from "../errors.ts";
import { placeholdersOf } from "./fill.ts";
import { commonHead, commonInputs, type Prompt, type SectionPrompt, sectionHead } from "./prompt.ts";

const refuse = () => {
  throw new Error("front matter is YAML between two lines of `---`");
};

/** gray-matter evaluates front matter in other languages unless its engines are taken away. */
const engines = {
  yaml: (text: string) => parse(text, { maxAliasCount: 20, customTags: [] }) as object,
  json: refuse,
  javascript: refuse,
  js: refuse,
  coffee: refuse,
  coffeescript: refuse,
  cson: refuse,
  toml: refuse,
};

/** Reads one file of `prompts/sections/`; `name` is its file name. Throws a `Failure` that names the file and the fault. */
export function readSectionPrompt(source: string, name: string): SectionPrompt {
  const { head, body } = readFile(source, name, sectionHead);
  if (`${head.id}.md` !== name) fault(name, `its id is \`${head.id}\`, expected \`${name.replace(/\.md$/, "")}\``);
  agree(name, head.inputs, body);
  return { ...head, body };
}

/** Reads `system.md`, `repair.md` or `review.md`. */
export function readPrompt(source: string, name: string): Prompt {
  const { head, body } = readFile(source, name, commonHead);
  if (`${head.id}.md` !== name) fault(name, `its id is \`${head.id}\`, expected \`${name.replace(/\.md$/, "")}\``);
  const allowed: readonly string[] = commonInputs[head.id];
  const foreign = head.inputs.find((input) => !allowed.includes(input));
  if (foreign) fault(name, `its input \`${foreign}\` is none of ${allowed.join(", ")}`);
  agree(name, head.inputs, body);
  return { ...head, body };
}

function readFile<Head>(source: string, name: string, schema: z.ZodMiniType<Head>): { head: Head; body: string } {
  let file: { data: unknown; content: string };
  try {
    file = matter(source.replace(/\r\n/g, "\n"), { engines });
  } catch (cause) {
    return fault(name, (cause as Error).message.split("\n")[0] ?? "");
  }
  const head = schema.safeParse(structuredClone(file.data));
  if (!head.success) {
    const { path, message } = head.error.issues[0]!;
    return fault(name, `\`${path.join(".") || "front matter"}\`: ${message}`);
  }
  return { head: head.data, body: file.content.trim() };
}

function agree(name: string, declared: string[], body: string): void {
  const used = placeholdersOf(body);
  const unused = declared.find((input) => !used.includes(input));
  const undeclared = used.find((input) => !declared.includes(input));
  if (unused) fault(name, `its input \`${unused}\` is used nowhere`);
  if (undeclared) fault(name, `it uses \`{{${undeclared}}}\`, which \`inputs\` does not declare`);
}

function fault(name: string, what: string): never {
  throw new Failure(`prompt \`${name}\`: ${what}`, exits.crash);
}
