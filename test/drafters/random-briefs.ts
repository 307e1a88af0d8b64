import { tmpdir } from "node:os";
import fc from "fast-check";
import { readBrief } from "../../src/brief/index.ts";
import { run } from "../../src/cli.ts";
import { fix } from "../../src/fix.ts";
import { ledgerOf } from "../../src/ledger.ts";
import { parseMeasure } from "../../src/quantities/index.ts";
import { type Review, review } from "../../src/review.ts";

const fields = [
  "booking system for concert tickets",
  "chat app with presence",
  "online shop with checkout",
  "collaborative whiteboard editor",
  "clickstream event analytics",
  "feature flags for apps",
  "news feed of followed people",
  "ride hailing dispatch",
  "internal tool for expenses",
  "medical dictation with LLM draft and human review",
  "URL shortener",
  "video upload and transcoding",
  "notification service",
  "payments service with a ledger",
  "cron as a service",
  "search with autocomplete",
  "IoT telemetry platform",
  "order API for parts",
];
const others = ["a moon base", "robots that fold laundry", "", "??", "TBD", "# Shop", "[Project Name]", "- a\n- b"];
const things = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...fields) },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.constantFrom(...fields), fc.constantFrom(...fields)).map((two) => two.join(" with a ")),
  },
  { weight: 1, arbitrary: fc.constantFrom(...others) },
);
const nouns = [
  "orders",
  "users",
  "messages",
  "meters",
  "rides",
  "payments",
  "events",
  "videos",
  "seats",
  "flags",
  "jobs",
  "zorks",
  "requests",
  "drivers",
  "flash sale orders",
  "GB files",
  "searches",
  "documents",
  "visitors",
];
const units = [
  "a day",
  "per second",
  "per month",
  "each",
  "per user per day",
  "every 10 seconds",
  "at peak",
  "in total",
  "",
];
const amounts = fc.oneof(
  fc.integer({ min: 0, max: 2_000_000_000 }).map(String),
  fc.constantFrom(
    "1k",
    "2.5 million",
    "3bn",
    "0",
    "-5",
    "1e9",
    "half a million",
    "1,000,000",
    "0.001",
    "99999999999999",
    "1e300",
    "0.0000001",
    "-0",
    "10-20",
    "up to 40",
    "about 3,5",
    "10x",
    "one",
  ),
);
const targets = fc.oneof(
  fc.constantFrom(
    "p95 under 200 ms",
    "p99 < 1 ms",
    "99.9%",
    "99.9999999 % uptime",
    "100% available",
    "RPO 0",
    "RTO 5 min",
  ),
  fc.constantFrom(
    "under $1 a month",
    "at most $0.000001 per order",
    "kept 100 years",
    "peak 40x",
    "in 0 seconds",
    "3 nines",
    "GDPR",
    "location history kept 60 days",
    "every night",
    "daily",
    "TBD seconds",
    "held for 8 minutes",
    "peak 0.5x",
    "max latency 100 ms, p50 2 s",
  ),
  fc.constantFrom(
    "on-prem only",
    "on Azure",
    "on GCP",
    "must never lose an order",
    "no cloud",
    "team of 3",
    "HIPAA, PCI DSS",
    "p95 5 s and p95 2 s",
    "on AWS",
    "99.9% and 99.99 % available",
    "at most $500/month and at most $5k/month",
    "100 orders a day and 9 million orders a day",
    "p99 under 200 ms",
    "p99.9 below 1.5 s",
    "RPO 1 min, RPO 0",
    "RTO 0 s",
    "on Kubernetes with PostgreSQL, no AWS",
    "existing SAP must be called",
    "EU only, data never leaves Germany",
  ),
);
const deeds = fc.constantFrom(
  "customers place orders",
  "staff refund them",
  "users rate drivers",
  "admins ban users",
  "farmers deliver loads",
  "export as CSV",
  "robots fold laundry",
  "teachers grade essays and publish marks",
  "drivers see a live map",
  "support answers tickets within 4 h",
  "moderation",
  "export nightly",
  "buyers leave reviews of 2 kB",
  "[to be defined]",
  "{{name}} logs in",
  "![x](http://example.com/a.png)",
  "$$x$$ | `b` <= 3 ms holds",
  "(1) do this; (2) do that",
  "and",
  "users upload, tag and share photos",
  "| x | y |",
  "`a` = 3 GB",
  "<script>alert(1)</script>",
  "\n## Scope\n",
  "```",
); // prettier-ignore
const clauses = fc.oneof(
  fc.tuple(amounts, fc.constantFrom(...nouns), fc.constantFrom(...units)).map((parts) => parts.join(" ")),
  targets,
  deeds,
  fc.string({ unit: "grapheme", maxLength: 40 }),
);

/** Briefs of every kind: things that are known and unknown, quantities that contradict each other, markup, noise. */
export const briefs = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(things, fc.array(clauses, { maxLength: 9 }))
      .map(([thing, said]) => `${thing}: ${said.join(", ")}`),
  },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 300 }) },
);

export type Drafted = { exit: number; text: string; told: string; milliseconds: number };

/** What `generate --provider offline` does with a brief. */
export async function drafted(brief: string): Promise<Drafted> {
  const out: string[] = [];
  const err: string[] = [];
  const started = performance.now();
  const exit = await run(["generate", "--provider", "offline", "--", brief], {
    stdin: async () => new Uint8Array(),
    out: (piece) => {
      out.push(piece);
    },
    err: (piece) => {
      err.push(piece);
    },
    terminal: false,
    env: {},
    cwd: tmpdir(),
    signal: new AbortController().signal,
  });
  return { exit, text: out.join(""), told: err.join(""), milliseconds: performance.now() - started };
}

/** What is wrong with a draft; nothing where the promise is kept. */
export async function faultsOf(brief: string, { exit, text, told }: Drafted): Promise<string[]> {
  if (brief.trim() === "" || brief.startsWith("@") || brief.trim() === "-" || brief.includes("\0"))
    return exit === 64 && told !== "" ? [] : [`exit ${exit} for no brief`];
  const fixed = await fix(text);
  const read = await review(text, { brief });
  const errors = read.diagnostics.filter(({ severity }) => severity === "error");
  return [
    ...(exit === 0 || exit === 2 ? [] : [`exit ${exit}: ${told}`]),
    ...(exit === (errors.length > 0 ? 2 : 0) ? [] : [`exit ${exit} with ${errors.length} errors`]),
    ...(fixed.text === text ? [] : ["the results are not those of the ledger"]),
    ...fixed.problems.map(({ message }) => message),
    ...errors
      .filter(({ rule }) => rule !== "no-infeasible-brief" && rule !== "no-failed-check")
      .map(({ rule, message }) => `${rule}: ${message}`),
    ...unforced(read, brief),
  ];
}

/** Checks that fail although the brief gives neither their bound nor anything they rest on. */
function unforced({ design }: Review, brief: string): string[] {
  const ledger = ledgerOf(design, [1]);
  const given = new Set(design.quantities.filter(({ basis }) => /\bbrief\b/.test(basis.text)).map(({ name }) => name));
  const measures = readBrief(brief).facts.map(({ measure }) => parseMeasure(measure)?.value);
  return ledger.checks
    .filter(({ holds, problem }) => !holds && !problem)
    .filter(({ input, bound }) => {
      const rests = [...ledger.dependencies(input.expression)];
      return !rests.some((name) => given.has(name)) && !(bound && measures.includes(bound.value));
    })
    .map(({ input }) => `\`${input.expression}\` fails, and the brief fixes nothing of it`);
}
