import { isProblem, type Ledger } from "../../quantities/index.ts";
import { withQuantities } from "./page-lines.ts";
import { type CostPart, costParts, discount, isListed, otherWay } from "./remedies.ts";
import type { Unmet } from "./unmet.ts";

/** A line of cost that makes so much of the whole is named. */
const large = 0.25;

/** Both numbers, what makes most of it, and the cheapest way out that this design knows. */
export function withSentence(text: string, one: Unmet, ledger: Ledger | undefined): { text: string; sentence: string } {
  const { id, quality, target, reached, isCost } = one;
  const name = quality.split(/[,;(]/u)[0]!.trim();
  const said = `${id}, ${name[0]!.toLowerCase()}${name.slice(1)}, asks for ${target}${reached ? `, and this design reaches ${reached}` : ", which this design does not reach"}.`;
  if (isCost && ledger) {
    const { text: next, sentence } = cheaper(text, one, ledger);
    return { text: next, sentence: `${said} ${sentence}` };
  }
  return { text, sentence: [said, one.largest, wayOut(one)].filter(Boolean).join(" ") };
}

function wayOut({ ways, id }: Unmet): string {
  const way = ways.find(({ isChoice }) => isChoice) ?? ways[0];
  if (!way) return "No single choice that is open mends it: the target or the design has to change.";
  const [, name, at] = /^(`\w+`)\s*(.*?)\s*(?:\(now .*\))?$/u.exec(way.text) ?? [];
  return way.isChoice
    ? `The nearest choice of ours that would hold it is ${name} at ${at}.`
    : `It would hold with ${name} at ${at}, which is assumed and has to be measured; Open Questions has ${id}.`;
}

/** What makes most of the cost, another way for it, and processors that are paid ahead. */
function cheaper(text: string, one: Unmet, ledger: Ledger): { text: string; sentence: string } {
  const parts = costParts(text, ledger);
  const total = ledger.value("monthly_cost");
  if (isProblem(total) || parts.length === 0) return { text, sentence: wayOut(one) };
  const big = parts.filter(({ share }) => share >= large).slice(0, 2);
  const told = (big.length > 0 ? big : parts.slice(0, 1)).map(
    ({ formula, item }) => `\`${formula} / monthly_cost\` = ? % of it is ${item}`,
  );
  const sentences = [`${told.join(", ")}.`];
  const compute = parts.filter(({ isCompute }) => isCompute);
  const sum = compute.reduce((all, { value }) => all + value, 0);
  const gap = total.value * (1 - one.limit / Math.max(one.now, Number.MIN_VALUE));
  const choice = one.ways.find(({ isChoice }) => isChoice);
  if (choice) return { text, sentence: [...sentences, wayOut(one)].join(" ") };
  const [first] = parts;
  if (compute.length > 0 && isListed(text) && sum > 0.05 * total.value) {
    const priced = withQuantities(text, [
      [
        "compute_cost",
        "? USD/month",
        `\`${compute.map(({ formula }) => formula).join(" + ")}\`: processors by the hour`,
      ],
      ["commit_discount", "30 %", "assumption: list of one-year commitments; to be quoted"],
    ]);
    const paid = "`monthly_cost - commit_discount * compute_cost` = ? USD/month";
    sentences.push(
      discount * sum >= gap
        ? `The cheapest way out is to pay the processors a year ahead, which leaves ${paid} with \`commit_discount\` = 30 % assumed.`
        : `Processors paid a year ahead leave ${paid}, which is not enough alone.`,
    );
    return {
      text: priced,
      sentence: [...sentences, ...(discount * sum >= gap ? [] : [without(text, first!, gap)])].join(" "),
    };
  }
  return { text, sentence: [...sentences, without(text, first!, gap)].join(" ") };
}

/** What is left without the dearest line, and where the design names another way for it. */
function without(text: string, { item, formula, value }: CostPart, gap: number): string {
  const way = otherWay(text, item);
  const other = way
    ? `Trade-offs has another way for it under “${way}”`
    : "another way to get what it gives is the first thing to look for";
  return value >= gap
    ? `Without ${item} a month costs \`monthly_cost - ${/ [+-] /u.test(formula) ? `(${formula})` : formula}\` = ? USD/month: ${other}.`
    : `No line alone makes up for the rest: what is kept and how long, and which requirement is worth its part of the sum, has to be decided.`;
}
