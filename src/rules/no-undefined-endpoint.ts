import { contractsIn } from "./lookup/evidence.ts";
import { nearest } from "./lookup/nearest.ts";
import { isListed, severityIn } from "./lookup/parties.ts";
import { quote } from "./lookup/quote.ts";
import { eventsUsed, requestsUsed, type Used } from "./lookup/requests.ts";
import type { Facts, Finding, Rule } from "./rule.ts";

export default {
  id: "no-undefined-endpoint",
  section: "api",
  severity: "error",
  summary: "Disallow requests and events in flows, components and failures that the API does not define.",
  why: "A step that calls what nobody offers is found when two teams have built their halves.",
  fix: "Write the endpoint as the API's table has it, method and path parameters included, or add a row; requests to others stand under **Called by us**, events in the table of events.",
  bad: "| Endpoint | Purpose | Takes → gives | Auth | Errors | Serves |\n| --- | --- | --- | --- | --- | --- |\n| `POST /loan` | borrow | book → `Loan` | card | 409 lent | FR-1 |\n| `GET /loans` | list | – → `Loan[]` | card | – | FR-1 |\n",
  good: "| Endpoint | Purpose | Takes → gives | Auth | Errors | Serves |\n| --- | --- | --- | --- | --- | --- |\n| `POST /loans` | borrow | book → `Loan` | card | 409 lent | FR-1 |\n| `GET /loans` | list | – → `Loan[]` | card | – | FR-1 |\n",
  *check(facts) {
    const { design, graph } = facts;
    const offered = offeredIn(facts);
    const templates = offered.map(segmentsOf);
    const isDefined = (name: string) =>
      graph.contracts.endpoint(name) || templates.some((one) => isInstance(segmentsOf(name), one, !isListed(facts)));
    const requests = requestsUsed(facts).filter(({ name }) => !isDefined(name));
    const events = eventsUsed(facts).filter(({ name }) => !graph.contracts.event(name));
    const found = [
      ...(offered.length >= 2 ? told(requests, offered) : []),
      ...told(
        events,
        design.events.map(({ name }) => name),
      ),
    ];
    yield* found.map((finding) => ({ ...finding, ...severityIn(facts) }));
  },
} satisfies Rule;

/** Requests that are specified; `PUT/DELETE /loans/{id}` is two of them. */
function offeredIn({ design }: Facts): string[] {
  const several = design.codes.map(({ text }) => joint.exec(text));
  const split = several.flatMap((found) => found?.[1]?.split(/[/|,]/).map((method) => `${method} ${found[2]}`) ?? []);
  const single = contractsIn(design).filter((one) => "method" in one && one.method);
  return [...single.map(({ name }) => name), ...split];
}

const joint = /^((?:GET|POST|PUT|PATCH|DELETE|HEAD)(?:[/|,](?:GET|POST|PUT|PATCH|DELETE|HEAD)){1,5})\s+(\/\S{0,300})$/;

function* told(used: Used[], defined: string[]): Generator<Finding> {
  for (const name of new Set(used.map((one) => one.name))) {
    const [first, ...others] = used.filter((one) => one.name === name);
    const near = nearest(name, defined, { most: name.length / 3, key: bare });
    const expected = near ? `did you mean ${quote(near)}?` : "expected a row for it under API Contract";
    const related = others.map(({ at }) => ({ message: `${quote(name)} again`, at }));
    yield { message: `${quote(name)} is used here and defined nowhere; ${expected}`, at: first!.at, related };
  }
}

/** A request with values in the place of parameters, such as `GET /loans/42`; `isShort`: also without the first parts of the path. */
function isInstance(parts: string[], wanted: string[], isShort: boolean): boolean {
  const rest = isShort ? [wanted[0], ...wanted.slice(1).slice(1 - parts.length)] : wanted;
  const stands = (part: string, index: number) => part === rest[index] || isParameter(part, rest[index] ?? "");
  return parts.length > 1 && parts.length === rest.length && parts.every(stands);
}

function isParameter(part: string, wanted: string): boolean {
  return /^[{:<[]/.test(wanted) && /\d|^[{:<[]/.test(part);
}

/** The method, and each part of the path. */
function segmentsOf(request: string): string[] {
  return request
    .replace(/[?#].*$/, "")
    .split(/\s*\/+/)
    .filter(Boolean);
}

/** Parameters are alike whatever they are called. */
function bare(request: string): string {
  return request
    .slice(0, 200)
    .toLowerCase()
    .replace(/\{[^{}]*\}/g, "{}");
}
