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
  const duels = outline.sections.flatMap(duel);
  return { decisions: distinctByLine([...inside, ...rows, ...sides, ...duels]) };
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

/** The part of a decision record that says what was decided. */
const record = /^(?:decision|entscheidung|decisão|decisión|décision|决策)$/i;

function fromHeading(section: Section, outline: Outline): Decision[] {
  const below = inSection(section, outline);
  const content = contentOf(section);
  const words = content.map((node) => cellOf(node).text).join(" ");
  const lines = [...linesIn(content), ...itemsIn(content)];
  const hasSides =
    section.sections.some(({ title }) => proOrCon.test(title)) ||
    lines.some(({ label }) => label !== undefined && proOrCon.test(label));
  const reason = lines.find(({ label }) => label !== undefined && reasonLabel.test(label));
  const isRecord = lines.some(({ label }) => label !== undefined && record.test(label));
  if (words.length < 40 || (below.length > 1 && !hasSides && !isRecord)) return below;
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

/** Whether a section says that what stands below are ways to do one thing. */
function introduces(section: Section): boolean {
  return linesIn(section.nodes).some(({ text }) =>
    /\b(?:options|solutions|approaches|alternatives|ways|choices|candidates|models|möglichkeiten|varianten|lösungen|opções|alternativas)\b/i.test(
      text,
    ),
  );
}

/** A heading `X vs. Y`, and below it a verdict with its reason. */
function duel(section: Section): Decision[] {
  const title = unnumbered(section.title);
  if (!/\s(?:vs\.?|versus)\s/i.test(title)) return [];
  const content = contentOf(section);
  const verdict = [...linesIn(content), ...itemsIn(content)].find(({ text }) => weighs(text));
  const at = section.heading.position ?? section.at;
  const because = verdict?.text.slice(0, 400) ?? "";
  return verdict ? [{ decision: title, options: optionsIn(title), chosen: "", because, reconsider: "", at }] : [];
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
  const leads = section.sections.filter(({ depth }) => depth === 7);
  const bold = leads.some(({ title }) => proOrCon.test(title));
  const isIntroduced = leads.length > 1 && introduces(section);
  const said = isIntroduced ? linesIn(contentOf(section)).filter(({ text }) => weighs(text)) : [];
  const isWeighed = said.length > 0;
  if (named.length < 2 && sides.length < 2 && !bold && !isWeighed) return [];
  const at = section.heading.position ?? section.at;
  const weighed = isWeighed ? leads : named;
  const options = weighed.length > 1 ? weighed.map(({ title }) => title) : [section.title];
  return [
    {
      decision: unnumbered(section.title),
      options,
      chosen: "",
      because: [...sides, ...said]
        .map(({ text }) => text)
        .join(" ")
        .slice(0, 400),
      reconsider: "",
      at,
    },
  ];
}
