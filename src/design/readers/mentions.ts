import { createCache } from "../../document/index.ts";
import type { Mention } from "../design.ts";
import { hasMoney, isQuantified } from "../measures.ts";
import type { Passage } from "../passages.ts";
import type { SectionId, Topic } from "../topics.ts";
import { callsNamed } from "./calls.ts";
import { isCapacity } from "./growth.ts";
import type { Reader } from "./reader.ts";
import { qualities } from "./requirement-kinds.ts";
import { securityMeasures } from "./security-topics.ts";
import { isWatched, metricName } from "./signals.ts";
import { breaks, saysWhenBroken } from "./trouble.ts";
import { touches, weighs } from "./weighing.ts";

/** What was seen in a passage: drafting and repair read texts that differ in a section or two. */
const known = createCache<Seen[]>(4_000, 1_000);

/** All that `seenIn` looks at. */
function keyOf({ text, codes, inside, form, label }: Passage): string {
  return [form, label ?? "", [...inside].join(), text, ...codes.map((code) => code.text)].join("\n");
}

type Seen = { section: SectionId; strong: boolean; about?: string };

/** What passages say of a topic outside of its section, one mention for each passage and topic. */
export const readMentions: Reader = (outline) => {
  const told = outline.sentences.filter(({ inside }) => !inside.has("quantities"));
  const headings = outline.sections.filter(({ nodes, sections }) => nodes.length + sections.length > 0);
  return {
    mentions: [
      ...told.flatMap((passage) =>
        known(keyOf(passage), () => seenIn(passage)).map((seen): Mention => ({ ...seen, at: passage.at })),
      ),
      ...headings.flatMap(({ title, at }) => (later.test(title) ? [{ section: "questions", strong: false, at }] : [])),
    ],
  };
};

