import type { Entity, Store } from "../design/design.ts";
import { isBlank } from "../design/markup.ts";
import { textOf } from "./lookup/bodies.ts";
import { personalEntities } from "./lookup/personal.ts";
import { isStanding } from "./lookup/presence.ts";
import { list, words } from "./lookup/quote.ts";
import { stemsOf, tellingStems } from "./lookup/stems.ts";
import type { Facts, Rule } from "./rule.ts";

export default {
  id: "require-personal-data-care",
  section: "security",
  severity: "warning",
  summary: "Require a retention and a statement on access for every entity that holds personal data.",
  why: "Data of a person that nobody decided to delete stays for ever, and what nobody is refused is read by everybody.",
  fix: "Say in the Stores table how long the entity is kept and under Personal data what it holds and who may read it, or say both in the Security row on personal data.",
  bad: "# System Design: Lending\n\n## Data Model\n\n```typescript\ninterface Reader { id: string; email: string; phone: string }\n```\n\n## Security\n\n| Concern | Control |\n| --- | --- |\n| Authentication | company login |\n| Encryption | TLS 1.3, encrypted volumes |\n",
  good: "# System Design: Lending\n\n## Data Model\n\n```typescript\ninterface Reader { id: string; email: string; phone: string }\n```\n\n## Security\n\n| Concern | Control |\n| --- | --- |\n| Authentication | company login |\n| Personal data | e-mail and phone are read by librarians only, deleted a year after the last loan |\n",
  *check(facts) {
    if (!isStanding(facts, "security") && facts.design.stores.length === 0) return;
    const bare = personalEntities(facts.design)
      .map(({ entity, fields }) => ({ entity, fields, lacks: lacksOf(facts, entity) }))
      .filter(({ lacks }) => lacks.length > 0);
    const [first] = bare;
    if (!first) return;
    const [names, lacks] = [bare.flatMap(({ fields }) => fields), [...new Set(bare.flatMap((one) => one.lacks))]];
    const message = `${list(names)} ${names.length > 1 ? "are" : "is"} personal data without ${words(lacks, "or")}: expected in Stores or Security how long it is kept, and who may read it`;
    yield { message, at: first.entity.at };
  },
} satisfies Rule;

const kept =
  /\b(?:retain|retention|kept|keep|delet|eras|purg|expir|anonymi|pseudonymi|remov|forgotten|ttl|\d+ (?:days?|weeks?|months?|years?)|lösch|aufbewahr|retenç|elimina)/i;
const read =
  /\b(?:reads?|access|sees?|shown?|visible|only|roles?|owners?|staff|auditors?|admins?|support|own|mask|redact|hash|never (?:leaves|logged|stored|returned)|encrypt|restrict|limited to|need[- ]to[- ]know|zugriff|acesso)/i;

function lacksOf(facts: Facts, entity: Entity): string[] {
  const { controls, stores, scope, requirements } = facts.design;
  const holding = stores.filter((store) => holds(store, entity));
  const private_ = controls
    .filter(({ topics }) => topics.includes("personal data"))
    .map(({ concern, text }) => `${concern} ${text}`);
  const said = [...private_, ...requirements.map(({ text }) => text), ...scope.constraints.map(({ text }) => text)];
  const isKept =
    holding.some(({ retention }) => !isBlank(retention)) ||
    said.some((text) => kept.test(text)) ||
    textOf(facts, "data-model")
      .split("\n")
      .some((line) => kept.test(line) && mentions(line, entity));
  const isRead =
    holding.some(({ personalData }) => read.test(personalData) || named(personalData)) ||
    private_.some((text) => read.test(text)) ||
    controls.some(({ topics }) => topics.includes("authorization"));
  return [...(isKept ? [] : ["retention"]), ...(isRead ? [] : ["a statement on access"])];
}

function holds({ holds: held, name }: Store, entity: Entity): boolean {
  return mentions(held, entity) || mentions(name, entity);
}

function mentions(text: string, { name }: Entity): boolean {
  const stems = stemsOf(text);
  return tellingStems(name).every((stem) => stems.has(stem));
}

/** A column that names the data answers only when it says something. */
function named(text: string): boolean {
  return !isBlank(text) && !/^(?:none|no|keine)\b/i.test(text);
}
