import type { Position } from "unist";
import { factOf, type Kind } from "../fact.ts";

const scope = { section: "scope", naming: "text" } as const;
const longest = 60;
const start = { line: 1, column: 1, offset: 0 };
const top: Position = { start, end: start };

/** What the request and the scope ask for. */
export const requirementKinds: Kind[] = [
  {
    section: "overview",
    noun: "document",
    naming: "exact",
    read: ({ design: { title, brief, depth, currency } }) => {
      const at = title?.at ?? top;
      const parts = [
        { label: "title", text: title?.text ?? "", at },
        { label: "brief", text: brief?.text ?? "", at: brief?.at ?? at },
        { label: "depth", text: depth, at },
        { label: "currency", text: currency, at },
      ];
      return [{ name: "document", at, parts, members: [] }];
    },
  },
  {
    ...scope,
    noun: "in scope",
    read: ({ design }, strip) =>
      design.scope.included.flatMap(({ text, at }) => split(text).map((one) => factOf(one, at, {}, strip))),
  },
  {
    ...scope,
    noun: "out of scope",
    read: ({ design }, strip) =>
      design.scope.excluded.map(({ text, reason, at }) => factOf(text, at, { reason }, strip)),
  },
  {
    ...scope,
    noun: "constraint",
    read: ({ design }, strip) => design.scope.constraints.map(({ text, at }) => factOf(text, at, {}, strip)),
  },
  {
    section: "requirements",
    noun: "requirement",
    naming: "id",
    read: ({ design }, strip) =>
      design.requirements
        .filter(({ id }) => id !== undefined)
        .map(({ id, text, target, quality, priority, at }) =>
          factOf(id!, at, { text: target && quality ? quality : text, target: target?.text, priority }, strip),
        ),
  },
  {
    section: "requirements",
    noun: "requirement",
    naming: "text",
    read: ({ design }, strip) =>
      design.requirements
        .filter(({ id }) => id === undefined)
        .map(({ text, target, priority, at }) => factOf(text, at, { target: target?.text, priority }, strip)),
  },
  {
    section: "requirements",
    noun: "not on the path of",
    naming: "exact",
    read: ({ design }, strip) =>
      design.offPath.map(({ requirement, parties, at }) =>
        factOf(
          requirement,
          at,
          {
            parts: parties
              .map(({ name }) => name)
              .sort()
              .join(", "),
          },
          strip,
        ),
      ),
  },
];

/** A list in one line is its items. */
function split(text: string): string[] {
  const parts = text.split(/[;,]\s/).map((part) => part.trim());
  return parts.every((part) => part.length <= longest) ? parts.filter(Boolean) : [text];
}
