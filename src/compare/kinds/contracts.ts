import { factOf, type Kind } from "../fact.ts";
import { listed } from "./architecture.ts";

/** What is stored and exchanged. */
export const contractKinds: Kind[] = [
  {
    section: "data-model",
    noun: "entity",
    naming: "name",
    member: { noun: "field", naming: "name" },
    read: ({ design }, strip) =>
      design.entities.map(({ name, fields, at }) => ({
        ...factOf(name, at, {}, strip),
        members: fields.map((field) => factOf(field.name, at, { type: field.type }, strip)),
      })),
  },
  {
    section: "data-model",
    noun: "store",
    naming: "name",
    read: ({ design }, strip) =>
      design.stores.map(({ name, at, holds, survives, backup, retention, personalData }) =>
        factOf(name, at, { holds, survives, backup, retention, "personal data": personalData }, strip),
      ),
  },
  {
    section: "api",
    noun: "endpoint",
    naming: "name",
    read: ({ design }, strip) =>
      design.endpoints.map(({ name, at, ours, purpose, payload, auth, errors, serves }) =>
        factOf(
          name,
          at,
          {
            purpose,
            "takes and gives": payload,
            auth,
            errors,
            serves: listed(serves),
            whose: ours ? undefined : "called by us",
          },
          strip,
        ),
      ),
  },
  {
    section: "api",
    noun: "event",
    naming: "name",
    read: ({ design }, strip) =>
      design.events.map(({ name, at, producer, consumers, payload, delivery, serves }) =>
        factOf(name, at, { producer, consumers, payload, delivery, serves: listed(serves) }, strip),
      ),
  },
];
