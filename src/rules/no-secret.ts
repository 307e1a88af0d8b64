import { placeAt, sectionAt } from "./lookup/place.ts";
import { secretsIn } from "./lookup/secrets.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "no-secret",
  section: "security",
  severity: "error",
  summary: "Disallow keys, tokens, passwords and connection strings.",
  why: "A design is copied, mailed and indexed; a secret in it is published and stays in every history.",
  fix: "Replace the secret by a placeholder such as `<token>` or the name of the place where it is kept, and revoke it: it has been shared already.",
  bad: "The worker connects to `postgres://app:vK3mPq81zT@db.internal/orders`.\n",
  good: "The worker connects to `postgres://app:<password>@db.internal/orders`; the password comes from the secret store.\n",
  anyText: true,
  *check({ document, design }) {
    for (const { kind, text, index } of secretsIn(document.source)) {
      const at = placeAt(document, index, index + text.length);
      const message = `\`${text.slice(0, 4)}…\` looks like ${kind}: expected a placeholder such as \`<token>\`, and that it is revoked`;
      yield { message, at, section: sectionAt(design, at) ?? "security" };
    }
  },
} satisfies Rule;
