/** Words that say that something breaks. */
export const breaks =
  /\b(?:fail\w*|crash\w*|(?:goes|is|are|went) down|outages?|unavailab\w*|time-?outs?|timed out|los(?:t|s|es|ing)|errors?|corrupt\w*|overload\w*|duplicat\w*|race conditions?|offline|partition(?:ed)?|stale|conflicts?|exceed\w*|stuck|retry|retries|retried|unreachable|dies|invalid|missing|delay\w*|attack\w*|leak\w*|degrad\w*|interrupt\w*|disconnect\w*|backlog|spikes?|restarts?|reject\w*|violat\w*|too (?:many|large|slow)|stampede|thundering herd|hot ?spots?|deadlock\w*|starv\w*|ausfall\w*|ausfäll\w*|fehler\w*|fehlschl\w*|falha\w*|falhar|erros?|cair|indispon\w*|fallos?|caíd\w*)|失败|错误|异常|超时|缺失|冲突|丢失/i;

const condition =
  /(?:^|[\s(,:*"“])(?:if|when(?:ever)?|in case|once|should|upon|on|after|during|wenn|falls|bei|se|quando|caso|si|cuando)(?=\s)|如果|当/i;
const event =
  /\b(?:fail\w*|crash\w*|down|outage|unavailab\w*|time(?:s|d)? ?-?out|lost|loses|errors?|corrupt\w*|overload\w*|duplicat\w*|offline|stale|conflicts?|exceed\w*|unreachable|dies|invalid|missing|absent|slow|expire[sd]?|reject\w*|degrad\w*|disconnect\w*|misses|ausfällt|fehlschlägt|fehler\w*|falha\w*|falhar|erro|cair|exceder|excede)\b|失败|错误|异常|超时|缺失/i;
const consequence = /[,→:，：]|->|\b(?:then|will|should|must|is|are|we|it|the|wird|werden|é|será)\b/i;
const action =
  /\b(?:failed|failing|invalid|duplicate|stale|late|malformed|orphaned|timed-out|erroneous|unprocessable|expired) [\w-]{3,30}(?: [\w-]{2,30}){0,3} (?:(?:is|are|get|gets|will be|can be|must be) )?(?:retried|logged|dropped|discarded|ignored|rejected|moved|sent|marked|skipped|reported|requeued|deduplicated|cleaned|removed|returned|handled|filtered|parked|stored)\b/i;
const remedy =
  /\b(?:retr(?:y|ies|ied)|fall(?:s|ing)? back|fail(?:s|ing)? (?:over|fast|open|closed|gracefully)|degrad(?:es|ing) gracefully|dead[- ]letter\w*|circuit[- ]breaker\w*|exponential backoff|resum(?:es?|ed|ing|ption) (?:from|after|processing)|auto(?:matic(?:ally)?)?[- ](?:restart|failover|recover)\w*|promoted? (?:to|a)|roll(?:s|ed)? back)\b[^.;!?]{12}|(?:缺失|失败|错误|超时|异常|不存在)[^。；]{0,60}(?:→|抛|返回|重试|降级|跳过|回滚|fail-fast)/i;

/** Whether a text says what happens, or what is done, when something breaks. */
export function saysWhenBroken(text: string): boolean {
  const some = text.slice(0, 2_000);
  return (
    breaks.test(some) &&
    (action.test(some) || remedy.test(some) || some.split(/[.;!?。；](?=\s|$)/).some(isConditional))
  );
}

/** "If X fails, Y": a condition, in it an event, and behind it a consequence. */
function isConditional(sentence: string): boolean {
  const start = condition.exec(sentence);
  if (!start) return false;
  const rest = sentence.slice(start.index + start[0].length, start.index + 300);
  const found = event.exec(rest);
  if (!found) return false;
  const behind = rest.slice(found.index + found[0].length);
  return behind.length > 8 && consequence.test(behind);
}
