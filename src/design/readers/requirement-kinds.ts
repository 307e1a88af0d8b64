import type { Requirement } from "../design.ts";

export type Kind = Requirement["kind"];

/** The kind an item announces for the items below it. */
export function kindOfLabel(text: string): Kind | undefined {
  if (/\bnon-?\s?functional|^(?:quality|performance|scalability|availability)\b/i.test(text)) return "non-functional";
  return /\bfunctional\b/i.test(text) ? "functional" : undefined;
}

/** Words for how well a system shall do something. */
export const qualities =
  /\b(?:availab|latenc|throughput|scalab|durab|reliab|uptime|p9\d|p50|performan|response time|secur|consisten|maintainab|usabilit|portab|extensib|testab|robust|resilien|rto|rpo|percentile|concurrent|low[- ]latency|real[- ]time|fault[- ]toleran|efficien|verfügbar|zuverlässig|skalier|wartbar|sicherheit|leistung|disponib|escalab|confiab|desempenho|rendimiento|latência|performanz)|可用性|性能|延迟|可靠|可扩展/i;

/** The kind of an entry under a plain "Requirements": by its id, else by what it speaks of. */
export function kindOfText(id: string | undefined, text: string): Kind {
  if (id) return id.startsWith("N") ? "non-functional" : "functional";
  return qualities.test(text) && !/\b(?:user|customer|admin)s? (?:can|should be able|shall|must)\b/i.test(text)
    ? "non-functional"
    : "functional";
}
