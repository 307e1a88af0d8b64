import { describe, expect, test } from "vitest";
import { readBrief } from "../../src/brief/index.ts";
import { inWords } from "./in-words.ts";

const numbers = (said: string) => readBrief(`a feed: ${said}`).facts.map(inWords);

describe("a peak", () => {
  test.each([
    ["45k deliveries/day, peak hour ~6k", "6,000 /h | rate | peak | of delivery"],
    ["60k rides/day, 9k in the peak hour", "9,000 /h | rate | peak | of ride"],
    ["60k rides/day, 9k in the peak hour, 1,500 riders", "1,500 | count | of rider"],
    ["20,000 letters a day, the busiest hour sees 3,200", "3,200 /h | rate | peak | of letter"],
    ["4M runs/day, at 00:00 we see 60k due in the same minute", "60,000 /min | rate | peak | of run"],
    ["22,000 dictations a day averaging 3 minutes, busiest hour 3,500", "3,500 /h | rate | peak | of dictation"],
    ["20M messages per day, busiest minute 90,000 messages", "90,000 /min | rate | peak | of message"],
    ["up to 3,500 couriers online", "3,500 | count | peak | max | of courier"],
    ["a peak of 8 orders/s, plan for 3x that", "3 | peak | headroom"],
  ])("is read from %s", (said, fact) => {
    expect(numbers(said).at(-1)).toBe(fact);
  });

  test("is that of every rate joined to it in its unit", () => {
    expect(numbers("1.8M searches a day, peak about 120 searches/s and 600 autocomplete requests/s")).toEqual([
      "1.8 million /day | rate | of search",
      "120 /s | rate | peak | of search",
      "600 /s | rate | peak | of request",
    ]);
    expect(numbers("400 orders/s and 90 refunds/s at peak")).toEqual([
      "400 /s | rate | peak | of order",
      "90 /s | rate | peak | of refund",
    ]);
  });

  test("is no hour of the day and no factor", () => {
    expect(numbers("900 orders a day, peak hour 8x the mean").at(-1)).toBe("8 | peak");
    expect(numbers("900 orders a day, in peak hours 3 servers").at(-1)).toBe("3 | count | of server");
  });
});

describe("how long or how many together", () => {
  test.each([
    ["22,000 dictations a day averaging 3 minutes", "3 min | size | mean | of dictation"],
    ["5,000 visits a day with an average length of 12 minutes", "12 min | size | avg | mean | of visit"],
    ["most jobs take 5 s, batch exports up to 2 hours", "2 h | size | max | of export"],
    ["responses averaging 300 ms", "300 ms | latency | of response"],
    ["6,000 users, usually 2-4 people in one document", "4 | count | mean | of person | per document"],
    [
      "2-4 people in one document but has to hold up with 25. Edits show",
      "25 | count | max | of person | per document",
    ],
    ["some contracts are 300 pages", "300 | count | of page | per contract"],
    ["30,000 talks a day with 14 messages each on average", "14 | count | of message | per talk"],
    ["300k price/stock changes per day", "300,000 /day | rate | of change"],
    ["location history max 90 days", "90 day | retention"],
  ])("is read from %s", (said, fact) => {
    expect(numbers(said).at(-1)).toBe(fact);
  });
});

test("an availability keeps its hours, a latency the side it is measured at; what somebody else takes is no load", () => {
  const [available, fast, sap] = readBrief(
    "a feed: 99.95% between 8:00 and 23:00, p95 under 50 ms server side; SAP only takes about 3 orders per second",
  ).facts;
  expect(available?.hours).toBe("between 8:00 and 23:00");
  expect(fast?.side).toBe("server");
  expect(sap?.role).toBeUndefined();
});
