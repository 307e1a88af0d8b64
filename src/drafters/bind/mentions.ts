import { parseMeasure } from "../../quantities/index.ts";
import type { Edit } from "./edits.ts";
import { codesIn } from "./places.ts";
import type { Ledger } from "./rows.ts";

/** Where a bound quantity is mentioned with its value, the brief's own print of it stands. */
export function mentionEdits({ written, blueprint }: Ledger): Edit[] {
  const { source } = blueprint.document;
  return codesIn(blueprint.document).flatMap(({ text, start }) => {
    const value = written.get(text)?.value;
    const behind = start + text.length + 1;
    const sign = value && !value.startsWith("?") ? /^\s?=\s?/u.exec(source.slice(behind, behind + 4))?.[0] : undefined;
    const old = sign && parseMeasure(source.slice(behind + sign.length, behind + sign.length + 60));
    if (!sign || !old || old.start !== 0) return [];
    return [{ start: behind + sign.length, end: behind + sign.length + old.length, text: value! }];
  });
}
