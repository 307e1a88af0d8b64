import type { Endpoint, Event } from "../../design/design.ts";
import { isRequest } from "../../graph/index.ts";
import type { Facts } from "../rule.ts";
import { contractsIn } from "./evidence.ts";
import { createExamples } from "./examples.ts";
import { namedIn } from "./named-paths.ts";
import { verbsOf } from "./serving.ts";
import { stemsOf } from "./stems.ts";

const operations =
  /\/(?:-\/)?(?:health\w*|healthz|livez|live(?:ness)?|readyz|ready|readiness|metrics|ping|status|version|favicon\.ico|robots\.txt|\.well-known\/\S*)$/i;
const request = /\b(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|WS|WSS|SSE)\s+(\/[^\s,;()`'"]*)/g;

/**
 * Endpoints of ours that no step uses and no requirement has, and events in no step; nothing where no step names any.
 * Without tags the words of the requirements tell, if they speak of most endpoints, or if the flows call most of them.
 */
export function unusedIn(facts: Facts): { endpoints: Endpoint[]; events: Event[] } {
  const { design, graph } = facts;
  const steps = design.flows.flatMap((flow) => flow.steps);
  const codes = steps.flatMap((step) => [...step.codes, ...Array.from(step.text.matchAll(request), ([call]) => call)]);
  const called = new Set(codes.flatMap((code) => graph.contracts.endpoint(code) ?? []));
  const said = steps.map(({ text }) => text.toLowerCase()).join("\n");
  const isNamed = namedIn(steps);
  const ids = new Set(design.requirements.flatMap(({ id }) => id ?? []));
  const specified = new Set<unknown>(contractsIn(design));
  const requests = design.endpoints.filter((one) => one.ours && isRequest(one.name) && specified.has(one));
  const isExample = createExamples(requests);
  const ours = requests.filter((one) => !isExample(one));
  const unused = ours.filter(
    (one) => !called.has(one) && !isNamed(one) && !one.serves.some((id) => ids.has(id)) && !operations.test(one.path),
  );
  const isTagged = ours.some(({ serves }) => serves.length > 0);
  const asked = new Set(isTagged ? [] : ours.filter((one) => isAsked(facts, one, called.size > 0 ? [] : steps)));
  const isWalked = ours.filter((one) => called.has(one)).length * 3 >= ours.length * 2;
  const isTold = isTagged || isWalked || asked.size * 2 >= ours.length;
  const idle = isTold ? unused.filter((one) => !asked.has(one)) : [];
  const silent = design.events.filter(({ name }) => !said.includes(name.toLowerCase().trim()));
  return {
    endpoints: idle.length < ours.length ? idle : [],
    events: silent.length < design.events.length || called.size > 0 ? silent : [],
  };
}

/** Where no endpoint is tagged, a requirement that speaks of its deed and thing needs it; so does a step where steps name no calls. */
function isAsked({ design }: Facts, { path, purpose, method }: Endpoint, steps: { text: string }[]): boolean {
  const literals = path.split(/[/?#]/).filter((part) => /^[a-z][\w.~-]*$/i.test(part) && !/^(?:v\d+|api)$/i.test(part));
  const things = stemsOf(literals.at(-1) ?? "");
  const told = [...stemsOf(purpose)].filter((one) => one.length > 3);
  const deeds = [...told, ...stemsOf(verbsOf(method).join(" "))].filter((one) => !things.has(one));
  const texts = [...design.requirements, ...design.capabilities, ...design.scope.included, ...steps];
  return texts.some(({ text }) => {
    const said = stemsOf(text);
    const isBoth = [[...things], deeds].every((stems) => stems.length === 0 || stems.some((one) => said.has(one)));
    return isBoth || told.filter((one) => said.has(one)).length > 1;
  });
}
