import type { Blueprint } from "./blueprint.ts";
import {
  componentsIn,
  type DecisionRow,
  linesOf,
  listed,
  technologyOf,
  textOf,
  withBlock,
  withDecisions,
  withQuantities,
  withQuestions,
} from "./page-lines.ts";
import type { Team } from "./team.ts";
import { technologiesIn } from "./technologies.ts";

/** So many parts one person keeps in mind. */
const each = 2;
/** A rota that nobody leaves needs so many. */
const rota = 4;
const stores = new Set(["relational", "documents", "cache", "objects", "search", "columns", "stream", "queue"]);

/** Who builds which part and who answers alarms, as the number of people allows; too many parts for them are a decision. */
export function withTeam(text: string, team: Team, { entry }: Pick<Blueprint, "entry">, isOwn: boolean): string {
  const parts = componentsIn(text);
  if (parts.length === 0) return text;
  const strength = team.partTime ? 0.5 : team.count;
  const told = withQuantities(text, [
    ["engineers", String(strength), team.partTime ? `assumption: one ${team.people} for half of the week` : "brief"],
    ["parts", String(parts.length), "assumption: components that somebody must know, counted"],
    ["night", "14 h", "assumption: from closing time to the morning"],
  ]);
  const split = splitOf(text, parts, entry?.api);
  const build = strength <= 1 ? aloneOn(split, team, isOwn) : sharedBy(split, strength, isOwn);
  const block = `**Team.** ${build}\n\n**On call.** ${onCall(text, team, strength)}`;
  const decided = parts.length > each * strength ? withDecisions(told, [tooMany(text, parts, team, isOwn)]) : told;
  const asked = strength < rota ? withQuestions(decided, [nights(strength)]) : decided;
  return withBlock(asked, "Rollout", block);
}

type Split = { front: string[]; kept: string[]; behind: string[] };

/** What answers people, what keeps the truth, and what works behind it. */
function splitOf(text: string, parts: string[], api: string | undefined): Split {
  const flow = textOf(text, "Data Flow").split(/^### /mu)[1] ?? "";
  const kept = parts.filter(
    (name) =>
      /Standby|Replica|Vault/u.test(name) || stores.has(technologiesIn(technologyOf(text, name))[0]?.family ?? ""),
  );
  const rest = parts.filter((name) => !kept.includes(name));
  const front = rest.filter((name) => name === api || flow.includes(name));
  return { front, kept, behind: rest.filter((name) => !front.includes(name)) };
}

function aloneOn({ front, kept, behind }: Split, { people, partTime }: Team, isOwn: boolean): string {
  const order = [kept, front, behind].filter((names) => names.length > 0).map(listed);
  const who = partTime ? `One ${people} in part of the week` : "One person";
  const first = isOwn ? "What needs the least care is chosen each time" : "What others run as a service is taken first";
  return `${who} builds and runs all of it, one after the other: ${order.join("; then ")}. ${first}, and nothing is added that needs care each day; a second person can restore from the written steps alone, which the drill proves.`;
}

function sharedBy({ front, kept, behind }: Split, strength: number, isOwn: boolean): string {
  const groups = [front, kept, behind].filter((names) => names.length > 0);
  const heads = strength >= 2 * groups.length ? Math.floor(strength / groups.length) : 1;
  const rest = strength - heads * groups.length;
  const shares = groups.map((names) => `${counted(heads)} for ${listed(names)}`);
  const spare = rest > 0 ? `, ${counted(rest)} for releases, alarms and drills` : "";
  if (strength < groups.length) {
    const [first = [], ...others] = groups;
    return `${counted(1, true)} takes ${listed(first)}, the other ${listed(others.flat())}. Each can release and restore what the other built, and every change is read by both.`;
  }
  const small =
    strength >= rota
      ? ""
      : isOwn
        ? " What needs care each day is left out."
        : " What can be bought as a service is bought before anything of it is run by us.";
  return `The \`engineers\` = ? people split into ${shares.join(", ")}${spare}. No part has only one who knows it: two read every change.${small}`;
}

const words = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

function counted(count: number, capital = false): string {
  const word = words[Math.floor(count)] ?? String(Math.floor(count));
  return capital ? word[0]!.toUpperCase() + word.slice(1) : word;
}

/** Round the clock only where enough people share it; else what a night without anybody takes of the target. */
function onCall(text: string, { people }: Team, strength: number): string {
  const availability = linesOf(text, ["ID", "Quality", "Target"], "Requirements").find(({ cells }) =>
    /^Availability/u.test(cells[1] ?? ""),
  );
  const id = availability?.cells[0];
  const target = /\d[\d.]* %/u.exec(availability?.cells[2] ?? "")?.[0];
  if (strength >= rota) {
    const second = strength >= 2 * rota ? " with a second behind" : "";
    return `One of the \`engineers\` = ? answers alarms for a week${second}, so each has every ${ordinal(Math.floor(strength))} week. ${id ? `At night only ${id} wakes somebody` : "At night only an outage wakes somebody"}; everything else waits for the morning.`;
  }
  const who = strength <= 1 ? `One ${people}` : `${counted(strength, true)} people`;
  const cost =
    id && target
      ? ` An outage that begins after work lasts up to \`night\` = ? and takes \`night / 1 month\` = ? % of a month, where ${id} leaves \`1 - ${target}\` = ? %.`
      : "";
  return `${who} cannot be on call round the clock, and this design does not ask it: alarms outside working hours wait until the morning.${cost} What may not wait must switch over by itself or be watched by somebody who is paid for it.`;
}

function ordinal(count: number): string {
  return (
    ["", "", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"][count] ??
    `${count}th`
  );
}

function nights(strength: number): [string, string, string, string] {
  return [
    "Who answers an alarm at night and on weekends?",
    strength <= 1 ? "nobody; the morning after" : "nobody; whoever sees it first in the morning",
    `a watch that is paid for, or ${rota} people who share it`,
    "product owner",
  ];
}

/** Which parts wait inside another one until there is somebody for them. */
function tooMany(text: string, parts: string[], { partTime, count, people }: Team, isOwn: boolean): DecisionRow {
  const inner = parts.filter((name) => /\b(?:'s image|same image|second process)\b/u.test(technologyOf(text, name)));
  const wait =
    inner.length > 0
      ? `${listed(inner)} ${inner.length > 1 ? "share" : "shares"} an image with another part and ${inner.length > 1 ? "run" : "runs"} in its process until the load asks for more`
      : `what no requirement of the first release needs is built last, and ${isOwn ? "all that is kept stands in as few stores as possible" : "each store is one that somebody else runs"}`;
  const who = partTime
    ? `one ${people} in part of the week`
    : count === 1
      ? "one person"
      : `\`engineers\` = ${count} people`;
  return [
    `Parts for ${who}`,
    `all \`parts\` = ${parts.length} from the start; fewer first`,
    "fewer first",
    `\`parts / engineers\` = ? parts for each is more than the ${counted(each)} that one person keeps in mind; ${wait}`,
    "each part has somebody who knows it and somebody who stands in",
  ];
}
