import type { Numbers } from "./numbers.ts";
import { withRemark } from "./overview.ts";
import { tablesWith } from "./places.ts";
import { requirementsIn } from "./targets.ts";

const most = 3;

/** A target of the brief that the design cannot meet, and the nearest inputs that would let it hold. */
export type Unmet = { id: string; quality: string; target: string; ways: string[] };

/**
 * The targets of the brief whose checks fail. What the brief fixes is no way out, nor is more load, nor what stands in the
 * check itself, such as a multiple of the budget.
 */
export function unmetIn({ document, ledger }: Numbers, given: ReadonlySet<string | undefined>): Unmet[] {
  const bases = tablesWith(document, ["Quantity", "Value", "Basis"]).flatMap(({ rows }) => rows);
  const fixed = bases.flatMap(({ cells: [name, , basis] }) =>
    /\bbrief\b/u.test(basis?.text ?? "") ? [bare(name?.text)] : [],
  );
  const loads = ledger.loads.map(({ name }) => name);
  return [...requirementsIn({ document }).values()].flatMap(({ id, quality, target, check }) => {
    const expression = /^`([^`]+)`/u.exec(check.text)?.[1];
    const found = given.has(id) && ledger.checks.find(({ input }) => input.expression === expression);
    if (!expression || !found || found.holds || found.problem) return [];
    const closed = new Set([...fixed, ...loads, ...(expression.match(/[a-z]\w*/gu) ?? [])]);
    const flips = (ledger.flips(found) ?? []).filter(
      ({ name, at, text }) => !closed.has(name) && !(text.includes("%") && at.value > 1),
    );
    const ways = flips.slice(0, most).map(({ name, text: said }) => `\`${name}\`${said.slice(name.length)}`);
    return [{ id, quality, target: target.text, ways }];
  });
}

/** The text with a question for each of them, and a sentence in the overview. */
export function withUnmet(text: string, unmet: Unmet[]): string {
  if (unmet.length === 0) return text;
  const rows = unmet.map(({ id, ways }) => {
    const otherwise =
      ways.length > 0 ? `it holds with ${ways.join(", or ")}` : "less load, another target or another design";
    return `\n| ${id} is not met as asked: what gives way? | the target stays and its check fails | ${otherwise} | product owner |`;
  });
  const said = unmet.map(({ id, quality, target }) => `${id}, ${quality} ${target}`).join("; ");
  return withRemark(
    insertBehind(text, rows.join("")),
    `**Not met as asked:** ${said}. Open Questions tells what would let it hold.`,
  );
}

function bare(cell = ""): string {
  return cell.replaceAll("`", "");
}

/** Behind the last row of the open questions. */
export function insertBehind(text: string, rows: string): string {
  const table = /^\| Question \| Assumed \| If not \| Decides \|.*(?:\n\|.*)+/mu.exec(text);
  const end = table ? table.index + table[0].length : -1;
  return end < 0 ? text : text.slice(0, end) + rows + text.slice(end);
}
