import type { Brief, Fact } from "../../src/brief/index.ts";
import type { Document } from "../../src/document/index.ts";
import { actorRenamingFor } from "../../src/drafters/bind/actor.ts";
import { matchesOf } from "../../src/drafters/bind/bind.ts";
import type { Blueprint } from "../../src/drafters/bind/blueprint.ts";
import { quoted } from "../../src/drafters/bind/escape.ts";
import { tablesWith } from "../../src/drafters/bind/places.ts";
import { rename, renamingFor } from "../../src/drafters/bind/rename.ts";

/** A name of a blueprint as it is called where a brief is bound to it. */
export function nameFor(blueprint: Blueprint, brief: Brief): (name: string) => string {
  const renamings = [renamingFor(blueprint, matchesOf(blueprint, brief)), actorRenamingFor(blueprint, brief)].filter(
    (one) => one !== undefined,
  );
  return (name) => renamings.reduce((now, renaming) => rename(now, renaming), name);
}

/**
 * Where a number of the brief stands in a document, with its value: the names of ledger rows with the basis `brief`, the
 * ids of requirements whose target and check hold it, `FR` and `scope` where its words are quoted.
 */
export function placesOf(document: Document, brief: Brief, fact: Fact): string[] {
  const said = quoted(brief.clauses[fact.clause]?.text ?? fact.text).slice(1, -1);
  const ledger = tablesWith(document, ["Quantity", "Value", "Basis"]).flatMap(({ rows }) => rows);
  const targets = tablesWith(document, ["ID", "Quality", "Target", "Check"]).flatMap(({ rows }) => rows);
  const functional = tablesWith(document, ["ID", "Requirement"]).flatMap(({ rows }) => rows);
  const constraints = /^\*\*Constraints:\*\*.*$/m.exec(document.source)?.[0] ?? "";
  return [
    ...ledger.flatMap(({ cells: [name, value, basis] }) => {
      const own = value?.text === fact.measure && /^brief\b/.test(basis?.text ?? "");
      const within = basis?.text.includes(`* ${fact.measure}\`: brief`);
      return own || within ? [name!.text.replaceAll("`", "")] : [];
    }),
    ...targets.flatMap(({ cells: [id, , target, check] }) =>
      target?.text.includes(` ${fact.measure}`) && check?.text.includes(` ${fact.measure}\``) ? [id!.text] : [],
    ),
    ...(functional.some(({ cells }) => cells[1]?.text.toLowerCase().includes(said.toLowerCase())) ? ["FR"] : []),
    ...(constraints.includes(said) ? ["scope"] : []),
  ];
}
