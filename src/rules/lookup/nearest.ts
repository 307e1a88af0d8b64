import { distance } from "fastest-levenshtein";

type Nearness = {
  /** How many letters may differ. */
  most: number;
  /** What is compared of each, such as its lower case. */
  key?: (text: string) => string;
};

/** The option with the fewest letters to change, for "did you mean"; the first of equals, undefined when all are too far. */
export function nearest(
  name: string,
  options: readonly string[],
  { most, key = (text) => text }: Nearness,
): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const option of options) {
    const far = distance(key(name), key(option));
    if (far < least) [best, least] = [option, far];
  }
  return least <= most ? best : undefined;
}
