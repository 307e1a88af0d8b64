import { z } from "zod";

const point = z.object({ line: z.number(), column: z.number(), offset: z.number().optional() });
const position = z.object({ start: point, end: point });

/** Words of the author and where they stand. */
const text = z.object({ text: z.string(), at: position });

/** A cell in which inline code is live: the expression it begins with, if it does. */
const value = text.extend({ expression: text.optional() });
const texts = z.array(text);

/** A fact that has a name of its own. */
const named = z.object({ name: z.string(), at: position });

const requirement = z.object({
  id: z.string().optional(),
  kind: z.enum(["functional", "non-functional"]),
  text: z.string(),
  quality: z.string().optional(),
  /** What shall be reached, in the author's words; quantified when it holds a number with a unit. */
  target: text.optional(),
  quantified: z.boolean(),
  priority: z.string().optional(),
  at: position,
});

/** `label` is the first line of the label, `group` the id of the innermost group around it. */
const node = z.object({
  id: z.string(),
  label: z.string(),
  shape: z.string().optional(),
  group: z.string().optional(),
  /** Whether it has a label or shape of its own, and is not only named at the end of an edge. */
  declared: z.boolean(),
  at: position,
});
const edge = z.object({
  from: z.string(),
  to: z.string(),
  label: z.string().optional(),
  dashed: z.boolean(),
  /** Where the heads are; with `none` it says no direction. */
  heads: z.enum(["to", "both", "none"]),
  at: position,
});
const group = z.object({ id: z.string(), label: z.string(), parent: z.string().optional(), at: position });

const diagram = z.object({
  notation: z.enum(["mermaid", "plantuml", "d2", "dot", "ascii", "image", "c4"]),
  kind: z.enum(["architecture", "sequence", "data", "state", "procedure", "other"]),
  section: z.string().optional(),
  source: z.string(),
  /** The type of a Mermaid diagram that parses. */
  type: z.enum(["flowchart", "sequence", "er", "class", "state", "c4", "architecture"]).optional(),
  nodes: z.array(node),
  edges: z.array(edge),
  groups: z.array(group),
  at: position,
});

const remark = z.object({ message: z.string(), at: position });

/** A fenced block that was parsed: what in it does not parse, with the whole text mended where that is possible, and what is drawn wrongly. */
const block = z.object({
  language: z.string(),
  section: z.string().optional(),
  faults: z.array(remark.extend({ mended: z.string().optional() })),
  traps: z.array(remark),
  at: position,
});

const component = named.extend({
  /** `labelled` with fields or columns of its own, `told` in an item, row or section, `named` in passing or in a tree of files. */
  form: z.enum(["labelled", "told", "named"]),
  /** What stands in parentheses behind the name. */
  alias: z.string().optional(),
  responsibilities: text.optional(),
  technology: text.optional(),
  interface: text.optional(),
  scaling: text.optional(),
  dependencies: text.optional(),
  failureHandling: text.optional(),
  availability: text.optional(),
  serves: z.array(z.string()),
  /** Whether the author marked it as a part that flows may skip. */
  passesThrough: z.boolean(),
});

const party = named.extend({ remark: z.string().optional() });

const step = text.extend({
  from: z.string().optional(),
  to: z.string().optional(),
  /** Endpoints, events and names of quantities in inline code. */
  codes: z.array(z.string()),
  /** Drawn as an answer, with a dashed line. */
  answers: z.boolean().optional(),
});

const flow = named.extend({
  form: z.enum(["steps", "sequence", "chain"]),
  serves: z.array(z.string()),
  steps: z.array(step),
  /** The sequence diagram below the steps; `drawn` when the program drew it from them. */
  sequence: z.object({ drawn: z.boolean(), source: z.string(), messages: z.array(step), at: position }).optional(),
});

/** From a block that was parsed it also says which types it refers to, which values it allows and where it stands. */
const field = z.object({
  name: z.string(),
  type: z.string(),
  optional: z.boolean().optional(),
  references: z.array(z.string()).optional(),
  values: z.array(z.string()).optional(),
  at: position.optional(),
});
const entity = named.extend({ notation: z.string(), fields: z.array(field) });

/** What a parsed block defines, wherever it stands: entities, enumerations, operations. */
const definition = entity.extend({
  kind: z.enum(["type", "enum", "table", "operation"]),
  values: z.array(z.string()),
  /** Types it refers to besides its fields: what it extends, takes or gives. */
  references: z.array(z.string()),
  /** What foreign keys of a table point at. */
  targets: z.array(z.object({ table: z.string(), columns: z.array(z.string()), at: position })).optional(),
  /** Columns of a table are left out. */
  partial: z.boolean().optional(),
});

const store = named.extend({
  holds: z.string(),
  survives: z.string(),
  backup: z.string(),
  retention: z.string(),
  personalData: z.string(),
  /** Live inline code in the cells of the row. */
  expressions: texts,
});

const endpoint = named.extend({
  /** `name` is method and path as the author wrote them, such as `POST /uploads`; other operations have no method. */
  method: z.string().optional(),
  path: z.string(),
  ours: z.boolean(),
  purpose: z.string(),
  payload: z.string(),
  auth: z.string(),
  errors: z.string(),
  serves: z.array(z.string()),
});

const event = named.extend({
  producer: z.string(),
  consumers: z.string(),
  payload: z.string(),
  delivery: z.string(),
  serves: z.array(z.string()),
});

const planRow = z.object({
  quantity: value,
  /** Cells by load factor: 1, 10, 100. */
  cells: z.record(z.string(), value),
  changes: z.string(),
  at: position,
});

