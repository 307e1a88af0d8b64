import type { Position } from "unist";
import { contentOf, type Section } from "../../document/index.ts";
import type { Level, PlanRow } from "../design.ts";
import { cellAt, cellOf, column, itemsIn, linesIn, type Row, rowText, type Table, tablesIn } from "../markup.ts";
import { hasNumber } from "../measures.ts";
import { growthIn } from "./growth.ts";
import type { Reader } from "./reader.ts";
import { liveOf, textOf } from "./value.ts";

/** The load, the plan table, levels under headings or in items, and other statements on growth. */
export const readScaling: Reader = (outline) => {
  const content = outline.content("scaling");
  const tables = outline.sections.flatMap(({ nodes }) => tablesIn(nodes)).filter((table) => factorsOf(table).size >= 2);
  const lines = [...linesIn(content), ...itemsIn(content)];
  const load = outline.passages.filter(({ text, form }) => form === "line" && /^load:/i.test(text));
  return {
    load: load.flatMap(({ codes }) => codes.map(({ text, at }) => ({ name: text, at }))),
    plan: tables.flatMap(planOf),
    levels: [
      ...outline.about("scaling").flatMap(levelsIn),
      ...lines.flatMap((line) => levelOf(line.label ?? line.text, line.text, line.at)),
    ],
    scaling: growthIn(outline),
  };
};

const factorNames: [number, RegExp, RegExp][] = [
  [100, /^(?:100\s*[x×]|x100)(?!\d)/i, /\b(?:100\s*[x×]|x100)(?![\p{L}\d])/iu],
  [10, /^(?:10\s*[x×]|x10)(?!\d)/i, /\b(?:10\s*[x×]|x10)(?![\p{L}\d])/iu],
  [
    1,
    /^(?:1\s*[x×](?![\p{L}\d])|x1\b|(?:current|now|today|launch|baseline|initial|base|mvp|heute|atual|hoje)\b|当前)/iu,
    /^(?!)/,
  ],
];

function factorOf(title: string): number | undefined {
  const bare = title
    .slice(0, 120)
    .replace(/^(?:(?:at|scale|load|phase|stage|growth)\b\s*:?\s*|[^\p{L}\p{N}]+)/iu, "")
    .trim();
  return factorNames.find(([, first, anywhere]) => first.test(bare) || anywhere.test(bare))?.[0];
}

/** Column index by load factor. */
function factorsOf(table: Table): Map<number, number> {
  const found = new Map<number, number>();
  table.header.forEach((title, index) => {
    const factor = index === 0 || title.length > 60 ? undefined : factorOf(title);
    if (factor !== undefined && !found.has(factor)) found.set(factor, index);
  });
  return found.has(10) || found.has(100) ? found : new Map();
}

function planOf(table: Table): PlanRow[] {
  const factors = factorsOf(table);
  const changes = column(table, /change|note|action|comment/i);
  return table.rows.map((row) => ({
    quantity: liveOf(cellAt(row, 0)),
    cells: Object.fromEntries([...factors].map(([factor, index]) => [String(factor), liveOf(cellAt(row, index))])),
    changes: changes > 0 ? cellAt(row, changes).text : "",
    at: row.at,
  }));
}

function levelsIn(section: Section): Level[] {
  const words = contentOf(section)
    .map((node) => cellOf(node).text)
    .join(" ");
  const { start } = section.heading.position ?? section.at;
  const own = levelOf(section.title, words, { start, end: section.at.end });
  return [
    ...own,
    ...section.sections.flatMap(levelsIn),
    ...tablesIn(section.nodes).flatMap(({ rows }) => rows.flatMap(levelOfRow)),
  ];
}

/** Tables with a row per level: `| 10x | 5 workers |`. */
function levelOfRow(row: Row): Level[] {
  return levelOf(cellAt(row, 0).text, rowText({ ...row, cells: row.cells.slice(1) }, " "), row.at);
}

function levelOf(title: string, words: string, at: Position): Level[] {
  if (title.length > 80) return [];
  const factor = factorOf(title);
  const rest = words.replace(/\b10{0,2}\s?[x×]/gi, "").trim();
  return factor === undefined || rest.length < 8
    ? []
    : [{ ...textOf({ text: words, at }), factor, hasNumber: hasNumber(rest) }];
}
