import { type Brief, stem, wordsIn } from "../../brief/index.ts";

/** One word of a brief; `breaks` where punctuation stands before it, `aside` where it only says for whom the thing is. */
type Token = { stem: string; lower: string; breaks: boolean; aside: boolean; at: number };

/** A brief as stems: the tokens in order, and one text of them in which each stands between blanks. */
export type Spoken = { tokens: Token[]; text: string; offsets: Map<number, number>; subject: string; bare: string };

const leads = new Set(["for", "of", "inside", "behind", "between"]);
const returns = new Set(["with", "plus", "that", "which", "where", "including"]);
const articles = new Set(["a", "an", "the", "its", "also", "their"]);

/** Reads the words of a brief; what follows `for` or `of` in the name of the thing is aside: a chat for a shop is a chat. */
export function spokenOf({ text, subject }: Brief): Spoken {
  const tokens: Token[] = [];
  let end = 0;
  for (const word of wordsIn(text)) {
    const breaks = /[,;:.!?()\n]/u.test(text.slice(end, word.at.start));
    for (const [index, lower] of word.lower.split("-").entries())
      tokens.push({ stem: stem(lower), lower, breaks: breaks && index === 0, aside: false, at: word.at.start });
    end = word.at.end;
  }
  markAsides(tokens, subject.at.start);
  const named = tokens.filter(({ at }) => at >= subject.at.start && at < subject.at.end);
  const offsets = new Map<number, number>();
  let all = " ";
  for (const [index, token] of tokens.entries()) {
    offsets.set(all.length, index);
    all += `${token.stem} `;
  }
  return { tokens, text: all, offsets, subject: joined(named), bare: joined(named.filter(({ aside }) => !aside)) };
}

/** The stems of a phrase in order, each between blanks. */
export function stemsOf(text: string): string {
  const known = phrases.get(text);
  if (known) return known;
  const stems = ` ${wordsIn(text)
    .flatMap(({ lower }) => lower.split("-"))
    .map(stem)
    .join(" ")} `;
  if (text.length < 60 && phrases.size < 10_000) phrases.set(text, stems);
  return stems;
}

const phrases = new Map<string, string>();

/** The tokens at which a phrase begins, and how many it has. */
export function placesOf({ text, offsets }: Spoken, phrase: string): { start: number; end: number }[] {
  const stems = stemsOf(phrase);
  const length = stems.split(" ").length - 2;
  const places = [];
  for (let at = text.indexOf(stems); at >= 0 && length > 0; at = text.indexOf(stems, at + 1)) {
    const start = offsets.get(at + 1);
    if (start !== undefined) places.push({ start, end: start + length });
  }
  return places;
}

function markAsides(tokens: Token[], from: number): void {
  let aside = false;
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1]?.lower ?? "";
    if (token.breaks || returns.has(token.lower) || (token.lower === "and" && articles.has(next))) aside = false;
    const head = tokens[index - 1];
    if (leads.has(token.lower) && head && head.at >= from && !token.breaks) aside = true;
    token.aside = aside;
  }
}

function joined(tokens: Token[]): string {
  return ` ${tokens.map((token) => token.stem).join(" ")} `;
}
