import { cellsOf, joinTables, type Whose } from "./combine-tables.ts";
import { joinTypes } from "./combine-types.ts";
import { blocksOf } from "./pieces.ts";

/** Blocks of two texts that are alike in kind are joined, others follow. */
export function joinBlocks(first: string, second: string, whose: Whose): string {
  const blocks = blocksOf(first);
  const isContract = first.startsWith("## API Contract");
  let list: number | undefined;
  for (const block of blocksOf(second).slice(/^#/u.test(second) ? 1 : 0)) {
    const open: number | undefined = list;
    list = undefined;
    if (open !== undefined && isList(block) && isList(blocks[open] ?? "")) {
      blocks[open] = joinBullets(blocks[open]!, block);
      continue;
    }
    const kind = kindOf(block);
    const at = kind === "" ? -1 : blocks.findIndex((one) => kindOf(one) === kind);
    if (at >= 0 && kind.endsWith(":")) list = at + 1;
    else if (at >= 0) blocks[at] = joined(blocks[at]!, block, kind, whose);
    else if (isContract && isProse(block)) blocks.splice(firstTable(blocks), 0, leadOf(whose) + block);
    else blocks.push(ownLead(block, blocks, whose));
  }
  return `${blocks.join("\n\n")}\n\n`;
}

/** What a block may be joined with: a table of like columns, types, the load line, a lead whose list follows, a list that follows a bold word. */
function kindOf(block: string): string {
  if (block.startsWith("|")) {
    const columns = cellsOf(block.slice(0, block.indexOf("\n")));
    return `| ${columns[0]} ${columns.length}`;
  }
  if (/^```(?:ts|typescript)/u.test(block)) return "types";
  if (/^[^\n]{1,60}:$/u.test(block)) return block;
  const bold = /^\*\*([^*\n]{1,40}?):?\*\*:?$/u.exec(block)?.[1];
  if (bold) return `${bold}:`;
  return /^(?:Load|\*\*(?:Actors|In scope|Constraints))(?=:)/u.exec(block)?.[0] ?? "";
}

function joined(first: string, second: string, kind: string, whose: Whose): string {
  if (kind.startsWith("|")) return joinTables(first, second, whose);
  if (kind === "types") return joinTypes(first, second);
  if (kind === "**Actors" || kind === "Load") return joinLists(first, second);
  const said = second.replace(/^\*\*[^*]*\*\*:?\s*/u, "");
  if (whose.named) return `${first.replace(/\.$/u, "")}. ${whose.title}: ${said}`;
  return `${first.replace(/\.$/u, "")}; ${said.replace(/\.?$/u, ".")}`;
}

function leadOf({ title, named }: Whose): string {
  return named ? `**${title}.** ` : "";
}

function joinLists(first: string, second: string): string {
  const head = /^(?:\*\*Actors:\*\*|Load:)/u;
  const items = (text: string) =>
    text
      .replace(head, "")
      .replace(/\.$/u, "")
      .split(/,\s*(?![^(]*\))/u)
      .map((item) => item.trim());
  const own = items(first);
  const added = items(second).filter((item) => !own.some((one) => bare(one) === bare(item)));
  return `${head.exec(first)?.[0]} ${[...own, ...added].join(", ")}${/\.$/u.test(first) ? "." : ""}`;
}

function joinBullets(first: string, second: string): string {
  const own = first.split(/\n(?=- )/u);
  const added = second.split(/\n(?=- )/u).filter((item) => !own.some((one) => bare(one) === bare(item)));
  return [...own, ...added].join("\n");
}

function bare(item: string): string {
  return item
    .replace(/\s*\(.*$/su, "")
    .trim()
    .toLowerCase();
}

function isList(block: string): boolean {
  return /^- /u.test(block);
}

function isProse(block: string): boolean {
  return /^[\p{L}`]/u.test(block);
}

function firstTable(blocks: string[]): number {
  const at = blocks.findIndex((block) => block.startsWith("|"));
  return at < 0 ? blocks.length : at;
}

/** A bold lead that the first text has too says whose it is. */
function ownLead(block: string, blocks: string[], { title }: Whose): string {
  const [, lead = "", point] = /^\*\*([^*\n]+?)([.:]?)\*\*/u.exec(block) ?? [];
  if (!lead || !blocks.some((one) => one.startsWith(`**${lead}`))) return block;
  return block.replace(`**${lead}${point}**`, `**${lead}, ${title}${point}**`);
}
