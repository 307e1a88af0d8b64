import { isProblem, type Ledger } from "../../quantities/index.ts";
import {
  componentsIn,
  type Line,
  linesOf,
  replaceOwn,
  spanOf,
  technologyOf,
  withDecisions,
  withQuantities,
} from "./page-lines.ts";
import { nameOn, type Product, type Site } from "./products.ts";
import { decided, moneyOf, withLinesFor, withSources } from "./relational-edits.ts";
import { withoutQuotas } from "./relational-limits.ts";
import { technologiesIn } from "./technologies.ts";

/** The relational database that a store becomes, and why. */
export type Relational = { product: Product; site: Site; reason: string };

/** Commits that one primary with a synchronous standby takes, gathered; more is asked of a store that spreads its keys. */
const limit = 5000;
const spare = 3;

/**
 * The text with its key-value stores as tables of a relational database where their load allows it, and where it does not
 * with the reason as a decision.
 */
export function withRelational(text: string, ledger: Ledger, given: Relational): string {
  const stores = componentsIn(text).filter((name) => isKeyValue(technologyOf(text, name)));
  if (stores.length === 0) return text;
  const loads = stores.map((name) => loadOf(text, name, ledger));
  return loads.every(({ peak }) => peak <= limit)
    ? loads.reduce(
        (now, load) => swapped(now, load, ledger, given),
        named(withoutQuotas(text, stores, given.product.name), given),
      )
    : kept(
        text,
        loads.filter(({ peak }) => peak > limit),
        given,
      );
}

type Load = {
  name: string;
  slug: string /** The formula of its requests. */;
  rate: string;
  peak: number;
  lines: Line[];
};

function isKeyValue(technology: string): boolean {
  return technologiesIn(technology)[0]?.family === "documents";
}

/** The lines of cost by request tell how often a store is asked. */
function loadOf(text: string, name: string, ledger: Ledger): Load {
  const lines = linesOf(text, ["Item", "Quantity", "Unit price"], "Cost Estimate").filter(({ cells }) =>
    cells[0]?.startsWith(name),
  );
  const rates = lines.flatMap(({ cells: [, quantity = ""] }) => {
    const formula = /^`([^`]+)`/u.exec(quantity)?.[1];
    const value = formula && ledger.evaluate(formula);
    const isRate =
      value && !isProblem(value) && Object.keys(value.dimension).join() === "time" && value.dimension.time === -1;
    return isRate ? [{ formula: formula!, value: value.value }] : [];
  });
  const factor = ledger.value("peak_factor");
  const peak = rates.reduce((sum, { value }) => sum + value, 0) * (isProblem(factor) ? spare : factor.value);
  const rate = rates.map(({ formula }) => (/ [+-] /u.test(formula) ? `(${formula})` : formula)).join(" + ");
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/gu, "_");
  return { name, slug, rate, peak, lines };
}

/** The product's name wherever a key-value store of a cloud stood. */
function named(text: string, { product, site }: Relational): string {
  const stores = /(?:Amazon )?DynamoDB(?: on demand)?|ScyllaDB|Cosmos DB|Firestore/gu;
  const service = `${nameOn(product, site)} with a synchronous standby`;
  const own = replaceOwn(text, stores, ({ 0: said, index }) => {
    const line = text.slice(text.lastIndexOf("\n", index) + 1, index);
    if (/^Prices:/u.test(line) || /\| (?:limit|price):/u.test(line)) return said;
    return /^- \*\*Technology:\*\* (?:\p{L}+ )?$/u.test(line) ? service : product.name;
  });
  const told = own.replaceAll("with a synchronous standby with ", "with a synchronous standby, ");
  return replaceOwn(told, /\bTTL\b/gu, () => "expiry");
}

function swapped(text: string, { name, slug, rate, lines }: Load, ledger: Ledger, given: Relational): string {
  const { product, site, reason } = given;
  const factor = isProblem(ledger.value("peak_factor")) ? "" : " * peak_factor";
  const use = isProblem(ledger.value("utilisation")) ? "60 %" : "utilisation";
  const busy = rate === "" ? "0.1 /s" : factor === "" ? rate : `(${rate.replace(/^\(([^()]*)\)$/u, "$1")})${factor}`;
  const disk = lines.find(({ cells }) => moneyOf(cells[2] ?? "", ledger) === "USD data-1 time-1")?.cells[1] ?? "20 GB";
  const rows = [
    `| ${name}, primary and standby | \`${slug}_vcpu\` | \`store_vcpu_price\` | ? |`,
    `| ${name} disks of both, backups | ${disk.replace(/ = .*$/u, "")} | \`store_disk_price\` | ? |`,
  ].join("\n");
  const costed = withLinesFor(text, name, rows);
  const listed = costed
    .replace(/(?<=^Prices:.*)(?:, )?DynamoDB(?: on demand)?(?=[,)])/mu, "")
    .replace(/(?<=^Prices:.*)\(, /mu, "(");
  const sourced = withSources(listed, name, given);
  const counted = withQuantities(sourced, [
    ["store_cpu_avg", "1 ms", `assumption: ${product.name}, one read or write with its index, standby included`],
    [
      "store_commits",
      `${limit.toLocaleString("en-US")} /s`,
      `assumption: commits of one ${product.name} primary whose standby confirms, gathered; load test`,
    ],
    [
      `${slug}_vcpu`,
      "?",
      `\`2 * max(1, ceil(${busy} * store_cpu_avg / ${use} / 2))\`: processors of the primary, bought in pairs`,
    ],
    ["store_vcpu_price", "0.159 USD/h", vcpuBasis(given)],
    [
      "store_disk_price",
      "0.325 USD/GB/month",
      `assumption: ${site === "own servers" ? "disks" : nameOn(product, site)}, two copies and a backup; to be quoted`,
    ],
  ]);
  const because = `${reason}; \`${busy}\` = ? /s at the peak is within what one primary commits, \`store_commits\` = ${limit.toLocaleString("en-US")} /s`;
  return decided(counted, name, product, because);
}

function vcpuBasis({ product, site }: Relational): string {
  return product.name === "PostgreSQL" && site === "AWS"
    ? "price: Amazon RDS for PostgreSQL pricing page, db.m6g Multi-AZ by the vCPU, us-east-1, 2026-01"
    : `assumption: ${nameOn(product, site)}, a processor of primary and standby; to be quoted`;
}

/** The load is beyond one primary: the store stays, and the reason stands with its numbers. */
function kept(text: string, loads: Load[], { product, reason }: Relational): string {
  if (!/gives it/u.test(reason)) return text;
  const { name, rate } = loads[0]!;
  const technology = technologyOf(text, name).replace(/[.,;].*$/u, "");
  const { end } = spanOf(text, "Trade-offs");
  if (end === text.length) return text;
  const told = withQuantities(text, [
    [
      "store_commits",
      `${limit.toLocaleString("en-US")} /s`,
      `assumption: commits of one ${product.name} primary whose standby confirms, gathered; load test`,
    ],
  ]);
  return withDecisions(told, [
    [
      `${product.name}, which the brief gives, for the ${name}`,
      `${product.name}; ${technology}`,
      technology,
      `\`${rate}\` = ? /s on average, and several times that at the peak, is more than one primary commits, \`store_commits\` = ${limit.toLocaleString("en-US")} /s; ${product.name} takes what is read in reports`,
      "the load is a tenth, or the rows are spread over several primaries",
    ],
  ]);
}
