import { titleOf } from "./lookup/bodies.ts";
import { isStanding, placeOf } from "./lookup/presence.ts";
import { list, quote } from "./lookup/quote.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "require-entities",
  section: "data-model",
  severity: "error",
  summary: "Require entities with their fields.",
  why: "Endpoints, sizes and personal data are decided by fields; a name alone leaves each reader with another record in mind.",
  fix: "Write each entity with its fields and types, as a `typescript`, `sql`, `graphql` or `protobuf` block, an `erDiagram`, or a table `Entity | Field | Type`.",
  bad: "## Data Model\n\nWe keep readers, books and loans in PostgreSQL.\n",
  good: "## Data Model\n\n```sql\nCREATE TABLE loan (\n  id uuid PRIMARY KEY,\n  copy_id uuid NOT NULL,\n  due date NOT NULL\n);\n```\n",
  *check(facts) {
    if (!isStanding(facts, "data-model")) return;
    const { entities } = facts.design;
    if (entities.some(({ fields }) => fields.length >= 2)) return;
    const said =
      entities.length > 0
        ? `${list(entities.map(({ name }) => name))} without fields`
        : `${quote(titleOf(facts, "data-model"))} defines no entity`;
    yield {
      message: `${said}: expected fields with types, such as \`interface Loan { id: string; due: string }\``,
      at: entities[0]?.at ?? placeOf(facts, "data-model"),
    };
  },
} satisfies Rule;
