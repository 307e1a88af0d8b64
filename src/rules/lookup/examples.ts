import type { Endpoint } from "../../design/design.ts";

type Route = Pick<Endpoint, "method" | "path">;

/** Whether an endpoint is a call of another one with its parameters filled in, as documents show them: `GET /loans/7`. */
export function createExamples(endpoints: Route[]): (one: Route) => boolean {
  const patterns = new Map<string, Map<string, { holes: boolean[]; keys: Set<string> }>>();
  for (const { method, path } of endpoints) {
    const parts = partsOf(path);
    const holes = parts.map(isHole);
    if (!holes.includes(true)) continue;
    const length = `${method} ${parts.length}`;
    const shapes = patterns.get(length) ?? new Map<string, { holes: boolean[]; keys: Set<string> }>();
    const shape = holes.map(Number).join("");
    const { keys } = shapes.get(shape) ?? { keys: new Set<string>() };
    patterns.set(length, shapes.set(shape, { holes, keys: keys.add(keyOf(parts, holes)) }));
  }
  return ({ method, path }) => {
    const parts = partsOf(path);
    const shapes = [...(patterns.get(`${method} ${parts.length}`)?.values() ?? [])];
    return shapes.some(({ holes, keys }) => isFilled(parts, holes) && keys.has(keyOf(parts, holes)));
  };
}

function partsOf(path: string): string[] {
  return path.replace(/[?#].*$/, "").split("/");
}

function isHole(part: string): boolean {
  return /^[{:<[]/.test(part);
}

function keyOf(parts: string[], holes: boolean[]): string {
  return parts.map((part, index) => (holes[index] ? "" : part)).join("/");
}

/** Values have digits; at least one stands for a parameter. */
function isFilled(parts: string[], holes: boolean[]): boolean {
  const values = parts.filter((_, index) => holes[index]);
  return values.every((part) => isHole(part) || /\d/.test(part)) && !values.every(isHole);
}
