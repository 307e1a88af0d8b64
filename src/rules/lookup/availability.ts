import type { Flow } from "../../design/design.ts";
import type { Party } from "../../graph/index.ts";
import { classifyCode, isPlain } from "../../quantities/index.ts";
import type { Facts } from "../rule.ts";
import { leavesOf } from "./leaves.ts";
import { type Nfr, nfrsOf, wordsOf } from "./nfrs.ts";

const spoken = /\b(?:availab\w+|up ?time|sla)\b/i;

/** Requirements on availability that have a check with a value. */
export function availabilitiesOf(facts: Facts): Nfr[] {
  return nfrsOf(facts).filter(
    (nfr) =>
      nfr.target &&
      isPlain(nfr.target.dimension) &&
      nfr.target.value >= 0.9 &&
      nfr.target.value <= 1 &&
      spoken.test(wordsOf(nfr)) &&
      nfr.checks.some(({ check }) => check.left && !check.problem),
  );
}

/** The flows that a requirement names, or that name it. */
export function flowsOf({ design }: Facts, nfr: Nfr): Flow[] {
  const said = wordsOf(nfr).toLowerCase();
  const { id } = nfr.requirement;
  return design.flows.filter(({ name, serves, form }) => {
    if (form !== "steps") return false;
    const title = name
      .replace(/\s*\([^()]*\)\s*$/, "")
      .trim()
      .toLowerCase();
    return (id !== undefined && serves.includes(id)) || (title.length >= 6 && said.includes(title));
  });
}

/** The parties of some flows that must be up: neither actors nor what the document does not describe. */
export function partiesOf({ graph }: Facts, flows: Flow[]): Party[] {
  const named = flows.flatMap(({ steps }) => steps.flatMap(({ from = "", to = "" }) => [from, to]));
  const parties = [...new Set(named)].flatMap((name) => graph.names.only(name) ?? []);
  return [...new Set(parties)].filter(({ kind }) => kind !== "actor" && kind !== "node");
}

/** Those in the composition, by the basis or the name of a leaf or by a quantity of their own, or said not to be on the path. */
export function composedOf({ design, graph, ...rest }: Facts, nfr: Nfr): Set<Party> {
  const facts = { design, graph, ...rest };
  const leaves = nfr.checks.flatMap(({ check }) => leavesOf(facts, check.input.expression));
  const told = leaves.map(({ name, basis }) => `${name.replaceAll("_", " ")}: ${basis.text}`);
  const off = design.offPath
    .filter(({ requirement }) => requirement === nfr.requirement.id)
    .flatMap(({ parties }) => parties.flatMap(({ name }) => graph.names.find(name)));
  const own = graph.names.parties.filter(({ component }) => {
    const said = component?.availability?.text;
    return (
      said && (/not on the path/i.test(said) || classifyCode(said.replaceAll("`", "").split(" ")[0] ?? "") === "name")
    );
  });
  return new Set([...told.flatMap((text) => graph.names.mentioned(text)), ...off, ...own]);
}
