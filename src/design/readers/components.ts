import type { Section } from "../../document/index.ts";
import type { Component } from "../design.ts";
import { unnumbered } from "../heading.ts";
import { codeBlocksIn, itemsIn, type Line, linesIn, tablesIn } from "../markup.ts";
import type { Outline } from "../outline.ts";
import { fieldsOf, isFieldLabel, servesIn } from "./component-fields.ts";
import { component, componentsOfItem, distinct } from "./component-items.ts";
import {
  isAside,
  isAspect,
  isClosed,
  isInner,
  isPart,
  isPath,
  namesGroup,
  namesNoPart,
  namesOnePart,
  namesPart,
} from "./component-names.ts";
import { componentsOfTable, componentsOfTree } from "./component-tables.ts";
import { labelledIn } from "./labelled.ts";
import { partiesOf } from "./parties.ts";
import type { Reader } from "./reader.ts";

/** Components with what is said of each; actors and external systems. */
export const readComponents: Reader = (outline) => {
  const sections = outline.about("components");
  const own = sections.flatMap((section) =>
    inSection(outline, section).map(isApart(outline, section) ? inPassing : same),
  );
  const drawn =
    own.length > 0 ? [] : outline.about("architecture").flatMap((section) => inSection(outline, section, true));
  const elsewhere = own.length > 0 || drawn.length >= 2 ? [] : partsElsewhere(outline);
  return {
    components: distinct([...own, ...drawn, ...elsewhere]),
    actors: partiesOf(outline, "actors"),
    externals: partiesOf(outline, "externals"),
  };
};

/** `named`: only what is named like a part counts, since the section is about more than parts. */
function inSection(outline: Outline, section: Section, named = false): Component[] {
  const rows = tablesIn(section.nodes).flatMap((table) => componentsOfTable(table, true));
  const outer = section.sections.filter((child) => !isInner(child));
  const headings = outer.flatMap((child) => fromHeading(outline, child, named));
  const items = itemsIn(section.nodes)
    .filter(({ ordered }) => !(named && ordered))
    .flatMap(componentsOfItem);
  const listed = codeBlocksIn(section.nodes).flatMap((code) => componentsOfTree(code, outline.document.source));
  return beforeTrees([...rows, ...items, ...listed, ...headings]);
}

/** A component is a heading with labelled items or prose; a heading that only groups gives way to what stands below it. */
function fromHeading(outline: Outline, section: Section, named = false): Component[] {
  const name = unnumbered(section.title)
    .split(/\s+[—–-]\s+/)[0]!
    .trim();
  const parts = labelledIn(section);
  const fields = fieldsOf(parts);
  const said = Object.keys(fields).length > 0;
  if (namesNoPart(name) || isAspect(name) || (!said && outline.topics(section).some(isAside))) return [];
  const below = said ? [] : inSection(outline, section, named);
  const prose = [...linesIn(section.nodes), ...itemsIn(section.nodes)].find(
    ({ text, label }) =>
      (text.length > 20 || /\p{Script=Han}{6}/u.test(text)) && !(said && label !== undefined && isFieldLabel(label)),
  );
  const isOne = namesOnePart(name) && section.sections.length === 0 && linesIn(section.nodes).includes(prose as Line);
  if ((below.length >= 2 && !isOne) || (named && !said && !isPart(section))) return below;
  if (!said && (!prose || namesGroup(name))) return below;
  const responsibilities = prose && { text: prose.text, at: prose.at };
  const { start } = section.heading.position ?? section.at;
  return [
    component(
      name,
      { start, end: section.at.end },
      said ? "labelled" : "told",
      { responsibilities, ...fields },
      servesIn(parts),
      section.title,
    ),
  ];
}

/** Headings that name parts, such as "Bucket Eventing Service" or "Repository: `media.ts`", and tables of parts under any heading. */
function partsElsewhere(outline: Outline): Component[] {
  const open = outline.sections.filter((section) => !isClosed(outline, section));
  const headed = open.filter((section) => isPart(section) && outline.topics(section).length === 0);
  const rows = outline.sections
    .flatMap((section) => tablesIn(section.nodes))
    .flatMap((table) => componentsOfTable(table, false));
  const items = open
    .flatMap((section) => itemsIn(section.nodes))
    .filter(
      ({ label, codes, strong }) =>
        label && ((strong && namesPart(label)) || (codes[0]?.text === label && isPath(label))),
    );
  const trees = open
    .flatMap((section) => codeBlocksIn(section.nodes))
    .flatMap((code) => componentsOfTree(code, outline.document.source));
  return beforeTrees([
    ...rows,
    ...headed.flatMap((section) => fromHeading(outline, section)),
    ...items.flatMap(componentsOfItem),
    ...trees,
  ]).map(inPassing);
}

/** A line such as "Key components:" in a section about something else tells the parts of that only. */
function isApart(outline: Outline, { depth, parent }: Section): boolean {
  return depth > 6 && parent !== undefined && parent.depth > 2 && outline.topics(parent).length === 0;
}

function inPassing(part: Component): Component {
  return { ...part, form: "named" };
}

function same(part: Component): Component {
  return part;
}

/** Files of a tree stand for parts only where nothing else does. */
function beforeTrees(parts: Component[]): Component[] {
  const told = parts.filter(({ form }) => form !== "named");
  return told.length >= 2 ? told : parts;
}
