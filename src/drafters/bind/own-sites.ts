import { asked, failing } from "./own-sites-rows.ts";
import { countOf } from "./own-sites-words.ts";
import { listed, replaceOwn, spanOf, withBlock, withQuantities, withSection } from "./page-lines.ts";
import type { Place } from "./place.ts";
import type { Sites } from "./place-own.ts";

/** The text of a design on own machines in several places: where each copy is, what the loss of one place or of the line between them does. */
export function onSites(text: string, place: Place): string {
  const { sites } = place;
  if (!sites) return text;
  const survived = withSection(text, "Data Model", (section) => storesOn(section, place, sites));
  const worded = withSection(survived, "Scope", (scope) =>
    scope.replace(/^- (?:[^\n:]* )?second site\b[^\n]*\n/gmu, ""),
  );
  const drawn = withSection(worded, "High-Level Architecture", (section) =>
    section.replace(/(?<=subgraph [^\n]*)\bone site\b/gu, `${countOf(sites)} ${sites.many}`),
  );
  const other = replaceOwn(drawn, /\b(?:a second|another) site\b|\b[Ss]econd site\b/gu, ({ 0: said, index }) =>
    isWeighed(drawn, index!) ? said : /^a/u.test(said) ? `the other ${sites.one}` : `other ${sites.one}`,
  );
  return withoutAsked(asked(failing(counted(other, place, sites), place, sites), place, sites), place);
}

/** Where other ways are spoken of, and not what is built. */
function isWeighed(text: string, at: number): boolean {
  return ["Overview", "Scope", "Trade-offs", "Open Questions"].some((title) => {
    const { start, end } = spanOf(text, title);
    return start <= at && at < end;
  });
}

/** The places are designed, so nobody is asked which part answers for them. */
function withoutAsked(text: string, { sites, cluster }: Place): string {
  const said = [sites?.text, cluster?.text].filter((one) => one !== undefined);
  return withSection(text, "Open Questions", (section) =>
    section
      .split("\n")
      .filter((line) => !(/^\| Which part answers /u.test(line) && said.some((one) => line.includes(one))))
      .join("\n"),
  );
}

/** What a copy in the next place is behind: nothing where the brief allows no loss and the line is waited for. */
function behind({ lossless }: Place): string {
  return lossless ? "0" : "1 min";
}

function storesOn(section: string, place: Place, { one }: Sites): string {
  return section
    .replace(/\bthe site: RPO [^,;|\n]+, RTO [^;|\n]+?(?= ?[;|])/gu, `one ${one}: RPO ${behind(place)}, RTO 15 min`)
    .replace(/\btwo sites\b/gu, `two ${one}s`);
}

function counted(text: string, place: Place, { count, one, many, text: said }: Sites): string {
  const lag: [string, string, string] = place.lossless
    ? ["link_rtt", "2 ms", `assumption: line between the ${one}s, for which each commit waits; to be measured`]
    : [
        "site_lag",
        "1 min",
        `assumption: by how much the copy in the next ${one} is behind at the worst; to be measured`,
      ];
  return withQuantities(text, [
    [
      nameOf({ many }),
      String(count),
      /\b(?:\d|two|three|four)\b/iu.test(said) ? "brief" : `choice: the ${many} of the brief`,
    ],
    lag,
    [
      "site_switch",
      "15 min",
      `assumption: a person decides that a ${one} is lost and turns addresses and stores; drill`,
    ],
  ]);
}

/** Under what name the places are counted. */
export function nameOf({ many }: Pick<Sites, "many">): string {
  return many.replace(/\W+/gu, "_");
}

/** Which copy stands where, told by store. */
export function placedOn(text: string, parts: string[], kept: string[], place: Place, sites: Sites): string {
  const { one } = sites;
  const host = place.cluster ? `${place.cluster.units} of the ${place.cluster.name}` : "machines";
  const stores = kept.length === 0 ? "" : ` ${listed(kept)}: ${copies(kept, place, sites)}`;
  const size = `Each of the \`${nameOf(sites)}\` = ? ${sites.many} runs ${listed(parts)} on ${host}, enough of them that one ${one} carries the peak alone.`;
  const apart = `Copies of a part never share a host${place.cluster ? " (a rule of the cluster keeps them apart)" : ""}.`;
  const vote =
    sites.count > 2
      ? `One member of every vote stands in each ${one}, so that the loss of one leaves a majority.`
      : `Two ${sites.many} have no majority between them: votes are held in ${one} A alone, and whether B takes over is decided by a person within \`site_switch\` = ?, or by a witness in a third place once there is one.`;
  return withBlock(text, "High-Level Architecture", `**Placement.** ${size}${stores} ${apart} ${vote}`);
}

function copies(kept: string[], { lossless }: Place, { one }: Sites): string {
  const plural = kept.length > 1;
  const follow = lossless
    ? `another one in ${one} B, which confirms each commit as well (\`link_rtt\` = ? longer)`
    : `another one in ${one} B, which follows and is at most \`site_lag\` = ? behind`;
  return `the copy that is written stands in ${one} A${plural ? " for each" : ""}, a second one on another host of A, and ${follow}.`;
}
