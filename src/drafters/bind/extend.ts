import { contentOf, type Section } from "../../document/index.ts";
import { actorFor } from "./actors.ts";
import type { Blueprint, Entry } from "./blueprint.ts";
import { type Deed, deedOf } from "./deeds.ts";
import type { Edit } from "./edits.ts";
import { words } from "./escape.ts";
import type { BoundClauses } from "./functional.ts";
import { type Row, sectionNamed, type Table, tablesWith } from "./places.ts";
import { isPlainDeed } from "./plain-deeds.ts";
import { requestFor, type Standing } from "./requests.ts";

/** A capability that the blueprint does not know, with the part of the design that was made for it. */
export type Extension = { ids: string[]; request: string; entity: string; isNew: boolean };
type Added = BoundClauses["added"];
type Part = Extension & { deed: Deed; of?: string };

/** Capabilities beyond this number get no parts: the author must group them first. */
const most = 8;

/** Gives each added requirement an endpoint, a flow and, where its thing is new, an entity in the store. */
export function extend(blueprint: Blueprint, added: Added): { edits: Edit[]; extensions: Extension[] } {
  const { document, entry } = blueprint;
  const api = tablesWith(document, ["Endpoint", "Purpose"], sectionNamed(document, "API Contract"))[0];
  const place = entry && placeOf(blueprint, entry);
  if (!entry || !api || !place) return { edits: [], extensions: [] };
  const plain = added.filter(({ clause }) => isPlainDeed(clause, blueprint));
  const parts = partsFor(plain, place.types.value, standingIn(api));
  if (parts.length === 0) return { edits: [], extensions: [] };
  const ids = parts.flatMap((part) => part.ids);
  const edits = [
    ...parts.flatMap((part) => endpointEdits(api, part)),
    ...entityEdits(
      place,
      parts.filter(({ isNew }) => isNew),
    ),
    { start: place.serves, end: place.serves, text: ids.map((id) => `, ${id}`).join("") },
    {
      start: place.flows,
      end: place.flows,
      text: parts.map((part) => flowOf(part, entry, actorFor(blueprint, entry, part.deed))).join(""),
    },
  ];
  return { edits, extensions: parts };
}

type Types = { value: string; end: number };
type Place = { types: Types; holds: { start: number; end: number }; serves: number; flows: number };

/** Where the parts of an extension go; undefined where the blueprint does not have them all. */
function placeOf({ document }: Blueprint, { api, store }: Entry): Place | undefined {
  const { source } = document;
  const model = sectionNamed(document, "Data Model");
  const types = typesIn(model);
  const stores = tablesWith(document, ["Store", "Holds"], model)[0];
  const holds = stores?.rows.find(({ cells }) => cells[0]?.text === store)?.cells[1];
  const component = sectionNamed(document, "Components")?.sections.find(({ title }) => title.startsWith(api));
  const line =
    component &&
    /\*\*Serves:\*\*[^\n]*/u.exec(source.slice(0, component.at.end.offset).slice(component.at.start.offset));
  const flows = sectionNamed(document, "Data Flow")?.at.end.offset;
  if (!types || !holds || !component || !line || flows === undefined) return undefined;
  return { types, holds, serves: (component.at.start.offset ?? 0) + line.index + line[0].length, flows };
}

function typesIn(model: Section | undefined): Types | undefined {
  for (const node of model ? contentOf(model) : [])
    if (node.type === "code" && /^(?:ts|typescript)$/u.test(node.lang ?? ""))
      return { value: node.value, end: (node.position?.end.offset ?? 0) - "\n```".length };
  return undefined;
}

