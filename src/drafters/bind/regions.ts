import type { Document } from "../../document/index.ts";
import { type Area, areas, type Region } from "./areas.ts";
import { type Blueprint, withText } from "./blueprint.ts";
import { applyEdits, type Edit } from "./edits.ts";
import { isLabel } from "./escape.ts";
import type { Place } from "./place.ts";
import { sectionNamed, tablesWith } from "./places.ts";
import { copyEdits, lostEdit, questionEdit } from "./region-copies.ts";
import { externalsOf } from "./stack.ts";
import { bodyFrom } from "./technologies.ts";

/** By how much the list prices of a region lie above those of us-east-1, about. */
const dearer: Record<string, number> = {
  "us-east-1": 0,
  "us-west-2": 0,
  "eu-north-1": 6,
  "eu-west-1": 10,
  "ap-south-1": 6,
  "ca-central-1": 9,
  "eu-central-2": 25,
  "sa-east-1": 60,
  "ap-northeast-1": 22,
  "af-south-1": 25,
};
const usual = 12;

/** The blueprint in the region that keeps data where the brief wants it: names, prices, copies, and a control. */
export function inRegion(blueprint: Blueprint, place: Place): Blueprint {
  const { site, area } = place;
  if (!area) return blueprint;
  const { document, ...head } = blueprint;
  const edits = site === "own servers" ? [residencyEdit(document, area, [])] : cloudEdits(document, site, place, area);
  const all = edits.filter((edit): edit is Edit => edit !== undefined);
  return withText(head, applyEdits(document.source, all), document.path);
}

function cloudEdits(document: Document, site: Cloud, place: Place, area: Area): (Edit | undefined)[] {
  const own = area.regions[site];
  const union = areas.find(({ name }) => name === "the EU")!.regions[site];
  const offered = own.length > 0 ? own : union;
  const named = place.region && isOf(place.region, site) ? place.region : undefined;
  const [first] = named ? [named] : offered;
  if (!first) return [];
  const second = place.only ? undefined : offered.find(({ id }) => id !== first.id);
  return [
    ...nameEdits(document, first),
    ...copyEdits(document, area, first, second),
    residencyEdit(document, area, second ? [first, second] : [first]),
    ...surchargeEdits(document, first),
    own.length === 0 ? missingEdit(document, site, area, first) : undefined,
    second ? undefined : lostEdit(document, first),
  ];
}

type Cloud = Exclude<Place["site"], "own servers">;

function isOf({ id }: Region, site: Cloud): boolean {
  return areas.some(({ regions }) => regions[site].some((one) => one.id === id));
}

/** Where the first region is named or meant. */
function nameEdits(document: Document, { id, city }: Region): Edit[] {
  const from = bodyFrom(document);
  const body = document.source
    .slice(from)
    .replace(/^(?:Prices:.*|\|[^|\n]*\|[^|\n]*\| price:.*)$/gmu, (line) => " ".repeat(line.length));
  const said = `${id} (${city})`;
  const places = Array.from(
    body.matchAll(
      /\bus-east-1\b|(?<=subgraph [^\n]*)\bone (?:\p{L}+ )?region\b|(?<=^\*\*Constraints:\*\*[^\n]*)\bone (?:(?:public cloud|AWS|Azure|Google Cloud) )?region\b/gmu,
    ),
  );
  return places.map(({ index, 0: found }) => ({
    start: from + index,
    end: from + index + found.length,
    text: found === "us-east-1" ? id : isLabel(body, index) ? id : `${found}, ${said}`,
  }));
}

/** What stays where, who checks it, and who else gets the data. */
function residencyEdit(document: Document, area: Area, regions: Region[]): Edit | undefined {
  const table = tablesWith(document, ["Concern", "Control"], sectionNamed(document, "Security"))[0];
  if (!table) return undefined;
  const where = regions.length > 0 ? `${regions.map(({ id }) => id).join(" and ")} (${area.name})` : area.name;
  const guard = regions.length > 0 ? "a policy of the account refuses every other region" : "no copy is sent elsewhere";
  const others = externalsOf(document);
  const vendors =
    others.length > 0
      ? `; ${others.join(", ")} ${others.length > 1 ? "get" : "gets"} data only under a contract that keeps it in ${area.name}`
      : "";
  const control = `stores, backups, copies, logs and keys stay in ${where}; ${guard}; support staff outside ${area.name} see no content${vendors}`;
  return { start: table.end, end: table.end, text: `\n| Residency | ${control} |` };
}

/** Prices are those of us-east-1; the line for the region that is used stands above those of other vendors. */
function surchargeEdits(document: Document, { id, city }: Region): Edit[] {
  const share = dearer[id] ?? usual;
  const section = sectionNamed(document, "Cost Estimate");
  const table = tablesWith(document, ["Item", "Quantity", "Unit price"], section)[0];
  const ledger = tablesWith(document, ["Quantity", "Value", "Basis"]).at(-1);
  const total = table?.rows.find(({ cells }) => /^(?:\*\*)?Total/u.test(cells[0]?.text ?? ""));
  if (share === 0 || !total || !ledger) return [];
  const others = externalsOf(document);
  const bought = table!.rows.filter(({ cells }) => others.some((name) => cells[0]?.text.startsWith(name)));
  const lines = bought.map(({ start, end }) => document.source.slice(start, end));
  const row = `| Surcharge of ${id} (${city}) | \`region_surcharge\` | above | ? |`;
  const known = `\n| \`region_surcharge\` | ${share} % | assumption: by how much the list of ${id} lies above that of us-east-1; to be looked up |`;
  const prices = /^Prices:.*$/mu.exec(document.source.slice(section!.at.start.offset));
  const at = prices ? section!.at.start.offset! + prices.index + prices[0].length : undefined;
  return [
    ...bought.map(({ start, end }) => ({ start, end: end + 1, text: "" })),
    { start: ledger.end, end: ledger.end, text: known },
    { start: total.start, end: total.start, text: [row, ...lines].map((line) => `${line}\n`).join("") },
    ...(at === undefined
      ? []
      : [
          {
            start: at,
            end: at,
            text: `; ${id} costs more than that, for which \`region_surcharge\` = ${share} % is added until its own list is looked up`,
          },
        ]),
  ];
}

/** A cloud without a region there cannot keep the promise; another one stands in until that is decided. */
function missingEdit(document: Document, site: string, area: Area, first: Region): Edit | undefined {
  return questionEdit(document, [
    `${site} has no region in ${area.name}: may data stay in ${first.id} (${first.city})?`,
    "yes",
    `a cloud or hoster in ${area.name}, with its own services and prices`,
    "data protection officer",
  ]);
}
