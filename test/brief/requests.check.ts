import { describe, expect, test } from "vitest";
import { readBrief } from "../../src/brief/index.ts";
import { inWords } from "./in-words.ts";
import { requests } from "./requests.ts";

describe.each(requests)("$brief", ({ brief, name, says, facts, fixed }) => {
  const read = readBrief(brief);

  test("names what shall be built", () => {
    expect(read.subject.name).toBe(name);
  });

  test("says of every clause what kind it is", () => {
    expect(
      read.clauses.map(({ kind, text, sentence }) => `${kind}: ${kind === "capability" ? sentence : text}`),
    ).toEqual(says);
  });

  test("gives every number its meaning", () => {
    expect(read.facts.map(inWords)).toEqual(facts);
  });

  test("sees what is fixed", () => {
    expect([...new Set(read.constraints.map(({ kind, words }) => `${kind}: ${words}`))]).toEqual(fixed);
  });
});

test("the table holds requests of many fields and styles", () => {
  expect(requests.length).toBeGreaterThanOrEqual(40);
  expect(requests.filter(({ brief }) => brief.includes("\n")).length).toBeGreaterThanOrEqual(6);
});

describe("a time says what is meant by it", () => {
  test.each([
    ["a fleet: vans report every 10 seconds", "interval", "10 s"],
    ["a fleet: each van reports each 15 minutes", "interval", "15 min"],
    ["a fleet: vans report once a day", "interval", "1 day"],
    ["a cinema: seats are held for 10 minutes", "interval", "10 min"],
    ["a cinema: carts expire after 15 minutes", "interval", "15 min"],
    ["a clinic: a reminder 24 hours before", "interval", "24 h"],
    ["a monitor: history under 2 s", "latency", "2 s"],
    ["a monitor: load history in 200 ms", "latency", "200 ms"],
    ["a monitor: charts visible in under a minute", "latency", "1 min"],
    ["a monitor: list alarms within half a second", "latency", "0.5 s"],
    ["a monitor: raw data 90 days", "retention", "90 day"],
    ["a monitor: aggregates 2 years", "retention", "2 year"],
    ["a monitor: messages kept 1 year", "retention", "1 year"],
    ["a monitor: RTO 15 min", "recovery", "15 min"],
    ["a helpline: calls of 12 minutes on average", "size", "12 min"],
    ["a helpline: the EHR is down about 2 hours a month", undefined, "2 h/month"],
  ])("%s", (brief, role, measure) => {
    const [fact] = readBrief(brief).facts;
    expect([fact?.role, fact?.measure]).toEqual([role, measure]);
  });
});

describe("a number for each of something is no total", () => {
  test.each([
    ["a chat: 20 messages per user per day", "20 /day | rate | of message | per user"],
    ["a chat: 2M users, 60 a day each", "60 /day | rate | per user"],
    ["a chat: 2M users, each sends 3 photos a week", "3 /week | rate | of photo | per user"],
    ["a chat: every user sends 3 photos a week", "3 /week | rate | of photo | per user"],
    ["a chat: 12 events per session", "12 | count | of event | per session"],
    ["a chat: groups up to 200", "200 | count | max | per group"],
    ["a chat: rooms of 40 people", "40 | count | of person | per room"],
    ["a chat: 1,000 gyms with 500 members", "500 | count | of member"],
    ["a chat: 5,000 SMS per day", "5,000 /day | rate | of sms"],
  ])("%s", (brief, words) => {
    expect(readBrief(brief).facts.map(inWords).at(-1)).toBe(words);
  });
});

describe("what is compared with names nothing to build", () => {
  test.each(["a chat app like WhatsApp", "a ride app similar to Uber", "a photo site, think Instagram but for cats"])(
    "%s",
    (brief) => {
      expect(readBrief(brief).clauses.filter(({ kind }) => kind === "capability")).toEqual([]);
    },
  );
});

test.each([
  ["doctor appointment booking", "Doctor Appointment Booking"],
  ["I want to build Uber for dog walkers", "Uber for Dog Walkers"],
  ["an Instagram clone", "Instagram Clone"],
  ["a service like WhatsApp for schools", "WhatsApp for Schools"],
  ["Build a bit.ly clone", "Bit.ly Clone"],
  ["a service which generates invoices", "Generate Invoices"],
  ["Our shop sells tea. Everything is on paper. We want to build an order book for 20 clerks", "Order Book"],
])("%s is named %s", (brief, name) => {
  expect(readBrief(brief).subject.name).toBe(name);
});

test.each([
  ["evening peak about 5x the average", "5"],
  ["peaks at 4x on Mondays", "4"],
  ["10x on Black Friday", "10"],
  ["twice that on Sundays", "2"],
])("%s is a peak", (words, factor) => {
  const [fact] = readBrief(`a shop: ${words}`).facts;
  expect([fact?.role, fact?.measure]).toEqual(["peak", factor]);
});

test("a loss that may not be is zero, in words and digits", () => {
  expect(readBrief("a bank: RPO zero").facts.map(inWords)).toEqual(readBrief("a bank: RPO 0").facts.map(inWords));
});
