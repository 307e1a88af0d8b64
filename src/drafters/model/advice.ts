import { isSectionId, type SectionId } from "../../design/topics.ts";
import type { Diagnostic } from "../../rules/rule.ts";

const most = 8;
const item = /^\s{0,3}[-*+]\s+[`*]{0,2}([a-z-]{3,20})[`*]{0,2}\s*:\s*(\S.*)$/;

/** Reads the list that `review.md` asks for; lines that name no section are left out. Advice is never an error: no rule has measured it. */
export function readAdvice(answer: string): Diagnostic[] {
  const found = answer.split("\n").flatMap((line) => {
    const [, section = "", words = ""] = item.exec(line) ?? [];
    return isSectionId(section) ? [adviceOf(section, words.trim())] : [];
  });
  return found.slice(0, most);
}

function adviceOf(section: SectionId, words: string): Diagnostic {
  const start = { line: 1, column: 1, offset: 0 };
  const [message, ...change] = words.split(/\s+(?:=>|→)\s+/);
  const fix = change.join(" ") || "change what this finding is about, and nothing else";
  return {
    rule: "review",
    severity: "warning",
    section,
    message: message!,
    fix,
    at: { start, end: start },
    related: [],
  };
}
