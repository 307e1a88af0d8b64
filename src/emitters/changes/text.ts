import { isSectionId, sectionIds, sectionTitles } from "../../design/topics.ts";
import { quote } from "../../rules/lookup/quote.ts";
import { count } from "../emitter.ts";
import type { DiffReport } from "../report.ts";
import { checkTexts } from "./checks.ts";
import { factorText, lineText, partText } from "./parts.ts";

type Change = DiffReport["changes"][number];

/** For people: what changed by section, checks, what is stale, and a verdict line that is always there. */
export function diffText(report: DiffReport): string {
  const sections = sectionIds.map((id) => block(sectionTitles[id], changesIn(report, id).map(changeText)));
  const other = report.changes.filter(({ section }) => !isSectionId(section)).map(changeText);
  const blocks = [
    `${report.old} → ${report.new}\n`,
    ...sections,
    block("Other", other),
    block("Checks", report.checks.flatMap(checkTexts)),
    block(`Stale in ${report.new}`, staleTexts(report.stale)),
  ];
  return [...blocks.filter((text) => text !== ""), ending(report)].join("\n");
}

function block(title: string, texts: string[]): string {
  return texts.length === 0 ? "" : `${title}\n${texts.join("")}`;
}

function changesIn({ changes }: DiffReport, id: string): Change[] {
  return changes.filter(({ section }) => section === id);
}

/** One line where one thing is told; what came or went is told by the first thing it says. */
function changeText(change: Change): string {
  const { kind, noun, because, parts, moves, lines } = change;
  const isAlone = kind === "added" || kind === "removed";
  const [first] = isAlone || (parts.length === 1 && parts[0]!.of === null) ? parts : [];
  const cause = because.length > 0 ? `, because of ${because.map((one) => quote(one)).join(", ")}` : "";
  const said = `${first && noun !== "node" ? `: ${partText(first)}` : ""}${cause}`;
  const head = `  ${kind} ${noun} ${nameText(change)}${said} (${lineText(first && !isAlone ? first.lines : lines)})\n`;
  const told = first || isAlone ? [] : parts.map((part) => `    ${partText(part)} (${lineText(part.lines)})\n`);
  return [head, ...told, ...moves.map(moveText)].join("");
}

function nameText({ name, was, also }: Change): string {
  const others = also.length > 0 ? ` (also as ${also.join(", ")})` : "";
  return was === null ? quote(name, 100) : `${quote(was, 100)} → ${quote(name, 100)}${others}`;
}

function moveText({ name, before, after, factor, with: others, lines }: Change["moves"][number]): string {
  const along = others.length > 0 ? `, with ${others.map((one) => quote(one)).join(", ")}` : "";
  return `    moves ${quote(name)}: ${quote(before)} → ${quote(after)}${factorText(factor)}${along} (${lineText(lines)})\n`;
}

const most = 12;
const results = 5;

/** What `fix` writes is shown by its first few. */
function staleTexts(stale: DiffReport["stale"]): string[] {
  const printed = stale.filter(({ kind }) => kind === "result");
  const rest = printed.slice(results).flatMap(({ places }) => places.map(({ line }) => line));
  const lines = [...new Set(rest)].sort((one, other) => one - other);
  const said = `${count(rest.length, "more result")} that \`fix\` writes, in ${listed(lines.map(String))}`;
  return [
    ...stale.filter(({ kind }) => kind !== "result").map(staleText),
    ...printed.slice(0, results).map(staleText),
    ...(rest.length > 0 ? [`  and ${said}\n`] : []),
  ];
}

function staleText({ message, places }: DiffReport["stale"][number]): string {
  return `  ${listed(places.map(({ line, column }) => `${line}:${column}`))} ${message}\n`;
}

/** The first dozen of some places. */
function listed(places: string[]): string {
  const shown = places.slice(0, most).join(", ");
  const noun = places[0]?.includes(":") ? "" : places.length === 1 ? "line " : "lines ";
  return `${noun}${shown}${places.length > most ? ` and ${places.length - most} more` : ""}`;
}

function ending({ verdict, changes, checks, stale, wordsOnly, notCompared }: DiffReport): string {
  const open = notCompared.length > 0 ? `not compared: ${notCompared.join("; ")}\n` : "";
  const only =
    wordsOnly === 0 ? "" : `${count(wordsOnly, "section")} ${wordsOnly === 1 ? "differs" : "differ"} only in words\n`;
  const flipped = checks.filter(({ kind, flips }) => kind === "changed" && flips.length > 0).length;
  const said = [count(changes.length, "change"), `${count(flipped, "check")} flipped`, `${stale.length} stale`].join(
    ", ",
  );
  return `${open}${only}${verdict === "same" ? "SAME: no change in meaning" : `DIFFERS: ${said}`}\n`;
}
