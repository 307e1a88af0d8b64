import fc from "fast-check";
import { expect, test } from "vitest";
import { review } from "../../src/review.ts";

const pieces = fc.constantFrom(
  "# ",
  "## Security\n",
  "## Components\n",
  "### Name\n",
  "| a | b |\n| --- | --- |\n| TBD | [Feature Name] |\n",
  "- [x] ",
  "**Status:** APPROVED\n\n",
  "<br>",
  "<!-- ",
  "-->",
  "```mermaid\n",
  "```\n",
  "click a b;",
  "%%{init",
  "[a]: javascript:x\n",
  "![a][a]",
  "eyJ",
  "AKIA",
  "://a:b1b1b1b1@",
  "password=",
  "FR-1 ",
  "NFR-1: ",
  "`a <= 3 s` holds (",
  "TBD",
  "???",
  "{{x}}",
  "\r\n",
  "\t",
  "\0",
  "…",
  "$XX",
  "> ",
  "1. A → B: c\n",
  "\n\n",
);
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(fc.oneof(pieces, fc.string({ unit: "grapheme", maxLength: 8 })), { maxLength: 60 })
    .map((parts) => parts.join("")),
);

test("any text is reviewed without a crash, and every finding stands inside the text", async () => {
  await fc.assert(
    fc.asyncProperty(text, async (source) => {
      const lines = source.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
      for (const { at, message, fix } of (await review(source)).diagnostics) {
        expect(at.start.line).toBeLessThanOrEqual(lines.length);
        expect(at.start.column).toBeLessThanOrEqual((lines[at.start.line - 1] ?? "").length + 1);
        expect(message.length + fix.length).toBeLessThan(4000);
      }
    }),
    { numRuns: 300 },
  );
});

test("no secret is printed whole", async () => {
  const secret = fc.stringMatching(/^[A-HJ-Z2-9]{16}$/).filter((key) => new Set(key).size > 6 && !/XXXX/.test(key));
  await fc.assert(
    fc.asyncProperty(secret, async (key) => {
      const { diagnostics } = await review(`# Keys\n\nThe key is AKIA${key}.\n`);
      expect(diagnostics.some(({ rule }) => rule === "no-secret")).toBe(true);
      expect(JSON.stringify(diagnostics.filter(({ rule }) => rule === "no-secret"))).not.toContain(key);
    }),
  );
});
