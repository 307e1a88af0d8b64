import type { Blueprint } from "./blueprint.ts";
import { literal } from "./escape.ts";
import { externalsIn, withBlock, withQuantities, withQuestions, withRows, withSection } from "./page-lines.ts";
import type { Standing } from "./standing.ts";

/** An app of ours or others that calls us and stays: outside, on the side of those who call. */
export function withApp(text: string, { name, the, protocol }: Standing, { entry }: Blueprint): string {
  if (externalsIn(text).includes(name)) return text;
  const drawn = withSection(text, "High-Level Architecture", (section) => {
    const block = /^```mermaid\nflowchart[\s\S]*?^```/mu.exec(section);
    const api = entry?.api && literal(entry.api);
    const to = block && api && new RegExp(`(?<![\\w])(\\w+)[[({]+"?${api}"?[\\])}]+`, "u").exec(block[0])?.[1];
    if (!block || !to) return section;
    const at = block.index + block[0].length - 3;
    return `${section.slice(0, at)}  outerapp[${name}] -->|calls| ${to}\n${section.slice(at)}`;
  });
  if (drawn === text) return text;
  const listed = withSection(drawn, "Components", (section) =>
    /\*\*External systems:\*\*\n\n/u.test(section)
      ? section.replace(/(\*\*External systems:\*\*\n\n)/u, (head) => `${head}- ${name} (exists and stays; calls us)\n`)
      : `${section.trimEnd()}\n\n**External systems:**\n\n- ${name} (exists and stays; calls us)\n\n`,
  );
  const told = withBlock(
    listed,
    "API Contract",
    `**${name}, which stays.** ${protocol ? `It speaks ${protocol}, and what it sends today is taken as it is` : "What it sends today is taken as it is by an adapter in front of the same operations"}; an endpoint that it needs anew is added beside and never put in place of one that it calls. Each call names the version of the app, and an old version is refused only after \`app_versions\` = ? of its users have a newer one.`,
  );
  const failing = withRows(
    withQuantities(told, [
      ["app_versions", "99 %", `choice: share of the users of ${the} on a newer version before an old one is refused`],
    ]),
    ["Failure", "Impact"],
    [
      [
        `${name}: an old version calls`,
        "what it does not know is not offered to it",
        "`app_version_share`",
        "the adapter answers in the form that it knows",
        "its users update",
      ],
    ],
    "Failure Modes",
  );
  const watched = withRows(
    failing,
    ["Requirement", "Indicator"],
    [["none", `\`app_version_share\`: calls of ${the} by version`, "< 90 % on the newest after 4 weeks"]],
    "Monitoring",
  );
  return withQuestions(watched, [
    [
      `Which calls does ${the} make today, by which protocol and how often, what must be new in it, and who releases it?`,
      "HTTPS with JSON; its makers add what the flows need and release it in the first month",
      "an adapter for its protocol; what it cannot show waits for a release",
      `owner of ${the}`,
    ],
  ]);
}
