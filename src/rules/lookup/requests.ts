import type { Position } from "unist";
import { isRequest } from "../../graph/index.ts";
import type { Facts } from "../rule.ts";

/** A request or event named where something is told that uses it. */
export type Used = { name: string; at: Position };

const uses = ["data-flow", "components", "failure-modes"];
const written = /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD)\s+\/[^\s`"'|,;<>()]{0,300}/g;

/** What stands already is specified elsewhere. */
const standing = /\b(?:(?:already )?exist(?:ing|s)|unchanged|bestehend\w*|vorhanden\w*|existentes?)\b/i;

/** Requests in the inline code of flows, components and failures, and in the messages of sequence diagrams, unless a line says that they exist. */
export function requestsUsed({ design, document }: Facts): Used[] {
  const flows = design.flows.filter(({ form }) => form !== "chain");
  const isUse = (line: number) => flows.some(({ at }) => at.start.line <= line && line <= at.end.line);
  const requests = design.codes.filter(({ text }) => isRequest(text));
  const existing = new Set(
    requests.filter(({ at }) => standing.test(lineAt(document, at))).map(({ text }) => text.trim()),
  );
  const coded = requests.filter(({ section, at }) => uses.includes(section ?? "") || isUse(at.start.line));
  const messages = flows
    .flatMap(({ form, steps, sequence }) =>
      form === "sequence" ? steps : sequence?.drawn ? [] : (sequence?.messages ?? []),
    )
    .flatMap(({ text, at }) => Array.from(text.slice(0, 2_000).matchAll(written), ([name]) => ({ name, at })));
  const used = [...coded.map(({ text, at }) => ({ name: text.trim(), at })), ...messages];
  return used.filter(({ name }) => !existing.has(name));
}

function lineAt({ source }: Facts["document"], { start, end }: Position): string {
  const [from, to] = [source.lastIndexOf("\n", start.offset! - 1) + 1, source.indexOf("\n", end.offset)];
  return source.slice(Math.max(from, start.offset! - 300), Math.min(to < 0 ? source.length : to, end.offset! + 300));
}

const dotted = /^[a-z][a-z0-9_-]{0,40}(?:\.[a-z][a-z0-9_-]{0,40}){1,4}$/;

/** Codes formed like the events of the design, and about the same things, in flows, components and failures. */
export function eventsUsed({ design }: Facts): Used[] {
  const subjects = new Set(
    design.events
      .map(({ name }) => name.replaceAll("`", ""))
      .filter((name) => dotted.test(name))
      .map(subjectOf),
  );
  const fields = new Set(
    design.entities.flatMap(({ name, fields: all }) => all.map((field) => `${name}.${field.name}`.toLowerCase())),
  );
  return design.codes
    .filter(({ text, section }) => uses.includes(section ?? "") && dotted.test(text))
    .filter(({ text }) => subjects.has(subjectOf(text)) && !fields.has(text.toLowerCase()))
    .map(({ text, at }) => ({ name: text, at }));
}

function subjectOf(event: string): string {
  return event.slice(0, event.lastIndexOf("."));
}
