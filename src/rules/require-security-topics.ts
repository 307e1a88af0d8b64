import { securityTopics } from "../design/readers/controls.ts";
import { exampleName } from "../design/readers/operations.ts";
import type { SectionId } from "../design/topics.ts";
import { subjectOf, textOf } from "./lookup/bodies.ts";
import { personalEntities } from "./lookup/personal.ts";
import { isStanding, placeOf } from "./lookup/presence.ts";
import { quote, words } from "./lookup/quote.ts";
import type { Facts, Rule } from "./rule.ts";

export default {
  id: "require-security-topics",
  section: "security",
  severity: "error",
  summary: "Require controls for the concerns that the design raises.",
  why: "A concern that is not named is not decided, and an attacker looks there first.",
  fix: "Add a row `Concern | Control` for each missing concern, with the mechanism and where it acts; if a concern does not apply, say why in its row.",
  bad: "## Security\n\nAll traffic uses HTTPS.\n",
  good: "## Security\n\n| Concern | Control |\n| --- | --- |\n| Authentication, authorization | company login; a reader sees own loans only |\n| Encryption, secrets | TLS 1.3, encrypted volumes; passwords in the secret store, rotated every 90 days |\n| Input validation | schema at the API |\n| Personal data | names deleted a year after the last loan |\n| Audit, abuse | log of changes kept 1 year; 10 requests/s per reader |\n",
  *check(facts) {
    if (!isStanding(facts, "security")) return;
    const told = new Set(facts.design.controls.flatMap(({ topics }) => topics));
    const title = subjectOf(facts, "security");
    const at = placeOf(facts, "security");
    const elsewhere = others.map((section) => textOf(facts, section)).join("\n");
    const isTold = (topic: string) =>
      told.has(topic) || securityTopics.some(([known, pattern]) => known === topic && pattern.test(elsewhere));
    const missing = securityTopics.map(([topic]) => topic).filter((topic) => !isTold(topic));
    if (told.size === 0 || securityTopics.length - missing.length < 3) {
      const message = `${title} speaks of ${told.size === 0 ? "no concern" : `${words([...told])} only`}: expected at least three, such as ${words(missing.slice(0, 4), "or")}`;
      yield { message, at };
      return;
    }
    const raised = concerns(facts.design).filter(([topic]) => !isTold(topic));
    if (raised.length > 0)
      yield {
        message: `${title} says nothing of ${words(raised.map(([topic, because]) => `${topic} (${because})`))}: expected a control for each`,
        at,
        severity: "warning",
      };
  },
} satisfies Rule;

/** Where else a design says what guards it. */
const others: SectionId[] = ["components", "api", "data-model", "scope", "architecture", "questions"];

const unpersonal = /^(?:no|none|keine)\b/i;
const anyone = /\b(?:visitors?|anonymous|public|guests?|everyone|internet)\b/i;
const powerful =
  /\b(?:admin\w*|operators?|moderators?|approvers?|auditors?|support|staff|back[- ]?office|on-?call|engineers?)\b/i;

/** The concerns that the rest of the design raises, and by what. */
function concerns({ endpoints: all, entities, stores, externals, actors }: Facts["design"]): [string, string][] {
  const endpoints = all.filter(({ name }) => name !== exampleName);
  const [field] = personalEntities({ entities }).flatMap(({ fields }) => fields);
  const owned = stores.find(({ personalData }) => /\p{L}/u.test(personalData) && !unpersonal.test(personalData));
  const stranger = actors.find(({ name }) => anyone.test(name));
  const ruler = actors.find(({ name }) => powerful.test(name));
  const write = endpoints.find(({ method }) => /^(?:POST|PUT|PATCH)$/.test(method ?? ""));
  const holder = stores[0] ?? entities.find(({ notation }) => notation === "sql");
  const raised: [string, string | undefined][] = [
    ["authentication", endpoints[0] && `\`${endpoints[0].name}\` can be called`],
    ["authorization", endpoints.length > 1 && actors.length > 1 ? `${actors.length} kinds of actors` : undefined],
    ["transport encryption", endpoints[0] && `\`${endpoints[0].name}\` is called over a network`],
    ["storage encryption", holder && `${quote(holder.name)} is kept`],
    ["secrets", externals[0] && `${quote(externals[0].name)} is called`],
    ["input validation", write && `\`${write.name}\` takes input`],
    ["personal data", field ? quote(field) : owned && `${quote(owned.name)} holds ${quote(owned.personalData)}`],
    ["audit", write && ruler && `${quote(ruler.name)} may change what belongs to others`],
    [
      "abuse",
      (endpoints.find(({ auth }) => /^(?:none|public|anonymous)\b/i.test(auth)) && "an endpoint is open to all") ||
        (endpoints[0] && stranger && `${quote(stranger.name)} may be anybody`),
    ],
  ];
  return raised.flatMap(([topic, because]) => (because ? [[topic, because] as [string, string]] : []));
}
