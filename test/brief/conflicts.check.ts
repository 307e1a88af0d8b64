import { describe, expect, test } from "vitest";
import { describeConflict, findConflicts, readBrief } from "../../src/brief/index.ts";

const conflicts = (text: string) => {
  const brief = readBrief(text);
  return findConflicts(brief).map((conflict) => describeConflict(brief, conflict));
};

describe("a brief that contradicts itself is told with both numbers", () => {
  test.each([
    ["encode takes 5 minutes, ready within 2 minutes p95", "5 min is more than 2 min"],
    [
      "a video service: transcoding takes about 20 minutes per video, done within 10 minutes",
      "20 min is more than 10 min",
    ],
    ["training a model takes 3 hours; the model is available within 90 minutes", "3 h is more than 90 min"],
    ["an upload service: files up to 1 GB, average file size 2 GB", "2 GB is more than 1 GB"],
    ["each letter costs $0.90, under $0.50 per letter", "0.90 USD is more than 0.50 USD"],
  ])("%s", (text, numbers) => {
    expect(conflicts(text)).toEqual([expect.stringContaining(numbers)]);
  });
});

describe("two numbers that can both be met are no contradiction", () => {
  test.each([
    "encode takes 1 minute, ready within 2 minutes p95",
    "reports: today a report takes 2 hours, it must be ready within 5 minutes",
    "a search: reindexing takes 4 hours, pages load within 2 s",
    "orders: delivery takes 3 days, the order is confirmed within 2 s",
    "photos up to 10 MB, average photo 2 MB",
    "each letter costs $0.40, under $0.50 per letter",
    "1,000 uploads/day, $0.50 per video, under $5k/month",
    "analytics: ad hoc queries under 10 s p95 over the last 30 days",
    "",
  ])("%s", (text) => {
    expect(conflicts(text)).toEqual([]);
  });
});
