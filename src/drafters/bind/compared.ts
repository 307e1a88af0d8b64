import { isProblem, type Ledger, printMeasure, sameDimension } from "../../quantities/index.ts";
import type { Blueprint } from "./blueprint.ts";
import { insteadOf } from "./compared-parts.ts";
import type { Comparison } from "./comparison.ts";
import { words } from "./escape.ts";
import {
  type DecisionRow,
  linesOf,
  listed,
  withDecisions,
  withQuantities,
  withQuestions,
  withSection,
} from "./page-lines.ts";
import { loadOf } from "./rows.ts";

const own = "(monthly_cost + people * people_cost)";

/** What the brief wants compared, as decisions with their sums, and as those that the overview asks for. */
export function withComparisons(text: string, asked: Comparison[], blueprint: Blueprint, ledger: Ledger): string {
  if (asked.length === 0) return text;
  const load = mainLoad(text, blueprint, ledger);
  const bought = asked.filter(({ kind }) => kind === "buy");
  const staffed =
    bought.length === 0 || !load
      ? text
      : withQuantities(text, [
          ["people", "1", "assumption: full-time engineers who run and change it"],
          ["people_cost", "12,000 USD/month", "assumption: one engineer, all included"],
        ]);
  const parts = asked.flatMap(({ kind, product }) => (kind === "instead" && product ? [product] : []));
  const exchanged = parts.reduce(insteadOf, staffed);
  const weighed = load
    ? bought.reduce((now, { name }) => weighedAgainst(now, { load, ledger, name }), exchanged)
    : exchanged;
  const questions = [
    ...(load && bought.length > 0 ? [buyOrBuild(bought, { load, ledger })] : []),
    ...(parts.length > 0
      ? [`${listed(parts.map(({ name }) => name))}, or what is drawn? Trade-offs has the reasons.`]
      : []),
  ];
  return questions.reduce(withAsked, weighed);
}

type Sum = { load: string; ledger: Ledger; name?: string };

function buyOrBuild(bought: Comparison[], { load, ledger }: Sum): string {
  const names = bought.flatMap(({ name }) => (name ? [words(name)] : []));
  const [theirs, ours] = [ledger.evaluate(`${load} * bought_price`), ledger.evaluate(own)];
  const known = !isProblem(theirs) && !isProblem(ours);
  const verdict = !known
    ? "Trade-offs has the price at which both cost the same."
    : `By the price assumed ${theirs.value < ours.value ? "buying" : "building"} costs less; Trade-offs has both sums.`;
  return `Buy ${names.length > 0 ? names.join(" or ") : "a product"}, or build? ${verdict}`;
}

function weighedAgainst(text: string, sum: Sum): string {
  const { name } = sum;
  const offer = linesOf(text, ["Decision", "Options"], "Trade-offs").find(({ cells }) =>
    /\bbuild or buy\b|^build$/iu.test(cells[0] ?? ""),
  );
  const named = name === undefined || offer?.cells.some((cell) => cell.includes(name)) ? offer : undefined;
  return named && /\bbought_price\b/u.test(text) ? pointed(text, named, sum) : added(text, sum);
}

