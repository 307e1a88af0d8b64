import type { Endpoint } from "../../design/design.ts";

type Named = { methods: Set<string>; isBare: boolean };

const verb = "GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|WSS?|SSE";
const verbs = new RegExp(String.raw`(?<![\w-])(?:${verb})s?(?:[/|](?:${verb}))*$`);
const joins = /^(?:to|on|at|for|from|and|or|[&+/|])$/i;
const most = { letters: 500, parts: 30 };

/**
 * Whether a step names the path of an endpoint: with its method, or with none at all. A host or a base path such as
 * `/api/v1` may stand in front; the path ends where a segment does.
 */
export function namedIn(steps: { text: string }[]): (endpoint: Pick<Endpoint, "method" | "path">) => boolean {
  const named = new Map<string, Named>();
  for (const { text } of steps) {
    let methods: string[] = [];
    for (const word of text.split(/[\s,;()`'"“”‘’]+/)) {
      const said = verbs.exec(word.slice(0, most.letters))?.[0];
      if (said) methods.push(...said.split(/[/|]/).map((one) => one.replace(/(?<=[A-RT-Z])s$/, "")));
      else if (!joins.test(word)) {
        for (const key of word.includes("/") ? keysIn(word) : []) add(named, key, methods);
        methods = [];
      }
    }
  }
  return ({ method = "", path }) => {
    const found = path.length > 3 ? named.get(keyOf(path)) : undefined;
    return found !== undefined && (found.isBare || found.methods.has(method.toUpperCase()));
  };
}

function add(named: Map<string, Named>, key: string, methods: string[]) {
  const found = named.get(key) ?? { methods: new Set(), isBare: false };
  for (const method of methods) found.methods.add(method);
  found.isBare ||= methods.length === 0;
  named.set(key, found);
}

/** The path in a word, and what is left of it behind each base path, which has no parameter. */
function* keysIn(word: string): Generator<string> {
  const bare = word.slice(0, most.letters).replace(/^.{0,9}https?:\/\//i, "");
  const parts = keyOf(bare.slice(bare.indexOf("/")))
    .split("/")
    .slice(1, most.parts);
  for (let start = 0; start < parts.length; start += 1) {
    yield `/${parts.slice(start).join("/")}`;
    if (parts[start] === "{}") return;
  }
}

/** A path without its query and what ends a sentence; parameters are alike whatever they are called. */
function keyOf(path: string): string {
  return path
    .slice(0, most.letters)
    .toLowerCase()
    .replace(/[?#].*$/, "")
    .replace(/\{[^{}/]*\}|<[^<>/]*>|(?<=\/):[\w-]+/g, "{}")
    .replace(/[^\p{L}\p{N}{}*_~\]$-]+$/u, "");
}
