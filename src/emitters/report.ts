import { z } from "zod";

const severity = z.enum(["error", "warning", "info"]);
const verdict = z.enum(["pass", "fail"]);
const span = { line: z.number(), column: z.number(), endLine: z.number(), endColumn: z.number() };
const item = z.object({
  item: z.string(),
  title: z.string(),
  status: z.enum(["met", "partial", "missing"]),
  line: z.number().nullable(),
});

const diagnostic = z.object({
  rule: z.string(),
  severity,
  section: z.string(),
  message: z.string(),
  fix: z.string(),
  ...span,
  related: z.array(z.object({ message: z.string(), line: z.number(), column: z.number() })),
});

const traces = z.array(z.object({ name: z.string(), line: z.number() }));

const traceRow = z.object({
  requirement: z.string(),
  kind: z.enum(["functional", "non-functional"]),
  line: z.number(),
  endpoints: traces,
  flows: traces,
  components: traces,
  entities: traces,
  checks: traces,
  indicators: traces,
  alerts: traces,
  failures: traces,
});

/**
 * What `check --format json` prints. Lines and columns are 1-based; `line` of an item is null when nothing was found.
 * `suppressed` is what the document silences; `counts` are without it. `trace` says what serves, proves and watches each
 * requirement that has an id.
 */
export const checkReportSchema = z.object({
  verdict,
  files: z.array(
    z.object({
      path: z.string(),
      verdict,
      counts: z.object({ error: z.number(), warning: z.number(), info: z.number() }),
      checklist: z.array(item.extend({ parts: z.array(item).optional() })),
      practices: z.array(item),
      diagnostics: z.array(diagnostic),
      suppressed: z.array(z.object({ rule: z.string(), line: z.number(), reason: z.string() })),
      trace: z.array(traceRow),
      notChecked: z.array(z.string()),
    }),
  ),
  notChecked: z.array(z.string()),
});

/** What `plan --format json` prints: the diagnostics by section, with one instruction for each rule, and how many the document silences. */
export const planReportSchema = z.object({
  verdict,
  path: z.string(),
  sections: z.array(
    z.object({
      section: z.string(),
      title: z.string(),
      instructions: z.array(
        z.object({
          rule: z.string(),
          fix: z.string(),
          findings: z.array(z.object({ severity, message: z.string(), line: z.number(), column: z.number() })),
        }),
      ),
    }),
  ),
  suppressed: z.number(),
});

const headroom = z.object({ factor: z.number().nullable(), text: z.string() });
const failsFirst = z.object({ check: z.string(), factor: z.number(), text: z.string() }).nullable();

/**
 * What `scale --format json` prints. Values are in base units (seconds, bytes, a currency, or plain), `text` in the
 * author's. A `factor` of 0 fails at 1x; null holds up to 1,000x, or was too large to try, as its text says. `headroom`
 * keeps every ceil at its 1x result, `resized` computes it anew; so do `failsFirst` and `failsFirstResized`. `flips`, nearest first, is null when too large to try.
 */
export const scaleReportSchema = z.object({
  verdict,
  path: z.string(),
  levels: z.array(z.number()),
  load: z.array(z.string()),
  quantities: z.array(
    z.object({
      name: z.string(),
      values: z.array(
        z.object({ load: z.number(), planned: z.boolean(), value: z.number().nullable(), text: z.string() }),
      ),
    }),
  ),
  checks: z.array(
    z.object({
      check: z.string(),
      requirement: z.string().nullable(),
      section: z.string(),
      expression: z.string(),
      line: z.number(),
      column: z.number(),
      verdicts: z.array(
        z.object({
          load: z.number(),
          verdict: z.enum(["holds", "fails", "no value"]),
          text: z.string(),
          planned: z.boolean(),
        }),
      ),
      headroom,
      resized: headroom,
      restated: z.boolean(),
      flips: z
        .array(z.object({ name: z.string(), now: z.number(), at: z.number(), factor: z.number(), text: z.string() }))
        .nullable(),
    }),
  ),
  failsFirst,
  failsFirstResized: failsFirst,
  problems: z.array(z.object({ message: z.string(), line: z.number(), column: z.number() })),
});

/**
 * What `questions --format json` prints, what moves the design most first. `blueprint` is null where none fits; `place`
 * is the ledger row or requirement of a number, `changes` what another answer flips or redraws, `cost` that of a month at
 * both ends of `range`.
 */
export const questionsReportSchema = z.object({
  subject: z.string(),
  blueprint: z.string().nullable(),
  questions: z.array(
    z.object({
      question: z.string(),
      default: z.string(),
      place: z.string().nullable(),
      range: z.tuple([z.string(), z.string()]).nullable(),
      changes: z.array(z.string()),
      cost: z.object({ low: z.string(), high: z.string(), factor: z.number() }).nullable(),
    }),
  ),
});

/** What `rules --format json` prints. */
export const rulesReportSchema = z.object({
  verdict,
  rules: z.array(
    z.object({ id: z.string(), section: z.string(), severity, summary: z.string(), why: z.string(), fix: z.string() }),
  ),
});

const lines = z.object({ old: z.number().nullable(), new: z.number().nullable() });
const said = z.string().nullable();
const reach = z.object({ factor: z.number().nullable(), text: z.string() });
const judged = z.enum(["holds", "fails", "no value"]).nullable();

/**
 * What `diff --format json` prints. Lines are 1-based and null where a thing does not stand in that document; so are
 * `before` and `after` where nothing was or is said. A `factor` is after ÷ before; in `headroom` it is the load up to
 * which a check holds as sized, null over 1,000x or where it was too large to try, as its text says. `because` names the
 * inputs that a total follows, `moves` what follows a quantity. `wordsOnly` counts the sections that differ only in words.
 */
export const diffReportSchema = z.object({
  verdict: z.enum(["same", "differs"]),
  old: z.string(),
  new: z.string(),
  changes: z.array(
    z.object({
      section: z.string(),
      kind: z.enum(["added", "removed", "renamed", "changed"]),
      noun: z.string(),
      name: z.string(),
      was: said,
      also: z.array(z.string()),
      because: z.array(z.string()),
      parts: z.array(
        z.object({ part: z.string(), of: said, before: said, after: said, factor: z.number().nullable(), lines }),
      ),
      moves: z.array(
        z.object({
          name: z.string(),
          before: z.string(),
          after: z.string(),
          factor: z.number().nullable(),
          with: z.array(z.string()),
          lines,
        }),
      ),
      lines,
    }),
  ),
  checks: z.array(
    z.object({
      kind: z.enum(["added", "removed", "changed"]),
      requirement: said,
      section: z.string(),
      expression: z.string(),
      was: said,
      flips: z.array(z.object({ load: z.number(), before: judged, after: judged })),
      headroom: z.object({ before: reach, after: reach }).nullable(),
      lines,
    }),
  ),
  stale: z.array(
    z.object({
      kind: z.enum(["number", "name", "reference", "result"]),
      noun: z.string(),
      name: z.string(),
      said: z.string(),
      now: said,
      message: z.string(),
      places: z.array(z.object({ line: z.number(), column: z.number() })),
    }),
  ),
  wordsOnly: z.number(),
  notCompared: z.array(z.string()),
});

export type CheckReport = z.infer<typeof checkReportSchema>;
export type PlanReport = z.infer<typeof planReportSchema>;
export type ScaleReport = z.infer<typeof scaleReportSchema>;
export type DiffReport = z.infer<typeof diffReportSchema>;
export type RulesReport = z.infer<typeof rulesReportSchema>;
export type QuestionsReport = z.infer<typeof questionsReportSchema>;
