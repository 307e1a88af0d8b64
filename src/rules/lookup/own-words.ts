import type { Component } from "../../design/design.ts";
import { cellOf } from "../../design/markup.ts";
import { opensParties } from "../../design/readers/parties.ts";
import { contentOf, type Document, everySection, type Section } from "../../document/index.ts";
import type { Facts } from "../rule.ts";
import { headingAt } from "./place.ts";

/** Whether others run it, so that what it is made of is not ours to say. */
export function isOthers({ form, responsibilities }: Component): boolean {
  return (
    form !== "labelled" &&
    /^(?:an? |the )?(?:external|third[- ]party|customer['’]?s?|existing)\b/i.test(responsibilities?.text ?? "")
  );
}

/** Whether a component is called a module of something, or a part of what runs at the user's: its number is no question. */
export function isInside({ design }: Facts, { name, at }: Component): boolean {
  const title = headingAt(design, at)?.title ?? "";
  return inner.test(name) || (!title.includes(name) && (inner.test(title) || atUsers.test(title)));
}

const inner = /\b(?:modul\w*|packages?|librar(?:y|ies)|class(?:es)?|sdks?)\b/i;
const atUsers = /\b(?:client[- ]side|front-?end\w*|browser|mobile)\b/i;

/** The component's own words: its fields, and else all below its heading; lists of actors and external systems behind the last one are not its own. */
export function saidOf({ document }: Facts, component: Component): string {
  const { responsibilities, technology, interface: face, scaling, dependencies, failureHandling } = component;
  const fields = [responsibilities, technology, face, scaling, dependencies, failureHandling].map(
    (field) => field?.text ?? "",
  );
  const section = sectionOf(document, component);
  const below = section ? contentOf(section).map((node) => cellOf(node).text) : [];
  const end = below.findIndex(opensParties);
  return [...fields, ...(end < 0 ? below : below.slice(0, end))].join("\n");
}

/** The code below the component's own heading, drawings aside: its interface, and a class where it declares one. */
export function codeOf({ document }: Facts, component: Component): string {
  const section = sectionOf(document, component);
  const blocks = section ? contentOf(section).filter((node) => node.type === "code") : [];
  return blocks
    .map(({ lang, value }) => (lang && !/^(?:mermaid|plantuml|d2|dot|text)$/i.test(lang) ? value : ""))
    .join("\n")
    .trim();
}

export const declares = /^\s{0,8}(?:export )?(?:public )?(?:abstract )?(?:interface|class|struct|trait|protocol) \w/m;

/** The section whose heading is the component. */
function sectionOf(document: Document, { at }: Component): Section | undefined {
  const known = sections.get(document) ?? new Map([...everySection(document)].map((one) => [one.at.start.line, one]));
  sections.set(document, known);
  return known.get(at.start.line);
}

const sections = new WeakMap<Document, Map<number, Section>>();
