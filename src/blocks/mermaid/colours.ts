/** A box may begin with a colour. */
export function withoutColour(text: string): string {
  const found =
    /^(?:(?:rgba?|hsla?)\s{0,9}\([^)]{0,60}\)|(?:transparent|aqua|black|blue|coral|crimson|cyan|gold|gr[ae]y|green|indigo|lavender|lime|magenta|maroon|navy|olive|orange|orchid|pink|plum|purple|red|salmon|silver|tan|teal|tomato|violet|wheat|white|yellow|(?:light|dark|medium|pale|deep|dodger|sky|steel|royal)[a-z]{3,20})\b)/i.exec(
      text,
    );
  return found ? text.slice(found[0].length).trim() : text;
}
