import type { Position } from "unist";
import type { Design, Endpoint, Event } from "../../design/design.ts";
import type { SectionId } from "../../design/topics.ts";
import type { Facts } from "../rule.ts";
import { contractsIn } from "./evidence.ts";

/** The name of a type where it stands as the type of something. */
export type TypeUse = { name: string; at: Position; section: SectionId };

/** Every name that a block, a table, a list or a diagram defines as a type. */
export function typesDefined({ definitions, entities }: Design): string[] {
  const named = definitions.filter(({ kind }) => kind !== "operation").map(({ name }) => name);
  return [...new Set([...named, ...entities.map(({ name }) => name)])];
}

/** A name written as the types of programs are. */
const typeName = /^[A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)*$/;

/** Types that fields, operations, requests and events refer to, in code that was parsed or in inline code. */
export function typesUsed(facts: Facts): TypeUse[] {
  const { definitions } = facts.design;
  const inFields = definitions.flatMap(({ fields, at: around }) =>
    fields.flatMap(({ references = [], at = around }) => references.map((name) => ({ name, at }))),
  );
  const beside = definitions.flatMap(({ references, at }) => references.map((name) => ({ name, at: firstLine(at) })));
  const inModel = [...inFields, ...beside].map((use) => ({ ...use, section: "data-model" as const }));
  return [...inModel, ...payloadTypes(facts)].filter(({ name }) => typeName.test(name));
}

const firstLine = ({ start }: Position): Position => ({ start, end: { ...start } });

/** Inline code in the payload of a request or an event that is a type: `Loan`, `Loan[]`, `Page<Loan>`. */
export function payloadTypes({ design }: Facts): TypeUse[] {
  const rows = contractsIn(design).filter(({ payload }) => payload !== "");
  const byLine = new Map(rows.map((row) => [row.at.start.line, row]));
  return design.codes.flatMap(({ text, at }) => {
    const row = byLine.get(at.start.line);
    return row && isPayload(row, text) ? typesIn(text).map((name) => ({ name, at, section: "api" as const })) : [];
  });
}

function isPayload({ payload }: Endpoint | Event, code: string): boolean {
  return payload.includes(code);
}

const payload = /^(?:([A-Z]\w{0,60})<)?([A-Z]\w{0,60})>?(?:\[\]|\?)*$/;

/** The innermost name: what stands around it is a list or a page. */
function typesIn(code: string): string[] {
  const [, , name] = payload.exec(code) ?? [];
  return name ? [name] : [];
}

/** Uses of a type that nothing in the document defines; none where a block does not parse, or only parts of a model are shown. */
export function undefinedTypes(facts: Facts, defined: string[]): TypeUse[] {
  const known = new Set([...defined, ...namedOtherwise(facts)].map(bare));
  const used = typesUsed(facts);
  if (facts.design.blocks.some(({ language, faults }) => language !== "mermaid" && faults.length > 0)) return [];
  const unknown = used.filter(({ name }) => !known.has(bare(name)));
  return isExtract(used, new Set(unknown.map(({ name }) => name)).size, known) ? [] : unknown;
}

const bare = (name: string) => name.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();

/** A design that defines less than half of the types it uses shows parts of something that stands elsewhere. */
function isExtract(used: TypeUse[], missing: number, known: ReadonlySet<string>): boolean {
  const found = new Set(used.map(({ name }) => name).filter((name) => known.has(bare(name))));
  return missing > found.size;
}

/** Parts of the system, headings and enumerated fields: what bears such a name is explained there. */
function namedOtherwise({ design }: Facts): string[] {
  const fields = design.entities.flatMap((entity) => entity.fields);
  return [
    ...design.components.map(({ name }) => name),
    ...design.externals.map(({ name }) => name),
    ...design.events.map(({ name }) => name),
    ...design.headings.map(({ title }) => title),
    ...fields.filter(({ type, values }) => values || /enum/i.test(type)).map(({ name }) => name),
  ];
}
