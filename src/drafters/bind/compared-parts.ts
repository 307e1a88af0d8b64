import type { Family } from "./families.ts";
import { jobs } from "./families.ts";
import { componentsIn, type DecisionRow, externalsIn, technologyOf, withDecisions } from "./page-lines.ts";
import { isNamed, type Product, productsIn } from "./products.ts";
import { technologiesIn } from "./technologies.ts";

/** Why a design does without a technology for which it has another one, and when that turns. */
const reasons: Partial<Record<Family, [because: string, reconsider: string]>> = {
  stream: [
    "it keeps events for several readers and asks for at least three brokers and somebody who knows them; here each message has one reader",
    "a second system must read the same events again",
  ],
  queue: [
    "a job and the change that causes it are one write today; a broker beside it can lose one of the two",
    "jobs press the store",
  ],
  relational: [
    "its one primary commits each write, and a failover stops them all for a minute or two; here a write concerns one key",
    "rules span several rows, or people ask freely across them",
  ],
  documents: [
    "its records have no constraint between them, and here the database itself must refuse what may not be",
    "records are written alone and no rule spans two of them",
  ],
  cache: ["what it holds can be wrong or lost, and at this load the store answers in time", "reads press the store"],
  search: [
    "a second copy of the data lags behind and must be rebuilt after each change of form",
    "people search free text",
  ],
  columns: [
    "it answers wide questions over long times and takes single changes badly",
    "reports over months of raw rows are asked for all day",
  ],
  containers: [
    "a cluster is one more thing that is upgraded every few months; the parts here need none of what it adds",
    "several teams release many parts, or one runs already",
  ],
  objects: [
    "the store that is there keeps files in several places and costs less than disks of ours",
    "data may not leave own machines",
  ],
  language: [
    "what is slow here waits for the network and the store, not for the language",
    "the team writes it faster, which is reason enough",
  ],
  edge: ["most answers are made for one person and may not be cached", "many people read the same from far away"],
};

/** A technology that the brief asks about, in place of the one that does its job here. */
export function insteadOf(text: string, product: Product): string {
  const { name, family } = product;
  const parts = [...componentsIn(text).map((part) => ({ part, technology: technologyOf(text, part) }))];
  const near = [family, ...(jobs[family].near ?? [])];
  const used = parts.find(({ technology }) => isNamed(product, technology));
  const own = near
    .map((one) => parts.find(({ technology }) => technologiesIn(technology).some((each) => each.family === one)))
    .find((one) => one !== undefined);
  const [because, reconsider] = reasons[family] ?? [
    "another product does its job here and is as good at this load",
    "a measurement at twice the load says otherwise",
  ];
  const row: DecisionRow = used
    ? [
        `${name} for the ${used.part}`,
        `${name}; another of its kind`,
        name,
        "it does the job of this part in the design as drawn",
        reconsider,
      ]
    : own
      ? [`${name} for the ${own.part}`, `${name}; ${short(own.technology)}`, short(own.technology), because, reconsider]
      : [`${name}`, `${name}; none`, "none", jobs[family].unused, reconsider];
  return externalsIn(text).some((one) => productsIn(one).some((each) => each.product === product))
    ? text
    : withDecisions(text, [row]);
}

function short(technology: string): string {
  return technology
    .split(/[,;.](?= |$)/u)[0]!
    .replace(/`/gu, "")
    .trim();
}
