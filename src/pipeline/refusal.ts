import type { Design } from "../design/design.ts";
import { idsIn } from "../design/markup.ts";
import { type SectionId, sectionTitles } from "../design/topics.ts";
import { parse } from "../document/index.ts";
import type { Review } from "../review.ts";
import type { Diagnostic } from "../rules/rule.ts";
import { spansOf } from "./join.ts";

/** A section as it stands and as it would be, each in its document. */
export type Change = {
  section: SectionId;
  /** The section alone, before and after. */
  standing: string;
  candidate: string;
  before: Pick<Review, "design" | "counts" | "suppressed">;
  after: Pick<Review, "design" | "counts" | "suppressed">;
  /** What was reported of the section: names that stand in it may go. */
  reported: Diagnostic[];
  /** Whether it is enough that nothing gets worse, as for advice that no rule can measure. */
  advised?: boolean;
};

const shortest = 0.7;

/** Why a rewritten section is not taken, in words; undefined when it is better and nothing that stood is lost. */
export function refuse(change: Change): string | undefined {
  const { standing, candidate, section } = change;
  if (!isOneSection(candidate, section)) return `it is not exactly one section \`## ${sectionTitles[section]}\``;
  if (candidate.trim() === standing.trim()) return "it is the same text";
  if (silencesMore(change)) return "it silences a rule with `system-design-ignore`, which only people may";
  const worse = worsened(change);
  if (worse) return worse;
  const lost = lostNames(change);
  if (lost.length > 0)
    return `it loses ${lost
      .slice(0, 3)
      .map((name) => `\`${name}\``)
      .join(", ")}`;
  const fewer = lostRows(change);
  if (fewer) return fewer;
  if (candidate.trim().length < shortest * standing.trim().length)
    return "it is shorter than 70 % of the text that stands";
  return undefined;
}

/** Whether a text is one section under its exact heading, with nothing before it and no other heading of its depth. */
export function isOneSection(text: string, section: SectionId): boolean {
  const document = parse(text.trim());
  const [first, ...rest] = document.tree.children;
  const others = rest.filter((node) => node.type === "heading" && node.depth <= 2);
  return first?.type === "heading" && others.length === 0 && spansOf(document).get(section)?.start === 0;
}

/** Whether more is silenced than before: by an ignore, word and what follows it, that did not stand, or by one that was moved. */
function silencesMore({ standing, candidate, before, after }: Change): boolean {
  if (after.suppressed.length > before.suppressed.length) return true;
  const left = ignoresIn(standing);
  return ignoresIn(candidate).some((ignore) => {
    const place = left.indexOf(ignore);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

function ignoresIn(text: string): string[] {
  const [, ...found] = text.toLowerCase().split("system-design-ignore");
  return found.map((rest) => rest.split("-->", 1)[0]!.replace(/\s+/g, " ").trim());
}

/** Errors must fall, or stay while warnings fall; advice must only not raise either. */
function worsened({ before, after, advised }: Change): string | undefined {
  const errors = after.counts.error - before.counts.error;
  const warnings = after.counts.warning - before.counts.warning;
  if (errors > 0) return `errors rise from ${before.counts.error} to ${after.counts.error}`;
  if (errors === 0 && (warnings > 0 || (warnings === 0 && !advised)))
    return "it mends no error and no warning of the document";
  return undefined;
}

function lostNames({ standing, candidate, before, after, reported }: Change): string[] {
  const kept = new Set(namesIn(after.design));
  const ids = idsIn(standing).filter((id) => !idsIn(candidate).includes(id));
  const names = namesIn(before.design).filter((name) => !kept.has(name));
  const allowed = reported.map(({ message }) => message).join("\n");
  return [...new Set([...ids, ...names])].filter((name) => !allowed.includes(`\`${name}\``));
}

/** A list that has fewer entries than before. */
function lostRows({ before, after }: Change): string | undefined {
  const [old, now] = [rowsIn(before.design), rowsIn(after.design)];
  const [what] = Object.keys(old).filter((kind) => now[kind]! < old[kind]!);
  return what && `it has fewer ${what} (${now[what]} instead of ${old[what]})`;
}

function rowsIn({
  failures,
  costs,
  controls,
  monitors,
  decisions,
  questions,
  plan,
  flows,
  checks,
}: Design): Record<string, number> {
  return {
    failures: failures.length,
    "cost lines": costs.lines.length,
    "security controls": controls.length,
    indicators: monitors.length,
    decisions: decisions.length,
    questions: questions.length,
    "rows of the plan": plan.length,
    steps: flows.flatMap(({ steps }) => steps).length,
    checks: checks.length,
  };
}

/** Every id and name that other sections may refer to. */
function namesIn(design: Design): string[] {
  const ids = design.requirements.flatMap(({ id }) => id ?? []);
  const { components, actors, externals, flows, entities, stores, endpoints, events, quantities } = design;
  const facts = [components, actors, externals, flows, entities, stores, endpoints, events, quantities].flat();
  return [...new Set([...ids, ...facts.map(({ name }) => name)])];
}
