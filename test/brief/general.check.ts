import { describe, expect, test } from "vitest";
import { readBrief } from "../../src/brief/index.ts";
import { inWords } from "./in-words.ts";

/** The numbers of a stretch that follows the name of what is built. */
const numbers = (said: string) => readBrief(`a feed: ${said}`).facts.map(inWords);
/** The last clause as `kind: sentence`. */
const lastClause = (brief: string) => {
  const { kind, text, sentence } = readBrief(brief).clauses.at(-1)!;
  return `${kind}: ${kind === "capability" ? sentence : text}`;
};

describe("a rate says for each of what it is", () => {
  test.each([
    ["30 loads a day per user", ["30 /day | rate | of load | per user"]],
    ["30 loads/day per user", ["30 /day | rate | of load | per user"]],
    ["10 consultations a day per clinician", ["10 /day | rate | of consultation | per clinician"]],
    ["25 messages per employee a day", ["25 /day | rate | of message | per employee"]],
    ["each employee does 12 searches a day", ["12 /day | rate | of search | per employee"]],
    [
      "20 doctors, 10 consultations a day each",
      ["20 | count | of doctor", "10 /day | rate | of consultation | per doctor"],
    ],
    ["3,000 jobs a night", ["3,000 /day | rate | of job"]],
    [
      "90k tickets on a weekday, 300k on Saturdays",
      ["90,000 /day | rate | of ticket", "300,000 /day | rate | of ticket"],
    ],
    ["4 TB of logs per day", ["4 TB/day | rate | of log"]],
    ["every week 40 letters", ["40 /week | rate | of letter"]],
    ["we pay out to 1,200 sellers every week", ["1,200 | count | of seller", "1 week | interval | of seller"]],
    ["5k reports an hour in a storm", ["5,000 /h | rate | of report"]],
    [
      "300k requests/s at peak, 120k average",
      ["300,000 /s | rate | peak | of request", "120,000 /s | rate | avg | of request"],
    ],
  ])("%s", (said, facts) => {
    expect(numbers(said)).toEqual(facts);
  });

  test.each([
    ["users post 3 times a day", "3 /day | rate | of post | per user"],
    ["1M users who each open the feed 10 times a day", "10 /day | rate | of feed | per user"],
    ["members check in 3 times a week", "3 /week | rate | of check-in | per member"],
    ["prices are read 50,000 times per second", "50,000 /s | rate | of price"],
    ["each user posts twice a week", "2 /week | rate | of post | per user"],
  ])("the deed is what is counted: %s", (said, fact) => {
    expect(numbers(said).at(-1)).toBe(fact);
  });

  test.each([
    ["50,000 timeline reads per second and 2,000 writes per second", "2,000 /s | rate | of write"],
    ["20 edits per document and 50,000 concurrent users", "50,000 | count | peak | of user"],
    ["800 bytes each on average", "800 B | size | mean"],
  ])("what is joined on is not for each: %s", (said, fact) => {
    expect(numbers(said).at(-1)).toBe(fact);
  });
});

describe("what was counted before is counted again", () => {
  test.each([
    ["200 agents, 60 of them online at the same time", "60 | count | peak | of agent"],
    ["1,500 agents of whom 600 are online at once", "600 | count | peak | of agent"],
    ["150 agents, up to 30 concurrent", "30 | count | peak | max | of agent"],
    ["150 editors. Shouldn't be more than 200", "200 | count | max | of editor"],
    ["customers register endpoints (50k)", "50,000 | count | of endpoint"],
    ["photos: 25 per listing", "25 | count | of photo | per listing"],
  ])("%s", (said, fact) => {
    expect(numbers(said).at(-1)).toBe(fact);
  });
});

