import { changed, indentOf, type LineEdit, swap } from "./scene.ts";

/** Comments of other languages. */
export const comment: LineEdit = swap(/^(\s*)(?:\/\/|(?<=\s)#|--(?=\s)|<!--)(?!#)[ \t]*(.*?)(?:-->)?$/, "$1%% $2");

/** A comment behind a statement moves to a line of its own above it. */
export const liftComment: LineEdit = (line) => {
  const at = line.indexOf("%%");
  if (at <= 0 || line.slice(0, at).trim() === "") return undefined;
  return `${indentOf(line)}${line.slice(at).trim()}\n${line.slice(0, at).trimEnd()}`;
};

export const straightQuotes: LineEdit = swap(/[“”„«»]/g, '"');

export const doubleQuotes: LineEdit = swap(/(?<![\p{L}\p{N}])[‘’'`]([^‘’'`"]*)[‘’'`](?![\p{L}\p{N}])/gu, '"$1"');

export const bareListItem: LineEdit = swap(/^(\s*)(?:[-*+]|\d{1,3}[.)])[ \t]+(?=.*(?:[-=.][->]|[[({]))/, "$1");

export const bareEnd: LineEdit = swap(/[ \t]*[,;][ \t]*$/, "");

/** A line without a word that a diagram could draw. */
export const stray: LineEdit = (line) =>
  /^\s*(?:[^\p{L}\p{N}\s]+|@(?:start|end)uml)\s*$/u.test(line) ? "" : undefined;

/** An unclosed quotation mark is closed before the bracket, comma or end behind it. */
export const closeQuote: LineEdit = (line) => {
  if ((line.split('"').length - 1) % 2 === 0) return undefined;
  const at = line.lastIndexOf('"') + 1;
  const end = /[\])}|,]|[ \t]as[ \t]|\s*$/.exec(line.slice(at))!.index;
  return `${line.slice(0, at + end)}"${line.slice(at + end)}`;
};

/** Quotation marks within a quoted text are written as `#quot;`. */
export const escapeQuotes: LineEdit = (line) => {
  const start = line.indexOf('"') + 1;
  const end = line.lastIndexOf('"');
  if (start === 0 || end <= start || /",/.test(line)) return undefined;
  return changed(line, line.slice(0, start) + line.slice(start, end).replace(/"/g, "#quot;") + line.slice(end));
};

/** In a list of arguments, the mark before the comma is the one that was forgotten. */
export const closeArgument: LineEdit = (line) => {
  const text = line.replace(/"([^",()]*),[ \t]*"/g, '"$1", "');
  return text === line ? undefined : text;
};