const weak: [SectionId, RegExp][] = [
  [
    "security",
    /\b(?:authenti\w+|authori[sz]\w+|encrypt\w*|permissions?|access control|credentials?|security|verschlüssel\w*|autentica\w*|berechtigung\w*|sicherheit\w*)\b|安全|权限/i,
  ],
  [
    "monitoring",
    /\b(?:metrics|monitor(?:s|ed|ing)|observab\w+|alert(?:s|ing)|dashboards?|logging|tracing|telemetry|überwach\w*|monitoramento)\b|监控|日志/i,
  ],
  [
    "data-model",
    /\b(?:schemas?|entity|entities|primary key|foreign key|columns?|data model|structs?|relational|`\w+` tables?|database tables?|tabelle\w*|tabela\w*|datenbank\w*|metadatenfeld)\b|\{\s?\w+:|数据库|数据表/i,
  ],
  ["api", /\b(?:apis?|endpoints?|grpc|webhooks?|graphql|rest interface|schnittstelle\w*)\b|接口/i],
  [
    "components",
    /\b(?:services?|modules?|components?|workers?|gateway|controller|subsystem|komponente\w*|componentes?)\b|组件|模块/i,
  ],
  [
    "data-flow",
    /\b(?:data ?flow|flows? (?:through|from|to|into)|sends? .{1,40} to|forward(?:s|ed) to|is (?:sent|passed|forwarded|written) to|looping through|loops through)\b/i,
  ],
];

const later =
  /\b(?:future (?:work|considerations?|improvements?|enhancements?|extensions?|plans?)|(?:potential|possible|further) (?:extensions?|improvements?|enhancements?)|next (?:steps|milestones)|to-?dos?|phase 0|research|clarifying questions|open (?:points?|items?|work)|outlook|ausblick|offene|limitations|known (?:gaps|limitations)|gaps|nicht gemessen|nächste schritte|próximos passos|trabalhos? futuros?|pendências)\b|待|后续|未来/i;
const ahead = /^(?:future|next|open|todos?|outlook|potential|possible|ausblick|limitations)\b/i;
const pending =
  /\b(?:TODO|TBD|to be (?:decided|determined|defined|clarified|confirmed|discussed)|not yet (?:decided|clear|known|defined)|needs? (?:further )?(?:clarification|discussion|investigation)|remains? (?:open|to be|unclear)|still (?:open|unclear|under discussion)|open question|(?:we )?(?:should|will|must|have to) (?:decide|clarify|confirm|investigate|revisit) (?:if|whether|how|which|what)|unclear (?:whether|if|how)|hipótese|(?:ist|sind|bleibt|noch) (?:noch )?(?:offen|unbewiesen|ungeklärt)|noch (?:offen|unklar|zu klären)|zu klären|ungeklärt|a definir|não decidid[oa])\b|待确认|需确认|确认项|待定/i;
const target =
  /\b(?:must|should|shall|targets?|goals?|slos?|slas?|needs? to|has to|guarantee\w*|aims?|expect(?:s|ed)?|require[sd]?|ensure|deliver\w*|complet\w*|process\w*|respond\w*|available|uptime|availability|latency|response time|muss|müssen|soll(?:en|te)?|darf|deve[mn]?|garantir|garantiza\w*|notificar)(?![\p{L}])|必须|目标|不超过/iu;
const duration = String.raw`\s{0,2}(?:\w{1,8}\s){0,2}?~?\d{1,6}(?:[.,]\d{1,3})?\s?(?:ms|µs|s|secs?|seconds?|mins?|minutes?|hours?|h|sekunden?|minuten?|stunden?|segundos?|minutos?|horas?|秒|毫秒|分钟)(?![\p{L}])`;
const bound = new RegExp(
  String.raw`(?:(?<![\p{L}])(?:within|under|below|less than|at most|no more than|faster than|maximum|max\.?|innerhalb(?: von)?|unter|höchstens|maximal|em até|no máximo|abaixo de|dentro de|en menos de)(?![\p{L}])|[<≤])${duration}|(?<![\p{L}])(?:uptime|availability|available|success rate|error rate|verfügbarkeit|disponibilidade).{0,40}\d{1,3}(?:[.,]\d{1,4})?\s?%|\d{2}[.,]\d{1,4}\s?% (?:uptime|availab|of requests|success|verfügb|dispon)|p(?:50|9\d(?:\.\d)?)\b.{0,30}[<≤]${duration}`,
  "iu",
);
const noTarget =
  /\b(?:time-?outs?|coverage|interview|you|measured|benchmark\w*|took|gemessen|currently|today|ttl|expir\w*|backoff|retr(?:y|ies)|hit rates?|heartbeat|removes?|detect\w*|failover)\b/i;

function seenIn(passage: Passage): Seen[] {
  const { inside } = passage;
  const text = passage.text.slice(0, 2_000);
  const codes = passage.codes.slice(0, 200).map((code) => code.text);
  const free = !isAside(inside);
  return [
    ...weak.filter(([, words]) => words.test(text)).map(([section]) => ({ section, strong: false })),
    ...securityMeasures
      .filter(([, words]) => words.test(text))
      .map(([about]) => ({ section: "security" as const, strong: true, about })),
    ...codes
      .filter((code) => metricName.test(code))
      .map((about) => ({ section: "monitoring" as const, strong: true, about })),
    ...one("monitoring", isWatched(text), isWatched(text)),
    ...one("failure-modes", breaks.test(text), !inside.has("out-of-scope") && saysWhenBroken(text)),
    ...one("decisions", touches(text), weighs(text)),
    ...one("questions", isPending(passage) || ahead.test(passage.label ?? ""), false),
    ...one(
      "requirements",
      qualities.test(text) || isCapacity(text) || isQuantified(text),
      free && isTarget(text, inside),
    ),
    ...one("scaling", isCapacity(text), false),
    ...callsNamed(passage).map((about) => ({ section: "api" as const, strong: true, about })),
    ...one("api", /\b(?:GET|POST|PUT|PATCH|DELETE) \/\w/.test(text) && passage.form === "row", false),
    ...one(
      "scope",
      /\bout of scope\b|\bnon-?goals?\b|\bfora d[eo] escopo\b|\bfor now\b|\bnicht (?:im|bestandteil)\b/i.test(text),
      isExcluded(text),
    ),
    ...one("cost", hasMoney(text) && costly.test(text), hasMoney(text) && costly.test(text) && !isWish(inside)),
  ];
}

function one(section: SectionId, weakly: boolean, strong: boolean): Seen[] {
  return weakly || strong ? [{ section, strong }] : [];
}

function isPending({ text, codes, form }: Passage): boolean {
  const words = codes.slice(0, 50).reduce((rest, code) => rest.replace(code.text, " "), text.slice(0, 2_000));
  return pending.test(words) || (form !== "line" && /^[^"“”'«>*].{10,}[?？]$/.test(words.trim()));
}

const costly =
  /\b(?:costs?|price[ds]?|pricing|budget|bill(?:ed|ing)?|fees?|charged?|\/month|per month|monthly|per (?:gb|gib|tib|request|hour|1k|million)|kosten|custos?)\b|\/(?:TiB|GiB|GB|TB|h|hour|month|mo)\b|成本/i;

/** Where an amount is what somebody wants or what something else would cost. */
function isWish(inside: Set<Topic>): boolean {
  return wishes.some((topic) => inside.has(topic));
}

const wishes: Topic[] = [
  "decisions",
  "requirements",
  "functional",
  "non-functional",
  "constraints",
  "monitoring",
  "questions",
];

/** Asides: alternatives, tests, and what is not built. */
function isAside(inside: Set<Topic>): boolean {
  return inside.has("decisions") || inside.has("out-of-scope") || inside.has("questions");
}

/** A bound on time or a share of success that somebody asks for, as opposed to a setting, a measurement or an estimate. */
function isTarget(text: string, inside: Set<Topic>): boolean {
  const isElsewhere =
    inside.has("scaling") || inside.has("failure-modes") || inside.has("api") || inside.has("data-model");
  return !isElsewhere && target.test(text) && bound.test(text) && !noTarget.test(text);
}

function isExcluded(text: string): boolean {
  return /\b(?:is|are|keep(?: that| this)?|remains?|be|as|explicitly|completely|was|foi) (?:\w+ )?(?:out of scope|outside (?:of )?the scope|a non-?goal|fora d[eo] escopo|not in scope)\b|\((?:out of scope|fora d[eo] escopo)\b|\bno \w+ for now\b|\bwill not (?:support|cover|address|implement|include)\b|\bwe (?:won't|do not plan|don't plan)\b/i.test(
    text,
  );
}
