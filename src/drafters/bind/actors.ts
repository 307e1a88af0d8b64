import type { Blueprint, Entry } from "./blueprint.ts";
import type { Deed } from "./deeds.ts";

const staff =
  /^(?:admin|administrator|agent|auditor|clerk|curator|editor|employee|manager|moderator|operator|staff|supervisor|support)$/u;

/** Who of the actors does the deed: the one so named, one of the house for one of the house, else the usual one. */
export function actorFor({ document }: Blueprint, { actor }: Entry, deed: Deed): string {
  const line = /^\*\*Actors:\*\* (.*)$/mu.exec(document.source)?.[1] ?? "";
  const actors = line
    .replace(/\([^()]*\)/gu, "")
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
  const named = actors.find((name) => name.toLowerCase() === deed.actor);
  const own = deed.actor && staff.test(deed.actor) ? actors.find((name) => staff.test(name.toLowerCase())) : undefined;
  return named ?? own ?? actor;
}
