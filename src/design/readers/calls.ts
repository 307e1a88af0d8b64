import type { Position } from "unist";
import { contentOf, type Section, type Text } from "../../document/index.ts";
import { blockLines } from "../block-lines.ts";
import type { Endpoint } from "../design.ts";
import { codeBlocksIn, idsIn, linesIn } from "../markup.ts";
import type { Passage } from "../passages.ts";
import type { Topic } from "../topics.ts";
import { methods } from "./endpoint-tables.ts";

const call = new RegExp(
  String.raw`(?<![\w/])(${methods})[ \t:]{1,8}((?:https?:\/\/[^\s\`/]{1,200})?\/[^\s\`"'|,;<>，、）]{0,300}|(?:https?:\/\/[^\s\`/]{1,200})?\/[^\s\`"'|,;，、）]{0,300})`,
  "g",
);

type Call = { method: string; path: string };

function calls(text: string, atStart = false): Call[] {
  const bare = text.slice(0, 4_000).replace(/`/g, " ");
  const found = Array.from(bare.matchAll(call), ({ index, 1: method = "", 2: path = "" }) => ({
    index,
    method,
    path: path.replace(/[.,:;)]+$/, ""),
  }));
  return found.filter(({ index, path }) => (!atStart || index <= 2) && path !== "");
}

export function endpointOf({ method, path }: Call, at: Position, purpose: string): Endpoint {
  return {
    name: `${method} ${path}`,
    method,
    path,
    ours: true,
    purpose,
    payload: "",
    auth: "",
    errors: "",
    serves: idsIn(purpose),
    at,
  };
}

export function callsInHeading(section: Section): Endpoint[] {
  const at = section.heading.position ?? section.at;
  return calls(section.title).map((found) => endpointOf(found, at, linesIn(contentOf(section))[0]?.text ?? ""));
}

/** Lists of endpoints in code blocks that are no programs: `POST   /uploads  - Request upload URL`. */
export function callsInBlocks(section: Section, source: string): Endpoint[] {
  return codeBlocksIn(section.nodes).flatMap((code) => {
    if (/^(?:mermaid|plantuml|puml|dot|d2)$/i.test(code.lang ?? "")) return [];
    return continued(blockLines(code, source)).flatMap(({ text, at }) => {
      const [found = curled(text)] = calls(text.replace(/^\s*(?:\d{1,3}[.)]|[-*#])\s*/, ""), true);
      const purpose = found && behind(text, found.path).replace(/HTTP\/\d.*$/, "");
      return found ? [endpointOf(found, at, purpose?.trim() ?? "")] : [];
    });
  });
}

/** Lines of a shell joined where one ends in a backslash. */
function continued(lines: Text[]): Text[] {
  const joined: Text[] = [];
  let isOpen = false;
  for (const line of lines) {
    const last = joined.at(-1);
    if (isOpen && last)
      joined[joined.length - 1] = { text: `${last.text.slice(0, -1)} ${line.text.trim()}`, at: last.at };
    else joined.push(line);
    isOpen = line.text.endsWith("\\") && (joined.at(-1)?.text.length ?? 0) < 2_000;
  }
  return joined;
}

const curl = /^\s*\$?\s*curl\b(.{0,500}?)(https?:\/\/[^\s"'/]{1,200})?(\/[\w./:{}-]{1,200})/;

/** The call that a `curl` command line makes. */
function curled(text: string): Call | undefined {
  const [, options = "", , path] = text.length <= 1_000 ? (curl.exec(text) ?? []) : [];
  if (!path) return undefined;
  const method = /-X\s*([A-Z]{3,7})\b|--request[= ]([A-Z]{3,7})\b/.exec(options);
  return { method: method?.[1] ?? method?.[2] ?? (/\s(?:-d|--data\w*)\b/.test(options) ? "POST" : "GET"), path };
}

function behind(text: string, path: string): string {
  const at = text.indexOf(path);
  return at < 0 ? "" : text.slice(at + path.length).replace(/^[\s#:–—-]+/, "");
}

/** Endpoints in plain words under a heading on the API. */
export function callsInProse(passages: Passage[]): Endpoint[] {
  const told = passages.filter(({ form, inside }) => form !== "row" && inside.has("api"));
  return told.flatMap(({ text, at }) => {
    const bare = text.replace(/`/g, "");
    return calls(text).map((one) => endpointOf(one, at, behind(bare, one.path)));
  });
}

/** Where a call is referred to and not offered. */
const refers: Topic[] = [
  "api",
  "data-flow",
  "decisions",
  "failure-modes",
  "functional",
  "monitoring",
  "non-functional",
  "scaling",
  "security",
];

/** The calls that inline code names outside of the API, where something else is told. */
export function callsNamed({ form, codes, inside }: Passage): string[] {
  if (form === "row" || refers.some((topic) => inside.has(topic))) return [];
  return codes.flatMap(({ text }) => calls(text, true).map(({ method, path }) => `${method} ${path}`));
}
