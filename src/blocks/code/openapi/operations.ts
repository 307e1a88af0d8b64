import { isMap, type YAMLMap } from "yaml";
import type { Declaration, Place } from "../../block.ts";
import { type Entry, listed, pairsOf, refsDeep, refsOf, startOf, text } from "../json-schema.ts";
import { distinct } from "../reading.ts";

export type Api = {
  root: YAMLMap;
  place(offset: number): Place;
  report(at: number, token: string, message: string): void;
};

const methods = /^(?:get|put|post|delete|options|head|patch|trace|query)$/;
const others = /^(?:summary|description|servers|parameters|\$ref|x-.*|additionalOperations)$/;

/** Each path with each method as an operation named `GET /x`; reports what the standard forbids. */
export function operationsOf(paths: YAMLMap, api: Api): Declaration[] {
  const seen = new Map<string, string>();
  return pairsOf(paths).flatMap((path) => {
    if (path.name.startsWith("x-")) return [];
    if (!path.name.startsWith("/"))
      api.report(path.at, path.name, `\`${path.name}\` is no path: expected one that begins with \`/\``);
    if (!isMap(path.value)) return [];
    const shared = path.value;
    return pairsOf(path.value).flatMap((entry) => {
      if (!methods.test(entry.name)) {
        if (!others.test(entry.name))
          api.report(entry.at, entry.name, `\`${entry.name}\` is no method: expected one such as \`get\` or \`post\``);
        return [];
      }
      return [operation(path, shared, entry, seen, api)];
    });
  });
}

function operation(path: Entry, shared: YAMLMap, entry: Entry, seen: Map<string, string>, api: Api): Declaration {
  const name = `${entry.name.toUpperCase()} ${path.name}`;
  const node = isMap(entry.value) ? entry.value : undefined;
  if (node) {
    idFault(name, node, entry, seen, api);
    parameterFaults(path, shared, node, entry, api);
    responseFaults(name, node, api);
  }
  return {
    name,
    kind: "operation",
    notation: "openapi",
    fields: [],
    values: [],
    references: distinct(refsDeep(node, 0)),
    place: api.place(entry.at),
  };
}

function idFault(name: string, node: YAMLMap, entry: Entry, seen: Map<string, string>, api: Api): void {
  const id = text(node, "operationId");
  if (id === undefined) return;
  const other = seen.get(id);
  const at = pairsOf(node).find((pair) => pair.name === "operationId")?.at ?? entry.at;
  if (other) api.report(at, id, `\`operationId: ${id}\` stands at \`${other}\` too: expected one of its own`);
  else seen.set(id, name);
}

/** Parameters in the path that are not declared, or declared and not required. */
function parameterFaults(path: Entry, shared: YAMLMap, node: YAMLMap, entry: Entry, api: Api): void {
  const given = [...listed(shared.get("parameters")), ...listed(node.get("parameters"))];
  if (given.some((parameter) => refsOf(parameter).length > 0 && !resolved(parameter, api.root))) return;
  const parameters = given.map((parameter) => resolved(parameter, api.root) ?? parameter).filter(isMap);
  const inPath = parameters.filter((parameter) => text(parameter, "in") === "path");
  for (const [, name = ""] of path.name.matchAll(/\{([^{}]{1,60})\}/g))
    if (!inPath.some((parameter) => text(parameter, "name") === name))
      api.report(
        entry.at,
        entry.name,
        `\`{${name}}\` of \`${path.name}\` is not declared at \`${entry.name}\`: expected a parameter \`${name}\` with \`in: path\``,
      );
  for (const parameter of inPath) {
    const name = text(parameter, "name") ?? "";
    if (parameter.get("required") !== true)
      api.report(
        startOf(parameter),
        name,
        `the path parameter \`${name}\` is not required: expected \`required: true\``,
      );
    if (!path.name.includes(`{${name}}`))
      api.report(
        startOf(parameter),
        name,
        `the path parameter \`${name}\` is not in \`${path.name}\`: expected \`{${name}}\``,
      );
  }
}

/** The node that a local `$ref` of a parameter names. */
function resolved(node: unknown, root: YAMLMap): unknown {
  const reference = isMap(node) ? text(node, "$ref") : undefined;
  if (reference === undefined) return node;
  return reference.startsWith("#/") ? root.getIn(reference.slice(2).split("/"), true) : undefined;
}

const status = /^(?:[1-5]\d\d|[1-5]XX|default|x-.*)$/;

function responseFaults(name: string, node: YAMLMap, api: Api): void {
  const responses = node.get("responses");
  if (!isMap(responses)) return;
  for (const { name: code, value, at } of pairsOf(responses)) {
    if (!status.test(code))
      api.report(at, code, `\`${code}\` at \`${name}\` is no status: expected one such as \`200\` or \`default\``);
    else if (isMap(value) && !value.has("description") && !value.has("$ref") && !code.startsWith("x-"))
      api.report(at, code, `the answer \`${code}\` of \`${name}\` has no \`description\`: expected one`);
  }
}
