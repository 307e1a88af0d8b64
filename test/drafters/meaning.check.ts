import { describe, expect, test } from "vitest";
import { readBrief } from "../../src/brief/index.ts";
import { bindBrief, matchesOf } from "../../src/drafters/bind/bind.ts";
import { loadBlueprints } from "../../src/drafters/blueprints.ts";

const blueprints = new Map(loadBlueprints().map((blueprint) => [blueprint.id, blueprint]));
/** Where each number of a brief goes, by its words. */
function placesIn(id: string, said: string): Record<string, string[]> {
  const brief = readBrief(said);
  const matches = matchesOf(blueprints.get(id)!, brief);
  return Object.fromEntries(
    brief.facts.map((fact) => [
      fact.text,
      matches.filter((match) => match.fact === fact).map(({ bind }) => bind.quantity ?? bind.requirement!),
    ]),
  );
}
const rowsOf = (id: string, said: string) =>
  bindBrief(blueprints.get(id)!, readBrief(said))
    .split("\n")
    .filter((line) => line.startsWith("| "));

describe("each number goes where it is meant", () => {
  test.each([
    [
      "search-autocomplete",
      "part search: 1.8M searches a day, peak about 120 searches/s and 600 autocomplete requests/s, 300k price/stock changes per day. Three people will operate it",
      {
        "1.8M searches a day": ["queries"],
        "120 searches/s": ["queries"],
        "600 autocomplete requests/s": ["completions"],
        "300k price/stock changes per day": ["changes"],
        "Three people": [],
      },
    ],
    [
      "collaborative-editing",
      "whiteboard: 40,000 daily users, at peak 2,500 boards are open at the same time, typically 5 to 8 people on a board but must work with 60. Some boards have 300 pages",
      {
        "40,000 daily users": ["users"],
        "2,500 boards": ["rooms_peak"],
        "8 people": ["room_usual"],
        "60": ["room_max"],
        "300 pages": [],
      },
    ],
    [
      "geo-dispatch",
      "taxi dispatch: 60k rides a day, 9k in the peak hour, up to 1,500 riders online, cars have 4 seats, location history max 60 days. We run it with four engineers.",
      {
        "1,500 riders": ["online_peak"],
        "4 seats": [],
        "60 days": ["trail_kept"],
        "four engineers": [],
      },
    ],
    [
      "llm-review-workflow",
      "letters from speech: 9,000 calls a day averaging 7 minutes, busiest hour 1,400, 20% are dictated in French, at most $0.30 per call",
      { "7 minutes": ["speech_avg"], "1,400": ["consultations"], "20%": [], "$0.30 per call": ["NFR-13"] },
    ],
    [
      "booking-contention",
      "table booking: 9,000 bookings a day, averaging 3 guests each, peak 2,000 bookings an hour",
      { "3 guests": [], "2,000 bookings an hour": ["tickets"] },
    ],
  ])("%s: %s", (id, said, places) => {
    expect(placesIn(id, said)).toMatchObject(places);
  });
});

describe("a peak in the ledger", () => {
  test("gives the factor, and what is planned for multiplies it", () => {
    const rows = rowsOf("checkout-orders", "checkout: 12k orders a day with a peak of 8 orders/s, plan for 3x that");
    expect(rows).toContain("| `orders_peak` | ? /s | `8 /s * 3`: brief, “3x” |");
    expect(rows).toContain("| `peak_factor` | ? | `orders_peak / orders`: from the brief's orders peak |");
  });

  test("below the mean is asked about and gives no factor below one", () => {
    const rows = rowsOf("checkout-orders", "checkout: 12k orders an hour, peak of 2 orders/s");
    expect(rows.join("\n")).not.toContain("orders_peak / orders");
  });

  test("of open rooms gives the editors, and these their share of the users", () => {
    const rows = rowsOf("collaborative-editing", "editor: 6,000 daily users, peak around 900 documents open at once");
    expect(rows).toContain("| `editors_peak` | ? | `rooms_peak * room_usual`: from the brief's rooms peak |");
    expect(rows).toContain("| `online_share_peak` | ? % | `editors_peak / users`: from the brief's editors peak |");
  });
});

test("hours and side of a target stand in its row, and the way to the user is taken off its check", () => {
  const rows = rowsOf(
    "search-autocomplete",
    "search: 1M parts, autocomplete p95 under 50 ms server side, 99.9% between 8:00 and 23:00",
  );
  expect(rows.find((row) => row.startsWith("| NFR-2 |"))).toContain(
    "| ≤ 50 ms (p95), at the server | `completion_p95 - network_p95 <= 50 ms`",
  );
  expect(rows.find((row) => row.startsWith("| NFR-3 |"))).toContain(
    ", between 8:00 and 23:00; the check counts all hours",
  );
});
