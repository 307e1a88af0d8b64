import type { Ledger } from "../../quantities/index.ts";
import { onMachines } from "./own-cost.ts";
import { onSites, placedOn } from "./own-sites.ts";
import { selfRun, withWhere } from "./own-sites-words.ts";
import {
  componentOf,
  componentsIn,
  externalsIn,
  linesOf,
  listed,
  replaceOwn,
  withBlock,
  withQuestions,
} from "./page-lines.ts";
import type { Place } from "./place.ts";
import { onSite } from "./site-words.ts";

/** The text on own machines: no price, product, region or guarantee of a cloud is left, and what stands there instead says that it is ours to replace. */
export function onOwnServers(text: string, ledger: Ledger, place: Place, brief: string): string {
  const costed = onMachines(text, ledger, place);
  const limited = withOwnLimits(costed, place);
  const worded = withWhere(selfRun(onSite(limited, brief)), place);
  return withPlacement(withHosts(onSites(worded, place), place), place);
}

const borrowed = /^(limit|price): of AWS, in place of that of own servers: (.*)$/u;

/** Guarantees of services become what the machines are assumed to reach. */
function withOwnLimits(text: string, place: Place): string {
  const lines = linesOf(text, ["Quantity", "Value", "Basis"]).filter(
    ({ cells }) => borrowed.test(cells[2] ?? "") && !/: of AWS, .*: price/u.test(cells[2] ?? ""),
  );
  const parties = [...componentsIn(text), ...externalsIn(text)];
  const bare = lines.toReversed().reduce((now, { cells, start, end }) => {
    const [name = "", value = "", basis = ""] = cells;
    const source = borrowed.exec(basis)![2]!;
    const row = ownLimit(name, value, { source, parties: parties.filter((one) => source.includes(one)) }, place);
    return `${now.slice(0, start)}| ${row.join(" | ")} |${now.slice(end)}`;
  }, text);
  const assumed = lines.map(({ cells: [name = "", value = "", basis = ""] }) => {
    const row = ownLimit(name, value, { source: basis, parties: [] }, place);
    return `${row[0]} = ${row[1]}`;
  });
  const asked = withQuestions(
    bare,
    assumed.length === 0
      ? []
      : [
          [
            "What do the machines and the software on them reach?",
            assumed.join(", "),
            "the checks that rest on it are computed anew",
            "whoever runs the machines, after the first drill",
          ],
        ],
  );
  return replaceOwn(
    asked,
    /\b(?:in|by) the ([^,;|\n]{2,40}?) (?:user|developer) guide\b/gu,
    ({ 1: product }) => `with ${product}`,
  );
}

type Source = { source: string; parties: string[] };

function ownLimit(name: string, value: string, { source, parties }: Source, { machines }: Place): string[] {
  const words = name.replaceAll("`", "").replaceAll("_", " ");
  const behind = parties.length > 0 ? `, for the ${listed(parties)}` : "";
  if (/^99\.?\d* %$/u.test(value)) {
    const share =
      parties.length > 1 ? "99.85 %" : /Load Balanc|balancer/iu.test(`${source} ${words}`) ? "99.95 %" : "99.9 %";
    return [name, share, `assumption: ${words} on own machines${behind}; to be measured from the first day`];
  }
  if (/failover/u.test(name) && machines && machines.count <= 2)
    return [
      name,
      "30 min",
      "assumption: two machines have no majority, so on-call is told, decides and promotes by hand",
    ];
  if (/burst/u.test(name)) return [name, "100 %", "assumption: own processors do not slow down after a burst"];
  return [name, value, `assumption: ${words} as set up here${behind}; to be measured`];
}

