import { stem } from "./words.ts";

/** Verbs that say too little to tell one capability from another. */
const light =
  "be have get give see use do make take can want need let allow receive provide support offer handle include work keep store go come run".split(
    " ",
  );

/** What systems and their users do, in the base form. */
const heavy = (
  "accept arrive produce consume change emit ensure guarantee survive tolerate escalate issue move persist ping put react reconnect respect retry swipe automate modernise modernize rewrite integrate consolidate access add adjust aggregate alert analyse analyze announce answer apply appoint approve archive arrange ask assign attach audit authenticate authorize ban bid bill block book browse build buy calculate call cancel capture " +
  "charge chat check checkin classify click close collect comment compare compute configure confirm connect control convert copy count create crop customize debit decline delete deliver deploy design detect disable discover dispatch dispute " +
  "download draft draw drop edit email enable encode encrypt enroll enter estimate evaluate expire export extract fetch file fill filter find flag follow forecast forward fund generate grade group hide hire hold host identify import index ingest inspect " +
  "install invite invoice join label launch learn like link list listen load locate lock log login look mail manage map mark match measure meet mention merge message migrate moderate modify monitor mute negotiate notify open optimize order organize pair park pause pay pick pin place plan play " +
  "poll post predict prepare preview price print prioritize process publish pull purchase push query queue quote rank rate reach read rebook receipt recognize recommend reconcile record redeem redirect refund register reject release remind remove render rent repair replace replay reply report request reschedule reserve " +
  "reset resize resolve restock restore resume return reuse review revoke rotate route save scan schedule score search select sell send serve settle share ship shorten show sign skip snooze sort split start stop stream submit subscribe suggest summarise summarize switch sync synchronise tag target tip top-up trace track trade train transcode transcribe transfer translate " +
  "allocate amend annotate calibrate clone extend fix hand onboard provision recalculate redo refresh renew replan retrain sign-up simulate triage trigger type undo unlock unsubscribe update upgrade upload validate verify view visit vote wait warn watch withdraw write zoom"
).split(" ");

const byStem = new Map([...light, ...heavy].map((verb) => [stem(verb), verb]));
const lights = new Set(light);
const bases = new Set([...light, ...heavy]);

/** The base form of a word that can be a verb; undefined for what is none. */
export function verbOf(word: string): string | undefined {
  return byStem.get(stem(word));
}

/** Whether the word is a verb in its base form, as after `users` or `can`. */
export function isBaseVerb(word: string): boolean {
  return bases.has(word.toLowerCase());
}

/** Whether the verb alone tells little, such as `get`. */
export function isLightVerb(verb: string): boolean {
  return lights.has(verb);
}

const nouns = new Set(
  (
    "dispute access alert answer audit bid bill block book call chat check comment contact copy design document draft email estimate export file filter flag fund group host import index invoice label list load lock log look mail map market match measure message " +
    "monitor offer order park place plan play poll post preview price purchase query queue quote rank rate record refund report request review route schedule score share ship stream support switch tag target test tip trade train transfer upload view visit vote zoom"
  ).split(" "),
);
/** Whether a verb is as often the noun of what it makes, such as `order`. */
export function isNounToo(verb: string): boolean {
  return nouns.has(verb);
}

const nounFollowers = /^(?:of|per|by|and|or|are|is|with|for|on|at|within|under|p\d+|via|from)$/u;
const determiners =
  /^(?:an?|the|their|his|her|its|our|my|your|them|it|each|every|all|any|one|to|up|new|more|other|others|what|who|when|how)$/u;

/** Whether a stretch that begins with these words begins with a deed: `track parcels`, but not `audit log`; with an actor before, a plural object is enough. */
export function opensDeed(first: string | undefined, second: string | undefined, hasActor: boolean): boolean {
  if (!first || !second || !bases.has(first)) return false;
  if (!nouns.has(first)) return !/^(?:and|or|of|per|is|are)$/u.test(second);
  return !nounFollowers.test(second) && (determiners.test(second) || (hasActor && /[^s]s$/u.test(second)));
}

/** The verb of a stretch; `certain` where it stands as one, behind a modal, a plural or at the beginning. */
export function findVerb(words: string[]): { base: string; certain: boolean } | undefined {
  if (opensDeed(words[0], words[1], false)) return { base: words[0]!, certain: true };
  const modal = words.findIndex(
    (word, index) =>
      /^(?:can|must|should|shall|will|may|cannot|never)$/u.test(word) ||
      (word === "to" && bases.has(words[index + 1] ?? "")),
  );
  const after = modal < 0 ? -1 : words.findIndex((word, index) => index > modal && bases.has(word) && word !== "be");
  if (after > 0 && after - modal < 5) return { base: words[after]!, certain: true };
  const acting = words.findIndex((word, index) => bases.has(word) && word !== "be" && stands(words, index));
  if (acting >= 0) return { base: words[acting]!, certain: true };
  if (coinsVerb(words)) return { base: words[1]!, certain: true };
  const finite = words.findIndex(
    (word, index) => index > 0 && index < 4 && isThirdPerson(word) && /^(?:an?|the|each|every|it)$/u.test(words[0]!),
  );
  if (finite > 0 && finite < words.length - 1) return { base: verbOf(words[finite]!)!, certain: true };
  const any = words.map(verbOf).find((verb) => verb && !lights.has(verb));
  return any ? { base: any, certain: false } : undefined;
}

/** People and a word that no list holds, with something behind it: `locksmiths engrave initials`. */
export function coinsVerb([actor, verb, object]: string[]): boolean {
  if (!actor || !verb || !object) return false;
  const people = /(?:ers|ors|ists|ents|ants|ees|ians|smiths|people|staff|teams|nurses|clerks|guests|shops|kids)$/u;
  return (
    people.test(actor) &&
    !isNounToo(verbOf(actor) ?? "") &&
    !/^(?:numbers|papers|servers|folders|headers|parameters|letters|computers|containers|layers|meters|counters|documents|events|payments|appointments|comments|patents|accounts)$/u.test(
      actor,
    ) &&
    (verbOf(verb) === undefined || bases.has(verb)) &&
    !/^\p{N}/u.test(object) &&
    /^\p{Ll}{3,}$/u.test(verb) &&
    !/(?:s|ed|ing|ly|tion|ment)$/u.test(verb) &&
    !follows.test(verb)
  );
}

const follows =
  /^(?:and|are|but|can|could|for|from|have|into|may|must|not|per|should|than|that|their|the|via|when|where|which|who|will|with|within|without|under|over|once|only|about|also)$/u;

function stands(words: string[], index: number): boolean {
  if (index === 0) return opensDeed(words[0], words[1], false);
  return (
    /(?:[^s]s|people|staff|they|we|i|everyone)$/u.test(words[index - 1]!) &&
    !/^(?:is|was|as|this|has|seconds|minutes|hours|days|weeks|months|years|mins|secs|hrs|yrs)$/u.test(words[index - 1]!)
  );
}

function isThirdPerson(word: string): boolean {
  return /[^s]s$/u.test(word) && verbOf(word) !== undefined;
}
