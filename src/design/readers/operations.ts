import type { Code } from "mdast";
import { contentOf, type Section } from "../../document/index.ts";
import { blockLines } from "../block-lines.ts";
import type { Endpoint } from "../design.ts";
import { cellOf, codeBlocksIn, everyItem, linesIn, placeOf } from "../markup.ts";
import type { Passage } from "../passages.ts";

const signature =
  /^\s*(?:export\s+|public\s+|private\s+|static\s+|async\s+|pub\s+|func\s+(?:\([^)]{0,80}\)\s*)?|fn\s+|def\s+|rpc\s+|function\s+|abstract\s+|(?:[\w<>[\],?]{1,60}\s+)(?=\w+\())?(?:async\s+|function\s+)?([A-Za-z_]\w{0,80})\s*(?:<[^<>()]{0,60}>)?\(([^()]{0,300})\)?\s*(?:->|:|returns\b|=>|\{|;|error\b|\(|$)/;
const keywords =
  /^(?:if|for|while|switch|return|catch|table|values|select|insert|index|key|references|check|primary|constructor|super|describe|it|test|expect|print|println|console|require|import|assert|throw|new|exists|hash|count|sum|and|or|not|in|with|from|where)$/i;
const contract =
  /^\s*(?:export\s+)?(?:service|interface|message|openapi|asyncapi|apiVersion|paths|swagger|kind)\b\s*[:\w]/;
const statement = /^\s*(?:create|alter|select|insert|update|delete|show|grant|drop|explain)\b/i;
const flag = /(?:^|\s)--[a-z][\w-]+/;

/** Operations that are no HTTP, below a heading on the API: signatures, RPCs, statements, flags, contracts of messages. */
export function operationsIn(section: Section, source: string): Endpoint[] {
  const content = contentOf(section);
  const blocks = codeBlocksIn(content).filter(({ lang }) => !/^(?:mermaid|plantuml|puml|dot|d2)$/i.test(lang ?? ""));
  const inCode = blocks.flatMap((code) => fromBlock(code, source));
  const coded = [...linesIn(content), ...everyItem(content)].flatMap(({ codes }) => codes);
  const called = coded.flatMap(({ text, at }) => {
    const name = /^(?:[\w$.]{1,80}\.)?([A-Za-z_]\w{1,80})\((.{0,300})\)/.exec(text)?.[1];
    return name && !keywords.test(name) ? [operation(name, at)] : [];
  });
  const flags = coded
    .filter(({ text }) => text.length < 300 && flag.test(text))
    .map(({ text, at }) => operation(text, at));
  return [...inCode, ...called, ...flags];
}

function fromBlock(code: Code, source: string): Endpoint[] {
  const lines = blockLines(code, source).slice(0, 2_000);
  const found = lines.flatMap(({ text, at }) => {
    if (text.length > 500) return [];
    const name = signature.exec(text)?.[1];
    if (name && !keywords.test(name)) return [operation(name, at)];
    if (statement.test(text) || flag.test(text)) return [operation(text.trim().slice(0, 80), at)];
    const kind = contract.test(text) ? /(?:service|interface|message|kind:?)\s+(\w+)/.exec(text)?.[1] : undefined;
    return kind || contract.test(text) ? [operation(kind ?? text.trim().slice(0, 40), at)] : [];
  });
  return found.length > 0 ? found : exampleOf(code);
}

/** What an example is called that bears no name of its own. */
export const exampleName = "example";

/** A JSON or YAML example with keys is the contract of a message. */
function exampleOf(code: Code): Endpoint[] {
  const keys = code.value.slice(0, 20_000).match(/^[ \t]*["']?[\w@-]{1,80}["']?[ \t]*:/gm) ?? [];
  const isData = /^(?:json|jsonc|json5|yaml|yml|toml|)$/i.test(code.lang ?? "");
  return isData && keys.length >= 2 ? [operation(exampleName, placeOf(code))] : [];
}

function operation(name: string, at: Endpoint["at"]): Endpoint {
  return {
    name,
    method: undefined,
    path: name,
    ours: true,
    purpose: "",
    payload: "",
    auth: "",
    errors: "",
    serves: [],
    at,
  };
}

const command =
  /^(?:[A-Z][A-Z_]{2,20}(?: (?:[A-Z_]{2,20}|\[[A-Z|]{2,40}\]|<[\w-]{1,30}>)){1,6})(?: .{0,80})?$|^[\w./-]{2,40} (?:[\w-]{1,30} ){0,3}--[a-z][\w-]+.{0,200}$|^--[a-z][\w-]{2,}(?:[= ].{0,60})?$/;

/** Commands and flags in inline code, wherever they stand; one alone is no contract. */
export function commandsIn(passages: Passage[]): Endpoint[] {
  const found = passages.flatMap(({ codes, inside }) =>
    inside.has("decisions") ? [] : codes.filter(({ text }) => text.length < 300 && command.test(text)),
  );
  const distinct = new Set(found.map(({ text }) => text.split(" ", 3).join(" ")));
  return distinct.size >= 2 ? found.map(({ text, at }) => operation(text, at)) : [];
}

const announced =
  /\b(?:request|response|payload|message|body|notification|webhook|manifest|config(?:uration)?|signature|interface|api|endpoint|schema|proto|command|flag|call|invocation|contract)s?\b|请求|响应|接口|anfrage|antwort|schnittstelle|requisição|resposta/i;

/** Elsewhere: service definitions, and examples that the words above them announce as a request, message or configuration. */
export function contractsIn(section: Section, source: string): Endpoint[] {
  return section.nodes.flatMap((node, index) => {
    if (node.type !== "code") return [];
    const before = section.nodes[index - 1];
    const words = before?.type === "paragraph" ? cellOf(before).text : "";
    if (/^\s*(?:service|rpc)\s+\w+/m.test(node.value) || /^\s*(?:openapi|asyncapi|apiVersion):/m.test(node.value))
      return fromBlock(node, source);
    return announced.test(`${section.title} ${words.slice(-200)}`) ? exampleOf(node) : [];
  });
}
