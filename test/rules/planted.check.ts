import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fix } from "../../src/fix.ts";
import { review } from "../../src/review.ts";

const text = readFileSync(new URL("../designs/planted.md", import.meta.url), "utf8");

/** What was planted: the rule that tells it, the line it is told at, the right value in the message, and the mending, wrong and right. */
type Planted = { rule: string; line: string; right: string; mend: [wrong: string, right: string][] };

const planted: Record<string, Planted> = {
  "a wrong product": {
    rule: "no-wrong-result",
    line: "| `ingest` |",
    right: "`3.47 MB/s`",
    mend: [["| `ingest` | 4.17 MB/s |", "| `ingest` | 3.47 MB/s |"]],
  },
  "a wrong sum": {
    rule: "require-cost-total",
    line: "| Total |",
    right: "`3,071 USD/month`",
    mend: [["| Total | | | 2,971 USD/month |", "| Total | | | 3,071 USD/month |"]],
  },
  "GiB taken for GB": {
    rule: "no-wrong-result",
    line: "| `index_size` |",
    right: "`201 MB`",
    mend: [["| `index_size` | 192 MB |", "| `index_size` | 201 MB |"]],
  },
  "per second for per hour": {
    rule: "no-wrong-result",
    line: "| `spot_rate` |",
    right: "`0.000579 /s`",
    mend: [["| `spot_rate` | 2.08 /s |", "| `spot_rate` | 2.08 /h |"]],
  },
  "a forgotten peak": {
    rule: "no-mixed-statistic",
    line: "| `api_peak` |",
    right: "`0.694 /s`",
    mend: [
      ["| `api_peak` | 0.139 /s | `api_requests` |", "| `api_peak` | 0.694 /s | `api_requests * peak_factor` |"],
      ["(100 /s ≥ 0.139 /s; to 720x)", "(100 /s ≥ 0.694 /s; to 144x)"],
    ],
  },
  "a p95 summed with an average": {
    rule: "no-mixed-statistic",
    line: "| `ready_p95` |",
    right: "`encode_avg`",
    mend: [
      ["| `encode_avg` | 50 s |", "| `encode_p95` | 50 s |"],
      ["`queue_wait_p95 + encode_avg + mail_p95`", "`queue_wait_p95 + encode_p95 + mail_p95`"],
      ["(`encode_avg`)", "(`encode_p95`)"],
    ],
  },
  "two values of one quantity": {
    rule: "no-conflicting-number",
    line: "**Numbers.**",
    right: "`uploads = 1,000 /day`",
    mend: [["1,400 uploads/day come in", "1,000 uploads/day come in"]],
  },
  "an availability above its composition": {
    rule: "no-wrong-result",
    line: "| `upload_availability` |",
    right: "`99.93 %`",
    mend: [["| `upload_availability` | 99.98 % |", "| `upload_availability` | 99.93 % |"]],
  },
  "a timer that contradicts": {
    rule: "no-failed-check",
    line: "- **Failure handling:**",
    right: "`visibility 75 s (now 60 s)`",
    mend: [["| `heartbeat` | 25 s |", "| `heartbeat` | 15 s |"]],
  },
  "a unit cost above the budget at 10x": {
    rule: "no-failed-check",
    line: "| NFR-3 |",
    right: "(0.809 USD > 0.5 USD)",
    mend: [
      ["| 0.023 USD/GB/month | 0.22 USD/GB/month |", "| 0.023 USD/GB/month | 0.022 USD/GB/month |"],
      ["| 3,071 USD/month | 246,100 USD/month |", "| 3,071 USD/month | 29,290 USD/month |"],
    ],
  },
  "storage without retention": {
    rule: "no-unit-mismatch",
    line: "| `index_stored` |",
    right: "times `kept` it is `2,920 GB`",
    mend: [["| 2,920 GB | `uploads * index_row` |", "| 2,920 GB | `uploads * index_row * kept` |"]],
  },
  "a check on an undefined name": {
    rule: "no-unknown-quantity",
    line: "- **Failure handling:**",
    right: "`starts_max`",
    mend: [["`start_max * visibility <= stuck_after`", "`starts_max * visibility <= stuck_after`"]],
  },
};

/** Line, rule and message of everything that is wrong in a text. */
const told = async (source: string) =>
  (await review(source)).diagnostics.map(({ rule, message, at }) => ({
    rule,
    message,
    line: source.split("\n")[at.start.line - 1]!,
  }));

function mended(some: Planted[]): string {
  return some
    .flatMap(({ mend }) => mend)
    .reduce((rest, [wrong, right]) => {
      expect(rest.split(wrong)).toHaveLength(2);
      return rest.replace(wrong, () => right);
    }, text);
}

describe("a document with twelve planted errors", async () => {
  const found = await told(text);

  test.each(Object.entries(planted))("%s is told at its line with the right value", (_, { rule, line, right }) => {
    const here = found.filter((one) => one.rule === rule && one.line.startsWith(line));
    expect(here.map(({ message }) => message)).toEqual([expect.stringContaining(right)]);
  });

  test("nothing else is told", () => {
    expect(found).toHaveLength(Object.keys(planted).length);
  });

  test.each(Object.entries(planted))("%s, mended alone, is told no more, and the others still are", async (_, one) => {
    const rest = await told(mended([one]));
    expect(rest).toHaveLength(Object.keys(planted).length - 1);
    expect(rest.some(({ rule, line }) => rule === one.rule && line.startsWith(one.line))).toBe(false);
  });

  test("mended, it has no diagnostic, and its numbers are what `fix` writes", async () => {
    const whole = mended(Object.values(planted));
    expect(await told(whole)).toEqual([]);
    expect((await fix(whole)).text).toBe(whole);
  });
});
