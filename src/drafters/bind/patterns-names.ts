import { parseMeasure, sameDimension } from "../../quantities/index.ts";
import type { Blueprint, Unit } from "./blueprint.ts";
import { idsAfter, inCode, inHolds, isRequest, replaceWords } from "./combine-names.ts";
import { declaredIn } from "./combine-types.ts";
import { linesIn } from "./ledger-lines.ts";
import type { Wanted } from "./patterns-choose.ts";
import { nounFor, renamePattern, unitOf } from "./patterns-nouns.ts";
import { named, type Role } from "./patterns-roles.ts";

/** The text of a pattern under the names of the blueprint, and how its own names went over into them. */
export type Named = {
  text: string;
  ids: Map<string, string>;
  /** Any text of the pattern's head, such as a formula or a question. */
  nameOf(said: string): string;
  thing?: Unit;
};

/** The parts of a pattern in the words of the design that it joins: roles, unit, noun, quantities, paths, types, ids. */
export function namedFor(
  text: string,
  { pattern, noun }: Wanted,
  blueprint: Blueprint,
  roles: Role[],
  nouns: ReadonlyMap<string, Unit>,
): Named {
  const source = blueprint.document.source;
  const ids = idsAfter(text, source);
  const thing = pattern.thing && nounFor(pattern.thing, noun, blueprint, text, nouns);
  const renamedText = renamePattern(text, pattern, thing, unitOf(blueprint));
  const rows = rowNames(renamedText, blueprint, pattern.id);
  const types = typeNames(renamedText, source, pattern.id, [thing, unitOf(blueprint)]);
  const codes = (said: string) =>
    inCode(said, (code) => (isRequest(code) ? code : replaceWords(replaceWords(code, rows), types)));
  const steps = [
    codes,
    (said: string) => said.replace(/```(?:ts|typescript)\n[\s\S]*?```/gu, (block) => replaceWords(block, types)),
    (said: string) => inHolds(said, types),
    (said: string) => underPaths(said, source, unitOf(blueprint)),
    (said: string) => said.replace(/\b(N?FR)-\d+\b/gu, (id) => ids.get(id) ?? id),
    (said: string) => named(said, roles),
    (said: string) =>
      said.replace(ownLoad, (_, row: string) => `${row}what ${pattern.id.replaceAll("-", " ")} deals with |`),
  ];
  const nameOf = (said: string) =>
    named(replaceWords(renamePattern(said, pattern, thing, unitOf(blueprint)), rows), roles).replace(
      /\b(N?FR)-\d+\b/gu,
      (id) => ids.get(id) ?? id,
    );
  return { text: steps.reduce((said, step) => step(said), renamedText), ids, nameOf, ...(thing && { thing }) };
}

/** The default of a load that the design does not share. */
const ownLoad = /^(\| `\w+_load` \| [^|\n]* \| assumption: )[^|\n]*\|$/gmu;

/** The blueprint's names for rows that patterns share with it, and another name for a row that means something else there. */
function rowNames(text: string, { entry, document: { source } }: Blueprint, id: string): Map<string, string> {
  const standing = new Map(linesIn(source).map((line) => [line.name, line]));
  const names = new Map<string, string>();
  for (const { name, value } of linesIn(text)) {
    const own = entry?.names[name];
    if (name === "load" && own === undefined) names.set(name, `${id.split("-")[0]!}_load`);
    const there = standing.get(own ?? name);
    if (own !== undefined && there) names.set(name, own);
    else if (there && !isAlike(there.value, value)) names.set(name, `${id.split("-")[0]!}_${name}`);
  }
  return names;
}

function isAlike(one: string, other: string): boolean {
  const [left, right] = [parseMeasure(one), parseMeasure(other)];
  return !left || !right || sameDimension(left.dimension, right.dimension);
}

/** A type that the design has with other fields is another one; the unit and the noun of the clause are the same. */
function typeNames(text: string, source: string, id: string, same: (Unit | undefined)[]): Map<string, string> {
  const [word = "other"] = id.split("-");
  const lead = word[0]!.toUpperCase() + word.slice(1);
  const standing = new Map(declaredIn(codeIn(source)).map((type) => [type.name, type]));
  const names = new Map<string, string>();
  for (const { name, fields } of declaredIn(codeIn(text))) {
    const there = standing.get(name);
    if (!there || same.some((unit) => unit?.one === name.toLowerCase())) continue;
    const shared = [...fields.keys()].filter((field) => field !== "id" && there.fields.has(field)).length;
    const least = Math.min(fields.size, there.fields.size) - 1;
    if (fields.size > 0 && shared < least / 2) names.set(name, lead + name);
  }
  return names;
}

function codeIn(text: string): string {
  return Array.from(text.matchAll(/^```(?:ts|typescript)\n([\s\S]*?)\n```/gmu), ([, code]) => `${code}\n`).join("");
}

/** Paths in the manner of the design: below its version, and with its own parameter for the unit. */
function underPaths(text: string, source: string, { many }: Unit): string {
  const paths = Array.from(source.matchAll(/^\| `[A-Z]+ (\/[^\s`?]*)/gmu), ([, path]) => path!);
  const own = paths.filter((path) => !/^\/(?:v\d+\/)?(?:webhooks?|token)\b/u.test(path));
  const version = /^\/v\d+(?=\/)/u.exec(own[0] ?? "")?.[0];
  const root = version && own.filter((path) => path.startsWith(`${version}/`)).length * 2 > own.length ? version : "";
  const one = own.map((path) => new RegExp(`^${root}/${many}/(\\{\\w+\\})`, "u").exec(path)?.[1]).find(Boolean);
  return inCode(text, (code) =>
    code.replace(/^((?:GET|POST|PUT|PATCH|DELETE|HEAD) )(\/\S*)/u, (_, method: string, path: string) => {
      const known = one ? path.replace(new RegExp(`^/${many}/\\{\\w+\\}`, "u"), `/${many}/${one}`) : path;
      return method + (/^\/v\d+\//u.test(known) ? known : root + known);
    }),
  );
}
