/** Briefs that need two systems, in the order in which they are named. */
export const both = [
  {
    brief: "online shop with checkout and a live chat with support",
    first: "checkout-orders",
    second: "chat-presence",
  },
  { brief: "a payments ledger with a notification service", first: "payments-ledger", second: "notifications" },
  {
    brief: "video platform with search and autocomplete over the catalogue",
    first: "media-upload",
    second: "search-autocomplete",
  },
  {
    brief: "ride hailing backend that matches riders to nearby drivers, plus a double-entry ledger for driver payouts",
    first: "geo-dispatch",
    second: "payments-ledger",
  },
  {
    brief: "social network with a news feed and direct messaging between members",
    first: "feed-timeline",
    second: "chat-presence",
  },
  {
    brief: "ticket booking platform with its own payment processing and seller payouts",
    first: "booking-contention",
    second: "payments-ledger",
  },
  {
    brief: "IoT platform for sensor data and a multi-channel notification service for alarms",
    first: "telemetry-ingestion",
    second: "notifications",
  },
  {
    brief: "e-commerce platform with cart and checkout and a product search with typeahead",
    first: "checkout-orders",
    second: "search-autocomplete",
  },
  { brief: "collaborative document editor with team chat", first: "collaborative-editing", second: "chat-presence" },
  {
    brief: "internal tool for approvals and a job scheduler for nightly jobs",
    first: "internal-tool",
    second: "scheduled-jobs",
  },
  {
    brief: "photo upload service and a social feed in which users follow each other",
    first: "media-upload",
    second: "feed-timeline",
  },
  {
    brief: "product analytics platform and feature flags with percentage rollout",
    first: "event-analytics",
    second: "feature-flags",
  },
  {
    brief: "online store with cart and checkout, and a clickstream analytics pipeline",
    first: "checkout-orders",
    second: "event-analytics",
  },
  {
    brief: "url shortener with a clickstream analytics pipeline behind it",
    first: "lookup-redirect",
    second: "event-analytics",
  },
  {
    brief:
      "transcription service where an LLM drafts and a human review follows, with resumable upload of video files and a transcoding pipeline",
    first: "llm-review-workflow",
    second: "media-upload",
  },
  {
    brief: "concert ticketing with seat map and a chat room for fans of each event",
    first: "booking-contention",
    second: "chat-presence",
  },
  {
    brief: "web shop with cart and checkout plus a notification service for email, push and SMS",
    first: "checkout-orders",
    second: "notifications",
  },
  { brief: "taxi dispatch with in-app chat between rider and driver", first: "geo-dispatch", second: "chat-presence" },
  {
    brief: "fleet telemetry over MQTT and a product analytics platform for the app",
    first: "telemetry-ingestion",
    second: "event-analytics",
  },
  {
    brief: "distributed job scheduler and a notification platform that sends email campaigns",
    first: "scheduled-jobs",
    second: "notifications",
  },
  { brief: "taxi booking app with live chat to support", first: "geo-dispatch", second: "chat-presence" },
];

/** Briefs that mention another field in passing. */
export const one = [
  { brief: "video upload with e-mail notification when ready", first: "media-upload" },
  { brief: "ride hailing with payments by card", first: "geo-dispatch" },
  { brief: "chat for an online shop", first: "chat-presence" },
  { brief: "search for an online shop", first: "search-autocomplete" },
  { brief: "payments ledger of an e-commerce company", first: "payments-ledger" },
  { brief: "product search for an online shop, 2 million items", first: "search-autocomplete" },
  { brief: "payments service for a ride hailing company, 200k payments a day", first: "payments-ledger" },
  { brief: "notification service for our e-commerce backend, 2 million emails a day", first: "notifications" },
  { brief: "chat service for drivers and riders, push when offline", first: "chat-presence" },
  { brief: "event analytics for a chat app, 3 billion events a day", first: "event-analytics" },
  { brief: "feature flags for our checkout team", first: "feature-flags" },
  {
    brief: "food delivery dispatch, customers get a push notification when the courier is near, pay by card",
    first: "geo-dispatch",
  },
  {
    brief: "online shop: customers search products, pay by card and get an email when it ships",
    first: "checkout-orders",
  },
  {
    brief: "ticket booking with seat reservation, payment by card, tickets sent by email",
    first: "booking-contention",
  },
  {
    brief: "order service: customers place orders, get a notification, staff search orders",
    first: "transactional-service",
  },
  { brief: "internal tool for expense approvals with file upload and e-mail notification", first: "internal-tool" },
  { brief: "job scheduler with a dashboard, alerts by e-mail and search over run history", first: "scheduled-jobs" },
  {
    brief: "transcription service for calls with human review, audio upload up to 100 MB, mail when ready",
    first: "llm-review-workflow",
  },
  {
    brief: "news feed with likes and comments, photo upload, push notifications, search for users",
    first: "feed-timeline",
  },
  {
    brief: "collaborative document editor with comments, search and e-mail notifications",
    first: "collaborative-editing",
  },
  { brief: "link shortener with click analytics", first: "lookup-redirect" },
  { brief: "photo sharing with thumbnails, search by tag and users can comment", first: "media-upload" },
  { brief: "payment gateway with webhooks, refunds, fraud checks and an admin dashboard", first: "payments-ledger" },
  { brief: "team chat with file upload, search in messages and push notifications", first: "chat-presence" },
  { brief: "smart meter readings with dashboards and alert emails", first: "telemetry-ingestion" },
  { brief: "transactional email service with templates, scheduled sends and click tracking", first: "notifications" },
  {
    brief:
      "new checkout and order service for our gear shop: cards, PayPal and Klarna by Stripe, refunds, nobody gets charged twice, PCI scope stays at SAQ A",
    first: "checkout-orders",
  },
  {
    brief:
      "theatre tickets with a seat map, seats are held for ten minutes, nobody is double charged, PCI scope stays small",
    first: "booking-contention",
  },
  {
    brief: "team chat with file upload, thumbnail generation, a kill switch and an approval workflow for new rooms",
    first: "chat-presence",
  },
  {
    brief: "online shop with cart and checkout, sms alerts, order updates and confirmation emails",
    first: "checkout-orders",
  },
  {
    brief:
      "job scheduler that replaces our crontabs, with alerts on missed runs, an admin panel and a data warehouse as target",
    first: "scheduled-jobs",
  },
];
