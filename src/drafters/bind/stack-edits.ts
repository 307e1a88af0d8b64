import type { Document } from "../../document/index.ts";
import { applyEdits, type Edit } from "./edits.ts";
import { type Cell, sectionNamed, tablesWith } from "./places.ts";
import { isNamed } from "./products.ts";
import type { Placed, Stack } from "./technologies.ts";

/** A decision for what the brief gives something else for: the options without the rival, and the brief as the reason. */
export function decisionEdits(document: Document, placed: Placed[]): Edit[] {
  const header = ["Decision", "Options", "Chosen", "Because"];
  const rows = tablesWith(document, header, sectionNamed(document, "Trade-offs")).flatMap((table) => table.rows);
  return rows.flatMap(({ cells, start, end }) => {
    const inside = placed.filter((one) => one.next.isGiven && start <= one.start && one.start < end);
    const [decision, options, chosen, because, ...rest] = cells.map((cell) => replaced(document.source, cell, inside));
    if (inside.length === 0 || !decision || !options || !chosen || !because) return [];
    const turned = chosen !== cells[2]!.text;
    const reason = turned ? `the brief gives it; ${because}` : because;
    const text = [decision, distinct(options), chosen, reason, ...rest].join(" | ");
    return [{ start, end, text: `| ${text} |` }];
  });
}

/** A cell with what stands in place of its technologies. */
function replaced(source: string, { start, end }: Cell, inside: Placed[]): string {
  const edits = joined(
    source,
    inside.filter((one) => start <= one.start && one.end <= end),
  );
  return applyEdits(
    source.slice(start, end),
    edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start })),
  );
}

/** Neighbours that become the same are one: `APNs and FCM`, `RDS for PostgreSQL 17`. */
export function joined(source: string, placed: Placed[]): Edit[] {
  const edits: Edit[] = [];
  for (const { start, end, next } of placed) {
    const last = edits.at(-1);
    const gap = last ? source.slice(last.end, start) : "";
    const same = last && (last.text.endsWith(next.text) || next.text.endsWith(last.text));
    if (same && next.isGiven && /^[ ,/]*(?:(?:and|or) )?$/u.test(gap)) last.end = end;
    else edits.push(withArticle(source, { start, end, text: next.text }, next.isGiven));
  }
  return edits;
}

/** An article before it agrees with the new name; a service has none, and one that the new name brings is enough. */
function withArticle(source: string, edit: Edit, isGiven: boolean): Edit {
  const found = /(?<![\p{L}\p{N}])([Aa])n? $/u.exec(source.slice(Math.max(0, edit.start - 4), edit.start));
  if (!found) return edit;
  const start = edit.start - found[0].length;
  if (!isGiven)
    return { ...edit, start, text: found[1] === "A" ? edit.text[0]!.toUpperCase() + edit.text.slice(1) : edit.text };
  return { ...edit, start, text: `${found[1]}${/^[AEIOaeiou]/u.test(edit.text) ? "n" : ""} ${edit.text}` };
}

function distinct(options: string): string {
  return [...new Set(options.split(/;\s*/u))].join("; ");
}

const sources =
  /\b(?:SLAs? of|SLA|(?:user|developer) guide|documentation|API reference|pricing pages?(?: of)?|quotas|FAQ|defaults?|paper of \d{4})\b|\((?:USENIX[^)]*)\)|, us-east-1|, (?:db|cache)\.[\w]+(?: Multi-AZ)?(?=,)|, \d{4}-\d{2}$/gu;

/** The source of a limit or a price of what was replaced, as an assumption on what stands there now. */
export function restated(source: string, [name, basis]: [name: Cell, basis: Cell], inside: Placed[]): string {
  const text = replaced(source, basis, inside).replace(/^(?:price|limit):\s*/u, "");
  const bare = text
    .replace(sources, "")
    .replace(/\s+/gu, " ")
    .replace(/ (?=[,;])/gu, "")
    .replace(/[,;:\s]+$/u, "");
  const named = bare.replace(/^AWS (?=Amazon )/u, "");
  return `assumption: ${name.text.replace(/[`]/gu, "").replaceAll("_", " ")} of ${named}; its own figure is open`;
}

const begin =
  /(\*\*Technology:\*\* |(?<=\*\*Technology:\*\* [^\n]{0,160}, ))(Django on Python [\d.]+|Go|Kotlin|Java|TypeScript|Python(?: [\d.]+)?|Rust)(?= (?:on|with|and) | in |,)/gu;

/** The language that a part is written in, where the brief names another one. */
export function languageEdits(document: Document, { given }: Stack): Edit[] {
  const languages = [...given].filter(({ family }) => family === "language");
  const section = sectionNamed(document, "Components");
  const [first] = languages;
  if (!first || !section) return [];
  const start = section.at.start.offset ?? 0;
  const text = document.source.slice(start, section.at.end.offset);
  return Array.from(text.matchAll(begin)).flatMap(({ index, 1: lead = "", 2: said = "" }) => {
    if (languages.some((one) => isNamed(one, said))) return [];
    const at = start + index + lead.length;
    return [{ start: at, end: at + said.length, text: first.name }];
  });
}

/** On a cluster that the brief gives, tasks are pods, in prose and not in names. */
export function podEdits({ source }: Document, from: number, { chosen }: Stack): Edit[] {
  if (!/^(?:Kubernetes|OpenShift)$/u.test(chosen.get("containers")?.name ?? "")) return [];
  const body = source.slice(from).replace(/^```[\s\S]*?^```|`[^`\n]*`/gmu, (code) => " ".repeat(code.length));
  return Array.from(body.matchAll(/\b(tasks?)\b/gu), ({ index, 0: said }) => ({
    start: from + index,
    end: from + index + said.length,
    text: said.replace("task", "pod"),
  }));
}

/** What Kinesis cuts into shards, Kafka and its likes cut into partitions. */
export function partitionEdits(source: string, placed: Placed[]): Edit[] {
  return placed.flatMap(({ end, family, next }) => {
    if (family !== "stream" || !/Kafka|Redpanda|Pulsar|Event Hubs/u.test(next.text)) return [];
    const line = source.slice(end, source.indexOf("\n", end));
    const found = /\b(?:provisioned )?shards\b(?![`\w])/u.exec(line);
    return found ? [{ start: end + found.index, end: end + found.index + found[0].length, text: "partitions" }] : [];
  });
}
