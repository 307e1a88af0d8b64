// How long a ledger of 200 quantities and 60 checks takes at 1x, 10x and 100x with the headroom of every check, from
// its text on: the median of 9 warm runs against the limit. Ends in 1 when it takes longer.
//   node bench/ledger.mjs
import { buildSync } from "esbuild";

const limit = 10;
const runs = { warm: 100, measured: 9 };
const root = new URL("..", import.meta.url);
const out = new URL("node_modules/.cache/bench/quantities.mjs", root);
buildSync({
  entryPoints: [new URL("src/quantities/index.ts", root).pathname],
  outfile: out.pathname,
  bundle: true,
  platform: "node",
  format: "esm",
  logLevel: "error",
});
const { createLedger } = await import(out.href);

/** One of twenty services that wait for each other: ten quantities and three checks, two of which the load flips. */
function service(n) {
  const before = n === 0 ? "" : ` + wait_${n - 1}`;
  return {
    rows: [
      [`requests_${n}`, `${1_000 + 37 * n} /min`],
      [`peak_factor_${n}`, "4"],
      [`requests_peak_${n}`, "?", `requests_${n} * peak_factor_${n}`],
      [`answer_${n}`, `${60 + n} ms`],
      [`utilisation_${n}`, "60 %"],
      [`pods_${n}`, "?", `max(2, ceil(requests_peak_${n} * answer_${n} / utilisation_${n}) + 1)`],
      [`row_${n}`, "20 KB"],
      [`kept_${n}`, "90 day"],
      [`stored_${n}`, "?", `requests_${n} * row_${n} * kept_${n}`],
      [`wait_${n}`, "?", `2 * answer_${n}${before}`],
    ],
    checks: [`pods_${n} / answer_${n} >= requests_peak_${n}`, `wait_${n} <= 10 s`, `stored_${n} <= ${10 * (n + 1)} TB`],
  };
}

const services = Array.from({ length: 20 }, (_, n) => service(n));
const input = {
  rows: services.flatMap(({ rows }) =>
    rows.map(([name, value, expression]) => ({ name, value, expression, basis: expression ?? "assumption: usual" })),
  ),
  checks: services.flatMap(({ checks }) => checks.map((expression) => ({ expression, verdict: "holds" }))),
  load: services.map((_, n) => `requests_${n}`),
  levels: [1, 10, 100],
};

function evaluate() {
  const ledger = createLedger(input);
  const wrong = ledger.rows.filter(({ value }) => value === undefined).length;
  const verdicts = ledger.checks.flatMap((check) => [...check.verdicts.map(({ holds }) => holds), check.headroom]);
  if (wrong > 0 || verdicts.length !== 240)
    throw new Error(`${wrong} rows without a value, ${verdicts.length} answers`);
}

for (let run = 0; run < runs.warm; run++) evaluate();
const times = Array.from({ length: runs.measured }, () => {
  const start = performance.now();
  evaluate();
  return performance.now() - start;
}).sort((a, b) => a - b);
const median = times[(runs.measured - 1) / 2];
console.log(
  `ledger: ${input.rows.length} quantities, ${input.checks.length} checks, 3 loads, headroom: ` +
    `${median.toFixed(2)} ms (limit ${limit} ms; ${times[0].toFixed(2)} to ${times.at(-1).toFixed(2)} in ${runs.measured} runs)`,
);
if (median > limit) process.exitCode = 1;
