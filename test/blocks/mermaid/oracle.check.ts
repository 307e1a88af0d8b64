import { createRequire } from "node:module";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseMermaid } from "../../../src/blocks/mermaid/index.ts";
import { findChromium, openChromium } from "../../support/chromium.ts";
import { casesIn } from "./cases.ts";

type Mermaid = { parse(text: string, options: object): Promise<object | false> };

const chromium = findChromium();

/** Mermaid itself, the whole package in a browser, is asked what it takes. */
describe.skipIf(chromium === undefined)("Mermaid in Chromium", () => {
  let browser: Browser;
  let accepts: (texts: string[]) => Promise<boolean[]>;

  beforeAll(async () => {
    browser = await openChromium(chromium!);
    const page = await browser.newPage();
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve("mermaid/dist/mermaid.min.js") });
    accepts = (texts) =>
      page.evaluate(async (all) => {
        const { mermaid } = globalThis as unknown as { mermaid: Mermaid };
        const said: boolean[] = [];
        for (const text of all) said.push((await mermaid.parse(text, { suppressErrors: true })) !== false);
        return said;
      }, texts);
  });

  afterAll(() => browser.close());

  test.each(["valid", "broken"] as const)("what it says of the %s diagrams, this parser says", async (folder) => {
    const cases = casesIn(folder);
    const said = await accepts(cases.map(({ text }) => text));
    const differing = cases.filter(
      ({ text }, index) => said[index] !== (folder === "valid") || said[index] !== takes(text),
    );
    expect(differing.map(({ kind, name }) => `${kind}: ${name}`)).toEqual([]);
  });

  test("it takes every mended diagram", async () => {
    const mended = casesIn("broken").flatMap((one) => {
      const text = parseMermaid(one.text).faults[0]?.mended;
      return text === undefined ? [] : [{ ...one, text }];
    });
    const said = await accepts(mended.map(({ text }) => text));
    expect(mended.length).toBeGreaterThan(0);
    expect(mended.filter((_, index) => !said[index]).map(({ kind, name }) => `${kind}: ${name}`)).toEqual([]);
  });
});

function takes(text: string): boolean {
  const { faults, drawing } = parseMermaid(text);
  return faults.length === 0 && drawing !== undefined;
}
