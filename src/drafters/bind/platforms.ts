import type { Constraint } from "../../brief/index.ts";
import { type Document, everySection } from "../../document/index.ts";
import { type Blueprint, withText } from "./blueprint.ts";
import { applyEdits, type Edit } from "./edits.ts";
import { sectionNamed, tablesWith } from "./places.ts";
import { type Platform, services } from "./platform-services.ts";

export type { Platform } from "./platform-services.ts";

/** The one platform that the brief names and that is not AWS; several or none leave the blueprint as it is. */
export function platformOf(constraints: Constraint[]): Platform | undefined {
  const named = constraints.flatMap(({ kind, words }): (Platform | "AWS")[] => {
    if (kind === "on-prem") return ["own servers"];
    if (kind !== "cloud") return [];
    if (/azure/iu.test(words)) return ["Azure"];
    if (/gcp|google/iu.test(words)) return ["Google Cloud"];
    return /aws|amazon/iu.test(words) ? ["AWS"] : [];
  });
  const [one, ...others] = new Set(named);
  return others.length === 0 && one !== "AWS" ? one : undefined;
}

/** The blueprint with the platform's services in place of those of AWS. Prices and limits stay those of AWS and say so, since no list here has the platform's own; a question asks for them. */
export function onPlatform(blueprint: Blueprint, platform: Platform): Blueprint {
  const { document, ...head } = blueprint;
  return withText(head, applyEdits(document.source, platformEdits(document, platform)), document.path);
}

function platformEdits(document: Document, platform: Platform): Edit[] {
  const bases = tablesWith(document, ["Quantity", "Value", "Basis"])
    .flatMap((table) => table.rows)
    .flatMap(({ cells: [, , basis] }) => (basis && /^(?:price|limit):/u.test(basis.text) ? [basis] : []));
  const kept = bases.filter(({ text }) => servicesIn(text, 0).length > 0 || /us-east-1|Amazon/u.test(text));
  const from =
    [...everySection(document)].find(({ depth }) => depth === 2)?.at.start.offset ?? document.frontMatter.end;
  const body = document.source.slice(from);
  const lists = Array.from(body.matchAll(/^Prices:.*$/gmu), ({ index, 0: text }) => ({
    start: from + index,
    end: from + index + text.length,
    text,
  }));
  const addresses = Array.from(body.matchAll(/https?:\/\/[^\s)>`]+/gu), ({ index, 0: text }) => ({
    start: from + index,
    end: from + index + text.length,
  }));
  const fixed = [...kept, ...lists, ...addresses];
  return [
    ...servicesIn(body, from)
      .filter(({ start }) => !fixed.some((one) => one.start <= start && start < one.end))
      .map(({ start, end, names }) => ({ start, end, text: names[platform] })),
    ...lists.map(({ start, end, text }) => ({ start, end, text: standIn(text, platform) })),
    ...kept.map(({ start, end, text }) => ({
      start,
      end,
      text: text.replace(/^(\w+):\s*/u, `$1: of AWS, in place of that of ${platform}: `),
    })),
    ...questionEdits(document, platform),
  ];
}

/** The list of prices without its pages: they say nothing of the platform. */
function standIn(text: string, platform: Platform): string {
  const short = text.replace(/ \([^()]*(?:\([^()]*\)[^()]*)*\)/gu, "");
  return short.replace(/^Prices:\s*/u, `Prices: in place of those of ${platform}, `);
}

function questionEdits(document: Document, platform: Platform): Edit[] {
  const header = ["Question", "Assumed", "If not", "Decides"];
  const table = tablesWith(document, header, sectionNamed(document, "Open Questions"))[0];
  const question = `What does ${platform === "own servers" ? "own hardware" : platform} cost and guarantee?`;
  const cells = [question, "the same as AWS", "cost, sizes, availability", "platform owner"];
  return table ? [{ start: table.end, end: table.end, text: `\n| ${cells.join(" | ")} |` }] : [];
}

type Found = { start: number; end: number; names: Record<Platform, string> };

/** Every service that is named from an offset on; one that another begins is found once. */
function servicesIn(text: string, offset: number): Found[] {
  const found: Found[] = [];
  const begin = /(?<![\p{L}\p{N}_/.`-])(?:\p{Lu}|one |a public|db\.|cache\.|gp3|[a-z]\d[a-z]{0,3}\.)/gu;
  for (let hit = begin.exec(text); hit; hit = begin.exec(text)) {
    const { index } = hit;
    const service = services.find(({ pattern }) => endAt(pattern, text, index) > index);
    if (!service) continue;
    const end = endAt(service.pattern, text, index);
    found.push({ start: offset + index, end: offset + end, names: service.names });
    begin.lastIndex = end;
  }
  return found;
}

/** Where a match that begins at `index` ends; 0 where there is none. */
function endAt(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return pattern.test(text) ? pattern.lastIndex : 0;
}
