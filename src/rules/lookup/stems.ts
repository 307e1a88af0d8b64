/** Words that many parts carry in their name and that tell none of them apart. */
const common = new Set(
  "service server system manager module component handler layer api app application engine data store db database web client the and for with from into our its via one per platform backend frontend node instance".split(
    " ",
  ),
);

/** The stems of the words of a text, in lower case; `ExportJob`, `export_job` and `export jobs` give the same. */
export function stemsOf(text: string): Set<string> {
  const split = text
    .slice(0, 100_000)
    .replace(/\u00ad/g, "")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase();
  return new Set(Array.from(split.matchAll(/[\p{L}\p{N}]+/gu), ([word]) => stem(word)));
}

/** The stems by which a name is known: its own words, or all of them when it has only common ones. */
export function tellingStems(name: string): string[] {
  const all = [...stemsOf(name)];
  const telling = all.filter((one) => !isCommon(one));
  return telling.length > 0 ? telling : all;
}

/** Whether a text, given as its stems, speaks of what bears this name. */
export function speaksOf(stems: ReadonlySet<string>, name: string): boolean {
  return tellingStems(name).some((one) => stems.has(one));
}

/** Whether a stem tells no part from another. */
export function isCommon(one: string): boolean {
  return one.length < 3 || commonStems.has(one);
}

function stem(word: string): string {
  const singular = word.replace(/ies$/, "y").replace(/(?<=[^s])s$/, "");
  const bare = singular.replace(/(?:ing|ers?|ors?|ed|es|e)$/, "");
  return bare.length >= 4 ? bare : singular;
}

const commonStems = new Set([...common].map(stem));
