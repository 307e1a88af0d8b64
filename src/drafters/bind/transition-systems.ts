import { parseMeasure } from "../../quantities/index.ts";
import type { Blueprint } from "./blueprint.ts";
import { words } from "./escape.ts";
import { callerOf, withName, withNeighbour } from "./neighbours.ts";
import { withBlock, withQuantities, withQuestions } from "./page-lines.ts";
import type { Predecessor } from "./predecessor.ts";
import { isNamed, productsIn } from "./products.ts";
import { signal, steps, watched } from "./transition-text.ts";

/** Software or a store holds it: backfill, both in step, cut-over and a way back. */
export function fromSystem(text: string, old: Predecessor, blueprint: Blueprint, store: string): string {
  const name = titleOf(old, text);
  const many = old.things ?? blueprint.unit?.many ?? "records";
  const count = old.records ? parseMeasure(old.records.measure) : undefined;
  const caller = callerOf(text, blueprint);
  const known = count
    ? `All \`existing\` = ? ${many} are read once, \`backfill_rate\` = 200 /s at a time, in \`existing / backfill_rate\` = ? h, and keep their ids; a line that cannot be converted is listed with its reason and not dropped.`
    : `All ${many} are read once in pages, \`backfill_rate\` = 200 /s at a time, and keep their ids; a line that cannot be converted is listed with its reason and not dropped.`;
  const owner =
    old.part === "holds"
      ? `Each of the ${many} has one owner of the truth at any time: the ${name} until it was taken over, from then on the ${store}. A mark on it says which, and whoever is not the owner refuses to write.`
      : `Until the cut-over the ${name} holds the truth, from then on the ${store} does; nothing is written to both by people.`;
  const block = steps(`From the ${name} to the service.`, [
    owner,
    known,
    `Changes since then follow from the ${name} every \`follow_every\` = 5 min by their time of change, until counts and sums by day are equal on both sides and \`${signal}\` shows none for \`agreed\` = 7 day.`,
    `Double running: a pilot group works in the service and everybody else in the ${name}; no one of the ${many} is open to both.`,
    `Cut-over group by group: the group's ${many} become read-only in the ${name}, the last changes follow, the comparison runs once more, then the service opens. That takes minutes and is announced.`,
    `Way back for \`beside\` = 4 week: what changes in the service is written back to the ${name} in its own form, so that a group returns without loss. After that the ${name} is kept readable, then switched off or left to its other users.`,
  ]);
  const rows = withQuantities(text, [
    ...(count ? [["existing", old.records!.measure, "brief"] as [string, string, string]] : []),
    ["backfill_rate", "200 /s", `assumption: what the ${name} gives beside its work; a trial of an hour`],
    ["follow_every", "5 min", "assumption: by time of change"],
    ["agreed", "7 day", "assumption: in a row, without a difference"],
    ["beside", "4 week", "assumption: until every group has closed a month"],
  ]);
  const joined = withNeighbour(
    watched(rows, `counts and sums of the ${name} less those of the ${store}, each hour until the cut-over`),
    {
      name,
      remark: old.part === "holds" ? `holds the ${many} until they are taken over` : "in use until the cut-over",
      caller,
      call: `reads ${many} until the cut-over`,
      failure: ["none: takeover waits", "the service goes on with what it has"],
    },
  );
  const asked = withQuestions(joined, [
    [
      `How does the ${name} hand over ${many} and their changes, and what else writes to it?`,
      "a full export and a time of change on each; nothing else",
      "a feed of changes is built, or each other writer is moved first",
      `owner of the ${name}`,
    ],
  ]);
  return withBlock(asked, "Rollout", block);
}

/** It stays the owner of its data for good; nothing is cut over. */
export function besideMaster(whole: string, old: Predecessor, blueprint: Blueprint, store: string): string {
  const name = titleOf(old, whole);
  const text = withName(whole, name);
  const things = old.things ?? "what it owns";
  const caller = callerOf(text, blueprint);
  const it = old.things ? things : "its data";
  const block = steps(`Beside the ${name}, which stays the owner.`, [
    `The ${name} owns ${it}: the ${store} holds a copy with the time of its reading, and no screen or call of ours writes it.`,
    `A change of ${it} that begins here is sent to the ${name} first and is ours when the ${name} has taken it; the same key makes a repeat harmless.`,
    `The copy is read once in full, then every \`follow_every\` = 5 min by time of change. Where both differ, the ${name} is right.`,
    `Each night counts and sums of both are compared, \`${signal}\`; the first release goes live when it was zero for \`agreed\` = 7 day.`,
  ]);
  const rows = withQuantities(text, [
    ["follow_every", "5 min", "assumption: by time of change"],
    ["agreed", "7 day", "assumption: in a row, without a difference"],
  ]);
  const joined = withNeighbour(watched(rows, `counts and sums of the ${name} less those of the ${store}, each night`), {
    name,
    remark: `owns ${it}`,
    caller,
    call: "reads what it owns, sends changes",
    failure: ["none: the copy ages", "the copy is shown with its time; changes wait in order"],
  });
  if (text !== whole) return withBlock(joined, "Rollout", block);
  const asked = withQuestions(joined, [
    [
      `By which interface does the ${name} give and take ${it}, and how often?`,
      "an HTTP interface with a time of change, every `follow_every` = 5 min",
      "files each night: what is shown is a day old",
      `owner of the ${name}`,
    ],
  ]);
  return withBlock(asked, "Rollout", block);
}

/** A name under which it can stand in a diagram; a bare product gets what it is. */
function titleOf({ name, part }: Predecessor, text: string): string {
  const bare = words(name).replace(/^(?:our|the|old|existing|legacy|current) /iu, "");
  const product = productsIn(bare)[0]?.product;
  const known = product && isNamed(product, text);
  if (product && known) return `Existing ${product.name}`;
  const title = bare.replace(/(^|[ -])(\p{Ll})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
  const short = /^(?:erp|crm|pim|wms|tms|ehr|cms|lms|pbx|mes)\b/iu.test(title) ? title.toUpperCase() : title;
  return part === "replaced" &&
    /^(?:System|Tool|Database|Software|App|Application|Service|Platform|Portal|Website)$/u.test(short)
    ? `Old ${short}`
    : short;
}
