const longestOverlap = 600;
const shortestOverlap = 12;

/**
 * An answer and what goes on with it: words that the second piece repeats from the end of the first stand once, and one
 * that begins the whole answer anew takes its place.
 */
export function joined(first: string, second: string): string {
  const next = second.replace(/^\s*```(?:markdown|md)?\n/, "");
  const head = first.trimStart().slice(0, 60);
  if (head.length === 60 && next.trimStart().startsWith(head)) return next;
  for (let length = Math.min(longestOverlap, first.length, next.length); length >= shortestOverlap; length -= 1)
    if (first.endsWith(next.slice(0, length))) return first + next.slice(length);
  return first + lineBegun(first, next);
}

/** A piece that begins with the line that was cut, from its beginning. */
function lineBegun(first: string, next: string): string {
  const begun = first.slice(first.lastIndexOf("\n") + 1);
  return begun.length >= 4 && next.startsWith(begun) ? next.slice(begun.length) : next;
}
