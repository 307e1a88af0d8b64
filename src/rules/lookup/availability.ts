import type { Flow } from "../../design/design.ts";
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

/** The parties of a flow that must be up: neither actors nor what the document does not know. */
export function partiesOf({ design }: Facts, flows: Flow[]): string[] {
  const actors = new Set(design.actors.map(({ name }) => name.toLowerCase()));
  const known = new Set(
    [...design.components, ...design.externals, ...design.stores].map(({ name }) => name.toLowerCase()),
  );
  const named = flows.flatMap(({ steps }) => steps.flatMap(({ from, to }) => [from, to]));
  const parties = named.filter(
    (name) => name !== undefined && known.has(name.toLowerCase()) && !actors.has(name.toLowerCase()),
  );
  return [...new Set(parties as string[])];
}

/** Whether a party is in the composition, by the basis or the name of a leaf, or is said not to be on the path. */
export function isComposed(facts: Facts, nfr: Nfr, party: string): boolean {
  const { design } = facts;
  const off = design.offPath
    .filter(({ requirement }) => requirement === nfr.requirement.id)
    .flatMap(({ parties }) => parties);
  if (off.some(({ name }) => sameName(name, party))) return true;
  const own = design.components.find(({ name }) => sameName(name, party))?.availability?.text;
  if (own && (/not on the path/i.test(own) || classifyCode(own.replaceAll("`", "").split(" ")[0] ?? "") === "name"))
    return true;
  const words = nfr.checks.flatMap(({ check }) =>
    leavesOf(facts, check.input.expression).map(({ name, basis }) =>
      `${name.replaceAll("_", " ")} ${basis.text}`.toLowerCase(),
    ),
  );
  return words.some((text) => text.includes(party.toLowerCase()));
}

function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
