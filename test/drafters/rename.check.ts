import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readBrief } from "../../src/brief/index.ts";
import { bindBrief } from "../../src/drafters/bind/bind.ts";
import { readBlueprint } from "../../src/drafters/bind/blueprint.ts";
import { rename } from "../../src/drafters/bind/rename.ts";
import { fix } from "../../src/fix.ts";
import { review } from "../../src/review.ts";

const read = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");
const source = read("tool-lending.md");
const bodyOf = (text: string) => text.slice(text.indexOf("\n## Overview"));
const bound = (brief: string, text = source) =>
  bodyOf(bindBrief(readBlueprint(text, "tool-lending.md"), readBrief(brief)));
const linesWith = (text: string, words: string) => text.split("\n").filter((line) => line.includes(words));
const order = { one: "order", many: "orders" };
const as = (one: string, many: string) => (text: string) => rename(text, { from: order, to: { one, many } });

describe("a name", () => {
  const booked = as("booking", "bookings");

  test("is renamed as a word and in identifiers of every form, capitals kept", () => {
    expect(
      booked("Order orders Orders ORDER_ID ORDERS orderId openOrders orders_peak last-order /orders/{orderId}"),
    ).toBe(
      "Booking bookings Bookings BOOKING_ID BOOKINGS bookingId openBookings bookings_peak last-booking /bookings/{bookingId}",
    );
  });

  test("is left where it is but a piece of another word", () => {
    const words = "border recorder reorder ordering ordered Ordering disorders BORDER";
    expect(booked(words)).toBe(words);
  });

  test("takes the article it needs, and only directly before it", () => {
    const text = "an order, An `order`, an open order, an **Order**, an orderId, than order";
    expect(booked(text)).toBe("a booking, A `booking`, an open booking, a **Booking**, a bookingId, than booking");
    expect(as("hour", "hours")("an order")).toBe("an hour");
    expect(as("user", "users")("an order")).toBe("a user");
    expect(rename("a loan, A Loan", { from: { one: "loan", many: "loans" }, to: order })).toBe("an order, An Order");
  });

  test("goes there and back for any text that does not hold the new one", () => {
    const word = fc.constantFrom("order", "Orders", "ORDER", "orderId", "orders_peak", "border", "the", "x", "`", "/");
    fc.assert(
      fc.property(
        fc.array(fc.oneof(word, fc.string({ unit: "grapheme", maxLength: 5 })), { maxLength: 12 }),
        (parts) => {
          const text = parts.join(" ");
          fc.pre(!/\ban?\s|zebu/i.test(text));
          const there = as("zebu", "zebus")(text);
          expect(rename(there, { from: { one: "zebu", many: "zebus" }, to: order })).toBe(text);
        },
      ),
    );
  });
});

describe("a blueprint", () => {
  const text = bound("tool lending: 40 rentals a day, 5000 looks a day, members extend loans");

  test("speaks of what the brief's main load counts", () => {
    expect(linesWith(text, "| `rentals` |")).toEqual(["| `rentals` | 40 /day | brief |"]);
    expect(text).toContain("### Rental API");
    expect(text).toContain("interface Rental { id: string; rentalId?: string; tool: Tool }");
    expect(text).toContain("| `POST /rentals` | take | `Rental` → `Rental` | OIDC | 409 | FR-1 |");
    expect(text).toContain("Load: `rentals`, `looks`.");
    expect(text).toContain("assumption: a rental is taken at noon");
  });

  test("leaves the brief's words, technologies, sources and addresses alone", () => {
    expect(text).toContain("Members extend loans");
    expect(text).toContain("- **Technology:** Go on Fargate, with Loan Workers.");
    expect(text).toContain("Prices: AWS loan pages at https://aws.example/loans, 2026-01.");
    expect(text).toContain("limit: loan service SLA");
    const elsewhere = text.split("\n").filter((line) => /\bloans?\b/i.test(line));
    for (const line of elsewhere)
      expect(line).toMatch(
        /Members extend loans|“members extend loans”|### Extend loans? \(|\/loans\/|`Loan`|interface Loan |, Loan |Technology|Prices:|limit:/,
      );
  });

  test("keeps its own name where the new one stands already, is no word, means something else, or is the same", () => {
    for (const noun of ["loans", "tools", "2nd-hand loans", "calls", "classes"]) {
      const kept = bound(`tool lending: 40 ${noun} a day, 5000 looks a day`);
      expect(kept, noun).toContain("### Loan API");
    }
    expect(bound("tool lending: 40 rentals a day", source.replace("Sales:", "Rental cars:"))).toContain("### Loan API");
    expect(bound("tool lending: 40 rentals a day", source.replace(/^ {2}unit:.*\n/m, ""))).toContain("### Loan API");
  });

  test("keeps its own name where people are counted, who are not what they ask for", () => {
    expect(bound("tool lending: 40 visitors a day, 5000 looks a day")).toContain("### Loan API");
  });

  test("passes under the new name what it passed under its own", async () => {
    const brief = "tennis courts: members book a court, 40 reservations a day, 99.5% uptime, under $900 a month";
    const plain = readFileSync(new URL("../../blueprints/transactional-service.md", import.meta.url), "utf8");
    const own = plain
      .replace(/^ {2}unit:.*\n/m, "")
      .replace("blueprint:\n", "blueprint:\n  unit: { one: order, many: orders }\n");
    const written = bindBrief(readBlueprint(own, "own.md"), readBrief(brief)).replace(
      /^> \*\*Brief:\*\* .*$/m,
      `> **Brief:** ${brief}`,
    );
    const fixed = await fix(written);
    expect(bodyOf(fixed.text)).not.toMatch(/\borders?(?![a-z])|Orders?(?![a-z])/);
    expect(fixed.problems).toEqual([]);
    const { diagnostics } = await review(fixed.text, { brief });
    expect(diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
  });
});
