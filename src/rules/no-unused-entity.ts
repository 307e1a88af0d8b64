import type { Position } from "unist";
import type { Entity } from "../design/design.ts";
import { quote } from "./lookup/quote.ts";
import { stemsOf } from "./lookup/stems.ts";
import { usesOfData } from "./lookup/uses-of-data.ts";
import type { Facts, Rule } from "./rule.ts";

export default {
  id: "no-unused-entity",
  section: "data-model",
  severity: "warning",
  summary: "Disallow entities that nothing takes, gives, holds or refers to.",
  why: "An entity that no request carries, no store holds and no flow moves is built and never filled, or its use was forgotten.",
  fix: "Name the entity where it is used: in a request's payload, an event, a store's `Holds`, a step of a flow or another entity; or remove it.",
  bad: "## Data Model\n\n```typescript\ninterface Loan { id: string; due: string }\ninterface Fine { loan: string; amount: number }\n```\n\n| Store | Holds | Survives | Backup | Retention | Personal data |\n| --- | --- | --- | --- | --- | --- |\n| Loan Store | Loan | a zone: RPO 0 | daily | 5 years | reader |\n",
  good: "## Data Model\n\n```typescript\ninterface Loan { id: string; due: string }\ninterface Fine { loan: string; amount: number }\n```\n\n| Store | Holds | Survives | Backup | Retention | Personal data |\n| --- | --- | --- | --- | --- | --- |\n| Loan Store | Loan, Fine | a zone: RPO 0 | daily | 5 years | reader |\n",
  *check(facts) {
    const entities = entitiesIn(facts);
    const unused = unusedIn(entities, facts);
    if (unused.length === entities.length || unused.length > Math.max(1, entities.length / 3)) return;
    for (const { name, at } of unused)
      yield {
        message: `nothing takes, gives or holds ${quote(name)}, and no flow or other entity refers to it: expected its name in a payload, under \`Holds\` or in a step, or no such entity`,
        at: nameAt(name, at, facts),
      };
  },
} satisfies Rule;

/** The name where the block defines it, else the beginning of the line. */
function nameAt(name: string, { start }: Position, { design }: Facts): Position {
  const named = design.definitions.find((one) => one.name === name && one.at.start.line === start.line);
  const { line, column, offset = 0 } = named?.at.start ?? start;
  return { start: { line, column, offset }, end: { line, column: column + name.length, offset: offset + name.length } };
}

const notations = /^(?:typescript|sql|graphql|protobuf|openapi|json-schema|er|prisma|go|rust|java|python)$/;

function entitiesIn({ design }: Facts): Entity[] {
  const seen = new Set<string>();
  return design.entities.filter(({ name, notation }) => notations.test(notation) && !seen.has(name) && seen.add(name));
}

/** Entities whose name, as one word or several, stands in no use and in no other entity. */
function unusedIn(entities: Entity[], facts: Facts): Entity[] {
  const uses = usesOfData(facts);
  return entities.filter(({ name }) => {
    const wanted = [...stemsOf(name)];
    const isMeant = ({ stems, owner }: (typeof uses)[number]) =>
      owner !== name && wanted.every((stem) => stems.has(stem));
    return wanted.length > 0 && !uses.some(isMeant);
  });
}
