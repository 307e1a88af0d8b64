// How often our met/partial/missing agrees with the labels of the corpus, per item and overall, and how often each rule speaks.
//   node bench/corpus.mjs [--corpus DIR] [--half odd|even] [--misses] [--rule ID…]
// `--rule` lists what the rule says, with place; what readers made of it stands in bench/ALARMS.md.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { bundled } from "./bundled.mjs";

const options = {
  corpus: { type: "string" },
  half: { type: "string" },
  misses: { type: "boolean" },
  rule: { type: "string", multiple: true },
};
const { values } = parseArgs({ options });
const corpus = values.corpus
  ? new URL(`${values.corpus}/`, `file://${process.cwd()}/`)
  : new URL("../../shared/corpus/", import.meta.url);
const { review } = await bundled("src/review.ts", "review");

const words = { met: "yes", partial: "partial", missing: "no" };
const rank = { no: 0, partial: 1, yes: 2 };
const tally = new Map();
const overclaims = [];
const alarms = new Map();
const perDocument = [];

for (const entry of entries()) await judge(entry);
report();
reportAlarms();

function entries() {
  const lines = readFileSync(new URL("index.jsonl", corpus), "utf8").trim().split("\n");
  const kept = lines.filter((_, index) => !values.half || (index % 2 === 0) === (values.half === "odd"));
  return kept.map((line) => JSON.parse(line));
}

async function judge(entry) {
  const text = readFileSync(new URL(entry.file, corpus), "utf8");
  const { checklist, practices, diagnostics } = await review(text, { path: entry.file });
  countAlarms(entry.file, diagnostics);
  const items = new Map(
    [...checklist.flatMap((item) => item.parts ?? [item]), ...practices].map((item) => [item.item, item]),
  );
  for (const [key, label] of Object.entries(entry.labels)) {
    const { status, line } = items.get(key);
    const said = words[status];
    const counts = tally.get(key) ?? { designs: 0, agreed: 0 };
    if (entry.kind !== "negative") {
      counts.designs += 1;
      counts.agreed += said === label.v ? 1 : 0;
    } else if (said === "yes" && rank[said] > rank[label.v]) overclaims.push(`${entry.file} ${key}`);
    tally.set(key, counts);
    if (values.misses && said !== label.v) printMiss(entry.file, key, said, label, line);
  }
}

function countAlarms(file, diagnostics) {
  const count = (severity) => diagnostics.filter((one) => one.severity === severity).length;
  perDocument.push({ file, error: count("error"), warning: count("warning"), info: count("info") });
  for (const { rule, severity, message, at } of diagnostics) {
    const counts = alarms.get(rule) ?? { documents: new Set(), error: 0, warning: 0, info: 0 };
    counts[severity] += 1;
    counts.documents.add(file);
    alarms.set(rule, counts);
    if (values.rule?.includes(rule)) console.log(`${file}:${at.start.line} ${severity} ${rule}: ${message}`);
  }
}

function printMiss(file, key, said, label, line) {
  const name = file.slice(5, 34).padEnd(30);
  console.log(
    `${name} ${key.padEnd(14)} ${said.padEnd(8)} label ${label.v.padEnd(8)} ours ${line ?? "-"} theirs ${label.lines.join(",")}`,
  );
}

function report() {
  let [designs, agreed] = [0, 0];
  for (const [key, counts] of tally) {
    console.log(`${key.padEnd(14)} ${counts.agreed}/${counts.designs}`);
    designs += counts.designs;
    agreed += counts.agreed;
  }
  console.log(`overall        ${agreed}/${designs} = ${((100 * agreed) / designs).toFixed(1)} %`);
  const told = overclaims.length ? ` (${overclaims.join("; ")})` : "";
  console.log(`met on documents that are no designs, beyond their labels: ${overclaims.length}${told}`);
}

function reportAlarms() {
  console.log(`\n${"document".padEnd(56)} error warning  info`);
  for (const { file, error, warning, info } of perDocument)
    console.log(
      `${file.slice(0, 55).padEnd(56)} ${String(error).padStart(5)} ${String(warning).padStart(7)} ${String(info).padStart(5)}`,
    );
  console.log(`\n${"rule".padEnd(36)} error warning  info documents`);
  for (const [rule, { error, warning, info, documents }] of [...alarms].sort())
    console.log(
      `${rule.padEnd(36)} ${String(error).padStart(5)} ${String(warning).padStart(7)} ${String(info).padStart(5)} ${String(documents.size).padStart(9)}`,
    );
}
