import type { Ledger } from "../../quantities/index.ts";
import type { Blueprint } from "./blueprint.ts";
import { genericIn } from "./called.ts";
import { literal } from "./escape.ts";
import { callerOf, mainStore, withNeighbour } from "./neighbours.ts";
import {
  externalsIn,
  replaceOwn,
  spanOf,
  withBlock,
  withQuantities,
  withQuestions,
  withSection,
} from "./page-lines.ts";
import { protocolOf } from "./protocols.ts";
import type { Standing } from "./standing.ts";
import { withApp } from "./standing-app.ts";
import { inProtocol } from "./standing-protocol.ts";
import { slugOf, withQueue } from "./standing-queue.ts";

/** The text with what stays: outside by its name, with what it owns, how it is asked, and what waits while it is down. */
export function withStanding(text: string, one: Standing, blueprint: Blueprint, ledger: Ledger): string {
  if (one.kind === "app") return withApp(text, one, blueprint);
  const placed = placedAs(text, one, blueprint);
  const spoken = one.protocol ? inProtocol(placed, one.name, one.protocol) : placed;
  const kept: [string, string, string][] = one.owns
    ? [["standing_kept", "5 min", `assumption: how old a copy of ${one.owns} of ${one.the} may be`]]
    : [];
  const told = withBlock(withQuantities(spoken, kept), "API Contract", contractOf(one, placed));
  const queued = one.rate || one.window ? withQueue(told, one, blueprint, ledger) : told;
  return withQuestions(queued, questionsOf(one));
}

const people = /\b(?:users?|permissions?|accounts?|roles?|identit\p{L}+|log-?ins?|sign-?ins?|auth\p{L}*)\b/iu;

/** In place of who signs people in, of a system that stands for any such, or as one of its own. */
function placedAs(text: string, one: Standing, blueprint: Blueprint): string {
  const { name, owns } = one;
  const externals = externalsIn(text);
  const remark = owns ? `exists and stays; owns ${owns}` : "exists and stays";
  if (externals.some((other) => other.toLowerCase() === name.toLowerCase())) return remarked(text, name, remark);
  const bare = /^- Identity Provider(?: \((?:OIDC|SAML|OAuth 2|OIDC or SAML)?\))?$/mu.test(listOf(text));
  const general =
    owns && people.test(owns) && bare && externals.includes("Identity Provider")
      ? "Identity Provider"
      : (externals.find((other) => other === "Existing System") ?? genericIn(externals));
  if (general && !(general !== "Identity Provider" && owns && people.test(owns)))
    return remarked(
      replaceOwn(text, new RegExp(`(?<![\\p{L}])${general}(?![\\p{L}])`, "gu"), () => name),
      name,
      general === "Identity Provider" ? `${remark}; signs people in (OIDC)` : remark,
    );
  return withNeighbour(text, {
    name,
    remark,
    caller: callerOf(text, blueprint),
    call: owns ? `asks about ${owns}` : "hands over and reads what both need",
    failure: owns
      ? [
          `what was read of ${owns} goes on to count for \`standing_kept\` = ?`,
          "copies with their time; changes wait in order",
        ]
      : ["none: what is for it waits", "what is for it waits in order and is sent again"],
  });
}

function listOf(text: string): string {
  const { start, end } = spanOf(text, "Components");
  return text.slice(start, end);
}

function remarked(text: string, name: string, remark: string): string {
  const safe = literal(name);
  return withSection(text, "Components", (section) =>
    section.replace(
      new RegExp(`^- ${safe}(?: \\([^()\\n]*(?:\\([^()\\n]*\\))?[^()\\n]*\\))?$`, "mu"),
      () => `- ${name} (${remark})`,
    ),
  );
}

/** How we ask it, what we keep of it, and what happens without it. */
function contractOf({ name, owns, protocol }: Standing, text: string): string {
  const spoken = protocol ? protocolOf(protocol) : undefined;
  const how = spoken
    ? `It is spoken to by ${protocol} as it is today: ${spoken.call}, confirmed by ${spoken.confirms}. Without an answer in time the repeat is ${spoken.repeats}.`
    : "It is called by the interface that it has; nothing is added to it for this design.";
  const store = mainStore(text);
  const kept = owns
    ? ` It owns ${owns}: ${store ? `the ${store} holds` : "we hold"} a copy with the time of its reading, at most \`standing_kept\` = ? old, and no screen or call of ours writes it; a change that begins here is sent there first.`
    : "";
  const down = owns
    ? "While it is down the last copy counts until it is too old, then what depends on it is refused; what is for it waits in order."
    : "While it is down what is for it waits in our store in order, and nothing that people do here waits for it.";
  return `**${name}, which stays as it is.** ${how}${kept} ${down}`;
}

function questionsOf({ name, the, owns, protocol, window }: Standing): [string, string, string, string][] {
  const rows: [string, string, string, string][] = [];
  if (!protocol)
    rows.push([
      `By which interface does ${the} ${owns ? `tell changes of ${owns}` : "take and give data"} today, and does it keep our key so that a repeat is harmless?`,
      "HTTPS with a key that it keeps",
      "an adapter of ours speaks what it speaks, and each repeat is looked for first",
      `owner of ${the}`,
    ]);
  else
    rows.push([
      `Which messages of ${protocol} does ${the} take today, with which fields, and does it drop a repeat?`,
      "those that it takes from other systems already; a repeat is dropped by its identifier",
      "an adapter of ours keeps what was confirmed, and an unclear one is decided by a person",
      `owner of ${the}`,
    ]);
  if (window && !window.known)
    rows.push([
      `How long is ${the} down (${window.text})?`,
      `\`${slugOf(name)}_window\` = ${window.hours} h`,
      "the queue before it and its drain are computed anew",
      `owner of ${the}`,
    ]);
  return rows;
}
