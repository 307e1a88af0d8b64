import { isProblem, type Ledger } from "../../quantities/index.ts";
import type { Numbers } from "./numbers.ts";
import { linesOf, withSection } from "./page-lines.ts";
import { tablesWith } from "./places.ts";
import { measuredSide, measureIn, type Requirement, requirementsIn } from "./targets.ts";
import { largestTerm } from "./terms-of.ts";
import { withSentence } from "./unmet-ways.ts";

const most = 3;

/** A target of the brief that the design cannot meet, what it reaches, and the nearest inputs that would let it hold. */
export type Unmet = {
  id: string;
  quality: string;
  target: string;
  reached?: string;
  largest?: string;
  isCost: boolean;
  limit: number;
  now: number;
  ways: { name: string; text: string; isChoice: boolean }[];
};

/**
 * The targets of the brief whose checks fail. What the brief fixes is no way out, nor is more load, nor what stands in the
 * check itself, such as a multiple of the budget.
 */
export function unmetIn({ document, ledger }: Numbers, given: ReadonlySet<string | undefined>): Unmet[] {
  const bases = new Map(
    tablesWith(document, ["Quantity", "Value", "Basis"])
      .flatMap(({ rows }) => rows)
      .map(({ cells: [name, , basis] }) => [bare(name?.text), basis?.text ?? ""]),
  );
  const formulas = new Map(
    [...bases].flatMap(([name, basis]) => {
      const formula = /^`([^`]+)`/u.exec(basis)?.[1];
      return formula ? [[name, formula] as const] : [];
    }),
  );
  const loads = ledger.loads.map(({ name }) => name);
  return [...requirementsIn({ document }).values()].flatMap((requirement) => {
    const { id, quality, target, check } = requirement;
    const expression = /^`([^`]+)`/u.exec(check.text)?.[1];
    const found = given.has(id) && ledger.checks.find(({ input }) => input.expression === expression);
    if (!expression || !found || found.holds || found.problem) return [];
    const closed = new Set([...loads, ...(expression.match(/[a-z]\w*/gu) ?? [])]);
    const flips = (ledger.flips(found) ?? []).filter(
      ({ name, at, text }) =>
        !closed.has(name) &&
        !/\bbrief\b|\bbudget/u.test(bases.get(name) ?? "") &&
        !(text.includes("%") && at.value > 1),
    );
    const ways = flips.slice(0, most).map(({ name, text }) => ({
      name,
      text: `\`${name}\`${text.slice(name.length)}`,
      isChoice: /^choice/u.test(bases.get(name) ?? ""),
    }));
    const side = measuredSide(requirement);
    const largest = side && largestTerm(side.expression, formulas, ledger, (name) => kindOf(bases.get(name)))?.text;
    return [{ id, quality, target: target.text, ways, ...(largest && { largest }), ...reachedBy(requirement, ledger) }];
  });
}

function reachedBy(requirement: Requirement, ledger: Ledger): Pick<Unmet, "reached" | "isCost" | "limit" | "now"> {
  const side = measuredSide(requirement);
  const amount = measureIn(requirement.target.text)?.text ?? "";
  const unit = amount.replace(/^[\d.,\s]+(?:k|million|bn)?\s*/u, "");
  const isCost =
    /\bmonthly_cost\b/u.test(side?.expression ?? "") &&
    !/ per /u.test(requirement.target.text) &&
    /\/month/u.test(amount);
  const value = ledger.evaluate(amount);
  const now = side ? ledger.evaluate(side.expression) : value;
  return {
    ...(side && { reached: `\`${side.expression}\` = ?${unit === "" ? "" : ` ${unit}`}` }),
    isCost,
    limit: isProblem(value) ? 0 : value.value,
    now: !side || isProblem(now) ? 0 : now.value,
  };
}

/** The text with a question for each of them, and with both numbers and the cheapest way out in front of the overview. */
export function withUnmet(text: string, unmet: Unmet[], ledger?: Ledger): string {
  if (unmet.length === 0) return text;
  const rows = unmet.map(({ id, ways }) => {
    const texts = ways.map((way) => way.text);
    const otherwise = texts.length > 0 ? `it holds with ${texts.join(", or ")}` : "another target or another design";
    return `\n| ${id} is not met as asked: what gives way? | the target stays and its check fails | ${otherwise} | product owner |`;
  });
  let now = insertBehind(text, rows.join(""));
  const told: string[] = [];
  for (const one of unmet.slice(0, most)) {
    const { text: next, sentence } = withSentence(now, one, ledger);
    now = next;
    told.push(sentence);
  }
  const rest =
    unmet.length > most
      ? ` So ${unmet.length - most > 1 ? "do" : "does"} ${unmet
          .slice(most)
          .map(({ id }) => id)
          .join(", ")}.`
      : "";
  return withSection(now, "Overview", (section) =>
    section.replace(/^(## Overview[ \t]*\n\n)/u, (head) => `${head}**Not met as asked:** ${told.join(" ")}${rest}\n\n`),
  );
}

function kindOf(basis = ""): string {
  if (/^choice/u.test(basis)) return ", a choice of ours";
  if (/^assumption/u.test(basis)) return ", which is assumed and can be measured";
  return /^limit/u.test(basis) ? ", which is given from outside" : "";
}

function bare(cell = ""): string {
  return cell.replaceAll("`", "");
}

/** A sentence more on what is not met, in front of the overview. */
export function withMissed(text: string, sentence: string): string {
  return withSection(text, "Overview", (section) =>
    /^\*\*Not met as asked:\*\*/mu.test(section)
      ? section.replace(/^(\*\*Not met as asked:\*\*.*)$/mu, (line) => `${line} ${sentence}`)
      : section.replace(/^(## Overview[ \t]*\n\n)/u, (head) => `${head}**Not met as asked:** ${sentence}\n\n`),
  );
}

/** Behind the last row of the open questions. */
export function insertBehind(text: string, rows: string): string {
  const last = linesOf(text, ["Question", "Assumed"], "Open Questions").at(-1);
  return last ? text.slice(0, last.end) + rows + text.slice(last.end) : text;
}
