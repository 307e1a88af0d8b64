import { type Deed, segmentOf, typeNameOf } from "./deeds.ts";

/** An endpoint that stands in the contract already. */
export type Standing = { method: string; path: string };

/** The request for a deed; `entity` is what it reads or writes, `of` the known thing that a new one belongs to. */
export type Request = { request: string; entity: string; isNew: boolean; of?: string };

const methods: Record<Deed["kind"], string[]> = {
  make: ["POST", "PUT"],
  read: ["GET"],
  file: ["GET"],
  change: ["PATCH", "PUT"],
  remove: ["DELETE"],
  import: ["POST"],
  act: ["POST"],
};

/** The request for a deed: one that stands already where it means the same, else a new one in the same manner. */
export function requestFor(deed: Deed, known: (type: string) => boolean, standing: Standing[]): Request {
  const thing = [deed.thing, deed.thing.slice(-1)].find((one) => known(typeNameOf(one))) ?? deed.thing;
  const entity = typeNameOf(thing);
  const isNew = !known(entity);
  const place = placeOf(thing, standing);
  if (deed.record && isNew) {
    const record = [...thing, deed.record];
    return {
      request: `POST ${place.root}/${segmentOf(record)}`,
      entity: typeNameOf(record),
      isNew: !known(typeNameOf(record)),
    };
  }
  if (deed.record) {
    const record = typeNameOf([deed.record]);
    const request = `POST ${place.one}/${segmentOf([deed.record])}`;
    return { request, entity: record, isNew: !known(record), of: entity };
  }
  return { request: same(deed, place, standing) ?? fresh(deed, place, isNew), entity, isNew };
}

type Place = { root: string; many: string; one: string };

/** Where the thing stands in the contract, with the parameter that is used there. */
function placeOf(thing: string[], standing: Standing[]): Place {
  const [segment, last] = [segmentOf(thing), thing.at(-1)];
  const root = standing.length > 0 && standing.every(({ path }) => path.startsWith("/v1/")) ? "/v1" : "";
  for (const { path } of standing) {
    const [, many, parameter] = new RegExp(`^((?:/[^/]+)*?/${segment})(?:/(\\{\\w+\\}))?(?:/|$)`, "u").exec(path) ?? [];
    if (many && parameter) return { root, many, one: `${many}/${parameter}` };
  }
  const many = standing.find(({ path }) => path.endsWith(`/${segment}`))?.path ?? `${root}/${segment}`;
  return { root, many, one: `${many}/${many.includes("{id}") ? `{${last}Id}` : "{id}"}` };
}

const makes = /^(?:add|create|define|design|draft|enter|file|make|post|record|register|set|submit|upload|write)$/u;

function same({ kind, verb }: Deed, { many, one }: Place, standing: Standing[]): string | undefined {
  if (kind === "act" || kind === "file" || kind === "import") return undefined;
  if (kind === "make" && !makes.test(verb)) return undefined;
  const paths = kind === "make" || kind === "read" ? [many, one] : [one, many];
  const found = paths.flatMap((path) =>
    standing.filter((other) => other.path === path && methods[kind].includes(other.method)),
  );
  return found[0] && `${found[0].method} ${found[0].path}`;
}

/** Who makes or saves what is known already does something to it. */
function fresh({ kind, verb }: Deed, { many, one }: Place, isNew: boolean): string {
  if (kind === "make") return isNew ? `POST ${many}` : `POST ${one}/${verb}`;
  if (kind === "read") return `GET ${many}`;
  if (kind === "file") return `GET ${one}/${verb}`;
  if (kind === "import") return `POST ${many}/imports`;
  if (kind === "change") return `PATCH ${one}`;
  return kind === "remove" ? `DELETE ${one}` : `POST ${one}/${verb}`;
}
