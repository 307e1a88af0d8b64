import { componentOf, linesOf, replaceOwn, spanOf, withSection } from "./page-lines.ts";

/** What one primary takes in a second, in place of the quota of a table. */
const commits = 5000;
const keyed = "(?:Amazon )?DynamoDB|ScyllaDB|Cosmos DB|Firestore";
const ledger = ["Quantity", "Value", "Basis"];

/**
 * The text of a design whose key-value stores become tables of a relational database, before their names change: quotas
 * and prices by request, expiry of rows and streams are those of the old product, and the new one has its own.
 */
export function withoutQuotas(text: string, stores: string[], product: string): string {
  const limited = limitsOf(text, product);
  const priced = withoutPrices(limited);
  const scaled = stores.reduce((now, name) => scaledAs(now, name), priced);
  return worded(scaled, product);
}

/** `table_limit`, a quota of a table, becomes what primaries commit; a quota of one key what one row takes. */
function limitsOf(text: string, product: string): string {
  const rows = linesOf(text, ledger);
  const names = new Set(rows.map(({ cells }) => bare(cells[0])));
  const quotas = rows.flatMap(({ cells: [name, value = "", basis = ""] }) =>
    / \/s$/u.test(value) && (isQuota.test(basis) || /^(?:warm|table|default)_(?:writes|limit|quota)$/u.test(bare(name)))
      ? [{ name: bare(name), basis, value }]
      : [],
  );
  const renamed = new Map<string, string>();
  for (const { name } of quotas) renamed.set(name, nameOf(name, names));
  if (quotas.length > 0 && names.has("tables")) renamed.set("tables", "primaries");
  if (renamed.size === 0) return text;
  const grown = planned(text, new Set(quotas.map(({ name }) => name)));
  const lines = linesOf(grown, ledger).filter(({ cells }) => renamed.has(bare(cells[0])));
  const restated = lines.toReversed().reduce((now, { cells: [name = "", value = "", basis = ""], start, end }) => {
    const row = rowOf(bare(name), value, basis, product);
    return `${now.slice(0, start)}| ${name} | ${row.join(" | ")} |${now.slice(end)}`;
  }, grown);
  return [...renamed].reduce(
    (now, [from, to]) =>
      from === to
        ? now
        : now.replace(new RegExp(`(?<=\`[^\`\\n]*)(?<![\\w])${from}(?![\\w])(?=[^\`\\n]*\`)`, "gu"), to),
    restated,
  );
}

const isQuota = new RegExp(`on-demand default|(?:${keyed})[^|]*\\b(?:default|per table|writes of a partition)\\b`, "u");

function bare(cell: string | undefined): string {
  return (cell ?? "").replaceAll("`", "");
}

function nameOf(name: string, taken: ReadonlySet<string>): string {
  if (/^partition_/u.test(name)) return "row_limit";
  if (name === "default_quota" || (name === "table_quota" && !taken.has("default_quota"))) return "primary_limit";
  return "store_limit";
}

/** Value and basis of the limit that stands now. */
function rowOf(name: string, value: string, basis: string, product: string): [string, string] {
  const formula = /^`([^`]+)`/u.exec(basis)?.[1];
  const each = `commits of one ${product} primary whose standby confirms`;
  if (/^partition_/u.test(name))
    return ["500 /s", `assumption: changes of one row of ${product}, one behind the other, each confirmed; load test`];
  if (name === "default_quota")
    return [
      `${(2 * commits).toLocaleString("en-US")} /s`,
      `assumption: reads by key of one ${product} primary beside its writes, of which it takes half as many; load test`,
    ];
  if (/^warm/u.test(name))
    return ["?", `\`${commits} /s * ceil(writes_peak / utilisation / ${commits} /s)\`: ${each}, times primaries`];
  if (formula && /40000 \/s/u.test(formula))
    return [
      "?",
      `\`${formula.replaceAll("40000 /s", `${commits} /s`)}\`: ${each}, times the primaries that share the keys`,
    ];
  if (formula) return [value, basis.replace(/: reads$/u, ": reads of all primaries that share the keys")];
  return [
    `${commits.toLocaleString("en-US")} /s`,
    `assumption: writes that one ${product} primary takes beside its standby; load test`,
  ];
}

