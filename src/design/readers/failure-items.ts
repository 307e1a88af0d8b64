import type { Position } from "unist";
import { contentOf, type Section } from "../../document/index.ts";
import { cellOf, type Item, isBlank } from "../markup.ts";
import { flat } from "../nodes.ts";
import { fieldsOfProse } from "./failure-prose.ts";
import { type Field, fields, type ToldFailure } from "./failure-tables.ts";
import { type Labelled, saidIn } from "./labelled.ts";
import { breaks } from "./trouble.ts";

/** What the labels of a failure say: `**Impact:** …`, `**Solution:** …`. */
export function labelled(parts: Labelled[]): Partial<Record<Field, string>> {
  const said: Partial<Record<Field, string>> = {};
  for (const part of parts) {
    const label = part.label ?? (/^.{2,40}[:：]$/.test(part.text) ? part.text : undefined);
    const field = label === undefined ? undefined : fields.find(([, pattern]) => pattern.test(label))?.[0];
    const text = part.label === undefined ? saidIn({ ...part, body: "" }) : saidIn(part);
    if (field && !isBlank(text)) said[field] ??= text;
  }
  return said;
}

const mitigated = /^(.{10,}?)[.;]?\s+(?:mitigations?|mitigated by|gegenmaßnahme|mitigação)\s*[:：]\s*(.{8,})$/i;
const arrow = /^(.{4,80}?)\s*(?:→|->|=>|⇒)\s*(.{8,})$/;
const when = /^(?:if|when|on|wenn|bei|falls|se|quando|si|cuando|当|若|如果)\s*(.{2,100}?)[,:，：]\s*(.{4,})$/i;

/** `- **Worker crash:** the job returns to the queue`, or an item with labelled items below it; no item that only says what is done. */
export function fromItem(item: Item): ToldFailure[] {
  const said = labelled(item.items.map((child) => ({ ...child, below: child.items })));
  const name = item.label ?? item.text;
  if (Object.keys(said).length > 0)
    return [
      {
        ...fieldsOfProse(said.mitigation ?? ""),
        ...(item.label ? proseOf(item.body) : fieldsOfProse(item.text)),
        name,
        at: item.at,
        ...said,
      },
    ];
  const text = item.text.slice(0, 2_000);
  const answered = mitigated.exec(text);
  if (answered) {
    const [, impact = "", mitigation = ""] = answered;
    return [prosaic(item.label ?? impact, item.at, mitigation, impact)];
  }
  const split = arrow.exec(text);
  if (split && isTrouble(split[1]!)) return [prosaic(split[1]!, item.at, split[2]!)];
  const rest = [item.body, ...item.items.map((child) => child.text)].filter(Boolean).join("; ");
  if (item.label) return rest.length > 12 && isTrouble(item.label) ? [prosaic(item.label, item.at, rest)] : [];
  const condition = when.exec(text);
  if (condition) return [prosaic(condition[1]!, item.at, condition[2]!)];
  return text.length > 40 && !/[:：]$/.test(text) && happens.test(text) && isTrouble(text)
    ? [prosaic(text.slice(0, 80), item.at, text, text)]
    : [];
}

/** `If the leader goes down:`, and below it what is done. */
export function fromCondition(text: string, at: Position, section: Section): ToldFailure[] {
  const found = opened.exec(text.slice(0, 200));
  if (!found || !breaks.test(found[1]!)) return [];
  return answeredBelow(found[1]!, at, section);
}

function answeredBelow(name: string, at: Position, section: Section): ToldFailure[] {
  const below = flat(contentOf(section)).filter(({ position }) => (position?.start.offset ?? 0) > (at.end.offset ?? 0));
  const words = below
    .filter(({ type }) => type === "paragraph" || type === "list")
    .map((node) => cellOf(node).text)
    .join(" ")
    .slice(0, 2_000);
  return words.length > 12 ? [prosaic(name, at, words)] : [];
}

const opened = /^["“\s]*(?:what )?(?:if|when|wenn|falls|se|quando|si|cuando)\s+(.{4,100}?)[:：]$/i;

/** An event that an item without a label begins with: "Upload failures show …", "A WebSocket server crashes …". */
const happens = new RegExp(
  String.raw`^(?:(?:an?|the|any|one|some)\s+)?(?:\S{1,40}\s+){0,2}?(?!retr)(?:${breaks.source})`,
  "i",
);

/** `- What if a service crashes?` in a list of questions, which what follows the list answers. */
export function fromAsked(item: Item, section: Section): ToldFailure[] {
  const found = asked.exec(item.text.slice(0, 200));
  if (!found || !breaks.test(found[1]!) || item.items.length > 0) return [];
  return answeredBelow(found[1]!, item.at, section);
}

const asked = /^["“]?(?:what|was|e|y) (?:if|happens (?:if|when)|wenn|passiert,? wenn|se|si) (.{4,120}?)[?？]["”]?$/i;

/** Whether words name something that breaks, and not what is done about it. */
export function isTrouble(words: string): boolean {
  return breaks.test(words) && !remedy.test(words);
}

export const remedy =
  /^\W*(?:(?:automatic|automated|auto|graceful|manual|exponential|transparent|client-side|server-side)[- ])*(?:retr(?:y|ies)\b(?! (?:storm|exhaust|fail|limit))|dead[- ]letter|dlq\b|fail-?over\b(?! fail)|fallback|back-?off|circuit[- ]breaker|health[- ]?checks?|heartbeats?|restarts?\b|recover\w*|degrad(?:e\b|ation strateg)|error (?:handling|codes?|responses?|catalog\w*|format|messages?|envelope)|rate limit|replicat\w+|redundan\w+|backups?\b|(?:stale|duplicate|conflict|failure|error|fault|time-?out) (?:detection|handling|resolution|prevention|toleran\w+|recovery|strateg\w+|polic\w+)|time-?outs?$)|\b(?:handling|detection|recovery|strategy|policy|resolution|prevention|tolerance|behandlung)$/i;

function proseOf(words: string): Partial<Record<Field, string>> {
  return words.length < 8 ? {} : { impact: words, ...fieldsOfProse(words) };
}

/** A failure told in prose: what is done, and whatever else the same words say. */
export function prosaic(name: string, at: Position, mitigation: string, impact?: string): ToldFailure {
  return { ...fieldsOfProse(mitigation), ...(impact !== undefined && { impact }), mitigation, name, at };
}
