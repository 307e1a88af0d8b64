import { describe, expect, test } from "vitest";
import { readBrief } from "../../src/brief/index.ts";
import { bindBrief } from "../../src/drafters/bind/bind.ts";
import { extend } from "../../src/drafters/bind/extend.ts";
import { bindClauses } from "../../src/drafters/bind/functional.ts";
import { loadBlueprints } from "../../src/drafters/blueprints.ts";
import { fix } from "../../src/fix.ts";
import { review } from "../../src/review.ts";

const blueprints = loadBlueprints();
const byId = (id: string) => blueprints.find((blueprint) => blueprint.id === id)!;
/** What is made of the capabilities that the blueprint does not know. */
const made = (id: string, text: string) =>
  extend(byId(id), bindClauses(byId(id), readBrief(text)).added).extensions.map(
    ({ request, entity, isNew }) => `${request} ${entity}${isNew ? "" : " (known)"}`,
  );

describe("a capability that the blueprint does not know", () => {
  test.each([
    [
      "geo-dispatch",
      "taxi dispatch: riders request rides, managers approve discounts",
      "POST /discounts/{id}/approve Discount",
    ],
    ["geo-dispatch", "taxi dispatch: riders request rides, drivers upload licences", "POST /licences Licence"],
    ["booking-contention", "ticket booking: fans buy tickets, guests rate their stay", "POST /stay-ratings StayRating"],
    ["checkout-orders", "online shop: customers fill carts, customers write reviews", "POST /reviews Review"],
    [
      "checkout-orders",
      "online shop: customers fill carts, users export invoices as PDF",
      "GET /invoices/{id}/export Invoice",
    ],
    ["checkout-orders", "online shop: customers fill carts, admins ban users", "POST /users/{id}/ban User"],
    [
      "checkout-orders",
      "online shop: customers fill carts, customers redeem gift cards",
      "POST /gift-card-redemptions GiftCardRedemption",
    ],
    [
      "transactional-service",
      "order service: customers place orders, coaches upload training plans",
      "POST /training-plans TrainingPlan",
    ],
    ["transactional-service", "library system: readers borrow books", "POST /book-loans BookLoan"],
    ["media-upload", "video platform: users upload videos, users create playlists", "POST /v1/playlists Playlist"],
    [
      "internal-tool",
      "internal tool for approvals: staff file requests, hr edits policies",
      "PATCH /policies/{id} Policy",
    ],
    [
      "telemetry-ingestion",
      "IoT platform for sensor data: devices send values, technicians schedule maintenance visits",
      "POST /v1/maintenance-visits MaintenanceVisit",
    ],
    ["feed-timeline", "social network with a news feed: users post pictures, advertisers buy ads", "POST /ads Ad"],
    [
      "search-autocomplete",
      "product search: shoppers search products, editors upload synonym lists",
      "POST /synonym-lists SynonymList",
    ],
  ])("%s: %s", (id, text, expected) => {
    expect(made(id, text)).toContain(expected);
  });

  test.each([
    [
      "chat-presence",
      "team chat: users send messages, users pin messages",
      "POST /v1/conversations/{id}/messages/{messageId}/pin Message (known)",
    ],
    [
      "payments-ledger",
      "payments service: merchants take payments, staff freeze accounts",
      "POST /accounts/{id}/freeze Account (known)",
    ],
    [
      "notifications",
      "notification service: services send mails, marketers design templates",
      "PUT /templates/{id} Template (known)",
    ],
    [
      "media-upload",
      "video platform: users upload videos, viewers comment on videos",
      "POST /v1/videos/{video_id}/comments Comment",
    ],
    [
      "lookup-redirect",
      "url shortener: users shorten links, users import links from CSV",
      "POST /v1/links/imports Link (known)",
    ],
  ])("reuses what %s has: %s", (id, text, expected) => {
    expect(made(id, text)).toContain(expected);
  });

  test("that no request can do stays a question", () => {
    const text =
      "web shop: customers fill carts, 6-person team, offline mode, mobile apps, dark mode, multi-language support, " +
      "the shop notifies users, it recommends products, everything runs smoothly";
    expect(made("checkout-orders", text)).toEqual([]);
    expect(bindBrief(byId("checkout-orders"), readBrief(text))).toContain("“dark mode”");
  });
});

test("it gets endpoint, flow, entity and store, done by whom the brief says", async () => {
  const brief = readBrief(
    "order service for a gym: members place orders, coaches upload training plans, admins ban members",
  );
  const text = bindBrief(byId("transactional-service"), brief);
  expect(text).toMatch(/^\| `POST \/training-plans` \| upload training plan \| .* \| coach \| .* \| FR-\d+ \|$/m);
  expect(text).toMatch(/^### Upload training plan \(FR-\d+\)$/m);
  expect(text).toMatch(/^interface TrainingPlan \{ id: string;/m);
  expect(text).toMatch(/^\| \w+ Database \|[^|]*, TrainingPlan/m);
  expect(text).toMatch(/^1\. Staff → [\w ]+: `POST \/members\/\{id\}\/ban`$/m);
});

test.each([
  ["booking-contention", "hotel booking platform: guests rate their stay, guests write reviews, staff block rooms"],
  ["checkout-orders", "online shop: customers write reviews, users export invoices as PDF, admins ban users"],
  ["chat-presence", "team chat: users create polls, users pin messages, users schedule calls"],
  ["feed-timeline", "social network with a news feed: users join groups, users save posts, advertisers buy ads"],
  [
    "payments-ledger",
    "payments service: merchants create payment links, merchants download invoices, staff freeze accounts",
  ],
])("%s with parts of its own passes: %s", async (id, text) => {
  const body = bindBrief(byId(id), readBrief(text)).replace(/> \*\*Brief:\*\*.*/, `> **Brief:** ${text}`);
  const fixed = (await fix(body)).text;
  const found = (await review(fixed, { brief: text })).diagnostics.filter(({ severity }) => severity !== "info");
  expect(
    found.filter(({ rule }) => rule !== "no-overlong-section").map(({ rule, message }) => `${rule}: ${message}`),
  ).toEqual([]);
});
