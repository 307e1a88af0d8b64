import type { Brief } from "../../brief/index.ts";
import { isProblem, type Ledger } from "../../quantities/index.ts";
import type { Blueprint } from "./blueprint.ts";
import { calledIn } from "./called.ts";
import { withComparisons } from "./compared.ts";
import { comparisonsIn } from "./comparison.ts";
import { withTeam } from "./crew.ts";
import { withCalled } from "./neighbours.ts";
import type { Numbers } from "./numbers.ts";
import { type Place, placeOf } from "./place.ts";
import { predecessorsIn } from "./predecessor.ts";
import { standingIn } from "./standing.ts";
import { withStanding } from "./standing-text.ts";
import { teamOf } from "./team.ts";
import { withPredecessor } from "./transition.ts";
import { withMissed } from "./unmet.ts";
import { withPeople, withVerdict } from "./verdict.ts";

/** The finished text with what the brief asks beside the design: who builds it, what it replaces, what it is compared with. */
export function answered(text: string, { ledger }: Numbers, brief: Brief, blueprint: Blueprint): string {
  const old = predecessorsIn(brief).filter(
    ({ name, part }) =>
      part !== "master" || !standingIn(brief).some((one) => isSame(one.name, name) && (one.rate || one.window)),
  );
  const place = placeOf(brief);
  const left = old.reduce((now, one) => withPredecessor(now, one, blueprint), withFullMachines(text, place, ledger));
  const staying = standingIn(brief).filter(({ name }) => !old.some((one) => isSame(one.name, name)));
  const stood = staying.reduce((now, one) => withStanding(now, one, blueprint, ledger), left);
  const others = calledIn(brief).filter(({ name }) => ![...old, ...staying].some((one) => isSame(one.name, name)));
  const moved = others.reduce((now, one) => withCalled(now, one, blueprint), stood);
  const compared = withComparisons(moved, comparisonsIn(brief), blueprint, ledger);
  const team = teamOf(brief);
  const staffed = team ? withPeople(withTeam(compared, team, blueprint, place.site === "own servers")) : compared;
  return withVerdict(staffed, brief, place);
}

/** Machines that the brief gives and that cannot carry the parts are told first. */
function withFullMachines(text: string, { machines }: Place, ledger: Ledger): string {
  const [used, cores] = [ledger.value("cores_used"), ledger.value("machine_cores")];
  if (!machines || isProblem(used) || isProblem(cores)) return text;
  const carrying = Math.max(1, machines.count - 1);
  if (machines.count > 1 && used.value <= carrying * cores.value) return text;
  const sentence =
    machines.count === 1
      ? `The brief gives one ${machines.one}: when it is lost everything stops until another one is set up, and each part that counts on a second one has none.`
      : `The brief gives \`machines\` = ${machines.count} ${machines.many}, and with one of them lost the parts ask for \`cores_used\` = ? processors where \`(machines - 1) * machine_cores\` = ? are left; more or larger ${machines.many} mend it, or less that runs at once.`;
  return withMissed(text, sentence);
}

function isSame(one: string, other: string): boolean {
  const [first, second] = [one.toLowerCase(), other.toLowerCase()];
  return first.includes(second) || second.includes(first);
}
