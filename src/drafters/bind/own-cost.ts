import { isProblem, type Ledger, parseMeasure, type Value } from "../../quantities/index.ts";
import { coreOf, quantitiesOf, withAsked, withMachineCheck } from "./own-machines.ts";
import { componentsIn, externalsIn, type Line, linesOf, textOf, withQuantities, withSection } from "./page-lines.ts";
import type { Place } from "./place.ts";
import { isOwnService } from "./platform-services.ts";

/** What an hour of one processor with its memory costs in the lists that the blueprints use: a price tells how many such a part takes. */
const processor = 0.0395;

type Priced = {
  item: string;
  quantity: string;
  kind: "machine" | "disk" | "line" | "request" | "vendor" | "share" | "flat";
  row: string;
  cores?: string;
};

/** The cost of own machines: the machines themselves, disks, the line, and what other vendors ask; software costs nothing. */
export function onMachines(text: string, ledger: Ledger, place: Place): string {
  const lines = linesOf(text, ["Item", "Quantity", "Unit price"], "Cost Estimate");
  const total = lines.find(({ cells }) => /^(?:\*\*)?Total/u.test(cells[0] ?? ""));
  if (!total || lines.length < 2) return text;
  const vendors = externalsIn(text).filter((name) => !isOwn(text, name));
  const priced = named(lines.filter((line) => line !== total)).map((line) => pricedOf(line, ledger, vendors));
  const cores = priced.flatMap(({ cores: term }) => term ?? []);
  const rows = [
    coreOf(place) === "core_price"
      ? `| Processors of the ${place.cluster!.name} | \`cores_asked\` | \`core_price\` | ? |`
      : "| Machines | `machines` | `machine_price` | ? |",
    ...priced.filter(({ kind }) => kind === "disk" || kind === "share" || kind === "vendor").map(({ row }) => row),
    ...(priced.some(({ kind }) => kind === "line") ? ["| Line to the internet | 1 | `line_price` | ? |"] : []),
  ];
  const shares = rows.filter((row) => /% \| above \|/u.test(row));
  const ordered = [
    ...rows.filter((row) => !shares.includes(row) && !isVendor(row, vendors)),
    ...shares,
    ...rows.filter((row) => isVendor(row, vendors)),
  ];
  const first = lines[0]!;
  const table = `${text.slice(0, first.start)}${ordered.join("\n")}\n${text.slice(total.start)}`;
  const sourced = withSection(table, "Cost Estimate", (section) => withNotes(section, text, ordered, place));
  const counted = withQuantities(sourced, quantitiesOf(cores, ledger, place));
  return withoutCloudMoney(withPriceRows(withMachineCheck(withAsked(counted, place), place), ledger, coreOf(place)));
}

/** A system outside that is ours after all, such as the company's mail relay. */
function isOwn(text: string, name: string): boolean {
  const lines = textOf(text, "Components").split("\n");
  const remark = lines.find((line) => line.startsWith(`- ${name} (`));
  return remark !== undefined && isOwnService(remark.slice(name.length + 3));
}

function isVendor(row: string, vendors: string[]): boolean {
  return vendors.some((name) => row.startsWith(`| ${name}`));
}

/** `Its disks` bear the name of the line before, which may go. */
function named(lines: Line[]): Line[] {
  let owner = "";
  return lines.map((line) => {
    const [item = "", ...rest] = line.cells;
    const own = /^(?:Its|Their) (.*)$/u.exec(item)?.[1];
    if (!own) owner = item.replace(/,.*$/u, "");
    return own && owner ? { ...line, cells: [`${owner} ${own}`, ...rest] } : line;
  });
}

