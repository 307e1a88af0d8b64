const faults =
  /\b(?:double|twice|same|two|over-?(?:book|sell|sold|lap)\w*|clash\w*|conflict\w*|duplicat\w*|los[tse]\w*|collision\w*)\b/iu;
const modal = /\b(?:must|may|can|could|shall|should|cannot|can['’]t|never|nobody|no one|is allowed|are allowed)\b/iu;
const refused =
  /\b(?:out of scope|not (?:in|part of) (?:the )?(?:scope|first|release)|(?:not|n['’]t|no) need\w*|not (?:required|wanted|planned|necessary)|(?:is|are)(?: not|n['’]t) (?:needed|required|wanted|planned|necessary|in scope|part of)|(?:do|does)(?: not|n['’]t) (?:want|have|offer|include|need)|some day|phase (?:two|three|[23])|(?:second|next|future|later) (?:phase|release|version|step|stage)|for later)\b/iu;
const absent = /^(?:and |but )?(?:no|without|not|never any|excluding|except)\b/iu;
const denied = /^(?:\S+ ){1,4}(?:do|does|did|will|are|is)(?:n['’]t| not)\b/iu;

/** Whether a clause says what shall not be built: `no chat`, `search is not needed`. */
export function isRefused(text: string): boolean {
  const [main = ""] = text.split(/\b(?:when|if|that|who|which|because|until|unless|where)\b/iu);
  return refused.test(text) || absent.test(text) || denied.test(main);
}

/** Whether it forbids what must never happen and so asks for a design: `no double booking`, `nobody may book it twice`. */
export function namesInvariant(text: string): boolean {
  if (/\bneed\w*\b/iu.test(text) && refused.test(text)) return false;
  return faults.test(text) || modal.test(text);
}
