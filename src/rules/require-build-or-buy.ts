import { titleOf } from "./lookup/bodies.ts";
import { hasPeople, namesBehind, type Option, oldPrices, stays } from "./lookup/options.ts";
import { placeOf } from "./lookup/presence.ts";
import { list, quote } from "./lookup/quote.ts";
import type { Facts, Finding, Rule } from "./rule.ts";

export default {
  id: "require-build-or-buy",
  section: "cost",
  severity: "warning",
  summary:
    "Require a comparison with what could be bought, over the same horizon, with people and what the old system costs meanwhile.",
  why: "An option without its people, its overlap or its horizon looks cheaper than it is, and the purchase is decided on that number.",
  fix: "Write a table `Option | Once | Monthly | Meanwhile | Total over the horizon` in which every total is an expression over `horizon`, every option has people, and every option but staying pays the old price until cut-over.",
  bad: "# System Design: Lending\n\n> **Brief:** replace our library product, build-vs-buy has to be in there, renewal is 60k USD/yr\n\n## Cost Estimate\n\n| Item | Quantity | Unit price | Monthly |\n| --- | --- | --- | --- |\n| Loan Store | 1 | 50 USD/month | 50 USD/month |\n| Total | | | 50 USD/month |\n",
  good: "# System Design: Lending\n\n> **Brief:** replace our library product, build-vs-buy has to be in there, renewal is 60k USD/yr\n\n## Cost Estimate\n\n| Item | Quantity | Unit price | Monthly |\n| --- | --- | --- | --- |\n| Loan Store | 1 | 50 USD/month | 50 USD/month |\n| Total | | | 50 USD/month |\n\n### Build or buy\n\n| Option | Once | Monthly | Meanwhile | Total over the horizon |\n| --- | --- | --- | --- | --- |\n| Renew | – | 5,000 USD/month | – | 180,000 USD |\n| Build | 60,000 USD | 1,500 USD/month | 60,000 USD | 174,000 USD |\n",
  *check(facts) {
    const { options, quantities } = facts.design;
    if (options.length === 0) yield* uncompared(facts);
    else if (quantities.length > 0 && options.some(({ total }) => total?.expression)) {
      yield* withoutHorizon(facts);
      yield* withoutOverlap(facts);
      yield* withoutPeople(facts);
    }
  },
} satisfies Rule;

const alternative =
  /\bbuild[-\s]*(?:vs\.?|versus|or|\/)[-\s]*buy\b|\bbuy[-\s]*(?:vs\.?|versus|or|\/)[-\s]*build\b|\bmake[-\s]*or[-\s]*buy\b|\boff[- ]the[- ]shelf\b|\brenewal\b|\bvendor (?:quot|offer|alternative)\w*|\b(?:saas|bought|commercial) (?:alternative|product|platform|offer)\w*/i;
const weighed = /\b(?:buy\w*|bought|vendor|renew\w*|licen[cs]e|off[- ]the[- ]shelf|saas|managed service)\b/i;

/** A decision that weighs the purchase is a comparison too. */
function* uncompared(facts: Facts): Generator<Finding> {
  const { costs, decisions, brief } = facts.design;
  const spoken = [facts.brief, ...costs.remarks.map(({ text }) => text)].map(
    (text) => alternative.exec(text ?? "")?.[0],
  );
  const said = spoken.find((found) => found !== undefined);
  const isWeighed = decisions.some((one) =>
    weighed.test([one.decision, ...one.options, one.chosen, one.because].join(" ")),
  );
  if (said === undefined || isWeighed) return;
  const where = spoken[0] === undefined ? quote(titleOf(facts, "cost")) : "the brief";
  const message = `${where} speaks of ${quote(said)} and nothing compares it: expected a table \`Option | Once | Monthly | Meanwhile | Total over the horizon\``;
  yield { message, at: costs.lines.length > 0 ? placeOf(facts, "cost") : (brief?.at ?? placeOf(facts, "cost")) };
}

function* withoutHorizon(facts: Facts): Generator<Finding> {
  const bare = facts.design.options.filter(
    (option) => option.total?.expression && !namesBehind(facts, option, "total").has("horizon"),
  );
  yield* told(
    bare,
    "has a total that does not depend on `horizon`",
    "expected an expression over it, so that options are compared over the same time",
  );
}

function* withoutOverlap(facts: Facts): Generator<Finding> {
  const staying = facts.design.options.find(stays);
  const prices = staying ? oldPrices(facts, staying).map(({ name }) => name) : [];
  if (prices.length === 0) return;
  const bare = facts.design.options.filter((option) => {
    const names = namesBehind(facts, option);
    return !stays(option) && names.size > 0 && !prices.some((name) => names.has(name));
  });
  yield* told(
    bare,
    `does not pay ${list(prices)} until cut-over`,
    `expected what ${quote(staying!.option)} costs meanwhile, in Meanwhile and in the total`,
  );
}

function* withoutPeople(facts: Facts): Generator<Finding> {
  const bare = facts.design.options.filter(
    (option) => namesBehind(facts, option).size > 0 && !hasPeople(facts, option),
  );
  yield* told(
    bare,
    "has no people in it",
    "expected who sets it up and who looks after it, in engineers or engineer-days",
  );
}

function* told(options: Option[], fault: string, wanted: string): Generator<Finding> {
  for (const { option, at } of options) yield { message: `${quote(option)} ${fault}: ${wanted}`, at };
}
