const unit = String.raw`(?:%|‰|percent|ns|[uµμ]s|ms|s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|days?|weeks?|months?|years?|[kmgtp]i?b(?:it|ps)?(?:\/s)?|bytes?|bits?|[rqt]ps|nines?|req(?:uest)?s?|users?|connections?|records?|events?|messages?|transactions?|usd|eur|gbp|x|sekunden?|minuten?|stunden?|tagen?|segundos?|minutos?|horas?|dias?|secondes?|heures?|jours?|giây|phút|giờ|秒|分钟|分|毫秒|小时|時間|초|분)`;
const number = String.raw`\d{1,15}(?:[,.\u202f ]\d{3}){0,5}(?:[.,]\d{1,6})?`;
const measure = new RegExp(
  String.raw`(?:${number})\s{0,2}(?:[kKMB]|million|billion|thousand)?\+?\s{0,2}-?(?:${unit})(?![\p{L}])|[$€£]\s?\d|(?:${number})\s{0,2}(?:[kKMB]\s|million\s|billion\s|thousand\s)?(?:[\p{L}-]{2,24}\s){0,2}(?:[\p{L}-]{2,24}\s?)?(?:\/|per )\s{0,2}(?:s|sec|second|min|minute|h|hour|day|week|month|year|user)(?![\p{L}])|\b\d{1,9}(?:\.\d{1,3})?[kKMB]\+?(?![\p{L}\d])|[<>≤≥]=?\s{0,2}\d|\b\d{1,3}(?:,\d{3}){1,5}\b|\b(?:two|three|four|five)[- ]nines\b`,
  "iu",
);

/** Whether a text holds a number that says how much: one with a unit, a currency, a rate or a comparator. */
export function isQuantified(text: string): boolean {
  return /\d|nines/.test(text) && measure.test(text);
}

/** Whether a text holds any number at all, ids such as FR-1 aside. */
export function hasNumber(text: string): boolean {
  return /\d/.test(text) && /\d/.test(text.replace(/\b[A-Z]{1,4}-?\d+\b/g, ""));
}

const amount =
  /[$€£¥₹]\s?\d|\b\d[\d.,]{0,20}\s?(?:k|m|million|billion)?\s?(?:usd|eur|gbp|chf|brl|euros?|dollars?|reais|real)\b|\b(?:usd|eur|gbp|r\$)\s?\d|\d\s?[€£]/i;

/** Whether a text holds an amount of money. */
export function hasMoney(text: string): boolean {
  return amount.test(text);
}
