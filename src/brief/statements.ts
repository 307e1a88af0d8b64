import type { Fact } from "./brief.ts";

/** The words of a stretch without what stands in brackets, every other sign where it was. */
export function withoutAsides(said: string): string {
  if (said.startsWith("(")) return said;
  return said.replace(/\([^()]*\)?/gu, (aside) => " ".repeat(aside.length));
}

/** The opening of a stretch without its asides: what kind of statement it is shows there. */
function openingOf(said: string): string {
  return withoutAsides(said.slice(0, 400)).replace(/\s+/gu, " ").trim();
}

const becauses =
  /(?<=[\p{L}\p{N})] )(?:so|because|since|however|whatever|wherever|whichever|although|though|(?:with|of|by|on) (?:who|what|how)|due to|thanks to)\b(?! far\b)/iu;

/** What a stretch says before it tells why, by whom or how it comes: `stock reservation` of `stock reservation so we stop overselling`. */
export function mainOf(said: string): string {
  const bare = withoutAsides(said);
  const end = becauses.exec(bare)?.index ?? bare.length;
  return bare.slice(0, end);
}

const modal = /\b(?:must|should|shall|can|could|may|will|needs? to|has to|have to|want)\b/iu;
const now =
  /^(?:so far|until now|up to now|right now|now(?= (?:it|we|they|everyone|staff|people)\b)|these days|nowadays|presently|today|currently|at the moment|as of today)\b|\b(?:today|currently|right now|at the moment|so far|until now|nowadays|these days|at present)$|\b(?:is|are|we|they|it|do|does) (?:currently|presently|right now|today|at the moment)\b/iu;
const former = /^(?:we|they|it|this|people|everyone|staff|users|customers) (?:used to|had been|have been|has been)\b/iu;

