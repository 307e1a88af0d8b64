import type { Fact, Span } from "./brief.ts";

const clock = String.raw`(?:\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m| ?h)?|midnight|noon)`;
const hours = new RegExp(
  String.raw`^[^.;\n\d]{0,40}?\b((?:between|from) ${clock} ?(?:and|to|until|till|-|–) ?${clock}(?: on (?:all )?(?:working days|weekdays|business days))?|(?:during|in|within) (?:the )?(?:business|office|opening|working|service|school|shop) hours)(?!\p{L})`,
  "iu",
);
const server =
  /\b(?:server[- ]side|(?:at|on|in) the (?:server|back ?end|load balancer)|on the backend|(?:without|excluding|not counting|plus) (?:the )?network)\b/iu;

/** The hours that an availability is meant for, and whether a latency is that of the server alone. */
export function scopeOf(
  text: string,
  { start, end }: Span,
  role: Fact["role"],
  stretch: Span,
): Pick<Fact, "hours" | "side"> {
  if (role === "availability") {
    const found = hours.exec(text.slice(end, end + 90))?.[1];
    return found ? { hours: found } : {};
  }
  if (role !== "latency") return {};
  const behind = /^[^,;.\n\d]{0,50}/u.exec(text.slice(end, end + 60))![0];
  const before = text.slice(Math.max(stretch.start, start - 60), start);
  return server.test(behind) || server.test(before) ? { side: "server" } : {};
}
