/** The text with every range told by its upper end, at its length; `starts` leads from there to where the range begins. */
export type Prepared = { text: string; starts: Map<number, number> };

const range =
  /(?<![\p{L}\p{N}_.,:/#-])(US\$|[$€£])?(\d[\d,]{0,9}(?:\.\d{1,4})?)[ ]?(k|K|M|m|bn|%)?[ ]?[-–—][ ]?([$€£])?(?=(\d[\d,]{0,9}(?:\.\d{1,4})?)[ ]?(k|K|M|m|bn|%)?(?![\d-]))/gu;
const scales = new Map(Object.entries({ k: 1e3, K: 1e3, M: 1e6, m: 1e6, bn: 1e9 }));

/**
 * Of `$3-4k/month` and `5–10 thousand users` the upper end counts: a design must hold there. Years, scores and `24-7` are
 * no ranges. A dash between words is no minus, and `6-person` says six of them.
 */
export function withoutDashes(given: string): Prepared {
  const starts = new Map<number, number>();
  const text = given.replace(range, (...found) => {
    const [head, before = "", low, lowScale, behind = "", high, highScale] = found as string[];
    const index = found.at(-2) as number;
    const [from, to] = [numberOf(low!, lowScale ?? highScale), numberOf(high!, highScale)];
    if (from >= to || (isYear(low!) && isYear(high!))) return head!;
    const sign = behind || before;
    starts.set(index + head!.length - sign.length, index);
    return " ".repeat(head!.length - sign.length) + sign;
  });
  const plain = text.replace(/(^|\s)[-–—](?=\s)/gu, "$1,").replace(people, "$1 ");
  return { text: plain, starts };
}

const people = /(\d)-(?=(?:person|people|man|woman|strong|engineer|developer|member)\b)/gu;

function numberOf(digits: string, scale: string | undefined): number {
  return Number(digits.replaceAll(",", "")) * (scales.get(scale ?? "") ?? 1);
}

function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits);
}
