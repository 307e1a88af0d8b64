import type { Requirement } from "../design/design.ts";
import { subjectOf } from "./lookup/bodies.ts";
import { isStanding, placeOf } from "./lookup/presence.ts";
import { quote } from "./lookup/quote.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "require-measurable-target",
  section: "requirements",
  severity: "error",
  summary: "Require a number with a unit in every non-functional requirement.",
  why: '"Fast" and "highly available" cannot be met or missed: nobody can size, test or alert on them.',
  fix: "Give the requirement one target with comparator, number, unit and statistic, such as `≤ 200 ms (p95)` or `≥ 99.9 % per month`. What has no number is a constraint: move it to Scope.",
  bad: "| ID | Quality | Target | Check |\n| --- | --- | --- | --- |\n| NFR-1 | Latency | fast | |\n",
  good: "| ID | Quality | Target | Check |\n| --- | --- | --- | --- |\n| NFR-1 | Latency of a search | ≤ 200 ms (p95) | `search_p95 <= 200 ms` holds |\n",
  *check(facts) {
    if (!isStanding(facts, "requirements")) return;
    const wanted = facts.design.requirements.filter(({ kind }) => kind === "non-functional");
    if (wanted.length === 0) {
      const message = `${subjectOf(facts, "requirements")} has no non-functional requirement: expected rows such as \`| NFR-1 | Search latency | ≤ 200 ms (p95) | … |\``;
      yield { message, at: placeOf(facts, "requirements") };
    }
    for (const requirement of wanted.filter(isVague)) {
      const { id, target, quality, text, at } = requirement;
      const said = target?.text
        ? `${quote(target.text)} is the target of ${quote(id ?? quality ?? text)}`
        : `${quote(id ?? text)} has no target`;
      yield {
        message: `${said}: expected a number with a unit, such as \`≤ 200 ms (p95)\`; without a number it is a constraint and belongs to Scope`,
        at: target?.at ?? at,
        ...(!isOfDegree(requirement) && { severity: "warning" as const }),
      };
    }
  },
} satisfies Rule;

/** A promise of zero, such as RPO 0 or that nothing is lost, has a number and needs no unit. */
function isVague({ quantified, target, text }: Requirement): boolean {
  return !quantified && !zero.some((promise) => promise.test(target?.text ?? text));
}

const zero = [
  /^\W*(?:0|zero|no|none)\b|\b(?:RPO|RTO)\W{0,4}0\b|\b(?:zero|no) (?:data )?loss\b/i,
  /\b(?:no|not an?|not one|zero|never)\b[^.;]{0,60}\b(?:lost|lose|loses|losing|dropped|skipped|duplicated|corrupted|missed|(?:charged|billed|booked|sent|delivered|counted|applied|processed|sold|assigned) (?:twice|to two))\b/i,
  /\b(?:byte|bit)[- ]identical\b|\b(?:identical|the same|equivalent) (?:\w+ ){0,2}(?:results?|outputs?|findings|files?|bytes|exit codes?)\b|\b(?:stays?|stay|remains?|is|are|be|left) unchanged\b|\bwithout (?:altering|changing)\b|\bbleib(?:t|en) unverändert\b/i,
  /\bnothing\b[^.;]{0,60}\b(?:is|gets?|are|be) (?:ever )?(?:lost|dropped|skipped|missed)\b/i,
];

/** Whether a quality comes in degrees, so that its number is owed; that a rule holds or a test passes is true or not. */
function isOfDegree({ id, target, quality, text }: Requirement): boolean {
  const words = [quality, text, target?.text].filter(Boolean).join(" ");
  return id !== undefined || (degree.test(words) && !binary.test(words));
}

const degree =
  /\b(?:high(?:ly)?|low|fast\w*|quick\w*|slow|speed|minimal|minimi[sz]\w*|maximi[sz]\w*|optimi[sz]\w*|reduc\w+|latenc\w*|throughput|performan\w*|respons(?:e times?|ive\w*)|availab\w*|up-?time|scalab\w*|scales?|durab\w*|reliab\w*|reliable|robust\w*|resilien\w*|efficien\w*|cost\w*|cheap\w*|real[- ]time|capacity|accura\w*|stable|stability|verfügbar\w*|schnell\w*|latenz\w*|antwortzeit\w*|skalier\w*|leistung\w*|performanz|zuverlässig\w*|kosten\w*|sekunden|disponib\w*|rápid\w*|escalab\w*|desempenho|latência|confiab\w*|bai?x[oa]s?|rendimiento)(?![\p{L}])|可用|性能|延迟|可靠|扩展/iu;
const binary =
  /\b(?:conform\w*|complian\w*|tests? (?:pass\w*|are green|green|grün)|-tests? grün|returns? [1-5]\d\d|exit codes?|cannot|must not|never|always|no crash|kein absturz|every|each|jede[rsnm]?|nie(?:mals)?|immer|konform\w*|spec(?:ification)?s?)\b|\([1-5]\d\d\)|[`"]?\b[1-5]\d\d\b[`"]? (?:response|status|antwort)/i;
