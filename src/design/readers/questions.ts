import { contentOf, type Section } from "../../document/index.ts";
import type { Question } from "../design.ts";
import { cellAt, column, columnBut, isBlank, itemsIn, linesIn, type Table, tablesIn } from "../markup.ts";
import type { Reader } from "./reader.ts";

/** What is not known yet, with what is assumed meanwhile. */
export const readQuestions: Reader = (outline) => {
  const sections = outline.about("questions");
  const content = sections.flatMap(contentOf);
  const rows = tablesIn(content).flatMap(fromTable);
  const items = itemsIn(content)
    .filter(({ node }) => node.checked !== true)
    .filter(({ text, items: below }) => below.length > 0 || !/[:：]$/.test(text));
  const lines = linesIn(content).filter(({ text }) => asks.test(text) && !/[:：]$/.test(text));
  const texts = [...items, ...lines].filter(({ text }) => text.length > 5 && !isBlank(text));
  const defaults = linesIn(content).find(({ label }) =>
    /^(?:default |working )?(?:assumptions?|defaults?|annahmen)$/i.test(label ?? ""),
  )?.body;
  const listed = texts
    .map(({ text, at }) => question(text, at))
    .map((one) => ({ ...one, assumed: one.assumed || (defaults ?? "") }));
  const said = rows.length + listed.length > 0;
  const headings = said
    ? sections
        .flatMap(({ sections: below }) => below)
        .filter(isAsked)
        .map((section) => question(section.title, section.heading.position ?? section.at))
    : [];
  return {
    questions:
      rows.length > 0
        ? [...rows, ...listed.filter(({ question: text }) => /[?？]/.test(text))]
        : [...listed, ...headings],
  };
};

const asks =
  /[?？]|^\W*(?:who|what|when|where|which|whether|how|why|is|are|can|should|does|do|will|wer|was|wann|wie|ob|welche\w*|quem|qual|quando|como|quién|qué)(?![\p{L}])|\b(?:unclear|undecided|not (?:yet )?(?:known|decided|clear)|to be (?:decided|determined|clarified)|assum\w+|offen|unklar)\b|是否|如何|待/iu;

function isAsked(section: Section): boolean {
  return /[?？]\W*$/.test(section.title);
}

function question(text: string, at: Question["at"]): Question {
  const assumed =
    /\b(?:assum(?:ed?|ing|ptions?)|default|recommend(?:ed|ation)|proposal|proposed|tentativ\w+|empfehlung|annahme|vorschlag|recomendação|hipótese|proposta)[:\s]+(.+)$/i.exec(
      text,
    )?.[1] ?? "";
  return { question: text, assumed, ifNot: "", decides: "", at };
}

function fromTable(table: Table): Question[] {
  const name = Math.max(column(table, /question|issue|unknown|topic|frage|punkt|dúvida|questão|问题/i), 0);
  const columns = [
    /assum|default|annahme|recommend|status|proposal/i,
    /if not|otherwise|impact|else/i,
    /decid|owner|who|verantwort|responsável/i,
  ].map((pattern) => columnBut(table, pattern, name));
  return table.rows
    .map((row) => {
      const [assumed = "", ifNot = "", decides = ""] = columns.map((index) =>
        index < 0 ? "" : cellAt(row, index).text,
      );
      return { question: cellAt(row, name).text, assumed, ifNot, decides, at: row.at };
    })
    .filter((entry) => !isBlank(entry.question));
}
