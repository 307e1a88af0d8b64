import { unknownParameters } from "./lookup/path-parameters.ts";
import { quote } from "./lookup/quote.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "require-path-entity",
  section: "api",
  severity: "warning",
  summary: "Require for every parameter of a path an entity with that id or a field of that name.",
  why: "A path that names something the data model does not know cannot be looked up: the key is missing, or the entity is.",
  fix: "Name the parameter after the field it is looked up by, or after the entity whose id it is, such as `/loans/{loan_id}`; or add the entity.",
  bad: "## Data Model\n\n```typescript\ninterface Loan { id: string; due: string }\n```\n\n## API Contract\n\n| Endpoint | Purpose | Takes → gives | Auth | Errors | Serves |\n| --- | --- | --- | --- | --- | --- |\n| `GET /fines/{fine_id}` | one fine | – → `Loan` | card | 404 | FR-1 |\n",
  good: "## Data Model\n\n```typescript\ninterface Loan { id: string; due: string }\n```\n\n## API Contract\n\n| Endpoint | Purpose | Takes → gives | Auth | Errors | Serves |\n| --- | --- | --- | --- | --- | --- |\n| `GET /loans/{loan_id}` | one loan | – → `Loan` | card | 404 | FR-1 |\n",
  *check(facts) {
    for (const { name, subject, endpoint } of unknownParameters(facts.design)) {
      const message = `\`{${name}}\` of ${quote(endpoint.name)} is no field and the id of no entity: expected an entity for ${quote(subject)}, or a field of that name`;
      yield { message, at: endpoint.at };
    }
  },
} satisfies Rule;
