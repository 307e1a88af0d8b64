import { isProblem, type Ledger } from "../../quantities/index.ts";
import { nameOf } from "./own-sites.ts";
import { linesOf, withQuestions, withSection } from "./page-lines.ts";
import type { Place } from "./place.ts";

/** Machines are as many as the parts need with one of them lost, unless the brief gives them. */
export function quantitiesOf(cores: string[], ledger: Ledger, place: Place): [string, string, string][] {
  const { machines, hoster } = place;
  if (place.cluster && !machines) return onCluster(cores, place.cluster.name, place.sites);
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
    ...usedBy(cores),
    [
      "machine_cores",
      String(size),
      `assumption: processors of one ${one}, 4 GB of memory each; to be replaced by those that are there`,
    ],
    machines
      ? ["machines", String(machines.count), "brief"]
      : place.sites
        ? [
            "machines",
            "?",
            `\`${nameOf(place.sites)} * max(2, 1 + ceil(cores_used / machine_cores / 70 %))\`: each ${place.sites.one} carries the peak with one machine lost`,
          ]
        : ["machines", "?", "`max(3, 1 + ceil(cores_used / machine_cores / 70 %))`: one may be lost, three can vote"],
    ["machine_price", `${price} USD/month`, `assumption: ${basis}`],
    ["disk_price", "0.03 USD/GB/month", "assumption: mirrored disk, 4 years, to be replaced by the own figure"],
    ["line_price", "40 USD/month", "assumption: share of the line that the place has, to be replaced by the contract"],
  ];
}

function usedBy(cores: string[]): [string, string, string][] {
  const used = cores.length > 0 ? cores.join(" + ") : "2";
  return [
    ["request_cpu_avg", "0.5 ms", "assumption: one request to a store, a queue or a stream, copies included"],
    ["cores_used", "?", `\`${used}\`: processors of all parts at the peak, by their own sizing`],
  ];
}

/** Nothing is bought: processors and disk are asked of what runs already, in each place as many as the peak takes. */
function onCluster(cores: string[], name: string, sites: Place["sites"]): [string, string, string][] {
  const each = sites ? `ceil(${nameOf(sites)} * cores_used)` : "ceil(cores_used)";
  const why = sites ? `, for the whole peak in each ${sites.one}` : "";
  return [
    ...usedBy(cores),
    ["cores_asked", "?", `\`${each}\`: virtual processors asked of the ${name}${why}`],
    ["memory_asked", "?", `\`cores_asked * 4 GB\`: memory asked of the ${name}`],
    [
      "core_price",
      "5 USD/month",
      `assumption: internal charge of the ${name} for a virtual processor with 4 GB, to be replaced by the own figure, or by 0 where none is charged`,
    ],
    ["disk_price", "0.03 USD/GB/month", "assumption: mirrored disk, 4 years, to be replaced by the own figure"],
    ["line_price", "40 USD/month", "assumption: share of the line that the place has, to be replaced by the contract"],
  ];
}

/** What a processor costs in a month. */
export function coreOf({ cluster, machines }: Place): string {
  return cluster && !machines ? "core_price" : "machine_price / machine_cores";
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

export function withAsked(text: string, { machines, cluster, sites }: Place): string {
  const free: [string, string, string, string] | undefined =
    !cluster || machines
      ? undefined
      : [
          `Has the ${cluster.name} \`cores_asked\` = ? processors, \`memory_asked\` = ? GB of memory and the disks of Cost Estimate free${sites ? `, shared alike by the ${sites.many}` : ""}, also with a host lost?`,
          "yes",
          "hosts are added before the first release, or parts share VMs",
          "whoever runs the cluster",
        ];
  return withQuestions(text, [
    free ?? [
      `What are the ${machines?.many ?? "machines"}: how many processors, how much memory, what does one cost in a month?`,
      "`machine_cores` and `machine_price` as they stand in Quantities",
      "more parts share a machine, or fewer; the cost moves with it",
      "whoever runs the machines",
    ],
    [
      sites
        ? "Where do the backups lie that must outlive a mistake in both places?"
        : "Where do the copies lie that must outlive the room with the machines?",
      sites
        ? `in the ${sites.one} that is not written, on disks that the cluster cannot reach`
        : "in another building, on disks of ours",
      "a rented store elsewhere, encrypted before it leaves",
      "whoever runs the machines",
    ],
  ]);
}