/** What the author says of one load factor outside of a plan table. */
const level = z.object({ factor: z.number(), text: z.string(), hasNumber: z.boolean(), at: position });

const failure = named.extend({
  impact: z.string(),
  detection: z.string(),
  mitigation: z.string(),
  recovery: z.string(),
});

const costLine = z.object({
  item: z.string(),
  quantity: value.optional(),
  unitPrice: value.optional(),
  amount: value.optional(),
  /** One of several ways or stages, each with a total of its own. */
  alternative: z.boolean().optional(),
  at: position,
});

const option = z.object({
  option: z.string(),
  once: value.optional(),
  monthly: value.optional(),
  meanwhile: value.optional(),
  total: value.optional(),
  at: position,
});

const control = text.extend({ concern: z.string(), topics: z.array(z.string()) });

const monitor = z.object({
  requirement: z.string(),
  indicators: texts,
  alerts: z.array(text.extend({ hasThreshold: z.boolean() })),
  at: position,
});

const decision = z.object({
  decision: z.string(),
  options: z.array(z.string()),
  chosen: z.string(),
  because: z.string(),
  reconsider: z.string(),
  at: position,
});

const question = z.object({
  question: z.string(),
  assumed: z.string(),
  ifNot: z.string(),
  decides: z.string(),
  at: position,
});

const quantity = named.extend({
  value: text,
  basis: text,
  /** The expression the basis begins with, when the row is computed. */
  expression: text.optional(),
});

/** Live inline code: `expression` = printed. */
const result = z.object({ expression: text, printed: text, at: position });

/** A comparison with its verdict, `holds` or `fails`, and the remark in parentheses behind it. */
const check = z.object({
  expression: text,
  verdict: z.string().optional(),
  remark: z.string().optional(),
  /** From the expression to the end of the remark. */
  at: position,
});

/** What the author wrote, each fact with its position in the source. Opinions belong to the rules. */
export const designSchema = z.object({
  title: text.optional(),
  brief: text.optional(),
  depth: z.enum(["lean", "standard", "thorough"]),
  currency: z.string(),
  /** Headings found, with the sections they mean; one heading can mean several. */
  headings: z.array(
    z.object({
      title: z.string(),
      sections: z.array(z.string()),
      depth: z.number(),
      /** Nothing stands below it that says anything. */
      empty: z.boolean(),
      at: position,
    }),
  ),
  /** What the document is; only a design can meet an item, others speak of designs in general or of work to do. */
  genre: z.enum(["design", "guide", "skill", "tasks", "template"]),
  overview: texts,
  scope: z.object({
    included: texts,
    excluded: z.array(text.extend({ reason: z.string() })),
    constraints: texts,
    /** Scope that is only implied: deferred work, a context boundary. */
    implied: texts,
  }),
  requirements: z.array(requirement),
  /** What the system does for its users, told outside of a list of requirements. */
  capabilities: texts,
  /** `Not on the path of NFR-3: A, B (remark).` */
  offPath: z.array(z.object({ requirement: z.string(), parties: z.array(party), at: position })),
  diagrams: z.array(diagram),
  components: z.array(component),
  actors: z.array(party),
  externals: z.array(party),
  flows: z.array(flow),
  /** Sequence diagrams that the program drew and whose steps are gone, or show a better one; with the heading they stand under. */
  strays: z.array(named),
  entities: z.array(entity),
  definitions: z.array(definition),
  stores: z.array(store),
  endpoints: z.array(endpoint),
  events: z.array(event),
  load: z.array(named),
  plan: z.array(planRow),
  levels: z.array(level),
  /** Statements on growth, bottlenecks and capacity. */
  scaling: texts,
  failures: z.array(failure),
  costs: z.object({
    lines: z.array(costLine),
    total: value.optional(),
    free: texts,
    prices: text.optional(),
    remarks: texts,
  }),
  options: z.array(option),
  controls: z.array(control),
  monitors: z.array(monitor),
  decisions: z.array(decision),
  questions: z.array(question),
  rollout: texts,
  /**
   * What is spoken of outside of the section that is about it: in passing, or (`strong`) with what a reader of that
   * section looks for, such as a measure, a threshold, a consequence or a reason; `about` says of what.
   */
  mentions: z.array(z.object({ section: z.string(), strong: z.boolean(), about: z.string().optional(), at: position })),
  quantities: z.array(quantity),
  results: z.array(result),
  checks: z.array(check),
  blocks: z.array(block),
  /** Inline code outside of headings and blocks, in reading order. */
  codes: z.array(text.extend({ section: z.string().optional() })),
  /** What stands there and could not be read, in words for `notChecked`. */
  notRead: z.array(text.extend({ section: z.string() })),
});

export type Design = z.infer<typeof designSchema>;
export type Requirement = Design["requirements"][number];
export type Diagram = Design["diagrams"][number];
export type Component = Design["components"][number];
export type Party = Design["actors"][number];
export type Flow = Design["flows"][number];
export type Step = Flow["steps"][number];
export type Entity = Design["entities"][number];
export type Definition = Design["definitions"][number];
export type Store = Design["stores"][number];
export type Endpoint = Design["endpoints"][number];
export type Event = Design["events"][number];
export type PlanRow = Design["plan"][number];
export type Level = Design["levels"][number];
export type Failure = Design["failures"][number];
export type CostLine = Design["costs"]["lines"][number];
export type Control = Design["controls"][number];
export type Monitor = Design["monitors"][number];
export type Decision = Design["decisions"][number];
export type Question = Design["questions"][number];
export type Mention = Design["mentions"][number];
export type Quantity = Design["quantities"][number];
export type Result = Design["results"][number];
export type Check = Design["checks"][number];
