import type { Step } from "../../design/design.ts";
import type { Facts } from "../rule.ts";
import { bearersOf, isAlike } from "./parties.ts";

const longest = 300;
const verbs =
  /^(?:sends?|posts?|calls?|requests?|submits?|uploads?|opens?|asks?|gets?|fetches|reads?|writes?|puts?|queries|connects?|streams?|pushes|subscribes?|downloads?|polls?)$/i;

/** Who does something to whom in a step told in words, `Client sends the file to the Upload Service`; undefined unless both are plain. */
export function endsInProse({ graph }: Facts, { text }: Step): { from: string; to: string } | undefined {
  const words = text.slice(0, longest).replace(/[*_`]/g, "").split(/\s+/);
  const verb = words.slice(0, 5).findIndex((word) => verbs.test(word));
  if (verb < 1) return undefined;
  const subject = words
    .slice(0, verb)
    .join(" ")
    .replace(/^(?:the|an?|our)\s/i, "");
  const [to, ...others] = graph.names.mentioned(words.slice(verb + 1).join(" "));
  const from = graph.names.only(subject)?.name ?? nodeLike(graph.drawings, subject);
  return from && to && others.length === 0 && to.name !== from ? { from, to: to.name } : undefined;
}

/** The only node whose name holds all telling words of the subject: `Client` for `Web Client`. */
function nodeLike(drawings: Facts["graph"]["drawings"], subject: string): string | undefined {
  const labels = drawings.flatMap(({ nodes }) => nodes.map(({ label }) => label)).filter(Boolean);
  const alike = [...new Set(labels)].filter((label) => isAlike(label, subject));
  return alike.length === 1 ? alike[0] : undefined;
}

/** A proper name that ends in what it is, behind a word that calls for one. */
const part =
  /(?<![\p{L}])(?:to|into|in|from|on|onto|by|with|via|the|asks?|calls?|notifies|queries|updates?|invokes?|triggers?)\s+(?:the\s+)?((?:\p{Lu}[\p{L}\d-]{0,30}\s){1,3}(?:Database|DB|Service|Queue|Store|Storage|Cache|API|Gateway|Workers?|Bucket|Broker|Engine|Server|Index|Warehouse|Scheduler|Processor))(?![\p{L}])/gu;

/** Parts that steps told in words call by a proper name, and whether the document knows them. */
export function partsInProse(facts: Facts): { name: string; isKnown: boolean; step: Step; flow: string }[] {
  return facts.design.flows
    .filter(({ form }) => form === "steps")
    .flatMap(({ name: flow, steps }) =>
      steps
        .filter(({ from }) => from === undefined)
        .flatMap((step) =>
          Array.from(step.text.slice(0, longest).matchAll(part), ([, name = ""]) => ({
            name,
            isKnown: facts.graph.names.mentioned(name).length > 0 || bearersOf(facts, name).length > 0,
            step,
            flow,
          })),
        ),
    );
}
