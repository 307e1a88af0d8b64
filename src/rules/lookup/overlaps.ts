import type { Endpoint } from "../../design/design.ts";
import type { Facts } from "../rule.ts";
import { sayingsOf } from "./sayings.ts";

/** An endpoint whose path begins with a parameter, and those that it catches. */
export type Overlap = { open: Endpoint; caught: Endpoint[] };

/** What a path that begins with a parameter catches, for the same method and host; nothing where the text settles it. */
export function overlapsIn(facts: Facts): Overlap[] {
  const ours = facts.design.endpoints.filter(({ ours, method }) => ours && method !== undefined);
  return ours.flatMap((open) => {
    const segments = segmentsOf(open);
    if (!segments || !isParameter(segments[0]) || isSettled(facts, open)) return [];
    const caught = ours.filter(
      (other) => other.method === open.method && hostOf(other) === hostOf(open) && catches(segments, segmentsOf(other)),
    );
    return caught.length > 0 ? [{ open, caught }] : [];
  });
}

const parameter = /^(?:\{[^{}]*\}|:[\w-]+|<[^<>]*>|\[[^[\]]*\])$/;

function isParameter(segment: string | undefined): boolean {
  return segment !== undefined && parameter.test(segment);
}

/** The parts of a path behind its host; none for the root. */
function segmentsOf({ path }: Endpoint): string[] | undefined {
  const segments = path
    .replace(/^https?:\/\/[^/]*/i, "")
    .replace(/[?#].*$/, "")
    .split("/")
    .filter(Boolean);
  return segments.length > 0 ? segments : undefined;
}

function hostOf({ path }: Endpoint): string {
  return /^https?:\/\/([^/]*)/i.exec(path)?.[1]?.toLowerCase() ?? "";
}

/** Both have as many parts, the other begins with a word, and every later part can be the same. */
function catches(open: string[], other: string[] | undefined): boolean {
  if (!other || other.length !== open.length || isParameter(other[0])) return false;
  return open.every((part, index) => isParameter(part) || isParameter(other[index]) || part === other[index]);
}

const host = /\b(?:domains?|hosts?|hostnames?|sub-?domains?|origins?|gateway routes?)\b/i;
const reserved =
  /\b(?:reserv\w+|forbidden names?|not allowed as|cannot be (?:used|chosen|taken)|block-?list\w*|deny-?list\w*)\b/i;
const names = /\b(?:names?|keys?|alias(?:es)?|codes?|slugs?|words?|paths?|prefix(?:es)?|routes?|endpoints?)\b/i;

/** Whether the text says which host serves it, or that the names of paths are nobody's. */
function isSettled(facts: Facts, { path }: Endpoint): boolean {
  return sayingsOf(facts).some(
    ({ text }) => (text.includes(path) && host.test(text)) || (reserved.test(text) && names.test(text)),
  );
}
