import type { Blueprint } from "./blueprint.ts";
import { words } from "./escape.ts";
import { mainStore } from "./neighbours.ts";
import { withBlock, withQuantities, withQuestions } from "./page-lines.ts";
import type { Predecessor } from "./predecessor.ts";
import { besideMaster, fromSystem } from "./transition-systems.ts";
import { signal, steps, watched } from "./transition-text.ts";

/** The way from what does the work today to the design, and what stays beside it for good. */
export function withPredecessor(text: string, old: Predecessor, blueprint: Blueprint): string {
  const store = mainStore(text);
  if (!store) return text;
  if (old.part === "master") return besideMaster(text, old, blueprint, store);
  if (old.kind === "hand") return fromHand(text, old, blueprint, store);
  if (old.kind === "sheet") return fromSheets(text, old, blueprint, store);
  return fromSystem(text, old, blueprint, store);
}

/** People told each other; nothing is copied, but both ways exist for a while and one thing must not go both. */
function fromHand(text: string, old: Predecessor, { unit }: Blueprint, store: string): string {
  const way = words(old.name);
  const [one, many] = [unit?.one ?? "entry", unit?.many ?? "entries"];
  const plural = isMany(way);
  const block = steps(`From ${way} to the service.`, [
    `Before: the names, places and devices that the service needs are entered and read back by those concerned; each group practises for a day.`,
    `Side by side for \`beside\` = 4 week: every ${one} is in the ${store}, also one that comes by ${way}, which a member of staff enters at once. The service alone decides, so that what comes both ways is one ${one} and not two.`,
    `Each evening the ${many} told by ${way} are counted against those entered, \`${signal}\`: a group goes on alone when it was zero for \`agreed\` = 5 day.`,
    `Cut-over group by group; the last one ends the side by side.`,
    `Way back and outage: ${way} ${plural ? "stay" : "stays"} ready. What is then done by ${way} is written on a numbered list and entered afterwards, marked as late; a number that is missing is looked for.`,
  ]);
  const rows = withQuantities(text, [
    ["beside", "4 week", "assumption: until every group has had a busy week"],
    ["agreed", "5 day", "assumption: in a row, without a difference"],
  ]);
  const asked = withQuestions(watched(rows, `${many} told by ${way} less those entered, each evening`), [
    [
      `Who enters what still comes by ${way}, and until when may people choose it?`,
      "those who take it today, for `beside` = 4 week",
      "the service takes what is entered by hand for longer, with people for it",
      "whoever leads operations",
    ],
  ]);
  return withBlock(asked, "Rollout", block);
}

function fromSheets(text: string, old: Predecessor, { unit }: Blueprint, store: string): string {
  const name = words(old.name);
  const many = old.things ?? unit?.many ?? "entries";
  const block = steps(`From the ${name} to the service.`, [
    `Until the cut-over the ${name} ${isMany(name) ? "hold" : "holds"} the truth, from then on the ${store} does. Nobody writes to both.`,
    `A script reads them as CSV into a copy of the ${store}, as often as needed: it lists each line that it refuses with its reason, and the owner of the line mends it there.`,
    `The last reading is taken when counts and sums by owner and month are equal on both sides and \`${signal}\` shows none; two people sign that.`,
    `From that hour the ${name} can only be read. One group begins, the others follow week by week.`,
    `Way back: for \`beside\` = 4 week the service exports its ${many} in the columns of the ${name}, so that a group can go back within an hour and loses nothing.`,
  ]);
  const rows = withQuantities(text, [["beside", "4 week", "assumption: until every group has closed a month"]]);
  const asked = withQuestions(
    watched(rows, `counts and sums of the ${name} less those of the ${store}, at each reading`),
    [
      [
        `Which of the ${name} count, whose are they, and how old is what must come over?`,
        "those of the last 2 years, one owner for each",
        "older ones stay readable as files",
        "their owners",
      ],
    ],
  );
  return withBlock(asked, "Rollout", block);
}

function isMany(name: string): boolean {
  return / and |(?:[^s]s)$/u.test(name);
}