function pricedOf({ cells }: Line, ledger: Ledger, vendors: string[]): Priced {
  const [item = "", quantity = "", price = ""] = cells;
  const formula = /^`([^`]+)`/u.exec(quantity)?.[1] ?? quantity.replace(/ (?!\/|USD|GB|TB).*$/u, "");
  const row = `| ${item} | ${quantity.replace(/ = .*$/u, "")} | ${price} | ? |`;
  const base = { item, quantity: formula, row };
  if (price === "above") return { ...base, kind: "share" };
  if (vendors.some((name) => item.startsWith(name))) return { ...base, kind: "vendor" };
  const value = priceOf(price, ledger);
  if (!value) return { ...base, kind: "flat" };
  const { time = 0, data = 0 } = value.dimension;
  const perHour = value.value * 3600;
  if (data === -1 && time === -1)
    return perHour > 0.001
      ? { ...base, kind: "flat" }
      : { ...base, kind: "disk", row: row.replace(`| ${price} |`, "| `disk_price` |") };
  if (data === -1) return { ...base, kind: /\b(?:log|between|NAT|endpoint|cop)/iu.test(item) ? "flat" : "line" };
  if (time === -1 && /^`?[^`]*\/month/u.test(price)) return { ...base, kind: "flat" };
  if (time === -1)
    return /\b(?:address|NAT|capacity unit|endpoint|probe)/iu.test(item)
      ? { ...base, kind: "flat" }
      : { ...base, kind: "machine", cores: times(formula, rounded(perHour / processor)) };
  return isRate(formula, ledger)
    ? { ...base, kind: "request", cores: `${wrapped(formula)} * request_cpu_avg` }
    : { ...base, kind: "flat" };
}

function priceOf(cell: string, ledger: Ledger): Value | undefined {
  const code = /^`([^`]+)`/u.exec(cell)?.[1];
  const value = code ? ledger.evaluate(code) : parseMeasure(cell);
  return value && !isProblem(value) ? value : undefined;
}

function isRate(formula: string, ledger: Ledger): boolean {
  const value = ledger.evaluate(formula);
  return !isProblem(value) && Object.keys(value.dimension).join() === "time" && value.dimension.time === -1;
}

function rounded(cores: number): number {
  return Math.max(0.1, Number(cores.toPrecision(1)));
}

function times(formula: string, cores: number): string {
  return cores === 1 ? wrapped(formula) : `${wrapped(formula)} * ${cores}`;
}

function wrapped(formula: string): string {
  return / [+-] /u.test(formula.replace(/\([^()]*\)/gu, "")) ? `(${formula})` : formula;
}

function withNotes(section: string, text: string, rows: string[], place: Place): string {
  const told = rows.join("\n");
  const free = componentsIn(text).filter((name) => !told.includes(name));
  const known = /^No cost: .*/mu.exec(section)?.[0] ?? "";
  const own = externalsIn(text).filter((name) => isOwn(text, name) && !told.includes(name) && !known.includes(name));
  const names = [...free, ...own];
  const prices = section.replace(
    /^Prices:.*$/mu,
    place.cluster && !place.machines
      ? `Prices: assumptions until own figures stand there: no machine is bought, since the ${place.cluster.name} runs already; its processors and disks are counted at what they cost inside, 2026-01`
      : "Prices: assumptions until own figures stand there: machines, disks and the line, written off over 4 years, with power and place, 2026-01",
  );
  const note =
    names.length > 0
      ? `${names.join(", ")}, logs and metrics (software on the machines)`
      : "logs and metrics (on the machines)";
  if (!/^No cost: /mu.test(prices)) return `${prices.trimEnd()}\n\nNo cost: ${note}.\n\n`;
  return prices.replace(/^No cost: /mu, `No cost: ${note}; `);
}

/** Prices of a cloud that other rows still use are told by those of the machines; the others go. */
function withPriceRows(text: string, ledger: Ledger, core: string): string {
  const rows = linesOf(text, ["Quantity", "Value", "Basis"]).filter(({ cells }) =>
    /^price: of AWS|^price: .*\bAWS\b|^price: .*us-east-1|^assumption: [^;]*\bon demand\b/u.test(cells[2] ?? ""),
  );
  return rows.toReversed().reduce((now, { cells, start, end }) => {
    const name = (cells[0] ?? "").replaceAll("`", "");
    const used = new RegExp(`(?<![\\w])${name}(?![\\w])`, "gu");
    if ((now.match(used)?.length ?? 0) < 2) return now.slice(0, start) + now.slice(end + 1);
    const value = ledger.value(name);
    const basis = isProblem(value) ? undefined : ownPrice(value, core);
    return basis ? `${now.slice(0, start)}| \`${name}\` | ? | ${basis} |${now.slice(end)}` : now;
  }, text);
}

function ownPrice({ value, dimension }: Value, core: string): string | undefined {
  const { time = 0, data = 0 } = dimension;
  if (data === -1 && time === -1) return "`disk_price * 1`: own disks";
  if (data === -1) return "`line_price * 1 month / 10000 GB`: share of the line";
  if (time === -1) return `\`${rounded((value * 3600) / processor)} * ${core}\`: processors of own machines`;
  return time === 0 ? `\`request_cpu_avg * ${core}\`: time on own machines` : undefined;
}

/** Sentences and decisions that reckon with a cloud's price say nothing here. */
function withoutCloudMoney(text: string): string {
  return text
    .split(/(?=^## )/mu)
    .map((section) =>
      /^## (?:Cost|Quantities|Requirements)/u.test(section)
        ? section
        : section.split("\n").flatMap(withoutPriced).join("\n"),
    )
    .join("")
    .replace(/\n{3,}(?!\n)/gu, "\n\n");
}

function withoutPriced(line: string): string[] {
  if (!isPriced(line)) return [line];
  if (line.startsWith("|")) return [];
  const left = line.split(/(?<=[.;!?]\*{0,2})\s+/u).filter((sentence) => !isPriced(sentence));
  return left
    .join(" ")
    .replace(/\*\*[^*]*\*\*/gu, "")
    .trim() === ""
    ? []
    : [left.join(" ")];
}

/** Whether a formula in it holds an amount of money itself. */
function isPriced(text: string): boolean {
  return Array.from(text.matchAll(/`([^`\n]+)`/gu)).some(
    ([, code = ""]) => /[*/] |^[a-z]/u.test(code) && /\d(?:e-?\d+)? USD\b/u.test(code) && !/[<>=]/u.test(code),
  );
}
