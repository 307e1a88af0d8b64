import type { Review } from "../review.ts";

/** `limit`: at most so many diagnostics a file are printed; counts stay complete. `strict`: warnings fail. `trace`: the matrix too. */
export type EmitOptions = { limit?: number; strict: boolean; trace?: boolean };

/** Turns what is known of one or more texts into one text for a reader; pure. */
export type Emitter = {
  id: string;
  summary: string;
  emit(reviews: Review[], options: EmitOptions): string;
};

export type Counts = Review["counts"];

export function totalOf(reviews: Review[]): Counts {
  const sum = (severity: keyof Counts) => reviews.reduce((total, { counts }) => total + counts[severity], 0);
  return { error: sum("error"), warning: sum("warning"), info: sum("info") };
}

export function verdictOf(reviews: Review[]): Review["verdict"] {
  return reviews.every(({ verdict }) => verdict === "pass") ? "pass" : "fail";
}

/** ", 2 suppressed", to stand behind what is reported; empty when nothing is silenced. */
export function suppressedText(reviews: Pick<Review, "suppressed">[]): string {
  const silenced = reviews.reduce((total, { suppressed }) => total + suppressed.length, 0);
  return silenced > 0 ? `, ${silenced} suppressed` : "";
}

/** "2 errors, 1 warning"; information is named only when there is some. */
export function countsText({ error, warning, info }: Counts): string {
  const parts = [count(error, "error"), count(warning, "warning"), ...(info > 0 ? [`${info} for information`] : [])];
  return parts.join(", ");
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
