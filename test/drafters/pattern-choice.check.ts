import { describe, expect, test } from "vitest";
import { readBrief } from "../../src/brief/index.ts";
import { choosePatterns } from "../../src/drafters/bind/patterns-choose.ts";
import { stemsOf } from "../../src/drafters/bind/spoken.ts";
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

  test("what is done today beside what is wanted", () => {
    expect(chosen("bikes: stock levels are kept in Excel today and we want to see stock levels per shop")).toContain(
      "stock",
    );
    expect(chosen("Today, reminders go out by post. Owners must get an SMS reminder a day before.")).toContain(
      "reminders",
    );
  });

  test("and one clause for two of them", () => {
    expect(chosen("toy shop: coupon codes and gift cards")).toEqual(
      expect.arrayContaining(["discount-codes", "gift-card"]),
    );
    expect(chosen("barber: clients book a time slot and can cancel for free until the evening before")).toEqual(
      expect.arrayContaining(["exclusive-reservation", "cancellation"]),
    );
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
    [
      "by what is done today",
      "contract editor: right now clerks scan QR codes at the entrance by hand",
      "check-in-scan",
    ],
    ["by what is done so far", "cake shop: payments by credit card are taken by phone so far", "card-payment"],
    ["by another sense of its words", "drawings: check-in and check-out of files with locks", "check-in-scan"],
    ["by an absence that crosses no limit", "build server: alerts on failed builds", "threshold-alarms"],
    ["by a saved search", "flat search: alerts when a new flat matches a saved search", "threshold-alarms"],
    ["by an adjective", "a shop with guest and logged-in checkout", "sign-in"],
    ["by people who sell on paper", "tea: tea is imported from China and sold by weight", "bulk-import"],
    ["by a noun of many fields", "orchard: pickers note the row and number of each basket", "comments"],
    ["by a verb of many fields", "call centre: agents answer calls", "question-answering"],
    ["by a place", "university: students see the location of each lecture", "position-tracking"],
    [
      "by a record that is kept elsewhere",
      "SAP stays and only takes 3 orders per second for fulfilment",
      "external-sync",
    ],
    ["by who rents a flat", "housing: tenants must pay rent every month", "tenant-isolation"],
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

test("a hint is no phrase and no word of the same pattern, in any inflection", () => {
  const twice = patterns.flatMap(({ id, hints, phrases, words }) => {
    const decisive = new Set([...phrases, ...words].map(stemsOf));
    return hints.filter((hint) => decisive.has(stemsOf(hint))).map((hint) => `${id}: ${hint}`);
  });
  expect(twice).toEqual([]);
});
