import type { Brief, Constraint } from "../../brief/index.ts";
import type { Blueprint } from "./blueprint.ts";
import { quoted } from "./escape.ts";
import { givenIn } from "./given.ts";
import { areaOf } from "./place.ts";
import { sectionNamed } from "./places.ts";
import { controlOf } from "./regulations.ts";
import type { Question } from "./unanswered.ts";

const most = 12;

/** A rule that Security does not speak of, and places that the design does not have. */
export function askConstraints({ document }: Blueprint, constraints: Constraint[]): Question[] {
  const body = document.source.slice(document.frontMatter.end).toLowerCase();
  const seen = new Set<string>();
  const once = constraints.filter(({ words }) => !seen.has(words.toLowerCase()) && seen.add(words.toLowerCase()));
  const rules = once.filter(
    ({ kind, words }) =>
      kind === "regulation" &&
      ![words, controlOf(words)?.name ?? words].some((name) => body.includes(name.toLowerCase())) &&
      !(areaOf(words) && body.includes("residency")),
  );
  const spread = once.filter(({ kind, words }) => kind === "cloud" && /^(?:multi-|active)/iu.test(words));
  return [
    ...spread.map(
      ({ text }): Question => [
        `The brief says ${quoted(text)}, and this design runs in one region: must reading, writing or neither go on when that is lost?`,
        "neither: what is lost is restored elsewhere",
        "stores are copied between regions, and recovery targets and cost are drawn anew",
        "product owner",
      ],
    ),
    ...rules
      .slice(0, most)
      .map(
        ({ words }): Question => [
          `What does ${quoted(words)} ask beyond Security?`,
          "nothing",
          "controls and their cost are added",
          "data protection officer",
        ],
      ),
  ];
}

/** A system that the company runs itself and that has no product's name is known by nobody here. */
export function askOwnSystems({ document }: Blueprint, brief: Brief): Question[] {
  const section = sectionNamed(document, "Open Questions");
  const asked = document.source.slice(section?.at.start.offset ?? 0, section?.at.end.offset ?? 0);
  const own = givenIn(brief).filter(
    ({ product: { name, family } }) =>
      name.startsWith("the existing ") && !(family === "identity" && /\b(?:OIDC|OpenID)\b/u.test(asked)),
  );
  return own.map(
    ({ product: { name, family } }): Question =>
      family === "identity"
        ? [
            `Does ${name} speak OIDC with discovery and published keys, and can a token be revoked before it ends?`,
            "OIDC, keys published; tokens end after 15 min",
            "tokens are inspected at the server on each call, which joins the path of availability",
            "owner of that server",
          ]
        : [
            `By which interface is ${name} called, at which rate, and how are failures told?`,
            "HTTPS with an idempotency key, at the rate that this design needs",
            "a queue with its own pace before it",
            "owner of that system",
          ],
  );
}
