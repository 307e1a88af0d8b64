import type { Brief } from "../../brief/index.ts";

/** Hosts that run already and give virtual machines or pods to whoever asks; nothing is bought for a new service. */
export type Cluster = { name: string; units: "VMs" | "pods"; text: string };
/** Places with machines of ours, by the word of the brief. */
export type Sites = { count: number; one: string; many: string; text: string };

const numbers = ["one", "two", "three", "four"];
const hypervisors = "VMware|vSphere|ESXi?|Proxmox|Nutanix|OpenStack|Hyper-V|KVM|XCP-ng|XenServer|OpenNebula|Harvester";
const cluster = new RegExp(
  `\\b(?:[Oo]n|our|own|existing|in-house|the|an?|company['’]s) (?:(?:own|existing|in-house|central|private|internal|current|company) ){0,2}((?:${hypervisors})(?: (?:private )?(?:cluster|farm|cloud|platform|estate|environment|hosts?|VMs))?)`,
  "u",
);
const named =
  /\b(?:own|existing|in-house|our)(?: (?:own|existing|private|central))* ((?:Kubernetes|K8s|k8s|OpenShift|Nomad|virtualisation|virtualization|VM) (?:cluster|farm|platform))\b/u;
const room =
  "data ?cent(?:er|re)s?|DCs|server rooms?|machine rooms?|computer rooms?|colos?|colocations?|fire compartments?";
const hall = "sites?|locations?|campus(?:es)?|buildings?|rooms?|halls?";
const rooms = [
  new RegExp(
    `\\b(two|three|four|2|3|4|both)(?: of)?(?: (?:our|own|the|separate|existing|different|company|in-house|on-prem(?:ise)?)){0,2} (${room})\\b`,
    "iu",
  ),
  new RegExp(
    `\\b(?:cluster|servers?|hosts?|machines|racks|stretched|spread|hardware|self-hosted|runs?|running)\\b[^.;\\n]{0,40}?\\b(?:in|at|over|across|on|between) (two|three|four|2|3|4|both)(?: of)?(?: (?:our|own|the|separate|different)){0,2} (${hall})\\b`,
    "iu",
  ),
];
const pair =
  /\b(?:primary|main|first|active) (?:data ?cent(?:er|re)|site|server room)? ?(?:and|plus|with|\+) (?:an? |the )?(?:DR|disaster recovery|secondary|second|backup|standby|passive) (data ?cent(?:er|re)|site|server room)\b/iu;

/** The cluster of ours that the brief runs the design on. */
export function clusterIn({ text, clauses }: Brief): Cluster | undefined {
  for (const pattern of [cluster, named]) {
    const found = pattern.exec(text);
    const clause = found && clauses.find(({ at }) => at.start <= found.index && found.index < at.end);
    const before = found ? text.slice(Math.max(clause?.at.start ?? 0, found.index - 40), found.index + 4) : "";
    if (!found || clause?.kind === "request" || away.test(before)) continue;
    const said = found[1]!.replace(/ VMs$| hosts?$/u, "");
    const units = /OpenShift|[Kk]ubernetes|[Kk]8s|Nomad/u.test(said) ? "pods" : "VMs";
    return { name: / /u.test(said) ? said : `${said} cluster`, units, text: found[0] };
  }
  return undefined;
}

/** Whether losing a place may not lose what was confirmed. */
export function isLossless({ text, constraints }: Brief): boolean {
  return (
    constraints.some(({ kind }) => kind === "must-not-lose") ||
    /\bno (?:\p{L}+ ){1,3}(?:may|must|can|shall) (?:ever )?(?:be|get) lost\b/iu.test(text)
  );
}

const away = /\b(?:not|no|from|off|instead of|leav\w+|replac\w+|retir\w+|migrat\w+|monitor\w*|manag\w+ of)\b/iu;

/** How many places there are to put copies in; only where own machines are meant. */
export function sitesIn(text: string): Sites | undefined {
  for (const pattern of rooms) {
    const found = pattern.exec(text);
    const word = (found?.[1] ?? "").toLowerCase();
    const count = word === "both" ? 2 : numbers.indexOf(word) + 1 || Number(word);
    if (!found || !(count > 1) || away.test(text.slice(Math.max(0, found.index - 25), found.index))) continue;
    return { count, ...wordsOf(found[2]!), text: found[0] };
  }
  const both = pair.exec(text);
  return both ? { count: 2, ...wordsOf(both[1]!), text: both[0] } : undefined;
}

function wordsOf(said: string): { one: string; many: string } {
  if (/^DCs$/u.test(said)) return { one: "datacentre", many: "datacentres" };
  const one = said
    .toLowerCase()
    .replace(/^campuses$/u, "campus")
    .replace(/(?<!campu)s$/u, "");
  return { one, many: one === "campus" ? "campuses" : `${one}s` };
}
