/** What stood where the grammar stopped, in the lines that it read. */
export type Scene = {
  lines: string[];
  /** The index of the faulty line. */
  at: number;
  line: string;
  /** The line up to the fault, and from it on. */
  before: string;
  after: string;
  /** The grammar's name for what stood there, and what stood there. */
  token: string;
  text: string;
  /** The grammar's names of what could have stood there. */
  expected: string[];
  isEnd: boolean;
};

/** What is wrong in plain words; `at` and `column`, counted from 0, when that stands elsewhere than where the grammar stopped. */
export type Advice = { message: string; at?: number; column?: number };

export type Adviser = (scene: Scene) => Advice | string | undefined;

/** The characters of a text in the author's writing, shortened. */
export function quoted(text: string): string {
  const plain = text
    .trim()
    .replace(/°(\w{1,20})¶/g, "#$1;")
    .replace(/`/g, "'");
  return `\`${plain.length > 60 ? `${plain.slice(0, 57)}…` : plain}\``;
}

/** The last line, up to the faulty one, that `opens` and is not closed by a later one that `closes`. */
export function lastOpen({ lines }: Scene, opens: RegExp, closes: RegExp): number | undefined {
  const open: number[] = [];
  lines.forEach((line, index) => {
    if (opens.test(line)) open.push(index);
    else if (closes.test(line)) open.pop();
  });
  return open.at(-1);
}

/** Where a line's text begins. */
export function indent(line: string): number {
  return line.length - line.trimStart().length;
}