/** What is bought is paid by: as the design says itself, else the first of its loads that the price fits. */
function mainLoad(text: string, { binds, document, baseline }: Blueprint, ledger: Ledger): string | undefined {
  const said = /`([^`\n]+?) \* bought_price(?: \/ [^`\n]*)?`/u.exec(text)?.[1];
  if (said && !isProblem(ledger.evaluate(`${said} * bought_price`))) return said;
  const names = [
    ...(baseline ? [/^[a-z]\w*/u.exec(baseline.until)?.[0] ?? ""] : []),
    ...(loadOf({ document })?.names ?? []),
    ...binds.filter(({ role }) => role === "rate" || role === "count").flatMap(({ quantity }) => quantity ?? []),
  ].filter((name) => name !== "" && !isProblem(ledger.value(name)));
  if (isProblem(ledger.value("bought_price"))) return names[0];
  const month = { USD: 1, time: -1 };
  return names.find((name) => {
    const product = ledger.evaluate(`${name} * bought_price`);
    return !isProblem(product) && sameDimension(product.dimension, month);
  });
}

/** The blueprint's own row names the product: it gets both sums at the load of the brief. */
function pointed(
  text: string,
  { cells, start, end }: { cells: string[]; start: number; end: number },
  { load }: Sum,
): string {
  const [decision = "", options = "", chosen = "", because = "", ...rest] = cells;
  const sum = `${load} * bought_price`;
  if (because.includes(`\`${sum}\``)) return text;
  const told = `${because}; at the load of the brief it costs \`${sum}\` = ? USD/month, and this design \`${own.slice(1, -1)}\` = ? USD/month with its engineers`;
  return `${text.slice(0, start)}| ${[decision, options, chosen, told, ...rest].join(" | ")} |${text.slice(end)}`;
}

function added(text: string, { load, ledger, name = "a product" }: Sum): string {
  const product = words(name);
  const slug = `${
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, "_")
      .replace(/^_|_$/gu, "")
      .replace(/^(?=\d)/u, "p_") || "bought"
  }_price`;
  const known = ledger.value("bought_price");
  const people = isProblem(ledger.value("people")) ? "12000 USD/month" : "people * people_cost";
  const even = ledger.evaluate(`(monthly_cost + ${people}) / ${load}`);
  const base = isProblem(known) ? even : known;
  if (isProblem(base)) return text;
  const value = printMeasure(base.value, base.dimension, undefined, 2);
  const like = isProblem(known) ? "until then where both cost the same" : "until then the price assumed for its likes";
  const [theirs, ours] = [ledger.evaluate(`${load} * bought_price`), ledger.evaluate(own)];
  const cheaper = !isProblem(theirs) && !isProblem(ours) && theirs.value < ours.value;
  const chosen = isProblem(known)
    ? "build, until there is a quote"
    : cheaper
      ? `${product}, if the quote holds`
      : "build";
  const row: DecisionRow = [
    `Buy ${product} or build`,
    `${product}; build as drawn`,
    chosen,
    `this design costs \`monthly_cost\` = ? USD/month and \`people * people_cost\` = ? USD/month for engineers; ${product} costs \`${load} * ${slug}\` = ? USD/month at \`${load}\` = ? and a price that is not quoted yet; both cost the same at \`${own} / ${load}\` = ?${unitOf(base.dimension)}`,
    "the quote lies on the other side of that price, or what it lacks is built around it",
  ];
  const priced = withQuantities(text, [[slug, value, `assumption: to be quoted, ${product}; ${like}`]]);
  return withQuestions(withDecisions(priced, [row]), [
    [
      `What does ${product} ask for this load, and which requirements does it not meet?`,
      `\`${slug}\` = ${value}; none`,
      "the break-even moves; what it lacks is built beside it and counted",
      "purchasing, with a trial",
    ],
  ]);
}

/** `= ? USD` tells the unit that a result is wanted in. */
function unitOf(dimension: Readonly<Record<string, number>>): string {
  const printed = printMeasure(1, dimension);
  return /[A-Z]{3}/u.test(printed) ? ` ${printed.replace(/^[\d.,e-]+ ?(?:million|k)?\s*/u, "")}` : "";
}

/** What shall be decided stands in the overview. */
function withAsked(text: string, question: string): string {
  return withSection(text, "Overview", (section) => {
    const same = /^(\*\*Decide:\*\*.*?)\bbuild or buy\?/imu;
    const names = /^Buy (.*), or build\?/u.exec(question)?.[1];
    if (names && same.test(section))
      return section.replace(
        same,
        (_, lead: string) => `${lead}${/: $/u.test(lead) ? "buy" : "Buy"} ${names}, or build?`,
      );
    if (/^\*\*Decide:\*\*/mu.test(section))
      return section.replace(/^(\*\*Decide:\*\*.*)$/mu, (line) => `${line} ${question}`);
    return `${section.trimEnd()}\n\n**Decide:** ${question[0]!.toLowerCase()}${question.slice(1)}\n\n`;
  });
}
