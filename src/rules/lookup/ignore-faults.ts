import { distance } from "fastest-levenshtein";
import type { Finding } from "../rule.ts";
import { covers, type Ignore, unsilenced } from "./ignores.ts";
import { quote } from "./quote.ts";

/** What is wrong with an ignore as it stands, whatever it would silence; `ids` are those of the rules. */
export function faultOf({ rule, reason, over }: Ignore, ids: string[]): string | undefined {
  const named = quote(rule);
  const before = "expected on a line of its own before the block";
  if (rule === "") return "an ignore that names no rule: expected `rule-id: reason`";
  if (reason === "") return `${named} is ignored without a reason: expected ${quote(`${rule}: why it is right here`)}`;
  if (rule === unsilenced) return `${named} cannot be ignored: mend or remove the ignore it speaks of`;
  if (!ids.includes(rule)) return `${named} is no rule: ${nearest(rule, ids)}`;
  if (over === "a line") return `the ignore of ${named} stands inside a line: ${before}`;
  if (over === "no block") return `no block follows the ignore of ${named}: ${before}`;
  return undefined;
}

/** That an ignore silences none of what its rule finds. */
export function idleness(ignore: Ignore, findings: Finding[]): string | undefined {
  const { rule, over } = ignore;
  if (findings.some(({ at }) => covers(ignore, at))) return undefined;
  const where = typeof over === "string" ? "in the document" : `in the block at line ${over.start.line}`;
  return `${quote(rule)} finds nothing ${where}: expected no ignore of it here`;
}

function nearest(rule: string, ids: string[]): string {
  const far = (id: string) => distance(id, rule.slice(0, 100));
  const begun = rule.length >= 8 ? ids.filter((id) => id.startsWith(rule)) : [];
  const [best] = (begun.length > 0 ? begun : ids).toSorted((a, b) => far(a) - far(b));
  return best && (begun.length > 0 || far(best) * 3 <= best.length)
    ? `did you mean \`${best}\`?`
    : "`rules` lists them";
}
