import { replaceOwn } from "./page-lines.ts";
import type { Place } from "./place.ts";
import type { Sites } from "./place-own.ts";

const words = ["no", "one", "two", "three", "four"];

/** How many places, as a word. */
export function countOf({ count }: Sites): string {
  return words[count] ?? String(count);
}

/** Words of a service that somebody else runs. */
export function selfRun(text: string): string {
  return replaceOwn(text, /\b([Aa]n? )?managed (?=(\p{L}))/gu, ({ 1: article, 2: next = "" }) =>
    article ? `${article[0]}${/[aeio]/iu.test(next) ? "n" : ""} ` : "",
  );
}

/** Where the design runs, in the words of the brief. */
export function whereOf({ cluster, sites }: Place): string {
  const where = sites ? `${countOf(sites)} ${sites.many}` : "one place";
  return cluster ? `the existing ${cluster.name} in ${where}` : `own servers in ${where}`;
}

/** The constraint names what is there. */
export function withWhere(text: string, place: Place): string {
  if (!place.cluster && !place.sites) return text;
  return replaceOwn(text, /\bown servers in one place\b/gu, () => whereOf(place));
}
