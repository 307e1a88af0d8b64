import { isProblem, type Ledger } from "../../quantities/index.ts";
import type { Blueprint } from "./blueprint.ts";
import { linesOf, replaceOwn, withBlock, withQuantities, withRows } from "./page-lines.ts";
import { loadOf } from "./rows.ts";
import type { Standing } from "./standing.ts";

/** What it takes, when it is down, what gathers meanwhile and how long that takes to drain. */
export function withQueue(text: string, one: Standing, blueprint: Blueprint, ledger: Ledger): string {
  const { name, the, rate, window } = one;
  const load = loadFor(one, blueprint, ledger);
  const slug = slugOf(name);
  const peak = load && !isProblem(ledger.value(`${load}_peak`)) ? `${load}_peak` : undefined;
  const taken = `${slug}_rate`;
  const down = `${slug}_window`;
  const rows: [string, string, string][] = [
    rate ? [taken, rate.measure, "brief"] : [taken, "10 /s", `assumption: what ${the} takes beside its other work`],
    ...(window
      ? [
          [
            down,
            `${window.hours} h`,
            `assumption: ${window.text}, by the brief${window.known ? "" : ", which does not say how long"}`,
          ] as [string, string, string],
        ]
      : []),
    ...(load
      ? ([
          [
            `${slug}_queue`,
            "?",
            `\`${load} * ${window ? down : "1 h"}\`: what gathers while it is ${window ? "down" : "out for an hour"}`,
          ],
          [
            `${slug}_drain`,
            "?",
            `\`${slug}_queue / max(${taken} - ${load}, ${taken} / 1000)\`: with what comes meanwhile`,
          ],
          ...(peak
            ? [
                [
                  `${slug}_peak_queue`,
                  "?",
                  `\`max(0, (${peak} - ${taken}) * 1 h)\`: what gathers in an hour of the peak`,
                ],
                [
                  `${slug}_peak_drain`,
                  "?",
                  `\`${slug}_peak_queue / max(${taken} - ${load}, ${taken} / 1000)\`: after that hour`,
                ],
              ]
            : []),
        ] as [string, string, string][])
      : []),
  ];
  const counted = withTaken(withQuantities(text, rows), taken, one);
  const when = window
    ? ` It is down ${window.text}, \`${down}\` = ? h${window.known ? "" : " by assumption"}; the sender pauses by calendar then and no alarm rings.`
    : "";
  const sums = load
    ? ` In that time \`${slug}_queue\` = ? wait, and they are gone \`${slug}_drain\` = ? h after; over the day \`${load} <= ${taken}\` holds.${peak ? ` An hour at \`${peak}\` = ? leaves \`${slug}_peak_queue\` = ? more, for \`${slug}_peak_drain\` = ? h.` : ""}`
    : " What waits and how long it takes to drain is asked for, since the brief does not say how much goes there.";
  const block = `**Queue before ${the}.** What is for it stands as rows of our store, written in the transaction that causes them and sent in order by one sender with a token for each: at most \`${taken}\` = ? of ${rate?.noun ?? "calls"}, also in a backlog and whatever the batch.${when}${sums} A repeat carries the same key.`;
  const scaled = withBlock(counted, "Scaling Considerations", block);
  return withRows(
    scaled,
    ["Requirement", "Indicator"],
    [
      [
        "none",
        `\`${slug}_oldest\`: age of the oldest row for ${the}`,
        load ? `> \`${slug}_drain\` = ? h outside its window` : "> 1 h outside its window",
      ],
    ],
    "Monitoring",
  );
}

/** What a pattern assumes of its rate is what the brief says. */
function withTaken(text: string, taken: string, { the, rate }: Standing): string {
  const row = linesOf(text, ["Quantity", "Value", "Basis"]).find(({ cells }) => cells[0] === "`sync_calls_max`");
  if (!row || !rate) return text;
  const told = replaceOwn(
    text.slice(0, row.start),
    /`sync_calls_max` = [\d.,]+ \/s/gu,
    () => "`sync_calls_max` = ? /s",
  );
  const rest = text
    .slice(row.end)
    .replace(
      "/ (sync_calls_max * sync_batch - sync_writes)",
      "/ max(sync_calls_max * sync_batch - sync_writes, sync_calls_max / 1000)",
    );
  return `${told}| \`sync_calls_max\` | ? | \`${taken} * 1\`: what ${the} takes |${rest}`;
}

/** A name for rows of the ledger. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "_")
    .replace(/^_|_$/gu, "")
    .replace(/^(?=\d)/u, "s_");
}

/** The load of the design in the noun of the limit, else none: a sum of unlike things says nothing. */
function loadFor({ rate }: Standing, blueprint: Blueprint, ledger: Ledger): string | undefined {
  const names = loadOf(blueprint)?.names ?? [];
  const noun = rate?.noun;
  const own = names.find(
    (name) => !noun || name === noun || name === `${noun}s` || `${name}s` === noun || noun.startsWith(name),
  );
  if (!own) return undefined;
  const value = ledger.value(own);
  return !isProblem(value) && Object.keys(value.dimension).join() === "time" && value.dimension.time === -1
    ? own
    : undefined;
}
