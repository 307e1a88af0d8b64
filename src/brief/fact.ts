import { parseMeasure } from "../quantities/index.ts";
import type { Fact, Span } from "./brief.ts";
import { houseMeasure } from "./house-measure.ts";
import type { RawNumber } from "./numbers.ts";
import { busyNoun, isHeadroom, joinsPeak, peakLike } from "./peak-rate.ts";
import { boundOf, comparatorOf, countBoundOf, statisticOf } from "./qualifiers.ts";
import { isBare, isFlow, readingOf } from "./reading.ts";
import { roleOf } from "./roles.ts";
import { scopeOf } from "./scopes.ts";
import { nounFor, nounsOf } from "./things.ts";

/** Where a number stands: the stretch that says one thing, where the next number begins, the number before it, the last that counts something and the last usual rate. */
export type Place = { stretch: Span; until: number; last?: Fact; counted?: Fact; rated?: Fact };

export type Around = { before: string; after: string; behind: string; near: string };

const reach = 200;

/** Reads one number; undefined when it has neither unit nor noun nor meaning. */
export function readFact(text: string, raw: RawNumber, place: Place): Omit<Fact, "clause"> | undefined {
  const reading = readingOf(text, raw, place.until);
  const { at, said, dimension, tail } = reading;
  const around = aroundOf(text, raw, at, place.stretch);
  const { before, after, behind, near } = around;
  const told = nounsOf(text, reading, around, raw, place);
  const { per } = told;
  const noun = reading.isBusy ? busyNoun(told.noun, said, place.rated) : told.noun;
  const comparator = raw.kind === "period" ? undefined : comparatorOf(before, dimension.time === 1);
  const measure = houseMeasure(
    reading.value,
    dimension,
    raw.digits,
    raw.kind === "nines" ? `${said} %` : `${said} ${reading.time ?? ""}`,
  );
  const isPeak =
    reading.isBusy || (place.last && joinsPeak(place.last, text.slice(place.last.at.end, at.start), measure));
  const statistic = isPeak
    ? "peak"
    : statisticOf(
        raw,
        { ...tail, crowd: tail.crowd && isBare(dimension) },
        { before, after: behind, rate: isFlow(dimension) },
      );
  const context = { before: lower(before), after: lower(after), near: lower(near), said: lower(said) };
  const peak =
    isBare(dimension) &&
    noun === undefined &&
    peakLike(place.last, raw, before, after, said.replace(/^[\d.,\s]+(?:k|M|m|bn)?\b/u, ""));
  if (peak) return { text: said, at, ...peak };
  const inWindow = isWindow(text, place.last, at);
  const afterLength = isAfterLength(text, place.last, at);
  const role = roleOf({ ...raw, ...context, dimension, noun, per, comparator, statistic, inWindow, afterLength });
  if (!role && !noun && isBare(dimension) && !isTelling(said, before) && !comparator) return undefined;
  return prune({
    ...{ text: said, at, per, comparator, role },
    ...scopeOf(text, at, role, place.stretch),
    measure,
    noun: isNameless(role, noun) ? undefined : (noun ?? nounFor(role, before, sentenceBefore(text, place), place)),
    statistic:
      role === "rate" && isMore(place.last, reading.value, noun, before)
        ? "peak"
        : role === "peak" && isHeadroom(before, after)
          ? "headroom"
          : role === "peak" || (!role && dimension.time === 1) || (statistic === "peak" && dimension.time === 1)
            ? undefined
            : statistic,
    bound:
      role === "size" && reading.value >= 1e9 && isWhole(text, place.last, at) ? "total" : boundFor(role, around, per),
  });
}

function isNameless(role: Fact["role"], noun: string | undefined): boolean {
  return role === "peak" || role === "ratio" || (role === "count" && noun === undefined);
}

