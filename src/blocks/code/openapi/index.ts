import { isMap, type YAMLMap } from "yaml";
import type { Fault, Place } from "../../block.ts";
import { pairsOf, schemasUnder } from "../json-schema.ts";
import type { Reading } from "../reading.ts";
import { type Api, operationsOf } from "./operations.ts";
import { referenceFaults } from "./references.ts";

/** An OpenAPI document, or the paths and components that a document shows of one; `undefined` for all else. */
export function openApiIn(node: unknown, place: (offset: number) => Place): Reading | undefined {
  if (!isMap(node)) return undefined;
  const paths = node.get("paths");
  const components = node.get("components");
  const isWhole = node.has("openapi") || node.has("swagger");
  const hasPaths = isMap(paths) && pairsOf(paths).some(({ name }) => name.startsWith("/"));
  const hasSchemas = isMap(components) && components.has("schemas");
  if (!isWhole && !hasPaths && !hasSchemas) return undefined;
  const faults: Fault[] = [];
  const report: Api["report"] = (at, token, message) => faults.push({ message, place: place(at), token });
  const api = { root: node, place, report };
  if (isWhole) headFaults(node, report);
  const operations = isMap(paths) ? operationsOf(paths, api) : [];
  if (isWhole) referenceFaults(api);
  const schemas = isMap(components) ? components.get("schemas") : node.get("definitions");
  return { declarations: [...schemasUnder(schemas, place, "openapi"), ...operations], faults, language: "openapi" };
}

function headFaults(root: YAMLMap, report: Api["report"]): void {
  const version = pairsOf(root).find(({ name }) => /^(?:openapi|swagger)$/.test(name));
  const written = String(root.get(version?.name ?? "openapi") ?? "");
  if (version && !/^(?:2\.0|3\.\d)/.test(written))
    report(version.at, version.name, `\`${version.name}: ${written}\` is no version: expected one such as \`3.1.0\``);
  const info = pairsOf(root).find(({ name }) => name === "info");
  if (!info) report(version?.at ?? 0, "openapi", "`info` is missing: expected `info` with `title` and `version`");
  for (const key of ["title", "version"])
    if (info && isMap(info.value) && !info.value.has(key))
      report(info.at, "info", `\`info\` has no \`${key}\`: expected one`);
}
