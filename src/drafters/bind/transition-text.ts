import { withRows } from "./page-lines.ts";

/** The signal that tells when the old and the new agree. */
export const signal = "migration_difference";

/** Rows of monitoring that tell when the two agree. */
export function watched(text: string, of: string): string {
  return withRows(
    text,
    ["Requirement", "Indicator"],
    [["none", `\`${signal}\`: ${of}`, "any on 2 days in a row"]],
    "Monitoring",
  );
}

/** Numbered steps under a lead of their own. */
export function steps(lead: string, lines: string[]): string {
  return `**${lead}**\n\n${lines.map((line, index) => `${index + 1}. ${line}`).join("\n")}`;
}