function boundFor(role: Fact["role"], { before, after, behind, near }: Around, per: string | undefined): Fact["bound"] {
  if (role === "count") return countBoundOf(before, behind);
  return role === "size" ? (boundOf(before, after, near) ?? (per ? "mean" : undefined)) : undefined;
}

/** The words of the same sentence before the stretch. */
function sentenceBefore(text: string, { stretch }: Place): string {
  return /[^.;\n]*$/u.exec(text.slice(Math.max(0, stretch.start - reach), stretch.start))![0];
}

function aroundOf(text: string, raw: RawNumber, at: Span, stretch: Span): Around {
  const before = text.slice(Math.max(stretch.start, at.start - reach), at.start);
  const end = Math.min(stretch.end, at.end + reach);
  const after = text.slice(raw.at.end, end);
  return { before, after, behind: text.slice(at.end, end), near: before + text.slice(at.start, end) };
}

/** `4,000 donations a day, on campaign days 50 per second`: a higher rate of the same is its peak. */
function isMore(last: Fact | undefined, value: number, noun: string | undefined, before: string): boolean {
  if (last?.role !== "rate" || last.statistic === "peak" || (noun !== undefined && noun !== last.noun)) return false;
  return (
    value > 2 * (parseMeasure(last.measure)?.value ?? value) && /\b(?:on|in|at|during)\b[^\d;.]{1,40}$/iu.test(before)
  );
}

/** `12,000 people in 10 minutes`: the time in which a count comes about is no target. */
function isWindow(text: string, last: Fact | undefined, at: Span): boolean {
  return (
    (last?.role === "count" ||
      (last !== undefined && last.role === undefined && /^[\d.,]+(?: \p{L}+)?$/u.test(last.measure))) &&
    /^\s*(?:(?:are |is )?(?:sold(?: out)?|gone|booked(?: out)?|taken|come|arrive)\s+)?(?:with)?in\s*(?:the (?:first|last) )?$/u.test(
      text.slice(last.at.end, at.start),
    )
  );
}

/** `60 million letters, about 9 TB`: behind a count stands how much they all are. */
function isWhole(text: string, last: Fact | undefined, at: Span): boolean {
  return (
    last?.role === "count" &&
    !last.per &&
    /^[^\d.;()]{0,30},? (?:about|around|roughly|some|together|in total|~|or)? ?$/iu.test(
      text.slice(last.at.end, at.start),
    ) &&
    !/^\s*(?:each|per\b|on average|apiece)/iu.test(text.slice(at.end, at.end + 16))
  );
}

/** `runs of at most 4 hours and 2 minutes on average`: two figures of one length. */
function isAfterLength(text: string, last: Fact | undefined, at: Span): boolean {
  if (last?.role !== "size" || parseMeasure(last.measure)?.dimension.time !== 1) return false;
  const gap =
    /^[\s,(]{0,3}(?:(?:and|or|but|with|an?|of|about|around|on|average|avg|mean|max|maximum|at|most|up|to)[\s,]{1,2}){0,6}$/iu;
  const between = text.slice(last.at.end, at.start).slice(0, 60);
  return gap.test(between) || furthest.test(between);
}

/** `most take 5 s, batch exports up to 2 hours`: the same figure of the longest of them. */
const furthest =
  /^[\s,(]{0,3}(?:(?:and|but|some|the|a few) )?(?:\p{L}+ ){1,3}(?:up to|at most|max|at worst|(?:can|may|might) (?:run|take|last)(?: for| up to)?|run up to|take up to)\s*~?$/iu;

/** A bare number still says something with a sign of its own, or behind `replicas:` and `team of`. */
function isTelling(said: string, before: string): boolean {
  return /[%x×:]|\/|\ban?\b|\bper\b/u.test(said) || /[:=]\s*$|\bof\s*$/u.test(before);
}

function lower(text: string): string {
  return text.toLowerCase();
}

function prune<T extends object>(fact: T): T {
  return Object.fromEntries(Object.entries(fact).filter(([, value]) => value !== undefined)) as T;
}
