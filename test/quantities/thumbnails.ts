import type { CheckInput, LedgerInput, RowInput } from "../../src/quantities/index.ts";

/** Rows as they stand in a table: name, value, basis; a basis in backticks is computed. */
export function rowsOf(...rows: [name: string, value: string, basis?: string][]): RowInput[] {
  return rows.map(([name, value, basis = "assumption: for the test"]) => {
    const expression = /^`([^`]*)`/.exec(basis)?.[1];
    return expression === undefined ? { name, value, basis } : { name, value, basis, expression };
  });
}

export function checksOf(...expressions: string[]): CheckInput[] {
  return expressions.map((expression) => ({ expression, verdict: "holds" }));
}

/** A small service that makes thumbnails: one ledger with load, capacity, latency, storage and money. */
export const thumbnails = {
  load: ["photos"],
  rows: rowsOf(
    ["photos", "20,000 /day", "brief"],
    ["photo_size", "4 MB", "assumption: phones"],
    ["peak_factor", "6", "assumption: evenings"],
    ["photos_peak", "1.39 /s", "`photos * peak_factor`"],
    ["resize_avg", "1.5 s", "measured: 200 photos"],
    ["resize_p95", "3 s", "measured: the same"],
    ["utilisation", "60 %", "choice: short queues"],
    ["workers", "4", "`ceil(photos_peak * resize_avg / utilisation)`"],
    ["wait_p95", "4 s", "assumption: at that utilisation"],
    ["ready_p95", "7 s", "`wait_p95 + resize_p95`"],
    ["kept", "1 year", "choice: product"],
    ["stored", "29.2 TB", "`photos * photo_size * kept`"],
    ["storage_price", "0.023 USD/GB/month", "price: provider's list, 2026-01"],
    ["worker_price", "30 USD/month", "price: provider's list, 2026-01"],
    ["shards", "1", "choice: one is enough"],
    ["shard_size", "50 TB", "limit: provider"],
    ["gateway", "99.95 %", "limit: provider's SLA"],
    ["worker_up", "99 %", "assumption: deployments included"],
    ["availability", "99.945 %", "`gateway * parallel(worker_up, 2) ^ 0.5`"],
  ),
  definitions: [
    {
      name: "monthly_cost",
      printed: "839 USD/month",
      lines: [
        { quantity: "workers", price: "worker_price", printed: "120 USD/month" },
        { quantity: "stored", price: "storage_price", printed: "672 USD/month" },
        { quantity: "6 %", price: "above", printed: "47.5 USD/month" },
      ],
    },
  ],
  checks: checksOf(
    "ready_p95 <= 10 s",
    "workers / resize_avg >= photos_peak",
    "availability >= 99.9 %",
    "stored <= shards * shard_size",
    "monthly_cost <= 900 USD/month",
    "monthly_cost / photos <= 0.002 USD",
    "wait_p95 <= 5 s",
  ),
  plan: [
    { name: "photos", values: { 1: "20,000 /day", 10: "200,000 /day", 100: "2,000,000 /day" } },
    { name: "workers", values: { 1: "4", 10: "35", 100: "348" } },
    { name: "shards", values: { 1: "1", 10: "6", 100: "not planned" } },
    { name: "stored / shards", values: { 1: "29.2 TB", 10: "48.7 TB", 100: "? TB" } },
  ],
} satisfies LedgerInput;
