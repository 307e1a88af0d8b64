import type { Constraint } from "../../brief/index.ts";
import type { Document } from "../../document/index.ts";
import { type Blueprint, withText } from "./blueprint.ts";
import { applyEdits, type Edit } from "./edits.ts";
import { sectionNamed, tablesWith } from "./places.ts";
import type { Platform } from "./platform-services.ts";
import type { Site } from "./products.ts";
import { decisionEdits, joined, languageEdits, partitionEdits, podEdits, restated } from "./stack-edits.ts";
import { priceEdits } from "./stack-prices.ts";
import { bodyFrom, inPlaceOf, type Placed, type Stack, type Technology, technologiesIn } from "./technologies.ts";

export type { Platform } from "./platform-services.ts";

/** The one platform that the brief names and that is not AWS; several or none leave the blueprint as it is. */
export function platformOf(constraints: Constraint[]): Platform | undefined {
  const named = constraints.flatMap(({ kind, words, text }): (Platform | "AWS")[] => {
    if (kind === "on-prem") return ["own servers"];
    if (kind !== "cloud") return [];
    if (/azure/iu.test(words))
      return /azure (?:openai|ad)\b/iu.test(text) && !/\bon azure\b/iu.test(text) ? [] : ["Azure"];
    if (/gcp|google/iu.test(words)) return ["Google Cloud"];
    return /aws|amazon/iu.test(words) ? ["AWS"] : [];
  });
  const [one, ...others] = new Set(named);
  return others.length === 0 && one !== "AWS" ? one : undefined;
}

/** The blueprint with the technologies of a stack: those that the brief gives do the job of those in the text, others are the platform's. */
export function onStack(blueprint: Blueprint, stack: Stack): Blueprint {
  const { document, ...head } = blueprint;
  const edits = stack.site === "AWS" && stack.given.size === 0 ? [] : stackEdits(document, stack);
  return edits.length === 0 ? blueprint : withText(head, applyEdits(document.source, edits), document.path);
}

function stackEdits(document: Document, stack: Stack): Edit[] {
  const { source } = document;
  const from = bodyFrom(document);
  const body = source.slice(from);
  const technologies = technologiesIn(body).map((one) => ({ ...one, start: one.start + from, end: one.end + from }));
  const offers = offersIn(document);
  const placed = technologies.flatMap((one): Placed[] => {
    const next = inPlaceOf(source.slice(one.start, one.end), one, stack);
    return next && !offers.some(({ start, end }) => start <= one.start && one.start < end) ? [{ ...one, next }] : [];
  });
  const whole = [
    ...baseEdits(document, stack, placed),
    ...listEdits(source, from, stack, placed),
    ...decisionEdits(document, placed),
    ...addresses(body, from),
  ];
  return [
    ...whole.filter(({ text }) => text !== undefined).map((edit) => edit as Edit),
    ...joined(source, placed).filter(({ start }) => !whole.some((one) => one.start <= start && start < one.end)),
    ...languageEdits(document, stack),
    ...priceEdits(document, placed),
    ...podEdits(document, from, stack),
    ...partitionEdits(source, placed),
    ...questionEdits(document, stack, placed),
  ];
}

/** What could be bought keeps its name wherever the design runs. */
function offersIn(document: Document): { start: number; end: number }[] {
  const tables = tablesWith(document, ["Decision", "Options"], sectionNamed(document, "Trade-offs"));
  return tables.flatMap(({ rows }) => rows).filter(({ cells }) => /\b(?:buy|build)\b/iu.test(cells[0]?.text ?? ""));
}

/** Sources of prices and limits: of what the brief gives they are assumptions, of a platform they stay those of AWS and say so. */
function baseEdits(document: Document, stack: Stack, placed: Placed[]): Edit[] {
  const bases = tablesWith(document, ["Quantity", "Value", "Basis"])
    .flatMap((table) => table.rows)
    .flatMap(({ cells: [name, , basis] }) =>
      name && basis && /^(?:price|limit):/u.test(basis.text) ? [{ name, basis }] : [],
    );
  return bases.flatMap(({ name, basis }) => {
    const inside = placed.filter(({ start }) => basis.start <= start && start < basis.end);
    if (inside.some(({ next }) => next.isGiven))
      return [{ ...basis, text: restated(document.source, [name, basis], inside) }];
    if (stack.site === "AWS" || !(inside.length > 0 || /us-east-1|Amazon/u.test(basis.text))) return [];
    return [{ ...basis, text: borrowed(basis.text, stack.site) }];
  });
}

