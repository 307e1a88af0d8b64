import type { Document } from "../../document/index.ts";
import type { Area, Region } from "./areas.ts";
import type { Edit } from "./edits.ts";
import { sectionNamed, tablesWith } from "./places.ts";
import { bodyFrom } from "./technologies.ts";

/** Copies do not leave the area either; where it has no second region they stand in another account of the one. */
export function copyEdits(document: Document, area: Area, first: Region, second: Region | undefined): Edit[] {
  const from = bodyFrom(document);
  const body = document.source.slice(from).replace(/^```[\s\S]*?^```/gmu, (code) => " ".repeat(code.length));
  if (second)
    return Array.from(body.matchAll(/\b(?:a second|another) region\b/gu), ({ index, 0: found }) => ({
      start: from + index,
      end: from + index + found.length,
      text: `${found} in ${area.name} (${second.id})`,
    }));
  const built = body.replace(weighed, (section) => " ".repeat(section.length));
  return [
    ...Array.from(
      built.matchAll(/\b(a second|another|two|second) regions?\b/gu),
      ({ index, 0: found, 1: lead = "" }) => ({
        start: from + index,
        end: from + index + found.length,
        text: inOne(lead, first),
      }),
    ),
    ...lostEdits(document),
  ];
}

/** Where other ways are spoken of, and not what is built. */
const weighed = /^## (?:Overview|Scope|Trade-offs|Open Questions)\n[\s\S]*?(?=^## |(?![\s\S]))/gmu;

function inOne(lead: string, { id }: Region): string {
  if (lead === "two") return `two accounts in ${id}`;
  return /^a/u.test(lead) ? `${lead} account in ${id}` : `${lead} account`;
}

/** Without a copy elsewhere the loss of the region ends when it is back, and no formula knows when. */
function lostEdits(document: Document): Edit[] {
  const stores = tablesWith(document, ["Store", "Holds"], sectionNamed(document, "Data Model"))
    .flatMap(({ rows }) => rows)
    .flatMap(({ cells: [, , survives] }) => {
      const found = survives && /\bthe region: (RPO [^,;|]+, RTO [^;|]+)/u.exec(survives.text);
      if (!found) return [];
      const start = survives.start + found.index + found[0].length - found[1]!.length;
      return [{ start, end: start + found[1]!.trimEnd().length, text: "waits for it, since no copy may leave it" }];
    });
  const failures = tablesWith(document, ["Failure", "Impact"], sectionNamed(document, "Failure Modes"))
    .flatMap(({ rows }) => rows)
    .flatMap(({ cells }) =>
      /\bregion\b/u.test(cells[0]?.text ?? "") && cells.length > 3
        ? [{ ...cells.at(-1)!, text: "a zone: the others carry on; the region: by itself when it is back" }]
        : [],
    );
  return [...stores, ...failures];
}

/** Who accepts that the loss of the one region is waited for. */
export function lostEdit(document: Document, { id }: Region): Edit | undefined {
  return questionEdit(document, [
    `No region but ${id} may hold a copy: may the service wait when all of ${id} is down, and is what is lost with it lost?`,
    `yes: copies stand in another account of ${id}, in other zones`,
    "a second region that the rule on data allows, with copies in it",
    "product owner",
  ]);
}

/** A further open question. */
export function questionEdit(document: Document, cells: string[]): Edit | undefined {
  const header = ["Question", "Assumed", "If not", "Decides"];
  const table = tablesWith(document, header, sectionNamed(document, "Open Questions"))[0];
  return table ? { start: table.end, end: table.end, text: `\n| ${cells.join(" | ")} |` } : undefined;
}