/** As many hosts as machines are given; one alone leaves a failing check, which is the truth. */
function withHosts(text: string, { machines }: Place): string {
  if (!machines) return text;
  const row = linesOf(text, ["Quantity", "Value", "Basis"]).find(({ cells }) => cells[0] === "`hosts`");
  const now = Number(row?.cells[1]);
  if (!row || !Number.isFinite(now)) return text;
  const uses = Array.from(text.matchAll(/`[^`\n]*`/gu)).filter(([code]) => /(?<!\w)hosts(?!\w)/u.test(code));
  if (uses.length < 2) return text.slice(0, row.start) + text.slice(row.end + 1);
  if (now <= machines.count) return text;
  const count = Math.max(2, Math.min(now, machines.count));
  const basis =
    machines.count >= 2
      ? `choice: ${machines.many} on which copies stand`
      : "assumption: a second machine, which the brief does not give";
  const next = `${text.slice(0, row.start)}| \`hosts\` | ${count} | ${basis} |${text.slice(row.end)}`;
  const plan = linesOf(next, ["Quantity", "1x"], "Scaling Considerations").find(({ cells }) => cells[0] === "`hosts`");
  const planned = plan
    ? `${next.slice(0, plan.start)}| \`hosts\` | ${count} | ${count} | ${count} | ${plan.cells[4] ?? ""} |${next.slice(plan.end)}`
    : next;
  const told = replaceOwn(planned, /`hosts` = \d+(?= )/gu, () => `\`hosts\` = ${count}`);
  return machines.count >= 2
    ? told
    : withQuestions(told, [
        [
          `The brief gives one ${machines.one}, and everything stops when it does: is a second one allowed?`,
          "no: the checks that need one fail as they stand",
          "a standby on the second machine, which is what the numbers show",
          "whoever pays for the machines",
        ],
      ]);
}

/** Which part runs where: all on one with the other warm, or side by side with copies of what is kept. */
function withPlacement(text: string, place: Place): string {
  const { machines, hoster, sites, cluster } = place;
  const stores = linesOf(text, ["Store", "Holds"], "Data Model").map(({ cells }) => cells[0] ?? "");
  const all = componentsIn(text);
  const parts = all.filter((name) => !stores.includes(name) && !/Standby|Replica/u.test(name));
  const kept = stores.filter((name) => all.includes(name));
  if (sites) return placedOn(text, parts, kept, place, sites);
  const many = machines?.many ?? "machines";
  const where = hoster ? ` rented at ${hoster}` : "";
  const count = machines?.count ?? 3;
  const copied = /\b(?:standby|replicas?|copies)\b/iu.test(
    `${kept.map((name) => componentOf(text, name)).join("")}${all.join()}`,
  );
  const list = listed([...parts, ...kept]);
  if (count === 1)
    return withBlock(
      text,
      "High-Level Architecture",
      `**Placement.** The one ${machines!.one}${where} runs ${list}. When it is lost, a new one is set up from the last backup.`,
    );
  if (count === 2 && !copied)
    return withBlock(
      text,
      "High-Level Architecture",
      `**Placement.** One of the \`machines\` = ? ${many}${where} runs ${list}. The other is warm: it holds the images, the last backup and the log that is shipped to it, and a person starts the parts there when the first is lost; two of them have no majority, so nothing switches by itself.`,
    );
  const data =
    kept.length > 0
      ? `; the copies of ${listed(kept)} stand on as many of them as there are copies, never two on one`
      : "";
  const vote =
    count > 2
      ? "Three of them vote, so that a copy is promoted without a person."
      : "Two of them have no majority, so nothing is promoted by itself: a person decides, and the address moves with the decision.";
  if (cluster)
    return withBlock(
      text,
      "High-Level Architecture",
      `**Placement.** ${listed(parts)} run as ${cluster.units} of the ${cluster.name}${data.replace("as many of them", "as many hosts of it").replace("on one", "on one host")}; a rule of the cluster keeps them apart.`,
    );
  return withBlock(
    text,
    "High-Level Architecture",
    `**Placement.** Each of the \`machines\` = ? ${many}${where} runs ${listed(parts)}${data}. ${vote}`,
  );
}
