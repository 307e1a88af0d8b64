import type { Clause } from "../../brief/index.ts";
import { type Blueprint, withText } from "./blueprint.ts";
import { replaceWords } from "./combine-names.ts";
import { rolesIn } from "./patterns-roles.ts";

const beyondMail = /\b(?:sms|text(?:s|ed)?(?: messages?)?|whatsapp|push|phone|call)\b/iu;
const provider = "Message Provider";

/** The blueprint with a provider of messages of any kind in the place of its mail provider, where the brief wants more than mail. */
export function withAllMessages(blueprint: Blueprint, clauses: Clause[], body: string): Blueprint {
  const mail = rolesIn(blueprint).find(({ role }) => role === provider);
  const isMail = mail?.stands && /mail/iu.test(mail.name) && body.includes(provider);
  if (!isMail || !clauses.some(({ text }) => beyondMail.test(text))) return blueprint;
  const text = (said: string) => replaceWords(said, new Map([[mail.name, provider]]));
  const { document, entry, optional, asks, ...head } = blueprint;
  return withText(
    {
      ...head,
      ...(entry && { entry: { ...entry, messages: provider } }),
      optional: optional.map((one) => ({ ...one, ...(one.component && { component: text(one.component) }) })),
      asks: asks.map((ask) => ({ ...ask, ...(ask.changes && { changes: ask.changes.map(text) }) })),
    },
    text(document.source).replace(`- ${provider} (`, () => `- ${provider} (mail, SMS and push; `),
    document.path,
  );
}
