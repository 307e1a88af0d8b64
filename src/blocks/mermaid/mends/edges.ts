import { changed, idOf, type LineEdit, quoted } from "./scene.ts";

const opening = /(?:--+|==+|-\.+-|~~+)[>ox]?[ \t]*\|/g;
const arrow = /[<ox]?(?:--+[>ox-]|==+[>ox=]|-\.+-[>ox]?|~~~+)/;

/** Quotes the labels between pipes; a pipe before the last one belongs to the label. */
export function quotePipes(line: string): string | undefined {
  const starts = [...line.matchAll(opening)].map((found) => found.index + found[0].length);
  let text = "";
  let done = 0;
  for (const [index, start] of starts.entries()) {
    const end = line.lastIndexOf("|", (starts[index + 1] ?? line.length + 1) - 2);
    if (end <= start || start < done) continue;
    text += line.slice(done, start) + quoted(line.slice(start, end));
    done = end;
  }
  return changed(line, text + line.slice(done));
}

/** Closes a label between pipes before the last word of the line, which is the target. */
export function closePipe(line: string): string | undefined {
  const found = /^(.*\|)([^|"]+)[ \t]([\p{L}\p{N}_]+(?:[[({].*)?)$/u.exec(line);
  return found ? `${found[1]}${quoted(found[2]!)}| ${found[3]}` : undefined;
}

const closings: Record<string, RegExp> = { "--": /--+>/, "==": /==+>/, "-.": /\.+->/ };

/** Quotes a label that stands within its arrow. */
export function quoteDashes(line: string): string | undefined {
  const open = /(?<![-=.<])(--|==|-\.)[ \t]*(?=[^\s>=.|"-])/.exec(line);
  if (!open) return undefined;
  const start = open.index + open[0].length;
  const close = closings[open[1]!]!.exec(line.slice(start));
  if (!close) return undefined;
  const label = quoted(line.slice(start, start + close.index));
  return `${line.slice(0, open.index)}${open[1]} ${label} ${line.slice(start + close.index)}`;
}

/** A label behind the target, after a colon or as graphviz writes it, becomes one between pipes. */
export function pullLabel(line: string): string | undefined {
  const found = arrow.exec(line);
  if (!found || line.includes("|")) return undefined;
  const behind = line.slice(found.index + found[0].length);
  const label = /^([^:"[]+?|[^:"]*\])[ \t]*(?::(?!:)[ \t]*(\S.*?)|\[label="?([^"\]]+)"?\]);?$/.exec(behind.trimEnd());
  if (!label) return undefined;
  const text = quoted(label[2] ?? label[3]!);
  return `${line.slice(0, found.index + found[0].length)}|${text}|${label[1]!.startsWith(" ") ? "" : " "}${label[1]!.trimEnd()}`;
}

/** `a <-- b` is drawn from `b` to `a`. */
export const turnAround: LineEdit = (line) => {
  const found = /^([ \t]*)([^\s<]+)[ \t]*<--?[ \t]+([^\s>-].*?)[ \t]*$/.exec(line);
  return found ? `${found[1]}${found[3]} --> ${found[2]}` : undefined;
};

/** Names of several words become ids with the name as their label. */
export function labelNames(line: string): string | undefined {
  const parts = line.trim().split(/([ \t]*[<ox]?(?:--+[>ox-]|==+[>=]|-\.+->?)(?:\|[^|]*\|)?[ \t]*)/);
  if (parts.length < 3) return undefined;
  const named = parts.map((part) => (/^[\p{L}\p{N}_]+(?:[ \t][\p{L}\p{N}_]+)+$/u.test(part) ? nameNode(part) : part));
  return changed(line, line.slice(0, line.length - line.trimStart().length) + named.join(""));
}

function nameNode(name: string): string {
  return `${idOf(name)}["${name}"]`;
}

/** Several nodes at one end of an edge are joined by `&`. */
export function joinNodes(line: string): string | undefined {
  const found = arrow.exec(line);
  if (!found) return undefined;
  const end = found.index + found[0].length;
  const join = (nodes: string) =>
    nodes
      .replace(/^(\s*)\[([^[\],]+(?:,[^[\],]+)+)\]$/, "$1$2")
      .replace(/,[ \t]*|[ \t]and[ \t]/g, (separator, at) => (at > 0 ? " & " : separator));
  return changed(
    line,
    join(line.slice(0, found.index).trimEnd()) + line.slice(found.index, end).replace(/^/, " ") + join(line.slice(end)),
  );
}
