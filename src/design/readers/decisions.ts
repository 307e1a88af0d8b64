import { contentOf, type Section } from "../../document/index.ts";
import type { Decision } from "../design.ts";
import { unnumbered } from "../heading.ts";
import { cellOf, type Item, itemsIn, linesIn, tablesIn } from "../markup.ts";
import type { Outline } from "../outline.ts";
import { decisionsOfTable, reasonLabel } from "./decision-tables.ts";
import type { Reader } from "./reader.ts";
import { distinctByLine } from "./value.ts";
import { compares, optionsIn, weighs } from "./weighing.ts";

/** Decisions with the options rejected and the reason: the house table, other tables, headings, items, options side by side. */
export const readDecisions: Reader = (outline) => {
  const inside = outline.about("decisions").flatMap((section) => inSection(section, outline));
  const rows = outline.sections
    .flatMap(({ nodes }) => tablesIn(nodes))
    .flatMap((table) => decisionsOfTable(table, false));
  const sides = outline.sections.flatMap(sideBySide);
  return { decisions: distinctByLine([...inside, ...rows, ...sides]) };
};

function inSection(section: Section, outline: Outline): Decision[] {
  const rows = tablesIn(section.nodes).flatMap((table) => decisionsOfTable(table, true));
  const items = itemsIn(section.nodes).flatMap(fromItem);
  const lines =
    rows.length + items.length > 0
      ? []
      : linesIn(section.nodes)
          .filter(({ text }) => weighs(text))
          .map(({ text, at }) => fromText(text, at));
  return [...rows, ...items, ...lines, ...section.sections.flatMap((child) => fromHeading(child, outline))];
}

function fromText(text: string, at: Decision["at"]): Decision {
  return { decision: text.slice(0, 120), options: optionsIn(text), chosen: "", because: text, reconsider: "", at };
}

const proOrCon =
  /^(?:[\d.]+\s*)?(?:pros?|cons?|advantages?|disadvantages?|benefits?|drawbacks?|vorteile?|nachteile?|vantagens?|desvantagens?|优点|缺点)(?![\p{L}])/iu;

function fromHeading(section: Section, outline: Outline): Decision[] {
  const below = inSection(section, outline);
  const content = contentOf(section);
  const words = content.map((node) => cellOf(node).text).join(" ");
  const lines = [...linesIn(content), ...itemsIn(content)];
  const hasSides =
    section.sections.some(({ title }) => proOrCon.test(title)) ||
    lines.some(({ label }) => label !== undefined && proOrCon.test(label));
  const reason = lines.find(({ label }) => label !== undefined && reasonLabel.test(label));
  if (words.length < 40 || (below.length > 1 && !hasSides)) return below;
  const isAlternative =
    outline.within(section.parent).has("decisions") &&
    /alternativ|option|considered|reject/i.test(section.parent?.title ?? "");
  const because =
    reason?.body || (hasSides || isAlternative || compares.test(words.slice(0, 4_000)) ? words.slice(0, 400) : "");
  const at = { start: (section.heading.position ?? section.at).start, end: section.at.end };
  return [
    {
      decision: unnumbered(section.title),
      options: optionsIn(words.slice(0, 4_000)),
      chosen: "",
      because,
      reconsider: "",
      at,
    },
  ];
}

function fromItem(item: Item): Decision[] {
  const nested = item.items.flatMap((child) => [child, ...child.items]);
  const words = [item.text, ...nested.map(({ text }) => text)].join(" ").slice(0, 4_000);
  if (words.length < 30 || (!compares.test(words) && !item.label)) return [];
  const reason = nested.find(({ label }) => label !== undefined && reasonLabel.test(label));
  const because = reason
    ? reason.body || reason.items.map(({ text }) => text).join("; ") || reason.text
    : compares.test(words)
      ? item.body
      : "";
  return [
    { decision: item.label ?? item.text, options: optionsIn(words), chosen: "", because, reconsider: "", at: item.at },
  ];
}

/** Options weighed where they stand: `Option A`, `Option B`, or pros and cons under any heading. */
function sideBySide(section: Section): Decision[] {
  const named = section.sections.filter(({ title }) =>
    /^(?:option|approach|alternative|variante?|opção|solution|iteration|方案)\s*(?:\d{1,2}|[a-z])(?![\p{L}])/iu.test(
      title.replace(/^\W+/, ""),
    ),
  );
  const lines = [
    ...linesIn(section.nodes),
    ...itemsIn(section.nodes),
    ...itemsIn(section.nodes).flatMap(({ items }) => items),
  ];
  const sides = lines.filter(({ label }) => label !== undefined && proOrCon.test(label));
  const bold = section.sections.some(({ title, depth }) => depth === 7 && proOrCon.test(title));
  if (named.length < 2 && sides.length < 2 && !bold) return [];
  const at = section.heading.position ?? section.at;
  const options = named.length > 1 ? named.map(({ title }) => title) : [section.title];
  return [
    {
      decision: unnumbered(section.title),
      options,
      chosen: "",
      because: sides
        .map(({ text }) => text)
        .join(" ")
        .slice(0, 400),
      reconsider: "",
      at,
    },
  ];
}
