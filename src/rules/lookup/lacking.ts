import type { Position } from "unist";

/** Something that lacks fields which it should have. */
export type Lack = { name: string; at: Position; lacks: string[] };

/** What is said at once: one thing and its lacks, or many things that lack the same field. */
export type Lacking = { names: string[]; at: Position; fields: string[] };

/** A field that three or more lack is one fault; the other lacks are told for each thing by itself. */
export function gather(all: Lack[]): Lacking[] {
  const shared = [...new Set(all.flatMap(({ lacks }) => lacks))].flatMap((field) => {
    const lacking = all.filter(({ lacks }) => lacks.includes(field));
    return lacking.length > 2 ? [{ names: lacking.map(({ name }) => name), at: lacking[0]!.at, fields: [field] }] : [];
  });
  const told = new Set(shared.flatMap(({ fields }) => fields));
  const own = all.map(({ name, at, lacks }) => ({
    names: [name],
    at,
    fields: lacks.filter((field) => !told.has(field)),
  }));
  return [...joined(shared), ...own.filter(({ fields }) => fields.length > 0)];
}

/** Fields that the same things lack are told together. */
function joined(shared: Lacking[]): Lacking[] {
  const groups = new Map<string, Lacking>();
  for (const one of shared) {
    const key = JSON.stringify(one.names);
    const standing = groups.get(key);
    groups.set(key, standing ? { ...standing, fields: [...standing.fields, ...one.fields] } : one);
  }
  return [...groups.values()];
}
