import type { Design } from "../../design/design.ts";
import { label } from "./escape.ts";

/** A system of a combined design: its text under its last names, what it is about, whom it is entered by. */
export type Side = { text: string; design: Design; title: string; actor?: string; api?: string };
type Call = { from: string; to: string; actor: string; request: string; ids: string[] };

/** Both texts with how the first system calls the second: in overview, requirements, diagram, flow, open questions and rollout. */
export function linked(first: Side, second: Side): { first: string; second: string } {
  const call = callOf(first, second);
  if (!call) return { first: first.text, second: second.text };
  return {
    first: [withOverview, withDiagram, withQuestion, withRollout].reduce(
      (text, change) => change(text, call, { first, second }),
      first.text,
    ),
    second: withFlow(second.text, call, second),
  };
}

/** What an actor of the second system asks of it first, asked by the first one's API in its place. */
function callOf({ api }: Side, { design, actor, api: entry }: Side): Call | undefined {
  const actors = design.actors.map(({ name }) => name);
  const steps = design.flows.flatMap((flow) => flow.steps);
  const asked = steps.flatMap(({ from, to, codes }) => {
    const request = codes.find((code) => /^(?:POST|PUT) \/\S+$/u.test(code));
    if (!request || !from || !to || !actors.includes(from)) return [];
    const through = design.components.some(({ name, passesThrough }) => name === to && passesThrough);
    return [{ actor: from, to: through ? (entry ?? to) : to, request }];
  });
  const main =
    asked.find((one) => one.actor === actor && one.request.startsWith("POST")) ??
    asked.find(({ request }) => request.startsWith("POST")) ??
    asked[0];
  if (!api || !entry || !main) return undefined;
  const serves = design.endpoints.find(({ method, path }) => `${method} ${path}` === main.request)?.serves ?? [];
  return { ...main, from: api, ids: serves.filter((id) => id.startsWith("FR-")).slice(0, 1) };
}

type Both = { first: Side; second: Side };

function withOverview(text: string, { from, to }: Call, { second }: Both): string {
  return text.replace(
    /^## Overview\n\n[^\n]+$/mu,
    (head) =>
      `${head} **Beside it: ${second.title}**, with parts of its own; ${from} calls its ${to}; the cost counts both.`,
  );
}

function withDiagram(text: string, { from, to }: Call, { first, second }: Both): string {
  const lines = [
    "```mermaid",
    "flowchart LR",
    `  subgraph one [${label(first.title)}]`,
    `    caller[${from}]`,
    "  end",
    `  subgraph other [${label(second.title)}]`,
    `    called[${to}]`,
    "  end",
    "  caller -->|calls as a client| called",
    "```",
  ];
  return text.replace(/(?<=^## High-Level Architecture\n\n)/mu, () => `${lines.join("\n")}\n\n`);
}

function withQuestion(text: string, { from, request }: Call, { second }: Both): string {
  const cells = [
    `For what does ${from} call ${second.title}, who waits for it, and which of its external systems are parts of ours?`,
    `\`${request}\`; nobody; none`,
    "it joins that path; those parts become one",
    "owners of both",
  ];
  return text.replace(
    /^\| Question \| Assumed \| If not \| Decides \|\n[^\n]+$/mu,
    (head) => `${head}\n| ${cells.join(" | ")} |`,
  );
}

function withRollout(text: string, { from }: Call, { second }: Both): string {
  return text.replace(
    /(?<=^## Rollout\n\n)/mu,
    () => `${second.title} goes first, by itself; ${from} calls it once its alerts are quiet.\n\n`,
  );
}

function withFlow(text: string, { from, to, actor, request, ids }: Call, { title }: Side): string {
  const steps = [
    `${from} → ${to}: \`${request}\` with a service token, in the place of ${actor}; after no answer again, with the same key`,
    `${to} → ${from}: the result; meanwhile nothing else of ${from} waits`,
  ];
  const list = steps.map((step, index) => `${index + 1}. ${step}`).join("\n");
  const head = `### Call ${title}${ids.length > 0 ? ` (${ids.join(", ")})` : ""}`;
  return text.replace(/(?<=\n)(?=## Data Model\n)/u, () => `${head}\n\n${list}\n\n`);
}
