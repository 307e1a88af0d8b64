import { changed, type TextEdit } from "./scene.ts";

/** Nodes of a flowchart whose id is a word of the language get `_` behind it, and the word as their label. */
export function renameReserved(words: string[]): TextEdit {
  return function* ({ lines, at }) {
    for (const word of words) {
      if (!lines[at]!.includes(word)) continue;
      let isLabelled = lines.some((line) => new RegExp(`(?<![\\w.-])${word}[[({>]`).test(line));
      const text = lines.map((line) => {
        const renamed = rename(line, word, isLabelled);
        isLabelled ||= renamed !== undefined;
        return renamed ?? line;
      });
      if (isLabelled && text.some((line, index) => line !== lines[index])) yield text;
    }
  };
}

function rename(line: string, word: string, isLabelled: boolean): string | undefined {
  const source = new RegExp(`^(\\s*)${word}(?=[ \\t]*(?:[[({]|[<ox]?--|==|-\\.|&))`);
  const target = new RegExp(
    `((?:[-=]{2,}[>ox]?|\\.->?|\\||&)[ \\t]*)${word}(?=[ \\t]*(?:$|;|&|[[({]|[<ox]?--|==|-\\.))`,
    "g",
  );
  let name = `${word}_${isLabelled ? "" : `["${word}"]`}`;
  const write = (_: string, before: string) => {
    const text = before + name;
    name = `${word}_`;
    return text;
  };
  return changed(line, line.replace(source, write).replace(target, write));
}