describe("a price of one", () => {
  test.each([
    ["$0.50 per million events", "5e-7 USD | unit-cost | per event"],
    ["10 cents per thousand searches", "0.0001 USD | unit-cost | per search"],
    ["4 cents per minute", "0.04 USD | unit-cost | per minute"],
    ["8 cents per audio minute", "0.08 USD | unit-cost | per minute"],
    ["3 euros per user", "3 EUR | unit-cost | per user"],
    ["€17 per ticket", "17 EUR | - | per ticket"],
    ["SMS $0.01 per message", "0.01 USD | - | of sms | per message"],
    ["under €0.20 per ticket", "0.20 EUR | unit-cost | per ticket"],
  ])("%s", (said, fact) => {
    expect(numbers(said)).toEqual([fact]);
  });
});

describe("of a range the upper end counts, in the author's words", () => {
  test.each([
    ["budget $3-4k/month", "4,000 USD/month | budget", "$3-4k/month"],
    ["5-10 thousand users", "10,000 | count | of user", "5-10 thousand users"],
    ["3–5 check-ins per user per day", "5 /day | rate | of check-in | per user", "3–5 check-ins per user per day"],
    ["peaks of 3-4x", "4 | peak", "3-4x"],
  ])("%s", (said, fact, text) => {
    const { facts } = readBrief(`a feed: ${said}`);
    expect(facts.map(inWords)).toEqual([fact]);
    expect(facts[0]?.text).toBe(text);
  });

  test.each(["open 24-7", "the season 2024-2025", "reports are ready by 6 am", "closed from 10 p.m."])(
    "%s is none",
    (said) => {
      expect(numbers(said)).toEqual([]);
    },
  );
});

describe("a share of something is a ratio, a change is none", () => {
  test.each(["refunds 8%", "zero results below 8%", "8% by email", "bounce rate under 8%", "8% turnout"])(
    "%s",
    (said) => {
      expect(numbers(said)).toEqual(["8 % | ratio"]);
    },
  );

  test.each(["8% cheaper", "8% growth"])("%s", (said) => {
    expect(numbers(said)).toEqual(["8 % | -"]);
  });
});

describe("times by what they say", () => {
  test.each([
    ["tasks run up to 30 minutes", "30 min | size | max | of task"],
    ["a task takes 2 minutes on average", "2 min | size | avg | mean | of task"],
    ["calls average 4 minutes", "4 min | size | avg | mean | of call"],
    ["jobs run at most 4 hours and 2 minutes on average", "2 min | size | avg | mean | of job"],
    ["900 visits a day with 15 minutes of audio each", "15 min | size | mean | of visit"],
    ["15 minutes of speech each", "15 min | size | mean"],
    ["loans run 4 weeks", "4 week | size | of loan"],
    ["calls take at most 200 ms", "200 ms | latency | of call"],
    ["payouts go out every week", "1 week | interval | of payout"],
    ["weekly payouts to sellers", "1 week | interval | of payout"],
    ["nightly export to the warehouse", "1 day | interval | of export"],
    ["hourly aggregates 2 years", "2 year | retention | of aggregate"],
    ["outages of up to 24 hours", "24 h | outage | of outage"],
    ["devices may be down for 24 hours", "24 h | outage | of device"],
    ["tolerate 24 hours of downtime", "24 h | outage"],
    ["offline for 14 days", "14 day | outage"],
    ["containers are offline up to 12 hours and then catch up", "12 h | outage | of container"],
    ["a lost connection of 2 hours", "2 h | outage"],
    ["offline changes merge within 8 seconds", "8 s | latency | of change"],
    ["deletion requests within 25 days", "25 day | latency | of request"],
    ["user data erased within 25 days", "25 day | latency"],
    ["returns within 60 days", "60 day | interval | of return"],
    ["zone loss recovered in 30 seconds", "30 s | recovery"],
    ["no alert lost beyond 5 minutes", "5 min | durability"],
    ["tickets sold out in 20 min", "20 min | - | of ticket"],
    ["everything is audited for 18 months", "18 month | retention"],
    ["a run starts within 10 s of its time p99", "10 s | latency | p99"],
  ])("%s", (said, fact) => {
    expect(numbers(said).at(-1)).toBe(fact);
  });

  test("daily users are no interval", () => {
    expect(numbers("3 million daily players, 99.9% monthly uptime")).toEqual([
      "3 million | count | of player",
      "99.9 % | availability",
    ]);
  });
});

