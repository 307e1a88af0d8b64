const asks =
  /\b(?:diagrams?|trade-?offs?|(?:cost )?estimates?|alternatives|options|build[ -](?:vs\.?|versus|or)[ -]buy|buy instead|design document|failure modes|(?:\p{L}+ )?plan|back[ -]of[ -]the[ -]envelope|house style|sections?|open questions|the numbers|comparison|risks|schema|sizing|analysis)\b/iu;
const writer =
  /^(?:please )?(?:include|show|explain|consider|discuss|describe|mention|assume|note|compare|cover|add|draw|list|estimate|use mermaid|keep it|make it|be|give me|tell us|write|focus)\b/iu;
const buying = /\bbuild[ -](?:vs\.?|versus|or)[ -]buy\b/iu;
const asking =
  /^(?:what|how|which|why|is it|is there|should we|could you|can you|do we|does it|would it|compare (?:it |this )?(?:with|to|against)|vs|versus|alternatives? (?:to|are|is)|build or buy|buy or build)\b|^alternatives?:/iu;
const likeness =
  /^(?:similar to|think (?:of )?(?=\p{Lu}|an? )|inspired by|comparable to|in the style of|modell?ed on|same as|(?:kind|sort) of (?:an?|like)\b|(?:something|smth|sth|anything) like\b|\([^()]*\)$)/u;
const aside =
  /^(?:nothing (?:fancy|special)|otherwise|keep it (?:small|simple|short|lean)|today|currently|at the moment|as usual)\b|^(?:thx|thanks|thank you|cheers|asap|of course|hi|hello|please|etc|ok)$/iu;

/** `we need a booking system`: the task itself. */
const task =
  /^(?:we|i)(?: (?:need|want|would like|are looking for|plan|are building)|['’](?:d like|re looking for|re building))(?: to (?:build|have|create|get))? (?:an?|the|our own) (?:\p{L}[\p{L}-]* ){0,5}(?:system|service|platform|app|application|tool|backend|software|solution|portal|product|replacement|website|marketplace|design|pipeline)$/iu;
/** `everyone hates it`. */
const feeling =
  /^(?:nobody|no one|everyone|everybody|people|staff|users|customers|they|we|it) (?:really |all )?(?:likes?|hates?|loves?|complains?|annoys?|dislikes?)\b(?! (?:to|and)\b)(?! \p{L}+$)|^(?:nobody|everyone|everybody) (?:really )?(?:likes?|hates?|loves?)\b/iu;

/** How it is out there: `drivers lose coverage in tunnels`. */
const adverse =
  /\b(?:los(?:e|es|ing)|lacks?|ha(?:s|ve) (?:no|poor|bad|weak|little|patchy|spotty|unreliable))(?: (?:the|their|all|mobile|network|phone|cell|internet)){0,2} (?:coverage|signal|connection|connectivity|reception|network|internet|wi-?fi|power)\b/iu;

/** Where the document shall go: `put it in docs/design.md`, `docs/design.md please`. */
const place =
  /^(?:(?:please |and |then )*(?:put|write|save|store|place) (?:it|this|that|everything|the (?:design|doc|document|result))(?: down)? (?:in|into|to|at|under|as) |output (?:to|in) |in |to )?[`"']?[\w./-]{1,120}\.(?:md|markdown|html|pdf|docx)[`"']?(?: (?:please|pls|thanks))?$/iu;

/** Whether a stretch speaks to the writer of the design: a question, or what the document shall hold. */
export function isRequest(said: string, next: string | undefined): boolean {
  if (/^(?:please )?(?:design|propose|sketch|suggest|draft) (?:the|an?|me|us|something)\b/iu.test(said)) return true;
  if (task.test(said)) return true;
  if (next === "?" || asking.test(said)) return true;
  return asks.test(said) && (writer.test(said) || buying.test(said));
}

/** Whether a stretch tells what people feel of what is. */
export function isFeeling(said: string): boolean {
  return feeling.test(said);
}

/** Whether a stretch compares or chats and names nothing to build: `like Uber`, `similar to a wiki`, `nothing fancy`. */
export function isRemark(said: string, actor: string | undefined): boolean {
  if (place.test(said)) return true;
  if (likeness.test(said.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())) || aside.test(said)) return true;
  if (adverse.test(said) && !/\b(?:must|should|shall|can|may|will)\b/iu.test(said)) return true;
  return /^like (?!to\b)/iu.test(said) && (actor === undefined || !/^like \p{Ll}+s?$/u.test(said));
}
