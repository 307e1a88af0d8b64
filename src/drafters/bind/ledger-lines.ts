import { blocksOf } from "./pieces.ts";

/** A row of a ledger in a text, as it is written. */
export type Line = { name: string; value: string; basis: string; text: string };

/** The ledger rows of a text, of whatever section. */
export function linesIn(text: string): Line[] {
  return blocksOf(text)
    .filter((block) => /^\| Quantity \| Value \| Basis \|/u.test(block))
    .flatMap((block) =>
      block
        .split("\n")
        .slice(2)
        .flatMap((line) => {
          const [, name, value = "", basis = ""] = /^\| `([a-z]\w*)` \| (.*?) \| (.*) \|$/u.exec(line) ?? [];
          return name ? [{ name, value, basis, text: line }] : [];
        }),
    );
}

/** The formula of a basis. */
export function formulaOf(basis: string): string | undefined {
  return /^`([^`]+)`/u.exec(basis)?.[1];
}