test("what may not happen twice counts nothing", () => {
  expect(numbers("no ride may go to two drivers")).toEqual(["2 | - | of driver"]);
});

describe("clauses by what they are", () => {
  test.each([
    ["a club tool: 6-person team", "constraint: 6-person team"],
    ["a club tool: we are six backend engineers", "constraint: we are six backend engineers"],
    ["a search: 150 engineers", "target: 150 engineers"],
    ["a shop: customers place orders. orders kept 10 years", "target: orders kept 10 years"],
    [
      "a tool: must be cheap and simple to run by one part-time admin",
      "constraint: must be cheap and simple to run by one part-time admin",
    ],
    ["a tool: one nurse edits it and today everything runs by radio", "remark: today everything runs by radio"],
    ["a dispatch: drivers lose coverage in tunnels", "remark: drivers lose coverage in tunnels"],
    ["flags: replace LaunchDarkly (now $60k a year)", "constraint: replace LaunchDarkly (now $60k a year)"],
    [
      "a notifier: send notices by mail, push or SMS",
      "capability: The service shall send notices by mail, push or SMS",
    ],
    [
      "a monitor: alert by email, SMS or webhook within 90 seconds",
      "target: alert by email, SMS or webhook within 90 seconds",
    ],
    ["a game: launch peak 4x", "target: launch peak 4x"],
    ["a tool to book lab equipment", "capability: The service shall book lab equipment"],
    ["a courier platform matching parcels to couriers", "capability: The service shall match parcels to couriers"],
    ["a shop: EUR and PLN", "capability: The service supports EUR and PLN"],
    ["a shop: PCI DSS scope as small as possible", "constraint: PCI DSS scope as small as possible"],
    ["a ledger: Oracle is what the bank demands", "constraint: Oracle is what the bank demands"],
    ["a portal: the EHR stays the system of record", "constraint: the EHR stays the system of record"],
    ["a shop: when a sale opens, 40,000 people try it", "capability: When a sale opens, 40,000 people try it"],
    ["a code review tool like Gerrit for 1,200 developers", "target: like Gerrit for 1,200 developers"],
    ["a tool: ready by 6 am", "target: ready by 6 am"],
  ])("%s", (brief, clause) => {
    expect(lastClause(brief)).toBe(clause);
  });

  test("two things joined by `and` are two", () => {
    const { clauses } = readBrief("an editor: export to PDF and offline editing for 500 concurrent editors");
    expect(clauses.map(({ sentence }) => sentence)).toEqual([
      "The service shall export to PDF",
      "The service offers offline editing for 500 concurrent editors",
    ]);
  });

  test("a deed keeps its own verb", () => {
    expect(readBrief("assign the nearest technician to a repair job").clauses[0]?.verb).toBe("assign");
  });
});

test.each([
  ["A small law office wants dictation: 12 lawyers", "Dictation"],
  ["r appointment booking for a studio", "Appointment Booking for a Studio"],
  ["Grain elevator intake on Azure: 40 trucks a day", "Grain Elevator Intake"],
  ["courier platform matching parcels to couriers", "Courier Platform"],
])("%s is named %s", (brief, name) => {
  expect(readBrief(brief).subject.name).toBe(name);
});

test.each([
  ["google calendar and outlook sync", "existing: google calendar and outlook"],
  ["push through FCM", "stack: FCM"],
  ["Adyen for cards", "stack: Adyen"],
  ["hosted in the Netherlands", "regulation: hosted in the Netherlands"],
  ["two admins", "team: two admins"],
])("%s is fixed", (said, fixed) => {
  expect(readBrief(`a shop: ${said}`).constraints.map(({ kind, words }) => `${kind}: ${words}`)).toContain(fixed);
});

test.each([
  ["buses", "bus"],
  ["statuses", "status"],
  ["houses", "house"],
  ["cinemas", "cinema"],
  ["VMs", "vm"],
])("one of the %s is a %s", (many, one) => {
  expect(readBrief(`a depot: 20 ${many}`).facts[0]?.noun).toBe(one);
});
