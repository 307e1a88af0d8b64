import type { Section } from "../../document/index.ts";
import { codesOf } from "../markup.ts";
import type { Outline } from "../outline.ts";
import type { Topic } from "../topics.ts";

const notParts =
  /^(?:actors|external|users|notes?|overview|diagram|interactions?|communication|dependencies|summary|why|how|what|when|where|warum|example|step|phase|option|decision|alternative|pros?|cons?|trade|rationale|goals?|context|background|current state|one-sentence|flow|sequence|nota|key (?:points?|decisions?|insights?)|principles?|strategy)\b|\?$/i;
const closed = new Set<Topic>([
  "actors",
  "externals",
  "data-model",
  "data-flow",
  "decisions",
  "failure-modes",
  "security",
  "monitoring",
  "scaling",
  "cost",
  "questions",
  "api",
  "non-functional",
  "functional",
  "scope",
  "out-of-scope",
]);

/** Whether a heading or label names no part but something told about parts. */
export function namesNoPart(name: string): boolean {
  return name === "" || notParts.test(name);
}

/** Whether a topic is about something else than parts. */
export function isAside(topic: Topic): boolean {
  return closed.has(topic);
}

/** Whether a section, or one around it, is about something else than parts. */
export function isClosed(outline: Outline, section: Section): boolean {
  return [...outline.within(section)].some(isAside);
}

const partName =
  /(?:^|[\s-])(?:service|server|worker|gateway|manager|controller|module|struct|queue|broker|scheduler|store|database|cache|client|proxy|engine|processor|handler|repository|component|adapter|agent|router|balancer|pipeline|registry|api|app|bucket|table|plugin|daemon|operator|middleware|hook|provider|middleware|consumer|producer|publisher|subscriber|listener|dienst|serviço|servicio|módulo)s?\)?$/i;
const partPath = /`[\w@./[\]{}*-]{0,200}(?:\.[a-z]{1,5}|\/)`|`[A-Z][a-z0-9]+[A-Z]\w*`/;

/** Whether a label ends as the name of a part does, such as "Notifier service". */
export function namesPart(label: string): boolean {
  return label.length < 120 && partName.test(label.split(/\s[—–-]\s|:/, 1)[0]!.trim());
}

/** Whether inline code is a file or the name of a class. */
export function isPath(code: string): boolean {
  return code.length < 200 && partPath.test(`\`${code}\``);
}

/** Whether a heading names a part, such as "Bucket Eventing Service" or "Repository: `media.ts`". */
export function isPart({ title, heading, depth }: Section): boolean {
  return depth > 1 && title.length < 120 && (namesPart(title) || codesOf(heading).some(({ text }) => isPath(text)));
}
