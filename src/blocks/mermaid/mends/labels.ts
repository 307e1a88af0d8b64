import { changed, quoted } from "./scene.ts";

/** A node's label: where its text stands in the line, and what opens and closes it. */
type Label = { start: number; end: number; open: string; close: string };

const pairs: [open: string, close: string][] = [
  ["(((", ")))"],
  ["((", "))"],
  ["([", "])"],
  ["[[", "]]"],
  ["[(", ")]"],
  ["{{", "}}"],
  ["[/", "/]"],
  ["[/", "\\]"],
  ["[\\", "\\]"],
  ["[\\", "/]"],
  ["[", "]"],
  ["(", ")"],
  ["{", "}"],
  [">", "]"],
];

const behindLabel = /^\s*(?:$|;|&|:::|%%|[<ox]?(?:--|==|-\.|~~))/;
const beforeLabel = /[\p{L}\p{N}_](?=[[({>])/gu;
const special = /[()[\]{}"|;<>@\\#&]|^\//;

/** Quotes the labels of nodes, at first those alone that hold a character of the language. */
export function quoteSpecialLabels(line: string): string | undefined {
  return rewrite(line, (text) => (special.test(text) ? quoted(text) : text));
}

export function quoteLabels(line: string): string | undefined {
  return rewrite(line, quoted);
}

/** Takes the words that stand behind a label into it. */
export function gatherWords(line: string): string | undefined {
  const found =
    /([[({]{1,3})([^[\](){}"]+)([\])}]{1,3})[ \t]+([^\s\-=<>|&:;[({][^-=<>|&:;[({]*?)(?=[ \t]*(?:$|--|==|-\.|;))/.exec(
      line,
    );
  if (!found) return undefined;
  const [whole, open, label, close, words] = found;
  const text = `${open}${quoted(`${label!.trim()} ${words!.trim()}`)}${close}`;
  return line.slice(0, found.index) + text + line.slice(found.index + whole.length);
}

/** Closes a label before the arrow behind it or at the line's end, or closes it as it was opened. */
export function closeLabel(line: string): string | undefined {
  for (const { index } of line.matchAll(beforeLabel)) {
    const start = index + 1;
    const [open, close] = pairs.find(([open]) => line.startsWith(open, start))!;
    const rest = line.slice(start + open.length);
    if (open === ">" || labelAt(line, start)) continue;
    const length = /\s*(?:$|;\s*$|:::|[<ox]?(?:--|==|-\.|~~))/.exec(rest)!.index;
    const text = rest.slice(0, length).replace(/[\])}/\\]{1,3}$/, "");
    return `${line.slice(0, start)}${open}${text.includes('"') ? quoted(text) : text}${close}${rest.slice(length)}`;
  }
  return undefined;
}

/** A label that closes more brackets than it opens loses those at its end. */
export function dropBracket(line: string): string | undefined {
  return rewrite(line, (text) => {
    const surplus = text.split(/[\])}]/).length - text.split(/[[({]/).length;
    const tail = /[\])}]+$/.exec(text)?.[0].length ?? 0;
    return text.slice(0, text.length - Math.max(0, Math.min(surplus, tail)));
  });
}

function rewrite(line: string, write: (text: string) => string): string | undefined {
  let text = "";
  let done = 0;
  for (const { start, end } of labelsOf(line)) {
    const label = line.slice(start, end);
    text += line.slice(done, start) + (/^"[^"]*"$/.test(label.trim()) ? label : write(label));
    done = end;
  }
  return changed(line, text + line.slice(done));
}

function labelsOf(line: string): Label[] {
  const labels: Label[] = [];
  for (const { index } of line.matchAll(beforeLabel)) {
    const label = index + 1 > (labels.at(-1)?.end ?? 0) ? labelAt(line, index + 1) : undefined;
    if (label) labels.push(label);
  }
  return labels;
}

function labelAt(line: string, at: number): Label | undefined {
  for (const [open, close] of pairs) {
    if (!line.startsWith(open, at)) continue;
    const start = at + open.length;
    for (let end = line.indexOf(close, start); end >= 0; end = line.indexOf(close, end + 1))
      if (behindLabel.test(line.slice(end + close.length)) && (open !== ">" || !/[[({]/.test(line.slice(start, end))))
        return { start, end, open, close };
  }
  return undefined;
}
