import type { Design } from "./design.ts";
import type { Outline } from "./outline.ts";
import type { Topic } from "./topics.ts";

type Genre = Design["genre"];

/** What a document is: a design, or a guide, an agent's skill, a list of tasks or a template, which only speak of designs. */
export function genreOf(outline: Outline): Genre {
  const { name, description } = outline.document.frontMatter.values;
  const title = outline.document.sections[0]?.title ?? "";
  if (
    typeof name === "string" &&
    typeof description === "string" &&
    outline.document.frontMatter.values.depth === undefined
  )
    return "skill";
  if (template.test(title)) return "template";
  if (isTasks(outline)) return "tasks";
  return advice(outline, title) > 0 ? "guide" : "design";
}

/** Most items are boxes to tick, or carry the number of a task. */
function isTasks({ passages }: Outline): boolean {
  const items = passages.filter(({ form }) => form === "item");
  const tasks = items.filter(({ text, isTask }) => isTask || /^\W{0,3}T\d{2,4}\b/.test(text));
  return tasks.length >= 8 && tasks.length >= items.length / 3;
}

/** A form to fill in, or advice on filling it in. */
const template =
  /\b(?:designs?|documents?|docs?|spec\w*|rfcs?|adrs?|architecture|proposals?|interviews?|reviews?|plans?) (?:templates?|check-?lists?)\b|^\W*(?:templates?|check-?lists?)\b|\b(?:writing|how to write|creating) (?:an? |the )?(?:\w+[ -]){0,3}(?:designs?|docs?|documents?|rfcs?|specs?|adrs?)\b|\[[\w ]{3,40}\]|\{[\w ]{3,40}\}|<[\w -]{3,40}>|^title$/i;

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

/** Above zero when a text advises its reader more than it designs something: how it speaks, its title, less its chapters. */
function advice(outline: Outline, title: string): number {
  const speech = address(outline) + orders(outline);
  if (speech === 0) return 0;
  const topics = outline.sections.flatMap((section) => outline.topics(section));
  const found = new Set(topics.filter((topic) => chapters.includes(topic))).size;
  return speech + (guide.test(title) ? 2 : 0) - (found >= 8 ? 3 : found >= 5 ? 2 : 1);
}

/** How often the reader is spoken to, per thousand words: 0 seldom, 2 all the time. */
function address({ passages }: Outline): number {
  const texts = passages.map(({ text }) => text.slice(0, 1_000));
  const words = texts.reduce((sum, text) => sum + text.split(" ").length, 0);
  const found = texts.map((text) => (text.match(/\b(?:you|your|you're|you'll|yourself)\b/gi) ?? []).length);
  const share = words < 80 ? 0 : (1_000 * found.reduce((sum, count) => sum + count, 0)) / words;
  return share > 15 ? 2 : share > 7 ? 1 : 0;
}

/** How many items tell the reader to do something: 0 few, 2 most. */
function orders({ passages }: Outline): number {
  const items = passages.filter(({ form, inside }) => form === "item" && !inside.has("functional"));
  const found = items.filter(({ text, label }) => imperative.test(label ?? text)).length;
  const share = items.length < 5 ? 0 : found / items.length;
  return share > 0.35 ? 2 : share > 0.15 ? 1 : 0;
}
