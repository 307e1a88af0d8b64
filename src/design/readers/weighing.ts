/** Words that weigh one thing against another or give a reason. */
export const compares =
  /\b(?:vs\.?|versus|instead of|rather than|alternativ\w*|rejected|trade-?offs?|pros?\b|cons?\b|however|downsides?|drawbacks?|because|simpler than|prefer\w*|we (?:chose|choose|picked|use|will use|decided|opted|considered|concluded)|compared (?:to|with)|could (?:have|also)|not worth|statt|anstelle|weil|da die|em vez|porque|ao invés|pois|thay vì|không cần)(?![\p{L}])|因为|而不是|缺点|优点|理由/iu;

const rejected =
  /\b(?:is|are|was|were|would be|it's) (?:not|n't) (?:suitable|scalable|feasible|viable|worth|ideal|practical|acceptable|sufficient|an option|recommended|desirable|a good fit)\b|\bisn't (?:suitable|scalable|feasible|viable|worth|ideal|practical|a good)\b|\bruled out\b|\brejected\b|\bdecided against\b|\bdiscarded\b|\bwe (?:will |do |did )?not use\b|\bnot (?:chosen|selected)\b|\bverworfen\b|\bdescartad[oa]s?\b|\bdescartou\b|不采用|不选/i;
const preferred =
  /\b(?:we|i|i'd|i would) (?:chose|choose|picked|prefer\w*|decided (?:to|on|for)|opted|selected|went with|settled on|'m choosing|am choosing|'m going with)\b|\bi'm choosing\b|\b(?:chosen|selected|preferred) (?:over|because|since|for its|due to)\b|\b(?:better|simpler|cheaper|faster|safer|easier) (?:than|choice|approach|option|to)\b|\bentschieden (?:für|gegen|uns)\b|\b(?:optou-se|escolhemos|optamos|decidimos)\b|选择了|优先/i;
const reason =
  /\b(?:because|since|so that|as (?:it|this|we|they|the)|due to|in order to|to (?:avoid|reduce|keep|minimi[sz]e|prevent|simplify|allow|ensure)|which (?:would|means|makes|gives|adds|allows)|but|however|although|while|despite|at the (?:cost|expense) of|weil|da (?:die|der|das|es|sie)|damit|um|porque|pois|para (?:evitar|não|manter)|por (?:causa|ser))\b|因为|以便|避免/i;
const tension =
  /\b(?:trade-?offs?|pros and cons|at the (?:cost|expense) of|instead of|rather than|(?:the )?(?:downside|drawback|disadvantage)s?\b|compared (?:to|with)|as opposed to|alternatively|(?:one |another |the |some |main )?(?:dis)?advantages?|on the other hand|but (?:it|this|that) (?:might|may|would|could|is|adds?)|more expensive|less (?:robust|reliable)|anstatt|statt|em vez de|ao invés de|zulasten)\b|而不是|权衡/i;

/** Whether a text rejects or prefers something and says why. */
export function weighs(text: string): boolean {
  const some = text.slice(0, 2_000);
  return (rejected.test(some) || preferred.test(some) || tension.test(some)) && reason.test(some);
}

/** Whether a text only touches on a choice. */
export function touches(text: string): boolean {
  const some = text.slice(0, 2_000);
  return tension.test(some) || rejected.test(some) || preferred.test(some);
}

const versus =
  /([\p{L}\p{N}][\p{L}\p{N} .()/-]{1,40}?)\s(?:vs\.?|versus|over|instead of|rather than|statt|em vez de)\s([\p{L}\p{N}][\p{L}\p{N} .()/-]{1,40})/iu;

/** The options a text sets against each other. */
export function optionsIn(text: string): string[] {
  const found = versus.exec(text);
  if (found) return [found[1]!.trim(), found[2]!.trim()];
  return /\balternativ|rejected|considered|pros?\b|\boption|备选|方案/i.test(text)
    ? ["alternatives named in the text"]
    : [];
}
