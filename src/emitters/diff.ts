/** Two texts with equally many lines as a unified diff without context; empty where they are the same. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const [old, now] = [before.split("\n"), after.split("\n")];
  const hunks: string[] = [];
  for (let line = 0; line < old.length; line++) {
    const first = line;
    while (line < old.length && old[line] !== now[line]) line++;
    if (line > first) hunks.push(hunk(first, old.slice(first, line), now.slice(first, line), line === old.length));
  }
  return hunks.length === 0 ? "" : `--- ${path}\n+++ ${path}\n${hunks.join("")}`;
}

function hunk(first: number, old: string[], now: string[], atEnd: boolean): string {
  const span = `${first + 1}${old.length === 1 ? "" : `,${old.length}`}`;
  const end = atEnd ? "\\ No newline at end of file\n" : "";
  const lines = (sign: string, of: string[]) => of.map((line) => `${sign}${line}\n`).join("") + end;
  return `@@ -${span} +${span} @@\n${lines("-", old)}${lines("+", now)}`;
}
