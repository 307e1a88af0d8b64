import type { Text } from "../../document/index.ts";
import { blockLines } from "../block-lines.ts";
import { codeBlocksIn } from "../markup.ts";
import { hasNumber } from "../measures.ts";
import type { Outline } from "../outline.ts";
import { textOf } from "./value.ts";

/** Words that speak of growth, of what limits it, or of capacity in figures. */
export const growth =
  /\b(?:scal(?:e|es|ed|ing) (?:out|up|to|horizontally|vertically|linearly|with|by|from|independently)|(?:horizontal|vertical)(?:ly)? scal\w+|auto-?scal\w+|bottlenecks?|shard(?:s|ed|ing)\b|partition(?:ed|ing) (?:by|the|across|into)|\d[\d,.]{0,12}\s?[kKmM]?\+? ?(?:qps|rps|tps|req(?:uest)?s?\/s(?:ec)?|writes?\/s(?:ec)?|reads?\/s(?:ec)?|events?\/s(?:ec)?|msg\/s|messages?\/s(?:ec)?|ops\/s(?:ec)?)|(?:requests?|queries|transactions|events|messages|writes|reads) per (?:second|minute|day)|concurrent (?:users|connections|requests|sessions)|(?:daily|monthly) active users|read replicas?|hot ?(?:spots?|shards?|keys?|partitions?)|10x|100x|peak (?:load|traffic)|as (?:the )?(?:load|traffic|data|usage|number of \w+) grows|does not scale|(?:not )?scal(?:able|es) (?:as|because|to|with)|memory (?:usage|footprint) (?:grows|scales)|lock contention|\bcontention\b|(?:production|large|web|global)-?\s?scale|high[- ](?:volume|throughput|traffic|concurrency|cardinality)|(?:large|growing|increasing|huge|vast|high) (?:number|volume|amount|set|dataset|codebase|data ?flow|traffic|repo)\w*|very large|grow(?:s|ing)? (?:with|number|data|linearly|beyond|over time)|(?:run|process(?:ed|es)?|execute[sd]?|worker\w*|jobs?|requests?) (?:\w+ )?(?:in parallel|concurrently)|(?:worker|thread|connection) pool|multiple (?:workers|instances|replicas|nodes|shards)|(?:performance|memory|latency) (?:regression|penalty|overhead|impact|budget)|skalier\w+|parallele? (?:jobs?|anfragen|läufe|zugriffe)|gleichzeitig\w*|bei vielen|durchsatz|lastspitzen|engp[aä]ss\w*|escal(?:a|á)vel\w*|escalabilidade|gargalos?|múltiplos workers|em paralelo|simultân\w+|sobrecarreg\w+|mở rộng|tải cao)|扩展|吞吐|瓶颈|并发/i;

const capacity =
  /\b\d[\d,.]{0,12}\s?(?:[kKMB]|million|billion|thousand)?\+? (?:users|requests|rows|records|objects|nodes|tenants|devices|messages|events|pods|connections|customers|documents|items|queries)\b|\b\d[\d,.]{0,10}\s?[TP]i?B\b/i;

/** Statements under a heading on scaling, in prose or in plain blocks, and those elsewhere that speak of growth. */
export function growthIn(outline: Outline): Text[] {
  const source = outline.document.source;
  const blocks = codeBlocksIn(outline.content("scaling")).filter(({ lang }) =>
    /^(?:text|txt|plain|plaintext|)$/i.test(lang ?? ""),
  );
  const figures = blocks
    .flatMap((code) => blockLines(code, source))
    .filter(({ text }) => hasNumber(text) && /\p{L}{3}/u.test(text));
  const own = outline.sentences.filter(({ text, inside }) => inside.has("scaling") && text.length > 15);
  const others = outline.sentences.filter(
    ({ text, inside }) => !inside.has("quantities") && growth.test(text.slice(0, 2_000)),
  );
  const found = [...own.map(textOf), ...figures, ...others.map(textOf)];
  return [...new Map(found.map((one) => [`${one.at.start.line}:${one.text}`, one])).values()];
}

/** Whether a text gives a size or a rate that a system has to carry. */
export function isCapacity(text: string): boolean {
  return capacity.test(text.slice(0, 2_000));
}