const still =
  /\b(?:is|are|has|have|uses?|runs?|works?|does|do|happens?) [^,;.]{1,40} (?:today|currently|right now|at the moment|so far|until now|nowadays|these days|at present)\b|\b(?:is|are|use|uses|have|has|happens?|runs?) [^,;.]{1,40} now$|^(?:(?!(?:show|list|see|find|display|view|the|who|which)\b)[\p{L}'’-]+ ){1,4}currently (?!(?:online|available|active|open|free|logged|running|playing|live|valid|visible|in)\b)\p{L}+/iu;
const begins =
  /^(?:right now|currently|today|at the moment|so far|until now|nowadays|these days|at present|presently)\b/iu;
const wish = /\b(?:we|i) (?:want|need|would like|plan|wish)\b|\bplease\b/iu;

/** `shop search is SQL LIKE today`, `right now it's locks` and what follows in that sentence: how it is now, and no wish. */
export function isToday(said: string, before = ""): boolean {
  const bare = openingOf(said);
  if (modal.test(bare) || wish.test(bare)) return false;
  const sentence = before.slice(before.search(/[^.!?:;\n]*$/u)).trim();
  return now.test(bare) || still.test(bare) || former.test(bare) || (begins.test(sentence) && !modal.test(sentence));
}

const staying =
  /^(?!(?:users?|people|they|sessions?)\b)(?:[^\s,;]+ ){1,6}?(?:\s*)(?:(?:stays|remains|(?<!\b(?:an?|the|their|his|her|its|our|your|my|per|each|every|of|to|and|a) )(?:stay|remain))(?= *(?:$|and\b|as\b|where\b|in place\b|untouched\b|unchanged\b|ours?\b|the (?:master|owner|source|system)\b))|(?:already )?exists?(?: already)?(?= *(?:$|and\b))|(?:is|are)(?: not|n['’]t) (?:changing|going away|being replaced|to be (?:changed|replaced|touched))|(?:is|are) (?:all |both |already )?(?:given|fixed|set|in place|there)(?: already)?(?= *$)|(?:won['’]t|will not|cannot|can['’]t) (?:change|be (?:changed|replaced|touched|modified)|go away)\b)/iu;

/** `the courier app exists and stays`, `the HIS isn't changing`: something that is given. */
export function isStaying(said: string): boolean {
  return staying.test(openingOf(said));
}

const runs =
  /^(?:(?:it|this|that|everything|all(?: of it| this)?|the (?:whole |entire )?(?:system|service|thing|platform|app|solution|stack)) )?(?:(?:must|should|shall|will|has to|have to|needs to|need to|can only|only) )?(?:runs?|be (?:hosted|deployed|run|operated)|(?:is|are)? ?(?:hosted|deployed)|lives?) (?:only )?(?:on|in|at|inside|within|from) (?!(?:the )?(?:background|browser|parallel|batches|demand|time|schedule|phones?|devices?|mobile)\b)/iu;
const held =
  /\bdata\b[^,;]{0,30} (?:can(?:not|['’]t)|must(?: not| never|n['’]t)?|may not|should(?: not|n['’]t)?|has to|needs to|is not to|never|shall not) ?(?:ever )?(?:leave|leaves|stay|stays|remain|remains|be (?:stored|kept|held|hosted)|live|lives|reside|cross)\b|\b(?:data|everything|servers?|storage) (?:stays?|remains?|lives?) (?:in|inside|within|on)\b|^(?:everything|all(?: of it)?|it all|nothing|none of it)(?: (?:has to|must|may|should|needs to|shall|will|can))? ?(?:stay |remain |stays |runs? |be (?:stored|kept|hosted|run) |lives? |happens? |goes? |leaves? )?(?:in|inside|within|outside|on|to|into|beyond) (?:the |our )?(?:cloud|public|eu|europe|site|premises|country|building|\p{Lu})/iu;

const hosted =
  /^(?:hosting|deployment|operations?|data cent(?:er|re)s?|servers) (?:only )?(?:in|at|on|within|inside) /iu;

/** `runs on our own cluster`, `client data can't leave the EU`: where things are. */
export function isPlace(said: string): boolean {
  const bare = openingOf(said);
  return runs.test(bare) || held.test(bare) || hosted.test(bare);
}

const load =
  /^(?:(?:the|our|overall|daily|monthly) )?(?:load|traffic|usage|demand|volumes?|throughput) (?:is|are|comes?|varies|grows?|spikes?|peaks?|doubles?|rises?|goes|will|can|may)\b|\b(?:doubles?|triples?|quadruples?)(?: (?:that|it|this|the (?:load|volume|traffic|demand)))?$/iu;
const busiest =
  /^(?:(?:in|at|during|on) )?(?:the |our )?(?:busiest|peak|rush|worst|heaviest|slowest|quietest|hottest|record)(?: single)? (?:second|minute|quarter|hour|day|night|morning|evening|week|weekend|month|season|time)s?\b/iu;
const seen =
  /\bwe(?: currently| usually| normally| typically| also| already)? (?:see|saw|get|got|expect|had|receive|received|estimate|assume|count|average|reckon|peak|forecast|anticipate|have)\b/iu;
const usual = /^(?:usually|typically|normally|mostly|often|sometimes|at times|most(?: of them)?|generally) /iu;
const bears =
  /\b(?:has to|have to|must|should|needs? to|shall|will) (?:hold up|cope|stand up|keep up|keep working|work|scale|withstand|bear|cover|go up|grow|hold)\b(?: \p{L}+)? (?:with|to|for|against|at|under|up to)\b/iu;
const long =
  /\b(?:can|may|might|could|will|must|should|shall|has to|have to|needs to|usually|often|typically|mostly) (?:also )?(?:run|take|last|need|go on|be)(?: for| up to| as long as| about| around| at most| no more than| no longer than| less than| under| over)* ?[<≤~]? ?\d/iu;

/** `busiest hour 3,500`, `we see 60k due in one minute`, `exports can run 40 min`: how much, how often or how long. */
export function isLoad(said: string, facts: Fact[]): boolean {
  const bare = openingOf(said);
  if (load.test(bare)) return true;
  if (!facts.some(({ text }) => bare.includes(text))) return false;
  if (long.test(bare) && facts.some(({ role, measure }) => role === "latency" || isTime(measure))) return true;
  return busiest.test(bare) || seen.test(bare) || bears.test(bare) || (usual.test(bare) && !modal.test(bare));
}

const soon =
  /\b(?:loads?|opens?|answers?|responds?|returns?|renders?|appears?|starts?|begins?|shows?(?: up)?|finish(?:es)?|completes?|arrives?|takes?|lands?|go(?:es)? out|reach(?:es)?|be (?:ready|done|visible|there|shown|found|seen|answered|finished|complete|available|delivered|drained|online|live|back))\b[^,;]{0,40}? (?:in|within|under|below|at most|less than|no more than|no longer than|<|<=|≤)(?: \p{L}+)? ?[<≤~]? ?\d[^,;]{0,120}$|\btakes? [<≤] ?\d/iu;

/** `edits should show up for others within 200 ms`: how soon something happens, and nothing that somebody does. */
export function isSoon(said: string, facts: Fact[]): boolean {
  const bare = openingOf(said);
  return modal.test(bare) && soon.test(bare) && facts.some(({ role }) => role === "latency");
}

const kept =
  /^(?:(?:the|all|any|raw|old) )?(?:\p{L}[\p{L}-]* ){0,2}(?:history|logs?|data|records?|recordings?|audio|backups?|files?|trails?|traces?)(?: (?:is|are|kept|stored|only))* (?:max(?:imum)?\.?|at most|no longer than|not longer than|no more than|limited to|<|<=|≤) ?\d/iu;

/** `location history max 90 days because of GDPR`. */
export function isLimit(said: string, facts: Fact[]): boolean {
  return kept.test(openingOf(said)) && facts.some(({ measure }) => isTime(measure));
}

function isTime(measure: string): boolean {
  return / (?:ms|s|min|h|day|week|month|year)$/u.test(measure);
}

const poor =
  /^(?:[\p{L}-]+ ){0,3}(?:network|coverage|signal|wi-?fi|internet|connections?|connectivity|reception|bandwidth|links?)\b[^,;]{0,30} (?:is|are) (?:often |very |sometimes |usually |quite |rather )?(?:poor|bad|weak|patchy|spotty|slow|unreliable|flaky|unstable|terrible|thin|down|lost|intermittent|limited)\b|\b(?:is|are|goes?|gets?) (?:often |sometimes |at times )?(?:offline|down|unreachable|asleep|out of (?:range|coverage|reach))(?: (?:often|sometimes|at times|regularly|now and then|a lot))?$/iu;

/** `mobile network on site is poor`. */
export function isPoor(said: string): boolean {
  const bare = openingOf(said);
  return poor.test(bare) && !modal.test(bare) && !/\b(?:when|while|if|whenever)\b/iu.test(bare);
}

const replaced =
  /^(?:(?:it|this|that) )?(?:(?:will|shall|should|must|to) )?(?:replac(?:e|es|ing)|supersed(?:e|es|ing)|retir(?:e|es|ing)|get(?:s|ting)? rid of|tak(?:e|es|ing) over from|mov(?:e|es|ing) (?:us )?(?:away|off)(?: from)?|migrat(?:e|es|ing) (?:us )?(?:away|off) (?:from )?)\s+(?:(?:all|both) )?(?:the|our|today['’]s|an? (?:old|existing|current|legacy)|existing|old|current|legacy|those|these|this)\b/iu;

/** `replace the pile of crontabs behind our product`: what goes, where nobody is said to do it. */
export function isReplacing(said: string): boolean {
  return replaced.test(said);
}
