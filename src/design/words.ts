/** Requirement ids such as FR-1 and NFR-2 in a text, written alike. */
export function idsIn(text: string): string[] {
  return Array.from(
    text.matchAll(/\b(N?FR|REQ|US|UC|QR)[-_ ]?(\d{1,3}(?:\.\d{1,2})?)\b/g),
    (found) => `${found[1]}-${found[2]}`,
  );
}

const nothing =
  /^(?:[\s.…–—_*-]*|n\/?a|not applicable|none|nil|nothing|tb[dca]|todo|t\.b\.d|wip|unknown|pending|\?+|x{2,}|keine?s?|entfällt|nenhuma?|ninguno|aucun|无|なし|нет)[\s.!]*$/i;
const excused =
  /^(?:n\/?a|not applicable|none|tb[dca]|todo|to be (?:determined|defined|decided|done|added|completed|filled|written)|coming soon|keine|entfällt|nenhuma?|无)\s*[—–:;,.(（-]/i;

/** Words that stand for nothing: `-`, `–`, `n/a`, `none`, `TBD`, also with a remark behind. */
export function isBlank(text: string): boolean {
  const words = text.trim();
  return (words.length <= 40 && nothing.test(words)) || (words.length <= 120 && excused.test(words));
}

/** A value that the program shall write: `?`, also with the unit wanted. */
export function isWanted(text: string): boolean {
  return /^\?(?!\?)/.test(text);
}
