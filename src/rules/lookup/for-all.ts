import { breaks } from "../../design/readers/trouble.ts";
import type { Facts } from "../rule.ts";
import { headingAt } from "./place.ts";
import { type Saying, sayingsOf, sentencesIn } from "./sayings.ts";
import { sized } from "./sized.ts";
import { namesLanguage, namesTechnology } from "./technologies.ts";

/** What a design says of all its parts at once. */
export type ForAll = {
  /** Under a heading on the stack; `technology` is also said by the way. */
  stack: boolean;
  technology: boolean;
  scaling: boolean;
  failureHandling: boolean;
};

/** Reads what is said of every part, and of the whole: a stack, one process, one way with errors. */
export function saidForAll(facts: Facts): ForAll {
  const sayings = sayingsOf(facts);
  const sentences = sayings.flatMap(({ text }) => (everyPart.test(text) ? sentencesIn(text) : []));
  const told = sentences.filter((sentence) => everyPart.test(sentence) && !sentence.endsWith("?"));
  const ofAll = (words: RegExp) => told.some((sentence) => words.test(sentence));
  const titles = facts.design.headings.filter(({ empty }) => !empty).map(({ title }) => title);
  const isOnStack = ({ at }: Saying) => stack.test(headingAt(facts.design, at)?.title ?? "");
  return {
    stack: sayings.some((saying) => isOnStack(saying) && namesLanguage(saying.text)),
    technology: told.some(namesTechnology) || sayings.some((saying) => namesStack(facts, saying)),
    scaling: ofAll(sized) || sayings.some(({ text }) => oneProcess.test(text)),
    failureHandling:
      ofAll(endures) || ofAll(breaks) || titles.some(isOnErrors) || sayings.some(({ text }) => isOnErrors(text)),
  };
}

const part = `(?:(?:micro)?services?|components?|modules?|servers?|processes|pods?|workers?|stages?|containers?)`;
const everyPart = new RegExp(
  String.raw`\b(?:each|every|all)(?: one)?(?: of)?(?: (?:our|the|these|those|its))?(?: [\w-]{1,30}){0,2} ${part}\b|\b(?:alle|jede[rs]?)(?: \p{L}{1,30}){0,2} (?:dienste?|module?|modul|komponenten?|bausteine?|services?)\b|\b(?:tod[oa]s|cada)(?: [oa]s)? (?:serviços?|módulos?|componentes?|servicios?)|所有(?:服务|模块|组件)`,
  "iu",
);
const endures =
  /\b(?:multiple instances|redundan\w*|replicas?|restart\w*|circuit breakers?|fallbacks?|health checks?|recover\w*|idempoten\w*|(?:two|three|\d) (?:instances|pods|replicas))\b/i;
const oneProcess =
  /\b(?:(?:single|one)[- ](?:process|binary|executable|thread(?:ed)?)|modular monolith|modulith|command[- ]line tool|cli (?:tool|application|pipeline))\b/i;

/** A heading or label under which the whole system's way with errors is told. */
function isOnErrors(text: string): boolean {
  return /^[\d.\s]{0,12}(?:error|failure|exception|fault)(?:[ -](?:handling|tolerance|recovery))(?: (?:and|&) \w{1,20})?(?:\s*[:：(—–-]|$)|^[\d.\s]{0,12}(?:fehlerbehandlung|ausfallsicherheit|tratamento de erros|manejo de errores)(?:\s*[:：(—–-]|$)/i.test(
    text,
  );
}

const stack =
  /\b(?:tech(?:nology|nologies|nical|nische)?\b|stack|solution strategy|lösungsstrategie|tecnologias?|tecnologías)|技术/i;

/** Where it is said what the whole is built with: constraints, the architecture, a section on the stack. */
function namesStack(facts: Facts, saying: Saying): boolean {
  return isOnWhole(facts, saying) && namesLanguage(saying.text);
}

function isOnWhole({ design }: Facts, { section, at }: Saying): boolean {
  return /^(?:scope|architecture|overview)$/.test(section ?? "") || stack.test(headingAt(design, at)?.title ?? "");
}
