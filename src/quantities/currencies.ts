/** Currency codes that are read; each is a dimension of its own, because nothing converts between them. */
export const currencies: ReadonlySet<string> = new Set(
  (
    "USD EUR GBP JPY CNY INR CHF CAD AUD NZD SEK NOK DKK PLN CZK HUF RON BGN BRL MXN CLP COP ARS KRW SGD HKD TWD " +
    "THB IDR VND MYR ILS TRY UAH ZAR AED SAR EGP NGN KES"
  ).split(" "),
);

export const CURRENCY_SYMBOLS: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["US$", "USD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["¥", "JPY"],
  ["₹", "INR"],
  ["₩", "KRW"],
]);

export const CURRENCY_WORDS: readonly [word: string, code: string, scale: number][] = [
  ["usd", "USD", 1],
  ["dollar", "USD", 1],
  ["dollars", "USD", 1],
  ["cent", "USD", 0.01],
  ["cents", "USD", 0.01],
  ["eur", "EUR", 1],
  ["euro", "EUR", 1],
  ["euros", "EUR", 1],
  ["gbp", "GBP", 1],
];
