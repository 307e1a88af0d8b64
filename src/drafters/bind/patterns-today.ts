import type { Brief, Clause } from "../../brief/index.ts";

const marker =
  /\b(?:today(?!['’]s| and\b| or\b)|currently|right now|as of now|at the moment|at present|nowadays|these days|so far|until now|up to now|now(?= (?:it\b|run\b|done\b|kept\b|we (?:do|use|have|run|keep)\b|they (?:do|use|have)\b|everything\b)))/giu;
const wish =
  /\b(?:want\w*|need\w*|should|shall|must|will|would|please|instead|replac\w+|new|in future|from now on|build|design)\b/iu;
const state =
  /\b(?:is|are|was|were|has|have|had|use|uses|do|does|happens?|runs?|goes|keeps?|kept|done|made|works?|writes?|assigns?|sends?|gets?)\b/iu;
/** What stands before `today` where it only says when: `see what is due today`. */
const shown =
  /\b(?:who|whom|what|which|where|that|whether|how|see|sees|show|shows|list|lists|find|finds|look|looks|due|free|open|available)\b/iu;

/** Whether a clause tells how things are done until now and so asks for nothing: `right now it is check-out with locks`. */
export function isOfToday({ text }: Pick<Brief, "text">, { at }: Pick<Clause, "at">): boolean {
  const from = startOf(text, at.start);
  const said = text.slice(from, at.end);
  const own = at.start - from;
  for (const hit of said.matchAll(marker)) {
    const [start, end] = [hit.index, hit.index + hit[0].length];
    const before = said.slice(0, start);
    if (wish.test(said.slice(Math.min(start, own))) || isLoad(text.slice(from + end))) continue;
    if (
      isLead(before) ? isInReach(said.slice(end, Math.max(end, own))) : isOf(said.slice(own), before, said.slice(end))
    )
      return true;
  }
  const rest = /^[ )]*(?:today|currently|right now|at the moment|at present|so far)\b(?!['’]s)(?= *[.,;)!\n]| *$)/iu;
  return rest.test(text.slice(at.end)) && isOf(said.slice(own), said, "");
}

/** The start of the sentence or line in which a place stands. */
function startOf(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 300), at);
  const ends = Array.from(before.matchAll(/[.!?:]\s|[;\n]/gu));
  const last = ends.at(-1);
  return at - before.length + (last ? last.index + last[0].length : 0);
}

/** Whether nothing but a subject stands before the marker: `today`, `our dispatchers currently`. */
function isLead(before: string): boolean {
  const part = before.slice(before.lastIndexOf(",") + 1);
  return (
    /^[\s(–-]*(?:(?:and|but|it is|it['’]s|this is|as|which is) )?(?:\p{L}+ ){0,3}$/iu.test(part) && !shown.test(part)
  );
}

/** A statement goes on behind a comma only with a word that joins it. */
function isInReach(between: string): boolean {
  return !/[,(–](?! *(?:and|but|or|which|who|so|while|where)\b)(?=.)/u.test(between.replace(/^\s*,/u, ""));
}

/** `today 200 vans` says how many there are, not how it is done. */
function isLoad(behind: string): boolean {
  return /^[\s,:]*(?:about |around |some |~ ?|≈ ?)?\d/u.test(behind);
}

function isOf(clause: string, before: string, behind: string): boolean {
  const said = before.slice(Math.max(0, before.length - clause.length));
  return state.test(said) && !shown.test(said) && !/\p{L}{3,}/u.test(behind);
}
