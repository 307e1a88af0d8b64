import { read } from "../../design/read.ts";
import { type Doubtful, doubtfulIn } from "../../rules/lookup/doubtful.ts";
import type { Numbers } from "./numbers.ts";
import { requirementsIn } from "./targets.ts";
import { insertBehind } from "./unmet.ts";

const most = 8;

/** The text with a question on the assumptions that would break a target within a factor of two, where none is asked yet. */
export function withDoubts(text: string, { document, ledger }: Numbers): string {
  const asked = /^\| Question \| Assumed \|.*(?:\n\|.*)+/mu.exec(text)?.[0] ?? "";
  const named = new Set(asked.match(/[a-z]\w*/giu) ?? []);
  const doubts = new Map<string, Doubtful[]>();
  for (const doubt of doubtfulIn({ design: read(document), ledger }))
    if (!named.has(doubt.flip.name)) doubts.set(doubt.check, [...(doubts.get(doubt.check) ?? []), doubt]);
  if (doubts.size === 0) return text;
  const ids = new Map(
    [...requirementsIn({ document }).values()].map(({ id, check }) => [/^`([^`]+)`/u.exec(check.text)?.[1] ?? "", id]),
  );
  const told = [...doubts].slice(0, most);
  const values = told.flatMap(([, some]) =>
    some.map(({ flip: { name, text: said } }) => `\`${name}\` = ${nowOf(said)}`),
  );
  const turns = told.map(([check, some]) => `${ids.get(check) ?? "a check"} fails ${some.map(turnOf).join(" or ")}`);
  return insertBehind(
    text,
    `\n| Do these unmeasured values hold? | ${values.join(", ")} | ${turns.join("; ")} | load test, before the release |`,
  );
}

/** Where it turns; the ledger says the side itself where the value prints like that of now. */
function turnOf({ flip: { name, at, now, text } }: Doubtful): string {
  const value = text.slice(name.length, text.lastIndexOf("(now ")).trim();
  const side = /^(?:above|below) /u.test(value) ? "" : at.value > now.value ? "above " : "below ";
  return `${side}${value} of \`${name}\``;
}

function nowOf(text: string): string {
  return /\(now (.*)\)$/u.exec(text)?.[1] ?? "";
}
