const deepest = 200;

/**
 * Whether brackets, or the dashes and question marks of YAML on one line, stand deeper than any document needs. The
 * parsers recurse, and Node ends the process when it compiles a regular expression on a full stack.
 */
export function isTooDeep(source: string): boolean {
  let depth = 0;
  for (const char of source) {
    if (char === "(" || char === "[" || char === "{") depth += 1;
    else if ((char === ")" || char === "]" || char === "}") && depth > 0) depth -= 1;
    if (depth > deepest) return true;
  }
  return source.split("\n").some((line) => isNested(line) || indentation(line) > deepest);
}

function isNested(line: string): boolean {
  let marks = 0;
  for (let at = 0; at < line.length && marks <= deepest; at += 2) {
    if (!/^[-? ] /.test(line.slice(at, at + 2))) return false;
    if (line[at] !== " ") marks += 1;
  }
  return marks > deepest;
}

const indentation = (line: string) => line.length - line.trimStart().length;
