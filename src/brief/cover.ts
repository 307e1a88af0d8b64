import type { Span } from "./brief.ts";
import { constraintsIn } from "./constraints.ts";
import type { Word } from "./words.ts";

/** Whether what fixes or forbids is the point of the stretch, and not a remark in it; a deed with another system stays a deed. */
export function coversMost(text: string, at: Span, content: Word[], hasVerb: boolean): boolean {
  const found = constraintsIn(text, at).filter(
    ({ kind, at: { start } }) =>
      kind !== "existing" ||
      !hasVerb ||
      /^(?:(?:it|this) )?(?:replac|migrat|mov|switch)/iu.test(text.slice(start, start + 12)),
  );
  if (found.some(({ kind }) => kind === "exclusion" || kind === "must-not-lose" || kind === "cost")) return true;
  if (
    found.some(
      ({ kind, at: { start } }) => start === at.start && (kind === "regulation" ? !hasVerb : kind === "existing"),
    )
  )
    return true;
  const said = text.slice(at.start, Math.min(at.end, at.start + 80));
  if (found.some(({ at: { start } }) => start === at.start) && given.test(said)) return true;
  if (/\bsystem of record\b/iu.test(said)) return true;
  const rest = outside(content, merged(found.map((constraint) => constraint.at)));
  return found.length > 0 && rest.length < 3;
}

/** `Oracle is what the bank demands`, `On-prem at the city data center`. */
const given =
  /^[\p{L}\p{N}.#+]+(?: \p{L}+)? (?:is|are) (?:what|a must|required|given|set|mandatory|prescribed|the standard)\b|^on[- ]prem/iu;

/** The spans in order, one for those that overlap. */
function merged(spans: Span[]): Span[] {
  const all: Span[] = [];
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else all.push({ start, end });
  }
  return all;
}

/** The words that lie in none of the spans; both in the order of the text. */
export function outside(words: Word[], spans: Span[]): Word[] {
  let next = 0;
  return words.filter(({ at }) => {
    while (next < spans.length && spans[next]!.end <= at.start) next += 1;
    return next >= spans.length || spans[next]!.start >= at.end;
  });
}
