import { describe, expect, test } from "vitest";
import { readBrief } from "../../src/brief/index.ts";
import { choosePatterns } from "../../src/drafters/bind/patterns-choose.ts";
import { loadBlueprints } from "../../src/drafters/blueprints.ts";
import { loadPatterns } from "../../src/drafters/patterns.ts";

const patterns = loadPatterns();
const plain = { ...loadBlueprints().find(({ id }) => id === "transactional-service")!, covers: [] };
const chosen = (brief: string) => choosePatterns(readBrief(brief), plain, patterns).map(({ pattern }) => pattern.id);

describe("selling, paying and handling cases", () => {
  test.each([
    [
      "Swimming courses: parents book a course, coupon codes lower the price, group bookings for schools.",
      ["discount-codes", "desk-sale"],
    ],
    [
      "Museum tickets: visitors buy tickets online, walk-ins buy at the box office, ticket transfers to friends.",
      ["desk-sale", "pass-on"],
    ],
    [
      "Canteen payments: pupils pay by digital wallet, P2P transfers between pupils, spending limits set by parents.",
      ["wallet"],
    ],
    [
      "Craft marketplace: split payments with our commission, held in escrow until delivery is confirmed.",
      ["split-escrow"],
    ],
    ["Gym billing: members pay by SEPA direct debit, returned debits are followed up.", ["bank-debits"]],
    [
      "Building permits: case workflow with states (new, in review, decided), roles and permissions for clerks, delegation during holidays.",
      ["workflow-states", "roles-permissions"],
    ],
  ])("%s", (brief, expected) => {
    expect(chosen(brief)).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    [
      "Device fleet: operators see the battery status and the online status, sensors report in 12 states of the USA.",
      "workflow-states",
    ],
    ["File exchange: staff transfer a file to a friend's computer.", "pass-on"],
    ["Reservations: a table is held for 15 minutes, then it is released.", "split-escrow"],
    ["Chat rooms with invitation codes and a help desk.", "discount-codes"],
    ["Chat rooms with invitation codes and a help desk.", "desk-sale"],
    ["Applications: applicants may withdraw their application, users invoice customers.", "wallet"],
  ])("%s is no case of %s", (brief, id) => {
    expect(chosen(brief)).not.toContain(id);
  });
});
