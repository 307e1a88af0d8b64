/** A number as printed: `step` is what one unit of its last digit is worth; `padded`: it ends in a decimal 0. */
export type PrintedNumber = {
  value: number;
  end: number;
  decimals: number;
  significant: number;
  step: number;
  exponential: boolean;
  padded: boolean;
};

const NUMBER = /[-−+]?(\d+(?:,\d{3}(?!\d))*|(?=\.\d))(\.\d+)?(?:[eE]([-+]?\d{1,4})(?![\p{L}\p{N}_]))?/uy;
const GROUPED = /^\d{1,3}(?:,\d{3})*$/;
const UNFINISHED = /,\d|\.\d/y;

/**
 * Reads the number at `index`: `1,000`, `.5`, `7.7e-4`. Nothing for what is no single number (`1,5`, `1.2.3`) and for
 * what JavaScript cannot hold (`1e999`, `1e-999`), so that neither becomes an infinity or a silent zero.
 */
export function readNumber(text: string, index: number): PrintedNumber | undefined {
  NUMBER.lastIndex = index;
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  const end = index + match[0].length;
  const whole = match[1] ?? "";
  UNFINISHED.lastIndex = end;
  if ((whole.includes(",") && !GROUPED.test(whole)) || UNFINISHED.test(text)) return undefined;
  const value = Number(match[0].replaceAll(",", "").replace("−", "-"));
  const digits = (whole + (match[2] ?? "")).replace(/[^\d]/g, "").replace(/^0+/, "");
  if (!Number.isFinite(value) || (value === 0 && digits !== "")) return undefined;
  const decimals = Math.max(0, (match[2] ?? ".").length - 1);
  const step = 10 ** (Number(match[3] ?? 0) - decimals);
  const padded = match[2]?.endsWith("0") ?? false;
  return { value, end, decimals, significant: digits.length, step, exponential: match[3] !== undefined, padded };
}

/** Prints with at most `decimals` decimals, trailing zeros cut down to `kept` decimals, thousands grouped. */
export function formatNumber(value: number, decimals: number, kept = 0): string {
  const [whole = "0", fraction = ""] = Math.abs(value).toFixed(decimals).split(".");
  const cut = fraction.replace(/0+$/, "").padEnd(Math.min(kept, fraction.length), "0");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  const digits = cut === "" ? grouped : `${grouped}.${cut}`;
  return value < 0 && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

export function formatExponential(value: number, significant: number): string {
  const [mantissa = "0", exponent = "+0"] = value.toExponential(significant - 1).split("e");
  const short = mantissa.includes(".") ? mantissa.replace(/\.?0+$/, "") : mantissa;
  return `${short}e${exponent.replace("+", "")}`;
}

/** Decimals that leave `significant` digits; never negative, so that whole numbers are printed in full. */
export function decimalsFor(value: number, significant: number): number {
  if (value === 0) return 0;
  const exponent = Number(value.toExponential(significant - 1).split("e")[1]);
  return Math.max(0, significant - 1 - exponent);
}
