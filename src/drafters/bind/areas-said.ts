import { type Area, areas, inUnion, type Region } from "./areas.ts";

/** Where data must stay and which region of a cloud the brief names; `only` where no other one may hold a copy. */
export type Said = { area: Area; region?: Region; only: boolean };

const stays =
  "stays?|remains?|kept|keep|stored|store|hosted|host|located|processed|held|runs?|lives?|resides?|residency|leaves?|leave|leaving|hosting|residence|inside|within|region";

/** How each area is said, compiled once: the regions in it by id, what stays in it or must not leave it, and where the service stands. */
const sayings = areas.map((area) => {
  const name = `(?:${area.said})`;
  const regions = Object.values(area.regions).flat();
  const kept = [
    `\\b(?:${stays})\\b[^.;\\n]{0,40}?\\b(?:with)?in(?:side)? (?:the |our )?${name}\\b`,
    `\\b(?:leaves?|leaving|outside|out of)(?: of)? (?:the )?${name}\\b`,
    `\\b${name}[- ](?:only|hosting|hosted|regions?|data ?cent(?:er|re)s?|data residency|residency|sovereign(?:ty)?)\\b`,
  ];
  const placed = [
    `\\b(?:in|within|inside|to) (?:the |a |an )?${name}(?: (?:only|region|data ?cent(?:er|re)s?|cloud|soil|territory))\\b`,
    `\\bon (?:AWS|Azure|GCP|Google Cloud)[ ,(]{1,2}(?:in |region )?(?:the )?${name}\\b`,
  ];
  return {
    area,
    regions: regions.map((region) => ({
      region,
      said: new RegExp(`\\b${region.id.replaceAll(" ", " ?")}\\b`, "iu"),
    })),
    name: new RegExp(`\\b${name}\\b`, "u"),
    kept: kept.map((place) => new RegExp(place, "u")),
    placed: placed.map((place) => new RegExp(place, "u")),
  };
});

/** What data must stay in, or where it shall be hosted; a land is meant before the union that it lies in, but one region of it does not narrow what is said of the union. */
export function saidIn(text: string): Said | undefined {
  const named = sayings.filter(({ name }) => name.test(text));
  const kept = named.filter((one) => one.kept.some((place) => place.test(text)));
  const placed = named.filter((one) => one.placed.some((place) => place.test(text)));
  const area = (narrowest(kept) ?? narrowest(placed))?.area;
  const region = regionIn(text, area);
  if (region) {
    const within = area && (area === region.area || (area.name === "the EU" && inUnion.has(region.area.name)));
    return { area: within ? area : region.area, region: region.region, only: isOnly(text, region.said) };
  }
  const city = area?.name === "the EU" ? placed.find((one) => inUnion.has(one.area.name)) : undefined;
  const [home] = city?.area.regions.AWS ?? [];
  return area && { area, ...(home && { region: home }), only: false };
}

function narrowest<T extends { area: Area }>(found: T[]): T | undefined {
  return found.find(({ area }) => area.name !== "the EU") ?? found[0];
}

/** The region that is named by its id; where it stands in two areas, the one that the brief speaks of, else the land. */
function regionIn(text: string, area: Area | undefined): { area: Area; region: Region; said: RegExp } | undefined {
  const found = sayings.flatMap((one) =>
    one.regions.filter(({ said }) => said.test(text)).map((region) => ({ ...region, area: one.area })),
  );
  return found.find((one) => one.area === area) ?? found[0];
}

/** `eu-central-1 only`, `only in eu-central-1`, `nothing outside eu-central-1`. */
function isOnly(text: string, { source }: RegExp): boolean {
  const before = "(?:only|solely|exclusively|nothing outside|not outside|never leaves?|single region)";
  return new RegExp(
    `\\b${before}(?: \\p{L}+){0,3}[ :(]+${source}|${source}\\)?(?:,? (?:region )?(?:only|exclusively|and nowhere else|and no other|is the only)\\b|-only\\b)`,
    "iu",
  ).test(text);
}
