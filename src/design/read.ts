import { contentOf, type Document, everySection } from "../document/index.ts";
import type { Design } from "./design.ts";
import { genreOf } from "./genre.ts";
import { topicsOf } from "./heading.ts";
import { type Outline, outline } from "./outline.ts";
import { readers } from "./readers/index.ts";
import { sectionOf } from "./topics.ts";

const empty: Omit<Design, "headings" | "genre"> = {
  depth: "standard",
  currency: "USD",
  overview: [],
  scope: { included: [], excluded: [], constraints: [], implied: [] },
  requirements: [],
  capabilities: [],
  offPath: [],
  diagrams: [],
  components: [],
  actors: [],
  externals: [],
  flows: [],
  strays: [],
  entities: [],
  definitions: [],
  stores: [],
  endpoints: [],
  events: [],
  load: [],
  plan: [],
  levels: [],
  scaling: [],
  failures: [],
  costs: { lines: [], free: [], remarks: [] },
  options: [],
  controls: [],
  monitors: [],
  decisions: [],
  questions: [],
  rollout: [],
  mentions: [],
  quantities: [],
  results: [],
  checks: [],
  blocks: [],
  codes: [],
  notRead: [],
};

/**
 * Reads every fact a document states, in the house form and in the usual others. Total: any document gives a Design.
 * What stands in fenced blocks is taken from `blocks`, as `parseBlocks` gives them; without them diagrams have no nodes.
 */
export function read(document: Document, blocks?: Outline["blocks"]): Design {
  if (blocks) return readAll(document, blocks);
  const design = known.get(document) ?? readAll(document, new Map());
  known.set(document, design);
  return design;
}

/** Documents read before without their blocks. */
const known = new WeakMap<Document, Design>();

function readAll(document: Document, blocks: Outline["blocks"]): Design {
  const map = outline(document, blocks);
  const { depth, currency } = document.frontMatter.values;
  const given = {
    depth: depth === "lean" || depth === "thorough" ? depth : ("standard" as const),
    currency: typeof currency === "string" && /^[A-Z]{3}$/.test(currency) ? currency : "USD",
  };
  const facts = readers.map((reader) => reader(map));
  const design: Design = Object.assign(
    { ...empty, headings: headingsOf(document, map), genre: genreOf(map), ...given },
    ...facts,
  );
  const masked = document.masked.map(({ reason, at }) => ({
    text: `a ${reason === "too deep" ? "line nested too deeply" : "fence that is never closed"} was passed over`,
    section: "overview",
    at,
  }));
  return { ...design, notRead: [...facts.flatMap(({ notRead = [] }) => notRead), ...masked] };
}

/** Every heading as it stands, and whether anything is said below it. */
function headingsOf(document: Document, map: Outline): Design["headings"] {
  const full = new Set(map.sections.filter((section) => contentOf(section).length > 0).map(({ heading }) => heading));
  return [...everySection(document)].map(({ title, depth, heading, at }) => ({
    title,
    sections: [...new Set(topicsOf(title).map(sectionOf))],
    depth,
    empty: !full.has(heading),
    at: heading.position ?? at,
  }));
}
