import type { Endpoint } from "../../design/design.ts";
import type { Facts } from "../rule.ts";
import { contractsIn } from "./evidence.ts";
import { sayingsOf, sentencesIn } from "./sayings.ts";

type Field = "auth" | "errors";

const spoken: Record<Field, RegExp> = {
  auth: /\b(?:auth(?:\w*)|log(?:ged)?[- ]?in|sign(?:ed)?[- ]in|tokens?|bearer|jwt|oauth\d?|oidc|api[- ]keys?|mtls|session cookies?|signed|signature|public|anonymous|credentials?|anmeld\w+|autentica\w+)\b/i,
  errors:
    /\b(?:errors?|4\d\d|5\d\d|4xx|5xx|problem(?:\+json)?|rfc ?(?:7807|9457)|status codes?|fail(?:s|ures?)?|fehler\w*|erros?|exceptions?)\b/i,
};

/** What says so wherever it stands; `fails` and `500` say other things elsewhere. */
const anywhere: Record<Field, RegExp> = {
  auth: spoken.auth,
  errors:
    /\b(?:error (?:codes?|responses?|bod(?:y|ies)|format|envelope|handling)|4xx|5xx|http [45]\d\d|40[1349]|422|429|50[234]|problem\+json|status codes?|rfc ?(?:7807|9457))\b/i,
};

const all =
  /\b(?:all|every|each|any|both|everything|alle|jede\w*|todas?|todos?|always|the vendor's)\b|\b(?:endpoints?|requests?|responses?|routes?|calls?|clients?|callers?|API)\b|^(?:errors|failures|error (?:responses|bodies|codes)|fehler|erros) (?:are|come|carry|have|use|follow|return|sind|são)\b/i;

/** Our requests over HTTP that are specified and lack the field, where nothing is said for all of them. */
export function lackingOf(facts: Facts, field: Field): { ours: Endpoint[]; lacking: Endpoint[] } {
  const specified = new Set<unknown>(contractsIn(facts.design));
  const ours = facts.design.endpoints.filter((one) => one.ours && one.method !== undefined && specified.has(one));
  const lacking = ours.filter((one) => isOpen(one[field]));
  if (lacking.length === 0 || isSaidForAll(facts, field, lacking.length === ours.length)) return { ours, lacking: [] };
  return { ours, lacking };
}

function isOpen(text: string): boolean {
  return /^[\s–—?-]*$/.test(text);
}

/** A sentence of the API section on all of them; where no endpoint says anything itself, one anywhere, or a control. */
function isSaidForAll(facts: Facts, field: Field, isBare: boolean): boolean {
  const said = sayingsOf(facts).filter(({ form }) => form === "prose");
  const isAbout = (text: string) =>
    sentencesIn(text).some((one) => spoken[field].test(one) && (isBare || all.test(one)));
  if (said.some(({ text, section }) => section === "api" && isAbout(text))) return true;
  return isBare && (said.some(({ text }) => anywhere[field].test(text)) || isControlled(facts, field));
}

function isControlled({ design }: Facts, field: Field): boolean {
  const texts =
    field === "auth"
      ? design.controls.flatMap(({ concern, text }) => [concern, text])
      : design.endpoints.flatMap(({ payload, purpose }) => [payload, purpose]);
  return texts.some((text) => spoken[field].test(text));
}
