import { findMeasures } from "../quantities/index.ts";

/** Texts compared by what they say: case, articles, punctuation, the way a number is written, and renames aside. */
export type Words = {
  /** The text as a key: the same for texts that say the same word by word. */
  key(text: string): string;
  /** Whether an old and a new text say the same. */
  same(old: string, now: string): boolean;
};

const measured = 4_000;
const most = 100;

/** `renames` are pairs of an old name and the new one. */
export function createWords(renames: (readonly [string, string])[]): Words {
  const pairs = new Map(renames.slice(0, most).map(([old, now]) => [canon(old), canon(now)] as const));
  const names = [...pairs.keys()].filter((name) => name !== "").sort((one, other) => other.length - one.length);
  const pattern = names.length > 0 ? new RegExp(`(?<= )(?:${names.map(escaped).join("|")})(?= )`, "gu") : undefined;
  const renamed = (text: string) =>
    pattern ? ` ${text} `.replace(pattern, (name) => pairs.get(name) ?? name).trim() : text;
  const equal = (old: string, now: string) => old === now || renamed(old) === now || renamed(old) === renamed(now);
  return {
    key: (text) => renamed(canon(text)),
    same: (old, now) => old === now || equal(canon(old), canon(now)) || equal(meaningOf(old), meaningOf(now)),
  };
}

const signs = new Map([
  ["≤", "<="],
  ["≥", ">="],
  ["×", "*"],
  ["·", "*"],
  ["÷", "/"],
  ["⇒", "→"],
]);

/** The words, numbers and signs of a text in lower case, separated by single spaces. */
export function canon(text: string): string {
  const plain = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[≤≥×·÷⇒]/g, (sign) => signs.get(sign)!)
    .replace(/->|-->|=>/g, "→")
    .replace(/(\d),(?=\d{3}(?!\d))/g, "$1");
  const tokens =
    plain.match(/[\p{L}\p{M}\p{N}_]+(?:[.'’-][\p{L}\p{M}\p{N}_]+)*|[-−](?=\d)|[<>=%$€£+*/^→{}[\]&|!?:]/gu) ?? [];
  return tokens.filter((token) => !/^(?:an?|the|:)$/.test(token)).join(" ");
}

/** What a short text says, the units of its measures aside. */
export function meaningOf(text: string): string {
  return canon(based(text));
}

/** A text with each measure in base units, so that `300 s` is `5 min`. */
function based(text: string): string {
  if (text.length > measured) return text;
  let [done, whole] = [0, ""];
  for (const { start, index, length, value, dimension, labels } of findMeasures(text)) {
    const unit = Object.entries(dimension).sort().join("_");
    whole += `${text.slice(done, start)} ${Number(value.toPrecision(12))} ${unit} ${labels.join(" ")} `;
    done = index + length;
  }
  return whole + text.slice(done);
}

export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
