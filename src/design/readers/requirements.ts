import type { Position } from "unist";
import { contentOf, type Section } from "../../document/index.ts";
import type { Requirement } from "../design.ts";
import {
  cellAt,
  column,
  type Item,
  idsIn,
  isBlank,
  itemsIn,
  linesIn,
  type Row,
  type Table,
  tablesIn,
} from "../markup.ts";
import { isQuantified } from "../measures.ts";
import type { Outline } from "../outline.ts";
import { capabilitiesIn } from "./capabilities.ts";
import type { Reader } from "./reader.ts";
import { type Kind, kindOfLabel, kindOfText } from "./requirement-kinds.ts";
import { distinctByLine } from "./value.ts";

/** Functional and non-functional requirements, from tables, lists and user stories. */
export const readRequirements: Reader = (outline) => {
  const sections = outline.about("functional", "non-functional", "requirements");
  const found = sections.flatMap((section) => readSection(outline, section, kindOf(outline, section)));
  const told = outline.passages
    .filter(({ text }) => story.test(text))
    .map(({ text, at }) => fromText(text, at, "functional"));
  return { requirements: distinctByLine([...found, ...told]), capabilities: capabilitiesIn(outline) };
};

const story =
  /^(?:\W{0,3}|.{1,40}?[:：]\s*)as an? [^,.]{2,60},? (?:i|we) (?:want|need|can|would like|should)\b|\b(?:the )?(?:\w+ ){0,3}shall (?!not be (?:read|used))\w+|^(?:als|como) [^,.]{2,60},? (?:möchte ich|quero|quiero)\b|^作为.{1,40}[,，]我/i;

function kindOf(outline: Outline, section: Section): Kind | undefined {
  const topics = outline.topics(section);
  if (topics.includes("non-functional")) return "non-functional";
  return topics.includes("functional") ? "functional" : undefined;
}

/** A heading on one kind decides for what stands below it; under a plain "Requirements" each entry decides for itself. */
function readSection(outline: Outline, section: Section, kind: Kind | undefined): Requirement[] {
  const own = isAnswer.test(section.title) || isMeasured(section.title) ? [] : entries(section.nodes, kind);
  const below = section.sections.flatMap((child) => {
    const topics = outline.topics(child);
    if (topics.includes("out-of-scope") || topics.includes("questions") || topics.includes("constraints")) return [];
    const inner =
      kindOf(outline, child) ?? (/^(?:extended|additional|optional)\b/i.test(child.title) ? undefined : kind);
    const told = inner !== "non-functional" || idsIn(child.title).length > 0 ? storyOf(child) : undefined;
    return told ? [told] : readSection(outline, child, inner);
  });
  return [...own, ...below];
}

/** Under a question stands its answer, which asks for nothing. */
const isAnswer = /[?？]\W*$/;

/** Under such a heading stands what was found out, not what is asked for. */
function isMeasured(title: string): boolean {
  const found = /\b(?:measured|gemessen|benchmarks?|results?|messwerte|ist-werte|medid[oa]s?)(?![\p{L}])|实测/iu;
  return found.test(title) && !/\b(?:key|expected|target|wanted|goals?|ziel\w*|erwartet\w*|to be)\b/i.test(title);
}

/** A user story or requirement that is a heading of its own. */
function storyOf(section: Section): Requirement | undefined {
  if (section.sections.some(({ depth }) => depth < 7)) return undefined;
  const named = /^(?:\d{1,3}[.)]?\s*)?(?:user )?(?:story|use case|requirement|feature)\b|\b(?:N?FR|REQ|US|UC)[-_ ]?\d/i;
  const content = contentOf(section);
  const text = [...linesIn(content), ...itemsIn(content)].map((line) => line.text).join(" ");
  if (!named.test(section.title) || isBlank(text)) return undefined;
  const kind = /\bNFR/.test(section.title) ? "non-functional" : "functional";
  const said = `${section.title}: ${text}`;
  const { start } = section.heading.position ?? section.at;
  return {
    id: idsIn(section.title)[0],
    kind,
    text: said,
    quantified: isQuantified(text),
    at: { start, end: section.at.end },
  };
}

function entries(nodes: Section["nodes"], kind: Kind | undefined): Requirement[] {
  const rows = tablesIn(nodes).flatMap((table) => table.rows.map((row) => fromRow(table, row, kind)));
  const items = itemsIn(nodes).flatMap((item) => fromItem(item, kind));
  const found = [...rows, ...items];
  const lines = found.length > 0 || kind === undefined ? [] : linesIn(nodes).filter(({ text }) => text.length > 20);
  const told = lines.map((line) => fromText(line.text, line.at, kind ?? "functional"));
  return [...found, ...told].filter((entry) => !isBlank(entry.text));
}

function fromRow(table: Table, row: Row, kind: Kind | undefined): Requirement {
  const id = idsIn(cellAt(row, 0).text)[0];
  const target = column(
    table,
    /target|goal|measure|metric|value|threshold|slo|zielwert|meta|objetivo|scenario|szenario|目标|指标|erwartung|expected|expectation/i,
  );
  const quality = column(
    table,
    /quality|attribute|category|aspect|characteristic|property|concern|type|qualität|merkmal/i,
  );
  const text = column(
    table,
    /requirement|description|story|feature|capability|scenario|anforderung|requisito|what|beschreibung|描述/i,
  );
  const words = row.cells.map((cell) => cell.text).join(" | ");
  const aim = target > 0 ? cellAt(row, target) : undefined;
  return {
    id,
    kind: kind ?? kindOfText(id, words),
    text:
      text >= 0
        ? cellAt(row, text).text
        : row.cells
            .slice(id ? 1 : 0)
            .map((cell) => cell.text)
            .join(" "),
    quality: quality >= 0 ? cellAt(row, quality).text : undefined,
    target: aim && { text: aim.text, at: aim.at },
    quantified: isQuantified(aim?.text ?? words),
    priority: cellAt(row, column(table, /priority|prio|moscow/i)).text || undefined,
    at: row.at,
  };
}

/** An item that only introduces the items below it gives way to them. */
function fromItem(item: Item, kind: Kind | undefined): Requirement[] {
  const introduces =
    item.items.length > 0 && (item.body === "" || /[:：]$/.test(item.text) || item.text.split(" ").length <= 4);
  const own = introduces ? (kindOfLabel(item.text) ?? kind) : kind;
  const below = item.items.flatMap((child) => fromItem(child, own));
  if (introduces && below.length > 0)
    return item.label || own !== "non-functional" ? below : below.map((entry) => ({ ...entry, quality: item.text }));
  return [fromText(item.text, item.at, own, item.label), ...(own === "non-functional" ? below : [])];
}

function fromText(text: string, at: Position, kind: Kind | undefined, label?: string): Requirement {
  const id = idsIn(text.slice(0, 24))[0];
  const decided = kind ?? kindOfText(id, text);
  const quantified = isQuantified(text);
  const target = decided === "non-functional" && quantified ? { text, at } : undefined;
  return { id, kind: decided, text, quality: decided === "non-functional" ? label : undefined, target, quantified, at };
}
