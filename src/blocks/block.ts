/** A place in the text of a block; lines and columns count from 1, the first line is the first inside the fence. */
export type Place = { line: number; column: number };

/** What does not parse: what stood there, what was expected, and the whole text mended where a small edit makes it parse. */
export type Fault = { message: string; place: Place; token?: string; expected?: string[]; mended?: string };

export type DrawnNode = {
  id: string;
  /** The whole label, lines separated by `\n`; the id where it has none. */
  label: string;
  /** The diagram's own word for it: `cylinder`, `participant`, `actor`, `entity`, `Container`, … */
  shape?: string;
  /** The id of the innermost group around it. */
  group?: string;
  /** Attributes of an entity, members of a class. */
  fields: { name: string; type: string }[];
  /** Whether it is declared with a label or shape, and not only named at the end of an edge. */
  declared: boolean;
  place: Place;
};

export type DrawnEdge = {
  from: string;
  to: string;
  label?: string;
  dashed: boolean;
  /** Whether it has a head at each end, or at neither; else it points at `to`. */
  heads: "to" | "both" | "none";
  place: Place;
};

export type DrawnGroup = { id: string; label: string; parent?: string; place: Place };

/** What a diagram shows, in the order of its text. */
export type Drawing = {
  type: "flowchart" | "sequence" | "er" | "class" | "state" | "c4" | "architecture";
  nodes: DrawnNode[];
  edges: DrawnEdge[];
  groups: DrawnGroup[];
  /** What the diagram's program accepts and then draws wrongly or not at all, each with what to write instead. */
  traps: { message: string; place: Place }[];
};

export type Field = {
  name: string;
  type: string;
  optional: boolean;
  /** Names of types that its type refers to, those built into the language aside. */
  references: string[];
  /** The values that an enumeration, a union of literals or a `CHECK … IN` allows. */
  values?: string[];
  /** A primary key, or an id by the language's own word. */
  key: boolean;
  place: Place;
};

/** A type, table, message or schema that a block defines. */
export type Declaration = {
  name: string;
  kind: "type" | "enum" | "table" | "operation";
  notation: "typescript" | "sql" | "graphql" | "protobuf" | "openapi" | "json-schema";
  fields: Field[];
  /** The values of an enumeration. */
  values: string[];
  /** Names of types it refers to otherwise: what it extends, takes or gives. */
  references: string[];
  /** Tables and columns that foreign keys point at; a name with a schema before it is left out. */
  targets?: Target[];
  /** Columns are left out. */
  partial?: boolean;
  place: Place;
};

export type Target = { table: string; columns: string[]; place: Place };

/** What was understood of one fenced block. Without a parser for its language it says so in `notChecked`. */
export type Block = {
  language: string;
  drawing?: Drawing;
  declarations: Declaration[];
  faults: Fault[];
  notChecked?: string;
};
