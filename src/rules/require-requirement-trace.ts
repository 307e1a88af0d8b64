import { idsIn } from "../design/markup.ts";
import { list, quote, words } from "./lookup/quote.ts";
import { isSpokenOf, type Side, sidesOf, speakingOf, topicOf } from "./lookup/serving.ts";
import type { Facts, Finding, Rule } from "./rule.ts";

export default {
  id: "require-requirement-trace",
  section: "requirements",
  severity: "error",
  summary: "Require an endpoint or event and a flow for every functional requirement.",
  why: "A requirement that no endpoint and no flow serves is not designed: it is found missing when somebody wants to use it.",
  fix: "Write the id into `Serves` of the endpoint or event that answers the requirement and behind the heading of its flow, such as `### Borrow a book (FR-1)`; add the endpoint and the steps where there are none.",
  bad: "## Requirements\n\n### Functional\n\n| ID | Requirement |\n| --- | --- |\n| FR-1 | A reader borrows a book. |\n| FR-2 | A librarian exports the yearly statistics. |\n",
  good: "## Requirements\n\n### Functional\n\n| ID | Requirement |\n| --- | --- |\n| FR-1 | A reader borrows a book. |\n",
  *check(facts) {
    const asked = facts.design.requirements.flatMap(({ id, kind, text, at }) =>
      id && kind === "functional" ? [{ id, text, at, topic: topicOf(text, facts) }] : [],
    );
    const sides = sidesOf(facts);
    for (const side of sides) if (!side.tagged && asked.length > 1) yield untagged(asked, side);
    const tagging = sides.filter(({ tagged }) => tagged);
    for (const one of asked) yield* traced(facts, one, tagging);
    yield* crowded(facts);
  },
} satisfies Rule;

type Asked = { id: string; text: string; at: Finding["at"]; topic: string[] };

/** Without any tag the words must do, and what they do not tell is only a suspicion. */
function untagged(asked: Asked[], { servers, none, tag }: Side): Finding {
  const alone = asked.filter(({ topic }) => speakingOf(topic, servers).length === 0);
  const rest = alone.length > 0 ? `; by its words none serves ${list(alone.map(({ id }) => id))}` : "";
  const message = `${none} says which requirements it serves${rest}: write their ids ${tag}, such as ${quote(asked[0]!.id)}`;
  return { message, at: servers[0]!.at, severity: "warning" };
}

function* traced(facts: Facts, asked: Asked, sides: Side[]): Generator<Finding> {
  const { id, text, topic, at } = asked;
  const open = sides.filter(({ servers }) => !servers.some(({ tags }) => tags.includes(id)));
  const found = open.map((side) => ({ ...side, alike: speakingOf(topic, side.servers)[0] }));
  const lacking = found.filter(({ alike }) => !alike);
  const said = `${quote(id)} (${quote(text)})`;
  if (lacking.length > 0) {
    const message = `${said} is served by ${words(lacking.map(({ none }) => none))}: expected what does it, with ${quote(id)} ${words(lacking.map(({ tag }) => tag))}`;
    yield { message, at, ...(isOpen(facts, id) && { severity: "warning" as const }) };
  } else
    for (const { alike, tag } of found)
      yield {
        message: `${said} is served by ${quote(alike!.name)}, to judge by its words, and nothing says so: write ${quote(id)} there, ${tag}`,
        at,
        severity: "warning",
        related: [{ message: `${alike!.name} shares its words`, at: alike!.at }],
      };
  const strange = sides
    .map(({ servers }) => servers.filter(({ tags }) => tags.includes(id)))
    .filter((tagged) => tagged.length > 0 && topic.length > 0 && !tagged.some((one) => isSpokenOf(topic, one)))
    .flat();
  if (!strange[0]) return;
  const names = list([...new Set(strange.map(({ name }) => name))]);
  const message = `nothing in ${names} speaks of ${said}, with which it is tagged: expected what answers the requirement`;
  yield { message, at: strange[0].at, severity: "warning", related: [{ message: `${id} is defined here`, at }] };
}

/** Whether the author asks about it: a gap that is known is not hidden. */
function isOpen({ design }: Facts, id: string): boolean {
  return design.questions.some(({ question, assumed, ifNot }) => idsIn(`${question} ${assumed} ${ifNot}`).includes(id));
}

const most = 4;

/** A flow that promises everything shows nothing. */
function* crowded({ design }: Facts): Generator<Finding> {
  const lines = new Set<number>();
  for (const { name, serves, at } of design.flows) {
    if (serves.length <= most || lines.has(at.start.line)) continue;
    lines.add(at.start.line);
    const message = `${quote(name)} is tagged with ${serves.length} requirements (${list(serves)}): expected at most ${most}, those whose steps it shows`;
    yield { message, at, severity: "warning", section: "data-flow" };
  }
}
