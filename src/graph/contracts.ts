import type { Design, Endpoint, Event } from "../design/design.ts";

export type Contracts = {
  /** The endpoint that a code such as `POST /uploads` names, ours or an external's. */
  endpoint(code: string): Endpoint | undefined;
  event(code: string): Event | undefined;
};

/** Endpoints and events by name: parameters match whatever they are called, queries and a last slash are left out. */
export function createContracts({ endpoints, events }: Design): Contracts {
  const byKey = new Map(endpoints.toReversed().map((endpoint) => [routeOf(endpoint.name), endpoint]));
  const byName = new Map(events.toReversed().map((event) => [event.name.toLowerCase(), event]));
  return {
    endpoint: (code) => byKey.get(routeOf(code)),
    event: (code) => byName.get(code.toLowerCase()),
  };
}

const request = /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|WS|WSS|SSE)\s+(\/\S{0,500})$/i;

/** Whether a code is written as a request: a method and a path. */
export function isRequest(code: string): boolean {
  return request.test(code.trim());
}

function routeOf(code: string): string {
  const [, method, path] = request.exec(code.trim()) ?? [];
  if (!method || !path) return code.trim().toLowerCase();
  return `${method.toUpperCase()} ${pathKey(path.replace(/[?#].*$/, ""))}`;
}

/** Under what a path is the same: parameters are alike whatever they are called, a last slash says nothing. */
export function pathKey(path: string): string {
  return path.replace(/(?<=.)\/$/, "").replace(/\{[^{}/]*\}|<[^<>/]*>|(?<=\/):[\w-]+/g, "{}");
}
