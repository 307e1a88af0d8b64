import type { Design } from "../../design/design.ts";
import type { Facts } from "../rule.ts";
import { everyNode } from "./nodes.ts";

/** The values that a field or type allows, and the names by which the text calls it. */
export type Enumeration = { names: string[]; values: string[] };

/** A word that the text gives as the value of a field. */
export type NamedState = { field: string; state: string; start: number; end: number };

const stateful = /^(?:.*_)?(?:status|state|phase|stage)$|(?:Status|State|Phase|Stage)$/;

/** Enumerations of states: fields called so, and types that such a field has. */
export function enumerationsOf({ definitions, entities }: Design): Enumeration[] {
  const types = new Map(definitions.filter(({ values }) => values.length > 0).map((one) => [one.name, one.values]));
  const owned = [...definitions.filter(({ kind }) => kind !== "operation"), ...entities];
  return owned.flatMap(({ fields }) =>
    fields.flatMap(({ name, values, references = [] }) => {
      const allowed = values ?? references.flatMap((reference) => types.get(reference) ?? []);
      return stateful.test(name) && allowed.length > 1 ? [{ names: [name.toLowerCase()], values: allowed }] : [];
    }),
  );
}

const value = /^["']?([A-Za-z][A-Za-z_-]{2,40})["']?$/;
const before =
  /(?:^|[\s(,;:|*`"'.])`?(\w{1,60})`?(?:\s+(?:is|to|of|as|becomes|turns|goes to|changes to|(?:is )?set to))?\s*[=:→]{0,2}\s*$/;
const joint = /^(?:\w{1,60}\.)?(\w{1,60})\s*(?:={1,3}|:|→|->)\s*["']?([A-Za-z][A-Za-z_-]{2,40})["']?$/;

const joined = /^\s*(?:,|\/|→|->|or|and|to|, or)\s*$/;

/** States in inline code that stand behind the name of their field, in one code with it, or behind another such state. */
export function* statesNamed({ document, design }: Facts, enumerations: Enumeration[]): Generator<NamedState> {
  const fields = new Set(enumerations.flatMap(({ names }) => names));
  const taken = takenIn(design);
  let last: NamedState | undefined;
  for (const node of fields.size === 0 ? [] : everyNode(document.tree)) {
    if (node.type !== "inlineCode" || !node.position) continue;
    const [start, end] = [node.position.start.offset ?? 0, node.position.end.offset ?? 0];
    const isNext = last && start - last.end < 8 && joined.test(document.source.slice(last.end, start));
    const line =
      document.source
        .slice(Math.max(0, start - 100), start)
        .split("\n")
        .at(-1) ?? "";
    const whole = joint.exec(node.value);
    const field = whole?.[1] ?? (isNext ? last?.field : before.exec(line)?.[1]) ?? "";
    const state = whole?.[2] ?? value.exec(node.value)?.[1];
    last = undefined;
    if (!state || !fields.has(field.toLowerCase()) || fields.has(state.toLowerCase())) continue;
    last = { field, state, start, end };
    if (!taken.has(state.toLowerCase())) yield last;
  }
}

/** Names of other things, which may stand behind the word as well. */
function takenIn({ entities, definitions, quantities }: Design): Set<string> {
  const owned = [...entities, ...definitions];
  const fields = owned.flatMap((entity) => entity.fields.map(({ name }) => name));
  return new Set(
    [...owned.map(({ name }) => name), ...fields, ...quantities.map(({ name }) => name)].map((name) =>
      name.toLowerCase(),
    ),
  );
}
