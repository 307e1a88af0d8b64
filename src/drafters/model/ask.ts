import { type SectionId, sectionTitles } from "../../design/topics.ts";
import { exits, Failure } from "../../errors.ts";
import type { Message, Provider } from "../../providers/provider.ts";
import { type Cleaned, clean } from "./answer.ts";
import { joined } from "./pieces.ts";
import { isBalanced } from "./unwrap.ts";

/** An answer as far as it came; `end` is missing when it was cut. */
export type Whole = { text: string; end?: "stop" | "length" | "filtered" };

/** Who is asked, how long an answer may be in tokens, and where a remark goes. */
export type Asking = { provider: Provider; maxTokens: number; note(text: string): void };

/** Folds an answer; a call that is made anew starts its text anew. */
export async function gather(
  { provider, maxTokens, note }: Asking,
  messages: Message[],
  signal: AbortSignal,
): Promise<Whole> {
  const answer: Whole = { text: "" };
  for await (const delta of provider.complete({ messages, maxTokens }, signal)) {
    if (delta.type === "text") answer.text += delta.text;
    if (delta.type === "end") answer.end = delta.reason;
    if (delta.type === "again") {
      note(`asked again: ${delta.reason}`);
      Object.assign(answer, { text: "", end: undefined });
    }
  }
  signal.throwIfAborted();
  return answer;
}

/** Pieces in which an answer may come that is longer than a server gives at once. */
const mostPieces = 4;

/** The whole answer: one that was cut at the limit of its length is gone on with, from where it stopped. */
async function gatherWhole(asking: Asking, messages: Message[], signal: AbortSignal): Promise<Whole> {
  let answer = await gather(asking, messages, signal);
  for (let piece = 2; answer.end === "length" && answer.text.trim() && piece <= mostPieces; piece += 1) {
    asking.note("an answer was cut at the limit of its length and is gone on with");
    const next = await gather(asking, [...messages, ...goOn(answer.text)], signal);
    answer = { text: joined(answer.text, next.text), end: next.end };
  }
  return answer;
}

function goOn(text: string): Message[] {
  return [
    { role: "assistant", content: text },
    {
      role: "user",
      content:
        "Your answer was cut at the limit of its length. Go on with the next character after its end: repeat nothing, begin no section anew, add no word about this.",
    },
  ];
}

/** Asks for one section; an answer that cannot be used is asked for once more, with what was wrong. Throws a `Failure` after that. */
export async function askSection(
  asking: Asking,
  messages: Message[],
  section: SectionId,
  signal: AbortSignal,
): Promise<string> {
  const first = await gatherWhole(asking, messages, signal);
  const cleaned = judge(first, section, asking);
  if ("text" in cleaned) return cleaned.text;
  asking.note(`${sectionTitles[section]} asked again: ${cleaned.problem}`);
  const anew = again(messages, first, cleaned.problem, section);
  const second = judge(await gatherWhole(asking, anew, signal), section, asking);
  if ("text" in second) return second.text;
  throw new Failure(`the answer for “${sectionTitles[section]}” cannot be used: ${second.problem}`, exits.gaps);
}

function judge({ text, end }: Whole, section: SectionId, { note }: Asking): Cleaned {
  const title = sectionTitles[section];
  if (end === "filtered") throw refused(title);
  if (end === "length") return { problem: "it was cut off at the limit of its length; write it shorter" };
  const cleaned = clean(text, section);
  if (end === "stop" || "problem" in cleaned) return cleaned;
  if (!isWhole(cleaned.text)) return { problem: "it broke off in the middle" };
  note(`${title} came without a sign of its end and is taken, because it looks complete`);
  return cleaned;
}

/** What a model refuses is not asked again with the same words. */
function refused(title: string): Failure {
  return Object.assign(new Failure(`the model refused to write “${title}”`, exits.gaps), { final: true });
}

/** Whether a text ends where a sentence, a table, a list of ids or a code block does. */
function isWhole(text: string): boolean {
  const lines = text.trimEnd().split("\n");
  return isBalanced(lines) && lines.length > 2 && /[.!?;:)|`*~]$|\b\d+$/.test(lines.at(-1)!);
}

function again(messages: Message[], { text, end }: Whole, problem: string, section: SectionId): Message[] {
  const ask = `That answer cannot be used: ${problem}. Answer with exactly the section \`## ${sectionTitles[section]}\`, whole, and nothing else.`;
  const said: Message[] =
    text.trim() && end === "stop"
      ? [
          { role: "assistant", content: text },
          { role: "user", content: ask },
        ]
      : [];
  if (said.length > 0) return [...messages, ...said];
  return messages.map((message, index) =>
    index === messages.length - 1 ? { ...message, content: `${message.content}\n\n${ask}` } : message,
  );
}