/** A limit or price of AWS that stands where that of another platform is not known; own servers have none at all. */
function borrowed(text: string, site: Site): string {
  if (site === "own servers") return text.replace(/^(\w+):\s*/u, `$1: of AWS, in place of that of ${site}: `);
  return `${text}; stands in for that of ${site}`;
}

/** The list of prices: without its pages where they say nothing of the platform, else without those of what is replaced. */
function listEdits(source: string, from: number, stack: Stack, placed: Placed[]): Edit[] {
  const said = new Set<string>();
  return Array.from(source.slice(from).matchAll(/^Prices:.*$/gmu), ({ index, 0: text }) => {
    const [start, end] = [from + index, from + index + text.length];
    if (stack.site !== "AWS") {
      const next = standIn(text, stack.site);
      const again = said.has(next);
      said.add(next);
      return { start, end, text: again ? "" : next };
    }
    const gone = placed.filter((one) => one.next.isGiven && start <= one.start && one.start < end);
    const left = text.replace(/\(([^()]*)\)/u, (_, list: string) => {
      const at = start + text.indexOf("(") + 1;
      return `(${withoutItems(list, at, gone)})`;
    });
    return { start, end, text: left };
  });
}

function withoutItems(list: string, from: number, gone: Technology[]): string {
  let at = from;
  const items = list.split(", ").filter((item) => {
    const [start, end] = [at, at + item.length];
    at = end + 2;
    return !gone.some((one) => start <= one.start && one.start < end);
  });
  return items.join(", ");
}

/** The list of prices without its pages: they say nothing of the platform. */
function standIn(text: string, site: string): string {
  const short = text.replace(/ \([^()]*(?:\([^()]*\)[^()]*)*\)/gu, "");
  const list = short.replace(/^Prices:\s*/u, "");
  if (site === "own servers") return `Prices: in place of those of ${site}, ${list}`;
  return `Prices: ${list}; it stands in for the list of ${site}, which is not looked up yet`;
}

function addresses(body: string, from: number): { start: number; end: number; text?: string }[] {
  return Array.from(body.matchAll(/https?:\/\/[^\s)>`]+/gu), ({ index, 0: text }) => ({
    start: from + index,
    end: from + index + text.length,
  }));
}

/** What is asked of whoever knows the platform, and of whoever knows the products that the brief gives. */
function questionEdits(document: Document, { site }: Stack, placed: Placed[]): Edit[] {
  const header = ["Question", "Assumed", "If not", "Decides"];
  const table = tablesWith(document, header, sectionNamed(document, "Open Questions"))[0];
  const rows: string[][] = [];
  if (site === "Azure" || site === "Google Cloud")
    rows.push([
      `What does ${site} cost and guarantee?`,
      "the same as AWS",
      "cost, sizes, availability",
      "platform owner",
    ]);
  const limits = tablesWith(document, ["Quantity", "Value", "Basis"])
    .flatMap((one) => one.rows)
    .filter(({ cells: [, , basis] }) => basis && /^limit:/u.test(basis.text))
    .flatMap(({ cells: [name, value, basis] }) => {
      const products = placed.filter(({ start, next }) => next.isGiven && basis!.start <= start && start < basis!.end);
      return products.length > 0 ? [{ said: `${name!.text} = ${value!.text}`, product: products[0]!.next.text }] : [];
    });
  if (limits.length > 0)
    rows.push([
      `What ${limits.length > 1 ? "do" : "does"} ${[...new Set(limits.map(({ product }) => product))].join(", ")} promise?`,
      limits.map(({ said }) => said).join(", "),
      "the checks that rest on it are computed anew",
      "whoever runs it",
    ]);
  return table && rows.length > 0
    ? [{ start: table.end, end: table.end, text: rows.map((cells) => `\n| ${cells.join(" | ")} |`).join("") }]
    : [];
}
