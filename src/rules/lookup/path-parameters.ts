import type { Design, Endpoint } from "../../design/design.ts";
import { stemsOf } from "./stems.ts";

/** `of` is the part of the path before it. */
type Parameter = { name: string; of: string; endpoint: Endpoint };

/** Parameters of our paths, each once, that no field and no entity explains; none where the data model explains less than half of them. */
export function unknownParameters(design: Design): { name: string; subject: string; endpoint: Endpoint }[] {
  const known = knownIn(design);
  const parameters = design.endpoints.filter(({ ours }) => ours).flatMap(parametersOf);
  const missing = parameters.filter((one) => !isKnown(one, known));
  if (known.stems.size === 0 || missing.length > Math.max(1, parameters.length / 2)) return [];
  const first = new Map(missing.toReversed().map((one) => [`${one.of}/${one.name}`, one]));
  const kept = new Set(first.values());
  return missing
    .filter((one) => kept.has(one))
    .map(({ name, of, endpoint }) => ({ name, subject: subjectOf(name) || of, endpoint }));
}

function parametersOf(endpoint: Endpoint): Parameter[] {
  const parts = endpoint.path.replace(/[?#].*$/, "").split("/");
  return parts.flatMap((part, index) => {
    const name = /^(?:\{([\w-]{1,60})\}|:([\w-]{1,60})|<(?:\w+:)?([\w-]{1,60})>)$/.exec(part);
    const of = parts.slice(0, index).findLast((one) => /^[a-z][\w-]*$/i.test(one)) ?? "";
    return name ? [{ name: name[1] ?? name[2] ?? name[3]!, of, endpoint }] : [];
  });
}

type Known = { fields: ReadonlySet<string>; stems: ReadonlySet<string> };

function knownIn(design: Design): Known {
  const entities = design.entities.filter(({ fields }) => fields.length > 0);
  const fields = entities.flatMap((entity) => entity.fields.map(({ name }) => bare(name)));
  const names = [...entities, ...design.definitions, ...design.stores].map(({ name }) => name);
  return { fields: new Set(fields), stems: stemsOf(names.join(" ")) };
}

const bare = (name: string) => name.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();

/** `clip_id`, `clipId` and `clip` are all about a clip. */
const subjectOf = (name: string) => name.replace(/(?:[_-]?(?:id|uuid|key|code|name|slug|no|number)|I[dD])$/i, "");

/** Parameters that pick a form or a part and no thing. */
const forms =
  /^(?:v|version|api_?version|lang(?:uage)?|locale|format|ext(?:ension)?|path|file(?:_?name)?|proxy|size|page|action)$/i;

function isKnown({ name, of }: Parameter, { fields, stems }: Known): boolean {
  const subject = subjectOf(name);
  if (/^(?:id|uuid)$/i.test(name) && of !== "") return every(of, stems) || fields.has(bare(of));
  if (forms.test(name) || fields.has(bare(name))) return true;
  if (subject === "") return every(of, stems);
  const isShort = subject.length >= 3 && [...fields].some((field) => field.startsWith(bare(subject)));
  return isShort || every(subject, stems);
}

function every(text: string, stems: ReadonlySet<string>): boolean {
  const own = [...stemsOf(text)];
  return own.length > 0 && own.every((stem) => stems.has(stem));
}
