import type { Text } from "../../document/index.ts";
import type { Outline } from "../outline.ts";
import type { Topic } from "../topics.ts";
import { textOf } from "./value.ts";

const does =
  /\b(?:users?|customers?|clients?|operators?|admins?|callers?|developers?|teams?) (?:can|may|will be able to|should be able to|must be able to)\b|\b(?:the )?(?:system|service|platform|feature|tool|api|application|app|proposal|component)s? (?:(?:will|should|must|can|shall) (?:allow|support|provide|enable|accept|return|store|send|expose|generate|process|let|create|handle)|allows?|supports?|provides?|enables?|lets?)\b|\b(?:benutzer|nutzer|anwender|kunden?) (?:kann|können|soll|sollen)\b|\b(?:usuários?|clientes?|usuarios?) (?:pode[mn]?|puede[n]?|deve[mn]?)\b|(?:用户|系统)(?:可以|能够|支持|应)/i;

const front: Topic[] = ["overview", "in-scope", "scope"];

/** What the system does for its users: items of the front sections, and sentences that say who can do what. */
export function capabilitiesIn(outline: Outline): Text[] {
  const found = outline.sentences.filter(({ form, text, inside, section }) => {
    if (inside.has("out-of-scope") || inside.has("decisions") || text.length < 15) return false;
    const isFront =
      front.some((topic) => inside.has(topic)) ||
      (section !== undefined && /^(?:proposal|behaviou?rs?|features?|what it does)\b/i.test(section.title));
    return (form === "item" && isFront && text.length > 30) || does.test(text.slice(0, 400));
  });
  return found.map(textOf);
}
