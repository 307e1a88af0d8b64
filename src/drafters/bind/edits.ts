/** Replaces `source.slice(start, end)` by `text`; an insertion when both are equal. */
export type Edit = { start: number; end: number; text: string };

/** Applies edits from the last to the first; of two that overlap the one that comes first stands. */
export function applyEdits(source: string, edits: Edit[]): string {
  const ordered = edits
    .map((edit, order) => ({ ...edit, order }))
    .sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
  let text = "";
  let at = 0;
  for (const edit of ordered) {
    if (edit.start < at) continue;
    text += source.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + source.slice(at);
}
