import { contentOf } from "../../document/index.ts";
import type { Control } from "../design.ts";
import { cellAt, everyItem, isBlank, linesIn, tablesIn } from "../markup.ts";
import type { Outline } from "../outline.ts";
import type { Reader } from "./reader.ts";
import { securityTopics } from "./security-topics.ts";

/** Controls by concern: the rows, items and paragraphs of the section, each with the topics it speaks of. */
export const readControls: Reader = (outline) => {
  const content = outline.content("security");
  const rows = tablesIn(content).flatMap(({ rows }) =>
    rows.map((row) =>
      control(
        cellAt(row, 0).text,
        row.cells
          .slice(1)
          .map((cell) => cell.text)
          .join("; "),
        row.at,
      ),
    ),
  );
  const items = everyItem(content).map(({ label, body, text, at }) => control(label ?? "", label ? body : text, at));
  const lines = linesIn(content).map(({ label, body, text, at }) => control(label ?? "", label ? body : text, at));
  const found = [...rows, ...items, ...lines, ...headed(outline)];
  return { controls: found.filter(({ text, topics }) => !isBlank(text) && topics.length > 0) };
};

function control(concern: string, text: string, at: Control["at"]): Control {
  const words = `${concern} ${text}`.slice(0, 4_000);
  return {
    concern,
    text,
    topics: securityTopics.filter(([, pattern]) => pattern.test(words)).map(([topic]) => topic),
    at,
  };
}

/** Headings below the section count with what stands under them. */
function headed(outline: Outline): Control[] {
  const sections = outline
    .about("security")
    .flatMap((section) =>
      (control(section.title, "", section.at).topics.length > 0 ? [section] : []).concat(section.sections),
    );
  return sections.map((section) => {
    const content = contentOf(section);
    const text = linesIn(content)[0]?.text ?? everyItem(content)[0]?.text ?? "";
    return control(section.title, text, section.heading.position ?? section.at);
  });
}

export { securityTopics };
