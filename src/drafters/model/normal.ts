const invisible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B-\u200D\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g;
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The text without what cannot be seen: control characters, bidirectional marks, halves of characters; lines end in LF. */
export function normal(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(loneSurrogate, "\uFFFD").replace(invisible, "").normalize("NFC");
}

/** Whether more than 5 % of a text are characters that were lost on the way. */
export function isGarbled(text: string): boolean {
  const lost = text.split("\uFFFD").length - 1;
  return lost > text.length * 0.05;
}
