import { describe, expect, test } from "vitest";
import { readBrief } from "../../src/brief/index.ts";
import { choosePatterns } from "../../src/drafters/bind/patterns-choose.ts";
import { loadBlueprints } from "../../src/drafters/blueprints.ts";
import { loadPatterns } from "../../src/drafters/patterns.ts";

const blueprints = loadBlueprints();
const patterns = loadPatterns();
const byId = (id: string) => blueprints.find((blueprint) => blueprint.id === id)!;

/** The patterns that a brief asks for beside a blueprint that designs none of them itself. */
const chosen = (brief: string, id = "transactional-service") =>
  choosePatterns(readBrief(brief), { ...byId(id), covers: [] }, patterns).map(({ pattern }) => pattern.id);

describe("a brief asks for patterns in any field", () => {
  test.each([
    [
      "construction machines",
      "Rental of construction machines: customers rent machines by the day, a machine must never be rented twice for the same day. They pay a deposit by card and cancel up to 24 hours before for free.",
      ["exclusive-reservation", "card-payment", "cancellation"],
    ],
    [
      "a dental clinic",
      "Booking for a dental clinic: nobody may get the same slot twice, patients get an SMS reminder the day before.",
      ["exclusive-reservation", "reminders"],
    ],
    [
      "courses",
      "Online courses: students leave comments on lessons, students rate courses with one to five stars.",
      ["comments", "ratings"],
    ],
    [
      "insurance claims",
      "Claims handling: clients attach photos of the damage, an adjuster is assigned to each claim, payments over 5,000 EUR must be approved by two people, clients are notified by mail of every decision.",
      ["attachments", "assignment", "approval", "notify"],
    ],
    [
      "elevators",
      "Maintenance of elevators: technicians work offline in the shaft, a monthly report per building goes out as PDF, managers see dashboards with open faults.",
      ["offline-client", "periodic-report", "dashboards"],
    ],
    [
      "a bakery's loyalty programme",
      "Loyalty programme: customers collect points with each purchase and redeem them for bread.",
      ["points-balance"],
    ],
    [
      "a parts wholesaler",
      "Order portal: stock must never be oversold, prices come from our ERP, dealers are billed monthly for their subscription.",
      ["stock", "external-sync", "subscription-billing"],
    ],
    [
      "a marketplace",
      "Marketplace for handmade goods: buyers pay by card, sellers are paid out weekly, buyers and sellers exchange messages, listings are screened for forbidden goods, similar goods are recommended.",
      ["card-payment", "payouts", "messaging", "screening", "recommendations"],
    ],
    [
      "a library",
      "City library: readers reserve books, they join a waiting list when all copies are lent out.",
      ["exclusive-reservation", "waiting-list"],
    ],
    [
      "a law firm",
      "Legal knowledge base: lawyers ask questions in natural language and get answers with citations from 2 million documents, full-text search over all documents.",
      ["question-answering", "full-text-search"],
    ],
    [
      "vans",
      "Delivery tracking: drivers report their position every 10 seconds, customers are told by SMS ten minutes before arrival.",
      ["position-tracking", "notify"],
    ],
    [
      "referrals",
      "Patient portal: patients sign in with their health card, referrals are extracted from scanned letters.",
      ["sign-in", "document-extraction"],
    ],
    [
      "robots",
      "Warehouse robots: operators send commands to robots, operators are alerted when a robot stops.",
      ["device-commands", "threshold-alarms"],
    ],
  ])("%s", (_, brief, expected) => {
    expect(chosen(brief)).toEqual(expect.arrayContaining(expected));
  });

  test("and one clause for two of them", () => {
    expect(chosen("tennis club: members book a court or cancel")).toEqual(
      expect.arrayContaining(["exclusive-reservation", "cancellation"]),
    );
  });
});

describe("a brief does not ask for a pattern", () => {
  test.each([
    ["that it refuses", "clinic scheduling: patients choose a slot, no payments in the first version", "card-payment"],
    ["that it does not need", "class booking: search is not needed", "search-filter"],
    ["that belongs to a later release", "shop: card payments come in a second phase", "card-payment"],
    [
      "by a noun that is spelled like a verb",
      "accounting: the books must agree every morning",
      "exclusive-reservation",
    ],
    ["by a common verb alone", "plant control: operators look at charts of one pump", "search-filter"],
    ["by a number alone", "shop: 40 million orders a day, 0.02 cents per notification", "notify"],
    ["by a likeness", "a payment gateway like Stripe", "card-payment"],
  ])("%s", (_, brief, id) => {
    expect(chosen(brief)).not.toContain(id);
  });

  test("that the blueprint designs itself", () => {
    for (const blueprint of blueprints) {
      const known = new Set(patterns.map(({ id }) => id));
      expect(
        blueprint.covers.filter((id) => !known.has(id)),
        blueprint.id,
      ).toEqual([]);
    }
    const brief = readBrief("food delivery dispatch: an order is assigned to the nearest courier");
    expect(choosePatterns(brief, byId("geo-dispatch"), patterns).map(({ pattern }) => pattern.id)).not.toContain(
      "assignment",
    );
  });

  test("more than eight times, and each once", () => {
    const all =
      "customers book rooms, pay by card, cancel for free, rate their stay, get reminders by SMS, attach photos, leave comments, " +
      "exchange messages, collect points, join a waiting list, managers see dashboards, a monthly report goes out as PDF, two people must approve refunds";
    const found = chosen(`hotel: ${all}, ${all}`);
    expect(found).toHaveLength(8);
    expect(new Set(found).size).toBe(8);
  });
});

test("the noun of a clause is what it is about", () => {
  const nouns = (brief: string) =>
    choosePatterns(readBrief(brief), byId("transactional-service"), patterns).map(({ noun }) => noun);
  expect(nouns("rental: a machine must never be rented twice for the same day")).toEqual(["machine"]);
  expect(nouns("tool to book lab equipment: nobody may book the same instrument twice")).toContain("instrument");
});
