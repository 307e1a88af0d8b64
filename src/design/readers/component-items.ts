import type { Component } from "../design.ts";
import { unnumbered } from "../heading.ts";
import { type Item, isBlank } from "../markup.ts";
import { fieldsOf, isFieldLabel } from "./component-fields.ts";
import { namesNoPart } from "./component-names.ts";

/** `- **API Gateway**: routes requests`; items that only group give way to the items below them. */
export function componentsOfItem(item: Item): Component[] {
  const below = item.items.filter(({ strong, label }) => strong && label && !isFieldLabel(label));
  if (below.length >= 2 && item.body.length < 20) return below.flatMap(componentsOfItem);
  const isNamed = item.strong || (item.label !== undefined && item.codes[0]?.text === item.label);
  if (!isNamed || !item.label || namesNoPart(item.label) || isFieldLabel(item.label)) return [];
  const fields = fieldsOf(item.items.map((child) => ({ ...child, below: child.items })));
  const text = item.body || item.items.map((child) => child.text).join("; ");
  const responsibilities = isBlank(text) ? undefined : { text, at: item.at };
  const given = /\(([^()]{2,80})\)\s*$/.exec(item.label)?.[1];
  const technology = given ? { text: given, at: item.at } : undefined;
  return [component(unnumbered(item.label), item.at, { technology, responsibilities, ...fields }, [], item.label)];
}

/** A component; what stands in parentheses behind its name is no part of the name. */
export function component(
  name: string,
  at: Component["at"],
  fields: Partial<Component>,
  serves: string[],
  title: string,
): Component {
  const bare = name.replace(/\s*\([^()]*\)\s*$/, "").trim();
  const alias = /\(([^()]*)\)\s*$/.exec(title)?.[1];
  return { name: bare || name, alias, at, ...fields, serves, passesThrough: /passes through/i.test(title) };
}

/** One component of each name, with all that is said of it. */
export function distinct(components: Component[]): Component[] {
  const seen = new Map<string, Component>();
  for (const part of components) {
    const key = part.name.toLowerCase();
    const standing = seen.get(key);
    seen.set(key, standing ? { ...part, ...defined(standing) } : part);
  }
  return [...seen.values()];
}

function defined<T extends object>(given: T): T {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T;
}
