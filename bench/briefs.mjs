// Random briefs through `generate --provider offline`: exit codes, faults, and how long each takes in a warm process.
//   node bench/briefs.mjs [--runs 1000] [--seed N]
import { parseArgs } from "node:util";
import fc from "fast-check";
import { bundled } from "./bundled.mjs";

const { values } = parseArgs({ options: { runs: { type: "string" }, seed: { type: "string" } } });
const { briefs, drafted, faultsOf } = await bundled("test/drafters/random-briefs.ts", `briefs-${process.pid}`);

const seed = Number(values.seed ?? Date.now() % 1_000_000);
const times = [];
const exits = new Map();
const faults = [];
for (const brief of fc.sample(briefs, { numRuns: Number(values.runs ?? 1000), seed })) {
  const draft = await drafted(brief);
  times.push(draft.milliseconds);
  exits.set(draft.exit, (exits.get(draft.exit) ?? 0) + 1);
  for (const fault of await faultsOf(brief, draft)) faults.push({ brief, fault });
}
times.sort((one, other) => one - other);
for (const { brief, fault } of faults.slice(0, 40)) console.log(`${JSON.stringify(brief)}\n  ${fault}`);
const at = (share) => `${times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(0)} ms`;
console.log(
  `seed ${seed}: ${times.length} briefs, exits ${JSON.stringify(Object.fromEntries(exits))}, ${faults.length} faults`,
);
console.log(`median ${at(0.5)}, p95 ${at(0.95)}, slowest ${at(1)}; limit 1000 ms each`);
process.exitCode = faults.length > 0 || times.at(-1) > 1000 ? 1 : 0;
