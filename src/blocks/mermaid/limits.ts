/** Mermaid draws no longer text; patterns of its lexers take time that grows with the square of a line. */
const longest = 50_000;
const mostLines = 5_000;
const mostWork = 30_000_000;

export function isTooLong(source: string): boolean {
  if (source.length > longest) return true;
  const squares = (pieces: Iterable<string>) => {
    let sum = 0;
    for (const { length } of pieces) sum += length * length;
    return sum;
  };
  const lines = source.split("\n");
  return lines.length > mostLines || squares(lines) > mostWork || squares(source.split(/\S+/)) > mostWork;
}