/** Rows of the plan that end in asking for more of a quota. */
function planned(text: string, names: ReadonlySet<string>): string {
  return linesOf(text, ["Quantity", "1x"], "Scaling Considerations")
    .filter(({ cells }) => names.has(bare(cells[0])))
    .toReversed()
    .reduce((now, { cells, start, end }) => {
      const row = [...cells.slice(0, -1), "a larger machine, then more primaries that share the keys"];
      return `${now.slice(0, start)}| ${row.join(" | ")} |${now.slice(end)}`;
    }, text);
}

/** A relational database is paid by the hour: what is reckoned by a price for each request goes. */
function withoutPrices(text: string): string {
  const rows = linesOf(text, ledger).filter(({ cells }) =>
    new RegExp(`^price: (?:${keyed})`, "u").test(cells[2] ?? ""),
  );
  const names = rows.map(({ cells }) => bare(cells[0]));
  const priced = new RegExp(`\\d(?:\\.\\d+)?e-7 USD${names.map((name) => `|(?<!\\w)${name}(?!\\w)`).join("")}`, "u");
  const { start, end } = spanOf(text, "Trade-offs");
  const section = text
    .slice(start, end)
    .split("\n")
    .map((line) => (line.startsWith("|") && priced.test(line) ? unpriced(line, priced) : line));
  return text.slice(0, start) + section.join("\n") + text.slice(end);
}

function unpriced(line: string, priced: RegExp): string {
  return line
    .split(" | ")
    .map((cell) => {
      if (!priced.test(cell)) return cell;
      const short = cell.replace(/, (?:or|and) [^,;|]*`[^`]*`[^,;|]*$/u, (said) =>
        priced.test(said) ? ", or a commit for each" : said,
      );
      if (!priced.test(short)) return short;
      const left = short.split("; ").filter((clause) => !priced.test(clause));
      return left.length > 0
        ? left.join("; ")
        : "it is one part less, and a request to the store has no price of its own";
    })
    .join(" | ");
}

/** How the store grows. */
function scaledAs(text: string, name: string): string {
  const part = componentOf(text, name);
  const next = part
    .replace(
      /^- \*\*Scaling:\*\* (?:by [^\n]*|`tables`[^\n]*)$/mu,
      "- **Scaling:** a larger machine; near `store_commits` = ? its rows are shared out by key over several primaries.",
    )
    .replace(/\bIts quota bears\b/gu, "It bears");
  return part === "" || next === part ? text : text.replace(part, () => next);
}

/** Words for what the old product does by itself. */
function worded(text: string, product: string): string {
  const said: [RegExp, string][] = [
    [/,? warmed to `[^`]+`(?: = [\d.,?]+(?: \/s)?)? before an opening/gu, ""],
    [/\bmessages expire by TTL\b/gu, "messages go with the partition of their month"],
    [/,? and TTL(?=[.;,])/gu, ", with partitions by time, of which the oldest is dropped"],
    [/, TTL(?=[.;,])/gu, ", with partitions by time, of which the oldest is dropped"],
    [/\bby TTL\b/gu, "by partitions that are dropped"],
    [/\btime-to-live after\b/gu, "old rows are dropped after"],
    [/ and streams(?=\.)/gu, " and an outbox table"],
    [/\bstream as outbox\b/gu, "an outbox table"],
    [new RegExp(`\\bfed by (?:${keyed})`, "gu"), `fed by the log of ${product}`],
    [/\ba sparse index of due times over `due_shards` = \S+ shards\b/gu, "a partial index of due times"],
    [/; in a due minute `[^`]*1000 \/s` holds(?: \([^()]*\))?/gu, ""],
    [/, tables per cell(?=\.)/gu, ""],
    [/\bpartitions split by themselves\b/gu, "partitions by time, made ahead"],
  ];
  const all = said.reduce((now, [pattern, words]) => replaceOwn(now, pattern, () => words), text);
  const rows = linesOf(all, ledger);
  const known = new Set(rows.map(({ cells }) => bare(cells[0])));
  const own =
    known.has("dynamodb") && !known.has("database") ? all.replace(/(?<![\w-])dynamodb(?![\w-])/gu, "database") : all;
  return withSection(own, "Scaling Considerations", (section) => section.replace(/^\| `due_shards` \|[^\n]*\n/mu, ""));
}
