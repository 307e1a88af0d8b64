import { isMap, isScalar, isSeq, type Pair, type YAMLMap } from "yaml";
import type { Declaration, Field, Place } from "../block.ts";
import { distinct } from "./reading.ts";

type Places = (offset: number) => Place;

/** The schema that a node is, and those it defines; nothing where it is none. */
export function schemasIn(node: unknown, place: Places): Declaration[] {
  if (!isMap(node)) return [];
  const isSchema = node.has("$schema") || (text(node, "type") === "object" && isMap(node.get("properties")));
  if (!isSchema && !node.has("$defs")) return [];
  const inner = ["$defs", "definitions"].flatMap((key) => schemasUnder(node.get(key), place, "json-schema"));
  const own = schemaOf(nameOfSchema(node), node, place(startOf(node)), place, "json-schema");
  return own.fields.length > 0 || own.values.length > 0 ? [own, ...inner] : inner;
}

/** The title, or the last word of the id. */
function nameOfSchema(node: YAMLMap): string {
  const id = text(node, "$id") ?? "";
  return text(node, "title") ?? /([\w-]+?)(?:\.schema)?(?:\.json|\.ya?ml)?#?$/.exec(id.slice(-200))?.[1] ?? "";
}

export function schemasUnder(node: unknown, place: Places, notation: Declaration["notation"]): Declaration[] {
  if (!isMap(node)) return [];
  return pairsOf(node).flatMap(({ name, value, at }) =>
    isMap(value) ? [schemaOf(name, value, place(at), place, notation)] : [],
  );
}

function schemaOf(
  name: string,
  node: YAMLMap,
  at: Place,
  place: Places,
  notation: Declaration["notation"],
): Declaration {
  const parts = ["allOf", "oneOf", "anyOf"].flatMap((key) => listed(node.get(key)));
  const values = valuesOf(node);
  const fields = [node, ...parts.filter(isMap)].flatMap((part) => fieldsOf(part, place));
  return {
    name,
    kind: values.length > 0 && fields.length === 0 ? "enum" : "type",
    notation,
    fields,
    values,
    references: distinct([...parts, node.get("items"), node.get("additionalProperties"), node].flatMap(refsOf)),
    place: at,
  };
}

function fieldsOf(node: YAMLMap, place: Places): Field[] {
  const properties = node.get("properties");
  const required = listed(node.get("required")).map((one) => (isScalar(one) ? String(one.value) : String(one)));
  if (!isMap(properties)) return [];
  return pairsOf(properties).map(({ name, value, at }) => {
    const values = isMap(value) ? valuesOf(value) : [];
    return {
      name,
      type: isMap(value) ? typeOf(value) : "",
      optional: !required.includes(name),
      references: isMap(value) ? distinct(refsDeep(value, 0)) : [],
      ...(values.length > 0 && { values }),
      key: false,
      place: place(at),
    };
  });
}

function typeOf(node: YAMLMap): string {
  const [reference] = refsOf(node);
  const items = node.get("items");
  if (reference) return reference;
  if (isMap(items)) return `${typeOf(items)}[]`;
  return text(node, "format") ?? text(node, "type") ?? "";
}

const valuesOf = (node: YAMLMap) =>
  listed(node.get("enum")).flatMap((one) => (isScalar(one) && typeof one.value === "string" ? [one.value] : []));

/** Names of the schemas that a `$ref` of this node names. */
export function refsOf(node: unknown): string[] {
  const reference = isMap(node) ? text(node, "$ref") : undefined;
  const name = reference
    ?.split("/")
    .at(-1)
    ?.replace(/\.(?:json|ya?ml)$/, "");
  return name ? [name] : [];
}

/** The same of all below, at most eight levels down. */
export function refsDeep(node: unknown, depth: number): string[] {
  if (depth > 8) return [];
  if (isSeq(node)) return node.items.flatMap((item) => refsDeep(item, depth + 1));
  if (!isMap(node)) return [];
  return [...refsOf(node), ...node.items.flatMap(({ value }) => refsDeep(value, depth + 1))];
}

export const listed = (node: unknown): unknown[] => (isSeq(node) ? node.items : []);

export function text(node: YAMLMap, key: string): string | undefined {
  const value = node.get(key);
  return typeof value === "string" ? value : undefined;
}

export const startOf = (node: unknown) => (node as { range?: [number, number, number] | null }).range?.[0] ?? 0;

export type Entry = { name: string; value: unknown; at: number };

export function pairsOf(node: YAMLMap): Entry[] {
  return (node.items as Pair[]).map(({ key, value }) => ({
    name: isScalar(key) ? String(key.value) : "",
    value,
    at: startOf(key),
  }));
}
