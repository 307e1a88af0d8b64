import type { Brief, Fact } from "../../brief/index.ts";
import { isFeeling } from "../../brief/remarks.ts";
import type { Blueprint } from "./blueprint.ts";
import type { Edit } from "./edits.ts";
import { quoted } from "./escape.ts";
import { type BoundClauses, isStatement } from "./functional.ts";
import { paragraphWith, sectionNamed } from "./places.ts";
import { unusedIn } from "./unused.ts";

/** Stretches beyond this number stay in the quotation of the brief alone. */
const most = 60;
const longest = 200;

/** What the brief fixes or forbids, and numbers that found no place, in its own words at the end of the constraints. */
export function constraintEdits(
  { document }: Blueprint,
  brief: Brief,
  unplaced: Fact[],
  { meant, added, near, beyond }: Pick<BoundClauses, "meant" | "added" | "near" | "beyond">,
): Edit[] {
  const capabilities = [...[...meant.values()].flat(), ...[...added, ...near].map(({ clause }) => clause), ...beyond];
  const listed = new Set(capabilities.map(({ text }) => text));
  const statements = brief.clauses.filter((clause) => isStatement(clause, brief)).map(({ text }) => text);
  const said = [
    ...brief.constraints.map(({ text }) => text),
    ...unplaced.map((fact) => wordsOf(brief, fact)),
    ...statements,
    ...brief.clauses.filter(({ kind }) => kind === "constraint").map(({ text }) => text),
  ];
  const sayings = [...new Set(said)].filter((text) => !listed.has(text) && !isFeeling(text)).slice(0, most);
  const section = sectionNamed(document, "Scope");
  const place = paragraphWith(document.source, section, "**Constraints:**");
  if (sayings.length === 0 || !section) return [];
  const words = sayings.map(quoted).join("; ");
  const unused = unusedIn(document, brief);
  if (place)
    return [
      {
        start: place.end,
        end: place.end,
        text: `${/[.!?]$/u.test(place.text) ? "" : "."} From the brief: ${words}.${unused}`,
      },
    ];
  const end = section.at.end.offset ?? document.source.length;
  return [{ start: end, end, text: `\n\n**Constraints:** from the brief: ${words}.${unused}` }];
}

/** The stretch of the brief that a number stands in, or the number itself where that is long. */
export function wordsOf(brief: Brief, fact: Fact): string {
  const clause = brief.clauses[fact.clause];
  return clause && clause.text.length <= longest ? clause.text : fact.text;
}
