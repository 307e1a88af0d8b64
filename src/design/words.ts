const id =
  /\b(N?FR|REQ|US|UC|QR)[-_ ]?(\d{1,3}(?:\.\d{1,2})?)(?:(?:\s?(?:to|through|bis|[–—-]|\.{2,3}|…)\s?\1[-_ ]?|[–—…])(\d{1,3}(?:\.\d{1,2})?))?\b/g;
const longest = 50;

/** Requirement ids such as FR-1 and NFR-2 in a text, written alike; `FR-1 to FR-4` and `FR-1–4` mean all of them. */
export function idsIn(text: string): string[] {
  return findIds(text).flatMap(({ ids }) => ids);
}

/** The same with where they stand in the text; a range stands in one place. */
export function findIds(text: string): { ids: string[]; start: number; end: number }[] {
  return Array.from(text.matchAll(id), ({ 0: found, 1: kind, 2: first = "", 3: last, index }) => ({
    ids: numbersOf(first, last).map((number) => `${kind}-${number}`),
    start: index,
    end: index + found.length,
  }));
}

function numbersOf(first: string, last: string | undefined): string[] {
  if (last === undefined) return [first];
  const [from, to] = [Number(first), Number(last)];
  if (!Number.isInteger(from) || !Number.isInteger(to) || from > to || to - from > longest) return [first, last];
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}

const nothing =
  /^(?:[\s.…–—_*-]*|n\/?a|not applicable|none|nil|nothing|tb[dca]|todo|t\.b\.d|wip|unknown|pending|\?+|x{2,}|keine?s?|entfällt|nenhuma?|ninguno|aucun|无|なし|нет)[\s.!]*$/i;
const excused =
  /^(?:n\/?a|not applicable|none|tb[dca]|todo|to be (?:determined|defined|decided|done|added|completed|filled|written)|coming soon|keine|entfällt|nenhuma?|无)\s*[—–:;,.(（-]/i;

/** Words that stand for nothing: `-`, `–`, `n/a`, `none`, `TBD`, also with a remark behind. */
export function isBlank(text: string): boolean {
  const words = text.trim();
  return (words.length <= 40 && nothing.test(words)) || (words.length <= 120 && excused.test(words));
}

/** A value that the program shall write: `?`, also with the unit wanted. */
export function isWanted(text: string): boolean {
  return /^\?(?!\?)/.test(text);
}
