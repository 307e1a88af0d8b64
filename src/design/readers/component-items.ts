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
  const told = item.items.filter(({ label }) => !label || !isFieldLabel(label));
  const text = item.body || told.map((child) => child.text).join("; ");
  const responsibilities = isBlank(text) ? undefined : { text, at: item.at };
  const given = /\(([^()]{2,80})\)\s*$/.exec(item.label)?.[1];
  const name = unnumbered(item.label);
  const technology = given && !isLongForm(name, given) ? { text: given, at: item.at } : undefined;
  const form = Object.keys(fields).length > 0 ? "labelled" : "told";
  return [component(name, item.at, form, { technology, responsibilities, ...fields }, [], item.label)];
}

/** Whether one of two names is the other by its first letters, such as `CDN (Content Delivery Network)`. */
function isLongForm(name: string, given: string): boolean {
  const [short, long] = name.length < given.length ? [name, given] : [given, name];
  const letters = Array.from(long.matchAll(/\p{L}+/gu), ([word]) => word[0]).join("");
  return short.length > 1 && short.toLowerCase() === letters.toLowerCase();
}

/** A component; what stands in parentheses behind its name is no part of the name. */
export function component(
  name: string,
  at: Component["at"],
  form: Component["form"],
  fields: Partial<Component>,
  serves: string[],
  title: string,
): Component {
  const bare = name.replace(/\s*\([^()]*\)\s*$/, "").trim();
  const alias = /\(([^()]*)\)\s*$/.exec(title)?.[1];
  return { name: bare || name, alias, at, form, ...fields, serves, passesThrough: /passes through/i.test(title) };
}

/** One component of each name, with all that is said of it. */
export function distinct(components: Component[]): Component[] {
  const seen = new Map<string, Component>();
  for (const part of components) {
    const key = part.name.toLowerCase();
    const standing = seen.get(key);
    const form = part.form === "labelled" ? part.form : (standing?.form ?? part.form);
    seen.set(key, { ...part, ...(standing && defined(standing)), form });
  }
  return [...seen.values()];
}

function defined<T extends object>(given: T): T {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T;
}
