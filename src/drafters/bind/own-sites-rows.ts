import { componentsIn, linesOf, withQuestions, withRows } from "./page-lines.ts";
import type { Place } from "./place.ts";
import type { Sites } from "./place-own.ts";

/** The loss of a place and of the line between them, with what tells of it. */
export function failing(text: string, place: Place, { one, many }: Sites): string {
  const stores = componentsIn(text).length > 0 ? "stores" : "copies";
  const lost = place.lossless ? "nothing that was confirmed is lost" : "the last `site_lag` = ? of changes may be lost";
  const rows = [
    [
      `One ${one} lost`,
      `if it is A, nothing is written for \`site_switch\` = ?; ${lost}`,
      "`site_probe`, from the other one",
      `addresses point to the other ${one}; its ${stores} are promoted by a person, and A is fenced off first`,
      `A is filled anew from B and takes over at a quiet hour`,
    ],
    [
      `Line between the ${many} cut`,
      place.lossless ? "commits wait until B is taken out of them; then none" : "none at first; the copy in B ages",
      "`site_lag_seconds`",
      `A goes on, B serves nobody and promotes nothing, so that two never write`,
      "B catches up by itself, or is filled anew",
    ],
  ];
  const switched = linesOf(text, ["Failure", "Impact"], "Failure Modes")
    .toReversed()
    .reduce((now, { cells, start, end }) => {
      if (!/\bsite lost\b/u.test(cells[0] ?? "")) return now;
      const row = [...cells.slice(0, -1), `a host by itself; a ${one} by the switch below`];
      return `${now.slice(0, start)}| ${row.join(" | ")} |${now.slice(end)}`;
    }, text);
  const failed = withRows(switched, ["Failure", "Impact"], rows, "Failure Modes");
  return withRows(
    failed,
    ["Requirement", "Indicator"],
    [
      [
        "none",
        "`site_lag_seconds`: how far the copies in B are behind",
        `> ${place.lossless ? "5 s" : "`site_lag` = ?"} for 5 min`,
      ],
      ["none", `\`site_probe\`: each ${one} asked from the other one`, "3 failures in a row"],
    ],
    "Monitoring",
  );
}

/** What is open about the line and a third place. */
export function asked(text: string, place: Place, { one, many, count }: Sites): string {
  return withQuestions(text, [
    [
      `How far apart are the ${many}, how wide is the line between them, and is it doubled?`,
      place.lossless
        ? "`link_rtt` = ?, so that a commit can wait for it"
        : "near enough that copies are at most `site_lag` = ? behind",
      place.lossless ? "commits take longer, or the last of them may be lost" : "the loss grows with the lag",
      "whoever runs the machines",
    ],
    ...(count === 2
      ? [
          [
            `Is there a third place for a witness, so that a ${one} can be given up without a person?`,
            "no: `site_switch` = ? with a person",
            "a small machine there votes, and the switch takes a minute",
            "whoever runs the machines",
          ] as [string, string, string, string],
        ]
      : []),
  ]);
}
