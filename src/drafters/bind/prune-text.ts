import { type Gone, isNaming, masked } from "./prune-names.ts";

/** What is left of a phrase, cell or item when all that names a dropped thing is taken out; empty when nothing is. */
export function without(text: string, gone: Gone): string {
  if (!isNaming(text, gone)) return text;
  const bold = /^\*\*([^*]{41,})\*\*$/u.exec(text)?.[1];
  if (bold) return wrapped(without(bold, gone));
  const label = /^(?:\*\*[^*]{1,40}\*\*:?\s+|[^:→\n]{1,60}→[^:→\n]{1,60}:\s+)/u.exec(text)?.[0] ?? "";
  if (isNaming(label, gone)) return "";
  const kept = split(text.slice(label.length), /[.!?][*_]{0,2}\s+(?=[\p{Lu}\p{N}`*“"])/u).map((sentence) =>
    sentenceWithout(sentence, gone),
  );
  const rest = kept.join("").trimEnd();
  return rest === "" ? "" : label + rest;
}

/** The parts of a text that a sign outside of code and parentheses ends; each keeps its sign. */
export function split(text: string, sign: RegExp): string[] {
  const flat = covered(text);
  const parts: string[] = [];
  let start = 0;
  for (const found of flat.matchAll(new RegExp(sign, "gu"))) {
    const end = found.index + found[0].length;
    parts.push(text.slice(start, end));
    start = end;
  }
  return start < text.length ? [...parts, text.slice(start)] : parts;
}

/** The text with code and what stands in parentheses blanked out. */
function covered(text: string): string {
  let depth = 0;
  return [...masked(text).split("")]
    .map((sign) => {
      if (sign === "(") depth += 1;
      const inside = depth > 0;
      if (sign === ")") depth = Math.max(0, depth - 1);
      return inside ? "`" : sign;
    })
    .join("");
}

function sentenceWithout(sentence: string, gone: Gone): string {
  if (!isNaming(sentence, gone)) return sentence;
  const end = /[.!?]?[*_]{0,2}\s*$/u.exec(sentence)?.[0] ?? "";
  const body = sentence.slice(0, sentence.length - end.length);
  const clauses = split(body, /;\s*/u).map((clause) => clause.replace(/;\s*$/u, ""));
  const kept = clauses.map((clause) => clauseWithout(clause, gone));
  const said = kept.filter(Boolean).join("; ");
  if (said === "") return "";
  return (/^\p{Lu}/u.test(body) ? said.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : said) + end;
}

/** A list loses its entry, a remark in parentheses goes alone; a clause that still names what is gone goes whole. */
function clauseWithout(clause: string, gone: Gone): string {
  let text = clause;
  for (const step of [withoutEntries, withoutParts, withoutRemarks]) {
    if (!isNaming(text, gone)) return text;
    text = step(text, gone);
  }
  return isNaming(text, gone) ? "" : text;
}

const joint = /^(?:\s*\([^()]*\))?(?:\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or|&)\s+)(?:the\s+|an?\s+)?$/iu;

/** `A, B and C`, where each entry is a party or a requirement. */
export function withoutEntries(text: string, gone: Gone): string {
  const mentions = gone.mentions(text);
  const first = mentions.findIndex(
    (mention, index) =>
      mentions[index + 1] &&
      joint.test(text.slice(mention.end, mentions[index + 1]!.start)) &&
      runFrom(text, mentions, index).some((one) => one.gone),
  );
  if (first < 0) return text;
  const run = runFrom(text, mentions, first);
  const kept = run.filter((mention) => !mention.gone);
  if (kept.length === 0 || kept.length === run.length) return text;
  const entries = run.map(({ start, end }, index) => {
    const from =
      index === 0 ? start : start - (/(?:the|an?)\s+$/iu.exec(text.slice(run[index - 1]!.end, start))?.[0].length ?? 0);
    return { from, to: end + (/^\s*\([^()]*\)/u.exec(text.slice(end))?.[0].length ?? 0) };
  });
  const last = text.slice(entries.at(-2)!.to, entries.at(-1)!.from);
  const words = entries.filter((_, index) => !run[index]!.gone).map(({ from, to }) => text.slice(from, to));
  const list = words.length > 1 ? words.slice(0, -1).join(", ") + last + words.at(-1)! : words[0]!;
  return withoutEntries(text.slice(0, entries[0]!.from) + list + text.slice(entries.at(-1)!.to), gone);
}

function runFrom<Place extends { start: number; end: number }>(
  text: string,
  mentions: Place[],
  first: number,
): Place[] {
  const run = [mentions[first]!];
  for (const mention of mentions.slice(first + 1)) {
    if (!joint.test(text.slice(run.at(-1)!.end, mention.start))) break;
    run.push(mention);
  }
  return run;
}

const fewWords = 4;

/** An enumeration of short parts, such as `sessions, Read Cache entries, logs`. */
function withoutParts(text: string, gone: Gone): string {
  const parts = split(text, /,\s+(?:and |or )?|\s(?:and|or)\s/u);
  const short = parts.every((part) => masked(part).trim().split(/\s+/u).length <= fewWords + 1);
  if (parts.length < 2 || !short) return text;
  const kept = parts
    .filter((part) => !isNaming(part, gone))
    .map((part) => part.replace(/(?:,\s+(?:and |or )?|\s(?:and|or)\s)$/u, ""));
  const last = /(?:,\s+(?:and |or )?|\s(?:and|or)\s)$/u.exec(parts.at(-2)!)?.[0] ?? ", ";
  return kept.length > 1 ? kept.slice(0, -1).join(", ") + last + kept.at(-1)! : (kept[0] ?? "");
}

function withoutRemarks(text: string, gone: Gone): string {
  return text.replace(/\s?\([^()]*\)/gu, (remark) => (isNaming(remark, gone) ? "" : remark));
}

function wrapped(text: string): string {
  return text === "" ? "" : `**${text}**`;
}
