import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { compare } from "../src/compare/index.ts";
import { designSchema } from "../src/design/design.ts";
import { diffOf } from "../src/emitters/changes.ts";
import { json } from "../src/emitters/json.ts";
import { planOf } from "../src/emitters/plan.ts";
import {
  checkReportSchema,
  diffReportSchema,
  planReportSchema,
  rulesReportSchema,
  scaleReportSchema,
} from "../src/emitters/report.ts";
import { scaleOf } from "../src/emitters/scale.ts";
import { review } from "../src/review.ts";

const schemas = {
  design: designSchema,
  check: checkReportSchema,
  plan: planReportSchema,
  scale: scaleReportSchema,
  diff: diffReportSchema,
  rules: rulesReportSchema,
};
const documents = ["old-form", "plain-form"].map((name) =>
  readFileSync(new URL(`designs/${name}.md`, import.meta.url), "utf8"),
);

test.each(Object.entries(schemas))("schemas/%s.schema.json is what the source says", async (name, schema) => {
  const text = `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot(`../schemas/${name}.schema.json`);
});

test.each(["", "# x", "## Scope\n\nTBD", ...documents])(
  "what is printed and read is what its schema says",
  async (text) => {
    const read = await review(text);
    expect(designSchema.safeParse(read.design).error).toBeUndefined();
    expect(checkReportSchema.safeParse(JSON.parse(json.emit([read], { strict: false }))).error).toBeUndefined();
    expect(planReportSchema.safeParse(planOf(read)).error).toBeUndefined();
    expect(scaleReportSchema.safeParse(scaleOf(read)).error).toBeUndefined();
    const changes = diffOf(compare(read, await review(documents[0]!)), "old.md", "new.md");
    expect(diffReportSchema.safeParse(changes).error).toBeUndefined();
  },
);
