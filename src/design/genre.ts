import type { Design } from "./design.ts";
import type { Outline } from "./outline.ts";
import type { Topic } from "./topics.ts";

type Genre = Design["genre"];

/** What a document is: a design, or a guide, an agent's skill or a list of tasks, which only speak of designs. */
export function genreOf(outline: Outline): Genre {
  const { name, description } = outline.document.frontMatter.values;
  const title = outline.document.sections[0]?.title ?? "";
  if (
    typeof name === "string" &&
    typeof description === "string" &&
    outline.document.frontMatter.values.depth === undefined
  )
    return "skill";
  if (isTasks(outline)) return "tasks";
  return advice(outline, title) > 0 ? "guide" : "design";
}

/** Most items are boxes to tick, or carry the number of a task. */
function isTasks({ passages }: Outline): boolean {
  const items = passages.filter(({ form }) => form === "item");
  const tasks = items.filter(({ text }) => /^(?:\[[ xX]\]\s*)?(?:\W{0,3})T\d{2,4}\b|^\[[ xX]\]/.test(text));
  return tasks.length >= 8 && tasks.length >= items.length / 3;
}

const chapters: Topic[] = [
  "functional",
  "non-functional",
  "requirements",
  "architecture",
  "components",
  "data-flow",
  "data-model",
  "api",
  "scaling",
  "failure-modes",
  "security",
  "monitoring",
  "decisions",
  "cost",
  "questions",
  "scope",
  "out-of-scope",
];
const guide =
  /\b(?:tutorial|guide(?:lines)?|how[- ]to|cheat ?sheet|handbook|getting started|best practices|style guide|primer|course|lesson|faq|readme|contributing|patterns?|principles|introduction to|learn|checklist|template|deep dive|101)\b/i;
const imperative =
  /^(?:\W{0,3}(?:\d{1,2}\W{1,2})?)?(?:do|don't|use|avoid|prefer|always|never|choose|create|add|keep|make sure|ensure|install|run|open|click|start|stay|include|select|write|read|check|consider|try|learn|understand|remember|label|mention|define|identify|follow|set up|configure|verify|treat|clone|download|navigate|go to)\b/i;

/** Above zero when a text advises its reader more than it designs something. */
function advice(outline: Outline, title: string): number {
  const texts = outline.passages.map(({ text }) => text.slice(0, 1_000));
  const words = texts.reduce((sum, text) => sum + text.split(" ").length, 0);
  if (words < 80) return 0;
  const addressed = texts.reduce(
    (sum, text) => sum + (text.match(/\b(?:you|your|you're|you'll|yourself)\b/gi) ?? []).length,
    0,
  );
  const items = outline.passages.filter(({ form, inside }) => form === "item" && !inside.has("functional"));
  const orders = items.filter(({ text, label }) => imperative.test(label ?? text)).length;
  const found = new Set(
    outline.sections.flatMap((section) => outline.topics(section)).filter((topic) => chapters.includes(topic)),
  );
  const address = (1000 * addressed) / words;
  const share = items.length >= 5 ? orders / items.length : 0;
  const signs =
    (guide.test(title) ? 2 : 0) + (address > 15 ? 2 : address > 7 ? 1 : 0) + (share > 0.35 ? 2 : share > 0.15 ? 1 : 0);
  return signs - (found.size >= 8 ? 3 : found.size >= 5 ? 2 : 1);
}
