import { describe, expect, test } from "vitest";
import { readBrief } from "../../src/brief/index.ts";
import { bindBrief } from "../../src/drafters/bind/bind.ts";
import type { Blueprint } from "../../src/drafters/bind/blueprint.ts";
import { onStack, type Platform, platformOf } from "../../src/drafters/bind/platforms.ts";
import { loadBlueprints } from "../../src/drafters/blueprints.ts";
import { fix } from "../../src/fix.ts";
import { review } from "../../src/review.ts";

const onPlatform = (blueprint: Blueprint, site: Platform) =>
  onStack(blueprint, { site, few: false, given: new Set(), chosen: new Map(), also: new Map() });

const blueprints = loadBlueprints();
const platforms = ["Azure", "Google Cloud", "own servers"] as const;
const sayings = { Azure: "on Azure", "Google Cloud": "on Google Cloud", "own servers": "on-premises" };
const aws =
  /\b(?:AWS|Amazon|Fargate|DynamoDB|Kinesis|SQS|SNS|SES|S3|RDS|Aurora|ElastiCache|EC2|EBS|ECS|EKS|[AEN]LB|CloudFront|Route 53|Secrets Manager|CloudWatch|EventBridge|Lambda|GuardDuty|Glacier|OpenSearch Service|MediaConvert|MSK|Athena|Redshift|Graviton|Multi-AZ|gp3|Cognito|IAM)\b|\b(?:db\.|cache\.)?[cmrt]\d[a-z]*\.\d*x?large\b/u;

/** Lines that name AWS on purpose: sources of prices and limits, the question on them, and what could be bought. */
const honest =
  /stands in for (?:that|the list) of|^\| `\w+` \|.*(?:price|limit): of AWS, in place of|^Prices: in place of|\| the same as AWS \||^\| Build or buy \|/u;

describe.each(blueprints.map((blueprint) => ({ id: blueprint.id, blueprint })))("$id", ({ blueprint }) => {
  test.each(platforms)("on %s names nothing of AWS but what stands in, and passes", async (platform) => {
    const brief = readBrief(`design a ${blueprint.title}, ${sayings[platform]}`);
    expect(platformOf(brief.constraints)).toBe(platform);
    const body = bindBrief(blueprint, brief, true)
      .replace(/^---\n[\s\S]*?\n---\n/, "---\nstatus: draft\nversion: 1\ndepth: standard\ncurrency: USD\n---\n")
      .replace(/> \*\*Brief:\*\*.*/, `> **Brief:** ${brief.text}`);
    const { text } = await fix(body);
    const left = text.split("\n").filter((line) => aws.test(line) && !honest.test(line));
    expect(left).toEqual([]);
    const { diagnostics } = await review(text, { brief: brief.text });
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

const shop = blueprints.find(({ id }) => id === "checkout-orders")!;
const linesOf = (text: string, words: string) => text.split("\n").filter((line) => line.includes(words));

test("prices and limits say that they are those of AWS, and a question asks for the platform's own", () => {
  const { source } = onPlatform(shop, "Azure").document;
  expect(linesOf(source, "`cart_availability` | 99.99 %")[0]).toContain("; stands in for that of Azure");
  expect(linesOf(source, "`provider_key_kept`")).toEqual(linesOf(shop.document.source, "`provider_key_kept`"));
  expect(linesOf(source, "Prices:")[0]).toMatch(
    /^Prices: AWS on-demand list.*\d{4}-\d{2}; it stands in for the list of Azure, which is not looked up yet$/,
  );
  expect(source).toContain("| What does Azure cost and guarantee? | the same as AWS |");
});

test("technologies are the platform's", () => {
  const technology = (platform: (typeof platforms)[number]) =>
    linesOf(onPlatform(shop, platform).document.source, "partitioned by month.")[0];
  expect(technology("Azure")).toContain("Azure Database for PostgreSQL 17, zone-redundant");
  expect(technology("Google Cloud")).toContain("Cloud SQL for PostgreSQL 17, regional");
  expect(technology("own servers")).toContain("self-run PostgreSQL 17, with a standby");
});

test("a brief that names AWS, several platforms or none leaves the blueprint", () => {
  for (const said of ["on AWS", "on AWS and Azure", "in Python"])
    expect(platformOf(readBrief(`design an order service, ${said}`).constraints)).toBeUndefined();
});
