import { isProblem, type Ledger } from "../../quantities/index.ts";
import { linesOf, withQuestions, withSection } from "./page-lines.ts";
import type { Place } from "./place.ts";

/** Machines are as many as the parts need with one of them lost, unless the brief gives them. */
export function quantitiesOf(cores: string[], ledger: Ledger, { machines, hoster }: Place): [string, string, string][] {
  const used = cores.length > 0 ? cores.join(" + ") : "2";
  const now = ledger.evaluate(used.replaceAll("request_cpu_avg", "0.5 ms"));
  const need = isProblem(now) ? 8 : now.value;
  const carrying = machines ? Math.max(1, machines.count - 1) : need > 90 ? need / 64 : Math.max(2, need / 32);
  const size =
    [8, 16, 32].find((cores) => cores * carrying >= need) ?? (/VM|virtual|VPS/iu.test(machines?.one ?? "") ? 32 : 64);
  const price = { 8: 60, 16: 110, 32: 230, 64: 430 }[size] ?? 60;
  const one = machines?.one ?? "server";
  const basis = hoster
    ? `rented ${one} of that size at ${hoster}, to be replaced by its offer`
    : "amortised server, 4 years, power and place included, to be replaced by the own figure";
  return [
    ["request_cpu_avg", "0.5 ms", "assumption: one request to a store, a queue or a stream, copies included"],
    ["cores_used", "?", `\`${used}\`: processors of all parts at the peak, by their own sizing`],
    [
      "machine_cores",
      String(size),
      `assumption: processors of one ${one}, 4 GB of memory each; to be replaced by those that are there`,
    ],
    machines
      ? ["machines", String(machines.count), "brief"]
      : ["machines", "?", "`max(3, 1 + ceil(cores_used / machine_cores / 70 %))`: one may be lost, three can vote"],
    ["machine_price", `${price} USD/month`, `assumption: ${basis}`],
    ["disk_price", "0.03 USD/GB/month", "assumption: mirrored disk, 4 years, to be replaced by the own figure"],
    ["line_price", "40 USD/month", "assumption: share of the line that the place has, to be replaced by the contract"],
  ];
}

/** The machines that are given are a limit with a check: with one lost the others carry everything. */
export function withMachineCheck(text: string, { machines }: Place): string {
  if (!machines) return text;
  const { count, one, many } = machines;
  const check =
    count > 1
      ? "`cores_used <= (machines - 1) * machine_cores` holds"
      : "`cores_used <= machines * machine_cores` holds";
  const said =
    count > 1
      ? `The brief gives \`machines\` = ${count} ${many}, and all parts share them; with one ${one} lost the rest carry the load: ${check}.`
      : `The brief gives one ${one}, which carries all parts: ${check}; every part that counts on a second one counts on a machine that is not there: \`hosts <= machines\` holds.`;
  const scope = withSection(text, "Scope", (section) => `${section.trimEnd()}\n\n${said}\n\n`);
  return withSection(scope, "Scaling Considerations", (section) => {
    const last = linesOf(section, ["Quantity", "1x"]).at(-1);
    const row = `\n| \`machines\` | ${count} | not planned | not planned | more ${many}, which the brief does not give |`;
    return last ? section.slice(0, last.end) + row + section.slice(last.end) : section;
  });
}

export function withAsked(text: string, { machines }: Place): string {
  return withQuestions(text, [
    [
      `What are the ${machines?.many ?? "machines"}: how many processors, how much memory, what does one cost in a month?`,
      "`machine_cores` and `machine_price` as they stand in Quantities",
      "more parts share a machine, or fewer; the cost moves with it",
      "whoever runs the machines",
    ],
    [
      "Where do the copies lie that must outlive the room with the machines?",
      "in another building, on disks of ours",
      "a rented store elsewhere, encrypted before it leaves",
      "whoever runs the machines",
    ],
  ]);
}
