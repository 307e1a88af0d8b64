import type { Field } from "./failure-tables.ts";

/** What prose says of a failure: the sentences that tell what it hurts, how it is seen and what brings it back. */
export function fieldsOfProse(words: string): Partial<Record<Exclude<Field, "mitigation">, string>> {
  const sentences = words.slice(0, 4_000).split(/(?<=[.;!?。；])\s+/);
  const found = tells.flatMap(([field, pattern]) => {
    const sentence = sentences.find((one) => pattern.test(one));
    return sentence ? [[field, sentence.trim()]] : [];
  });
  return Object.fromEntries(found);
}

const tells: [Exclude<Field, "mitigation">, RegExp][] = [
  [
    "impact",
    /\b(?:caus(?:es?|ing)|lead(?:s|ing)? to|result(?:s|ing)? in|impacts?|affect\w*|stops? (?:all|the|every)|blocks?|los(?:es?|ing|t)|cannot|can't|(?:will|would|could|may|might) (?:fail|not|stop|lose|miss|be (?:lost|delayed|stale|unavailable))|(?:receives?|gets?|sees?) (?:no|more|fewer|less|significantly)|stale|orphan\w*|stuck|hangs?|indefinitely|(?:reads?|writes?|requests?|calls?|jobs?|uploads?|users?|clients?) fail|no (?:\w+ ){1,3}can be|(?:higher|increased|reduced|degraded) (?:\w+ )?(?:load|latency|throughput|capacity|service|performance)|outage is|slower|führt zu|verhindert|verlier\w+|geht verloren|causa|impede|perde)\b|导致|影响|造成/i,
  ],
  [
    "detection",
    /\b(?:detect\w*|alert\w*|alarm\w*|health[- ]checks?|heartbeats?|probes?|monitor(?:s|ed|ing)?|metric\w*|(?:is|are) (?:noticed|seen|logged)|dedup\w*|dedupe keys?|(?:unique|uniqueness|check|foreign[- ]key) constraints?|(?:optimistic|advisory|row|distributed) lock\w*|row version|version checks?|patroni|pg_auto_failover|repmgr|redis sentinel|no \w+ (?:arrives?|is received) (?:for|within)|erkenn\w+|erkannt|überwach\w+|detecta\w*|monitora\w*)\b|检测|告警|监控/i,
  ],
  [
    "recovery",
    /\b(?:recover\w*|restor\w*|resum\w*|reconnect\w*|restart\w*|re-?sync\w*|replay\w*|reprocess\w*|re-?(?:enqueu|queu|creat|schedul|start|deploy|execut)\w*|scal(?:e[sd]?|ing) (?:up|out)|fall-?back (?:provider|source|supplier|region)|(?:manual|conflict) review|patroni|pg_auto_failover|repmgr|redis sentinel|retr(?:y|ies|ied)|roll(?:s|ed)? ?back|rollback|fail(?:s|ed)? ?over|promot\w*|back(?:fill|up)\w*|manual (?:resolution|intervention|repair)|reassign\w*|wiederhol\w+|wiederherstell\w+|neustart\w*|recuper\w+|reprocess\w*|reenvi\w+)\b|恢复|重试|重启|回滚/i,
  ],
];
