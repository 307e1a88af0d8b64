import { read } from "../../design/read.ts";
import type { Blueprint } from "./blueprint.ts";
import { literal } from "./escape.ts";
import { readRows } from "./rows.ts";

/** The second blueprint's text under names that the first does not use; `names` and `ids` tell old from new. */
export type Renamed = { text: string; names: Map<string, string>; ids: Map<string, string> };

/** Gives everything in `second` that also stands in `first` another name: ledger rows, components, stores, types, node ids and requirements. */
export function renamed(second: Blueprint, first: Blueprint): Renamed {
  const [own, other] = [read(second.document), read(first.document)];
  const [word = "other"] = second.id.split("-");
  const title = word[0]!.toUpperCase() + word.slice(1);
  const names = new Map<string, string>();
  const same: string[] = [];
  const parts = clashing(partsOf(own), new Set(partsOf(other).map(lower)), (name) => `${title} ${name}`);
  const whole = new Map(partsOf(own).map((name) => [name, name]));
  const standing = readRows(first);
  for (const [name, { value, basis }] of readRows(second)) {
    const row = standing.get(name);
    const isSame = row && row.value.text === value.text && row.basis.text === basis.text;
    if (isSame && replaceWords(basis.text, parts) === basis.text) same.push(name);
    else if (row) names.set(name, `${word}_${name}`);
  }
  const shared = new RegExp(`^\\| \`(?:${same.join("|") || "-"})\` \\|.*\\n`, "gmu");
  const types = clashing(
    own.entities.map(({ name }) => name),
    new Set(other.entities.map(({ name }) => name.toLowerCase())),
    (name) => title + name,
  );
  const ids = idsAfter(second.document.source, first.document.source);
  const paths = clashing(
    own.endpoints.map(({ path }) => path),
    new Set(other.endpoints.map(({ path }) => unnamed(path))),
    (path) => `/${word}${path}`,
    unnamed,
  );
  const source = second.document.source.slice(second.document.frontMatter.end);
  const text = [
    (said: string) => said.replace(/\b(N?FR)-\d+\b/gu, (id) => ids.get(id) ?? id),
    (said: string) => said.replace(shared, ""),
    (said: string) => inCode(said, (code) => (isRequest(code) ? code : replaceWords(code, names))),
    (said: string) => inCode(said, (code) => (isRequest(code) ? replacePath(code, paths) : replaceWords(code, types))),
    (said: string) => said.replace(/```(?:ts|typescript)\n[\s\S]*?```/gu, (block) => replaceWords(block, types)),
    (said: string) => inHolds(said, types),
    (said: string) => replaceWords(said, new Map([...whole, ...parts]), product),
  ].reduce((said, step) => step(said), source);
  return { text, names: new Map([...names, ...parts]), ids };
}

type Named = { components: { name: string }[]; stores: { name: string }[] };

function partsOf({ components, stores }: Named): string[] {
  return [...new Set([...components, ...stores].map(({ name }) => name.replace(/\s*\(.*$/u, "")))];
}

function lower(name: string): string {
  return name.toLowerCase();
}

/** A path whatever its parameters are called. */
function unnamed(path: string): string {
  return path.toLowerCase().replace(/\{[^{}]*\}/gu, "{}");
}

function clashing(
  names: string[],
  taken: Set<string>,
  rename: (name: string) => string,
  keyOf: (name: string) => string = lower,
): Map<string, string> {
  return new Map(names.filter((name) => taken.has(keyOf(name))).map((name) => [name, rename(name)]));
}

/** Requirements of the second text are counted on from the first's. */
export function idsAfter(second: string, first: string): Map<string, string> {
  const ids = new Map<string, string>();
  for (const kind of ["FR", "NFR"]) {
    const all = (text: string) => [...new Set(text.match(new RegExp(`^\\| ${kind}-\\d+(?= \\|)`, "gmu")) ?? [])];
    let last = Math.max(0, ...all(first).map((cell) => Number(cell.slice(kind.length + 3))));
    for (const cell of all(second)) {
      last += 1;
      ids.set(cell.slice(2), `${kind}-${last}`);
    }
  }
  return ids;
}

/** Whether inline code is a request, such as `GET /orders`. */
export function isRequest(code: string): boolean {
  return /^(?:GET|POST|PUT|PATCH|DELETE|HEAD)\b|^\//u.test(code);
}

/** The text with every inline code changed. */
export function inCode(text: string, change: (code: string) => string): string {
  return text.replace(/(?<!`)`([^`\n]+)`(?!`)/gu, (_, code: string) => `\`${change(code)}\``);
}

/** What makes a part's name that of a product: `AWS Application Load Balancer`. */
const product = "(?<!(?:Application|Network|Elastic|Amazon|AWS) )";

/** Every word that is a key of `names` by its value, the longest first, unless a pattern forbids it. */
export function replaceWords(text: string, names: Map<string, string>, unless = ""): string {
  if (names.size === 0) return text;
  const longest = [...names.keys()].sort((one, two) => two.length - one.length);
  const pattern = longest.map(literal).join("|");
  return text.replace(
    new RegExp(`(?<![\\p{L}\\p{N}_])${unless}(?:${pattern})(?![\\p{L}\\p{N}_])`, "gu"),
    (name) => names.get(name)!,
  );
}

function replacePath(code: string, paths: Map<string, string>): string {
  const path = /\/\S*/u.exec(code)?.[0];
  return path && paths.has(path) ? code.replace(path, paths.get(path)!) : code;
}

/** The names of types in the table of stores. */
export function inHolds(text: string, types: Map<string, string>): string {
  return text.replace(/^\| Store \| Holds \|.*\n(?:\|.*\n?)+/mu, (table) =>
    table.replace(/^(\|[^|\n]*\|)([^|\n]*)(?=\|)/gmu, (_, store, holds) => store + replaceWords(holds, types)),
  );
}
