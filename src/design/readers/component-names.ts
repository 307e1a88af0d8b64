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

const aspects =
  /(?:^|\s)(?:contracts?|rules|guidelines|conventions|updates|changes|dependencies|patterns|interactions|relationships|data structures|design|details|configuration|lifecycle|behaviou?r|implementation|regeln|änderungen|abhängigkeiten|regras|mudanças|dependências)$/i;
const groups =
  /(?:^|[\s-])(?:components|modules|building blocks|subsystems|bausteine|komponenten|componentes|módulos)$/i;

/** Whether a heading tells something about parts: a rule, a change, an aspect of one. */
export function isAspect(name: string): boolean {
  return aspects.test(bare(name));
}

/** Whether a heading names many parts, such as "Client-side components". */
export function namesGroup(name: string): boolean {
  return groups.test(bare(name));
}

/** Whether a heading names one part as a part is named, such as "Notifier service". */
export function namesOnePart(name: string): boolean {
  return namesPart(name) && !/s\)?$/i.test(bare(name));
}

/** The inner parts of a part, which a heading such as "Level 2" opens. */
export function isInner({ title }: Section): boolean {
  return /^[\d.\s]{0,12}(?:level|ebene|nível|nivel|niveau)\s*[2-9]\b/i.test(title);
}

function bare(name: string): string {
  return name
    .slice(0, 120)
    .split(":", 1)[0]!
    .replace(/\([^()]*\)/g, "")
    .trim();
}

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
