import type { Site } from "./products.ts";

/** A region of a cloud: its id, and the city or land that people say. */
export type Region = { id: string; city: string };
type Cloud = Exclude<Site, "own servers">;

/** A part of the world that data may have to stay in, with the regions of each cloud inside it: the first is used, the second holds copies. */
export type Area = { name: string; said: string; regions: Record<Cloud, Region[]> };

const region = (text: string): Region[] =>
  text === ""
    ? []
    : text.split("; ").map((one) => {
        const [id = "", city = ""] = one.split(" = ");
        return { id, city };
      });

const table: [name: string, said: string, aws: string, azure: string, google: string][] = [
  [
    "Germany",
    "Germany|German|Deutschland|Frankfurt|Berlin|Munich",
    "eu-central-1 = Frankfurt",
    "Germany West Central = Frankfurt; Germany North = Berlin",
    "europe-west3 = Frankfurt; europe-west10 = Berlin",
  ],
  ["Ireland", "Ireland|Irish|Dublin", "eu-west-1 = Dublin", "North Europe = Dublin", ""],
  [
    "France",
    "France|French|Paris",
    "eu-west-3 = Paris",
    "France Central = Paris; France South = Marseille",
    "europe-west9 = Paris",
  ],
  ["Spain", "Spain|Spanish|Madrid", "eu-south-2 = Zaragoza", "Spain Central = Madrid", "europe-southwest1 = Madrid"],
  [
    "Italy",
    "Italy|Italian|Milan",
    "eu-south-1 = Milan",
    "Italy North = Milan",
    "europe-west8 = Milan; europe-west12 = Turin",
  ],
  [
    "Sweden",
    "Sweden|Swedish|Stockholm",
    "eu-north-1 = Stockholm",
    "Sweden Central = Gävle",
    "europe-north2 = Stockholm",
  ],
  ["the Netherlands", "Netherlands|Dutch|Amsterdam", "", "West Europe = Amsterdam", "europe-west4 = Eemshaven"],
  ["Poland", "Poland|Polish|Warsaw", "", "Poland Central = Warsaw", "europe-central2 = Warsaw"],
  ["Belgium", "Belgium|Belgian|Brussels", "", "Belgium Central = Brussels", "europe-west1 = St. Ghislain"],
  ["Finland", "Finland|Finnish|Helsinki", "", "", "europe-north1 = Hamina"],
  ["Austria", "Austria|Austrian|Vienna", "", "Austria East = Vienna", ""],
  ["Norway", "Norway|Norwegian|Oslo", "", "Norway East = Oslo; Norway West = Stavanger", ""],
  ["Denmark", "Denmark|Danish|Copenhagen", "", "Denmark East = Copenhagen", ""],
  [
    "Switzerland",
    "Switzerland|Swiss|Zurich|Zürich|Geneva",
    "eu-central-2 = Zurich",
    "Switzerland North = Zurich; Switzerland West = Geneva",
    "europe-west6 = Zurich",
  ],
  [
    "the UK",
    "UK|United Kingdom|British|Britain|England|London",
    "eu-west-2 = London",
    "UK South = London; UK West = Cardiff",
    "europe-west2 = London",
  ],
  [
    "the EU",
    "EU|European Union|Europe|European|EEA",
    "eu-central-1 = Frankfurt; eu-west-1 = Dublin",
    "Germany West Central = Frankfurt; North Europe = Dublin",
    "europe-west3 = Frankfurt; europe-west4 = Eemshaven",
  ],
  [
    "Canada",
    "Canada|Canadian|Montreal|Toronto",
    "ca-central-1 = Montreal; ca-west-1 = Calgary",
    "Canada Central = Toronto; Canada East = Quebec",
    "northamerica-northeast1 = Montreal; northamerica-northeast2 = Toronto",
  ],
  [
    "the US",
    "US|USA|United States|American",
    "us-east-1 = Virginia; us-west-2 = Oregon",
    "East US 2 = Virginia; West US 2 = Washington",
    "us-east4 = Virginia; us-west1 = Oregon",
  ],
  [
    "Brazil",
    "Brazil|Brazilian|São Paulo|Sao Paulo",
    "sa-east-1 = São Paulo",
    "Brazil South = São Paulo",
    "southamerica-east1 = São Paulo",
  ],
  [
    "India",
    "India|Indian|Mumbai",
    "ap-south-1 = Mumbai; ap-south-2 = Hyderabad",
    "Central India = Pune; South India = Chennai",
    "asia-south1 = Mumbai; asia-south2 = Delhi",
  ],
  ["Singapore", "Singapore", "ap-southeast-1 = Singapore", "Southeast Asia = Singapore", "asia-southeast1 = Singapore"],
  [
    "Japan",
    "Japan|Japanese|Tokyo|Osaka",
    "ap-northeast-1 = Tokyo; ap-northeast-3 = Osaka",
    "Japan East = Tokyo; Japan West = Osaka",
    "asia-northeast1 = Tokyo; asia-northeast2 = Osaka",
  ],
  [
    "South Korea",
    "South Korea|Korea|Korean|Seoul",
    "ap-northeast-2 = Seoul",
    "Korea Central = Seoul; Korea South = Busan",
    "asia-northeast3 = Seoul",
  ],
  [
    "Australia",
    "Australia|Australian|Sydney|Melbourne",
    "ap-southeast-2 = Sydney; ap-southeast-4 = Melbourne",
    "Australia East = Sydney; Australia Southeast = Melbourne",
    "australia-southeast1 = Sydney; australia-southeast2 = Melbourne",
  ],
  ["New Zealand", "New Zealand|Auckland", "ap-southeast-6 = Auckland", "New Zealand North = Auckland", ""],
  [
    "South Africa",
    "South Africa|Cape Town|Johannesburg",
    "af-south-1 = Cape Town",
    "South Africa North = Johannesburg; South Africa West = Cape Town",
    "africa-south1 = Johannesburg",
  ],
  ["Israel", "Israel|Israeli|Tel Aviv", "il-central-1 = Tel Aviv", "Israel Central = Tel Aviv", "me-west1 = Tel Aviv"],
  ["the UAE", "UAE|United Arab Emirates|Dubai", "me-central-1 = UAE", "UAE North = Dubai; UAE Central = Abu Dhabi", ""],
];

/** The parts of the world with how they are said, cities before the union that they lie in. */
export const areas: Area[] = table.map(([name, said, aws, azure, google]) => ({
  name,
  said,
  regions: { AWS: region(aws), Azure: region(azure), "Google Cloud": region(google) },
}));

/** Lands of the EU; a cloud without a region in one of them is used in another one, which must be agreed. */
export const inUnion = new Set(
  "Germany,Ireland,France,Spain,Italy,Sweden,the Netherlands,Poland,Belgium,Finland,Austria,Denmark".split(","),
);
