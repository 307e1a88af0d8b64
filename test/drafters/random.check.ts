import fc from "fast-check";
import { expect, test } from "vitest";
import { briefs, drafted, faultsOf } from "./random-briefs.ts";

/** Always the same forty; `bench/briefs.mjs` draws others. */
test("any brief ends in a draft that keeps the promise, or says why not", { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(briefs, async (brief) => {
      expect(await faultsOf(brief, await drafted(brief))).toEqual([]);
    }),
    { numRuns: 40, seed: 92 },
  );
});
