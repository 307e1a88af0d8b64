import type { Brief } from "../../brief/index.ts";
import { isProblem } from "../../quantities/index.ts";
import { readNumbers } from "./numbers.ts";
import { linesOf, withQuantities, withSection } from "./page-lines.ts";
import type { Place } from "./place.ts";

const own = "monthly_cost + people * people_cost";

/** What the design takes of the team that the brief gives, in place of a number of engineers from elsewhere. */
export function withPeople(text: string): string {
  const row = linesOf(text, ["Quantity", "Value", "Basis"]).find(({ cells }) => cells[0] === "`people`");
  if (!row || !/^assumption|^choice/u.test(row.cells[2] ?? "") || !/\bpeople \* people_cost\b/u.test(text)) return text;
  const told = text.replace(/`people` = [\d.]+(?= )/gu, "`people` = ?");
  const now = linesOf(told, ["Quantity", "Value", "Basis"]).find(({ cells }) => cells[0] === "`people`")!;
  const next = `${told.slice(0, now.start)}| \`people\` | ? | \`engineers * kept_share\`: of the team, once it runs |${told.slice(now.end)}`;
  return withQuantities(next, [
    [
      "kept_share",
      "33 %",
      "assumption: what running and changing it takes of the team after the first release; during the build it takes all of it",
    ],
  ]);
}

/** A decision whose own rule speaks against what is chosen gives the reason that decides, or recommends the other. */
export function withVerdict(text: string, brief: Brief, place: Place): string {
  const found = linesOf(text, ["Decision", "Options"], "Trade-offs").find(
    ({ cells }) => /\bbuild or buy\b|^build$/iu.test(cells[0] ?? "") && /\bbought below\b/u.test(cells[2] ?? ""),
  );
  const code = /`([^`\n]*\bbought_price\b[^`\n]*)`/u.exec(found?.cells[3] ?? "")?.[1];
  if (!found || !code) return text;
  const { ledger } = readNumbers(text);
  const [theirs, ours] = [ledger.evaluate(code), ledger.evaluate(own)];
  if (isProblem(theirs) || isProblem(ours) || theirs.value >= ours.value) return text;
  const reason = reasonOf(brief, place);
  const rule = found.cells[2]!.replace(/^own /u, "by cost alone own ");
  const chosen = reason
    ? `own, since ${reason}; ${rule}`
    : `bought, if a trial shows that it meets every requirement, else own as drawn; ${rule}`;
  const [decision = "", options = "", , ...rest] = found.cells;
  const turned = `${text.slice(0, found.start)}| ${[decision, options, chosen, ...rest].join(" | ")} |${text.slice(found.end)}`;
  const sums = `At the load of the brief a bought product costs \`${code}\` = ? USD/month and this design \`${own}\` = ? USD/month with its engineers`;
  const verdict = reason
    ? `${sums}; it is built all the same, since ${reason}.`
    : `${sums}: buying is recommended unless a trial shows a requirement that it misses, and this design is for that case.`;
  return withSection(turned, "Overview", (section) =>
    /^\*\*Decide:\*\*/mu.test(section)
      ? section.replace(/^(\*\*Decide:\*\*.*)$/mu, (line) => `${line} ${verdict}`)
      : `${section.trimEnd()}\n\n**Decide:** buy, or build? ${verdict}\n\n`,
  );
}

/** What in the brief weighs more than the price. */
function reasonOf({ text, constraints }: Brief, { site, area }: Place): string | undefined {
  if (site === "own servers" && constraints.some(({ kind }) => kind === "on-prem"))
    return "the brief keeps it on own machines, where nobody else's service runs";
  if (area && /\b(?:only|leaves?|leaving|never|must|residency|can['’]t|cannot)\b/iu.test(text))
    return `the brief keeps the data in ${area.name} and in our hands, which a vendor would have to prove first`;
  return undefined;
}
