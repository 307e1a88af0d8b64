import type { Blueprint } from "./blueprint.ts";
import { type Called, genericIn } from "./called.ts";
import { words } from "./escape.ts";
import {
  componentsIn,
  externalsIn,
  linesOf,
  replaceOwn,
  spanOf,
  withQuestions,
  withRows,
  withSection,
} from "./page-lines.ts";

/** A system outside that the design calls, and what is said of it. */
export type Neighbour = {
  name: string;
  remark: string;
  caller: string;
  call: string;
  failure: [impact: string, mitigation: string];
};

/** The text with an external system: in list, diagram, failure modes and cost. One that stands there already stays as it is. */
export function withNeighbour(text: string, { name, remark, caller, call, failure }: Neighbour): string {
  const known = [...externalsIn(text), ...componentsIn(text)].map((one) => one.toLowerCase());
  if (known.includes(name.toLowerCase())) return text;
  const drawn = withEdge(text, name, caller, call);
  if (drawn === text) return text;
  const listed = withListed(drawn, name, remark);
  const signal = `${name.toLowerCase().replace(/[^a-z0-9]+/gu, "_")}_errors`;
  const failing = withRows(
    listed,
    ["Failure", "Impact"],
    [[`${name} down or slow`, failure[0], `\`${signal}\``, failure[1], "by its owner; what waits is sent again"]],
    "Failure Modes",
  );
  const watched = withRows(
    failing,
    ["Requirement", "Indicator"],
    [["none", `\`${signal}\``, "> 5 % for 15 min"]],
    "Monitoring",
  );
  return withSection(watched, "Cost Estimate", (section) =>
    /^No cost: /mu.test(section)
      ? section.replace(/^No cost: /mu, `No cost: ${name} (exists); `)
      : `${section.trimEnd()}\n\nNo cost: ${name} (exists).\n\n`,
  );
}

function withListed(text: string, name: string, remark: string): string {
  return withSection(text, "Components", (section) => {
    const list = /\*\*External systems:\*\*/u.exec(section);
    const item = `- ${name} (${remark})`;
    if (!list) return `${section.trimEnd()}\n\n**External systems:**\n\n${item}\n\n`;
    const head = section.slice(0, list.index + list[0].length);
    const items = section.slice(list.index + list[0].length);
    const last = Array.from(items.matchAll(/^- .*$/gmu)).at(-1);
    const end = last ? last.index + last[0].length : 0;
    return last ? `${head}${items.slice(0, end)}\n${item}${items.slice(end)}` : `${head}\n\n${item}\n\n`;
  });
}

/** An edge from the part that calls, behind the last line of the first flowchart. */
function withEdge(text: string, name: string, caller: string, call: string): string {
  const { start, end } = spanOf(text, "High-Level Architecture");
  const section = text.slice(start, end);
  const block = /^```mermaid\nflowchart[\s\S]*?^```/mu.exec(section);
  const safe = caller.replace(/[.*+?^$()|[\]{}\\]/gu, "\\$&");
  const from = block && new RegExp(`(?<![\\w])(\\w+)[[({]+"?${safe}"?[\\])}]+`, "u").exec(block[0])?.[1];
  if (!block || !from) return text;
  const id = `outer${Array.from(block[0].matchAll(/\bouter\d+\b/gu)).length + 1}`;
  const at = start + block.index + block[0].length - 3;
  return `${text.slice(0, at)}  ${from} -->|${call}| ${id}[${name}]\n${text.slice(at)}`;
}

/** The store of the truth: the first in the table of stores that is a component. */
export function mainStore(text: string): string | undefined {
  const stores = linesOf(text, ["Store", "Holds"], "Data Model").map(({ cells }) => cells[0] ?? "");
  const parts = componentsIn(text);
  return stores.find((name) => parts.includes(name)) ?? stores[0];
}

/** The part that reads it: the one for what can wait, else the one that is entered by. */
export function callerOf(text: string, { entry }: Blueprint): string {
  const parts = componentsIn(text);
  const worker = (entry as { worker?: string } | undefined)?.worker;
  return [worker, entry?.api].find((name) => name !== undefined && parts.includes(name)) ?? parts[0] ?? "";
}

/** What the patterns call a system that a brief does not name. */
const nameless = "Existing System";

/** The text in which the system that the patterns leave nameless has the name that the brief gives it. */
export function withName(text: string, name: string): string {
  const externals = externalsIn(text);
  return externals.includes(nameless) && !externals.includes(name)
    ? replaceOwn(text, /\bExisting System\b/gu, () => name)
    : text;
}

/** A system that the brief names stands by that name: in place of a nameless one, as the remark of a general one, or as one of its own. */
export function withCalled(text: string, { name: said }: Called, blueprint: Blueprint): string {
  const name = words(said);
  const named = withName(text, name);
  if (named !== text) return named;
  const externals = externalsIn(text);
  if (
    externals.some((one) => one.toLowerCase().includes(name.toLowerCase())) ||
    new RegExp(`^- .*\\b${name.replace(/[.*+?^$()|[\]{}\\]/gu, "\\$&")}\\b`, "mu").test(listOf(text))
  )
    return text;
  const general = genericIn(externals);
  if (general)
    return withSection(text, "Components", (section) =>
      section.replace(new RegExp(`^- ${general}(?: \\([^()\\n]*\\))?$`, "mu"), () => `- ${general} (${name})`),
    );
  const joined = withNeighbour(text, {
    name,
    remark: "exists and stays",
    caller: callerOf(text, blueprint),
    call: "hands over and reads what both need",
    failure: ["none: what is for it waits", "what is for it waits in order; people go on"],
  });
  if (joined === text) return text;
  return withQuestions(joined, [
    [
      `By which interface does the ${name} take and give data, at which rate, and does it keep our key so that a repeat is harmless?`,
      "HTTPS, a few calls a second, and it keeps the key",
      "files by night, or each repeat is looked for first",
      `owner of the ${name}`,
    ],
  ]);
}

function listOf(text: string): string {
  const { start, end } = spanOf(text, "Components");
  return text.slice(start, end);
}
