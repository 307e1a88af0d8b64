import type { Position } from "unist";
import { contentOf, type Section } from "../../document/index.ts";
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
    return blockLines(code, source).flatMap(({ text, at }) => {
      const [found] = calls(text.replace(/^\s*(?:\d{1,3}[.)]|[-*#])\s*/, ""), true);
      return found
        ? [
            endpointOf(
              found,
              at,
              behind(text, found.path)
                .replace(/HTTP\/\d.*$/, "")
                .trim(),
            ),
          ]
        : [];
    });
  });
}

function behind(text: string, path: string): string {
  const at = text.indexOf(path);
  return at < 0 ? "" : text.slice(at + path.length).replace(/^[\s#:–—-]+/, "");
}

/** Where a call is referred to and not offered. */
const refers: Topic[] = [
  "data-flow",
  "decisions",
  "failure-modes",
  "functional",
  "monitoring",
  "non-functional",
  "scaling",
  "security",
];

/** Endpoints in plain words under a heading on the API, and those that are named in inline code anywhere else. */
export function callsInProse(passages: Passage[]): Endpoint[] {
  return passages.flatMap(({ form, text, codes, at, inside }) => {
    const defines = inside.has("api");
    if (form === "row" || (!defines && refers.some((topic) => inside.has(topic)))) return [];
    const found = defines ? calls(text) : codes.flatMap((code) => calls(code.text, true));
    const purpose = (path: string) => (defines ? behind(text.replace(/`/g, ""), path) : "");
    return found.map((one) => ({ ...endpointOf(one, at, purpose(one.path)), mentioned: !defines || undefined }));
  });
}