function standingIn({ rows }: Table): Standing[] {
  return rows.flatMap(({ cells }) => {
    const [, method, path] = /^`([A-Z]+) (\/[^`?]*)`$/u.exec(cells[0]?.text ?? "") ?? [];
    return method && path ? [{ method, path }] : [];
  });
}

/** One part for each request; capabilities with the same request share it. */
function partsFor(added: Added, types: string, standing: Standing[]): Part[] {
  const declared = new Set(Array.from(types.matchAll(/\b(?:interface|type) (\w+)/gu), ([, name]) => name!));
  const parts = new Map<string, Part>();
  for (const { id, clause } of added) {
    const deed = deedOf(clause);
    if (!deed) continue;
    const asked = requestFor(deed, (type) => declared.has(type), standing);
    const part = parts.get(asked.request);
    const isNew = asked.isNew && ![...parts.values()].some((other) => other.entity === asked.entity);
    if (part) part.ids.push(id);
    else if (parts.size < most) parts.set(asked.request, { ...asked, ids: [id], isNew, deed });
  }
  return [...parts.values()];
}

function endpointEdits({ rows, header, end }: Table, { request, entity, deed, ids }: Part): Edit[] {
  const standing = rows.find(({ cells }) => cells[0]?.text === `\`${request}\``);
  const serves = standing?.cells[header.indexOf("Serves")];
  if (serves) return [{ start: serves.end, end: serves.end, text: `, ${ids.join(", ")}` }];
  const isRead = request.startsWith("GET");
  const cells: Record<string, string> = {
    Endpoint: `\`${request}\``,
    Purpose: [deed.verb, ...deed.thing].join(" "),
    "Takes → gives": payloadOf(request, entity, deed),
    Auth: deed.actor ?? authOf(rows, header.indexOf("Auth")),
    Errors: isRead ? "–" : request.startsWith("POST") ? "422 not valid" : "404",
    Serves: ids.join(", "),
  };
  return [{ start: end, end, text: `\n| ${header.map((name) => cells[name] ?? "–").join(" | ")} |` }];
}

/** Whoever may call the first endpoint that is not open to all may call this one. */
function authOf(rows: Row[], column: number): string {
  const all = rows.map(({ cells }) => cells[column]?.text.replace(/\s*\(.*$/u, "") ?? "");
  return all.find((auth) => auth !== "" && !/^(?:–|-|none|no|public|anyone|open)\b/iu.test(auth)) ?? "signed-in user";
}

function payloadOf(request: string, entity: string, { kind }: Deed): string {
  if (kind === "file") return `id → \`${entity}\` as a file`;
  if (kind === "import") return `file of \`${entity}\` → counts, refused lines`;
  if (request.startsWith("GET")) return `cursor → \`${entity}[]\``;
  if (request.startsWith("DELETE")) return "id → 204";
  const key = request.startsWith("POST") ? ", `Idempotency-Key`" : "";
  return `\`${entity}\`${key} → \`${entity}\``;
}

function entityEdits({ types, holds }: Place, parts: Part[]): Edit[] {
  if (parts.length === 0) return [];
  const declared = parts.map(({ entity, of }) => {
    const owner = of ? ` ${of[0]!.toLowerCase()}${of.slice(1)}Id: string;` : "";
    return `\ninterface ${entity} { id: string;${owner} createdBy: string; createdAt: string; content: Record<string, string> }`;
  });
  return [
    { start: types.end, end: types.end, text: declared.join("") },
    { start: holds.end, end: holds.end, text: parts.map(({ entity }) => `, ${entity}`).join("") },
  ];
}

function flowOf({ ids, request, entity, deed }: Part, { api, store }: Entry, actor: string): string {
  const isRead = request.startsWith("GET");
  const name = [deed.verb[0]!.toUpperCase() + deed.verb.slice(1), ...deed.thing].join(" ");
  const steps = [
    `${actor} → ${api}: \`${request}\``,
    `${api} → ${store}: ${deed.kind === "file" ? "reads the" : isRead ? "reads a page of" : "writes the"} \`${entity}\``,
  ];
  return `\n\n### ${words(name)} (${ids.join(", ")})\n\n${steps.map((step, index) => `${index + 1}. ${step}`).join("\n")}`;
}
